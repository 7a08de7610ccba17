"""What people put where a sentence ends, instead of a full stop: a smile, a stroke, a dash; a dash for a comma, too."""

from collections.abc import Iterable, Sequence

from bot.language.atoms.abbreviations import LAST_LETTER
from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import NAMING, PAIRED, has
from bot.language.word_sets import word_set

STROKES = frozenset("-/–|")
OPENS = frozenset({"ask", "thanks", "greeting", "invite", "next"})
GO_ON = OPENS | {"called_off"}
OPENING_WORDS = word_set("vi jeg kan skal kunne der det min mit we can it they")
"""With one of these a sentence may begin."""
GOES_ON = frozenset(
    {"sign", "and", "but", "with", "in", "on", "at", "to", "from", "place", "ofwhich", "plus", "included"}
)
"""With one of these a sentence goes on behind a smile."""
SAYS = frozenset({"past", "present", "future", "held", "held_verb", "came", "met", "untold", "thanks", "greeting"})
"""With one of these a sentence was whole before it."""
NOT_BEFORE, NOT_BEHIND = frozenset({"sign", "topic", "when"}), frozenset({"sign", "correction"})
"""What a dash parts as a colon does: "strikkecafé - 12", "tirsdag - gadeplan"."""


def may_be_for_full_stops(texts: Iterable[str]) -> bool:
    """Whether a message has any of these signs."""
    return any(text in STROKES or text[:1] > LAST_LETTER for text in texts)


def with_full_stops(items: Sequence[Atom]) -> list[Atom]:
    """The same items, with a full stop for each of these signs that ends a sentence, and a comma for other dashes."""
    found: list[Atom] = []
    begun = 0
    for at, item in enumerate(items):
        if item.tag == "sign" and (_smiles(items, at) or _strikes(items[begun:at], items, at)):
            item = item.but(text=".", glued=True)
        elif _pauses(items, at):
            item = item.but(text=",", glued=True)
        found.append(item)
        begun = at + 1 if item.tag == "sign" and item.text in ENDS else begun
    return found


def _smiles(items: Sequence[Atom], at: int) -> bool:
    """ "37 til spisning ❤️ vi ses den 14.": a smile ends a sentence also before one that begins with a small letter."""
    after = items[at + 1] if items[at].text[0] > LAST_LETTER and at + 1 < len(items) else None
    if after is None or after.glued:
        return False
    if after.tag in OPENS or after.text in OPENING_WORDS or (after.tag == "when" and after.value.future):
        return True
    return after.tag not in GOES_ON and any(item.tag in SAYS or item.text == "jeg" for item in items[:at])


def _strikes(before: Sequence[Atom], items: Sequence[Atom], at: int) -> bool:
    """ "12 til banko i går / 9 til krolf i dag": a stroke ends a sentence where both sides are whole."""
    if items[at].text not in STROKES or items[at].glued or at + 1 == len(items) or items[at + 1].glued:
        return False
    after = _until_next(items, at + 1, items[at].text)
    if not after or not _is_whole(before):
        return False
    return after[0].text in OPENING_WORDS or after[0].tag in GO_ON or _is_whole(after) or _is_row_below(before, after)


def _pauses(items: Sequence[Atom], at: int) -> bool:
    """ "Festen varede til kl. 4 - det er uacceptabelt": a dash for a comma, between words."""
    if items[at].text != "-" or items[at].glued or not 0 < at < len(items) - 1 or items[at + 1].glued:
        return False
    return items[at - 1].tag not in NOT_BEFORE and items[at + 1].tag not in NOT_BEHIND


def _until_next(items: Sequence[Atom], at: int, stroke: str) -> Sequence[Atom]:
    """What stands before the next end, or the next such stroke."""
    signs = (n for n in range(at, len(items)) if items[n].tag == "sign")
    ends = (n for n in signs if items[n].text in ENDS or items[n].text == stroke)
    return items[at : next(ends, len(items))]


def _is_row_below(before: Sequence[Atom], after: Sequence[Atom]) -> bool:
    """ "3 unge i rådgivning i april - 4 unge i maj"."""
    return has(before, "count") and has(after, "count") and any(has(before, tag) and has(after, tag) for tag in PAIRED)


def _is_whole(items: Sequence[Atom]) -> bool:
    """Whether something is said of it, or counted of something."""
    tags = {item.tag for item in items}
    return not tags.isdisjoint(SAYS) or ("count" in tags and ("topic" in tags or len(tags & NAMING) > 1))
