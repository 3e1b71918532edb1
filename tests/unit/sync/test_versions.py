"""A rehearsal of records version 2: survey answers get one optional field, as if tomorrow."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.process import Mode
from mbdesk.domain.records import CONTAINER, RECORDS, FileKind
from mbdesk.errors.bundles import MalformedRecordError, NewerFormatError
from mbdesk.sync import records
from mbdesk.sync.bundle import manifest
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.sync.records import from_line, to_line, version_for
from mbdesk.sync.scalars import ID, text
from mbdesk.sync.shapes import Versioned, mapping, older, struct
from tests.unit.sync.forge import KEY

VECTORS = json.loads(Path(__file__).with_name("vectors").joinpath("records.json").read_text())
(OF_VERSION_1,) = [each["line"].encode() for each in VECTORS if each["name"] == "survey"]
SURVEYS = "surveys.jsonl"


@dataclass(frozen=True, slots=True)
class Answers(SurveyAnswer):
    """What `SurveyAnswer` is in version 2."""

    mood: str = ""


_FIELDS = {"id": ID, "station": ID, "answers": mapping(text(64), text(500))}
_IN_2 = Versioned({1: older(Answers, **_FIELDS), 2: struct(Answers, **_FIELDS, mood=text(20))})
GLAD = Answers("0" * 31 + "1", "f" * 32, {"age": "10-12"}, "glad")


@pytest.fixture
def tomorrow(monkeypatch):
    """Let the program be the one that knows version 2."""
    monkeypatch.setattr(records, "RECORDS", 2)
    monkeypatch.setattr(manifest, "RECORDS", 2)
    monkeypatch.setattr(records, "SHAPES", {**records.SHAPES, Answers: _IN_2})
    return monkeypatch


def written(folder: Path, lines: list[bytes], version: int) -> Path:
    header = Header(FileKind.EXPORT, "1" * 32, Mode.LIVE, {}, version)
    return stage_bundle(folder / "a.mbexport", header, {SURVEYS: lines}, KEY).publish()


def read(path: Path, kind: type) -> list[SurveyAnswer]:
    with open_bundle(path, wanted=FileKind.EXPORT) as bundle:
        bundle.verify()
        return list(bundle.records(SURVEYS, kind))


def test_an_old_file_is_read_by_the_newer_program(tmp_path, tomorrow):
    path = written(tmp_path, [OF_VERSION_1], 1)
    (found,) = read(path, Answers)
    assert (found.answers, found.mood) == ({"age": "10-12"}, "")


def test_a_file_of_the_newer_program_says_the_same_to_itself(tmp_path, tomorrow):
    path = written(tmp_path, [to_line(GLAD, 2)], 2)
    assert read(path, Answers) == [GLAD]


def test_a_file_of_the_newer_program_is_refused_as_newer_by_this_one(tmp_path, tomorrow):
    path = written(tmp_path, [to_line(GLAD, 2)], 2)
    tomorrow.undo()
    with pytest.raises(NewerFormatError) as refused:
        read(path, SurveyAnswer)
    assert refused.value.parameters["version"] == 2 == RECORDS + 1


def test_the_newer_program_writes_what_the_other_side_understands(tmp_path, tomorrow):
    version = version_for(1)
    path = written(tmp_path, [to_line(GLAD, version)], version)
    tomorrow.undo()
    assert read(path, SurveyAnswer) == [SurveyAnswer(GLAD.id, GLAD.station, GLAD.answers)]
    assert version_for(7) == RECORDS


@pytest.mark.parametrize("version", [1, 2])
def test_a_line_of_another_version_than_its_file_says_is_refused(tmp_path, tomorrow, version):
    path = written(tmp_path, [to_line(GLAD, 3 - version)], version)
    with pytest.raises(MalformedRecordError):
        read(path, Answers)


def test_every_line_of_version_1_is_read_in_version_1_for_ever(tomorrow):
    for vector in VECTORS:
        kind = next(k for k in records.MEMBERS.values() if _reads(k, vector["line"].encode()))
        line = vector["line"].encode()
        assert to_line(from_line(kind, line, 1), 1) == line


def _reads(kind: type, line: bytes) -> bool:
    try:
        from_line(kind, line, 1)
    except records.NotARecordError:
        return False
    return True


@pytest.mark.parametrize(("field", "known"), [("container", CONTAINER), ("records", RECORDS)])
def test_container_and_records_are_refused_apart(tmp_path, monkeypatch, field, known):
    monkeypatch.setattr(manifest, field.upper(), known + 1)
    if field == "container":
        monkeypatch.setattr("mbdesk.sync.bundle.writing.CONTAINER", known + 1)
    path = written(tmp_path, [OF_VERSION_1], RECORDS + (field == "records"))
    monkeypatch.undo()
    with pytest.raises(NewerFormatError) as refused:
        read(path, SurveyAnswer)
    assert refused.value.parameters["version"] == known + 1
