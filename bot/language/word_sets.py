"""Lists of words that a rule looks for, written as people read them: one line."""

_LISTED: set[str] = set()


def word_set(listed: str, *, of_reader: bool = True) -> frozenset[str]:
    """The words of a line, as a set. `of_reader`: a rule of the reader looks for them, and for one that is mistyped."""
    words = frozenset(listed.split())
    if of_reader:
        _LISTED.update(words)
    return words


def tag_set(listed: str) -> frozenset[str]:
    """The tags or fields of a line, as a set: nobody writes these."""
    return frozenset(listed.split())


def listed_words() -> frozenset[str]:
    """All words that some rule of the reader looks for."""
    return frozenset(_LISTED)
