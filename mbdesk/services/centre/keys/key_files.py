"""A process's key files: written once, copied, renewed, and checked any day.

What was done with each is noted in the log, and `key_facts` reads it again: a file whose words
were never typed back from the paper is missing on the page of facts before voting opens::

    write_key_files(target, process, setup, keys)  # with the keys of `key_papers.new_keys`
    check_key_file(central, key_file, "tre fjord över mörk ocean")  # each key is the process's
    key_facts(central)[0].checked_on  # "2026-03-01"
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.orm import Session

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Frame, KeyScheme
from mbdesk.domain.records import AuditEvent
from mbdesk.durable import is_taken, named_faults
from mbdesk.errors.files import MediumLostError
from mbdesk.errors.keys import (
    KeyNotInThisFileError,
    WrongKeyFileError,
)
from mbdesk.publishing import named_by_program, write_new
from mbdesk.services.centre.central_file import CentralFile, key_path
from mbdesk.services.centre.keys.key_papers import KeyPaper, NewKeys, read_secret, sheet_paper
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.common.audit_log import events, note
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.compartments import STANDARD, KdfCost, Secret, open_key_file, write_key_file
from mbdesk.sync.keys import FILES, KeyFileKind, Purpose, public_half
from mbdesk.sync.word_sheets import SHEETS, new_sheets
from mbdesk.words.phrase import Phrase, translate

_MADE, _CHECKED, _COPIED = "keys_confirmed", "key_checked", "key_copied"
_RENEWED = "sheets_renewed"


def write_key_files(
    target: Path, process_id: str, setup: Setup, keys: NewKeys, cost: KdfCost = STANDARD
) -> None:
    """Write a new process's key files; none is left behind if one cannot be written.

    Raises FileExistsAlreadyError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    written: list[Path] = []
    made_folder = setup.key_scheme is KeyScheme.STRICT and not is_taken(target)
    try:
        if setup.key_scheme is KeyScheme.STRICT:
            with named_faults(target):
                target.mkdir(exist_ok=True)
        for kind in FILES[setup.key_scheme]:
            path = key_path(target, kind)
            write_key_file(path, process_id, keys.private.of(kind), keys.secret(kind), cost)
            written.append(path)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        if made_folder:
            with suppress(OSError):  # it holds something, or could not be made
                target.rmdir()
        raise


def note_typed_back(
    session: Session, process_id: str, day: str, papers: Sequence[KeyPaper]
) -> None:
    """Note in the log which papers were typed back when their words were made."""
    for paper in papers:
        if paper.confirmed:
            note(session, process_id, day, _MADE, file=paper.kind.value, sheet=paper.number)


def wants_sheets(central: CentralFile, path: Path) -> bool:
    """Return whether word sheets open a key file. Raises what `open_key_file` raises."""
    return open_key_file(path, central.frame.id).wants_sheets


@dataclass(frozen=True, slots=True)
class KeyCheck:
    """What a key file turned out to hold: keys of this process, each opened."""

    kind: KeyFileKind
    purposes: tuple[Purpose, ...]


def check_key_file(central: CentralFile, path: Path, secret: Secret) -> KeyCheck:
    """Open every compartment of a key file, see that the keys are this process's, and note it.

    Nothing of the keys is kept. Raises what `open_key_file` and `KeyFile.unlock` raise, and
    WrongKeyFileError where a key does not belong to the process's public one.
    """
    frame = central.frame
    file = open_key_file(path, frame.id)
    for purpose, private in file.unlock(secret, *file.purposes).items():
        if public_half(purpose, private) != getattr(frame.keys, purpose, b""):
            raise WrongKeyFileError(path=str(path))
    checked = KeyCheck(file.kind, file.purposes)
    with central.database.unit() as session:
        note(session, frame.id, central.today(), _CHECKED, file=checked.kind.value)
    return checked


