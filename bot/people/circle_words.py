"""What is said about group chats."""

from typing import NamedTuple

from markupsafe import Markup

from bot.message import Button, Message, lines, rows, wrapped
from bot.people.example_words import example
from bot.people.menus import commands_of
from bot.people.model import Role
from bot.people.oneself import Greeting
from bot.people.role_names import group_name
from bot.plan.model import Plan
from bot.texts import Translator

IN_A_GROUP = ("kalender", "fremdrift", "gruppe")
"""What a group has use for; the rest is not hidden, but each does it better alone."""


class Here(NamedTuple):
    """The chat in which something was said."""

    group: bool
    key: str
    """Whose it is; empty: nobody's."""
    groups: tuple[Role, ...]
    """Whose it could be."""
    plan: Plan


def help(t: Translator, result: Greeting) -> Message:
    """/hjaelp in a group chat: how one speaks to the bot there. All else is for one's own chat."""
    when = t.gettext("Here in the group I answer when you call me by name, reply to me or write a command:")
    called = Markup("<code>@%s %s</code>") % (result.bot_name, example(t, result.plan).striptags())
    here = [(name, does) for name, does in commands_of(result.roles, t.language, result.plan) if name in IN_A_GROUP]
    listed = [t.gettext("%(command)s – %(does)s") % {"command": f"/{name}", "does": does} for name, does in here]
    alone = t.gettext("Everything else you write to me in our own chat. /hjaelp there shows what I can do.")
    return Message(lines(when, called, *listed, alone))


def whose_chat(t: Translator, here: Here) -> Message:
    """Asked where the command is given; the answer is one press."""
    key = here.key
    if not here.group:
        first = t.gettext("A group has its own chat when you write /gruppe in it, not here.")
        return Message(lines(first, t.gettext("Take me into the chat as a member first.")))
    choices = [Button(group_name(t, here.plan, role), f"circle:{role}") for role in here.groups if role != key]
    if not key:
        return Message(t.gettext("Whose chat is this?"), wrapped(choices))
    said = t.gettext("This is the chat of %(group)s. Is it to be another's?") % {"group": group_name(t, here.plan, key)}
    return Message(said, (*wrapped(choices), *rows(Button(t.gettext("Nobody's"), "circle:none"))))


def settled(t: Translator, here: Here) -> Message:
    if not here.key:
        return Message(t.gettext("I write nothing here by myself any more."))
    said = t.gettext("This is the chat of %(group)s. What concerns all of them I write here.")
    return Message(said % {"group": group_name(t, here.plan, here.key)})


def gone(t: Translator, plan: Plan, key: str) -> Message:
    """To the leaders."""
    said = t.gettext("I am not in the chat of %(group)s any more. Each of them hears from me alone now.")
    more = t.gettext("Take me in again and write /gruppe there, if that was a mistake.")
    return Message(lines(said % {"group": group_name(t, plan, key)}, more))
