"""What was called off and is on after all, by its name: "gåturen bliver alligevel til noget"."""

from bot.announcements import keeping, naming, rows, unnamed
from bot.announcements.model import Announcement
from bot.announcements.views import Kept, View, Which
from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set
from bot.sayings import Sayings
from bot.work import Work

SETS = {
    "before": "hej, ok, okay, ja, jo, hov, men, og, nu, yes, but, and",
    "behind": "tak, nu, igen, again, alligevel, after all, anyway, <a_day>, på <a_day>, on <a_day>",
    "adv": "så, nu, jo, altså, alligevel, vist, igen, still",
    "what": "<~verb>, <~verb> _, <~verb> _ _, <~verb> _ _ _, "
    "<~verb> <on>? <a_day>, <~verb> <on>? <a_day> <on>? <a_day>",
    "on": "på, on, den",
    "verb": "bliver, er, holdes, vi, jeg, we, i, is, hvis, håber, måske, it, det, den",
    "we": "vi, jeg, we, i",
    "has": "holder, laver, gennemfører, hold, do",
    "after_all": "alligevel, igen, after all, again",
}
SAID = {
    "on": "<what> bliver <adv>* til noget, så bliver <what> til noget, <what> er <adv>* ikke <adv>* aflyst, "
    "<what> holdes <adv>* <after_all>, <we> <has> <adv>* <what> <after_all>, <we> <has> alligevel <what>, "
    "<what> er på <after_all>, <what> is on <after_all>, <what> is not cancelled <adv>*, <what> is back on",
}
SAYINGS = Sayings(SETS, SAID)
SAYS_SO = word_set("ikke aflyst not cancelled", of_reader=False)
"""Without these words, what is on is named as what is off."""
LONGEST = 90


def hear(work: Work, text: str) -> View | Kept | Which | None:
    """What is named comes back into the calendar; what is not named, and was not shown last, is asked about."""
    unshown = unnamed.said(text) == unnamed.HELD
    if not work.who.has(rows.ANNOUNCERS) or not (unshown or _says_so(text)):
        return None
    found = [each for each in rows.called_off(work) if rows.may_change(work, each) and not each.over(work.now)]
    if unshown:
        own = [each for each in found if each.host_id == work.who.id]
        return _which(work, own) if own else None
    found = [each for each in found if _is_named(work, each, text)]
    return keeping.take_up(work, found[0].id) if len(found) == 1 else _which(work, found) if found else None


# -- inside --


def _says_so(text: str) -> bool:
    return "?" not in text and SAYINGS.said(text, LONGEST) != ""


def _is_named(work: Work, found: Announcement, text: str) -> bool:
    named = " ".join(word for word in text.split() if fold(word).strip(".,!") not in SAYS_SO)
    said = naming.off(work, f"{named} er aflyst")
    days = work.programme.reader.days(text, work.said_at)
    if said is None or (days and found.day not in days):
        return naming.is_named(found.title or "", text) and not days
    return said.criterion == found.criterion and said.title in (None, found.title)


def _which(work: Work, found: list[Announcement]) -> Which:
    return Which(tuple(rows.look(work, each) for each in found), "back")
