"""What is said to those who deliver figures and ask back."""

from bot.figures.asked_back import LATER, WHEN, AskedBack
from bot.message import Message, lines
from bot.texts import Translator


def told(t: Translator, it: AskedBack) -> Message:
    if it.what == LATER:
        said = t.gettext("Yes. Change your own message, or write the figure again.")
        after = t.gettext("After the meeting it can be put right, too: then the difference stands in the next report.")
        return Message(lines(said, after), fresh=True)
    if it.what == WHEN:
        days = {"due": t.day(it.due), "meets": t.day(it.meets)}
        if it.due < it.today:
            return Message(t.gettext("As soon as you can. The meeting is on %(meets)s.") % days, fresh=True)
        return Message(t.gettext("If you can by %(due)s. The meeting is on %(meets)s.") % days, fresh=True)
    said = t.gettext("They stand in the progress report to the meeting on %(day)s, beside the goal they belong to.")
    whom = it.whom and t.gettext("Else ask %(who)s.") % {"who": t.any_of(it.whom)}
    return Message(lines(said % {"day": t.day(it.meets)}, whom), fresh=True)
