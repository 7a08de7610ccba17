"""Who belongs to a group, and who can be added."""

from bot import paging
from bot.meetings.picking import Groups, GroupView
from bot.message import Button, Message, bold, lines, rows, wrapped
from bot.plan.meetings import Group
from bot.texts import Translator


def groups(t: Translator, found: Groups) -> Message:
    """ "Grupper" under /personer: who belongs to which is one press away."""
    listed = [_line(t, group, number) for group, number in found.page.listed]
    buttons = [Button(t.title(group.title), f"group:{group.key}:page:0") for group, _ in found.page.listed]
    turns = paging.turns(found.page, "groups")
    back = rows(Button(t.gettext("All people"), "people:0")) if found.leads else ()
    asks = t.gettext("Press on a group to see who is in it, and to change that.")
    return Message(lines(bold(t.gettext("Groups")), *listed, asks), (*wrapped(buttons), *rows(turns), *back))


def _line(t: Translator, group: Group, number: int) -> str:
    if not number:
        return t.gettext("%(group)s: nobody yet") % {"group": t.title(group.title)}
    said = t.ngettext("%(group)s: %(n)s person", "%(group)s: %(n)s people", number)
    return said % {"group": t.title(group.title), "n": number}


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
    turns = paging.turns(found.others, f"{own}:page")
    back = Button(t.gettext("All groups"), "groups:0"), Button(t.gettext("All meetings"), "meetings:0")
    return Message(text, (*wrapped(add), *rows(turns, *drop, back)))
