"""The staff's pages at a station, which the table and the kiosk share."""
