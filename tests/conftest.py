"""What every test shares."""

import os

# Windows are drawn into memory unless a platform is asked for, such as xcb on a real display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
