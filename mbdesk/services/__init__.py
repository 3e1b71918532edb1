"""What people do, one unit of work and one transaction each, grouped by who acts."""
