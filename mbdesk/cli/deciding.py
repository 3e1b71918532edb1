"""Verbs that two people decide on together: each asks for a reason and two different names."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mbdesk.cli.agreeing import Yes, agreed, agreed_at_centre, agreed_on_station
from mbdesk.cli.app import (
    LARGEST_NUMBER,
    Central,
    Json,
    Keys,
    Out,
    Passphrase,
    app,
    done,
    opened_central,
    opened_station,
    tell,
)
from mbdesk.durable import is_folder

if TYPE_CHECKING:
    from mbdesk.services.centre.central_file import CentralFile
    from mbdesk.services.centre.voting.closing import AsHeard
    from mbdesk.services.common.two_names import WayOut

Reason = Annotated[str, typer.Option(help="Why; it stands in the log.")]
Names = Annotated[list[str], typer.Option("--name", help="Who decides; two different names.")]
Station = Annotated[str, typer.Argument(help="The station's id.")]
Without = Annotated[
    list[str] | None,
    typer.Option(help="Id of a lost station, counted as far as heard; with --reason and names."),
]
ReasonIfDecided = Annotated[str, typer.Option("--reason", help="Why, for --without.")]
AlthoughFew = Annotated[
    str,
    typer.Option(help="Why to count though few envelopes differ from an earlier count; two names."),
]
NamesIfDecided = Annotated[list[str] | None, typer.Option("--name", help="Who decides; two names.")]


def decision(reason: str, names: list[str]) -> "WayOut":
    """Return what was decided, before anybody is asked to agree to it.

    Raises BadParameter unless there are two names, FieldError, LettersWithoutFontError.
    """
    from mbdesk.services.centre.merging.ways_out import decided
    from mbdesk.services.common.two_names import WayOut

    if len(names) != 2:  # noqa: PLR2004  # two people
        raise typer.BadParameter("--name is needed twice, for two people")
    return decided(WayOut(reason, (names[0], names[1])))


def decided_for_count(
    central: "CentralFile",
    without: list[str] | None,
    reason: str,
    although_few: str,
    names: list[str] | None,
) -> "tuple[WayOut | None, AsHeard | None]":
    """Return what is to be noted with the count, once somebody has agreed to it.

    First why to count though few envelopes differ, None where it was not decided: it reveals more
    than a lost station does, and has a reason of its own. Then which stations of `without` (ids)
    are counted as far as heard. Raises BadParameter unless there are two names, and for a station
    that the process does not have.
    """
    from mbdesk.services.centre.voting.closing import AsHeard, station_board

    heard = None
    if without or reason:
        heard = AsHeard(tuple(without or ()), decision(reason, names or []))
        unknown = {*heard.stations} - {line.station.id for line in station_board(central)}
        if unknown:
            raise typer.BadParameter(f"no station has the id {', '.join(sorted(unknown))}")
    return decision(although_few, names or []) if although_few else None, heard


@app.command(epilog="Example: mbdesk reopen central.mbdesk --reason … --name A --name B")
def reopen(
    what: Annotated[
        str, typer.Argument(metavar="CENTRAL|FOLDER", help="Central file, or station folder.")
    ],
    reason: Reason,
    name: Names,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Open voting again after it was closed, or let a station take votes after its last export.

    At the centre, while nothing has been opened. The votes of a reopened station need a new last
    export.
    """
    if is_folder(Path(what)):
        with opened_station(Path(what), as_json) as station:
            from mbdesk.services.station.ending_briefings import about_reopening as about
            from mbdesk.services.station.station_state import check_final
            from mbdesk.services.station.station_state import reopen as reopen_station

            way = decision(reason, name)
            check_final(station)
            agreed(about(station), yes)
            reopen_station(station, way)
        words = "The station takes votes again. They need a new last export."
    else:
        with opened_central(what, as_json) as opened:
            from mbdesk.domain.vote_state import Act
            from mbdesk.services.centre.voting.vote_ways import check_allowed, reopen_voting
            from mbdesk.services.counting.overview_reading import read_overview
            from mbdesk.services.counting.voting_briefings import about_reopening

            way = decision(reason, name)
            check_allowed(opened, Act.REOPEN)
            with agreed_at_centre(opened, lambda: about_reopening(read_overview(opened)), yes):
                reopen_voting(opened, way)
        words = "Voting is open again."
    tell(as_json, words, reopened=True)


