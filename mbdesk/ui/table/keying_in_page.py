"""Keying in ballots from paper: each is read twice, and cast when both readings agree."""

from PySide6.QtCore import Signal

from mbdesk.domain.ballot import BallotItem, BallotKind, Bound, Choice
from mbdesk.domain.people import IdentityKind, VoterAccess
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import check_form, identify
from mbdesk.services.station.paper import read_marks
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.staff.station.staff_notes import FINE, objection
from mbdesk.ui.staff.station.staff_page import PageContext, StaffPage
from mbdesk.ui.widgets.choice_card import CardText, ChoiceCard
from mbdesk.ui.widgets.field import TextField
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import (
    NOTHING,
    Content,
    Joined,
    Number,
    Readable,
    Verbatim,
    translate,
)

LONGEST_MARKS, LONGEST_CREDENTIAL = 500, 40

ASKED = {
    VoterAccess.CARD: translate("table", "The code on the voting card"),
    VoterAccess.IDENTITY: translate("table", "The person's identity number"),
}
NOT_SWEDISH = translate("table", "It is no Swedish number")
FIRST = translate("table", "First reading done")
SECOND = translate("table", "Cast this ballot")
DIFFERENT = translate(
    "table", "The two readings differ. Nothing was cast. Begin this ballot again."
)

Reading = tuple[Choice, str, IdentityKind]


