"""Who wrote a message and where they live: "Mvh. Ole, Flyvervej 12" is no place of what is told."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.word_sets import word_set

CLOSINGS = word_set("mvh hilsen hilsne hislen kh vh best regards cheers") | {
    "venlig hilsen", "med venlig hilsen", "de bedste hilsner", "kaerlig hilsen", "kind regards", "best regards",
}  # fmt: skip
CLOSED_BY = frozenset(".!?")
SHORTEST_LAST = 2
"""Letters of the last word of a signature; "K." may be a name, cut short."""
TELLING = frozenset({"topic", "when", "came", "held", "held_verb", "past"})


def unsigned(items: Sequence[Atom]) -> list[Atom]:
    """The same items, with no place and nobody counted in a signature: "Hilsen en gammel frivillig"."""
    closing = next((at for at in range(len(items) - 1, -1, -1) if items[at].text in CLOSINGS), None)
    if closing is None:
        return list(items)
    end = next((at + 1 for at in range(closing + 2, len(items)) if _ends(items, at)), len(items))
    if any(_tells(item) for item in items[closing:end]):
        return list(items)
    signed = (item.tagged("skip") if item.tag in ("place", "count") else item for item in items[closing:end])
    return [*items[:closing], *signed, *items[end:]]


def unaddressed(items: Sequence[Atom]) -> list[Atom]:
    """ "Til Bysekretariatet" on a line of its own: to whom a letter is written."""
    alone = len(items) > 2 and items[2].text == "\n"
    return [item.tagged("skip") if alone and at == 1 else item for at, item in enumerate(items)]


def _ends(items: Sequence[Atom], at: int) -> bool:
    """ "Mvh. Ole, Flyvervej 12. Næste gang ...": what stands behind a signature is none."""
    return at > 0 and items[at].text in CLOSED_BY and len(items[at - 1].text) >= SHORTEST_LAST


def _tells(item: Atom) -> bool:
    """A number without anybody behind it is none who signs."""
    return item.tag in TELLING or (item.tag == "count" and not item.value.who)
