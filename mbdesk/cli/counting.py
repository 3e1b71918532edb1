"""Verbs of box and count: on one computer, or the box here and the count on another."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mbdesk.cli.agreeing import Yes, agreed, agreed_at_centre, agreed_to_count, see_who_can_be_asked
from mbdesk.cli.app import (
    Central,
    CountNumber,
    Json,
    Keys,
    Language,
    Out,
    Passphrase,
    app,
    digest_told,
    done,
    opened_central,
    plain_errors,
    tell,
)
from mbdesk.cli.deciding import (
    AlthoughFew,
    Names,
    NamesIfDecided,
    Reason,
    ReasonIfDecided,
    Without,
    decided_for_count,
    decision,
)
from mbdesk.cli.key_files import Sheets, Words, secret_of

if TYPE_CHECKING:
    from mbdesk.services.common.briefing import Briefing
    from mbdesk.services.counting.count_elsewhere import TieOrder

DeskWords = Annotated[
    str, typer.Option(envvar="MBDESK_DESK_PASSPHRASE", help="Of the desk's key file, if another.")
]


@app.command(epilog="Example: mbdesk box central.mbdesk --keys roll.mbkeys --desk desk.mbkeys …")
def box(
    central: Central,
    keys: Keys,
    passphrase: Passphrase,
    out: Out,
    desk: Annotated[Path | None, typer.Option(help="The desk's key file, if another.")] = None,
    desk_passphrase: DeskWords = "",
    without: Without = None,
    reason: ReasonIfDecided = "",
    although_few: AlthoughFew = "",
    name: NamesIfDecided = None,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Fix what is counted with the roll key, and write the ballot box for another computer."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.central_file import unlock_roll, unlock_signing
        from mbdesk.services.counting.count import make_box, write_box_file
        from mbdesk.services.counting.count_briefings import about_box

        see_who_can_be_asked(yes)
        signing = unlock_signing(opened, desk or keys, desk_passphrase or passphrase)
        roll = unlock_roll(opened, keys, passphrase)
        decided = few, heard = decided_for_count(opened, without, reason, although_few, name)
        with agreed_to_count(opened, about_box, decided, yes):
            made = make_box(opened, roll, few=few, heard=heard)
        with done(as_json, "The ballot box has been made. Write it with: mbdesk write-box"):
            path = write_box_file(opened, out, signing)
        tell(as_json, f"{path}\nThe box's digest: {made.digest}", box=path, digest=made.digest)


@app.command("write-box", epilog="Example: mbdesk write-box central.mbdesk --keys desk.mbkeys …")
def write_box(
    central: Central, keys: Keys, passphrase: Passphrase, out: Out, as_json: Json = False
) -> None:
    """Write the ballot box that was made here once more, for another computer."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.central_file import unlock_signing
        from mbdesk.services.counting.count import write_box_file

        path = write_box_file(opened, out, unlock_signing(opened, keys, passphrase))
        tell(as_json, str(path), box=path)


