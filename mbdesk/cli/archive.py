"""The verbs on what is held about people: find, extract and erase; the plan and destruction."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mbdesk.cli.agreeing import Yes, agreed_at_centre
from mbdesk.cli.app import (
    LARGEST_NUMBER,
    Central,
    Json,
    Language,
    Out,
    Passphrase,
    app,
    one_of,
    opened_central,
    tell,
)

if TYPE_CHECKING:
    from mbdesk.domain.privacy import PrivacyRecord, RetentionKind
    from mbdesk.services.centre.archive.finding import FoundPerson, PersonQuery

person = typer.Typer(help="What is held about one person.", no_args_is_help=True)
retention = typer.Typer(help="How long things are kept, and destroying them.", no_args_is_help=True)
app.add_typer(person, name="person")
app.add_typer(retention, name="retention")

Proposals = Annotated[
    list[int] | None,
    typer.Option(
        "--proposal", min=1, max=LARGEST_NUMBER, help="A proposal that they left; repeat for more."
    ),
]
Called = Annotated[
    list[str] | None,
    typer.Option("--called", help="A name, address or number of theirs; repeat for more."),
]
Reason = Annotated[str, typer.Option(help="Why; it is put on record, and names nobody.")]
Name = Annotated[str, typer.Option("--name", help="Who decides.")]
Second = Annotated[str, typer.Option("--second-name", help="Who agrees.")]
Kind = Annotated[str, typer.Argument(help="What, as `retention show` calls it.")]


@person.command(epilog="Example: mbdesk person find c.mbdesk --proposal 31 --called 'Anna Ek'")
def find(
    central: Central, proposal: Proposals = None, called: Called = None, as_json: Json = False
) -> None:
    """Tell where one person is named, and what lies sealed with their proposals."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.archive.finding import find_person

        found = find_person(opened, _query(proposal, called))
        for place in found.places:
            where = f"{place.table}.{place.column}"
            facts = {"where": where, "holds": place.holds, "proposal": place.proposal}
            tell(as_json, f"{where}: {place.excerpt}", excerpt=place.excerpt, **facts)
        tell(as_json, _summary(found), **_counts(found))


@person.command(epilog="Example: mbdesk person extract c.mbdesk --proposal 31 --reason … --out .")
def extract(
    central: Central,
    reason: Reason,
    out: Out,
    proposal: Proposals = None,
    called: Called = None,
    name: Name = "",
    keys: Annotated[Path | None, typer.Option(help="The key file, to open contacts.")] = None,
    passphrase: Passphrase = "",
    language: Language = "sv",
    as_json: Json = False,
) -> None:
    """Write out all that is held about one person, as PDF and JSON."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.archive.extracting import ExtractWish, extract_person
        from mbdesk.services.centre.central_file import unlock_contact
        from mbdesk.services.centre.register.acts import Why

        key = unlock_contact(opened, keys, passphrase) if keys else None
        wish = ExtractWish(_query(proposal, called), Why(reason, name), language)
        made = extract_person(opened, wish, out, key)
        files = [str(path) for path in made.files]
        tell(as_json, "\n".join(files), record=made.record.number, files=files)


@person.command(epilog="Example: mbdesk person erase c.mbdesk --proposal 31 --reason … --name A …")
def erase(
    central: Central,
    reason: Reason,
    name: Name,
    second_name: Second,
    proposal: Proposals = None,
    called: Called = None,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Erase what is held about one person, but for what the law lets be kept."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.archive.briefings import about_erasing
        from mbdesk.services.centre.archive.erasing import erase_person
        from mbdesk.services.centre.archive.finding import find_person
        from mbdesk.services.common.two_names import WayOut

        query = _query(proposal, called)
        way = WayOut(reason, (name, second_name))
        with agreed_at_centre(opened, lambda: about_erasing(find_person(opened, query)), yes):
            record = erase_person(opened, query, way)
        _tell_record(record, as_json)


@retention.command("show", epilog="Example: mbdesk retention show central.mbdesk")
def show_plan(central: Central, as_json: Json = False) -> None:
    """List the retention plan, with what is due."""
    with opened_central(central, as_json) as opened:
        from dataclasses import asdict

        from mbdesk.services.centre.archive.retention import read_plan

        for line in read_plan(opened):
            rule = line.rule
            what = f"destroy, {rule.months} months" if rule.destroy else "keep"
            mark = "  DUE" if line.due else ""
            words = f"{rule.kind}: {what}  {line.due_on or '–'}  {rule.ground or '–'}{mark}"
            facts = asdict(rule) | {"due_on": line.due_on, "due": line.due, "held": line.held}
            tell(as_json, words, **facts)


@retention.command("set", epilog="Example: mbdesk retention set c.mbdesk survey --months 3 …")
def set_plan(
    central: Central,
    kind: Kind,
    months: Annotated[int, typer.Option(help="After the time for appeal.")] = 0,
    keep: Annotated[bool, typer.Option("--keep", help="Keep it for good.")] = False,
    ground: Annotated[str, typer.Option(help="The decision or law that says so.")] = "",
    as_json: Json = False,
) -> None:
    """Let the plan say how long something is kept, and on what ground."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.privacy import RetentionRule
        from mbdesk.services.centre.archive.retention import set_rule

        set_rule(opened, RetentionRule(_kind(kind), not keep, months, ground))
        tell(as_json, f"The plan is changed: {kind}.", kind=kind)


