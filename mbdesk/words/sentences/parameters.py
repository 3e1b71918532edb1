"""The words for what errors carry: codes for things, states and reasons, and bounds in numbers."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.frame_changes import known_field
from mbdesk.words.phrase import Day, Reader
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS
from mbdesk.words.sentences.acts import ACTS
from mbdesk.words.sentences.input_faults import REASONS, WANTED


def word(name: str, value: str | int, reader: Reader) -> str:
    """Return an error's parameter for display: codes in words, numbers in the reader's digits."""
    if isinstance(value, int):
        return reader.number(value)
    if name == "since":
        day, _, clock = value.partition("T")
        return f"{Day(day).read(reader)} {clock}"
    if name.endswith("_day"):
        return Day(value).read(reader)
    source = VALUES.get((name, value))
    if source is None:
        return value
    # A code's words stand in the residents' context if residents can meet them.
    word = reader.translate("voter.messages", source, -1)
    return word if word != source else reader.translate("messages", source, -1)


def field_told(path: str, reader: Reader) -> str:
    """Return what a field is called, by its path: ``3.cost`` is told as ``3: the cost``.

    A path that has no words is returned as it is.
    """
    known = known_field(path)
    if ("field", path) in VALUES or known is None:
        return _field_of_row(path, reader)
    return known.read(reader)


def _field_of_row(path: str, reader: Reader) -> str:
    parts = path.split(".")
    source = next((each for each in (path, *reversed(parts)) if ("field", each) in VALUES), "")
    if not source:
        return path
    told = word("field", source, reader)
    row = next((int(each) for each in parts if each.isdecimal() and source != path), None)
    return told if row is None else f"{reader.number(row)}: {told}"


VALUES: Mapping[tuple[str, str], str] = {
    ("kind", "mbpack"): QT_TRANSLATE_NOOP("messages", "a pack"),
    ("kind", "mbexport"): QT_TRANSLATE_NOOP("messages", "an export"),
    ("kind", "mbreceipt"): QT_TRANSLATE_NOOP("messages", "a receipt"),
    ("wanted", "mbpack"): QT_TRANSLATE_NOOP("messages", "a pack"),
    ("wanted", "mbexport"): QT_TRANSLATE_NOOP("messages", "an export"),
    ("wanted", "mbreceipt"): QT_TRANSLATE_NOOP("messages", "a receipt"),
    ("kind", "mbreset"): QT_TRANSLATE_NOOP("messages", "a reset file"),
    ("wanted", "mbreset"): QT_TRANSLATE_NOOP("messages", "a reset file"),
    ("user", ""): QT_TRANSLATE_NOOP("messages", "an unknown user"),
    ("computer", ""): QT_TRANSLATE_NOOP("messages", "an unknown computer"),
    ("mode", "test"): QT_TRANSLATE_NOOP("messages", "a rehearsal"),
    ("mode", "live"): QT_TRANSLATE_NOOP("messages", "a real vote"),
    ("wanted", "test"): QT_TRANSLATE_NOOP("messages", "a rehearsal"),
    ("wanted", "live"): QT_TRANSLATE_NOOP("messages", "a real vote"),
    ("wanted", "proposing"): QT_TRANSLATE_NOOP("voter.messages", "make a proposal"),
    ("duplicates", "count_one"): QT_TRANSLATE_NOOP(
        "voter.messages", "Each person has only one vote."
    ),
    ("duplicates", "count_none"): QT_TRANSLATE_NOOP(
        "voter.messages", "If a person votes at more than one place, none of the votes counts."
    ),
    ("wanted", "voting"): QT_TRANSLATE_NOOP("voter.messages", "vote"),
    ("access", "card"): QT_TRANSLATE_NOOP("voter.messages", "a voting card"),
    ("access", "identity"): QT_TRANSLATE_NOOP("voter.messages", "your personal identity number"),
    **{("field", name): text.in_errors for name, text in PROPOSAL_TEXTS.items()},
    ("field", "contact"): QT_TRANSLATE_NOOP("voter.messages", "how to reach you"),
    ("field", "label"): QT_TRANSLATE_NOOP("voter.messages", "what costs money"),
    ("field", "names.1"): QT_TRANSLATE_NOOP("messages", "the first of the two names"),
    ("field", "person"): QT_TRANSLATE_NOOP("messages", "the name of who works here"),
    ("field", "names.2"): QT_TRANSLATE_NOOP("messages", "the second of the two names"),
    ("field", "reason"): QT_TRANSLATE_NOOP("messages", "the reason"),
    ("field", "terms"): QT_TRANSLATE_NOOP("messages", "what the person is called"),
    ("field", "months"): QT_TRANSLATE_NOOP("messages", "the number of months"),
    ("field", "ground"): QT_TRANSLATE_NOOP("messages", "the ground"),
    ("field", "dnr"): QT_TRANSLATE_NOOP("messages", "the reference number (dnr)"),
    ("field", "theme"): QT_TRANSLATE_NOOP("messages", "the theme"),
    ("field", "view"): QT_TRANSLATE_NOOP("messages", "the name of the view"),
    ("field", "criterion"): QT_TRANSLATE_NOOP("messages", "the criterion"),
    ("field", "costs"): QT_TRANSLATE_NOOP("messages", "the number of parts of the costs"),
    ("field", "department"): QT_TRANSLATE_NOOP("messages", "the department"),
    ("field", "yearly"): QT_TRANSLATE_NOOP("messages", "the running costs of a year"),
    ("field", "uncertainty"): QT_TRANSLATE_NOOP("messages", "the uncertainty in percent"),
    ("field", "question"): QT_TRANSLATE_NOOP("messages", "the question"),
    ("field", "answer"): QT_TRANSLATE_NOOP("messages", "the answer"),
    ("field", "decided_on"): QT_TRANSLATE_NOOP("messages", "the day of the meeting"),
    ("field", "given_on"): QT_TRANSLATE_NOOP("messages", "the day of the answer"),
    ("field", "way"): QT_TRANSLATE_NOOP("messages", "how the answer was given"),
    ("field", "answer_text"): QT_TRANSLATE_NOOP("messages", "the answer"),
    ("field", "proposals"): QT_TRANSLATE_NOOP("messages", "how many proposals there are"),
    ("field", "ask_way"): QT_TRANSLATE_NOOP("messages", "how the proposer was asked"),
    ("field", "purpose"): QT_TRANSLATE_NOOP("messages", "what it is for"),
    ("field", "paragraph"): QT_TRANSLATE_NOOP("messages", "the paragraph of the minutes"),
    ("field", "reference"): QT_TRANSLATE_NOOP("messages", "the reference (dnr)"),
    ("field", "winners"): QT_TRANSLATE_NOOP("messages", "what is carried out"),
    ("field", "milestone"): QT_TRANSLATE_NOOP("messages", "the step"),
    ("field", "planned"): QT_TRANSLATE_NOOP("messages", "the planned day"),
    ("field", "done_on"): QT_TRANSLATE_NOOP("messages", "the day when it was reached"),
    ("field", "note"): QT_TRANSLATE_NOOP("messages", "the note"),
    ("field", "verdict"): QT_TRANSLATE_NOOP("messages", "the verdict"),
    ("field", "assessor"): QT_TRANSLATE_NOOP("messages", "the name of who has assessed"),
    ("field", "version"): QT_TRANSLATE_NOOP("messages", "the version"),
    ("field", "deadline"): QT_TRANSLATE_NOOP("messages", "the last day for an answer"),
    ("field", "second_days"): QT_TRANSLATE_NOOP("messages", "the days for a second assessment"),
    ("field", "remark"): QT_TRANSLATE_NOOP("messages", "the remark"),
    ("field", "code"): QT_TRANSLATE_NOOP("messages", "the number"),
    ("field", "cost"): QT_TRANSLATE_NOOP("messages", "the cost"),
    ("field", "unit_cost"): QT_TRANSLATE_NOOP("messages", "the cost"),
    ("field", "titles"): QT_TRANSLATE_NOOP("messages", "the title"),
    ("field", "descriptions"): QT_TRANSLATE_NOOP("messages", "the description"),
    ("field", "day"): QT_TRANSLATE_NOOP("messages", "the day"),
    ("field", "first_day"): QT_TRANSLATE_NOOP("messages", "the first day"),
    ("field", "last_day"): QT_TRANSLATE_NOOP("messages", "the last day"),
    ("field", "point"): QT_TRANSLATE_NOOP("messages", "the point on the map"),
    ("field", "opens"): QT_TRANSLATE_NOOP("messages", "the hour when it opens"),
    ("field", "closes"): QT_TRANSLATE_NOOP("messages", "the hour when it closes"),
    ("field", "phases"): QT_TRANSLATE_NOOP("messages", "the days"),
    ("field", "language"): QT_TRANSLATE_NOOP("messages", "the language"),
    ("field", "masks"): QT_TRANSLATE_NOOP("messages", "what is covered"),
    ("field", "media"): QT_TRANSLATE_NOOP("messages", "a picture or a recording"),
    ("field", "form"): QT_TRANSLATE_NOOP("messages", "the number of the form"),
    ("reason", "blank"): QT_TRANSLATE_NOOP("voter.messages", "nothing is chosen"),
    ("reason", "too_many"): QT_TRANSLATE_NOOP("voter.messages", "too many are chosen"),
    ("reason", "over_funds"): QT_TRANSLATE_NOOP("voter.messages", "the money is not enough"),
    ("reason", "over_points"): QT_TRANSLATE_NOOP("voter.messages", "too many points are given"),
    ("reason", "wrong_points"): QT_TRANSLATE_NOOP("voter.messages", "the points are not right"),
    ("reason", "repeated_item"): QT_TRANSLATE_NOOP(
        "voter.messages", "the same proposal is chosen twice"
    ),
    ("reason", "identity_length"): QT_TRANSLATE_NOOP(
        "voter.messages", "it must have 10 or 12 digits"
    ),
    ("reason", "identity_signs"): QT_TRANSLATE_NOOP("voter.messages", "it must have digits only"),
    ("reason", "identity_day"): QT_TRANSLATE_NOOP(
        "voter.messages", "the date of birth is not a real date"
    ),
    ("reason", "identity_check"): QT_TRANSLATE_NOOP("voter.messages", "one of the digits is wrong"),
    ("reason", "identity_other"): QT_TRANSLATE_NOOP(
        "voter.messages", "it must have 5 to 20 letters and digits"
    ),
    ("key", "signing"): QT_TRANSLATE_NOOP("messages", "the signing key"),
    ("key", "identity"): QT_TRANSLATE_NOOP("messages", "the identity key"),
    ("key", "contact"): QT_TRANSLATE_NOOP("messages", "the contact key"),
    ("key", "roll"): QT_TRANSLATE_NOOP("messages", "the roll key"),
    ("key", "tally"): QT_TRANSLATE_NOOP("messages", "the tally key"),
    ("key", "sheets"): QT_TRANSLATE_NOOP("messages", "a key that word sheets open"),
    ("wanted", "ballot"): QT_TRANSLATE_NOOP("messages", "open voting: there is no ballot"),
    ("reason", "unknown_item"): QT_TRANSLATE_NOOP(
        "voter.messages", "a proposal is not on the ballot"
    ),
    **ACTS,
    **REASONS,
    **WANTED,
}
"""The words for the codes in errors' parameters: source text by parameter and value."""
