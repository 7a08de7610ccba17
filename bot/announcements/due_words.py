"""What hosts and others hear by themselves: tomorrow it is, how many came, it has changed."""

from bot.announcements.views import View
from bot.announcements.wording import headline, short, when
from bot.message import Button, Message, bold, lines, rows
from bot.texts import Translator


def host_reminder(t: Translator, view: View) -> Message:
    own = f"announcement:{view.id}"
    text = lines(
        t.gettext("You are the host:"),
        bold(headline(t, view)),
        when(t, view),
        t.gettext("The day after I ask you how many came."),
    )
    change = Button(t.gettext("Something has changed"), f"{own}:edit")
    return Message(text, rows((change, Button(t.gettext("Call it off"), f"{own}:off"))), own)


def how_many(t: Translator, view: View) -> Message:
    """Asked once; the answer is a number."""
    text = lines(
        bold(headline(t, view)),
        when(t, view),
        t.gettext("How many came? Just answer with the number."),
    )
    own = f"announcement:{view.id}:count"
    nobody = Button(t.gettext("Nobody came"), f"{own}:none")
    return Message(text, rows((nobody, Button(t.gettext("It was called off"), f"{own}:off"))), own)


def wished(t: Translator, view: View) -> Message:
    """The reminder that somebody chose."""
    own = f"announcement:{view.id}"
    return Message(lines(t.gettext("You asked me to remind you:"), bold(headline(t, view)), when(t, view)), subject=own)


def has_changed(t: Translator, view: View) -> Message:
    own = f"announcement:{view.id}"
    changed = t.gettext("Something that you wanted to be reminded of has changed:")
    file = Button(t.gettext("Into my calendar"), f"{own}:file")
    return Message(lines(changed, bold(headline(t, view)), when(t, view)), rows(file), own)


def is_off(t: Translator, view: View) -> Message:
    return Message(lines(t.gettext("It is called off:"), short(t, view)))


def is_on_again(t: Translator, view: View) -> Message:
    own = f"announcement:{view.id}"
    file = Button(t.gettext("Into my calendar"), f"{own}:file")
    on = t.gettext("It was called off, and is on after all:")
    return Message(lines(on, bold(headline(t, view)), when(t, view)), rows(file), own)


def host_hears_change(t: Translator, view: View, name: str) -> Message:
    """Somebody of the staff has changed what one holds."""
    said = t.gettext("%(name)s has changed what you have put into the calendar:") % {"name": name}
    return Message(lines(said, bold(headline(t, view)), when(t, view)), subject=f"announcement:{view.id}")


def host_hears_off(t: Translator, view: View, name: str) -> Message:
    said = t.gettext("%(name)s has called off what you have put into the calendar:") % {"name": name}
    return Message(lines(said, short(t, view)))
