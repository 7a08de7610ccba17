"""What the newsletter says by itself: thanks, and figures worth telling. Plain text: it is escaped where it is shown."""

from bot.newsletter.views import Happening
from bot.texts import Translator


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


def figure(t: Translator, done: Happening) -> str:
    """ "10 fællesspisninger, i snit 33 ved hver" """
    match done.kind:
        case "faellesspisning":
            what = t.ngettext("%(n)s communal dinner", "%(n)s communal dinners", done.times) % {"n": done.times}
        case "newcomer":
            people = done.newcomers
            return t.ngettext("%(n)s new neighbour welcomed", "%(n)s new neighbours welcomed", people) % {"n": people}
        case _:
            what = t.ngettext("%(n)s event", "%(n)s events", done.times) % {"n": done.times}
    if not done.counted:
        return what
    mean = t.number(done.participants / done.counted, 0)
    if done.counted == 1:
        return t.gettext("%(what)s with %(people)s people") % {"what": what, "people": mean}
    return t.gettext("%(what)s, %(people)s people at each on average") % {"what": what, "people": mean}
