"""The kiosk, which stands on its own."""
