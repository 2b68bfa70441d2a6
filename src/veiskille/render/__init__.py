"""A report in the form that its reader needs."""
