"""Names files that are written for people: readable, and safe on every stick and system.

What a window proposes to the staff is in their language, and tells whose it is. A command that is
given no name keeps the one that it always had, so that a script finds the file again.
"""

import re
import unicodedata
from dataclasses import dataclass

from mbdesk.domain.process import Frame, Mode
from mbdesk.domain.records import FileKind
from mbdesk.domain.station import Station
from mbdesk.domain.texts import DEFAULT_LANGUAGE, in_language
from mbdesk.sync.keys import KeyFileKind
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.translations import words

PROTOCOL = QT_TRANSLATE_NOOP("files", "protocol")
WINNERS = QT_TRANSLATE_NOOP("files", "winners")
BOX = QT_TRANSLATE_NOOP("files", "ballot box")
RESULT = QT_TRANSLATE_NOOP("files", "result")
PUBLIC = QT_TRANSLATE_NOOP("files", "public result")
POSTER = QT_TRANSLATE_NOOP("files", "poster")
INVITATION = QT_TRANSLATE_NOOP("files", "poster for proposals")
CATALOGUE = QT_TRANSLATE_NOOP("files", "catalogue")
FORM = QT_TRANSLATE_NOOP("files", "form")
BALLOT_TABLE = QT_TRANSLATE_NOOP("files", "ballot")
TEXTS = QT_TRANSLATE_NOOP("files", "texts")
OBSERVERS = QT_TRANSLATE_NOOP("files", "test ballots")
CARDS = QT_TRANSLATE_NOOP("files", "voting cards")
LOG = QT_TRANSLATE_NOOP("files", "log")
KEY_SHEET = QT_TRANSLATE_NOOP("files", "key sheet")
REGISTER = QT_TRANSLATE_NOOP("files", "proposals")
STEERING_LIST = QT_TRANSLATE_NOOP("files", "steering group's list")
SHEET = QT_TRANSLATE_NOOP("files", "assessment")
READINESS = QT_TRANSLATE_NOOP("files", "readiness report")
MERGES = QT_TRANSLATE_NOOP("files", "merge report")
WINNER_POSTER = QT_TRANSLATE_NOOP("files", "poster of the winners")
EVALUATION = QT_TRANSLATE_NOOP("files", "evaluation of proposals")
ARCHIVE = QT_TRANSLATE_NOOP("files", "archive package")
BOARD_PAPER = QT_TRANSLATE_NOOP("files", "statement to the board")
NOTICE = QT_TRANSLATE_NOOP("files", "notice for the place")
LEARNING = QT_TRANSLATE_NOOP("files", "learning report")
LETTERS = QT_TRANSLATE_NOOP("files", "answers")
CALLS = QT_TRANSLATE_NOOP("files", "calls")
EMAIL = QT_TRANSLATE_NOOP("files", "answer to proposal")
COPY = QT_TRANSLATE_NOOP("files", "copy of proposal")
EXTRACT = QT_TRANSLATE_NOOP("files", "extract")
RETENTION = QT_TRANSLATE_NOOP("files", "retention plan")
DESTRUCTION = QT_TRANSLATE_NOOP("files", "destruction record")
PROCESS = QT_TRANSLATE_NOOP("files", "participatory budget")
REHEARSAL = QT_TRANSLATE_NOOP("files", "rehearsal")

_LONGEST = 60
_RESERVED = re.compile(r"con|prn|aux|nul|(com|lpt)\d")
"""What Windows takes for a device, whatever ending follows."""


