"""Papers that a page of the desk writes: where they are asked for, each says where it stands."""

import pytest

from mbdesk.services.centre.central_file import open_central, unlock_counting, unlock_signing
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals.forms import ActDialog
from tests.gui.central.proposals import LEFT, bring_proposals
from tests.keys import PASSPHRASE

pytestmark = pytest.mark.gui


def written(clerk, page, path):
    clerk.choose(path)
    clerk.told(page.notice, str(path))
    assert path.read_bytes().startswith(b"%PDF")


def test_the_papers_of_a_vote_are_written_from_its_pages(seat, closed_office, tmp_path):
    with open_central(closed_office.central) as central:
        tally(central, unlock_counting(central, closed_office.keys, PASSPHRASE))
        key = unlock_signing(central, closed_office.keys, PASSPHRASE)
        signed = sign_result(central, tmp_path, key)
    clerk = seat(closed_office)
    for place, name in (
        (CentralPage.VOTING, "readiness"),
        (CentralPage.CLOSING, "report"),
        (CentralPage.COUNT, "poster"),
    ):
        page = clerk.page(place)
        clerk.press(getattr(page, name))
        written(clerk, page, tmp_path / f"{name}.pdf")
    clerk.told(page.notice, "The board has not decided yet")
    page = clerk.page(CentralPage.ARCHIVE)
    clerk.press(page.package)
    clerk.choose(signed)
    clerk.choose(tmp_path)
    clerk.told(page.notice, "Give it to the archive as it is.")
    assert list(tmp_path.glob("*-archive-package.zip"))


def test_the_evaluation_is_written_as_a_paper_from_its_menu(seat, office, tmp_path):
    bring_proposals(office)
    clerk = seat(office)
    page = clerk.page(CentralPage.EVALUATION)
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == len(LEFT))
    page.offices.paper.trigger()
    written(clerk, page, tmp_path / "evaluation.pdf")


def test_the_paper_for_the_board_asks_who_writes_it(seat, office, tmp_path):
    clerk = seat(office)
    page = clerk.page(CentralPage.DECISIONS)
    page.board_paper.trigger()
    clerk.choose(tmp_path)
    form = next(each for each in page.findChildren(ActDialog) if each.isVisible())
    form.fields["dnr"].setText("HV 2026/214")
    clerk.press(form.press)
    clerk.told(page.notice, str(tmp_path))
    assert {path.suffix for path in tmp_path.glob("*statement*")} == {".pdf", ".docx"}
