"""The verb that keeps a kiosk running: `mbdesk kiosk`."""

import typer

from mbdesk.cli.app import Folder, app, plain_errors


@app.command(epilog="Example: mbdesk kiosk ./kiosk")
def kiosk(folder: Folder) -> None:
    """Run a kiosk, and start it again within seconds whenever it crashes or hangs."""
    from mbdesk.cli.watcher import watch
    from mbdesk.services.station.station_folder import DATABASE_NAME

    with plain_errors():
        if not (folder / DATABASE_NAME).exists():
            from mbdesk.errors.files import FileMissingError

            raise FileMissingError(path=str(folder))
        raise typer.Exit(watch(folder))
