"""Writes the catalogue of proposals, for residents to read before they vote.

One file for each language that the process offers::

    write_catalogues(central, folder, lambda tag: words(tag, context="voter.form"))
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from mbdesk.durable import check_folder
from mbdesk.errors.voter import NotOpenError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.logo import logo_of
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.common.shared_rows import ballot
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.tally.outcome import WITHDRAWN_COST
from mbdesk.words import Words
from mbdesk.words.languages import offered


def write_catalogues(
    central: CentralFile,
    folder: Path,
    words: Callable[[str], Words],
    languages: Sequence[str] = (),
    *,
    named_in: str = "",
) -> tuple[Path, ...]:
    """Write the catalogue into `folder` in some languages, or all offered ones; return the files.

    What was withdrawn from the ballot is left out. `words` gives the texts of `voter.form` in a
    language; `named_in` is that of the staff whom the files' names are for. Raises NotOpenError
    where nothing is on the ballot, FolderMissingError, and what `publish_file` raises.
    """
    # Late: the PDF library is slow to import.
    from mbdesk.reports.catalogue import Catalogue, write_catalogue

    check_folder(folder)
    frame = central.frame
    with central.database.reading() as session:
        items = [item for item in ballot(session) if item.cost != WITHDRAWN_COST]
    if not items:
        raise NotOpenError(wanted="ballot")
    code = process_fingerprint(frame.keys.signing, frame.id)
    content = Catalogue(frame, code, items, logo_of(central))
    names = DocumentNames(frame, named_in)
    return tuple(
        write_catalogue(content, folder / names.catalogue(tag), words(tag), tag)
        for tag in languages or offered(frame.languages)
    )
