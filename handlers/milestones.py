"""/milepaele: the milestone plan, written, imported, approved, ticked off, moved."""

from bot.context import Context, Unless
from bot.documents.spreadsheets import BadSheet
from bot.milestones import entering, following, words
from bot.milestones.sheet import ROOM
from bot.milestones.views import StaleMilestone
from bot.update import NotFetched, Update

UNLESS: Unless = {StaleMilestone: words.stale, BadSheet: words.bad_sheet}
SHEETS = frozenset(
    {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.ms-excel",
        "text/csv",
        "text/comma-separated-values",
    }
)
"""By their kind: what a file is called is words that somebody wrote, and not kept."""
TOO_LARGE = bytes(ROOM.file + 1)
"""Stands for a file that is not fetched."""


async def begin(update: Update, context: Context) -> None:
    """/milepaele, and with lines behind it"""
    await context.do(following.begin, context.arguments, say=words.step, unless=UNLESS)


async def tells_of_them(context: Context) -> bool:
    """ "hvilke milepæle er forsinkede?", "milepælen om beboerråd er nået": the list, where each is ticked off."""
    if context.replied_to or not following.speaks_of(context.text) or not await context.ask(following.may_see):
        return False
    await context.do(following.page, "-", say=words.page)
    return True


def is_sheet(update: Update) -> bool:
    """Whether somebody sent a spreadsheet."""
    return update.document is not None and update.document.type in SHEETS


async def sheet(update: Update, context: Context) -> None:
    """A spreadsheet: fetched only for those who may enter milestones, and only if it is small."""
    assert update.document is not None
    data = TOO_LARGE
    if update.document.size <= ROOM.file and await context.ask(entering.may_enter):
        try:
            data = await context.fetch(update.document)
        except NotFetched:
            await context.say(words.not_fetched)
            return
    await context.do(entering.take_sheet, data, say=words.proposed, unless=UNLESS)


async def milestones(update: Update, context: Context) -> None:
    """milestones:of:naboskab, milestones:waiting, milestones:approve:12, milestones:drop:12"""
    match context.subject[1:]:
        case ["of", activity]:
            await context.do(following.page, activity, say=words.page)
        case ["waiting"]:
            await context.do(following.waiting, say=words.waiting)
        case ["approve", batch]:
            await context.do(entering.approve, int(batch), say=words.settled, unless=UNLESS)
        case ["drop", batch]:
            await context.do(entering.take_back, int(batch), say=words.settled, unless=UNLESS)


async def milestone(update: Update, context: Context) -> None:
    """milestone:7:see, :done, :undone, :move, :to:201803"""
    match context.subject[1:]:
        case [id, "see"]:
            await context.do(following.show, int(id), say=words.shown, unless=UNLESS)
        case [id, "done"]:
            await context.do(following.done, int(id), say=words.shown, unless=UNLESS)
        case [id, "undone"]:
            await context.do(following.not_done, int(id), say=words.shown, unless=UNLESS)
        case [id, "move"]:
            await context.do(following.move, int(id), say=words.moving, unless=UNLESS)
        case [id, "to", month]:
            await context.do(following.move_to, int(id), month, say=words.moving, unless=UNLESS)


async def answer(update: Update, context: Context, subject: list[str]) -> None:
    """Words that say why one is moved: milestone:7:201803; or that answer a reminder of it: milestone:7"""
    id, month = int(subject[1]), subject[2] if len(subject) > 2 else ""
    if not month:
        await context.do(following.said, id, context.text, say=words.shown, unless=UNLESS)
        return
    await context.do(following.because, id, month, context.text, say=words.shown, unless=UNLESS)
