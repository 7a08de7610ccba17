"""After "ny frivillig: Sonja i Vangdalen": where that is done, or by whom."""

from bot.message import Button, Message, lines, rows
from bot.people.roles_told import NEW, Told
from bot.texts import Translator


def told(t: Translator, seen: Told) -> Message:
    if not seen.leads:
        asked = t.gettext("New people are invited, and roles changed, by %(who)s. Write to them.")
        nobody = t.gettext("New people are invited, and roles changed, by those who lead. Write to them.")
        return Message(asked % {"who": t.any_of(seen.whom)} if seen.whom else nobody, fresh=True)
    if seen.what != NEW:
        ends = t.gettext("A role is ended on the card of whoever has it: write /personer and the name.")
        return Message(ends, rows(Button(t.gettext("People"), "people:0")), fresh=True)
    comes = t.gettext("Whoever is new comes in by an invitation that you send them. Who has no Telegram is added.")
    where = f"invite:{seen.role}:{seen.area}" if seen.role and seen.area else "invite"
    invite = Button(t.gettext("Invite"), where)
    return Message(lines(comes), rows((invite, Button(t.gettext("Add without Telegram"), "people:add"))), fresh=True)
