"""What people do with themselves: consent, language, practice, help."""

import re
from dataclasses import dataclass

from bot.people.channels import first_kind
from bot.people.menus import show_menu
from bot.people.model import CONSENT_VERSION, PRACTICE, Person, Role
from bot.plan.model import Plan
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Greeting:
    roles: frozenset[str]
    plan: Plan
    bot_name: str
    area: str | None


def greet(work: Work) -> Greeting:
    """Who writes, as far as words need it; Refused for a stranger."""
    return Greeting(work.who.roles, work.plan, work.programme.bot_name, work.who.area)


@dataclass(frozen=True, slots=True)
class Consent:
    plan: Plan
    given: bool
    """False: they agreed to a text that has changed since, and must see the new one."""
    kind: str
    """How they are reached first: the text says what of it is kept."""


def consent(work: Work, version: str) -> Consent:
    """The person has read this version of what is kept and why, and agrees. A second press changes nothing."""
    found = work.session.get_one(Person, work.who.id)
    given = version == CONSENT_VERSION
    if given and (found.consent_version != version or found.consented_at is None):
        found.consent_version, found.consented_at = version, work.now
    return Consent(work.plan, given, first_kind(work, found.id))


def choose_language(work: Work, language: str) -> str:
    """/sprog: everything is said in this language from now on, the menu too."""
    found = work.session.get_one(Person, work.who.id)
    found.language = language
    work.session.flush()
    show_menu(work, found)
    return language


def is_asked(work: Work) -> bool:
    """Whether the next words in this chat answer something."""
    return work.asked() != ""


SHOWN = re.compile(
    r"course:\d+:?|announcement:\d+(?::(?!title$)\w*)?|draft:\d+:(?!(?:criterion|title|venue)$)\w*|batch:\d+|figures?:\d+(?::(?!day).*)?|meet:\d+:(?:move|agreed)|issue:\d+:when(?::.*)?|invitation:.*|opinion:\d+"
)
"""What is asked where something is shown in full, or a figure, a day or a role is: "kalender" is no answer to it."""
OF_A_PIECE = re.compile(r"contribution:\d+:(?:area|shown)")
"""What is asked of a piece for the newsletter: a command is no answer to it, a question about the newsletter may be."""
WHAT_IT_WAS = re.compile(r"draft:\d+:(?:criterion|title)")
TOPICS = frozenset({"moeder", "nyhedsbrev", "indstilling", "beredskab", "milepaele"})
"""Commands whose words may also say what was held: a meeting, an issue of the newsletter."""
NAMES = TOPICS | {"sprog"}
"""The same of what it was called: "dansk"."""


def waits_for_words(work: Work, command: str = "") -> bool:
    """Whether the next words in this chat may be the answer to a question, whatever they are; or whether those may
    that call a command ("kalender" is nothing that was held)."""
    asked = work.asked()
    may_be_held = NAMES if asked.endswith(":title") else TOPICS
    if command and ((command not in may_be_held and WHAT_IT_WAS.fullmatch(asked)) or OF_A_PIECE.fullmatch(asked)):
        return False
    return asked != "" and SHOWN.fullmatch(asked) is None


def only_subscribes(work: Work) -> bool:
    """Whether the newsletter is all that somebody has here, so that a "stop" can only be about it."""
    return work.actor is not None and work.actor.roles <= {Role.SUBSCRIBER}


def practises(work: Work) -> bool:
    return work.actor is not None and work.actor.practice


def practise(work: Work, begin: bool) -> bool:
    """/oev: from now on everything is practice, for a day or until it is ended. Returns whether practice is on."""
    found = work.session.get_one(Person, work.who.id)
    found.practice_until = work.now + PRACTICE if begin else None
    work.stop_asking()
    return begin
