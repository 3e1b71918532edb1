"""The sheet for observers at the desk, in processes with test ballots and in no other."""

import pytest

from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.voting.voting import set_ballot
from mbdesk.ui.central.desk.pages import CentralPage
from tests.gui.central.making import ITEMS, QUICK, Office
from tests.keys import known_keys

pytestmark = pytest.mark.gui


@pytest.fixture
def clerk_at(seat, tmp_path):
    """Return what seats a clerk at a desk with test ballots or without."""

    def sit_down(*, test_ballots):
        office = Office(tmp_path / "office")
        office.folder.mkdir()
        setup = Setup(
            titles={"sv": "Tryggare Vällingby"},
            funds=350_000,
            phases=(Phase(PhaseKind.VOTING, "2026-11-01", "2026-12-01"),),
            test_ballots=test_ballots,
        )
        keys = known_keys(setup)
        with create_central(office.central, setup, office.keys, keys, cost=QUICK) as central:
            set_ballot(central, ITEMS)
        return seat(office)

    return sit_down


def test_the_sheet_is_written_and_it_says_where(clerk_at, tmp_path):
    clerk = clerk_at(test_ballots=True)
    page, path = clerk.page(CentralPage.VOTING), tmp_path / "sheet.pdf"
    clerk.press(page.observers)
    clerk.choose(path)
    clerk.told(page.notice, page.tr("The sheet is written. Print it."))
    assert path.read_bytes().startswith(b"%PDF")
    assert str(path) in page.notice.text.text()


def test_without_test_ballots_no_sheet_is_offered(clerk_at):
    clerk = clerk_at(test_ballots=False)
    assert not clerk.page(CentralPage.VOTING).observers.isVisible()
