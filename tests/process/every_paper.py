"""Writes every paper that a central file gives, in a process of its own.

`python -m tests.process.every_paper CENTRAL DAY FOLDER` writes them; a hash seed of its own
(PYTHONHASHSEED) shows whether the order of a set reaches any paper.
"""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from mbdesk.domain.decisions import PaperHead
from mbdesk.services.centre.archive.papers import write_plan
from mbdesk.services.centre.ballot.catalogue import write_catalogues
from mbdesk.services.centre.central_file import CentralFile, open_central
from mbdesk.services.centre.register.acts import Why
from mbdesk.services.centre.register.disclosing import CopyDecision, disclose
from mbdesk.services.centre.stations.papers import write_poster
from mbdesk.services.counting.board_paper import write_board_paper
from mbdesk.services.counting.count_papers import (
    write_count_protocol,
    write_poster_of_winners,
    write_winner_page,
)
from mbdesk.services.counting.evaluation_paper import write_evaluation
from mbdesk.services.counting.follow_up import read_follow_up
from mbdesk.services.counting.learning_papers import write_notice, write_report
from mbdesk.services.counting.list_paper import write_list
from mbdesk.services.counting.merge_paper import write_merges
from mbdesk.services.counting.readiness import write_readiness
from mbdesk.words.translations import words

Write = Callable[[CentralFile, Path], object]
FORM_WORDS = partial(words, context="voter.form")


def _at(name: str, write: Callable[..., object]) -> Write:
    return lambda central, folder: write(central, folder / f"{name}.pdf", words("sv"), "sv")


def _notice(central: CentralFile, folder: Path) -> None:
    for each in read_follow_up(central).items:
        write_notice(central, each.item.code, folder / "notice.pdf", words("sv"))


def _copy(central: CentralFile, folder: Path) -> None:
    decision = CopyDecision((), Why("begäran", "Anna Ek"))
    disclose(central, 1, decision, folder / "copy.pdf")


WRITERS: Mapping[str, Write] = {
    "poster": lambda central, folder: write_poster(central, folder, FORM_WORDS),
    "catalogue": lambda central, folder: write_catalogues(central, folder, FORM_WORDS),
    "protocol": _at("protocol", write_count_protocol),
    "summary": _at("winners", write_winner_page),
    "winner_poster": lambda central, folder: write_poster_of_winners(
        central, folder / "poster_of_winners.pdf", FORM_WORDS
    ),
    "steering_list": _at("list", write_list),
    "evaluation_report": _at("evaluation", write_evaluation),
    "readiness_report": _at("readiness", write_readiness),
    "merge_report": _at("merges", write_merges),
    "learning_report": _at("learning", write_report),
    "place_notice": _notice,
    "retention_plan": lambda central, folder: write_plan(central, folder / "plan.pdf"),
    "board_paper": lambda central, folder: write_board_paper(central, folder, PaperHead()),
    "disclosure": _copy,
}
"""What writes each paper, by its name among `tests.unit.reports.papers.PAPERS`."""

ELSEWHERE: Mapping[str, str] = {
    "cards": "its codes are drawn anew each time, and stand nowhere else",
    "key_sheet": "its words stand nowhere else",
    "code_sheet": "its code stands nowhere else",
    "form": "a station writes it",
    "inviting_poster": "the poster",
    "zero_report": "a station writes it",
    "day_report": "a station writes it",
    "export_sheet": "a station writes it",
    "observers": "of processes with test ballots alone; all that is in it is the frame's",
    "decided_protocol": "the protocol",
    "replaced_protocol": "the protocol",
    "long_protocol": "the protocol",
    "first_board_paper": "the paper for the board",
    "answer_letters": "contacts are opened for it; its test is beside the answers'",
    "call_list": "as the letters",
    "person_extract": "it bears the number of its record, which is another each time",
    "destruction": "it is the record of an act that is done once",
}
"""The papers that are not written here, and why."""


def main(central_path: str, day: str, folder: str) -> None:
    """Write all of them into the folder, on that day."""
    with open_central(Path(central_path), lambda: day) as central:
        for write in WRITERS.values():
            write(central, Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
