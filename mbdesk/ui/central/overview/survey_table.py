"""The voluntary answers by question, with small numbers suppressed."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.services.centre.proposals.survey_results import QuestionResult, SurveyResults
from mbdesk.services.common.suppression import FEWEST
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import StaffTable, number
from mbdesk.words.survey import ANSWERS, QUESTIONS


class SurveyTable(QWidget):
    """A row for each question and answer; hidden until there are answers."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.explanation = PlainLabel(), PlainLabel()
        self.table = StaffTable(3, wide=0, numbers=(2,))
        self.heading.set_role(TextRole.SECTION)
        self.explanation.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        for part in (self.heading, self.explanation, self.table):
            column.addWidget(part)
        self.hide()

    def show_results(self, results: SurveyResults) -> None:
        """Show what the answers come to, in the language on screen; nothing without any."""
        self.heading.setText(self.tr("What residents answered"))
        headers = (self.tr("Question"), self.tr("Answer"), self.tr("Count"))
        self.table.name(self.heading.text(), headers)
        self.setVisible(results.any_answers)
        if not results.any_answers:
            return
        explanation = self.tr(
            "Voluntary answers, tied to no vote. Numbers below {fewest} are kept back, and now "
            "and then one more, so that nobody can be pointed out."
        )
        self.explanation.setText(explanation.format(fewest=number(FEWEST)))
        rows = [row for each in results.questions for row in self._rows(each)]
        self.table.show_rows([*rows, *self._places(results)])
        self.table.fit()

    def _rows(self, result: QuestionResult) -> Iterator[tuple[str, str, str]]:
        reader = current_reader()
        question = QUESTIONS[result.question].read(reader)
        yield question, self.tr("All answers"), self._number(result.answered)
        for code, answers in result.answers.items():
            yield "", ANSWERS[result.question][code].read(reader), self._number(answers)

    def _places(self, results: SurveyResults) -> Iterator[tuple[str, str, str]]:
        question = self.tr("Where people answered")
        for place, people in results.places.items():
            yield question, place, self._number(people)
            question = ""

    def _number(self, told: int | None) -> str:
        return self.tr("kept back") if told is None else number(told)
