"""What a round of taking in came to, in two sentences; every page that takes exports in says so."""

from PySide6.QtCore import QCoreApplication

from mbdesk.services.exchange.merge_round import MergeRound
from mbdesk.ui.staff.parts.table import number


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
        told = f"{told} {late.format(late=number(made.late))}"
    safe = QCoreApplication.translate("MergePage", "It is safe to remove the stick.")
    return _headline(made), f"{told} {safe}"


def _headline(made: MergeRound) -> str:
    if made.stopped:
        return QCoreApplication.translate(
            "MergePage", "Stopped. The files listed are done, the others were not begun."
        )
    if made.refused:
        return QCoreApplication.translate("MergePage", "Done, but something was refused.")
    return QCoreApplication.translate("MergePage", "Done.")
