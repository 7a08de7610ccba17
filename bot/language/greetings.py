"""What a message begins with before it says anything: "Hej med dig, …", "Kære Bente og Asger, …"."""

from bot.language.analysis import Analysis

GREETED = frozenset({"greeting", "word", "with", "and", "them"})
"""The words of a greeting, with the names of those who are greeted."""
MOST_GREETED = 6
JOINTS = frozenset({",", "!", "-"})
"""What parts a greeting from what is said; behind a full stop or on another line begins a sentence of its own."""


def ungreeted(text: str, said: Analysis) -> str:
    """The same with spaces for its greeting: all that is said stands where it stood."""
    items = said.items
    if not items or items[0].tag != "greeting":
        return text
    at = next((at for at, item in enumerate(items[:MOST_GREETED]) if item.tag not in GREETED), 0)
    if items[at].text not in JOINTS or at + 1 == len(items):
        return text
    _, end = said.folded.span(items[at].start, items[at].end)
    return " " * end + text[end:]
