"""A share: how many of how many; where only per cent or only a part is said, the rest is asked about."""

from bot.language.counts.count import Count
from bot.language.drafts.draft import Draft
from bot.language.reading import Status

BOTH = 2


def put_share(draft: Draft) -> None:
    """ "8 af 9"; where only per cent or only a part is said, the rest is asked about."""
    if put_judged(draft):
        return
    if any(count.relation == "share" for count, _ in draft.counted()):
        draft.ask("part")
    else:
        _put_part_alone(draft)


def put_judged(draft: Draft) -> bool:
    """ "6 af 7 mærker en forandring", if that is said: a judgement needs no number."""
    said = next(((count, span) for count, span in draft.counted() if _is_whole(count)), None)
    if said is None:
        return False
    count, span = said
    for name, value in (("value", count.value), ("part", count.value), ("whole", count.whole)):
        draft.put(name, value, Status.STATED, span)
    return True


def _is_whole(count: Count) -> bool:
    return count.relation == "share" and None not in (count.value, count.whole)


def _put_part_alone(draft: Draft) -> None:
    """ "6 familier gennemførte": of how many is asked."""
    own = [(count, span) for count, span in draft.counted() if count.relation == "" and count.who != "topic"]
    if len(own) != 1 or own[0][0].value is None:
        draft.ask("part")
        return
    draft.put("value", own[0][0].value, Status.STATED, own[0][1])
    draft.put("part", own[0][0].value, Status.STATED, own[0][1])
    if own[0][0].value == BOTH and draft.group.of("both"):
        draft.put("whole", BOTH, Status.DERIVED, own[0][1])
    else:
        draft.ask("whole")
