"""What is answered to words that are for another person, or for nobody."""

from bot.message import Message, lines
from bot.people.small_talk import CANNOT, CROSS, GLAD, HARD, KIND, PERSON, SORRY, TEST, TO_ALL, TROUBLE, Talk
from bot.texts import Translator


def told(t: Translator, it: Talk) -> Message:
    who = {"who": t.any_of(it.whom)}
    said = {
        PERSON: t.gettext("I am a program: I cannot ring anybody up, and I pass no messages on."),
        TROUBLE: t.gettext("I cannot see to that, and nobody hears of it through me."),
        CANNOT: t.gettext("Nobody hears of that through me."),
        SORRY: t.gettext("It does not matter."),
        KIND: t.gettext("Thank you."),
        GLAD: t.gettext("Good to hear. If it should count, write what it was, how many came, where and when."),
        HARD: t.gettext("That was hard work. If it should count, write what it was, how many came, where and when."),
        TO_ALL: _to_all(t, it),
        CROSS: t.gettext("I am sorry that it is a nuisance. /hjaelp shows how I am written to."),
        TEST: t.gettext("I am here. To practise, write /oev: then nothing counts."),
    }[it.what]
    asks = {
        PERSON: t.gettext("Talk to %(who)s about it.") % who,
        TROUBLE: t.gettext("Tell %(who)s at once.") % who,
        CANNOT: t.gettext("Tell %(who)s, so that somebody else can step in.") % who,
        CROSS: t.gettext("Tell %(who)s what troubles you.") % who,
    }
    return Message(lines(said, asks.get(it.what, "") if it.whom else ""), fresh=True)


def _to_all(t: Translator, it: Talk) -> str:
    """The ways there are to tell everybody something."""
    if it.news:
        return t.gettext(
            "I send no messages on. What everybody should know can stand in the newsletter (/nyhedsbrev), "
            "and what happens on a day in the calendar (/kalender)."
        )
    return t.gettext("I send no messages on. What happens on a day can stand in the calendar (/kalender).")
