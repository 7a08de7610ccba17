"""How many meetings, courses, newsletters there were: one unless a number says otherwise, and the people at it."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import NO_FACT, Count, Counted
from bot.language.counts.counting import SAME
from bot.language.counts.roles import tally
from bot.language.counts.row_heads import ROW
from bot.language.drafts import gatherings
from bot.language.drafts.draft import Draft
from bot.language.drafts.one_of_them import without_one_of_them
from bot.language.drafts.value import ATTENDING, put_value
from bot.language.reading import Status
from bot.language.sentences.spoken_of import is_occasion
from bot.language.word_sets import word_set

MOST_OCCASIONS = 50
"""Of what is sent or held in the time that somebody tells of; a larger number says to how many."""
PIECES = word_set("stk styk stykker")
MOST_IN_PIECES = 12
""" "nyhedsmails 6 stk."; a larger number says to how many."""
FEWEST_AT = 3
""" "drengegruppe startet, 7 stk."; two may be courses."""
MOST_COURSES = 6
""" "NUSSA-forløb: 2"; "MILIFE-forløb: 18" may as well be pupils."""
PLURALS = ("er", "erne")
BEGUN_WITH = frozenset({"with", "when", "place", "in", "on", "at", "began", "ended", "met", "past"})
BEHIND_WITH = frozenset({"", "sign", "when", "place", "in", "on", "at", "and", "but"})
BESIDE = NO_FACT | {"ofwhich"}


def put_held(draft: Draft) -> None:
    """Meetings, courses, newsletters: one unless a number says otherwise, and the people at it."""
    own = gatherings.of_this(draft, without_one_of_them(draft.group.items, draft.counted()))
    if any(count.noun == SAME for count, _ in own):
        draft.ask("value", (), "vague")
    else:
        _put_held(draft, own)


def _put_held(draft: Draft, own: Sequence[Counted]) -> None:
    occasions: Sequence[Counted] = [each for each in own if draft.counts_occasions(each[0])]
    if draft.topic.kind == "course" and is_occasion(draft.group):
        occasions = [each for each in occasions if each[0].who not in ATTENDING]  # "nyt forløb med 2 familier"
    occasions = occasions or [each for each in own if _heads(draft, each[0])]
    if not occasions and len(own) == 1 and _is_bare(own[0][0]) and own[0][0].value in (0, 1):
        occasions = own  # "gruppeforløb 1": it was held once, or not at all
    if draft.topic.kind == "figure" and not occasions:
        over_time = any(when.period for when in draft.group.whens)
        occasions = [each for each in own if _may_be_occasions(each[0], over_time)]
    people = [each for each in own if each not in occasions and not _beside(each[0])]
    people = [each for each in people if each[0].who != "thing"]
    sure = [each for each in people if each[0].who or each[0].came or each[0].why or _are_at(draft, each[0])]
    if draft.topic.kind != "figure":
        draft.take(tally(people if sure else []))
        if people and not sure and not occasions:
            draft.ask("value", (1,), "ambiguous")
    if occasions:
        put_value(draft, occasions)
    elif draft.on_several_days and not any(when.options for when in draft.group.whens):
        draft.ask("value")  # "mødtes i maj, juni og august"
    elif _counts_people_only(draft):
        draft.ask("value", (1,), "ambiguous")
    elif not draft.asks_about("value"):
        draft.put("value", 1, Status.DERIVED, *draft.spans("topic")[:1])


def _heads(draft: Draft, count: Count) -> bool:
    """ "Sprogaktiviteter: 4", "Fremmødekurser 1", "NUSSA-forløb: 2": so many of what stands before it."""
    items = draft.group.items
    at = next(n for n, item in enumerate(items) if item.tag == "count" and item.value is count)
    if _is_row(draft):
        name = draft.group.of("topic")[0].text
        return (name.endswith(PLURALS) or draft.ends_in_a_unit(name)) and _is_bare(count)
    colon = at > 1 and items[at - 1].text == ":"
    before = items[: at - 1] if colon else items[:at]
    while colon and before and before[-1].tag == "when":
        before = before[:-1]  # "Sprogaktiviteter 4. kvartal: 6"
    named = before[-1] if before else None
    if named is None or named.tag != "topic" or tag_at(items, at + 1) not in ("", "sign", "when"):
        return False
    bare = not (count.who or count.came or count.noun)
    if named.text.endswith(PLURALS) or (colon and _counts_units(draft, items[:at])):
        return bare and (count.value or 0) <= MOST_OCCASIONS
    on_a_day = any(when.day for when in draft.group.whens)
    few = (count.value or 0) <= MOST_COURSES and not on_a_day  # "gruppeforløb: 7 i går" may be seven people
    return bare and colon and few and draft.ends_in_a_unit(named.text)


def _counts_people_only(draft: Draft) -> bool:
    """ "Familier i familienetværk i februar: 6", "15 af 18 mærker en forandring": of no course that was held."""
    heading = draft.group.named_in or draft.group
    items = [item for item in heading.items if item.tag not in ("sign", "new")]
    counts = draft.group.counts
    headed = len(items) > 1 and items[0].tag == "who" and items[1].tag != "count" and bool(counts)
    return headed or (bool(counts) and all(count.relation == "share" and count.whole for count in counts))


def _counts_units(draft: Draft, before: Sequence[Atom]) -> bool:
    """ "Møder i fraværsteamet: 2": what the heading begins with is what the plan counts."""
    first = next((item for item in before if item.tag not in ("sign", "new")), None)
    units = draft.book.units.get(first.text, ()) if first is not None and first.tag == "word" else ()
    return any(draft.book.topic(index) is draft.topic for index in units)


def _is_row(draft: Draft) -> bool:
    """ "mar. 2" below "Sprogaktiviteter i biblioteket:"."""
    group = draft.group
    own = [item for item in group.items if item not in group.borrowed]
    return group.named_in is not None and all(item.tag in ROW for item in own)


def _is_bare(count: Count) -> bool:
    """A number by itself, or "1 stk."."""
    beside = count.who or count.came or count.why or count.followed or count.loose or count.strange or count.relation
    return not beside and (not count.noun or count.noun in PIECES)


def _are_at(draft: Draft, count: Count) -> bool:
    """ "Pigegruppe torsdag med 9", "drengegruppe startet i dag, 7 stk."."""
    started = bool(draft.group.of("began") or draft.group.of("ended"))
    pieces = count.noun in PIECES and (count.value or 0) >= FEWEST_AT and not (count.strange or count.followed)
    items = draft.group.items
    behind = tag_at(items, 1 + next(n for n, item in enumerate(items) if item.value is count))
    return _is_with(draft, count) or (started and pieces and behind in ("", "sign"))


def _is_with(draft: Draft, count: Count) -> bool:
    """ "Pigegruppe torsdag med 9"; not "vi bagte med 9 æg"."""
    items = draft.group.items
    at = next(n for n, item in enumerate(items) if item.tag == "count" and item.value is count)
    named = max((n for n in range(at) if items[n].tag == "topic"), default=at)
    between = [item.tag for item in items[named + 1 : at]]
    behind = tag_at(items, at + 1)
    return not count.strange and between[-1:] == ["with"] and set(between) <= BEGUN_WITH and behind in BEHIND_WITH


def _beside(count: Count) -> bool:
    """ "vi havde regnet med 50", "jeg har 2 spørgsmål", "3 af de nye": nothing held, nor all who were at it."""
    return count.relation in BESIDE or (count.strange and not (count.who or count.came or count.tied))


def _may_be_occasions(count: Count, over_time: bool) -> bool:
    """ "nyhedsmails i februar: 2"; not "omdelt i går, 1713 stk". `over_time`: of a month or the like."""
    bare = not (count.came or count.who or count.followed or count.loose or count.sent_to)
    most = MOST_IN_PIECES * over_time if count.noun in PIECES else 0 if count.noun else MOST_OCCASIONS
    return bare and count.relation not in NO_FACT and (count.value is None or count.value <= most)
