"""The words of the public result, for residents, in every language."""

from collections.abc import Mapping

from mbdesk.domain.result import Fate
from mbdesk.words.phrase import Phrase, translate

RESULT = translate("voter.result", "Result of the vote")
SKIP = translate("voter.result", "Go to the result")
LANGUAGES = translate("voter.result", "Languages")
REHEARSAL = translate("voter.result", "TEST: this count is a rehearsal and decides nothing.")
UNREAD = translate("voter.result", "No native speaker has read this translation yet.")

CHOSEN_BY_RESIDENTS = translate("voter.result", "The residents have chosen")
NO_WINNER = translate("voter.result", "No proposal is chosen.")
VOTES_GOT = translate("voter.result", "Votes: {votes}")
POINTS_GOT = translate("voter.result", "Points: {votes}")
COSTS = translate("voter.result", "Cost: {cost}")
FUNDS = translate("voter.result", "Funds: {funds}. Left: {left}.")
TURNOUT = translate("voter.result", "Ballots counted: {counted}. Places: {places}.")
BOARD_DECIDES = translate("voter.result", "The board makes the formal decision.")
BOARD_DECIDED = translate("voter.result", "The board has decided that this is carried out:")
OTHERWISE = translate(
    "voter.result",
    "The board has decided otherwise than the result of the vote. Its reason is: {reason}",
)
NOTHING = translate("voter.result", "Nothing")

ALL_ITEMS = translate("voter.result", "All proposals in the vote, and why")
PROPOSAL = translate("voter.result", "Proposal")
VOTES = translate("voter.result", "Votes")
POINTS = translate("voter.result", "Points")
COST = translate("voter.result", "Cost")
WHY = translate("voter.result", "Why")
CHOSEN = translate("voter.result", "Chosen")
NOT_CHOSEN = translate("voter.result", "Not chosen")
BAR = translate(
    "voter.result",
    "The dark part of a bar is what the proposal got. The light part is what was missing.",
)

BY_PLACE = translate("voter.result", "How many voted, by place")
PLACE = translate("voter.result", "Place")
ARRIVED = translate("voter.result", "Votes that arrived")

REFUSED = translate("voter.result", "Proposals that did not go to the vote")
NUMBER = translate("voter.result", "Number")
REASON = translate("voter.result", "The reason")
PROTECTED = translate("voter.result", "A proposal that cannot be shown here")

FOLLOW_UP = translate("voter.result", "What becomes of it")
STEP = translate("voter.result", "What is to be done")
PLANNED = translate("voter.result", "Planned")
DONE = translate("voter.result", "Done")
FINAL_COST = translate("voter.result", "What it cost in the end: {cost}")

LOOK_UP = translate("voter.result", "Is your vote there?")
TYPE_CODE = translate("voter.result", "Type the confirmation code that you got when you had voted.")
CODE = translate("voter.result", "Confirmation code")
SEARCH = translate("voter.result", "Look it up")
MISTYPED = translate("voter.result", "The code is not right. Look at it and type it again.")
NOT_FOUND = translate(
    "voter.result", "This code is not in the count. Show it to the staff and ask them."
)
LISTS = translate("voter.result", "Lists of all codes, by their first two signs")
LETTERS = translate("voter.result", "What the letters in the lists mean")
HELD = translate("voter.result", "It held:")
BLANK = translate("voter.result", "A blank vote: none of the proposals.")
DIFFERS = translate(
    "voter.result", "If you had chosen something else, tell the staff: something is wrong."
)

FATES: Mapping[Fate, Phrase] = {
    Fate.COUNTED: translate("voter.result", "Your vote arrived and was counted."),
    Fate.STATION: translate(
        "voter.result",
        "Your vote arrived, but is not counted: nothing is counted of the station where you voted.",
    ),
    Fate.CREDENTIAL: translate(
        "voter.result",
        "Your vote arrived, but is not counted: the voting card or the number was not valid.",
    ),
    Fate.REPEAT: translate(
        "voter.result",
        "Your vote arrived, but is not counted: the same person has voted more than once.",
    ),
    Fate.TEST: translate("voter.result", "This was a test ballot. It is never counted."),
}
INVALID = translate("voter.result", "Your vote arrived, but is not counted: {reason}.")
UNREADABLE = translate("voter.result", "Your vote arrived, but is not counted: it was damaged.")
LATE = translate("voter.result", "Your vote came too late and is not counted.")
ASIDE = translate("voter.result", "Your vote came in a file that is not counted.")
UNOPENED = translate("voter.result", "What it held cannot be read.")

CHECK = translate("voter.result", "How anyone can check the result")
COMPARE = translate(
    "voter.result",
    "Compare the control code of each station with a photo of its signed day report. Another code "
    "would mean that a vote was taken away or added.",
)
PROCESS_CODE = translate("voter.result", "Control code of the participatory budget")
STATION = translate("voter.result", "Station")
STATION_CODE = translate("voter.result", "Control code")
DIGEST = translate("voter.result", "Control code of the result")
COUNT = translate("voter.result", "Count {number}, {day}")

FILES = translate("voter.result", "Files")
FILE_NAMES: Mapping[str, Phrase] = {
    "mbresult": translate("voter.result", "The signed result"),
    "pb": translate("voter.result", "The vote for researchers (Pabulib)"),
    "csv": translate("voter.result", "Table (CSV)"),
    "json": translate("voter.result", "Data (JSON)"),
}
KILOBYTES = translate("voter.result", "{size} kB")
