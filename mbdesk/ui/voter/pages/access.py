"""Who may vote: conditions to confirm, a card, or an identity."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from mbdesk.domain.people import IdentityKind
from mbdesk.domain.texts import DEFAULT_LANGUAGE, bare
from mbdesk.errors.voter import NotACardError
from mbdesk.sync.codes import is_card_code
from mbdesk.ui.look.theme import FontRole, TextSize
from mbdesk.ui.voter.pages.card_camera import SHOW
from mbdesk.ui.voter.shell.page import Action, Answer, Page, Question, Visit, understood
from mbdesk.ui.voter.shell.question import error_question
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.choice_card import CardText, ChoiceCard
from mbdesk.ui.widgets.field import InputType, TextField
from mbdesk.ui.widgets.icon import Icon
from mbdesk.words.phrase import Readable, Verbatim, translate

if TYPE_CHECKING:
    from mbdesk.services.station.identifying import Voter

LONGEST_CARD_CODE = 16
GROUP = 4
IDENTITY_LIMIT = 40
BESIDE_FROM_MM = 200
"""How wide a page is on which a number and the other door have room side by side."""

YES = translate("voter.conditions", "Yes, I may vote, and I have not voted yet this time")


class ConditionsPage(Page):
    """Open voting: the person confirms the conditions."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(translate("voter.conditions", "Who may vote?"), FontRole.HEADING)
        district = visit.station.frame.district
        if district:
            says = translate("voter.conditions", "Everyone who lives in {district} may vote.")
            self.say(says.fill(district=Verbatim(district, DEFAULT_LANGUAGE)))
        else:
            self.say(translate("voter.conditions", "Everyone who lives here may vote."))
        self.say(translate("voter.conditions", "You may vote only once."))
        self.confirm = ChoiceCard(self.theme, CardText(YES))
        self.confirm.set_chosen(self.session.confirmed)
        self.confirm.clicked.connect(self._toggle)
        self.add(self.confirm)
        self.end()

    def validation_error(self) -> Question | None:
        """Ask for the confirmation."""
        if self.session.confirmed:
            return None
        # Not the first answer: nobody confirms it by pressing Enter twice, nor by a second tap.
        yes = Answer(YES, self._confirm)
        back = Answer(translate("voter.page", "Back"), primary=True, harmless=True)
        title = translate("voter.conditions", "If this is true, press Yes first.")
        return Question(title, answers=(back, yes))

    def _confirm(self) -> None:
        self._toggle()
        self.go_on.emit()

    def _toggle(self) -> None:
        self.session.confirmed = not self.session.confirmed
        self.confirm.set_chosen(self.session.confirmed)


class TypedPage(Page):
    """Something typed that says who may vote; it is checked when the person goes on."""

    title: Readable
    hint: Readable
    missing: Readable
    wants: InputType
    limit: int

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.heading = self.say(self.title, FontRole.HEADING)
        self.hinting = self.say(self.hint)
        typed, wants = self.session.typed, self.wants
        self.field = TextField(self.theme, self.title, typed, limit=self.limit, wants=wants)
        self.field.changed.connect(self._typed)
        self.field.entered.connect(self.go_on)
        self.add(self.field)
        self.writes_in = self.field
        self.add_more()
        self.end()

    def add_more(self) -> None:
        """Add what stands beneath the field; a subclass may."""

    def validation_error(self) -> Question | None:
        """Ask for something typed."""
        return None if bare(self.session.typed) else understood(self.missing)

    def action(self) -> Action:
        """Check what was typed; the session then holds who votes, no longer the code."""
        typed = self.session.typed

        def keep(voter: "Voter") -> None:
            self.session.voter, self.session.typed = voter, ""

        says = translate("voter.typed", "One moment. We are looking it up.")
        return Action(lambda: self.identify(typed), keep, says)

    def identify(self, typed: str) -> "Voter":
        """Return who votes, by what was typed."""
        return self.station.identify(typed)

    def grouped(self, text: str) -> str:
        """Return the text as it is shown while it is typed."""
        return text

    def _typed(self, text: str) -> None:
        grouped = self.grouped(text)
        if grouped != text and self.field.at_end:
            self.field.write_anew(grouped)
            return
        self.session.typed = text
        self.session.voter = None


