"""Coming in by e-mail: nobody gets the newsletter before they have said so from their own mailbox, or a list did."""

from collections.abc import Callable
from datetime import timedelta

from bot.newsletter import signing_up_words as words
from bot.newsletter.ending import by_address, end
from bot.newsletter.model import ACTIVE, ANSWER_WITHIN, LEFT, UNCONFIRMED, Subscription
from bot.outbox import ANSWER, Address, When
from bot.people.channels import EMAIL
from bot.texts import LANGUAGES, translator
from bot.work import Work

WEB = "web"
"""The source of a consent that was given on the sign-up page and confirmed by e-mail."""
AGAIN_AFTER = timedelta(hours=1)
"""Nobody's mailbox is filled by somebody else's pressing."""
CONFIRMS = "newsletter:confirm:"
"""Begins the key of a letter that asks; the number of the subscription follows."""
Link = Callable[[int], str]
"""The address of the page that confirms the subscription of this number."""


def sign_up(work: Work, address: str, language: str, area: str, crisis: bool, link: Link) -> None:
    """Write to the address and ask. Who asks learns nothing about who gets the newsletter already."""
    found = by_address(work, EMAIL, address)
    if found is not None and (found.state == ACTIVE or _asked_lately(work, found)):
        return
    if found is None:
        found = Subscription(channel=EMAIL, source=WEB, put_off=0)
        work.session.add(found)
    found.address, found.state, found.created_at, found.ended_at = address, UNCONFIRMED, work.now, None
    found.language = language if language in LANGUAGES else LANGUAGES[0]
    area = work.plan.key_now("areas", area)
    found.areas = [area] if area in work.plan.areas else []
    found.crisis, found.source = crisis, WEB
    work.session.flush()
    said = words.please_confirm(translator(found.language), work.plan, link(found.id))
    key = f"{CONFIRMS}{found.id}:{work.now:%Y%m%d%H%M%S}"
    work.queue(key, Address(address, EMAIL), ANSWER, said, When(expires_at=work.now + ANSWER_WITHIN))


def confirm(work: Work, subscription_id: int) -> bool:
    """They pressed in their own mailbox. False where it is over; a second press changes nothing."""
    found = work.session.get(Subscription, subscription_id)
    if found is None or found.state not in (UNCONFIRMED, ACTIVE):
        return False
    if found.state == UNCONFIRMED:
        found.state, found.confirmed_at, found.put_off = ACTIVE, work.now, 0
    return True


def leave(work: Work, subscription_id: int) -> None:
    """By the link in a letter: at once, and as often as one likes."""
    found = work.session.get(Subscription, subscription_id)
    if found is not None:
        end(work, found, LEFT)


def language_of(work: Work, subscription_id: int) -> str:
    found = work.session.get(Subscription, subscription_id)
    return found.language if found is not None else LANGUAGES[0]


def _asked_lately(work: Work, found: Subscription) -> bool:
    return found.state == UNCONFIRMED and found.created_at > work.now - AGAIN_AFTER
