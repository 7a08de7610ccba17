"""/moeder: what is coming, one meeting, dates for a year, invitations and their answers."""

from bot.announcements import calendar, calendar_words
from bot.announcements import words as announcement_words
from bot.announcements.views import StaleAnnouncement
from bot.clock import stamped_moment
from bot.context import Context, Unless
from bot.hearing import instead
from bot.hearing import words as hearing_words
from bot.meetings import (
    adjusting,
    answer_words,
    answering,
    asking,
    asking_again,
    calling,
    change_words,
    changing,
    closing,
    closing_words,
    correcting,
    minutes,
    noting,
    picking,
    picking_words,
    point_words,
    pointing,
    points,
    recalling,
    recalling_words,
    refusing,
    wheel,
    wheel_words,
)
from bot.meetings.wishing import wanted_of_it
from bot.people.model import AT_MEETINGS
from bot.update import Update
from bot.work import Work
from handlers import hearing
from handlers.meetings_words import UNLESS, asks_again, notes, recalls

INSTEAD: Unless = {**hearing.OPEN, **UNLESS}
GONE: Unless = {StaleAnnouncement: announcement_words.stale}


async def overview(update: Update, context: Context) -> None:
    """/moeder, and its pages: meetings:1"""
    page = int(context.subject[1]) if len(context.subject) == 2 else 0
    await context.do(wheel.overview, page, say=wheel_words.overview)


async def year(update: Update, context: Context) -> None:
    """meetings:rules, meetings:year:2017 proposes, meetings:save:2017 keeps"""
    match context.subject[1:]:
        case ["rules"]:
            await context.do(wheel.rules_of_year, say=wheel_words.year)
        case ["year", begins]:
            await context.do(wheel.propose_year, int(begins), say=wheel_words.year, unless=UNLESS)
        case ["save", begins]:
            await context.do(wheel.save_year, int(begins), say=wheel_words.year, unless=UNLESS)


async def meeting(update: Update, context: Context) -> None:
    """What one can do with a meeting: meet:7:show, meet:7:call, meet:7:move, meet:7:cancel …"""
    match context.subject[1:]:
        case [id, "show"]:
            await context.do(wheel.show, int(id), say=wheel_words.card, unless=UNLESS)
        case [id, "call"]:
            await context.do(calling.call, int(id), say=change_words.called, unless=UNLESS)
        case [id, "move"]:
            await context.do(changing.ask_move, int(id), say=change_words.ask_move, unless=UNLESS)
        case [id, "cancel"]:
            await context.do(changing.ask_cancel, int(id), say=change_words.adjusted, unless=UNLESS)
        case [id, "again"]:
            await context.do(asking_again.again, int(id), say=answer_words.silent, unless=UNLESS)
        case [id, "gone"]:
            await context.do(changing.cancel, int(id), say=change_words.adjusted, unless=UNLESS)


async def groups(update: Update, context: Context) -> None:
    """ "Grupper" under /personer, and its pages: groups:1"""
    page = int(context.subject[1]) if context.subject else 0
    await context.do(picking.groups, page, say=picking_words.groups)


async def group(update: Update, context: Context) -> None:
    """Who belongs to a group: group:fravaersteam:page:0, group:fravaersteam:add:7, group:fravaersteam:drop:7"""
    match context.subject[1:]:
        case [key, "page", page]:
            await context.do(picking.show, key, int(page), say=picking_words.members, unless=UNLESS)
        case [key, "add", person]:
            await context.do(picking.add, key, int(person), say=picking_words.members, unless=UNLESS)
        case [key, "drop", person]:
            await context.do(picking.remove, key, int(person), say=picking_words.members, unless=UNLESS)


