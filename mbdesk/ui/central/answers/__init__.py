"""The page of the answers that people who left proposals are owed."""
