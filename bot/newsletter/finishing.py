"""When everybody has an issue: it counts; editors, the steering group, and whose words were in it hear of it."""

from collections import defaultdict

from bot.clock import local_date
from bot.newsletter import archive
from bot.newsletter import issue_words as words
from bot.newsletter.drafting import tell_editors
from bot.newsletter.edition import edition
from bot.newsletter.model import SENT, Contribution, Issue, IssueItem
from bot.newsletter.pictures import leave_out_lost
from bot.newsletter.showing import show_as_it_is
from bot.outbox import REMINDER
from bot.people.circles import chat_of
from bot.people.finding import active_people
from bot.people.model import Person, Role
from bot.people.telling import tell
from bot.progress.actions import standing
from bot.progress.model import Progress
from bot.registrations.recording import one_more
from bot.texts import translator
from bot.work import Work


def finish(work: Work, issue: Issue) -> None:
    """Nobody waits for it any more."""
    issue.state, issue.ended_at = SENT, work.now
    moved = _counts(work, issue)
    leave_out_lost(work, issue)
    work.session.flush()
    archive.write(work, issue)
    show_as_it_is(work, issue, "sent")
    tell_editors(work, f"issue:{issue.id}:sent", lambda t: words.reached(t, issue, work.plan, moved))
    _tell_steering_group(work, issue, moved)
    _tell_writers(work, issue)


def _counts(work: Work, issue: Issue) -> Progress | None:
    """One more towards the criterion, if it came to anybody at all."""
    criterion = work.plan.newsletter.criterion
    if criterion is None or not issue.delivered:
        return None
    if issue.entry_id is None:
        day = local_date(issue.begun_at) if issue.begun_at else work.today  # sent then, however long the last took
        issue.entry_id = one_more(work, criterion, issue.editor_id, day).id
    return standing(work, criterion)


def _tell_steering_group(work: Work, issue: Issue, moved: Progress | None) -> None:
    """Headlines only: to the members one by one, and to their chat."""
    plan = work.plan
    if not issue.delivered:
        return
    for person in active_people(work):
        if Role.STYREGRUPPE in person.roles(work.now):
            tell(
                work, person, f"issue:{issue.id}:headlines",
                lambda t: words.headlines(t, edition(issue, plan, t.language), plan, moved), REMINDER,
            )  # fmt: skip
    chat = chat_of(work, Role.STYREGRUPPE)
    if chat is not None:
        first = plan.languages[0]
        said = words.headlines(translator(first), edition(issue, plan, first), plan, moved)
        work.queue(f"issue:{issue.id}:headlines:chat", chat, REMINDER, said)


def _tell_writers(work: Work, issue: Issue) -> None:
    """Whoever sent something in hears that it was printed, once for all of theirs; who sent the issue knows."""
    printed: dict[int, list[IssueItem]] = defaultdict(list)
    for item in issue.items if issue.delivered else ():
        writer = work.session.get(Contribution, item.contribution_id) if item.contribution_id else None
        if writer and writer.person_id and writer.person_id != issue.editor_id and not item.dropped:
            printed[writer.person_id].append(item)
    for person_id, items in printed.items():
        found = work.session.get_one(Person, person_id)
        key = f"issue:{issue.id}:printed"
        tell(work, found, key, lambda t, items=items: words.printed(t, issue, items), REMINDER)  # type: ignore[misc]
