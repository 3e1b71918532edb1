import hmac
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mbdesk.domain.ballot import Channel, Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import DuplicatePolicy, Precedence
from mbdesk.domain.records import EnvelopeKind
from mbdesk.domain.result import Fate, LineStatus
from mbdesk.errors.bundles import BundleError
from mbdesk.errors.counting import NotVouchedError, ResultUnsoundError
from mbdesk.services.counting.boxing import Numbers
from mbdesk.services.counting.code_lookup import look_up
from mbdesk.services.counting.result import compute, count_core, count_digest
from mbdesk.services.counting.result_file import read_result, vouch, write_result
from mbdesk.sync.credentials import card_credential, draw_key
from mbdesk.sync.envelopes import envelope_hash, number_of
from mbdesk.tally.validity import normal
from tests.property.counting.scene import CARDS, KEYS, Station, choice, counted, frame

CHOICES = st.sampled_from([choice(), choice("A"), choice("B"), choice("A", "B"), choice("B", "C")])
CASTS = st.lists(st.tuples(st.integers(0, 2), st.integers(1, 8), CHOICES), max_size=12)


def voted(casts, policy=DuplicatePolicy.COUNT_ONE, order=1):
    stations = [Station(frame(duplicates=policy), id=f"{place}" * 32) for place in (3, 4, 5)]
    for station, serial, marked in casts:
        stations[station].cast(marked, serial)
    return stations[::order]


def fate_of(record, digest):
    for numbers in record.numbers:
        for number, _, fate in numbers.records():
            if number == number_of(digest):
                return fate
    return None


@settings(max_examples=30)
@given(CASTS, st.sampled_from(DuplicatePolicy))
def test_every_envelope_has_one_fate_and_the_sums_add_up(casts, policy):
    stations = voted(casts, policy)
    record = counted(stations)
    result = compute(record)
    cards = Counter(serial for _, serial, _ in casts)
    kept = len(cards) if policy is DuplicatePolicy.COUNT_ONE else list(cards.values()).count(1)
    assert result.received == len(casts)
    assert result.counted == kept == sum(record.ballots.values())
    assert result.total(Fate.REPEAT) == len(casts) - kept
    for line, numbers in zip(record.core.stations, record.numbers, strict=True):
        assert len(numbers) == line.envelopes == sum(numbers.fates().values())


@settings(max_examples=20)
@given(CASTS)
def test_what_is_kept_of_a_voter_does_not_depend_on_order_of_arrival(casts):
    stations = voted(casts)
    digests = {
        count_digest(count_core(r, compute(r))) for r in map(counted, (stations, stations[::-1]))
    }
    assert len(digests) == 1


CHANNELS = (Channel.DIGITAL, Channel.PAPER, Channel.DIGITAL)


def by_channel(casts, policy, precedence):
    """Cast at three stations, of which the second is for paper; return the count and the casts."""
    asked = frame(duplicates=policy, precedence=precedence)
    stations = [
        Station(asked, id=f"{place}" * 32, channel=channel)
        for place, channel in zip((3, 4, 5), CHANNELS, strict=True)
    ]
    made = [(at, serial, stations[at].cast(marked, serial)) for at, serial, marked in casts]
    return counted(stations), made


@settings(max_examples=25)
@given(CASTS, st.sampled_from(Precedence))
def test_a_vote_of_the_channel_that_goes_first_is_the_one_that_is_kept(casts, precedence):
    record, made = by_channel(casts, DuplicatePolicy.COUNT_ONE, precedence)
    for card in {serial for _, serial, _ in made}:
        own = [
            (CHANNELS[at], fate_of(record, digest)) for at, serial, digest in made if serial == card
        ]
        kept = [channel for channel, fate in own if fate is Fate.COUNTED]
        first = [channel for channel, _ in own if channel.value == precedence.value]
        assert len(kept) == 1
        assert not first or kept[0] in first


@settings(max_examples=15)
@given(CASTS, st.sampled_from(Precedence))
def test_where_none_is_counted_no_channel_goes_first(casts, precedence):
    record, made = by_channel(casts, DuplicatePolicy.COUNT_NONE, precedence)
    times = Counter(serial for _, serial, _ in made)
    for _, serial, digest in made:
        assert fate_of(record, digest) is (Fate.COUNTED if times[serial] == 1 else Fate.REPEAT)


