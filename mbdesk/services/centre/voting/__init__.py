"""The vote at the centre: opened, closed, and the ways back."""
