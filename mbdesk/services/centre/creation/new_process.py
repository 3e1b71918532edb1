"""Setting up a process: the central file and, apart from it, the key files."""

from pathlib import Path

from mbdesk.domain.process import Frame
from mbdesk.durable import is_taken
from mbdesk.errors.files import FileExistsAlreadyError
from mbdesk.models import process as models
from mbdesk.models.database import Database
from mbdesk.models.opening import FileType, create_database, emptied_on_error, open_database
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.keys.key_files import note_typed_back, write_key_files
from mbdesk.services.centre.keys.key_papers import NewKeys
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.media import check_together, media_rows
from mbdesk.services.centre.setup.checks import Setup, check_setup
from mbdesk.services.centre.setup.rows import cost_rows, criterion_rows
from mbdesk.services.common.atomic_database import atomic_database
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import travelling
from mbdesk.services.common.callbacks import local_day
from mbdesk.sync.compartments import STANDARD, KdfCost


def create_central(
    target: Path | str,
    setup: Setup,
    key_file: Path,
    keys: NewKeys,
    *,
    cost: KdfCost = STANDARD,
) -> CentralFile:
    """Make the key files and the central file of a new process.

    `key_file` is the one key file of the simple scheme, or the folder for the three of the strict
    one. What was typed back of the words is noted in the log.

    Raises:
        FieldError, NotSupportedError: the set-up cannot work; nothing was written.
        FileExistsAlreadyError: one of the two is there; nothing was overwritten.
        LettersWithoutFontError: a text could neither be shown nor printed.
        MediaTooLargeError, MediaNameError: of the set-up's pictures and recordings.
        FileMissingError, DiskFullError, FileReadOnlyError, DatabaseUnreachableError
    """
    check_setup(setup)
    check_letters(setup)
    check_together(setup.media)
    frame = travelling(keys.frame(setup))
    if isinstance(target, str):
        with emptied_on_error(create_database(target, FileType.CENTRAL)) as database:
            write_key_files(key_file, frame.id, setup, keys, cost)
            _fill(database, setup, frame, keys)
        return CentralFile(database)
    if is_taken(target):
        raise FileExistsAlreadyError(path=str(target))
    with atomic_database(target, FileType.CENTRAL) as database:
        _fill(database, setup, frame, keys)
        write_key_files(key_file, frame.id, setup, keys, cost)
    return CentralFile(open_database(target, FileType.CENTRAL))


def _fill(database: Database, setup: Setup, frame: Frame, keys: NewKeys) -> None:
    with database.unit() as session:
        session.add(models.Process.of(frame, edition=1))
        session.add_all(criterion_rows(setup.criteria))
        session.add_all(cost_rows(setup.cost_items))
        session.add_all(media_rows(setup.media))
        note(session, frame.id, local_day(), "process_set_up", mode=frame.mode)
        note_typed_back(session, frame.id, local_day(), keys.papers)
