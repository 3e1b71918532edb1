"""How the tests of the card camera go before it, and wait for its advice."""

from mbdesk.ui.voter.pages.card_camera import CardCamera


def panel(person) -> CardCamera:
    return person.view.sheets.cover.panel.page


def before_camera(person, way="tap"):
    getattr(person, way)(person.page.camera)
    assert isinstance(panel(person), CardCamera)
