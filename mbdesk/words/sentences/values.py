"""Words for the codes that stand in an error's parameters: (parameter, value) to source text."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP

VALUES: Mapping[tuple[str, str], str] = {
    ("kind", "mbpack"): QT_TRANSLATE_NOOP("messages", "a pack"),
    ("kind", "mbexport"): QT_TRANSLATE_NOOP("messages", "an export"),
    ("kind", "mbreceipt"): QT_TRANSLATE_NOOP("messages", "a receipt"),
    ("wanted", "mbpack"): QT_TRANSLATE_NOOP("messages", "a pack"),
    ("wanted", "mbexport"): QT_TRANSLATE_NOOP("messages", "an export"),
    ("wanted", "mbreceipt"): QT_TRANSLATE_NOOP("messages", "a receipt"),
    ("mode", "test"): QT_TRANSLATE_NOOP("messages", "a rehearsal"),
    ("mode", "live"): QT_TRANSLATE_NOOP("messages", "a real vote"),
    ("wanted", "test"): QT_TRANSLATE_NOOP("messages", "a rehearsal"),
    ("wanted", "live"): QT_TRANSLATE_NOOP("messages", "a real vote"),
    ("wanted", "proposing"): QT_TRANSLATE_NOOP("voter.messages", "leave a proposal"),
    ("wanted", "voting"): QT_TRANSLATE_NOOP("voter.messages", "vote"),
    ("access", "card"): QT_TRANSLATE_NOOP("voter.messages", "a voting card"),
    ("access", "identity"): QT_TRANSLATE_NOOP("voter.messages", "your identity number"),
    ("field", "title"): QT_TRANSLATE_NOOP("voter.messages", "the proposal's name"),
    ("field", "description"): QT_TRANSLATE_NOOP("voter.messages", "what you propose"),
    ("field", "place"): QT_TRANSLATE_NOOP("voter.messages", "the place"),
    ("field", "audience"): QT_TRANSLATE_NOOP("voter.messages", "for whom"),
    ("field", "contact"): QT_TRANSLATE_NOOP("voter.messages", "how to reach you"),
    ("field", "label"): QT_TRANSLATE_NOOP("voter.messages", "what costs money"),
    ("reason", "blank"): QT_TRANSLATE_NOOP("voter.messages", "nothing is chosen"),
    ("reason", "too_many"): QT_TRANSLATE_NOOP("voter.messages", "too many are chosen"),
    ("reason", "over_funds"): QT_TRANSLATE_NOOP("voter.messages", "the money is not enough"),
    ("reason", "over_points"): QT_TRANSLATE_NOOP("voter.messages", "too many points are given"),
    ("reason", "wrong_points"): QT_TRANSLATE_NOOP("voter.messages", "the points are not right"),
    ("reason", "repeated_item"): QT_TRANSLATE_NOOP(
        "voter.messages", "the same proposal is chosen twice"
    ),
    ("reason", "unreadable"): QT_TRANSLATE_NOOP("messages", "the envelope cannot be opened"),
    ("wanted", "ballot"): QT_TRANSLATE_NOOP("messages", "open voting: there is no ballot"),
    ("reason", "unknown_item"): QT_TRANSLATE_NOOP(
        "voter.messages", "a proposal is not on the ballot"
    ),
}
