"""The answers to "hvorfor spørger du?"."""

from bot.hearing.wondering import CALENDAR, HOW_MANY, MEETING, NEWS, NOTHING, REPORT
from bot.message import Message, lines
from bot.texts import Translator


def told(t: Translator, what: str) -> Message:
    said = {
        REPORT: t.gettext("I only ask for what it takes to count it: what it was, how many, where and when."),
        HOW_MANY: t.gettext("So that those who came are counted. That nobody came is an answer, too."),
        CALENDAR: t.gettext("So that others can see in the calendar what it is, where and when."),
        NEWS: t.gettext("So that the editors know what they may use: nobody is shown who has not agreed."),
        MEETING: t.gettext("So that whoever calls the meeting knows who comes."),
        NOTHING: t.gettext("Just now I ask nothing. When I do, it is so that what you report counts where it should."),
    }[what]
    leave = t.gettext("If you do not know, leave it: nothing is saved before you say so.") if what == REPORT else ""
    return Message(lines(said, leave), fresh=True)
