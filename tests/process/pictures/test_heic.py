"""The decoder of telephones' pictures may do what it likes: it has a process of its own.

The processes are real: a `pi_heif` of each test's own takes the place of the decoder in them.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mbdesk.errors.voter import PictureKindError, PictureTooLargeError, PictureUnusableError
from mbdesk.services.common import heic
from mbdesk.services.common.pictures import fit_left_picture, pixels_of

SAMPLES = Path(__file__).parents[2] / "pictures"
CORNERS = (SAMPLES / "corners.heic").read_bytes()

PICTURE = """
import os
from PIL import Image
os.write(1, b"libheif: this box is deprecated\\n{}\\n" * 100)
class File:
    size = (4, 2)
    def to_pillow(self):
        return Image.new("RGB", self.size, "red")
def open_heif(data):
    return File()
"""
LARGE = """
class File:
    size = (20_000, 20_000)
def open_heif(data):
    return File()
"""


@pytest.fixture
def decoder(tmp_path, monkeypatch):
    """Return what puts a decoder of the test's own into every process that is started."""

    def put(script: str) -> None:
        (tmp_path / "pi_heif.py").write_text(script)
        monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{os.pathsep}{Path.cwd()}")

    return put


@pytest.mark.parametrize(
    "does",
    [
        "import os; os.abort()",
        "import ctypes; ctypes.string_at(0)",
        "import os; os._exit(0)",
        "raise RuntimeError",
        "def open_heif(data): return None",
    ],
    ids=["aborts", "crashes", "ends without a word", "raises", "returns rubbish"],
)
def test_a_decoder_that_falls_over_has_read_no_picture(decoder, does):
    decoder(does)
    with pytest.raises(PictureUnusableError):
        fit_left_picture(CORNERS)


def test_a_decoder_that_hangs_is_ended(decoder, monkeypatch):
    monkeypatch.setattr(heic, "PATIENCE_SECONDS", 2.0)
    decoder("import time; time.sleep(600)")
    began = time.monotonic()
    with pytest.raises(PictureUnusableError):
        fit_left_picture(CORNERS)
    assert time.monotonic() - began < 60


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to such a limit")
def test_a_decoder_that_swells_is_held(decoder, tmp_path):
    swollen = tmp_path / "swollen"
    decoder(f"bytearray(16 << 30); open({str(swollen)!r}, 'w').close(); import os; os.abort()")
    with pytest.raises(PictureUnusableError):
        fit_left_picture(CORNERS)
    assert not swollen.exists()


def test_what_a_decoder_writes_by_itself_does_no_harm(decoder):
    decoder(PICTURE)
    shown = pixels_of(CORNERS)
    assert (shown.width, shown.height) == (4, 2)
    assert shown.data[:4] == bytes((0, 0, 255, 255))


def test_a_picture_that_says_it_is_huge_is_not_decoded(decoder):
    decoder(LARGE)
    with pytest.raises(PictureTooLargeError):
        fit_left_picture(CORNERS)


def test_where_the_decoder_is_not_there_the_kind_is_refused_by_name(decoder):
    decoder("raise OSError('libheif.so.1: cannot open shared object file')")
    with pytest.raises(PictureKindError) as refused:
        fit_left_picture(CORNERS)
    assert refused.value.parameters["kind"] == "HEIC"


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9, 0.99])
def test_a_picture_cut_short_is_refused(part):
    with pytest.raises(PictureUnusableError):
        fit_left_picture(CORNERS[: int(len(CORNERS) * part)])


def test_the_decoder_is_never_loaded_into_the_program_itself():
    script = (
        "import sys; from pathlib import Path;"
        "from mbdesk.services.common.pictures import pixels_of;"
        "pixels_of(Path(sys.argv[1]).read_bytes());"
        "sys.exit(any('heif' in name for name in sys.modules))"
    )
    command = [sys.executable, "-c", script, str(SAMPLES / "corners.heic")]
    subprocess.run(command, check=True, timeout=60)
