"""What is answered to something that is no words: a voice, a contact, a place on the map, a sticker."""

from bot.message import Message, lines
from bot.people.model import AT_MEETINGS, LEADERS
from bot.people.oneself import Greeting
from bot.texts import Translator

SPOKEN = frozenset({"voice", "audio", "video_note"})
FILMS = frozenset({"video", "animation"})


def no_words(t: Translator, who: Greeting, sort: str) -> Message:
    """`sort`: what it is, by the name that Telegram has for it; empty where that is not known."""
    if sort == "contact":
        return Message(_contact(t, who))
    reports = not who.roles <= AT_MEETINGS
    if sort in SPOKEN:
        said = t.gettext("Press the microphone on the keyboard and talk: then the phone writes it for you.")
    elif sort == "location":
        area = next(iter(who.plan.areas.values())).label
        said = t.gettext("Write where it is, for example »%(area)s«.") % {"area": area}
    elif sort in FILMS and reports:
        said = lines(
            t.gettext("Write in a few words what the film shows."),
            t.gettext("For the newsletter, send a picture.") if who.plan.newsletter.comes else "",
        )
    elif reports:
        said = t.gettext("Write it in a sentence – or press your way through with /registrer")
    else:
        said = t.gettext("/hjaelp shows what you can write to me.")
    return Message(lines(t.gettext("I can only read what is written."), said))


def _contact(t: Translator, who: Greeting) -> str:
    """What is in it is not even stored while it waits (bot.inbox_form)."""
    if who.roles & LEADERS:
        return t.gettext(
            "I have not kept the name and the number. Do you want to invite somebody? Press through /personer, and pass on the link that you get."
        )
    return t.gettext("I have not kept the name and the number: I can only read what is written.")
