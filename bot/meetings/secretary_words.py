"""What those who call a meeting are told of the answers without having asked."""

from bot.meetings.views import MeetingView
from bot.meetings.words import name, see, when
from bot.message import Message, bold, lines, rows
from bot.texts import Translator


def regrets(t: Translator, meeting: MeetingView, who: str) -> Message:
    """Shortly before it."""
    text = t.gettext("%(name)s cannot come: %(meeting)s") % {"name": who, "meeting": name(t, meeting)}
    return Message(lines(bold(text), when(t, meeting)), rows(see(t, meeting)), meeting.key)


def seat_is_free(t: Translator, meeting: MeetingView) -> Message:
    text = t.gettext("A seat has become free: %(meeting)s") % {"meeting": name(t, meeting)}
    more = t.gettext("All of them were taken. Do you know somebody who would like to come?")
    return Message(lines(bold(text), when(t, meeting), more), rows(see(t, meeting)), meeting.key)
