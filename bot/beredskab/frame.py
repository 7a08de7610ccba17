"""Every message of a call-out is confidential and begins with what it is; one of a drill begins and ends with it."""

from dataclasses import replace

from markupsafe import Markup, escape

from bot.message import Message
from bot.texts import Translator


def framed(t: Translator, drill: bool, message: Message) -> Message:
    """Sealed where it is kept. A drill is its first and last word; nobody takes one for the real thing."""
    if not drill:
        return replace(message, sealed=True)
    head, tail = t.gettext("DRILL"), t.pgettext("last word", "DRILL")
    text = Markup("%s %s\n%s") % (head, escape(message.text), tail)
    return replace(message, text=text, sealed=True)


def heading(t: Translator, what: object = "") -> Markup:
    """ "BEREDSKAB", or "BEREDSKAB kl. 21.43"."""
    crisis = t.gettext("CRISIS GROUP")
    return Markup("%s %s") % (crisis, what) if what else crisis
