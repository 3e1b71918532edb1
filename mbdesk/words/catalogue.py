"""Compiled translations (Qt's .qm files), read without Qt.

A file is a magic number and sections, each of a tag, a length and its bytes; numbers are
big-endian. `_OFFSETS` holds, for each message, a hash of its source text and where it begins in
`_MESSAGES`. A message is a run of fields ending with `_END`: one `_TRANSLATION` for each plural
form, in UTF-16, then the comment, the source text and its context, in UTF-8.

`_RULES` tells which plural form a number takes. It is a list of rules, and the first that holds
for the number gives the form; where none does, it is the form after the last rule's. A rule is
conditions, such as "the last two digits lie between 3 and 10", joined by "and" and, more loosely,
by "or".

The hashes serve to find one text without reading the others. Here all are read: that takes a
millisecond or two, and a damaged file is refused whole instead of failing on one screen.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from struct import error as StructError  # noqa: N812  (a class, in lower case)
from struct import unpack, unpack_from

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_OFFSETS, _MESSAGES, _RULES = 0x42, 0x69, 0x88
_END, _TRANSLATION = 1, 3
_NAMES = _SOURCE, _CONTEXT, _COMMENT = 6, 7, 8
_LEFT_OUT = 0xFFFFFFFF
"""The length of a translation that is not there."""

_EQUAL, _LESS, _AT_MOST, _BETWEEN, _COMPARISON = 1, 2, 3, 4, 0x07
_NOT, _LAST_DIGIT, _LAST_TWO_DIGITS, _LEADING_THOUSANDS = 0x08, 0x10, 0x20, 0x40
_AND, _OR, _NEXT_RULE = 0xFD, 0xFE, 0xFF


class CatalogueError(ValueError):
    """The bytes are no compiled translation, or a damaged one."""


@dataclass(frozen=True, slots=True)
class _Condition:
    """One comparison of a number, or of some of its digits, with one or two others."""

    code: int
    bottom: int
    top: int

    def holds(self, number: int) -> bool:
        """Tell whether the number is as this says."""
        part = self._part(number)
        found = {
            _EQUAL: part == self.bottom,
            _LESS: part < self.bottom,
            _AT_MOST: part <= self.bottom,
            _BETWEEN: self.bottom <= part <= self.top,
        }[self.code & _COMPARISON]
        return found != bool(self.code & _NOT)  # a set bit turns the outcome round

    def _part(self, number: int) -> int:
        if self.code & _LAST_DIGIT:
            return number % 10
        if self.code & _LAST_TWO_DIGITS:
            return number % 100
        while self.code & _LEADING_THOUSANDS and number >= 1000:  # noqa: PLR2004
            number //= 1000
        return number


_Rule = list[list[_Condition]]
"""Alternatives, each of conditions that all have to hold."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The texts of one language, by context and source text, and its plural rules."""

    texts: Mapping[tuple[str, str], tuple[str, ...]]
    rules: tuple[_Rule, ...] = ()

    def translation(self, context: str, source: str, number: int = -1) -> str:
        """Return the translation of a text, or the source where there is none.

        `number` chooses the plural form, unless it is negative.
        """
        forms = self.texts.get((context, source), ())
        form = self.form(number) if number >= 0 else 0
        return (forms[form] if form < len(forms) else "") or source

    def form(self, number: int) -> int:
        """Return which of the plural forms, from 0, a number takes."""
        for form, rule in enumerate(self.rules):
            if any(all(each.holds(number) for each in conditions) for conditions in rule):
                return form
        return len(self.rules)


def read_catalogue(path: Path) -> Catalogue:
    """Return what a .qm file holds. Raises OSError and CatalogueError."""
    return parse(path.read_bytes())


def parse(data: bytes) -> Catalogue:
    """Return what the bytes of a .qm file hold. Raises CatalogueError."""
    if not data.startswith(MAGIC):
        raise CatalogueError("not a compiled translation")
    try:
        sections = dict(_sections(data))
        texts = dict(_texts(sections.get(_OFFSETS, b""), sections.get(_MESSAGES, b"")))
        return Catalogue(texts, tuple(_rules(sections.get(_RULES, b""))))
    except (StructError, IndexError, UnicodeDecodeError, StopIteration) as fault:
        raise CatalogueError("damaged") from fault


def _sections(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = len(MAGIC)
    while at < len(data):
        tag, length = unpack_from(">BI", data, at)
        begin, at = at + 5, at + 5 + length
        if at > len(data):
            raise CatalogueError("cut short")
        yield tag, data[begin:at]


def _texts(offsets: bytes, messages: bytes) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    """Yield each message's context and source with its plural forms.

    A message with a comment is another text of the same words, which nothing here asks for.
    """
    for at in unpack(f">{len(offsets) // 4}I", offsets)[1::2]:
        forms, names = _message(messages, at)
        if not names.get(_COMMENT):
            yield (names[_CONTEXT], names[_SOURCE]), forms


def _message(messages: bytes, at: int) -> tuple[tuple[str, ...], dict[int, str]]:
    """Return the plural forms of the message at an offset, and its other fields by their tag."""
    forms: list[str] = []
    names = {_CONTEXT: "", _SOURCE: ""}
    while (tag := messages[at]) != _END:  # past the end after a field cut short: IndexError
        length = unpack_from(">I", messages, at + 1)[0]
        begin, at = at + 5, at + 5 + (0 if length == _LEFT_OUT else length)
        if tag == _TRANSLATION:
            forms.append(messages[begin:at].decode("utf-16-be"))
        elif tag in _NAMES:
            names[tag] = messages[begin:at].removesuffix(b"\0").decode()
        else:
            raise CatalogueError("no such field")
    return tuple(forms), names


def _rules(codes: bytes) -> list[_Rule]:
    """Return the rules that stand one after the other in a section, which may be empty."""
    rules: list[_Rule] = [[[]]] if codes else []
    rest = iter(codes)
    for code in rest:
        if not _EQUAL <= code & _COMPARISON <= _BETWEEN:
            raise CatalogueError("no such plural rule")
        bottom = next(rest)
        top = next(rest) if code & _COMPARISON == _BETWEEN else bottom
        rules[-1][-1].append(_Condition(code, bottom, top))
        _join(rules, next(rest, None))
    return rules


def _join(rules: list[_Rule], joint: int | None) -> None:
    """Make room for the condition that follows a joint; there is none after the last."""
    if joint == _NEXT_RULE:
        rules.append([[]])
    elif joint == _OR:
        rules[-1].append([])
    elif joint not in {_AND, None}:
        raise CatalogueError("no such plural rule")
