"""What people give to the newsletter: pictures and words, and what is asked about them."""

from bot.context import Context, Unless
from bot.hearing import pictures
from bot.hearing import words as hearing
from bot.newsletter import answers, contributing, editing, headlines, mending_words, putting_right, taking_back
from bot.newsletter import contribution_words as given
from bot.newsletter.albums import Sent
from bot.registrations import waiting
from bot.update import Update
from handlers import hearing as sentences
from handlers.newsletter import UNLESS
from handlers.registrations import UNLESS as OF_REPORTS

NO_USE: Unless = {pictures.NoUse: hearing.no_picture}


async def picture(update: Update, context: Context) -> None:
    """A photo, or an image as a file, with or without words."""
    file = update.photo or update.document
    assert file is not None
    sent = Sent(file.id, file.size)
    await context.do(pictures.see, context.text, sent, update.album, say=hearing.seen, unless=NO_USE)


async def contribution(update: Update, context: Context) -> None:
    """contribution:7:headline, :look, :area:vangdalen, :shown:yes, :drop"""
    match context.subject[1:]:
        case [id, "headline"]:
            await context.do(contributing.keep_headline, int(id), say=given.step, unless=UNLESS)
        case [id, "look"]:
            await context.do(contributing.look, int(id), say=given.step, unless=UNLESS)
        case [id, "area", area]:
            await context.do(contributing.choose_area, int(id), area, say=given.step, unless=UNLESS)
        case [id, "shown", answer]:
            await context.do(contributing.choose_shown, int(id), answer, say=given.step, unless=UNLESS)
        case [id, "drop"]:
            await context.do(contributing.drop, int(id), say=given.step, unless=UNLESS)


async def words_given(update: Update, context: Context, subject: list[str]) -> None:
    """Words after contribution:new:, contribution:7:text, contribution:7:headline."""
    match subject[1:]:
        case [id, "text" | "headline", *_] if draft := await context.ask(waiting.asked_for, context.text):
            await sentences.about_one(update, context, draft.split(":"))
        case [id, "text" | "headline" | "area" | "shown", *_] if taking_back.takes_back(context.text):
            await context.do(contributing.drop, int(id), say=given.step, unless=UNLESS)
        case [*_] if other := await context.ask(taking_back.another, context.text):
            await context.do(putting_right.take_back, other, context.text, say=mending_words.heard, unless=UNLESS)
        case ["new", *_] if answers.asks_us(context.text):
            await context.do(contributing.begin_anew, say=given.question_first)
        case ["new", *_]:
            await context.do(contributing.take, answers.marked(context.text), say=given.step)
        case [id, "headline" | "area" | "shown", *_] if await context.ask(putting_right.mends, int(id), context.text):
            await context.do(putting_right.mend, int(id), context.text, say=mending_words.put_right, unless=UNLESS)
        case [id, *_] if answers.asks_us(context.text):
            await context.do(contributing.look, int(id), say=given.question, unless=UNLESS)
        case [id, field, *_]:
            await _answered(update, context, int(id), field)
        case _:
            await sentences.sentence(update, context)


async def _answered(update: Update, context: Context, id: int, field: str) -> None:
    """What was asked about one is answered, or something else is told."""
    match field:
        case "text" if await context.ask(pictures.tells_of_it, id, context.text):
            unless = {**UNLESS, **OF_REPORTS}
            await context.do(pictures.with_report, id, context.text, say=hearing.seen, unless=unless)
        case "text":
            await context.do(
                contributing.answer, id, "text", answers.marked(context.text), say=given.step, unless=UNLESS
            )
        case "headline" | "area" | "shown" if headline := headlines.named(context.text):
            await context.do(contributing.answer, id, "headline", headline, say=given.step, unless=UNLESS)
        case "headline" if headlines.agrees(context.text):
            await context.do(contributing.keep_headline, id, say=given.step, unless=UNLESS)
        case "area" if (area := await context.ask(answers.area_in, context.text)) and not await context.reports():
            await context.do(contributing.choose_area, id, area, say=given.step, unless=UNLESS)
        case "shown" if shown := answers.shown_in(context.text):
            await context.do(contributing.choose_shown, id, shown, say=given.step, unless=UNLESS)
        case "headline" if contributing.corrects(context.text) or taking_back.of_another(context.text):
            await context.do(contributing.look, id, say=given.not_headline, unless=UNLESS)
        case "headline" if len(context.text) <= editing.LONGEST_HEADLINE:
            await context.do(
                contributing.answer, id, "headline", answers.marked(context.text), say=given.step, unless=UNLESS
            )
        case "area" | "shown" if answers.is_short(context.text):
            await context.do(contributing.look, id, say=given.unread, unless=UNLESS)
        case _:
            await sentences.sentence(update, context)


async def edits(context: Context) -> bool:
    """Whether the message that was edited is a contribution: then its words are others."""
    found = await context.ask(contributing.of_message) or await context.ask(putting_right.meant_by_edit, context.text)
    if found is None:
        return False
    await context.do(putting_right.rewritten, found, context.text, say=mending_words.mended, unless=UNLESS)
    return True
