"""What somebody wants with something in the calendar, in words: to be reminded of it, or to call it off."""

import re

from bot.announcements import naming, one_of_them, rows, unnamed
from bot.announcements.announcing import DELETES, is_called
from bot.announcements.model import ANNOUNCED, DRAFT, Announcement
from bot.language.atoms.normalise import fold
from bot.message import parted
from bot.phrases import OPENS
from bot.work import Work

LONGEST = 90
IT = r"(?:det|den|arrangementet|it|that)"
REMIND = re.compile(
    r"\W*(?:ja |hej )?(?:(?:(?:kan|vil|gider|maa) (?:du|jeg)|jeg vil) (?:lige |godt |gerne )*"
    r"|i(?: woul)?.?d like to be )?"
    r"(?:(?:huske?|minde?s?|remind(?:ed)?|paaminde?s?)(?: mig| me)? (?:paa|om|of|about) (?P<what>.+?)"
    r"|(?P<it>remind me|mind mig|husk mig))"
    r"(?: please| tak)?[\s?!.]*"
)
COME = re.compile(
    rf"{OPENS}(?:kan|maa|skal|can|may|should|do) (?:jeg|vi|man|alle|mine? \w+|boern|i|we|anybody|kids|you)"
    r"(?: ogsaa| gerne| godt| bare| lige| just| also| have to| need to)*"
    r" (?:komme(?! med (?:et|en|noget|ind)\b)|deltage|vaere med|tilmelde(?: sig| mig| os)?|melde (?:sig|mig|os) til"
    r"|tage \w+(?: \w+)? med|come|join|sign up)\b.*",
    re.DOTALL,
)
""" "kan jeg komme til fællesspisningen på lørdag?", of something that stands in the calendar."""


def asks_to_come(text: str) -> bool:
    return len(text) <= LONGEST and COME.fullmatch(fold(text)) is not None


def wants_reminder(text: str) -> bool:
    return len(text) <= LONGEST and REMIND.fullmatch(fold(text)) is not None


def calls_off(text: str) -> bool:
    """ "aflys den", "det bliver ikke til noget", right after it was shown."""
    return unnamed.said(text) in (unnamed.OFF, unnamed.FORGET) and not one_of_them.is_off(text)


def stands_by(text: str) -> bool:
    """ "nej vent, vi holder den", where it was asked whether it is called off."""
    return unnamed.said(text) == unnamed.HELD


def deletes(text: str) -> bool:
    """ "slet gåturen"; most words do not, and cost no look at rows."""
    return len(text) <= LONGEST and DELETES.fullmatch(text) is not None


def to_remind(work: Work, text: str) -> int | None:
    """What is meant: what was shown last, or what is named; None where nothing is, or several are."""
    found = REMIND.fullmatch(fold(text))
    if found is None or work.actor is None:
        return None
    if found["it"] or re.fullmatch(IT, found["what"]):
        last = _last(work)
        return last.id if last else None
    said = naming.off(work, f"{found['what']} er aflyst")
    meant = rows.meant(work, said, own=False) if said else []
    return meant[0].id if len(meant) == 1 else None


def to_call_off(work: Work) -> int | None:
    """What was shown last, where whoever writes may change it."""
    last = unnamed.last(work)
    return last.id if last else None


def to_drop(work: Work, text: str) -> int | None:
    """ "slet gåturen", of what is shown and does not stand in the calendar yet."""
    named, asked = DELETES.fullmatch(text), parted(work.asked())
    waits = work.session.get(Announcement, asked.number) if asked.topic == "announcement" and asked.number else None
    if named is None or waits is None or waits.state != DRAFT or not rows.may_change(work, waits):
        return None
    return waits.id if is_called(work, waits, named["what"].rstrip(" .!?")) else None


# -- inside --


def _last(work: Work) -> Announcement | None:
    found = rows.talked_of(work)
    return found if found is not None and found.state == ANNOUNCED and not found.over(work.now) else None
