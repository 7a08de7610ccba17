"""Everything said to somebody who answers an invitation."""

from markupsafe import Markup

from bot.meetings.answers import MOVED, STANDS, UNSURE, Early, Noted, Several, Which, Whom
from bot.meetings.asking_again import Unanswered
from bot.meetings.invitation_words import answers
from bot.meetings.model import NO, SUBSTITUTE, YES
from bot.meetings.pointing import LISTED, WHICH
from bot.meetings.words import day, name, own_answer, see, when_and_where
from bot.message import Button, Message, Rows, bold, lines, rows, spaced
from bot.people.channel_words import kind_of
from bot.texts import Translator

MOST = 6
"""Meetings among which one chooses."""


def noted(t: Translator, found: Noted | Several | Whom | Which | Early) -> Message:
    """What became of an answer; the meeting can be seen, and the answer changed."""
    if isinstance(found, Which):
        return _which(t, found)
    if isinstance(found, Whom):
        return _whom(t, found)
    if isinstance(found, Several):
        return Message(lines(*(lines(*_said(t, each)) for each in found.noted)), subject=LISTED)
    meeting = found.meeting
    if isinstance(found, Early):
        text = t.gettext("Nobody has been invited yet. You can answer as soon as the invitation comes.")
        return Message(lines(bold(name(t, meeting)), when_and_where(t, meeting), text), rows(see(t, meeting)))
    if found.again in (UNSURE, STANDS):
        return _unsure(t, found)
    if found.again:
        moved = t.gettext("The meeting has been moved meanwhile. Are you coming then?")
        asks = moved if found.again == MOVED else t.gettext("Are you coming?")
        return Message(
            lines(bold(name(t, meeting)), when_and_where(t, meeting), asks), answers(t, meeting), meeting.key
        )
    if found.full:
        text = t.gettext("Every seat is taken. The secretariat knows when one becomes free.")
        return Message(lines(bold(name(t, meeting)), text), rows(see(t, meeting)), meeting.key)
    return Message(lines(*_said(t, found), _next(t, found)), _after(t, found), meeting.key)


def _said(t: Translator, found: Noted) -> tuple[Markup, Markup | str]:
    meeting = found.meeting
    said = _answered(t, found) % {"meeting": name(t, meeting), "name": found.substitute, "reason": found.reason}
    return bold(said), when_and_where(t, meeting)


def silent(t: Translator, found: Unanswered) -> Message:
    """To whoever wants those asked again who have not answered."""
    meeting = found.meeting
    head = bold(spaced(name(t, meeting), when_and_where(t, meeting)))
    if not found.names:
        return Message(lines(head, t.gettext("Everybody who is invited has answered.")), rows(see(t, meeting)))
    if found.asked is not None:
        n = found.asked
        told = t.ngettext("I have asked %(n)s person again.", "I have asked %(n)s people again.", n) % {"n": n}
        said = told if n else t.gettext("They have been asked again today already.")
        return Message(lines(head, said), (), meeting.key)
    names = t.gettext("Have not answered: %(names)s") % {"names": t.listed(found.names)}
    button = Button(t.gettext("Ask them again"), f"{meeting.key}:again")
    return Message(lines(head, names), rows(button, see(t, meeting)), meeting.key, fresh=True)


def _unsure(t: Translator, found: Noted) -> Message:
    """Nothing is noted; it is asked again before the meeting, as of everybody who has not answered."""
    meeting = found.meeting
    if found.answer and found.again == UNSURE:
        text = t.gettext("So far it says: %(answer)s. Shall it stay so?") % {"answer": own_answer(t, meeting)}
    elif found.answer:
        stands = t.gettext("That is fine. What I have noted stands until you change it: %(answer)s.")
        text = stands % {"answer": own_answer(t, meeting)}
    else:
        text = t.gettext("That is fine. Answer when you know, on the day itself if need be.")
    return Message(lines(bold(name(t, meeting)), when_and_where(t, meeting), text), answers(t, meeting), meeting.key)


def _answered(t: Translator, found: Noted) -> Markup:
    if found.answer == YES and found.reason:
        return t.gettext("You are coming: %(meeting)s (%(reason)s)")
    if found.answer == YES:
        return t.gettext("You are coming: %(meeting)s")
    if found.waits:
        return t.gettext("Noted that %(name)s comes in your place: %(meeting)s")
    if found.answer == SUBSTITUTE and found.for_two:
        return t.gettext("%(name)s is invited too, and is told that you do not come: %(meeting)s")
    if found.answer == SUBSTITUTE:
        return t.gettext("%(name)s is invited in your place: %(meeting)s")
    if found.reason:
        return t.gettext("Noted that you are not coming: %(meeting)s (%(reason)s)")
    return t.gettext("Noted that you are not coming: %(meeting)s")


def _next(t: Translator, found: Noted) -> Markup | str:
    if found.waits:
        told = t.gettext(
            "Nothing is sent by %(channel)s here yet, so the invitation waits. Tell %(name)s yourself meanwhile."
        )
        return told % {"channel": kind_of(t, found.waits), "name": found.substitute}
    if found.answer != NO or found.reason:
        return ""
    return t.gettext("You may write why, if you like. Only the secretariat sees it.")


def _after(t: Translator, found: Noted) -> Rows:
    own = f"{found.meeting.key}:answer:{found.meeting.sequence}"
    comes = Button(t.gettext("I am coming after all"), f"{own}:yes")
    sends = Button(t.gettext("I send somebody"), f"{own}:substitute")
    not_coming = Button(t.gettext("I cannot come after all"), f"{own}:no")
    return {
        YES: rows(not_coming, see(t, found.meeting)),
        NO: rows(sends, comes),
        SUBSTITUTE: rows(comes, see(t, found.meeting)),
    }[found.answer]


def _whom(t: Translator, found: Whom) -> Message:
    asks = t.gettext("Who comes in your place? Write a name and an e-mail address or a telephone number.")
    example = t.gettext(
        "For example »Liv Prøvesen, liv@example.org«. Of somebody who is with us here, the name is enough."
    )
    unread = ""
    if found.unknown and found.contact.name:
        unread = t.gettext("I do not know how to reach %(name)s.") % {"name": found.contact.name}
    if found.declined:
        unread = t.gettext("%(name)s does not come either.") % {"name": found.contact.name}
    return Message(lines(unread, asks, example), subject=found.meeting.key)


def _which(t: Translator, found: Which) -> Message:
    asks = (
        t.gettext("Which meeting are you coming to?")
        if found.answer == YES
        else t.gettext("Which meeting can you not come to?")
    )
    if found.unsure:
        asks = t.gettext("That is fine. Answer when you know, on the day itself if need be.")
    listed = [
        Button(f"{day(t, each.starts_at)}: {name(t, each)}", f"{each.key}:answer:{each.sequence}:{found.answer}")
        for each in found.meetings[:MOST]
    ]
    return Message(lines(asks), rows(*listed), f"{WHICH}{found.answer}")
