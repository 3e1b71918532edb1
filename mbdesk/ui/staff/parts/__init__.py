"""What the staff's windows are put together of: labels, buttons, notices, tables, charts."""
