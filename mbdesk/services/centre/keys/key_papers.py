"""The keys of a process that is being set up, and the papers whose words open their files.

Keys and words are made in memory first. The words go on paper and are typed back from it; only
then are the files written, so that no file is left that nobody can open::

    keys = new_keys(setup)
    keys = keys.typed_back(keys.papers[0], "tre fjord över mörk ocean")
    central = create_central(target, setup, key_file, keys)
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from mbdesk.domain.process import Frame
from mbdesk.domain.records import new_id
from mbdesk.errors.keys import (
    NotEnoughSheetsError,
    PassphraseUnlikeError,
    SheetUnlikeError,
)
from mbdesk.publishing import write_new
from mbdesk.reports.key_sheet import KeySheet, key_sheet_pdf
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.sync.compartments import Secret
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.sync.keys import FILES, KeyFileKind, ProcessKeys, new_process_keys
from mbdesk.sync.passphrases import new_passphrase, read_passphrase
from mbdesk.sync.word_sheets import NEEDED, SHEETS, WordSheet, new_sheets, read_sheet
from mbdesk.words import Words


@dataclass(frozen=True, slots=True)
class KeyPaper:
    """The words that stand on one paper: a passphrase, or one of the tally key's sheets.

    `number` and `of` count the papers of one file; `confirmed` is whether the words were typed
    back from the paper.
    """

    kind: KeyFileKind
    words: str = field(repr=False)
    number: int = 1
    of: int = 1
    confirmed: bool = False

    def check(self, typed: str) -> None:
        """Refuse what was typed back if it is not what the paper says.

        Raises PassphraseUnlikeError(place), SheetUnlikeError, and what `read_passphrase` and
        `read_sheet` raise.
        """
        if self.of > 1:
            if read_sheet(typed).words != self.words:
                raise SheetUnlikeError
            return
        pairs = zip(read_passphrase(typed).split(), self.words.split(), strict=True)
        for place, (word, meant) in enumerate(pairs, start=1):
            if word != meant:
                raise PassphraseUnlikeError(place=place)


def typed_back(papers: Sequence[KeyPaper], paper: KeyPaper, typed: str) -> tuple[KeyPaper, ...]:
    """Return the papers, that one confirmed; raises what `KeyPaper.check` raises."""
    paper.check(typed)
    done = replace(paper, confirmed=True)
    return tuple(done if each == paper else each for each in papers)


def next_paper(papers: Sequence[KeyPaper]) -> KeyPaper | None:
    """Return the first paper whose words nobody has typed back, None when all are."""
    return next((paper for paper in papers if not paper.confirmed), None)


@dataclass(frozen=True, slots=True)
class NewKeys:
    """The keys of a process that is being set up, and the papers whose words will open them.

    `process` is the id that the process will have.
    """

    private: ProcessKeys = field(repr=False)
    papers: tuple[KeyPaper, ...]
    process: str = field(default_factory=new_id)

    def typed_back(self, paper: KeyPaper, typed: str) -> "NewKeys":
        """Return the same keys, that paper confirmed; raises what `KeyPaper.check` raises."""
        return replace(self, papers=typed_back(self.papers, paper, typed))

    def frame(self, setup: Setup) -> Frame:
        """Return the frame of the process with these keys."""
        return replace(setup.to_frame(self.private.public), id=self.process)

    @property
    def next_paper(self) -> KeyPaper | None:
        """The first paper whose words nobody has typed back, None when all are."""
        return next_paper(self.papers)

    def secret(self, kind: KeyFileKind) -> Secret:
        """Return what opens the file of this kind."""
        words = [paper.words for paper in self.papers if paper.kind is kind]
        return words[0] if len(words) == 1 else tuple(map(read_sheet, words))


def new_keys(setup: Setup) -> NewKeys:
    """Return fresh keys for a process, and fresh words for each of its key files."""
    papers: list[KeyPaper] = []
    for kind in FILES[setup.key_scheme]:
        if kind is KeyFileKind.TALLY:
            papers += [sheet_paper(sheet) for sheet in new_sheets()]
        else:
            papers.append(KeyPaper(kind, new_passphrase()))
    return NewKeys(new_process_keys(setup.rules.access), tuple(papers))


def sheet_paper(sheet: WordSheet) -> KeyPaper:
    """Return the paper of one of the tally key's sheets."""
    return KeyPaper(KeyFileKind.TALLY, sheet.words, sheet.number, SHEETS)


def write_key_sheet(  # noqa: PLR0913  # the sheet, and where and how it is written
    frame: Frame,
    paper: KeyPaper,
    path: Path,
    words: Words,
    language: str = "sv",
    *,
    logo: bytes = b"",
) -> Path:
    """Write one paper as a PDF that only its owner may read, to be printed and then removed.

    `logo` is the district's. Raises FileExistsAlreadyError, DiskFullError, FileReadOnlyError,
    MediumLostError.
    """
    code = process_fingerprint(frame.keys.signing, frame.id)
    words_of_it = paper.words.split()
    sheet = KeySheet(frame, paper.kind.value, code, words_of_it, paper.number, paper.of, logo)
    write_new(path, key_sheet_pdf(sheet, words, language))
    return path


def read_secret(typed: Sequence[str]) -> Secret:
    """Return what opens a key file, of sheets as typed; of an empty one nothing was given.

    Raises NotEnoughSheetsError, and what `read_sheet` raises.
    """
    given = [sheet for sheet in typed if sheet.strip()]
    if len(given) < NEEDED:
        raise NotEnoughSheetsError(given=len(given), wanted=NEEDED)
    return tuple(map(read_sheet, given))
