"""A made-up station, to show and to measure the residents' screens without any files."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from hashlib import sha256

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage, QPainter

from mbdesk.domain.ballot import BallotItem, BallotKind, Choice
from mbdesk.domain.evaluation import CostItem, Criterion, CriterionKind
from mbdesk.domain.people import IdentityKind, VoterAccess
from mbdesk.domain.process import Frame, Mode, Orientation, Phase, PhaseKind, PublicKeys, Rules
from mbdesk.services.rehearsal.demo_pictures import demo_pictures
from mbdesk.services.station.casting import SealedBallot, VisitTests
from mbdesk.services.station.identifying import Person, Voter
from mbdesk.services.station.station_media import StationMedia
from mbdesk.ui.camera.camera import Camera
from mbdesk.ui.voice.speech import Speech
from mbdesk.ui.voter.slip.slip import Slip
from mbdesk.ui.voter.visit.session import Draft
from mbdesk.words.languages import LANGUAGES

RULES = Rules(max_choices=3, max_points=10, survey=True)

FRAME = Frame(
    id="0" * 32,
    mode=Mode.TEST,
    titles={"sv": "Tryggare och grönare Vällingby", "en": "A safer and greener Vällingby"},
    goals={
        "sv": "Vi som bor här bestämmer tillsammans vad som ska bli bättre i Vällingby.",
        "en": "We who live here decide together what is to become better in Vällingby.",
    },
    purposes={},
    orientation=Orientation.THEME,
    target_group="",
    district="Hässelby-Vällingby",
    funds=600_000,
    process_funds=80_000,
    decision_day="2026-08-25",
    decision_reference="SDN 2026-08-25 § 9",
    steering_group=(),
    partners=(),
    communication="",
    phases=(
        Phase(PhaseKind.PROPOSING, "2026-09-07", "2026-10-04"),
        Phase(PhaseKind.VOTING, "2026-11-16", "2026-12-06"),
    ),
    rules=RULES,
    keys=PublicKeys(b"", b"", b"", b""),
)

CRITERIA = (
    Criterion(
        f"{1:032x}",
        CriterionKind.STRUCTURAL,
        {
            "sv": "Förslaget ska finnas på en plats som alla får gå till.",
            "en": "It must be at a place that everyone may go to.",
        },
    ),
    Criterion(
        f"{2:032x}",
        CriterionKind.STRUCTURAL,
        {
            "sv": "Det får kosta högst 300 000 kronor.",
            "en": "It may cost 300,000 kronor at most.",
        },
    ),
    Criterion(
        f"{3:032x}",
        CriterionKind.CULTURAL,
        {
            "sv": "Det ska vara bra för dem som annars sällan får vara med.",
            "en": "It must be good for those who are otherwise seldom included.",
        },
    ),
)

COST_ITEMS = (
    CostItem(
        f"{4:032x}", 18_000, {"sv": "Parkbänk med armstöd", "en": "Park bench with arm rests"}
    ),
    CostItem(f"{5:032x}", 42_000, {"sv": "Belysningsstolpe", "en": "Lamp post"}),
    CostItem(f"{6:032x}", 9_500, {"sv": "Träd, planterat", "en": "Tree, planted"}),
    CostItem(f"{7:032x}", 25_000, {"sv": "Aktivitetsdag", "en": "Day of activities"}),
)

_ITEMS = (
    ("Belysning längs gångvägen", "Lights along the footpath", 240_000, "Råckstaträsk"),
    ("Bänkar med arm- och ryggstöd", "Benches with arm and back rests", 90_000, "Centrum"),
    ("Odlingslådor för alla åldrar", "Growing boxes for all ages", 60_000, "Grimsta"),
    (
        "Tillgänglighetsanpassad lekplats med vattenlekområde",
        "Playground that everyone can use, with water to play in",
        300_000,
        "Solursparken",
    ),
    ("Trygghetsvandringar varje månad", "Safety walks every month", 35_000, "Hela stadsdelen"),
    ("Utegym vid sporthallen", "Outdoor gym by the sports hall", 180_000, "Vällingby sporthall"),
    ("Sommarkväll med film ute", "Summer evening with a film outdoors", 45_000, "Torget"),
    ("Fjärilsäng", "Butterfly meadow", 25_000, "Grimsta"),
    ("Cykelpump och verktyg", "Bicycle pump and tools", 30_000, "Tunnelbanan"),
)

_GOOD = (
    ("Fler vågar gå till badet på kvällen.", "More people dare to walk to the beach at night."),
    ("Den som blir trött kan sitta ner på vägen.", "Those who get tired can sit down on the way."),
    ("Grannar kan odla grönsaker tillsammans.", "Neighbours can grow vegetables together."),
    (
        "Alla barn kan leka här, också med rullstol.",
        "All children can play here, in wheelchairs too.",
    ),
    ("Vi går tillsammans och ser vad som saknas.", "We walk together and see what is missing."),
    ("Det blir lättare att träna utan att betala.", "Exercise gets easier without paying for it."),
    ("Familjer får något att göra i juli.", "Families have something to do in July."),
    ("Bin och fjärilar får mat hela sommaren.", "Bees and butterflies have food all summer."),
    (
        "En punktering kan lagas på en gång.",
        "A flat tyre can be mended at once.",
    ),
)
"""What each item is good for, the first sentence of its description."""

_MORE = {
    "sv": "Förslaget har tagits fram av boende i området tillsammans med skolan och två "
    "föreningar. Det kan vara klart till sommaren.",
    "en": "The proposal was made by residents together with the school and two associations. "
    "It can be ready by the summer.",
}


def _item(position: int, swedish: str, english: str, cost: int, place: str) -> BallotItem:
    titles = {"sv": swedish, "en": english}
    good = dict(zip(("sv", "en"), _GOOD[position], strict=True))
    texts = {tag: f"{good[tag]} {more}" for tag, more in _MORE.items()}
    return BallotItem(f"V{position + 1}", position, cost, titles, texts, place)


ITEMS = tuple(_item(position, *item) for position, item in enumerate(_ITEMS))


class SilentSpeech(Speech):
    """Would say anything in any language, if it could be heard; never ends by itself."""

    @property
    def languages(self) -> frozenset[str]:
        """Return all languages."""
        return frozenset(LANGUAGES)

    def say(self, number: int, text: str, language: str) -> None:
        """Keep silent."""


_PICTURES = ("lights", "bench", "boxes", "playground", "footpath", "gym", "cinema", "meadow")
"""Pictures of the items in their order; the last item has none, as it may be."""


@cache
def _media() -> StationMedia:
    """Return the demo's pictures as if a pack had brought them."""
    pictures = demo_pictures()
    names = {f"items/{item.code}.png": name for item, name in zip(ITEMS, _PICTURES, strict=False)}
    return StationMedia(
        pictures.folder,
        {use: pictures.kept(name) for use, name in {**names, "map.png": "map"}.items()},
    )


