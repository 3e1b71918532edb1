"""The page on which decisions are noted: the steering group's list, and the board's."""
