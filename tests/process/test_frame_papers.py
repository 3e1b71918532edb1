"""A new version of the frame stands in the documents: what was changed, when, and why."""

from functools import partial

import pytest
from pypdf import PdfReader

from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.services.centre.setup.frame import write_frame
from mbdesk.services.centre.stations.papers import write_poster
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.counting.count import tally
from mbdesk.services.counting.count_papers import write_count_protocol, write_winner_page
from mbdesk.words.translations import words
from tests.process.scene import PROPOSING_DAY, VOTING_DAY, set_up, wait_for_nobody

REASON = "Biblioteket är stängt vecka 19"


def said(path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


@pytest.fixture
def scene(tmp_path):
    """Return a process whose residents had been shown the frame when it was changed twice."""
    made = set_up(tmp_path)
    made.pack(made.add("Torget"))
    made.central.today = fixed(PROPOSING_DAY)
    later = Phase(PhaseKind.VOTING, "2026-05-08", "2026-06-07")
    write_frame(made.central, {"phases.voting": later}, REASON)
    write_frame(made.central, {"partners": ("Biblioteket",)}, "Ny samarbetspartner")
    made.central.today = fixed(VOTING_DAY)
    yield made
    made.close()


def test_the_protocol_tells_every_version_with_what_was_changed(scene, tmp_path):
    open_voting(scene.central)
    close_voting(scene.central)
    wait_for_nobody(scene.central)
    tally(scene.central, scene.counting)
    path = write_count_protocol(scene.central, tmp_path / "protokoll.pdf", words("sv"), "sv")
    text = said(path)
    assert "Ändrat efter att invånarna hade fått se det" in text
    assert f"Ändrat tisdag 10 mars 2026: {REASON}" in text
    assert "Röstningsdagar: från fredag 1 – söndag 31 maj 2026" in text
    assert "till fredag 8 maj – söndag 7 juni 2026" in text
    assert "Ny samarbetspartner" in text


def test_the_result_page_tells_what_concerns_residents(scene, tmp_path):
    open_voting(scene.central)
    close_voting(scene.central)
    wait_for_nobody(scene.central)
    tally(scene.central, scene.counting)
    path = write_winner_page(scene.central, tmp_path / "vinnare.pdf", words("sv"), "sv")
    assert REASON in said(path)
    assert "Ny samarbetspartner" not in said(path)


def test_the_poster_tells_what_concerns_residents(scene, tmp_path):
    path = write_poster(scene.central, tmp_path, partial(words, context="voter.form"))
    assert f"Ändrat tisdag 10 mars 2026: {REASON}" in said(path)
    assert "Ny samarbetspartner" not in said(path)
