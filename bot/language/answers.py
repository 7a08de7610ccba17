"""Short answers and corrections: "nej, 36", "i lørdags", "Vangdalen", "37 heraf 12 børn"."""

import re
from datetime import date
from typing import NamedTuple

from bot.language.atoms.normalise import Folded
from bot.language.atoms.tokens import Atom
from bot.language.atoms.wordbook import Wordbook
from bot.language.counts.count import NO_FACT, PARTED, Count
from bot.language.counts.roles import Tally, tally
from bot.language.drafts import newcomers
from bot.language.lexicon import GATHERINGS, Kind
from bot.language.places.place import Place, areas_joined, houses
from bot.language.reading import Answer, Ask, Field, Span, Status
from bot.language.sentences.elsewhere import says_so
from bot.language.sentences.group import Group
from bot.language.sentences.off_the_point import of_somebodys_own, tells_of_another, to_the_point, where_some_live
from bot.language.sentences.things import counts_things, doubted
from bot.language.times import calendar
from bot.language.times.calendar import When
from bot.language.times.moments import moment
from bot.language.word_sets import tag_set

MAIN: dict[Kind, str] = {
    "faellesspisning": "participants",
    "event": "participants",
    "newcomer": "newcomers",
    "meeting": "value",
    "course": "value",
    "figure": "value",
}
CORRECTS = re.compile(r"\W*(?:(?:nej|hov|ups|undskyld|no|sorry)\W+)?(?:ret(?:telse)?|nej|no|correct(?:ion)?)\b")
"""How a number is corrected while something else is asked, folded."""
ALL_OF_US = re.compile(r"\W*(?:(?:nej|no|naa|well)\W+)?(?:vi var|we were|i alt|in all)\b")
NUMBERS = tag_set(
    "value part whole participants participants_min participants_max"
    " adults children volunteers newcomers households new"
)


Options = tuple[object, ...]


class Question(NamedTuple):
    """What is being answered: the kind of report, the field that was asked about, the readings that were offered."""

    kind: Kind
    asked: str | None
    options: Options
    today: date


class _Answered:
    def __init__(self) -> None:
        self.fields: dict[str, Field[object]] = {}
        self.asks: list[Ask] = []


def answer(question: Question, group: Group, folded: Folded, shown: Wordbook | None = None) -> Answer:
    """The fields that the words name; nothing read is an empty answer.

    `shown`: the plan's words, where the report stands before whoever writes: what is of something else changes nothing.
    """
    another = tells_of_another(group.items)
    if shown:
        group.mean(to_the_point(group.items, question.asked, lambda item: _is_of_another(shown, question, item)))
    result = _Answered()
    if _answers_nothing(question, group):
        return Answer({}, (), None, houses(group.items, folded), another)
    spans = [folded.span(item.start, item.end) for item in group.items]
    _put_date(question, group, spans, result)
    _put_places(question, group, spans, result)
    if question.asked != "date" or "date" not in result.fields:
        _put_numbers(question, group, folded.text, spans, result)
    home = next((item.value.home for item in group.of("place") if item.value.home), None)
    return Answer(result.fields, tuple(result.asks), home, houses(group.items, folded), another)


def _is_of_another(book: Wordbook, question: Question, name: Atom) -> bool:
    return all(book.topic(index).kind != question.kind for index in name.value.topics)


def _answers_nothing(question: Question, group: Group) -> bool:
    """ "I 1974 var vi 300"; "ingen nye i dag", which is said of newcomers."""
    nobody_new = any(count.new and count.value == 0 for count in group.counts)
    return any(when.long_ago for when in group.whens) or (nobody_new and question.kind in GATHERINGS)


def _put_date(question: Question, group: Group, spans: list[Span], result: _Answered) -> None:
    said = [(item, span) for item, span in zip(group.items, spans, strict=True) if item.tag == "when"]
    own = of_somebodys_own(group.items) if said else ()
    found = [(item.value, span) for item, span in said if item not in own]
    if not found and question.asked == "date":
        found = _bare_day(question, group, spans)
    if not found:
        return
    whens = [_offered(when, question) for when, _ in found]
    ahead = any(when.future and not when.options for when in whens)
    if ahead and question.asked != "date" and not all(map(says_so, group.items)):
        return  # "Jeg kan ikke i morgen"
    evidence = tuple(span for _, span in found)
    happened = question.kind in ("faellesspisning", "event", "newcomer")
    when = moment(whens, question.today, happened=happened, past=True)
    if when.day:
        result.fields["date"] = Field(when.day, Status.STATED, evidence)
    if when.period:
        result.fields["period_start"] = Field(when.period[0], Status.STATED, evidence)
        result.fields["period_end"] = Field(when.period[1], Status.STATED, evidence)
    if when.ask:
        result.asks.append(when.ask._replace(why="future") if ahead else when.ask)


def _bare_day(question: Question, group: Group, spans: list[Span]) -> list[tuple[When, Span]]:
    """ "14" to the question which day it was."""
    for item, span in zip(group.items, spans, strict=True):
        if item.tag == "count" and item.value.value is not None and not item.value.who:
            when = calendar.day_of_month(item.value.value, question.today) if 1 <= item.value.value <= 31 else None
            return [(when, span)] if when else []
    return []


def _offered(when: When, question: Question) -> When:
    """A weekday means the day of that name that was offered."""
    offered = [day for day in question.options if isinstance(day, date) and day.weekday() == when.weekday]
    if when.weekday is not None and len(offered) == 1:
        return When(day=offered[0])
    return when._replace(habit=False) if when.habit and when.weekday is not None else when


