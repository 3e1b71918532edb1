"""What is told before voting is opened, opened again, or a proposal is withdrawn from it."""

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.process import Mode, Phase, PhaseKind
from mbdesk.services.centre.keys.key_files import KEY_FILES, KeyFacts
from mbdesk.services.common.briefing import Briefing, Fact, Notes, says
from mbdesk.services.counting.overview import Overview
from mbdesk.words.phrase import (
    NOTHING,
    Day,
    DayRange,
    Joined,
    Number,
    Phrase,
    Readable,
    Titled,
    Verbatim,
    kronor,
    translate,
)


def about_opening(known: Overview) -> Briefing:
    """Return what is told before voting is opened.

    Sheets that were never typed back, and key files without a copy, are listed and refuse nothing:
    the people who read it decide.
    """
    return Briefing(
        title=translate("VotingActs", "Open voting"),
        press=translate("VotingActs", "Open voting"),
        facts=(
            *_frame_facts(known),
            *_answer_facts(known),
            *_card_facts(known),
            *map(_key_fact, known.keys),
        ),
        notes=(
            Notes(translate("VotingActs", "What is fixed by it"), _fixed_by_opening(known)),
            *_before_opening(known),
            Notes(
                translate("VotingActs", "What comes next"),
                (
                    translate(
                        "VotingActs",
                        "Stations take votes once they have a pack that is written after this.",
                    ),
                ),
            ),
        ),
    )


def about_reopening(known: Overview) -> Briefing:
    """Return what is told before voting is opened again."""
    return Briefing(
        title=translate("VotingActs", "Open voting again"),
        press=translate("VotingActs", "Open voting again"),
        facts=(
            Fact(translate("VotingActs", "Voting closed"), Day(known.voting.closed or "")),
            Fact(translate("VotingActs", "Votes here"), Number(known.counts.votes)),
            Fact(translate("VotingActs", "Stations with a last export"), Number(known.final)),
        ),
        notes=says(
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
    )


def about_withdrawing(item: BallotItem) -> Briefing:
    """Return what is told before an item of the ballot is withdrawn from the vote."""
    return Briefing(
        title=translate("VotingActs", "Withdraw a proposal from the vote"),
        press=translate("VotingActs", "Withdraw the proposal"),
        facts=(
            Fact(translate("VotingActs", "Proposal"), Titled(item.titles)),
            Fact(translate("VotingActs", "Number"), Verbatim(item.code)),
            Fact(translate("VotingActs", "Cost"), kronor(item.cost)),
        ),
        notes=says(
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
    )


def _frame_facts(known: Overview) -> tuple[Fact, ...]:
    stations, phase = len(known.board), known.frame.phase_for(PhaseKind.VOTING, known.today)
    return (
        Fact(translate("VotingActs", "Kind"), _kind(known.frame.mode)),
        Fact(translate("VotingActs", "Days of voting"), _days(phase), phase is not None),
        _choices_fact(known),
        Fact(translate("VotingActs", "Funds"), kronor(known.frame.funds)),
        _ballot_fact(known),
        Fact(
            translate("VotingActs", "Stations"),
            translate("VotingActs", "%Ln stations are set up", None, stations),
            stations > 0,
        ),
    )


def _ballot_fact(known: Overview) -> Fact:
    """Return how many proposals people choose among, and of how many something is missing."""
    told: Readable = translate("VotingActs", "%Ln proposals", None, len(known.items))
    if known.items_lacking:
        lacks = translate(
            "VotingActs",
            "%Ln of them lack something; the page “Ballot” says what.",
            None,
            known.items_lacking,
        )
        told = Joined((told, lacks), ". ")
    name = translate("VotingActs", "On the ballot")
    return Fact(name, told, False if known.items_lacking else None)


def _choices_fact(known: Overview) -> Fact:
    """Return how many a person may choose; where there are fewer, it says where to mend that."""
    most: Readable = Number(known.frame.rules.max_choices)
    if known.too_many_choices:
        more = translate(
            "VotingActs",
            "{now}, more than there are on the ballot. Voting cannot be opened so: choose on the "
            "page “Ballot” how many a person may choose.",
        )
        most = more.fill(now=most)
    name = translate("VotingActs", "Votes per person, at most")
    return Fact(name, most, False if known.too_many_choices else None)


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


def _card_facts(known: Overview) -> tuple[Fact, ...]:
    if not known.by_card:
        return ()
    made = (
        translate("VotingActs", "None has been made, and none can be made after this.")
        if known.cards_missing
        else translate("VotingActs", "%Ln cards", None, known.cards)
    )
    return (Fact(translate("VotingActs", "Voting cards"), made, not known.cards_missing),)


def _answer_facts(known: Overview) -> tuple[Fact, ...]:
    """Return who waits for an answer, and what is not decided on; nothing without proposals."""
    answers, listed = known.answers, known.steering
    facts = []
    if answers.all:
        owed = translate("VotingActs", "%Ln answers are owed.", None, answers.owed)
        why = translate("VotingActs", "Write why voting opens before they are given.")
        none = translate("VotingActs", "Everybody who could be reached has been answered.")
        told = Joined((owed, why), " ") if answers.owed else none
        name = translate("VotingActs", "Answers to proposers")
        facts.append(Fact(name, told, not answers.owed))
    undecided = listed.undecided + listed.open
    if undecided and (answers.all or listed.all):
        told = translate("VotingActs", "%Ln are not decided on.", None, undecided)
        facts.append(Fact(translate("VotingActs", "Proposals"), told, right=False))
    return tuple(facts)


def _key_fact(key: KeyFacts) -> Fact:
    """Return whether a key file's words are on paper, and a copy is made."""
    no_copy = translate("VotingActs", "There is no copy.")
    missing = (_untyped(key), NOTHING if key.copied_on else no_copy)
    whole = key.confirmed and bool(key.copied_on)
    told = translate("VotingActs", "The words are on paper, and there is a copy.")
    return Fact(KEY_FILES[key.kind], told if whole else Joined(missing, " "), whole)


def _untyped(key: KeyFacts) -> Readable:
    """Return that no words were ever typed from their paper, or the sheets that are left."""
    if key.confirmed:
        return NOTHING
    if len(key.untyped) == key.papers:
        return translate("VotingActs", "The words were never typed from the paper.")
    left = translate("VotingActs", "Never typed from the paper: sheet {sheets}.")
    return left.fill(sheets=Joined(tuple(map(Number, key.untyped)), ", "))


def _fixed_by_opening(known: Overview) -> tuple[Readable, ...]:
    fixed = translate(
        "VotingActs", "The ballot, the rules and the funds can no longer be changed after this."
    )
    cards = translate("VotingActs", "No more voting cards can be made after this.")
    return (fixed, cards) if known.by_card else (fixed,)


def _before_opening(known: Overview) -> tuple[Notes, ...]:
    """Return what is well done before a live vote, and no file here can tell of."""
    if known.frame.mode is Mode.TEST:
        return ()
    rehearse = translate(
        "VotingActs",
        "Rehearse first: set up another participatory budget as a rehearsal, and take one vote "
        "from each station to the result. That tries the words, the sticks and the printer.",
    )
    return (Notes(translate("VotingActs", "Before you open"), (rehearse,)),)
