"""Makes the report of a group: its numbers, its place, its day, and what must be asked, in order."""

from collections.abc import Iterable, Mapping, Sequence

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.drafts.amounts import put_numbers
from bot.language.drafts.draft import Draft
from bot.language.places.place import Place, areas_joined
from bot.language.reading import Ask, Field, Report, Span, Status
from bot.language.sentences.clauses import clauses, has, sentences
from bot.language.sentences.group import Group
from bot.language.sentences.tenses import PAST
from bot.language.times.calendar import When
from bot.language.times.moments import moment

CLOSING = frozenset({"", "sign", "place", "in", "on", "at"})
"""With one of these, or nothing, behind it a day ends what it belongs to."""
HAPPENINGS = frozenset({"faellesspisning", "event", "newcomer"})
"""Kinds that happen somewhere, on a day."""
FIELD_ORDER = (
    *("value", "part", "whole", "participants", "participants_min", "participants_max", "adults", "children"),
    *("volunteers", "newcomers", "households", "new", "date", "period_start", "period_end"),
    *("area", "afdeling", "venue", "institution", "estimated", "title"),
)
ASK_ORDER = {
    name: place for place, name in enumerate(("value", "part", "whole", "participants", "newcomers", "area", "date"))
}
SEVERAL = 2
OF_NO_PLACE = frozenset({"meeting", "figure", "course"})
"""They are at no place that another report was at."""


def report(draft: Draft) -> Report:
    """The report of a draft's group and topic."""
    put_numbers(draft)
    _put_places(draft)
    _put_moment(draft)
    fields = _in_order(draft.fields)
    asks = draft.asks
    if len(asks) > 1:
        asks = asks_in_order(asks)
    start, end = draft.group.extent
    span = draft.folded.span(start, end) if end > start else (0, 0)
    return Report(draft.topic.criterion, draft.topic.kind, fields, tuple(asks), draft.home, span, several=draft.several)


def asks_in_order(asks: Iterable[Ask]) -> list[Ask]:
    """The number that counts, the area, the day; then all else."""
    return sorted(asks, key=lambda ask: ASK_ORDER.get(ask.field, len(ASK_ORDER)))


def each_by_itself(made: Report, group: Group) -> list[Report]:
    """One report of what took place on each of several days, or in each of several places."""
    return _in_each_place(made, group) if made.kind == "faellesspisning" else _on_each_day(made, group)


def _on_each_day(made: Report, group: Group) -> list[Report]:
    """ "fraværsteamet mødtes den 5. marts og den 12. marts" are two meetings, each on its day."""
    if made.kind != "meeting" or len(made.asks) != 1 or "participants" in made.fields:
        return [made]
    days = next((ask.options for ask in made.asks if ask.field == "date"), ())
    if not (len(days) > 1 and _names_both(group.items)):
        return [made]
    held, spans = made.fields.get("value"), (made.span,)
    if held is None or held.value not in (1, len(days)):
        return [made]
    one = Field[object](1, Status.DERIVED, held.evidence)
    dates = [Field[object](day, Status.STATED, spans) for day in days]
    return [made._replace(fields=_in_order({**made.fields, "value": one, "date": day}), asks=()) for day in dates]


def _in_each_place(made: Report, group: Group) -> list[Report]:
    """ "vi holdt fællesspisning i Vangdalen og Jennumparken" were two, each with its own number of guests."""
    unclear = next((ask for ask in made.asks if (ask.field, ask.why) == ("area", "conflict")), None)
    if unclear is None or "participants" in made.fields:
        return [made]
    if any(count.who != "topic" or count.value != len(unclear.options) for count in group.counts):
        return [made]
    if areas_joined(group.items) != unclear.options:
        return [made]
    asks = tuple(ask for ask in made.asks if ask is not unclear)
    each = [Field[object](area, Status.STATED, (made.span,)) for area in unclear.options]
    return [made._replace(fields=_in_order({**made.fields, "area": area}), asks=asks, several=None) for area in each]


def _names_both(items: Sequence[Atom]) -> bool:
    """Whether days are joined by "og"; "mandag eller tirsdag" are asked about."""
    tags = [item.tag for item in items]
    joined = any(
        tags[at : at + 3] == ["when", "and", "when"] and tag_at(items, at + 3) in CLOSING for at in range(len(tags))
    )  # not "mandag, og i går skrev jeg referatet"
    return joined or any(item.tag == "when" and item.value.several and item.value.options for item in items)


def _in_order(fields: Mapping[str, Field[object]]) -> dict[str, Field[object]]:
    return {name: fields[name] for name in FIELD_ORDER if name in fields}


def _put_places(draft: Draft) -> None:
    group, newcomer = draft.group, draft.topic.kind == "newcomer"
    own = group.of("place")
    if draft.topic.kind in OF_NO_PLACE and not (group.headed or group.named_in):  # nobody comes to it
        own = [item for item in own if item not in group.borrowed]
    places = [(item.value, draft.span(item)) for item in own]
    settled = [each for each in places if not each[0].origin] or ([] if newcomer else places)
    _put_area(draft, settled)
    for place, span in settled:
        _put_keys(draft, place, span)
    for item in group.of("topic"):
        if item.value.institution:
            draft.put("institution", item.value.institution.key, Status.STATED, draft.span(item))


def _put_area(draft: Draft, settled: Sequence[tuple[Place, Span]]) -> None:
    """The one area that all places are in; asked about where there is none, or several."""
    areas: list[str] = []
    unclear: Place | None = None
    for place, _ in settled:
        if place.area and place.area not in areas:
            areas.append(place.area)
        elif place.why and not place.area and unclear is None:
            unclear = place
    if len(areas) == 1 and not unclear:
        stated = any(place.stated for place, _ in settled)
        spans = tuple([span for place, span in settled if place.area])
        draft.put("area", areas[0], Status.STATED if stated else Status.DERIVED, *spans)
    elif draft.topic.kind in HAPPENINGS or unclear or areas:
        options = unclear.options if unclear else tuple(areas)
        draft.ask("area", options, unclear.why if unclear else "conflict" if areas else "missing")


def _put_keys(draft: Draft, place: Place, span: Span) -> None:
    if place.afdeling:
        draft.put("afdeling", place.afdeling, Status.STATED, span)
    if place.venue:
        draft.put("venue", place.venue, Status.STATED, span)
    if place.institution:
        draft.put("institution", place.institution, Status.STATED, span)
    if place.why == "afdeling":
        draft.ask("afdeling", place.options, "ambiguous")
    draft.home = draft.home or place.home


def _whens(group: Group) -> list[When]:
    """When it was: of "i januar lå de syge, men 7 gennemførte mødregruppen i februar" the second month alone."""
    whens = group.whens
    if len({when.period for when in whens if when.period}) < SEVERAL:
        return whens
    own = [part for sentence in sentences(group.items) for part in clauses(sentence) if has(part, "topic")]
    said = [item.value for part in own for item in part if item.tag == "when"]
    return said if any(when.period for when in said) else whens


def _put_moment(draft: Draft) -> None:
    whens = _whens(draft.group)
    spans = draft.spans("when") if whens else ()
    past = bool(whens) and not PAST.isdisjoint([item.tag for item in draft.group.items])
    when = moment(whens, draft.today, happened=draft.topic.kind in HAPPENINGS, past=past)
    if when.day:
        draft.put("date", when.day, Status.DERIVED if when.period else Status.STATED, *spans)
    if when.period:
        draft.put("period_start", when.period[0], Status.STATED, *spans)
        draft.put("period_end", when.period[1], Status.STATED, *spans)
    if when.ask:
        draft.asks.append(when.ask)
