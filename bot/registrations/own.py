"""/mine, "hvad har jeg meldt i januar?": one's own reports, the latest or those of some days."""

import re
from dataclasses import dataclass
from datetime import date as Day

from sqlalchemy import func, select

from bot.language.atoms.normalise import fold
from bot.people.courtesy import OPENS
from bot.registrations.model import SAVED, Entry
from bot.registrations.numbered import LAST, Told
from bot.registrations.saving import entry_view
from bot.registrations.steps import EntryView
from bot.work import Work

LONGEST = 90
"""Characters; whoever writes more tells something."""
MOST = 8
MY_REPORTS = r"min(?:e)?(?: egne| seneste| sidste)? (?:melding(?:er)?|registrering(?:er)?|indberetninger?)"
ASKS = re.compile(
    rf"{OPENS}(?:"
    r"hvad har jeg (?:egentlig |allerede |nu )?(?:meldt|registreret|indberettet|tastet|sendt)(?: ind)?"
    r"|hvad meldte jeg(?: ind)?|har jeg meldt noget|hvor meget har jeg meldt"
    rf"|(?:kan jeg |maa jeg |lad mig )?(?:vis|se)(?: mig)?(?: alle)? {MY_REPORTS}|{MY_REPORTS}"
    rf"|har du (?:faaet|modtaget|gemt) {MY_REPORTS}"
    r"|what (?:have i|did i) report(?:ed)?|(?:show(?: me)?(?: all)? )?my(?: own| latest)? reports"
    r")\b(?P<when>[^?]*)\W*"
)
"""Folded."""


LISTED = "mine:"
"""What a list of one's own is about, with the numbers of what stands in it: "mine:12,9,4"."""


@dataclass(frozen=True, slots=True)
class Mine:
    """Newest first; `span`: only what is of these days."""

    entries: tuple[EntryView, ...]
    span: tuple[Day, Day] | None = None
    more: int = 0
    """How many there are besides."""


def asks(text: str) -> bool:
    """Whether somebody asks what they have reported."""
    return len(text) <= LONGEST and ASKS.fullmatch(fold(text)) is not None


def mine(work: Work, text: str = "") -> Mine:
    """One's own reports: of the days that the words name, else the latest."""
    span = _span(work, text) if text else None
    query = select(Entry).where(Entry.reporter_id == work.who.id, Entry.state == SAVED)
    if span:
        query = query.where(Entry.date.between(*span))
    found = work.session.scalars(query.order_by(Entry.received_at.desc(), Entry.id.desc()).limit(MOST))
    entries = tuple(entry_view(work, entry) for entry in found)
    there = work.session.scalar(select(func.count()).select_from(query.subquery())) if span else len(entries)
    return Mine(entries, span, (there or 0) - len(entries))


def listed(work: Work, told: Told, about: str = "") -> int | None:
    """The report that is meant by its number in the list that was shown last, or is replied to."""
    shown = about or work.talked_of()
    numbers = shown.removeprefix(LISTED).split(",") if shown.startswith(LISTED) else []
    at = len(numbers) if told.number == LAST else told.number
    return int(numbers[at - 1]) if 0 < at <= len(numbers) else None


def _span(work: Work, text: str) -> tuple[Day, Day] | None:
    found = ASKS.fullmatch(fold(text))
    said = work.programme.reader.answer(found["when"] if found else text, work.local_now, kind="figure", asked="date")
    days = {name: field.value for name, field in said.fields.items()}
    first, last = days.get("period_start", days.get("date")), days.get("period_end", days.get("date"))
    return (first, last) if isinstance(first, Day) and isinstance(last, Day) else None
