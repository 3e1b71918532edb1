"""What became of the latest exports: a verdict for each file, and the way out that it has."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from mbdesk.domain.records import Counts
from mbdesk.domain.station import Kept
from mbdesk.domain.vote_state import Act
from mbdesk.errors.bundles import BundleError
from mbdesk.services.centre.merging.kept_files import KeptExport
from mbdesk.services.centre.merging.ways_out import KEEPABLE, Way, quarantine
from mbdesk.services.centre.stations.station_register import StationStatus
from mbdesk.services.exchange.merge_round import MergeRound, MergeVerdict
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.keys.key_dialog import with_signing
from mbdesk.ui.central.stations.station_acts import ask_new_code, ask_set_aside
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import StaffTable, number
from mbdesk.words.sentences.messages import sentence


class RoundCard(Retranslatable, QFrame):
    """Shows the latest round, and whether receipts are written: while the key is unlocked.

    It is a part of a page, which shows its work, and where a way out leads.
    """

    def __init__(self, desk: Desk, page: DeskPage) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk, self._page = desk, page
        self.heading, self.table = PlainLabel(role=TextRole.STRONG), StaffTable(3, 0, (1, 2))
        self.held, self.receipts = PlainLabel(), PlainLabel(role=TextRole.QUIET)
        self.unlock, self.way = QPushButton(), QPushButton()
        look, layout, actions = staff_look(), QVBoxLayout(self), Actions()
        edge = look.px(16)
        layout.setContentsMargins(edge, look.px(12), edge, look.px(12))
        layout.setSpacing(look.px(8))
        for button in (self.way, self.unlock):
            actions.add_last(button)
        for widget in (self.heading, self.held, self.table, self.receipts, actions):
            layout.addWidget(widget)
        self.table.itemSelectionChanged.connect(self.offer)
        self.way.clicked.connect(self.take_way)
        self.unlock.clicked.connect(self._lock_or_unlock)
        page.work.busy.connect(lambda _: self.offer())
        desk.changed.connect(self.refresh)
        desk.locked.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Show the latest round and what the central file holds now."""
        self.heading.setVisible(self._round is not None)
        self.held.setText(self._held())
        verdicts = self._round.verdicts if self._round else ()
        self.table.show_rows([self._row(each) for each in verdicts])
        self.table.setVisible(bool(verdicts))
        self.table.fit()
        unlocked = self._desk.signing is not None
        self.unlock.setText(self.tr("Lock the key") if unlocked else self.tr("Unlock the key…"))
        self.receipts.setText(
            self.tr("Receipts are written beside the exports.")
            if unlocked
            else self.tr("No receipts are written while the key is locked.")
        )
        self.offer()

    def show_round(self, made: MergeRound) -> None:
        """Show what became of each file and what the central file holds after."""
        self._desk.exports.latest = made
        self.refresh()
        self._select_first(made.verdicts)

    def _lock_or_unlock(self) -> None:
        if self._desk.signing is not None:
            self._desk.lock()
        else:
            with_signing(self._desk, self._page, lambda _: None)

    @property
    def _round(self) -> MergeRound | None:
        return self._desk.exports.latest

    @property
    def selected(self) -> MergeVerdict | None:
        """What became of the file whose row is selected."""
        row, verdicts = self.table.currentRow(), self._round.verdicts if self._round else ()
        return verdicts[row] if self.table.selectedItems() and row < len(verdicts) else None

    def take_way(self) -> None:
        """Take the way out that the selected file has."""
        verdict = self.selected
        if verdict is None:
            return
        if self._waits(verdict):
            self._page.page_wanted.emit(CentralPage.KEPT)
        elif verdict.way in KEEPABLE:
            self._keep(verdict)
        else:
            self._decide_about_station(verdict)

    def _decide_about_station(self, verdict: MergeVerdict) -> None:
        """Ask for the decision about the station itself; one that is not ours is looked for."""
        status = self._station_of(verdict)
        if status is None:
            self._page.page_wanted.emit(CentralPage.PLACES)
        elif verdict.way is Way.NEW_CODE:
            ask_new_code(self._desk, status, self._page)
        else:
            ask_set_aside(self._desk, status)

    def _station_of(self, verdict: MergeVerdict) -> StationStatus | None:
        """Return the station of a refused file, where something may be decided about it now."""
        act = Act.NEW_CODE if verdict.way is Way.NEW_CODE else Act.SET_ASIDE
        if verdict.refusal is None or not self._desk.snapshot.may(act):
            return None
        named = str(verdict.refusal.parameters.get("station", ""))
        known = self._desk.snapshot.stations
        return next((x for x in known if named in {x.station.id, x.station.full_name}), None)

    def _keep(self, verdict: MergeVerdict) -> None:
        """Keep a refused file aside, and show it among those that are decided on."""
        central, path, refusal = self._desk.central, verdict.path, verdict.refusal
        if not isinstance(refusal, BundleError):
            raise TypeError(refusal)
        self._page.notice.hide()
        self._page.work.start(
            lambda: self.tr("Keeping the file aside"),
            lambda _: quarantine(central, path, refusal),
            lambda digest: self._desk.refresh(
                lambda: self._page.row_wanted.emit(CentralPage.KEPT, digest)
            ),
            self._page.notice.refuse,
        )

    def offer(self) -> None:
        """Offer the way for the selected file, where it is one within this window."""
        verdict = self.selected
        words = self._way_words(verdict) if verdict is not None else ""
        self.way.setVisible(bool(words))
        self.way.setText(words)
        self.way.setEnabled(not self._page.work.running)

    def _way_words(self, verdict: MergeVerdict) -> str:
        kept = self._kept_of(verdict)
        if self._waits(verdict):
            return self.tr("Go to the files kept aside")
        decided = verdict.late or (kept is not None and kept.state is Kept.TAKEN)
        if decided or verdict.way not in {*KEEPABLE, Way.NEW_CODE, Way.SET_ASIDE}:
            return ""
        if verdict.way in KEEPABLE:
            return self.tr("Keep the file aside to decide on it")
        if self._station_of(verdict) is None:
            return self.tr("Go to the stations")
        if verdict.way is Way.NEW_CODE:
            return self.tr("Give the station a new code…")
        return self.tr("Leave the station out of the count…")

    def _kept_of(self, verdict: MergeVerdict) -> KeptExport | None:
        """Return the kept file that it tells of; None where it was not kept, or is one of several.

        Of a refused file only its name and what refused it are known here.
        """
        refusal, kept = verdict.refusal, self._desk.snapshot.kept
        if verdict.merged is not None:
            found = [each for each in kept if verdict.late and each.digest == verdict.merged.digest]
        else:
            asked = verdict.path.name, getattr(refusal, "code", "")
            found = [each for each in kept if (each.name, each.code) == asked]
        return found[0] if len(found) == 1 else None

    def _waits(self, verdict: MergeVerdict) -> bool:
        kept = self._kept_of(verdict)
        return verdict.late if kept is None else kept.waits

    def _since(self, verdict: MergeVerdict) -> str:
        """Return what was decided of a file after it came, empty where nothing was."""
        kept = self._kept_of(verdict)
        told = {
            Kept.TAKEN: self.tr("Since then it was taken in after all."),
            Kept.DROPPED: self.tr("Since then it was decided to drop it."),
            Kept.QUARANTINED: self.tr("It is kept aside, and waits for a decision."),
        }
        return "" if kept is None else told.get(kept.state, "")

    def _select_first(self, verdicts: Sequence[MergeVerdict]) -> None:
        """Select the first file that something can be done about."""
        self.table.clearSelection()
        rows = (row for row, each in enumerate(verdicts) if each.refusal or each.late)
        first = next(rows, None)
        if first is not None:
            self.table.selectRow(first)

    def _held(self) -> str:
        if self._round is None:
            now = self._desk.snapshot.counts
            return self.tr("The central file holds {now}.").format(now=self._counts(now))
        return self.tr("The central file held {before} before, and holds {after} now.").format(
            before=self._counts(self._round.before), after=self._counts(self._round.after)
        )

    def _counts(self, counts: Counts) -> str:
        return self.tr("{votes} and {proposals}").format(
            votes=self.tr("%Ln votes", "", counts.votes),
            proposals=self.tr("%Ln proposals", "", counts.proposals),
        )

    def _row(self, verdict: MergeVerdict) -> tuple[str, str, str]:
        merged, name = verdict.merged, verdict.path.name
        if merged is None:
            told = str(sentence(verdict.refusal, current_reader())) if verdict.refusal else ""
            return f"{name}\n{told} {self._since(verdict)}".rstrip(), "–", "–"
        told = self.tr("{station}, export {number}.").format(
            station=merged.station.full_name, number=number(merged.number)
        )
        parts = [told, self._taken(verdict), self._receipt(verdict), self._since(verdict)]
        outcome = " ".join(part for part in parts if part)
        return (
            f"{name}\n{outcome}",
            number(merged.new_votes),
            number(merged.new_proposals),
        )

    def _taken(self, verdict: MergeVerdict) -> str:
        if verdict.late:
            return self.tr(
                "It came after the ballot box was made. It is kept aside and counts only in a new "
                "count."
            )
        return self.tr("Taken in.") if verdict.brought_records else self.tr("Seen already.")

    def _receipt(self, verdict: MergeVerdict) -> str:
        if verdict.receipt_refusal is not None:
            none = self.tr("No receipt.")
            return f"{none} {sentence(verdict.receipt_refusal, current_reader())}"
        if verdict.receipt is None:
            return ""
        if verdict.late:
            return self.tr("The receipt beside it tells of what counts, and not of this file.")
        return self.tr("Receipt written.")

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("What became of the files"))
        headers = (
            self.tr("File, and what became of it"),
            self.tr("New votes"),
            self.tr("New proposals"),
        )
        self.table.name(self.tr("Files"), headers)
        self.refresh()
