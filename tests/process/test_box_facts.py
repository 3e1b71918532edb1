"""What people read of a box before it is opened: how many are in it, and why others are not."""

from mbdesk.domain.result import Fate
from mbdesk.services.counting.box_file import BoxFacts
from mbdesk.services.counting.count_briefings import box_facts_told
from mbdesk.words.phrase import reader_of


def test_what_is_left_out_of_a_box_is_told_with_its_reason(scene):
    fates = [
        {Fate.IN_BOX: 9, Fate.REPEAT: 1, Fate.TEST: 2},
        {Fate.IN_BOX: 1, Fate.CREDENTIAL: 2, Fate.REPEAT: 1},
    ]
    core = _Core(scene.central.frame)
    box = BoxFacts.from_fates(core, 1, "d" * 64, fates)
    assert box.left_out == {Fate.CREDENTIAL: 2, Fate.REPEAT: 2}
    told = " ".join(fact.text.read(reader_of("en")) for fact in box_facts_told(box))
    assert "2 are left out, each told by number: without a valid voting card or identity." in told
    assert "2 are left out, each told by number: the same person or card voted more" in told
    assert "station is left out" not in told


class _Core:
    """What a box's core says that its facts are made of."""

    def __init__(self, frame) -> None:
        self.frame, self.items, self.stations = frame, (), ()
