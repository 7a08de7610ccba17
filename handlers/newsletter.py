"""/nyhedsbrev, sign-up, contributions with their pictures, and the editor's desk."""

from bot.context import Context, Unless
from bot.hearing import pictures
from bot.hearing import words as hearing
from bot.newsletter import (
    answers,
    archive,
    contributing,
    deciding,
    drafting,
    editing,
    magazine,
    menu,
    poster,
    previewing,
    subscribing,
    words,
)
from bot.newsletter import archive_words as archived
from bot.newsletter import contribution_words as given
from bot.newsletter import desk_words as desk
from bot.newsletter import magazine_words as printing
from bot.newsletter import poster_words as hanging
from bot.newsletter.albums import Sent
from bot.registrations import waiting
from bot.update import Update
from handlers import hearing as sentences
from handlers.alone import kept_to_oneself
from handlers.registrations import UNLESS as OF_REPORTS

UNLESS: Unless = {
    contributing.StaleContribution: given.stale,
    subscribing.NoWayToSend: words.no_way,
    editing.NoSuchIssue: desk.gone,
    editing.Closed: desk.closed,
    deciding.NoMoment: desk.no_moment,
    magazine.TooMuch: printing.too_much,
    drafting.NothingToTell: desk.nothing_yet,
    drafting.UnderWay: desk.closed,
}
DONE = (
    subscribing.mine, subscribing.choose_area, subscribing.choose_crisis, contributing.begin, contributing.take,
    pictures.see, pictures.with_report, contributing.answer, contributing.keep_headline, contributing.choose_area,
    contributing.choose_shown, contributing.look, contributing.edited, contributing.drop, contributing.tell_of,
    contributing.keep_quiet,
    previewing.draft_now, previewing.as_mail, editing.shown_of, editing.open_item, editing.move, editing.take_out,
    editing.without_picture, editing.rewrite, editing.write, editing.ask_more, editing.add, magazine.make,
    magazine.printed, poster.make, archive.earlier, archive.read, deciding.desk, deciding.send_now, deciding.send_then,
    deciding.ask_when, deciding.send_when, deciding.send_when_or_ask,
    deciding.approve, deciding.unsend, deciding.pause, deciding.go_on,
    deciding.discard,
)  # fmt: skip
"""Whatever is done here; who edits and who approves the plan says, and the actions look it up."""


async def begin(update: Update, context: Context) -> None:
    """/nyhedsbrev, /nyhedsbrev arkiv, /nyhedsbrev plakat, newsletter:menu"""
    match context.arguments.lower():
        case "arkiv" | "archive":
            await context.do(archive.earlier, say=archived.listed)
        case "plakat" | "poster":
            await context.do(poster.make, say=hanging.made)
        case _:
            await context.do(menu.menu, say=words.menu)


async def press(update: Update, context: Context) -> None:
    """newsletter:subscribe, :leave, :areas, :area:vangdalen, :crisis:yes, :give, :draft, :tell:12, :quiet:12, :look"""
    match context.subject[1:]:
        case ["menu"]:
            await begin(update, context)
        case ["give"]:
            await context.do(contributing.begin, say=given.begun)
        case ["draft"]:
            await context.do(previewing.draft_now, say=desk.desk, unless=UNLESS)
        case ["tell", entry]:
            await context.do(contributing.tell_of, int(entry), say=given.step, unless=UNLESS)
        case ["quiet", entry]:
            await context.do(contributing.keep_quiet, int(entry), say=given.quiet)
        case ["poster"]:
            await context.do(poster.make, say=hanging.made)
        case ["look"]:
            await context.say(desk.only_a_look)
        case choice:
            await choose(context, choice)


async def choose(context: Context, choice: list[str]) -> None:
    """What one gets oneself."""
    match choice:
        case ["subscribe"]:
            await context.do(subscribing.subscribe, say=words.mine, unless=UNLESS)
        case ["leave"]:
            await context.do(subscribing.leave, say=words.left)
        case ["areas"]:
            await context.do(subscribing.mine, say=words.areas)
        case ["archive"]:
            await context.do(archive.earlier, say=archived.listed)
        case ["read", issue]:
            await context.do(archive.read, int(issue), say=archived.again, unless=UNLESS)
        case ["area", area]:
            await context.do(subscribing.choose_area, area, say=words.areas)
        case ["crisis", wants]:
            await context.do(subscribing.choose_crisis, wants == "yes", say=words.mine)


async def sign_up(update: Update, context: Context) -> None:
    """/start nyhedsbrev, from the poster: no invitation is needed."""
    await context.do(menu.menu, say=words.menu)


async def picture(update: Update, context: Context) -> None:
    """A photo, or an image as a file, with or without words."""
    file = update.photo or update.document
    assert file is not None
    await context.do(pictures.see, context.text, Sent(file.id, file.size), update.album, say=hearing.seen)


