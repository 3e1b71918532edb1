"""Verbs before the vote: set up, stations, cards, ballot, packs."""

from pathlib import Path
from typing import Annotated

import typer

from mbdesk.cli.agreeing import Yes, agreed_at_centre, see_who_can_be_asked
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
    plain_errors,
    target_of,
    tell,
)
from mbdesk.cli.key_files import paper_facts, paper_words


@app.command(epilog="Example: mbdesk init central.mbdesk --setup setup.json --keys central.mbkeys")
def init(
    central: Central,
    keys: Annotated[Path, typer.Option("--keys", help="Key file; strict: a folder for three.")],
    setup: Annotated[Path, typer.Option("--setup", help="The board's frame as JSON.")],
    as_json: Json = False,
) -> None:
    """Set up a process: make the central file and the key files, and show their words, once.

    Write the words on paper, and see with `mbdesk keys check` that the paper opens the file.
    """
    from mbdesk.services.centre.creation.setup_file import create_central_from

    with plain_errors(as_json):
        made, new = create_central_from(target_of(central), setup, keys)
        with made:
            words = [paper_words(paper) for paper in new.papers]
            told = "\n".join([f"Set up {central}. Keep {keys} and the words apart.", *words])
            papers = [paper_facts(paper) for paper in new.papers]
            with done(
                as_json, f"The words are lost. Delete {central} and {keys}, and begin again."
            ):
                tell(as_json, told, process=made.frame.id, papers=papers)


@app.command(epilog="Example: mbdesk station central.mbdesk 'Library 1' --site Library")
def station(
    central: Central,
    name: str,
    site: Annotated[str, typer.Option(help="The place it stands at.")],
    kiosk: Annotated[bool, typer.Option(help="Unmanned.")] = False,
    paper: Annotated[bool, typer.Option(help="For ballots on paper alone.")] = False,
    as_json: Json = False,
) -> None:
    """Set up a station and show its enrolment code, once."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.ballot import Channel
        from mbdesk.domain.station import StationKind
        from mbdesk.services.centre.stations.papers import note_codes_on_paper
        from mbdesk.services.centre.stations.station_register import add_station

        kind = StationKind.KIOSK if kiosk else StationKind.TABLE
        channel = Channel.PAPER if paper else Channel.DIGITAL
        new = add_station(opened, name, site, kind, channel)
        made = f"{new.station.full_name}: {new.station.id}"
        words = f"{made}\nEnrolment code: {new.code} (travels apart from the pack)"
        lost = "The station is set up. Its code is lost; give it another with: mbdesk new-code"
        with done(as_json, f"{lost} … {new.station.id}"):
            tell(as_json, words, station=new.station.id, code=new.code)
        note_codes_on_paper(opened, [new.station.id])


@app.command(epilog="Example: mbdesk poster central.mbdesk --out ./to-print")
def poster(
    central: Central,
    out: Out,
    proposals: Annotated[bool, typer.Option(help="The one that invites to propose.")] = False,
    as_json: Json = False,
) -> None:
    """Write the poster as a PDF: days and places of voting, and the process's control code."""
    with opened_central(central, as_json) as opened:
        from functools import partial

        from mbdesk.domain.process import PhaseKind
        from mbdesk.services.centre.stations.papers import write_poster
        from mbdesk.words.translations import words

        phase = PhaseKind.PROPOSING if proposals else PhaseKind.VOTING
        path = write_poster(opened, out, partial(words, context="voter.form"), phase=phase)
        tell(as_json, str(path), path=path)