def copy_key_file(central: CentralFile, path: Path, folder: Path) -> Path:
    """Copy a key file to a stick, read the copy back, and note it; return where it stands.

    Nothing has to be unlocked for that. Raises NameTakenThereError rather than overwrite,
    what `open_key_file` raises, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    frame = central.frame
    kind = open_key_file(path, frame.id).kind
    copy = folder / path.name
    with named_faults(path):
        data = path.read_bytes()
    with named_by_program():
        write_new(copy, data)
    with named_faults(copy):
        kept = copy.read_bytes() == data
    if not kept:
        raise MediumLostError(path=str(copy))
    with central.database.unit() as session:
        note(session, frame.id, central.today(), _COPIED, file=kind.value)
    return copy


@dataclass(frozen=True, slots=True)
class NewSheets:
    """The tally key, and three new sheets that are to lock it; nothing is written yet.

    `file` is what the new key file will be called. Use `key_papers.typed_back` for the `papers`.
    """

    file: str
    keys: Mapping[Purpose, bytes] = field(repr=False)
    papers: tuple[KeyPaper, ...]


def make_new_sheets(central: CentralFile, path: Path, sheets: Secret) -> NewSheets:
    """Return three new sheets for the tally key, which two of the old ones unlock in `path`.

    The way out when one sheet is lost. As with the first ones, the words go on paper and are typed
    back before `write_new_sheets`: until then the old file and its sheets are all there is.

    Raises KeyNotInThisFileError of a file that a passphrase opens, and what `open_key_file` and
    `KeyFile.unlock` raise.
    """
    file = open_key_file(path, central.frame.id)
    if not file.wants_sheets:
        raise KeyNotInThisFileError(path=str(path), key="sheets")
    keys = file.unlock(sheets, Purpose.TALLY)
    return NewSheets(path.name, keys, tuple(map(sheet_paper, new_sheets())))


def write_new_sheets(
    central: CentralFile, made: NewSheets, folder: Path, cost: KdfCost = STANDARD
) -> Path:
    """Write the key file that the new sheets open into `folder`, note it, and return its path.

    The old file, its copies and what is left of the old sheets are destroyed by hand then.

    Raises NameTakenThereError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    frame, path = central.frame, folder / made.file
    secret = read_secret([paper.words for paper in made.papers])
    with named_by_program():
        write_key_file(path, frame.id, made.keys, secret, cost)
    with central.database.unit() as session:
        day = central.today()
        note(session, frame.id, day, _RENEWED, file=KeyFileKind.TALLY.value)
        note_typed_back(session, frame.id, day, made.papers)
    return path


KEY_FILES: Mapping[KeyFileKind, Phrase] = {
    KeyFileKind.ALL: translate("KeyLosses", "The key file"),
    KeyFileKind.DESK: translate("KeyLosses", "The key file of the desk, desk.mbkeys"),
    KeyFileKind.ROLL: translate("KeyLosses", "The key file of the roll, roll.mbkeys"),
    KeyFileKind.TALLY: translate("KeyLosses", "The key file of the tally, tally.mbkeys"),
}
"""What each key file is called."""


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """What is known of one key file: what it holds, and what the log says was done with it.

    `papers` is how many its words stand on, and `untyped` are the numbers of those, from 1, whose
    words were never typed from them, when they were made or since. `checked_on` is the last day on
    which that was done, `copied_on` that of the last copy.
    """

    kind: KeyFileKind
    purposes: tuple[Purpose, ...]
    papers: int
    untyped: tuple[int, ...]
    checked_on: str
    copied_on: str

    @property
    def confirmed(self) -> bool:
        """Whether all its words were typed from the paper."""
        return not self.untyped


def key_facts_in(session: Session) -> tuple[KeyFacts, ...]:
    """Return what is known of each key file of the process."""
    frame = the_process(session).to_frame()
    log = [event for event in events(session, frame.id) if "file" in event.parameters]
    return tuple(_facts(kind, frame, log) for kind in FILES[frame.key_scheme])


def _facts(kind: KeyFileKind, frame: Frame, log: Sequence[AuditEvent]) -> KeyFacts:
    own: list[AuditEvent] = []
    for event in log:
        if event.parameters["file"] == kind.value:
            own = [] if event.code == _RENEWED else [*own, event]
    made, checked, copied = (
        [event for event in own if event.code == code] for code in (_MADE, _CHECKED, _COPIED)
    )
    papers = set(range(1, (SHEETS if kind is KeyFileKind.TALLY else 1) + 1))
    typed = papers if checked else {int(event.parameters["sheet"]) for event in made}
    with_identity = frame.rules.access is VoterAccess.IDENTITY
    return KeyFacts(
        kind=kind,
        purposes=tuple(p for p in kind.purposes if with_identity or p is not Purpose.IDENTITY),
        papers=len(papers),
        untyped=tuple(sorted(papers - typed)),
        checked_on=max((event.day for event in [*made, *checked]), default=""),
        copied_on=max((event.day for event in copied), default=""),
    )
