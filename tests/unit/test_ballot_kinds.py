"""A kind of ballot has words and a name wherever it is told of."""

from mbdesk.domain.ballot import BallotKind, Bound
from mbdesk.reports.protocol.method import BALLOTS, UNLIMITED
from mbdesk.tally.pabulib.terms import VOTE_TYPES
from mbdesk.ui.voter.pages.ballot_kinds import TASKS


def test_every_kind_has_words_for_residents_and_the_board_and_a_name_in_files():
    assert set(TASKS) == set(BALLOTS) == set(VOTE_TYPES) == set(BallotKind)


def test_a_kind_that_no_number_of_items_ends_has_words_for_that():
    endless = {kind for kind in BallotKind if kind.bounded_by not in {Bound.ONE, Bound.ITEMS}}
    assert set(UNLIMITED) == endless
