"""A recount: another person, another computer, from result, pack, sticks and keys alone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from mbdesk.domain.process import KeyScheme
from mbdesk.domain.records import FileKind
from mbdesk.domain.texts import in_language
from mbdesk.errors.counting import RecountDiffersError
from mbdesk.services.counting.recount import Recounted
from mbdesk.services.counting.result import digest_told
from mbdesk.services.counting.result_file import SignedResult, read_result
from mbdesk.services.counting.workers import Workers
from mbdesk.services.exchange.evidence import Evidence, recount_files, recount_keys
from mbdesk.services.exchange.file_words import revoked_told
from mbdesk.sync.compartments import open_key_file
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.tasks import Progress
from mbdesk.ui.staff.forms.file_dialogs import PathField, ask_file
from mbdesk.ui.staff.forms.key_fields import KeyFields
from mbdesk.ui.staff.parts.facts import FactsCard, ShownFact
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.table import number
from mbdesk.ui.start.file_page import FilePage
from mbdesk.ui.start.sticks import Sticks
from mbdesk.words.sentences.differences import difference


class RecountPage(FilePage):
    """Asks for everything a recount needs, and shows that it agrees or what differs first."""

    def __init__(self, result: Path, code: str = "") -> None:
        super().__init__()
        self._result = result
        self.signed: SignedResult | None = None
        self.outcome, self.sticks = FactsCard(), Sticks()
        self._came: Callable[[], list[ShownFact]] = list
        self.code_label, self.code, self.pack_label = PlainLabel(), LineEdit(code), PlainLabel()
        self.pack = PathField(
            lambda take: ask_file(self, self.tr("A pack of any station"), FileKind.PACK, take)
        )
        self.roll_heading, self.tally_heading = PlainLabel(), PlainLabel()
        self.roll = KeyFields(self._wants_sheets)
        self.tally = KeyFields(
            self._wants_sheets, by_sheets=True
        )  # only asked for where they open it
        self.code_label.setBuddy(self.code)
        self.pack_label.setBuddy(self.pack)
        for heading in (self.roll_heading, self.tally_heading):
            heading.set_role(TextRole.SECTION)
        evidence = (self.code_label, self.code, self.pack_label, self.pack, self.sticks)
        keys = (self.roll_heading, self.roll, self.tally_heading, self.tally)
        for widget in (self.outcome, *evidence, *keys):  # what came out, next to the notice
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.outcome.hide()
        self.primary.clicked.connect(self.recount)
        self.notice.until(self.code.textEdited, self.roll.told_late, self.tally.told_late)
        self.retranslate()
        self._read()

    @property
    def _strict(self) -> bool:
        if self.signed is None:
            return False
        return self.signed.record.core.frame.key_scheme is KeyScheme.STRICT

    def _wants_sheets(self, path: Path) -> bool:
        signed = self.signed
        if signed is None:
            return False
        return open_key_file(path, signed.record.core.frame.id).wants_sheets

    def _read(self) -> None:
        self.work.start(
            lambda: self.tr("Reading the result"),
            lambda _: read_result(self._result),
            self._show_result,
            self.notice.refuse,
        )

    def _show_result(self, signed: SignedResult) -> None:
        self.signed = signed
        self.retranslate()

    def refresh(self) -> None:
        """Ask for both key files in the strict scheme, for one in the simple one."""
        for widget in (self.tally_heading, self.tally):
            widget.setVisible(self._strict)
        self.primary.setEnabled(self.signed is not None and not self.work.running)

    def recount(self) -> None:
        """Count again, in the background."""
        missing = self._missing()
        if missing:
            self.notice.tell(NoticeKind.REFUSED, lambda: (self._missing(), ""))
            return
        roll, tally = self.roll, self.tally if self._strict else self.roll
        files = tuple(filter(None, (self.pack.path, roll.path, tally.path)))
        secrets = roll.secret(), tally.secret()
        evidence = Evidence(self._result, files[0], self.sticks.paths, self.code.text())
        self.notice.hide()
        self.outcome.hide()

        def work(progress: Progress) -> Recounted:
            keys = recount_keys(
                self._result, (files[1], secrets[0](files[1])), (files[2], secrets[1](files[2]))
            )
            return recount_files(evidence, keys, Workers(progress=progress))

        self.work.start(lambda: self.tr("Counting again"), work, self._agrees, self._refused)

    def _missing(self) -> str:
        """Return what still has to be filled in, empty if nothing does."""
        wanted: list[tuple[Any, str]] = [
            (self.code.text().strip(), self.tr("Type the control code from the paper.")),
            (self.pack.path, self.tr("Choose a pack of any station.")),
            (self.sticks.paths, self.tr("Add the sticks of the stations.")),
            (self.roll.ready, self.tr("Choose the key file, and type its words.")),
            (
                self.tally.ready or not self._strict,
                self.tr("Choose the tally key’s file, and type two sheets."),
            ),
        ]
        return next((words for given, words in wanted if not given), "")

    def _agrees(self, counted: Recounted) -> None:
        self._forget()
        self._show(lambda: self._agreeing(counted))
        self.notice.tell(
            NoticeKind.DONE,
            lambda: (
                self.tr("The recount agrees."),
                self.tr("It comes to the same digest, so to the same votes and the same winners."),
            ),
        )

    def _show(self, came: Callable[[], list[ShownFact]]) -> None:
        """Show what came of it, and again in whichever language is chosen after."""
        self._came = came
        self.outcome.show_facts(came())
        self.outcome.show()

    def _agreeing(self, counted: Recounted) -> list[ShownFact]:
        result, reader = counted.result, language()
        titles = {item.code: in_language(item.titles, reader) for item in result.items}
        winners = "\n".join(titles[code] for code in result.outcome.winners) or "–"
        said = self.signed.digest if self.signed else counted.digest
        facts = [
            ShownFact(self.tr("Digest of the result"), digest_told(said), True),
            ShownFact(self.tr("Digest of the recount"), digest_told(counted.digest), True),
            ShownFact(self.tr("Votes counted"), number(result.counted), True),
            ShownFact(self.tr("Chosen"), winners, True),
        ]
        revoked = revoked_told(result.stations).read(current_reader())
        if revoked:
            facts.append(ShownFact(self.tr("Revoked"), revoked))
        return facts

    def _refused(self, error: Exception) -> None:
        telling = next((each for each in (self.roll, self.tally) if each.tells(error)), None)
        if telling is not None:
            telling.focus_words()
            return
        self.notice.refuse(error)
        if not isinstance(error, RecountDiffersError):
            return
        self._forget()
        self._show(lambda: self._differing(error))

    def _differing(self, error: RecountDiffersError) -> list[ShownFact]:
        told = error.parameters
        facts = [
            ShownFact(
                self.tr("What differs first"),
                difference(str(told["field"])).read(current_reader()),
                False,
            )
        ]
        for name, value in (
            (self.tr("The result says"), told["said"]),
            (self.tr("The recount finds"), told["found"]),
        ):
            if value:
                facts.append(ShownFact(name, str(value)))
        return facts

    def _forget(self) -> None:
        for fields in (self.roll, self.tally):
            fields.clear()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        super().retranslate()
        self.heading.setText(self.tr("Count again"))
        self.lead.setText(self._lead())
        self.code_label.setText(
            self.tr("The process’s &control code, typed or scanned from the paper")
        )
        self.pack_label.setText(self.tr("A &pack of any station"))
        self.pack.name(self.tr("A pack of any station"), self.tr("Choose…"))
        self.roll_heading.setText(
            self.tr("The roll key") if self._strict else self.tr("The key file and its words")
        )
        self.tally_heading.setText(self.tr("The tally key, and two of its sheets"))
        self.primary.setText(self.tr("Count again"))
        self.outcome.show_facts(self._came())
        self.refresh()

    def _lead(self) -> str:
        if self.signed is None:
            return self.tr("The result is being read.")
        core, count = self.signed.record.core, self.signed.record.number
        return self.tr("{process}, count {count}: {votes} at {stations}.").format(
            process=in_language(core.frame.titles, language()),
            count=number(count),
            votes=self.tr("%Ln votes", "", self.signed.result.counted),
            stations=self.tr("%Ln stations", "", len(core.stations)),
        )
