r"""Texts in nine languages: take them from the code, fill them in, see what is missing.

    python packaging/translations.py extract            texts of the code into translations/*.ts
    python packaging/translations.py report             what is missing or read by no native speaker
    python packaging/translations.py missing fi         the texts to translate, as TSV to fill in
    python packaging/translations.py export fi          all texts with their translations, as TSV
    python packaging/translations.py export fi FILE     the same for a translator, as xlsx or XLIFF
    python packaging/translations.py import FILE        take in what came back, row by row
    python packaging/translations.py fill fi FILE.tsv   take in source<TAB>translation lines
    python packaging/translations.py reviewed fi        a native speaker has read all of it
    python packaging/translations.py check              placeholders, plurals, glyphs, gaps
    python packaging/translations.py spelling [sv fi]   words that no dictionary has

In TSV files a text for several numbers has one more column for each plural form, `\n` stands for a
line break, and a line `@Context` says that the lines after it hold for that context only (`@*`:
for all again). A line that begins with `#before:` tells what stood here before the English changed:
the old English and its translation, a draft that `extract` keeps and `fill` replaces. English is
the language of the source, so `extract` fills in most of it. A right word that no dictionary has
goes into translations/words.txt.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from copy import deepcopy
from difflib import get_close_matches
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET

import check_translations
import check_wording
import screen_texts
import spelling
import texts
import ts_files
from environment import print_problems
from texts import Text
from ts_files import ROOT, Entry

from mbdesk.words.languages import LANGUAGES

Translations = dict[tuple[str, str], tuple[str, ...]]
Messages = dict[tuple[str, str], ET.Element]
ANY = "*"
BEFORE = "#before:"

# How much of a text must be as it was for its translation to be of use to the translator.
SIMILAR = 0.4


def extract(languages: Iterable[str] = LANGUAGES) -> None:
    """Bring the files of the languages up to date with the code; texts that are gone go."""
    ts_files.FOLDER.mkdir(exist_ok=True)
    for language in languages:
        update(language, ts_files.path_of(language))
    if "en" in languages:
        fill("en", english(ts_files.read(ts_files.path_of("en"))))


def update(language: str, path: Path) -> None:
    """Write the file anew with the texts of the code; no translation is lost that is still of use.

    A text that has moved to another context takes its translation along. One whose English has
    changed keeps the translation of the most similar text that is gone from its context as a draft.
    """
    held: Messages = {}
    if path.exists():
        tree = ET.parse(path)  # noqa: S314  # a file of this checkout
        held = {(c, m.findtext("source") or ""): m for c, m in ts_files.messages(tree)}
    wanted = texts.texts(ROOT / "mbdesk")
    before = Before(held, {(text.context, text.source) for text in wanted})
    root = ET.Element("TS", version="2.1", language=LANGUAGES[language].plural_rules)
    root.set("sourcelanguage", "en")
    for context, found in groupby(wanted, lambda text: text.context):
        group = ET.SubElement(root, "context")
        ET.SubElement(group, "name").text = context
        group.extend([before.message(text, language) for text in found])
    ts_files.write(ET.ElementTree(root), path)


class Before:
    """What a file held before it is written anew."""

    def __init__(self, held: Messages, wanted: set[tuple[str, str]]) -> None:
        """Take the messages by context and source, and what of them the code still has."""
        self._held = held
        self._gone = [key for key in held if key not in wanted]

    def message(self, text: Text, language: str) -> ET.Element:
        """Return the message of a text: as it was, moved here, with a draft, or blank."""
        held = self._held.get((text.context, text.source))
        if held is None:  # an element without children is false
            held = self._moved(text)
        if held is not None and (held.get("numerus") == "yes") == text.plural:
            return held
        blank = ts_files.blank(text, language)
        self._draft(blank, text)
        return blank

    def _moved(self, text: Text) -> ET.Element | None:
        """Return a copy of the same text's message in another context, if it is translated."""
        return next(
            (
                deepcopy(message)
                for (_, source), message in self._held.items()
                if source == text.source and all(ts_files.forms_of(message))
            ),
            None,
        )

    def _draft(self, blank: ET.Element, text: Text) -> None:
        """Keep the translation of the most similar text that is gone from the context."""
        gone = [source for context, source in self._gone if context == text.context]
        similar = get_close_matches(text.source, gone, n=1, cutoff=SIMILAR)
        if not similar:
            return
        key = (text.context, similar[0])
        self._gone.remove(key)
        message = self._held[key]
        if all(forms := ts_files.forms_of(message)):
            # A draft that nobody has taken up yet stays the draft of what it was made for.
            old_source = message.findtext("oldsource") or similar[0]
            ts_files.keep_as_draft(blank, old_source, forms)


def english(entries: tuple[Entry, ...]) -> Translations:
    """Return English for what needs no thought: the source, and `(s)` as singular and plural."""
    found: Translations = {}
    for entry in entries:
        if entry.translated:
            continue
        if not entry.plural:
            found[entry.context, entry.source] = (entry.source,)
        elif "(s)" in entry.source:
            forms = (entry.source.replace("(s)", ""), entry.source.replace("(s)", "s"))
            found[entry.context, entry.source] = forms
    return found


