"""An editor says when the issue in hand is to leave: "send det på fredag kl. 10", "kan du sende nyhedsbrevet nu?"."""

import re
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.newsletter.drafting import under_way
from bot.phrases import OPENS
from bot.work import Work

LONGEST = 80
SENDS = re.compile(
    rf"{OPENS}(?:(?:kan|vil|maa|skal) (?:du|vi|i) )?(?:ud)?send(?:e)? "
    r"(?:(?P<named>nyhedsbrevet|nummeret|udkastet|the newsletter|the issue)|det|den|it)\b(?: ud| afsted| af sted)?"
    r"(?P<when>.{0,40}?)(?: tak| please)?\W*"
)


class Sending(NamedTuple):
    issue: int | None
    """The one in hand; None: there is none."""
    when: str


def may_send(text: str) -> bool:
    return len(text) <= LONGEST and SENDS.fullmatch(fold(text.strip())) is not None


def sending(work: Work, text: str) -> Sending | None:
    """Whether it is of an issue: named so, or "det" right after it was shown; and by who edits it."""
    found = SENDS.fullmatch(fold(text.strip()))
    if found is None or work.actor is None or not work.actor.has(frozenset(work.plan.newsletter.editors)):
        return None
    if not found["named"] and not work.talked_of().startswith("issue:"):
        return None
    issue = under_way(work)
    return Sending(issue.id if issue else None, found["when"].strip())
