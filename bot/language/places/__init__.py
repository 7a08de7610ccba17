"""Words that name a place: an area, a street with its number, a department, a venue."""
