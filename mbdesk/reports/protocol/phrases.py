"""Every sentence of the protocol and the winner page, in English, marked for translation."""

from mbdesk.words import QT_TRANSLATE_NOOP

# The protocol's headings

PROTOCOL = QT_TRANSLATE_NOOP("reports", "Protocol of the count")
KEYS = QT_TRANSLATE_NOOP("reports", "Who could read what")
METHOD = QT_TRANSLATE_NOOP("reports", "How the votes were counted")
VERSIONS = QT_TRANSLATE_NOOP("reports", "Changed after residents had been shown it")
FUNDS = QT_TRANSLATE_NOOP("reports", "Funds")
TURNOUT = QT_TRANSLATE_NOOP("reports", "Turnout by place")
RECONCILIATION = QT_TRANSLATE_NOOP("reports", "From votes received to votes counted")
VOTES_BY_PROPOSAL = QT_TRANSLATE_NOOP("reports", "Votes for each proposal")
CHART = QT_TRANSLATE_NOOP("reports", "The votes as a chart")
WINNERS = QT_TRANSLATE_NOOP("reports", "Chosen proposals within the funds")
TIES = QT_TRANSLATE_NOOP("reports", "Ties")
SIGNATURES = QT_TRANSLATE_NOOP("reports", "Signatures")
CHECKING = QT_TRANSLATE_NOOP("reports", "How anyone can check the result")
CODES = QT_TRANSLATE_NOOP("reports", "Confirmation codes counted")

# The frame

DISTRICT = QT_TRANSLATE_NOOP("reports", "District")
DECISION = QT_TRANSLATE_NOOP("reports", "The board's decision")
MODE = QT_TRANSLATE_NOOP("reports", "Kind of count")
MODE_TEST = QT_TRANSLATE_NOOP("reports", "Test: a rehearsal that decides nothing")
MODE_LIVE = QT_TRANSLATE_NOOP("reports", "Live: these are the residents' votes")
COUNTED_ON = QT_TRANSLATE_NOOP("reports", "Counted on")
VOTING_DAYS = QT_TRANSLATE_NOOP("reports", "Voting, as planned")
VOTING_HELD = QT_TRANSLATE_NOOP("reports", "Voting, as held")
DAYS_HELD = QT_TRANSLATE_NOOP("reports", "opened {first}, closed {last}")
DIGEST_CODE = QT_TRANSLATE_NOOP("reports", "Digest of the result, in short")
DIGEST = QT_TRANSLATE_NOOP("reports", "Digest of the result")
FUNDS_WINNERS = QT_TRANSLATE_NOOP("reports", "For carrying out the chosen proposals")
FUNDS_PROCESS = QT_TRANSLATE_NOOP("reports", "For carrying out the participatory budgeting")
FUNDS_TOTAL = QT_TRANSLATE_NOOP("reports", "Funds in all")

# Keys

SIMPLE_OPEN = QT_TRANSLATE_NOOP(
    "reports",
    "All keys lay in one file that one set of words opens. Whoever had both could open the "
    "votes, and see at which station each was cast. Nothing in the votes says who cast them.",
)
SIMPLE_JOINED = QT_TRANSLATE_NOOP(
    "reports",
    "All keys lay in one file that one set of words opens. One person who had both could "
    "see who had voted and how: nothing but trust in that person kept votes and voters apart.",
)
STRICT_OPEN = QT_TRANSLATE_NOOP(
    "reports",
    "The keys lay in three files. The votes could only be opened with two of the three sheets of "
    "words, each kept by another person. Nothing in the votes says who cast them.",
)
STRICT_JOINED = QT_TRANSLATE_NOOP(
    "reports",
    "The keys lay in three files. Who had voted could only be read with the roll key, and how only "
    "with two of the three sheets of words: nobody could join votes and voters alone.",
)

# Turnout and reconciliation

