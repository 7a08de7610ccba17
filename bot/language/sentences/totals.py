"""Totals beside their parts: "5 unge i fritidsjob: 3 i januar, 2 i februar", "i alt 15 (Vangdalen 5, Parken 10)"."""

from collections.abc import Sequence

from bot.language.atoms.ends import bounds
from bot.language.atoms.numbers import ARTICLES
from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import Count

FEWEST_PARTS = 2
PARTS = frozenset({"place", "topic", "count", "sign", "and", "in", "on", "from"})
"""All that stands in the brackets of "i alt 15 (Vangdalen 5, Parken 10)"."""


def may_sum(texts: Sequence[str], tags: Sequence[str]) -> bool:
    """Whether a total may stand beside its parts, by the texts of a message's tokens and the tags of its items."""
    if ":" in texts or "(" in texts:
        return tags.count("count") > 1
    return tags.count("count") > FEWEST_PARTS <= tags.count("place")


def without_sums(items: Sequence[Atom]) -> list[Atom]:
    """The same items, a number left out whose parts are told behind it, each with its time or place; or its parts."""
    said = _with_rows([items[begun:end] for begun, end in bounds(items)])
    parts = [_without_parts(_without_uses(part, before)) for before, part in zip([(), *said], said, strict=False)]
    return [item for part in parts for item in _without_whole(_without_sum(part))]


def _with_rows(sentences: Sequence[Sequence[Atom]]) -> list[Sequence[Atom]]:
    """The sentences, those below a colon that only count and say where put to it: "4 nye:", "2 i Vangdalen"."""
    found: list[Sequence[Atom]] = []
    for sentence in sentences:
        said = [item for item in found[-1] if item.text != "\n"] if found else []
        row = {item.tag for item in sentence} <= PARTS and any(item.tag == "place" for item in sentence)
        headed = row and said and (said[-1].text == ":" or len(said) < len(found[-1]) - 1)
        found[-1:] = [[*found[-1], *sentence]] if headed else [*found[-1:], sentence]
    return found


def _without_parts(sentence: Sequence[Atom]) -> Sequence[Atom]:
    """ "i alt 15 (Vangdalen 5, Jennumparken 7, Glarbjergvej 3)": the areas of some, and of all the number before."""
    opened = next((at for at, item in enumerate(sentence) if item.text == "("), len(sentence))
    closed = next((at for at in range(opened, len(sentence)) if sentence[at].text == ")"), len(sentence))
    inside = sentence[opened + 1 : closed]
    parts = [item.value.value for item in inside if item.tag == "count"]
    whole = [item.value.value for item in sentence[:opened] if item.tag == "count"]
    rows = len(parts) >= FEWEST_PARTS and len(parts) in (_places(inside), _kinds(inside, sentence[:opened]))
    if not rows or None in parts or whole[-1:] != [sum(parts)] or not PARTS.issuperset([item.tag for item in inside]):
        return sentence
    return [*sentence[:opened], *sentence[closed + 1 :]]


def _without_uses(sentence: Sequence[Atom], before: Sequence[Atom]) -> Sequence[Atom]:
    """ "brobygget 3 (to til boksning, en til lektiecaféen)": to what each of them came, who are told already."""
    opened = next((at for at, item in enumerate(sentence) if item.text == "("), len(sentence))
    closed = next((at for at in range(opened, len(sentence)) if sentence[at].text == ")"), len(sentence))
    inside = sentence[opened + 1 : closed]
    to_what = [at for at, item in enumerate(inside) if item.tag == "to"]
    numbers = [_number_before(inside, at) for at in to_what]
    named = {item.tag for item in inside}
    if len(numbers) < FEWEST_PARTS or None in numbers or "topic" not in named or named & {"place", "when"}:
        return sentence
    whole = [item.value.value for item in (*before, *sentence[:opened]) if item.tag == "count"]
    parted = whole[-1:] == [sum(number or 0 for number in numbers)]
    return [*sentence[:opened], *sentence[closed + 1 :]] if parted else sentence


