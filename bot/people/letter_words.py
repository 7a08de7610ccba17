"""What is said to words that were meant for somebody else."""

from bot.message import Message, lines
from bot.people.letters import Letter
from bot.texts import Translator


def told(t: Translator, it: Letter) -> Message:
    to = t.gettext("That looks like a message to %(name)s. I pass none on.") % {"name": it.to}
    counts = t.gettext("If something in it should count, write what it was, how many, where and when.")
    return Message(lines(to, it.reports and counts), fresh=True)
