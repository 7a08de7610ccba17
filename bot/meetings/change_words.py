"""Everything said when a meeting is called, moved or cancelled, to the one who does it."""

from collections.abc import Sequence

from bot.clock import local
from bot.meetings.adjusting import Adjusted, Unclear
from bot.meetings.calling import Called
from bot.meetings.changing import GONE, NEW, STAYS, THERE, Changed, Wish
from bot.meetings.pointing import LISTED
from bot.meetings.rule_words import warnings
from bot.meetings.views import Card
from bot.meetings.wheel_words import card
from bot.meetings.words import moment, name, see, when_and_where
from bot.message import Button, Message, bold, lines, rows, spaced
from bot.texts import Translator


def called(t: Translator, found: Called) -> Message:
    if not found.invited:
        text = t.gettext("There is nobody in %(group)s yet, so nobody was invited.") % {"group": name(t, found.meeting)}
        return Message(text, rows(see(t, found.meeting)), found.meeting.key)
    text = t.ngettext(
        "Called: %(meeting)s. I have invited %(n)s person.",
        "Called: %(meeting)s. I have invited %(n)s people.",
        found.invited,
    ) % {"meeting": name(t, found.meeting), "n": found.invited}
    return Message(lines(bold(text), when_and_where(t, found.meeting)), rows(see(t, found.meeting)), found.meeting.key)


def adjusted(t: Translator, found: Adjusted) -> Message:
    if isinstance(found, Unclear):
        return _unclear(t, found)
    if isinstance(found, Card):
        return card(t, found)
    return changed(t, found) if isinstance(found, Changed) else wish(t, found)


def changed(t: Translator, found: Changed) -> Message:
    heads = {
        NEW: t.gettext("In the calendar: %(meeting)s"),
        GONE: t.gettext("Cancelled: %(meeting)s"),
        THERE: t.gettext("In the calendar already: %(meeting)s"),
        STAYS: t.gettext("Held then already: %(meeting)s"),
    }
    head = heads.get(found.how, t.gettext("Moved: %(meeting)s")) % {"meeting": name(t, found.meeting)}
    was = t.gettext("Before: %(when)s") % {"when": when_and_where(t, found.before)} if found.before else ""
    told = (
        t.ngettext("I have told %(n)s person.", "I have told %(n)s people.", found.told) % {"n": found.told}
        if found.told
        else _nobody_told(t)
    )
    what = "" if found.how in (THERE, STAYS) else lines(was, told, warnings(t, found.plan, found.breaks))
    text = lines(bold(head), when_and_where(t, found.meeting), what)
    call = [Button(t.gettext("Call it now"), f"{found.meeting.key}:call")] if found.how == NEW else []
    stays = found.how == STAYS  # beside the receipt, which says who was told
    return Message(text, rows([*call, see(t, found.meeting)]), found.meeting.key, fresh=stays)


def wish(t: Translator, found: Wish) -> Message:
    """Asked before anybody is told."""
    own = found.meeting.key
    text = lines(bold(name(t, found.meeting)), when_and_where(t, found.meeting))
    told = (
        t.ngettext("%(n)s person is told.", "%(n)s people are told.", found.told) % {"n": found.told}
        if found.told
        else _nobody_told(t)
    )
    if found.how == GONE:
        really = t.gettext("Shall I cancel the meeting?")
        return Message(
            lines(text, really, told),
            rows((Button(t.gettext("Cancel it"), f"{own}:gone"), see(t, found.meeting))),
            own,
        )
    hours = {"from": moment(t, found.starts_at), "to": t.clock(found.ends_at)}
    to = spaced(t.gettext("Move it to %(from)s–%(to)s?") % hours, found.place)
    stamp = f"{local(found.starts_at):%Y%m%d%H%M}"
    minutes = round((found.ends_at - found.starts_at).total_seconds() / 60)
    move = Button(t.gettext("Move the meeting"), f"{own}:to:{stamp}:{minutes}:{found.venue or '-'}")
    return Message(
        lines(text, to, told, warnings(t, found.plan, found.breaks)), rows((move, see(t, found.meeting))), own
    )


def _nobody_told(t: Translator) -> str:
    return t.gettext("Nobody had been invited, so nobody is told.")


def _unclear(t: Translator, found: Unclear) -> Message:
    if found.what == "group":
        return _which(t, found)
    return Message(
        lines(
            t.gettext("To which day, hour or place? I could not find one in what you wrote."),
            t.gettext("For example »flyt %(group)s til 14. marts kl. 13«.") % {"group": found.groups[0].names[0]},
        ),
        subject=found.meetings[0].key if found.meetings else "",
    )


def _which(t: Translator, found: Unclear) -> Message:
    """The meetings that may be meant as buttons; where none is coming, the names of those that are known."""
    if not found.meetings:
        names = [t.title(each.title) for each in found.groups]
        return Message(lines(t.gettext("Which meeting do you mean? I know these:"), *names))
    what = "move" if found.verb == "move" else "show"  # what is called off is looked at first
    buttons = [
        Button(f"{t.short_day(local(each.starts_at).date())} {name(t, each)}", f"{each.key}:{what}")
        for each in found.meetings
    ]
    example = t.gettext("Or write it with its name, for example »flyt %(group)s til 14. marts kl. 13«.")
    named = example % {"group": found.meetings[0].group.names[0]}
    return Message(lines(t.gettext("Which meeting do you mean?"), named), rows(*buttons), LISTED)


def who_may(t: Translator, names: Sequence[str]) -> Message:
    """To somebody who is at a meeting, and does not call it."""
    who = t.gettext("Meetings are called and moved by those who lead: ask %(who)s.") % {"who": t.any_of(names)}
    no = t.gettext("Is it that you cannot come? Write »jeg kan ikke komme«, or press your answer under it in /moeder.")
    return Message(lines(who, no), fresh=True)


def ask_move(t: Translator, found: Card) -> Message:
    text = t.gettext("When shall it be instead? For example »14. marts kl. 13«, or just another place.")
    return Message(
        lines(bold(name(t, found.meeting)), when_and_where(t, found.meeting), text), subject=found.meeting.key
    )


def gone(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("I know no such meeting to come. /moeder shows those I know."), fresh=True)


def not_now(t: Translator, _error: object = None) -> Message:
    return Message(
        t.gettext(
            "That is not possible any more: the meeting is over, cancelled or called. /moeder shows how it stands."
        ),
        fresh=True,
    )
