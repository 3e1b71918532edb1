"""The verbs on the register of proposals: list, show, write out, and note what is decided."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mbdesk.cli.app import LARGEST_NUMBER, Central, Json, Language, Out, app, opened_central, tell

if TYPE_CHECKING:
    from mbdesk.domain.register import Record
    from mbdesk.services.centre.register.acts import Why
    from mbdesk.services.centre.register.dossier import Dossier
    from mbdesk.services.centre.register.listing import RegisterLine, RegisterQuery

proposals = typer.Typer(help="The register of proposals.", no_args_is_help=True)
app.add_typer(proposals, name="proposals")

Number = Annotated[
    int, typer.Argument(min=1, max=LARGEST_NUMBER, help="The proposal's number in the register.")
]
Numbers = Annotated[
    list[int],
    typer.Argument(min=1, max=LARGEST_NUMBER, help="The proposals' numbers in the register."),
]
Reason = Annotated[str, typer.Option(help="Why; it is put on record.")]
Name = Annotated[str, typer.Option(help="Who decides; else who is named by --by.")]
Search = Annotated[str, typer.Option(help="Words that are in its name, place, number or dnr.")]
State = Annotated[str, typer.Option(help="A state, as listed.")]
InLanguage = Annotated[str, typer.Option("--in", help="The language it is written in, as in ar.")]
Theme = Annotated[str, typer.Option(help="A theme, as noted.")]
Place = Annotated[str, typer.Option("--at", help="The name of the place where it was left.")]
Unmet = Annotated[
    str, typer.Option(help="A criterion that somebody finds unmet: its id, feasibility or child.")
]
Answer = Annotated[
    str, typer.Option(help="The state of its answer, or owed for all that are waited for.")
]


@proposals.command("list", epilog="Example: mbdesk proposals list central.mbdesk --in ar")
def list_proposals(
    central: Central,
    search: Search = "",
    state: State = "",
    in_language: InLanguage = "",
    theme: Theme = "",
    at: Place = "",
    unmet: Unmet = "",
    answer: Answer = "",
    as_json: Json = False,
) -> None:
    """List the register, or what is asked for of it, by number."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.register.listing import walk_lines

        asked = search, theme, state, in_language, unmet, answer
        query = _query(opened, at, asked)
        for line in walk_lines(opened, query):
            tell(as_json, _words(line), **_facts(line))


@proposals.command(epilog="Example: mbdesk proposals show central.mbdesk 31")
def show(central: Central, number: Number, as_json: Json = False) -> None:
    """Show a proposal as it reads now, with its translations and all that was put on record."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.register.dossier import read_dossier

        dossier = read_dossier(opened, number)
        tell(as_json, _told(dossier), **_facts(dossier.line), **_whole(dossier))


@proposals.command(epilog="Example: mbdesk proposals export central.mbdesk --out ./proposals")
def export(central: Central, out: Out, as_json: Json = False) -> None:
    """Write every proposal, with its point on the map, and its picture into a folder."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.proposals.proposal_files import write_proposals

        number = write_proposals(opened, out)
        tell(as_json, f"{number} proposals in {out}", proposals=number)


@proposals.command(epilog="Example: mbdesk proposals table central.mbdesk register.xlsx --in fi")
def table(
    central: Central,
    file: Path,
    search: Search = "",
    state: State = "",
    in_language: InLanguage = "",
    theme: Theme = "",
    at: Place = "",
    unmet: Unmet = "",
    answer: Answer = "",
    language: Language = "sv",
    as_json: Json = False,
) -> None:
    """Write the register, or what is asked for of it, as a workbook (xlsx)."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.register.register_table import write_table
        from mbdesk.words.phrase import reader_of

        asked = search, theme, state, in_language, unmet, answer
        query = _query(opened, at, asked)
        path = write_table(opened, query, file, reader_of(language))
        tell(as_json, str(path), table=path)


@proposals.command(epilog="Example: mbdesk proposals withdraw c.mbdesk 31 --reason … --name A")
def withdraw(
    central: Central, number: Number, reason: Reason, name: Name = "", as_json: Json = False
) -> None:
    """Withdraw a proposal: it keeps its number, and goes no further."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.register import acts

        acts.withdraw(opened, number, _why(reason, name))
        tell(as_json, f"Proposal {number} is withdrawn.", withdrawn=number)


