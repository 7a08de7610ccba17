"""Who somebody is, said to anybody."""

from bot.message import Message, lines
from bot.people.role_names import role_name
from bot.people.who_is import Known
from bot.texts import Translator


def told(t: Translator, known: Known) -> Message:
    if known.named:
        return Message(lines(*(_is(t, known, *each) for each in known.people)), fresh=True)
    whom = t.listed(name for name, _ in known.people)
    return Message(t.gettext("Who people are I tell only those who lead. Ask %(who)s.") % {"who": whom}, fresh=True)


def _is(t: Translator, known: Known, name: str, roles: tuple[str, ...]) -> str:
    said = {"name": name, "role": t.listed(role_name(t, known.plan, each) for each in roles)}
    return t.gettext("%(name)s is %(role)s.") % said
