"""Words that answer something, and all that nothing else wanted: each gets one clear answer and changes nothing."""

from collections.abc import Awaitable, Callable

from bot import words
from bot.context import Context
from bot.hearing import answers_edited, meanwhile_words
from bot.message import Message
from bot.people import circle_words, help_words, oneself, thinking_aloud, wordless_words
from bot.people import words as people_words
from bot.people.courtesy import HELLO, HELP, THANKS, questions
from bot.people.courtesy import said as told
from bot.people.courtesy import stops as stopping
from bot.people.letters import to_somebody
from bot.update import Update
from handlers import (
    adding,
    announcements,
    beredskab,
    beredskab_after,
    beredskab_door,
    beredskab_outward,
    beredskab_words,
    channels,
    contributions,
    courses,
    figures,
    hearing,
    meetings,
    milestones,
    newsletter_desk,
    newsletter_words,
    progress,
    proposals,
    registrations,
    to_do,
)
from handlers import people as people_handlers
from handlers.group_chats import for_another

Answers = Callable[[Update, Context, list[str]], Awaitable[None]]
ANSWERS: dict[str, Answers] = {
    "draft": hearing.about_one,
    "batch": hearing.about_all,
    "entry": registrations.correction,
    "announcement": announcements.answer,
    "course": courses.answer,
    "follow_up": courses.later,
    "milestone": milestones.answer,
    "absence": people_handlers.absence_days,
    "name": people_handlers.name,
    "channel": channels.answer,
    "candidate": adding.answer,
    "invitation": people_handlers.invitation,
    "callout": beredskab.written,
    "meet": meetings.written,
    "figures": figures.answer,
    "figure": figures.answer_one,
    "tell": figures.told,
    "contribution": contributions.words_given,
    "issue": newsletter_desk.words_for_issue,
    "item": newsletter_desk.words_for_item,
    "wording": beredskab_outward.wording,
    "opinion": beredskab_after.written,
    "policelink": beredskab_door.written,
    "proposal": proposals.written,
}
"""Who takes words, by what they answer: the message replied to, else the question that is open in the chat."""

SMILES = ("sticker", "animation")
"""What is said with these in a group is for the others, also below what we said."""

ASKED_ABOUT = ("draft:", "batch:", "announcement:", "course:")
"""What a question of one's own never answers; what was asked still waits."""

COURTESIES: dict[str, Callable[..., Message]] = {
    HELLO: help_words.greeting,
    THANKS: help_words.thanked,
    HELP: help_words.help,
}


async def text(update: Update, context: Context) -> None:
    """Anything written that is no command."""
    for meant in IN_TURN:
        if await meant(context):
            return
    about = await hearing.sentence(update, context, ANSWERS)
    if about and await announcements.tells_count(context):
        return
    asks = about.startswith(ASKED_ABOUT) and (questions(context.text) or to_somebody(context.text) != "")
    anew = about and not beredskab.is_of_it(context, about) and await hearing.begins(update, context, about)
    if about and (asks or anew):
        await hearing.sentence(update, context)
    elif about and not await beredskab.beside(context, about):
        subject = about.split(":")
        await ANSWERS[subject[0]](update, context, [*subject, ""])


async def courtesy(context: Context) -> bool:
    """Whether the words were for the bot itself: "hej", "tak", "hjælp"."""
    said = COURTESIES.get(told(context.text))
    if said is help_words.help and context.origin.group:
        said = circle_words.help
    if said is help_words.thanked:
        await context.say(said)  # also to who has no role here any more
    elif said:
        await context.do(oneself.greet, say=said)
    return said is not None


async def _thinks_aloud(context: Context) -> bool:
    """Whether somebody who is asked for a text only looks for it: "vent lige" is never what is sent or printed."""
    if not thinking_aloud.aloud(context.text) or not thinking_aloud.wants_text(await context.ask(context.about)):
        return False
    await context.say(lambda t, _: meanwhile_words.no_hurry(t))
    return True


async def _stops(context: Context) -> bool:
    """Whether somebody wants an end of the newsletter, or of practising: "afmeld nyhedsbrevet", "stop"."""
    stops = stopping(context.text)
    if await newsletter_words.stops(context, stops):
        return True
    if stops and await context.ask(oneself.practises):
        await context.do(oneself.practise, False, say=people_words.practising)
    elif stops and not context.replied_to:
        await _halts(context)
    return context.done


