"""The pages of facts of the count: box and count, the box alone, a new count, the box taken back.

ask_tally(desk, facts, keys)  # simple scheme: box and count on this computer
ask_box(desk, facts, signing, roll)  # strict scheme: the box, on a stick
ask_new_count(desk); ask_unbox(desk)
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from mbdesk.domain.ballot import TieRule
from mbdesk.domain.result import Result
from mbdesk.domain.texts import in_language
from mbdesk.services.centre.central_file import CountingKeys, RollKey, SigningKey
from mbdesk.services.centre.voting.closing import BoardLine
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import (
    make_box,
    new_count,
    take_box_back,
    tally,
    write_box_file,
)
from mbdesk.services.counting.facts import CountFacts
from mbdesk.services.counting.overview import CountStage
from mbdesk.services.counting.workers import Workers
from mbdesk.ui.central.desk.decision_page import Decision, DecisionPage
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.facts_page import FactsPage, FactsStep, Work
from mbdesk.ui.central.stations.station_board import state_of
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.staff.forms.file_dialogs import ask_folder
from mbdesk.ui.staff.parts.facts import Fact
from mbdesk.ui.staff.parts.table import unbroken
from mbdesk.words.phrase import Day, Number, Phrase, Readable, Reader, Verbatim, kronor, translate

_TIES = {
    TieRule.BOARD: translate("CountActs", "The board decides between exactly those proposals."),
    TieRule.LOT: translate("CountActs", "A lot, drawn from a published number."),
    TieRule.BALLOT_ORDER: translate("CountActs", "The order on the ballot."),
}
_FIXED = (
    translate("CountActs", "Which envelopes are counted, the turnout, the codes and the rules."),
    translate("CountActs", "An export that comes later is kept apart, and told in the protocol."),
    translate(
        "CountActs",
        "You can count anew, with a reason and two names. This count then stays on file.",
    ),
)


def ask_tally(desk: Desk, facts: CountFacts, keys: CountingKeys) -> None:
    """Show the facts before box and count, on one computer."""

    def work(_asked: Any, way: WayOut) -> Work:
        few = way if facts.few_differ else None

        def count(progress: Any) -> Result:
            return tally(desk.central, keys, few=few, workers=Workers(progress=progress))

        return count

    step = FactsStep(
        title=translate("CountActs", "Count the votes"),
        lead=translate("CountActs", "Read the facts to each other. Once counted, they are fixed."),
        facts=partial(_facts, desk, facts),
        notes=_notes(
            translate("CountActs", "The envelopes are opened, and who voted is left out."),
            translate("CountActs", "The votes are counted, and you two see the result first."),
            translate("CountActs", "You sign the result and save the protocol."),
        ),
        press=translate("CountActs", "Count %Ln envelopes", None, facts.votes),
        leave=translate("CountActs", "Cancel, do not count yet"),
        doing=translate("CountActs", "Counting"),
        act=work,
        done=_counted,
        asks_reason=facts.few_differ,
        stands=lambda: desk.snapshot.count_stage is CountStage.READY,
    )
    desk.decide(FactsPage(desk, step))


def ask_box(desk: Desk, facts: CountFacts, signing: SigningKey, roll: RollKey) -> None:
    """Show the facts before the box is made, and ask for the stick that it is written on."""

    def work(folder: Path, way: WayOut) -> Work:
        few = way if facts.few_differ else None

        def box(progress: Any) -> Path:
            make_box(desk.central, roll, few=few, workers=Workers(progress=progress))
            return write_box_file(desk.central, folder, signing, named_in=language())

        return box

    step = FactsStep(
        title=translate("CountActs", "Make the ballot box"),
        lead=translate("CountActs", "Read the facts to each other. The box fixes what is counted."),
        facts=partial(_facts, desk, facts),
        notes=_notes(
            translate("CountActs", "The outer envelopes are opened, and taken off."),
            translate("CountActs", "The box is written on a stick, still closed."),
            translate(
                "CountActs", "Two holders of sheets open it, on this or on another computer."
            ),
        ),
        press=translate("CountActs", "Make the box of %Ln envelopes…", None, facts.votes),
        leave=translate("CountActs", "Cancel, make no box yet"),
        doing=translate("CountActs", "Making the ballot box"),
        act=work,
        done=box_written,
        ask=lambda page, take: ask_folder(page, box_folder(), take),
        asks_reason=facts.few_differ,
        stands=lambda: desk.snapshot.count_stage is CountStage.READY,
    )
    desk.decide(FactsPage(desk, step))


def box_folder() -> str:
    """Return what a dialog is named that asks for the box's stick."""
    says = translate("CountActs", "The stick that the ballot box is written on")
    return says.read(current_reader())


def box_written(path: Path) -> tuple[Readable, Readable]:
    """Tell that the box is on the stick."""
    return (
        translate("CountActs", "The box is written. It is safe to remove the stick."),
        translate(
            "CountActs", "{file}. Write its code down: it is compared where the box is counted."
        ).fill(file=Verbatim(path.name)),
    )


