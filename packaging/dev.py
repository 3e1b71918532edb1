"""Everything a checkout needs, with nothing but Python: set up, try, test, run.

    python3 packaging/dev.py demo [--out DIR]     the whole flow on a made-up district
    python3 packaging/dev.py test [PYTEST ARGS]   check, then all tests (or those you name)
    python3 packaging/dev.py check                lint, format, types and layers: seconds
    python3 packaging/dev.py run [MBDESK ARGS]    the program itself
    python3 packaging/dev.py bench                speed beside raw baselines
    python3 packaging/dev.py shots --out DIR      every screen as a picture
    python3 packaging/dev.py layout               every resident's screen in every setting
    python3 packaging/dev.py soak [--voters N]    days of voters at a kiosk, each vote accounted for
    python3 packaging/dev.py faults [--rounds N]  kills, full disks, pulled sticks: a thousand
    python3 packaging/dev.py lock [--upgrade]     write the hash-locked requirements anew

The first run makes `.venv` in the checkout and, on Debian and Ubuntu, asks for the system
libraries that Qt needs. Later runs find both in place and start at once.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "requirements"
OLDEST_PYTHON = (3, 11)

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
# Real windows, real PDF pages, a real PostgreSQL server, and dictionaries of the translations'
# languages, for the tests that use them.
DICTIONARY_PACKAGES = (
    *("aspell", "aspell-fa", "hunspell", "hunspell-ar", "hunspell-en-gb", "hunspell-sv"),
    *("libvoikko-dev", "voikko-fi"),
)
TEST_PACKAGES = (
    *("at-spi2-core", "dbus", "gir1.2-atspi-2.0", "python3-gi"),
    *("openbox", "poppler-utils", "postgresql", "speech-dispatcher-espeak-ng", "xdotool", "xvfb"),
    *DICTIONARY_PACKAGES,
)


class SetUpError(Exception):
    """Something is missing that only the person at the keyboard can provide."""


def say(text: str) -> None:
    """Tell the person what is going on."""
    print(text, flush=True)


def venv_tool(name: str) -> Path:
    """Return the path of a program inside the virtual environment."""
    return VENV / ("Scripts" if os.name == "nt" else "bin") / name


def python() -> str:
    """Return the path of the virtual environment's Python."""
    return str(venv_tool("python.exe" if os.name == "nt" else "python"))


def call(*command: str | Path, **environment: str) -> int:
    """Run a command in the checkout and return its exit status."""
    arguments = [str(part) for part in command]
    return subprocess.run(
        arguments, cwd=ROOT, env={**os.environ, **environment}, check=False
    ).returncode


# System libraries


def missing_packages(wanted: tuple[str, ...], installed: set[str]) -> list[str]:
    """Return the Debian packages that are not there under either of their names."""
    return [name for name in wanted if not installed & {name, f"{name}t64"}]


def installed_packages(wanted: tuple[str, ...]) -> set[str]:
    """Ask Debian's package database which of the packages are installed."""
    names = [form for name in wanted for form in (name, f"{name}t64")]
    query = ["dpkg-query", "-W", "-f=${Package} ${db:Status-Status}\n", *names]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    return {line.split()[0] for line in answer.splitlines() if line.endswith(" installed")}


def wanted_packages(*, for_tests: bool) -> tuple[str, ...]:
    """Return the Debian packages that a command needs."""
    minor = sys.version_info.minor
    venv = () if importlib.util.find_spec("ensurepip") else (f"python3.{minor}-venv",)
    return (*venv, *QT_PACKAGES, *(TEST_PACKAGES if for_tests else ()))


def ensure_system_libraries(*, for_tests: bool) -> None:
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


# The virtual environment


def fingerprint(level: str) -> str:
    """Return the hash of everything that decides what is installed, and where."""
    digest = hashlib.sha256(str(ROOT).encode())
    for path in (lock_of(level), ROOT / "pyproject.toml", ROOT / "setup.py"):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def lock_of(level: str) -> Path:
    """Return the file that lists all that is to be installed."""
    return LOCKS / f"{level}.txt"


def stamp(level: str) -> Path:
    """Return the file that remembers what was installed last."""
    return VENV / f"mbdesk-{level}.sha256"


