"""What is said once it stands in the calendar: that it does, has changed there, is called off, or is on again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.announcements.views import Kept, View
from bot.announcements.wording import headline, hour, of_the_day, short, when
from bot.message import Button, Message, Rows, bold, lines, rows, wrapped
from bot.registrations.asking_words import practice
from bot.texts import Translator

MORNING, NOON = 5, 12
"""The hours at which the night and the morning are over."""


def kept(t: Translator, result: Kept) -> Message:
    return beside(t, _kept(t, result), result.waits)


def _kept(t: Translator, result: Kept) -> Message:
    view = result.view
    if view.state == "called_off":
        return _off(t, result)
    if result.changed:
        done = t.gettext("It is on after all, and stands in the calendar.") if result.again else t.gettext("Changed.")
        buttons = (*otherwise(t, view), *own_buttons(t, view))
        return Message(lines(done, *head(t, view), told(t, result.told)), buttons, subject_of(view))
    promise = t.gettext("The evening after I ask you how many came.")
    on, day = view.host_reminded_on, view.facts.date
    if on and day and day - on == timedelta(days=1):
        promise = t.gettext("I remind you the day before, and ask you the evening after how many came.")
    elif on:
        promise = t.gettext("I remind you on %(day)s, and ask you the evening after how many came.") % {
            "day": t.day(on)
        }
    done = t.gettext("It stands in the calendar.")
    if result.also:
        shown = replace(view, also=tuple(each.facts.date for each in result.also if each.facts.date))
        each = [Button(of_the_day(t, day, view.today), f"announcement:{one.id}:see") for one, day in _days(result)]
        return Message(lines(*head(t, shown), done, not view.practice and promise), wrapped(each), subject_of(view))
    return Message(lines(*head(t, view), done, not view.practice and promise), own_buttons(t, view), subject_of(view))


def beside(t: Translator, shown: Message, waits: Sequence[View]) -> Message:
    """With what else the same message announces."""
    if not waits:
        return shown
    each = [f"– {short(t, view)}" for view in waits]
    told = lines(shown.text, t.gettext("This is not in the calendar yet:"), *each)
    one = [Button(headline(t, view), f"{subject_of(view)}:show") for view in waits]
    every = Button(t.gettext("Put all of it into the calendar"), "calendar:all")
    return replace(shown, text=told, buttons=(*shown.buttons, *rows(*one, every)))


def _off(t: Translator, result: Kept) -> Message:
    view, off = result.view, lines(t.gettext("Called off."), short(t, result.view), told(t, result.told))
    if view.over:
        return Message(lines(off, t.gettext("It is not counted, and you need do nothing more.")), fresh=True)
    back = Button(t.gettext("Undo"), f"{subject_of(view)}:back")
    return Message(off, rows(back), subject_of(view), fresh=True)


def _days(result: Kept) -> list[tuple[View, date]]:
    return [(each, each.facts.date) for each in (result.view, *result.also) if each.facts.date]


def told(t: Translator, number: int) -> str:
    if not number:
        return ""
    return t.ngettext(
        "I tell the %(n)s person who wanted to be reminded.", "I tell the %(n)s who wanted to be reminded.", number
    ) % {"n": number}


def own_buttons(t: Translator, view: View) -> Rows:
    subject = subject_of(view)
    return rows((Button(t.gettext("Correct"), f"{subject}:edit"), Button(t.gettext("Call it off"), f"{subject}:off")))


def head(t: Translator, view: View) -> list[object]:
    return [view.practice and practice(t), bold(headline(t, view)), when(t, view)]


def otherwise(t: Translator, view: View) -> Rows:
    """ "kl. 2.30" was taken for the afternoon, which stands above; one press makes it the night."""
    if view.other is None:
        return ()
    hours = {"hour": hour(t, view.other)}
    if view.other.hour >= NOON:
        label = t.gettext("At %(hour)s instead") % hours
    elif view.other.hour < MORNING:
        label = t.gettext("At %(hour)s at night instead") % hours
    else:
        label = t.gettext("At %(hour)s in the morning instead") % hours
    return rows(Button(label, f"{subject_of(view)}:set:starts:{view.other:%H:%M}"))


def subject_of(view: View) -> str:
    return f"announcement:{view.id}"
