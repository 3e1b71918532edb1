"""Decisions by two people about a file that was kept aside, each on a page of facts.

A page asks first what the decision would come to (`foresee`, `outlook`), in the background, and
then for the decision::

    ask_take_in(desk, kept, foresee(desk.central, kept.digest))
    ask_branch(desk, kept, outlook(desk.central, kept.digest))
    ask_drop(desk, kept, left_by_dropping(desk.central, kept.digest))
"""

from functools import partial

from PySide6.QtWidgets import QRadioButton, QVBoxLayout

from mbdesk.services.centre.merging.kept_briefings import (
    Outlook,
    about_branch,
    about_dropping,
    about_taking_in,
    choice_told,
    outlook,
)
from mbdesk.services.centre.merging.kept_decisions import (
    Foreseen,
    HeldLines,
    Waiver,
    drop,
    foresee,
    left_by_dropping,
    take_branch,
    take_in,
)
from mbdesk.services.centre.merging.kept_files import KeptExport, kept_export
from mbdesk.services.common.two_names import WayOut
from mbdesk.ui.central.desk.decision_page import Decision, DecisionFields, DecisionPage
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.words.phrase import Joined, Readable, translate

_DECIDED = translate("KeptActs", "It stands in the log, with the reason and both names.")


def ask_take_in(desk: Desk, kept: KeptExport, foreseen: Foreseen) -> None:
    """Ask whether a kept file is to be taken in after all, and tell what that waives."""
    fields = PaperField() if foreseen.needs_paper else None

    def act(way: WayOut) -> partial[None]:
        waiver = Waiver(foreseen.codes, fields.typed if fields else "")
        return partial(take_in, desk.central, kept.digest, way, waiver)

    decision = Decision(
        about=about_taking_in(kept, foreseen),
        anew=lambda central: about_taking_in(
            kept_export(central, kept.digest), foresee(central, kept.digest)
        ),
        doing=translate("KeptActs", "Taking the file in"),
        act=act,
        done=lambda _: (translate("KeptActs", "The file is taken in."), _after(desk)),
    )
    desk.decide(DecisionPage(desk, decision, fields))


def ask_branch(desk: Desk, kept: KeptExport, known: Outlook) -> None:
    """Ask which of two lines of a station counts, and tell what each choice leaves out."""
    fields = LineFields(known)

    def act(way: WayOut) -> partial[None]:
        choice = fields.choice
        waiver = Waiver(known.of(choice).codes, fields.paper.typed)
        return partial(take_branch, desk.central, kept.digest, choice, way, waiver)

    decision = Decision(
        about=about_branch(kept, known),
        anew=lambda central: about_branch(
            kept_export(central, kept.digest), outlook(central, kept.digest)
        ),
        doing=translate("KeptActs", "Taking the file in"),
        act=act,
        done=lambda _: (translate("KeptActs", "It is decided which copy counts."), _after(desk)),
    )
    desk.decide(DecisionPage(desk, decision, fields))


def ask_drop(desk: Desk, kept: KeptExport, left: int) -> None:
    """Ask whether a kept file is never to be taken in."""
    decision = Decision(
        about=about_dropping(kept, left),
        anew=lambda central: about_dropping(
            kept_export(central, kept.digest), left_by_dropping(central, kept.digest)
        ),
        doing=translate("KeptActs", "Dropping the file"),
        act=partial(partial, drop, desk.central, kept.digest),
        done=lambda _: (translate("KeptActs", "The file is dropped."), _after(desk)),
    )
    desk.decide(DecisionPage(desk, decision))


def _after(desk: Desk) -> Readable:
    """Return where the decision is kept, and what is to be done next; the desk is read before."""
    others = desk.snapshot.kept_waiting - 1
    if others > 0:
        return Joined(
            (_DECIDED, translate("KeptActs", "%Ln more wait for you.", None, others)), " "
        )
    return Joined(
        (_DECIDED, translate("KeptActs", "No other file waits: go on with the vote.")), " "
    )


class PaperField(DecisionFields):
    """Asks for the control code on a day report that two people have signed."""

    def __init__(self) -> None:
        super().__init__()
        self.label, self.code = PlainLabel(), LineEdit()
        self.label.setBuddy(self.code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label)
        layout.addWidget(self.code)
        self.code.textChanged.connect(self.changed)
        self.retranslate()

    @property
    def typed(self) -> str:
        """What has been typed."""
        return self.code.text()

    @property
    def complete(self) -> bool:
        """Whether something has been typed."""
        return bool(self.typed.strip())

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.label.setText(self.tr("&Control code on the day report that two people have signed"))


class LineFields(DecisionFields):
    """Asks which lines are held, each with what it comes to; nothing is chosen beforehand."""

    def __init__(self, known: Outlook) -> None:
        super().__init__()
        self.buttons = {choice: QRadioButton() for choice in HeldLines}
        self.labels = {choice: PlainLabel() for choice in HeldLines}
        self.paper = PaperField()
        self._says = choice_told(known)
        self._asks_paper = known.both.needs_paper
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for choice, button in self.buttons.items():
            layout.addWidget(button)
            layout.addWidget(self.labels[choice])
            button.toggled.connect(self.changed)
        layout.addWidget(self.paper)
        self.paper.setVisible(self._asks_paper)
        self.paper.changed.connect(self.changed)
        self.retranslate()

    @property
    def choice(self) -> HeldLines:
        """What is chosen; what is held stays until something is."""
        chosen = (choice for choice, button in self.buttons.items() if button.isChecked())
        return next(chosen, HeldLines.HELD)

    @property
    def complete(self) -> bool:
        """Whether something is chosen, and the code typed where it is needed."""
        chosen = any(button.isChecked() for button in self.buttons.values())
        needs = self._asks_paper and self.choice is not HeldLines.HELD
        return chosen and (not needs or self.paper.complete)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        names = {
            HeldLines.BOTH: self.tr("&Both copies count"),
            HeldLines.FILE: self.tr("The copy in the &file alone counts"),
            HeldLines.HELD: self.tr("The copy that the centre &holds alone counts"),
        }
        for choice, button in self.buttons.items():
            says = " ".join(each.read(current_reader()) for each in self._says[choice])
            button.setText(names[choice])
            button.setAccessibleDescription(says)
            self.labels[choice].setText(says)
