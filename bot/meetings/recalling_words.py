"""What is said of a meeting that is over, to those who ask, and to those who are sent what was agreed."""

from collections.abc import Sequence

from bot.meetings.closing_words import agreed_line, how_to
from bot.meetings.model import HELD
from bot.meetings.outcome import Line, Recalled, Shared
from bot.meetings.views import MeetingView
from bot.meetings.words import day, name, see
from bot.message import Button, Message, bold, lines, rows
from bot.texts import Translator

CAME = "came"


def recalled(t: Translator, found: Recalled) -> Message:
    meeting = found.meeting
    if meeting is None:
        nothing = t.gettext("No meeting has been held that I know of and that you were a part of.")
        return Message(lines(nothing, _ask(t, found)))
    if meeting.state != HELD:
        return _not_closed(t, found, meeting)
    return _who_came(t, found, meeting) if found.what == CAME else _minutes(t, found, meeting)


def minutes(t: Translator, meeting: MeetingView, agreed: Sequence[Line], attended: int | None) -> Message:
    """What was agreed, for everybody who was invited."""
    head = t.gettext("Minutes: %(meeting)s") % {"meeting": _title(t, meeting)}
    return Message(lines(bold(head), _came(t, attended), *(agreed_line(t, each) for each in agreed)), (), meeting.key)


def shared(t: Translator, found: Shared) -> Message:
    if not found.sent:
        return Message(t.gettext("Everybody who was invited has it already, as it stands now."), fresh=True)
    said = t.ngettext(
        "Sent to %(n)s person who was invited: %(meeting)s.", "Sent to %(n)s people who were invited: %(meeting)s.",
        found.sent,
    )  # fmt: skip
    return Message(said % {"n": found.sent, "meeting": _title(t, found.meeting)}, fresh=True)


# -- inside --


def _title(t: Translator, meeting: MeetingView) -> str:
    return f"{name(t, meeting)}, {day(t, meeting.starts_at)}"


def _came(t: Translator, attended: int | None) -> str:
    return t.ngettext("%(n)s came.", "%(n)s came.", attended) % {"n": attended} if attended is not None else ""


def _ask(t: Translator, found: Recalled) -> str:
    return t.gettext("Else ask %(who)s.") % {"who": t.any_of(found.whom)} if found.whom else ""


def _minutes(t: Translator, found: Recalled, meeting: MeetingView) -> Message:
    if not found.lines:
        return _nothing_noted(t, found, meeting)
    said = minutes(t, meeting, found.lines, found.attended)
    send = t.ngettext("Send to the one who has a task", "Send to the %(n)s who have tasks", found.to_send)
    every = t.ngettext("Send to the other who was invited", "Send to all %(n)s who were invited", found.invited)
    buttons = rows(
        [Button(send % {"n": found.to_send}, f"{meeting.key}:send")] if found.to_send else [],
        [Button(every % {"n": found.invited}, f"{meeting.key}:share")] if found.invited else [],
    )
    return Message(said.text, buttons, meeting.key, fresh=True)


def _nothing_noted(t: Translator, found: Recalled, meeting: MeetingView) -> Message:
    head = bold(_title(t, meeting))
    nothing = t.gettext("Nothing is written down of what was agreed.")
    how = how_to(t) if found.calls else _ask(t, found)
    return Message(lines(head, _came(t, found.attended), nothing, how), (), meeting.key)


def _not_closed(t: Translator, found: Recalled, meeting: MeetingView) -> Message:
    """It is over, and nobody has said that it was held."""
    if found.calls:
        nothing = t.gettext("First say whether it was held, then what was agreed.")
        return Message(lines(bold(_title(t, meeting)), nothing), rows(see(t, meeting)), meeting.key)
    nothing = t.gettext("Nothing is written down about it yet.")
    return Message(lines(bold(_title(t, meeting)), nothing, _ask(t, found)), (), meeting.key)


def _who_came(t: Translator, found: Recalled, meeting: MeetingView) -> Message:
    head = bold(_title(t, meeting))
    many = _came(t, found.attended) or t.gettext("Nobody has noted how many came.")
    who = t.listed(found.names) if found.names else ""
    note = Button(t.gettext("Who came?"), f"{meeting.key}:attendance")
    return Message(lines(head, many, who), rows(note) if found.calls else (), meeting.key)