@retention.command("paper", epilog="Example: mbdesk retention paper central.mbdesk plan.pdf")
def paper(central: Central, file: Path, language: Language = "sv", as_json: Json = False) -> None:
    """Write the retention plan as a PDF."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.archive.papers import write_plan

        path = write_plan(opened, file, language)
        tell(as_json, str(path), paper=path)


@retention.command("destroy", epilog="Example: mbdesk retention destroy c.mbdesk contacts …")
def destroy_kind(
    central: Central,
    kind: Kind,
    reason: Reason,
    name: Name,
    second_name: Second,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Destroy what the plan lets be destroyed, or note that it was destroyed by hand."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.archive.briefings import about_destroying
        from mbdesk.services.centre.archive.retention import destroy, due_line
        from mbdesk.services.common.two_names import WayOut

        way, gone = WayOut(reason, (name, second_name)), _kind(kind)
        with agreed_at_centre(opened, lambda: about_destroying(due_line(opened, gone)), yes):
            record = destroy(opened, gone, way)
        _tell_record(record, as_json)


@retention.command("records", epilog="Example: mbdesk retention records central.mbdesk")
def records(central: Central, as_json: Json = False) -> None:
    """List what was written out, erased and destroyed, the newest first."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.archive.retention import read_records

        for record in read_records(opened):
            _tell_record(record, as_json)


@retention.command("record", epilog="Example: mbdesk retention record c.mbdesk 4 record.pdf")
def record_paper(
    central: Central,
    number: Annotated[int, typer.Argument(min=1, help="The record's number.")],
    file: Path,
    language: Language = "sv",
    as_json: Json = False,
) -> None:
    """Write the record of a destruction as a PDF, for two people to sign."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.archive.papers import write_record

        path = write_record(opened, number, file, language)
        tell(as_json, str(path), paper=path)


def _query(proposals: list[int] | None, called: list[str] | None) -> "PersonQuery":
    from mbdesk.services.centre.archive.finding import PersonQuery

    return PersonQuery(tuple(proposals or ()), tuple(called or ()))


def _kind(kind: str) -> "RetentionKind":
    from mbdesk.domain.privacy import RetentionKind

    return one_of(RetentionKind, kind)


def _summary(found: "FoundPerson") -> str:
    return ", ".join(f"{name}: {number}" for name, number in _counts(found).items())


def _counts(found: "FoundPerson") -> dict[str, Any]:
    return {
        "texts": len(found.places),
        "contacts": found.contacts,
        "pictures": found.pictures,
        "kept_files": len(found.kept_files),
    }


def _tell_record(record: "PrivacyRecord", as_json: bool) -> None:
    numbers = ", ".join(f"{name}: {number}" for name, number in record.numbers.items())
    words = f"{record.number}  {record.day}  {record.act}  {record.kind}  {numbers}"
    facts = {"record": record.number, "day": record.day, "act": record.act, "kind": record.kind}
    names = [name for name in record.names if name]
    tell(as_json, words, **facts, numbers=dict(record.numbers), names=names, reason=record.reason)
