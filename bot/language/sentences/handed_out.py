"""A verb in two pieces: "fredag delte jeg aktivitetsomslaget ud" tells what "fredag uddelte jeg …" does."""

from collections.abc import Container, Sequence

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom, tag_at
from bot.language.word_sets import word_set

HANDED = word_set("delte delt bar baaret bragte", of_reader=False)
OUT = word_set("ud rundt omkring", of_reader=False)
WIDEST = 7
BETWEEN = frozenset({"topic", "word"})
"""What is handed out is named between them, and nothing is counted, denied or planned there."""
WAS_HANDED_OUT = frozenset({"blev delt ud", "er delt ud", "er blevet delt ud"})
""" "Beboerbladet blev delt ud"; "resterne blev delt ud" is of no activity."""


def may_be_handed_out(texts: Sequence[str], tags: Sequence[str]) -> bool:
    return "topic" in tags and not (HANDED.isdisjoint(texts) or OUT.isdisjoint(texts))


def handed_out(items: Sequence[Atom], gatherings: Container[int | None]) -> list[Atom]:
    """The same items, with the verb as if it stood in one piece; `gatherings`: topics of which only rests are."""
    found = list(items)
    for at, item in enumerate(items):
        if item.text in WAS_HANDED_OUT and _is_printed(items, at - 1, gatherings):
            found[at] = item.tagged("done")
        elif item.text in HANDED and (end := _out(items, at)):
            found[at], found[end] = item.tagged("done"), items[end].tagged("skip")
    return found


def _is_printed(items: Sequence[Atom], at: int, gatherings: Container[int | None]) -> bool:
    return tag_at(items, at) == "topic" and not any(index in gatherings for index in items[at].value.topics)


def _out(items: Sequence[Atom], at: int) -> int | None:
    """Where its other piece stands, with what was handed out before it."""
    named = False
    for n in range(at + 1, min(at + WIDEST, len(items))):
        if items[n].text in OUT and named:
            return n
        if items[n].tag not in BETWEEN or items[n].text in ENDS:
            return None
        named = named or items[n].tag == "topic"
    return None
