"""Measurements, side by side with others in the same run: `make bench`. They are no tests: nothing here fails for being slow."""