def ask_new_count(desk: Desk) -> None:
    """Ask why the votes are to be counted anew."""
    counted = desk.snapshot.result
    decision = Decision(
        title=translate("CountActs", "Begin a new count"),
        figures=(
            (translate("CountActs", "Counted on"), Day(counted.counted_on)),
            (translate("CountActs", "Votes counted"), Number(counted.counted)),
        )
        if counted is not None
        else (),
        says=(
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
        press=translate("CountActs", "Begin a new count"),
        doing=translate("CountActs", "Beginning a new count"),
        act=partial(partial, new_count, desk.central),
        done=lambda _: (
            translate("CountActs", "A new count has begun."),
            translate("CountActs", "Take in what came late, then count again."),
        ),
    )
    desk.decide(DecisionPage(desk, decision))


def ask_unbox(desk: Desk) -> None:
    """Ask why the box is to be taken back before it was opened."""
    decision = Decision(
        title=translate("CountActs", "Take the ballot box back"),
        says=(
            translate(
                "CountActs",
                "Nothing in the box has been opened. Exports may come in again, and another box is "
                "made later. A result that was counted from this box can no longer be taken in.",
            ),
        ),
        press=translate("CountActs", "Take the box back"),
        doing=translate("CountActs", "Taking the box back"),
        act=partial(partial, take_box_back, desk.central),
        done=lambda _: (
            translate("CountActs", "The ballot box is taken back."),
            translate("CountActs", "Destroy the file on the stick. Voting stays closed."),
        ),
    )
    desk.decide(DecisionPage(desk, decision))


def _counted(counted: Result) -> tuple[Readable, Readable]:
    if not counted.outcome.settled:
        return (
            translate("CountActs", "The votes are counted, but a tie is open."),
            translate("CountActs", "Record the decision on the equal votes below."),
        )
    return (
        translate("CountActs", "Done. The votes are counted."),
        translate("CountActs", "Write the signed result and the protocol next."),
    )


def _notes(*next_: Phrase) -> Sequence[tuple[Readable, Sequence[Readable]]]:
    return (
        (translate("CountActs", "What is fixed by it"), _FIXED),
        (translate("CountActs", "What happens next"), next_),
    )


def _facts(desk: Desk, facts: CountFacts, reader: Reader) -> list[Fact]:
    known, frame = desk.snapshot, desk.snapshot.frame
    closed = translate("CountActs", "Opened {first}, closed {last}.").fill(
        first=Day(known.voting.opened or ""), last=Day(known.voting.closed or "")
    )
    shown: list[tuple[Phrase, str, bool | None]] = [
        (translate("CountActs", "Voting"), closed.read(reader), True),
        (translate("CountActs", "Envelopes"), _envelopes(facts, reader), True),
        (translate("CountActs", "Stations"), _stations(facts, reader), not facts.not_final),
        (translate("CountActs", "Control codes"), *_codes(facts, reader)),
        (translate("CountActs", "Funds"), kronor(frame.funds).read(reader), None),
        (translate("CountActs", "Equal votes"), _TIES[frame.rules.tie].read(reader), None),
    ]
    shown += _further(known.by_card, facts, reader)
    return [Fact(name.read(reader), text, right) for name, text, right in shown]


def _further(
    by_card: bool,  # noqa: FBT001  # a fact
    facts: CountFacts,
    reader: Reader,
) -> list[tuple[Phrase, str, bool | None]]:
    """Return what is told only where there is something to tell."""
    shown: list[tuple[Phrase, str, bool | None]] = []
    if by_card and facts.void_cards:
        void = translate("CountActs", "%Ln are void and never count.", None, facts.void_cards)
        shown.append((translate("CountActs", "Voting cards"), void.read(reader), None))
    if facts.withdrawn:
        titles = [in_language(item.titles, reader.language) for item in facts.withdrawn]
        shown.append((translate("CountActs", "Withdrawn"), ", ".join(titles), False))
    if facts.late:
        late = translate(
            "CountActs", "%Ln exports came late, and are not counted.", None, facts.late
        )
        shown.append((translate("CountActs", "Late"), late.read(reader), False))
    if facts.differing is not None:
        differ = translate("CountActs", "%Ln envelopes differ.", None, facts.differing)
        told = differ.read(reader)
        if facts.few_differ:
            warning = translate(
                "CountActs",
                "They are fewer than ten: the difference between the results could reveal what "
                "they hold. Say why it is counted all the same.",
            )
            told = f"{told} {warning.read(reader)}"
        name = translate("CountActs", "Since the last count")
        shown.append((name, told, not facts.few_differ))
    return shown


def _envelopes(facts: CountFacts, reader: Reader) -> str:
    here = translate("CountActs", "%Ln received, as the stations signed for.", None, facts.votes)
    if not facts.tests:
        return here.read(reader)
    tests = translate("CountActs", "%Ln test ballots stand beside them.", None, facts.tests)
    return f"{here.read(reader)} {tests.read(reader)}"


def _stations(facts: CountFacts, reader: Reader) -> str:
    final = translate("CountActs", "{final} of {all} have sent their last export.").fill(
        final=Number(facts.final), all=Number(len(facts.board))
    )
    others = (
        f"{line.station.full_name}: {state_of(line).read(reader)}, "
        f"{_votes(line.status.votes).read(reader)}"
        for line in facts.not_final
    )
    return "\n".join((final.read(reader), *others))


def _votes(number: int) -> Phrase:
    return translate("CountActs", "%Ln votes", None, number)


def _codes(facts: CountFacts, reader: Reader) -> tuple[str, bool]:
    heard = [line for line in facts.counting if line.status.fingerprint]
    told = translate("CountActs", "{compared} of {all} are the same as on the paper.").fill(
        compared=Number(facts.compared), all=Number(len(heard))
    )
    codes = (_code(line, reader) for line in heard)
    return "\n".join((told.read(reader), *codes)), facts.compared == len(heard)


def _code(line: BoardLine, reader: Reader) -> str:
    told = f"{line.station.full_name}: {unbroken(line.status.fingerprint)}"
    if not line.to_compare:
        return told
    return translate("CountActs", "{code}, not compared").fill(code=Verbatim(told)).read(reader)
