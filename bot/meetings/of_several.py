"""Answers to several invitations at once: "kan godt den 31., men ikke den 7.", "ja til begge"; and to which of them."""

import re

from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set
from bot.meetings.answering import answer
from bot.meetings.answers import Noted, Several, Which, Whom
from bot.meetings.model import NO, YES, Meeting
from bot.meetings.pointing import SHOWN, WHICH, invited_to, names_a_day, on_named_days, only_named, unanswered
from bot.meetings.saying import meaning, unsure
from bot.meetings.views import view
from bot.registrations.agreeing import of_each
from bot.work import Work

NOT = word_set("ikke nej naeh no not afbud", of_reader=False)
WELL = word_set("ja kan kommer godt fint passer deltager yes can come fine", of_reader=False)
PIECE = re.compile(r"[,;!\n]|\b(?:men|og|but|and)\b")
LONGEST, FEW = 15, 4
"""Words."""
TWO = 2
PLACES = {"first": 0, "second": 1, "last": -1}
PLACE = re.compile(
    r"\W*(?:til )?(?:den|det|the)? ?(?:(?P<first>foerste|first)|(?P<second>anden|andet|second)|(?P<last>sidste|last))"
    r"(?: (?:moede|af dem|one|meeting))?\W*"
)


def hear(work: Work, text: str) -> Several | Noted | Whom | Which | None:
    """None: the words are of one meeting, or of none."""
    listed = [answer(work, each.id, to_it, each.sequence) for each, to_it in said(work, text)]
    told = Several(tuple(each for each in listed if isinstance(each, Noted))) if listed else None
    return told or _chosen(work, text) or _not_yet(work, text)


def said(work: Work, text: str) -> list[tuple[Meeting, str]]:
    """What words say to each of two meetings or more; nothing where it is not clear of one of them."""
    if len(text.split()) > LONGEST or "?" in text or not (names_a_day(text) or of_each(text)):
        return []
    there = [] if work.read(text).reports else invited_to(work)
    if len(there) < TWO:
        return []
    if not names_a_day(text):
        waits, to_all = unanswered(work, there), meaning(text) if work.talked_of().startswith(SHOWN) else ""
        return [(each, to_all) for each in waits] if to_all and len(waits) >= TWO else []
    found: dict[int, tuple[Meeting, str]] = {}
    last = ""
    for piece in PIECE.split(fold(text)):
        words = set(re.findall(r"\w+", piece))
        last = NO if words & NOT else YES if words & WELL else last
        found |= {each.id: (each, last) for each in on_named_days(work, there, piece)}
    return list(found.values()) if len(found) >= TWO and all(to_it for _, to_it in found.values()) else []


# -- inside --


def _chosen(work: Work, text: str) -> Noted | Several | Whom | None:
    """ "den 31.", "styregruppen", "den første", "begge", asked to which meeting they come, or to which they do not."""
    asked = work.talked_of() if len(text.split()) <= FEW else ""
    if not asked.startswith(WHICH) or "?" in text:
        return None
    said = asked.removeprefix(WHICH)
    found = on_named_days(work, invited_to(work), text) or _named(work, unanswered(work, invited_to(work)), text)
    if of_each(text):
        noted = [answer(work, each.id, said, each.sequence) for each in unanswered(work, invited_to(work))]
        return Several(tuple(each for each in noted if isinstance(each, Noted))) if noted else None
    return answer(work, found[0].id, said, found[0].sequence) if len(found) == 1 else None


def _named(work: Work, there: list[Meeting], text: str) -> list[Meeting]:
    """By its group, or by where it stands in the list."""
    if group := only_named(work.plan, text):
        return [each for each in there if each.group == group.key]
    place = PLACE.fullmatch(fold(text))
    at = next((at for name, at in PLACES.items() if place and place[name]), None)
    return there[at:][:1] if at is not None and len(there) >= TWO else []


def _not_yet(work: Work, text: str) -> Which | None:
    """ "måske", asked the same: it is asked of both again before they are held."""
    asked = work.talked_of() if unsure(text) else ""
    there = unanswered(work, invited_to(work)) if asked.startswith(WHICH) else []
    return Which(tuple(view(work, each) for each in there), asked.removeprefix(WHICH), unsure=True) if there else None
