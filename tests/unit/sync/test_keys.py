import hashlib
import json
import stat
import sys

import pytest

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import KeyScheme
from mbdesk.errors.files import (
    DiskFullError,
    FileExistsAlreadyError,
    FolderMissingError,
    KeyFileMissingError,
)
from mbdesk.errors.keys import (
    KeyFileDamagedError,
    KeyNotInThisFileError,
    NotEnoughSheetsError,
    PassphraseLengthError,
    PassphraseWordError,
    SheetForeignError,
    WrongKeyFileError,
    WrongPassphraseError,
)
from mbdesk.sync.compartments import STANDARD, KdfCost, open_key_file, read_key, write_key_file
from mbdesk.sync.keys import (
    FILES,
    KeyFileKind,
    Purpose,
    new_process_keys,
    new_station_key,
    public_half,
    public_key,
)
from mbdesk.sync.word_sheets import new_sheets
from tests.keys import ANOTHER, CHEAP, PASSPHRASE

PROCESS = "0123456789abcdef0123456789abcdef"


@pytest.fixture(scope="module")
def keys():
    return new_process_keys(VoterAccess.IDENTITY)


@pytest.fixture
def key_file(tmp_path, keys):
    path = tmp_path / "vällingby.mbkeys"
    write_key_file(path, PROCESS, keys.of(KeyFileKind.ALL), PASSPHRASE, CHEAP)
    return path


@pytest.fixture
def sheets():
    return new_sheets()


@pytest.fixture
def tally_file(tmp_path, keys, sheets):
    path = tmp_path / "tally.mbkeys"
    write_key_file(path, PROCESS, keys.of(KeyFileKind.TALLY), sheets, CHEAP)
    return path


@pytest.mark.parametrize("purpose", Purpose)
def test_the_passphrase_opens_each_key(key_file, keys, purpose):
    assert read_key(key_file, PROCESS, PASSPHRASE, purpose) == getattr(keys, purpose)


def test_the_passphrase_is_the_same_from_every_keyboard(key_file, keys):
    decomposed = " TRE  Fjord o\u0308ver mo\u0308rk\tocean\n"
    assert read_key(key_file, PROCESS, decomposed, Purpose.TALLY) == keys.tally


def test_a_wrong_passphrase_opens_nothing(key_file):
    with pytest.raises(WrongPassphraseError):
        read_key(key_file, PROCESS, ANOTHER, Purpose.SIGNING)


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("", PassphraseLengthError),
        ("tre fjord över mörk", PassphraseLengthError),
        ("tre fjord över mork ocean", PassphraseWordError),
        ("\ud800", PassphraseWordError),
    ],
)
def test_what_can_be_no_passphrase_is_told_before_it_is_tried(key_file, typed, error):
    with pytest.raises(error):
        read_key(key_file, PROCESS, typed, Purpose.SIGNING)


@pytest.mark.parametrize("scheme", KeyScheme)
def test_every_key_lies_in_one_file_of_each_scheme(scheme, keys):
    held = [purpose for kind in FILES[scheme] for purpose in keys.of(kind)]
    assert sorted(held) == sorted(Purpose)


def test_a_process_without_identities_has_no_identity_key(tmp_path):
    keys = new_process_keys(VoterAccess.CARD)
    write_key_file(tmp_path / "desk", PROCESS, keys.of(KeyFileKind.DESK), PASSPHRASE, CHEAP)
    file = open_key_file(tmp_path / "desk", PROCESS)
    assert file.purposes == (Purpose.SIGNING, Purpose.CONTACT)
    assert file.kind is KeyFileKind.DESK
    with pytest.raises(KeyNotInThisFileError):
        file.unlock(PASSPHRASE, Purpose.IDENTITY)


