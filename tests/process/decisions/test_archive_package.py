"""The archive package: every file is described and unchanged, and no contact is in it."""

import hashlib
import json
from zipfile import ZipFile

import pytest
from defusedxml.ElementTree import fromstring

from mbdesk.errors.files import CancelledError
from mbdesk.services.counting.archive_package import write_archive_package
from mbdesk.services.counting.board_decisions import decide_for_board
from mbdesk.services.counting.count import sign_result
from tests.process.decisions.conftest import logged
from tests.process.decisions.test_board import MINUTES, counted  # noqa: F401  # its fixture

METS = {"mets": "http://www.loc.gov/METS/", "xlink": "http://www.w3.org/1999/xlink"}
HREF = "{http://www.w3.org/1999/xlink}href"


@pytest.fixture
def signed(counted):  # noqa: F811
    decide_for_board(counted.central, (counted.codes["Bänk"],), MINUTES)
    counted.signed = sign_result(counted.central, counted.folder, counted.signing)
    return counted


def contents(path):
    """Return the files of a package by their paths inside its one folder."""
    with ZipFile(path) as package:
        assert package.testzip() is None
        assert len({name.partition("/")[0] for name in package.namelist()}) == 1
        return {name.partition("/")[2]: package.read(name) for name in package.namelist()}


def listed(files, mets, folder=""):
    """Yield each file that a METS lists: its path, size, digest and what it links to."""
    for tag in ("file", "mdRef"):
        for each in fromstring(files[mets]).iter(f"{{{METS['mets']}}}{tag}"):
            location = each if tag == "mdRef" else each.find("mets:FLocat", METS)
            yield f"{folder}{location.get(HREF)}", int(each.get("SIZE")), each.get("CHECKSUM")


def test_every_file_is_listed_once_with_its_size_and_digest(signed, tmp_path):
    path = write_archive_package(signed.central, signed.signed, tmp_path, named_in="sv")
    assert path.name.endswith("-arkivpaket.zip")
    files, inner = contents(path), "representations/rep1/"
    told = [*listed(files, "METS.xml"), *listed(files, f"{inner}METS.xml", inner)]
    assert sorted(name for name, *_ in told) == sorted(files.keys() - {"METS.xml"})
    for name, size, digest in told:
        assert (len(files[name]), hashlib.sha256(files[name]).hexdigest()) == (size, digest), name
    data = {name.removeprefix(f"{inner}data/") for name in files if name.startswith(f"{inner}data")}
    assert {"papers/protocol.pdf", "papers/evaluation.pdf", "papers/board_paper.pdf"} <= data
    assert {"tables/result.json", "tables/log.csv", "result/result.mbresult"} <= data
    assert f"{inner}data/result/result.mbresult" in files
    assert files[f"{inner}data/result/result.mbresult"] == signed.signed.read_bytes()
    assert logged(signed.central)[-1][0] == "archive_package_written"


def test_no_contact_is_in_it_and_json_follows_its_schema(signed, tmp_path):
    files = contents(write_archive_package(signed.central, signed.signed, tmp_path))
    whole = b"".join(files.values())
    for secret in (b"bo.dal@example.se", b"Storgatan", b"070-123"):
        assert secret not in whole
    schema = json.loads(files["schemas/result.schema.json"])
    result = json.loads(files["representations/rep1/data/tables/result.json"])
    assert set(schema["required"]) == result.keys()
    lines = files["representations/rep1/data/proposals/proposals.jsonl"].decode().splitlines()
    proposals = json.loads(files["schemas/proposals.schema.json"])
    assert all(set(proposals["required"]) <= json.loads(line).keys() for line in lines)


def test_the_same_central_file_gives_the_same_package(signed, tmp_path):
    first, second = (tmp_path / name for name in ("one", "two"))
    for folder in (first, second):
        folder.mkdir()
    one, other = (
        contents(write_archive_package(signed.central, signed.signed, folder))
        for folder in (first, second)
    )
    assert one.keys() == other.keys()
    log = "representations/rep1/data/tables/log.csv"  # it tells by then that one was written
    described = {log, *(name for name in one if name.endswith(".xml"))}
    assert {name for name in one if one[name] != other[name]} <= described


def test_stopped_it_leaves_nothing(signed, tmp_path):
    def stop(done, _total):
        if done == 5:
            raise CancelledError

    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(CancelledError):
        write_archive_package(signed.central, signed.signed, out, progress=stop)
    assert list(out.iterdir()) == []
