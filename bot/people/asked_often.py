"""What residents ask before they dare to write: who is counted, who reads it, whether it is a machine, how to help."""

from dataclasses import dataclass

from bot.message import parted
from bot.people.asked_often_vocabulary import MENDING, SAID, SETS
from bot.people.finding import whom_to_ask
from bot.people.model import REPORTERS
from bot.plan.model import Plan
from bot.sayings import Sayings
from bot.work import Work

COUNTS, SEES, KEEPS, ROBOT, HELPS, CAME, MENDS = "counts", "sees", "keeps", "robot", "helps", "came", "mends"
MOVES = "moves"
OF_REPORTS = frozenset({"", "draft", "batch", "entry"})
SAYINGS, TO_MEND = Sayings(SETS, SAID), Sayings(SETS, MENDING)
LONGEST = 80


@dataclass(frozen=True, slots=True)
class Often:
    what: str
    whom: tuple[str, ...]
    plan: Plan


def asked(text: str) -> str:
    """Which of them words ask; an empty string where they ask or tell something else."""
    return SAYINGS.said(text, LONGEST)


def asks_to_mend(text: str) -> bool:
    """ "kan jeg rette det bagefter?"; most words are not, and cost no look into the database."""
    return TO_MEND.said(text, LONGEST) == MENDS


def to_mend(work: Work) -> str:
    """What whoever reports asks so of: MENDS of a report, or in general, MOVES of what is announced."""
    if work.actor is None or REPORTERS.isdisjoint(work.actor.roles):
        return ""
    topic = parted(work.talked_of()).topic
    return MENDS if topic in OF_REPORTS else MOVES if topic == "announcement" else ""


def answer(work: Work, what: str) -> Often:
    return Often(what, whom_to_ask(work), work.plan)
