"""Made-up and replayed votes: the demo, and elections in Pabulib's format."""
