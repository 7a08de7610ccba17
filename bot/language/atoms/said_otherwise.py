"""Words that say the same as one that plans have, and sounds that say nothing: "ni unger fuldførte", "vi var øh 12"."""

from collections.abc import Sequence

from bot.language.atoms.apart import Whole
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

SAME = {
    "unger": "boern",
    "ungerne": "boernene",
    "fuldfoerte": "gennemfoerte",
    "fuldfoert": "gennemfoert",
    "fuldfoere": "gennemfoere",
    "fuldfoerer": "gennemfoerer",
}
SAME_OF_TWO = {("unge", "mennesker"): "unge", ("unge", "menneske"): "ung"}
SOUNDS = word_set("oeh oehm oehh aeh aehm hm hmm hmmm eh ehm uh uhm um", of_reader=False)
NO = word_set("nej naa no", of_reader=False)
""" "øh nej, 13" puts right."""
FIGURES = "digits"


def said_otherwise(tokens: Sequence[Atom]) -> list[Whole]:
    """Where such words stand, in order, with what they say."""
    found: list[Whole] = []
    end = 0
    for at, token in enumerate(tokens):
        if at < end or token.tag != "word":
            continue
        if whole := SAME_OF_TWO.get((token.text, text_at(tokens, at + 1))):
            found.append((token.start, tokens[at + 1].end, whole))
            end = at + 2
        elif token.text in SAME:
            found.append((token.start, token.end, SAME[token.text]))
        elif _is_a_sound(tokens, at):
            found.append((token.start, tokens[at + 1].start, ""))
    return found


def _is_a_sound(tokens: Sequence[Atom], at: int) -> bool:
    """Not "12 øh 13", of which it is asked which."""
    if tokens[at].text not in SOUNDS or tag_at(tokens, at + 1) not in ("word", FIGURES):
        return False
    return (
        text_at(tokens, at + 1) not in NO | SOUNDS and not tag_at(tokens, at - 1) == tag_at(tokens, at + 1) == FIGURES
    )
