"""What is said of points that people want on an agenda."""

from bot.meetings.model import CALLED, ON_AGENDA, REFUSED, WITHDRAWN
from bot.meetings.point_views import Nowhere, PointView, Wanted, Where
from bot.meetings.words import day, name, see, when
from bot.message import Button, Message, bold, lines, rows, spaced
from bot.texts import Translator


def put(t: Translator, found: PointView | Where | Nowhere | Wanted) -> Message:
    """To whoever wants it."""
    match found:
        case Where():
            return _where(t, found)
        case Nowhere():
            return _nowhere(t, found)
        case Wanted():
            asks = t.gettext("What shall be on the agenda? Write it in a few words.")
            return Message(lines(bold(_meeting(t, found)), asks), (), found.meeting.key)
    return _shown(t, found)


def wanted_of_you(t: Translator, found: PointView) -> Message:
    """To those who call the meeting."""
    head = t.gettext("%(name)s wants a point on the agenda:") % {"name": found.writer}
    buttons = rows(
        Button(t.gettext("Put it on the agenda"), f"{found.key}:put"),
        Button(t.gettext("Not this time"), f"{found.key}:leave"),
    )
    return Message(lines(head, bold(found.text), _meeting(t, found)), buttons, found.key)


def what_became(t: Translator, found: PointView) -> Message:
    """To its writer."""
    if found.state == ON_AGENDA:
        head = t.gettext("On the agenda: %(text)s") % {"text": found.text}
    elif found.state == WITHDRAWN:
        head = t.gettext("Taken off the agenda: %(text)s") % {"text": found.text}
    else:
        head = t.gettext("Not on the agenda this time: %(text)s") % {"text": found.text}
    return Message(lines(bold(head), _meeting(t, found)), rows(see(t, found.meeting)), found.key)


def settled_by(t: Translator, found: PointView) -> Message:
    """To the others who call the meeting, in place of the question."""
    named = {"name": found.by, "text": found.text}
    if found.state == ON_AGENDA:
        head = t.gettext("%(name)s has put it on the agenda: %(text)s") % named
        change = rows(Button(t.gettext("Take it off"), f"{found.key}:remove"))
    elif found.state == REFUSED:
        head = t.gettext("%(name)s has not put it on the agenda this time: %(text)s") % named
        change = rows(Button(t.gettext("Put it there all the same"), f"{found.key}:anew"))
    else:
        head, change = t.gettext("%(name)s has taken it off the agenda: %(text)s") % named, ()
    return Message(lines(bold(head), _meeting(t, found)), change, found.key, language=t.language)


# -- inside --


def _settled(t: Translator, found: PointView) -> Message:
    """To who was too late; the question itself says by whom."""
    told = t.gettext("That is settled already, as you see above: %(what)s")
    what = {ON_AGENDA: t.gettext("it is on the agenda"), REFUSED: t.gettext("it is not on the agenda this time")}
    done = what.get(found.state, t.gettext("it was taken back"))
    return Message(told % {"what": done}, (), found.key, fresh=True)


def _meeting(t: Translator, found: PointView | Wanted) -> str:
    return spaced(name(t, found.meeting), when(t, found.meeting))


def _shown(t: Translator, found: PointView) -> Message:
    if found.settled:
        return _settled(t, found)
    if found.state == WITHDRAWN:
        return Message(t.gettext("Taken off the agenda: %(text)s") % {"text": found.text}, (), found.key)
    if found.state == REFUSED:
        head = t.gettext("Not on the agenda this time: %(text)s") % {"text": found.text}
        told = t.gettext("%(name)s is told.") % {"name": found.writer} if found.writer else ""
        return Message(lines(bold(head), told), rows(Button(t.gettext("Put it on the agenda"), f"{found.key}:anew")))
    if found.state == ON_AGENDA:
        head = t.gettext("On the agenda: %(text)s") % {"text": found.text}
        seen = t.gettext("Those who are invited see it under /moeder.") if found.meeting.state == CALLED else ""
        off = Button(t.gettext("Take it off"), f"{found.key}:remove")
        return Message(lines(bold(head), _meeting(t, found), seen), rows(off, see(t, found.meeting)), found.key)
    by = {"text": found.text, "who": t.listed(found.callers)}
    head = t.gettext("%(who)s has been asked to put it on the agenda: %(text)s") % by
    back = Button(t.gettext("Take it back"), f"{found.key}:remove")
    later = t.gettext("You hear what becomes of it.")
    return Message(lines(head, _meeting(t, found), later), rows(back), found.key)


def _where(t: Translator, found: Where) -> Message:
    buttons = [
        Button(f"{day(t, each.starts_at)}: {name(t, each)}", f"point:{found.id}:at:{each.id}")
        for each in found.meetings
    ]
    return Message(lines(bold(found.text), t.gettext("On which meeting's agenda?")), rows(*buttons))


def _nowhere(t: Translator, found: Nowhere) -> Message:
    if found.group is not None:
        nothing = t.gettext("There is no meeting of »%(group)s« in the calendar that you could put it to.")
        said = nothing % {"group": t.title(found.group.title)}
    else:
        said = t.gettext("There is no meeting in the calendar that you could put it to.")
    whom = t.gettext("Else ask %(who)s.") % {"who": t.any_of(found.whom)} if found.whom else ""
    return Message(lines(said, whom))
