"""Opening the vote, and decisions by two people about it and its cards, each on a page of facts.

ask_open(desk); ask_reopen(desk); ask_withdraw(desk, item); ask_void_card(desk)
"""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.process import Mode, Phase, PhaseKind
from mbdesk.domain.texts import in_language
from mbdesk.services.centre.keys.key_files import KeyFacts
from mbdesk.services.centre.stations.card_ways import replace_card, serial_of, void_card
from mbdesk.services.centre.voting.vote_ways import reopen_voting, withdraw_item
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.ui.central.desk.decision_page import Decision, DecisionFields, DecisionPage
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.facts_page import FactsPage, FactsStep
from mbdesk.ui.central.keys.key_losses import FILES
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.staff.parts.facts import Fact
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.words.phrase import (
    NOTHING,
    Day,
    DayRange,
    Joined,
    Number,
    Phrase,
    Readable,
    Reader,
    Verbatim,
    kronor,
    translate,
)

_DECIDED = translate("VotingActs", "It stands in the log, with the reason and both names.")


def ask_open(desk: Desk) -> None:
    """Show the facts before voting is opened."""
    step = FactsStep(
        title=translate("VotingActs", "Open voting"),
        lead=translate("VotingActs", "Read the facts to each other. Then voting is opened."),
        facts=partial(_facts, desk),
        notes=(
            (
                translate("VotingActs", "What is fixed by it"),
                _fixed_by_opening(desk),
            ),
            *_before_opening(desk),
            (
                translate("VotingActs", "What comes next"),
                (
                    translate(
                        "VotingActs",
                        "Stations take votes once they have a pack that is written after this.",
                    ),
                ),
            ),
        ),
        press=translate("VotingActs", "Open voting"),
        leave=translate("VotingActs", "Cancel, open nothing"),
        doing=translate("VotingActs", "Opening voting"),
        act=lambda _asked, _way: lambda _progress: open_voting(desk.central),
        done=lambda _: (translate("VotingActs", "Voting is open."), _after_opening(desk)),
    )
    desk.decide(FactsPage(desk, step))


def _fixed_by_opening(desk: Desk) -> tuple[Readable, ...]:
    fixed = translate(
        "VotingActs", "The ballot, the rules and the funds can no longer be changed after this."
    )
    cards = translate("VotingActs", "No more voting cards can be made after this.")
    return (fixed, cards) if desk.snapshot.by_card else (fixed,)


def _before_opening(desk: Desk) -> tuple[tuple[Readable, tuple[Readable, ...]], ...]:
    """Return what is well done before a live vote, and no file here can tell of."""
    if desk.snapshot.frame.mode is Mode.TEST:
        return ()
    rehearse = translate(
        "VotingActs",
        "Rehearse first: set up another participatory budget as a rehearsal, and take one vote "
        "from each station to the result. That tries the words, the sticks and the printer.",
    )
    return ((translate("VotingActs", "Before you open"), (rehearse,)),)


def _after_opening(desk: Desk) -> Phrase:
    """Return what the stations need, in other words where some had a pack before."""
    if desk.snapshot.packs.ever:
        return translate(
            "VotingActs", "Write new packs on the page “Stations” and take them to the stations."
        )
    return translate(
        "VotingActs", "Write packs on the page “Stations” and take them to the stations."
    )


def _facts(desk: Desk, reader: Reader) -> list[Fact]:
    known = desk.snapshot
    stations, phase = len(known.board), known.frame.phase_for(PhaseKind.VOTING, known.today)
    lines: list[tuple[Phrase, Readable, bool | None]] = [
        (translate("VotingActs", "Kind"), _kind(known.frame.mode), None),
        (translate("VotingActs", "Days of voting"), _days(phase), phase is not None),
        (
            translate("VotingActs", "Votes per person, at most"),
            Number(known.frame.rules.max_choices),
            None,
        ),
        (translate("VotingActs", "Funds"), kronor(known.frame.funds), None),
        (
            translate("VotingActs", "On the ballot"),
            translate("VotingActs", "%Ln proposals", None, len(known.items)),
            None,
        ),
        (
            translate("VotingActs", "Stations"),
            translate("VotingActs", "%Ln stations are set up", None, stations),
            stations > 0,
        ),
    ]
    if known.by_card:
        made = (
            translate("VotingActs", "None has been made, and none can be made after this.")
            if known.cards_missing
            else translate("VotingActs", "%Ln cards", None, known.cards)
        )
        lines.append((translate("VotingActs", "Voting cards"), made, not known.cards_missing))
    lines += [_key_line(each) for each in known.keys]
    return [Fact(name.read(reader), told.read(reader), right) for name, told, right in lines]


def _kind(mode: Mode) -> Phrase:
    if mode is Mode.TEST:
        return translate(
            "VotingActs", "This is a rehearsal: its votes can never be counted as real ones."
        )
    return translate("VotingActs", "This is the real vote.")


def _days(phase: Phase | None) -> Readable:
    if phase is None:
        return translate("VotingActs", "No days were set.")
    return DayRange(phase.first_day, phase.last_day)


