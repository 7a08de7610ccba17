"""What a sentence does: whether it tells of something that was, of what, and what belongs to it."""
