"""Files of each version of records, as they were written then, are read, verified and recounted."""

import json
from pathlib import Path

import pytest

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.process import Frame
from mbdesk.domain.records import RECORDS, FileKind
from mbdesk.services.centre.central_file import CountingKeys, RollKey, TallyKey
from mbdesk.services.counting.box_file import read_box, write_box
from mbdesk.services.counting.opening import open_box
from mbdesk.services.counting.result import compute
from mbdesk.services.counting.result_file import read_result, vouch, write_result
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.evidence import Evidence, recount_files
from mbdesk.services.exchange.packs import read_pack
from mbdesk.sync.bundle.bodies import EXPORT_BODY, RECEIPT_BODY, RESET_BODY, export_body, read_body
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.compartments import read_key
from mbdesk.sync.keys import Purpose
from mbdesk.sync.packs import pack_body
from mbdesk.sync.records import MEMBERS, to_line
from tests.templates import true_enrolment

HERE = Path(__file__).parent
VERSIONS = range(1, RECORDS + 1)


@pytest.fixture(scope="module", autouse=True)
def true_cost():
    """Make fingerprints at their true cost, whatever other tests of this process do."""
    with true_enrolment():
        yield


@pytest.fixture(params=VERSIONS, ids=lambda version: f"v{version}")
def version(request) -> int:
    return request.param


@pytest.fixture
def folder(version) -> Path:
    return HERE / f"v{version}"


@pytest.fixture
def said(folder) -> dict:
    return json.loads((folder / "said.json").read_text("utf-8"))


@pytest.fixture
def keys(folder, said) -> dict[Purpose, bytes]:
    process = read_pack(folder / "torget.mbpack").frame.id
    path, words = folder / "keys.mbkeys", said["passphrase"]
    held = (Purpose.SIGNING, Purpose.ROLL, Purpose.TALLY, Purpose.CONTACT)
    return {purpose: read_key(path, process, words, purpose) for purpose in held}


def test_there_is_a_file_of_every_kind(folder, version):
    kinds = {path.suffix.removeprefix(".") for path in folder.iterdir()}
    assert kinds == {*FileKind, "mbkeys", "json"}
    for path in folder.glob("*.mb[!k]*"):
        with open_bundle(path) as bundle:
            bundle.verify()
            assert bundle.manifest.records == version


def test_each_file_holds_and_is_vouched_for_by_its_code(folder, said):
    for path in folder.glob("*.mb[!k]*"):
        code = said["fingerprint"]
        if path.suffix == ".mbexport":
            with open_bundle(path) as bundle:
                code = export_body(bundle.manifest, str(path)).fingerprint
        checked = check_file(path, fingerprint=code)
        assert (checked.refusal, checked.vouched, checked.code) == (None, True, code)


def test_the_lines_of_a_pack_are_those_that_it_would_be_written_with(folder, version):
    path = folder / "torget.mbpack"
    pack = read_pack(path)
    with open_bundle(path) as bundle:
        bundle.verify()
        assert pack_body(pack.body, version) == bundle.manifest.body
        for name, kind, values in (
            ("frame.jsonl", Frame, [pack.frame]),
            ("ballot.jsonl", BallotItem, pack.items),
        ):
            assert list(bundle.records(name, kind)) == list(values)
            assert [to_line(value, version) for value in values] == list(bundle.lines(name))
    assert len(pack.cards) == 4


@pytest.mark.parametrize("name", ["torget", "skolan"])
def test_the_records_of_an_export_are_those_that_it_would_be_written_with(folder, version, name):
    with open_bundle(folder / f"{name}.mbexport") as bundle:
        bundle.verify()
        body = export_body(bundle.manifest, name)
        assert EXPORT_BODY.of(version).dump(body) == bundle.manifest.body
        for member, kind in MEMBERS.items():
            lines = [to_line(record, version) for record in bundle.records(member, kind)]
            assert lines == list(bundle.lines(member))


def test_a_receipt_says_what_it_said(folder, version):
    with open_bundle(folder / "torget.mbreceipt") as bundle:
        body = read_body(RECEIPT_BODY, bundle.manifest, "")
        assert RECEIPT_BODY.of(version).dump(body) == bundle.manifest.body
    assert (body.number, body.votes, body.final) == (1, 2, True)


def test_a_reset_file_says_what_it_said(folder, version):
    with open_bundle(folder / "skolan.mbreset") as bundle:
        body = read_body(RESET_BODY, bundle.manifest, "")
        assert RESET_BODY.of(version).dump(body) == bundle.manifest.body
    assert (body.number, body.station.name, body.last_day) == (1, "Skolan", "2026-05-17")


def test_a_box_opens_and_is_written_again_byte_for_byte(folder, said, keys, tmp_path):
    path = folder / "1.mbbox"
    with open_bundle(path) as bundle:
        bundle.verify()
        box, inners = read_box(bundle)
        again = write_box(box, inners, tmp_path / "1.mbbox", keys[Purpose.SIGNING])
        _, inners = read_box(bundle)
        opened = open_box(box.core, box.numbers, inners, keys[Purpose.TALLY])
    assert box.digest == said["box"]
    assert again.read_bytes() == path.read_bytes()
    assert compute(box.record(opened, "2026-05-11")).votes == said["votes"]


def test_a_result_adds_up_and_is_written_again_byte_for_byte(folder, said, keys, tmp_path):
    path = folder / "1.mbresult"
    signed = read_result(path)
    vouch(signed, said["fingerprint"])
    again = write_result(signed.record, tmp_path / "1.mbresult", keys[Purpose.SIGNING])
    assert again.read_bytes() == path.read_bytes()
    assert signed.digest == said["digest"]
    assert dict(signed.result.not_counted) == said["not_counted"]
    assert list(signed.result.outcome.winners) == said["winners"]


def test_a_result_is_recounted_from_its_exports(folder, said, keys):
    evidence = Evidence(
        folder / "1.mbresult", folder / "torget.mbpack", [folder], said["fingerprint"]
    )
    counting = CountingKeys(RollKey(keys[Purpose.ROLL]), TallyKey(keys[Purpose.TALLY]))
    assert recount_files(evidence, counting).digest == said["digest"]
