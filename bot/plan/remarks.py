"""What is no error in a plan file and hardly meant: words by which nothing is found, figures that nobody asks for."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, time

from bot.language.lexicon import Kind as Registration
from bot.language.reader import Reader
from bot.language.reading import Reading
from bot.plan.commonplace import common_names
from bot.plan.criteria import Criterion
from bot.plan.model import Plan
from bot.plan.places import Area, Venue
from bot.plan.season import DAY

GATHERINGS: tuple[Registration, ...] = ("faellesspisning", "event")
EVENT = ("12 til {name} i går", "{name} i går, 12 deltagere")
SHARE = ("{name} {mark}: 8 af 9 i går", "8 af 9 {unit} {mark} {name} i går", "8 af 9 {mark} {name} i går")
FIGURE = ("{name} {mark}: 12 {unit} i går", "12 {unit} {mark} {name} i går", "{name} {mark} i går")
SENTENCES = {
    "participants": EVENT,
    "newcomers": ("{name} i går", "2 {name} i går", "{name} i går, 2 {unit}"),
    "share": SHARE,
    "judgement": (*SHARE, "{mark} {name} i går", "{name} i går: {mark}"),
}
"""As people report it, by what is counted."""
MOST_YEARS = 12
MEMBERS = {"styregruppe": "styregruppe", "bestyrelse": "bestyrelse", "foelgegruppe": "følgegruppe"}
"""Roles of those who meet, and the group that they are called after."""
MOST_OCCASIONS = 50
"""At a time, as the reader has it."""
ONE: dict[Registration, tuple[str, str]] = {
    "faellesspisning": (
        "»fællesspisning« and »vi spiste sammen« are read as none of them",
        'let one be it, and write registration = "event" for the others',
    ),
    "newcomer": (
        "»nye beboere« and »nye naboer« are always read as the first",
        'let one be it, and write registration = "figure" and measure = "people" for the others',
    ),
}
"""Ways of reporting that a plan has one goal for: the words for them are the bot's own."""
Remark = tuple[str, str]
"""The key that it is about, and what."""


def remarks(plan: Plan) -> Iterator[str]:
    """A line for each, beginning with its key."""
    for look in (_period, _only_one, _goals, _amounts, _shares, _common, _places, _figures, _roles):
        yield from (f"{key}: {remark}" for key, remark in look(plan))


def _period(plan: Plan) -> Iterator[Remark]:
    if (years := plan.ends.year - plan.starts.year) > MOST_YEARS:
        yield "ends", f"the plan lasts {years} years"


def _only_one(plan: Plan) -> Iterator[Remark]:
    for registration, (read, instead) in ONE.items():
        of_it = plan.criteria_of(registration)
        for each in of_it[1:]:
            yield f"criteria.{each.key}.registration", f"so is criteria.{of_it[0].key}, and {read}: {instead}"


def _shares(plan: Plan) -> Iterator[Remark]:
    """0.85 is less than one in a hundred, and hardly meant."""
    for each in plan.criteria.values():
        for number, target in enumerate(each.targets if each.kind == "share" or each.in_per_cent else ()):
            told = [value for value in (target.year, target.period) if isinstance(value, float) and 0 < value < 1]
            if told:
                yield (
                    f"criteria.{each.key}.targets[{number}]",
                    f"{told[0]:g} is less than one per cent: {told[0] * 100:g}?",
                )


def _common(plan: Plan) -> Iterator[Remark]:
    for key, name in common_names(plan):
        yield key, f"»{name}« stands in nearly every message, so others would be taken for this"


def _goals(plan: Plan) -> Iterator[Remark]:
    """Those to which no report leads that was tried."""
    read = _reading(plan)
    for criterion in plan.criteria.values():
        tried = [*_sentences(criterion)]
        if not any(criterion.key == each.criterion for said in tried for each in read(said).reports):
            yield f"criteria.{criterion.key}.words", f"no report is read as this, for instance not »{tried[0]}«"


def _amounts(plan: Plan) -> Iterator[Remark]:
    """Hours or kilos that are written as if they were occasions: "affald i oktober: 310" would be one."""
    for each in plan.criteria_of("figure"):
        if each.measure == "occasions" and each.usual and each.usual[1] > MOST_OCCASIONS:
            yield f"criteria.{each.key}.measure", 'an amount, such as hours or kilos, has the measure "amount"'


def _places(plan: Plan) -> Iterator[Remark]:
    """Their names by which they are not found, where there is anything that people come to."""
    gathering = next((each for kind in GATHERINGS for each in plan.criteria_of(kind)), None)
    if gathering is None:
        return
    read = _reading(plan)
    sections: dict[str, Mapping[str, Area | Venue]] = {"area": plan.areas, "venue": plan.venues}
    for section, places in sections.items():
        for key, place in places.items():
            for number, name in enumerate(place.names):
                said = f"12 til {gathering.words.names[0]} i {name} i går"
                found = [each.fields[section].value for each in read(said).reports if section in each.fields]
                if key not in found:
                    yield f"{section}s.{key}.names[{number}]", f"»{said}« is not read as having been there"


def _roles(plan: Plan) -> Iterator[Remark]:
    """Members of a group of another name, who would be called after one that there is not."""
    for role, called in MEMBERS.items():
        theirs = [each for each in plan.groups.values() if role in each.roles]
        titled = any(called in title.lower() for each in theirs for title in each.title.values())
        if theirs and not titled and role not in plan.roles:
            said = f"are called »medlem af {called}n«, unless [roles.{role}] says what they are called here"
            yield f"groups.{theirs[0].key}.roles", f"people with the role {role} {said}"


def _figures(plan: Plan) -> Iterator[Remark]:
    group, figures = plan.figures.group, (*plan.criteria_of("figure"), *plan.criteria_of("course"))
    if group not in plan.groups and any(each.asked is not False for each in figures):
        yield "figures.group", f'no group is called "{group}", so nobody is asked for figures before its meetings'


def _reading(plan: Plan) -> Callable[[str], Reading]:
    reader = Reader(plan.lexicon())
    now = datetime.combine(min(plan.starts + 2 * DAY, plan.ends), time(20))
    return lambda said: reader.read(said, now)


def _sentences(criterion: Criterion) -> Iterator[str]:
    """Each name with each of its marks."""
    marks, unit = criterion.words.marks or ("",), (*criterion.topic().units, "")[0]
    forms = EVENT if criterion.registration == "event" else SENTENCES.get(criterion.measure, FIGURE)
    for name in criterion.words.names:
        for mark in marks:
            for form in forms:
                yield " ".join(form.format(name=name, mark=mark, unit=unit).split()).replace(" :", ":")
