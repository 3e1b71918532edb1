"""The door lets people in by what they name."""

import subprocess
import sys
import types

import pytest
import typer

from mbdesk import __main__ as door


@pytest.fixture
def opened(monkeypatch, tmp_path):
    """Put a window and one verb behind the door; return what was opened."""
    made = []
    app = typer.Typer()
    app.command("demo")(lambda: made.append("demo"))
    app.command("verify")(lambda: made.append("verify"))
    window = types.SimpleNamespace(main=lambda arguments: made.append(arguments) or 0)
    monkeypatch.setitem(sys.modules, "mbdesk.cli", types.SimpleNamespace(app=app, run=app))
    monkeypatch.setitem(sys.modules, "mbdesk.ui.app", window)
    monkeypatch.setattr("mbdesk.logs.set_up_logging", lambda: None)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "demo").mkdir()
    (tmp_path / "library").mkdir()
    return made


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], []),
        (["library"], ["library"]),
        (["centre.sqlite"], ["centre.sqlite"]),
        (["./demo"], ["./demo"]),
        (["postgresql+psycopg://desk/city"], ["postgresql+psycopg://desk/city"]),
        (["demo"], "demo"),
        (["verify"], "verify"),
    ],
)
def test_what_is_named_is_opened_and_a_verb_is_done(opened, monkeypatch, arguments, expected):
    monkeypatch.setattr(sys, "argv", ["mbdesk", *arguments])
    with pytest.raises(SystemExit) as end:
        door.main()
    assert not end.value.code
    assert opened == [expected]


@pytest.mark.parametrize("argument", ["--help", "tally"])
def test_options_and_words_that_name_nothing_go_to_the_command_line(opened, argument):
    assert not door.wants_window([argument])


def test_nothing_heavy_is_loaded_before_the_decision():
    code = (
        "import sys, mbdesk.__main__ as door, mbdesk.logs\n"
        "door.wants_window(['./station']), door.wants_window(['verify-nothing'])\n"
        "print({'PySide6', 'typer', 'sqlalchemy', 'cryptography'} & set(sys.modules) or 'light')"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout == "light\n"


def test_ctrl_c_ends_it_with_130_from_the_first_import_on(opened, monkeypatch):
    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("mbdesk.logs.set_up_logging", interrupt)
    monkeypatch.setattr(sys, "argv", ["mbdesk", "verify"])
    with pytest.raises(SystemExit) as end:
        door.main()
    assert end.value.code == 130
