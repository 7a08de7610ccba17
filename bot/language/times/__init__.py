"""Words that name a time: a day, a week, a month, an hour."""
