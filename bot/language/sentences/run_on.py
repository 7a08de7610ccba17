"""Where a sentence ends without any sign: "19 elever har gennemført MILIFE i april jeg er så stolt af dem"."""

from collections.abc import Iterable, Sequence

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

ONESELF, WE = "jeg", frozenset({"jeg", "vi"})
OF_ONESELF = word_set("er skal maa glaeder haaber", of_reader=False)
NOW = "nu"
IS_TO = word_set("skal maa vil gaar er", of_reader=False)
SAYING = word_set("sige hilse skrive melde fortaelle", of_reader=False)
THEY, MY = word_set("de han hun"), word_set("min mine")
THEY_ARE_TO = word_set("skal vil har er")
OF_MINE = frozenset({"kin", "who"})
ENDING = frozenset({"when", "place", "topic", "count", "new", "who"})
"""What the words before it end with: "fordi jeg er", "når jeg skal" go on."""
BEGINNING = THEY | MY | {ONESELF, NOW}


def may_run_on(texts: Iterable[str]) -> bool:
    """Whether a message has a word that such a sentence begins with."""
    return not BEGINNING.isdisjoint(texts)


def with_ends(items: Sequence[Atom]) -> list[Atom]:
    """The same items with a full stop before a sentence of its own, behind one that reports."""
    found: list[Atom] = []
    begun = 0
    for at, item in enumerate(items):
        if _begins(items, at) and _reports(items[begun:at]):
            before = items[at - 1]
            found.append(Atom(".", before.end, before.end, False, "sign"))
            begun = at
        found.append(item)
        begun = at + 1 if item.tag == "sign" and item.text in ENDS else begun
    return found


def _begins(items: Sequence[Atom], at: int) -> bool:
    """ "jeg er", "nu skal jeg", "min søn er", "de skal"."""
    if tag_at(items, at - 1) not in ENDING:
        return False
    word, behind = items[at].text, text_at(items, at + 1)
    if word == NOW:
        return behind in IS_TO and text_at(items, at + 2) in WE
    if word in MY:
        return tag_at(items, at + 1) in OF_MINE and text_at(items, at + 2) == "er"
    if word == ONESELF:
        return behind in OF_ONESELF and text_at(items, at + 2) not in SAYING  # "jeg skal sige, det var 22"
    return word in THEY and behind in THEY_ARE_TO


def _reports(before: Sequence[Atom]) -> bool:
    """Whether something was named and counted, or named with its day, and nothing of the writer was said."""
    tags = {item.tag for item in before}
    return (
        "topic" in tags and not tags.isdisjoint(("count", "when")) and not any(item.text == ONESELF for item in before)
    )
