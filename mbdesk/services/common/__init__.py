"""What all services share: the log, names, progress, pictures, days."""
