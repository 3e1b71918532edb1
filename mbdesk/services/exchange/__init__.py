"""What travels between the centre and the stations: packs, exports, receipts."""
