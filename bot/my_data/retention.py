"""Lets go of what has been kept as long as the plan says: words, practice, the traces of those who are nobody here."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, and_, bindparam, cast, delete, exists, or_, select, update
from sqlalchemy.types import String

from bot import files
from bot.announcements import letting_go as announcements
from bot.announcements.model import Announcement
from bot.courses import due as courses
from bot.courses.model import Course
from bot.figures.model import RequestRevision
from bot.inbox import DONE, QUARANTINED, Incoming
from bot.jobs import actions as jobs
from bot.meetings import letting_go as meetings
from bot.milestones import due as milestones
from bot.my_data.actions import FOLDER
from bot.newsletter import forgetting as newsletter
from bot.outbox import ANSWERS, FINISHED, SENT, Attempt, Outgoing, keyed
from bot.people.channels import TELEGRAM
from bot.people.model import Candidate, Channel
from bot.prepared import Prepared, earliest, one_of
from bot.registrations.model import Credit, DraftRow, Entry, Revision
from bot.vocabulary.model import Unread
from bot.work import Work

HANDLED_KEPT = timedelta(days=7)
"""How long the bare numbers of handled updates are kept; Telegram repeats an update for a day at most."""
PASSING = timedelta(days=1)
"""How long what was answered to a stranger stays, a file that was handed out, and somebody who was never added."""
MESSAGES = 1000
"""So many messages lose their words at a time: people who write meanwhile do not wait for years of them."""
WORDS: tuple[tuple[Any, Any], ...] = (
    (Entry, Entry.received_at),
    (Revision, Revision.at),
    (DraftRow, DraftRow.created_at),
    (RequestRevision, RequestRevision.at),
)
"""Where the words of reports stand, and since when."""
UNTIL: BindParameter[datetime] = bindparam("until")
SAID = one_of(Outgoing.state, FINISHED)


def _of_no_use() -> ColumnElement[bool]:
    """An answer about nothing to which a reply could lead, after which more was said in its chat."""
    later = Outgoing.__table__.alias().c  # an alias of the class would map all classes while modules are imported
    more = exists().where(later.address == Outgoing.address, later.message_id > Outgoing.message_id)
    return and_(keyed(ANSWERS), Outgoing.state == SENT, Outgoing.about == "", or_(Outgoing.message_id.is_(None), more))


def to_strangers() -> ColumnElement[bool]:
    known = select(Channel.address).where(Channel.kind == TELEGRAM)
    private = Outgoing.channel == TELEGRAM, ~Outgoing.address.startswith("-")
    return and_(*private, Outgoing.address.not_in(known), SAID)


OLD_WORDS = (
    *(Prepared(update(each).where(each.words.is_not(None), at <= UNTIL).values(words=None)) for each, at in WORDS),
    Prepared(delete(Unread).where(Unread.said_at <= UNTIL)),
    # What could not be handled holds words too: staff have had their time to look at it.
    Prepared(delete(Incoming).where(Incoming.state == QUARANTINED, Incoming.received_at <= UNTIL)),
    Prepared(delete(Attempt).where(Attempt.at <= UNTIL)),
)
OLD_MESSAGES = Prepared(
    select(Outgoing.id, _of_no_use().label("of_no_use"))
    .where(Outgoing.created_at <= UNTIL, SAID, Outgoing.content != "{}")
    .limit(MESSAGES)
)
_PRACTICE = select(Entry.id).where(Entry.practice, Entry.received_at <= UNTIL)
OLD_ENTRIES = Prepared(_PRACTICE)
OLD_DRAFTS = Prepared(
    select(DraftRow.id).where((DraftRow.practice & (DraftRow.created_at <= UNTIL)) | DraftRow.entry_id.in_(_PRACTICE))
)
# Who is nobody here, or no longer, leaves no Telegram number behind. Groups have negative numbers and stay.
CHATS_OF_STRANGERS = Prepared(
    update(Incoming)
    .where(Incoming.chat_id > 0, Incoming.state == DONE)
    .where(cast(Incoming.chat_id, String).not_in(select(Channel.address)))
    .values(chat_id=0)
)
ANSWERS_TO_STRANGERS = Prepared(delete(Outgoing).where(to_strangers(), Outgoing.created_at <= UNTIL))
HANDLED = Prepared(delete(Incoming).where(Incoming.state == DONE, Incoming.received_at <= UNTIL))
NEVER_ADDED = Prepared(delete(Candidate).where(Candidate.created_at <= UNTIL))
FIRST_WORDS = (
    *(earliest(since, model.words.is_not(None)) for model, since in WORDS),
    earliest(Unread.said_at, Unread.id.is_not(None)),
)
FIRST_PRACTICE = tuple(earliest(each, model.practice) for model, each in (
    (Entry, Entry.received_at), (DraftRow, DraftRow.created_at),
    (Announcement, Announcement.created_at), (Course, Course.created_at),
))  # fmt: skip
FIRST_STRANGER = earliest(Outgoing.created_at, to_strangers())


def let_go(work: Work) -> None:
    """Everything whose time is over. Harmless when repeated."""
    _let_go_of_words(work, work.now - timedelta(days=work.plan.retention.words_days))
    practice = work.now - timedelta(days=work.plan.retention.practice_days)
    _let_go_of_practice(work, practice)
    announcements.let_go(work, practice)
    courses.let_go(work, practice)
    milestones.let_go(work)
    meetings.let_go(work)
    _let_go_of_strangers(work)
    HANDLED.run(work.session, until=work.now - HANDLED_KEPT)
    NEVER_ADDED.run(work.session, until=work.now - PASSING)
    jobs.let_go(work.session, work.now)
    newsletter.let_go(work)
    files.remove_old(work.programme.data_dir / FOLDER, "*.json*", work.now - PASSING)


def _let_go_of_words(work: Work, until: datetime) -> None:
    for each in OLD_WORDS:
        each.run(work.session, until=until)
    if old := OLD_MESSAGES.rows(work.session, until=until):
        gone, empty = ([row.id for row in old if row.of_no_use is over] for over in (True, False))
        work.session.execute(delete(Outgoing).where(Outgoing.id.in_(gone)))
        work.session.execute(update(Outgoing).where(Outgoing.id.in_(empty)).values(content="{}"))


def _let_go_of_practice(work: Work, until: datetime) -> None:
    """Entries that are old enough with all that hangs on them, drafts, and what was answered about them."""
    session = work.session
    entries = [row.id for row in OLD_ENTRIES.rows(session, until=until)]
    drafts = [row.id for row in OLD_DRAFTS.rows(session, until=until)]
    if not entries and not drafts:
        return
    about = [f"entry:{id}" for id in entries] + [f"draft:{id}" for id in drafts]
    said = Outgoing.about.in_(about), SAID
    session.execute(update(Outgoing).where(*said).values(content="{}"))
    session.execute(delete(DraftRow).where(DraftRow.id.in_(drafts)))
    for model in (Revision, Credit):
        session.execute(delete(model).where(model.entry_id.in_(entries)))
    session.execute(delete(Entry).where(Entry.id.in_(entries)))


def _let_go_of_strangers(work: Work) -> None:
    CHATS_OF_STRANGERS.run(work.session)
    ANSWERS_TO_STRANGERS.run(work.session, until=work.now - PASSING)


def next_let_go(work: Work) -> datetime | None:
    """When the next practice, the next words or the next stranger have had their time."""
    return min(_moments(work), default=None)


def _moments(work: Work) -> Iterator[datetime]:
    yield from newsletter.moments(work)
    yield from meetings.moments(work)
    retention = work.plan.retention
    for kept, terms in (
        (timedelta(days=retention.words_days), FIRST_WORDS),
        (timedelta(days=retention.practice_days), FIRST_PRACTICE),
        (PASSING, (FIRST_STRANGER,)),
    ):
        for each in terms:
            first = each.value(work.session)
            if first:
                yield first + kept
