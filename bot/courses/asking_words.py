"""What is asked of a course, and how one in the making is shown."""

from datetime import timedelta

from bot.courses.views import Later, Question, View
from bot.courses.wording import beginning, headline, size
from bot.message import Button, Message, Rows, bold, lines, rows, spaced
from bot.registrations.asking_words import practice
from bot.texts import Translator


def key_of(view: View) -> str:
    return f"course:{view.id}"


def head(t: Translator, view: View) -> list[object]:
    about = spaced(beginning(t, view), size(t, view))
    return [view.practice and practice(t), bold(headline(t, view)), about]


def preview(t: Translator, view: View) -> Message:
    """A course in the making, before anything counts."""
    own = key_of(view)
    fields = {"starts": t.gettext("First day"), "planned": t.gettext("Meetings"), "participants": t.gettext("How many")}
    change = [Button(name, f"{own}:ask:{field}") for field, name in fields.items()]
    text = lines(*head(t, view), t.gettext("Shall I keep track of this course?"))
    create = Button(t.gettext("Begin the course"), f"{own}:create")
    return Message(text, rows(create, change, Button(t.gettext("Delete"), f"{own}:drop")), own)


def question(t: Translator, result: Question) -> Message:
    view, own = result.view, key_of(result.view)
    sorry = t.gettext("I could not read that as an answer.") if result.unread else ""
    unknown = result.field == "starts" and view.starts is None
    hint = t.gettext("Is it not known yet? Then write »ved ikke«.") if unknown else ""
    text = lines(*head(t, view), sorry, _asked(t, view, result.field), hint)
    buttons: Rows = ()
    if result.around:
        days = [*result.around]
        buttons = rows([Button(t.day(day), f"{own}:day:{day}") for day in days])
    elif result.field == "starts":
        days = [view.today - timedelta(days=ago) for ago in (0, 1)]
        names = (t.gettext("Today"), t.gettext("Yesterday"))
        buttons = rows([Button(name, f"{own}:day:{day}") for name, day in zip(names, days, strict=True)])
    back = rows(Button(t.gettext("Back"), f"{own}:show"))
    return Message(text, (*buttons, *back), own, fresh=result.unread)


def later(t: Translator, result: Later) -> Message:
    """Its day is not known yet."""
    name = headline(t, result.view)
    again = t.gettext("Write again when it is known, for example »%(course)s starter 5. marts«.") % {"course": name}
    return Message(lines(t.gettext("That is fine: then nothing is kept of it yet."), again), fresh=True)


def _asked(t: Translator, view: View, field: str) -> str:
    match field:
        case "starts":
            return t.gettext("Which day does it begin, or did it?")
        case "planned":
            return t.gettext("How many meetings will it have?")
        case "participants":
            return t.gettext("How many %(people)s began?") % {"people": view.kind.people_in(t.language, 2)}
        case "completed":
            return t.gettext("How many completed it? »6« or »6 of 7« will do.")
        case "evaluation":
            return t.gettext("What did the evaluation say? For example »8 of 9«.")
        case "meeting":
            return t.gettext("How many came today?")
        case "day":
            return t.gettext("Which day was it? Write all of it again with the day in it.")
    return t.gettext("How many is it? A number, or »7 of 9«.")
