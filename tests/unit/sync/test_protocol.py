"""The vote's protocol, computed a second time from its text, by hand and without the program.

Everything in the first half of this file is written from the specification alone, with hashlib and
cryptography: no function of the program makes what it is compared with. The fixed values guard both
halves against changing together.
"""

import hashlib
import hmac
import json
import unicodedata

import pytest
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Mode, Rules
from mbdesk.domain.records import EnvelopeKind
from mbdesk.sync import codes, credentials, envelopes, fingerprints, identity, runs
from mbdesk.sync.canonical import decode, encode
from mbdesk.sync.keypairs import new_sealing_key, public_sealing_key
from mbdesk.sync.padding import pack_choice
from mbdesk.sync.sealing import UnsealingError
from tests.templates import true_enrolment

# From the text

P, Z, OTHER = bytes(range(16)), bytes(range(16, 32)), bytes(range(32, 48))
M = {Mode.LIVE: b"L", Mode.TEST: b"T"}
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@pytest.fixture(scope="module", autouse=True)
def true_cost():
    """Make fingerprints at their true cost, whatever other tests of this process do."""
    with true_enrolment():
        yield


def H(data):  # its name in the text
    return hashlib.sha256(data).digest()


def L(name):
    return b"mbdesk/1/" + name + b"\0"


def hmac256(key, data):
    return hmac.new(key, data, hashlib.sha256).digest()


def times_x(element):
    """Multiply by x in GF(32) with x^5 + x^2 + 1."""
    element <<= 1
    return element ^ 0b100101 if element & 0b100000 else element


def spelled(value, data_signs):
    """Spell a number in Crockford's base32 with the check sign of decision 0003, in fours."""
    data = [value >> 5 * (data_signs - 1 - place) & 31 for place in range(data_signs)]
    total = 0
    for place, sign in enumerate(data):
        term = sign
        for _ in range(data_signs - place):  # the check sign has weight 1, the one before it x
            term = times_x(term)
        total ^= term
    text = "".join(SIGNS[each] for each in [*data, total])
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def first_55_bits(data):
    return int.from_bytes(data, "big") >> 8 * len(data) - 55


def argon2id(secret, salt, mib, passes):
    kdf = Argon2id(salt=salt, length=32, iterations=passes, lanes=1, memory_cost=mib * 1024)
    return kdf.derive(secret)


def opened(sealed, private, info):
    """Open by RFC 9180; a private key is the ML-KEM seed (64 bytes) and the X25519 key (32)."""
    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    mlkem = MLKEM768PrivateKey.from_seed_bytes(private[:64])
    x25519 = X25519PrivateKey.from_private_bytes(private[64:])
    return suite.decrypt(sealed, hpke.MLKEM768X25519PrivateKey(mlkem, x25519), info)


def card_seed(serial, secret):
    salt = H(L(b"card-salt") + P + serial.to_bytes(4, "big"))[:16]
    return argon2id(secret.to_bytes(8, "big"), salt, 16, 1)


def canonical(value):
    """Return RFC 8785: keys in the order of their UTF-16 code units, least escapes."""
    if isinstance(value, dict):
        ordered = sorted(value, key=lambda name: name.encode("utf-16-be"))
        parts = (canonical(name) + b":" + canonical(value[name]) for name in ordered)
        return b"{" + b",".join(parts) + b"}"
    if isinstance(value, list):
        return b"[" + b",".join(map(canonical, value)) + b"]"
    return json.dumps(value, ensure_ascii=False).encode()


# What the program makes

HERE = envelopes.Binding(Mode.LIVE, P.hex(), Z.hex())
TALLY, ROLL = (
    b"".join(H(name + bytes([part])) for part in range(3)) for name in (b"tally", b"roll")
)
PLAIN = pack_choice(Choice(("1", "2")), 64)


@pytest.fixture(scope="module")
def inner():
    return envelopes.BallotSealer(public_sealing_key(TALLY), HERE).seal(PLAIN)


@pytest.mark.parametrize("mode", Mode)
def test_the_inner_envelope_is_bound_to_mode_process_and_station(mode):
    binding = envelopes.Binding(mode, P.hex(), Z.hex())
    sealed = envelopes.BallotSealer(public_sealing_key(TALLY), binding).seal(PLAIN)
    assert opened(sealed, TALLY, L(b"ballot") + M[mode] + P + Z) == PLAIN


def test_one_hash_gives_number_and_code(inner):
    h = H(L(b"envelope") + b"L" + P + Z + inner)
    assert envelopes.envelope_hash(HERE, inner) == h
    assert envelopes.number_of(h) == h[:16]
    assert envelopes.code_of(h) == spelled(first_55_bits(h), 11)
    assert envelopes.envelope_numbers(HERE, [inner]) == [h[:16]]


def test_the_outer_envelope_is_bound_to_the_hash_alone(inner):
    h, v = H(inner), b"C" + bytes(68)
    outer = envelopes.VoterSealer(public_sealing_key(ROLL)).seal(v, h)
    assert opened(outer, ROLL, L(b"voter") + h) == v


