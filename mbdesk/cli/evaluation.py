"""The verbs on the evaluation: the board, verdicts, costs, questions, and other offices' sheets."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mbdesk.cli.app import Central, Json, Language, app, one_of, opened_central, tell
from mbdesk.cli.proposals import Name, Number

if TYPE_CHECKING:
    from mbdesk.domain.assessment import CostPart
    from mbdesk.services.centre.evaluation.board import BoardRow

evaluation = typer.Typer(help="What assessors find of proposals.", no_args_is_help=True)
app.add_typer(evaluation, name="evaluation")

Subject = Annotated[
    str, typer.Argument(help="A criterion's id, feasibility, or child (the best of the child).")
]
Found = Annotated[str, typer.Argument(help="yes, no or unclear.")]
WhyFound = Annotated[str, typer.Option("--reason", help="Why; all but a yes need it.")]
Parts = Annotated[
    list[str],
    typer.Argument(help="'What; department; cost; cost of a year; uncertainty in percent'."),
]


@evaluation.command("list", epilog="Example: mbdesk evaluation list central.mbdesk --differing")
def list_board(
    central: Central,
    left_for: Annotated[str, typer.Option(help="Only what this assessor has not judged.")] = "",
    differing: Annotated[bool, typer.Option(help="Only what somebody has to settle.")] = False,
    as_json: Json = False,
) -> None:
    """List the proposals on the board, with what holds on feasibility and costs."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.evaluation.board import BoardQuery, read_board, read_rows

        numbers = read_board(opened, BoardQuery(left_for=left_for, differing=differing))
        for row in read_rows(opened, numbers):
            tell(as_json, _words(row), **_facts(row))


