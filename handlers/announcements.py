"""/kalender, what people announce, and how many came to it."""

from bot.announcements import (
    all_of_them,
    announcing,
    asking,
    calendar,
    calendar_words,
    counting,
    due_words,
    editing,
    keeping,
    kept_words,
    one_of_them,
    question_words,
    questions,
    request_words,
    spoken,
    words,
)
from bot.announcements.views import StaleAnnouncement
from bot.context import Context, Unless
from bot.hearing import fallen_through, meanwhile_words, undoing
from bot.hearing import words as hearing_words
from bot.hearing.asked import offers
from bot.people.oneself import is_asked
from bot.registrations import words as registration_words
from bot.update import Update
from bot.work import Work

UNLESS: Unless = {StaleAnnouncement: words.stale}
OF_FEW_WORDS = ("", "draft", "batch", "announcement", "entry", "course", "meet")
"""What one may be asked about that no question of one's own answers."""


async def begin(update: Update, context: Context) -> None:
    """/kalender, /kalender generalforsamling tirsdag kl. 19 i Parken"""
    await context.do(calendar.begin, context.arguments, say=words.calendar, unless=UNLESS)


async def page(update: Update, context: Context) -> None:
    """calendar:vangdalen:0, calendar:-:1"""
    _, area, number = context.subject
    await context.do(calendar.page, area, int(number), say=calendar_words.page)


async def tells_what_is_on(context: Context) -> bool:
    """Whether somebody asks what is coming, when or where; what else was asked in the chat still waits."""
    whether = bool(asking.whether(context.text)) and await context.ask(calendar.is_on, context.text)
    if not (whether or asking.asks_what_is_on(context.text)) or await context.ask(_takes_any_words, context):
        return False
    if await context.reports():
        return False
    await context.do(calendar.asked, context.text, say=calendar_words.page)
    return True


async def tells_more_of_it(context: Context) -> bool:
    """ "hvad koster det?", "må jeg tage min søster med?": of what stands in the calendar; what was asked waits."""
    if not questions.asked(context.text) or await context.ask(_takes_any_words, context):
        return False
    about = await context.ask(context.about) if context.replied_to else ""
    if await context.ask(questions.may_answer, context.text, about):
        await context.do(questions.answer, context.text, about, say=question_words.told)
    return context.done


async def keeps_all(context: Context) -> bool:
    """ "læg begge i kalenderen", "slet alle", of what was announced and waits."""
    if context.replied_to or context.origin.group:
        return False
    if one_of_them.points(context.text) and await context.ask(one_of_them.means_it):
        await context.do(one_of_them.keep, context.text, say=request_words.one_kept, unless=UNLESS)
    elif all_of_them.puts(context.text) and await context.ask(all_of_them.means_it, context.text):
        await put_all(context.update, context)
    elif all_of_them.drops(context.text) and await context.ask(all_of_them.drops_several):
        await context.do(all_of_them.drop, say=request_words.all_dropped, unless=UNLESS)
    return context.done


async def put_all(update: Update, context: Context) -> None:
    """calendar:all"""
    await context.do(all_of_them.keep, say=request_words.together, unless=UNLESS)


async def tells_of_one(context: Context) -> bool:
    """ "husk mig på det", "aflys den": of what was shown last, or of what is named, in one's own chat."""
    if context.replied_to or context.origin.group:
        return False
    if spoken.wants_reminder(context.text) and await context.ask(lambda work: work.actor is not None):
        one = await context.ask(spoken.to_remind, context.text)
        if one:
            await context.do(calendar.show, one, say=calendar_words.which_reminder, unless=UNLESS)
        elif not await context.ask(is_asked):
            await context.do(calendar.page, say=calendar_words.only_these)
    elif spoken.asks_to_come(context.text) and (one := await context.ask(_meant, context.text)):
        await context.do(calendar.reminded_of, one, say=words.who_comes, unless=UNLESS)
    elif spoken.calls_off(context.text) and (one := await context.ask(spoken.to_call_off)):
        await _call_off(context, one)
    elif spoken.stands_by(context.text):
        await _stand_by(context)
    elif spoken.deletes(context.text) and (one := await context.ask(spoken.to_drop, context.text)):
        await context.do(keeping.drop, one, say=words.dropped, unless=UNLESS)
    return context.done


async def _stand_by(context: Context) -> None:
    """ "nej vent, vi holder den", where it is asked whether it is off; or of what was called off just now."""
    one = await context.ask(spoken.to_call_off)
    if one and await context.ask(offers, f"announcement:{one}:off:yes"):
        await context.do(announcing.show, one, say=words.shown, unless=UNLESS)
    elif not one and await context.ask(undoing.brings_back):
        await context.do(undoing.undo, say=hearing_words.undone, unless=UNLESS)


