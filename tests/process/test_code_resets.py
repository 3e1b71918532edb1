"""A kiosk's staff code that nobody knows any more: the centre lets a new one be chosen, once."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import FileKind
from mbdesk.domain.station import ReportKind, StationKind
from mbdesk.errors.bundles import (
    AlteredError,
    BadSignatureError,
    BundleError,
    ClonedStationError,
    CutShortError,
    MalformedRecordError,
    NewerFormatError,
    NotOursError,
    OutsideLimitsError,
    RepackedError,
    ResetTooLateError,
    ResetUsedError,
    SeveralSectionsError,
    TestDataError,
    WrongFileKindError,
    WrongProcessError,
    WrongStationError,
)
from mbdesk.errors.centre import NoStaffCodeError, NoSuchStationError, ResetNotWrittenError
from mbdesk.errors.files import (
    FieldError,
    FileLockedError,
    FolderMissingError,
    MediumLostError,
    NoResetHereError,
)
from mbdesk.errors.keys import StaffCodeWeakError, StaffCodeWrongError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.station_ways import give_new_code
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.exchange import code_resets
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.code_resets import find_reset, read_reset, write_reset
from mbdesk.services.exchange.enrolling import enrol, receive_pack
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.exchange.receipts import read_receipt, write_receipt
from mbdesk.services.exchange.station_papers import control_codes, report_pdf, station_report
from mbdesk.services.kiosk.staff_code import StaffLock, choose_staff_code
from mbdesk.services.station.casting import cast
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder
from mbdesk.sync import key_derivation
from mbdesk.sync.bundle import writing
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.sync.keypairs import new_station_key
from mbdesk.words.translations import words
from tests.process.forging import private_key
from tests.process.scene import Scene, central_copy, rows, set_up, voting_day

WAY = WayOut("hon som valde koden har slutat", ("Anna Ek", "Bo Dal"))
OLD, NEW = "407193", "580264"
LAST_DAY, DAY_AFTER = "2026-05-17", "2026-05-18"
"""A reset of `VOTING_DAY` holds for a week."""


@pytest.fixture(autouse=True)
def quick_staff_codes(monkeypatch):
    """Let a guess at the staff code cost nothing; the tests of `sync` hold what it costs."""
    monkeypatch.setattr(key_derivation, "_CODE_MEMORY_KIB", 8)
    monkeypatch.setattr(key_derivation, "_CODE_ITERATIONS", 1)


@pytest.fixture
def kiosk(scene: Scene) -> StationFolder:
    """Return a kiosk whose staff code has been chosen."""
    return kiosk_of(scene, "Kiosken")


def kiosk_of(scene: Scene, name: str) -> StationFolder:
    made = scene.enrolled(name, StationKind.KIOSK)
    choose_staff_code(made, OLD)
    return made


def written(scene: Scene, station: StationFolder) -> Path:
    return write_reset(scene.central, station.station.id, scene.folder, scene.signing, WAY)


def logged(scene: Scene):
    with scene.central.database.reading() as session:
        return events(session, the_process(session).id)[-1]


def test_a_new_code_is_chosen_and_the_old_one_opens_nothing(scene, kiosk):
    choose_staff_code(kiosk, NEW, read_reset(kiosk, written(scene, kiosk)))
    StaffLock(kiosk).enter(NEW)
    with pytest.raises(StaffCodeWrongError):
        StaffLock(kiosk).enter(OLD)


def test_until_the_new_code_is_chosen_the_old_one_holds(scene, kiosk):
    """Nobody who walks away leaves a kiosk behind that lets anybody choose its code."""
    reset = read_reset(kiosk, written(scene, kiosk))
    StaffLock(kiosk).enter(OLD)
    with pytest.raises(StaffCodeWeakError):
        choose_staff_code(kiosk, "123456", reset)
    StaffLock(kiosk).enter(OLD)
    choose_staff_code(kiosk, NEW, reset)
    StaffLock(kiosk).enter(NEW)


def test_the_lock_after_wrong_codes_ends_with_it(scene, kiosk):
    lock = StaffLock(kiosk)
    for _ in range(5):
        with pytest.raises(Exception, match="staff_code"):
            lock.enter("000001")
    assert lock.seconds_left > 0
    choose_staff_code(kiosk, NEW, read_reset(kiosk, written(scene, kiosk)))
    assert lock.seconds_left == 0
    lock.enter(NEW)


def test_both_logs_tell_of_it(scene, kiosk):
    path = written(scene, kiosk)
    told = logged(scene)
    assert told.code == "station_reset_code"
    assert dict(told.parameters) == {
        "station": kiosk.station.id,
        "number": 1,
        "reason": WAY.reason,
        "name": "Anna Ek",
        "second_name": "Bo Dal",
    }
    choose_staff_code(kiosk, NEW, read_reset(kiosk, path))
    with open_bundle(export(kiosk, scene.folder).path) as bundle:
        bundle.verify()
        log = b"".join(bundle.blocks("log.jsonl"))
    assert b'"code":"staff_code_reset"' in log


def test_it_is_used_once(scene, kiosk):
    path = written(scene, kiosk)
    choose_staff_code(kiosk, NEW, read_reset(kiosk, path))
    with pytest.raises(ResetUsedError):
        read_reset(kiosk, path)
    StaffLock(kiosk).enter(NEW)


def test_one_that_was_read_twice_is_used_once(scene, kiosk):
    path = written(scene, kiosk)
    first, second = read_reset(kiosk, path), read_reset(kiosk, path)
    choose_staff_code(kiosk, NEW, first)
    with pytest.raises(ResetUsedError):
        choose_staff_code(kiosk, OLD, second)
    StaffLock(kiosk).enter(NEW)


def test_an_older_one_ends_with_the_use_of_a_newer_one(scene, kiosk):
    older, newer = written(scene, kiosk), written(scene, kiosk)
    assert older != newer
    choose_staff_code(kiosk, NEW, read_reset(kiosk, newer))
    with pytest.raises(ResetUsedError):
        read_reset(kiosk, older)


def anew(scene: Scene, kiosk: StationFolder, name: str) -> StationFolder:
    """Enrol a kiosk anew with a new code, as on another computer."""
    new = give_new_code(scene.central, kiosk.station.id, WAY)
    made = scene.take(enrol(scene.pack(new), scene.folder / name, new.code, voting_day))
    choose_staff_code(made, OLD)
    return made


@pytest.mark.parametrize("used", [True, False])
def test_one_for_a_kiosk_that_was_replaced_opens_nothing(scene, kiosk, used):
    merge(scene.central, export(kiosk, scene.folder).path)
    path = written(scene, kiosk)
    if used:
        choose_staff_code(kiosk, NEW, read_reset(kiosk, path))
    replacing = anew(scene, kiosk, "replacing")
    with pytest.raises(ResetUsedError):
        read_reset(replacing, path)
    StaffLock(replacing).enter(OLD)


def test_the_kiosk_that_replaces_another_takes_its_own_before_and_after_its_first_export(
    scene, kiosk
):
    merge(scene.central, export(kiosk, scene.folder).path)
    written(scene, kiosk)
    replacing = anew(scene, kiosk, "replacing")
    choose_staff_code(replacing, NEW, read_reset(replacing, written(scene, kiosk)))
    merge(scene.central, export(replacing, scene.folder / "replacing").path)
    last = written(scene, kiosk)
    with pytest.raises(ResetUsedError):
        read_reset(kiosk, last)
    choose_staff_code(replacing, OLD, read_reset(replacing, last))
    StaffLock(replacing).enter(OLD)


def test_a_copy_from_before_takes_a_used_one_and_its_exports_part(scene, kiosk):
    copy, path = scene.copy_of(kiosk, "copy"), written(scene, kiosk)
    choose_staff_code(kiosk, NEW, read_reset(kiosk, path))
    merge(scene.central, export(kiosk, scene.folder).path)
    choose_staff_code(copy, "931846", read_reset(copy, path))
    cast(copy, Choice(("tree",)))
    theirs = export(copy, scene.folder / "copy").path
    with pytest.raises(ClonedStationError):
        merge(scene.central, theirs)


def test_what_a_restored_centre_writes_opens_no_kiosk_that_was_replaced(scene, kiosk):
    """Its numbers begin again, and its keys stay."""
    merge(scene.central, export(kiosk, scene.folder).path)
    restored = central_copy(scene, "restored.mbdesk")
    for _ in range(2):
        last = written(scene, kiosk)
    replacing = anew(replace(scene, central=restored), kiosk, "replacing")
    with pytest.raises(ResetUsedError):
        read_reset(replacing, last)
    restored.close()


def test_it_holds_for_a_week(scene, kiosk):
    path = written(scene, kiosk)
    kiosk.today = lambda: LAST_DAY
    read_reset(kiosk, path)
    kiosk.today = lambda: DAY_AFTER
    with pytest.raises(ResetTooLateError) as refused:
        read_reset(kiosk, path)
    assert refused.value.parameters["last_day"] == LAST_DAY


def test_one_that_was_read_in_time_is_not_used_too_late(scene, kiosk):
    reset = read_reset(kiosk, written(scene, kiosk))
    kiosk.today = lambda: DAY_AFTER
    with pytest.raises(ResetTooLateError):
        choose_staff_code(kiosk, NEW, reset)
    StaffLock(kiosk).enter(OLD)


def test_a_kiosk_whose_clock_is_behind_still_takes_it(scene, kiosk):
    path = written(scene, kiosk)
    kiosk.today = lambda: "2026-01-01"
    read_reset(kiosk, path)


def test_it_opens_no_other_kiosk(scene, kiosk):
    other = kiosk_of(scene, "Entrén")
    with pytest.raises(WrongStationError):
        read_reset(other, written(scene, kiosk))


def test_one_of_another_process_opens_nothing(scene, kiosk, tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    elsewhere = set_up(folder)
    theirs = elsewhere.add("Kiosken", StationKind.KIOSK)
    args = (elsewhere.central, theirs.station.id, folder, elsewhere.signing, WAY)
    with pytest.raises(WrongProcessError):
        read_reset(kiosk, write_reset(*args))
    elsewhere.close()


def signed_by(scene: Scene, path: Path, key: bytes, **odd: object) -> Path:
    with open_bundle(path) as bundle:
        manifest = bundle.manifest
    header = Header(FileKind.RESET, manifest.process, manifest.mode, {**manifest.body, **odd})
    return stage_bundle(scene.folder / "odd.mbreset", header, {}, key).publish()


def test_nobody_makes_one_without_the_signing_key(scene, kiosk):
    for key in (new_station_key(), private_key(kiosk)):
        with pytest.raises(BadSignatureError):
            read_reset(kiosk, signed_by(scene, written(scene, kiosk), key))
    StaffLock(kiosk).enter(OLD)


def with_member(scene: Scene, kind: FileKind, path: Path, key: bytes) -> Path:
    """Sign what a file says anew, with a member that is not what was signed."""
    with open_bundle(path) as bundle:
        manifest = bundle.manifest
    header = Header(kind, manifest.process, manifest.mode, manifest.body)
    made = stage_bundle(scene.folder / f"big.{kind}", header, {"big.jsonl": [b"{}"]}, key).publish()
    made.write_bytes(made.read_bytes().replace(b"{}\n", b"[]\n", 1))
    return made


def test_a_stranger_s_file_is_refused_before_what_is_in_it_is_read(scene, kiosk):
    reset = written(scene, kiosk)
    receipt = write_receipt(scene.central, kiosk.station.id, scene.folder, scene.signing)
    stranger = new_station_key()
    with pytest.raises(BadSignatureError):
        read_reset(kiosk, with_member(scene, FileKind.RESET, reset, stranger))
    with pytest.raises(BadSignatureError):
        read_receipt(kiosk, with_member(scene, FileKind.RECEIPT, receipt, stranger))


def test_a_stranger_s_pack_is_refused_before_what_is_in_it_is_read(scene, kiosk):
    pack = write_pack(scene.central, kiosk.station.id, scene.folder, scene.signing)
    with pytest.raises(WrongProcessError):
        receive_pack(kiosk, with_member(scene, FileKind.PACK, pack, new_station_key()))


def test_a_reset_file_or_receipt_with_members_is_none_of_ours(scene, kiosk):
    reset = written(scene, kiosk)
    receipt = write_receipt(scene.central, kiosk.station.id, scene.folder, scene.signing)
    key = scene.signing.private
    with pytest.raises(OutsideLimitsError):
        read_reset(kiosk, with_member(scene, FileKind.RESET, reset, key))
    with pytest.raises(OutsideLimitsError):
        read_receipt(kiosk, with_member(scene, FileKind.RECEIPT, receipt, key))


def test_what_the_centre_signs_for_another_purpose_is_none(scene, kiosk):
    receipt = write_receipt(scene.central, kiosk.station.id, scene.folder, scene.signing)
    with pytest.raises(WrongFileKindError):
        read_reset(kiosk, receipt.rename(scene.folder / "a.mbreset"))


ODD = {
    "a station that is a text": {"station": "Kiosken"},
    "a number that is a truth": {"number": True},
    "the number none": {"number": 0},
    "a day that is none": {"last_day": "2026-02-30"},
    "no day": {"last_day": None},
    "something more": {"code": "123456"},
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_an_odd_one_that_the_centre_has_signed_is_refused_and_changes_nothing(scene, kiosk, odd):
    path = signed_by(scene, written(scene, kiosk), scene.signing.private, **odd)
    before = rows(kiosk.folder / DATABASE_NAME)
    with pytest.raises(AlteredError):
        read_reset(kiosk, path)
    assert rows(kiosk.folder / DATABASE_NAME) == before


def test_a_stolen_reset_file_opens_one_kiosk_once_and_shows(scene, kiosk):
    cast(kiosk, Choice(("tree",)))
    other, path = kiosk_of(scene, "Entrén"), written(scene, kiosk)
    before = kiosk.counts(), control_codes(kiosk)
    choose_staff_code(kiosk, NEW, read_reset(kiosk, path))
    for station, refusal in ((kiosk, ResetUsedError), (other, WrongStationError)):
        with pytest.raises(refusal):
            read_reset(station, path)
    with pytest.raises(StaffCodeWrongError):  # so staff know
        StaffLock(kiosk).enter(OLD)
    assert (kiosk.counts(), control_codes(kiosk)) == before
    happened = [event.code for event in station_report(kiosk, ReportKind.DAY).happened]
    assert "staff_code_reset" in happened
    export(kiosk, scene.folder)


def test_it_is_decided_by_two(scene, kiosk):
    way = WayOut(WAY.reason, ("Anna Ek", "anna  ek"))
    args = (scene.central, kiosk.station.id, scene.folder, scene.signing)
    with pytest.raises(FieldError):
        write_reset(*args, way)
    assert not list(scene.folder.glob("*.mbreset"))


def test_a_table_has_no_staff_code(scene):
    with pytest.raises(NoStaffCodeError):
        written(scene, scene.stations[0])


def test_a_kiosk_that_is_not_there_is_named(scene):
    with pytest.raises(NoSuchStationError):
        write_reset(scene.central, "3f2a", scene.folder, scene.signing, WAY)


def test_where_it_cannot_be_written_nothing_is_noted(scene, kiosk):
    before = logged(scene)
    nowhere = scene.folder / "nowhere"
    with pytest.raises(FolderMissingError):
        write_reset(scene.central, kiosk.station.id, nowhere, scene.signing, WAY)
    assert logged(scene) == before


def test_where_the_stick_fails_at_the_last_moment_it_is_noted_and_written_again(
    scene, kiosk, monkeypatch
):
    """Noted first: no reset file lies anywhere that the log does not tell of."""

    def fail(_part: Path, path: Path) -> Path:
        raise MediumLostError(path=str(path))

    with monkeypatch.context() as patch:
        patch.setattr(writing, "publish", fail)
        with pytest.raises(ResetNotWrittenError):
            written(scene, kiosk)
    assert (logged(scene).code, logged(scene).parameters["number"]) == ("station_reset_code", 1)
    assert not list(scene.folder.glob("*.mbreset*"))
    again = read_reset(kiosk, written(scene, kiosk))
    assert again.number == 2
    choose_staff_code(kiosk, NEW, again)


def test_on_a_stick_it_is_found_among_other_files(scene, kiosk, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    with pytest.raises(NoResetHereError):
        find_reset(kiosk, stick)
    other = kiosk_of(scene, "Entrén")
    older = written(scene, kiosk)
    for path in (older, written(scene, other)):
        path.rename(stick / path.name)
    (stick / "a.mbreset").write_bytes(b"PK")
    assert find_reset(kiosk, stick).number == 1
    newer = written(scene, kiosk)
    newer.rename(stick / newer.name.upper())
    assert find_reset(kiosk, stick).number == 2


def test_a_stick_without_one_for_this_kiosk_says_what_is_wrong(scene, kiosk, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    other = written(scene, kiosk_of(scene, "Entrén"))
    other.rename(stick / other.name)
    with pytest.raises(WrongStationError):
        find_reset(kiosk, stick)
    mine = written(scene, kiosk)
    choose_staff_code(kiosk, NEW, read_reset(kiosk, mine))
    mine.rename(stick / mine.name)
    with pytest.raises(ResetUsedError):
        find_reset(kiosk, stick)


def test_one_that_cannot_be_read_does_not_spoil_the_search(scene, kiosk, tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    mine = written(scene, kiosk)
    mine.rename(stick / mine.name)
    (stick / "a.mbreset").write_bytes(b"PK")
    opened = code_resets.open_bundle

    def locked(path: Path, wanted: FileKind):
        if path.name == "a.mbreset":
            raise FileLockedError(path=str(path))
        return opened(path, wanted)

    monkeypatch.setattr(code_resets, "open_bundle", locked)
    assert find_reset(kiosk, stick).number == 1
    (stick / mine.name).unlink()
    with pytest.raises(FileLockedError):
        find_reset(kiosk, stick)


def test_a_file_of_another_process_does_not_hide_what_is_wrong_with_this_kiosk_s(
    scene, kiosk, tmp_path
):
    folder, stick = tmp_path / "other", tmp_path / "stick"
    folder.mkdir()
    stick.mkdir()
    elsewhere = set_up(folder)
    theirs = elsewhere.add("Kiosken", StationKind.KIOSK)
    args = (elsewhere.central, theirs.station.id, folder, elsewhere.signing, WAY)
    write_reset(*args).rename(stick / "a.mbreset")
    elsewhere.close()
    mine = written(scene, kiosk).rename(stick / "b.mbreset")
    choose_staff_code(kiosk, NEW, read_reset(kiosk, mine))
    with pytest.raises(ResetUsedError):
        find_reset(kiosk, stick)


def test_a_check_tells_what_it_is(scene, kiosk):
    checked = check_file(written(scene, kiosk), scene.central)
    assert checked.refusal is None
    assert "Kiosken" in checked.words
    assert "17\N{NO-BREAK SPACE}May\N{NO-BREAK SPACE}2026" in checked.words


def refusals(station: StationFolder) -> list[tuple[str, str]]:
    """Return the days and reasons of the refused reset files in a kiosk's log."""
    with station.database.reading() as session:
        log = events(session, station.station.id)
    return [(e.day, str(e.parameters["reason"])) for e in log if e.code == "reset_refused"]