@settings(max_examples=15)
@given(CASTS)
def test_within_the_channel_that_goes_first_the_draw_decides(casts):
    record, made = by_channel(casts, DuplicatePolicy.COUNT_ONE, Precedence.DIGITAL)
    drawn = draw_key(KEYS.roll, record.core.frame.id)
    for card in {serial for _, serial, _ in made}:
        own = [(at, digest) for at, serial, digest in made if serial == card]
        order = sorted(own, key=lambda each: (each[0] == 1, hmac.digest(drawn, each[1], "sha256")))
        assert fate_of(record, order[0][1]) is Fate.COUNTED


def test_open_votes_are_all_counted():
    station = Station(frame(access=VoterAccess.OPEN))
    for marked in (choice("A"), choice("A", "B"), choice()):
        station.cast(marked)
    result = compute(counted([station]))
    assert (result.counted, result.blank, dict(result.votes)) == (3, 1, {"A": 2, "B": 1, "C": 0})


def test_a_copied_envelope_opens_nowhere_else():
    honest, liar = Station(frame(access=VoterAccess.OPEN)), Station(frame(access=VoterAccess.OPEN))
    inner = honest.seal(choice("A"))
    honest.put(inner)
    copy = liar.put(inner)
    record = counted([honest, liar])
    assert fate_of(record, copy) is Fate.UNREADABLE
    assert compute(record).votes["A"] == 1


def test_a_station_cannot_use_a_card_it_was_not_shown():
    honest, liar = Station(frame()), Station(frame())
    seen = honest.cast(choice("A"), 1)
    inner = liar.seal(choice("B"))
    squatted = liar.put(inner, card_credential(CARDS[1], seen))
    invented = liar.put(liar.seal(choice("B")), b"C" + (2).to_bytes(4) + bytes(64))
    record = counted([honest, liar])
    assert fate_of(record, seen) is Fate.COUNTED
    assert fate_of(record, squatted) is fate_of(record, invented) is Fate.CREDENTIAL
    assert dict(compute(record).votes) == {"A": 1, "B": 0, "C": 0}


def test_grinding_hashes_does_not_choose_which_vote_is_kept():
    """A station reseals until its hash is the smallest of many; the draw does not care."""
    kept = Counter()
    for _ in range(40):
        honest, liar = Station(frame()), Station(frame())
        first = honest.cast(choice("A"), 1)
        inners = [liar.seal(choice("B")) for _ in range(8)]
        smallest = min(inners, key=lambda inner: envelope_hash(liar.binding, inner))
        digest = envelope_hash(liar.binding, smallest)
        liar.put(smallest, card_credential(CARDS[1], digest))
        kept[fate_of(counted([honest, liar]), first)] += 1
    assert 5 <= kept[Fate.COUNTED] <= 35


def test_a_void_card_never_counts_whenever_it_was_used():
    station = Station(frame())
    voided, other = station.cast(choice("A"), 1), station.cast(choice("B"), 2)
    record = counted([station], void=(1,))
    assert fate_of(record, voided) is Fate.CREDENTIAL
    assert fate_of(record, other) is Fate.COUNTED


def test_test_ballots_are_opened_apart_and_never_counted():
    station = Station(frame())
    tested = station.cast(choice("C", "B"), kind=EnvelopeKind.TEST)
    station.cast(choice("A"), 1)
    record = counted([station])
    assert [(test.digest, test.choice) for test in record.tests] == [
        (tested.hex(), choice("B", "C"))
    ]
    assert compute(record).counted == 1
    assert fate_of(record, tested) is Fate.TEST


@given(st.lists(st.sampled_from("ABZ"), max_size=4), st.lists(st.integers(0, 9), max_size=4))
@settings(max_examples=30)
def test_a_test_ballot_of_any_content_is_told_as_it_is_and_stops_no_count(codes, points):
    station = Station(frame(access=VoterAccess.OPEN))
    odd = Choice(tuple(codes), tuple(points))
    digest = station.cast(odd, kind=EnvelopeKind.TEST)
    station.cast(choice("A"))
    record = counted([station])
    assert compute(record).counted == 1
    found = look_up(record, digest.hex())
    assert (found.fate, found.choice) == (Fate.TEST, normal(odd, record.core.frame.rules))
    assert len(found.marks) == len(codes)


