"""What was filled in on paper: proposals keyed in later, and ballots read out of papers."""

from dataclasses import replace

import pytest

from mbdesk.domain.ballot import BallotKind, Channel, Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Phase, PhaseKind, Precedence, Rules
from mbdesk.domain.proposal import Source
from mbdesk.domain.station import StationKind
from mbdesk.errors.voter import InvalidChoiceError, NotOpenError
from mbdesk.models.proposal import ProposalRevision
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.stations.station_register import add_station, station_lines
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.paper import (
    form_is_known,
    may_key_in_ballots,
    read_marks,
    write_forms,
)
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.words import untranslated
from mbdesk.words.translations import words
from tests.process.scene import ITEMS, PROPOSING_DAY, set_up, voting_day, voting_scene

AFTERWARDS = "2026-04-02"
ON_PAPER = ProposalDraft("so", "Kursi", "Kuraas qorraxda", source=Source.PAPER, form="17")


@pytest.fixture
def table(tmp_path):
    scene = set_up(tmp_path)
    station = scene.enrolled("Torget")
    yield station, scene
    scene.close()


@pytest.mark.parametrize("day", [PROPOSING_DAY, AFTERWARDS])
def test_a_paper_form_is_keyed_in_also_after_the_last_day(table, tmp_path, day):
    station, scene = table
    station.today = fixed(day)
    leave_proposal(station, ON_PAPER)
    merge(scene.central, export(station, tmp_path).path)
    with scene.central.database.reading() as session:
        (row,) = session.query(ProposalRevision).all()
        assert (row.form, row.source, row.language) == ("17", Source.PAPER, "so")


@pytest.mark.parametrize("day", ["2026-02-01", "2026-05-10"], ids=["too soon", "voting"])
def test_no_paper_form_before_proposals_open_or_while_people_vote(table, day):
    station, _ = table
    station.today = fixed(day)
    with pytest.raises(NotOpenError):
        leave_proposal(station, ON_PAPER)


def test_on_the_screen_nothing_is_left_after_the_last_day(table):
    station, _ = table
    station.today = fixed(AFTERWARDS)
    with pytest.raises(NotOpenError):
        leave_proposal(station, ProposalDraft("sv", "Bänk", "I solen"))


def test_a_form_is_known_once_it_is_keyed_in(table):
    station, _ = table
    station.today = fixed(PROPOSING_DAY)
    assert not form_is_known(station, "17")
    leave_proposal(station, ON_PAPER)
    assert form_is_known(station, " 17 ")
    assert not form_is_known(station, "1")
    assert not form_is_known(station, "")


@pytest.mark.parametrize(
    ("kind", "text", "choice"),
    [
        (BallotKind.APPROVAL, "lamp bench", Choice(("bench", "lamp"))),
        (BallotKind.APPROVAL, " LAMP, Bench;", Choice(("bench", "lamp"))),
        (BallotKind.RANKING, "lamp bench", Choice(("lamp", "bench"))),
        (BallotKind.POINTS, "lamp:2 bench=1", Choice(("bench", "lamp"), (1, 2))),
        (BallotKind.CHOOSE_ONE, "tree", Choice(("tree",))),
        (BallotKind.KNAPSACK, "bench tree", Choice(("bench", "tree"))),
        (BallotKind.APPROVAL, "  ", Choice()),
    ],
)
def test_marks_are_read_by_kind_of_ballot(kind, text, choice):
    assert read_marks(text, Rules(ballot=kind, max_points=5), ITEMS, 100) == choice


@pytest.mark.parametrize(
    ("kind", "text", "reason"),
    [
        (BallotKind.APPROVAL, "bench sofa", "unknown_item"),
        (BallotKind.APPROVAL, "bench bench", "repeated_item"),
        (BallotKind.CHOOSE_ONE, "bench lamp", "too_many"),
        (BallotKind.KNAPSACK, "bench lamp", "over_funds"),
        (BallotKind.POINTS, "bench lamp:2", "wrong_points"),
        (BallotKind.POINTS, "bench:4 lamp:2", "over_points"),
    ],
)
def test_marks_that_are_no_vote_are_refused_by_name(kind, text, reason):
    with pytest.raises(InvalidChoiceError) as refusal:
        read_marks(text, Rules(ballot=kind, max_points=5), ITEMS, 100)
    assert refusal.value.parameters["reason"] == reason