async def after(update: Update, context: Context) -> None:
    """After a meeting: meet:7:held, meet:7:not_held, meet:7:attendance, meet:7:came:12, meet:7:send, meet:7:unnote"""
    match context.subject[1:]:
        case [id, "held"]:
            await context.do(closing.held, int(id), say=closing_words.held, unless=UNLESS)
        case [id, "not_held"]:
            await context.do(closing.not_held, int(id), say=closing_words.not_held, unless=UNLESS)
        case [id, "attendance"]:
            await context.do(closing.attendance, int(id), say=closing_words.held, unless=UNLESS)
        case [id, "came", seat]:
            await context.do(closing.came, int(id), int(seat), say=closing_words.held, unless=UNLESS)
        case [id, "as_shown"]:
            await context.do(closing.as_shown, int(id), say=closing_words.held, unless=UNLESS)
        case [id, "send"]:
            await context.do(minutes.send, int(id), say=closing_words.minutes, unless=UNLESS)
        case [id, "share"]:
            await context.do(recalling.share, int(id), say=recalling_words.shared, unless=UNLESS)
        case [id, "unnote"]:
            await context.do(minutes.undo, int(id), say=closing_words.minutes, unless=UNLESS)


async def task(update: Update, context: Context) -> None:
    """agreed:5:done, agreed:5:undone"""
    _, id, how = context.subject
    await context.do(
        minutes.done if how == "done" else minutes.not_done, int(id), say=closing_words.done, unless=UNLESS
    )


async def move(update: Update, context: Context) -> None:
    """meet:7:to:201803141300:120:parkcafeen, where - is the same place"""
    _, id, _, stamp, minutes, venue = context.subject
    place = "" if venue == "-" else venue
    if starts := stamped_moment(stamp):
        await context.do(changing.move, int(id), starts, int(minutes), place, say=change_words.changed, unless=UNLESS)


async def answer(update: Update, context: Context) -> None:
    """A button under an invitation: meet:7:answer:0:yes"""
    _, id, _, sequence, said = context.subject
    await context.do(answering.answer, int(id), said, int(sequence), say=answer_words.noted, unless=UNLESS)


async def written(update: Update, context: Context, subject: list[str]) -> None:
    """Words about a meeting: why not, who instead, another time. A report that was written meanwhile is a report."""
    id, asked, text = int(subject[1]), subject[2], context.text
    if asked == "point":
        await context.do(points.put_on, id, text, say=point_words.put, unless=UNLESS)
    elif asked == "agreed" and await notes(context, id):
        return
    elif asked == "agreed" or await context.reports():
        await hearing.sentence(update, context)
    elif asked == "reason":
        await context.do(answering.reason, id, text, say=answer_words.noted, unless=UNLESS)
    elif asked == "substitute":
        named = subject[3] if len(subject) > 4 else ""
        await context.do(instead.answer, id, text, named, say=hearing_words.heard, unless=INSTEAD)
    elif asked == "move" or (not asked and await context.ask(adjusting.moves, id, text)):
        await context.do(adjusting.move_by_words, id, text, say=change_words.adjusted, unless=UNLESS)
    elif not asked and minutes.says_done(text) and await context.ask(minutes.has_tasks, id):
        await context.do(minutes.done_by_words, id, text, say=closing_words.done, unless=UNLESS)
    else:
        await context.do(answering.by_words, id, text, context.replied_to, say=answer_words.noted, unless=UNLESS)


async def tells_who(update: Update, context: Context) -> bool:
    """Whether somebody asks, in a chat of their own, who comes: to a meeting, or to what stands in the calendar."""
    text = context.text
    if update.group:
        return False
    if (group := pointing.only_named(context.programme.plan, text)) and await _next_of(context, group.key):
        return True
    if picking.asks(text) and await context.ask(picking.calls_any):
        await groups(update, context)
        return True
    of_it = asking.asks_it(text) and await context.ask(_speaks_of_meetings)
    if of_it or asking.asks_agenda(text) or asking.asks_place(text):
        return await _agenda(context)
    if asking.may_ask_members(text):
        return await _members(context)
    if not asking.asks_who(text):
        return False
    of_meeting = await context.ask(asking.names_a_meeting, text)
    of_event = calendar.asks_to_what(text) and not of_meeting
    event = await context.ask(_event, text, of_event) if not of_meeting else None
    if of_event and event is None:
        await context.do(calendar.page, say=calendar_words.page)
    elif event is not None:
        await context.do(calendar.reminded_of, event, say=announcement_words.who_comes, unless=GONE)
    elif meeting := await context.ask(lambda work: asking.meant(work, text, context.about(work))):
        await context.do(wheel.show, meeting, say=wheel_words.who_comes, unless=UNLESS)
    else:
        await context.do(wheel.overview, 0, say=wheel_words.overview)
    return True


