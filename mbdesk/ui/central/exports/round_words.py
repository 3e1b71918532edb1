"""What a round of taking in came to, in two sentences; every page that takes exports in says so."""

from PySide6.QtCore import QCoreApplication

from mbdesk.services.exchange.merge_round import MergeRound
from mbdesk.ui.devices.removable_media import with_taking_out
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.phrase import Verbatim


def round_words(made: MergeRound) -> tuple[str, str]:
    """Return a headline, and a text with how many files were new, seen already, or refused."""
    if not made.verdicts and not made.stopped:
        return (
            QCoreApplication.translate("MergePage", "There was no export there."),
            QCoreApplication.translate("MergePage", "Nothing was changed."),
        )
    told = QCoreApplication.translate(
        "MergePage", "New files: {new}. Files seen already: {seen}. Files refused: {refused}."
    ).format(new=number(made.new), seen=number(made.seen_already), refused=number(made.refused))
    if made.late:
        late = QCoreApplication.translate("MergePage", "Came late and kept aside: {late}.")
        waits = QCoreApplication.translate(
            "MergePage", "What is kept aside waits on the page “Files kept aside”."
        )
        told = f"{told} {late.format(late=number(made.late))} {waits}"
    asked = (*(verdict.path for verdict in made.verdicts), *made.left)
    return _headline(made), with_taking_out(Verbatim(told), *asked).read(current_reader())


def kind_of(made: MergeRound) -> NoticeKind:
    """Return how a round is shown: as done, as refused in part, or with something to decide."""
    if not made.complete:
        return NoticeKind.REFUSED
    return NoticeKind.HINT if made.late else NoticeKind.DONE


def _headline(made: MergeRound) -> str:
    if made.stopped:
        return QCoreApplication.translate(
            "MergePage", "Stopped. The files listed are done, the others were not begun."
        )
    if made.refused:
        return QCoreApplication.translate("MergePage", "Done, but something was refused.")
    if made.late:
        return QCoreApplication.translate("MergePage", "Done, but something waits for a decision.")
    return QCoreApplication.translate("MergePage", "Done.")
