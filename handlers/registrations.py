"""Reporting: the buttons under a draft or an entry, answers and corrections, /registrer, /mine."""

from bot.context import Context, Unless
from bot.hearing import asked, fallen_through, for_news
from bot.newsletter import contribution_words
from bot.overview import reported, reported_words, unsaved, unsaved_words
from bot.people.courtesy import acknowledges
from bot.people.meanwhile import MEANS
from bot.people.meanwhile import said as said_beside
from bot.people.oneself import is_asked
from bot.receipts import actions as receipts
from bot.receipts import words as receipt_words
from bot.registrations import (
    agreeing,
    batches,
    complaining,
    correcting,
    drafting,
    numbered,
    own,
    own_words,
    saving,
    taking_up,
    waiting,
    words,
)
from bot.registrations.as_shown import SIGN
from bot.registrations.numbered import Told
from bot.registrations.practice import Practising
from bot.registrations.steps import NothingToUndo, StaleDraft, TooLate
from bot.update import Update
from bot.work import Work
from handlers.group_chats import kept_to_oneself

UNLESS: Unless = {
    StaleDraft: words.stale,
    TooLate: words.too_late,
    NothingToUndo: words.nothing_to_undo,
    Practising: words.practising,
}


async def begin(update: Update, context: Context) -> None:
    """/registrer, or "Spørg mig trin for trin" with what was said: ask_me:2018-01-12::4"""
    await context.do(drafting.begin, ":".join(context.subject[1:]), say=words.step)


async def correction(update: Update, context: Context, subject: list[str]) -> None:
    """Words in reply to a receipt: "ret 36", "slet"."""
    if agreeing.meant(context.text) == agreeing.DROP:
        await context.do(receipts.undo, int(subject[1]), say=receipt_words.receipts, unless=UNLESS)
        return
    await context.do(receipts.correct, int(subject[1]), context.text, say=receipt_words.not_corrected, unless=UNLESS)


async def draft(update: Update, context: Context) -> None:
    """A button under a draft: draft:7:=1a2b3c4d:save, draft:7:set:area:vangdalen …"""
    told, shown = _as_shown(context.subject[1:])
    match told:
        case [id, "save", *sure]:
            one = int(id), "".join(sure), shown
            await context.do(receipts.save, *one, say=receipt_words.receipts, unless=UNLESS)
        case [id, "same", entry, figure]:
            both = int(id), int(entry), figure, shown
            await context.do(receipts.same_as, *both, say=receipt_words.receipts, unless=UNLESS)
        case [id, "replace", entry]:
            await context.do(receipts.replace_by, int(id), int(entry), shown, say=receipt_words.receipts, unless=UNLESS)
        case [id, "set", field, value]:
            await context.do(drafting.choose, int(id), field, value, say=words.step, unless=UNLESS)
        case [id, "edit", field]:
            await context.do(drafting.reopen, int(id), field, say=words.step, unless=UNLESS)
        case [id, "edit"]:
            await context.do(drafting.show, int(id), say=words.fields, unless=UNLESS)
        case [id, "show"]:
            await context.do(drafting.show, int(id), say=words.preview, unless=UNLESS)
        case [id, "drop"]:
            await context.do(drafting.drop, int(id), say=words.step, unless=UNLESS)


def _as_shown(told: list[str]) -> tuple[list[str], str]:
    """What the button means, and the mark of what its card said; a card of long ago has none."""
    marks = [each for each in told[1:2] if each.startswith(SIGN)]
    return [*told[:1], *told[1 + len(marks) :]], "".join(marks)


async def take_up(update: Update, context: Context) -> None:
    """ "Fortryd" under what was deleted: draft:7:back; it is for the newsletter, and no report: draft:7:news"""
    if context.subject[2] == "news":
        await context.do(for_news.into_newsletter, int(context.subject[1]), say=contribution_words.step, unless=UNLESS)
        return
    await context.do(taking_up.take_up, int(context.subject[1]), say=words.step, unless=UNLESS)


async def batch(update: Update, context: Context) -> None:
    """All that one message reported: batch:12:=1a2b3c4d:save, batch:12:undo, batch:12:drop, batch:12:back,
    batch:12:known, batch:12:none_new;
    or what several messages did, and was not saved: batch:0:waiting
    """
    [told, what], shown = _as_shown(context.subject[1:])
    number = int(told)
    match what:
        case "save":
            await context.do(receipts.save_all, number, shown, say=receipt_words.receipts, unless=UNLESS)
        case "undo":
            await context.do(receipts.undo_all, number, say=receipt_words.receipts, unless=UNLESS)
        case "drop":
            await context.do(batches.drop_all, number, say=words.step, unless=UNLESS)
        case "back":
            await context.do(taking_up.take_up_all, number, say=words.step, unless=UNLESS)
        case "waiting":
            await context.do(unsaved.gather, say=unsaved_words.unsaved)
        case "none_new":
            await context.do(batches.none_new, number, say=words.step, unless=UNLESS)
        case "known":
            await context.do(batches.drop_told_before, number, say=words.left_out, unless=UNLESS)


