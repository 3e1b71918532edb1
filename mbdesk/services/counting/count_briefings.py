"""What is told before the acts of a count: the box, the count, a result taken in, a new count."""

from collections.abc import Iterator

from mbdesk.domain.result import Fate, Result
from mbdesk.domain.texts import unbroken
from mbdesk.services.centre.voting.closing import BoardLine
from mbdesk.services.common.briefing import Briefing, Fact, Notes, says
from mbdesk.services.counting.box_file import BoxFacts
from mbdesk.services.counting.closing_briefings import stations_fact
from mbdesk.services.counting.facts import CountFacts
from mbdesk.services.counting.overview import Overview
from mbdesk.services.counting.result import digest_told
from mbdesk.services.counting.result_file import SignedResult
from mbdesk.services.counting.tie_briefings import TIE_RULES
from mbdesk.words.phrase import (
    Day,
    Joined,
    Number,
    Phrase,
    Readable,
    Titled,
    Verbatim,
    kronor,
    translate,
)

_WHY_LEFT_OUT = {
    Fate.STATION: translate("BoxFacts", "their station is left out of the count"),
    Fate.CREDENTIAL: translate("BoxFacts", "without a valid voting card or identity"),
    Fate.REPEAT: translate("BoxFacts", "the same person or card voted more than once"),
}
_FIXED = Notes(
    translate("CountActs", "What is fixed by it"),
    (
        translate(
            "CountActs", "Which envelopes are counted, the turnout, the codes and the rules."
        ),
        translate(
            "CountActs", "An export that comes later is kept apart, and told in the protocol."
        ),
        translate(
            "CountActs",
            "You can count anew, with a reason and two names. This count then stays on file.",
        ),
    ),
)


def about_tally(known: Overview, facts: CountFacts) -> Briefing:
    """Return what is told before box and count, on one computer."""
    return Briefing(
        title=translate("CountActs", "Count the votes"),
        press=translate("CountActs", "Count %Ln envelopes", None, facts.votes),
        facts=_facts(known, facts),
        notes=_notes(
            translate("CountActs", "The envelopes are opened, and who voted is left out."),
            translate("CountActs", "The votes are counted, and you two see the result first."),
            translate("CountActs", "You sign the result and save the protocol."),
        ),
    )


def about_box(known: Overview, facts: CountFacts) -> Briefing:
    """Return what is told before the box is made, to be counted by others."""
    return Briefing(
        title=translate("CountActs", "Make the ballot box"),
        press=translate("CountActs", "Make the box of %Ln envelopes…", None, facts.votes),
        facts=_facts(known, facts),
        notes=_notes(
            translate("CountActs", "The outer envelopes are opened, and taken off."),
            translate("CountActs", "The box is written on a stick, still closed."),
            translate(
                "CountActs", "Two holders of sheets open it, on this or on another computer."
            ),
        ),
    )


def about_counting(box: BoxFacts, *, brought: bool) -> Briefing:
    """Return what is told before a box is opened and counted; `brought` is one from a stick."""
    compare = translate(
        "CountActs", "Compare the code of the box with the one written down where it was made."
    )
    opening = translate("CountActs", "Once the box is opened, nobody can take it back.")
    return Briefing(
        title=translate("CountActs", "Count the votes"),
        press=translate("CountActs", "Count %Ln envelopes", None, box.envelopes),
        facts=box_facts_told(box),
        notes=says(*((compare, opening) if brought else (opening,))),
    )


def about_taking_result(signed: SignedResult) -> Briefing:
    """Return what is told before a result is taken in that was counted elsewhere."""
    result = signed.result
    titles = {item.code: Titled(item.titles) for item in result.items}
    winners = tuple(titles[code] for code in result.outcome.winners)
    return Briefing(
        title=translate("CountActs", "Take a result in"),
        press=translate("CountActs", "Take the result in"),
        facts=(
            Fact(translate("CountActs", "Counted on"), Day(result.counted_on)),
            Fact(translate("CountActs", "Votes counted"), Number(result.counted)),
            Fact(translate("CountActs", "Chosen"), Joined(winners) if winners else Verbatim("–")),
            Fact(
                translate("CountActs", "Digest of the result"), Verbatim(digest_told(signed.digest))
            ),
        ),
        notes=says(
            translate(
                "CountActs",
                "Compare the digest with the one on the screen where the box was counted.",
            ),
            translate(
                "CountActs", "Once the result is taken in, only a new count can take its place."
            ),
        ),
    )


def about_new_count(counted: Result | None) -> Briefing:
    """Return what is told before the votes are counted anew."""
    before = (
        ()
        if counted is None
        else (
            Fact(translate("CountActs", "Counted on"), Day(counted.counted_on)),
            Fact(translate("CountActs", "Votes counted"), Number(counted.counted)),
        )
    )
    return Briefing(
        title=translate("CountActs", "Begin a new count"),
        press=translate("CountActs", "Begin a new count"),
        facts=before,
        notes=says(
            translate(
                "CountActs",
                "The count so far stays on file and in the protocol, marked as replaced. Exports "
                "that came late can be taken in, and a further ballot box is made.",
            ),
            translate(
                "CountActs",
                "Where only a few envelopes differ from the last count, the difference between the "
                "results could reveal what they hold. Then you are asked for a reason once more.",
            ),
        ),
    )


