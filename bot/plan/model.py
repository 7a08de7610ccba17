"""A helhedsplan as data, and the questions that can be asked of it: which year, which target, how far are we."""

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from bot.language import lexicon
from bot.language.atoms.normalise import fold
from bot.language.lexicon import Kind as Registration
from bot.language.lexicon import Lexicon
from bot.plan.beredskab import Beredskab
from bot.plan.courses import Course
from bot.plan.criteria import Criterion, Goal, Indicator, Role, Target
from bot.plan.dinners import also_called
from bot.plan.figures import Figures
from bot.plan.former import formerly
from bot.plan.learnt import taught
from bot.plan.meetings import Calendar, Group
from bot.plan.newsletter import NO_NEWSLETTER, Newsletter
from bot.plan.part import Month, Share, Text, Titled, Word
from bot.plan.places import Area, Organisation, Venue
from bot.plan.quiet import Quiet
from bot.plan.roles import Called
from bot.plan.season import DAY, Span, passed
from bot.structure import at_least, at_least_one

ANY_EVENT = frozenset({"arrangement", "arrangementer", "event", "events"})
"""Folded."""
UNNAMED = lexicon.Topic("", "event", "occasions", ("arrangement", "arrangementet", "arrangementer", "event"))
OF_SOME = frozenset({"ambassador", "styregruppe", "bestyrelse", "foelgegruppe"})
"""Roles that a programme has where its groups or its criteria name them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How many days is kept what need not be kept for ever."""

    words_days: Annotated[int, at_least(0)] = 90
    practice_days: Annotated[int, at_least(0)] = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Lights:
    """From which share of the pace a light is yellow; at the pace it is green."""

    amount: Share = 0.66
    """What adds up, and headcounts."""
    quality: Share = 0.9
    """Means, shares and trends: they do not catch up by themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusArea(Titled):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class SubActivity(Titled):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Titled):
    focus_area: str
    report_every_days: Annotated[int, at_least(1)] | None = None
    """Where something should be reported so often; None: nobody is asked why nothing is."""
    sub_activities: dict[str, SubActivity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    key: str
    title: Text
    vision: Text | None = None
    starts: date
    ends: date
    year_starts_in: Month
    timezone: str
    languages: Annotated[tuple[Word, ...], at_least_one]
    organisation: str
    """The institution that runs the programme."""
    volunteers_are_participants: bool = False
    retention: Retention = field(default_factory=Retention)
    lights: Lights = field(default_factory=Lights)
    quiet: Quiet = field(default_factory=Quiet)
    figures: Figures = field(default_factory=Figures)
    newsletter: Newsletter = NO_NEWSLETTER
    roles: dict[Role, Called] = field(default_factory=dict)
    areas: dict[str, Area]
    organisations: dict[str, Organisation] = field(default_factory=dict)
    venues: dict[str, Venue] = field(default_factory=dict)
    institutions: dict[str, Venue]
    focus_areas: dict[str, FocusArea]
    activities: dict[str, Activity]
    criteria: dict[str, Criterion]
    indicators: dict[str, Indicator] = field(default_factory=dict)
    goals: dict[str, Goal] = field(default_factory=dict)
    calendar: Calendar = field(default_factory=Calendar)
    groups: dict[str, Group] = field(default_factory=dict)
    courses: dict[str, Course] = field(default_factory=dict)
    """Who meets, in the order in which lists show them."""
    beredskab: Beredskab = field(default_factory=Beredskab)
    learnt: dict[Word, str] = field(default_factory=dict)
    """One more name, and what it is a name of: "criteria.newcomers", "areas.vangdalen", "venues.parken"."""

    # -- time --

    @property
    def period(self) -> Span:
        return Span(self.starts, self.ends)

    def contains(self, day: date) -> bool:
        return day in self.period

    def plan_year(self, day: date) -> Span:
        """The plan year of a day, cut to the plan's period where the day lies in it."""
        starts = date(day.year - (day.month < self.year_starts_in), self.year_starts_in, 1)
        ends = starts.replace(year=starts.year + 1) - DAY
        if not self.contains(day):
            return Span(starts, ends)
        return Span(max(starts, self.starts), min(ends, self.ends))

    def last_until(self, day: date) -> date:
        """The day as which everything is looked at: the last of the plan, once it has ended."""
        return min(day, self.ends)

    def year_label(self, day: date) -> str:
        """ "2017/18", or "2018" where plan years are calendar years."""
        first = day.year - (day.month < self.year_starts_in)
        return str(first) if self.year_starts_in == 1 else f"{first}/{(first + 1) % 100:02}"

    def elapsed(self, criterion: Criterion, today: date, span: Span) -> float:
        """The share of a plan year or of the period that has passed for this criterion, by its season: 0 to 1."""
        return passed(criterion.season, today, span)

    # -- what was promised --

    def criterion(self, key: str) -> Criterion:
        return self.criteria[key]

    def key_now(self, table: str, key: str) -> str:
        """The key of a goal or a place by one that it has or had; any other as it is."""
        return formerly(self).get(table, {}).get(key, key)

    def calls_so(self, key: str, title: str) -> bool:
        """Whether a title is one of the names that a criterion has anyway."""
        return fold(title) in map(fold, self.criteria[key].words.names)

    def area(self, key: str) -> Area:
        return self.areas[key]

    @property
    def only_area(self) -> str | None:
        """The area of a programme that has no other: nobody says where, and nobody need be asked."""
        return next(iter(self.areas)) if len(self.areas) == 1 else None

    def group(self, key: str) -> Group:
        return self.groups[key]

    def activity_of(self, criterion: Criterion) -> Activity:
        return self.activities[criterion.activity]

    def criteria_of(self, registration: Registration) -> tuple[Criterion, ...]:
        """The criteria that a kind of report can move, in the order of the file."""
        return tuple(each for each in self.criteria.values() if each.registration == registration)

    @property
    def any_event(self) -> Criterion | None:
        """Where an event counts whatever people call it: the only criterion of events, or the one named after them."""
        events = self.criteria_of("event")
        named = (each for each in events if not ANY_EVENT.isdisjoint(map(fold, each.words.names)))
        return next(named, events[0] if len(events) == 1 else None)

    def reported_by(self, role: Role) -> tuple[Criterion, ...]:
        return tuple(each for each in self.criteria.values() if role in each.reported_by)

    def has_role(self, role: Role) -> bool:
        """Whether the plan has anything for people of this role: most are of every programme, some are of a few."""
        if role == "subscriber":
            return self.newsletter.comes
        if role in self.roles or any(role in group.roles for group in self.groups.values()):
            return True
        if role == "beredskab":
            return bool(self.beredskab.seats)
        own = role in OF_SOME or (role == "journalist" and not self.newsletter.comes)
        return not own or bool(self.reported_by(role))

    def target_at(self, criterion: Criterion, day: date) -> Target | None:
        """The target that held on a day; a report that was made keeps the targets of its day."""
        held = [each for each in criterion.targets if (each.since or self.starts) <= max(day, self.starts)]
        return max(held, key=lambda each: each.since or self.starts, default=None)

    def volunteers_count(self, criterion: Criterion) -> bool:
        """Whether volunteers are participants where this is counted."""
        own = criterion.volunteers_are_participants
        return self.volunteers_are_participants if own is None else own

    # -- words --

    def lexicon(self) -> Lexicon:
        """What the reader has to know of the plan."""
        own_house = self.organisation if self.organisation in self.venues else None
        written = Lexicon(
            areas=tuple(lexicon.Area(each.key, each.names) for each in self.areas.values()),
            streets=tuple(
                lexicon.Street(street.name, area.key, street.numbers)
                for area in self.areas.values()
                for street in area.streets
            ),
            afdelinger=tuple(
                each for organisation in self.organisations.values() for each in organisation.departments()
            ),
            venues=tuple(_named(each) for each in self.venues.values()),
            institutions=tuple(_named(each) for each in self.institutions.values() if each.key != own_house),
            topics=_topics(self),
            volunteers_are_participants=frozenset(
                each.key for each in self.criteria.values() if self.volunteers_count(each)
            ),
        )
        return taught(written, self.learnt.items())


def _topics(plan: Plan) -> tuple[lexicon.Topic, ...]:
    """The first kind of events is what the reader takes an event for that it has no name for.

    Where the plan has none for that, it is one of which it must be asked what it was.
    """
    topics, event = also_called(tuple(each.topic() for each in plan.criteria.values())), plan.any_event
    if event is None:
        return (UNNAMED, *topics)
    several = len(plan.criteria_of("event")) > 1
    return tuple(sorted(topics, key=lambda each: each.criterion != event.key)) if several else topics


def _named(venue: Venue) -> lexicon.Venue:
    return lexicon.Venue(venue.key, venue.names, venue.area)
