"""Makes the report of a group: its criterion, its numbers, its place, its day, and what must be asked."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.language import newcomers
from bot.language.acts import PAST
from bot.language.clauses import Group
from bot.language.counting import Count
from bot.language.lexicon import Topic
from bot.language.moments import moment
from bot.language.normalise import Folded
from bot.language.places import Place
from bot.language.reading import Ask, Field, Home, Report, Span, Status
from bot.language.roles import Tally, tally
from bot.language.titles import event_title, theme
from bot.language.tokens import Atom
from bot.language.wordbook import Wordbook

TIMES = frozenset({"gange", "gang", "times"})
"""Occasions of whatever is spoken of."""
HAPPENINGS = frozenset({"faellesspisning", "event", "newcomer"})
FIELD_ORDER = (
    "value part whole participants participants_min participants_max adults children volunteers newcomers households new"
    " date period_start period_end area afdeling venue institution estimated title"
).split()
ASK_ORDER = ("value", "part", "whole", "participants", "newcomers", "area", "date")


@dataclass(slots=True)
class Draft:
    """A report in the making."""

    book: Wordbook
    folded: Folded
    text: str
    today: date
    group: Group
    topic: Topic
    fields: dict[str, Field[object]] = field(default_factory=dict)
    asks: list[Ask] = field(default_factory=list)
    home: Home | None = None

    def put(self, name: str, value: object, status: Status, *spans: Span) -> None:
        if name not in self.fields:
            self.fields[name] = Field(value, status, spans)

    def span(self, item: Atom) -> Span:
        return self.folded.span(item.start, item.end)

    def part(self, item: Atom, length: int) -> Span:
        """The first characters of an item."""
        return self.folded.span(item.start, item.start + length)

    def spans(self, tag: str) -> tuple[Span, ...]:
        return tuple(self.span(item) for item in self.group.items if item.tag == tag)


def report(draft: Draft) -> Report:
    """The report of a draft's group and topic."""
    if draft.topic.kind == "newcomer":
        _put_newcomers(draft)
    elif draft.topic.measure in ("people", "level"):
        _put_number(draft)
    elif draft.topic.measure == "share":
        _put_share(draft)
    elif draft.topic.measure != "judgement":
        _put_attendance(draft)
    _put_places(draft)
    _put_moment(draft)
    fields = {name: draft.fields[name] for name in FIELD_ORDER if name in draft.fields}
    asks = sorted(draft.asks, key=lambda ask: ASK_ORDER.index(ask.field) if ask.field in ASK_ORDER else 9)
    start, end = draft.group.extent
    span = draft.folded.span(start, end) if end > start else (0, 0)
    return Report(draft.topic.criterion, draft.topic.kind, fields, tuple(asks), draft.home, span)


def _counted(draft: Draft) -> list[tuple[Count, Span]]:
    return [(item.value, draft.span(item)) for item in draft.group.items if item.tag == "count"]


def _take(draft: Draft, result: Tally) -> None:
    for name, (value, status, spans) in result.values.items():
        draft.put(name, value, status, *spans)
    draft.asks.extend(result.asks)
    if result.estimated:
        draft.put("estimated", True, Status.STATED)


def _put_attendance(draft: Draft) -> None:
    """Fællesspisning, event, meeting, course: people who came; and how many there were of it."""
    topic, own = draft.topic, _counted(draft)
    occasions = [each for each in own if _counts_occasions(draft, each[0])]
    people = [each for each in own if each not in occasions]
    if topic.measure == "participants" or topic.kind == "event":
        result = tally(people)
    else:
        result = tally(people) if topic.kind != "figure" else Tally()
    _take(draft, result)
    came = draft.fields.get("participants")
    if topic.measure == "participants":
        if came:
            draft.put("value", came.value, came.status, *came.evidence)
        elif not any(ask.field == "participants" for ask in draft.asks):
            draft.asks.append(
                Ask("participants", tuple(count.value for count, _ in own if count.relation == "planned"))
            )
    elif topic.kind != "event" and occasions:
        _put_value(draft, occasions)
    else:
        draft.put("value", 1, Status.DERIVED, *draft.spans("topic")[:1])
    title = (
        event_title(draft.group, draft)
        if topic.kind == "event"
        else theme(draft.group, draft)
        if topic.measure == "participants"
        else None
    )
    if title:
        draft.put("title", title[0], Status.STATED, title[1])


def _counts_occasions(draft: Draft, count: Count) -> bool:
    if count.who == "topic" or count.noun in TIMES:
        return True
    mine = any(draft.book.topic(index) is draft.topic for index in draft.book.units.get(count.noun, ()))
    return mine and draft.topic.kind in ("meeting", "course", "figure")


