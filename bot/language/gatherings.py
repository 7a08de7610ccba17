"""The numbers of a fællesspisning and of an event: how many came."""

from collections.abc import Sequence

from bot.language.company import THAT
from bot.language.count import NO_FACT, Count
from bot.language.draft import TIMES, Counted, Draft
from bot.language.elsewhere import unrelated
from bot.language.numbers import ARTICLES
from bot.language.reading import Ask, Status
from bot.language.roles import Tally, tally
from bot.language.titles import event_title, theme
from bot.language.tokens import Atom, tag_at

NAMING = frozenset({"topic", "who", "kin", "came", "held", "held_verb", "met", "total", "place"})
"""With one of these a sentence speaks of what was held, or of those who came."""
BESIDE = frozenset({"and", "plus", "sign", "only"})
"""Behind these one more is counted."""
ONE_OF = frozenset({"children", "part", "people"})
IDLE = frozenset({"thing", "topic", "volunteers", "staff"})
AGED = ["on", "skip", "age"]
""" "på 7 år"."""


def put_dinner(draft: Draft) -> None:
    """A fællesspisning: how many came is what counts."""
    own = _people_at(draft)
    draft.take(_people_came(draft, own))
    if came := draft.fields.get("participants"):
        draft.put("value", came.value, came.status, *came.evidence)
    else:
        draft.ask("participants", tuple(count.value for count, _ in own if count.relation == "planned"))
    if title := theme(draft.group, draft):
        draft.put("title", title[0], Status.STATED, title[1])


def put_event(draft: Draft) -> None:
    """An event counts once; how many came belongs to it."""
    own = [each for each in _people_at(draft) if not draft.counts_occasions(each[0])]
    draft.take(_people_came(draft, _helpers_alone(own)))
    draft.put("value", 1, Status.DERIVED, *draft.spans("topic")[:1])
    if title := event_title(draft.group, draft):
        draft.put("title", title[0], Status.STATED, title[1])


def _people_came(draft: Draft, own: Sequence[Counted]) -> Tally:
    """Those who came; asked about where one number was said of what may have been two happenings."""
    result = tally(own)
    total = result.values.get("participants")
    if total and (draft.on_several_days or draft.group.joint or _with_uncounted_parents(draft, result)):
        result = Tally()
        result.asks.append(Ask("participants", (total[0],), "ambiguous"))
    return result


def _with_uncounted_parents(draft: Draft, result: Tally) -> bool:
    """ "9 børn og deres forældre", "12 mødre med babyer": those who were counted are no total."""
    if not draft.group.of("who"):
        return False
    counted = {count.who for count in draft.group.counts if not (count.relation or count.loose or count.who == "thing")}
    babies = any(item.value == "children" for item in draft.group.of("who"))
    if counted == {"parents"} and babies:
        return True
    others = any(item.value in ("adults", "parents") for item in draft.group.of("who"))
    return others and result.get("participants") == result.get("children") and result.get("adults") is None


def _people_at(draft: Draft) -> list[Counted]:
    """The counts, without those of times: "der blev grædt én gang"."""
    return [each for each in _related(draft, without_one_of_them(draft)) if each[0].noun not in TIMES]


def _related(draft: Draft, counted: Sequence[Counted]) -> Sequence[Counted]:
    """Without bare numbers of sentences that speak of nobody; asked about where there is no other."""
    if not any(count.loose for count, _ in counted):
        return counted
    items = draft.group.items
    elsewhere = unrelated(items, NAMING)
    strange = {id(items[at].value) for at in elsewhere if items[at].tag == "count"}
    kept = [each for each in counted if id(each[0]) not in strange or each[0].who or each[0].came]
    if len(kept) == len(counted) or any(count.value and count.who not in IDLE for count, _ in kept):
        return kept
    return [each if each in kept else (_unsure(each[0]), each[1]) for each in counted]


def _unsure(count: Count) -> Count:
    if count.value is None or count.relation in NO_FACT:
        return count
    return count.but(value=None, why=count.why or "ambiguous", options=(count.value,))


def without_one_of_them(draft: Draft) -> list[Counted]:
    """The counts, without one of those who came: "kattekongen blev en pige på 7 år"."""
    counted = draft.counted()
    if not any(count.value == 1 for count, _ in counted):
        return counted
    items = draft.group.items
    places = [at for at, item in enumerate(items) if item.tag == "count"]
    kept = [
        each
        for each, at in zip(counted, places, strict=True)
        if not (each[0].value == 1 and _one_of_them(items, at, each[0]))
    ]
    return kept or [(_unsure(count), span) for count, span in counted]


def _one_of_them(items: Sequence[Atom], at: int, count: Count) -> bool:
    """ "en pige på 7 år", "så var der et barn, der fik ketchup"; not "12 børn og 1 baby, der sov"."""
    after = items[at + 1 : at + 4]
    if [item.tag for item in after] == AGED:
        return True
    words = [item for item in after if item.text != ","]
    told = len(words) > 1 and words[0].text in THAT and words[1].tag != "came"
    before = tag_at(items, at - 1)
    one = before not in BESIDE and (count.who in ONE_OF or before == "with")
    return told and one and items[at].text in ARTICLES


def _helpers_alone(own: Sequence[Counted]) -> list[Counted]:
    """ "oprydningsdag, vi var 18 der hjalp": where nobody else is counted, they are those who came."""
    helped = [each for each in own if each[0].who == "volunteers" and not each[0].noun]
    if not helped or len(helped) < len(own):
        return list(own)
    return [(count.but(who="people"), span) for count, span in helped]
