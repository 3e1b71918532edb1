"""The language on screen, switched while the program runs.

Widgets learn of a switch from Qt's own ``LanguageChange`` event and set their texts again;
`language` returns the tag. Qt's `tr` reads the same compiled files as `mbdesk.words`.
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, Qt, QTranslator

from mbdesk.assets import TRANSLATIONS
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import Reader, reader_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object  # PySide makes a widget of one Qt class; what extends it is plain Python

_log = logging.getLogger(__name__)
_PROPERTY = "mbdesk_language"
_DIALOG_PROPERTY = "mbdesk_dialog_language"
_TRANSLATORS = ("mbdesk_translator_qt", "mbdesk_translator")
_DIALOGS = {
    *("QFileDialog", "QFileSystemModel", "QAbstractFileIconProvider", "QPlatformTheme"),
    *("QDialog", "QDialogButtonBox", "QMessageBox", "QErrorMessage"),
    *("QLineEdit", "QAbstractSpinBox"),
}
"""Where in Qt's own texts stands what only dialogs and the staff's fields say."""


class Retranslatable(_Widget):
    """Lets a widget follow a switch of language; named before the Qt class that it extends."""

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen; subclasses do so."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def language() -> str:
    """Return the tag of the language on screen; Swedish until another is set."""
    app = QCoreApplication.instance()
    return str(app.property(_PROPERTY) or DEFAULT_LANGUAGE) if app else DEFAULT_LANGUAGE


def current_reader() -> Reader:
    """Return the reader that the language on screen is set for."""
    return reader_of(language())


def dialog_reader() -> Reader:
    """Return the reader that dialogs are for: the staff, whatever is on the screen."""
    app = QCoreApplication.instance()
    return reader_of(str((app and app.property(_DIALOG_PROPERTY)) or language()))


def locale(tag: str) -> QLocale:
    """Return Qt's locale for the language `tag`; Arabic and Persian show native digits."""
    return QLocale(LANGUAGES[tag].qt_locale)


def direction(tag: str) -> Qt.LayoutDirection:
    """Return the reading direction of the language `tag`."""
    directions = Qt.LayoutDirection
    return directions.RightToLeft if LANGUAGES[tag].right_to_left else directions.LeftToRight


def set_language(tag: str) -> None:
    """Show everything in the language `tag` from now on.

    A translation that was not built is logged, and the English source texts are shown.
    """
    app = _application()
    app.setProperty(_PROPERTY, tag)
    QLocale.setDefault(locale(tag))
    if hasattr(app, "setLayoutDirection"):
        app.setLayoutDirection(direction(tag))
    _remove_translators(app)
    qt, ours = _TRANSLATORS
    _install(app, _QtWords(app), qt, _qt_file(tag))
    _install(app, QTranslator(app), ours, TRANSLATIONS / f"{tag}.qm")


def set_dialog_language(tag: str) -> None:
    """Let Qt's own words in dialogs be in the language `tag`, in that on screen if it is empty.

    At a table the screen is the resident's, and a dialog for files the staff's.
    """
    app = _application()
    app.setProperty(_DIALOG_PROPERTY, tag)
    for shown in app.findChildren(_QtWords, _TRANSLATORS[0]):
        shown.speak_in_dialogs(tag)


class _QtWords(QTranslator):
    """Qt's own texts in the language on screen, in dialogs in that of the staff."""

    def __init__(self, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._dialogs: QTranslator | None = None
        self.speak_in_dialogs(str(parent.property(_DIALOG_PROPERTY) or ""))

    def speak_in_dialogs(self, tag: str) -> None:
        """Take the words of dialogs from another language; from the one on screen without one."""
        if self._dialogs is not None:
            self._dialogs.deleteLater()  # it would live as long as this, its parent
        self._dialogs = None
        if tag:
            self._dialogs = QTranslator(self)
            self._dialogs.load(str(_qt_file(tag)))

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, number: int = -1
    ) -> str | None:
        """Return the translation, None where there is none."""
        if self._dialogs is not None and context in _DIALOGS:
            return self._dialogs.translate(context, source, disambiguation, number) or None
        return super().translate(context, source, disambiguation, number) or None


def _qt_file(tag: str) -> Path:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return folder / f"qtbase_{LANGUAGES[tag].qt_texts}.qm"


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


def _install(app: QCoreApplication, translator: QTranslator, name: str, file: Path) -> None:
    translator.setObjectName(name)
    if translator.load(str(file)):
        app.installTranslator(translator)
    else:
        _log.warning("no translation at %s", file.name)
