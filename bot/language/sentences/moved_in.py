"""When somebody moved in who was welcomed later: "de flyttede ind i april, i går fik de mappen" is of yesterday."""

from collections.abc import Sequence

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom
from bot.language.sentences.welcomes import FOLDERS
from bot.language.word_sets import word_set

MOVED_IN = ("flyttede ind", "flyttet ind", "flyttede hertil", "moved in", "moved into")
PARTED = ("flyttede", "flyttet")
""" "der flyttede et par med en nyfødt ind"."""
WELCOMED = ("velkommen", "welcomed", "welcome")
WELCOMING = word_set("boed budt hilste hilst welcomed")
PARTS = ENDS | {",", "("}


def may_have_moved(folded: str) -> bool:
    return "flyt" in folded or "moved" in folded


def without_day_of_moving(items: Sequence[Atom]) -> Sequence[Atom]:
    """The items of a message without when one home moved in, where another time says when it was welcomed."""
    topics = [at for at, item in enumerate(items) if item.tag == "topic"]
    moved = [at for at in topics if items[at].text.endswith((*MOVED_IN, *PARTED))]
    if len(moved) != 1 or len(topics) < 2 or _homes(items) > 1:
        return items
    since = _time_behind(items, moved[0])
    greeted = [at for at in topics if at != moved[0] and _greets(items[at])]
    when = {time for at in greeted for time in (_time_behind(items, at), _time_before(items, at)) if time}
    if since is None or not when - {since} or any(items[time].value == items[since].value for time in when):
        return items
    told = {moved[0]: items[moved[0]].tagged("past"), since: items[since].tagged("skip")}
    return [told.get(at, item) for at, item in enumerate(items)]


def _homes(items: Sequence[Atom]) -> int:
    return len({item.value.home for item in items if item.tag == "place" and item.value.home})


def _greets(item: Atom) -> bool:
    folder = any(part in item.text for part in FOLDERS)
    return folder or item.text.endswith(WELCOMED) or item.text in WELCOMING


def _time_behind(items: Sequence[Atom], at: int) -> int | None:
    return _time_along(items, range(at + 1, len(items)))


def _time_before(items: Sequence[Atom], at: int) -> int | None:
    return _time_along(items, range(at - 1, -1, -1))


def _time_along(items: Sequence[Atom], places: range) -> int | None:
    """Where the first time stands on the way to the end of the clause, or to its beginning."""
    for place in places:
        if items[place].tag == "when":
            return place
        if items[place].text in PARTS or items[place].tag == "topic":
            return None
    return None
