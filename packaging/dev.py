"""Everything a checkout needs, with nothing but Python: set up, try, test, run.

    python3 packaging/dev.py demo [--out DIR]     the whole flow on a made-up district
    python3 packaging/dev.py test [PYTEST ARGS]   check, then all tests (or those you name)
    python3 packaging/dev.py check                lint, format, types and layers: seconds
    python3 packaging/dev.py run [MBDESK ARGS]    the program itself
    python3 packaging/dev.py bench [--evening|--verbs|--register|--desk|--printing]  speed and size
    python3 packaging/dev.py shots --out DIR      every screen as a picture
    python3 packaging/dev.py layout               every resident's screen in every setting
    python3 packaging/dev.py soak [--voters N]    days of voters at a kiosk, each vote accounted for
    python3 packaging/dev.py faults [--rounds N]  kills, full disks, pulled sticks: a thousand
    python3 packaging/dev.py fuzz [--files N]     signed files of odd bodies: twenty thousand
    python3 packaging/dev.py pdfcheck             every paper by veraPDF (needs Java)
    python3 packaging/dev.py earkcheck PACKAGE…   archive packages by eark-validator
    python3 packaging/dev.py webcheck FOLDER AXE  the public result in a real Chromium
    python3 packaging/dev.py coverage [TEST…]     what the tests run, by package, windows included
    python3 packaging/dev.py roots [12] [13]      the tests on bare Debians, made for it (as root)
    python3 packaging/dev.py lock [--upgrade]     write the hash-locked requirements anew

The first run makes `.venv` in the checkout and, on Debian and Ubuntu, asks for the system
libraries that Qt needs. Later runs find both in place and start at once.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from environment import (
    LOCKS,
    ROOT,
    VENV,
    SetUpError,
    call,
    compile_translations,
    ensure_venv,
    python,
    say,
    venv_tool,
)
from system_packages import ensure_system_packages

OLDEST_PYTHON = (3, 11)
MEMORY = Path("/dev/shm")  # noqa: S108  # a folder of our own is made in it
ROOM_IN_MEMORY = 6 * 1024**3  # bytes; the tests' folders take about half at once


def set_up(*, for_tests: bool) -> None:
    """Make everything ready; does next to nothing when it is."""
    ensure_system_packages(for_tests=for_tests)
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
    """Check, then run the tests: all of them, or those that are named."""
    checked = check([])
    tested = pytest(*arguments)
    if checked and not tested:
        say("The tests passed, but the check before them failed; see above.")
    return checked or tested


def pytest(*arguments: str, **environment: str) -> int:
    """Run tests in one process more than there are processors, since some wait for another.

    Each process takes whole modules in a row, whose fixtures are then made once, until it helps
    another to end. What Python compiles is kept, whatever the machine says: else each of the
    hundreds of programs that tests start would compile all of its modules again.
    """
    workers = str(min(8, (os.cpu_count() or 2) + 1))
    parallel = ("-n", workers, "--dist", "worksteal")
    environment["PYTHONDONTWRITEBYTECODE"] = ""
    with quick_folder() as folder:
        place = ("--basetemp", f"{folder}/t") if folder else ()
        environment |= {"TMPDIR": folder} if folder else {}
        return call(python(), "-m", "pytest", *parallel, *place, *arguments, **environment)


@contextmanager
def quick_folder() -> Iterator[str | None]:
    """Lend the tests a folder in memory, where there is room, and nothing where there is none.

    They flush some hundred thousand files, and what a disk does with them is no part of any test:
    the order and the flushes themselves are looked at by the tests of durable writing. Its name is
    short, since SQLite takes no path above 512 bytes and some tests go that far.
    """
    if not MEMORY.is_dir() or shutil.disk_usage(MEMORY).free < ROOM_IN_MEMORY:
        yield None
        return
    with TemporaryDirectory(prefix="mbdesk-", dir=MEMORY, ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o711)  # the server of a test's database runs as somebody else
        yield name


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


def fuzz(arguments: list[str]) -> int:
    """Sign odd files truly and let every service read them: only named errors may come of it."""
    return call(python(), "-m", "tests.fuzz", *arguments)


def pdfcheck(arguments: list[str]) -> int:
    """Check that every paper, in every language, can be read by everybody and be kept."""
    return call(python(), "-m", "tests.pdfcheck", *arguments)


def earkcheck(arguments: list[str]) -> int:
    """Let eark-validator look at archive packages, in an environment of its own."""
    return call(python(), "-m", "tests.eark", *arguments)


def webcheck(arguments: list[str]) -> int:
    """Look at a folder with the public result in Chromium; needs chromium-driver and axe-core."""
    return call(python(), "-m", "tests.web", *arguments)


def coverage(arguments: list[str]) -> int:
    """Run the tests with the lines of the windows counted too; compare each package's goal."""
    report = VENV / "coverage.json"
    report.unlink(missing_ok=True)
    counting = ("--cov", f"--cov-report=json:{report}")
    tested = pytest("-m", "not apart", *counting, *arguments)
    table = (python(), ROOT / "packaging" / "coverage_table.py", report)
    return call(*table) or tested


def roots(arguments: list[str]) -> int:
    """Run the tests on a bare Debian of each version claimed, with its own Python."""
    return call(python(), ROOT / "packaging" / "bare_roots.py", *arguments)


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
    for each in (
        *(demo, test, check, run, bench, shots, layout, soak, faults, fuzz),
        *(pdfcheck, earkcheck, webcheck, coverage, roots, lock),
    )
}
WITHOUT_TOOLS = (demo, run, shots, roots)


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