def test_a_card_s_key_comes_from_its_secret_its_serial_and_the_process(inner):
    serial, secret = 131_000, 2**38 - 2
    seed = card_seed(serial, secret)
    key = credentials.card_key(P.hex(), serial, secret)
    public = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    assert (key.private, credentials.card_public(key)) == (seed, public)
    h = H(inner)
    v = credentials.card_credential(key, h)
    assert v[:5] == b"C" + serial.to_bytes(4, "big")
    assert len(v) == 69
    Ed25519PublicKey.from_public_bytes(public).verify(v[5:], L(b"card") + h)


def test_identities_and_tests_fill_69_bytes():
    K, who = H(b"K"), "swedish:198112189876"  # noqa: N806  # its name in the text
    v = credentials.identity_credential(K, P.hex(), who)
    pseudonym = hmac256(K, L(b"person") + P + who.encode())
    assert v == b"I" + pseudonym + bytes(36)
    assert b"T" + bytes(68) == credentials.TEST_CREDENTIAL
    mark = hmac256(K, L(b"mark") + Z + who.encode())[:16]
    assert credentials.identity_mark(K, Z.hex(), who) == mark
    assert credentials.draw_key(ROLL, P.hex()) == hmac256(ROLL, L(b"draw") + P)


OTHER_IDS = ["AB 123-456", "Ａｂ１２３４５６", "𝐀b 123.456", "ß-12 34", "ℋ-123456"]


@pytest.mark.parametrize("typed", OTHER_IDS)
def test_another_id_is_in_nfkc_casefolded_letters_and_digits(typed):
    plain = unicodedata.normalize("NFKC", typed).casefold()
    wanted = "other:" + "".join(sign for sign in plain if sign.isalnum())
    assert identity.other_identity(typed) == wanted


def test_records_of_a_run_are_of_the_length_that_is_written(inner):
    assert len(inner) == 1136 + 64
    lengths = {}
    for access in VoterAccess:
        layout = runs.Layout.of(HERE, Rules(access=access, ballot_bytes=64))
        lengths[access] = layout.record_bytes
        assert runs.Layout.of_length(HERE, layout.record_bytes) == layout
    assert lengths == {
        VoterAccess.OPEN: 1211,
        VoterAccess.CARD: 2416,
        VoterAccess.IDENTITY: 2416,
    }
    packed = runs.pack_record("2026-05-10", EnvelopeKind.VOTE, b"", inner)
    assert packed == b"2026-05-10" + b"V" + b"" + inner
    assert EnvelopeKind.TEST.value == "T"


def test_a_station_s_fingerprint_is_of_numbers_and_kinds():
    run = [(bytes([number]) * 16, kind) for number, kind in ((1, "V"), (2, "T"), (3, "V"))]
    made = fingerprints.StationFingerprint()
    for number, kind in run:
        made.add(number, EnvelopeKind(kind))
    secret = H(b"".join(number + kind.encode() for number, kind in run))
    key = argon2id(secret, H(L(b"station") + P + Z)[:16], 64, 3)
    wanted = spelled(first_55_bits(key), 11)
    assert made.code(HERE) == wanted == "FEN1-X5JX-YNTS"


def test_a_process_s_fingerprint_is_of_its_signing_key():
    key = argon2id(H(b"k" * 32), H(L(b"process") + P)[:16], 64, 3)
    wanted = spelled(first_55_bits(key), 11)
    assert fingerprints.process_fingerprint(b"k" * 32, P.hex()) == wanted == "R1B8-6CEK-3VSP"


@pytest.mark.parametrize(
    ("serial", "secret", "signs"),
    [(1, 2**38 - 1, 12), (131_071, 0, 12), (131_072, 2**51 - 1, 16), (2**24 - 1, 1, 16)],
)
def test_a_card_has_12_signs_or_16_above_131071(serial, secret, signs):
    data, bits = (11, 38) if signs == 12 else (15, 51)
    assert codes.card_code(serial, secret) == spelled(serial << bits | secret, data)
    assert len(codes.card_code(serial, secret).replace("-", "")) == signs


JSON = {
    "﷐": 1,
    "𐀀": 2,
    "a": ['\x7f\u2028/"\\\b\t\n\f\r\x1f', -5, None, True],
    "Å": {"": {}},
    "é": [],
}


def test_canonical_json_orders_names_by_their_utf_16_code_units():
    assert encode(JSON) == canonical(JSON)
    assert decode(canonical(JSON)) == JSON


def test_wrong_info_short_data_and_a_flipped_bit_open_nothing(inner):
    opener = envelopes.BallotOpener(TALLY)
    elsewhere = envelopes.Binding(Mode.LIVE, P.hex(), OTHER.hex())
    rehearsal = envelopes.Binding(Mode.TEST, P.hex(), Z.hex())
    flipped = inner[:-1] + bytes([inner[-1] ^ 1])
    for data, binding in (
        (inner, elsewhere),
        (inner, rehearsal),
        (inner[:-1], HERE),
        (b"", HERE),
        (flipped, HERE),
    ):
        with pytest.raises(UnsealingError):
            opener.open(data, binding)
    with pytest.raises(UnsealingError):
        envelopes.BallotOpener(new_sealing_key()).open(inner, HERE)
