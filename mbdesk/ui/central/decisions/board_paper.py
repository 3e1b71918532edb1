"""The paper for the board: who writes it is asked for, then it is written as PDF and as .docx."""

from collections.abc import Mapping
from pathlib import Path

from mbdesk.domain.decisions import PaperHead
from mbdesk.services.centre.register.acts import Why
from mbdesk.services.counting.board_paper import FIELDS, write_board_paper
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.proposals.forms import ActDialog, ActForm
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.staff.forms.file_dialogs import ask_folder
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.words.phrase import Readable, translate

_LABELS: Mapping[str, Readable] = {
    "department": translate("BoardPaper", "&Department"),
    "dnr": translate("BoardPaper", "&Reference (dnr)"),
    "officer": translate("BoardPaper", "&Handled by"),
    "phone": translate("BoardPaper", "&Phone"),
    "director": translate("BoardPaper", "D&istrict director"),
    "head_of_department": translate("BoardPaper", "Head &of department"),
}
_AT_ONCE = "at_once"
_CHOICES: Mapping[str, tuple[Readable, str | None]] = {
    "": (translate("BoardPaper", "As usual"), None),
    _AT_ONCE: (translate("BoardPaper", "At once"), None),
}


def ask_board_paper(desk: Desk, page: DeskPage) -> None:
    """Ask where the paper is to be written, then who writes it."""
    title = translate("BoardPaper", "Where is the paper for the board to be written?")
    ask_folder(page, title.read(current_reader()), lambda folder: _ask_head(desk, page, folder))


def _ask_head(desk: Desk, page: DeskPage, folder: Path) -> None:
    person = desk.central.person.name if desk.central.person else ""
    form = writing(desk, folder, language())
    ActDialog(page, form, desk.drafts, person, lambda: _tell(page, folder)).open()


def writing(desk: Desk, folder: Path, tag: str) -> ActForm:
    """Return the form that asks for the paper's head, and writes the paper in a language."""
    central, person = desk.central, desk.central.person
    known = {"officer": person.name if person else ""}

    def act(typed: Mapping[str, str], _why: Why) -> None:
        fields = {name: typed[name] for name in FIELDS}
        head = PaperHead(**fields, at_once=typed["which"] == _AT_ONCE)
        write_board_paper(central, folder, head, tag, named_in=tag)

    return ActForm(
        title=translate("BoardPaper", "Paper for the board"),
        says=translate(
            "BoardPaper",
            "It is written as PDF and as a document that you go on writing in. What you leave "
            "empty here is marked there.",
        ),
        path="board_paper",
        press=translate("BoardPaper", "Write it"),
        act=act,
        texts={name: (label, known.get(name, "")) for name, label in _LABELS.items()},
        choices=_CHOICES,
        chooses=translate("BoardPaper", "&Minutes are approved"),
        asks_reason=False,
    )


def _tell(page: DeskPage, folder: Path) -> None:
    told = translate("BoardPaper", "The paper for the board is written, as PDF and as a document.")
    page.notice.tell(NoticeKind.DONE, lambda: (told.read(current_reader()), str(folder)))
