"""The files that make a machine a kiosk: laid out whole, sound, and gone again."""

import configparser
import importlib.util
import shutil
import subprocess
from pathlib import Path

import pytest

INSTALL = Path(__file__).parents[2] / "packaging" / "kiosk" / "install.py"
UNIT = Path("etc/systemd/system/mbdesk-kiosk.service")


@pytest.fixture(scope="module")
def install():
    if importlib.util.find_spec("pwd") is None:
        pytest.skip("a kiosk of this kind is made on Linux")
    spec = importlib.util.spec_from_file_location("kiosk_install", INSTALL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_everything_is_laid_out_and_taken_away_again(install, tmp_path):
    assert install.main(["station", "--root", str(tmp_path)]) == 0
    laid = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(laid) == len(install.FILES)
    marks = ("@PROGRAM@", "@STATION@", "@README@", "@USER@", "@HOME@")
    assert not any(mark in path.read_text() for path in laid for mark in marks)
    assert install.main(["--undo", "--root", str(tmp_path)]) == 0
    assert not any(path.is_file() for path in tmp_path.rglob("*"))


def test_the_session_starts_again_without_end_and_runs_nothing_from_sticks(install, tmp_path):
    install.main(["station", "--root", str(tmp_path)])
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str
    unit.read(tmp_path / UNIT)
    assert unit["Service"]["Restart"] == "always"
    assert unit["Service"]["User"] == install.USER
    assert 'mbdesk" kiosk "/var/lib/mbdesk-kiosk/station"' in unit["Service"]["ExecStart"]
    rules = (tmp_path / "etc/udev/rules.d/99-mbdesk-sticks.rules").read_text()
    mounts = [line for line in rules.splitlines() if "systemd-mount" in line]
    assert mounts
    assert all("noexec,nosuid,nodev" in line for line in mounts)


def test_a_program_in_a_folder_of_an_odd_name_is_started_all_the_same(install, monkeypatch):
    folder = Path('/opt/Kopia%20A $HOME "q" b\\c')
    monkeypatch.setattr(install, "PROGRAM", folder)
    unit = install.filled("mbdesk-kiosk.service", Path("/s t"))
    assert '-- "/opt/Kopia%%20A $$HOME \\"q\\" b\\\\c/.venv/bin/mbdesk" kiosk "/s t"\n' in unit


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd-analyze")
@pytest.mark.skipif(not shutil.which("cage"), reason="needs cage, which the unit starts")
def test_systemd_finds_the_unit_sound(install, tmp_path):
    install.main(["station", "--root", str(tmp_path)])
    answer = subprocess.run(
        ["systemd-analyze", "verify", str(tmp_path / UNIT)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "mbdesk-kiosk" not in answer.stderr
    assert answer.returncode == 0


def test_only_root_and_only_a_station_will_do(install, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(install.os, "geteuid", lambda: 1000)
    assert install.main([str(tmp_path)]) == 1
    assert "sudo" in capsys.readouterr().out
    monkeypatch.setattr(install.os, "geteuid", lambda: 0)
    assert install.main([str(tmp_path)]) == 1
    assert "no station" in capsys.readouterr().out
