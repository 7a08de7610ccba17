"""A sentence that somebody writes, or writes anew."""

from collections.abc import Collection

from bot.announcements import words as announcements
from bot.announcements.views import StaleAnnouncement
from bot.clock import stamped_day, stamped_hour
from bot.context import Context, Unless
from bot.courses import words as courses
from bot.courses.views import StaleCourse
from bot.hearing import actions as hearing
from bot.hearing import agreeing as agreeing_about
from bot.hearing import (
    answered,
    asked,
    fallen_through,
    meanwhile,
    meanwhile_words,
    same_place,
    something_new,
    still_to_come,
    still_to_come_words,
    undoing,
    wondering,
    wondering_words,
    words,
)
from bot.newsletter.answers import is_printed
from bot.people.meanwhile import said as said_beside
from bot.people.oneself import only_subscribes
from bot.people.thinking_aloud import wants_text
from bot.receipts import actions as receipts
from bot.receipts import afterwards, finishing, listed, listed_words, spoken
from bot.receipts import words as receipt_words
from bot.registrations import agreeing, by_name, finding, numbered, waiting
from bot.registrations.steps import StaleDraft
from bot.update import Kind, Update
from bot.work import Work
from handlers.entries import a_text
from handlers.newsletter import UNLESS as OF_NEWSLETTER
from handlers.registrations import UNLESS

OPEN: Unless = {**UNLESS, StaleAnnouncement: announcements.stale, StaleCourse: courses.stale}


async def sentence(update: Update, context: Context, topics: Collection[str] = ()) -> str:
    """Something new, or nothing understood. Words that answer one of these topics are left alone: returns what."""
    return await context.do(hearing.hear, context.text, say=words.heard, unless_about=topics, unless=UNLESS)


async def beside(context: Context, callout: int) -> None:
    """A report that is written while the screen of a crisis waits, which goes on waiting for words."""
    await context.do(hearing.hear_beside, context.text, callout, say=words.heard, unless=UNLESS)


async def names_the_place(context: Context) -> bool:
    """ "samme sted": from here on the words name the place. It never answers by itself."""
    if same_place.says(context.text) and not context.origin.group:
        about = await context.ask(context.about)
        named = await context.ask(same_place.named, context.text, about)
        context.update = context.update._replace(text=named)
    return False


async def tells_why(context: Context) -> bool:
    """Whether words ask why something was asked, which goes on waiting: "hvorfor spørger du?"."""
    if context.replied_to or not wondering.asks(context.text):
        return False
    if what := await context.ask(wondering.why):
        await context.say(lambda t, _: wondering_words.told(t, what))
    return context.done


async def goes_on(context: Context) -> bool:
    """Whether words are only said beside what we wait for: "øjeblik", "tak", "jeg var syg"; it goes on waiting."""
    if not said_beside(context.text):
        return False
    about = await context.ask(context.about) or await context.ask(Work.talked_of)
    what = await context.ask(meanwhile.what_of, context.text, about, context.replied_to is not None) if about else ""
    if what:
        await context.do(meanwhile.go_on, what, about, say=meanwhile_words.beside, unless=OPEN)
    return bool(what)


async def undo(update: Update, context: Context) -> None:
    """/fortryd"""
    await context.do(undoing.undo, say=words.undone, unless=UNLESS)


async def takes_back(update: Update, context: Context) -> bool:
    """Whether the words say "fortryd", of what is on the screen or was saved last: then it is done."""
    said = undoing.says(context.text) or undoing.leaves(context.text)
    if not said or context.replied_to or not await context.ask(undoing.means_it, said):
        return False
    if said in (undoing.UNDO, undoing.LEAVES):
        await undo(update, context)
    else:
        gone: Unless = {**UNLESS, StaleDraft: words.gone}
        await context.do(undoing.undo_last, said, say=words.undone, unless=gone)
    return True


async def leaves_text(context: Context) -> bool:
    """Whether somebody who is asked for a text lets it be: "stop", "never mind". Readers say so of the newsletter."""
    if context.replied_to or not undoing.lets_go(context.text) or await context.ask(only_subscribes):
        return False
    about = await context.ask(Work.asked)
    if not (wants_text(about) or about.startswith("contribution:")):
        return False
    await context.do(undoing.leave_text, say=words.text_left, unless=OF_NEWSLETTER)
    return True


async def finds(context: Context) -> bool:
    """Whether it is about something that was reported: "slet gåturen i går", "ret … 3. november til 35"."""
    if context.replied_to or not (finding.speaks_of(context.text) or by_name.may_mean(context.text)):
        return False
    if not await context.ask(hearing.finds, context.text):
        return False
    await context.do(spoken.open_found, context.text, say=receipt_words.found, unless=UNLESS)
    return True


