"""What a text quotes is called so on screen: pages, and the buttons that it tells to press."""

import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from pathlib import Path

import pytest

from mbdesk.ui.central.desk.pages import PAGES

SWEDISH = Path(__file__).resolve().parents[3] / "translations" / "sv.ts"
QUOTED = re.compile("“([^”]+)”")
A_PAGE = re.compile("page “([^”]+)”")
QUOTED_IN_SWEDISH = re.compile("”([^”]+)”")


@pytest.fixture(scope="module")
def texts():
    """Return every text with its Swedish forms, mnemonics and ends of buttons left out."""
    found = []
    for message in ET.parse(SWEDISH).iter("message"):  # noqa: S314  # our own
        forms = (message.findtext("translation") or "").strip() or " ".join(
            form.text or "" for form in message.iter("numerusform")
        )
        found.append((message.findtext("source"), forms))
    return found


@pytest.fixture(scope="module")
def names(texts):
    """Return what is on screen: from its English to what it is called in Swedish."""
    called = defaultdict(set)
    for source, swedish in texts:
        called[_bare(source)].add(_bare(swedish))
    return called


def test_what_a_text_quotes_is_called_so_on_screen(texts, names):
    wrong = [
        (swedish, name)
        for source, swedish in texts
        for name in QUOTED.findall(source)
        if name in names and not names[name] & set(QUOTED_IN_SWEDISH.findall(swedish))
    ]
    assert wrong == []


def test_a_page_that_a_text_names_is_there(texts, names):
    desk = {entry.title for entry in PAGES.values()}
    quoted = {name for source, _ in texts for name in A_PAGE.findall(source)}
    elsewhere = quoted - desk
    assert all(name in names for name in elsewhere)
    assert elsewhere <= {"Check a file", "Count again"}, "pages of the start window"


def _bare(text):
    return (text or "").replace("&", "").removesuffix("…")
