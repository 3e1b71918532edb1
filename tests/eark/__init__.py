"""Archive packages by eark-validator: a command, since the validator pins an old lxml."""