async def _call_off(context: Context, number: int) -> None:
    """It is asked first; whoever says it once more, where that is asked, has agreed."""
    if await context.ask(offers, f"announcement:{number}:off:yes"):
        await context.do(calendar.call_off, number, say=kept_words.kept, unless=UNLESS)
    else:
        await context.do(announcing.show, number, say=words.really_off, unless=UNLESS)


async def tells_count(context: Context) -> bool:
    """Whether it answers how many came, which the newest message asks: the older question that is open waits on."""
    if context.replied_to or context.origin.group or not counting.may_answer(context.text):
        return False
    number = await context.ask(counting.asked_last, context.text)
    if number is not None:
        await context.do(counting.count, number, context.text, say=request_words.counted, unless=UNLESS)
    return context.done


async def edits(update: Update, context: Context) -> bool:
    """Whether an edited "/kalender generalforsamling …" announced something: then that is corrected."""
    if update.command != "kalender" or not context.arguments or not await context.ask(editing.announced):
        return False
    await context.do(editing.edited, context.arguments, say=words.step, unless=UNLESS)
    return True


def _meant(work: Work, text: str) -> int | None:
    """What is named, else what was shown last or stands alone on its day."""
    return calendar.meant(work, text) if calendar.asks_to_what(text) else calendar.spoken_of(work, text)


def _takes_any_words(work: Work, context: Context) -> bool:
    """What was asked is told in one's own words, and they may be a question: a contribution, a proposal."""
    return context.about(work).partition(":")[0] not in OF_FEW_WORDS


async def answer(update: Update, context: Context, subject: list[str]) -> None:
    """Words about one that is announced: announcement:7:area, announcement:7:count"""
    number, field = int(subject[1]), subject[2] if len(subject) > 2 else ""
    if field == "count":
        await context.do(
            counting.count, number, context.text, bool(context.replied_to), say=request_words.counted, unless=UNLESS
        )
    elif await context.ask(fallen_through.is_announced, context.text, number):
        await context.do(keeping.let_go, number, say=meanwhile_words.not_announced, unless=UNLESS)
    else:
        await context.do(announcing.answer, number, field, context.text, say=words.unread, unless=UNLESS)


async def announcement(update: Update, context: Context) -> None:
    """A button under a draft of one: announcement:7:save, announcement:7:set:area:vangdalen …"""
    match context.subject[1:]:
        case [id, "save", *sure]:
            await context.do(keeping.save, int(id), *sure, say=words.step, unless=UNLESS)
        case [id, "set", field, *value]:
            await context.do(announcing.choose, int(id), field, ":".join(value), say=words.step, unless=UNLESS)
        case [id, "edit", field]:
            await context.do(announcing.reopen, int(id), field, say=words.not_read, unless=UNLESS)
        case [id, "edit"]:
            await context.do(announcing.ask_which, int(id), say=words.fields, unless=UNLESS)
        case [id, "show"]:
            await context.do(announcing.show, int(id), say=words.shown, unless=UNLESS)
        case [id, "drop", "same"]:
            await context.do(keeping.drop, int(id), say=request_words.stands_once, unless=UNLESS)
        case [id, "drop"]:
            await context.do(keeping.drop, int(id), say=words.dropped, unless=UNLESS)


async def take_up(update: Update, context: Context) -> None:
    """ "Fortryd" under what was let go of: announcement:7:back"""
    await context.do(keeping.take_up, int(context.subject[1]), say=words.step, unless=UNLESS)


async def in_calendar(update: Update, context: Context) -> None:
    """A button under one that stands in the calendar: announcement:7:see, :wish, :wish:day, :file, :off, :off:yes"""
    match context.subject[1:]:
        case [id, "see"]:
            await context.do(calendar.show, int(id), say=calendar_words.detail, unless=UNLESS)
        case [id, "wish"]:
            await context.do(calendar.show, int(id), say=calendar_words.which_reminder, unless=UNLESS)
        case [id, "wish", ahead]:
            await context.do(calendar.wish, int(id), ahead, say=calendar_words.reminded, unless=UNLESS)
        case [id, "file"]:
            await context.do(calendar.file, int(id), say=calendar_words.file, unless=UNLESS)
        case [id, "off"]:
            await context.do(announcing.show, int(id), say=words.really_off, unless=UNLESS)
        case [id, "off", "yes"]:
            await context.do(calendar.call_off, int(id), say=kept_words.kept, unless=UNLESS)


async def count(update: Update, context: Context) -> None:
    """announcement:7:count:none, announcement:7:count:off, announcement:7:count:ask, announcement:7:count:22"""
    _, id, _, how = context.subject
    if how.isdigit():
        await context.do(counting.came, int(id), int(how), say=registration_words.step, unless=UNLESS)
    elif how == "none":
        await context.do(counting.none_came, int(id), say=registration_words.step, unless=UNLESS)
    elif how == "ask":
        await context.do(counting.ask, int(id), say=due_words.how_many, unless=UNLESS)
    else:
        await context.do(counting.not_held, int(id), say=kept_words.kept, unless=UNLESS)