def in_place(level: str) -> bool:
    """Tell whether the environment already holds a level; `dev` holds `runtime` too."""
    levels = {level, "dev"}
    return Path(python()).exists() and any(
        stamp(each).is_file() and stamp(each).read_text("ascii") == fingerprint(each)
        for each in levels
    )


def ensure_venv(level: str) -> None:
    """Make `.venv` and install what the lock lists, and this checkout, unless done before."""
    if in_place(level):
        return
    if not Path(python()).exists():
        say("Making a virtual environment in .venv")
        must(call(sys.executable, "-m", "venv", "--clear", VENV), "Python could not make .venv.")
    say("Installing the locked requirements (a few minutes the first time)")
    must(install_locked(level), "The requirements could not be installed. Is there a network?")
    must(install_checkout(), "mbdesk itself could not be installed.")
    must(remove_leftovers(level), "What is no longer needed could not be removed.")
    stamp(level).write_text(fingerprint(level), "ascii")


def pip(*arguments: str | Path) -> int:
    """Run pip in the virtual environment; never ask."""
    quiet = ("-qq", "--no-input", "--disable-pip-version-check")
    return call(python(), "-m", "pip", *quiet, *arguments)


def install_locked(level: str) -> int:
    """Install exactly what the lock lists, as wheels: no package's own code runs meanwhile."""
    exactly = ("--no-deps", "--require-hashes", "--only-binary", ":all:")
    return pip("install", *exactly, "-r", lock_of(level))


def install_checkout() -> int:
    """Install this checkout so that it runs from where it lies."""
    return pip("install", "--no-deps", "--no-build-isolation", "--editable", ROOT)


def remove_leftovers(level: str) -> int:
    """Remove what an older lock listed: here would pass what fails in a fresh checkout."""
    listed = lock_of(level).read_text("ascii").splitlines()
    kept = {re.split(r"[=\[]", line)[0] for line in listed} | {"mbdesk", "pip"}
    left = sorted(installed() - kept)
    return pip("uninstall", "--yes", *left) if left else 0


def installed() -> set[str]:
    """Return the names of what the virtual environment holds, as locks write them (PEP 503)."""
    listing = [python(), "-m", "pip", "--disable-pip-version-check", "list", "--format=freeze"]
    answer = subprocess.run(listing, capture_output=True, text=True, check=True).stdout
    return {re.sub(r"[-_.]+", "-", line.split("==")[0]).lower() for line in answer.splitlines()}


def must(status: int, otherwise: str) -> None:
    """Stop with a sentence when a step failed."""
    if status:
        raise SetUpError(otherwise)


def out_of_date_translations() -> list[Path]:
    """Return the translation sources newer than what was compiled from them."""
    return [
        source
        for source in sorted((ROOT / "translations").glob("*.ts"))
        if not (compiled := source.with_suffix(".qm")).exists()
        or compiled.stat().st_mtime < source.stat().st_mtime
    ]


def compile_translations() -> None:
    """Compile the translations that have changed."""
    for source in out_of_date_translations():
        arguments = ("-silent", "-nounfinished", source, "-qm", source.with_suffix(".qm"))
        status = call(venv_tool("pyside6-lrelease"), *arguments)
        must(status, f"{source.name} could not be compiled.")


def set_up(*, for_tests: bool) -> None:
    """Make everything ready; does next to nothing when it is."""
    ensure_system_libraries(for_tests=for_tests)
    ensure_venv("dev" if for_tests else "runtime")
    compile_translations()


# Commands


def check(_: list[str]) -> int:
    """Lint, format, types, layers and the project's own checks; run all, tell which failed."""
    scripts = sorted((ROOT / "packaging").glob("check_*.py"))
    checks: dict[str, tuple[str | Path, ...]] = {
        "lint": (python(), "-m", "ruff", "check", "--quiet"),
        "format": (python(), "-m", "ruff", "format", "--check", "--quiet"),
        "types": (python(), "-m", "mypy", "--no-error-summary"),
        "layers": (venv_tool("lint-imports"), "--no-logo"),
        **{script.stem: (python(), script) for script in scripts},
    }
    failed = [name for name, command in checks.items() if call(*command)]
    say(f"check: {', '.join(failed)} failed" if failed else "check: all is well")
    return 1 if failed else 0


