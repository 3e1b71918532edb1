"""What a kiosk's process and its watcher tell each other, by environment variables."""

HEARTBEAT = "MBDESK_HEARTBEAT"
"""The number of the pipe's descriptor into which the kiosk writes that its event loop turns."""

RESTARTED = "MBDESK_RESTARTED"
"""Set for a kiosk that is watched: why it was started again, empty at its first start."""
