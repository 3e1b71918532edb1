"""Fields and dialogs: where staff type, choose and are asked."""
