"""What a station does, at a table or at a kiosk."""
