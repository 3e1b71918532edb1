"""Counting a ballot box on a computer without the central file; the result goes on a stick."""

from collections.abc import Sequence
from pathlib import Path

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.records import FileKind
from mbdesk.domain.result import Tie
from mbdesk.domain.texts import in_language
from mbdesk.errors.counting import TieElsewhereError
from mbdesk.services.common.callbacks import local_day
from mbdesk.services.common.folders import ending_of_file
from mbdesk.services.counting.box_file import BoxFacts, box_facts_of
from mbdesk.services.counting.count_briefings import box_facts_told
from mbdesk.services.counting.count_elsewhere import TieOrder, count_box_file, unlock_for_box
from mbdesk.services.counting.result import digest_told
from mbdesk.services.counting.result_file import SignedResult, read_result
from mbdesk.services.counting.tie_briefings import about_settling
from mbdesk.services.counting.workers import Workers
from mbdesk.sync.compartments import open_key_file
from mbdesk.ui.central.counting.box_and_result import ResultView
from mbdesk.ui.central.counting.tie_facts import TieFacts
from mbdesk.ui.central.counting.tie_form import TieForm
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.tasks import Progress
from mbdesk.ui.staff.forms.file_dialogs import FolderPurpose, PathField, ask_file, ask_folder
from mbdesk.ui.staff.forms.key_fields import KeyFields
from mbdesk.ui.staff.parts.drafts import Drafts
from mbdesk.ui.staff.parts.facts import FactsCard, ShownFact, shown
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.start.file_page import FilePage
from mbdesk.words.sentences.messages import sentence

BOX = "box"
"""Stands for the process of a box that is counted without its central file."""


