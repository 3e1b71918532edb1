"""Pictures as a camera gives them, with real QR codes in them, and a camera that shows them."""

import io
import random

import segno
from PIL import Image, ImageFilter
from PySide6.QtGui import QImage

from mbdesk.sync.codes import scanned_form
from mbdesk.ui.camera.camera import Camera, CameraTrouble

SIZE = (1280, 720)
CARD = (560, 360)


class Filming(Camera):
    """A camera whose pictures a test gives; `left` counts those given while it was off."""

    def __init__(self, *, available=True) -> None:
        super().__init__()
        self._available, self._on = available, False
        self.starts = self.left = 0

    @property
    def available(self):
        return self._available

    @property
    def on(self):
        return self._on

    def start(self):
        self._on = True
        self.starts += 1

    def stop(self):
        self._on = False

    def give(self, image: QImage) -> None:
        if self._on:
            self.seen.emit(image)
        else:
            self.left += 1

    def break_down(self, trouble: CameraTrouble) -> None:
        self._on = False
        self.failed.emit(trouble)


def film(text: str, *, turn=0.0, skew=0.0, blur=0.0, dark=1.0, mirrored=False) -> QImage:
    """Return a card with a QR code in a hand's picture: turned, skewed, blurred, dark."""
    scene = Image.new("L", SIZE, 90)
    scene.paste(card(text).rotate(turn, expand=True, fillcolor=90), (320, 140))
    if skew:
        scene = scene.transform(SIZE, Image.Transform.AFFINE, (1, skew, -200 * skew, 0, 1, 0))
    scene = scene.filter(ImageFilter.GaussianBlur(blur)) if blur else scene
    scene = noisy(scene).point(lambda grey: int(grey * dark))
    return qimage(scene.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if mirrored else scene)


def card(text: str) -> Image.Image:
    """Return a white card with a QR code of this text."""
    paper = Image.new("L", CARD, 245)
    drawn = io.BytesIO()
    segno.make(text, error="q", micro=False).save(drawn, kind="png", scale=8)
    paper.paste(Image.open(drawn).convert("L"), (20, 60))
    return paper


def film_card(code: str, **how) -> QImage:
    """Return a voting card before the camera."""
    return film(scanned_form(code), **how)


def nothing() -> QImage:
    """Return a room without any card."""
    return qimage(noisy(Image.new("L", SIZE, 120)))


def noisy(scene: Image.Image) -> Image.Image:
    """Add the grain of a cheap camera, the same in every run."""
    chance = random.Random(7)
    grain = Image.frombytes("L", (64, 64), chance.randbytes(64 * 64)).resize(scene.size)
    return Image.blend(scene, grain, 0.08)


def qimage(scene: Image.Image) -> QImage:
    """Return a picture as Qt has it."""
    data = scene.convert("RGBX").tobytes()
    form = QImage.Format.Format_RGBX8888
    return QImage(data, *scene.size, 4 * scene.width, form).copy()
