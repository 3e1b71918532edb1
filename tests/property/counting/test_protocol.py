"""Box, count and result, computed a second time from the protocol's text and not by the program.

What is compared: every envelope's fate in its order of precedence, the bytes of `numbers.run`, the
member digests and the count's digest in the signed file.
"""

import hashlib
import hmac
import json
import zipfile
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mbdesk.domain.ballot import Channel
from mbdesk.domain.process import DuplicatePolicy, Precedence
from mbdesk.domain.records import NUMBER_RECORD_BYTES, EnvelopeKind
from mbdesk.domain.result import LineStatus
from mbdesk.services.counting.box_file import inners_of, write_box
from mbdesk.services.counting.result_file import write_result
from mbdesk.sync.bundle.reading import open_bundle
from tests.property.counting.scene import KEYS, PUBLIC, Station, boxed, choice, counted, frame

SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
LETTERS = {"station": "S", "test": "T", "credential": "X", "repeat": "R", "in the box": "B"}
STATUSES = st.sampled_from(
    [LineStatus.FINAL, LineStatus.BRANCH, LineStatus.REVOKED, LineStatus.SET_ASIDE]
)


def label(name):
    return b"mbdesk/1/" + name + b"\0"


def private(seed):
    mlkem = MLKEM768PrivateKey.from_seed_bytes(seed[:64])
    return hpke.MLKEM768X25519PrivateKey(mlkem, X25519PrivateKey.from_private_bytes(seed[64:]))


def envelopes_of(run):
    """Split a run's bytes by the lengths in the text: day 10, kind 1, outer 1205, inner 1200."""
    data = b"".join(run.blocks())
    assert len(data) % 2416 == 0
    bound = b"L" + bytes.fromhex("1" * 32) + bytes.fromhex(run.line.station)
    for start in range(0, len(data), 2416):
        record = data[start : start + 2416]
        inner = record[-1200:]
        h = hashlib.sha256(label(b"envelope") + bound + inner).digest()
        yield h, record[10:11], record[11:1216], inner


def voter_in(outer, h, cards):
    """Return who voted, or None for a credential that does not count."""
    try:
        v = SUITE.decrypt(outer, private(KEYS.roll), label(b"voter") + h)
    except InvalidTag:
        return None
    public = cards.get(int.from_bytes(v[1:5], "big")) if v[:1] == b"C" and len(v) == 69 else None
    if public is None:
        return None
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(v[5:], label(b"card") + h)
    except InvalidSignature:
        return None
    return v[:5]


def fates_by_the_text(runs, cards, rules):
    """Return the fate of each envelope, station by station, by its number."""
    fates, groups = {}, {}
    for run in runs:
        out = run.line.status in {LineStatus.SET_ASIDE, LineStatus.MISSING}
        for h, kind, outer, _ in envelopes_of(run):
            if out:
                fates[h] = "station"
            elif kind == b"T":
                fates[h] = "test"
            elif (who := voter_in(outer, h, cards)) is None:
                fates[h] = "credential"
            else:
                fates[h] = "in the box"
                groups.setdefault(who, []).append((run.line.channel, h))
    draw = hmac.new(KEYS.roll, label(b"draw") + bytes.fromhex("1" * 32), "sha256").digest()
    for cast in groups.values():
        first = [each for each in cast if each[0].value == rules.precedence.value] or cast
        smallest = min(first, key=lambda each: hmac.new(draw, each[1], "sha256").digest())
        none = rules.duplicates is DuplicatePolicy.COUNT_NONE and len(cast) > 1
        for each in cast:
            if none or each != smallest:
                fates[each[1]] = "repeat"
    return fates


def act(station, what, serial):
    """Do at a station what it does, or what a lying one would."""
    if what == "vote":
        station.cast(choice("A"), serial)
    elif what == "test":
        station.cast(choice("B"), kind=EnvelopeKind.TEST)
    elif what == "not signed":
        station.put(station.seal(choice("B")), b"C" + serial.to_bytes(4) + bytes(64))
    else:
        station.put(station.seal(choice("B")), bytes(69))


@dataclass(frozen=True)
class Case:
    """What votes are made of, in few words: Hypothesis tells it when something fails."""

    policy: DuplicatePolicy
    first: Precedence
    stations: tuple[tuple[LineStatus, Channel], ...]
    acts: list[tuple[int, str, int]]
    void: frozenset[int]

    def made(self):
        """Return the stations after everything has been cast."""
        asked = frame(duplicates=self.policy, precedence=self.first)
        stations = [
            Station(asked, f"{place}" * 32, status, channel)
            for place, (status, channel) in enumerate(self.stations, start=3)
        ]
        for at, what, serial in self.acts:
            act(stations[at], what, serial)
        return stations


