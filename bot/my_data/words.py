"""What is said about what is kept: handing out, deleting, and what the privacy gate stopped."""

from bot.message import Button, Message, lines, rows
from bot.my_data.actions import Handed
from bot.texts import Translator


def handed(t: Translator, result: Handed) -> Message:
    told = t.ngettext(
        "Here is everything I keep about you (%(n)s report).",
        "Here is everything I keep about you (%(n)s reports).",
        result.reports,
    )
    proof = t.gettext("Proof: %(reference)s") % {"reference": result.reference}
    gone = t.gettext("My own copy of the file is gone tomorrow.")
    return Message(lines(told % {"n": result.reports}, gone, proof), document=result.file, fresh=True)


def really(t: Translator, _result: object = None) -> Message:
    text = t.gettext(
        "Shall I delete everything about you? The figures you reported stay, without your name. It cannot be undone."
    )
    return Message(
        text, rows(Button(t.gettext("Delete me"), "erase:yes"), Button(t.gettext("Keep me"), "erase:no")), fresh=True
    )


def kept(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("Good, you are still with us. Nothing has changed."))


def erased(t: Translator, reference: str) -> Message:
    text = t.gettext("You are deleted; the figures stay without your name. Thank you for what you gave.")
    proof = t.gettext("Proof: %(reference)s – keep it if you want to ask about it one day.") % {"reference": reference}
    return Message(lines(text, proof))


def last_head(t: Translator, _error: object = None) -> Message:
    return Message(
        t.gettext(
            "You are the only one who can look after the people here, so I cannot delete you yet. First give somebody else your role in /personer, then write /slet_mig again."
        ),
        fresh=True,
    )


def stopped(t: Translator, reasons: str) -> Message:
    """The privacy gate kept a message out; what would have been all right, in words that can be copied."""
    if "cpr" in reasons and "child_name" in reasons:
        found = t.gettext("There was a child's name and something like a CPR number in that.")
        instead = t.gettext("Write it again without both: »a boy of 8«.")
    elif "cpr" in reasons:
        found = t.gettext("There was something like a CPR number in that.")
        instead = t.gettext("Write it again without the number.")
    else:
        found = t.gettext("There was a child's name in that.")
        instead = t.gettext("Write it again without the name: »a boy of 8«.")
    kept_none = t.gettext("I have kept none of it, and deleted it here where I could.")
    return Message(lines(found, kept_none, instead), fresh=True)
