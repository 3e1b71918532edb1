"""What every page of the public result stands on: its templates, names, languages and style.

Everything that comes from people or files is escaped by the templates (jinja2's autoescape). A page
holds no script and no style of its own, so that its policy allows none.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from mbdesk.assets import RESOURCES
from mbdesk.domain.colours import readable
from mbdesk.domain.process import Frame
from mbdesk.reports.public.content import PublicContent
from mbdesk.words.languages import LANGUAGES

FOLDER = RESOURCES / "public"
STYLE, SCRIPT = "style.css", "look_up.js"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
GROUND, LETTERS = "#0b4f7a", "#ffffff"


def page_name(language: str, first: str) -> str:
    """Return the name of a language's page; that of the first language is opened by itself."""
    return "index.html" if language == first else f"{language}.html"


def language_tag(language: str) -> str:
    """Return a language as pages say it (BCP 47): easy-read Swedish is ``sv-simple`` there."""
    return language.replace("_easy", "-simple")


def style(frame: Frame) -> str:
    """Return the style sheet, with the district's two colours, made readable."""
    ground, letters = readable(frame.colour or GROUND, frame.second_colour or LETTERS)
    colours = f":root {{ --ground: {ground}; --letters: {letters}; }}\n"
    return colours + (FOLDER / STYLE).read_text(encoding="utf-8")


def script() -> str:
    """Return the script that looks codes up."""
    return (FOLDER / SCRIPT).read_text(encoding="utf-8")


def switch(content: PublicContent, current: str = "") -> list[Mapping[str, Any]]:
    """Return the languages with the pages that hold them, as the templates show them."""
    first = content.languages[0]
    return [
        {
            "file": page_name(each, first),
            "lang": language_tag(each),
            "direction": direction(each),
            "name": LANGUAGES[each].name,
            "current": each == current,
        }
        for each in content.languages
    ]


@cache
def environment() -> Environment:
    """Return what renders the templates; a name that they ask for and is not given is an error."""
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    made.globals["attributes"] = _attributes
    return made


def _attributes(text: Mapping[str, str]) -> Markup:
    """Return the language of a text that is another than the page's, and its direction."""
    if not text["lang"]:
        return Markup(' dir="auto"')
    return Markup(' lang="{lang}" dir="auto"').format(lang=text["lang"])


def direction(language: str) -> str:
    """Return the direction of a language's letters, as pages say it."""
    return "rtl" if LANGUAGES[language].right_to_left else "ltr"