def _number_before(inside: Sequence[Atom], at: int) -> int | None:
    """ "to til", "en til"."""
    item = inside[at - 1] if at else None
    if item is None or item.tag != "count":
        return 1 if item is not None and item.text in ARTICLES else None
    value: int | None = item.value.value
    return value


def _places(inside: Sequence[Atom]) -> int:
    return sum(item.tag == "place" for item in inside)


def _kinds(inside: Sequence[Atom], before: Sequence[Atom]) -> int:
    """How many kinds of what stands before are named: "3 sprogaktiviteter (bogbus 2, højtlæsning 1)"."""
    named = [item.value.topics for item in before if item.tag == "topic"]
    return sum(item.tag == "topic" and item.value.topics in named for item in inside)


def _without_sum(sentence: Sequence[Atom]) -> Sequence[Atom]:
    colon = next((at for at, item in enumerate(sentence) if item.text == ":"), 0)
    counts = [at for at, item in enumerate(sentence) if item.tag == "count"]
    heads, parts = [at for at in counts if at < colon], [at for at in counts if at > colon]
    if len(heads) != 1 or len(parts) < FEWEST_PARTS or not _is_a_sum(sentence, heads[0]):
        return sentence
    times = sum(item.tag == "when" for item in sentence[colon:])
    values = [_bare(sentence[at].value) for at in parts]
    head = sentence[heads[0]].value
    nights = head.who == "topic" and head.value == len(parts)  # "3 HotSpot-aftener: mandag 11, onsdag 9, fredag 14"
    if times < len(parts) or None in values or not (nights or head.value == sum(value or 0 for value in values)):
        return sentence
    told = {heads[0]: sentence[heads[0]].tagged("skip")} | {at: _part_of(head, sentence[at]) for at in parts}
    return [told.get(at, item) for at, item in enumerate(sentence)]


def _without_whole(sentence: Sequence[Atom]) -> Sequence[Atom]:
    """ "4 nye familier, 2 i Vangdalen og 2 på Glarbjergvej": the parts of a number, each with a place of its own."""
    counts = [at for at, item in enumerate(sentence) if item.tag == "count"]
    if len(counts) <= FEWEST_PARTS:
        return sentence
    head, *parts = counts
    begins = next((at for at in range(parts[0], head, -1) if sentence[at].text in ":,-"), 0)
    whole, rest = sentence[head].value, sentence[begins:]
    places = {item.value.area for item in rest if item.tag == "place"}
    if (
        not begins
        or whole.relation
        or len(places) < len(parts)
        or any(item.tag == "place" for item in sentence[:begins])
    ):
        return sentence
    values = [_like(whole, sentence[at].value) for at in parts]
    if not all(_has_place(sentence, at) for at in parts) or whole.value != sum(value or 0 for value in values):
        return sentence
    told = {head: sentence[head].tagged("skip")} | {at: _part_of(whole, sentence[at]) for at in parts}
    return [told.get(at, item) for at, item in enumerate(sentence)]


def _has_place(sentence: Sequence[Atom], at: int) -> bool:
    """ "Vangdalen 2", "2 i Vangdalen"."""
    behind = at + 2 if tag_at(sentence, at + 1) in ("in", "on", "at", "from") else at + 1
    return "place" in (tag_at(sentence, at - 1), tag_at(sentence, behind))


def _like(whole: Count, part: Count) -> int | None:
    """The number of a part that counts the same, or nothing by itself."""
    return part.value if part.who in ("", whole.who) and not part.relation else None


def _is_a_sum(sentence: Sequence[Atom], at: int) -> bool:
    """Not "7 af 9 mødre …", nor where nothing else says of what it is."""
    return not sentence[at].value.relation and any(item.tag == "topic" for item in sentence)


def _part_of(head: Count, part: Atom) -> Atom:
    """ "6 frivillige til gåtur: mandag 4, tirsdag 2" are volunteers each day."""
    if head.who == "topic":
        return part
    return part.meaning(part.value.but(who=head.who, noun=head.noun, new=head.new))


def _bare(count: Count) -> int | None:
    return count.value if not count.who and not count.relation else None
