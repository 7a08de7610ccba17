"""Lists of words, written as people read them: one line."""


def word_set(listed: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(listed.split())
