"""What others have reported, for staff: "hvad har Fatima meldt i denne måned?", "hvem har meldt i uge 40?"."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, select

from bot.language.atoms.normalise import fold
from bot.overview.asking import named
from bot.overview.places import area_in
from bot.people.finding import active_people
from bot.people.model import REPORTERS, STAFF, Person
from bot.people.role_words import ANYWHERE, Post, post_of
from bot.phrases import OPENS
from bot.plan.model import Plan
from bot.registrations.model import SAVED, Credit, Entry
from bot.registrations.own import LONGEST, MOST, TOLD, Span, held, newest, reported_then, span_of, within, written
from bot.registrations.saving import entry_view
from bot.registrations.steps import EntryView
from bot.work import Work

REPORTED = r"(?:meldt|registreret|indberettet|indrapporteret)(?: ind)?"
LATELY = r"(?:seneste|sidste|nyeste|nye|alle|latest|last|new|all)"
SHOW = r"(?:(?:kan jeg |maa jeg |lad mig )?(?:vis|se|show)(?: mig| os| me)? )?"
WHO = r"(?P<who>\w[\w .-]{0,40}?)"
ASKS = tuple(
    re.compile(rf"{OPENS}{SHOW}(?:{asked})\b(?P<rest>[^?]*)\W*")
    for asked in (
        rf"(?P<by>hvem har(?: allerede| egentlig)? {REPORTED}|hvem meldte|hvor mange har {REPORTED}"
        r"|hvem (?:laver|holder|melder|byder|staar for|arrangerer|har(?: holdt| lavet| haft| budt| meldt)?)"
        r" (?:egentlig |nu )*(?:flest|mest)(?: nye)?|hvem er (?:mest aktive?|flittigst|flittigste)|who is most active"
        r"|who (?:holds|reports|has(?: held| reported)?|does|makes) (?:the )?most"
        r"|who (?:has )?reported)(?: noget| something)?",
        rf"hvad er der(?: egentlig| blevet| allerede)? (?:{REPORTED}|kommet ind)|hvad er(?: blevet)? {REPORTED}"
        rf"|(?:er|blev) der(?: blevet)? {REPORTED}(?: noget)?|what (?:was|has been) reported"
        rf"|er der nogen,?(?: der| som)? har {REPORTED}(?: noget)?|har (?:nogen|I|de andre) {REPORTED}(?: noget)?"
        r"|(?:er|kom) der(?: kommet)?(?: nogen| nye| nogle)* meldinger|hvilke meldinger er der(?: kommet)?"
        r"|hvor mange meldinger (?:er der(?: kommet)?|har vi(?: faaet)?|kom der)",
        rf"(?:de |the )?{LATELY} (?:meldinger|registreringer|indberetninger|reports)",
        r"(?P<days>dagens|ugens|maanedens) meldinger",
        rf"hvad har {WHO} (?:egentlig |allerede |nu )?{REPORTED}|har {WHO.replace('who', 'whom')} {REPORTED} noget"
        r"|what has (?P<someone>\w[\w .-]{0,40}?) reported",
        r"(?P<held>(?:(?:lav|giv mig|kan jeg faa|send mig|vis mig) )?(?:en )?(?:liste|oversigt) over(?: alle)?)",
        r"(?P<held>hvor mange (?:kom|moedte|var)(?: der| vi| I)?(?: op| med)?(?= (?:til|i|paa|ved|sidst)\b)"
        r"|how many (?:came|were there)(?= (?:to|at|in|last)\b))",
        r"(?:meldinger|registreringer|reports)(?= (?:fra|i|from|in|of)\b)",
        r"(?P<held>(?:kan du )?(?:sammenligne?|can you compare|compare))",
    )
)
"""Folded."""
HOW_MANY = re.compile(rf"{OPENS}(?:hvor mange (?:kom|moedte|var)|how many (?:came|were))\b")
EVERYBODY = frozenset({"vi", "i", "man", "alle", "folk", "nogen", "de andre", "andre", "everybody", "anybody"})
BEFORE = re.compile(r"^(?:de|vores|alle|the|our|all) ")
TOGETHER = re.compile(r",|\b(?:og|and)\b")
MANY = ("", "e", "ne", "er", "erne", "s")
"""What a role ends in where several have it."""
DAYS = {"dagens": "i dag", "ugens": "i denne uge", "maanedens": "i denne maaned"}
SMALL = re.compile(
    r"\b(?:der|er|af|fra|i|paa|ved|om|til|ind|noget|nogen|indtil|nu|her|egentlig|for|from|in|of|by|the)\b"
)


class Someone(NamedTuple):
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: whose reports, from where, of what and of which days; empty is anybody's, anywhere, …"""

    whom: tuple[Someone, ...]
    area: str
    about: frozenset[str]
    span: Span | None
    by: bool
    """Who has reported, and not what."""
    held: bool = False
    """What was held on the days is asked for, whenever it was reported."""


@dataclass(frozen=True, slots=True)
class Reported:
    """Newest first."""

    plan: Plan
    asked: Asked
    entries: tuple[EntryView, ...]
    more: int
    """How many there are besides."""
    then: int
    """How many of them, the first ones, were reported on the days in question."""
    reporters: tuple[tuple[str, int], ...]
    """Who has reported how many of them."""


