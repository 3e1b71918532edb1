"""The page of follow-up and learning."""