async def entry(update: Update, context: Context) -> None:
    """A button under a receipt: entry:42:edit, entry:42:undo, entry:42:show; or which of several a number is of:
    entry:42:to:24"""
    match context.subject[1:]:
        case [id, "to", number]:
            told = int(id), f"ret {number}"
            await context.do(receipts.correct, *told, say=receipt_words.not_corrected, unless=UNLESS)
        case [id, "edit"]:
            await context.do(correcting.correct_field, int(id), say=words.correcting, unless=UNLESS)
        case [id, "undo"]:
            await context.do(receipts.undo, int(id), say=receipt_words.receipts, unless=UNLESS)
        case [id, "show"]:
            await context.do(saving.show, int(id), say=words.entry, unless=UNLESS)


async def tells_of_one(context: Context) -> bool:
    """ "ret 2 til 14", "slet nr. 1", "åbn nr. 3", right after the list of one's own or in reply to it."""
    one = numbered.told(context.text)
    found = await context.ask(_listed, context, one) if one and not context.origin.group else None
    if one is None or found is None:
        return False
    if one.drops:
        await context.do(receipts.undo, found, say=receipt_words.receipts, unless=UNLESS)
    elif one.words:
        await context.do(receipts.correct, found, one.words, say=receipt_words.not_corrected, unless=UNLESS)
    else:
        await context.do(saving.show, found, say=words.entry, unless=UNLESS)
    return True


def _listed(work: Work, context: Context, one: Told) -> int | None:
    return own.listed(work, one, context.about(work) if context.replied_to else "")


async def mine(update: Update, context: Context) -> None:
    """/mine, /mine november"""
    await context.do(own.mine, context.arguments, say=own_words.mine)


async def tells_what_waits(context: Context) -> bool:
    """ "hvad mangler jeg at gemme?", "gem det hele", or "ja" below a receipt that says so: what several messages
    reported is shown together."""
    if context.replied_to or not (waiting.asks(context.text) or agreeing.meant(context.text) == agreeing.YES):
        return False
    means_it = waiting.means_it if waiting.asks(context.text) else asked.agrees_to_see
    if not await context.ask(means_it, context.text):
        return False
    if (only := await context.ask(unsaved.only_one, context.text)) is not None:
        await context.do(receipts.save, only, say=receipt_words.receipts, unless=UNLESS)
    else:
        await context.do(unsaved.gather, say=unsaved_words.unsaved)
    return True


async def tells_to_delete(context: Context) -> bool:
    """ "slet alt" where nothing is asked: what waits is shown, or else what is saved, each with its number."""
    if context.replied_to or agreeing.meant(context.text) != agreeing.DROP or acknowledges(context.text):
        return False
    if not await context.ask(unsaved.nothing_asked):
        return False
    if await context.ask(unsaved.waits):
        await context.do(unsaved.gather, say=unsaved_words.unsaved)
    else:
        await context.do(own.mine, say=own_words.mine)
    return True


async def tells_it_is_wrong(context: Context) -> bool:
    """ "den er forkert", and not what is right: the report that was spoken of last is shown with its buttons."""
    if context.replied_to or context.origin.group or not complaining.says_wrong(context.text):
        return False
    if not await context.ask(complaining.may_mean):
        return False
    if entry := await context.ask(complaining.meant):
        await context.do(saving.show, entry, say=words.entry, unless=UNLESS)
    else:
        await context.do(own.mine, say=own_words.mine)
    return True


async def tells_it_was_not_held(context: Context) -> bool:
    """ "nej den blev aflyst", "der var slet ikke banko", of what was saved: it is shown with the buttons that take it
    out."""
    if context.replied_to or context.origin.group:
        return False
    may_be = fallen_through.denies(context.text)
    entry = await context.ask(fallen_through.of_saved, context.text) if may_be else None
    if entry is None:
        return False
    await context.do(saving.show, entry, say=words.entry, unless=UNLESS)
    return True


async def tells_what_stands(context: Context) -> bool:
    """ "hvad står der nu?" below a receipt, where nothing waits."""
    if context.replied_to or context.origin.group or said_beside(context.text) != MEANS:
        return False
    entry = await context.ask(Work.number_talked_of, "entry")
    if entry is None or await context.ask(is_asked):
        return False
    await context.do(saving.show, entry, say=words.entry, unless=UNLESS)
    return True


async def tells_what_was_reported(context: Context) -> bool:
    """ "hvad har jeg meldt i januar?" is /mine; staff may ask of others. What was asked in the chat still waits."""
    if context.replied_to:
        return False
    if own.asks(context.text):
        if not await kept_to_oneself(context, "mine"):
            await context.do(own.mine, context.text, say=own_words.mine)
        return True
    if not reported.may_ask(context.text):
        return False
    if reported.of_how_many(context.text) and await context.ask(reported.only_own):
        await context.do(own.mine, context.text, say=own_words.mine)
        return True
    if not await context.ask(reported.asked, context.text):
        return False
    if await kept_to_oneself(context, "mine"):
        return True
    await context.do(reported.told, context.text, say=reported_words.reported)
    return True
