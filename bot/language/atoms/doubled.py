"""A word that was written twice: "i sidste sidste uge", "nye mødre mødre"; a number stands as it is."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.apart import Whole
from bot.language.atoms.numbers import ENGLISH, number_word
from bot.language.atoms.tokens import Atom


def doubled(tokens: Sequence[Atom], text: str) -> list[Whole]:
    """Where two words are one, in order, and which; `text` is what they stand in, with one plain space between."""
    return [
        (one.start, two.end, one.text)
        for one, two in pairwise(tokens)
        if one.text == two.text and one.tag == two.tag == "word" and _is_once(one, two, text)
    ]


def _is_once(one: Atom, two: Atom, text: str) -> bool:
    numbered = number_word(one.text) is not None or one.text in ENGLISH
    return one.text.isalpha() and not numbered and text[one.end : two.start] == " "