@pytest.mark.parametrize("kind", [KeyFileKind.DESK, KeyFileKind.ROLL, KeyFileKind.TALLY])
def test_a_file_of_the_strict_scheme_holds_its_keys_and_no_others(tmp_path, keys, kind):
    write_key_file(tmp_path / "k", PROCESS, keys.of(kind), PASSPHRASE, CHEAP)
    file = open_key_file(tmp_path / "k", PROCESS)
    assert file.kind is kind
    for purpose in Purpose:
        if purpose in kind.purposes:
            assert file.unlock(PASSPHRASE, purpose) == {purpose: getattr(keys, purpose)}
        else:
            with pytest.raises(KeyNotInThisFileError) as refused:
                file.unlock(PASSPHRASE, purpose)
            assert refused.value.parameters["key"] == purpose


@pytest.mark.parametrize("left_out", range(3))
def test_any_two_of_three_sheets_open_the_file(tally_file, keys, sheets, left_out):
    two = tuple(sheet for place, sheet in enumerate(sheets) if place != left_out)
    assert read_key(tally_file, PROCESS, two, Purpose.TALLY) == keys.tally
    assert read_key(tally_file, PROCESS, two[::-1], Purpose.TALLY) == keys.tally


@pytest.mark.parametrize("number", range(3))
def test_one_sheet_alone_opens_nothing_not_even_typed_twice(tally_file, sheets, number):
    for given in ((sheets[number],), (sheets[number], sheets[number])):
        with pytest.raises(NotEnoughSheetsError):
            read_key(tally_file, PROCESS, given, Purpose.TALLY)


def test_no_passphrase_opens_what_sheets_do(tally_file):
    assert open_key_file(tally_file, PROCESS).wants_sheets
    with pytest.raises(NotEnoughSheetsError):
        read_key(tally_file, PROCESS, PASSPHRASE, Purpose.TALLY)


def test_no_sheets_open_what_a_passphrase_does(key_file, sheets):
    assert not open_key_file(key_file, PROCESS).wants_sheets
    with pytest.raises(WrongPassphraseError):
        read_key(key_file, PROCESS, sheets, Purpose.TALLY)


def test_sheets_of_another_file_are_told(tally_file, sheets):
    others = new_sheets()
    file = open_key_file(tally_file, PROCESS)
    assert all(map(file.holds, sheets))
    with pytest.raises(SheetForeignError):
        file.unlock((sheets[0], others[1]), Purpose.TALLY)


def test_each_private_key_has_its_public_half(keys):
    for purpose in set(Purpose) - {Purpose.IDENTITY}:
        assert public_half(purpose, getattr(keys, purpose)) == getattr(keys.public, purpose)
    assert public_half(Purpose.IDENTITY, keys.identity) == b""


def test_a_key_file_of_another_process_is_told_apart(key_file):
    with pytest.raises(WrongKeyFileError):
        read_key(key_file, "f" * 32, PASSPHRASE, Purpose.SIGNING)


def test_a_missing_key_file_is_told(tmp_path):
    with pytest.raises(KeyFileMissingError):
        read_key(tmp_path / "nothing", PROCESS, PASSPHRASE, Purpose.SIGNING)
    with pytest.raises(KeyFileMissingError):
        read_key(tmp_path, PROCESS, PASSPHRASE, Purpose.SIGNING)


def test_every_flipped_byte_is_damage_and_not_a_wrong_passphrase(key_file):
    data = key_file.read_bytes()
    for place in range(len(data)):
        key_file.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        with pytest.raises(KeyFileDamagedError):
            read_key(key_file, PROCESS, PASSPHRASE, Purpose.SIGNING)


def test_every_cut_is_damage(key_file):
    data = key_file.read_bytes()
    for length in range(len(data)):
        key_file.write_bytes(data[:length])
        with pytest.raises(KeyFileDamagedError):
            read_key(key_file, PROCESS, PASSPHRASE, Purpose.SIGNING)


def test_a_huge_file_is_damage(key_file):
    key_file.write_bytes(key_file.read_bytes() + b" " * 10_000_000)
    with pytest.raises(KeyFileDamagedError):
        read_key(key_file, PROCESS, PASSPHRASE, Purpose.SIGNING)


