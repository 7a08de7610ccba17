"""Relatives who moved in together: "mand og kone", "far med tvillinger", "mor og teenagesøn"."""

from collections.abc import Sequence

from bot.language.tokens import Atom, text_at, word_set

ONE = word_set(
    "soen datter kone bror soester kaereste svigermor svigerfar mormor farmor morfar farfar nevoe niece barnebarn"
) | word_set("son daughter wife husband brother sister grandson granddaughter grandmother girlfriend boyfriend")
ONE_ENDING = ("soen", "datter", "barn", "mor", "far", "soester", "bror", "kaereste")
ENDINGS = (*ONE_ENDING, "soenner", "doetre", "boern", "soestre", "broedre", "tvillinger")
"""Of compounds that no list has: "teenagesøn", "stedfar", "bonusdøtre"."""
OFFSPRING = ("soen", "datter", "soenner", "doetre", "barn", "boern", "son", "daughter", "twins", "triplets", "linger")
OUR_OWN = word_set("min mit mine vores my our")


def is_relative(items: Sequence[Atom], at: int) -> bool:
    """Whether a word for a relative stands there, of somebody else than the one who writes."""
    if at >= len(items) or text_at(items, at - 1) in OUR_OWN:
        return False
    item = items[at]
    return item.tag == "kin" or (item.tag == "word" and item.value is None and item.text.endswith(ENDINGS))


def role_of(item: Atom) -> str:
    """Sons and daughters are children, a wife or a sister is one of the party."""
    return "children" if item.text.endswith(OFFSPRING) else "part"


def how_many(item: Atom) -> int | None:
    """Two for "tvillinger", one for "kone"; None where a plural leaves it open."""
    if item.tag == "kin" and item.value:
        return int(str(item.value))
    compound = item.tag == "word" and item.text.endswith(ONE_ENDING)
    return 1 if compound or item.text in ONE else None
