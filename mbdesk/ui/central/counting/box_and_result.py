"""What the desk and the computer that counts both show of a result."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.domain.result import Fate, Result
from mbdesk.domain.texts import in_language
from mbdesk.domain.why import Why
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.parts.bar_charts import ChartBar, ShareChart
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import StaffTable, kronor, number
from mbdesk.words.sentences.parameters import word
from mbdesk.words.why import WhyWords, needed


class ResultView(QWidget):
    """Shows the winners, the votes and the reconciliation of a result.

    Call `show_result` again after a language switch or a settled tie.
    """

    def __init__(self) -> None:
        super().__init__()
        self.chosen, self.sum = PlainLabel(), PlainLabel()
        self.votes_label, self.figures_label = PlainLabel(), PlainLabel()
        self.why_label, self.picture = PlainLabel(), ShareChart()
        self.votes, self.figures = (
            StaffTable(4, wide=1, numbers=(2, 3)),
            StaffTable(2, numbers=(1,)),
        )
        self.whys = StaffTable(3, wide=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for label in (self.chosen, self.sum):
            label.setWordWrap(True)
        for label in (self.chosen, self.votes_label, self.why_label, self.figures_label):
            label.set_role(TextRole.SECTION)
        for widget in (self.chosen, self.sum, self.votes_label, self.votes):
            layout.addWidget(widget)
        for why in (self.why_label, self.whys, self.picture):
            layout.addWidget(why)
        layout.addWidget(self.figures_label)
        layout.addWidget(self.figures)

    def show_result(self, result: Result) -> None:
        """Show a result in the language on screen."""
        self._show_chosen(result)
        self._show_votes(result)
        self._show_whys(result)
        self._show_figures(result)

    def _show_chosen(self, result: Result) -> None:
        titles = {item.code: in_language(item.titles, language()) for item in result.items}
        if not result.outcome.settled:
            self.chosen.setText(self.tr("The order of equal votes has to be decided first"))
        elif result.outcome.winners:
            names = "\n".join(titles[code] for code in result.outcome.winners)
            self.chosen.setText(self.tr("Chosen:") + "\n" + names)
        else:
            self.chosen.setText(self.tr("Nothing was chosen"))
        self.sum.setText(
            self.tr("{spent} of {funds} used.").format(
                spent=kronor(result.outcome.spent), funds=kronor(result.frame.funds)
            )
        )

    def _show_votes(self, result: Result) -> None:
        self.votes_label.setText(self.tr("Votes per proposal"))
        headers = (self.tr("Chosen"), self.tr("Proposal"), self.tr("Cost"), self.tr("Votes"))
        self.votes.name(self.tr("Votes per proposal"), headers)
        ranked = sorted(result.items, key=lambda item: -result.votes.get(item.code, 0))
        self.votes.show_rows(
            [
                (
                    self.tr("yes") if item.code in result.outcome.winners else "–",
                    in_language(item.titles, language()),
                    kronor(item.cost),
                    number(result.votes.get(item.code, 0)),
                )
                for item in ranked
            ]
        )
        self.votes.fit()

    def _show_whys(self, result: Result) -> None:
        """Show why each proposal won or lost: in sentences, and what was missing as a picture."""
        told, reader = WhyWords(result.items, result.frame.rules), current_reader()
        titles = {item.code: in_language(item.titles, language()) for item in result.items}
        for widget in (self.why_label, self.whys, self.picture):
            widget.setVisible(bool(result.whys))
        self.why_label.setText(self.tr("Why, and what it would have needed"))
        self.whys.name(
            self.why_label.text(),
            (self.tr("Proposal"), self.tr("Why"), self.tr("What it would have needed")),
        )
        self.whys.show_rows(
            [
                (titles[why.code], told.reason(why).read(reader), told.needs(why).read(reader))
                for why in result.whys
            ]
        )
        self.whys.fit()
        bars = [
            (ChartBar(titles[why.code], why.votes, _of_needed(why)), needed(why))
            for why in result.whys
        ]
        self.picture.show_shares(self.why_label.text(), bars)

    def _show_figures(self, result: Result) -> None:
        self.figures_label.setText(self.tr("How the numbers add up"))
        self.figures.name(
            self.tr("How the numbers add up"), (self.tr("Envelopes"), self.tr("Count"))
        )
        rows = [
            (self.tr("received, as the stations signed for"), result.received),
            *((self._fate(fate), number_) for fate, number_ in result.not_counted.items()),
            (self.tr("counted"), result.counted),
            (self.tr("of these blank"), result.blank),
        ]
        if result.tests:
            rows.append((self.tr("test ballots, which are no votes"), result.tests))
        shown = [(name, number(value)) for name, value in rows]
        missing = ", ".join(line.full_name for line in result.without_last_export)
        if missing:
            shown.append((self.tr("counted without a final export from"), missing))
        self.figures.show_rows(shown)
        self.figures.fit()

    def _fate(self, fate: Fate) -> str:
        if fate.reason:
            reason = word("reason", fate.reason, current_reader())
            return self.tr("invalid: {reason}").format(reason=reason)
        return {
            Fate.STATION: self.tr("from stations left out of the count"),
            Fate.CREDENTIAL: self.tr("without a valid voting card or identity"),
            Fate.REPEAT: self.tr("set aside: voted more than once"),
        }[fate]


def _of_needed(why: Why) -> str:
    """Return the votes, beside what would have been enough where there were too few."""
    return " / ".join(number(each) for each in dict.fromkeys((why.votes, needed(why))))
