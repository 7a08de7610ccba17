"""Reads what is written about the tasks of a call-out: that one is done, which are left, and to whom one is given."""

import re

from bot.beredskab.task_vocabulary import ASKED, DONE, SETS
from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.sayings import Sayings

TASK = re.compile(r"^\s*(?:opgave\b\s*[:–-]?|task\b\s*[:–-]?|opg\b\.?\s*[:–-]|todo\b\s*[:–-])\s*", re.IGNORECASE)
TO = re.compile(r"^(?:til|for|to)\s++(?:(?:den|the)\s++)?+", re.IGNORECASE)
""" "opgave til Gitte: …", "task for SSP to …"."""
TO_WHOM = re.compile(rf"{TO.pattern}(?P<who>[^\s:–,.\d][^:–,.\d]{{0,39}}+)[:–]\s*+", re.IGNORECASE)
ONESELF = frozenset({"mig", "mig selv", "os", "me", "myself", "us"})
CLAUSE = re.compile(r"[,.;:!?]\s|\s[-–—]\s|\n")
LONGEST, LONGEST_QUESTION = 200, 60
"""Characters."""
TELLS = 3
"""Words behind the first clause from which the log has them, too."""
_DONE, _ASKED = Sayings(SETS, DONE), Sayings(SETS, ASKED)
_OF_TASKS = re.compile(r"opgave|task")
_ASKS = re.compile(
    r"mangler|missing|opgave|task|svaret|answered|hoert fra|heard from|venter|alle|every|hvor mange|ting"
    r"|praecis|noejagtig|exactly|precisely|hvilke[nt]|hvad for|which|what|adresse|nummer|\bnr"
)


def says_done(text: str) -> bool:
    """ "opgaven med kælderen er løst, han kommer kl. 7"; not "opgaven er ikke løst"."""
    if len(text) > LONGEST or "?" in text or not _OF_TASKS.search(text.casefold()):
        return False
    return _DONE.told(with_times(fold(CLAUSE.split(text.strip())[0]))) == "done"


def tells_more(text: str) -> bool:
    """Whether more is told behind it than that something is done."""
    return sum(len(each.split()) for each in CLAUSE.split(text.strip())[1:]) >= TELLS


def asked_in(text: str) -> str:
    """ "tasks", "who" or "where", where somebody asks what is left, who is missing or in which house it is; else an
    empty string."""
    said = fold(text) if len(text) <= LONGEST_QUESTION else ""
    return _ASKED.told(with_times(said)) if said and _ASKS.search(said) else ""


def to_oneself(said: str) -> str:
    """ "til mig: ring til skolen" without those to whom it is given, who give it to themselves."""
    found = TO_WHOM.match(said)
    return said[found.end() :] if found and found["who"].strip().casefold() in ONESELF else said
