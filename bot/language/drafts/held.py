"""How many meetings, courses, newsletters there were: one unless a number says otherwise, and the people at it."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import NO_FACT, Count, Counted
from bot.language.counts.counting import SAME
from bot.language.counts.roles import tally
from bot.language.drafts import gatherings
from bot.language.drafts.draft import Draft
from bot.language.drafts.heads import MOST_OCCASIONS, PIECES, heads, is_bare
from bot.language.drafts.one_of_them import without_one_of_them
from bot.language.drafts.value import ATTENDING, put_value
from bot.language.reading import Status
from bot.language.sentences.spoken_of import is_occasion

MOST_IN_PIECES = 12
""" "nyhedsmails 6 stk."; a larger number says to how many."""
MANY = range(MOST_OCCASIONS + 1, 500)
"""Of no more than this; "omdelt i går: 1713" are copies."""
FEWEST_AT = 3
""" "drengegruppe startet, 7 stk."; two may be courses."""
BEGUN_WITH = frozenset({"with", "when", "place", "in", "on", "at", "began", "ended", "met", "past"})
BEHIND_WITH = frozenset({"", "sign", "when", "place", "in", "on", "at", "and", "but"})
PARTING = frozenset({",", ";", "/", "\n"})
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
    occasions = occasions or [each for each in own if heads(draft, each[0]) or _were_begun(draft, each[0])]
    if not occasions and len(own) == 1 and is_bare(own[0][0]) and own[0][0].value in (0, 1):
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
    elif _is_of_several_days(draft):
        draft.ask("value")
    elif _counts_people_only(draft) or _are_many(draft, own):
        draft.ask("value", (1,), "ambiguous")
    elif not draft.asks_about("value"):
        draft.put("value", 1, Status.DERIVED, *draft.spans("topic")[:1])


def _is_of_several_days(draft: Draft) -> bool:
    """ "højtlæsning hver tirsdag i november", "mødtes i maj, juni og august"."""
    whens = draft.group.whens
    return any(when.habit for when in whens) or (draft.on_several_days and not any(when.options for when in whens))


def _were_begun(draft: Draft, count: Count) -> bool:
    """ "Vejledningsforløb, januar: 2 startet", "sprogaktiviteter: fire planlagt, tre gennemført": so many of them."""
    items = draft.group.items
    at = next(n for n, item in enumerate(items) if item.value is count)
    turned = tag_at(items, at + 1) in ("began", "ended") and tag_at(items, at + 2) in ("", "sign")
    listed = draft.topic.kind == "course" and text_at(items, at - 1) == ":" and not _turned_before(items, at)
    planned = any(other.relation == "planned" and not other.who for other in draft.group.counts)
    return turned and is_bare(count) and (listed or planned)


def _turned_before(items: Sequence[Atom], at: int) -> bool:
    """ "Jobforløbet sluttede i fredags: 9 gennemførte": one course, and those who were at it."""
    return any(item.tag in ("began", "ended") for item in items[:at])


def _are_many(draft: Draft, own: Sequence[Counted]) -> bool:
    """ "tomme stole i februar: 88": more than anybody holds or sends, and behind the colon all the same."""
    items = draft.group.items
    behind = [item.value for before, item in pairwise(items) if before.text == ":" and item.tag == "count"]
    return any(count in behind and is_bare(count) and (count.value or 0) in MANY for count, _ in own)


def _counts_people_only(draft: Draft) -> bool:
    """ "Familier i familienetværk i februar: 6", "15 af 18 mærker en forandring": of no course that was held."""
    heading = draft.group.named_in or draft.group
    items = [item for item in heading.items if item.tag not in ("sign", "new")]
    counts = draft.group.counts
    headed = len(items) > 1 and items[0].tag == "who" and items[1].tag != "count" and bool(counts)
    return headed or (bool(counts) and all(count.relation == "share" and count.whole for count in counts))


def _are_at(draft: Draft, count: Count) -> bool:
    """ "Pigegruppe torsdag med 9", "drengegruppe startet i dag, 7 stk."."""
    started = bool(draft.group.of("began") or draft.group.of("ended"))
    pieces = count.noun in PIECES and (count.value or 0) >= FEWEST_AT and not (count.strange or count.followed)
    items = draft.group.items
    at = next(n for n, item in enumerate(items) if item.value is count)
    behind = tag_at(items, at + 1)
    parted = text_at(items, at - 1) in PARTING or (text_at(items, at - 1) == ":" and _turned_before(items, at))
    finished = parted and behind == "ended" and is_bare(count)  # "brandkadet slut i mandags, 11 gennemførte"
    return finished or _is_with(draft, count) or (started and pieces and behind in ("", "sign"))


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
    return bare and count.relation not in NO_FACT | {"share"} and (count.value is None or count.value <= most)
