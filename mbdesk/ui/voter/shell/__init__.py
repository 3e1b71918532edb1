"""What surrounds a resident's page: sheets, questions, footer, dock, panels."""
