r"""Texts in nine languages: take them from the code, fill them in, see what is missing.

    python packaging/translations.py extract            texts of the code into translations/*.ts
    python packaging/translations.py report             what is missing or read by no native speaker
    python packaging/translations.py missing fi         the texts to translate, as TSV to fill in
    python packaging/translations.py fill fi FILE.tsv   take in source<TAB>translation lines
    python packaging/translations.py reviewed fi        a native speaker has read all of it
    python packaging/translations.py check              placeholders, plurals, glyphs, gaps
    python packaging/translations.py spelling [sv fi]   words that no dictionary has

In TSV files a text for several numbers has one more column for each plural form, `\n` stands for a
line break, and a line `@Context` says that the lines after it hold for that context only (`@*`:
for all again). English is the language of the source, so `extract` fills in most of it. A right
word that no dictionary has goes into translations/words.txt.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET

import check_translations
import spelling
import texts
import ts_files
from ts_files import LANGUAGES, ROOT, Entry

Translations = dict[tuple[str, str], tuple[str, ...]]
ANY = "*"


def extract(languages: tuple[str, ...] = LANGUAGES) -> None:
    """Bring the files of the languages up to date with the code; texts that are gone go."""
    ts_files.FOLDER.mkdir(exist_ok=True)
    for language in languages:
        update(language, ts_files.path_of(language))
    if "en" in languages:
        fill("en", english(ts_files.read(ts_files.path_of("en"))))


def update(language: str, path: Path) -> None:
    """Write the file anew with the texts of the code; what is translated already stays."""
    held: dict[tuple[str, str], ET.Element] = {}
    if path.exists():
        tree = ET.parse(path)  # noqa: S314  # a file of this checkout
        held = {(c, m.findtext("source") or ""): m for c, m in ts_files.messages(tree)}
    root = ET.Element("TS", version="2.1", language=ts_files.QT_LANGUAGE.get(language, language))
    root.set("sourcelanguage", "en")
    for context, found in groupby(texts.texts(ROOT / "mbdesk"), lambda text: text.context):
        group = ET.SubElement(root, "context")
        ET.SubElement(group, "name").text = context
        for text in found:
            message = held.get((context, text.source))
            if message is None or (message.get("numerus") == "yes") != text.plural:
                message = ts_files.blank(text, language)
            group.append(message)
    ts_files.write(ET.ElementTree(root), path)


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
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        columns = [column.replace("\\n", "\n") for column in line.split("\t")]
        if line.startswith("@") and len(columns) == 1:
            context = line[1:].strip()
        elif len(columns) > 1 and columns[1]:
            found[context, columns[0]] = tuple(column for column in columns[1:] if column)
    return found


def fill(language: str, translations: Translations) -> int:
    """Put translations into a language's file, unreviewed; return how many texts they changed."""
    path = ts_files.path_of(language)
    tree = ET.parse(path)  # noqa: S314  # a file of this checkout
    filled = 0
    for context, message in ts_files.messages(tree):
        source = message.findtext("source") or ""
        forms = translations.get((context, source)) or translations.get((ANY, source))
        if forms:
            ts_files.put(message, forms)
            filled += 1
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
    lines: list[str] = []
    context = ""
    for entry in ts_files.read(ts_files.path_of(language)):
        if entry.translated:
            continue
        if entry.context != context:
            context = entry.context
            lines.append(f"@{context}")
        columns = ts_files.plural_forms(language) if entry.plural else 1
        lines.append(entry.source.replace("\n", "\\n") + "\t" * columns)
    return "\n".join(lines)


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
    for verb in ("missing", "fill", "reviewed"):
        verbs.add_parser(verb).add_argument("language", choices=LANGUAGES)
    verbs.choices["fill"].add_argument("tsv", type=Path)
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
        case "fill":
            print(f"{fill(asked.language, read_tsv(asked.tsv))} texts filled in")
        case "reviewed":
            reviewed(asked.language)
        case "spelling":
            return spelling.main(asked.languages)
        case _:
            return check_translations.main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