def test_whether_ballots_may_be_on_paper_travels_with_the_pack(tmp_path):
    scene = voting_scene(tmp_path, Rules(paper_ballots=True))
    assert scene.stations[0].frame.rules.paper_ballots
    scene.close()


def test_a_blank_form_is_written_in_every_language(table, tmp_path):
    from pypdf import PdfReader

    station, _ = table
    paths = write_forms(station, tmp_path, lambda _tag: untranslated)
    assert len(paths) == 9
    for path in paths:
        pages = PdfReader(path).pages
        assert len(pages) <= 4
        text = " ".join(page.extract_text() for page in pages)
        assert "What is your idea called?" in text
        assert (round(pages[0].mediabox.width), round(pages[0].mediabox.height)) == (595, 842)


def form_text(station, folder, day) -> str:
    """Return what an English form says that is written on a day."""
    from pypdf import PdfReader

    station.today = fixed(day)
    (path,) = write_forms(station, folder, words_of_forms, ["en"])
    text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    return " ".join(text.split())


def words_of_forms(tag):
    return words(tag, context="voter.form")


@pytest.mark.parametrize(
    ("day", "says"),
    [
        (
            "2026-02-28",
            "You can make proposals from Sunday, 1 March 2026 to Tuesday, 31 March 2026.",
        ),
        ("2026-03-01", "The last day to make a proposal is Tuesday, 31 March 2026."),
        ("2026-03-31", "The last day to make a proposal is Tuesday, 31 March 2026."),
        ("2026-04-01", "The last day to make a proposal was Tuesday, 31 March 2026."),
    ],
)
def test_a_form_says_when_proposals_come_run_or_have_ended(table, tmp_path, day, says):
    station, _ = table
    assert says in form_text(station, tmp_path, day)


@pytest.mark.parametrize(
    ("day", "says"),
    [
        (
            "2026-02-28",
            "You can make proposals from Sunday, 1 March 2026 to Tuesday, 31 March 2026.",
        ),
        ("2026-03-31", "The last day to make a proposal is Tuesday, 31 March 2026."),
        (
            "2026-05-01",
            (
                "You can make proposals from Tuesday, 1 September 2026 to Wednesday, "
                "30 September 2026."
            ),
        ),
        ("2026-09-30", "The last day to make a proposal is Wednesday, 30 September 2026."),
        ("2026-12-01", "The last day to make a proposal was Wednesday, 30 September 2026."),
    ],
)
def test_a_form_tells_only_of_the_days_that_it_is_for(table, tmp_path, day, says):
    station, _ = table
    autumn = Phase(PhaseKind.PROPOSING, "2026-09-01", "2026-09-30")
    spring = Phase(PhaseKind.PROPOSING, "2026-03-01", "2026-03-31")
    voting = Phase(PhaseKind.VOTING, "2026-05-01", "2026-05-31")
    station.frame = replace(station.frame, phases=(autumn, voting, spring))
    text = form_text(station, tmp_path, day)
    assert says in text
    assert text.count("2026") == says.count("2026")


@pytest.mark.parametrize("precedence", Precedence)
@pytest.mark.parametrize("channel", Channel)
def test_where_a_channel_goes_first_each_station_takes_votes_by_its_own(
    tmp_path, precedence, channel
):
    rules = Rules(access=VoterAccess.CARD, paper_ballots=True, precedence=precedence)
    scene = set_up(tmp_path, rules)
    make_cards(scene.central, 1)
    open_voting(scene.central)
    new = add_station(scene.central, "Bord", "Torget", StationKind.TABLE, channel)
    station = scene.take(enrol(scene.pack(new), scene.folder / "bord", new.code, voting_day))
    on_paper = channel is Channel.PAPER
    assert station.frame.rules.precedence is precedence
    assert station.station.channel is channel
    assert may_key_in_ballots(station) is (on_paper or precedence is Precedence.NONE)
    assert station.votes_on_screen is not on_paper
    with scene.central.database.reading() as session:
        (line,) = station_lines(session)
    assert line.channel is channel
    scene.close()
