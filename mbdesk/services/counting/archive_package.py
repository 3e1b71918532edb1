"""The archive package: papers, data and the signed result, described as archives want them.

One zip with a folder as E-ARK CSIP 2.1 has it, made of the newest count::

    write_archive_package(central, stick / "….mbresult", folder)

Papers are written into it in Swedish. Contacts, cards and keys are in none of its files.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from mbdesk import __version__
from mbdesk.domain.decisions import PaperHead
from mbdesk.domain.records import FileKind
from mbdesk.domain.texts import DEFAULT_LANGUAGE, in_language
from mbdesk.durable import check_folder, named_faults, sync_file, unfinished
from mbdesk.publishing import new_folder, publish
from mbdesk.reports.archive_package.content import (
    METS,
    REPRESENTATION,
    Group,
    PackageContent,
    PackagedFile,
)
from mbdesk.reports.archive_package.metadata import dublin_core, premis, premis_of_files, readme
from mbdesk.reports.archive_package.mets import package_mets, representation_mets
from mbdesk.reports.archive_package.schemas import schema_file
from mbdesk.services.centre.archive.papers import write_plan
from mbdesk.services.centre.ballot.catalogue import write_catalogues
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.log.log_file import write_log
from mbdesk.services.centre.proposals.proposal_files import NAME as PROPOSALS
from mbdesk.services.centre.proposals.proposal_files import write_proposals
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.callbacks import Progress, Steps, silent
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.common.folders import the_file
from mbdesk.services.common.text_files import json_lines
from mbdesk.services.counting.board_paper import write_board_paper
from mbdesk.services.counting.count_papers import write_count_protocol, write_winner_page
from mbdesk.services.counting.evaluation_paper import write_evaluation
from mbdesk.services.counting.follow_up import read_follow_up
from mbdesk.services.counting.learning_papers import write_notice, write_report
from mbdesk.services.counting.list_paper import write_list
from mbdesk.services.counting.merge_paper import write_merges
from mbdesk.services.counting.public_result import PublicFacts, poll_of, public_facts
from mbdesk.words.phrase import reader_of
from mbdesk.words.translations import words

NO_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest day that a zip can tell: the package itself says when it was made."""
_CHUNK = 1 << 20
_TAG = DEFAULT_LANGUAGE

Write = Callable[[CentralFile, Path], object]


def write_archive_package(
    central: CentralFile,
    signed_path: Path,
    folder: Path,
    *,
    named_in: str = "",
    progress: Progress = silent,
) -> Path:
    """Write the package as a zip into `folder` and note it; return where it stands.

    `signed_path` is the signed result of the newest count. The same central file gives the same
    bytes on one day. `named_in` is the language of its name, see `DocumentNames`.

    Raises what `public_facts` raises, TieOpenError, FolderMissingError, DiskFullError,
    FileReadOnlyError, MediumLostError, CancelledError; nothing is left behind then.
    """
    check_folder(folder)
    signed_path = the_file(signed_path, FileKind.RESULT)
    known = public_facts(central, signed_path)
    content = _content(central, known)
    path = folder / DocumentNames(central.frame, named_in).archive_package
    steps = Steps(progress, len(PAPERS) + 3)
    with new_folder(folder / content.name) as part:
        _fill(central, part, signed_path, known, steps)
        described = _describe(part, content)
        steps.step()
        written = _zipped(part, described, path)
        steps.step()
    with central.database.unit() as session:
        note(session, central.frame.id, central.today(), "archive_package_written")
    return written


def _content(central: CentralFile, known: PublicFacts) -> PackageContent:
    frame, public = central.frame, known.content
    return PackageContent(
        name=f"mbdesk-{frame.id}-{public.result.number}",
        title=in_language(frame.titles, _TAG),
        district=frame.district,
        day=central.today(),
        reference=frame.decision_reference,
        fingerprint=public.fingerprint,
        digest=public.digest,
        version=__version__,
        language=_TAG,
    )


def _at(name: str, write: Callable[..., object]) -> Write:
    return lambda central, folder: write(central, folder / f"{name}.pdf", words(_TAG), _TAG)


def _notices(central: CentralFile, folder: Path) -> None:
    names = DocumentNames(central.frame)
    for each in read_follow_up(central).items:
        path = folder / names.place_notice(each.item.code)
        write_notice(central, each.item.code, path, words(_TAG), _TAG)


def _board_paper(central: CentralFile, folder: Path) -> None:
    _, document = write_board_paper(central, folder, PaperHead(), _TAG)
    document.unlink()  # no format that is kept; the PDF says the same


def _catalogue(central: CentralFile, folder: Path) -> None:
    write_catalogues(central, folder, lambda tag: words(tag, context="voter.form"), (_TAG,))


