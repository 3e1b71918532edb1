"""The codes of a count as files: by their first two signs, as a script and as a plain list.

A million codes lie in 1,024 of each; a page loads one of them, of about a thousand codes. A list
groups codes by the letter of their fate, which the pages explain::

    for name, data in code_files(content, codes, tests):  # sorted codes, each with its letter
        (folder / name).write_bytes(data)
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from mbdesk.domain.result import Fate
from mbdesk.domain.texts import DEFAULT_LANGUAGE, in_language
from mbdesk.reports.public.content import PublicContent
from mbdesk.reports.public.templates import POLICY, environment, language_tag, switch

FOLDER = "codes"
BEGIN = 2
"""How many of their first signs the codes of one file have in common."""

Marks = Sequence[tuple[str, int]]
"""What a test ballot held: codes of items with their points, 0 for kinds of ballot without."""

Coded = tuple[str, str]
"""A code of twelve signs without hyphens, and the letter of its fate."""


def code_files(
    content: PublicContent, codes: Iterable[Coded], tests: Mapping[str, Marks | None]
) -> Iterator[tuple[str, bytes]]:
    """Yield the name and bytes of each file, the index of the lists last.

    `codes` are sorted, each once; `tests` are what test ballots held, by their code, None where
    one could not be opened. Little more than the codes of one file is held at a time.
    """
    begins = []
    shown = _Shown(content)
    for begin, alike in groupby(codes, lambda coded: coded[0][:BEGIN]):
        fates: defaultdict[str, list[str]] = defaultdict(list)
        for code, letter in alike:
            fates[letter].append(code)
        begins.append(begin)
        yield f"{FOLDER}/{begin}.js", _script(begin, fates, tests)
        yield f"{FOLDER}/{begin}.html", shown.list_of(begin, fates, tests)
    yield f"{FOLDER}/index.html", shown.index(begins)


def _script(
    begin: str, fates: Mapping[str, Sequence[str]], tests: Mapping[str, Marks | None]
) -> bytes:
    """Return a script that hands over the rest of each code, one after the other by their fate."""
    told: dict[str, Any] = {
        "fates": {letter: "".join(code[BEGIN:] for code in fates[letter]) for letter in fates}
    }
    held = {code[BEGIN:]: tests.get(code) for code in fates.get(Fate.TEST.letter, ())}
    if held:
        told["tests"] = held
    data = json.dumps(told, sort_keys=True, separators=(",", ":"))
    return f'mbdeskCodes("{begin}",{data});\n'.encode("ascii")


class _Shown:
    """Renders the lists, which are of no language: letters, and links to what these mean."""

    def __init__(self, content: PublicContent) -> None:
        first = content.languages[0]
        self._template = environment().get_template("codes.html")
        self._same = {
            "lang": language_tag(first),
            "policy": POLICY,
            "title": in_language(content.result.frame.titles, DEFAULT_LANGUAGE),
            "switch": switch(content),
        }

    def index(self, begins: Sequence[str]) -> bytes:
        """Return the page that leads to the lists."""
        return self._template.render(**self._same, heading="A–Z 0–9", prefixes=begins).encode()

    def list_of(
        self, begin: str, fates: Mapping[str, Sequence[str]], tests: Mapping[str, Marks | None]
    ) -> bytes:
        """Return the list of the codes that begin with two signs."""
        groups = [
            (letter, [{"code": _grouped(code), "held": _held(tests.get(code))} for code in codes])
            for letter, codes in sorted(fates.items())
        ]
        return self._template.render(**self._same, heading=f"{begin}…", groups=groups).encode()


def _grouped(code: str) -> str:
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"


def _held(marks: Marks | None) -> str:
    """Return what a test ballot held as codes of items, with points in brackets."""
    told = (f"{code} ({points})" if points else code for code, points in marks or ())
    return ", ".join(told)
