"""The language of the whole program, switched while it runs.

Translations are loaded by file name, since Qt has no locale of its own for Meänkieli or
easy-read Swedish. Widgets hear of a switch by Qt's own ``LanguageChange`` event and put their
texts in place again; whoever needs the tag asks `language`.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from mbdesk.assets import TRANSLATIONS
from mbdesk.domain.texts import DEFAULT_LANGUAGE, LANGUAGES

STAFF_LANGUAGES = ("sv", "en")
"""Languages that the staff's texts are complete in."""

UNREVIEWED = "unreviewed"
"""The comment in a translation's source that says: no native speaker has read this."""

_log = logging.getLogger(__name__)
_PROPERTY = "mbdesk_language"
_TRANSLATORS = ("mbdesk_translator_qt", "mbdesk_translator")


@dataclass(frozen=True, slots=True)
class _Tongue:
    """A shipped language: its own name, its numbers' locale, and the file of Qt's own texts."""

    name: str
    locale: str
    qt_texts: str


_TONGUES: Mapping[str, _Tongue] = {
    "sv": _Tongue("svenska", "sv_SE", "sv"),
    "sv_easy": _Tongue("lättläst svenska", "sv_SE", "sv"),
    "en": _Tongue("English", "en_SE", "en"),
    "fi": _Tongue("suomi", "fi_FI", "fi"),
    "fit": _Tongue("meänkieli", "fi_FI", "fi"),
    "se": _Tongue("davvisámegiella", "se_SE", "sv"),
    "ar": _Tongue("العربية", "ar_EG", "ar"),
    "so": _Tongue("Soomaali", "en_SE", "en"),
    "fa": _Tongue("فارسی", "fa_IR", "fa"),
}


@dataclass(frozen=True, slots=True)
class Review:
    """How much of a language is translated, and how much no native speaker has read."""

    texts: int
    missing: int
    unreviewed: int


def native_name(tag: str) -> str:
    """Return what speakers of the language `tag` call it."""
    return _TONGUES[tag].name


def locale(tag: str) -> QLocale:
    """Return the locale for numbers; Arabic and Persian show native digits.

    Somali numbers are grouped as in Sweden: a Somali comma would be read as a decimal sign.
    """
    return QLocale(_TONGUES[tag].locale)


def direction(tag: str) -> Qt.LayoutDirection:
    """Return the reading direction of the language `tag`."""
    return locale(tag).textDirection()


def language() -> str:
    """Return the tag of the language on screen; Swedish until another is set."""
    app = QCoreApplication.instance()
    return str(app.property(_PROPERTY) or DEFAULT_LANGUAGE) if app else DEFAULT_LANGUAGE


def set_language(tag: str) -> None:
    """Show everything in the language `tag` from now on.

    A translation that was not built is logged, and the English source texts are shown.
    """
    app = _application()
    app.setProperty(_PROPERTY, tag)
    QLocale.setDefault(locale(tag))
    if hasattr(app, "setLayoutDirection"):
        app.setLayoutDirection(direction(tag))
    tongue = _TONGUES[tag]
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = (qt_folder / f"qtbase_{tongue.qt_texts}.qm", TRANSLATIONS / f"{tag}.qm")
    _remove_translators(app)
    for name, file in zip(_TRANSLATORS, files, strict=True):
        _install(app, name, file)


def words(tag: str = DEFAULT_LANGUAGE, *, context: str = "reports") -> Callable[[str], str]:
    """Return the translation of reports' texts, or another context's, into the language `tag`.

    Works without any application: the texts are read from the compiled file at once.
    """
    translator = QTranslator()
    _load(translator, TRANSLATIONS / f"{tag}.qm")

    def word(source: str) -> str:
        return translator.translate(context, source) or source

    return word


@cache
def review(tag: str) -> Review:
    """Return how much of the language `tag` is translated and read by a native speaker.

    Read from the translation's source, which comes with the program; all zero without it.
    """
    file = TRANSLATIONS / f"{tag}.ts"
    if not file.exists():
        return Review(0, 0, 0)
    from xml.etree import ElementTree as ET  # late: only staff ask how much has been read

    messages = list(ET.parse(file).iter("message"))  # noqa: S314  # our own
    missing = sum(each.find("translation[@type='unfinished']") is not None for each in messages)
    unread = sum(each.findtext("translatorcomment") == UNREVIEWED for each in messages)
    return Review(len(messages), missing, unread)


def unread() -> tuple[str, ...]:
    """Return the tags of the languages that no native speaker has read, as far as is known.

    A language whose translation's source did not come with the program counts as unread.
    """
    reviews = {tag: review(tag) for tag in LANGUAGES}
    return tuple(tag for tag, known in reviews.items() if known.unreviewed or not known.texts)


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    if app is None:
        message = "a language can be set only when there is an application"
        raise RuntimeError(message)
    return app


def _remove_translators(app: QCoreApplication) -> None:
    for name in _TRANSLATORS:
        for old in app.findChildren(QTranslator, name):
            app.removeTranslator(old)
            old.setParent(None)
            old.deleteLater()


def _install(app: QCoreApplication, name: str, file: Path) -> None:
    translator = QTranslator(app)
    translator.setObjectName(name)
    if _load(translator, file):
        app.installTranslator(translator)


def _load(translator: QTranslator, file: Path) -> bool:
    loaded = translator.load(str(file))
    if not loaded:
        _log.warning("no translation at %s", file.name)
    return loaded
