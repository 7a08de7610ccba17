"""Who belongs to a group, and who can be added."""

from bot import paging
from bot.meetings.picking import GroupView
from bot.message import Button, Message, bold, lines, rows, wrapped
from bot.texts import Translator


def members(t: Translator, found: GroupView) -> Message:
    own = f"group:{found.group.key}"
    by_role = t.gettext("By their role: %(names)s") % {"names": ", ".join(found.by_role)} if found.by_role else ""
    by_name = t.gettext("By name: %(names)s") % {"names": ", ".join(name for _, name in found.by_name)}
    nobody = "" if found.by_role or found.by_name else t.gettext("Nobody yet.")
    asks = t.gettext("Press on a name to add them.") if found.others.listed else ""
    text = lines(bold(t.title(found.group.title)), by_role, by_name if found.by_name else "", nobody, asks)
    add = [Button(f"+ {name}", f"{own}:add:{person}") for person, name in found.others.listed]
    drop = [
        Button(t.gettext("Take out %(name)s") % {"name": name}, f"{own}:drop:{person}")
        for person, name in found.by_name
    ]
    turns, everything = paging.turns(found.others, f"{own}:page"), Button(t.gettext("All meetings"), "meetings:0")
    return Message(text, (*wrapped(add), *rows(turns, *drop, everything)))
