"""Happenings by a name that no plan has: "natløb i Vangdalen lørdag kl. 22", and later "natløbet er aflyst"."""

import re
from datetime import timedelta

from sqlalchemy import or_, select

from bot.announcements import known_names
from bot.announcements.model import ANNOUNCED, CALLED_OFF, Announcement
from bot.language.atoms.normalise import fold
from bot.language.coming import Coming, Details, without_sign_up
from bot.language.times.named import HOUR, with_times
from bot.language.times.tagged import tagged
from bot.language.word_sets import tag_set
from bot.people.given_names import COMMON
from bot.people.model import Person
from bot.registrations.unread import NOT_OFF
from bot.work import Work

ENDINGS = "(?:s|e?[nt]|e?n[es]|e?ts|erne)?"
""" "natløb" is "natløbet" once it is known."""
RENAMES = re.compile(
    r"\W*(?:(?:nej|hov|men|ok|og|så|and|but)\W+)*"
    r"(?:(?:det|den|arrangementet) (?:skal )?(?:hedder?|kaldes)|kald (?:det|den)(?: for)?|navnet (?:er|skal være)"
    r"|(?:it|that) is called|call it) (?P<name>.{3,60}?)[\s.!]*",
    re.IGNORECASE,
)
""" "det hedder lanterneløb", of what is shown."""
PAST = tag_set("past held_verb held came met")
COUNTED = tag_set("value part whole participants adults children volunteers newcomers households new")
WEEK = timedelta(weeks=1)
DEFINITE = re.compile(r"\b(?P<stem>[a-z]{4,}?)(?:et|en|n|t)\b")
LONGEST = 200
OFF = re.compile(
    r"\b(?:aflys\w*|called off|cancelled|canceled|droppe[rs]|droppet|bliver (?:desvaerre |alligevel )?ikke til noget"
    r"|kan (?:desvaerre |alligevel )?ikke (?:holde|lave|gennemfoere)"
    r"|(?:vi|jeg) holder (?:desvaerre |alligevel )?ikke)\b"
)
""" "natløbet bliver ikke til noget", "vi kan ikke holde natløb alligevel"."""


OPEN_HOUSE = re.compile(
    r"\b(?:åbent hus|åben have|åbent værksted|åben scene|open house"
    r"|(?:års|afdelings|bestyrelses|borger|forenings|forældre|hus|informations|klub|medlems|personale|repræsentantskabs)"
    r"møde|(?:general|medlems)forsamling|annual meeting|general meeting)\b",
    re.IGNORECASE,
)
""" Names of which every word is known."""


def read(work: Work, text: str) -> Coming | None:
    """What words announce: a happening of the plan, or one by a name of its own with a day, an hour and a place."""
    return work.programme.reader.coming(text, work.said_at) or unheard(work, text)


def unheard(work: Work, text: str) -> Coming | None:
    """An announcement in a word that nobody knows; None where it is over, or they report or name somebody."""
    details, events = _told(work, text), work.plan.criteria_of("event")
    if details is None or not (details.timed and _placed(details)) or not events:
        return None
    day, hours = details.days[0], details.hours
    if day == work.said_at.date() and hours and hours.starts <= work.said_at.time():
        return None
    return Coming(events[0].key, "event", details.called, details)


def lacking(work: Work, text: str) -> Coming | None:
    """What words announce by a name that nobody knows, with all but its place, or all but its hour."""
    events = work.plan.criteria_of("event")
    details = _told(work, text) if events else None
    if details is None or details.timed == _placed(details):
        return None
    return Coming(events[0].key, "event", details.called, details)


def is_usual(text: str) -> bool:
    """Whether it is called by one of the names that say what is held, whatever else is missing: "generalforsamling"."""
    return OPEN_HOUSE.search(text) is not None


def is_timed(work: Work, text: str) -> bool:
    """Whether words announce something for a day and an hour by a name that nobody knows, and not where."""
    found = lacking(work, text)
    return found is not None and found.details.timed


def has_been(text: str) -> bool:
    """Whether words tell of something that was, with a verb that the reader knows."""
    return not PAST.isdisjoint(each.tag for each in tagged(fold(text)))


