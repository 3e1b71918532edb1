"""Stations' runs made by hand, with keys of our own: what a box is made of, and nothing else."""

from dataclasses import dataclass, field, replace

from mbdesk.domain.ballot import BallotItem, BallotKind, Channel, Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import (
    DuplicatePolicy,
    Frame,
    Mode,
    Orientation,
    Precedence,
    Rules,
)
from mbdesk.domain.records import EnvelopeKind, new_id
from mbdesk.domain.result import BoxCore, LineStatus, StationLine, TakenExport
from mbdesk.services.counting.box_file import Box, inners_of
from mbdesk.services.counting.boxing import Roll, StationRun, decide_fates, numbers_digest
from mbdesk.services.counting.opening import open_box
from mbdesk.services.counting.result import CountRecord
from mbdesk.sync.credentials import (
    TEST_CREDENTIAL,
    CardKey,
    card_credential,
    card_public,
)
from mbdesk.sync.envelopes import (
    BallotSealer,
    Binding,
    VoterSealer,
    envelope_hash,
    inner_bytes,
    number_of,
    outer_bytes,
)
from mbdesk.sync.fingerprints import StationFingerprint
from mbdesk.sync.keypairs import new_station_key
from mbdesk.sync.keys import new_process_keys
from mbdesk.sync.padding import pack_choice
from mbdesk.sync.runs import Layout, pack_record

KEYS = new_process_keys()
ITEMS = tuple(BallotItem(code, place, 100, {"sv": code}) for place, code in enumerate("ABC"))
DAY = "2026-05-10"
COUNTED_ON = "2026-05-11"
CARDS = {serial: CardKey(serial, new_station_key()) for serial in range(1, 9)}
PUBLIC = {serial: card_public(card) for serial, card in CARDS.items()}


def frame(
    access=VoterAccess.CARD,
    duplicates=DuplicatePolicy.COUNT_ONE,
    precedence=Precedence.NONE,
):
    """Return the frame of a process whose voters choose up to two of three items."""
    rules = Rules(
        access=access,
        duplicates=duplicates,
        precedence=precedence,
        ballot=BallotKind.APPROVAL,
        max_choices=2,
        ballot_bytes=64,
    )
    return Frame(
        id="1" * 32,
        mode=Mode.LIVE,
        test_ballots=True,
        titles={"sv": "Prov"},
        goals={},
        purposes={},
        orientation=Orientation.PLACE,
        target_group="",
        district="",
        funds=200,
        process_funds=0,
        decision_day="",
        decision_reference="",
        steering_group=(),
        partners=(),
        communication="",
        phases=(),
        rules=rules,
        keys=KEYS.public,
    )


@dataclass
class Station:
    """A station that seals what it is given, honest or not."""

    frame: Frame
    id: str = field(default_factory=new_id)
    status: LineStatus = LineStatus.FINAL
    channel: Channel = Channel.DIGITAL
    packed: list[tuple[bytes, bytes]] = field(default_factory=list)

    @property
    def binding(self):
        return Binding(self.frame.mode, self.frame.id, self.id)

    def seal(self, choice, binding=None):
        """Return an inner envelope."""
        sealer = BallotSealer(KEYS.public.tally, binding or self.binding)
        return sealer.seal(pack_choice(choice, self.frame.rules.ballot_bytes))

    def cast(self, choice, serial=None, kind=EnvelopeKind.VOTE):
        """Cast as a station does; with a card's serial, with that card. Return the hash."""
        inner = self.seal(choice)
        digest = envelope_hash(self.binding, inner)
        if kind is EnvelopeKind.TEST:
            credential = TEST_CREDENTIAL
        else:
            credential = card_credential(CARDS[serial], digest) if serial else b""
        return self.put(inner, credential, kind)

    def put(self, inner, credential=b"", kind=EnvelopeKind.VOTE):
        """Put an inner envelope with any credential into the run."""
        digest = envelope_hash(self.binding, inner)
        outer = b""
        if self.frame.rules.access is not VoterAccess.OPEN:
            outer = VoterSealer(KEYS.public.roll).seal(credential, digest)
        self.packed.append((number_of(digest), pack_record(DAY, kind, outer, inner)))
        return digest

    def run(self):
        """Return the station's run, with the line that its last export gives."""
        rules = self.frame.rules
        layout = Layout(self.binding, outer_bytes(rules.access), inner_bytes(rules.ballot_bytes))
        data = b"".join(record for _, record in sorted(self.packed))
        run = StationRun(self._line(), layout, lambda: [data])
        fingerprint, tests = StationFingerprint(), 0
        for record in run.records():
            fingerprint.add(record.number, record.kind)
            tests += record.kind is EnvelopeKind.TEST
        line = replace(
            run.line,
            fingerprint=fingerprint.code(self.binding),
            votes=len(self.packed) - tests,
            tests=tests,
        )
        return replace(run, line=line)

    def _line(self):
        return StationLine(
            station=self.id,
            site="Torget",
            name=self.id[:4],
            exports=(TakenExport("ab" * 32, 1, "cd" * 32, ""),),
            fingerprint="",
            votes=0,
            tests=0,
            status=self.status,
            channel=self.channel,
            revoked_after=1 if self.status is LineStatus.REVOKED else None,
        )


def boxed(stations, void=()):
    """Return the box of some stations, and the runs that it was made from."""
    runs = sorted((station.run() for station in stations), key=lambda run: run.line.station)
    asked = stations[0].frame
    cards = {serial: key for serial, key in PUBLIC.items() if serial not in void}
    numbers = decide_fates(runs, asked, Roll(KEYS.roll, cards))
    core = BoxCore(
        frame=asked,
        items=ITEMS,
        frame_digest="ef" * 32,
        withdrawn=(),
        void_cards=tuple(void),
        stations=tuple(run.line for run in runs),
        numbers=numbers_digest(numbers),
    )
    return Box(core, numbers, COUNTED_ON), runs


def counted(stations, void=()):
    """Box and open; return what the count left."""
    box, runs = boxed(stations, void)
    inners = [inners_of(run, each) for run, each in zip(runs, box.numbers, strict=True)]
    opened = open_box(box.core, box.numbers, inners, KEYS.tally)
    return CountRecord(
        box.core, opened.numbers, opened.ballots, opened.tests, counted_on=COUNTED_ON
    )


def choice(*codes):
    """Return a choice of items."""
    return Choice(tuple(codes))