PLACE = QT_TRANSLATE_NOOP("reports", "Place")
STATION = QT_TRANSLATE_NOOP("reports", "Station")
SIGNED_FOR = QT_TRANSLATE_NOOP("reports", "Signed for by the station")
LAST_EXPORT = QT_TRANSLATE_NOOP("reports", "Last export")
ARRIVED = QT_TRANSLATE_NOOP("reports", "arrived")
NOT_ARRIVED = QT_TRANSLATE_NOOP("reports", "not arrived")
AS_FAR_AS_HEARD = QT_TRANSLATE_NOOP("reports", "not arrived; counted as far as heard")
STATION_SET_ASIDE = QT_TRANSLATE_NOOP("reports", "left out of the count")
REVOKED_AT_ALL = QT_TRANSLATE_NOOP("reports", "stopped before any export counted")
REVOKED = QT_TRANSLATE_NOOP("reports", "stopped after export {number}; counted as far as trusted")
BRANCH = QT_TRANSLATE_NOOP("reports", "two copies; both taken in")
FINGERPRINT = QT_TRANSLATE_NOOP("reports", "Control code")
SUM = QT_TRANSLATE_NOOP("reports", "Sum")
NO_STATION_MISSING = QT_TRANSLATE_NOOP("reports", "No station is missing from the count.")
STATIONS_MISSING = QT_TRANSLATE_NOOP(
    "reports", "Counted without the last export of these stations: {stations}"
)
STATIONS_SET_ASIDE = QT_TRANSLATE_NOOP(
    "reports", "Left out of the count are these stations: {stations}"
)
STEP = QT_TRANSLATE_NOOP("reports", "Step")
NUMBER_OF_VOTES = QT_TRANSLATE_NOOP("reports", "Ballots")
LEFT_AFTER_STEP = QT_TRANSLATE_NOOP("reports", "Remaining")
RECEIVED_ENVELOPES = QT_TRANSLATE_NOOP("reports", "Received from all stations")
STATION_OUT = QT_TRANSLATE_NOOP("reports", "From stations left out of the count")
TEST_BALLOTS = QT_TRANSLATE_NOOP("reports", "Test ballots, which are never counted")
CREDENTIAL_UNSOUND = QT_TRANSLATE_NOOP("reports", "Without a voting card or identity that is valid")
SET_ASIDE = QT_TRANSLATE_NOOP("reports", "Set aside: the same person voted more than once")
INVALID = QT_TRANSLATE_NOOP("reports", "Invalid: {reason}")
COUNTED = QT_TRANSLATE_NOOP("reports", "Counted")
OF_WHICH_BLANK = QT_TRANSLATE_NOOP("reports", "of which blank")
OF_WHICH_MARKED = QT_TRANSLATE_NOOP("reports", "of which with at least one choice")

TESTS_BESIDE = QT_TRANSLATE_NOOP("reports", "Test ballots beside them")
LEFT_OUT = QT_TRANSLATE_NOOP("reports", "What was left out, by station")
WHY = QT_TRANSLATE_NOOP("reports", "Why")
NOTHING_LEFT_OUT = QT_TRANSLATE_NOOP("reports", "Nothing was left out at any station.")
TESTS_APART = QT_TRANSLATE_NOOP(
    "reports",
    "%Ln test ballots were opened apart from the votes. They are never counted. Whoever made "
    "one can look up its code and see whether it held what was chosen.",
)

# Votes, winners, ties

RANK = QT_TRANSLATE_NOOP("reports", "Order")
NUMBER = QT_TRANSLATE_NOOP("reports", "No.")
PROPOSAL = QT_TRANSLATE_NOOP("reports", "Proposal")
COST = QT_TRANSLATE_NOOP("reports", "Cost")
VOTES = QT_TRANSLATE_NOOP("reports", "Votes")
POINTS = QT_TRANSLATE_NOOP("reports", "Points")
OUTCOME = QT_TRANSLATE_NOOP("reports", "Outcome")
WITHDRAWN = QT_TRANSLATE_NOOP("reports", "Withdrawn after voting had opened: gets no money")
CHOSEN = QT_TRANSLATE_NOOP("reports", "Chosen")
MORE_NEEDED = QT_TRANSLATE_NOOP("reports", "%Ln more were needed")
NO_VOTES = QT_TRANSLATE_NOOP("reports", "Not chosen: no votes")
TOO_FEW = QT_TRANSLATE_NOOP("reports", "Not chosen: too few votes")
BELOW_THRESHOLD = QT_TRANSLATE_NOOP("reports", "Not chosen: fewer than %Ln votes")
DOES_NOT_FIT = QT_TRANSLATE_NOOP("reports", "Not chosen: does not fit in the funds left")
STOPPED = QT_TRANSLATE_NOOP("reports", "Not chosen: comes after one that did not fit in the funds")
WAITS = QT_TRANSLATE_NOOP("reports", "Undecided: a tie waits for the board")
DEPENDS = QT_TRANSLATE_NOOP("reports", "Undecided: depends on a tie that waits for the board")
RUNNING_SUM = QT_TRANSLATE_NOOP("reports", "Sum so far")
LEFT = QT_TRANSLATE_NOOP("reports", "Left of the funds")
NO_WINNER = QT_TRANSLATE_NOOP("reports", "No proposal is chosen.")
NO_TIES = QT_TRANSLATE_NOOP("reports", "No tie decided anything.")
TIE_AT = QT_TRANSLATE_NOOP("reports", "Equal number: {number}")
TIE_WAITS = QT_TRANSLATE_NOOP(
    "reports", "These proposals have the same number of votes. The tie waits for the board:"
)
TIE_BOARD = QT_TRANSLATE_NOOP(
    "reports", "The board put the proposals in this order. Its decision: {basis}"
)
TIE_LOT = QT_TRANSLATE_NOOP(
    "reports", "A lot put the proposals in this order. The lot's published seed: {basis}"
)
TIE_BALLOT_ORDER = QT_TRANSLATE_NOOP(
    "reports", "The proposals stand in the order of the ballot, as the rules say."
)