def test(arguments: list[str]) -> int:
    """Check, then run the tests; the coverage gate holds when all of them run."""
    checked = check([])
    tested = pytest(*arguments) if arguments else every_test()
    if checked and not tested:
        say("The tests passed, but the check before them failed; see above.")
    return checked or tested


def every_test() -> int:
    """Run all tests; for some no lines are counted, which would slow them by half."""
    counted = pytest("-m", "not (gui or apart)", "--cov", "--cov-report=term")
    return pytest("-m", "gui or apart") or counted


def pytest(*arguments: str) -> int:
    """Run tests in as many processes as there are processors."""
    workers = str(max(2, min(8, os.cpu_count() or 2)))
    return call(python(), "-m", "pytest", "-n", workers, *arguments)


def bench(arguments: list[str]) -> int:
    """Measure speed and size beside raw baselines."""
    if not (ROOT / "tests" / "bench").is_dir():
        raise SetUpError("There are no benchmarks yet: tests/bench is missing.")
    return call(python(), "-m", "tests.bench", *arguments)


def shots(arguments: list[str]) -> int:
    """Draw every screen into PNG files, in memory unless a platform is asked for."""
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return call(python(), "-m", "mbdesk.ui.gallery.shots", *arguments, QT_QPA_PLATFORM=platform)


def layout(arguments: list[str]) -> int:
    """Check every resident's screen in every setting; the tests go through a selection."""
    return call(python(), "-m", "tests.gui.voter.matrix", *arguments, QT_QPA_PLATFORM="offscreen")


def soak(arguments: list[str]) -> int:
    """Let thousands of voters come to a kiosk, at full speed through its real windows."""
    return call(python(), "-m", "tests.soak", *arguments, QT_QPA_PLATFORM="offscreen")


def faults(arguments: list[str]) -> int:
    """Kill, stop and starve the program, and look each time whether the books balance."""
    return call(python(), "-m", "tests.faults", *arguments)


def run(arguments: list[str]) -> int:
    """Start the program."""
    return call(python(), "-m", "mbdesk", *arguments)


def demo(arguments: list[str]) -> int:
    """Do the whole flow on the embedded example."""
    return run(["demo", *arguments])


def lock(arguments: list[str]) -> int:
    """Write the locks for every platform, as hashes only, free of where they were fetched."""
    runtime, dev = LOCKS / "runtime.txt", LOCKS / "dev.txt"
    status = compile_lock(runtime, "--group", "build", *arguments)
    extras = ("--extra", "camera", "--extra", "postgresql")
    everything = ("--group", "build", "--group", "dev", *extras)
    return status or compile_lock(dev, *everything, "--constraints", runtime, *arguments)


def compile_lock(target: Path, *arguments: str | Path) -> int:
    """Resolve pyproject.toml into one lock file."""
    form = ("--universal", "--generate-hashes", "--python-version", "3.11", "--quiet")
    bare = ("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links")
    # A folder of wheels on one machine would narrow the hashes to the files that lie there.
    folders = {"UV_FIND_LINKS": "", "PIP_FIND_LINKS": ""}
    uv = (python(), "-m", "uv", "pip", "compile", "pyproject.toml")
    return call(*uv, *form, *bare, *arguments, "--output-file", target, **folders)


COMMANDS = {
    each.__name__: each
    for each in (demo, test, check, run, bench, shots, layout, soak, faults, lock)
}
WITHOUT_TOOLS = (demo, run, shots)


def main(arguments: list[str]) -> int:
    """Set up what a command needs, then do it."""
    if sys.version_info < OLDEST_PYTHON:
        say(
            f"mbdesk needs Python 3.11 or newer; this is {sys.version.split()[0]}. Install a newer"
            " one and start this file with it, for example: python3.12 packaging/dev.py test"
        )
        return 2
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        say(__doc__ or "")
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    try:
        set_up(for_tests=command not in WITHOUT_TOOLS)
        return command(arguments[1:])
    except SetUpError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
