"""The residents' pages shown to staff, in a process of its own, before any pack is written."""
