"""What is said about the links of the police: to those who give them out."""

from markupsafe import Markup

from bot.beredskab.door import TOPIC, LinkView
from bot.beredskab.frame import heading
from bot.clock import local_date
from bot.message import Button, Message, bold, lines, rows, wrapped
from bot.texts import Translator


def links(t: Translator, listed: list[LinkView]) -> Message:
    """Who can call the group out from outside it."""
    what = t.gettext("Police outside the group call it out by a link of their own. These work:")
    none = "" if listed else t.gettext("None yet.")
    new = Button(t.gettext("New link"), "police:new")
    ends = [
        Button(t.gettext("Take back: %(name)s") % {"name": each.name}, f"police:revoke:{each.id}") for each in listed
    ]
    text = lines(heading(t), what, *(_line(t, each) for each in listed), none)
    return Message(text, (*rows(new), *wrapped(ends, 1)))


def _line(t: Translator, it: LinkView) -> Markup:
    until = t.gettext("until %(day)s") % {"day": t.day(local_date(it.expires_at), year=True)}
    used = it.used_at and t.gettext("used %(day)s") % {"day": t.day(local_date(it.used_at), year=True)}
    return Markup("– %s: %s") % (it.name, Markup(", ").join(each for each in (until, used) if each))


def for_whom(t: Translator, _listed: object) -> Message:
    asked = t.gettext(
        "For whom is it? Write the role and the station, for example »The duty officer, the local station«."
    )
    return Message(lines(heading(t), asked), subject=f"{TOPIC}:new", fresh=True)


def made(t: Translator, it: LinkView) -> Message:
    """The link itself: whoever has it can call the group out."""
    said = t.gettext("A link for %(name)s. Whoever has it can call the group out: send it to nobody else.")
    return Message(lines(heading(t), bold(said % {"name": it.name}), it.address, _line(t, it)))
