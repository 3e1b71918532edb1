"""The verbs on answers: who is owed one, its words, the files, and that it was given."""

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mbdesk.cli.app import (
    Central,
    Json,
    Keys,
    Language,
    Out,
    Passphrase,
    app,
    one_of,
    opened_central,
    shown,
    tell,
)
from mbdesk.cli.proposals import Number, Numbers

if TYPE_CHECKING:
    from mbdesk.services.centre.answers.ledger import LedgerRow

answers = typer.Typer(help="Answers to those who left proposals.", no_args_is_help=True)
app.add_typer(answers, name="answers")

Who = Annotated[str, typer.Option("--name", help="Who does it; else who is named by --by.")]
Tag = Annotated[str, typer.Option("--in", help="The language of the answer, as in fi.")]


@answers.command("list", epilog="Example: mbdesk answers list central.mbdesk --owed")
def list_answers(
    central: Central,
    owed: Annotated[bool, typer.Option(help="Only those that somebody waits for.")] = False,
    as_json: Json = False,
) -> None:
    """List the ledger: the outcome of each proposal, and how far its answer has come."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.answers.ledger import LedgerQuery, read_ledger, read_rows

        for row in read_rows(opened, read_ledger(opened, LedgerQuery(owed=owed))):
            tell(as_json, _words(row), **_facts(row))


@answers.command(epilog="Example: mbdesk answers show central.mbdesk 31 --in ar")
def show(central: Central, number: Number, language: Tag = "", as_json: Json = False) -> None:
    """Print an answer as it is written; with a language, or unwritten, as it can be filled in."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.answer_drafts import answer_of, draft_answer

        told = draft_answer(opened, number, language) if language else answer_of(opened, number)
        tell(as_json, told.text, language=told.language, text=told.text, approved=told.approved)


@answers.command(epilog="Example: mbdesk answers write c.mbdesk 31 --in sv --approve < answer.txt")
def write(
    central: Central,
    number: Number,
    language: Tag = "sv",
    approve: Annotated[bool, typer.Option(help="It may go out so.")] = False,
    name: Who = "",
    as_json: Json = False,
) -> None:
    """Keep the words of an answer, read from standard input."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.answers.acts import Written, write_answer

        write_answer(opened, number, Written(language, sys.stdin.read(), approve), name)
        tell(as_json, f"The answer to proposal {number} is kept.", written=number)


@answers.command(epilog="Example: mbdesk answers approve central.mbdesk 31")
def approve(central: Central, numbers: Numbers, name: Who = "", as_json: Json = False) -> None:
    """Say that answers may go out as they are written."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.answers import acts

        for number in numbers:
            acts.approve(opened, number, name)
        tell(as_json, f"Approved: {', '.join(map(str, numbers))}.", approved=numbers)


@answers.command(epilog="Example: mbdesk answers make c.mbdesk --keys c.mbkeys --out ./answers")
def make(
    central: Central,
    keys: Keys,
    passphrase: Passphrase,
    out: Out,
    name: Who = "",
    language: Language = "sv",
    as_json: Json = False,
) -> None:
    """Write approved answers: letters, drafts of e-mails, a list of calls. Opens their contacts."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.central_file import unlock_contact
        from mbdesk.services.counting.answer_papers import make_answers

        key = unlock_contact(opened, keys, passphrase)
        with shown("Writing answers", as_json) as progress:
            made = make_answers(opened, out, key, name, language, progress=progress)
        facts: dict[str, Any] = {
            "letters": list(made.letters),
            "emails": list(made.emails),
            "calls": list(made.calls),
            "kept_back": list(made.kept_back),
        }
        words = ", ".join(f"{each}: {len(numbers)}" for each, numbers in facts.items())
        tell(as_json, f"{words} in {out}", **facts, files=[str(path) for path in made.files])


@answers.command(epilog="Example: mbdesk answers give c.mbdesk 31 44 --way letter --day 2026-11-13")
def give(
    central: Central,
    numbers: Numbers,
    way: Annotated[str, typer.Option(help="letter, email, call, in_person or unreachable.")],
    day: Annotated[str, typer.Option(help="The day it was given, as 2026-11-13.")],
    language: Tag = "",
    name: Who = "",
    as_json: Json = False,
) -> None:
    """Note that answers were given, how and when; or that nobody could be reached."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.answers import AnswerWay
        from mbdesk.services.centre.answers import acts

        acts.give(opened, numbers, acts.Given(one_of(AnswerWay, way), day, language), name)
        tell(as_json, f"Noted: {', '.join(map(str, numbers))}.", given=numbers, way=way)


@answers.command("ask-language", epilog="Example: mbdesk answers ask-language c.mbdesk 31 fi")
def ask_language(
    central: Central,
    number: Number,
    language: Annotated[str, typer.Argument(help="As in fi; empty takes the request back.")],
    name: Who = "",
    as_json: Json = False,
) -> None:
    """Note in which language an answer is asked for."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.answers import acts

        acts.ask_language(opened, number, language, name)
        tell(as_json, f"Noted for proposal {number}.", asked=language)


@answers.command(epilog="Example: mbdesk answers contact c.mbdesk 31 --keys c.mbkeys --purpose …")
def contact(
    central: Central,
    number: Number,
    keys: Keys,
    passphrase: Passphrase,
    purpose: Annotated[str, typer.Option(help="What it is opened for; it is put on record.")],
    name: Who = "",
    as_json: Json = False,
) -> None:
    """Open the contact of a proposer; that it was opened is put on record."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.answers.contacts import open_contacts
        from mbdesk.services.centre.central_file import unlock_contact

        key = unlock_contact(opened, keys, passphrase)
        (found,) = open_contacts(opened, [number], key, purpose, name)
        tell(as_json, found.told, number=number, contact=found.told)


def _words(row: "LedgerRow") -> str:
    parts = (str(row.number), str(row.outcome), row.language, str(row.state), row.title)
    return "  ".join(parts)


def _facts(row: "LedgerRow") -> dict[str, Any]:
    return {
        "number": row.number,
        "title": row.title,
        "outcome": row.outcome,
        "language": row.language,
        "state": row.state,
        "protected": row.protected,
        "given_on": "" if row.given is None else row.given.given_on,
    }
