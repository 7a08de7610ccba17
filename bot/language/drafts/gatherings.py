"""The numbers of a fællesspisning and of an event: how many came."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.deciding import TIMES
from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.counts.count import NO_FACT, Count, Counted
from bot.language.counts.counting import UNCOUNTED
from bot.language.counts.roles import Tally, tally
from bot.language.drafts.draft import Draft
from bot.language.drafts.heads import heads
from bot.language.drafts.one_of_them import without_one_of_them
from bot.language.drafts.several import several_named
from bot.language.drafts.value import total_and_parts
from bot.language.reading import Ask, Status
from bot.language.sentences.elsewhere import unrelated
from bot.language.sentences.titles import event_title, theme
from bot.language.vocabulary import danish_nouns, english
from bot.language.vocabulary.occasion import LIKES

NAMING = frozenset({"topic", "who", "kin", "came", "held", "held_verb", "met", "total", "place"})
"""With one of these a sentence speaks of what was held, or of those who came."""
FEWEST = 2
FEW = 6
""" "2 foredrag"; "20 foredrag" may as well be people."""
IDLE = frozenset({"thing", "topic", "volunteers", "staff"})
VOLUNTEERS = frozenset(
    fold(word.strip()) for words in (danish_nouns.WORDS, english.WORDS) for word in words["who:volunteers"].split(",")
)
""" "3 hjælpere" are no guests, where "18 naboer hjalp" may be all who came."""


def put_dinner(draft: Draft) -> None:
    """A fællesspisning: how many came is what counts."""
    own = _people_at(draft)
    draft.take(_people_came(draft, own))
    _put_no_volunteers(draft)
    if came := draft.fields.get("participants"):
        draft.put("value", came.value, came.status, *came.evidence)
    else:
        draft.ask("participants", tuple(count.value for count, _ in own if count.relation == "planned"))
    if title := theme(draft.group, draft):
        draft.put("title", title[0], Status.STATED, title[1])
    draft.several = several_named(draft)


def put_event(draft: Draft) -> None:
    """An event counts once; how many came belongs to it."""
    several = [count for count, _ in draft.counted() if _are_several(draft, count)]
    own = [each for each in _people_at(draft) if not draft.counts_occasions(each[0]) and each[0] not in several]
    own = [each for each in own if each[0].noun != UNCOUNTED]  # "glemte at tælle": it counts without
    draft.take(_people_came(draft, _helpers_alone(own)))
    if several and "participants" not in draft.fields:
        draft.ask("participants", (), "ambiguous")  # "3 arrangementer i uge 10"
    _put_no_volunteers(draft)
    draft.put("value", 1, Status.DERIVED, *draft.spans("topic")[:1])
    named = any(ask.field == "title" for ask in draft.asks)
    if not named and (title := event_title(draft.group, draft)):
        name = title[0] if several else draft.book.spelling.one_of(title[0])
        draft.put("title", name, Status.STATED, title[1])
    few = [count.value for count in several if (count.value or 0) <= FEW]  # "2 foredrag", "loppemarkeder: 2"
    draft.several = several_named(draft)
    if draft.several is None and few and "participants" not in draft.fields:
        draft.several = few[0]


def _are_several(draft: Draft, count: Count) -> bool:
    """Whether a number says how many events there were: "3 arrangementer", "Loppemarkeder i februar: 2"."""
    if (count.value or 0) < FEWEST or count.relation in NO_FACT:
        return False
    return count.who == "topic" or (not count.who and heads(draft, count))


def _put_no_volunteers(draft: Draft) -> None:
    """ "uden frivillige"; "vi klarer os ikke uden frivillige" says nothing of how many there were."""
    items = draft.group.items
    for before, item in pairwise(items):
        if before.tag == "without" and item.tag == "who" and item.value == "volunteers" and not draft.group.of("not"):
            draft.put("volunteers", 0, Status.STATED, draft.span(item))


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
    people = (count for count in draft.group.counts if count.who or not count.strange)
    counted = {count.who for count in people if not (count.relation or count.loose or count.who == "thing")}
    babies = any(item.value == "children" for item in draft.group.of("who"))
    if counted == {"parents"} and babies:
        return True
    others = any(item.value in ("adults", "parents") and not _is_owning(draft, item) for item in draft.group.of("who"))
    return others and result.get("participants") == result.get("children") and result.get("adults") is None


def _is_owning(draft: Draft, item: Atom) -> bool:
    """ "på deres forældres jakker"."""
    return draft.folded.text[item.start : item.end] == f"{item.text}s"


def _people_at(draft: Draft) -> list[Counted]:
    """The counts, without those of times: "der blev grædt én gang"; asked about where only one of them is told of."""
    counted = draft.counted()
    own = without_one_of_them(draft.group.items, counted) or [(_unsure(count), span) for count, span in counted]
    own = [each for each in of_this(draft, _related(draft, own)) if each[0].noun not in TIMES]
    if told_last := _summed_up(own):
        return [told_last]
    whole = total_and_parts(own)
    parted = whole is not None and all(count.who == "part" for count, _ in own if count is not whole[0])
    return [whole] if whole and parted else own  # "37, 20 kvinder og 17 mænd"


def _summed_up(own: Sequence[Counted]) -> Counted | None:
    """ "hold 1: 6 mand, hold 2: 5 mand, i alt 11 deltagere": the total that stands behind its parts."""
    *parts, last = own or [(Count(None), (0, 0))]
    values = [count.value or 0 for count, _ in parts if count.who == "people" and not count.relation]
    told = len(parts) == len(values) >= FEWEST and all(values) and sum(values) == last[0].value
    return last if told and last[0].total else None


def of_this(draft: Draft, counted: Sequence[Counted]) -> Sequence[Counted]:
    """ "70 til fest. Jeg har skrevet en historie om det": without what only another criterion counts."""
    counted = [each for each in counted if each[0].noun not in LIKES or draft.counts_its_units(each[0])]
    own = [each for each in counted if each[0].who != "unit" or each[0].value != 1 or draft.counts_its_units(each[0])]
    return own if any(count.value and count.who not in IDLE for count, _ in own) else counted


def _related(draft: Draft, counted: Sequence[Counted]) -> Sequence[Counted]:
    """Without bare numbers of sentences that speak of nobody; asked about where there is no other."""
    if not any(count.loose for count, _ in counted) or draft.group.of("correction"):
        return counted  # "vi var 30, nej vent, Farah siger 34"
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


def _helpers_alone(own: Sequence[Counted]) -> list[Counted]:
    """ "oprydningsdag, vi var 18 der hjalp": where nobody else is counted, they are those who came."""
    helped = [each for each in own if each[0].who == "volunteers" and each[0].noun not in VOLUNTEERS]
    if not helped or len(helped) < len(own):
        return list(own)
    return [(count.but(who="people"), span) for count, span in helped]
