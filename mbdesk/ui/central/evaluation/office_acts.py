"""What concerns the evaluation as a whole: sheets for other offices, days for a second assessment.

::

    acts = OfficeActs(desk, page, menu)
    acts.write(order, path)  # as the entry of the menu does, once both are known
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QMenu

from mbdesk.errors.files import FieldError
from mbdesk.services.centre.evaluation import questions
from mbdesk.services.centre.evaluation.returned_sheets import ReturnedSheet, preview_sheet
from mbdesk.services.centre.evaluation.sheets import SheetOrder, WrittenSheet, write_sheet
from mbdesk.services.centre.register.acts import Why
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.counting.evaluation_paper import write_evaluation
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.paper_order import PaperOrder, ask_paper
from mbdesk.ui.central.evaluation.board_model import BoardModel
from mbdesk.ui.central.evaluation.sheet_dialog import Board, SheetDialog
from mbdesk.ui.central.evaluation.sheet_page import SheetPage
from mbdesk.ui.central.proposals.forms import ActDialog, ActForm
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.file_dialogs import ask_file, ask_new_file
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.push_button import add_entry
from mbdesk.words.phrase import Number, Readable, Verbatim, translate
from mbdesk.words.translations import words
from mbdesk.words.typed_values import read_amount

SHEETS = "xlsx csv"


class OfficeActs:
    """Has entries in the page's menu, and does what they say; `page` shows work and answers."""

    def __init__(self, desk: Desk, page: DeskPage, menu: QMenu, model: BoardModel) -> None:
        self._desk, self._page, self._model, self._board = desk, page, model, 0
        menu.addSeparator()
        self.paper, self.sheet, self.back, self.days = (add_entry(menu) for _ in range(4))
        self.paper.triggered.connect(lambda: ask_paper(desk, page, self.report))
        self.sheet.triggered.connect(self.ask_sheet)
        self.back.triggered.connect(self.choose_sheet)
        self.days.triggered.connect(self.ask_days)

    def allow(self, board: int) -> None:
        """Offer sheets where there are proposals on the board."""
        self._board = board
        self.paper.setEnabled(bool(board))
        self.sheet.setEnabled(bool(board))
        self.back.setEnabled(bool(board))

    @property
    def report(self) -> PaperOrder:
        """The order for the evaluation as a paper."""
        return PaperOrder(
            asks=translate("EvaluationPage", "Where is the evaluation to be written?"),
            writing=translate("EvaluationPage", "Writing the evaluation"),
            written=translate(
                "EvaluationPage",
                "The evaluation is written. Put it on file, and give it to the steering group.",
            ),
            name=lambda names: names.evaluation,
            write=lambda path, tag: write_evaluation(self._desk.central, path, words(tag), tag),
        )

    def ask_sheet(self) -> None:
        """Ask what an office is asked, and then where its sheet is to be written."""
        shown: Sequence[int] = self._model.numbers
        board = Board(self._model.subjects, shown, self._board)
        SheetDialog(self._page, self._desk.drafts, board, self._ask_where).open()

    def _ask_where(self, order: SheetOrder) -> None:
        names = DocumentNames(self._desk.snapshot.frame, language())
        title = _read(translate("EvaluationPage", "Where is the workbook to be written?"))
        path = documents() / names.assessment_sheet(order.department)
        ask_new_file(self._page, title, path, lambda chosen: self.write(order, chosen))

    def write(self, order: SheetOrder, path: Path) -> None:
        """Write the sheet."""
        central, reader = self._desk.central, current_reader()
        self._page.work.start(
            lambda: _read(translate("EvaluationPage", "Writing the workbook")),
            lambda _: write_sheet(central, path, order, reader),
            self._written,
            self._page.notice.refuse,
        )

    def _written(self, written: WrittenSheet) -> None:
        says = translate(
            "EvaluationPage", "The sheet is written, with %Ln proposals.", None, written.proposals
        )
        rest = translate("EvaluationPage", "Send it to the office. It is {path}.")
        if written.left_out:
            rest = translate(
                "EvaluationPage",
                "Left out, since the identity is protected: {number}. Assess those here. "
                "The sheet is {path}.",
            ).fill(number=Number(written.left_out))
        rest = rest.fill(path=Verbatim(str(written.path)))
        self._page.notice.tell(NoticeKind.DONE, lambda: (_read(says), _read(rest)))

    def choose_sheet(self) -> None:
        """Ask for a sheet that has come back."""
        title = _read(translate("EvaluationPage", "Sheet that has come back"))
        ask_file(self._page, title, SHEETS, self.read_back)

    def read_back(self, path: Path) -> None:
        """Read a sheet, and show what it would put on record."""
        central = self._desk.central
        self._page.work.start(
            lambda: _read(translate("EvaluationPage", "Reading the sheet")),
            lambda _: preview_sheet(central, path),
            self._show,
            self._page.notice.refuse,
        )

    def _show(self, seen: ReturnedSheet) -> None:
        self._page.notice.hide()
        self._desk.decide(SheetPage(self._desk, seen))

    def ask_days(self) -> None:
        """Ask within how many days a second assessment may be asked for."""
        central, page = self._desk.central, self._page
        run(
            lambda _: questions.second_days(central),
            done=self._open_days,
            failed=page.notice.refuse,
            parent=page,
        )

    def _open_days(self, days: int) -> None:
        form = self._days_form(days)
        ActDialog(self._page, form, self._desk.drafts, "", self._desk.refresh).open()

    def _days_form(self, days: int) -> ActForm:
        def act(typed: Mapping[str, str], _why: Why) -> None:
            wanted = read_amount(typed["days"])
            if wanted is None:
                most = questions.MOST_DAYS
                raise FieldError(field="second_days", wanted="number", least=1, most=most)
            questions.set_second_days(self._desk.central, wanted)

        return ActForm(
            title=translate("evaluation", "Days for a second assessment"),
            says=translate(
                "evaluation",
                "So many days after a verdict the proposer may ask for a second assessment. "
                "Answers to proposers say the same.",
            ),
            path="second_days",
            press=translate("evaluation", "Save the days"),
            act=act,
            texts={"days": (translate("evaluation", "&Days, 1 to 60"), str(days))},
            choices={},
            asks_reason=False,
        )

    def retranslate(self) -> None:
        """Put the entries' texts in place, in the language on screen."""
        self.paper.setText(_read(translate("EvaluationPage", "The evaluation as a paper…")))
        self.sheet.setText(_read(translate("EvaluationPage", "Sheet for another office…")))
        self.back.setText(_read(translate("EvaluationPage", "Take in a sheet that came back…")))
        self.days.setText(_read(translate("EvaluationPage", "Days for a second assessment…")))


def _read(says: Readable) -> str:
    return says.read(current_reader())
