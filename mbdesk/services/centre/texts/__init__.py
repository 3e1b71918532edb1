"""The process's own texts, all in one place: written, read over, sent out to be translated."""
