"""/forloeb: courses, their meetings and outcomes."""

from bot.clock import stamped_day
from bot.context import Context, Unless
from bot.courses import change_words, following, overview, overview_words, replanning, running, words
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
            await replanned(update, context)
    if not context.done:
        await outcome(update, context)


async def replanned(update: Update, context: Context) -> None:
    """What is changed of it: course:7:plan:20180124:6, :plan:-:6, :beside:20180205:-, :out, :out:yes"""
    match context.subject[1:]:
        case [id, "plan", day, people]:
            new = stamped_day(day), _number(people)
            await context.do(replanning.change, int(id), *new, say=words.step, unless=UNLESS)
        case [id, "beside", day, people]:
            new = stamped_day(day), _number(people)
            await context.do(replanning.beside, int(id), *new, say=words.step, unless=UNLESS)
        case [id, "out"]:
            await context.do(replanning.ask_out, int(id), say=words.step, unless=UNLESS)
        case [id, "out", "yes"]:
            await context.do(replanning.take_out, int(id), say=change_words.taken_out, unless=UNLESS)


def _number(said: str) -> int | None:
    return int(said) if said.isdigit() else None


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
