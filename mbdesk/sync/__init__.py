"""The trust core: the one byte form of a record, keys, sealing, signing and trust rules."""
