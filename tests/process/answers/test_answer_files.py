"""Approved answers as files: letters, e-mails and calls, all of them or none."""

from dataclasses import replace

import pytest

from mbdesk.errors.files import CancelledError
from mbdesk.services.centre.answers.acts import write_answer
from mbdesk.services.counting.answer_drafts import draft_answer
from mbdesk.services.counting.answer_papers import make_answers
from tests.process.answers.test_ledger import decided  # noqa: F401  # its fixture
from tests.process.decisions.conftest import logged


@pytest.fixture
def approved(decided, numbers):  # noqa: F811
    """Approve a letter (bench), an e-mail (lamp) and a call (tree)."""
    for title in ("Bänk", "Lampa", "Äppelträd"):
        drafted = draft_answer(decided, numbers[title], "sv")
        write_answer(decided, numbers[title], replace(drafted, approved=True))
    return decided


def test_each_step_of_the_work_is_told_from_the_first_contact_to_the_last_file(
    approved, key, tmp_path
):
    told = []
    made = make_answers(approved, tmp_path / "out", key, progress=lambda *step: told.append(step))
    assert {path.suffix for path in made.files} == {".pdf", ".eml"}
    assert told == [(done, 6) for done in range(1, 7)]
    assert logged(approved)[-1][0] == "answers_made"


@pytest.mark.parametrize(("when", "opened"), [(2, 0), (5, 3)])
def test_stopped_it_leaves_no_file_and_what_was_opened_is_on_record(
    approved, key, tmp_path, when, opened
):
    def stop(done, _total):
        if done == when:
            raise CancelledError

    out = tmp_path / "out"
    out.mkdir()
    (out / "annat.txt").write_text("finns redan", "utf-8")
    with pytest.raises(CancelledError):
        make_answers(approved, out, key, progress=stop)
    assert [path.name for path in out.iterdir()] == ["annat.txt"]
    assert [code for code, _ in logged(approved)].count("contact_opened") == opened


def test_the_same_answers_give_the_same_letters_and_calls(approved, key, tmp_path):
    one, other = (make_answers(approved, tmp_path / name, key) for name in ("one", "other"))
    assert [path.name for path in one.files] == [path.name for path in other.files]
    for first, second in zip(one.files, other.files, strict=True):
        assert first.read_bytes() == second.read_bytes()
