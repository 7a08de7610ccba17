"""What falls due by itself among people: a day of practice is over, or the text that they agreed to has changed."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import String, bindparam, cast, literal, select

from bot.outbox import REMINDER, Outgoing
from bot.people.channels import TELEGRAM, first_kind
from bot.people.consent_words import consent_changed
from bot.people.model import CONSENT_VERSION, Channel, Person
from bot.people.notices import practice_over
from bot.people.telling import tell
from bot.prepared import Look, earliest
from bot.work import Work

ASKED = f"consent:{CONSENT_VERSION}"
_ALREADY = select(Outgoing.key).where(Outgoing.key == literal(f"{ASKED}:") + cast(Person.id, String)).exists()
_EARLIER = Person.consented_at.is_not(None), Person.consent_version != CONSENT_VERSION, ~_ALREADY
_REACHED = Channel.alive, Channel.confirmed_at.is_not(None) | (Channel.kind == TELEGRAM)
NOT_ASKED = Look(lambda: select(Person).join(Channel).where(*_EARLIER, *_REACHED).distinct().order_by(Person.id))
PRACTISED = Look(lambda: select(Person).where(Person.practice_until <= bindparam("now")))
FIRST_PRACTICE = earliest(Person.practice_until, Person.practice_until.is_not(None))


def run(work: Work) -> None:
    """Everything that is due. Harmless when repeated."""
    end_practice(work)
    ask_consent_again(work)


def next_due(work: Work) -> datetime | None:
    if _not_asked(work):
        return work.now + timedelta(seconds=1)
    first: datetime | None = FIRST_PRACTICE.value(work.session)
    return first


def end_practice(work: Work) -> None:
    """Tell those whose day of practice is over: what they write from now on counts."""

    def end(found: Person) -> None:
        if found.practice_until and found.roles(work.now):
            tell(work, found, f"practice:{found.practice_until:%Y%m%d%H%M%S}", practice_over)
        found.practice_until = None

    work.each(PRACTISED.things(work.session, now=work.now), end)


def ask_consent_again(work: Work) -> None:
    """Who agreed to an earlier text is shown the new one, once."""

    def ask(found: Person) -> None:
        kind = first_kind(work, found.id)
        tell(work, found, ASKED, lambda t: consent_changed(t, work.plan, kind), REMINDER)

    work.each(_not_asked(work), ask)


def _not_asked(work: Work) -> Sequence[Person]:
    return [found for found in NOT_ASKED.things(work.session) if found.roles(work.now)]
