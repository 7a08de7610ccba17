"""Arrivals: how many residents and homes "en ny familie på fem", "mor med to børn" or "et ungt par" are."""

from collections.abc import Sequence

from bot.language.clauses import Group
from bot.language.counting import Count
from bot.language.reading import Ask, Span, Status
from bot.language.roles import Tally
from bot.language.tokens import Atom

Counted = tuple[Count, Span]
SINGLE = frozenset(
    "familie familien hustand husstand mor far moder fader par aegtepar kaerestepar beboer nabo lejer person".split()
) | frozenset(
    "family household mother father mum dad mom couple resident neighbour neighbor tenant man woman mand kvinde".split()
)
WELCOMING = frozenset("boed budt boedt sagt sagde sige sagt said".split())
FOLDERS, TALKS = ("mappe", "pakke", "folder", "pack"), ("samtale", "talk", "conversation", "chat")


def is_arrival(group: Group) -> bool:
    """Whether somebody new is spoken of: "3 nye familier", "en ny nabo", where no other activity is."""
    if any(item.tag == "welcome" for item in group.items) and any(item.text in WELCOMING for item in group.items):
        return True
    new = any(count.new and count.who in ("families", "couples", "people") for count in group.counts)
    return new or any(
        before.tag == "new" and item.tag == "who" and item.value in ("families", "couples", "people")
        for before, item in zip(group.items, group.items[1:], strict=False)
    )


def theme(group: Group) -> str | None:
    """What was handed over or held: a folder or a talk."""
    words = [item.text for item in group.items]
    if any(part in word for word in words for part in FOLDERS):
        return "informationsmappe"
    return "samtale" if any(part in word for word in words for part in TALKS) else None


def arrivals(group: Group, spans: Sequence[Span]) -> Tally:
    """Residents and homes; `spans` are those of the group's items."""
    result = Tally()
    counted = _counted(group.items, spans)
    people = [each for each in counted if each[0].who not in ("families", "couples", "thing", "volunteers", "staff")]
    homes = [each for each in counted if each[0].who == "families"]
    pairs = [each for each in counted if each[0].who == "couples"]
    household = homes or pairs or _one_household(people)
    _homes(homes, pairs, household, result)
    _people(people, pairs, bool(household), result)
    return result


def _counted(items: Sequence[Atom], spans: Sequence[Span]) -> list[Counted]:
    """The counts, and the persons that are named without one: "mor, far og tre børn", "ny lejer"."""
    found: list[Counted] = []
    for at, (item, span) in enumerate(zip(items, spans, strict=True)):
        if (
            item.tag == "count"
            and item.value.why == "vague"
            and item.text in ("et par", "a couple")
            and not item.value.who
        ):
            found.append((Count(1, who="couples", noun="par"), span))
        elif item.tag == "count" and item.value.relation in ("", "plus", "ofwhich") and not _of_things(item.value):
            found.append((item.value, span))
        elif item.tag == "who" and item.text in SINGLE and not _repeated(found, item):
            new = at > 0 and items[at - 1].tag == "new"
            if item.value in ("parents", "families", "couples") or new:
                found.append((Count(1, who=str(item.value), noun=item.text, new=new), span))
        elif item.tag == "who" and at > 0 and items[at - 1].tag == "new" and item.value in ("people", "families"):
            found.append((Count(None, who=str(item.value), noun=item.text, why="vague"), span))
    return found


def _of_things(count: Count) -> bool:
    return count.who == "topic" and any(part in count.noun for part in FOLDERS + TALKS)


def _repeated(found: Sequence[Counted], item: Atom) -> bool:
    return any(count.who == item.value and (item.value != "parents" or count.noun == item.text) for count, _ in found)


def _one_household(people: Sequence[Counted]) -> list[Counted]:
    """A parent named in the singular, with children or without, is one home."""
    return [each for each in people if each[0].who == "parents" and each[0].noun in SINGLE]


def _homes(homes: Sequence[Counted], pairs: Sequence[Counted], household: Sequence[Counted], result: Tally) -> None:
    known = homes or pairs
    values = [count.value for count, _ in known]
    spans = tuple(span for _, span in known or household)
    if household and None not in values:
        total = sum(value or 0 for value in values) if known else 1
        result.put("households", total, Status.STATED if homes else Status.DERIVED, *spans)


def _people(people: Sequence[Counted], pairs: Sequence[Counted], household: bool, result: Tally) -> None:
    vague = next((count for count, _ in people if count.why), None)
    if vague:
        if vague.low is not None and vague.high is not None:
            result.put("participants_min", vague.low, Status.STATED)
            result.put("participants_max", vague.high, Status.STATED)
        result.asks.append(Ask("newcomers", vague.options, vague.why))
        return
    total_said = [each for each in people if each[0].who in ("people", "unit", "", "topic") and each[0].relation == ""]
    parts = [each for each in people if each[0].who in ("adults", "children", "parents", "part")]
    chosen = total_said or parts
    if not household and not total_said:
        _named_parts(parts, result)
    if not chosen and not pairs:
        return
    values = [count.value or 0 for count, _ in chosen]
    total = values[0] if total_said and len(set(values)) == 1 else sum(values)
    if total_said and len(set(values)) > 1:
        result.asks.append(Ask("newcomers", tuple(values), "conflict"))
        return
    if not total_said:
        total += sum(2 * (count.value or 0) for count, _ in pairs)
    result.estimated = any(count.estimated for count, _ in chosen)
    status = Status.APPROXIMATE if result.estimated else Status.STATED if total_said else Status.DERIVED
    result.put("newcomers", total, status, *(span for _, span in (*chosen, *pairs)))


def _named_parts(parts: Sequence[Counted], result: Tally) -> None:
    for role in ("adults", "children"):
        own = [(count, span) for count, span in parts if count.who == role and count.value]
        if own:
            result.put(role, sum(count.value or 0 for count, _ in own), Status.STATED, *(span for _, span in own))


def of_family(items: Sequence[Atom]) -> list[Atom]:
    """ "en familie på fem": the bare number behind a household counts its people."""
    found = list(items)
    for at, item in enumerate(found):
        behind = found[at - 1] if at else None
        if item.tag == "count" and not item.value.who and behind is not None and behind.tag in ("on", "of", "with"):
            home = found[at - 2] if at > 1 else None
            if home and (
                (home.tag == "count" and home.value.who == "families")
                or (home.tag == "who" and home.value == "families")
            ):
                found[at] = item._replace(value=item.value._replace(who="people"))
    return found
