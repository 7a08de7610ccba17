"""How a report is put into words: its headline, its figures, the names of its fields."""

from bot.message import Titles, spaced
from bot.plan.model import Plan
from bot.registrations.by_plan import counts_people, held, lacks_volunteers
from bot.registrations.facts import Facts
from bot.texts import Translator


def headline(t: Translator, facts: Facts, plan: Plan) -> str:
    """ "Fællesspisning i Vangdalen"; as much of it as is known."""
    what, where = subject(t, facts, plan), place(facts, plan)
    if not where:
        return what
    told = t.gettext("%(what)s at %(place)s") if at(plan, facts.area) else t.gettext("%(what)s in %(place)s")
    return told % {"what": what, "place": where}


def at(plan: Plan, area: str | None) -> bool:
    """Whether things happen at this area, and not in it."""
    return area in plan.areas and plan.areas[area].preposition == "at"


def subject(t: Translator, facts: Facts, plan: Plan) -> str:
    if facts.criterion not in plan.criteria:
        return _named_so(facts.title) if facts.title else t.gettext("A report")
    report = plan.criterion(facts.criterion).report_in(t.language)
    if not facts.title or facts.kind == "newcomer":
        return report
    if facts.kind == "event" and (not counts_people(plan, facts) or plan.calls_so(facts.criterion, facts.title)):
        return _named_so(facts.title)
    return t.gettext("%(report)s (%(theme)s)") % {"report": report, "theme": facts.title}


def _named_so(title: str) -> str:
    return title[:1].upper() + title[1:]


def place(facts: Facts, plan: Plan) -> str:
    """The area, and the venue where one is known: "Jennumparken (ParkCaféen)"."""
    area = plan.areas[facts.area].label if facts.area in plan.areas else ""
    venue = facts.venue or facts.institution
    named = plan.venues.get(venue or "") or plan.institutions.get(venue or "")
    if named is None:
        return area
    return f"{area} ({named.name})" if area else named.name


def details(t: Translator, facts: Facts, plan: Plan, *, year: bool = False, day: bool = True) -> str:
    """ "tirsdag 14. november · 37 deltagere (25 voksne, 12 børn) · 3 frivillige"; only what is known."""
    when = t.day(facts.date, year=year) if facts.date and day else ""
    return spaced(when, figure(t, facts, plan), *extras(t, facts, plan))


def counts_as_none(t: Translator, facts: Facts, plan: Plan) -> str:
    """Why an event that was held does not count; empty where it does."""
    if not lacks_volunteers(plan, facts):
        return ""
    what = {"criterion": plan.criterion(facts.criterion).title_in(t.language)}
    return t.gettext("Without volunteers it is kept, but it does not count here: %(criterion)s.") % what


def figure(t: Translator, facts: Facts, plan: Plan) -> str:
    """The figure that people think of first, marked where it is an estimate."""
    if facts.part is not None and facts.whole is not None:
        return t.gettext("%(part)s of %(whole)s") % {"part": facts.part, "whole": facts.whole}
    name, number = facts.counted()
    if number is None:
        return ""
    said = t.number(number)
    if facts.estimated:
        said = t.gettext("about %(number)s") % {"number": said}
    return _named(t, facts, plan, name, said, number)


def _named(t: Translator, facts: Facts, plan: Plan, name: str, said: str, number: float) -> str:
    if name == "participants" or _called_otherwise(t, facts, plan):
        return _participants(t, facts, said, number)
    if name == "newcomers":
        return t.ngettext("%(number)s new resident", "%(number)s new residents", int(number)) % {"number": said}
    unit = plan.criterion(facts.criterion).unit_in(t.language, number) if facts.criterion in plan.criteria else ""
    return f"{said} {unit}"


def _called_otherwise(t: Translator, facts: Facts, plan: Plan) -> bool:
    """Whether a course calls those whom the criterion counts by another name: either may have been said.

    Mothers begin, and what is counted is children with their parents.
    """
    courses = [each for each in plan.courses.values() if each.participants == facts.criterion]
    return any(each.people_in(t.language, 2) != plan.criterion(facts.criterion).unit_in(t.language) for each in courses)


def _participants(t: Translator, facts: Facts, said: str, number: float) -> str:
    people = t.ngettext("%(number)s participant", "%(number)s participants", int(number)) % {"number": said}
    parts = _parts(t, facts)
    return t.gettext("%(people)s (%(parts)s)") % {"people": people, "parts": parts} if parts else people


def _parts(t: Translator, facts: Facts) -> str:
    parts = []
    if facts.adults is not None:
        parts.append(t.ngettext("%(n)s adult", "%(n)s adults", facts.adults) % {"n": facts.adults})
    if facts.children is not None:
        parts.append(t.ngettext("%(n)s child", "%(n)s children", facts.children) % {"n": facts.children})
    return ", ".join(parts)


def extras(t: Translator, facts: Facts, plan: Plan) -> list[str]:
    """What is said besides the figure."""
    said: list[str] = []
    if (several := held(plan, facts)) > 1 and facts.criterion in plan.criteria:
        said.append(f"{t.number(several)} {plan.criterion(facts.criterion).unit_in(t.language, several)}")
    untold = facts.counted()[0] != "participants" and (facts.kind == "course" or not facts.criterion)
    if untold and facts.participants is not None:
        said.append(_participants(t, facts, t.number(facts.participants), facts.participants))
    if facts.volunteers is not None:
        said.append(t.ngettext("%(n)s volunteer", "%(n)s volunteers", facts.volunteers) % {"n": facts.volunteers})
    if facts.households is not None:
        said.append(t.ngettext("%(n)s home", "%(n)s homes", facts.households) % {"n": facts.households})
    if facts.new is not None and facts.kind != "newcomer" and facts.new != facts.value:
        said.append(t.gettext("%(n)s of them new") % {"n": facts.new})
    if facts.kind == "newcomer" and facts.title:
        said.append(_welcomed_with(t, facts.title))
    return said


def _welcomed_with(t: Translator, title: str) -> str:
    """What the reader calls by its Danish name, in the language of whoever sees it."""
    known = {"informationsmappe": t.gettext("information folder"), "samtale": t.gettext("a talk")}
    return known.get(title, title)


def field_names(t: Translator) -> Titles:
    """What the fields are called on buttons."""
    return {
        "criterion": t.gettext("What it was"),
        "title": t.gettext("Name"),
        "participants": t.gettext("How many came"),
        "adults": t.gettext("Adults"),
        "children": t.gettext("Children"),
        "volunteers": t.gettext("Volunteers"),
        "newcomers": t.gettext("Residents"),
        "households": t.gettext("Homes"),
        "value": t.gettext("The figure"),
        "new": t.gettext("How many new"),
        "part": t.gettext("How many of them"),
        "whole": t.gettext("Out of how many"),
        "area": t.gettext("Where"),
        "date": t.gettext("Day"),
    }


EDITABLE = {
    "faellesspisning": ("participants", "adults", "children", "volunteers", "area", "date", "title"),
    "event": ("title", "participants", "volunteers", "area", "date"),
    "newcomer": ("newcomers", "households", "area", "date"),
}
"""The fields that "Ret" offers, by kind."""


def editable(facts: Facts, plan: Plan) -> tuple[str, ...]:
    """The fields that a report of its kind has, as they are offered to be put right."""
    if facts.kind in EDITABLE:
        return (*EDITABLE[facts.kind], *(("value",) if held(plan, facts) > 1 else ()))
    share = ("part", "whole") if facts.part is not None or facts.whole is not None else ("value",)
    return (*share, *(("new",) if facts.new is not None else ()), "date")
