"""What stands around a page of the desk: the window, the navigation, and the bars."""
