"""Parts a message into sentences, and these into clauses."""

from collections.abc import Sequence

from bot.language.atoms.abbreviations import LAST_LETTER
from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom
from bot.language.counts.sums import JOINTS
from bot.language.word_sets import word_set

DASHES = frozenset("-/–")
STROKES = frozenset("-/–|")
PAIRED = frozenset({"when", "place"})
BREAKING = JOINTS | {"sign"}
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
NAMING = frozenset({"topic", "when", "place"})
"""With one of these of its own a number is of something else."""


def sentences(items: Sequence[Atom]) -> list[list[Atom]]:
    """The sentences and lines of a message, each with the sign that ends it."""
    found: list[list[Atom]] = []
    sentence: list[Atom] = []
    for at, item in enumerate(items):
        if item.tag == "sign" and (item.text in ENDS or _smiles(items, at) or _strikes(sentence, items, at)):
            if item.text != "\n":
                sentence.append(item)
            if sentence:
                found.append(sentence)
                sentence = []
        elif item.text != "\n":
            sentence.append(item)
    if sentence:
        found.append(sentence)
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
    after = _until_next(items, at + 1)
    if not after or not _is_whole(before):
        return False
    return after[0].text in OPENING_WORDS or after[0].tag in GO_ON or _is_whole(after) or _is_row_below(before, after)


def _until_next(items: Sequence[Atom], at: int) -> Sequence[Atom]:
    """What stands before the next end or stroke."""
    signs = (n for n in range(at, len(items)) if items[n].tag == "sign")
    ends = (n for n in signs if items[n].text in ENDS or items[n].text in STROKES)
    return items[at : next(ends, len(items))]


def _is_row_below(before: Sequence[Atom], after: Sequence[Atom]) -> bool:
    """ "3 unge i rådgivning i april - 4 unge i maj"."""
    return has(before, "count") and has(after, "count") and any(has(before, tag) and has(after, tag) for tag in PAIRED)


def _is_whole(items: Sequence[Atom]) -> bool:
    """Whether something is said of it, or counted of something."""
    tags = {item.tag for item in items}
    return not tags.isdisjoint(SAYS) or ("count" in tags and ("topic" in tags or len(tags & NAMING) > 1))


def clauses(sentence: Sequence[Atom]) -> list[list[Atom]]:
    """A sentence parted at commas, brackets and joints; the joint begins its clause."""
    tags = [item.tag for item in sentence]
    rows = tags.count("count") > 1
    breaks = [
        at
        for at, tag in enumerate(tags)
        if (
            tag in BREAKING
            and (tag != "sign" or sentence[at].text in ",(+")
            and not (rows and _is_its_number(tags, at))
        )
        or (rows and tag == "count" and tags[at - 2 : at + 2] == ["count", "when", "count", "when"])
        or (rows and (_in_a_row(tags, at) if tag in PAIRED else sentence[at].text in DASHES and _parts(tags, at)))
    ]
    if not breaks:
        return [list(sentence)] if sentence else []
    begins = breaks if breaks[0] == 0 else [0, *breaks]
    return [list(sentence[begun:end]) for begun, end in zip(begins, [*begins[1:], len(sentence)], strict=True)]


def _in_a_row(tags: Sequence[str], at: int) -> bool:
    """ "7/12 24 stk 14/12 31 stk": a day, or a place, with its number, behind another with its own."""
    behind = at > 1 and tags[at - 2 : at + 2] == [tags[at], "count", tags[at], "count"]
    return behind and tags[at - 3 : at - 2] != ["count"]  # "1 i januar 2 i februar 1 i marts"


def _is_its_number(tags: Sequence[str], at: int) -> bool:
    """ "sommerfest (40), banko (20)": the bracket around the number of what stands before it."""
    return tags[at - 1 : at + 3] == ["topic", "sign", "count", "sign"]


def _parts(tags: Sequence[str], at: int) -> bool:
    """ "jan. 1.034 - feb. 1.187", "mandag 2 / tirsdag 1": the dash before another time with its number."""
    return tags[at + 1 : at + 2] == ["when"] and "when" in tags[:at] and tags[at - 1] == "count"


def has(items: Sequence[Atom], *tags: str) -> bool:
    """Whether one of these is there."""
    for item in items:  # noqa: SIM110 - called some thirty times a message, and twice as quick as any()
        if item.tag in tags:
            return True
    return False
