"""Tables and lists: each row as a sentence of its own, with what stands above it and at the head of its columns."""
