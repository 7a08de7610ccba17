"""Earlier issues, as they are listed."""

from collections.abc import Sequence

from bot.message import Button, Message, bold, rows
from bot.newsletter import telegram
from bot.newsletter.edition import Edition
from bot.newsletter.issue_words import newsletter_name
from bot.newsletter.views import Earlier
from bot.plan.model import Plan
from bot.texts import Translator


def title(t: Translator, plan: Plan) -> str:
    return t.gettext("Earlier issues of »%(name)s«") % {"name": newsletter_name(t, plan)}


def listed(t: Translator, found: Sequence[Earlier]) -> Message:
    if not found:
        return Message(t.gettext("No issue has been sent yet."))
    buttons = [Button(f"{each.title} · {t.short_day(each.day)}", f"newsletter:read:{each.id}") for each in found]
    return Message(bold(t.gettext("Earlier issues")), rows(*buttons))


def again(_t: Translator, shown: Edition) -> list[Message]:
    """Just as it was."""
    return telegram.parts(shown)