def about_unboxing() -> Briefing:
    """Return what is told before the box is taken back, which nobody has opened."""
    return Briefing(
        title=translate("CountActs", "Take the ballot box back"),
        press=translate("CountActs", "Take the box back"),
        notes=says(
            translate(
                "CountActs",
                "Nothing in the box has been opened. Exports may come in again, and another box is "
                "made later. A result that was counted from this box can no longer be taken in.",
            ),
        ),
    )


def box_facts_told(box: BoxFacts) -> tuple[Fact, ...]:
    """Return the facts of a box: the same where it is made and where it is counted."""
    told = [translate("BoxFacts", "%Ln envelopes are in it.", None, box.envelopes)]
    told += (
        translate("BoxFacts", "%Ln are left out, each told by number: {why}.", None, number).fill(
            why=_WHY_LEFT_OUT[fate]
        )
        for fate, number in box.left_out.items()
    )
    if box.tests:
        told.append(translate("BoxFacts", "%Ln test ballots lie beside them.", None, box.tests))
    return (
        Fact(translate("BoxFacts", "Participatory budget"), Titled(box.frame.titles)),
        Fact(
            translate("BoxFacts", "Ballot box"),
            translate("BoxFacts", "Number {number}").fill(number=Number(box.number)),
        ),
        Fact(
            translate("BoxFacts", "Stations"),
            translate("BoxFacts", "%Ln stations", None, box.stations),
        ),
        Fact(translate("BoxFacts", "Envelopes"), Joined(tuple(told), " ")),
        Fact(translate("BoxFacts", "Code of the box"), Verbatim(unbroken(box.code))),
    )


def _notes(*next_: Phrase) -> tuple[Notes, ...]:
    return (_FIXED, Notes(translate("CountActs", "What happens next"), next_))


def _facts(known: Overview, facts: CountFacts) -> tuple[Fact, ...]:
    closed = translate("CountActs", "Opened {first}, closed {last}.").fill(
        first=Day(known.voting.opened or ""), last=Day(known.voting.closed or "")
    )
    return (
        Fact(translate("CountActs", "Voting"), closed, True),
        Fact(translate("CountActs", "Envelopes"), _envelopes(facts), True),
        stations_fact(facts.board, known.kept),
        _codes(facts),
        Fact(translate("CountActs", "Funds"), kronor(known.frame.funds)),
        Fact(translate("CountActs", "Equal votes"), TIE_RULES[known.frame.rules.tie]),
        *_further(known, facts),
    )


def _further(known: Overview, facts: CountFacts) -> Iterator[Fact]:
    """Yield what is told only where there is something to tell."""
    if known.by_card and facts.void_cards:
        void = translate("CountActs", "%Ln are void and never count.", None, facts.void_cards)
        yield Fact(translate("CountActs", "Voting cards"), void)
    if facts.withdrawn:
        titles = tuple(Titled(item.titles) for item in facts.withdrawn)
        yield Fact(translate("CountActs", "Withdrawn proposals"), Joined(titles, ", "), False)
    if facts.late:
        late = translate(
            "CountActs", "%Ln exports came late, and are not counted.", None, facts.late
        )
        yield Fact(translate("CountActs", "Late"), late, False)
    if facts.differing is not None:
        yield Fact(
            translate("CountActs", "Since the last count"), _differing(facts), not facts.few_differ
        )


def _differing(facts: CountFacts) -> Readable:
    differ = translate("CountActs", "%Ln envelopes differ.", None, facts.differing or 0)
    if not facts.few_differ:
        return differ
    warning = translate(
        "CountActs",
        "They are fewer than ten: the difference between the results could reveal what they hold. "
        "Say why it is counted all the same.",
    )
    if facts.voided:
        warning = translate(
            "CountActs",
            "That counts each card that was voided since, used or not. Fewer than ten of them may "
            "be votes: the difference between the results could then reveal what these hold. Say "
            "why it is counted all the same.",
        )
    return Joined((differ, warning), " ")


def _envelopes(facts: CountFacts) -> Readable:
    here = translate("CountActs", "%Ln received, as the stations signed for.", None, facts.votes)
    if not facts.tests:
        return here
    tests = translate("CountActs", "%Ln test ballots stand beside them.", None, facts.tests)
    return Joined((here, tests), " ")


def _codes(facts: CountFacts) -> Fact:
    heard = [line for line in facts.counting if line.status.fingerprint]
    told = translate("CountActs", "{compared} of {all} are the same as on the paper.").fill(
        compared=Number(facts.compared), all=Number(len(heard))
    )
    return Fact(
        translate("CountActs", "Control codes"),
        Joined((told, *map(_code, heard))),
        facts.compared == len(heard),
    )


def _code(line: BoardLine) -> Readable:
    told = Verbatim(f"{line.station.full_name}: {unbroken(line.status.fingerprint)}")
    if not line.to_compare:
        return told
    return translate("CountActs", "{code}, not compared").fill(code=told)
