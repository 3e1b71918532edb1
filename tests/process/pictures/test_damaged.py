"""Odd and damaged pictures are taken or refused, whatever a library raises."""

import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from mbdesk.errors.voter import PictureKindError, PictureTooLargeError, PictureUnusableError
from mbdesk.services.common.pictures import fit_left_picture, fit_picture, pixels_of
from mbdesk.sync.media import LARGEST_PICTURE, kind_of
from tests.process.pictures.making import COLOURS, EXIF, SAMPLES, kept, saved


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("number", [1, 2, 300])
def test_fill_bytes_before_a_marker_are_legal(place, number):
    data = saved(COLOURS, "JPEG")
    markers = [2]
    while len(markers) <= place:
        last = markers[-1]
        markers.append(last + 2 + int.from_bytes(data[last + 2 : last + 4]))
    filled = data[: markers[place]] + b"\xff" * number + data[markers[place] :]
    assert (kind_of(filled).width, kind_of(filled).height) == COLOURS.size
    assert kept(filled).size == COLOURS.size


WHOLE = [
    *(saved(COLOURS.resize((32, 24)), kind) for kind in ("PNG", "JPEG", "WEBP")),
    saved(COLOURS.resize((32, 24)), "JPEG", exif=EXIF["a place that is no place"]),
    saved(COLOURS.quantize(16), "PNG"),
]
OF_TELEPHONES = [(SAMPLES / name).read_bytes() for name in ("corners.heic", "see_through.heic")]
REFUSALS = (
    PictureUnusableError,
    PictureKindError,
    PictureTooLargeError,
)


@st.composite
def damaged(draw, pictures: list[bytes]) -> bytes:
    """Draw a picture that is cut short, or has bytes flipped, doubled or left out."""
    data = bytearray(draw(st.sampled_from(pictures)))
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, max(0, len(data) - 1)))
        match draw(st.sampled_from(("flip", "set", "cut", "leave out", "double"))):
            case "flip":
                data[place : place + 1] = bytes(b ^ 0xFF for b in data[place : place + 1])
            case "set":
                data[place : place + 4] = draw(st.sampled_from((b"\0" * 4, b"\xff" * 4)))
            case "cut":
                del data[place:]
            case "leave out":
                del data[place : place + draw(st.integers(1, 40))]
            case "double":
                data[place:place] = data[place : place + 40]
    return bytes(data)


def taken_or_refused(data: bytes) -> None:
    try:
        media_type, fitted = fit_picture(data, LARGEST_PICTURE)
    except REFUSALS:
        return
    assert kind_of(fitted).type is media_type


@pytest.mark.filterwarnings("ignore::UserWarning")
@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(damaged(WHOLE))
def test_a_damaged_picture_is_taken_or_refused_and_never_raises_anything_else(data):
    taken_or_refused(data)


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(damaged(OF_TELEPHONES))
def test_a_damaged_picture_of_a_telephone_is_taken_or_refused_too(data):
    taken_or_refused(data)


@pytest.mark.parametrize(
    "raised",
    [
        MemoryError(),
        ZeroDivisionError(),
        SyntaxError(),
        struct.error(),
        RecursionError(),
        Image.DecompressionBombError(),
        AssertionError(),
        OverflowError(),
        EOFError(),
    ],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("where", ["load", "thumbnail", "convert"])
def test_whatever_a_library_raises_is_one_error(monkeypatch, raised, where):
    def fail(*_arguments, **_options):
        raise raised

    data = saved(COLOURS, "JPEG")
    monkeypatch.setattr("PIL.JpegImagePlugin.JpegImageFile." + where, fail, raising=False)
    for refused in (fit_left_picture, pixels_of):
        with pytest.raises(PictureUnusableError):
            refused(data)
