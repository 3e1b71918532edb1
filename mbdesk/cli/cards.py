"""The verbs on voting cards: make them, void one, and give out one of the reserve for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mbdesk.cli.agreeing import Yes, agreed_at_centre
from mbdesk.cli.app import (
    LARGEST_NUMBER,
    Central,
    Json,
    app,
    done,
    into,
    opened_central,
    shown,
    tell,
)
from mbdesk.cli.deciding import Names, Reason, decision

if TYPE_CHECKING:
    from mbdesk.services.centre.central_file import CentralFile
    from mbdesk.services.centre.stations.cards import PrintedCards
    from mbdesk.services.common.briefing import Briefing

cards = typer.Typer(help="Make, void or replace voting cards.", no_args_is_help=True)
app.add_typer(cards, name="cards")

_UNSURE = (
    "Cards {} to {} were made before, and the program ended before their file was surely in its "
    "place. Without that file nobody has their codes. Delete what ends in .part where it was to "
    "lie."
)

Serial = Annotated[int, typer.Argument(min=1, max=LARGEST_NUMBER, help="The card's number.")]

Place = Annotated[str, typer.Option(help="Name of the place that gets them.")]

Reserve = Annotated[
    int,
    typer.Argument(min=1, max=LARGEST_NUMBER, help="The card of the reserve given for it."),
]


@cards.command(epilog="Example: mbdesk cards make central.mbdesk 500 --pdf ./to-print")
def make(
    central: Central,
    number: Annotated[int, typer.Argument(min=1, max=100_000, help="How many to make.")],
    pdf: Annotated[
        Path | None, typer.Option(help="Folder for a PDF of cards to cut.", callback=into)
    ] = None,
    reserve: Annotated[bool, typer.Option(help="They are kept to replace others.")] = False,
    place: Place = "",
    as_json: Json = False,
) -> None:
    """Make a series of cards as a PDF, or one code a line; to be printed and then deleted."""
    with opened_central(central, as_json) as opened:
        from functools import partial

        from mbdesk.services.centre.stations.cards import (
            CardPurpose,
            cards_unsure,
            make_cards,
            print_cards,
        )
        from mbdesk.words.translations import words

        purpose = CardPurpose(reserve, site_named(opened, place) if place else "")
        if pdf is None:
            with shown("Making cards", as_json) as progress:
                codes = make_cards(opened, number, progress, purpose)
            with done(as_json, "The cards are made. Their codes are lost: make others instead."):
                tell(as_json, "\n".join(codes), cards=codes)
            return
        form_words = partial(words, context="voter.form")
        with shown("Making cards", as_json) as progress:
            printed = print_cards(opened, number, pdf, form_words, progress, purpose=purpose)
        with opened.database.reading() as session:
            unsure = cards_unsure(session)
        told = [*_where(printed), *(_UNSURE.format(*each) for each in unsure)]
        facts = {"unsure": unsure} if unsure else {}
        paths = [str(path) for path in printed.paths]
        tell(as_json, "\n".join(told), made=number, paths=paths, **facts)


def _where(printed: "PrintedCards") -> Iterator[str]:
    """Yield where the cards are: several files where they have more than 500 sheets."""
    yield f"{printed.number} cards in {printed.path}"
    yield from (f"and in {path}" for path in printed.paths[1:])


@cards.command("list", epilog="Example: mbdesk cards list central.mbdesk")
def list_series(central: Central, as_json: Json = False) -> None:
    """Tell of each series of cards where it lies, and how many are handed out, void and left."""
    with opened_central(central, as_json) as opened:
        from dataclasses import asdict

        from mbdesk.services.centre.stations.card_series import series_of

        for each in series_of(opened):
            kind = "reserve" if each.reserve else "to hand out"
            words = (
                f"{each.first}-{each.last}, {kind}, {each.place or 'at the centre'}: "
                f"{each.handed_out} handed out, {each.void} void, {each.left} left"
            )
            tell(as_json, words, **asdict(each), left=each.left)


@cards.command("hand-out", epilog="Example: mbdesk cards hand-out central.mbdesk 1 214")
def hand_out_cards(
    central: Central,
    first: Annotated[int, typer.Argument(min=1, max=LARGEST_NUMBER, help="First of the series.")],
    upto: Annotated[
        int, typer.Argument(min=0, max=LARGEST_NUMBER, help="The last that was handed out.")
    ],
    as_json: Json = False,
) -> None:
    """Note how far the cards of a series have been handed out."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.stations.card_series import hand_out

        hand_out(opened, first, upto)
        tell(as_json, f"Cards {first} to {upto} are handed out.", first=first, upto=upto)


