"""The words of the paper for the board; staff read it, in Swedish or English."""

from mbdesk.words import QT_TRANSLATE_NOOP

KIND = QT_TRANSLATE_NOOP("reports", "Official statement to the board")
ADMINISTRATION = QT_TRANSLATE_NOOP("reports", "{district} district administration")
BOARD = QT_TRANSLATE_NOOP("reports", "{district} district board")
DNR = QT_TRANSLATE_NOOP("reports", "Dnr {dnr}")
HANDLED_BY = QT_TRANSLATE_NOOP("reports", "Handled by")
PHONE = QT_TRANSLATE_NOOP("reports", "Phone: {phone}")
TO = QT_TRANSLATE_NOOP("reports", "To")
TITLE_START = QT_TRANSLATE_NOOP("reports", "Participatory budget: {title}")
TITLE_RESULT = QT_TRANSLATE_NOOP("reports", "Result of the participatory budget: {title}")

DECISION = QT_TRANSLATE_NOOP("reports", "The administration’s proposal for a decision")
SUMMARY = QT_TRANSLATE_NOOP("reports", "Summary")
BACKGROUND = QT_TRANSLATE_NOOP("reports", "Background")
MATTER = QT_TRANSLATE_NOOP("reports", "The matter")
PREPARED = QT_TRANSLATE_NOOP("reports", "How the matter was prepared")
OPINION = QT_TRANSLATE_NOOP("reports", "The administration’s opinion and proposal")
EQUALITY = QT_TRANSLATE_NOOP("reports", "Analysis of gender equality")
CHILD = QT_TRANSLATE_NOOP("reports", "Best of the child")
ATTACHED = QT_TRANSLATE_NOOP("reports", "Attached")

DIRECTOR = QT_TRANSLATE_NOOP("reports", "District director")
HEAD = QT_TRANSLATE_NOOP("reports", "Head of department")
NAME = QT_TRANSLATE_NOOP("reports", "[Name]")
DISTRICT = QT_TRANSLATE_NOOP("reports", "[District]")
DEPARTMENT = QT_TRANSLATE_NOOP("reports", "[Department]")
UNKNOWN = QT_TRANSLATE_NOOP("reports", "[to be filled in]")
WRITE = QT_TRANSLATE_NOOP("reports", "[Write here: {what}]")

SET_ASIDE = QT_TRANSLATE_NOOP(
    "reports",
    "The board sets aside {all} for the participatory budget “{title}”: {process} for carrying the "
    "process out, and {funds} for carrying out what wins.",
)
APPROVE_GOAL = QT_TRANSLATE_NOOP(
    "reports", "The board approves goal, purpose and orientation as they stand in this paper."
)
APPOINT = QT_TRANSLATE_NOOP("reports", "The board appoints a steering group: {names}.")
CARRY_OUT = QT_TRANSLATE_NOOP(
    "reports", "The board decides that this is carried out: {title}, at {cost}."
)
NOTHING_WON = QT_TRANSLATE_NOOP(
    "reports", "The board takes note that no proposal was chosen in the vote."
)
COSTS_TOGETHER = QT_TRANSLATE_NOOP(
    "reports", "The cost, {spent}, is paid out of the {funds} that were set aside."
)
AT_ONCE = QT_TRANSLATE_NOOP("reports", "The minutes of this decision are approved at once.")

SUMMARY_START = QT_TRANSLATE_NOOP(
    "reports",
    "The administration proposes a participatory budget in which the residents propose and vote on "
    "what {funds} are used for.",
)
SUMMARY_RESULT = QT_TRANSLATE_NOOP(
    "reports",
    "{counted} ballots were counted, from {places} places. {items} proposals stood on the ballot, "
    "and {funds} were set aside. The residents have chosen: {titles}.",
)
NOTHING = QT_TRANSLATE_NOOP("reports", "nothing")
DECIDED = QT_TRANSLATE_NOOP(
    "reports", "The board decided on the participatory budget on {day} ({reference})."
)
GOAL = QT_TRANSLATE_NOOP("reports", "Goal: {text}")
PURPOSE = QT_TRANSLATE_NOOP("reports", "Purpose: {text}")
ORIENTATION = QT_TRANSLATE_NOOP("reports", "Orientation: {text}")
TARGET_GROUP = QT_TRANSLATE_NOOP("reports", "Target group: {text}")
DAYS = QT_TRANSLATE_NOOP("reports", "{phase}: {days}")
PROPOSING = QT_TRANSLATE_NOOP("reports", "Proposals")
EVALUATION = QT_TRANSLATE_NOOP("reports", "Evaluation")
VOTING = QT_TRANSLATE_NOOP("reports", "Voting")
MONEY = QT_TRANSLATE_NOOP("reports", "Of {all}, {process} are for the process and {funds} to use.")
CAME_IN = QT_TRANSLATE_NOOP("reports", "The proposals, by how far they came:")
STATE = QT_TRANSLATE_NOOP("reports", "{state}: {number}")
HELD = QT_TRANSLATE_NOOP("reports", "The vote was open from {opened} to {closed}.")
HOW = QT_TRANSLATE_NOOP("reports", "How people voted, and how the votes were counted:")
RESULT = QT_TRANSLATE_NOOP("reports", "The result of the vote:")
YES, NO = QT_TRANSLATE_NOOP("reports", "yes"), QT_TRANSLATE_NOOP("reports", "no")

STEERING = QT_TRANSLATE_NOOP("reports", "Steering group: {names}.")
PARTNERS = QT_TRANSLATE_NOOP("reports", "Partners: {names}.")
COUNTED = QT_TRANSLATE_NOOP(
    "reports",
    "The votes were counted on {day}. The control code of the participatory budget is {code}, and "
    "that of the result {digest}. Somebody else can count again from the stations’ exports.",
)
PREPARED_BY = QT_TRANSLATE_NOOP("reports", "The paper was prepared within the administration.")
FOLLOW_VOTE = QT_TRANSLATE_NOOP(
    "reports", "The administration proposes that the board follows the result of the vote."
)
PART_TAKEN = QT_TRANSLATE_NOOP(
    "reports",
    "{answered} of those who took part answered voluntary questions, which are tied to no vote.",
)
HELP = QT_TRANSLATE_NOOP("reports", "Help was given %Ln times at the tables.")

WRITE_WHY = QT_TRANSLATE_NOOP("reports", "why a participatory budget, and why now")
WRITE_OPINION = QT_TRANSLATE_NOOP("reports", "the administration’s opinion")
WRITE_EQUALITY = QT_TRANSLATE_NOOP(
    "reports", "what the decision means for women and men, girls and boys"
)
WRITE_CHILD = QT_TRANSLATE_NOOP(
    "reports", "what it means for children, and how their views were heard"
)
EVALUATED = QT_TRANSLATE_NOOP("reports", "Evaluation of proposals")
TIMETABLE = QT_TRANSLATE_NOOP("reports", "Timetable and rules of the participatory budget")
