"""Who did what: the logs of the centre and of its stations, searched and written."""
