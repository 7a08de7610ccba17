"""Who wrote a message and where they live: "Mvh. Ole, Flyvervej 12" is no place of what is told."""

from collections.abc import Sequence

from bot.language.tokens import Atom, word_set

CLOSINGS = word_set("mvh hilsen kh vh best regards cheers") | {
    "venlig hilsen", "med venlig hilsen", "de bedste hilsner", "kaerlig hilsen", "kind regards", "best regards",
}  # fmt: skip
TELLING = frozenset({"topic", "when", "came", "held", "held_verb", "past"})


def unsigned(items: Sequence[Atom]) -> list[Atom]:
    """The same items, with no place and nobody counted in the signature at the end: "Hilsen en gammel frivillig"."""
    closing = next((at for at in range(len(items) - 1, -1, -1) if items[at].text in CLOSINGS), None)
    if closing is None or any(_tells(item) for item in items[closing:]):
        return list(items)
    signed = (item.tagged("skip") if item.tag in ("place", "count") else item for item in items[closing:])
    return [*items[:closing], *signed]


def _tells(item: Atom) -> bool:
    """A number without anybody behind it is none who signs."""
    return item.tag in TELLING or (item.tag == "count" and not item.value.who)
