"""The staff at a kiosk are told which translations no native speaker has read."""

import pytest

from mbdesk.words.languages import native_name
from mbdesk.words.translations import unread

pytestmark = pytest.mark.gui


def test_the_menu_names_the_languages_nobody_has_read(kiosk):
    kiosk.come()
    assert unread()
    for tag in unread():
        kiosk.see(native_name(tag))
