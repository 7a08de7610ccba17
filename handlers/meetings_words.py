"""What is asked and told of meetings in words: what was agreed, who has not answered."""

from bot.context import Context, Unless
from bot.meetings import (
    answer_words,
    asking_again,
    change_words,
    closing_words,
    correcting,
    minutes,
    noting,
    recalling,
    recalling_words,
)
from bot.meetings.calling import NotNow
from bot.meetings.outcome import Remark
from bot.meetings.wheel import NoSuchMeeting
from bot.people.finding import NoSuchPerson
from bot.registrations.practice import Practising
from bot.registrations.words import practising
from handlers.group_chats import kept_to_oneself

UNLESS: Unless = {
    NoSuchMeeting: change_words.gone,
    NotNow: change_words.not_now,
    NoSuchPerson: change_words.gone,
    Practising: practising,
}


async def asks_again(context: Context) -> bool:
    """ "ryk dem, der ikke har svaret": who has not answered an invitation, and a press that asks them again."""
    if context.origin.group or context.replied_to or not asking_again.asks(context.text):
        return False
    meeting = await context.ask(asking_again.meant, context.text)
    if meeting is not None:
        await context.do(asking_again.look, meeting, say=answer_words.silent, unless=UNLESS)
    return meeting is not None


async def recalls(context: Context) -> bool:
    """ "kan jeg få referatet?", "hvad blev vi enige om?", "hvem kom til beboerrådet?": what is known of a meeting."""
    what = recalling.asks(context.text)
    if not what or context.replied_to or not await context.ask(recalling.means, what, context.text):
        return False
    if not await kept_to_oneself(context, "moeder"):
        await context.do(recalling.recall, what, context.text, say=recalling_words.recalled)
    return True


async def notes(context: Context, meeting: int) -> bool:
    """Whether words are a line of what was agreed, or how many came, put one right, or only remark on it."""
    text = context.text
    if noting.says_something(text) or await context.ask(noting.says_freely, meeting, text):
        await context.do(minutes.note, meeting, text, say=closing_words.minutes, unless=UNLESS)
    elif await context.ask(correcting.means, meeting, text):
        await context.do(correcting.put_right, meeting, text, say=closing_words.minutes, unless=UNLESS)
    elif noting.remarks(text):
        await context.say(lambda t, _: closing_words.no_line(t, Remark(f"meet:{meeting}", text.strip())))
    return context.done
