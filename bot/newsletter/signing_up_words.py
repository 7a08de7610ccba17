"""The letter that asks whether it was really they who signed up."""

from markupsafe import Markup

from bot.message import Message, lines
from bot.newsletter.issue_words import newsletter_name
from bot.plan.model import Plan
from bot.plan.part import in_language
from bot.texts import Translator


def please_confirm(t: Translator, plan: Plan, link: str) -> Message:
    """The address stands there in full: some mail programs show no links."""
    asks = t.gettext("Do you want »%(name)s«?") % {"name": newsletter_name(t, plan)}
    who = t.gettext("Somebody, you I hope, has signed this address up for the newsletter of %(programme)s.") % {
        "programme": in_language(plan.title, t.language)
    }
    press = t.gettext("Open this and press once, and you get it:")
    if_not = t.gettext(
        "If it was not you, you need do nothing: then nothing comes, and the address is deleted in a week."
    )
    return Message(
        lines(asks, "", who, "", press, Markup('<a href="%s">%s</a>') % (link, link), "", if_not), language=t.language
    )
