"""The numbers of a report, by what its topic measures: people, occasions, a level, a share, arrivals."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import NO_FACT, Count, Counted
from bot.language.counts.roles import tally
from bot.language.drafts import gatherings, newcomers
from bot.language.drafts.draft import Draft
from bot.language.drafts.one_of_them import without_one_of_them
from bot.language.drafts.shares import put_judged, put_share
from bot.language.reading import Status
from bot.language.sentences import welcomes
from bot.language.sentences.spoken_of import is_occasion

MOST_OCCASIONS = 50
"""Of what is sent or held in the time that somebody tells of; a larger number says to how many."""
PLURALS = ("er", "erne")
ATTENDING = frozenset({"families", "people", "part", "parents", "adults", "children"})
BEGUN_WITH = frozenset({"with", "when", "place", "in", "on", "at", "began", "ended", "met", "past"})
BEHIND_WITH = frozenset({"", "sign", "when", "place", "in", "on", "at", "and", "but"})
BESIDE = NO_FACT | {"ofwhich"}


def put_numbers(draft: Draft) -> None:
    """Fill in what counts, and ask where it is not clear."""
    topic = draft.topic
    if topic.kind == "newcomer":
        _put_newcomers(draft)
    elif topic.measure in ("people", "level"):
        _put_number(draft)
    elif topic.measure == "share":
        put_share(draft)
    elif topic.measure == "participants":
        gatherings.put_dinner(draft)
    elif topic.kind == "event":
        gatherings.put_event(draft)
    elif topic.measure == "judgement":
        put_judged(draft)
    else:
        _put_occasions(draft)
    if draft.group.of("called_off"):
        draft.doubt("participants")


def _put_occasions(draft: Draft) -> None:
    """Meetings, courses, newsletters: one unless a number says otherwise, and the people at it."""
    own = gatherings.of_this(draft, without_one_of_them(draft.group.items, draft.counted()))
    occasions = [each for each in own if draft.counts_occasions(each[0])]
    if draft.topic.kind == "course" and is_occasion(draft.group):
        occasions = [each for each in occasions if each[0].who not in ATTENDING]  # "nyt forløb med 2 familier"
    occasions = occasions or [each for each in own if _heads(draft.group.items, each[0])]
    if draft.topic.kind == "figure" and not occasions:
        occasions = [each for each in own if _may_be_occasions(each[0])]
    people = [each for each in own if each not in occasions and not _beside(each[0])]
    sure = [each for each in people if each[0].who or each[0].came or each[0].why or _is_with(draft, each[0])]
    if draft.topic.kind != "figure":
        draft.take(tally(people if sure else []))
        if people and not sure and not occasions:
            draft.ask("value", (1,), "ambiguous")
    if occasions:
        _put_value(draft, occasions)
    elif draft.on_several_days and not any(when.options for when in draft.group.whens):
        draft.ask("value")  # "mødtes i maj, juni og august"
    elif not draft.asks_about("value"):
        draft.put("value", 1, Status.DERIVED, *draft.spans("topic")[:1])


def _heads(items: Sequence[Atom], count: Count) -> bool:
    """ "Sprogaktiviteter: 4", "Fremmødekurser 1": so many of what stands before it in the plural."""
    at = next(n for n, item in enumerate(items) if item.tag == "count" and item.value is count)
    named = items[at - 2] if at > 1 and items[at - 1].text == ":" else items[at - 1] if at else None
    ends = tag_at(items, at + 1) in ("", "sign", "when")
    bare = not (count.who or count.came or count.noun) and (count.value or 0) <= MOST_OCCASIONS
    return named is not None and named.tag == "topic" and named.text.endswith(PLURALS) and ends and bare


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


def _may_be_occasions(count: Count) -> bool:
    """ "nyhedsmails i februar: 2"; not "omdelt i går, 1713 stk"."""
    bare = not (count.came or count.who or count.noun or count.followed or count.loose or count.sent_to)
    return bare and count.relation not in NO_FACT and (count.value is None or count.value <= MOST_OCCASIONS)


def _several(others: Sequence[Counted]) -> bool:
    """ "to er stoppet, så nu er vi 14"."""
    return len({count.value for count, _ in others if not (count.loose or count.risen or count.low)}) > 1


def _put_level(draft: Draft, own: Sequence[Counted], others: Sequence[Counted]) -> None:
    """A level is how many there are, not how many there are more."""
    if draft.topic.measure == "level" and (any(count.new or count.more for count, _ in own) or _several(others)):
        draft.ask("value", tuple(count.value for count, _ in others if count.value is not None), "ambiguous")
    else:
        _put_value(draft, [(_risen(count), span) for count, span in own] if draft.topic.measure == "level" else own)


def _risen(count: Count) -> Count:
    return count.but(value=count.high, why="") if count.risen else count


def _put_value(draft: Draft, counts: Sequence[Counted]) -> None:
    parted = _total_and_parts(counts)
    count, span = parted or counts[0]
    if count.value is None or (not parted and len({each.value for each, _ in counts}) > 1):
        draft.ask("value", count.options, count.why or "conflict")
        return
    draft.put("value", count.value, Status.APPROXIMATE if count.estimated else Status.STATED, span)
    if count.estimated:
        draft.put("estimated", True, Status.STATED)


def _total_and_parts(counts: Sequence[Counted]) -> Counted | None:
    """ "12 unge, 5 piger og 7 drenge" are twelve."""
    values = [each.value or 0 for each, _ in counts]
    whole = len(counts) > 2 and all(values) and 2 * values[0] == sum(values)
    return counts[0] if whole else None


def _put_number(draft: Draft) -> None:
    """People counted once, and levels: the number itself."""
    counted = _without_those_told_of(draft)
    facts = [each for each in counted if each[0].relation in ("", "plus", "ofwhich", "share")]
    others = [each for each in facts if each[0].who not in ("thing", "staff", "volunteers")]
    own = [each for each in facts if draft.counts_its_units(each[0])] or others
    if not own or (draft.topic.measure == "level" and _of_others(draft, own)):
        draft.ask("value")
        return
    together = _together(draft, own, others)
    _put_level(draft, together, others)
    if draft.topic.measure == "people" and any(count.new for count, _ in facts) and "value" in draft.fields:
        old = [count for count, _ in own if not count.new]
        fresh = [each for each in facts if each[0].new and each[0] is not own[0][0]] or [own[0]] if old else together
        if len(fresh) == 1 and fresh[0][0].new:
            if draft.topic.unique:
                draft.put("new", fresh[0][0].value, draft.fields["value"].status, fresh[0][1])
            _doubt_sum(draft, own[0][0], fresh[0][0])


def _without_those_told_of(draft: Draft) -> list[Counted]:
    """ "6 børn gennemførte. En far tog fri fra arbejde": a parent who is told of, where none are counted, is none."""
    counted = draft.counted()
    parents = [each for each in counted if each[0].who == "parents" and each[0].value == 1]
    if not parents or any(draft.counts_its_units(count) for count, _ in parents):
        return counted
    kept = [each for each in counted if each not in parents]
    return kept if any(draft.counts_its_units(count) for count, _ in kept) else counted


def _together(draft: Draft, own: Sequence[Counted], others: Sequence[Counted]) -> Sequence[Counted]:
    """ "1 dreng og 2 piger" are three, whichever of them the plan counts; all of them where it is not clear."""
    added = _added(draft.group.items)
    people = [each for each in others if each in own or each[0].who in ATTENDING or each[0] in added]
    if draft.topic.measure != "people" or len(people) < 2 or any(not count.value for count, _ in people):
        return own
    if total := _total_and_parts(people):
        return [total]
    fresh = {count.new for count, _ in people}
    if len(fresh) > 1 or any(count.relation not in ("", "plus") for count, _ in people):
        return own
    if any(count.who != "part" and count not in added for count, _ in people):
        return people
    return [(people[0][0].but(value=sum(count.value or 0 for count, _ in people)), people[0][1])]


def _added(items: Sequence[Atom]) -> list[Count]:
    """The bare numbers of "20 + 11 + 4 elever"."""
    triples = zip(items, items[1:], items[2:], strict=False)
    found = (one.value for one, joint, two in triples if one.tag == two.tag == "count" and joint.text == "+")
    return [count for count in found if not (count.who or count.noun or count.strange)]


def _doubt_sum(draft: Draft, known: Count, fresh: Count) -> None:
    """ "9 unge og 2 nye" may be nine or eleven."""
    joined = any(
        before.tag in ("and", "plus") and item.value is fresh
        for before, item in pairwise(draft.group.items)
        if item.tag == "count"
    )
    if joined and fresh is not known and fresh.relation == "" and known.value and fresh.value:
        del draft.fields["value"]
        draft.ask("value", (known.value, known.value + fresh.value), "ambiguous")


def _of_others(draft: Draft, own: Sequence[Counted]) -> bool:
    """ "300 venner på facebook": people, but not those whose number is followed."""
    return all(count.who == "people" and not draft.counts_its_units(count) for count, _ in own)


def _put_newcomers(draft: Draft) -> None:
    draft.group.mean(newcomers.of_family(draft.group.items))
    result = newcomers.arrivals(draft.group, [draft.span(item) for item in draft.group.items])
    draft.take(result)
    known = draft.fields.get("newcomers")
    if known:
        draft.put("value", known.value, known.status, *known.evidence)
    else:
        draft.ask("newcomers")
    if title := welcomes.theme(draft.group):
        draft.put("title", title, Status.STATED)
