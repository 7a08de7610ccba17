"""The day of a remark, which is none of what another sentence counts on a day of its own.

"Legepatruljen fryser i dag. Vi fik uddannet 7 legeinstruktører i december": those are December's.
"""

from collections.abc import Mapping, Sequence

from bot.language.atoms.tokens import Atom
from bot.language.counts.count import NO_FACT
from bot.language.sentences.clauses import has
from bot.language.sentences.tenses import HAPPENED

CLOSING = frozenset(".!")
OF_ITS_OWN = frozenset({"when", "place"})
Units = Mapping[str, frozenset[int]]
"""The nouns of people, with the topics that count them."""


def without_days_of_remarks(told: Sequence[list[Atom]], units: Units) -> Sequence[list[Atom]]:
    """The same sentences, only of what is counted in people: any other topic may have been held that day."""
    if sum(has(sentence, "when") for sentence in told) < 2:
        return told
    counting = [sentence for sentence in told if _counted(sentence, units) and _is_dated(sentence)]
    if len(counting) != 1:
        return told
    people = _counted(counting[0], units)
    remarks = [
        sentence
        for sentence in told
        if sentence not in counting and _names_only(sentence, people) and _is_of_another_day(sentence, counting[0])
    ]
    return [_as_a_remark(sentence) if sentence in remarks else sentence for sentence in told] if remarks else told


def _counted(sentence: Sequence[Atom], units: Units) -> frozenset[int]:
    """The topics that the people counted are of."""
    counts = (item.value for item in sentence if item.tag == "count" and item.value.relation not in NO_FACT)
    return frozenset().union(*(units.get(count.noun, ()) for count in counts))


def _names_only(sentence: Sequence[Atom], topics: frozenset[int]) -> bool:
    """Whether it names one of these, counts nothing, and tells of nothing that was held or begun."""
    named = {index for item in sentence if item.tag == "topic" for index in item.value.topics}
    return bool(named & topics) and HAPPENED.isdisjoint(item.tag for item in sentence) and not has(sentence, "count")


def _is_of_another_day(sentence: Sequence[Atom], counting: Sequence[Atom]) -> bool:
    """ "HotSpot i Vangdalen i går. 12 unge i går" is of one day, and what stands above a line heads it."""
    days = [item.value.day for item in sentence if item.tag == "when"]
    whens = [item.value for item in counting if item.tag == "when"]
    alone = None not in days and sentence[-1].text in CLOSING
    return alone and not any(
        day == when.day or (when.period and when.period[0] <= day <= when.period[1]) for day in days for when in whens
    )


def _is_dated(sentence: Sequence[Atom]) -> bool:
    """ "så nu er der fyldt op" names no day."""
    return any(item.tag == "when" and not item.value.weak for item in sentence)


def _as_a_remark(sentence: Sequence[Atom]) -> list[Atom]:
    return [item for item in sentence if item.tag not in OF_ITS_OWN]
