"""The staff's screens at a kiosk look like those at a table."""

from mbdesk.ui.widgets.staff_screen import StaffScreen

__all__ = ["StaffScreen"]