@dataclass(frozen=True, slots=True)
class DocumentNames:
    """Names the documents of a process for staff who read `language`; without one, for commands.

    For example ``tryggare-vallingby-3f2a-protokoll.pdf``, and ``protocol.pdf`` for a command.
    """

    frame: Frame
    language: str = ""

    @property
    def protocol(self) -> str:
        """The protocol of the count."""
        return self._name(PROTOCOL, ".pdf", "protocol.pdf")

    def protocol_of(self, number: int) -> str:
        """Return the name of the protocol of an earlier count, by its number."""
        return self._name(PROTOCOL, f"-{number}.pdf", f"protocol-{number}.pdf")

    @property
    def winners(self) -> str:
        """The page with the winners in large letters."""
        return self._name(WINNERS, ".pdf", "winners.pdf")

    @property
    def poster(self) -> str:
        """The poster with the control code."""
        return self._name(POSTER, ".pdf", "poster.pdf")

    @property
    def invitation(self) -> str:
        """The poster that invites to make proposals."""
        return self._name(INVITATION, ".pdf", "poster_proposals.pdf")

    @property
    def winner_poster(self) -> str:
        """The poster with the winners."""
        return self._name(WINNER_POSTER, ".pdf", "winner_poster.pdf")

    @property
    def archive_package(self) -> str:
        """The archive package."""
        return self._name(ARCHIVE, ".zip", "archive_package.zip")

    def board_paper(self, ending: str) -> str:
        """Return the name of the paper for the board, as PDF or to go on writing in."""
        return self._name(BOARD_PAPER, f".{ending}", f"board_paper.{ending}")

    @property
    def readiness(self) -> str:
        """The readiness report."""
        return self._name(READINESS, ".pdf", "readiness.pdf")

    @property
    def merges(self) -> str:
        """The merge report."""
        return self._name(MERGES, ".pdf", "merges.pdf")

    @property
    def evaluation(self) -> str:
        """The evaluation of proposals."""
        return self._name(EVALUATION, ".pdf", "evaluation.pdf")

    def box(self, number: int) -> str:
        """Return the name of a box, by its number."""
        return self._name(BOX, f"-{number}.{FileKind.BOX}", f"box-{number}.{FileKind.BOX}")

    def result(self, number: int) -> str:
        """Return the name of the signed result of a count, by its number."""
        rest = f"-{number}.{FileKind.RESULT}"
        return self._name(RESULT, rest, f"result{rest}")

    def catalogue(self, language: str) -> str:
        """Return the name of the catalogue of proposals in a language."""
        return self._name(CATALOGUE, f"-{_slug(language)}.pdf", f"catalogue_{language}.pdf")

    @property
    def public_result(self) -> str:
        """The folder with the public result."""
        return self._name(PUBLIC, "", "public-result")

    def form(self, language: str) -> str:
        """Return the name of the blank paper form in a language."""
        return self._name(FORM, f"-{_slug(language)}.pdf", f"form_{language}.pdf")

    @property
    def observers(self) -> str:
        """The sheet on test ballots for observers."""
        return self._name(OBSERVERS, ".pdf", "test_ballots.pdf")

    @property
    def log(self) -> str:
        """The centre's log."""
        return self._name(LOG, ".csv", "log.csv")

    @property
    def ballot_table(self) -> str:
        """The ballot as a workbook."""
        return self._name(BALLOT_TABLE, ".xlsx", "ballot.xlsx")

    def texts(self, language: str, ending: str) -> str:
        """Return the name of the texts for a translator into a language."""
        return self._name(TEXTS, f"-{_slug(language)}.{ending}", f"texts_{language}.{ending}")

    @property
    def register(self) -> str:
        """The register of proposals as a workbook."""
        return self._name(REGISTER, ".xlsx", "proposals.xlsx")

    @property
    def steering_list(self) -> str:
        """The steering group's list."""
        return self._name(STEERING_LIST, ".pdf", "steering_list.pdf")

    def assessment_sheet(self, department: str) -> str:
        """Return the name of the sheet on which an office assesses proposals."""
        rest = f"-{_slug(department) or 'office'}.xlsx"
        return self._name(SHEET, rest, f"assessment{rest}")

    def place_notice(self, code: str) -> str:
        """Return the name of the notice for the place of an item, by its code."""
        rest = f"-{_slug(code)}.pdf"
        return self._name(NOTICE, rest, f"notice{rest}")

    @property
    def learning_report(self) -> str:
        """The learning report."""
        return self._name(LEARNING, ".pdf", "learning_report.pdf")

    def letters(self, language: str, part: int) -> str:
        """Return the name of a file of answers to be posted, by their language and its number."""
        rest = f"-{_slug(language)}-{part}.pdf"
        return self._name(LETTERS, rest, f"answers{rest}")

    @property
    def calls(self) -> str:
        """The list of answers that are given by telephone."""
        return self._name(CALLS, ".pdf", "calls.pdf")

    def email(self, number: int) -> str:
        """Return the name of the draft of an e-mail to a proposer, by the proposal's number."""
        return self._name(EMAIL, f"-{number}.eml", f"answer-{number}.eml")

    def copy_of_proposal(self, number: int) -> str:
        """Return the name of the disclosure copy of a proposal, by its number."""
        return self._name(COPY, f"-{number}.pdf", f"proposal-{number}.pdf")

    def extract(self, ending: str, picture: str = "") -> str:
        """Return the name of a file of an extract for one person; a `picture` has its own."""
        rest = f"-{picture}.{ending}" if picture else f".{ending}"
        return self._name(EXTRACT, rest, f"extract{rest}")

    @property
    def retention(self) -> str:
        """The retention plan."""
        return self._name(RETENTION, ".pdf", "retention.pdf")

    def destruction(self, number: int) -> str:
        """Return the name of a record of destruction, by its number."""
        return self._name(DESTRUCTION, f"-{number}.pdf", f"destruction-{number}.pdf")

    def cards(self, first: int | str, last: int | str) -> str:
        """Return the name of a file of voting cards to print, by their first and last serial."""
        return self._name(CARDS, f"-{first}-{last}.pdf", f"cards_{first}-{last}.pdf")

    def _name(self, document: str, rest: str, for_commands: str) -> str:
        if not self.language:
            return for_commands
        title = in_language(self.frame.titles, DEFAULT_LANGUAGE)
        whose = _told_apart(title, self.frame.id, _said(PROCESS, self.language))
        return f"{whose}-{_said(document, self.language)}{rest}"


