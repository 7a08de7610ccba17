"""What is asked for in other words: "læg krolf i kalenderen på lørdag", "hvordan lægger jeg noget i kalenderen?"."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.announcements import headed, naming, rows
from bot.announcements.announcing import DELETES, begin, is_called, reopen, take
from bot.announcements.known_names import RATHER, names_nothing
from bot.announcements.model import DRAFT, DROPPED
from bot.announcements.views import NotRead, View
from bot.language.atoms.normalise import fold
from bot.language.coming import Coming, without_sign_up
from bot.language.times.every_week import in_month, weekly
from bot.language.unheard_of import MOST_WORDS
from bot.language.vocabulary.happenings import NO_NAME
from bot.phrases import phrase_in
from bot.plan.model import Plan
from bot.registrations.agreeing import YES, meant, of_each, of_the_whole
from bot.work import Work

LONGEST = 200
INTO = r"(?:ind )?\b(?:i|på|til|into|in|to|on) (?:kalenderen|the calendar)\b"
PUTS = re.compile(
    r"\W*(?:(?:hej|ja|jo|ok|men|og|yes|please)\b\W*)*"
    r"(?:(?:kan|vil|gider) du (?:(?:lige|godt|gerne|bare) )*|(?:jeg|vi) vil (?:gerne )?(?:have )?|can you |could you )?"
    r"(?:læg(?:ge)?|skriv(?:e)?|sæt(?:te)?|not[eé]r|tilføj(?:e)?|put|add)\b(?P<what>[^\n]{0,60}?)\s*"
    rf"{INTO}[\s:,]*(?:at (?:der er|vi (?:har|holder|laver|spiller))\b)?(?P<more>.*)",
    re.IGNORECASE | re.DOTALL,
)
""" "kan du lægge krolf i kalenderen på lørdag kl. 14 i Vangdalen?" """
IT = frozenset({"", "det", "den", "dem", "dette", "det her", "it", "that", "this", "noget", "something"})
THEM = frozenset({"dem", "dem her", "them", "these"})
ARTICLE = re.compile(r"^(?:en|et|a|an|the) ", re.IGNORECASE)
PLEASE = re.compile(r"\b(?:nu )?(?:tak|venligst|please|nu|now)$", re.IGNORECASE)
WHAT = (
    r"(?:noget|det|et arrangement|arrangementer|en aktivitet|aktiviteter|en begivenhed|et event|something|an event)"
    r"(?: op)?(?: ind)?(?: (?:i|paa|til|in|into|to|on) (?:kalenderen|the calendar))?"
)
HOW_TO = {
    "how": re.compile(
        r"(?:hej )?(?:hvordan|hvor) (?:laegger|faar|skriver|saetter|opretter|laver|tilfoejer|annoncerer|melder)"
        rf" (?:jeg|vi|man) {WHAT}"
        rf"|(?:jeg|vi) vil(?: gerne)? (?:lave|oprette|holde|arrangere|annoncere|laegge) {WHAT}"
        r"|(?:opret|lav|nyt|ny|et nyt|en ny) (?:arrangement|aktivitet|event|begivenhed)"
        rf"|how do (?:i|we) (?:put|add|announce|create|plan) {WHAT}"
        rf"|(?:i|we) (?:want|would like) to (?:put|add|announce|create|hold) {WHAT}"
        r"|new event|new activity"
    )
}


@dataclass(frozen=True, slots=True)
class HowTo:
    """How something comes into the calendar."""

    plan: Plan
    nearly: bool = False
    """Only its place or its hour was not told."""
    aside: int | None = None
    """What was told of it, which comes back at a "ja"."""
    guest: bool = False
    """They only said that they come."""


@dataclass(frozen=True, slots=True)
class Next:
    """The next time of what is held every week: the calendar takes one at a time."""

    view: View


def puts_it(text: str) -> bool:
    """ "ja, læg det i kalenderen", of what is shown: as the button under it."""
    return asked_for(text) == ""


def asked_for(text: str) -> str | None:
    """What is to be put there, with all that is said of it; empty for "det"; None where nothing is asked for."""
    what, more = _parts(text) or (None, "")
    if what is None:
        return None
    return more if what.lower() in IT else f"{what} {more}".strip()


def asks_for_all(text: str) -> bool:
    """ "læg dem begge i kalenderen", "læg det hele i kalenderen"."""
    what, more = _parts(text) or ("", "")
    every = meant(f"gem {what}") == YES and (of_each(what) or of_the_whole(what))
    return not more and (every or what.lower() in THEM)


def requests(work: Work, text: str) -> bool:
    """Whether words ask to put something into the calendar, or how one does, and whoever says so may."""
    return work.has(rows.ANNOUNCERS) and (bool(asked_for(text)) or phrase_in(text, HOW_TO, LONGEST) != "")


def take_requested(work: Work, text: str) -> View | HowTo | None:
    """ "læg krolf i kalenderen": whatever is missing is asked. None: nothing is, or by somebody who may not."""
    if not work.who.has(rows.ANNOUNCERS):
        return None
    words = asked_for(text)
    if words == "" or asks_for_all(text) or phrase_in(text, HOW_TO, LONGEST):
        return HowTo(work.plan)
    if not words or names_nothing(words):  # "den anden", where none waits, is no second of a month
        return None
    return take_named(work, words) or _without_a_day(work, words)


def take_named(work: Work, text: str) -> View | None:
    """ "/kalender generalforsamling tirsdag kl. 19 i Parken": whatever it is called, it is announced."""
    if view := take(work, text) or take_unheard(work, text):
        return view
    if not work.who.has(rows.ANNOUNCERS):
        return None
    details, title = work.programme.reader.details(text, work.said_at)
    events = work.plan.criteria_of("event")
    if title is None or details.empty or not events:
        return None
    return begin(work, Coming(events[0].key, "event", title.lower(), details), text)


def take_unheard(work: Work, text: str) -> View | None:
    """ "natløb i Vangdalen lørdag kl. 22": by its own name, where nothing else takes the words."""
    may = work.who.has(rows.ANNOUNCERS) and not DELETES.match(text)
    found = naming.unheard(work, text) if may else None
    return begin(work, found, text) if found else None


def is_weekly(work: Work, text: str) -> bool:
    """ "yoga hver mandag kl. 17 i Parken"."""
    return work.has(rows.ANNOUNCERS) and _next(work, text) != ""


def take_weekly(work: Work, text: str) -> Next | None:
    """The next time of it."""
    once = _next(work, text) if work.who.has(rows.ANNOUNCERS) else ""
    view = (take(work, once) or take_unheard(work, once)) if once else None
    return Next(view) if view else None


def is_nearly_another(work: Work, text: str) -> bool:
    """ "krolf lørdag kl. 14", while something else that is announced is shown and not kept."""
    if not work.has(rows.ANNOUNCERS):
        return False
    nearly, shown = naming.lacking(work, text), rows.talked_of(work)
    other = nearly is not None and shown is not None and shown.state == DRAFT and shown.title != nearly.title
    return other or _another(work, text) is not None


def take_nearly(work: Work, text: str) -> HowTo | View | NotRead | None:
    """ "krolf lørdag kl. 14" would be announced, were its place named: said instead of asking for a report. Whoever
    announces one thing after the other is asked for it, and so is who says "vi laver mad fredag kl. 17".
    """
    if not work.who.has(rows.ANNOUNCERS):
        return None
    if another := _another(work, text):
        return begin(work, another, text)
    nearly, headed_by = naming.lacking(work, text), headed.read(work, text)
    if headed_by:
        view = begin(work, headed_by, text)
        return view if headed_by.title else reopen(work, view.id, "title")
    if nearly is None:
        return None
    known = naming.is_usual(text) or rows.talked_of(work)
    return begin(work, nearly, text) if known else HowTo(work.plan, nearly=True, aside=put_aside(work, nearly, text))


def put_aside(work: Work, nearly: Coming, text: str) -> int:
    """Kept for a "ja", and not asked about: what was asked before goes on waiting."""
    before = work.asked()
    view = begin(work, nearly, text)
    rows.changeable(work, view.id).state = DROPPED
    work.stop_asking(f"announcement:{view.id}:")
    if before:
        work.ask(before)
    return view.id


# -- inside --


def _parts(text: str) -> tuple[str, str] | None:
    """What is to be put there, and what is said behind it."""
    found = PUTS.fullmatch(text) if len(text) <= LONGEST else None
    if found is None:
        return None
    more = PLEASE.sub("", found["more"].strip(" :,?!."))
    return ARTICLE.sub("", found["what"].strip(" :,»«\"'")), more.strip(" :,?!.")


def _next(work: Work, text: str) -> str:
    """The words as of the coming one of every Monday; empty where nothing is announced for every week."""
    found = weekly(text) if len(text) <= LONGEST else None
    if found is None or naming.has_been(text) or work.read(text).reports:
        return ""
    since, text = _since(work, text)
    found = weekly(text) or found
    first = since + timedelta(days=(found.number - since.weekday()) % 7)
    days = (first, first + timedelta(weeks=1))  # today it may be over
    start, end = found.span
    said = (f"{text[:start]}{day.day}/{day.month}{text[end:]}" for day in days)
    return next((once for once in said if naming.read(work, once)), "")


def _since(work: Work, text: str) -> tuple[date, str]:
    """ "hver tirsdag i februar" begins with the month, which is no day of its own; else from today."""
    named = in_month(text)
    if named is None:
        return work.today, text
    first = date(work.today.year + (named.number < work.today.month), named.number, 1)
    start, end = named.span
    return max(work.today, first), f"{text[:start].rstrip()}{text[end:]}"


def _another(work: Work, text: str) -> Coming | None:
    """ "kreativt værksted lørdag kl. 13 i ParkCaféen", all of it told while something else is shown and not kept."""
    shown, events = rows.talked_of(work), work.plan.criteria_of("event")
    if shown is None or shown.state != DRAFT or not events or len(text) > LONGEST:
        return None
    details, title = work.programme.reader.details(without_sign_up(text), work.said_at)
    names = fold(title or "").split()
    whole = details.days and details.hours and (details.areas or details.venue)
    if not (whole and 1 < len(names) <= MOST_WORDS and NO_NAME.isdisjoint(names) and RATHER.isdisjoint(names)):
        return None
    if title is None or is_called(work, shown, title) or work.read(text).reports:
        return None
    return Coming(events[0].key, "event", title.lower(), details)


def _without_a_day(work: Work, words: str) -> View | None:
    """ "læg banko i kalenderen": all else is asked."""
    found = work.programme.reader.coming(f"{words} er aflyst", work.said_at, off=True)
    details, title = work.programme.reader.details(words, work.said_at)
    events = work.plan.criteria_of("event")
    if found is None and title and events and not names_nothing(title):
        found = Coming(events[0].key, "event", title.lower(), details)
    return begin(work, found._replace(details=details), words) if found else None
