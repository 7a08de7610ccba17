"""Where figures are asked for, "slet" is of the one that was told last; with none told there is nothing to delete."""

from bot.figures.correcting import FIGURES, told_last
from bot.figures.model import Round
from bot.figures.owed import owed_now, requests_of
from bot.figures.steps import NotRead
from bot.figures.views import owing
from bot.message import parted
from bot.registrations.model import SAVED
from bot.work import Work


def means_figures(work: Work) -> bool:
    """Whether we spoke of figures last, and nothing else is asked."""
    asked = parted(work.asked()).topic
    spoken = asked if asked else parted(work.talked_of()).topic
    return work.alone and spoken in FIGURES and owed_now(work) is not None


def told(work: Work) -> int | None:
    """The entry of the figure that was told last, if it still counts."""
    last = told_last(work)
    return last.entry_id if last is not None and last.entry is not None and last.entry.state == SAVED else None


def owed(work: Work) -> NotRead:
    """What is still owed, once more."""
    held = owed_now(work)
    mine = requests_of(work, work.who.id, held) if held is not None else []
    return NotRead(owing(work, work.session.get_one(Round, held), mine, work.who.name))
