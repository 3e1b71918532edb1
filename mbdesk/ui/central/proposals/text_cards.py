"""What a proposal says: in its own language, and beside it a translation."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.domain.proposal import TEXTS, ProposalPicture
from mbdesk.domain.register import Translation, TranslationState
from mbdesk.services.centre.register.dossier import Dossier
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.notice import selectable_label
from mbdesk.ui.staff.parts.pills import Pill, Tone
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.widgets.flow_layouts import RowLayout
from mbdesk.words.languages import LANGUAGES, STAFF_LANGUAGES
from mbdesk.words.proposal_records import TRANSLATION_STATES, language_name
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS

_PICTURE = QSize(176, 132)
"""The room for a picture in pixels."""

_TONES: Mapping[TranslationState, Tone] = {
    TranslationState.MACHINE: Tone.WARN,
    TranslationState.UNREVIEWED: Tone.WARN,
    TranslationState.OWN: Tone.GOOD,
    TranslationState.REVIEWED: Tone.GOOD,
}


class TextCard(Retranslatable, QFrame):
    """The texts of a proposal in one language, from the side that it is read from."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.heading, self.state = PlainLabel(role=TextRole.STRONG), Pill()
        self.names = {name: PlainLabel(role=TextRole.LABEL) for name in TEXTS if name != "title"}
        self.texts = {name: selectable_label() for name in TEXTS}
        self.texts["title"].set_role(TextRole.SECTION)
        self._language = ""
        look, layout, top = staff_look(), QVBoxLayout(self), QHBoxLayout()
        edge = look.px(16)
        layout.setContentsMargins(edge, look.px(12), edge, edge)
        layout.setSpacing(look.px(4))
        top.addWidget(self.heading, 1)
        top.addWidget(self.state)
        layout.addLayout(top)
        for name, text in self.texts.items():
            if name in self.names:
                layout.addSpacing(look.px(4))
                layout.addWidget(self.names[name])
            layout.addWidget(text)
        layout.addStretch(1)

    def show_texts(self, heading: str, language: str, texts: Mapping[str, str]) -> None:
        """Show texts by the fields' names; one that says nothing is left out."""
        self._language = language
        self.heading.setText(heading)
        ways = Qt.LayoutDirection
        mirrored = language in LANGUAGES and LANGUAGES[language].right_to_left
        for name, label in self.texts.items():
            said = texts.get(name, "")
            label.setLayoutDirection(ways.RightToLeft if mirrored else ways.LeftToRight)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            label.setText(said)
            label.setVisible(bool(said))
            if name in self.names:
                self.names[name].setVisible(bool(said))
        self.retranslate()

    def say_state(self, words: str, tone: Tone) -> None:
        """Say how far the texts may be relied on; no words, where there is nothing to say."""
        self.state.show_state(words, tone)
        self.state.setVisible(bool(words))

    def retranslate(self) -> None:
        """Name the texts, in the language on screen."""
        reader = current_reader()
        for name, label in self.names.items():
            label.setText(PROPOSAL_TEXTS[name].keyed_in.read(reader))


class TextCards(Retranslatable, QWidget):
    """The original, and beside it its translation into the language that the desk works in."""

    def __init__(self) -> None:
        super().__init__()
        self.original, self.translation = TextCard(), TextCard()
        self._dossier: Dossier | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(staff_look().px(16))
        layout.addWidget(self.translation, 1)
        layout.addWidget(self.original, 1)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a proposal's texts."""
        self._dossier = dossier
        self.retranslate()

    def retranslate(self) -> None:
        """Show what is shown in the language on screen."""
        if self._dossier is None:
            return
        dossier, reader = self._dossier, current_reader()
        now = dossier.now
        own = self.tr("Original, {language}").format(
            language=language_name(now.language).read(reader)
        )
        self.original.show_texts(own, now.language, {name: getattr(now, name) for name in TEXTS})
        corrected = self.tr("Corrected") if now != dossier.sent else ""
        self.original.say_state(corrected, Tone.INFO)
        self._show_translation(dossier)

    @property
    def shown_translation(self) -> Translation | None:
        """The translation that is shown: the first of those that staff read, else any there is."""
        held = self._dossier.translations if self._dossier is not None else {}
        first = next((held[each] for each in STAFF_LANGUAGES if each in held), None)
        return first or next(iter(held.values()), None)

    def _show_translation(self, dossier: Dossier) -> None:
        reader, chosen = current_reader(), self.shown_translation
        self.translation.setVisible(chosen is not None)
        if chosen is None:
            return
        language = language_name(chosen.language).read(reader)
        heading = self.tr("Translation, {language}").format(language=language)
        self.translation.show_texts(heading, chosen.language, chosen.texts)
        if dossier.is_outdated(chosen):
            self.translation.say_state(self.tr("The original reads otherwise now"), Tone.WARN)
        else:
            says = TRANSLATION_STATES[chosen.state].read(reader)
            self.translation.say_state(says, _TONES[chosen.state])


class PicturesCard(Retranslatable, QFrame):
    """The pictures that were left with a proposal, small."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.heading, self.shown = PlainLabel(role=TextRole.STRONG), list[PlainLabel]()
        self._row = RowLayout(staff_look())
        layout = QVBoxLayout(self)
        edge = staff_look().px(16)
        layout.setContentsMargins(edge, staff_look().px(12), edge, edge)
        layout.addWidget(self.heading)
        layout.addLayout(self._row)
        self.retranslate()

    def show_pictures(self, pictures: tuple[ProposalPicture, ...]) -> None:
        """Show these pictures; without any, the card is not there."""
        for label in self.shown:
            self._row.removeWidget(label)
            label.deleteLater()
        self.shown = [self._label(picture) for picture in pictures]
        for label in self.shown:
            self._row.addWidget(label)
        self.setVisible(bool(pictures))
        self.retranslate()

    def _label(self, picture: ProposalPicture) -> PlainLabel:
        label, ratio = PlainLabel(), self.devicePixelRatio()
        room = QSize(*map(staff_look().px, _PICTURE.toTuple())) * ratio
        scale = partial(
            QPixmap.fromImage(QImage.fromData(picture.data)).scaled,
            room,
            Qt.AspectRatioMode.KeepAspectRatio,
        )
        shown = scale(Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        label.setPixmap(shown)
        return label

    def retranslate(self) -> None:
        """Name the pictures, in the language on screen."""
        self.heading.setText(self.tr("%Ln pictures", "", len(self.shown)))
        for place, label in enumerate(self.shown, start=1):
            label.setAccessibleName(self.tr("Picture %Ln of the proposal", "", place))
