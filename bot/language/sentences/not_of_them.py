"""Numbers beside those who came: whom somebody was with ("hos tre naboer"), what was brought ("kom de med 8 kager"),
whom they have ("hun har 7 børnebørn"), whom they spoke of ("vi talte om 7 børn").
"""

from collections.abc import Collection, Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

AT = "hos"
HOSTS = word_set("naboer naboerne genboer venner veninder kolleger", of_reader=False)
GRANDCHILDREN = word_set("boerneboern oldeboern grandchildren", of_reader=False)
ONESELF = word_set("jeg i", of_reader=False)
TALKED = ("talte", "snakkede", "talt", "snakket", "taler", "snakker", "handlede")
DISCUSSED = word_set("droeftede gennemgik talked discussed", of_reader=False)
HAVE = word_set("har have has", of_reader=False)
THEY = word_set("de han hun vi jeg they he she we", of_reader=False)


def may_be_beside(texts: Collection[str], tags: Collection[str]) -> bool:
    beside = AT in texts or ("came" in tags and "with" in tags) or not GRANDCHILDREN.isdisjoint(texts)
    beside = beside or not (ONESELF.isdisjoint(texts) or HAVE.isdisjoint(texts))
    beside = beside or "about" in tags or not DISCUSSED.isdisjoint(texts)
    return beside and "count" in tags


def without_those_beside(items: Sequence[Atom]) -> list[Atom]:
    """The same items; such numbers say nothing of those who came."""
    return [
        item.meaning(item.value.but(relation="denied")) if item.tag == "count" and _is_beside(items, at) else item
        for at, item in enumerate(items)
    ]


def _is_beside(items: Sequence[Atom], at: int) -> bool:
    if text_at(items, at - 1) == AT:
        return items[at].value.noun in HOSTS and not items[at].value.new
    if _is_spoken_of(items, at):
        return True
    if items[at].value.noun in GRANDCHILDREN:
        return text_at(items, at - 1) in HAVE and text_at(items, at - 2) in THEY
    if items[at].value.who == "children" and tag_at(items, at + 1) in ("", "sign", "and", "but"):
        return text_at(items, at - 1) in HAVE and text_at(items, at - 2) in ONESELF  # "jeg har 4 børn, men jeg kom"
    brought = tag_at(items, at - 1) == "with" and text_at(items, at - 2) in THEY and tag_at(items, at - 3) == "came"
    return brought and items[at].value.strange and not items[at].value.who


def _is_spoken_of(items: Sequence[Atom], at: int) -> bool:
    """ "fraværsteamet mødtes i går, vi talte om 7 børn"."""
    said = at - (2 if text_at(items, at - 1) == ":" else 1)
    of_them = tag_at(items, said) == "about" and text_at(items, said - 1).endswith(TALKED)
    return of_them or text_at(items, said) in DISCUSSED