def _key_line(key: KeyFacts) -> tuple[Phrase, Readable, bool]:
    """Return a line on a key file: whether its words are on paper, and a copy is made."""
    missing: tuple[Readable, ...] = (
        NOTHING
        if key.confirmed
        else translate("VotingActs", "The words were never typed from the paper."),
        NOTHING if key.copied_on else translate("VotingActs", "There is no copy."),
    )
    whole = key.confirmed and bool(key.copied_on)
    told = translate("VotingActs", "The words are on paper, and there is a copy.")
    return FILES[key.kind], told if whole else Joined(missing, " "), whole


def ask_reopen(desk: Desk) -> None:
    """Ask why voting is to be opened again."""
    known = desk.snapshot
    decision = Decision(
        title=translate("VotingActs", "Open voting again"),
        figures=(
            (translate("VotingActs", "Voting closed"), Day(known.voting.closed or "")),
            (translate("VotingActs", "Votes here"), Number(known.counts.votes)),
            (
                translate("VotingActs", "Stations with a last export"),
                Number(known.final),
            ),
        ),
        says=(
            translate(
                "VotingActs",
                "No vote has been opened yet. Stations may take votes again on the days of voting; "
                "write new packs for them.",
            ),
            translate(
                "VotingActs",
                "A station that has sent its last export stays closed until two people reopen it "
                "there. Its votes then need a new last export.",
            ),
        ),
        press=translate("VotingActs", "Open voting again"),
        doing=translate("VotingActs", "Opening voting again"),
        act=partial(partial, reopen_voting, desk.central),
        done=lambda _: (translate("VotingActs", "Voting is open again."), _DECIDED),
    )
    desk.decide(DecisionPage(desk, decision))


def ask_withdraw(desk: Desk, item: BallotItem) -> None:
    """Ask why an item of the ballot is to be withdrawn from the vote."""
    decision = Decision(
        title=translate("VotingActs", "Withdraw a proposal from the vote"),
        figures=(
            (translate("VotingActs", "Proposal"), Verbatim(in_language(item.titles, language()))),
            (translate("VotingActs", "Number"), Verbatim(item.code)),
            (translate("VotingActs", "Cost"), kronor(item.cost)),
        ),
        says=(
            translate(
                "VotingActs",
                "The proposal gets no money, whatever its votes are. Votes for it are counted and "
                "told in the result, and their other choices count as always.",
            ),
            translate(
                "VotingActs",
                "It stays on the ballot that people see, so put up a notice at each place. It "
                "cannot be put back.",
            ),
        ),
        press=translate("VotingActs", "Withdraw the proposal"),
        doing=translate("VotingActs", "Withdrawing the proposal"),
        act=partial(partial, withdraw_item, desk.central, item.code),
        done=lambda _: (translate("VotingActs", "The proposal is withdrawn."), _DECIDED),
    )
    desk.decide(DecisionPage(desk, decision))


def ask_void_card(desk: Desk) -> None:
    """Ask which voting card is to be void, and whether another is given out for it."""
    fields = CardFields()

    def act(way: WayOut) -> partial[None]:
        card, reserve = fields.card.text(), fields.reserve.text()
        return partial(_void, desk, card, reserve, way)

    decision = Decision(
        title=translate("VotingActs", "Void a voting card"),
        figures=(
            (translate("VotingActs", "Voting cards made"), Number(desk.snapshot.cards)),
            (translate("VotingActs", "Void already"), Number(len(desk.snapshot.void_cards))),
        ),
        says=(
            translate(
                "VotingActs",
                "For a card that was lost, stolen or given to the wrong person. A void card never "
                "counts, whenever it was used: nobody needs to know where. Stations still take it, "
                "and do not tell.",
            ),
            translate(
                "VotingActs",
                "If the person gets another card, take one of the reserve, and note it here: so "
                "each person has one card that counts.",
            ),
            translate(
                "VotingActs",
                "The number stands at the top of each card. Nobody can vote with it, and it shows "
                "nothing of a vote: let people note it, apart from the card. A list of names and "
                "numbers shows whoever has the roll key too which of them have voted.",
            ),
        ),
        press=translate("VotingActs", "Void the card"),
        doing=translate("VotingActs", "Voiding the card"),
        act=act,
        done=lambda _: (translate("VotingActs", "The card is void."), _DECIDED),
    )
    desk.decide(DecisionPage(desk, decision, fields))


class CardFields(DecisionFields):
    """Asks for the card's number or code, and for the card of the reserve given for it, if any."""

    def __init__(self) -> None:
        super().__init__()
        self.card, self.reserve = LineEdit(), LineEdit()
        self.labels = (PlainLabel(), PlainLabel())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for label, field in zip(self.labels, (self.card, self.reserve), strict=True):
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
            field.textChanged.connect(self.changed)
        self.retranslate()

    @property
    def complete(self) -> bool:
        """Whether a card is named; one of the reserve need not be."""
        return bool(self.card.text().strip())

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        card, reserve = self.labels
        card.setText(self.tr("&Number of the card, or its code"))
        reserve.setText(self.tr("Number or code of the &reserve card given out for it, if any"))


def _void(desk: Desk, card: str, reserve: str, way: WayOut) -> None:
    if reserve.strip():
        replace_card(desk.central, serial_of(card), serial_of(reserve), way)
    else:
        void_card(desk.central, serial_of(card), way)
