"""PDF documents and data exports, made from domain values."""
