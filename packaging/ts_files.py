"""Reads and writes Qt Linguist's .ts files, as far as this project uses them.

A translation that no native speaker has read carries the translator's comment `unreviewed`. One
whose English has changed since is kept as a draft: unfinished, with the English it was made for
beside it (`oldsource`), as Linguist shows it. Drafts are not compiled into what people see.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from texts import Text

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT))  # these scripts also run without the virtual environment

from mbdesk.words.languages import LANGUAGES  # noqa: E402

FOLDER = ROOT / "translations"
UNREVIEWED = "unreviewed"


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of one language. `forms` has one member, or one for each plural form.

    `draft` is the translation of `old_source`, the English that stood here before; both are empty
    unless the English has changed since it was translated.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    unreviewed: bool
    old_source: str = ""
    draft: tuple[str, ...] = ()

    @property
    def translated(self) -> bool:
        """Whether every form is there."""
        return bool(self.forms) and all(self.forms)

    @property
    def for_residents(self) -> bool:
        """Whether residents see the text, by the name of its context."""
        return self.context.casefold().startswith("voter")


def path_of(language: str) -> Path:
    """Return the file that holds the language."""
    return FOLDER / f"{language}.ts"


def read(path: Path) -> tuple[Entry, ...]:
    """Return every text of a file."""
    tree = ET.parse(path)  # noqa: S314  # a file of this checkout
    return tuple(_entry(context, message) for context, message in messages(tree))


def messages(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[str, ET.Element]]:
    """Yield each message element with the name of its context."""
    for context in tree.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message


def blank(text: Text, language: str) -> ET.Element:
    """Return a message that waits for its translation."""
    message = ET.Element("message", {"numerus": "yes"} if text.plural else {})
    ET.SubElement(message, "source").text = text.source
    translation = ET.SubElement(message, "translation", type="unfinished")
    if text.plural:
        for _ in range(LANGUAGES[language].plural_forms):
            ET.SubElement(translation, "numerusform")
    return message


def put(message: ET.Element, forms: tuple[str, ...]) -> None:
    """Write a translation into a message and mark it as read by no native speaker."""
    _translation(message).attrib.pop("type", None)
    _write_forms(message, forms)
    _forget_old_source(message)
    mark(message, unreviewed=True)


def finished(message: ET.Element) -> bool:
    """Return whether a message's translation is one of its own English, and complete."""
    return "type" not in _translation(message).attrib


def keep_as_draft(message: ET.Element, old_source: str, forms: tuple[str, ...]) -> None:
    """Keep the translation of another English text beside one that waits for its own."""
    _translation(message).set("type", "unfinished")
    _write_forms(message, forms)
    _forget_old_source(message)
    old = ET.Element("oldsource")
    old.text = old_source
    message.insert(1, old)


def _forget_old_source(message: ET.Element) -> None:
    for old in message.findall("oldsource"):
        message.remove(old)


def _write_forms(message: ET.Element, forms: tuple[str, ...]) -> None:
    translation = _translation(message)
    for old in list(translation):
        translation.remove(old)
    if message.get("numerus") == "yes":
        translation.text = None
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[-1]


def _translation(message: ET.Element) -> ET.Element:
    translation = message.find("translation")
    if translation is None:
        raise ValueError("a message without a translation element")
    return translation


def mark(message: ET.Element, *, unreviewed: bool) -> None:
    """Set or take away the mark that no native speaker has read the translation."""
    for old in message.findall("translatorcomment"):
        message.remove(old)
    if unreviewed:
        place = list(message).index(next(message.iter("translation")))
        comment = ET.Element("translatorcomment")
        comment.text = UNREVIEWED
        message.insert(place, comment)


def write(tree: ET.ElementTree[ET.Element], path: Path) -> None:
    """Write a file as Qt Linguist would open it."""
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


def _entry(context: str, message: ET.Element) -> Entry:
    plural = message.get("numerus") == "yes"
    forms = forms_of(message)
    old_source = message.findtext("oldsource") or ""
    return Entry(
        context=context,
        source=message.findtext("source") or "",
        forms=("",) * len(forms) if old_source else forms,
        plural=plural,
        unreviewed=message.findtext("translatorcomment") == UNREVIEWED,
        old_source=old_source,
        draft=forms if old_source else (),
    )


def forms_of(message: ET.Element) -> tuple[str, ...]:
    """Return what a message holds as its translation, finished or not."""
    translation = _translation(message)
    if message.get("numerus") == "yes":
        return tuple(form.text or "" for form in translation.iter("numerusform"))
    return (translation.text or "",)