def may_ask(text: str) -> bool:
    """Whether words may ask that; most do not, and cost no look into the database."""
    return _found(text) is not None


def of_how_many(text: str) -> bool:
    """ "hvor mange kom til fællesspisningen i går?" """
    return HOW_MANY.match(fold(text)) is not None


def only_own(work: Work) -> bool:
    """Whether whoever asks is shown no report but their own."""
    return work.alone and work.has(REPORTERS) and not work.has(STAFF)


def asked(work: Work, text: str) -> Asked | None:
    """What staff want to know; None where the words name what is neither somebody, a day, a place nor a goal."""
    found = _found(text)
    if found is None or not work.has(STAFF):
        return None
    said = {name: value.strip() for name, value in found.groupdict().items() if value}
    rest = said.get("rest", "")
    whom = _whom(work, said.get("who") or said.get("whom") or said.get("someone") or "", rest)
    if whom is None:
        return None
    area, about = area_in(work, rest), named(work.plan, rest) if rest else frozenset()
    span = span_of(work, DAYS.get(said.get("days", ""), rest))
    strange = re.search(r"\w", SMALL.sub("", rest)) and not (whom or area or about or span)
    return None if strange else Asked(whom, area, about, span, "by" in said, "held" in said)


def told(work: Work, text: str) -> Reported:
    """What was reported, as far as it is asked for."""
    wanted = asked(work, text)
    assert wanted is not None
    query = select(Entry).where(*_conditions(wanted))
    shown_by = None if wanted.held else wanted.span
    found = work.session.scalars(query.order_by(*newest(shown_by)).limit(MOST)).all()
    entries = tuple(entry_view(work, entry, names=True) for entry in found)
    there = work.session.scalar(select(func.count()).select_from(query.subquery())) or 0
    limited = wanted.whom or wanted.area or wanted.about or wanted.span
    more = there - len(entries) if limited else 0
    then = reported_then(found, shown_by)
    return Reported(work.plan, wanted, entries, more, then, _reporters(work, wanted) if wanted.by else ())


# -- inside --


def _found(text: str) -> re.Match[str] | None:
    said = fold(text) if len(text) <= LONGEST else ""
    return next((found for each in ASKS if (found := each.fullmatch(said))), None) if said else None


def _whom(work: Work, who: str, rest: str) -> tuple[Someone, ...] | None:
    """Whose reports are asked for, by their name or their role; empty for everybody's, None for who is unknown."""
    everyone = work.session.execute(select(Person.id, Person.name).order_by(Person.name, Person.id)).all()
    if not who:
        words = set(re.findall(r"\w+", rest))
        there = (Someone(id, name) for id, name in everyone if fold(name).partition(" ")[0] in words)
        return tuple(each for each in there if not span_of(work, each.name))  # in "i maj" nobody called Maj is meant
    if who in EVERYBODY:
        return ()
    if len(named := TOGETHER.split(who)) > 1:  # "Svend og Leyla"
        found = [_whom(work, each.strip(), "") for each in named if each.strip()]
        return None if None in found else tuple(dict.fromkeys(one for each in found for one in each or ()))
    called = tuple(Someone(id, name) for id, name in everyone if who in (fold(name), fold(name).partition(" ")[0]))
    post = None if called else _post(work, BEFORE.sub("", who))
    if post:
        called = tuple(
            Someone(each.id, each.name) for each in active_people(work)
            if any(held.role == post.role and post.area in ("", ANYWHERE, held.area) for held in each.held(work.now))
        )  # fmt: skip
    return called or None


def _post(work: Work, who: str) -> Post | None:
    """ "frivillige", "ambassadørerne i Vangdalen": a role that many have."""
    first, _, rest = who.partition(" ")
    ways = (f"{first.removesuffix(ending)} {rest}".strip() for ending in MANY if first.endswith(ending))
    found = (post_of(work.plan, each) for each in ways)
    return next((post for post in found if post and post.role), None)


def _conditions(wanted: Asked) -> list[ColumnElement[bool]]:
    by = select(Credit.entry_id).where(Credit.person_id.in_([each.id for each in wanted.whom]))
    return [
        Entry.state == SAVED,
        Entry.practice.is_(False),
        TOLD,
        *([Entry.id.in_(by)] if wanted.whom else ()),
        *([Entry.area == wanted.area] if wanted.area else ()),
        *([Entry.criterion.in_(wanted.about)] if wanted.about else ()),
        *([_on(wanted)(wanted.span)] if wanted.span else ()),
    ]


def _on(wanted: Asked) -> Callable[[Span], ColumnElement[bool]]:
    """Who has reported is asked of when they did, what was held of when it was; all else of both."""
    if wanted.by:
        return written
    return held if wanted.held else within


def _reporters(work: Work, wanted: Asked) -> tuple[tuple[str, int], ...]:
    """Whoever has reported most comes first."""
    many = func.count().label("many")
    query = select(Person.name, many).join(Credit, Credit.person_id == Person.id)
    query = query.join(Entry, Entry.id == Credit.entry_id).where(*_conditions(wanted))
    found = work.session.execute(query.group_by(Person.id, Person.name).order_by(many.desc(), Person.name))
    return tuple((name, count) for name, count in found)
