"""What stands on the poster, and what whoever asked for it is told."""

from bot.message import Message, lines
from bot.newsletter.issue_words import newsletter_name, often
from bot.plan.model import Plan
from bot.plan.part import in_language
from bot.texts import Translator


def file_name(t: Translator) -> str:
    return t.gettext("newsletter-poster")


def poster(t: Translator, plan: Plan, *, by_mail: bool) -> dict[str, str]:
    """By the place where it stands."""
    return {
        "title": newsletter_name(t, plan),
        "programme": in_language(plan.title, t.language),
        "what": t.gettext("What is on, what was done, pictures – %(often)s, and free.") % {"often": often(t, plan)},
        "scan": t.gettext("Point your phone's camera at the square."),
        "app": t.gettext("It opens in the app Telegram. One press, and you are in; one press, and you are out."),
        "mail": t.gettext("Rather by e-mail? Sign up here:") if by_mail else "",
        "alt": t.gettext("A code for the camera of a telephone"),
    }


def made(t: Translator, file: str) -> Message:
    told = t.gettext("A poster for stairwells and laundries: A4, black and green, ready to print.")
    way = t.gettext("Who scans it needs no invitation.")
    return Message(lines(told, way), document=file, fresh=True)