async def _halts(context: Context) -> None:
    """What is shown and not saved is set aside; where nothing is asked, one is told what can be stopped."""
    asked = await context.ask(lambda work: work.asked())
    if asked.startswith(ASKED_ABOUT):
        await hearing.undo(context.update, context)
    elif not asked:
        await context.do(oneself.greet, say=people_words.stopping)


IN_TURN: tuple[Callable[[Context], Awaitable[bool]], ...] = (
    beredskab.tells,
    hearing.names_the_place,
    hearing.goes_on,
    _thinks_aloud,
    courtesy,
    beredskab.tells_others,
    people_handlers.answers_often,
    hearing.tells_why,
    hearing.leaves_text,
    _stops,
    lambda context: hearing.takes_back(context.update, context),
    announcements.keeps_all,
    hearing.agrees,
    to_do.tells,
    to_do.tells_who,
    figures.tells_who,
    figures.tells_how_it_went,
    figures.tells_who_looks_after,
    figures.nudges,
    proposals.tells,
    proposals.tells_point,
    progress.sends,
    courses.tells_who,
    lambda context: meetings.tells_who(context.update, context),
    newsletter_words.wants,
    newsletter_words.tells_of_it,
    newsletter_desk.tells_when_it_leaves,
    newsletter_desk.works_on_it,
    registrations.tells_it_was_not_held,
    announcements.tells_more_of_it,
    announcements.tells_of_one,
    announcements.tells_what_is_on,
    people_handlers.tells_of_somebody,
    people_handlers.tells_of_roles,
    people_handlers.tells_who_somebody_is,
    registrations.tells_what_waits,
    registrations.tells_of_one,
    registrations.tells_what_stands,
    registrations.tells_what_was_reported,
    milestones.tells_of_them,
    progress.tells_how_it_goes,
    hearing.finds,
    registrations.tells_it_is_wrong,
    figures.tells_to_delete,
    registrations.tells_to_delete,
    people_handlers.tells_how_to_mend,
    people_handlers.talks,
    people_handlers.says_own_name,
    hearing.finishes,
)
"""Who is asked first whether words want something done or known; what they answer, or report, comes after."""


async def command(update: Update, context: Context) -> None:
    """A command that there is not, unless it asks for help in other words (/help, /hjælp) or is another bot's."""
    if await courtesy(context):
        return
    await (context.close() if for_another(update, context) else context.do(oneself.greet, say=words.no_such_command))


async def press(update: Update, context: Context) -> None:
    """A button of long ago, or one that nobody made."""
    await context.say(words.old_button)


async def edited_text(update: Update, context: Context) -> None:
    """Somebody edited a message of their own: a contribution, an answer, a report, or an announcement."""
    if await contributions.edits(context):
        return
    if about := await context.ask(answers_edited.answered):
        subject = about.split(":")
        await ANSWERS[subject[0]](update, context, subject)
    else:
        await hearing.edit(update, context)


async def edit(update: Update, context: Context) -> None:
    """An edited command, or a picture without words: only what was announced by /kalender is corrected."""
    if not await announcements.edits(update, context):
        await context.close()


async def picture(update: Update, context: Context) -> None:
    """A picture is for the newsletter, unless its words answer a message or report something, or there is a crisis."""
    if await beredskab_words.has_picture(context) or await beredskab.shows(update, context):
        return
    await (text(update, context) if context.text and context.replied_to else contributions.picture(update, context))


async def file(update: Update, context: Context) -> None:
    """A spreadsheet has milestones in it; another file with a caption is read by its caption."""
    if milestones.is_sheet(update):
        await milestones.sheet(update, context)
        return
    await unsupported(update, context)


async def unsupported(update: Update, context: Context) -> None:
    """Stickers, voices, places, contacts …; what is written below a film is read."""
    if context.text:
        await text(update, context)
    elif update.group and update.sort in SMILES:
        await context.close()
    else:
        await context.do(oneself.greet, say=lambda t, who: wordless_words.no_words(t, who, update.sort))
