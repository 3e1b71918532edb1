"""The residents' screens with made-up content, in every state."""
