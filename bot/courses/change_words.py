"""What is asked before a course that is there begins another day, has another number, or is taken out."""

from bot.courses.asking_words import head, key_of
from bot.courses.views import Change, View
from bot.courses.wording import headline, people
from bot.message import Button, Message, lines, rows
from bot.texts import Translator


def asked_to_change(t: Translator, result: Change) -> Message:
    """Asked before anything of it is different."""
    own = key_of(result.view)
    back = Button(t.gettext("Back"), f"{own}:show")
    if result.out:
        asked = t.gettext("Shall I delete this course? Nothing of it counts then.")
        gone = Button(t.gettext("Yes, delete it"), f"{own}:out:yes")
        return Message(lines(*head(t, result.view), asked), rows((gone, back)), own)
    yes = Button(t.gettext("Yes, change it"), f"{own}:{carries(result)}")
    other = Button(t.gettext("It is another course"), f"{own}:{carries(result, 'beside')}")
    return Message(lines(*head(t, result.view), _question(t, result)), rows(yes, (other, back)), own)


def carries(result: Change, verb: str = "plan") -> str:
    """What a button says of it behind the number of the course: "plan:20180124:6"."""
    if result.out:
        return "out"
    if result.day is None and result.people is None:
        return "show" if verb == "plan" else f"{verb}:-:-"
    day = f"{result.day:%Y%m%d}" if result.day else "-"
    return f"{verb}:{day}:{'-' if result.people is None else result.people}"


def taken_out(t: Translator, view: View) -> Message:
    gone = t.gettext("Deleted: %(course)s. Nothing of it counts.") % {"course": headline(t, view)}
    return Message(gone, rows(Button(t.gettext("All courses"), "courses:list")), fresh=True)


# -- inside --


def _question(t: Translator, result: Change) -> str:
    view = result.view
    who = people(t, view, result.people) if result.people is not None else ""
    if result.day is None:
        return t.gettext("Shall it say %(people)s?") % {"people": who}
    told = {"day": t.day(result.day, year=result.day.year != view.today.year), "people": who}
    if result.day <= view.today and who:
        return t.gettext("Did it begin on %(day)s, with %(people)s?") % told
    if result.day <= view.today:
        return t.gettext("Did it begin on %(day)s?") % told
    if who:
        return t.gettext("Shall it begin on %(day)s, with %(people)s?") % told
    return t.gettext("Shall it begin on %(day)s?") % told
