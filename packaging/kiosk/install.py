"""Turn a Debian machine into a kiosk, and back again.

    sudo python3 packaging/kiosk/install.py STATION         one kiosk, started with the machine
    sudo python3 packaging/kiosk/install.py --undo          as it was before

STATION is the folder of an enrolled station (`mbdesk enrol`); it is handed to a user of its own
who may do nothing else. Standard library only. `--root DIR` lays the files out in a folder instead
and changes nothing on the machine, to look at them or to build an image.
"""

from __future__ import annotations

import argparse
import grp
import os
import pwd
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAM = HERE.parent.parent
USER = "mbdesk-kiosk"
HOME = Path("/var/lib/mbdesk-kiosk")
UNIT = "mbdesk-kiosk.service"
PACKAGES = ("cage", "xwayland", "dosfstools", "exfatprogs")

FILES = {
    "mbdesk-kiosk.service": Path("etc/systemd/system") / UNIT,
    "99-mbdesk-sticks.rules": Path("etc/udev/rules.d/99-mbdesk-sticks.rules"),
    "logind.conf": Path("etc/systemd/logind.conf.d/50-mbdesk-kiosk.conf"),
    "sysctl.conf": Path("etc/sysctl.d/50-mbdesk-kiosk.conf"),
}
"""Where each file of this folder goes, below the root of the system."""

GROUPS = ("video", "render", "input", "audio", "lp")


class InstallError(Exception):
    """Something is missing that only the person at the keyboard can provide."""


def filled(name: str, station: Path) -> str:
    """Return a file of this folder with the names of this machine in it."""
    text = (HERE / name).read_text("utf-8")
    for mark, value in (
        ("@PROGRAM@", quoted(PROGRAM)),
        ("@STATION@", quoted(station)),
        ("@README@", (HERE / "README.md").as_uri().replace("%", "%%")),
        ("@USER@", USER),
        ("@HOME@", str(HOME)),
    ):
        text = text.replace(mark, value)
    return text


def quoted(path: Path) -> str:
    """Return a path as it stands between quotation marks in a unit (systemd.syntax(7))."""
    text = str(path)
    for sign, escaped in (("\\", "\\\\"), ('"', '\\"'), ("$", "$$"), ("%", "%%")):
        text = text.replace(sign, escaped)
    return text


def lay_out(root: Path, station: Path) -> list[Path]:
    """Write every file below `root`, and return their paths."""
    written = []
    for name, place in FILES.items():
        path = root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(filled(name, station), "utf-8")
        path.chmod(0o644)
        written.append(path)
    return written


def take_away(root: Path) -> list[Path]:
    """Remove every file that `lay_out` wrote, and return their paths."""
    removed = [root / place for place in FILES.values() if (root / place).exists()]
    for path in removed:
        path.unlink()
    return removed


def change_machine(station: Path, *, undoing: bool) -> None:
    """Install, or undo, on this machine."""
    if os.geteuid() != 0:
        raise InstallError("Only root may do this: put sudo before it.")
    if undoing:
        undo()
    else:
        install(station)


def install(station: Path) -> None:
    """Make the user, hand over the station, lay out the files and enable the session."""
    if not (station / "station.mbstation").is_file():
        raise InstallError(f"There is no station in {station}. Enrol one first: mbdesk enrol.")
    if not (PROGRAM / ".venv").is_dir():
        raise InstallError("Run `python3 packaging/dev.py run --help` once; it makes .venv.")
    run("apt-get", "install", "-y", "--no-install-recommends", *PACKAGES)
    make_user()
    kept = HOME / "station"
    if station.resolve() != kept:
        if kept.exists():
            raise InstallError(f"There is a station in {kept} already. Move it away first.")
        shutil.move(station, kept)
    hand_over(HOME)
    lay_out(Path("/"), kept)
    Path("/media/mbdesk").mkdir(parents=True, exist_ok=True)
    for command in (
        ("systemctl", "daemon-reload"),
        ("udevadm", "control", "--reload"),
        ("sysctl", "--quiet", "--load", "/etc/sysctl.d/50-mbdesk-kiosk.conf"),
        ("systemctl", "mask", "ctrl-alt-del.target"),
        ("systemctl", "set-default", "graphical.target"),
        ("systemctl", "enable", UNIT),
    ):
        run(*command)
    say("Done. Start the machine anew: the kiosk comes by itself and asks for a staff code.")
    say("Read packaging/kiosk/README.md about disk encryption, firmware and the case.")


def undo() -> None:
    """Disable the session and remove its files; the station's folder stays where it is."""
    run("systemctl", "disable", UNIT)
    run("systemctl", "unmask", "ctrl-alt-del.target")
    take_away(Path("/"))
    run("systemctl", "daemon-reload")
    run("udevadm", "control", "--reload")
    say(f"Done. The station and its votes are still in {HOME / 'station'}.")


def make_user() -> None:
    """Make the kiosk's own user, without a password to log in with."""
    try:
        pwd.getpwnam(USER)
    except KeyError:
        run("useradd", "--system", "--create-home", "--home-dir", str(HOME), "--shell",
            "/usr/sbin/nologin", USER)  # fmt: skip
    there = [group for group in GROUPS if is_group(group)]
    run("usermod", "--append", "--groups", ",".join(there), USER)


def is_group(name: str) -> bool:
    """Tell whether the machine has a group of this name."""
    try:
        grp.getgrnam(name)
    except KeyError:
        return False
    return True


def hand_over(folder: Path) -> None:
    """Let the kiosk's user, and nobody else, into a folder."""
    for path in (folder, *folder.rglob("*")):
        shutil.chown(path, USER, USER)
        path.chmod(0o700 if path.is_dir() else 0o600)


def run(*command: str) -> None:
    """Run a command of the system, or stop with a sentence."""
    if subprocess.call(command):
        raise InstallError(f"This did not work: {' '.join(command)}")


def say(text: str) -> None:
    """Tell the person what is going on."""
    print(text, flush=True)


def main(arguments: list[str]) -> int:
    """Install, or undo, as the arguments say."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("station", nargs="?", type=Path)
    parser.add_argument("--undo", action="store_true")
    parser.add_argument("--root", type=Path)
    chosen = parser.parse_args(arguments)
    if chosen.station is None and not chosen.undo:
        parser.error("name the station's folder, or --undo")
    try:
        if chosen.root is not None:
            take_away(chosen.root) if chosen.undo else lay_out(chosen.root, HOME / "station")
        else:
            change_machine(chosen.station, undoing=chosen.undo)
    except InstallError as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
