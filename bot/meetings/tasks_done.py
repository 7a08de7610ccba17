"""That a task from a meeting is done, said without a reply to it."""

import re

from sqlalchemy import select

from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set
from bot.meetings.minutes import NOT_YET, done, done_by_words, has_tasks, which
from bot.meetings.model import Agreed, Meeting
from bot.meetings.outcome import Settled, Tasks
from bot.milestones.following import says_reached
from bot.people.taking_out import is_about
from bot.work import Work

IS = word_set("er har blev is are has have was", of_reader=False)
SMALL = word_set(
    "jeg vi nu allerede det den og men hej saa ja i we it already now the a en et til for om med", of_reader=False
)
MOST_WORDS = 9
BEGINS_ALIKE = 3
"""Letters of a verb: "bagt" is what came of "bager"."""


def hear(work: Work, text: str) -> Settled | Tasks | None:
    """ "det er gjort", right after a message about one's tasks, or of the only meeting that left some; "kagen er bagt",
    of the one to bake it. None: it is about something else."""
    if work.origin is None:
        return None
    if not says_reached(text):
        return _named(work, text)
    meeting = work.number_talked_of("meet")
    if meeting is None or not has_tasks(work, meeting):
        meeting = _only_one_with_tasks(work)
    return done_by_words(work, meeting, text) if meeting else None


# -- inside --


def _named(work: Work, text: str) -> Settled | Tasks | None:
    """What words say to be done of it: all of them stand in the task. Of a noun of it alone it is asked."""
    told = re.findall(r"\w+", fold(text))
    said = [each for each in told if each not in IS | SMALL]
    of_what = IS.isdisjoint(told) or NOT_YET.search(fold(text)) or len(told) > MOST_WORDS
    if of_what or not any(each.endswith(("t", "ed")) for each in said):
        return None
    about = [each for each in _mine(work) if any(is_about(each.text, frozenset({word})) for word in said)]
    if not about or work.read(text).reports:
        return None
    whole = [each for each in about if all(_stands(word, each.text) for word in said)]
    return (
        done(work, whole[0].id) if len(whole) == 1 else which(work, work.session.get_one(Meeting, about[0].meeting_id))
    )


def _stands(word: str, task: str) -> bool:
    return any(each[:BEGINS_ALIKE] == word[:BEGINS_ALIKE] for each in re.findall(r"\w{3,}", fold(task)))


def _mine(work: Work) -> list[Agreed]:
    mine = Agreed.person_id == work.who.id, Agreed.sent_at.is_not(None), Agreed.done_at.is_(None)
    return list(work.session.scalars(select(Agreed).where(*mine).order_by(Agreed.id)))


def _only_one_with_tasks(work: Work) -> int | None:
    """The meeting from which alone whoever writes has something left to do."""
    found = {each.meeting_id for each in _mine(work)}
    return next(iter(found)) if len(found) == 1 and work.alone else None
