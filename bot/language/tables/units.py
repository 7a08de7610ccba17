"""Who or what a number counts of what is named above it: "elever" below "MILIFE i januar"."""

import re
from collections.abc import Sequence

from bot.language.atoms.normalise import fold
from bot.language.sentences.clauses import has
from bot.language.tables.above import Above
from bot.language.tables.looking import Look, is_time
from bot.language.tables.stretch import Stretch, Words, told, written

RELATIVE = frozenset({"der", "som", "har", "who", "that"})
""" "Børn, der har gennemført: 12"."""
_ALONE = re.compile(r"[\d.]+ (?:nye? |new )?(\w+)(?: (\w+))?")
TURNED = frozenset({"began", "ended"})
_COUNTED = re.compile(r"[\d.]+ (\w+)")


def counts_what_is_above(line: Stretch, over: Above, look: Look) -> bool:
    """ "Børn gennemført: 7" below "NUSSA-forløb: 1"."""
    label = line.part(0, line.text.find(":")) if ":" in line.text else None
    return label is not None and unit_of([label], over, look) is not None


def unit_of(labels: Words, over: Above, look: Look) -> Stretch | None:
    """ "elever", "børn gennemført" below "MILIFE i januar": who or what a number counts of what is named above."""
    label = labels[0] if len(labels) == 1 else ""
    if not (isinstance(label, Stretch) and over.topics and over.named):
        return None
    words = [word.strip(",") for word in fold(label.text).split() if word not in RELATIVE]
    words = words[1:] if words[:1] == ["antal"] and len(words) > 1 else words
    if words == ["antal"] and over.topics & look.counted.held:
        return label.part(0, 0)
    beside = {item.text for item in look(label.text) if item.tag in ("new", "began", "ended")}
    rest = _without_marks(words, over, look)
    counted = [word for word in words if over.topics & look.counted.counting.get(word, frozenset())]
    if not {*counted, *beside}.issuperset(rest) or len(counted) > 1:
        return None
    new = len(words) == 1 and words[0] in beside and over.topics.isdisjoint(look.counted.unique)
    return label if counted or new or not rest else None


def says_what_began(labels: Words, number: Words, over: Above, look: Look) -> bool:
    """ "startet 3 familier" below "Familieklassen, december": people or courses of what is named above."""
    words = [fold(written(label)) for label in labels]
    counted = _COUNTED.fullmatch(written(number[0])) if len(number) == 1 else None
    if not (counted and over.named and len(words) == 1 and has(look(written(labels[0])), "began", "ended")):
        return False
    alone = not _without_marks(words[0].split(), over, look) or len(words[0].split()) == 1
    return alone and bool(over.topics & look.counted.counting.get(fold(counted[1]), frozenset()))


def counts_over_a_time(labels: Words, number: Words, over: Above, look: Look) -> bool:
    """ "1 forløb startet", "4 nye mødre" below "Babyklubben, maj": a row without a label of what the plan counts."""
    counted = _ALONE.fullmatch(written(number[0])) if len(number) == 1 and not labels else None
    if not (counted and over.named and over.topics & look.counted.counting.get(fold(counted[1]), frozenset())):
        return False
    behind = look(counted[2]) if counted[2] else ()
    times = [item.value for item in look(told(over.when).text) if is_time(item)]
    return all(item.tag in TURNED for item in behind) and len(times) == 1 and times[0].period is not None


def _without_marks(words: Sequence[str], over: Above, look: Look) -> list[str]:
    """The words of a label without those that tell the topics of one name apart: "fastholdt efter 3 måneder"."""
    marks = frozenset[str]().union(*(look.counted.marks[index] for index in over.topics))
    text = f" {' '.join(words)} "
    for mark in sorted(marks, key=len, reverse=True):
        text = text.replace(f" {mark} ", " ")
    return text.split()
