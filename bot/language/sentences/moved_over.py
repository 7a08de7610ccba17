"""What was held elsewhere than where it was to be: "Foredraget var sat til ParkCaféen … så vi gik over i Parken"."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.sentences.clauses import BREAKING
from bot.language.word_sets import word_set

MOVED = word_set("rykkede rykket flyttede flyttet moved")
WENT = word_set("gik trak tog roeg maatte endte went")
"""With "så" before it, one of these says it too; without, that they went on to another place: "bagefter gik vi …"."""
OVER = word_set("over ind ned op hen ud om inside over")
SO = word_set("saa derfor so")


def may_have_moved_over(texts: AbstractSet[str]) -> bool:
    """Whether a message has a word for moving, and one for whereto; `texts`: all its words."""
    return not OVER.isdisjoint(texts) and not (MOVED | WENT).isdisjoint(texts)


def where_it_was_held(items: Sequence[Atom]) -> Sequence[Atom]:
    """The items of a message with the place that it was moved to where another was named before, or behind its name;
    nothing is changed where people were counted by then, or several things are told of."""
    names = [at for at, item in enumerate(items) if item.tag == "topic"]
    places = [at for at, item in enumerate(items) if item.tag == "place"]
    to = next((at for at in places if _is_moved_to(items, at)), None)
    if to is None or len({items[at].value.topics for at in names}) != 1 or not _is_first_told(items[:to]):
        return items
    held = {at: [items[to]] for at in places if at < to} | {to: [items[to].tagged("skip")]}
    if to == places[0] and names[0] < to:
        held[names[0]] = [items[names[0]], items[to]]
    return [one for at, item in enumerate(items) for one in held.get(at, [item])]


def _is_first_told(before: Sequence[Atom]) -> bool:
    return not any(item.tag in ("count", "came") for item in before)


def _is_moved_to(items: Sequence[Atom], at: int) -> bool:
    """ "rykkede over i ParkCaféen", "så vi gik ind i Parken"."""
    if tag_at(items, at - 1) not in ("in", "on", "at", "to") or text_at(items, at - 2) not in OVER:
        return False
    begun = next((end + 1 for end in range(at - 1, -1, -1) if items[end].tag in BREAKING), 0)
    clause = {item.text for item in items[begun:at]}
    return not MOVED.isdisjoint(clause) or not (WENT.isdisjoint(clause) or SO.isdisjoint(clause))
