"""Offices for the tests of the staff's desk. The big one is made once and copied."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.staff.parts.dressing import dress
from tests.gui.central.deciding import make_evaluated_office
from tests.gui.central.making import Clerk, copy_office, make_office, merge_and_close
from tests.templates import quick_enrolment

VOTES = [("V1",), ("V1", "V2"), ("V1",), ("V2",), ("V3",), ()]
TIED = [("V1",), ("V1",), ("V2",), ("V3",)]


@pytest.fixture(autouse=True)
def english(qapp):
    """Show English source texts, whatever translations have been built."""
    dress(qapp)
    set_language("en")
    yield
    set_language("sv")


@pytest.fixture(autouse=True)
def own_settings_of_each_test(tmp_path):
    """Let no test remember a folder or a person for the next."""
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    before = Path(QSettings(form, scope, "mbdesk", "mbdesk").fileName()).parent.parent
    QSettings.setPath(form, scope, str(tmp_path / "settings"))
    yield
    QSettings.setPath(form, scope, str(before))


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    with quick_enrolment():  # as in each module that copies it: fingerprints are of one cost
        return make_office(tmp_path_factory.mktemp("made") / "office", VOTES)


@pytest.fixture(scope="session")
def made_tied(tmp_path_factory):
    with quick_enrolment():
        office = make_office(tmp_path_factory.mktemp("tied") / "office", TIED)
        merge_and_close(office)
        return office


@pytest.fixture
def office(made, tmp_path):
    return copy_office(made, tmp_path / "office")


@pytest.fixture
def closed_office(office):
    merge_and_close(office)
    return office


@pytest.fixture
def tied_office(made_tied, tmp_path):
    return copy_office(made_tied, tmp_path / "office")


@pytest.fixture
def seat(qtbot):
    """Return what seats a clerk at the desk of an office; all of them leave at the end."""
    seated = []

    def sit_down(office):
        seated.append(Clerk(qtbot, office))
        return seated[-1]

    yield sit_down
    for clerk in seated:
        clerk.leave()


@pytest.fixture
def clerk(seat, office):
    return seat(office)


@pytest.fixture(scope="session")
def made_evaluated(tmp_path_factory):
    with quick_enrolment():
        return make_evaluated_office(tmp_path_factory.mktemp("evaluated") / "office")


@pytest.fixture
def evaluated_office(made_evaluated, tmp_path):
    return copy_office(made_evaluated, tmp_path / "office")
