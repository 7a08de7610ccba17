"""On which day what is missing comes: asked, or asked whether it is the one that was named."""

from datetime import date, timedelta

from markupsafe import Markup

from bot.figures.steps import Answered
from bot.figures.views import Owing
from bot.message import Button, Message, lines, rows, wrapped
from bot.texts import Translator

LATER = (7, 14)
"""Days ahead that are offered for something that comes later."""


def when(t: Translator, result: Answered, told: Markup) -> Message:
    """Something comes later: on which day?"""
    today, meets = result.owing.today, result.owing.meets
    days = [day for ahead in LATER if (day := _workday(today + timedelta(days=ahead))) < meets]
    buttons = [Button(t.day(day), f"{result.wants_day}:on:{day}") for day in days]
    text = t.gettext("When can I expect it? Write the day, for example »1 February«.")
    return Message(lines(told, text), wrapped(buttons, 1), result.wants_day)


def whether(t: Translator, owing: Owing, day: date) -> Message:
    """Does what is missing come on the day that was named?"""
    n, own = len(owing.missing), f"figures:{owing.round_id}"
    text = t.ngettext(
        "Does the figure that is missing come on %(day)s?",
        "Do the %(n)s figures that are missing come on %(day)s?",
        n,
    )
    comes = t.ngettext("Yes, it comes on %(day)s", "Yes, they come on %(day)s", n) % {"day": t.day(day)}
    now = t.ngettext("No, I have it now", "No, I have them now", n)
    buttons = rows(Button(comes, f"{own}:on:{day}"), Button(now, f"{own}:one"))
    return Message(text % {"n": n, "day": t.day(day)}, buttons, own, fresh=True)


def _workday(day: date) -> date:
    return day + timedelta(days=max(0, 8 - day.isoweekday()) if day.isoweekday() > 5 else 0)
