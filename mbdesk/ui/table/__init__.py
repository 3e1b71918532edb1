"""The table: the residents' screens with an enabler beside them."""
