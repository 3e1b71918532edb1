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
            "Stations that have their pack go on, and their exports can be merged. Before voting "
            "opens, begin anew; after it, the votes can be opened, but nothing can be signed.",
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
            "Tables that have their pack go on to the last day, and their votes can be counted.",
        ),
    ),
    Purpose.CONTACT: KeyLoss(
        translate("KeyLosses", "The contact key"),
        translate("KeyLosses", "It opens the contacts of those who left proposals."),
        translate("KeyLosses", "Nobody can be written to about a proposal."),
        translate(
            "KeyLosses",
            "Everything else goes on. Put up notices at the places where proposals were left.",
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

SHEETS_LOST = translate(
    "KeyLosses",
    "One sheet may be lost: the other two open the file, and can make three new sheets. Two lost "
    "sheets are a lost key.",
)

KEEPERS: Mapping[KeyFileKind, Phrase] = {
    KeyFileKind.ALL: translate(
        "KeyLosses",
        "The process leader keeps the file. The words and a copy lie in an envelope with the roll "
        "keeper.",
    ),
    KeyFileKind.DESK: translate("KeyLosses", "The process leader keeps the file and its words."),
    KeyFileKind.ROLL: translate("KeyLosses", "The roll keeper keeps the file and its words."),
    KeyFileKind.TALLY: translate(
        "KeyLosses",
        "The process leader keeps the file; three others keep a sheet each, and none of the files.",
    ),
}

FILES: Mapping[KeyFileKind, Phrase] = {
    KeyFileKind.ALL: translate("KeyLosses", "The key file"),
    KeyFileKind.DESK: translate("KeyLosses", "The key file of the desk, desk.mbkeys"),
    KeyFileKind.ROLL: translate("KeyLosses", "The key file of the roll, roll.mbkeys"),
    KeyFileKind.TALLY: translate("KeyLosses", "The key file of the tally, tally.mbkeys"),
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
