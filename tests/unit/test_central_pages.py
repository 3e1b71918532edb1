"""Every step of the work at the centre has a page that the overview leads to."""

import pytest

from mbdesk.domain.work_steps import WorkStep
from mbdesk.ui.central.desk.next_steps import NEXT_STEPS
from mbdesk.ui.central.desk.pages import PAGES, CentralPage

NOTHING_TO_DO = {
    WorkStep.AWAIT_PROPOSALS,
    WorkStep.AWAIT_VOTES,
    WorkStep.AWAIT_DECISION,
    WorkStep.NO_VOTING,
    WorkStep.ALL_TOLD,
}


@pytest.mark.parametrize("page", CentralPage)
def test_every_page_is_in_the_table_and_can_be_loaded(page):
    assert PAGES[page].load().__name__ == PAGES[page].name


@pytest.mark.parametrize("step", sorted(set(WorkStep) - NOTHING_TO_DO))
def test_every_step_of_the_work_has_words_for_the_way_to_its_page(step):
    assert NEXT_STEPS[step].says
    assert NEXT_STEPS[step].page in PAGES
