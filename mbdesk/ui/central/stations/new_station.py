"""The two dialogs for new stations: what they are, and their codes, shown once."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QPushButton,
    QWidget,
)

from mbdesk.domain.ballot import Channel
from mbdesk.domain.process import Frame
from mbdesk.domain.station import StationKind
from mbdesk.domain.texts import bare
from mbdesk.services.centre.stations.papers import note_codes_on_paper, write_code_sheets
from mbdesk.services.centre.stations.station_register import NewStation
from mbdesk.services.common.file_names import document_name
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.staff.forms.check_box import CheckBox
from mbdesk.ui.staff.forms.dialogs import Dialog, keep_narrow, labels_above
from mbdesk.ui.staff.forms.file_dialogs import ask_new_file
from mbdesk.ui.staff.parts.drafts import Drafts, Typed, TypedDraft
from mbdesk.ui.staff.parts.notice import Notice, NoticeKind
from mbdesk.ui.staff.parts.plain_text import LineEdit, NumberBox, PlainLabel
from mbdesk.ui.staff.parts.push_button import own_width
from mbdesk.ui.staff.parts.work import WorkBar
from mbdesk.words.translations import words

_LETTERS = 20
MOST = 20
"""Stations that are set up at once at most."""


class NewStationDialog(Dialog):
    """Asks for name, place, kind and how many, and with `channels` whether they are for paper.

    Several of one name are told apart by a number behind it. `save` is called with all names; who
    sets them up calls `accept` then, or `refuse` with what is wrong, and the dialog stays.
    """

    def __init__(
        self,
        sites: Sequence[str],
        drafts: Drafts,
        save: Callable[[Sequence[str], str, StationKind, Channel], object],
        parent: QWidget,
        *,
        channels: bool = False,
    ) -> None:
        super().__init__(parent, letters=60)
        self._save, self._busy = save, False
        self.name, self.site, self.kind = LineEdit(), QComboBox(), QComboBox()
        self.several, self.paper = NumberBox(), CheckBox()
        self._offer(sites)
        if not channels:
            self.paper.hide()  # shown while it has no parent, it would be a window for a moment
        self.labels = {name: PlainLabel() for name in ("name", "site", "kind", "several")}
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.notice = Notice()
        self._lay_out()
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._allow)
        self.site.currentTextChanged.connect(self._allow)
        self.retranslate()
        self._allow()
        self.draft = TypedDraft(self, drafts, "station.new", self._fields(), self.notice.refuse)

    def _offer(self, sites: Sequence[str]) -> None:
        """Offer places and kinds to choose from; a place can be typed as well."""
        self.several.setRange(1, MOST)
        self.site.setEditable(True)
        self.site.setLineEdit(LineEdit())
        for box in (self.site, self.kind):
            keep_narrow(box, _LETTERS)
        self.site.addItems(list(sites))
        self.site.setCurrentText("")
        for kind in StationKind:
            self.kind.addItem("", kind)

    def _fields(self) -> dict[str, Typed]:
        """Return what is asked for, in the order in which it stands, by name."""
        return {"site": self.site, "name": self.name, "kind": self.kind, "several": self.several}

    def _lay_out(self) -> None:
        form = labels_above({self.labels[name]: each for name, each in self._fields().items()})
        self.body.addWidget(self.notice)
        self.body.addLayout(form)
        self.body.addWidget(self.paper)
        self.below.addWidget(self.buttons)

    def save(self) -> None:
        """Hand on what was asked for, once."""
        self.notice.hide()
        self._busy = True
        self._allow()
        kind = StationKind(self.kind.currentData())
        channel = Channel.PAPER if self.paper.isChecked() else Channel.DIGITAL
        self._save(self.names, bare(self.site.currentText()), kind, channel)

    def refuse(self, error: Exception) -> None:
        """Say what is wrong; what was typed stays."""
        self._busy = False
        self.notice.refuse(error)
        self._allow()

    @property
    def names(self) -> tuple[str, ...]:
        """The name as typed, or with a number behind it for each of several."""
        name, several = bare(self.name.text()), self.several.value()
        return (name,) if several == 1 else tuple(f"{name} {n}" for n in range(1, several + 1))

    def _allow(self) -> None:
        ready = bool(bare(self.name.text()) and bare(self.site.currentText()))
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(ready and not self._busy)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(self.tr("New station"))
        self.labels["name"].setText(self.tr("&Name of the station, for example “Library 1”"))
        self.labels["site"].setText(self.tr("P&lace, for example “Vällingby library”"))
        self.labels["kind"].setText(self.tr("K&ind"))
        self.labels["several"].setText(self.tr("How &many of them; several get a number each"))
        self.kind.setItemText(0, self.tr("Table: somebody helps there"))
        self.kind.setItemText(1, self.tr("Kiosk: nobody is beside it"))
        self.paper.setText(self.tr("For ballots on &paper alone: nobody votes on its screen"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Add"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))


class CodeDialog(Dialog):
    """Shows new stations' codes, large. They are not stored and cannot be shown again.

    So nothing closes it, neither Enter nor Escape, before they are on paper: their sheets were
    saved, or somebody says that they wrote them down.
    """

    def __init__(
        self, made: Sequence[NewStation], frame: Frame, parent: QWidget, *, logo: bytes = b""
    ) -> None:
        super().__init__(parent)
        self._made, self._frame, self._logo = tuple(made), frame, logo
        self.notice, self.work, self.sheet = Notice(), WorkBar(), QPushButton()
        self.sheet.setAutoDefault(False)
        self.sheet.clicked.connect(self._ask_sheet)
        self.heading, self.code, self.explanation = PlainLabel(), PlainLabel(), PlainLabel()
        self.heading.set_role(TextRole.TITLE)
        self.code.set_role(TextRole.CODE)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.code.setText("\n".join(map(self._line, self._made)))
        self.written = CheckBox()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        self.buttons.accepted.connect(self.accept)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        close.setEnabled(False)
        self.written.toggled.connect(close.setEnabled)
        self.body.setSpacing(18)
        for widget in self._shown_widgets:
            self.body.addWidget(widget, 0, own_width(widget))
        self.below.addWidget(self.buttons)
        self.retranslate()

    def _line(self, made: NewStation) -> str:
        return made.code if len(self._made) == 1 else f"{made.station.name}: {made.code}"

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(self.tr("The station's code"))
        one, many = self._made[0].station.full_name, len(self._made)
        told = self.tr("Code for {name}").format(name=one)
        self.heading.setText(told if many == 1 else self.tr("Codes for %Ln stations", "", many))
        self.code.setAccessibleName(self.tr("Code: {code}").format(code=" ".join(self.code.text())))
        self.explanation.setText(
            self.tr(
                "Print its code sheet now, or write the code down: it is shown only this once. It "
                "is typed in at the station together with the pack. Let it travel apart from the "
                "pack."
            )
        )
        self.sheet.setText(self.tr("&Save the code sheet as a PDF…"))
        self.written.setText(self.tr("The code is on paper"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Close"))

    def write_sheet(self, path: Path) -> None:
        """Write the code sheets, to be printed."""
        made, frame, logo, tag = self._made, self._frame, self._logo, language()
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Writing the sheet"),
            lambda _: write_code_sheets(frame, made, path, words(tag), tag, logo=logo),
            self._sheet_written,
            self.notice.refuse,
        )

    def _ask_sheet(self) -> None:
        name = document_name(self._made[0].station, self.tr("code sheet"), "pdf")
        title = self.tr("Where is the sheet to be written?")
        ask_new_file(self, title, documents() / name, self.write_sheet)

    def _sheet_written(self, path: Path) -> None:
        self.written.setChecked(True)
        self.notice.tell(
            NoticeKind.DONE,
            lambda: (
                self.tr("The sheet is written. Print it, then remove the file."),
                self.tr("It is {path}.").format(path=path),
            ),
        )

    @property
    def _shown_widgets(self) -> tuple[QWidget, ...]:
        asked = (self.heading, self.code, self.explanation, self.sheet)
        return (*asked, self.notice, self.work, self.written)

    def accept(self) -> None:
        """Close once the code is on paper."""
        if self.written.isChecked():
            super().accept()

    def reject(self) -> None:
        """Close once the code is on paper; before that, Escape does nothing."""
        if self.written.isChecked():
            super().reject()


def show_codes(desk: Desk, page: DeskPage, made: Sequence[NewStation]) -> None:
    """Show the codes of stations, and note in the log once somebody has them on paper."""
    known = desk.snapshot
    dialog = CodeDialog(made, known.frame, page, logo=known.held.logo)
    stations = [each.station.id for each in made]
    dialog.finished.connect(
        lambda _: page.work.start(
            lambda: QCoreApplication.translate("CodeDialog", "Noting that the code is on paper"),
            lambda _progress: note_codes_on_paper(desk.central, stations),
            lambda _nothing: desk.refresh(),
            page.notice.refuse,
        )
    )
    dialog.open()
