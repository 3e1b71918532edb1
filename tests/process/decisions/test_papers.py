"""The papers of a vote at the desk: readiness, what came in, the evaluation, the poster."""

from functools import partial

import pytest
from pypdf import PdfReader

from mbdesk.domain.assessment import FEASIBILITY, Verdict
from mbdesk.domain.decisions import PaperHead
from mbdesk.errors.counting import TieOpenError
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.evaluation.acts import Finding, assess
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.register.acts import protect
from mbdesk.services.centre.voting.closing import station_board, tick
from mbdesk.services.counting.board_decisions import decide_for_board
from mbdesk.services.counting.board_paper import write_board_paper
from mbdesk.services.counting.count_papers import write_poster_of_winners
from mbdesk.services.counting.evaluation_paper import write_evaluation
from mbdesk.services.counting.merge_paper import write_merges
from mbdesk.services.counting.readiness import write_readiness
from mbdesk.services.counting.tie_decisions import settle_tie
from mbdesk.services.exchange.exports import export
from mbdesk.words.translations import words
from tests.process.decisions.conftest import logged
from tests.process.decisions.test_board import MINUTES, counted  # noqa: F401  # its fixture
from tests.process.scene import voting_scene
from tests.process.test_ties import tied  # noqa: F401  # its fixture

FORM_WORDS = partial(words, context="voter.form")


def told(path):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def last_event(central):
    return logged(central)[-1][0]


def test_the_readiness_report_names_what_is_missing_and_every_station(evaluated, tmp_path):
    central = evaluated.central
    report = told(write_readiness(central, tmp_path / "r.pdf", words("sv")))
    for said in ("Saknas innan röstningen kan öppna", "Torget", "Titta på detta", "Underskrift"):
        assert said in report
    assert "förslag är inte utvärderat" in report
    assert last_event(central) == "readiness_written"


def test_the_merge_report_holds_every_export_and_who_compared_its_code(counted, tmp_path):  # noqa: F811
    central = counted.central
    report = told(write_merges(central, tmp_path / "m.pdf", words("sv")))
    (final,) = [line for line in station_board(central) if line.status.final]
    assert final.status.fingerprint in report
    assert "Röster som finns här 3" in report
    assert "den slutliga" in report
    assert last_event(central) == "merge_report_written"


def test_a_compared_code_stands_with_both_names(tmp_path):
    vote = voting_scene(tmp_path)
    merge(vote.central, export(vote.stations[0], vote.folder, final=True).path)
    line = next(line for line in station_board(vote.central) if line.status.final)
    tick(vote.central, line, ("Anna Ek", "Bo Dal"))
    assert "Anna Ek och Bo Dal" in told(write_merges(vote.central, tmp_path / "m", words("sv")))
    vote.close()


def test_the_evaluation_holds_each_verdict_and_nothing_of_a_protected_identity(
    evaluated, numbers, tmp_path
):
    central = evaluated.central
    assess(central, numbers["Gunga"], Finding(FEASIBILITY, Verdict.NO, "för nära skolan"), "Bo Dal")
    protect(central, numbers["Gunga"], protected=True)
    report = told(write_evaluation(central, tmp_path / "u.pdf", words("sv")))
    for said in ("Utvärdering av förslag", "marken ska bebyggas", "Anna Ek", "Bo Dal", "60 kronor"):
        assert said in report
    assert "Gunga" not in report
    assert "för nära skolan" not in report
    assert last_event(central) == "evaluation_written"


def test_the_poster_of_the_winners_says_whether_the_board_has_decided(counted, tmp_path):  # noqa: F811
    central = counted.central
    before = told(write_poster_of_winners(central, tmp_path / "a.pdf", FORM_WORDS))
    for said in (
        "Invånarna har valt",
        "Röster: 2",
        "Stadsdelsnämnden fattar det formella beslutet",
    ):
        assert said in before
    decide_for_board(central, (counted.codes["Bänk"],), MINUTES)
    after = told(write_poster_of_winners(central, tmp_path / "b.pdf", FORM_WORDS))
    assert "Stadsdelsnämnden fattar det formella beslutet" not in after
    assert "The board has decided that this is carried out: Bänk" in after


def test_no_poster_of_winners_while_a_tie_is_open(tied, tmp_path):  # noqa: F811
    with pytest.raises(TieOpenError):
        write_poster_of_winners(tied, tmp_path / "p.pdf", FORM_WORDS)
    settle_tie(tied, ("lamp", "bench"), "§ 12")
    assert "Invånarna har valt" in told(
        write_poster_of_winners(tied, tmp_path / "p.pdf", FORM_WORDS)
    )


def test_the_paper_for_the_board_is_written_before_the_vote_and_after_the_count(
    evaluated, numbers, tmp_path, request
):
    central = evaluated.central
    head = PaperHead(dnr="HV  2026/214", officer="Anna Ek", at_once=True)
    before, _ = write_board_paper(central, tmp_path, head)
    assert "Nämnden avsätter" in told(before)
    assert "HV 2026/214" in told(before)
    central = request.getfixturevalue("counted").central
    pdf, document = write_board_paper(central, tmp_path, head, named_in="sv")
    for said in ("att detta ska genomföras: Bänk", "Beslutet justeras omedelbart", "Anna Ek"):
        assert said in told(pdf)
    assert document.name.endswith("-tjansteutlatande.docx")
    assert last_event(central) == "board_paper_written"


def test_a_head_that_is_too_long_is_refused_and_nothing_is_written(central, tmp_path):
    with pytest.raises(FieldError) as refused:
        write_board_paper(central, tmp_path, PaperHead(director="x" * 121))
    assert refused.value.parameters["field"] == "head.director"
    assert not list(tmp_path.glob("*.docx"))


def test_no_paper_for_the_board_while_a_tie_is_open(tied, tmp_path):  # noqa: F811
    with pytest.raises(TieOpenError):
        write_board_paper(tied, tmp_path, PaperHead())
