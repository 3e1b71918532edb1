"""Reading a voting card that is held before the computer's camera.

Pictures go from the camera to the screen and to the decoder, and nowhere else: no file, no log, no
record. The camera is in a process of its own (`camera_server`, driven by `camera_client`): a driver
that hangs or crashes must not stop anybody from voting. The decoder (zxing-cpp) is loaded late, and
only where it is installed.
"""
