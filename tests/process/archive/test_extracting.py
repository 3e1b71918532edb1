"""The extract for one person: complete, readable, and on record."""

import json

import pytest

from mbdesk.domain.privacy import PrivacyAct
from mbdesk.errors.privacy import NothingHeldError
from mbdesk.services.centre.archive.extracting import ExtractWish, extract_person
from mbdesk.services.centre.archive.finding import PersonQuery
from mbdesk.services.centre.archive.retention import read_records
from mbdesk.services.centre.central_file import unlock_contact
from mbdesk.services.centre.register.acts import Why
from tests.keys import PASSPHRASE
from tests.process.archive.conftest import NAME

WISH = ExtractWish(PersonQuery((1,), (NAME,)), Why("begäran av den 3 maj", "Anna Ek"))


def test_with_the_key_the_extract_has_everything_and_without_it_contacts_stay_sealed(planted):
    central, folder = planted.central, planted.folder / "utdrag"
    sealed = extract_person(central, WISH, folder / "a")
    key = unlock_contact(central, central.key_file, PASSPHRASE)
    opened = extract_person(central, WISH, folder / "b", key)
    told = [json.loads(each.files[1].read_text()) for each in (sealed, opened)]
    assert [each["proposals"][0]["contact"] for each in told] == [
        *(None, f"{NAME}, Storgatan 1, 165 60 Hässelby")
    ]
    whole = told[1]
    assert {"votes", "survey_answers"} == set(whole["cannot_be_found"])
    assert len(whole["named_in"]) > 40
    assert [path.suffix for path in opened.files] == [".pdf", ".json", ".png"]
    assert opened.files[0].read_bytes().startswith(b"%PDF")
    assert all(path.stat().st_mode & 0o077 == 0 for path in opened.files)
    records = read_records(central)[:2]
    assert [each.act for each in records] == [PrivacyAct.EXTRACT] * 2
    assert records[0].names[0] == "Anna Ek"
    assert NAME not in repr(records[0])


def test_of_somebody_who_is_nowhere_no_extract_is_made(planted):
    wish = ExtractWish(PersonQuery((), ("Ingen Alls",)), WISH.why)
    with pytest.raises(NothingHeldError):
        extract_person(planted.central, wish, planted.folder / "utdrag")
    assert not (planted.folder / "utdrag").exists()
