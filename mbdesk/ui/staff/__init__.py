"""What the staff's windows share: their look, pages, notices, and dialogs for files and keys."""
