"""Everything said to those who are invited: the invitation, changes, cancellation."""

from collections.abc import Sequence

from bot.meetings.views import Item, MeetingView
from bot.meetings.words import agenda_part, name, when, when_and_where
from bot.message import Button, Message, Rows, bold, lines, rows
from bot.texts import Translator

LONGEST = 600
"""Characters of an agenda in an invitation: under a file Telegram shows 1,024 in all."""


def invitation(
    t: Translator, meeting: MeetingView, agenda: Sequence[Item], instead_of: str = "", *, guest: bool = False
) -> Message:
    """Who comes in somebody's place hears whose; a guest is here for this meeting alone."""
    head = t.gettext("Invitation: %(meeting)s") % {"meeting": name(t, meeting)}
    for_whom = t.gettext("%(name)s asks you to come instead.") % {"name": instead_of} if instead_of else ""
    note = t.gettext("I use your address for this meeting only.") if instead_of and guest else ""
    text = lines(
        bold(head), when_and_where(t, meeting), for_whom, _agenda(t, agenda), t.gettext("Are you coming?"), note
    )
    return Message(text, answers(t, meeting), meeting.key, language=t.language)


def moved(t: Translator, meeting: MeetingView, before: MeetingView) -> Message:
    head = t.gettext("Moved: %(meeting)s") % {"meeting": name(t, meeting)}
    now = t.gettext("Now: %(when)s") % {"when": when_and_where(t, meeting)}
    was = t.gettext("Before: %(when)s") % {"when": when_and_where(t, before)}
    same_time = (meeting.starts_at, meeting.ends_at) == (before.starts_at, before.ends_at)
    asks = t.gettext("Your answer stands.") if same_time else t.gettext("Are you coming?")
    return Message(lines(bold(head), now, was, asks), answers(t, meeting), meeting.key, language=t.language)


def cancelled(t: Translator, meeting: MeetingView, why: str = "") -> Message:
    head = t.gettext("Cancelled: %(meeting)s") % {"meeting": name(t, meeting)}
    gone = t.gettext("The meeting on %(when)s does not take place.") % {"when": when(t, meeting)}
    return Message(lines(bold(head), gone, why), subject=meeting.key, language=t.language)


def released(t: Translator, meeting: MeetingView) -> Message:
    """To a substitute who is not needed any more."""
    head = t.gettext("You need not come: %(meeting)s") % {"meeting": name(t, meeting)}
    return Message(lines(bold(head), when(t, meeting)), subject=meeting.key, language=t.language)


def answers(t: Translator, meeting: MeetingView) -> Rows:
    """Under an invitation; each says to which form of the meeting it belongs, for it may be moved meanwhile."""
    own = f"{meeting.key}:answer:{meeting.sequence}"
    return rows(
        (Button(t.gettext("I will take part"), f"{own}:yes"), Button(t.gettext("I send my regrets"), f"{own}:no")),
        Button(t.gettext("I send somebody"), f"{own}:substitute"),
    )


def _agenda(t: Translator, agenda: Sequence[Item]) -> object:
    """As many items as there is room for."""
    shown = list(agenda)
    while shown and len(agenda_part(t, shown)) > LONGEST:
        shown.pop()
    return agenda_part(t, shown)
