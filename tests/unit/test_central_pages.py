"""Every step of the work at the centre has a page that the overview leads to."""

import pytest

from mbdesk.services.counting.overview import WorkStep
from mbdesk.ui.central.pages import PAGES, CentralPage


@pytest.mark.parametrize("page", CentralPage)
def test_every_page_is_in_the_table_and_can_be_loaded(page):
    assert PAGES[page].load().__name__ == PAGES[page].name


@pytest.mark.parametrize("step", WorkStep)
def test_every_step_of_the_work_has_words_for_the_way_to_its_page(step):
    assert PAGES[CentralPage(step)].next_says