PAPERS: tuple[Write, ...] = (
    _at("protocol", write_count_protocol),
    _at("winners", write_winner_page),
    _at("evaluation", write_evaluation),
    _at("steering_list", write_list),
    _at("merges", write_merges),
    _at("learning_report", write_report),
    _board_paper,
    _catalogue,
    _notices,
    lambda central, folder: write_plan(central, folder / "retention.pdf", _TAG),
)
"""What writes the papers of the package into a folder, each a PDF/A."""


def _fill(
    central: CentralFile, part: Path, signed_path: Path, known: PublicFacts, steps: Steps
) -> None:
    """Write what is kept: papers, tables, proposals and the result."""
    from mbdesk.reports.public.data import data_files

    data = part / REPRESENTATION / "data"
    papers, tables, result = data / "papers", data / "tables", data / "result"
    with named_faults(part):
        for folder in (papers, tables, result):
            folder.mkdir(parents=True)
    for write in PAPERS:
        steps.step()
        write(central, papers)
    for name, content in data_files(known.content):
        _put(tables / name, content)
    write_log(central, central.frame.id, tables / "log.csv", reader_of(_TAG))
    write_proposals(central, data / "proposals")
    with named_faults(part), signed_path.open("rb") as source:
        _put(result / f"result.{FileKind.RESULT}", iter(lambda: source.read(_CHUNK), b""))
    _put(result / "vote.pb", poll_of(known.signed).encode())
    steps.step()


def _describe(part: Path, content: PackageContent) -> PackageContent:
    """Write what describes the package, each part once what it tells of is there; return all."""
    files = [_packaged(part, path, Group.DATA) for path in _inside(part / REPRESENTATION)]
    content = replace(content, files=files)
    kept = part / REPRESENTATION / "metadata" / "preservation" / "premis.xml"
    _put(kept, premis_of_files(content))
    files.append(_packaged(part, kept, Group.KEPT))
    content = replace(content, files=files)
    written: list[tuple[str, Group, bytes]] = [
        ("metadata/descriptive/dc.xml", Group.DESCRIPTIVE, dublin_core(content)),
        ("metadata/preservation/premis.xml", Group.PRESERVATION, premis(content)),
        ("documentation/readme.txt", Group.DOCUMENTATION, readme(content)),
        *((f"schemas/{name}", Group.SCHEMAS, data) for name, data in _schemas(part)),
        (f"{REPRESENTATION}/{METS}", Group.REPRESENTATION, representation_mets(content)),
    ]
    for name, group, data in written:
        _put(part / name, data)
        files.append(_packaged(part, part / name, group))
    _put(part / METS, package_mets(replace(content, files=files)))
    return replace(content, files=files)


def _schemas(part: Path) -> Iterator[tuple[str, bytes]]:
    data = part / REPRESENTATION / "data"
    result = json.loads((data / "tables" / "result.json").read_bytes())
    yield "result.schema.json", schema_file("result.json", [result])
    proposals = [each for _, each in json_lines(data / "proposals" / PROPOSALS)]
    yield "proposals.schema.json", schema_file(PROPOSALS, proposals)


def _put(path: Path, data: bytes | Iterator[bytes]) -> None:
    with named_faults(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as target:
            for chunk in (data,) if isinstance(data, bytes) else data:
                target.write(chunk)


def _inside(folder: Path) -> Iterator[Path]:
    yield from sorted(each for each in folder.rglob("*") if each.is_file())


def _packaged(part: Path, path: Path, group: Group) -> PackagedFile:
    digest = hashlib.sha256()
    with named_faults(path), path.open("rb") as source:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
    inside = path.relative_to(part).as_posix()
    return PackagedFile(inside, group, path.stat().st_size, digest.hexdigest())


def _zipped(part: Path, content: PackageContent, path: Path) -> Path:
    """Put all files into one zip, in the order of their names, and that in its place."""
    waiting = unfinished(path)
    try:
        with named_faults(path), waiting.open("wb") as target:
            with ZipFile(target, "w", ZIP_DEFLATED) as package:
                for each in _inside(part):
                    name = f"{content.name}/{each.relative_to(part).as_posix()}"
                    _add(package, name, each)
            sync_file(target)
        return publish(waiting, path)
    finally:
        waiting.unlink(missing_ok=True)


def _add(package: ZipFile, name: str, path: Path) -> None:
    info = ZipInfo(name, NO_DAY)
    info.compress_type = ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    with path.open("rb") as source, package.open(info, "w", force_zip64=True) as target:
        while chunk := source.read(_CHUNK):
            target.write(chunk)
