"""What the staff do at the centre: setting up, stations, cards, opening, merging."""
