"""Words that say how many: a number, what it counts, and which of several numbers is what."""
