"""/kalender: what is coming, reminders that people choose, a file for their own calendar."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot import files, paging
from bot.announcements import asking, naming, requesting, rows
from bot.announcements.announcing import NAMELESS
from bot.announcements.day_first import day_last
from bot.announcements.model import ANNOUNCED, CALLED_OFF, DRAFT, Announcement, Wish
from bot.announcements.telling import tell_off
from bot.announcements.views import Kept, Page, StaleAnnouncement, View
from bot.announcements.wording import headline, place
from bot.ics import Appointment, calendar_file
from bot.language.atoms.normalise import fold
from bot.language.coming import Coming
from bot.registrations.facts import Facts
from bot.texts import translator
from bot.work import Work

AHEAD = timedelta(weeks=6)
"""How far /kalender looks."""
A_PAGE = 6
FOLDER = "kalender"
"""Under the data folder: the files that were sent."""


def coming(work: Work, since: date, until: date, area: str | None = None) -> list[View]:
    """What is announced for these days, both included; for newsletters, digests and agendas."""
    return [rows.look(work, found) for found in rows.coming(work, since, until, area)]


def page(work: Work, area: str = "-", number: int = 0) -> Page:
    """A page of the coming weeks, of one area or of all ("-")."""
    area = work.plan.key_now("areas", area)
    chosen = area if area in work.plan.areas else None
    found = coming(work, work.today, work.today + AHEAD, chosen)
    return Page(paging.cut(found, number, A_PAGE), chosen, work.plan, work.who.has(rows.ANNOUNCERS))


def asked(work: Work, text: str) -> Page:
    """ "hvad sker der i Vangdalen på lørdag?": of the area and the days that are named, or of all."""
    named = work.programme.reader.answer(text, work.said_at, kind="meeting").fields.get("area")
    whole = page(work, str(named.value) if named else "-")
    days = work.programme.reader.days(text, work.said_at)
    said = naming.off(work, f"{text.strip(' ?!.')} er aflyst")
    if said and (only := _called(work, said, whole.area)):
        return replace(whole, part=paging.cut(only, 0, A_PAGE))
    if said and not days and (said.kind != "event" or said.title not in NAMELESS):
        whole = replace(whole, lacks=_lacking(said, whole.area))
    elif said is None and not days and not named and asking.names_something(text):
        return replace(whole, part=paging.cut([], 0, A_PAGE), unknown=True)
    if not days or days[0] < work.today:
        return whole
    found = coming(work, days[0], days[-1], whole.area)
    span = days[0], days[-1]
    if 0 < len(found) <= A_PAGE:
        return replace(whole, part=paging.cut(found, 0, A_PAGE), days=span)
    return whole if found else replace(whole, days=span, none_then=True)


def is_on(work: Work, text: str) -> bool:
    """Whether words ask of a happening whether it is on, be it in the calendar or not."""
    return naming.off(work, f"{asking.whether(text)} er aflyst") is not None


def _called(work: Work, said: Coming, area: str | None) -> list[View]:
    """What stands in the calendar by the name that is asked about, on the days that are; what is far ahead, where
    nothing is near."""
    found = [each for each in rows.meant(work, said, own=False) if each.day and area in (None, each.area)]
    near = [each for each in found if each.day and each.day <= work.today + AHEAD]
    return [rows.look(work, each) for each in near or found[:1]]


def _lacking(said: Coming, area: str | None) -> Facts:
    return Facts(said.criterion, said.kind, title=said.title, area=said.details.area or area)


def begin(work: Work, text: str) -> Page | View:
    """/kalender, of an area or a day too; "/kalender generalforsamling tirsdag kl. 19 i Parken" announces."""
    return (requesting.take_named(work, text) or asked(work, text)) if text else page(work)


def show(work: Work, number: int) -> View:
    return rows.look(work, rows.announced(work, number))


WHOSE = re.compile(r"\b(?:til|to)\s+(?P<what>.+?)[\s?!.]*$", re.IGNORECASE | re.DOTALL)
""" "hvem kommer til loppemarkedet på lørdag?" """


def meant(work: Work, text: str) -> int | None:
    """What stands in the calendar and is asked about; None where it is not clear which that is."""
    named = WHOSE.search(text)
    said = naming.off(work, f"{named['what']} er aflyst") if named else None
    found = rows.meant(work, said, own=False) if said else []
    return found[0].id if found else None


def asks_to_what(text: str) -> bool:
    """Whether a question says what it is about: "hvem kommer til festen?" """
    return WHOSE.search(text) is not None


@dataclass(frozen=True, slots=True)
class Reminded:
    """Something in the calendar, with how many want to be reminded of it where whoever asks may know."""

    view: View
    number: int | None


def spoken_of(work: Work, text: str) -> int | None:
    """What was shown last, or stands alone in the calendar on a day that is named: "hvem kommer på torsdag?"."""
    days = work.programme.reader.days(text, work.said_at)
    last = rows.talked_of(work)
    if last is not None and (not days or last.day in days) and _seen(work, last):
        return last.id
    found = [each for day in days for each in rows.coming(work, day, day)]
    return found[0].id if len(found) == 1 else None


CANNOT = re.compile(
    r"\W*(?:hej\W+)?(?:jeg|vi) (?:kan|naar)(?: desvaerre| alligevel)* ikke"
    r" (?:(?:komme|deltage|vaere med)\b.{0,60}|(?:paa|til|den) .{2,40})"
    r"|\W*(?:hej\W+)?(?:jeg|vi) (?:kommer|deltager)(?: desvaerre| alligevel)* ikke\b.{0,60}"
    r"|\W*(?:hi\W+)?(?:i|we) (?:can t|can.t|cannot|can not) (?:come|make it|join)\b.{0,60}"
)


COMES = re.compile(
    r"\W*(?:(?:hej|ja|jo|fint|ok)\W+)?(?:jeg|vi|(?:min|mine|mit|vores) \w+ og (?:jeg|mig)|vi er (?:\w+ ){0,2}\w+ der)"
    r"(?: vil| skal)?(?: gerne| ogsaa| nok| da)*"
    r" (?:kommer?|deltager?|er med|vaere med|tilmelder? (?:mig|os)|melder (?:mig|os) til)(?: gerne| ogsaa)?"
    r"(?: (?:med )?\d{1,2}| alle \w+| begge(?: to)?)?(?: personer| mand)?(?: (?:paa|til|i) .{2,60})?\W*"
    r"|\W*(?:jeg|vi) (?:tager (?:\w+ ){1,2}\w+ med|glaeder (?:mig|os)(?: \w+)?) (?:til|paa) .{2,60}"
    r"|\W*(?:(?:hej|ja|fint|ok|super)\W+)?(?:vi )?ses (?:paa|til) .{2,40}"
    r"|\W*(?:(?:hi|yes|ok)\W+)?(?:(?:i|we|my \w+ and i|(?:the )?\w+ of us)(?: am| are| will|.m|.re|.ll)"
    r"|we are \w+ (?:who|that) are) (?:all |both |also )?com(?:e|ing)\b.{0,80}"
)


def hear_attending(work: Work, text: str) -> Reminded | None:
    """ "jeg kommer på lørdag", or cannot: of what nobody signs up for. None: it is about no such thing."""
    text = day_last(text)
    if not work.alone or not (CANNOT.fullmatch(fold(text)) or says_they_come(text)):
        return None
    named = meant(work, text) if asks_to_what(text) else None
    found = named or spoken_of(work, text)
    return reminded_of(work, found) if found else None


def says_they_come(text: str) -> bool:
    """ "på lørdag kommer vi til fællesspisning": whoever says so is a guest."""
    return COMES.fullmatch(fold(day_last(text))) is not None


def is_off_for(work: Work, text: str) -> bool:
    """Whether words say that somebody does not come to what stands here."""
    return hear_attending(work, text) is not None


def _seen(work: Work, found: Announcement) -> bool:
    """Whether whoever asks may see it: their own also before it stands in the calendar."""
    own = rows.may_change(work, found)
    return (found.state == DRAFT and own) or (found.state == ANNOUNCED and (own or not found.practice))


def reminded_of(work: Work, number: int) -> Reminded:
    draft = work.session.get(Announcement, number)
    if draft is not None and draft.state == DRAFT:
        return Reminded(rows.look(work, rows.changeable(work, number)), None)
    found = rows.announced(work, number)
    may_know = rows.may_change(work, found)
    return Reminded(rows.look(work, found), len(rows.wishes(work, number)) if may_know else None)


def wish(work: Work, number: int, ahead: str) -> View:
    """Remind me: "day" the evening before, "hours" two hours before, "none" not at all."""
    found = rows.announced(work, number)
    known = rows.wish_of(work, number)
    if ahead == "none":
        if known:
            work.session.delete(known)
    elif known:
        known.ahead, known.reminded_at = ahead, None
    else:
        work.session.add(Wish(announcement_id=number, person_id=work.who.id, ahead=ahead))
    work.session.flush()
    return rows.look(work, found)


def call_off(work: Work, number: int) -> Kept:
    """It is not held: it leaves the calendar, nobody is asked how many came, and those who wait hear of it."""
    found = rows.changeable(work, number, ANNOUNCED)
    found.state = CALLED_OFF
    found.revision += 1
    return Kept(rows.look(work, found), changed=True, told=tell_off(work, found))


@dataclass(frozen=True, slots=True)
class File:
    """Something to put into one's own calendar."""

    view: View
    path: str
    """Under the data folder."""


def file(work: Work, number: int) -> File:
    """The announcement as a file that calendars read; a newer one replaces it there."""
    found = rows.announced(work, number)
    path = f"{FOLDER}/{number}-{found.revision}-{work.who.language}.ics"
    files.write(work.programme.data_dir / path, calendar_file(appointment(work, found)), at=work.now)
    return File(rows.look(work, found), path)


def appointment(work: Work, found: Announcement) -> Appointment:
    if found.day is None:
        raise StaleAnnouncement
    view = rows.look(work, found)
    return Appointment(
        uid=f"announcement-{found.id}@{work.plan.key}",
        revision=found.revision,
        title=headline(translator(work.who.language), view),
        place=place(view),
        starts=found.starts_at if found.starts else found.day,
        ends=found.ends_at if found.starts else found.day + timedelta(days=1),
        at=work.now,
    )