@app.command(epilog="Example: mbdesk count central.mbdesk --keys tally.mbkeys --sheet … --sheet …")
def count(
    central: Central,
    keys: Keys,
    passphrase: Words = "",
    sheet: Sheets = None,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Open the box that was made here with the tally key, and count. Shows the facts, and asks."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.central_file import unlock_tally
        from mbdesk.services.counting.count import count_box
        from mbdesk.services.counting.count_briefings import about_counting
        from mbdesk.services.counting.stored_box import box_to_count

        box_to_count(opened)  # refused now, if it will be
        see_who_can_be_asked(yes)
        key = unlock_tally(opened, keys, secret_of(opened, keys, passphrase, sheet))

        def tell_box() -> "Briefing":
            return about_counting(box_to_count(opened), brought=False)

        with agreed_at_centre(opened, tell_box, yes):
            counted = count_box(opened, key)
        winners = counted.outcome.winners
        words = f"{counted.counted} votes counted. Chosen: {', '.join(winners)}"
        tell(as_json, words, counted=counted.counted, winners=winners, votes=counted.votes)


@app.command(
    "count-box", epilog="Example: mbdesk count-box box-1.mbbox --keys tally.mbkeys … --out ."
)
def count_box(  # two key files, and what opens them
    box: Annotated[Path, typer.Argument(help="The ballot box.")],
    keys: Keys,
    desk: Annotated[Path, typer.Option(help="The desk's key file.")],
    out: Out,
    passphrase: Words = "",
    desk_passphrase: DeskWords = "",
    sheet: Sheets = None,
    tie: Annotated[
        list[str] | None, typer.Option(help="Tied items in their order, as '3 7'; repeat it.")
    ] = None,
    basis: Annotated[
        list[str] | None, typer.Option(help="What that rests on, one for each --tie.")
    ] = None,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Count a ballot box on a computer without the central file, and sign the result.

    Shows the facts of the box, and asks. A tie is told; then count again with --tie and --basis,
    once for each decision.
    """
    from mbdesk.services.centre.keys.key_papers import read_secret
    from mbdesk.services.common.callbacks import local_day
    from mbdesk.services.counting.box_file import box_facts_of
    from mbdesk.services.counting.count_briefings import about_counting
    from mbdesk.services.counting.count_elsewhere import count_box_file, unlock_for_box
    from mbdesk.services.counting.result_file import read_result

    decisions = _tie_orders(tie or (), basis or ())
    with plain_errors(as_json):
        opens = read_secret(sheet) if sheet else passphrase
        unlocked = unlock_for_box(box, (keys, opens), (desk, desk_passphrase or passphrase))
        facts = box_facts_of(box)
        agreed(about_counting(facts, brought=True), yes)
        today, digest = local_day(), facts.digest
        path = count_box_file(box, out, unlocked, today, decisions=decisions, digest=digest)
        digest = read_result(path).digest
        words = f"{path}\nThe count's digest, for the protocol to show too: {digest_told(digest)}"
        tell(as_json, words, result=path, digest=digest)


def _tie_orders(ties: Sequence[str], bases: Sequence[str]) -> "list[TieOrder]":
    """Return the decisions on ties that --tie and --basis give in pairs."""
    from mbdesk.services.counting.count_elsewhere import TieOrder

    if len(ties) != len(bases):
        raise typer.BadParameter("give one --basis for each --tie")
    pairs = zip(ties, bases, strict=True)
    return [TieOrder(tuple(codes.split()), said) for codes, said in pairs]


@app.command(epilog="Example: mbdesk result central.mbdesk --keys desk.mbkeys --out . --number 1")
def result(
    central: Central,
    keys: Keys,
    passphrase: Passphrase,
    out: Out,
    number: CountNumber = None,
    as_json: Json = False,
) -> None:
    """Write the signed result of a count again, byte for byte; of an earlier one too."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.central_file import unlock_signing
        from mbdesk.services.counting.count import sign_result

        path = sign_result(opened, out, unlock_signing(opened, keys, passphrase), number=number)
        tell(as_json, str(path), result=path)


@app.command(epilog="Example: mbdesk publish central.mbdesk result-1.mbresult --out .")
def publish(
    central: Central,
    result: Annotated[Path, typer.Argument(help="The signed result of the newest count.")],
    out: Out,
    as_json: Json = False,
) -> None:
    """Write the public result: a folder of pages in every language, made from the signed result."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.public_result import write_public_result

        folder = write_public_result(opened, result, out)
        tell(as_json, str(folder / "index.html"), folder=folder)


@app.command("take-result", epilog="Example: mbdesk take-result central.mbdesk result-1.mbresult")
def take_result(central: Central, result: Path, yes: Yes = False, as_json: Json = False) -> None:
    """Take in a result that was counted elsewhere from the box that was made here."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.count_briefings import about_taking_result
        from mbdesk.services.counting.result_taking import result_to_take
        from mbdesk.services.counting.result_taking import take_result as take

        signed = result_to_take(opened, result)
        agreed(about_taking_result(signed), yes)
        winners = take(opened, signed).outcome.winners
        tell(as_json, f"Taken in. Chosen: {', '.join(winners)}", winners=winners)


@app.command("compare-counts", epilog="Example: mbdesk compare-counts central.mbdesk --number 1")
def compare_counts(
    central: Central,
    number: CountNumber = None,
    language: Language = "en",
    as_json: Json = False,
) -> None:
    """Tell what is different between the newest count and the one before, or that of --number."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.count_changes import compare_counts as compare
        from mbdesk.services.counting.count_changes import facts_told
        from mbdesk.words.phrase import reader_of

        changes, reader = compare(opened, number), reader_of(language)
        facts = ((fact.name.read(reader), fact.text.read(reader)) for fact in facts_told(changes))
        tell(
            as_json,
            "\n".join(f"{name}: {text}" for name, text in facts),
            before=changes.before.number,
            now=changes.now.number,
            reason=changes.why.reason,
            chosen=[item.code for item in changes.chosen],
            no_longer_chosen=[item.code for item in changes.no_longer_chosen],
            votes={item.code: two for item, *two in changes.votes},
            stations=[each.now.station for each in changes.stations],
        )


@app.command("new-count", epilog="Example: mbdesk new-count c.mbdesk --reason … --name A --name B")
def new_count(
    central: Central, reason: Reason, name: Names, yes: Yes = False, as_json: Json = False
) -> None:
    """Begin a new count; the one before stays, marked as replaced."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.vote_state import Act
        from mbdesk.services.centre.voting.vote_ways import check_allowed
        from mbdesk.services.counting.count import new_count as begin
        from mbdesk.services.counting.count_briefings import about_new_count
        from mbdesk.services.counting.count_standing import result as newest

        way = decision(reason, name)
        check_allowed(opened, Act.NEW_COUNT)
        with agreed_at_centre(opened, lambda: about_new_count(newest(opened)), yes):
            begin(opened, way)
        tell(as_json, "A new count has begun: take in what came late, and box again.", begun=True)


@app.command(epilog="Example: mbdesk unbox central.mbdesk --reason … --name A --name B")
def unbox(
    central: Central, reason: Reason, name: Names, yes: Yes = False, as_json: Json = False
) -> None:
    """Take the box back before anything in it has been opened."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.vote_state import Act
        from mbdesk.services.centre.voting.vote_ways import check_allowed
        from mbdesk.services.counting.count import take_box_back
        from mbdesk.services.counting.count_briefings import about_unboxing

        way = decision(reason, name)
        check_allowed(opened, Act.UNBOX)
        agreed(about_unboxing(), yes)
        take_box_back(opened, way)
        tell(as_json, "The box is taken back; voting stays closed.", unboxed=True)
