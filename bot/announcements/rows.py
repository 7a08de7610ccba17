"""Finding announcements: by number, by their message, the same one again, those to come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select

from bot.announcements import several_days
from bot.announcements.model import ANNOUNCED, CALLED_OFF, DRAFT, Announcement, Wish
from bot.announcements.views import StaleAnnouncement, View, view_of
from bot.language.coming import Coming
from bot.people.model import STAFF, Role
from bot.registrations.model import SAVED, Entry
from bot.work import Refused, Work

ANNOUNCERS = STAFF | {Role.AMBASSADOR, Role.VOLUNTEER, Role.PARTNER}


def may_change(work: Work, found: Announcement) -> bool:
    """Its host, while they announce things here, and staff."""
    who = work.actor
    return who is not None and (who.has(STAFF) or (found.host_id == who.id and who.has(ANNOUNCERS)))


def changeable(work: Work, number: int, *states: str) -> Announcement:
    """One that the actor may change. Raises StaleAnnouncement, Refused."""
    found = work.session.get(Announcement, number)
    if found is None or found.state not in (states or (DRAFT, ANNOUNCED)):
        raise StaleAnnouncement
    if not may_change(work, found):
        raise Refused
    if found.state == ANNOUNCED and work.who.practice and not found.practice:
        raise StaleAnnouncement
    return found


def announced(work: Work, number: int) -> Announcement:
    """One that anybody may see. Raises StaleAnnouncement."""
    found = work.session.get(Announcement, number)
    if found is None or found.state != ANNOUNCED or (found.practice and not may_change(work, found)):
        raise StaleAnnouncement
    return found


def talked_of(work: Work) -> Announcement | None:
    """The one that we spoke of last in this chat."""
    number = work.number_talked_of("announcement")
    return work.session.get(Announcement, number) if number else None


def look(work: Work, found: Announcement) -> View:
    wish = wish_of(work, found.id) if work.actor and found.id else None
    ahead = wish.ahead if wish else None
    view = view_of(found, work.plan, work.now, work.today, own=may_change(work, found), wish=ahead)
    also = tuple(each.day for each in several_days.beside(work, found) if each.day)
    others = tuple(
        view_of(each, work.plan, work.now, work.today, own=True) for each in several_days.of_one_message(work, found)
    )
    return replace(view, also=also, beside=others) if also or others else view


def wish_of(work: Work, number: int) -> Wish | None:
    return work.session.scalar(select(Wish).where(Wish.announcement_id == number, Wish.person_id == work.who.id))


def wishes(work: Work, number: int) -> Sequence[Wish]:
    return work.session.scalars(select(Wish).where(Wish.announcement_id == number).order_by(Wish.id)).all()


def same_as(work: Work, found: Announcement) -> Announcement | None:
    """What stands in the calendar already and may be the same: the day, the area and the name agree."""
    query = select(Announcement).where(
        Announcement.state == ANNOUNCED,
        Announcement.practice == found.practice,
        Announcement.criterion == found.criterion,
        Announcement.day == found.day,
        Announcement.area == found.area,
        Announcement.id != found.id,
    )
    others = work.session.scalars(query.order_by(Announcement.id))
    return next((other for other in others if other.title == found.title), None)


def coming(work: Work, since: date, until: date, area: str | None = None) -> list[Announcement]:
    """What is announced for these days, both included, in its order; practice is no part of it."""
    query = select(Announcement).where(
        Announcement.state == ANNOUNCED, Announcement.practice.is_(False), Announcement.day.between(since, until)
    )
    if area:
        query = query.where(Announcement.area == area)
    rows = work.session.scalars(query).all()
    return sorted((row for row in rows if not row.over(work.now)), key=lambda row: (row.starts_at, row.id))


def meant(work: Work, said: Coming, *, own: bool = True) -> list[Announcement]:
    """What stands in the calendar and these words may speak of, that the actor may change (or, not `own`, see)."""
    query = select(Announcement).where(
        Announcement.state == ANNOUNCED, Announcement.criterion == said.criterion, Announcement.day >= work.today
    )
    listed = work.session.scalars(query.order_by(Announcement.day))
    found = [each for each in listed if not own or may_change(work, each)]
    found = [each for each in found if each.practice == work.who.practice and not each.over(work.now)]
    found = [each for each in found if not said.details.days or each.day in said.details.days]
    found = [each for each in found if said.details.area in (None, each.area)]
    return [each for each in found if said.title is None or each.title in (None, said.title)]


def own(work: Work) -> list[Announcement]:
    """What the actor has put into the calendar and is still to come, the nearest first."""
    query = select(Announcement).where(
        Announcement.state == ANNOUNCED, Announcement.host_id == work.who.id, Announcement.day >= work.today
    )
    found = work.session.scalars(query.order_by(Announcement.day, Announcement.id))
    return [each for each in found if each.practice == work.who.practice and not each.over(work.now)]


def waiting(work: Work) -> Sequence[Announcement]:
    """What the actor has announced and not put into the calendar, the nearest first; what has no day yet comes last."""
    of_these = Announcement.host_id == work.who.id, Announcement.state == DRAFT
    found = work.session.scalars(select(Announcement).where(*of_these, Announcement.practice == work.who.practice))
    return sorted(found, key=lambda each: (each.day is None, each.day, each.id))


def called_off(work: Work) -> Sequence[Announcement]:
    """What was to come and does not, the nearest first."""
    of_these = Announcement.state == CALLED_OFF, Announcement.practice.is_(False), Announcement.day >= work.today
    return work.session.scalars(select(Announcement).where(*of_these).order_by(Announcement.day, Announcement.id)).all()


def reported(work: Work, found: Announcement) -> bool:
    """Whether somebody has reported how it was, in their own words or by answering."""
    query = select(Entry.title).where(
        Entry.state == SAVED,
        Entry.practice == found.practice,
        Entry.criterion == found.criterion,
        Entry.date == found.day,
        Entry.area == found.area,
    )
    titles = work.session.scalars(query).all()
    return any(found.kind != "event" or title is None or title == found.title for title in titles)
