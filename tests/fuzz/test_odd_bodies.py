"""Odd files, truly signed: a sample of what `python -m tests.fuzz` reads by the ten thousand."""

from contextlib import closing
from pathlib import Path

import pytest

from mbdesk.domain.records import FileKind
from mbdesk.errors.bundles import AlteredError, MalformedRecordError
from mbdesk.errors.counting import ResultUnsoundError
from mbdesk.services.counting.result_file import read_result
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.evidence import Evidence, recount_files
from mbdesk.services.exchange.packs import read_pack
from mbdesk.services.exchange.receiving import receive
from tests.fuzz.desk import Desk, make_desk
from tests.fuzz.forgery import signed_anew
from tests.fuzz.running import fuzz
from tests.fuzz.trees import to_bytes
from tests.process.scene import voting_day
from tests.templates import quick_disk, quick_enrolment

SAMPLE = 180
BAD_BODIES = ({}, {"station": ["x"]}, {"station": {}, "counts": {}}, {"core": 1}, {"station": 5})


@pytest.fixture(scope="module", autouse=True)
def cheap():
    with quick_enrolment(), quick_disk():
        yield


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made: Desk = make_desk(tmp_path_factory.mktemp("desk"))
    yield made
    made.scene.close()


def written(folder: Path, kind: FileKind, data: bytes) -> Path:
    path = folder / f"odd.{kind}"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_signed_is_read_or_refused_by_name(tmp_path, seed):
    found = fuzz(tmp_path, SAMPLE, seed)
    assert found.problems == []
    assert found.sound
    refused = {kind: sum(codes.values()) - codes[""] for kind, codes in found.codes.items()}
    assert all(refused.values()), "nothing odd was made of some kind of file"


@pytest.mark.parametrize("kind", FileKind)
@pytest.mark.parametrize("body", BAD_BODIES, ids=str)
def test_a_check_names_a_body_that_is_none(desk, tmp_path, kind, body):
    original = desk.original(kind)
    path = written(tmp_path, kind, signed_anew(original, {**original.said, "body": body}))
    checked = check_file(path, desk.scene.central)
    assert isinstance(checked.refusal, AlteredError | MalformedRecordError)


@pytest.mark.parametrize("body", BAD_BODIES, ids=str)
def test_a_recount_passes_over_an_export_whose_body_is_none(desk, tmp_path, body):
    original = desk.original(FileKind.EXPORT)
    said, files = {**original.said, "body": body}, desk.files
    odd = written(tmp_path, FileKind.EXPORT, signed_anew(original, said))
    exports = (odd, files[FileKind.EXPORT])
    told = Evidence(files[FileKind.RESULT], files[FileKind.PACK], exports, desk.fingerprint)
    recount_files(told, desk.scene.counting)


@pytest.mark.parametrize("kind", [FileKind.EXPORT, FileKind.RECEIPT])
def test_what_is_too_long_for_a_fingerprint_is_none(desk, tmp_path, kind):
    """No result could tell of the station afterwards."""
    original = desk.original(kind)
    body = {**original.said["body"], "fingerprint": "0000-0000-00000"}
    path = written(tmp_path, kind, signed_anew(original, {**original.said, "body": body}))
    assert isinstance(check_file(path).refusal, AlteredError)


@pytest.mark.parametrize("member", ["ballot.jsonl", "frame.jsonl"])
def test_a_pack_that_says_something_twice_is_refused_before_anything_is_made(
    desk, tmp_path, member
):
    original = desk.original(FileKind.PACK)
    data = original.members[member]
    if member == "frame.jsonl":
        phase = data[data.index(b'{"first_day"') : data.index(b'],"process_funds')].split(b"},")[0]
        twice = data.replace(b'"phases":[', b'"phases":[' + phase + b"},")
    else:
        twice = data + data.split(b"\n")[0] + b"\n"
    forged = signed_anew(original, members={**original.members, member: twice})
    path = written(tmp_path, FileKind.PACK, forged)
    for refused in (read_pack, lambda each: enrol(each, tmp_path / "x", desk.code, voting_day)):
        with pytest.raises(MalformedRecordError) as raised:
            refused(path)
        assert raised.value.parameters["member"] == member
    assert not (tmp_path / "x").exists()


def test_a_pack_may_give_the_place_another_id(desk, tmp_path):
    original = desk.original(FileKind.PACK)
    body = original.said["body"]
    of = {**body["station"], "site": {**body["station"]["site"], "id": "7" * 32}}
    said = {**original.said, "body": {**body, "station": of}}
    station = enrol(desk.files[FileKind.PACK], tmp_path / "x", desk.code, voting_day)
    with closing(station):
        receive(station, written(tmp_path, FileKind.PACK, signed_anew(original, said)))
        assert station.station.site.id == "7" * 32


def test_a_test_ballot_that_fits_in_no_envelope_is_refused(desk, tmp_path):
    original = desk.original(FileKind.RESULT)
    line = original.members["tests.jsonl"]
    long = line.replace(b'"codes":["tree"]', b'"codes":' + to_bytes(["x" * 60, "y" * 60]))
    assert long != line
    forged = signed_anew(original, members={**original.members, "tests.jsonl": long})
    with pytest.raises(MalformedRecordError):
        read_result(written(tmp_path, FileKind.RESULT, forged))


@pytest.mark.parametrize("odd", ["twice", "none", "another"])
def test_the_tests_that_a_result_tells_of_are_those_of_its_envelopes(desk, tmp_path, odd):
    original = desk.original(FileKind.RESULT)
    line = original.members["tests.jsonl"]
    told = {"twice": line * 2, "none": b"", "another": line.replace(line[-67:-3], b"a" * 64)}[odd]
    assert told != line
    forged = signed_anew(original, members={**original.members, "tests.jsonl": told})
    with pytest.raises(ResultUnsoundError) as refused:
        read_result(written(tmp_path, FileKind.RESULT, forged))
    assert refused.value.parameters["field"] == "tests"
