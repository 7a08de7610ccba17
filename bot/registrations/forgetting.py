"""Reports that nobody saved: who wrote them is told of it once, and a week later they are forgotten. A job."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from sqlalchemy import bindparam, select, update

from bot import questions
from bot.clock import local_date
from bot.outbox import CANCELLED, REMINDER, WAITING, Outgoing, keyed
from bot.people.channels import TELEGRAM
from bot.people.finding import still_here, telegram_of
from bot.people.model import Person
from bot.people.reaching import Queued, reach
from bot.prepared import Look, Prepared
from bot.registrations import forgetting_words as words
from bot.registrations import rows
from bot.registrations.draft import Draft
from bot.registrations.drafting import view
from bot.registrations.model import DRAFT_KEPT, DROPPED, SAVED, DraftRow, Entry
from bot.registrations.steps import Step
from bot.texts import translator
from bot.work import Work

TOLD_AFTER = timedelta(days=2)
"""Until then the chat waits for the answer itself."""
LEFT = timedelta(days=1)
"""At least so long it can still be saved after that."""
KEY = "unsaved:"
TOLD = Prepared(select(Outgoing.key, Outgoing.not_before).where(keyed(KEY)))
_WAITS = keyed(KEY), Outgoing.state == WAITING, Outgoing.not_before > bindparam("now")
WAITS = Look(lambda: select(Outgoing).where(*_WAITS))


def run(work: Work) -> None:
    """Tell whom it is about, and forget what had its time. Harmless when repeated: the key of the message says who was
    told."""
    waiting = rows.all_open(work.session)
    due = (each for each in _untold(work, waiting) if _tells_at(each[1]) <= work.now)
    work.each(due, lambda each: _tell(work, *each))
    for row in _needless(work, waiting):
        row.state = CANCELLED
    told = _told(work)
    old = [each.id for each in rows.all_open(work.session) if _forgotten_at(each, told) <= work.now]
    if old:
        work.session.execute(update(DraftRow).where(DraftRow.id.in_(old)).values(state=DROPPED, words=None))


def next_due(work: Work) -> datetime | None:
    waiting, told = rows.all_open(work.session), _told(work)
    if _needless(work, waiting):
        return work.now
    telling = (_tells_at(drafts) for _, drafts in _untold(work, waiting))
    return min([*telling, *(_forgotten_at(each, told) for each in waiting)], default=None)


# -- inside --


def _untold(work: Work, waiting: Sequence[Draft]) -> Iterator[tuple[Person, list[Draft]]]:
    """What somebody was shown in one chat, of which they have not been told yet that it is not saved."""
    told = _told(work)

    def chat(draft: Draft) -> tuple[int, int]:
        return draft.person_id, draft.chat_id

    for (number, _), drafts in groupby(sorted(waiting, key=chat), chat):
        left = [each for each in drafts if each.batch not in told and _says_something(work, each)]
        found = still_here(work, number) if left else None
        if found is not None:
            yield found, left


def _says_something(work: Work, draft: Draft) -> bool:
    """Not practice, not /registrer alone, and no correction that changes nothing."""
    if draft.practice:
        return False
    if draft.corrects:
        entry = work.session.get(Entry, draft.entry_id)
        return entry is not None and entry.state == SAVED and entry.facts != draft.facts
    told = draft.facts.counted()[1] is not None or draft.facts.participants is not None
    return draft.words is not None or told


def _tells_at(drafts: Sequence[Draft]) -> datetime:
    return min(each.created_at for each in drafts) + TOLD_AFTER


def _tell(work: Work, found: Person, drafts: Sequence[Draft]) -> None:
    """All of it at once, as if one message had told it."""
    batch = max(each.batch for each in drafts)
    ids = [each.id for each in drafts]
    work.session.execute(update(DraftRow).where(DraftRow.id.in_(ids)).values(batch=batch))
    t, step = translator(found.language), Step(tuple(view(work, each) for each in drafts), batch)
    until = max(min(each.created_at for each in drafts) + DRAFT_KEPT, work.now + LEFT)
    queued = reach(work, found, f"{KEY}{batch}", REMINDER, words.not_saved(t, step, local_date(until)))
    chat = _own_chat(found, queued) or drafts[0].chat_id
    if chat != drafts[0].chat_id:  # it was told in a group, and other messages have those numbers here
        work.session.execute(update(DraftRow).where(DraftRow.id.in_(ids)).values(chat_id=chat, message_id=0))
    if queued is not None and not questions.open_question(work.session, work.now, chat, found.id):
        asked = step.drafts[0].asking.field if step.drafts[0].asking else ""
        subject = f"batch:{batch}" if len(drafts) > 1 else f"draft:{drafts[0].id}:{asked}"
        questions.ask(work.session, queued.not_before, chat, found.id, subject)  # "ja" answers it, as before


def _own_chat(found: Person, queued: Queued | None) -> int | None:
    """Where it is asked about, so that what is written there answers it; None where that is no chat."""
    channel = telegram_of(found) if queued is not None and queued.kind == TELEGRAM else None
    return int(channel.address) if channel else None


def _told(work: Work) -> dict[int, datetime]:
    """By the message that told of it: when its writer hears, or heard, that it is not saved."""
    work.session.flush()
    return {_batch(key): at for key, at in TOLD.rows(work.session)}


def _batch(key: str) -> int:
    return int(key.split(":")[1])


def _needless(work: Work, waiting: Sequence[Draft]) -> list[Outgoing]:
    """What was saved or deleted while the telling waits for a decent hour needs no telling."""
    left = {draft.batch for draft in waiting}
    return [row for row in WAITS.things(work.session, now=work.now) if _batch(row.key) not in left]


def _forgotten_at(draft: Draft, told: dict[int, datetime]) -> datetime:
    """A week after it was shown, and not before its writer has had a day to save it."""
    kept = draft.created_at + DRAFT_KEPT
    return max(kept, told[draft.batch] + LEFT) if draft.batch in told else kept
