"""A report in the making: its fields so far, and what must be asked."""

from datetime import date

from bot.language.atoms.deciding import TIMES
from bot.language.atoms.normalise import Folded
from bot.language.atoms.tokens import Atom
from bot.language.atoms.wordbook import Wordbook
from bot.language.counts.count import Count, Counted
from bot.language.counts.roles import Tally
from bot.language.lexicon import Topic
from bot.language.reading import Ask, Field, Home, Span, Status
from bot.language.sentences.group import Group


class Draft:
    """A group and its topic on the way to a report."""

    def __init__(self, book: Wordbook, folded: Folded, text: str, today: date, group: Group, topic: Topic) -> None:
        self.book, self.folded, self.text, self.today = book, folded, text, today
        self.group, self.topic = group, topic
        self.fields: dict[str, Field[object]] = {}
        self.asks: list[Ask] = []
        self.home: Home | None = None
        self.several: int | None = None
        self._span = folded.span

    def put(self, name: str, value: object, status: Status, *spans: Span) -> None:
        """A field, unless it is known already."""
        if name not in self.fields:
            self.fields[name] = Field(value, status, spans)

    def ask(self, field: str, options: tuple[object, ...] = (), why: str = "missing") -> None:
        """A question, unless the field is asked about already."""
        if not self.asks_about(field):
            self.asks.append(Ask(field, options, why))

    def doubt(self, name: str) -> None:
        """Ask whether a number counts, though it was said: the happening was called off."""
        said = self.fields.pop(name, None)
        if said is not None:
            if self.topic.kind in ("faellesspisning", "event"):
                self.fields.pop("value", None)  # what was not held counts nothing
            self.ask(name, (said.value, 0), "conflict")

    def asks_about(self, field: str) -> bool:
        return any(ask.field == field for ask in self.asks)

    def take(self, result: Tally) -> None:
        """All that was tallied."""
        for name, (value, status, spans) in result.values.items():
            self.put(name, value, status, *spans)
        self.asks.extend(result.asks)
        if result.estimated:
            self.put("estimated", True, Status.STATED)

    def counted(self) -> list[Counted]:
        return [(item.value, self._span(item.start, item.end)) for item in self.group.of("count")]

    def counts_its_units(self, count: Count) -> bool:
        """Whether the noun behind a number is one that the topic counts, or its own name."""
        units = self.book.units.get(count.noun, ())
        return count.who == "topic" or any(self.book.topic(index) is self.topic for index in units)

    def counts_occasions(self, count: Count) -> bool:
        """Whether a number says how many were held or sent, and not who came."""
        if count.noun in TIMES and self._is_of_one_day:
            return False
        if self.topic.kind == "course" and count.noun in TIMES:
            return self.counts_its_units(
                count
            )  # a course of eight meetings is one course, unless the plan counts times
        if count.noun in TIMES:
            return count.tied and not count.came  # not "jeg har prøvet 4 gange", "jeg talte to gange"
        if count.who == "topic":
            return True
        return self.counts_its_units(count) and self.topic.kind != "event"

    @property
    def _is_of_one_day(self) -> bool:
        """Whether people came on one day: "bjørnen i bogen brummede tre gange"."""
        came = any(count.came and count.value and count.noun not in TIMES for count in self.group.counts)
        days = [when for when in self.group.whens if not when.weak]
        return came and len(days) == 1 and days[0].day is not None and not days[0].several

    def ends_in_a_unit(self, name: str) -> bool:
        """Whether a name says what is counted: "nussa-forløb", "mødregrupper"."""
        return any(
            name.endswith(unit) and any(self.book.topic(index) is self.topic for index in topics)
            for unit, topics in self.book.units.items()
        )

    @property
    def on_several_days(self) -> bool:
        return any(when.several for when in self.group.whens)

    def span(self, item: Atom) -> Span:
        return self._span(item.start, item.end)

    def part(self, item: Atom, length: int) -> Span:
        """The first characters of an item."""
        return self.folded.span(item.start, item.start + length)

    def spans(self, tag: str) -> tuple[Span, ...]:
        return tuple([self._span(item.start, item.end) for item in self.group.of(tag)])
