"""A sentence without what could tell who wrote it or whom it is about, so that it may be shown to teach the bot words.

Names in small letters cannot be told from words: the help asks not to write any.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

LEFT_OUT = "…"
LONGEST = 200
"""Characters: enough to see what was meant."""
REACHED = re.compile(r"(?<!\S)\S*@\S*|\bhttps?:\S+|\bwww\.\S+", re.IGNORECASE)
"""E-mail addresses, user names, links."""
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
AT_A_PLACE = frozenset({"i", "på", "ved", "paa", "in", "at"})
"""Before these a capital is a place ("i Hytten"); people are met, talked with and visited otherwise."""
NO_VERB = frozenset(
    ("i", "på", "ved", "med", "til", "for", "var", "blev", "gik", "om", "den", "d", "in", "on", "at", "with", "was")
)
"""What follows a thing that begins a sentence ("Spisegilde i går"); after a name comes what they did."""


class _Word(NamedTuple):
    text: str
    start: int
    end: int
    begins: bool
    """It is the first of its sentence."""


def impersonal(text: str, unknown: Collection[str], names: Collection[str] = ()) -> str:
    """The text with names, numbers and addresses left out.

    `unknown`: the words in it that the reader does not know, in lower case; `names`: what people here are called.
    """
    return re.sub(r"\d", "#", nameless(REACHED.sub(LEFT_OUT, text), unknown, names))[:LONGEST].strip()


def nameless(text: str, unknown: Collection[str], names: Collection[str] = ()) -> str:
    """The text with what looks like somebody's name left out, and nothing else."""
    words = list(_words(text))
    for at in reversed(range(len(words))):
        word = words[at]
        if word.text.lower() in names or (word.text.lower() in unknown and _a_name(text, words, at)):
            text = text[: word.start] + LEFT_OUT + text[word.end :]
    return text


def _words(text: str) -> Iterator[_Word]:
    end = 0
    for found in WORD.finditer(text):
        between = text[end : found.start()]
        yield _Word(found.group(), found.start(), found.end(), end == 0 or bool(re.search(r"[.!?:\n]", between)))
        end = found.end()


def _a_name(text: str, words: list[_Word], at: int) -> bool:
    """Whether a word that nobody knows may be somebody's name: it has a capital, and no place or thing stands so."""
    word, before = words[at], words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if not word.text[0].isupper():
        return False
    if _beside_a_capital(word, before, after):
        return True
    if not word.begins:
        return before is None or before.text.lower() not in AT_A_PLACE
    following = text[word.end :].lstrip()[:1]
    return not (following.isdigit() or following == ":" or (after is not None and after.text.lower() in NO_VERB))


def _beside_a_capital(word: _Word, before: _Word | None, after: _Word | None) -> bool:
    """ "Jens Hansen": two capitals with only a space between."""
    first = before is not None and before.text[0].isupper() and word.start - before.end == 1
    last = after is not None and after.text[0].isupper() and after.start - word.end == 1
    return (first and not word.begins) or last
