"""Who looks after what, for leaders."""

from markupsafe import Markup

from bot import paging
from bot.figures.duties import Choice, Duties
from bot.message import Button, Message, bold, lines, rows, wrapped
from bot.texts import Translator


def duties(t: Translator, result: Duties) -> Message:
    """Every activity; a press on one puts somebody down for it."""
    nobody = t.gettext("nobody in particular")
    told = [
        Markup("– %s: %s") % (result.plan.activities[key].title_in(t.language), t.listed(names) or nobody)
        for key, names in result.listed
    ]
    head = t.gettext("Who looks after what, and is asked for its figures:")
    buttons = [
        Button(result.plan.activities[key].title_in(t.language), f"duty:{key}:who:0") for key, _ in result.listed
    ]
    return Message(lines(bold(head), *told), wrapped(buttons))


def choice(t: Translator, result: Choice) -> Message:
    own = f"duty:{result.activity}"
    names = t.listed(name for _, name in result.have)
    text = t.gettext("Nobody in particular looks after it. Whom shall I put down?")
    if names:
        text = t.gettext("%(names)s: the first is asked, the next is the deputy.") % {"names": names}
    away = [Button(t.gettext("Take %(name)s off") % {"name": name}, f"{own}:drop:{id}") for id, name in result.have]
    others = [Button(name, f"{own}:give:{id}") for id, name in result.others.listed]
    head = bold(result.plan.activities[result.activity].title_in(t.language))
    back = Button(t.gettext("Back"), "duties:0")
    return Message(lines(head, text), (*wrapped(others), *rows(*away, paging.turns(result.others, f"{own}:who"), back)))
