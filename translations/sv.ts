<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name>ActDialog</name>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>&amp;Which text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>V&amp;ilken text</translation>
        </message>
        <message>
            <source>Wh&amp;y; it is put on record</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Va&amp;rför; det antecknas</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ditt &amp;namn</translation>
        </message>
    </context>
    <context>
        <name>AnswerPanel</name>
        <message>
            <source>&amp;Language of the answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svarets &amp;språk</translation>
        </message>
        <message>
            <source>&amp;The answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>S&amp;varet</translation>
        </message>
        <message>
            <source>Fill in anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fyll i på nytt</translation>
        </message>
        <message>
            <source>Skip</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hoppa över</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara utkastet</translation>
        </message>
        <message>
            <source>Answer to proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar på förslag {number}</translation>
        </message>
        <message>
            <source>answered {day}, {way}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>besvarat {day}, {way}</translation>
        </message>
        <message>
            <source>protected identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>skyddad identitet</translation>
        </message>
        <message>
            <source>The law gives a right to an answer in {language}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lagen ger rätt till svar på {language}.</translation>
        </message>
        <message>
            <source>Reasons are in the words of who gave them: translate them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skäl står som den som beslutade skrev dem: översätt dem.</translation>
        </message>
    </context>
    <context>
        <name>AnswersOut</name>
        <message>
            <source>Where are the answers to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska svaren skrivas?</translation>
        </message>
        <message>
            <source>Writing the answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver svaren</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln brev</numerusform>
                <numerusform>%Ln brev</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln e-mails</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln e-brev</numerusform>
                <numerusform>%Ln e-brev</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln calls</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln samtal</numerusform>
                <numerusform>%Ln samtal</numerusform>
            </translation>
        </message>
        <message>
            <source>Note them as given once they are on their way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna dem som lämnade när de är på väg.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of protected identity are on no paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln med skyddad identitet står inte på något papper.</numerusform>
                <numerusform>%Ln med skyddad identitet står inte på något papper.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answers are written: {told}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svaren är skrivna: {told}.</translation>
        </message>
        <message>
            <source>Opening the contact</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppnar kontakten</translation>
        </message>
        <message>
            <source>The contact was opened, and that is on record. Proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontakten öppnades, och det är antecknat. Förslag {number}</translation>
        </message>
    </context>
    <context>
        <name>AnswersPage</name>
        <message>
            <source>No answer is like that.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget svar är sådant.</translation>
        </message>
        <message>
            <source>Answers stand here once something is decided of a proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står svaren när något är beslutat om ett förslag.</translation>
        </message>
        <message numerus="yes">
            <source>Write out %Ln approved…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Skriv ut %Ln godkänt…</numerusform>
                <numerusform>Skriv ut %Ln godkända…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is decided yet that anybody could be told.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget är beslutat än som någon kan få besked om.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody waits for an answer. %Ln have been answered.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Ingen väntar på svar. %Ln har fått svar.</numerusform>
                <numerusform>Ingen väntar på svar. %Ln har fått svar.</numerusform>
            </translation>
        </message>
        <message>
            <source>{owed} of {all} wait for an answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{owed} av {all} väntar på svar.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln in a national minority’s language.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln på ett nationellt minoritetsspråk.</numerusform>
                <numerusform>%Ln på nationella minoritetsspråk.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Approve, take the next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Godkänn, ta nästa</translation>
        </message>
        <message>
            <source>More</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mer</translation>
        </message>
        <message>
            <source>This one was given…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är lämnat…</translation>
        </message>
        <message>
            <source>All approved ones were given…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla godkända är lämnade…</translation>
        </message>
        <message>
            <source>Answer in another language…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar på ett annat språk…</translation>
        </message>
        <message>
            <source>Show the contact…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa kontakten…</translation>
        </message>
        <message>
            <source>Open the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna förslaget</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar</translation>
        </message>
    </context>
    <context>
        <name>BallotPage</name>
        <message>
            <source>Preparing the preview</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förbereder förhandsvisningen</translation>
        </message>
        <message>
            <source>Taking the accepted proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hämtar de godkända förslagen</translation>
        </message>
        <message>
            <source>The ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedeln</translation>
        </message>
        <message>
            <source>Reading the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läser in valsedeln</translation>
        </message>
        <message>
            <source>Where is the ballot to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska valsedeln sparas?</translation>
        </message>
        <message>
            <source>Writing the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver valsedeln</translation>
        </message>
        <message>
            <source>The ballot is written as a workbook.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedeln är sparad som en arbetsbok.</translation>
        </message>
        <message>
            <source>Fill it in in a spreadsheet program, then read it here. It is {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fyll i den i ett kalkylprogram och läs sedan in den här. Den finns i {path}.</translation>
        </message>
        <message>
            <source>Not translated into Swedish: proposal {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte översatt till svenska: förslag {number}.</translation>
        </message>
        <message>
            <source>Without a settled cost: proposal {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utan fastställd kostnad: förslag {number}.</translation>
        </message>
        <message>
            <source>Costs more than the funds: proposal {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostar mer än de avsatta medlen: förslag {number}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals were put on the ballot.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln förslag sattes på valsedeln.</numerusform>
                <numerusform>%Ln förslag sattes på valsedeln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Let a person choose %Ln at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Låt en person välja högst %Ln</numerusform>
                <numerusform>Låt en person välja högst %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>New proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nytt förslag</translation>
        </message>
        <message>
            <source>{number} added</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} tillagt</translation>
        </message>
        <message>
            <source>{number} moved</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} flyttat</translation>
        </message>
        <message>
            <source>Fewer may be chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Färre får väljas</translation>
        </message>
        <message>
            <source>A picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En bild</translation>
        </message>
        <message>
            <source>{number} got a picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} fick en bild</translation>
        </message>
        <message>
            <source>the picture of {number} removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>bilden till {number} borttagen</translation>
        </message>
        <message>
            <source>Take proposal {number} off the ballot?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ska förslag {number} tas bort från valsedeln?</translation>
        </message>
        <message>
            <source>Its texts and its picture go with it, and stand in no pack from then on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texterna och bilden försvinner med det och kommer inte med i något platspaket därefter.</translation>
        </message>
        <message>
            <source>Take it off the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort det från valsedeln</translation>
        </message>
        <message>
            <source>Leave it there</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Låt det stå kvar</translation>
        </message>
        <message>
            <source>{number} taken off the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} borttaget från valsedeln</translation>
        </message>
        <message>
            <source>There is no proposal on the ballot yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns inget förslag på valsedeln än.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln förslag</numerusform>
                <numerusform>%Ln förslag</numerusform>
            </translation>
        </message>
        <message>
            <source>{sum} together, of {funds} there are.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>tillsammans {sum} av de {funds} som finns.</translation>
        </message>
        <message>
            <source>Fixed since voting opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Låst sedan röstningen öppnade.</translation>
        </message>
        <message numerus="yes">
            <source>Something is missing in %Ln of them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Något saknas i %Ln av dem.</numerusform>
                <numerusform>Något saknas i %Ln av dem.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget saknas.</translation>
        </message>
        <message>
            <source>A person may choose {now}, more than there are.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En person får välja {now}, fler än det finns.</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedel</translation>
        </message>
        <message>
            <source>Here stand the proposals that people vote on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står förslagen som det röstas om.</translation>
        </message>
        <message>
            <source>Add a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg till ett förslag</translation>
        </message>
        <message>
            <source>Take accepted proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hämta godkända förslag</translation>
        </message>
        <message>
            <source>See it as residents do</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Se den som invånarna</translation>
        </message>
        <message>
            <source>Table</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tabell</translation>
        </message>
        <message>
            <source>The ballot as a table</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedeln som tabell</translation>
        </message>
        <message>
            <source>Read the ballot from a file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs in valsedeln från en fil…</translation>
        </message>
        <message>
            <source>Save the ballot as a workbook…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara valsedeln som arbetsbok…</translation>
        </message>
        <message>
            <source>Go on to voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå vidare till röstningen</translation>
        </message>
    </context>
    <context>
        <name>BallotTablePage</name>
        <message>
            <source>Writing the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver valsedeln</translation>
        </message>
        <message>
            <source>The ballot is in place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedeln är på plats.</translation>
        </message>
        <message>
            <source>Check every line before you go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera varje rad innan du går vidare.</translation>
        </message>
        <message>
            <source>The ballot from {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedeln från {file}</translation>
        </message>
        <message>
            <source>Row</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rad</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Proposal, and what is wrong</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag, och vad som är fel</translation>
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad</translation>
        </message>
        <message>
            <source>What it would do</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad den skulle göra</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filens rader</translation>
        </message>
        <message numerus="yes">
            <source>Put %Ln proposals on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Sätt upp %Ln förslag på valsedeln</numerusform>
                <numerusform>Sätt upp %Ln förslag på valsedeln</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel, leave the ballot as it is</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt, låt valsedeln vara som den är</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows have something wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln rad har något fel.</numerusform>
                <numerusform>%Ln rader har något fel.</numerusform>
            </translation>
        </message>
        <message>
            <source>Correct them in the file, then read it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rätta i filen och läs in den igen.</translation>
        </message>
        <message>
            <source>New: {new}. Changed: {changed}. As before: {same}. Off: {off}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nya: {new}. Ändrade: {changed}. Som förut: {same}. Bort: {off}.</translation>
        </message>
        <message>
            <source>These leave the ballot: {codes}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De här försvinner från valsedeln: {codes}.</translation>
        </message>
        <message>
            <source>These columns are not read: {columns}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De här kolumnerna läses inte: {columns}.</translation>
        </message>
        <message>
            <source>A person may choose {now} proposals now, more than the ballot has then. It becomes {most} at most.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En person får välja {now} förslag nu, fler än valsedeln då har. Det blir högst {most}.</translation>
        </message>
        <message>
            <source>new</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nytt</translation>
        </message>
        <message>
            <source>changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ändrat</translation>
        </message>
        <message>
            <source>as before</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>som förut</translation>
        </message>
        <message>
            <source>wrong</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>fel</translation>
        </message>
    </context>
    <context>
        <name>BoardCard</name>
        <message>
            <source>The vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen</translation>
        </message>
        <message>
            <source>The board has not decided yet. Until then nothing is won.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämnden har inte beslutat än. Till dess har inget vunnit.</translation>
        </message>
        <message>
            <source>The board</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämnden</translation>
        </message>
        <message>
            <source>{day}, § {paragraph}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{day}, § {paragraph}</translation>
        </message>
        <message>
            <source>The minutes are posted {posted} at the latest; appeals until {appealed}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protokollet anslås senast {posted}, beslutet kan överklagas till {appealed}.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>The law’s times</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lagens tider</translation>
        </message>
        <message>
            <source>The board has decided otherwise than the vote: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämnden har beslutat annat än röstningen: {reason}</translation>
        </message>
        <message>
            <source>no reason is given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inget skäl är angivet</translation>
        </message>
        <message>
            <source>They differ</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skiljer</translation>
        </message>
        <message>
            <source>The decision was made on an earlier count, number {count}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beslutet fattades på en tidigare räkning, nummer {count}.</translation>
        </message>
        <message>
            <source>New count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ny räkning</translation>
        </message>
        <message>
            <source>{code}, {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{code}, {title}</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget</translation>
        </message>
    </context>
    <context>
        <name>BoardDialog</name>
        <message>
            <source>The board’s decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämndens beslut</translation>
        </message>
        <message>
            <source>Tick what the board has decided to carry out. What people voted for is ticked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kryssa för det som nämnden har beslutat att genomföra. Det som vann röstningen är förkryssat.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln röst</numerusform>
                <numerusform>%Ln röster</numerusform>
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
            <translation>Detta skiljer sig från röstningen. Alla dokument säger det, och varför.</translation>
        </message>
        <message>
            <source>&amp;Day of the meeting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mötets &amp;dag</translation>
        </message>
        <message>
            <source>&amp;Paragraph (§) of the minutes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Paragraf (§) i protokollet</translation>
        </message>
        <message>
            <source>&amp;Reference (dnr)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Diarienummer (dnr)</translation>
        </message>
        <message>
            <source>&amp;Why the board decides otherwise than people voted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Varför nämnden beslutar annat än röstningen</translation>
        </message>
        <message>
            <source>Note the decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna beslutet</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>BoardFilters</name>
        <message>
            <source>Words in the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ord i förslaget</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad som visas</translation>
        </message>
        <message>
            <source>All proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla förslag</translation>
        </message>
        <message>
            <source>Left for you</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kvar för dig</translation>
        </message>
        <message>
            <source>To be settled</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ska avgöras</translation>
        </message>
    </context>
    <context>
        <name>BoxFacts</name>
        <message numerus="yes">
            <source>%Ln envelopes are in it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kuvert ligger i den.</numerusform>
                <numerusform>%Ln kuvert ligger i den.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are left out, each told by number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln är lämnat utanför och anges med nummer.</numerusform>
                <numerusform>%Ln är lämnade utanför, och vart och ett anges med nummer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln test ballots lie beside them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln provröst ligger bredvid.</numerusform>
                <numerusform>%Ln provröster ligger bredvid.</numerusform>
            </translation>
        </message>
        <message>
            <source>Participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudget</translation>
        </message>
        <message>
            <source>Ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urna</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nummer {number}</translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station</numerusform>
                <numerusform>%Ln stationer</numerusform>
            </translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kuvert</translation>
        </message>
        <message>
            <source>Code of the box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urnans kod</translation>
        </message>
    </context>
    <context>
        <name>CardActs</name>
        <message numerus="yes">
            <source>%Ln cards are void.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kort är ogiltigt.</numerusform>
                <numerusform>%Ln kort är ogiltiga.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardFields</name>
        <message>
            <source>&amp;Number of the card, or its code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kortets &amp;nummer, eller dess kod</translation>
        </message>
        <message>
            <source>Number of the &amp;last card, where a whole packet is to be void</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Numret på det &amp;sista kortet, om en hel bunt ska bli ogiltig</translation>
        </message>
        <message>
            <source>Number or code of the &amp;reserve card given out for it, if any</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nummer eller kod på det &amp;reservkort som lämnas ut i stället, om något</translation>
        </message>
        <message>
            <source>No card of a reserve is left.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget reservkort är kvar.</translation>
        </message>
        <message>
            <source>The next card of the reserve is number {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa reservkort är nummer {number}.</translation>
        </message>
    </context>
    <context>
        <name>CardsPage</name>
        <message numerus="yes">
            <source>%Ln card(s) have been made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kort är gjort.</numerusform>
                <numerusform>%Ln kort är gjorda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them are void and never count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln av dem är ogiltigt och räknas aldrig.</numerusform>
                <numerusform>%Ln av dem är ogiltiga och räknas aldrig.</numerusform>
            </translation>
        </message>
        <message>
            <source>No place yet: the centre keeps them</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen plats än: de finns centralt</translation>
        </message>
        <message>
            <source>handed out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>utlämnade</translation>
        </message>
        <message>
            <source>left to hand out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kvar att lämna ut</translation>
        </message>
        <message>
            <source>left of the reserve</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kvar av reserven</translation>
        </message>
        <message>
            <source>votes with a card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>röster med röstkort</translation>
        </message>
        <message>
            <source>reserve</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>reserv</translation>
        </message>
        <message>
            <source>to hand out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>att lämna ut</translation>
        </message>
        <message>
            <source>at the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>centralt</translation>
        </message>
        <message>
            <source>It is noted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det är noterat.</translation>
        </message>
        <message>
            <source>Noting it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Noterar</translation>
        </message>
        <message>
            <source>Where is the PDF with the cards to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska PDF-filen med korten sparas?</translation>
        </message>
        <message numerus="yes">
            <source>Making %Ln card(s)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Gör %Ln kort</numerusform>
                <numerusform>Gör %Ln kort</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done. %Ln card(s) are made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Klart. %Ln kort är gjort.</numerusform>
                <numerusform>Klart. %Ln kort är gjorda.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in {file}, and nowhere else. Print it, cut the cards apart, then delete the file. It is safe to remove the stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De finns i {file}, och ingen annanstans. Skriv ut filen, klipp isär korten och ta sedan bort filen. Du kan ta ut minnet.</translation>
        </message>
        <message>
            <source>Cards {first} to {last} were made, but the program ended before their file was surely in its place. If you do not have that file, nobody has their codes: make as many others, and delete any file that ends in .part where it was to lie.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Korten {first} till {last} har gjorts, men programmet avslutades innan deras fil säkert låg på sin plats. Om du inte har den filen har ingen deras koder: gör lika många nya, och ta bort alla filer som slutar på .part där den skulle ligga.</translation>
        </message>
        <message>
            <source>In this participatory budget people vote without cards.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I den här medborgarbudgeten röstar man utan kort.</translation>
        </message>
        <message>
            <source>Voting has opened, so no more cards can be made. A lost card is replaced by one of the reserve.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen har öppnat, så inga fler kort kan göras. Ett förlorat kort ersätts av ett ur reserven.</translation>
        </message>
        <message>
            <source>Cards for the rehearsal of {title}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kort till övningen av {title}.</translation>
        </message>
        <message>
            <source>Cards for {title}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kort till {title}.</translation>
        </message>
        <message>
            <source>Voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort</translation>
        </message>
        <message>
            <source>How many cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Antal kort</translation>
        </message>
        <message>
            <source>What for</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Till vad</translation>
        </message>
        <message>
            <source>For which place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Till vilken plats</translation>
        </message>
        <message>
            <source>To be handed out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Att lämnas ut</translation>
        </message>
        <message>
            <source>A reserve, to replace lost cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En reserv, att ersätta borttappade kort med</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Where they are</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var de finns</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utlämnade</translation>
        </message>
        <message>
            <source>Void</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ogiltiga</translation>
        </message>
        <message>
            <source>Left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kvar</translation>
        </message>
        <message>
            <source>Series of voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Serier av röstkort</translation>
        </message>
        <message>
            <source>Here stand the series of cards, once the first is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står serierna av röstkort när den första är gjord.</translation>
        </message>
        <message>
            <source>Whoever holds a card can vote with it once, at any of the stations. Make all cards before voting opens, and a reserve of {percent} % besides. Keep the PDF as you would keep money: it holds every code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som har ett kort kan rösta med det en gång, vid vilken station som helst. Gör alla kort innan röstningen öppnar, och en reserv på {percent} % därutöver. Förvara PDF-filen som du förvarar pengar: i den står alla koder.</translation>
        </message>
        <message>
            <source>Make cards…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör kort…</translation>
        </message>
        <message>
            <source>Place and handed out…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Plats och utlämnade…</translation>
        </message>
        <message>
            <source>Void or replace a card…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ogiltigförklara eller ersätt ett kort…</translation>
        </message>
    </context>
    <context>
        <name>CentralWindow</name>
        <message>
            <source>Overview</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>Frame</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ramar</translation>
        </message>
        <message>
            <source>Texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texter</translation>
        </message>
        <message>
            <source>Keys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nycklar</translation>
        </message>
        <message>
            <source>Places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utvärdering</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedel</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inspelningar</translation>
        </message>
        <message>
            <source>Voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstning</translation>
        </message>
        <message>
            <source>Merge exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slå samman exporter</translation>
        </message>
        <message>
            <source>Files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Undanlagda filer</translation>
        </message>
        <message>
            <source>Tonight’s stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kvällens stationer</translation>
        </message>
        <message>
            <source>Count and result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösträkning och resultat</translation>
        </message>
        <message>
            <source>Log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Logg</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till {page}</translation>
        </message>
        <message>
            <source>REHEARSAL: nothing here counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ÖVNING: ingenting här räknas</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Files to check</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filer att kontrollera</translation>
        </message>
        <message>
            <source>Checking</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollerar</translation>
        </message>
        <message>
            <source>There was no signed file there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det fanns ingen signerad fil där.</translation>
        </message>
        <message>
            <source>Choose other files.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj andra filer.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files do not hold.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln fil håller inte.</numerusform>
                <numerusform>%Ln filer håller inte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use nothing of them. The list says what to do.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Använd ingenting av dem. Listan säger vad du ska göra.</translation>
        </message>
        <message>
            <source>The control code is mistyped.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollkoden är felskriven.</translation>
        </message>
        <message>
            <source>All files hold. Look at the paper and type the code again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla filer håller. Titta på papperet och skriv koden igen.</translation>
        </message>
        <message>
            <source>All files hold, but whose they are is not shown yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla filer håller, men det är inte visat vems de är.</translation>
        </message>
        <message>
            <source>Type the control code from the poster, a report or the protocol.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv kontrollkoden från affischen, en rapport eller protokollet.</translation>
        </message>
        <message>
            <source>All files hold.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla filer håller.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting har ändrats.</translation>
        </message>
        <message>
            <source>What this check cannot show</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här kan kontrollen inte visa</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>håller inte</translation>
        </message>
        <message>
            <source>The control code on its day report is to be {code}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollkoden på dess dagsrapport ska vara {code}.</translation>
        </message>
        <message>
            <source>Signed by the process with the control code {code}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Signerad av medborgarbudgeten med kontrollkoden {code}.</translation>
        </message>
        <message>
            <source>another code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en annan kod</translation>
        </message>
        <message>
            <source>holds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>håller</translation>
        </message>
        <message>
            <source>holds; compare the code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>håller; jämför koden</translation>
        </message>
        <message>
            <source>Signature and contents</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Signatur och innehåll</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kuvert</translation>
        </message>
        <message>
            <source>Votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vems den är</translation>
        </message>
        <message>
            <source>The file is whole, as the key that it names signed it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen är hel, så som nyckeln som den anger har signerat den.</translation>
        </message>
        <message>
            <source>Every envelope has one fate, and their numbers give each station’s control code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varje kuvert är redovisat en gång, och numren ger varje stations kontrollkod.</translation>
        </message>
        <message>
            <source>The ballots add up to the votes that are told.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedlarna ger tillsammans de röster som anges.</translation>
        </message>
        <message>
            <source>Worked out again, the same proposals win, lots and decisions included.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>När utfallet räknas ut igen vinner samma förslag, med lottning och beslut medräknade.</translation>
        </message>
        <message>
            <source>The control code on the paper is that of who signed it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollkoden på papperet hör till den som har signerat filen.</translation>
        </message>
        <message>
            <source>Not known: the check stopped before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte känt: kontrollen stannade innan.</translation>
        </message>
        <message>
            <source>It is signed by {code}. Where the paper says the same, type the code in above: until then nobody has vouched for it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den är signerad av {code}. Om det står samma kod på papperet, skriv in den ovan: till dess har ingen gått i god för filen.</translation>
        </message>
        <message>
            <source>no control code, since nothing was heard of it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ingen kontrollkod, eftersom inget har hörts från den</translation>
        </message>
        <message>
            <source>Digest of the result, to compare with the protocol</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultatets kontrollsumma, att jämföra med protokollet</translation>
        </message>
        <message>
            <source>Codes of the stations, to compare with the signed reports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationernas kontrollkoder, att jämföra med de underskrivna rapporterna</translation>
        </message>
        <message>
            <source>That the votes are what the envelopes held.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Att rösterna är det som stod i kuverten.</translation>
        </message>
        <message>
            <source>That an envelope told as a repeat, or as without a valid card or identity, was so.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Att ett kuvert som anges som upprepat, eller som utan giltigt röstkort eller giltig identitet, var det.</translation>
        </message>
        <message>
            <source>A recount from the sticks and the keys shows both.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En omräkning ur USB-minnena och nycklarna visar båda delarna.</translation>
        </message>
        <message>
            <source>Check a file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera en fil</translation>
        </message>
        <message>
            <source>A pack, an export, a receipt, a ballot box or a result. Nothing is changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett platspaket, en export, ett kvitto, en urna eller ett resultat. Ingenting ändras.</translation>
        </message>
        <message>
            <source>Drop files, or a whole stick, here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Släpp filer, eller ett helt USB-minne, här</translation>
        </message>
        <message>
            <source>The process’s &amp;control code, typed or scanned from the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudgetens &amp;kontrollkod, skriven eller läst från papperet</translation>
        </message>
        <message>
            <source>Files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filer</translation>
        </message>
        <message>
            <source>File, and what it is</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fil, och vad den är</translation>
        </message>
        <message>
            <source>Its signature</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dess signatur</translation>
        </message>
        <message>
            <source>Count again from the sticks…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna om ur USB-minnena…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj filer…</translation>
        </message>
    </context>
    <context>
        <name>ClosingActs</name>
        <message>
            <source>Close voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsluta röstningen</translation>
        </message>
        <message numerus="yes">
            <source>Close voting with %Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Avsluta röstningen med %Ln röst</numerusform>
                <numerusform>Avsluta röstningen med %Ln röster</numerusform>
            </translation>
        </message>
        <message>
            <source>Voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstning</translation>
        </message>
        <message>
            <source>Votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes are here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln röst är här.</numerusform>
                <numerusform>%Ln röster är här.</numerusform>
            </translation>
        </message>
        <message>
            <source>Control codes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollkoder</translation>
        </message>
        <message>
            <source>The votes that have come from this station are counted. Votes that may still lie on it are not, unless its last export comes before the ballot box is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De röster som har kommit från stationen räknas. Röster som kan finnas kvar på den räknas inte, om inte dess slutliga export kommer innan urnan görs.</translation>
        </message>
        <message>
            <source>Nothing has come from this station. Votes that may lie on it are not counted, unless its last export comes before the ballot box is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting har kommit från den här stationen. Röster som kan finnas på den räknas inte, om inte dess slutliga export kommer innan urnan görs.</translation>
        </message>
        <message>
            <source>Count a station as far as it was heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna det som har kommit från en station</translation>
        </message>
        <message>
            <source>Count it as far as heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna det som har kommit</translation>
        </message>
        <message>
            <source>The protocol names the station and says that its last export is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protokollet nämner stationen och säger att dess slutliga export saknas.</translation>
        </message>
        <message>
            <source>Wait for a station’s last export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vänta på en stations slutliga export</translation>
        </message>
        <message>
            <source>Wait for it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vänta på den</translation>
        </message>
        <message>
            <source>The votes are not counted before the station’s last export is here, or two people decide again to count without it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna räknas inte förrän stationens slutliga export är här, eller två personer på nytt beslutar att räkna utan den.</translation>
        </message>
        <message>
            <source>{final} of {all} have sent their last export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{final} av {all} har lämnat sin slutliga export.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are left out of the count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln är lämnad utanför räkningen.</numerusform>
                <numerusform>%Ln är lämnade utanför räkningen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer</translation>
        </message>
        <message>
            <source>{station}: {state}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}: {state}.</translation>
        </message>
        <message>
            <source>None of its votes is here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen av dess röster finns här.</translation>
        </message>
        <message numerus="yes">
            <source>Up to export {number} of {day}, %Ln votes are here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Till och med export {number} ({day}) finns %Ln röst här.</numerusform>
                <numerusform>Till och med export {number} ({day}) finns %Ln röster här.</numerusform>
            </translation>
        </message>
        <message>
            <source>Votes that were cast there since are missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster som har lämnats där sedan dess saknas.</translation>
        </message>
        <message numerus="yes">
            <source>Its export {number} with %Ln votes is kept aside.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Dess export {number} med %Ln röst är undanlagd.</numerusform>
                <numerusform>Dess export {number} med %Ln röster är undanlagd.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is fixed by it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här ligger fast efteråt</translation>
        </message>
        <message>
            <source>No further station can be added.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen ny station kan läggas till.</translation>
        </message>
        <message>
            <source>What is not</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här går att ändra</translation>
        </message>
        <message>
            <source>Exports of votes that were cast before can still be merged, until the ballot box is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exporter med röster som lades innan kan fortfarande slås samman, tills urnan görs.</translation>
        </message>
        <message>
            <source>Two people can open voting again, with a reason, while no vote has been opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Två personer kan öppna röstningen igen, med ett skäl, så länge ingen röst har öppnats.</translation>
        </message>
        <message>
            <source>{compared} of {all} are the same as on the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{compared} av {all} är likadana som på papperet.</translation>
        </message>
        <message>
            <source>No days were set.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inga dagar är bestämda.</translation>
        </message>
        <message>
            <source>{days}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{days}.</translation>
        </message>
        <message>
            <source>{days}: the last day has not come yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{days}: den sista dagen har inte kommit än.</translation>
        </message>
        <message>
            <source>It stands in the log, with the reason and both names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det står i loggen, med skälet och båda namnen.</translation>
        </message>
        <message>
            <source>Recording the decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparar beslutet</translation>
        </message>
        <message>
            <source>The station is counted as far as it was heard.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som har kommit från stationen räknas.</translation>
        </message>
        <message>
            <source>The station’s last export is waited for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens slutliga export inväntas.</translation>
        </message>
        <message>
            <source>Read the facts to each other. Then voting is closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs uppgifterna högt för varandra. Sedan avslutas röstningen.</translation>
        </message>
        <message>
            <source>Cancel, leave voting open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt, låt röstningen vara öppen</translation>
        </message>
        <message>
            <source>Closing voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avslutar röstningen</translation>
        </message>
        <message>
            <source>Voting is closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen är avslutad.</translation>
        </message>
        <message>
            <source>Compare the codes, and decide on stations that are missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför kontrollkoderna, och besluta om de stationer som saknas.</translation>
        </message>
        <message>
            <source>Decide on the stations that are missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta om de stationer som saknas.</translation>
        </message>
        <message>
            <source>The votes can be counted now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna kan räknas nu.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPage</name>
        <message>
            <source>Close voting…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsluta röstningen…</translation>
        </message>
        <message>
            <source>Go on to the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå vidare till räkningen</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{some} av {all}</translation>
        </message>
        <message>
            <source>stations done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>stationer klara</translation>
        </message>
        <message>
            <source>votes are here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>röster är här</translation>
        </message>
        <message>
            <source>codes compared</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kontrollkoder jämförda</translation>
        </message>
        <message>
            <source>files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>filer som ligger åt sidan</translation>
        </message>
        <message>
            <source>Exports to merge</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exporter att slå samman</translation>
        </message>
        <message>
            <source>Noting it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Noterar</translation>
        </message>
        <message>
            <source>Write both names first: who reads the paper, and who reads the screen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv båda namnen först: vem som läser papperet och vem som läser skärmen.</translation>
        </message>
        <message>
            <source>Nothing was ticked. Then tick it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting kryssades för. Kryssa sedan för igen.</translation>
        </message>
        <message>
            <source>{station}: compared on {day} by {first} and {second}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}: jämförd {day} av {first} och {second}.</translation>
        </message>
        <message>
            <source>There is no station yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingen station än.</translation>
        </message>
        <message>
            <source>{final} of {all} stations have sent their last export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{final} av {all} stationer har lämnat sin slutliga export.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations are left out of the count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station är lämnad utanför räkningen.</numerusform>
                <numerusform>%Ln stationer är lämnade utanför räkningen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln codes are still to be compared with the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kontrollkod är kvar att jämföra med papperet.</numerusform>
                <numerusform>%Ln kontrollkoder är kvar att jämföra med papperet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wait for the others, or decide about each of them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vänta på de andra, eller besluta om var och en av dem.</translation>
        </message>
        <message>
            <source>All codes are compared, and nothing more is waited for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla kontrollkoder är jämförda, och inget mer väntas in.</translation>
        </message>
        <message>
            <source>Tonight’s stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kvällens stationer</translation>
        </message>
        <message>
            <source>Tick each code that is the same as on the signed day report. If one differs, leave the station out, or fetch its export again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kryssa för varje kod som är likadan som på den underskrivna dagsrapporten. Om en skiljer sig: lämna stationen utanför, eller hämta dess export igen.</translation>
        </message>
        <message>
            <source>Count it as far as heard…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna det som har kommit…</translation>
        </message>
        <message>
            <source>Wait for its last export…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vänta på dess slutliga export…</translation>
        </message>
        <message>
            <source>Leave it out of the count…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna den utanför räkningen…</translation>
        </message>
        <message>
            <source>Take it back into the count…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta tillbaka den i räkningen…</translation>
        </message>
        <message>
            <source>Decide on its file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta om dess fil…</translation>
        </message>
        <message>
            <source>Go to the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till stationen</translation>
        </message>
        <message>
            <source>Choose exports…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj exporter…</translation>
        </message>
        <message>
            <source>What became of the files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad det blev av filerna</translation>
        </message>
        <message>
            <source>Drop export files, or a whole folder, here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Släpp exportfiler eller en hel mapp här</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>The station's code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens kod</translation>
        </message>
        <message>
            <source>Code for {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kod för {name}</translation>
        </message>
        <message numerus="yes">
            <source>Codes for %Ln stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Kod för %Ln station</numerusform>
                <numerusform>Koder för %Ln stationer</numerusform>
            </translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kod: {code}</translation>
        </message>
        <message>
            <source>Print its code sheet now, or write the code down: it is shown only this once. It is typed in at the station together with the pack. Let it travel apart from the pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv ut kodbladet nu, eller skriv upp koden: den visas bara den här gången. Koden och platspaketet behövs när stationen ställs i ordning. Lämna koden en annan väg än paketet.</translation>
        </message>
        <message>
            <source>&amp;Save the code sheet as a PDF…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Spara kodbladet som PDF…</translation>
        </message>
        <message>
            <source>The code is on paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden finns på papper</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Writing the sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver bladet</translation>
        </message>
        <message>
            <source>code sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kodblad</translation>
        </message>
        <message>
            <source>Where is the sheet to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska bladet sparas?</translation>
        </message>
        <message>
            <source>The sheet is written. Print it, then remove the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bladet är sparat. Skriv ut det och ta sedan bort filen.</translation>
        </message>
        <message>
            <source>It is {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den heter {path}.</translation>
        </message>
        <message>
            <source>Noting that the code is on paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Noterar att koden finns på papper</translation>
        </message>
    </context>
    <context>
        <name>CodeLookup</name>
        <message>
            <source>Code of a &amp;vote or a test ballot, from a slip or the square on the screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kod för en &amp;röst eller en provröst, från en lapp eller rutan på skärmen</translation>
        </message>
        <message>
            <source>Look the code up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slå upp koden</translation>
        </message>
    </context>
    <context>
        <name>ComparingPeople</name>
        <message>
            <source>Reads the &amp;paper: name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läser &amp;papperet: namn</translation>
        </message>
        <message>
            <source>Reads the s&amp;creen: name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läser &amp;skärmen: namn</translation>
        </message>
    </context>
    <context>
        <name>CopyPage</name>
        <message>
            <source>On which stick is the copy to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>På vilket USB-minne ska kopian sparas?</translation>
        </message>
        <message>
            <source>Copying the key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopierar nyckelfilen</translation>
        </message>
        <message>
            <source>The copy is whole. It was read back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopian är hel. Den har lästs tillbaka.</translation>
        </message>
        <message>
            <source>{path}: the process leader keeps the stick, apart from the three sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path}: processledaren har USB-minnet, skilt från de tre bladen.</translation>
        </message>
        <message>
            <source>{path}: put the stick into the envelope with the words.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path}: lägg USB-minnet i kuvertet med orden.</translation>
        </message>
        <message>
            <source>A copy of the keys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En kopia av nycklarna</translation>
        </message>
        <message>
            <source>Copy the &amp;key file to a stick…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopiera &amp;nyckelfilen till ett USB-minne…</translation>
        </message>
        <message>
            <source>Copy &amp;desk.mbkeys to a stick…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopiera &amp;desk.mbkeys till ett USB-minne…</translation>
        </message>
        <message>
            <source>Copy &amp;roll.mbkeys to a stick…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopiera &amp;roll.mbkeys till ett USB-minne…</translation>
        </message>
        <message>
            <source>Copy &amp;tally.mbkeys to a stick…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopiera &amp;tally.mbkeys till ett USB-minne…</translation>
        </message>
        <message>
            <source>{name} (copied)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} (kopierad)</translation>
        </message>
        <message>
            <source>The process is made. Copy each key file to a stick of its own now: a computer can break, and the votes would stay closed for ever. It can also be done later, on the page “Keys”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudgeten är skapad. Kopiera nu varje nyckelfil till ett eget USB-minne: en dator kan gå sönder, och då skulle rösterna förbli stängda för alltid. Det går också att göra senare, på sidan ”Nycklar”.</translation>
        </message>
        <message>
            <source>The process is made. Copy the key file to a stick now: a computer can break, and the votes would stay closed for ever. It can also be done later, on the page “Keys”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudgeten är skapad. Kopiera nyckelfilen till ett USB-minne nu: en dator kan gå sönder, och då skulle rösterna förbli stängda för alltid. Det går också att göra senare, på sidan ”Nycklar”.</translation>
        </message>
    </context>
    <context>
        <name>CountActs</name>
        <message>
            <source>The board decides between exactly those proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämnden avgör mellan just de förslagen.</translation>
        </message>
        <message>
            <source>A lot, drawn from a published number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lottning, ur ett tal som har publicerats.</translation>
        </message>
        <message>
            <source>The order on the ballot.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ordningen på valsedeln.</translation>
        </message>
        <message>
            <source>What is fixed by it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här ligger fast efteråt</translation>
        </message>
        <message>
            <source>Which envelopes are counted, the turnout, the codes and the rules.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vilka kuvert som räknas, valdeltagandet, kontrollkoderna och reglerna.</translation>
        </message>
        <message>
            <source>An export that comes later is kept apart, and told in the protocol.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En export som kommer senare läggs undan och nämns i protokollet.</translation>
        </message>
        <message>
            <source>You can count anew, with a reason and two names. This count then stays on file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ni kan räkna på nytt, med skäl och två namn. Den här räkningen finns då kvar.</translation>
        </message>
        <message>
            <source>Count the votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna rösterna</translation>
        </message>
        <message numerus="yes">
            <source>Count %Ln envelopes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Räkna %Ln kuvert</numerusform>
                <numerusform>Räkna %Ln kuvert</numerusform>
            </translation>
        </message>
        <message>
            <source>The envelopes are opened, and who voted is left out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kuverten öppnas, utan att visa vem som har röstat.</translation>
        </message>
        <message>
            <source>The votes are counted, and you two see the result first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna räknas, och ni två ser resultatet först.</translation>
        </message>
        <message>
            <source>You sign the result and save the protocol.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ni signerar resultatet och sparar protokollet.</translation>
        </message>
        <message>
            <source>Make the ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör urnan</translation>
        </message>
        <message numerus="yes">
            <source>Make the box of %Ln envelopes…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Gör urnan av %Ln kuvert…</numerusform>
                <numerusform>Gör urnan av %Ln kuvert…</numerusform>
            </translation>
        </message>
        <message>
            <source>The outer envelopes are opened, and taken off.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ytterkuverten öppnas och tas bort.</translation>
        </message>
        <message>
            <source>The box is written on a stick, still closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urnan sparas på ett USB-minne, fortfarande stängd.</translation>
        </message>
        <message>
            <source>Two holders of sheets open it, on this or on another computer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Två som har ordblad öppnar den, på den här eller en annan dator.</translation>
        </message>
        <message>
            <source>Compare the code of the box with the one written down where it was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför urnans kod med den som skrevs upp där den gjordes.</translation>
        </message>
        <message>
            <source>Once the box is opened, nobody can take it back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>När urnan är öppnad kan ingen ta tillbaka den.</translation>
        </message>
        <message>
            <source>Take a result in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta in ett resultat</translation>
        </message>
        <message>
            <source>Take the result in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta in resultatet</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknades den</translation>
        </message>
        <message>
            <source>Votes counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknade röster</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valt</translation>
        </message>
        <message>
            <source>Digest of the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultatets kontrollsumma</translation>
        </message>
        <message>
            <source>Compare the digest with the one on the screen where the box was counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför kontrollsumman med den på skärmen där urnan räknades.</translation>
        </message>
        <message>
            <source>Once the result is taken in, only a new count can take its place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>När resultatet är intaget kan bara en ny räkning ersätta det.</translation>
        </message>
        <message>
            <source>Record a decision on equal votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara ett beslut om lika röstetal</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara beslutet</translation>
        </message>
        <message>
            <source>Equal votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lika röstetal</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln röst var</numerusform>
                <numerusform>%Ln röster var</numerusform>
            </translation>
        </message>
        <message>
            <source>Their order</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Deras ordning</translation>
        </message>
        <message>
            <source>It rests on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det grundas på</translation>
        </message>
        <message>
            <source>Until the protocol is written, another decision can take its place. Then it stands.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tills protokollet är skrivet kan ett annat beslut ersätta det. Sedan står det fast.</translation>
        </message>
        <message>
            <source>Begin a new count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Börja en ny räkning</translation>
        </message>
        <message>
            <source>The count so far stays on file and in the protocol, marked as replaced. Exports that came late can be taken in, and a further ballot box is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkningen hittills finns kvar i filen och i protokollet, märkt som ersatt. Exporter som har kommit in efter räkningen kan tas in, och en ny urna görs.</translation>
        </message>
        <message>
            <source>Where only a few envelopes differ from the last count, the difference between the results could reveal what they hold. Then you are asked for a reason once more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om bara några få kuvert skiljer sig från förra räkningen kan skillnaden mellan resultaten avslöja vad som står i dem. Då frågas ni efter ett skäl en gång till.</translation>
        </message>
        <message>
            <source>Take the ballot box back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta tillbaka urnan</translation>
        </message>
        <message>
            <source>Take the box back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta tillbaka urnan</translation>
        </message>
        <message>
            <source>Nothing in the box has been opened. Exports may come in again, and another box is made later. A result that was counted from this box can no longer be taken in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget i urnan har öppnats. Exporter kan komma in igen, och en annan urna görs senare. Ett resultat som har räknats ur den här urnan kan inte längre tas in.</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här händer sedan</translation>
        </message>
        <message>
            <source>Opened {first}, closed {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppnad {first}, avslutad {last}.</translation>
        </message>
        <message>
            <source>Voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstning</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kuvert</translation>
        </message>
        <message>
            <source>Funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsatta medel</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are void and never count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln är spärrat och räknas aldrig.</numerusform>
                <numerusform>%Ln är spärrade och räknas aldrig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort</translation>
        </message>
        <message>
            <source>Withdrawn proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbakadragna förslag</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports came late, and are not counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln export kom in efter räkningen och räknas inte.</numerusform>
                <numerusform>%Ln exporter kom in efter räkningen och räknas inte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Late</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inkommet efter räkningen</translation>
        </message>
        <message>
            <source>Since the last count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sedan förra räkningen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln envelopes differ.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kuvert skiljer sig.</numerusform>
                <numerusform>%Ln kuvert skiljer sig.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are fewer than ten: the difference between the results could reveal what they hold. Say why it is counted all the same.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det är färre än tio: skillnaden mellan resultaten kan avslöja vad som står i dem. Skriv varför det ändå räknas.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln received, as the stations signed for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln mottaget, så många som stationerna har signerat.</numerusform>
                <numerusform>%Ln mottagna, så många som stationerna har signerat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln test ballots stand beside them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln provröst finns bredvid.</numerusform>
                <numerusform>%Ln provröster finns bredvid.</numerusform>
            </translation>
        </message>
        <message>
            <source>{compared} of {all} are the same as on the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{compared} av {all} är likadana som på papperet.</translation>
        </message>
        <message>
            <source>Control codes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollkoder</translation>
        </message>
        <message>
            <source>{code}, not compared</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{code}, inte jämförd</translation>
        </message>
        <message>
            <source>Read the facts to each other. Once counted, they are fixed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs uppgifterna högt för varandra. När ni har räknat ligger de fast.</translation>
        </message>
        <message>
            <source>Cancel, do not count yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt, räkna inte än</translation>
        </message>
        <message>
            <source>Counting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknar</translation>
        </message>
        <message>
            <source>Read the facts to each other. The box fixes what is counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs uppgifterna högt för varandra. Urnan bestämmer vad som räknas.</translation>
        </message>
        <message>
            <source>Cancel, make no box yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt, gör ingen urna än</translation>
        </message>
        <message>
            <source>Making the ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör urnan</translation>
        </message>
        <message>
            <source>Cancel, take nothing in yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt, ta inte in något än</translation>
        </message>
        <message>
            <source>Taking the result in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tar in resultatet</translation>
        </message>
        <message>
            <source>The stick that the ballot box is written on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet som urnan sparas på</translation>
        </message>
        <message>
            <source>The box is written. It is safe to remove the stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urnan är sparad. Du kan ta ut USB-minnet.</translation>
        </message>
        <message>
            <source>{file}. Write its code down: it is compared where the box is counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{file}. Skriv upp urnans kod: den jämförs där urnan räknas.</translation>
        </message>
        <message>
            <source>Beginning a new count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Börjar en ny räkning</translation>
        </message>
        <message>
            <source>A new count has begun.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En ny räkning har börjat.</translation>
        </message>
        <message>
            <source>Take in what came late, then count again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta in det som kom för sent, och räkna sedan igen.</translation>
        </message>
        <message>
            <source>Taking the box back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tar tillbaka urnan</translation>
        </message>
        <message>
            <source>The ballot box is taken back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urnan är tillbakatagen.</translation>
        </message>
        <message>
            <source>Destroy the file on the stick. Voting stays closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förstör filen på USB-minnet. Röstningen är fortfarande avslutad.</translation>
        </message>
        <message>
            <source>The votes are counted, but a tie is open.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna är räknade, men lika röstetal väntar på beslut.</translation>
        </message>
        <message>
            <source>Record the decision on the equal votes below.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna beslutet om de lika röstetalen nedan.</translation>
        </message>
        <message>
            <source>Done. The votes are counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart. Rösterna är räknade.</translation>
        </message>
        <message>
            <source>Write the signed result and the protocol next.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara det signerade resultatet och protokollet.</translation>
        </message>
    </context>
    <context>
        <name>CountBoxPage</name>
        <message>
            <source>The ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urnan</translation>
        </message>
        <message>
            <source>Reading the ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läser urnan</translation>
        </message>
        <message>
            <source>Digest of the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultatets kontrollsumma</translation>
        </message>
        <message numerus="yes">
            <source>Count %Ln envelopes…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Räkna %Ln kuvert…</numerusform>
                <numerusform>Räkna %Ln kuvert…</numerusform>
            </translation>
        </message>
        <message>
            <source>Count…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna…</translation>
        </message>
        <message>
            <source>The stick that the result is written on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet som resultatet sparas på</translation>
        </message>
        <message>
            <source>Choose desk.mbkeys, and type the five words of the desk.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj desk.mbkeys, och skriv centralens fem ord.</translation>
        </message>
        <message>
            <source>Choose tally.mbkeys, and let two holders type their sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj tally.mbkeys, och låt två som har ordblad skriva sina.</translation>
        </message>
        <message>
            <source>Counting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknar</translation>
        </message>
        <message>
            <source>The votes are counted, and the result is signed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna är räknade, och resultatet är signerat.</translation>
        </message>
        <message>
            <source>{file}. Take the stick to the desk, which takes the result in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{file}. Ta USB-minnet till datorn där urnan gjordes, och ta in resultatet där.</translation>
        </message>
        <message>
            <source>Count a ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna en urna</translation>
        </message>
        <message>
            <source>Here the box is needed, tally.mbkeys with two word sheets, and desk.mbkeys with the words of the desk. Compare the code of the box with the one written down where it was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här behövs urnan, tally.mbkeys med två ordblad och desk.mbkeys med centralens ord. Jämför urnans kod med den som skrevs upp där urnan gjordes.</translation>
        </message>
        <message>
            <source>The &amp;ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Urnan</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj…</translation>
        </message>
        <message>
            <source>The tally key, which opens the votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknenyckeln, som öppnar rösterna</translation>
        </message>
        <message>
            <source>The desk’s key, which signs the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Processledarens nyckel, som signerar resultatet</translation>
        </message>
    </context>
    <context>
        <name>CountCard</name>
        <message>
            <source>Count {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkning {number}</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ersatt</translation>
        </message>
        <message>
            <source>Protocol…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protokoll…</translation>
        </message>
        <message>
            <source>Protocol of count {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protokoll för räkning {number}</translation>
        </message>
        <message>
            <source>Result…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultat…</translation>
        </message>
        <message>
            <source>Result of count {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultat för räkning {number}</translation>
        </message>
        <message>
            <source>Counted on {day}, replaced on {replaced} by count {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknad {day}, ersatt {replaced} av räkning {number}.</translation>
        </message>
        <message>
            <source>Decided by: {names}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beslutat av: {names}</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skäl: {reason}</translation>
        </message>
        <message>
            <source>A tie was left open, so there is no result.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lika röstetal blev aldrig avgjorda, så det finns inget resultat.</translation>
        </message>
    </context>
    <context>
        <name>CountChanges</name>
        <message>
            <source>Count {now}, {day}, beside count {before}, {earlier}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkning {now}, {day}, jämförd med räkning {before}, {earlier}.</translation>
        </message>
        <message>
            <source>Decided by: {names}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beslutat av: {names}</translation>
        </message>
        <message>
            <source>Compared</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämförda</translation>
        </message>
        <message>
            <source>Why it was counted anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varför det räknades på nytt</translation>
        </message>
        <message>
            <source>Votes per proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster per förslag</translation>
        </message>
        <message>
            <source>Every proposal has as many votes as before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varje förslag har lika många röster som förut.</translation>
        </message>
        <message>
            <source>Stations and exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer och exporter</translation>
        </message>
        <message>
            <source>The same exports were counted of every station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Samma exporter räknades från varje station.</translation>
        </message>
        <message>
            <source>Votes in all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster totalt</translation>
        </message>
        <message>
            <source>As many votes were counted, and left out, as before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lika många röster räknades, och lika många lämnades utanför, som förut.</translation>
        </message>
        <message>
            <source>What is chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som är valt</translation>
        </message>
        <message>
            <source>A tie is open in one of the two counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I en av de två räkningarna är lika röstetal inte avgjort.</translation>
        </message>
        <message>
            <source>The same proposals are chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Samma förslag är valda.</translation>
        </message>
        <message>
            <source>Chosen now, and not before: {titles}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valda nu, men inte förut: {titles}</translation>
        </message>
        <message>
            <source>Chosen before, and not now: {titles}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valda förut, men inte nu: {titles}</translation>
        </message>
        <message>
            <source>Left out, or invalid</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utanför räkningen eller ogiltiga</translation>
        </message>
        <message>
            <source>Votes received</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inkomna röster</translation>
        </message>
        <message>
            <source>Votes counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknade röster</translation>
        </message>
        <message>
            <source>Void voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spärrade röstkort</translation>
        </message>
        <message>
            <source>Withdrawn proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbakadragna förslag</translation>
        </message>
        <message>
            <source>{what}: {now}, before {before}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{what}: {now}, förut {before}</translation>
        </message>
        <message>
            <source>{station}: {changes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}: {changes}</translation>
        </message>
        <message>
            <source>not in the earlier count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inte med i den tidigare räkningen</translation>
        </message>
        <message>
            <source>{now}, before: {before}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{now}, förut: {before}</translation>
        </message>
        <message>
            <source>newest export: {now}, before: {before}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nyaste export: {now}, förut: {before}</translation>
        </message>
        <message>
            <source>votes counted: {now}, before: {before}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>räknade röster: {now}, förut: {before}</translation>
        </message>
        <message>
            <source>no export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ingen export</translation>
        </message>
    </context>
    <context>
        <name>CountFiles</name>
        <message>
            <source>Where is the protocol to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska protokollet sparas?</translation>
        </message>
        <message>
            <source>Where is the signed result to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska det signerade resultatet sparas?</translation>
        </message>
        <message>
            <source>Writing the protocol</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparar protokollet</translation>
        </message>
        <message>
            <source>Writing the signed result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparar det signerade resultatet</translation>
        </message>
        <message>
            <source>Writing the ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparar urnan</translation>
        </message>
        <message>
            <source>Done. The file is written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart. Filen är sparad.</translation>
        </message>
    </context>
    <context>
        <name>CountPage</name>
        <message numerus="yes">
            <source>%Ln files kept aside are not in it, and count only in a new count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln undanlagd fil är inte med, och räknas bara i en ny räkning.</numerusform>
                <numerusform>%Ln undanlagda filer är inte med, och räknas bara i en ny räkning.</numerusform>
            </translation>
        </message>
        <message>
            <source>Voting is not closed yet. Close it on the page “Tonight’s stations”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen är inte avslutad än. Avsluta den på sidan ”Kvällens stationer”.</translation>
        </message>
        <message>
            <source>Final exports are missing. Wait for them, or decide about each station on the page “Tonight’s stations”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det saknas slutliga exporter. Vänta på dem, eller besluta om varje station på sidan ”Kvällens stationer”.</translation>
        </message>
        <message>
            <source>The votes are counted, and a tie is open. There is no result before it is decided.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna är räknade, och lika röstetal väntar på beslut. Det finns inget resultat innan dess.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files kept aside wait for a decision. They are counted only if two people take them in before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln undanlagd fil väntar på ett beslut. Den räknas bara om två personer tar in den innan.</numerusform>
                <numerusform>%Ln undanlagda filer väntar på ett beslut. De räknas bara om två personer tar in dem innan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing more is waited for. First the ballot box is made: the words of the desk, those of the roll, and then the facts. Two holders of sheets open it afterwards.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget mer väntas in. Först görs urnan: centralens ord, röstlängdens ord och sedan uppgifterna. Två som har ordblad öppnar den efteråt.</translation>
        </message>
        <message>
            <source>Nothing more is waited for. The votes can be counted: key file, words, and then the facts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget mer väntas in. Rösterna kan räknas: nyckelfil, ord och sedan uppgifterna.</translation>
        </message>
        <message>
            <source>The ballot box is made. Count it on another computer: take the box, tally.mbkeys, desk.mbkeys and the words there, and choose “Count a ballot box” at the start. Or count it here, with two sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urnan är gjord. Räkna den på en annan dator: ta med urnan, tally.mbkeys, desk.mbkeys och orden dit, och välj ”Räkna en urna” i startfönstret. Eller räkna den här, med två ordblad.</translation>
        </message>
        <message>
            <source>The ballot box is made, and not counted yet. Unlock the key once more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urnan är gjord men inte räknad än. Lås upp nyckeln en gång till.</translation>
        </message>
        <message>
            <source>The votes have been counted. This was a rehearsal: it decides nothing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna är räknade. Det här var en övning: den avgör ingenting.</translation>
        </message>
        <message>
            <source>The votes have been counted. The board decides by this result.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna är räknade. Stadsdelsnämnden beslutar utifrån resultatet.</translation>
        </message>
        <message>
            <source>Digest of the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultatets kontrollsumma</translation>
        </message>
        <message>
            <source>Write the protocol…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara protokollet…</translation>
        </message>
        <message>
            <source>Take the result in…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta in resultatet…</translation>
        </message>
        <message>
            <source>Unlock the keys of desk and roll…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lås upp processledarens och röstlängdens nycklar…</translation>
        </message>
        <message>
            <source>Count the votes…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna rösterna…</translation>
        </message>
        <message>
            <source>Unlock the key…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lås upp nyckeln…</translation>
        </message>
        <message>
            <source>The result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultatet</translation>
        </message>
        <message>
            <source>Reading the facts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läser uppgifterna</translation>
        </message>
        <message>
            <source>Reading the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läser resultatet</translation>
        </message>
        <message>
            <source>Recording the decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparar beslutet</translation>
        </message>
        <message>
            <source>The decision is recorded.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beslutet är sparat.</translation>
        </message>
        <message>
            <source>Count and result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösträkning och resultat</translation>
        </message>
        <message>
            <source>What is different from the count before</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här skiljer från räkningen före</translation>
        </message>
        <message>
            <source>Go to tonight’s stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till kvällens stationer</translation>
        </message>
        <message>
            <source>Go to the files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till de undanlagda filerna</translation>
        </message>
        <message>
            <source>Write the box again…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara urnan igen…</translation>
        </message>
        <message>
            <source>Count on this computer…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna på den här datorn…</translation>
        </message>
        <message>
            <source>Take the box back…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta tillbaka urnan…</translation>
        </message>
        <message>
            <source>Write the signed result…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara det signerade resultatet…</translation>
        </message>
        <message>
            <source>Change the decision on equal votes…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ändra beslutet om lika röstetal…</translation>
        </message>
        <message>
            <source>New count…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ny räkning…</translation>
        </message>
    </context>
    <context>
        <name>CreateWizard</name>
        <message>
            <source>Give up the words?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge upp orden?</translation>
        </message>
        <message>
            <source>No file has been made. The words on paper will open nothing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen fil har skapats. Orden på papperet kommer inte att öppna något.</translation>
        </message>
        <message>
            <source>Give them up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge upp dem</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fortsätt</translation>
        </message>
        <message>
            <source>New participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ny medborgarbudget</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna centralen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>This day is not understood. Write it as 2026-11-29 or 29 November 2026.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dagen går inte att förstå. Skriv den som 2026-11-29 eller 29 november 2026.</translation>
        </message>
    </context>
    <context>
        <name>DaysPage</name>
        <message>
            <source>The days between are for evaluating the proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dagarna däremellan är till för att utvärdera förslagen.</translation>
        </message>
        <message>
            <source>In a rehearsal people can vote at once, so voting begins today.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I en övning kan man rösta direkt, så röstningen börjar i dag.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagar</numerusform>
            </translation>
        </message>
        <message>
            <source>not after the last day for proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kommer inte efter den sista dagen för förslag</translation>
        </message>
        <message>
            <source>before the first day for proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kommer före den första dagen för förslag</translation>
        </message>
        <message>
            <source>before the first day for voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kommer före den första dagen för röstning</translation>
        </message>
        <message>
            <source>The days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dagarna</translation>
        </message>
        <message>
            <source>&amp;First day for proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Första dag för förslag</translation>
        </message>
        <message>
            <source>&amp;Last day for proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Sista dag för förslag</translation>
        </message>
        <message>
            <source>First day for &amp;voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Första dag för &amp;röstning</translation>
        </message>
        <message>
            <source>Last day for v&amp;oting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sista dag för rö&amp;stning</translation>
        </message>
        <message>
            <source>The days have to come one after the other.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dagarna måste komma i tur och ordning.</translation>
        </message>
    </context>
    <context>
        <name>DecisionPage</name>
        <message>
            <source>Back, decide nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbaka, besluta inget</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPage</name>
        <message>
            <source>Y</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>J</translation>
        </message>
        <message>
            <source>N</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>N</translation>
        </message>
        <message>
            <source>No proposal is like that.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget förslag är sådant.</translation>
        </message>
        <message>
            <source>Proposals stand here once their evaluation is done.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står förslagen när de är utvärderade.</translation>
        </message>
        <message>
            <source>Where is the list to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska listan skrivas?</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver listan</translation>
        </message>
        <message>
            <source>The list is written. Print it for the steering group.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Listan är skriven. Skriv ut den till styrgruppen.</translation>
        </message>
        <message>
            <source>Decide on the next one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta om nästa</translation>
        </message>
        <message>
            <source>Note the board’s decision…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna nämndens beslut…</translation>
        </message>
        <message>
            <source>Go to the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till valsedeln</translation>
        </message>
        <message>
            <source>The votes are counted. The board’s decision is not noted yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna är räknade. Nämndens beslut är inte antecknat än.</translation>
        </message>
        <message>
            <source>No proposal is ready to be decided on yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget förslag är klart att besluta om än.</translation>
        </message>
        <message>
            <source>{decided} of {all} are decided on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{decided} av {all} är beslutade.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln go to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln går till röstning.</numerusform>
                <numerusform>%Ln går till röstning.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are still evaluated.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln utvärderas ännu.</numerusform>
                <numerusform>%Ln utvärderas ännu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decisions</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Open the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna förslaget</translation>
        </message>
        <message>
            <source>More</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Decide on all that are left…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta om alla som är kvar…</translation>
        </message>
        <message>
            <source>The list as a paper…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Listan som papper…</translation>
        </message>
        <message>
            <source>The board’s decision…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämndens beslut…</translation>
        </message>
        <message>
            <source>{yes} to the vote · {no} not to the vote · Enter reason</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{yes} till röstning · {no} inte till röstning · Enter skäl</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utvärdering</translation>
        </message>
        <message>
            <source>Cost, kr</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad, kr</translation>
        </message>
        <message>
            <source>Steering group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrgrupp</translation>
        </message>
    </context>
    <context>
        <name>DisclosurePage</name>
        <message>
            <source>Where is the copy to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska kopian sparas?</translation>
        </message>
        <message>
            <source>Writing the copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver kopian</translation>
        </message>
        <message>
            <source>The copy is written, and it is noted who decided.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopian är skriven, och vem som beslutade är antecknat.</translation>
        </message>
        <message>
            <source>Give out a copy: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna ut en kopia: {title}</translation>
        </message>
        <message>
            <source>Select a passage that may not be read, and mask it. Contact details are in no copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Markera ett ställe som inte får läsas och maska det. Kontaktuppgifter finns inte i någon kopia.</translation>
        </message>
        <message>
            <source>Leave out of the copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna utanför kopian</translation>
        </message>
        <message>
            <source>When and where it was left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>När och var det lämnades</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>The point on the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Punkten på kartan</translation>
        </message>
        <message>
            <source>The proposer's own estimate</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagsställarens egen uppskattning</translation>
        </message>
        <message>
            <source>By which &amp;rule, or why; it stands in the copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Enligt vilken &amp;regel, eller varför; det står i kopian</translation>
        </message>
        <message>
            <source>Who &amp;decides</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vem som be&amp;slutar</translation>
        </message>
        <message>
            <source>Write the copy…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv kopian…</translation>
        </message>
        <message>
            <source>Cancel, give nothing out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt, lämna inte ut något</translation>
        </message>
    </context>
    <context>
        <name>DraftNote</name>
        <message>
            <source>A translation of an older Swedish text waits here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här väntar en översättning av en äldre svensk text.</translation>
        </message>
        <message>
            <source>Made for: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gjord för: {text}</translation>
        </message>
        <message>
            <source>Put it in place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sätt den på plats</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kasta den</translation>
        </message>
    </context>
    <context>
        <name>EarlierCounts</name>
        <message>
            <source>Earlier counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tidigare räkningar</translation>
        </message>
    </context>
    <context>
        <name>EnrolDialog</name>
        <message>
            <source>The station's pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens platspaket</translation>
        </message>
        <message>
            <source>Setting up the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ställer i ordning stationen</translation>
        </message>
        <message>
            <source>Set up a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ställ i ordning en station</translation>
        </message>
        <message>
            <source>You need the pack, which is a file, and the code, which came another way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du behöver platspaketet, som är en fil, och koden, som har kommit en annan väg.</translation>
        </message>
        <message>
            <source>The &amp;pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Plats&amp;paketet</translation>
        </message>
        <message>
            <source>The pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Platspaketet</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj…</translation>
        </message>
        <message>
            <source>Set up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ställ i ordning</translation>
        </message>
    </context>
    <context>
        <name>EvaluationPage</name>
        <message>
            <source>No proposal is like that.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget förslag är sådant.</translation>
        </message>
        <message>
            <source>Proposals stand here once an export that brings them has been merged.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står förslagen när en exportfil som har dem med sig har sammanförts.</translation>
        </message>
        <message>
            <source>Boxes from the left: {names}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rutorna från vänster: {names}.</translation>
        </message>
        <message>
            <source>No proposal has come in yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget förslag har kommit in än.</translation>
        </message>
        <message>
            <source>{decided} of {all} are found feasible or not.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{decided} av {all} är bedömda som genomförbara eller inte.</translation>
        </message>
        <message numerus="yes">
            <source>Assessors differ about %Ln proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Bedömarna skiljer sig om %Ln förslag.</numerusform>
                <numerusform>Bedömarna skiljer sig om %Ln förslag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are left for you.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln är kvar för dig.</numerusform>
                <numerusform>%Ln är kvar för dig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utvärdering</translation>
        </message>
        <message>
            <source>Assess next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bedöm nästa</translation>
        </message>
        <message>
            <source>Open the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna förslaget</translation>
        </message>
        <message>
            <source>More</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Costs in parts…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad i delar…</translation>
        </message>
        <message>
            <source>Ask the proposer…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fråga förslagsställaren…</translation>
        </message>
        <message>
            <source>Note the answer…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna svaret…</translation>
        </message>
        <message>
            <source>No answer came…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget svar kom…</translation>
        </message>
        <message>
            <source>Second assessment…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ny bedömning…</translation>
        </message>
        <message>
            <source>Y</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>J</translation>
        </message>
        <message>
            <source>N</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>N</translation>
        </message>
        <message>
            <source>U</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>O</translation>
        </message>
        <message>
            <source>{yes} yes · {no} no · {unclear} unclear · Enter reason · arrows move</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{yes} ja · {no} nej · {unclear} oklart · Enter skäl · pilar flyttar</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Cost, kr</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad, kr</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läge</translation>
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>look at this</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>se på det här</translation>
        </message>
        <message>
            <source>as it should be</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>som det ska vara</translation>
        </message>
    </context>
    <context>
        <name>FilePage</name>
        <message>
            <source>Back to start</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbaka till start</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <source>Making the files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skapar filerna</translation>
        </message>
        <message>
            <source>Where is the file to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska filen sparas?</translation>
        </message>
        <message>
            <source>In which folder are the key files to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I vilken mapp ska nyckelfilerna sparas?</translation>
        </message>
        <message>
            <source>The files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filerna</translation>
        </message>
        <message>
            <source>Make the files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skapa filerna</translation>
        </message>
        <message>
            <source>The &amp;central file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Centralfilen</translation>
        </message>
        <message>
            <source>The central file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralfilen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj…</translation>
        </message>
        <message>
            <source>The &amp;folder for the key files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Mappen för nyckelfilerna</translation>
        </message>
        <message>
            <source>The &amp;key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Nyckelfilen</translation>
        </message>
        <message>
            <source>The central file holds the process. A key file opens nothing without its words. Keep them apart from it: choose a stick. Afterwards the roll keeper takes roll.mbkeys, and the process leader the other two.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralfilen innehåller medborgarbudgeten. En nyckelfil öppnar inget utan sina ord. Förvara nyckelfilerna skilda från centralfilen: välj ett USB-minne. Efteråt tar den som ansvarar för röstlängden roll.mbkeys, och processledaren de andra två.</translation>
        </message>
        <message>
            <source>The central file holds the process. A key file opens nothing without its words. Keep the two apart: choose a stick for the key file. If the words or every copy of the key file are lost, the votes can never be counted; nobody can help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralfilen innehåller medborgarbudgeten. En nyckelfil öppnar inget utan sina ord. Förvara dem var för sig: välj ett USB-minne för nyckelfilen. Om orden eller alla kopior av nyckelfilen går förlorade kan rösterna aldrig räknas, och ingen kan hjälpa till.</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>All places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla platser</translation>
        </message>
        <message>
            <source>All themes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla teman</translation>
        </message>
        <message>
            <source>All states</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla lägen</translation>
        </message>
        <message>
            <source>All languages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla språk</translation>
        </message>
        <message>
            <source>&amp;Search the proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sö&amp;k i förslagen</translation>
        </message>
        <message>
            <source>Left a&amp;t</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Lämnat på</translation>
        </message>
        <message>
            <source>The&amp;me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Te&amp;ma</translation>
        </message>
        <message>
            <source>St&amp;ate</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lä&amp;ge</translation>
        </message>
        <message>
            <source>La&amp;nguage</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Språk</translation>
        </message>
        <message>
            <source>Sorted &amp;by</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sorterat &amp;efter</translation>
        </message>
        <message>
            <source>number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nummer</translation>
        </message>
        <message>
            <source>latest first</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>senaste först</translation>
        </message>
        <message>
            <source>name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>namn</translation>
        </message>
        <message>
            <source>highest cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>högsta kostnad</translation>
        </message>
        <message>
            <source>language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>språk</translation>
        </message>
        <message>
            <source>state</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>läge</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Tied to a place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Platsbunden</translation>
        </message>
        <message>
            <source>Tied to a theme</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tematisk</translation>
        </message>
        <message>
            <source>For a target group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För en målgrupp</translation>
        </message>
        <message>
            <source>Name, in Swedish</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Namn, på svenska</translation>
        </message>
        <message>
            <source>As residents see it on every screen and paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Så som invånarna ser det på varje skärm och papper.</translation>
        </message>
        <message>
            <source>For the proposals that win, in kronor</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Till förslagen som vinner, i kronor</translation>
        </message>
        <message>
            <source>For carrying out the process, in kronor</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Till att genomföra processen, i kronor</translation>
        </message>
        <message>
            <source>Goal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Syfte</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inriktning</translation>
        </message>
        <message>
            <source>Target group, if there is one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Målgrupp, om det finns en</translation>
        </message>
        <message>
            <source>Day of the board’s decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dag för nämndens beslut</translation>
        </message>
        <message>
            <source>Reference and paragraph</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Diarienummer och paragraf</translation>
        </message>
        <message>
            <source>As in the minutes: reference number and §.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Som i protokollet: diarienummer och §.</translation>
        </message>
        <message>
            <source>{whole} in all, {part} % of it for the proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{whole} sammanlagt, varav {part} % till förslagen.</translation>
        </message>
        <message>
            <source>Funds set aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsatta medel</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad det handlar om</translation>
        </message>
        <message>
            <source>Decision and focus</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beslut och inriktning</translation>
        </message>
        <message>
            <source>By</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Senast</translation>
        </message>
        <message>
            <source>What is told</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad som berättas</translation>
        </message>
        <message>
            <source>To whom</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För vem</translation>
        </message>
        <message>
            <source>How</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur</translation>
        </message>
        <message>
            <source>Task added</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Uppgift tillagd</translation>
        </message>
        <message>
            <source>Task changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Uppgift ändrad</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vem gör det</translation>
        </message>
        <message>
            <source>How residents get to know of it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur invånarna får veta det</translation>
        </message>
        <message>
            <source>Communication plan</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kommunikationsplan</translation>
        </message>
        <message>
            <source>No task yet. Each has a day, so that none is forgotten.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen uppgift än. Varje uppgift har en dag, så att ingen glöms bort.</translation>
        </message>
        <message>
            <source>A task of the communication plan</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En uppgift i kommunikationsplanen</translation>
        </message>
        <message>
            <source>Task removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Uppgift borttagen</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Markera som klar</translation>
        </message>
        <message>
            <source>Mark as not done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Markera som inte klar</translation>
        </message>
        <message>
            <source>Done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart</translation>
        </message>
        <message>
            <source>Late</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inkommet efter räkningen</translation>
        </message>
        <message>
            <source>To do</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Att göra</translation>
        </message>
        <message>
            <source>Cost added</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad tillagd</translation>
        </message>
        <message>
            <source>Cost changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad ändrad</translation>
        </message>
        <message>
            <source>Cost removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad borttagen</translation>
        </message>
        <message>
            <source>What it is</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad det är</translation>
        </message>
        <message>
            <source>Cost of one, in kronor</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad för en, i kronor</translation>
        </message>
        <message>
            <source>Cost guide</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnadsunderlag</translation>
        </message>
        <message>
            <source>No cost yet. Residents plan with these when they write a proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen kostnad än. Invånarna räknar med de här när de skriver ett förslag.</translation>
        </message>
        <message>
            <source>A line of the cost guide</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En rad i kostnadsunderlaget</translation>
        </message>
        <message>
            <source>A cost guide as CSV or xlsx</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett kostnadsunderlag som CSV eller xlsx</translation>
        </message>
        <message>
            <source>Costs taken in from a file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnader inlästa från en fil</translation>
        </message>
        <message>
            <source>A file has what it is in the first column and the cost in the second; English and easy-read may follow. It takes the place of every line here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En fil har vad det är i första kolumnen och kostnaden i den andra. Engelska och lättläst kan följa efter. Den ersätter alla rader här.</translation>
        </message>
        <message>
            <source>Take in a file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs in en fil…</translation>
        </message>
        <message>
            <source>Structural</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Strukturella</translation>
        </message>
        <message>
            <source>Who may take part, and what a proposal may contain and cost.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vilka som får delta och vad ett förslag får innehålla och kosta.</translation>
        </message>
        <message>
            <source>Cultural</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kulturella</translation>
        </message>
        <message>
            <source>Which groups, seldom heard otherwise, go first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vilka grupper, som annars sällan hörs, som går före.</translation>
        </message>
        <message>
            <source>Democratic</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Demokratiska</translation>
        </message>
        <message>
            <source>How everybody is heard.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur alla blir hörda.</translation>
        </message>
        <message>
            <source>Criterion added</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kriterium tillagt</translation>
        </message>
        <message>
            <source>Criterion removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kriterium borttaget</translation>
        </message>
        <message>
            <source>Set of criteria added</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Uppsättning kriterier tillagd</translation>
        </message>
        <message>
            <source>For any process</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För alla slags medborgarbudgetar</translation>
        </message>
        <message>
            <source>For children and youth</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För barn och unga</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>Remove this criterion</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort det här kriteriet</translation>
        </message>
        <message>
            <source>Write a criterion</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv ett kriterium</translation>
        </message>
        <message>
            <source>Add</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Start from a set of criteria</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Börja från en uppsättning kriterier</translation>
        </message>
        <message>
            <source>Add these criteria</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg till de här kriterierna</translation>
        </message>
        <message>
            <source>Written as in #0b4f7a.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skrivs som #0b4f7a.</translation>
        </message>
        <message>
            <source>Name of the district</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stadsdelsområdets namn</translation>
        </message>
        <message>
            <source>First colour, beneath text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Första färgen, bakom text</translation>
        </message>
        <message>
            <source>Second colour, of the text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Andra färgen, textens</translation>
        </message>
        <message>
            <source>Languages changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Språk ändrade</translation>
        </message>
        <message>
            <source>The district’s logo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stadsdelsområdets logotyp</translation>
        </message>
        <message>
            <source>Logo changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Logotyp ändrad</translation>
        </message>
        <message>
            <source>Logo removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Logotyp borttagen</translation>
        </message>
        <message>
            <source>The district</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stadsdelsområdet</translation>
        </message>
        <message>
            <source>Contrast {ratio}:1, enough for text.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrast {ratio}:1, räcker för text.</translation>
        </message>
        <message>
            <source>Contrast {ratio}:1. Text needs 4.5:1 to be read by all, so papers and screens use the nearest colour that has it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrast {ratio}:1. Text behöver 4,5:1 för att alla ska kunna läsa den, så papper och skärmar använder den närmaste färg som räcker.</translation>
        </message>
        <message>
            <source>Name and looks</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Namn och utseende</translation>
        </message>
        <message>
            <source>Logo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Logotyp</translation>
        </message>
        <message>
            <source>Languages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Språk</translation>
        </message>
        <message>
            <source>What residents can choose on screens, and what papers are written in. Swedish always.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad invånarna kan välja på skärmarna och vilka språk papperen skrivs på. Svenska alltid.</translation>
        </message>
        <message>
            <source>No logo yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen logotyp än.</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj en bild…</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort logotypen</translation>
        </message>
        <message>
            <source>Each person marks one proposal. Easiest to understand; many liked second best win nothing by it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var och en kryssar för ett förslag. Lättast att förstå, men ett förslag som många gillar näst bäst får inget för det.</translation>
        </message>
        <message>
            <source>Each person marks as many proposals as allowed, and each mark is one vote. Easy, and shows what many can agree on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var och en kryssar för så många förslag som reglerna tillåter, och varje kryss är en röst. Lätt, och visar vad många kan enas om.</translation>
        </message>
        <message>
            <source>Each person shares out points, more to what matters more. Says more, and takes longer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var och en fördelar poäng, fler till det som är viktigare. Säger mer och tar längre tid.</translation>
        </message>
        <message>
            <source>Each person puts proposals in order, the best one first. The last one marked gets one point, each before it one more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var och en sätter förslag i ordning, det bästa först. Det sista får en poäng, och varje förslag före det en poäng till.</translation>
        </message>
        <message>
            <source>Each person spends the funds: marks proposals that together cost no more than there is. Shows what things cost.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var och en använder medlen: kryssar för förslag som tillsammans inte kostar mer än det som finns. Visar vad saker kostar.</translation>
        </message>
        <message>
            <source>One proposal wins, the one with most votes, whatever is left of the funds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett förslag vinner, det med flest röster, hur mycket som än är kvar av medlen.</translation>
        </message>
        <message>
            <source>The proposals are gone through from most votes to fewest. What fits in the funds left is chosen, what does not is skipped, and the next one is tried.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagen gås igenom från flest röster till minst. Det som ryms i medlen som är kvar väljs, det som inte ryms hoppas över, och nästa prövas.</translation>
        </message>
        <message>
            <source>The proposals are gone through from most votes to fewest. At the first one that does not fit in the funds left, the count stops, and the rest of the money stays.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagen gås igenom från flest röster till minst. Vid det första som inte ryms i medlen som är kvar slutar räkningen, och resten av pengarna blir kvar.</translation>
        </message>
        <message>
            <source>As when skipping, and a proposal with too few votes is never chosen, even if money is left.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Som när man hoppar över, men ett förslag med för få röster väljs aldrig, även om det finns pengar kvar.</translation>
        </message>
        <message>
            <source>The funds are divided equally among those who voted. A proposal is chosen when those who marked it can pay for it together, so that a smaller group gets its part too.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medlen delas lika mellan dem som röstade. Ett förslag väljs när de som kryssade för det kan betala det tillsammans, så att även en mindre grupp får sin del.</translation>
        </message>
        <message>
            <source>What these rules mean</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad reglerna betyder</translation>
        </message>
        <message>
            <source>An example: {people} people vote on four made-up proposals, and there are {funds}. The first of them marks {marks}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett exempel: {people} personer röstar på fyra påhittade förslag, och det finns {funds}. Den första av dem kryssar för {marks}.</translation>
        </message>
        <message>
            <source>Points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Poäng</translation>
        </message>
        <message>
            <source>A worked example</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett räknat exempel</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster</translation>
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valt</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte valt</translation>
        </message>
        <message>
            <source>{spent} is spent, and {left} is left.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{spent} används, och {left} blir kvar.</translation>
        </message>
        <message numerus="yes">
            <source>{name} with %Ln points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>{name} med %Ln poäng</numerusform>
                <numerusform>{name} med %Ln poäng</numerusform>
            </translation>
        </message>
        <message>
            <source>Funds and goal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medel och mål</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tidplan</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kriterier</translation>
        </message>
        <message>
            <source>Rules</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Regler</translation>
        </message>
        <message>
            <source>Roles</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Roller</translation>
        </message>
        <message>
            <source>Communication</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kommunikation</translation>
        </message>
        <message>
            <source>District</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stadsdelsområde</translation>
        </message>
        <message>
            <source>done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>klart</translation>
        </message>
        <message>
            <source>Next: {section}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa: {section}</translation>
        </message>
        <message>
            <source>The central file of an earlier one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralfilen för en tidigare medborgarbudget</translation>
        </message>
        <message>
            <source>Reading the earlier one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läser den tidigare</translation>
        </message>
        <message>
            <source>It starts from the earlier one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den börjar från den tidigare.</translation>
        </message>
        <message>
            <source>Money, rules, criteria, costs and tasks came along. People, keys and contacts, the name and the board’s decision did not.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medel, regler, kriterier, kostnader och uppgifter följde med. Personer, nycklar och kontakter, namnet och nämndens beslut gjorde det inte.</translation>
        </message>
        <message>
            <source>The board’s decision is not filled in yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämndens beslut är inte ifyllt än.</translation>
        </message>
        <message>
            <source>The board’s decision: {day}, {reference}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämndens beslut: {day}, {reference}.</translation>
        </message>
        <message>
            <source>Voting has been opened: nothing changes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen har öppnats: inget ändras.</translation>
        </message>
        <message>
            <source>Residents have been shown it: it is frozen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Invånarna har fått se det: det är låst.</translation>
        </message>
        <message>
            <source>Nothing is opened for residents yet, so everything can be changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget är öppnat för invånarna än, så allt kan ändras.</translation>
        </message>
        <message>
            <source>Start from an earlier one…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Börja från en tidigare…</translation>
        </message>
        <message>
            <source>Frame</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ramar</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Add…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg till…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ändra…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Role</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Role added</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Roll tillagd</translation>
        </message>
        <message>
            <source>Role changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Roll ändrad</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nås på</translation>
        </message>
        <message>
            <source>One on each line.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En på varje rad.</translation>
        </message>
        <message>
            <source>Steering group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrgrupp</translation>
        </message>
        <message>
            <source>Partners</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Samarbetspartner</translation>
        </message>
        <message>
            <source>Roles and contacts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Roller och kontakter</translation>
        </message>
        <message>
            <source>Nobody has a role yet. Begin with the process leader and communicator.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen har en roll än. Börja med processledaren och kommunikatören.</translation>
        </message>
        <message>
            <source>A role</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En roll</translation>
        </message>
        <message>
            <source>Telephone or e-mail</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Telefon eller e-post</translation>
        </message>
        <message>
            <source>Role removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Roll borttagen</translation>
        </message>
        <message>
            <source>Decided by the board</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beslutat av nämnden</translation>
        </message>
        <message>
            <source>Kept at the desk alone, never sent to a station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Finns bara vid skrivbordet här, skickas aldrig till en station.</translation>
        </message>
        <message>
            <source>The board’s decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämndens beslut</translation>
        </message>
        <message>
            <source>Frame and criteria</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ramar och kriterier</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utvärdering</translation>
        </message>
        <message>
            <source>Steering group decides</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrgruppens beslut</translation>
        </message>
        <message>
            <source>Answers to everybody</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar till alla</translation>
        </message>
        <message>
            <source>Voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstning</translation>
        </message>
        <message>
            <source>The board on the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämnden om resultatet</translation>
        </message>
        <message>
            <source>Time to appeal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Överklagandetid</translation>
        </message>
        <message>
            <source>Carrying out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Genomförande</translation>
        </message>
        <message>
            <source>Day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dag</translation>
        </message>
        <message>
            <source>First day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Första dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>Remove the days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort dagarna</translation>
        </message>
        <message>
            <source>Three weeks from when the minutes are posted, at the latest 16 days after the board’s decision. It follows that day by itself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tre veckor från det att protokollet har anslagits, senast 16 dagar efter nämndens beslut. Den följer beslutets dag av sig själv.</translation>
        </message>
        <message>
            <source>Residents have been shown these days: they are frozen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Invånarna har fått se de här dagarna: de är låsta.</translation>
        </message>
        <message>
            <source>Drag the ends above, or type the day. With the arrow keys the first day moves, with Shift the last, with Ctrl both. What comes after does not follow.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dra i kanterna ovanför eller skriv dagen. Med piltangenterna flyttas första dagen, med Skift den sista, med Ctrl båda. Det som kommer efter flyttas inte med.</translation>
        </message>
        <message>
            <source>{row}: days changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{row}: ändrade dagar</translation>
        </message>
        <message>
            <source>{row}: days removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{row}: borttagna dagar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln dag</numerusform>
                <numerusform>%Ln dagar</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody, without a card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla, utan kort</translation>
        </message>
        <message>
            <source>With a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Med ett röstkort</translation>
        </message>
        <message>
            <source>With an identity document, at tables only</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Med en legitimation, bara vid bord</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välja ett</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välja flera</translation>
        </message>
        <message>
            <source>Share out points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fördela poäng</translation>
        </message>
        <message>
            <source>Put in order</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sätta i ordning</translation>
        </message>
        <message>
            <source>Spend the funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Använda medlen</translation>
        </message>
        <message>
            <source>The one with most votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det med flest röster</translation>
        </message>
        <message>
            <source>Most votes first, skip what does not fit</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flest röster först, hoppa över det som inte ryms</translation>
        </message>
        <message>
            <source>Most votes first, stop at what does not fit</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flest röster först, stanna vid det som inte ryms</translation>
        </message>
        <message>
            <source>Most votes first, with a least number of votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flest röster först, med ett minsta antal röster</translation>
        </message>
        <message>
            <source>Equal shares</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lika andelar</translation>
        </message>
        <message>
            <source>The board decides</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämnden avgör</translation>
        </message>
        <message>
            <source>A lot that anybody can draw anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En lottning som vem som helst kan göra om</translation>
        </message>
        <message>
            <source>The order on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ordningen på valsedeln</translation>
        </message>
        <message>
            <source>Another order for each person</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Olika ordning för varje person</translation>
        </message>
        <message>
            <source>The same order for all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Samma ordning för alla</translation>
        </message>
        <message>
            <source>One of the ballots counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En av rösterna räknas</translation>
        </message>
        <message>
            <source>None of the ballots counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen av rösterna räknas</translation>
        </message>
        <message>
            <source>A lot draws which one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En lottning avgör vilken</translation>
        </message>
        <message>
            <source>Paper goes before the screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Papper går före skärm</translation>
        </message>
        <message>
            <source>The screen goes before paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skärm går före papper</translation>
        </message>
        <message>
            <source>Who may vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vem som får rösta</translation>
        </message>
        <message>
            <source>How a ballot is marked</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur man röstar på valsedeln</translation>
        </message>
        <message>
            <source>Proposals one person may mark, at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag som en person får kryssa för, högst</translation>
        </message>
        <message>
            <source>Points each person shares out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Poäng som var och en fördelar</translation>
        </message>
        <message>
            <source>Order of the proposals on the screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagens ordning på skärmen</translation>
        </message>
        <message>
            <source>What stands first gets more votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som står först får fler röster.</translation>
        </message>
        <message>
            <source>A blank ballot is allowed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det är tillåtet att rösta blankt</translation>
        </message>
        <message>
            <source>Staff may key in ballots from paper at a table</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Personalen får knappa in röster från papper vid ett bord</translation>
        </message>
        <message>
            <source>No vote is taken where its second copy cannot be written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen röst tas emot där andra kopian inte kan skrivas</translation>
        </message>
        <message>
            <source>How winners are found</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur vinnarna utses</translation>
        </message>
        <message>
            <source>Votes a proposal needs to be chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster som ett förslag behöver för att väljas</translation>
        </message>
        <message>
            <source>Between equal numbers of votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vid lika många röster</translation>
        </message>
        <message>
            <source>If somebody votes at several places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om någon röstar på flera ställen</translation>
        </message>
        <message>
            <source>Which one counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vilken av dem som räknas</translation>
        </message>
        <message>
            <source>Proposals one person may leave in a visit</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag som en person får lämna vid ett besök</translation>
        </message>
        <message>
            <source>0 is any number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>0 betyder hur många som helst.</translation>
        </message>
        <message>
            <source>Ask four voluntary questions afterwards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ställ fyra frivilliga frågor efteråt</translation>
        </message>
        <message>
            <source>The answers are tied to no ballot and no person.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svaren kan inte knytas till någon röst eller person.</translation>
        </message>
        <message>
            <source>The count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösträkningen</translation>
        </message>
        <message>
            <source>Proposals and questions</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag och frågor</translation>
        </message>
        <message>
            <source>winter break</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>sportlov</translation>
        </message>
        <message>
            <source>summer break</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>sommarlov</translation>
        </message>
        <message>
            <source>autumn break</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>höstlov</translation>
        </message>
        <message>
            <source>Christmas break</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>jullov</translation>
        </message>
        <message>
            <source>The phases come in order, and none overlaps.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Perioderna ligger i ordning och överlappar inte.</translation>
        </message>
        <message>
            <source>{row}: no day is set.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{row}: ingen dag är bestämd.</translation>
        </message>
        <message>
            <source>Proposals are taken in before the board has decided.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag tas emot innan nämnden har beslutat.</translation>
        </message>
        <message>
            <source>The steering group decides before the last day for proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrgruppen beslutar före sista dagen för förslag.</translation>
        </message>
        <message>
            <source>The steering group decides after voting has begun.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrgruppen beslutar efter att röstningen har börjat.</translation>
        </message>
        <message>
            <source>Voting begins before everybody has an answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen börjar innan alla har fått svar.</translation>
        </message>
        <message>
            <source>The board decides on the result before voting is over.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämnden beslutar om resultatet innan röstningen är slut.</translation>
        </message>
        <message>
            <source>The proposals are carried out before the time to appeal is over.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagen genomförs innan överklagandetiden är slut.</translation>
        </message>
        <message>
            <source>{row} falls in the {break_}: few are there then.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{row} infaller under {break_}: få är på plats då.</translation>
        </message>
        <message numerus="yes">
            <source>Answers to everybody: %Ln working days are few.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Svar till alla: %Ln arbetsdag är kort tid.</numerusform>
                <numerusform>Svar till alla: %Ln arbetsdagar är kort tid.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln att se över</numerusform>
                <numerusform>%Ln att se över</numerusform>
            </translation>
        </message>
        <message>
            <source>All is well</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Allt är bra</translation>
        </message>
        <message>
            <source>Tried against the rules</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Prövat mot reglerna</translation>
        </message>
        <message>
            <source>today</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>i dag</translation>
        </message>
        <message>
            <source>not set</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inte bestämt</translation>
        </message>
        <message>
            <source>You are making version {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du gör version {number}</translation>
        </message>
        <message>
            <source>The frame is fixed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ramarna ligger fast</translation>
        </message>
        <message>
            <source>Residents are shown version {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Version {number} är den som invånarna ser</translation>
        </message>
        <message>
            <source>Change what is to be changed, then save it all at once. Nothing is changed before that. The stations need new packs afterwards.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ändra det som ska ändras och spara sedan allt på en gång. Inget ändras före det. Stationerna behöver nya platspaket efteråt.</translation>
        </message>
        <message>
            <source>Voting has been opened, and nothing of this changes any more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen har öppnats, och inget av det här ändras längre.</translation>
        </message>
        <message>
            <source>It is frozen. A change is a new version, with a reason that stands in the documents.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den är låst. En ändring blir en ny version, med ett skäl som står i handlingarna.</translation>
        </message>
        <message>
            <source>Make a new version…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör en ny version…</translation>
        </message>
        <message>
            <source>Save the new version</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara den nya versionen</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ändra inget</translation>
        </message>
        <message>
            <source>Why is it changed?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varför ändras det?</translation>
        </message>
        <message>
            <source>Version {number}, {day}: {reason} ({fields})</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Version {number}, {day}: {reason} ({fields})</translation>
        </message>
        <message>
            <source>Target group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Målgrupp</translation>
        </message>
        <message>
            <source>Funds for the proposals that win</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medel till de förslag som vinner</translation>
        </message>
        <message>
            <source>Funds for carrying out the process</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medel till genomförandet av processen</translation>
        </message>
        <message>
            <source>Days for proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dagar för förslag</translation>
        </message>
        <message>
            <source>Days of evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dagar för utvärdering</translation>
        </message>
        <message>
            <source>Days of voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningsdagar</translation>
        </message>
        <message>
            <source>Changed {day}: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ändrat {day}: {reason}</translation>
        </message>
        <message>
            <source>{field}: from {before} to {after}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{field}: från {before} till {after}</translation>
        </message>
        <message>
            <source>{field} ({language})</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{field} ({language})</translation>
        </message>
        <message>
            <source>nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inget</translation>
        </message>
        <message>
            <source>yes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nej</translation>
        </message>
    </context>
    <context>
        <name>FramePage</name>
        <message>
            <source>To go on, fill in the name and the funds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fyll i namnet och medlen för att gå vidare.</translation>
        </message>
        <message>
            <source>What the board has decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här har nämnden beslutat</translation>
        </message>
        <message>
            <source>Fixed once the files are made: whether it is a rehearsal, whether there are test ballots, and whether people show an identity document. The rest can be changed later, on the page “Frame”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här ligger fast när filerna har gjorts: om det är en övning, om provröster får läggas och om legitimation krävs. Resten kan ändras senare, på sidan ”Ramar”.</translation>
        </message>
        <message>
            <source>&amp;Name of the participatory budget, in Swedish</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudgetens &amp;namn, på svenska</translation>
        </message>
        <message>
            <source>&amp;District</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stads&amp;delsområde</translation>
        </message>
        <message>
            <source>&amp;Funds for the proposals that win</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Medel till de förslag som vinner</translation>
        </message>
        <message>
            <source>&amp;Votes per person, at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Högsta antal &amp;röster per person</translation>
        </message>
        <message>
            <source>&amp;How people show that they may vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Hur människor visar att de får rösta</translation>
        </message>
        <message>
            <source>Not at all: everybody may vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte alls: alla får rösta</translation>
        </message>
        <message>
            <source>With a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Med ett röstkort</translation>
        </message>
        <message>
            <source>With an identity document, at tables only</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Med en legitimation, bara vid bord</translation>
        </message>
        <message>
            <source>Ask four &amp;quick voluntary questions afterwards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ställ fyra korta &amp;frivilliga frågor efteråt</translation>
        </message>
        <message>
            <source>Residents may make &amp;test ballots, which are never counted and show whether a computer seals what was chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De som röstar får lägga &amp;provröster, som aldrig räknas och som visar om en dator förseglar det som valdes</translation>
        </message>
        <message>
            <source>This is a &amp;rehearsal: its votes can never count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är en &amp;övning: rösterna kan aldrig räknas på riktigt</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>Merged, got number {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sammanfört, fick nummer {number}</translation>
        </message>
        <message>
            <source>Left on paper, keyed in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämnat på papper, inskrivet</translation>
        </message>
        <message>
            <source>Left on the screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämnat på skärmen</translation>
        </message>
        <message>
            <source>form {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>blankett {number}</translation>
        </message>
        <message>
            <source>All that happened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Allt som hänt</translation>
        </message>
    </context>
    <context>
        <name>HoursDialog</name>
        <message>
            <source>Opening hours of {place}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppettider för {place}</translation>
        </message>
        <message>
            <source>From and to, as in 10.00 and 18.00. Leave a day empty when it is closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Från och till, som 10.00 och 18.00. Lämna en dag tom när det är stängt.</translation>
        </message>
        <message>
            <source>Same hours on all days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Samma tider alla dagar</translation>
        </message>
        <message>
            <source>{day}: opens</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{day}: öppnar</translation>
        </message>
        <message>
            <source>{day}: closes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{day}: stänger</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>InboxCard</name>
        <message>
            <source>The folder in which exports arrive</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mappen där exporter kommer in</translation>
        </message>
        <message>
            <source>Nothing of the file was used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting i filen har använts.</translation>
        </message>
        <message>
            <source>{station}, export {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}, export {number}.</translation>
        </message>
        <message>
            <source>It came after the ballot box was made, and is kept aside.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den kom efter att urnan hade gjorts, och är undanlagd.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln ny röst.</numerusform>
                <numerusform>%Ln nya röster.</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipt written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kvitto sparat.</translation>
        </message>
        <message>
            <source>No receipt.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget kvitto.</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inkorg</translation>
        </message>
        <message>
            <source>No folder is chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen mapp är vald.</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj mappen…</translation>
        </message>
        <message>
            <source>Merge what arrives there by itself</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs in det som kommer dit av sig självt</translation>
        </message>
    </context>
    <context>
        <name>ItemEditor</name>
        <message>
            <source>Number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Cost in kronor</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad i kronor</translation>
        </message>
        <message>
            <source>Place, if it has one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Plats, om det har en</translation>
        </message>
        <message>
            <source>No picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen bild</translation>
        </message>
        <message>
            <source>the cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kostnaden</translation>
        </message>
        <message>
            <source>a description</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en beskrivning</translation>
        </message>
        <message>
            <source>a picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en bild</translation>
        </message>
        <message>
            <source>words for the picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ord till bilden</translation>
        </message>
        <message>
            <source>Missing: {what}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saknas: {what}.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget saknas.</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj en bild…</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort bilden</translation>
        </message>
        <message>
            <source>Move up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flytta upp</translation>
        </message>
        <message>
            <source>Move down</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flytta ner</translation>
        </message>
        <message>
            <source>Take off the ballot…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort från valsedeln…</translation>
        </message>
        <message>
            <source>Title</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Description</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beskrivning</translation>
        </message>
        <message>
            <source>What the picture shows, for those who do not see it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad bilden visar, för den som inte ser den</translation>
        </message>
        <message>
            <source>{language} (missing)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{language} (saknas)</translation>
        </message>
        <message>
            <source>Beside it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bredvid</translation>
        </message>
    </context>
    <context>
        <name>ItemTable</name>
        <message>
            <source>{number}: place {place} of {all}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number}: plats {place} av {all}</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>tillbakadraget</translation>
        </message>
        <message numerus="yes">
            <source>%Ln missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln saknas</numerusform>
                <numerusform>%Ln saknas</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>komplett</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedel</translation>
        </message>
        <message>
            <source>Alt and an arrow key move a proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alt och en piltangent flyttar ett förslag.</translation>
        </message>
    </context>
    <context>
        <name>KeptActs</name>
        <message>
            <source>Nothing else is waived: signature, station and each envelope have been checked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget annat efterges: signatur, station och varje kuvert är kontrollerade.</translation>
        </message>
        <message>
            <source>What is left out is kept in the list of files by its number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som lämnas utanför står kvar i listan över filer med sitt nummer.</translation>
        </message>
        <message>
            <source>Two copies of one station have sent exports, or an earlier state of it was used again. Each vote has a number, so none is counted twice, whatever is chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Två kopior av en station har skickat exporter, eller så har ett tidigare läge av den använts igen. Varje röst har ett nummer, så ingen räknas två gånger, vad som än väljs.</translation>
        </message>
        <message>
            <source>What the centre holds and the file lacks stays and counts too. From now on the station is said to have sent two copies.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som centralen har och filen saknar finns kvar och räknas också. Från och med nu sägs stationen ha skickat två kopior.</translation>
        </message>
        <message>
            <source>Votes of the station afterwards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens röster efteråt</translation>
        </message>
        <message>
            <source>Take a file in after all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta in en fil ändå</translation>
        </message>
        <message>
            <source>Take the file in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta in filen</translation>
        </message>
        <message>
            <source>Decide which copy of a station counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta vilken kopia av en station som räknas</translation>
        </message>
        <message>
            <source>Decide so</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta så</translation>
        </message>
        <message numerus="yes">
            <source>%Ln envelopes in the file are not at the centre, and stay outside.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kuvert i filen finns inte på centralen, och lämnas utanför.</numerusform>
                <numerusform>%Ln kuvert i filen finns inte på centralen, och lämnas utanför.</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop a file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta inte in en fil</translation>
        </message>
        <message>
            <source>Drop the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta inte in filen</translation>
        </message>
        <message>
            <source>The file is never taken in, and its content is deleted here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen tas aldrig in, och dess innehåll raderas här.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln envelopes that the centre holds now are left out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kuvert som centralen har nu lämnas utanför.</numerusform>
                <numerusform>%Ln kuvert som centralen har nu lämnas utanför.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln envelopes of the file are left out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kuvert i filen lämnas utanför.</numerusform>
                <numerusform>%Ln kuvert i filen lämnas utanför.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes of the station are held then.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln röst från stationen finns då kvar.</numerusform>
                <numerusform>%Ln röster från stationen finns då kvar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing else stands against the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget annat talar emot filen.</translation>
        </message>
        <message>
            <source>Waived: {what}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Efterges: {what}</translation>
        </message>
        <message>
            <source>Station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Station</translation>
        </message>
        <message>
            <source>File</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Export number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exportens nummer</translation>
        </message>
        <message>
            <source>Kept since</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Undanlagd sedan</translation>
        </message>
        <message>
            <source>Votes in the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster i filen</translation>
        </message>
        <message>
            <source>Its control code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dess kontrollkod</translation>
        </message>
        <message>
            <source>Votes of the station now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens röster nu</translation>
        </message>
        <message>
            <source>It stands in the log, with the reason and both names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det står i loggen, med skälet och båda namnen.</translation>
        </message>
        <message>
            <source>Taking the file in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tar in filen</translation>
        </message>
        <message>
            <source>The file is taken in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen är intagen.</translation>
        </message>
        <message>
            <source>It is decided which copy counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det är beslutat vilken kopia som räknas.</translation>
        </message>
        <message>
            <source>Dropping the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tar bort filens innehåll</translation>
        </message>
        <message>
            <source>The file is dropped.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen tas inte in.</translation>
        </message>
    </context>
    <context>
        <name>KeptFilesPage</name>
        <message>
            <source>Looking at what it would come to</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tittar på vad det skulle innebära</translation>
        </message>
        <message>
            <source>Decide which copy counts…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta vilken kopia som räknas…</translation>
        </message>
        <message>
            <source>Take the file in after all…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta in filen ändå…</translation>
        </message>
        <message>
            <source>No file can be taken in now. {instead}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen fil kan tas in nu. {instead}</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>och %Ln till</numerusform>
                <numerusform>och %Ln till</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, by number: {numbers}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utanför, med nummer: {numbers}</translation>
        </message>
        <message>
            <source>The rest of the file could not be read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resten av filen gick inte att läsa.</translation>
        </message>
        <message>
            <source>{station}, export {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}, export {number}</translation>
        </message>
        <message>
            <source>Another copy of the station counts in its place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En annan kopia av stationen räknas i stället.</translation>
        </message>
        <message>
            <source>The file came after the ballot box was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen kom efter att urnan hade gjorts.</translation>
        </message>
        <message>
            <source>It waits for two people to decide.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den väntar på att två personer beslutar.</translation>
        </message>
        <message>
            <source>It waits for a new count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den väntar på en ny räkning.</translation>
        </message>
        <message>
            <source>It has been taken in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den har tagits in.</translation>
        </message>
        <message>
            <source>It has been left out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den har lämnats utanför.</translation>
        </message>
        <message>
            <source>Files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Undanlagda filer</translation>
        </message>
        <message>
            <source>These files were refused or came late. They count only if two people say so.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De här filerna avvisades eller kom för sent. De räknas bara om två personer beslutar det.</translation>
        </message>
        <message>
            <source>File, and why it is kept</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fil, och varför den är undanlagd</translation>
        </message>
        <message>
            <source>Votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster</translation>
        </message>
        <message>
            <source>Here stand exports that were refused or came late, until two people decide.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står exporter som avvisades eller kom för sent, tills två personer beslutar.</translation>
        </message>
        <message>
            <source>Drop the file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta inte in filen…</translation>
        </message>
        <message>
            <source>Go to “Count and result”</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till ”Rösträkning och resultat”</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Unlocking the key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Låser upp nyckeln</translation>
        </message>
        <message>
            <source>Check a key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera en nyckelfil</translation>
        </message>
        <message>
            <source>Unlock the key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lås upp nyckeln</translation>
        </message>
        <message>
            <source>Check</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lås upp</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>The key file and the paper with its words are kept apart. Both are needed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nyckelfilen och papperet med dess ord förvaras var för sig. Båda behövs.</translation>
        </message>
        <message>
            <source>Choose the file, or the copy, that is to be checked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj den fil, eller den kopia, som ska kontrolleras.</translation>
        </message>
        <message>
            <source>{key} is needed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{key} behövs.</translation>
        </message>
        <message>
            <source>It lies in {file}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den finns i {file}.</translation>
        </message>
    </context>
    <context>
        <name>KeyFields</name>
        <message>
            <source>The key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nyckelfilen</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Nyckelfil</translation>
        </message>
        <message>
            <source>The &amp;five words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De &amp;fem orden</translation>
        </message>
        <message>
            <source>The 20 words of &amp;one sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De 20 orden på &amp;ett blad</translation>
        </message>
        <message>
            <source>The 20 words of &amp;another sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De 20 orden på ett &amp;annat blad</translation>
        </message>
        <message>
            <source>&amp;Show what is typed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Visa det som skrivs</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj…</translation>
        </message>
    </context>
    <context>
        <name>KeyFileView</name>
        <message>
            <source>Its words have never been typed from the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dess ord har aldrig skrivits av från papperet.</translation>
        </message>
        <message>
            <source>Its words opened it last on {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dess ord öppnade den senast {day}.</translation>
        </message>
        <message>
            <source>No copy has been made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen kopia har gjorts.</translation>
        </message>
        <message>
            <source>A copy was made last on {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En kopia gjordes senast {day}.</translation>
        </message>
        <message>
            <source>{name}: {use}
If it is lost: {lost}
What can be done then: {still}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name}: {use}
Om den går förlorad: {lost}
Det som då kan göras: {still}</translation>
        </message>
    </context>
    <context>
        <name>KeyLosses</name>
        <message>
            <source>The key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nyckelfilen</translation>
        </message>
        <message>
            <source>The key file of the desk, desk.mbkeys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralens nyckelfil, desk.mbkeys</translation>
        </message>
        <message>
            <source>The key file of the roll, roll.mbkeys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstlängdens nyckelfil, roll.mbkeys</translation>
        </message>
        <message>
            <source>The key file of the tally, tally.mbkeys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkningens nyckelfil, tally.mbkeys</translation>
        </message>
        <message>
            <source>The signing key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Signeringsnyckeln</translation>
        </message>
        <message>
            <source>It signs packs, receipts and the result.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den signerar platspaket, kvitton och resultatet.</translation>
        </message>
        <message>
            <source>No pack, receipt or result can be written any more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inga platspaket, kvitton eller resultat kan skrivas längre.</translation>
        </message>
        <message>
            <source>Take the copy from its envelope. Where no copy opens, stations that have their pack go on, and their exports can be merged. Before voting opens, begin anew; after it, the votes can be opened, but nothing can be signed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta kopian ur sitt kuvert. Om ingen kopia öppnas fortsätter stationer som har sitt platspaket, och deras exporter kan slås samman. Börja om från början innan röstningen öppnar; efteråt kan rösterna öppnas, men inget kan signeras.</translation>
        </message>
        <message>
            <source>The identity key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Identitetsnyckeln</translation>
        </message>
        <message>
            <source>Tables hide with it who has voted, and still tell who votes twice.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Med den döljer borden vem som har röstat, och märker ändå om någon röstar två gånger.</translation>
        </message>
        <message>
            <source>No pack for a table can be written any more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inga platspaket för bord kan skrivas längre.</translation>
        </message>
        <message>
            <source>Take the copy from its envelope. Where no copy opens, tables that have their pack go on to the last day, and their votes can be counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta kopian ur sitt kuvert. Om ingen kopia öppnas fortsätter bord som har sitt platspaket till sista dagen, och deras röster kan räknas.</translation>
        </message>
        <message>
            <source>The contact key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontaktnyckeln</translation>
        </message>
        <message>
            <source>It opens the contacts of those who left proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den öppnar kontaktuppgifterna till dem som har lämnat förslag.</translation>
        </message>
        <message>
            <source>Nobody can be written to about a proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen kan kontaktas om sitt förslag.</translation>
        </message>
        <message>
            <source>Take the copy from its envelope. Where no copy opens, everything else goes on: put up notices at the places where proposals were left.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta kopian ur sitt kuvert. Om ingen kopia öppnas fortsätter allt annat: sätt upp anslag på platserna där förslag har lämnats.</translation>
        </message>
        <message>
            <source>The roll key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstlängdsnyckeln</translation>
        </message>
        <message>
            <source>It tells who has voted, so that each person counts once.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den visar vem som har röstat, så att var och en räknas en gång.</translation>
        </message>
        <message>
            <source>The votes can never be counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna kan aldrig räknas.</translation>
        </message>
        <message>
            <source>Take the copy from its envelope. Where no copy opens, the board has to decide on a new vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta kopian ur kuvertet. Om ingen kopia går att öppna måste nämnden besluta om en ny röstning.</translation>
        </message>
        <message>
            <source>The tally key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknenyckeln</translation>
        </message>
        <message>
            <source>It opens the votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den öppnar rösterna.</translation>
        </message>
        <message>
            <source>The words that open a key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Orden som öppnar en nyckelfil</translation>
        </message>
        <message>
            <source>They open the file, and stand on paper only.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De öppnar filen, och står bara på papper.</translation>
        </message>
        <message>
            <source>Without its words a key file opens nothing, and nobody can help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utan sina ord öppnar en nyckelfil inget, och ingen kan hjälpa till.</translation>
        </message>
        <message>
            <source>Take the paper from its envelope. Where no paper is found, each key in that file is lost: it says above what that means. Check the words any day, so that this shows in time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta papperet ur sitt kuvert. Om inget papper hittas är varje nyckel i den filen förlorad: ovan står vad det innebär. Kontrollera orden när som helst, så att det visar sig i tid.</translation>
        </message>
        <message>
            <source>A station’s code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En stations kod</translation>
        </message>
        <message>
            <source>It sets the station up from its pack, opens its second copy, and lets a table take votes of people who show who they are.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den ställer i ordning stationen från dess platspaket, öppnar dess reservkopia och låter ett bord ta emot röster av personer som visar vem de är.</translation>
        </message>
        <message>
            <source>A station that is set up goes on, but such a table cannot open for the day, and a second copy cannot be restored.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En station som är i ordning fortsätter, men ett sådant bord kan inte öppna för dagen, och en reservkopia kan inte återställas.</translation>
        </message>
        <message>
            <source>Give the station a new code, and set it up anew with a new pack. If somebody else may have the code, revoke the station first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge stationen en ny kod, och ställ i ordning den på nytt med ett nytt platspaket. Om någon annan kan ha koden, spärra stationen först.</translation>
        </message>
        <message>
            <source>A kiosk’s staff code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En kiosks personalkod</translation>
        </message>
        <message>
            <source>It opens the kiosk’s screens for staff.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den öppnar kioskens skärmar för personalen.</translation>
        </message>
        <message>
            <source>Nobody can close the kiosk or export at its screen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen kan stänga kiosken eller exportera vid dess skärm.</translation>
        </message>
        <message>
            <source>The votes are safe. Two people write a reset file for the kiosk, under “Decide” among the stations: with it a new code is chosen at the kiosk. If somebody else has the code, choose another one at the kiosk.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna finns kvar. Två personer skriver en återställningsfil för kiosken, under ”Besluta” bland stationerna: med den väljs en ny kod vid kiosken. Om någon annan har koden, välj en annan vid kiosken.</translation>
        </message>
        <message>
            <source>A voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett röstkort</translation>
        </message>
        <message>
            <source>It lets its holder vote once.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som har det kan rösta en gång.</translation>
        </message>
        <message>
            <source>Whoever finds it can vote with it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som hittar det kan rösta med det.</translation>
        </message>
        <message>
            <source>Void the card: it never counts then, even if it has been used. The person gets one of the reserve.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ogiltigförklara kortet: då räknas det aldrig, även om det har använts. Personen får ett ur reserven.</translation>
        </message>
        <message>
            <source>One sheet may be lost: the other two open the file. Choose “Make three new sheets” above as soon as one is missing. Two lost sheets are a lost key.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett blad får gå förlorat: de andra två öppnar filen. Välj ”Gör tre nya blad” ovan så fort ett saknas. Två förlorade blad är en förlorad nyckel.</translation>
        </message>
        <message>
            <source>The process leader keeps the file. The words and a copy are to lie in an envelope with the roll keeper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Processledaren har filen. Orden och en kopia ska ligga i ett kuvert hos den som ansvarar för röstlängden.</translation>
        </message>
        <message>
            <source>The process leader keeps the file and its words.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Processledaren har filen och dess ord.</translation>
        </message>
        <message>
            <source>The roll keeper keeps the file and its words.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som ansvarar för röstlängden har filen och dess ord.</translation>
        </message>
        <message>
            <source>The process leader keeps the file; three others keep a sheet each, and none of the files.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Processledaren har filen; tre andra har var sitt blad, och ingen av filerna.</translation>
        </message>
        <message>
            <source>A person who has file and words could see how each person voted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som har både fil och ord skulle kunna se hur var och en har röstat.</translation>
        </message>
        <message>
            <source>Simple key scheme: one file, and five words that open it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Enkelt nyckelskydd: en fil, och fem ord som öppnar den.</translation>
        </message>
        <message>
            <source>Strict key scheme: three files, and two of three sheets open the votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Strängt nyckelskydd: tre filer, och två av tre blad öppnar rösterna.</translation>
        </message>
    </context>
    <context>
        <name>KeyPapers</name>
        <message>
            <source>The words that open the key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Orden som öppnar nyckelfilen</translation>
        </message>
        <message>
            <source>The words of the desk, for the process leader</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralens ord, för processledaren</translation>
        </message>
        <message>
            <source>The words of the roll, for the roll keeper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstlängdens ord, för den som ansvarar för röstlängden</translation>
        </message>
        <message>
            <source>Word sheet {number} of {of}, for its holder alone</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ordblad {number} av {of}, bara för den som ska ha det</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Go to the stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till stationerna</translation>
        </message>
        <message>
            <source>Go to the voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till röstkorten</translation>
        </message>
        <message>
            <source>The words open the file, and its keys are those of this process.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Orden öppnar filen, och dess nycklar hör till den här medborgarbudgeten.</translation>
        </message>
        <message>
            <source>{path} holds: {keys}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} innehåller: {keys}</translation>
        </message>
        <message>
            <source>{path}: copy it. Then destroy the old key file, its copies and the old sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path}: kopiera den. Förstör sedan den gamla nyckelfilen, dess kopior och de gamla bladen.</translation>
        </message>
        <message>
            <source>There are three new sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns tre nya blad.</translation>
        </message>
        <message>
            <source>Which key file is to be copied?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vilken nyckelfil ska kopieras?</translation>
        </message>
        <message>
            <source>On which stick is the copy to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>På vilket USB-minne ska kopian sparas?</translation>
        </message>
        <message>
            <source>Copying the key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopierar nyckelfilen</translation>
        </message>
        <message>
            <source>The copy is whole. It was read back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopian är hel. Den har lästs tillbaka.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nycklar</translation>
        </message>
        <message>
            <source>Check a key file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera en nyckelfil…</translation>
        </message>
        <message>
            <source>Copy a key file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopiera en nyckelfil…</translation>
        </message>
        <message>
            <source>Make three new sheets…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör tre nya blad…</translation>
        </message>
        <message>
            <source>Codes and cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koder och kort</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>&amp;Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Språk</translation>
        </message>
        <message>
            <source>Languages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Språk</translation>
        </message>
    </context>
    <context>
        <name>LanguageFigures</name>
        <message numerus="yes">
            <source>%Ln missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln saknas</numerusform>
                <numerusform>%Ln saknas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln drafts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln utkast</numerusform>
                <numerusform>%Ln utkast</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln klar</numerusform>
                <numerusform>%Ln klara</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LedgerFilters</name>
        <message numerus="yes">
            <source>Owed, %Ln</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Kvar, %Ln</numerusform>
                <numerusform>Kvar, %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Words in the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ord i förslaget</translation>
        </message>
        <message>
            <source>Which answers are shown</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vilka svar som visas</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Language of the answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svarets språk</translation>
        </message>
        <message>
            <source>All answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla svar</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla utfall</translation>
        </message>
        <message>
            <source>All languages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla språk</translation>
        </message>
    </context>
    <context>
        <name>LineFields</name>
        <message>
            <source>&amp;Both copies count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Båda kopiorna räknas</translation>
        </message>
        <message>
            <source>The copy in the &amp;file alone counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bara kopian i &amp;filen räknas</translation>
        </message>
        <message>
            <source>The copy that the centre &amp;holds alone counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bara kopian som &amp;centralen har räknas</translation>
        </message>
    </context>
    <context>
        <name>ListFilters</name>
        <message>
            <source>Words in the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ord i förslaget</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad som visas</translation>
        </message>
        <message>
            <source>All proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla förslag</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ska beslutas</translation>
        </message>
        <message>
            <source>To the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Till röstning</translation>
        </message>
        <message>
            <source>Not to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte till röstning</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>The steering group decides</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrgruppen beslutar</translation>
        </message>
        <message>
            <source>To the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Till röstning</translation>
        </message>
        <message>
            <source>Not to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte till röstning</translation>
        </message>
        <message>
            <source>&amp;Reason, as the proposer may read it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Skäl, som förslagsställaren kan läsa det</translation>
        </message>
        <message>
            <source>&amp;Day of the meeting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mötets &amp;dag</translation>
        </message>
        <message>
            <source>Save and go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara och gå vidare</translation>
        </message>
        <message>
            <source>Proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {number}</translation>
        </message>
        <message>
            <source>Cost: {once}, and {yearly} a year</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad: {once}, och {yearly} om året</translation>
        </message>
        <message>
            <source>Cost: {once}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad: {once}</translation>
        </message>
        <message>
            <source>Decided {day}, noted by {who}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beslutat {day}, antecknat av {who}.</translation>
        </message>
        <message>
            <source>The group has decided otherwise than the evaluation found.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gruppen har beslutat annat än utvärderingen kom fram till.</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>The log is being read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Loggen läses.</translation>
        </message>
        <message>
            <source>The centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralen</translation>
        </message>
        <message>
            <source>The log is being checked for changes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Loggen kontrolleras.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln rad</numerusform>
                <numerusform>%Ln rader</numerusform>
            </translation>
        </message>
        <message>
            <source>{entries}. Each names the one before it: none was changed or taken out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{entries}. Varje rad namnger den före: ingen är ändrad eller borttagen.</translation>
        </message>
        <message>
            <source>{entries}. The chain breaks at entry {number}: somebody changed the log.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{entries}. Kedjan bryts vid rad {number}: någon har ändrat loggen.</translation>
        </message>
        <message>
            <source>The chain of the log breaks at entry {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Loggens kedja bryts vid rad {number}.</translation>
        </message>
        <message>
            <source>Somebody has changed the file outside the program. Votes are counted from signed files, not from the log. Keep a copy of the central file as it is, and tell those who support the program.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Någon har ändrat filen utanför programmet. Röster räknas ur signerade filer, inte ur loggen. Behåll en kopia av centralfilen som den är, och berätta för dem som ger support för programmet.</translation>
        </message>
        <message>
            <source>No entry holds “{text}”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen rad innehåller ”{text}”.</translation>
        </message>
        <message>
            <source>What is done here is noted, with who did it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som görs här antecknas, med vem som gjorde det.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries found</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln rad hittades</numerusform>
                <numerusform>%Ln rader hittades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The newest %Ln entries; scroll on for more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Den nyaste %Ln raden; rulla vidare för fler.</numerusform>
                <numerusform>De nyaste %Ln raderna; rulla vidare för fler.</numerusform>
            </translation>
        </message>
        <message>
            <source>Entry {number}, {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rad {number}, {day}</translation>
        </message>
        <message>
            <source>Where is the log to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska loggen skrivas?</translation>
        </message>
        <message>
            <source>Writing the log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver loggen</translation>
        </message>
        <message>
            <source>The log is written, for any spreadsheet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Loggen är skriven, för alla kalkylprogram.</translation>
        </message>
        <message>
            <source>Log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Logg</translation>
        </message>
        <message>
            <source>&amp;Search: a name, a station, a day, what was done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Sök: ett namn, en station, en dag, vad som gjordes</translation>
        </message>
        <message>
            <source>&amp;Whose log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Vems logg</translation>
        </message>
        <message>
            <source>Write as CSV…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv som CSV…</translation>
        </message>
        <message>
            <source>Number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dag</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad som hände</translation>
        </message>
        <message>
            <source>Who</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vilka</translation>
        </message>
    </context>
    <context>
        <name>MaskedText</name>
        <message>
            <source>Mask what is selected</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Maska det markerade</translation>
        </message>
        <message>
            <source>Mask nothing here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Maska inget här</translation>
        </message>
    </context>
    <context>
        <name>MergePage</name>
        <message>
            <source>Merging</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slår samman</translation>
        </message>
        <message>
            <source>Merging what arrived</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läser in det som kommit</translation>
        </message>
        <message>
            <source>There was no export there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det fanns ingen export där.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting har ändrats.</translation>
        </message>
        <message>
            <source>New files: {new}. Files seen already: {seen}. Files refused: {refused}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nya filer: {new}. Filer som redan är inlästa: {seen}. Avvisade filer: {refused}.</translation>
        </message>
        <message>
            <source>Came late and kept aside: {late}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kom för sent och är undanlagda: {late}.</translation>
        </message>
        <message>
            <source>It is safe to remove the stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan ta ut USB-minnet.</translation>
        </message>
        <message>
            <source>Stopped. The files listed are done, the others were not begun.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stoppat. Filerna i listan är klara, de andra har inte påbörjats.</translation>
        </message>
        <message>
            <source>Done, but something was refused.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart, men något avvisades.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart.</translation>
        </message>
        <message>
            <source>Exports to merge</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exporter att slå samman</translation>
        </message>
        <message>
            <source>Lock the key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lås nyckeln</translation>
        </message>
        <message>
            <source>Unlock the key…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lås upp nyckeln…</translation>
        </message>
        <message>
            <source>Receipts are written beside the exports.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kvitton sparas bredvid exporterna.</translation>
        </message>
        <message>
            <source>No receipts are written while the key is locked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inga kvitton sparas så länge nyckeln är låst.</translation>
        </message>
        <message>
            <source>Keeping the file aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägger undan filen</translation>
        </message>
        <message>
            <source>Go to the files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till de undanlagda filerna</translation>
        </message>
        <message>
            <source>Keep the file aside to decide on it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg undan filen för beslut</translation>
        </message>
        <message>
            <source>Go to the stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till stationerna</translation>
        </message>
        <message>
            <source>The central file holds {now}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralfilen innehåller {now}.</translation>
        </message>
        <message>
            <source>The central file held {before} before, and holds {after} now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralfilen innehöll tidigare {before} och innehåller nu {after}.</translation>
        </message>
        <message>
            <source>{votes} and {proposals}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{votes} och {proposals}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln röst</numerusform>
                <numerusform>%Ln röster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln förslag</numerusform>
                <numerusform>%Ln förslag</numerusform>
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
            <translation>Den kom efter att urnan hade gjorts. Den är undanlagd och räknas bara i en ny räkning.</translation>
        </message>
        <message>
            <source>Taken in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inläst.</translation>
        </message>
        <message>
            <source>Seen already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Redan inläst.</translation>
        </message>
        <message>
            <source>No receipt.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget kvitto.</translation>
        </message>
        <message>
            <source>Receipt written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kvitto sparat.</translation>
        </message>
        <message>
            <source>Merge exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slå samman exporter</translation>
        </message>
        <message>
            <source>Bring in what the stations exported. The order and repetition do not matter.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs in det som stationerna har exporterat. Ordningen spelar ingen roll, och samma fil får läsas in igen.</translation>
        </message>
        <message>
            <source>Drop export files, or a whole folder, here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Släpp exportfiler eller en hel mapp här</translation>
        </message>
        <message>
            <source>File, and what became of it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fil, och vad som hände med den</translation>
        </message>
        <message>
            <source>New votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nya röster</translation>
        </message>
        <message>
            <source>New proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nya förslag</translation>
        </message>
        <message>
            <source>Files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filer</translation>
        </message>
        <message>
            <source>Choose exports…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj exporter…</translation>
        </message>
    </context>
    <context>
        <name>MissingCard</name>
        <message>
            <source>Missing before voting can open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saknas innan röstningen kan öppna</translation>
        </message>
        <message>
            <source>Missing before the votes can be counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saknas innan rösterna kan räknas</translation>
        </message>
        <message>
            <source>Missing before there is a result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saknas innan det finns ett resultat</translation>
        </message>
        <message>
            <source>No station is set up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen station är upplagd</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations have no pack that serves now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station har inget platspaket som gäller nu</numerusform>
                <numerusform>%Ln stationer har inget platspaket som gäller nu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals are not decided on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln förslag är inte beslutat</numerusform>
                <numerusform>%Ln förslag är inte beslutade</numerusform>
            </translation>
        </message>
        <message>
            <source>The ballot is not in place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedeln är inte på plats</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answers to proposers are owed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln svar till förslagsställare är kvar</numerusform>
                <numerusform>%Ln svar till förslagsställare är kvar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln texts are missing in some language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln text saknas på något språk</numerusform>
                <numerusform>%Ln texter saknas på något språk</numerusform>
            </translation>
        </message>
        <message>
            <source>No voting cards are made</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inga röstkort är gjorda</translation>
        </message>
        <message numerus="yes">
            <source>%Ln last exports have not come</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln sista export har inte kommit</numerusform>
                <numerusform>%Ln sista exporter har inte kommit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln control codes are not compared</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kontrollkod är inte jämförd</numerusform>
                <numerusform>%Ln kontrollkoder är inte jämförda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files kept aside wait for a decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln fil som ligger åt sidan väntar på beslut</numerusform>
                <numerusform>%Ln filer som ligger åt sidan väntar på beslut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln key files have no copy, or untried words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln nyckelfil saknar kopia eller har oprövade ord</numerusform>
                <numerusform>%Ln nyckelfiler saknar kopia eller har oprövade ord</numerusform>
            </translation>
        </message>
        <message>
            <source>A tie waits for the board’s decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett lika röstetal väntar på nämndens beslut</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nu</translation>
        </message>
        <message>
            <source>Show the pages above</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa sidorna ovanför</translation>
        </message>
        <message>
            <source>Show the pages below</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa sidorna nedanför</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to see to</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln att se till</numerusform>
                <numerusform>%Ln att se till</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>klart</translation>
        </message>
    </context>
    <context>
        <name>NewStationDialog</name>
        <message>
            <source>New station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ny station</translation>
        </message>
        <message>
            <source>&amp;Name of the station, for example “Library 1”</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens &amp;namn, till exempel ”Biblioteket 1”</translation>
        </message>
        <message>
            <source>P&amp;lace, for example “Vällingby library”</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Plats, till exempel ”Vällingby bibliotek”</translation>
        </message>
        <message>
            <source>K&amp;ind</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Typ</translation>
        </message>
        <message>
            <source>How &amp;many of them; several get a number each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur &amp;många; flera får var sitt nummer</translation>
        </message>
        <message>
            <source>Table: somebody helps there</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bord: någon finns där och hjälper till</translation>
        </message>
        <message>
            <source>Kiosk: nobody is beside it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosk: ingen finns bredvid</translation>
        </message>
        <message>
            <source>For ballots on &amp;paper alone: nobody votes on its screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Enbart för röster på &amp;papper: ingen röstar på skärmen</translation>
        </message>
        <message>
            <source>Add</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Set up the stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg upp stationerna</translation>
        </message>
        <message>
            <source>A place takes proposals and votes once it has a station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En plats kan ta emot förslag och röster när den har en station.</translation>
        </message>
        <message>
            <source>Write packs for the stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara platspaket till stationerna</translation>
        </message>
        <message>
            <source>A station without a pack that serves now takes in nothing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En station utan platspaket som gäller nu tar inte emot något.</translation>
        </message>
        <message>
            <source>Note what the steering group decides</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna vad styrgruppen beslutar</translation>
        </message>
        <message>
            <source>It says which proposals go to the vote, and why.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den säger vilka förslag som går till röstning, och varför.</translation>
        </message>
        <message>
            <source>Answer those who left proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svara dem som lämnade förslag</translation>
        </message>
        <message>
            <source>Everybody hears what became of their proposal, and why.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla får veta hur det gick med förslaget, och varför.</translation>
        </message>
        <message>
            <source>Put the ballot in place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg in valsedeln</translation>
        </message>
        <message>
            <source>Voting cannot open before its proposals are known.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen kan inte öppna innan förslagen finns på valsedeln.</translation>
        </message>
        <message>
            <source>Make the voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör röstkorten</translation>
        </message>
        <message>
            <source>People vote with cards, and none can be made once voting is open.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Man röstar med kort, och inga kan göras när röstningen har öppnat.</translation>
        </message>
        <message>
            <source>Open voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna röstningen</translation>
        </message>
        <message>
            <source>Ballot and rules are in place; opening fixes them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedel och regler är på plats. När röstningen öppnar ligger de fast.</translation>
        </message>
        <message>
            <source>Merge the stations’ exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slå samman stationernas exporter</translation>
        </message>
        <message>
            <source>What a station has not sent is on that computer alone.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som en station inte har skickat finns bara på den datorn.</translation>
        </message>
        <message>
            <source>Decide on the files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta om de undanlagda filerna</translation>
        </message>
        <message>
            <source>Nothing in them is used before two people have decided.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget i dem används innan två personer har beslutat.</translation>
        </message>
        <message>
            <source>Compare the codes and close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför kontrollkoderna och avsluta</translation>
        </message>
        <message>
            <source>Each station’s code is compared with its paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varje stations kontrollkod jämförs med pappret.</translation>
        </message>
        <message>
            <source>Count, and write the papers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna, och skriv pappren</translation>
        </message>
        <message>
            <source>The page leads through the count, one step at a time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sidan leder genom räkningen, ett steg i taget.</translation>
        </message>
    </context>
    <context>
        <name>NextStepCard</name>
        <message>
            <source>Next step</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa steg</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Next: set up stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa: lägg upp stationer</translation>
        </message>
        <message>
            <source>Next: write packs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa: spara platspaket</translation>
        </message>
        <message>
            <source>Next: the steering group’s list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Härnäst: styrgruppens lista</translation>
        </message>
        <message>
            <source>Next: answers to proposers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Härnäst: svar till förslagsställare</translation>
        </message>
        <message>
            <source>Next: the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa: valsedeln</translation>
        </message>
        <message>
            <source>Next: voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa: röstkort</translation>
        </message>
        <message>
            <source>Next: open voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa: öppna röstningen</translation>
        </message>
        <message>
            <source>Next: merge exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa: slå samman exporter</translation>
        </message>
        <message>
            <source>Next: files kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa: undanlagda filer</translation>
        </message>
        <message>
            <source>Next: closing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa: avslutningen</translation>
        </message>
        <message>
            <source>Next: count and result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa: rösträkning och resultat</translation>
        </message>
        <message>
            <source>{votes} of {cards}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{votes} av {cards}</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), noted at the tables</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%n gång, noterat vid borden</numerusform>
                <numerusform>%n gånger, noterat vid borden</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {all} done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{done} av {all} klara</translation>
        </message>
        <message>
            <source>The rehearsal is done: its votes are counted, and it decides nothing. For the real vote, choose “New participatory budget” in the start window.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Övningen är klar: dess röster är räknade, och den avgör ingenting. Välj ”Ny medborgarbudget” i startfönstret för den riktiga röstningen.</translation>
        </message>
        <message>
            <source>Nothing has to be done now. Proposals can be left from {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting behöver göras nu. Förslag kan lämnas från {day}.</translation>
        </message>
        <message>
            <source>Nothing has to be done now. People can vote from {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting behöver göras nu. Det går att rösta från {day}.</translation>
        </message>
        <message>
            <source>What the central file holds now, and what comes next.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här finns i centralfilen nu, och det här är nästa steg.</translation>
        </message>
        <message>
            <source>There are no voting days, and nothing is left to do here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns inga röstningsdagar, och inget mer att göra här.</translation>
        </message>
        <message>
            <source>The voting days are over, and voting was never opened. A vote takes a new participatory budget with other days.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningsdagarna är slut, och röstningen öppnades aldrig. För att rösta behövs en ny medborgarbudget med andra dagar.</translation>
        </message>
        <message>
            <source>The board has decided, and everybody has been answered.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämnden har beslutat, och alla har fått svar.</translation>
        </message>
        <message>
            <source>The votes are counted. The board decides next; its day is not set yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna är räknade. Nu är det nämnden som beslutar; dagen är inte satt ännu.</translation>
        </message>
        <message>
            <source>The votes are counted. The board decides on {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna är räknade. Nämnden beslutar {day}.</translation>
        </message>
        <message>
            <source>The votes are counted. The time to appeal the decision ends on {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna är räknade. Tiden att överklaga beslutet går ut {day}.</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utvärdering</translation>
        </message>
        <message>
            <source>Voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstning</translation>
        </message>
        <message>
            <source>{all} set up, {enrolled} have sent exports, {final} are final</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{all} är upplagda, {enrolled} har skickat export, {final} har skickat slutlig export</translation>
        </message>
        <message>
            <source>All have been read by native speakers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla är lästa av modersmålstalare</translation>
        </message>
        <message>
            <source>Not yet read by a native speaker: {languages}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte lästa av någon modersmålstalare: {languages}</translation>
        </message>
        <message>
            <source>District</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stadsdelsområde</translation>
        </message>
        <message>
            <source>Funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsatta medel</translation>
        </message>
        <message>
            <source>Days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dagar</translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer</translation>
        </message>
        <message>
            <source>Received so far</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inkommet</translation>
        </message>
        <message>
            <source>Votes with a card, of the cards made</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster med kort, av de kort som gjorts</translation>
        </message>
        <message>
            <source>Help given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hjälp har getts</translation>
        </message>
        <message>
            <source>Translations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Översättningar</translation>
        </message>
        <message>
            <source>The whole way</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hela vägen</translation>
        </message>
        <message>
            <source>The participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudgeten</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln saknas</numerusform>
                <numerusform>%Ln saknas</numerusform>
            </translation>
        </message>
        <message>
            <source>Not opened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte öppnad</translation>
        </message>
        <message>
            <source>Closed {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avslutad {day}</translation>
        </message>
        <message>
            <source>Open since {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppen sedan {day}</translation>
        </message>
        <message>
            <source>Counted {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknad {day}</translation>
        </message>
        <message>
            <source>{state}, as a rehearsal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{state}, som övning</translation>
        </message>
        <message>
            <source>{votes} and {proposals}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{votes} och {proposals}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln röst</numerusform>
                <numerusform>%Ln röster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln förslag</numerusform>
                <numerusform>%Ln förslag</numerusform>
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
            <translation>{final} av {all} slutliga exporter</translation>
        </message>
        <message numerus="yes">
            <source>%Ln key files to check</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln nyckelfil att kontrollera</numerusform>
                <numerusform>%Ln nyckelfiler att kontrollera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln plats</numerusform>
                <numerusform>%Ln platser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station</numerusform>
                <numerusform>%Ln stationer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kort</numerusform>
                <numerusform>%Ln kort</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln go to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln går till röstning</numerusform>
                <numerusform>%Ln går till röstning</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files wait</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln fil väntar</numerusform>
                <numerusform>%Ln filer väntar</numerusform>
            </translation>
        </message>
        <message>
            <source>{given} of {all} answered</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{given} av {all} har fått svar</translation>
        </message>
        <message>
            <source>The board’s decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämndens beslut</translation>
        </message>
        <message>
            <source>The minutes are posted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protokollet är anslaget</translation>
        </message>
        <message>
            <source>The time to appeal is over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tiden att överklaga är ute</translation>
        </message>
        <message>
            <source>{day} at the latest</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>senast {day}</translation>
        </message>
        <message>
            <source>after {day}, if nobody does</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>efter {day}, om ingen gör det</translation>
        </message>
        <message>
            <source>no day is set for it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ingen dag är satt</translation>
        </message>
    </context>
    <context>
        <name>PageNotice</name>
        <message>
            <source>This is safe</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är tryggt</translation>
        </message>
        <message>
            <source>Probably</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Troligen</translation>
        </message>
        <message>
            <source>Do this</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör så här</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>The error’s name, for support: {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Felets namn, för supporten: {name}</translation>
        </message>
    </context>
    <context>
        <name>PaperField</name>
        <message>
            <source>&amp;Control code on the day report that two people have signed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Kontrollkoden på dagsrapporten som två personer har skrivit under</translation>
        </message>
    </context>
    <context>
        <name>PaperWords</name>
        <message>
            <source>Checking the words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollerar orden</translation>
        </message>
        <message>
            <source>The paper holds the right words.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Papperet har de rätta orden.</translation>
        </message>
        <message>
            <source>Remove this file yourself, the words stand in it: {files}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta själv bort den här filen, orden står i den: {files}</translation>
        </message>
        <message>
            <source>The file that it was printed from is removed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen som det skrevs ut från är borttagen.</translation>
        </message>
        <message>
            <source>Where is the sheet to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska bladet sparas?</translation>
        </message>
        <message>
            <source>Writing the sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver bladet</translation>
        </message>
        <message>
            <source>The sheet is written. Print it now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bladet är sparat. Skriv ut det nu.</translation>
        </message>
        <message>
            <source>{path} is removed when the words are typed back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} tas bort när orden har skrivits av.</translation>
        </message>
        <message>
            <source>All words are on paper, and typed back from it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla ord finns på papper, och är avskrivna från det.</translation>
        </message>
        <message>
            <source>Paper {number} of {of}: {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Papper {number} av {of}: {name}</translation>
        </message>
        <message>
            <source>The words: {words}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Orden: {words}</translation>
        </message>
        <message>
            <source>Everybody else looks away now. Whoever keeps this paper sits down at the screen and shows the words.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla andra tittar bort nu. Den som ska ha papperet sätter sig vid skärmen och visar orden.</translation>
        </message>
        <message>
            <source>Show the &amp;words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa &amp;orden</translation>
        </message>
        <message>
            <source>Write a &amp;sheet to print…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara ett &amp;blad att skriva ut…</translation>
        </message>
        <message>
            <source>The words are on &amp;paper: hide them</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Orden finns på &amp;papper: dölj dem</translation>
        </message>
        <message>
            <source>&amp;Type the words from the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Skriv av orden från papperet</translation>
        </message>
        <message>
            <source>&amp;Check the words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Kontrollera orden</translation>
        </message>
        <message>
            <source>Show the words &amp;again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa orden &amp;igen</translation>
        </message>
    </context>
    <context>
        <name>PhaseBar</name>
        <message>
            <source>The signing key is open: lock it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Signeringsnyckeln är öppen: lås den</translation>
        </message>
        <message>
            <source>Keys locked</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nycklar låsta</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utvärdering</translation>
        </message>
        <message>
            <source>Voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstning</translation>
        </message>
        <message>
            <source>All days of the process are over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla processens dagar är över</translation>
        </message>
        <message>
            <source>{phase} from {first}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{phase} från {first}</translation>
        </message>
        <message>
            <source>{phase}, day {day} of {days}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{phase}, dag {day} av {days}</translation>
        </message>
        <message>
            <source>{phase}, day {day} of {days}: not opened yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{phase}, dag {day} av {days}: inte öppnad än</translation>
        </message>
        <message>
            <source>Voting was closed {closed}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen avslutades {closed}</translation>
        </message>
        <message>
            <source>The days of voting are over, and it is still open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningsdagarna är slut, och röstningen är fortfarande öppen</translation>
        </message>
    </context>
    <context>
        <name>PicturesCard</name>
        <message numerus="yes">
            <source>%Ln pictures</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln bild</numerusform>
                <numerusform>%Ln bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Picture %Ln of the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Bild %Ln av förslaget</numerusform>
                <numerusform>Bild %Ln av förslaget</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlaceTable</name>
        <message numerus="yes">
            <source>%Ln places lack something</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln plats saknar något</numerusform>
                <numerusform>%Ln platser saknar något</numerusform>
            </translation>
        </message>
        <message>
            <source>All places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla platser</translation>
        </message>
        <message>
            <source>nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inget</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln dag</numerusform>
                <numerusform>%Ln dagar</numerusform>
            </translation>
        </message>
        <message>
            <source>hours that differ</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>olika tider</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>öppettider</translation>
        </message>
        <message numerus="yes">
            <source>%Ln codes on paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kod på papper</numerusform>
                <numerusform>%Ln koder på papper</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln packs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln platspaket</numerusform>
                <numerusform>%Ln platspaket</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a first export of %Ln stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>en första export från %Ln station</numerusform>
                <numerusform>en första export från %Ln stationer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the last export of %Ln stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>den slutliga exporten från %Ln station</numerusform>
                <numerusform>den slutliga exporten från %Ln stationer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a decision on %Ln files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>beslut om %Ln fil</numerusform>
                <numerusform>beslut om %Ln filer</numerusform>
            </translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Open hours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppet</translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saknas</translation>
        </message>
        <message>
            <source>Places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Platser</translation>
        </message>
    </context>
    <context>
        <name>PlacesPage</name>
        <message>
            <source>{name} is reopened at the station itself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} öppnas igen på själva stationen.</translation>
        </message>
        <message>
            <source>Two people do it there, under “Staff”: “Take votes again”. Here it stays final until an export arrives that says so. Its votes then need a new last export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Två personer gör det där, under ”Personal”: ”Ta emot röster igen”. Här förblir den slutlig tills en export kommer som säger det. Dess röster behöver sedan en ny slutlig export.</translation>
        </message>
        <message>
            <source>The hours are saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppettiderna är sparade.</translation>
        </message>
        <message>
            <source>Saving the hours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparar öppettiderna</translation>
        </message>
        <message>
            <source>Setting up the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ställer i ordning stationen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations are set up.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station är upplagd.</numerusform>
                <numerusform>%Ln stationer är upplagda.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is set up.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} är upplagd.</translation>
        </message>
        <message>
            <source>Select it in the list and write its pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj den i listan och spara dess platspaket.</translation>
        </message>
        <message>
            <source>Places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Platser</translation>
        </message>
        <message>
            <source>One station is one computer at a place. It gets a pack and, sent separately, a code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En station är en dator på en plats. Den får ett platspaket och, skickad för sig, en kod.</translation>
        </message>
        <message>
            <source>Add a station…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg till en station…</translation>
        </message>
        <message>
            <source>Here stand the stations, one for each computer where people vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står stationerna, en för varje dator där folk röstar.</translation>
        </message>
        <message>
            <source>Write the pack…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara platspaketet…</translation>
        </message>
        <message>
            <source>Write all packs…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara alla platspaket…</translation>
        </message>
        <message>
            <source>Opening hours…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppettider…</translation>
        </message>
        <message>
            <source>Decide</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta</translation>
        </message>
        <message>
            <source>Decide about the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta om stationen</translation>
        </message>
        <message>
            <source>Poster…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Affisch…</translation>
        </message>
        <message>
            <source>Leave it out of the count…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna den utanför räkningen…</translation>
        </message>
        <message>
            <source>Take it back into the count…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta tillbaka den i räkningen…</translation>
        </message>
        <message>
            <source>Revoke it…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spärra den…</translation>
        </message>
        <message>
            <source>Give it a new code…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge den en ny kod…</translation>
        </message>
        <message>
            <source>Let its staff code be chosen anew…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Låt personalkoden väljas på nytt…</translation>
        </message>
        <message>
            <source>Let it take votes again…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Låt den ta emot röster igen…</translation>
        </message>
        <message>
            <source>Where is the pack to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska platspaketet sparas?</translation>
        </message>
        <message>
            <source>Where are the packs to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska platspaketen sparas?</translation>
        </message>
        <message>
            <source>Where is the poster to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska affischen sparas?</translation>
        </message>
        <message>
            <source>Writing the pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparar platspaketet</translation>
        </message>
        <message>
            <source>The pack is written. It is safe to remove the stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Platspaketet är sparat. Du kan ta ut USB-minnet.</translation>
        </message>
        <message>
            <source>{file}. Send the station's code by another way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{file}. Skicka stationens kod en annan väg.</translation>
        </message>
        <message>
            <source>Writing the packs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver platspaketen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln packs are written. It is safe to remove the stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln platspaket är sparat. Minnet kan tas ur.</numerusform>
                <numerusform>%Ln platspaket är sparade. Minnet kan tas ur.</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder}. Send each station's code by another way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{folder}. Skicka varje stations kod en annan väg.</translation>
        </message>
        <message>
            <source>Writing the poster</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Affischen sparas</translation>
        </message>
        <message>
            <source>The poster is written. Print it and put it up at every place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Affischen är sparad. Skriv ut den och sätt upp den på varje plats.</translation>
        </message>
        <message>
            <source>It is {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den heter {path}.</translation>
        </message>
    </context>
    <context>
        <name>PreviewWindow</name>
        <message>
            <source>Small text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Liten text</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Normal text</translation>
        </message>
        <message>
            <source>Large text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stor text</translation>
        </message>
        <message>
            <source>Largest text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Störst text</translation>
        </message>
        <message>
            <source>Usual colours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vanliga färger</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stark kontrast</translation>
        </message>
        <message>
            <source>Soft contrast</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mjuk kontrast</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Textstorlek</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Färger</translation>
        </message>
        <message>
            <source>PREVIEW: nothing is stored, and no vote is cast.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>FÖRHANDSVISNING: inget sparas och ingen röst läggs.</translation>
        </message>
        <message>
            <source>Show the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa valsedeln</translation>
        </message>
        <message>
            <source>Begin as a resident does</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Börja som en invånare</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stäng</translation>
        </message>
    </context>
    <context>
        <name>ProposalPage</name>
        <message>
            <source>{place} of {all} in the list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{place} av {all} i listan</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nr {number}</translation>
        </message>
        <message>
            <source>received {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inkommet {day}</translation>
        </message>
        <message>
            <source>The proposer's own estimate: {sum}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagsställarens egen uppskattning: {sum}</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbaka till registret</translation>
        </message>
        <message>
            <source>Previous</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Föregående</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa</translation>
        </message>
        <message>
            <source>More</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Translate…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Översätt…</translation>
        </message>
        <message>
            <source>Where it is to be</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var det ska vara</translation>
        </message>
        <message>
            <source>What costs money</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad som kostar</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Antal</translation>
        </message>
        <message>
            <source>Each, kr</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styck, kr</translation>
        </message>
        <message>
            <source>Sum, kr</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Summa, kr</translation>
        </message>
        <message>
            <source>The proposer's own estimate</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagsställarens egen uppskattning</translation>
        </message>
        <message>
            <source>Correct a slip of the pen…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rätta ett skrivfel…</translation>
        </message>
        <message>
            <source>Reference and theme…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Diarienummer och tema…</translation>
        </message>
        <message>
            <source>Remark…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna…</translation>
        </message>
        <message>
            <source>Protected identity…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skyddade personuppgifter…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dra tillbaka…</translation>
        </message>
        <message>
            <source>Put back…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg tillbaka…</translation>
        </message>
        <message>
            <source>Give out a copy…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna ut en kopia…</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skyddade personuppgifter</translation>
        </message>
    </context>
    <context>
        <name>ReasonAndNames</name>
        <message>
            <source>&amp;Why; it is kept in the log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Varför; det sparas i loggen</translation>
        </message>
        <message>
            <source>Name of the &amp;first person</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den &amp;första personens namn</translation>
        </message>
        <message>
            <source>Name of the &amp;second person, who agrees</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den &amp;andra personens namn, som håller med</translation>
        </message>
    </context>
    <context>
        <name>RecordingActs</name>
        <message>
            <source>Recording kept</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inspelning sparad</translation>
        </message>
        <message>
            <source>Recording removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inspelning borttagen</translation>
        </message>
        <message>
            <source>A recording: WAV, 16 kHz, mono</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En inspelning: WAV, 16 kHz, mono</translation>
        </message>
        <message>
            <source>A folder of recordings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En mapp med inspelningar</translation>
        </message>
        <message>
            <source>Taking in the recordings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tar in inspelningarna</translation>
        </message>
        <message>
            <source>The microphone gave no sound.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mikrofonen gav inget ljud.</translation>
        </message>
        <message>
            <source>Nothing was kept. Check that it is connected and that the system lets programs use it, then record again; or take in a file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget sparades. Kontrollera att den är ansluten och att systemet låter program använda den, och spela in igen, eller ta in en fil.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln recordings were taken in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln inspelning togs in.</numerusform>
                <numerusform>%Ln inspelningar togs in.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stations play them from their next pack on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationerna spelar upp dem från och med nästa paket.</translation>
        </message>
        <message>
            <source>This computer has nothing to hear it through.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den här datorn har inget att lyssna i.</translation>
        </message>
        <message>
            <source>The recording is kept. Connect headphones, then listen again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inspelningen är sparad. Anslut hörlurar och lyssna igen.</translation>
        </message>
    </context>
    <context>
        <name>RecordingsPage</name>
        <message numerus="yes">
            <source>Remove %Ln without a text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Ta bort %Ln utan text</numerusform>
                <numerusform>Ta bort %Ln utan text</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {all} texts are recorded in {language}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{done} av {all} texter är inspelade på {language}.</translation>
        </message>
        <message>
            <source>Pictures and recordings take {taken} of the {room} MB of a pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilder och inspelningar tar {taken} av de {room} MB som ett paket rymmer.</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inspelningar</translation>
        </message>
        <message>
            <source>Text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Text</translation>
        </message>
        <message>
            <source>Of</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hör till</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Texts that are read aloud</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texter som läses upp</translation>
        </message>
        <message>
            <source>Nothing is missing here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget saknas här.</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Show</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa</translation>
        </message>
        <message>
            <source>What is missing of the process’s own texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som saknas av processens egna texter</translation>
        </message>
        <message>
            <source>The process’s own texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Processens egna texter</translation>
        </message>
        <message>
            <source>What is missing, the screens’ texts too</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som saknas, också skärmarnas texter</translation>
        </message>
        <message>
            <source>All texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla texter</translation>
        </message>
        <message>
            <source>Take in a folder…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta in en mapp…</translation>
        </message>
        <message>
            <source>Next one to record</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa att spela in</translation>
        </message>
        <message>
            <source>A text that is recorded is played at the stations in place of a voice.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En text som är inspelad spelas upp på stationerna i stället för en röst.</translation>
        </message>
        <message>
            <source>The participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudgeten</translation>
        </message>
        <message>
            <source>A criterion</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett kriterium</translation>
        </message>
        <message>
            <source>The cost guide</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnadsunderlaget</translation>
        </message>
        <message>
            <source>The screens</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skärmarna</translation>
        </message>
        <message>
            <source>Proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {number}</translation>
        </message>
        <message>
            <source>recorded</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inspelad</translation>
        </message>
        <message>
            <source>missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>saknas</translation>
        </message>
    </context>
    <context>
        <name>RecountPage</name>
        <message>
            <source>A pack of any station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett platspaket från någon station</translation>
        </message>
        <message>
            <source>Reading the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läser resultatet</translation>
        </message>
        <message>
            <source>Counting again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknar om</translation>
        </message>
        <message>
            <source>Type the control code from the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv kontrollkoden från papperet.</translation>
        </message>
        <message>
            <source>Choose a pack of any station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj ett platspaket från någon station.</translation>
        </message>
        <message>
            <source>Add the sticks of the stations.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg till stationernas USB-minnen.</translation>
        </message>
        <message>
            <source>Choose the key file, and type its words.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj nyckelfilen och skriv dess ord.</translation>
        </message>
        <message>
            <source>Choose the tally key’s file, and type two sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj räknenyckelns fil och skriv två ordblad.</translation>
        </message>
        <message>
            <source>Digest of the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultatets kontrollsumma</translation>
        </message>
        <message>
            <source>Digest of the recount</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Omräkningens kontrollsumma</translation>
        </message>
        <message>
            <source>Votes counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknade röster</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valt</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spärrade</translation>
        </message>
        <message>
            <source>The recount agrees.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Omräkningen stämmer.</translation>
        </message>
        <message>
            <source>It comes to the same digest, so to the same votes and the same winners.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den ger samma kontrollsumma, alltså samma röster och samma vinnare.</translation>
        </message>
        <message>
            <source>What differs first</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det första som skiljer sig</translation>
        </message>
        <message>
            <source>The result says</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultatet säger</translation>
        </message>
        <message>
            <source>The recount finds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Omräkningen visar</translation>
        </message>
        <message>
            <source>Count again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna om</translation>
        </message>
        <message>
            <source>The process’s &amp;control code, typed or scanned from the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudgetens &amp;kontrollkod, skriven eller läst från papperet</translation>
        </message>
        <message>
            <source>A &amp;pack of any station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett &amp;platspaket från någon station</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj…</translation>
        </message>
        <message>
            <source>The roll key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstlängdsnyckeln</translation>
        </message>
        <message>
            <source>The key file and its words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nyckelfilen och dess ord</translation>
        </message>
        <message>
            <source>The tally key, and two of its sheets</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknenyckeln och två av dess ordblad</translation>
        </message>
        <message>
            <source>The result is being read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultatet läses.</translation>
        </message>
        <message>
            <source>{process}, count {count}: {votes} at {stations}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{process}, räkning {count}: {votes} från {stations}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln röst</numerusform>
                <numerusform>%Ln röster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station</numerusform>
                <numerusform>%Ln stationer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>The register is being read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Registret läses.</translation>
        </message>
        <message>
            <source>No proposal has come in yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget förslag har kommit in än.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals received</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln förslag inkommet</numerusform>
                <numerusform>%Ln förslag inkomna</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} on {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} den {day}.</translation>
        </message>
        <message>
            <source>{number}, {first} to {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number}, {first} till {last}.</translation>
        </message>
        <message>
            <source>{shown} of {all} proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{shown} av {all} förslag</translation>
        </message>
        <message>
            <source>No proposal is like that.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget förslag är sådant.</translation>
        </message>
        <message>
            <source>Proposals stand here once an export that brings them has been merged.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står förslagen när en exportfil som har dem med sig har sammanförts.</translation>
        </message>
        <message>
            <source>Where is the workbook to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska arbetsboken sparas?</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver arbetsboken</translation>
        </message>
        <message>
            <source>Of who has a protected identity it tells no more than the number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om den som har skyddade personuppgifter står där inte mer än numret.</translation>
        </message>
        <message>
            <source>The workbook is written: {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Arbetsboken är sparad: {file}</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>List</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Karta</translation>
        </message>
        <message>
            <source>To Excel…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Till Excel…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa alla</translation>
        </message>
        <message>
            <source>Open the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna förslaget</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Left at</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämnat på</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Cost, kr</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad, kr</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Where the proposals are on the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var på kartan förslagen är</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>The station's second copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens reservkopia</translation>
        </message>
        <message>
            <source>Restoring the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Återställer stationen</translation>
        </message>
        <message>
            <source>Restore a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Återställ en station</translation>
        </message>
        <message>
            <source>You need the stick with the second copy, and the code that the station was set up with. Never use the station's old disk again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du behöver USB-minnet med reservkopian och koden som stationen ställdes i ordning med. Använd aldrig stationens gamla disk igen.</translation>
        </message>
        <message>
            <source>The second &amp;copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reserv&amp;kopian</translation>
        </message>
        <message>
            <source>The second copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reservkopian</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Återställ</translation>
        </message>
    </context>
    <context>
        <name>ResultView</name>
        <message>
            <source>The order of equal votes has to be decided first</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ordningen mellan förslag med lika många röster måste avgöras först</translation>
        </message>
        <message>
            <source>Chosen:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valda förslag:</translation>
        </message>
        <message>
            <source>Nothing was chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget förslag valdes</translation>
        </message>
        <message>
            <source>{spent} of {funds} used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{spent} av {funds} används.</translation>
        </message>
        <message>
            <source>Votes per proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster per förslag</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valt</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad</translation>
        </message>
        <message>
            <source>Votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster</translation>
        </message>
        <message>
            <source>yes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ja</translation>
        </message>
        <message>
            <source>How the numbers add up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Så går siffrorna ihop</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kuvert</translation>
        </message>
        <message>
            <source>Count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Antal</translation>
        </message>
        <message>
            <source>received, as the stations signed for</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>mottagna, så många som stationerna har signerat</translation>
        </message>
        <message>
            <source>counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>räknade</translation>
        </message>
        <message>
            <source>of these blank</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>varav blanka</translation>
        </message>
        <message>
            <source>test ballots, which are no votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>provröster, som inte är röster</translation>
        </message>
        <message>
            <source>counted without a final export from</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>räknat utan slutlig export från</translation>
        </message>
        <message>
            <source>invalid: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ogiltiga: {reason}</translation>
        </message>
        <message>
            <source>from stations left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>från stationer som har lämnats utanför räkningen</translation>
        </message>
        <message>
            <source>without a valid voting card or identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>utan giltigt röstkort eller giltig identitet</translation>
        </message>
        <message>
            <source>set aside: voted more than once</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>lagda åt sidan: röstat mer än en gång</translation>
        </message>
    </context>
    <context>
        <name>RevokeFields</name>
        <message>
            <source>The export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exporten</translation>
        </message>
        <message>
            <source>&amp;Last export that counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Sista export som räknas</translation>
        </message>
        <message>
            <source>The f&amp;ile of that export: what came later is taken out again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den exportens f&amp;il: det som kom senare tas ut igen</translation>
        </message>
        <message>
            <source>The file of that export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den exportens fil</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj…</translation>
        </message>
    </context>
    <context>
        <name>SavedField</name>
        <message>
            <source>{field} changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{field}: ändrat</translation>
        </message>
    </context>
    <context>
        <name>SavedState</name>
        <message>
            <source>Not saved: see the red text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte sparat: se den röda texten</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparar…</translation>
        </message>
        <message>
            <source>A new version, not saved yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En ny version, inte sparad än</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Allt är sparat</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>Save what is shown as a view</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara det som visas som en vy</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vyns namn</translation>
        </message>
    </context>
    <context>
        <name>SchemePage</name>
        <message>
            <source>Who keeps the keys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vem som har nycklarna</translation>
        </message>
        <message>
            <source>Make the words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skapa orden</translation>
        </message>
        <message>
            <source>Keys sign the files and open the votes. The program makes the words that unlock them. Have paper and a pen ready, or a printer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nycklar signerar filerna och öppnar rösterna. Programmet skapar orden som låser upp dem. Ha papper och penna till hands, eller en skrivare.</translation>
        </message>
        <message>
            <source>&amp;Simple: one key file, five words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Enkelt: en nyckelfil, fem ord</translation>
        </message>
        <message>
            <source>S&amp;trict: three key files, ten words, three sheets</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Strängt: tre nyckelfiler, tio ord, tre blad</translation>
        </message>
        <message>
            <source>Two people are enough. Where people vote with a card or an identity, one person alone could see how each of them voted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Två personer räcker. Där människor röstar med röstkort eller legitimation skulle en enda person kunna se hur var och en har röstat.</translation>
        </message>
        <message>
            <source>Five people come to this screen one by one: the process leader, the roll keeper and the three who each keep a sheet. Any two of the sheets open the votes. Who can open a vote cannot see whose it is.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fem personer kommer en i taget till den här skärmen: processledaren, den som ansvarar för röstlängden och de tre som ska ha var sitt ordblad. Två av de tre bladen öppnar rösterna. Den som kan öppna en röst kan inte se vems den är.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Pages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>What can be done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här kan göras</translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer</translation>
        </message>
        <message>
            <source>Places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Platser</translation>
        </message>
        <message>
            <source>On the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>På valsedeln</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort</translation>
        </message>
        <message>
            <source>Code of a vote or test ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kod för en röst eller provröst</translation>
        </message>
        <message>
            <source>Log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Logg</translation>
        </message>
        <message>
            <source>Check or copy a key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera eller kopiera en nyckelfil</translation>
        </message>
        <message>
            <source>Translate the texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Översätt texterna</translation>
        </message>
        <message>
            <source>Set up a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ställ i ordning en station</translation>
        </message>
        <message>
            <source>Write a pack for a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv ett platspaket för en station</translation>
        </message>
        <message>
            <source>Give a station a new code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge en station en ny kod</translation>
        </message>
        <message>
            <source>Leave a station out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna en station utanför räkningen</translation>
        </message>
        <message>
            <source>Write the poster</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv affischen</translation>
        </message>
        <message>
            <source>Set a place’s opening hours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ange en plats öppettider</translation>
        </message>
        <message>
            <source>Make voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör röstkort</translation>
        </message>
        <message>
            <source>Note voting cards as handed out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Notera utlämnade röstkort</translation>
        </message>
        <message>
            <source>Void or replace a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör ett röstkort ogiltigt eller ersätt det</translation>
        </message>
        <message>
            <source>Find a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hitta ett förslag</translation>
        </message>
        <message>
            <source>Put the ballot in place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg in valsedeln</translation>
        </message>
        <message>
            <source>Record what is read aloud</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spela in det som läses upp</translation>
        </message>
        <message>
            <source>Open voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna röstningen</translation>
        </message>
        <message>
            <source>Withdraw a proposal from the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dra tillbaka ett förslag från valsedeln</translation>
        </message>
        <message>
            <source>Merge exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slå samman exporter</translation>
        </message>
        <message>
            <source>Decide on a file kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta om en fil som ligger åt sidan</translation>
        </message>
        <message>
            <source>Close the voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stäng röstningen</translation>
        </message>
        <message>
            <source>Compare the control codes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför kontrollkoderna</translation>
        </message>
        <message>
            <source>Count the votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna rösterna</translation>
        </message>
        <message>
            <source>Write the protocol</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv protokollet</translation>
        </message>
        <message>
            <source>Write the signed result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv det signerade resultatet</translation>
        </message>
        <message>
            <source>Write the log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv loggen</translation>
        </message>
        <message>
            <source>Voting card {serial}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort {serial}</translation>
        </message>
        <message>
            <source>void, it never counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ogiltigt, det räknas aldrig</translation>
        </message>
        <message>
            <source>{number}, left at {station}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number}, lämnat vid {station}</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Nothing was found.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget hittades.</translation>
        </message>
        <message>
            <source>Seeking…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Söker…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln found</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln hittad</numerusform>
                <numerusform>%Ln hittade</numerusform>
            </translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sök i allt (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sök i allt</translation>
        </message>
        <message>
            <source>The arrow keys choose, Enter goes there, Escape closes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Piltangenterna väljer, Enter går dit, Escape stänger.</translation>
        </message>
    </context>
    <context>
        <name>SeriesDialog</name>
        <message>
            <source>Voting cards {first} to {last}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort {first} till {last}</translation>
        </message>
        <message>
            <source>&amp;Where the cards are</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Var korten finns</translation>
        </message>
        <message>
            <source>Number of the last card that was &amp;handed out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Numret på det sista kort som har &amp;lämnats ut</translation>
        </message>
        <message>
            <source>At the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralt</translation>
        </message>
        <message>
            <source>none yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inget än</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>SettingsMenu</name>
        <message>
            <source>Change who works here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Byt vem som arbetar här</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Textstorlek</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Språk</translation>
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
            <translation>Rätt: det här är blad {number}.</translation>
        </message>
        <message>
            <source>{typed} of {all} words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{typed} av {all} ord</translation>
        </message>
    </context>
    <context>
        <name>SheetsDialog</name>
        <message>
            <source>In which folder is the new key file to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I vilken mapp ska den nya nyckelfilen sparas?</translation>
        </message>
        <message>
            <source>Writing the key file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver nyckelfilen</translation>
        </message>
        <message>
            <source>Give up the new sheets?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avstå från de nya bladen?</translation>
        </message>
        <message>
            <source>No file has been made. The new words on paper will open nothing; the old sheets and the old file still hold.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen fil har skapats. De nya orden på papper kommer inte att öppna något; de gamla bladen och den gamla filen gäller fortfarande.</translation>
        </message>
        <message>
            <source>Give them up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge upp dem</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fortsätt</translation>
        </message>
        <message>
            <source>New word sheets</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nya ordblad</translation>
        </message>
        <message>
            <source>The three holders come one after the other. Each writes the words of one sheet on paper, and types them from the paper. The words are shown only now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De tre som ska ha var sitt blad kommer en i taget. Var och en skriver ner orden på sitt blad och skriver sedan av dem från papperet. Orden visas bara nu.</translation>
        </message>
        <message>
            <source>Write the new key file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara den nya nyckelfilen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Nobody has signed in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen har skrivit in sig</translation>
        </message>
        <message>
            <source>Press to change who works here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tryck för att byta vem som arbetar här</translation>
        </message>
        <message>
            <source>Size of text and language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Textstorlek och språk</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>leads the process and everything at this desk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>leder processen och allt som görs här</translation>
        </message>
        <message>
            <source>judges proposals against the criteria</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>bedömer förslag mot kriterierna</translation>
        </message>
        <message>
            <source>writes down what the steering group and board decide</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>skriver ner vad styrgruppen och nämnden beslutar</translation>
        </message>
        <message>
            <source>reaches people: texts, languages, plans</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>når ut till folk: texter, språk, planer</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Who works here?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vem arbetar här?</translation>
        </message>
        <message>
            <source>The log names you with what you do. This locks nothing: only key files protect.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Loggen nämner dig vid det du gör. Inget låses av det här: bara nyckelfiler skyddar.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Namn</translation>
        </message>
        <message>
            <source>What are you here for? It decides what is shown first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad är du här för? Det avgör vad som visas först.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Börja</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message>
            <source>Opening</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppnar</translation>
        </message>
        <message>
            <source>Building the example</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bygger exemplet</translation>
        </message>
        <message>
            <source>Open a central file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna en centralfil</translation>
        </message>
        <message>
            <source>Open a station's folder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna en stations mapp</translation>
        </message>
        <message>
            <source>Where is the example to be built?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska exemplet byggas?</translation>
        </message>
        <message>
            <source>The example is ready. Open its centre or its station in the list.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exemplet är klart. Öppna dess centralfil eller station i listan.</translation>
        </message>
        <message>
            <source>The five words of its keys: {passphrase}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De fem orden till nycklarna: {passphrase}</translation>
        </message>
        <message>
            <source>station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>station</translation>
        </message>
        <message>
            <source>central file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>centralfil</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna {name}</translation>
        </message>
        <message>
            <source>Participatory budgeting at places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudget på plats</translation>
        </message>
        <message>
            <source>Where do you work today?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska du arbeta i dag?</translation>
        </message>
        <message>
            <source>At the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralt</translation>
        </message>
        <message>
            <source>You lead a participatory budget: stations, ballot, voting, count and result.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du leder en medborgarbudget: stationer, valsedel, röstning, räkning och resultat.</translation>
        </message>
        <message>
            <source>At a place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ute på en plats</translation>
        </message>
        <message>
            <source>You take in proposals or votes at a library, a youth centre or an office.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du tar emot förslag eller röster på ett bibliotek, en fritidsgård eller ett medborgarkontor.</translation>
        </message>
        <message>
            <source>&amp;Open a central file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Öppna en centralfil…</translation>
        </message>
        <message>
            <source>&amp;New participatory budget…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Ny medborgarbudget…</translation>
        </message>
        <message>
            <source>Open a &amp;station…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna en &amp;station…</translation>
        </message>
        <message>
            <source>Set &amp;up a station…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ställ &amp;i ordning en station…</translation>
        </message>
        <message>
            <source>&amp;Restore a station from its copy…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Återställ en station från reservkopian…</translation>
        </message>
        <message>
            <source>&amp;Try the example…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Prova exemplet…</translation>
        </message>
        <message>
            <source>&amp;Check a file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Kontrollera en fil…</translation>
        </message>
        <message>
            <source>Count a &amp;ballot box…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna en &amp;urna…</translation>
        </message>
        <message>
            <source>Here stand the files and stations that were opened last.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står filerna och stationerna som öppnades senast.</translation>
        </message>
        <message>
            <source>Opened &amp;last</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Senast öppnade fi&amp;ler</translation>
        </message>
    </context>
    <context>
        <name>StationActs</name>
        <message>
            <source>none yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inget än</translation>
        </message>
        <message>
            <source>Station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Station</translation>
        </message>
        <message>
            <source>Votes here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster här</translation>
        </message>
        <message>
            <source>Newest export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Senaste export</translation>
        </message>
        <message>
            <source>Control code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollkod</translation>
        </message>
        <message>
            <source>Leave a station out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna en station utanför räkningen</translation>
        </message>
        <message>
            <source>Leave the station out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna stationen utanför</translation>
        </message>
        <message>
            <source>None of this station’s votes is opened or counted. Each is told in the result by its number, so that anybody can see which votes were left out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen av stationens röster öppnas eller räknas. Var och en anges i resultatet med sitt nummer, så att alla kan se vilka röster som lämnades utanför.</translation>
        </message>
        <message>
            <source>Until the ballot box is made, two people can take the station back into the count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tills urnan görs kan två personer ta tillbaka stationen i räkningen.</translation>
        </message>
        <message>
            <source>Take a station back into the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta tillbaka en station i räkningen</translation>
        </message>
        <message>
            <source>Take the station back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta tillbaka stationen</translation>
        </message>
        <message>
            <source>The station was left out. From now on its votes count as if it never had been.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen var lämnad utanför. Från och med nu räknas dess röster som om den aldrig hade varit det.</translation>
        </message>
        <message>
            <source>Give a station a new code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge en station en ny kod</translation>
        </message>
        <message>
            <source>Give a new code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge en ny kod</translation>
        </message>
        <message>
            <source>For a station whose code was lost, or whose computer was. Whoever types the new code with a new pack makes the station anew, with a key of its own. The old code opens no new pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För en station vars kod, eller dator, har gått förlorad. Den som skriver den nya koden till ett nytt platspaket gör om stationen, med en egen nyckel. Den gamla koden öppnar inget nytt platspaket.</translation>
        </message>
        <message>
            <source>The votes that the centre holds of the station stay and count. Votes that lie only on the old computer are lost unless its last export is found.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens röster som centralen redan har finns kvar och räknas. Röster som bara finns på den gamla datorn går förlorade, om inte dess sista export hittas.</translation>
        </message>
        <message>
            <source>Last export that counts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sista export som räknas</translation>
        </message>
        <message>
            <source>Revoke a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spärra en station</translation>
        </message>
        <message>
            <source>Revoke the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spärra stationen</translation>
        </message>
        <message>
            <source>For a station that was stolen, or that somebody else may have used. What it sent up to the last export that counts is counted. Nothing that it sends later is taken in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För en station som har stulits, eller som någon annan kan ha använt. Det som den skickade till och med den sista export som räknas räknas. Inget som den skickar senare tas in.</translation>
        </message>
        <message>
            <source>A later export can be kept aside and taken in after all, where its control code is that of a day report that two people have signed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En senare export kan läggas undan och tas in ändå, om dess kontrollkod är samma som på en dagsrapport som två personer har skrivit under.</translation>
        </message>
        <message>
            <source>Let a kiosk’s staff code be chosen anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Låt en kiosks personalkod väljas på nytt</translation>
        </message>
        <message>
            <source>Write the reset file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv återställningsfilen…</translation>
        </message>
        <message>
            <source>What the reset file does</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här gör återställningsfilen</translation>
        </message>
        <message>
            <source>A new code can be chosen with it at this kiosk, and at no other.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Med den kan en ny kod väljas vid den här kiosken, och inte vid någon annan.</translation>
        </message>
        <message numerus="yes">
            <source>It works once, today or within %Ln days.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Den fungerar en gång, i dag eller inom %Ln dag.</numerusform>
                <numerusform>Den fungerar en gång, i dag eller inom %Ln dagar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whoever holds it can do there what staff can. Hand it over in person.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som har filen kan göra det som personalen kan där. Lämna över den personligen.</translation>
        </message>
        <message>
            <source>Both logs tell of it, and so does the kiosk’s day report.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Båda loggarna berättar om det, och det gör också kioskens dagsrapport.</translation>
        </message>
        <message>
            <source>It stands in the log, with the reason and both names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det står i loggen, med skälet och båda namnen.</translation>
        </message>
        <message>
            <source>Leaving the station out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämnar stationen utanför</translation>
        </message>
        <message>
            <source>The station is left out of the count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen är lämnad utanför räkningen.</translation>
        </message>
        <message>
            <source>Taking the station back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tar tillbaka stationen</translation>
        </message>
        <message>
            <source>The station is in the count again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen är med i räkningen igen.</translation>
        </message>
        <message>
            <source>Making the code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skapar koden</translation>
        </message>
        <message>
            <source>Writing the reset file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver återställningsfilen</translation>
        </message>
        <message>
            <source>For a kiosk whose staff code nobody knows any more. Nothing else at the kiosk is changed, and its votes stay.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För en kiosk vars personalkod ingen längre kan. Inget annat ändras vid kiosken, och dess röster finns kvar.</translation>
        </message>
        <message>
            <source>On which stick is the reset file to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>På vilket USB-minne ska återställningsfilen skrivas?</translation>
        </message>
        <message>
            <source>The reset file is written. It is safe to remove the stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Återställningsfilen är skriven. Nu går det bra att ta ut USB-minnet.</translation>
        </message>
        <message>
            <source>{file}. At the kiosk, go to the page that asks for the staff code, press “Nobody knows the code”, put the stick in and choose it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{file}. Gå vid kiosken till sidan som frågar efter personalkoden, tryck på ”Ingen kan koden”, sätt i USB-minnet och välj det.</translation>
        </message>
        <message>
            <source>Revoking the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spärrar stationen</translation>
        </message>
        <message>
            <source>The last export that counts is number {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den sista exporten som räknas är nummer {number}.</translation>
        </message>
        <message>
            <source>The station is revoked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen är spärrad.</translation>
        </message>
        <message>
            <source>The station has a new code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen har en ny kod.</translation>
        </message>
        <message>
            <source>Write its pack anew, and set the station up with both.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara dess platspaket på nytt, och ställ i ordning stationen med båda.</translation>
        </message>
    </context>
    <context>
        <name>StationBoard</name>
        <message>
            <source>last export is here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>slutlig export finns här</translation>
        </message>
        <message>
            <source>last export is missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>slutlig export saknas</translation>
        </message>
        <message>
            <source>left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>lämnad utanför räkningen</translation>
        </message>
        <message>
            <source>revoked</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>spärrad</translation>
        </message>
        <message>
            <source>has two lines of exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>har två rader av exporter</translation>
        </message>
        <message>
            <source>nothing heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inget har kommit</translation>
        </message>
        <message>
            <source>counted as far as heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det som har kommit räknas</translation>
        </message>
        <message>
            <source>Decide on the file kept aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta om filen som ligger åt sidan</translation>
        </message>
        <message>
            <source>Write its pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara dess platspaket</translation>
        </message>
        <message>
            <source>Fetch its first export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hämta dess första export</translation>
        </message>
        <message>
            <source>Fetch its last export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hämta dess slutliga export</translation>
        </message>
        <message>
            <source>Compare its code with the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför dess kontrollkod med papperet</translation>
        </message>
        <message>
            <source>Write its receipt: unlock the key and merge</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara dess kvitto: lås upp nyckeln och slå samman</translation>
        </message>
        <message>
            <source>none</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inget</translation>
        </message>
        <message>
            <source>of an earlier export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>för en tidigare export</translation>
        </message>
        <message>
            <source>written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>skrivet</translation>
        </message>
        <message>
            <source>export {number}, {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>export {number}, {day}</translation>
        </message>
        <message>
            <source>took votes again {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>tog emot röster igen {day}</translation>
        </message>
        <message>
            <source>{station}: the code {code} is the same as on the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}: kontrollkoden {code} är likadan som på papperet</translation>
        </message>
        <message>
            <source>As on the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Som på papperet</translation>
        </message>
        <message>
            <source>Station and place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Station och plats</translation>
        </message>
        <message>
            <source>Votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster</translation>
        </message>
        <message>
            <source>State, newest export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läge, senaste export</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kvitto</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Saknas</translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer</translation>
        </message>
        <message>
            <source>Here stand the codes to compare, once stations are set up and have exported.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står koderna att jämföra, när stationer är upplagda och har exporterat.</translation>
        </message>
    </context>
    <context>
        <name>StationSetupDialog</name>
        <message>
            <source>A new folder for the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En ny mapp för stationen</translation>
        </message>
        <message>
            <source>The &amp;code, three groups of four characters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Koden, tre grupper med fyra tecken</translation>
        </message>
        <message>
            <source>&amp;Where this computer keeps what is cast</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Var den här datorn sparar det som lämnas in</translation>
        </message>
        <message>
            <source>The station's folder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens mapp</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj…</translation>
        </message>
        <message>
            <source>The code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>StationTable</name>
        <message>
            <source>table</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>bord</translation>
        </message>
        <message>
            <source>kiosk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kiosk</translation>
        </message>
        <message>
            <source>final</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>slutlig</translation>
        </message>
        <message>
            <source>in use</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>används</translation>
        </message>
        <message>
            <source>waiting for its first export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>väntar på sin första export</translation>
        </message>
        <message>
            <source>left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>lämnad utanför räkningen</translation>
        </message>
        <message>
            <source>two copies taken in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>två kopior är inlästa</translation>
        </message>
        <message>
            <source>revoked before any export counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>spärrad innan någon export räknades</translation>
        </message>
        <message>
            <source>revoked after export {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>spärrad efter export {number}</translation>
        </message>
        <message>
            <source>needs a pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>behöver ett platspaket</translation>
        </message>
        <message>
            <source>Station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Station</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Kind</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Typ</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>klart</translation>
        </message>
        <message>
            <source>something is left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>något är kvar</translation>
        </message>
        <message>
            <source>now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nu</translation>
        </message>
        <message>
            <source>later</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>senare</translation>
        </message>
    </context>
    <context>
        <name>Sticks</name>
        <message>
            <source>Exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>A stick or folder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett USB-minne eller en mapp</translation>
        </message>
        <message>
            <source>The &amp;sticks of all stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla stationers &amp;USB-minnen</translation>
        </message>
        <message>
            <source>Add a stick or folder…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg till USB-minne eller mapp…</translation>
        </message>
        <message>
            <source>Add exports…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg till exporter…</translation>
        </message>
        <message>
            <source>Take from the list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort ur listan</translation>
        </message>
        <message>
            <source>Here stand the sticks and exports that are counted from.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står minnena och exporterna som räknas.</translation>
        </message>
    </context>
    <context>
        <name>SurveyTable</name>
        <message>
            <source>What residents answered</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad invånarna svarade</translation>
        </message>
        <message>
            <source>Voluntary answers, tied to no vote. Numbers below {fewest} are kept back, and now and then one more, so that nobody can be pointed out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Frivilliga svar, utan koppling till någon röst. Tal under {fewest} visas inte, och ibland döljs ett till, så att ingen kan pekas ut.</translation>
        </message>
        <message>
            <source>Question</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Antal</translation>
        </message>
        <message>
            <source>All answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla svar</translation>
        </message>
        <message>
            <source>Where people answered</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar per plats</translation>
        </message>
        <message>
            <source>kept back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>visas inte</translation>
        </message>
    </context>
    <context>
        <name>TextCard</name>
        <message>
            <source>Stop</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stoppa</translation>
        </message>
        <message>
            <source>Record anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spela in på nytt</translation>
        </message>
        <message>
            <source>Record</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spela in</translation>
        </message>
        <message>
            <source>Read the text aloud, then press Stop. A minute at most.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs texten högt och tryck sedan på Stopp. Högst en minut.</translation>
        </message>
        <message>
            <source>Looking for a microphone…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Letar efter en mikrofon…</translation>
        </message>
        <message>
            <source>This computer has no microphone. Connect one, or take in a file that was recorded elsewhere.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den här datorn har ingen mikrofon. Anslut en, eller ta in en fil som har spelats in någon annanstans.</translation>
        </message>
        <message>
            <source>As a file in a folder: {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Som fil i en mapp: {name}</translation>
        </message>
        <message>
            <source>Listen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lyssna</translation>
        </message>
        <message>
            <source>Take in a file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs in en fil…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Look for it again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leta igen</translation>
        </message>
        <message>
            <source>How loud it is</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur starkt det hörs</translation>
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
            <translation>Rättat</translation>
        </message>
        <message>
            <source>Translation, {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Översättning, {language}</translation>
        </message>
        <message>
            <source>The original reads otherwise now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Originalet lyder annorlunda nu</translation>
        </message>
    </context>
    <context>
        <name>TextEditor</name>
        <message>
            <source>Take it for a draft again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna den som utkast igen</translation>
        </message>
        <message>
            <source>It has been read over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den är granskad</translation>
        </message>
        <message>
            <source>Voting has been opened, so this is fixed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen har öppnats, så det här ligger fast.</translation>
        </message>
        <message>
            <source>Residents have been shown this, so it is frozen: make a new version under Frame.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Invånarna har fått se det här, så det är låst: gör en ny version under Ramar.</translation>
        </message>
        <message>
            <source>There is no Swedish text, and nothing to translate.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingen svensk text och inget att översätta.</translation>
        </message>
    </context>
    <context>
        <name>TextFilters</name>
        <message>
            <source>&amp;Search: a name, or words of a text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Sök: ett namn eller ord i en text</translation>
        </message>
        <message>
            <source>S&amp;how</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Visa</translation>
        </message>
        <message>
            <source>&amp;Of what</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Av vad</translation>
        </message>
        <message>
            <source>All texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla texter</translation>
        </message>
        <message>
            <source>Texts that are missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texter som saknas</translation>
        </message>
        <message>
            <source>Drafts, read over by nobody</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utkast som ingen har granskat</translation>
        </message>
        <message>
            <source>What the Swedish has changed of</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som svenskan har ändrats för</translation>
        </message>
        <message>
            <source>What came in for an older Swedish text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som kom in för en äldre svensk text</translation>
        </message>
        <message>
            <source>What has been read over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som är granskat</translation>
        </message>
        <message>
            <source>Everything</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Allt</translation>
        </message>
    </context>
    <context>
        <name>TextsPage</name>
        <message>
            <source>Where are the texts to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska texterna sparas?</translation>
        </message>
        <message>
            <source>Writing the texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver texterna</translation>
        </message>
        <message>
            <source>The texts are written, to be translated into {language}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texterna är sparade, att översättas till {language}.</translation>
        </message>
        <message>
            <source>Have it filled in, then read it here. It is {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Låt fylla i filen och läs in den här sedan. Den heter {path}.</translation>
        </message>
        <message>
            <source>Texts that came back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texter som har kommit tillbaka</translation>
        </message>
        <message>
            <source>Reading the texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läser texterna</translation>
        </message>
        <message>
            <source>No text is as you asked for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen text är som du bad om.</translation>
        </message>
        <message>
            <source>Here stand the texts of the participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står medborgarbudgetens texter.</translation>
        </message>
        <message numerus="yes">
            <source>Have all %Ln texts in {language} been read over?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Är %Ln text på {language} granskad?</numerusform>
                <numerusform>Är alla %Ln texter på {language} granskade?</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody who speaks the language well has read each of them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Någon som kan språket väl har läst var och en av dem.</translation>
        </message>
        <message>
            <source>They have been read over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De är granskade</translation>
        </message>
        <message>
            <source>Leave them as drafts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Låt dem vara utkast</translation>
        </message>
        <message>
            <source>In {language} nothing is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>På {language} saknas inget.</translation>
        </message>
        <message numerus="yes">
            <source>In {language} %Ln texts are missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>På {language} saknas %Ln text.</numerusform>
                <numerusform>På {language} saknas %Ln texter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are drafts that nobody has read over.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln är ett utkast som ingen har granskat.</numerusform>
                <numerusform>%Ln är utkast som ingen har granskat.</numerusform>
            </translation>
        </message>
        <message>
            <source>Texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texter</translation>
        </message>
        <message>
            <source>Next one missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa som saknas</translation>
        </message>
        <message>
            <source>Translate</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Översätt</translation>
        </message>
        <message>
            <source>Texts to translators and back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texter till översättare och tillbaka</translation>
        </message>
        <message>
            <source>Save as a workbook (xlsx)…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara som arbetsbok (xlsx)…</translation>
        </message>
        <message>
            <source>Save as XLIFF…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara som XLIFF…</translation>
        </message>
        <message>
            <source>Read a file that came back…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs in en fil som har kommit tillbaka…</translation>
        </message>
        <message>
            <source>All that is listed has been read over…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Allt i listan är granskat…</translation>
        </message>
    </context>
    <context>
        <name>TextsPreviewPage</name>
        <message>
            <source>Taking the texts in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tar in texterna</translation>
        </message>
        <message>
            <source>Texts taken in: {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Intagna texter: {number}.</translation>
        </message>
        <message>
            <source>Every row of the file was used or says nothing new.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varje rad i filen har använts eller säger inget nytt.</translation>
        </message>
        <message>
            <source>Rows left out since they are wrong: {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rader som lämnades eftersom de är fel: {number}.</translation>
        </message>
        <message>
            <source>Texts from {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texter från {file}</translation>
        </message>
        <message>
            <source>Residents have been shown the frame: why does it change?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Invånarna har fått se ramarna: varför ändras de?</translation>
        </message>
        <message>
            <source>Row</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rad</translation>
        </message>
        <message>
            <source>Text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Text</translation>
        </message>
        <message>
            <source>What comes, and what is wrong</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som kommer, och vad som är fel</translation>
        </message>
        <message>
            <source>What it would do</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad den skulle göra</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filens rader</translation>
        </message>
        <message numerus="yes">
            <source>Take in %Ln texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Ta in %Ln text</numerusform>
                <numerusform>Ta in %Ln texter</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel, leave the texts as they are</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt, låt texterna vara som de är</translation>
        </message>
        <message>
            <source>Into {language}. New: {new}. Changed: {changed}. Read over: {reviewed}. Beside, since the Swedish has changed: {beside}. Wrong, left out: {wrong}. The rest stays.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Till {language}. Nya: {new}. Ändrade: {changed}. Granskade: {reviewed}. Bredvid, eftersom svenskan har ändrats: {beside}. Fel, lämnas: {wrong}. Resten står kvar.</translation>
        </message>
        <message>
            <source>new</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nytt</translation>
        </message>
        <message>
            <source>changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ändrat</translation>
        </message>
        <message>
            <source>read over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>granskad</translation>
        </message>
        <message>
            <source>beside, as a draft</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>bredvid, som utkast</translation>
        </message>
        <message>
            <source>wrong</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>fel</translation>
        </message>
        <message>
            <source>Made for: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gjord för: {text}</translation>
        </message>
        <message>
            <source>Before: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Före: {text}</translation>
        </message>
    </context>
    <context>
        <name>TextsTable</name>
        <message>
            <source>Texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texter</translation>
        </message>
        <message>
            <source>Text</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Text</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läge</translation>
        </message>
        <message>
            <source>another waits</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en annan väntar</translation>
        </message>
    </context>
    <context>
        <name>TieForm</name>
        <message>
            <source>Equal votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lika röstetal</translation>
        </message>
        <message numerus="yes">
            <source>These proposals have %Ln votes each. The lot is drawn from a published number; write that number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>De här förslagen har %Ln röst var. Lotten dras ur ett offentliggjort tal. Skriv talet.</numerusform>
                <numerusform>De här förslagen har %Ln röster var. Lotten dras ur ett offentliggjort tal. Skriv talet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These proposals have %Ln votes each, and the funds are not enough for all. Put them in the order that the board has decided.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>De här förslagen har %Ln röst var, och medlen räcker inte till alla. Lägg dem i den ordning som nämnden har beslutat.</numerusform>
                <numerusform>De här förslagen har %Ln röster var, och medlen räcker inte till alla. Lägg dem i den ordning som nämnden har beslutat.</numerusform>
            </translation>
        </message>
        <message>
            <source>Order of the proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagens ordning</translation>
        </message>
        <message>
            <source>Move up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flytta upp</translation>
        </message>
        <message>
            <source>Move down</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flytta ner</translation>
        </message>
        <message>
            <source>&amp;Published number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Offentliggjort tal</translation>
        </message>
        <message>
            <source>&amp;Basis, for example the paragraph of the minutes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Grund, till exempel paragrafen i protokollet</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara beslutet</translation>
        </message>
    </context>
    <context>
        <name>TranslationPage</name>
        <message>
            <source>Saving the translation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparar översättningen</translation>
        </message>
        <message>
            <source>The translation is saved: {language}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Översättningen är sparad: {language}.</translation>
        </message>
        <message>
            <source>The original stands beside it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Originalet står bredvid.</translation>
        </message>
        <message>
            <source>Translate: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Översätt: {title}</translation>
        </message>
        <message>
            <source>Say what stands there, no more and no less.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv det som står där, varken mer eller mindre.</translation>
        </message>
        <message>
            <source>&amp;Into which language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Till &amp;vilket språk</translation>
        </message>
        <message>
            <source>How &amp;far it may be relied on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Hur långt den går att lita på</translation>
        </message>
        <message>
            <source>Who &amp;translated it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vem som &amp;översatte</translation>
        </message>
        <message>
            <source>Original, {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Original, {language}</translation>
        </message>
        <message>
            <source>Save the translation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara översättningen</translation>
        </message>
        <message>
            <source>Cancel, save nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt, spara inget</translation>
        </message>
    </context>
    <context>
        <name>Turnout</name>
        <message>
            <source>Votes by day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster per dag</translation>
        </message>
        <message>
            <source>Votes by place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster per plats</translation>
        </message>
        <message>
            <source>Stations and voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer och röstkort</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{some} av {all}</translation>
        </message>
        <message>
            <source>Stations heard from today</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer hörda av i dag</translation>
        </message>
        <message>
            <source>Last exports here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slutliga exporter här</translation>
        </message>
        <message>
            <source>Voting cards used</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort använda</translation>
        </message>
        <message>
            <source>{votes}, to {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{votes}, till {day}</translation>
        </message>
    </context>
    <context>
        <name>UndoButtons</name>
        <message>
            <source>Undo: {what}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ångra: {what}</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör om: {what}</translation>
        </message>
    </context>
    <context>
        <name>VerdictPanel</name>
        <message>
            <source>&amp;Reason, as the proposer may read it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Skäl, som förslagsställaren kan läsa det</translation>
        </message>
        <message>
            <source>Settle the difference</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avgör skillnaden</translation>
        </message>
        <message>
            <source>Your verdict</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Din bedömning</translation>
        </message>
        <message>
            <source>Second assessment</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ny bedömning</translation>
        </message>
        <message>
            <source>What is to hold</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad som ska gälla</translation>
        </message>
        <message>
            <source>Settle it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avgör</translation>
        </message>
        <message>
            <source>Save and go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara och gå vidare</translation>
        </message>
        <message>
            <source>Proposal {number} · {place} of {all}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {number} · {place} av {all}</translation>
        </message>
        <message>
            <source>Settled: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avgjort: {verdict}</translation>
        </message>
        <message>
            <source>Second assessment: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ny bedömning: {verdict}</translation>
        </message>
        <message>
            <source>{who}: {once}, and {yearly} a year</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{who}: {once}, och {yearly} per år</translation>
        </message>
        <message>
            <source>Costs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnader</translation>
        </message>
    </context>
    <context>
        <name>ViewTabs</name>
        <message>
            <source>All</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Views</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vyer</translation>
        </message>
        <message>
            <source>Save as a view…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara som en vy…</translation>
        </message>
        <message>
            <source>Remove the view</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort vyn</translation>
        </message>
    </context>
    <context>
        <name>VotingActs</name>
        <message>
            <source>Voting cards made</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort som har gjorts</translation>
        </message>
        <message>
            <source>Void already</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Redan ogiltiga</translation>
        </message>
        <message>
            <source>The card that becomes void</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kortet som blir ogiltigt</translation>
        </message>
        <message>
            <source>The last of the cards that become void</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det sista av korten som blir ogiltiga</translation>
        </message>
        <message>
            <source>The card of the reserve given out for it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reservkortet som lämnas ut i stället</translation>
        </message>
        <message>
            <source>Void a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ogiltigförklara ett röstkort</translation>
        </message>
        <message>
            <source>Void the card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ogiltigförklara kortet</translation>
        </message>
        <message>
            <source>For a card that was lost, stolen or given to the wrong person. A void card never counts, whenever it was used: nobody needs to know where. Stations still take it, and do not tell.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För ett kort som har tappats, stulits eller getts till fel person. Ett ogiltigt kort räknas aldrig, när det än användes: ingen behöver veta var. Stationer tar fortfarande emot det, och säger inget.</translation>
        </message>
        <message>
            <source>If the person gets another card, take one of the reserve, and note it here: so each person has one card that counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om personen får ett annat kort, ta ett ur reserven och anteckna det här: då har varje person ett kort som räknas.</translation>
        </message>
        <message>
            <source>The number stands at the top of each card. Nobody can vote with it, and it shows nothing of a vote: let people note it, apart from the card. A list of names and numbers shows whoever has the roll key too which of them have voted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Numret står högst upp på varje kort. Ingen kan rösta med det, och det visar inget av en röst: låt var och en anteckna det, skilt från kortet. En lista över namn och nummer visar den som också har röstlängdsnyckeln vilka av dem som har röstat.</translation>
        </message>
        <message>
            <source>Open voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna röstningen</translation>
        </message>
        <message>
            <source>What is fixed by it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här ligger fast efteråt</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad som kommer sedan</translation>
        </message>
        <message>
            <source>Stations take votes once they have a pack that is written after this.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationerna tar emot röster när de har ett platspaket som har sparats efter det.</translation>
        </message>
        <message>
            <source>Open voting again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna röstningen igen</translation>
        </message>
        <message>
            <source>Voting closed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen stängdes</translation>
        </message>
        <message>
            <source>Votes here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster här</translation>
        </message>
        <message>
            <source>Stations with a last export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer med en slutlig export</translation>
        </message>
        <message>
            <source>No vote has been opened yet. Stations may take votes again on the days of voting; write new packs for them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen röst har öppnats än. Stationer får ta emot röster igen på röstningsdagarna; spara nya platspaket till dem.</translation>
        </message>
        <message>
            <source>A station that has sent its last export stays closed until two people reopen it there. Its votes then need a new last export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En station som har skickat sin slutliga export förblir stängd tills två personer öppnar den igen där. Dess röster behöver sedan en ny slutlig export.</translation>
        </message>
        <message>
            <source>Withdraw a proposal from the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dra tillbaka ett förslag från omröstningen</translation>
        </message>
        <message>
            <source>Withdraw the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dra tillbaka förslaget</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad</translation>
        </message>
        <message>
            <source>The proposal gets no money, whatever its votes are. Votes for it are counted and told in the result, and their other choices count as always.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslaget får inga pengar, hur många röster det än får. Röster på det räknas och anges i resultatet, och deras andra val räknas som vanligt.</translation>
        </message>
        <message>
            <source>It stays on the ballot that people see, so put up a notice at each place. It cannot be put back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det står kvar på valsedeln som folk ser, så sätt upp ett anslag på varje plats. Det går inte att ta tillbaka.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Days of voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningsdagar</translation>
        </message>
        <message>
            <source>Funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsatta medel</translation>
        </message>
        <message>
            <source>On the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>På valsedeln</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln förslag</numerusform>
                <numerusform>%Ln förslag</numerusform>
            </translation>
        </message>
        <message>
            <source>Stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stations are set up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln station finns</numerusform>
                <numerusform>%Ln stationer finns</numerusform>
            </translation>
        </message>
        <message>
            <source>{now}, more than there are on the ballot. Voting cannot be opened so: choose on the page “Ballot” how many a person may choose.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{now}, fler än det finns på valsedeln. Röstningen kan inte öppnas så: välj på sidan ”Valsedel” hur många en person får välja.</translation>
        </message>
        <message>
            <source>Votes per person, at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster per person, högst</translation>
        </message>
        <message>
            <source>This is a rehearsal: its votes can never be counted as real ones.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är en övning: rösterna kan aldrig räknas som riktiga.</translation>
        </message>
        <message>
            <source>This is the real vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är den riktiga röstningen.</translation>
        </message>
        <message>
            <source>No days were set.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inga dagar är bestämda.</translation>
        </message>
        <message>
            <source>None has been made, and none can be made after this.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inga har gjorts, och inga kan göras efter det.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kort</numerusform>
                <numerusform>%Ln kort</numerusform>
            </translation>
        </message>
        <message>
            <source>Voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort</translation>
        </message>
        <message numerus="yes">
            <source>%Ln answers are owed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln svar är kvar att lämna.</numerusform>
                <numerusform>%Ln svar är kvar att lämna.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write why voting opens before they are given.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv varför röstningen öppnas innan de är lämnade.</translation>
        </message>
        <message>
            <source>Everybody who could be reached has been answered.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla som gick att nå har fått svar.</translation>
        </message>
        <message>
            <source>Answers to proposers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar till förslagsställare</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are not decided on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln är inte beslutat.</numerusform>
                <numerusform>%Ln är inte beslutade.</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>There is no copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingen kopia.</translation>
        </message>
        <message>
            <source>The words are on paper, and there is a copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Orden finns på papper, och det finns en kopia.</translation>
        </message>
        <message>
            <source>The words were never typed from the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Orden har aldrig skrivits in från papperet.</translation>
        </message>
        <message>
            <source>Never typed from the paper: sheet {sheets}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Har aldrig skrivits in från papperet: blad {sheets}.</translation>
        </message>
        <message>
            <source>The ballot, the rules and the funds can no longer be changed after this.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Efter det här går det inte längre att ändra valsedeln, reglerna eller medlen.</translation>
        </message>
        <message>
            <source>No more voting cards can be made after this.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Efter det här går det inte att göra fler röstkort.</translation>
        </message>
        <message>
            <source>Rehearse first: set up another participatory budget as a rehearsal, and take one vote from each station to the result. That tries the words, the sticks and the printer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öva först: lägg upp en annan medborgarbudget som övning, och för en röst från varje station fram till resultatet. Det prövar orden, USB-minnena och skrivaren.</translation>
        </message>
        <message>
            <source>Before you open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Innan ni öppnar</translation>
        </message>
        <message>
            <source>It stands in the log, with the reason and both names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det står i loggen, med skälet och båda namnen.</translation>
        </message>
        <message>
            <source>Voiding the card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ogiltigförklarar kortet</translation>
        </message>
        <message>
            <source>The card is void.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kortet är ogiltigt.</translation>
        </message>
        <message>
            <source>Read the facts to each other. Then voting is opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs uppgifterna högt för varandra. Sedan öppnas röstningen.</translation>
        </message>
        <message>
            <source>Cancel, open nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt, öppna inget</translation>
        </message>
        <message>
            <source>Opening voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppnar röstningen</translation>
        </message>
        <message>
            <source>Voting is open.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen är öppen.</translation>
        </message>
        <message>
            <source>Write new packs on the page “Places” and take them to the stations.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara nya platspaket på sidan ”Platser” och ta dem till stationerna.</translation>
        </message>
        <message>
            <source>Write packs on the page “Places” and take them to the stations.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara platspaket på sidan ”Platser” och ta dem till stationerna.</translation>
        </message>
        <message>
            <source>Opening voting again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppnar röstningen igen</translation>
        </message>
        <message>
            <source>Voting is open again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen är öppen igen.</translation>
        </message>
        <message>
            <source>Withdrawing the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Drar tillbaka förslaget</translation>
        </message>
        <message>
            <source>The proposal is withdrawn.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslaget är tillbakadraget.</translation>
        </message>
    </context>
    <context>
        <name>VotingPage</name>
        <message>
            <source>Open voting…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna röstningen…</translation>
        </message>
        <message>
            <source>Go to the places</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till platserna</translation>
        </message>
        <message>
            <source>Go to tonight’s stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till kvällens stationer</translation>
        </message>
        <message>
            <source>Where is the sheet for observers to be written?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska bladet för observatörer skrivas?</translation>
        </message>
        <message>
            <source>Writing the sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriver bladet</translation>
        </message>
        <message>
            <source>The sheet is written. Print it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bladet är skrivet. Skriv ut det.</translation>
        </message>
        <message>
            <source>Voting closed {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen avslutades {day}.</translation>
        </message>
        <message>
            <source>Voting has been open since {day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen har varit öppen sedan {day}.</translation>
        </message>
        <message>
            <source>There is no ballot yet. It is made on the page “Ballot”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingen valsedel än. Den görs på sidan ”Valsedel”.</translation>
        </message>
        <message>
            <source>A person may choose {now}, more than there are on the ballot. That is mended on the page “Ballot”; then voting can be opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En person får välja {now}, fler än det finns på valsedeln. Det rättas på sidan ”Valsedel”. Sedan kan röstningen öppnas.</translation>
        </message>
        <message>
            <source>Voting has not opened; the ballot can still be changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen har inte öppnat. Valsedeln kan fortfarande ändras.</translation>
        </message>
        <message>
            <source>{proposal} (withdrawn from the vote)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{proposal} (tillbakadraget från omröstningen)</translation>
        </message>
        <message>
            <source>Voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstning</translation>
        </message>
        <message>
            <source>The proposals that the steering group has sent to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De förslag som styrgruppen har skickat till röstning.</translation>
        </message>
        <message>
            <source>Number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedel</translation>
        </message>
        <message>
            <source>Go to the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå till valsedeln</translation>
        </message>
        <message>
            <source>Here stand the proposals that people vote on, once the ballot is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här står förslagen som det röstas om, när valsedeln är gjord.</translation>
        </message>
        <message>
            <source>Sheet on test ballots for observers…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Blad om provröster för observatörer…</translation>
        </message>
        <message>
            <source>Withdraw the proposal…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dra tillbaka förslaget…</translation>
        </message>
        <message>
            <source>Open voting again…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna röstningen igen…</translation>
        </message>
    </context>
    <context>
        <name>WordsPage</name>
        <message>
            <source>The words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Orden</translation>
        </message>
        <message>
            <source>The words are shown only here, and kept nowhere. Whoever keeps the paper should be the only one who looks, writes them down, and then types them from the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Orden visas bara här, och sparas ingenstans. Den som ska ha papperet bör vara den enda som ser dem, skriver ner dem och skriver sedan in dem från papperet.</translation>
        </message>
    </context>
    <context>
        <name>WorkBar</name>
        <message>
            <source>Wait until this is done, or stop it. Then the window can be closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vänta tills det här är klart, eller avbryt det. Sedan kan fönstret stängas.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stoppa</translation>
        </message>
    </context>
    <context>
        <name>answers</name>
        <message numerus="yes">
            <source>%Ln answers are noted as given. Who gave them is the name at this desk.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln svar antecknas som lämnat. Den som lämnade det är namnet vid det här skrivbordet.</numerusform>
                <numerusform>%Ln svar antecknas som lämnade. Den som lämnade dem är namnet vid det här skrivbordet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Note answers as given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna svar som lämnade</translation>
        </message>
        <message>
            <source>Note it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna</translation>
        </message>
        <message>
            <source>&amp;Day, as 2026-11-29</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Dag, som 2026-11-29</translation>
        </message>
        <message>
            <source>&amp;How the answer was given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Hur svaret lämnades</translation>
        </message>
        <message>
            <source>Answer in another language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar på ett annat språk</translation>
        </message>
        <message>
            <source>Proposal {number}. An answer in Finnish, Meänkieli or Sami is owed until it is given in that language.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {number}. Ett svar på finska, meänkieli eller samiska är kvar tills det lämnas på det språket.</translation>
        </message>
        <message>
            <source>That of the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagets språk</translation>
        </message>
        <message>
            <source>&amp;Language that is asked for</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Språk som önskas</translation>
        </message>
        <message>
            <source>looked up at the desk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>slogs upp vid skrivbordet</translation>
        </message>
        <message>
            <source>Has been withdrawn</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbakadraget</translation>
        </message>
        <message>
            <source>Is carried out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Genomförs</translation>
        </message>
        <message>
            <source>Out of the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ur röstningen</translation>
        </message>
        <message>
            <source>Is not carried out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Genomförs inte</translation>
        </message>
        <message>
            <source>Has been joined</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sammanslaget</translation>
        </message>
        <message>
            <source>Goes to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Går till röstning</translation>
        </message>
        <message>
            <source>Not feasible</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte genomförbart</translation>
        </message>
        <message>
            <source>Not to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte till röstning</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte börjat</translation>
        </message>
        <message>
            <source>Draft</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utkast</translation>
        </message>
        <message>
            <source>Approved</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Godkänt</translation>
        </message>
        <message>
            <source>Given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämnat</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte nådd</translation>
        </message>
        <message>
            <source>No contact left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontakt saknas</translation>
        </message>
        <message>
            <source>by letter</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>med brev</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>med e-post</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>per telefon</translation>
        </message>
        <message>
            <source>in person</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>personligen</translation>
        </message>
        <message>
            <source>nobody could be reached</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ingen gick att nå</translation>
        </message>
        <message>
            <source>Steering group {day}: does not go to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrgruppen {day}: går inte till röstning</translation>
        </message>
        <message>
            <source>Steering group {day}: goes to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrgruppen {day}: går till röstning</translation>
        </message>
        <message>
            <source>Answer written in {language}: {outcome}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar skrivet på {language}: {outcome}</translation>
        </message>
        <message>
            <source>Answer approved in {language}: {outcome}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar godkänt på {language}: {outcome}</translation>
        </message>
        <message>
            <source>Answer given {day}, {way}, in {language}: {outcome}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar lämnat {day}, {way}, på {language}: {outcome}</translation>
        </message>
        <message>
            <source>Tried to answer {day}, {way}: {outcome}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Försök att svara {day}, {way}: {outcome}</translation>
        </message>
        <message>
            <source>Contact opened: {purpose}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontakten öppnad: {purpose}</translation>
        </message>
        <message>
            <source>No other language is asked for any more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget annat språk önskas längre</translation>
        </message>
        <message>
            <source>An answer is asked for in {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar önskas på {language}</translation>
        </message>
    </context>
    <context>
        <name>checking</name>
        <message>
            <source>result of count {number}, {votes}, {how} (control code {code})</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>resultat av räkning {number}, {votes}, {how} (kontrollkod {code})</translation>
        </message>
        <message>
            <source>it adds up; not counted anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det går ihop; inte räknat på nytt</translation>
        </message>
        <message>
            <source>the same as on file at the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>samma som finns centralt</translation>
        </message>
        <message>
            <source>the same as on file at the centre, replaced by a new count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>samma som finns centralt, ersatt av en ny räkning</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln röst</numerusform>
                <numerusform>%Ln röster</numerusform>
            </translation>
        </message>
        <message>
            <source>{station} was revoked after its export {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} spärrades efter sin export {number}</translation>
        </message>
        <message>
            <source>{station} was revoked before any export counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} spärrades innan någon export räknades</translation>
        </message>
        <message>
            <source>it replaces count {number}, which had a tie open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det ersätter räkning {number}, där lika röstetal inte var avgjorda</translation>
        </message>
        <message>
            <source>it replaces count {number}, which has the digest {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det ersätter räkning {number}, som har kontrollsumman {code}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures and recordings ({size} kB)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln bild eller inspelning ({size} kB)</numerusform>
                <numerusform>%Ln bilder och inspelningar ({size} kB)</numerusform>
            </translation>
        </message>
        <message>
            <source>pack for the station {station}, edition {edition}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>platspaket för stationen {station}, utgåva {edition}</translation>
        </message>
        <message>
            <source>export {number} of the station {station}, its last: {held}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>export {number} från stationen {station}, slutlig: {held}</translation>
        </message>
        <message>
            <source>export {number} of the station {station}: {held}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>export {number} från stationen {station}: {held}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln förslag</numerusform>
                <numerusform>%Ln förslag</numerusform>
            </translation>
        </message>
        <message>
            <source>{votes} and {proposals}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{votes} och {proposals}</translation>
        </message>
        <message>
            <source>receipt for the station {station}: {votes} at the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kvitto för stationen {station}: {votes} finns centralt</translation>
        </message>
        <message>
            <source>ballot box of count {number}, closed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>urna för räkning {number}, stängd</translation>
        </message>
        <message>
            <source>reset file {number} for the staff code of the station {station}, to be used until {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>återställningsfil {number} för personalkoden vid stationen {station}, går att använda till och med {day}</translation>
        </message>
    </context>
    <context>
        <name>decisions</name>
        <message>
            <source>Decide on all that are left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta om alla som är kvar</translation>
        </message>
        <message>
            <source>{number} are to be decided. Feasible ones are sent to the vote, the others are not. Each gets a record of its own, with the reason; decide on single ones in the list.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{number} ska beslutas. De genomförbara går till röstning, de andra inte. Var och en får sin egen anteckning med skälet; besluta om enstaka i listan.</translation>
        </message>
        <message>
            <source>Decide on them</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besluta om dem</translation>
        </message>
        <message>
            <source>&amp;Day of the meeting, as 2026-11-29</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mötets &amp;dag, som 2026-11-29</translation>
        </message>
        <message>
            <source>Feasible ones: to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De genomförbara: till röstning</translation>
        </message>
        <message>
            <source>Not feasible ones: not to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De inte genomförbara: inte till röstning</translation>
        </message>
        <message>
            <source>&amp;Which of them</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Vilka av dem</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ska beslutas</translation>
        </message>
        <message>
            <source>To the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Till röstning</translation>
        </message>
        <message>
            <source>Not to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte till röstning</translation>
        </message>
    </context>
    <context>
        <name>differences</name>
        <message>
            <source>the key that the station {station} signs with</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nyckeln som stationen {station} signerar med</translation>
        </message>
        <message>
            <source>the control code of the station {station}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kontrollkoden för stationen {station}</translation>
        </message>
        <message>
            <source>the station {station}, which the result does not name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>stationen {station}, som resultatet inte nämner</translation>
        </message>
        <message>
            <source>whether the station {station} is for paper alone</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>om stationen {station} bara är för papper</translation>
        </message>
        <message>
            <source>the envelopes of the station {station}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kuverten från stationen {station}</translation>
        </message>
        <message>
            <source>what was voted on: the frame, the ballot, the cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det som röstningen gällde: ramarna, valsedeln, röstkorten</translation>
        </message>
        <message>
            <source>which envelopes are counted, and why others are not</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vilka kuvert som räknas, och varför andra inte räknas</translation>
        </message>
        <message>
            <source>what became of the envelopes once they were opened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vad som blev av kuverten när de hade öppnats</translation>
        </message>
        <message>
            <source>the votes for proposal {part}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>rösterna på förslag {part}</translation>
        </message>
        <message>
            <source>what the ballots hold</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vad som står på valsedlarna</translation>
        </message>
        <message>
            <source>what the test ballots hold</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vad som står i provrösterna</translation>
        </message>
        <message>
            <source>the decisions on equal votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>besluten om lika röstetal</translation>
        </message>
        <message>
            <source>which proposals win</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vilka förslag som vinner</translation>
        </message>
        <message>
            <source>what the ballot box is made of</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vad urnan är gjord av</translation>
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
            <translation>avgjort: {verdict}</translation>
        </message>
        <message>
            <source>they differ</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>de skiljer sig</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inte bedömt</translation>
        </message>
        <message>
            <source>They differ</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skiljer</translation>
        </message>
        <message>
            <source>Costs in parts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad i delar</translation>
        </message>
        <message>
            <source>A line for each part, with semicolons between: what it is; the department that pays; the cost in kronor; the running cost of a year; the uncertainty in percent. As in: Lamp posts; Traffic; 322 000; 9 000; 10. The last ones may be left out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En rad för varje del, med semikolon emellan: vad det är; förvaltningen som betalar; kostnaden i kronor; driftskostnaden per år; osäkerheten i procent. Som i: Lyktstolpar; Trafik; 322 000; 9 000; 10. De sista får utelämnas.</translation>
        </message>
        <message>
            <source>Save the costs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara kostnaden</translation>
        </message>
        <message>
            <source>&amp;Parts of the costs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Delar av kostnaden</translation>
        </message>
        <message>
            <source>Ask the proposer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fråga förslagsställaren</translation>
        </message>
        <message>
            <source>The proposal is asked back until an answer is noted, or that none came in time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslaget väntar på svar tills ett svar är antecknat, eller att inget kom i tid.</translation>
        </message>
        <message>
            <source>Note the question</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna frågan</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Fråga</translation>
        </message>
        <message>
            <source>&amp;Last day for an answer, as 2026-11-29</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Sista dag för svar, som 2026-11-29</translation>
        </message>
        <message>
            <source>No question waits for an answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen fråga väntar på svar.</translation>
        </message>
        <message>
            <source>The question was: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Frågan var: {text}</translation>
        </message>
        <message>
            <source>Answer of the proposer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagsställarens svar</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna svaret</translation>
        </message>
        <message>
            <source>&amp;Answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Svar</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget svar kom</translation>
        </message>
        <message>
            <source>The proposal is assessed as it stands. The question stays on record.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslaget bedöms som det är. Frågan finns kvar.</translation>
        </message>
        <message>
            <source>End the question</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsluta frågan</translation>
        </message>
        <message>
            <source>Second assessment</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ny bedömning</translation>
        </message>
        <message>
            <source>The proposer asks for it, and says why. Somebody who has not judged the proposal assesses it anew; their verdict holds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagsställaren begär det, och säger varför. Någon som inte har bedömt förslaget bedömer det på nytt; den bedömningen gäller.</translation>
        </message>
        <message>
            <source>Note the request</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna begäran</translation>
        </message>
        <message>
            <source>&amp;Why, in the proposer's words</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Varför, med förslagsställarens ord</translation>
        </message>
        <message>
            <source>Yes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Oklart</translation>
        </message>
        <message>
            <source>Feasible</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Genomförbart</translation>
        </message>
        <message>
            <source>Best of the child</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Barnets bästa</translation>
        </message>
        <message>
            <source>{subject}: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{subject}: {verdict}</translation>
        </message>
        <message>
            <source>Settled, {subject}: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avgjort, {subject}: {verdict}</translation>
        </message>
        <message>
            <source>Second assessment, {subject}: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ny bedömning, {subject}: {verdict}</translation>
        </message>
        <message>
            <source>Asked back, answer by {deadline}: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillfrågad, svar senast {deadline}: {text}</translation>
        </message>
        <message>
            <source>Answer of the proposer: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagsställarens svar: {text}</translation>
        </message>
        <message>
            <source>No answer came in time</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget svar kom i tid</translation>
        </message>
        <message>
            <source>Costs estimated: {once}, and {yearly} a year</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad bedömd: {once}, och {yearly} per år</translation>
        </message>
        <message>
            <source>Costs settled: {once}, and {yearly} a year</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad avgjord: {once}, och {yearly} per år</translation>
        </message>
        <message>
            <source>Second assessment asked for</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ny bedömning begärd</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>protocol</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>protokoll</translation>
        </message>
        <message>
            <source>winners</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vinnare</translation>
        </message>
        <message>
            <source>ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>urna</translation>
        </message>
        <message>
            <source>result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>resultat</translation>
        </message>
        <message>
            <source>poster</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>affisch</translation>
        </message>
        <message>
            <source>form</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>blankett</translation>
        </message>
        <message>
            <source>ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>valsedel</translation>
        </message>
        <message>
            <source>texts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>texter</translation>
        </message>
        <message>
            <source>test ballots</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>provröster</translation>
        </message>
        <message>
            <source>voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>röstkort</translation>
        </message>
        <message>
            <source>log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>logg</translation>
        </message>
        <message>
            <source>key sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>nyckelblad</translation>
        </message>
        <message>
            <source>proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>förslag</translation>
        </message>
        <message>
            <source>steering group's list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>styrgruppens lista</translation>
        </message>
        <message>
            <source>answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>svar</translation>
        </message>
        <message>
            <source>calls</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>samtal</translation>
        </message>
        <message>
            <source>answer to proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>svar på förslag</translation>
        </message>
        <message>
            <source>copy of proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kopia av förslag</translation>
        </message>
        <message>
            <source>participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>medborgarbudget</translation>
        </message>
        <message>
            <source>rehearsal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>övning</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leta i:</translation>
        </message>
        <message>
            <source>Name:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Namn:</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filtyp:</translation>
        </message>
        <message>
            <source>Choose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Exports from stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exporter från stationer</translation>
        </message>
        <message>
            <source>Packs for stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Platspaket till stationer</translation>
        </message>
        <message>
            <source>Ballot boxes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urnor</translation>
        </message>
        <message>
            <source>Results</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Documents</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Ballot files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filer med valsedlar</translation>
        </message>
        <message>
            <source>Key files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nyckelfiler</translation>
        </message>
        <message>
            <source>Central files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralfiler</translation>
        </message>
        <message>
            <source>Packs and receipts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Platspaket och kvitton</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Files of mbdesk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filer från mbdesk</translation>
        </message>
        <message>
            <source>Tables</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tabeller</translation>
        </message>
        <message>
            <source>Texts for translators</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texter till översättare</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inspelningar</translation>
        </message>
        <message>
            <source>All files</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla filer</translation>
        </message>
    </context>
    <context>
        <name>kiosk</name>
        <message>
            <source>Room on the disk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Plats på disken</translation>
        </message>
        <message>
            <source>The clock</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klockan</translation>
        </message>
        <message>
            <source>The station's file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens fil</translation>
        </message>
        <message>
            <source>The log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Loggen</translation>
        </message>
        <message>
            <source>The pack from the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Platspaketet</translation>
        </message>
        <message>
            <source>Other files in the folder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Andra filer i mappen</translation>
        </message>
        <message>
            <source>The second copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reservkopian</translation>
        </message>
        <message>
            <source>The printer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skrivaren</translation>
        </message>
        <message>
            <source>Sound</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ljudet</translation>
        </message>
        <message>
            <source>The screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skärmen</translation>
        </message>
        <message>
            <source>in order</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>i ordning</translation>
        </message>
        <message>
            <source>{megabytes} MB free</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{megabytes} MB ledigt</translation>
        </message>
        <message>
            <source>today is {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>i dag är det {day}</translation>
        </message>
        <message>
            <source>it says {day}, which is before the last entry in the log. Set the clock right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den visar {day}, och det är före den senaste händelsen i loggen. Ställ klockan rätt.</translation>
        </message>
        <message>
            <source>it says {day}, when nothing is open. Set the clock right, or come another day.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den visar {day}, och då är ingenting öppet. Ställ klockan rätt eller kom en annan dag.</translation>
        </message>
        <message>
            <source>it is damaged. Restore the station from its second copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den är skadad. Återställ stationen från reservkopian.</translation>
        </message>
        <message>
            <source>somebody has changed it. Do not open. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>någon har ändrat i den. Öppna inte. Kontakta processledaren.</translation>
        </message>
        <message>
            <source>the ballot is not there yet. Take in the newest pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>valsedeln har inte kommit än. Läs in det senaste platspaketet.</translation>
        </message>
        <message>
            <source>people vote with their identity, and that only at tables with staff. This kiosk takes no votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>folk röstar med sin identitet, och det bara vid bord med personal. Den här kiosken tar inte emot röster.</translation>
        </message>
        <message>
            <source>a last export has closed this station for votes. Let two people reopen it first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en slutlig export har stängt stationen för röster. Låt två personer öppna den igen först.</translation>
        </message>
        <message>
            <source>these do not belong here: {names}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>de här hör inte hit: {names}</translation>
        </message>
        <message>
            <source>there is none</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det finns ingen</translation>
        </message>
        <message>
            <source>it is being written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den skrivs just nu</translation>
        </message>
        <message>
            <source>its stick or folder is not there</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet eller mappen finns inte på plats</translation>
        </message>
        <message>
            <source>its stick is full</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet är fullt</translation>
        </message>
        <message>
            <source>its stick is write-protected</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet är skrivskyddat</translation>
        </message>
        <message>
            <source>another station's copy is on this stick</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet har en annan stations kopia</translation>
        </message>
        <message>
            <source>it holds more than this station. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den innehåller mer än stationen. Kontakta processledaren.</translation>
        </message>
        <message>
            <source>it is damaged. Choose another stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den är skadad. Välj ett annat USB-minne.</translation>
        </message>
        <message>
            <source>{printer} is not there. Check the cable and the power.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{printer} finns inte. Kontrollera sladden och strömmen.</translation>
        </message>
        <message>
            <source>{printer} has stopped. Check the paper and the power.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{printer} har stannat. Kontrollera papperet och strömmen.</translation>
        </message>
        <message>
            <source>{printer} does not answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{printer} svarar inte</translation>
        </message>
        <message>
            <source>none is set</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ingen är vald</translation>
        </message>
        <message>
            <source>nothing can be read aloud here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inget kan läsas upp här</translation>
        </message>
        <message>
            <source>play a sentence and listen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>spela upp en mening och lyssna</translation>
        </message>
        <message>
            <source>nothing was heard. Check the loudspeaker, the cable and the volume, and play it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ingenting hördes. Kontrollera högtalaren, kabeln och volymen, och spela upp igen.</translation>
        </message>
        <message>
            <source>it is only {width} × {height} mm. The largest text may need much scrolling.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den är bara {width} × {height} mm. Med den största texten kan man behöva rulla mycket.</translation>
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
            <translation>Personalkod</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Back to the residents' screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbaka till invånarnas skärm</translation>
        </message>
        <message>
            <source>Nobody knows the code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen kan koden</translation>
        </message>
        <message>
            <source>Choose a staff code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj en personalkod</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Leave mbdesk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsluta mbdesk</translation>
        </message>
        <message>
            <source>The two codes were not the same. Begin again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De två koderna var inte lika. Börja om.</translation>
        </message>
        <message>
            <source>Type the same code again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv samma kod en gång till.</translation>
        </message>
        <message>
            <source>Ask the centre for a reset file for this kiosk. Put in the stick that it is on, and choose it here. Then choose a new staff code. Until then the old one holds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Be centralen om en återställningsfil för den här kiosken. Sätt i USB-minnet med filen och välj det här. Välj sedan en ny personalkod. Tills dess gäller den gamla.</translation>
        </message>
        <message numerus="yes">
            <source>At least %Ln digits. You need it to open and close.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Minst %Ln siffra. Du behöver den när du öppnar och stänger.</numerusform>
                <numerusform>Minst %Ln siffror. Du behöver den när du öppnar och stänger.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done. Leave the stick in: it holds the second copy. Choose another stick for the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart. Låt USB-minnet sitta kvar: reservkopian finns på det. Välj ett annat USB-minne till centralen.</translation>
        </message>
        <message>
            <source>Close for the day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stäng för dagen</translation>
        </message>
        <message>
            <source>Where is the export to go?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska exporten sparas?</translation>
        </message>
        <message>
            <source>Where is the last export to go? Once it is written, voting has ended here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska den slutliga exporten sparas? När den är skriven är röstningen avslutad här.</translation>
        </message>
        <message>
            <source>Done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart</translation>
        </message>
        <message>
            <source>Export without ending voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exportera utan att avsluta röstningen</translation>
        </message>
        <message>
            <source>{votes} and {proposals} are in {name}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{votes} och {proposals} finns i {name}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln röst</numerusform>
                <numerusform>%Ln röster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln förslag</numerusform>
                <numerusform>%Ln förslag</numerusform>
            </translation>
        </message>
        <message>
            <source>Votes in the kiosk: {votes}. Of them since it was opened: {today}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster i kiosken: {votes}. Av dem sedan den öppnades: {today}.</translation>
        </message>
        <message>
            <source>Done. It is safe to take the stick out now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart. Du kan ta ut USB-minnet nu.</translation>
        </message>
        <message>
            <source>Done. Leave the stick in: it holds the second copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart. Låt USB-minnet sitta kvar: reservkopian finns på det.</translation>
        </message>
        <message>
            <source>Looking for sticks…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Letar efter USB-minnen…</translation>
        </message>
        <message>
            <source>No stick is connected. Put one in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget USB-minne sitter i. Sätt i ett.</translation>
        </message>
        <message>
            <source>No stick is connected that can be written on. Put one in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget USB-minne som går att skriva på sitter i. Sätt i ett.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sök igen</translation>
        </message>
        <message>
            <source>{name} does not answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} svarar inte.</translation>
        </message>
        <message>
            <source>Stick {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minne {number}</translation>
        </message>
        <message>
            <source>{name}: holds the second copy and stays in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name}: här finns reservkopian, låt det sitta kvar</translation>
        </message>
        <message>
            <source>{name}: only {megabytes} MB free</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name}: bara {megabytes} MB ledigt</translation>
        </message>
        <message>
            <source>The kiosk is closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosken är stängd.</translation>
        </message>
        <message>
            <source>The kiosk is open.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosken är öppen.</translation>
        </message>
        <message>
            <source>The kiosk is paused.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosken är pausad.</translation>
        </message>
        <message>
            <source>Open for the day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna för dagen</translation>
        </message>
        <message>
            <source>To the residents' screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Till invånarnas skärm</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fortsätt</translation>
        </message>
        <message>
            <source>Export to a stick</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exportera till ett USB-minne</translation>
        </message>
        <message>
            <source>The kiosk is closed, but its votes are not on a stick yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosken är stängd, men rösterna finns inte på ett USB-minne än.</translation>
        </message>
        <message>
            <source>To come here again from the residents' screen: hold the upper left corner for four seconds, or press Ctrl+Alt+Shift+S.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Så kommer du hit igen från invånarnas skärm: håll fingret i övre vänstra hörnet i fyra sekunder, eller tryck Ctrl+Alt+Shift+S.</translation>
        </message>
        <message>
            <source>The printer has failed today. Check the paper, the cable and the power.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skrivaren har krånglat i dag. Kontrollera papperet, sladden och strömmen.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Second copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reservkopia</translation>
        </message>
        <message>
            <source>Take in a pack or receipt</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs in platspaket eller kvitto</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Another staff code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj en annan personalkod</translation>
        </message>
        <message>
            <source>Open the kiosk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna kiosken</translation>
        </message>
        <message>
            <source>Check again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera igen</translation>
        </message>
        <message>
            <source>Zero report</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nollrapport</translation>
        </message>
        <message>
            <source>Play a sentence</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spela upp en mening</translation>
        </message>
        <message>
            <source>Yes, we heard it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ja, den hördes</translation>
        </message>
        <message>
            <source>No, it was silent</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nej, det var tyst</translation>
        </message>
        <message>
            <source>Play it again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spela upp igen</translation>
        </message>
        <message>
            <source>The kiosk holds {votes} and {proposals}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosken innehåller {votes} och {proposals}.</translation>
        </message>
        <message>
            <source>Did you hear it?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hörde du den?</translation>
        </message>
        <message>
            <source>The kiosk cannot open yet. See what is marked ×.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosken kan inte öppna än. Se vad som är märkt med ×.</translation>
        </message>
        <message>
            <source>The last day was not closed. Nothing is lost. You may open.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den senaste dagen stängdes aldrig. Inget är förlorat. Du kan öppna.</translation>
        </message>
        <message>
            <source>You may open. Look at what is marked ! first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan öppna. Titta först på det som är märkt med !.</translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Allt är i ordning.</translation>
        </message>
        <message>
            <source>Done. Files taken in: {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart. Inlästa filer: {number}.</translation>
        </message>
        <message>
            <source>Not taken in: {name}. {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte inläst: {name}. {reason}</translation>
        </message>
        <message>
            <source>Day report</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dagsrapport</translation>
        </message>
        <message>
            <source>It says what the ballot box holds before the kiosk opens. Two of you sign it. It says nothing about any voter.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den visar vad valurnan innehåller innan kiosken öppnar. Två av er skriver under. Den säger inget om någon som har röstat.</translation>
        </message>
        <message>
            <source>It says what the kiosk holds and what happened today. Two of you sign it. It says nothing about any voter.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den visar vad kiosken innehåller och vad som har hänt i dag. Två av er skriver under. Den säger inget om någon som har röstat.</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv ut rapporten</translation>
        </message>
        <message>
            <source>Save it on a stick:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara den på ett USB-minne:</translation>
        </message>
        <message>
            <source>Saved: {name}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparat: {name}.</translation>
        </message>
        <message>
            <source>No second copy is kept. Choose the stick that is to stay in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen reservkopia sparas. Välj det USB-minne som ska sitta kvar.</translation>
        </message>
        <message>
            <source>Every vote is also on the second medium.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varje röst finns också i reservkopian.</translation>
        </message>
        <message>
            <source>The second copy is being written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reservkopian skrivs just nu.</translation>
        </message>
        <message>
            <source>The stick with the second copy is not there. Put it back. Voting goes on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet med reservkopian sitter inte i. Sätt tillbaka det. Röstningen fortsätter.</translation>
        </message>
        <message>
            <source>The stick is full. Choose another one. Voting goes on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet är fullt. Välj ett annat. Röstningen fortsätter.</translation>
        </message>
        <message>
            <source>The stick is write-protected. Free it, or choose another one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet är skrivskyddat. Lås upp det eller välj ett annat.</translation>
        </message>
        <message>
            <source>This stick holds another station's copy. It was not touched. Use the right one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här USB-minnet har en annan stations kopia. Kopian har inte ändrats. Använd rätt USB-minne.</translation>
        </message>
        <message>
            <source>This copy holds more than the kiosk does. It was not touched. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopian innehåller mer än kiosken. Den har inte ändrats. Kontakta processledaren.</translation>
        </message>
        <message>
            <source>The copy is damaged. Choose another stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopian är skadad. Välj ett annat USB-minne.</translation>
        </message>
        <message>
            <source>Done. Leave the stick in, day and night.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart. Låt USB-minnet sitta i, dag och natt.</translation>
        </message>
        <message>
            <source>This kiosk cannot start. It tries again by itself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosken kan inte starta. Den försöker igen av sig själv.</translation>
        </message>
        <message>
            <source>Done. The printer has got it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart. Skrivaren har tagit emot den.</translation>
        </message>
        <message>
            <source>The printer's paper is too narrow for the report. Save it on a stick instead.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skrivarens papper är för smalt för rapporten. Spara den på ett USB-minne i stället.</translation>
        </message>
        <message>
            <source>It could not be printed. Check the paper, the cable and the power, then print again, or save it on a stick. The day goes on either way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det gick inte att skriva ut. Kontrollera papperet, sladden och strömmen och skriv ut igen, eller spara rapporten på ett USB-minne. Kiosken fungerar som vanligt ändå.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett ögonblick…</translation>
        </message>
        <message>
            <source>You can type the code now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nu kan du skriva koden.</translation>
        </message>
    </context>
    <context>
        <name>log</name>
        <message>
            <source>Number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Who</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vilka</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad som hände</translation>
        </message>
        <message>
            <source>Why</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varför</translation>
        </message>
        <message>
            <source>The participatory budget was set up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den medborgarbudgeten lades upp</translation>
        </message>
        <message>
            <source>The words of a key file were typed from the paper: {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Orden till en nyckelfil skrevs in från papperet: {file}</translation>
        </message>
        <message>
            <source>A key file was checked: {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En nyckelfil kontrollerades: {file}</translation>
        </message>
        <message>
            <source>A key file was copied: {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En nyckelfil kopierades: {file}</translation>
        </message>
        <message>
            <source>New sheets of words were made for a key file: {file}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nya blad med ord gjordes till en nyckelfil: {file}</translation>
        </message>
        <message>
            <source>The frame was changed: {fields}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ramarna ändrades: {fields}</translation>
        </message>
        <message>
            <source>The frame of an earlier process was taken over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ramarna från en tidigare medborgarbudget togs över</translation>
        </message>
        <message>
            <source>Days beside the phases were changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dagar vid sidan av perioderna ändrades</translation>
        </message>
        <message>
            <source>The roles and contacts were changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rollerna och kontakterna ändrades</translation>
        </message>
        <message>
            <source>The communication plan was changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kommunikationsplanen ändrades</translation>
        </message>
        <message>
            <source>Recordings were kept ({language}): {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inspelningar sparades ({language}): {number}</translation>
        </message>
        <message>
            <source>Recordings were removed ({language}): {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inspelningar togs bort ({language}): {number}</translation>
        </message>
        <message>
            <source>The district's logo was changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stadsdelsområdets logotyp ändrades</translation>
        </message>
        <message>
            <source>A station was set up: {station}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En station lades upp: {station}</translation>
        </message>
        <message>
            <source>The code of {station} is on paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden för {station} finns på papper</translation>
        </message>
        <message>
            <source>A pack was written for {station}, edition {edition}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett platspaket skrevs för {station}, utgåva {edition}</translation>
        </message>
        <message>
            <source>Voting cards were made: {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort gjordes: {number}</translation>
        </message>
        <message>
            <source>The codes of voting cards {first} to {last} were written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koderna på röstkorten {first} till {last} skrevs till sin fil</translation>
        </message>
        <message>
            <source>Voting card {serial} was voided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort {serial} gjordes ogiltigt</translation>
        </message>
        <message>
            <source>Voting cards {first} to {last} were voided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort {first} till {last} gjordes ogiltiga</translation>
        </message>
        <message>
            <source>Of the voting cards from {first} on, so many are handed out: {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Av röstkorten från {first} har så många lämnats ut: {number}</translation>
        </message>
        <message>
            <source>Voting cards {first} to {last} lie at: {place}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort {first} till {last} finns hos: {place}</translation>
        </message>
        <message>
            <source>Pictures and recordings were taken in: {media}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilder och inspelningar lästes in: {media}</translation>
        </message>
        <message>
            <source>The ballot was set, proposals on it: {items}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedeln fastställdes, antal förslag: {items}</translation>
        </message>
        <message>
            <source>Proposal {item} was put on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {item} sattes upp på valsedeln</translation>
        </message>
        <message>
            <source>Proposal {item} on the ballot was changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {item} på valsedeln ändrades</translation>
        </message>
        <message>
            <source>Proposal {item} got another place on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {item} fick en annan plats på valsedeln</translation>
        </message>
        <message>
            <source>Proposal {item} was taken off the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {item} togs bort från valsedeln</translation>
        </message>
        <message>
            <source>Proposal {item} got a picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {item} fick en bild</translation>
        </message>
        <message>
            <source>The picture of proposal {item} was described</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilden till förslag {item} beskrevs</translation>
        </message>
        <message>
            <source>The picture of proposal {item} was removed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilden till förslag {item} togs bort</translation>
        </message>
        <message>
            <source>A person may choose at most {most}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En person får välja högst {most}</translation>
        </message>
        <message>
            <source>A place got opening hours, days: {days}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En plats fick öppettider, antal dagar: {days}</translation>
        </message>
        <message>
            <source>The text {text} was written in {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texten {text} skrevs på {language}</translation>
        </message>
        <message>
            <source>Texts in {language} were taken in from a file: {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texter på {language} togs in från en fil: {number}</translation>
        </message>
        <message>
            <source>Read over in {language}: {texts}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Granskat på {language}: {texts}</translation>
        </message>
        <message>
            <source>No longer taken for read over in {language}: {texts}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknas inte längre som granskat på {language}: {texts}</translation>
        </message>
        <message>
            <source>A waiting translation of {text} into {language} was put in place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En väntande översättning av {text} till {language} sattes på plats</translation>
        </message>
        <message>
            <source>A waiting translation of {text} into {language} was dropped</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En väntande översättning av {text} till {language} kastades</translation>
        </message>
        <message>
            <source>Proposal {item} was withdrawn from the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {item} drogs tillbaka från valsedeln</translation>
        </message>
        <message>
            <source>A slip of the pen was corrected in proposal {proposal}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett skrivfel rättades i förslag {proposal}</translation>
        </message>
        <message>
            <source>Proposal {proposal} in the register was withdrawn</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {proposal} i registret togs tillbaka</translation>
        </message>
        <message>
            <source>The withdrawal of proposal {proposal} was taken back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {proposal} lades tillbaka i registret</translation>
        </message>
        <message>
            <source>The reference (dnr) of proposal {proposal} was noted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Diarienumret för förslag {proposal} antecknades</translation>
        </message>
        <message>
            <source>The theme of proposal {proposal} was noted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Temat för förslag {proposal} antecknades</translation>
        </message>
        <message>
            <source>Whether the proposer has a protected identity was noted at proposal {proposal}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om förslagsställaren har skyddade personuppgifter antecknades vid förslag {proposal}</translation>
        </message>
        <message>
            <source>A remark was noted at proposal {proposal}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En anteckning gjordes vid förslag {proposal}</translation>
        </message>
        <message>
            <source>A translation of proposal {proposal} was written: {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En översättning av förslag {proposal} skrevs: {language}</translation>
        </message>
        <message>
            <source>A copy of proposal {proposal} was given out, passages masked: {masked}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En kopia av förslag {proposal} lämnades ut, maskade stycken: {masked}</translation>
        </message>
        <message>
            <source>Proposal {proposal} was assessed, verdicts: {verdicts}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {proposal} bedömdes, bedömningar: {verdicts}</translation>
        </message>
        <message>
            <source>What assessors differed in was settled at proposal {proposal}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En skillnad mellan bedömarna avgjordes för förslag {proposal}</translation>
        </message>
        <message>
            <source>The costs of proposal {proposal} were estimated</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnaden för förslag {proposal} bedömdes</translation>
        </message>
        <message>
            <source>The proposer of proposal {proposal} was asked back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som lämnade förslag {proposal} fick en fråga</translation>
        </message>
        <message>
            <source>The proposer of proposal {proposal} answered</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som lämnade förslag {proposal} svarade</translation>
        </message>
        <message>
            <source>No answer came from the proposer of proposal {proposal} in time</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget svar kom i tid från den som lämnade förslag {proposal}</translation>
        </message>
        <message>
            <source>A second assessment of proposal {proposal} was asked for</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En ny bedömning av förslag {proposal} begärdes</translation>
        </message>
        <message>
            <source>Days in which a second assessment may be asked for: {days}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dagar då en ny bedömning får begäras: {days}</translation>
        </message>
        <message>
            <source>The steering group sends proposal {proposal} to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrgruppen skickar förslag {proposal} till röstning</translation>
        </message>
        <message>
            <source>The steering group does not send proposal {proposal} to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrgruppen skickar inte förslag {proposal} till röstning</translation>
        </message>
        <message>
            <source>The steering group's list was written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrgruppens lista skrevs</translation>
        </message>
        <message>
            <source>The board's decision was noted, § {paragraph}; carried out: {items}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämndens beslut antecknades, § {paragraph}; genomförs: {items}</translation>
        </message>
        <message>
            <source>The answer to proposal {proposal} was written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svaret på förslag {proposal} skrevs</translation>
        </message>
        <message>
            <source>The answer to proposal {proposal} was approved</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svaret på förslag {proposal} godkändes</translation>
        </message>
        <message>
            <source>The answer to proposal {proposal} was given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svaret på förslag {proposal} lämnades</translation>
        </message>
        <message>
            <source>The proposer of proposal {proposal} could not be reached</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som lämnade förslag {proposal} gick inte att nå</translation>
        </message>
        <message>
            <source>An answer to proposal {proposal} is asked for in {language}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar på förslag {proposal} önskas på {language}</translation>
        </message>
        <message>
            <source>No answer to proposal {proposal} in another language is asked for any more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar på förslag {proposal} önskas inte längre på ett annat språk</translation>
        </message>
        <message>
            <source>The contact of proposal {proposal} was opened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontakten till förslag {proposal} öppnades</translation>
        </message>
        <message>
            <source>Answers were written out: {letters} letters, {emails} e-mails, {calls} calls</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar skrevs ut: {letters} brev, {emails} e-brev, {calls} samtal</translation>
        </message>
        <message>
            <source>Voting was opened although answers are owed: {answers}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen öppnades fast svar är kvar att lämna: {answers}</translation>
        </message>
        <message>
            <source>Voting was opened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen öppnades</translation>
        </message>
        <message>
            <source>Voting was closed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen stängdes</translation>
        </message>
        <message>
            <source>Voting was opened again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen öppnades igen</translation>
        </message>
        <message>
            <source>Export {number} of {station} was merged</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export {number} från {station} slogs samman</translation>
        </message>
        <message>
            <source>Export {number} of {station} came after the close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export {number} från {station} kom efter stängningen</translation>
        </message>
        <message>
            <source>Export {number} of {station}, kept aside, was dropped</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export {number} från {station}, som låg åt sidan, kastades</translation>
        </message>
        <message>
            <source>Export {number} of {station} was taken in after all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export {number} från {station} togs emot ändå</translation>
        </message>
        <message>
            <source>{station} was reopened after its last export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} öppnades igen efter sin sista export</translation>
        </message>
        <message>
            <source>{station} was left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} lämnades utanför räkningen</translation>
        </message>
        <message>
            <source>{station} was taken back into the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} togs tillbaka i räkningen</translation>
        </message>
        <message>
            <source>{station} was revoked after export {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} spärrades efter export {number}</translation>
        </message>
        <message>
            <source>{station} got a new code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} fick en ny kod</translation>
        </message>
        <message>
            <source>A reset file was written for the kiosk {station}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En återställningsfil skrevs för kiosken {station}</translation>
        </message>
        <message>
            <source>The control code of {station} was found the same as on the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollkoden för {station} var densamma som på papperet</translation>
        </message>
        <message>
            <source>The tick at the code of {station} was taken back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bocken vid koden för {station} togs bort</translation>
        </message>
        <message>
            <source>{station} is counted as far as it was heard from</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det som har kommit från {station} räknas</translation>
        </message>
        <message>
            <source>The last export of {station} is waited for after all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den sista exporten från {station} väntas in trots allt</translation>
        </message>
        <message>
            <source>The count was made although few envelopes differ from the one before: {envelopes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkningen gjordes trots att få kuvert skiljer sig från den förra: {envelopes}</translation>
        </message>
        <message>
            <source>Box {box} was made</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urna {box} gjordes</translation>
        </message>
        <message>
            <source>Box {box} was taken back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urna {box} togs tillbaka</translation>
        </message>
        <message>
            <source>The votes were counted, count {box}: {counted}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna räknades, räkning {box}: {counted}</translation>
        </message>
        <message>
            <source>A new count was begun in place of count {replaces}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En ny räkning påbörjades i stället för räkning {replaces}</translation>
        </message>
        <message>
            <source>A tie was settled</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett lika röstetal avgjordes</translation>
        </message>
        <message>
            <source>The protocol of the count was written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protokollet över räkningen skrevs</translation>
        </message>
        <message>
            <source>process leader</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>processledare</translation>
        </message>
        <message>
            <source>assessor</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>bedömare</translation>
        </message>
        <message>
            <source>secretary of the steering group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>styrgruppens sekreterare</translation>
        </message>
        <message>
            <source>communicator</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kommunikatör</translation>
        </message>
    </context>
    <context>
        <name>lookup</name>
        <message>
            <source>A vote at {station}. It was counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En röst vid {station}. Den räknades.</translation>
        </message>
        <message>
            <source>A vote at {station}. It was not counted: the station was left out of the count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En röst vid {station}. Den räknades inte: stationen lämnades utanför räkningen.</translation>
        </message>
        <message>
            <source>A vote at {station}. It was not counted: its voting card or identity was not valid.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En röst vid {station}. Den räknades inte: röstkortet eller identiteten var inte giltig.</translation>
        </message>
        <message>
            <source>A vote at {station}. It was not counted: its voter voted more than once.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En röst vid {station}. Den räknades inte: väljaren röstade mer än en gång.</translation>
        </message>
        <message>
            <source>A vote at {station}. It was not counted: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En röst vid {station}. Den räknades inte: {reason}.</translation>
        </message>
        <message>
            <source>A test ballot at {station}. It was not counted. It held: {held}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En provröst vid {station}. Den räknades inte. I den stod: {held}.</translation>
        </message>
        <message>
            <source>A test ballot at {station}. It was not counted. It could not be opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En provröst vid {station}. Den räknades inte. Den gick inte att öppna.</translation>
        </message>
        <message>
            <source>If something else was chosen on the screen, this computer cannot be trusted: tell the process leader and the board.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om något annat valdes på skärmen går datorn inte att lita på: säg det till processledaren och nämnden.</translation>
        </message>
        <message>
            <source>a blank vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en blank röst</translation>
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
            <translation>Det gick inte att göra.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting har ändrats.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, ask for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Försök igen. Be om hjälp om det händer igen.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Något gick fel.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som redan var sparat finns kvar.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, start the program anew, and report it to those who support the program.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Försök igen. Om det händer igen: starta om programmet och rapportera felet till dem som ger stöd för programmet.</translation>
        </message>
        <message>
            <source>change what the board has decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ändra det som nämnden har beslutat</translation>
        </message>
        <message>
            <source>change which proposals go to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ändra vilka förslag som går till röstning</translation>
        </message>
        <message>
            <source>change the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ändra valsedeln</translation>
        </message>
        <message>
            <source>make voting cards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>göra röstkort</translation>
        </message>
        <message>
            <source>void a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>göra ett röstkort ogiltigt</translation>
        </message>
        <message>
            <source>add a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>lägga till en station</translation>
        </message>
        <message>
            <source>give a station a new code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ge en station en ny kod</translation>
        </message>
        <message>
            <source>let a kiosk's staff code be chosen anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>låta en kiosks personalkod väljas på nytt</translation>
        </message>
        <message>
            <source>write packs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>skriva paket</translation>
        </message>
        <message>
            <source>write receipts</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>skriva kvitton</translation>
        </message>
        <message>
            <source>open voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>öppna röstningen</translation>
        </message>
        <message>
            <source>close voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>stänga röstningen</translation>
        </message>
        <message>
            <source>open voting again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>öppna röstningen igen</translation>
        </message>
        <message>
            <source>merge exports</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>slå samman exporter</translation>
        </message>
        <message>
            <source>keep a file as late</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>spara en fil som inkommen efter räkningen</translation>
        </message>
        <message>
            <source>keep a file aside</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>lägga undan en fil</translation>
        </message>
        <message>
            <source>take a file in after all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ta in en undanlagd fil</translation>
        </message>
        <message>
            <source>drop a file that was kept</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>släppa en undanlagd fil</translation>
        </message>
        <message>
            <source>take a copy of a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ta in en kopia av en station</translation>
        </message>
        <message>
            <source>compare a control code with the paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>jämföra en kontrollkod med papperet</translation>
        </message>
        <message>
            <source>count a station as far as it was heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>räkna det som har kommit från en station</translation>
        </message>
        <message>
            <source>leave a station out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>lämna en station utanför räkningen</translation>
        </message>
        <message>
            <source>take a station back into the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ta med en station i räkningen igen</translation>
        </message>
        <message>
            <source>revoke a station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>spärra en station</translation>
        </message>
        <message>
            <source>withdraw a proposal from the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>dra tillbaka ett förslag från röstningen</translation>
        </message>
        <message>
            <source>make the ballot box of the votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>göra urnan av rösterna</translation>
        </message>
        <message>
            <source>take the ballot box back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ta tillbaka urnan</translation>
        </message>
        <message>
            <source>write the ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>skriva urnan</translation>
        </message>
        <message>
            <source>count the votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>räkna rösterna</translation>
        </message>
        <message>
            <source>take a result in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ta in ett resultat</translation>
        </message>
        <message>
            <source>decide on equal votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>besluta om lika röster</translation>
        </message>
        <message>
            <source>write the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>skriva resultatet</translation>
        </message>
        <message>
            <source>begin a new count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>börja en ny räkning</translation>
        </message>
        <message>
            <source>note what the board has decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>anteckna vad nämnden har beslutat</translation>
        </message>
        <message>
            <source>Voting has not been opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen har inte öppnats.</translation>
        </message>
        <message>
            <source>Voting is open.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen är öppen.</translation>
        </message>
        <message>
            <source>Voting is closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen är avslutad.</translation>
        </message>
        <message>
            <source>The ballot box has been made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urnan har gjorts.</translation>
        </message>
        <message>
            <source>The votes have been counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna har räknats.</translation>
        </message>
        <message>
            <source>Change the ballot instead.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ändra valsedeln i stället.</translation>
        </message>
        <message>
            <source>Open voting first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna röstningen först.</translation>
        </message>
        <message>
            <source>Close voting first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsluta röstningen först.</translation>
        </message>
        <message>
            <source>Open voting again first; that needs a reason and two names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna röstningen igen först; det kräver ett skäl och två namn.</translation>
        </message>
        <message>
            <source>Make the ballot box first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör urnan först.</translation>
        </message>
        <message>
            <source>Take the ballot box back first; that needs a reason and two names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta tillbaka urnan först; det kräver ett skäl och två namn.</translation>
        </message>
        <message>
            <source>Count the votes first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna rösterna först.</translation>
        </message>
        <message>
            <source>Begin a new count first; that needs a reason and two names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Börja en ny räkning först; det kräver ett skäl och två namn.</translation>
        </message>
        <message>
            <source>A single proposal can be withdrawn; votes for it are told and get no money.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett enskilt förslag kan dras tillbaka; rösterna på det redovisas men får inga pengar.</translation>
        </message>
        <message>
            <source>Give out a voting card from the reserve.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna ut ett röstkort ur reserven.</translation>
        </message>
        <message>
            <source>Merge the file as usual.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slå samman filen som vanligt.</translation>
        </message>
        <message>
            <source>It has to wait for the next participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det får vänta till nästa medborgarbudget.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du behöver inte göra något.</translation>
        </message>
        <message>
            <source>The station can be opened again; that needs a reason and two names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen kan öppnas igen; det kräver ett skäl och två namn.</translation>
        </message>
        <message>
            <source>Nothing of the file was used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting i filen har använts.</translation>
        </message>
        <message>
            <source>Export again at the station; the new file carries everything.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exportera igen på stationen. Den nya filen innehåller allt.</translation>
        </message>
        <message>
            <source>Export again at the station. If that is refused too, two people can leave the station out of the count, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exportera igen på stationen. Om även det avvisas kan två personer lämna stationen utanför räkningen, med ett skäl.</translation>
        </message>
        <message>
            <source>Fetch the file again from where it was made. If it is refused again, keep it and tell the process leader.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hämta filen igen där den gjordes. Om den avvisas igen, spara den och kontakta processledaren.</translation>
        </message>
        <message>
            <source>Keep the file aside. Two people can decide which copy of the station counts, or both, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg undan filen. Två personer kan besluta vilken kopia av stationen som räknas, eller båda, med ett skäl.</translation>
        </message>
        <message>
            <source>Keep the file aside. Two people can decide to take it in after all, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg undan filen. Två personer kan besluta att ta in den ändå, med ett skäl.</translation>
        </message>
        <message>
            <source>Ask for a new file from where it was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Be om en ny fil därifrån den kommer.</translation>
        </message>
        <message>
            <source>Copy the file again, or ask for a new one from where it was made. Wait for “safe to remove”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopiera filen igen, eller be om en ny från den som gjorde den. Vänta tills det står att du kan ta ut USB-minnet.</translation>
        </message>
        <message>
            <source>The file cannot be used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen kan inte användas.</translation>
        </message>
        <message>
            <source>This is not a file from this program.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är inte en fil från det här programmet.</translation>
        </message>
        <message>
            <source>It can never be taken in. Choose a file whose name ends in .mbpack, .mbexport, .mbreceipt, .mbbox, .mbresult or .mbreset.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den kan aldrig tas in. Välj en fil vars namn slutar på .mbpack, .mbexport, .mbreceipt, .mbbox, .mbresult eller .mbreset.</translation>
        </message>
        <message>
            <source>The file is cut short: the copying was interrupted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen är inte hel: kopieringen avbröts.</translation>
        </message>
        <message>
            <source>Copy the file again, or export again at the station. Wait for “safe to remove”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopiera filen igen, eller exportera igen på stationen. Vänta tills det står att du kan ta ut USB-minnet.</translation>
        </message>
        <message>
            <source>The file has been changed since it was signed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen har ändrats sedan den signerades.</translation>
        </message>
        <message>
            <source>The file was unpacked and packed again by another program, so it no longer holds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen har packats upp och packats om av ett annat program. Därför gäller den inte längre.</translation>
        </message>
        <message>
            <source>Use the file as it was written, without opening it, or write it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Använd filen som den skrevs, utan att öppna den, eller skriv den på nytt.</translation>
        </message>
        <message>
            <source>The file's signature is not right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filens signatur stämmer inte.</translation>
        </message>
        <message>
            <source>This is {kind}, but {wanted} is wanted here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är {kind}, men här behövs {wanted}.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj en annan fil.</translation>
        </message>
        <message>
            <source>A newer version of the program made this file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen är gjord med en nyare version av programmet.</translation>
        </message>
        <message>
            <source>Update the program on this computer, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Uppdatera programmet på den här datorn och försök igen.</translation>
        </message>
        <message>
            <source>The ballot has several sections; this version counts ballots of one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstsedeln har flera delar; den här versionen räknar röstsedlar med en.</translation>
        </message>
        <message>
            <source>The file is larger than any real file can be.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen är större än någon riktig fil kan vara.</translation>
        </message>
        <message>
            <source>The file holds something that is not a record ({member}, line {line}).</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen innehåller något som inte hör dit ({member}, rad {line}).</translation>
        </message>
        <message>
            <source>The file belongs to another participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen hör till en annan medborgarbudget.</translation>
        </message>
        <message>
            <source>It can never be taken in here. Open the central file that it belongs to.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den kan aldrig tas in här. Öppna den centralfil som den hör till.</translation>
        </message>
        <message>
            <source>The file is from {mode}, but this is {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen kommer från {mode}, men det här är {wanted}.</translation>
        </message>
        <message>
            <source>Rehearsal and real voting are never mixed: it can never be taken in here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Övning och riktig röstning blandas aldrig: den kan aldrig tas in här.</translation>
        </message>
        <message>
            <source>The file is from a station that is not set up here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen kommer från en station som inte är upplagd här.</translation>
        </message>
        <message>
            <source>Check that the right central file is open. Otherwise add the station here, and set it up with its new pack and code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera att rätt centralfil är öppen. Lägg annars till stationen här, och ställ i ordning den med dess nya platspaket och kod.</translation>
        </message>
        <message>
            <source>The file does not prove that the station's code was typed in there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen visar inte att stationens kod har skrivits in där.</translation>
        </message>
        <message>
            <source>Give the station a new code, set it up again with its new pack and the code, then export again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge stationen en ny kod, ställ i ordning den igen med dess nya platspaket och koden, och exportera sedan igen.</translation>
        </message>
        <message>
            <source>The file is signed with another key than the station's.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen är signerad med en annan nyckel än stationens.</translation>
        </message>
        <message>
            <source>Two copies of the same station have been in use, or an earlier copy was restored.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Två kopior av samma station har använts, eller så har en tidigare kopia återställts.</translation>
        </message>
        <message>
            <source>Records that the centre already has are missing in this file: {missing}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Uppgifter som centralfilen redan har saknas i filen. Antal: {missing}.</translation>
        </message>
        <message>
            <source>The centre still has them. Nothing of the file was used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralfilen har dem kvar. Ingenting i filen har använts.</translation>
        </message>
        <message>
            <source>The station was set back to an earlier state. Find its latest folder, or keep the file aside: two people can decide to take it in after all, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen har återställts till ett tidigare läge. Leta rätt på dess senaste mapp, eller lägg undan filen: två personer kan besluta att ta in den ändå, med ett skäl.</translation>
        </message>
        <message>
            <source>A record that the centre has is different in this file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En uppgift som centralfilen har ser annorlunda ut i filen.</translation>
        </message>
        <message>
            <source>The centre's record was kept. Nothing of the file was used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralfilens uppgift är kvar. Ingenting i filen har använts.</translation>
        </message>
        <message>
            <source>{station} was revoked, and nothing later is taken in than its export {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} är spärrad, och inget senare tas in än dess export {number}.</translation>
        </message>
        <message>
            <source>The file holds a vote of {day}, a day on which nobody could vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen har en röst från {day}, en dag då ingen kunde rösta.</translation>
        </message>
        <message>
            <source>The file states other numbers than it carries.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen anger andra antal än den innehåller.</translation>
        </message>
        <message>
            <source>The file states the control code {stated}, but its envelopes give {found}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen anger kontrollkoden {stated}, men dess kuvert ger {found}.</translation>
        </message>
        <message>
            <source>The station's log is broken at entry {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens logg är bruten vid post {number}.</translation>
        </message>
        <message>
            <source>Somebody has changed this station's log, at entry {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Någon har ändrat i stationens logg, vid post {number}.</translation>
        </message>
        <message>
            <source>Everything that people have left here is still here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Allt som människor har lämnat här finns kvar.</translation>
        </message>
        <message>
            <source>Take in no more votes here. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta inte emot fler röster här. Kontakta centralen.</translation>
        </message>
        <message>
            <source>The station already has a newer pack (edition {has}; this is {edition}).</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen har redan ett nyare platspaket (utgåva {has}, det här är {edition}).</translation>
        </message>
        <message>
            <source>The station keeps the newer pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen behåller det nyare paketet.</translation>
        </message>
        <message>
            <source>The file is for another station: {station}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen är till en annan station: {station}.</translation>
        </message>
        <message>
            <source>Choose the file that carries this station's name. If there is none, ask the centre for it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj den fil som bär den här stationens namn. Om det inte finns någon, be centralen om den.</translation>
        </message>
        <message>
            <source>This reset file can no longer be used here: it or a newer one has been used, or the kiosk has been set up anew since.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den här återställningsfilen går inte längre att använda här: den eller en nyare har använts, eller så har kiosken satts upp på nytt sedan dess.</translation>
        </message>
        <message>
            <source>The staff code is the same as before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Personalkoden är densamma som förut.</translation>
        </message>
        <message>
            <source>Ask the centre for a new reset file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Be centralen om en ny återställningsfil.</translation>
        </message>
        <message>
            <source>This reset file could be used until {last_day}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den här återställningsfilen gick att använda till och med {last_day}.</translation>
        </message>
        <message>
            <source>See that the date of this computer is right. If it is, ask the centre for a new reset file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera att datorns datum stämmer. Om det gör det, be centralen om en ny återställningsfil.</translation>
        </message>
        <message>
            <source>The stick was taken out too early.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet togs ut för tidigt.</translation>
        </message>
        <message>
            <source>The station was started from an older copy, or two copies of it are in use.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen startades från en äldre kopia, eller två kopior av den används.</translation>
        </message>
        <message>
            <source>Files of an earlier participatory budget, or of a rehearsal, lie there too.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filer från en tidigare medborgarbudget, eller från en övning, ligger också där.</translation>
        </message>
        <message>
            <source>The stick is worn out, or the file was changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet är slitet, eller filen har ändrats.</translation>
        </message>
        <message>
            <source>Another program has opened the file and saved it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett annat program har öppnat filen och sparat den igen.</translation>
        </message>
        <message>
            <source>The program was brought up to date there, and not here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Programmet har uppdaterats där, men inte här.</translation>
        </message>
        <message>
            <source>A word is misspelt, or the words are those of another key file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett ord är felstavat, eller orden hör till en annan nyckelfil.</translation>
        </message>
        <message>
            <source>The stick was taken out, or sits loosely.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet togs ut, eller sitter löst.</translation>
        </message>
        <message>
            <source>The stick is write-protected, or the folder belongs to somebody else.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>USB-minnet är skrivskyddat, eller mappen tillhör någon annan.</translation>
        </message>
        <message>
            <source>Another program, such as a backup, holds the file for a moment.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett annat program, till exempel en säkerhetskopiering, håller filen ett ögonblick.</translation>
        </message>
        <message>
            <source>The same file is open in another window.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Samma fil är öppen i ett annat fönster.</translation>
        </message>
        <message>
            <source>It was moved or renamed, or its stick is out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den har flyttats eller bytt namn, eller så är dess USB-minne borttaget.</translation>
        </message>
        <message>
            <source>“{text}” has letters that cannot be shown or printed: {letters}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>”{text}” har bokstäver som inte kan visas eller skrivas ut: {letters}.</translation>
        </message>
        <message>
            <source>Write it with other letters, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv med andra bokstäver och försök igen.</translation>
        </message>
        <message>
            <source>There is no text called {text} here, or not any more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här finns ingen text som heter {text}, eller inte längre.</translation>
        </message>
        <message>
            <source>Look at the list of texts again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titta i listan över texter igen.</translation>
        </message>
        <message>
            <source>The text {text} stands twice in the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texten {text} står två gånger i filen.</translation>
        </message>
        <message>
            <source>The first of its rows holds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den första av raderna gäller.</translation>
        </message>
        <message>
            <source>Take one of the rows out, then read the file again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort en av raderna och läs filen igen.</translation>
        </message>
        <message>
            <source>{state} It is not possible now to {act}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{state} Nu går det inte att {act}.</translation>
        </message>
        <message>
            <source>{instead}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{instead}</translation>
        </message>
        <message>
            <source>Residents have been shown this, so it is frozen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här har invånarna fått se, så det är låst.</translation>
        </message>
        <message>
            <source>Make a new version, and write why.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör en ny version och skriv varför.</translation>
        </message>
        <message>
            <source>Typed before the program ended, and not saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skrivet innan programmet avslutades, och inte sparat.</translation>
        </message>
        <message>
            <source>What was typed is kept on this computer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som skrevs finns kvar på den här datorn.</translation>
        </message>
        <message>
            <source>Step into the field and leave it to save it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ställ dig i fältet och lämna det så sparas det.</translation>
        </message>
        <message>
            <source>This was changed by somebody else since.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här har ändrats av någon annan sedan dess.</translation>
        </message>
        <message>
            <source>Look at how it is now, and change it there if need be.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Se hur det är nu, och ändra det där om det behövs.</translation>
        </message>
        <message>
            <source>Voting with identity documents needs a key that is made together with the participatory budget, or not at all.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Att rösta med legitimation kräver en nyckel som skapas tillsammans med medborgarbudgeten, annars inte alls.</translation>
        </message>
        <message>
            <source>Choose voting cards or open voting, or make a new participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj röstkort eller öppen röstning, eller skapa en ny medborgarbudget.</translation>
        </message>
        <message>
            <source>Another desk has changed this meanwhile. It says: {held}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Någon annan har ändrat det här under tiden. Nu står det: {held}</translation>
        </message>
        <message>
            <source>Leave it so, or write yours once more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Låt det stå så, eller skriv ditt en gång till.</translation>
        </message>
        <message>
            <source>This line is not there any more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den här raden finns inte kvar.</translation>
        </message>
        <message>
            <source>Look at the list again, and add the line anew if need be.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titta i listan igen och lägg till raden på nytt om det behövs.</translation>
        </message>
        <message>
            <source>The register has no proposal {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Registret har inget förslag {number}.</translation>
        </message>
        <message>
            <source>Look for the proposal in the register.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leta efter förslaget i registret.</translation>
        </message>
        <message>
            <source>The proposal is like that already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslaget är redan så.</translation>
        </message>
        <message>
            <source>Look at the proposal: somebody may have done it at another desk.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titta på förslaget: någon kan ha gjort det vid ett annat skrivbord.</translation>
        </message>
        <message>
            <source>The proposal was withdrawn, or came with a station's copy that is not gone by.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslaget är tillbakadraget, eller kom med en kopia av en station som inte gäller.</translation>
        </message>
        <message>
            <source>Put the proposal back first, if it is to be assessed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Återställ förslaget först, om det ska bedömas.</translation>
        </message>
        <message>
            <source>The assessors do not differ in this.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bedömarna skiljer sig inte i detta.</translation>
        </message>
        <message>
            <source>Look at the proposal again: it may be settled already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Se på förslaget igen: det kan vara avgjort redan.</translation>
        </message>
        <message>
            <source>{person} has judged this proposal before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{person} har bedömt förslaget tidigare.</translation>
        </message>
        <message>
            <source>Let somebody else make the second assessment, under their own name.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Låt någon annan göra den nya bedömningen, i sitt eget namn.</translation>
        </message>
        <message>
            <source>No question on this proposal waits for an answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen fråga om förslaget väntar på svar.</translation>
        </message>
        <message>
            <source>Look at the history of the proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Se på förslagets historik.</translation>
        </message>
        <message>
            <source>The proposer may still answer, until {deadline}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagsställaren kan fortfarande svara, till och med {deadline}.</translation>
        </message>
        <message>
            <source>The question stands.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Frågan står kvar.</translation>
        </message>
        <message>
            <source>Wait for the answer until that day has passed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vänta på svaret tills den dagen har gått.</translation>
        </message>
        <message>
            <source>Nobody has said yet whether this proposal is feasible.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen har ännu sagt om förslaget är genomförbart.</translation>
        </message>
        <message>
            <source>A second assessment can be asked for once the first one is made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En ny bedömning kan begäras när den första är gjord.</translation>
        </message>
        <message>
            <source>The last day to ask for a second assessment was {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sista dagen att begära en ny bedömning var {last}.</translation>
        </message>
        <message>
            <source>The first assessment stands.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den första bedömningen står kvar.</translation>
        </message>
        <message>
            <source>Tell the proposer so, and why.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Berätta det för förslagsställaren, och varför.</translation>
        </message>
        <message>
            <source>Nothing is decided yet of proposal {number} that can be answered.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget är beslutat än om förslag {number} som går att svara på.</translation>
        </message>
        <message>
            <source>Evaluate it, or note what the steering group decides.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utvärdera det, eller anteckna vad styrgruppen beslutar.</translation>
        </message>
        <message>
            <source>Whoever left proposal {number} left no contact.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som lämnade förslag {number} lämnade ingen kontakt.</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget öppnades.</translation>
        </message>
        <message>
            <source>Put up a notice at the place where it was left.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sätt upp ett anslag på platsen där det lämnades.</translation>
        </message>
        <message>
            <source>The contact of proposal {number} cannot be opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontakten till förslag {number} går inte att öppna.</translation>
        </message>
        <message>
            <source>It lies sealed as it came, and all others can be opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den ligger förseglad som den kom, och alla andra går att öppna.</translation>
        </message>
        <message>
            <source>No answer is approved that could be written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget svar är godkänt som kan skrivas.</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen fil skrevs.</translation>
        </message>
        <message>
            <source>Read an answer and approve it first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs ett svar och godkänn det först.</translation>
        </message>
        <message>
            <source>Answers that people who left proposals still wait for: {answers}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar som förslagsställare ännu väntar på: {answers}.</translation>
        </message>
        <message>
            <source>Voting was not opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen öppnades inte.</translation>
        </message>
        <message>
            <source>Give the answers first, or say why voting opens without.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna svaren först, eller skriv varför röstningen öppnas utan dem.</translation>
        </message>
        <message>
            <source>There is a station called {name} at {site} already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns redan en station som heter {name} på platsen {site}.</translation>
        </message>
        <message>
            <source>No station was added.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen station lades till.</translation>
        </message>
        <message>
            <source>Give the station another name, or another place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge stationen ett annat namn eller välj en annan plats.</translation>
        </message>
        <message>
            <source>{station} is a table, which has no staff code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} är ett bord, och ett bord har ingen personalkod.</translation>
        </message>
        <message>
            <source>Choose a kiosk.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj en kiosk.</translation>
        </message>
        <message>
            <source>There is no station {station}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingen station {station}.</translation>
        </message>
        <message>
            <source>Choose a station from the list.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj en station ur listan.</translation>
        </message>
        <message>
            <source>The reset file could not be written to {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Återställningsfilen kunde inte skrivas till {path}.</translation>
        </message>
        <message>
            <source>That one was decided on is noted in the log. The kiosk's staff code is the same as before.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Att en sådan beslutades står i loggen. Kioskens personalkod är densamma som förut.</translation>
        </message>
        <message>
            <source>Take another stick and write the reset file again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj ett annat USB-minne och skriv återställningsfilen igen.</translation>
        </message>
        <message>
            <source>There is no voting card number {serial}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns inget röstkort med nummer {serial}.</translation>
        </message>
        <message>
            <source>Compare the number with the list of cards.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför numret med listan över röstkort.</translation>
        </message>
        <message>
            <source>Voting card number {serial} is void, or has replaced another card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort nummer {serial} är ogiltigt, eller har ersatt ett annat kort.</translation>
        </message>
        <message>
            <source>Choose another card from the reserve.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj ett annat kort ur reserven.</translation>
        </message>
        <message>
            <source>The ballot has no proposal {item}, or it has been withdrawn already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedeln har inget förslag {item}, eller så har det redan dragits tillbaka.</translation>
        </message>
        <message>
            <source>Choose a proposal that is on the ballot.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj ett förslag som står på valsedeln.</translation>
        </message>
        <message>
            <source>There is no such file among those that are kept aside.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingen sådan fil bland de undanlagda.</translation>
        </message>
        <message>
            <source>Choose a file from the list.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj en fil i listan.</translation>
        </message>
        <message>
            <source>The control code on the paper is not that of the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollkoden på papperet är inte filens.</translation>
        </message>
        <message>
            <source>Look at the signed day report of the same evening. If no report has the file's code, drop the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titta på den underskrivna dagsrapporten från samma kväll. Om ingen rapport har filens kod, ta inte in filen.</translation>
        </message>
        <message>
            <source>What came later can be left out only with the station's export {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som kom senare kan lämnas utanför bara med stationens export {number}.</translation>
        </message>
        <message>
            <source>Find the stick with that export, and choose the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leta fram minnet med den exporten och välj filen.</translation>
        </message>
        <message>
            <source>The newest export that the station has sent is {newest}, not {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den senaste exporten som har kommit från stationen är {newest}, inte {number}.</translation>
        </message>
        <message>
            <source>Give the number of an export that was merged. What comes later is then kept aside.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ange numret på en export som har slagits samman. Det som kommer senare läggs då undan.</translation>
        </message>
        <message>
            <source>That many more voting cards cannot be made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Så många röstkort till går inte att göra.</translation>
        </message>
        <message>
            <source>No card was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget kort gjordes.</translation>
        </message>
        <message>
            <source>Make {limit} at most.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör högst {limit}.</translation>
        </message>
        <message>
            <source>Final exports are missing from: {stations}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slutlig export saknas från: {stations}.</translation>
        </message>
        <message>
            <source>No vote has been opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inga röster har öppnats.</translation>
        </message>
        <message>
            <source>Make a final export at each of them and merge it here. If one cannot be had, count without it; the protocol then names it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör en slutlig export på var och en av dem och läs in den här. Om någon inte går att få, räkna utan den. Protokollet nämner då vilken.</translation>
        </message>
        <message>
            <source>Fewer than ten envelopes differ from an earlier count: the difference between the results could reveal what they hold.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Färre än tio kuvert skiljer sig från en tidigare räkning: skillnaden mellan resultaten kan avslöja vad de innehåller.</translation>
        </message>
        <message>
            <source>Count them all the same only with a reason and the names of two people.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna dem ändå bara med ett skäl och två personers namn.</translation>
        </message>
        <message>
            <source>The votes received do not agree with what {station} signed for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De mottagna rösterna stämmer inte med det som {station} har signerat.</translation>
        </message>
        <message>
            <source>Merge the station's final export again, then count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs in stationens slutliga export igen och räkna sedan.</translation>
        </message>
        <message>
            <source>The votes have not been counted yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna är inte räknade än.</translation>
        </message>
        <message>
            <source>These are not the proposals whose votes are equal. Those are: {tied}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är inte de förslag som har lika många röster. De är: {tied}.</translation>
        </message>
        <message>
            <source>No decision was recorded.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget beslut skrevs in.</translation>
        </message>
        <message>
            <source>Name each of them once, in the order decided on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ange vart och ett av dem en gång, i den ordning som har beslutats.</translation>
        </message>
        <message>
            <source>There are no equal votes to decide on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns inga förslag med lika många röster att besluta om.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; the result holds as it is.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget behöver göras. Resultatet gäller som det är.</translation>
        </message>
        <message>
            <source>The documents have been written with the decision on these equal votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Handlingarna är redan skrivna med beslutet om förslagen med lika många röster.</translation>
        </message>
        <message>
            <source>The decision that they tell of stands.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det beslut som står i dem gäller.</translation>
        </message>
        <message>
            <source>Another order needs a decision of its own by the board.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En annan ordning kräver ett eget beslut av nämnden.</translation>
        </message>
        <message>
            <source>This participatory budget has no test ballots.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den här medborgarbudgeten har inga provröster.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget har skrivits.</translation>
        </message>
        <message>
            <source>They are chosen when a participatory budget is set up, and cannot be added later.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De väljs när en medborgarbudget läggs upp, och kan inte läggas till senare.</translation>
        </message>
        <message>
            <source>This is another ballot box than the one to be counted, or it does not hold what it says.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är en annan urna än den som ska räknas, eller så innehåller den inte det den säger.</translation>
        </message>
        <message>
            <source>Take the box from the stick that it was written on, and compare its code; if it differs, have the box written again where it was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta urnan från det minne som den skrevs på, och jämför dess kod; om den skiljer sig, låt skriva urnan igen där den gjordes.</translation>
        </message>
        <message>
            <source>This result is of another count than the one that is waited for here, or it says otherwise than the desk which count it replaces.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här resultatet gäller en annan räkning än den som väntas här, eller så säger det något annat än centralen om vilken räkning det ersätter.</translation>
        </message>
        <message>
            <source>Take in the result that was counted from the newest ballot box made here; if there is none, have that box counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta in resultatet som räknades från den senaste urnan som gjordes här. Finns det inget, låt räkna den urnan.</translation>
        </message>
        <message>
            <source>This count is dated {counted_day}. It cannot be older than its ballot box, which was made on {box_day}, or newer than today.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkningen är daterad {counted_day}. Den kan inte vara äldre än urnan, som gjordes {box_day}, och inte nyare än i dag.</translation>
        </message>
        <message>
            <source>Correct the date of the computer that counts, and count the ballot box there again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rätta datumet på datorn som räknar, och räkna urnan där en gång till.</translation>
        </message>
        <message>
            <source>The keys of this process are kept apart, so the votes are counted in two steps.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den här processens nycklar förvaras var för sig, så rösterna räknas i två steg.</translation>
        </message>
        <message>
            <source>Make the ballot box with the roll key; then two of the three word sheets open it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör urnan med röstlängdsnyckeln; sedan öppnar två av de tre ordbladen den.</translation>
        </message>
        <message>
            <source>A decision on equal votes is waited for: {tied}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett beslut om lika röstetal väntas: {tied}.</translation>
        </message>
        <message>
            <source>The votes are counted and the count is on file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna är räknade och räkningen är sparad.</translation>
        </message>
        <message>
            <source>Record the decision first; then there is a result.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv in beslutet först; sedan finns det ett resultat.</translation>
        </message>
        <message>
            <source>No result was written, and the ballot box is as it was, on its stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget resultat sparades, och urnan är som den var, på sitt USB-minne.</translation>
        </message>
        <message>
            <source>Give the decision, and count again: here, or at the desk where the box was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ange beslutet och räkna igen: här, eller vid datorn där urnan gjordes.</translation>
        </message>
        <message>
            <source>The recount does not agree with the result. The first difference: {field}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Omräkningen stämmer inte med resultatet. Den första skillnaden: {field}.</translation>
        </message>
        <message>
            <source>Neither the result nor the exports were changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varken resultatet eller exporterna har ändrats.</translation>
        </message>
        <message>
            <source>Keep the result and all sticks as they are, and tell the board and the process leader.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Låt resultatet och alla minnen vara som de är, och berätta för nämnden och processledaren.</translation>
        </message>
        <message>
            <source>The recount lacks export {number} of {station}, which was counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Omräkningen saknar export {number} från {station}, som räknades.</translation>
        </message>
        <message>
            <source>Put in the stick with that export, and count again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sätt in minnet med den exporten, och räkna igen.</translation>
        </message>
        <message>
            <source>The file holds, but it is signed by a key that nobody has vouched for: {fingerprint}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen stämmer, men den är signerad med en nyckel som ingen har gått i god för: {fingerprint}.</translation>
        </message>
        <message>
            <source>Compare the code with the one on the poster or the protocol. If it is the same, the file is the process's.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför koden med den på affischen eller i protokollet. Är den likadan är filen processens.</translation>
        </message>
        <message>
            <source>The code you typed is another one: this file is not from the participatory budget on your paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden du skrev är en annan: den här filen kommer inte från medborgarbudgeten på ditt papper.</translation>
        </message>
        <message>
            <source>Compare the code with the paper once more. If it is the same, use nothing of the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför koden med papperet en gång till. Om den stämmer med papperet ska du inte använda något ur filen.</translation>
        </message>
        <message>
            <source>The result does not agree with itself: {field}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultatet stämmer inte med sig självt: {field}.</translation>
        </message>
        <message>
            <source>Do not use this result. Ask where it was published.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Använd inte det här resultatet. Fråga där det publicerades.</translation>
        </message>
        <message>
            <source>The result has no vote and no test ballot with {code}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I resultatet finns ingen röst och ingen provröst med {code}.</translation>
        </message>
        <message>
            <source>The code is well written, and the result was only read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden är rätt skriven, och resultatet har bara lästs.</translation>
        </message>
        <message>
            <source>Check that it is the result of the same vote. If it is, tell the process leader and show the paper with the code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera att det är resultatet av samma röstning. Är det så, säg det till processledaren och visa papperet med koden.</translation>
        </message>
        <message>
            <source>There is nothing at {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingenting på {path}.</translation>
        </message>
        <message>
            <source>Check that the stick or the shared folder is connected, and choose the file again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera att USB-minnet eller den delade mappen är ansluten, och välj filen igen.</translation>
        </message>
        <message>
            <source>{path} is a folder, and one file is wanted here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} är en mapp, men här behövs en fil.</translation>
        </message>
        <message>
            <source>Choose the file in that folder.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj filen i den mappen.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingen mapp {path}.</translation>
        </message>
        <message>
            <source>Everything that was there before is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Allt som fanns där förut är kvar.</translation>
        </message>
        <message>
            <source>Check that the stick or the shared folder is connected, or choose another folder, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera att USB-minnet eller den delade mappen är ansluten, eller välj en annan mapp, och försök sedan igen.</translation>
        </message>
        <message>
            <source>There is no key file at {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingen nyckelfil på {path}.</translation>
        </message>
        <message>
            <source>Check that its stick is connected, and choose it again. If it is lost, take the copy out of its envelope; the page “Keys” says what can be done without one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera att dess USB-minne är anslutet, och välj filen igen. Om den är borta: ta kopian ur sitt kuvert. Sidan ”Nycklar” säger vad som kan göras utan den.</translation>
        </message>
        <message>
            <source>There is no pack and no receipt in {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns varken något platspaket eller något kvitto på {path}.</translation>
        </message>
        <message>
            <source>Choose another stick or folder, or ask the centre for the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj ett annat USB-minne eller en annan mapp, eller be centralen om filen.</translation>
        </message>
        <message>
            <source>There is no reset file in {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingen återställningsfil på {path}.</translation>
        </message>
        <message>
            <source>Choose another stick, or ask the centre for a reset file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj ett annat USB-minne, eller be centralen om en återställningsfil.</translation>
        </message>
        <message>
            <source>{path} is open in another window or program.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} är öppen i ett annat fönster eller program.</translation>
        </message>
        <message>
            <source>What is in the file is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Innehållet i filen är oskadat.</translation>
        </message>
        <message>
            <source>Close the other window, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stäng det andra fönstret och försök igen.</translation>
        </message>
        <message>
            <source>{path} is open in another window: by {user} on {computer}, since {since}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} är öppen i ett annat fönster: av {user} på {computer}, sedan {since}.</translation>
        </message>
        <message>
            <source>Close it there first, then open it here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stäng den där först, öppna den sedan här.</translation>
        </message>
        <message>
            <source>Nothing can be written to {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det går inte att skriva till {path}.</translation>
        </message>
        <message>
            <source>What is there already is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som redan finns där är oförändrat.</translation>
        </message>
        <message>
            <source>Check that the stick is not write-protected and that you may change the folder, or choose another place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera att USB-minnet inte är skrivskyddat och att du får ändra i mappen, eller välj en annan plats.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} är skadad och kan inte användas.</translation>
        </message>
        <message>
            <source>The file was left as it is.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen har lämnats som den är.</translation>
        </message>
        <message>
            <source>Open the latest backup, which lies in the same folder. Keep the damaged file: votes may still be read from it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna den senaste säkerhetskopian, som ligger i samma mapp. Spara den skadade filen: det kan fortfarande gå att läsa röster ur den.</translation>
        </message>
        <message>
            <source>There is already something at {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns redan något på {path}.</translation>
        </message>
        <message>
            <source>It was not overwritten.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det har inte skrivits över.</translation>
        </message>
        <message>
            <source>Choose another name or another folder.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj ett annat namn eller en annan mapp.</translation>
        </message>
        <message>
            <source>The disk or stick takes no file of this name: {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Disken eller USB-minnet tar inte emot en fil med det här namnet: {path}.</translation>
        </message>
        <message>
            <source>Choose a short name of letters, digits, spaces and hyphens, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj ett kort namn med bokstäver, siffror, mellanslag och bindestreck och försök igen.</translation>
        </message>
        <message>
            <source>{path} is not a file of the kind that is asked for here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} är inte en fil av det slag som behövs här.</translation>
        </message>
        <message>
            <source>The file was not changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Filen har inte ändrats.</translation>
        </message>
        <message>
            <source>Choose the central file at the centre, or the station's folder at a place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj centralfilen om du arbetar centralt, eller stationens mapp om du är ute på en plats.</translation>
        </message>
        <message>
            <source>{path} was made by a newer version of the program (file version {version}).</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} är gjord med en nyare version av programmet (filversion {version}).</translation>
        </message>
        <message>
            <source>There is no room left where {path} was to be written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns inte plats för {path}.</translation>
        </message>
        <message>
            <source>Make room, or choose another stick, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör plats, eller välj ett annat USB-minne, och försök igen.</translation>
        </message>
        <message>
            <source>A file of the program is missing or damaged: {path}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En fil i programmet saknas eller är skadad: {path}.</translation>
        </message>
        <message>
            <source>What you have stored is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som är sparat är i tryggt förvar.</translation>
        </message>
        <message>
            <source>Install the program again, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Installera programmet på nytt och försök igen.</translation>
        </message>
        <message>
            <source>The stick or folder with {path} went away, or is faulty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det går inte längre att nå {path}. USB-minnet eller mappen har kopplats från eller är trasig.</translation>
        </message>
        <message>
            <source>Everything on this computer is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Allt på den här datorn är kvar.</translation>
        </message>
        <message>
            <source>Connect it again, or use another stick, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anslut igen, eller använd ett annat USB-minne, och försök igen.</translation>
        </message>
        <message>
            <source>The database server {host} does not answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Databasservern {host} svarar inte.</translation>
        </message>
        <message>
            <source>Check the network and the address, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera nätverket och adressen, och försök igen.</translation>
        </message>
        <message>
            <source>This is no address of a database that mbdesk can use.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är ingen adress till en databas som mbdesk kan använda.</translation>
        </message>
        <message>
            <source>Write it as postgresql+psycopg://user@computer/database. A port is a number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv den som postgresql+psycopg://användare@dator/databas. En port är ett tal.</translation>
        </message>
        <message>
            <source>The database server {host} answers, but lets nobody in this way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Databasservern {host} svarar, men släpper inte in någon så här.</translation>
        </message>
        <message>
            <source>Check the names of the database and the user, and the password. Then ask who runs the server.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera namnen på databasen och användaren, och lösenordet. Fråga sedan den som sköter servern.</translation>
        </message>
        <message>
            <source>The user may not do this in the database on {host}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Användaren får inte göra detta i databasen på {host}.</translation>
        </message>
        <message>
            <source>Ask who runs the server for the right to read and write in this database.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Be den som sköter servern om rätt att läsa och skriva i databasen.</translation>
        </message>
        <message>
            <source>The database server {host} stopped the work since it took too long.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Databasservern {host} avbröt arbetet eftersom det tog för lång tid.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, ask who runs the server for a longer time limit.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Försök igen. Om det händer igen, be den som sköter servern om en längre tidsgräns.</translation>
        </message>
        <message>
            <source>The database on {host} cannot hold every letter: its encoding is {encoding}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Databasen på {host} kan inte spara alla bokstäver: dess teckenkodning är {encoding}.</translation>
        </message>
        <message>
            <source>Ask who runs the server for a new database with the encoding UTF8.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Be den som sköter servern om en ny databas med teckenkodningen UTF8.</translation>
        </message>
        <message>
            <source>The database on {host} holds tables of another program.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Databasen på {host} innehåller ett annat programs tabeller.</translation>
        </message>
        <message>
            <source>Check the address, or ask who runs the server for an empty database.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera adressen, eller be den som sköter servern om en tom databas.</translation>
        </message>
        <message>
            <source>There is no process in the database on {host}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingen medborgarbudget i databasen på {host}.</translation>
        </message>
        <message>
            <source>Check the address. A new process is set up with mbdesk init.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera adressen. En ny medborgarbudget skapas med mbdesk init.</translation>
        </message>
        <message>
            <source>The database server {host} cannot store one of the values.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Databasservern {host} kan inte spara ett av värdena.</translation>
        </message>
        <message>
            <source>Look for unusual signs in what you have typed or taken in. If there are none, report it to those who support the program.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Leta efter ovanliga tecken i det du har skrivit eller tagit in. Om det inte finns några, meddela dem som ger stöd för programmet.</translation>
        </message>
        <message>
            <source>The copy at {path} holds more than this station does.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopian på {path} innehåller mer än den här stationen.</translation>
        </message>
        <message>
            <source>The copy was not changed. It may hold votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopian har inte ändrats. Det kan finnas röster i den.</translation>
        </message>
        <message>
            <source>Put that medium away safely and tell the centre. Use another one for the copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg undan det minnet på ett säkert ställe och kontakta processledaren. Använd ett annat till kopian.</translation>
        </message>
        <message>
            <source>{path} cannot be understood: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} går inte att förstå: {reason}.</translation>
        </message>
        <message>
            <source>Correct it, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rätta det och försök igen.</translation>
        </message>
        <message>
            <source>The voting card or number of line {first} stands here again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkortet eller numret på rad {first} står här igen.</translation>
        </message>
        <message>
            <source>Take one of the two lines out, then use the file again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort en av de två raderna och använd sedan filen igen.</translation>
        </message>
        <message>
            <source>A proposal in the same words is here already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett förslag med samma ord finns redan här.</translation>
        </message>
        <message>
            <source>Take the line out, then use the file again. If it is another person's proposal, write the number of its form there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort raden och använd sedan filen igen. Om det är en annan persons förslag, skriv numret på blanketten där.</translation>
        </message>
        <message>
            <source>This cannot be kept: {field}. Wanted there: {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här går inte att spara: {field}. Där ska stå {wanted}.</translation>
        </message>
        <message>
            <source>The program does not know how to do this: {name}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Programmet kan inte göra det här: {name}.</translation>
        </message>
        <message>
            <source>Choose another kind of ballot or another counting rule.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj ett annat slags valsedel eller en annan regel för räkningen.</translation>
        </message>
        <message>
            <source>The computer stopped a part of the program in the middle of its work, perhaps for want of memory.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Datorn stoppade en del av programmet mitt i arbetet, kanske för att minnet inte räckte.</translation>
        </message>
        <message>
            <source>Nothing half-done was kept.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting halvfärdigt har sparats.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stäng andra program och försök sedan igen.</translation>
        </message>
        <message>
            <source>The answer could not be shown: where it was to be written is full or not there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svaret kunde inte visas: platsen där det skulle skrivas är full eller finns inte.</translation>
        </message>
        <message>
            <source>Whatever the command did is done and kept.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som kommandot gjorde är gjort och finns kvar.</translation>
        </message>
        <message>
            <source>Look at what is there now before you give the command again: it may do its work twice.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Se efter vad som finns nu innan du ger kommandot igen: det kan göra sitt arbete två gånger.</translation>
        </message>
        <message>
            <source>This command asks before it acts, and nobody is here to ask.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kommandot frågar innan det utförs, och här finns ingen att fråga.</translation>
        </message>
        <message>
            <source>Give the command at a terminal, and type yes once you have read the facts; or add --yes, where a script has been told to.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge kommandot i en terminal, och skriv ja när ni har läst uppgifterna; eller lägg till --yes där ett skript ska göra det.</translation>
        </message>
        <message>
            <source>The work was stopped.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Arbetet stoppades.</translation>
        </message>
        <message>
            <source>Start again when you are ready.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Börja om när du är redo.</translation>
        </message>
        <message>
            <source>{field}: wanted there is {wanted}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{field}: där ska stå {wanted}</translation>
        </message>
        <message>
            <source>wanted there is {wanted}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>där ska stå {wanted}</translation>
        </message>
        <message>
            <source>a comma, a bracket, a quotation mark or a value is missing or too much</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det saknas ett kommatecken, en parentes, ett citattecken eller ett värde, eller så är det ett för mycket</translation>
        </message>
        <message>
            <source>it is not written as UTF-8</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den är inte sparad som UTF-8</translation>
        </message>
        <message>
            <source>names with their values are wanted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>där ska stå namn med sina värden</translation>
        </message>
        <message>
            <source>a number or a nesting in it is too large</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett tal i den är för stort, eller den är för djupt nästlad</translation>
        </message>
        <message>
            <source>it is larger than {limit} kB</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den är större än {limit} kB</translation>
        </message>
        <message>
            <source>it is no workbook (.xlsx) that can be read, or it has a password</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den är ingen arbetsbok (.xlsx) som går att läsa, eller så har den ett lösenord</translation>
        </message>
        <message>
            <source>it has too many rows, more than {limit}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den har för många rader, fler än {limit}</translation>
        </message>
        <message>
            <source>it has too many columns, more than {limit}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den har för många kolumner, fler än {limit}</translation>
        </message>
        <message>
            <source>the fields of the line cannot be told apart</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>fälten på raden går inte att skilja åt</translation>
        </message>
        <message>
            <source>a quotation mark is opened here and never closed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett citattecken öppnas här och stängs aldrig</translation>
        </message>
        <message>
            <source>{part} is missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part} saknas</translation>
        </message>
        <message>
            <source>{part} does not belong here; wanted is one of {known}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part} hör inte hemma här; där ska stå något av {known}</translation>
        </message>
        <message>
            <source>wanted here is {part}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>här ska stå {part}</translation>
        </message>
        <message>
            <source>it has no rows</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den har inga rader</translation>
        </message>
        <message>
            <source>a column “Number” is missing in its first row</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en kolumn ”Nummer” saknas i första raden</translation>
        </message>
        <message>
            <source>a column “Cost” is missing in its first row</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en kolumn ”Kostnad” saknas i första raden</translation>
        </message>
        <message>
            <source>a column “Title” with the titles in Swedish is missing in its first row</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en kolumn ”Titel” med titlarna på svenska saknas i första raden</translation>
        </message>
        <message>
            <source>the names of the columns are missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>namnen på kolumnerna saknas</translation>
        </message>
        <message>
            <source>the columns “Id”, “Original” and “Translation” are wanted in its first row</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>i första raden ska kolumnerna ”Id”, ”Original” och ”Översättning” finnas</translation>
        </message>
        <message>
            <source>it does not say into which one of our languages it translates</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den säger inte till vilket av våra språk den översätter</translation>
        </message>
        <message>
            <source>it is no XLIFF file, version 1.2, that can be read</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den är ingen läsbar XLIFF-fil, version 1.2</translation>
        </message>
        <message>
            <source>a column stands twice</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en kolumn står två gånger</translation>
        </message>
        <message>
            <source>{found} fields where the columns are {stated}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>antalet fält är {found}, men antalet kolumner är {stated}</translation>
        </message>
        <message>
            <source>{found} rows follow where {part} says {stated}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>antalet rader är {found}, men {part} säger {stated}</translation>
        </message>
        <message>
            <source>{part}: wanted there is an amount, as in 1200 or 1200.50</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part}: där ska stå ett belopp, som 1200 eller 1200.50</translation>
        </message>
        <message>
            <source>{part}: wanted there is a whole number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part}: där ska stå ett heltal</translation>
        </message>
        <message>
            <source>{part}: wanted there are 1 to {most} characters without a comma</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part}: där ska stå 1 till {most} tecken utan komma</translation>
        </message>
        <message>
            <source>a project stands twice</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett projekt står två gånger</translation>
        </message>
        <message>
            <source>the vote is for a project that the file does not have</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>rösten gäller ett projekt som inte finns i filen</translation>
        </message>
        <message>
            <source>{part}: wanted there are whole numbers, one for each project chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part}: där ska stå heltal, ett för varje valt projekt</translation>
        </message>
        <message>
            <source>it is no WAV file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det är ingen WAV-fil</translation>
        </message>
        <message>
            <source>its sound is compressed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ljudet är komprimerat</translation>
        </message>
        <message>
            <source>it has {found} channels</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den har {found} kanaler</translation>
        </message>
        <message>
            <source>it has {found} samples a second</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den har {found} sampel i sekunden</translation>
        </message>
        <message>
            <source>its samples have {found} bits</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>varje sampel har {found} bitar</translation>
        </message>
        <message>
            <source>it lasts {found} seconds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den är {found} sekunder lång</translation>
        </message>
        <message>
            <source>there is no sound in it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det finns inget ljud i den</translation>
        </message>
        <message>
            <source>it was cut short</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den är avklippt</translation>
        </message>
        <message>
            <source>a text of at most {most} characters, without control characters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en text på högst {most} tecken, utan styrtecken</translation>
        </message>
        <message>
            <source>a text of at most {most} characters, not an empty one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en text på högst {most} tecken, inte en tom</translation>
        </message>
        <message>
            <source>a text of at most {most} characters, on one line</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en text på högst {most} tecken, på en rad</translation>
        </message>
        <message>
            <source>a text without control characters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en text utan styrtecken</translation>
        </message>
        <message>
            <source>a text that shows something</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en text som visar något</translation>
        </message>
        <message>
            <source>each of the {most} forms of the text, and no more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>var och en av textens {most} former, och inte fler</translation>
        </message>
        <message>
            <source>the same fields as in the original: {choices}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>samma fält som i originalet: {choices}</translation>
        </message>
        <message>
            <source>no number, since the original has none</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inget tal, eftersom originalet inte har något</translation>
        </message>
        <message>
            <source>as many “&amp;” as in the original: {choices}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>lika många ”&amp;” som i originalet: {choices}</translation>
        </message>
        <message>
            <source>the same spaces at the beginning and the end as in the original</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>samma mellanslag i början och slutet som i originalet</translation>
        </message>
        <message>
            <source>a whole number from {least} to {most}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett heltal från {least} till {most}</translation>
        </message>
        <message>
            <source>a whole number, at least {least} and of at most 15 digits</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett heltal, minst {least} och med högst 15 siffror</translation>
        </message>
        <message>
            <source>whole kronor alone, as in 1 500 000</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>bara hela kronor, som 1 500 000</translation>
        </message>
        <message>
            <source>true or false</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>true eller false</translation>
        </message>
        <message>
            <source>a code of three capital letters, as in SEK</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en kod av tre stora bokstäver, som SEK</translation>
        </message>
        <message>
            <source>a day, as in 2026-11-29</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en dag, som 2026-11-29</translation>
        </message>
        <message>
            <source>a colour, as in #0b4f7a</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en färg, som #0b4f7a</translation>
        </message>
        <message>
            <source>one of {choices}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>något av {choices}</translation>
        </message>
        <message>
            <source>no other names than {choices}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inga andra namn än {choices}</translation>
        </message>
        <message>
            <source>a list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en lista</translation>
        </message>
        <message>
            <source>names with their values</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>namn med sina värden</translation>
        </message>
        <message>
            <source>texts by their language, of at most {most} characters each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>texter per språk, med högst {most} tecken var</translation>
        </message>
        <message>
            <source>a picture or recording of that name beside it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en bild eller inspelning med det namnet bredvid filen</translation>
        </message>
        <message>
            <source>a number from 0 to {most}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett tal från 0 till {most}</translation>
        </message>
        <message>
            <source>the path of a folder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>sökvägen till en mapp</translation>
        </message>
        <message>
            <source>something; it is missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>något; det saknas</translation>
        </message>
        <message>
            <source>a passage of the text as it reads</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett stycke av texten som den lyder</translation>
        </message>
        <message>
            <source>{most} of them at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>högst {most} stycken</translation>
        </message>
        <message>
            <source>less text, {most} bytes at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>mindre text, högst {most} byte</translation>
        </message>
        <message>
            <source>the name of a second person, not the first one's again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>namnet på en andra person, inte den förstas en gång till</translation>
        </message>
        <message>
            <source>a text in Swedish, called sv</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en text på svenska, med namnet sv</translation>
        </message>
        <message>
            <source>sv among them</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>att sv är med</translation>
        </message>
        <message>
            <source>a day after {after}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en dag efter {after}</translation>
        </message>
        <message>
            <source>a day that is not after {before}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en dag som inte är efter {before}</translation>
        </message>
        <message>
            <source>a day that is not before {after}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en dag som inte är före {after}</translation>
        </message>
        <message>
            <source>each day once</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>varje dag en gång</translation>
        </message>
        <message>
            <source>an hour, as in 10.00</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett klockslag, som 10.00</translation>
        </message>
        <message>
            <source>an hour after {after}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett klockslag efter {after}</translation>
        </message>
        <message>
            <source>days for proposals or for voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>dagar för förslag eller för röstning</translation>
        </message>
        <message>
            <source>64 letters and digits at most, without spaces, commas, : and =</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>högst 64 bokstäver och siffror, utan mellanslag, komman, : och =</translation>
        </message>
        <message>
            <source>a number that no other proposal on the ballot has</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett nummer som inget annat förslag på valsedeln har</translation>
        </message>
        <message>
            <source>The five words do not open this key file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De fem orden öppnar inte den här nyckelfilen.</translation>
        </message>
        <message>
            <source>Look at the paper: is it this file's, and is each word in its place?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titta på papperet: hör det till den här filen, och står varje ord på sin plats?</translation>
        </message>
        <message>
            <source>Word {place} is not in the word list.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ord {place} finns inte i ordlistan.</translation>
        </message>
        <message>
            <source>Look at the paper and type that word again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titta på papperet och skriv det ordet igen.</translation>
        </message>
        <message>
            <source>Word {place} is not in the word list. Did you mean “{near}”?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ord {place} finns inte i ordlistan. Menade du ”{near}”?</translation>
        </message>
        <message>
            <source>There are {given} words; {wanted} are wanted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det är {given} ord; det ska vara {wanted}.</translation>
        </message>
        <message>
            <source>Type all the words of the paper, with spaces between.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv alla ord på papperet, med mellanslag emellan.</translation>
        </message>
        <message>
            <source>Word {place} is not the one that was shown.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ord {place} är inte det som visades.</translation>
        </message>
        <message>
            <source>Type what stands on the paper. If the paper is wrong, show the words again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv det som står på papperet. Visa orden igen om papperet är fel.</translation>
        </message>
        <message>
            <source>This sheet does not hold: more than one word is wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här bladet stämmer inte: mer än ett ord är fel.</translation>
        </message>
        <message>
            <source>Compare each word with the sheet, and their order. Or take another sheet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför varje ord med bladet, och deras ordning. Eller ta ett annat blad.</translation>
        </message>
        <message>
            <source>Word {place} stands on no sheet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ord {place} står inte på något blad.</translation>
        </message>
        <message>
            <source>Look at the sheet and type that word again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titta på bladet och skriv det ordet igen.</translation>
        </message>
        <message>
            <source>Word {place} cannot be right; “{near}” would fit there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ord {place} kan inte vara rätt; ”{near}” skulle passa där.</translation>
        </message>
        <message>
            <source>There are {given} words; a sheet has {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det är {given} ord; ett blad har {wanted}.</translation>
        </message>
        <message>
            <source>Type all the words of the sheet, with spaces between.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv alla ord på bladet, med mellanslag emellan.</translation>
        </message>
        <message>
            <source>A sheet belongs to another key file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett blad hör till en annan nyckelfil.</translation>
        </message>
        <message>
            <source>Take two sheets that were made together with this key file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta två blad som skapades tillsammans med den här nyckelfilen.</translation>
        </message>
        <message>
            <source>This is a whole sheet, but not the one that was shown.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är ett helt blad, men inte det som visades.</translation>
        </message>
        <message>
            <source>Type the sheet that was just written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv av bladet som nyss skrevs.</translation>
        </message>
        <message>
            <source>{wanted} different sheets open this file; {given} came.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det krävs {wanted} olika blad för att öppna den här filen; {given} har getts.</translation>
        </message>
        <message>
            <source>Ask two of the three holders for their sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Be två av de tre som har blad om deras.</translation>
        </message>
        <message>
            <source>{path} does not hold the key that is needed here: {key}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} innehåller inte nyckeln som behövs här: {key}.</translation>
        </message>
        <message>
            <source>Choose the key file that holds it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj nyckelfilen som innehåller den.</translation>
        </message>
        <message>
            <source>{path} is not a whole key file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} är inte en hel nyckelfil.</translation>
        </message>
        <message>
            <source>Use a copy of the key file from where it is kept safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Använd en kopia av nyckelfilen därifrån den förvaras.</translation>
        </message>
        <message>
            <source>{path} is the key file of another participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} är nyckelfilen till en annan medborgarbudget.</translation>
        </message>
        <message>
            <source>Choose the key file that was made with this central file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj den nyckelfil som skapades tillsammans med den här centralfilen.</translation>
        </message>
        <message>
            <source>The code does not belong to this pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden hör inte till det här platspaketet.</translation>
        </message>
        <message>
            <source>The station was not set up.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen har inte ställts i ordning.</translation>
        </message>
        <message>
            <source>Check that the pack and the code are for the same station, and type the code again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera att platspaketet och koden gäller samma station, och skriv koden igen.</translation>
        </message>
        <message>
            <source>This code is too easy to guess.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden är för lätt att gissa.</translation>
        </message>
        <message numerus="yes">
            <source>Choose at least %Ln digits that do not follow on each other.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Välj minst %Ln siffra.</numerusform>
                <numerusform>Välj minst %Ln siffror som inte följer på varandra.</numerusform>
            </translation>
        </message>
        <message>
            <source>This code is too short.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden är för kort.</translation>
        </message>
        <message>
            <source>This is not the staff code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det är inte personalkoden.</translation>
        </message>
        <message>
            <source>Type it again. Tries left: {tries}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv den igen. Försök kvar: {tries}.</translation>
        </message>
        <message>
            <source>This is not the code of this station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är inte stationens kod.</translation>
        </message>
        <message>
            <source>Look at the station's code sheet and type it again. Tries left: {tries}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titta på stationens kodblad och skriv koden igen. Försök kvar: {tries}.</translation>
        </message>
        <message>
            <source>Too many wrong codes have been typed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fel kod har skrivits för många gånger.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %Ln seconds, then type the code again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Vänta %Ln sekund och skriv sedan koden igen.</numerusform>
                <numerusform>Vänta %Ln sekunder och skriv sedan koden igen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save it as a picture (PNG or JPEG) or as a recording (OGG, MP3 or WAV), then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara den som bild (PNG eller JPEG) eller som inspelning (OGG, MP3 eller WAV) och försök igen.</translation>
        </message>
        <message>
            <source>{path} is not a picture or a recording that can be used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} är ingen bild eller inspelning som går att använda.</translation>
        </message>
        <message>
            <source>{path} is of the kind {kind}, which cannot be used here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} är av slaget {kind}, som inte kan användas här.</translation>
        </message>
        <message>
            <source>{path} cannot be played at the stations: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} kan inte spelas upp på stationerna: {reason}.</translation>
        </message>
        <message>
            <source>Save it as WAV without compression, at 16 000 Hz, mono, 16 bits, of at most 60 seconds, then take it in again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara den som WAV utan komprimering, 16 000 Hz, mono, 16 bitar, högst 60 sekunder, och ta in den igen.</translation>
        </message>
        <message>
            <source>The name {name} belongs to no text that is read aloud.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Namnet {name} hör inte till någon text som läses upp.</translation>
        </message>
        <message>
            <source>Call each file as the list of texts to record says, as in 3-title.so.wav, and try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge varje fil det namn som står i listan över texter att spela in, som 3-title.so.wav, och försök igen.</translation>
        </message>
        <message>
            <source>There is no recording of this text any longer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns inte längre någon inspelning av den här texten.</translation>
        </message>
        <message>
            <source>Look at the list again: somebody may have removed it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titta på listan igen: någon kan ha tagit bort den.</translation>
        </message>
        <message>
            <source>{path} has more pixels than can be read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} har fler bildpunkter än vad som går att läsa.</translation>
        </message>
        <message>
            <source>Save the picture at a smaller size, or as JPEG, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara bilden i mindre storlek, eller som JPEG, och försök igen.</translation>
        </message>
        <message>
            <source>{path} is too large. There is room for {limit} kB.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{path} är för stor. Det finns plats för {limit} kB.</translation>
        </message>
        <message>
            <source>Make it smaller or shorter, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör den mindre eller kortare och försök igen.</translation>
        </message>
        <message>
            <source>The name {name} does not tell what the file is for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Namnet {name} säger inte vad filen är till för.</translation>
        </message>
        <message>
            <source>Call the map map.png, a ballot picture items/NUMBER.png, and a recording audio/LANGUAGE/NAME.ogg.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kalla kartan map.png, en bild på valsedeln items/NUMMER.png och en inspelning audio/SPRÅK/NAMN.ogg.</translation>
        </message>
        <message>
            <source>Correct the line, then use the file again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rätta raden och använd sedan filen igen.</translation>
        </message>
        <message>
            <source>Not saved. Wanted here: {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte sparat. Det som behövs här: {wanted}.</translation>
        </message>
        <message>
            <source>Line {line}: {what}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rad {line}: {what}</translation>
        </message>
        <message>
            <source>a pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett platspaket</translation>
        </message>
        <message>
            <source>an export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en exportfil</translation>
        </message>
        <message>
            <source>a receipt</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett kvitto</translation>
        </message>
        <message>
            <source>a reset file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en återställningsfil</translation>
        </message>
        <message>
            <source>an unknown user</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en okänd användare</translation>
        </message>
        <message>
            <source>an unknown computer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en okänd dator</translation>
        </message>
        <message>
            <source>a rehearsal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en övning</translation>
        </message>
        <message>
            <source>a real vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en riktig röstning</translation>
        </message>
        <message>
            <source>the first of the two names</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det första av de två namnen</translation>
        </message>
        <message>
            <source>the name of who works here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>namnet på den som arbetar här</translation>
        </message>
        <message>
            <source>the second of the two names</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det andra av de två namnen</translation>
        </message>
        <message>
            <source>the reason</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>anledningen</translation>
        </message>
        <message>
            <source>the reference number (dnr)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>diarienumret (dnr)</translation>
        </message>
        <message>
            <source>the theme</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>temat</translation>
        </message>
        <message>
            <source>the name of the view</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vyns namn</translation>
        </message>
        <message>
            <source>the criterion</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kriteriet</translation>
        </message>
        <message>
            <source>the number of parts of the costs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>antalet delar av kostnaden</translation>
        </message>
        <message>
            <source>the department</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>förvaltningen</translation>
        </message>
        <message>
            <source>the running costs of a year</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>driftskostnaden per år</translation>
        </message>
        <message>
            <source>the uncertainty in percent</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>osäkerheten i procent</translation>
        </message>
        <message>
            <source>the question</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>frågan</translation>
        </message>
        <message>
            <source>the answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>svaret</translation>
        </message>
        <message>
            <source>the day of the meeting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>mötets dag</translation>
        </message>
        <message>
            <source>the day of the answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>svarets dag</translation>
        </message>
        <message>
            <source>how the answer was given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>hur svaret lämnades</translation>
        </message>
        <message>
            <source>what it is for</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vad det är till för</translation>
        </message>
        <message>
            <source>the paragraph of the minutes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>paragrafen i protokollet</translation>
        </message>
        <message>
            <source>the reference (dnr)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>diarienumret (dnr)</translation>
        </message>
        <message>
            <source>what is carried out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vad som genomförs</translation>
        </message>
        <message>
            <source>the last day for an answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>sista dagen för svar</translation>
        </message>
        <message>
            <source>the days for a second assessment</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>dagarna för en ny bedömning</translation>
        </message>
        <message>
            <source>the remark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>anteckningen</translation>
        </message>
        <message>
            <source>the number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>numret</translation>
        </message>
        <message>
            <source>the cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kostnaden</translation>
        </message>
        <message>
            <source>the title</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>titeln</translation>
        </message>
        <message>
            <source>the description</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>beskrivningen</translation>
        </message>
        <message>
            <source>the day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>dagen</translation>
        </message>
        <message>
            <source>the first day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den första dagen</translation>
        </message>
        <message>
            <source>the last day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den sista dagen</translation>
        </message>
        <message>
            <source>the hour when it opens</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>klockslaget när det öppnar</translation>
        </message>
        <message>
            <source>the hour when it closes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>klockslaget när det stänger</translation>
        </message>
        <message>
            <source>the days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>dagarna</translation>
        </message>
        <message>
            <source>the language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>språket</translation>
        </message>
        <message>
            <source>what is covered</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det som är täckt</translation>
        </message>
        <message>
            <source>a picture or a recording</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en bild eller en inspelning</translation>
        </message>
        <message>
            <source>the number of the form</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>blankettens nummer</translation>
        </message>
        <message>
            <source>the signing key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>signeringsnyckeln</translation>
        </message>
        <message>
            <source>the identity key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>identitetsnyckeln</translation>
        </message>
        <message>
            <source>the contact key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kontaktnyckeln</translation>
        </message>
        <message>
            <source>the roll key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>röstlängdsnyckeln</translation>
        </message>
        <message>
            <source>the tally key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>räknenyckeln</translation>
        </message>
        <message>
            <source>a key that word sheets open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en nyckel som ordblad öppnar</translation>
        </message>
        <message>
            <source>open voting: there is no ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>öppna röstningen: det finns ingen valsedel</translation>
        </message>
        <message>
            <source>This station takes votes already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen tar redan emot röster.</translation>
        </message>
        <message>
            <source>There is nothing to reopen: go on with voting.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns inget att öppna igen: fortsätt med röstningen.</translation>
        </message>
        <message>
            <source>The vote has not been saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösten är inte sparad.</translation>
        </message>
        <message>
            <source>The vote that was cast first is safe. {duplicates}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösten som lämnades först finns kvar. {duplicates}</translation>
        </message>
        <message>
            <source>Choose another picture: JPEG or PNG.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj en annan bild: JPEG eller PNG.</translation>
        </message>
        <message>
            <source>Put the paper aside, and let the process leader decide about it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg pappret åt sidan och låt processledaren avgöra vad som ska göras.</translation>
        </message>
        <message>
            <source>It is not possible today to {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I dag går det inte att {wanted}.</translation>
        </message>
        <message>
            <source>Nothing has been lost.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting har försvunnit.</translation>
        </message>
        <message>
            <source>Look at the days of the participatory budget and at the date of this computer. If the days have changed, take in the newest pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera medborgarbudgetens dagar och datorns datum. Om dagarna har ändrats: läs in det senaste platspaketet.</translation>
        </message>
        <message>
            <source>A last export has closed this station for votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En slutlig export har stängt stationen för röster.</translation>
        </message>
        <message>
            <source>If people are still to vote here, let two people reopen the station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om folk fortfarande ska rösta här: låt två personer öppna stationen igen.</translation>
        </message>
        <message>
            <source>The station's code has not been typed since it was opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens kod har inte skrivits in sedan stationen öppnades.</translation>
        </message>
        <message>
            <source>Type the code from its code sheet, then go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv in koden från dess kodblad och gå sedan vidare.</translation>
        </message>
        <message>
            <source>Someone has already voted with this number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Någon har redan röstat med det här numret.</translation>
        </message>
        <message>
            <source>This voting card has already been used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkortet har redan använts.</translation>
        </message>
        <message>
            <source>The station's second copy cannot be written.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens reservkopia går inte att skriva.</translation>
        </message>
        <message>
            <source>Put the stick with the second copy back, or choose another stick in the settings.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sätt tillbaka USB-minnet med reservkopian, eller välj ett annat USB-minne i inställningarna.</translation>
        </message>
        <message>
            <source>This voting card belongs to another vote, not this one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkortet hör inte till den här röstningen.</translation>
        </message>
        <message>
            <source>No voting card has this code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget röstkort har den koden.</translation>
        </message>
        <message>
            <source>Compare it with the card and type it again. If it is the same, put the paper aside, and let the process leader decide about it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför med kortet och skriv koden igen. Om den stämmer: lägg pappret åt sidan och låt processledaren avgöra vad som ska göras.</translation>
        </message>
        <message>
            <source>This is not a voting card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är inget röstkort.</translation>
        </message>
        <message>
            <source>Type the code of the voting card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv röstkortets kod.</translation>
        </message>
        <message>
            <source>The picture cannot be used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilden går inte att använda.</translation>
        </message>
        <message>
            <source>{kind} pictures cannot be used here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilder av slaget {kind} kan inte användas här.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG or PNG, then choose it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara bilden som JPEG eller PNG och välj den sedan igen.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilden är för stor.</translation>
        </message>
        <message>
            <source>Several codes have not been right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flera koder har varit fel.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %Ln seconds, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Vänta %Ln sekund och försök sedan igen.</numerusform>
                <numerusform>Vänta %Ln sekunder och försök sedan igen.</numerusform>
            </translation>
        </message>
        <message>
            <source>These marks cannot be cast: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det går inte att rösta så här: {reason}.</translation>
        </message>
        <message>
            <source>Compare them with the paper. If the paper itself is marked so, put it aside, and let the process leader decide about it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför med röstsedeln. Om den är ifylld så, lägg den åt sidan och låt processledaren avgöra.</translation>
        </message>
        <message>
            <source>This looks like a Swedish number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här ser ut som ett svenskt nummer.</translation>
        </message>
        <message>
            <source>If it is one, take away the choice “It is no Swedish number”. If it is not, type the two letters of its country first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om det är ett sådant, ta bort valet ”Det är inget svenskt nummer”. Annars skriv först landets två bokstäver.</translation>
        </message>
        <message>
            <source>A vote here needs {access}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För att rösta här behövs {access}.</translation>
        </message>
        <message>
            <source>Type it as it stands on the paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv det som det står på pappret.</translation>
        </message>
    </context>
    <context>
        <name>proposals</name>
        <message>
            <source>Correct a slip of the pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rätta ett skrivfel</translation>
        </message>
        <message>
            <source>A letter, a name, a street: what everybody sees is a mistake. What the proposal asks for is not changed so. What was left stays in the register.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En bokstav, ett namn, en gata: det som alla ser är fel. Det som förslaget begär ändras inte så. Det som lämnades står kvar i registret.</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rätta</translation>
        </message>
        <message>
            <source>&amp;How it reads from now on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Hur det lyder från och med nu</translation>
        </message>
        <message>
            <source>Withdraw the proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dra tillbaka förslaget</translation>
        </message>
        <message>
            <source>It keeps its number and stays in the register, but goes no further. It can be put back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det behåller sitt nummer och står kvar i registret, men går inte vidare. Det kan läggas tillbaka.</translation>
        </message>
        <message>
            <source>Withdraw it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dra tillbaka</translation>
        </message>
        <message>
            <source>Put the proposal back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg tillbaka förslaget</translation>
        </message>
        <message>
            <source>It goes on as if it had not been withdrawn.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det går vidare som om det inte hade dragits tillbaka.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg tillbaka</translation>
        </message>
        <message>
            <source>Reference and theme</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Diarienummer och tema</translation>
        </message>
        <message>
            <source>The reference as the registry writes it. A theme is a word by which the register can be filtered: write it alike each time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Diarienumret som registratorn skriver det. Ett tema är ett ord som registret kan filtreras på: skriv det likadant varje gång.</translation>
        </message>
        <message>
            <source>Note it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckna</translation>
        </message>
        <message>
            <source>&amp;Reference (dnr)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Diarienummer (dnr)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>Remark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>It stands in the history for whoever works with the proposal. It is a public document: write nothing about a person's private life.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den står i historiken för den som arbetar med förslaget. Den är en allmän handling: skriv inget om någons privatliv.</translation>
        </message>
        <message>
            <source>&amp;What was said</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>&amp;Vad som sades</translation>
        </message>
        <message>
            <source>Where the proposal was left, its pictures and its point on the map are then in no copy and in no workbook. Mask by hand what the texts give away.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var förslaget lämnades, dess bilder och dess punkt på kartan finns då inte i någon kopia eller arbetsbok. Maska för hand det som texterna avslöjar.</translation>
        </message>
        <message>
            <source>Copies and workbooks tell all of the proposal again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopior och arbetsböcker innehåller hela förslaget igen.</translation>
        </message>
        <message>
            <source>Take the mark off</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort märkningen</translation>
        </message>
        <message>
            <source>Mark it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Märk</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skyddade personuppgifter</translation>
        </message>
    </context>
    <context>
        <name>receipts</name>
        <message>
            <source>No export has been written here yet, so the centre has received none.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen export har skrivits här än, så centralen har inte tagit emot någon.</translation>
        </message>
        <message>
            <source>The centre has received no export from here yet: take export {written} to it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralen har inte tagit emot någon export härifrån än: lämna export {written} dit.</translation>
        </message>
        <message numerus="yes">
            <source>The centre has received the exports up to number {number}, with {safe} of %Ln votes; export {written} is missing there: take it to the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Centralen har tagit emot exporterna till och med nummer {number}, med {safe} av %Ln röst; export {written} saknas där: lämna den till centralen.</numerusform>
                <numerusform>Centralen har tagit emot exporterna till och med nummer {number}, med {safe} av %Ln röster; export {written} saknas där: lämna den till centralen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The centre has received the exports up to number {number}, with {safe} of %Ln votes; the rest go with the next export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Centralen har tagit emot exporterna till och med nummer {number}, med {safe} av %Ln röst; resten följer med nästa export.</numerusform>
                <numerusform>Centralen har tagit emot exporterna till och med nummer {number}, med {safe} av %Ln röster; resten följer med nästa export.</numerusform>
            </translation>
        </message>
        <message>
            <source>The centre has received the exports up to number {number}; what has been left here since goes with the next export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralen har tagit emot exporterna till och med nummer {number}. Det som har lämnats här sedan dess följer med nästa export.</translation>
        </message>
        <message>
            <source>The centre has received export {number} of this station, but tells of less than that export carries, or of other votes. All of it is still stored here. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralen har tagit emot stationens export {number}, men uppger mindre än vad exporten innehåller, eller andra röster. Allt finns kvar här. Meddela centralen.</translation>
        </message>
        <message numerus="yes">
            <source>The centre has received the exports up to number {number}, and no export is missing: %Ln votes are safe there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Centralen har tagit emot exporterna till och med nummer {number}, och ingen export saknas: %Ln röst är i säkerhet där.</numerusform>
                <numerusform>Centralen har tagit emot exporterna till och med nummer {number}, och ingen export saknas: %Ln röster är i säkerhet där.</numerusform>
            </translation>
        </message>
        <message>
            <source>The centre has received the exports up to number {number}, and no export is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralen har tagit emot exporterna till och med nummer {number}, och ingen export saknas.</translation>
        </message>
        <message numerus="yes">
            <source>The centre's newest export of this station, number {number}, was not written on this computer. The centre is known to hold {safe} of the %Ln votes here; all of them are still stored here. Write an export here, take it to the centre, and say so there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Centralens senaste export från den här stationen, nummer {number}, skrevs inte på den här datorn. Så vitt man vet här har centralen {safe} av %Ln röst här; den finns kvar här. Skriv en export här, ta den till centralen och säg det där.</numerusform>
                <numerusform>Centralens senaste export från den här stationen, nummer {number}, skrevs inte på den här datorn. Så vitt man vet här har centralen {safe} av %Ln röster här; alla finns kvar här. Skriv en export här, ta den till centralen och säg det där.</numerusform>
            </translation>
        </message>
        <message>
            <source>The centre's newest export of this station, number {number}, was not written on this computer, where nobody has voted. If this computer did not replace another, tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralens senaste export från den här stationen, nummer {number}, skrevs inte på den här datorn, där ingen har röstat. Om datorn inte har ersatt en annan: säg till centralen.</translation>
        </message>
    </context>
    <context>
        <name>register</name>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Received</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inkommet</translation>
        </message>
        <message>
            <source>Reference (dnr)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Diarienummer (dnr)</translation>
        </message>
        <message>
            <source>State</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Where it is to be</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var det ska vara</translation>
        </message>
        <message>
            <source>Left at</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämnat på</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Theme</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Cost, kr</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad, kr</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Under evaluation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utvärderas</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fråga ställd</translation>
        </message>
        <message>
            <source>Feasible</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Genomförbart</translation>
        </message>
        <message>
            <source>Not feasible</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte genomförbart</translation>
        </message>
        <message>
            <source>Has been withdrawn</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbakadraget</translation>
        </message>
        <message>
            <source>Came with a copy not gone by</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kom med en kopia som inte gäller</translation>
        </message>
        <message>
            <source>Made by a machine</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gjord av en maskin</translation>
        </message>
        <message>
            <source>Read by nobody else</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läst av ingen annan</translation>
        </message>
        <message>
            <source>By the proposer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Av förslagsställaren</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Granskad</translation>
        </message>
        <message>
            <source>Reference (dnr): {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Diarienummer (dnr): {text}</translation>
        </message>
        <message>
            <source>Reference (dnr) taken away</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Diarienumret (dnr) togs bort</translation>
        </message>
        <message>
            <source>Theme: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tema: {text}</translation>
        </message>
        <message>
            <source>Theme taken away</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Temat togs bort</translation>
        </message>
        <message>
            <source>Marked as protected identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Märkt som skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Mark of protected identity taken away</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Märkningen av skyddade personuppgifter togs bort</translation>
        </message>
        <message>
            <source>Remark: {text}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Anteckning: {text}</translation>
        </message>
        <message>
            <source>Slip of the pen: {field} “{replaced}” reads “{text}”</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skrivfel: {field} ”{replaced}” blev ”{text}”</translation>
        </message>
        <message>
            <source>Withdrawal taken back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbakalagt</translation>
        </message>
        <message>
            <source>Translated into {language}: {state}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Översatt till {language}: {state}</translation>
        </message>
        <message numerus="yes">
            <source>Copy given out, %Ln passages masked</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Kopia utlämnad, %Ln ställe maskat</numerusform>
                <numerusform>Kopia utlämnad, %Ln ställen maskade</numerusform>
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
            <translation>Det här har nämnden beslutat</translation>
        </message>
        <message>
            <source>Is carried out</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Genomförs</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>{day}, § {paragraph}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{day}, § {paragraph}</translation>
        </message>
        <message>
            <source>Reference (dnr)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Diarienummer (dnr)</translation>
        </message>
        <message>
            <source>Won the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vann röstningen</translation>
        </message>
        <message>
            <source>The board has decided otherwise than the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämnden har beslutat annat än röstningen</translation>
        </message>
        <message>
            <source>The board’s reason: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämndens skäl: {reason}</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget</translation>
        </message>
        <message>
            <source>The decision was made on count {count}; a new count has been made since.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beslutet fattades på räkning {count}; en ny räkning har gjorts sedan dess.</translation>
        </message>
        <message>
            <source>New count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ny räkning</translation>
        </message>
        <message>
            <source>Calls to those who left proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Samtal till dem som lämnade förslag</translation>
        </message>
        <message>
            <source>Proposal {number}: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {number}: {title}</translation>
        </message>
        <message>
            <source>Is reached</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nås</translation>
        </message>
        <message>
            <source>Language of the answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svarets språk</translation>
        </message>
        <message>
            <source>Called, day and name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ringt, dag och namn</translation>
        </message>
        <message>
            <source>This paper tells how people are reached. Destroy it when all have been called.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Papperet säger hur människor nås. Förstör det när alla är uppringda.</translation>
        </message>
        <message>
            <source>Code sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kodblad</translation>
        </message>
        <message>
            <source>Type the code together with the pack when the station is set up.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv in koden tillsammans med platspaketet när stationen ställs i ordning.</translation>
        </message>
        <message>
            <source>People vote here with their identity. Type the code again each day before the first person votes: it opens the key by which nobody votes twice.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här röstar man med sin identitet. Skriv in koden igen varje dag innan den första personen röstar: den öppnar nyckeln som gör att ingen röstar två gånger.</translation>
        </message>
        <message>
            <source>Before the first person votes: press “Staff”, then “Papers to sign”. Two of you compare the control code and sign the zero report.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Innan den första röstar: tryck på ”Personal” och sedan på ”Papper att underteckna”. Två av er jämför kontrollkoden och skriver under nollrapporten.</translation>
        </message>
        <message>
            <source>This is a kiosk. Staff come in by holding the upper left corner of the screen for four seconds, or with Ctrl+Alt+Shift+S. It then asks for the staff code, which you choose when it is started for the first time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är en kiosk. Personalen kommer in genom att hålla fingret i skärmens övre vänstra hörn i fyra sekunder, eller med Ctrl+Alt+Shift+S. Då frågar den efter personalkoden, som ni väljer när den startas första gången.</translation>
        </message>
        <message>
            <source>Let this paper travel apart from the pack, and keep it away from the station at night. Whoever has the code and a pack can set up another computer as this station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna papperet en annan väg än platspaketet, och förvara det inte vid stationen på natten. Den som har koden och ett platspaket kan ställa i ordning en annan dator som den här stationen.</translation>
        </message>
        <message>
            <source>The same code stands on the station's screen before voting and on every paper that is signed. If it is another one, do not open. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Samma kod står på stationens skärm före röstningen och på varje papper som undertecknas. Öppna inte om den är en annan. Meddela centralen.</translation>
        </message>
        <message>
            <source>TEST: this is the code of a rehearsal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>TEST: det här är koden till en övning.</translation>
        </message>
        <message>
            <source>Received by</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mottaget av</translation>
        </message>
        <message>
            <source>Copy of proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kopia av förslag {number}</translation>
        </message>
        <message>
            <source>Received</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inkommet</translation>
        </message>
        <message>
            <source>Left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kvar</translation>
        </message>
        <message>
            <source>{day}, {place}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{day}, {place}</translation>
        </message>
        <message>
            <source>Written in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skrivet på</translation>
        </message>
        <message>
            <source>On the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>På kartan</translation>
        </message>
        <message>
            <source>{across} % from the left, {down} % from the top</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{across} % från vänster, {down} % uppifrån</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad som föreslås</translation>
        </message>
        <message>
            <source>The proposer's own estimate</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagsställarens egen uppskattning</translation>
        </message>
        <message>
            <source>What costs money</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad som kostar</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Antal</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files beside this copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln fil bredvid kopian</numerusform>
                <numerusform>%Ln filer bredvid kopian</numerusform>
            </translation>
        </message>
        <message>
            <source>Each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styckpris</translation>
        </message>
        <message>
            <source>Sum</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Summa</translation>
        </message>
        <message>
            <source>What is not in this copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad som inte finns i kopian</translation>
        </message>
        <message>
            <source>All of the proposal but contact details is in this copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hela förslaget utom kontaktuppgifterna finns i kopian.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln passages are masked, each by [•••••].</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln ställe är maskat med [•••••].</numerusform>
                <numerusform>%Ln ställen är maskade, vart och ett med [•••••].</numerusform>
            </translation>
        </message>
        <message>
            <source>Contact details are never in a copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontaktuppgifter finns aldrig i en kopia.</translation>
        </message>
        <message>
            <source>Slips of the pen have been corrected; what was left stands in the register.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skrivfel har rättats; det som lämnades står kvar i registret.</translation>
        </message>
        <message>
            <source>Decided by {who}, {day}. {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beslutat av {who}, {day}. {reason}</translation>
        </message>
        <message>
            <source>When and where it was left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>När och var det lämnades</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>The point on the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Punkten på kartan</translation>
        </message>
        <message>
            <source>Key sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nyckelblad</translation>
        </message>
        <message>
            <source>Word sheet {number} of {of}: any two open the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ordblad {number} av {of}: två av dem öppnar filen</translation>
        </message>
        <message>
            <source>All keys of the participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudgetens alla nycklar</translation>
        </message>
        <message>
            <source>The desk's keys</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Centralens nycklar</translation>
        </message>
        <message>
            <source>The roll key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstlängdsnyckeln</translation>
        </message>
        <message>
            <source>The tally key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknenyckeln</translation>
        </message>
        <message>
            <source>Together with the key file, these words sign packs and receipts, open the votes and sign the result.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillsammans med nyckelfilen signerar de här orden platspaket och kvitton, öppnar rösterna och signerar resultatet.</translation>
        </message>
        <message>
            <source>Together with the file desk.mbkeys, these words sign packs, receipts and the result, and open the contacts of those who left proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillsammans med filen desk.mbkeys signerar de här orden platspaket, kvitton och resultatet, och öppnar kontaktuppgifterna till dem som har lämnat förslag.</translation>
        </message>
        <message>
            <source>Together with the file roll.mbkeys, these words tell who has voted, and nothing of how.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillsammans med filen roll.mbkeys visar de här orden vem som har röstat, men inget om hur.</translation>
        </message>
        <message>
            <source>Together with another of the three sheets and the file tally.mbkeys, these words open the votes. One sheet alone opens nothing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillsammans med ett till av de tre bladen och filen tally.mbkeys öppnar de här orden rösterna. Ett blad ensamt öppnar inget.</translation>
        </message>
        <message>
            <source>Put this paper and the stick with a copy of the key file into an envelope. Close it, let a colleague sign across the flap, and keep it away from the desk's computer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg det här papperet och USB-minnet med en kopia av nyckelfilen i ett kuvert. Klistra igen det, låt en kollega skriva sitt namn över fliken, och förvara det långt från centralens dator.</translation>
        </message>
        <message>
            <source>Put this paper into an envelope of its own. Close it, let a colleague sign across the flap, and keep it away from the other two sheets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg det här papperet i ett eget kuvert. Klistra igen det, låt en kollega skriva sitt namn över fliken, och förvara det långt från de andra två bladen.</translation>
        </message>
        <message>
            <source>TEST: these are the keys of a rehearsal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>TEST: det här är nycklarna till en övning.</translation>
        </message>
        <message>
            <source>If the words or every copy of the file are lost, nobody can make them anew.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om orden eller alla kopior av filen går förlorade kan ingen skapa dem på nytt.</translation>
        </message>
        <message>
            <source>If this sheet is lost, tell the process leader at once: the other two make three new ones. If two sheets or every copy of the file are lost, nobody can make them anew.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om det här bladet går förlorat, säg genast till processledaren: med de andra två görs tre nya. Om två blad eller alla kopior av filen går förlorade kan ingen skapa dem på nytt.</translation>
        </message>
        <message>
            <source>Typed back from this paper by</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avskrivet från det här papperet av</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ort och datum</translation>
        </message>
        <message>
            <source>Signature</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Name in print</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Namnförtydligande</translation>
        </message>
        <message>
            <source>Who keeps this paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som har det här papperet</translation>
        </message>
        <message>
            <source>TEST</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ÖVNING</translation>
        </message>
        <message>
            <source>TEST: this count is a rehearsal and decides nothing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ÖVNING: den här räkningen avgör ingenting.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sida {page} av {pages}</translation>
        </message>
        <message>
            <source>Participatory budget {id}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudget {id}</translation>
        </message>
        <message>
            <source>Control code of the participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudgetens kontrollkod</translation>
        </message>
        <message>
            <source>For observers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För observatörer</translation>
        </message>
        <message>
            <source>Test ballots</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Provröster</translation>
        </message>
        <message>
            <source>A computer that changes votes cannot know which ballots are tests: it seals each ballot and shows its code before the person says whether it is cast or tested. A test ballot is never counted. After the count it is published with what was in it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En dator som ändrar röster kan inte veta vilka röster som är provröster: den förseglar varje röst och visar dess kod innan den som röstar säger om rösten ska lämnas eller prövas. En provröst räknas aldrig. Efter räkningen publiceras den med det som stod i den.</translation>
        </message>
        <message>
            <source>How to make a test</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Så gör man ett prov</translation>
        </message>
        <message>
            <source>Choose as a voter does, and write down what you choose.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj som en väljare gör, och skriv upp vad du väljer.</translation>
        </message>
        <message>
            <source>On the page that shows the vote, write down the code, or take a picture of the square. Only then press the button for a test ballot.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv upp koden på sidan som visar rösten, eller ta en bild av rutan. Tryck först därefter på knappen för provröst.</translation>
        </message>
        <message>
            <source>At most {most} tests can be made in one visit. Make tests at every station, on different days, at different times, and choose different things.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Högst {most} prov kan göras vid ett besök. Gör prov vid varje station, olika dagar och olika tider, och välj olika saker.</translation>
        </message>
        <message>
            <source>When the result is published, look each code up in it and compare with what you wrote down.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>När resultatet är publicerat: slå upp varje kod i det och jämför med det du skrev upp.</translation>
        </message>
        <message>
            <source>The chance of catching a computer that changes votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Chansen att upptäcka en dator som ändrar röster</translation>
        </message>
        <message>
            <source>Each row is a computer that changes one vote in so many, each column a number of tests. The last column is how many tests catch {sure} of such computers.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varje rad är en dator som ändrar en röst av så många, varje kolumn ett antal prov. Sista kolumnen är hur många prov som upptäcker {sure} av sådana datorer.</translation>
        </message>
        <message>
            <source>One vote in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En röst av</translation>
        </message>
        <message numerus="yes">
            <source>%Ln test(s)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln prov</numerusform>
                <numerusform>%Ln prov</numerusform>
            </translation>
        </message>
        <message>
            <source>Tests for {sure}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Prov för {sure}</translation>
        </message>
        <message>
            <source>over {percent}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>över {percent}</translation>
        </message>
        <message>
            <source>When one does not agree</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>När ett prov inte stämmer</translation>
        </message>
        <message>
            <source>Tell the process leader and the board the same day, in writing: the code, the station, the day, and what was chosen. Keep your notes, the picture and the slip.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Säg det till processledaren och nämnden samma dag, skriftligt: koden, stationen, dagen och vad som valdes. Behåll dina anteckningar, bilden och lappen.</translation>
        </message>
        <message>
            <source>The station takes no more votes. Its computer, file and sticks are kept as they are, for somebody from outside to look at.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen tar inte emot fler röster. Dess dator, fil och USB-minnen sparas som de är, så att någon utifrån kan undersöka dem.</translation>
        </message>
        <message>
            <source>The board decides whether the station is left out of the count, or people vote there again. The protocol tells of it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämnden beslutar om stationen lämnas utanför räkningen, eller om de som röstade där får rösta igen. Protokollet berättar om det.</translation>
        </message>
        <message>
            <source>A code that the result does not have is told in the same way: the ballot did not arrive.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En kod som inte finns i resultatet anmäls på samma sätt: rösten kom inte fram.</translation>
        </message>
        <message>
            <source>Tests that all agree do not prove that nothing was changed. The table tells what they are worth.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Att alla prov stämmer bevisar inte att inget har ändrats. Tabellen visar vad de är värda.</translation>
        </message>
        <message>
            <source>What two people decided on the way</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad två personer beslutade under vägen</translation>
        </message>
        <message>
            <source>Day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dag</translation>
        </message>
        <message>
            <source>What</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Reason</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skäl</translation>
        </message>
        <message>
            <source>Who</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vilka</translation>
        </message>
        <message>
            <source>The control code of {station} is the same as on its signed paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollkoden för {station} är densamma som på det undertecknade papperet</translation>
        </message>
        <message>
            <source>The control code of {station} is to be compared again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollkoden för {station} ska jämföras på nytt</translation>
        </message>
        <message>
            <source>Proposal {item} was withdrawn</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {item} drogs tillbaka</translation>
        </message>
        <message>
            <source>The vote was opened though {answers} answers to proposers were owed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen öppnades fast {answers} svar till förslagsställare var kvar</translation>
        </message>
        <message>
            <source>The vote was opened again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen öppnades igen</translation>
        </message>
        <message>
            <source>Voting card {serial} was made void</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort {serial} gjordes ogiltigt</translation>
        </message>
        <message>
            <source>Voting cards {first} to {last} were made void</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort {first} till {last} gjordes ogiltiga</translation>
        </message>
        <message>
            <source>Export {number} of {station} was taken in after all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export {number} från {station} togs emot ändå</translation>
        </message>
        <message>
            <source>Export {number} of {station} was refused</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Export {number} från {station} avvisades</translation>
        </message>
        <message>
            <source>{station} was counted as far as heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} räknades med det som hade kommit</translation>
        </message>
        <message>
            <source>{station} was waited for after all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} inväntades ändå</translation>
        </message>
        <message>
            <source>{station} was left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} lämnades utanför räkningen</translation>
        </message>
        <message>
            <source>{station} was taken back into the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} togs tillbaka i räkningen</translation>
        </message>
        <message>
            <source>{station} was stopped after export {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} spärrades efter export {number}</translation>
        </message>
        <message>
            <source>{station} tells that it took votes again after its last export, {on}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} uppger att den tog emot röster igen efter sin slutliga export, {on}</translation>
        </message>
        <message>
            <source>{station} was given a new code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} fick en ny kod</translation>
        </message>
        <message>
            <source>{station} was sent reset file {number}, to choose its staff code anew</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} fick återställningsfil {number}, för att välja personalkod på nytt</translation>
        </message>
        <message>
            <source>A new count was made</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En ny räkning gjordes</translation>
        </message>
        <message>
            <source>The ballot box was given up before it was opened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Urnan togs tillbaka innan den öppnades</translation>
        </message>
        <message>
            <source>A new count was made though few ballots differ from the last</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En ny räkning gjordes fast få röstsedlar skiljer sig från den förra</translation>
        </message>
        <message>
            <source>{station} was stopped before any export counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station} spärrades innan någon export räknades</translation>
        </message>
        <message>
            <source>Open voting: each person confirmed that they may vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppen röstning: var och en intygade att de fick rösta.</translation>
        </message>
        <message>
            <source>Each person voted with a voting card that can be used once.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var och en röstade med ett röstkort som kan användas en gång.</translation>
        </message>
        <message>
            <source>Each person voted with an identity number, which is not stored.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var och en röstade med ett personnummer eller annat id, som inte sparas.</translation>
        </message>
        <message>
            <source>Each person chose one proposal.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var och en valde ett förslag.</translation>
        </message>
        <message numerus="yes">
            <source>Each person could choose up to %Ln proposals. Each choice is one vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Var och en kunde välja högst %Ln förslag. Varje val är en röst.</numerusform>
                <numerusform>Var och en kunde välja högst %Ln förslag. Varje val är en röst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each person could give {points} to up to %Ln proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Var och en kunde ge {points} till högst %Ln förslag.</numerusform>
                <numerusform>Var och en kunde ge {points} till högst %Ln förslag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each person could put up to %Ln proposals in order. A higher place gives more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Var och en kunde rangordna högst %Ln förslag. En högre plats ger mer.</numerusform>
                <numerusform>Var och en kunde rangordna högst %Ln förslag. En högre plats ger mer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each person could choose up to %Ln proposals that together fit in the funds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Var och en kunde välja högst %Ln förslag som ryms inom avsatta medel.</numerusform>
                <numerusform>Var och en kunde välja högst %Ln förslag som tillsammans ryms inom avsatta medel.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each person could give {points}, to any number of proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var och en kunde ge {points}, till hur många förslag som helst.</translation>
        </message>
        <message>
            <source>Each person could choose proposals that together fit in the funds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var och en kunde välja förslag som tillsammans ryms inom avsatta medel.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln poäng</numerusform>
                <numerusform>%Ln poäng</numerusform>
            </translation>
        </message>
        <message>
            <source>A blank ballot was allowed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det gick att rösta blankt.</translation>
        </message>
        <message>
            <source>A blank ballot was not allowed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det gick inte att rösta blankt.</translation>
        </message>
        <message>
            <source>The one proposal with the most votes is chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det förslag som får flest röster väljs.</translation>
        </message>
        <message>
            <source>The proposals are gone through from most votes to fewest. Each one that fits in the funds left is chosen; one that does not fit is skipped.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagen gås igenom från flest röster till färst. Varje förslag som ryms i de medel som är kvar väljs. Ett som inte ryms hoppas över.</translation>
        </message>
        <message>
            <source>The proposals are gone through from most votes to fewest. Each one that fits in the funds left is chosen; the count stops at the first one that does not fit.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagen gås igenom från flest röster till färst. Varje förslag som ryms i de medel som är kvar väljs. Räkningen stannar vid det första som inte ryms.</translation>
        </message>
        <message numerus="yes">
            <source>The proposals with at least %Ln votes are gone through from most votes to fewest. Each one that fits in the funds left is chosen; one that does not fit is skipped.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Förslagen med minst %Ln röst gås igenom från flest röster till färst. Varje förslag som ryms i de medel som är kvar väljs. Ett som inte ryms hoppas över.</numerusform>
                <numerusform>Förslagen med minst %Ln röster gås igenom från flest röster till färst. Varje förslag som ryms i de medel som är kvar väljs. Ett som inte ryms hoppas över.</numerusform>
            </translation>
        </message>
        <message>
            <source>Method of Equal Shares: the funds are divided equally among those who voted, and a proposal is chosen when those who voted for it can pay for it together.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Metoden med lika andelar (Method of Equal Shares): medlen delas lika mellan dem som röstade, och ett förslag väljs när de som röstade på det tillsammans kan betala det.</translation>
        </message>
        <message>
            <source>The board decides between equal numbers of votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vid lika röstetal avgör stadsdelsnämnden.</translation>
        </message>
        <message>
            <source>A lot that anyone can draw anew decides between equal numbers of votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vid lika röstetal avgör en lottning som vem som helst kan göra om och få samma svar.</translation>
        </message>
        <message>
            <source>The order on the ballot decides between equal numbers of votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vid lika röstetal avgör ordningen på valsedeln.</translation>
        </message>
        <message>
            <source>If someone voted more than once, one of the ballots is counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om någon har röstat mer än en gång räknas en av röstsedlarna.</translation>
        </message>
        <message>
            <source>If someone voted more than once, none of the ballots is counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om någon har röstat mer än en gång räknas ingen av röstsedlarna.</translation>
        </message>
        <message>
            <source>If someone voted both on paper and on a screen, the ballot on paper goes first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om någon har röstat både på papper och på skärm går rösten på papper före.</translation>
        </message>
        <message>
            <source>If someone voted both on paper and on a screen, the one on a screen goes first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om någon har röstat både på papper och på skärm går rösten på skärm före.</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inget valt</translation>
        </message>
        <message>
            <source>a proposal that is not on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett förslag som inte finns på valsedeln</translation>
        </message>
        <message>
            <source>the same proposal more than once</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>samma förslag mer än en gång</translation>
        </message>
        <message>
            <source>too many proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>för många förslag</translation>
        </message>
        <message>
            <source>points that do not match the proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>poäng som inte stämmer med förslagen</translation>
        </message>
        <message>
            <source>too many points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>för många poäng</translation>
        </message>
        <message>
            <source>costs more than the funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kostar mer än de avsatta medlen</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>gick inte att läsa</translation>
        </message>
        <message>
            <source>Protocol of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Protokoll över rösträkningen</translation>
        </message>
        <message>
            <source>Who could read what</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vem som kunde läsa vad</translation>
        </message>
        <message>
            <source>How the votes were counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Så räknades rösterna</translation>
        </message>
        <message>
            <source>Changed after residents had been shown it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ändrat efter att invånarna hade fått se det</translation>
        </message>
        <message>
            <source>Funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsatta medel</translation>
        </message>
        <message>
            <source>Turnout by place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Deltagande per plats</translation>
        </message>
        <message>
            <source>From votes received to votes counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Från mottagna till räknade röster</translation>
        </message>
        <message>
            <source>Votes for each proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster per förslag</translation>
        </message>
        <message>
            <source>The votes as a chart</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösterna som diagram</translation>
        </message>
        <message>
            <source>Chosen proposals within the funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valda förslag inom avsatta medel</translation>
        </message>
        <message>
            <source>Ties</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lika röstetal</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Underskrifter</translation>
        </message>
        <message>
            <source>How anyone can check the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Så kan vem som helst kontrollera resultatet</translation>
        </message>
        <message>
            <source>Confirmation codes counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknade bekräftelsekoder</translation>
        </message>
        <message>
            <source>District</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stadsdelsområde</translation>
        </message>
        <message>
            <source>The board's decision</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stadsdelsnämndens beslut</translation>
        </message>
        <message>
            <source>Kind of count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Typ av räkning</translation>
        </message>
        <message>
            <source>Test: a rehearsal that decides nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Övning: avgör ingenting</translation>
        </message>
        <message>
            <source>Live: these are the residents' votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skarpt: det här är invånarnas röster</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknades den</translation>
        </message>
        <message>
            <source>Voting, as planned</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstning enligt planen</translation>
        </message>
        <message>
            <source>Voting, as held</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstning som den blev</translation>
        </message>
        <message>
            <source>opened {first}, closed {last}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>öppnades {first}, stängdes {last}</translation>
        </message>
        <message>
            <source>Digest of the result, in short</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultatets kontrollsumma i korthet</translation>
        </message>
        <message>
            <source>Digest of the result</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultatets kontrollsumma</translation>
        </message>
        <message>
            <source>For carrying out the chosen proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För att genomföra de valda förslagen</translation>
        </message>
        <message>
            <source>For carrying out the participatory budgeting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För att genomföra medborgarbudgeten</translation>
        </message>
        <message>
            <source>Funds in all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsatta medel totalt</translation>
        </message>
        <message>
            <source>All keys lay in one file that one set of words opens. Whoever had both could open the votes, and see at which station each was cast. Nothing in the votes says who cast them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla nycklar låg i en fil som öppnas med ord. Den som hade både filen och orden kunde öppna rösterna och se vid vilken station var och en lades. Inget i rösterna säger vem som lade dem.</translation>
        </message>
        <message>
            <source>All keys lay in one file that one set of words opens. One person who had both could see who had voted and how: nothing but trust in that person kept votes and voters apart.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla nycklar låg i en fil som öppnas med ord. En enda person som hade både filen och orden kunde se vilka som hade röstat och hur. Bara förtroendet för den personen höll röster och väljare isär.</translation>
        </message>
        <message>
            <source>The keys lay in three files. The votes could only be opened with two of the three sheets of words, each kept by another person. Nothing in the votes says who cast them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nycklarna låg i tre filer. Rösterna kunde bara öppnas med två av de tre bladen med ord, som var och ett förvarades av en annan person. Inget i rösterna säger vem som lade dem.</translation>
        </message>
        <message>
            <source>The keys lay in three files. Who had voted could only be read with the roll key, and how only with two of the three sheets of words: nobody could join votes and voters alone.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nycklarna låg i tre filer. Vilka som hade röstat gick bara att läsa med röstlängdsnyckeln, och hur bara med två av de tre bladen med ord. Ingen kunde ensam koppla ihop röster och väljare.</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Station</translation>
        </message>
        <message>
            <source>Signed for by the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen intygar</translation>
        </message>
        <message>
            <source>Last export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Slutlig export</translation>
        </message>
        <message>
            <source>arrived</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>har kommit</translation>
        </message>
        <message>
            <source>not arrived</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>har inte kommit</translation>
        </message>
        <message>
            <source>not arrived; counted as far as heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>har inte kommit; det som hade kommit är räknat</translation>
        </message>
        <message>
            <source>left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>lämnad utanför räkningen</translation>
        </message>
        <message>
            <source>stopped before any export counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>spärrad innan någon export räknades</translation>
        </message>
        <message>
            <source>stopped after export {number}; counted as far as trusted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>spärrad efter export {number}; räknad så långt den är betrodd</translation>
        </message>
        <message>
            <source>two copies; both taken in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>två kopior; båda har tagits in</translation>
        </message>
        <message>
            <source>Control code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollkod</translation>
        </message>
        <message>
            <source>No station is missing from the count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen station saknas i räkningen.</translation>
        </message>
        <message>
            <source>Counted without the last export of these stations: {stations}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknat utan den slutliga exporten från de här stationerna: {stations}</translation>
        </message>
        <message>
            <source>Left out of the count are these stations: {stations}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dessa stationer är lämnade utanför räkningen: {stations}</translation>
        </message>
        <message>
            <source>Step</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Steg</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstsedlar</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Återstår</translation>
        </message>
        <message>
            <source>Received from all stations</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mottagna från alla stationer</translation>
        </message>
        <message>
            <source>From stations left out of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Från stationer som har lämnats utanför räkningen</translation>
        </message>
        <message>
            <source>Test ballots, which are never counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Provröster, som aldrig räknas</translation>
        </message>
        <message>
            <source>Without a voting card or identity that is valid</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utan giltigt röstkort eller giltig identitet</translation>
        </message>
        <message>
            <source>Set aside: the same person voted more than once</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lagda åt sidan: samma person röstade mer än en gång</translation>
        </message>
        <message>
            <source>Invalid: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ogiltiga: {reason}</translation>
        </message>
        <message>
            <source>Counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknade</translation>
        </message>
        <message>
            <source>of which blank</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>varav blanka</translation>
        </message>
        <message>
            <source>of which with at least one choice</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>varav med minst ett val</translation>
        </message>
        <message>
            <source>Test ballots beside them</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Provröster vid sidan av</translation>
        </message>
        <message>
            <source>What was left out, by station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som inte räknades, per station</translation>
        </message>
        <message>
            <source>Why</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varför</translation>
        </message>
        <message>
            <source>Nothing was left out at any station.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget lämnades utanför vid någon station.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln test ballots were opened apart from the votes. They are never counted. Whoever made one can look up its code and see whether it held what was chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln provröst öppnades skild från rösterna. Den räknas aldrig. Den som gjorde den kan slå upp dess kod och se om den innehöll det som valdes.</numerusform>
                <numerusform>%Ln provröster öppnades skilda från rösterna. De räknas aldrig. Den som gjorde en provröst kan slå upp dess kod och se om den innehöll det som valdes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Order</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rang</translation>
        </message>
        <message>
            <source>No.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad</translation>
        </message>
        <message>
            <source>Votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster</translation>
        </message>
        <message>
            <source>Points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Poäng</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Withdrawn after voting had opened: gets no money</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbakadraget efter att röstningen öppnat: får inga pengar</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valt</translation>
        </message>
        <message>
            <source>Not chosen: no votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte valt: inga röster</translation>
        </message>
        <message>
            <source>Not chosen: too few votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte valt: för få röster</translation>
        </message>
        <message numerus="yes">
            <source>Not chosen: fewer than %Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Inte valt: färre än %Ln röst</numerusform>
                <numerusform>Inte valt: färre än %Ln röster</numerusform>
            </translation>
        </message>
        <message>
            <source>Not chosen: does not fit in the funds left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte valt: ryms inte i de medel som är kvar</translation>
        </message>
        <message>
            <source>Not chosen: comes after one that did not fit in the funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte valt: kommer efter ett förslag som inte rymdes i medlen</translation>
        </message>
        <message>
            <source>Undecided: a tie waits for the board</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte avgjort: lika röstetal, väntar på nämnden</translation>
        </message>
        <message>
            <source>Undecided: depends on a tie that waits for the board</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte avgjort: beror på ett lika röstetal som väntar på nämnden</translation>
        </message>
        <message>
            <source>Sum so far</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Summa hittills</translation>
        </message>
        <message>
            <source>Left of the funds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kvar av medlen</translation>
        </message>
        <message>
            <source>No proposal is chosen.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget förslag är valt.</translation>
        </message>
        <message>
            <source>No tie decided anything.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget lika röstetal påverkade utfallet.</translation>
        </message>
        <message>
            <source>Equal number: {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lika antal: {number}</translation>
        </message>
        <message>
            <source>These proposals have the same number of votes. The tie waits for the board:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De här förslagen har lika många röster. Nämnden ska avgöra:</translation>
        </message>
        <message>
            <source>The board put the proposals in this order. Its decision: {basis}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nämnden har satt förslagen i den här ordningen. Beslutet: {basis}</translation>
        </message>
        <message>
            <source>A lot put the proposals in this order. The lot's published seed: {basis}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lotten har satt förslagen i den här ordningen. Lottens offentliggjorda tal: {basis}</translation>
        </message>
        <message>
            <source>The proposals stand in the order of the ballot, as the rules say.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagen står i valsedelns ordning, som reglerna säger.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln codes, sorted. Each stands for one ballot that arrived and was opened, also when it was blank or invalid. A code tells nothing about the choice.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln kod. Den står för en röstsedel som kom fram och öppnades, även om den var blank eller ogiltig. En kod säger ingenting om valet.</numerusform>
                <numerusform>%Ln koder i bokstavsordning. Var och en står för en röstsedel som kom fram och öppnades, även när den var blank eller ogiltig. En kod säger ingenting om valet.</numerusform>
            </translation>
        </message>
        <message>
            <source>No ballot was opened.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen röstsedel öppnades.</translation>
        </message>
        <message>
            <source>Confirmation codes not counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bekräftelsekoder som inte räknades</translation>
        </message>
        <message>
            <source>These codes stand for ballots that are not counted, for the reason that stands above them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De här koderna står för röstsedlar som inte räknas, av det skäl som står ovanför dem.</translation>
        </message>
        <message>
            <source>Process leader</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Processledare</translation>
        </message>
        <message>
            <source>For the steering group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För styrgruppen</translation>
        </message>
        <message>
            <source>Witness of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vittne till räkningen</translation>
        </message>
        <message>
            <source>Number of the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkningens nummer</translation>
        </message>
        <message>
            <source>Stations in the count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationer i räkningen</translation>
        </message>
        <message>
            <source>of which without their last export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>varav utan slutlig export</translation>
        </message>
        <message>
            <source>Everyone who voted got a confirmation code. Look for it in the list at the end: if it is there, the ballot arrived and was opened. Nobody can see from it how you voted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla som röstade fick en bekräftelsekod. Leta efter den i listan i slutet: om den finns där har röstsedeln kommit fram och öppnats. Ingen kan se av koden hur du röstade.</translation>
        </message>
        <message>
            <source>Add up the numbers: ballots received, minus those set aside, minus invalid ones, are the ballots counted. What each station signed for is in the table of places.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räkna samman siffrorna: mottagna röstsedlar minus de som lades åt sidan och minus de ogiltiga är de räknade. Hur många varje station intygar står i tabellen över platser.</translation>
        </message>
        <message>
            <source>Compare the control code of each station with the one on its signed day report. It would be another one if a vote had been taken away or added since then.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför varje stations kontrollkod med den på stationens undertecknade dagsrapport. Den skulle vara en annan om en röst hade tagits bort eller lagts till sedan dess.</translation>
        </message>
        <message>
            <source>Go through the proposals in the order of their votes and apply the rule described under “How the votes were counted”: anyone comes to the same chosen proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå igenom förslagen i ordning efter antal röster och följ regeln under ”Så räknades rösterna”: alla som gör det kommer fram till samma valda förslag.</translation>
        </message>
        <message>
            <source>The result is also a signed file. The program mbdesk is free: its page “Check a file” checks the file with the control code of the participatory budget, as it stands on the papers signed at the stations. From there, those who keep the sticks and the keys can count again. As commands they are “mbdesk verify” and “mbdesk recount”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Resultatet finns också som en signerad fil. Programmet mbdesk är fri programvara. På sidan ”Kontrollera en fil” kontrolleras filen mot medborgarbudgetens kontrollkod, som står på de papper som undertecknades vid stationerna. Därifrån kan de som har USB-minnena och nycklarna räkna om. Som kommandon heter de ”mbdesk verify” och ”mbdesk recount”.</translation>
        </message>
        <message>
            <source>The residents have chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Invånarna har valt</translation>
        </message>
        <message>
            <source>Some proposals have the same number of votes. The board decides between them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Några förslag har lika många röster. Nämnden avgör mellan dem.</translation>
        </message>
        <message>
            <source>Votes: {votes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster: {votes}</translation>
        </message>
        <message>
            <source>Points: {votes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Poäng: {votes}</translation>
        </message>
        <message>
            <source>Cost: {cost}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad: {cost}</translation>
        </message>
        <message>
            <source>Ballots counted: {counted}. Places: {places}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Räknade röstsedlar: {counted}. Platser: {places}.</translation>
        </message>
        <message>
            <source>Funds: {funds}. Left: {left}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsatta medel: {funds}. Kvar: {left}.</translation>
        </message>
        <message>
            <source>The board makes the formal decision.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stadsdelsnämnden fattar det formella beslutet.</translation>
        </message>
        <message>
            <source>This count no longer stands</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den här räkningen gäller inte längre</translation>
        </message>
        <message>
            <source>A new count took its place. {names} decided so on {day}. Reason: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En ny räkning har ersatt den. Det beslutade {names} {day}. Skäl: {reason}</translation>
        </message>
        <message>
            <source>This is a new count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är en ny räkning</translation>
        </message>
        <message>
            <source>This is count {new}. It takes the place of count {number}, which no longer stands. {names} decided so on {day}. Reason: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är räkning {new}. Den ersätter räkning {number}, som inte längre gäller. Det beslutade {names} {day}. Skäl: {reason}</translation>
        </message>
        <message>
            <source>Digest of count {number}: {digest} (in short: {code})</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollsumma för räkning {number}: {digest} (i korthet: {code})</translation>
        </message>
        <message>
            <source>Supplement: files that are not in this count</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillägg: filer som inte är med i räkningen</translation>
        </message>
        <message>
            <source>These files came from stations and are not in this count. A file carries all ballots of its station so far, so most of them may have been counted from an earlier one: how many were not stands beside them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De här filerna kom från stationer och är inte med i räkningen. En fil bär alla röster som stationen hade då, så de flesta av dem kan ha räknats från en tidigare fil. Hur många som inte har räknats står bredvid.</translation>
        </message>
        <message>
            <source>File</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Came on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kom</translation>
        </message>
        <message>
            <source>{station}, export {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{station}, export {number}</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte räknade</translation>
        </message>
        <message>
            <source>It came after the ballot box was made.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den kom efter att urnan hade gjorts.</translation>
        </message>
        <message>
            <source>Another copy of the station counts in its place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En annan kopia av stationen räknas i stället.</translation>
        </message>
        <message>
            <source>Only a new count can take it in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bara en ny räkning kan ta in den.</translation>
        </message>
        <message>
            <source>It waits for two people to decide.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den väntar på att två personer beslutar.</translation>
        </message>
        <message>
            <source>It was taken in after this count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den togs in efter den här räkningen.</translation>
        </message>
        <message>
            <source>Two people decided to leave it out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Två personer beslutade att lämna den utanför.</translation>
        </message>
        <message>
            <source>Zero report</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nollrapport</translation>
        </message>
        <message>
            <source>Day report</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dagsrapport</translation>
        </message>
        <message>
            <source>Export sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exportblad</translation>
        </message>
        <message>
            <source>TEST: this is a rehearsal. Nothing here counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>TEST: det här är en övning. Inget här räknas.</translation>
        </message>
        <message>
            <source>Participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudget</translation>
        </message>
        <message>
            <source>Program</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Program</translation>
        </message>
        <message>
            <source>In the ballot box</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I valurnan</translation>
        </message>
        <message>
            <source>The ballot box is empty: 0 votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valurnan är tom: 0 röster.</translation>
        </message>
        <message>
            <source>The ballot box is not empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valurnan är inte tom.</translation>
        </message>
        <message>
            <source>Test ballots, never counted</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Provröster, räknas aldrig</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Held now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Finns nu</translation>
        </message>
        <message>
            <source>of them from earlier days</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>varav från tidigare dagar</translation>
        </message>
        <message>
            <source>of them from today</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>varav från i dag</translation>
        </message>
        <message>
            <source>Held when the day was opened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fanns när dagen öppnades</translation>
        </message>
        <message>
            <source>Since then</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sedan dess</translation>
        </message>
        <message>
            <source>Control codes to compare</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollkoder att jämföra</translation>
        </message>
        <message>
            <source>Control code of the station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens kontrollkod</translation>
        </message>
        <message>
            <source>Control code of the export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exportens kontrollkod</translation>
        </message>
        <message>
            <source>Before you open, see that the control code of the participatory budget is the same as on the poster or on the station's code sheet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera innan ni öppnar att medborgarbudgetens kontrollkod är densamma som på affischen eller på stationens kodblad.</translation>
        </message>
        <message>
            <source>One of you takes a photo of this page. A vote that is taken away or added afterwards changes the station's control code. The protocol of the count lists the last one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En av er tar ett foto av den här sidan. Om en röst tas bort eller läggs till efteråt blir stationens kontrollkod en annan. Protokollet från räkningen anger den sista.</translation>
        </message>
        <message>
            <source>In the export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I exporten</translation>
        </message>
        <message>
            <source>Carried to the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förs till centralen</translation>
        </message>
        <message>
            <source>What the log says of this day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad loggen säger om dagen</translation>
        </message>
        <message>
            <source>Nothing has been noted this day.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget har antecknats den här dagen.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad som hände</translation>
        </message>
        <message>
            <source>Times</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gånger</translation>
        </message>
        <message numerus="yes">
            <source>The clock jumped %Ln minutes forwards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Klockan hoppade %Ln minut framåt</numerusform>
                <numerusform>Klockan hoppade %Ln minuter framåt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock jumped %Ln minutes back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Klockan hoppade %Ln minut bakåt</numerusform>
                <numerusform>Klockan hoppade %Ln minuter bakåt</numerusform>
            </translation>
        </message>
        <message>
            <source>The kiosk was opened. Votes then: {votes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosken öppnades. Antal röster då: {votes}</translation>
        </message>
        <message>
            <source>The kiosk was paused</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosken pausades</translation>
        </message>
        <message>
            <source>The kiosk went on after a pause</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosken fortsatte efter en paus</translation>
        </message>
        <message>
            <source>The kiosk was closed. Votes then: {votes}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosken stängdes. Antal röster då: {votes}</translation>
        </message>
        <message>
            <source>The program was started again: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Programmet startades om: {reason}</translation>
        </message>
        <message>
            <source>The kiosk could not store for a while: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kiosken kunde inte spara under en tid: {reason}</translation>
        </message>
        <message>
            <source>The screen was changed or came back, {width} × {height} pixels</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skärmen byttes eller kom tillbaka, {width} × {height} bildpunkter</translation>
        </message>
        <message>
            <source>The printer failed this day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skrivaren krånglade den här dagen</translation>
        </message>
        <message>
            <source>The log was found broken at entry {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Loggen visade sig vara ändrad vid post {number}</translation>
        </message>
        <message>
            <source>Staff came in with the code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Personal loggade in med koden</translation>
        </message>
        <message>
            <source>A wrong staff code was typed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En felaktig personalkod skrevs in</translation>
        </message>
        <message>
            <source>A staff code was chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En personalkod valdes</translation>
        </message>
        <message>
            <source>The staff code was chosen anew with the centre's reset file {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Personalkoden valdes på nytt med centralens återställningsfil {number}</translation>
        </message>
        <message>
            <source>A reset file was refused: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En återställningsfil avvisades: {reason}</translation>
        </message>
        <message>
            <source>A wrong code of the station was typed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fel kod för stationen skrevs in</translation>
        </message>
        <message>
            <source>The station's code was typed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens kod skrevs in</translation>
        </message>
        <message>
            <source>{name} and {second_name} reopened the station: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} och {second_name} öppnade stationen igen: {reason}</translation>
        </message>
        <message>
            <source>A medium for the second copy was chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett medium för reservkopian valdes</translation>
        </message>
        <message>
            <source>The second copy was given up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reservkopian stängdes av</translation>
        </message>
        <message>
            <source>A pack was taken in, edition {edition}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett platspaket lästes in, utgåva {edition}</translation>
        </message>
        <message>
            <source>A receipt was taken in, number {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett kvitto lästes in, nummer {number}</translation>
        </message>
        <message>
            <source>An export was written, number {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En export skrevs, nummer {number}</translation>
        </message>
        <message>
            <source>The station was enrolled</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen anslöts</translation>
        </message>
        <message>
            <source>The station was restored from its second copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen återställdes från reservkopian</translation>
        </message>
        <message>
            <source>it was cut short or changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den var avbruten eller ändrad</translation>
        </message>
        <message>
            <source>it was not a reset file of this program</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den var ingen återställningsfil från det här programmet</translation>
        </message>
        <message>
            <source>it had ended by itself</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det hade avslutats av sig självt</translation>
        </message>
        <message>
            <source>it had hung</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det hade hängt sig</translation>
        </message>
        <message>
            <source>the disk was full</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>disken var full</translation>
        </message>
        <message>
            <source>the disk could not be written to</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det gick inte att skriva på disken</translation>
        </message>
        <message>
            <source>the disk did not answer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>disken svarade inte</translation>
        </message>
        <message>
            <source>the station's file was damaged</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>stationens fil var skadad</translation>
        </message>
        <message>
            <source>another program held the file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett annat program hade filen öppen</translation>
        </message>
        <message>
            <source>the second copy could not be written</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>reservkopian gick inte att skriva</translation>
        </message>
        <message>
            <source>the centre had not signed it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den var inte signerad av centralen</translation>
        </message>
        <message>
            <source>a newer version of the program had written it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den var skriven av en nyare version av programmet</translation>
        </message>
        <message>
            <source>its last day had passed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>dess sista dag hade passerat</translation>
        </message>
        <message>
            <source>it had been used, or was no longer valid</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den hade redan använts eller gällde inte längre</translation>
        </message>
        <message>
            <source>a rehearsal and a real vote do not mix</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>övning och skarp omröstning blandas inte</translation>
        </message>
        <message>
            <source>it was for another participatory budget</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den gällde en annan medborgarbudget</translation>
        </message>
        <message>
            <source>it was for another kiosk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>den gällde en annan kiosk</translation>
        </message>
        <message>
            <source>Second copy, export and log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reservkopia, export och logg</translation>
        </message>
        <message>
            <source>Second copy</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reservkopia</translation>
        </message>
        <message>
            <source>The second copy cannot be used. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reservkopian går inte att använda. Kontakta centralen.</translation>
        </message>
        <message>
            <source>No second copy is kept.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen reservkopia skrivs.</translation>
        </message>
        <message>
            <source>Every vote is also on the second medium.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varje röst finns också i reservkopian.</translation>
        </message>
        <message>
            <source>The second copy is not up to date yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reservkopian är inte färdig än.</translation>
        </message>
        <message>
            <source>The medium with the second copy is not there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mediet med reservkopian sitter inte i.</translation>
        </message>
        <message>
            <source>The second copy is not up to date: its medium is full.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reservkopian är inte aktuell: mediet är fullt.</translation>
        </message>
        <message>
            <source>The second copy is not up to date: its medium is write-protected.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Reservkopian är inte aktuell: mediet är skrivskyddat.</translation>
        </message>
        <message>
            <source>Newest export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Senaste export</translation>
        </message>
        <message>
            <source>No export has been written yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen export har skrivits än.</translation>
        </message>
        <message>
            <source>Number {number}, written on {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nummer {number}, skriven den {day}</translation>
        </message>
        <message>
            <source>Number {number}, the station's last, written on {day}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nummer {number}, stationens sista, skriven den {day}</translation>
        </message>
        <message>
            <source>The export's file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exportens fil</translation>
        </message>
        <message>
            <source>What was signed of it (SHA-256)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som signerades i den (SHA-256)</translation>
        </message>
        <message>
            <source>The log</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Loggen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries. Each names the one before: none is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln post. Ingen saknas.</numerusform>
                <numerusform>%Ln poster. Varje post pekar på den förra: ingen saknas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries. Somebody has changed them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln post. Någon har ändrat i den.</numerusform>
                <numerusform>%Ln poster. Någon har ändrat i dem.</numerusform>
            </translation>
        </message>
        <message>
            <source>The log is broken at entry {number}. Do not open. Tell the centre.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Loggen är ändrad vid post {number}. Öppna inte. Kontakta centralen.</translation>
        </message>
        <message>
            <source>The log's last entry (SHA-256)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Loggens sista post (SHA-256)</translation>
        </message>
        <message>
            <source>We were there. This report says the same as the screen did.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vi var på plats. Rapporten säger samma sak som skärmen gjorde.</translation>
        </message>
        <message>
            <source>First staff member</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Personal 1</translation>
        </message>
        <message>
            <source>Second staff member</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Personal 2</translation>
        </message>
        <message>
            <source>Proposals for the steering group</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag till styrgruppen</translation>
        </message>
        <message>
            <source>Funds for proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medel till förslag</translation>
        </message>
        <message>
            <source>What goes to the vote costs together</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som går till röstning kostar tillsammans</translation>
        </message>
        <message>
            <source>Still evaluated</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utvärderas ännu</translation>
        </message>
        <message>
            <source>Go to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Går till röstning</translation>
        </message>
        <message>
            <source>Do not go to the vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Går inte till röstning</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ska beslutas</translation>
        </message>
        <message>
            <source>Decided</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Beslutat</translation>
        </message>
        <message>
            <source>None.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inga.</translation>
        </message>
        <message>
            <source>{reason} The steering group has decided otherwise than the evaluation found: {found}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{reason} Styrgruppen har beslutat annat än utvärderingen kom fram till: {found}</translation>
        </message>
        <message>
            <source>no reason is given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inget skäl är angivet</translation>
        </message>
        <message>
            <source>Found feasible.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bedömt som genomförbart.</translation>
        </message>
        <message>
            <source>Found not feasible.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bedömt som inte genomförbart.</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skyddade personuppgifter</translation>
        </message>
    </context>
    <context>
        <name>staff</name>
        <message>
            <source>End voting here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsluta röstningen här</translation>
        </message>
        <message>
            <source>Take votes again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta emot röster igen</translation>
        </message>
        <message>
            <source>Reopen this station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna stationen igen</translation>
        </message>
        <message>
            <source>A last export has closed this station for votes. Votes that are cast from now on need a new last export. The reason and both names are kept in the log.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En slutlig export har stängt stationen för röster. Röster som lämnas från och med nu behöver en ny slutlig export. Skälet och båda namnen sparas i loggen.</translation>
        </message>
        <message>
            <source>The last voting day was {day}. After this nobody can vote here any more. Two people can let this station take votes again, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den sista röstningsdagen var {day}. Efter det här kan ingen rösta här längre. Två personer kan låta stationen ta emot röster igen, med ett skäl.</translation>
        </message>
        <message>
            <source>Today is the last voting day. After the last export nobody can vote here any more. Two people can let this station take votes again, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I dag är sista röstningsdagen. Efter den slutliga exporten kan ingen rösta här längre. Två personer kan låta stationen ta emot röster igen, med ett skäl.</translation>
        </message>
        <message>
            <source>Voting goes on until {day}. After this nobody can vote here any more; other places go on. Two people can let this station take votes again, with a reason.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen pågår till och med {day}. Efter det här kan ingen rösta här längre; andra platser fortsätter. Två personer kan låta stationen ta emot röster igen, med ett skäl.</translation>
        </message>
        <message>
            <source>Control code of the station: {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens kontrollkod: {code}</translation>
        </message>
        <message>
            <source>Control code of the participatory budget: {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudgetens kontrollkod: {code}</translation>
        </message>
        <message>
            <source>Votes: {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röster: {number}</translation>
        </message>
        <message>
            <source>See that it is the same as on the poster or on the station's code sheet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kontrollera att den är densamma som på affischen eller på stationens kodblad.</translation>
        </message>
        <message>
            <source>Why it is reopened</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varför den öppnas igen</translation>
        </message>
        <message>
            <source>Name of the first person</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den första personens namn</translation>
        </message>
        <message>
            <source>Name of the second person</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den andra personens namn</translation>
        </message>
        <message>
            <source>More</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Print the day report</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv ut dagsrapporten</translation>
        </message>
        <message>
            <source>Before the first person votes: compare the control code, and let two people sign the zero report.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Innan den första röstar: jämför kontrollkoden, och låt två personer skriva under nollrapporten.</translation>
        </message>
        <message>
            <source>A last export has closed this station for votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En slutlig export har stängt stationen för röster.</translation>
        </message>
        <message>
            <source>The station was reopened: its votes need a new last export.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationen har öppnats igen: dess röster behöver en ny slutlig export.</translation>
        </message>
        <message>
            <source>This was not carried, because it is stored in a form that cannot travel: {records}. Tell the process leader, and leave it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här kom inte med i exporten, för det är sparat i en form som inte kan föras vidare: {records}. Kontakta processledaren, och lämna det på nytt.</translation>
        </message>
        <message>
            <source>proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>förslag {number}</translation>
        </message>
        <message>
            <source>the picture of proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>bilden till förslag {number}</translation>
        </message>
        <message>
            <source>the contact details of proposal {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>kontaktuppgifterna till förslag {number}</translation>
        </message>
        <message>
            <source>one person’s answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en persons svar</translation>
        </message>
    </context>
    <context>
        <name>station</name>
        <message>
            <source>Use what the screen says of itself</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Använd skärmens egen uppgift</translation>
        </message>
        <message>
            <source>The screen says {dpi} dots per inch of itself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skärmens egen uppgift: {dpi} punkter per tum.</translation>
        </message>
        <message>
            <source>Measured: {dpi} dots per inch.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Uppmätt: {dpi} punkter per tum.</translation>
        </message>
        <message>
            <source>Hold a bank card against the screen and make the drawing as large as the card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Håll ett bankkort mot skärmen och gör bilden lika stor som kortet</translation>
        </message>
        <message>
            <source>Or type the screen's diagonal in inches</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Eller skriv skärmens diagonal i tum</translation>
        </message>
        <message>
            <source>Saved. The settings hold from now on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparat. Inställningarna gäller från och med nu.</translation>
        </message>
        <message>
            <source>My language, beside the resident's</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mitt språk, bredvid besökarens</translation>
        </message>
        <message>
            <source>The staff's language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Personalens språk</translation>
        </message>
        <message>
            <source>A keyboard on the screen where people write</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett tangentbord på skärmen där man skriver</translation>
        </message>
        <message>
            <source>Texts can be read aloud</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texter kan läsas upp</translation>
        </message>
        <message>
            <source>A second screen shows the resident's side alone</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En andra skärm visar bara besökarens sida</translation>
        </message>
        <message>
            <source>A voting card can be shown to the computer's camera</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett röstkort kan visas för datorns kamera</translation>
        </message>
        <message>
            <source>Save the settings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara inställningarna</translation>
        </message>
        <message>
            <source>Settings of this station</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inställningar för den här stationen</translation>
        </message>
        <message>
            <source>Seconds until two-switch scanning goes on by itself; 0 for by hand</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrning med två knappar: sekunder tills ramen går vidare av sig själv (0 = för hand)</translation>
        </message>
        <message>
            <source>Printer for the confirmation</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skrivare för bekräftelsen</translation>
        </message>
        <message>
            <source>Size of the screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skärmens storlek</translation>
        </message>
        <message>
            <source>None</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>No native speaker has read what residents see in these languages: {languages}. Tell the process leader if a text is wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen modersmålstalare har läst det som invånarna ser på de här språken: {languages}. Säg till processledaren om någon text är fel.</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>End voting here before the last day?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsluta röstningen här före sista dagen?</translation>
        </message>
        <message>
            <source>End voting here although nobody has voted?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsluta röstningen här fast ingen har röstat?</translation>
        </message>
        <message>
            <source>End voting here while people may still come?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsluta röstningen här medan fler kan komma?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{done} av {total}</translation>
        </message>
        <message>
            <source>The code on the voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden på röstkortet</translation>
        </message>
        <message>
            <source>The person's identity number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Personnummer eller annat id-nummer</translation>
        </message>
        <message>
            <source>It is no Swedish number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det är inget svenskt nummer</translation>
        </message>
        <message>
            <source>First reading done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Första läsningen är klar</translation>
        </message>
        <message>
            <source>Cast this ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna rösten</translation>
        </message>
        <message>
            <source>The two readings differ. Nothing was cast. Begin this ballot again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De två läsningarna skiljer sig åt. Ingen röst har lämnats. Börja om med röstsedeln.</translation>
        </message>
        <message>
            <source>Ballot on paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstsedel på papper</translation>
        </message>
        <message>
            <source>What is marked</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som är markerat</translation>
        </message>
        <message>
            <source>Nothing is marked: blank</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget är markerat: blank röst</translation>
        </message>
        <message>
            <source>Type what is marked, or choose that nothing is.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv det som är markerat, eller välj att inget är markerat.</translation>
        </message>
        <message>
            <source>Now another person reads the same ballot.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nu läser en annan person samma röstsedel.</translation>
        </message>
        <message>
            <source>The vote is saved. Its code is {code}. Put the paper among those keyed in. Ballots just now: {number}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösten är sparad. Koden är {code}. Lägg papperet bland dem som är inmatade. Inmatade nyss: {number}.</translation>
        </message>
        <message>
            <source>First reading</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Första läsningen</translation>
        </message>
        <message>
            <source>Second reading</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Andra läsningen</translation>
        </message>
        <message>
            <source>{part}: no such number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{part}: numret finns inte</translation>
        </message>
        <message>
            <source>Type number and points, as in 3:5 7:2.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv nummer och poäng, till exempel 3:5 7:2.</translation>
        </message>
        <message>
            <source>Type the numbers by rank, the first one first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv förslagens nummer i rangordning, det bästa först.</translation>
        </message>
        <message>
            <source>Type the number that is marked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv numret på det förslag som är markerat.</translation>
        </message>
        <message>
            <source>Type the numbers that are marked, with spaces.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv numren på de förslag som är markerade, med mellanslag emellan.</translation>
        </message>
        <message>
            <source>Export to the stick</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exportera till USB-minnet</translation>
        </message>
        <message>
            <source>It is safe to take the stick out now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nu kan du ta ut USB-minnet.</translation>
        </message>
        <message>
            <source>Leave the stick in: it holds the second copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Låt USB-minnet sitta kvar: reservkopian finns på det.</translation>
        </message>
        <message>
            <source>Staff</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Back to the residents' screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tillbaka till invånarnas skärm</translation>
        </message>
        <message>
            <source>Take in a pack or receipt</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs in platspaket eller kvitto</translation>
        </message>
        <message>
            <source>Proposals from paper forms</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag från pappersblanketter</translation>
        </message>
        <message>
            <source>Ballots on paper</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstsedlar på papper</translation>
        </message>
        <message>
            <source>Papers to sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Papper att underteckna</translation>
        </message>
        <message>
            <source>Type the station's code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv in stationens kod</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inte än</translation>
        </message>
        <message>
            <source>Where is the export to go?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska exporten sparas?</translation>
        </message>
        <message>
            <source>The pack or receipt from the centre</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Platspaketet eller kvittot från centralen</translation>
        </message>
        <message>
            <source>Done. {votes} and {proposals} are in the file {name}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart. {votes} och {proposals} finns i filen {name}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln röst</numerusform>
                <numerusform>%Ln röster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln förslag</numerusform>
                <numerusform>%Ln förslag</numerusform>
            </translation>
        </message>
        <message>
            <source>The pack has been taken in. Edition {edition}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Platspaketet är inläst. Utgåva {edition}.</translation>
        </message>
        <message>
            <source>The resident's screen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Besökarens skärm</translation>
        </message>
        <message>
            <source>The form's number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Blankettens nummer</translation>
        </message>
        <message>
            <source>How to reach the person</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Så når vi personen</translation>
        </message>
        <message>
            <source>A form with the number {form} has been saved before. Save once more?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En blankett med nummer {form} har sparats tidigare. Spara en gång till?</translation>
        </message>
        <message>
            <source>Save, and the next form (Ctrl+Enter)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara och ta nästa blankett (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Proposal from a paper form</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag från en pappersblankett</translation>
        </message>
        <message>
            <source>Consent to be contacted is given on the form</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Samtycke till att bli kontaktad finns på blanketten</translation>
        </message>
        <message>
            <source>Blank forms to print, in all languages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tomma blanketter att skriva ut, på alla språk</translation>
        </message>
        <message>
            <source>Without consent on the form the contact details are not kept. Choose the consent, or empty the field.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utan samtycke på blanketten sparas inte kontaktuppgifterna. Kryssa i samtycket eller töm fältet.</translation>
        </message>
        <message>
            <source>Saved as {number}: write it on the form. Forms saved just now: {saved}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparat med nummer {number}. Skriv numret på blanketten. Inmatade nyss: {saved}.</translation>
        </message>
        <message>
            <source>Where are the forms to go?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska blanketterna sparas?</translation>
        </message>
        <message numerus="yes">
            <source>%Ln forms are in the folder {folder}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln blankett finns i mappen {folder}.</numerusform>
                <numerusform>%Ln blanketter finns i mappen {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The language that it is written in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Språket som blanketten är skriven på</translation>
        </message>
        <message>
            <source>{name}, {money} each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name}, {money} styck</translation>
        </message>
        <message>
            <source>The station's code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stationens kod</translation>
        </message>
        <message>
            <source>Open for votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Öppna för röster</translation>
        </message>
        <message>
            <source>People vote here with their identity. Type the code from the station's code sheet: it opens the key by which nobody votes twice, until this program is closed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Här röstar man med sin identitet. Skriv in koden från stationens kodblad: den öppnar den nyckel som hindrar att någon röstar två gånger, tills programmet stängs.</translation>
        </message>
        <message>
            <source>The code on the sheet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden på bladet</translation>
        </message>
        <message>
            <source>Zero report, before voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nollrapport, före röstningen</translation>
        </message>
        <message>
            <source>Day report, after voting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dagsrapport, efter röstningen</translation>
        </message>
        <message>
            <source>Export sheet, for the newest export</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Exportblad, för den senaste exporten</translation>
        </message>
        <message>
            <source>Print on {printer}:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv ut på {printer}:</translation>
        </message>
        <message>
            <source>Save as a PDF:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara som PDF:</translation>
        </message>
        <message>
            <source>They say what the ballot box holds, and nothing about any voter. Print one, or save it as a PDF and print that elsewhere. Two of you sign it, and one takes a photo of it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>De säger vad som finns i valurnan, och inget om någon väljare. Skriv ut papperet, eller spara det som PDF och skriv ut det någon annanstans. Två av er undertecknar det och en tar ett foto av det.</translation>
        </message>
        <message>
            <source>Where is the paper to go?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska papperet sparas?</translation>
        </message>
        <message>
            <source>Saved: {name}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sparat: {name}.</translation>
        </message>
        <message>
            <source>Proposals are open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag kan lämnas</translation>
        </message>
        <message>
            <source>Proposals are being evaluated</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagen utvärderas</translation>
        </message>
        <message>
            <source>Voting is open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen är öppen</translation>
        </message>
        <message>
            <source>Nothing is open today</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting är öppet i dag</translation>
        </message>
        <message>
            <source>Help was given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jag hjälpte till</translation>
        </message>
        <message>
            <source>Undo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna över</translation>
        </message>
        <message>
            <source>My language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mitt språk</translation>
        </message>
        <message>
            <source>Your screen goes blank when the person begins to choose.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Din skärm blir tom när besökaren börjar välja.</translation>
        </message>
        <message>
            <source>Help was given: {times}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hjälp har getts: {times}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta tillbaka</translation>
        </message>
        <message>
            <source>Waiting for the pack with the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Väntar på platspaketet med valsedeln</translation>
        </message>
        <message>
            <source>Closed for votes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stängd för röster</translation>
        </message>
        <message>
            <source>Waiting for the station's code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Väntar på stationens kod</translation>
        </message>
        <message>
            <source>A new last export is needed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En ny slutlig export behövs</translation>
        </message>
        <message>
            <source>You cannot see the person's screen now. It comes back when they have voted, ask for help, or leave.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du ser inte besökarens skärm nu. Den kommer tillbaka när besökaren har röstat, ber om hjälp eller går.</translation>
        </message>
        <message>
            <source>What the resident reads in {theirs}, in {yours}:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här läser besökaren på {theirs}. På {yours}:</translation>
        </message>
        <message>
            <source>A picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En bild</translation>
        </message>
        <message>
            <source>Something is being saved just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Någonting sparas just nu.</translation>
        </message>
        <message>
            <source>Nothing is lost. Wait a moment, then close the window again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting går förlorat. Vänta en stund och stäng sedan fönstret igen.</translation>
        </message>
        <message>
            <source>Somebody has begun here and has not finished. Close all the same?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Någon har börjat här och är inte klar. Vill du stänga ändå?</translation>
        </message>
        <message>
            <source>What the person has not sent in yet will be deleted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som personen inte har skickat in än tas bort.</translation>
        </message>
        <message>
            <source>What is saved is safe: {held}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som är sparat finns kvar: {held}.</translation>
        </message>
        <message>
            <source>Close and delete it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stäng och ta bort det</translation>
        </message>
        <message>
            <source>Do not close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stäng inte</translation>
        </message>
        <message>
            <source>What the idea is called</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Idéns namn</translation>
        </message>
        <message>
            <source>The idea</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Idén</translation>
        </message>
        <message>
            <source>Where</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var</translation>
        </message>
        <message>
            <source>For whom</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För vem</translation>
        </message>
    </context>
    <context>
        <name>texts</name>
        <message>
            <source>Frame</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ramar</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kriterier</translation>
        </message>
        <message>
            <source>Cost guide</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnadsunderlag</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valsedel</translation>
        </message>
        <message>
            <source>What pictures show</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad bilder visar</translation>
        </message>
        <message>
            <source>missing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>saknas</translation>
        </message>
        <message>
            <source>draft</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>utkast</translation>
        </message>
        <message>
            <source>read over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>granskad</translation>
        </message>
        <message>
            <source>Swedish changed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>svenskan har ändrats</translation>
        </message>
        <message>
            <source>Picture {label}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilden {label}</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Goal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Syfte</translation>
        </message>
        <message>
            <source>Criterion {label}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kriterium {label}</translation>
        </message>
        <message>
            <source>Cost guide, line {label}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnadsunderlag, rad {label}</translation>
        </message>
        <message>
            <source>Proposal {label}: title</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {label}: titel</translation>
        </message>
        <message>
            <source>Proposal {label}: description</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {label}: beskrivning</translation>
        </message>
        <message>
            <source>Proposal {label}: what the picture shows</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslag {label}: vad bilden visar</translation>
        </message>
    </context>
    <context>
        <name>voter.answers</name>
        <message>
            <source>Answer to your proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svar på ditt förslag</translation>
        </message>
        <message>
            <source>The proposal has been withdrawn. It goes no further.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslaget har återtagits. Det går inte vidare.</translation>
        </message>
        <message>
            <source>We have assessed the proposal. It cannot be carried out in this participatory budget.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vi har bedömt förslaget. Det går inte att genomföra i den här medborgarbudgeten.</translation>
        </message>
        <message>
            <source>We have assessed the proposal. The steering group has decided that it does not go to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vi har bedömt förslaget. Styrgruppen har beslutat att det inte går till röstning.</translation>
        </message>
        <message>
            <source>The steering group has decided that the proposal goes to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Styrgruppen har beslutat att förslaget går till röstning.</translation>
        </message>
        <message>
            <source>The proposal has been joined with similar ones. The joined proposal goes to the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslaget har slagits ihop med liknande förslag. Det gemensamma förslaget går till röstning.</translation>
        </message>
        <message>
            <source>The proposal was on the ballot, but has been withdrawn from the vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslaget stod på valsedeln men har tagits ur röstningen.</translation>
        </message>
        <message>
            <source>The board has decided that the proposal will be carried out.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stadsdelsnämnden har beslutat att förslaget ska genomföras.</translation>
        </message>
        <message>
            <source>The board has decided. The proposal will not be carried out this time.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stadsdelsnämnden har beslutat. Förslaget genomförs inte den här gången.</translation>
        </message>
        <message>
            <source>Kind regards</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vänliga hälsningar</translation>
        </message>
        <message>
            <source>Hello! Thank you for your proposal “{title}”.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hej! Tack för ditt förslag ”{title}”.</translation>
        </message>
        <message>
            <source>The reason is: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skälet är: {reason}</translation>
        </message>
        <message>
            <source>The board has decided otherwise than the result of the vote. Its reason is: {reason}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stadsdelsnämnden har beslutat annat än röstningens resultat. Nämndens skäl är: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>Do you think that the assessment is wrong? You can ask for a new one within %Ln days.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Tycker du att bedömningen är fel? Du kan be om en ny inom %Ln dag.</numerusform>
                <numerusform>Tycker du att bedömningen är fel? Du kan be om en ny inom %Ln dagar.</numerusform>
            </translation>
        </message>
        <message>
            <source>These proposals became one: {titles}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dessa förslag blev ett: {titles}.</translation>
        </message>
        <message>
            <source>The cost is estimated at {cost}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnaden beräknas till {cost}.</translation>
        </message>
        <message>
            <source>The days of the vote are {days}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningens dagar är {days}.</translation>
        </message>
        <message numerus="yes">
            <source>It got %Ln points.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Det fick %Ln poäng.</numerusform>
                <numerusform>Det fick %Ln poäng.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It got %Ln votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Det fick %Ln röst.</numerusform>
                <numerusform>Det fick %Ln röster.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The winner with the fewest points got %Ln points.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Vinnaren med minst poäng fick %Ln poäng.</numerusform>
                <numerusform>Vinnaren med minst poäng fick %Ln poäng.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The winner with the fewest votes got %Ln votes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Vinnaren med minst antal röster fick %Ln röst.</numerusform>
                <numerusform>Vinnaren med minst antal röster fick %Ln röster.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>voter.audience</name>
        <message>
            <source>For example: children, or everyone. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Till exempel: barn, eller alla. Du kan lämna det här tomt.</translation>
        </message>
    </context>
    <context>
        <name>voter.ballot</name>
        <message>
            <source>The order is random. Each person sees the proposals in a different order.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla ser förslagen i olika ordning, som slumpen bestämmer.</translation>
        </message>
        <message>
            <source>You have not chosen anything</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du har inte valt något</translation>
        </message>
        <message>
            <source>Go back and choose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå tillbaka och välj</translation>
        </message>
        <message>
            <source>To vote, first choose something.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du behöver välja något för att kunna rösta.</translation>
        </message>
        <message>
            <source>You can vote blank. Then you vote for none of them.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan rösta blankt. Då röstar du inte på något av förslagen.</translation>
        </message>
        <message>
            <source>Vote blank</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösta blankt</translation>
        </message>
        <message>
            <source>Choose one proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj ett förslag</translation>
        </message>
        <message numerus="yes">
            <source>Choose up to %Ln proposals</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Välj högst %Ln förslag</numerusform>
                <numerusform>Välj högst %Ln förslag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Share out %Ln points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Fördela %Ln poäng</numerusform>
                <numerusform>Fördela %Ln poäng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose up to %Ln proposals, the best one first</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Välj högst %Ln förslag, det bästa först</numerusform>
                <numerusform>Välj högst %Ln förslag, det bästa först</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose proposals for up to {money}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj förslag för högst {money}</translation>
        </message>
        <message>
            <source>Left: {money}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kvar: {money}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln points left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln poäng kvar</numerusform>
                <numerusform>%Ln poäng kvar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln choices left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>%Ln val kvar</numerusform>
                <numerusform>%Ln val kvar</numerusform>
            </translation>
        </message>
        <message>
            <source>You have chosen “{title}”. To choose another one, first press “{title}” again to remove it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du har valt ”{title}”. Om du vill välja något annat, tryck först på ”{title}” igen för att ta bort det.</translation>
        </message>
        <message>
            <source>You can choose only one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan bara välja ett</translation>
        </message>
        <message>
            <source>To choose this one, first remove another one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta först bort ett annat förslag om du vill välja det här.</translation>
        </message>
        <message>
            <source>There is not enough money left: {money}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Pengarna räcker inte. Kvar: {money}</translation>
        </message>
        <message>
            <source>You have given all your points</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du har delat ut alla dina poäng</translation>
        </message>
        <message numerus="yes">
            <source>You can choose %Ln proposals at most</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Du kan välja högst %Ln förslag</numerusform>
                <numerusform>Du kan välja högst %Ln förslag</numerusform>
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
            <translation>Textstorlek</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Färger</translation>
        </message>
        <message>
            <source>Press</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tryck</translation>
        </message>
        <message>
            <source>Easier to press</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lättare att trycka</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Avsluta</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Språk: {name}</translation>
        </message>
    </context>
    <context>
        <name>voter.camera</name>
        <message>
            <source>Show the card to the camera</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa kortet för kameran</translation>
        </message>
        <message>
            <source>Hold the card still. The square on it should fill the frame.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Håll kortet stilla. Rutan på kortet ska fylla ramen.</translation>
        </message>
        <message>
            <source>Move the card slowly nearer, then slowly away.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För kortet långsamt närmare och sedan långsamt längre bort.</translation>
        </message>
        <message>
            <source>That is not a voting card. Show the square on your voting card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det där är inget röstkort. Visa rutan på ditt röstkort.</translation>
        </message>
        <message>
            <source>It is too dark. Turn the card towards the light.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det är för mörkt. Vänd kortet mot ljuset.</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som kameran ser</translation>
        </message>
        <message>
            <source>The card has been read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kortet är läst.</translation>
        </message>
        <message>
            <source>Type the code instead</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv koden i stället</translation>
        </message>
        <message>
            <source>There is no camera here just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingen kamera här just nu.</translation>
        </message>
        <message>
            <source>The camera may not be used here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kameran får inte användas här.</translation>
        </message>
        <message>
            <source>The camera does not work just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kameran fungerar inte just nu.</translation>
        </message>
        <message>
            <source>Type the code on your card instead.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv koden på ditt kort i stället.</translation>
        </message>
    </context>
    <context>
        <name>voter.card</name>
        <message>
            <source>Type the code on your voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv koden som står på ditt röstkort</translation>
        </message>
        <message>
            <source>The code has twelve letters and digits.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden består av tolv bokstäver och siffror.</translation>
        </message>
        <message>
            <source>Please type the code on your card first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv först koden som står på ditt kort.</translation>
        </message>
    </context>
    <context>
        <name>voter.closed</name>
        <message>
            <source>This screen is closed now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skärmen är stängd nu.</translation>
        </message>
        <message>
            <source>This screen is paused for a short while.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skärmen har en kort paus.</translation>
        </message>
        <message>
            <source>This screen cannot be used just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skärmen går inte att använda just nu.</translation>
        </message>
        <message>
            <source>Please ask the staff.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fråga personalen.</translation>
        </message>
    </context>
    <context>
        <name>voter.conditions</name>
        <message>
            <source>Yes, I may vote, and I have not voted yet this time</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ja, jag får rösta, och jag har inte redan röstat i den här röstningen</translation>
        </message>
        <message>
            <source>Who may vote?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vem får rösta?</translation>
        </message>
        <message>
            <source>Everyone who lives in {district} may vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla som bor i {district} får rösta.</translation>
        </message>
        <message>
            <source>Everyone who lives here may vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Alla som bor här får rösta.</translation>
        </message>
        <message>
            <source>You may vote only once.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du får bara rösta en gång.</translation>
        </message>
        <message>
            <source>If this is true, press Yes first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tryck först på ja, om det stämmer.</translation>
        </message>
    </context>
    <context>
        <name>voter.contact</name>
        <message>
            <source>How can we reach you?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur kan vi nå dig?</translation>
        </message>
        <message>
            <source>Write your name and a phone number or an e-mail address, if you want an answer. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv ditt namn och ett telefonnummer eller en e-postadress, om du vill ha svar. Du kan lämna det här tomt.</translation>
        </message>
        <message>
            <source>Yes, you may keep this and contact me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ja, ni får spara det här och kontakta mig</translation>
        </message>
        <message>
            <source>Only those who work with the proposals can read it. It is locked away at once, and nobody can read it on this computer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bara de som arbetar med förslagen kan läsa uppgifterna. De låses in direkt och kan inte läsas på den här datorn.</translation>
        </message>
        <message>
            <source>May we keep this and contact you?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Får vi spara det här och kontakta dig?</translation>
        </message>
        <message>
            <source>Yes, keep it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ja, spara det</translation>
        </message>
        <message>
            <source>No, remove it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nej, ta bort det</translation>
        </message>
    </context>
    <context>
        <name>voter.content</name>
        <message>
            <source>{text} (in Swedish)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{text} (på svenska)</translation>
        </message>
    </context>
    <context>
        <name>voter.cost</name>
        <message>
            <source>What might it cost?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad kan det kosta?</translation>
        </message>
        <message>
            <source>Choose what your idea needs. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj det som din idé behöver. Du kan lämna det här tomt.</translation>
        </message>
        <message>
            <source>{money} each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{money} styck</translation>
        </message>
        <message>
            <source>{sum} of {funds}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{sum} av {funds}</translation>
        </message>
        <message>
            <source>This costs more than the money available.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det är mer pengar än vad som finns.</translation>
        </message>
    </context>
    <context>
        <name>voter.description</name>
        <message>
            <source>What do you want to do? Why is it good?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad vill du göra? Varför är det bra?</translation>
        </message>
        <message>
            <source>Please tell us about your idea before you go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Berätta om din idé innan du går vidare.</translation>
        </message>
    </context>
    <context>
        <name>voter.done</name>
        <message>
            <source>One moment. It is being printed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vänta lite. Det skrivs ut.</translation>
        </message>
        <message>
            <source>It has been sent to the printer. Take your paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utskriften är på väg. Ta ditt papper.</translation>
        </message>
        <message>
            <source>It could not be printed. Write it down instead.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det gick inte att skriva ut. Skriv av den i stället.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Write the number down if you want to ask about it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv upp numret om du vill fråga om förslaget.</translation>
        </message>
        <message>
            <source>Print the number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv ut numret</translation>
        </message>
        <message>
            <source>Make another proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna ett förslag till</translation>
        </message>
        <message>
            <source>With the confirmation code you can see later that your vote was counted. It does not tell anyone what you chose.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Med bekräftelsekoden kan du senare se att din röst har räknats. Den avslöjar inte vad du valde.</translation>
        </message>
        <message>
            <source>Print the confirmation code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv ut bekräftelsekoden</translation>
        </message>
        <message>
            <source>Thank you! Your proposal is saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tack! Ditt förslag är sparat.</translation>
        </message>
        <message>
            <source>Its number is:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagets nummer är:</translation>
        </message>
        <message>
            <source>Thank you! Your vote is saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tack! Din röst är sparad.</translation>
        </message>
        <message>
            <source>Your confirmation code is:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Din bekräftelsekod är:</translation>
        </message>
    </context>
    <context>
        <name>voter.drawing</name>
        <message>
            <source>Black pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Svart penna</translation>
        </message>
        <message>
            <source>Red pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röd penna</translation>
        </message>
        <message>
            <source>Blue pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Blå penna</translation>
        </message>
        <message>
            <source>Green pen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Grön penna</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Suddgummi</translation>
        </message>
        <message>
            <source>Your picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Din bild</translation>
        </message>
        <message>
            <source>Do you want to draw it?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vill du rita det?</translation>
        </message>
        <message>
            <source>Draw with your finger or the mouse. You may leave this empty. Do not show anyone's face or name.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rita med fingret eller musen. Du kan lämna det här tomt. Visa inte någons ansikte eller namn.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort bilden</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett ögonblick.</translation>
        </message>
        <message>
            <source>Choose a picture from a file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hämta en bild från en fil</translation>
        </message>
    </context>
    <context>
        <name>voter.form</name>
        <message>
            <source>Voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkort</translation>
        </message>
        <message>
            <source>This card gives you one vote. Do not show the code to anyone.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kortet ger dig en röst. Visa inte koden för någon.</translation>
        </message>
        <message>
            <source>Card number {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kort nummer {number}</translation>
        </message>
        <message>
            <source>Vote from {first} to {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösta från {first} till {last}.</translation>
        </message>
        <message>
            <source>Vote on {first}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösta {first}.</translation>
        </message>
        <message>
            <source>At the voting place: hold the square in front of the camera, or type the code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Där du röstar: håll rutan framför kameran, eller skriv koden.</translation>
        </message>
        <message>
            <source>Control code of the participatory budget: {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudgetens kontrollkod: {code}</translation>
        </message>
        <message>
            <source>The code as a square for the camera</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden som en ruta för kameran</translation>
        </message>
        <message>
            <source>One vote. Show the square or type the code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En röst. Visa rutan eller skriv koden.</translation>
        </message>
        <message>
            <source>Make a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna ett förslag</translation>
        </message>
        <message>
            <source>Total money available: {money}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns {money} att använda.</translation>
        </message>
        <message>
            <source>Rules for a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Så ska ett förslag vara</translation>
        </message>
        <message>
            <source>What does your idea need? Write how many.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad behövs för din idé? Skriv hur många.</translation>
        </message>
        <message>
            <source>{name}, {money} each</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name}, {money} styck</translation>
        </message>
        <message>
            <source>How can we reach you? Name and phone number or e-mail</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur kan vi nå dig? Skriv namn och telefonnummer eller e-postadress.</translation>
        </message>
        <message>
            <source>Yes, you may keep this and contact me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ja, ni får spara det här och kontakta mig</translation>
        </message>
        <message>
            <source>Only those who work with the proposals can read how to reach you.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bara de som arbetar med förslagen kan läsa uppgifterna.</translation>
        </message>
        <message>
            <source>The form's number (the staff write it)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Blankettens nummer (fylls i av personalen)</translation>
        </message>
        <message>
            <source>Give the form to the staff.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna blanketten till personalen.</translation>
        </message>
        <message>
            <source>TEST</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ÖVNING</translation>
        </message>
        <message>
            <source>TEST. Nothing here counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ÖVNING. Ingenting här räknas.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sida {page} av {pages}</translation>
        </message>
        <message>
            <source>Participatory budget {id}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Medborgarbudget {id}</translation>
        </message>
        <message>
            <source>You can make proposals from {first} to {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan lämna förslag från {first} till {last}.</translation>
        </message>
        <message>
            <source>The last day to make a proposal is {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sista dagen för att lämna förslag är {last}.</translation>
        </message>
        <message>
            <source>The last day to make a proposal was {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sista dagen för att lämna förslag var {last}.</translation>
        </message>
        <message>
            <source>You can make proposals on {first}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan lämna förslag {first}.</translation>
        </message>
        <message>
            <source>What is your idea called?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vad heter din idé?</translation>
        </message>
        <message>
            <source>Tell us about your idea</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Berätta om din idé</translation>
        </message>
        <message>
            <source>Where should it be?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var ska det vara?</translation>
        </message>
        <message>
            <source>Who is it for?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vem är det för?</translation>
        </message>
    </context>
    <context>
        <name>voter.frame</name>
        <message>
            <source>Good to know before you start</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bra att veta först</translation>
        </message>
        <message>
            <source>Total money available: {money}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns {money} att använda.</translation>
        </message>
        <message numerus="yes">
            <source>You may make %Ln proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Du kan lämna %Ln förslag.</numerusform>
                <numerusform>Du kan lämna %Ln förslag.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules for a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Så ska ett förslag vara</translation>
        </message>
    </context>
    <context>
        <name>voter.identity</name>
        <message>
            <source>Type your personal identity number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv ditt personnummer</translation>
        </message>
        <message>
            <source>Type your personal identity number or coordination number. It has 10 or 12 digits.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv ditt personnummer eller samordningsnummer. Det har 10 eller 12 siffror.</translation>
        </message>
        <message>
            <source>Please type your number first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv ditt nummer först.</translation>
        </message>
        <message>
            <source>Type the number on your other identity document</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv numret på din andra id-handling</translation>
        </message>
        <message>
            <source>Type the letters and digits, such as those of a passport.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv bokstäverna och siffrorna, till exempel de i ett pass.</translation>
        </message>
        <message>
            <source>I have no Swedish number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jag har inget svenskt nummer</translation>
        </message>
        <message>
            <source>I have a Swedish number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jag har ett svenskt nummer</translation>
        </message>
    </context>
    <context>
        <name>voter.idle</name>
        <message numerus="yes">
            <source>If you do nothing, this screen goes back to the start in %Ln seconds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Om du inte gör något går skärmen tillbaka till början om %Ln sekund.</numerusform>
                <numerusform>Om du inte gör något går skärmen tillbaka till början om %Ln sekunder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>If you do nothing, what you have not sent in will be deleted in %Ln seconds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Om du inte gör något tas det som du inte har skickat in bort om %Ln sekund.</numerusform>
                <numerusform>Om du inte gör något tas det som du inte har skickat in bort om %Ln sekunder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete what I have not sent in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort det som jag inte har skickat in</translation>
        </message>
        <message numerus="yes">
            <source>If you do nothing, everything here will be deleted in %Ln seconds.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Om du inte gör något tas allt bort om %Ln sekund.</numerusform>
                <numerusform>Om du inte gör något tas allt bort om %Ln sekunder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort allt</translation>
        </message>
        <message>
            <source>Yes, I am here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ja, jag är här</translation>
        </message>
        <message>
            <source>Are you still here?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Är du kvar?</translation>
        </message>
    </context>
    <context>
        <name>voter.item</name>
        <message>
            <source>Read more about: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs mer om: {title}</translation>
        </message>
        <message>
            <source>Read more</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs mer</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stäng</translation>
        </message>
    </context>
    <context>
        <name>voter.keyboard</name>
        <message>
            <source>Show the keyboard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa tangentbordet</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tangentbord</translation>
        </message>
        <message>
            <source>Space</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Mellanslag</translation>
        </message>
        <message>
            <source>Half space</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Halvt mellanslag</translation>
        </message>
        <message>
            <source>Full stop</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Comma</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Question mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Frågetecken</translation>
        </message>
        <message>
            <source>Exclamation mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Utropstecken</translation>
        </message>
        <message>
            <source>Colon</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kolon</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Semikolon</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bindestreck</translation>
        </message>
        <message>
            <source>Underscore</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Understreck</translation>
        </message>
        <message>
            <source>Slash</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Snedstreck</translation>
        </message>
        <message>
            <source>Opening bracket</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vänsterparentes</translation>
        </message>
        <message>
            <source>Closing bracket</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Högerparentes</translation>
        </message>
        <message>
            <source>Opening quotation mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Citat börjar</translation>
        </message>
        <message>
            <source>Closing quotation mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Citat slutar</translation>
        </message>
        <message>
            <source>Quotation mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Citattecken</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Apostrof</translation>
        </message>
        <message>
            <source>And sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Och-tecken</translation>
        </message>
        <message>
            <source>At sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Snabel-a</translation>
        </message>
        <message>
            <source>Plus</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Equals sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Likhetstecken</translation>
        </message>
        <message>
            <source>Percent sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Procenttecken</translation>
        </message>
        <message>
            <source>Number sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nummertecken</translation>
        </message>
        <message>
            <source>Asterisk</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stjärna</translation>
        </message>
        <message>
            <source>Euro sign</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Eurotecken</translation>
        </message>
        <message>
            <source>Three dots</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tre punkter</translation>
        </message>
        <message>
            <source>Move left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå åt vänster</translation>
        </message>
        <message>
            <source>Move right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå åt höger</translation>
        </message>
        <message>
            <source>Hide the keyboard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dölj tangentbordet</translation>
        </message>
        <message>
            <source>Capital letter</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stor bokstav</translation>
        </message>
        <message>
            <source>Capital letter, on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stor bokstav, på</translation>
        </message>
        <message>
            <source>Capital letters stay, on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bara stora bokstäver, på</translation>
        </message>
        <message>
            <source>More letters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fler bokstäver</translation>
        </message>
        <message>
            <source>More letters, on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fler bokstäver, på</translation>
        </message>
        <message>
            <source>More letters stay, on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fler bokstäver hela tiden, på</translation>
        </message>
        <message>
            <source>Letters</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bokstäver</translation>
        </message>
        <message>
            <source>Digits and signs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Siffror och tecken</translation>
        </message>
        <message>
            <source>Capital {letter}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stort {letter}</translation>
        </message>
        <message>
            <source>New line</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ny rad</translation>
        </message>
    </context>
    <context>
        <name>voter.keypad</name>
        <message>
            <source>Remove the last character</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sudda</translation>
        </message>
    </context>
    <context>
        <name>voter.leave</name>
        <message>
            <source>Do you want to stop?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vill du avsluta?</translation>
        </message>
        <message>
            <source>If you stop, what you have not sent in will be deleted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om du avslutar tas det som du inte har skickat in bort.</translation>
        </message>
        <message>
            <source>If you stop, everything you have done here will be deleted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om du avslutar tas allt som du har gjort här bort.</translation>
        </message>
        <message>
            <source>No, go on</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nej, fortsätt</translation>
        </message>
        <message>
            <source>Yes, stop</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ja, avsluta</translation>
        </message>
    </context>
    <context>
        <name>voter.map</name>
        <message>
            <source>Move the point up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flytta punkten uppåt</translation>
        </message>
        <message>
            <source>Move the point to the left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flytta punkten åt vänster</translation>
        </message>
        <message>
            <source>Move the point to the right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flytta punkten åt höger</translation>
        </message>
        <message>
            <source>Move the point down</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flytta punkten nedåt</translation>
        </message>
        <message>
            <source>Show the place on the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa platsen på kartan</translation>
        </message>
        <message>
            <source>Press where it should be. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tryck där det ska vara. Du kan lämna det här tomt.</translation>
        </message>
        <message>
            <source>Put a point in the middle</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sätt en punkt i mitten</translation>
        </message>
        <message>
            <source>Remove the point</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort punkten</translation>
        </message>
        <message>
            <source>Map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Karta</translation>
        </message>
        <message>
            <source>There is no point on the map.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det finns ingen punkt på kartan.</translation>
        </message>
        <message>
            <source>The point is {across} percent from the left edge and {down} percent from the top edge.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Punkten ligger {across} procent från vänsterkanten och {down} procent från överkanten.</translation>
        </message>
    </context>
    <context>
        <name>voter.messages</name>
        <message>
            <source>Nothing has been lost.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingenting har försvunnit.</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nu kan du försöka igen.</translation>
        </message>
        <message>
            <source>the proposal's name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>förslagets namn</translation>
        </message>
        <message>
            <source>what you propose</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vad du föreslår</translation>
        </message>
        <message>
            <source>the place</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>platsen</translation>
        </message>
        <message>
            <source>for whom</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>vem det är för</translation>
        </message>
        <message>
            <source>make a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>lämna ett förslag</translation>
        </message>
        <message>
            <source>Each person has only one vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varje person har bara en röst.</translation>
        </message>
        <message>
            <source>If a person votes at more than one place, none of the votes counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om en person röstar på mer än ett ställe räknas ingen av rösterna.</translation>
        </message>
        <message>
            <source>vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>rösta</translation>
        </message>
        <message>
            <source>a voting card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett röstkort</translation>
        </message>
        <message>
            <source>your personal identity number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ditt personnummer</translation>
        </message>
        <message>
            <source>how to reach you</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>hur vi når dig</translation>
        </message>
        <message>
            <source>what costs money</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det som kostar pengar</translation>
        </message>
        <message>
            <source>nothing is chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>inget är valt</translation>
        </message>
        <message>
            <source>too many are chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>för många är valda</translation>
        </message>
        <message>
            <source>the money is not enough</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>pengarna räcker inte</translation>
        </message>
        <message>
            <source>too many points are given</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>för många poäng är utdelade</translation>
        </message>
        <message>
            <source>the points are not right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>poängen stämmer inte</translation>
        </message>
        <message>
            <source>the same proposal is chosen twice</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>samma förslag är valt två gånger</translation>
        </message>
        <message>
            <source>it must have 10 or 12 digits</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det ska ha 10 eller 12 siffror</translation>
        </message>
        <message>
            <source>it must have digits only</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det ska bara ha siffror</translation>
        </message>
        <message>
            <source>the date of birth is not a real date</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>födelsedatumet finns inte</translation>
        </message>
        <message>
            <source>one of the digits is wrong</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>en av siffrorna är fel</translation>
        </message>
        <message>
            <source>it must have 5 to 20 letters and digits</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>det ska ha 5 till 20 bokstäver och siffror</translation>
        </message>
        <message>
            <source>a proposal is not on the ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ett förslag finns inte på röstsedeln</translation>
        </message>
        <message>
            <source>Your vote has not been cast.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du har inte röstat än.</translation>
        </message>
        <message>
            <source>Choose another picture, or go on without one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta en annan bild, eller gå vidare utan bild.</translation>
        </message>
        <message>
            <source>What you have written is still here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det du har skrivit är kvar.</translation>
        </message>
        <message>
            <source>The vote that was cast first is safe. {duplicates}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösten som lämnades först finns kvar. {duplicates}</translation>
        </message>
        <message>
            <source>Ask the staff for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Be personalen om hjälp.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Något gick fel.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det som redan var sparat finns kvar.</translation>
        </message>
        <message>
            <source>Try again, or ask the staff for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Försök igen, eller be personalen om hjälp.</translation>
        </message>
        <message>
            <source>The code is not right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden stämmer inte.</translation>
        </message>
        <message>
            <source>Look at the code and type it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titta på koden och skriv den igen.</translation>
        </message>
        <message>
            <source>It is not possible today to {wanted}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I dag går det inte att {wanted}.</translation>
        </message>
        <message>
            <source>Ask the staff on which days this is possible.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fråga personalen vilka dagar det går.</translation>
        </message>
        <message>
            <source>Voting has ended here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstningen är avslutad här.</translation>
        </message>
        <message>
            <source>You have made as many test ballots as you can.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du har gjort så många provröster som du får.</translation>
        </message>
        <message>
            <source>Your choices are still here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dina val är kvar.</translation>
        </message>
        <message>
            <source>Cast your vote now, or go back.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna din röst nu, eller gå tillbaka.</translation>
        </message>
        <message>
            <source>It is not possible to vote here just now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det går inte att rösta här just nu.</translation>
        </message>
        <message>
            <source>Someone has already voted with this number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Någon har redan röstat med det här numret.</translation>
        </message>
        <message>
            <source>This voting card has already been used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkortet har redan använts.</translation>
        </message>
        <message>
            <source>This voting card belongs to another vote, not this one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Röstkortet hör inte till den här röstningen.</translation>
        </message>
        <message>
            <source>Use the card you got for this vote, or ask the staff for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta kortet som du fick till den här röstningen, eller be personalen om hjälp.</translation>
        </message>
        <message>
            <source>No voting card has this code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget röstkort har den koden.</translation>
        </message>
        <message>
            <source>Compare it with the code on your card. If it is the same, ask the staff for help.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jämför med koden på ditt kort. Om den är likadan, be personalen om hjälp.</translation>
        </message>
        <message>
            <source>This is not a voting card.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är inget röstkort.</translation>
        </message>
        <message>
            <source>Show the square on your voting card, or type the card's code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa rutan på ditt röstkort, eller skriv kortets kod.</translation>
        </message>
        <message>
            <source>Several codes have not been right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flera koder har varit fel.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %Ln seconds, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Vänta %Ln sekund och försök sedan igen.</numerusform>
                <numerusform>Vänta %Ln sekunder och försök sedan igen.</numerusform>
            </translation>
        </message>
        <message>
            <source>You need {access} to vote here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du behöver {access} för att rösta här.</translation>
        </message>
        <message>
            <source>The number is not right: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Numret stämmer inte: {reason}.</translation>
        </message>
        <message>
            <source>Look at the number and type it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titta på numret och skriv det igen.</translation>
        </message>
        <message>
            <source>This looks like a Swedish number.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här ser ut som ett svenskt nummer.</translation>
        </message>
        <message>
            <source>If it is one, choose Swedish number. If it is not, type the two letters of its country first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om det är ett sådant, välj svenskt nummer. Annars skriv först landets två bokstäver.</translation>
        </message>
        <message>
            <source>This ballot cannot be cast: {reason}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det går inte att rösta så här: {reason}.</translation>
        </message>
        <message>
            <source>Change your choices, then go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ändra dina val och gå sedan vidare.</translation>
        </message>
        <message numerus="yes">
            <source>Each person can make at most %Ln proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Varje person får lämna högst %Ln förslag.</numerusform>
                <numerusform>Varje person får lämna högst %Ln förslag.</numerusform>
            </translation>
        </message>
        <message>
            <source>The proposals you have sent in are saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Förslagen som du har lämnat är sparade.</translation>
        </message>
        <message>
            <source>You can go back to the start.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan gå tillbaka till början.</translation>
        </message>
        <message numerus="yes">
            <source>The text is too long: {field}. There is room for %Ln characters.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Texten är för lång: {field}. Det finns plats för %Ln tecken.</numerusform>
                <numerusform>Texten är för lång: {field}. Det finns plats för %Ln tecken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the text shorter.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gör texten kortare.</translation>
        </message>
        <message>
            <source>The text has signs that cannot be saved: {field}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Texten har tecken som inte går att spara: {field}.</translation>
        </message>
        <message>
            <source>Take away what is not ordinary text, then go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort det som inte är vanlig text och gå vidare.</translation>
        </message>
        <message>
            <source>The picture cannot be used.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilden går inte att använda.</translation>
        </message>
        <message>
            <source>{kind} pictures cannot be used here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilder av slaget {kind} kan inte användas här.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG or PNG, or go on without one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara bilden som JPEG eller PNG, eller gå vidare utan bild.</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bilden är för stor.</translation>
        </message>
        <message>
            <source>A text is missing: {field}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En text saknas: {field}.</translation>
        </message>
        <message>
            <source>Write something there, then go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv något där och gå sedan vidare.</translation>
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
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>OK</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>OK</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nästa</translation>
        </message>
    </context>
    <context>
        <name>voter.place</name>
        <message>
            <source>Name a street, a park or a house. You may leave this empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv namnet på en gata, en park eller ett hus. Du kan lämna det här tomt.</translation>
        </message>
    </context>
    <context>
        <name>voter.pressing</name>
        <message>
            <source>Count every press</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Varje tryck räknas</translation>
        </message>
        <message>
            <source>Count two quick presses as one</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Två snabba tryck räknas som ett</translation>
        </message>
        <message>
            <source>If your hand shakes</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Om du skakar på handen</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nej</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln seconds</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Efter %Ln sekund</numerusform>
                <numerusform>Efter %Ln sekunder</numerusform>
            </translation>
        </message>
        <message>
            <source>Should the frame move on by itself?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ska ramen flytta sig av sig själv?</translation>
        </message>
    </context>
    <context>
        <name>voter.private</name>
        <message>
            <source>Ask for help</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Be om hjälp</translation>
        </message>
        <message>
            <source>The helper will not see your screen when you choose.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som hjälper dig ser inte din skärm när du väljer.</translation>
        </message>
        <message>
            <source>The helper cannot see your screen now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Den som hjälper dig ser inte din skärm nu.</translation>
        </message>
    </context>
    <context>
        <name>voter.progress</name>
        <message>
            <source>{step} of {steps}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{step} av {steps}</translation>
        </message>
    </context>
    <context>
        <name>voter.ranks</name>
        <message>
            <source>Move up: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flytta upp: {title}</translation>
        </message>
        <message>
            <source>Move down: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Flytta ner: {title}</translation>
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
                <numerusform>%Ln poäng</numerusform>
                <numerusform>%Ln poäng</numerusform>
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
            <translation>Ett ögonblick. Din röst sparas.</translation>
        </message>
        <message>
            <source>Change</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Change: {part}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ändra: {part}</translation>
        </message>
        <message>
            <source>Send in my proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna förslaget</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stämmer det här?</translation>
        </message>
        <message>
            <source>One moment. Your proposal is being saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett ögonblick. Ditt förslag sparas.</translation>
        </message>
        <message>
            <source>Cost</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Kostnad</translation>
        </message>
        <message>
            <source>How we reach you</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur vi når dig</translation>
        </message>
        <message>
            <source>On the map</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>På kartan</translation>
        </message>
        <message>
            <source>Picture</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Cast my vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna min röst</translation>
        </message>
        <message>
            <source>This is your vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här är din röst</translation>
        </message>
        <message>
            <source>A blank vote: none of the proposals.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En blank röst: inget av förslagen.</translation>
        </message>
        <message>
            <source>{left}. You may go back and choose more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{left}. Du kan gå tillbaka om du vill välja mer.</translation>
        </message>
        <message>
            <source>After you cast your vote you cannot change it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>När du har lämnat din röst kan du inte ändra den.</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Inget</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Your idea</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Din idé</translation>
        </message>
        <message>
            <source>Where</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Var</translation>
        </message>
        <message>
            <source>For whom</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>För vem</translation>
        </message>
    </context>
    <context>
        <name>voter.scroll</name>
        <message>
            <source>Show what is above</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa det som är ovanför</translation>
        </message>
        <message>
            <source>Show what is below</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Visa det som är nedanför</translation>
        </message>
    </context>
    <context>
        <name>voter.settings</name>
        <message>
            <source>Done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klart</translation>
        </message>
        <message>
            <source>Small</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Liten</translation>
        </message>
        <message>
            <source>Normal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Stor</translation>
        </message>
        <message>
            <source>Largest</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Störst</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ljus</translation>
        </message>
        <message>
            <source>White on black</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vitt på svart</translation>
        </message>
        <message>
            <source>Soft</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dämpad</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Choose a text size</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Textstorlek</translation>
        </message>
        <message>
            <source>Choose colours</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Färger</translation>
        </message>
    </context>
    <context>
        <name>voter.speech</name>
        <message>
            <source>Listen to the number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lyssna på numret</translation>
        </message>
        <message>
            <source>Listen to the confirmation code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lyssna på bekräftelsekoden</translation>
        </message>
        <message>
            <source>Listen to: {title}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lyssna på: {title}</translation>
        </message>
        <message>
            <source>Listen to the code before you vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lyssna på koden innan du röstar</translation>
        </message>
        <message>
            <source>Listen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lyssna</translation>
        </message>
        <message>
            <source>Some of the text could not be read aloud.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En del av texten kunde inte läsas upp.</translation>
        </message>
        <message>
            <source>Speed: {level} of {levels}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Fart: {level} av {levels}</translation>
        </message>
        <message>
            <source>Volume: {level} of {levels}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ljudstyrka: {level} av {levels}</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Valt</translation>
        </message>
        <message>
            <source>Read this page</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs upp sidan</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sluta läsa</translation>
        </message>
        <message>
            <source>Again</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En gång till</translation>
        </message>
        <message>
            <source>Slower</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Långsammare</translation>
        </message>
        <message>
            <source>Faster</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Snabbare</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägre ljud</translation>
        </message>
        <message>
            <source>Louder</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Högre ljud</translation>
        </message>
        <message>
            <source>Read every page to me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Läs upp varje sida för mig</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Grupp {number}</translation>
        </message>
    </context>
    <context>
        <name>voter.stepper</name>
        <message>
            <source>One less: {name}. Now {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ta bort en: {name}. Nu {number}</translation>
        </message>
        <message>
            <source>One more: {name}. Now {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lägg till en: {name}. Nu {number}</translation>
        </message>
    </context>
    <context>
        <name>voter.survey</name>
        <message>
            <source>Yes, ask me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ja, fråga mig</translation>
        </message>
        <message>
            <source>May we ask four quick questions?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Får vi ställa fyra korta frågor?</translation>
        </message>
        <message>
            <source>Nobody sees who answered.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ingen ser vem som har svarat.</translation>
        </message>
        <message>
            <source>You choose if you want to answer. You are already done.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du väljer själv om du vill svara. Du är redan klar.</translation>
        </message>
        <message>
            <source>No thanks</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Nej tack</translation>
        </message>
        <message>
            <source>You may go on without an answer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan gå vidare utan att svara.</translation>
        </message>
        <message>
            <source>Save my answers</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Spara mina svar</translation>
        </message>
        <message>
            <source>One moment. Your answers are being saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett ögonblick. Dina svar sparas.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Thank you for your help!</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Tack för hjälpen!</translation>
        </message>
        <message>
            <source>How old are you?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur gammal är du?</translation>
        </message>
        <message>
            <source>Which language do you speak most?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vilket språk pratar du mest?</translation>
        </message>
        <message>
            <source>How did you hear about this?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur fick du höra talas om det här?</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Hur gick det?</translation>
        </message>
        <message>
            <source>Somebody told me</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Någon berättade det för mig</translation>
        </message>
        <message>
            <source>I was here anyway</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Jag var här ändå</translation>
        </message>
        <message>
            <source>At school</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I skolan</translation>
        </message>
        <message>
            <source>A poster or a leaflet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>En affisch eller en broschyr</translation>
        </message>
        <message>
            <source>On the internet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>På internet</translation>
        </message>
        <message>
            <source>In another way</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>På ett annat sätt</translation>
        </message>
        <message>
            <source>It went well</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det gick bra</translation>
        </message>
        <message>
            <source>It went so-so</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det gick sådär</translation>
        </message>
        <message>
            <source>It was hard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det var svårt</translation>
        </message>
        <message>
            <source>Another language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett annat språk</translation>
        </message>
        <message numerus="yes">
            <source>%Ln years or older</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Minst %Ln år</numerusform>
                <numerusform>Minst %Ln år</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln years or younger</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>Högst %Ln år</numerusform>
                <numerusform>Högst %Ln år</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to %Ln years</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>
                <numerusform>{first}–%Ln år</numerusform>
                <numerusform>{first}–%Ln år</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>voter.task</name>
        <message>
            <source>Today you cannot make a proposal or vote here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I dag kan du inte lämna förslag eller rösta här.</translation>
        </message>
        <message>
            <source>You can make a proposal. It takes about ten minutes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan lämna ett förslag. Det tar ungefär tio minuter.</translation>
        </message>
        <message>
            <source>Make a proposal</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Lämna ett förslag</translation>
        </message>
        <message>
            <source>You can vote. It takes about five minutes.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan rösta. Det tar ungefär fem minuter.</translation>
        </message>
        <message>
            <source>Vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rösta</translation>
        </message>
        <message>
            <source>You can vote from {first} to {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan rösta från {first} till {last}.</translation>
        </message>
        <message>
            <source>The last day to vote is {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sista dagen för att rösta är {last}.</translation>
        </message>
        <message>
            <source>The last day to vote was {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Sista dagen för att rösta var {last}.</translation>
        </message>
        <message>
            <source>You can vote on {first}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan rösta {first}.</translation>
        </message>
        <message>
            <source>You cannot make a proposal here today.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>I dag kan du inte lämna förslag här.</translation>
        </message>
        <message>
            <source>You cannot vote here yet. The last day to vote is {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan inte rösta här än. Sista dagen för att rösta är {last}.</translation>
        </message>
        <message>
            <source>You cannot vote here any more. The last day to vote is {last}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du kan inte rösta här längre. Sista dagen för att rösta är {last}.</translation>
        </message>
    </context>
    <context>
        <name>voter.test</name>
        <message>
            <source>TEST. Nothing here counts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ÖVNING. Ingenting här räknas.</translation>
        </message>
    </context>
    <context>
        <name>voter.tested</name>
        <message>
            <source>After the count anyone can see what was in it, and so whether this computer did right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Efter räkningen kan alla se vad som stod i den, och då se om datorn gjorde rätt.</translation>
        </message>
        <message>
            <source>Go on to my vote</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Gå vidare till min röst</translation>
        </message>
        <message>
            <source>Your choices are still here. Now cast your real vote.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Dina val är kvar. Lämna nu din riktiga röst.</translation>
        </message>
        <message>
            <source>The code before you vote:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden innan du röstar:</translation>
        </message>
        <message>
            <source>You have not voted yet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Du har inte röstat än.</translation>
        </message>
        <message>
            <source>One moment. Your test ballot is being saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett ögonblick. Din provröst sparas.</translation>
        </message>
        <message>
            <source>The square holds the whole code, for a camera.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Rutan innehåller hela koden, för en kamera.</translation>
        </message>
        <message>
            <source>Do you want to check this computer? A test ballot is not counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Vill du pröva den här datorn? En provröst räknas inte.</translation>
        </message>
        <message>
            <source>Look at the code before you go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Titta på koden innan du går vidare.</translation>
        </message>
        <message>
            <source>Use it as a test ballot</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Använd som provröst</translation>
        </message>
        <message>
            <source>This was a test ballot. It is not counted.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Det här var en provröst. Den räknas inte.</translation>
        </message>
        <message>
            <source>The code of your test ballot is:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Koden för din provröst är:</translation>
        </message>
    </context>
    <context>
        <name>voter.title</name>
        <message>
            <source>Write a few words. For example: A bench in the sun.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Skriv några ord. Till exempel: En bänk i solen.</translation>
        </message>
        <message>
            <source>Please give your idea a name before you go on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ge din idé ett namn innan du går vidare.</translation>
        </message>
    </context>
    <context>
        <name>voter.typed</name>
        <message>
            <source>One moment. We are looking it up.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Ett ögonblick. Vi kontrollerar.</translation>
        </message>
    </context>
    <context>
        <name>voter.welcome</name>
        <message>
            <source>Choose your language</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>Välj språk</translation>
        </message>
    </context>
</TS>
