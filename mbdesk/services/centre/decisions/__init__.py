"""What is decided of proposals: the steering group's list, the ballot made of it, the board."""