# Codes

CODES_INTRO = QT_TRANSLATE_NOOP(
    "reports",
    "%Ln codes, sorted. Each stands for one ballot that arrived and was opened, also when it "
    "was blank or invalid. A code tells nothing about the choice.",
)
NO_CODES = QT_TRANSLATE_NOOP("reports", "No ballot was opened.")

CODES_LEFT_OUT = QT_TRANSLATE_NOOP("reports", "Confirmation codes not counted")
CODES_LEFT_OUT_INTRO = QT_TRANSLATE_NOOP(
    "reports",
    "These codes stand for ballots that are not counted, for the reason that stands above them.",
)

# Signatures

PROCESS_LEADER = QT_TRANSLATE_NOOP("reports", "Process leader")
STEERING_GROUP = QT_TRANSLATE_NOOP("reports", "For the steering group")
WITNESS = QT_TRANSLATE_NOOP("reports", "Witness of the count")
COUNT_NUMBER = QT_TRANSLATE_NOOP("reports", "Number of the count")
STATIONS_COUNTED = QT_TRANSLATE_NOOP("reports", "Stations in the count")
OF_WHICH_WITHOUT_LAST = QT_TRANSLATE_NOOP("reports", "of which without their last export")

# How to check

CHECK_CODE = QT_TRANSLATE_NOOP(
    "reports",
    "Everyone who voted got a confirmation code. Look for it in the list at the end: if it is "
    "there, the ballot arrived and was opened. Nobody can see from it how you voted.",
)
CHECK_SUMS = QT_TRANSLATE_NOOP(
    "reports",
    "Add up the numbers: ballots received, minus those set aside, minus invalid ones, are the "
    "ballots counted. What each station signed for is in the table of places.",
)
CHECK_STATIONS = QT_TRANSLATE_NOOP(
    "reports",
    "Compare the control code of each station with the one on its signed day report. It would be "
    "another one if a vote had been taken away or added since then.",
)
CHECK_WINNERS = QT_TRANSLATE_NOOP(
    "reports",
    "Go through the proposals in the order of their votes and apply the rule described under "
    "“How the votes were counted”: anyone comes to the same chosen proposals.",
)
CHECK_FILE = QT_TRANSLATE_NOOP(
    "reports",
    "The result is also a signed file. The program mbdesk is free: its page “Check a file” checks "
    "the file with the control code of the participatory budget, as it stands on the papers signed "
    "at the stations. From there, those who keep the sticks and the keys can count again. As "
    "commands they are “mbdesk verify” and “mbdesk recount”.",
)

# The winner page

SUMMARY_HEADING = QT_TRANSLATE_NOOP("reports", "The residents have chosen")
SUMMARY_UNDECIDED = QT_TRANSLATE_NOOP(
    "reports", "Some proposals have the same number of votes. The board decides between them."
)
SUMMARY_VOTES = QT_TRANSLATE_NOOP("reports", "Votes: {votes}")
SUMMARY_POINTS = QT_TRANSLATE_NOOP("reports", "Points: {votes}")
SUMMARY_COST = QT_TRANSLATE_NOOP("reports", "Cost: {cost}")
SUMMARY_TURNOUT = QT_TRANSLATE_NOOP("reports", "Ballots counted: {counted}. Places: {places}.")
SUMMARY_FUNDS = QT_TRANSLATE_NOOP("reports", "Funds: {funds}. Left: {left}.")
SUMMARY_BOARD = QT_TRANSLATE_NOOP("reports", "The board makes the formal decision.")
