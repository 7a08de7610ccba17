"""Everything said on the bot's own pages."""

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from bot.clock import local_date
from bot.plan.model import Plan
from bot.texts import Translator


@dataclass(frozen=True, slots=True)
class Notice:
    """A page that only says something."""

    title: Markup
    text: tuple[Markup, ...]


def home(t: Translator, plan: Plan) -> Notice:
    who = t.gettext(
        "Here answers the bot of »%(plan)s«. It keeps count of what residents, volunteers and staff make happen."
    )
    how = t.gettext(
        "People write to it on Telegram, or answer by the links that it sends in e-mails and text messages."
    )
    return Notice(t.gettext("Good day"), (who % {"plan": t.title(plan.title)}, how))


def nothing_here(t: Translator) -> Notice:
    return Notice(t.gettext("There is no such page"), (t.gettext("Perhaps the address was copied only in part."),))


def bad_link(t: Translator) -> Notice:
    text = t.gettext(
        "Perhaps only a part of it came along: then copy all of it from the e-mail or the text message. Nothing has changed."
    )
    return Notice(t.gettext("I do not know that link"), (text, ask_the_secretariat(t)))


def expired(t: Translator, expired_at: datetime) -> Notice:
    day = t.day(local_date(expired_at), year=True)
    text = t.gettext("It worked until %(day)s. Nothing has changed.") % {"day": day}
    return Notice(t.gettext("The link has run out"), (text, ask_the_secretariat(t)))


def gone(t: Translator) -> Notice:
    text = t.gettext("It is too old to be kept, or was deleted. Nothing has changed.")
    return Notice(t.gettext("The question is no longer here"), (text, ask_the_secretariat(t)))


def role_ended(t: Translator, refusal: Markup) -> Notice:
    return Notice(t.gettext("This link was for a role that has ended"), (refusal,))


def ask_the_secretariat(t: Translator) -> Markup:
    return t.gettext("Does it still matter? Then write to the secretariat, who can help you.")


def wait(t: Translator) -> Notice:
    return Notice(
        t.gettext("Wait a minute"), (t.gettext("Very much has come from here just now. Try again in a minute."),)
    )


def unreadable(t: Translator) -> Notice:
    return Notice(
        t.gettext("I could not read that"),
        (t.gettext("Go back to the link and use the buttons or the field of the page. Nothing has changed."),),
    )


def too_much(t: Translator) -> Notice:
    return Notice(
        t.gettext("That was too much"),
        (t.gettext("Make it shorter, or send it in several answers. Nothing has changed."),),
    )


def fault(t: Translator) -> Notice:
    """A fault of ours."""
    text = t.gettext("Your answer was not kept. Try the link again in a few minutes.")
    return Notice(t.gettext("Something went wrong here"), (text, ask_the_secretariat(t)))


# -- the question --


def your_answer(t: Translator) -> Markup:
    return t.gettext("Your answer")


def greeting(t: Translator, name: str) -> Markup:
    return t.gettext("Hello %(name)s. This is what I asked:") % {"name": name}


def not_yet(t: Translator) -> Markup:
    return t.gettext("Press to send your answer. Until then nothing has been answered.")


def other_answers(t: Translator) -> Markup:
    return t.gettext("Or choose another answer")


def choose(t: Translator) -> Markup:
    return t.gettext("Choose your answer")


def in_words(t: Translator) -> Markup:
    return t.gettext("Write your answer")


def or_in_words(t: Translator) -> Markup:
    return t.gettext("Or write it yourself")


def no_names(t: Translator) -> Markup:
    return t.gettext("Never write CPR numbers or the names of children.")


def send(t: Translator) -> Markup:
    return t.gettext("Send the answer")


def for_you_alone(t: Translator) -> Markup:
    return t.gettext("The link is for you alone: whoever has it answers in your name.")


# -- what came of it --


def arrived(t: Translator) -> Markup:
    return t.gettext("Your answer has arrived")


def not_done(t: Translator) -> Markup:
    """The answer led to another question, or must still be saved."""
    return t.gettext("Not quite done yet")


def answered(t: Translator, answer: str) -> Markup:
    return t.gettext("You answered: »%(answer)s«") % {"answer": answer}


def that_is_all(t: Translator) -> Markup:
    return t.gettext("Thank you. There is no more to do.")


def may_close(t: Translator) -> Markup:
    return t.gettext("You can close this page.")


def not_kept(t: Translator) -> Markup:
    return t.gettext("Nothing was kept")


def stopped(t: Translator, reasons: str) -> Markup:
    """The privacy gate kept the words out."""
    if "cpr" in reasons:
        return t.gettext(
            "There was something like a CPR number in what you wrote, so I have kept none of it. Write it again without the number."
        )
    return t.gettext(
        "There was a child's name in what you wrote, so I have kept none of it. Write it without the name: »en dreng på 8«."
    )


def nothing_written(t: Translator) -> Markup:
    return t.gettext("There was nothing in the field.")


def too_long(t: Translator, most: int) -> Markup:
    return t.gettext("That was too long: a message has at most %(most)s characters.") % {"most": t.number(most)}
