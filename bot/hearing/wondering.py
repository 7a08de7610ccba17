"""Whoever is asked something may ask back: "hvorfor spørger du?"."""

import re

from bot.message import parted
from bot.people.model import TELLING_LITTLE
from bot.phrases import OPENS, phrase_in
from bot.work import Work

WHY = {
    "why": re.compile(
        rf"{OPENS}(?:hvorfor (?:spoerger du(?: (?:om|mig|efter) .{{1,40}})?"
        r"|(?:skal|vil|maa) du (?:vide|bruge|have) (?:det|alt det|det hele)|skal jeg (?:svare|skrive det|sige det)"
        r"|er det vigtigt)(?: .{0,20})?|hvad skal du (?:bruge|vide) det (?:til|for)"
        r"|why (?:do|are) you ask(?:ing)?(?: .{0,30})?|why do you (?:need|want) to know)"
    )
}
LONGEST = 70
REPORT, HOW_MANY, CALENDAR, NEWS, MEETING, NOTHING = "report", "how_many", "calendar", "news", "meeting", "nothing"
OF = {"draft": REPORT, "batch": REPORT, "announcement": CALENDAR, "contribution": NEWS, "meet": MEETING}


def asks(text: str) -> bool:
    return bool(phrase_in(text, WHY, LONGEST))


def why(work: Work) -> str:
    """What of: the question that waits, else what was spoken of last. Empty: another noun knows, or nobody does."""
    if work.actor is None:
        return ""
    asked = work.asked()
    subject = parted(asked or work.talked_of())
    of = OF.get(subject.topic, "")
    if of == CALENDAR and subject.rest.startswith("count"):
        return HOW_MANY
    if subject.topic in ("", "entry") or (of == CALENDAR and not asked):  # it was shown, and nothing is asked of it
        return "" if work.actor.roles <= TELLING_LITTLE else NOTHING
    return of