async def contribution(update: Update, context: Context) -> None:
    """contribution:7:headline, :area:vangdalen, :shown:yes, :drop"""
    match context.subject[1:]:
        case [id, "headline"]:
            await context.do(contributing.keep_headline, int(id), say=given.step, unless=UNLESS)
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
        case ["new", *_]:
            await context.do(contributing.take, context.text, say=given.step)
        case [id, "text", *_] if await context.ask(pictures.tells_of_it, int(id), context.text):
            unless = {**UNLESS, **OF_REPORTS}
            await context.do(pictures.with_report, int(id), context.text, say=hearing.seen, unless=unless)
        case [id, "text", *_]:
            await context.do(contributing.answer, int(id), "text", context.text, say=given.step, unless=UNLESS)
        case [id, "area", *_] if area := await context.ask(answers.area_in, context.text):
            await context.do(contributing.choose_area, int(id), area, say=given.step, unless=UNLESS)
        case [id, "shown", *_] if shown := answers.shown_in(context.text):
            await context.do(contributing.choose_shown, int(id), shown, say=given.step, unless=UNLESS)
        case [id, "headline", *_] if contributing.corrects(context.text):
            await context.do(contributing.look, int(id), say=given.not_headline, unless=UNLESS)
        case [id, "headline", *_] if len(context.text) <= editing.LONGEST_HEADLINE:
            await context.do(contributing.answer, int(id), "headline", context.text, say=given.step, unless=UNLESS)
        case [id, "area" | "shown", *_] if answers.is_short(context.text):
            await context.do(contributing.look, int(id), say=given.unread, unless=UNLESS)
        case _:
            await sentences.sentence(update, context)


async def edits(context: Context) -> bool:
    """Whether the message that was edited is a contribution: then its words are others."""
    found = await context.ask(contributing.of_message)
    if found is None:
        return False
    await context.do(contributing.edited, found, context.text, say=given.edited, unless=UNLESS)
    return True


async def tells_of_it(context: Context) -> bool:
    """Whether the newsletter is asked about ("hvornår kommer det næste nyhedsbrev?"), and nothing is reported of it."""
    if not menu.asks(context.text) or context.replied_to or await context.ask(menu.reports, context.text):
        return False
    if not await kept_to_oneself(context, "nyhedsbrev"):
        await context.do(menu.menu, say=words.menu)
    return True


async def issue(update: Update, context: Context) -> None:
    """issue:3:show, :telegram, :mail, :add, :now, :at:1511514000, :when, :approve:2, :back, :pause, :go_on, :discard"""
    match context.subject[1:]:
        case [id, "telegram"]:
            await context.do(editing.shown_of, int(id), say=desk.as_telegram, unless=UNLESS)
        case [id, "mail"]:
            await context.do(previewing.as_mail, int(id), say=desk.as_mail, unless=UNLESS)
        case [id, "magazine"]:
            await context.do(magazine.make, int(id), say=printing.made, unless=UNLESS)
        case [id, "printed"]:
            await context.do(magazine.printed, int(id), say=printing.handed_out, unless=UNLESS)
        case [id, "add"]:
            await context.do(editing.ask_more, int(id), say=desk.asked, unless=UNLESS)
        case [id, "when"]:
            await context.do(deciding.ask_when, int(id), say=desk.asked, unless=UNLESS)
        case [id, "at", moment]:
            await context.do(deciding.send_then, int(id), moment, say=desk.desk, unless=UNLESS)
        case [id, "approve", revision]:
            await context.do(deciding.approve, int(id), int(revision), say=desk.desk, unless=UNLESS)
        case [id, what]:
            await decide(context, int(id), what)


async def decide(context: Context, id: int, what: str) -> None:
    """What needs no more than a word."""
    match what:
        case "show":
            await context.do(deciding.desk, id, say=desk.desk, unless=UNLESS)
        case "now":
            await context.do(deciding.send_now, id, say=desk.desk, unless=UNLESS)
        case "back":
            await context.do(deciding.unsend, id, say=desk.desk, unless=UNLESS)
        case "pause":
            await context.do(deciding.pause, id, say=desk.desk, unless=UNLESS)
        case "go_on":
            await context.do(deciding.go_on, id, say=desk.desk, unless=UNLESS)
        case "discard":
            await context.do(deciding.discard, id, say=desk.desk, unless=UNLESS)


async def item(update: Update, context: Context) -> None:
    """item:9:show, :up, :down, :out, :take, :bare, :write:text.da"""
    match context.subject[1:]:
        case [id, "show"]:
            await context.do(editing.open_item, int(id), say=desk.slip, unless=UNLESS)
        case [id, "up" | "down" as way]:
            await context.do(editing.move, int(id), -1 if way == "up" else 1, say=desk.slip, unless=UNLESS)
        case [id, "out" | "take" as way]:
            await context.do(editing.take_out, int(id), way == "out", say=desk.slip, unless=UNLESS)
        case [id, "bare"]:
            await context.do(editing.without_picture, int(id), say=desk.slip, unless=UNLESS)
        case [id, "write", what]:
            await context.do(editing.rewrite, int(id), *what.split(".", 1), say=desk.asked, unless=UNLESS)


async def words_for_issue(update: Update, context: Context, subject: list[str]) -> None:
    """Words after issue:3:add and issue:3:when."""
    match subject[1:]:
        case [id, "add", *_]:
            await context.do(editing.add, int(id), context.text, say=desk.slip, unless=UNLESS)
        case [id, "when", *_]:
            await context.do(deciding.send_when, int(id), context.text, say=desk.desk, unless=UNLESS)
        case _:
            await sentences.sentence(update, context)


async def words_for_item(update: Update, context: Context, subject: list[str]) -> None:
    """Words after item:9:text.da"""
    match subject[1:]:
        case [id, what, *_] if "." in what:
            await context.do(editing.write, int(id), what, context.text, say=desk.slip, unless=UNLESS)
        case _:
            await sentences.sentence(update, context)
