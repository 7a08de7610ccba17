"""Tags of the words that tell of what was."""

HELD = frozenset({"held_verb", "began", "ended", "met"})
HAPPENED = HELD | {"done"}
PAST = HAPPENED | {"past", "came", "held"}
