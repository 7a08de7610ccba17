"""What people send in for the newsletter: taken, asked about, one thing at a time, until it can be used."""

import re
from dataclasses import dataclass

from sqlalchemy import select

from bot.message import shortened
from bot.newsletter.answers import leaves_it
from bot.newsletter.model import DROPPED, NO, NOBODY, OPEN, READY, YES, Contribution
from bot.plan.model import Plan
from bot.work import Refused, Work

NEW = "contribution:new:"
"""The question that is open while somebody is about to send something."""
CORRECTS = re.compile(
    r"\W*(?:hov|ups|nej|rettelse|undskyld|jeg mente|sorry|oops|no|i meant)\b[\s,:–-]+\S", re.IGNORECASE
)
HEADLINE = 70
"""Characters of a headline."""


class StaleContribution(Exception):
    """It was sent, dropped or used already."""


@dataclass(frozen=True, slots=True)
class Received:
    """A contribution, as far as words need it."""

    id: int
    asks: str
    headline: str
    """The one it has, or the one that is proposed."""
    text: str
    area: str | None
    own_area: str | None
    pictures: int
    consent_shown: str | None
    plan: Plan
    practice: bool
    dropped: bool = False
    joined: bool = False
    """A picture came to its words just now."""
    left: "tuple[int, str] | None" = None
    """Another one of theirs of which something is still asked: its number, and what it is called."""


@dataclass(frozen=True, slots=True)
class Mended:
    """How a piece stands that the editors have, once its writer puts it right."""

    piece: Received
    changed: bool
    told: bool
    """The editors hear of it: it is in an issue, or it is not clear what is meant."""


def begin(work: Work) -> None:
    """What this person writes or photographs next is for the newsletter."""
    work.ask(NEW)


def begin_anew(work: Work) -> Plan:
    """The same is asked once more."""
    begin(work)
    return work.plan


def take(work: Work, text: str) -> Received:
    """Words that are new for the newsletter."""
    return next_step(work, new(work, text.strip(), OPEN))


def answer(work: Work, contribution_id: int, field: str, text: str) -> Received:
    """Words that answer what was asked about it."""
    found = own(work, contribution_id)
    if field == "text" or not found.text:
        found.text = text.strip()
    elif field == "headline" and leaves_it(text):
        found.headline = found.headline or proposed(found.text)
    elif field == "headline" and (area := _area_alone(work, text)):
        found.area = area
    elif field == "headline":
        found.headline = heading(text.strip())
    return next_step(work, found)


def corrects(text: str) -> bool:
    """ "hov, det er på søndag": what was written is wrong, and this is no headline."""
    return CORRECTS.match(text) is not None


def look(work: Work, contribution_id: int) -> Received:
    """What is asked about it, once more."""
    return next_step(work, own(work, contribution_id))


def of_message(work: Work) -> int | None:
    """The contribution that was sent in the message that is edited."""
    if work.origin is None or work.actor is None:
        return None
    here = Contribution.chat_id == work.origin.chat_id, Contribution.message_id == work.origin.message_id
    query = select(Contribution.id).where(*here, Contribution.person_id == work.who.id, Contribution.state != DROPPED)
    return work.session.scalar(query.where(Contribution.text != "").order_by(Contribution.id.desc()).limit(1))


def edited(work: Work, contribution_id: int, text: str) -> Received:
    """Its words are others now; a headline that was taken from them follows. Raises StaleContribution."""
    found = own(work, contribution_id, (OPEN, READY))
    if found.headline == proposed(found.text):
        found.headline = proposed(text.strip())
    found.text = text.strip()
    return next_step(work, found) if found.state == OPEN else seen(work, found)


def keep_headline(work: Work, contribution_id: int) -> Received:
    """The proposed headline is the one."""
    found = own(work, contribution_id)
    found.headline = found.headline or proposed(found.text)
    return next_step(work, found)


def choose_area(work: Work, contribution_id: int, area: str) -> Received:
    """Which area it is about; "-" is all of them."""
    found, area = own(work, contribution_id), work.plan.key_now("areas", area)
    found.area = area if area in work.plan.areas else ""
    return next_step(work, found)


def choose_shown(work: Work, contribution_id: int, answer: str) -> Received:
    """Whether those in the picture have agreed to be shown. Without that only the words can be used."""
    found = own(work, contribution_id)
    found.consent_shown = answer if answer in (YES, NO, NOBODY) else NO
    return next_step(work, found)


