"""Runs the tests on bare Debians: each Python and each edition of a library that is claimed.

    sudo python3 packaging/bare_roots.py [12] [13] [--folder DIR] [--lend DIR]... [--tests TEST...]

Each root is made once by debootstrap, holds Python and nothing else, and is kept in the folder
(/var/tmp/mbdesk-roots) for the next time; delete it to begin anew. The checkout is copied into it
and `packaging/dev.py test` run there, so what it needs is installed as on a fresh machine. There is
no /sys. Settings of apt and pip, such as a mirror's, are copied from this machine; folders that
they name are lent read-only with `--lend`. All mounts end with the command, however it ends.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path("/var/tmp/mbdesk-roots")  # noqa: S108  # kept between runs; root's own
DEBIANS = {"12": "bookworm", "13": "trixie"}
MIRROR = "http://deb.debian.org/debian"
SOURCES = """\
deb {mirror} {name} main
deb {mirror} {name}-updates main
deb {mirror}-security {name}-security main
"""
TOOLS = {"debootstrap": "debootstrap", "git": "git", "unshare": "util-linux", "mount": "mount"}
SETTINGS = ("etc/pip.conf", "etc/resolv.conf", "etc/ssl/certs/ca-certificates.crt")
CHECKOUT = "checkout"
APART = ("unshare", "--mount", "--pid", "--fork", "--kill-child")
"""Begins a command in namespaces that end with it, and whatever it mounts with them."""
ENTER = """\
set -e
root=$1; shift
for each in dev dev/pts dev/shm; do mount --bind "/$each" "$root/$each"; done
mount -t proc proc "$root/proc"
while [ "$1" != -- ]; do
    mkdir -p "$root$1"; mount --bind "$1" "$root$1"; mount -o remount,bind,ro "$root$1"; shift
done
shift
chroot "$root" "$@" || exit
"""
"""Mounts what a command needs: arguments are the root, what is lent, `--`, the command.

The shell stays, as the first process of its namespace: it waits for orphans, which would be
zombies for ever.
"""


def lacking() -> list[str]:
    """Return what has to be there before a root can be made, in words."""
    found = [] if os.geteuid() == 0 else ["the rights of root (sudo)"]
    return found + [
        f"{tool} (apt-get install {package})"
        for tool, package in TOOLS.items()
        if not shutil.which(tool)
    ]


def make_root(root: Path, name: str) -> None:
    """Make a bare Debian unless it was made before; it bears its name only once it is finished."""
    if root.exists():
        return
    begun = root.with_name(f"{root.name}.begun")
    if begun.exists():
        shutil.rmtree(begun)
    begun.mkdir(parents=True)
    bare = ("--variant=minbase", "--include=python3,ca-certificates")
    subprocess.run([*APART, "debootstrap", *bare, name, begun, MIRROR], check=True)
    (begun / "etc/apt/sources.list").write_text(SOURCES.format(mirror=MIRROR, name=name), "utf-8")
    begun.rename(root)


def lay_settings(root: Path) -> None:
    """Copy how this machine reaches mirrors of Debian and PyPI; nothing of it is kept in Git."""
    shutil.copytree("/etc/apt/apt.conf.d", root / "etc/apt/apt.conf.d", dirs_exist_ok=True)
    for name in SETTINGS:
        if (Path("/") / name).is_file():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(Path("/") / name, root / name)
    own = Path.home() / ".config" / "pip" / "pip.conf"
    if own.is_file():
        target = root / "root/.config/pip/pip.conf"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(own, target)


def listed() -> list[str]:
    """Return the names of the checkout's files that Git knows, or would take."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    answer = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True).stdout
    return [os.fsdecode(name) for name in answer.split(b"\0") if name]


def lay_checkout(target: Path) -> None:
    """Bring the checkout's files over as they are now; an environment made there before stays."""
    names = {Path(name) for name in listed() if (ROOT / name).is_file()}
    for old in [path for path in target.rglob("*") if path.is_file()]:
        name = old.relative_to(target)
        if name.parts[0] != ".venv" and name not in names:
            old.unlink()
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, target / name)


def run_in(root: Path, lent: Iterable[Path], command: Sequence[str]) -> int:
    """Run a command in a root, in namespaces that end with it, and return its exit status."""
    places = [str(place.resolve()) for place in lent]
    kept = {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
    paths = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    bare = {"HOME": "/root", "LANG": "C.UTF-8", "PATH": paths}
    whole = [*APART, "sh", "-c", ENTER, "enter", str(root), *places, "--", *command]
    return subprocess.run(whole, env={**kept, **bare}, check=False).returncode


def test_on(version: str, folder: Path, lent: Iterable[Path], tests: Sequence[str]) -> int:
    """Run the tests on one Debian."""
    root = folder / version
    make_root(root, DEBIANS[version])
    lay_settings(root)
    lay_checkout(root / CHECKOUT)
    script = f'cd /{CHECKOUT} && exec python3 packaging/dev.py test "$@"'
    return run_in(root, lent, ["sh", "-c", script, "test", *tests])


def parsed(arguments: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("versions", nargs="*", help="12, 13; all when none is named")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the roots lie")
    parser.add_argument("--lend", type=Path, action="append", default=[], help="a folder to lend")
    parser.add_argument("--tests", nargs="*", default=[], help="run only these tests")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Test on each Debian asked for, and tell which failed; return 2 when none can be made."""
    asked = parsed(arguments)
    unknown = [version for version in asked.versions if version not in DEBIANS]
    problems = (
        [f"a Debian that is not {unknown[0]}: {', '.join(DEBIANS)}"] if unknown else lacking()
    )
    if problems:
        print("What is missing:", *problems, sep="\n  ")
        return 2
    failed = [
        version
        for version in asked.versions or DEBIANS
        if test_on(version, asked.folder, asked.lend, asked.tests)
    ]
    print(f"roots: Debian {', '.join(failed)} failed" if failed else "roots: all is well")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
