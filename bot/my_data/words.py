"""What is said about what is kept: handing out, deleting, and what the privacy gate stopped."""

from bot.message import Button, Message, rows
from bot.my_data.actions import Handed
from bot.texts import Translator


def handed(t: Translator, result: Handed) -> Message:
    text = t.gettext("Here is everything I keep about you. Proof: %(reference)s") % {"reference": result.reference}
    return Message(text, document=result.file, fresh=True)


def really(t: Translator, _result: object = None) -> Message:
    text = t.gettext(
        "Shall I delete everything about you? The figures you reported stay, without your name. It cannot be undone."
    )
    return Message(
        text, rows(Button(t.gettext("Delete me"), "erase:yes"), Button(t.gettext("Keep me"), "erase:no")), fresh=True
    )


def kept(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("Good, then nothing has changed."))


def erased(t: Translator, reference: str) -> Message:
    text = t.gettext(
        "You are deleted. Thank you for what you gave. Proof: %(reference)s – keep it if you want to ask about it one day."
    )
    return Message(text % {"reference": reference}, fresh=True)


def stopped(t: Translator, reasons: str) -> Message:
    """The privacy gate kept a message out."""
    if "cpr" in reasons:
        text = t.gettext(
            "There was something like a CPR number in your message. I have kept none of it and deleted it here where I could. Write it again without the number."
        )
    else:
        text = t.gettext(
            "There was a child's name in your message. I have kept none of it and deleted it here where I could. Write it without the name: »en dreng på 8«."
        )
    return Message(text, fresh=True)
