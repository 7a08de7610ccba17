"""/mine, "hvad har jeg meldt i januar?": one's own reports, the latest or those of some days."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_, select

from bot.clock import at_local
from bot.language.atoms.normalise import fold
from bot.outbox import EDIT, SEND, Outgoing
from bot.phrases import OPENS
from bot.registrations.model import SAVED, Credit, Entry
from bot.registrations.numbered import LAST, Told
from bot.registrations.saving import entry_view
from bot.registrations.steps import EntryView
from bot.registrations.until_now import until_now
from bot.work import Work

Span = tuple[Day, Day]
LONGEST = 90
"""Characters; whoever writes more tells something."""
MOST = 8
TOLD = or_(Entry.value != 0, Entry.value.is_(None), Entry.period_start.is_(None))
"""All but a figure of a period that added nothing to what had been reported before."""
MY_REPORTS = r"min(?:e)?(?: egne| seneste| sidste)? (?:melding(?:er)?|registrering(?:er)?|indberetninger?)"
ASKS = re.compile(
    rf"{OPENS}(?:"
    r"hvad har jeg (?:egentlig |allerede |nu )?(?:meldt|registreret|indberettet|tastet|sendt|lavet|skrevet)(?: ind)?"
    r"|(?:kan|maa) jeg se,? (?:alt,? )?(?:hvad|det,?) jeg har (?:skrevet|meldt|sendt|registreret)(?: ind)?"
    r"|hvad meldte jeg(?: ind)?|har jeg meldt noget|hvor meget har jeg meldt"
    rf"|(?:kan (?:jeg|du|i) |maa jeg |lad mig )?(?:vise?|se)(?: mig)?(?: alle)? {MY_REPORTS}|{MY_REPORTS}"
    rf"|har du (?:faaet|modtaget|gemt) {MY_REPORTS}"
    r"|hvad har (?:du|i) (?:allerede |egentlig |indtil nu )?(?:faaet|modtaget|noteret|hoert) fra mig"
    r"|what have you (?:got|received|heard|had) from me"
    r"|what (?:have i|did i) (?:report(?:ed)?|written|write)|(?:show(?: me)?(?: all)? )?my(?: own| latest)? reports"
    r")\b(?P<when>[^?]*)\W*"
)
"""Folded."""


THIS_YEAR = re.compile(r"\b(?:i aar|dette aar|this year)\b")
ONE = "entry:"
LISTED = "mine:"
"""What a list of one's own is about, with the numbers of what stands in it: "mine:12,9,4"."""


@dataclass(frozen=True, slots=True)
class Mine:
    """Newest first; `span`: only what was reported on these days, and then what is of them and was reported later."""

    entries: tuple[EntryView, ...]
    span: Span | None = None
    more: int = 0
    """How many there are besides."""
    then: int = 0
    """How many of them, the first ones, were reported on those days."""


def asks(text: str) -> bool:
    """Whether somebody asks what they have reported."""
    return len(text) <= LONGEST and ASKS.fullmatch(fold(text)) is not None


def mine(work: Work, text: str = "") -> Mine:
    """One's own reports: of the days that the words name, else the latest."""
    asked = ASKS.fullmatch(fold(text))
    span = span_of(work, asked["when"] if asked else text) if text else None
    with_others = Entry.id.in_(select(Credit.entry_id).where(Credit.person_id == work.who.id))
    query = select(Entry).where(or_(Entry.reporter_id == work.who.id, with_others), Entry.state == SAVED, TOLD)
    if span:
        query = query.where(within(span))
    found = work.session.scalars(query.order_by(*newest(span)).limit(MOST)).all()
    entries = tuple(entry_view(work, entry) for entry in found)
    there = work.session.scalar(select(func.count()).select_from(query.subquery())) if span else len(entries)
    return Mine(entries, span, (there or 0) - len(entries), reported_then(found, span))


def listed(work: Work, told: Told, about: str = "") -> int | None:
    """The report that is meant by its number in the list that was shown last, or is replied to; "den sidste" is the
    one that was reported last, wherever it stands: what was reported before begins with it."""
    shown = about or work.talked_of()
    if shown.startswith(ONE) and not about:  # one of the list was just corrected, and now another is meant
        shown = _list_before(work)
    numbers = shown.removeprefix(LISTED).split(",") if shown.startswith(LISTED) else []
    if told.number == LAST:
        return max(map(int, numbers), default=None)
    return int(numbers[told.number - 1]) if 0 < told.number <= len(numbers) else None


def _list_before(work: Work) -> str:
    """What the list is about that was shown before the receipts that stand below it."""
    assert work.origin is not None
    here = Outgoing.address == str(work.origin.chat_id), Outgoing.message_id.is_not(None)
    newest = select(Outgoing.message_id, Outgoing.about).where(*here, Outgoing.op.in_((SEND, EDIT)))
    said: dict[int | None, str] = {}
    for message, about in work.session.execute(
        newest.order_by(Outgoing.message_id.desc(), Outgoing.id.desc()).limit(MOST)
    ):
        said.setdefault(message, about)  # as it stands now
    return next((about for about in said.values() if not about.startswith(ONE)), "")


def span_of(work: Work, when: str) -> Span | None:
    """The days that words name; "i år" is the plan year, as everywhere."""
    if THIS_YEAR.search(fold(when)):
        year = work.plan.plan_year(work.today)
        return year.starts, year.ends
    if lasts := until_now(when):
        return work.today - lasts, work.today
    said = work.programme.reader.answer(when, work.said_at, kind="figure", asked="date")
    days = {name: field.value for name, field in said.fields.items()}
    first, last = days.get("period_start", days.get("date")), days.get("period_end", days.get("date"))
    return (first, last) if isinstance(first, Day) and isinstance(last, Day) else None


def within(span: Span) -> ColumnElement[bool]:
    """What was held on these days, and what was reported on them."""
    return or_(held(span), written(span))


def held(span: Span) -> ColumnElement[bool]:
    return Entry.date.between(*span)


def written(span: Span) -> ColumnElement[bool]:
    since, until = _moments(span)
    return and_(Entry.received_at >= since, Entry.received_at < until)


def newest(span: Span | None) -> tuple[ColumnElement[Any], ...]:
    """In which order they are shown: what was reported on those days first, and of each kind the newest."""
    by_time = Entry.received_at.desc(), Entry.id.desc()
    return (case((written(span), 0), else_=1), *by_time) if span else by_time


def reported_then(found: Sequence[Entry], span: Span | None) -> int:
    """How many of these were reported on those days."""
    if span is None:
        return 0
    since, until = _moments(span)
    return sum(since <= each.received_at < until for each in found)


def _moments(span: Span) -> tuple[datetime, datetime]:
    return at_local(span[0], 0), at_local(span[1] + timedelta(days=1), 0)
