"""What stands on the screen in a language, as the translations' source has it."""

from functools import cache
from xml.etree import ElementTree as ET

from mbdesk.assets import TRANSLATIONS

RESIDENTS = "voter"


@cache
def said_in(tag: str) -> dict[str, frozenset[str]]:
    """Return all that residents' texts say in a language, by their English source.

    A text may say different things in different places; where it is not translated yet, it says
    the source.
    """
    said: dict[str, set[str]] = {}
    root = ET.parse(TRANSLATIONS / f"{tag}.ts").getroot()  # noqa: S314  # our own
    for context in root.iter("context"):
        if not context.findtext("name", "").startswith(RESIDENTS):
            continue
        for message in context.iter("message"):
            source = message.findtext("source", "")
            said.setdefault(source, set()).add(message.findtext("translation") or source)
    return {source: frozenset(words) for source, words in said.items()}
