"""The page of the frame: sections whose fields save themselves."""
