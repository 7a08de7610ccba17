"""What of a course or a meeting is spoken of: that it was held, or those who were at it."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.ends import begun_at
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import Count
from bot.language.sentences.clauses import DASHES
from bot.language.sentences.group import Group

ONE_HAPPENING = ("arrangement", "arrangementet", "aften", "aftenen", "event")
ROWED = frozenset({":", ",", *DASHES})
COMPLETED = frozenset({"gennemfoert", "gennemfoerte"})
""" "gennemført NUSSA i december: 7 børn" counts the children."""
BEGINS = frozenset({"start", "slut"})
STARTED = frozenset({"began", "ended", "met"})


def is_occasion(group: Group) -> bool:
    """Whether a course or meeting itself is spoken of before any people are: "et forløb", "nyt hold startet"."""
    items = group.items
    first = next((at for at, item in enumerate(items) if item.tag == "topic"), None)
    if first is None:
        return False
    if group.named_in is not None:
        return _starts(items)  # "7.b: opstart 8/4, 19 elever", of the activity in the heading
    begun = begun_at(items, first)
    people = (at for at in range(begun, len(items)) if items[at].tag == "count" and of_people(items[at].value))
    counted = next(people, len(items))
    if counted < first:
        return False
    if [item.tag for item in items[counted - 2 : counted]] == ["ended", "of"]:
        return False  # "jobforløbet er gennemført af otte unge"
    gone_to = tag_at(items, first - 1) == "to"  # "til netværksaftenen kom 11 unge" counts the young
    if (
        items[first].text.endswith(ONE_HAPPENING)
        and not gone_to
        and (any(item.tag == "when" for item in items[first:counted]) or _headed(items, first, counted))
    ):
        return True  # "netværksarrangement i går, 12 unge deltog"
    with_people = (counted < len(items) and items[counted - 1].tag == "with") or _dated_behind(items, counted)
    return (
        with_people
        or _headed_by_its_beginning(items[begun:first])
        or _introduced(items, first)
        or _begun_or_ended(items[first:counted])
        or (tag_at(items, first - 1) in STARTED and text_at(items, first - 1) not in COMPLETED)
    )


def _headed(items: Sequence[Atom], at: int, counted: int) -> bool:
    """ "torsdag: netværksaften, 16 unge kom", "ons 30/1 - netværksaften - 12 unge"; "Netværksaften", and below it
    "13 unge kom" and "i tirsdags"."""
    if text_at(items, at - 1) in ROWED and tag_at(items, at - 2) == "when":
        return True
    alone = at == 0 and all(item.text in ROWED - {":"} for item in items[1:counted])
    heads = alone and counted < len(items) and items[counted].value.came
    return heads and any(item.tag == "when" and item.value.day for item in items[counted:])


def _headed_by_its_beginning(before: Sequence[Atom]) -> bool:
    """ "Startet i dag: NUSSA i Mælkevejen, 8 børn"."""
    tags = [item.tag for item in before]
    return tags[:1] == ["began"] and ":" in [item.text for item in before] and set(tags) <= {"began", "when", "sign"}


def _begun_or_ended(items: Sequence[Atom]) -> bool:
    """Whether it did; in "NUSSA - børn, der har gennemført" they did."""
    dated = {at for at, item in enumerate(items) if item.text in BEGINS and tag_at(items, at + 1) == "when"}
    at = next((at for at, item in enumerate(items) if item.tag in STARTED or at in dated), None)
    people = at is not None and items[at].text in COMPLETED and any(item.tag == "who" for item in items[:at])
    return at is not None and not people


def _dated_behind(items: Sequence[Atom], counted: int) -> bool:
    """ "MILIFE, hold 1: 19 elever, slut 2/11": the day on which it began or ended, behind those who were at it."""
    turned = tag_at(items, counted + 2) in STARTED or text_at(items, counted + 2) in BEGINS
    return text_at(items, counted + 1) == "," and turned and tag_at(items, counted + 3) == "when"


def _starts(items: Sequence[Atom]) -> bool:
    counted = next((at for at, item in enumerate(items) if item.tag == "count" and of_people(item.value)), len(items))
    return any(item.tag in STARTED for item in items[:counted]) or _dated_behind(items, counted)


def _introduced(items: Sequence[Atom], at: int) -> bool:
    before = items[max(0, at - 3) : at]
    return any(
        item.tag == "held_verb"
        or (item.tag == "new" and after.tag not in ("who", "in"))  # not "nye mødre i mødregruppen: 4"
        or item.text in ("et", "en")
        or (item.tag == "count" and item.value.who in ("topic", "thing"))
        for item, after in pairwise([*before, items[at]])
    )


def of_people(count: Count) -> bool:
    """Whether somebody who came may be counted; not "alt for mange sodavand", nor who was only expected."""
    somebody = count.who not in ("topic", "thing") and not (count.strange and count.why == "vague")
    return somebody and count.relation != "planned"
