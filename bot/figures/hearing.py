"""Words that answer nothing in particular may be what somebody owes for weeks."""

import re

from bot.figures import handing_on
from bot.figures.about import means_figures, placed
from bot.figures.answering import answer, counts
from bot.figures.model import Request, Round
from bot.figures.owed import owed_now, requests_of
from bot.figures.steps import NotRead, Outcome
from bot.figures.views import owing
from bot.figures.vocabulary import NOBODY
from bot.language.atoms.normalise import fold
from bot.language.times.named import DAY, HOUR, with_times
from bot.message import parted
from bot.people.courtesy import asks
from bot.people.model import TELLING_LITTLE
from bot.registrations.numbered import told
from bot.registrations.topics import begins_later
from bot.work import Work

PARTS = re.compile(r"[,;\n]|\b(?:og|and)\b")
"""What stands between two things that are told."""
OF_FIGURES = re.compile(r"\b(?:tal|tallet|tallene|figures?)\b")


def hear(work: Work, text: str) -> Outcome | None:
    """None: they are not."""
    one = told(text)
    if (work.origin and work.origin.group) or (one is not None and one.drops):
        return None  # "slet nr. 1" is of a list of reports
    if begins_later(text) and not any(map(str.isdigit, text)):
        return None  # "nyt forløb starter snart" promises no figure
    held = owed_now(work)
    if held is None and (offered := handing_on.just_offered(work, text)):
        return answer(work, offered, text)
    return answer(work, held, text) if held and means_figures(work, held, text, asked=False) else None


def hear_unread(work: Work, text: str) -> Outcome | None:
    """Numbers, or that there was nobody, from whoever does little else here than to deliver figures, in words that
    nobody could read: what is owed is shown once more."""
    told = counts(text) or NOBODY.search(text) is not None
    if not work.alone or not work.who.roles <= TELLING_LITTLE or not told or asks(text):
        return None
    held = owed_now(work)
    if held is None or work.read(text).reports:
        return None
    mine = requests_of(work, work.who.id, held)
    return NotRead(owing(work, work.session.get_one(Round, held), mine, work.who.name))


def hear_unread_answer(work: Work, text: str) -> NotRead | None:
    """What answers a question about figures and says nothing of any, nor of anything else: what is owed, once more.

    A question of one's own is none, nor what is to be on a day or at an hour.
    """
    asked = parted(work.asked())
    if asked.topic not in ("figure", "figures") or asked.number is None or asks(text):
        return None
    if any(atom.tag in (DAY, HOUR) for atom in with_times(fold(text))):
        return None
    one = work.session.get(Request, asked.number) if asked.topic == "figure" else None
    held = work.session.get(Round, one.round_id if one else asked.number)
    mine = requests_of(work, work.who.id, held.id) if held else []
    return NotRead(owing(work, held, mine, work.who.name)) if held and mine else None


def hear_first(work: Work, text: str) -> Outcome | None:
    """ "jeg kan først sende tallene i næste uge, vi har skolefest" is of figures, and announces no school party."""
    return hear(work, text) if speaks_of(work, text) else None


def tells_several(work: Work, text: str) -> bool:
    """ "7 familier, 3 af 4" of what is owed, though a report of something else is asked about."""
    held = owed_now(work) if _numbers_apart(text) else None
    return held is not None and placed(work, held, text) > 1


def _numbers_apart(text: str) -> bool:
    numbers = [at for at, sign in enumerate(text) if sign.isdigit()]
    return bool(numbers) and PARTS.search(text, numbers[0], numbers[-1]) is not None


def speaks_of(work: Work, text: str) -> bool:
    """Whether somebody who owes figures speaks of them by that name."""
    return OF_FIGURES.search(fold(text)) is not None and work.actor is not None and owed_now(work) is not None
