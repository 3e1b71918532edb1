"""SQLAlchemy models of the central file and of the station file: one schema for both."""
