"""What was spoken of last is held once more: "vi spiller igen på onsdag kl. 17"."""

from bot.announcements import rows
from bot.announcements.announcing import begin
from bot.announcements.model import Announcement
from bot.announcements.views import View
from bot.language.coming import Coming
from bot.registrations.facts import Facts
from bot.registrations.model import SAVED, Entry
from bot.sayings import Sayings
from bot.work import Work

AGAIN = "again"
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
}
SAID = {
    AGAIN: "<we> <does> <adv>* <it>? <adv>* <again> <then> …?, <we> <does> <adv>* <it>? <then> <again> …?, "
    "<it>? <again> <then> …?, <does> <we> <adv>* <it>? <again> <then> …?, <then> <does> <we> <adv>* <it>? <again> …?, "
    "<we> gentager <adv>* <it> <then> …?, we repeat <it> <then> …?",
}
"""As bot.sayings has them."""
SAYINGS = Sayings(SETS, SAID)
LONGEST = 90
GATHERINGS = ("event", "faellesspisning")


def hear(work: Work, text: str) -> View | None:
    """A draft of it on the day that is told; None where nothing is told to be held again, or nothing was spoken of."""
    if not work.who.has(rows.ANNOUNCERS) or "?" in text or SAYINGS.said(text, LONGEST) != AGAIN:
        return None
    facts = _spoken_of(work)
    details = work.programme.reader.details(text, work.said_at)[0] if facts else None
    if facts is None or details is None or not details.days or facts.kind not in GATHERINGS:
        return None
    return begin(work, Coming(str(facts.criterion), facts.kind, facts.title, details._replace(spot=None)), text)


# -- inside --


def _spoken_of(work: Work) -> Facts | None:
    """Of the report, or of what was announced, that was shown last."""
    if (number := work.number_talked_of("entry")) is not None:
        entry = work.session.get(Entry, number)
        return entry.facts if entry is not None and entry.state == SAVED else None
    number = work.number_talked_of("announcement")
    found = work.session.get(Announcement, number) if number else None
    return found.facts if found is not None else None
