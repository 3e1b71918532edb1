"""The table, where an enabler assists."""
