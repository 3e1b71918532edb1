"""What people do, one unit of work each."""
