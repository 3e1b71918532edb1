"""What residents left: proposals and answers."""
