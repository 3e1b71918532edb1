"""A text that people are asked for when they propose is known wherever it passes."""

from dataclasses import fields

from mbdesk.domain.proposal import ASKED, TEXTS, Need, ProposalRevision
from mbdesk.models import proposal as models
from mbdesk.reports.form import QUESTIONS
from mbdesk.ui.table.paper_page import LABELS
from mbdesk.ui.voter.pages.writing import WRITING
from mbdesk.ui.voter.visit.session import Draft
from mbdesk.words.phrase import NOTHING
from mbdesk.words.sentences.messages import VALUES


def test_every_text_has_a_page_a_question_on_paper_and_a_column():
    assert [page.attribute for page in WRITING] == list(TEXTS)
    assert list(QUESTIONS) == list(TEXTS)
    assert set(LABELS) == set(ASKED)
    assert set(TEXTS) <= set(models.ProposalRevision.__table__.columns.keys())
    assert set(TEXTS) <= {field.name for field in fields(Draft)}
    assert set(TEXTS) <= {field.name for field in fields(ProposalRevision)}


def test_a_page_says_so_when_a_text_is_needed():
    for page in WRITING:
        needed = TEXTS[page.attribute].need is not Need.OPTIONAL
        assert needed is (page.missing is not NOTHING)


def test_what_a_page_takes_fits_in_a_record():
    assert all(rule.on_screen <= rule.longest for rule in ASKED.values())


def test_a_text_that_is_refused_is_named_in_words():
    assert {("field", name) for name in ASKED} <= set(VALUES)
