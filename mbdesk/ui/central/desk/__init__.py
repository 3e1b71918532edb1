"""What every page of the desk stands on: the open file, the page's frame, the table of pages."""
