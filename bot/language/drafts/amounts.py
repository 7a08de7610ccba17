"""The numbers of a report, by what its topic measures: people, occasions, a level, a share, arrivals."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom
from bot.language.counts.count import Count, Counted
from bot.language.counts.sums import are_courses
from bot.language.drafts import gatherings, newcomers
from bot.language.drafts.draft import Draft
from bot.language.drafts.held import put_held
from bot.language.drafts.shares import put_judged, put_share
from bot.language.drafts.value import ATTENDING, put_value, total_and_parts
from bot.language.reading import Status
from bot.language.sentences import welcomes
from bot.language.vocabulary.occasion import LIKES
from bot.language.word_sets import word_set

ALL = word_set("alle allesammen sammen all")
NOBODY = frozenset({"thing", "staff", "volunteers"})
"""Whom no figure counts."""


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
        put_held(draft)
    if draft.group.of("called_off"):
        draft.doubt("participants")


def _several(others: Sequence[Counted]) -> bool:
    """ "to er stoppet, så nu er vi 14"."""
    return len({count.value for count, _ in others if not (count.loose or count.risen or count.low)}) > 1


def _put_level(draft: Draft, own: Sequence[Counted], others: Sequence[Counted]) -> None:
    """A level is how many there are, not how many there are more."""
    if draft.topic.measure == "level" and (any(count.new or count.more for count, _ in own) or _several(others)):
        draft.ask("value", tuple(count.value for count, _ in others if count.value is not None), "ambiguous")
    else:
        put_value(draft, [(_risen(count), span) for count, span in own] if draft.topic.measure == "level" else own)


def _risen(count: Count) -> Count:
    return count.but(value=count.high, why="") if count.risen else count


def _put_number(draft: Draft) -> None:
    """People counted once, and levels: the number itself."""
    counted = _without_those_told_of(draft)
    facts = [each for each in counted if each[0].relation in ("", "plus", "ofwhich", "share")]
    others = [each for each in facts if each[0].who not in NOBODY and each[0].noun not in LIKES]
    own = [each for each in facts if draft.counts_its_units(each[0])]
    own = [each for each in own if not are_courses(each[0])]  # "fraværsindsatsen: 1 forløb, 7 børn"
    own = _plain(own) or _plain(others) or own or others  # "13 (6 nye)", "31, heraf 9 piger og 22 drenge"
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
    elif draft.topic.unique and "value" in draft.fields and _all_are_new(draft.group.items):
        draft.put("new", draft.fields["value"].value, Status.DERIVED, *draft.fields["value"].evidence)


def _all_are_new(items: Sequence[Atom]) -> bool:
    """ "22 unge på gadeplan i går, alle nye", "…, alle sammen var nye"."""
    new = next((at for at, item in enumerate(items) if item.tag == "new"), 0)
    return any(item.text in ALL for item in items[max(0, new - 3) : new])


def _plain(counts: Sequence[Counted]) -> list[Counted]:
    return [each for each in counts if each[0].relation != "ofwhich"]


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
    if total := total_and_parts(people):
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