def _speaks_of_meetings(work: Work) -> bool:
    """Whether one was spoken of last, or whoever asks is here for nothing else."""
    who, last = work.actor, work.talked_of()
    alone = who is not None and who.roles <= AT_MEETINGS and not last.startswith("announcement:")
    return who is not None and (last.startswith("meet:") or alone)


async def _next_of(context: Context, group: str) -> bool:
    """ "styregruppen", and nothing else: its next meeting, where nothing is asked and nothing was held."""
    found = None if context.replied_to or await context.reports() else await context.ask(pointing.next_of, group)
    if found is not None:
        await context.do(wheel.show, found, say=wheel_words.card, unless=UNLESS)
    return found is not None


def _event(work: Work, text: str, named: bool) -> int | None:
    """What in the calendar is asked about, where no meeting on that day is."""
    if named:
        return calendar.meant(work, text)
    return None if asking.on_that_day(work, text) else calendar.spoken_of(work, text)


async def _members(context: Context) -> bool:
    """ "hvem er med i styregruppen?": who belongs to it, for those who call it."""
    if group := await context.ask(asking.members_asked, context.text):
        await context.do(picking.show, group, 0, say=picking_words.members, unless=UNLESS)
    return context.done


async def _agenda(context: Context) -> bool:
    """ "hvad står på dagsordenen?", "hvor mødes vi?": the next meeting, with what is on it."""
    meeting = await context.ask(lambda work: asking.meant(work, context.text, context.about(work)))
    if meeting:
        await context.do(wheel.show, meeting, say=wheel_words.card, unless=UNLESS)
    return context.done


async def adjust(update: Update, context: Context) -> None:
    """ "flyt styregruppen til 14. marts kl. 13", "opgave: …", "hvornår mødes vi?"; the rest is left to others."""
    text = context.text
    if await recalls(context) or await asks_again(context):
        return
    if adjusting.begins_so(text) and await context.ask(adjusting.adjusts, text):
        await context.do(adjusting.adjust, text, say=change_words.adjusted, unless=UNLESS)
    elif not (update.group or context.replied_to) and wanted_of_it(text) and await context.ask(adjusting.is_of_shown):
        await context.do(adjusting.adjust_shown, text, say=change_words.adjusted, unless=UNLESS)
    elif adjusting.begins_so(text) and not update.group and (names := await context.ask(refusing.who_may, text)):
        await context.say(lambda t, _: change_words.who_may(t, names))
    elif noting.heads(text) and (held := await context.ask(minutes.latest)):
        await context.do(minutes.note, held, text, say=closing_words.minutes, unless=UNLESS)
    elif correcting.heads(text) and (held := await context.ask(correcting.latest, text)):
        await context.do(correcting.put_right, held, text, say=closing_words.minutes, unless=UNLESS)
    elif asking.says_off(text) and (off := await context.ask(asking.called_off, text)):
        await context.do(changing.ask_cancel, off, say=change_words.adjusted, unless=UNLESS)
    elif asking.asks_place(text) and not update.group:
        await _agenda(context)
    elif asking.may_ask_when(text) and await context.ask(asking.names_a_meeting, text):
        await context.do(wheel.overview, 0, say=wheel_words.overview)
