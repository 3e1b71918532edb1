"""What was changed in a new version of a frame, in words: for the desk and for every document.

>>> from mbdesk.words.phrase import reader_of
>>> change = FrameChange("rules.survey", "false", "true")
>>> change_told(change).read(reader_of("en"))
'Ask four voluntary questions afterwards: from no to yes'
"""

from collections.abc import Callable, Mapping

from mbdesk.domain.plan import FrameChange, FrameVersion
from mbdesk.words.languages import LANGUAGES, native_name
from mbdesk.words.phrase import Day, DayRange, Number, Phrase, Readable, Verbatim, kronor, translate

FIELDS: Mapping[str, Phrase] = {
    "titles": translate("Frame", "Name"),
    "goals": translate("Frame", "Goal"),
    "purposes": translate("Frame", "Purpose"),
    "orientation": translate("Frame", "Orientation"),
    "target_group": translate("Frame", "Target group"),
    "district": translate("Frame", "Name of the district"),
    "funds": translate("Frame", "Funds for the proposals that win"),
    "process_funds": translate("Frame", "Funds for carrying out the process"),
    "decision_day": translate("Frame", "Day of the board’s decision"),
    "decision_reference": translate("Frame", "Reference and paragraph"),
    "steering_group": translate("Frame", "Steering group"),
    "partners": translate("Frame", "Partners"),
    "communication": translate("Frame", "Communication"),
    "languages": translate("Frame", "Languages"),
    "colour": translate("Frame", "First colour, beneath text"),
    "second_colour": translate("Frame", "Second colour, of the text"),
    "criteria": translate("Frame", "Criteria"),
    "cost_items": translate("Frame", "Cost guide"),
    "phases.proposing": translate("Frame", "Days for proposals"),
    "phases.evaluation": translate("Frame", "Days of evaluation"),
    "phases.voting": translate("Frame", "Days of voting"),
    "rules.access": translate("Frame", "Who may vote"),
    "rules.ballot": translate("Frame", "How a ballot is marked"),
    "rules.max_choices": translate("Frame", "Proposals one person may mark, at most"),
    "rules.max_points": translate("Frame", "Points each person shares out"),
    "rules.item_order": translate("Frame", "Order of the proposals on the screen"),
    "rules.blank_allowed": translate("Frame", "A blank ballot is allowed"),
    "rules.paper_ballots": translate("Frame", "Staff may key in ballots from paper at a table"),
    "rules.copy_required": translate(
        "Frame", "No vote is taken where its second copy cannot be written"
    ),
    "rules.rule": translate("Frame", "How winners are found"),
    "rules.threshold": translate("Frame", "Votes a proposal needs to be chosen"),
    "rules.tie": translate("Frame", "Between equal numbers of votes"),
    "rules.duplicates": translate("Frame", "If somebody votes at several places"),
    "rules.precedence": translate("Frame", "Which one counts"),
    "rules.proposals_per_person": translate("Frame", "Proposals one person may leave in a visit"),
    "rules.survey": translate("Frame", "Ask four voluntary questions afterwards"),
}
"""What each field is called; one of several languages or lines has the name of them all."""