async def agrees(context: Context) -> bool:
    """Whether "ja", "nej" or "slet" is said of what was shown last and is no report; then it is done."""
    if context.replied_to or not agreeing_about.may_mean(context.text):
        return False
    if not await context.ask(agreeing_about.means_it, context.text):
        return False
    unless = {**UNLESS, StaleDraft: words.gone}  # it was written, and no button pressed
    await context.do(agreeing_about.agree, context.text, say=words.agreed, unless=unless)
    return True


async def pressing(update: Update, context: Context) -> Update:
    """Words that answer a question by yes or no are a press on the button under it; all else stays what it is."""
    if not a_text(update) or update.command is not None or not asked.short(update.text):
        return update
    data = await context.ask(asked.pressed, update.text, update.reply_to)
    if data:
        context.update = Update(Kind.PRESSED, update.user, update.chat_id, update.chat_type, data=data)
    return context.update if data else update


async def about_one(update: Update, context: Context, subject: list[str]) -> None:
    """Words that answer the question about a draft (draft:7:participants); they begin anew where it waits no more."""
    unless = {error: said for error, said in UNLESS.items() if error is not StaleDraft}
    one = numbered.told(context.text)
    batch = await context.ask(waiting.beside, int(subject[1]), one.number) if one and (one.drops or one.words) else None
    if one and batch:
        await context.do(receipts.answer_numbered, batch, one, say=receipt_words.answered, unless=UNLESS)
        return
    if await puts_right(context, None):
        return
    fell_through = await context.ask(fallen_through.of_report, context.text, int(subject[1]))
    if fell_through == fallen_through.THIS:
        await context.do(fallen_through.let_go, int(subject[1]), say=meanwhile_words.not_held, unless=UNLESS)
        return
    if fell_through:
        await sentence(update, context)
        return
    answer = int(subject[1]), subject[2], context.text
    try:
        await context.do(answered.answer, *answer, say=answered.said, unless=unless)
    except StaleDraft:
        await sentence(update, context)


async def about_all(update: Update, context: Context, subject: list[str]) -> None:
    """Words after several reports (batch:12): they save or delete them all, are about one, or are something new."""
    batch = int(subject[1])
    fell_through = await context.ask(fallen_through.of_several, context.text, batch)
    if len(fell_through) == 1:
        await context.do(fallen_through.let_go, fell_through[0], say=meanwhile_words.not_held, unless=UNLESS)
    elif fell_through:  # which of them? they are shown again
        await context.do(meanwhile.go_on, "", ":".join(subject), say=meanwhile_words.beside, unless=OPEN)
    elif one := numbered.told(context.text):
        await context.do(receipts.answer_numbered, batch, one, say=receipt_words.answered, unless=UNLESS)
    elif meant := agreeing.meant(context.text):
        await context.do(receipts.answer_all, batch, meant, say=receipt_words.answered, unless=UNLESS)
    elif not await puts_right(context, batch):
        await sentence(update, context)


async def finishes(context: Context) -> bool:
    """Whether a few words answer what is missing of a report that was told before the last: "i Vangdalen"."""
    if context.replied_to or afterwards.corrects(context.text) or not finishing.may_answer(context.text):
        return False
    if about := await context.ask(finishing.answered, context.text):
        await about_one(context.update, context, about.split(":"))
    return bool(about)


async def puts_right(context: Context, batch: int | None) -> bool:
    """Whether words put right what waits, by its name or as one of several, and it is done: "nej banko var 39"."""
    if meant := await context.ask(listed.puts_right, context.text, batch):
        await context.do(listed.put_right, context.text, batch, say=listed_words.put_right, unless=UNLESS)
    return meant


async def is_ahead(update: Update, context: Context) -> None:
    """entry:42:ahead:20180118:1900: what was saved as held is a plan, on that day and at that hour."""
    _, id, _, day, starts = context.subject
    if on := stamped_day(day):
        told = int(id), on, stamped_hour(starts)
        await context.do(still_to_come.make_a_plan, *told, say=still_to_come_words.is_a_plan, unless=UNLESS)


async def begins(update: Update, context: Context, about: str) -> bool:
    """Whether the words begin something new, though they could answer what was asked last (announcement:7:day)."""
    if context.replied_to is not None or is_printed(about):
        return False
    return await context.ask(something_new.begins, context.text, about)


async def edit(update: Update, context: Context) -> None:
    """Somebody edited a message of their own, which was no contribution to the newsletter (handlers.contributions)."""
    await context.do(hearing.edited, context.text, say=words.edited, unless=UNLESS)
