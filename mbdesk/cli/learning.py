"""The verbs on follow-up and learning: milestones, final cost, notes, comparison, papers."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from mbdesk.cli.app import (
    LARGEST_NUMBER,
    Central,
    Json,
    Language,
    app,
    one_of,
    opened_central,
    tell,
)
from mbdesk.cli.proposals import Name

learning = typer.Typer(help="What becomes of the winners, and what is learned.")
app.add_typer(learning, name="learning")

Code = Annotated[str, typer.Argument(help="The number on the ballot of what is carried out.")]
Milestone = Annotated[int, typer.Argument(min=1, max=LARGEST_NUMBER, help="The step's number.")]
OnDay = Annotated[str, typer.Argument(help="A day, as 2027-03-01.")]
Why = Annotated[str, typer.Option("--reason", help="Why; it is put on record.")]


@learning.command("list", epilog="Example: mbdesk learning list central.mbdesk")
def list_steps(central: Central, as_json: Json = False) -> None:
    """List what is carried out, its steps, and what it cost beside the estimate."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.follow_up import read_follow_up

        for one in read_follow_up(opened).items:
            final = None if one.final is None else one.final.cost
            words = f"{one.item.code}  estimated {one.item.cost}, final {final or '–'}"
            facts = {"item": one.item.code, "estimate": one.item.cost, "final": final}
            tell(as_json, words, **facts, steps=[asdict(each) for each in one.milestones])
            for each in () if as_json else one.milestones:
                stands = "dropped" if each.dropped else each.done or "to come"
                tell(as_json, f"  {each.number}  {each.planned}  {stands}  {each.what}")


@learning.command(epilog="Example: mbdesk learning plan c.mbdesk V1 'Benches ordered' 2027-03-01")
def plan(
    central: Central,
    item: Code,
    step: Annotated[str, typer.Argument(help="What is done then.")],
    day: OnDay,
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Plan a step of what is carried out."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting import follow_up

        number = follow_up.plan(opened, item, step, day, name)
        tell(as_json, f"Step {number} is planned for {day}.", planned=number)


@learning.command("done", epilog="Example: mbdesk learning done central.mbdesk 2 2027-03-04")
def reached(
    central: Central, step: Milestone, day: OnDay, name: Name = "", as_json: Json = False
) -> None:
    """Note the day on which a step was done."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting import follow_up

        follow_up.reach(opened, step, day, name)
        tell(as_json, f"Step {step} was done on {day}.", done=step)


@learning.command("postpone", epilog="Example: mbdesk learning postpone c.mbdesk 2 2027-04-01 …")
def moved(
    central: Central,
    step: Milestone,
    day: OnDay,
    reason: Why,
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Move a step to another day."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting import follow_up

        follow_up.move(opened, step, day, reason, name)
        tell(as_json, f"Step {step} is moved to {day}.", moved=step)


@learning.command("drop", epilog="Example: mbdesk learning drop central.mbdesk 2 --reason …")
def dropped(
    central: Central, step: Milestone, reason: Why, name: Name = "", as_json: Json = False
) -> None:
    """Drop a step; it stays on record."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting import follow_up

        follow_up.drop(opened, step, reason, name)
        tell(as_json, f"Step {step} is dropped.", dropped=step)


@learning.command("final-cost", epilog="Example: mbdesk learning final-cost c.mbdesk V1 412000 …")
def final_cost(
    central: Central,
    item: Code,
    cost: Annotated[int, typer.Argument(min=0, max=LARGEST_NUMBER, help="In kronor.")],
    reason: Annotated[str, typer.Option(help="Why it differs from the estimate.")] = "",
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Note what something cost in the end."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.follow_up import note_cost

        note_cost(opened, item, cost, reason, name)
        tell(as_json, f"{item} cost {cost} kr.", item=item, cost=cost)


@learning.command(epilog="Example: mbdesk learning notice central.mbdesk V1 notice.pdf")
def notice(
    central: Central, item: Code, file: Path, language: Language = "sv", as_json: Json = False
) -> None:
    """Write the notice for the place (PDF): what was promised, and how far it has come."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.learning_papers import write_notice
        from mbdesk.words.translations import words

        path = write_notice(opened, item, file, words(language), language)
        tell(as_json, str(path), notice=path)


@learning.command(epilog="Example: mbdesk learning note central.mbdesk lesson 'Begin in May.'")
def note(
    central: Central,
    kind: Annotated[str, typer.Argument(help="process, participation, costs or lesson.")],
    text: Annotated[str, typer.Argument(help="As it is to stand in the report.")],
    replaces: Annotated[int, typer.Option(help="The number of a note whose place it takes.")] = 0,
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Write a note for the learning report."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.learning import NoteKind
        from mbdesk.services.counting.learning import add_note

        written = add_note(opened, one_of(NoteKind, kind), text, replaces, name)
        tell(as_json, f"Note {written.number}", note=written.number)


@learning.command(epilog="Example: mbdesk learning compare central.mbdesk hv-2025.mbresult")
def compare(
    central: Central,
    earlier: Annotated[
        list[Path] | None, typer.Argument(help="Central files or results of earlier ones.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Take in figures of earlier processes, and list all beside this one."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.learning import read_learning, take_earlier

        for path in earlier or ():
            take_earlier(opened, path)
        for each in read_learning(opened).compared:
            words = f"{each.year}  {each.title}  votes {each.votes}, proposals {each.proposals}"
            tell(as_json, words, **asdict(each))


@learning.command(epilog="Example: mbdesk learning report central.mbdesk report.pdf")
def report(central: Central, file: Path, language: Language = "sv", as_json: Json = False) -> None:
    """Write the learning report (PDF)."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.learning_papers import write_report
        from mbdesk.words.translations import words

        path = write_report(opened, file, words(language), language)
        tell(as_json, str(path), report=path)
