"""Screens that are plugged in and pulled out of a real X server, by its RandR extension."""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes.util import find_library

MM_PER_INCH = 25.4


def missing() -> str:
    """Return what is needed and is not here, or nothing."""
    if shutil.which("Xvfb") is None:
        return "no Xvfb, the X server without a screen"
    if not all(map(find_library, ("X11", "Xrandr", "xcb-cursor"))):
        return "no libX11, libXrandr or libxcb-cursor"
    return ""


@contextmanager
def x_server(width: int = 2304, height: int = 768) -> Iterator[str]:
    """Run an X server of our own and give its display's name."""
    read, write = os.pipe()
    size = ("-screen", "0", f"{width}x{height}x24")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *size, "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


class _Monitor(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_ulong),
        *((field, ctypes.c_int) for field in ("primary", "automatic", "outputs_used")),
        *((field, ctypes.c_int) for field in ("x", "y", "width", "height", "mm_wide", "mm_high")),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    )


class _Resources(ctypes.Structure):
    _fields_ = (
        ("timestamp", ctypes.c_ulong),
        ("config", ctypes.c_ulong),
        ("crtcs", ctypes.c_int),
        ("crtc", ctypes.POINTER(ctypes.c_ulong)),
        ("outputs", ctypes.c_int),
        ("output", ctypes.POINTER(ctypes.c_ulong)),
    )


class Monitors:
    """The monitors of the display that the environment names. The first takes the one output."""

    def __init__(self) -> None:
        self._x11 = ctypes.CDLL(find_library("X11"))
        self._randr = ctypes.CDLL(find_library("Xrandr"))
        pointer, number = ctypes.c_void_p, ctypes.c_ulong
        self._x11.XOpenDisplay.restype = pointer
        self._x11.XDefaultRootWindow.argtypes, self._x11.XDefaultRootWindow.restype = (
            [pointer],
            number,
        )
        self._x11.XInternAtom.argtypes = [pointer, ctypes.c_char_p, ctypes.c_int]
        self._x11.XInternAtom.restype = number
        self._x11.XSync.argtypes = [pointer, ctypes.c_int]
        self._randr.XRRGetScreenResources.argtypes = [pointer, number]
        self._randr.XRRGetScreenResources.restype = ctypes.POINTER(_Resources)
        self._randr.XRRSetMonitor.argtypes = [pointer, number, ctypes.POINTER(_Monitor)]
        self._randr.XRRDeleteMonitor.argtypes = [pointer, number, number]
        self._display = self._x11.XOpenDisplay(None)
        self._root = self._x11.XDefaultRootWindow(self._display)

    def plug(
        self,
        name: bytes,
        x: int,
        width: int,
        height: int,
        *,
        first: bool = False,
        dpi: float = 96.0,
    ) -> None:
        """Plug a monitor in, beside the others."""
        outputs = self._randr.XRRGetScreenResources(self._display, self._root).contents.output
        mm = (round(width / dpi * MM_PER_INCH), round(height / dpi * MM_PER_INCH))
        used = (int(first), outputs if first else None)
        monitor = _Monitor(
            self._atom(name), int(first), 0, used[0], x, 0, width, height, *mm, used[1]
        )
        self._randr.XRRSetMonitor(self._display, self._root, ctypes.byref(monitor))
        self._x11.XSync(self._display, 0)

    def pull(self, name: bytes) -> None:
        """Pull a monitor out."""
        self._randr.XRRDeleteMonitor(self._display, self._root, self._atom(name))
        self._x11.XSync(self._display, 0)

    def _atom(self, name: bytes) -> int:
        atom: int = self._x11.XInternAtom(self._display, name, 0)
        return atom