@pytest.mark.parametrize(
    "absurd",
    [{"memory_kib": 2**40}, {"iterations": 10**9}, {"lanes": 10**6}, {"memory_kib": 0}],
)
def test_an_absurd_cost_is_refused_before_memory_is_asked_for(key_file, absurd):
    said = json.loads(key_file.read_bytes())
    said["lock"]["cost"] |= absurd
    key_file.write_bytes(json.dumps(said, sort_keys=True, separators=(",", ":")).encode())
    with pytest.raises(KeyFileDamagedError):
        read_key(key_file, PROCESS, PASSPHRASE, Purpose.SIGNING)


def test_a_key_does_not_open_in_the_compartment_of_another(tmp_path, keys):
    """Even a forger who knows the checksum's rule cannot exchange tally and contact key."""
    path = tmp_path / "keys"
    write_key_file(path, PROCESS, keys.of(KeyFileKind.ALL), PASSPHRASE, CHEAP)
    said = json.loads(path.read_bytes())
    held = said["compartments"]
    held["tally"], held["contact"] = held["contact"], held["tally"]
    path.write_bytes(resummed(said))
    with pytest.raises(WrongPassphraseError):
        read_key(path, PROCESS, PASSPHRASE, Purpose.TALLY)
    assert read_key(path, PROCESS, PASSPHRASE, Purpose.SIGNING) == keys.signing


def resummed(said):
    def form(value):
        return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()

    said["checksum"] = hashlib.sha256(form([said["lock"], said["compartments"]])).hexdigest()
    return form(said)


def test_a_key_file_moved_to_another_process_stays_locked(key_file):
    said = json.loads(key_file.read_bytes())
    said["lock"]["process"] = "f" * 32
    key_file.write_bytes(resummed(said))
    with pytest.raises(WrongPassphraseError):
        read_key(key_file, "f" * 32, PASSPHRASE, Purpose.SIGNING)


def test_a_key_file_is_never_overwritten(key_file, keys):
    before = key_file.read_bytes()
    with pytest.raises(FileExistsAlreadyError):
        write_key_file(key_file, PROCESS, keys.of(KeyFileKind.ALL), ANOTHER, CHEAP)
    assert key_file.read_bytes() == before
    assert [entry.name for entry in key_file.parent.iterdir()] == [key_file.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission bits")
def test_only_the_owner_may_read_a_key_file(key_file):
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600


def test_a_folder_that_is_gone_is_told(tmp_path, keys):
    with pytest.raises(FolderMissingError):
        write_key_file(
            tmp_path / "gone" / "keys", PROCESS, keys.of(KeyFileKind.ALL), PASSPHRASE, CHEAP
        )


def test_a_failed_write_leaves_no_key_file(tmp_path, keys):
    resource = pytest.importorskip("resource", reason="Windows has no limit of file sizes")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        with pytest.raises(DiskFullError):
            write_key_file(tmp_path / "keys", PROCESS, keys.of(KeyFileKind.ALL), PASSPHRASE, CHEAP)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(tmp_path.iterdir()) == []


def test_nothing_in_a_key_file_or_a_log_shows_a_key(key_file, keys):
    data = key_file.read_bytes()
    for private in (keys.signing, keys.tally, keys.contact, keys.roll, keys.identity):
        assert private not in data
        assert private[:32].hex() not in f"{keys!r}"
        assert repr(private) not in f"{keys!r}"


def test_new_keys_differ_and_have_public_halves(keys):
    other = new_process_keys()
    assert len({getattr(each, name) for each in (keys, other) for name in Purpose}) == 10
    assert keys.public == keys.public != other.public
    assert public_key(keys.signing) == keys.public.signing
    assert len(keys.public.tally) == len(keys.public.contact) == 1184 + 32
    assert len(new_station_key()) == len(public_key(new_station_key())) == 32


def test_the_standard_cost_is_that_of_a_second_and_a_quarter_gigabyte():
    assert KdfCost(memory_kib=256 * 1024, iterations=3, lanes=4) == STANDARD
