<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>ActDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Which text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wh&amp;y; it is put on record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswerPanel</name>
        <message>
            <source>&amp;Language of the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;The answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer to proposal {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answered {day}, {way}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The law gives a right to an answer in {language}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reasons are in the words of who gave them: translate them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswersOut</name>
        <message>
            <source>Where are the answers to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the answers</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln letters</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln e-mails</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln calls</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Note them as given once they are on their way.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln of protected identity are on no paper.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The answers are written: {told}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswersPage</name>
        <message>
            <source>No answer is like that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers stand here once something is decided of a proposal.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Write out %Ln approved…</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing is decided yet that anybody could be told.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Nobody waits for an answer. %Ln have been answered.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{owed} of {all} wait for an answer.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln in a national minority’s language.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve, take the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This one was given…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All approved ones were given…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer in another language…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the contact…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArchivePackage</name>
        <message>
            <source>Where is the archive package to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signed result of this count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the archive package</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The package is written. Give it to the archive as it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArchivePage</name>
        <message>
            <source>Looking for the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the extract to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked for by the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the extract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The extract is written: record {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the plan to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the record to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper is written.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln lines of the plan are due.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing is destroyed before the board has decided and the time for appeal has run out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is due to be destroyed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suggested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destroy the selected…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan as a paper…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive package…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record as a paper…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was written out, erased and destroyed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retention plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One moment. The plan is being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been written out of a person, erased or destroyed yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BallotPage</name>
        <message>
            <source>Preparing the preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the accepted proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the ballot to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot is written as a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill it in in a spreadsheet program, then read it here. It is {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not translated into Swedish: proposal {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a settled cost: proposal {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs more than the funds: proposal {number}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln proposals were put on the ballot.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Let a person choose %Ln at most</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>New proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer may be chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} got a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the picture of {number} removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take proposal {number} off the ballot?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its texts and its picture go with it, and stand in no pack from then on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it off the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} taken off the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no proposal on the ballot yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{sum} together, of {funds} there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fixed since voting opened.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Something is missing in %Ln of them.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person may choose {now}, more than there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here stand the proposals that people vote on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take accepted proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See it as residents do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the ballot from a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the ballot as a workbook…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on to voting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BallotTablePage</name>
        <message>
            <source>Writing the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot is in place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check every line before you go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot from {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal, and what is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>What it would do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the file</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Put %Ln proposals on the ballot</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Cancel, leave the ballot as it is</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln rows have something wrong.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Correct them in the file, then read it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New: {new}. Changed: {changed}. As before: {same}. Off: {off}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These leave the ballot: {codes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These columns are not read: {columns}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person may choose {now} proposals now, more than the ballot has then. It becomes {most} at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrong</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BeforeCount</name>
        <message>
            <source>What will happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not closed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files kept aside</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln wait for a decision</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>none waits for a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two of you are here, with the keys and the words on paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The facts are read aloud first. Nothing is fixed before you press the button there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot box is made, and opened with two sheets, here or elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballots are shuffled, opened and counted on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result is signed, and the protocol is written. The board decides afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BoardCard</name>
        <message>
            <source>The vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board has not decided yet. Until then nothing is won.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, § {paragraph}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The minutes are posted {posted} at the latest; appeals until {appealed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The law’s times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board has decided otherwise than the vote: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no reason is given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision was made on an earlier count, number {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{code}, {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیچ‌چیز</translation>
        </message>
    </context>
    <context>
        <name>BoardDialog</name>
        <message>
            <source>The board’s decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick what the board has decided to carry out. What people voted for is ticked.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{code}, {title} ({votes})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This differs from the vote. Every document says so, and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Day of the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paragraph (§) of the minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reference (dnr)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Why the board decides otherwise than people voted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BoardFilters</name>
        <message>
            <source>Words in the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be settled</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BoardPaper</name>
        <message>
            <source>&amp;Department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reference (dnr)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Handled by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D&amp;istrict director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Head &amp;of department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the paper for the board to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper for the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is written as PDF and as a document that you go on writing in. What you leave empty here is marked there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Minutes are approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper for the board is written, as PDF and as a document.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BoxFacts</name>
        <message>
            <source>their station is left out of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without a valid voting card or identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same person or card voted more than once</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln envelopes are in it.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are left out, each told by number: {why}.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln test ballots lie beside them.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Participatory budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballot box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln stations</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code of the box</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardActs</name>
        <message numerus="yes">
            <source>%Ln cards are void.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CardFields</name>
        <message>
            <source>&amp;Number of the card, or its code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the &amp;last card, where a whole packet is to be void</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number or code of the &amp;reserve card given out for it, if any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No card of a reserve is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next card of the reserve is number {number}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardsPage</name>
        <message numerus="yes">
            <source>%Ln card(s) have been made.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them are void and never count.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No place yet: the centre keeps them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>handed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left to hand out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left of the reserve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>votes with a card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reserve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to hand out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at the centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is noted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where cards {first} to {last} are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cards handed out up to {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the PDF with the cards to be written?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Making %Ln card(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Done. %Ln card(s) are made.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Cards {first} to {last} were made, but the program ended before their file was surely in its place. If you do not have that file, nobody has their codes: make as many others, and delete any file that ends in .part where it was to lie.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this participatory budget people vote without cards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting has opened, so no more cards can be made. A lost card is replaced by one of the reserve.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cards for the rehearsal of {title}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cards for {title}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For which place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be handed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reserve, to replace lost cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Void</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Series of voting cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever holds a card can vote with it once, at any of the stations. Make all cards before voting opens, and a reserve of {percent} % besides. Keep the PDF as you would keep money: it holds every code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make cards…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here stand the series of cards, once the first is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place and handed out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Void or replace a card…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are in {file}, and nowhere else. Print it, cut the cards apart, then delete the file.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>They are in %Ln files, from {file} on, and nowhere else. Print them, cut the cards apart, then delete the files.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CentralWindow</name>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Similar proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files kept aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonight’s stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count and result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up and learning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>REHEARSAL: nothing here counts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Files to check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was no signed file there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose other files.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln files do not hold.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Use nothing of them. The list says what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The control code is mistyped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files hold. Look at the paper and type the code again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files hold, but whose they are is not shown yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the control code from the poster, a report or the protocol.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this check cannot show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The control code on its day report is to be {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by the process with the control code {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds; compare the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature and contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Envelopes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is whole, as the key that it names signed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every envelope has one fate, and their numbers give each station’s control code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballots add up to the votes that are told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worked out again, the same proposals win, lots and decisions included.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The control code on the paper is that of who signed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known: the check stopped before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is signed by {code}. Where the paper says the same, type the code in above: until then nobody has vouched for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no control code, since nothing was heard of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest of the result, to compare with the protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes of the stations, to compare with the signed reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That the votes are what the envelopes held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That an envelope told as a repeat, or as without a valid card or identity, was so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recount from the sticks and the keys shows both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pack, an export, a receipt, a ballot box or a result. Nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop files, or a whole stick, here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process’s &amp;control code, typed or scanned from the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File, and what it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count again from the sticks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClosingActs</name>
        <message>
            <source>Close voting</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Close voting with %Ln votes</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln votes are here.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Control codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes that have come from this station are counted. Votes that may still lie on it are not, unless its last export comes before the ballot box is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has come from this station. Votes that may lie on it are not counted, unless its last export comes before the ballot box is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count a station as far as it was heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count it as far as heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The protocol names the station and says that its last export is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for a station’s last export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes are not counted before the station’s last export is here, or two people decide again to count without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{final} of {all} have sent their last export.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln are left out of the count.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station}: {state}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of its votes is here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Up to export {number} of {day}, %Ln votes are here.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Votes that were cast there since are missing.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Its export {number} with %Ln votes is kept aside.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What is fixed by it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No further station can be added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports of votes that were cast before can still be merged, until the ballot box is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two people can open voting again, with a reason, while no vote has been opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{compared} of {all} are the same as on the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No days were set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days}: the last day has not come yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in the log, with the reason and both names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station is counted as far as it was heard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station’s last export is waited for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the facts to each other. Then voting is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel, leave voting open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closing voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the codes, and decide on stations that are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide on the stations that are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes can be counted now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClosingPage</name>
        <message>
            <source>Close voting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on to the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stations done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>votes are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>codes compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>files kept aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports to merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noting it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write both names first: who reads the paper, and who reads the screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was ticked. Then tick it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station}: compared on {day} by {first} and {second}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no station yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{final} of {all} stations have sent their last export.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln stations are left out of the count.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln codes are still to be compared with the paper.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Wait for the others, or decide about each of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All codes are compared, and nothing more is waited for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonight’s stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick each code that is the same as on the signed day report. If one differs, leave the station out, or fetch its export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count it as far as heard…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for its last export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out of the count…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back into the count…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide on its file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose exports…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop export files, or a whole folder, here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>The station's code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code for {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Codes for %Ln stations</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print its code sheet now, or write the code down: it is shown only this once. It is typed in at the station together with the pack. Let it travel apart from the pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save the code sheet as a PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code is on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Writing the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>code sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the sheet to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet is written. Print it, then remove the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noting that the code is on paper</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodeLookup</name>
        <message>
            <source>Code of a &amp;vote or a test ballot, from a slip or the square on the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look the code up</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComparedTable</name>
        <message>
            <source>Participatory budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Funds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComparingPeople</name>
        <message>
            <source>Reads the &amp;paper: name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads the s&amp;creen: name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactLookUp</name>
        <message>
            <source>Opening the contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contact was opened, and that is on record. Proposal {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CopyPage</name>
        <message>
            <source>On which stick is the copy to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying the key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy is whole. It was read back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the process leader keeps the stick, apart from the three sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: put the stick into the envelope with the words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy of the keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the &amp;key file to a stick…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;desk.mbkeys to a stick…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;roll.mbkeys to a stick…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;tally.mbkeys to a stick…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (copied)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process is made. Copy each key file to a stick of its own now: a computer can break, and the votes would stay closed for ever. It can also be done later, on the page “Keys”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process is made. Copy the key file to a stick now: a computer can break, and the votes would stay closed for ever. It can also be done later, on the page “Keys”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountActs</name>
        <message>
            <source>What is fixed by it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which envelopes are counted, the turnout, the codes and the rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An export that comes later is kept apart, and told in the protocol.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can count anew, with a reason and two names. This count then stays on file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count the votes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Count %Ln envelopes</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The envelopes are opened, and who voted is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes are counted, and you two see the result first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You sign the result and save the protocol.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the ballot box</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Make the box of %Ln envelopes…</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The outer envelopes are opened, and taken off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The box is written on a stick, still closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two holders of sheets open it, on this or on another computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the code of the box with the one written down where it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once the box is opened, nobody can take it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a result in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the result in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب شده</translation>
        </message>
        <message>
            <source>Digest of the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the digest with the one on the screen where the box was counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once the result is taken in, only a new count can take its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin a new count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The count so far stays on file and in the protocol, marked as replaced. Exports that came late can be taken in, and a further ballot box is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where only a few envelopes differ from the last count, the difference between the results could reveal what they hold. Then you are asked for a reason once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the ballot box back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the box back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the box has been opened. Exports may come in again, and another box is made later. A result that was counted from this box can no longer be taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened {first}, closed {last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Envelopes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Funds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Equal votes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln are void and never count.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Voting cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn proposals</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln exports came late, and are not counted.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since the last count</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln envelopes differ.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>They are fewer than ten: the difference between the results could reveal what they hold. Say why it is counted all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That counts each card that was voided since, used or not. Fewer than ten of them may be votes: the difference between the results could then reveal what these hold. Say why it is counted all the same.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln received, as the stations signed for.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln test ballots stand beside them.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{compared} of {all} are the same as on the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{code}, not compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board decides between exactly those proposals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lot, drawn from a published number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order on the ballot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board: its minutes say which goes before which.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lot: the program draws the order from a published number. Anybody can draw it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a decision on equal votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the decision</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln votes each</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the number aloud, and compare it with where it is published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the order aloud, and compare it with the minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which of these proposals the funds go to first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in the protocol and in the signed result, with what it rests on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until the protocol is written, another decision can take its place. Then it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the facts to each other. Once counted, they are fixed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel, do not count yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the facts to each other. The box fixes what is counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel, make no box yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the ballot box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel, take nothing in yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the result in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the facts to each other, with what the decision rests on beside you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back, record nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stick that the ballot box is written on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The box is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}. Write its code down: it is compared where the box is counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beginning a new count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new count has begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in what came late, then count again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the box back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot box is taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destroy the file on the stick. Voting stays closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes are counted, but a tie is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the decision on the equal votes below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. The votes are counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the signed result and the protocol next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision is recorded.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountBoxPage</name>
        <message>
            <source>The ballot box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the ballot box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest of the result</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Count %Ln envelopes…</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Count…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stick that the result is written on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose desk.mbkeys, and type the five words of the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose tally.mbkeys, and let two holders type their sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes are counted, and the result is signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}. Take the stick to the desk, which takes the result in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count a ballot box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here the box is needed, tally.mbkeys with two word sheets, and desk.mbkeys with the words of the desk. Compare the code of the box with the one written down where it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The &amp;ballot box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tally key, which opens the votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk’s key, which signs the result</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountCard</name>
        <message>
            <source>Count {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protocol…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protocol of count {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result of count {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted on {day}, replaced on {replaced} by count {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A tie was left open, so there is no result.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountChanges</name>
        <message>
            <source>Count {now}, {day}, beside count {before}, {earlier}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it was counted anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes per proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every proposal has as many votes as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations and exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same exports were counted of every station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As many votes were counted, and left out, as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is chosen</source>
            <oldsource>Chosen</oldsource>
            <translation type="unfinished">انتخاب شده</translation>
        </message>
        <message>
            <source>A tie is open in one of the two counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same proposals are chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen now, and not before: {titles}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen before, and not now: {titles}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out, or invalid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Void voting cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {now}, before {before}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station}: {changes}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in the earlier count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{now}, before: {before}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>newest export: {now}, before: {before}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>votes counted: {now}, before: {before}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no export</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountFiles</name>
        <message>
            <source>Where is the protocol to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the signed result to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the public result to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signed result of this count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The poster is written. The board has not decided yet, and the poster says so: hang it up now only if that is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The poster is written. Hang it up at every place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the poster to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the poster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the public result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the signed result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the ballot box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. The file is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder}. Open index.html in it, look at every page, then put it out whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. The public result is written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountPage</name>
        <message numerus="yes">
            <source>%Ln files kept aside are not in it, and count only in a new count.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Voting is not closed yet. Close it on the page “Tonight’s stations”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final exports are missing. Wait for them, or decide about each station on the page “Tonight’s stations”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes are counted, and a tie is open. There is no result before it is decided.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln files kept aside wait for a decision. They are counted only if two people take them in before.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing more is waited for. First the ballot box is made: the words of the desk, those of the roll, and then the facts. Two holders of sheets open it afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing more is waited for. The votes can be counted: key file, words, and then the facts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot box is made. Count it on another computer: take the box, tally.mbkeys, desk.mbkeys and the words there, and choose “Count a ballot box” at the start. Or count it here, with two sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot box is made, and not counted yet. Unlock the key once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes have been counted. This was a rehearsal: it decides nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes have been counted. The board decides by this result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest of the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the protocol…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the result in…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the keys of desk and roll…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count the votes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count and result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is different from the count before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to tonight’s stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the files kept aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the box again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count on this computer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the box back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the signed result…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Poster of the winners…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the public result…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the decision on equal votes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New count…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CreateWizard</name>
        <message>
            <source>Give up the words?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file has been made. The words on paper will open nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give them up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New participatory budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>This day is not understood. Write it as 2026-11-29 or 29 November 2026.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DaysPage</name>
        <message>
            <source>The days between are for evaluating the proposals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a rehearsal people can vote at once, so voting begins today.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>not after the last day for proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before the first day for proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before the first day for voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;First day for proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Last day for proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day for &amp;voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day for v&amp;oting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The days have to come one after the other.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionPage</name>
        <message>
            <source>Back, decide nothing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionsPage</name>
        <message>
            <source>No proposal is like that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals stand here once their evaluation is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the list to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list is written. Print it for the steering group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide on the next one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note the board’s decision…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes are counted. The board’s decision is not noted yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proposal is ready to be decided on yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{decided} of {all} are decided on.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln go to the vote.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are still evaluated.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide on all that are left…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list as a paper…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper for the board…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board’s decision…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{yes} to the vote · {no} not to the vote · Enter reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost, kr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steering group</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DisclosurePage</name>
        <message>
            <source>Where is the copy to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy is written, and it is noted who decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give out a copy: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a passage that may not be read, and mask it. Contact details are in no copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out of the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When and where it was left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The point on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer's own estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By which &amp;rule, or why; it stands in the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who &amp;decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel, give nothing out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftNote</name>
        <message>
            <source>A translation of an older Swedish text waits here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made for: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it in place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EarlierCounts</name>
        <message>
            <source>Earlier counts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EnrolDialog</name>
        <message>
            <source>The station's pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting up the station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up a station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You need the pack, which is a file, and the code, which came another way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The &amp;pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvaluationPage</name>
        <message>
            <source>No proposal is like that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals stand here once an export that brings them has been merged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boxes from the left: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proposal has come in yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{decided} of {all} are found feasible or not.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Assessors differ about %Ln proposals.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are left for you.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assess next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs in parts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the proposer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note the answer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer came…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second assessment…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>U</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{yes} yes · {no} no · {unclear} unclear · Enter reason · arrows move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost, kr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the evaluation to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The evaluation is written. Put it on file, and give it to the steering group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the workbook to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The sheet is written, with %Ln proposals.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Send it to the office. It is {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out, since the identity is protected: {number}. Assess those here. The sheet is {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet that has come back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The evaluation as a paper…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet for another office…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in a sheet that came back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days for a second assessment…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>look at this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it should be</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FiguresTable</name>
        <message>
            <source>Who took part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered the questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted at the tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilePage</name>
        <message>
            <source>Back to start</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <source>It goes on the stick, not beside the central file: whoever comes by the computer does not come by the keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside the central file, whoever comes by the computer comes by the keys too. Put in a stick for them: it is proposed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the file to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which folder are the key files to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The &amp;central file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The central file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The &amp;folder for the key files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The &amp;key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The central file holds the process. A key file opens nothing without its words. Keep them apart from it: choose a stick. Afterwards the roll keeper takes roll.mbkeys, and the process leader the other two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The central file holds the process. A key file opens nothing without its words. Keep the two apart: choose a stick for the key file. If the words or every copy of the key file are lost, the votes can never be counted; nobody can help.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search the proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left a&amp;t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The&amp;me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>St&amp;ate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>La&amp;nguage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Criterion not met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ans&amp;wer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sorted &amp;by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>latest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>highest cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>state</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Tied to a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tied to a theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a target group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, in Swedish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As residents see it on every screen and paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the proposals that win, in kronor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For carrying out the process, in kronor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orientation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target group, if there is one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the board’s decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference and paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in the minutes: reference number and §.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{whole} in all, {part} % of it for the proposals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Funds set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision and focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contrast {ratio}:1, enough for text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contrast {ratio}:1. Text needs 4.5:1 to be read by all, so papers and screens use the nearest colour that has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours to begin with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Hue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lightness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Code, written as in #0b4f7a</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who does it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How residents get to know of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communication plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No task yet. Each has a day, so that none is forgotten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A task of the communication plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انجام شد</translation>
        </message>
        <message>
            <source>Late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost of one, in kronor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No cost yet. Residents plan with these when they write a proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line of the cost guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A cost guide as CSV or xlsx</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs taken in from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file has what it is in the first column and the cost in the second; English and easy-read may follow. It takes the place of every line here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structural</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may take part, and what a proposal may contain and cost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cultural</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which groups, seldom heard otherwise, go first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Democratic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How everybody is heard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set of criteria added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For any process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For children and youth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from a set of criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add these criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written as in #0b4f7a.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the district</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First colour, beneath text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second colour, of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The district’s logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logo changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logo removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The district</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name and looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What residents can choose on screens, and what papers are written in. Swedish always.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No logo yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the first colour…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the second colour…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each person marks one proposal. Easiest to understand; many liked second best win nothing by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each person marks as many proposals as allowed, and each mark is one vote. Easy, and shows what many can agree on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each person shares out points, more to what matters more. Says more, and takes longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each person puts proposals in order, the best one first. The last one marked gets one point, each before it one more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each person spends the funds: marks proposals that together cost no more than there is. Shows what things cost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One proposal wins, the one with most votes, whatever is left of the funds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposals are gone through from most votes to fewest. What fits in the funds left is chosen, what does not is skipped, and the next one is tried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposals are gone through from most votes to fewest. At the first one that does not fit in the funds left, the count stops, and the rest of the money stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As when skipping, and a proposal with too few votes is never chosen, even if money is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The funds are divided equally among those who voted. A proposal is chosen when those who marked it can pay for it together, so that a smaller group gets its part too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What these rules mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An example: {people} people vote on four made-up proposals, and there are {funds}. The first of them marks {marks}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A worked example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب شده</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{spent} is spent, and {left} is left.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{name} with %Ln points</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Funds and goal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timetable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Communication</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>District</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: {section}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The central file of an earlier one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the earlier one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It starts from the earlier one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money, rules, criteria, costs and tasks came along. People, keys and contacts, the name and the board’s decision did not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board’s decision is not filled in yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board’s decision: {day}, {reference}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting has been opened: nothing changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residents have been shown it: it is frozen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is opened for residents yet, so everything can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from an earlier one…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نام ایده</translation>
        </message>
        <message>
            <source>Role added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One on each line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steering group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles and contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has a role yet. Begin with the process leader and communicator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone or e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept at the desk alone, never sent to a station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board’s decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame and criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steering group decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers to everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board on the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time to appeal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrying out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three weeks from when the minutes are posted, at the latest 16 days after the board’s decision. It follows that day by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residents have been shown these days: they are frozen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag the ends above, or type the day. With the arrow keys the first day moves, with Shift the last, with Ctrl both. What comes after does not follow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row}: days changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row}: days removed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Everybody, without a card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a voting card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With an identity document, at tables only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share out points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spend the funds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one with most votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most votes first, skip what does not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most votes first, stop at what does not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most votes first, with a least number of votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Equal shares</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lot that anybody can draw anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order on the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another order for each person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same order for all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the ballots counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the ballots counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lot draws which one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper goes before the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The screen goes before paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How a ballot is marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals one person may mark, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points each person shares out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of the proposals on the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands first gets more votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A blank ballot is allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff may key in ballots from paper at a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No vote is taken where its second copy cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How winners are found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes a proposal needs to be chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between equal numbers of votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If somebody votes at several places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which one counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals one person may leave in a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 is any number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask four voluntary questions afterwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answers are tied to no ballot and no person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals and questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>winter break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>summer break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>autumn break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Christmas break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The phases come in order, and none overlaps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row}: no day is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals are taken in before the board has decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The steering group decides before the last day for proposals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The steering group decides after voting has begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting begins before everybody has an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board decides on the result before voting is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposals are carried out before the time to appeal is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row} falls in the {break_}: few are there then.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Answers to everybody: %Ln working days are few.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All is well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried against the rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are making version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The frame is fixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residents are shown version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what is to be changed, then save it all at once. Nothing is changed before that. The stations need new packs afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting has been opened, and nothing of this changes any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is frozen. A change is a new version, with a reason that stands in the documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new version…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the new version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is it changed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {number}, {day}: {reason} ({fields})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Funds for the proposals that win</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Funds for carrying out the process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days for proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days of evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days of voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed {day}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: from {before} to {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} ({language})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FramePage</name>
        <message>
            <source>To go on, fill in the name and the funds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the board has decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fixed once the files are made: whether it is a rehearsal, whether there are test ballots, and whether people show an identity document. The rest can be changed later, on the page “Frame”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name of the participatory budget, in Swedish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;District</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Funds for the proposals that win</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Votes per person, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;How people show that they may vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not at all: everybody may vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a voting card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With an identity document, at tables only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask four &amp;quick voluntary questions afterwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residents may make &amp;test ballots, which are never counted and show whether a computer seals what was chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a &amp;rehearsal: its votes can never count</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GatheredActions</name>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupFilters</name>
        <message>
            <source>What is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All groups</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>Made of {origins}; got number {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged, got number {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left on paper, keyed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left on the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>form {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that happened</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HoursDialog</name>
        <message>
            <source>Opening hours of {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A week as it usually is, from and to, as in 10.00 and 18.00. Leave a weekday empty when it is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same hours on all days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days that are otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single days with hours of their own. Without hours it is closed that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: opens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: closes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InboxCard</name>
        <message>
            <source>The folder in which exports arrive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of the file was used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station}, export {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It came after the ballot box was made. It waits on the page “Files kept aside”.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln new votes.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Receipt written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No receipt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No folder is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge what arrives there by itself</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ItemEditor</name>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost in kronor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place, if it has one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words for the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حذف تصویر</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off the ballot…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the picture shows, for those who do not see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{language} (missing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ItemTable</name>
        <message>
            <source>{number}: place {place} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln missing</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt and an arrow key move a proposal.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JoiningPage</name>
        <message>
            <source>Join group {number}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the next one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proposals are in a group.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln groups.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposers are to be asked.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln can be joined.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are joined.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No group is like that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups stand here once two proposals are found to mean the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the contact…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put proposals into a group…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out of the group…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the joining…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{yes} yes · {no} no · {unreachable} not reached · Enter what was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeptActs</name>
        <message>
            <source>Nothing else is waived: signature, station and each envelope have been checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is left out is kept in the list of files by its number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two copies of one station have sent exports, or an earlier state of it was used again. Each vote has a number, so none is counted twice, whatever is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the centre holds and the file lacks stays and counts too. From now on the station is said to have sent two copies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its envelopes make another control code of the station: compare that with the paper anew, on the page “Tonight’s stations”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes of the station afterwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a file in after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the file in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide which copy of a station counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide so</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln envelopes in the file are not at the centre, and stay outside.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Drop a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is never taken in, and its content is deleted here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln envelopes that the centre holds now are left out.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln envelopes of the file are left out.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes of the station are held then.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing else stands against the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its control code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes of the station now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in the log, with the reason and both names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the file in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is decided which copy counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dropping the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is dropped.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln more wait for you.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No other file waits: go on with the vote.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeptFilesPage</name>
        <message>
            <source>Looking at what it would come to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide which copy counts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the file in after all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file can be taken in now. {instead}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to “Tonight’s stations”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to “Count and result”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Left out, by number: {numbers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rest of the file could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station}, export {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another copy of the station counts in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file came after the ballot box was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for two people to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for a new count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has been taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has been left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files kept aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These files were refused or came late. They count only if two people say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File, and why it is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here stand exports that were refused or came late, until two people decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the file…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Unlocking the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file and the paper with its words are kept apart. Both are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file, or the copy, that is to be checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It and the paper with its words are kept apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lies in {file}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyFields</name>
        <message>
            <source>The key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The &amp;five words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The 20 words of &amp;one sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The 20 words of &amp;another sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Show what is typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyFileView</name>
        <message>
            <source>Its words have never been typed from the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its words opened it last on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No copy has been made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy was made last on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{use}
If it is lost: {lost}
What can be done then: {still}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyLosses</name>
        <message>
            <source>The key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file of the desk, desk.mbkeys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file of the roll, roll.mbkeys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file of the tally, tally.mbkeys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signing key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It signs packs, receipts and the result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No pack, receipt or result can be written any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the copy from its envelope. Where no copy opens, stations that have their pack go on, and their exports can be merged. Before voting opens, begin anew; after it, the votes can be opened, but nothing can be signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The identity key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables hide with it who has voted, and still tell who votes twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No pack for a table can be written any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the copy from its envelope. Where no copy opens, tables that have their pack go on to the last day, and their votes can be counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contact key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens the contacts of those who left proposals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can be written to about a proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the copy from its envelope. Where no copy opens, everything else goes on: put up notices at the places where proposals were left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The roll key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It tells who has voted, so that each person counts once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes can never be counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the copy from its envelope. Where no copy opens, the board has to decide on a new vote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tally key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens the votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words that open a key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They open the file, and stand on paper only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without its words a key file opens nothing, and nobody can help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the paper from its envelope. Where no paper is found, each key in that file is lost: it says above what that means. Check the words any day, so that this shows in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A station’s code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It sets the station up from its pack, opens its second copy, and lets a table take votes of people who show who they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A station that is set up goes on, but such a table cannot open for the day, and a second copy cannot be restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the station a new code, and set it up anew with a new pack. If somebody else may have the code, revoke the station first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A kiosk’s staff code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens the kiosk’s screens for staff.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can close the kiosk or export at its screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes are safe. Two people write a reset file for the kiosk, under “Decide” among the stations: with it a new code is chosen at the kiosk. If somebody else has the code, choose another one at the kiosk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A voting card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lets its holder vote once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever finds it can vote with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Void the card: it never counts then, even if it has been used. The person gets one of the reserve.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One sheet may be lost: the other two open the file. Choose “Make three new sheets” above as soon as one is missing. Two lost sheets are a lost key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process leader keeps the file. The words and a copy are to lie in an envelope with the roll keeper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process leader keeps the file and its words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The roll keeper keeps the file and its words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process leader keeps the file; three others keep a sheet each, and none of the files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person who has file and words could see how each person voted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simple key scheme: one file, and five words that open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strict key scheme: three files, and two of three sheets open the votes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyPapers</name>
        <message>
            <source>The words that open the key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of the desk, for the process leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of the roll, for the roll keeper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word sheet {number} of {of}, for its holder alone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Give a station a new code…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let a staff code be chosen anew…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Void a card…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words open the file, and its keys are those of this process.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} holds: {keys}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: copy it. Then destroy the old key file, its copies and the old sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are three new sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which key file is to be copied?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On which stick is the copy to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying the key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy is whole. It was read back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a key file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy a key file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make three new sheets…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes and cards</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguageFigures</name>
        <message numerus="yes">
            <source>%Ln missing</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln drafts</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>LearningPage</name>
        <message>
            <source>As it is known now. At the count it is kept as it is then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it was known at the count, {day}. What comes later changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the notice to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the report to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Central file or result of an earlier participatory budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a step…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the board decides to carry out is followed here. Notes can be written now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {all} are carried out.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln steps are late.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Follow-up and learning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The step is done…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the step…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the step…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final cost…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice for the place…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note for the report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with an earlier one…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who took part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside earlier participatory budgets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes for the learning report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the board has decided stands here, with the steps it takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who took part stands here once exports have been merged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier participatory budgets stand here once they are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes for the report stand here once one is written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LedgerFilters</name>
        <message numerus="yes">
            <source>Owed, %Ln</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Words in the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which answers are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All outcomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All languages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LineFields</name>
        <message>
            <source>&amp;Both copies count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy in the &amp;file alone counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy that the centre &amp;holds alone counts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListFilters</name>
        <message>
            <source>Words in the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not to the vote</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>The steering group decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not to the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason, as the proposer may read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Day of the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save and go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost: {once}, and {yearly} a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost: {once}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided {day}, noted by {who}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group has decided otherwise than the evaluation found.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>The log is being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log is being checked for changes.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{entries}. Each names the one before it: none was changed or taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{entries}. The chain breaks at entry {number}: somebody changed the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chain of the log breaks at entry {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody has changed the file outside the program. Votes are counted from signed files, not from the log. Keep a copy of the central file as it is, and tell those who support the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No entry holds “{text}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done here is noted, with who did it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln entries found</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The newest %Ln entries; scroll on for more.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Entry {number}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the log to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log is written, for any spreadsheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search: a name, a station, a day, what was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Whose log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MaskedText</name>
        <message>
            <source>Mask what is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mask nothing here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MemberPanel</name>
        <message>
            <source>&amp;How the proposer was asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نه</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {number}, in group {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a contact was left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no contact was left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined as proposal {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MergePage</name>
        <message>
            <source>Merging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merging what arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was no export there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New files: {new}. Files seen already: {seen}. Files refused: {refused}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came late and kept aside: {late}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is kept aside waits on the page “Files kept aside”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. The files listed are done, the others were not begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done, but something was refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done, but something waits for a decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MissingCard</name>
        <message>
            <source>Missing before voting can open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing before the votes can be counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing before there is a result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No station is set up</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln stations have no pack that serves now</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln groups of similar proposals are asked, or can be joined</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals are not evaluated</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals are not decided on</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The ballot is not in place</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln answers to proposers are owed</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln texts are missing in some language</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No voting cards are made</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln last exports have not come</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln control codes are not compared</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files kept aside wait for a decision</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln key files have no copy, or untried words</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A tie waits for the board’s decision</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the pages above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the pages below</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln to see to</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewStationDialog</name>
        <message>
            <source>New station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name of the station, for example “Library 1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;lace, for example “Vällingby library”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K&amp;ind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How &amp;many of them; several get a number each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table: somebody helps there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kiosk: nobody is beside it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For ballots on &amp;paper alone: nobody votes on its screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Set up the stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A place takes proposals and votes once it has a station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write packs for the stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A station without a pack that serves now takes in nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask those whose proposals are similar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only those who say yes become one, which is evaluated as one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluate the proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The steering group decides on what has been found feasible or not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note what the steering group decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says which proposals go to the vote, and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer those who left proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody hears what became of their proposal, and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the ballot in place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting cannot open before its proposals are known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the voting cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People vote with cards, and none can be made once voting is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballot and rules are in place; opening fixes them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge the stations’ exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a station has not sent is on that computer alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide on the files kept aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in them is used before two people have decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the codes and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each station’s code is compared with its paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count, and write the papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page leads through the count, one step at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note what the board decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until then nothing is won, and nobody can be told who won.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan what is carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps with days show at the place what was promised.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextStepCard</name>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotesTable</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OtherDay</name>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day that is otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day, as 2026-11-20</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That day: opens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That day: closes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in the week again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Next: set up stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: write packs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: joining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: the steering group’s list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: answers to proposers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: voting cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: open voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: merge exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: files kept aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: closing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: count and result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: the board’s decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{votes} of {cards}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n time(s), noted at the tables</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{done} of {all} done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rehearsal is done: its votes are counted, and it decides nothing. For the real vote, choose “New participatory budget” in the start window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has to be done now. Proposals can be left from {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has to be done now. People can vote from {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no voting days, and nothing is left to do here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voting days are over, and voting was never opened. A vote takes a new participatory budget with other days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing before voting can open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing before the votes can be counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing before there is a result.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln things are missing before voting can open.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln things are missing before the count.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln things are missing before there is a result.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The board has decided. %Ln answers are owed.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The board has decided, and everybody has been answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes are counted. The board decides next; its day is not set yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes are counted. The board decides on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes are counted. The time to appeal the decision ends on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{all} set up, {enrolled} have sent exports, {final} are final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All have been read by native speakers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet read by a native speaker: {languages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>District</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Funds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes with a card, of the cards made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The participatory budget</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln still missing</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state}, as a rehearsal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{votes} and {proposals}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{places}, {stations}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{final} of {all} last exports</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln key files to check</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cards</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln go to the vote</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files wait</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{given} of {all} answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board’s decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The minutes are posted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time to appeal is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} at the latest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after {day}, if nobody does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no day is set for it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageNotice</name>
        <message>
            <source>This is safe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Probably</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بستن</translation>
        </message>
        <message>
            <source>The error’s name, for support: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PairSide</name>
        <message>
            <source>No. {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read in a translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>protected identity</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperField</name>
        <message>
            <source>&amp;Control code on the day report that two people have signed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperWords</name>
        <message>
            <source>Checking the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper holds the right words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this file yourself, the words stand in it: {files}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file that it was printed from is removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the sheet to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet is written. Print it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is removed when the words are typed back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All words are on paper, and typed back from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper {number} of {of}: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody else looks away now. Whoever keeps this paper sits down at the screen and shows the words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the &amp;words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words are English ones, in every language. They are read row by row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a &amp;sheet to print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words are on &amp;paper: hide them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Type the words from the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Check the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the words &amp;again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Nothing is held about this person, as far as it can be found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts that name the person: {texts}, of which can be erased: {cleaned}. Contacts: {contacts}. Pictures: {pictures}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is held about one person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the number of their proposal, and how their name, address and telephone number are written. Votes and voluntary answers are tied to nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the &amp;person is called; several are parted by ;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Numbers of their proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>مکان</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words around it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhaseBar</name>
        <message>
            <source>The signing key is open: lock it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All days of the process are over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{phase} from {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{phase}, day {day} of {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{phase}, day {day} of {days}: not opened yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting was closed {closed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The days of voting are over, and it is still open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PicturesCard</name>
        <message numerus="yes">
            <source>%Ln pictures</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Picture %Ln of the proposal</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PlaceTable</name>
        <message numerus="yes">
            <source>%Ln places lack something</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>hours that differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opening hours</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln codes on paper</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln packs</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>a first export of %Ln stations</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>the last export of %Ln stations</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>a decision on %Ln files</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlacesPage</name>
        <message>
            <source>{name} is reopened at the station itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two people do it there, under “Staff”: “Take votes again”. Here it stays final until an export arrives that says so. Its votes then need a new last export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening hours of {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hours are saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting up the station</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln stations set up</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Station set up: {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln stations are set up.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{name} is set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select it in the list and write its pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its pack is written later: the overview says when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One station is one computer at a place. It gets a pack and, sent separately, a code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a station…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here stand the stations, one for each computer where people vote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the pack…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write all packs…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening hours…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide about the station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Poster…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out of the count…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back into the count…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a new code…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let its staff code be chosen anew…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it take votes again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the pack to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where are the packs to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the poster to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pack is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}. Send the station's code by another way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the packs</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln packs are written.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{folder}. Send each station's code by another way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the poster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The poster is written. Print it and put it up at every place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is {path}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreviewWindow</name>
        <message>
            <source>Small text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Large text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strong contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soft contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رنگ‌ها</translation>
        </message>
        <message>
            <source>PREVIEW: nothing is stored, and no vote is cast.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin as a resident does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بستن</translation>
        </message>
    </context>
    <context>
        <name>ProposalPage</name>
        <message>
            <source>{place} of {all} in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>received {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer's own estimate: {sum}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بعدی</translation>
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it is to be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What costs money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quantity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each, kr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum, kr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer's own estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct a slip of the pen…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference and theme…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected identity…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move on the map…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give out a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected identity</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReasonAndNames</name>
        <message>
            <source>&amp;Why; it is kept in the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the &amp;first person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the &amp;second person, who agrees</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordingActs</name>
        <message>
            <source>Recording kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recording: WAV, 16 kHz, mono</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A folder of recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking in the recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The microphone gave no sound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was kept. Check that it is connected and that the system lets programs use it, then record again; or take in a file.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln recordings were taken in.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Stations play them from their next pack on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has nothing to hear it through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording is kept. Connect headphones, then listen again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordingsPage</name>
        <message numerus="yes">
            <source>Remove %Ln without a text</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{done} of {all} texts are recorded in {language}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures and recordings take {taken} of the {room} MB of a pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>متن</translation>
        </message>
        <message>
            <source>Of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts that are read aloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is missing of the process’s own texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process’s own texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is missing, the screens’ texts too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next one to record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text that is recorded is played at the stations in place of a voice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The participatory budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cost guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The screens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecountPage</name>
        <message>
            <source>A pack of any station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the control code from the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a pack of any station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the sticks of the stations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the key file, and type its words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the tally key’s file, and type two sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recount agrees.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes to the same digest, so to the same votes and the same winners.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest of the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest of the recount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب شده</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What differs first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recount finds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process’s &amp;control code, typed or scanned from the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A &amp;pack of any station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The roll key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file and its words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tally key, and two of its sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result is being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{process}, count {count}: {votes} at {stations}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>The register is being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proposal has come in yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln proposals received</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{number} on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}, {first} to {last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {all} proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proposal is like that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals stand here once an export that brings them has been merged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the workbook to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of who has a protected identity it tells no more than the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook is written: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نقشه</translation>
        </message>
        <message>
            <source>To Excel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Cost, kr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the proposals are on the map</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>The station's second copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring the station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You need the stick with the second copy, and the code that the station was set up with. Never use the station's old disk again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second &amp;copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultView</name>
        <message>
            <source>The order of equal votes has to be decided first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{spent} of {funds} used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes per proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, and what it would have needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چرا</translation>
        </message>
        <message>
            <source>What it would have needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the numbers add up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Envelopes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>received, as the stations signed for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of these blank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>test ballots, which are no votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counted without a final export from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invalid: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from stations left out of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without a valid voting card or identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set aside: voted more than once</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RevokeFields</name>
        <message>
            <source>The export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Last export that counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The f&amp;ile of that export: what came later is taken out again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of that export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RoundCard</name>
        <message>
            <source>Lock the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipts are written beside the exports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No receipts are written while the key is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeping the file aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the files kept aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file aside to decide on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the station a new code…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the station out of the count…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since then it was taken in after all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since then it was decided to drop it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept aside, and waits for a decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The central file holds {now}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The central file held {before} before, and holds {after} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{votes} and {proposals}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{station}, export {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It came after the ballot box was made. It is kept aside and counts only in a new count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No receipt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receipt beside it tells of what counts, and not of this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File, and what became of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedField</name>
        <message>
            <source>{field} changed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedState</name>
        <message>
            <source>Not saved: see the red text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new version, not saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>Save what is shown as a view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the view</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SchemePage</name>
        <message>
            <source>Who keeps the keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys sign the files and open the votes. The program makes the words that unlock them. Have paper and a pen ready, or a printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Simple: one key file, five words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;trict: three key files, ten words, three sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two people are enough. Where people vote with a card or an identity, one person alone could see how each of them voted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five people come to this screen one by one: the process leader, the roll keeper and the three who each keep a sheet. Any two of the sheets open the votes. Who can open a vote cannot see whose it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code of a vote or test ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check or copy a key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translate the texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up a station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a pack for a station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a station a new code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave a station out of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the poster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set a place’s opening hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make voting cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note voting cards as handed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Void or replace a voting card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the ballot in place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record what is read aloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw a proposal from the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide on a file kept aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the control codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count the votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the signed result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destroy what is due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write out what is held about a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase what is held about a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting card {serial}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>void, it never counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}, left at {station}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Nothing was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seeking…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln found</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The arrow keys choose, Enter goes there, Escape closes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SeriesDialog</name>
        <message>
            <source>Voting cards {first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Where the cards are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the last card that was &amp;handed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsMenu</name>
        <message>
            <source>Change who works here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>زبان</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <source>A sheet for another office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A workbook with a row for each proposal. The office fills it in without mbdesk and sends it back. Proposals of people with a protected identity are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Department, as in Traffic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Proposals</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>All %Ln on the board</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The %Ln that are shown</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Write the sheet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetField</name>
        <message>
            <source>Right: this is sheet {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{typed} of {all} words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetPage</name>
        <message>
            <source>Taking the sheet in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments taken in from the sheet, proposals: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row was wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows left out since they are wrong: {number}. Let the office put them right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet from {department}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes, and what is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it would do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the sheet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Take in %Ln proposals</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Cancel, leave the evaluation as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessed by {person}. New: {new}. On record already: {same}. Nothing filled in: {empty}. Wrong, left out: {wrong}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns that are not read: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrong</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetsDialog</name>
        <message>
            <source>In which folder is the new key file to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give up the new sheets?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file has been made. The new words on paper will open nothing; the old sheets and the old file still hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give them up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New word sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The three holders come one after the other. Each writes the words of one sheet on paper, and types them from the paper. The words are shown only now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the new key file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Nobody has signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press to change who works here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of text and language</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>leads the process and everything at this desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>judges proposals against the criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>writes down what the steering group and board decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reaches people: texts, languages, plans</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Who works here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log names you with what you do. This locks nothing: only key files protect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What are you here for? It decides what is shown first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SimilarPage</name>
        <message>
            <source>The proposals are compared with each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing the proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} and {second} are not the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are in group {number}. Its proposers are asked under Joining.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proposal has come in yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No two proposals wait to be looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is joined by itself.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln pairs may mean the same.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All pairs that read alike have been looked at, or there are none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pairs stand here once proposals have come in that read alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Similar proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same: into a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare all anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Why they are not the same; it is put on record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different things are asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{same} the same · {apart} not the same · arrows move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared in</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message>
            <source>Opening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Building the example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a central file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a station's folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the example to be built?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The example is ready. Open its centre or its station in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The five words of its keys: {passphrase}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>central file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participatory budgeting at places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where do you work today?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You lead a participatory budget: stations, ballot, voting, count and result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You take in proposals or votes at a library, a youth centre or an office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open a central file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New participatory budget…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a &amp;station…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set &amp;up a station…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Restore a station from its copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Try the example…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Check a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count a &amp;ballot box…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here stand the files and stations that were opened last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened &amp;last</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StationActs</name>
        <message>
            <source>none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave a station out of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the station out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of this station’s votes is opened or counted. Each is told in the result by its number, so that anybody can see which votes were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until the ballot box is made, two people can take the station back into the count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a station back into the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the station back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station was left out. From now on its votes count as if it never had been.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a station a new code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a new code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a station whose code was lost, or whose computer was. Whoever types the new code with a new pack makes the station anew, with a key of its own. The old code opens no new pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes that the centre holds of the station stay and count. Votes that lie only on the old computer are lost unless its last export is found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has sent exports from more than one computer, or copy. Where later ones than the last that counts are held, that one alone stays: what the others sent is left out, and told by its numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last export that counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke a station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke the station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a station that was stolen, or that somebody else may have used. What it sent up to the last export that counts is counted. Nothing that it sends later is taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A later export can be kept aside and taken in after all, where its control code is that of a day report that two people have signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let a kiosk’s staff code be chosen anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the reset file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the reset file does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new code can be chosen with it at this kiosk, and at no other.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It works once, today or within %Ln days.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Whoever holds it can do there what staff can. Hand it over in person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both logs tell of it, and so does the kiosk’s day report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in the log, with the reason and both names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaving the station out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station is left out of the count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the station back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station is in the count again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the reset file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a kiosk whose staff code nobody knows any more. Nothing else at the kiosk is changed, and its votes stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On which stick is the reset file to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reset file is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}. At the kiosk, go to the page that asks for the staff code, press “Nobody knows the code”, put the stick in and choose it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoking the station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last export that counts is number {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station is revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station has a new code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write its pack anew, and set the station up with both.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StationBoard</name>
        <message>
            <source>last export is here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last export is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>revoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has two lines of exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counted as far as heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>revoked, and set up anew with a new code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide on the file kept aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write its pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch its first export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch its last export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare its code with the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write its receipt: unlock the key and merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of an earlier export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export {number}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>took votes again {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station}: the code {code} is the same as on the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As on the paper, station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As on the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station and place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State, newest export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here stand the codes to compare, once stations are set up and have exported.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StationSetupDialog</name>
        <message>
            <source>A new folder for the station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The &amp;code, three groups of four characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Where this computer keeps what is cast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station's folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StationTable</name>
        <message>
            <source>table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kiosk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting for its first export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two copies taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>revoked before any export counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>revoked after export {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs a pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>something is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>later</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepsTable</name>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of an earlier decision of the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No step is planned yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Estimated {cost}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>final cost {cost}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delayed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First planned {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To come</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sticks</name>
        <message>
            <source>Exports</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A stick or folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The &amp;sticks of all stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a stick or folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add exports…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take from the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here stand the sticks and exports that are counted from.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SurveyTable</name>
        <message>
            <source>What residents answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voluntary answers, tied to no vote. Numbers below {fewest} are kept back, and now and then one more, so that nobody can be pointed out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where people answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextCard</name>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the text aloud, then press Stop. A minute at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for a microphone…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no microphone. Connect one, or take in a file that was recorded elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As a file in a folder: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>گوش کنید</translation>
        </message>
        <message>
            <source>Take in a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How loud it is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextCards</name>
        <message>
            <source>Original, {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translation, {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The original reads otherwise now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextEditor</name>
        <message>
            <source>Take it for a draft again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has been read over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting has been opened, so this is fixed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residents have been shown this, so it is frozen: make a new version under Frame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no Swedish text, and nothing to translate.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextFilters</name>
        <message>
            <source>&amp;Search: a name, or words of a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;how</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Of what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts that are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafts, read over by nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the Swedish has changed of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came in for an older Swedish text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has been read over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextsPage</name>
        <message>
            <source>Where are the texts to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The texts are written, to be translated into {language}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have it filled in, then read it here. It is {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts that came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No text is as you asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here stand the texts of the participatory budget.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Have all %Ln texts in {language} been read over?</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Somebody who speaks the language well has read each of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They have been read over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave them as drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {language} nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>In {language} %Ln texts are missing.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are drafts that nobody has read over.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next one missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts to translators and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a workbook (xlsx)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as XLIFF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read a file that came back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that is listed has been read over…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextsPreviewPage</name>
        <message>
            <source>Taking the texts in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts taken in: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every row of the file was used or says nothing new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows left out since they are wrong: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts from {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residents have been shown the frame: why does it change?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>متن</translation>
        </message>
        <message>
            <source>What comes, and what is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it would do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the file</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Take in %Ln texts</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Cancel, leave the texts as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into {language}. New: {new}. Changed: {changed}. Read over: {reviewed}. Beside, since the Swedish has changed: {beside}. Wrong, left out: {wrong}. The rest stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>beside, as a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made for: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: {text}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextsTable</name>
        <message>
            <source>Texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>متن</translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another waits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TieFacts</name>
        <message>
            <source>Back, record nothing yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TieForm</name>
        <message>
            <source>Equal votes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>These proposals have %Ln votes each. The lot is drawn from a published number; write that number.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>These proposals have %Ln votes each, and the funds are not enough for all. Put them in the order that the board has decided.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Order of the proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Published number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Basis, for example the paragraph of the minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the decision…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranslationPage</name>
        <message>
            <source>Saving the translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The translation is saved: {language}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The original stands beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translate: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what stands there, no more and no less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Into which language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How &amp;far it may be relied on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who &amp;translated it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Original, {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel, save nothing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Turnout</name>
        <message>
            <source>Votes by day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes by place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations and voting cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations heard from today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last exports here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most {some} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting cards used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{votes}, to {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UndoButtons</name>
        <message>
            <source>Undo: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VerdictPanel</name>
        <message>
            <source>&amp;Reason, as the proposer may read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settle the difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settle it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save and go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {number} · {place} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled: {verdict}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second assessment: {verdict}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}: {once}, and {yearly} a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewTabs</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Views</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a view…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the view</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VotingActs</name>
        <message>
            <source>Voting cards made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Void already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The card that becomes void</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last of the cards that become void</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The card of the reserve given out for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Void a voting card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Void the card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a card that was lost, stolen or given to the wrong person. A void card never counts, whenever it was used: nobody needs to know where. Stations still take it, and do not tell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the person gets another card, take one of the reserve, and note it here: so each person has one card that counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number stands at the top of each card. Nobody can vote with it, and it shows nothing of a vote: let people note it, apart from the card. A list of names and numbers shows whoever has the roll key too which of them have voted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is fixed by it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations take votes once they have a pack that is written after this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open voting again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations with a last export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No vote has been opened yet. Stations may take votes again on the days of voting; write new packs for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A station that has sent its last export stays closed until two people reopen it there. Its votes then need a new last export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw a proposal from the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>The proposal gets no money, whatever its votes are. Votes for it are counted and told in the result, and their other choices count as always.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays on the ballot that people see, so put up a notice at each place. It cannot be put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days of voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Funds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln stations are set up</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them lack something; the page “Ballot” says what.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>On the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{now}, more than there are on the ballot. Voting cannot be opened so: choose on the page “Ballot” how many a person may choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes per person, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a rehearsal: its votes can never be counted as real ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the real vote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No days were set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None has been made, and none can be made after this.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln cards</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Voting cards</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln answers are owed.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Write why voting opens before they are given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody who could be reached has been answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers to proposers</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln are not decided on.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words are on paper, and there is a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words were never typed from the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never typed from the paper: sheet {sheets}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot, the rules and the funds can no longer be changed after this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No more voting cards can be made after this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse first: set up another participatory budget as a rehearsal, and take one vote from each station to the result. That tries the words, the sticks and the printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before you open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in the log, with the reason and both names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voiding the card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The card is void.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the facts to each other. Then voting is opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel, open nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write new packs on the page “Places” and take them to the stations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write packs on the page “Places” and take them to the stations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening voting again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting is open again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawing the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposal is withdrawn.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VotingPage</name>
        <message>
            <source>Open voting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to tonight’s stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the sheet for observers to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet is written. Print it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposals that the steering group has sent to the vote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposals that people vote on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting closed {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting has been open since {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no ballot yet. It is made on the page “Ballot”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person may choose {now}, more than there are on the ballot. That is mended on the page “Ballot”; then voting can be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting has not opened; the ballot can still be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{proposal} (withdrawn from the vote)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here stand the proposals that people vote on, once the ballot is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readiness report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet on test ballots for observers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw the proposal…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open voting again…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VotingPapers</name>
        <message>
            <source>Where is the readiness report to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the readiness report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The readiness report is written. Go through it two and two, and sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the merge report to be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the merge report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The merge report is written. Compare it with the signed day reports, and sign.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WordCells</name>
        <message>
            <source>can be right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word {place} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WordsPage</name>
        <message>
            <source>The words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words are shown only here, and kept nowhere. Whoever keeps the paper should be the only one who looks, writes them down, and then types them from the paper.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorkBar</name>
        <message>
            <source>Wait until this is done, or stop it. Then the window can be closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>answers</name>
        <message numerus="yes">
            <source>%Ln answers are noted as given. Who gave them is the name at this desk.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Note answers as given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Day, as 2026-11-29</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;How the answer was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer in another language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {number}. An answer in Finnish, Meänkieli or Sami is owed until it is given in that language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That of the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language that is asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looked up at the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has been withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is not carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has been joined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes to the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not feasible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not to the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contact left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody could be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steering group {day}: does not go to the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steering group {day}: goes to the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer written in {language}: {outcome}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer approved in {language}: {outcome}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer given {day}, {way}, in {language}: {outcome}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried to answer {day}, {way}: {outcome}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact opened: {purpose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other language is asked for any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer is asked for in {language}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>archive</name>
        <message>
            <source>Stations, sticks, backups and papers keep their copies: the retention plan says when they are destroyed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts that are erased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures that are erased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts in which the name is erased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files kept aside that tell of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase what is held about a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be brought back, by nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposals themselves are public documents and stay, without the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes and voluntary answers are tied to nobody: none is found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proposal {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On what ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none is named: this is the program’s suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many there are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of it is left in the central file, in no byte of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destroy it first, by hand: the program cannot see it. The record says that you did.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destroy by the retention plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destroy it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is destroyed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record is made, for both of you to sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is destroyed. To be signed: record {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on record. To be signed: record {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destroying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is erased: record {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erasing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archivist of the city decides how long something is kept. Name the decision or the law that says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Months after the time for appeal; empty: keep it for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Ground</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>checking</name>
        <message>
            <source>result of count {number}, {votes}, {how} (control code {code})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it adds up; not counted anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same as on file at the centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same as on file at the centre, replaced by a new count</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{station} was revoked after its export {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was revoked before any export counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it replaces count {number}, which had a tie open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it replaces count {number}, which has the digest {code}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln pictures and recordings ({size} kB)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>pack for the station {station}, edition {edition}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export {number} of the station {station}, its last: {held}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export {number} of the station {station}: {held}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{votes} and {proposals}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>receipt for the station {station}: {votes} at the centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ballot box of count {number}, closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reset file {number} for the staff code of the station {station}, to be used until {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>decisions</name>
        <message>
            <source>Decide on all that are left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} are to be decided. Feasible ones are sent to the vote, the others are not. Each gets a record of its own, with the reason; decide on single ones in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide on them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Day of the meeting, as 2026-11-29</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feasible ones: to the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not feasible ones: not to the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Which of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not to the vote</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>devices</name>
        <message>
            <source>It is safe to remove the stick.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>differences</name>
        <message>
            <source>the key that the station {station} signs with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the control code of the station {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the station {station}, which the result does not name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether the station {station} is for paper alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the envelopes of the station {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what was voted on: the frame, the ballot, the cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>which envelopes are counted, and why others are not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what became of the envelopes once they were opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the votes for proposal {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the ballots hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the test ballots hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the decisions on equal votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>which proposals win</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the ballot box is made of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>evaluation</name>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Participatory budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control code of the participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد کنترل بودجه‌ریزی مشارکتی</translation>
        </message>
        <message>
            <source>Assessed by (write your name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write {yes}, {no} or {unclear} in the columns of verdicts. All but {yes} need a reason. Leave empty what you do not assess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it is to be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason: {subject}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the cost covers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost, kr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost of a year, kr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uncertainty, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version (leave as it is)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settled: {verdict}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>they differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Parts of the costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason, where it settles the difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs in parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line for each part, with semicolons between: what it is; the department that pays; the cost in kronor; the running cost of a year; the uncertainty in percent. As in: Lamp posts; Traffic; 322 000; 9 000; 10. The last ones may be left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessors &amp;differ about the costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to hold, with a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the proposer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposal is asked back until an answer is noted, or that none came in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note the question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Last day for an answer, as 2026-11-29</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No question waits for an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question was: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer of the proposer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposal is assessed as it stands. The question stays on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer asks for it, and says why. Somebody who has not judged the proposal assesses it anew; their verdict holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Why, in the proposer's words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days for a second assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So many days after a verdict the proposer may ask for a second assessment. Answers to proposers say the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Days, 1 to 60</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نه</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feasible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best of the child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{subject}: {verdict}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled, {subject}: {verdict}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second assessment, {subject}: {verdict}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked back, answer by {deadline}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer of the proposer: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer came in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs estimated: {once}, and {yearly} a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs settled: {once}, and {yearly} a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second assessment asked for</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>winners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ballot box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>public result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>poster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>poster for proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>test ballots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>voting cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>steering group's list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>readiness report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>merge report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>poster of the winners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>evaluation of proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>archive package</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>statement to the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>notice for the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>learning report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer to proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>copy of proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>extract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>retention plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>destruction record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>participatory budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rehearsal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look in:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports from stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Packs for stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballot boxes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballot files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Central files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Packs and receipts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of mbdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts for translators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>joining</name>
        <message>
            <source>Join as one proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those of group {group} who say yes become one proposal with a number of its own. Who says no stays alone. What each of them left stays in the register, and the ballot and the answers name them all. The text is made of theirs: write it as one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stay alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>are joined too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those who could &amp;not be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put proposals into a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They may mean the same. Their proposers are asked before anything is joined.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put them there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Numbers, as 12, 31, 44</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out of the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on by itself. What was asked and said stays on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the joining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {item} is parted: what it was made of goes on by itself again. Its number stays in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked whether similar proposals may be joined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{language}, by a translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, stays alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Face to face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contact was left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposers are asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can be joined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few say yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined as one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put into group {group} of similar ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken out of group {group}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer says yes to joining. {way} {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer says no to joining. {way} {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer could not be reached about joining. {way} {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined as proposal {item}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group {group} was joined without it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The joining as {item} was undone: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same as proposal {other}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>kiosk</name>
        <message>
            <source>Room on the disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station's file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pack from the centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other files in the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{megabytes} MB free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today is {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it says {day}, which is before the last entry in the log. Set the clock right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it says {day}, when nothing is open. Set the clock right, or come another day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is damaged. Restore the station from its second copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody has changed it. Do not open. Tell the centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the ballot is not there yet. Take in the newest pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>people vote with their identity, and that only at tables with staff. This kiosk takes no votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a last export has closed this station for votes. Let two people reopen it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>these do not belong here: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is being written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its stick or folder is not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its stick is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its stick is write-protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another station's copy is on this stick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds more than this station. Tell the centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is damaged. Choose another stick.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{printer} is not there. Check the cable and the power.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{printer} has stopped. Check the paper and the power.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{printer} does not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing can be read aloud here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>play a sentence and listen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing was heard. Check the loudspeaker, the cable and the volume, and play it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is only {width} × {height} mm. The largest text may need much scrolling.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{width} × {height} mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sign} {name}: {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the residents' screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody knows the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a staff code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave mbdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two codes were not the same. Begin again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the same code again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the centre for a reset file for this kiosk. Put in the stick that it is on, and choose it here. Then choose a new staff code. Until then the old one holds.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>At least %Ln digits. You need it to open and close.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Done. Leave the stick in: it holds the second copy. Choose another stick for the centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close for the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the export to go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the last export to go? Once it is written, voting has ended here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export without ending voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{votes} and {proposals} are in {name}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Votes in the kiosk: {votes}. Of them since it was opened: {today}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. It is safe to take the stick out now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. Leave the stick in: it holds the second copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for sticks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stick is connected. Put one in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stick is connected that can be written on. Put one in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stick {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: holds the second copy and stays in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: only {megabytes} MB free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk is paused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the residents' screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export to a stick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk is closed, but its votes are not on a stick yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To come here again from the residents' screen: hold the upper left corner for four seconds, or press Ctrl+Alt+Shift+S.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer has failed today. Check the paper, the cable and the power.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in a pack or receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another staff code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the kiosk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zero report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play a sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, we heard it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, it was silent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk holds {votes} and {proposals}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did you hear it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk cannot open yet. See what is marked ×.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day was not closed. Nothing is lost. You may open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may open. Look at what is marked ! first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. Files taken in: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not taken in: {name}. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says what the ballot box holds before the kiosk opens. Two of you sign it. It says nothing about any voter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says what the kiosk holds and what happened today. Two of you sign it. It says nothing about any voter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it on a stick:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No second copy is kept. Choose the stick that is to stay in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every vote is also on the second medium.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second copy is being written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stick with the second copy is not there. Put it back. Voting goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stick is full. Choose another one. Voting goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stick is write-protected. Free it, or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This stick holds another station's copy. It was not touched. Use the right one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This copy holds more than the kiosk does. It was not touched. Tell the centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy is damaged. Choose another stick.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. Leave the stick in, day and night.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kiosk cannot start. It tries again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. The printer has got it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer's paper is too narrow for the report. Save it on a stick instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be printed. Check the paper, the cable and the power, then print again, or save it on a stick. The day goes on either way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One moment…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can type the code now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>learning</name>
        <message>
            <source>A lesson for the next time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Day, as 2026-11-29</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notice for the place tells each step, when it is planned and done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Step, as in: the benches are ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Of what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The step is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays on record, and the notice says why: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it cost in the end, in kronor. Say why where the estimate was other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note the cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Cost in kronor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Why it differs from the estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note for the learning report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as it is to stand in the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is &amp;about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, estimated at {cost} kr</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>log</name>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The participatory budget was set up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of a key file were typed from the paper: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key file was checked: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key file was copied: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New sheets of words were made for a key file: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The frame was changed: {fields}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The frame of an earlier process was taken over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days beside the phases were changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The roles and contacts were changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The communication plan was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recordings were kept ({language}): {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recordings were removed ({language}): {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The district's logo was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A station was set up: {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A station was taken away before its pack: {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code of {station} is on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pack was written for {station}, edition {edition}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting cards were made: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codes of voting cards {first} to {last} were written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting card {serial} was voided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting cards {first} to {last} were voided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the voting cards from {first} on, so many are handed out: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting cards {first} to {last} lie at: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures and recordings were taken in: {media}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot was set, proposals on it: {items}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {item} was put on the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {item} on the ballot was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {item} got another place on the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {item} was taken off the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {item} got a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture of proposal {item} was described</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture of proposal {item} was removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person may choose at most {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A place got opening hours, days: {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text {text} was written in {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts in {language} were taken in from a file: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read over in {language}: {texts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer taken for read over in {language}: {texts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A waiting translation of {text} into {language} was put in place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A waiting translation of {text} into {language} was dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is held about a person was written out, record {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is held about a person was erased, record {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destroyed by the retention plan: {kind}, record {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The retention plan was changed: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The retention plan was written as a paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {item} was withdrawn from the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A slip of the pen was corrected in proposal {proposal}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} in the register was withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The withdrawal of proposal {proposal} was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference (dnr) of proposal {proposal} was noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The theme of proposal {proposal} was noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the proposer has a protected identity was noted at proposal {proposal}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A remark was noted at proposal {proposal}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A translation of proposal {proposal} was written: {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy of proposal {proposal} was given out, passages masked: {masked}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} was assessed, verdicts: {verdicts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What assessors differed in was settled at proposal {proposal}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The costs of proposal {proposal} were estimated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer of proposal {proposal} was asked back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer of proposal {proposal} answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer came from the proposer of proposal {proposal} in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second assessment of proposal {proposal} was asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sheet for assessing was written for {department}, proposals: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sheet came back from {department}, proposals with something new: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days in which a second assessment may be asked for: {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The steering group sends proposal {proposal} to the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The steering group does not send proposal {proposal} to the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The steering group's list was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive package was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper for the board was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The evaluation of proposals was written as a paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The readiness report was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The merge report was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The poster of the winners was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board's decision was noted, § {paragraph}; carried out: {items}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step of {item} was planned: {milestone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step of {item} was moved: {milestone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step of {item} was reached: {milestone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step of {item} was dropped: {milestone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The final cost of {item} was noted, in kronor: {cost}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notice for the place was written: {item}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note for the learning report was written: {note}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An earlier participatory budget is compared with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The learning report was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The public result was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer to proposal {proposal} was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer to proposal {proposal} was approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer to proposal {proposal} was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer of proposal {proposal} could not be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer to proposal {proposal} is asked for in {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer to proposal {proposal} in another language is asked for any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} was found not to be the same as {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} was put into group {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} was taken out of group {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer of {proposal} says yes to joining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer of {proposal} says no to joining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer of {proposal} could not be reached about joining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} was joined, group {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} stays alone, group {group} was joined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The joining of proposal {proposal} was undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contact of proposal {proposal} was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers were written out: {letters} letters, {emails} e-mails, {calls} calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting was opened although answers are owed: {answers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting was closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting was opened again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export {number} of {station} was merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export {number} of {station} came after the close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export {number} of {station}, kept aside, was dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export {number} of {station} was taken in after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was reopened after its last export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was left out of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was taken back into the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was revoked after export {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} got a new code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reset file was written for the kiosk {station}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The control code of {station} was found the same as on the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tick at the code of {station} was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} is counted as far as it was heard from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last export of {station} is waited for after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The count was made although few envelopes differ from the one before: {envelopes}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Box {box} was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Box {box} was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes were counted, count {box}: {counted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new count was begun in place of count {replaces}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A tie was settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The protocol of the count was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>process leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>assessor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>secretary of the steering group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>communicator</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lookup</name>
        <message>
            <source>A vote at {station}. It was counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A vote at {station}. It was not counted: the station was left out of the count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A vote at {station}. It was not counted: its voting card or identity was not valid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A vote at {station}. It was not counted: its voter voted more than once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A vote at {station}. It was not counted: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A test ballot at {station}. It was not counted. It held: {held}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A test ballot at {station}. It was not counted. It could not be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If something else was chosen on the screen, this computer cannot be trusted: tell the process leader and the board.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a blank vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} ({points})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>This could not be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. If it happens again, ask for help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>مشکلی پیش آمد.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آنچه قبلاً ثبت شده، از بین نرفته است.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, start the program anew, and report it to those who support the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change what the board has decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>join proposals, or part them again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change which proposals go to the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>make voting cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>void a voting card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add a station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>give a station a new code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>let a kiosk's staff code be chosen anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write packs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write receipts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>close voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open voting again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>merge exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keep a file as late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keep a file aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take a file in after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drop a file that was kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take a copy of a station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>compare a control code with the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>count a station as far as it was heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leave a station out of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take a station back into the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>revoke a station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdraw a proposal from the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>make the ballot box of the votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take the ballot box back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write the ballot box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>count the votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take a result in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decide on equal votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begin a new count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note what the board has decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting has not been opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot box has been made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes have been counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the ballot instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open voting first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close voting first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open voting again first; that needs a reason and two names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the ballot box first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the ballot box back first; that needs a reason and two names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count the votes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin a new count first; that needs a reason and two names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A single proposal can be withdrawn; votes for it are told and get no money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give out a voting card from the reserve.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge the file as usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has to wait for the next participatory budget.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station can be opened again; that needs a reason and two names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of the file was used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export again at the station; the new file carries everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export again at the station. If that is refused too, two people can leave the station out of the count, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch the file again from where it was made. If it is refused again, keep it and tell the process leader.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file aside. Two people can decide which copy of the station counts, or both, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file aside. Two people can decide to take it in after all, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for a new file from where it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the file again, or ask for a new one from where it was made. Wait for “safe to remove”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a file from this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can never be taken in. Choose a file whose name ends in .mbpack, .mbexport, .mbreceipt, .mbbox, .mbresult or .mbreset.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is cut short: the copying was interrupted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the file again, or export again at the station. Wait for “safe to remove”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has been changed since it was signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was unpacked and packed again by another program, so it no longer holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the file as it was written, without opening it, or write it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file's signature is not right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is {kind}, but {wanted} is wanted here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer version of the program made this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update the program on this computer, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot has several sections; this version counts ballots of one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than any real file can be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds something that is not a record ({member}, line {line}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file belongs to another participatory budget.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can never be taken in here. Open the central file that it belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is from {mode}, but this is {wanted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearsal and real voting are never mixed: it can never be taken in here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is from a station that is not set up here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the right central file is open. Otherwise add the station here, and set it up with its new pack and code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file does not prove that the station's code was typed in there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the station a new code, set it up again with its new pack and the code, then export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is signed with another key than the station's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two copies of the same station have been in use, or an earlier copy was restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records that the centre already has are missing in this file: {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The centre still has them. Nothing of the file was used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station was set back to an earlier state. Find its latest folder, or keep the file aside: two people can decide to take it in after all, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record that the centre has is different in this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The centre's record was kept. Nothing of the file was used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was revoked, and nothing later is taken in than its export {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds a vote of {day}, a day on which nobody could vote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file states other numbers than it carries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file states the control code {stated}, but its envelopes give {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station's log is broken at entry {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody has changed this station's log, at entry {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that people have left here is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in no more votes here. Tell the centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station already has a newer pack (edition {has}; this is {edition}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station keeps the newer pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is for another station: {station}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file that carries this station's name. If there is none, ask the centre for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This reset file can no longer be used here: it or a newer one has been used, or the kiosk has been set up anew since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The staff code is the same as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the centre for a new reset file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This reset file could be used until {last_day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See that the date of this computer is right. If it is, ask the centre for a new reset file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stick was taken out too early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station was started from an older copy, or two copies of it are in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of an earlier participatory budget, or of a rehearsal, lie there too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stick is worn out, or the file was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program has opened the file and saved it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program was brought up to date there, and not here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A word is misspelt, or the words are those of another key file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stick was taken out, or sits loosely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stick is write-protected, or the folder belongs to somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program, such as a backup, holds the file for a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same file is open in another window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was moved or renamed, or its stick is out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” has letters that cannot be shown or printed: {letters}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it with other letters, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text called {text} here, or not any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of texts again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text {text} stands twice in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first of its rows holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take one of the rows out, then read the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state} It is not possible now to {act}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{instead}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residents have been shown this, so it is frozen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new version, and write why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typed before the program ended, and not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was typed is kept on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step into the field and leave it to save it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has a pack already, so it is not taken away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under “Decide” it can be left out of the count, or revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was changed by somebody else since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at how it is now, and change it there if need be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting with identity documents needs a key that is made together with the participatory budget, or not at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose voting cards or open voting, or make a new participatory budget.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another desk has changed this meanwhile. It says: {held}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it so, or write yours once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This line is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list again, and add the line anew if need be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board has not decided to carry {item} out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note the board’s decision first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such step, or not any more: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of steps again, or plan a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is of this participatory budget itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file of an earlier one to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a station called {name} at {site} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No station was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the station another name, or another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} is a table, which has no staff code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a kiosk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no station {station}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a station from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reset file could not be written to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That one was decided on is noted in the log. The kiosk's staff code is the same as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take another stick and write the reset file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no voting card number {serial}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the number with the list of cards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting card number {serial} is void, or has replaced another card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another card from the reserve.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot has no proposal {item}, or it has been withdrawn already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a proposal that is on the ballot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such file among those that are kept aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The control code on the paper is not that of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the signed day report of the same evening. If no report has the file's code, drop the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came later can be left out only with the station's export {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find the stick with that export, and choose the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest export that the station has sent is {newest}, not {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the number of an export that was merged. What comes later is then kept aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That many more voting cards cannot be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No card was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make {limit} at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you read has changed meanwhile, here or at another desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was done with what you read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back, and read the facts again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This participatory budget has no test ballots.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are chosen when a participatory budget is set up, and cannot be added later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final exports are missing from: {stations}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No vote has been opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a final export at each of them and merge it here. If one cannot be had, count without it; the protocol then names it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer than ten envelopes differ from an earlier count: the difference between the results could reveal what they hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count them all the same only with a reason and the names of two people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes received do not agree with what {station} signed for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge the station's final export again, then count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes have not been counted yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are not the proposals whose votes are equal. Those are: {tied}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No decision was recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name each of them once, in the order decided on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no equal votes to decide on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs to be done; the result holds as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The documents have been written with the decision on these equal votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision that they tell of stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another order needs a decision of its own by the board.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is another ballot box than the one to be counted, or it does not hold what it says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the box from the stick that it was written on, and compare its code; if it differs, have the box written again where it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This result is not that of the newest count here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the signed result of the newest count, and choose that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This result is of another count than the one that is waited for here, or it says otherwise than the desk which count it replaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in the result that was counted from the newest ballot box made here; if there is none, have that box counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This count is dated {counted_day}. It cannot be older than its ballot box, which was made on {box_day}, or newer than today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the date of the computer that counts, and count the ballot box there again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys of this process are kept apart, so the votes are counted in two steps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the ballot box with the roll key; then two of the three word sheets open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A decision on equal votes is waited for: {tied}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes are counted and the count is on file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the decision first; then there is a result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No result was written, and the ballot box is as it was, on its stick.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the decision, and count again: here, or at the desk where the box was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recount does not agree with the result. The first difference: {field}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither the result nor the exports were changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the result and all sticks as they are, and tell the board and the process leader.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recount lacks export {number} of {station}, which was counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in the stick with that export, and count again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds, but it is signed by a key that nobody has vouched for: {fingerprint}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the code with the one on the poster or the protocol. If it is the same, the file is the process's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds, but its station’s control code is another one than you typed: {fingerprint}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the code with the station’s day report or export sheet. If it is the same, the file is that station’s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code you typed is another one: this file is not from the participatory budget on your paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the code with the paper once more. If it is the same, use nothing of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result does not agree with itself: {field}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not use this result. Ask where it was published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result has no vote and no test ballot with {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code is well written, and the result was only read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it is the result of the same vote. If it is, tell the process leader and show the paper with the code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing at {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the stick or the shared folder is connected, and choose the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a folder, and one file is wanted here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file in that folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that was there before is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the stick or the shared folder is connected, or choose another folder, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no key file at {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that its stick is connected, and choose it again. If it is lost, take the copy out of its envelope; the page “Keys” says what can be done without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no pack and no receipt in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another stick or folder, or ask the centre for the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no reset file in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another stick, or ask the centre for a reset file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is open in another window or program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in the file is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the other window, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is open in another window: by {user} on {computer}, since {since}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it there first, then open it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be written to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is there already is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the stick is not write-protected and that you may change the folder, or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is damaged and cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the latest backup, which lies in the same folder. Keep the damaged file: votes may still be read from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already something at {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not overwritten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name or another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already such a file: {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another stick or another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk or stick takes no file of this name: {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a short name of letters, digits, spaces and hyphens, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a file of the kind that is asked for here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the central file at the centre, or the station's folder at a place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} was made by a newer version of the program (file version {version}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left where {path} was to be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room, or choose another stick, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file of the program is missing or damaged: {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you have stored is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the program again, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stick or folder with {path} went away, or is faulty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything on this computer is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect it again, or use another stick, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database server {host} does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network and the address, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no address of a database that mbdesk can use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as postgresql+psycopg://user@computer/database. A port is a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database server {host} answers, but lets nobody in this way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the names of the database and the user, and the password. Then ask who runs the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The user may not do this in the database on {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask who runs the server for the right to read and write in this database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database server {host} stopped the work since it took too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. If it happens again, ask who runs the server for a longer time limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database on {host} cannot hold every letter: its encoding is {encoding}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask who runs the server for a new database with the encoding UTF8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database on {host} holds tables of another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address, or ask who runs the server for an empty database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no process in the database on {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address. A new process is set up with mbdesk init.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database server {host} cannot store one of the values.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for unusual signs in what you have typed or taken in. If there are none, report it to those who support the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy at {path} holds more than this station does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy was not changed. It may hold votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put that medium away safely and tell the centre. Use another one for the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be understood: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voting card or number of line {first} stands here again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take one of the two lines out, then use the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A proposal in the same words is here already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the line out, then use the file again. If it is another person's proposal, write the number of its form there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be kept: {field}. Wanted there: {wanted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program does not know how to do this: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another kind of ballot or another counting rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer stopped a part of the program in the middle of its work, perhaps for want of memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing half-done was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer could not be shown: where it was to be written is full or not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whatever the command did is done and kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at what is there now before you give the command again: it may do its work twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This command asks before it acts, and nobody is here to ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the command at a terminal, and type yes once you have read the facts; or add --yes, where a script has been told to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again when you are ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: wanted there is {wanted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wanted there is {wanted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a comma, a bracket, a quotation mark or a value is missing or too much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not written as UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names with their values are wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number or a nesting in it is too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is larger than {limit} kB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no workbook (.xlsx) that can be read, or it has a password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has too many rows, more than {limit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has too many columns, more than {limit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the fields of the line cannot be told apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a quotation mark is opened here and never closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} does not belong here; wanted is one of {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wanted here is {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a column “Number” is missing in its first row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a column “Cost” is missing in its first row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a column “Title” with the titles in Swedish is missing in its first row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the names of the columns are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the columns “Id”, “Original” and “Translation” are wanted in its first row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no sheet of assessments: the columns “No.” and “Version” or a name above is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it does not say into which one of our languages it translates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no XLIFF file, version 1.2, that can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a column stands twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{found} fields where the columns are {stated}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{found} rows follow where {part} says {stated}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part}: wanted there is an amount, as in 1200 or 1200.50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part}: wanted there is a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part}: wanted there are 1 to {most} characters without a comma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a project stands twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the vote is for a project that the file does not have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part}: wanted there are whole numbers, one for each project chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no WAV file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its sound is compressed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has {found} channels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has {found} samples a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its samples have {found} bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it lasts {found} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no sound in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was cut short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text of at most {most} characters, without control characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text of {least} to {most} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text of at most {most} characters, not an empty one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text of at most {most} characters, on one line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text without control characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text that shows something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each of the {most} forms of the text, and no more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same fields as in the original: {choices}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no number, since the original has none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as many “&amp;” as in the original: {choices}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same spaces at the beginning and the end as in the original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a whole number from {least} to {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a whole number, at least {least} and of at most 15 digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole kronor alone, as in 1 500 000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a code of three capital letters, as in SEK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a day, as in 2026-11-29</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a colour, as in #0b4f7a</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one of {choices}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no other names than {choices}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names with their values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>texts by their language, of at most {most} characters each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture or recording of that name beside it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number from 0 to {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the path of a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>something; it is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a passage of the text as it reads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{most} of them at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less text, {most} bytes at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name of a second person, not the first one's again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text in Swedish, called sv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sv among them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a day after {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a day that is not after {before}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a day that is not before {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each day once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two numbers from 0 to {most}, as in 480,120</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an hour, as in 10.00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an hour after {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days for proposals or for voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>64 letters and digits at most, without spaces, commas, : and =</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number that no other proposal on the ballot has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The five words do not open this key file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the paper: is it this file's, and is each word in its place?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word {place} is not in the word list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the paper and type that word again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word {place} is not in the word list. Did you mean “{near}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are {given} words; {wanted} are wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type all the words of the paper, with spaces between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word {place} is not the one that was shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what stands on the paper. If the paper is wrong, show the words again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sheet does not hold: more than one word is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare each word with the sheet, and their order. Or take another sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word {place} stands on no sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the sheet and type that word again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word {place} cannot be right; “{near}” would fit there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are {given} words; a sheet has {wanted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type all the words of the sheet, with spaces between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sheet belongs to another key file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take two sheets that were made together with this key file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a whole sheet, but not the one that was shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the sheet that was just written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{wanted} different sheets open this file; {given} came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask two of the three holders for their sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} does not hold the key that is needed here: {key}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the key file that holds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a whole key file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a copy of the key file from where it is kept safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is the key file of another participatory budget.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the key file that was made with this central file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code does not belong to this pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station was not set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the pack and the code are for the same station, and type the code again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is too easy to guess.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Choose at least %Ln digits that do not follow on each other.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>This code is too short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not the staff code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it again. Tries left: {tries}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not the code of this station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the station's code sheet and type it again. Tries left: {tries}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong codes have been typed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wait %Ln seconds, then type the code again.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Save it as a picture (PNG or JPEG) or as a recording (OGG, MP3 or WAV), then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a picture or a recording that can be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is of the kind {kind}, which cannot be used here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be played at the stations: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as WAV without compression, at 16 000 Hz, mono, 16 bits, of at most 60 seconds, then take it in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name {name} belongs to no text that is read aloud.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call each file as the list of texts to record says, as in 3-title.so.wav, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no recording of this text any longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list again: somebody may have removed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} has more pixels than can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the picture at a smaller size, or as JPEG, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is too large. There is room for {limit} kB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it smaller or shorter, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name {name} does not tell what the file is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call the map map.png, a ballot picture items/NUMBER.png, and a recording audio/LANGUAGE/NAME.ogg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the line, then use the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved. Wanted here: {wanted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a reset file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an unknown user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an unknown computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a rehearsal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a real vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first of the two names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name of who works here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the second of the two names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the person is called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the number of months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the reference number (dnr)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name of the view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the number of parts of the costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the running costs of a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the uncertainty in percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day of the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day of the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how the answer was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how many proposals there are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how the proposer was asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what it is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the paragraph of the minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the reference (dnr)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the planned day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day when it was reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name of who has assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last day for an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the days for a second assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the point on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the hour when it opens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the hour when it closes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture or a recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the number of the form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the signing key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the identity key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the contact key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the roll key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the tally key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a key that word sheets open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open voting: there is no ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was erased or destroyed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of that is held here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you look for a person, ask how they spell their name, and for the number of their proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that are kept aside tell of this person too: {files}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take these files in or drop them first, then erase once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reason names the person, and would stay on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the reason without what the person is called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The retention plan keeps this until {due_day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Come back then, or let the plan say otherwise, with the decision on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board’s decision is not on record, so the time for appeal has not run out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note the board’s decision first, under Decisions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The retention plan says that this is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the plan say otherwise first, with the decision on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers are still owed to proposers: {answers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the answers, or note who cannot be reached, under Answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register has no proposal {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for the proposal in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposal is like that already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the proposal: somebody may have done it at another desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposal was withdrawn or joined with others, or came with a station's copy that is not gone by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the proposal back first, or assess the one that it is part of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The assessors do not differ in this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the proposal again: it may be settled already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} has judged this proposal before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let somebody else make the second assessment, under their own name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No question on this proposal waits for an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the history of the proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer may still answer, until {deadline}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for the answer until that day has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has said yet whether this proposal is feasible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second assessment can be asked for once the first one is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day to ask for a second assessment was {last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first assessment stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the proposer so, and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet was written for another participatory budget.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the central file that it was written from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet has proposal {number} twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take one of the rows out, then read the sheet again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {number}: its name on the sheet is not the one that it has now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of this row is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See whether rows have been mixed up, or write a new sheet and send it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} has found otherwise of proposal {number} after the sheet was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The later finding holds; nothing of this row is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a new sheet if it has changed once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is decided yet of proposal {number} that can be answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluate it, or note what the steering group decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever left proposal {number} left no contact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put up a notice at the place where it was left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contact of proposal {number} cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lies sealed as it came, and all others can be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer is approved that could be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read an answer and approve it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers that people who left proposals still wait for: {answers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the answers first, or say why voting opens without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such group any more that can be worked with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the groups again: somebody may have joined it at another desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} is in a group already, or is joined.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the others to its group, or undo that group or joining first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group {group} cannot be joined: somebody has not been asked, or too few say yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every proposal stands as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note what each proposer answers; at least two have to go along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} is not a joined one, or not any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} stands on the ballot, as {item}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {item} off the ballot first, then do this again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This station takes votes already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to reopen: go on with voting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vote has not been saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vote that was cast first is safe. {duplicates}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأیی که اول داده شده، ثبت است. {duplicates}</translation>
        </message>
        <message>
            <source>Choose another picture: JPEG or PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the paper aside, and let the process leader decide about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not possible today to {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>امروز {wanted} ممکن نیست.</translation>
        </message>
        <message>
            <source>Nothing has been lost.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چیزی از بین نرفته است.</translation>
        </message>
        <message>
            <source>Look at the days of the participatory budget and at the date of this computer. If the days have changed, take in the newest pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A last export has closed this station for votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If people are still to vote here, let two people reopen the station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station's code has not been typed since it was opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the code from its code sheet, then go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone has already voted with this number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>قبلاً یک نفر با این شماره رأی داده است.</translation>
        </message>
        <message>
            <source>This voting card has already been used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این کارت رأی قبلاً استفاده شده است.</translation>
        </message>
        <message>
            <source>The station's second copy cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the stick with the second copy back, or choose another stick in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This voting card belongs to another vote, not this one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این کارت رأی برای این رأی‌گیری نیست.</translation>
        </message>
        <message>
            <source>No voting card has this code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیچ کارت رأیی این کد را ندارد.</translation>
        </message>
        <message>
            <source>Compare it with the card and type it again. If it is the same, put the paper aside, and let the process leader decide about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a voting card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این کارت رأی نیست.</translation>
        </message>
        <message>
            <source>Type the code of the voting card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture cannot be used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از این تصویر نمی‌شود استفاده کرد.</translation>
        </message>
        <message>
            <source>{kind} pictures cannot be used here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از تصویر نوع {kind} در اینجا نمی‌شود استفاده کرد.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG or PNG, then choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is too large.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>تصویر خیلی بزرگ است.</translation>
        </message>
        <message>
            <source>Several codes have not been right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چند کد درست نبوده است.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %Ln seconds, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln ثانیه صبر کنید و بعد دوباره امتحان کنید.</numerusform>
            </translation>
        </message>
        <message>
            <source>These marks cannot be cast: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare them with the paper. If the paper itself is marked so, put it aside, and let the process leader decide about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like a Swedish number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این شبیه یک شماره سوئدی است.</translation>
        </message>
        <message>
            <source>If it is one, take away the choice “It is no Swedish number”. If it is not, type the two letters of its country first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A vote here needs {access}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it as it stands on the paper.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>privacy</name>
        <message>
            <source>In what was left with a proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In what staff have written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As somebody who decided or noted something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In texts that residents are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: it says who was responsible for a decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: it was shown to residents. Change it on its page, as a new version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: no entry of the log can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts of those who left proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures left with proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers to the voluntary questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals and their register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluations and answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions, protocol and signed result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes: stations, sticks and exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key files, their copies and word sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters, lists and other copies on paper or disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written out for a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erased for a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destroyed by the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contacts: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pictures: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answers to questions: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>texts: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proposals: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept by law: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destroy when the time for appeal has run out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by hand, outside the program</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Destroy %Ln months after the time for appeal</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>proposals</name>
        <message>
            <source>Move the proposal on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press where it is to be, or move the point with the arrow keys. Where it was put by the proposer stays in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;From the left and from the top, in thousandths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct a slip of the pen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A letter, a name, a street: what everybody sees is a mistake. What the proposal asks for is not changed so. What was left stays in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;How it reads from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It keeps its number and stays in the register, but goes no further. It can be put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the proposal back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on as if it had not been withdrawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference and theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference as the registry writes it. A theme is a word by which the register can be filtered: write it alike each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reference (dnr)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in the history for whoever works with the proposal. It is a public document: write nothing about a person's private life.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the proposal was left, its pictures and its point on the map are then in no copy and in no workbook. Mask by hand what the texts give away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies and workbooks tell all of the proposal again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the mark off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected identity</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>receipts</name>
        <message>
            <source>No export has been written here yet, so the centre has received none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The centre has received no export from here yet: take export {written} to it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The centre has received the exports up to number {number}, with {safe} of %Ln votes; export {written} is missing there: take it to the centre.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The centre has received the exports up to number {number}, with {safe} of %Ln votes; the rest go with the next export.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The centre has received the exports up to number {number}; what has been left here since goes with the next export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The centre has received export {number} of this station, but tells of less than that export carries, or of other votes. All of it is still stored here. Tell the centre.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The centre has received the exports up to number {number}, and no export is missing: %Ln votes are safe there.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The centre has received the exports up to number {number}, and no export is missing.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The centre's newest export of this station, number {number}, was not written on this computer. The centre is known to hold {safe} of the %Ln votes here; all of them are still stored here. Write an export here, take it to the centre, and say so there.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The centre's newest export of this station, number {number}, was not written on this computer, where nobody has voted. If this computer did not replace another, tell the centre.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>register</name>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference (dnr)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it is to be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost, kr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feasible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not feasible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has been withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came with a copy not gone by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of a joined proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was joined, parted again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made by a machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read by nobody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the proposer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference (dnr): {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference (dnr) taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked as protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark of protected identity taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawal taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translated into {language}: {state}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Copy given out, %Ln passages masked</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Moved on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slip of the pen: {field} “{replaced}” reads “{text}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>{day} · Dnr {dnr}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the board has decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, § {paragraph}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference (dnr)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board has decided otherwise than the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board’s reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیچ‌چیز</translation>
        </message>
        <message>
            <source>The decision was made on count {count}; a new count has been made since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Official statement to the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{district} district administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{district} district board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dnr {dnr}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handled by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone: {phone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participatory budget: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result of the participatory budget: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration’s proposal for a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the matter was prepared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration’s opinion and proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Analysis of gender equality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best of the child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>District director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Head of department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[Name]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[District]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[Department]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[to be filled in]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[Write here: {what}]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board sets aside {all} for the participatory budget “{title}”: {process} for carrying the process out, and {funds} for carrying out what wins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board approves goal, purpose and orientation as they stand in this paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board appoints a steering group: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board decides that this is carried out: {title}, at {cost}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board takes note that no proposal was chosen in the vote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cost, {spent}, is paid out of the {funds} that were set aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The minutes of this decision are approved at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration proposes a participatory budget in which the residents propose and vote on what {funds} are used for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{counted} ballots were counted, from {places} places. {items} proposals stood on the ballot, and {funds} were set aside. The residents have chosen: {titles}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board decided on the participatory budget on {day} ({reference}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goal: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orientation: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target group: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{phase}: {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of {all}, {process} are for the process and {funds} to use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposals, by how far they came:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state}: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vote was open from {opened} to {closed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How people voted, and how the votes were counted:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result of the vote:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steering group: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partners: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes were counted on {day}. The control code of the participatory budget is {code}, and that of the result {digest}. Somebody else can count again from the stations’ exports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper was prepared within the administration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration proposes that the board follows the result of the vote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{answered} of those who took part answered voluntary questions, which are tied to no vote.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Help was given %Ln times at the tables.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>why a participatory budget, and why now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the administration’s opinion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the decision means for women and men, girls and boys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what it means for children, and how their views were heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protocol of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluation of proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timetable and rules of the participatory budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls to those who left proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {number}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called, day and name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This paper tells how people are reached. Destroy it when all have been called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the code together with the pack when the station is set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People vote here with their identity. Type the code again each day before the first person votes: it opens the key by which nobody votes twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before the first person votes: press “Staff”, then “Papers to sign”. Two of you compare the control code and sign the zero report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a kiosk. Staff come in by holding the upper left corner of the screen for four seconds, or with Ctrl+Alt+Shift+S. It then asks for the staff code, which you choose when it is started for the first time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let this paper travel apart from the pack, and keep it away from the station at night. Whoever has the code and a pack can set up another computer as this station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same code stands on the station's screen before voting and on every paper that is signed. If it is another one, do not open. Tell the centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TEST: this is the code of a rehearsal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy of proposal {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>روی نقشه</translation>
        </message>
        <message>
            <source>{across} % from the left, {down} % from the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposer's own estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What costs money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quantity</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln files beside this copy</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not in this copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of the proposal but contact details is in this copy.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln passages are masked, each by [•••••].</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Contact details are never in a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slips of the pen have been corrected; what was left stands in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by {who}, {day}. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When and where it was left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The point on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals evaluated, or still to be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Funds for proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The feasible ones cost together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they were judged by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{criterion} (structural)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{criterion} (cultural)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{criterion} (democratic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All proposals in short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. {number}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Estimated cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cost}, between {least} and {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost each year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessors differ; nobody has settled it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {day} (settles it)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked of the proposer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has judged it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word sheet {number} of {of}: any two open the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys of the participatory budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk's keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The roll key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tally key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together with the key file, these words sign packs and receipts, open the votes and sign the result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together with the file desk.mbkeys, these words sign packs, receipts and the result, and open the contacts of those who left proposals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together with the file roll.mbkeys, these words tell who has voted, and nothing of how.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together with another of the three sheets and the file tally.mbkeys, these words open the votes. One sheet alone opens nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put this paper and the stick with a copy of the key file into an envelope. Close it, let a colleague sign across the flap, and keep it away from the desk's computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You need these words for each pack and receipt, and for the result. So keep this paper under lock where you reach it and nobody else does, apart from the desk's computer. Put the stick with a copy of the key file into an envelope, close it, and let a colleague sign across the flap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words are English ones, in every language. They are read row by row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put this paper into an envelope of its own. Close it, let a colleague sign across the flap, and keep it away from the other two sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TEST: these are the keys of a rehearsal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the words or every copy of the file are lost, nobody can make them anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If this sheet is lost, tell the process leader at once: the other two make three new ones. If two sheets or every copy of the file are lost, nobody can make them anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typed back from this paper by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place and date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name in print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who keeps this paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TEST</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آزمایشی</translation>
        </message>
        <message>
            <source>TEST: this count is a rehearsal and decides nothing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آزمایشی: این شمارش تمرین است و چیزی را تعیین نمی‌کند.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>صفحهٔ {page} از {pages}</translation>
        </message>
        <message>
            <source>Participatory budget {id}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بودجه‌ریزی مشارکتی {id}</translation>
        </message>
        <message>
            <source>Control code of the participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد کنترل بودجه‌ریزی مشارکتی</translation>
        </message>
        <message>
            <source>Learning report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purposes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Funds for the process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who took part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it was known when the votes were counted, {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it is known on {day}; the votes are not counted yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers were voluntary and are tied to no vote. A dash stands for a small number, or one by which a small one could be worked out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered the questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help given at the tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside earlier participatory budgets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participatory budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lessons for the next time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes that are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test ballots that are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals that are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations whose last export is here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{final} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files kept aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has come of each station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared with the day report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {first} and {second}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every export that was merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No export has been merged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}, the last one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared and signed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who read from the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who read from the signed papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For observers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test ballots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A computer that changes votes cannot know which ballots are tests: it seals each ballot and shows its code before the person says whether it is cast or tested. A test ballot is never counted. After the count it is published with what was in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to make a test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose as a voter does, and write down what you choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the page that shows the vote, write down the code, or take a picture of the square. Only then press the button for a test ballot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most {most} tests can be made in one visit. Make tests at every station, on different days, at different times, and choose different things.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the result is published, look each code up in it and compare with what you wrote down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chance of catching a computer that changes votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each row is a computer that changes one vote in so many, each column a number of tests. The last column is how many tests catch {sure} of such computers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One vote in</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln test(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Tests for {sure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over {percent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When one does not agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the process leader and the board the same day, in writing: the code, the station, the day, and what was chosen. Keep your notes, the picture and the slip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station takes no more votes. Its computer, file and sticks are kept as they are, for somebody from outside to look at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board decides whether the station is left out of the count, or people vote there again. The protocol tells of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A code that the result does not have is told in the same way: the ballot did not arrive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tests that all agree do not prove that nothing was changed. The table tells what they are worth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is held about you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How you can be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sealed; it was not opened for this extract.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln files beside this extract</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What was done with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where you are named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>مکان</translation>
        </message>
        <message>
            <source>The words around it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nowhere else, by what was looked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What nobody can look for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes, and answers to the voluntary questions, are tied to nobody: how you voted or answered cannot be found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations, sticks, backups and papers may hold copies of what stands here. They are destroyed by the retention plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You voted for this, and it is carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board has decided it, and it is carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cost}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far it has come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved from {day}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not to be done: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delayed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The steps are not planned yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it stood on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What two people decided on the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The control code of {station} is the same as on its signed paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The control code of {station} is to be compared again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {item} was withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vote was opened though {answers} answers to proposers were owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vote was opened again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting card {serial} was made void</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting cards {first} to {last} were made void</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export {number} of {station} was taken in after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export {number} of {station} was refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was counted as far as heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was waited for after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was left out of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was taken back into the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was stopped after export {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} tells that it took votes again after its last export, {on}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was given a new code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was sent reset file {number}, to choose its staff code anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new count was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot box was given up before it was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new count was made though few ballots differ from the last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station} was stopped before any export counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open voting: each person confirmed that they may vote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each person voted with a voting card that can be used once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each person voted with an identity number, which is not stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each person chose one proposal.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Each person could choose up to %Ln proposals. Each choice is one vote.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Each person could give {points} to up to %Ln proposals.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Each person could put up to %Ln proposals in order. A higher place gives more.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Each person could choose up to %Ln proposals that together fit in the funds.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Each person could give {points}, to any number of proposals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each person could choose proposals that together fit in the funds.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln امتیاز</numerusform>
            </translation>
        </message>
        <message>
            <source>A blank ballot was allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A blank ballot was not allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one proposal with the most votes is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposals are gone through from most votes to fewest. Each one that fits in the funds left is chosen; one that does not fit is skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposals are gone through from most votes to fewest. Each one that fits in the funds left is chosen; the count stops at the first one that does not fit.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The proposals with at least %Ln votes are gone through from most votes to fewest. Each one that fits in the funds left is chosen; one that does not fit is skipped.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Method of Equal Shares: the funds are divided equally among those who voted, and a proposal is chosen when those who voted for it can pay for it together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board decides between equal numbers of votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lot that anyone can draw anew decides between equal numbers of votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order on the ballot decides between equal numbers of votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If someone voted more than once, one of the ballots is counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If someone voted more than once, none of the ballots is counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If someone voted both on paper and on a screen, the ballot on paper goes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If someone voted both on paper and on a screen, the one on a screen goes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a proposal that is not on the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same proposal more than once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too many proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>points that do not match the proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too many points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>costs more than the funds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who could read what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the votes were counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed after residents had been shown it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Funds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turnout by place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From votes received to votes counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes for each proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes as a chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen proposals within the funds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signatures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How anyone can check the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmation codes counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>District</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board's decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test: a rehearsal that decides nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live: these are the residents' votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting, as planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting, as held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opened {first}, closed {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest of the result, in short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest of the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For carrying out the chosen proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For carrying out the participatory budgeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Funds in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys lay in one file that one set of words opens. Whoever had both could open the votes, and see at which station each was cast. Nothing in the votes says who cast them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys lay in one file that one set of words opens. One person who had both could see who had voted and how: nothing but trust in that person kept votes and voters apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys lay in three files. The votes could only be opened with two of the three sheets of words, each kept by another person. Nothing in the votes says who cast them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys lay in three files. Who had voted could only be read with the roll key, and how only with two of the three sheets of words: nobody could join votes and voters alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed for by the station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not arrived; counted as far as heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped before any export counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped after export {number}; counted as far as trusted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two copies; both taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No station is missing from the count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted without the last export of these stations: {stations}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out of the count are these stations: {stations}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remaining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received from all stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From stations left out of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test ballots, which are never counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a voting card or identity that is valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set aside: the same person voted more than once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invalid: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of which blank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of which with at least one choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test ballots beside them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was left out, by station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was left out at any station.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln test ballots were opened apart from the votes. They are never counted. Whoever made one can look up its code and see whether it held what was chosen.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn after voting had opened: gets no money</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln more were needed</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not chosen: no votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not chosen: too few votes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Not chosen: fewer than %Ln votes</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not chosen: does not fit in the funds left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not chosen: comes after one that did not fit in the funds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided: a tie waits for the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided: depends on a tie that waits for the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left of the funds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proposal is chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیچ پیشنهادی انتخاب نشد.</translation>
        </message>
        <message>
            <source>No tie decided anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Equal number: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These proposals have the same number of votes. The tie waits for the board:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board put the proposals in this order. Its decision: {basis}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lot put the proposals in this order. The lot's published seed: {basis}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposals stand in the order of the ballot, as the rules say.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln codes, sorted. Each stands for one ballot that arrived and was opened, also when it was blank or invalid. A code tells nothing about the choice.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No ballot was opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmation codes not counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These codes stand for ballots that are not counted, for the reason that stands above them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the steering group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Witness of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations in the count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of which without their last export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone who voted got a confirmation code. Look for it in the list at the end: if it is there, the ballot arrived and was opened. Nobody can see from it how you voted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add up the numbers: ballots received, minus those set aside, minus invalid ones, are the ballots counted. What each station signed for is in the table of places.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the control code of each station with the one on its signed day report. It would be another one if a vote had been taken away or added since then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go through the proposals in the order of their votes and apply the rule described under “How the votes were counted”: anyone comes to the same chosen proposals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result is also a signed file. The program mbdesk is free: its page “Check a file” checks the file with the control code of the participatory budget, as it stands on the papers signed at the stations. From there, those who keep the sticks and the keys can count again. As commands they are “mbdesk verify” and “mbdesk recount”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The residents have chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ساکنان انتخاب کردند</translation>
        </message>
        <message>
            <source>Some proposals have the same number of votes. The board decides between them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چند پیشنهاد تعداد رأی برابر دارند. هیئت میان آن‌ها تصمیم می‌گیرد.</translation>
        </message>
        <message>
            <source>Votes: {votes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی‌ها: {votes}</translation>
        </message>
        <message>
            <source>Points: {votes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>امتیازها: {votes}</translation>
        </message>
        <message>
            <source>Cost: {cost}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینه: {cost}</translation>
        </message>
        <message>
            <source>Ballots counted: {counted}. Places: {places}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی‌های شمرده‌شده: {counted}. مکان‌ها: {places}.</translation>
        </message>
        <message>
            <source>Funds: {funds}. Left: {left}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بودجه: {funds}. باقی‌مانده: {left}.</translation>
        </message>
        <message>
            <source>The board makes the formal decision.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیئت تصمیم رسمی را می‌گیرد.</translation>
        </message>
        <message>
            <source>This count no longer stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new count took its place. {names} decided so on {day}. Reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a new count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is count {new}. It takes the place of count {number}, which no longer stands. {names} decided so on {day}. Reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest of count {number}: {digest} (in short: {code})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplement: files that are not in this count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These files came from stations and are not in this count. A file carries all ballots of its station so far, so most of them may have been counted from an earlier one: how many were not stands beside them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{station}, export {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It came after the ballot box was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another copy of the station counts in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a new count can take it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for two people to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was taken in after this count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two people decided to leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, and what it would have needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each answer was counted again: with so many votes more, by people who vote for it alone, or at so much lower a cost, the proposal is chosen; with one less it is not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it would have needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readiness report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places and stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No station is set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days with opening hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pack that serves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has sent an export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gone through by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We have gone through the list, and what it says to look at has been looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retention plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record of destruction {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where no ground is named, the line is the program's suggestion. The archivist of the city decides what holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is named here has been destroyed. In the central file nothing of it is left in any byte. Copies outside of it are destroyed by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We have seen to it that this was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zero report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TEST: this is a rehearsal. Nothing here counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the ballot box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot box is empty: 0 votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ballot box is not empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test ballots, never counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of them from earlier days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of them from today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held when the day was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control codes to compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control code of the station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control code of the export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before you open, see that the control code of the participatory budget is the same as on the poster or on the station's code sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of you takes a photo of this page. A vote that is taken away or added afterwards changes the station's control code. The protocol of the count lists the last one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried to the centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the log says of this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been noted this day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The clock jumped %Ln minutes forwards</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock jumped %Ln minutes back</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The kiosk was opened. Votes then: {votes}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk was paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk went on after a pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk was closed. Votes then: {votes}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program was started again: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk could not store for a while: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The screen was changed or came back, {width} × {height} pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer failed this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log was found broken at entry {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff came in with the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A wrong staff code was typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A staff code was chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The staff code was chosen anew with the centre's reset file {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reset file was refused: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A wrong code of the station was typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station's code was typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} and {second_name} reopened the station: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A medium for the second copy was chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second copy was given up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pack was taken in, edition {edition}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A receipt was taken in, number {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An export was written, number {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station was enrolled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station was restored from its second copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was cut short or changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was not a reset file of this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it had ended by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it had hung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk was full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk could not be written to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk did not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the station's file was damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another program held the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the second copy could not be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the centre had not signed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a newer version of the program had written it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its last day had passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it had been used, or was no longer valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a rehearsal and a real vote do not mix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was for another participatory budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was for another kiosk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second copy, export and log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second copy cannot be used. Tell the centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No second copy is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every vote is also on the second medium.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second copy is not up to date yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The medium with the second copy is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second copy is not up to date: its medium is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second copy is not up to date: its medium is write-protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No export has been written yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number {number}, written on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number {number}, the station's last, written on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export's file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was signed of it (SHA-256)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln entries. Each names the one before: none is missing.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries. Somebody has changed them.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The log is broken at entry {number}. Do not open. Tell the centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log's last entry (SHA-256)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We were there. This report says the same as the screen did.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First staff member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second staff member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals for the steering group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes to the vote costs together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still evaluated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not go to the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason} The steering group has decided otherwise than the evaluation found: {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no reason is given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found feasible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found not feasible.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>staff</name>
        <message>
            <source>End voting here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take votes again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen this station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A last export has closed this station for votes. Votes that are cast from now on need a new last export. The reason and both names are kept in the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last voting day was {day}. After this nobody can vote here any more. Two people can let this station take votes again, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today is the last voting day. After the last export nobody can vote here any more. Two people can let this station take votes again, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting goes on until {day}. After this nobody can vote here any more; other places go on. Two people can let this station take votes again, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control code of the station: {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control code of the participatory budget: {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد کنترل بودجه‌ریزی مشارکتی: {code}</translation>
        </message>
        <message>
            <source>Votes: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See that it is the same as on the poster or on the station's code sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is reopened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the first person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the second person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the day report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before the first person votes: compare the control code, and let two people sign the zero report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A last export has closed this station for votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station was reopened: its votes need a new last export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was not carried, because it is stored in a form that cannot travel: {records}. Tell the process leader, and leave it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proposal {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the picture of proposal {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the contact details of proposal {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one person’s answers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>station</name>
        <message>
            <source>Use what the screen says of itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The screen says {dpi} dots per inch of itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured: {dpi} dots per inch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold a bank card against the screen and make the drawing as large as the card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or type the screen's diagonal in inches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved. The settings hold from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My language, beside the resident's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The staff's language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A keyboard on the screen where people write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts can be read aloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second screen shows the resident's side alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A voting card can be shown to the computer's camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings of this station</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds until two-switch scanning goes on by itself; 0 for by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printer for the confirmation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No native speaker has read what residents see in these languages: {languages}. Tell the process leader if a text is wrong.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>End voting here before the last day?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End voting here although nobody has voted?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End voting here while people may still come?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code on the voting card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person's identity number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is no Swedish number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First reading done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cast this ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two readings differ. Nothing was cast. Begin this ballot again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballot on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is marked: blank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what is marked, or choose that nothing is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now another person reads the same ballot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vote is saved. Its code is {code}. Put the paper among those keyed in. Ballots just now: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part}: no such number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type number and points, as in 3:5 7:2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the numbers by rank, the first one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the number that is marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the numbers that are marked, with spaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export to the stick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is safe to take the stick out now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the stick in: it holds the second copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is saved in a folder of this computer, and not on a stick.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the residents' screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in a pack or receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals from paper forms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballots on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers to sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the station's code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the export to go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pack or receipt from the centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. {votes} and {proposals} are in the file {name}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The pack has been taken in. Edition {edition}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The resident's screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The form's number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to reach the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A form with the number {form} has been saved before. Save once more?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save, and the next form (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal from a paper form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent to be contacted is given on the form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blank forms to print, in all languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without consent on the form the contact details are not kept. Choose the consent, or empty the field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {number}: write it on the form. Forms saved just now: {saved}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where are the forms to go?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln forms are in the folder {folder}.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The language that it is written in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {money} each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The station's code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People vote here with their identity. Type the code from the station's code sheet: it opens the key by which nobody votes twice, until this program is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code on the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zero report, before voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day report, after voting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export sheet, for the newest export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print on {printer}:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a PDF:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They say what the ballot box holds, and nothing about any voter. Print one, or save it as a PDF and print that elsewhere. Two of you sign it, and one takes a photo of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the paper to go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals are open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals are being evaluated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voting is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is open today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک گام به عقب</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your screen goes blank when the person begins to choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help was given: {times}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the pack with the ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed for votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the station's code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new last export is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You cannot see the person's screen now. It comes back when they have voted, ask for help, or leave.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the resident reads in {theirs}, in {yours}:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is being saved just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. Wait a moment, then close the window again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody has begun here and has not finished. Close all the same?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the person has not sent in yet will be deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is saved is safe: {held}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close and delete it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the idea is called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>texts</name>
        <message>
            <source>Frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What pictures show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swedish changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نام ایده</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost guide, line {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {label}: title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {label}: description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {label}: what the picture shows</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>voter.answers</name>
        <message>
            <source>Answer to your proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پاسخ به پیشنهاد شما</translation>
        </message>
        <message>
            <source>The proposal has been withdrawn. It goes no further.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهاد پس گرفته شده است و ادامه نمی‌یابد.</translation>
        </message>
        <message>
            <source>We have assessed the proposal. It cannot be carried out in this participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهاد را بررسی کردیم. در این بودجه مشارکتی نمی‌توان آن را اجرا کرد.</translation>
        </message>
        <message>
            <source>We have assessed the proposal. The steering group has decided that it does not go to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهاد را بررسی کردیم. گروه راهبری تصمیم گرفته است که به رأی گذاشته نشود.</translation>
        </message>
        <message>
            <source>The steering group has decided that the proposal goes to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>گروه راهبری تصمیم گرفته است که پیشنهاد به رأی گذاشته شود.</translation>
        </message>
        <message>
            <source>The proposal has been joined with similar ones. The joined proposal goes to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهاد با پیشنهادهای مشابه یکی شده است. پیشنهاد مشترک به رأی گذاشته می‌شود.</translation>
        </message>
        <message>
            <source>The proposal was on the ballot, but has been withdrawn from the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهاد به رأی گذاشته شده بود، اما از رأی‌گیری خارج شده است.</translation>
        </message>
        <message>
            <source>The board has decided that the proposal will be carried out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شورای محله تصمیم گرفته است که پیشنهاد اجرا شود.</translation>
        </message>
        <message>
            <source>The board has decided. The proposal will not be carried out this time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شورای محله تصمیم گرفته است. پیشنهاد این بار اجرا نمی‌شود.</translation>
        </message>
        <message>
            <source>Kind regards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>با احترام</translation>
        </message>
        <message>
            <source>Hello! Thank you for your proposal “{title}”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>سلام! از پیشنهاد شما «{title}» متشکریم.</translation>
        </message>
        <message>
            <source>The reason is: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دلیل: {reason}</translation>
        </message>
        <message>
            <source>The board has decided otherwise than the result of the vote. Its reason is: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شورای محله تصمیمی غیر از نتیجه رأی‌گیری گرفته است. دلیل: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>Do you think that the assessment is wrong? You can ask for a new one within %Ln days.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>فکر می‌کنید بررسی اشتباه است؟ می‌توانید در %Ln روز درخواست بررسی تازه کنید.</numerusform>
            </translation>
        </message>
        <message>
            <source>The cost is estimated at {cost}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینه حدود {cost} است.</translation>
        </message>
        <message>
            <source>The days of the vote are {days}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>روزهای رأی‌گیری: {days}.</translation>
        </message>
        <message numerus="yes">
            <source>It got %Ln points.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln امتیاز گرفت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It got %Ln votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln رأی گرفت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The winner with the fewest points got %Ln points.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>برنده‌ای که کمترین امتیاز را داشت %Ln امتیاز گرفت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The winner with the fewest votes got %Ln votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>برنده‌ای که کمترین رأی را داشت %Ln رأی گرفت.</numerusform>
            </translation>
        </message>
        <message>
            <source>These proposals became one: {titles}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این پیشنهادها یکی شدند: {titles}.</translation>
        </message>
    </context>
    <context>
        <name>voter.audience</name>
        <message>
            <source>For example: children, or everyone. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>مثلاً: برای بچه‌ها، یا برای همه. می‌توانید اینجا را خالی بگذارید.</translation>
        </message>
    </context>
    <context>
        <name>voter.audio</name>
        <message>
            <source>One point more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک امتیاز بیشتر</translation>
        </message>
        <message>
            <source>One point less</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک امتیاز کمتر</translation>
        </message>
        <message>
            <source>One place up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک جا بالاتر</translation>
        </message>
        <message>
            <source>One place down</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک جا پایین‌تر</translation>
        </message>
        <message>
            <source>Choose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب</translation>
        </message>
        <message>
            <source>Down arrow</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیکان پایین</translation>
        </message>
        <message>
            <source>Enter</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Welcome. Here you can do everything by listening.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>خوش آمدید. اینجا می‌توانید همه کار را با گوش دادن انجام دهید.</translation>
        </message>
        <message>
            <source>You have two keys, {next} and {choose}. Arrow keys and Enter do as well.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دو دکمه دارید: {next} و {choose}. کلیدهای پیکان و Enter هم کار می‌کنند.</translation>
        </message>
        <message>
            <source>For help and sound, hold {choose} for a second.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برای کمک و صدا، {choose} را یک ثانیه نگه دارید.</translation>
        </message>
        <message>
            <source>To go on: {next}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برای ادامه: {next}.</translation>
        </message>
        <message>
            <source>{act}: {choose}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{act}: {choose}.</translation>
        </message>
        <message>
            <source>There is no voice for {language} here. You will hear Swedish.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اینجا صدایی برای {language} نیست. سوئدی خواهید شنید.</translation>
        </message>
        <message>
            <source>Dark screen, so that nobody sees what you choose: {choose}. Otherwise: {next}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>صفحهٔ نمایش تاریک، تا کسی نبیند چه انتخاب می‌کنید: {choose}. وگرنه: {next}.</translation>
        </message>
        <message>
            <source>The screen is dark.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>صفحهٔ نمایش تاریک است.</translation>
        </message>
        <message>
            <source>The screen is light again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>صفحهٔ نمایش دوباره روشن است.</translation>
        </message>
        <message>
            <source>Someone is using this screen by listening. It is dark.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کسی اینجا با گوش دادن کار می‌کند. صفحهٔ نمایش تاریک است.</translation>
        </message>
        <message>
            <source>Proposal {number} of {all}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهاد {number} از {all}.</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب نشده</translation>
        </message>
        <message>
            <source>Chosen as number {rank}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب شده با شمارهٔ {rank}.</translation>
        </message>
        <message>
            <source>To choose it: {choose}. To hear the next: {next}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برای انتخاب آن: {choose}. برای شنیدن بعدی: {next}.</translation>
        </message>
        <message>
            <source>To remove it: {choose}. To hear the next: {next}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برای لغو آن: {choose}. برای شنیدن بعدی: {next}.</translation>
        </message>
        <message>
            <source>To change it: {choose}. To hear the next: {next}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برای تغییر آن: {choose}. برای شنیدن بعدی: {next}.</translation>
        </message>
        <message>
            <source>To give it points: {choose}. To hear the next: {next}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برای دادن امتیاز به آن: {choose}. برای شنیدن بعدی: {next}.</translation>
        </message>
        <message>
            <source>Chosen: {title}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب شد: {title}.</translation>
        </message>
        <message>
            <source>Chosen as number {rank}: {title}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب شد با شمارهٔ {rank}: {title}.</translation>
        </message>
        <message>
            <source>No longer chosen: {title}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دیگر انتخاب نشده: {title}.</translation>
        </message>
        <message>
            <source>Everything is used. You may listen on and change.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>همه استفاده شد. می‌توانید باز هم گوش کنید و تغییر دهید.</translation>
        </message>
        <message>
            <source>Go to your vote: {choose}. Listen on: {next}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رفتن به رأی شما: {choose}. ادامهٔ گوش دادن: {next}.</translation>
        </message>
        <message>
            <source>Go to your vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رفتن به رأی شما</translation>
        </message>
        <message>
            <source>You have heard all of them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>همه را شنیدید.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>لغو آن</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بازگشت به فهرست</translation>
        </message>
        <message>
            <source>Swap it for: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>جایگزین کردن: {title}</translation>
        </message>
        <message>
            <source>Choice {number} of {all}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب {number} از {all}.</translation>
        </message>
        <message>
            <source>{act}: {choose} once more. Go back: {next}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{act}: {choose} یک بار دیگر. بازگشت: {next}.</translation>
        </message>
        <message>
            <source>Go on to what comes next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رفتن به مرحلهٔ بعد</translation>
        </message>
        <message>
            <source>Back to what came before</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بازگشت به مرحلهٔ قبل</translation>
        </message>
        <message>
            <source>Help and sound</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کمک و صدا</translation>
        </message>
        <message>
            <source>Back to where you were</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بازگشت به جایی که بودید</translation>
        </message>
        <message>
            <source>Hear more about this</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>توضیح بیشتر</translation>
        </message>
        <message>
            <source>There is no more about this.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>توضیح بیشتری نیست.</translation>
        </message>
        <message>
            <source>Make the screen dark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>تاریک کردن صفحهٔ نمایش</translation>
        </message>
        <message>
            <source>Light the screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>روشن کردن صفحهٔ نمایش</translation>
        </message>
        <message>
            <source>Try the two keys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>امتحان کردن دو دکمه</translation>
        </message>
        <message>
            <source>Find the key {key} and press it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دکمهٔ {key} را پیدا کنید و فشار دهید.</translation>
        </message>
        <message>
            <source>That is {key}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این {key} است.</translation>
        </message>
        <message>
            <source>You have found both.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هر دو را پیدا کردید.</translation>
        </message>
        <message>
            <source>Turn off the voice</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>خاموش کردن صدای خواننده</translation>
        </message>
        <message>
            <source>Written: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نوشته شده: {text}</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هنوز چیزی نوشته نشده است.</translation>
        </message>
        <message>
            <source>Write here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اینجا بنویسید</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از {first} تا {last}</translation>
        </message>
        <message>
            <source>Back to the rows</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بازگشت به ردیف‌ها</translation>
        </message>
        <message>
            <source>Hear what is written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شنیدن آنچه نوشته شده</translation>
        </message>
        <message>
            <source>Done writing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پایان نوشتن</translation>
        </message>
    </context>
    <context>
        <name>voter.ballot</name>
        <message>
            <source>The order is random. Each person sees the proposals in a different order.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ترتیب پیشنهادها تصادفی است. هر کس ترتیب دیگری می‌بیند.</translation>
        </message>
        <message>
            <source>You have not chosen anything</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هنوز چیزی انتخاب نکرده‌اید</translation>
        </message>
        <message>
            <source>Go back and choose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برگشت و انتخاب</translation>
        </message>
        <message>
            <source>To vote, first choose something.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برای رأی دادن، چیزی انتخاب کنید.</translation>
        </message>
        <message>
            <source>You can vote blank. Then you vote for none of them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>می‌توانید رأی سفید بدهید. یعنی به هیچ پیشنهادی رأی نمی‌دهید.</translation>
        </message>
        <message>
            <source>Vote blank</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دادن رأی سفید</translation>
        </message>
        <message>
            <source>Choose one proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک پیشنهاد انتخاب کنید</translation>
        </message>
        <message numerus="yes">
            <source>Choose up to %Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>حداکثر %Ln پیشنهاد انتخاب کنید</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Share out %Ln points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln امتیاز را بین پیشنهادها تقسیم کنید</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose up to %Ln proposals, the best one first</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>حداکثر %Ln پیشنهاد انتخاب کنید، بهترین اول</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose proposals for up to {money}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهادها را انتخاب کنید: در مجموع حداکثر {money}</translation>
        </message>
        <message>
            <source>Left: {money}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>باقی‌مانده: {money}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln points left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln امتیاز باقی مانده است</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln choices left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln انتخاب باقی مانده است</numerusform>
            </translation>
        </message>
        <message>
            <source>You have chosen “{title}”. To choose another one, first press “{title}” again to remove it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شما «{title}» را انتخاب کرده‌اید. اگر پیشنهاد دیگری می‌خواهید، اول دوباره روی «{title}» بزنید تا انتخاب آن لغو شود.</translation>
        </message>
        <message>
            <source>You can choose only one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>فقط یک پیشنهاد می‌توانید انتخاب کنید</translation>
        </message>
        <message>
            <source>To choose this one, first remove another one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برای انتخاب این، اول یکی از انتخاب‌های دیگر را لغو کنید.</translation>
        </message>
        <message>
            <source>There is not enough money left: {money}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پول باقی‌مانده کافی نیست: {money}</translation>
        </message>
        <message>
            <source>You have given all your points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>همهٔ امتیازهایتان را داده‌اید</translation>
        </message>
        <message numerus="yes">
            <source>You can choose %Ln proposals at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>حداکثر %Ln پیشنهاد می‌توانید انتخاب کنید</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln پیشنهاد</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {many}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{shown} از {many}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals, {shown} shown</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln پیشنهاد، نمایش {shown}</numerusform>
            </translation>
        </message>
        <message>
            <source>{first}–{last}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{first}–{last}</translation>
        </message>
    </context>
    <context>
        <name>voter.bar</name>
        <message>
            <source>Stop here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>متن</translation>
        </message>
        <message>
            <source>Text size</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اندازهٔ متن</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رنگ‌ها</translation>
        </message>
        <message>
            <source>Press</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>فشردن</translation>
        </message>
        <message>
            <source>Easier to press</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>فشردن آسان‌تر</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>زبان: {name}</translation>
        </message>
    </context>
    <context>
        <name>voter.camera</name>
        <message>
            <source>Show the card to the camera</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کارت را به دوربین نشان دهید</translation>
        </message>
        <message>
            <source>Hold the card still. The square on it should fill the frame.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کارت را ثابت نگه دارید. مربع روی آن باید قاب را پر کند.</translation>
        </message>
        <message>
            <source>Move the card slowly nearer, then slowly away.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کارت را آهسته نزدیک‌تر بیاورید و بعد آهسته دور کنید.</translation>
        </message>
        <message>
            <source>That is not a voting card. Show the square on your voting card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آن کارت رأی نیست. مربع روی کارت رأی خود را نشان دهید.</translation>
        </message>
        <message>
            <source>It is too dark. Turn the card towards the light.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>خیلی تاریک است. کارت را رو به نور بگیرید.</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آنچه دوربین می‌بیند</translation>
        </message>
        <message>
            <source>The card has been read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کارت خوانده شد.</translation>
        </message>
        <message>
            <source>Type the code instead</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>به جای آن کد را بنویسید</translation>
        </message>
        <message>
            <source>There is no camera here just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>الان اینجا دوربینی نیست.</translation>
        </message>
        <message>
            <source>The camera may not be used here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اینجا نمی‌شود از دوربین استفاده کرد.</translation>
        </message>
        <message>
            <source>The camera does not work just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دوربین الان کار نمی‌کند.</translation>
        </message>
        <message>
            <source>Type the code on your card instead.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>به جای آن کد روی کارت خود را بنویسید.</translation>
        </message>
    </context>
    <context>
        <name>voter.card</name>
        <message>
            <source>Type the code on your voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد روی کارت رأی خود را بنویسید</translation>
        </message>
        <message>
            <source>The code has twelve letters and digits.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این کد دوازده حرف و رقم دارد.</translation>
        </message>
        <message>
            <source>Please type the code on your card first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>لطفاً اول کد روی کارت خود را بنویسید.</translation>
        </message>
    </context>
    <context>
        <name>voter.closed</name>
        <message>
            <source>This screen is closed now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این دستگاه اکنون بسته است.</translation>
        </message>
        <message>
            <source>This screen is paused for a short while.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این دستگاه برای مدت کوتاهی کار نمی‌کند.</translation>
        </message>
        <message>
            <source>This screen cannot be used just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>در حال حاضر نمی‌توان از این دستگاه استفاده کرد.</translation>
        </message>
        <message>
            <source>Please ask the staff.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>لطفاً از کارکنان بپرسید.</translation>
        </message>
    </context>
    <context>
        <name>voter.conditions</name>
        <message>
            <source>Yes, I may vote, and I have not voted yet this time</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بله، حق رأی دارم و هنوز رأی نداده‌ام</translation>
        </message>
        <message>
            <source>Who may vote?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چه کسی می‌تواند رأی بدهد؟</translation>
        </message>
        <message>
            <source>Everyone who lives in {district} may vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هر کس در {district} زندگی می‌کند، می‌تواند رأی بدهد.</translation>
        </message>
        <message>
            <source>Everyone who lives here may vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هر کس اینجا زندگی می‌کند، می‌تواند رأی بدهد.</translation>
        </message>
        <message>
            <source>You may vote only once.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شما فقط یک بار می‌توانید رأی بدهید.</translation>
        </message>
        <message>
            <source>If this is true, press Yes first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اگر درست است، اول روی «بله» بزنید.</translation>
        </message>
    </context>
    <context>
        <name>voter.contact</name>
        <message>
            <source>How can we reach you?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چطور با شما تماس بگیریم؟</translation>
        </message>
        <message>
            <source>Write your name and a phone number or an e-mail address, if you want an answer. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اگر جواب می‌خواهید، نام خود و یک شمارهٔ تلفن یا ایمیل بنویسید. می‌توانید اینجا را خالی بگذارید.</translation>
        </message>
        <message>
            <source>Yes, you may keep this and contact me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بله، می‌توانید این را نگه دارید و با من تماس بگیرید</translation>
        </message>
        <message>
            <source>Only those who work with the proposals can read it. It is locked away at once, and nobody can read it on this computer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>فقط کسانی که روی پیشنهادها کار می‌کنند، می‌توانند آن را بخوانند. این نوشته فوراً قفل می‌شود و هیچ‌کس نمی‌تواند آن را در این کامپیوتر بخواند.</translation>
        </message>
        <message>
            <source>May we keep this and contact you?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اجازه داریم این را نگه داریم و با شما تماس بگیریم؟</translation>
        </message>
        <message>
            <source>Yes, keep it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بله، نگه دارید</translation>
        </message>
        <message>
            <source>No, remove it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نه، پاک کنید</translation>
        </message>
    </context>
    <context>
        <name>voter.content</name>
        <message>
            <source>{text} (in Swedish)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{text} (به سوئدی)</translation>
        </message>
    </context>
    <context>
        <name>voter.cost</name>
        <message>
            <source>What might it cost?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینهٔ آن چقدر می‌شود؟</translation>
        </message>
        <message>
            <source>Choose what your idea needs. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چیزهایی را که ایدهٔ شما لازم دارد، انتخاب کنید. می‌توانید اینجا را خالی بگذارید.</translation>
        </message>
        <message>
            <source>{money} each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هر کدام {money}</translation>
        </message>
        <message>
            <source>{sum} of {funds}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{sum} از {funds}</translation>
        </message>
        <message>
            <source>This costs more than the money available.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این از کل پول موجود بیشتر است.</translation>
        </message>
    </context>
    <context>
        <name>voter.description</name>
        <message>
            <source>What do you want to do? Why is it good?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>می‌خواهید چه کار کنید؟ چرا خوب است؟</translation>
        </message>
        <message>
            <source>Please tell us about your idea before you go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>لطفاً پیش از ادامه، از ایدهٔ خود بگویید.</translation>
        </message>
    </context>
    <context>
        <name>voter.done</name>
        <message>
            <source>One moment. It is being printed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک لحظه. در حال چاپ است.</translation>
        </message>
        <message>
            <source>It has been sent to the printer. Take your paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>به چاپگر فرستاده شد. کاغذتان را بردارید.</translation>
        </message>
        <message>
            <source>It could not be printed. Write it down instead.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نشد چاپ شود. به‌جایش آن را بنویسید.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پایان</translation>
        </message>
        <message>
            <source>Write the number down if you want to ask about it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اگر می‌خواهید بعداً دربارهٔ آن بپرسید، این شماره را یادداشت کنید.</translation>
        </message>
        <message>
            <source>Print the number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شماره را چاپ کن</translation>
        </message>
        <message>
            <source>Make another proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دادن یک پیشنهاد دیگر</translation>
        </message>
        <message>
            <source>With the confirmation code you can see later that your vote was counted. It does not tell anyone what you chose.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>با کد پیگیری بعداً می‌بینید که رأی شما شمرده شده است. این کد انتخاب شما را نشان نمی‌دهد.</translation>
        </message>
        <message>
            <source>Print the confirmation code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد پیگیری را چاپ کن</translation>
        </message>
        <message>
            <source>When? After {day}, once the votes are counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چه زمانی؟ پس از {day}، وقتی رأی‌ها شمرده شدند.</translation>
        </message>
        <message>
            <source>Where? {place}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کجا؟ {place}</translation>
        </message>
        <message>
            <source>Thank you! Your proposal is saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>متشکریم! پیشنهاد شما ثبت شد.</translation>
        </message>
        <message>
            <source>Its number is:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شمارهٔ پیشنهاد شما:</translation>
        </message>
        <message>
            <source>Thank you! Your vote is saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>متشکریم! رأی شما ثبت شد.</translation>
        </message>
        <message>
            <source>Your confirmation code is:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد پیگیری شما:</translation>
        </message>
    </context>
    <context>
        <name>voter.drawing</name>
        <message>
            <source>Black pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>قلم سیاه</translation>
        </message>
        <message>
            <source>Red pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>قلم قرمز</translation>
        </message>
        <message>
            <source>Blue pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>قلم آبی</translation>
        </message>
        <message>
            <source>Green pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>قلم سبز</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پاک‌کن</translation>
        </message>
        <message>
            <source>Your picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>تصویر شما</translation>
        </message>
        <message>
            <source>Do you want to draw it?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>می‌خواهید آن را نقاشی کنید؟</translation>
        </message>
        <message>
            <source>Draw with your finger or the mouse. You may leave this empty. Do not show anyone's face or name.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>با انگشت یا موس نقاشی کنید. می‌توانید اینجا را خالی بگذارید. چهره یا نام کسی را نشان ندهید.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک گام به عقب</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حذف تصویر</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک لحظه صبر کنید.</translation>
        </message>
        <message>
            <source>Choose a picture from a file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب تصویر از یک فایل</translation>
        </message>
    </context>
    <context>
        <name>voter.form</name>
        <message>
            <source>Voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کارت رأی</translation>
        </message>
        <message>
            <source>This card gives you one vote. Do not show the code to anyone.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>با این کارت یک رأی دارید. کد را به کسی نشان ندهید.</translation>
        </message>
        <message>
            <source>Card number {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کارت شمارهٔ {number}</translation>
        </message>
        <message>
            <source>Vote from {first} to {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از {first} تا {last} رأی بدهید.</translation>
        </message>
        <message>
            <source>Vote on {first}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{first} رأی بدهید.</translation>
        </message>
        <message>
            <source>At the voting place: hold the square in front of the camera, or type the code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>در محل رأی‌گیری: مربع را جلوی دوربین بگیرید، یا کد را بنویسید.</translation>
        </message>
        <message>
            <source>Control code of the participatory budget: {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد کنترل بودجه‌ریزی مشارکتی: {code}</translation>
        </message>
        <message>
            <source>The code as a square for the camera</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد به شکل مربع برای دوربین</translation>
        </message>
        <message>
            <source>One vote. Show the square or type the code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک رأی. مربع را نشان دهید یا کد را بنویسید.</translation>
        </message>
        <message>
            <source>Proposals you can vote on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهادهایی که می‌توانید به آن‌ها رأی بدهید</translation>
        </message>
        <message>
            <source>The cost is estimated at {cost}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینه حدود {cost} است.</translation>
        </message>
        <message>
            <source>Make a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دادن پیشنهاد</translation>
        </message>
        <message>
            <source>Total money available: {money}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کل پول موجود: {money}.</translation>
        </message>
        <message>
            <source>Rules for a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهاد باید چطور باشد</translation>
        </message>
        <message>
            <source>What does your idea need? Write how many.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ایدهٔ شما به چه نیاز دارد؟ تعداد را بنویسید.</translation>
        </message>
        <message>
            <source>{name}, {money} each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name}، هر کدام {money}</translation>
        </message>
        <message>
            <source>How can we reach you? Name and phone number or e-mail</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چطور با شما تماس بگیریم؟ نام و شمارهٔ تلفن یا ایمیل</translation>
        </message>
        <message>
            <source>Yes, you may keep this and contact me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بله، می‌توانید این را نگه دارید و با من تماس بگیرید</translation>
        </message>
        <message>
            <source>Only those who work with the proposals can read how to reach you.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>فقط کسانی که روی پیشنهادها کار می‌کنند آن را می‌خوانند.</translation>
        </message>
        <message>
            <source>The form's number (the staff write it)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شمارهٔ فرم (کارکنان می‌نویسند)</translation>
        </message>
        <message>
            <source>Give the form to the staff.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>فرم را به کارکنان بدهید.</translation>
        </message>
        <message>
            <source>TEST</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آزمایشی</translation>
        </message>
        <message>
            <source>TEST. Nothing here counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آزمایشی. اینجا چیزی شمرده نمی‌شود.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>صفحهٔ {page} از {pages}</translation>
        </message>
        <message>
            <source>Participatory budget {id}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بودجه‌ریزی مشارکتی {id}</translation>
        </message>
        <message>
            <source>closed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بسته</translation>
        </message>
        <message>
            <source>You can make proposals from {first} to {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از {first} تا {last} می‌توانید پیشنهاد بدهید.</translation>
        </message>
        <message>
            <source>The last day to make a proposal is {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آخرین روز برای دادن پیشنهاد {last} است.</translation>
        </message>
        <message>
            <source>The last day to make a proposal was {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آخرین روز برای دادن پیشنهاد {last} بود.</translation>
        </message>
        <message>
            <source>You can make proposals on {first}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{first} می‌توانید پیشنهاد بدهید.</translation>
        </message>
        <message>
            <source>What is your idea called?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نام ایدهٔ شما چیست؟</translation>
        </message>
        <message>
            <source>Tell us about your idea</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از ایدهٔ خود بگویید</translation>
        </message>
        <message>
            <source>Where should it be?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کجا باشد؟</translation>
        </message>
        <message>
            <source>Who is it for?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این ایده برای چه کسانی است؟</translation>
        </message>
    </context>
    <context>
        <name>voter.frame</name>
        <message>
            <source>Good to know before you start</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>خوب است اول بدانید</translation>
        </message>
        <message>
            <source>Total money available: {money}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کل پول موجود: {money}.</translation>
        </message>
        <message numerus="yes">
            <source>You may make %Ln proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>می‌توانید %Ln پیشنهاد بدهید.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules for a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهاد باید چطور باشد</translation>
        </message>
    </context>
    <context>
        <name>voter.identity</name>
        <message>
            <source>Type your personal identity number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شمارهٔ شخصی (personnummer) خود را بنویسید</translation>
        </message>
        <message>
            <source>Type your personal identity number or coordination number. It has 10 or 12 digits.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شمارهٔ شخصی یا samordningsnummer خود را بنویسید. این شماره 10 یا 12 رقم دارد.</translation>
        </message>
        <message>
            <source>Please type your number first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>لطفاً اول شمارهٔ خود را بنویسید.</translation>
        </message>
        <message>
            <source>Type the number on your other identity document</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شماره مدرک شناسایی دیگر خود را بنویسید</translation>
        </message>
        <message>
            <source>Type the letters and digits, such as those of a passport.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حرف‌ها و رقم‌ها را بنویسید، مثلاً آنچه در گذرنامه آمده است.</translation>
        </message>
        <message>
            <source>I have no Swedish number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>من شمارهٔ سوئدی ندارم</translation>
        </message>
        <message>
            <source>I have a Swedish number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>من شماره سوئدی دارم</translation>
        </message>
    </context>
    <context>
        <name>voter.idle</name>
        <message numerus="yes">
            <source>If you do nothing, this screen goes back to the start in %Ln seconds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>اگر کاری نکنید، دستگاه تا %Ln ثانیهٔ دیگر به آغاز برمی‌گردد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>If you do nothing, what you have not sent in will be deleted in %Ln seconds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>اگر کاری نکنید، آنچه نفرستاده‌اید تا %Ln ثانیهٔ دیگر پاک می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete what I have not sent in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پاک کردن آنچه نفرستاده‌ام</translation>
        </message>
        <message numerus="yes">
            <source>If you do nothing, everything here will be deleted in %Ln seconds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>اگر کاری نکنید، همه چیز تا %Ln ثانیهٔ دیگر پاک می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پاک کردن همه چیز</translation>
        </message>
        <message>
            <source>Yes, I am here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بله، من اینجا هستم</translation>
        </message>
        <message>
            <source>Are you still here?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هنوز اینجا هستید؟</translation>
        </message>
    </context>
    <context>
        <name>voter.item</name>
        <message>
            <source>Read more about: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بیشتر بخوانید دربارهٔ: {title}</translation>
        </message>
        <message>
            <source>Read more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بیشتر بخوانید</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بستن</translation>
        </message>
    </context>
    <context>
        <name>voter.keyboard</name>
        <message>
            <source>More letters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حروف بیشتر</translation>
        </message>
        <message>
            <source>Digits and signs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ارقام و علامت‌ها</translation>
        </message>
        <message>
            <source>Show the keyboard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نشان دادن صفحه‌کلید</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>صفحه‌کلید</translation>
        </message>
        <message>
            <source>Space</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>فاصله</translation>
        </message>
        <message>
            <source>Half space</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نیم‌فاصله</translation>
        </message>
        <message>
            <source>Full stop</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نقطه</translation>
        </message>
        <message>
            <source>Comma</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ویرگول</translation>
        </message>
        <message>
            <source>Question mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>علامت سؤال</translation>
        </message>
        <message>
            <source>Exclamation mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>علامت تعجب</translation>
        </message>
        <message>
            <source>Colon</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دونقطه</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نقطه‌ویرگول</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>خط تیره</translation>
        </message>
        <message>
            <source>Underscore</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>زیرخط</translation>
        </message>
        <message>
            <source>Slash</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اسلش</translation>
        </message>
        <message>
            <source>Opening bracket</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پرانتز باز</translation>
        </message>
        <message>
            <source>Closing bracket</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پرانتز بسته</translation>
        </message>
        <message>
            <source>Opening quotation mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>گیومهٔ باز</translation>
        </message>
        <message>
            <source>Closing quotation mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>گیومهٔ بسته</translation>
        </message>
        <message>
            <source>Quotation mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>علامت نقل قول</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آپستروف</translation>
        </message>
        <message>
            <source>And sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>علامت «و»</translation>
        </message>
        <message>
            <source>At sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>علامت @</translation>
        </message>
        <message>
            <source>Plus</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>به‌علاوه</translation>
        </message>
        <message>
            <source>Equals sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>علامت مساوی</translation>
        </message>
        <message>
            <source>Percent sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>علامت درصد</translation>
        </message>
        <message>
            <source>Number sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>علامت شماره</translation>
        </message>
        <message>
            <source>Asterisk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ستاره</translation>
        </message>
        <message>
            <source>Euro sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>علامت یورو</translation>
        </message>
        <message>
            <source>Three dots</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>سه نقطه</translation>
        </message>
        <message>
            <source>Move left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>به چپ</translation>
        </message>
        <message>
            <source>Move right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>به راست</translation>
        </message>
        <message>
            <source>Hide the keyboard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پنهان کردن صفحه‌کلید</translation>
        </message>
        <message>
            <source>Capital letter</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حرف بزرگ</translation>
        </message>
        <message>
            <source>Capital letter, on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حرف بزرگ، روشن</translation>
        </message>
        <message>
            <source>Capital letters stay, on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حروف بزرگ همیشه، روشن</translation>
        </message>
        <message>
            <source>More letters, on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حروف بیشتر، روشن</translation>
        </message>
        <message>
            <source>More letters stay, on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حروف بیشتر همیشه، روشن</translation>
        </message>
        <message>
            <source>Letters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حروف</translation>
        </message>
        <message>
            <source>Capital {letter}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{letter} بزرگ</translation>
        </message>
        <message>
            <source>New line</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>سطر تازه</translation>
        </message>
    </context>
    <context>
        <name>voter.keypad</name>
        <message>
            <source>Remove the last character</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پاک کردن حرف آخر</translation>
        </message>
    </context>
    <context>
        <name>voter.leave</name>
        <message>
            <source>Do you want to stop?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>می‌خواهید توقف کنید؟</translation>
        </message>
        <message>
            <source>If you stop, what you have not sent in will be deleted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>در این صورت آنچه نفرستاده‌اید پاک می‌شود.</translation>
        </message>
        <message>
            <source>If you stop, everything you have done here will be deleted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>در این صورت هر کاری اینجا کرده‌اید پاک می‌شود.</translation>
        </message>
        <message>
            <source>No, go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نه، ادامه می‌دهم</translation>
        </message>
        <message>
            <source>Yes, stop</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بله، توقف می‌کنم</translation>
        </message>
    </context>
    <context>
        <name>voter.map</name>
        <message>
            <source>Move the point up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نقطه را بالا ببرید</translation>
        </message>
        <message>
            <source>Move the point to the left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نقطه را به چپ ببرید</translation>
        </message>
        <message>
            <source>Move the point to the right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نقطه را به راست ببرید</translation>
        </message>
        <message>
            <source>Move the point down</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نقطه را پایین ببرید</translation>
        </message>
        <message>
            <source>Show the place on the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>مکان را روی نقشه نشان دهید</translation>
        </message>
        <message>
            <source>Press where it should be. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>روی جایی که باید باشد بزنید. می‌توانید اینجا را خالی بگذارید.</translation>
        </message>
        <message>
            <source>Put a point in the middle</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک نقطه در وسط بگذارید</translation>
        </message>
        <message>
            <source>Remove the point</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حذف نقطه</translation>
        </message>
        <message>
            <source>Map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نقشه</translation>
        </message>
        <message>
            <source>There is no point on the map.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>روی نقشه نقطه‌ای نیست.</translation>
        </message>
        <message>
            <source>The point is {across} percent from the left edge and {down} percent from the top edge.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نقطه {across} درصد از لبهٔ چپ و {down} درصد از لبهٔ بالا فاصله دارد.</translation>
        </message>
    </context>
    <context>
        <name>voter.messages</name>
        <message>
            <source>Nothing has been lost.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چیزی از بین نرفته است.</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حالا می‌توانید دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>the proposal's name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نام ایده</translation>
        </message>
        <message>
            <source>what you propose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>توضیح ایده</translation>
        </message>
        <message>
            <source>the place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>مکان</translation>
        </message>
        <message>
            <source>for whom</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برای چه کسانی</translation>
        </message>
        <message>
            <source>make a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دادن پیشنهاد</translation>
        </message>
        <message>
            <source>Each person has only one vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هر نفر فقط یک رأی دارد.</translation>
        </message>
        <message>
            <source>If a person votes at more than one place, none of the votes counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اگر کسی در بیش از یک محل رأی بدهد، هیچ‌کدام از رأی‌های او شمرده نمی‌شود.</translation>
        </message>
        <message>
            <source>vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی دادن</translation>
        </message>
        <message>
            <source>a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کارت رأی</translation>
        </message>
        <message>
            <source>your personal identity number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شمارهٔ شخصی خود</translation>
        </message>
        <message>
            <source>how to reach you</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>راه تماس با شما</translation>
        </message>
        <message>
            <source>what costs money</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آنچه هزینه دارد</translation>
        </message>
        <message>
            <source>nothing is chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چیزی انتخاب نشده است</translation>
        </message>
        <message>
            <source>too many are chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بیش از حد مجاز انتخاب شده است</translation>
        </message>
        <message>
            <source>the money is not enough</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پول کافی نیست</translation>
        </message>
        <message>
            <source>too many points are given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بیش از حد مجاز امتیاز داده شده است</translation>
        </message>
        <message>
            <source>the points are not right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>امتیازها درست نیست</translation>
        </message>
        <message>
            <source>the same proposal is chosen twice</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک پیشنهاد دو بار انتخاب شده است</translation>
        </message>
        <message>
            <source>it must have 10 or 12 digits</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>باید 10 یا 12 رقم داشته باشد</translation>
        </message>
        <message>
            <source>it must have digits only</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>باید فقط رقم داشته باشد</translation>
        </message>
        <message>
            <source>the date of birth is not a real date</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>تاریخ تولد یک تاریخ واقعی نیست</translation>
        </message>
        <message>
            <source>one of the digits is wrong</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یکی از رقم‌ها اشتباه است</translation>
        </message>
        <message>
            <source>it must have 5 to 20 letters and digits</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>باید 5 تا 20 حرف و رقم داشته باشد</translation>
        </message>
        <message>
            <source>a proposal is not on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یکی از پیشنهادها در برگهٔ رأی نیست</translation>
        </message>
        <message>
            <source>Your vote has not been cast.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی شما ثبت نشد.</translation>
        </message>
        <message>
            <source>Choose another picture, or go on without one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>تصویر دیگری انتخاب کنید یا بدون تصویر ادامه دهید.</translation>
        </message>
        <message>
            <source>What you have written is still here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آنچه نوشته‌اید هنوز اینجاست.</translation>
        </message>
        <message>
            <source>The vote that was cast first is safe. {duplicates}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأیی که اول داده شده، ثبت است. {duplicates}</translation>
        </message>
        <message>
            <source>Ask the staff for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از کارکنان کمک بخواهید.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>مشکلی پیش آمد.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آنچه قبلاً ثبت شده، از بین نرفته است.</translation>
        </message>
        <message>
            <source>Try again, or ask the staff for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دوباره امتحان کنید، یا از کارکنان کمک بخواهید.</translation>
        </message>
        <message>
            <source>The code is not right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد درست نیست.</translation>
        </message>
        <message>
            <source>Look at the code and type it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>به کد نگاه کنید و آن را دوباره بنویسید.</translation>
        </message>
        <message>
            <source>It is not possible today to {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>امروز {wanted} ممکن نیست.</translation>
        </message>
        <message>
            <source>Ask the staff on which days this is possible.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از کارکنان بپرسید چه روزهایی ممکن است.</translation>
        </message>
        <message>
            <source>Voting has ended here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی‌گیری در اینجا تمام شده است.</translation>
        </message>
        <message>
            <source>You have made as many test ballots as you can.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دیگر نمی‌توانید رأی آزمایشی بدهید.</translation>
        </message>
        <message>
            <source>Your choices are still here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب‌های شما هنوز اینجاست.</translation>
        </message>
        <message>
            <source>Cast your vote now, or go back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اکنون رأی خود را ثبت کنید یا برگردید.</translation>
        </message>
        <message>
            <source>It is not possible to vote here just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>در حال حاضر رأی دادن در اینجا ممکن نیست.</translation>
        </message>
        <message>
            <source>Someone has already voted with this number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>قبلاً یک نفر با این شماره رأی داده است.</translation>
        </message>
        <message>
            <source>This voting card has already been used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این کارت رأی قبلاً استفاده شده است.</translation>
        </message>
        <message>
            <source>This voting card belongs to another vote, not this one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این کارت رأی برای این رأی‌گیری نیست.</translation>
        </message>
        <message>
            <source>Use the card you got for this vote, or ask the staff for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از کارتی که برای این رأی‌گیری گرفته‌اید استفاده کنید، یا از کارکنان کمک بخواهید.</translation>
        </message>
        <message>
            <source>No voting card has this code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیچ کارت رأیی این کد را ندارد.</translation>
        </message>
        <message>
            <source>Compare it with the code on your card. If it is the same, ask the staff for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آن را با کد روی کارت خود مقایسه کنید. اگر همان است، از کارکنان کمک بخواهید.</translation>
        </message>
        <message>
            <source>This is not a voting card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این کارت رأی نیست.</translation>
        </message>
        <message>
            <source>Show the square on your voting card, or type the card's code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>مربع روی کارت رأی خود را نشان دهید، یا کد کارت را بنویسید.</translation>
        </message>
        <message>
            <source>Several codes have not been right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چند کد درست نبوده است.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %Ln seconds, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln ثانیه صبر کنید و بعد دوباره امتحان کنید.</numerusform>
            </translation>
        </message>
        <message>
            <source>You need {access} to vote here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برای رأی دادن در اینجا به {access} نیاز دارید.</translation>
        </message>
        <message>
            <source>The number is not right: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شماره درست نیست: {reason}.</translation>
        </message>
        <message>
            <source>Look at the number and type it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>به شماره نگاه کنید و آن را دوباره بنویسید.</translation>
        </message>
        <message>
            <source>This looks like a Swedish number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این شبیه یک شماره سوئدی است.</translation>
        </message>
        <message>
            <source>If it is one, choose Swedish number. If it is not, type the two letters of its country first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اگر چنین است، شماره سوئدی را انتخاب کنید. اگر نیست، اول دو حرف کشور را بنویسید.</translation>
        </message>
        <message>
            <source>This ballot cannot be cast: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نمی‌شود این رأی را ثبت کرد: {reason}.</translation>
        </message>
        <message>
            <source>Change your choices, then go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب‌های خود را تغییر دهید و بعد ادامه دهید.</translation>
        </message>
        <message numerus="yes">
            <source>Each person can make at most %Ln proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>هر نفر حداکثر %Ln پیشنهاد می‌تواند بدهد.</numerusform>
            </translation>
        </message>
        <message>
            <source>The proposals you have sent in are saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهادهایی که داده‌اید ثبت شده و از بین نرفته است.</translation>
        </message>
        <message>
            <source>You can go back to the start.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>می‌توانید به اول برگردید.</translation>
        </message>
        <message numerus="yes">
            <source>The text is too long: {field}. There is room for %Ln characters.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>این نوشته خیلی بلند است: {field}. حداکثر %Ln حرف جا می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the text shorter.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نوشته را کوتاه‌تر کنید.</translation>
        </message>
        <message>
            <source>The text has signs that cannot be saved: {field}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>در متن نشانه‌ای هست که ذخیره نمی‌شود: {field}.</translation>
        </message>
        <message>
            <source>Take away what is not ordinary text, then go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آنچه متن معمولی نیست را بردارید و ادامه دهید.</translation>
        </message>
        <message>
            <source>The picture cannot be used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از این تصویر نمی‌شود استفاده کرد.</translation>
        </message>
        <message>
            <source>{kind} pictures cannot be used here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از تصویر نوع {kind} در اینجا نمی‌شود استفاده کرد.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG or PNG, or go on without one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>تصویر را به صورت JPEG یا PNG ذخیره کنید یا بدون تصویر ادامه دهید.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>تصویر خیلی بزرگ است.</translation>
        </message>
        <message>
            <source>A text is missing: {field}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اینجا هنوز خالی است: {field}.</translation>
        </message>
        <message>
            <source>Write something there, then go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آنجا چیزی بنویسید و بعد ادامه دهید.</translation>
        </message>
    </context>
    <context>
        <name>voter.money</name>
        <message numerus="yes">
            <source>%Ln kronor</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln کرون</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>voter.page</name>
        <message>
            <source>Next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بعدی</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برگشت</translation>
        </message>
        <message>
            <source>OK</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>متوجه شدم</translation>
        </message>
    </context>
    <context>
        <name>voter.place</name>
        <message>
            <source>Name a street, a park or a house. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نام یک خیابان، پارک یا ساختمان را بنویسید. می‌توانید اینجا را خالی بگذارید.</translation>
        </message>
    </context>
    <context>
        <name>voter.pressing</name>
        <message>
            <source>Count every press</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هر فشار را بشمار</translation>
        </message>
        <message>
            <source>Count two quick presses as one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دو فشار تند را یکی بشمار</translation>
        </message>
        <message>
            <source>If your hand shakes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اگر دستتان می‌لرزد</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نه</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln seconds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>پس از %Ln ثانیه</numerusform>
            </translation>
        </message>
        <message>
            <source>Should the frame move on by itself?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آیا کادر خودش جابه‌جا شود؟</translation>
        </message>
    </context>
    <context>
        <name>voter.private</name>
        <message>
            <source>Ask for help</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کمک بخواهید</translation>
        </message>
        <message>
            <source>The helper will not see your screen when you choose.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کمک‌کننده هنگام انتخاب، صفحهٔ نمایش شما را نمی‌بیند.</translation>
        </message>
        <message>
            <source>The helper cannot see your screen now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کمک‌کننده اکنون صفحهٔ نمایش شما را نمی‌بیند.</translation>
        </message>
    </context>
    <context>
        <name>voter.progress</name>
        <message>
            <source>Step {step} of {steps}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>گام {step} از {steps}</translation>
        </message>
    </context>
    <context>
        <name>voter.ranks</name>
        <message>
            <source>Move up: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بالا بردن: {title}</translation>
        </message>
        <message>
            <source>Move down: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پایین آوردن: {title}</translation>
        </message>
    </context>
    <context>
        <name>voter.result</name>
        <message>
            <source>Result of the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نتیجهٔ رأی‌گیری</translation>
        </message>
        <message>
            <source>Go to the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رفتن به نتیجه</translation>
        </message>
        <message>
            <source>Languages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>زبان‌ها</translation>
        </message>
        <message>
            <source>TEST: this count is a rehearsal and decides nothing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آزمایشی: این شمارش تمرین است و چیزی را تعیین نمی‌کند.</translation>
        </message>
        <message>
            <source>No native speaker has read this translation yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هنوز هیچ گویشور بومی این ترجمه را نخوانده است.</translation>
        </message>
        <message>
            <source>The residents have chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ساکنان انتخاب کردند</translation>
        </message>
        <message>
            <source>No proposal is chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیچ پیشنهادی انتخاب نشد.</translation>
        </message>
        <message>
            <source>Votes: {votes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی‌ها: {votes}</translation>
        </message>
        <message>
            <source>Points: {votes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>امتیازها: {votes}</translation>
        </message>
        <message>
            <source>Cost: {cost}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینه: {cost}</translation>
        </message>
        <message>
            <source>Funds: {funds}. Left: {left}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بودجه: {funds}. باقی‌مانده: {left}.</translation>
        </message>
        <message>
            <source>Ballots counted: {counted}. Places: {places}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی‌های شمرده‌شده: {counted}. مکان‌ها: {places}.</translation>
        </message>
        <message>
            <source>The board makes the formal decision.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیئت تصمیم رسمی را می‌گیرد.</translation>
        </message>
        <message>
            <source>The board has decided that this is carried out:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیئت تصمیم گرفته است که این اجرا شود:</translation>
        </message>
        <message>
            <source>The board has decided otherwise than the result of the vote. Its reason is: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شورای محله تصمیمی غیر از نتیجه رأی‌گیری گرفته است. دلیل: {reason}</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیچ‌چیز</translation>
        </message>
        <message>
            <source>All proposals in the vote, and why</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>همهٔ پیشنهادهای رأی‌گیری و دلیل آن</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهاد</translation>
        </message>
        <message>
            <source>Votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی‌ها</translation>
        </message>
        <message>
            <source>Points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>امتیازها</translation>
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Why</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چرا</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب شده</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب نشده</translation>
        </message>
        <message>
            <source>The dark part of a bar is what the proposal got. The light part is what was missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بخش تیره چیزی است که پیشنهاد گرفت. بخش روشن چیزی است که کم بود.</translation>
        </message>
        <message>
            <source>How many voted, by place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چند نفر در هر مکان رأی دادند</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>مکان</translation>
        </message>
        <message>
            <source>Votes that arrived</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی‌هایی که رسید</translation>
        </message>
        <message>
            <source>Proposals that did not go to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهادهایی که به رأی گذاشته نشد</translation>
        </message>
        <message>
            <source>Number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شماره</translation>
        </message>
        <message>
            <source>The reason</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>A proposal that cannot be shown here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیشنهادی که نمی‌توان اینجا نشان داد</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پس از این چه می‌شود</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کاری که باید انجام شود</translation>
        </message>
        <message>
            <source>Planned</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برنامه</translation>
        </message>
        <message>
            <source>Done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انجام شد</translation>
        </message>
        <message>
            <source>What it cost in the end: {cost}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینهٔ پایانی آن: {cost}</translation>
        </message>
        <message>
            <source>Is your vote there?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آیا رأی شما آنجا هست؟</translation>
        </message>
        <message>
            <source>Type the confirmation code that you got when you had voted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد پیگیری را که پس از رأی دادن گرفتید بنویسید.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد پیگیری</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>جستجو</translation>
        </message>
        <message>
            <source>The code is not right. Look at it and type it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد درست نیست. به آن نگاه کنید و دوباره بنویسید.</translation>
        </message>
        <message>
            <source>This code is not in the count. Show it to the staff and ask them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این کد در شمارش نیست. آن را به کارکنان نشان دهید و بپرسید.</translation>
        </message>
        <message>
            <source>Lists of all codes, by their first two signs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>فهرست همهٔ کدها بر پایهٔ دو نشانهٔ نخست</translation>
        </message>
        <message>
            <source>What the letters in the lists mean</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>معنای حرف‌ها در فهرست‌ها</translation>
        </message>
        <message>
            <source>It held:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>در آن بود:</translation>
        </message>
        <message>
            <source>A blank vote: none of the proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی سفید: هیچ‌کدام از پیشنهادها.</translation>
        </message>
        <message>
            <source>If you had chosen something else, tell the staff: something is wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اگر چیز دیگری انتخاب کرده بودید، به کارکنان بگویید: چیزی درست نیست.</translation>
        </message>
        <message>
            <source>Your vote arrived and was counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی شما رسید و شمرده شد.</translation>
        </message>
        <message>
            <source>Your vote arrived, but is not counted: nothing is counted of the station where you voted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی شما رسید، اما شمرده نمی‌شود: از ایستگاهی که در آن رأی دادید چیزی شمرده نمی‌شود.</translation>
        </message>
        <message>
            <source>Your vote arrived, but is not counted: the voting card or the number was not valid.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی شما رسید، اما شمرده نمی‌شود: کارت رأی یا شماره معتبر نبود.</translation>
        </message>
        <message>
            <source>Your vote arrived, but is not counted: the same person has voted more than once.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی شما رسید، اما شمرده نمی‌شود: همان شخص بیش از یک بار رأی داده است.</translation>
        </message>
        <message>
            <source>This was a test ballot. It is never counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این رأی آزمایشی بود. هرگز شمرده نمی‌شود.</translation>
        </message>
        <message>
            <source>Your vote arrived, but is not counted: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی شما رسید، اما شمرده نمی‌شود: {reason}.</translation>
        </message>
        <message>
            <source>Your vote arrived, but is not counted: it was damaged.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی شما رسید، اما شمرده نمی‌شود: آسیب دیده بود.</translation>
        </message>
        <message>
            <source>Your vote came too late and is not counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی شما دیر رسید و شمرده نمی‌شود.</translation>
        </message>
        <message>
            <source>Your vote came in a file that is not counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی شما در پرونده‌ای رسید که شمرده نمی‌شود.</translation>
        </message>
        <message>
            <source>What it held cannot be read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آنچه در آن بود خوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>How anyone can check the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چگونه هر کسی می‌تواند نتیجه را بررسی کند</translation>
        </message>
        <message>
            <source>Compare the control code of each station with a photo of its signed day report. Another code would mean that a vote was taken away or added.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد کنترل هر ایستگاه را با عکسی از گزارش روزانهٔ امضاشدهٔ آن مقایسه کنید. کد دیگر یعنی رأیی برداشته یا افزوده شده است.</translation>
        </message>
        <message>
            <source>Control code of the participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد کنترل بودجه‌ریزی مشارکتی</translation>
        </message>
        <message>
            <source>Station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ایستگاه</translation>
        </message>
        <message>
            <source>Control code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد کنترل</translation>
        </message>
        <message>
            <source>Control code of the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد کنترل نتیجه</translation>
        </message>
        <message>
            <source>Count {number}, {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شمارش {number}، {day}</translation>
        </message>
        <message>
            <source>Files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پرونده‌ها</translation>
        </message>
        <message>
            <source>The signed result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نتیجهٔ امضاشده</translation>
        </message>
        <message>
            <source>The vote for researchers (Pabulib)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی‌گیری برای پژوهشگران (Pabulib)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>جدول (CSV)</translation>
        </message>
        <message>
            <source>Data (JSON)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>داده‌ها (JSON)</translation>
        </message>
        <message>
            <source>{size} kB</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{size} کیلوبایت</translation>
        </message>
    </context>
    <context>
        <name>voter.review</name>
        <message numerus="yes">
            <source>%Ln points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln امتیاز</numerusform>
            </translation>
        </message>
        <message>
            <source>{rank}. {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{rank}. {title}</translation>
        </message>
        <message>
            <source>{title}: {points}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{title}: {points}</translation>
        </message>
        <message>
            <source>{title}, {money}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{title}، {money}</translation>
        </message>
        <message>
            <source>After you cast your vote you cannot change it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بعد از ثبت رأی، نمی‌توانید آن را تغییر دهید.</translation>
        </message>
        <message>
            <source>One moment. Your vote is being saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک لحظه صبر کنید. رأی شما در حال ثبت شدن است.</translation>
        </message>
        <message>
            <source>This is your vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این رأی شماست</translation>
        </message>
        <message>
            <source>Cast my vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ثبت رأی من</translation>
        </message>
        <message>
            <source>A blank vote: none of the proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی سفید: هیچ‌کدام از پیشنهادها.</translation>
        </message>
        <message>
            <source>{left}. Choose more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{left}. باز هم انتخاب کنید</translation>
        </message>
        <message>
            <source>Change</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Change: {part}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>تغییر: {part}</translation>
        </message>
        <message>
            <source>Remove: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>حذف: {title}</translation>
        </message>
        <message>
            <source>Send in my proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ثبت پیشنهاد</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>درست است؟</translation>
        </message>
        <message>
            <source>One moment. Your proposal is being saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک لحظه صبر کنید. پیشنهاد شما در حال ثبت شدن است.</translation>
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>How we reach you</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>راه تماس با شما</translation>
        </message>
        <message>
            <source>On the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>روی نقشه</translation>
        </message>
        <message>
            <source>Picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>تصویر</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیچ‌چیز</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نام ایده</translation>
        </message>
        <message>
            <source>Your idea</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>توضیح ایده</translation>
        </message>
        <message>
            <source>Where</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>مکان</translation>
        </message>
        <message>
            <source>For whom</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>برای چه کسانی</translation>
        </message>
    </context>
    <context>
        <name>voter.scroll</name>
        <message>
            <source>Show what is above</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نشان دادن بالاتر</translation>
        </message>
        <message>
            <source>Show what is below</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نشان دادن پایین‌تر</translation>
        </message>
    </context>
    <context>
        <name>voter.settings</name>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انجام شد</translation>
        </message>
        <message>
            <source>Small</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کوچک</translation>
        </message>
        <message>
            <source>Normal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>معمولی</translation>
        </message>
        <message>
            <source>Large</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بزرگ</translation>
        </message>
        <message>
            <source>Largest</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>خیلی بزرگ</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رنگ‌های روشن</translation>
        </message>
        <message>
            <source>White on black</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>سفید روی سیاه</translation>
        </message>
        <message>
            <source>Soft</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رنگ‌های ملایم</translation>
        </message>
        <message>
            <source>Choose a text size</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اندازهٔ متن</translation>
        </message>
        <message>
            <source>Choose colours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رنگ‌ها</translation>
        </message>
    </context>
    <context>
        <name>voter.speech</name>
        <message>
            <source>Slower</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آهسته‌تر</translation>
        </message>
        <message>
            <source>Faster</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>تندتر</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آرام‌تر</translation>
        </message>
        <message>
            <source>Louder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بلندتر</translation>
        </message>
        <message>
            <source>Listen to the number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>به شماره گوش کنید</translation>
        </message>
        <message>
            <source>Listen to the confirmation code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>به کد پیگیری گوش کنید</translation>
        </message>
        <message>
            <source>Listen to: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>گوش کنید: {title}</translation>
        </message>
        <message>
            <source>Listen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>گوش کنید</translation>
        </message>
        <message>
            <source>Listen to the code before you vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیش از رأی دادن به کد گوش کنید</translation>
        </message>
        <message>
            <source>Some of the text could not be read aloud.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بخشی از متن را نشد بلند خواند.</translation>
        </message>
        <message>
            <source>Speed: {level} of {levels}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>سرعت: {level} از {levels}</translation>
        </message>
        <message>
            <source>Volume: {level} of {levels}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بلندی صدا: {level} از {levels}</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب شده</translation>
        </message>
        <message>
            <source>Read this page</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این صفحه را بخوان</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>قطع صدا</translation>
        </message>
        <message>
            <source>Again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دوباره</translation>
        </message>
        <message>
            <source>Read every page to me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>همهٔ صفحه‌ها را برای من بخوان</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>گروه {number}</translation>
        </message>
        <message>
            <source>In Swedish:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>به سوئدی:</translation>
        </message>
    </context>
    <context>
        <name>voter.stepper</name>
        <message>
            <source>One less: {name}. Now {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یکی کمتر: {name}. اکنون {number}</translation>
        </message>
        <message>
            <source>One more: {name}. Now {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یکی بیشتر: {name}. اکنون {number}</translation>
        </message>
    </context>
    <context>
        <name>voter.survey</name>
        <message>
            <source>Yes, ask me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بله، بپرسید</translation>
        </message>
        <message>
            <source>May we ask four quick questions?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آیا می‌توانیم چهار سؤال کوتاه بپرسیم؟</translation>
        </message>
        <message>
            <source>Nobody sees who answered.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیچ‌کس نمی‌بیند چه کسی پاسخ داده است.</translation>
        </message>
        <message>
            <source>You choose if you want to answer. You are already done.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پاسخ دادن به انتخاب شماست. کار شما تمام شده است.</translation>
        </message>
        <message>
            <source>No thanks</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>نه، متشکرم</translation>
        </message>
        <message>
            <source>You may go on without an answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>می‌توانید بدون پاسخ ادامه دهید.</translation>
        </message>
        <message>
            <source>Save my answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ثبت پاسخ‌های من</translation>
        </message>
        <message>
            <source>One moment. Your answers are being saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک لحظه صبر کنید. پاسخ‌های شما در حال ثبت شدن است.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پایان</translation>
        </message>
        <message>
            <source>Thank you for your help!</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از کمک شما متشکریم!</translation>
        </message>
        <message>
            <source>How old are you?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چند سال دارید؟</translation>
        </message>
        <message>
            <source>Which language do you speak most?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بیشتر به چه زبانی حرف می‌زنید؟</translation>
        </message>
        <message>
            <source>How did you hear about this?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چطور از این باخبر شدید؟</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چطور بود؟</translation>
        </message>
        <message>
            <source>Somebody told me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کسی به من گفت</translation>
        </message>
        <message>
            <source>I was here anyway</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>همین‌جا بودم</translation>
        </message>
        <message>
            <source>At school</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>در مدرسه</translation>
        </message>
        <message>
            <source>A poster or a leaflet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پوستر یا برگهٔ تبلیغ</translation>
        </message>
        <message>
            <source>On the internet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>در اینترنت</translation>
        </message>
        <message>
            <source>In another way</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از راه دیگر</translation>
        </message>
        <message>
            <source>It went well</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>خوب بود</translation>
        </message>
        <message>
            <source>It went so-so</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>متوسط بود</translation>
        </message>
        <message>
            <source>It was hard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>سخت بود</translation>
        </message>
        <message>
            <source>Another language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>زبانی دیگر</translation>
        </message>
        <message numerus="yes">
            <source>%Ln years or older</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln سال یا بیشتر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln years or younger</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln سال یا کمتر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to %Ln years</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>{first} تا %Ln سال</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>voter.task</name>
        <message>
            <source>Today you cannot make a proposal or vote here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>امروز اینجا نمی‌توانید پیشنهاد یا رأی بدهید.</translation>
        </message>
        <message>
            <source>You can make a proposal. It takes about ten minutes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>می‌توانید پیشنهاد بدهید. حدود ده دقیقه طول می‌کشد.</translation>
        </message>
        <message>
            <source>Make a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دادن پیشنهاد</translation>
        </message>
        <message>
            <source>You can vote. It takes about five minutes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>می‌توانید رأی بدهید. حدود پنج دقیقه طول می‌کشد.</translation>
        </message>
        <message>
            <source>Vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>رأی دادن</translation>
        </message>
        <message>
            <source>You can vote from {first} to {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>از {first} تا {last} می‌توانید رأی بدهید.</translation>
        </message>
        <message>
            <source>The last day to vote is {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آخرین روز برای رأی دادن {last} است.</translation>
        </message>
        <message>
            <source>The last day to vote was {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آخرین روز برای رأی دادن {last} بود.</translation>
        </message>
        <message>
            <source>You can vote on {first}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{first} می‌توانید رأی بدهید.</translation>
        </message>
        <message>
            <source>You cannot make a proposal here today.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>امروز اینجا نمی‌توانید پیشنهاد بدهید.</translation>
        </message>
        <message>
            <source>You cannot vote here yet. The last day to vote is {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هنوز اینجا نمی‌توانید رأی بدهید. آخرین روز برای رأی دادن {last} است.</translation>
        </message>
        <message>
            <source>You cannot vote here any more. The last day to vote is {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>دیگر اینجا نمی‌توانید رأی بدهید. آخرین روز برای رأی دادن {last} است.</translation>
        </message>
    </context>
    <context>
        <name>voter.test</name>
        <message>
            <source>TEST. Nothing here counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>آزمایشی. اینجا چیزی شمرده نمی‌شود.</translation>
        </message>
    </context>
    <context>
        <name>voter.tested</name>
        <message>
            <source>After the count anyone can see what was in it, and so whether this computer did right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بعد از شمارش، همه می‌توانند ببینند در آن چه بوده است و آیا این کامپیوتر درست کار کرده است.</translation>
        </message>
        <message>
            <source>Go on to my vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ادامه به رأی من</translation>
        </message>
        <message>
            <source>Your choices are still here. Now cast your real vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>انتخاب‌های شما هنوز اینجاست. حالا رأی واقعی خود را ثبت کنید.</translation>
        </message>
        <message>
            <source>The code before you vote:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد پیش از رأی دادن:</translation>
        </message>
        <message>
            <source>You have not voted yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>شما هنوز رأی نداده‌اید.</translation>
        </message>
        <message>
            <source>One moment. Your test ballot is being saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک لحظه صبر کنید. رأی آزمایشی شما در حال ثبت شدن است.</translation>
        </message>
        <message>
            <source>The square holds the whole code, for a camera.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این مربع همهٔ کد را برای دوربین دارد.</translation>
        </message>
        <message>
            <source>Do you want to check this computer? A test ballot is not counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>می‌خواهید این کامپیوتر را امتحان کنید؟ رأی آزمایشی شمرده نمی‌شود.</translation>
        </message>
        <message>
            <source>Look at the code before you go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پیش از ادامه، کد را ببینید.</translation>
        </message>
        <message>
            <source>Use it as a test ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>استفاده به عنوان رأی آزمایشی</translation>
        </message>
        <message>
            <source>This was a test ballot. It is not counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>این یک رأی آزمایشی بود. این رأی شمرده نمی‌شود.</translation>
        </message>
        <message>
            <source>The code of your test ballot is:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کد رأی آزمایشی شما:</translation>
        </message>
    </context>
    <context>
        <name>voter.title</name>
        <message>
            <source>Write a few words. For example: A bench in the sun.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>چند کلمه بنویسید. مثلاً: یک نیمکت در آفتاب.</translation>
        </message>
        <message>
            <source>Please give your idea a name before you go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>لطفاً پیش از ادامه، برای ایدهٔ خود یک نام بنویسید.</translation>
        </message>
    </context>
    <context>
        <name>voter.typed</name>
        <message>
            <source>One moment. We are looking it up.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>یک لحظه صبر کنید. داریم بررسی می‌کنیم.</translation>
        </message>
    </context>
    <context>
        <name>voter.welcome</name>
        <message>
            <source>Choose your language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>زبان خود را انتخاب کنید</translation>
        </message>
        <message>
            <source>Vote here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اینجا رأی بدهید</translation>
        </message>
        <message>
            <source>Make a proposal here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اینجا پیشنهاد بدهید</translation>
        </message>
    </context>
    <context>
        <name>voter.why</name>
        <message>
            <source>It got the most.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>بیشترین را گرفت.</translation>
        </message>
        <message>
            <source>Those who voted for it could pay for it together.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>کسانی که به آن رأی دادند توانستند هزینه‌اش را با هم بپردازند.</translation>
        </message>
        <message>
            <source>There was enough money left when its turn came.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>وقتی نوبت آن رسید پول کافی مانده بود.</translation>
        </message>
        <message>
            <source>It was withdrawn after the vote had begun.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>پس از آغاز رأی‌گیری پس گرفته شد.</translation>
        </message>
        <message>
            <source>Nobody voted for it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هیچ‌کس به آن رأی نداد.</translation>
        </message>
        <message>
            <source>It costs more than all the money there is.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینهٔ آن بیش از همهٔ پول موجود است.</translation>
        </message>
        <message>
            <source>It costs {cost}. When its turn came, {left} was left.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینهٔ آن {cost} است. وقتی نوبت آن رسید {left} مانده بود.</translation>
        </message>
        <message>
            <source>“{title}” came before it, and the money was not enough. The count ended there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>«{title}» پیش از آن آمد و پول کافی نبود. شمارش همان‌جا پایان یافت.</translation>
        </message>
        <message>
            <source>“{title}” got more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>«{title}» بیشتر گرفت.</translation>
        </message>
        <message>
            <source>It got as much as “{title}”, which was put before it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>به اندازهٔ «{title}» گرفت که پیش از آن گذاشته شد.</translation>
        </message>
        <message>
            <source>It costs {cost}. Those who voted for it had {left} left together.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هزینهٔ آن {cost} است. کسانی که به آن رأی دادند روی هم {left} داشتند.</translation>
        </message>
        <message>
            <source>It is not decided yet: it got as much as another proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هنوز تصمیم گرفته نشده است: به اندازهٔ پیشنهاد دیگری گرفت.</translation>
        </message>
        <message>
            <source>It is not decided yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>هنوز تصمیم گرفته نشده است.</translation>
        </message>
        <message>
            <source>It would have been chosen if it had cost {amount} less.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>اگر هزینهٔ آن {amount} کمتر بود انتخاب می‌شد.</translation>
        </message>
        <message numerus="yes">
            <source>A proposal needs at least %Ln to be chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>یک پیشنهاد دست‌کم %Ln لازم دارد تا انتخاب شود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It would have been chosen with %Ln more points.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>با %Ln امتیاز بیشتر انتخاب می‌شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It would have been chosen with %Ln more votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>با %Ln رأی بیشتر انتخاب می‌شد.</numerusform>
            </translation>
        </message>
    </context>
</TS>
