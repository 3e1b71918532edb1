"""What Qt and the tests need of Debian is installed, or told."""


def test_a_package_under_its_newer_name_is_not_missing(system_packages):
    installed = {"libegl1", "libglib2.0-0t64"}
    assert system_packages.missing_packages(("libegl1", "libglib2.0-0", "xvfb"), installed) == [
        "xvfb"
    ]


def only_missing(system_packages, monkeypatch, package):
    monkeypatch.setattr(system_packages.shutil, "which", lambda _: "/usr/bin/dpkg-query")
    monkeypatch.setattr(
        system_packages, "installed_packages", lambda wanted: set(wanted) - {package}
    )


def test_root_installs_only_what_is_missing(system_packages, calls, monkeypatch):
    only_missing(system_packages, monkeypatch, "libegl1")
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 0, raising=False)
    system_packages.ensure_system_packages(for_tests=False)
    assert [command[-1] for command in calls] == ["update", "libegl1"]


def test_others_are_shown_the_one_line_to_run(system_packages, calls, monkeypatch, capsys):
    only_missing(system_packages, monkeypatch, "xvfb")
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000, raising=False)
    system_packages.ensure_system_packages(for_tests=True)
    assert calls == []
    assert "  sudo apt-get install xvfb\n" in capsys.readouterr().out


def test_systems_without_debian_packages_are_left_alone(system_packages, calls, monkeypatch):
    monkeypatch.setattr(system_packages.shutil, "which", lambda _: None)
    system_packages.ensure_system_packages(for_tests=True)
    assert calls == []
