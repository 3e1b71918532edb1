"""Checks that every relative link in the Markdown files leads to something.

    python packaging/check_links.py [FOLDER]

A link to a heading needs that heading, named as GitHub names it: small letters, `-` for spaces. A
module named in a text, such as `sync/keys.py`, has to be there too, from the root or in `mbdesk/`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parent.parent
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"^(```|~~~).*?^\1|^ {4}.*?$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
MODULE = re.compile(r"`([\w./-]+/\w+\.py)`")
HEADING = re.compile(r"^#+ +(.+?)\s*$", re.MULTILINE)
HIDDEN = re.compile(r"^\.(?!github$)|^(node_modules|build|dist)$")
"""Folders of tools, where other people's files lie."""


def pages(root: Path) -> Iterator[Path]:
    """Yield the Markdown files of a checkout."""
    for path in sorted(root.rglob("*.md")):
        if not any(map(HIDDEN.match, path.relative_to(root).parts)):
            yield path


def links(page: Path) -> Iterator[str]:
    """Yield where the links of a page lead, but not those that stand in code."""
    for target in LINK.findall(CODE.sub("", page.read_text("utf-8"))):
        if not re.match(r"[a-z]+:", target):
            yield unquote(target)


def anchors(page: Path) -> set[str]:
    """Return the names of a page's headings."""
    headings = HEADING.findall(page.read_text("utf-8"))
    return {re.sub(r"[^\w\- ]", "", each).lower().replace(" ", "-") for each in headings}


def leads_somewhere(page: Path, link: str) -> bool:
    """Tell whether what a link names is there."""
    name, _, anchor = link.partition("#")
    target = page.parent / name if name else page
    return target.exists() and (not anchor or anchor in anchors(target))


def modules(page: Path) -> Iterator[str]:
    """Yield the modules that a page names."""
    yield from MODULE.findall(page.read_text("utf-8"))


def broken(page: Path, root: Path) -> Iterator[str]:
    """Yield what a page names that is not there."""
    for link in links(page):
        if not leads_somewhere(page, link):
            yield f"{link} leads nowhere"
    for module in modules(page):
        if not any((folder / module).is_file() for folder in (root, root / "mbdesk")):
            yield f"there is no {module}"


def main(arguments: list[str]) -> int:
    """Name the links that lead nowhere; return 1 if there are any."""
    root = Path(arguments[0]) if arguments else ROOT
    faults = [
        (page.relative_to(root), fault) for page in pages(root) for fault in broken(page, root)
    ]
    for page, fault in faults:
        print(f"{page}: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
