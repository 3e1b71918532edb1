"""What stands in a button's menu is there as long as its page, whatever opens over it."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMenu, QWidget

from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals.forms import TextDialog, TextForm

pytestmark = pytest.mark.gui


def entries(page: QWidget) -> list[str]:
    return [entry.text() for menu in page.findChildren(QMenu) for entry in menu.actions()]


def test_menus_live_on_after_dialogs_over_their_pages(clerk):
    before = {place: entries(clerk.window.page(place)) for place in CentralPage}
    assert any(before.values())
    for _ in range(2):
        for place in CentralPage:
            dialog = TextDialog(
                clerk.window.page(place),
                TextForm("A", "B", "C", "text"),
                clerk.window.desk.drafts,
                lambda _: None,
            )
            dialog.open()
            dialog.reject()
            dialog.deleteLater()
            QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
        gc.collect()
        for place in CentralPage:
            clerk.window.page(place).refresh()
    assert {place: entries(clerk.window.page(place)) for place in CentralPage} == before
