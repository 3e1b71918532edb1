"""The archive package: made from the signed result, once that and a folder have been chosen."""

from pathlib import Path

from mbdesk.domain.records import FileKind
from mbdesk.services.counting.archive_package import write_archive_package
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.staff.forms.file_dialogs import ask_file, ask_folder
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.words.phrase import Readable, translate


def ask_package(desk: Desk, page: DeskPage) -> None:
    """Ask for the signed result, and where the package is to be written."""
    where = _read(translate("ArchivePackage", "Where is the archive package to be written?"))

    def chosen(signed: Path) -> None:
        ask_folder(page, where, lambda folder: write_package(desk, page, signed, folder))

    title = _read(translate("ArchivePackage", "The signed result of this count"))
    ask_file(page, title, FileKind.RESULT, chosen)


def write_package(desk: Desk, page: DeskPage, signed: Path, folder: Path) -> None:
    """Write the package in the background; `page` shows the work and the answer."""
    central, tag = desk.central, language()
    page.work.start(
        lambda: _read(translate("ArchivePackage", "Writing the archive package")),
        lambda progress: write_archive_package(
            central, signed, folder, named_in=tag, progress=progress
        ),
        lambda written: _tell(page, written),
        page.notice.refuse,
    )


def _tell(page: DeskPage, path: Path) -> None:
    told = translate("ArchivePackage", "The package is written. Give it to the archive as it is.")
    page.notice.tell(NoticeKind.DONE, lambda: (_read(told), str(path)))


def _read(says: Readable) -> str:
    return says.read(current_reader())
