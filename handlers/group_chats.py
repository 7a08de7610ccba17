"""In a group chat: what the bot answers there, and what is nobody else's business and is answered in one's own chat."""

from bot.context import Context
from bot.meetings import picking
from bot.people import absence_told, away, spoken_of
from bot.people.model import LEADERS
from bot.registrations.rows import about_message
from bot.update import Kind, Update
from bot.words import only_alone
from bot.work import Work


def addressed(update: Update, our_id: int) -> bool:
    """In a group the bot answers only a command, a mention, a reply to itself, or a press; and no other machine."""
    if update.kind in (Kind.PRESSED, Kind.MEMBERSHIP):
        return True
    if update.machine:
        return False
    if update.command is not None:
        return "@" not in update.command  # else it is another bot's
    return update.mentioned or update.reply_to_user == our_id


async def told_before(update: Update, context: Context) -> bool:
    """Whether somebody edits what they had told us, and has taken our name out of it: it is corrected all the same."""
    return update.kind is Kind.EDITED and bool(update.words) and await context.ask(_reported_by, update.message_id)


def _reported_by(work: Work, message: int) -> bool:
    here = work.origin.chat_id if work.origin else 0
    return work.actor is not None and about_message(work.session, here, message, work.actor.id) != ""


def for_another(update: Update, context: Context) -> bool:
    """Whether a command that we do not know may be another bot's: in a group it names us, or replies to us, else."""
    called = update.mentioned or f"@{context.programme.bot_name}".lower() in update.text.lower()
    return update.group and not called and update.reply_to is None


async def of_people(context: Context) -> bool:
    """Whether a leader writes of somebody what is done on their card: not here."""
    text = context.text
    likely = away.asks(text) or spoken_of.invites(text) or spoken_of.may_speak(text) or picking.may_pick(text)
    if not likely or not await context.ask(_is_of_people, text):
        return False
    return await kept_to_oneself(context, "personer")


def _is_of_people(work: Work, text: str) -> bool:
    if not work.has(LEADERS) or work.asked() or work.read(text).reports:
        return False
    means = (spoken_of.invited, spoken_of.spoken_of, spoken_of.named, picking.meant, absence_told.told)
    return away.asks(text) or any(each(work, text) for each in means)


async def kept_to_oneself(context: Context, command: str) -> bool:
    """Whether this is a group; then the command by which the same is asked alone was named."""
    if context.origin.group:
        await context.say(lambda t, _: only_alone(t, f"/{command}"))
    return context.origin.group
