"""The verbs on the frame: show it, change a field, take changes in from a file, the logo."""

from pathlib import Path
from typing import Annotated, Any

import typer

from mbdesk.cli.app import Central, Json, app, opened_central, tell

frame = typer.Typer(help="Show the frame, and change it.", no_args_is_help=True)
app.add_typer(frame, name="frame")

Why = Annotated[
    str,
    typer.Option("--reason", help="Once residents have been shown it: makes a new version."),
]


@frame.command(epilog="Example: mbdesk frame show central.mbdesk")
def show(central: Central, as_json: Json = False) -> None:
    """Show every field by its path, and the versions there have been."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.setup.fields import FREE, paths_of, spelled, value_at
        from mbdesk.services.centre.setup.frame import read_frame

        held = read_frame(opened)
        for name in sorted(FREE):
            for path in paths_of(held.setup, name):
                value = spelled(value_at(held.setup, path))
                tell(as_json, f"{path}\t{value}", path=path, value=value)
        for version in held.versions:
            words = f"Version {version.number}, {version.day}: {version.reason}"
            changes = [[each.field, each.before, each.after] for each in version.changes]
            facts: dict[str, Any] = {"version": version.number, "day": version.day}
            tell(as_json, words, reason=version.reason, changes=changes, **facts)


@frame.command("set", epilog="Example: mbdesk frame set central.mbdesk funds 1500000")
def set_one(
    central: Central,
    path: Annotated[str, typer.Argument(help="The field, as `show` names it: titles.sv.")],
    value: Annotated[str, typer.Argument(help="Text, a number, JSON, or two days.")],
    reason: Why = "",
    as_json: Json = False,
) -> None:
    """Change one field of the frame."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.creation.frame_file import set_field

        held = set_field(opened, path, value, reason)
        tell(as_json, "Changed; write new packs.", version=_newest(held))


@frame.command("import", epilog="Example: mbdesk frame import central.mbdesk changes.json")
def import_file(central: Central, file: Path, reason: Why = "", as_json: Json = False) -> None:
    """Change the fields that a JSON file names, as a set-up does; all of them or none."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.creation.frame_file import write_frame_from

        held = write_frame_from(opened, file, reason)
        tell(as_json, "Changed; write new packs.", version=_newest(held))


@frame.command(epilog="Example: mbdesk frame logo central.mbdesk logo.png")
def logo(
    central: Central,
    picture: Annotated[Path | None, typer.Argument(help="PNG or JPEG; none removes it.")] = None,
    as_json: Json = False,
) -> None:
    """Set the district's logo, for papers and the residents' first page, or remove it."""
    with opened_central(central, as_json) as opened:
        from mbdesk.durable import read_small
        from mbdesk.services.centre.logo import logo_of, set_logo
        from mbdesk.services.common.pictures import LARGEST_READ

        set_logo(opened, read_small(picture, LARGEST_READ) if picture else b"")
        kept = len(logo_of(opened))
        words = f"A logo of {kept} bytes is kept; write new packs." if kept else "No logo any more."
        tell(as_json, words, bytes=kept)


def _newest(held: Any) -> int:
    return held.versions[-1].number if held.versions else 1
