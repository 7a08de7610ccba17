"""Somebody writes "flyt beboerrådet til 14. marts" who does not call that group: they hear who does."""

from bot.language.atoms.normalise import fold
from bot.meetings.adjusting import STARTS
from bot.meetings.pointing import group_named, points
from bot.meetings.views import may_call
from bot.people.finding import leaders
from bot.work import Work


def who_may(work: Work, text: str) -> tuple[str, ...]:
    """Those who lead, by name, where somebody would change a meeting who may not; nobody where it is no such."""
    folded = fold(text)
    if work.actor is None or not STARTS.match(folded):
        return ()
    group = group_named(work, folded)
    theirs = may_call(work.actor, group) if group is not None else not points(work, folded)
    return () if theirs else tuple(each.name for each in leaders(work))