@cards.command("place", epilog='Example: mbdesk cards place central.mbdesk 1 "Vällingby bibliotek"')
def place_series(
    central: Central,
    first: Annotated[int, typer.Argument(min=1, max=LARGEST_NUMBER, help="First of the series.")],
    place: Annotated[str, typer.Argument(help="The place's name; empty for the centre.")],
    as_json: Json = False,
) -> None:
    """Note which place has the cards of a series."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.stations.card_series import give_to_place

        give_to_place(opened, first, site_named(opened, place) if place else "")
        tell(as_json, f"The cards from {first} on: {place or 'the centre'}", first=first)


@cards.command(epilog="Example: mbdesk cards void c.mbdesk 17 --reason … --name A --name B")
def void(  # what two people decide
    central: Central,
    serial: Serial,
    reason: Reason,
    name: Names,
    upto: Annotated[
        int | None,
        typer.Option("--to", min=1, max=LARGEST_NUMBER, help="The last of several cards."),
    ] = None,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Void a voting card that was lost or stolen: it never counts, whenever it was used."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.stations.card_ways import void_card, void_range

        way = decision(reason, name)
        with _agreed_to_void(opened, (serial, upto, None), yes):
            if upto is None:
                void_card(opened, serial, way)
                tell(as_json, f"Card {serial} is void.", void=serial)
                return
            voided = void_range(opened, serial, upto, way)
        words = f"Cards {serial} to {upto} are void; {voided} of them were not before."
        tell(as_json, words, void=serial, to=upto, voided=voided)


@cards.command(epilog="Example: mbdesk cards replace c.mbdesk 17 301 --reason … --name A --name B")
def replace(
    central: Central,
    serial: Serial,
    reserve: Reserve,
    reason: Reason,
    name: Names,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Void a voting card, and give out a card of the reserve for it."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.stations.card_ways import replace_card

        way = decision(reason, name)
        with _agreed_to_void(opened, (serial, None, reserve), yes):
            replace_card(opened, serial, reserve, way)
        words = f"Card {serial} is void, and card {reserve} is given out for it."
        tell(as_json, words, void=serial, reserve=reserve)


@contextmanager
def _agreed_to_void(
    central: "CentralFile", cards: tuple[int, int | None, int | None], yes: bool
) -> Iterator[None]:
    """Ask whether a card, or those up to a last one, or one with its reserve, is to be void."""
    from mbdesk.domain.vote_state import Act
    from mbdesk.services.centre.stations.card_ways import void_cards
    from mbdesk.services.centre.stations.cards import cards_in
    from mbdesk.services.centre.stations.station_briefings import about_voiding
    from mbdesk.services.centre.voting.vote_ways import check_allowed

    check_allowed(central, Act.VOID_CARD)

    def told() -> "Briefing":
        with central.database.reading() as session:
            made, void = cards_in(session), len(void_cards(session))
        return about_voiding(made, void, *cards)

    with agreed_at_centre(central, told, yes):
        yield


def site_named(central: "CentralFile", name: str) -> str:
    """Return the id of the place of that name. Raises BadParameter, naming those there are."""
    from mbdesk.domain.texts import as_read
    from mbdesk.services.centre.stations.places import places

    known = {as_read(each.site.name): each.site for each in places(central)}
    if as_read(name) not in known:
        told = ", ".join(site.name for site in known.values())
        raise typer.BadParameter(f"no place is called so; there are: {told}")
    return known[as_read(name)].id