class CardPage(TypedPage):
    """The code of a voting card: typed, scanned, or read by the camera that is asked for."""

    title = translate("voter.card", "Type the code on your voting card")
    hint = translate("voter.card", "The code has twelve letters and digits.")
    missing = translate("voter.card", "Please type the code on your card first.")
    wants = InputType.CARD
    limit = LONGEST_CARD_CODE + 3

    def add_more(self) -> None:
        """Offer the camera where there is one."""
        self.camera: BigButton | None = None
        door = self.visit.camera
        if door is not None and door.available:
            self.camera = BigButton(self.theme, SHOW, icon=Icon.CAMERA)
            self.camera.clicked.connect(self.camera_wanted)
            self.add(self.camera)

    def take(self, scanned: str, *, ended: bool = True) -> None:
        """Go on with what was scanned, if it can be a card's code at all."""
        if not is_card_code(scanned):
            # A reader's first keys may have arrived in the field.
            self.field.write_anew("")
            self.ask.emit(error_question(NotACardError()))
            return
        self.field.write_anew(self.grouped(scanned))
        if ended:
            self.go_on.emit()

    def grouped(self, text: str) -> str:
        """Return the code in groups of four, as on the card."""
        bare = "".join(filter(str.isalnum, text)).upper()
        return "-".join(bare[i : i + GROUP] for i in range(0, len(bare), GROUP))


class IdentityPage(TypedPage):
    """A Swedish number, or another one for who has chosen to type that: never told by its form."""

    title = translate("voter.identity", "Type your personal identity number")
    hint = translate(
        "voter.identity",
        "Type your personal identity number or coordination number. It has 10 or 12 digits.",
    )
    missing = translate("voter.identity", "Please type your number first.")
    wants = InputType.DIGITS
    limit = IDENTITY_LIMIT
    other_title = translate("voter.identity", "Type the number on your other identity document")
    other_hint = translate(
        "voter.identity", "Type the letters and digits, such as those of a passport."
    )
    to_other = translate("voter.identity", "I have no Swedish number")
    to_swedish = translate("voter.identity", "I have a Swedish number")

    def add_more(self) -> None:
        """Offer the other door."""
        self.other_door = BigButton(self.theme, self.to_other)
        self.other_door.clicked.connect(self._go_through_the_other)
        # Above the hint, which may be scrolled to: both doors are seen in the largest letters too.
        self._doors = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._doors.setSpacing(self.column.spacing())
        self._doors.addWidget(self.field, 2)
        self._doors.addWidget(self.other_door, 2)
        self.column.insertLayout(1, self._doors)
        self.theme.changed.connect(self._place_door)
        self._label_door()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the door where it has room."""
        super().resizeEvent(event)
        self._place_door()

    def identify(self, typed: str) -> "Voter":
        """Return who votes, by a number of the kind that was chosen."""
        return self.station.identify(typed, self.session.identity_kind)

    def _go_through_the_other(self) -> None:
        swedish = self.session.identity_kind is IdentityKind.SWEDISH
        self.session.identity_kind = IdentityKind.OTHER if swedish else IdentityKind.SWEDISH
        self.field.write_anew("")
        self._label_door()
        self.field.setFocus()

    def _place_door(self) -> None:
        """Put the door beside the field in the largest letters, where there is more width."""
        largest = self.theme.look.size is TextSize.LARGEST
        beside = largest and self.width() >= self.theme.mm(BESIDE_FROM_MM)
        directions = QBoxLayout.Direction
        self._doors.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _label_door(self) -> None:
        swedish = self.session.identity_kind is IdentityKind.SWEDISH
        title = self.title if swedish else self.other_title
        self.heading.say(title)
        self.hinting.say(self.hint if swedish else self.other_hint)
        self.field.rename(title)
        self.field.wants = InputType.DIGITS if swedish else InputType.DOCUMENT
        self.other_door.say(self.to_other if swedish else self.to_swedish)
        # A passport's number is shorter than a Swedish one.
        self._doors.setStretchFactor(self.other_door, 2 if swedish else 3)
