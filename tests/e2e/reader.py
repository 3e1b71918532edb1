"""A screen reader's ears and hands, run by the system's Python, which has the AT-SPI library.

Reads one JSON command a line and answers each with one JSON line. It knows nothing of mbdesk: only
what the program tells assistive technology.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

INTERACTIVE = {"button", "push button", "check box", "toggle button", "text", "entry"}
PATIENCE_SECONDS = 30.0
PROGRAM = "mbdesk"

heard = []


def listen():
    """Say that a screen reader is here, and note all that is announced."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync(
            *("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set"),
            *(value, None, Gio.DBusCallFlags.NONE, -1, None),
        )
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    return listener


def windows():
    """Return the program's windows."""
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
    found = [each for each in programs if each is not None and each.get_name() == PROGRAM]
    return [each.get_child_at_index(i) for each in found for i in range(each.get_child_count())]


def shown(node):
    """Return a thing and all that is in it, as far as it is on the screen."""
    if node is None or not node.get_state_set().contains(Atspi.StateType.VISIBLE):
        return
    yield node
    for index in range(node.get_child_count()):
        yield from shown(node.get_child_at_index(index))


def everything():
    """Return all that is shown in all windows."""
    return [node for window in windows() for node in shown(window)]


def told_of(node):
    """Return what the program tells of a thing."""
    states = [state.value_nick for state in node.get_state_set().get_states()]
    told = {"role": node.get_role_name(), "name": node.get_name(), "states": states}
    if told["role"] in {"progress bar", "level bar"}:
        value = Atspi.Value
        told["value"] = [value.get_current_value(node), value.get_maximum_value(node)]
    return told


def find(command):
    """Return the things with a name, or one that begins so, once there are any."""
    name = command["name"]
    whole = command.get("whole", True)

    def named(node):
        return node.get_name() == name if whole else node.get_name().startswith(name)

    roles = set(command.get("roles", INTERACTIVE))
    return patiently(lambda: [n for n in everything() if n.get_role_name() in roles and named(n)])


def patiently(look):
    """Look again and again until something is found."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        work_off_events()
        try:
            found = look()
        except GLib.Error:
            found = None  # it went away while we looked
        if found:
            return found
        time.sleep(0.05)
    return []


def work_off_events():
    """Let what has arrived be heard."""
    while GLib.MainContext.default().iteration(False):
        pass


def press(command):
    """Do the first action of the one thing with the name."""
    found = find(command)
    if len(found) != 1:
        there = [told["name"] for told in tree(command)]
        return {"error": f"{len(found)} named {command['name']}", "there": str(there)}
    node = found[0]
    told = told_of(node)
    return {"done": bool(Atspi.Action.do_action(node, 0)), "thing": told}


def look(command):
    """Tell of the things with a name."""
    return [told_of(node) for node in find(command)]


def tree(_command):
    """Tell of everything that can be used, and of bars."""
    wanted = INTERACTIVE | {"progress bar", "level bar"}
    return [told_of(node) for node in everything() if node.get_role_name() in wanted]


def hear(command):
    """Wait until words are announced; return all that was."""
    words = command["words"]
    patiently(lambda: any(words in each for each in heard))
    return heard


COMMANDS = {each.__name__: each for each in (press, look, tree, hear)}


def main():
    """Answer commands until there are no more."""
    listener = listen()
    print(json.dumps("listening"), flush=True)
    for line in sys.stdin:
        command = json.loads(line)
        print(json.dumps(COMMANDS[command["do"]](command)), flush=True)
    del listener


if __name__ == "__main__":
    main()
