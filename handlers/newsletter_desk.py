"""The editor's desk: the issue in hand and what stands in it, by buttons and in words."""

from bot.context import Context
from bot.newsletter import answers, deciding, editing, headlines, magazine, menu, previewing, spoken, words
from bot.newsletter import desk_words as desk
from bot.newsletter import magazine_words as printing
from bot.registrations.agreeing import NO
from bot.registrations.agreeing import meant as refuses
from bot.update import Update
from handlers import hearing as sentences
from handlers.group_chats import kept_to_oneself
from handlers.newsletter import UNLESS


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
        case [id, "add", *_] if answers.asks_us(context.text):
            await context.do(editing.ask_more, int(id), say=desk.question, unless=UNLESS)
        case [id, "add", *_]:
            await context.do(editing.add, int(id), answers.marked(context.text), say=desk.slip, unless=UNLESS)
        case [id, "when", *_] if refuses(context.text) == NO:
            await context.do(deciding.not_yet, int(id), say=desk.desk, unless=UNLESS)
        case [id, "when", *before]:
            await context.do(deciding.send_when, int(id), context.text, *before, say=desk.when, unless=UNLESS)
        case _:
            await sentences.sentence(update, context)


async def words_for_item(update: Update, context: Context, subject: list[str]) -> None:
    """Words after item:9:text.da"""
    match subject[1:]:
        case [id, what, *_] if "." in what and answers.asks_us(context.text):
            await context.do(editing.rewrite, int(id), *what.split(".", 1), say=desk.question, unless=UNLESS)
        case [id, what, *_] if what.startswith("headline.") and (headline := headlines.named(context.text)):
            await context.do(editing.write, int(id), what, headline, say=desk.slip, unless=UNLESS)
        case [id, what, *_] if "." in what:
            await context.do(editing.write, int(id), what, answers.marked(context.text), say=desk.slip, unless=UNLESS)
        case _:
            await sentences.sentence(update, context)


async def works_on_it(context: Context) -> bool:
    """ "byt om på 1 og 2", "tag nr. 3 ud", "hvor mange får det?", right after the issue was shown to who edits it."""
    renamed = None if context.replied_to else spoken.renames(context.text)
    if renamed and (issue := await context.ask(spoken.in_hand)):
        await context.do(editing.rename, issue, *renamed, say=desk.slip, unless=UNLESS)
        return True
    if context.replied_to or not spoken.may_want(context.text):
        return False
    if wanted := await context.ask(spoken.wanted, context.text):
        await context.do(spoken.carry_out, wanted, say=desk.carried_out, unless=UNLESS)
    return context.done


async def tells_when_it_leaves(context: Context) -> bool:
    """ "send det på fredag kl. 10", right after the issue was shown: as by its button. Nothing leaves at once by words:
    without a moment ahead it is asked when."""
    if context.replied_to or not spoken.may_send(context.text):
        return False
    meant = await context.ask(spoken.sending, context.text)
    if meant is None:
        return False
    if await kept_to_oneself(context, "nyhedsbrev"):
        return True
    if meant.issue is None:
        await context.do(menu.menu, say=words.menu)
        return True
    await context.do(deciding.send_when_or_ask, meant.issue, meant.when, say=desk.when, unless=UNLESS)
    return True
