"""What comes from the process at the camera: states, and pictures of bounded size.

A message is a head and a body. The head is a mark, the kind, the number of the run that it belongs
to (each time that the camera is switched on is one), a width, a height and the body's length. A
picture's body is its lines, three bytes a pixel: red, green, blue; a state's is a JSON object.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from struct import Struct

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

WIDEST = 1280
"""Pixels in the longer side of a picture that is sent."""
LARGEST = WIDEST * WIDEST * 3
"""Bytes of a body at most."""

_HEAD = Struct("!4scIHHI")
HEAD_SIZE = _HEAD.size
_MARK, _PICTURE, _STATE = b"mbcf", b"p", b"s"
_FORMAT = QImage.Format.Format_RGB888


class RubbishError(ValueError):
    """What came is no message of the process at the camera."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a message."""

    kind: bytes
    run: int
    width: int
    height: int
    length: int

    @property
    def is_picture(self) -> bool:
        """Whether a picture follows, and not a state."""
        return self.kind == _PICTURE


def head_of(data: bytes) -> Head:
    """Read a head. Raises RubbishError."""
    mark, *values = _HEAD.unpack(data)
    head = Head(*values)
    lines = head.height * head.width * 3 <= head.length
    sides = 0 < head.width <= WIDEST and 0 < head.height <= WIDEST
    fits = head.kind == _STATE or (head.kind == _PICTURE and sides and lines)
    if mark != _MARK or head.length > LARGEST or not fits:
        raise RubbishError
    return head


def picture_of(head: Head, body: bytes) -> QImage:
    """Return a picture in the format that screens paint fastest."""
    row = head.length // head.height
    shared = QImage(body, head.width, head.height, row, _FORMAT)
    return shared.convertToFormat(QImage.Format.Format_RGB32)


def state_of(body: bytes) -> Mapping[str, object]:
    """Return a state. Raises RubbishError."""
    try:
        told = json.loads(body)
    except ValueError as error:
        raise RubbishError from error
    if not isinstance(told, dict):
        raise RubbishError
    return told


def picture_message(run: int, image: QImage) -> bytes:
    """Return the message of a picture, no larger than it may be."""
    if max(image.width(), image.height()) > WIDEST:
        image = image.scaled(WIDEST, WIDEST, Qt.AspectRatioMode.KeepAspectRatio)
    image = image.convertToFormat(_FORMAT)
    body = bytes(image.constBits())
    return _HEAD.pack(_MARK, _PICTURE, run, image.width(), image.height(), len(body)) + body


def state_message(run: int, **state: object) -> bytes:
    """Return the message of a state."""
    body = json.dumps(state).encode()
    return _HEAD.pack(_MARK, _STATE, run, 0, 0, len(body)) + body
