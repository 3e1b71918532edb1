"""Looks at a folder with the public result in a real Chromium.

    python -m tests.web FOLDER AXE    # a folder of `mbdesk publish`; axe.min.js of axe-core

Every page, from 320 to 1,920 px: axe-core finds nothing, nothing is wider than the page, each link
and field is reached by Tab alone, codes are told right, wrong and unknown, and nothing is asked for
outside the folder.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from mbdesk.sync.codes import new_code
from tests.web.driver import TAB, Browser, browser

WIDTHS = (320, 768, 1366, 1920)
FOCUSABLE = "a[href], button, input, [tabindex='0']"
AXE = """
const done = arguments[arguments.length - 1];
axe.run(document).then(found => done(found.violations.map(
  each => each.id + ": " + each.nodes.map(node => node.target.join(" ")).slice(0, 3).join(", "))));
"""
LOOK_UP = """
const [code, done] = [arguments[0], arguments[1]];
const answer = document.getElementById("answer");
answer.replaceChildren();
new MutationObserver((_, seen) => {
  if (answer.textContent) { seen.disconnect(); done(answer.textContent); }
}).observe(answer, {childList: true});
document.getElementById("code").value = code;
document.querySelector("#code-form button").click();
"""
SAID = "return document.querySelector('[data-fate=\"' + arguments[0] + '\"]').textContent"
ASKED_FOR = "return performance.getEntriesByType('resource').map(each => each.name)"


def known_codes(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield one code of each letter that the folder's scripts hold."""
    seen = set()
    for script in sorted((folder / "codes").glob("*.js")):
        told = json.loads(script.read_text("ascii").partition(",")[2].removesuffix(");\n"))
        for letter, rests in told["fates"].items():
            if letter not in seen:
                seen.add(letter)
                yield script.stem + rests[:10], letter


def faults_of(seen: Browser, folder: Path, page: Path, axe: str) -> Iterator[str]:
    """Yield what is wrong with a page, a sentence each."""
    for width in WIDTHS:
        seen.open(page.as_uri(), width)
        if seen.run("return document.documentElement.scrollWidth") > width:
            yield f"wider than {width}"
        seen.run(axe)
        yield from (f"at {width}: {each}" for each in seen.run_until_done(AXE))
    yield from keyboard_faults(seen)
    if page.parent == folder:
        yield from code_faults(seen, folder)
    outside = [name for name in seen.run(ASKED_FOR) if not name.startswith(folder.as_uri() + "/")]
    yield from (f"asks for {name}" for name in outside)


def keyboard_faults(seen: Browser) -> Iterator[str]:
    """Yield that Tab alone does not reach everything, in the order of the page."""
    seen.run("document.activeElement.blur(); window.scrollTo(0, 0)")
    shown = f'[...document.querySelectorAll("{FOCUSABLE}")].filter(e => e.checkVisibility())'
    wanted = seen.run(f"return {shown}.length")
    reached = []
    for _ in range(wanted):
        seen.press(TAB)
        reached.append(seen.run(f"return {shown}.indexOf(document.activeElement)"))
    if reached != list(range(wanted)):
        yield f"Tab reaches {reached} of {wanted}"


def code_faults(seen: Browser, folder: Path) -> Iterator[str]:
    """Yield each code that is told another fate than the folder's."""
    asked = [*known_codes(folder), (new_code(), "none"), ("7KQ2-M4D9", "mistyped")]
    for code, letter in asked:
        told, wanted = seen.run_until_done(LOOK_UP, code), seen.run(SAID, letter)
        if not told.startswith(wanted):
            yield f"{code} is told {told!r}, not {wanted!r}"


def main(folder: Path, axe: Path) -> int:
    """Check every page; print what is wrong, and return the exit status."""
    pages = [*sorted(folder.glob("*.html")), *sorted((folder / "codes").glob("*.html"))[:2]]
    found = 0
    with browser() as seen:
        seen.ask("POST", "/timeouts", script=60_000)
        for page in pages:
            faults = list(faults_of(seen, folder, page, axe.read_text("utf-8")))
            found += len(faults)
            print(f"{page.name}: {'; '.join(faults) or 'nothing found'}", flush=True)
    print(f"{len(pages)} pages, {found} faults")
    return 1 if found else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2])))
