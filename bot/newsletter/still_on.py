"""What an issue announces, looked at once more as it goes out: some of it may be over, called off or moved by then."""

import re

from sqlalchemy import select

from bot.announcements import rows, wording
from bot.announcements.model import ANNOUNCED, CALLED_OFF, Announcement
from bot.announcements.views import View
from bot.newsletter.model import Issue, IssueItem
from bot.texts import Translator, translator
from bot.work import Work

HOURS = r"(?: \d{4})?(?: (?:kl\. |at )?\d\d[.:]\d\d(?:–\d\d[.:]\d\d)?)?"
"""What follows the day where no editor has written anything else."""


def leave_out_what_is_off(work: Work, issue: Issue) -> None:
    """Nobody is invited to what was last week, or is not held; what was moved has its new day."""
    items = [each for each in issue.items if each.section == "coming" and each.day is not None and not each.dropped]
    if not items:
        return
    known = _announced(work)
    for item in items:
        if item.day and item.day < work.today:
            item.dropped = True
        else:
            _look(work, issue, item, known)


def _look(work: Work, issue: Issue, item: IssueItem, known: list[Announcement]) -> None:
    first = translator(work.plan.languages[0])
    called = item.headline.get(first.language, "")
    same = [each for each in known if wording.headline(first, rows.look(work, each)) == called]
    held = [each for each in same if each.state == ANNOUNCED and not each.over(work.now)]
    there = next((each for each in held if each.day == item.day), None)
    if there is None and same:  # under a headline that an editor wrote nobody can tell
        taken = {each.day for each in issue.items if each.headline == item.headline}
        later = [each for each in held if each.day and each.day >= work.today and each.day not in taken]
        there = later[0] if len(later) == 1 else None
        item.dropped = there is None
    if there is not None:
        _as_it_is(work, item, rows.look(work, there), first)


def _as_it_is(work: Work, item: IssueItem, view: View, first: Translator) -> None:
    """Its day and hour, unless an editor has said it in other words."""
    moved = item.day != view.facts.date
    if moved or (
        item.day and re.fullmatch(f"{re.escape(first.day(item.day))}{HOURS}", item.text.get(first.language, ""))
    ):
        item.text = {language: str(wording.when(translator(language), view)) for language in work.plan.languages}
    item.day = view.facts.date


def _announced(work: Work) -> list[Announcement]:
    stands = Announcement.state.in_((ANNOUNCED, CALLED_OFF)), Announcement.practice.is_(False)
    return list(work.session.scalars(select(Announcement).where(*stands).order_by(Announcement.day, Announcement.id)))
