"""A new version of a frame that residents have been shown: why, and what was changed before."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.domain.plan import FrameVersion
from mbdesk.domain.texts import bare
from mbdesk.ui.central.frame.saver import REASON, FrameSaver
from mbdesk.ui.central.frame.section import said
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.error_line import ErrorLine
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.drafts import TypedDraft
from mbdesk.ui.staff.parts.notice import IconMark
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.push_button import Button
from mbdesk.ui.staff.parts.scrolling import ActionRow
from mbdesk.ui.staff.parts.table import day, number
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.frame_changes import change_told


class VersionBar(Retranslatable, QFrame):
    """Shown where the frame is frozen, or has had several versions."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__()
        self.setObjectName("card")
        self._saver = saver
        self.mark = IconMark(DeskIcon.LOCK, "ink_2")
        self.title, self.told = PlainLabel(role=TextRole.STRONG), PlainLabel()
        self.history = PlainLabel(role=TextRole.QUIET)
        self.begin, self.save, self.leave = Button(), Button(primary=True), Button()
        self.reason, self.label = LineEdit(), PlainLabel()
        self.error = ErrorLine(self.reason)
        self._asked = QWidget()
        self._lay_out()
        self.begin.clicked.connect(self._begin)
        self.leave.clicked.connect(saver.leave_version)
        self.save.clicked.connect(lambda: saver.save_version(self.reason.text()))
        self.reason.textChanged.connect(lambda _: self.follow())
        self._gathered = False
        self._draft = TypedDraft(self, saver.drafts, "version", {"reason": self.reason})
        self.retranslate()

    def _lay_out(self) -> None:
        look, row, words = staff_look(), QHBoxLayout(self), QVBoxLayout()
        edge = look.px(16)
        row.setContentsMargins(edge, look.px(12), edge, look.px(12))
        row.setSpacing(look.px(12))
        words.setSpacing(look.px(4))
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, look.px(8), 0, 0)
        self.label.setBuddy(self.reason)
        for field in (self.label, self.reason, self.error):
            asked.addWidget(field)
        actions = ActionRow()
        actions.add_last(self.save)
        actions.add_before_last(self.leave)
        asked.addWidget(actions)
        for part in (self.title, self.told, self.history, self._asked):
            words.addWidget(part)
        row.addWidget(self.mark)
        row.addLayout(words, 1)
        row.addWidget(self.begin)

    def _begin(self) -> None:
        self._saver.begin_version()
        self.reason.setFocus()

    def follow(self) -> None:
        """Show whether the frame is frozen, and what a new version waits for."""
        saver, held = self._saver, self._saver.held
        if self._gathered and not saver.gathering:  # saved or left: the next one has its own reason
            self.reason.clear()
            self._draft.drop()
        self._gathered = saver.gathering
        self.setVisible(held.frozen or bool(held.versions))
        self.begin.setVisible(held.opened and not held.fixed and not saver.gathering)
        self._asked.setVisible(saver.gathering)
        self.mark.show_icon(DeskIcon.UNLOCKED if saver.gathering else DeskIcon.LOCK, "ink_2")
        self.save.setEnabled(
            bool(saver.gathered) and bool(bare(self.reason.text())) and not saver.saving
        )
        self.error.tell(saver.errors.get(REASON))
        self.title.setText(self._title())
        self.told.setText(self._told())
        self.history.setText("\n".join(map(_line, reversed(held.versions))))
        self.history.setVisible(bool(held.versions))

    def _title(self) -> str:
        held = self._saver.held
        newest = held.versions[-1].number if held.versions else 1
        if self._saver.gathering:
            says = said(QT_TRANSLATE_NOOP("Frame", "You are making version {number}"))
            return says.format(number=number(newest + 1))
        if held.fixed:
            return said(QT_TRANSLATE_NOOP("Frame", "The frame is fixed"))
        says = said(QT_TRANSLATE_NOOP("Frame", "Residents are shown version {number}"))
        return says.format(number=number(newest))

    def _told(self) -> str:
        if self._saver.gathering:
            return said(
                QT_TRANSLATE_NOOP(
                    "Frame",
                    "Change what is to be changed, then save it all at once. Nothing is changed "
                    "before that. The stations need new packs afterwards.",
                )
            )
        if self._saver.held.fixed:
            return said(
                QT_TRANSLATE_NOOP(
                    "Frame", "Voting has been opened, and nothing of this changes any more."
                )
            )
        return said(
            QT_TRANSLATE_NOOP(
                "Frame",
                "It is frozen. A change is a new version, with a reason that stands in the "
                "documents.",
            )
        )

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.begin.setText(said(QT_TRANSLATE_NOOP("Frame", "Make a new version…")))
        self.save.setText(said(QT_TRANSLATE_NOOP("Frame", "Save the new version")))
        self.leave.setText(said(QT_TRANSLATE_NOOP("Frame", "Change nothing")))
        self.label.setText(said(QT_TRANSLATE_NOOP("Frame", "Why is it changed?")))
        self.follow()


def _line(version: FrameVersion) -> str:
    """Return a version in one line: its number, day, reason, and what was changed."""
    says = said(QT_TRANSLATE_NOOP("Frame", "Version {number}, {day}: {reason} ({fields})"))
    changes = "; ".join(change_told(each).read(current_reader()) for each in version.changes)
    return says.format(
        number=number(version.number),
        day=day(version.day),
        reason=version.reason,
        fields=changes,
    )
