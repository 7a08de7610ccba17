"""Every message of a call-out begins with what it is, and one of a drill begins and ends with it."""

from dataclasses import replace

from markupsafe import Markup, escape

from bot.message import Message
from bot.texts import Translator


def framed(t: Translator, drill: bool, message: Message) -> Message:
    """A drill is the first and the last word; nobody takes one for the real thing, or the other way round."""
    if not drill:
        return message
    head, tail = t.gettext("DRILL"), t.pgettext("last word", "DRILL")
    text = Markup("%s %s\n%s") % (head, escape(message.text), tail)
    return replace(message, text=text)


def heading(t: Translator, what: object = "") -> Markup:
    """ "BEREDSKAB", or "BEREDSKAB kl. 21.43"."""
    crisis = t.gettext("CRISIS GROUP")
    return Markup("%s %s") % (crisis, what) if what else crisis
