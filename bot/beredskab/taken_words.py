"""What is said to whoever wrote a line about a call-out: what became of it."""

from bot.beredskab import work_words as words
from bot.beredskab.working import Taken
from bot.message import Message
from bot.texts import Translator


def no_picture(t: Translator, it: Taken | None) -> list[Message]:
    """During a call-out nobody is to find a picture of it in the newsletter, or anywhere."""
    how = t.gettext(
        "I keep no pictures while a call-out lasts, and nobody sees this one. Write in words what it shows."
    )
    return [*([taken(t, it)] if it else []), Message(how, fresh=True)]


def in_company(t: Translator) -> Message:
    """In a group: whoever is called must not believe that they have answered."""
    return Message(
        t.gettext(
            "Of the call-out I only hear in our own chat: answer there, and write there what happens. Here it is not noted."
        ),
        fresh=True,
    )


def taken(t: Translator, it: Taken) -> Message:
    if it.tasks:
        return words.tasks_noted(t, it.callout, it.tasks, left_out=it.left_out)
    if it.what == "instruction":
        return words.instructed(t, it.callout)
    noted = words.in_the_log(
        t, it.callout, it.words,
        left_out=it.left_out, line=it.line, own=it.own, placed=it.placed, elsewhere=it.elsewhere,
    )  # fmt: skip
    return words.whose_task(t, noted) if it.whose else noted
