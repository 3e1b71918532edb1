"""The log tells what happened, never to whom."""

import logging
import os
import stat

import platformdirs
import pytest

from mbdesk import logs
from mbdesk.errors.files import FileMissingError

NAME = "Anna Svensson 19800101-1234"
log = logging.getLogger("mbdesk.test")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Point the platform's place for logs at a folder, and leave logging as it was."""
    root, ours = logging.getLogger(), logging.getLogger("mbdesk")
    before = root.handlers[:], root.level, ours.level
    place = tmp_path / "state" / "log"
    monkeypatch.setattr(platformdirs, "user_log_dir", lambda *_, **__: str(place))
    yield place
    for handler in set(root.handlers) - set(before[0]):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(before[1])
    ours.setLevel(before[2])


@pytest.fixture
def path(folder):
    """Set logging up and return its file."""
    return logs.set_up_logging()


def handler() -> logging.Handler:
    """Return the handler under test, not one of pytest's."""
    return next(each for each in logging.getLogger().handlers if each.name == "mbdesk-log")


def fail() -> None:
    raise ValueError(NAME)


def fail_twice() -> None:
    """Raise a known error from an unknown one; both messages hold a name."""
    try:
        fail()
    except ValueError as error:
        raise FileMissingError(path=NAME) from error


def test_events_and_counts_are_written_under_the_day(path):
    log.info("merged %d records of %d stations", 1200, 3)
    line = path.read_text("utf-8")
    assert line.endswith(" INFO mbdesk.test merged 1200 records of 3 stations\n")
    assert ":" not in line


def test_arguments_that_may_be_data_appear_as_their_type(path):
    log.info("opened %s for %s", NAME, NAME)
    log.info("opened %(who)s", {"who": NAME})
    text = path.read_text("utf-8")
    assert "opened <str> for <str>" in text
    assert "Anna" not in text


def test_an_argument_that_no_longer_fits_leaves_the_constant_text(path):
    record = logging.makeLogRecord({"name": "mbdesk", "msg": "%.1f mm", "args": (NAME,)})
    assert handler().format(record).endswith(" %.1f mm")


def test_a_known_error_is_written_as_its_code_without_its_parameters(path):
    log.warning("refused: %s", FileMissingError(path=f"/home/{NAME}"))
    text = path.read_text("utf-8")
    assert "refused: file_missing" in text
    assert "Anna" not in text


def test_an_exception_is_written_as_type_and_way_without_its_message(path):
    try:
        fail_twice()
    except FileMissingError:
        log.exception("slot failed")
    head, known, *way, cause, _, _ = path.read_text("utf-8").splitlines()
    assert head.endswith("ERROR mbdesk.test slot failed")
    assert known == "  FileMissingError file_missing"
    assert way[-1].endswith(" fail_twice")
    assert {line.split(":")[0].strip() for line in way} == {__name__}
    assert cause == "  ValueError"
    assert "Anna" not in path.read_text("utf-8")


def test_other_libraries_are_named_but_not_quoted(path):
    logging.getLogger("sqlalchemy.pool").warning(f"connection of {NAME}")  # noqa: G004
    text = path.read_text("utf-8")
    assert "WARNING sqlalchemy.pool at test_logs:" in text
    assert "Anna" not in text


def test_other_libraries_small_talk_is_left_out(path):
    logging.getLogger("sqlalchemy.engine").info("SELECT")
    assert path.read_text("utf-8") == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows guards the user's folder instead")
def test_only_the_owner_can_read_the_files_also_after_rotation(path, monkeypatch):
    monkeypatch.setattr(handler(), "maxBytes", 100)
    for number in range(10):
        log.info("event %d", number)
    files = sorted(path.parent.iterdir())
    assert len(files) == 1 + logs.KEPT_FILES
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_place_that_cannot_be_written_means_the_error_stream_and_a_sentence(folder, capsys):
    folder.parent.write_text("a file where the folder should be")
    logs.set_up_logging()
    log.warning("stick pulled")
    shown = capsys.readouterr().err
    assert "cannot be written" in shown
    assert "WARNING mbdesk.test stick pulled" in shown
    assert str(folder) not in shown


def test_setting_up_twice_writes_each_event_once(path):
    logs.set_up_logging()
    log.info("started")
    assert path.read_text("utf-8").count("started") == 1


def test_a_failing_log_shows_no_arguments(path, capsys):
    record = logging.makeLogRecord({"name": "mbdesk", "msg": "cast %s", "args": (NAME,)})
    try:
        fail()
    except ValueError:
        handler().handleError(record)
    assert capsys.readouterr().err == ""
