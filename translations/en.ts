<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ActDialog</name>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>&amp;Which text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Which text</translation>
        </message>
        <message>
            <source>Wh&amp;y; it is put on record</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Wh&amp;y; it is put on record</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Your &amp;name</translation>
        </message>
    </context>
    <context>
        <name>AnswerPanel</name>
        <message>
            <source>&amp;Language of the answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Language of the answer</translation>
        </message>
        <message>
            <source>&amp;The answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;The answer</translation>
        </message>
        <message>
            <source>Fill in anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fill in anew</translation>
        </message>
        <message>
            <source>Skip</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skip</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save the draft</translation>
        </message>
        <message>
            <source>Answer to proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answer to proposal {number}</translation>
        </message>
        <message>
            <source>answered {day}, {way}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>answered {day}, {way}</translation>
        </message>
        <message>
            <source>protected identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>protected identity</translation>
        </message>
        <message>
            <source>The law gives a right to an answer in {language}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The law gives a right to an answer in {language}.</translation>
        </message>
        <message>
            <source>Reasons are in the words of who gave them: translate them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reasons are in the words of who gave them: translate them.</translation>
        </message>
    </context>
    <context>
        <name>AnswersOut</name>
        <message>
            <source>Where are the answers to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where are the answers to be written?</translation>
        </message>
        <message>
            <source>Writing the answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the answers</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln letter</numerusform>
                <numerusform>%Ln letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln e-mails</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln e-mail</numerusform>
                <numerusform>%Ln e-mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln calls</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln call</numerusform>
                <numerusform>%Ln calls</numerusform>
            </translation>
        </message>
        <message>
            <source>Note them as given once they are on their way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Note them as given once they are on their way.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of protected identity are on no paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln of protected identity is on no paper.</numerusform>
                <numerusform>%Ln of protected identity are on no paper.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answers are written: {told}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The answers are written: {told}.</translation>
        </message>
        <message>
            <source>Opening the contact</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Opening the contact</translation>
        </message>
        <message>
            <source>The contact was opened, and that is on record. Proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The contact was opened, and that is on record. Proposal {number}</translation>
        </message>
    </context>
    <context>
        <name>AnswersPage</name>
        <message>
            <source>No answer is like that.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No answer is like that.</translation>
        </message>
        <message>
            <source>Answers stand here once something is decided of a proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answers stand here once something is decided of a proposal.</translation>
        </message>
        <message numerus="yes">
            <source>Write out %Ln approved…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Write out %Ln approved…</numerusform>
                <numerusform>Write out %Ln approved…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is decided yet that anybody could be told.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing is decided yet that anybody could be told.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody waits for an answer. %Ln have been answered.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Nobody waits for an answer. %Ln has been answered.</numerusform>
                <numerusform>Nobody waits for an answer. %Ln have been answered.</numerusform>
            </translation>
        </message>
        <message>
            <source>{owed} of {all} wait for an answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{owed} of {all} wait for an answer.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln in a national minority’s language.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln in a national minority’s language.</numerusform>
                <numerusform>%Ln in a national minority’s language.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Approve, take the next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Approve, take the next</translation>
        </message>
        <message>
            <source>More</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>More</translation>
        </message>
        <message>
            <source>This one was given…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This one was given…</translation>
        </message>
        <message>
            <source>All approved ones were given…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All approved ones were given…</translation>
        </message>
        <message>
            <source>Answer in another language…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answer in another language…</translation>
        </message>
        <message>
            <source>Show the contact…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show the contact…</translation>
        </message>
        <message>
            <source>Open the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open the proposal</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No.</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished">Proposal</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Language</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answer</translation>
        </message>
    </context>
    <context>
        <name>BallotPage</name>
        <message>
            <source>Preparing the preview</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Preparing the preview</translation>
        </message>
        <message>
            <source>Taking the accepted proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Taking the accepted proposals</translation>
        </message>
        <message>
            <source>The ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot</translation>
        </message>
        <message>
            <source>Reading the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reading the ballot</translation>
        </message>
        <message>
            <source>Where is the ballot to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the ballot to be written?</translation>
        </message>
        <message>
            <source>Writing the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the ballot</translation>
        </message>
        <message>
            <source>The ballot is written as a workbook.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot is written as a workbook.</translation>
        </message>
        <message>
            <source>Fill it in in a spreadsheet program, then read it here. It is {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fill it in in a spreadsheet program, then read it here. It is {path}.</translation>
        </message>
        <message>
            <source>Not translated into Swedish: proposal {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not translated into Swedish: proposal {number}.</translation>
        </message>
        <message>
            <source>Without a settled cost: proposal {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Without a settled cost: proposal {number}.</translation>
        </message>
        <message>
            <source>Costs more than the funds: proposal {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Costs more than the funds: proposal {number}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals were put on the ballot.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln proposal was put on the ballot.</numerusform>
                <numerusform>%Ln proposals were put on the ballot.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Let a person choose %Ln at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Let a person choose %Ln at most</numerusform>
                <numerusform>Let a person choose %Ln at most</numerusform>
            </translation>
        </message>
        <message>
            <source>New proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New proposal</translation>
        </message>
        <message>
            <source>{number} added</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} added</translation>
        </message>
        <message>
            <source>{number} moved</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} moved</translation>
        </message>
        <message>
            <source>Fewer may be chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fewer may be chosen</translation>
        </message>
        <message>
            <source>A picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A picture</translation>
        </message>
        <message>
            <source>{number} got a picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} got a picture</translation>
        </message>
        <message>
            <source>the picture of {number} removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the picture of {number} removed</translation>
        </message>
        <message>
            <source>Take proposal {number} off the ballot?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take proposal {number} off the ballot?</translation>
        </message>
        <message>
            <source>Its texts and its picture go with it, and stand in no pack from then on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Its texts and its picture go with it, and stand in no pack from then on.</translation>
        </message>
        <message>
            <source>Take it off the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take it off the ballot</translation>
        </message>
        <message>
            <source>Leave it there</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leave it there</translation>
        </message>
        <message>
            <source>{number} taken off the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} taken off the ballot</translation>
        </message>
        <message>
            <source>There is no proposal on the ballot yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no proposal on the ballot yet.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln proposal</numerusform>
                <numerusform>%Ln proposals</numerusform>
            </translation>
        </message>
        <message>
            <source>{sum} together, of {funds} there are.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{sum} together, of {funds} there are.</translation>
        </message>
        <message>
            <source>Fixed since voting opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fixed since voting opened.</translation>
        </message>
        <message numerus="yes">
            <source>Something is missing in %Ln of them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Something is missing in %Ln of them.</numerusform>
                <numerusform>Something is missing in %Ln of them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing is missing.</translation>
        </message>
        <message>
            <source>A person may choose {now}, more than there are.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A person may choose {now}, more than there are.</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballot</translation>
        </message>
        <message>
            <source>Here stand the proposals that people vote on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Here stand the proposals that people vote on.</translation>
        </message>
        <message>
            <source>Add a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Add a proposal</translation>
        </message>
        <message>
            <source>Take accepted proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take accepted proposals</translation>
        </message>
        <message>
            <source>See it as residents do</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>See it as residents do</translation>
        </message>
        <message>
            <source>Table</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Table</translation>
        </message>
        <message>
            <source>The ballot as a table</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot as a table</translation>
        </message>
        <message>
            <source>Read the ballot from a file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read the ballot from a file…</translation>
        </message>
        <message>
            <source>Save the ballot as a workbook…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save the ballot as a workbook…</translation>
        </message>
        <message>
            <source>Go on to voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go on to voting</translation>
        </message>
    </context>
    <context>
        <name>BallotTablePage</name>
        <message>
            <source>Writing the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the ballot</translation>
        </message>
        <message>
            <source>The ballot is in place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot is in place.</translation>
        </message>
        <message>
            <source>Check every line before you go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check every line before you go on.</translation>
        </message>
        <message>
            <source>The ballot from {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot from {file}</translation>
        </message>
        <message>
            <source>Row</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Row</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No.</translation>
        </message>
        <message>
            <source>Proposal, and what is wrong</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal, and what is wrong</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished">Cost</translation>
        </message>
        <message>
            <source>What it would do</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What it would do</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rows of the file</translation>
        </message>
        <message numerus="yes">
            <source>Put %Ln proposals on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Put %Ln proposal on the ballot</numerusform>
                <numerusform>Put %Ln proposals on the ballot</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel, leave the ballot as it is</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel, leave the ballot as it is</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows have something wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln row has something wrong.</numerusform>
                <numerusform>%Ln rows have something wrong.</numerusform>
            </translation>
        </message>
        <message>
            <source>Correct them in the file, then read it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Correct them in the file, then read it again.</translation>
        </message>
        <message>
            <source>New: {new}. Changed: {changed}. As before: {same}. Off: {off}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New: {new}. Changed: {changed}. As before: {same}. Off: {off}.</translation>
        </message>
        <message>
            <source>These leave the ballot: {codes}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>These leave the ballot: {codes}.</translation>
        </message>
        <message>
            <source>These columns are not read: {columns}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>These columns are not read: {columns}.</translation>
        </message>
        <message>
            <source>A person may choose {now} proposals now, more than the ballot has then. It becomes {most} at most.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A person may choose {now} proposals now, more than the ballot has then. It becomes {most} at most.</translation>
        </message>
        <message>
            <source>new</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>new</translation>
        </message>
        <message>
            <source>changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>changed</translation>
        </message>
        <message>
            <source>as before</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>as before</translation>
        </message>
        <message>
            <source>wrong</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>wrong</translation>
        </message>
    </context>
    <context>
        <name>BoardCard</name>
        <message>
            <source>The vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The vote</translation>
        </message>
        <message>
            <source>The board has not decided yet. Until then nothing is won.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board has not decided yet. Until then nothing is won.</translation>
        </message>
        <message>
            <source>The board</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board</translation>
        </message>
        <message>
            <source>{day}, § {paragraph}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{day}, § {paragraph}</translation>
        </message>
        <message>
            <source>The minutes are posted {posted} at the latest; appeals until {appealed}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The minutes are posted {posted} at the latest; appeals until {appealed}.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>The law’s times</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The law’s times</translation>
        </message>
        <message>
            <source>The board has decided otherwise than the vote: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board has decided otherwise than the vote: {reason}</translation>
        </message>
        <message>
            <source>no reason is given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>no reason is given</translation>
        </message>
        <message>
            <source>They differ</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>They differ</translation>
        </message>
        <message>
            <source>The decision was made on an earlier count, number {count}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The decision was made on an earlier count, number {count}.</translation>
        </message>
        <message>
            <source>New count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New count</translation>
        </message>
        <message>
            <source>{code}, {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{code}, {title}</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing</translation>
        </message>
    </context>
    <context>
        <name>BoardDialog</name>
        <message>
            <source>The board’s decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board’s decision</translation>
        </message>
        <message>
            <source>Tick what the board has decided to carry out. What people voted for is ticked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tick what the board has decided to carry out. What people voted for is ticked.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln vote</numerusform>
                <numerusform>%Ln votes</numerusform>
            </translation>
        </message>
        <message>
            <source>{code}, {title} ({votes})</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{code}, {title} ({votes})</translation>
        </message>
        <message>
            <source>This differs from the vote. Every document says so, and why.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This differs from the vote. Every document says so, and why.</translation>
        </message>
        <message>
            <source>&amp;Day of the meeting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Day of the meeting</translation>
        </message>
        <message>
            <source>&amp;Paragraph (§) of the minutes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Paragraph (§) of the minutes</translation>
        </message>
        <message>
            <source>&amp;Reference (dnr)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Reference (dnr)</translation>
        </message>
        <message>
            <source>&amp;Why the board decides otherwise than people voted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Why the board decides otherwise than people voted</translation>
        </message>
        <message>
            <source>Note the decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Note the decision</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>BoardFilters</name>
        <message>
            <source>Words in the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Words in the proposal</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is shown</translation>
        </message>
        <message>
            <source>All proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All proposals</translation>
        </message>
        <message>
            <source>Left for you</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left for you</translation>
        </message>
        <message>
            <source>To be settled</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To be settled</translation>
        </message>
    </context>
    <context>
        <name>BoxFacts</name>
        <message numerus="yes">
            <source>%Ln envelopes are in it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln envelope is in it.</numerusform>
                <numerusform>%Ln envelopes are in it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are left out, each told by number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln is left out, told by number.</numerusform>
                <numerusform>%Ln are left out, each told by number.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln test ballots lie beside them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln test ballot lies beside them.</numerusform>
                <numerusform>%Ln test ballots lie beside them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Participatory budget</translation>
        </message>
        <message>
            <source>Ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballot box</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number {number}</translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station</numerusform>
                <numerusform>%Ln stations</numerusform>
            </translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Envelopes</translation>
        </message>
        <message>
            <source>Code of the box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Code of the box</translation>
        </message>
    </context>
    <context>
        <name>CardActs</name>
        <message numerus="yes">
            <source>%Ln cards are void.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln card is void.</numerusform>
                <numerusform>%Ln cards are void.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardFields</name>
        <message>
            <source>&amp;Number of the card, or its code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Number of the card, or its code</translation>
        </message>
        <message>
            <source>Number of the &amp;last card, where a whole packet is to be void</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number of the &amp;last card, where a whole packet is to be void</translation>
        </message>
        <message>
            <source>Number or code of the &amp;reserve card given out for it, if any</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number or code of the &amp;reserve card given out for it, if any</translation>
        </message>
        <message>
            <source>No card of a reserve is left.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No card of a reserve is left.</translation>
        </message>
        <message>
            <source>The next card of the reserve is number {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The next card of the reserve is number {number}.</translation>
        </message>
    </context>
    <context>
        <name>CardsPage</name>
        <message numerus="yes">
            <source>%Ln card(s) have been made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln card have been made.</numerusform>
                <numerusform>%Ln cards have been made.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them are void and never count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln of them is void and never counts.</numerusform>
                <numerusform>%Ln of them are void and never count.</numerusform>
            </translation>
        </message>
        <message>
            <source>No place yet: the centre keeps them</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No place yet: the centre keeps them</translation>
        </message>
        <message>
            <source>handed out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>handed out</translation>
        </message>
        <message>
            <source>left to hand out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>left to hand out</translation>
        </message>
        <message>
            <source>left of the reserve</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>left of the reserve</translation>
        </message>
        <message>
            <source>votes with a card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>votes with a card</translation>
        </message>
        <message>
            <source>reserve</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>reserve</translation>
        </message>
        <message>
            <source>to hand out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>to hand out</translation>
        </message>
        <message>
            <source>at the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>at the centre</translation>
        </message>
        <message>
            <source>It is noted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is noted.</translation>
        </message>
        <message>
            <source>Noting it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Noting it</translation>
        </message>
        <message>
            <source>Where is the PDF with the cards to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the PDF with the cards to be written?</translation>
        </message>
        <message numerus="yes">
            <source>Making %Ln card(s)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Making %Ln card</numerusform>
                <numerusform>Making %Ln cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done. %Ln card(s) are made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Done. %Ln card are made.</numerusform>
                <numerusform>Done. %Ln cards are made.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in {file}, and nowhere else. Print it, cut the cards apart, then delete the file. It is safe to remove the stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>They are in {file}, and nowhere else. Print it, cut the cards apart, then delete the file. It is safe to remove the stick.</translation>
        </message>
        <message>
            <source>Cards {first} to {last} were made, but the program ended before their file was surely in its place. If you do not have that file, nobody has their codes: make as many others, and delete any file that ends in .part where it was to lie.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cards {first} to {last} were made, but the program ended before their file was surely in its place. If you do not have that file, nobody has their codes: make as many others, and delete any file that ends in .part where it was to lie.</translation>
        </message>
        <message>
            <source>In this participatory budget people vote without cards.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>In this participatory budget people vote without cards.</translation>
        </message>
        <message>
            <source>Voting has opened, so no more cards can be made. A lost card is replaced by one of the reserve.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting has opened, so no more cards can be made. A lost card is replaced by one of the reserve.</translation>
        </message>
        <message>
            <source>Cards for the rehearsal of {title}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cards for the rehearsal of {title}.</translation>
        </message>
        <message>
            <source>Cards for {title}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cards for {title}.</translation>
        </message>
        <message>
            <source>Voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cards</translation>
        </message>
        <message>
            <source>How many cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How many cards</translation>
        </message>
        <message>
            <source>What for</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What for</translation>
        </message>
        <message>
            <source>For which place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For which place</translation>
        </message>
        <message>
            <source>To be handed out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To be handed out</translation>
        </message>
        <message>
            <source>A reserve, to replace lost cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A reserve, to replace lost cards</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Kind</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Where they are</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where they are</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Handed out</translation>
        </message>
        <message>
            <source>Void</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Void</translation>
        </message>
        <message>
            <source>Left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left</translation>
        </message>
        <message>
            <source>Series of voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Series of voting cards</translation>
        </message>
        <message>
            <source>Here stand the series of cards, once the first is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Here stand the series of cards, once the first is made.</translation>
        </message>
        <message>
            <source>Whoever holds a card can vote with it once, at any of the stations. Make all cards before voting opens, and a reserve of {percent} % besides. Keep the PDF as you would keep money: it holds every code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Whoever holds a card can vote with it once, at any of the stations. Make all cards before voting opens, and a reserve of {percent} % besides. Keep the PDF as you would keep money: it holds every code.</translation>
        </message>
        <message>
            <source>Make cards…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make cards…</translation>
        </message>
        <message>
            <source>Place and handed out…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Place and handed out…</translation>
        </message>
        <message>
            <source>Void or replace a card…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Void or replace a card…</translation>
        </message>
    </context>
    <context>
        <name>CentralWindow</name>
        <message>
            <source>Overview</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Frame</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Frame</translation>
        </message>
        <message>
            <source>Texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texts</translation>
        </message>
        <message>
            <source>Keys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Places</translation>
        </message>
        <message>
            <source>Voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cards</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished">Proposal</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>Answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballot</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Recordings</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished">Voting</translation>
        </message>
        <message>
            <source>Merge exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Merge exports</translation>
        </message>
        <message>
            <source>Files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Files kept aside</translation>
        </message>
        <message>
            <source>Tonight’s stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tonight’s stations</translation>
        </message>
        <message>
            <source>Count and result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count and result</translation>
        </message>
        <message>
            <source>Log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Log</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to {page}</translation>
        </message>
        <message>
            <source>REHEARSAL: nothing here counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>REHEARSAL: nothing here counts</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Files to check</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Files to check</translation>
        </message>
        <message>
            <source>Checking</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Checking</translation>
        </message>
        <message>
            <source>There was no signed file there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There was no signed file there.</translation>
        </message>
        <message>
            <source>Choose other files.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose other files.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files do not hold.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln file does not hold.</numerusform>
                <numerusform>%Ln files do not hold.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use nothing of them. The list says what to do.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Use nothing of them. The list says what to do.</translation>
        </message>
        <message>
            <source>The control code is mistyped.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The control code is mistyped.</translation>
        </message>
        <message>
            <source>All files hold. Look at the paper and type the code again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All files hold. Look at the paper and type the code again.</translation>
        </message>
        <message>
            <source>All files hold, but whose they are is not shown yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All files hold, but whose they are is not shown yet.</translation>
        </message>
        <message>
            <source>Type the control code from the poster, a report or the protocol.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the control code from the poster, a report or the protocol.</translation>
        </message>
        <message>
            <source>All files hold.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All files hold.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished">Nothing was changed.</translation>
        </message>
        <message>
            <source>What this check cannot show</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What this check cannot show</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>does not hold</translation>
        </message>
        <message>
            <source>The control code on its day report is to be {code}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The control code on its day report is to be {code}.</translation>
        </message>
        <message>
            <source>Signed by the process with the control code {code}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Signed by the process with the control code {code}.</translation>
        </message>
        <message>
            <source>another code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>another code</translation>
        </message>
        <message>
            <source>holds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>holds</translation>
        </message>
        <message>
            <source>holds; compare the code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>holds; compare the code</translation>
        </message>
        <message>
            <source>Signature and contents</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Signature and contents</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Envelopes</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished">Votes</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Whose it is</translation>
        </message>
        <message>
            <source>The file is whole, as the key that it names signed it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file is whole, as the key that it names signed it.</translation>
        </message>
        <message>
            <source>Every envelope has one fate, and their numbers give each station’s control code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Every envelope has one fate, and their numbers give each station’s control code.</translation>
        </message>
        <message>
            <source>The ballots add up to the votes that are told.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballots add up to the votes that are told.</translation>
        </message>
        <message>
            <source>Worked out again, the same proposals win, lots and decisions included.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Worked out again, the same proposals win, lots and decisions included.</translation>
        </message>
        <message>
            <source>The control code on the paper is that of who signed it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The control code on the paper is that of who signed it.</translation>
        </message>
        <message>
            <source>Not known: the check stopped before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not known: the check stopped before.</translation>
        </message>
        <message>
            <source>It is signed by {code}. Where the paper says the same, type the code in above: until then nobody has vouched for it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is signed by {code}. Where the paper says the same, type the code in above: until then nobody has vouched for it.</translation>
        </message>
        <message>
            <source>no control code, since nothing was heard of it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>no control code, since nothing was heard of it</translation>
        </message>
        <message>
            <source>Digest of the result, to compare with the protocol</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Digest of the result, to compare with the protocol</translation>
        </message>
        <message>
            <source>Codes of the stations, to compare with the signed reports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Codes of the stations, to compare with the signed reports</translation>
        </message>
        <message>
            <source>That the votes are what the envelopes held.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>That the votes are what the envelopes held.</translation>
        </message>
        <message>
            <source>That an envelope told as a repeat, or as without a valid card or identity, was so.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>That an envelope told as a repeat, or as without a valid card or identity, was so.</translation>
        </message>
        <message>
            <source>A recount from the sticks and the keys shows both.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A recount from the sticks and the keys shows both.</translation>
        </message>
        <message>
            <source>Check a file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check a file</translation>
        </message>
        <message>
            <source>A pack, an export, a receipt, a ballot box or a result. Nothing is changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A pack, an export, a receipt, a ballot box or a result. Nothing is changed.</translation>
        </message>
        <message>
            <source>Drop files, or a whole stick, here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Drop files, or a whole stick, here</translation>
        </message>
        <message>
            <source>The process’s &amp;control code, typed or scanned from the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The process’s &amp;control code, typed or scanned from the paper</translation>
        </message>
        <message>
            <source>Files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Files</translation>
        </message>
        <message>
            <source>File, and what it is</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>File, and what it is</translation>
        </message>
        <message>
            <source>Its signature</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Its signature</translation>
        </message>
        <message>
            <source>Count again from the sticks…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count again from the sticks…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose files…</translation>
        </message>
    </context>
    <context>
        <name>ClosingActs</name>
        <message>
            <source>Close voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close voting</translation>
        </message>
        <message numerus="yes">
            <source>Close voting with %Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Close voting with %Ln vote</numerusform>
                <numerusform>Close voting with %Ln votes</numerusform>
            </translation>
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished">Voting</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished">Votes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes are here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln vote is here.</numerusform>
                <numerusform>%Ln votes are here.</numerusform>
            </translation>
        </message>
        <message>
            <source>Control codes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Control codes</translation>
        </message>
        <message>
            <source>The votes that have come from this station are counted. Votes that may still lie on it are not, unless its last export comes before the ballot box is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes that have come from this station are counted. Votes that may still lie on it are not, unless its last export comes before the ballot box is made.</translation>
        </message>
        <message>
            <source>Nothing has come from this station. Votes that may lie on it are not counted, unless its last export comes before the ballot box is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing has come from this station. Votes that may lie on it are not counted, unless its last export comes before the ballot box is made.</translation>
        </message>
        <message>
            <source>Count a station as far as it was heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count a station as far as it was heard</translation>
        </message>
        <message>
            <source>Count it as far as heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count it as far as heard</translation>
        </message>
        <message>
            <source>The protocol names the station and says that its last export is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The protocol names the station and says that its last export is missing.</translation>
        </message>
        <message>
            <source>Wait for a station’s last export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Wait for a station’s last export</translation>
        </message>
        <message>
            <source>Wait for it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Wait for it</translation>
        </message>
        <message>
            <source>The votes are not counted before the station’s last export is here, or two people decide again to count without it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes are not counted before the station’s last export is here, or two people decide again to count without it.</translation>
        </message>
        <message>
            <source>{final} of {all} have sent their last export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{final} of {all} have sent their last export.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are left out of the count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln is left out of the count.</numerusform>
                <numerusform>%Ln are left out of the count.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations</translation>
        </message>
        <message>
            <source>{station}: {state}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}: {state}.</translation>
        </message>
        <message>
            <source>None of its votes is here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>None of its votes is here.</translation>
        </message>
        <message numerus="yes">
            <source>Up to export {number} of {day}, %Ln votes are here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Up to export {number} of {day}, %Ln vote is here.</numerusform>
                <numerusform>Up to export {number} of {day}, %Ln votes are here.</numerusform>
            </translation>
        </message>
        <message>
            <source>Votes that were cast there since are missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes that were cast there since are missing.</translation>
        </message>
        <message numerus="yes">
            <source>Its export {number} with %Ln votes is kept aside.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Its export {number} with %Ln vote is kept aside.</numerusform>
                <numerusform>Its export {number} with %Ln votes is kept aside.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is fixed by it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is fixed by it</translation>
        </message>
        <message>
            <source>No further station can be added.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No further station can be added.</translation>
        </message>
        <message>
            <source>What is not</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is not</translation>
        </message>
        <message>
            <source>Exports of votes that were cast before can still be merged, until the ballot box is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exports of votes that were cast before can still be merged, until the ballot box is made.</translation>
        </message>
        <message>
            <source>Two people can open voting again, with a reason, while no vote has been opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Two people can open voting again, with a reason, while no vote has been opened.</translation>
        </message>
        <message>
            <source>{compared} of {all} are the same as on the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{compared} of {all} are the same as on the paper.</translation>
        </message>
        <message>
            <source>No days were set.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No days were set.</translation>
        </message>
        <message>
            <source>{days}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{days}.</translation>
        </message>
        <message>
            <source>{days}: the last day has not come yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{days}: the last day has not come yet.</translation>
        </message>
        <message>
            <source>It stands in the log, with the reason and both names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It stands in the log, with the reason and both names.</translation>
        </message>
        <message>
            <source>Recording the decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Recording the decision</translation>
        </message>
        <message>
            <source>The station is counted as far as it was heard.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station is counted as far as it was heard.</translation>
        </message>
        <message>
            <source>The station’s last export is waited for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station’s last export is waited for.</translation>
        </message>
        <message>
            <source>Read the facts to each other. Then voting is closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read the facts to each other. Then voting is closed.</translation>
        </message>
        <message>
            <source>Cancel, leave voting open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel, leave voting open</translation>
        </message>
        <message>
            <source>Closing voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Closing voting</translation>
        </message>
        <message>
            <source>Voting is closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting is closed.</translation>
        </message>
        <message>
            <source>Compare the codes, and decide on stations that are missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare the codes, and decide on stations that are missing.</translation>
        </message>
        <message>
            <source>Decide on the stations that are missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide on the stations that are missing.</translation>
        </message>
        <message>
            <source>The votes can be counted now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes can be counted now.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPage</name>
        <message>
            <source>Close voting…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close voting…</translation>
        </message>
        <message>
            <source>Go on to the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go on to the count</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{some} of {all}</translation>
        </message>
        <message>
            <source>stations done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>stations done</translation>
        </message>
        <message>
            <source>votes are here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>votes are here</translation>
        </message>
        <message>
            <source>codes compared</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>codes compared</translation>
        </message>
        <message>
            <source>files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>files kept aside</translation>
        </message>
        <message>
            <source>Exports to merge</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exports to merge</translation>
        </message>
        <message>
            <source>Noting it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Noting it</translation>
        </message>
        <message>
            <source>Write both names first: who reads the paper, and who reads the screen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write both names first: who reads the paper, and who reads the screen.</translation>
        </message>
        <message>
            <source>Nothing was ticked. Then tick it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing was ticked. Then tick it again.</translation>
        </message>
        <message>
            <source>{station}: compared on {day} by {first} and {second}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}: compared on {day} by {first} and {second}.</translation>
        </message>
        <message>
            <source>There is no station yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no station yet.</translation>
        </message>
        <message>
            <source>{final} of {all} stations have sent their last export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{final} of {all} stations have sent their last export.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations are left out of the count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station is left out of the count.</numerusform>
                <numerusform>%Ln stations are left out of the count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln codes are still to be compared with the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln code is still to be compared with the paper.</numerusform>
                <numerusform>%Ln codes are still to be compared with the paper.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wait for the others, or decide about each of them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Wait for the others, or decide about each of them.</translation>
        </message>
        <message>
            <source>All codes are compared, and nothing more is waited for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All codes are compared, and nothing more is waited for.</translation>
        </message>
        <message>
            <source>Tonight’s stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tonight’s stations</translation>
        </message>
        <message>
            <source>Tick each code that is the same as on the signed day report. If one differs, leave the station out, or fetch its export again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tick each code that is the same as on the signed day report. If one differs, leave the station out, or fetch its export again.</translation>
        </message>
        <message>
            <source>Count it as far as heard…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count it as far as heard…</translation>
        </message>
        <message>
            <source>Wait for its last export…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Wait for its last export…</translation>
        </message>
        <message>
            <source>Leave it out of the count…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leave it out of the count…</translation>
        </message>
        <message>
            <source>Take it back into the count…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take it back into the count…</translation>
        </message>
        <message>
            <source>Decide on its file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide on its file…</translation>
        </message>
        <message>
            <source>Go to the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to the station</translation>
        </message>
        <message>
            <source>Choose exports…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose exports…</translation>
        </message>
        <message>
            <source>What became of the files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What became of the files</translation>
        </message>
        <message>
            <source>Drop export files, or a whole folder, here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Drop export files, or a whole folder, here</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>The station's code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station's code</translation>
        </message>
        <message>
            <source>Code for {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Code for {name}</translation>
        </message>
        <message numerus="yes">
            <source>Codes for %Ln stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Code for %Ln station</numerusform>
                <numerusform>Codes for %Ln stations</numerusform>
            </translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Code: {code}</translation>
        </message>
        <message>
            <source>Print its code sheet now, or write the code down: it is shown only this once. It is typed in at the station together with the pack. Let it travel apart from the pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Print its code sheet now, or write the code down: it is shown only this once. It is typed in at the station together with the pack. Let it travel apart from the pack.</translation>
        </message>
        <message>
            <source>&amp;Save the code sheet as a PDF…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Save the code sheet as a PDF…</translation>
        </message>
        <message>
            <source>The code is on paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code is on paper</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close</translation>
        </message>
        <message>
            <source>Writing the sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the sheet</translation>
        </message>
        <message>
            <source>code sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>code sheet</translation>
        </message>
        <message>
            <source>Where is the sheet to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the sheet to be written?</translation>
        </message>
        <message>
            <source>The sheet is written. Print it, then remove the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The sheet is written. Print it, then remove the file.</translation>
        </message>
        <message>
            <source>It is {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is {path}.</translation>
        </message>
        <message>
            <source>Noting that the code is on paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Noting that the code is on paper</translation>
        </message>
    </context>
    <context>
        <name>CodeLookup</name>
        <message>
            <source>Code of a &amp;vote or a test ballot, from a slip or the square on the screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Code of a &amp;vote or a test ballot, from a slip or the square on the screen</translation>
        </message>
        <message>
            <source>Look the code up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look the code up</translation>
        </message>
    </context>
    <context>
        <name>ComparingPeople</name>
        <message>
            <source>Reads the &amp;paper: name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reads the &amp;paper: name</translation>
        </message>
        <message>
            <source>Reads the s&amp;creen: name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reads the s&amp;creen: name</translation>
        </message>
    </context>
    <context>
        <name>CopyPage</name>
        <message>
            <source>On which stick is the copy to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>On which stick is the copy to be written?</translation>
        </message>
        <message>
            <source>Copying the key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Copying the key file</translation>
        </message>
        <message>
            <source>The copy is whole. It was read back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The copy is whole. It was read back.</translation>
        </message>
        <message>
            <source>{path}: the process leader keeps the stick, apart from the three sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path}: the process leader keeps the stick, apart from the three sheets.</translation>
        </message>
        <message>
            <source>{path}: put the stick into the envelope with the words.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path}: put the stick into the envelope with the words.</translation>
        </message>
        <message>
            <source>A copy of the keys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A copy of the keys</translation>
        </message>
        <message>
            <source>Copy the &amp;key file to a stick…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Copy the &amp;key file to a stick…</translation>
        </message>
        <message>
            <source>Copy &amp;desk.mbkeys to a stick…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Copy &amp;desk.mbkeys to a stick…</translation>
        </message>
        <message>
            <source>Copy &amp;roll.mbkeys to a stick…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Copy &amp;roll.mbkeys to a stick…</translation>
        </message>
        <message>
            <source>Copy &amp;tally.mbkeys to a stick…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Copy &amp;tally.mbkeys to a stick…</translation>
        </message>
        <message>
            <source>{name} (copied)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} (copied)</translation>
        </message>
        <message>
            <source>The process is made. Copy each key file to a stick of its own now: a computer can break, and the votes would stay closed for ever. It can also be done later, on the page “Keys”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The process is made. Copy each key file to a stick of its own now: a computer can break, and the votes would stay closed for ever. It can also be done later, on the page “Keys”.</translation>
        </message>
        <message>
            <source>The process is made. Copy the key file to a stick now: a computer can break, and the votes would stay closed for ever. It can also be done later, on the page “Keys”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The process is made. Copy the key file to a stick now: a computer can break, and the votes would stay closed for ever. It can also be done later, on the page “Keys”.</translation>
        </message>
    </context>
    <context>
        <name>CountActs</name>
        <message>
            <source>The board decides between exactly those proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board decides between exactly those proposals.</translation>
        </message>
        <message>
            <source>A lot, drawn from a published number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A lot, drawn from a published number.</translation>
        </message>
        <message>
            <source>The order on the ballot.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The order on the ballot.</translation>
        </message>
        <message>
            <source>What is fixed by it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is fixed by it</translation>
        </message>
        <message>
            <source>Which envelopes are counted, the turnout, the codes and the rules.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Which envelopes are counted, the turnout, the codes and the rules.</translation>
        </message>
        <message>
            <source>An export that comes later is kept apart, and told in the protocol.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>An export that comes later is kept apart, and told in the protocol.</translation>
        </message>
        <message>
            <source>You can count anew, with a reason and two names. This count then stays on file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You can count anew, with a reason and two names. This count then stays on file.</translation>
        </message>
        <message>
            <source>Count the votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count the votes</translation>
        </message>
        <message numerus="yes">
            <source>Count %Ln envelopes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Count %Ln envelope</numerusform>
                <numerusform>Count %Ln envelopes</numerusform>
            </translation>
        </message>
        <message>
            <source>The envelopes are opened, and who voted is left out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The envelopes are opened, and who voted is left out.</translation>
        </message>
        <message>
            <source>The votes are counted, and you two see the result first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes are counted, and you two see the result first.</translation>
        </message>
        <message>
            <source>You sign the result and save the protocol.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You sign the result and save the protocol.</translation>
        </message>
        <message>
            <source>Make the ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make the ballot box</translation>
        </message>
        <message numerus="yes">
            <source>Make the box of %Ln envelopes…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Make the box of %Ln envelope…</numerusform>
                <numerusform>Make the box of %Ln envelopes…</numerusform>
            </translation>
        </message>
        <message>
            <source>The outer envelopes are opened, and taken off.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The outer envelopes are opened, and taken off.</translation>
        </message>
        <message>
            <source>The box is written on a stick, still closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The box is written on a stick, still closed.</translation>
        </message>
        <message>
            <source>Two holders of sheets open it, on this or on another computer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Two holders of sheets open it, on this or on another computer.</translation>
        </message>
        <message>
            <source>Compare the code of the box with the one written down where it was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare the code of the box with the one written down where it was made.</translation>
        </message>
        <message>
            <source>Once the box is opened, nobody can take it back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Once the box is opened, nobody can take it back.</translation>
        </message>
        <message>
            <source>Take a result in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take a result in</translation>
        </message>
        <message>
            <source>Take the result in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the result in</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Counted on</translation>
        </message>
        <message>
            <source>Votes counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes counted</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation type="unfinished">Chosen</translation>
        </message>
        <message>
            <source>Digest of the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Digest of the result</translation>
        </message>
        <message>
            <source>Compare the digest with the one on the screen where the box was counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare the digest with the one on the screen where the box was counted.</translation>
        </message>
        <message>
            <source>Once the result is taken in, only a new count can take its place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Once the result is taken in, only a new count can take its place.</translation>
        </message>
        <message>
            <source>Record a decision on equal votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Record a decision on equal votes</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Record the decision</translation>
        </message>
        <message>
            <source>Equal votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Equal votes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln vote each</numerusform>
                <numerusform>%Ln votes each</numerusform>
            </translation>
        </message>
        <message>
            <source>Their order</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Their order</translation>
        </message>
        <message>
            <source>It rests on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It rests on</translation>
        </message>
        <message>
            <source>Until the protocol is written, another decision can take its place. Then it stands.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Until the protocol is written, another decision can take its place. Then it stands.</translation>
        </message>
        <message>
            <source>Begin a new count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Begin a new count</translation>
        </message>
        <message>
            <source>The count so far stays on file and in the protocol, marked as replaced. Exports that came late can be taken in, and a further ballot box is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The count so far stays on file and in the protocol, marked as replaced. Exports that came late can be taken in, and a further ballot box is made.</translation>
        </message>
        <message>
            <source>Where only a few envelopes differ from the last count, the difference between the results could reveal what they hold. Then you are asked for a reason once more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where only a few envelopes differ from the last count, the difference between the results could reveal what they hold. Then you are asked for a reason once more.</translation>
        </message>
        <message>
            <source>Take the ballot box back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the ballot box back</translation>
        </message>
        <message>
            <source>Take the box back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the box back</translation>
        </message>
        <message>
            <source>Nothing in the box has been opened. Exports may come in again, and another box is made later. A result that was counted from this box can no longer be taken in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing in the box has been opened. Exports may come in again, and another box is made later. A result that was counted from this box can no longer be taken in.</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What happens next</translation>
        </message>
        <message>
            <source>Opened {first}, closed {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Opened {first}, closed {last}.</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished">Voting</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Envelopes</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation type="unfinished">Funds</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are void and never count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln is void and never counts.</numerusform>
                <numerusform>%Ln are void and never count.</numerusform>
            </translation>
        </message>
        <message>
            <source>Voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cards</translation>
        </message>
        <message>
            <source>Withdrawn proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Withdrawn proposals</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports came late, and are not counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln export came late, and is not counted.</numerusform>
                <numerusform>%Ln exports came late, and are not counted.</numerusform>
            </translation>
        </message>
        <message>
            <source>Late</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Late</translation>
        </message>
        <message>
            <source>Since the last count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Since the last count</translation>
        </message>
        <message numerus="yes">
            <source>%Ln envelopes differ.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln envelope differs.</numerusform>
                <numerusform>%Ln envelopes differ.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are fewer than ten: the difference between the results could reveal what they hold. Say why it is counted all the same.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>They are fewer than ten: the difference between the results could reveal what they hold. Say why it is counted all the same.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln received, as the stations signed for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln received, as the stations signed for.</numerusform>
                <numerusform>%Ln received, as the stations signed for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln test ballots stand beside them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln test ballot stands beside them.</numerusform>
                <numerusform>%Ln test ballots stand beside them.</numerusform>
            </translation>
        </message>
        <message>
            <source>{compared} of {all} are the same as on the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{compared} of {all} are the same as on the paper.</translation>
        </message>
        <message>
            <source>Control codes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Control codes</translation>
        </message>
        <message>
            <source>{code}, not compared</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{code}, not compared</translation>
        </message>
        <message>
            <source>Read the facts to each other. Once counted, they are fixed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read the facts to each other. Once counted, they are fixed.</translation>
        </message>
        <message>
            <source>Cancel, do not count yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel, do not count yet</translation>
        </message>
        <message>
            <source>Counting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Counting</translation>
        </message>
        <message>
            <source>Read the facts to each other. The box fixes what is counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read the facts to each other. The box fixes what is counted.</translation>
        </message>
        <message>
            <source>Cancel, make no box yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel, make no box yet</translation>
        </message>
        <message>
            <source>Making the ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Making the ballot box</translation>
        </message>
        <message>
            <source>Cancel, take nothing in yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel, take nothing in yet</translation>
        </message>
        <message>
            <source>Taking the result in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Taking the result in</translation>
        </message>
        <message>
            <source>The stick that the ballot box is written on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The stick that the ballot box is written on</translation>
        </message>
        <message>
            <source>The box is written. It is safe to remove the stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The box is written. It is safe to remove the stick.</translation>
        </message>
        <message>
            <source>{file}. Write its code down: it is compared where the box is counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{file}. Write its code down: it is compared where the box is counted.</translation>
        </message>
        <message>
            <source>Beginning a new count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beginning a new count</translation>
        </message>
        <message>
            <source>A new count has begun.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A new count has begun.</translation>
        </message>
        <message>
            <source>Take in what came late, then count again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take in what came late, then count again.</translation>
        </message>
        <message>
            <source>Taking the box back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Taking the box back</translation>
        </message>
        <message>
            <source>The ballot box is taken back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot box is taken back.</translation>
        </message>
        <message>
            <source>Destroy the file on the stick. Voting stays closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Destroy the file on the stick. Voting stays closed.</translation>
        </message>
        <message>
            <source>The votes are counted, but a tie is open.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes are counted, but a tie is open.</translation>
        </message>
        <message>
            <source>Record the decision on the equal votes below.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Record the decision on the equal votes below.</translation>
        </message>
        <message>
            <source>Done. The votes are counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done. The votes are counted.</translation>
        </message>
        <message>
            <source>Write the signed result and the protocol next.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the signed result and the protocol next.</translation>
        </message>
    </context>
    <context>
        <name>CountBoxPage</name>
        <message>
            <source>The ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot box</translation>
        </message>
        <message>
            <source>Reading the ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reading the ballot box</translation>
        </message>
        <message>
            <source>Digest of the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Digest of the result</translation>
        </message>
        <message numerus="yes">
            <source>Count %Ln envelopes…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Count %Ln envelope…</numerusform>
                <numerusform>Count %Ln envelopes…</numerusform>
            </translation>
        </message>
        <message>
            <source>Count…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count…</translation>
        </message>
        <message>
            <source>The stick that the result is written on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The stick that the result is written on</translation>
        </message>
        <message>
            <source>Choose desk.mbkeys, and type the five words of the desk.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose desk.mbkeys, and type the five words of the desk.</translation>
        </message>
        <message>
            <source>Choose tally.mbkeys, and let two holders type their sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose tally.mbkeys, and let two holders type their sheets.</translation>
        </message>
        <message>
            <source>Counting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Counting</translation>
        </message>
        <message>
            <source>The votes are counted, and the result is signed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes are counted, and the result is signed.</translation>
        </message>
        <message>
            <source>{file}. Take the stick to the desk, which takes the result in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{file}. Take the stick to the desk, which takes the result in.</translation>
        </message>
        <message>
            <source>Count a ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count a ballot box</translation>
        </message>
        <message>
            <source>Here the box is needed, tally.mbkeys with two word sheets, and desk.mbkeys with the words of the desk. Compare the code of the box with the one written down where it was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Here the box is needed, tally.mbkeys with two word sheets, and desk.mbkeys with the words of the desk. Compare the code of the box with the one written down where it was made.</translation>
        </message>
        <message>
            <source>The &amp;ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The &amp;ballot box</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>The tally key, which opens the votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The tally key, which opens the votes</translation>
        </message>
        <message>
            <source>The desk’s key, which signs the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The desk’s key, which signs the result</translation>
        </message>
    </context>
    <context>
        <name>CountCard</name>
        <message>
            <source>Count {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count {number}</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Replaced</translation>
        </message>
        <message>
            <source>Protocol…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protocol…</translation>
        </message>
        <message>
            <source>Protocol of count {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protocol of count {number}</translation>
        </message>
        <message>
            <source>Result…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Result…</translation>
        </message>
        <message>
            <source>Result of count {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Result of count {number}</translation>
        </message>
        <message>
            <source>Counted on {day}, replaced on {replaced} by count {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Counted on {day}, replaced on {replaced} by count {number}.</translation>
        </message>
        <message>
            <source>Decided by: {names}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decided by: {names}</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reason: {reason}</translation>
        </message>
        <message>
            <source>A tie was left open, so there is no result.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A tie was left open, so there is no result.</translation>
        </message>
    </context>
    <context>
        <name>CountChanges</name>
        <message>
            <source>Count {now}, {day}, beside count {before}, {earlier}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count {now}, {day}, beside count {before}, {earlier}.</translation>
        </message>
        <message>
            <source>Decided by: {names}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decided by: {names}</translation>
        </message>
        <message>
            <source>Compared</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compared</translation>
        </message>
        <message>
            <source>Why it was counted anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Why it was counted anew</translation>
        </message>
        <message>
            <source>Votes per proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes per proposal</translation>
        </message>
        <message>
            <source>Every proposal has as many votes as before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Every proposal has as many votes as before.</translation>
        </message>
        <message>
            <source>Stations and exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations and exports</translation>
        </message>
        <message>
            <source>The same exports were counted of every station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The same exports were counted of every station.</translation>
        </message>
        <message>
            <source>Votes in all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes in all</translation>
        </message>
        <message>
            <source>As many votes were counted, and left out, as before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>As many votes were counted, and left out, as before.</translation>
        </message>
        <message>
            <source>What is chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is chosen</translation>
        </message>
        <message>
            <source>A tie is open in one of the two counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A tie is open in one of the two counts.</translation>
        </message>
        <message>
            <source>The same proposals are chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The same proposals are chosen.</translation>
        </message>
        <message>
            <source>Chosen now, and not before: {titles}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Chosen now, and not before: {titles}</translation>
        </message>
        <message>
            <source>Chosen before, and not now: {titles}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Chosen before, and not now: {titles}</translation>
        </message>
        <message>
            <source>Left out, or invalid</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left out, or invalid</translation>
        </message>
        <message>
            <source>Votes received</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes received</translation>
        </message>
        <message>
            <source>Votes counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes counted</translation>
        </message>
        <message>
            <source>Void voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Void voting cards</translation>
        </message>
        <message>
            <source>Withdrawn proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Withdrawn proposals</translation>
        </message>
        <message>
            <source>{what}: {now}, before {before}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{what}: {now}, before {before}</translation>
        </message>
        <message>
            <source>{station}: {changes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}: {changes}</translation>
        </message>
        <message>
            <source>not in the earlier count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>not in the earlier count</translation>
        </message>
        <message>
            <source>{now}, before: {before}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{now}, before: {before}</translation>
        </message>
        <message>
            <source>newest export: {now}, before: {before}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>newest export: {now}, before: {before}</translation>
        </message>
        <message>
            <source>votes counted: {now}, before: {before}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>votes counted: {now}, before: {before}</translation>
        </message>
        <message>
            <source>no export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>no export</translation>
        </message>
    </context>
    <context>
        <name>CountFiles</name>
        <message>
            <source>Where is the protocol to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the protocol to be written?</translation>
        </message>
        <message>
            <source>Where is the signed result to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the signed result to be written?</translation>
        </message>
        <message>
            <source>Writing the protocol</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the protocol</translation>
        </message>
        <message>
            <source>Writing the signed result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the signed result</translation>
        </message>
        <message>
            <source>Writing the ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the ballot box</translation>
        </message>
        <message>
            <source>Done. The file is written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done. The file is written.</translation>
        </message>
    </context>
    <context>
        <name>CountPage</name>
        <message numerus="yes">
            <source>%Ln files kept aside are not in it, and count only in a new count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln file kept aside is not in it, and counts only in a new count.</numerusform>
                <numerusform>%Ln files kept aside are not in it, and count only in a new count.</numerusform>
            </translation>
        </message>
        <message>
            <source>Voting is not closed yet. Close it on the page “Tonight’s stations”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting is not closed yet. Close it on the page “Tonight’s stations”.</translation>
        </message>
        <message>
            <source>Final exports are missing. Wait for them, or decide about each station on the page “Tonight’s stations”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Final exports are missing. Wait for them, or decide about each station on the page “Tonight’s stations”.</translation>
        </message>
        <message>
            <source>The votes are counted, and a tie is open. There is no result before it is decided.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes are counted, and a tie is open. There is no result before it is decided.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files kept aside wait for a decision. They are counted only if two people take them in before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln file kept aside waits for a decision. It is counted only if two people take it in before.</numerusform>
                <numerusform>%Ln files kept aside wait for a decision. They are counted only if two people take them in before.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing more is waited for. First the ballot box is made: the words of the desk, those of the roll, and then the facts. Two holders of sheets open it afterwards.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing more is waited for. First the ballot box is made: the words of the desk, those of the roll, and then the facts. Two holders of sheets open it afterwards.</translation>
        </message>
        <message>
            <source>Nothing more is waited for. The votes can be counted: key file, words, and then the facts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing more is waited for. The votes can be counted: key file, words, and then the facts.</translation>
        </message>
        <message>
            <source>The ballot box is made. Count it on another computer: take the box, tally.mbkeys, desk.mbkeys and the words there, and choose “Count a ballot box” at the start. Or count it here, with two sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot box is made. Count it on another computer: take the box, tally.mbkeys, desk.mbkeys and the words there, and choose “Count a ballot box” at the start. Or count it here, with two sheets.</translation>
        </message>
        <message>
            <source>The ballot box is made, and not counted yet. Unlock the key once more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot box is made, and not counted yet. Unlock the key once more.</translation>
        </message>
        <message>
            <source>The votes have been counted. This was a rehearsal: it decides nothing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes have been counted. This was a rehearsal: it decides nothing.</translation>
        </message>
        <message>
            <source>The votes have been counted. The board decides by this result.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes have been counted. The board decides by this result.</translation>
        </message>
        <message>
            <source>Digest of the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Digest of the result</translation>
        </message>
        <message>
            <source>Write the protocol…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the protocol…</translation>
        </message>
        <message>
            <source>Take the result in…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the result in…</translation>
        </message>
        <message>
            <source>Unlock the keys of desk and roll…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Unlock the keys of desk and roll…</translation>
        </message>
        <message>
            <source>Count the votes…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count the votes…</translation>
        </message>
        <message>
            <source>Unlock the key…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Unlock the key…</translation>
        </message>
        <message>
            <source>The result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The result</translation>
        </message>
        <message>
            <source>Reading the facts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reading the facts</translation>
        </message>
        <message>
            <source>Reading the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reading the result</translation>
        </message>
        <message>
            <source>Recording the decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Recording the decision</translation>
        </message>
        <message>
            <source>The decision is recorded.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The decision is recorded.</translation>
        </message>
        <message>
            <source>Count and result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count and result</translation>
        </message>
        <message>
            <source>What is different from the count before</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is different from the count before</translation>
        </message>
        <message>
            <source>Go to tonight’s stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to tonight’s stations</translation>
        </message>
        <message>
            <source>Go to the files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to the files kept aside</translation>
        </message>
        <message>
            <source>Write the box again…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the box again…</translation>
        </message>
        <message>
            <source>Count on this computer…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count on this computer…</translation>
        </message>
        <message>
            <source>Take the box back…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the box back…</translation>
        </message>
        <message>
            <source>Write the signed result…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the signed result…</translation>
        </message>
        <message>
            <source>Change the decision on equal votes…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Change the decision on equal votes…</translation>
        </message>
        <message>
            <source>New count…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New count…</translation>
        </message>
    </context>
    <context>
        <name>CreateWizard</name>
        <message>
            <source>Give up the words?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give up the words?</translation>
        </message>
        <message>
            <source>No file has been made. The words on paper will open nothing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No file has been made. The words on paper will open nothing.</translation>
        </message>
        <message>
            <source>Give them up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give them up</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go on</translation>
        </message>
        <message>
            <source>New participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New participatory budget</translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished">Back</translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished">Next</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open the desk</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>This day is not understood. Write it as 2026-11-29 or 29 November 2026.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This day is not understood. Write it as 2026-11-29 or 29 November 2026.</translation>
        </message>
    </context>
    <context>
        <name>DaysPage</name>
        <message>
            <source>The days between are for evaluating the proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The days between are for evaluating the proposals.</translation>
        </message>
        <message>
            <source>In a rehearsal people can vote at once, so voting begins today.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>In a rehearsal people can vote at once, so voting begins today.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>not after the last day for proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>not after the last day for proposals</translation>
        </message>
        <message>
            <source>before the first day for proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>before the first day for proposals</translation>
        </message>
        <message>
            <source>before the first day for voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>before the first day for voting</translation>
        </message>
        <message>
            <source>The days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The days</translation>
        </message>
        <message>
            <source>&amp;First day for proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;First day for proposals</translation>
        </message>
        <message>
            <source>&amp;Last day for proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Last day for proposals</translation>
        </message>
        <message>
            <source>First day for &amp;voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>First day for &amp;voting</translation>
        </message>
        <message>
            <source>Last day for v&amp;oting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Last day for v&amp;oting</translation>
        </message>
        <message>
            <source>The days have to come one after the other.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The days have to come one after the other.</translation>
        </message>
    </context>
    <context>
        <name>DecisionPage</name>
        <message>
            <source>Back, decide nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Back, decide nothing</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPage</name>
        <message>
            <source>Y</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Y</translation>
        </message>
        <message>
            <source>N</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>N</translation>
        </message>
        <message>
            <source>No proposal is like that.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No proposal is like that.</translation>
        </message>
        <message>
            <source>Proposals stand here once their evaluation is done.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals stand here once their evaluation is done.</translation>
        </message>
        <message>
            <source>Where is the list to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the list to be written?</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the list</translation>
        </message>
        <message>
            <source>The list is written. Print it for the steering group.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The list is written. Print it for the steering group.</translation>
        </message>
        <message>
            <source>Decide on the next one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide on the next one</translation>
        </message>
        <message>
            <source>Note the board’s decision…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Note the board’s decision…</translation>
        </message>
        <message>
            <source>Go to the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to the ballot</translation>
        </message>
        <message>
            <source>The votes are counted. The board’s decision is not noted yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes are counted. The board’s decision is not noted yet.</translation>
        </message>
        <message>
            <source>No proposal is ready to be decided on yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No proposal is ready to be decided on yet.</translation>
        </message>
        <message>
            <source>{decided} of {all} are decided on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{decided} of {all} are decided on.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln go to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln goes to the vote.</numerusform>
                <numerusform>%Ln go to the vote.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are still evaluated.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln is still evaluated.</numerusform>
                <numerusform>%Ln are still evaluated.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decisions</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>Open the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open the proposal</translation>
        </message>
        <message>
            <source>More</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>More</translation>
        </message>
        <message>
            <source>Decide on all that are left…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide on all that are left…</translation>
        </message>
        <message>
            <source>The list as a paper…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The list as a paper…</translation>
        </message>
        <message>
            <source>The board’s decision…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board’s decision…</translation>
        </message>
        <message>
            <source>{yes} to the vote · {no} not to the vote · Enter reason</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{yes} to the vote · {no} not to the vote · Enter reason</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No.</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished">Proposal</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Cost, kr</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost, kr</translation>
        </message>
        <message>
            <source>Steering group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Steering group</translation>
        </message>
    </context>
    <context>
        <name>DisclosurePage</name>
        <message>
            <source>Where is the copy to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the copy to be written?</translation>
        </message>
        <message>
            <source>Writing the copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the copy</translation>
        </message>
        <message>
            <source>The copy is written, and it is noted who decided.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The copy is written, and it is noted who decided.</translation>
        </message>
        <message>
            <source>Give out a copy: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give out a copy: {title}</translation>
        </message>
        <message>
            <source>Select a passage that may not be read, and mask it. Contact details are in no copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Select a passage that may not be read, and mask it. Contact details are in no copy.</translation>
        </message>
        <message>
            <source>Leave out of the copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leave out of the copy</translation>
        </message>
        <message>
            <source>When and where it was left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>When and where it was left</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>The point on the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The point on the map</translation>
        </message>
        <message>
            <source>The proposer's own estimate</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposer's own estimate</translation>
        </message>
        <message>
            <source>By which &amp;rule, or why; it stands in the copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>By which &amp;rule, or why; it stands in the copy</translation>
        </message>
        <message>
            <source>Who &amp;decides</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who &amp;decides</translation>
        </message>
        <message>
            <source>Write the copy…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the copy…</translation>
        </message>
        <message>
            <source>Cancel, give nothing out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel, give nothing out</translation>
        </message>
    </context>
    <context>
        <name>DraftNote</name>
        <message>
            <source>A translation of an older Swedish text waits here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A translation of an older Swedish text waits here.</translation>
        </message>
        <message>
            <source>Made for: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Made for: {text}</translation>
        </message>
        <message>
            <source>Put it in place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put it in place</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Drop it</translation>
        </message>
    </context>
    <context>
        <name>EarlierCounts</name>
        <message>
            <source>Earlier counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Earlier counts</translation>
        </message>
    </context>
    <context>
        <name>EnrolDialog</name>
        <message>
            <source>The station's pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station's pack</translation>
        </message>
        <message>
            <source>Setting up the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Setting up the station</translation>
        </message>
        <message>
            <source>Set up a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Set up a station</translation>
        </message>
        <message>
            <source>You need the pack, which is a file, and the code, which came another way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You need the pack, which is a file, and the code, which came another way.</translation>
        </message>
        <message>
            <source>The &amp;pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The &amp;pack</translation>
        </message>
        <message>
            <source>The pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The pack</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Set up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Set up</translation>
        </message>
    </context>
    <context>
        <name>EvaluationPage</name>
        <message>
            <source>No proposal is like that.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No proposal is like that.</translation>
        </message>
        <message>
            <source>Proposals stand here once an export that brings them has been merged.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals stand here once an export that brings them has been merged.</translation>
        </message>
        <message>
            <source>Boxes from the left: {names}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Boxes from the left: {names}.</translation>
        </message>
        <message>
            <source>No proposal has come in yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No proposal has come in yet.</translation>
        </message>
        <message>
            <source>{decided} of {all} are found feasible or not.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{decided} of {all} are found feasible or not.</translation>
        </message>
        <message numerus="yes">
            <source>Assessors differ about %Ln proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Assessors differ about %Ln proposal.</numerusform>
                <numerusform>Assessors differ about %Ln proposals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are left for you.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln is left for you.</numerusform>
                <numerusform>%Ln are left for you.</numerusform>
            </translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Assess next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Assess next</translation>
        </message>
        <message>
            <source>Open the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open the proposal</translation>
        </message>
        <message>
            <source>More</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>More</translation>
        </message>
        <message>
            <source>Costs in parts…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Costs in parts…</translation>
        </message>
        <message>
            <source>Ask the proposer…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask the proposer…</translation>
        </message>
        <message>
            <source>Note the answer…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Note the answer…</translation>
        </message>
        <message>
            <source>No answer came…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No answer came…</translation>
        </message>
        <message>
            <source>Second assessment…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Second assessment…</translation>
        </message>
        <message>
            <source>Y</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Y</translation>
        </message>
        <message>
            <source>N</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>N</translation>
        </message>
        <message>
            <source>U</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>U</translation>
        </message>
        <message>
            <source>{yes} yes · {no} no · {unclear} unclear · Enter reason · arrows move</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{yes} yes · {no} no · {unclear} unclear · Enter reason · arrows move</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No.</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished">Proposal</translation>
        </message>
        <message>
            <source>Cost, kr</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost, kr</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>look at this</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>look at this</translation>
        </message>
        <message>
            <source>as it should be</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>as it should be</translation>
        </message>
    </context>
    <context>
        <name>FilePage</name>
        <message>
            <source>Back to start</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Back to start</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <source>Making the files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Making the files</translation>
        </message>
        <message>
            <source>Where is the file to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the file to be written?</translation>
        </message>
        <message>
            <source>In which folder are the key files to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>In which folder are the key files to be written?</translation>
        </message>
        <message>
            <source>The files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The files</translation>
        </message>
        <message>
            <source>Make the files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make the files</translation>
        </message>
        <message>
            <source>The &amp;central file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The &amp;central file</translation>
        </message>
        <message>
            <source>The central file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The central file</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>The &amp;folder for the key files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The &amp;folder for the key files</translation>
        </message>
        <message>
            <source>The &amp;key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The &amp;key file</translation>
        </message>
        <message>
            <source>The central file holds the process. A key file opens nothing without its words. Keep them apart from it: choose a stick. Afterwards the roll keeper takes roll.mbkeys, and the process leader the other two.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The central file holds the process. A key file opens nothing without its words. Keep them apart from it: choose a stick. Afterwards the roll keeper takes roll.mbkeys, and the process leader the other two.</translation>
        </message>
        <message>
            <source>The central file holds the process. A key file opens nothing without its words. Keep the two apart: choose a stick for the key file. If the words or every copy of the key file are lost, the votes can never be counted; nobody can help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The central file holds the process. A key file opens nothing without its words. Keep the two apart: choose a stick for the key file. If the words or every copy of the key file are lost, the votes can never be counted; nobody can help.</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>All places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All places</translation>
        </message>
        <message>
            <source>All themes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All themes</translation>
        </message>
        <message>
            <source>All states</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All states</translation>
        </message>
        <message>
            <source>All languages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All languages</translation>
        </message>
        <message>
            <source>&amp;Search the proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Search the proposals</translation>
        </message>
        <message>
            <source>Left a&amp;t</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left a&amp;t</translation>
        </message>
        <message>
            <source>The&amp;me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The&amp;me</translation>
        </message>
        <message>
            <source>St&amp;ate</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>St&amp;ate</translation>
        </message>
        <message>
            <source>La&amp;nguage</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>La&amp;nguage</translation>
        </message>
        <message>
            <source>Sorted &amp;by</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sorted &amp;by</translation>
        </message>
        <message>
            <source>number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>number</translation>
        </message>
        <message>
            <source>latest first</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>latest first</translation>
        </message>
        <message>
            <source>name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>name</translation>
        </message>
        <message>
            <source>highest cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>highest cost</translation>
        </message>
        <message>
            <source>language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>language</translation>
        </message>
        <message>
            <source>state</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>state</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Tied to a place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tied to a place</translation>
        </message>
        <message>
            <source>Tied to a theme</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tied to a theme</translation>
        </message>
        <message>
            <source>For a target group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For a target group</translation>
        </message>
        <message>
            <source>Name, in Swedish</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name, in Swedish</translation>
        </message>
        <message>
            <source>As residents see it on every screen and paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>As residents see it on every screen and paper.</translation>
        </message>
        <message>
            <source>For the proposals that win, in kronor</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For the proposals that win, in kronor</translation>
        </message>
        <message>
            <source>For carrying out the process, in kronor</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For carrying out the process, in kronor</translation>
        </message>
        <message>
            <source>Goal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Goal</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Orientation</translation>
        </message>
        <message>
            <source>Target group, if there is one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Target group, if there is one</translation>
        </message>
        <message>
            <source>Day of the board’s decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Day of the board’s decision</translation>
        </message>
        <message>
            <source>Reference and paragraph</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reference and paragraph</translation>
        </message>
        <message>
            <source>As in the minutes: reference number and §.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>As in the minutes: reference number and §.</translation>
        </message>
        <message>
            <source>{whole} in all, {part} % of it for the proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{whole} in all, {part} % of it for the proposals.</translation>
        </message>
        <message>
            <source>Funds set aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Funds set aside</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What it is about</translation>
        </message>
        <message>
            <source>Decision and focus</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decision and focus</translation>
        </message>
        <message>
            <source>By</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>By</translation>
        </message>
        <message>
            <source>What is told</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is told</translation>
        </message>
        <message>
            <source>To whom</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To whom</translation>
        </message>
        <message>
            <source>How</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How</translation>
        </message>
        <message>
            <source>Task added</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Task added</translation>
        </message>
        <message>
            <source>Task changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Task changed</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who does it</translation>
        </message>
        <message>
            <source>How residents get to know of it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How residents get to know of it</translation>
        </message>
        <message>
            <source>Communication plan</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Communication plan</translation>
        </message>
        <message>
            <source>No task yet. Each has a day, so that none is forgotten.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No task yet. Each has a day, so that none is forgotten.</translation>
        </message>
        <message>
            <source>A task of the communication plan</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A task of the communication plan</translation>
        </message>
        <message>
            <source>Task removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Task removed</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mark as done</translation>
        </message>
        <message>
            <source>Mark as not done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mark as not done</translation>
        </message>
        <message>
            <source>Done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done</translation>
        </message>
        <message>
            <source>Late</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Late</translation>
        </message>
        <message>
            <source>To do</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To do</translation>
        </message>
        <message>
            <source>Cost added</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost added</translation>
        </message>
        <message>
            <source>Cost changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost changed</translation>
        </message>
        <message>
            <source>Cost removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost removed</translation>
        </message>
        <message>
            <source>What it is</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What it is</translation>
        </message>
        <message>
            <source>Cost of one, in kronor</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost of one, in kronor</translation>
        </message>
        <message>
            <source>Cost guide</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost guide</translation>
        </message>
        <message>
            <source>No cost yet. Residents plan with these when they write a proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No cost yet. Residents plan with these when they write a proposal.</translation>
        </message>
        <message>
            <source>A line of the cost guide</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A line of the cost guide</translation>
        </message>
        <message>
            <source>A cost guide as CSV or xlsx</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A cost guide as CSV or xlsx</translation>
        </message>
        <message>
            <source>Costs taken in from a file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Costs taken in from a file</translation>
        </message>
        <message>
            <source>A file has what it is in the first column and the cost in the second; English and easy-read may follow. It takes the place of every line here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A file has what it is in the first column and the cost in the second; English and easy-read may follow. It takes the place of every line here.</translation>
        </message>
        <message>
            <source>Take in a file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take in a file…</translation>
        </message>
        <message>
            <source>Structural</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Structural</translation>
        </message>
        <message>
            <source>Who may take part, and what a proposal may contain and cost.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who may take part, and what a proposal may contain and cost.</translation>
        </message>
        <message>
            <source>Cultural</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cultural</translation>
        </message>
        <message>
            <source>Which groups, seldom heard otherwise, go first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Which groups, seldom heard otherwise, go first.</translation>
        </message>
        <message>
            <source>Democratic</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Democratic</translation>
        </message>
        <message>
            <source>How everybody is heard.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How everybody is heard.</translation>
        </message>
        <message>
            <source>Criterion added</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Criterion added</translation>
        </message>
        <message>
            <source>Criterion removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Criterion removed</translation>
        </message>
        <message>
            <source>Set of criteria added</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Set of criteria added</translation>
        </message>
        <message>
            <source>For any process</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For any process</translation>
        </message>
        <message>
            <source>For children and youth</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For children and youth</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Remove this criterion</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remove this criterion</translation>
        </message>
        <message>
            <source>Write a criterion</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write a criterion</translation>
        </message>
        <message>
            <source>Add</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Add</translation>
        </message>
        <message>
            <source>Start from a set of criteria</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Start from a set of criteria</translation>
        </message>
        <message>
            <source>Add these criteria</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Add these criteria</translation>
        </message>
        <message>
            <source>Written as in #0b4f7a.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Written as in #0b4f7a.</translation>
        </message>
        <message>
            <source>Name of the district</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name of the district</translation>
        </message>
        <message>
            <source>First colour, beneath text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>First colour, beneath text</translation>
        </message>
        <message>
            <source>Second colour, of the text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Second colour, of the text</translation>
        </message>
        <message>
            <source>Languages changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Languages changed</translation>
        </message>
        <message>
            <source>The district’s logo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The district’s logo</translation>
        </message>
        <message>
            <source>Logo changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Logo changed</translation>
        </message>
        <message>
            <source>Logo removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Logo removed</translation>
        </message>
        <message>
            <source>The district</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The district</translation>
        </message>
        <message>
            <source>Contrast {ratio}:1, enough for text.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Contrast {ratio}:1, enough for text.</translation>
        </message>
        <message>
            <source>Contrast {ratio}:1. Text needs 4.5:1 to be read by all, so papers and screens use the nearest colour that has it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Contrast {ratio}:1. Text needs 4.5:1 to be read by all, so papers and screens use the nearest colour that has it.</translation>
        </message>
        <message>
            <source>Name and looks</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name and looks</translation>
        </message>
        <message>
            <source>Logo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Languages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Languages</translation>
        </message>
        <message>
            <source>What residents can choose on screens, and what papers are written in. Swedish always.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What residents can choose on screens, and what papers are written in. Swedish always.</translation>
        </message>
        <message>
            <source>No logo yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No logo yet.</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose a picture…</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remove the logo</translation>
        </message>
        <message>
            <source>Each person marks one proposal. Easiest to understand; many liked second best win nothing by it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each person marks one proposal. Easiest to understand; many liked second best win nothing by it.</translation>
        </message>
        <message>
            <source>Each person marks as many proposals as allowed, and each mark is one vote. Easy, and shows what many can agree on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each person marks as many proposals as allowed, and each mark is one vote. Easy, and shows what many can agree on.</translation>
        </message>
        <message>
            <source>Each person shares out points, more to what matters more. Says more, and takes longer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each person shares out points, more to what matters more. Says more, and takes longer.</translation>
        </message>
        <message>
            <source>Each person puts proposals in order, the best one first. The last one marked gets one point, each before it one more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each person puts proposals in order, the best one first. The last one marked gets one point, each before it one more.</translation>
        </message>
        <message>
            <source>Each person spends the funds: marks proposals that together cost no more than there is. Shows what things cost.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each person spends the funds: marks proposals that together cost no more than there is. Shows what things cost.</translation>
        </message>
        <message>
            <source>One proposal wins, the one with most votes, whatever is left of the funds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One proposal wins, the one with most votes, whatever is left of the funds.</translation>
        </message>
        <message>
            <source>The proposals are gone through from most votes to fewest. What fits in the funds left is chosen, what does not is skipped, and the next one is tried.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposals are gone through from most votes to fewest. What fits in the funds left is chosen, what does not is skipped, and the next one is tried.</translation>
        </message>
        <message>
            <source>The proposals are gone through from most votes to fewest. At the first one that does not fit in the funds left, the count stops, and the rest of the money stays.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposals are gone through from most votes to fewest. At the first one that does not fit in the funds left, the count stops, and the rest of the money stays.</translation>
        </message>
        <message>
            <source>As when skipping, and a proposal with too few votes is never chosen, even if money is left.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>As when skipping, and a proposal with too few votes is never chosen, even if money is left.</translation>
        </message>
        <message>
            <source>The funds are divided equally among those who voted. A proposal is chosen when those who marked it can pay for it together, so that a smaller group gets its part too.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The funds are divided equally among those who voted. A proposal is chosen when those who marked it can pay for it together, so that a smaller group gets its part too.</translation>
        </message>
        <message>
            <source>What these rules mean</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What these rules mean</translation>
        </message>
        <message>
            <source>An example: {people} people vote on four made-up proposals, and there are {funds}. The first of them marks {marks}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>An example: {people} people vote on four made-up proposals, and there are {funds}. The first of them marks {marks}.</translation>
        </message>
        <message>
            <source>Points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Points</translation>
        </message>
        <message>
            <source>A worked example</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A worked example</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished">Proposal</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished">Votes</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished">Cost</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation type="unfinished">Chosen</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not chosen</translation>
        </message>
        <message>
            <source>{spent} is spent, and {left} is left.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{spent} is spent, and {left} is left.</translation>
        </message>
        <message numerus="yes">
            <source>{name} with %Ln points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>{name} with %Ln point</numerusform>
                <numerusform>{name} with %Ln points</numerusform>
            </translation>
        </message>
        <message>
            <source>Funds and goal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Funds and goal</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Timetable</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Criteria</translation>
        </message>
        <message>
            <source>Rules</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Roles</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Communication</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Communication</translation>
        </message>
        <message>
            <source>District</source>
            <translation type="unfinished">District</translation>
        </message>
        <message>
            <source>done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>done</translation>
        </message>
        <message>
            <source>Next: {section}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next: {section}</translation>
        </message>
        <message>
            <source>The central file of an earlier one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The central file of an earlier one</translation>
        </message>
        <message>
            <source>Reading the earlier one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reading the earlier one</translation>
        </message>
        <message>
            <source>It starts from the earlier one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It starts from the earlier one.</translation>
        </message>
        <message>
            <source>Money, rules, criteria, costs and tasks came along. People, keys and contacts, the name and the board’s decision did not.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Money, rules, criteria, costs and tasks came along. People, keys and contacts, the name and the board’s decision did not.</translation>
        </message>
        <message>
            <source>The board’s decision is not filled in yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board’s decision is not filled in yet.</translation>
        </message>
        <message>
            <source>The board’s decision: {day}, {reference}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board’s decision: {day}, {reference}.</translation>
        </message>
        <message>
            <source>Voting has been opened: nothing changes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting has been opened: nothing changes.</translation>
        </message>
        <message>
            <source>Residents have been shown it: it is frozen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Residents have been shown it: it is frozen.</translation>
        </message>
        <message>
            <source>Nothing is opened for residents yet, so everything can be changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing is opened for residents yet, so everything can be changed.</translation>
        </message>
        <message>
            <source>Start from an earlier one…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Start from an earlier one…</translation>
        </message>
        <message>
            <source>Frame</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Frame</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Add…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Add…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Role</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Role</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role added</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Role added</translation>
        </message>
        <message>
            <source>Role changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Role changed</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reached by</translation>
        </message>
        <message>
            <source>One on each line.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One on each line.</translation>
        </message>
        <message>
            <source>Steering group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Steering group</translation>
        </message>
        <message>
            <source>Partners</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Partners</translation>
        </message>
        <message>
            <source>Roles and contacts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Roles and contacts</translation>
        </message>
        <message>
            <source>Nobody has a role yet. Begin with the process leader and communicator.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nobody has a role yet. Begin with the process leader and communicator.</translation>
        </message>
        <message>
            <source>A role</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A role</translation>
        </message>
        <message>
            <source>Telephone or e-mail</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Telephone or e-mail</translation>
        </message>
        <message>
            <source>Role removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Role removed</translation>
        </message>
        <message>
            <source>Decided by the board</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decided by the board</translation>
        </message>
        <message>
            <source>Kept at the desk alone, never sent to a station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kept at the desk alone, never sent to a station.</translation>
        </message>
        <message>
            <source>The board’s decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board’s decision</translation>
        </message>
        <message>
            <source>Frame and criteria</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Frame and criteria</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Steering group decides</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Steering group decides</translation>
        </message>
        <message>
            <source>Answers to everybody</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answers to everybody</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished">Voting</translation>
        </message>
        <message>
            <source>The board on the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board on the result</translation>
        </message>
        <message>
            <source>Time to appeal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Time to appeal</translation>
        </message>
        <message>
            <source>Carrying out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Carrying out</translation>
        </message>
        <message>
            <source>Day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Day</translation>
        </message>
        <message>
            <source>First day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Remove the days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remove the days</translation>
        </message>
        <message>
            <source>Three weeks from when the minutes are posted, at the latest 16 days after the board’s decision. It follows that day by itself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Three weeks from when the minutes are posted, at the latest 16 days after the board’s decision. It follows that day by itself.</translation>
        </message>
        <message>
            <source>Residents have been shown these days: they are frozen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Residents have been shown these days: they are frozen.</translation>
        </message>
        <message>
            <source>Drag the ends above, or type the day. With the arrow keys the first day moves, with Shift the last, with Ctrl both. What comes after does not follow.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Drag the ends above, or type the day. With the arrow keys the first day moves, with Shift the last, with Ctrl both. What comes after does not follow.</translation>
        </message>
        <message>
            <source>{row}: days changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{row}: days changed</translation>
        </message>
        <message>
            <source>{row}: days removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{row}: days removed</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody, without a card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everybody, without a card</translation>
        </message>
        <message>
            <source>With a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>With a voting card</translation>
        </message>
        <message>
            <source>With an identity document, at tables only</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>With an identity document, at tables only</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose one</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose several</translation>
        </message>
        <message>
            <source>Share out points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Share out points</translation>
        </message>
        <message>
            <source>Put in order</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put in order</translation>
        </message>
        <message>
            <source>Spend the funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spend the funds</translation>
        </message>
        <message>
            <source>The one with most votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The one with most votes</translation>
        </message>
        <message>
            <source>Most votes first, skip what does not fit</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Most votes first, skip what does not fit</translation>
        </message>
        <message>
            <source>Most votes first, stop at what does not fit</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Most votes first, stop at what does not fit</translation>
        </message>
        <message>
            <source>Most votes first, with a least number of votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Most votes first, with a least number of votes</translation>
        </message>
        <message>
            <source>Equal shares</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Equal shares</translation>
        </message>
        <message>
            <source>The board decides</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board decides</translation>
        </message>
        <message>
            <source>A lot that anybody can draw anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A lot that anybody can draw anew</translation>
        </message>
        <message>
            <source>The order on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The order on the ballot</translation>
        </message>
        <message>
            <source>Another order for each person</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Another order for each person</translation>
        </message>
        <message>
            <source>The same order for all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The same order for all</translation>
        </message>
        <message>
            <source>One of the ballots counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One of the ballots counts</translation>
        </message>
        <message>
            <source>None of the ballots counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>None of the ballots counts</translation>
        </message>
        <message>
            <source>A lot draws which one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A lot draws which one</translation>
        </message>
        <message>
            <source>Paper goes before the screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Paper goes before the screen</translation>
        </message>
        <message>
            <source>The screen goes before paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The screen goes before paper</translation>
        </message>
        <message>
            <source>Who may vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who may vote</translation>
        </message>
        <message>
            <source>How a ballot is marked</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How a ballot is marked</translation>
        </message>
        <message>
            <source>Proposals one person may mark, at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals one person may mark, at most</translation>
        </message>
        <message>
            <source>Points each person shares out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Points each person shares out</translation>
        </message>
        <message>
            <source>Order of the proposals on the screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Order of the proposals on the screen</translation>
        </message>
        <message>
            <source>What stands first gets more votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What stands first gets more votes.</translation>
        </message>
        <message>
            <source>A blank ballot is allowed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A blank ballot is allowed</translation>
        </message>
        <message>
            <source>Staff may key in ballots from paper at a table</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Staff may key in ballots from paper at a table</translation>
        </message>
        <message>
            <source>No vote is taken where its second copy cannot be written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No vote is taken where its second copy cannot be written</translation>
        </message>
        <message>
            <source>How winners are found</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How winners are found</translation>
        </message>
        <message>
            <source>Votes a proposal needs to be chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes a proposal needs to be chosen</translation>
        </message>
        <message>
            <source>Between equal numbers of votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Between equal numbers of votes</translation>
        </message>
        <message>
            <source>If somebody votes at several places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If somebody votes at several places</translation>
        </message>
        <message>
            <source>Which one counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Which one counts</translation>
        </message>
        <message>
            <source>Proposals one person may leave in a visit</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals one person may leave in a visit</translation>
        </message>
        <message>
            <source>0 is any number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>0 is any number.</translation>
        </message>
        <message>
            <source>Ask four voluntary questions afterwards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask four voluntary questions afterwards</translation>
        </message>
        <message>
            <source>The answers are tied to no ballot and no person.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The answers are tied to no ballot and no person.</translation>
        </message>
        <message>
            <source>The count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The count</translation>
        </message>
        <message>
            <source>Proposals and questions</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals and questions</translation>
        </message>
        <message>
            <source>winter break</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>winter break</translation>
        </message>
        <message>
            <source>summer break</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>summer break</translation>
        </message>
        <message>
            <source>autumn break</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>autumn break</translation>
        </message>
        <message>
            <source>Christmas break</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Christmas break</translation>
        </message>
        <message>
            <source>The phases come in order, and none overlaps.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The phases come in order, and none overlaps.</translation>
        </message>
        <message>
            <source>{row}: no day is set.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{row}: no day is set.</translation>
        </message>
        <message>
            <source>Proposals are taken in before the board has decided.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals are taken in before the board has decided.</translation>
        </message>
        <message>
            <source>The steering group decides before the last day for proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The steering group decides before the last day for proposals.</translation>
        </message>
        <message>
            <source>The steering group decides after voting has begun.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The steering group decides after voting has begun.</translation>
        </message>
        <message>
            <source>Voting begins before everybody has an answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting begins before everybody has an answer.</translation>
        </message>
        <message>
            <source>The board decides on the result before voting is over.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board decides on the result before voting is over.</translation>
        </message>
        <message>
            <source>The proposals are carried out before the time to appeal is over.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposals are carried out before the time to appeal is over.</translation>
        </message>
        <message>
            <source>{row} falls in the {break_}: few are there then.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{row} falls in the {break_}: few are there then.</translation>
        </message>
        <message numerus="yes">
            <source>Answers to everybody: %Ln working days are few.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Answers to everybody: %Ln working day is little.</numerusform>
                <numerusform>Answers to everybody: %Ln working days are few.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln to look at</numerusform>
                <numerusform>%Ln to look at</numerusform>
            </translation>
        </message>
        <message>
            <source>All is well</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All is well</translation>
        </message>
        <message>
            <source>Tried against the rules</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tried against the rules</translation>
        </message>
        <message>
            <source>today</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>today</translation>
        </message>
        <message>
            <source>not set</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>not set</translation>
        </message>
        <message>
            <source>You are making version {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You are making version {number}</translation>
        </message>
        <message>
            <source>The frame is fixed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The frame is fixed</translation>
        </message>
        <message>
            <source>Residents are shown version {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Residents are shown version {number}</translation>
        </message>
        <message>
            <source>Change what is to be changed, then save it all at once. Nothing is changed before that. The stations need new packs afterwards.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Change what is to be changed, then save it all at once. Nothing is changed before that. The stations need new packs afterwards.</translation>
        </message>
        <message>
            <source>Voting has been opened, and nothing of this changes any more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting has been opened, and nothing of this changes any more.</translation>
        </message>
        <message>
            <source>It is frozen. A change is a new version, with a reason that stands in the documents.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is frozen. A change is a new version, with a reason that stands in the documents.</translation>
        </message>
        <message>
            <source>Make a new version…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make a new version…</translation>
        </message>
        <message>
            <source>Save the new version</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save the new version</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Change nothing</translation>
        </message>
        <message>
            <source>Why is it changed?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Why is it changed?</translation>
        </message>
        <message>
            <source>Version {number}, {day}: {reason} ({fields})</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Version {number}, {day}: {reason} ({fields})</translation>
        </message>
        <message>
            <source>Target group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Target group</translation>
        </message>
        <message>
            <source>Funds for the proposals that win</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Funds for the proposals that win</translation>
        </message>
        <message>
            <source>Funds for carrying out the process</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Funds for carrying out the process</translation>
        </message>
        <message>
            <source>Days for proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Days for proposals</translation>
        </message>
        <message>
            <source>Days of evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Days of evaluation</translation>
        </message>
        <message>
            <source>Days of voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Days of voting</translation>
        </message>
        <message>
            <source>Changed {day}: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Changed {day}: {reason}</translation>
        </message>
        <message>
            <source>{field}: from {before} to {after}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{field}: from {before} to {after}</translation>
        </message>
        <message>
            <source>{field} ({language})</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{field} ({language})</translation>
        </message>
        <message>
            <source>nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nothing</translation>
        </message>
        <message>
            <source>yes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>FramePage</name>
        <message>
            <source>To go on, fill in the name and the funds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To go on, fill in the name and the funds.</translation>
        </message>
        <message>
            <source>What the board has decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What the board has decided</translation>
        </message>
        <message>
            <source>Fixed once the files are made: whether it is a rehearsal, whether there are test ballots, and whether people show an identity document. The rest can be changed later, on the page “Frame”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fixed once the files are made: whether it is a rehearsal, whether there are test ballots, and whether people show an identity document. The rest can be changed later, on the page “Frame”.</translation>
        </message>
        <message>
            <source>&amp;Name of the participatory budget, in Swedish</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Name of the participatory budget, in Swedish</translation>
        </message>
        <message>
            <source>&amp;District</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;District</translation>
        </message>
        <message>
            <source>&amp;Funds for the proposals that win</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Funds for the proposals that win</translation>
        </message>
        <message>
            <source>&amp;Votes per person, at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Votes per person, at most</translation>
        </message>
        <message>
            <source>&amp;How people show that they may vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;How people show that they may vote</translation>
        </message>
        <message>
            <source>Not at all: everybody may vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not at all: everybody may vote</translation>
        </message>
        <message>
            <source>With a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>With a voting card</translation>
        </message>
        <message>
            <source>With an identity document, at tables only</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>With an identity document, at tables only</translation>
        </message>
        <message>
            <source>Ask four &amp;quick voluntary questions afterwards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask four &amp;quick voluntary questions afterwards</translation>
        </message>
        <message>
            <source>Residents may make &amp;test ballots, which are never counted and show whether a computer seals what was chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Residents may make &amp;test ballots, which are never counted and show whether a computer seals what was chosen</translation>
        </message>
        <message>
            <source>This is a &amp;rehearsal: its votes can never count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is a &amp;rehearsal: its votes can never count</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>Merged, got number {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Merged, got number {number}</translation>
        </message>
        <message>
            <source>Left on paper, keyed in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left on paper, keyed in</translation>
        </message>
        <message>
            <source>Left on the screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left on the screen</translation>
        </message>
        <message>
            <source>form {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>form {number}</translation>
        </message>
        <message>
            <source>All that happened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All that happened</translation>
        </message>
    </context>
    <context>
        <name>HoursDialog</name>
        <message>
            <source>Opening hours of {place}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Opening hours of {place}</translation>
        </message>
        <message>
            <source>From and to, as in 10.00 and 18.00. Leave a day empty when it is closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>From and to, as in 10.00 and 18.00. Leave a day empty when it is closed.</translation>
        </message>
        <message>
            <source>Same hours on all days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Same hours on all days</translation>
        </message>
        <message>
            <source>{day}: opens</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{day}: opens</translation>
        </message>
        <message>
            <source>{day}: closes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{day}: closes</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>InboxCard</name>
        <message>
            <source>The folder in which exports arrive</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The folder in which exports arrive</translation>
        </message>
        <message>
            <source>Nothing of the file was used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing of the file was used.</translation>
        </message>
        <message>
            <source>{station}, export {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}, export {number}.</translation>
        </message>
        <message>
            <source>It came after the ballot box was made, and is kept aside.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It came after the ballot box was made, and is kept aside.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln new vote.</numerusform>
                <numerusform>%Ln new votes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipt written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Receipt written.</translation>
        </message>
        <message>
            <source>No receipt.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No receipt.</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>No folder is chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No folder is chosen.</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose the folder…</translation>
        </message>
        <message>
            <source>Merge what arrives there by itself</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Merge what arrives there by itself</translation>
        </message>
    </context>
    <context>
        <name>ItemEditor</name>
        <message>
            <source>Number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number</translation>
        </message>
        <message>
            <source>Cost in kronor</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost in kronor</translation>
        </message>
        <message>
            <source>Place, if it has one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Place, if it has one</translation>
        </message>
        <message>
            <source>No picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No picture</translation>
        </message>
        <message>
            <source>the cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the cost</translation>
        </message>
        <message>
            <source>a description</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a description</translation>
        </message>
        <message>
            <source>a picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a picture</translation>
        </message>
        <message>
            <source>words for the picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>words for the picture</translation>
        </message>
        <message>
            <source>Missing: {what}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Missing: {what}.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing is missing.</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose a picture…</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remove the picture</translation>
        </message>
        <message>
            <source>Move up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Move down</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move down</translation>
        </message>
        <message>
            <source>Take off the ballot…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take off the ballot…</translation>
        </message>
        <message>
            <source>Title</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Title</translation>
        </message>
        <message>
            <source>Description</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Description</translation>
        </message>
        <message>
            <source>What the picture shows, for those who do not see it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What the picture shows, for those who do not see it</translation>
        </message>
        <message>
            <source>{language} (missing)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{language} (missing)</translation>
        </message>
        <message>
            <source>Beside it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beside it</translation>
        </message>
    </context>
    <context>
        <name>ItemTable</name>
        <message>
            <source>{number}: place {place} of {all}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number}: place {place} of {all}</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>withdrawn</translation>
        </message>
        <message numerus="yes">
            <source>%Ln missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln missing</numerusform>
                <numerusform>%Ln missing</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>complete</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No.</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished">Proposal</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished">Cost</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>State</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballot</translation>
        </message>
        <message>
            <source>Alt and an arrow key move a proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alt and an arrow key move a proposal.</translation>
        </message>
    </context>
    <context>
        <name>KeptActs</name>
        <message>
            <source>Nothing else is waived: signature, station and each envelope have been checked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing else is waived: signature, station and each envelope have been checked.</translation>
        </message>
        <message>
            <source>What is left out is kept in the list of files by its number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is left out is kept in the list of files by its number.</translation>
        </message>
        <message>
            <source>Two copies of one station have sent exports, or an earlier state of it was used again. Each vote has a number, so none is counted twice, whatever is chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Two copies of one station have sent exports, or an earlier state of it was used again. Each vote has a number, so none is counted twice, whatever is chosen.</translation>
        </message>
        <message>
            <source>What the centre holds and the file lacks stays and counts too. From now on the station is said to have sent two copies.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What the centre holds and the file lacks stays and counts too. From now on the station is said to have sent two copies.</translation>
        </message>
        <message>
            <source>Votes of the station afterwards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes of the station afterwards</translation>
        </message>
        <message>
            <source>Take a file in after all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take a file in after all</translation>
        </message>
        <message>
            <source>Take the file in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the file in</translation>
        </message>
        <message>
            <source>Decide which copy of a station counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide which copy of a station counts</translation>
        </message>
        <message>
            <source>Decide so</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide so</translation>
        </message>
        <message numerus="yes">
            <source>%Ln envelopes in the file are not at the centre, and stay outside.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln envelope in the file is not at the centre, and stays outside.</numerusform>
                <numerusform>%Ln envelopes in the file are not at the centre, and stay outside.</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop a file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Drop a file</translation>
        </message>
        <message>
            <source>Drop the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Drop the file</translation>
        </message>
        <message>
            <source>The file is never taken in, and its content is deleted here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file is never taken in, and its content is deleted here.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln envelopes that the centre holds now are left out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln envelope that the centre holds now is left out.</numerusform>
                <numerusform>%Ln envelopes that the centre holds now are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln envelopes of the file are left out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln envelope of the file is left out.</numerusform>
                <numerusform>%Ln envelopes of the file are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes of the station are held then.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln vote of the station is held then.</numerusform>
                <numerusform>%Ln votes of the station are held then.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing else stands against the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing else stands against the file.</translation>
        </message>
        <message>
            <source>Waived: {what}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Waived: {what}</translation>
        </message>
        <message>
            <source>Station</source>
            <translation type="unfinished">Station</translation>
        </message>
        <message>
            <source>File</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>File</translation>
        </message>
        <message>
            <source>Export number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export number</translation>
        </message>
        <message>
            <source>Kept since</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kept since</translation>
        </message>
        <message>
            <source>Votes in the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes in the file</translation>
        </message>
        <message>
            <source>Its control code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Its control code</translation>
        </message>
        <message>
            <source>Votes of the station now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes of the station now</translation>
        </message>
        <message>
            <source>It stands in the log, with the reason and both names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It stands in the log, with the reason and both names.</translation>
        </message>
        <message>
            <source>Taking the file in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Taking the file in</translation>
        </message>
        <message>
            <source>The file is taken in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file is taken in.</translation>
        </message>
        <message>
            <source>It is decided which copy counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is decided which copy counts.</translation>
        </message>
        <message>
            <source>Dropping the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dropping the file</translation>
        </message>
        <message>
            <source>The file is dropped.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file is dropped.</translation>
        </message>
    </context>
    <context>
        <name>KeptFilesPage</name>
        <message>
            <source>Looking at what it would come to</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Looking at what it would come to</translation>
        </message>
        <message>
            <source>Decide which copy counts…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide which copy counts…</translation>
        </message>
        <message>
            <source>Take the file in after all…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the file in after all…</translation>
        </message>
        <message>
            <source>No file can be taken in now. {instead}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No file can be taken in now. {instead}</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, by number: {numbers}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left out, by number: {numbers}</translation>
        </message>
        <message>
            <source>The rest of the file could not be read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The rest of the file could not be read.</translation>
        </message>
        <message>
            <source>{station}, export {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}, export {number}</translation>
        </message>
        <message>
            <source>Another copy of the station counts in its place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Another copy of the station counts in its place.</translation>
        </message>
        <message>
            <source>The file came after the ballot box was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file came after the ballot box was made.</translation>
        </message>
        <message>
            <source>It waits for two people to decide.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It waits for two people to decide.</translation>
        </message>
        <message>
            <source>It waits for a new count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It waits for a new count.</translation>
        </message>
        <message>
            <source>It has been taken in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It has been taken in.</translation>
        </message>
        <message>
            <source>It has been left out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It has been left out.</translation>
        </message>
        <message>
            <source>Files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Files kept aside</translation>
        </message>
        <message>
            <source>These files were refused or came late. They count only if two people say so.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>These files were refused or came late. They count only if two people say so.</translation>
        </message>
        <message>
            <source>File, and why it is kept</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>File, and why it is kept</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished">Votes</translation>
        </message>
        <message>
            <source>Here stand exports that were refused or came late, until two people decide.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Here stand exports that were refused or came late, until two people decide.</translation>
        </message>
        <message>
            <source>Drop the file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Drop the file…</translation>
        </message>
        <message>
            <source>Go to “Count and result”</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to “Count and result”</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Unlocking the key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Unlocking the key</translation>
        </message>
        <message>
            <source>Check a key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check a key file</translation>
        </message>
        <message>
            <source>Unlock the key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Unlock the key</translation>
        </message>
        <message>
            <source>Check</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The key file and the paper with its words are kept apart. Both are needed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The key file and the paper with its words are kept apart. Both are needed.</translation>
        </message>
        <message>
            <source>Choose the file, or the copy, that is to be checked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose the file, or the copy, that is to be checked.</translation>
        </message>
        <message>
            <source>{key} is needed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{key} is needed.</translation>
        </message>
        <message>
            <source>It lies in {file}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It lies in {file}.</translation>
        </message>
    </context>
    <context>
        <name>KeyFields</name>
        <message>
            <source>The key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The key file</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Key file</translation>
        </message>
        <message>
            <source>The &amp;five words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The &amp;five words</translation>
        </message>
        <message>
            <source>The 20 words of &amp;one sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The 20 words of &amp;one sheet</translation>
        </message>
        <message>
            <source>The 20 words of &amp;another sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The 20 words of &amp;another sheet</translation>
        </message>
        <message>
            <source>&amp;Show what is typed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Show what is typed</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose…</translation>
        </message>
    </context>
    <context>
        <name>KeyFileView</name>
        <message>
            <source>Its words have never been typed from the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Its words have never been typed from the paper.</translation>
        </message>
        <message>
            <source>Its words opened it last on {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Its words opened it last on {day}.</translation>
        </message>
        <message>
            <source>No copy has been made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No copy has been made.</translation>
        </message>
        <message>
            <source>A copy was made last on {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A copy was made last on {day}.</translation>
        </message>
        <message>
            <source>{name}: {use}
If it is lost: {lost}
What can be done then: {still}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name}: {use}
If it is lost: {lost}
What can be done then: {still}</translation>
        </message>
    </context>
    <context>
        <name>KeyLosses</name>
        <message>
            <source>The key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The key file</translation>
        </message>
        <message>
            <source>The key file of the desk, desk.mbkeys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The key file of the desk, desk.mbkeys</translation>
        </message>
        <message>
            <source>The key file of the roll, roll.mbkeys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The key file of the roll, roll.mbkeys</translation>
        </message>
        <message>
            <source>The key file of the tally, tally.mbkeys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The key file of the tally, tally.mbkeys</translation>
        </message>
        <message>
            <source>The signing key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The signing key</translation>
        </message>
        <message>
            <source>It signs packs, receipts and the result.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It signs packs, receipts and the result.</translation>
        </message>
        <message>
            <source>No pack, receipt or result can be written any more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No pack, receipt or result can be written any more.</translation>
        </message>
        <message>
            <source>Take the copy from its envelope. Where no copy opens, stations that have their pack go on, and their exports can be merged. Before voting opens, begin anew; after it, the votes can be opened, but nothing can be signed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the copy from its envelope. Where no copy opens, stations that have their pack go on, and their exports can be merged. Before voting opens, begin anew; after it, the votes can be opened, but nothing can be signed.</translation>
        </message>
        <message>
            <source>The identity key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The identity key</translation>
        </message>
        <message>
            <source>Tables hide with it who has voted, and still tell who votes twice.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tables hide with it who has voted, and still tell who votes twice.</translation>
        </message>
        <message>
            <source>No pack for a table can be written any more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No pack for a table can be written any more.</translation>
        </message>
        <message>
            <source>Take the copy from its envelope. Where no copy opens, tables that have their pack go on to the last day, and their votes can be counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the copy from its envelope. Where no copy opens, tables that have their pack go on to the last day, and their votes can be counted.</translation>
        </message>
        <message>
            <source>The contact key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The contact key</translation>
        </message>
        <message>
            <source>It opens the contacts of those who left proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It opens the contacts of those who left proposals.</translation>
        </message>
        <message>
            <source>Nobody can be written to about a proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nobody can be written to about a proposal.</translation>
        </message>
        <message>
            <source>Take the copy from its envelope. Where no copy opens, everything else goes on: put up notices at the places where proposals were left.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the copy from its envelope. Where no copy opens, everything else goes on: put up notices at the places where proposals were left.</translation>
        </message>
        <message>
            <source>The roll key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The roll key</translation>
        </message>
        <message>
            <source>It tells who has voted, so that each person counts once.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It tells who has voted, so that each person counts once.</translation>
        </message>
        <message>
            <source>The votes can never be counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes can never be counted.</translation>
        </message>
        <message>
            <source>Take the copy from its envelope. Where no copy opens, the board has to decide on a new vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the copy from its envelope. Where no copy opens, the board has to decide on a new vote.</translation>
        </message>
        <message>
            <source>The tally key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The tally key</translation>
        </message>
        <message>
            <source>It opens the votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It opens the votes.</translation>
        </message>
        <message>
            <source>The words that open a key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The words that open a key file</translation>
        </message>
        <message>
            <source>They open the file, and stand on paper only.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>They open the file, and stand on paper only.</translation>
        </message>
        <message>
            <source>Without its words a key file opens nothing, and nobody can help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Without its words a key file opens nothing, and nobody can help.</translation>
        </message>
        <message>
            <source>Take the paper from its envelope. Where no paper is found, each key in that file is lost: it says above what that means. Check the words any day, so that this shows in time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the paper from its envelope. Where no paper is found, each key in that file is lost: it says above what that means. Check the words any day, so that this shows in time.</translation>
        </message>
        <message>
            <source>A station’s code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A station’s code</translation>
        </message>
        <message>
            <source>It sets the station up from its pack, opens its second copy, and lets a table take votes of people who show who they are.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It sets the station up from its pack, opens its second copy, and lets a table take votes of people who show who they are.</translation>
        </message>
        <message>
            <source>A station that is set up goes on, but such a table cannot open for the day, and a second copy cannot be restored.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A station that is set up goes on, but such a table cannot open for the day, and a second copy cannot be restored.</translation>
        </message>
        <message>
            <source>Give the station a new code, and set it up anew with a new pack. If somebody else may have the code, revoke the station first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give the station a new code, and set it up anew with a new pack. If somebody else may have the code, revoke the station first.</translation>
        </message>
        <message>
            <source>A kiosk’s staff code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A kiosk’s staff code</translation>
        </message>
        <message>
            <source>It opens the kiosk’s screens for staff.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It opens the kiosk’s screens for staff.</translation>
        </message>
        <message>
            <source>Nobody can close the kiosk or export at its screen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nobody can close the kiosk or export at its screen.</translation>
        </message>
        <message>
            <source>The votes are safe. Two people write a reset file for the kiosk, under “Decide” among the stations: with it a new code is chosen at the kiosk. If somebody else has the code, choose another one at the kiosk.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes are safe. Two people write a reset file for the kiosk, under “Decide” among the stations: with it a new code is chosen at the kiosk. If somebody else has the code, choose another one at the kiosk.</translation>
        </message>
        <message>
            <source>A voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A voting card</translation>
        </message>
        <message>
            <source>It lets its holder vote once.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It lets its holder vote once.</translation>
        </message>
        <message>
            <source>Whoever finds it can vote with it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Whoever finds it can vote with it.</translation>
        </message>
        <message>
            <source>Void the card: it never counts then, even if it has been used. The person gets one of the reserve.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Void the card: it never counts then, even if it has been used. The person gets one of the reserve.</translation>
        </message>
        <message>
            <source>One sheet may be lost: the other two open the file. Choose “Make three new sheets” above as soon as one is missing. Two lost sheets are a lost key.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One sheet may be lost: the other two open the file. Choose “Make three new sheets” above as soon as one is missing. Two lost sheets are a lost key.</translation>
        </message>
        <message>
            <source>The process leader keeps the file. The words and a copy are to lie in an envelope with the roll keeper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The process leader keeps the file. The words and a copy are to lie in an envelope with the roll keeper.</translation>
        </message>
        <message>
            <source>The process leader keeps the file and its words.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The process leader keeps the file and its words.</translation>
        </message>
        <message>
            <source>The roll keeper keeps the file and its words.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The roll keeper keeps the file and its words.</translation>
        </message>
        <message>
            <source>The process leader keeps the file; three others keep a sheet each, and none of the files.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The process leader keeps the file; three others keep a sheet each, and none of the files.</translation>
        </message>
        <message>
            <source>A person who has file and words could see how each person voted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A person who has file and words could see how each person voted.</translation>
        </message>
        <message>
            <source>Simple key scheme: one file, and five words that open it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Simple key scheme: one file, and five words that open it.</translation>
        </message>
        <message>
            <source>Strict key scheme: three files, and two of three sheets open the votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Strict key scheme: three files, and two of three sheets open the votes.</translation>
        </message>
    </context>
    <context>
        <name>KeyPapers</name>
        <message>
            <source>The words that open the key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The words that open the key file</translation>
        </message>
        <message>
            <source>The words of the desk, for the process leader</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The words of the desk, for the process leader</translation>
        </message>
        <message>
            <source>The words of the roll, for the roll keeper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The words of the roll, for the roll keeper</translation>
        </message>
        <message>
            <source>Word sheet {number} of {of}, for its holder alone</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Word sheet {number} of {of}, for its holder alone</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Go to the stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to the stations</translation>
        </message>
        <message>
            <source>Go to the voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to the voting cards</translation>
        </message>
        <message>
            <source>The words open the file, and its keys are those of this process.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The words open the file, and its keys are those of this process.</translation>
        </message>
        <message>
            <source>{path} holds: {keys}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} holds: {keys}</translation>
        </message>
        <message>
            <source>{path}: copy it. Then destroy the old key file, its copies and the old sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path}: copy it. Then destroy the old key file, its copies and the old sheets.</translation>
        </message>
        <message>
            <source>There are three new sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There are three new sheets.</translation>
        </message>
        <message>
            <source>Which key file is to be copied?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Which key file is to be copied?</translation>
        </message>
        <message>
            <source>On which stick is the copy to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>On which stick is the copy to be written?</translation>
        </message>
        <message>
            <source>Copying the key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Copying the key file</translation>
        </message>
        <message>
            <source>The copy is whole. It was read back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The copy is whole. It was read back.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Check a key file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check a key file…</translation>
        </message>
        <message>
            <source>Copy a key file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Copy a key file…</translation>
        </message>
        <message>
            <source>Make three new sheets…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make three new sheets…</translation>
        </message>
        <message>
            <source>Codes and cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Codes and cards</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>&amp;Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>Languages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Languages</translation>
        </message>
    </context>
    <context>
        <name>LanguageFigures</name>
        <message numerus="yes">
            <source>%Ln missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln missing</numerusform>
                <numerusform>%Ln missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln drafts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln draft</numerusform>
                <numerusform>%Ln drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln done</numerusform>
                <numerusform>%Ln done</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LedgerFilters</name>
        <message numerus="yes">
            <source>Owed, %Ln</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Owed, %Ln</numerusform>
                <numerusform>Owed, %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Words in the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Words in the proposal</translation>
        </message>
        <message>
            <source>Which answers are shown</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Which answers are shown</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Language of the answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Language of the answer</translation>
        </message>
        <message>
            <source>All answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All answers</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All outcomes</translation>
        </message>
        <message>
            <source>All languages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All languages</translation>
        </message>
    </context>
    <context>
        <name>LineFields</name>
        <message>
            <source>&amp;Both copies count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Both copies count</translation>
        </message>
        <message>
            <source>The copy in the &amp;file alone counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The copy in the &amp;file alone counts</translation>
        </message>
        <message>
            <source>The copy that the centre &amp;holds alone counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The copy that the centre &amp;holds alone counts</translation>
        </message>
    </context>
    <context>
        <name>ListFilters</name>
        <message>
            <source>Words in the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Words in the proposal</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is shown</translation>
        </message>
        <message>
            <source>All proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All proposals</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To be decided</translation>
        </message>
        <message>
            <source>To the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To the vote</translation>
        </message>
        <message>
            <source>Not to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not to the vote</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>The steering group decides</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The steering group decides</translation>
        </message>
        <message>
            <source>To the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To the vote</translation>
        </message>
        <message>
            <source>Not to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not to the vote</translation>
        </message>
        <message>
            <source>&amp;Reason, as the proposer may read it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Reason, as the proposer may read it</translation>
        </message>
        <message>
            <source>&amp;Day of the meeting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Day of the meeting</translation>
        </message>
        <message>
            <source>Save and go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save and go on</translation>
        </message>
        <message>
            <source>Proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {number}</translation>
        </message>
        <message>
            <source>Cost: {once}, and {yearly} a year</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost: {once}, and {yearly} a year</translation>
        </message>
        <message>
            <source>Cost: {once}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost: {once}</translation>
        </message>
        <message>
            <source>Decided {day}, noted by {who}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decided {day}, noted by {who}.</translation>
        </message>
        <message>
            <source>The group has decided otherwise than the evaluation found.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The group has decided otherwise than the evaluation found.</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>The log is being read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The log is being read.</translation>
        </message>
        <message>
            <source>The centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The centre</translation>
        </message>
        <message>
            <source>The log is being checked for changes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The log is being checked for changes.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message>
            <source>{entries}. Each names the one before it: none was changed or taken out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{entries}. Each names the one before it: none was changed or taken out.</translation>
        </message>
        <message>
            <source>{entries}. The chain breaks at entry {number}: somebody changed the log.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{entries}. The chain breaks at entry {number}: somebody changed the log.</translation>
        </message>
        <message>
            <source>The chain of the log breaks at entry {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The chain of the log breaks at entry {number}.</translation>
        </message>
        <message>
            <source>Somebody has changed the file outside the program. Votes are counted from signed files, not from the log. Keep a copy of the central file as it is, and tell those who support the program.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Somebody has changed the file outside the program. Votes are counted from signed files, not from the log. Keep a copy of the central file as it is, and tell those who support the program.</translation>
        </message>
        <message>
            <source>No entry holds “{text}”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No entry holds “{text}”.</translation>
        </message>
        <message>
            <source>What is done here is noted, with who did it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is done here is noted, with who did it.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries found</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln entry found</numerusform>
                <numerusform>%Ln entries found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The newest %Ln entries; scroll on for more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>The newest %Ln entry; scroll on for more.</numerusform>
                <numerusform>The newest %Ln entries; scroll on for more.</numerusform>
            </translation>
        </message>
        <message>
            <source>Entry {number}, {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Entry {number}, {day}</translation>
        </message>
        <message>
            <source>Where is the log to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the log to be written?</translation>
        </message>
        <message>
            <source>Writing the log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the log</translation>
        </message>
        <message>
            <source>The log is written, for any spreadsheet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The log is written, for any spreadsheet.</translation>
        </message>
        <message>
            <source>Log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Log</translation>
        </message>
        <message>
            <source>&amp;Search: a name, a station, a day, what was done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Search: a name, a station, a day, what was done</translation>
        </message>
        <message>
            <source>&amp;Whose log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Whose log</translation>
        </message>
        <message>
            <source>Write as CSV…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write as CSV…</translation>
        </message>
        <message>
            <source>Number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number</translation>
        </message>
        <message>
            <source>Day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Day</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Who</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who</translation>
        </message>
    </context>
    <context>
        <name>MaskedText</name>
        <message>
            <source>Mask what is selected</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mask what is selected</translation>
        </message>
        <message>
            <source>Mask nothing here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mask nothing here</translation>
        </message>
    </context>
    <context>
        <name>MergePage</name>
        <message>
            <source>Merging</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Merging</translation>
        </message>
        <message>
            <source>Merging what arrived</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Merging what arrived</translation>
        </message>
        <message>
            <source>There was no export there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There was no export there.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished">Nothing was changed.</translation>
        </message>
        <message>
            <source>New files: {new}. Files seen already: {seen}. Files refused: {refused}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New files: {new}. Files seen already: {seen}. Files refused: {refused}.</translation>
        </message>
        <message>
            <source>Came late and kept aside: {late}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Came late and kept aside: {late}.</translation>
        </message>
        <message>
            <source>It is safe to remove the stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is safe to remove the stick.</translation>
        </message>
        <message>
            <source>Stopped. The files listed are done, the others were not begun.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stopped. The files listed are done, the others were not begun.</translation>
        </message>
        <message>
            <source>Done, but something was refused.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done, but something was refused.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done.</translation>
        </message>
        <message>
            <source>Exports to merge</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exports to merge</translation>
        </message>
        <message>
            <source>Lock the key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lock the key</translation>
        </message>
        <message>
            <source>Unlock the key…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Unlock the key…</translation>
        </message>
        <message>
            <source>Receipts are written beside the exports.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Receipts are written beside the exports.</translation>
        </message>
        <message>
            <source>No receipts are written while the key is locked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No receipts are written while the key is locked.</translation>
        </message>
        <message>
            <source>Keeping the file aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Keeping the file aside</translation>
        </message>
        <message>
            <source>Go to the files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to the files kept aside</translation>
        </message>
        <message>
            <source>Keep the file aside to decide on it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Keep the file aside to decide on it</translation>
        </message>
        <message>
            <source>Go to the stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to the stations</translation>
        </message>
        <message>
            <source>The central file holds {now}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The central file holds {now}.</translation>
        </message>
        <message>
            <source>The central file held {before} before, and holds {after} now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The central file held {before} before, and holds {after} now.</translation>
        </message>
        <message>
            <source>{votes} and {proposals}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{votes} and {proposals}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln vote</numerusform>
                <numerusform>%Ln votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln proposal</numerusform>
                <numerusform>%Ln proposals</numerusform>
            </translation>
        </message>
        <message>
            <source>{station}, export {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}, export {number}.</translation>
        </message>
        <message>
            <source>It came after the ballot box was made. It is kept aside and counts only in a new count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It came after the ballot box was made. It is kept aside and counts only in a new count.</translation>
        </message>
        <message>
            <source>Taken in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Taken in.</translation>
        </message>
        <message>
            <source>Seen already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Seen already.</translation>
        </message>
        <message>
            <source>No receipt.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No receipt.</translation>
        </message>
        <message>
            <source>Receipt written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Receipt written.</translation>
        </message>
        <message>
            <source>Merge exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Merge exports</translation>
        </message>
        <message>
            <source>Bring in what the stations exported. The order and repetition do not matter.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bring in what the stations exported. The order and repetition do not matter.</translation>
        </message>
        <message>
            <source>Drop export files, or a whole folder, here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Drop export files, or a whole folder, here</translation>
        </message>
        <message>
            <source>File, and what became of it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>File, and what became of it</translation>
        </message>
        <message>
            <source>New votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New votes</translation>
        </message>
        <message>
            <source>New proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New proposals</translation>
        </message>
        <message>
            <source>Files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Files</translation>
        </message>
        <message>
            <source>Choose exports…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose exports…</translation>
        </message>
    </context>
    <context>
        <name>MissingCard</name>
        <message>
            <source>Missing before voting can open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Missing before voting can open</translation>
        </message>
        <message>
            <source>Missing before the votes can be counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Missing before the votes can be counted</translation>
        </message>
        <message>
            <source>Missing before there is a result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Missing before there is a result</translation>
        </message>
        <message>
            <source>No station is set up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No station is set up</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations have no pack that serves now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station has no pack that serves now</numerusform>
                <numerusform>%Ln stations have no pack that serves now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals are not decided on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln proposal is not decided on</numerusform>
                <numerusform>%Ln proposals are not decided on</numerusform>
            </translation>
        </message>
        <message>
            <source>The ballot is not in place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot is not in place</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answers to proposers are owed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln answer to a proposer is owed</numerusform>
                <numerusform>%Ln answers to proposers are owed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln texts are missing in some language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln text is missing in some language</numerusform>
                <numerusform>%Ln texts are missing in some language</numerusform>
            </translation>
        </message>
        <message>
            <source>No voting cards are made</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No voting cards are made</translation>
        </message>
        <message numerus="yes">
            <source>%Ln last exports have not come</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln last export has not come</numerusform>
                <numerusform>%Ln last exports have not come</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln control codes are not compared</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln control code is not compared</numerusform>
                <numerusform>%Ln control codes are not compared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files kept aside wait for a decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln file kept aside waits for a decision</numerusform>
                <numerusform>%Ln files kept aside wait for a decision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln key files have no copy, or untried words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln key file has no copy, or untried words</numerusform>
                <numerusform>%Ln key files have no copy, or untried words</numerusform>
            </translation>
        </message>
        <message>
            <source>A tie waits for the board’s decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A tie waits for the board’s decision</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Pages</translation>
        </message>
        <message>
            <source>now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>now</translation>
        </message>
        <message>
            <source>Show the pages above</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show the pages above</translation>
        </message>
        <message>
            <source>Show the pages below</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show the pages below</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to see to</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln to see to</numerusform>
                <numerusform>%Ln to see to</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>done</translation>
        </message>
    </context>
    <context>
        <name>NewStationDialog</name>
        <message>
            <source>New station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New station</translation>
        </message>
        <message>
            <source>&amp;Name of the station, for example “Library 1”</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Name of the station, for example “Library 1”</translation>
        </message>
        <message>
            <source>P&amp;lace, for example “Vällingby library”</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>P&amp;lace, for example “Vällingby library”</translation>
        </message>
        <message>
            <source>K&amp;ind</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>K&amp;ind</translation>
        </message>
        <message>
            <source>How &amp;many of them; several get a number each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How &amp;many of them; several get a number each</translation>
        </message>
        <message>
            <source>Table: somebody helps there</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Table: somebody helps there</translation>
        </message>
        <message>
            <source>Kiosk: nobody is beside it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosk: nobody is beside it</translation>
        </message>
        <message>
            <source>For ballots on &amp;paper alone: nobody votes on its screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For ballots on &amp;paper alone: nobody votes on its screen</translation>
        </message>
        <message>
            <source>Add</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Add</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Set up the stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Set up the stations</translation>
        </message>
        <message>
            <source>A place takes proposals and votes once it has a station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A place takes proposals and votes once it has a station.</translation>
        </message>
        <message>
            <source>Write packs for the stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write packs for the stations</translation>
        </message>
        <message>
            <source>A station without a pack that serves now takes in nothing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A station without a pack that serves now takes in nothing.</translation>
        </message>
        <message>
            <source>Note what the steering group decides</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Note what the steering group decides</translation>
        </message>
        <message>
            <source>It says which proposals go to the vote, and why.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It says which proposals go to the vote, and why.</translation>
        </message>
        <message>
            <source>Answer those who left proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answer those who left proposals</translation>
        </message>
        <message>
            <source>Everybody hears what became of their proposal, and why.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everybody hears what became of their proposal, and why.</translation>
        </message>
        <message>
            <source>Put the ballot in place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put the ballot in place</translation>
        </message>
        <message>
            <source>Voting cannot open before its proposals are known.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cannot open before its proposals are known.</translation>
        </message>
        <message>
            <source>Make the voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make the voting cards</translation>
        </message>
        <message>
            <source>People vote with cards, and none can be made once voting is open.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>People vote with cards, and none can be made once voting is open.</translation>
        </message>
        <message>
            <source>Open voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open voting</translation>
        </message>
        <message>
            <source>Ballot and rules are in place; opening fixes them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballot and rules are in place; opening fixes them.</translation>
        </message>
        <message>
            <source>Merge the stations’ exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Merge the stations’ exports</translation>
        </message>
        <message>
            <source>What a station has not sent is on that computer alone.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What a station has not sent is on that computer alone.</translation>
        </message>
        <message>
            <source>Decide on the files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide on the files kept aside</translation>
        </message>
        <message>
            <source>Nothing in them is used before two people have decided.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing in them is used before two people have decided.</translation>
        </message>
        <message>
            <source>Compare the codes and close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare the codes and close</translation>
        </message>
        <message>
            <source>Each station’s code is compared with its paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each station’s code is compared with its paper.</translation>
        </message>
        <message>
            <source>Count, and write the papers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count, and write the papers</translation>
        </message>
        <message>
            <source>The page leads through the count, one step at a time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The page leads through the count, one step at a time.</translation>
        </message>
    </context>
    <context>
        <name>NextStepCard</name>
        <message>
            <source>Next step</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next step</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Next: set up stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next: set up stations</translation>
        </message>
        <message>
            <source>Next: write packs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next: write packs</translation>
        </message>
        <message>
            <source>Next: the steering group’s list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next: the steering group’s list</translation>
        </message>
        <message>
            <source>Next: answers to proposers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next: answers to proposers</translation>
        </message>
        <message>
            <source>Next: the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next: the ballot</translation>
        </message>
        <message>
            <source>Next: voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next: voting cards</translation>
        </message>
        <message>
            <source>Next: open voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next: open voting</translation>
        </message>
        <message>
            <source>Next: merge exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next: merge exports</translation>
        </message>
        <message>
            <source>Next: files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next: files kept aside</translation>
        </message>
        <message>
            <source>Next: closing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next: closing</translation>
        </message>
        <message>
            <source>Next: count and result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next: count and result</translation>
        </message>
        <message>
            <source>{votes} of {cards}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{votes} of {cards}</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), noted at the tables</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%n time, noted at the tables</numerusform>
                <numerusform>%n times, noted at the tables</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {all} done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{done} of {all} done</translation>
        </message>
        <message>
            <source>The rehearsal is done: its votes are counted, and it decides nothing. For the real vote, choose “New participatory budget” in the start window.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The rehearsal is done: its votes are counted, and it decides nothing. For the real vote, choose “New participatory budget” in the start window.</translation>
        </message>
        <message>
            <source>Nothing has to be done now. Proposals can be left from {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing has to be done now. Proposals can be left from {day}.</translation>
        </message>
        <message>
            <source>Nothing has to be done now. People can vote from {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing has to be done now. People can vote from {day}.</translation>
        </message>
        <message>
            <source>What the central file holds now, and what comes next.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What the central file holds now, and what comes next.</translation>
        </message>
        <message>
            <source>There are no voting days, and nothing is left to do here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There are no voting days, and nothing is left to do here.</translation>
        </message>
        <message>
            <source>The voting days are over, and voting was never opened. A vote takes a new participatory budget with other days.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The voting days are over, and voting was never opened. A vote takes a new participatory budget with other days.</translation>
        </message>
        <message>
            <source>The board has decided, and everybody has been answered.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board has decided, and everybody has been answered.</translation>
        </message>
        <message>
            <source>The votes are counted. The board decides next; its day is not set yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes are counted. The board decides next; its day is not set yet.</translation>
        </message>
        <message>
            <source>The votes are counted. The board decides on {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes are counted. The board decides on {day}.</translation>
        </message>
        <message>
            <source>The votes are counted. The time to appeal the decision ends on {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes are counted. The time to appeal the decision ends on {day}.</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished">Voting</translation>
        </message>
        <message>
            <source>{all} set up, {enrolled} have sent exports, {final} are final</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{all} set up, {enrolled} have sent exports, {final} are final</translation>
        </message>
        <message>
            <source>All have been read by native speakers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All have been read by native speakers</translation>
        </message>
        <message>
            <source>Not yet read by a native speaker: {languages}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not yet read by a native speaker: {languages}</translation>
        </message>
        <message>
            <source>District</source>
            <translation type="unfinished">District</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation type="unfinished">Funds</translation>
        </message>
        <message>
            <source>Days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Days</translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations</translation>
        </message>
        <message>
            <source>Received so far</source>
            <translation type="unfinished">Received so far</translation>
        </message>
        <message>
            <source>Votes with a card, of the cards made</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes with a card, of the cards made</translation>
        </message>
        <message>
            <source>Help given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Help given</translation>
        </message>
        <message>
            <source>Translations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Translations</translation>
        </message>
        <message>
            <source>The whole way</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The whole way</translation>
        </message>
        <message>
            <source>The participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The participatory budget</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln still missing</numerusform>
                <numerusform>%Ln still missing</numerusform>
            </translation>
        </message>
        <message>
            <source>Not opened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not opened</translation>
        </message>
        <message>
            <source>Closed {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Closed {day}</translation>
        </message>
        <message>
            <source>Open since {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open since {day}</translation>
        </message>
        <message>
            <source>Counted {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Counted {day}</translation>
        </message>
        <message>
            <source>{state}, as a rehearsal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{state}, as a rehearsal</translation>
        </message>
        <message>
            <source>{votes} and {proposals}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{votes} and {proposals}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln vote</numerusform>
                <numerusform>%Ln votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln proposal</numerusform>
                <numerusform>%Ln proposals</numerusform>
            </translation>
        </message>
        <message>
            <source>{places}, {stations}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{places}, {stations}</translation>
        </message>
        <message>
            <source>{final} of {all} last exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{final} of {all} last exports</translation>
        </message>
        <message numerus="yes">
            <source>%Ln key files to check</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln key file to check</numerusform>
                <numerusform>%Ln key files to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln place</numerusform>
                <numerusform>%Ln places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station</numerusform>
                <numerusform>%Ln stations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln card</numerusform>
                <numerusform>%Ln cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln go to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln goes to the vote</numerusform>
                <numerusform>%Ln go to the vote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files wait</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln file waits</numerusform>
                <numerusform>%Ln files wait</numerusform>
            </translation>
        </message>
        <message>
            <source>{given} of {all} answered</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{given} of {all} answered</translation>
        </message>
        <message>
            <source>The board’s decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board’s decision</translation>
        </message>
        <message>
            <source>The minutes are posted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The minutes are posted</translation>
        </message>
        <message>
            <source>The time to appeal is over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The time to appeal is over</translation>
        </message>
        <message>
            <source>{day} at the latest</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{day} at the latest</translation>
        </message>
        <message>
            <source>after {day}, if nobody does</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>after {day}, if nobody does</translation>
        </message>
        <message>
            <source>no day is set for it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>no day is set for it</translation>
        </message>
    </context>
    <context>
        <name>PageNotice</name>
        <message>
            <source>This is safe</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is safe</translation>
        </message>
        <message>
            <source>Probably</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Probably</translation>
        </message>
        <message>
            <source>Do this</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Do this</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close</translation>
        </message>
        <message>
            <source>The error’s name, for support: {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The error’s name, for support: {name}</translation>
        </message>
    </context>
    <context>
        <name>PaperField</name>
        <message>
            <source>&amp;Control code on the day report that two people have signed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Control code on the day report that two people have signed</translation>
        </message>
    </context>
    <context>
        <name>PaperWords</name>
        <message>
            <source>Checking the words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Checking the words</translation>
        </message>
        <message>
            <source>The paper holds the right words.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The paper holds the right words.</translation>
        </message>
        <message>
            <source>Remove this file yourself, the words stand in it: {files}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remove this file yourself, the words stand in it: {files}</translation>
        </message>
        <message>
            <source>The file that it was printed from is removed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file that it was printed from is removed.</translation>
        </message>
        <message>
            <source>Where is the sheet to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the sheet to be written?</translation>
        </message>
        <message>
            <source>Writing the sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the sheet</translation>
        </message>
        <message>
            <source>The sheet is written. Print it now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The sheet is written. Print it now.</translation>
        </message>
        <message>
            <source>{path} is removed when the words are typed back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} is removed when the words are typed back.</translation>
        </message>
        <message>
            <source>All words are on paper, and typed back from it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All words are on paper, and typed back from it.</translation>
        </message>
        <message>
            <source>Paper {number} of {of}: {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Paper {number} of {of}: {name}</translation>
        </message>
        <message>
            <source>The words: {words}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The words: {words}</translation>
        </message>
        <message>
            <source>Everybody else looks away now. Whoever keeps this paper sits down at the screen and shows the words.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everybody else looks away now. Whoever keeps this paper sits down at the screen and shows the words.</translation>
        </message>
        <message>
            <source>Show the &amp;words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show the &amp;words</translation>
        </message>
        <message>
            <source>Write a &amp;sheet to print…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write a &amp;sheet to print…</translation>
        </message>
        <message>
            <source>The words are on &amp;paper: hide them</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The words are on &amp;paper: hide them</translation>
        </message>
        <message>
            <source>&amp;Type the words from the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Type the words from the paper</translation>
        </message>
        <message>
            <source>&amp;Check the words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Check the words</translation>
        </message>
        <message>
            <source>Show the words &amp;again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show the words &amp;again</translation>
        </message>
    </context>
    <context>
        <name>PhaseBar</name>
        <message>
            <source>The signing key is open: lock it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The signing key is open: lock it</translation>
        </message>
        <message>
            <source>Keys locked</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Keys locked</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished">Voting</translation>
        </message>
        <message>
            <source>All days of the process are over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All days of the process are over</translation>
        </message>
        <message>
            <source>{phase} from {first}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{phase} from {first}</translation>
        </message>
        <message>
            <source>{phase}, day {day} of {days}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{phase}, day {day} of {days}</translation>
        </message>
        <message>
            <source>{phase}, day {day} of {days}: not opened yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{phase}, day {day} of {days}: not opened yet</translation>
        </message>
        <message>
            <source>Voting was closed {closed}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting was closed {closed}</translation>
        </message>
        <message>
            <source>The days of voting are over, and it is still open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The days of voting are over, and it is still open</translation>
        </message>
    </context>
    <context>
        <name>PicturesCard</name>
        <message numerus="yes">
            <source>%Ln pictures</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln picture</numerusform>
                <numerusform>%Ln pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Picture %Ln of the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Picture %Ln of the proposal</numerusform>
                <numerusform>Picture %Ln of the proposal</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlaceTable</name>
        <message numerus="yes">
            <source>%Ln places lack something</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln place lacks something</numerusform>
                <numerusform>%Ln places lack something</numerusform>
            </translation>
        </message>
        <message>
            <source>All places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All places</translation>
        </message>
        <message>
            <source>nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nothing</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message>
            <source>hours that differ</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>hours that differ</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>opening hours</translation>
        </message>
        <message numerus="yes">
            <source>%Ln codes on paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln code on paper</numerusform>
                <numerusform>%Ln codes on paper</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln packs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln pack</numerusform>
                <numerusform>%Ln packs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a first export of %Ln stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>a first export of %Ln station</numerusform>
                <numerusform>a first export of %Ln stations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the last export of %Ln stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>the last export of %Ln station</numerusform>
                <numerusform>the last export of %Ln stations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a decision on %Ln files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>a decision on %Ln file</numerusform>
                <numerusform>a decision on %Ln files</numerusform>
            </translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished">Place</translation>
        </message>
        <message>
            <source>Open hours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open hours</translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is missing</translation>
        </message>
        <message>
            <source>Places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Places</translation>
        </message>
    </context>
    <context>
        <name>PlacesPage</name>
        <message>
            <source>{name} is reopened at the station itself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} is reopened at the station itself.</translation>
        </message>
        <message>
            <source>Two people do it there, under “Staff”: “Take votes again”. Here it stays final until an export arrives that says so. Its votes then need a new last export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Two people do it there, under “Staff”: “Take votes again”. Here it stays final until an export arrives that says so. Its votes then need a new last export.</translation>
        </message>
        <message>
            <source>The hours are saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The hours are saved.</translation>
        </message>
        <message>
            <source>Saving the hours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saving the hours</translation>
        </message>
        <message>
            <source>Setting up the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Setting up the station</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations are set up.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station is set up.</numerusform>
                <numerusform>%Ln stations are set up.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is set up.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} is set up.</translation>
        </message>
        <message>
            <source>Select it in the list and write its pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Select it in the list and write its pack.</translation>
        </message>
        <message>
            <source>Places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Places</translation>
        </message>
        <message>
            <source>One station is one computer at a place. It gets a pack and, sent separately, a code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One station is one computer at a place. It gets a pack and, sent separately, a code.</translation>
        </message>
        <message>
            <source>Add a station…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Add a station…</translation>
        </message>
        <message>
            <source>Here stand the stations, one for each computer where people vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Here stand the stations, one for each computer where people vote.</translation>
        </message>
        <message>
            <source>Write the pack…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the pack…</translation>
        </message>
        <message>
            <source>Write all packs…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write all packs…</translation>
        </message>
        <message>
            <source>Opening hours…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Opening hours…</translation>
        </message>
        <message>
            <source>Decide</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Decide about the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide about the station</translation>
        </message>
        <message>
            <source>Poster…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Poster…</translation>
        </message>
        <message>
            <source>Leave it out of the count…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leave it out of the count…</translation>
        </message>
        <message>
            <source>Take it back into the count…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take it back into the count…</translation>
        </message>
        <message>
            <source>Revoke it…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Revoke it…</translation>
        </message>
        <message>
            <source>Give it a new code…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give it a new code…</translation>
        </message>
        <message>
            <source>Let its staff code be chosen anew…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Let its staff code be chosen anew…</translation>
        </message>
        <message>
            <source>Let it take votes again…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Let it take votes again…</translation>
        </message>
        <message>
            <source>Where is the pack to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the pack to be written?</translation>
        </message>
        <message>
            <source>Where are the packs to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where are the packs to be written?</translation>
        </message>
        <message>
            <source>Where is the poster to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the poster to be written?</translation>
        </message>
        <message>
            <source>Writing the pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the pack</translation>
        </message>
        <message>
            <source>The pack is written. It is safe to remove the stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The pack is written. It is safe to remove the stick.</translation>
        </message>
        <message>
            <source>{file}. Send the station's code by another way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{file}. Send the station's code by another way.</translation>
        </message>
        <message>
            <source>Writing the packs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the packs</translation>
        </message>
        <message numerus="yes">
            <source>%Ln packs are written. It is safe to remove the stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln pack is written. It is safe to remove the stick.</numerusform>
                <numerusform>%Ln packs are written. It is safe to remove the stick.</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder}. Send each station's code by another way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{folder}. Send each station's code by another way.</translation>
        </message>
        <message>
            <source>Writing the poster</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the poster</translation>
        </message>
        <message>
            <source>The poster is written. Print it and put it up at every place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The poster is written. Print it and put it up at every place.</translation>
        </message>
        <message>
            <source>It is {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is {path}.</translation>
        </message>
    </context>
    <context>
        <name>PreviewWindow</name>
        <message>
            <source>Small text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Small text</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Normal text</translation>
        </message>
        <message>
            <source>Large text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Large text</translation>
        </message>
        <message>
            <source>Largest text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Largest text</translation>
        </message>
        <message>
            <source>Usual colours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Usual colours</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Strong contrast</translation>
        </message>
        <message>
            <source>Soft contrast</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Soft contrast</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Language</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Size of text</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Colours</translation>
        </message>
        <message>
            <source>PREVIEW: nothing is stored, and no vote is cast.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>PREVIEW: nothing is stored, and no vote is cast.</translation>
        </message>
        <message>
            <source>Show the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show the ballot</translation>
        </message>
        <message>
            <source>Begin as a resident does</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Begin as a resident does</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>ProposalPage</name>
        <message>
            <source>{place} of {all} in the list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{place} of {all} in the list</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No. {number}</translation>
        </message>
        <message>
            <source>received {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>received {day}</translation>
        </message>
        <message>
            <source>The proposer's own estimate: {sum}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposer's own estimate: {sum}</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Back to the register</translation>
        </message>
        <message>
            <source>Previous</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished">Next</translation>
        </message>
        <message>
            <source>More</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>More</translation>
        </message>
        <message>
            <source>Translate…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Translate…</translation>
        </message>
        <message>
            <source>Where it is to be</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where it is to be</translation>
        </message>
        <message>
            <source>What costs money</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What costs money</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Each, kr</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each, kr</translation>
        </message>
        <message>
            <source>Sum, kr</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sum, kr</translation>
        </message>
        <message>
            <source>The proposer's own estimate</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposer's own estimate</translation>
        </message>
        <message>
            <source>Correct a slip of the pen…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Correct a slip of the pen…</translation>
        </message>
        <message>
            <source>Reference and theme…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reference and theme…</translation>
        </message>
        <message>
            <source>Remark…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remark…</translation>
        </message>
        <message>
            <source>Protected identity…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protected identity…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Withdraw…</translation>
        </message>
        <message>
            <source>Put back…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put back…</translation>
        </message>
        <message>
            <source>Give out a copy…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give out a copy…</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished">Proposal</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protected identity</translation>
        </message>
    </context>
    <context>
        <name>ReasonAndNames</name>
        <message>
            <source>&amp;Why; it is kept in the log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Why; it is kept in the log</translation>
        </message>
        <message>
            <source>Name of the &amp;first person</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name of the &amp;first person</translation>
        </message>
        <message>
            <source>Name of the &amp;second person, who agrees</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name of the &amp;second person, who agrees</translation>
        </message>
    </context>
    <context>
        <name>RecordingActs</name>
        <message>
            <source>Recording kept</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Recording kept</translation>
        </message>
        <message>
            <source>Recording removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Recording removed</translation>
        </message>
        <message>
            <source>A recording: WAV, 16 kHz, mono</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A recording: WAV, 16 kHz, mono</translation>
        </message>
        <message>
            <source>A folder of recordings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A folder of recordings</translation>
        </message>
        <message>
            <source>Taking in the recordings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Taking in the recordings</translation>
        </message>
        <message>
            <source>The microphone gave no sound.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The microphone gave no sound.</translation>
        </message>
        <message>
            <source>Nothing was kept. Check that it is connected and that the system lets programs use it, then record again; or take in a file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing was kept. Check that it is connected and that the system lets programs use it, then record again; or take in a file.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln recordings were taken in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln recording was taken in.</numerusform>
                <numerusform>%Ln recordings were taken in.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stations play them from their next pack on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations play them from their next pack on.</translation>
        </message>
        <message>
            <source>This computer has nothing to hear it through.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This computer has nothing to hear it through.</translation>
        </message>
        <message>
            <source>The recording is kept. Connect headphones, then listen again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The recording is kept. Connect headphones, then listen again.</translation>
        </message>
    </context>
    <context>
        <name>RecordingsPage</name>
        <message numerus="yes">
            <source>Remove %Ln without a text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Remove %Ln without a text</numerusform>
                <numerusform>Remove %Ln without a text</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {all} texts are recorded in {language}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{done} of {all} texts are recorded in {language}.</translation>
        </message>
        <message>
            <source>Pictures and recordings take {taken} of the {room} MB of a pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Pictures and recordings take {taken} of the {room} MB of a pack.</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Recordings</translation>
        </message>
        <message>
            <source>Text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Text</translation>
        </message>
        <message>
            <source>Of</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Of</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>State</translation>
        </message>
        <message>
            <source>Texts that are read aloud</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texts that are read aloud</translation>
        </message>
        <message>
            <source>Nothing is missing here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing is missing here.</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Language</translation>
        </message>
        <message>
            <source>Show</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show</translation>
        </message>
        <message>
            <source>What is missing of the process’s own texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is missing of the process’s own texts</translation>
        </message>
        <message>
            <source>The process’s own texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The process’s own texts</translation>
        </message>
        <message>
            <source>What is missing, the screens’ texts too</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is missing, the screens’ texts too</translation>
        </message>
        <message>
            <source>All texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All texts</translation>
        </message>
        <message>
            <source>Take in a folder…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take in a folder…</translation>
        </message>
        <message>
            <source>Next one to record</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next one to record</translation>
        </message>
        <message>
            <source>A text that is recorded is played at the stations in place of a voice.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A text that is recorded is played at the stations in place of a voice.</translation>
        </message>
        <message>
            <source>The participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The participatory budget</translation>
        </message>
        <message>
            <source>A criterion</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A criterion</translation>
        </message>
        <message>
            <source>The cost guide</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The cost guide</translation>
        </message>
        <message>
            <source>The screens</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The screens</translation>
        </message>
        <message>
            <source>Proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {number}</translation>
        </message>
        <message>
            <source>recorded</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>recorded</translation>
        </message>
        <message>
            <source>missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>missing</translation>
        </message>
    </context>
    <context>
        <name>RecountPage</name>
        <message>
            <source>A pack of any station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A pack of any station</translation>
        </message>
        <message>
            <source>Reading the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reading the result</translation>
        </message>
        <message>
            <source>Counting again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Counting again</translation>
        </message>
        <message>
            <source>Type the control code from the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the control code from the paper.</translation>
        </message>
        <message>
            <source>Choose a pack of any station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose a pack of any station.</translation>
        </message>
        <message>
            <source>Add the sticks of the stations.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Add the sticks of the stations.</translation>
        </message>
        <message>
            <source>Choose the key file, and type its words.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose the key file, and type its words.</translation>
        </message>
        <message>
            <source>Choose the tally key’s file, and type two sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose the tally key’s file, and type two sheets.</translation>
        </message>
        <message>
            <source>Digest of the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Digest of the result</translation>
        </message>
        <message>
            <source>Digest of the recount</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Digest of the recount</translation>
        </message>
        <message>
            <source>Votes counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes counted</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation type="unfinished">Chosen</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Revoked</translation>
        </message>
        <message>
            <source>The recount agrees.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The recount agrees.</translation>
        </message>
        <message>
            <source>It comes to the same digest, so to the same votes and the same winners.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It comes to the same digest, so to the same votes and the same winners.</translation>
        </message>
        <message>
            <source>What differs first</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What differs first</translation>
        </message>
        <message>
            <source>The result says</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The result says</translation>
        </message>
        <message>
            <source>The recount finds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The recount finds</translation>
        </message>
        <message>
            <source>Count again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count again</translation>
        </message>
        <message>
            <source>The process’s &amp;control code, typed or scanned from the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The process’s &amp;control code, typed or scanned from the paper</translation>
        </message>
        <message>
            <source>A &amp;pack of any station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A &amp;pack of any station</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>The roll key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The roll key</translation>
        </message>
        <message>
            <source>The key file and its words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The key file and its words</translation>
        </message>
        <message>
            <source>The tally key, and two of its sheets</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The tally key, and two of its sheets</translation>
        </message>
        <message>
            <source>The result is being read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The result is being read.</translation>
        </message>
        <message>
            <source>{process}, count {count}: {votes} at {stations}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{process}, count {count}: {votes} at {stations}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln vote</numerusform>
                <numerusform>%Ln votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station</numerusform>
                <numerusform>%Ln stations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>The register is being read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The register is being read.</translation>
        </message>
        <message>
            <source>No proposal has come in yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No proposal has come in yet.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals received</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln proposal received</numerusform>
                <numerusform>%Ln proposals received</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} on {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} on {day}.</translation>
        </message>
        <message>
            <source>{number}, {first} to {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number}, {first} to {last}.</translation>
        </message>
        <message>
            <source>{shown} of {all} proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{shown} of {all} proposals</translation>
        </message>
        <message>
            <source>No proposal is like that.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No proposal is like that.</translation>
        </message>
        <message>
            <source>Proposals stand here once an export that brings them has been merged.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals stand here once an export that brings them has been merged.</translation>
        </message>
        <message>
            <source>Where is the workbook to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the workbook to be written?</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the workbook</translation>
        </message>
        <message>
            <source>Of who has a protected identity it tells no more than the number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Of who has a protected identity it tells no more than the number.</translation>
        </message>
        <message>
            <source>The workbook is written: {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The workbook is written: {file}</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>List</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>List</translation>
        </message>
        <message>
            <source>Map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Map</translation>
        </message>
        <message>
            <source>To Excel…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To Excel…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Open the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open the proposal</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No.</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished">Proposal</translation>
        </message>
        <message>
            <source>Left at</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left at</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Language</translation>
        </message>
        <message>
            <source>Cost, kr</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost, kr</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>State</translation>
        </message>
        <message>
            <source>Where the proposals are on the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where the proposals are on the map</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>The station's second copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station's second copy</translation>
        </message>
        <message>
            <source>Restoring the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Restoring the station</translation>
        </message>
        <message>
            <source>Restore a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Restore a station</translation>
        </message>
        <message>
            <source>You need the stick with the second copy, and the code that the station was set up with. Never use the station's old disk again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You need the stick with the second copy, and the code that the station was set up with. Never use the station's old disk again.</translation>
        </message>
        <message>
            <source>The second &amp;copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The second &amp;copy</translation>
        </message>
        <message>
            <source>The second copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The second copy</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Restore</translation>
        </message>
    </context>
    <context>
        <name>ResultView</name>
        <message>
            <source>The order of equal votes has to be decided first</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The order of equal votes has to be decided first</translation>
        </message>
        <message>
            <source>Chosen:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Chosen:</translation>
        </message>
        <message>
            <source>Nothing was chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing was chosen</translation>
        </message>
        <message>
            <source>{spent} of {funds} used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{spent} of {funds} used.</translation>
        </message>
        <message>
            <source>Votes per proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes per proposal</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation type="unfinished">Chosen</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished">Proposal</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished">Cost</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished">Votes</translation>
        </message>
        <message>
            <source>yes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>yes</translation>
        </message>
        <message>
            <source>How the numbers add up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How the numbers add up</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Envelopes</translation>
        </message>
        <message>
            <source>Count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count</translation>
        </message>
        <message>
            <source>received, as the stations signed for</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>received, as the stations signed for</translation>
        </message>
        <message>
            <source>counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>counted</translation>
        </message>
        <message>
            <source>of these blank</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>of these blank</translation>
        </message>
        <message>
            <source>test ballots, which are no votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>test ballots, which are no votes</translation>
        </message>
        <message>
            <source>counted without a final export from</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>counted without a final export from</translation>
        </message>
        <message>
            <source>invalid: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>invalid: {reason}</translation>
        </message>
        <message>
            <source>from stations left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>from stations left out of the count</translation>
        </message>
        <message>
            <source>without a valid voting card or identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>without a valid voting card or identity</translation>
        </message>
        <message>
            <source>set aside: voted more than once</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>set aside: voted more than once</translation>
        </message>
    </context>
    <context>
        <name>RevokeFields</name>
        <message>
            <source>The export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The export</translation>
        </message>
        <message>
            <source>&amp;Last export that counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Last export that counts</translation>
        </message>
        <message>
            <source>The f&amp;ile of that export: what came later is taken out again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The f&amp;ile of that export: what came later is taken out again</translation>
        </message>
        <message>
            <source>The file of that export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file of that export</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose…</translation>
        </message>
    </context>
    <context>
        <name>SavedField</name>
        <message>
            <source>{field} changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{field} changed</translation>
        </message>
    </context>
    <context>
        <name>SavedState</name>
        <message>
            <source>Not saved: see the red text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not saved: see the red text</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>A new version, not saved yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A new version, not saved yet</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everything is saved</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>Save what is shown as a view</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save what is shown as a view</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name of the view</translation>
        </message>
    </context>
    <context>
        <name>SchemePage</name>
        <message>
            <source>Who keeps the keys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who keeps the keys</translation>
        </message>
        <message>
            <source>Make the words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make the words</translation>
        </message>
        <message>
            <source>Keys sign the files and open the votes. The program makes the words that unlock them. Have paper and a pen ready, or a printer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Keys sign the files and open the votes. The program makes the words that unlock them. Have paper and a pen ready, or a printer.</translation>
        </message>
        <message>
            <source>&amp;Simple: one key file, five words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Simple: one key file, five words</translation>
        </message>
        <message>
            <source>S&amp;trict: three key files, ten words, three sheets</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>S&amp;trict: three key files, ten words, three sheets</translation>
        </message>
        <message>
            <source>Two people are enough. Where people vote with a card or an identity, one person alone could see how each of them voted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Two people are enough. Where people vote with a card or an identity, one person alone could see how each of them voted.</translation>
        </message>
        <message>
            <source>Five people come to this screen one by one: the process leader, the roll keeper and the three who each keep a sheet. Any two of the sheets open the votes. Who can open a vote cannot see whose it is.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Five people come to this screen one by one: the process leader, the roll keeper and the three who each keep a sheet. Any two of the sheets open the votes. Who can open a vote cannot see whose it is.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Pages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Pages</translation>
        </message>
        <message>
            <source>What can be done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What can be done</translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations</translation>
        </message>
        <message>
            <source>Places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Places</translation>
        </message>
        <message>
            <source>On the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>On the ballot</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>Voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cards</translation>
        </message>
        <message>
            <source>Code of a vote or test ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Code of a vote or test ballot</translation>
        </message>
        <message>
            <source>Log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Log</translation>
        </message>
        <message>
            <source>Check or copy a key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check or copy a key file</translation>
        </message>
        <message>
            <source>Translate the texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Translate the texts</translation>
        </message>
        <message>
            <source>Set up a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Set up a station</translation>
        </message>
        <message>
            <source>Write a pack for a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write a pack for a station</translation>
        </message>
        <message>
            <source>Give a station a new code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give a station a new code</translation>
        </message>
        <message>
            <source>Leave a station out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leave a station out of the count</translation>
        </message>
        <message>
            <source>Write the poster</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the poster</translation>
        </message>
        <message>
            <source>Set a place’s opening hours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Set a place’s opening hours</translation>
        </message>
        <message>
            <source>Make voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make voting cards</translation>
        </message>
        <message>
            <source>Note voting cards as handed out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Note voting cards as handed out</translation>
        </message>
        <message>
            <source>Void or replace a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Void or replace a voting card</translation>
        </message>
        <message>
            <source>Find a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Find a proposal</translation>
        </message>
        <message>
            <source>Put the ballot in place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put the ballot in place</translation>
        </message>
        <message>
            <source>Record what is read aloud</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Record what is read aloud</translation>
        </message>
        <message>
            <source>Open voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open voting</translation>
        </message>
        <message>
            <source>Withdraw a proposal from the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Withdraw a proposal from the ballot</translation>
        </message>
        <message>
            <source>Merge exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Merge exports</translation>
        </message>
        <message>
            <source>Decide on a file kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide on a file kept aside</translation>
        </message>
        <message>
            <source>Close the voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close the voting</translation>
        </message>
        <message>
            <source>Compare the control codes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare the control codes</translation>
        </message>
        <message>
            <source>Count the votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count the votes</translation>
        </message>
        <message>
            <source>Write the protocol</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the protocol</translation>
        </message>
        <message>
            <source>Write the signed result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the signed result</translation>
        </message>
        <message>
            <source>Write the log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the log</translation>
        </message>
        <message>
            <source>Voting card {serial}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting card {serial}</translation>
        </message>
        <message>
            <source>void, it never counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>void, it never counts</translation>
        </message>
        <message>
            <source>{number}, left at {station}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number}, left at {station}</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Nothing was found.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing was found.</translation>
        </message>
        <message>
            <source>Seeking…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Seeking…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln found</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln found</numerusform>
                <numerusform>%Ln found</numerusform>
            </translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Search everything (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Search everything</translation>
        </message>
        <message>
            <source>The arrow keys choose, Enter goes there, Escape closes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The arrow keys choose, Enter goes there, Escape closes.</translation>
        </message>
    </context>
    <context>
        <name>SeriesDialog</name>
        <message>
            <source>Voting cards {first} to {last}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cards {first} to {last}</translation>
        </message>
        <message>
            <source>&amp;Where the cards are</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Where the cards are</translation>
        </message>
        <message>
            <source>Number of the last card that was &amp;handed out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number of the last card that was &amp;handed out</translation>
        </message>
        <message>
            <source>At the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>At the centre</translation>
        </message>
        <message>
            <source>none yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>none yet</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>SettingsMenu</name>
        <message>
            <source>Change who works here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Change who works here</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Size of text</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Language</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>SheetField</name>
        <message>
            <source>Right: this is sheet {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Right: this is sheet {number}.</translation>
        </message>
        <message>
            <source>{typed} of {all} words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{typed} of {all} words</translation>
        </message>
    </context>
    <context>
        <name>SheetsDialog</name>
        <message>
            <source>In which folder is the new key file to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>In which folder is the new key file to be written?</translation>
        </message>
        <message>
            <source>Writing the key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the key file</translation>
        </message>
        <message>
            <source>Give up the new sheets?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give up the new sheets?</translation>
        </message>
        <message>
            <source>No file has been made. The new words on paper will open nothing; the old sheets and the old file still hold.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No file has been made. The new words on paper will open nothing; the old sheets and the old file still hold.</translation>
        </message>
        <message>
            <source>Give them up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give them up</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go on</translation>
        </message>
        <message>
            <source>New word sheets</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New word sheets</translation>
        </message>
        <message>
            <source>The three holders come one after the other. Each writes the words of one sheet on paper, and types them from the paper. The words are shown only now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The three holders come one after the other. Each writes the words of one sheet on paper, and types them from the paper. The words are shown only now.</translation>
        </message>
        <message>
            <source>Write the new key file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the new key file…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Nobody has signed in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nobody has signed in</translation>
        </message>
        <message>
            <source>Press to change who works here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Press to change who works here</translation>
        </message>
        <message>
            <source>Size of text and language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Size of text and language</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>leads the process and everything at this desk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>leads the process and everything at this desk</translation>
        </message>
        <message>
            <source>judges proposals against the criteria</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>judges proposals against the criteria</translation>
        </message>
        <message>
            <source>writes down what the steering group and board decide</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>writes down what the steering group and board decide</translation>
        </message>
        <message>
            <source>reaches people: texts, languages, plans</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>reaches people: texts, languages, plans</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Who works here?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who works here?</translation>
        </message>
        <message>
            <source>The log names you with what you do. This locks nothing: only key files protect.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The log names you with what you do. This locks nothing: only key files protect.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>What are you here for? It decides what is shown first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What are you here for? It decides what is shown first.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Begin</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message>
            <source>Opening</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Opening</translation>
        </message>
        <message>
            <source>Building the example</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Building the example</translation>
        </message>
        <message>
            <source>Open a central file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open a central file</translation>
        </message>
        <message>
            <source>Open a station's folder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open a station's folder</translation>
        </message>
        <message>
            <source>Where is the example to be built?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the example to be built?</translation>
        </message>
        <message>
            <source>The example is ready. Open its centre or its station in the list.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The example is ready. Open its centre or its station in the list.</translation>
        </message>
        <message>
            <source>The five words of its keys: {passphrase}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The five words of its keys: {passphrase}</translation>
        </message>
        <message>
            <source>station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>station</translation>
        </message>
        <message>
            <source>central file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>central file</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open {name}</translation>
        </message>
        <message>
            <source>Participatory budgeting at places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Participatory budgeting at places</translation>
        </message>
        <message>
            <source>Where do you work today?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where do you work today?</translation>
        </message>
        <message>
            <source>At the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>At the centre</translation>
        </message>
        <message>
            <source>You lead a participatory budget: stations, ballot, voting, count and result.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You lead a participatory budget: stations, ballot, voting, count and result.</translation>
        </message>
        <message>
            <source>At a place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>At a place</translation>
        </message>
        <message>
            <source>You take in proposals or votes at a library, a youth centre or an office.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You take in proposals or votes at a library, a youth centre or an office.</translation>
        </message>
        <message>
            <source>&amp;Open a central file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Open a central file…</translation>
        </message>
        <message>
            <source>&amp;New participatory budget…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;New participatory budget…</translation>
        </message>
        <message>
            <source>Open a &amp;station…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open a &amp;station…</translation>
        </message>
        <message>
            <source>Set &amp;up a station…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Set &amp;up a station…</translation>
        </message>
        <message>
            <source>&amp;Restore a station from its copy…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Restore a station from its copy…</translation>
        </message>
        <message>
            <source>&amp;Try the example…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Try the example…</translation>
        </message>
        <message>
            <source>&amp;Check a file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Check a file…</translation>
        </message>
        <message>
            <source>Count a &amp;ballot box…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count a &amp;ballot box…</translation>
        </message>
        <message>
            <source>Here stand the files and stations that were opened last.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Here stand the files and stations that were opened last.</translation>
        </message>
        <message>
            <source>Opened &amp;last</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Opened &amp;last</translation>
        </message>
    </context>
    <context>
        <name>StationActs</name>
        <message>
            <source>none yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>none yet</translation>
        </message>
        <message>
            <source>Station</source>
            <translation type="unfinished">Station</translation>
        </message>
        <message>
            <source>Votes here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes here</translation>
        </message>
        <message>
            <source>Newest export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Newest export</translation>
        </message>
        <message>
            <source>Control code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Control code</translation>
        </message>
        <message>
            <source>Leave a station out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leave a station out of the count</translation>
        </message>
        <message>
            <source>Leave the station out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leave the station out</translation>
        </message>
        <message>
            <source>None of this station’s votes is opened or counted. Each is told in the result by its number, so that anybody can see which votes were left out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>None of this station’s votes is opened or counted. Each is told in the result by its number, so that anybody can see which votes were left out.</translation>
        </message>
        <message>
            <source>Until the ballot box is made, two people can take the station back into the count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Until the ballot box is made, two people can take the station back into the count.</translation>
        </message>
        <message>
            <source>Take a station back into the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take a station back into the count</translation>
        </message>
        <message>
            <source>Take the station back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the station back</translation>
        </message>
        <message>
            <source>The station was left out. From now on its votes count as if it never had been.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station was left out. From now on its votes count as if it never had been.</translation>
        </message>
        <message>
            <source>Give a station a new code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give a station a new code</translation>
        </message>
        <message>
            <source>Give a new code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give a new code</translation>
        </message>
        <message>
            <source>For a station whose code was lost, or whose computer was. Whoever types the new code with a new pack makes the station anew, with a key of its own. The old code opens no new pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For a station whose code was lost, or whose computer was. Whoever types the new code with a new pack makes the station anew, with a key of its own. The old code opens no new pack.</translation>
        </message>
        <message>
            <source>The votes that the centre holds of the station stay and count. Votes that lie only on the old computer are lost unless its last export is found.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes that the centre holds of the station stay and count. Votes that lie only on the old computer are lost unless its last export is found.</translation>
        </message>
        <message>
            <source>Last export that counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Last export that counts</translation>
        </message>
        <message>
            <source>Revoke a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Revoke a station</translation>
        </message>
        <message>
            <source>Revoke the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Revoke the station</translation>
        </message>
        <message>
            <source>For a station that was stolen, or that somebody else may have used. What it sent up to the last export that counts is counted. Nothing that it sends later is taken in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For a station that was stolen, or that somebody else may have used. What it sent up to the last export that counts is counted. Nothing that it sends later is taken in.</translation>
        </message>
        <message>
            <source>A later export can be kept aside and taken in after all, where its control code is that of a day report that two people have signed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A later export can be kept aside and taken in after all, where its control code is that of a day report that two people have signed.</translation>
        </message>
        <message>
            <source>Let a kiosk’s staff code be chosen anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Let a kiosk’s staff code be chosen anew</translation>
        </message>
        <message>
            <source>Write the reset file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the reset file…</translation>
        </message>
        <message>
            <source>What the reset file does</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What the reset file does</translation>
        </message>
        <message>
            <source>A new code can be chosen with it at this kiosk, and at no other.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A new code can be chosen with it at this kiosk, and at no other.</translation>
        </message>
        <message numerus="yes">
            <source>It works once, today or within %Ln days.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>It works once, today or within %Ln day.</numerusform>
                <numerusform>It works once, today or within %Ln days.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whoever holds it can do there what staff can. Hand it over in person.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Whoever holds it can do there what staff can. Hand it over in person.</translation>
        </message>
        <message>
            <source>Both logs tell of it, and so does the kiosk’s day report.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Both logs tell of it, and so does the kiosk’s day report.</translation>
        </message>
        <message>
            <source>It stands in the log, with the reason and both names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It stands in the log, with the reason and both names.</translation>
        </message>
        <message>
            <source>Leaving the station out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leaving the station out</translation>
        </message>
        <message>
            <source>The station is left out of the count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station is left out of the count.</translation>
        </message>
        <message>
            <source>Taking the station back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Taking the station back</translation>
        </message>
        <message>
            <source>The station is in the count again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station is in the count again.</translation>
        </message>
        <message>
            <source>Making the code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Making the code</translation>
        </message>
        <message>
            <source>Writing the reset file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the reset file</translation>
        </message>
        <message>
            <source>For a kiosk whose staff code nobody knows any more. Nothing else at the kiosk is changed, and its votes stay.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For a kiosk whose staff code nobody knows any more. Nothing else at the kiosk is changed, and its votes stay.</translation>
        </message>
        <message>
            <source>On which stick is the reset file to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>On which stick is the reset file to be written?</translation>
        </message>
        <message>
            <source>The reset file is written. It is safe to remove the stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The reset file is written. It is safe to remove the stick.</translation>
        </message>
        <message>
            <source>{file}. At the kiosk, go to the page that asks for the staff code, press “Nobody knows the code”, put the stick in and choose it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{file}. At the kiosk, go to the page that asks for the staff code, press “Nobody knows the code”, put the stick in and choose it.</translation>
        </message>
        <message>
            <source>Revoking the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Revoking the station</translation>
        </message>
        <message>
            <source>The last export that counts is number {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The last export that counts is number {number}.</translation>
        </message>
        <message>
            <source>The station is revoked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station is revoked.</translation>
        </message>
        <message>
            <source>The station has a new code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station has a new code.</translation>
        </message>
        <message>
            <source>Write its pack anew, and set the station up with both.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write its pack anew, and set the station up with both.</translation>
        </message>
    </context>
    <context>
        <name>StationBoard</name>
        <message>
            <source>last export is here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>last export is here</translation>
        </message>
        <message>
            <source>last export is missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>last export is missing</translation>
        </message>
        <message>
            <source>left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>left out of the count</translation>
        </message>
        <message>
            <source>revoked</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>revoked</translation>
        </message>
        <message>
            <source>has two lines of exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>has two lines of exports</translation>
        </message>
        <message>
            <source>nothing heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nothing heard</translation>
        </message>
        <message>
            <source>counted as far as heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>counted as far as heard</translation>
        </message>
        <message>
            <source>Decide on the file kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide on the file kept aside</translation>
        </message>
        <message>
            <source>Write its pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write its pack</translation>
        </message>
        <message>
            <source>Fetch its first export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fetch its first export</translation>
        </message>
        <message>
            <source>Fetch its last export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fetch its last export</translation>
        </message>
        <message>
            <source>Compare its code with the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare its code with the paper</translation>
        </message>
        <message>
            <source>Write its receipt: unlock the key and merge</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write its receipt: unlock the key and merge</translation>
        </message>
        <message>
            <source>none</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>none</translation>
        </message>
        <message>
            <source>of an earlier export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>of an earlier export</translation>
        </message>
        <message>
            <source>written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>written</translation>
        </message>
        <message>
            <source>export {number}, {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>export {number}, {day}</translation>
        </message>
        <message>
            <source>took votes again {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>took votes again {day}</translation>
        </message>
        <message>
            <source>{station}: the code {code} is the same as on the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}: the code {code} is the same as on the paper</translation>
        </message>
        <message>
            <source>As on the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>As on the paper</translation>
        </message>
        <message>
            <source>Station and place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Station and place</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished">Votes</translation>
        </message>
        <message>
            <source>State, newest export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>State, newest export</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is missing</translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations</translation>
        </message>
        <message>
            <source>Here stand the codes to compare, once stations are set up and have exported.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Here stand the codes to compare, once stations are set up and have exported.</translation>
        </message>
    </context>
    <context>
        <name>StationSetupDialog</name>
        <message>
            <source>A new folder for the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A new folder for the station</translation>
        </message>
        <message>
            <source>The &amp;code, three groups of four characters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The &amp;code, three groups of four characters</translation>
        </message>
        <message>
            <source>&amp;Where this computer keeps what is cast</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Where this computer keeps what is cast</translation>
        </message>
        <message>
            <source>The station's folder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station's folder</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>The code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>StationTable</name>
        <message>
            <source>table</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>table</translation>
        </message>
        <message>
            <source>kiosk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kiosk</translation>
        </message>
        <message>
            <source>final</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>final</translation>
        </message>
        <message>
            <source>in use</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>in use</translation>
        </message>
        <message>
            <source>waiting for its first export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>waiting for its first export</translation>
        </message>
        <message>
            <source>left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>left out of the count</translation>
        </message>
        <message>
            <source>two copies taken in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>two copies taken in</translation>
        </message>
        <message>
            <source>revoked before any export counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>revoked before any export counted</translation>
        </message>
        <message>
            <source>revoked after export {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>revoked after export {number}</translation>
        </message>
        <message>
            <source>needs a pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>needs a pack</translation>
        </message>
        <message>
            <source>Station</source>
            <translation type="unfinished">Station</translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished">Place</translation>
        </message>
        <message>
            <source>Kind</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kind</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>State</translation>
        </message>
        <message>
            <source>Exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exports</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished">Votes</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>done</translation>
        </message>
        <message>
            <source>something is left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>something is left</translation>
        </message>
        <message>
            <source>now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>now</translation>
        </message>
        <message>
            <source>later</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>later</translation>
        </message>
    </context>
    <context>
        <name>Sticks</name>
        <message>
            <source>Exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exports</translation>
        </message>
        <message>
            <source>A stick or folder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A stick or folder</translation>
        </message>
        <message>
            <source>The &amp;sticks of all stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The &amp;sticks of all stations</translation>
        </message>
        <message>
            <source>Add a stick or folder…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Add a stick or folder…</translation>
        </message>
        <message>
            <source>Add exports…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Add exports…</translation>
        </message>
        <message>
            <source>Take from the list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take from the list</translation>
        </message>
        <message>
            <source>Here stand the sticks and exports that are counted from.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Here stand the sticks and exports that are counted from.</translation>
        </message>
    </context>
    <context>
        <name>SurveyTable</name>
        <message>
            <source>What residents answered</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What residents answered</translation>
        </message>
        <message>
            <source>Voluntary answers, tied to no vote. Numbers below {fewest} are kept back, and now and then one more, so that nobody can be pointed out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voluntary answers, tied to no vote. Numbers below {fewest} are kept back, and now and then one more, so that nobody can be pointed out.</translation>
        </message>
        <message>
            <source>Question</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count</translation>
        </message>
        <message>
            <source>All answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All answers</translation>
        </message>
        <message>
            <source>Where people answered</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where people answered</translation>
        </message>
        <message>
            <source>kept back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kept back</translation>
        </message>
    </context>
    <context>
        <name>TextCard</name>
        <message>
            <source>Stop</source>
            <translation type="unfinished">Stop</translation>
        </message>
        <message>
            <source>Record anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Record anew</translation>
        </message>
        <message>
            <source>Record</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Record</translation>
        </message>
        <message>
            <source>Read the text aloud, then press Stop. A minute at most.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read the text aloud, then press Stop. A minute at most.</translation>
        </message>
        <message>
            <source>Looking for a microphone…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Looking for a microphone…</translation>
        </message>
        <message>
            <source>This computer has no microphone. Connect one, or take in a file that was recorded elsewhere.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This computer has no microphone. Connect one, or take in a file that was recorded elsewhere.</translation>
        </message>
        <message>
            <source>As a file in a folder: {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>As a file in a folder: {name}</translation>
        </message>
        <message>
            <source>Listen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Take in a file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take in a file…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Look for it again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look for it again</translation>
        </message>
        <message>
            <source>How loud it is</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How loud it is</translation>
        </message>
    </context>
    <context>
        <name>TextCards</name>
        <message>
            <source>Original, {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Original, {language}</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>Translation, {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Translation, {language}</translation>
        </message>
        <message>
            <source>The original reads otherwise now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The original reads otherwise now</translation>
        </message>
    </context>
    <context>
        <name>TextEditor</name>
        <message>
            <source>Take it for a draft again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take it for a draft again</translation>
        </message>
        <message>
            <source>It has been read over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It has been read over</translation>
        </message>
        <message>
            <source>Voting has been opened, so this is fixed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting has been opened, so this is fixed.</translation>
        </message>
        <message>
            <source>Residents have been shown this, so it is frozen: make a new version under Frame.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Residents have been shown this, so it is frozen: make a new version under Frame.</translation>
        </message>
        <message>
            <source>There is no Swedish text, and nothing to translate.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no Swedish text, and nothing to translate.</translation>
        </message>
    </context>
    <context>
        <name>TextFilters</name>
        <message>
            <source>&amp;Search: a name, or words of a text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Search: a name, or words of a text</translation>
        </message>
        <message>
            <source>S&amp;how</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>S&amp;how</translation>
        </message>
        <message>
            <source>&amp;Of what</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Of what</translation>
        </message>
        <message>
            <source>All texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All texts</translation>
        </message>
        <message>
            <source>Texts that are missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texts that are missing</translation>
        </message>
        <message>
            <source>Drafts, read over by nobody</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Drafts, read over by nobody</translation>
        </message>
        <message>
            <source>What the Swedish has changed of</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What the Swedish has changed of</translation>
        </message>
        <message>
            <source>What came in for an older Swedish text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What came in for an older Swedish text</translation>
        </message>
        <message>
            <source>What has been read over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What has been read over</translation>
        </message>
        <message>
            <source>Everything</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everything</translation>
        </message>
    </context>
    <context>
        <name>TextsPage</name>
        <message>
            <source>Where are the texts to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where are the texts to be written?</translation>
        </message>
        <message>
            <source>Writing the texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the texts</translation>
        </message>
        <message>
            <source>The texts are written, to be translated into {language}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The texts are written, to be translated into {language}.</translation>
        </message>
        <message>
            <source>Have it filled in, then read it here. It is {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Have it filled in, then read it here. It is {path}.</translation>
        </message>
        <message>
            <source>Texts that came back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texts that came back</translation>
        </message>
        <message>
            <source>Reading the texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reading the texts</translation>
        </message>
        <message>
            <source>No text is as you asked for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No text is as you asked for.</translation>
        </message>
        <message>
            <source>Here stand the texts of the participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Here stand the texts of the participatory budget.</translation>
        </message>
        <message numerus="yes">
            <source>Have all %Ln texts in {language} been read over?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Has %Ln text in {language} been read over?</numerusform>
                <numerusform>Have all %Ln texts in {language} been read over?</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody who speaks the language well has read each of them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Somebody who speaks the language well has read each of them.</translation>
        </message>
        <message>
            <source>They have been read over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>They have been read over</translation>
        </message>
        <message>
            <source>Leave them as drafts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leave them as drafts</translation>
        </message>
        <message>
            <source>In {language} nothing is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>In {language} nothing is missing.</translation>
        </message>
        <message numerus="yes">
            <source>In {language} %Ln texts are missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>In {language} %Ln text is missing.</numerusform>
                <numerusform>In {language} %Ln texts are missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are drafts that nobody has read over.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln is a draft that nobody has read over.</numerusform>
                <numerusform>%Ln are drafts that nobody has read over.</numerusform>
            </translation>
        </message>
        <message>
            <source>Texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texts</translation>
        </message>
        <message>
            <source>Next one missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next one missing</translation>
        </message>
        <message>
            <source>Translate</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Translate</translation>
        </message>
        <message>
            <source>Texts to translators and back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texts to translators and back</translation>
        </message>
        <message>
            <source>Save as a workbook (xlsx)…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save as a workbook (xlsx)…</translation>
        </message>
        <message>
            <source>Save as XLIFF…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save as XLIFF…</translation>
        </message>
        <message>
            <source>Read a file that came back…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read a file that came back…</translation>
        </message>
        <message>
            <source>All that is listed has been read over…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All that is listed has been read over…</translation>
        </message>
    </context>
    <context>
        <name>TextsPreviewPage</name>
        <message>
            <source>Taking the texts in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Taking the texts in</translation>
        </message>
        <message>
            <source>Texts taken in: {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texts taken in: {number}.</translation>
        </message>
        <message>
            <source>Every row of the file was used or says nothing new.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Every row of the file was used or says nothing new.</translation>
        </message>
        <message>
            <source>Rows left out since they are wrong: {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rows left out since they are wrong: {number}.</translation>
        </message>
        <message>
            <source>Texts from {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texts from {file}</translation>
        </message>
        <message>
            <source>Residents have been shown the frame: why does it change?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Residents have been shown the frame: why does it change?</translation>
        </message>
        <message>
            <source>Row</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Row</translation>
        </message>
        <message>
            <source>Text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Text</translation>
        </message>
        <message>
            <source>What comes, and what is wrong</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What comes, and what is wrong</translation>
        </message>
        <message>
            <source>What it would do</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What it would do</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rows of the file</translation>
        </message>
        <message numerus="yes">
            <source>Take in %Ln texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Take in %Ln text</numerusform>
                <numerusform>Take in %Ln texts</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel, leave the texts as they are</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel, leave the texts as they are</translation>
        </message>
        <message>
            <source>Into {language}. New: {new}. Changed: {changed}. Read over: {reviewed}. Beside, since the Swedish has changed: {beside}. Wrong, left out: {wrong}. The rest stays.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Into {language}. New: {new}. Changed: {changed}. Read over: {reviewed}. Beside, since the Swedish has changed: {beside}. Wrong, left out: {wrong}. The rest stays.</translation>
        </message>
        <message>
            <source>new</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>new</translation>
        </message>
        <message>
            <source>changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>changed</translation>
        </message>
        <message>
            <source>read over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>read over</translation>
        </message>
        <message>
            <source>beside, as a draft</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>beside, as a draft</translation>
        </message>
        <message>
            <source>wrong</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>wrong</translation>
        </message>
        <message>
            <source>Made for: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Made for: {text}</translation>
        </message>
        <message>
            <source>Before: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Before: {text}</translation>
        </message>
    </context>
    <context>
        <name>TextsTable</name>
        <message>
            <source>Texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texts</translation>
        </message>
        <message>
            <source>Text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Text</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>State</translation>
        </message>
        <message>
            <source>another waits</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>another waits</translation>
        </message>
    </context>
    <context>
        <name>TieForm</name>
        <message>
            <source>Equal votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Equal votes</translation>
        </message>
        <message numerus="yes">
            <source>These proposals have %Ln votes each. The lot is drawn from a published number; write that number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>These proposals have %Ln vote each. The lot is drawn from a published number; write that number.</numerusform>
                <numerusform>These proposals have %Ln votes each. The lot is drawn from a published number; write that number.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These proposals have %Ln votes each, and the funds are not enough for all. Put them in the order that the board has decided.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>These proposals have %Ln vote each, and the funds are not enough for all. Put them in the order that the board has decided.</numerusform>
                <numerusform>These proposals have %Ln votes each, and the funds are not enough for all. Put them in the order that the board has decided.</numerusform>
            </translation>
        </message>
        <message>
            <source>Order of the proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Order of the proposals</translation>
        </message>
        <message>
            <source>Move up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Move down</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move down</translation>
        </message>
        <message>
            <source>&amp;Published number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Published number</translation>
        </message>
        <message>
            <source>&amp;Basis, for example the paragraph of the minutes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Basis, for example the paragraph of the minutes</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Record the decision</translation>
        </message>
    </context>
    <context>
        <name>TranslationPage</name>
        <message>
            <source>Saving the translation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saving the translation</translation>
        </message>
        <message>
            <source>The translation is saved: {language}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The translation is saved: {language}.</translation>
        </message>
        <message>
            <source>The original stands beside it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The original stands beside it.</translation>
        </message>
        <message>
            <source>Translate: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Translate: {title}</translation>
        </message>
        <message>
            <source>Say what stands there, no more and no less.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Say what stands there, no more and no less.</translation>
        </message>
        <message>
            <source>&amp;Into which language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Into which language</translation>
        </message>
        <message>
            <source>How &amp;far it may be relied on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How &amp;far it may be relied on</translation>
        </message>
        <message>
            <source>Who &amp;translated it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who &amp;translated it</translation>
        </message>
        <message>
            <source>Original, {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Original, {language}</translation>
        </message>
        <message>
            <source>Save the translation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save the translation</translation>
        </message>
        <message>
            <source>Cancel, save nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel, save nothing</translation>
        </message>
    </context>
    <context>
        <name>Turnout</name>
        <message>
            <source>Votes by day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes by day</translation>
        </message>
        <message>
            <source>Votes by place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes by place</translation>
        </message>
        <message>
            <source>Stations and voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations and voting cards</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{some} of {all}</translation>
        </message>
        <message>
            <source>Stations heard from today</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations heard from today</translation>
        </message>
        <message>
            <source>Last exports here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Last exports here</translation>
        </message>
        <message>
            <source>Voting cards used</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cards used</translation>
        </message>
        <message>
            <source>{votes}, to {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{votes}, to {day}</translation>
        </message>
    </context>
    <context>
        <name>UndoButtons</name>
        <message>
            <source>Undo: {what}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Undo: {what}</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Redo: {what}</translation>
        </message>
    </context>
    <context>
        <name>VerdictPanel</name>
        <message>
            <source>&amp;Reason, as the proposer may read it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Reason, as the proposer may read it</translation>
        </message>
        <message>
            <source>Settle the difference</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Settle the difference</translation>
        </message>
        <message>
            <source>Your verdict</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Your verdict</translation>
        </message>
        <message>
            <source>Second assessment</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Second assessment</translation>
        </message>
        <message>
            <source>What is to hold</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is to hold</translation>
        </message>
        <message>
            <source>Settle it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Settle it</translation>
        </message>
        <message>
            <source>Save and go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save and go on</translation>
        </message>
        <message>
            <source>Proposal {number} · {place} of {all}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {number} · {place} of {all}</translation>
        </message>
        <message>
            <source>Settled: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Settled: {verdict}</translation>
        </message>
        <message>
            <source>Second assessment: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Second assessment: {verdict}</translation>
        </message>
        <message>
            <source>{who}: {once}, and {yearly} a year</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{who}: {once}, and {yearly} a year</translation>
        </message>
        <message>
            <source>Costs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Costs</translation>
        </message>
    </context>
    <context>
        <name>ViewTabs</name>
        <message>
            <source>All</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All</translation>
        </message>
        <message>
            <source>Views</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Views</translation>
        </message>
        <message>
            <source>Save as a view…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save as a view…</translation>
        </message>
        <message>
            <source>Remove the view</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remove the view</translation>
        </message>
    </context>
    <context>
        <name>VotingActs</name>
        <message>
            <source>Voting cards made</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cards made</translation>
        </message>
        <message>
            <source>Void already</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Void already</translation>
        </message>
        <message>
            <source>The card that becomes void</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The card that becomes void</translation>
        </message>
        <message>
            <source>The last of the cards that become void</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The last of the cards that become void</translation>
        </message>
        <message>
            <source>The card of the reserve given out for it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The card of the reserve given out for it</translation>
        </message>
        <message>
            <source>Void a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Void a voting card</translation>
        </message>
        <message>
            <source>Void the card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Void the card</translation>
        </message>
        <message>
            <source>For a card that was lost, stolen or given to the wrong person. A void card never counts, whenever it was used: nobody needs to know where. Stations still take it, and do not tell.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For a card that was lost, stolen or given to the wrong person. A void card never counts, whenever it was used: nobody needs to know where. Stations still take it, and do not tell.</translation>
        </message>
        <message>
            <source>If the person gets another card, take one of the reserve, and note it here: so each person has one card that counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If the person gets another card, take one of the reserve, and note it here: so each person has one card that counts.</translation>
        </message>
        <message>
            <source>The number stands at the top of each card. Nobody can vote with it, and it shows nothing of a vote: let people note it, apart from the card. A list of names and numbers shows whoever has the roll key too which of them have voted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The number stands at the top of each card. Nobody can vote with it, and it shows nothing of a vote: let people note it, apart from the card. A list of names and numbers shows whoever has the roll key too which of them have voted.</translation>
        </message>
        <message>
            <source>Open voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open voting</translation>
        </message>
        <message>
            <source>What is fixed by it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is fixed by it</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What comes next</translation>
        </message>
        <message>
            <source>Stations take votes once they have a pack that is written after this.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations take votes once they have a pack that is written after this.</translation>
        </message>
        <message>
            <source>Open voting again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open voting again</translation>
        </message>
        <message>
            <source>Voting closed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting closed</translation>
        </message>
        <message>
            <source>Votes here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes here</translation>
        </message>
        <message>
            <source>Stations with a last export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations with a last export</translation>
        </message>
        <message>
            <source>No vote has been opened yet. Stations may take votes again on the days of voting; write new packs for them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No vote has been opened yet. Stations may take votes again on the days of voting; write new packs for them.</translation>
        </message>
        <message>
            <source>A station that has sent its last export stays closed until two people reopen it there. Its votes then need a new last export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A station that has sent its last export stays closed until two people reopen it there. Its votes then need a new last export.</translation>
        </message>
        <message>
            <source>Withdraw a proposal from the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Withdraw a proposal from the vote</translation>
        </message>
        <message>
            <source>Withdraw the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Withdraw the proposal</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished">Proposal</translation>
        </message>
        <message>
            <source>Number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished">Cost</translation>
        </message>
        <message>
            <source>The proposal gets no money, whatever its votes are. Votes for it are counted and told in the result, and their other choices count as always.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposal gets no money, whatever its votes are. Votes for it are counted and told in the result, and their other choices count as always.</translation>
        </message>
        <message>
            <source>It stays on the ballot that people see, so put up a notice at each place. It cannot be put back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It stays on the ballot that people see, so put up a notice at each place. It cannot be put back.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Days of voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Days of voting</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation type="unfinished">Funds</translation>
        </message>
        <message>
            <source>On the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>On the ballot</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln proposal</numerusform>
                <numerusform>%Ln proposals</numerusform>
            </translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations are set up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station is set up</numerusform>
                <numerusform>%Ln stations are set up</numerusform>
            </translation>
        </message>
        <message>
            <source>{now}, more than there are on the ballot. Voting cannot be opened so: choose on the page “Ballot” how many a person may choose.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{now}, more than there are on the ballot. Voting cannot be opened so: choose on the page “Ballot” how many a person may choose.</translation>
        </message>
        <message>
            <source>Votes per person, at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes per person, at most</translation>
        </message>
        <message>
            <source>This is a rehearsal: its votes can never be counted as real ones.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is a rehearsal: its votes can never be counted as real ones.</translation>
        </message>
        <message>
            <source>This is the real vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is the real vote.</translation>
        </message>
        <message>
            <source>No days were set.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No days were set.</translation>
        </message>
        <message>
            <source>None has been made, and none can be made after this.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>None has been made, and none can be made after this.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln card</numerusform>
                <numerusform>%Ln cards</numerusform>
            </translation>
        </message>
        <message>
            <source>Voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cards</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answers are owed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln answer is owed.</numerusform>
                <numerusform>%Ln answers are owed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write why voting opens before they are given.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write why voting opens before they are given.</translation>
        </message>
        <message>
            <source>Everybody who could be reached has been answered.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everybody who could be reached has been answered.</translation>
        </message>
        <message>
            <source>Answers to proposers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answers to proposers</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are not decided on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln is not decided on.</numerusform>
                <numerusform>%Ln are not decided on.</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>There is no copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no copy.</translation>
        </message>
        <message>
            <source>The words are on paper, and there is a copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The words are on paper, and there is a copy.</translation>
        </message>
        <message>
            <source>The words were never typed from the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The words were never typed from the paper.</translation>
        </message>
        <message>
            <source>Never typed from the paper: sheet {sheets}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Never typed from the paper: sheet {sheets}.</translation>
        </message>
        <message>
            <source>The ballot, the rules and the funds can no longer be changed after this.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot, the rules and the funds can no longer be changed after this.</translation>
        </message>
        <message>
            <source>No more voting cards can be made after this.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No more voting cards can be made after this.</translation>
        </message>
        <message>
            <source>Rehearse first: set up another participatory budget as a rehearsal, and take one vote from each station to the result. That tries the words, the sticks and the printer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rehearse first: set up another participatory budget as a rehearsal, and take one vote from each station to the result. That tries the words, the sticks and the printer.</translation>
        </message>
        <message>
            <source>Before you open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Before you open</translation>
        </message>
        <message>
            <source>It stands in the log, with the reason and both names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It stands in the log, with the reason and both names.</translation>
        </message>
        <message>
            <source>Voiding the card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voiding the card</translation>
        </message>
        <message>
            <source>The card is void.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The card is void.</translation>
        </message>
        <message>
            <source>Read the facts to each other. Then voting is opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read the facts to each other. Then voting is opened.</translation>
        </message>
        <message>
            <source>Cancel, open nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel, open nothing</translation>
        </message>
        <message>
            <source>Opening voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Opening voting</translation>
        </message>
        <message>
            <source>Voting is open.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting is open.</translation>
        </message>
        <message>
            <source>Write new packs on the page “Places” and take them to the stations.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write new packs on the page “Places” and take them to the stations.</translation>
        </message>
        <message>
            <source>Write packs on the page “Places” and take them to the stations.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write packs on the page “Places” and take them to the stations.</translation>
        </message>
        <message>
            <source>Opening voting again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Opening voting again</translation>
        </message>
        <message>
            <source>Voting is open again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting is open again.</translation>
        </message>
        <message>
            <source>Withdrawing the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Withdrawing the proposal</translation>
        </message>
        <message>
            <source>The proposal is withdrawn.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposal is withdrawn.</translation>
        </message>
    </context>
    <context>
        <name>VotingPage</name>
        <message>
            <source>Open voting…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open voting…</translation>
        </message>
        <message>
            <source>Go to the places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to the places</translation>
        </message>
        <message>
            <source>Go to tonight’s stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to tonight’s stations</translation>
        </message>
        <message>
            <source>Where is the sheet for observers to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the sheet for observers to be written?</translation>
        </message>
        <message>
            <source>Writing the sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Writing the sheet</translation>
        </message>
        <message>
            <source>The sheet is written. Print it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The sheet is written. Print it.</translation>
        </message>
        <message>
            <source>Voting closed {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting closed {day}.</translation>
        </message>
        <message>
            <source>Voting has been open since {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting has been open since {day}.</translation>
        </message>
        <message>
            <source>There is no ballot yet. It is made on the page “Ballot”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no ballot yet. It is made on the page “Ballot”.</translation>
        </message>
        <message>
            <source>A person may choose {now}, more than there are on the ballot. That is mended on the page “Ballot”; then voting can be opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A person may choose {now}, more than there are on the ballot. That is mended on the page “Ballot”; then voting can be opened.</translation>
        </message>
        <message>
            <source>Voting has not opened; the ballot can still be changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting has not opened; the ballot can still be changed.</translation>
        </message>
        <message>
            <source>{proposal} (withdrawn from the vote)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{proposal} (withdrawn from the vote)</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation type="unfinished">Voting</translation>
        </message>
        <message>
            <source>The proposals that the steering group has sent to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposals that the steering group has sent to the vote.</translation>
        </message>
        <message>
            <source>Number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished">Proposal</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished">Cost</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballot</translation>
        </message>
        <message>
            <source>Go to the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to the ballot</translation>
        </message>
        <message>
            <source>Here stand the proposals that people vote on, once the ballot is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Here stand the proposals that people vote on, once the ballot is made.</translation>
        </message>
        <message>
            <source>Sheet on test ballots for observers…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sheet on test ballots for observers…</translation>
        </message>
        <message>
            <source>Withdraw the proposal…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Withdraw the proposal…</translation>
        </message>
        <message>
            <source>Open voting again…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open voting again…</translation>
        </message>
    </context>
    <context>
        <name>WordsPage</name>
        <message>
            <source>The words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The words</translation>
        </message>
        <message>
            <source>The words are shown only here, and kept nowhere. Whoever keeps the paper should be the only one who looks, writes them down, and then types them from the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The words are shown only here, and kept nowhere. Whoever keeps the paper should be the only one who looks, writes them down, and then types them from the paper.</translation>
        </message>
    </context>
    <context>
        <name>WorkBar</name>
        <message>
            <source>Wait until this is done, or stop it. Then the window can be closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Wait until this is done, or stop it. Then the window can be closed.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished">Stop</translation>
        </message>
    </context>
    <context>
        <name>answers</name>
        <message numerus="yes">
            <source>%Ln answers are noted as given. Who gave them is the name at this desk.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln answer is noted as given. Who gave it is the name at this desk.</numerusform>
                <numerusform>%Ln answers are noted as given. Who gave them is the name at this desk.</numerusform>
            </translation>
        </message>
        <message>
            <source>Note answers as given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Note answers as given</translation>
        </message>
        <message>
            <source>Note it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Note it</translation>
        </message>
        <message>
            <source>&amp;Day, as 2026-11-29</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Day, as 2026-11-29</translation>
        </message>
        <message>
            <source>&amp;How the answer was given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;How the answer was given</translation>
        </message>
        <message>
            <source>Answer in another language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answer in another language</translation>
        </message>
        <message>
            <source>Proposal {number}. An answer in Finnish, Meänkieli or Sami is owed until it is given in that language.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {number}. An answer in Finnish, Meänkieli or Sami is owed until it is given in that language.</translation>
        </message>
        <message>
            <source>That of the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>That of the proposal</translation>
        </message>
        <message>
            <source>&amp;Language that is asked for</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Language that is asked for</translation>
        </message>
        <message>
            <source>looked up at the desk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>looked up at the desk</translation>
        </message>
        <message>
            <source>Has been withdrawn</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Has been withdrawn</translation>
        </message>
        <message>
            <source>Is carried out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Is carried out</translation>
        </message>
        <message>
            <source>Out of the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Out of the vote</translation>
        </message>
        <message>
            <source>Is not carried out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Is not carried out</translation>
        </message>
        <message>
            <source>Has been joined</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Has been joined</translation>
        </message>
        <message>
            <source>Goes to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Goes to the vote</translation>
        </message>
        <message>
            <source>Not feasible</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not feasible</translation>
        </message>
        <message>
            <source>Not to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not to the vote</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not begun</translation>
        </message>
        <message>
            <source>Draft</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Approved</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Given</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not reached</translation>
        </message>
        <message>
            <source>No contact left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No contact left</translation>
        </message>
        <message>
            <source>by letter</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>by letter</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>by e-mail</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>by telephone</translation>
        </message>
        <message>
            <source>in person</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>in person</translation>
        </message>
        <message>
            <source>nobody could be reached</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nobody could be reached</translation>
        </message>
        <message>
            <source>Steering group {day}: does not go to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Steering group {day}: does not go to the vote</translation>
        </message>
        <message>
            <source>Steering group {day}: goes to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Steering group {day}: goes to the vote</translation>
        </message>
        <message>
            <source>Answer written in {language}: {outcome}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answer written in {language}: {outcome}</translation>
        </message>
        <message>
            <source>Answer approved in {language}: {outcome}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answer approved in {language}: {outcome}</translation>
        </message>
        <message>
            <source>Answer given {day}, {way}, in {language}: {outcome}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answer given {day}, {way}, in {language}: {outcome}</translation>
        </message>
        <message>
            <source>Tried to answer {day}, {way}: {outcome}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tried to answer {day}, {way}: {outcome}</translation>
        </message>
        <message>
            <source>Contact opened: {purpose}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Contact opened: {purpose}</translation>
        </message>
        <message>
            <source>No other language is asked for any more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No other language is asked for any more</translation>
        </message>
        <message>
            <source>An answer is asked for in {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>An answer is asked for in {language}</translation>
        </message>
    </context>
    <context>
        <name>checking</name>
        <message>
            <source>result of count {number}, {votes}, {how} (control code {code})</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>result of count {number}, {votes}, {how} (control code {code})</translation>
        </message>
        <message>
            <source>it adds up; not counted anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it adds up; not counted anew</translation>
        </message>
        <message>
            <source>the same as on file at the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the same as on file at the centre</translation>
        </message>
        <message>
            <source>the same as on file at the centre, replaced by a new count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the same as on file at the centre, replaced by a new count</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln vote</numerusform>
                <numerusform>%Ln votes</numerusform>
            </translation>
        </message>
        <message>
            <source>{station} was revoked after its export {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was revoked after its export {number}</translation>
        </message>
        <message>
            <source>{station} was revoked before any export counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was revoked before any export counted</translation>
        </message>
        <message>
            <source>it replaces count {number}, which had a tie open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it replaces count {number}, which had a tie open</translation>
        </message>
        <message>
            <source>it replaces count {number}, which has the digest {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it replaces count {number}, which has the digest {code}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures and recordings ({size} kB)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln picture or recording ({size} kB)</numerusform>
                <numerusform>%Ln pictures and recordings ({size} kB)</numerusform>
            </translation>
        </message>
        <message>
            <source>pack for the station {station}, edition {edition}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>pack for the station {station}, edition {edition}</translation>
        </message>
        <message>
            <source>export {number} of the station {station}, its last: {held}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>export {number} of the station {station}, its last: {held}</translation>
        </message>
        <message>
            <source>export {number} of the station {station}: {held}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>export {number} of the station {station}: {held}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln proposal</numerusform>
                <numerusform>%Ln proposals</numerusform>
            </translation>
        </message>
        <message>
            <source>{votes} and {proposals}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{votes} and {proposals}</translation>
        </message>
        <message>
            <source>receipt for the station {station}: {votes} at the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>receipt for the station {station}: {votes} at the centre</translation>
        </message>
        <message>
            <source>ballot box of count {number}, closed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ballot box of count {number}, closed</translation>
        </message>
        <message>
            <source>reset file {number} for the staff code of the station {station}, to be used until {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>reset file {number} for the staff code of the station {station}, to be used until {day}</translation>
        </message>
    </context>
    <context>
        <name>decisions</name>
        <message>
            <source>Decide on all that are left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide on all that are left</translation>
        </message>
        <message>
            <source>{number} are to be decided. Feasible ones are sent to the vote, the others are not. Each gets a record of its own, with the reason; decide on single ones in the list.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} are to be decided. Feasible ones are sent to the vote, the others are not. Each gets a record of its own, with the reason; decide on single ones in the list.</translation>
        </message>
        <message>
            <source>Decide on them</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decide on them</translation>
        </message>
        <message>
            <source>&amp;Day of the meeting, as 2026-11-29</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Day of the meeting, as 2026-11-29</translation>
        </message>
        <message>
            <source>Feasible ones: to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Feasible ones: to the vote</translation>
        </message>
        <message>
            <source>Not feasible ones: not to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not feasible ones: not to the vote</translation>
        </message>
        <message>
            <source>&amp;Which of them</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Which of them</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To be decided</translation>
        </message>
        <message>
            <source>To the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To the vote</translation>
        </message>
        <message>
            <source>Not to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not to the vote</translation>
        </message>
    </context>
    <context>
        <name>differences</name>
        <message>
            <source>the key that the station {station} signs with</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the key that the station {station} signs with</translation>
        </message>
        <message>
            <source>the control code of the station {station}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the control code of the station {station}</translation>
        </message>
        <message>
            <source>the station {station}, which the result does not name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the station {station}, which the result does not name</translation>
        </message>
        <message>
            <source>whether the station {station} is for paper alone</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>whether the station {station} is for paper alone</translation>
        </message>
        <message>
            <source>the envelopes of the station {station}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the envelopes of the station {station}</translation>
        </message>
        <message>
            <source>what was voted on: the frame, the ballot, the cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>what was voted on: the frame, the ballot, the cards</translation>
        </message>
        <message>
            <source>which envelopes are counted, and why others are not</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>which envelopes are counted, and why others are not</translation>
        </message>
        <message>
            <source>what became of the envelopes once they were opened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>what became of the envelopes once they were opened</translation>
        </message>
        <message>
            <source>the votes for proposal {part}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the votes for proposal {part}</translation>
        </message>
        <message>
            <source>what the ballots hold</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>what the ballots hold</translation>
        </message>
        <message>
            <source>what the test ballots hold</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>what the test ballots hold</translation>
        </message>
        <message>
            <source>the decisions on equal votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the decisions on equal votes</translation>
        </message>
        <message>
            <source>which proposals win</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>which proposals win</translation>
        </message>
        <message>
            <source>what the ballot box is made of</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>what the ballot box is made of</translation>
        </message>
        <message>
            <source>{part}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part}</translation>
        </message>
    </context>
    <context>
        <name>evaluation</name>
        <message>
            <source>settled: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>settled: {verdict}</translation>
        </message>
        <message>
            <source>they differ</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>they differ</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>not assessed</translation>
        </message>
        <message>
            <source>They differ</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>They differ</translation>
        </message>
        <message>
            <source>Costs in parts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Costs in parts</translation>
        </message>
        <message>
            <source>A line for each part, with semicolons between: what it is; the department that pays; the cost in kronor; the running cost of a year; the uncertainty in percent. As in: Lamp posts; Traffic; 322 000; 9 000; 10. The last ones may be left out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A line for each part, with semicolons between: what it is; the department that pays; the cost in kronor; the running cost of a year; the uncertainty in percent. As in: Lamp posts; Traffic; 322 000; 9 000; 10. The last ones may be left out.</translation>
        </message>
        <message>
            <source>Save the costs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save the costs</translation>
        </message>
        <message>
            <source>&amp;Parts of the costs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Parts of the costs</translation>
        </message>
        <message>
            <source>Ask the proposer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask the proposer</translation>
        </message>
        <message>
            <source>The proposal is asked back until an answer is noted, or that none came in time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposal is asked back until an answer is noted, or that none came in time.</translation>
        </message>
        <message>
            <source>Note the question</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Note the question</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Question</translation>
        </message>
        <message>
            <source>&amp;Last day for an answer, as 2026-11-29</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Last day for an answer, as 2026-11-29</translation>
        </message>
        <message>
            <source>No question waits for an answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No question waits for an answer.</translation>
        </message>
        <message>
            <source>The question was: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The question was: {text}</translation>
        </message>
        <message>
            <source>Answer of the proposer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answer of the proposer</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Note the answer</translation>
        </message>
        <message>
            <source>&amp;Answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Answer</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No answer came</translation>
        </message>
        <message>
            <source>The proposal is assessed as it stands. The question stays on record.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposal is assessed as it stands. The question stays on record.</translation>
        </message>
        <message>
            <source>End the question</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>End the question</translation>
        </message>
        <message>
            <source>Second assessment</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Second assessment</translation>
        </message>
        <message>
            <source>The proposer asks for it, and says why. Somebody who has not judged the proposal assesses it anew; their verdict holds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposer asks for it, and says why. Somebody who has not judged the proposal assesses it anew; their verdict holds.</translation>
        </message>
        <message>
            <source>Note the request</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Note the request</translation>
        </message>
        <message>
            <source>&amp;Why, in the proposer's words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Why, in the proposer's words</translation>
        </message>
        <message>
            <source>Yes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Unclear</translation>
        </message>
        <message>
            <source>Feasible</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Feasible</translation>
        </message>
        <message>
            <source>Best of the child</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Best of the child</translation>
        </message>
        <message>
            <source>{subject}: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{subject}: {verdict}</translation>
        </message>
        <message>
            <source>Settled, {subject}: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Settled, {subject}: {verdict}</translation>
        </message>
        <message>
            <source>Second assessment, {subject}: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Second assessment, {subject}: {verdict}</translation>
        </message>
        <message>
            <source>Asked back, answer by {deadline}: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Asked back, answer by {deadline}: {text}</translation>
        </message>
        <message>
            <source>Answer of the proposer: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answer of the proposer: {text}</translation>
        </message>
        <message>
            <source>No answer came in time</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No answer came in time</translation>
        </message>
        <message>
            <source>Costs estimated: {once}, and {yearly} a year</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Costs estimated: {once}, and {yearly} a year</translation>
        </message>
        <message>
            <source>Costs settled: {once}, and {yearly} a year</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Costs settled: {once}, and {yearly} a year</translation>
        </message>
        <message>
            <source>Second assessment asked for</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Second assessment asked for</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>protocol</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>protocol</translation>
        </message>
        <message>
            <source>winners</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>winners</translation>
        </message>
        <message>
            <source>ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ballot box</translation>
        </message>
        <message>
            <source>result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>result</translation>
        </message>
        <message>
            <source>poster</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>poster</translation>
        </message>
        <message>
            <source>form</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>form</translation>
        </message>
        <message>
            <source>ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ballot</translation>
        </message>
        <message>
            <source>texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>texts</translation>
        </message>
        <message>
            <source>test ballots</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>test ballots</translation>
        </message>
        <message>
            <source>voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>voting cards</translation>
        </message>
        <message>
            <source>log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>log</translation>
        </message>
        <message>
            <source>key sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>key sheet</translation>
        </message>
        <message>
            <source>proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>proposals</translation>
        </message>
        <message>
            <source>steering group's list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>steering group's list</translation>
        </message>
        <message>
            <source>answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>answers</translation>
        </message>
        <message>
            <source>calls</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>calls</translation>
        </message>
        <message>
            <source>answer to proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>answer to proposal</translation>
        </message>
        <message>
            <source>copy of proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>copy of proposal</translation>
        </message>
        <message>
            <source>participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>participatory budget</translation>
        </message>
        <message>
            <source>rehearsal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>rehearsal</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look in:</translation>
        </message>
        <message>
            <source>Name:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name:</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kind:</translation>
        </message>
        <message>
            <source>Choose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Exports from stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exports from stations</translation>
        </message>
        <message>
            <source>Packs for stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Packs for stations</translation>
        </message>
        <message>
            <source>Ballot boxes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballot boxes</translation>
        </message>
        <message>
            <source>Results</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Results</translation>
        </message>
        <message>
            <source>Documents</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Ballot files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballot files</translation>
        </message>
        <message>
            <source>Key files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Key files</translation>
        </message>
        <message>
            <source>Central files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Central files</translation>
        </message>
        <message>
            <source>Packs and receipts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Packs and receipts</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Files of mbdesk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Files of mbdesk</translation>
        </message>
        <message>
            <source>Tables</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tables</translation>
        </message>
        <message>
            <source>Texts for translators</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texts for translators</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Recordings</translation>
        </message>
        <message>
            <source>All files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All files</translation>
        </message>
    </context>
    <context>
        <name>kiosk</name>
        <message>
            <source>Room on the disk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Room on the disk</translation>
        </message>
        <message>
            <source>The clock</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The clock</translation>
        </message>
        <message>
            <source>The station's file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station's file</translation>
        </message>
        <message>
            <source>The log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The log</translation>
        </message>
        <message>
            <source>The pack from the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The pack from the centre</translation>
        </message>
        <message>
            <source>Other files in the folder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Other files in the folder</translation>
        </message>
        <message>
            <source>The second copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The second copy</translation>
        </message>
        <message>
            <source>The printer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The printer</translation>
        </message>
        <message>
            <source>Sound</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sound</translation>
        </message>
        <message>
            <source>The screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The screen</translation>
        </message>
        <message>
            <source>in order</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>in order</translation>
        </message>
        <message>
            <source>{megabytes} MB free</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{megabytes} MB free</translation>
        </message>
        <message>
            <source>today is {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>today is {day}</translation>
        </message>
        <message>
            <source>it says {day}, which is before the last entry in the log. Set the clock right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it says {day}, which is before the last entry in the log. Set the clock right.</translation>
        </message>
        <message>
            <source>it says {day}, when nothing is open. Set the clock right, or come another day.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it says {day}, when nothing is open. Set the clock right, or come another day.</translation>
        </message>
        <message>
            <source>it is damaged. Restore the station from its second copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it is damaged. Restore the station from its second copy.</translation>
        </message>
        <message>
            <source>somebody has changed it. Do not open. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>somebody has changed it. Do not open. Tell the centre.</translation>
        </message>
        <message>
            <source>the ballot is not there yet. Take in the newest pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the ballot is not there yet. Take in the newest pack.</translation>
        </message>
        <message>
            <source>people vote with their identity, and that only at tables with staff. This kiosk takes no votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>people vote with their identity, and that only at tables with staff. This kiosk takes no votes.</translation>
        </message>
        <message>
            <source>a last export has closed this station for votes. Let two people reopen it first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a last export has closed this station for votes. Let two people reopen it first.</translation>
        </message>
        <message>
            <source>these do not belong here: {names}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>these do not belong here: {names}</translation>
        </message>
        <message>
            <source>there is none</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>there is none</translation>
        </message>
        <message>
            <source>it is being written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it is being written</translation>
        </message>
        <message>
            <source>its stick or folder is not there</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>its stick or folder is not there</translation>
        </message>
        <message>
            <source>its stick is full</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>its stick is full</translation>
        </message>
        <message>
            <source>its stick is write-protected</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>its stick is write-protected</translation>
        </message>
        <message>
            <source>another station's copy is on this stick</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>another station's copy is on this stick</translation>
        </message>
        <message>
            <source>it holds more than this station. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it holds more than this station. Tell the centre.</translation>
        </message>
        <message>
            <source>it is damaged. Choose another stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it is damaged. Choose another stick.</translation>
        </message>
        <message>
            <source>{printer} is not there. Check the cable and the power.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{printer} is not there. Check the cable and the power.</translation>
        </message>
        <message>
            <source>{printer} has stopped. Check the paper and the power.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{printer} has stopped. Check the paper and the power.</translation>
        </message>
        <message>
            <source>{printer} does not answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{printer} does not answer</translation>
        </message>
        <message>
            <source>none is set</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>none is set</translation>
        </message>
        <message>
            <source>nothing can be read aloud here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nothing can be read aloud here</translation>
        </message>
        <message>
            <source>play a sentence and listen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>play a sentence and listen</translation>
        </message>
        <message>
            <source>nothing was heard. Check the loudspeaker, the cable and the volume, and play it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nothing was heard. Check the loudspeaker, the cable and the volume, and play it again.</translation>
        </message>
        <message>
            <source>it is only {width} × {height} mm. The largest text may need much scrolling.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it is only {width} × {height} mm. The largest text may need much scrolling.</translation>
        </message>
        <message>
            <source>{width} × {height} mm</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{width} × {height} mm</translation>
        </message>
        <message>
            <source>{sign} {name}: {found}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{sign} {name}: {found}</translation>
        </message>
        <message>
            <source>Staff code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Staff code</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open</translation>
        </message>
        <message>
            <source>Back to the residents' screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Back to the residents' screen</translation>
        </message>
        <message>
            <source>Nobody knows the code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nobody knows the code</translation>
        </message>
        <message>
            <source>Choose a staff code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose a staff code</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Back</translation>
        </message>
        <message>
            <source>Leave mbdesk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leave mbdesk</translation>
        </message>
        <message>
            <source>The two codes were not the same. Begin again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The two codes were not the same. Begin again.</translation>
        </message>
        <message>
            <source>Type the same code again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the same code again.</translation>
        </message>
        <message>
            <source>Ask the centre for a reset file for this kiosk. Put in the stick that it is on, and choose it here. Then choose a new staff code. Until then the old one holds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask the centre for a reset file for this kiosk. Put in the stick that it is on, and choose it here. Then choose a new staff code. Until then the old one holds.</translation>
        </message>
        <message numerus="yes">
            <source>At least %Ln digits. You need it to open and close.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>At least %Ln digit. You need it to open and close.</numerusform>
                <numerusform>At least %Ln digits. You need it to open and close.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done. Leave the stick in: it holds the second copy. Choose another stick for the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done. Leave the stick in: it holds the second copy. Choose another stick for the centre.</translation>
        </message>
        <message>
            <source>Close for the day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close for the day</translation>
        </message>
        <message>
            <source>Where is the export to go?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the export to go?</translation>
        </message>
        <message>
            <source>Where is the last export to go? Once it is written, voting has ended here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the last export to go? Once it is written, voting has ended here.</translation>
        </message>
        <message>
            <source>Done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done</translation>
        </message>
        <message>
            <source>Export without ending voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export without ending voting</translation>
        </message>
        <message>
            <source>{votes} and {proposals} are in {name}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{votes} and {proposals} are in {name}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln vote</numerusform>
                <numerusform>%Ln votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln proposal</numerusform>
                <numerusform>%Ln proposals</numerusform>
            </translation>
        </message>
        <message>
            <source>Votes in the kiosk: {votes}. Of them since it was opened: {today}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes in the kiosk: {votes}. Of them since it was opened: {today}.</translation>
        </message>
        <message>
            <source>Done. It is safe to take the stick out now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done. It is safe to take the stick out now.</translation>
        </message>
        <message>
            <source>Done. Leave the stick in: it holds the second copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done. Leave the stick in: it holds the second copy.</translation>
        </message>
        <message>
            <source>Looking for sticks…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Looking for sticks…</translation>
        </message>
        <message>
            <source>No stick is connected. Put one in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No stick is connected. Put one in.</translation>
        </message>
        <message>
            <source>No stick is connected that can be written on. Put one in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No stick is connected that can be written on. Put one in.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look again</translation>
        </message>
        <message>
            <source>{name} does not answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} does not answer.</translation>
        </message>
        <message>
            <source>Stick {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stick {number}</translation>
        </message>
        <message>
            <source>{name}: holds the second copy and stays in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name}: holds the second copy and stays in</translation>
        </message>
        <message>
            <source>{name}: only {megabytes} MB free</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name}: only {megabytes} MB free</translation>
        </message>
        <message>
            <source>The kiosk is closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The kiosk is closed.</translation>
        </message>
        <message>
            <source>The kiosk is open.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The kiosk is open.</translation>
        </message>
        <message>
            <source>The kiosk is paused.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The kiosk is paused.</translation>
        </message>
        <message>
            <source>Open for the day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open for the day</translation>
        </message>
        <message>
            <source>To the residents' screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To the residents' screen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Export to a stick</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export to a stick</translation>
        </message>
        <message>
            <source>The kiosk is closed, but its votes are not on a stick yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The kiosk is closed, but its votes are not on a stick yet.</translation>
        </message>
        <message>
            <source>To come here again from the residents' screen: hold the upper left corner for four seconds, or press Ctrl+Alt+Shift+S.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To come here again from the residents' screen: hold the upper left corner for four seconds, or press Ctrl+Alt+Shift+S.</translation>
        </message>
        <message>
            <source>The printer has failed today. Check the paper, the cable and the power.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The printer has failed today. Check the paper, the cable and the power.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Second copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Second copy</translation>
        </message>
        <message>
            <source>Take in a pack or receipt</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take in a pack or receipt</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Another staff code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Another staff code</translation>
        </message>
        <message>
            <source>Open the kiosk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open the kiosk</translation>
        </message>
        <message>
            <source>Check again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Zero report</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Zero report</translation>
        </message>
        <message>
            <source>Play a sentence</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Play a sentence</translation>
        </message>
        <message>
            <source>Yes, we heard it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Yes, we heard it</translation>
        </message>
        <message>
            <source>No, it was silent</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No, it was silent</translation>
        </message>
        <message>
            <source>Play it again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Play it again</translation>
        </message>
        <message>
            <source>The kiosk holds {votes} and {proposals}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The kiosk holds {votes} and {proposals}.</translation>
        </message>
        <message>
            <source>Did you hear it?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Did you hear it?</translation>
        </message>
        <message>
            <source>The kiosk cannot open yet. See what is marked ×.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The kiosk cannot open yet. See what is marked ×.</translation>
        </message>
        <message>
            <source>The last day was not closed. Nothing is lost. You may open.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The last day was not closed. Nothing is lost. You may open.</translation>
        </message>
        <message>
            <source>You may open. Look at what is marked ! first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You may open. Look at what is marked ! first.</translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everything is in order.</translation>
        </message>
        <message>
            <source>Done. Files taken in: {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done. Files taken in: {number}.</translation>
        </message>
        <message>
            <source>Not taken in: {name}. {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not taken in: {name}. {reason}</translation>
        </message>
        <message>
            <source>Day report</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Day report</translation>
        </message>
        <message>
            <source>It says what the ballot box holds before the kiosk opens. Two of you sign it. It says nothing about any voter.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It says what the ballot box holds before the kiosk opens. Two of you sign it. It says nothing about any voter.</translation>
        </message>
        <message>
            <source>It says what the kiosk holds and what happened today. Two of you sign it. It says nothing about any voter.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It says what the kiosk holds and what happened today. Two of you sign it. It says nothing about any voter.</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Print the report</translation>
        </message>
        <message>
            <source>Save it on a stick:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save it on a stick:</translation>
        </message>
        <message>
            <source>Saved: {name}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saved: {name}.</translation>
        </message>
        <message>
            <source>No second copy is kept. Choose the stick that is to stay in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No second copy is kept. Choose the stick that is to stay in.</translation>
        </message>
        <message>
            <source>Every vote is also on the second medium.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Every vote is also on the second medium.</translation>
        </message>
        <message>
            <source>The second copy is being written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The second copy is being written.</translation>
        </message>
        <message>
            <source>The stick with the second copy is not there. Put it back. Voting goes on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The stick with the second copy is not there. Put it back. Voting goes on.</translation>
        </message>
        <message>
            <source>The stick is full. Choose another one. Voting goes on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The stick is full. Choose another one. Voting goes on.</translation>
        </message>
        <message>
            <source>The stick is write-protected. Free it, or choose another one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The stick is write-protected. Free it, or choose another one.</translation>
        </message>
        <message>
            <source>This stick holds another station's copy. It was not touched. Use the right one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This stick holds another station's copy. It was not touched. Use the right one.</translation>
        </message>
        <message>
            <source>This copy holds more than the kiosk does. It was not touched. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This copy holds more than the kiosk does. It was not touched. Tell the centre.</translation>
        </message>
        <message>
            <source>The copy is damaged. Choose another stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The copy is damaged. Choose another stick.</translation>
        </message>
        <message>
            <source>Done. Leave the stick in, day and night.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done. Leave the stick in, day and night.</translation>
        </message>
        <message>
            <source>This kiosk cannot start. It tries again by itself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This kiosk cannot start. It tries again by itself.</translation>
        </message>
        <message>
            <source>Done. The printer has got it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done. The printer has got it.</translation>
        </message>
        <message>
            <source>The printer's paper is too narrow for the report. Save it on a stick instead.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The printer's paper is too narrow for the report. Save it on a stick instead.</translation>
        </message>
        <message>
            <source>It could not be printed. Check the paper, the cable and the power, then print again, or save it on a stick. The day goes on either way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It could not be printed. Check the paper, the cable and the power, then print again, or save it on a stick. The day goes on either way.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One moment…</translation>
        </message>
        <message>
            <source>You can type the code now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You can type the code now.</translation>
        </message>
    </context>
    <context>
        <name>log</name>
        <message>
            <source>Number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number</translation>
        </message>
        <message>
            <source>Day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Day</translation>
        </message>
        <message>
            <source>Who</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Why</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Why</translation>
        </message>
        <message>
            <source>The participatory budget was set up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The participatory budget was set up</translation>
        </message>
        <message>
            <source>The words of a key file were typed from the paper: {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The words of a key file were typed from the paper: {file}</translation>
        </message>
        <message>
            <source>A key file was checked: {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A key file was checked: {file}</translation>
        </message>
        <message>
            <source>A key file was copied: {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A key file was copied: {file}</translation>
        </message>
        <message>
            <source>New sheets of words were made for a key file: {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New sheets of words were made for a key file: {file}</translation>
        </message>
        <message>
            <source>The frame was changed: {fields}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The frame was changed: {fields}</translation>
        </message>
        <message>
            <source>The frame of an earlier process was taken over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The frame of an earlier process was taken over</translation>
        </message>
        <message>
            <source>Days beside the phases were changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Days beside the phases were changed</translation>
        </message>
        <message>
            <source>The roles and contacts were changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The roles and contacts were changed</translation>
        </message>
        <message>
            <source>The communication plan was changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The communication plan was changed</translation>
        </message>
        <message>
            <source>Recordings were kept ({language}): {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Recordings were kept ({language}): {number}</translation>
        </message>
        <message>
            <source>Recordings were removed ({language}): {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Recordings were removed ({language}): {number}</translation>
        </message>
        <message>
            <source>The district's logo was changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The district's logo was changed</translation>
        </message>
        <message>
            <source>A station was set up: {station}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A station was set up: {station}</translation>
        </message>
        <message>
            <source>The code of {station} is on paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code of {station} is on paper</translation>
        </message>
        <message>
            <source>A pack was written for {station}, edition {edition}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A pack was written for {station}, edition {edition}</translation>
        </message>
        <message>
            <source>Voting cards were made: {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cards were made: {number}</translation>
        </message>
        <message>
            <source>The codes of voting cards {first} to {last} were written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The codes of voting cards {first} to {last} were written</translation>
        </message>
        <message>
            <source>Voting card {serial} was voided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting card {serial} was voided</translation>
        </message>
        <message>
            <source>Voting cards {first} to {last} were voided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cards {first} to {last} were voided</translation>
        </message>
        <message>
            <source>Of the voting cards from {first} on, so many are handed out: {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Of the voting cards from {first} on, so many are handed out: {number}</translation>
        </message>
        <message>
            <source>Voting cards {first} to {last} lie at: {place}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cards {first} to {last} lie at: {place}</translation>
        </message>
        <message>
            <source>Pictures and recordings were taken in: {media}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Pictures and recordings were taken in: {media}</translation>
        </message>
        <message>
            <source>The ballot was set, proposals on it: {items}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot was set, proposals on it: {items}</translation>
        </message>
        <message>
            <source>Proposal {item} was put on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {item} was put on the ballot</translation>
        </message>
        <message>
            <source>Proposal {item} on the ballot was changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {item} on the ballot was changed</translation>
        </message>
        <message>
            <source>Proposal {item} got another place on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {item} got another place on the ballot</translation>
        </message>
        <message>
            <source>Proposal {item} was taken off the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {item} was taken off the ballot</translation>
        </message>
        <message>
            <source>Proposal {item} got a picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {item} got a picture</translation>
        </message>
        <message>
            <source>The picture of proposal {item} was described</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The picture of proposal {item} was described</translation>
        </message>
        <message>
            <source>The picture of proposal {item} was removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The picture of proposal {item} was removed</translation>
        </message>
        <message>
            <source>A person may choose at most {most}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A person may choose at most {most}</translation>
        </message>
        <message>
            <source>A place got opening hours, days: {days}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A place got opening hours, days: {days}</translation>
        </message>
        <message>
            <source>The text {text} was written in {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The text {text} was written in {language}</translation>
        </message>
        <message>
            <source>Texts in {language} were taken in from a file: {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texts in {language} were taken in from a file: {number}</translation>
        </message>
        <message>
            <source>Read over in {language}: {texts}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read over in {language}: {texts}</translation>
        </message>
        <message>
            <source>No longer taken for read over in {language}: {texts}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No longer taken for read over in {language}: {texts}</translation>
        </message>
        <message>
            <source>A waiting translation of {text} into {language} was put in place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A waiting translation of {text} into {language} was put in place</translation>
        </message>
        <message>
            <source>A waiting translation of {text} into {language} was dropped</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A waiting translation of {text} into {language} was dropped</translation>
        </message>
        <message>
            <source>Proposal {item} was withdrawn from the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {item} was withdrawn from the ballot</translation>
        </message>
        <message>
            <source>A slip of the pen was corrected in proposal {proposal}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A slip of the pen was corrected in proposal {proposal}</translation>
        </message>
        <message>
            <source>Proposal {proposal} in the register was withdrawn</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {proposal} in the register was withdrawn</translation>
        </message>
        <message>
            <source>The withdrawal of proposal {proposal} was taken back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The withdrawal of proposal {proposal} was taken back</translation>
        </message>
        <message>
            <source>The reference (dnr) of proposal {proposal} was noted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The reference (dnr) of proposal {proposal} was noted</translation>
        </message>
        <message>
            <source>The theme of proposal {proposal} was noted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The theme of proposal {proposal} was noted</translation>
        </message>
        <message>
            <source>Whether the proposer has a protected identity was noted at proposal {proposal}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Whether the proposer has a protected identity was noted at proposal {proposal}</translation>
        </message>
        <message>
            <source>A remark was noted at proposal {proposal}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A remark was noted at proposal {proposal}</translation>
        </message>
        <message>
            <source>A translation of proposal {proposal} was written: {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A translation of proposal {proposal} was written: {language}</translation>
        </message>
        <message>
            <source>A copy of proposal {proposal} was given out, passages masked: {masked}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A copy of proposal {proposal} was given out, passages masked: {masked}</translation>
        </message>
        <message>
            <source>Proposal {proposal} was assessed, verdicts: {verdicts}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {proposal} was assessed, verdicts: {verdicts}</translation>
        </message>
        <message>
            <source>What assessors differed in was settled at proposal {proposal}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What assessors differed in was settled at proposal {proposal}</translation>
        </message>
        <message>
            <source>The costs of proposal {proposal} were estimated</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The costs of proposal {proposal} were estimated</translation>
        </message>
        <message>
            <source>The proposer of proposal {proposal} was asked back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposer of proposal {proposal} was asked back</translation>
        </message>
        <message>
            <source>The proposer of proposal {proposal} answered</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposer of proposal {proposal} answered</translation>
        </message>
        <message>
            <source>No answer came from the proposer of proposal {proposal} in time</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No answer came from the proposer of proposal {proposal} in time</translation>
        </message>
        <message>
            <source>A second assessment of proposal {proposal} was asked for</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A second assessment of proposal {proposal} was asked for</translation>
        </message>
        <message>
            <source>Days in which a second assessment may be asked for: {days}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Days in which a second assessment may be asked for: {days}</translation>
        </message>
        <message>
            <source>The steering group sends proposal {proposal} to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The steering group sends proposal {proposal} to the vote</translation>
        </message>
        <message>
            <source>The steering group does not send proposal {proposal} to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The steering group does not send proposal {proposal} to the vote</translation>
        </message>
        <message>
            <source>The steering group's list was written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The steering group's list was written</translation>
        </message>
        <message>
            <source>The board's decision was noted, § {paragraph}; carried out: {items}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board's decision was noted, § {paragraph}; carried out: {items}</translation>
        </message>
        <message>
            <source>The answer to proposal {proposal} was written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The answer to proposal {proposal} was written</translation>
        </message>
        <message>
            <source>The answer to proposal {proposal} was approved</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The answer to proposal {proposal} was approved</translation>
        </message>
        <message>
            <source>The answer to proposal {proposal} was given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The answer to proposal {proposal} was given</translation>
        </message>
        <message>
            <source>The proposer of proposal {proposal} could not be reached</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposer of proposal {proposal} could not be reached</translation>
        </message>
        <message>
            <source>An answer to proposal {proposal} is asked for in {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>An answer to proposal {proposal} is asked for in {language}</translation>
        </message>
        <message>
            <source>No answer to proposal {proposal} in another language is asked for any more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No answer to proposal {proposal} in another language is asked for any more</translation>
        </message>
        <message>
            <source>The contact of proposal {proposal} was opened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The contact of proposal {proposal} was opened</translation>
        </message>
        <message>
            <source>Answers were written out: {letters} letters, {emails} e-mails, {calls} calls</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answers were written out: {letters} letters, {emails} e-mails, {calls} calls</translation>
        </message>
        <message>
            <source>Voting was opened although answers are owed: {answers}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting was opened although answers are owed: {answers}</translation>
        </message>
        <message>
            <source>Voting was opened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting was opened</translation>
        </message>
        <message>
            <source>Voting was closed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting was closed</translation>
        </message>
        <message>
            <source>Voting was opened again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting was opened again</translation>
        </message>
        <message>
            <source>Export {number} of {station} was merged</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export {number} of {station} was merged</translation>
        </message>
        <message>
            <source>Export {number} of {station} came after the close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export {number} of {station} came after the close</translation>
        </message>
        <message>
            <source>Export {number} of {station}, kept aside, was dropped</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export {number} of {station}, kept aside, was dropped</translation>
        </message>
        <message>
            <source>Export {number} of {station} was taken in after all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export {number} of {station} was taken in after all</translation>
        </message>
        <message>
            <source>{station} was reopened after its last export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was reopened after its last export</translation>
        </message>
        <message>
            <source>{station} was left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was left out of the count</translation>
        </message>
        <message>
            <source>{station} was taken back into the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was taken back into the count</translation>
        </message>
        <message>
            <source>{station} was revoked after export {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was revoked after export {number}</translation>
        </message>
        <message>
            <source>{station} got a new code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} got a new code</translation>
        </message>
        <message>
            <source>A reset file was written for the kiosk {station}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A reset file was written for the kiosk {station}</translation>
        </message>
        <message>
            <source>The control code of {station} was found the same as on the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The control code of {station} was found the same as on the paper</translation>
        </message>
        <message>
            <source>The tick at the code of {station} was taken back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The tick at the code of {station} was taken back</translation>
        </message>
        <message>
            <source>{station} is counted as far as it was heard from</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} is counted as far as it was heard from</translation>
        </message>
        <message>
            <source>The last export of {station} is waited for after all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The last export of {station} is waited for after all</translation>
        </message>
        <message>
            <source>The count was made although few envelopes differ from the one before: {envelopes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The count was made although few envelopes differ from the one before: {envelopes}</translation>
        </message>
        <message>
            <source>Box {box} was made</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Box {box} was made</translation>
        </message>
        <message>
            <source>Box {box} was taken back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Box {box} was taken back</translation>
        </message>
        <message>
            <source>The votes were counted, count {box}: {counted}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes were counted, count {box}: {counted}</translation>
        </message>
        <message>
            <source>A new count was begun in place of count {replaces}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A new count was begun in place of count {replaces}</translation>
        </message>
        <message>
            <source>A tie was settled</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A tie was settled</translation>
        </message>
        <message>
            <source>The protocol of the count was written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The protocol of the count was written</translation>
        </message>
        <message>
            <source>process leader</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>process leader</translation>
        </message>
        <message>
            <source>assessor</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>assessor</translation>
        </message>
        <message>
            <source>secretary of the steering group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>secretary of the steering group</translation>
        </message>
        <message>
            <source>communicator</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>communicator</translation>
        </message>
    </context>
    <context>
        <name>lookup</name>
        <message>
            <source>A vote at {station}. It was counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A vote at {station}. It was counted.</translation>
        </message>
        <message>
            <source>A vote at {station}. It was not counted: the station was left out of the count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A vote at {station}. It was not counted: the station was left out of the count.</translation>
        </message>
        <message>
            <source>A vote at {station}. It was not counted: its voting card or identity was not valid.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A vote at {station}. It was not counted: its voting card or identity was not valid.</translation>
        </message>
        <message>
            <source>A vote at {station}. It was not counted: its voter voted more than once.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A vote at {station}. It was not counted: its voter voted more than once.</translation>
        </message>
        <message>
            <source>A vote at {station}. It was not counted: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A vote at {station}. It was not counted: {reason}.</translation>
        </message>
        <message>
            <source>A test ballot at {station}. It was not counted. It held: {held}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A test ballot at {station}. It was not counted. It held: {held}.</translation>
        </message>
        <message>
            <source>A test ballot at {station}. It was not counted. It could not be opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A test ballot at {station}. It was not counted. It could not be opened.</translation>
        </message>
        <message>
            <source>If something else was chosen on the screen, this computer cannot be trusted: tell the process leader and the board.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If something else was chosen on the screen, this computer cannot be trusted: tell the process leader and the board.</translation>
        </message>
        <message>
            <source>a blank vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a blank vote</translation>
        </message>
        <message>
            <source>{title} ({points})</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{title} ({points})</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>This could not be done.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This could not be done.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, ask for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Try again. If it happens again, ask for help.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Something went wrong.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What was saved before is safe.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, start the program anew, and report it to those who support the program.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Try again. If it happens again, start the program anew, and report it to those who support the program.</translation>
        </message>
        <message>
            <source>change what the board has decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>change what the board has decided</translation>
        </message>
        <message>
            <source>change which proposals go to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>change which proposals go to the vote</translation>
        </message>
        <message>
            <source>change the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>change the ballot</translation>
        </message>
        <message>
            <source>make voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>make voting cards</translation>
        </message>
        <message>
            <source>void a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>void a voting card</translation>
        </message>
        <message>
            <source>add a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>add a station</translation>
        </message>
        <message>
            <source>give a station a new code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>give a station a new code</translation>
        </message>
        <message>
            <source>let a kiosk's staff code be chosen anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>let a kiosk's staff code be chosen anew</translation>
        </message>
        <message>
            <source>write packs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>write packs</translation>
        </message>
        <message>
            <source>write receipts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>write receipts</translation>
        </message>
        <message>
            <source>open voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>open voting</translation>
        </message>
        <message>
            <source>close voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>close voting</translation>
        </message>
        <message>
            <source>open voting again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>open voting again</translation>
        </message>
        <message>
            <source>merge exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>merge exports</translation>
        </message>
        <message>
            <source>keep a file as late</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>keep a file as late</translation>
        </message>
        <message>
            <source>keep a file aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>keep a file aside</translation>
        </message>
        <message>
            <source>take a file in after all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>take a file in after all</translation>
        </message>
        <message>
            <source>drop a file that was kept</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>drop a file that was kept</translation>
        </message>
        <message>
            <source>take a copy of a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>take a copy of a station</translation>
        </message>
        <message>
            <source>compare a control code with the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>compare a control code with the paper</translation>
        </message>
        <message>
            <source>count a station as far as it was heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>count a station as far as it was heard</translation>
        </message>
        <message>
            <source>leave a station out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>leave a station out of the count</translation>
        </message>
        <message>
            <source>take a station back into the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>take a station back into the count</translation>
        </message>
        <message>
            <source>revoke a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>revoke a station</translation>
        </message>
        <message>
            <source>withdraw a proposal from the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>withdraw a proposal from the vote</translation>
        </message>
        <message>
            <source>make the ballot box of the votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>make the ballot box of the votes</translation>
        </message>
        <message>
            <source>take the ballot box back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>take the ballot box back</translation>
        </message>
        <message>
            <source>write the ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>write the ballot box</translation>
        </message>
        <message>
            <source>count the votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>count the votes</translation>
        </message>
        <message>
            <source>take a result in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>take a result in</translation>
        </message>
        <message>
            <source>decide on equal votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>decide on equal votes</translation>
        </message>
        <message>
            <source>write the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>write the result</translation>
        </message>
        <message>
            <source>begin a new count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>begin a new count</translation>
        </message>
        <message>
            <source>note what the board has decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>note what the board has decided</translation>
        </message>
        <message>
            <source>Voting has not been opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting has not been opened.</translation>
        </message>
        <message>
            <source>Voting is open.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting is open.</translation>
        </message>
        <message>
            <source>Voting is closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting is closed.</translation>
        </message>
        <message>
            <source>The ballot box has been made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot box has been made.</translation>
        </message>
        <message>
            <source>The votes have been counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes have been counted.</translation>
        </message>
        <message>
            <source>Change the ballot instead.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Change the ballot instead.</translation>
        </message>
        <message>
            <source>Open voting first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open voting first.</translation>
        </message>
        <message>
            <source>Close voting first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close voting first.</translation>
        </message>
        <message>
            <source>Open voting again first; that needs a reason and two names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open voting again first; that needs a reason and two names.</translation>
        </message>
        <message>
            <source>Make the ballot box first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make the ballot box first.</translation>
        </message>
        <message>
            <source>Take the ballot box back first; that needs a reason and two names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the ballot box back first; that needs a reason and two names.</translation>
        </message>
        <message>
            <source>Count the votes first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count the votes first.</translation>
        </message>
        <message>
            <source>Begin a new count first; that needs a reason and two names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Begin a new count first; that needs a reason and two names.</translation>
        </message>
        <message>
            <source>A single proposal can be withdrawn; votes for it are told and get no money.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A single proposal can be withdrawn; votes for it are told and get no money.</translation>
        </message>
        <message>
            <source>Give out a voting card from the reserve.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give out a voting card from the reserve.</translation>
        </message>
        <message>
            <source>Merge the file as usual.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Merge the file as usual.</translation>
        </message>
        <message>
            <source>It has to wait for the next participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It has to wait for the next participatory budget.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing needs to be done.</translation>
        </message>
        <message>
            <source>The station can be opened again; that needs a reason and two names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station can be opened again; that needs a reason and two names.</translation>
        </message>
        <message>
            <source>Nothing of the file was used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing of the file was used.</translation>
        </message>
        <message>
            <source>Export again at the station; the new file carries everything.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export again at the station; the new file carries everything.</translation>
        </message>
        <message>
            <source>Export again at the station. If that is refused too, two people can leave the station out of the count, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export again at the station. If that is refused too, two people can leave the station out of the count, with a reason.</translation>
        </message>
        <message>
            <source>Fetch the file again from where it was made. If it is refused again, keep it and tell the process leader.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fetch the file again from where it was made. If it is refused again, keep it and tell the process leader.</translation>
        </message>
        <message>
            <source>Keep the file aside. Two people can decide which copy of the station counts, or both, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Keep the file aside. Two people can decide which copy of the station counts, or both, with a reason.</translation>
        </message>
        <message>
            <source>Keep the file aside. Two people can decide to take it in after all, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Keep the file aside. Two people can decide to take it in after all, with a reason.</translation>
        </message>
        <message>
            <source>Ask for a new file from where it was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask for a new file from where it was made.</translation>
        </message>
        <message>
            <source>Copy the file again, or ask for a new one from where it was made. Wait for “safe to remove”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Copy the file again, or ask for a new one from where it was made. Wait for “safe to remove”.</translation>
        </message>
        <message>
            <source>The file cannot be used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file cannot be used.</translation>
        </message>
        <message>
            <source>This is not a file from this program.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is not a file from this program.</translation>
        </message>
        <message>
            <source>It can never be taken in. Choose a file whose name ends in .mbpack, .mbexport, .mbreceipt, .mbbox, .mbresult or .mbreset.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It can never be taken in. Choose a file whose name ends in .mbpack, .mbexport, .mbreceipt, .mbbox, .mbresult or .mbreset.</translation>
        </message>
        <message>
            <source>The file is cut short: the copying was interrupted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file is cut short: the copying was interrupted.</translation>
        </message>
        <message>
            <source>Copy the file again, or export again at the station. Wait for “safe to remove”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Copy the file again, or export again at the station. Wait for “safe to remove”.</translation>
        </message>
        <message>
            <source>The file has been changed since it was signed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file has been changed since it was signed.</translation>
        </message>
        <message>
            <source>The file was unpacked and packed again by another program, so it no longer holds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file was unpacked and packed again by another program, so it no longer holds.</translation>
        </message>
        <message>
            <source>Use the file as it was written, without opening it, or write it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Use the file as it was written, without opening it, or write it again.</translation>
        </message>
        <message>
            <source>The file's signature is not right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file's signature is not right.</translation>
        </message>
        <message>
            <source>This is {kind}, but {wanted} is wanted here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is {kind}, but {wanted} is wanted here.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose another file.</translation>
        </message>
        <message>
            <source>A newer version of the program made this file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A newer version of the program made this file.</translation>
        </message>
        <message>
            <source>Update the program on this computer, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Update the program on this computer, then try again.</translation>
        </message>
        <message>
            <source>The ballot has several sections; this version counts ballots of one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot has several sections; this version counts ballots of one.</translation>
        </message>
        <message>
            <source>The file is larger than any real file can be.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file is larger than any real file can be.</translation>
        </message>
        <message>
            <source>The file holds something that is not a record ({member}, line {line}).</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file holds something that is not a record ({member}, line {line}).</translation>
        </message>
        <message>
            <source>The file belongs to another participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file belongs to another participatory budget.</translation>
        </message>
        <message>
            <source>It can never be taken in here. Open the central file that it belongs to.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It can never be taken in here. Open the central file that it belongs to.</translation>
        </message>
        <message>
            <source>The file is from {mode}, but this is {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file is from {mode}, but this is {wanted}.</translation>
        </message>
        <message>
            <source>Rehearsal and real voting are never mixed: it can never be taken in here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rehearsal and real voting are never mixed: it can never be taken in here.</translation>
        </message>
        <message>
            <source>The file is from a station that is not set up here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file is from a station that is not set up here.</translation>
        </message>
        <message>
            <source>Check that the right central file is open. Otherwise add the station here, and set it up with its new pack and code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check that the right central file is open. Otherwise add the station here, and set it up with its new pack and code.</translation>
        </message>
        <message>
            <source>The file does not prove that the station's code was typed in there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file does not prove that the station's code was typed in there.</translation>
        </message>
        <message>
            <source>Give the station a new code, set it up again with its new pack and the code, then export again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give the station a new code, set it up again with its new pack and the code, then export again.</translation>
        </message>
        <message>
            <source>The file is signed with another key than the station's.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file is signed with another key than the station's.</translation>
        </message>
        <message>
            <source>Two copies of the same station have been in use, or an earlier copy was restored.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Two copies of the same station have been in use, or an earlier copy was restored.</translation>
        </message>
        <message>
            <source>Records that the centre already has are missing in this file: {missing}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Records that the centre already has are missing in this file: {missing}.</translation>
        </message>
        <message>
            <source>The centre still has them. Nothing of the file was used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The centre still has them. Nothing of the file was used.</translation>
        </message>
        <message>
            <source>The station was set back to an earlier state. Find its latest folder, or keep the file aside: two people can decide to take it in after all, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station was set back to an earlier state. Find its latest folder, or keep the file aside: two people can decide to take it in after all, with a reason.</translation>
        </message>
        <message>
            <source>A record that the centre has is different in this file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A record that the centre has is different in this file.</translation>
        </message>
        <message>
            <source>The centre's record was kept. Nothing of the file was used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The centre's record was kept. Nothing of the file was used.</translation>
        </message>
        <message>
            <source>{station} was revoked, and nothing later is taken in than its export {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was revoked, and nothing later is taken in than its export {number}.</translation>
        </message>
        <message>
            <source>The file holds a vote of {day}, a day on which nobody could vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file holds a vote of {day}, a day on which nobody could vote.</translation>
        </message>
        <message>
            <source>The file states other numbers than it carries.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file states other numbers than it carries.</translation>
        </message>
        <message>
            <source>The file states the control code {stated}, but its envelopes give {found}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file states the control code {stated}, but its envelopes give {found}.</translation>
        </message>
        <message>
            <source>The station's log is broken at entry {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station's log is broken at entry {number}.</translation>
        </message>
        <message>
            <source>Somebody has changed this station's log, at entry {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Somebody has changed this station's log, at entry {number}.</translation>
        </message>
        <message>
            <source>Everything that people have left here is still here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everything that people have left here is still here.</translation>
        </message>
        <message>
            <source>Take in no more votes here. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take in no more votes here. Tell the centre.</translation>
        </message>
        <message>
            <source>The station already has a newer pack (edition {has}; this is {edition}).</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station already has a newer pack (edition {has}; this is {edition}).</translation>
        </message>
        <message>
            <source>The station keeps the newer pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station keeps the newer pack.</translation>
        </message>
        <message>
            <source>The file is for another station: {station}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file is for another station: {station}.</translation>
        </message>
        <message>
            <source>Choose the file that carries this station's name. If there is none, ask the centre for it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose the file that carries this station's name. If there is none, ask the centre for it.</translation>
        </message>
        <message>
            <source>This reset file can no longer be used here: it or a newer one has been used, or the kiosk has been set up anew since.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This reset file can no longer be used here: it or a newer one has been used, or the kiosk has been set up anew since.</translation>
        </message>
        <message>
            <source>The staff code is the same as before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The staff code is the same as before.</translation>
        </message>
        <message>
            <source>Ask the centre for a new reset file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask the centre for a new reset file.</translation>
        </message>
        <message>
            <source>This reset file could be used until {last_day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This reset file could be used until {last_day}.</translation>
        </message>
        <message>
            <source>See that the date of this computer is right. If it is, ask the centre for a new reset file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>See that the date of this computer is right. If it is, ask the centre for a new reset file.</translation>
        </message>
        <message>
            <source>The stick was taken out too early.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The stick was taken out too early.</translation>
        </message>
        <message>
            <source>The station was started from an older copy, or two copies of it are in use.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station was started from an older copy, or two copies of it are in use.</translation>
        </message>
        <message>
            <source>Files of an earlier participatory budget, or of a rehearsal, lie there too.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Files of an earlier participatory budget, or of a rehearsal, lie there too.</translation>
        </message>
        <message>
            <source>The stick is worn out, or the file was changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The stick is worn out, or the file was changed.</translation>
        </message>
        <message>
            <source>Another program has opened the file and saved it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Another program has opened the file and saved it again.</translation>
        </message>
        <message>
            <source>The program was brought up to date there, and not here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The program was brought up to date there, and not here.</translation>
        </message>
        <message>
            <source>A word is misspelt, or the words are those of another key file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A word is misspelt, or the words are those of another key file.</translation>
        </message>
        <message>
            <source>The stick was taken out, or sits loosely.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The stick was taken out, or sits loosely.</translation>
        </message>
        <message>
            <source>The stick is write-protected, or the folder belongs to somebody else.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The stick is write-protected, or the folder belongs to somebody else.</translation>
        </message>
        <message>
            <source>Another program, such as a backup, holds the file for a moment.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Another program, such as a backup, holds the file for a moment.</translation>
        </message>
        <message>
            <source>The same file is open in another window.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The same file is open in another window.</translation>
        </message>
        <message>
            <source>It was moved or renamed, or its stick is out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It was moved or renamed, or its stick is out.</translation>
        </message>
        <message>
            <source>“{text}” has letters that cannot be shown or printed: {letters}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>“{text}” has letters that cannot be shown or printed: {letters}.</translation>
        </message>
        <message>
            <source>Write it with other letters, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write it with other letters, then try again.</translation>
        </message>
        <message>
            <source>There is no text called {text} here, or not any more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no text called {text} here, or not any more.</translation>
        </message>
        <message>
            <source>Look at the list of texts again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the list of texts again.</translation>
        </message>
        <message>
            <source>The text {text} stands twice in the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The text {text} stands twice in the file.</translation>
        </message>
        <message>
            <source>The first of its rows holds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The first of its rows holds.</translation>
        </message>
        <message>
            <source>Take one of the rows out, then read the file again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take one of the rows out, then read the file again.</translation>
        </message>
        <message>
            <source>{state} It is not possible now to {act}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{state} It is not possible now to {act}.</translation>
        </message>
        <message>
            <source>{instead}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{instead}</translation>
        </message>
        <message>
            <source>Residents have been shown this, so it is frozen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Residents have been shown this, so it is frozen.</translation>
        </message>
        <message>
            <source>Make a new version, and write why.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make a new version, and write why.</translation>
        </message>
        <message>
            <source>Typed before the program ended, and not saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Typed before the program ended, and not saved.</translation>
        </message>
        <message>
            <source>What was typed is kept on this computer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What was typed is kept on this computer.</translation>
        </message>
        <message>
            <source>Step into the field and leave it to save it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Step into the field and leave it to save it.</translation>
        </message>
        <message>
            <source>This was changed by somebody else since.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This was changed by somebody else since.</translation>
        </message>
        <message>
            <source>Look at how it is now, and change it there if need be.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at how it is now, and change it there if need be.</translation>
        </message>
        <message>
            <source>Voting with identity documents needs a key that is made together with the participatory budget, or not at all.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting with identity documents needs a key that is made together with the participatory budget, or not at all.</translation>
        </message>
        <message>
            <source>Choose voting cards or open voting, or make a new participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose voting cards or open voting, or make a new participatory budget.</translation>
        </message>
        <message>
            <source>Another desk has changed this meanwhile. It says: {held}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Another desk has changed this meanwhile. It says: {held}</translation>
        </message>
        <message>
            <source>Leave it so, or write yours once more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leave it so, or write yours once more.</translation>
        </message>
        <message>
            <source>This line is not there any more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This line is not there any more.</translation>
        </message>
        <message>
            <source>Look at the list again, and add the line anew if need be.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the list again, and add the line anew if need be.</translation>
        </message>
        <message>
            <source>The register has no proposal {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The register has no proposal {number}.</translation>
        </message>
        <message>
            <source>Look for the proposal in the register.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look for the proposal in the register.</translation>
        </message>
        <message>
            <source>The proposal is like that already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposal is like that already.</translation>
        </message>
        <message>
            <source>Look at the proposal: somebody may have done it at another desk.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the proposal: somebody may have done it at another desk.</translation>
        </message>
        <message>
            <source>The proposal was withdrawn, or came with a station's copy that is not gone by.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposal was withdrawn, or came with a station's copy that is not gone by.</translation>
        </message>
        <message>
            <source>Put the proposal back first, if it is to be assessed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put the proposal back first, if it is to be assessed.</translation>
        </message>
        <message>
            <source>The assessors do not differ in this.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The assessors do not differ in this.</translation>
        </message>
        <message>
            <source>Look at the proposal again: it may be settled already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the proposal again: it may be settled already.</translation>
        </message>
        <message>
            <source>{person} has judged this proposal before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{person} has judged this proposal before.</translation>
        </message>
        <message>
            <source>Let somebody else make the second assessment, under their own name.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Let somebody else make the second assessment, under their own name.</translation>
        </message>
        <message>
            <source>No question on this proposal waits for an answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No question on this proposal waits for an answer.</translation>
        </message>
        <message>
            <source>Look at the history of the proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the history of the proposal.</translation>
        </message>
        <message>
            <source>The proposer may still answer, until {deadline}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposer may still answer, until {deadline}.</translation>
        </message>
        <message>
            <source>The question stands.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The question stands.</translation>
        </message>
        <message>
            <source>Wait for the answer until that day has passed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Wait for the answer until that day has passed.</translation>
        </message>
        <message>
            <source>Nobody has said yet whether this proposal is feasible.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nobody has said yet whether this proposal is feasible.</translation>
        </message>
        <message>
            <source>A second assessment can be asked for once the first one is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A second assessment can be asked for once the first one is made.</translation>
        </message>
        <message>
            <source>The last day to ask for a second assessment was {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The last day to ask for a second assessment was {last}.</translation>
        </message>
        <message>
            <source>The first assessment stands.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The first assessment stands.</translation>
        </message>
        <message>
            <source>Tell the proposer so, and why.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tell the proposer so, and why.</translation>
        </message>
        <message>
            <source>Nothing is decided yet of proposal {number} that can be answered.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing is decided yet of proposal {number} that can be answered.</translation>
        </message>
        <message>
            <source>Evaluate it, or note what the steering group decides.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Evaluate it, or note what the steering group decides.</translation>
        </message>
        <message>
            <source>Whoever left proposal {number} left no contact.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Whoever left proposal {number} left no contact.</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing was opened.</translation>
        </message>
        <message>
            <source>Put up a notice at the place where it was left.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put up a notice at the place where it was left.</translation>
        </message>
        <message>
            <source>The contact of proposal {number} cannot be opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The contact of proposal {number} cannot be opened.</translation>
        </message>
        <message>
            <source>It lies sealed as it came, and all others can be opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It lies sealed as it came, and all others can be opened.</translation>
        </message>
        <message>
            <source>No answer is approved that could be written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No answer is approved that could be written.</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No file was written.</translation>
        </message>
        <message>
            <source>Read an answer and approve it first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read an answer and approve it first.</translation>
        </message>
        <message>
            <source>Answers that people who left proposals still wait for: {answers}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answers that people who left proposals still wait for: {answers}.</translation>
        </message>
        <message>
            <source>Voting was not opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting was not opened.</translation>
        </message>
        <message>
            <source>Give the answers first, or say why voting opens without.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give the answers first, or say why voting opens without.</translation>
        </message>
        <message>
            <source>There is a station called {name} at {site} already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is a station called {name} at {site} already.</translation>
        </message>
        <message>
            <source>No station was added.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No station was added.</translation>
        </message>
        <message>
            <source>Give the station another name, or another place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give the station another name, or another place.</translation>
        </message>
        <message>
            <source>{station} is a table, which has no staff code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} is a table, which has no staff code.</translation>
        </message>
        <message>
            <source>Choose a kiosk.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose a kiosk.</translation>
        </message>
        <message>
            <source>There is no station {station}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no station {station}.</translation>
        </message>
        <message>
            <source>Choose a station from the list.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose a station from the list.</translation>
        </message>
        <message>
            <source>The reset file could not be written to {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The reset file could not be written to {path}.</translation>
        </message>
        <message>
            <source>That one was decided on is noted in the log. The kiosk's staff code is the same as before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>That one was decided on is noted in the log. The kiosk's staff code is the same as before.</translation>
        </message>
        <message>
            <source>Take another stick and write the reset file again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take another stick and write the reset file again.</translation>
        </message>
        <message>
            <source>There is no voting card number {serial}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no voting card number {serial}.</translation>
        </message>
        <message>
            <source>Compare the number with the list of cards.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare the number with the list of cards.</translation>
        </message>
        <message>
            <source>Voting card number {serial} is void, or has replaced another card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting card number {serial} is void, or has replaced another card.</translation>
        </message>
        <message>
            <source>Choose another card from the reserve.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose another card from the reserve.</translation>
        </message>
        <message>
            <source>The ballot has no proposal {item}, or it has been withdrawn already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot has no proposal {item}, or it has been withdrawn already.</translation>
        </message>
        <message>
            <source>Choose a proposal that is on the ballot.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose a proposal that is on the ballot.</translation>
        </message>
        <message>
            <source>There is no such file among those that are kept aside.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no such file among those that are kept aside.</translation>
        </message>
        <message>
            <source>Choose a file from the list.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose a file from the list.</translation>
        </message>
        <message>
            <source>The control code on the paper is not that of the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The control code on the paper is not that of the file.</translation>
        </message>
        <message>
            <source>Look at the signed day report of the same evening. If no report has the file's code, drop the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the signed day report of the same evening. If no report has the file's code, drop the file.</translation>
        </message>
        <message>
            <source>What came later can be left out only with the station's export {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What came later can be left out only with the station's export {number}.</translation>
        </message>
        <message>
            <source>Find the stick with that export, and choose the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Find the stick with that export, and choose the file.</translation>
        </message>
        <message>
            <source>The newest export that the station has sent is {newest}, not {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The newest export that the station has sent is {newest}, not {number}.</translation>
        </message>
        <message>
            <source>Give the number of an export that was merged. What comes later is then kept aside.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give the number of an export that was merged. What comes later is then kept aside.</translation>
        </message>
        <message>
            <source>That many more voting cards cannot be made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>That many more voting cards cannot be made.</translation>
        </message>
        <message>
            <source>No card was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No card was made.</translation>
        </message>
        <message>
            <source>Make {limit} at most.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make {limit} at most.</translation>
        </message>
        <message>
            <source>Final exports are missing from: {stations}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Final exports are missing from: {stations}.</translation>
        </message>
        <message>
            <source>No vote has been opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No vote has been opened.</translation>
        </message>
        <message>
            <source>Make a final export at each of them and merge it here. If one cannot be had, count without it; the protocol then names it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make a final export at each of them and merge it here. If one cannot be had, count without it; the protocol then names it.</translation>
        </message>
        <message>
            <source>Fewer than ten envelopes differ from an earlier count: the difference between the results could reveal what they hold.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fewer than ten envelopes differ from an earlier count: the difference between the results could reveal what they hold.</translation>
        </message>
        <message>
            <source>Count them all the same only with a reason and the names of two people.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count them all the same only with a reason and the names of two people.</translation>
        </message>
        <message>
            <source>The votes received do not agree with what {station} signed for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes received do not agree with what {station} signed for.</translation>
        </message>
        <message>
            <source>Merge the station's final export again, then count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Merge the station's final export again, then count.</translation>
        </message>
        <message>
            <source>The votes have not been counted yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes have not been counted yet.</translation>
        </message>
        <message>
            <source>These are not the proposals whose votes are equal. Those are: {tied}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>These are not the proposals whose votes are equal. Those are: {tied}.</translation>
        </message>
        <message>
            <source>No decision was recorded.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No decision was recorded.</translation>
        </message>
        <message>
            <source>Name each of them once, in the order decided on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name each of them once, in the order decided on.</translation>
        </message>
        <message>
            <source>There are no equal votes to decide on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There are no equal votes to decide on.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; the result holds as it is.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing needs to be done; the result holds as it is.</translation>
        </message>
        <message>
            <source>The documents have been written with the decision on these equal votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The documents have been written with the decision on these equal votes.</translation>
        </message>
        <message>
            <source>The decision that they tell of stands.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The decision that they tell of stands.</translation>
        </message>
        <message>
            <source>Another order needs a decision of its own by the board.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Another order needs a decision of its own by the board.</translation>
        </message>
        <message>
            <source>This participatory budget has no test ballots.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This participatory budget has no test ballots.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing was written.</translation>
        </message>
        <message>
            <source>They are chosen when a participatory budget is set up, and cannot be added later.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>They are chosen when a participatory budget is set up, and cannot be added later.</translation>
        </message>
        <message>
            <source>This is another ballot box than the one to be counted, or it does not hold what it says.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is another ballot box than the one to be counted, or it does not hold what it says.</translation>
        </message>
        <message>
            <source>Take the box from the stick that it was written on, and compare its code; if it differs, have the box written again where it was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the box from the stick that it was written on, and compare its code; if it differs, have the box written again where it was made.</translation>
        </message>
        <message>
            <source>This result is of another count than the one that is waited for here, or it says otherwise than the desk which count it replaces.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This result is of another count than the one that is waited for here, or it says otherwise than the desk which count it replaces.</translation>
        </message>
        <message>
            <source>Take in the result that was counted from the newest ballot box made here; if there is none, have that box counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take in the result that was counted from the newest ballot box made here; if there is none, have that box counted.</translation>
        </message>
        <message>
            <source>This count is dated {counted_day}. It cannot be older than its ballot box, which was made on {box_day}, or newer than today.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This count is dated {counted_day}. It cannot be older than its ballot box, which was made on {box_day}, or newer than today.</translation>
        </message>
        <message>
            <source>Correct the date of the computer that counts, and count the ballot box there again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Correct the date of the computer that counts, and count the ballot box there again.</translation>
        </message>
        <message>
            <source>The keys of this process are kept apart, so the votes are counted in two steps.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The keys of this process are kept apart, so the votes are counted in two steps.</translation>
        </message>
        <message>
            <source>Make the ballot box with the roll key; then two of the three word sheets open it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make the ballot box with the roll key; then two of the three word sheets open it.</translation>
        </message>
        <message>
            <source>A decision on equal votes is waited for: {tied}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A decision on equal votes is waited for: {tied}.</translation>
        </message>
        <message>
            <source>The votes are counted and the count is on file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes are counted and the count is on file.</translation>
        </message>
        <message>
            <source>Record the decision first; then there is a result.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Record the decision first; then there is a result.</translation>
        </message>
        <message>
            <source>No result was written, and the ballot box is as it was, on its stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No result was written, and the ballot box is as it was, on its stick.</translation>
        </message>
        <message>
            <source>Give the decision, and count again: here, or at the desk where the box was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give the decision, and count again: here, or at the desk where the box was made.</translation>
        </message>
        <message>
            <source>The recount does not agree with the result. The first difference: {field}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The recount does not agree with the result. The first difference: {field}.</translation>
        </message>
        <message>
            <source>Neither the result nor the exports were changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Neither the result nor the exports were changed.</translation>
        </message>
        <message>
            <source>Keep the result and all sticks as they are, and tell the board and the process leader.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Keep the result and all sticks as they are, and tell the board and the process leader.</translation>
        </message>
        <message>
            <source>The recount lacks export {number} of {station}, which was counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The recount lacks export {number} of {station}, which was counted.</translation>
        </message>
        <message>
            <source>Put in the stick with that export, and count again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put in the stick with that export, and count again.</translation>
        </message>
        <message>
            <source>The file holds, but it is signed by a key that nobody has vouched for: {fingerprint}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file holds, but it is signed by a key that nobody has vouched for: {fingerprint}.</translation>
        </message>
        <message>
            <source>Compare the code with the one on the poster or the protocol. If it is the same, the file is the process's.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare the code with the one on the poster or the protocol. If it is the same, the file is the process's.</translation>
        </message>
        <message>
            <source>The code you typed is another one: this file is not from the participatory budget on your paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code you typed is another one: this file is not from the participatory budget on your paper.</translation>
        </message>
        <message>
            <source>Compare the code with the paper once more. If it is the same, use nothing of the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare the code with the paper once more. If it is the same, use nothing of the file.</translation>
        </message>
        <message>
            <source>The result does not agree with itself: {field}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The result does not agree with itself: {field}.</translation>
        </message>
        <message>
            <source>Do not use this result. Ask where it was published.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Do not use this result. Ask where it was published.</translation>
        </message>
        <message>
            <source>The result has no vote and no test ballot with {code}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The result has no vote and no test ballot with {code}.</translation>
        </message>
        <message>
            <source>The code is well written, and the result was only read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code is well written, and the result was only read.</translation>
        </message>
        <message>
            <source>Check that it is the result of the same vote. If it is, tell the process leader and show the paper with the code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check that it is the result of the same vote. If it is, tell the process leader and show the paper with the code.</translation>
        </message>
        <message>
            <source>There is nothing at {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is nothing at {path}.</translation>
        </message>
        <message>
            <source>Check that the stick or the shared folder is connected, and choose the file again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check that the stick or the shared folder is connected, and choose the file again.</translation>
        </message>
        <message>
            <source>{path} is a folder, and one file is wanted here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} is a folder, and one file is wanted here.</translation>
        </message>
        <message>
            <source>Choose the file in that folder.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose the file in that folder.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no folder {path}.</translation>
        </message>
        <message>
            <source>Everything that was there before is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everything that was there before is safe.</translation>
        </message>
        <message>
            <source>Check that the stick or the shared folder is connected, or choose another folder, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check that the stick or the shared folder is connected, or choose another folder, then try again.</translation>
        </message>
        <message>
            <source>There is no key file at {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no key file at {path}.</translation>
        </message>
        <message>
            <source>Check that its stick is connected, and choose it again. If it is lost, take the copy out of its envelope; the page “Keys” says what can be done without one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check that its stick is connected, and choose it again. If it is lost, take the copy out of its envelope; the page “Keys” says what can be done without one.</translation>
        </message>
        <message>
            <source>There is no pack and no receipt in {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no pack and no receipt in {path}.</translation>
        </message>
        <message>
            <source>Choose another stick or folder, or ask the centre for the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose another stick or folder, or ask the centre for the file.</translation>
        </message>
        <message>
            <source>There is no reset file in {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no reset file in {path}.</translation>
        </message>
        <message>
            <source>Choose another stick, or ask the centre for a reset file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose another stick, or ask the centre for a reset file.</translation>
        </message>
        <message>
            <source>{path} is open in another window or program.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} is open in another window or program.</translation>
        </message>
        <message>
            <source>What is in the file is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is in the file is safe.</translation>
        </message>
        <message>
            <source>Close the other window, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close the other window, then try again.</translation>
        </message>
        <message>
            <source>{path} is open in another window: by {user} on {computer}, since {since}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} is open in another window: by {user} on {computer}, since {since}.</translation>
        </message>
        <message>
            <source>Close it there first, then open it here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close it there first, then open it here.</translation>
        </message>
        <message>
            <source>Nothing can be written to {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing can be written to {path}.</translation>
        </message>
        <message>
            <source>What is there already is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is there already is safe.</translation>
        </message>
        <message>
            <source>Check that the stick is not write-protected and that you may change the folder, or choose another place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check that the stick is not write-protected and that you may change the folder, or choose another place.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} is damaged and cannot be used.</translation>
        </message>
        <message>
            <source>The file was left as it is.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file was left as it is.</translation>
        </message>
        <message>
            <source>Open the latest backup, which lies in the same folder. Keep the damaged file: votes may still be read from it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open the latest backup, which lies in the same folder. Keep the damaged file: votes may still be read from it.</translation>
        </message>
        <message>
            <source>There is already something at {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is already something at {path}.</translation>
        </message>
        <message>
            <source>It was not overwritten.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It was not overwritten.</translation>
        </message>
        <message>
            <source>Choose another name or another folder.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose another name or another folder.</translation>
        </message>
        <message>
            <source>The disk or stick takes no file of this name: {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The disk or stick takes no file of this name: {path}.</translation>
        </message>
        <message>
            <source>Choose a short name of letters, digits, spaces and hyphens, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose a short name of letters, digits, spaces and hyphens, then try again.</translation>
        </message>
        <message>
            <source>{path} is not a file of the kind that is asked for here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} is not a file of the kind that is asked for here.</translation>
        </message>
        <message>
            <source>The file was not changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The file was not changed.</translation>
        </message>
        <message>
            <source>Choose the central file at the centre, or the station's folder at a place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose the central file at the centre, or the station's folder at a place.</translation>
        </message>
        <message>
            <source>{path} was made by a newer version of the program (file version {version}).</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} was made by a newer version of the program (file version {version}).</translation>
        </message>
        <message>
            <source>There is no room left where {path} was to be written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no room left where {path} was to be written.</translation>
        </message>
        <message>
            <source>Make room, or choose another stick, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make room, or choose another stick, then try again.</translation>
        </message>
        <message>
            <source>A file of the program is missing or damaged: {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A file of the program is missing or damaged: {path}.</translation>
        </message>
        <message>
            <source>What you have stored is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What you have stored is safe.</translation>
        </message>
        <message>
            <source>Install the program again, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Install the program again, then try again.</translation>
        </message>
        <message>
            <source>The stick or folder with {path} went away, or is faulty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The stick or folder with {path} went away, or is faulty.</translation>
        </message>
        <message>
            <source>Everything on this computer is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everything on this computer is safe.</translation>
        </message>
        <message>
            <source>Connect it again, or use another stick, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Connect it again, or use another stick, then try again.</translation>
        </message>
        <message>
            <source>The database server {host} does not answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The database server {host} does not answer.</translation>
        </message>
        <message>
            <source>Check the network and the address, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check the network and the address, then try again.</translation>
        </message>
        <message>
            <source>This is no address of a database that mbdesk can use.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is no address of a database that mbdesk can use.</translation>
        </message>
        <message>
            <source>Write it as postgresql+psycopg://user@computer/database. A port is a number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write it as postgresql+psycopg://user@computer/database. A port is a number.</translation>
        </message>
        <message>
            <source>The database server {host} answers, but lets nobody in this way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The database server {host} answers, but lets nobody in this way.</translation>
        </message>
        <message>
            <source>Check the names of the database and the user, and the password. Then ask who runs the server.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check the names of the database and the user, and the password. Then ask who runs the server.</translation>
        </message>
        <message>
            <source>The user may not do this in the database on {host}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The user may not do this in the database on {host}.</translation>
        </message>
        <message>
            <source>Ask who runs the server for the right to read and write in this database.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask who runs the server for the right to read and write in this database.</translation>
        </message>
        <message>
            <source>The database server {host} stopped the work since it took too long.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The database server {host} stopped the work since it took too long.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, ask who runs the server for a longer time limit.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Try again. If it happens again, ask who runs the server for a longer time limit.</translation>
        </message>
        <message>
            <source>The database on {host} cannot hold every letter: its encoding is {encoding}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The database on {host} cannot hold every letter: its encoding is {encoding}.</translation>
        </message>
        <message>
            <source>Ask who runs the server for a new database with the encoding UTF8.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask who runs the server for a new database with the encoding UTF8.</translation>
        </message>
        <message>
            <source>The database on {host} holds tables of another program.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The database on {host} holds tables of another program.</translation>
        </message>
        <message>
            <source>Check the address, or ask who runs the server for an empty database.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check the address, or ask who runs the server for an empty database.</translation>
        </message>
        <message>
            <source>There is no process in the database on {host}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no process in the database on {host}.</translation>
        </message>
        <message>
            <source>Check the address. A new process is set up with mbdesk init.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check the address. A new process is set up with mbdesk init.</translation>
        </message>
        <message>
            <source>The database server {host} cannot store one of the values.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The database server {host} cannot store one of the values.</translation>
        </message>
        <message>
            <source>Look for unusual signs in what you have typed or taken in. If there are none, report it to those who support the program.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look for unusual signs in what you have typed or taken in. If there are none, report it to those who support the program.</translation>
        </message>
        <message>
            <source>The copy at {path} holds more than this station does.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The copy at {path} holds more than this station does.</translation>
        </message>
        <message>
            <source>The copy was not changed. It may hold votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The copy was not changed. It may hold votes.</translation>
        </message>
        <message>
            <source>Put that medium away safely and tell the centre. Use another one for the copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put that medium away safely and tell the centre. Use another one for the copy.</translation>
        </message>
        <message>
            <source>{path} cannot be understood: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} cannot be understood: {reason}.</translation>
        </message>
        <message>
            <source>Correct it, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Correct it, then try again.</translation>
        </message>
        <message>
            <source>The voting card or number of line {first} stands here again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The voting card or number of line {first} stands here again.</translation>
        </message>
        <message>
            <source>Take one of the two lines out, then use the file again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take one of the two lines out, then use the file again.</translation>
        </message>
        <message>
            <source>A proposal in the same words is here already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A proposal in the same words is here already.</translation>
        </message>
        <message>
            <source>Take the line out, then use the file again. If it is another person's proposal, write the number of its form there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the line out, then use the file again. If it is another person's proposal, write the number of its form there.</translation>
        </message>
        <message>
            <source>This cannot be kept: {field}. Wanted there: {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This cannot be kept: {field}. Wanted there: {wanted}.</translation>
        </message>
        <message>
            <source>The program does not know how to do this: {name}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The program does not know how to do this: {name}.</translation>
        </message>
        <message>
            <source>Choose another kind of ballot or another counting rule.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose another kind of ballot or another counting rule.</translation>
        </message>
        <message>
            <source>The computer stopped a part of the program in the middle of its work, perhaps for want of memory.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The computer stopped a part of the program in the middle of its work, perhaps for want of memory.</translation>
        </message>
        <message>
            <source>Nothing half-done was kept.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing half-done was kept.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close other programs, then try again.</translation>
        </message>
        <message>
            <source>The answer could not be shown: where it was to be written is full or not there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The answer could not be shown: where it was to be written is full or not there.</translation>
        </message>
        <message>
            <source>Whatever the command did is done and kept.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Whatever the command did is done and kept.</translation>
        </message>
        <message>
            <source>Look at what is there now before you give the command again: it may do its work twice.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at what is there now before you give the command again: it may do its work twice.</translation>
        </message>
        <message>
            <source>This command asks before it acts, and nobody is here to ask.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This command asks before it acts, and nobody is here to ask.</translation>
        </message>
        <message>
            <source>Give the command at a terminal, and type yes once you have read the facts; or add --yes, where a script has been told to.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give the command at a terminal, and type yes once you have read the facts; or add --yes, where a script has been told to.</translation>
        </message>
        <message>
            <source>The work was stopped.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The work was stopped.</translation>
        </message>
        <message>
            <source>Start again when you are ready.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Start again when you are ready.</translation>
        </message>
        <message>
            <source>{field}: wanted there is {wanted}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{field}: wanted there is {wanted}</translation>
        </message>
        <message>
            <source>wanted there is {wanted}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>wanted there is {wanted}</translation>
        </message>
        <message>
            <source>a comma, a bracket, a quotation mark or a value is missing or too much</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a comma, a bracket, a quotation mark or a value is missing or too much</translation>
        </message>
        <message>
            <source>it is not written as UTF-8</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it is not written as UTF-8</translation>
        </message>
        <message>
            <source>names with their values are wanted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>names with their values are wanted</translation>
        </message>
        <message>
            <source>a number or a nesting in it is too large</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a number or a nesting in it is too large</translation>
        </message>
        <message>
            <source>it is larger than {limit} kB</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it is larger than {limit} kB</translation>
        </message>
        <message>
            <source>it is no workbook (.xlsx) that can be read, or it has a password</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it is no workbook (.xlsx) that can be read, or it has a password</translation>
        </message>
        <message>
            <source>it has too many rows, more than {limit}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it has too many rows, more than {limit}</translation>
        </message>
        <message>
            <source>it has too many columns, more than {limit}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it has too many columns, more than {limit}</translation>
        </message>
        <message>
            <source>the fields of the line cannot be told apart</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the fields of the line cannot be told apart</translation>
        </message>
        <message>
            <source>a quotation mark is opened here and never closed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a quotation mark is opened here and never closed</translation>
        </message>
        <message>
            <source>{part} is missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part} is missing</translation>
        </message>
        <message>
            <source>{part} does not belong here; wanted is one of {known}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part} does not belong here; wanted is one of {known}</translation>
        </message>
        <message>
            <source>wanted here is {part}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>wanted here is {part}</translation>
        </message>
        <message>
            <source>it has no rows</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it has no rows</translation>
        </message>
        <message>
            <source>a column “Number” is missing in its first row</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a column “Number” is missing in its first row</translation>
        </message>
        <message>
            <source>a column “Cost” is missing in its first row</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a column “Cost” is missing in its first row</translation>
        </message>
        <message>
            <source>a column “Title” with the titles in Swedish is missing in its first row</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a column “Title” with the titles in Swedish is missing in its first row</translation>
        </message>
        <message>
            <source>the names of the columns are missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the names of the columns are missing</translation>
        </message>
        <message>
            <source>the columns “Id”, “Original” and “Translation” are wanted in its first row</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the columns “Id”, “Original” and “Translation” are wanted in its first row</translation>
        </message>
        <message>
            <source>it does not say into which one of our languages it translates</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it does not say into which one of our languages it translates</translation>
        </message>
        <message>
            <source>it is no XLIFF file, version 1.2, that can be read</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it is no XLIFF file, version 1.2, that can be read</translation>
        </message>
        <message>
            <source>a column stands twice</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a column stands twice</translation>
        </message>
        <message>
            <source>{found} fields where the columns are {stated}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{found} fields where the columns are {stated}</translation>
        </message>
        <message>
            <source>{found} rows follow where {part} says {stated}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{found} rows follow where {part} says {stated}</translation>
        </message>
        <message>
            <source>{part}: wanted there is an amount, as in 1200 or 1200.50</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part}: wanted there is an amount, as in 1200 or 1200.50</translation>
        </message>
        <message>
            <source>{part}: wanted there is a whole number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part}: wanted there is a whole number</translation>
        </message>
        <message>
            <source>{part}: wanted there are 1 to {most} characters without a comma</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part}: wanted there are 1 to {most} characters without a comma</translation>
        </message>
        <message>
            <source>a project stands twice</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a project stands twice</translation>
        </message>
        <message>
            <source>the vote is for a project that the file does not have</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the vote is for a project that the file does not have</translation>
        </message>
        <message>
            <source>{part}: wanted there are whole numbers, one for each project chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part}: wanted there are whole numbers, one for each project chosen</translation>
        </message>
        <message>
            <source>it is no WAV file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it is no WAV file</translation>
        </message>
        <message>
            <source>its sound is compressed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>its sound is compressed</translation>
        </message>
        <message>
            <source>it has {found} channels</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it has {found} channels</translation>
        </message>
        <message>
            <source>it has {found} samples a second</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it has {found} samples a second</translation>
        </message>
        <message>
            <source>its samples have {found} bits</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>its samples have {found} bits</translation>
        </message>
        <message>
            <source>it lasts {found} seconds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it lasts {found} seconds</translation>
        </message>
        <message>
            <source>there is no sound in it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>there is no sound in it</translation>
        </message>
        <message>
            <source>it was cut short</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it was cut short</translation>
        </message>
        <message>
            <source>a text of at most {most} characters, without control characters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a text of at most {most} characters, without control characters</translation>
        </message>
        <message>
            <source>a text of at most {most} characters, not an empty one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a text of at most {most} characters, not an empty one</translation>
        </message>
        <message>
            <source>a text of at most {most} characters, on one line</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a text of at most {most} characters, on one line</translation>
        </message>
        <message>
            <source>a text without control characters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a text without control characters</translation>
        </message>
        <message>
            <source>a text that shows something</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a text that shows something</translation>
        </message>
        <message>
            <source>each of the {most} forms of the text, and no more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>each of the {most} forms of the text, and no more</translation>
        </message>
        <message>
            <source>the same fields as in the original: {choices}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the same fields as in the original: {choices}</translation>
        </message>
        <message>
            <source>no number, since the original has none</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>no number, since the original has none</translation>
        </message>
        <message>
            <source>as many “&amp;” as in the original: {choices}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>as many “&amp;” as in the original: {choices}</translation>
        </message>
        <message>
            <source>the same spaces at the beginning and the end as in the original</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the same spaces at the beginning and the end as in the original</translation>
        </message>
        <message>
            <source>a whole number from {least} to {most}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a whole number from {least} to {most}</translation>
        </message>
        <message>
            <source>a whole number, at least {least} and of at most 15 digits</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a whole number, at least {least} and of at most 15 digits</translation>
        </message>
        <message>
            <source>whole kronor alone, as in 1 500 000</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>whole kronor alone, as in 1 500 000</translation>
        </message>
        <message>
            <source>true or false</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>true or false</translation>
        </message>
        <message>
            <source>a code of three capital letters, as in SEK</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a code of three capital letters, as in SEK</translation>
        </message>
        <message>
            <source>a day, as in 2026-11-29</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a day, as in 2026-11-29</translation>
        </message>
        <message>
            <source>a colour, as in #0b4f7a</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a colour, as in #0b4f7a</translation>
        </message>
        <message>
            <source>one of {choices}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>one of {choices}</translation>
        </message>
        <message>
            <source>no other names than {choices}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>no other names than {choices}</translation>
        </message>
        <message>
            <source>a list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a list</translation>
        </message>
        <message>
            <source>names with their values</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>names with their values</translation>
        </message>
        <message>
            <source>texts by their language, of at most {most} characters each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>texts by their language, of at most {most} characters each</translation>
        </message>
        <message>
            <source>a picture or recording of that name beside it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a picture or recording of that name beside it</translation>
        </message>
        <message>
            <source>a number from 0 to {most}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a number from 0 to {most}</translation>
        </message>
        <message>
            <source>the path of a folder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the path of a folder</translation>
        </message>
        <message>
            <source>something; it is missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>something; it is missing</translation>
        </message>
        <message>
            <source>a passage of the text as it reads</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a passage of the text as it reads</translation>
        </message>
        <message>
            <source>{most} of them at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{most} of them at most</translation>
        </message>
        <message>
            <source>less text, {most} bytes at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>less text, {most} bytes at most</translation>
        </message>
        <message>
            <source>the name of a second person, not the first one's again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the name of a second person, not the first one's again</translation>
        </message>
        <message>
            <source>a text in Swedish, called sv</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a text in Swedish, called sv</translation>
        </message>
        <message>
            <source>sv among them</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>sv among them</translation>
        </message>
        <message>
            <source>a day after {after}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a day after {after}</translation>
        </message>
        <message>
            <source>a day that is not after {before}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a day that is not after {before}</translation>
        </message>
        <message>
            <source>a day that is not before {after}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a day that is not before {after}</translation>
        </message>
        <message>
            <source>each day once</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>each day once</translation>
        </message>
        <message>
            <source>an hour, as in 10.00</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>an hour, as in 10.00</translation>
        </message>
        <message>
            <source>an hour after {after}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>an hour after {after}</translation>
        </message>
        <message>
            <source>days for proposals or for voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>days for proposals or for voting</translation>
        </message>
        <message>
            <source>64 letters and digits at most, without spaces, commas, : and =</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>64 letters and digits at most, without spaces, commas, : and =</translation>
        </message>
        <message>
            <source>a number that no other proposal on the ballot has</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a number that no other proposal on the ballot has</translation>
        </message>
        <message>
            <source>The five words do not open this key file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The five words do not open this key file.</translation>
        </message>
        <message>
            <source>Look at the paper: is it this file's, and is each word in its place?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the paper: is it this file's, and is each word in its place?</translation>
        </message>
        <message>
            <source>Word {place} is not in the word list.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Word {place} is not in the word list.</translation>
        </message>
        <message>
            <source>Look at the paper and type that word again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the paper and type that word again.</translation>
        </message>
        <message>
            <source>Word {place} is not in the word list. Did you mean “{near}”?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Word {place} is not in the word list. Did you mean “{near}”?</translation>
        </message>
        <message>
            <source>There are {given} words; {wanted} are wanted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There are {given} words; {wanted} are wanted.</translation>
        </message>
        <message>
            <source>Type all the words of the paper, with spaces between.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type all the words of the paper, with spaces between.</translation>
        </message>
        <message>
            <source>Word {place} is not the one that was shown.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Word {place} is not the one that was shown.</translation>
        </message>
        <message>
            <source>Type what stands on the paper. If the paper is wrong, show the words again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type what stands on the paper. If the paper is wrong, show the words again.</translation>
        </message>
        <message>
            <source>This sheet does not hold: more than one word is wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This sheet does not hold: more than one word is wrong.</translation>
        </message>
        <message>
            <source>Compare each word with the sheet, and their order. Or take another sheet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare each word with the sheet, and their order. Or take another sheet.</translation>
        </message>
        <message>
            <source>Word {place} stands on no sheet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Word {place} stands on no sheet.</translation>
        </message>
        <message>
            <source>Look at the sheet and type that word again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the sheet and type that word again.</translation>
        </message>
        <message>
            <source>Word {place} cannot be right; “{near}” would fit there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Word {place} cannot be right; “{near}” would fit there.</translation>
        </message>
        <message>
            <source>There are {given} words; a sheet has {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There are {given} words; a sheet has {wanted}.</translation>
        </message>
        <message>
            <source>Type all the words of the sheet, with spaces between.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type all the words of the sheet, with spaces between.</translation>
        </message>
        <message>
            <source>A sheet belongs to another key file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A sheet belongs to another key file.</translation>
        </message>
        <message>
            <source>Take two sheets that were made together with this key file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take two sheets that were made together with this key file.</translation>
        </message>
        <message>
            <source>This is a whole sheet, but not the one that was shown.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is a whole sheet, but not the one that was shown.</translation>
        </message>
        <message>
            <source>Type the sheet that was just written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the sheet that was just written.</translation>
        </message>
        <message>
            <source>{wanted} different sheets open this file; {given} came.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{wanted} different sheets open this file; {given} came.</translation>
        </message>
        <message>
            <source>Ask two of the three holders for their sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask two of the three holders for their sheets.</translation>
        </message>
        <message>
            <source>{path} does not hold the key that is needed here: {key}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} does not hold the key that is needed here: {key}.</translation>
        </message>
        <message>
            <source>Choose the key file that holds it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose the key file that holds it.</translation>
        </message>
        <message>
            <source>{path} is not a whole key file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} is not a whole key file.</translation>
        </message>
        <message>
            <source>Use a copy of the key file from where it is kept safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Use a copy of the key file from where it is kept safe.</translation>
        </message>
        <message>
            <source>{path} is the key file of another participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} is the key file of another participatory budget.</translation>
        </message>
        <message>
            <source>Choose the key file that was made with this central file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose the key file that was made with this central file.</translation>
        </message>
        <message>
            <source>The code does not belong to this pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code does not belong to this pack.</translation>
        </message>
        <message>
            <source>The station was not set up.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station was not set up.</translation>
        </message>
        <message>
            <source>Check that the pack and the code are for the same station, and type the code again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Check that the pack and the code are for the same station, and type the code again.</translation>
        </message>
        <message>
            <source>This code is too easy to guess.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This code is too easy to guess.</translation>
        </message>
        <message numerus="yes">
            <source>Choose at least %Ln digits that do not follow on each other.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Choose at least %Ln digit.</numerusform>
                <numerusform>Choose at least %Ln digits that do not follow on each other.</numerusform>
            </translation>
        </message>
        <message>
            <source>This code is too short.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This code is too short.</translation>
        </message>
        <message>
            <source>This is not the staff code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is not the staff code.</translation>
        </message>
        <message>
            <source>Type it again. Tries left: {tries}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type it again. Tries left: {tries}.</translation>
        </message>
        <message>
            <source>This is not the code of this station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is not the code of this station.</translation>
        </message>
        <message>
            <source>Look at the station's code sheet and type it again. Tries left: {tries}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the station's code sheet and type it again. Tries left: {tries}.</translation>
        </message>
        <message>
            <source>Too many wrong codes have been typed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Too many wrong codes have been typed.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %Ln seconds, then type the code again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Wait %Ln second, then type the code again.</numerusform>
                <numerusform>Wait %Ln seconds, then type the code again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save it as a picture (PNG or JPEG) or as a recording (OGG, MP3 or WAV), then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save it as a picture (PNG or JPEG) or as a recording (OGG, MP3 or WAV), then try again.</translation>
        </message>
        <message>
            <source>{path} is not a picture or a recording that can be used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} is not a picture or a recording that can be used.</translation>
        </message>
        <message>
            <source>{path} is of the kind {kind}, which cannot be used here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} is of the kind {kind}, which cannot be used here.</translation>
        </message>
        <message>
            <source>{path} cannot be played at the stations: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} cannot be played at the stations: {reason}.</translation>
        </message>
        <message>
            <source>Save it as WAV without compression, at 16 000 Hz, mono, 16 bits, of at most 60 seconds, then take it in again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save it as WAV without compression, at 16 000 Hz, mono, 16 bits, of at most 60 seconds, then take it in again.</translation>
        </message>
        <message>
            <source>The name {name} belongs to no text that is read aloud.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The name {name} belongs to no text that is read aloud.</translation>
        </message>
        <message>
            <source>Call each file as the list of texts to record says, as in 3-title.so.wav, and try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Call each file as the list of texts to record says, as in 3-title.so.wav, and try again.</translation>
        </message>
        <message>
            <source>There is no recording of this text any longer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no recording of this text any longer.</translation>
        </message>
        <message>
            <source>Look at the list again: somebody may have removed it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the list again: somebody may have removed it.</translation>
        </message>
        <message>
            <source>{path} has more pixels than can be read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} has more pixels than can be read.</translation>
        </message>
        <message>
            <source>Save the picture at a smaller size, or as JPEG, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save the picture at a smaller size, or as JPEG, then try again.</translation>
        </message>
        <message>
            <source>{path} is too large. There is room for {limit} kB.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} is too large. There is room for {limit} kB.</translation>
        </message>
        <message>
            <source>Make it smaller or shorter, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make it smaller or shorter, then try again.</translation>
        </message>
        <message>
            <source>The name {name} does not tell what the file is for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The name {name} does not tell what the file is for.</translation>
        </message>
        <message>
            <source>Call the map map.png, a ballot picture items/NUMBER.png, and a recording audio/LANGUAGE/NAME.ogg.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Call the map map.png, a ballot picture items/NUMBER.png, and a recording audio/LANGUAGE/NAME.ogg.</translation>
        </message>
        <message>
            <source>Correct the line, then use the file again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Correct the line, then use the file again.</translation>
        </message>
        <message>
            <source>Not saved. Wanted here: {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not saved. Wanted here: {wanted}.</translation>
        </message>
        <message>
            <source>Line {line}: {what}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Line {line}: {what}</translation>
        </message>
        <message>
            <source>a pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a pack</translation>
        </message>
        <message>
            <source>an export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>an export</translation>
        </message>
        <message>
            <source>a receipt</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a receipt</translation>
        </message>
        <message>
            <source>a reset file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a reset file</translation>
        </message>
        <message>
            <source>an unknown user</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>an unknown user</translation>
        </message>
        <message>
            <source>an unknown computer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>an unknown computer</translation>
        </message>
        <message>
            <source>a rehearsal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a rehearsal</translation>
        </message>
        <message>
            <source>a real vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a real vote</translation>
        </message>
        <message>
            <source>the first of the two names</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the first of the two names</translation>
        </message>
        <message>
            <source>the name of who works here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the name of who works here</translation>
        </message>
        <message>
            <source>the second of the two names</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the second of the two names</translation>
        </message>
        <message>
            <source>the reason</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the reason</translation>
        </message>
        <message>
            <source>the reference number (dnr)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the reference number (dnr)</translation>
        </message>
        <message>
            <source>the theme</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the theme</translation>
        </message>
        <message>
            <source>the name of the view</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the name of the view</translation>
        </message>
        <message>
            <source>the criterion</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the criterion</translation>
        </message>
        <message>
            <source>the number of parts of the costs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the number of parts of the costs</translation>
        </message>
        <message>
            <source>the department</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the department</translation>
        </message>
        <message>
            <source>the running costs of a year</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the running costs of a year</translation>
        </message>
        <message>
            <source>the uncertainty in percent</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the uncertainty in percent</translation>
        </message>
        <message>
            <source>the question</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the question</translation>
        </message>
        <message>
            <source>the answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the answer</translation>
        </message>
        <message>
            <source>the day of the meeting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the day of the meeting</translation>
        </message>
        <message>
            <source>the day of the answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the day of the answer</translation>
        </message>
        <message>
            <source>how the answer was given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>how the answer was given</translation>
        </message>
        <message>
            <source>what it is for</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>what it is for</translation>
        </message>
        <message>
            <source>the paragraph of the minutes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the paragraph of the minutes</translation>
        </message>
        <message>
            <source>the reference (dnr)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the reference (dnr)</translation>
        </message>
        <message>
            <source>what is carried out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>what is carried out</translation>
        </message>
        <message>
            <source>the last day for an answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the last day for an answer</translation>
        </message>
        <message>
            <source>the days for a second assessment</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the days for a second assessment</translation>
        </message>
        <message>
            <source>the remark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the remark</translation>
        </message>
        <message>
            <source>the number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the number</translation>
        </message>
        <message>
            <source>the cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the cost</translation>
        </message>
        <message>
            <source>the title</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the title</translation>
        </message>
        <message>
            <source>the description</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the description</translation>
        </message>
        <message>
            <source>the day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the day</translation>
        </message>
        <message>
            <source>the first day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the first day</translation>
        </message>
        <message>
            <source>the last day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the last day</translation>
        </message>
        <message>
            <source>the hour when it opens</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the hour when it opens</translation>
        </message>
        <message>
            <source>the hour when it closes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the hour when it closes</translation>
        </message>
        <message>
            <source>the days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the days</translation>
        </message>
        <message>
            <source>the language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the language</translation>
        </message>
        <message>
            <source>what is covered</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>what is covered</translation>
        </message>
        <message>
            <source>a picture or a recording</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a picture or a recording</translation>
        </message>
        <message>
            <source>the number of the form</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the number of the form</translation>
        </message>
        <message>
            <source>the signing key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the signing key</translation>
        </message>
        <message>
            <source>the identity key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the identity key</translation>
        </message>
        <message>
            <source>the contact key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the contact key</translation>
        </message>
        <message>
            <source>the roll key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the roll key</translation>
        </message>
        <message>
            <source>the tally key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the tally key</translation>
        </message>
        <message>
            <source>a key that word sheets open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a key that word sheets open</translation>
        </message>
        <message>
            <source>open voting: there is no ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>open voting: there is no ballot</translation>
        </message>
        <message>
            <source>This station takes votes already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This station takes votes already.</translation>
        </message>
        <message>
            <source>There is nothing to reopen: go on with voting.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is nothing to reopen: go on with voting.</translation>
        </message>
        <message>
            <source>The vote has not been saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The vote has not been saved.</translation>
        </message>
        <message>
            <source>The vote that was cast first is safe. {duplicates}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The vote that was cast first is safe. {duplicates}</translation>
        </message>
        <message>
            <source>Choose another picture: JPEG or PNG.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose another picture: JPEG or PNG.</translation>
        </message>
        <message>
            <source>Put the paper aside, and let the process leader decide about it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put the paper aside, and let the process leader decide about it.</translation>
        </message>
        <message>
            <source>It is not possible today to {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is not possible today to {wanted}.</translation>
        </message>
        <message>
            <source>Nothing has been lost.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing has been lost.</translation>
        </message>
        <message>
            <source>Look at the days of the participatory budget and at the date of this computer. If the days have changed, take in the newest pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the days of the participatory budget and at the date of this computer. If the days have changed, take in the newest pack.</translation>
        </message>
        <message>
            <source>A last export has closed this station for votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A last export has closed this station for votes.</translation>
        </message>
        <message>
            <source>If people are still to vote here, let two people reopen the station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If people are still to vote here, let two people reopen the station.</translation>
        </message>
        <message>
            <source>The station's code has not been typed since it was opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station's code has not been typed since it was opened.</translation>
        </message>
        <message>
            <source>Type the code from its code sheet, then go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the code from its code sheet, then go on.</translation>
        </message>
        <message>
            <source>Someone has already voted with this number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Someone has already voted with this number.</translation>
        </message>
        <message>
            <source>This voting card has already been used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This voting card has already been used.</translation>
        </message>
        <message>
            <source>The station's second copy cannot be written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station's second copy cannot be written.</translation>
        </message>
        <message>
            <source>Put the stick with the second copy back, or choose another stick in the settings.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put the stick with the second copy back, or choose another stick in the settings.</translation>
        </message>
        <message>
            <source>This voting card belongs to another vote, not this one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This voting card belongs to another vote, not this one.</translation>
        </message>
        <message>
            <source>No voting card has this code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No voting card has this code.</translation>
        </message>
        <message>
            <source>Compare it with the card and type it again. If it is the same, put the paper aside, and let the process leader decide about it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare it with the card and type it again. If it is the same, put the paper aside, and let the process leader decide about it.</translation>
        </message>
        <message>
            <source>This is not a voting card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is not a voting card.</translation>
        </message>
        <message>
            <source>Type the code of the voting card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the code of the voting card.</translation>
        </message>
        <message>
            <source>The picture cannot be used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The picture cannot be used.</translation>
        </message>
        <message>
            <source>{kind} pictures cannot be used here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{kind} pictures cannot be used here.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG or PNG, then choose it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save the picture as JPEG or PNG, then choose it again.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The picture is too large.</translation>
        </message>
        <message>
            <source>Several codes have not been right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Several codes have not been right.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %Ln seconds, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Wait %Ln second, then try again.</numerusform>
                <numerusform>Wait %Ln seconds, then try again.</numerusform>
            </translation>
        </message>
        <message>
            <source>These marks cannot be cast: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>These marks cannot be cast: {reason}.</translation>
        </message>
        <message>
            <source>Compare them with the paper. If the paper itself is marked so, put it aside, and let the process leader decide about it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare them with the paper. If the paper itself is marked so, put it aside, and let the process leader decide about it.</translation>
        </message>
        <message>
            <source>This looks like a Swedish number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This looks like a Swedish number.</translation>
        </message>
        <message>
            <source>If it is one, take away the choice “It is no Swedish number”. If it is not, type the two letters of its country first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If it is one, take away the choice “It is no Swedish number”. If it is not, type the two letters of its country first.</translation>
        </message>
        <message>
            <source>A vote here needs {access}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A vote here needs {access}.</translation>
        </message>
        <message>
            <source>Type it as it stands on the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type it as it stands on the paper.</translation>
        </message>
    </context>
    <context>
        <name>proposals</name>
        <message>
            <source>Correct a slip of the pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Correct a slip of the pen</translation>
        </message>
        <message>
            <source>A letter, a name, a street: what everybody sees is a mistake. What the proposal asks for is not changed so. What was left stays in the register.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A letter, a name, a street: what everybody sees is a mistake. What the proposal asks for is not changed so. What was left stays in the register.</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Correct it</translation>
        </message>
        <message>
            <source>&amp;How it reads from now on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;How it reads from now on</translation>
        </message>
        <message>
            <source>Withdraw the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Withdraw the proposal</translation>
        </message>
        <message>
            <source>It keeps its number and stays in the register, but goes no further. It can be put back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It keeps its number and stays in the register, but goes no further. It can be put back.</translation>
        </message>
        <message>
            <source>Withdraw it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Withdraw it</translation>
        </message>
        <message>
            <source>Put the proposal back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put the proposal back</translation>
        </message>
        <message>
            <source>It goes on as if it had not been withdrawn.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It goes on as if it had not been withdrawn.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put it back</translation>
        </message>
        <message>
            <source>Reference and theme</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reference and theme</translation>
        </message>
        <message>
            <source>The reference as the registry writes it. A theme is a word by which the register can be filtered: write it alike each time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The reference as the registry writes it. A theme is a word by which the register can be filtered: write it alike each time.</translation>
        </message>
        <message>
            <source>Note it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Note it</translation>
        </message>
        <message>
            <source>&amp;Reference (dnr)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Reference (dnr)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Theme</translation>
        </message>
        <message>
            <source>Remark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remark</translation>
        </message>
        <message>
            <source>It stands in the history for whoever works with the proposal. It is a public document: write nothing about a person's private life.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It stands in the history for whoever works with the proposal. It is a public document: write nothing about a person's private life.</translation>
        </message>
        <message>
            <source>&amp;What was said</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;What was said</translation>
        </message>
        <message>
            <source>Where the proposal was left, its pictures and its point on the map are then in no copy and in no workbook. Mask by hand what the texts give away.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where the proposal was left, its pictures and its point on the map are then in no copy and in no workbook. Mask by hand what the texts give away.</translation>
        </message>
        <message>
            <source>Copies and workbooks tell all of the proposal again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Copies and workbooks tell all of the proposal again.</translation>
        </message>
        <message>
            <source>Take the mark off</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take the mark off</translation>
        </message>
        <message>
            <source>Mark it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mark it</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protected identity</translation>
        </message>
    </context>
    <context>
        <name>receipts</name>
        <message>
            <source>No export has been written here yet, so the centre has received none.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No export has been written here yet, so the centre has received none.</translation>
        </message>
        <message>
            <source>The centre has received no export from here yet: take export {written} to it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The centre has received no export from here yet: take export {written} to it.</translation>
        </message>
        <message numerus="yes">
            <source>The centre has received the exports up to number {number}, with {safe} of %Ln votes; export {written} is missing there: take it to the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>The centre has received the exports up to number {number}, with {safe} of %Ln vote; export {written} is missing there: take it to the centre.</numerusform>
                <numerusform>The centre has received the exports up to number {number}, with {safe} of %Ln votes; export {written} is missing there: take it to the centre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The centre has received the exports up to number {number}, with {safe} of %Ln votes; the rest go with the next export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>The centre has received the exports up to number {number}, with {safe} of %Ln vote; the rest go with the next export.</numerusform>
                <numerusform>The centre has received the exports up to number {number}, with {safe} of %Ln votes; the rest go with the next export.</numerusform>
            </translation>
        </message>
        <message>
            <source>The centre has received the exports up to number {number}; what has been left here since goes with the next export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The centre has received the exports up to number {number}; what has been left here since goes with the next export.</translation>
        </message>
        <message>
            <source>The centre has received export {number} of this station, but tells of less than that export carries, or of other votes. All of it is still stored here. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The centre has received export {number} of this station, but tells of less than that export carries, or of other votes. All of it is still stored here. Tell the centre.</translation>
        </message>
        <message numerus="yes">
            <source>The centre has received the exports up to number {number}, and no export is missing: %Ln votes are safe there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>The centre has received the exports up to number {number}, and no export is missing: %Ln vote is safe there.</numerusform>
                <numerusform>The centre has received the exports up to number {number}, and no export is missing: %Ln votes are safe there.</numerusform>
            </translation>
        </message>
        <message>
            <source>The centre has received the exports up to number {number}, and no export is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The centre has received the exports up to number {number}, and no export is missing.</translation>
        </message>
        <message numerus="yes">
            <source>The centre's newest export of this station, number {number}, was not written on this computer. The centre is known to hold {safe} of the %Ln votes here; all of them are still stored here. Write an export here, take it to the centre, and say so there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>The centre's newest export of this station, number {number}, was not written on this computer. The centre is known to hold {safe} of the %Ln vote here; it is still stored here. Write an export here, take it to the centre, and say so there.</numerusform>
                <numerusform>The centre's newest export of this station, number {number}, was not written on this computer. The centre is known to hold {safe} of the %Ln votes here; all of them are still stored here. Write an export here, take it to the centre, and say so there.</numerusform>
            </translation>
        </message>
        <message>
            <source>The centre's newest export of this station, number {number}, was not written on this computer, where nobody has voted. If this computer did not replace another, tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The centre's newest export of this station, number {number}, was not written on this computer, where nobody has voted. If this computer did not replace another, tell the centre.</translation>
        </message>
    </context>
    <context>
        <name>register</name>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No.</translation>
        </message>
        <message>
            <source>Received</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Received</translation>
        </message>
        <message>
            <source>Reference (dnr)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reference (dnr)</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>State</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished">Proposal</translation>
        </message>
        <message>
            <source>Where it is to be</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where it is to be</translation>
        </message>
        <message>
            <source>Left at</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left at</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Language</translation>
        </message>
        <message>
            <source>Theme</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Cost, kr</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost, kr</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protected identity</translation>
        </message>
        <message>
            <source>Under evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Under evaluation</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Asked back</translation>
        </message>
        <message>
            <source>Feasible</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Feasible</translation>
        </message>
        <message>
            <source>Not feasible</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not feasible</translation>
        </message>
        <message>
            <source>Has been withdrawn</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Has been withdrawn</translation>
        </message>
        <message>
            <source>Came with a copy not gone by</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Came with a copy not gone by</translation>
        </message>
        <message>
            <source>Made by a machine</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Made by a machine</translation>
        </message>
        <message>
            <source>Read by nobody else</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read by nobody else</translation>
        </message>
        <message>
            <source>By the proposer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>By the proposer</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reviewed</translation>
        </message>
        <message>
            <source>Reference (dnr): {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reference (dnr): {text}</translation>
        </message>
        <message>
            <source>Reference (dnr) taken away</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reference (dnr) taken away</translation>
        </message>
        <message>
            <source>Theme: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Theme: {text}</translation>
        </message>
        <message>
            <source>Theme taken away</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Theme taken away</translation>
        </message>
        <message>
            <source>Marked as protected identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Marked as protected identity</translation>
        </message>
        <message>
            <source>Mark of protected identity taken away</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mark of protected identity taken away</translation>
        </message>
        <message>
            <source>Remark: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remark: {text}</translation>
        </message>
        <message>
            <source>Slip of the pen: {field} “{replaced}” reads “{text}”</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slip of the pen: {field} “{replaced}” reads “{text}”</translation>
        </message>
        <message>
            <source>Withdrawal taken back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Withdrawal taken back</translation>
        </message>
        <message>
            <source>Translated into {language}: {state}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Translated into {language}: {state}</translation>
        </message>
        <message numerus="yes">
            <source>Copy given out, %Ln passages masked</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Copy given out, %Ln passage masked</numerusform>
                <numerusform>Copy given out, %Ln passages masked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>{day} · Dnr {dnr}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{day} · Dnr {dnr}</translation>
        </message>
        <message>
            <source>What the board has decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What the board has decided</translation>
        </message>
        <message>
            <source>Is carried out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Is carried out</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>{day}, § {paragraph}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{day}, § {paragraph}</translation>
        </message>
        <message>
            <source>Reference (dnr)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reference (dnr)</translation>
        </message>
        <message>
            <source>Won the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Won the vote</translation>
        </message>
        <message>
            <source>The board has decided otherwise than the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board has decided otherwise than the vote</translation>
        </message>
        <message>
            <source>The board’s reason: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board’s reason: {reason}</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing</translation>
        </message>
        <message>
            <source>The decision was made on count {count}; a new count has been made since.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The decision was made on count {count}; a new count has been made since.</translation>
        </message>
        <message>
            <source>New count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New count</translation>
        </message>
        <message>
            <source>Calls to those who left proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Calls to those who left proposals</translation>
        </message>
        <message>
            <source>Proposal {number}: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {number}: {title}</translation>
        </message>
        <message>
            <source>Is reached</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Is reached</translation>
        </message>
        <message>
            <source>Language of the answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Language of the answer</translation>
        </message>
        <message>
            <source>Called, day and name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Called, day and name</translation>
        </message>
        <message>
            <source>This paper tells how people are reached. Destroy it when all have been called.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This paper tells how people are reached. Destroy it when all have been called.</translation>
        </message>
        <message>
            <source>Code sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Code sheet</translation>
        </message>
        <message>
            <source>Type the code together with the pack when the station is set up.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the code together with the pack when the station is set up.</translation>
        </message>
        <message>
            <source>People vote here with their identity. Type the code again each day before the first person votes: it opens the key by which nobody votes twice.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>People vote here with their identity. Type the code again each day before the first person votes: it opens the key by which nobody votes twice.</translation>
        </message>
        <message>
            <source>Before the first person votes: press “Staff”, then “Papers to sign”. Two of you compare the control code and sign the zero report.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Before the first person votes: press “Staff”, then “Papers to sign”. Two of you compare the control code and sign the zero report.</translation>
        </message>
        <message>
            <source>This is a kiosk. Staff come in by holding the upper left corner of the screen for four seconds, or with Ctrl+Alt+Shift+S. It then asks for the staff code, which you choose when it is started for the first time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is a kiosk. Staff come in by holding the upper left corner of the screen for four seconds, or with Ctrl+Alt+Shift+S. It then asks for the staff code, which you choose when it is started for the first time.</translation>
        </message>
        <message>
            <source>Let this paper travel apart from the pack, and keep it away from the station at night. Whoever has the code and a pack can set up another computer as this station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Let this paper travel apart from the pack, and keep it away from the station at night. Whoever has the code and a pack can set up another computer as this station.</translation>
        </message>
        <message>
            <source>The same code stands on the station's screen before voting and on every paper that is signed. If it is another one, do not open. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The same code stands on the station's screen before voting and on every paper that is signed. If it is another one, do not open. Tell the centre.</translation>
        </message>
        <message>
            <source>TEST: this is the code of a rehearsal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>TEST: this is the code of a rehearsal.</translation>
        </message>
        <message>
            <source>Received by</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Received by</translation>
        </message>
        <message>
            <source>Copy of proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Copy of proposal {number}</translation>
        </message>
        <message>
            <source>Received</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Received</translation>
        </message>
        <message>
            <source>Left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left</translation>
        </message>
        <message>
            <source>{day}, {place}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{day}, {place}</translation>
        </message>
        <message>
            <source>Written in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Written in</translation>
        </message>
        <message>
            <source>On the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>On the map</translation>
        </message>
        <message>
            <source>{across} % from the left, {down} % from the top</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{across} % from the left, {down} % from the top</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is proposed</translation>
        </message>
        <message>
            <source>The proposer's own estimate</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposer's own estimate</translation>
        </message>
        <message>
            <source>What costs money</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What costs money</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Quantity</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files beside this copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln file beside this copy</numerusform>
                <numerusform>%Ln files beside this copy</numerusform>
            </translation>
        </message>
        <message>
            <source>Each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each</translation>
        </message>
        <message>
            <source>Sum</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sum</translation>
        </message>
        <message>
            <source>What is not in this copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is not in this copy</translation>
        </message>
        <message>
            <source>All of the proposal but contact details is in this copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All of the proposal but contact details is in this copy.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln passages are masked, each by [•••••].</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln passage is masked, by [•••••].</numerusform>
                <numerusform>%Ln passages are masked, each by [•••••].</numerusform>
            </translation>
        </message>
        <message>
            <source>Contact details are never in a copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Contact details are never in a copy.</translation>
        </message>
        <message>
            <source>Slips of the pen have been corrected; what was left stands in the register.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slips of the pen have been corrected; what was left stands in the register.</translation>
        </message>
        <message>
            <source>Decided by {who}, {day}. {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decided by {who}, {day}. {reason}</translation>
        </message>
        <message>
            <source>When and where it was left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>When and where it was left</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>The point on the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The point on the map</translation>
        </message>
        <message>
            <source>Key sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Key sheet</translation>
        </message>
        <message>
            <source>Word sheet {number} of {of}: any two open the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Word sheet {number} of {of}: any two open the file</translation>
        </message>
        <message>
            <source>All keys of the participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All keys of the participatory budget</translation>
        </message>
        <message>
            <source>The desk's keys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The desk's keys</translation>
        </message>
        <message>
            <source>The roll key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The roll key</translation>
        </message>
        <message>
            <source>The tally key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The tally key</translation>
        </message>
        <message>
            <source>Together with the key file, these words sign packs and receipts, open the votes and sign the result.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Together with the key file, these words sign packs and receipts, open the votes and sign the result.</translation>
        </message>
        <message>
            <source>Together with the file desk.mbkeys, these words sign packs, receipts and the result, and open the contacts of those who left proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Together with the file desk.mbkeys, these words sign packs, receipts and the result, and open the contacts of those who left proposals.</translation>
        </message>
        <message>
            <source>Together with the file roll.mbkeys, these words tell who has voted, and nothing of how.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Together with the file roll.mbkeys, these words tell who has voted, and nothing of how.</translation>
        </message>
        <message>
            <source>Together with another of the three sheets and the file tally.mbkeys, these words open the votes. One sheet alone opens nothing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Together with another of the three sheets and the file tally.mbkeys, these words open the votes. One sheet alone opens nothing.</translation>
        </message>
        <message>
            <source>Put this paper and the stick with a copy of the key file into an envelope. Close it, let a colleague sign across the flap, and keep it away from the desk's computer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put this paper and the stick with a copy of the key file into an envelope. Close it, let a colleague sign across the flap, and keep it away from the desk's computer.</translation>
        </message>
        <message>
            <source>Put this paper into an envelope of its own. Close it, let a colleague sign across the flap, and keep it away from the other two sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put this paper into an envelope of its own. Close it, let a colleague sign across the flap, and keep it away from the other two sheets.</translation>
        </message>
        <message>
            <source>TEST: these are the keys of a rehearsal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>TEST: these are the keys of a rehearsal.</translation>
        </message>
        <message>
            <source>If the words or every copy of the file are lost, nobody can make them anew.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If the words or every copy of the file are lost, nobody can make them anew.</translation>
        </message>
        <message>
            <source>If this sheet is lost, tell the process leader at once: the other two make three new ones. If two sheets or every copy of the file are lost, nobody can make them anew.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If this sheet is lost, tell the process leader at once: the other two make three new ones. If two sheets or every copy of the file are lost, nobody can make them anew.</translation>
        </message>
        <message>
            <source>Typed back from this paper by</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Typed back from this paper by</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Place and date</translation>
        </message>
        <message>
            <source>Signature</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Name in print</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name in print</translation>
        </message>
        <message>
            <source>Who keeps this paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who keeps this paper</translation>
        </message>
        <message>
            <source>TEST</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>TEST</translation>
        </message>
        <message>
            <source>TEST: this count is a rehearsal and decides nothing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>TEST: this count is a rehearsal and decides nothing.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Page {page} of {pages}</translation>
        </message>
        <message>
            <source>Participatory budget {id}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Participatory budget {id}</translation>
        </message>
        <message>
            <source>Control code of the participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Control code of the participatory budget</translation>
        </message>
        <message>
            <source>For observers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For observers</translation>
        </message>
        <message>
            <source>Test ballots</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Test ballots</translation>
        </message>
        <message>
            <source>A computer that changes votes cannot know which ballots are tests: it seals each ballot and shows its code before the person says whether it is cast or tested. A test ballot is never counted. After the count it is published with what was in it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A computer that changes votes cannot know which ballots are tests: it seals each ballot and shows its code before the person says whether it is cast or tested. A test ballot is never counted. After the count it is published with what was in it.</translation>
        </message>
        <message>
            <source>How to make a test</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How to make a test</translation>
        </message>
        <message>
            <source>Choose as a voter does, and write down what you choose.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose as a voter does, and write down what you choose.</translation>
        </message>
        <message>
            <source>On the page that shows the vote, write down the code, or take a picture of the square. Only then press the button for a test ballot.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>On the page that shows the vote, write down the code, or take a picture of the square. Only then press the button for a test ballot.</translation>
        </message>
        <message>
            <source>At most {most} tests can be made in one visit. Make tests at every station, on different days, at different times, and choose different things.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>At most {most} tests can be made in one visit. Make tests at every station, on different days, at different times, and choose different things.</translation>
        </message>
        <message>
            <source>When the result is published, look each code up in it and compare with what you wrote down.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>When the result is published, look each code up in it and compare with what you wrote down.</translation>
        </message>
        <message>
            <source>The chance of catching a computer that changes votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The chance of catching a computer that changes votes</translation>
        </message>
        <message>
            <source>Each row is a computer that changes one vote in so many, each column a number of tests. The last column is how many tests catch {sure} of such computers.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each row is a computer that changes one vote in so many, each column a number of tests. The last column is how many tests catch {sure} of such computers.</translation>
        </message>
        <message>
            <source>One vote in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One vote in</translation>
        </message>
        <message numerus="yes">
            <source>%Ln test(s)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln test</numerusform>
                <numerusform>%Ln tests</numerusform>
            </translation>
        </message>
        <message>
            <source>Tests for {sure}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tests for {sure}</translation>
        </message>
        <message>
            <source>over {percent}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>over {percent}</translation>
        </message>
        <message>
            <source>When one does not agree</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>When one does not agree</translation>
        </message>
        <message>
            <source>Tell the process leader and the board the same day, in writing: the code, the station, the day, and what was chosen. Keep your notes, the picture and the slip.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tell the process leader and the board the same day, in writing: the code, the station, the day, and what was chosen. Keep your notes, the picture and the slip.</translation>
        </message>
        <message>
            <source>The station takes no more votes. Its computer, file and sticks are kept as they are, for somebody from outside to look at.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station takes no more votes. Its computer, file and sticks are kept as they are, for somebody from outside to look at.</translation>
        </message>
        <message>
            <source>The board decides whether the station is left out of the count, or people vote there again. The protocol tells of it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board decides whether the station is left out of the count, or people vote there again. The protocol tells of it.</translation>
        </message>
        <message>
            <source>A code that the result does not have is told in the same way: the ballot did not arrive.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A code that the result does not have is told in the same way: the ballot did not arrive.</translation>
        </message>
        <message>
            <source>Tests that all agree do not prove that nothing was changed. The table tells what they are worth.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tests that all agree do not prove that nothing was changed. The table tells what they are worth.</translation>
        </message>
        <message>
            <source>What two people decided on the way</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What two people decided on the way</translation>
        </message>
        <message>
            <source>Day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Day</translation>
        </message>
        <message>
            <source>What</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What</translation>
        </message>
        <message>
            <source>Reason</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Who</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who</translation>
        </message>
        <message>
            <source>The control code of {station} is the same as on its signed paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The control code of {station} is the same as on its signed paper</translation>
        </message>
        <message>
            <source>The control code of {station} is to be compared again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The control code of {station} is to be compared again</translation>
        </message>
        <message>
            <source>Proposal {item} was withdrawn</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {item} was withdrawn</translation>
        </message>
        <message>
            <source>The vote was opened though {answers} answers to proposers were owed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The vote was opened though {answers} answers to proposers were owed</translation>
        </message>
        <message>
            <source>The vote was opened again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The vote was opened again</translation>
        </message>
        <message>
            <source>Voting card {serial} was made void</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting card {serial} was made void</translation>
        </message>
        <message>
            <source>Voting cards {first} to {last} were made void</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting cards {first} to {last} were made void</translation>
        </message>
        <message>
            <source>Export {number} of {station} was taken in after all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export {number} of {station} was taken in after all</translation>
        </message>
        <message>
            <source>Export {number} of {station} was refused</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export {number} of {station} was refused</translation>
        </message>
        <message>
            <source>{station} was counted as far as heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was counted as far as heard</translation>
        </message>
        <message>
            <source>{station} was waited for after all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was waited for after all</translation>
        </message>
        <message>
            <source>{station} was left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was left out of the count</translation>
        </message>
        <message>
            <source>{station} was taken back into the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was taken back into the count</translation>
        </message>
        <message>
            <source>{station} was stopped after export {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was stopped after export {number}</translation>
        </message>
        <message>
            <source>{station} tells that it took votes again after its last export, {on}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} tells that it took votes again after its last export, {on}</translation>
        </message>
        <message>
            <source>{station} was given a new code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was given a new code</translation>
        </message>
        <message>
            <source>{station} was sent reset file {number}, to choose its staff code anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was sent reset file {number}, to choose its staff code anew</translation>
        </message>
        <message>
            <source>A new count was made</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A new count was made</translation>
        </message>
        <message>
            <source>The ballot box was given up before it was opened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot box was given up before it was opened</translation>
        </message>
        <message>
            <source>A new count was made though few ballots differ from the last</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A new count was made though few ballots differ from the last</translation>
        </message>
        <message>
            <source>{station} was stopped before any export counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} was stopped before any export counted</translation>
        </message>
        <message>
            <source>Open voting: each person confirmed that they may vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open voting: each person confirmed that they may vote.</translation>
        </message>
        <message>
            <source>Each person voted with a voting card that can be used once.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each person voted with a voting card that can be used once.</translation>
        </message>
        <message>
            <source>Each person voted with an identity number, which is not stored.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each person voted with an identity number, which is not stored.</translation>
        </message>
        <message>
            <source>Each person chose one proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each person chose one proposal.</translation>
        </message>
        <message numerus="yes">
            <source>Each person could choose up to %Ln proposals. Each choice is one vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Each person could choose up to %Ln proposal. Each choice is one vote.</numerusform>
                <numerusform>Each person could choose up to %Ln proposals. Each choice is one vote.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each person could give {points} to up to %Ln proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Each person could give {points} to up to %Ln proposal.</numerusform>
                <numerusform>Each person could give {points} to up to %Ln proposals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each person could put up to %Ln proposals in order. A higher place gives more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Each person could put up to %Ln proposal in order. A higher place gives more.</numerusform>
                <numerusform>Each person could put up to %Ln proposals in order. A higher place gives more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each person could choose up to %Ln proposals that together fit in the funds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Each person could choose up to %Ln proposal that fits in the funds.</numerusform>
                <numerusform>Each person could choose up to %Ln proposals that together fit in the funds.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each person could give {points}, to any number of proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each person could give {points}, to any number of proposals.</translation>
        </message>
        <message>
            <source>Each person could choose proposals that together fit in the funds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each person could choose proposals that together fit in the funds.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln point</numerusform>
                <numerusform>%Ln points</numerusform>
            </translation>
        </message>
        <message>
            <source>A blank ballot was allowed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A blank ballot was allowed.</translation>
        </message>
        <message>
            <source>A blank ballot was not allowed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A blank ballot was not allowed.</translation>
        </message>
        <message>
            <source>The one proposal with the most votes is chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The one proposal with the most votes is chosen.</translation>
        </message>
        <message>
            <source>The proposals are gone through from most votes to fewest. Each one that fits in the funds left is chosen; one that does not fit is skipped.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposals are gone through from most votes to fewest. Each one that fits in the funds left is chosen; one that does not fit is skipped.</translation>
        </message>
        <message>
            <source>The proposals are gone through from most votes to fewest. Each one that fits in the funds left is chosen; the count stops at the first one that does not fit.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposals are gone through from most votes to fewest. Each one that fits in the funds left is chosen; the count stops at the first one that does not fit.</translation>
        </message>
        <message numerus="yes">
            <source>The proposals with at least %Ln votes are gone through from most votes to fewest. Each one that fits in the funds left is chosen; one that does not fit is skipped.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>The proposals with at least %Ln vote are gone through from most votes to fewest. Each one that fits in the funds left is chosen; one that does not fit is skipped.</numerusform>
                <numerusform>The proposals with at least %Ln votes are gone through from most votes to fewest. Each one that fits in the funds left is chosen; one that does not fit is skipped.</numerusform>
            </translation>
        </message>
        <message>
            <source>Method of Equal Shares: the funds are divided equally among those who voted, and a proposal is chosen when those who voted for it can pay for it together.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Method of Equal Shares: the funds are divided equally among those who voted, and a proposal is chosen when those who voted for it can pay for it together.</translation>
        </message>
        <message>
            <source>The board decides between equal numbers of votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board decides between equal numbers of votes.</translation>
        </message>
        <message>
            <source>A lot that anyone can draw anew decides between equal numbers of votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A lot that anyone can draw anew decides between equal numbers of votes.</translation>
        </message>
        <message>
            <source>The order on the ballot decides between equal numbers of votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The order on the ballot decides between equal numbers of votes.</translation>
        </message>
        <message>
            <source>If someone voted more than once, one of the ballots is counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If someone voted more than once, one of the ballots is counted.</translation>
        </message>
        <message>
            <source>If someone voted more than once, none of the ballots is counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If someone voted more than once, none of the ballots is counted.</translation>
        </message>
        <message>
            <source>If someone voted both on paper and on a screen, the ballot on paper goes first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If someone voted both on paper and on a screen, the ballot on paper goes first.</translation>
        </message>
        <message>
            <source>If someone voted both on paper and on a screen, the one on a screen goes first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If someone voted both on paper and on a screen, the one on a screen goes first.</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nothing chosen</translation>
        </message>
        <message>
            <source>a proposal that is not on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a proposal that is not on the ballot</translation>
        </message>
        <message>
            <source>the same proposal more than once</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the same proposal more than once</translation>
        </message>
        <message>
            <source>too many proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>too many proposals</translation>
        </message>
        <message>
            <source>points that do not match the proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>points that do not match the proposals</translation>
        </message>
        <message>
            <source>too many points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>too many points</translation>
        </message>
        <message>
            <source>costs more than the funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>costs more than the funds</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>could not be read</translation>
        </message>
        <message>
            <source>Protocol of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protocol of the count</translation>
        </message>
        <message>
            <source>Who could read what</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who could read what</translation>
        </message>
        <message>
            <source>How the votes were counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How the votes were counted</translation>
        </message>
        <message>
            <source>Changed after residents had been shown it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Changed after residents had been shown it</translation>
        </message>
        <message>
            <source>Funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Funds</translation>
        </message>
        <message>
            <source>Turnout by place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Turnout by place</translation>
        </message>
        <message>
            <source>From votes received to votes counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>From votes received to votes counted</translation>
        </message>
        <message>
            <source>Votes for each proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes for each proposal</translation>
        </message>
        <message>
            <source>The votes as a chart</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The votes as a chart</translation>
        </message>
        <message>
            <source>Chosen proposals within the funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Chosen proposals within the funds</translation>
        </message>
        <message>
            <source>Ties</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ties</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>How anyone can check the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How anyone can check the result</translation>
        </message>
        <message>
            <source>Confirmation codes counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Confirmation codes counted</translation>
        </message>
        <message>
            <source>District</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>District</translation>
        </message>
        <message>
            <source>The board's decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board's decision</translation>
        </message>
        <message>
            <source>Kind of count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kind of count</translation>
        </message>
        <message>
            <source>Test: a rehearsal that decides nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Test: a rehearsal that decides nothing</translation>
        </message>
        <message>
            <source>Live: these are the residents' votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Live: these are the residents' votes</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Counted on</translation>
        </message>
        <message>
            <source>Voting, as planned</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting, as planned</translation>
        </message>
        <message>
            <source>Voting, as held</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting, as held</translation>
        </message>
        <message>
            <source>opened {first}, closed {last}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>opened {first}, closed {last}</translation>
        </message>
        <message>
            <source>Digest of the result, in short</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Digest of the result, in short</translation>
        </message>
        <message>
            <source>Digest of the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Digest of the result</translation>
        </message>
        <message>
            <source>For carrying out the chosen proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For carrying out the chosen proposals</translation>
        </message>
        <message>
            <source>For carrying out the participatory budgeting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For carrying out the participatory budgeting</translation>
        </message>
        <message>
            <source>Funds in all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Funds in all</translation>
        </message>
        <message>
            <source>All keys lay in one file that one set of words opens. Whoever had both could open the votes, and see at which station each was cast. Nothing in the votes says who cast them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All keys lay in one file that one set of words opens. Whoever had both could open the votes, and see at which station each was cast. Nothing in the votes says who cast them.</translation>
        </message>
        <message>
            <source>All keys lay in one file that one set of words opens. One person who had both could see who had voted and how: nothing but trust in that person kept votes and voters apart.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>All keys lay in one file that one set of words opens. One person who had both could see who had voted and how: nothing but trust in that person kept votes and voters apart.</translation>
        </message>
        <message>
            <source>The keys lay in three files. The votes could only be opened with two of the three sheets of words, each kept by another person. Nothing in the votes says who cast them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The keys lay in three files. The votes could only be opened with two of the three sheets of words, each kept by another person. Nothing in the votes says who cast them.</translation>
        </message>
        <message>
            <source>The keys lay in three files. Who had voted could only be read with the roll key, and how only with two of the three sheets of words: nobody could join votes and voters alone.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The keys lay in three files. Who had voted could only be read with the roll key, and how only with two of the three sheets of words: nobody could join votes and voters alone.</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Place</translation>
        </message>
        <message>
            <source>Station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Station</translation>
        </message>
        <message>
            <source>Signed for by the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Signed for by the station</translation>
        </message>
        <message>
            <source>Last export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Last export</translation>
        </message>
        <message>
            <source>arrived</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>arrived</translation>
        </message>
        <message>
            <source>not arrived</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>not arrived</translation>
        </message>
        <message>
            <source>not arrived; counted as far as heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>not arrived; counted as far as heard</translation>
        </message>
        <message>
            <source>left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>left out of the count</translation>
        </message>
        <message>
            <source>stopped before any export counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>stopped before any export counted</translation>
        </message>
        <message>
            <source>stopped after export {number}; counted as far as trusted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>stopped after export {number}; counted as far as trusted</translation>
        </message>
        <message>
            <source>two copies; both taken in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>two copies; both taken in</translation>
        </message>
        <message>
            <source>Control code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Control code</translation>
        </message>
        <message>
            <source>No station is missing from the count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No station is missing from the count.</translation>
        </message>
        <message>
            <source>Counted without the last export of these stations: {stations}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Counted without the last export of these stations: {stations}</translation>
        </message>
        <message>
            <source>Left out of the count are these stations: {stations}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left out of the count are these stations: {stations}</translation>
        </message>
        <message>
            <source>Step</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Step</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballots</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remaining</translation>
        </message>
        <message>
            <source>Received from all stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Received from all stations</translation>
        </message>
        <message>
            <source>From stations left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>From stations left out of the count</translation>
        </message>
        <message>
            <source>Test ballots, which are never counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Test ballots, which are never counted</translation>
        </message>
        <message>
            <source>Without a voting card or identity that is valid</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Without a voting card or identity that is valid</translation>
        </message>
        <message>
            <source>Set aside: the same person voted more than once</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Set aside: the same person voted more than once</translation>
        </message>
        <message>
            <source>Invalid: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Invalid: {reason}</translation>
        </message>
        <message>
            <source>Counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Counted</translation>
        </message>
        <message>
            <source>of which blank</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>of which blank</translation>
        </message>
        <message>
            <source>of which with at least one choice</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>of which with at least one choice</translation>
        </message>
        <message>
            <source>Test ballots beside them</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Test ballots beside them</translation>
        </message>
        <message>
            <source>What was left out, by station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What was left out, by station</translation>
        </message>
        <message>
            <source>Why</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Why</translation>
        </message>
        <message>
            <source>Nothing was left out at any station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing was left out at any station.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln test ballots were opened apart from the votes. They are never counted. Whoever made one can look up its code and see whether it held what was chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln test ballot was opened apart from the votes. It is never counted. Whoever made it can look up its code and see whether it held what was chosen.</numerusform>
                <numerusform>%Ln test ballots were opened apart from the votes. They are never counted. Whoever made one can look up its code and see whether it held what was chosen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Order</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Order</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No.</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal</translation>
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost</translation>
        </message>
        <message>
            <source>Votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Points</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Withdrawn after voting had opened: gets no money</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Withdrawn after voting had opened: gets no money</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Chosen</translation>
        </message>
        <message>
            <source>Not chosen: no votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not chosen: no votes</translation>
        </message>
        <message>
            <source>Not chosen: too few votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not chosen: too few votes</translation>
        </message>
        <message numerus="yes">
            <source>Not chosen: fewer than %Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Not chosen: fewer than %Ln vote</numerusform>
                <numerusform>Not chosen: fewer than %Ln votes</numerusform>
            </translation>
        </message>
        <message>
            <source>Not chosen: does not fit in the funds left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not chosen: does not fit in the funds left</translation>
        </message>
        <message>
            <source>Not chosen: comes after one that did not fit in the funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not chosen: comes after one that did not fit in the funds</translation>
        </message>
        <message>
            <source>Undecided: a tie waits for the board</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Undecided: a tie waits for the board</translation>
        </message>
        <message>
            <source>Undecided: depends on a tie that waits for the board</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Undecided: depends on a tie that waits for the board</translation>
        </message>
        <message>
            <source>Sum so far</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sum so far</translation>
        </message>
        <message>
            <source>Left of the funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left of the funds</translation>
        </message>
        <message>
            <source>No proposal is chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No proposal is chosen.</translation>
        </message>
        <message>
            <source>No tie decided anything.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No tie decided anything.</translation>
        </message>
        <message>
            <source>Equal number: {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Equal number: {number}</translation>
        </message>
        <message>
            <source>These proposals have the same number of votes. The tie waits for the board:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>These proposals have the same number of votes. The tie waits for the board:</translation>
        </message>
        <message>
            <source>The board put the proposals in this order. Its decision: {basis}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board put the proposals in this order. Its decision: {basis}</translation>
        </message>
        <message>
            <source>A lot put the proposals in this order. The lot's published seed: {basis}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A lot put the proposals in this order. The lot's published seed: {basis}</translation>
        </message>
        <message>
            <source>The proposals stand in the order of the ballot, as the rules say.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposals stand in the order of the ballot, as the rules say.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln codes, sorted. Each stands for one ballot that arrived and was opened, also when it was blank or invalid. A code tells nothing about the choice.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln code. It stands for one ballot that arrived and was opened, even if it was blank or invalid. A code tells nothing about the choice.</numerusform>
                <numerusform>%Ln codes, sorted. Each stands for one ballot that arrived and was opened, also when it was blank or invalid. A code tells nothing about the choice.</numerusform>
            </translation>
        </message>
        <message>
            <source>No ballot was opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No ballot was opened.</translation>
        </message>
        <message>
            <source>Confirmation codes not counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Confirmation codes not counted</translation>
        </message>
        <message>
            <source>These codes stand for ballots that are not counted, for the reason that stands above them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>These codes stand for ballots that are not counted, for the reason that stands above them.</translation>
        </message>
        <message>
            <source>Process leader</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Process leader</translation>
        </message>
        <message>
            <source>For the steering group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For the steering group</translation>
        </message>
        <message>
            <source>Witness of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Witness of the count</translation>
        </message>
        <message>
            <source>Number of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number of the count</translation>
        </message>
        <message>
            <source>Stations in the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stations in the count</translation>
        </message>
        <message>
            <source>of which without their last export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>of which without their last export</translation>
        </message>
        <message>
            <source>Everyone who voted got a confirmation code. Look for it in the list at the end: if it is there, the ballot arrived and was opened. Nobody can see from it how you voted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everyone who voted got a confirmation code. Look for it in the list at the end: if it is there, the ballot arrived and was opened. Nobody can see from it how you voted.</translation>
        </message>
        <message>
            <source>Add up the numbers: ballots received, minus those set aside, minus invalid ones, are the ballots counted. What each station signed for is in the table of places.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Add up the numbers: ballots received, minus those set aside, minus invalid ones, are the ballots counted. What each station signed for is in the table of places.</translation>
        </message>
        <message>
            <source>Compare the control code of each station with the one on its signed day report. It would be another one if a vote had been taken away or added since then.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare the control code of each station with the one on its signed day report. It would be another one if a vote had been taken away or added since then.</translation>
        </message>
        <message>
            <source>Go through the proposals in the order of their votes and apply the rule described under “How the votes were counted”: anyone comes to the same chosen proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go through the proposals in the order of their votes and apply the rule described under “How the votes were counted”: anyone comes to the same chosen proposals.</translation>
        </message>
        <message>
            <source>The result is also a signed file. The program mbdesk is free: its page “Check a file” checks the file with the control code of the participatory budget, as it stands on the papers signed at the stations. From there, those who keep the sticks and the keys can count again. As commands they are “mbdesk verify” and “mbdesk recount”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The result is also a signed file. The program mbdesk is free: its page “Check a file” checks the file with the control code of the participatory budget, as it stands on the papers signed at the stations. From there, those who keep the sticks and the keys can count again. As commands they are “mbdesk verify” and “mbdesk recount”.</translation>
        </message>
        <message>
            <source>The residents have chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The residents have chosen</translation>
        </message>
        <message>
            <source>Some proposals have the same number of votes. The board decides between them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Some proposals have the same number of votes. The board decides between them.</translation>
        </message>
        <message>
            <source>Votes: {votes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes: {votes}</translation>
        </message>
        <message>
            <source>Points: {votes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Points: {votes}</translation>
        </message>
        <message>
            <source>Cost: {cost}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost: {cost}</translation>
        </message>
        <message>
            <source>Ballots counted: {counted}. Places: {places}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballots counted: {counted}. Places: {places}.</translation>
        </message>
        <message>
            <source>Funds: {funds}. Left: {left}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Funds: {funds}. Left: {left}.</translation>
        </message>
        <message>
            <source>The board makes the formal decision.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board makes the formal decision.</translation>
        </message>
        <message>
            <source>This count no longer stands</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This count no longer stands</translation>
        </message>
        <message>
            <source>A new count took its place. {names} decided so on {day}. Reason: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A new count took its place. {names} decided so on {day}. Reason: {reason}</translation>
        </message>
        <message>
            <source>This is a new count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is a new count</translation>
        </message>
        <message>
            <source>This is count {new}. It takes the place of count {number}, which no longer stands. {names} decided so on {day}. Reason: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is count {new}. It takes the place of count {number}, which no longer stands. {names} decided so on {day}. Reason: {reason}</translation>
        </message>
        <message>
            <source>Digest of count {number}: {digest} (in short: {code})</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Digest of count {number}: {digest} (in short: {code})</translation>
        </message>
        <message>
            <source>Supplement: files that are not in this count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Supplement: files that are not in this count</translation>
        </message>
        <message>
            <source>These files came from stations and are not in this count. A file carries all ballots of its station so far, so most of them may have been counted from an earlier one: how many were not stands beside them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>These files came from stations and are not in this count. A file carries all ballots of its station so far, so most of them may have been counted from an earlier one: how many were not stands beside them.</translation>
        </message>
        <message>
            <source>File</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>File</translation>
        </message>
        <message>
            <source>Came on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Came on</translation>
        </message>
        <message>
            <source>{station}, export {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}, export {number}</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not counted</translation>
        </message>
        <message>
            <source>It came after the ballot box was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It came after the ballot box was made.</translation>
        </message>
        <message>
            <source>Another copy of the station counts in its place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Another copy of the station counts in its place.</translation>
        </message>
        <message>
            <source>Only a new count can take it in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Only a new count can take it in.</translation>
        </message>
        <message>
            <source>It waits for two people to decide.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It waits for two people to decide.</translation>
        </message>
        <message>
            <source>It was taken in after this count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It was taken in after this count.</translation>
        </message>
        <message>
            <source>Two people decided to leave it out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Two people decided to leave it out.</translation>
        </message>
        <message>
            <source>Zero report</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Zero report</translation>
        </message>
        <message>
            <source>Day report</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Day report</translation>
        </message>
        <message>
            <source>Export sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export sheet</translation>
        </message>
        <message>
            <source>TEST: this is a rehearsal. Nothing here counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>TEST: this is a rehearsal. Nothing here counts.</translation>
        </message>
        <message>
            <source>Participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Participatory budget</translation>
        </message>
        <message>
            <source>Program</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Program</translation>
        </message>
        <message>
            <source>In the ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>In the ballot box</translation>
        </message>
        <message>
            <source>The ballot box is empty: 0 votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot box is empty: 0 votes.</translation>
        </message>
        <message>
            <source>The ballot box is not empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The ballot box is not empty.</translation>
        </message>
        <message>
            <source>Test ballots, never counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Test ballots, never counted</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>Held now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Held now</translation>
        </message>
        <message>
            <source>of them from earlier days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>of them from earlier days</translation>
        </message>
        <message>
            <source>of them from today</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>of them from today</translation>
        </message>
        <message>
            <source>Held when the day was opened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Held when the day was opened</translation>
        </message>
        <message>
            <source>Since then</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Since then</translation>
        </message>
        <message>
            <source>Control codes to compare</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Control codes to compare</translation>
        </message>
        <message>
            <source>Control code of the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Control code of the station</translation>
        </message>
        <message>
            <source>Control code of the export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Control code of the export</translation>
        </message>
        <message>
            <source>Before you open, see that the control code of the participatory budget is the same as on the poster or on the station's code sheet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Before you open, see that the control code of the participatory budget is the same as on the poster or on the station's code sheet.</translation>
        </message>
        <message>
            <source>One of you takes a photo of this page. A vote that is taken away or added afterwards changes the station's control code. The protocol of the count lists the last one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One of you takes a photo of this page. A vote that is taken away or added afterwards changes the station's control code. The protocol of the count lists the last one.</translation>
        </message>
        <message>
            <source>In the export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>In the export</translation>
        </message>
        <message>
            <source>Carried to the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Carried to the centre</translation>
        </message>
        <message>
            <source>What the log says of this day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What the log says of this day</translation>
        </message>
        <message>
            <source>Nothing has been noted this day.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing has been noted this day.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Times</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Times</translation>
        </message>
        <message numerus="yes">
            <source>The clock jumped %Ln minutes forwards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>The clock jumped %Ln minute forwards</numerusform>
                <numerusform>The clock jumped %Ln minutes forwards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock jumped %Ln minutes back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>The clock jumped %Ln minute back</numerusform>
                <numerusform>The clock jumped %Ln minutes back</numerusform>
            </translation>
        </message>
        <message>
            <source>The kiosk was opened. Votes then: {votes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The kiosk was opened. Votes then: {votes}</translation>
        </message>
        <message>
            <source>The kiosk was paused</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The kiosk was paused</translation>
        </message>
        <message>
            <source>The kiosk went on after a pause</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The kiosk went on after a pause</translation>
        </message>
        <message>
            <source>The kiosk was closed. Votes then: {votes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The kiosk was closed. Votes then: {votes}</translation>
        </message>
        <message>
            <source>The program was started again: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The program was started again: {reason}</translation>
        </message>
        <message>
            <source>The kiosk could not store for a while: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The kiosk could not store for a while: {reason}</translation>
        </message>
        <message>
            <source>The screen was changed or came back, {width} × {height} pixels</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The screen was changed or came back, {width} × {height} pixels</translation>
        </message>
        <message>
            <source>The printer failed this day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The printer failed this day</translation>
        </message>
        <message>
            <source>The log was found broken at entry {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The log was found broken at entry {number}</translation>
        </message>
        <message>
            <source>Staff came in with the code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Staff came in with the code</translation>
        </message>
        <message>
            <source>A wrong staff code was typed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A wrong staff code was typed</translation>
        </message>
        <message>
            <source>A staff code was chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A staff code was chosen</translation>
        </message>
        <message>
            <source>The staff code was chosen anew with the centre's reset file {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The staff code was chosen anew with the centre's reset file {number}</translation>
        </message>
        <message>
            <source>A reset file was refused: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A reset file was refused: {reason}</translation>
        </message>
        <message>
            <source>A wrong code of the station was typed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A wrong code of the station was typed</translation>
        </message>
        <message>
            <source>The station's code was typed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station's code was typed</translation>
        </message>
        <message>
            <source>{name} and {second_name} reopened the station: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} and {second_name} reopened the station: {reason}</translation>
        </message>
        <message>
            <source>A medium for the second copy was chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A medium for the second copy was chosen</translation>
        </message>
        <message>
            <source>The second copy was given up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The second copy was given up</translation>
        </message>
        <message>
            <source>A pack was taken in, edition {edition}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A pack was taken in, edition {edition}</translation>
        </message>
        <message>
            <source>A receipt was taken in, number {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A receipt was taken in, number {number}</translation>
        </message>
        <message>
            <source>An export was written, number {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>An export was written, number {number}</translation>
        </message>
        <message>
            <source>The station was enrolled</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station was enrolled</translation>
        </message>
        <message>
            <source>The station was restored from its second copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station was restored from its second copy</translation>
        </message>
        <message>
            <source>it was cut short or changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it was cut short or changed</translation>
        </message>
        <message>
            <source>it was not a reset file of this program</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it was not a reset file of this program</translation>
        </message>
        <message>
            <source>it had ended by itself</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it had ended by itself</translation>
        </message>
        <message>
            <source>it had hung</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it had hung</translation>
        </message>
        <message>
            <source>the disk was full</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the disk was full</translation>
        </message>
        <message>
            <source>the disk could not be written to</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the disk could not be written to</translation>
        </message>
        <message>
            <source>the disk did not answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the disk did not answer</translation>
        </message>
        <message>
            <source>the station's file was damaged</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the station's file was damaged</translation>
        </message>
        <message>
            <source>another program held the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>another program held the file</translation>
        </message>
        <message>
            <source>the second copy could not be written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the second copy could not be written</translation>
        </message>
        <message>
            <source>the centre had not signed it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the centre had not signed it</translation>
        </message>
        <message>
            <source>a newer version of the program had written it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a newer version of the program had written it</translation>
        </message>
        <message>
            <source>its last day had passed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>its last day had passed</translation>
        </message>
        <message>
            <source>it had been used, or was no longer valid</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it had been used, or was no longer valid</translation>
        </message>
        <message>
            <source>a rehearsal and a real vote do not mix</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a rehearsal and a real vote do not mix</translation>
        </message>
        <message>
            <source>it was for another participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it was for another participatory budget</translation>
        </message>
        <message>
            <source>it was for another kiosk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it was for another kiosk</translation>
        </message>
        <message>
            <source>Second copy, export and log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Second copy, export and log</translation>
        </message>
        <message>
            <source>Second copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Second copy</translation>
        </message>
        <message>
            <source>The second copy cannot be used. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The second copy cannot be used. Tell the centre.</translation>
        </message>
        <message>
            <source>No second copy is kept.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No second copy is kept.</translation>
        </message>
        <message>
            <source>Every vote is also on the second medium.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Every vote is also on the second medium.</translation>
        </message>
        <message>
            <source>The second copy is not up to date yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The second copy is not up to date yet.</translation>
        </message>
        <message>
            <source>The medium with the second copy is not there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The medium with the second copy is not there.</translation>
        </message>
        <message>
            <source>The second copy is not up to date: its medium is full.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The second copy is not up to date: its medium is full.</translation>
        </message>
        <message>
            <source>The second copy is not up to date: its medium is write-protected.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The second copy is not up to date: its medium is write-protected.</translation>
        </message>
        <message>
            <source>Newest export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Newest export</translation>
        </message>
        <message>
            <source>No export has been written yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No export has been written yet.</translation>
        </message>
        <message>
            <source>Number {number}, written on {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number {number}, written on {day}</translation>
        </message>
        <message>
            <source>Number {number}, the station's last, written on {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number {number}, the station's last, written on {day}</translation>
        </message>
        <message>
            <source>The export's file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The export's file</translation>
        </message>
        <message>
            <source>What was signed of it (SHA-256)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What was signed of it (SHA-256)</translation>
        </message>
        <message>
            <source>The log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The log</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries. Each names the one before: none is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln entry. None is missing.</numerusform>
                <numerusform>%Ln entries. Each names the one before: none is missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries. Somebody has changed them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln entry. Somebody has changed it.</numerusform>
                <numerusform>%Ln entries. Somebody has changed them.</numerusform>
            </translation>
        </message>
        <message>
            <source>The log is broken at entry {number}. Do not open. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The log is broken at entry {number}. Do not open. Tell the centre.</translation>
        </message>
        <message>
            <source>The log's last entry (SHA-256)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The log's last entry (SHA-256)</translation>
        </message>
        <message>
            <source>We were there. This report says the same as the screen did.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>We were there. This report says the same as the screen did.</translation>
        </message>
        <message>
            <source>First staff member</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>First staff member</translation>
        </message>
        <message>
            <source>Second staff member</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Second staff member</translation>
        </message>
        <message>
            <source>Proposals for the steering group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals for the steering group</translation>
        </message>
        <message>
            <source>Funds for proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Funds for proposals</translation>
        </message>
        <message>
            <source>What goes to the vote costs together</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What goes to the vote costs together</translation>
        </message>
        <message>
            <source>Still evaluated</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Still evaluated</translation>
        </message>
        <message>
            <source>Go to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go to the vote</translation>
        </message>
        <message>
            <source>Do not go to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Do not go to the vote</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To be decided</translation>
        </message>
        <message>
            <source>Decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Decided</translation>
        </message>
        <message>
            <source>None.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>None.</translation>
        </message>
        <message>
            <source>{reason} The steering group has decided otherwise than the evaluation found: {found}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{reason} The steering group has decided otherwise than the evaluation found: {found}</translation>
        </message>
        <message>
            <source>no reason is given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>no reason is given</translation>
        </message>
        <message>
            <source>Found feasible.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Found feasible.</translation>
        </message>
        <message>
            <source>Found not feasible.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Found not feasible.</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protected identity</translation>
        </message>
    </context>
    <context>
        <name>staff</name>
        <message>
            <source>End voting here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>End voting here</translation>
        </message>
        <message>
            <source>Take votes again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take votes again</translation>
        </message>
        <message>
            <source>Reopen this station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reopen this station</translation>
        </message>
        <message>
            <source>A last export has closed this station for votes. Votes that are cast from now on need a new last export. The reason and both names are kept in the log.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A last export has closed this station for votes. Votes that are cast from now on need a new last export. The reason and both names are kept in the log.</translation>
        </message>
        <message>
            <source>The last voting day was {day}. After this nobody can vote here any more. Two people can let this station take votes again, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The last voting day was {day}. After this nobody can vote here any more. Two people can let this station take votes again, with a reason.</translation>
        </message>
        <message>
            <source>Today is the last voting day. After the last export nobody can vote here any more. Two people can let this station take votes again, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Today is the last voting day. After the last export nobody can vote here any more. Two people can let this station take votes again, with a reason.</translation>
        </message>
        <message>
            <source>Voting goes on until {day}. After this nobody can vote here any more; other places go on. Two people can let this station take votes again, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting goes on until {day}. After this nobody can vote here any more; other places go on. Two people can let this station take votes again, with a reason.</translation>
        </message>
        <message>
            <source>Control code of the station: {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Control code of the station: {code}</translation>
        </message>
        <message>
            <source>Control code of the participatory budget: {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Control code of the participatory budget: {code}</translation>
        </message>
        <message>
            <source>Votes: {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Votes: {number}</translation>
        </message>
        <message>
            <source>See that it is the same as on the poster or on the station's code sheet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>See that it is the same as on the poster or on the station's code sheet.</translation>
        </message>
        <message>
            <source>Why it is reopened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Why it is reopened</translation>
        </message>
        <message>
            <source>Name of the first person</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name of the first person</translation>
        </message>
        <message>
            <source>Name of the second person</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name of the second person</translation>
        </message>
        <message>
            <source>More</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>More</translation>
        </message>
        <message>
            <source>Print the day report</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Print the day report</translation>
        </message>
        <message>
            <source>Before the first person votes: compare the control code, and let two people sign the zero report.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Before the first person votes: compare the control code, and let two people sign the zero report.</translation>
        </message>
        <message>
            <source>A last export has closed this station for votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A last export has closed this station for votes.</translation>
        </message>
        <message>
            <source>The station was reopened: its votes need a new last export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station was reopened: its votes need a new last export.</translation>
        </message>
        <message>
            <source>This was not carried, because it is stored in a form that cannot travel: {records}. Tell the process leader, and leave it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This was not carried, because it is stored in a form that cannot travel: {records}. Tell the process leader, and leave it again.</translation>
        </message>
        <message>
            <source>proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>proposal {number}</translation>
        </message>
        <message>
            <source>the picture of proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the picture of proposal {number}</translation>
        </message>
        <message>
            <source>the contact details of proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the contact details of proposal {number}</translation>
        </message>
        <message>
            <source>one person’s answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>one person’s answers</translation>
        </message>
    </context>
    <context>
        <name>station</name>
        <message>
            <source>Use what the screen says of itself</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Use what the screen says of itself</translation>
        </message>
        <message>
            <source>The screen says {dpi} dots per inch of itself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The screen says {dpi} dots per inch of itself.</translation>
        </message>
        <message>
            <source>Measured: {dpi} dots per inch.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Measured: {dpi} dots per inch.</translation>
        </message>
        <message>
            <source>Hold a bank card against the screen and make the drawing as large as the card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hold a bank card against the screen and make the drawing as large as the card</translation>
        </message>
        <message>
            <source>Or type the screen's diagonal in inches</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Or type the screen's diagonal in inches</translation>
        </message>
        <message>
            <source>Saved. The settings hold from now on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saved. The settings hold from now on.</translation>
        </message>
        <message>
            <source>My language, beside the resident's</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>My language, beside the resident's</translation>
        </message>
        <message>
            <source>The staff's language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The staff's language</translation>
        </message>
        <message>
            <source>A keyboard on the screen where people write</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A keyboard on the screen where people write</translation>
        </message>
        <message>
            <source>Texts can be read aloud</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texts can be read aloud</translation>
        </message>
        <message>
            <source>A second screen shows the resident's side alone</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A second screen shows the resident's side alone</translation>
        </message>
        <message>
            <source>A voting card can be shown to the computer's camera</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A voting card can be shown to the computer's camera</translation>
        </message>
        <message>
            <source>Save the settings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save the settings</translation>
        </message>
        <message>
            <source>Settings of this station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Settings of this station</translation>
        </message>
        <message>
            <source>Seconds until two-switch scanning goes on by itself; 0 for by hand</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Seconds until two-switch scanning goes on by itself; 0 for by hand</translation>
        </message>
        <message>
            <source>Printer for the confirmation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Printer for the confirmation</translation>
        </message>
        <message>
            <source>Size of the screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Size of the screen</translation>
        </message>
        <message>
            <source>None</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>None</translation>
        </message>
        <message>
            <source>No native speaker has read what residents see in these languages: {languages}. Tell the process leader if a text is wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No native speaker has read what residents see in these languages: {languages}. Tell the process leader if a text is wrong.</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>End voting here before the last day?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>End voting here before the last day?</translation>
        </message>
        <message>
            <source>End voting here although nobody has voted?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>End voting here although nobody has voted?</translation>
        </message>
        <message>
            <source>End voting here while people may still come?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>End voting here while people may still come?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{done} of {total}</translation>
        </message>
        <message>
            <source>The code on the voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code on the voting card</translation>
        </message>
        <message>
            <source>The person's identity number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The person's identity number</translation>
        </message>
        <message>
            <source>It is no Swedish number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is no Swedish number</translation>
        </message>
        <message>
            <source>First reading done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>First reading done</translation>
        </message>
        <message>
            <source>Cast this ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cast this ballot</translation>
        </message>
        <message>
            <source>The two readings differ. Nothing was cast. Begin this ballot again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The two readings differ. Nothing was cast. Begin this ballot again.</translation>
        </message>
        <message>
            <source>Ballot on paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballot on paper</translation>
        </message>
        <message>
            <source>What is marked</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is marked</translation>
        </message>
        <message>
            <source>Nothing is marked: blank</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing is marked: blank</translation>
        </message>
        <message>
            <source>Type what is marked, or choose that nothing is.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type what is marked, or choose that nothing is.</translation>
        </message>
        <message>
            <source>Now another person reads the same ballot.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Now another person reads the same ballot.</translation>
        </message>
        <message>
            <source>The vote is saved. Its code is {code}. Put the paper among those keyed in. Ballots just now: {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The vote is saved. Its code is {code}. Put the paper among those keyed in. Ballots just now: {number}.</translation>
        </message>
        <message>
            <source>First reading</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>First reading</translation>
        </message>
        <message>
            <source>Second reading</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Second reading</translation>
        </message>
        <message>
            <source>{part}: no such number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part}: no such number</translation>
        </message>
        <message>
            <source>Type number and points, as in 3:5 7:2.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type number and points, as in 3:5 7:2.</translation>
        </message>
        <message>
            <source>Type the numbers by rank, the first one first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the numbers by rank, the first one first.</translation>
        </message>
        <message>
            <source>Type the number that is marked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the number that is marked.</translation>
        </message>
        <message>
            <source>Type the numbers that are marked, with spaces.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the numbers that are marked, with spaces.</translation>
        </message>
        <message>
            <source>Export to the stick</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export to the stick</translation>
        </message>
        <message>
            <source>It is safe to take the stick out now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is safe to take the stick out now.</translation>
        </message>
        <message>
            <source>Leave the stick in: it holds the second copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leave the stick in: it holds the second copy.</translation>
        </message>
        <message>
            <source>Staff</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Back to the residents' screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Back to the residents' screen</translation>
        </message>
        <message>
            <source>Take in a pack or receipt</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take in a pack or receipt</translation>
        </message>
        <message>
            <source>Proposals from paper forms</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals from paper forms</translation>
        </message>
        <message>
            <source>Ballots on paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballots on paper</translation>
        </message>
        <message>
            <source>Papers to sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Papers to sign</translation>
        </message>
        <message>
            <source>Type the station's code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the station's code</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Where is the export to go?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the export to go?</translation>
        </message>
        <message>
            <source>The pack or receipt from the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The pack or receipt from the centre</translation>
        </message>
        <message>
            <source>Done. {votes} and {proposals} are in the file {name}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done. {votes} and {proposals} are in the file {name}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln vote</numerusform>
                <numerusform>%Ln votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln proposal</numerusform>
                <numerusform>%Ln proposals</numerusform>
            </translation>
        </message>
        <message>
            <source>The pack has been taken in. Edition {edition}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The pack has been taken in. Edition {edition}.</translation>
        </message>
        <message>
            <source>The resident's screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The resident's screen</translation>
        </message>
        <message>
            <source>The form's number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The form's number</translation>
        </message>
        <message>
            <source>How to reach the person</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How to reach the person</translation>
        </message>
        <message>
            <source>A form with the number {form} has been saved before. Save once more?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A form with the number {form} has been saved before. Save once more?</translation>
        </message>
        <message>
            <source>Save, and the next form (Ctrl+Enter)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save, and the next form (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Proposal from a paper form</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal from a paper form</translation>
        </message>
        <message>
            <source>Consent to be contacted is given on the form</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Consent to be contacted is given on the form</translation>
        </message>
        <message>
            <source>Blank forms to print, in all languages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Blank forms to print, in all languages</translation>
        </message>
        <message>
            <source>Without consent on the form the contact details are not kept. Choose the consent, or empty the field.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Without consent on the form the contact details are not kept. Choose the consent, or empty the field.</translation>
        </message>
        <message>
            <source>Saved as {number}: write it on the form. Forms saved just now: {saved}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saved as {number}: write it on the form. Forms saved just now: {saved}.</translation>
        </message>
        <message>
            <source>Where are the forms to go?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where are the forms to go?</translation>
        </message>
        <message numerus="yes">
            <source>%Ln forms are in the folder {folder}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln form is in the folder {folder}.</numerusform>
                <numerusform>%Ln forms are in the folder {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The language that it is written in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The language that it is written in</translation>
        </message>
        <message>
            <source>{name}, {money} each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name}, {money} each</translation>
        </message>
        <message>
            <source>The station's code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The station's code</translation>
        </message>
        <message>
            <source>Open for votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Open for votes</translation>
        </message>
        <message>
            <source>People vote here with their identity. Type the code from the station's code sheet: it opens the key by which nobody votes twice, until this program is closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>People vote here with their identity. Type the code from the station's code sheet: it opens the key by which nobody votes twice, until this program is closed.</translation>
        </message>
        <message>
            <source>The code on the sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code on the sheet</translation>
        </message>
        <message>
            <source>Zero report, before voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Zero report, before voting</translation>
        </message>
        <message>
            <source>Day report, after voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Day report, after voting</translation>
        </message>
        <message>
            <source>Export sheet, for the newest export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export sheet, for the newest export</translation>
        </message>
        <message>
            <source>Print on {printer}:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Print on {printer}:</translation>
        </message>
        <message>
            <source>Save as a PDF:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save as a PDF:</translation>
        </message>
        <message>
            <source>They say what the ballot box holds, and nothing about any voter. Print one, or save it as a PDF and print that elsewhere. Two of you sign it, and one takes a photo of it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>They say what the ballot box holds, and nothing about any voter. Print one, or save it as a PDF and print that elsewhere. Two of you sign it, and one takes a photo of it.</translation>
        </message>
        <message>
            <source>Where is the paper to go?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where is the paper to go?</translation>
        </message>
        <message>
            <source>Saved: {name}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saved: {name}.</translation>
        </message>
        <message>
            <source>Proposals are open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals are open</translation>
        </message>
        <message>
            <source>Proposals are being evaluated</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposals are being evaluated</translation>
        </message>
        <message>
            <source>Voting is open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting is open</translation>
        </message>
        <message>
            <source>Nothing is open today</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing is open today</translation>
        </message>
        <message>
            <source>Help was given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Help was given</translation>
        </message>
        <message>
            <source>Undo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hand over</translation>
        </message>
        <message>
            <source>My language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>My language</translation>
        </message>
        <message>
            <source>Your screen goes blank when the person begins to choose.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Your screen goes blank when the person begins to choose.</translation>
        </message>
        <message>
            <source>Help was given: {times}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Help was given: {times}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Waiting for the pack with the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Waiting for the pack with the ballot</translation>
        </message>
        <message>
            <source>Closed for votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Closed for votes</translation>
        </message>
        <message>
            <source>Waiting for the station's code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Waiting for the station's code</translation>
        </message>
        <message>
            <source>A new last export is needed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A new last export is needed</translation>
        </message>
        <message>
            <source>You cannot see the person's screen now. It comes back when they have voted, ask for help, or leave.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You cannot see the person's screen now. It comes back when they have voted, ask for help, or leave.</translation>
        </message>
        <message>
            <source>What the resident reads in {theirs}, in {yours}:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What the resident reads in {theirs}, in {yours}:</translation>
        </message>
        <message>
            <source>A picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A picture</translation>
        </message>
        <message>
            <source>Something is being saved just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Something is being saved just now.</translation>
        </message>
        <message>
            <source>Nothing is lost. Wait a moment, then close the window again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing is lost. Wait a moment, then close the window again.</translation>
        </message>
        <message>
            <source>Somebody has begun here and has not finished. Close all the same?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Somebody has begun here and has not finished. Close all the same?</translation>
        </message>
        <message>
            <source>What the person has not sent in yet will be deleted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What the person has not sent in yet will be deleted.</translation>
        </message>
        <message>
            <source>What is saved is safe: {held}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is saved is safe: {held}.</translation>
        </message>
        <message>
            <source>Close and delete it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close and delete it</translation>
        </message>
        <message>
            <source>Do not close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Do not close</translation>
        </message>
        <message>
            <source>What the idea is called</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What the idea is called</translation>
        </message>
        <message>
            <source>The idea</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The idea</translation>
        </message>
        <message>
            <source>Where</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where</translation>
        </message>
        <message>
            <source>For whom</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For whom</translation>
        </message>
    </context>
    <context>
        <name>texts</name>
        <message>
            <source>Frame</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Frame</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Criteria</translation>
        </message>
        <message>
            <source>Cost guide</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost guide</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ballot</translation>
        </message>
        <message>
            <source>What pictures show</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What pictures show</translation>
        </message>
        <message>
            <source>missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>missing</translation>
        </message>
        <message>
            <source>draft</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>draft</translation>
        </message>
        <message>
            <source>read over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>read over</translation>
        </message>
        <message>
            <source>Swedish changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Swedish changed</translation>
        </message>
        <message>
            <source>Picture {label}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Picture {label}</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name</translation>
        </message>
        <message>
            <source>Goal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Goal</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Criterion {label}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Criterion {label}</translation>
        </message>
        <message>
            <source>Cost guide, line {label}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost guide, line {label}</translation>
        </message>
        <message>
            <source>Proposal {label}: title</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {label}: title</translation>
        </message>
        <message>
            <source>Proposal {label}: description</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {label}: description</translation>
        </message>
        <message>
            <source>Proposal {label}: what the picture shows</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Proposal {label}: what the picture shows</translation>
        </message>
    </context>
    <context>
        <name>voter.answers</name>
        <message>
            <source>Answer to your proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Answer to your proposal</translation>
        </message>
        <message>
            <source>The proposal has been withdrawn. It goes no further.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposal has been withdrawn. It goes no further.</translation>
        </message>
        <message>
            <source>We have assessed the proposal. It cannot be carried out in this participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>We have assessed the proposal. It cannot be carried out in this participatory budget.</translation>
        </message>
        <message>
            <source>We have assessed the proposal. The steering group has decided that it does not go to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>We have assessed the proposal. The steering group has decided that it does not go to the vote.</translation>
        </message>
        <message>
            <source>The steering group has decided that the proposal goes to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The steering group has decided that the proposal goes to the vote.</translation>
        </message>
        <message>
            <source>The proposal has been joined with similar ones. The joined proposal goes to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposal has been joined with similar ones. The joined proposal goes to the vote.</translation>
        </message>
        <message>
            <source>The proposal was on the ballot, but has been withdrawn from the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposal was on the ballot, but has been withdrawn from the vote.</translation>
        </message>
        <message>
            <source>The board has decided that the proposal will be carried out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board has decided that the proposal will be carried out.</translation>
        </message>
        <message>
            <source>The board has decided. The proposal will not be carried out this time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board has decided. The proposal will not be carried out this time.</translation>
        </message>
        <message>
            <source>Kind regards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kind regards</translation>
        </message>
        <message>
            <source>Hello! Thank you for your proposal “{title}”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hello! Thank you for your proposal “{title}”.</translation>
        </message>
        <message>
            <source>The reason is: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The reason is: {reason}</translation>
        </message>
        <message>
            <source>The board has decided otherwise than the result of the vote. Its reason is: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The board has decided otherwise than the result of the vote. Its reason is: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>Do you think that the assessment is wrong? You can ask for a new one within %Ln days.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Do you think that the assessment is wrong? You can ask for a new one within %Ln day.</numerusform>
                <numerusform>Do you think that the assessment is wrong? You can ask for a new one within %Ln days.</numerusform>
            </translation>
        </message>
        <message>
            <source>These proposals became one: {titles}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>These proposals became one: {titles}.</translation>
        </message>
        <message>
            <source>The cost is estimated at {cost}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The cost is estimated at {cost}.</translation>
        </message>
        <message>
            <source>The days of the vote are {days}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The days of the vote are {days}.</translation>
        </message>
        <message numerus="yes">
            <source>It got %Ln points.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>It got %Ln point.</numerusform>
                <numerusform>It got %Ln points.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It got %Ln votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>It got %Ln vote.</numerusform>
                <numerusform>It got %Ln votes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The winner with the fewest points got %Ln points.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>The winner with the fewest points got %Ln point.</numerusform>
                <numerusform>The winner with the fewest points got %Ln points.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The winner with the fewest votes got %Ln votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>The winner with the fewest votes got %Ln vote.</numerusform>
                <numerusform>The winner with the fewest votes got %Ln votes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>voter.audience</name>
        <message>
            <source>For example: children, or everyone. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For example: children, or everyone. You may leave this empty.</translation>
        </message>
    </context>
    <context>
        <name>voter.ballot</name>
        <message>
            <source>The order is random. Each person sees the proposals in a different order.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The order is random. Each person sees the proposals in a different order.</translation>
        </message>
        <message>
            <source>You have not chosen anything</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You have not chosen anything</translation>
        </message>
        <message>
            <source>Go back and choose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go back and choose</translation>
        </message>
        <message>
            <source>To vote, first choose something.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To vote, first choose something.</translation>
        </message>
        <message>
            <source>You can vote blank. Then you vote for none of them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You can vote blank. Then you vote for none of them.</translation>
        </message>
        <message>
            <source>Vote blank</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vote blank</translation>
        </message>
        <message>
            <source>Choose one proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose one proposal</translation>
        </message>
        <message numerus="yes">
            <source>Choose up to %Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Choose %Ln proposal</numerusform>
                <numerusform>Choose up to %Ln proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Share out %Ln points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Share out %Ln point</numerusform>
                <numerusform>Share out %Ln points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose up to %Ln proposals, the best one first</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Choose %Ln proposal</numerusform>
                <numerusform>Choose up to %Ln proposals, the best one first</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose proposals for up to {money}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose proposals for up to {money}</translation>
        </message>
        <message>
            <source>Left: {money}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Left: {money}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln points left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln point left</numerusform>
                <numerusform>%Ln points left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln choices left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln choice left</numerusform>
                <numerusform>%Ln choices left</numerusform>
            </translation>
        </message>
        <message>
            <source>You have chosen “{title}”. To choose another one, first press “{title}” again to remove it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You have chosen “{title}”. To choose another one, first press “{title}” again to remove it.</translation>
        </message>
        <message>
            <source>You can choose only one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You can choose only one</translation>
        </message>
        <message>
            <source>To choose this one, first remove another one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>To choose this one, first remove another one.</translation>
        </message>
        <message>
            <source>There is not enough money left: {money}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is not enough money left: {money}</translation>
        </message>
        <message>
            <source>You have given all your points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You have given all your points</translation>
        </message>
        <message numerus="yes">
            <source>You can choose %Ln proposals at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>You can choose %Ln proposal at most</numerusform>
                <numerusform>You can choose %Ln proposals at most</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>voter.bar</name>
        <message>
            <source>Text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text size</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Press</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Press</translation>
        </message>
        <message>
            <source>Easier to press</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Easier to press</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stop here</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Language: {name}</translation>
        </message>
    </context>
    <context>
        <name>voter.camera</name>
        <message>
            <source>Show the card to the camera</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show the card to the camera</translation>
        </message>
        <message>
            <source>Hold the card still. The square on it should fill the frame.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hold the card still. The square on it should fill the frame.</translation>
        </message>
        <message>
            <source>Move the card slowly nearer, then slowly away.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move the card slowly nearer, then slowly away.</translation>
        </message>
        <message>
            <source>That is not a voting card. Show the square on your voting card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>That is not a voting card. Show the square on your voting card.</translation>
        </message>
        <message>
            <source>It is too dark. Turn the card towards the light.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is too dark. Turn the card towards the light.</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What the camera sees</translation>
        </message>
        <message>
            <source>The card has been read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The card has been read.</translation>
        </message>
        <message>
            <source>Type the code instead</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the code instead</translation>
        </message>
        <message>
            <source>There is no camera here just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no camera here just now.</translation>
        </message>
        <message>
            <source>The camera may not be used here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The camera may not be used here.</translation>
        </message>
        <message>
            <source>The camera does not work just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The camera does not work just now.</translation>
        </message>
        <message>
            <source>Type the code on your card instead.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the code on your card instead.</translation>
        </message>
    </context>
    <context>
        <name>voter.card</name>
        <message>
            <source>Type the code on your voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the code on your voting card</translation>
        </message>
        <message>
            <source>The code has twelve letters and digits.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code has twelve letters and digits.</translation>
        </message>
        <message>
            <source>Please type the code on your card first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Please type the code on your card first.</translation>
        </message>
    </context>
    <context>
        <name>voter.closed</name>
        <message>
            <source>This screen is closed now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This screen is closed now.</translation>
        </message>
        <message>
            <source>This screen is paused for a short while.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This screen is paused for a short while.</translation>
        </message>
        <message>
            <source>This screen cannot be used just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This screen cannot be used just now.</translation>
        </message>
        <message>
            <source>Please ask the staff.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Please ask the staff.</translation>
        </message>
    </context>
    <context>
        <name>voter.conditions</name>
        <message>
            <source>Yes, I may vote, and I have not voted yet this time</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Yes, I may vote, and I have not voted yet this time</translation>
        </message>
        <message>
            <source>Who may vote?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who may vote?</translation>
        </message>
        <message>
            <source>Everyone who lives in {district} may vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everyone who lives in {district} may vote.</translation>
        </message>
        <message>
            <source>Everyone who lives here may vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Everyone who lives here may vote.</translation>
        </message>
        <message>
            <source>You may vote only once.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You may vote only once.</translation>
        </message>
        <message>
            <source>If this is true, press Yes first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If this is true, press Yes first.</translation>
        </message>
    </context>
    <context>
        <name>voter.contact</name>
        <message>
            <source>How can we reach you?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How can we reach you?</translation>
        </message>
        <message>
            <source>Write your name and a phone number or an e-mail address, if you want an answer. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write your name and a phone number or an e-mail address, if you want an answer. You may leave this empty.</translation>
        </message>
        <message>
            <source>Yes, you may keep this and contact me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Yes, you may keep this and contact me</translation>
        </message>
        <message>
            <source>Only those who work with the proposals can read it. It is locked away at once, and nobody can read it on this computer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Only those who work with the proposals can read it. It is locked away at once, and nobody can read it on this computer.</translation>
        </message>
        <message>
            <source>May we keep this and contact you?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>May we keep this and contact you?</translation>
        </message>
        <message>
            <source>Yes, keep it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Yes, keep it</translation>
        </message>
        <message>
            <source>No, remove it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No, remove it</translation>
        </message>
    </context>
    <context>
        <name>voter.content</name>
        <message>
            <source>{text} (in Swedish)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{text} (in Swedish)</translation>
        </message>
    </context>
    <context>
        <name>voter.cost</name>
        <message>
            <source>What might it cost?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What might it cost?</translation>
        </message>
        <message>
            <source>Choose what your idea needs. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose what your idea needs. You may leave this empty.</translation>
        </message>
        <message>
            <source>{money} each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{money} each</translation>
        </message>
        <message>
            <source>{sum} of {funds}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{sum} of {funds}</translation>
        </message>
        <message>
            <source>This costs more than the money available.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This costs more than the money available.</translation>
        </message>
    </context>
    <context>
        <name>voter.description</name>
        <message>
            <source>What do you want to do? Why is it good?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What do you want to do? Why is it good?</translation>
        </message>
        <message>
            <source>Please tell us about your idea before you go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Please tell us about your idea before you go on.</translation>
        </message>
    </context>
    <context>
        <name>voter.done</name>
        <message>
            <source>One moment. It is being printed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One moment. It is being printed.</translation>
        </message>
        <message>
            <source>It has been sent to the printer. Take your paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It has been sent to the printer. Take your paper.</translation>
        </message>
        <message>
            <source>It could not be printed. Write it down instead.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It could not be printed. Write it down instead.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Write the number down if you want to ask about it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write the number down if you want to ask about it.</translation>
        </message>
        <message>
            <source>Print the number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Print the number</translation>
        </message>
        <message>
            <source>Make another proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make another proposal</translation>
        </message>
        <message>
            <source>With the confirmation code you can see later that your vote was counted. It does not tell anyone what you chose.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>With the confirmation code you can see later that your vote was counted. It does not tell anyone what you chose.</translation>
        </message>
        <message>
            <source>Print the confirmation code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Print the confirmation code</translation>
        </message>
        <message>
            <source>Thank you! Your proposal is saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Thank you! Your proposal is saved.</translation>
        </message>
        <message>
            <source>Its number is:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Its number is:</translation>
        </message>
        <message>
            <source>Thank you! Your vote is saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Thank you! Your vote is saved.</translation>
        </message>
        <message>
            <source>Your confirmation code is:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Your confirmation code is:</translation>
        </message>
    </context>
    <context>
        <name>voter.drawing</name>
        <message>
            <source>Black pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Black pen</translation>
        </message>
        <message>
            <source>Red pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Red pen</translation>
        </message>
        <message>
            <source>Blue pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Blue pen</translation>
        </message>
        <message>
            <source>Green pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Green pen</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Eraser</translation>
        </message>
        <message>
            <source>Your picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Your picture</translation>
        </message>
        <message>
            <source>Do you want to draw it?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Do you want to draw it?</translation>
        </message>
        <message>
            <source>Draw with your finger or the mouse. You may leave this empty. Do not show anyone's face or name.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Draw with your finger or the mouse. You may leave this empty. Do not show anyone's face or name.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remove the picture</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One moment.</translation>
        </message>
        <message>
            <source>Choose a picture from a file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose a picture from a file</translation>
        </message>
    </context>
    <context>
        <name>voter.form</name>
        <message>
            <source>Voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting card</translation>
        </message>
        <message>
            <source>This card gives you one vote. Do not show the code to anyone.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This card gives you one vote. Do not show the code to anyone.</translation>
        </message>
        <message>
            <source>Card number {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Card number {number}</translation>
        </message>
        <message>
            <source>Vote from {first} to {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vote from {first} to {last}.</translation>
        </message>
        <message>
            <source>Vote on {first}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vote on {first}.</translation>
        </message>
        <message>
            <source>At the voting place: hold the square in front of the camera, or type the code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>At the voting place: hold the square in front of the camera, or type the code.</translation>
        </message>
        <message>
            <source>Control code of the participatory budget: {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Control code of the participatory budget: {code}</translation>
        </message>
        <message>
            <source>The code as a square for the camera</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code as a square for the camera</translation>
        </message>
        <message>
            <source>One vote. Show the square or type the code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One vote. Show the square or type the code.</translation>
        </message>
        <message>
            <source>Make a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make a proposal</translation>
        </message>
        <message>
            <source>Total money available: {money}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Total money available: {money}.</translation>
        </message>
        <message>
            <source>Rules for a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rules for a proposal</translation>
        </message>
        <message>
            <source>What does your idea need? Write how many.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What does your idea need? Write how many.</translation>
        </message>
        <message>
            <source>{name}, {money} each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name}, {money} each</translation>
        </message>
        <message>
            <source>How can we reach you? Name and phone number or e-mail</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How can we reach you? Name and phone number or e-mail</translation>
        </message>
        <message>
            <source>Yes, you may keep this and contact me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Yes, you may keep this and contact me</translation>
        </message>
        <message>
            <source>Only those who work with the proposals can read how to reach you.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Only those who work with the proposals can read how to reach you.</translation>
        </message>
        <message>
            <source>The form's number (the staff write it)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The form's number (the staff write it)</translation>
        </message>
        <message>
            <source>Give the form to the staff.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Give the form to the staff.</translation>
        </message>
        <message>
            <source>TEST</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>TEST</translation>
        </message>
        <message>
            <source>TEST. Nothing here counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>TEST. Nothing here counts.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Page {page} of {pages}</translation>
        </message>
        <message>
            <source>Participatory budget {id}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Participatory budget {id}</translation>
        </message>
        <message>
            <source>You can make proposals from {first} to {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You can make proposals from {first} to {last}.</translation>
        </message>
        <message>
            <source>The last day to make a proposal is {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The last day to make a proposal is {last}.</translation>
        </message>
        <message>
            <source>The last day to make a proposal was {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The last day to make a proposal was {last}.</translation>
        </message>
        <message>
            <source>You can make proposals on {first}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You can make proposals on {first}.</translation>
        </message>
        <message>
            <source>What is your idea called?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What is your idea called?</translation>
        </message>
        <message>
            <source>Tell us about your idea</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tell us about your idea</translation>
        </message>
        <message>
            <source>Where should it be?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where should it be?</translation>
        </message>
        <message>
            <source>Who is it for?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Who is it for?</translation>
        </message>
    </context>
    <context>
        <name>voter.frame</name>
        <message>
            <source>Good to know before you start</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Good to know before you start</translation>
        </message>
        <message>
            <source>Total money available: {money}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Total money available: {money}.</translation>
        </message>
        <message numerus="yes">
            <source>You may make %Ln proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>You may make %Ln proposal.</numerusform>
                <numerusform>You may make %Ln proposals.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules for a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rules for a proposal</translation>
        </message>
    </context>
    <context>
        <name>voter.identity</name>
        <message>
            <source>Type your personal identity number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type your personal identity number</translation>
        </message>
        <message>
            <source>Type your personal identity number or coordination number. It has 10 or 12 digits.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type your personal identity number or coordination number. It has 10 or 12 digits.</translation>
        </message>
        <message>
            <source>Please type your number first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Please type your number first.</translation>
        </message>
        <message>
            <source>Type the number on your other identity document</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the number on your other identity document</translation>
        </message>
        <message>
            <source>Type the letters and digits, such as those of a passport.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Type the letters and digits, such as those of a passport.</translation>
        </message>
        <message>
            <source>I have no Swedish number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I have no Swedish number</translation>
        </message>
        <message>
            <source>I have a Swedish number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I have a Swedish number</translation>
        </message>
    </context>
    <context>
        <name>voter.idle</name>
        <message numerus="yes">
            <source>If you do nothing, this screen goes back to the start in %Ln seconds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>If you do nothing, this screen goes back to the start in %Ln second.</numerusform>
                <numerusform>If you do nothing, this screen goes back to the start in %Ln seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>If you do nothing, what you have not sent in will be deleted in %Ln seconds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>If you do nothing, what you have not sent in will be deleted in %Ln second.</numerusform>
                <numerusform>If you do nothing, what you have not sent in will be deleted in %Ln seconds.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete what I have not sent in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Delete what I have not sent in</translation>
        </message>
        <message numerus="yes">
            <source>If you do nothing, everything here will be deleted in %Ln seconds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>If you do nothing, everything here will be deleted in %Ln second.</numerusform>
                <numerusform>If you do nothing, everything here will be deleted in %Ln seconds.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Delete everything</translation>
        </message>
        <message>
            <source>Yes, I am here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Yes, I am here</translation>
        </message>
        <message>
            <source>Are you still here?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Are you still here?</translation>
        </message>
    </context>
    <context>
        <name>voter.item</name>
        <message>
            <source>Read more about: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read more about: {title}</translation>
        </message>
        <message>
            <source>Read more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read more</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>voter.keyboard</name>
        <message>
            <source>Show the keyboard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show the keyboard</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Keyboard</translation>
        </message>
        <message>
            <source>Space</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Space</translation>
        </message>
        <message>
            <source>Half space</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Half space</translation>
        </message>
        <message>
            <source>Full stop</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Full stop</translation>
        </message>
        <message>
            <source>Comma</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Comma</translation>
        </message>
        <message>
            <source>Question mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Question mark</translation>
        </message>
        <message>
            <source>Exclamation mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exclamation mark</translation>
        </message>
        <message>
            <source>Colon</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Colon</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Semicolon</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hyphen</translation>
        </message>
        <message>
            <source>Underscore</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Underscore</translation>
        </message>
        <message>
            <source>Slash</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slash</translation>
        </message>
        <message>
            <source>Opening bracket</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Opening bracket</translation>
        </message>
        <message>
            <source>Closing bracket</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Closing bracket</translation>
        </message>
        <message>
            <source>Opening quotation mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Opening quotation mark</translation>
        </message>
        <message>
            <source>Closing quotation mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Closing quotation mark</translation>
        </message>
        <message>
            <source>Quotation mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Quotation mark</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Apostrophe</translation>
        </message>
        <message>
            <source>And sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>And sign</translation>
        </message>
        <message>
            <source>At sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>At sign</translation>
        </message>
        <message>
            <source>Plus</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Equals sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Equals sign</translation>
        </message>
        <message>
            <source>Percent sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Percent sign</translation>
        </message>
        <message>
            <source>Number sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Number sign</translation>
        </message>
        <message>
            <source>Asterisk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Asterisk</translation>
        </message>
        <message>
            <source>Euro sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Euro sign</translation>
        </message>
        <message>
            <source>Three dots</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Three dots</translation>
        </message>
        <message>
            <source>Move left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move left</translation>
        </message>
        <message>
            <source>Move right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move right</translation>
        </message>
        <message>
            <source>Hide the keyboard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hide the keyboard</translation>
        </message>
        <message>
            <source>Capital letter</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Capital letter</translation>
        </message>
        <message>
            <source>Capital letter, on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Capital letter, on</translation>
        </message>
        <message>
            <source>Capital letters stay, on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Capital letters stay, on</translation>
        </message>
        <message>
            <source>More letters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>More letters</translation>
        </message>
        <message>
            <source>More letters, on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>More letters, on</translation>
        </message>
        <message>
            <source>More letters stay, on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>More letters stay, on</translation>
        </message>
        <message>
            <source>Letters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Digits and signs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Digits and signs</translation>
        </message>
        <message>
            <source>Capital {letter}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Capital {letter}</translation>
        </message>
        <message>
            <source>New line</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>New line</translation>
        </message>
    </context>
    <context>
        <name>voter.keypad</name>
        <message>
            <source>Remove the last character</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remove the last character</translation>
        </message>
    </context>
    <context>
        <name>voter.leave</name>
        <message>
            <source>Do you want to stop?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Do you want to stop?</translation>
        </message>
        <message>
            <source>If you stop, what you have not sent in will be deleted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If you stop, what you have not sent in will be deleted.</translation>
        </message>
        <message>
            <source>If you stop, everything you have done here will be deleted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If you stop, everything you have done here will be deleted.</translation>
        </message>
        <message>
            <source>No, go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No, go on</translation>
        </message>
        <message>
            <source>Yes, stop</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Yes, stop</translation>
        </message>
    </context>
    <context>
        <name>voter.map</name>
        <message>
            <source>Move the point up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move the point up</translation>
        </message>
        <message>
            <source>Move the point to the left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move the point to the left</translation>
        </message>
        <message>
            <source>Move the point to the right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move the point to the right</translation>
        </message>
        <message>
            <source>Move the point down</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move the point down</translation>
        </message>
        <message>
            <source>Show the place on the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show the place on the map</translation>
        </message>
        <message>
            <source>Press where it should be. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Press where it should be. You may leave this empty.</translation>
        </message>
        <message>
            <source>Put a point in the middle</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Put a point in the middle</translation>
        </message>
        <message>
            <source>Remove the point</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Remove the point</translation>
        </message>
        <message>
            <source>Map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Map</translation>
        </message>
        <message>
            <source>There is no point on the map.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>There is no point on the map.</translation>
        </message>
        <message>
            <source>The point is {across} percent from the left edge and {down} percent from the top edge.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The point is {across} percent from the left edge and {down} percent from the top edge.</translation>
        </message>
    </context>
    <context>
        <name>voter.messages</name>
        <message>
            <source>Nothing has been lost.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing has been lost.</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You can try again now.</translation>
        </message>
        <message>
            <source>the proposal's name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the proposal's name</translation>
        </message>
        <message>
            <source>what you propose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>what you propose</translation>
        </message>
        <message>
            <source>the place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the place</translation>
        </message>
        <message>
            <source>for whom</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>for whom</translation>
        </message>
        <message>
            <source>make a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>make a proposal</translation>
        </message>
        <message>
            <source>Each person has only one vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Each person has only one vote.</translation>
        </message>
        <message>
            <source>If a person votes at more than one place, none of the votes counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If a person votes at more than one place, none of the votes counts.</translation>
        </message>
        <message>
            <source>vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vote</translation>
        </message>
        <message>
            <source>a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a voting card</translation>
        </message>
        <message>
            <source>your personal identity number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>your personal identity number</translation>
        </message>
        <message>
            <source>how to reach you</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>how to reach you</translation>
        </message>
        <message>
            <source>what costs money</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>what costs money</translation>
        </message>
        <message>
            <source>nothing is chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nothing is chosen</translation>
        </message>
        <message>
            <source>too many are chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>too many are chosen</translation>
        </message>
        <message>
            <source>the money is not enough</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the money is not enough</translation>
        </message>
        <message>
            <source>too many points are given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>too many points are given</translation>
        </message>
        <message>
            <source>the points are not right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the points are not right</translation>
        </message>
        <message>
            <source>the same proposal is chosen twice</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the same proposal is chosen twice</translation>
        </message>
        <message>
            <source>it must have 10 or 12 digits</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it must have 10 or 12 digits</translation>
        </message>
        <message>
            <source>it must have digits only</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it must have digits only</translation>
        </message>
        <message>
            <source>the date of birth is not a real date</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>the date of birth is not a real date</translation>
        </message>
        <message>
            <source>one of the digits is wrong</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>one of the digits is wrong</translation>
        </message>
        <message>
            <source>it must have 5 to 20 letters and digits</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>it must have 5 to 20 letters and digits</translation>
        </message>
        <message>
            <source>a proposal is not on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>a proposal is not on the ballot</translation>
        </message>
        <message>
            <source>Your vote has not been cast.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Your vote has not been cast.</translation>
        </message>
        <message>
            <source>Choose another picture, or go on without one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose another picture, or go on without one.</translation>
        </message>
        <message>
            <source>What you have written is still here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What you have written is still here.</translation>
        </message>
        <message>
            <source>The vote that was cast first is safe. {duplicates}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The vote that was cast first is safe. {duplicates}</translation>
        </message>
        <message>
            <source>Ask the staff for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask the staff for help.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Something went wrong.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>What was saved before is safe.</translation>
        </message>
        <message>
            <source>Try again, or ask the staff for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Try again, or ask the staff for help.</translation>
        </message>
        <message>
            <source>The code is not right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code is not right.</translation>
        </message>
        <message>
            <source>Look at the code and type it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the code and type it again.</translation>
        </message>
        <message>
            <source>It is not possible today to {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is not possible today to {wanted}.</translation>
        </message>
        <message>
            <source>Ask the staff on which days this is possible.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask the staff on which days this is possible.</translation>
        </message>
        <message>
            <source>Voting has ended here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Voting has ended here.</translation>
        </message>
        <message>
            <source>You have made as many test ballots as you can.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You have made as many test ballots as you can.</translation>
        </message>
        <message>
            <source>Your choices are still here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Your choices are still here.</translation>
        </message>
        <message>
            <source>Cast your vote now, or go back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cast your vote now, or go back.</translation>
        </message>
        <message>
            <source>It is not possible to vote here just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It is not possible to vote here just now.</translation>
        </message>
        <message>
            <source>Someone has already voted with this number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Someone has already voted with this number.</translation>
        </message>
        <message>
            <source>This voting card has already been used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This voting card has already been used.</translation>
        </message>
        <message>
            <source>This voting card belongs to another vote, not this one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This voting card belongs to another vote, not this one.</translation>
        </message>
        <message>
            <source>Use the card you got for this vote, or ask the staff for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Use the card you got for this vote, or ask the staff for help.</translation>
        </message>
        <message>
            <source>No voting card has this code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No voting card has this code.</translation>
        </message>
        <message>
            <source>Compare it with the code on your card. If it is the same, ask the staff for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Compare it with the code on your card. If it is the same, ask the staff for help.</translation>
        </message>
        <message>
            <source>This is not a voting card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is not a voting card.</translation>
        </message>
        <message>
            <source>Show the square on your voting card, or type the card's code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show the square on your voting card, or type the card's code.</translation>
        </message>
        <message>
            <source>Several codes have not been right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Several codes have not been right.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %Ln seconds, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Wait %Ln second, then try again.</numerusform>
                <numerusform>Wait %Ln seconds, then try again.</numerusform>
            </translation>
        </message>
        <message>
            <source>You need {access} to vote here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You need {access} to vote here.</translation>
        </message>
        <message>
            <source>The number is not right: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The number is not right: {reason}.</translation>
        </message>
        <message>
            <source>Look at the number and type it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the number and type it again.</translation>
        </message>
        <message>
            <source>This looks like a Swedish number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This looks like a Swedish number.</translation>
        </message>
        <message>
            <source>If it is one, choose Swedish number. If it is not, type the two letters of its country first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If it is one, choose Swedish number. If it is not, type the two letters of its country first.</translation>
        </message>
        <message>
            <source>This ballot cannot be cast: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This ballot cannot be cast: {reason}.</translation>
        </message>
        <message>
            <source>Change your choices, then go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Change your choices, then go on.</translation>
        </message>
        <message numerus="yes">
            <source>Each person can make at most %Ln proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Each person can make at most %Ln proposal.</numerusform>
                <numerusform>Each person can make at most %Ln proposals.</numerusform>
            </translation>
        </message>
        <message>
            <source>The proposals you have sent in are saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The proposals you have sent in are saved.</translation>
        </message>
        <message>
            <source>You can go back to the start.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You can go back to the start.</translation>
        </message>
        <message numerus="yes">
            <source>The text is too long: {field}. There is room for %Ln characters.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>The text is too long: {field}. There is room for %Ln character.</numerusform>
                <numerusform>The text is too long: {field}. There is room for %Ln characters.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the text shorter.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make the text shorter.</translation>
        </message>
        <message>
            <source>The text has signs that cannot be saved: {field}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The text has signs that cannot be saved: {field}.</translation>
        </message>
        <message>
            <source>Take away what is not ordinary text, then go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Take away what is not ordinary text, then go on.</translation>
        </message>
        <message>
            <source>The picture cannot be used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The picture cannot be used.</translation>
        </message>
        <message>
            <source>{kind} pictures cannot be used here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{kind} pictures cannot be used here.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG or PNG, or go on without one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save the picture as JPEG or PNG, or go on without one.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The picture is too large.</translation>
        </message>
        <message>
            <source>A text is missing: {field}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A text is missing: {field}.</translation>
        </message>
        <message>
            <source>Write something there, then go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write something there, then go on.</translation>
        </message>
    </context>
    <context>
        <name>voter.money</name>
        <message numerus="yes">
            <source>%Ln kronor</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln krona</numerusform>
                <numerusform>%Ln kronor</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>voter.page</name>
        <message>
            <source>Back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Back</translation>
        </message>
        <message>
            <source>OK</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>OK</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Next</translation>
        </message>
    </context>
    <context>
        <name>voter.place</name>
        <message>
            <source>Name a street, a park or a house. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name a street, a park or a house. You may leave this empty.</translation>
        </message>
    </context>
    <context>
        <name>voter.pressing</name>
        <message>
            <source>Count every press</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count every press</translation>
        </message>
        <message>
            <source>Count two quick presses as one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Count two quick presses as one</translation>
        </message>
        <message>
            <source>If your hand shakes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>If your hand shakes</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln seconds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>After %Ln second</numerusform>
                <numerusform>After %Ln seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>Should the frame move on by itself?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Should the frame move on by itself?</translation>
        </message>
    </context>
    <context>
        <name>voter.private</name>
        <message>
            <source>Ask for help</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ask for help</translation>
        </message>
        <message>
            <source>The helper will not see your screen when you choose.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The helper will not see your screen when you choose.</translation>
        </message>
        <message>
            <source>The helper cannot see your screen now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The helper cannot see your screen now.</translation>
        </message>
    </context>
    <context>
        <name>voter.progress</name>
        <message>
            <source>{step} of {steps}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{step} of {steps}</translation>
        </message>
    </context>
    <context>
        <name>voter.ranks</name>
        <message>
            <source>Move up: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move up: {title}</translation>
        </message>
        <message>
            <source>Move down: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Move down: {title}</translation>
        </message>
    </context>
    <context>
        <name>voter.review</name>
        <message>
            <source>{rank}. {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{rank}. {title}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln point</numerusform>
                <numerusform>%Ln points</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}: {points}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{title}: {points}</translation>
        </message>
        <message>
            <source>{title}, {money}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{title}, {money}</translation>
        </message>
        <message>
            <source>One moment. Your vote is being saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One moment. Your vote is being saved.</translation>
        </message>
        <message>
            <source>Change</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change: {part}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Change: {part}</translation>
        </message>
        <message>
            <source>Send in my proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Send in my proposal</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Is this right?</translation>
        </message>
        <message>
            <source>One moment. Your proposal is being saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One moment. Your proposal is being saved.</translation>
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cost</translation>
        </message>
        <message>
            <source>How we reach you</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How we reach you</translation>
        </message>
        <message>
            <source>On the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>On the map</translation>
        </message>
        <message>
            <source>Picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Cast my vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Cast my vote</translation>
        </message>
        <message>
            <source>This is your vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This is your vote</translation>
        </message>
        <message>
            <source>A blank vote: none of the proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A blank vote: none of the proposals.</translation>
        </message>
        <message>
            <source>{left}. You may go back and choose more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{left}. You may go back and choose more.</translation>
        </message>
        <message>
            <source>After you cast your vote you cannot change it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>After you cast your vote you cannot change it.</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nothing</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Name</translation>
        </message>
        <message>
            <source>Your idea</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Your idea</translation>
        </message>
        <message>
            <source>Where</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Where</translation>
        </message>
        <message>
            <source>For whom</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>For whom</translation>
        </message>
    </context>
    <context>
        <name>voter.scroll</name>
        <message>
            <source>Show what is above</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show what is above</translation>
        </message>
        <message>
            <source>Show what is below</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Show what is below</translation>
        </message>
    </context>
    <context>
        <name>voter.settings</name>
        <message>
            <source>Done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Done</translation>
        </message>
        <message>
            <source>Small</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Small</translation>
        </message>
        <message>
            <source>Normal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Large</translation>
        </message>
        <message>
            <source>Largest</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Largest</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Light</translation>
        </message>
        <message>
            <source>White on black</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>White on black</translation>
        </message>
        <message>
            <source>Soft</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Soft</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Language</translation>
        </message>
        <message>
            <source>Choose a text size</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose a text size</translation>
        </message>
        <message>
            <source>Choose colours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose colours</translation>
        </message>
    </context>
    <context>
        <name>voter.speech</name>
        <message>
            <source>Listen to the number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Listen to the number</translation>
        </message>
        <message>
            <source>Listen to the confirmation code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Listen to the confirmation code</translation>
        </message>
        <message>
            <source>Listen to: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Listen to: {title}</translation>
        </message>
        <message>
            <source>Listen to the code before you vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Listen to the code before you vote</translation>
        </message>
        <message>
            <source>Listen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Some of the text could not be read aloud.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Some of the text could not be read aloud.</translation>
        </message>
        <message>
            <source>Speed: {level} of {levels}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Speed: {level} of {levels}</translation>
        </message>
        <message>
            <source>Volume: {level} of {levels}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Volume: {level} of {levels}</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Chosen</translation>
        </message>
        <message>
            <source>Read this page</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read this page</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stop reading</translation>
        </message>
        <message>
            <source>Again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Again</translation>
        </message>
        <message>
            <source>Slower</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slower</translation>
        </message>
        <message>
            <source>Faster</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Faster</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Quieter</translation>
        </message>
        <message>
            <source>Louder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Louder</translation>
        </message>
        <message>
            <source>Read every page to me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Read every page to me</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Group {number}</translation>
        </message>
    </context>
    <context>
        <name>voter.stepper</name>
        <message>
            <source>One less: {name}. Now {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One less: {name}. Now {number}</translation>
        </message>
        <message>
            <source>One more: {name}. Now {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One more: {name}. Now {number}</translation>
        </message>
    </context>
    <context>
        <name>voter.survey</name>
        <message>
            <source>Yes, ask me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Yes, ask me</translation>
        </message>
        <message>
            <source>May we ask four quick questions?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>May we ask four quick questions?</translation>
        </message>
        <message>
            <source>Nobody sees who answered.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nobody sees who answered.</translation>
        </message>
        <message>
            <source>You choose if you want to answer. You are already done.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You choose if you want to answer. You are already done.</translation>
        </message>
        <message>
            <source>No thanks</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>No thanks</translation>
        </message>
        <message>
            <source>You may go on without an answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You may go on without an answer.</translation>
        </message>
        <message>
            <source>Save my answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Save my answers</translation>
        </message>
        <message>
            <source>One moment. Your answers are being saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One moment. Your answers are being saved.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Thank you for your help!</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Thank you for your help!</translation>
        </message>
        <message>
            <source>How old are you?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How old are you?</translation>
        </message>
        <message>
            <source>Which language do you speak most?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Which language do you speak most?</translation>
        </message>
        <message>
            <source>How did you hear about this?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How did you hear about this?</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>How did it go?</translation>
        </message>
        <message>
            <source>Somebody told me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Somebody told me</translation>
        </message>
        <message>
            <source>I was here anyway</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I was here anyway</translation>
        </message>
        <message>
            <source>At school</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>At school</translation>
        </message>
        <message>
            <source>A poster or a leaflet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>A poster or a leaflet</translation>
        </message>
        <message>
            <source>On the internet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>On the internet</translation>
        </message>
        <message>
            <source>In another way</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>In another way</translation>
        </message>
        <message>
            <source>It went well</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It went well</translation>
        </message>
        <message>
            <source>It went so-so</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It went so-so</translation>
        </message>
        <message>
            <source>It was hard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>It was hard</translation>
        </message>
        <message>
            <source>Another language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Another language</translation>
        </message>
        <message numerus="yes">
            <source>%Ln years or older</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln year or older</numerusform>
                <numerusform>%Ln years or older</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln years or younger</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln year or younger</numerusform>
                <numerusform>%Ln years or younger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to %Ln years</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>{first} to %Ln year</numerusform>
                <numerusform>{first} to %Ln years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>voter.task</name>
        <message>
            <source>Today you cannot make a proposal or vote here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Today you cannot make a proposal or vote here.</translation>
        </message>
        <message>
            <source>You can make a proposal. It takes about ten minutes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You can make a proposal. It takes about ten minutes.</translation>
        </message>
        <message>
            <source>Make a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Make a proposal</translation>
        </message>
        <message>
            <source>You can vote. It takes about five minutes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You can vote. It takes about five minutes.</translation>
        </message>
        <message>
            <source>Vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vote</translation>
        </message>
        <message>
            <source>You can vote from {first} to {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You can vote from {first} to {last}.</translation>
        </message>
        <message>
            <source>The last day to vote is {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The last day to vote is {last}.</translation>
        </message>
        <message>
            <source>The last day to vote was {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The last day to vote was {last}.</translation>
        </message>
        <message>
            <source>You can vote on {first}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You can vote on {first}.</translation>
        </message>
        <message>
            <source>You cannot make a proposal here today.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You cannot make a proposal here today.</translation>
        </message>
        <message>
            <source>You cannot vote here yet. The last day to vote is {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You cannot vote here yet. The last day to vote is {last}.</translation>
        </message>
        <message>
            <source>You cannot vote here any more. The last day to vote is {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You cannot vote here any more. The last day to vote is {last}.</translation>
        </message>
    </context>
    <context>
        <name>voter.test</name>
        <message>
            <source>TEST. Nothing here counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>TEST. Nothing here counts.</translation>
        </message>
    </context>
    <context>
        <name>voter.tested</name>
        <message>
            <source>After the count anyone can see what was in it, and so whether this computer did right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>After the count anyone can see what was in it, and so whether this computer did right.</translation>
        </message>
        <message>
            <source>Go on to my vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Go on to my vote</translation>
        </message>
        <message>
            <source>Your choices are still here. Now cast your real vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Your choices are still here. Now cast your real vote.</translation>
        </message>
        <message>
            <source>The code before you vote:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code before you vote:</translation>
        </message>
        <message>
            <source>You have not voted yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>You have not voted yet.</translation>
        </message>
        <message>
            <source>One moment. Your test ballot is being saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One moment. Your test ballot is being saved.</translation>
        </message>
        <message>
            <source>The square holds the whole code, for a camera.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The square holds the whole code, for a camera.</translation>
        </message>
        <message>
            <source>Do you want to check this computer? A test ballot is not counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Do you want to check this computer? A test ballot is not counted.</translation>
        </message>
        <message>
            <source>Look at the code before you go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Look at the code before you go on.</translation>
        </message>
        <message>
            <source>Use it as a test ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Use it as a test ballot</translation>
        </message>
        <message>
            <source>This was a test ballot. It is not counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>This was a test ballot. It is not counted.</translation>
        </message>
        <message>
            <source>The code of your test ballot is:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>The code of your test ballot is:</translation>
        </message>
    </context>
    <context>
        <name>voter.title</name>
        <message>
            <source>Write a few words. For example: A bench in the sun.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Write a few words. For example: A bench in the sun.</translation>
        </message>
        <message>
            <source>Please give your idea a name before you go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Please give your idea a name before you go on.</translation>
        </message>
    </context>
    <context>
        <name>voter.typed</name>
        <message>
            <source>One moment. We are looking it up.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>One moment. We are looking it up.</translation>
        </message>
    </context>
    <context>
        <name>voter.welcome</name>
        <message>
            <source>Choose your language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Choose your language</translation>
        </message>
    </context>
</TS>