def drop(work: Work, contribution_id: int) -> Received:
    """Its writer takes it back, as long as it is in no issue."""
    found = own(work, contribution_id, (OPEN, READY))
    found.state = DROPPED
    work.stop_asking(f"contribution:{found.id}:")
    return seen(work, found)


def is_dropped(work: Work, contribution_id: int) -> bool:
    """Whether it was let go of, and not only tried in practice."""
    return (found := work.session.get(Contribution, contribution_id)) is not None and seen(work, found).dropped


def take_up(work: Work, contribution_id: int) -> Received:
    """What was let go of is asked about again. Raises StaleContribution, Refused."""
    (found := own(work, contribution_id, (DROPPED,))).state = OPEN
    return next_step(work, found)


def put_aside(work: Work, contribution_id: int) -> Received | None:
    """/fortryd while something is still asked about it, or right after it went to the editors; None for what is in an
    issue, or somebody else's."""
    found = work.session.get(Contribution, contribution_id)
    if found is None or found.state not in (OPEN, READY) or found.person_id != work.who.id:
        return None
    return drop(work, contribution_id)


# -- inside --


def _area_alone(work: Work, text: str) -> str | None:
    """ "Vangdalen": where it was, and no headline."""
    said = text.strip(" .!?").casefold()
    return next((area.key for area in work.plan.areas.values() if said in map(str.casefold, area.names)), None)


def own(work: Work, contribution_id: int, states: tuple[str, ...] = (OPEN,)) -> Contribution:
    """One's own that can still be changed. Raises Refused for somebody else's, StaleContribution."""
    found = work.session.get(Contribution, contribution_id)
    if found is None or found.state not in states:
        raise StaleContribution
    if found.person_id != work.who.id:
        raise Refused
    return found


def proposed(text: str) -> str:
    """The first sentence, or as much of it as a headline holds."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    end = next((each for each in ENDS.finditer(first) if _is_end(each)), None)
    return heading((first[: end.end()] if end else first).rstrip("."))


ENDS = re.compile(r"(?<![^\s.!?])(?P<word>[^\s.!?]++)(?:(?P<mark>[!?])|\.)(?=\s+(?P<next>\S))")
SHORT = re.compile(r"\w|kl|ca|nr|bl|fx|eks|evt|inkl|ekskl|tlf|afd|st|dvs|skt|sct|mr|mrs|dr", re.IGNORECASE)
"""Behind these a full stop ends no sentence."""


def _is_end(found: re.Match[str]) -> bool:
    """Not so the stops in "kl. 10" and "den 20. januar"; that in "kl. 10. Kom!" is."""
    if found["mark"]:
        return True
    return found["next"].isupper() if found["word"].isdigit() else not SHORT.fullmatch(found["word"])


def heading(text: str) -> str:
    """As much of it as a headline holds."""
    return shortened(" ".join(text.split()), HEADLINE)


def next_step(work: Work, found: Contribution) -> Received:
    """Ask for what is missing; with nothing missing it is ready, or, in practice, over."""
    asks = found.asks
    if asks:
        work.ask(f"contribution:{found.id}:{asks}")
    else:
        found.state = DROPPED if found.practice else READY
        work.stop_asking("contribution:")
    work.session.flush()
    return seen(work, found)


def seen(work: Work, found: Contribution) -> Received:
    """What words need of it."""
    return Received(
        found.id, found.asks, found.headline or proposed(found.text), found.text, found.area, work.who.area,
        len(found.pictures), found.consent_shown, work.plan, found.practice,
        dropped=found.state == DROPPED and not found.practice, left=_left(work) if found.state == READY else None,
    )  # fmt: skip


def _left(work: Work) -> tuple[int, str] | None:
    """What was begun and something else came between."""
    own = Contribution.person_id == work.who.id, Contribution.state == OPEN, Contribution.text != ""
    query = select(Contribution).where(*own, Contribution.practice == work.who.practice)
    found = work.session.scalar(query.order_by(Contribution.id.desc()).limit(1))
    return (found.id, found.headline or proposed(found.text)) if found else None


def new(work: Work, text: str, state: str, album: str | None = None) -> Contribution:
    assert work.origin is not None
    origin = work.origin
    made = Contribution(
        person_id=work.who.id, chat_id=origin.chat_id, message_id=origin.message_id, album=album, text=text,
        language=work.who.language, practice=work.who.practice, state=state, created_at=work.now,
        area=work.plan.only_area,
    )  # fmt: skip
    work.session.add(made)
    work.session.flush()
    return made
