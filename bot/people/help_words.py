"""What the bot answers about itself: /hjaelp, "hej", "tak", and where what somebody wanted may stand."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.message import Message, lines
from bot.people.example_words import FIRST, example, planned
from bot.people.menus import commands_of, sees
from bot.people.model import AT_MEETINGS, REPORTERS, STAFF, Role
from bot.people.oneself import Greeting
from bot.plan.model import Plan
from bot.texts import Translator

MOST_PLACES = 3
"""Of where to look: the whole list is behind /hjaelp."""


def help(t: Translator, result: Greeting) -> Message:
    """/hjaelp: what one's own roles can do."""
    commands = commands_of(result.roles, t.language, result.plan)
    listed = [t.gettext("%(command)s – %(does)s") % {"command": f"/{name}", "does": does} for name, does in commands]
    return Message(lines(*_intro(t, result), *listed))


def _intro(t: Translator, result: Greeting) -> list[str]:
    never = t.gettext(
        "Never write CPR numbers or children's names. I do not recognise them all: first names and small letters often pass me by."
    )
    if result.roles <= AT_MEETINGS | {Role.PARTNER} and result.roles - {Role.SUBSCRIBER, Role.BEREDSKAB}:
        text = t.gettext(
            "I write when there is a meeting, or when a figure is missing. Answer with the buttons, or in words."
        )
        return [text, never if Role.PARTNER in result.roles else ""]
    if result.roles.isdisjoint(REPORTERS):
        return []
    text = t.gettext(
        "Write what happened, in one sentence: what, how many, where and when. I show you what I understood before anything counts."
    )
    wrong = t.gettext("Wrong? Edit your own message, or reply »correct 36« to the receipt.")
    return [text, example(t, result.plan, result.area), wrong, _coming(t, result), never]


def _coming(t: Translator, result: Greeting) -> str:
    """That one may also write what will be held; only to those who hold something that the plan knows."""
    held = any(result.plan.criteria_of(kind) for kind in FIRST)
    if not held or result.roles.isdisjoint(STAFF | {Role.AMBASSADOR, Role.VOLUNTEER}):
        return ""
    said = t.gettext("Write what will be held in the same way, and it comes into the calendar: »%(example)s«")
    return said % {"example": planned(t, result.plan, result.area)}


def greeting(t: Translator, result: Greeting) -> Message:
    """To a "hej": how one begins, in two lines."""
    more = t.gettext("/hjaelp shows everything I can do for you.")
    if result.roles.isdisjoint(REPORTERS):
        return Message(lines(t.gettext("Hello."), more))
    how = t.gettext("Hello. Just write what happened, for example:")
    return Message(lines(how, example(t, result.plan, result.area), more))


def thanked(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("You are welcome."))


def sorry(t: Translator, whom: Sequence[str]) -> str:
    """Somebody tells of a death, or that they are not well."""
    if not whom:
        return t.gettext("I am sorry to hear that. I am only a machine that counts. Talk to somebody you trust.")
    said = t.gettext(
        "I am sorry to hear that. I am only a machine that counts, but %(whom)s would like to hear from you."
    )
    return said % {"whom": t.any_of(whom)}


def where_to_look(t: Translator, roles: frozenset[str], plan: Plan, *, question: bool, whom: Sequence[str]) -> Markup:
    """To a question, or to whoever reports nothing: what they may have wanted stands somewhere else."""
    places = {
        "personer": t.gettext("/personer – people, roles and absence"),
        "tal": t.gettext("/tal – the figures that I need from you"),
        "indstilling": t.gettext("/indstilling – a proposal or a worry"),
        "fremdrift": t.gettext("/fremdrift – how far we have come"),
        "moeder": t.gettext("/moeder – your meetings"),
        "nyhedsbrev": t.gettext("/nyhedsbrev – get it, or leave it"),
        "kalender": t.gettext("/kalender – what is coming"),
        "beredskab": t.gettext("/beredskab – call the crisis group together"),
    }
    if Role.SUBSCRIBER not in roles:
        del places["nyhedsbrev"]
    if Role.PARTNER not in roles:
        del places["tal"]
    seen = [text for name, text in places.items() if sees(roles, name, plan)]
    head = (
        t.gettext("I cannot answer questions in words, but perhaps it stands here:")
        if question
        else t.gettext("I do not know what to do with that. Perhaps it is here:")
    )
    else_ask = t.gettext("Else ask %(who)s.") % {"who": t.any_of(whom)} if whom else ""
    if question and roles <= {Role.SUBSCRIBER}:  # who is told no names
        else_ask = t.gettext("Else ask the secretariat.")
    return lines(head, *seen[:MOST_PLACES], t.gettext("/hjaelp – everything I can do"), else_ask)
