"""The register of proposals, and the page of each proposal."""
