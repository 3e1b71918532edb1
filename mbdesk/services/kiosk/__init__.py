"""What only an unmanned kiosk does."""
