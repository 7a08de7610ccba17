"""The answers to what residents ask before they dare to write."""

from markupsafe import Markup

from bot.message import Message, lines
from bot.people.asked_often import CAME, COUNTS, HELPS, KEEPS, MENDS, MOVES, ROBOT, Often
from bot.people.consent_words import kept, who_sees
from bot.texts import Translator


def told(t: Translator, it: Often) -> Message:
    if it.what == COUNTS:
        return Message(_counts(t), fresh=True)
    if it.what == MOVES:
        how = t.gettext("Yes, also when it is in the calendar: write how it is to be, for example »it is at 18«.")
        return Message(how, fresh=True)
    if it.what == MENDS:
        how = t.gettext("Yes, also when it is saved: edit your own message, or reply »correct 36« to the receipt.")
        return Message(lines(how, t.gettext("/mine shows what you have reported.")), fresh=True)
    who = t.listed(it.whom)
    if it.what == ROBOT:
        said = t.gettext("Yes. I am a program that reads what you write, and counts.")
        whom = who and t.gettext("If you would rather talk to a person, ask %(who)s.") % {"who": who}
    elif it.what == HELPS:
        said = t.gettext("How good. What is coming stands under /kalender.")
        whom = who and t.gettext("Ask %(who)s where a hand is needed.") % {"who": who}
    elif it.what == CAME:
        said = t.gettext("Who came to a dinner or an event I do not keep, only how many.")
        whom = ""
    else:
        said = kept(t, it.plan) if it.what == KEEPS else who_sees(t)
        whom = t.gettext("/mine_data shows all that I keep about you.")
    return Message(lines(said, whom), fresh=True)


def _counts(t: Translator) -> Markup:
    return lines(
        t.gettext("Count everybody who came, the children too. Those who helped stand beside them, for example:"),
        t.gettext("25 adults, 12 children and 3 volunteers"),
    )
