"""What is said about nothing in particular: an old button, no such command, something that cannot be read."""

import re
from dataclasses import replace

from markupsafe import Markup, escape

from bot.message import Message, lines, parted
from bot.texts import Translator

NOT_CALLED = re.compile("<code>(?![@/])")
"""An example that can be copied (bot.people.example_words), and does not call us yet."""


def old_button(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("That button has had its day. Nothing has changed."), fresh=True)


def no_such_command(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("I do not know that command. /hjaelp shows those I know."))


def not_your_buttons(t: Translator) -> str:
    """In a group: somebody presses what stands under another's message, and reads this alone; 200 letters at most."""
    return t.gettext("Those buttons are for whoever wrote. If you have something too, write it yourself.")


def somebody_elses(t: Translator, _actor: object = None) -> Message:
    """In a group: words in reply to what another has written, as a correction of it."""
    return Message(
        t.gettext(
            "That is somebody else's: only whoever wrote it and the secretariat can correct it. Tell them what should be different."
        ),
        fresh=True,
    )


def with_us_alone(t: Translator) -> Message:
    """In a group: to somebody without a role, who may have had one until yesterday; why is for our own chat."""
    return Message(
        t.gettext("I only answer those who are with us here. Write /start to me in our own chat, and I tell you more."),
        fresh=True,
    )


def sent_as_group(t: Translator) -> Message:
    """To what was sent in the name of the group or of a channel, as its anonymous administrators do."""
    return Message(
        t.gettext(
            "I cannot see who you are, because that was sent in another name. Write it as yourself, and I hear it."
        ),
        fresh=True,
    )


def in_group(t: Translator, said: Message, our_name: str, asked: str) -> Message:
    """An answer as it is given in a group, where we hear only what begins with our name or replies to us.

    `asked`: what we wait for from now on ("draft:7:participants"); what is said beside it ("I am sorry") asks nothing.
    """
    text = NOT_CALLED.sub(f"<code>@{our_name} ", str(escape(said.text)))
    if "?" in text and said.subject and parted(asked).rest and asked.startswith(f"{said.subject}:"):
        text = str(lines(Markup(text), t.gettext("Reply to this message, or I do not hear it here.")))  # noqa: S704
    return replace(said, text=Markup(text))  # noqa: S704


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
