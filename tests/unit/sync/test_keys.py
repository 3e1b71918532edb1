import base64
import hashlib
import json
import stat
import sys

import pytest

from mbdesk.errors.files import (
    DiskFullError,
    FileExistsAlreadyError,
    FileMissingError,
    MediumLostError,
)
from mbdesk.errors.keys import KeyFileDamagedError, WrongKeyFileError, WrongPassphraseError
from mbdesk.sync.keys import (
    STANDARD,
    KdfCost,
    Purpose,
    new_process_keys,
    new_station_key,
    public_key,
    read_key,
    write_key_file,
)

PROCESS = "0123456789abcdef0123456789abcdef"
CHEAP = KdfCost(memory_kib=128, iterations=1, lanes=1)
PASSPHRASE = "torget är öppet"


@pytest.fixture(scope="module")
def keys():
    return new_process_keys()


@pytest.fixture
def key_file(tmp_path, keys):
    path = tmp_path / "vällingby.mbkeys"
    write_key_file(path, PROCESS, keys, PASSPHRASE, CHEAP)
    return path


@pytest.mark.parametrize("purpose", Purpose)
def test_the_passphrase_opens_each_key(key_file, keys, purpose):
    assert read_key(key_file, PROCESS, PASSPHRASE, purpose) == getattr(keys, purpose)


def test_the_passphrase_is_the_same_from_every_keyboard(key_file, keys):
    decomposed = "torget a\u0308r o\u0308ppet"
    assert read_key(key_file, PROCESS, decomposed, Purpose.TALLY) == keys.tally


@pytest.mark.parametrize("wrong", ["", "torget är oppet", PASSPHRASE.upper(), "\ud800"])
def test_a_wrong_passphrase_opens_nothing(key_file, wrong):
    with pytest.raises(WrongPassphraseError):
        read_key(key_file, PROCESS, wrong, Purpose.SIGNING)


def test_a_key_file_of_another_process_is_told_apart(key_file):
    with pytest.raises(WrongKeyFileError):
        read_key(key_file, "f" * 32, PASSPHRASE, Purpose.SIGNING)


def test_a_missing_key_file_is_told(tmp_path):
    with pytest.raises(FileMissingError):
        read_key(tmp_path / "nothing", PROCESS, PASSPHRASE, Purpose.SIGNING)
    with pytest.raises(FileMissingError):
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


def test_a_key_does_not_open_in_the_box_of_another_purpose(tmp_path, keys):
    """Even a forger who knows the checksum's rule cannot exchange tally and contact key."""
    path = tmp_path / "keys"
    write_key_file(path, PROCESS, keys, PASSPHRASE, CHEAP)
    said = json.loads(path.read_bytes())
    said["tally"], said["contact"] = said["contact"], said["tally"]
    path.write_bytes(resummed(said))
    with pytest.raises(WrongPassphraseError):
        read_key(path, PROCESS, PASSPHRASE, Purpose.TALLY)
    assert read_key(path, PROCESS, PASSPHRASE, Purpose.SIGNING) == keys.signing


def resummed(said):
    def form(value):
        return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()

    boxes = [base64.b64decode(said[name]) for name in ("signing", "tally", "contact")]
    said["checksum"] = hashlib.sha256(form(said["lock"]) + b"".join(boxes)).hexdigest()
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
        write_key_file(key_file, PROCESS, keys, "another", CHEAP)
    assert key_file.read_bytes() == before
    assert [entry.name for entry in key_file.parent.iterdir()] == [key_file.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission bits")
def test_only_the_owner_may_read_a_key_file(key_file):
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600


def test_a_folder_that_is_gone_is_told(tmp_path, keys):
    with pytest.raises(MediumLostError):
        write_key_file(tmp_path / "gone" / "keys", PROCESS, keys, PASSPHRASE, CHEAP)


def test_a_failed_write_leaves_no_key_file(tmp_path, keys):
    resource = pytest.importorskip("resource", reason="Windows has no limit of file sizes")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        with pytest.raises(DiskFullError):
            write_key_file(tmp_path / "keys", PROCESS, keys, PASSPHRASE, CHEAP)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(tmp_path.iterdir()) == []


def test_nothing_in_a_key_file_or_a_log_shows_a_key(key_file, keys):
    data = key_file.read_bytes()
    for private in (keys.signing, keys.tally, keys.contact):
        assert private not in data
        assert private[:32].hex() not in f"{keys!r}"
        assert repr(private) not in f"{keys!r}"


def test_new_keys_differ_and_have_public_halves(keys):
    other = new_process_keys()
    assert len({keys.signing, keys.tally, keys.contact, other.signing, other.tally}) == 5
    assert keys.public == keys.public != other.public
    assert public_key(keys.signing) == keys.public.signing
    assert len(keys.public.tally) == len(keys.public.contact) == 1184 + 32
    assert len(new_station_key()) == len(public_key(new_station_key())) == 32


def test_the_standard_cost_is_that_of_a_second_and_a_quarter_gigabyte():
    assert KdfCost(memory_kib=256 * 1024, iterations=3, lanes=4) == STANDARD