def test_a_station_that_is_left_out_counts_for_nothing():
    here, out = Station(frame()), Station(frame(), status=LineStatus.SET_ASIDE)
    here.cast(choice("A"), 1)
    gone = out.cast(choice("B"), 1)
    record = counted([here, out])
    assert fate_of(record, gone) is Fate.STATION
    assert compute(record).total(Fate.REPEAT) == 0


def test_a_ballot_against_the_rules_is_told_by_its_number():
    station = Station(frame(access=VoterAccess.OPEN))
    too_many = station.cast(choice("A", "B", "C"))
    unknown = station.cast(choice("X"))
    record = counted([station])
    assert fate_of(record, too_many) is Fate.TOO_MANY
    assert fate_of(record, unknown) is Fate.UNKNOWN_ITEM


@pytest.fixture
def signed(tmp_path):
    stations = [Station(frame()), Station(frame())]
    for serial in (1, 2, 3):
        stations[serial % 2].cast(choice("A") if serial < 3 else choice("B"), serial)
    stations[0].cast(choice("B"), 1)
    stations[1].cast(choice("C"), kind=EnvelopeKind.TEST)
    record = counted(stations)
    return record, write_result(record, tmp_path / "1.mbresult", KEYS.signing)


def test_a_result_says_the_same_after_reading(signed):
    record, path = signed
    read = read_result(path)
    assert read.record.ballots == record.ballots
    assert read.record.numbers == record.numbers
    assert read.record.tests == record.tests
    assert read.result == compute(record)
    vouch(read, read.fingerprint.lower())
    for other in ("", "0000-0000-0000"):
        with pytest.raises(NotVouchedError):
            vouch(read, other)


def test_a_station_that_was_never_heard_from_stands_in_the_result(tmp_path):
    here = Station(frame())
    here.cast(choice("A"), 1)
    record = counted([here])
    silent = replace(
        record.core.stations[0],
        station="f" * 32,
        exports=(),
        fingerprint="",
        votes=0,
        status=LineStatus.SET_ASIDE,
    )
    stations = (*record.core.stations, silent)
    core = replace(record.core, stations=stations)
    record = replace(record, core=core, numbers=(*record.numbers, Numbers("f" * 32, b"")))
    path = write_result(record, tmp_path / "1.mbresult", KEYS.signing)
    assert read_result(path).result.stations == stations


def test_the_same_count_gives_the_same_bytes(signed, tmp_path):
    record, path = signed
    again = write_result(record, tmp_path / "again.mbresult", KEYS.signing)
    assert again.read_bytes() == path.read_bytes()


def revoked_nowhere(record):
    """Return a record that does not say after which export a station was revoked."""
    first, *others = record.core.stations
    first = replace(first, status=LineStatus.REVOKED)
    return replace(record, core=replace(record.core, stations=(first, *others)))


def test_a_result_with_another_number_of_votes_does_not_hold(signed, tmp_path):
    """Signed anew by who has the key, it still has to agree with itself."""
    record, _ = signed
    forgeries = [
        replace(record, ballots={packed: number + 1 for packed, number in record.ballots.items()}),
        replace(record, numbers=tuple(reversed(record.numbers))),
        replace(record, core=replace(record.core, numbers="00" * 32)),
        revoked_nowhere(record),
        replace(
            record,
            numbers=(
                record.numbers[0].with_letters(b"X" * len(record.numbers[0])),
                record.numbers[1],
            ),
        ),
    ]
    for place, forged in enumerate(forgeries):
        path = write_result(forged, tmp_path / f"forged-{place}.mbresult", KEYS.signing)
        with pytest.raises((ResultUnsoundError, BundleError)):
            read_result(path)


def test_the_same_content_is_judged_anew_under_the_rules_of_another_box():
    """A worker keeps in mind how equal contents of its box were judged, and of no other."""
    for most, fate in ((2, Fate.COUNTED), (1, Fate.TOO_MANY), (2, Fate.COUNTED)):
        asked = frame()
        station = Station(replace(asked, rules=replace(asked.rules, max_choices=most)))
        for serial in (1, 2):
            station.cast(choice("A", "B"), serial)
        (numbers,) = counted([station]).numbers
        assert numbers.fates() == {fate: 2}
