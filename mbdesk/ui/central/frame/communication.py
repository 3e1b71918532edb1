"""The section of communication: how the target groups are reached, as dated tasks."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from mbdesk.domain.plan import CommunicationTask
from mbdesk.domain.records import new_id
from mbdesk.services.centre.setup.plan import keep_task, remove_task
from mbdesk.ui.central.frame.line_dialog import NEW, LineDialog, LineForm
from mbdesk.ui.central.frame.lists import LineTable, TableWords
from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.frame.section import Section, said, saying
from mbdesk.ui.central.saving.saver import Asker
from mbdesk.ui.central.saving.typed_fields import TextField
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.parts.facts import card_of
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button
from mbdesk.ui.staff.parts.table import Cell, day
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.typed_values import read_day

TASKS = "tasks"
_DAY = QT_TRANSLATE_NOOP("Frame", "By")
_WHAT = QT_TRANSLATE_NOOP("Frame", "What is told")
_AUDIENCE, _CHANNEL = (
    QT_TRANSLATE_NOOP("Frame", "To whom"),
    QT_TRANSLATE_NOOP("Frame", "How"),
)
_ADDED = QT_TRANSLATE_NOOP("Frame", "Task added")
_CHANGED = QT_TRANSLATE_NOOP("Frame", "Task changed")
_RESPONSIBLE = QT_TRANSLATE_NOOP("Frame", "Who does it")


class CommunicationSection(Section):
    """A few words on the whole, and the tasks by day."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__(saver)
        self.words = TextField(
            saver, "communication", QT_TRANSLATE_NOOP("Frame", "How residents get to know of it")
        )
        self.tasks = LineTable(
            saver,
            TASKS,
            TableWords(
                QT_TRANSLATE_NOOP("Frame", "Communication plan"),
                (_WHAT, _DAY, _AUDIENCE, _CHANNEL, _RESPONSIBLE, ""),
                QT_TRANSLATE_NOOP(
                    "Frame", "No task yet. Each has a day, so that none is forgotten."
                ),
            ),
            frozen=False,
        )
        self.done = Button()
        self.tasks.buttons.add_last(self.done)
        self._title = PlainLabel(role=TextRole.STRONG)
        self.column.addWidget(card_of(self._title, self.tasks, self.words, stretched=False))
        self.tasks.adding.connect(
            lambda: self._ask(CommunicationTask(new_id(), "", "", "", "", ""))
        )
        self.tasks.changing.connect(lambda row: self._ask(saver.held.plan.tasks[row]))
        self.tasks.removing.connect(self._remove)
        self.tasks.table.itemSelectionChanged.connect(self._allow)
        self.done.clicked.connect(self._switch)
        self.retranslate()

    def _ask(self, task: CommunicationTask) -> None:
        def keep(typed: Mapping[str, str], asker: Asker) -> None:
            meant = read_day(typed["day"], date.fromisoformat(self.saver.held.today))
            iso = meant.isoformat() if meant else typed["day"]
            made = CommunicationTask(task.id, **{**typed, "day": iso}, done=task.done)
            self._keep(made, task, _CHANGED if task.what else _ADDED, asker)

        form = LineForm(
            QT_TRANSLATE_NOOP("Frame", "A task of the communication plan"),
            {
                "day": (_DAY, task.day),
                "what": (_WHAT, task.what),
                "audience": (_AUDIENCE, task.audience),
                "channel": (_CHANNEL, task.channel),
                "responsible": (_RESPONSIBLE, task.responsible),
            },
            frozenset({"day", "what"}),
            f"{TASKS}.{task.id if task.what else NEW}",
        )
        LineDialog(self, form, self.saver.drafts, keep).open()

    def _remove(self, row: int) -> None:
        gone = self.saver.held.plan.tasks[row]
        says = saying(QT_TRANSLATE_NOOP("Frame", "Task removed"))
        self.saver.do(TASKS, lambda central: remove_task(central, gone.id), says)

    def _chosen(self) -> CommunicationTask | None:
        row, tasks = self.tasks.table.currentRow(), self.saver.held.plan.tasks
        return tasks[row] if 0 <= row < len(tasks) else None

    def _switch(self) -> None:
        task = self._chosen()
        if task is not None:
            self._keep(replace(task, done=not task.done), task, _CHANGED)

    def _keep(
        self,
        task: CommunicationTask,
        shown: CommunicationTask,
        source: str,
        asker: Asker | None = None,
    ) -> None:
        self.saver.do(
            TASKS, lambda central: keep_task(central, task, shown), saying(source), asker=asker
        )

    def _allow(self) -> None:
        task = self._chosen()
        self.done.setEnabled(task is not None)
        again = task is not None and task.done
        done, undone = (
            QT_TRANSLATE_NOOP("Frame", "Mark as done"),
            QT_TRANSLATE_NOOP("Frame", "Mark as not done"),
        )
        self.done.setText(said(undone if again else done))

    def follow(self) -> None:
        """Show the tasks by day, with those that are late."""
        held = self.saver.held
        self.tasks.show_lines(
            [
                (
                    each.what,
                    day(each.day),
                    each.audience,
                    each.channel,
                    each.responsible,
                    _state(each, held.today),
                )
                for each in held.plan.tasks
            ]
        )
        self._allow()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self._title.setText(said(QT_TRANSLATE_NOOP("Frame", "Communication plan")))
        self.follow()


def _state(task: CommunicationTask, today: str) -> Cell:
    if task.done:
        return Cell(said(QT_TRANSLATE_NOOP("Frame", "Done")), Tone.GOOD)
    if task.day < today:
        return Cell(said(QT_TRANSLATE_NOOP("Frame", "Late")), Tone.WARN)
    return Cell(said(QT_TRANSLATE_NOOP("Frame", "To do")), Tone.QUIET)
