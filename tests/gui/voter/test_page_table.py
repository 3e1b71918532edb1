"""Every step has its page in one table, by which pages are made and preloaded."""

import pytest

from mbdesk.ui.voter.pages.page_table import PAGES, PRELOADED
from mbdesk.ui.voter.shell.page import Page
from mbdesk.ui.voter.visit.flow import START, Step


@pytest.mark.parametrize("step", Step)
def test_every_step_has_a_page_of_its_own(step):
    page, text = PAGES[step].load(), PAGES[step].text
    assert issubclass(page, Page)
    same = [other for other, each in PAGES.items() if (each.load(), each.text) == (page, text)]
    assert same == [step]


def test_all_but_the_first_pages_are_preloaded_once():
    modules = {entry.load().__module__ for step, entry in PAGES.items() if step not in START}
    first = {PAGES[step].load().__module__ for step in START}
    assert modules <= set(PRELOADED)
    assert not first & set(PRELOADED)
    assert len(PRELOADED) == len(set(PRELOADED))
