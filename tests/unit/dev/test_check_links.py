"""A link in the documents that leads nowhere fails the check."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[3] / "packaging" / "check_links.py"


def check(folder):
    command = [sys.executable, SCRIPT, folder]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture
def checkout(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a page.md").write_text("# What it is, in short\n")
    return tmp_path


@pytest.mark.parametrize(
    "text",
    [
        "[page](docs/a%20page.md)",
        "[page](docs/a%20page.md#what-it-is-in-short)",
        "![folder](docs)",
        "# Here\n[above](#here)",
        "[elsewhere](https://example.invalid/page) [write](mailto:somebody@example.invalid)",
        "`[in code](nowhere.md)`\n\n    [in an example](nowhere.md)\n",
    ],
)
def test_links_that_lead_somewhere_pass(checkout, text):
    (checkout / "README.md").write_text(text)
    assert check(checkout).returncode == 0


@pytest.mark.parametrize(
    "link", ["gone.md", "docs/gone.md", "docs/a%20page.md#gone", "#gone", "/docs/gone.md"]
)
def test_a_link_that_leads_nowhere_is_named(checkout, link):
    (checkout / "README.md").write_text(f"[page]({link})\n")
    answer = check(checkout)
    assert answer.returncode == 1
    assert answer.stdout.startswith("README.md: ")


def test_a_module_that_moved_is_named(checkout):
    (checkout / "mbdesk" / "sync").mkdir(parents=True)
    (checkout / "mbdesk" / "sync" / "keys.py").touch()
    (checkout / "README.md").write_text("`sync/keys.py` and `mbdesk/sync/keys.py`\n")
    assert check(checkout).returncode == 0
    (checkout / "mbdesk" / "sync" / "keys.py").rename(checkout / "mbdesk" / "sync" / "secrets.py")
    answer = check(checkout)
    assert answer.returncode == 1
    assert answer.stdout.splitlines() == [
        "README.md: there is no sync/keys.py",
        "README.md: there is no mbdesk/sync/keys.py",
    ]


def test_documents_of_tools_are_left_alone(checkout):
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "README.md").write_text("[page](gone.md)\n")
    assert check(checkout).returncode == 0
