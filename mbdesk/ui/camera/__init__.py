"""Reading a voting card that is held before the computer's camera.

Pictures go from the camera to the screen and to the decoder, and nowhere else: no file, no log, no
record. Qt Multimedia is loaded late, the decoder (zxing-cpp) only where it is installed.
"""
