"""What somebody was shown and did not keep: reports that are not saved, and what is not in the calendar."""

from dataclasses import dataclass

from bot.announcements import announcing
from bot.announcements.rows import ANNOUNCERS
from bot.announcements.views import View
from bot.overview.to_do import announced
from bot.people.model import REPORTERS
from bot.registrations import waiting
from bot.registrations.drafting import view
from bot.registrations.rows import open_here
from bot.registrations.steps import Step
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Reports and what is to come, of one person."""

    reports: Step
    announced: tuple[View, ...]


def only_one(work: Work, text: str) -> int | None:
    """The one report that waits, where all are to be saved: whole, as usual, and nothing to come beside it."""
    found = open_here(work) if waiting.saves_all(text) else []
    if len(found) != 1 or found[0].asks or view(work, found[0]).unusual:
        return None
    return None if work.who.has(ANNOUNCERS) and announced(work) else found[0].id


def nothing_asked(work: Work) -> bool:
    """Whether "slet alt" is an answer to nothing."""
    return work.has(REPORTERS) and work.alone and not work.asked()


def waits(work: Work) -> bool:
    """Whether anything does."""
    return bool(open_here(work) or (work.who.has(ANNOUNCERS) and announced(work)))


def gather(work: Work) -> Unsaved | View:
    """All of it, to be looked at and kept; where that is one thing to come, as it was shown."""
    coming = announced(work) if work.who.has(ANNOUNCERS) else ()
    if len(coming) == 1 and not open_here(work):
        return announcing.show(work, coming[0].id)
    return Unsaved(waiting.gather(work), coming)
