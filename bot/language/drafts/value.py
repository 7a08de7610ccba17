"""The number a report is about: put where it is clear, asked about where several may be it."""

from collections.abc import Sequence

from bot.language.counts.count import Counted
from bot.language.drafts.draft import Draft
from bot.language.reading import Status

ATTENDING = frozenset({"families", "people", "part", "parents", "adults", "children"})
"""Those who take part, in the words of `Count.who`."""


def put_value(draft: Draft, counts: Sequence[Counted]) -> None:
    parted = total_and_parts(counts)
    count, span = parted or counts[0]
    if count.value is None or (not parted and len({each.value for each, _ in counts}) > 1):
        draft.ask("value", count.options, count.why or "conflict")
        return
    draft.put("value", count.value, Status.APPROXIMATE if count.estimated else Status.STATED, span)
    if count.estimated:
        draft.put("estimated", True, Status.STATED)


def total_and_parts(counts: Sequence[Counted]) -> Counted | None:
    """ "12 unge, 5 piger og 7 drenge" are twelve."""
    values = [each.value or 0 for each, _ in counts]
    whole = len(counts) > 2 and all(values) and 2 * values[0] == sum(values)
    return counts[0] if whole else None
