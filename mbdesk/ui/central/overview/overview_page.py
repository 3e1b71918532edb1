"""The first page: facts of the process, what the file holds, and the next step."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from mbdesk.domain.process import Mode, Phase, PhaseKind
from mbdesk.domain.texts import in_language
from mbdesk.domain.work_steps import WorkStep
from mbdesk.services.centre.setup.timetable import legal_clocks
from mbdesk.services.counting.count_standing import CountStage
from mbdesk.services.counting.missing import MissingThing, Stage, missing_for
from mbdesk.services.counting.overview import Overview
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.next_steps import NEXT_STEPS
from mbdesk.ui.central.overview.missing_card import MissingCard
from mbdesk.ui.central.overview.next_step import NextStepCard
from mbdesk.ui.central.overview.routine_steps import held_words, steps_of, vote_state
from mbdesk.ui.central.overview.survey_table import SurveyTable
from mbdesk.ui.central.overview.turnout import Turnout
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.facts import SideBySide, card_of
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.steps import StepList, StepState
from mbdesk.ui.staff.parts.table import day, kronor, number
from mbdesk.words.languages import native_name, offered
from mbdesk.words.phrase import DayRange
from mbdesk.words.translations import unread


class OverviewPage(DeskPage):
    """Facts of the process; the main action leads to the page where work goes on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        names = (
            "district",
            "funds",
            "days",
            "voting",
            "stations",
            "held",
            "cards",
            "helped",
            "translations",
        )
        self.names = {name: PlainLabel() for name in names}
        self.facts = {name: PlainLabel() for name in names}
        self.way, self.progress = StepList(), PlainLabel(role=TextRole.QUIET)
        self.way_title, self.facts_title = PlainLabel(), PlainLabel()
        self.next, self.turnout = NextStepCard(self.primary), Turnout()
        self.missing, self.survey = MissingCard(), SurveyTable()
        self._lay_out_parts()
        self.way.page_wanted.connect(self.page_wanted)
        self.missing.page_wanted.connect(self.page_wanted)
        self.primary.clicked.connect(self._go_on)
        desk.changed.connect(self.refresh)
        self.retranslate()

    def _lay_out_parts(self) -> None:
        self.facts_title.set_role(TextRole.STRONG)
        self.way_title.set_role(TextRole.SECTION)
        self.body.addWidget(
            SideBySide(
                card_of(self.way_title, self.progress, self.way, stretched=False),
                (self.next, self.missing, self.turnout, self._facts_card()),
                shares=(4, 8),
                below=True,
            )
        )
        self.body.addWidget(self.survey)
        self.body.addStretch(1)

    def _facts_card(self) -> QFrame:
        # No form: it keeps the height of wrapped lines that it had at another width.
        holder, look = QWidget(), staff_look()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(24))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(self.names):
            self.names[name].setBuddy(self.facts[name])
            grid.addWidget(self.names[name], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.facts[name], row, 1)
        return card_of(self.facts_title, holder, stretched=False)

    def refresh(self) -> None:
        """Show what the file holds now."""
        known = self._desk.snapshot
        frame = known.frame
        self.heading.setText(in_language(frame.titles, language()))
        shown = {
            "district": frame.district or "–",
            "funds": kronor(frame.funds),
            "days": "\n".join(self._phase(phase) for phase in frame.phases) or "–",
            "voting": vote_state(known),
            "stations": self._stations(known),
            "held": held_words(known),
            "cards": self.tr("{votes} of {cards}").format(
                votes=number(known.counts.votes), cards=number(known.cards)
            ),
            "helped": self.tr("%n time(s), noted at the tables", "", known.survey.helped),
            "translations": self._translations(),
        }
        for name, text in shown.items():
            self.facts[name].setText(text)
        for part in (self.names["cards"], self.facts["cards"]):
            part.setVisible(known.by_card)
        self.survey.show_results(known.survey)
        self.next.show_step(known.next_step)
        self.missing.show_state(known)
        steps = steps_of(known)
        self.way.show_steps(steps)
        done = sum(step.state is StepState.DONE for step in steps)
        told = self.tr("{done} of {all} done")
        self.progress.setText(told.format(done=number(done), all=number(len(steps))))
        self.turnout.show_votes(known)
        step = NEXT_STEPS.get(known.next_step)
        self.primary.setVisible(step is not None)
        if step is not None:
            self.primary.setText(QCoreApplication.translate("OverviewPage", step.says))
        self.lead.setText(self._lead(known))

    def _go_on(self) -> None:
        """Open the page of the next step; for packs, select the first station without one."""
        known = self._desk.snapshot
        page = NEXT_STEPS[known.next_step].page
        bare = (each.station.id for each in known.stations if each.station.id in known.without_pack)
        if known.next_step is WorkStep.PACKS:
            self.row_wanted.emit(page, next(bare))
        else:
            self.page_wanted.emit(page)

    def _lead(self, known: Overview) -> str:
        frame, step = known.frame, known.next_step
        if frame.mode is Mode.TEST and known.count_stage is CountStage.COUNTED:
            return self.tr(
                "The rehearsal is done: its votes are counted, and it decides nothing. For the "
                "real vote, choose “New participatory budget” in the start window."
            )
        waits = {
            WorkStep.AWAIT_PROPOSALS: (
                PhaseKind.PROPOSING,
                self.tr("Nothing has to be done now. Proposals can be left from {day}."),
            ),
            WorkStep.AWAIT_VOTES: (
                PhaseKind.VOTING,
                self.tr("Nothing has to be done now. People can vote from {day}."),
            ),
        }
        if step in waits:
            kind, says = waits[step]
            phase = frame.phase_for(kind, known.today)
            return says.format(day=day(phase.first_day if phase else ""))
        after = {WorkStep.AWAIT_DECISION, WorkStep.BOARD, WorkStep.FOLLOW_UP, WorkStep.ALL_TOLD}
        told_last = step is WorkStep.ANSWERS and known.decision is not None
        if step in after or told_last:
            return self._of_the_board(known)
        if step is not WorkStep.NO_VOTING:
            return self._missing_words(*missing_for(known))
        if known.days_of(PhaseKind.VOTING) is None:
            return self.tr("There are no voting days, and nothing is left to do here.")
        return self.tr(
            "The voting days are over, and voting was never opened. A vote takes a new "
            "participatory budget with other days."
        )

    def _missing_words(self, stage: Stage, things: Sequence[MissingThing]) -> str:
        left = len(things)
        if not left:
            return {
                Stage.VOTING: self.tr("Nothing is missing before voting can open."),
                Stage.COUNT: self.tr("Nothing is missing before the votes can be counted."),
                Stage.RESULT: self.tr("Nothing is missing before there is a result."),
            }[stage]
        return {
            Stage.VOTING: self.tr("%Ln things are missing before voting can open.", "", left),
            Stage.COUNT: self.tr("%Ln things are missing before the count.", "", left),
            Stage.RESULT: self.tr("%Ln things are missing before there is a result.", "", left),
        }[stage]

    def _of_the_board(self, known: Overview) -> str:
        if known.decision is not None:
            if known.answers.owed:
                return self.tr(
                    "The board has decided. %Ln answers are owed.", "", known.answers.owed
                )
            return self.tr("The board has decided, and everybody has been answered.")
        decided, *later = legal_clocks(known.held) or (None,)
        if decided is None:
            return self.tr("The votes are counted. The board decides next; its day is not set yet.")
        if not decided.past:
            told = self.tr("The votes are counted. The board decides on {day}.")
            return told.format(day=day(decided.day))
        told = self.tr("The votes are counted. The time to appeal the decision ends on {day}.")
        return told.format(day=day(later[-1].day))

    def _phase(self, phase: Phase) -> str:
        names = {
            PhaseKind.PROPOSING: self.tr("Proposals"),
            PhaseKind.EVALUATION: self.tr("Evaluation"),
            PhaseKind.VOTING: self.tr("Voting"),
        }
        days = DayRange(phase.first_day, phase.last_day).read(current_reader())
        return f"{names[phase.kind]}: {days}"

    def _stations(self, known: Overview) -> str:
        return self.tr("{all} set up, {enrolled} have sent exports, {final} are final").format(
            all=number(len(known.stations)),
            enrolled=number(known.enrolled),
            final=number(known.final),
        )

    def _translations(self) -> str:
        offers = offered(self._desk.snapshot.frame.languages)
        names = [native_name(tag) for tag in unread() if tag in offers]
        if not names:
            return self.tr("All have been read by native speakers")
        return self.tr("Not yet read by a native speaker: {languages}").format(
            languages=", ".join(names)
        )

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        names = {
            "district": self.tr("District"),
            "funds": self.tr("Funds"),
            "days": self.tr("Days"),
            "voting": self.tr("Voting"),
            "stations": self.tr("Stations"),
            "held": self.tr("Received so far"),
            "cards": self.tr("Votes with a card, of the cards made"),
            "helped": self.tr("Help given"),
            "translations": self.tr("Translations"),
        }
        for name, text in names.items():
            self.names[name].setText(text)
        self.way_title.setText(self.tr("The whole way"))
        self.facts_title.setText(self.tr("The participatory budget"))
        self.refresh()
