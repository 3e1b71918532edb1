"""A paper that a page of the desk writes: asked where, written in the background, then told of.

::

    ask_paper(desk, page, PaperOrder("Where is …?", "Writing …", "… Print it.", names, write))
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mbdesk.services.common.file_names import DocumentNames
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.staff.forms.file_dialogs import ask_new_file
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.words.phrase import Readable


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """What is said before, during and after, what the file is called, and what writes it.

    `write` gets the path that was chosen and the tag of the language on screen; it runs on another
    thread, and returns where the paper stands.
    """

    asks: Readable
    writing: Readable
    written: Readable
    name: Callable[[DocumentNames], str]
    write: Callable[[Path, str], Path]


def ask_paper(desk: Desk, page: DeskPage, order: PaperOrder) -> None:
    """Ask where a paper is to be written, and write it there."""
    name = order.name(DocumentNames(desk.snapshot.frame, language()))
    title = order.asks.read(current_reader())
    ask_new_file(page, title, documents() / name, lambda path: write_paper(page, order, path))


def write_paper(page: DeskPage, order: PaperOrder, path: Path) -> None:
    """Write a paper in the language on screen, and tell where it stands."""
    tag = language()
    page.work.start(
        lambda: order.writing.read(current_reader()),
        lambda _: order.write(path, tag),
        lambda written: page.notice.tell(
            NoticeKind.DONE, lambda: (order.written.read(current_reader()), str(written))
        ),
        page.notice.refuse,
    )