class KeyingInPage(StaffPage):
    """Two readings of one paper. Emits `changed` when another vote is safe."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, translate("table", "Ballot on paper"), FIRST)
        theme = context.theme
        self._first: Reading | None = None
        self._cast = 0
        self.which = Label(theme, role=FontRole.STRONG)
        self.how = Label(theme)
        numbers = translate("table", "What is marked")
        self.marks = TextField(theme, numbers, limit=LONGEST_MARKS)
        self.blank = ChoiceCard(theme, CardText(translate("table", "Nothing is marked: blank")))
        self.echo = Label(theme)
        self.asked = Label(theme, role=FontRole.STRONG)
        self.credential = TextField(theme, self._asked(), limit=LONGEST_CREDENTIAL)
        self.other = ChoiceCard(theme, CardText(NOT_SWEDISH))
        self.add(self.which, self.how, self.marks, self.blank, self.echo)
        self.add(self.asked, self.credential, self.other)
        self.end()
        self.corrected_in(self.marks, self.credential)
        self.marks.changed.connect(self._show)
        self.marks.entered.connect(self._entered)
        self.marks.left.connect(self._judge_marks)
        self.credential.entered.connect(self.act)
        self.credential.left.connect(self._judge_credential)
        self.blank.clicked.connect(lambda: _turn(self.blank))
        self.other.clicked.connect(self._turn_other)

    def begin(self) -> None:
        """Begin a ballot anew."""
        super().begin()
        rules = self._station.frame.rules
        self.how.say(_how_to_type(rules.ballot))
        self.asked.say(self._asked())
        for part in (self.asked, self.credential):
            part.setVisible(rules.access is not VoterAccess.OPEN)
        self.other.setVisible(rules.access is VoterAccess.IDENTITY)
        self._read_anew(None)

    def act(self) -> None:
        """Take a reading; after the second one, cast the ballot if both agree."""
        if not self.primary.isEnabled():
            return
        if not self._judge_marks():
            self.marks.setFocus()
            return
        if not self._judge_credential(asked=True):
            self.credential.setFocus()
            return
        reading = self._reading()
        if reading is None:
            self.tell(translate("table", "Type what is marked, or choose that nothing is."))
        elif self._first is None:
            self._read_anew(reading)
            self.tell(translate("table", "Now another person reads the same ballot."))
        elif self._first != reading:
            self._read_anew(None)
            self.tell(DIFFERENT)
        else:
            self.run(lambda _progress: self._cast_read(reading), self._kept)

    def failed(self, error: Exception) -> None:
        """Tell what went wrong; after a refused ballot both readings begin again."""
        super().failed(error)
        if self._first is not None:
            self._read_anew(None)

    def _judge_marks(self) -> bool:
        """Tell what is wrong with the numbers; whether there have to be any is told at the end."""
        typed = bool(self.marks.text.strip())
        return self.judge(self.marks, objection(self._choice) if typed else FINE)

    def _judge_credential(self, *, asked: bool = False) -> bool:
        """Tell what is wrong with the form of a code or number; of none only when it is `asked`."""
        field, typed = self.credential, self.credential.text.strip()
        if not field.isVisible() or not (typed or asked):
            return True
        return self.judge(field, objection(lambda: check_form(self._station, typed, self._kind)))

    def _turn_other(self) -> None:
        _turn(self.other)
        self._judge_credential()

    @property
    def _kind(self) -> IdentityKind:
        return IdentityKind.OTHER if self.other.isChecked() else IdentityKind.SWEDISH

    def _choice(self) -> Choice:
        rules, funds = self._station.frame.rules, self._station.frame.funds
        return read_marks(self.marks.text.strip(), rules, self._station.items, funds)

    def _reading(self) -> Reading | None:
        if bool(self.marks.text.strip()) == self.blank.isChecked():
            return None
        return self._choice(), self.credential.text.strip(), self._kind

    def _cast_read(self, reading: Reading) -> str:
        choice, typed, kind = reading
        asked = self._station.frame.rules.access is not VoterAccess.OPEN
        voter = identify(self._station, typed, kind) if asked else None
        return cast(self._station, choice, voter)

    def _kept(self, code: str) -> None:
        self._cast += 1
        self._read_anew(None)
        says = translate(
            "table",
            "The vote is saved. Its code is {code}. Put the paper among those keyed in. Ballots "
            "just now: {number}.",
        )
        self.tell(says.fill(code=Verbatim(code), number=Number(self._cast)))
        self.changed.emit()

    def _read_anew(self, first: Reading | None) -> None:
        """Empty everything for the next reading; the second must not see the first."""
        self._first = first
        self.marks.editor.setPlainText("")
        self.credential.editor.setPlainText("")
        self.blank.set_chosen(False)
        self.other.set_chosen(False)
        self.primary.say(FIRST if first is None else SECOND)
        once = translate("table", "First reading")
        self.which.say(once if first is None else translate("table", "Second reading"))
        self.marks.setFocus()

    def _entered(self) -> None:
        if not self.credential.isVisible():
            self.act()
        elif self._judge_marks():
            self.credential.setFocus()

    def _show(self) -> None:
        """Show the titles of the proposals with these numbers."""
        typed = self.marks.text.replace(",", " ").split()
        named = [self._item(part.split(":")[0].split("=")[0]) for part in typed]
        lines = [
            Joined((Verbatim(part), Content(item.titles)), "  ")
            if item
            else translate("table", "{part}: no such number").fill(part=Verbatim(part))
            for part, item in zip(typed, named, strict=True)
        ]
        self.echo.say(Joined(tuple(lines)))

    def _item(self, code: str) -> BallotItem | None:
        items = self._station.items
        return next((each for each in items if each.code.casefold() == code.casefold()), None)

    def _asked(self) -> Readable:
        return ASKED.get(self._station.frame.rules.access, NOTHING)


def _turn(card: ChoiceCard) -> None:
    card.set_chosen(not card.isChecked())


def _how_to_type(kind: BallotKind) -> Readable:
    """Return how to type the marks on a paper ballot."""
    if kind.pointed:
        return translate("table", "Type number and points, as in 3:5 7:2.")
    if kind.ranked:
        return translate("table", "Type the numbers by rank, the first one first.")
    if kind.bounded_by is Bound.ONE:
        return translate("table", "Type the number that is marked.")
    return translate("table", "Type the numbers that are marked, with spaces.")
