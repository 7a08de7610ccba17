"""What the owner of a course is asked by itself, once each."""

from bot.courses.views import View
from bot.courses.wording import attendance, beginning, headline, people
from bot.message import Button, Message, bold, lines, rows
from bot.plan.part import in_language
from bot.texts import Translator


def how_many_began(t: Translator, view: View) -> Message:
    asked = t.gettext("How many %(people)s began? Just answer with the number.") % {
        "people": view.kind.people_in(t.language, 2)
    }
    own = f"course:{view.id}"
    see = Button(t.gettext("See the course"), f"{own}:show")
    known = (
        [Button(people(t, view, view.participants), f"{own}:began:{view.participants}")] if view.participants else []
    )
    text = lines(bold(headline(t, view)), beginning(t, view), asked)
    return Message(text, rows(known, see), f"{own}:participants")


def has_it_ended(t: Translator, view: View) -> Message:
    asked = t.gettext("Has it ended? Then answer how many completed it: »6« or »6 of 7«.")
    own = f"course:{view.id}"
    see = Button(t.gettext("It goes on"), f"{own}:show")
    text = lines(bold(headline(t, view)), beginning(t, view), attendance(t, view), asked)
    return Message(text, rows(see), f"{own}:completed")


def follow_up(t: Translator, view: View, number: int, row: int) -> Message:
    question = in_language(view.kind.follow_ups[number].question, t.language)
    ended = t.gettext("ended on %(day)s") % {"day": t.day(view.ended, year=True)} if view.ended else ""
    how = t.gettext("Answer with a number, or »7 of 9«.")
    text = lines(bold(headline(t, view)), ended, question, how)
    see = Button(t.gettext("See the course"), f"course:{view.id}:show")
    return Message(text, rows(see), f"follow_up:{row}")
