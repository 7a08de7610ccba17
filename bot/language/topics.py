"""Which criterion a group of words speaks of, where several share a name."""

from collections.abc import Sequence

from bot.language.clauses import Group
from bot.language.counting import Count
from bot.language.lexicon import Topic
from bot.language.tokens import Atom
from bot.language.wordbook import Wordbook

OCCASIONS = frozenset({"occasions", "participants"})
PEOPLE = frozenset({"people", "level", "newcomers"})


def choose(book: Wordbook, group: Group, words: str) -> tuple[int, ...]:
    """The topics that fit best, the best first; more than one only where nothing tells them apart. `words` are the group's, spaced."""
    named = _named(group)
    fitting = [index for index in named if book.marked(index, words)]
    if not fitting:
        return ()
    shared = any(count.relation == "share" for count in group.counts)
    ranked = sorted(fitting, key=lambda index: -_score(book, index, group, shared))
    best = _score(book, ranked[0], group, shared)
    return tuple(index for index in ranked if _score(book, index, group, shared) == best)


def _named(group: Group) -> list[int]:
    """The topics that all names of the group agree on; where they do not, those of the first."""
    sets = [entry.topics for entry in group.topics if not (entry.institution and len(group.topics) > 1)]
    sets = sets or [entry.topics for entry in group.topics]
    if not sets:
        return []
    common = [index for index in sets[0] if all(index in other for other in sets[1:])]
    return common or list(sets[0])


def _score(book: Wordbook, index: int, group: Group, shared: bool) -> int:
    topic = book.topic(index)
    if topic.measure == "judgement":
        return -100
    if (topic.measure == "share") != shared:
        return -50
    counted = _counts_its_units(book, index, group)
    occasion = is_occasion(book, group, topic)
    score = 2 * bool(topic.marks)
    if topic.measure in OCCASIONS:
        return score + 3 + (6 if occasion else 0) + (4 if counted else 0) + (1 if not group.counts else 0)
    return score + (4 if counted and not occasion else 0) + (1 if group.counts and not occasion else 0)


def _counts_its_units(book: Wordbook, index: int, group: Group) -> bool:
    return any(
        index in book.units.get(count.noun, ()) or count.who == "topic"
        for count in group.counts
        if count.relation == ""
    )


def is_occasion(book: Wordbook, group: Group, topic: Topic) -> bool:
    """Whether the words speak of a course or meeting itself: "et forløb", "nyt hold startet", "mødtes", before any people are counted."""
    items = group.items
    first = next((at for at, item in enumerate(items) if item.tag == "topic"), None)
    if first is None:
        return False
    counted = next((at for at, item in enumerate(items) if item.tag == "count" and _of_people(item.value)), len(items))
    if counted < first:
        return False
    return _introduced(items, first) or any(item.tag in STARTED for item in items[first:counted])


STARTED = frozenset({"began", "ended", "met"})


def _introduced(items: Sequence[Atom], at: int) -> bool:
    before = items[max(0, at - 3) : at]
    return any(
        item.tag in ("new", "held_verb")
        or item.text in ("et", "en")
        or (item.tag == "count" and item.value.who in ("topic", "thing"))
        for item in before
    )


def _of_people(count: Count) -> bool:
    return count.who not in ("topic", "thing")
