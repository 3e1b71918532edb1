"""The verbs on decisions: the steering group's list, the ballot made of it, and the board's."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mbdesk.cli.app import Central, Json, Language, Out, app, opened_central, tell
from mbdesk.cli.proposals import Numbers, Reason

if TYPE_CHECKING:
    from mbdesk.services.centre.decisions.steering import ListRow

decisions = typer.Typer(help="What the steering group and the board decide.", no_args_is_help=True)
app.add_typer(decisions, name="decisions")

MeetingDay = Annotated[str, typer.Option("--day", help="The day of the meeting, as 2026-11-12.")]
Who = Annotated[str, typer.Option("--name", help="Who notes it; else who is named by --by.")]


@decisions.command("list", epilog="Example: mbdesk decisions list central.mbdesk --undecided")
def list_decisions(
    central: Central,
    undecided: Annotated[bool, typer.Option(help="Only what is to be decided on.")] = False,
    as_json: Json = False,
) -> None:
    """List the proposals whose evaluation is done, with what the steering group has decided."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.decisions.steering import ListQuery, read_list, read_rows

        numbers = read_list(opened, ListQuery(undecided=undecided))
        for row in read_rows(opened, numbers):
            tell(as_json, _words(row), **_facts(row))


@decisions.command(
    epilog="Example: mbdesk decisions admit c.mbdesk 4 7 --reason … --day 2026-11-12"
)
def admit(
    central: Central,
    numbers: Numbers,
    reason: Reason,
    day: MeetingDay,
    name: Who = "",
    as_json: Json = False,
) -> None:
    """Note that the steering group sends proposals to the vote."""
    _decide(central, numbers, (True, reason, day), name, as_json)


@decisions.command(
    epilog="Example: mbdesk decisions decline c.mbdesk 9 --reason … --day 2026-11-12"
)
def decline(
    central: Central,
    numbers: Numbers,
    reason: Reason,
    day: MeetingDay,
    name: Who = "",
    as_json: Json = False,
) -> None:
    """Note that the steering group does not send proposals to the vote."""
    _decide(central, numbers, (False, reason, day), name, as_json)


def _decide(
    central: str, numbers: list[int], what: tuple[bool, str, str], name: str, as_json: bool
) -> None:
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.decisions.steering import Decided, decide

        decide(opened, numbers, Decided(*what), name)
        told = "go to the vote" if what[0] else "do not go to the vote"
        words = f"Proposals {', '.join(map(str, numbers))} {told}."
        tell(as_json, words, decided=numbers, admitted=what[0])


@decisions.command(epilog="Example: mbdesk decisions paper central.mbdesk list.pdf")
def paper(central: Central, file: Path, language: Language = "sv", as_json: Json = False) -> None:
    """Write the list as a paper (PDF) for the steering group."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.list_paper import write_list
        from mbdesk.words.translations import words

        path = write_list(opened, file, words(language), language)
        tell(as_json, str(path), paper=path)


@decisions.command("to-ballot", epilog="Example: mbdesk decisions to-ballot central.mbdesk")
def to_ballot(central: Central, as_json: Json = False) -> None:
    """Put what goes to the vote on the ballot, with costs and texts; tell what is lacking."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.decisions.to_ballot import take_accepted

        taken = take_accepted(opened)
        lacking = {str(number): str(why) for number, why in taken.lacking.items()}
        left = [f"Proposal {number} lacks: {why}." for number, why in lacking.items()]
        words = "\n".join((f"Put on the ballot: {', '.join(taken.codes) or 'none'}.", *left))
        tell(as_json, words, codes=list(taken.codes), lacking=lacking)


@decisions.command(
    epilog="Example: mbdesk decisions board c.mbdesk V1 V3 --paragraph 14 --day 2026-12-17"
)
def board(
    central: Central,
    paragraph: Annotated[str, typer.Option(help="The paragraph (§) of the minutes.")],
    day: MeetingDay,
    codes: Annotated[
        list[str] | None, typer.Argument(help="What is carried out, by numbers on the ballot.")
    ] = None,
    reference: Annotated[str, typer.Option(help="The reference (dnr).")] = "",
    reason: Annotated[str, typer.Option(help="Why it differs from the vote, if it does.")] = "",
    name: Who = "",
    as_json: Json = False,
) -> None:
    """Note what the board has decided to carry out."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.board_decisions import Minutes, decide_for_board

        minutes = Minutes(day, paragraph, reference, reason)
        decided = decide_for_board(opened, codes or (), minutes, name)
        words = f"§ {decided.paragraph}: {', '.join(decided.codes) or 'nothing'} is carried out."
        tell(as_json, words, decision=decided.number, codes=list(decided.codes))


@decisions.command(
    "board-paper", epilog="Example: mbdesk decisions board-paper c.mbdesk --dnr 'HV 1' --out ."
)
def board_paper(
    central: Central,
    out: Out,
    department: Annotated[str, typer.Option(help="The department that writes it.")] = "",
    dnr: Annotated[str, typer.Option(help="The reference (dnr).")] = "",
    officer: Annotated[str, typer.Option(help="Who handles the matter.")] = "",
    phone: Annotated[str, typer.Option(help="Their telephone number.")] = "",
    director: Annotated[str, typer.Option(help="The district director.")] = "",
    head: Annotated[str, typer.Option(help="The head of department.")] = "",
    at_once: Annotated[bool, typer.Option(help="The minutes are approved at once.")] = False,
    language: Language = "sv",
    as_json: Json = False,
) -> None:
    """Write the paper for the board as PDF and as .docx; what is not given is left to write."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.decisions import PaperHead
        from mbdesk.services.counting.board_paper import write_board_paper

        filled = PaperHead(department, dnr, officer, phone, director, head, at_once)
        pdf, document = write_board_paper(opened, out, filled, language)
        tell(as_json, f"{pdf}\n{document}", paper=pdf, document=document)


def _words(row: "ListRow") -> str:
    decided = row.decision
    told = "undecided" if decided is None else "to the vote" if decided.admitted else "declined"
    return "  ".join((str(row.number), str(row.state), told, row.title))


def _facts(row: "ListRow") -> dict[str, Any]:
    held, costs = row.decision, row.evaluation.costs.held
    return {
        "number": row.number,
        "title": row.title,
        "state": row.state,
        "found": row.reason,
        "cost": None if costs is None else costs.once,
        "admitted": None if held is None else held.admitted,
        "reason": "" if held is None else held.reason,
        "decided_on": "" if held is None else held.decided_on,
        "differs": row.differs,
    }
