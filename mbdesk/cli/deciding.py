"""Verbs that two people decide on together: each asks for a reason and two different names."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

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
    """Return what was decided. Raises BadParameter unless there are two names."""
    from mbdesk.services.common.two_names import WayOut

    if len(names) != 2:  # noqa: PLR2004  # two people
        raise typer.BadParameter("--name is needed twice, for two people")
    return WayOut(reason, (names[0], names[1]))


def decided_before_count(
    central: "CentralFile",
    without: list[str] | None,
    reason: str,
    although_few: str,
    names: list[str] | None,
) -> "WayOut | None":
    """Let the stations of `without` (ids) that are waited for be counted as far as heard.

    Returns the decision to count though few envelopes differ, None where it was not made: it
    reveals more than a lost station does, and has a reason of its own. Raises BadParameter unless
    there are two names, and for a station that the process does not have.
    """
    from mbdesk.services.centre.voting.closing import count_as_heard, station_board

    if without or reason:
        way = decision(reason, names or [])
        board = {line.station.id: line for line in station_board(central)}
        unknown = {*(without or ())} - board.keys()
        if unknown:
            raise typer.BadParameter(f"no station has the id {', '.join(sorted(unknown))}")
        for station in without or ():
            if board[station].waited_for:
                count_as_heard(central, station, way)
    return decision(although_few, names or []) if although_few else None


@app.command(epilog="Example: mbdesk reopen central.mbdesk --reason … --name A --name B")
def reopen(
    what: Annotated[
        str, typer.Argument(metavar="CENTRAL|FOLDER", help="Central file, or station folder.")
    ],
    reason: Reason,
    name: Names,
    as_json: Json = False,
) -> None:
    """Open voting again after it was closed, or let a station take votes after its last export.

    At the centre, while nothing has been opened. The votes of a reopened station need a new last
    export.
    """
    if is_folder(Path(what)):
        with opened_station(Path(what), as_json) as station:
            from mbdesk.services.station.station_state import reopen as reopen_station

            reopen_station(station, decision(reason, name))
        words = "The station takes votes again. They need a new last export."
    else:
        with opened_central(what, as_json) as opened:
            from mbdesk.services.centre.voting.vote_ways import reopen_voting

            reopen_voting(opened, decision(reason, name))
        words = "Voting is open again."
    tell(as_json, words, reopened=True)


@app.command(epilog="Example: mbdesk withdraw central.mbdesk 7 --reason … --name A --name B")
def withdraw(
    central: Central,
    code: Annotated[str, typer.Argument(help="The proposal's number on the ballot.")],
    reason: Reason,
    name: Names,
    as_json: Json = False,
) -> None:
    """Withdraw a proposal from the vote: votes for it are told, and get no money."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.voting.vote_ways import withdraw_item

        withdraw_item(opened, code, decision(reason, name))
        tell(as_json, f"Proposal {code} is withdrawn.", withdrawn=code)


@app.command("set-aside", epilog="Example: mbdesk set-aside c.mbdesk 3f2a… --reason … --name A …")
def set_aside(
    central: Central, station: Station, reason: Reason, name: Names, as_json: Json = False
) -> None:
    """Leave a station out of the count; its envelopes are told by number."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.stations.station_ways import set_aside as leave_out

        leave_out(opened, station, decision(reason, name))
        tell(as_json, "The station is left out of the count.", set_aside=station)


@app.command("take-back", epilog="Example: mbdesk take-back c.mbdesk 3f2a… --reason … --name A …")
def take_back(
    central: Central, station: Station, reason: Reason, name: Names, as_json: Json = False
) -> None:
    """Take a station that was left out back into the count."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.stations.station_ways import take_back as count_again

        count_again(opened, station, decision(reason, name))
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
    as_json: Json = False,
) -> None:
    """Let nothing count that a station sends after an export."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.stations.station_ways import revoke as stop

        stop(opened, station, after, decision(reason, name), export)
        words = f"Nothing counts that the station sent after its export {after}."
        tell(as_json, words, revoked=station)


@app.command("new-code", epilog="Example: mbdesk new-code c.mbdesk 3f2a… --reason … --name A …")
def new_code(
    central: Central, station: Station, reason: Reason, name: Names, as_json: Json = False
) -> None:
    """Give a station a new code, to be enrolled anew."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.stations.station_ways import give_new_code

        new = give_new_code(opened, station, decision(reason, name))
        with done(
            as_json, "The new code is lost, and the old one is void. Give this command again."
        ):
            tell(as_json, f"{new.station.full_name}: {new.code}", code=new.code)


@app.command("reset-code", epilog="Example: mbdesk reset-code c.mbdesk 3f2a… --out /media/stick …")
def reset_code(
    central: Central,
    station: Station,
    keys: Keys,
    passphrase: Passphrase,
    out: Out,
    reason: Reason,
    name: Names,
    as_json: Json = False,
) -> None:
    """Write the file that lets a kiosk's staff code be chosen anew, once and within a week."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.central_file import unlock_signing
        from mbdesk.services.exchange.code_resets import write_reset

        way = decision(reason, name)
        path = write_reset(opened, station, out, unlock_signing(opened, keys, passphrase), way)
        tell(as_json, str(path), reset=path)
