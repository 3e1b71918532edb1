"""Decisions by two people about a file that was kept aside, each on a page of facts.

A page asks first what the decision would come to (`foresee`, `outlook`), in the background, and
then for the decision::

    ask_take_in(desk, kept, foresee(desk.central, kept.digest))
    ask_branch(desk, kept, outlook(desk.central, kept.digest))
    ask_drop(desk, kept, left_by_dropping(desk.central, kept.digest))
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QRadioButton, QVBoxLayout

from mbdesk.services.centre.central_file import CentralFile
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
from mbdesk.services.centre.merging.kept_files import KeptExport
from mbdesk.services.common.two_names import WayOut
from mbdesk.ui.central.desk.decision_page import Decision, DecisionFields, DecisionPage
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.words.phrase import Day, Number, Phrase, Readable, Verbatim, translate
from mbdesk.words.sentences.messages import ErrorText

_DECIDED = translate("KeptActs", "It stands in the log, with the reason and both names.")
_STAYS_CHECKED = translate(
    "KeptActs", "Nothing else is waived: signature, station and each envelope have been checked."
)
_TOLD = translate("KeptActs", "What is left out is kept in the list of files by its number.")


@dataclass(frozen=True, slots=True)
class Outlook:
    """What each choice between two lines of a station would come to."""

    both: Foreseen
    alone: Foreseen
    left: int

    def of(self, choice: HeldLines) -> Foreseen:
        """Return what taking the file in would come to, by this choice."""
        return self.alone if choice is HeldLines.FILE else self.both


def outlook(central: CentralFile, digest: str) -> Outlook:
    """Return what each choice would come to. Raises what `foresee` raises."""
    both, alone = (foresee(central, digest, each) for each in (HeldLines.BOTH, HeldLines.FILE))
    return Outlook(both, alone, left_by_dropping(central, digest))


def ask_take_in(desk: Desk, kept: KeptExport, foreseen: Foreseen) -> None:
    """Ask whether a kept file is to be taken in after all, and tell what that waives."""
    fields = PaperField() if foreseen.needs_paper else None

    def act(way: WayOut) -> partial[None]:
        waiver = Waiver(foreseen.codes, fields.typed if fields else "")
        return partial(take_in, desk.central, kept.digest, way, waiver)

    after = translate("KeptActs", "Votes of the station afterwards"), Number(foreseen.after)
    decision = Decision(
        title=translate("KeptActs", "Take a file in after all"),
        figures=(*_figures(kept, foreseen, coded=fields is None), after),
        says=(*_waived(foreseen), *((_TWO_LINES,) if _parts(kept) else ())),
        press=translate("KeptActs", "Take the file in"),
        doing=translate("KeptActs", "Taking the file in"),
        act=act,
        done=lambda _: (translate("KeptActs", "The file is taken in."), _DECIDED),
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
        title=translate("KeptActs", "Decide which copy of a station counts"),
        figures=_figures(kept, known.both, coded=not known.both.needs_paper),
        says=(_COPIED, *(_waived(known.both) if known.both.waived else ()), _TOLD),
        press=translate("KeptActs", "Decide so"),
        doing=translate("KeptActs", "Taking the file in"),
        act=act,
        done=lambda _: (translate("KeptActs", "It is decided which copy counts."), _DECIDED),
    )
    desk.decide(DecisionPage(desk, decision, fields))


def ask_drop(desk: Desk, kept: KeptExport, left: int) -> None:
    """Ask whether a kept file is never to be taken in."""
    gone = translate(
        "KeptActs", "%Ln envelopes in the file are not at the centre, and stay outside.", None, left
    )
    decision = Decision(
        title=translate("KeptActs", "Drop a file"),
        figures=_figures(kept, None),
        says=(
            translate("KeptActs", "The file is never taken in, and its content is deleted here."),
            gone,
            _TOLD,
        ),
        press=translate("KeptActs", "Drop the file"),
        doing=translate("KeptActs", "Dropping the file"),
        act=partial(partial, drop, desk.central, kept.digest),
        done=lambda _: (translate("KeptActs", "The file is dropped."), _DECIDED),
    )
    desk.decide(DecisionPage(desk, decision))


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
        self._says = _lines(known)
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


_COPIED = translate(
    "KeptActs",
    "Two copies of one station have sent exports, or an earlier state of it was used again. Each "
    "vote has a number, so none is counted twice, whatever is chosen.",
)
_TWO_LINES = translate(
    "KeptActs",
    "What the centre holds and the file lacks stays and counts too. From now on the station is "
    "said to have sent two copies.",
)


def _lines(known: Outlook) -> Mapping[HeldLines, Sequence[Phrase]]:
    """Return what each choice comes to, in sentences."""
    out = translate(
        "KeptActs",
        "%Ln envelopes that the centre holds now are left out.",
        None,
        known.alone.left_out,
    )
    not_in = translate("KeptActs", "%Ln envelopes of the file are left out.", None, known.left)
    return {
        HeldLines.BOTH: (_counted(known.both.after),),
        HeldLines.FILE: (_counted(known.alone.after), out),
        HeldLines.HELD: (_counted(known.both.before), not_in),
    }


def _counted(votes: int) -> Phrase:
    return translate("KeptActs", "%Ln votes of the station are held then.", None, votes)


def _parts(kept: KeptExport) -> bool:
    return kept.code == "rolled_back"


def _waived(foreseen: Foreseen) -> tuple[Readable, ...]:
    """Return each thing that is waived, and that nothing else is."""
    if not foreseen.waived:
        return (translate("KeptActs", "Nothing else stands against the file."),)
    says = translate("KeptActs", "Waived: {what}")
    told = tuple(says.fill(what=ErrorText(error, "what")) for error in foreseen.waived)
    return (*told, _STAYS_CHECKED)


def _figures(
    kept: KeptExport, foreseen: Foreseen | None, *, coded: bool = True
) -> tuple[tuple[Readable, Readable], ...]:
    """Return what holds of a kept file; without its control code where that is to be typed."""
    told: tuple[tuple[Readable, Readable], ...] = (
        (translate("KeptActs", "Station"), Verbatim(kept.station.full_name)),
        (translate("KeptActs", "File"), Verbatim(kept.name)),
        (translate("KeptActs", "Export number"), Number(kept.number)),
        (translate("KeptActs", "Kept since"), Day(kept.day)),
        (translate("KeptActs", "Votes in the file"), Number(kept.votes)),
    )
    if coded:
        told += ((translate("KeptActs", "Its control code"), Verbatim(kept.fingerprint)),)
    if foreseen is not None:
        now = translate("KeptActs", "Votes of the station now"), Number(foreseen.before)
        told += (now,)
    return told
