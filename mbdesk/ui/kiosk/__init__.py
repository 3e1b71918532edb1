"""The kiosk, which stands on its own: the residents' screens, locked in, and the staff's day."""