@evaluation.command("assess", epilog="Example: … assess c.mbdesk 31 feasibility no --reason …")
def assess_proposal(
    central: Central,
    number: Number,
    subject: Subject,
    verdict: Found,
    reason: WhyFound = "",
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Put a verdict on record; where a second assessment was asked for, it is that."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.assessment import Verdict
        from mbdesk.services.centre.evaluation.acts import Finding, assess

        assess(opened, number, Finding(subject, one_of(Verdict, verdict), reason), name)
        tell(as_json, f"Proposal {number}: {subject} {verdict}.", assessed=number)


@evaluation.command("settle", epilog="Example: … settle c.mbdesk 31 feasibility yes --reason …")
def settle_difference(
    central: Central,
    number: Number,
    subject: Subject,
    verdict: Found,
    reason: WhyFound,
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Settle what assessors differ in, with a reason."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.assessment import Verdict
        from mbdesk.services.centre.evaluation.acts import Finding, settle

        settle(opened, number, Finding(subject, one_of(Verdict, verdict), reason), name)
        tell(as_json, f"Proposal {number}: {subject} is settled, {verdict}.", settled=number)


@evaluation.command(epilog="Example: … cost c.mbdesk 31 'Lamp posts; Traffic; 322000; 9000; 10'")
def cost(
    central: Central,
    number: Number,
    parts: Parts,
    reason: Annotated[str, typer.Option(help="Why, to settle what assessors differ in.")] = "",
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Put on record what a proposal costs, in parts."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.evaluation.acts import estimate

        costs = [_part(part) for part in parts]
        estimate(opened, number, costs, name, reason)
        once = sum(part.once for part in costs)
        tell(as_json, f"Proposal {number} costs {once} kr.", costed=number, once=once)


@evaluation.command(epilog="Example: … ask c.mbdesk 31 'Which path is meant?' --until 2026-10-20")
def ask(
    central: Central,
    number: Number,
    question: Annotated[str, typer.Argument(help="What the proposer was asked.")],
    deadline: Annotated[str, typer.Option("--until", help="The last day for an answer.")],
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Note what the proposer was asked, and until when an answer is waited for."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.evaluation.questions import ask_back

        ask_back(opened, number, question, deadline, name)
        tell(as_json, f"Proposal {number} is asked back until {deadline}.", asked=number)


@evaluation.command(epilog="Example: … answered c.mbdesk 31 'The one beside the school.'")
def answered(
    central: Central,
    number: Number,
    answer: Annotated[str, typer.Argument(help="What the proposer answered; empty for nothing.")],
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Note what the proposer answered, or after the deadline that no answer came."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.evaluation import questions

        if answer:
            questions.answer(opened, number, answer, name)
        else:
            questions.give_up(opened, number, name)
        words = f"The question on proposal {number} has ended."
        tell(as_json, words, ended=number, answered=bool(answer))


@evaluation.command(epilog="Example: … second c.mbdesk 31 'It can be done beside the path.'")
def second(
    central: Central,
    number: Number,
    reason: Annotated[str, typer.Argument(help="Why, in the proposer's words.")],
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Note that the proposer asks for a second assessment, by somebody else."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.evaluation.questions import ask_second

        ask_second(opened, number, reason, name)
        words = f"A second assessment of proposal {number} is asked for."
        tell(as_json, words, second=number)


@evaluation.command("second-days", epilog="Example: mbdesk evaluation second-days c.mbdesk 14")
def second_days(
    central: Central,
    days: Annotated[int, typer.Argument(min=1, max=60, help="Days after a verdict.")],
    as_json: Json = False,
) -> None:
    """Set within how many days a second assessment may be asked for."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.evaluation.questions import set_second_days

        set_second_days(opened, days)
        tell(as_json, f"A second assessment may be asked for within {days} days.", days=days)


@evaluation.command(epilog="Example: mbdesk evaluation sheet c.mbdesk Traffic traffic.xlsx")
def sheet(
    central: Central,
    department: Annotated[str, typer.Argument(help="The office that is to assess.")],
    file: Path,
    subjects: Annotated[
        list[str] | None, typer.Option("--on", help="What it is asked; else everything.")
    ] = None,
    without_costs: Annotated[bool, typer.Option(help="Leave the costs out.")] = False,
    language: Language = "sv",
    as_json: Json = False,
) -> None:
    """Write a workbook on which an office without the program assesses what is on the board."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.assessment import CHILD, FEASIBILITY
        from mbdesk.services.centre.evaluation.sheet_columns import Asked
        from mbdesk.services.centre.evaluation.sheets import SheetOrder, write_sheet
        from mbdesk.words.phrase import reader_of

        every = (*(each.id for each in opened.criteria), CHILD, FEASIBILITY)
        if unknown := set(subjects or ()) - set(every):
            raise typer.BadParameter(f"there is no {min(unknown)}; there are {', '.join(every)}")
        order = SheetOrder(department, Asked(tuple(subjects or every), costs=not without_costs))
        written = write_sheet(opened, file, order, reader_of(language))
        tell(
            as_json,
            f"{written.path}, proposals: {written.proposals}",
            sheet=written.path,
            proposals=written.proposals,
            protected_left_out=written.left_out,
        )


@evaluation.command("take-sheet", epilog="Example: mbdesk evaluation take-sheet c.mbdesk back.xlsx")
def take_sheet(
    central: Central,
    file: Path,
    dry_run: Annotated[bool, typer.Option(help="Only tell what each row would do.")] = False,
    as_json: Json = False,
) -> None:
    """Take in a sheet that came back; each row that is not right is told and left out."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.evaluation import returned_sheets
        from mbdesk.words.phrase import reader_of
        from mbdesk.words.sentences.messages import sentence

        seen = returned_sheets.preview_sheet(opened, file)
        done = seen if dry_run else returned_sheets.take_sheet(opened, seen)
        for row in done.rows:
            wrong = [sentence(fault, reader_of("en")).what for fault in row.faults]
            words = f"Row {row.line}, proposal {row.number}: {' '.join((row.state, *wrong))}"
            codes = [fault.code for fault in row.faults]
            tell(as_json, words, row=row.line, proposal=row.number, state=row.state, faults=codes)


@evaluation.command("paper", epilog="Example: mbdesk evaluation paper central.mbdesk paper.pdf")
def write_as_paper(
    central: Central, file: Path, language: Language = "sv", as_json: Json = False
) -> None:
    """Write the evaluation of all proposals (PDF), for the file and for the steering group."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.evaluation_paper import write_evaluation
        from mbdesk.words.translations import words

        path = write_evaluation(opened, file, words(language), language)
        tell(as_json, str(path), paper=path)


def _part(line: str) -> "CostPart":
    """Return a part of the costs from its line. Raises BadParameter."""
    from mbdesk.domain.assessment import CostPart
    from mbdesk.words.typed_values import read_amount

    what, department, *amounts = (cell.strip() for cell in f"{line};;;;".split(";")[:5])
    numbers = [read_amount(each) if each else 0 for each in amounts]
    if None in numbers:
        raise typer.BadParameter(f"no amount: {line}")
    once, yearly, uncertainty = (number or 0 for number in numbers)
    return CostPart(what, department, once, yearly, uncertainty)


def _words(row: "BoardRow") -> str:
    costs = row.evaluation.costs.held
    cost = "–" if costs is None else f"{costs.once} kr"
    told = "differs" if row.evaluation.differs else str(row.state)
    return "  ".join((str(row.number), told, cost, row.title))


def _facts(row: "BoardRow") -> dict[str, Any]:
    known = row.evaluation
    held = {subject: one.held.verdict for subject, one in known.subjects.items() if one.held}
    return {
        "number": row.number,
        "title": row.title,
        "state": row.state,
        "differs": known.differs,
        "held": held,
        "assessors": sorted({each.who for one in known.subjects.values() for each in one.opinions}),
        "cost": None if known.costs.held is None else known.costs.held.once,
        "asked_back": known.asked_back,
        "second": known.second is not None,
    }
