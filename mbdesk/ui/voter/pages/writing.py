"""The pages on which a proposal is written: one question each."""

from functools import partial

from mbdesk.domain.process import PhaseKind
from mbdesk.ui.look.theme import Role
from mbdesk.ui.voter.shell.page import Page, Question, Visit, understood
from mbdesk.ui.widgets.field import TextField
from mbdesk.words.phrase import (
    NOTHING,
    Content,
    Day,
    Joined,
    Readable,
    Verbatim,
    kronor,
    translate,
)

TITLE_LIMIT, LINE_LIMIT, TEXT_LIMIT = 120, 300, 4000


class FrameSummaryPage(Page):
    """The frame in plain words: how much money, what about, until when."""

    leads_to_writing = True

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        frame = visit.station.frame
        self.say(translate("voter.frame", "Good to know before you start"), Role.HEADING)
        self.say(Content(frame.goals))
        funds = translate("voter.frame", "Total money available: {money}.")
        self.say(funds.fill(money=kronor(frame.funds)))
        last = next((p.last_day for p in frame.phases if p.kind is PhaseKind.PROPOSING), "")
        if last:
            says = translate("voter.frame", "The last day to make a proposal is {day}.")
            self.say(says.fill(day=Day(last)))
        if self.session.proposals_left is not None:
            most = self.session.proposals_left
            self.say(translate("voter.frame", "You may make %Ln proposals.", None, most))
        if visit.station.criteria:
            self.say(translate("voter.frame", "Rules for a proposal"), Role.STRONG)
        for criterion in visit.station.criteria:
            self.say(Joined((Verbatim("•"), Content(criterion.texts)), " "))
        self.end()


class WritingPage(Page):
    """A question, a hint, and a field. Subclasses name the draft's attribute."""

    attribute: str
    title: Readable
    hint: Readable = NOTHING
    limit = LINE_LIMIT
    lines = 1
    missing: Readable | None = None

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(self.title, Role.HEADING)
        self.say(self.hint)
        text = getattr(self.session.draft, self.attribute)
        self.field = TextField(self.theme, self.title, text, lines=self.lines, limit=self.limit)
        self.field.changed.connect(partial(setattr, self.session.draft, self.attribute))
        self.field.entered.connect(self.go_on)
        self.add(self.field)
        self.end()

    def validation_error(self) -> Question | None:
        """Ask for the text when it is needed and empty."""
        empty = not getattr(self.session.draft, self.attribute).strip()
        return understood(self.missing) if self.missing and empty else None


class TitlePage(WritingPage):
    """What the proposal is called."""

    attribute = "title"
    title = translate("voter.title", "What is your idea called?")
    hint = translate("voter.title", "Write a few words. For example: A bench in the sun.")
    missing = translate("voter.title", "Please give your idea a name before you go on.")
    limit = TITLE_LIMIT


class DescriptionPage(WritingPage):
    """What the proposal is."""

    attribute = "description"
    title = translate("voter.description", "Tell us about your idea")
    hint = translate("voter.description", "What do you want to do? Why is it good?")
    missing = translate("voter.description", "Please tell us about your idea before you go on.")
    limit = TEXT_LIMIT
    lines = 4


class PlacePage(WritingPage):
    """Where it is to be."""

    attribute = "place"
    title = translate("voter.place", "Where should it be?")
    hint = translate("voter.place", "Name a street, a park or a house. You may leave this empty.")


class AudiencePage(WritingPage):
    """For whom it is."""

    attribute = "audience"
    title = translate("voter.audience", "Who is it for?")
    hint = translate(
        "voter.audience", "For example: children, or everyone. You may leave this empty."
    )
