"""Key files, and the papers that open them."""
