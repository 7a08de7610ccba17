"""What is sent to an address that somebody says is theirs."""

from datetime import timedelta

from markupsafe import Markup

from bot.message import bold, lines
from bot.plan.model import Plan
from bot.texts import Translator


def code(t: Translator, code: str, plan: Plan, lasts: timedelta) -> Markup:
    minutes = int(lasts.total_seconds() // 60)
    text = t.gettext("Your code is %(code)s. It works for %(minutes)s minutes.") % {"code": code, "minutes": minutes}
    why = t.gettext("With it %(plan)s knows that it can reach you here. Did you not ask for it? Then do nothing.")
    return lines(bold(text), why % {"plan": t.title(plan.title)})


def confirm(t: Translator) -> Markup:
    return t.gettext("Confirm")
