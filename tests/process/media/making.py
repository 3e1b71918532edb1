"""Pictures and recordings made up for the tests of media."""

import io

from PIL import Image

from mbdesk.sync.wav import wav_of

OGG = b"OggS\0" + bytes(range(256)) * 8


WAV = wav_of(bytes(200))


ALTERNATIVE = {"sv": "En bänk under ett träd", "en": "A bench under a tree"}


def image(kind: str, size=(40, 30), mode="RGB", **options) -> bytes:
    target = io.BytesIO()
    Image.radial_gradient("L").resize(size).convert(mode).save(target, kind, **options)
    return target.getvalue()


def with_place(kind="JPEG", size=(40, 30), orientation=6) -> bytes:
    """Return a photo that says where it was taken, and lies on its side."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "HemligKamera"
    return image(kind, size, exif=exif)
