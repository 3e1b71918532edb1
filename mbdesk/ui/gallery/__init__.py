"""Made-up content and every screen, for pictures and layout checks."""
