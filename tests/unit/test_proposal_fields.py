"""A text that people are asked for when they propose is known wherever it passes."""

from dataclasses import fields

from mbdesk.domain.proposal import ASKED, TEXTS, Need, ProposalRevision
from mbdesk.models import proposal as models
from mbdesk.ui.table.paper_page import LABELS
from mbdesk.ui.voter.pages.page_table import PAGES
from mbdesk.ui.voter.visit.flow import Step, proposal_steps
from mbdesk.words.phrase import NOTHING
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS
from mbdesk.words.sentences.parameters import VALUES


def test_every_text_has_words_a_page_and_a_column():
    assert list(PROPOSAL_TEXTS) == list(TEXTS)
    assert [PAGES[step].text for step in proposal_steps(()) if PAGES[step].text] == list(TEXTS)
    assert set(LABELS) == set(ASKED)
    assert set(TEXTS) <= set(models.ProposalRevision.__table__.columns.keys())
    assert set(TEXTS) <= {field.name for field in fields(ProposalRevision)}


def test_a_map_and_a_picture_are_asked_for_after_the_place():
    after = proposal_steps((), on_map=True)[proposal_steps(()).index(Step.PLACE) :]
    assert after[:3] == (Step.PLACE, Step.MAP, Step.DRAWING)


def test_a_page_says_so_when_a_text_is_needed():
    for name, words in PROPOSAL_TEXTS.items():
        needed = TEXTS[name].need is not Need.OPTIONAL
        assert needed is (words.missing is not NOTHING)


def test_the_paper_form_asks_in_its_own_context():
    assert {words.question.context for words in PROPOSAL_TEXTS.values()} == {"voter.form"}


def test_what_a_page_takes_fits_in_a_record():
    assert all(rule.on_screen <= rule.longest for rule in ASKED.values())


def test_a_text_that_is_refused_is_named_in_words():
    assert {("field", name) for name in ASKED} <= set(VALUES)
