"""Somebody writes "flyt beboerrådet til 14. marts" who does not call that group: they hear who does."""

from bot.language.atoms.normalise import fold
from bot.meetings.pointing import group_named, points
from bot.meetings.views import may_call
from bot.meetings.wishing import wanted
from bot.people.finding import leaders
from bot.work import Work


def who_may(work: Work, text: str) -> tuple[str, ...]:
    """Those who lead, by name, where somebody would change a meeting who may not; nobody where it is no such."""
    folded = fold(text)
    if work.actor is None or not wanted(text):
        return ()
    group = group_named(work, folded)
    theirs = may_call(work.actor, group) if group is not None else not points(work, text)
    return () if theirs else tuple(each.name for each in leaders(work))