VALUES: Mapping[tuple[str, str], Phrase] = {
    ("rules.access", "open"): translate("Frame", "Everybody, without a card"),
    ("rules.access", "card"): translate("Frame", "With a voting card"),
    ("rules.access", "identity"): translate("Frame", "With an identity document, at tables only"),
    ("rules.ballot", "choose_one"): translate("Frame", "Choose one"),
    ("rules.ballot", "approval"): translate("Frame", "Choose several"),
    ("rules.ballot", "points"): translate("Frame", "Share out points"),
    ("rules.ballot", "ranking"): translate("Frame", "Put in order"),
    ("rules.ballot", "knapsack"): translate("Frame", "Spend the funds"),
    ("rules.rule", "most_votes"): translate("Frame", "The one with most votes"),
    ("rules.rule", "greedy"): translate("Frame", "Most votes first, skip what does not fit"),
    ("rules.rule", "greedy_no_skip"): translate(
        "Frame", "Most votes first, stop at what does not fit"
    ),
    ("rules.rule", "greedy_threshold"): translate(
        "Frame", "Most votes first, with a least number of votes"
    ),
    ("rules.rule", "equal_shares"): translate("Frame", "Equal shares"),
    ("rules.tie", "board"): translate("Frame", "The board decides"),
    ("rules.tie", "lot"): translate("Frame", "A lot that anybody can draw anew"),
    ("rules.tie", "ballot_order"): translate("Frame", "The order on the ballot"),
    ("rules.item_order", "random"): translate("Frame", "Another order for each person"),
    ("rules.item_order", "listed"): translate("Frame", "The same order for all"),
    ("rules.duplicates", "count_one"): translate("Frame", "One of the ballots counts"),
    ("rules.duplicates", "count_none"): translate("Frame", "None of the ballots counts"),
    ("rules.precedence", "none"): translate("Frame", "A lot draws which one"),
    ("rules.precedence", "paper"): translate("Frame", "Paper goes before the screen"),
    ("rules.precedence", "digital"): translate("Frame", "The screen goes before paper"),
    ("orientation", "place"): translate("Frame", "Tied to a place"),
    ("orientation", "theme"): translate("Frame", "Tied to a theme"),
    ("orientation", "target_group"): translate("Frame", "For a target group"),
}
"""What the codes of fields stand for."""


def version_told(version: FrameVersion) -> Phrase:
    """Return when and why the frame was changed."""
    says = translate("Frame", "Changed {day}: {reason}")
    return says.fill(day=Day(version.day), reason=Verbatim(version.reason))


def change_told(change: FrameChange) -> Phrase:
    """Return which field was changed, what it said before and what it says now."""
    says = translate("Frame", "{field}: from {before} to {after}")
    return says.fill(
        field=field_name(change.field),
        before=value_told(change.field, change.before),
        after=value_told(change.field, change.after),
    )


def field_name(path: str) -> Readable:
    """Return the name of a field by its path, with its language where it has one."""
    return known_field(path) or Verbatim(path)


def known_field(path: str) -> Readable | None:
    """Return the name of a field as `field_name` does, None for one that no frame has."""
    parts = path.split(".")
    above = (".".join(parts[:end]) for end in range(len(parts), 0, -1))
    known = next((FIELDS[each] for each in above if each in FIELDS), None)
    if known is None or parts[-1] not in LANGUAGES:
        return known
    says = translate("Frame", "{field} ({language})")
    return says.fill(field=known, language=Verbatim(native_name(parts[-1])))


def value_told(path: str, value: str) -> Readable:
    """Return a value that a version spells (`services.centre.setup.fields.spelled`), in words."""
    if not value:
        return translate("Frame", "nothing")
    known = VALUES.get((path, value))
    return known or _TOLD.get(path.partition(".")[0], Verbatim)(value)


def _days(value: str) -> Readable:
    first, _, last = value.partition(" – ")
    return DayRange(first, last)


def _languages(value: str) -> Readable:
    known = (tag for tag in value.split("; ") if tag in LANGUAGES)
    return Verbatim(", ".join(map(native_name, known)))


def _money(value: str) -> Readable:
    return kronor(int(value)) if value.isdecimal() else Verbatim(value)


def _rule(value: str) -> Readable:
    number = Number(int(value)) if value.isdecimal() else Verbatim(value)
    return _FLAGS.get(value, number)


_FLAGS: Mapping[str, Readable] = {
    "true": translate("Frame", "yes"),
    "false": translate("Frame", "no"),
}
_TOLD: Mapping[str, Callable[[str], Readable]] = {
    "phases": _days,
    "languages": _languages,
    "decision_day": Day,
    "funds": _money,
    "process_funds": _money,
    "rules": _rule,
}
"""How values are told that are no words of their own."""
