"""What each key is for, what its loss means, and what can still be done, in words for the staff."""

from collections.abc import Mapping
from dataclasses import dataclass

from mbdesk.domain.process import KeyScheme
from mbdesk.sync.keys import KeyFileKind, Purpose
from mbdesk.words.phrase import Phrase, translate


@dataclass(frozen=True, slots=True)
class KeyLoss:
    """The sentences on one key."""

    name: Phrase
    use: Phrase
    lost: Phrase
    still: Phrase


LOSSES: Mapping[Purpose, KeyLoss] = {
    Purpose.SIGNING: KeyLoss(
        translate("KeyLosses", "The signing key"),
        translate("KeyLosses", "It signs packs, receipts and the result."),
        translate("KeyLosses", "No pack, receipt or result can be written any more."),
        translate(
            "KeyLosses",
            "Take the copy from its envelope. Where no copy opens, stations that have their pack "
            "go on, and their exports can be merged. Before voting opens, begin anew; after it, "
            "the votes can be opened, but nothing can be signed.",
        ),
    ),
    Purpose.IDENTITY: KeyLoss(
        translate("KeyLosses", "The identity key"),
        translate(
            "KeyLosses", "Tables hide with it who has voted, and still tell who votes twice."
        ),
        translate("KeyLosses", "No pack for a table can be written any more."),
        translate(
            "KeyLosses",
            "Take the copy from its envelope. Where no copy opens, tables that have their pack go "
            "on to the last day, and their votes can be counted.",
        ),
    ),
    Purpose.CONTACT: KeyLoss(
        translate("KeyLosses", "The contact key"),
        translate("KeyLosses", "It opens the contacts of those who left proposals."),
        translate("KeyLosses", "Nobody can be written to about a proposal."),
        translate(
            "KeyLosses",
            "Take the copy from its envelope. Where no copy opens, everything else goes on: put up "
            "notices at the places where proposals were left.",
        ),
    ),
    Purpose.ROLL: KeyLoss(
        translate("KeyLosses", "The roll key"),
        translate("KeyLosses", "It tells who has voted, so that each person counts once."),
        translate("KeyLosses", "The votes can never be counted."),
        translate(
            "KeyLosses",
            "Take the copy from its envelope. Where no copy opens, the board has to decide on a "
            "new vote.",
        ),
    ),
    Purpose.TALLY: KeyLoss(
        translate("KeyLosses", "The tally key"),
        translate("KeyLosses", "It opens the votes."),
        translate("KeyLosses", "The votes can never be counted."),
        translate(
            "KeyLosses",
            "Take the copy from its envelope. Where no copy opens, the board has to decide on a "
            "new vote.",
        ),
    ),
}

WORDS_LOST = KeyLoss(
    translate("KeyLosses", "The words that open a key file"),
    translate("KeyLosses", "They open the file, and stand on paper only."),
    translate("KeyLosses", "Without its words a key file opens nothing, and nobody can help."),
    translate(
        "KeyLosses",
        "Take the paper from its envelope. Where no paper is found, each key in that file is lost: "
        "it says above what that means. Check the words any day, so that this shows in time.",
    ),
)
"""What the loss of the words means, wherever words open a key file."""

CODES: Mapping[str, KeyLoss] = {
    "station": KeyLoss(
        translate("KeyLosses", "A station’s code"),
        translate(
            "KeyLosses",
            "It sets the station up from its pack, opens its second copy, and lets a table take "
            "votes of people who show who they are.",
        ),
        translate(
            "KeyLosses",
            "A station that is set up goes on, but such a table cannot open for the day, and a "
            "second copy cannot be restored.",
        ),
        translate(
            "KeyLosses",
            "Give the station a new code, and set it up anew with a new pack. If somebody else may "
            "have the code, revoke the station first.",
        ),
    ),
    "staff": KeyLoss(
        translate("KeyLosses", "A kiosk’s staff code"),
        translate("KeyLosses", "It opens the kiosk’s screens for staff."),
        translate("KeyLosses", "Nobody can close the kiosk or export at its screen."),
        translate(
            "KeyLosses",
            "The votes are safe. Two people write a reset file for the kiosk, under “Decide” among "
            "the stations: with it a new code is chosen at the kiosk. If somebody else has the "
            "code, choose another one at the kiosk.",
        ),
    ),
    "card": KeyLoss(
        translate("KeyLosses", "A voting card"),
        translate("KeyLosses", "It lets its holder vote once."),
        translate("KeyLosses", "Whoever finds it can vote with it."),
        translate(
            "KeyLosses",
            "Void the card: it never counts then, even if it has been used. The person gets one of "
            "the reserve.",
        ),
    ),
}
"""What the loss of a code or a card means; each way is on the page that `keys_page` leads to."""

SHEETS_LOST = translate(
    "KeyLosses",
    "One sheet may be lost: the other two open the file. Choose “Make three new sheets” above as "
    "soon as one is missing. Two lost sheets are a lost key.",
)

KEEPERS: Mapping[KeyFileKind, Phrase] = {
    KeyFileKind.ALL: translate(
        "KeyLosses",
        "The process leader keeps the file. The words and a copy are to lie in an envelope with "
        "the roll keeper.",
    ),
    KeyFileKind.DESK: translate("KeyLosses", "The process leader keeps the file and its words."),
    KeyFileKind.ROLL: translate("KeyLosses", "The roll keeper keeps the file and its words."),
    KeyFileKind.TALLY: translate(
        "KeyLosses",
        "The process leader keeps the file; three others keep a sheet each, and none of the files.",
    ),
}

ONE_PERSON = translate(
    "KeyLosses", "A person who has file and words could see how each person voted."
)

SCHEMES: Mapping[KeyScheme, Phrase] = {
    KeyScheme.SIMPLE: translate(
        "KeyLosses", "Simple key scheme: one file, and five words that open it."
    ),
    KeyScheme.STRICT: translate(
        "KeyLosses", "Strict key scheme: three files, and two of three sheets open the votes."
    ),
}