def new_process_name(title: str, language: str, mode: Mode = Mode.LIVE) -> str:
    """Return what the files of a process that is being set up are called, without their endings.

    It has no id yet; nothing that is there is replaced. A rehearsal says in its name that it is
    one: the real process after it has the same title.
    """
    name = _slug(title)
    if not name or _RESERVED.fullmatch(name):
        name = _said(PROCESS, language)
    return name if mode is Mode.LIVE else f"{name}-{_said(REHEARSAL, language)}"


def key_sheet_name(kind: KeyFileKind, number: int | None, language: str) -> str:
    """Return what the sheet with a key file's words is called, with its number where it has one.

    For example ``nyckelblad.pdf``, which opens all keys, and ``nyckelblad-tally-2.pdf``.
    """
    parts = [_said(KEY_SHEET, language)]
    parts += [] if kind is KeyFileKind.ALL else [kind]
    parts += [] if number is None else [str(number)]
    return f"{'-'.join(parts)}.pdf"


def file_name(station: Station, number: int, kind: FileKind) -> str:
    """Return for example ``vallingby-bibliotek-3f2a-003.mbexport``: ASCII, no spaces.

    Names are for people, and two stations may have one: part of the id tells their files apart.
    """
    return f"{_told_apart(station.name, station.id, 'station')}-{number:03}.{kind}"


def document_name(station: Station, title: str, ending: str) -> str:
    """Return for example ``vallingby-bibliotek-3f2a-dagrapport-2026-05-10.pdf``."""
    whose = _told_apart(station.name, station.id, "station")
    return f"{whose}-{_slug(title) or 'document'}.{ending}"


def _told_apart(name: str, id_: str, otherwise: str) -> str:
    return f"{_slug(name) or otherwise}-{id_[:4]}"


def _said(word: str, language: str) -> str:
    return _slug(words(language, context="files")(word))


def _slug(name: str) -> str:
    """Return Latin small letters, digits and hyphens: what FAT and every system takes.

    Small letters alone, since names that differ by case are one on a stick.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-")
