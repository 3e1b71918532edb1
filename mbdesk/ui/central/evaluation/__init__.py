"""The pages on which proposals are evaluated."""
