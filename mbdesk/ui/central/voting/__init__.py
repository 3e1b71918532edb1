"""The ballot, voting cards, opening the vote and closing it."""
