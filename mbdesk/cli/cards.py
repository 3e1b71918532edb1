"""The verbs on voting cards: make them, void one, and give out one of the reserve for it."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mbdesk.cli.agreeing import Yes, agreed
from mbdesk.cli.app import LARGEST_NUMBER, Central, Json, app, done, opened_central, shown, tell
from mbdesk.cli.deciding import Names, Reason, decision

if TYPE_CHECKING:
    from mbdesk.services.centre.central_file import CentralFile

cards = typer.Typer(help="Make, void or replace voting cards.", no_args_is_help=True)
app.add_typer(cards, name="cards")

_UNSURE = (
    "Cards {} to {} were made before, and the program ended before their file was surely in its "
    "place. Without that file nobody has their codes. Delete what ends in .part where it was to "
    "lie."
)

Serial = Annotated[int, typer.Argument(min=1, max=LARGEST_NUMBER, help="The card's number.")]

Reserve = Annotated[
    int,
    typer.Argument(min=1, max=LARGEST_NUMBER, help="The card of the reserve given for it."),
]


@cards.command(epilog="Example: mbdesk cards make central.mbdesk 500 --pdf ./to-print")
def make(
    central: Central,
    number: Annotated[int, typer.Argument(min=1, max=100_000, help="How many to make.")],
    pdf: Annotated[Path | None, typer.Option(help="Folder for a PDF of cards to cut.")] = None,
    as_json: Json = False,
) -> None:
    """Make voting cards as a PDF, or one code a line; to be printed and then deleted."""
    with opened_central(central, as_json) as opened:
        from functools import partial

        from mbdesk.services.centre.stations.cards import cards_unsure, make_cards, print_cards
        from mbdesk.words.translations import words

        if pdf is None:
            with shown("Making cards", as_json) as progress:
                codes = make_cards(opened, number, progress)
            with done(as_json, "The cards are made. Their codes are lost: make others instead."):
                tell(as_json, "\n".join(codes), cards=codes)
            return
        form_words = partial(words, context="voter.form")
        with shown("Making cards", as_json) as progress:
            printed = print_cards(opened, number, pdf, form_words, progress)
        with opened.database.reading() as session:
            unsure = cards_unsure(session)
        told = [f"{number} cards in {printed.path}", *(_UNSURE.format(*each) for each in unsure)]
        facts = {"unsure": unsure} if unsure else {}
        tell(as_json, "\n".join(told), made=number, path=printed.path, **facts)


@cards.command(epilog="Example: mbdesk cards void c.mbdesk 17 --reason … --name A --name B")
def void(
    central: Central,
    serial: Serial,
    reason: Reason,
    name: Names,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Void a voting card that was lost or stolen: it never counts, whenever it was used."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.stations.card_ways import void_card

        way = decision(reason, name)
        _agreed_to_void(opened, serial, None, yes)
        void_card(opened, serial, way)
        tell(as_json, f"Card {serial} is void.", void=serial)


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
        _agreed_to_void(opened, serial, reserve, yes)
        replace_card(opened, serial, reserve, way)
        words = f"Card {serial} is void, and card {reserve} is given out for it."
        tell(as_json, words, void=serial, reserve=reserve)


def _agreed_to_void(central: "CentralFile", serial: int, reserve: int | None, yes: bool) -> None:
    from mbdesk.domain.vote_state import Act
    from mbdesk.services.centre.stations.card_ways import void_cards
    from mbdesk.services.centre.stations.cards import cards_in
    from mbdesk.services.centre.stations.station_briefings import about_voiding
    from mbdesk.services.centre.voting.vote_ways import check_allowed

    check_allowed(central, Act.VOID_CARD)
    with central.database.reading() as session:
        made, void = cards_in(session), len(void_cards(session))
    agreed(about_voiding(made, void, serial, reserve), yes)
