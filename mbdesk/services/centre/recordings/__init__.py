"""What is read aloud: the texts to record, and their recordings."""