CASES = st.builds(
    Case,
    st.sampled_from(DuplicatePolicy),
    st.sampled_from(Precedence),
    st.tuples(*(st.tuples(STATUSES, st.sampled_from(Channel)) for _ in range(3))),
    st.lists(
        st.tuples(
            st.integers(0, 2),
            st.sampled_from(["vote", "vote", "vote", "test", "not signed", "no credential"]),
            st.integers(1, 2),
        ),
        min_size=5,
        max_size=10,
    ),
    st.frozensets(st.integers(1, 3), max_size=1),
)


OFTEN_DIGITAL = Case(
    DuplicatePolicy.COUNT_ONE,
    Precedence.PAPER,
    tuple((LineStatus.FINAL, channel) for channel in (*Channel, Channel.DIGITAL)),
    [(0, "vote", 1)] * 8 + [(1, "vote", 1)],
    frozenset(),
)


@settings(max_examples=40)
@given(CASES)
@example(OFTEN_DIGITAL)
def test_each_envelope_gets_the_first_fate_of_the_text_that_applies(case):
    stations = case.made()
    box, runs = boxed(stations, tuple(case.void))
    cards = {serial: key for serial, key in PUBLIC.items() if serial not in case.void}
    fates = fates_by_the_text(runs, cards, stations[0].frame.rules)
    for run, numbers in zip(runs, box.numbers, strict=True):
        wanted = b"".join(
            h[:16] + kind + LETTERS[fates[h]].encode() for h, kind, _, _ in envelopes_of(run)
        )
        assert numbers.packed == wanted
        assert NUMBER_RECORD_BYTES == 18


def canonical(value):
    """Return RFC 8785 of what has names in ASCII alone."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_result_s_digests_are_those_of_the_text(tmp_path):
    station = Station(frame())
    for serial, marked in ((1, choice("A")), (2, choice("A", "B")), (3, choice())):
        station.cast(marked, serial)
    tested = station.cast(choice("C"), kind=EnvelopeKind.TEST)
    path = write_result(counted([station]), tmp_path / "1.mbresult", KEYS.signing)
    found = members(path)
    with open_bundle(path) as bundle:
        body = json.loads(json.dumps(bundle.manifest.body))
    core = body["core"]
    assert body["digest"] == hashlib.sha256(label(b"count") + canonical(core)).hexdigest()
    for name, digest in (("ballots.jsonl", "ballots"), ("tests.jsonl", "tests")):
        assert core[digest] == hashlib.sha256(found[name]).hexdigest()
    assert core["numbers"] == hashlib.sha256(found["numbers.run"]).hexdigest()
    lines = [json.loads(line) for line in found["ballots.jsonl"].splitlines()]
    packed = [
        canonical([[each["codes"], each["points"]] for each in line["ballot"]]) for line in lines
    ]
    assert packed == sorted(packed)
    assert [line["number"] for line in lines] == [1, 1, 1]
    assert json.loads(found["tests.jsonl"])["hash"] == tested.hex()
    assert set(core) == {"box", "numbers", "ballots", "tests", "sections"}
    assert set(body["about"]) == {"number", "counted_on", "replaces"}
    ids = [station.id, "C" + "\0\0\0"]
    assert all(each.encode() not in found["ballots.jsonl"] for each in ids)


def test_a_box_holds_inner_envelopes_in_the_order_of_their_numbers_and_no_outer(tmp_path):
    stations = [Station(frame(), f"{place}" * 32) for place in (3, 4)]
    for serial in range(1, 7):
        stations[serial % 2].cast(choice("A"), serial)
    stations[0].cast(choice("B"), 1)  # a repeat, which does not travel on
    tested = stations[1].cast(choice("C"), kind=EnvelopeKind.TEST)
    box, runs = boxed(stations)
    inners = [inners_of(run, each) for run, each in zip(runs, box.numbers, strict=True)]
    path = write_box(box, inners, tmp_path / "1.mbbox", KEYS.signing)
    found = members(path)
    assert set(found) == {"inners.run", "numbers.run", "manifest.json"}
    wanted = []
    for run in runs:
        fates = fates_by_the_text(runs, PUBLIC, stations[0].frame.rules)
        assert fates[tested] == "test"
        wanted += [
            inner for h, _, _, inner in envelopes_of(run) if fates[h] in {"in the box", "test"}
        ]
    assert found["inners.run"] == b"".join(wanted)
    data = path.read_bytes()
    assert all(outer not in data for run in runs for _, _, outer, _ in envelopes_of(run))