def reported(work: Work, text: str) -> bool:
    """Whether words report something. What counts nobody, at an hour of these days and without a word of what was, is
    ahead: "netværksaften torsdag kl. 17 med 3 virksomheder"."""
    reports = work.read(text).reports
    if not reports or has_been(text) or not any(each.tag == HOUR for each in with_times(fold(text))):
        return bool(reports)
    if not all(work.today <= day <= work.today + WEEK for day in work.programme.reader.days(text, work.said_at)):
        return True
    return any(each.kind == "newcomer" or COUNTED & each.fields.keys() for each in reports)


def _told(work: Work, text: str) -> Details | None:
    """What words say of something by a name of its own; None where they say no such thing, or report something."""
    if len(text) > LONGEST or not work.programme.reader.days(text, work.said_at):
        return None  # without a day nothing is announced, and most messages have none
    details, heads = work.programme.reader.details(without_sign_up(text), work.said_at)
    if details.called is None and heads and details.timed and work.read(text).reports:
        details = details._replace(called=heads.lower())  # of the plan's own names, as if it were reported
    if details.called is None and details.days and (known := OPEN_HOUSE.search(text)) and "?" not in text:
        details = details._replace(called=known[0].lower())
    details = details if details.called else known_names.told(work, without_sign_up(text)) or details
    name = known_names.without_rather(details.called or "")
    if known_names.names_nothing(name) or reported(work, text):
        return None
    return None if is_somebody(work, name) else details._replace(called=name)


def _placed(details: Details) -> bool:
    return bool(details.areas or details.venue)


def is_somebody(work: Work, name: str) -> bool:
    """ "Karl i ParkCaféen torsdag kl. 17" says who is there."""
    if not name.isalpha() or name in COMMON:
        return name in COMMON
    written = (name, name.capitalize())  # letters like Å have no case for every database
    query = select(Person.name).where(or_(*(Person.name.contains(each, autoescape=True) for each in written)))
    return any(fold(name) in fold(each).split() for each in work.session.scalars(query))


def off(work: Work, text: str) -> Coming | None:
    """What is said to be called off, by the plan's words or by the name under which it stands in the calendar."""
    folded = fold(text)
    if NOT_OFF.search(folded):
        return None
    said = work.programme.reader.coming(text, work.said_at, off=True)
    if (said is not None and said.title is None) or "?" in text or not OFF.search(folded):
        return said
    here = _in_calendar(work, text)
    of_part = said is None or (here is not None and fold(here.title or "").endswith(fold(said.title or "")))
    return here if of_part else said


def renamed(text: str) -> str:
    """ "lanterneløb" of "det hedder lanterneløb"; else an empty string."""
    found = RENAMES.fullmatch(text)
    return found["name"] if found else ""


def by_plan(work: Work, name: str) -> Coming | None:
    """What the plan itself calls so: "fællesspisning" is one, and no event of that name."""
    return work.programme.reader.coming(f"{name.rstrip(' .!')} er aflyst", work.said_at, off=True)


def is_named(title: str, text: str) -> bool:
    """Whether something is called by its name, also as of something known: "natløbet"."""
    name = " ".join(f"{re.escape(word)}{ENDINGS}" for word in fold(title).split())
    return bool(name) and re.search(rf"\b{name}\b", fold(text)) is not None


def is_named_in_part(title: str, text: str) -> bool:
    """ "festen" of "gårdfest"."""
    last = fold(title).rpartition(" ")[2]
    return any(last.endswith(found["stem"]) for found in DEFINITE.finditer(fold(text)))


def _in_calendar(work: Work, text: str) -> Coming | None:
    """The nearest that has its name in these words."""
    query = select(Announcement).where(
        Announcement.state.in_((ANNOUNCED, CALLED_OFF)), Announcement.title.is_not(None), Announcement.day >= work.today
    )
    there = work.session.scalars(query.order_by(Announcement.day, Announcement.id)).all()
    found = next((each for each in there if is_named(each.title or "", text)), None)
    in_part = {each.title: each for each in there if is_named_in_part(each.title or "", text)} if found is None else {}
    found = next(iter(in_part.values())) if len(in_part) == 1 else found
    if found is None:
        return None
    return Coming(found.criterion, found.facts.kind, found.title, work.programme.reader.details(text, work.said_at)[0])
