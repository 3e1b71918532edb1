"""Texts to translate as XLIFF 1.2, which every translator's program reads and writes.

Not 2.1: fewer programs know it, Qt Linguist among them, and it has no way to say plural forms. Here
they are a group of units, `ID[0]` and on, as Qt's and gettext's tools write them.

A translation that was read over is `approved`; easy-read Swedish is Swedish in its registered
variant, `sv-simple`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

from mbdesk.domain.texts import TextState, without_controls
from mbdesk.durable import read_small
from mbdesk.errors.files import InvalidInputError
from mbdesk.publishing import publish_file
from mbdesk.words.exchange.bounded_xml import UNREADABLE, bare, elements
from mbdesk.words.exchange.spreadsheets import LARGEST_FILE
from mbdesk.words.exchange.translated_texts import (
    ReturnedText,
    ReturnedTexts,
    TextList,
    TextUnit,
)
from mbdesk.words.languages import LANGUAGES

MOST_UNITS = 20_000
"""Units of a file at most; each plural form is one."""

_NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
_PRESERVE = {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}
_OTHER_TAGS = {"sv_easy": "sv-simple"}
_PLURALS = "x-gettext-plurals"
_STATES = {
    TextState.MISSING: "needs-translation",
    TextState.DRAFT: "needs-review-translation",
    TextState.REVIEWED: "final",
    TextState.CHANGED: "needs-review-translation",
}
_READ_OVER, _WAITING = {"final", "signed-off"}, {"new", "needs-translation"}
_FORM = re.compile(r"(?P<id>.+)\[\d+\]", re.DOTALL)
_NO_CHARACTERS = str.maketrans(dict.fromkeys("\ufffe\uffff"))


def write_xliff(path: Path, texts: TextList) -> Path:
    """Write texts as XLIFF, and return where it stands. Raises what `publish_file` raises."""
    root = ET.Element("xliff", version="1.2", xmlns=_NAMESPACE)
    attributes = {
        "original": "mbdesk",
        "datatype": "plaintext",
        "source-language": _tag(texts.source),
        "target-language": _tag(texts.target),
    }
    body = ET.SubElement(ET.SubElement(root, "file", attributes), "body")
    for unit in texts.units:
        _add_unit(body, unit, texts.beside)
    ET.indent(root)
    return publish_file(path, ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _add_unit(body: ET.Element, unit: TextUnit, beside: str) -> None:
    if len(unit.forms) == 1:
        _add_form(body, unit, unit.id, unit.forms[0], beside)
        return
    group = ET.SubElement(body, "group", restype=_PLURALS, id=unit.id)
    for number, form in enumerate(unit.forms):
        _add_form(group, unit, f"{unit.id}[{number}]", form, beside)


def _add_form(within: ET.Element, unit: TextUnit, id_: str, form: str, beside: str) -> None:
    approved = "yes" if unit.state is TextState.REVIEWED else "no"
    element = ET.SubElement(within, "trans-unit", {"id": id_, "approved": approved, **_PRESERVE})
    ET.SubElement(element, "source").text = _sayable(unit.source)
    if form:
        target = ET.SubElement(element, "target", state=_STATES[unit.state])
        target.text = _sayable(form)
    if unit.note:
        ET.SubElement(element, "note").text = _sayable(unit.note)
    if unit.beside:
        help_ = ET.SubElement(element, "note", {"from": _tag(beside)})
        help_.text = _sayable(unit.beside)


def read_xliff(path: Path) -> ReturnedTexts:
    """Read what came back in an XLIFF file.

    Raises what `read_small` raises, and InvalidInputError for what is no XLIFF, is too large, or
    does not translate into one language of ours.
    """
    data = read_small(path, LARGEST_FILE)
    if len(data) > LARGEST_FILE:
        raise InvalidInputError(path=str(path), reason="too_large", limit=LARGEST_FILE // 1000)
    try:
        languages, units = _read(path, data)
    except UNREADABLE as error:
        raise InvalidInputError(path=str(path), reason="no_xliff") from error
    if not languages:
        raise InvalidInputError(path=str(path), reason="no_xliff")
    if len(languages) > 1 or not languages <= set(LANGUAGES):
        raise InvalidInputError(path=str(path), reason="no_language")
    return ReturnedTexts(path, languages.pop(), tuple(_joined(units)))


def _read(path: Path, data: bytes) -> tuple[set[str], list[ReturnedText]]:
    """Return the languages that the file translates into, and its units in their order."""
    languages: set[str] = set()
    units: list[ReturnedText] = []
    for element in elements(BytesIO(data), "trans-unit", opening="file"):
        if bare(element.tag) == "file":
            languages.add(_language(element.get("target-language", "")))
        elif len(units) == MOST_UNITS:
            raise InvalidInputError(path=str(path), reason="too_many_rows", limit=MOST_UNITS)
        else:
            units.append(_unit(len(units) + 1, element))
    return languages, units


def _unit(number: int, element: ET.Element) -> ReturnedText:
    parts = {bare(part.tag): part for part in reversed(element)}
    target = parts.get("target")
    source, text = (_text_of(part) for part in (parts.get("source"), target))
    state = "" if target is None else target.get("state", "")
    if state in _WAITING and text == source:  # some programs begin with a copy of the source
        text = ""
    reviewed = element.get("approved") == "yes" or state in _READ_OVER
    return ReturnedText(number, element.get("id", ""), source, (text,), reviewed=reviewed)


def _text_of(element: ET.Element | None) -> str:
    """Return the text in an element, that of marks which a program has put into it as well."""
    return "" if element is None else "".join(element.itertext())


def _joined(units: Iterable[ReturnedText]) -> Iterator[ReturnedText]:
    """Yield the texts, those of several plural forms once, where their first form stands."""
    found: dict[tuple[str, int], list[ReturnedText]] = {}
    for unit in units:
        form = _FORM.fullmatch(unit.id)
        found.setdefault((form["id"], 0) if form else (unit.id, unit.number), []).append(unit)
    for (id_, _), forms in found.items():
        texts = tuple(form.forms[0] for form in forms)
        yield replace(forms[0], id=id_, forms=texts, reviewed=all(f.reviewed for f in forms))


def _tag(language: str) -> str:
    """Return a language as other programs know it (BCP 47)."""
    return _OTHER_TAGS.get(language, language)


def _language(tag: str) -> str:
    """Return our language of a tag, which may tell a country; empty for none.

    >>> _language("fi-FI"), _language("sv-simple")
    ('fi', 'sv_easy')
    """
    ours = {other: language for language, other in _OTHER_TAGS.items()}
    said = tag.lower().replace("_", "-")
    return ours.get(said, said.partition("-")[0])


def _sayable(text: str) -> str:
    return without_controls(text).translate(_NO_CHARACTERS)
