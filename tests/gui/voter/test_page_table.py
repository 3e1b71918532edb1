"""Every step has its page in one table, by which pages are made and preloaded."""

import pytest

from mbdesk.ui.voter.pages.page_table import PAGES, PRELOADED
from mbdesk.ui.voter.shell.page import Page
from mbdesk.ui.voter.visit.flow import START, Step


@pytest.mark.parametrize("step", Step)
def test_every_step_has_a_page_of_its_own(step):
    page = PAGES[step].load()
    assert issubclass(page, Page)
    assert [other for other, entry in PAGES.items() if entry.load() is page] == [step]


def test_all_but_the_first_pages_are_preloaded_once():
    modules = {entry.load().__module__ for step, entry in PAGES.items() if step not in START}
    first = {PAGES[step].load().__module__ for step in START}
    assert modules <= set(PRELOADED)
    assert not first & set(PRELOADED)
    assert len(PRELOADED) == len(set(PRELOADED))
