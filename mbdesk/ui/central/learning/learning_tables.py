"""The tables of the page: steps of what is carried out, who took part, earlier processes, notes."""

from collections.abc import Iterator

from mbdesk.domain.follow_up import Milestone
from mbdesk.domain.texts import in_language
from mbdesk.services.counting.follow_up import FollowedItem, FollowUp
from mbdesk.services.counting.learning import Learning
from mbdesk.ui.central.learning.learning_acts import NOTE_KINDS
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.table import Cell, StaffTable, day, kronor, number
from mbdesk.words.proposal_records import language_name
from mbdesk.words.survey import ANSWERS, QUESTIONS


class StepsTable(StaffTable):
    """A row for each step, and one for what has none; `rows` are what stands in them."""

    def __init__(self) -> None:
        super().__init__(4, wide=1, lesser=(2,))
        self.rows: list[tuple[FollowedItem, Milestone | None]] = []

    @property
    def chosen(self) -> tuple[FollowedItem, Milestone | None] | None:
        """What stands in the selected row."""
        row = self.currentRow()
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def show_state(self, known: FollowUp, today: str) -> None:
        """Show how far everything has come, in the language on screen."""
        self.rows = [(one, each) for one in known.items for each in one.milestones or (None,)]
        headers = self.tr("Proposal"), self.tr("Step"), self.tr("Planned"), self.tr("Stands")
        self.name(self.tr("What is carried out"), headers)
        self.show_rows([self._row(one, each, today) for one, each in self.rows])
        self.fit()

    def _row(self, one: FollowedItem, each: Milestone | None, today: str) -> list[str | Cell]:
        title = f"{in_language(one.item.titles, language())}\n{self._cost(one)}"
        if not one.decided:
            title += "\n" + self.tr("Of an earlier decision of the board")
        if each is None:
            return [title, self.tr("No step is planned yet"), "", ""]
        return [title, each.what, day(each.planned), self._stands(each, today)]

    def _cost(self, one: FollowedItem) -> str:
        estimated = self.tr("Estimated {cost}").format(cost=kronor(one.item.cost))
        if one.final is None:
            return estimated
        final = self.tr("final cost {cost}").format(cost=kronor(one.final.cost))
        return f"{estimated}, {final}"

    def _stands(self, each: Milestone, today: str) -> Cell:
        if each.dropped:
            return Cell(f"{self.tr('Dropped')}\n{each.reason}", Tone.DIFFER)
        if each.done:
            return Cell(self.tr("Done {day}").format(day=day(each.done)), Tone.GOOD)
        if each.late(today):
            return Cell(self.tr("Delayed"), Tone.BAD)
        if each.planned != each.first_planned:
            moved = self.tr("First planned {day}").format(day=day(each.first_planned))
            return Cell(f"{self.tr('Moved')}\n{moved}", Tone.DIFFER)
        return Cell(self.tr("To come"), Tone.INFO)


class FiguresTable(StaffTable):
    """A row for each place, language and answer."""

    def __init__(self) -> None:
        super().__init__(3, wide=1, numbers=(2,))

    def show_state(self, known: Learning) -> None:
        """Show who took part, in the language on screen."""
        headers = self.tr("Who took part"), "", self.tr("How many")
        self.name(headers[0], headers)
        self.show_rows(list(self._rows(known)))
        self.fit()

    def _rows(self, known: Learning) -> Iterator[tuple[str, str, str]]:
        found, reader = known.participation, current_reader()
        for place, at in found.by_place.items():
            yield place, self.tr("Proposals"), number(at.proposals)
            yield "", self.tr("Votes"), number(at.votes)
            yield "", self.tr("Answered the questions"), self._told(at.answered)
        heading = self.tr("Language of the proposal")
        for tag, proposals in found.languages.items():
            yield heading, language_name(tag).read(reader), self._told(proposals)
            heading = ""
        for question, answers in found.survey.items():
            heading = QUESTIONS[question].read(reader)
            for code, people in answers.items():
                yield heading, ANSWERS[question][code].read(reader), self._told(people)
                heading = ""
        yield self.tr("Help given"), self.tr("Noted at the tables"), number(found.helped)

    def _told(self, told: int | None) -> str:
        return self.tr("kept back") if told is None else number(told)


class ComparedTable(StaffTable):
    """A row for this process and each earlier one."""

    def __init__(self) -> None:
        super().__init__(5, wide=0, numbers=(1, 2, 3, 4), lesser=(2,))

    def show_state(self, known: Learning) -> None:
        """Show them side by side, in the language on screen."""
        headers = (
            self.tr("Participatory budget"),
            self.tr("Year"),
            self.tr("Funds"),
            self.tr("Proposals"),
            self.tr("Votes"),
        )
        self.name(headers[0], headers)
        self.show_rows(
            [
                (
                    each.title,
                    str(each.year),
                    kronor(each.funds),
                    *("–" if it is None else number(it) for it in (each.proposals, each.votes)),
                )
                for each in known.compared
            ]
        )
        self.fit()


class NotesTable(StaffTable):
    """A row for each note."""

    def __init__(self) -> None:
        super().__init__(3, wide=1, lesser=(2,))

    def show_state(self, known: Learning) -> None:
        """Show the notes that hold, in the language on screen."""
        headers = self.tr("About"), self.tr("Note"), self.tr("By")
        self.name(headers[1], headers)
        reader = current_reader()
        self.show_rows(
            [
                (NOTE_KINDS[each.kind].read(reader), each.text, f"{each.who}\n{day(each.day)}")
                for each in known.notes
            ]
        )
        self.setVisible(bool(known.notes))
        self.fit()