class NoSlipPrinter:
    """Takes every slip and prints none."""

    def print(self, _slip: Slip) -> bool:
        """Return that the slip was taken."""
        return True


class ExampleCamera(Camera):
    """Shows one made-up picture for as long as it is on."""

    def __init__(self) -> None:
        super().__init__()
        self._on = False

    @property
    def available(self) -> bool:
        """Return that there is a camera."""
        return True

    @property
    def on(self) -> bool:
        """Whether it is on."""
        return self._on

    def start(self) -> None:
        """Show the picture soon."""
        self._on = True
        QTimer.singleShot(0, self, self._show)

    def stop(self) -> None:
        """Show it no longer."""
        self._on = False

    def _show(self) -> None:
        if self._on:
            self.seen.emit(_hand_with_card())


def _hand_with_card() -> QImage:
    """Return a white card on a dark ground, without any code on it."""
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(QColor("#5a6470"))
    painter = QPainter(image)
    painter.fillRect(180, 90, 300, 190, QColor("#f4f1ea"))
    painter.end()
    return image


class ExampleStation:
    """Takes everything and keeps nothing."""

    place = "Vällingby bibliotek"
    criteria = CRITERIA
    cost_items = COST_ITEMS
    items = ITEMS

    def __init__(
        self,
        task: PhaseKind = PhaseKind.VOTING,
        kind: BallotKind = BallotKind.APPROVAL,
        access: VoterAccess = VoterAccess.OPEN,
        *,
        test_ballots: bool = False,
    ) -> None:
        rules = replace(RULES, ballot=kind, access=access)
        self.frame = replace(FRAME, rules=rules, test_ballots=test_ballots)
        self._task = task

    @property
    def media(self) -> StationMedia:
        """Pictures and recordings."""
        return _media()

    def today(self) -> str:
        """Return the first day of the phase that was asked for, else one before all of them."""
        days = {phase.kind: phase.first_day for phase in self.frame.phases}
        return days.get(self._task, "")

    def phase_today(self) -> PhaseKind:
        """Return the phase that was asked for."""
        return self._task

    @property
    def ended(self) -> bool:
        """Tell that voting goes on here."""
        return False

    def leave(self, _draft: Draft, _language: str) -> str:
        """Return a number as long as a real one."""
        return "7KQ2-M4D9"

    def identify(self, typed: str, _kind: IdentityKind = IdentityKind.SWEDISH) -> Voter:
        """Return a made-up person."""
        return Person(typed)

    def answer(self, _answers: Mapping[str, str]) -> None:
        """Keep nothing."""

    def cast(self, _choice: Choice, _voter: Voter | None) -> str:
        """Return a code as long as a real one."""
        return "R8ZK-2VQM-71TC"

    def seal(self, choice: Choice) -> SealedBallot:
        """Return a ballot with a made-up envelope, the same for the same choice."""
        return SealedBallot(b"", sha256(repr(choice).encode()).digest())

    def cast_sealed(self, ballot: SealedBallot, _voter: Voter | None) -> str:
        """Return the ballot's code."""
        return ballot.code

    def keep_test(self, ballot: SealedBallot, tests: VisitTests) -> str:
        """Return the ballot's code."""
        tests.made += 1
        return ballot.code
