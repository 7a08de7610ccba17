"""The answers to what residents ask of something that is coming."""

from dataclasses import replace

from bot.announcements import calendar_words
from bot.announcements.model import CALLED_OFF
from bot.announcements.questions import (
    ANY_OFF,
    BRINGS,
    COMPANY,
    COOK,
    COST,
    ENDS,
    FOOD,
    HOST,
    OFF,
    ROOM,
    SIGN_UP,
    Asked,
)
from bot.announcements.wording import headline, hour, when
from bot.message import Message, bold, lines
from bot.texts import Translator


def told(t: Translator, it: Asked) -> Message:
    """What the calendar knows, and whom to ask for the rest."""
    if it.view and it.view.state == CALLED_OFF:
        return Message(lines(t.gettext("It is called off."), bold(headline(t, it.view)), when(t, it.view)), fresh=True)
    shown = calendar_words.detail(t, it.view) if it.view else calendar_words.page(t, it.page)
    if it.view is None and (it.page.none_then or it.page.unknown):
        return shown
    said = _said(t, it)
    whom = _whom(t, it) if (said or it.what == HOST) and not _known(it) else ""
    return replace(shown, text=lines(said, whom, shown.text), fresh=True)


def _known(it: Asked) -> bool:
    """Whether the calendar answers it in full."""
    ends = it.what == ENDS and it.view is not None and it.view.ends is not None
    return ends or (it.what == OFF and it.view is not None) or (it.what == HOST and bool(it.host))


def _said(t: Translator, it: Asked) -> str:
    """Empty where the day, the hour and the place say it all."""
    if it.what == ENDS and it.view and it.view.ends:
        return t.gettext("It ends at %(hour)s.") % {"hour": hour(t, it.view.ends)}
    if it.what == OFF and it.view:
        return t.gettext("It stands in the calendar, and nobody has called it off.")
    if it.unknown and it.what == ANY_OFF:
        return t.gettext("I have not heard that anything is off.")
    if it.unknown:
        return t.gettext("I do not find it in the calendar by that name, and have not heard that it is off.")
    if it.what == HOST and it.host:
        return t.gettext("%(name)s has put it into the calendar.") % {"name": it.host}
    return {
        COST: t.gettext("The calendar does not say what it costs."),
        COMPANY: t.gettext("The calendar does not say whether one may bring somebody."),
        FOOD: t.gettext("The calendar does not say what there is to eat."),
        COOK: t.gettext("The calendar does not say who cooks."),
        SIGN_UP: t.gettext("Nobody signs up with me for what stands in the calendar."),
        BRINGS: t.gettext("The calendar does not say whether one should bring something."),
        ROOM: t.gettext("I do not know whether there is room: nobody signs up with me."),
        ENDS: t.gettext("The calendar does not say when it ends."),
        HOST: "" if it.own else t.gettext("Who arranges it I do not tell here."),
    }.get(it.what, "")


def _whom(t: Translator, it: Asked) -> str:
    if it.own:
        return t.gettext("You have put it into the calendar yourself.")
    if it.host:
        return t.gettext("Ask %(name)s, who has put it there.") % {"name": it.host}
    if it.whom:
        return t.gettext("Ask %(who)s.") % {"who": t.any_of(it.whom)}
    return t.gettext("Ask the secretariat.") if it.public else ""  # those who lead are asked by all others
