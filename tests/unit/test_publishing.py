import errno
import os
import stat
import sys

import pytest

from mbdesk import durable
from mbdesk.errors.files import FileExistsAlreadyError, MediumLostError
from mbdesk.publishing import SecretDraft, publish_file, write_new
from mbdesk.reports.protocol import write_protocol
from mbdesk.words import untranslated
from tests.unit.reports import cases


def left_in(folder):
    return sorted(entry.name for entry in folder.iterdir())


@pytest.fixture
def path(tmp_path):
    return tmp_path / "result.json"


@pytest.fixture(params=["nameless", "named"])
def draft(request, path, monkeypatch):
    """Make a draft where files can wait without a name, and where they cannot."""
    if request.param == "named":
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    elif not hasattr(os, "O_TMPFILE"):
        pytest.skip("this system has no files without a name")
    return SecretDraft(path, b"codes")


@pytest.fixture
def fails(monkeypatch):
    """Let names be refused from now on, as when a stick is pulled."""

    def fail(*_arguments, **_options):
        raise OSError(errno.EIO, "Input/output error")

    def begin():
        for name in ("link", "rename", "replace"):
            monkeypatch.setattr(os, name, fail)

    return begin


@pytest.mark.parametrize("older", [b"older and longer", b"other", b""])
def test_a_file_of_other_content_is_never_replaced(path, older):
    path.write_bytes(older)
    os.utime(path, (0, 0))
    assert publish_file(path, b"newer").name == "result-2.json"
    assert publish_file(path, b"newest").name == "result-3.json"
    assert path.read_bytes() == older
    assert left_in(path.parent) == ["result-2.json", "result-3.json", "result.json"]


def test_the_same_content_once_more_stays_one_file(path):
    assert publish_file(path, b"same") == publish_file(path, b"same") == path
    path.write_bytes(b"other")
    publish_file(path, b"same")
    assert publish_file(path, b"same").name == "result-2.json"
    assert left_in(path.parent) == ["result-2.json", "result.json"]


def test_a_share_that_cannot_synchronise_folders_takes_every_kind_of_file(tmp_path, monkeypatch):
    def no_folders(number):
        if stat.S_ISDIR(os.fstat(number).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        return real(number)

    real = os.fsync
    monkeypatch.setattr(os, "fsync", no_folders)
    durable.replace_file(tmp_path / "settings.json", b"{}")
    publish_file(tmp_path / "result.json", b"{}")
    write_new(tmp_path / "k.mbkeys", b"keys")
    SecretDraft(tmp_path / "cards.pdf", b"codes").publish()
    write_protocol(cases.content(cases.swedish(), ()), tmp_path / "protocol.pdf", untranslated)
    assert len(left_in(tmp_path)) == 5


def test_a_draft_has_its_name_when_it_is_published(draft, path):
    assert not path.exists()
    assert draft.publish() == path
    assert path.read_bytes() == b"codes"
    assert left_in(path.parent) == ["result.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_draft_takes_no_others_place(draft, path):
    path.write_bytes(b"older")
    assert draft.publish().name == "result-2.json"
    assert path.read_bytes() == b"older"


def test_a_draft_that_came_second_is_refused_its_own_name(draft, path):
    path.write_bytes(b"older")
    with pytest.raises(FileExistsAlreadyError):
        draft.publish_alone()
    assert path.read_bytes() == b"older"
    assert left_in(path.parent) == ["result.json"]


def test_a_discarded_draft_leaves_nothing(draft, path):
    draft.discard()
    assert left_in(path.parent) == []


@pytest.mark.parametrize("publish", [SecretDraft.publish, SecretDraft.publish_alone])
def test_a_draft_that_gets_no_name_leaves_nothing(draft, path, fails, publish):
    fails()
    with pytest.raises(MediumLostError):
        publish(draft)
    assert left_in(path.parent) == []


def test_what_a_crash_left_is_not_taken_for_the_draft(path):
    path.with_name("result.json.part").write_bytes(b"left")
    assert SecretDraft(path, b"codes").publish() == path
    assert path.read_bytes() == b"codes"


def test_a_long_name_has_room_for_its_temporary_one_and_its_journal(tmp_path):
    for name in ("l" * 255, "å" * 127, "🗳" * 63):
        publish_file(tmp_path / name, name.encode())
        part = durable.unfinished(tmp_path / name).name
        assert len(os.fsencode(f"{part}-journal")) <= 255
    assert len(left_in(tmp_path)) == 3
    assert durable.unfinished(tmp_path / ("l" * 254 + "a")) != durable.unfinished(
        tmp_path / ("l" * 254 + "b")
    )
