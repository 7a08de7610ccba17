"""Police outside the group call it out by a signed link of their own: who has one, and what it does."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.beredskab import arming, calling
from bot.beredskab.activation import ANYWHERE, SEVERITIES
from bot.beredskab.door_model import PoliceLink
from bot.beredskab.model import Callout
from bot.beredskab.nameless import without_names
from bot.beredskab.reading import where_in
from bot.beredskab.sealed import Told, tell
from bot.beredskab.states import DRAFT, JOINED, RUNNING, NotNow
from bot.beredskab.views import CalloutView, brief, seat_of, view
from bot.links import POLICE_CALL
from bot.people.model import LEADERS
from bot.plan.beredskab import POLICE
from bot.work import Refused, Work

LASTS = timedelta(days=365)
"""The list is gone through at the yearly status meeting."""
LONGEST_NAME, LONGEST = 80, 500
TOPIC = "policelink"


class NoSuchLink(Exception):
    """It was taken back, has run out, or never was."""


@dataclass(frozen=True, slots=True)
class LinkView:
    id: int
    name: str
    address: str
    expires_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody at the door tells."""

    kind: str
    area: str
    severity: str
    words: str
    drill: bool


@dataclass(frozen=True, slots=True)
class AtDoor:
    """What is about to be called out, and what may be the same event; `out`: everybody is being called."""

    callout: CalloutView
    other: CalloutView | None = None
    out: bool = False


# -- who has a link: the secretariat head and the police of the group --


def links(work: Work) -> list[LinkView]:
    """Those that work, to who gives them out."""
    _may(work)
    return working(work)


def working(work: Work) -> list[LinkView]:
    found = work.session.scalars(select(PoliceLink).order_by(PoliceLink.id))
    return [_view(work, each) for each in found if each.works(work.now)]


def ask_new(work: Work) -> list[LinkView]:
    """For whom? What is written next in this chat says it."""
    shown = links(work)
    work.ask(f"{TOPIC}:new")
    return shown


def make(work: Work, written: str) -> LinkView:
    """A link for one person or station."""
    _may(work)
    name = " ".join(written.split())[:LONGEST_NAME]
    expires = work.now + LASTS
    link = PoliceLink(name=name, by=work.who.id, made_at=work.now, expires_at=expires)
    work.session.add(link)
    work.session.flush()
    work.stop_asking(f"{TOPIC}:")
    return _view(work, link)


def revoke(work: Work, link_id: int) -> list[LinkView]:
    """From now on it opens nothing. Harmless when repeated."""
    _may(work)
    link = work.session.get(PoliceLink, link_id)
    if link is not None and link.revoked_at is None:
        link.revoked_at = work.now
    return links(work)


# -- what is done by it --


def opened(work: Work, link_id: int) -> LinkView:
    """Whose link it is. Raises NoSuchLink."""
    return _view(work, _link(work, link_id))


def describe(work: Work, link_id: int, given: Given) -> AtDoor:
    """What, where, how grave: shown once more before anybody is called. Raises NoSuchLink, NotNow."""
    link, beredskab = _link(work, link_id), work.plan.beredskab
    if given.kind not in beredskab.kinds or given.severity not in SEVERITIES:
        raise NotNow
    area = work.plan.key_now("areas", given.area)
    if area not in (*work.plan.areas, ANYWHERE):
        raise NotNow
    callout = arming.new_draft(work, given.kind, given.drill, link_id=link.id)
    said = without_names(work, given.words[:LONGEST])
    where = where_in(work, said)
    callout.area = where.area if area == ANYWHERE else area
    callout.severity = given.severity
    tell(work, callout, Told(where.place, said))
    work.session.flush()
    first = arming.same(work, callout)
    return AtDoor(view(work, callout), view(work, first) if first else None)


def call_out(work: Work, link_id: int, callout_id: int, same_as: int = 0) -> AtDoor:
    """The further press: it goes out at once, or is the event that is under way. Raises NoSuchLink, NotNow.

    Harmless when repeated: whoever presses twice is told once more that everybody is called.
    """
    link = _link(work, link_id)
    callout = calling.locked(work, callout_id)
    if callout.link_id == link.id and callout.state in (*RUNNING, JOINED):
        return AtDoor(brief(work, callout), out=callout.state != JOINED)
    if callout.link_id != link.id or callout.state != DRAFT:
        raise NotNow
    link.used_at = work.now
    seat = police_seat(work)
    first = _under_way(work, callout, same_as) if same_as else arming.send_off(work, callout, seat, link.name)
    if same_as and first:
        arming.join(work, callout, first, seat, link.name)
    return AtDoor(brief(work, first or callout), out=first is None)


def police_seat(work: Work) -> str:
    seat = work.plan.beredskab.with_part(POLICE)
    return seat.key if seat else ""


# -- inside --


def _may(work: Work) -> None:
    if not work.who.has(LEADERS) and seat_of(work, work.who.id) != (police_seat(work) or None):
        raise Refused


def _link(work: Work, link_id: int) -> PoliceLink:
    link = work.session.get(PoliceLink, link_id)
    if link is None or not link.works(work.now):
        raise NoSuchLink
    return link


def _under_way(work: Work, callout: Callout, other_id: int) -> Callout:
    other = calling.locked(work, other_id)
    if other.state not in RUNNING or other.drill != callout.drill:
        raise NotNow
    return other


def _view(work: Work, link: PoliceLink) -> LinkView:
    address = work.programme.links.address(POLICE_CALL, link.id, "", link.expires_at)
    return LinkView(link.id, link.name, address, link.expires_at, link.used_at)