def _put_value(draft: Draft, counts: Sequence[tuple[Count, Span]]) -> None:
    count, span = counts[0]
    if count.value is None or len({each.value for each, _ in counts}) > 1:
        draft.asks.append(Ask("value", count.options, count.why or "conflict"))
        return
    draft.put("value", count.value, Status.APPROXIMATE if count.estimated else Status.STATED, span)
    if count.estimated:
        draft.put("estimated", True, Status.STATED)


def _put_number(draft: Draft) -> None:
    """People counted once, and levels: the number itself."""
    facts = [each for each in _counted(draft) if each[0].relation in ("", "plus", "ofwhich")]
    own = [each for each in facts if _counts_occasions_or_units(draft, each[0])] or [
        each for each in facts if each[0].who not in ("thing", "staff", "volunteers")
    ]
    if not own:
        draft.asks.append(Ask("value"))
        return
    _put_value(draft, own)
    if draft.topic.measure == "people" and any(count.new for count, _ in facts) and "value" in draft.fields:
        fresh = next((each for each in facts if each[0].new and each[0].relation == "ofwhich"), own[0])
        draft.put("new", fresh[0].value, draft.fields["value"].status, fresh[1])


def _counts_occasions_or_units(draft: Draft, count: Count) -> bool:
    if count.who == "topic":
        return True
    return any(draft.book.topic(index) is draft.topic for index in draft.book.units.get(count.noun, ()))


def _put_share(draft: Draft) -> None:
    shares = [each for each in _counted(draft) if each[0].relation == "share"]
    count, span = next(
        (each for each in shares if each[0].whole is not None), shares[0] if shares else (Count(None), (0, 0))
    )
    if not shares:
        _put_part_alone(draft)
        return
    if count.value is None or count.whole is None:
        draft.asks.append(Ask("part"))
        return
    draft.put("value", count.value, Status.STATED, span)
    draft.put("part", count.value, Status.STATED, span)
    draft.put("whole", count.whole, Status.STATED, span)


def _put_part_alone(draft: Draft) -> None:
    """ "6 familier gennemførte": of how many is asked."""
    own = [(count, span) for count, span in _counted(draft) if count.relation == "" and count.who != "topic"]
    if len(own) != 1 or own[0][0].value is None:
        draft.asks.append(Ask("part"))
        return
    draft.put("value", own[0][0].value, Status.STATED, own[0][1])
    draft.put("part", own[0][0].value, Status.STATED, own[0][1])
    draft.asks.append(Ask("whole"))


def _put_newcomers(draft: Draft) -> None:
    draft.group.items = newcomers.of_family(draft.group.items)
    result = newcomers.arrivals(draft.group, [draft.span(item) for item in draft.group.items])
    _take(draft, result)
    known = draft.fields.get("newcomers")
    if known:
        draft.put("value", known.value, known.status, *known.evidence)
    elif not any(ask.field == "newcomers" for ask in draft.asks):
        draft.asks.append(Ask("newcomers"))
    if title := newcomers.theme(draft.group):
        draft.put("title", title, Status.STATED)


def _put_places(draft: Draft) -> None:
    places = [(item.value, draft.span(item)) for item in draft.group.items if item.tag == "place"]
    settled = [each for each in places if not each[0].origin] or ([] if draft.topic.kind == "newcomer" else places)
    areas = list(dict.fromkeys(place.area for place, _ in settled if place.area))
    unclear = next((place for place, _ in settled if place.why and not place.area), None)
    if len(areas) == 1 and not unclear:
        stated = any(place.stated for place, _ in settled)
        spans = tuple(span for place, span in settled if place.area)
        draft.put("area", areas[0], Status.STATED if stated else Status.DERIVED, *spans)
    elif draft.topic.kind in HAPPENINGS or unclear or areas:
        options = unclear.options if unclear else tuple(areas)
        draft.asks.append(Ask("area", options, unclear.why if unclear else "conflict" if areas else "missing"))
    for place, span in settled:
        _put_keys(draft, place, span)
    for item in draft.group.of("topic"):
        if item.value.institution:
            draft.put("institution", item.value.institution.key, Status.STATED, draft.span(item))


def _put_keys(draft: Draft, place: Place, span: Span) -> None:
    for name in ("afdeling", "venue", "institution"):
        if key := getattr(place, name):
            draft.put(name, key, Status.STATED, span)
    if place.why == "afdeling":
        draft.asks.append(Ask("afdeling", place.options, "ambiguous"))
    draft.home = draft.home or place.home


def _put_moment(draft: Draft) -> None:
    past = any(item.tag in PAST for item in draft.group.items)
    spans = draft.spans("when")
    when = moment(draft.group.whens, draft.today, happened=draft.topic.kind in HAPPENINGS, past=past)
    if when.day:
        draft.put("date", when.day, Status.DERIVED if when.period else Status.STATED, *spans)
    if when.period:
        draft.put("period_start", when.period[0], Status.STATED, *spans)
        draft.put("period_end", when.period[1], Status.STATED, *spans)
    if when.ask:
        draft.asks.append(when.ask)
