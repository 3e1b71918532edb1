"""The pages of facts of the count: box and count, each alone, a result taken in, a new count.

ask_tally(desk, facts, keys)  # simple scheme: box and count on this computer
ask_box(desk, facts, signing, roll)  # strict scheme: the box, on a stick
ask_count(desk, key)  # the box that was made here, opened and counted here
ask_taking(desk, signed)  # a result that was counted elsewhere
ask_settling(desk, tie, order, "§ 12")  # a decision on equal votes
ask_new_count(desk); ask_unbox(desk)
"""

from functools import partial
from pathlib import Path
from typing import Any

from mbdesk.domain.result import Result, Tie
from mbdesk.services.centre.central_file import (
    CentralFile,
    CountingKeys,
    RollKey,
    SigningKey,
    TallyKey,
)
from mbdesk.services.common.briefing import Briefing
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import (
    count_box,
    make_box,
    new_count,
    take_box_back,
    tally,
    write_box_file,
)
from mbdesk.services.counting.count_briefings import (
    about_box,
    about_counting,
    about_new_count,
    about_taking_result,
    about_tally,
    about_unboxing,
)
from mbdesk.services.counting.count_standing import CountStage, result
from mbdesk.services.counting.facts import CountFacts, count_facts
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.result_file import SignedResult
from mbdesk.services.counting.result_taking import take_result
from mbdesk.services.counting.stored_box import box_to_count
from mbdesk.services.counting.tie_briefings import about_settling
from mbdesk.services.counting.tie_decisions import settle_tie, tie_to_settle
from mbdesk.services.counting.workers import Workers
from mbdesk.ui.central.desk.decision_page import Decision, DecisionPage
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.facts_page import FactsPage, FactsStep, Work
from mbdesk.ui.devices.removable_media import with_taking_out
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.staff.forms.file_dialogs import FolderPurpose, ask_folder
from mbdesk.words.phrase import Readable, Verbatim, translate


def ask_tally(desk: Desk, facts: CountFacts, keys: CountingKeys) -> None:
    """Show the facts before box and count, on one computer."""

    def work(_asked: Any, way: WayOut) -> Work:
        few = way if facts.few_differ else None

        def count(progress: Any) -> Result:
            workers = Workers(progress=progress)
            return tally(desk.central, keys, few=few, workers=workers)

        return count

    step = FactsStep(
        about=about_tally(desk.snapshot, facts),
        anew=lambda central: about_tally(read_overview(central), count_facts(central)),
        lead=translate("CountActs", "Read the facts to each other. Once counted, they are fixed."),
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
        about=about_box(desk.snapshot, facts),
        anew=lambda central: about_box(read_overview(central), count_facts(central)),
        lead=translate("CountActs", "Read the facts to each other. The box fixes what is counted."),
        leave=translate("CountActs", "Cancel, make no box yet"),
        doing=translate("CountActs", "Making the ballot box"),
        act=work,
        done=box_written,
        ask=lambda page, take: ask_folder(page, box_folder(), take, purpose=FolderPurpose.STICK),
        asks_reason=facts.few_differ,
        stands=lambda: desk.snapshot.count_stage is CountStage.READY,
    )
    desk.decide(FactsPage(desk, step))


def ask_count(desk: Desk, key: TallyKey) -> None:
    """Show the facts before the box that was made here is opened and counted here."""
    known = desk.snapshot.box
    if known is None:  # another desk has counted it meanwhile
        return

    def work(_asked: Any, _way: WayOut) -> Work:
        return lambda progress: count_box(desk.central, key, Workers(progress=progress))

    step = FactsStep(
        about=about_counting(known, brought=False),
        anew=lambda central: about_counting(box_to_count(central), brought=False),
        lead=translate("CountActs", "Read the facts to each other. Once counted, they are fixed."),
        leave=translate("CountActs", "Cancel, do not count yet"),
        doing=translate("CountActs", "Counting"),
        act=work,
        done=_counted,
        stands=lambda: desk.snapshot.count_stage is CountStage.BOXED,
    )
    desk.decide(FactsPage(desk, step))


def ask_taking(desk: Desk, signed: SignedResult) -> None:
    """Show the facts before a result is taken in that was counted elsewhere."""

    def work(_asked: Any, _way: WayOut) -> Work:
        return lambda _: take_result(desk.central, signed)

    step = FactsStep(
        about=about_taking_result(signed),
        anew=lambda _central: about_taking_result(signed),
        lead=translate(
            "CountActs", "Compare the digest with the one on the screen where the box was counted."
        ),
        leave=translate("CountActs", "Cancel, take nothing in yet"),
        doing=translate("CountActs", "Taking the result in"),
        act=work,
        done=_counted,
        stands=lambda: desk.snapshot.count_stage is CountStage.BOXED,
    )
    desk.decide(FactsPage(desk, step))


def ask_settling(desk: Desk, tie: Tie, order: tuple[str, ...], basis: str) -> None:
    """Show the facts before a decision on equal votes is recorded."""
    counted = desk.snapshot.result
    if counted is None:  # another desk has begun a new count meanwhile
        return

    def work(_asked: Any, _way: WayOut) -> Work:
        return lambda _: settle_tie(desk.central, order, basis, read=counted)

    step = FactsStep(
        about=about_settling(tie, counted.items, order, basis),
        anew=lambda central: _settling(central, order, basis),
        lead=translate(
            "CountActs", "Read the facts to each other, with what the decision rests on beside you."
        ),
        leave=translate("CountActs", "Back, record nothing yet"),
        doing=translate("CountActs", "Recording the decision"),
        act=work,
        done=_settled,
        stands=lambda: desk.snapshot.count_stage in {CountStage.TIE_OPEN, CountStage.COUNTED},
    )
    desk.decide(FactsPage(desk, step))


def _settling(central: CentralFile, order: tuple[str, ...], basis: str) -> Briefing:
    """Return what is told before a decision on equal votes, as the central file now holds it."""
    tie, counted = tie_to_settle(central, order, basis)
    return about_settling(tie, counted.items, order, basis)


def box_folder() -> str:
    """Return what a dialog is named that asks for the box's stick."""
    says = translate("CountActs", "The stick that the ballot box is written on")
    return says.read(current_reader())


def box_written(path: Path) -> tuple[Readable, Readable]:
    """Tell that the box is on the stick."""
    return (
        with_taking_out(translate("CountActs", "The box is written."), path),
        translate(
            "CountActs", "{file}. Write its code down: it is compared where the box is counted."
        ).fill(file=Verbatim(path.name)),
    )


def ask_new_count(desk: Desk) -> None:
    """Ask why the votes are to be counted anew."""
    decision = Decision(
        about=about_new_count(desk.snapshot.result),
        anew=lambda central: about_new_count(result(central)),
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
        about=about_unboxing(),
        anew=lambda _central: about_unboxing(),
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


def _settled(settled: Result) -> tuple[Readable, Readable]:
    said = translate("CountActs", "The decision is recorded.")
    if not settled.outcome.settled:
        return said, translate("CountActs", "Record the decision on the equal votes below.")
    return said, translate("CountActs", "Write the signed result and the protocol next.")
