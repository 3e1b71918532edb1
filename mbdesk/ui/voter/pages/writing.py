"""The pages on which a proposal is written: one question each."""

from functools import partial

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.proposal import TEXTS, Need
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
        days = [p.last_day for p in frame.phases if p.kind is PhaseKind.PROPOSING]
        last = next((day for day in days if day >= visit.station.today()), "")
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
    """A question, a hint, and a field. Subclasses name the draft's attribute.

    `label` stands over the text when it is reviewed; `missing` is said of one that is needed
    and empty.
    """

    attribute: str
    label: Readable
    title: Readable
    hint: Readable = NOTHING
    missing: Readable = NOTHING

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(self.title, Role.HEADING)
        self.say(self.hint)
        text, rule = getattr(self.session.draft, self.attribute), TEXTS[self.attribute]
        self.field = TextField(self.theme, self.title, text, lines=rule.lines, limit=rule.on_screen)
        self.field.changed.connect(partial(setattr, self.session.draft, self.attribute))
        self.field.entered.connect(self.go_on)
        self.add(self.field)
        self.writes_in = self.field
        self.end()

    def validation_error(self) -> Question | None:
        """Ask for the text when it is needed and empty."""
        optional = TEXTS[self.attribute].need is Need.OPTIONAL
        if optional or getattr(self.session.draft, self.attribute).strip():
            return None
        return understood(self.missing)


class TitlePage(WritingPage):
    """What the proposal is called."""

    attribute = "title"
    label = translate("voter.review", "Name")
    title = translate("voter.title", "What is your idea called?")
    hint = translate("voter.title", "Write a few words. For example: A bench in the sun.")
    missing = translate("voter.title", "Please give your idea a name before you go on.")


class DescriptionPage(WritingPage):
    """What the proposal is."""

    attribute = "description"
    label = translate("voter.review", "Your idea")
    title = translate("voter.description", "Tell us about your idea")
    hint = translate("voter.description", "What do you want to do? Why is it good?")
    missing = translate("voter.description", "Please tell us about your idea before you go on.")


class PlacePage(WritingPage):
    """Where it is to be."""

    attribute = "place"
    label = translate("voter.review", "Where")
    title = translate("voter.place", "Where should it be?")
    hint = translate("voter.place", "Name a street, a park or a house. You may leave this empty.")


class AudiencePage(WritingPage):
    """For whom it is."""

    attribute = "audience"
    label = translate("voter.review", "For whom")
    title = translate("voter.audience", "Who is it for?")
    hint = translate(
        "voter.audience", "For example: children, or everyone. You may leave this empty."
    )


WRITING: tuple[type[WritingPage], ...] = (TitlePage, DescriptionPage, PlacePage, AudiencePage)
"""A page for each of `TEXTS`, in the order of asking."""
