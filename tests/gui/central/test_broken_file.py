"""A central file that breaks under an open desk is told on the page, and no exception escapes."""

import pytest
from PySide6.QtWidgets import QFileDialog

from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.keys.key_dialog import KeyDialog
from tests.gui.breaking import BROKEN, emptied, no_database

DAMAGED = "is damaged and cannot be used."


@pytest.mark.parametrize("how", [emptied, no_database])
def test_a_desk_whose_file_breaks_tells_so_on_the_page_that_reads_it(clerk, how):
    pages = [clerk.page(name) for name in CentralPage if name is not CentralPage.CARDS]
    how(clerk.office.central)
    clerk.window.desk.refresh()
    clerk.told(clerk.window._current.notice, DAMAGED)
    for name in CentralPage:
        clerk.window.show_page(name)
    assert all(page.heading.text() for page in pages)


@pytest.mark.parametrize("how", BROKEN)
def test_what_proposes_a_file_name_or_a_key_file_asks_all_the_same(clerk, how):
    """What is asked for then tells what it meets."""
    keys, voting = clerk.page(CentralPage.KEYS), clerk.page(CentralPage.VOTING)
    how(clerk.office.central)
    keys.choose_file()
    clerk.see(QFileDialog).reject()
    clerk.page(CentralPage.COUNT).files.ask_protocol()
    clerk.see(QFileDialog).reject()
    KeyDialog(clerk.window.desk.central, lambda *_: None, print, voting).open()
    clerk.see(KeyDialog).reject()
