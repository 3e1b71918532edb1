"""The catalogue: all that people can vote on, in each language, and nothing that was withdrawn."""

from dataclasses import replace
from functools import partial

import pytest

from mbdesk.errors.files import FileMissingError
from mbdesk.errors.voter import NotOpenError
from mbdesk.services.centre.ballot import catalogue
from mbdesk.services.centre.ballot.catalogue import write_catalogues
from mbdesk.services.common.shared_rows import ballot
from mbdesk.tally.outcome import WITHDRAWN_COST
from mbdesk.words.languages import offered
from mbdesk.words.translations import words
from tests.unit.reports.tagged import Tagged

say = partial(words, context="voter.form")


def read(path):
    return [" ".join(each.text.split()) for each in Tagged(path.read_bytes()).elements()]


def test_each_language_has_a_catalogue_of_all_that_is_on_the_ballot(opened, tmp_path):
    central = opened.central
    paths = write_catalogues(central, tmp_path, say)
    tags = offered(central.frame.languages)
    assert [path.name for path in paths] == [f"catalogue_{tag}.pdf" for tag in tags]
    with central.database.reading() as session:
        items = ballot(session)
    told = read(paths[0])
    assert items
    for item in items:
        assert f"{item.titles['sv']} · {item.code}" in told
    assert write_catalogues(central, tmp_path, say, ["sv"]) == paths[:1]


def holding(items, monkeypatch):
    monkeypatch.setattr(catalogue, "ballot", lambda _session: tuple(items))


def test_what_was_withdrawn_is_left_out(scene, tmp_path, monkeypatch):
    with scene.central.database.reading() as session:
        first, second, *_ = ballot(session)
    holding((replace(first, cost=WITHDRAWN_COST), second), monkeypatch)
    told = read(write_catalogues(scene.central, tmp_path, say, ["sv"])[0])
    assert f"{second.titles['sv']} · {second.code}" in told
    assert not any(first.titles["sv"] in text for text in told)


def test_without_a_ballot_or_a_folder_there_is_none(scene, tmp_path, monkeypatch):
    with pytest.raises(FileMissingError):
        write_catalogues(scene.central, tmp_path / "gone", say)
    holding((), monkeypatch)
    with pytest.raises(NotOpenError):
        write_catalogues(scene.central, tmp_path, say)
    assert not list(tmp_path.glob("*.pdf"))
