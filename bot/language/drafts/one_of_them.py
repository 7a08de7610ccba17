"""One of those who came, who is told of and not counted: "kattekongen blev en pige på 7 år", "en dreng græd"."""

from collections.abc import Sequence

from bot.language.atoms.ends import ENDS
from bot.language.atoms.numbers import ARTICLES
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.company import THAT
from bot.language.counts.count import Count, Counted
from bot.language.counts.sums import JOINTS
from bot.language.drafts.among import MEN, WOMEN
from bot.language.word_sets import word_set

BESIDE = frozenset({"and", "plus", "sign", "only"})
"""Behind these one more is counted."""
SOMEBODY = frozenset({"children", "part", "people"})
TOLD_OF = SOMEBODY | {"parents"}
AGED = ["on", "skip"]
""" "på 7 år", "på 68"."""
DOING = frozenset({"word", "past", "present", "future"})
STAYING = word_set("blev var sad stod came stayed was mere more til med hele")
""" "en far blev hele formiddagen": he was there."""
MORE = word_set("ogsaa desuden dertil derudover foruden senere sidst also later too")
TO = word_set("til to")
PRONOUNS = word_set("det it hun han he she")
GROWN, YOUNG = frozenset({"part", "people"}), frozenset({"part", "children"})
LIKE = word_set("som like")
""" "som en anden far"."""
BEING = word_set("er var blev is was")


def without_one_of_them(items: Sequence[Atom], counted: Sequence[Counted]) -> list[Counted]:
    """The counts of some items, in their order, without such; nothing where no other is left."""
    if not any(count.value == 1 for count, _ in counted):
        return list(counted)
    places = [at for at, item in enumerate(items) if item.tag == "count"]
    others = [count for count, _ in counted if (count.value or 0) > 1]
    return [
        each
        for each, at in zip(counted, places, strict=True)
        if not (each[0].value == 1 and _is_none(items, at, others))
    ]


def _is_none(items: Sequence[Atom], at: int, others: Sequence[Count]) -> bool:
    """Whether one person at `at` is one of the `others` who were counted, or only told of."""
    one: Count = items[at].value
    if _is_one_of_them(items, at, one) or text_at(items, at - 1) in LIKE:
        return True
    by_himself = tag_at(items, at - 1) == "sign" and text_at(items, at - 1) in ENDS  # ". En far filmede det hele"
    return _is_told_of(items, at) and (not others or by_himself or _may_be_among(one, others))


def _may_be_among(one: Count, others: Sequence[Count]) -> bool:
    """Whether some of the others are such as he is: a child is none of "5 voksne", a father none of "4 mødre"."""
    whose = {"", "people", "unit", one.who, *(GROWN if one.who in GROWN else ()), *(YOUNG if one.who in YOUNG else ())}
    return any(other.who in whose and not _is_other_gender(one.noun, other.noun) for other in others)


def _is_other_gender(one: str, other: str) -> bool:
    """A man is none of "7 damer", a lady may be."""
    return (one in WOMEN and other in MEN) or (one in MEN and other in WOMEN)


def _is_one_of_them(items: Sequence[Atom], at: int, count: Count) -> bool:
    """ "en pige på 7 år", "så var der et barn, der fik ketchup"; not "12 børn og 1 baby, der sov"."""
    after = items[at + 1 : at + 4]
    if [item.tag for item in after[:2]] == AGED:
        return True
    if text_at(items, at - 1) == ":" and at > 1 and (items[at - 2].tag == "word" or items[at - 2].value == "staff"):
        return True  # "Gæst: en tidligere elev", "Oplægsholder: en tidligere elev"
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


def _is_told_of(items: Sequence[Atom], at: int) -> bool:
    """ "…, og en dreng græd", "den gik til en dame fra Hobro"; not "desuden en baby", "der kom en ny pige"."""
    item = items[at]
    count: Count = item.value
    if item.text not in ARTICLES | {"one"} or count.who not in TOLD_OF or count.new or count.came or count.relation:
        return False
    given = text_at(items, at - 1) in TO and tag_at(items, at - 2) == "past"
    does = tag_at(items, at + 1) in DOING and text_at(items, at + 1) not in STAYING and not _added(items, at)
    parted = text_at(items, at - 2) == "," and tag_at(items, at - 1) in JOINTS
    return given or (does and (parted or not _follows_a_count(items, at)))


def _added(items: Sequence[Atom], at: int) -> bool:
    """ "desuden et barn", "7 damer, en mand hæklede også": one more, who counts."""
    near = [item.text for item in items[max(0, at - 3) : at + 4]]
    return not MORE.isdisjoint(near)


def _follows_a_count(items: Sequence[Atom], at: int) -> bool:
    """Whether another count stands before it, with no more than "og" or a comma between."""
    before = at - 1
    while before >= 0 and (items[before].tag in JOINTS or items[before].text in ",+"):
        before -= 1
    return before >= 0 and items[before].tag == "count"
