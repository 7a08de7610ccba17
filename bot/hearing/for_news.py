"""A story that a citizen journalist writes without a button: for the newsletter, or to be counted?"""

import re
from dataclasses import dataclass

from bot.newsletter import contributing
from bot.newsletter.contributing import Received
from bot.people.model import REPORTERS, Role
from bot.registrations import batches, drafting
from bot.registrations.steps import NotUnderstood, StaleDraft, Step
from bot.work import Work

LONG, SENTENCES = 90, 2
"""Characters, and sentences, from which words are a story."""
ENDS = re.compile(r"[.!?](?=\s|$)")


@dataclass(frozen=True, slots=True)
class Story:
    """It tells a number, too, which may be reported."""

    step: Step
    draft: int


def is_story(work: Work, text: str) -> bool:
    """Whether somebody who writes for the newsletter, and has no other role that reports, tells a story."""
    writes = work.who.roles & REPORTERS == {Role.JOURNALIST} and work.plan.newsletter.comes and work.alone
    return writes and len(text) >= LONG and len(ENDS.findall(text)) >= SENTENCES and not text.rstrip().endswith("?")


def taken(work: Work, read: Step | NotUnderstood, text: str) -> Story | Step | Received:
    """With a number it is asked which of the two it is; else it is for the newsletter."""
    if isinstance(read, NotUnderstood):
        return contributing.take(work, text)
    return Story(read, read.drafts[0].id) if read.drafts else read


def into_newsletter(work: Work, draft_id: int) -> Received:
    """The words of what was read as a report are a piece for the newsletter, and are no report. Raises StaleDraft."""
    draft = drafting.open_draft(work, draft_id)
    if draft.words is None or not work.plan.newsletter.comes:
        raise StaleDraft
    words = draft.words
    batches.drop_all(work, draft.batch)
    return contributing.take(work, words)
