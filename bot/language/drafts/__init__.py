"""A group of words becomes the draft of a report: its fields, and what must be asked."""
