"""What is written for a preview is what a pack would carry of texts and pictures, and no key."""

from mbdesk.services.centre.ballot.pictures import describe_picture, set_picture
from mbdesk.services.centre.ballot.preview import read_preview, write_preview
from tests.process.media.making import image


def test_a_preview_holds_the_process_as_residents_meet_it(central, tmp_path):
    path, folder = tmp_path / "a.png", tmp_path / "preview"
    path.write_bytes(image("PNG"))
    folder.mkdir()
    set_picture(central, "bench", path)
    describe_picture(central, "bench", {"sv": "En bänk"})
    write_preview(central, folder)
    seen = read_preview(folder)
    assert seen.frame == central.frame
    assert seen.items == central.items
    assert (seen.criteria, seen.cost_items) == (central.criteria, central.cost_items)
    assert seen.media.path("items/bench") is not None
    assert seen.media.texts("items/bench") == {"sv": "En bänk"}
