import dataclasses
import json
from pathlib import Path

import pytest

from mbdesk.domain.media import MapPoint, Media, MediaType
from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.proposal import (
    CostLine,
    ProposalPicture,
    ProposalRevision,
    SealedContact,
    Source,
)
from mbdesk.domain.records import AuditEvent
from mbdesk.sync.records import MEMBERS, NotARecordError, from_line, to_line

VECTORS = json.loads(Path(__file__).with_name("vectors").joinpath("records.json").read_text())
ID = "0123456789abcdef0123456789abcdef"
OTHER = "f" * 32

PROPOSAL = ProposalRevision(
    id=ID,
    proposal=OTHER,
    replaces=OTHER,
    station=OTHER,
    day="2026-05-01",
    language="sv",
    title="Fler bänkar vid Vällingby torg",
    description="Så att man kan vila.\nGärna med ryggstöd.",
    estimate=120_000,
    costs=(CostLine("bänk", 6, 20_000),),
    source=Source.PAPER,
    form="17",
    point=MapPoint(250, 1000),
)
DOT = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDAT"
    b"x\x9cc\xf8\xff\xff?\0\5\xfe\2\xfe\xa75\x81\x84\0\0\0\0IEND\xaeB`\x82"
)
MAP = Media("map.png", MediaType.PNG, {"sv": "Karta"}, DOT)
PICTURE = ProposalPicture(ID, OTHER, OTHER, MediaType.PNG, DOT)
CONTACT = SealedContact(ID, OTHER, OTHER, b"sealed")
SURVEY = SurveyAnswer(ID, OTHER, {"age": "10-12"})
EVENT = AuditEvent(OTHER, 1, "2026-05-01", "exported", {"number": 1, "name": "bord 1"}, "")
VALUES = [PROPOSAL, PICTURE, CONTACT, SURVEY, EVENT]
RECORDS = {record["name"]: value for record, value in zip(VECTORS, VALUES, strict=True)}


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_lines_written_by_version_1_are_read_for_ever(vector):
    record = RECORDS[vector["name"]]
    assert to_line(record).decode() == vector["line"]
    assert from_line(type(record), vector["line"].encode()) == record


def test_an_export_has_a_member_for_every_kind_of_record():
    assert set(MEMBERS.values()) == {type(record) for record in RECORDS.values()}


WRONG = {
    "an id in capitals": (CONTACT, {"id": ID.upper()}),
    "an id too short": (CONTACT, {"id": ID[:-1]}),
    "an id with a line feed": (CONTACT, {"id": f"{ID}\n"}),
    "a day that is none": (PROPOSAL, {"day": "2026-02-30"}),
    "a day in short form": (PROPOSAL, {"day": "20260501"}),
    "a time of day": (PROPOSAL, {"day": "2026-05-01T10:00"}),
    "a day in other digits": (PROPOSAL, {"day": "٢٠٢٦-٠٥-٠١"}),
    "nothing sealed": (CONTACT, {"sealed": b""}),
    "too much sealed": (CONTACT, {"sealed": b"s" * (64 * 1024 + 1)}),
    "too much of a contact": (CONTACT, {"sealed": b"s" * (64 * 1024 + 1)}),
    "a long title": (PROPOSAL, {"title": "å" * 201}),
    "a long description": (PROPOSAL, {"description": "å" * 10_001}),
    "a long place": (PROPOSAL, {"place": "å" * 501}),
    "a long label": (PROPOSAL, {"costs": (CostLine("å" * 201, 1, 1),)}),
    "a negative cost": (PROPOSAL, {"estimate": -1}),
    "a cost beyond 2**53": (PROPOSAL, {"estimate": 2**53 + 1}),
    "a truth for a number": (PROPOSAL, {"estimate": True}),
    "a float for a number": (PROPOSAL, {"estimate": 1.0}),
    "an unknown source": (PROPOSAL, {"source": "radio"}),
    "no language": (PROPOSAL, {"language": "!"}),
    "NUL in a text": (PROPOSAL, {"title": "a\0b"}),
    "a point off the map": (PROPOSAL, {"point": MapPoint(1001, 0)}),
    "a picture of nothing": (PICTURE, {"data": b""}),
    "a picture that is none": (PICTURE, {"data": b"<svg/>"}),
    "a picture that is another": (PICTURE, {"type": MediaType.JPEG}),
    "a recording for a picture": (PICTURE, {"type": MediaType.OGG, "data": b"OggS\0"}),
    "a picture of 401 kB": (PICTURE, {"data": DOT.ljust(401_000)}),
    "a picture too wide": (PICTURE, {"data": DOT.replace(b"\0\0\0\1", b"\0\0\x06\x41", 1)}),
    "a picture without area": (PICTURE, {"data": DOT.replace(b"\0\0\0\1", bytes(4), 1)}),
    "media of 2 MB": (MAP, {"data": DOT.ljust(2 << 20)}),
    "media with a folder above": (MAP, {"name": "../map.png"}),
    "media three folders deep": (MAP, {"name": "a/b/c/d.png"}),
    "media with a drive": (MAP, {"name": "C:map.png"}),
    "media without a name": (MAP, {"name": ".png"}),
    "media with another ending": (MAP, {"name": "map.jpg"}),
    "media with an ending unknown": (MAP, {"name": "map.svg"}),
    "a lone surrogate": (PROPOSAL, {"title": "\ud800"}),
    "an answer that is a number": (SURVEY, {"answers": {"age": 10}}),
    "event number 0": (EVENT, {"number": 0}),
    "a parameter that is a list": (EVENT, {"parameters": {"a": []}}),
    "a digest too short": (EVENT, {"previous": "ab"}),
}


@pytest.mark.parametrize(("record", "change"), WRONG.values(), ids=WRONG.keys())
def test_no_line_is_written_that_would_be_refused(record, change):
    with pytest.raises(NotARecordError):
        to_line(dataclasses.replace(record, **change))


LINES = {
    "a wrong enumeration": (PROPOSAL, '"paper"', '"radio"'),
    "base64 with stray bits": (CONTACT, "c2VhbGVk", "c2VhbGV="),
    "base64 of the web": (CONTACT, "c2VhbGVk", "c2Vh-GVk"),
    "null for a text": (PROPOSAL, '"place":""', '"place":null'),
    "a list for an object": (SURVEY, '{"age":"10-12"}', "[]"),
    "an object for a list": (PROPOSAL, '"costs":[{', '"costs":{"a":{'),
    "a day that is none": (PROPOSAL, "2026-05-01", "2026-13-01"),
}


@pytest.mark.parametrize(("record", "right", "wrong"), LINES.values(), ids=LINES.keys())
def test_a_line_is_refused_with(record, right, wrong):
    line = to_line(record).decode()
    assert right in line
    with pytest.raises(NotARecordError):
        from_line(type(record), line.replace(right, wrong, 1).encode())


def test_a_text_of_10_mb_is_refused():
    line = to_line(PROPOSAL).replace(b"Fler", b"x" * 10_000_000)
    with pytest.raises(NotARecordError):
        from_line(ProposalRevision, line)
