"""The register of proposals: numbers, what each reads as now, and the records beside it."""
