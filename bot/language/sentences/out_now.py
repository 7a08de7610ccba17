"""What has been sent and is "ude": "nyhedsbrevet er ude", "nyhedsmail ude kl. 10"."""

from collections.abc import Iterable, Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

OUT = "ude"
LETTERS = tuple(word_set("mail mails mailen mailene brev breve brevet brevene newsletter magasin magasinet"))
"""What such a name ends with."""
BETWEEN = word_set("er nu saa endelig lige kommet", of_reader=False)
ELSEWHERE = frozenset({"on", "in", "at", "to", "with", "of"})
""" "nyhedsbrevet er ude af trit"."""


def may_be_out(texts: Iterable[str]) -> bool:
    """Whether a message has the word for it."""
    return OUT in texts


def sent_out(items: Sequence[Atom]) -> list[Atom]:
    """The same items, with what is "ude" said to have been sent."""
    return [item.tagged("done") if item.text == OUT and _is_out(items, at) else item for at, item in enumerate(items)]


def _is_out(items: Sequence[Atom], at: int) -> bool:
    before = at - 1
    while before > 0 and items[before].text in BETWEEN:
        before -= 1
    if tag_at(items, before) != "topic" or not items[before].text.endswith(LETTERS):
        return False
    return tag_at(items, at + 1) not in ELSEWHERE and text_at(items, at + 1) not in ("af", "?")