class CountBoxPage(FilePage):
    """The strict scheme's second step: two sheets open the box, the desk's words sign."""

    def __init__(self) -> None:
        super().__init__()
        self.facts: BoxFacts | None = None
        self._folder = Path()
        self.box_label = PlainLabel()
        self.box = PathField(
            lambda take: ask_file(self, self.tr("The ballot box"), FileKind.BOX, take)
        )
        self.card, self.ties, self.view = FactsCard(), TieForm(Drafts(BOX)), ResultView()
        self.tie_facts, self._deciding = TieFacts(), TieOrder((), "")
        self._decisions: list[TieOrder] = []
        self._signed: SignedResult | None = None
        self.tally_heading, self.desk_heading = PlainLabel(), PlainLabel()
        self.tally = KeyFields(self._wants_sheets, by_sheets=True)
        self.desk = KeyFields(self._wants_sheets)
        self.box_label.setBuddy(self.box)
        self.setFocusProxy(self.box)
        self._keys = (self.tally_heading, self.tally, self.desk_heading, self.desk)
        for heading in (self.tally_heading, self.desk_heading):
            heading.set_role(TextRole.SECTION)
        tied = (self.ties, self.tie_facts)
        for widget in (self.box_label, self.box, self.card, *tied, *self._keys, self.view):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.view.hide()
        self.box.changed.connect(self._read_box)
        for fields in (self.tally, self.desk):
            fields.changed.connect(self.refresh)
            fields.entered.connect(self.ask_stick)
            self.notice.until(fields.edited, fields.told_late)
        self.ties.decided.connect(self._show_decision)
        self.tie_facts.agreed.connect(self._decide)
        self.tie_facts.left.connect(self._leave_decision)
        self.primary.clicked.connect(self.ask_stick)
        self.retranslate()

    def _wants_sheets(self, path: Path) -> bool:
        return self.facts is not None and open_key_file(path, self.facts.frame.id).wants_sheets

    def _read_box(self) -> None:
        """Read the box that is named: people compare its code first."""
        path, self.facts = self.box.path, None
        self._decisions.clear()
        for widget in (self.notice, self.ties, self.tie_facts, self.view):
            widget.hide()
        self.refresh()
        if path is not None and ending_of_file(path) == FileKind.BOX and not self.work.running:
            self.work.start(
                lambda: self.tr("Reading the ballot box"),
                lambda _: box_facts_of(path),
                lambda facts: self._show_box(path, facts),
                lambda error: self._refuse_box(path, error),
            )

    def _is_named(self, path: Path) -> bool:
        """Tell whether a box that was worked on is still the one named; read that one if not."""
        if path == self.box.path:
            return True
        self._read_box()
        return False

    def _refuse_box(self, path: Path, error: Exception) -> None:
        if self._is_named(path):
            self.notice.refuse(error)

    def _show_box(self, path: Path, facts: BoxFacts) -> None:
        if not self._is_named(path):
            return
        self.facts = facts
        self.refresh()
        for fields in (self.tally, self.desk):
            fields.look_at_file()

    def refresh(self) -> None:
        """Show the box, and ask for the keys once it is read."""
        facts = self.facts
        self.card.setVisible(facts is not None and not self._tied)
        self.box_label.setVisible(not self._tied)
        self.box.setVisible(not self._tied)
        done = self.view.isVisibleTo(self)
        waiting = facts is None or done or self._tied
        for widget in self._keys:
            widget.setVisible(not waiting)
        if facts is not None:
            told = shown(box_facts_told(facts), current_reader())
            if done and self._signed is not None:
                told.append(
                    ShownFact(self.tr("Digest of the result"), digest_told(self._signed.digest))
                )
            self.card.show_facts(told)
        number = facts.envelopes if facts is not None else 0
        self.primary.setText(
            self.tr("Count %Ln envelopes…", "", number) if facts else self.tr("Count…")
        )
        self.primary.setEnabled(not waiting and not self.work.running)

    @property
    def _tied(self) -> bool:
        """Whether a decision on equal votes is waited for: box and words stay, out of sight."""
        return any(widget.isVisibleTo(self) for widget in (self.ties, self.tie_facts))

    def ask_stick(self) -> None:
        """Ask for the stick that the result is written on, once nothing else is missing."""
        lacking = next((each for each in (self.tally, self.desk) if not each.ready), None)
        if lacking is None:
            title = self.tr("The stick that the result is written on")
            ask_folder(self, title, self.count, purpose=FolderPurpose.STICK)
            return
        self.notice.tell(NoticeKind.REFUSED, lambda: (self._missing(lacking), ""))
        lacking.focus_missing()

    def _missing(self, fields: KeyFields) -> str:
        if fields is self.desk:
            return self.tr("Choose desk.mbkeys, and type the five words of the desk.")
        return self.tr("Choose tally.mbkeys, and let two holders type their sheets.")

    def count(self, folder: Path) -> None:
        """Open the box and count, in the background; the signed result is written there."""
        path, tally, desk = self.box.path, self.tally.path, self.desk.path
        if path is None or tally is None or desk is None or self.facts is None:
            return
        opens, signs = self.tally.secret(), self.desk.secret()
        self._folder, decisions, digest = folder, tuple(self._decisions), self.facts.digest
        tag = language()
        self.notice.hide()
        for widget in (self.ties, self.tie_facts):
            widget.hide()
        self.refresh()
        self.box.setEnabled(False)  # the box that is counted stays the one that is shown

        def work(progress: Progress) -> tuple[Path, SignedResult]:
            keys = unlock_for_box(path, (tally, opens(tally)), (desk, signs(desk)))
            workers = Workers(progress=progress)
            written = count_box_file(
                path,
                folder,
                keys,
                local_day(),
                workers,
                decisions=decisions,
                digest=digest,
                named_in=tag,
            )
            return written, read_result(written)

        self.work.start(lambda: self.tr("Counting"), work, self._counted, self._refused)

    def _counted(self, counted: tuple[Path, SignedResult]) -> None:
        path, self._signed = counted
        self.box.setEnabled(True)
        for fields in (self.tally, self.desk):
            fields.clear()
        self.view.show_result(self._signed.result)
        self.view.show()
        self.refresh()
        self.notice.tell(
            NoticeKind.DONE,
            lambda: (
                self.tr("The votes are counted, and the result is signed."),
                self.tr("{file}. Take the stick to the desk, which takes the result in.").format(
                    file=path.name
                ),
            ),
        )

    def _refused(self, error: Exception) -> None:
        self.box.setEnabled(True)
        if isinstance(error, TieElsewhereError) and self.facts is not None:
            tie, items = _tie(error, self.facts), self.facts.items
            self.notice.tell(NoticeKind.HINT, lambda: _waiting(tie, items))
            self.ties.show_tie(tie, items)
            self.refresh()
            self.ties.order.setFocus()
            return
        self.refresh()
        telling = next((each for each in (self.tally, self.desk) if each.tells(error)), None)
        if telling is None:
            self.notice.refuse(error)
        if self._decisions:  # the last one was refused; those before it were not
            self._decisions.pop()
        (telling or self.tally).focus_words()

    def _show_decision(self, codes: tuple[str, ...], basis: str) -> None:
        """Show the facts of a decision in the place of the form; the keys wait meanwhile."""
        tie, facts = self.ties.tie, self.facts
        if tie is not None and facts is not None:
            self._deciding = TieOrder(codes, basis)
            self.ties.hide()
            self.notice.hide()
            self.tie_facts.show_facts(about_settling(tie, facts.items, codes, basis))

    def _leave_decision(self) -> None:
        self.tie_facts.hide()
        self.ties.show()
        self.ties.order.setFocus()

    def _decide(self) -> None:
        """Count once more, with the decision on the tie that was shown."""
        self._decisions.append(self._deciding)
        self.count(self._folder)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        super().retranslate()
        self.heading.setText(self.tr("Count a ballot box"))
        self.lead.setText(
            self.tr(
                "Here the box is needed, tally.mbkeys with two word sheets, and desk.mbkeys with "
                "the words of the desk. Compare the code of the box with the one written down "
                "where it was made."
            )
        )
        self.box_label.setText(self.tr("The &ballot box"))
        self.box.name(self.tr("The ballot box"), self.tr("Choose…"))
        self.tally_heading.setText(self.tr("The tally key, which opens the votes"))
        self.desk_heading.setText(self.tr("The desk’s key, which signs the result"))
        self.refresh()


def _waiting(tie: Tie, items: Sequence[BallotItem]) -> tuple[str, str]:
    """Tell of a tie, by what residents read: nothing is wrong, the board has to decide."""
    titles = {item.code: in_language(item.titles, language()) for item in items}
    named = ", ".join(titles.get(code, code) for code in tie.codes)
    said = sentence(TieElsewhereError(tied=named, votes=tie.votes), current_reader())
    return said.what, f"{said.safe} {said.do}"


def _tie(error: TieElsewhereError, facts: BoxFacts) -> Tie:
    """Return the first tie that a refused count tells of; codes hold neither comma nor space."""
    first, *_ = str(error.parameters["tied"]).split("; ")
    codes = tuple(first.split(", "))
    return Tie(codes, int(error.parameters["votes"]), facts.frame.rules.tie)