@app.command(epilog="Example: mbdesk withdraw central.mbdesk 7 --reason … --name A --name B")
def withdraw(
    central: Central,
    code: Annotated[str, typer.Argument(help="The proposal's number on the ballot.")],
    reason: Reason,
    name: Names,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Withdraw a proposal from the vote: votes for it are told, and get no money."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.voting.vote_ways import item_to_withdraw, withdraw_item
        from mbdesk.services.counting.voting_briefings import about_withdrawing

        way = decision(reason, name)
        with agreed_at_centre(
            opened, lambda: about_withdrawing(item_to_withdraw(opened, code)), yes
        ):
            withdraw_item(opened, code, way)
        tell(as_json, f"Proposal {code} is withdrawn.", withdrawn=code)


@app.command("set-aside", epilog="Example: mbdesk set-aside c.mbdesk 3f2a… --reason … --name A …")
def set_aside(
    central: Central,
    station: Station,
    reason: Reason,
    name: Names,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Leave a station out of the count; its envelopes are told by number."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.vote_state import Act
        from mbdesk.services.centre.stations.station_briefings import about_setting_aside
        from mbdesk.services.centre.stations.station_ways import set_aside as leave_out

        way = decision(reason, name)
        with agreed_on_station(opened, Act.SET_ASIDE, station, about_setting_aside, yes):
            leave_out(opened, station, way)
        tell(as_json, "The station is left out of the count.", set_aside=station)


@app.command("take-back", epilog="Example: mbdesk take-back c.mbdesk 3f2a… --reason … --name A …")
def take_back(
    central: Central,
    station: Station,
    reason: Reason,
    name: Names,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Take a station that was left out back into the count."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.vote_state import Act
        from mbdesk.services.centre.stations.station_briefings import about_taking_back
        from mbdesk.services.centre.stations.station_ways import take_back as count_again

        way = decision(reason, name)
        with agreed_on_station(opened, Act.TAKE_BACK, station, about_taking_back, yes):
            count_again(opened, station, way)
        tell(as_json, "The station is in the count again.", taken_back=station)


@app.command(epilog="Example: mbdesk revoke c.mbdesk 3f2a… --after 4 --reason … --name A --name B")
def revoke(
    central: Central,
    station: Station,
    after: Annotated[
        int, typer.Option(min=0, max=LARGEST_NUMBER, help="The last export that may count.")
    ],
    reason: Reason,
    name: Names,
    export: Annotated[Path | None, typer.Option(help="That export, if later ones came.")] = None,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Let nothing count that a station sends after an export."""
    with opened_central(central, as_json) as opened:
        from functools import partial

        from mbdesk.domain.vote_state import Act
        from mbdesk.services.centre.stations.station_briefings import about_revoking
        from mbdesk.services.centre.stations.station_ways import revoke as stop

        way, about = decision(reason, name), partial(about_revoking, after=after)
        with agreed_on_station(opened, Act.REVOKE, station, about, yes):
            stop(opened, station, after, way, export)
        words = f"Nothing counts that the station sent after its export {after}."
        tell(as_json, words, revoked=station)


@app.command("new-code", epilog="Example: mbdesk new-code c.mbdesk 3f2a… --reason … --name A …")
def new_code(
    central: Central,
    station: Station,
    reason: Reason,
    name: Names,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Give a station a new code, to be enrolled anew."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.vote_state import Act
        from mbdesk.services.centre.stations.papers import note_codes_on_paper
        from mbdesk.services.centre.stations.station_briefings import about_new_code
        from mbdesk.services.centre.stations.station_ways import give_new_code

        way = decision(reason, name)
        with agreed_on_station(opened, Act.NEW_CODE, station, about_new_code, yes):
            new = give_new_code(opened, station, way)
        with done(
            as_json, "The new code is lost, and the old one is void. Give this command again."
        ):
            tell(as_json, f"{new.station.full_name}: {new.code}", code=new.code)
        note_codes_on_paper(opened, [new.station.id])


@app.command("reset-code", epilog="Example: mbdesk reset-code c.mbdesk 3f2a… --out /media/stick …")
def reset_code(
    central: Central,
    station: Station,
    keys: Keys,
    passphrase: Passphrase,
    out: Out,
    reason: Reason,
    name: Names,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Write the file that lets a kiosk's staff code be chosen anew, once and within a week."""
    with opened_central(central, as_json) as opened:
        from functools import partial

        from mbdesk.domain.vote_state import Act
        from mbdesk.services.centre.central_file import unlock_signing
        from mbdesk.services.centre.stations.station_briefings import about_reset_file
        from mbdesk.services.exchange.code_resets import DAYS, write_reset

        way, key = decision(reason, name), unlock_signing(opened, keys, passphrase)
        about = partial(about_reset_file, days=DAYS)
        with agreed_on_station(opened, Act.RESET_CODE, station, about, yes):
            path = write_reset(opened, station, out, key, way)
        tell(as_json, str(path), reset=path)
