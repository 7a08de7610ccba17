"""A leader adds somebody who has no Telegram: a name, an address and a role, in one line or one after the other."""

import re
from dataclasses import replace

from sqlalchemy import delete, select

from bot.language.atoms.normalise import fold
from bot.outbox import ANSWER, Address
from bot.people import adding_words as words
from bot.people.adding_steps import ADDRESS, NAME, ROLE, Added, Step
from bot.people.addresses import WRITTEN
from bot.people.channels import EMAIL, SMS
from bot.people.codes import READ, AlreadyTaken
from bot.people.model import Candidate, Channel, Person, Post, Role
from bot.people.role_words import post_of
from bot.texts import DEFAULT, translator
from bot.work import Work

PARTS = re.compile(r"[,;\n]")
LONGEST_NAME = 60


class NoSuchCandidate(Exception):
    """They have been added, or it was too long ago."""


def begin(work: Work) -> Step | Added:
    """ "Tilføj uden Telegram": the next words in this chat are about somebody."""
    work.session.execute(delete(Candidate).where(Candidate.by == work.who.id))
    candidate = Candidate(by=work.who.id, created_at=work.now)
    work.session.add(candidate)
    work.session.flush()
    return _next(work, candidate)


def means_somebody(work: Work, text: str) -> bool:
    """Whether words are about who is to be added, and not a report that was written meanwhile."""
    return "@" in text or not work.read(text).reports


def take(work: Work, candidate_id: int, text: str) -> Step | Added:
    """What is written, all or some of it. Raises NoSuchCandidate, AlreadyTaken."""
    candidate = _own(work, candidate_id)
    unread = [part for part in _parts(text) if not _take_part(work, candidate, part)]
    step = _next(work, candidate)
    return replace(step, unread=tuple(unread)) if isinstance(step, Step) else step


def choose_role(work: Work, candidate_id: int, role: str) -> Step | Added:
    """Raises NoSuchCandidate."""
    candidate = _own(work, candidate_id)
    candidate.role = role
    return _next(work, candidate)


# -- inside --


def _own(work: Work, candidate_id: int) -> Candidate:
    candidate = work.session.get(Candidate, candidate_id)
    if candidate is None or candidate.by != work.who.id:
        raise NoSuchCandidate
    return candidate


def _parts(text: str) -> list[str]:
    """An address is a part of its own, also where nobody wrote a comma."""
    return [part.strip() for part in PARTS.split(WRITTEN.sub(r",\g<0>,", text)) if part.strip()]


def _take_part(work: Work, candidate: Candidate, part: str) -> bool:
    """Whether something is made of it: an address, a role, an area, and what is left is the name."""
    for kind in (EMAIL, SMS):
        if address := READ[kind](part):
            _free(work, kind, address)
            candidate.kind, candidate.address = kind, address
            return True
    if post := post_of(work.plan, part):
        if post.role and not work.plan.has_role(Role(post.role).value):
            return False  # nobody can be a reader of a newsletter that there is not
        candidate.role = post.role or candidate.role
        candidate.area = post.area if post.area in work.plan.areas else candidate.area
    elif institution := _institution(work, part):
        candidate.institution = institution
    elif not candidate.name and not any(each.isdigit() or each == "@" for each in part):
        candidate.name = part[:LONGEST_NAME]
    else:
        return False
    return True


def _institution(work: Work, part: str) -> str | None:
    named = ((key, each.names) for key, each in work.plan.institutions.items())
    return next((key for key, names in named if fold(part) in (key, *map(fold, names))), None)


def _free(work: Work, kind: str, address: str) -> None:
    taken = select(Channel.id).where(Channel.kind == kind, Channel.address == address)
    if work.session.scalar(taken) is not None:
        raise AlreadyTaken


def _next(work: Work, candidate: Candidate) -> Step | Added:
    """Ask for what is missing; when nothing is, they are added."""
    known = {NAME: candidate.name, ADDRESS: candidate.address, ROLE: candidate.role}
    missing = [what for what, value in known.items() if not value]
    if not missing:
        work.stop_asking(f"candidate:{candidate.id}")
        return _add(work, candidate)
    work.ask(f"candidate:{candidate.id}")
    work.session.flush()
    return Step(candidate.id, candidate.name, tuple(missing), work.plan)


def _add(work: Work, candidate: Candidate) -> Added:
    """They are written to where they are said to be; the first link that they answer shows that it is true."""
    _free(work, candidate.kind, candidate.address)
    person = Person(name=candidate.name, language=DEFAULT, created_at=work.now)
    channel = Channel(kind=candidate.kind, address=candidate.address)
    person.channels.append(channel)
    where = {"area": candidate.area, "institution": candidate.institution}
    person.posts.append(Post(role=candidate.role, since=work.now, **where))
    work.session.add(person)
    work.session.delete(candidate)
    work.session.flush()
    added = Added(
        person.id, person.name, person.posts[0].role, channel.kind, channel.address, work.who.name, work.plan,
        channel.kind in work.programme.channels,
    )  # fmt: skip
    to = Address(channel.address, channel.kind, person.id)
    work.queue(f"welcome:{person.id}:{channel.id}", to, ANSWER, words.welcome(translator(DEFAULT), added))
    return added
