"""/forloeb: which courses there are, and which kinds may be begun."""

from bot.courses.views import Overview, View
from bot.courses.wording import attendance, beginning, headline
from bot.message import Button, Message, bold, lines, rows, spaced, wrapped
from bot.texts import Translator


def overview(t: Translator, result: Overview) -> Message:
    """/forloeb"""
    new = Button(t.gettext("A new course"), "courses:new")
    if not result.kinds:
        return Message(t.gettext("The plan of this programme names no courses."))
    if not result.views:
        return Message(t.gettext("No course is under way."), rows(new))
    listed = [
        t.gettext("%(n)s. %(what)s") % {"n": n, "what": spaced(headline(t, view), beginning(t, view), _state(t, view))}
        for n, view in enumerate(result.views, 1)
    ]
    single = [
        Button(t.gettext("See no. %(n)s") % {"n": n}, f"course:{view.id}:show")
        for n, view in enumerate(result.views, 1)
    ]
    return Message(lines(bold(t.gettext("Courses:")), *listed), (*wrapped(single, 4), *rows(new)))


def _state(t: Translator, view: View) -> str:
    if view.ended:
        return t.gettext("ended on %(day)s") % {"day": t.day(view.ended)}
    return attendance(t, view)


def which_kind(t: Translator, result: Overview) -> Message:
    buttons = [Button(kind.title_in(t.language), f"courses:new:{kind.key}") for kind in result.kinds]
    return Message(t.gettext("Which kind of course?"), wrapped(buttons, 2))
