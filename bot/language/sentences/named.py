"""The criteria that the names in a group of words may be of."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom
from bot.language.atoms.wordbook import Wordbook
from bot.language.lexicon import GATHERINGS
from bot.language.sentences.group import Group


def named_in(book: Wordbook, group: Group) -> list[int]:
    """The topics that all names agree on; else those of the one that people came *to*, or of the first."""
    named = group.of("topic")
    if len(named) == 1:
        return list(named[0].value.topics)
    if group.of("about"):  # "en artikel om legepatruljen"
        subjects = {id(item) for before, item in pairwise(group.items) if before.tag == "about"}
        named = [item for item in named if id(item) not in subjects] or named
    sets = [item.value.topics for item in named if not (item.value.institution and len(named) > 1)]
    sets = sets or [item.value.topics for item in named]
    if not sets:
        return []
    common = [index for index in sets[0] if all(index in other for other in sets[1:])]
    return common or list(_gone_to(book, group.items) or _marked_by_another(book, named) or sets[0])


def _marked_by_another(book: Wordbook, named: Sequence[Atom]) -> list[int]:
    """ "fraværet er faldet for 7 af 9 børn efter familieklassen": what one name means where the other marks it."""
    others = [(item, f" {' '.join(other.text for other in named if other is not item)} ") for item in named]
    found = [
        index
        for item, words in others
        for index in item.value.topics
        if book.has_marks(index) and book.marked(index, words)
    ]
    return list(dict.fromkeys(found))


def _gone_to(book: Wordbook, items: Sequence[Atom]) -> tuple[int, ...]:
    """The activity behind "til": "flot fremmøde til koncert"."""
    first = next(at for at, item in enumerate(items) if item.tag == "topic")
    welcomed = book.newcomers in items[first].value.topics  # "bød 42 velkommen til fællesspisning"
    if items[first + 1 : first + 2] and items[first + 1].tag == "count" and not welcomed:
        return ()  # "brobygget to piger til dans" speaks of the girls
    goals = [item.value.topics for before, item in pairwise(items) if before.tag == "to" and item.tag == "topic"]
    return next((goal for goal in goals if any(book.topic(index).kind in GATHERINGS for index in goal)), ())
