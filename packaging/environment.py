"""Sets up a checkout with nothing but Python: `.venv` and the compiled translations.

`.venv` is made anew only when the locks, the project file or the checkout's place have changed: a
stamp in it holds the hash of what it was made for. `packaging/dev.py` calls this before a command.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "requirements"


class SetUpError(Exception):
    """Something is missing that only the person at the keyboard can provide."""


def print_problems(problems: Iterable[str]) -> int:
    """Print what a check has found, a line each; return its exit status."""
    found = list(problems)
    for line in found:
        print(line)
    return 1 if found else 0


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
    listed = lock_of(level).read_text("ascii").split("\n")
    kept = {re.split(r"[=\[]", line)[0] for line in listed} | {"mbdesk", "pip"}
    left = sorted(installed() - kept)
    return pip("uninstall", "--yes", *left) if left else 0


def installed() -> set[str]:
    """Return the names of what the virtual environment holds, as locks write them (PEP 503)."""
    listing = [python(), "-m", "pip", "--disable-pip-version-check", "list", "--format=freeze"]
    answer = subprocess.run(listing, capture_output=True, text=True, check=True).stdout
    return {re.sub(r"[-_.]+", "-", line.split("==")[0]).lower() for line in answer.split()}


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
    """Compile the translations that have changed, each put into its place whole.

    A program that runs has them mapped into its memory: one rewritten beneath it would end it.
    """
    for source in out_of_date_translations():
        new = source.with_suffix(".new")
        arguments = ("-silent", "-nounfinished", source, "-qm", new)
        status = call(venv_tool("pyside6-lrelease"), *arguments)
        must(status, f"{source.name} could not be compiled.")
        new.replace(source.with_suffix(".qm"))
