"""The papers of the vote's pages: whether all is in place before it, and what came in after it."""

from mbdesk.services.counting.merge_paper import write_merges
from mbdesk.services.counting.readiness import write_readiness
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.paper_order import PaperOrder
from mbdesk.words.phrase import translate
from mbdesk.words.translations import words


def readiness_of(desk: Desk) -> PaperOrder:
    """Return the order for the readiness report."""
    return PaperOrder(
        asks=translate("VotingPapers", "Where is the readiness report to be written?"),
        writing=translate("VotingPapers", "Writing the readiness report"),
        written=translate(
            "VotingPapers", "The readiness report is written. Go through it two and two, and sign."
        ),
        name=lambda names: names.readiness,
        write=lambda path, tag: write_readiness(desk.central, path, words(tag), tag),
    )


def merges_of(desk: Desk) -> PaperOrder:
    """Return the order for the merge report."""
    return PaperOrder(
        asks=translate("VotingPapers", "Where is the merge report to be written?"),
        writing=translate("VotingPapers", "Writing the merge report"),
        written=translate(
            "VotingPapers",
            "The merge report is written. Compare it with the signed day reports, and sign.",
        ),
        name=lambda names: names.merges,
        write=lambda path, tag: write_merges(desk.central, path, words(tag), tag),
    )
