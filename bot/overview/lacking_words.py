"""What is said of those who have not answered."""

from bot.figures import listing_words
from bot.meetings.words import name, when
from bot.message import Button, Message, bold, lines, rows, shortened, spaced
from bot.overview.lacking import Lacking
from bot.texts import Translator


def lacking(t: Translator, result: Lacking) -> list[Message]:
    said = [_meetings(t, result)] if result.meetings else []
    if result.figures:
        said += listing_words.overview(t, result.figures)
    return said or [_nobody(t, result)]


def _meetings(t: Translator, result: Lacking) -> Message:
    """Each meeting, and whose answer it waits for."""
    listed = [
        lines(bold(spaced(name(t, each.meeting), when(t, each.meeting))), t.listed(each.names))
        for each in result.meetings
    ]
    head = t.gettext("Have not answered the invitation:")
    many = len(result.meetings) > 1
    buttons = [
        Button(shortened(name(t, each.meeting)) if many else t.gettext("See the meeting"), f"{each.meeting.key}:show")
        for each in result.meetings
    ]
    subject = "" if many else result.meetings[0].meeting.key
    return Message(lines(head, *listed), rows(*buttons), subject, fresh=True)


def _nobody(t: Translator, result: Lacking) -> Message:
    if result.of_figures:
        said = t.gettext("No figures are missing.")
    else:
        said = t.gettext("Nobody: no figures are missing, and everybody who is invited has answered.")
    opens = t.gettext("I ask for figures next on %(day)s.") % {"day": t.day(result.opens)} if result.opens else ""
    return Message(lines(said, opens))
