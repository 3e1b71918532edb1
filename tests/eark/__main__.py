"""Checks archive packages with eark-validator, and seeded faults in a copy of each.

`python -m tests.eark PACKAGE.zip…`. The validator is installed into an environment of its own
(`.venv/eark`). Ends with status 0 only if it found nothing wrong, and each of the seeded faults.
"""

import argparse
import json
import re
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZipFile

from rich.console import Console

ROOT = Path(__file__).parents[2]
PLACE = ROOT / ".venv" / "eark"
WANTED = "eark-validator==1.1.3"
RUNNER = Path(__file__).with_name("runner.py")

console = Console(width=110, highlight=False, soft_wrap=True)

Fault = Callable[[str, bytes], bytes | None]
FAULTS: Mapping[str, Fault] = {
    "no METS": lambda name, data: (
        None if name.count("/") == 1 and name.endswith("METS.xml") else data
    ),
    "no type of package": lambda _, data: data.replace(b' csip:OAISPACKAGETYPE="AIP"', b""),
    "an unknown element": lambda name, data: (
        re.sub(rb"<mets:fileSec", b"<mets:odd/><mets:fileSec", data)
        if name.endswith("METS.xml")
        else data
    ),
    "a file without a digest": lambda name, data: (
        re.sub(rb' CHECKSUM="[0-9a-f]+"', b"", data, count=6) if name.endswith("METS.xml") else data
    ),
}
"""What is put into a copy of a package: each file's new content, None where it is taken out."""


def main() -> int:
    """Check the packages and their spoiled copies, and say what was found."""
    parser = argparse.ArgumentParser(prog="tests.eark", description=__doc__)
    parser.add_argument("packages", nargs="+", type=Path)
    packages = parser.parse_args().packages
    if not _prepared():
        console.print(f"skipped: {WANTED} could not be installed. Is there a network?")
        return 1
    wrong = sum(_tell(path, list(found(path))) for path in packages)
    missed = [name for name in FAULTS if not _is_found(packages[0], name)]
    console.print(f"seeded faults: {', '.join(missed) + ' not found' if missed else 'all found'}")
    return 1 if wrong or missed else 0


def _tell(path: Path, findings: Sequence[str]) -> int:
    console.print(f"{path.name}: {len(findings)} findings")
    for each in findings:
        console.print(f"  {each}")
    return len(findings)


def _prepared() -> bool:
    """Install the validator unless it is there; return whether it is."""
    if any(PLACE.rglob("eark_validator-1.1.3.dist-info")):
        return True
    python = _python()
    if not python.exists():
        venv.create(PLACE, with_pip=True)
    quiet = ("-qq", "--no-input", "--disable-pip-version-check", "--only-binary", ":all:")
    command = (str(python), "-m", "pip", "install", *quiet, WANTED)
    return subprocess.run(command, check=False).returncode == 0


def _python() -> Path:
    return PLACE / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def found(package: Path) -> Iterator[str]:
    """Yield what the validator finds wrong, or would have otherwise; advice of level INFO aside."""
    command = (str(_python()), str(RUNNER), str(package.resolve()))
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    if ended.returncode:
        yield f"Error: the validator could not read it: {ended.stderr.strip().splitlines()[-1]}"
        return
    for each in _messages(json.loads(ended.stdout)):
        if each["severity"] != "Info":
            yield f"{each['severity']} {each['rule_id']}: {each['message']} ({each['location']})"


def _messages(report: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from report["structure"]["messages"]
    for results in (report.get("metadata") or {}).values():
        yield from results["messages"]


def _is_found(package: Path, name: str) -> bool:
    with TemporaryDirectory() as folder:
        spoiled = Path(folder) / package.name
        with ZipFile(package) as source, ZipFile(spoiled, "w") as target:
            for each in source.namelist():
                data = FAULTS[name](each, source.read(each))
                if data is not None:
                    target.writestr(each, data)
        return any(each.startswith("Error") for each in found(spoiled))


if __name__ == "__main__":
    sys.exit(main())
