"""What the tests of the keyboard on the screen do with it."""

from PySide6.QtTest import QTest

from mbdesk.ui.widgets.keyboard.layouts import KeyAction


def touch(person, finger, widget):
    """Put a finger down on a widget and lift it again."""
    where = person.place_of(widget)
    QTest.touchEvent(person.glass, finger).press(0, where, person.glass).commit()
    QTest.touchEvent(person.glass, finger).release(0, where, person.glass).commit()
    person.settle()


def board(person):
    return person.view.dock.board


def is_open(person):
    return board(person).isVisible()


def turn_to(person, act, sign):
    """Press what brings a sign onto the keys, if it is not there."""
    for what in (
        KeyAction.SHIFT,
        KeyAction.SHIFT,
        KeyAction.SHIFT,
        KeyAction.TURN,
        KeyAction.SHIFT,
    ):
        if any(key.stroke.text == sign for key in board(person).keys):
            return
        if what is not KeyAction.SHIFT or KeyAction.SHIFT in {
            key.stroke.act for key in board(person).keys
        }:
            act(person.on_glass(what))


def write(person, act, text):
    """Write a text by pressing its keys, whichever page they are on."""
    for sign in text:
        turn_to(person, act, sign)
        act(person.on_glass(sign))
        if person.on_glass(KeyAction.TURN).stroke.text != "123":
            act(person.on_glass(KeyAction.TURN))