def refuse(station: StationFolder, stick: Path) -> None:
    with pytest.raises(BundleError):
        find_reset(station, stick)


def test_a_refused_one_is_logged_once_a_day_and_reason(scene, kiosk, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    other = written(scene, kiosk_of(scene, "Entrén"))
    other.rename(stick / other.name)
    for _ in range(3):
        refuse(kiosk, stick)
    assert refusals(kiosk) == [("2026-05-10", "wrong_station")]
    mine = written(scene, kiosk)
    mine.rename(stick / mine.name)
    (stick / mine.name).write_bytes((stick / mine.name).read_bytes()[:-10])
    refuse(kiosk, stick)
    kiosk.today = lambda: "2026-05-11"
    refuse(kiosk, stick)
    days = [day for day, _ in refusals(kiosk)]
    assert days == ["2026-05-10", "2026-05-10", "2026-05-11"]
    assert len(set(refusals(kiosk))) == 3


def test_a_stick_without_any_and_one_that_is_taken_leave_no_refusal(scene, kiosk, tmp_path):
    with pytest.raises(NoResetHereError):
        find_reset(kiosk, tmp_path)
    written(scene, kiosk)
    find_reset(kiosk, scene.folder)
    assert refusals(kiosk) == []


REFUSALS = (
    *(AlteredError, BadSignatureError, CutShortError, MalformedRecordError, NewerFormatError),
    *(NotOursError, OutsideLimitsError, RepackedError, ResetTooLateError, ResetUsedError),
    *(SeveralSectionsError, TestDataError, WrongFileKindError, WrongProcessError),
    WrongStationError,
)


@pytest.mark.parametrize("refusal", REFUSALS, ids=[each.code for each in REFUSALS])
def test_the_day_report_says_in_words_why_one_was_refused(
    scene, kiosk, tmp_path, monkeypatch, refusal
):
    def refused(path: Path, wanted: FileKind):
        raise refusal(path=str(path))

    monkeypatch.setattr(code_resets, "open_bundle", refused)
    (tmp_path / "a.mbreset").touch()
    refuse(kiosk, tmp_path)
    report = tmp_path / "report.pdf"
    report.write_bytes(report_pdf(kiosk, ReportKind.DAY, words("sv"), "sv"))
    told = "".join(each.extract_text() for each in PdfReader(report).pages)
    assert "En återställningsfil avvisades" in told
    assert refusal.code not in told
