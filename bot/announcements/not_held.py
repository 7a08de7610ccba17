"""What was not held, told when its day is over: it leaves the calendar or moves on in it, and counts nowhere."""

import re
from datetime import date
from typing import NamedTuple

from bot.announcements import naming, rows, unnamed
from bot.announcements.announcing import begin
from bot.announcements.changing import moved_on
from bot.announcements.counting import not_held, to_count
from bot.announcements.held_after_all import subject
from bot.announcements.model import Announcement
from bot.announcements.moving import moves
from bot.announcements.views import Kept, NotHeld, NotKnown
from bot.language.atoms.normalise import fold
from bot.language.coming import Coming, Details
from bot.registrations.unread import OFF, about, tells_off
from bot.work import Work

PASSED = re.compile(r"\b(?:blev|var|maatte|aflyste|holdt|was|were|had to)\b")
""" "fællesspisningen blev aflyst" may be of last Thursday; folded."""
OF_IT = re.compile(
    r"\W*(?:(?:hej|nej|naa|hov|oev|no)\W+)?(?:(?:det|den|arrangementet|aktiviteten|it) (?:blev|er|maatte|was|had)\b"
    r"|(?:vi|jeg|we) (?:blev noedt til at |maatte |har |had to )?(?:desvaerre )?(?:aflys\w*|cancel\w*)"
    r"(?: (?:det|den|it))?(?=\W*$|,? (?:paa grund af|pga|fordi|da|because)\b)).*",
    re.DOTALL,
)
""" "det blev aflyst på grund af sne", of what stands in the calendar; folded."""


class Told(NamedTuple):
    """What was not held, as far as words say."""

    what: Coming | None
    """None: "det"."""
    been: list[date]
    """The days that were, if any is named."""
    ahead: Details
    """The new day."""


def hear(work: Work, text: str) -> Kept | NotHeld | None:
    """ "vi måtte aflyse banko i fredags", "banko i går blev flyttet til næste fredag". None: it is of what comes."""
    told = passed(work, text)
    if told is None:
        return None
    if found := _over(work, told):
        return moved_on(work, found, text) or not_held(work, found.id)
    return _of_no_calendar(work, told.what, told.ahead) if told.been and told.what else None


def hear_unknown(work: Work, text: str) -> NotKnown | None:
    """ "klatreturen er aflyst", of what nobody has put into the calendar; asked once nobody else takes the words."""
    told_so = work.has(rows.ANNOUNCERS) and about(work, text) == OFF and not unnamed.said(text)
    if not told_so or PASSED.search(fold(text)) or passed(work, text) is not None:
        return None
    return None if work.read(text).reports else NotKnown()  # "23 kom i torsdags. På fredag er det aflyst"


def is_of_another(work: Work, text: str, number: int | None) -> bool:
    """Whether it names something else than what is asked about, "how many came?"."""
    told = passed(work, text)
    if told is None or told.what is None:
        return False
    found = _over(work, told)
    return found is None or found.id != number


def passed(work: Work, text: str) -> Told | None:
    """What words tell not to have been held; None where they tell no such thing, or of what is still to come."""
    if not (work.has(rows.ANNOUNCERS) and tells_off(work, text)):
        return None
    what, to = moves(text)
    reader, named = work.programme.reader, naming.off(work, f"{(what or text).rstrip(' .!')} er aflyst")
    been = [day for day in reader.days(what or text, work.said_at) if day < work.today]
    ahead = reader.details(to or text, work.said_at)[0]
    over = been or (PASSED.search(fold(text)) and (to or not ahead.days))
    if not over or work.read(text).reports:
        return None
    named = named or _by_its_name(work, text)
    return Told(named, been, ahead) if named or OF_IT.fullmatch(fold(text)) else None


# -- inside --


def _by_its_name(work: Work, text: str) -> Coming | None:
    """ "vi måtte aflyse natløbet i fredags", which no plan knows."""
    found = next((each for each in to_count(work) if each.title and naming.is_named(each.title, text)), None)
    return Coming(found.criterion, found.facts.kind, found.title, Details()) if found else None


def _over(work: Work, told: Told) -> Announcement | None:
    """The one that is meant, of what this person held of late and nobody has counted; None where it is not clear."""
    found = [each for each in to_count(work) if not told.been or each.day in told.been]
    if said := told.what:
        found = [each for each in found if each.criterion == said.criterion]
        found = [each for each in found if said.title is None or each.title in (None, said.title)]
        found = [each for each in found if said.details.area in (None, each.area)]
    return found[0] if len(found) == 1 else None


def _of_no_calendar(work: Work, said: Coming, ahead: Details) -> NotHeld:
    """Its new day, where there is one, may come into the calendar, and is not asked about before that is wanted."""
    if len(ahead.days) != 1:
        return NotHeld(subject=subject(said.kind, said.title))
    view = begin(work, said._replace(details=ahead))
    work.stop_asking(f"announcement:{view.id}:")
    return NotHeld(view)
