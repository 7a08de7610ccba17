"""Said to whoever writes something else while we wait for an answer: short and kind, and the question stays."""

from dataclasses import replace

from bot.announcements import words as announcements
from bot.announcements.due_words import how_many
from bot.announcements.views import NotRead, View
from bot.announcements.wording import short
from bot.courses import views as courses
from bot.courses import words as course_words
from bot.courses.views import Question
from bot.hearing.fallen_through import NotHeld
from bot.hearing.meanwhile import Beside
from bot.message import Button, Message, bold, lines, parted, rows
from bot.people.courtesy import HELLO, THANKS
from bot.people.help_words import sorry
from bot.people.meanwhile import ILL, MEANS, SAD, WAIT, WHERE
from bot.people.small_talk import CANNOT, CROSS, GLAD, HARD, KIND, PERSON, SORRY, TEST, TO_ALL, TROUBLE, Talk
from bot.people.small_talk_words import told
from bot.registrations import words as registrations
from bot.registrations.doubt_words import doubt
from bot.registrations.steps import Doubt, Step
from bot.registrations.wording import details, headline
from bot.texts import Translator

FOR_OTHERS = frozenset({PERSON, TO_ALL, TROUBLE, CANNOT, CROSS})


def beside(t: Translator, result: Beside) -> Message:
    if alone := _alone(t, result):
        return Message(alone, subject=_subject(result), fresh=True)
    shown = _shown(t, result)
    text = lines(_opening(t, result.what), _still(t, result), shown.text)
    return Message(text, shown.buttons, shown.subject, fresh=True)


def no_hurry(t: Translator) -> Message:
    """To whoever still looks for the text that is asked for."""
    return Message(t.gettext("Take your time – I remember it."))


def _alone(t: Translator, result: Beside) -> str:
    """What is answered without the question, which nobody wants to see again just now."""
    if result.what == WAIT:
        return t.gettext("Take your time – I remember it.")
    if result.what == SAD:
        return sorry(t, result.whom)
    return told(t, Talk(result.what, result.whom)).text if result.what in FOR_OTHERS else ""


def _subject(result: Beside) -> str:
    """As of the question itself: a "ja" that comes next is about it."""
    topic, number, rest = parted(result.about)
    return f"{topic}:{number}:{rest}" if result.counted else f"{topic}:{number}"


def _shown(t: Translator, result: Beside) -> Message:
    if isinstance(result.shown, Step):
        return registrations.step(t, result.shown)
    if isinstance(result.shown, Doubt):
        return doubt(t, result.shown)
    if isinstance(result.shown, Question | courses.View):
        return course_words.step(t, result.shown)
    if isinstance(result.shown, NotRead) or not result.counted:
        return announcements.step(t, result.shown)
    return how_many(t, result.shown)


def _opening(t: Translator, what: str) -> str:
    said = {
        THANKS: t.gettext("You are welcome."),
        HELLO: t.gettext("Hello."),
        WHERE: t.gettext("Just write it here."),
        MEANS: t.gettext("This is how I have understood you."),
        TEST: t.gettext("I am here."),
        ILL: t.gettext("I am sorry to hear that."),
        SORRY: t.gettext("It does not matter."),
        KIND: t.gettext("Thank you."),
        GLAD: t.gettext("Good to hear."),
        HARD: t.gettext("That was hard work."),
    }
    return said.get(what, t.gettext("There is no hurry."))


def _still(t: Translator, result: Beside) -> str:
    """What is missing, or that it counts nowhere before it is saved."""
    if isinstance(result.shown, Step):
        return t.gettext("I still need this:") if result.shown.asking else t.gettext("This is not saved yet:")
    if isinstance(result.shown, courses.View | Doubt):
        return ""
    if isinstance(result.shown, Question | NotRead):
        return t.gettext("I still need this:")
    asks = result.counted or result.shown.missing
    return t.gettext("I still need this:") if asks else t.gettext("This is not in the calendar yet:")


def not_announced(t: Translator, view: View) -> Message:
    """ "loppemarkedet bliver ikke til noget", before it is in the calendar."""
    own = f"announcement:{view.id}"
    deleted = t.gettext("Deleted. It is not in the calendar.")
    return Message(lines(short(t, view), deleted), rows(Button(t.gettext("Undo"), f"{own}:back")), own)


def not_held(t: Translator, result: NotHeld) -> Message:
    """ "den blev aflyst": it is deleted, and one press brings it back."""
    facts, plan = result.draft.facts, result.draft.plan
    told = t.gettext("Then it does not count. I have deleted it, and nothing was saved.")
    own = f"draft:{result.draft.id}"
    back = Button(t.gettext("Undo"), f"{own}:back")
    head = bold(headline(t, facts, plan)), details(t, facts, plan, year=result.draft.year), told
    if not result.left.drafts:
        return Message(lines(*head), rows(back), own)
    shown = registrations.step(t, replace(result.left, dropped=""))  # it is said above
    return Message(lines(*head, shown.text), (*shown.buttons, *rows(back)), shown.subject)