@proposals.command("put-back", epilog="Example: mbdesk proposals put-back c.mbdesk 31 --reason …")
def put_back(
    central: Central, number: Number, reason: Reason, name: Name = "", as_json: Json = False
) -> None:
    """Take the withdrawal of a proposal back."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.register import acts

        acts.put_back(opened, number, _why(reason, name))
        tell(as_json, f"Proposal {number} is not withdrawn any more.", put_back=number)


@proposals.command(
    epilog="Example: mbdesk proposals correct c.mbdesk 31 place Grimsta --reason … --name A"
)
def correct(
    central: Central,
    number: Number,
    field: Annotated[str, typer.Argument(help="title, description, place, audience, or point.")],
    text: Annotated[str, typer.Argument(help="How it reads from now on; a point as 480,120.")],
    reason: Reason,
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Correct a slip of the pen; what the station sent is kept."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.register import acts

        acts.correct(opened, number, field, text, _why(reason, name))
        tell(as_json, f"Proposal {number} is corrected.", corrected=number)


@proposals.command(epilog="Example: mbdesk proposals dnr central.mbdesk 31 'HV 2026/214-31'")
def dnr(
    central: Central,
    number: Number,
    reference: Annotated[str, typer.Argument(help="As the registry writes it; empty for none.")],
    as_json: Json = False,
) -> None:
    """Note the reference by which the registry knows a proposal."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.register import acts

        acts.set_dnr(opened, number, reference)
        tell(as_json, f"Proposal {number} has the reference {reference}.", dnr=reference)


def _why(reason: str, name: str) -> "Why":
    from mbdesk.services.centre.register.acts import Why

    return Why(reason, name)


def _query(opened: Any, at: str, asked: tuple[str, str, str, str, str, str]) -> "RegisterQuery":
    """Return what is asked for: text, theme, state, language, criterion and answer, at a place.

    Raises BadParameter for what the register cannot be asked for.
    """
    from mbdesk.domain.answers import AnswerState
    from mbdesk.domain.assessment import CHILD, FEASIBILITY
    from mbdesk.services.centre.register.listing import ANSWER_OWED, RegisterQuery, read_choices

    text, theme, state, language, criterion, answer = asked
    known = read_choices(opened)
    sites = {name: id_ for id_, name in known.sites.items()}
    criteria = (*(each.id for each in known.criteria), FEASIBILITY, CHILD)
    for value, choices, says in (
        (at, sites, "proposals were left at"),
        (criterion, criteria, "proposals are judged by"),
        (answer, (*AnswerState, ANSWER_OWED), "an answer is"),
    ):
        if value and value not in choices:
            raise typer.BadParameter(f"{says} {', '.join(choices) or 'nothing'}")
    site = sites.get(at, "")
    return RegisterQuery(text, site, theme, state, language, criterion, answer)


def _words(line: "RegisterLine") -> str:
    parts = (str(line.number), line.received, line.state, line.language, line.site, line.title)
    return "  ".join(parts)


def _facts(line: "RegisterLine") -> dict[str, Any]:
    return {
        "number": line.number,
        "received": line.received,
        "dnr": line.dnr,
        "theme": line.theme,
        "protected": line.protected,
        "state": line.state,
        "language": line.language,
        "title": line.title,
        "place": line.place,
        "left_at": line.site,
        "cost": line.cost,
    }


def _told(dossier: "Dossier") -> str:
    from mbdesk.domain.proposal import TEXTS

    now = dossier.now
    texts = [f"{field}: {getattr(now, field)}" for field in TEXTS if getattr(now, field)]
    said = [f"{each.day} {each.who}: {_name_of(each)}" for each in dossier.records]
    return "\n".join((_words(dossier.line), *texts, *said))


def _whole(dossier: "Dossier") -> dict[str, Any]:
    from dataclasses import asdict

    from mbdesk.domain.proposal import TEXTS

    translations = {language: dict(one.texts) for language, one in dossier.translations.items()}
    return {
        "texts": {field: getattr(dossier.now, field) for field in TEXTS},
        "sent": {field: getattr(dossier.sent, field) for field in TEXTS},
        "translations": translations,
        "pictures": len(dossier.pictures),
        "records": [{"record": _name_of(each), **asdict(each)} for each in dossier.records],
    }


def _name_of(record: "Record") -> str:
    """Return what a record is called: correction, withdrawal, note, translation, disclosure."""
    return type(record).__name__.removeprefix("Proposal").lower()
