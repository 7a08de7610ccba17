"""How well a criterion fits what a group counts."""

from bot.language.atoms.ends import begun_at, ended_at
from bot.language.atoms.wordbook import Wordbook
from bot.language.counts.count import Count
from bot.language.sentences.group import Group
from bot.language.sentences.spoken_of import is_occasion, of_people

OCCASIONS = frozenset({"occasions", "participants"})


def score(book: Wordbook, index: int, group: Group) -> int:
    topic = book.topic(index)
    if topic.measure == "judgement":
        return -100
    counted = _counts_its_units(book, index, group)
    occasion = is_occasion(group)
    marked = 2 * bool(topic.marks)
    if topic.measure == "share":
        people = any(_counts_people_of(book, index, count) for count in group.counts)
        return 50 if is_shared(group) else 8 if marked and people and not occasion else -50
    if is_shared(group):
        return marked - 20
    if topic.measure in OCCASIONS:
        return marked + 3 + 6 * occasion + 4 * counted + (not group.counts)
    return marked + (4 * counted + bool(group.counts)) * (not occasion)


def is_shared(group: Group) -> bool:
    return any(count.relation == "share" for count in group.counts)


def _counts_its_units(book: Wordbook, index: int, group: Group) -> bool:
    of_people = book.topic(index).measure == "people"
    own = _own_counts(group)
    own = [count for count in own if not count.relation] or [count for count in own if count.relation == "ofwhich"]
    return any(
        index in book.units.get(count.noun, ()) or count.who == "topic" or (of_people and _are_new(count))
        for count in own
    )


def _are_new(count: Count) -> bool:
    """ "4 nye i babyklubben"; "2 nye mødregrupper" have a noun."""
    return count.new and not count.noun and not count.who


def _own_counts(group: Group) -> list[Count]:
    """Those of the sentence that names the activity first, where it has any: "Endnu et hold i mål. 6 børn …"."""
    items = group.items
    first = next((at for at, item in enumerate(items) if item.tag == "topic"), 0)
    own = items[begun_at(items, first) : ended_at(items, first)]
    return [item.value for item in own if item.tag == "count"] or group.counts


def _counts_people_of(book: Wordbook, index: int, count: Count) -> bool:
    """Not "2 forløb", which only another topic of that name counts."""
    return of_people(count) and count.relation == "" and index in book.units.get(count.noun, {index})
