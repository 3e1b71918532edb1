"""A process with a frame and three proposals on its ballot, before voting opens."""

import pytest

from mbdesk.services.centre.setup.frame import write_frame
from mbdesk.services.common.audit_log import walk
from tests.process.scene import set_up


@pytest.fixture
def central(tmp_path):
    scene = set_up(tmp_path)
    write_frame(scene.central, {"goals.sv": "Tryggare kvällar", "goals.fi": "Turvallisemmat illat"})
    yield scene.central
    scene.close()


@pytest.fixture
def logged(central):
    """Return what tells the newest entries of the log, by code and parameters."""

    def tell(number=1):
        with central.database.reading() as session:
            events = list(walk(session, central.frame.id))[-number:]
        return [(event.code, dict(event.parameters)) for event in events]

    return tell
