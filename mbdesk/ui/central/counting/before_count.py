"""What the page of the count shows while nothing is counted: what is in, what lacks, what comes."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.domain.process import KeyScheme
from mbdesk.domain.result import LineStatus
from mbdesk.services.counting.overview import Overview
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.staff.parts.facts import FactsCard, NotesCard, ShownFact, SideBySide
from mbdesk.ui.staff.parts.table import day, number


class BeforeCount(Retranslatable, QWidget):
    """What is in beside what happens; what lacks deviates, and stands among what is in."""

    def __init__(self) -> None:
        super().__init__()
        self.facts, self.steps = FactsCard(), NotesCard()
        self._known: Overview | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(SideBySide(self.facts, (self.steps,)))

    def show_known(self, known: Overview) -> None:
        """Show how far it has come."""
        self._known = known
        self.facts.show_facts(list(self._facts(known)))
        self.steps.show_notes(self.tr("What will happen"), list(self._steps(known)))

    def _facts(self, known: Overview) -> Iterator[ShownFact]:
        """Yield what is known before the count; what is not as it has to be deviates."""
        closed = known.voting.closed
        counting = [line for line in known.board if line.status.line is not LineStatus.SET_ASIDE]
        coded = [line for line in counting if line.status.fingerprint]
        final = sum(line.status.final for line in counting)
        ticked = sum(bool(line.tick) for line in coded)
        told = (
            self.tr("closed {day}").format(day=day(closed)) if closed else self.tr("not closed yet")
        )
        yield ShownFact(self.tr("Voting"), told, bool(closed))
        yield ShownFact(self.tr("Votes here"), number(known.counts.votes))
        yield ShownFact(
            self.tr("Last exports"), self._part(final, len(counting)), not known.waiting
        )
        yield ShownFact(
            self.tr("Codes compared"), self._part(ticked, len(coded)), ticked == len(coded)
        )
        waiting = known.kept_waiting
        yield ShownFact(
            self.tr("Files kept aside"),
            self.tr("%Ln wait for a decision", "", waiting)
            if waiting
            else self.tr("none waits for a decision"),
            not waiting,
        )

    def _steps(self, known: Overview) -> Iterator[str]:
        yield self.tr("Two of you are here, with the keys and the words on paper.")
        yield self.tr(
            "The facts are read aloud first. Nothing is fixed before you press the button there."
        )
        if known.frame.key_scheme is KeyScheme.STRICT:
            yield self.tr("The ballot box is made, and opened with two sheets, here or elsewhere.")
        else:
            yield self.tr("The ballots are shuffled, opened and counted on this computer.")
        yield self.tr(
            "The result is signed, and the protocol is written. The board decides afterwards."
        )

    def _part(self, some: int, whole: int) -> str:
        return self.tr("{some} of {all}").format(some=number(some), all=number(whole))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        if self._known is not None:
            self.show_known(self._known)
