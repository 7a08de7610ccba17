"""What members hear before a meeting."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.meetings.invitation_words import answers
from bot.meetings.model import YES
from bot.meetings.steps import AGENDA, DAY_BEFORE
from bot.meetings.views import Item, MeetingView
from bot.meetings.words import agenda_part, moment, name, when_and_where
from bot.message import Button, Message, Rows, bold, lines, rows, spaced
from bot.texts import Translator


def reminder(t: Translator, step: str, meeting: MeetingView, agenda: Sequence[Item]) -> Message:
    """What, when, what is missing from the reader, and one press to give it."""
    head = bold(_head(t, step, meeting))
    if step == AGENDA:
        text = lines(head, when_and_where(t, meeting), agenda_part(t, agenda), _asks(t, meeting))
    else:
        text = lines(head, spaced(moment(t, meeting.starts_at), meeting.place), _asks(t, meeting))
    return Message(text, _buttons(t, meeting), meeting.key)


def _head(t: Translator, step: str, meeting: MeetingView) -> Markup:
    named = {"meeting": name(t, meeting), "hour": t.clock(meeting.starts_at)}
    if step == AGENDA:
        return t.gettext("Agenda for the meeting: %(meeting)s") % named
    if step == DAY_BEFORE:
        return t.gettext("Soon there is a meeting: %(meeting)s") % named
    return t.gettext("Today at %(hour)s: %(meeting)s") % named


def _asks(t: Translator, meeting: MeetingView) -> Markup:
    if meeting.mine == YES:
        return t.gettext("You have said that you are coming.")
    return t.gettext("You have not answered yet. Are you coming?")


def _buttons(t: Translator, meeting: MeetingView) -> Rows:
    if meeting.mine != YES:
        return answers(t, meeting)
    own = f"{meeting.key}:answer:{meeting.sequence}"
    return rows(Button(t.gettext("I cannot come after all"), f"{own}:no"))
