"""What somebody was shown and did not keep: reports that are not saved, and what is not in the calendar."""

from dataclasses import dataclass

from bot.announcements import announcing
from bot.announcements.rows import ANNOUNCERS
from bot.announcements.views import View
from bot.overview.to_do import announced
from bot.registrations import waiting
from bot.registrations.rows import open_here
from bot.registrations.steps import Step
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Reports and what is to come, of one person."""

    reports: Step
    announced: tuple[View, ...]


def gather(work: Work) -> Unsaved | View:
    """All of it, to be looked at and kept; where that is one thing to come, as it was shown."""
    coming = announced(work) if work.who.has(ANNOUNCERS) else ()
    if len(coming) == 1 and not open_here(work):
        return announcing.show(work, coming[0].id)
    return Unsaved(waiting.gather(work), coming)
