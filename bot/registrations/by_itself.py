"""What the bot counts by itself: nobody reports that a newsletter was sent."""

from bot.registrations.model import SAVED, Entry, Revision
from bot.work import Work


def count(work: Work, criterion: str, value: float, *, by: int | None = None) -> int:
    """An entry of today. Returns its number; that it is made once is the caller's business."""
    entry = Entry(
        criterion=criterion, kind="figure", date=work.today, value=value, reporter_id=by, received_at=work.now,
        state=SAVED, revision=1, practice=False, estimated=False,
    )  # fmt: skip
    work.session.add(entry)
    work.session.flush()
    revision = Revision(
        entry_id=entry.id, number=1, how=SAVED, facts=entry.facts.to_json(), by=by, at=work.now, words=None
    )
    work.session.add(revision)
    work.session.flush()
    return entry.id