@app.command(epilog="Example: mbdesk catalogue central.mbdesk --out ./to-print")
def catalogue(
    central: Central,
    out: Out,
    language: Annotated[
        list[str] | None, typer.Option(help="Only in these languages, as sv; else in all offered.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Write the catalogue of proposals as PDFs, one for each language: what people can vote on."""
    with opened_central(central, as_json) as opened:
        from functools import partial

        from mbdesk.services.centre.ballot.catalogue import write_catalogues
        from mbdesk.words.languages import LANGUAGES
        from mbdesk.words.translations import words

        wanted = language or ()
        if not set(wanted) <= set(LANGUAGES):
            raise typer.BadParameter(f"there are {', '.join(LANGUAGES)}")
        paths = write_catalogues(opened, out, partial(words, context="voter.form"), wanted)
        tell(as_json, "\n".join(map(str, paths)), paths=paths)


@app.command(epilog="Example: mbdesk open central.mbdesk --ballot ballot.json")
def open(  # noqa: A001  # the verb people use
    central: Central,
    ballot: Annotated[Path | None, typer.Option(help="Ballot items as JSON.")] = None,
    max_choices: Annotated[
        int | None,
        typer.Option(min=1, max=LARGEST_NUMBER, help="Items a person may choose, with --ballot."),
    ] = None,
    reason: Annotated[
        str, typer.Option(help="Why to open while answers are owed; with two names.")
    ] = "",
    name: Annotated[list[str] | None, typer.Option(help="Who decides so; two names.")] = None,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Open the vote: fixes the frame, the ballot, and test or live. Shows the facts, and asks."""
    with opened_central(central, as_json) as opened:
        # Late: the verbs of that module stand after these in the list of verbs.
        from mbdesk.cli.deciding import decision
        from mbdesk.domain.vote_state import Act
        from mbdesk.services.centre.creation.setup_file import set_ballot_from
        from mbdesk.services.centre.voting.vote_ways import check_allowed
        from mbdesk.services.centre.voting.voting import open_voting
        from mbdesk.services.counting.overview_reading import read_overview
        from mbdesk.services.counting.voting_briefings import about_opening

        although = decision(reason, name or []) if reason or name else None
        check_allowed(opened, Act.OPEN)
        see_who_can_be_asked(yes)
        if ballot is not None:
            set_ballot_from(opened, ballot, max_choices)
        with agreed_at_centre(opened, lambda: about_opening(read_overview(opened)), yes):
            open_voting(opened, although=although)
        tell(as_json, "Voting is open; write new packs.", items=len(opened.items))


@app.command(epilog="Example: mbdesk media central.mbdesk ./pictures-and-recordings")
def media(central: Central, folder: Path, as_json: Json = False) -> None:
    """Replace the pictures and recordings of the process with those of a folder.

    map.png is the sketch map, items/NUMBER.png a ballot picture, audio/LANGUAGE/NAME.ogg a text
    read out; texts.json says what pictures show: {"map.png": {"sv": "..."}}.
    """
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.media import read_media, set_media

        found = read_media(folder)
        set_media(opened, found)
        names = [one.name for one in found]
        words = f"{len(names)} pictures and recordings; write new packs."
        tell(as_json, words, media=names)


@app.command(epilog="Example: mbdesk close central.mbdesk")
def close(central: Central, yes: Yes = False, as_json: Json = False) -> None:
    """Close the vote. Shows the facts, and asks."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.vote_state import Act
        from mbdesk.services.centre.voting.vote_ways import check_allowed
        from mbdesk.services.centre.voting.voting import close_voting
        from mbdesk.services.counting.closing_briefings import about_closing
        from mbdesk.services.counting.overview_reading import read_overview

        check_allowed(opened, Act.CLOSE)
        with agreed_at_centre(opened, lambda: about_closing(read_overview(opened)), yes):
            close_voting(opened)
        tell(as_json, "Voting is closed.", closed=True)


@app.command(epilog="Example: mbdesk pack central.mbdesk --keys central.mbkeys --out /media/stick")
def pack(
    central: Central, keys: Keys, passphrase: Passphrase, out: Out, as_json: Json = False
) -> None:
    """Write a signed pack for every station."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.central_file import unlock_signing
        from mbdesk.services.exchange.packs import write_packs

        key = unlock_signing(opened, keys, passphrase)
        paths = write_packs(opened, out, key)
        tell(as_json, "\n".join(map(str, paths)), packs=[str(path) for path in paths])
