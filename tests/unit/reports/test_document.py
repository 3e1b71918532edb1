import subprocess
import sys
from pathlib import Path

import pytest

from mbdesk.errors.files import DiskFullError, FileMissingError, MediumLostError
from mbdesk.reports.layout.wording import TEST_BANNER
from mbdesk.reports.protocol import write_protocol
from mbdesk.words import untranslated
from tests.unit.reports import cases
from tests.unit.reports.reading import page_texts

CHECKOUT = Path(__file__).parents[3]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "protocol.pdf"


def written(result, path):
    write_protocol(cases.content(result), path, untranslated)


def test_the_same_result_gives_the_same_bytes(path):
    written(cases.arabic(), path)
    first = path.read_bytes()
    written(cases.large(10), path)
    written(cases.arabic(), path)
    assert path.read_bytes() == first


def test_another_run_of_the_program_gives_the_same_bytes(path):
    written(cases.arabic(), path)
    script = (
        "import sys; from pathlib import Path; from tests.unit.reports import cases;"
        "from mbdesk.reports.protocol import write_protocol; from mbdesk.words import untranslated;"
        "write_protocol(cases.content(cases.arabic()), Path(sys.argv[1]), untranslated)"
    )
    other = path.with_name("other.pdf")
    subprocess.run([sys.executable, "-c", script, str(other)], check=True, cwd=CHECKOUT)
    assert other.read_bytes() == path.read_bytes()


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(FileMissingError):
        write_protocol(cases.content(cases.swedish()), tmp_path / "gone" / "p.pdf", untranslated)


def test_a_write_that_cannot_begin_leaves_the_earlier_protocol_as_it_was(path):
    written(cases.swedish(), path)
    before = path.read_bytes()
    path.with_name("protocol.pdf.part").mkdir()
    with pytest.raises(MediumLostError):
        write_protocol(cases.content(cases.rehearsal()), path, untranslated)
    assert path.read_bytes() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full here")
def test_a_full_disk_is_told_and_leaves_the_earlier_protocol_as_it_was(path):
    written(cases.swedish(), path)
    before = path.read_bytes()
    path.with_name("protocol.pdf.part").symlink_to("/dev/full")
    with pytest.raises(DiskFullError):
        write_protocol(cases.content(cases.rehearsal()), path, untranslated)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_cannot_take_its_place_is_removed(path):
    path.mkdir()
    with pytest.raises(MediumLostError):
        write_protocol(cases.content(cases.swedish()), path, untranslated)
    assert list(path.parent.iterdir()) == [path]


def test_a_long_banner_is_written_smaller_on_its_one_line(path):
    banner = "provräkning som inte avgör någonting alls " * 5
    words = {TEST_BANNER: banner}
    result = cases.rehearsal()
    write_protocol(
        cases.content(result, ()), path, lambda source, _number=-1: words.get(source, source)
    )
    assert all(banner.strip() in page for page in page_texts(path))
