"""What the newsletter says by itself: thanks, and figures worth telling. Plain text: it is escaped where it is shown."""

from bot.language.atoms.normalise import fold
from bot.newsletter.views import Happening
from bot.plan.model import Plan
from bot.texts import Translator

DINNER = "faellesspisning"
"""Folded."""


def thanks_headline(t: Translator) -> str:
    return t.gettext("Thanks to the volunteers")


def thanks(t: Translator, helped: int, times: int) -> str:
    """Volunteers are counted each time that they help."""
    often = t.ngettext("at %(n)s dinner or event", "at %(n)s dinners and events", times) % {"n": times}
    return t.ngettext(
        "One pair of hands helped %(often)s since the last newsletter. Thank you!",
        "Volunteers lent a hand %(n)s times %(often)s since the last newsletter. Thank you!",
        helped,
    ) % {"n": t.number(helped), "often": often}


def figures_headline(t: Translator) -> str:
    return t.gettext("Since last time")


def figure(t: Translator, plan: Plan, done: Happening) -> str:
    """ "10 fællesspisninger, i snit 33 ved hver" """
    if done.kind == "newcomer":
        people = done.newcomers
        return t.ngettext("%(n)s new neighbour welcomed", "%(n)s new neighbours welcomed", people) % {"n": people}
    what = _held(t, plan, done)
    if not done.counted:
        return what
    mean = t.number(done.participants / done.counted, 0)
    if done.counted == 1:
        return t.gettext("%(what)s with %(people)s people") % {"what": what, "people": mean}
    return t.gettext("%(what)s, %(people)s people at each on average") % {"what": what, "people": mean}


def _held(t: Translator, plan: Plan, done: Happening) -> str:
    """How often, of what: dinners and events by the usual words, unless the plan has a name of its own for them."""
    criterion, times = plan.criteria.get(done.criterion), {"n": done.times}
    if criterion is None or criterion == plan.any_event:
        return t.ngettext("%(n)s event", "%(n)s events", done.times) % times
    if DINNER in map(fold, criterion.words.names):
        return t.ngettext("%(n)s communal dinner", "%(n)s communal dinners", done.times) % times
    named = times | {"what": criterion.report_in(t.language)}
    return t.ngettext("%(what)s %(n)s time", "%(what)s %(n)s times", done.times) % named
