"""Slips through a real print service: what it is given, and what is told when it does not work."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from mbdesk.ui.devices.printers import PrinterState, printer_state
from mbdesk.ui.voter.slip.slip import Slip, SystemSlipPrinter

CUPS = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin")
pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(CUPS is None, reason="needs Debian's package cups-daemon"),
]

SLIP = Slip("Tryggare Vällingby", "Din kod är:", "R8ZK-2VQM-71TC", "Med koden kan du se.", False)
FILES = """
ServerRoot {0}/root
StateDir {0}/state
CacheDir {0}/cache
RequestRoot {0}/spool
TempDir {0}/tmp
AccessLog {0}/access
ErrorLog {0}/error
PageLog {0}/page
FileDevice Yes
Sandboxing Relaxed
"""
SERVICE = """
Listen {0}/socket
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobFiles Yes
<Location />
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
QUEUE = """
<Printer {name}>
DeviceURI file:///dev/null
State {state}
Accepting Yes
OpPolicy default
ErrorPolicy abort-job
</Printer>
"""


class PrintService:
    """A print service of the test's own, with a queue that works and one that is stopped."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("root", "state", "cache", "spool", "tmp"):
            (folder / name).mkdir()
            (folder / name).chmod(0o777)
        folder.chmod(0o755)
        (folder / "files.conf").write_text(FILES.format(folder))
        (folder / "cupsd.conf").write_text(SERVICE.format(folder))
        queues = (QUEUE.format(name=name, state=state) for name, state in STATES.items())
        (folder / "root" / "printers.conf").write_text("".join(queues))
        command = (CUPS, "-f", "-c", folder / "cupsd.conf", "-s", folder / "files.conf")
        self.process = subprocess.Popen([*map(str, command)], stderr=subprocess.DEVNULL)

    def listens(self) -> bool:
        """Tell whether it takes connections; its socket's file is there a moment before that."""
        with socket.socket(socket.AF_UNIX) as trying:
            return trying.connect_ex(str(self.folder / "socket")) == 0

    def given(self) -> list[Path]:
        """Return what has been handed in to be printed."""
        return sorted((self.folder / "spool").glob("d*"))


STATES = {"slips": "Idle", "stuck": "Stopped"}


@pytest.fixture
def service(qtbot, monkeypatch):
    # A socket's path may not be long.
    with tempfile.TemporaryDirectory() as scratch:
        made = PrintService(Path(scratch))
        monkeypatch.setenv("CUPS_SERVER", f"{scratch}/socket")
        try:
            qtbot.waitUntil(made.listens)
            yield made
        finally:
            made.process.send_signal(signal.SIGCONT)
            made.process.terminate()
            made.process.wait(20)


def test_a_slip_reaches_the_print_service_whole(service):
    assert printer_state("slips") is PrinterState.READY
    assert SystemSlipPrinter("slips").print(SLIP)
    (page,) = PdfReader(service.given()[0]).pages
    words = " ".join(page.extract_text().split())
    assert SLIP.code in words
    assert SLIP.heading in words


def test_queues_that_are_stopped_or_not_there_are_told(service):
    assert printer_state("stuck") is PrinterState.STOPPED
    assert printer_state("nowhere") is PrinterState.MISSING
    assert not SystemSlipPrinter("nowhere").print(SLIP)


def test_a_service_that_hangs_is_given_up(service):
    service.process.send_signal(signal.SIGSTOP)
    assert printer_state("slips", seconds=4) is PrinterState.SILENT
    assert not SystemSlipPrinter("slips", seconds=4).print(SLIP)
