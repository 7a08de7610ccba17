"""/indstilling: proposals by consensus, worries that are passed on, news for which a whole group is called."""

import re

from bot.clock import stamped_day
from bot.context import Context, Unless
from bot.meetings import change_words, point_words, points, points_told, proposal_words, proposals
from bot.meetings.calling import NotNow
from bot.meetings.wheel import NoSuchMeeting
from bot.people.oneself import waits_for_words
from bot.registrations.practice import Practising
from bot.registrations.words import practising
from bot.update import Update
from handlers import hearing
from handlers.group_chats import kept_to_oneself

SAYS = re.compile(
    r"(?:hej[,.! ]+)?(?:(?:jeg|vi) (?:har|vil gerne komme med) |her er )?(?:(?:et|en|mit|vores|a|my) )?"
    r"(?:forslag|indstilling|proposal)(?: (?:til|for) [^:]{3,40})?\s*:\s*(?P<words>.{8,})",
    re.IGNORECASE | re.DOTALL,
)
UNLESS: Unless = {
    proposals.NoneInPlan: proposal_words.none_in_plan,
    NoSuchMeeting: change_words.gone,
    NotNow: change_words.not_now,
    Practising: practising,
}


async def begin(update: Update, context: Context) -> None:
    """/indstilling, or with its words: /indstilling vi søger om en legeplads"""
    if context.arguments and not await context.ask(proposals.only_others):
        await context.do(proposals.put, "proposal", context.arguments, say=proposal_words.put, unless=UNLESS)
    else:
        await context.do(proposals.overview, say=proposal_words.overview)


async def tells(context: Context) -> bool:
    """ "jeg har et forslag til dagsordenen: …", from somebody whose group puts proposals to another."""
    text = "" if context.replied_to else context.text.strip()
    said = SAYS.fullmatch(text)
    if said is None or not await context.ask(proposals.may_propose) or await context.ask(waits_for_words):
        return False
    if not await kept_to_oneself(context, "indstilling"):
        await context.do(proposals.put, "proposal", said["words"], say=proposal_words.put, unless=UNLESS)
    return True


async def tells_point(context: Context) -> bool:
    """ "sæt parkering på dagsordenen": a point of the next agenda, which whoever calls the meeting puts there."""
    said = None if context.replied_to else points_told.told(context.text)
    if said is None or await context.ask(lambda work: work.asked().startswith("callout")):
        return False
    if await kept_to_oneself(context, "moeder"):
        return True
    if said:
        await context.do(points.put, said, context.text, say=point_words.put, unless=UNLESS)
    else:
        await context.do(points.want, context.text, say=point_words.put, unless=UNLESS)
    return True


async def point(update: Update, context: Context) -> None:
    """point:3:put, point:3:leave, point:3:remove, point:3:at:7"""
    match context.subject[1:]:
        case [id, "at", meeting]:
            await context.do(points.place, int(id), int(meeting), say=point_words.put, unless=UNLESS)
        case [id, "remove"]:
            await context.do(points.remove, int(id), say=point_words.put, unless=UNLESS)
        case [id, step]:
            await context.do(points.settle, int(id), step, say=point_words.put, unless=UNLESS)


async def new(update: Update, context: Context) -> None:
    """proposals:new:worry"""
    await context.do(proposals.begin, context.subject[2], say=proposal_words.asked, unless=UNLESS)


async def proposal(update: Update, context: Context) -> None:
    """proposal:3:show, proposal:3:agreed, proposal:3:approved, proposal:3:on:20171128"""
    match context.subject[1:]:
        case [id, "show"]:
            await context.do(proposals.show, int(id), say=proposal_words.card, unless=UNLESS)
        case [id, "withdraw"]:
            await context.do(proposals.withdraw, int(id), say=proposal_words.card, unless=UNLESS)
        case [id, "approved"]:
            await context.do(proposals.approve, int(id), say=proposal_words.card, unless=UNLESS)
        case [id, "on", day] if on := stamped_day(day):
            await context.do(proposals.call, int(id), on, say=proposal_words.called, unless=UNLESS)
        case [id, step]:
            await context.do(proposals.decide, int(id), step, say=proposal_words.card, unless=UNLESS)


async def written(update: Update, context: Context, subject: list[str]) -> None:
    """The words of a new one: proposal:new:worry. In reply to another they say nothing new."""
    if subject[1] == "new":
        await context.do(proposals.put, subject[2], context.text, say=proposal_words.put, unless=UNLESS)
    else:
        await hearing.sentence(update, context)
