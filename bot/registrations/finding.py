"""An entry that somebody speaks of: "ret fællesspisningen i Vangdalen 3. november til 35", "slet gåturen i går"."""

import re

from sqlalchemy import select

from bot.language.atoms.normalise import fold
from bot.people.model import STAFF
from bot.registrations.facts import Facts, facts_of
from bot.registrations.model import SAVED, Entry
from bot.work import Work

FINDS = re.compile(
    r"\W*(?P<verb>ret(?:te)?(?! (?:mange|faa|god|stor|fin|hygge|sjov|meget|travl))|slet(?:te)?|fjern"
    r"|vis|find|aabn|correct|delete)\b.{6,}",
    re.DOTALL,
)
"""How such words begin; "ret mange kom til …" is how a report does."""
CORRECTS = ("ret", "rette", "correct")


def speaks_of(text: str) -> bool:
    """Whether the words begin as those that are about something that was reported. Reads no row."""
    return FINDS.fullmatch(fold(text)) is not None


def find(work: Work, text: str) -> Entry | None:
    """The newest entry of that kind, day and place that the actor may correct; None where there is none."""
    facts = _told(work, text)
    if facts is None or work.actor is None:
        return None
    same = Entry.criterion == facts.criterion if facts.criterion else Entry.title == facts.title
    query = select(Entry).where(same, Entry.date == facts.date, Entry.state == SAVED)
    if facts.area:
        query = query.where(Entry.area == facts.area)
    found = work.session.scalars(query.where(Entry.practice == work.who.practice).order_by(Entry.id.desc()))
    return next((each for each in found if _may_be_corrected(work, each)), None)


def figure(work: Work, text: str) -> int | None:
    """What it is to be from now on, where the words say just that: "ret … til 35"."""
    facts, said = _told(work, text), FINDS.fullmatch(fold(text))
    if facts is None or said is None or said["verb"] not in CORRECTS or facts.adults or facts.children:
        return None
    number = facts.counted()[1]
    return int(number) if number is not None and number == int(number) else None


def _told(work: Work, text: str) -> Facts | None:
    reports = work.programme.reader.read(text, work.local_now).reports
    facts = facts_of(reports[0]) if len(reports) == 1 else None
    return facts if facts and facts.date and (facts.criterion or facts.title) else None


def _may_be_corrected(work: Work, entry: Entry) -> bool:
    own = entry.reporter_id == work.who.id or any(each.person_id == work.who.id for each in entry.credits)
    return own or work.who.has(STAFF)
