"""Real sticks: an image of exFAT or FAT32, mounted as desktops mount one.

FAT32 needs the kernel's own driver; what there is for FUSE (fusefat 0.1a) takes no letter but
ASCII and tells no free room. exFAT is mounted by the kernel or by exfat-fuse.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

LIKE_UDISKS = {
    "exfat": "uid=0,gid=0,fmask=0022,dmask=0022,iocharset=utf8,errors=remount-ro",
    "vfat": "uid=0,gid=0,fmask=0022,dmask=0022,utf8,flush,shortname=mixed,errors=remount-ro",
}
"""The options with which a desktop mounts a stick (udisks2, mount_options.conf)."""

MAKERS = {"exfat": ("mkfs.exfat",), "vfat": ("mkfs.fat", "-F", "32")}
MEGABYTES = {"exfat": 12, "vfat": 36}
"""Small, to be filled soon; FAT32 begins at about 33."""

_FUSE = "mount.exfat-fuse"


class Stick:
    """A stick that can be put in and pulled; `folder` is where it is mounted."""

    def __init__(self, kind: str, folder: Path, image: Path) -> None:
        self.folder = folder
        self._kind, self._image = kind, image
        self.by_fuse = not _in_kernel(kind)
        self._watcher: subprocess.Popen[bytes] | None = None

    def put_in(self, *, read_only: bool = False) -> None:
        """Mount it; a watcher unmounts it when the tests end, even if they are killed."""
        self._watcher = subprocess.Popen(
            ["sh", "-c", f"cat; {_UNMOUNT}", "sh", str(self.folder)],
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        # exfat-fuse asks for a block device if root mounts; it goes when its mount does.
        device = _run("losetup", "--find", "--show", self._image).strip()
        access = "ro" if read_only else "rw"
        try:
            if self.by_fuse:
                _run(_FUSE, "-o", access, device, self.folder)
            else:
                options = f"{access},{LIKE_UDISKS[self._kind]}"
                _run("mount", "-t", self._kind, "-o", options, device, self.folder)
        finally:
            _run("losetup", "--detach", device)

    def pull(self) -> None:
        """Take it away whatever is being written; its folder is then an empty one of the disk."""
        if self._watcher is not None:
            self._watcher.communicate()
            self._watcher = None

    def fill(self, kilobytes: int) -> None:
        """Leave only so much room on it."""
        room = shutil.disk_usage(self.folder).free - kilobytes * 1024
        (self.folder / "film.mp4").write_bytes(bytes(room))


_UNMOUNT = 'umount -f "$1"; umount -l "$1"'
"""By force first: what is open then fails, where FUSE mounts, as it does on a pulled stick."""


@contextmanager
def new_stick(kind: str, folder: Path) -> Iterator[Stick]:
    """Yield a new stick, put in at `folder`, which must not be there yet; pull it after.

    Its image is in memory and has no name, so that it ends with the tests.
    """
    image = os.memfd_create("stick")
    try:
        os.ftruncate(image, MEGABYTES[kind] << 20)
        path = Path(f"/proc/{os.getpid()}/fd/{image}")
        _run(*MAKERS[kind], path)
        folder.mkdir()
        made = Stick(kind, folder, path)
        try:
            made.put_in()
            yield made
        finally:
            made.pull()
    finally:
        os.close(image)


@cache
def reason_against(kind: str) -> str:
    """Return what this machine lacks to mount such a stick, empty if it lacks nothing."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "needs root to mount a stick"
    if not shutil.which(MAKERS[kind][0]):
        return f"needs {MAKERS[kind][0]} ({'exfatprogs' if kind == 'exfat' else 'dosfstools'})"
    if not _in_kernel(kind):
        if kind == "vfat":
            return "needs a kernel with vfat"
        if not (shutil.which(_FUSE) and Path("/dev/fuse").exists()):
            return "needs a kernel with exfat, or exfat-fuse and /dev/fuse"
    with TemporaryDirectory() as folder:
        try:
            with new_stick(kind, Path(folder, "stick")):
                return ""
        except subprocess.CalledProcessError as error:
            return f"needs to mount {kind} from a loop device: {error.stderr.strip()}"


def _in_kernel(kind: str) -> bool:
    return kind in Path("/proc/filesystems").read_text("ascii").split()


def _run(*command: str | Path) -> str:
    return subprocess.run([*map(str, command)], capture_output=True, text=True, check=True).stdout
