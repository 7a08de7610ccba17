"""One of those who came, who is told of and not counted: "kattekongen blev en pige på 7 år", "en dreng græd"."""

from collections.abc import Sequence

from bot.language.company import THAT
from bot.language.count import Count, Counted
from bot.language.numbers import ARTICLES
from bot.language.tokens import Atom, tag_at, text_at, word_set

BESIDE = frozenset({"and", "plus", "sign", "only"})
"""Behind these one more is counted."""
SOMEBODY = frozenset({"children", "part", "people"})
TOLD_OF = SOMEBODY | {"parents"}
AGED = ["on", "skip", "age"]
""" "på 7 år"."""
DOING = frozenset({"word", "past"})
PRONOUNS = word_set("det it hun han he she")
BEING = word_set("er var blev is was")
BEGUN = word_set(", . ! ? og and")


def without_one_of_them(items: Sequence[Atom], counted: Sequence[Counted]) -> list[Counted]:
    """The counts of some items, in their order, without such; nothing where no other is left."""
    if not any(count.value == 1 for count, _ in counted):
        return list(counted)
    places = [at for at, item in enumerate(items) if item.tag == "count"]
    return [
        each
        for each, at in zip(counted, places, strict=True)
        if not (each[0].value == 1 and (_is_one_of_them(items, at, each[0]) or is_told_of(items, at)))
    ]


def _is_one_of_them(items: Sequence[Atom], at: int, count: Count) -> bool:
    """ "en pige på 7 år", "så var der et barn, der fik ketchup"; not "12 børn og 1 baby, der sov"."""
    after = items[at + 1 : at + 4]
    if [item.tag for item in after] == AGED:
        return True
    words = [item for item in after if item.text != ","]
    told = len(words) > 1 and words[0].text in THAT and words[1].tag != "came"
    before = tag_at(items, at - 1)
    one = before not in BESIDE and (count.who in SOMEBODY or before == "with")
    return told and one and items[at].text in ARTICLES


def is_described(items: Sequence[Atom], at: int) -> bool:
    """ "Det er en pige.": who somebody is, that was counted before."""
    ended = tag_at(items, at + 1) in ("sign", "")
    said = text_at(items, at - 1) in BEING and text_at(items, at - 2) in PRONOUNS
    return said and ended and items[at].text in ARTICLES and items[at].value.who in SOMEBODY


def is_told_of(items: Sequence[Atom], at: int) -> bool:
    """ "…, og en dreng græd", "En far tog fri fra arbejde"; not "12 voksne og en baby sov"."""
    item = items[at]
    if (
        item.text not in ARTICLES
        or item.value.who not in TOLD_OF
        or item.value.new
        or tag_at(items, at + 1) not in DOING
    ):
        return False
    before = text_at(items, at - 1)
    if at and before not in BEGUN:
        return False
    return tag_at(items, at - 2) != "count" and (before not in ("og", "and") or text_at(items, at - 2) == ",")
