"""Words that go on from what was said just before and was no report: together they may be one."""

from dataclasses import replace

from bot.announcements.another import says_more
from bot.hearing import asked
from bot.language.atoms.normalise import fold
from bot.receipts import afterwards
from bot.registrations import drafting
from bot.registrations.another import PUTS_RIGHT
from bot.registrations.draft import NOTHING
from bot.registrations.on_top import NOT_SO
from bot.registrations.step_by_step import OFFER, carried
from bot.registrations.steps import NotUnderstood, Step
from bot.work import Work


def continued(work: Work, text: str) -> Step | NotUnderstood | None:
    """ "der kom 24", right behind "banko i Vangdalen", which was no report: it is of that, and of nothing saved; "hov
    der kom 24" may put right what was saved before it, which is asked."""
    offered = asked.offered(work, OFFER) if afterwards.corrects(text) else None
    if offered is None:
        return None
    before, refuses = carried(work, offered["said"] or ""), NOT_SO.match(fold(text)) is not None
    if before.participants is None and (refuses or PUTS_RIGHT.match(fold(text))):
        step = afterwards.may_correct(work, text, anything=refuses or before == NOTHING)
        if refuses or step is not None:
            return step
    if (before.date, before.area) == (None, None) or before.participants is not None or work.read(text).reports:
        return None
    read = drafting.take(work, text)
    return once_more(work, read, text) if isinstance(read, NotUnderstood) and read.told != NOTHING else None


def once_more(work: Work, read: NotUnderstood, text: str) -> NotUnderstood | Step:
    """With what was said before, where that was not understood either; of when and how many the rest is asked."""
    offered = asked.offered(work, OFFER)
    if offered is None:
        return read
    before = carried(work, offered["said"] or "")
    if read.told.participants is None and says_more(text):  # "vi tager fredag fri"
        return replace(read, again=True, told=before)
    told = read.told.filled_from(before)
    if read.told != NOTHING and told.date is not None and told.participants is not None:
        return drafting.started(work, told, text)
    return replace(read, again=True, told=told)
