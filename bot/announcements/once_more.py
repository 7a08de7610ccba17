"""What was spoken of last is held once more: "vi spiller igen på onsdag kl. 17"."""

import re

from bot.announcements import rows
from bot.announcements.announcing import begin
from bot.announcements.model import DRAFT, Announcement
from bot.announcements.shifting import day_from
from bot.announcements.views import View
from bot.language.atoms.normalise import fold
from bot.language.coming import Coming, without_sign_up
from bot.language.lexicon import GATHERINGS
from bot.language.times.hours import Hours
from bot.registrations.facts import Facts
from bot.registrations.model import SAVED, Entry
from bot.registrations.unread import tells_off
from bot.sayings import Sayings
from bot.work import Work

AGAIN, NEXT = "again", "next"
SETS = {
    "before": "hej, ok, okay, og, men, så, nå, ja, hov, also, and, but, so, yes",
    "behind": "tak, alle er velkomne, please",
    "adv": "gerne, nok, også, jo, altså, bare, just",
    "when": "<on>? <a_day>, <on>? <an_hour>",
    "on": "på, i, den, d, kl, on, at, til",
    "then": "<when>, <when> <when>, <when> <when> <when>",
    "we": "vi, jeg, we, i",
    "does": "spiller, holder, mødes, laver, gør, synger, danser, strikker, spiser, går, ses, kører, tager, gentager, "
    "play, meet, do, hold, have, sing, dance, repeat",
    "it": "det, den, det hele, det samme, it, that, this, the same",
    "again": "igen, en gang til, again, once more",
    "next": (
        "næste gang, den næste, vi ses, vi ses igen, vi ses næste gang, vi gør det igen, vi mødes igen, "
        "vi gentager det, next time, the next one, see you again, see you next time, we do it again, we meet again"
    ),
}
SAID = {
    AGAIN: "<we> <does> <adv>* <it>? <adv>* <again> <then> …?, <we> <does> <adv>* <it>? <then> <again> …?, "
    "<it>? <again> <then> …?, <does> <we> <adv>* <it>? <again> <then> …?, <then> <does> <we> <adv>* <it>? <again> …?, "
    "<then> <again> <then>? …?, <we> gentager <adv>* <it> <then> …?, we repeat <it> <then> …?",
    NEXT: "<next> …",
}
"""As bot.sayings has them."""
SAYINGS = Sayings(SETS, SAID)
LONGEST = 120
SAME_PLACE = ("samme sted", "same place")
LIKEWISE = re.compile(r"\W*(?:og|ogsaa|samt|det samme|samme|and|also|the same)\b")
AT_THE_SAME_PLACE = re.compile(r"\b(?:samme|same)(?: \w+ (?:og|and))?(?: samme| same)? (?:sted|place)\b")
AT_THE_SAME_TIME = re.compile(r"\b(?:samme|same) (?:tid|klok|time)|\b(?:det|the) (?:samme|same)\b(?! (?:sted|place))")


def hear(work: Work, text: str) -> View | None:
    """A draft of it on the day that is told; None where nothing is told to be held again, or nothing was spoken of."""
    facts = _spoken_of(work) if work.who.has(rows.ANNOUNCERS) and SAYINGS.said(text, LONGEST) else None
    found = of(work, text, facts) if facts is not None else None
    return begin(work, found, text) if found else None


def is_likewise(work: Work, text: str) -> bool:
    """ "og i Vangdalen ugen efter samme tid", of what was shown last."""
    return work.has(rows.ANNOUNCERS) and _likewise(work, text) is not None


def hear_likewise(work: Work, text: str) -> View | None:
    """A draft of the same on another day; the one that was shown waits beside it."""
    found = _likewise(work, text) if work.who.has(rows.ANNOUNCERS) else None
    shown = rows.talked_of(work) if found else None
    if found is None or shown is None:
        return None
    view = begin(work, found, text)
    if shown.state == DRAFT and shown.message_id:
        work.session.get_one(Announcement, view.id).message_id = -abs(shown.message_id)
    return rows.look(work, work.session.get_one(Announcement, view.id))


def of(work: Work, text: str, facts: Facts) -> Coming | None:
    """The next time of this, where words say when: "næste gang bliver det …", "vi spiller igen …"."""
    if "?" in text or not SAYINGS.said(text, LONGEST) or facts.kind not in GATHERINGS or tells_off(work, text):
        return None
    details = work.programme.reader.details(without_sign_up(text), work.said_at)[0]
    ahead = details.days and (details.days[-1] > work.today or details.hours is not None)
    if facts.area and not details.areas and any(each in fold(text) for each in SAME_PLACE):
        details = details._replace(area=facts.area, areas=(facts.area,), venue=facts.venue)
    return Coming(str(facts.criterion), facts.kind, facts.title, details._replace(spot=None)) if ahead else None


# -- inside --


def _likewise(work: Work, text: str) -> Coming | None:
    """With its day, its hour and its place, as far as they are told or the same."""
    said = fold(text) if len(text) <= LONGEST and "?" not in text else ""
    shown = rows.talked_of(work) if LIKEWISE.match(said) else None
    if shown is None or shown.day is None or not rows.may_change(work, shown) or work.read(text).reports:
        return None
    told = work.programme.reader.details(text, work.said_at)[0]
    there, then = AT_THE_SAME_PLACE.search(said), AT_THE_SAME_TIME.search(said)
    after = day_from(work, shown.day, said, text)
    told = told._replace(days=(after,)) if after else told
    if len(told.days) != 1 or told.days[0] == shown.day or not (there or then or after):
        return None
    hours = told.hours or (Hours(shown.starts, shown.ends) if shown.starts and then else None)
    told = told._replace(hours=hours, timed=hours is not None)
    if there and not told.areas:
        told = told._replace(area=shown.area, venue=shown.venue, spot=shown.place)
    return Coming(shown.criterion, shown.facts.kind, shown.title, told)


def _spoken_of(work: Work) -> Facts | None:
    """Of the report, or of what was announced, that was shown last."""
    if (number := work.number_talked_of("entry")) is not None:
        entry = work.session.get(Entry, number)
        return entry.facts if entry is not None and entry.state == SAVED else None
    number = work.number_talked_of("announcement")
    found = work.session.get(Announcement, number) if number else None
    return found.facts if found is not None else None
