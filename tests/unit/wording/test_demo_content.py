"""The made-up district speaks every language, and each of its proposals of something else."""

import json

import pytest

from mbdesk.assets import RESOURCES
from mbdesk.words.languages import LANGUAGES

EXAMPLE = json.loads((RESOURCES / "demo" / "process.json").read_text("utf-8"))
PROPOSALS = json.loads((RESOURCES / "demo" / "proposals.json").read_text("utf-8"))


def texts(value, place=""):
    """Yield every text in several languages with the place where it stands."""
    if isinstance(value, list):
        for number, each in enumerate(value):
            yield from texts(each, f"{place}[{number}]")
    elif isinstance(value, dict) and "sv" in value:
        yield place, value
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from texts(each, f"{place}.{name}")


PICTURES = json.loads((RESOURCES / "demo" / "pictures" / "texts.json").read_text("utf-8"))
TEXTS = (
    dict(texts(EXAMPLE)) | dict(texts(PROPOSALS, "proposals")) | dict(texts(PICTURES, "pictures"))
)


@pytest.mark.parametrize("place", TEXTS)
def test_every_text_stands_in_every_language(place):
    assert {tag for tag, text in TEXTS[place].items() if text.strip()} == set(LANGUAGES)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_proposal_is_told_in_words_of_its_own(tag):
    assert len({each["titles"][tag] for each in PROPOSALS}) == len(PROPOSALS)
    assert len({each["descriptions"][tag] for each in PROPOSALS}) == len(PROPOSALS)


def test_every_letter_is_in_a_bundled_font(tools):
    glyphs = tools[0].bundled_glyphs()
    letters = {letter for text in TEXTS.values() for form in text.values() for letter in form}
    assert {letter for letter in letters if ord(letter) not in glyphs} == set()
