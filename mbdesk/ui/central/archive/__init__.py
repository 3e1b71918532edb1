"""The archive: the retention plan, what is due by it, and what is held about one person."""
