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
    veil = str(Markup("%s %s\n%s") % (head, escape(message.veil), tail)) if message.veil else ""
    return replace(message, text=text, sealed=True, veil=Markup(veil))  # noqa: S704 - escaped a line before


def veiled(t: Translator, message: Message) -> Message:
    """Neutral on a locked screen; in the chat it reads in full a moment later."""
    return replace(message, veil=t.gettext("CRISIS GROUP: open for details."))


def heading(t: Translator, what: object = "") -> Markup:
    """ "BEREDSKAB", or "BEREDSKAB kl. 21.43"."""
    crisis = t.gettext("CRISIS GROUP")
    return Markup("%s %s") % (crisis, what) if what else crisis
