"""What stands in a button's menu is there as long as its page, whatever opens over it."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMenu

from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals.forms import TextDialog

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("place", CentralPage)
def test_a_menu_lives_on_after_a_dialog_over_its_page(clerk, place):
    page = clerk.window.page(place)
    entries = [entry for menu in page.findChildren(QMenu) for entry in menu.actions()]
    for _ in range(2):
        dialog = TextDialog(page, "A", "B", "C", lambda _: None)
        dialog.open()
        dialog.reject()
        dialog.deleteLater()
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
        gc.collect()
        page.refresh()
    assert [entry.text() for entry in entries] == [
        entry.text() for menu in page.findChildren(QMenu) for entry in menu.actions()
    ]
