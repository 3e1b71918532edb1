"""The public result: one folder from the signed result, which asks for nothing outside itself."""

import csv
import hashlib
import json
import re
from html.parser import HTMLParser
from io import StringIO

import pytest

from mbdesk.errors.counting import OtherResultError
from mbdesk.reports.public.templates import page_name
from mbdesk.services.centre.decisions.steering import Decided, decide
from mbdesk.services.counting.board_decisions import decide_for_board
from mbdesk.services.counting.count import sign_result
from mbdesk.services.counting.public_result import write_public_result
from mbdesk.services.counting.result_file import read_result
from mbdesk.sync.codes import code_of_bits
from mbdesk.tally.pabulib.file import parse
from mbdesk.words.languages import LANGUAGES
from tests.process.decisions.conftest import MEETING
from tests.process.decisions.test_board import MINUTES, counted  # noqa: F401  # its fixture

PATHS = ("href", "src")


class Page(HTMLParser):
    """Gathers what a page links to, its text, and what its policy would stop."""

    def __init__(self, text) -> None:
        super().__init__()
        self.paths, self.text, self.inline, self.ids = [], "", [], []
        self.policies = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        if told.get("http-equiv") == "Content-Security-Policy":
            self.policies.append(told["content"])
        self.paths += [told[name] for name in PATHS if name in told]
        self.ids += [told["id"]] if "id" in told else []
        self.inline += [name for name in told if name == "style" or name.startswith("on")]
        self.inline += ["script"] if tag == "script" and "src" not in told else []
        self.inline += ["style"] if tag == "style" else []

    def handle_data(self, data):
        self.text += data


@pytest.fixture
def public(counted, numbers):  # noqa: F811  # the fixture
    central = counted.central
    decide(central, [numbers["Äppelträd"]], Decided(False, "<b>marken</b> ska bebyggas", MEETING))
    decide_for_board(central, (counted.codes["Bänk"],), MINUTES)
    counted.signed = sign_result(central, counted.folder, counted.signing)
    counted.public = write_public_result(central, counted.signed, counted.folder)
    return counted


def test_the_folder_tells_everything_in_every_language_and_asks_for_nothing_outside(public):
    folder = public.public
    for language in LANGUAGES:
        text = (folder / page_name(language, "sv")).read_text("utf-8")
        page = Page(text)
        assert f'dir="{"rtl" if LANGUAGES[language].right_to_left else "ltr"}"' in text
        assert any(each.startswith("default-src 'none'; ") for each in page.policies)
        assert not page.inline
        assert len(set(page.ids)) == len(page.ids)
        for path in page.paths:
            assert not re.match(r"[a-z]+:|/", path), path
            assert path.startswith("#") or (folder / path.partition("#")[0]).is_file(), path
        assert "marken" in page.text
        assert "<b>" not in text
    swedish = Page((folder / "index.html").read_text("utf-8")).text
    for told in ("Bänk", "Det skulle ha valts med 2 röster till.", "§ 14", "HV 2026/214"):
        assert told in swedish, told


def test_each_code_stands_with_its_fate_in_the_script_and_the_list_of_its_first_signs(public):
    record = read_result(public.signed).record
    codes = [
        (code_of_bits(number), fate.letter)
        for each in record.numbers
        for number, _, fate in each.records()
    ]
    assert codes
    for code, letter in codes:
        begin, rest = code[:2], code.replace("-", "")[2:]
        script = (public.public / "codes" / f"{begin}.js").read_text("ascii")
        told = json.loads(script.removeprefix(f'mbdeskCodes("{begin}",').removesuffix(");\n"))
        found = told["fates"][letter]
        assert rest in {found[at : at + 10] for at in range(0, len(found), 10)}
        listed = (public.public / "codes" / f"{begin}.html").read_text("utf-8")
        assert f"<li>{code}</li>" in listed
    index = (public.public / "codes" / "index.html").read_text("utf-8")
    assert {code[:2] for code, _ in codes} == set(re.findall(r">([0-9A-Z]{2})</a>", index))


def test_its_files_are_what_their_description_says(public):
    folder = public.public
    assert (folder / "result.mbresult").read_bytes() == public.signed.read_bytes()
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    for resource in package["resources"]:
        data = (folder / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        header = next(csv.reader(StringIO(data.decode())))
        assert header == [field["name"] for field in resource["schema"]["fields"]]
    election = parse((folder / "vote.pb").read_text("utf-8"), "vote.pb")
    assert {each.name: each.votes for each in election.projects} == {"Bänk": 2, "Lampa": 1}
    whole = json.loads((folder / "result.json").read_text("utf-8"))
    assert whole["carried_out"] == whole["winners"] == [public.codes["Bänk"]]
    lamp = next(each for each in whole["proposals"] if each["title"] == "Lampa")
    assert (lamp["why"], lamp["more_votes_needed"]) == ("does_not_fit", 2)


def test_the_same_result_gives_the_same_bytes_beside_the_first_folder(public):
    again = write_public_result(public.central, public.signed, public.folder)
    assert again != public.public
    names = sorted(path.relative_to(again) for path in again.rglob("*"))
    assert names == sorted(path.relative_to(public.public) for path in public.public.rglob("*"))
    for name in names:
        if (again / name).is_file():
            assert (again / name).read_bytes() == (public.public / name).read_bytes()


def test_a_result_of_another_count_is_refused_and_nothing_is_written(public, monkeypatch):
    monkeypatch.setattr(
        "mbdesk.services.counting.public_result.counted_digest", lambda _session: "0" * 64
    )
    before = set(public.folder.iterdir())
    with pytest.raises(OtherResultError):
        write_public_result(public.central, public.signed, public.folder)
    assert set(public.folder.iterdir()) == before