def read_tsv(path: Path) -> Translations:
    """Return the translations of a TSV file by (context or `*`, source)."""
    found: Translations = {}
    context = ANY
    for line in path.read_text(encoding="utf-8-sig").split("\n"):
        columns = [column.replace("\\n", "\n") for column in line.split("\t")]
        if line.startswith("@") and len(columns) == 1:
            context = line[1:].strip()
        elif not line.startswith(BEFORE) and len(columns) > 1 and columns[1]:
            found[context, columns[0]] = tuple(column for column in columns[1:] if column)
    return found


def fill(language: str, translations: Translations) -> int:
    """Put translations into a language's file; return how many texts they were for.

    What they change counts as unreviewed; what they repeat stays as it was.
    """
    path = ts_files.path_of(language)
    tree = ET.parse(path)  # noqa: S314  # a file of this checkout
    filled = 0
    for context, message in ts_files.messages(tree):
        source = message.findtext("source") or ""
        forms = translations.get((context, source)) or translations.get((ANY, source))
        if forms:
            filled += 1
            if forms != ts_files.forms_of(message) or not ts_files.finished(message):
                ts_files.put(message, forms)
    ts_files.write(tree, path)
    return filled


def reviewed(language: str) -> None:
    """Note that a native speaker has read everything that is translated."""
    path = ts_files.path_of(language)
    tree = ET.parse(path)  # noqa: S314  # a file of this checkout
    for _, message in ts_files.messages(tree):
        ts_files.mark(message, unreviewed=False)
    ts_files.write(tree, path)


def missing(language: str) -> str:
    """Return what is not translated as TSV, each context under its own line."""
    entries = ts_files.read(ts_files.path_of(language))
    return table(language, tuple(entry for entry in entries if not entry.translated))


def export(language: str) -> str:
    """Return every text with its translation as TSV, for somebody who reads over all of it."""
    return table(language, ts_files.read(ts_files.path_of(language)))


def table(language: str, entries: tuple[Entry, ...]) -> str:
    """Return texts as TSV that `fill` takes in again, each context under its own line."""
    lines: list[str] = []
    for context, group in groupby(entries, lambda entry: entry.context):
        lines.append(f"@{context}")
        for entry in group:
            if entry.draft:
                lines.append(_line(f"{BEFORE} {entry.old_source}", entry.draft))
            blank = ("",) * (LANGUAGES[language].plural_forms if entry.plural else 1)
            lines.append(_line(entry.source, entry.forms if entry.translated else blank))
    return "\n".join(lines)


def _line(source: str, forms: tuple[str, ...]) -> str:
    return "\t".join((source, *forms)).replace("\n", "\\n")


def report() -> str:
    """Return a table of what is missing and unreviewed, by language and context."""
    lines = [f"{'language':9} {'context':32} {'texts':>6} {'missing':>8} {'unreviewed':>11}"]
    for language in LANGUAGES:
        entries = ts_files.read(ts_files.path_of(language))
        lines.append(_row(language, "", entries))
        for context in sorted(Counter(entry.context for entry in entries)):
            part = tuple(entry for entry in entries if entry.context == context)
            if not all(entry.translated and not entry.unreviewed for entry in part):
                lines.append(_row("", context, part))
    lines.append(f"LIX of residents' texts: {check_wording.told_lix()}")
    return "\n".join(lines)


def _row(language: str, context: str, entries: tuple[Entry, ...]) -> str:
    gaps = sum(not entry.translated for entry in entries)
    unread = sum(entry.unreviewed for entry in entries)
    return f"{language:9} {context:32} {len(entries):6} {gaps:8} {unread:11}"


def arguments() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    for verb in ("extract", "report", "check"):
        verbs.add_parser(verb)
    for verb in ("missing", "export", "fill", "reviewed"):
        verbs.add_parser(verb).add_argument("language", choices=LANGUAGES)
    verbs.choices["fill"].add_argument("tsv", type=Path)
    verbs.choices["export"].add_argument("file", type=Path, nargs="?")
    verbs.add_parser("import").add_argument("file", type=Path)
    languages = verbs.add_parser("spelling").add_argument("languages", nargs="*", type=_language)
    languages.metavar = "{" + ",".join(LANGUAGES) + "}"
    return parser.parse_args()


def _language(tag: str) -> str:
    """Return the tag. `choices` would not do: Python 3.11 refuses an empty list with it."""
    if tag not in LANGUAGES:
        raise argparse.ArgumentTypeError(f"no language of ours: {tag}")
    return tag


def main() -> int:
    """Do what the command line asks for."""
    asked = arguments()
    match asked.verb:
        case "extract":
            extract()
        case "report":
            print(report())
        case "missing":
            print(missing(asked.language))
        case "export" if asked.file:
            return screen_texts.send(asked.language, asked.file)
        case "export":
            print(export(asked.language))
        case "import":
            return screen_texts.take_back(asked.file)
        case "fill":
            print(f"{fill(asked.language, read_tsv(asked.tsv))} texts filled in")
        case "reviewed":
            reviewed(asked.language)
        case "spelling":
            return spelling.main(asked.languages)
        case _:
            return print_problems(check_translations.problems())
    return 0


if __name__ == "__main__":
    sys.exit(main())
