"""What is said about nothing in particular: an old button, no such command, something that cannot be read."""

from bot.message import Message
from bot.texts import Translator


def old_button(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("That button has had its day. Nothing has changed."), fresh=True)


def no_such_command(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("I do not know that command. /hjaelp shows those I know."))


def not_your_buttons(t: Translator, _actor: object = None) -> Message:
    """In a group: somebody presses what stands under another's message."""
    return Message(
        t.gettext("Those buttons are for whoever wrote. If you have something too, write it yourself."), fresh=True
    )


def somebody_elses(t: Translator, _actor: object = None) -> Message:
    """In a group: words in reply to what another has written, as a correction of it."""
    return Message(
        t.gettext(
            "That is somebody else's: only whoever wrote it and the secretariat can correct it. Tell them what should be different."
        ),
        fresh=True,
    )


def only_alone(t: Translator, command: str) -> Message:
    """In a group: what concerns one person is said to that person alone."""
    text = t.gettext("Write %(command)s to me in our own chat: here the whole group would see the answer.")
    return Message(text % {"command": command})


def unreadable(t: Translator, _result: object = None) -> Message:
    """Handling failed for a fault of ours; staff are told as well."""
    return Message(
        t.gettext(
            "Something went wrong here with your message. It is kept, and the secretariat has been told. You need do nothing."
        ),
        fresh=True,
    )
