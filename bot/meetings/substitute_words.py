"""Everything said about somebody who comes in another's place, to those who did not ask."""

from bot.meetings.invitation_words import answers
from bot.meetings.views import MeetingView
from bot.meetings.words import name, when, when_and_where
from bot.message import Button, Message, bold, lines, rows
from bot.texts import Translator


def for_both(t: Translator, meeting: MeetingView, who: str) -> Message:
    """To somebody who is invited anyway."""
    head = t.gettext("%(name)s cannot come and asks you to be there for both of you: %(meeting)s")
    text = lines(bold(head % {"name": who, "meeting": name(t, meeting)}), when_and_where(t, meeting))
    return Message(text, () if meeting.mine else answers(t, meeting), meeting.key)


def does_not_come(t: Translator, meeting: MeetingView, who: str) -> Message:
    head = t.gettext("%(name)s cannot come in your place: %(meeting)s") % {"name": who, "meeting": name(t, meeting)}
    asks = t.gettext("Is there somebody else, or do you come yourself?")
    own = f"{meeting.key}:answer:{meeting.sequence}"
    sends = Button(t.gettext("I send somebody"), f"{own}:substitute")
    comes = Button(t.gettext("I am coming after all"), f"{own}:yes")
    return Message(lines(bold(head), when(t, meeting), asks), rows(sends, comes), meeting.key)


def comes_after_all(t: Translator, meeting: MeetingView, who: str) -> Message:
    head = t.gettext("%(name)s comes in your place: %(meeting)s")
    return Message(
        lines(bold(head % {"name": who, "meeting": name(t, meeting)}), when(t, meeting)), subject=meeting.key
    )
