"""Measurements, side by side with others in the same run: `make bench`. No tests: nothing here fails for being slow."""
