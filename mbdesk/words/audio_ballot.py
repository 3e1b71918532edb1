"""What is said to somebody who votes by listening: the keys, each stop, and the answer to each act.

It invites and does not command; the aim comes before the key; every act is answered (after
VxMark's tests with blind voters). ``{next}`` and ``{choose}`` are filled with the names of the
keys that a person uses, by `named`.
"""

from dataclasses import dataclass

from mbdesk.words.phrase import Number, Phrase, Readable, translate


@dataclass(frozen=True, slots=True)
class KeyNames:
    """What the key that goes on and the key that chooses are called."""

    next: Phrase
    choose: Phrase


TWO_KEYS = KeyNames(translate("voter.page", "Next"), translate("voter.audio", "Choose"))
ARROWS = KeyNames(translate("voter.audio", "Down arrow"), translate("voter.audio", "Enter"))

WELCOME = translate("voter.audio", "Welcome. Here you can do everything by listening.")
KEYS = translate(
    "voter.audio", "You have two keys, {next} and {choose}. Arrow keys and Enter do as well."
)
HOLD = translate("voter.audio", "For help and sound, hold {choose} for a second.")
TO_GO_ON = translate("voter.audio", "To go on: {next}.")
PRESS = translate("voter.audio", "{act}: {choose}.")
NO_VOICE = translate("voter.audio", "There is no voice for {language} here. You will hear Swedish.")

DARK_OR_NOT = translate(
    "voter.audio",
    "Dark screen, so that nobody sees what you choose: {choose}. Otherwise: {next}.",
)
IS_DARK = translate("voter.audio", "The screen is dark.")
IS_LIGHT = translate("voter.audio", "The screen is light again.")
DARK_FOR_OTHERS = translate("voter.audio", "Someone is using this screen by listening. It is dark.")

PLACE = translate("voter.audio", "Proposal {number} of {all}.")
CHOSEN = translate("voter.speech", "Chosen")
NOT_CHOSEN = translate("voter.audio", "Not chosen")
RANKED = translate("voter.audio", "Chosen as number {rank}.")
TO_CHOOSE = translate("voter.audio", "To choose it: {choose}. To hear the next: {next}.")
TO_REMOVE = translate("voter.audio", "To remove it: {choose}. To hear the next: {next}.")
TO_CHANGE = translate("voter.audio", "To change it: {choose}. To hear the next: {next}.")
TO_GIVE = translate("voter.audio", "To give it points: {choose}. To hear the next: {next}.")

NOW_CHOSEN = translate("voter.audio", "Chosen: {title}.")
NOW_RANKED = translate("voter.audio", "Chosen as number {rank}: {title}.")
NOW_GIVEN = translate("voter.review", "{title}: {points}")
NOW_AWAY = translate("voter.audio", "No longer chosen: {title}.")
ALL_MADE = translate("voter.audio", "Everything is used. You may listen on and change.")
TO_VOTE_OR_ON = translate("voter.audio", "Go to your vote: {choose}. Listen on: {next}.")
TO_YOUR_VOTE = translate("voter.audio", "Go to your vote")
HEARD_ALL = translate("voter.audio", "You have heard all of them.")
TAKE_AWAY = translate("voter.audio", "Remove it")
BACK_TO_LIST = translate("voter.audio", "Back to the list")
SWAP = translate("voter.audio", "Swap it for: {title}")


CHOICE = translate("voter.audio", "Choice {number} of {all}.")
ONCE_MORE = translate("voter.audio", "{act}: {choose} once more. Go back: {next}.")
ON = translate("voter.audio", "Go on to what comes next")
BACK = translate("voter.audio", "Back to what came before")

HELP = translate("voter.audio", "Help and sound")
OUT_OF_HELP = translate("voter.audio", "Back to where you were")
MORE = translate("voter.audio", "Hear more about this")
NO_MORE = translate("voter.audio", "There is no more about this.")
TO_DARK = translate("voter.audio", "Make the screen dark")
TO_LIGHT = translate("voter.audio", "Light the screen")
TRY_KEYS = translate("voter.audio", "Try the two keys")
FIND = translate("voter.audio", "Find the key {key} and press it.")
FOUND = translate("voter.audio", "That is {key}.")
BOTH_FOUND = translate("voter.audio", "You have found both.")
VOICE_OFF = translate("voter.audio", "Turn off the voice")

WRITTEN = translate("voter.audio", "Written: {text}")
NOTHING_WRITTEN = translate("voter.audio", "Nothing is written yet.")
WRITE = translate("voter.audio", "Write here")
LETTERS = translate("voter.audio", "From {first} to {last}")
BACK_TO_ROWS = translate("voter.audio", "Back to the rows")
HEAR_WRITTEN = translate("voter.audio", "Hear what is written")
DONE_WRITING = translate("voter.audio", "Done writing")


def named(says: Readable, keys: KeyNames) -> Readable:
    """Return a text with the names of the keys in it."""
    if isinstance(says, Phrase):
        return says.fill(next=keys.next, choose=keys.choose)
    return says


def place_of(number: int, all_of_them: int, says: Phrase = PLACE) -> Phrase:
    """Return where something is in a list, counted from 1."""
    return says.fill(number=Number(number), all=Number(all_of_them))


def rests(left: Phrase, *, any_left: bool) -> tuple[Readable, ...]:
    """Return what is left to give, and that nothing is, after a mark was made."""
    return (left,) if any_left else (ALL_MADE,)


def or_nothing(text: str, says: Readable) -> Readable:
    """Return what is written, or that nothing is."""
    return says if text.strip() else NOTHING_WRITTEN
