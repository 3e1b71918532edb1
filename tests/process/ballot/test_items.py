"""Making the ballot item by item, with pictures, and what is still missing."""

from dataclasses import replace

import pytest

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.media import Media, MediaType
from mbdesk.errors.centre import LettersWithoutFontError, NoSuchItemError, NotAllowedNowError
from mbdesk.errors.files import FieldError
from mbdesk.errors.media import MediaKindError, MediaNameError
from mbdesk.services.centre.ballot.gaps import ballot_gaps
from mbdesk.services.centre.ballot.items import (
    add_item,
    change_item,
    move_item,
    next_code,
    remove_item,
    set_most_choices,
)
from mbdesk.services.centre.ballot.pictures import (
    describe_picture,
    picture_of,
    pictures_in,
    remove_picture,
    set_picture,
)
from mbdesk.services.centre.media import each_media, set_media
from mbdesk.services.centre.setup.checks import MAX_CHOICES
from mbdesk.services.centre.voting.voting import open_voting, set_ballot
from mbdesk.services.common.audit_log import walk
from mbdesk.sync.media import MOST_PIXELS, kind_of
from tests.process.media.making import image, with_place

SWING = BallotItem("swing", 0, 40, {"sv": "Gunga", "en": "Swing"})


def codes(central):
    return [item.code for item in central.items]


def logged(central):
    with central.database.reading() as session:
        return [
            (event.code, event.parameters.get("item")) for event in walk(session, central.frame.id)
        ]


def pictured(central):
    with central.database.reading() as session:
        return dict(pictures_in(session))


def test_an_item_is_added_last_moved_changed_and_taken_off(central):
    add_item(central, SWING)
    assert codes(central) == ["bench", "lamp", "tree", "swing"]
    move_item(central, "swing", 0)
    move_item(central, "bench", 2)
    assert codes(central) == ["swing", "lamp", "bench", "tree"]
    assert [item.position for item in central.items] == [0, 1, 2, 3]
    change_item(central, "lamp", {"cost": 45, "titles.sv": "Lampa", "place": "Torget"})
    changed = central.items[1]
    assert (changed.cost, changed.place, changed.position) == (45, "Torget", 1)
    remove_item(central, "tree")
    assert codes(central) == ["swing", "lamp", "bench"]
    assert logged(central)[-5:] == [
        ("ballot_item_added", "swing"),
        ("ballot_item_moved", "swing"),
        ("ballot_item_moved", "bench"),
        ("ballot_item_changed", "lamp"),
        ("ballot_item_removed", "tree"),
    ]


@pytest.mark.parametrize(
    ("item", "field"),
    [
        (replace(SWING, code="BENCH"), "4.code"),
        (replace(SWING, code="a b"), "4.code"),
        (replace(SWING, titles={"en": "Swing"}), "4.titles"),
        (replace(SWING, cost=10**9), "4.cost"),
        (replace(SWING, place="x" * 501), "4.place"),
    ],
)
def test_an_item_that_cannot_work_is_refused_by_its_field(central, item, field):
    with pytest.raises(FieldError) as caught:
        add_item(central, item)
    assert caught.value.parameters["field"] == field
    assert len(central.items) == 3


def test_letters_without_a_font_are_refused(central):
    with pytest.raises(LettersWithoutFontError):
        add_item(central, replace(SWING, titles={"sv": "Gunga \U00013080"}))


