"""What was being typed when the program was killed stands in its field when it starts again."""

import subprocess
import sys

import pytest

from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.voting.voting import set_ballot
from mbdesk.ui.central.desk.pages import CentralPage
from tests.gui.central.making import ITEMS
from tests.gui.central.test_frame import planned
from tests.gui.central.typing import TYPED, field_of, keep_settings

__all__ = ["planned"]


@pytest.mark.parametrize("name", [CentralPage.FRAME, CentralPage.BALLOT])
def test_typing_survives_a_kill(planned, seat, tmp_path, name):
    with open_central(planned.central) as central:
        set_ballot(central, ITEMS)
    settings = tmp_path / "settings"
    keep_settings(settings)
    module = [sys.executable, "-m", "tests.gui.central.typing"]
    with subprocess.Popen(
        [*module, planned.central, settings, name], stdout=subprocess.PIPE, text=True
    ) as typing:
        try:
            assert typing.stdout.readline() == "typed\n"
        finally:
            typing.kill()
    clerk = seat(planned)
    page = clerk.page(name)
    field = field_of(page)
    assert field.text == TYPED
    assert "not saved" in field.below.text()
    assert page.state.words.text() == "Not saved: see the red text"
    field.control.setFocus()
    clerk.qtbot.waitUntil(field.control.hasFocus)
    page.setFocus()
    clerk.qtbot.waitUntil(lambda: page.state.words.text() == "Everything is saved")
    assert page.saver.held_at(field.path) == TYPED
    assert page.saver.draft(field.path) is None