def _put_places(question: Question, group: Group, spans: list[Span], result: _Answered) -> None:
    if both := areas_joined(group.items):  # "både Vangdalen og Jennumparken"
        result.asks.append(Ask("area", both, "conflict"))
        return
    for at, (item, span) in enumerate(zip(group.items, spans, strict=True)):
        if item.tag == "place":
            if question.kind == "newcomer" or not where_some_live(group.items, at):
                _put_place(question, item.value, span, result)
        elif question.asked == "afdeling" and item.tag == "count":
            _put_afdeling(question, item.value, span, result)
        elif item.tag == "plan" and question.asked == "afdeling":
            keys = [each.key for each in item.value.afdelinger if each.key in question.options]
            if len(keys) == 1:
                result.fields["afdeling"] = Field(keys[0], Status.STATED, (span,))


def _put_place(question: Question, place: Place, span: Span, result: _Answered) -> None:
    if place.area:
        status = Status.STATED if place.stated else Status.DERIVED
        result.fields["area"] = Field(place.area, status, (span,))
    elif place.options:
        result.asks.append(Ask("area", tuple(place.options), place.why))
    for name in ("afdeling", "venue", "institution"):
        if key := getattr(place, name):
            result.fields[name] = Field(key, Status.STATED, (span,))
    if place.why == "afdeling":
        result.asks.append(Ask("afdeling", place.options, "ambiguous"))


def _put_afdeling(question: Question, count: Count, span: Span, result: _Answered) -> None:
    keys = [key for key in question.options if str(key).rpartition("-")[2] == str(count.value)]
    if len(keys) == 1:
        result.fields["afdeling"] = Field(keys[0], Status.STATED, (span,))


def _put_numbers(question: Question, group: Group, said: str, spans: list[Span], result: _Answered) -> None:
    corrects = question.asked in ("area", "title") and CORRECTS.match(said)
    if question.asked in ("area", "afdeling", "date", "title") and not (corrects or _said_of_people(group)):
        return
    counted = [(item.value, span) for item, span in zip(group.items, spans, strict=True) if item.tag == "count"]
    facts = [each for each in counted if each[0].relation not in NO_FACT]
    if shares := [each for each in facts if each[0].relation == "share"]:
        _put_share(*shares[0], result)
    elif question.kind == "newcomer" and question.asked in (None, "newcomers"):
        group.mean(newcomers.of_family(group.items))
        _take(newcomers.arrivals(group, spans), result)
    elif name := _asked_alone(question, facts):
        if name in PARTED and (facts[-1][0].total or ALL_OF_US.match(said)):
            name = MAIN[question.kind]  # "vi var 30", to how many children there were
        of_things = question.asked is None and counts_things(group.items, facts[-1][0])
        _put_one(name, doubted(facts[-1][0]) if of_things else facts[-1][0], facts[-1][1], result)
    else:
        _take(tally([(_among(count), span) for count, span in facts]), result)
        if question.asked is None and not any(
            count.who not in ("adults", "children", "volunteers") for count, _ in facts
        ):
            _leave_total(facts, result)


def _leave_total(facts: list[tuple[Count, Span]], result: _Answered) -> None:
    """A correction of the children alone says nothing about the total."""
    if len({count.who for count, _ in facts} & {"adults", "children"}) < 2:
        result.fields.pop("participants", None)


def _said_of_people(group: Group) -> bool:
    """Whether a number in an answer about something else is plainly of people."""
    return any(count.who or count.came for count in group.counts)


def _asked_alone(question: Question, facts: list[tuple[Count, Span]]) -> str | None:
    """The field that one number without a role of its own answers."""
    name = question.asked if question.asked in NUMBERS else MAIN[question.kind]
    if len(facts) == 1 and question.kind == "event" and facts[0][0].who == "topic":
        return "value"  # "2 arrangementer"
    if len(facts) == 1 and name == "value" and question.kind in ("meeting", "course") and question.asked is None:
        return "participants" if facts[0][0].came or facts[0][0].who in ("people", "part", "parents") else name
    plain = len(facts) == 1 and facts[0][0].who in ("", "topic", "unit", "people", "part", "families", "couples")
    if not plain:
        return None if facts and facts[0][0].who != name else name if len(facts) == 1 else None
    return "households" if facts[0][0].who == "families" and question.asked is None else name


def _among(count: Count) -> Count:
    return count.but(who="") if count.who in ("topic", "thing") else count


def _put_one(name: str, count: Count, span: Span, result: _Answered) -> None:
    if count.why or count.value is None:
        for end, value in (("min", count.low), ("max", count.high)):
            if value is not None and name == "participants":
                result.fields[f"participants_{end}"] = Field(value, Status.STATED, (span,))
        result.asks.append(Ask(name, count.options, count.why or "vague"))
        return
    status = Status.APPROXIMATE if count.estimated else Status.STATED
    result.fields[name] = Field(count.value, status, (span,))
    if name == "participants" and count.low is not None:
        result.fields["participants_min"] = Field(count.low, Status.STATED, (span,))
    if count.estimated:
        result.fields["estimated"] = Field(True, Status.STATED, (span,))


def _put_share(count: Count, span: Span, result: _Answered) -> None:
    if count.value is None or count.whole is None:
        result.asks.append(Ask("part"))
        return
    for name, value in (("value", count.value), ("part", count.value), ("whole", count.whole)):
        result.fields[name] = Field(value, Status.STATED, (span,))


def _take(tallied: Tally, result: _Answered) -> None:
    for name, (value, status, evidence) in tallied.values.items():
        result.fields[name] = Field(value, status, evidence)
    result.asks.extend(tallied.asks)
    if tallied.estimated:
        result.fields["estimated"] = Field(True, Status.STATED)