def test_an_item_that_another_desk_took_off_is_told(central, tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(image("PNG"))
    remove_item(central, "tree")
    for act in (
        lambda: change_item(central, "tree", {"cost": 1}),
        lambda: remove_item(central, "tree"),
        lambda: move_item(central, "tree", 0),
        lambda: set_picture(central, "tree", path),
        lambda: describe_picture(central, "tree", {"sv": "Ett träd"}),
    ):
        with pytest.raises(NoSuchItemError):
            act()


def test_the_ballot_may_hold_fewer_than_a_person_may_choose_until_voting_opens(central):
    most = central.frame.rules.max_choices
    for code in codes(central)[1:]:
        remove_item(central, code)
    assert len(central.items) < most
    with pytest.raises(FieldError) as caught:
        open_voting(central)
    assert caught.value.parameters["field"] == MAX_CHOICES
    with pytest.raises(FieldError):
        set_most_choices(central, 2)
    set_most_choices(central, 1)
    open_voting(central)
    assert central.frame.rules.max_choices == 1


def test_nothing_of_the_ballot_changes_once_voting_is_open(central, tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(image("PNG"))
    open_voting(central)
    for act in (
        lambda: add_item(central, SWING),
        lambda: change_item(central, "lamp", {"cost": 1}),
        lambda: remove_item(central, "lamp"),
        lambda: move_item(central, "lamp", 0),
        lambda: set_most_choices(central, 1),
        lambda: set_picture(central, "lamp", path),
        lambda: remove_picture(central, "lamp"),
        lambda: describe_picture(central, "lamp", {"sv": "En lampa"}),
    ):
        with pytest.raises(NotAllowedNowError):
            act()


def test_a_picture_is_made_to_fit_without_what_the_camera_noted(central, tmp_path):
    path = tmp_path / "IMG_1.JPG"
    path.write_bytes(with_place())
    set_picture(central, "bench", path)
    held = picture_of(central, "bench")
    assert held is not None
    assert b"Exif" not in held.data
    assert max(kind_of(held.data).width, kind_of(held.data).height) <= MOST_PIXELS
    describe_picture(central, "bench", {"sv": " En bänk ", "en": ""})
    assert pictured(central) == {"bench": {"sv": "En bänk"}}


def test_another_picture_takes_the_place_of_the_first_and_keeps_its_words(central, tmp_path):
    for name, data in (("a.png", image("PNG")), ("b.jpg", image("JPEG"))):
        path = tmp_path / name
        path.write_bytes(data)
        set_picture(central, "bench", path)
        if name == "a.png":
            describe_picture(central, "bench", {"sv": "En bänk"})
    held = picture_of(central, "bench")
    assert held is not None
    assert (held.type, held.texts) == ("image/jpeg", {"sv": "En bänk"})
    remove_picture(central, "bench")
    remove_picture(central, "bench")
    assert picture_of(central, "bench") is None


def test_a_file_that_is_no_picture_is_refused(central, tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(b"GIF89a")
    with pytest.raises(MediaKindError):
        set_picture(central, "bench", path)
    assert picture_of(central, "bench") is None


def test_a_picture_follows_its_item_to_another_number_and_off_the_ballot(central, tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(image("PNG"))
    set_picture(central, "bench", path)
    change_item(central, "bench", {"code": "bench-2"})
    assert list(pictured(central)) == ["bench-2"]
    with pytest.raises(MediaNameError):
        change_item(central, "bench-2", {"code": "bänk"})
    assert list(pictured(central)) == ["bench-2"]
    remove_item(central, "bench-2")
    assert pictured(central) == {}


def test_what_is_missing_is_told_of_each_item(central, tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(image("PNG"))
    texts = {"sv": "Bänk", "en": "Bench", "fi": "Penkki"}
    set_ballot(central, [BallotItem("a", 0, 10, texts, texts), *central.items[:2]])
    change_item(central, "lamp", {"cost": 0})
    set_picture(central, "a", path)
    gaps = ballot_gaps(central.items, pictured(central), ("sv", "en", "fi"))
    assert (gaps["a"].number, gaps["a"].no_picture_words) == (1, True)
    describe_picture(central, "a", {"sv": "En bänk", "en": "A bench"})
    gaps = ballot_gaps(central.items, pictured(central), ("sv", "en", "fi"))
    assert (gaps["a"].languages, gaps["a"].number) == (("fi",), 1)
    assert gaps["lamp"].cost
    assert gaps["lamp"].picture
    assert gaps["lamp"].no_description
    assert gaps["lamp"].title == ("en", "fi")


def test_other_pictures_stay_when_items_go(central, tmp_path):
    media = Media("map.png", MediaType.PNG, {}, image("PNG"))
    set_media(central, [media])
    remove_item(central, "bench")
    with central.database.reading() as session:
        assert list(each_media(session)) == [media]


@pytest.mark.parametrize(
    ("held", "following"),
    [([], "1"), (["1", "2"], "3"), (["V9", "v10"], "v11"), (["x"], "2"), (["A1", "B7"], "B8")],
)
def test_a_new_item_is_proposed_the_number_after_the_last(held, following):
    assert next_code([BallotItem(code, 0, 1, {}) for code in held]) == following
