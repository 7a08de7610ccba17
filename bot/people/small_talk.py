"""What people tell the bot that is for another person, or for nobody: "sig til Karen, at …", "undskyld", "test"."""

from dataclasses import dataclass

from bot.people.finding import whom_to_ask
from bot.people.small_talk_vocabulary import SAID, SETS
from bot.sayings import Sayings
from bot.work import Work

PERSON, TROUBLE, CANNOT, SORRY, KIND, GLAD, CROSS, TEST = (
    "person", "trouble", "cannot", "sorry", "kind", "glad", "cross", "test",
)  # fmt: skip
TO_ALL, HARD = "to_all", "hard"
SAYINGS = Sayings(SETS, SAID)
LONGEST = 120


@dataclass(frozen=True, slots=True)
class Talk:
    what: str
    whom: tuple[str, ...]
    news: bool = False
    """Whether there is a newsletter, in which everybody can be told something."""


def told(text: str) -> str:
    """Which of them words are; an empty string where they are something else."""
    return SAYINGS.said(text, LONGEST)


def answer(work: Work, what: str) -> Talk:
    return Talk(what, whom_to_ask(work), work.plan.newsletter.comes)
