"""Puts clauses together where they tell of the same thing: one group for each thing that is reported."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import chain

from bot.language.atoms.tokens import Atom
from bot.language.counts.sums import Sum, are_courses, is_share_of
from bot.language.places.place import has_house
from bot.language.sentences.clauses import clauses
from bot.language.sentences.days_of_remarks import without_days_of_remarks
from bot.language.sentences.group import Group
from bot.language.sentences.headings import (
    heading_of,
    is_heading,
    names_a_section,
    place_above,
    section_of,
    tells,
    time_above,
    week_of,
)
from bot.language.sentences.parting import Figures, clause_begins_another, sentence_begins_another
from bot.language.sentences.weighing import weighed
from bot.language.times.calendar import When

PEOPLE = frozenset({"", "people", "part", "children", "adults", "parents", "families"})
HEADING_LINE = frozenset({"place", "when", "sign"})


def groups(told: Sequence[list[Atom]], figures: Figures) -> list[Group]:
    """The sentences of a message, grouped by what they report."""
    told = without_days_of_remarks(told, figures.of_people)
    said = [[weighed(clause) for clause in clauses(sentence)] for sentence in told]
    if not _may_be_several(told):
        return [Group(chain.from_iterable(chain.from_iterable(said)))]
    grouping = _Grouping(figures)
    for at, parts in enumerate(said):
        grouping.read(parts, said[at + 1 :])
    return grouping.found


class _Grouping:
    """The groups so far, and what heads those to come."""

    def __init__(self, figures: Figures) -> None:
        self.found = [Group()]
        self._figures = figures
        self._so_far = Sum()
        self._heading: Atom | None = None
        self._week: date | None = None
        """The Monday of the week that heads all days below it."""
        self._place: Atom | None = None
        self._named = False
        """Whether an activity was."""
        self._anew = False
        """Whether the next sentence begins another, whatever it says."""

    def read(self, parts: Sequence[list[Atom]], following: Sequence[Sequence[Sequence[Atom]]]) -> None:
        """The clauses of one sentence, with those of the sentences behind it."""
        sentence = Group(chain.from_iterable(parts))
        above = section_of(sentence.items, following) or self._time_above(sentence.items, following)
        above = self._day_of_the_week(sentence.items, following) or above
        if above is not None:
            self._heading = above
            self._week = week_of(above) or self._week
        elif self._is_another_day(sentence.items, following):
            pass  # "Torsdag", below which something was called off
        elif self._is_another_place(sentence.items, following):
            self._anew = True
        elif self._is_place_of_nothing(sentence.items, following):
            pass
        else:
            self._anew = self._anew or (self._reported and names_a_section(sentence.items, following))
            self._add(parts, sentence)

    @property
    def _reported(self) -> bool:
        """Whether an activity and its number were told: what is named now may head another."""
        return bool(self._so_far.mains) and self._named

    def _is_another_day(self, sentence: Sequence[Atom], following: Sequence[Sequence[Sequence[Atom]]]) -> bool:
        """Whether a line names only a day, below which nothing is told, and others stand below a day of their own."""
        heading = self._heading.value if self._heading else None
        alone = _alone(sentence) if heading and not tells(following) and self._reported else None
        return bool(alone and heading and not heading.period and not alone.value.period)

    def _is_another_place(self, sentence: Sequence[Atom], following: Sequence[Sequence[Sequence[Atom]]]) -> bool:
        """Whether a line names only the place of those below, and none of those above it."""
        above = place_above(sentence, following)
        placed = self._reported and (self._place is not None or bool(self._so_far.areas))
        self._place = above or self._place
        return above is not None and placed

    def _is_place_of_nothing(self, sentence: Sequence[Atom], following: Sequence[Sequence[Sequence[Atom]]]) -> bool:
        """Whether a line names only a place, below which nothing is told, and others stand below a place of theirs."""
        alone = [item.tag for item in sentence if item.text != ":"] == ["place"]
        return alone and self._place is not None and self._reported and not tells(following)

    def _time_above(self, sentence: Sequence[Atom], following: Sequence[Sequence[Sequence[Atom]]]) -> Atom | None:
        """The time that a line of its own names above others: the first line, or another of its kind."""
        begins = self._heading is not None or not (self._so_far.told or self._so_far.topics)
        return time_above(sentence, following, again=self._heading is not None) if begins else None

    def _day_of_the_week(self, sentence: Sequence[Atom], following: Sequence[Sequence[Sequence[Atom]]]) -> Atom | None:
        """The day of "MANDAG", a line of its own below "Uge 19"; and that week, above it."""
        time = _alone(sentence) if following else None
        if time is None:
            return None
        below = _alone([item for clause in following[0] for item in clause])
        if week_of(time) and below is not None and below.value.weekday is not None:
            return None if self._so_far.told else time
        weekday = time.value.weekday
        day = self._week + timedelta(days=weekday) if self._week and weekday is not None else None
        return time.meaning(When(day=day)) if day else None

    def _add(self, parts: Sequence[list[Atom]], sentence: Group) -> None:
        own_heading = heading_of(sentence.items)
        if own_heading and is_heading(sentence.items):
            self._heading, self._week = own_heading, week_of(own_heading) or self._week
        sums = [Sum(clause) for clause in parts]
        row = _row_of(sentence.items)
        self.found[-1].house = self.found[-1].house or _house_of(sentence.items)
        for at, clause in enumerate(parts):
            another = clause_begins_another(self._so_far, sums[at:], self._figures) or self._completed(sums[at])
            another = another or self._ended(clause)
            if at == 0:
                another, self._anew = another or self._another_sentence(sentence, sums, bool(own_heading)), False
            if another:
                self._begin(sums[at], row if at and row else self._place)
            else:
                self._so_far.join(sums[at])
            group = self.found[-1]
            group.heading = group.heading if group.items else own_heading or self._heading
            group.say(clause)
        self._named = self._named or any(own.topics for own in sums)

    def _completed(self, own: Sum) -> bool:
        """Whether those counted last completed what was named before: "7 gennemførte", and "2 sprogaktiviteter"."""
        counted = len(self.found) > 1 and bool(self._so_far.mains) and not self._so_far.topics
        return counted and bool(own.topics and own.mains) and bool(self.found[-1].of("ended"))

    def _ended(self, clause: Sequence[Atom]) -> bool:
        """ "6 familier er begyndt, 5 familier har gennemført": so many began, and so many others completed."""
        return _counts_who(clause, "ended") and _counts_who(self.found[-1].items, "began")

    def _another_sentence(self, sentence: Group, sums: Sequence[Sum], headed: bool) -> bool:
        if self._anew or not self._so_far.mains:
            return self._anew
        return headed or sentence_begins_another(self.found[-1], self._so_far, sentence, sums, self._figures)

    def _begin(self, own: Sum, place: Atom | None) -> None:
        """Another group; `place`: where its line or a heading says it was."""
        self.found.append(Group())
        self.found[-1].row = place
        self.found[-1].joint = bool(own.topics and not own.mains and not self._so_far.told)
        self._so_far = own


def _counts_who(items: Sequence[Atom], turned: str) -> bool:
    """Whether people are counted, and what they were at began or ended: "startede med 9 unge", "5 har gennemført"."""
    tags = [item.tag for item in items if item.tag in ("count", "began", "ended")]
    counts = [item.value for item in items if item.tag == "count"]
    return sorted(tags) == sorted(("count", turned)) and counts[0].who in PEOPLE and not counts[0].relation


def _alone(sentence: Sequence[Atom]) -> Atom | None:
    """The time that a line names, and nothing else but a colon."""
    named = [item for item in sentence if item.text != ":"]
    return named[0] if [item.tag for item in named] == ["when"] else None


def _row_of(sentence: Sequence[Atom]) -> Atom | None:
    """The place that a line of several begins with: "Vangdalen: 6/9 34 stk, 20/9 29 stk"."""
    first = next((item for item in sentence if item.tag != "sign"), None)
    return first if first is not None and first.tag == "place" and not first.value.house[1] else None


def _house_of(sentence: Sequence[Atom]) -> Atom | None:
    """The house that a line of its own names: "Sundhedsplejen", "Nørrevangsskolen, 1. halvår"."""
    alone = {item.tag for item in sentence} <= HEADING_LINE
    return next((item for item in sentence if item.tag == "place" and item.value.institution), None) if alone else None


def _may_be_several(told: Sequence[Sequence[Atom]]) -> bool:
    """Whether there is enough for two: two activities, two shares, or two numbers and a place or two days."""
    tags = [item.tag for sentence in told for item in sentence]
    if tags.count("place") > 1 and sum(has_house(item) for part in told for item in part if item.tag == "place") > 1:
        return True
    elsewhere = "place" in tags or tags.count("when") > 1
    if tags.count("topic") > 1 or (elsewhere and tags.count("count") > 1):
        return True
    if tags.count("count") > 1:
        if "began" in tags and "ended" in tags:
            return True  # "6 familier begyndte, 5 familier gennemførte"
        counts = [item.value for part in told for item in part if item.tag == "count"]
        shares = [count for count in counts if is_share_of(count)]
        if any(map(are_courses, counts)):
            return True  # "1 forløb, 8 børn gennemførte"
        begun = "began" in tags and len(shares) < len(counts)  # "3 familier begyndte, og 4 af 5 gennemførte"
        return bool(shares) and (begun or len(shares) > 1 or any(count.value == shares[0].whole for count in counts))
    return tags.count("when") > 1 and tags.count("place") > 1  # homes in rows: "6/3 Flyvervej 3, en familie"
