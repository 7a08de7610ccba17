"""Everything said to leaders who invite somebody."""

from bot.message import Button, Message, lines, rows, wrapped
from bot.people.joining import FOR_MANY, Asked, Invited
from bot.people.role_names import role_name
from bot.people.roster_words import ROLES
from bot.texts import Translator


def invited(t: Translator, result: Invited | Asked) -> Message:
    """The link, once it is known for whom."""
    if isinstance(result, Invited):
        return _link(t, result)
    return _where(t, result) if result.role else _whom(t, result)


def _whom(t: Translator, result: Asked) -> Message:
    roles = [role for role in ROLES if result.plan.has_role(role.value)]
    buttons = [Button(role_name(t, result.plan, role), f"invite:{role}") for role in roles]
    back = rows(Button(t.gettext("Back"), "people:0"))
    asked = lines(_unread(t, result), t.gettext("Whom do you want to invite?"))
    return Message(asked, (*wrapped(buttons), *back), fresh=result.unread)


def _unread(t: Translator, result: Asked) -> str:
    return t.gettext("I could not read that as an answer.") if result.unread else ""


def _where(t: Translator, result: Asked) -> Message:
    areas = [Button(area.label, f"invite:{result.role}:{key}") for key, area in result.plan.areas.items()]
    anywhere = Button(t.gettext("No particular area"), f"invite:{result.role}:-")
    asked = lines(_unread(t, result), t.gettext("In which area?"))
    back = Button(t.gettext("Back"), "invite")
    return Message(asked, (*wrapped(areas), *rows(anywhere, back)), fresh=result.unread)


def _link(t: Translator, result: Invited) -> Message:
    """A link to pass on; the text says what it is good for, since it may be forwarded as it stands."""
    role = role_name(t, result.plan, result.role)
    if result.uses > 1:
        works = t.gettext("It works for up to %(uses)s people and for %(days)s days.")
        head = t.gettext("A link for those who are to be %(role)s:") % {"role": role}
    else:
        works = t.gettext("It works once, and for %(days)s days.")
        head = t.gettext("A link for the one who is to be %(role)s:") % {"role": role}
    text = lines(head, result.link, works % {"uses": result.uses, "days": result.days})
    many = Button(t.gettext("One link for many"), f"invite:{result.role}:{result.area or '-'}:many")
    return Message(text, rows(many) if result.uses < FOR_MANY else (), fresh=True)
