"""Parts a message into sentences, and these into clauses."""

from collections.abc import Sequence

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom
from bot.language.counts.sums import JOINTS

DASHES = frozenset("-/–")
PAIRED = frozenset({"when", "place"})
NAMING = frozenset({"topic", "when", "place"})
"""With one of these of its own a number is of something else."""
ENDING = PAIRED | {"count", "began", "ended"}
TURNED = frozenset({"began", "ended"})
BREAKING = JOINTS | {"sign"}


def sentences(items: Sequence[Atom]) -> list[list[Atom]]:
    """The sentences and lines of a message, each with the sign that ends it."""
    found: list[list[Atom]] = []
    sentence: list[Atom] = []
    for item in items:
        if item.tag == "sign" and item.text in ENDS:
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
        or (rows and tag == "count" and (_is_dated(tags, at) or _is_counted_apart(sentence, tags, at)))
        or (rows and tag == "count" and _completed(tags, at))
        or (rows and tag in PAIRED and _is_behind_bracket(sentence, tags, at))
        or (rows and (_in_a_row(tags, at) if tag in PAIRED else sentence[at].text in DASHES and _parts(tags, at)))
    ]
    if not breaks:
        return [list(sentence)] if sentence else []
    begins = breaks if breaks[0] == 0 else [0, *breaks]
    return [list(sentence[begun:end]) for begun, end in zip(begins, [*begins[1:], len(sentence)], strict=True)]


def _is_dated(tags: Sequence[str], at: int) -> bool:
    """ "1 i januar 2 i februar"; not "mandag 12 tirsdag 9 onsdag 15"."""
    return tags[at - 2 : at + 2] == ["count", "when", "count", "when"] and not _ends_with_numbers(tags, at - 1)


def _is_counted_apart(sentence: Sequence[Atom], tags: Sequence[str], at: int) -> bool:
    """ "4 nye unge 3 brobygget 1 kontingent": behind what was counted so many are counted of something of its own."""
    if tags[max(0, at - 2) : at + 2] == ["count", "topic", "count", "topic"]:
        return True
    behind = at > 0 and tags[at - 1 : at + 2] == ["count", "count", "topic"]
    return behind and bool(sentence[at - 1].value.noun) and not sentence[at].value.noun


def _completed(tags: Sequence[str], at: int) -> bool:
    """ "startede med 9 unge 7 unge gennemførte", "6 familier er begyndt 5 familier har gennemført"."""
    behind = tags[at + 1 : at + 3]
    ended = behind[:1] == ["ended"] or behind == ["present", "ended"]
    return ended and tags[at - 1] in ENDING and not TURNED.isdisjoint(tags[:at])


def _in_a_row(tags: Sequence[str], at: int) -> bool:
    """ "7/12 24 stk 14/12 31 stk": a day, or a place, with its number, behind another with its own."""
    behind = at > 1 and tags[at - 2 : at + 2] == [tags[at], "count", tags[at], "count"]
    return behind and (tags[at - 3 : at - 2] != ["count"] or _ends_with_numbers(tags, at))


def _ends_with_numbers(tags: Sequence[str], at: int) -> bool:
    """Whether days, or places, and numbers take turns from a day to a number; not "1 i januar 2 i februar"."""
    turn = (tags[at], "count")
    begun, end = at, at
    while begun and tags[begun - 1] in turn and tags[begun - 1] != tags[begun]:
        begun -= 1
    while end + 1 < len(tags) and tags[end + 1] in turn and tags[end + 1] != tags[end]:
        end += 1
    return tags[begun] != "count" and tags[end] == "count"


def _is_behind_bracket(sentence: Sequence[Atom], tags: Sequence[str], at: int) -> bool:
    """ "torsdag 22 (6 nye) fredag 18 (2 nye)": another day with its number, behind what stood in brackets."""
    another = tags[at + 1 : at + 2] == ["count"] and tags[at] in tags[:at]
    return another and at > 0 and sentence[at - 1].text == ")"


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
