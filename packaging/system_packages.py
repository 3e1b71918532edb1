"""Finds and installs the Debian packages that Qt and the tests need."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys

from environment import call, say

# What Qt's wheels expect from Debian and Ubuntu. From 2024 on some carry the ending t64; the old
# name still installs them.
QT_PACKAGES = (
    *("libdbus-1-3", "libegl1", "libfontconfig1", "libgl1", "libglib2.0-0", "libgssapi-krb5-2"),
    *("libpulse0", "libspeechd2", "libwayland-cursor0", "libx11-xcb1", "libxcb-cursor0"),
    *("libxcb-icccm4", "libxcb-image0"),
    *("libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-render0"),
    *("libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0"),
    *("libxcb-xkb1", "libxkbcommon-x11-0", "libxkbcommon0"),
)
# Real windows, real PDF pages, a real PostgreSQL server, real sticks, and dictionaries of the
# translations' languages, for the tests that use them.
DICTIONARY_PACKAGES = (
    *("aspell", "aspell-fa", "hunspell", "hunspell-ar", "hunspell-en-gb", "hunspell-sv"),
    *("libvoikko-dev", "voikko-fi"),
)
TEST_PACKAGES = (
    *("at-spi2-core", "dbus", "gir1.2-atspi-2.0", "python3-gi"),
    *(
        "cups-daemon",
        "openbox",
        "poppler-utils",
        "postgresql",
        "speech-dispatcher-espeak-ng",
        "xdotool",
        "xvfb",
    ),
    *("dosfstools", "exfat-fuse", "exfatprogs"),
    *DICTIONARY_PACKAGES,
)


def missing_packages(wanted: tuple[str, ...], installed: set[str]) -> list[str]:
    """Return the Debian packages that are not there under either of their names."""
    return [name for name in wanted if not installed & {name, f"{name}t64"}]


def installed_packages(wanted: tuple[str, ...]) -> set[str]:
    """Ask Debian's package database which of the packages are installed."""
    names = [form for name in wanted for form in (name, f"{name}t64")]
    query = ["dpkg-query", "-W", "-f=${Package} ${db:Status-Status}\n", *names]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    return {line.split()[0] for line in answer.split("\n") if line.endswith(" installed")}


def wanted_packages(*, for_tests: bool) -> tuple[str, ...]:
    """Return the Debian packages that a command needs."""
    minor = sys.version_info.minor
    venv = () if importlib.util.find_spec("ensurepip") else (f"python3.{minor}-venv",)
    return (*venv, *QT_PACKAGES, *(TEST_PACKAGES if for_tests else ()))


def ensure_system_packages(*, for_tests: bool) -> None:
    """Install what Debian and Ubuntu lack, or print the line that does it."""
    if not shutil.which("dpkg-query"):
        return
    wanted = wanted_packages(for_tests=for_tests)
    missing = missing_packages(wanted, installed_packages(wanted))
    if not missing:
        return
    if os.geteuid() != 0:
        say("Some system packages are missing. Install them with this line, then run this again:")
        say(f"  sudo apt-get install {' '.join(missing)}")
        say("Going on without them; windows, or some tests, may fail.")
    elif not apt_install(missing):
        say(f"Could not install {' '.join(missing)}. Going on; windows, or some tests, may fail.")


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages as root, without asking anything."""
    say(f"Installing system packages: {' '.join(packages)}")
    apt = ("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0")
    call(*apt, "update")
    install = (*apt, "install", "-y", "--no-install-recommends", *packages)
    return call(*install, DEBIAN_FRONTEND="noninteractive") == 0
