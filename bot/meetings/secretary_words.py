"""What those who call a meeting are told of the answers without having asked."""

from bot.meetings.views import MeetingView
from bot.meetings.words import name, when
from bot.message import Button, Message, bold, lines, rows
from bot.texts import Translator


def regrets(t: Translator, meeting: MeetingView, who: str) -> Message:
    """Shortly before it."""
    text = t.gettext("%(name)s cannot come: %(meeting)s") % {"name": who, "meeting": name(t, meeting)}
    return Message(lines(bold(text), when(t, meeting)), rows(_see(t, meeting)), meeting.key)


def seat_is_free(t: Translator, meeting: MeetingView) -> Message:
    text = t.gettext("A seat has become free: %(meeting)s") % {"meeting": name(t, meeting)}
    more = t.gettext("All of them were taken. Do you know somebody who would like to come?")
    return Message(lines(bold(text), when(t, meeting), more), rows(_see(t, meeting)), meeting.key)


def _see(t: Translator, meeting: MeetingView) -> Button:
    return Button(t.gettext("See the meeting"), f"{meeting.key}:show")
