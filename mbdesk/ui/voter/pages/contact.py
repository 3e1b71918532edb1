"""How the proposer can be reached, sealed at once and read by the staff at the centre only."""

from functools import partial

from mbdesk.domain.proposal import CONTACT
from mbdesk.domain.texts import bare
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.voter.shell.page import Answer, Page, Question, Visit
from mbdesk.ui.widgets.choice_card import CardText, ChoiceCard
from mbdesk.ui.widgets.field import TextField
from mbdesk.words.phrase import Verbatim, translate


class ContactPage(Page):
    """A phone number or an address, and the consent that goes with it. Both may be left out."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        title = translate("voter.contact", "How can we reach you?")
        self.say(title, FontRole.HEADING)
        self.say(
            translate(
                "voter.contact",
                "Write your name and a phone number or an e-mail address, if you want an answer. "
                "You may leave this empty.",
            )
        )
        draft = self.session.draft
        self.field = TextField(
            self.theme, title, draft.contact, lines=CONTACT.lines, limit=CONTACT.on_screen
        )
        self.field.changed.connect(partial(setattr, draft, "contact"))
        self.writes_in = self.field
        consent = translate("voter.contact", "Yes, you may keep this and contact me")
        self.consent = ChoiceCard(self.theme, CardText(consent))
        self.consent.set_chosen(draft.consent)
        self.consent.clicked.connect(self._toggle)
        # Above the field: beneath it the keys on the screen would hide it.
        self.add(self.consent, self.field)
        self.say(
            translate(
                "voter.contact",
                "Only those who work with the proposals can read it. It is locked away at once, "
                "and nobody can read it on this computer.",
            )
        )
        self.end()

    def validation_error(self) -> Question | None:
        """Ask for consent when there is something to consent to."""
        draft = self.session.draft
        if bare(draft.contact) and not draft.consent:
            title = translate("voter.contact", "May we keep this and contact you?")
            yes = translate("voter.contact", "Yes, keep it")
            no = translate("voter.contact", "No, remove it")
            answers = (Answer(yes, self._consent, primary=True), Answer(no, self._remove))
            return Question(title, Verbatim(draft.contact), answers, about=self.consent)
        return None

    def _consent(self) -> None:
        self._toggle()
        self.go_on.emit()

    def _remove(self) -> None:
        self.field.write_anew("")
        self.go_on.emit()

    def _toggle(self) -> None:
        self.session.draft.consent = not self.session.draft.consent
        self.consent.set_chosen(self.session.draft.consent)
