"""/forloeb: courses, their meetings and outcomes."""

from bot.clock import stamped_day
from bot.context import Context, Unless
from bot.courses import following, overview, overview_words, running, words
from bot.courses import hearing as courses_heard
from bot.courses.views import StaleCourse
from bot.update import Update
from handlers import hearing

UNLESS: Unless = {StaleCourse: words.stale}


async def courses(update: Update, context: Context) -> None:
    """/forloeb, courses:list, courses:new, courses:new:mother_groups"""
    match context.subject[1:]:
        case ["new"]:
            await context.do(overview.overview, say=overview_words.which_kind)
        case ["new", key]:
            await context.do(running.begin, key, say=words.step, unless=UNLESS)
        case _:
            await context.do(overview.overview, say=overview_words.overview)


async def tells_who(context: Context) -> bool:
    """ "hvem kommer i mødregruppen?": the courses, and who comes to them."""
    if (
        context.replied_to
        or not overview.may_ask(context.text)
        or not await context.ask(overview.asked_of, context.text)
    ):
        return False
    await context.do(overview.overview, say=overview_words.overview)
    return True


async def answer(update: Update, context: Context, subject: list[str]) -> None:
    """Words that answer a question about a course (course:7:completed); those of something else are heard anew."""
    field = subject[2] if len(subject) > 2 else ""
    if await context.ask(courses_heard.is_another, int(subject[1]), field, context.text):
        await hearing.sentence(update, context)
        return
    await context.do(running.answer, int(subject[1]), field, context.text, say=words.step, unless=UNLESS)


async def later(update: Update, context: Context, subject: list[str]) -> None:
    """Words that answer what the plan asks months later: follow_up:3"""
    await context.do(following.answer, int(subject[1]), context.text, say=words.step, unless=UNLESS)


async def course(update: Update, context: Context) -> None:
    """course:7:create, course:7:ask:completed, course:7:done:6:7, course:7:note:3:6:20171115 …"""
    match context.subject[1:]:
        case [id, "create"]:
            await context.do(running.create, int(id), say=words.step, unless=UNLESS)
        case [id, "drop"]:
            await context.do(running.drop, int(id), say=words.dropped, unless=UNLESS)
        case [id, "show"]:
            await context.do(running.show, int(id), say=words.step, unless=UNLESS)
        case [id, "ask", field]:
            await context.do(running.ask, int(id), field, say=words.step, unless=UNLESS)
        case [id, "day", day]:
            await context.do(running.choose_day, int(id), day, say=words.step, unless=UNLESS)
        case _:
            await outcome(update, context)


async def outcome(update: Update, context: Context) -> None:
    """What came of it: course:7:done:6:7, :evaluated:8:9, :began:6, :note:3:6:20171115, :forget:3"""
    match context.subject[1:]:
        case [id, "done", part, whole]:
            await context.do(running.complete, int(id), int(part), int(whole), say=words.step, unless=UNLESS)
        case [id, "evaluated", part, whole]:
            await context.do(running.evaluate, int(id), int(part), int(whole), say=words.step, unless=UNLESS)
        case [id, "began", people]:
            await context.do(running.began, int(id), int(people), say=words.step, unless=UNLESS)
        case [id, "note", number, people, day] if on := stamped_day(day):
            await context.do(running.note, int(id), int(number), int(people), on, say=words.step, unless=UNLESS)
        case [id, "forget", number]:
            await context.do(running.forget, int(id), int(number), say=words.step, unless=UNLESS)
