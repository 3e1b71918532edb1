"""A browser driven by its own driver (WebDriver), headless, on this machine alone."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.request import Request, urlopen

PORT = 9517
TAB = "\ue004"
_OPTIONS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")


class Browser:
    """One window of a browser."""

    def __init__(self, session: str) -> None:
        self._session = session

    def ask(self, method: str, path: str, **body: Any) -> Any:
        """Send a command of the WebDriver protocol, and return its value."""
        return _send(method, f"/session/{self._session}{path}", body)

    def open(self, address: str, width: int, height: int = 900) -> None:
        """Show a page in a view of exactly this width."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        command = {"cmd": "Emulation.setDeviceMetricsOverride", "params": metrics}
        self.ask("POST", "/goog/cdp/execute", **command)
        self.ask("POST", "/url", url=address)

    def run(self, script: str, *arguments: Any) -> Any:
        """Run a script in the page, and return what it returns."""
        return self.ask("POST", "/execute/sync", script=script, args=list(arguments))

    def run_until_done(self, script: str, *arguments: Any) -> Any:
        """Run a script that calls its last argument when it is done."""
        return self.ask("POST", "/execute/async", script=script, args=list(arguments))

    def press(self, key: str) -> None:
        """Press a key and let it go."""
        keys = [{"type": kind, "value": key} for kind in ("keyDown", "keyUp")]
        self.ask("POST", "/actions", actions=[{"type": "key", "id": "keys", "actions": keys}])


@contextmanager
def browser() -> Iterator[Browser]:
    """Lend a browser; RuntimeError says what is missing."""
    driver, program = shutil.which("chromedriver"), shutil.which("chromium")
    if driver is None or program is None:
        raise RuntimeError("chromium and chromedriver are needed: apt install chromium-driver")
    with subprocess.Popen([driver, f"--port={PORT}"], stdout=subprocess.PIPE) as process:
        try:
            for line in process.stdout or ():
                if b"started successfully" in line:
                    break
            chosen = {"binary": program, "args": list(_OPTIONS)}
            wanted = {"alwaysMatch": {"goog:chromeOptions": chosen}}
            made = _send("POST", "/session", {"capabilities": wanted})
            lent = Browser(made["sessionId"])
            yield lent
            lent.ask("DELETE", "")
        finally:
            process.terminate()


def _send(method: str, path: str, body: dict[str, Any]) -> Any:
    data = json.dumps(body).encode() if method == "POST" else None
    request = Request(f"http://127.0.0.1:{PORT}{path}", data, method=method)
    with urlopen(request, timeout=120) as answer:  # noqa: S310  # the driver started above
        return json.load(answer)["value"]
