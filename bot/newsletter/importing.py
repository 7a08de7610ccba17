"""A list that was kept elsewhere becomes subscriptions, each with the source of its consent."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.language.atoms.normalise import fold
from bot.newsletter.ending import by_address
from bot.newsletter.listing import Listed
from bot.newsletter.model import ACTIVE, DEAD, LEFT, UNCONFIRMED, Subscription
from bot.people.channels import EMAIL
from bot.plan.model import Plan
from bot.work import Work

BETWEEN = re.compile(r" ?[,;/&+] ?| (?:og|and) ")
LANGUAGES = {"da": "da", "dansk": "da", "danish": "da", "en": "en", "engelsk": "en", "english": "en"}


@dataclass(slots=True)
class Imported:
    """What became of a list; numbers of lines, so that nothing of it need be printed."""

    new: int = 0
    there: int = 0
    """They get it already."""
    left: int = 0
    """They left once: a list does not bring them back."""
    no_address: list[int] = field(default_factory=list)
    no_source: list[int] = field(default_factory=list)
    """Nobody knows where they said that they want it."""
    no_area: list[int] = field(default_factory=list)
    """Taken, for all areas: what stands there is none of the plan."""


def take_in(work: Work, listed: Iterable[Listed], source: str = "") -> Imported:
    """`source`: where those said so of whom the list does not tell."""
    done = Imported()
    for line in listed:
        said = line.source or source
        if line.address is None:
            done.no_address.append(line.number)
        elif not said:
            done.no_source.append(line.number)
        else:
            _take(work, done, line, line.address, said)
    work.session.flush()
    return done


def _take(work: Work, done: Imported, line: Listed, address: str, source: str) -> None:
    work.session.flush()
    found = by_address(work, EMAIL, address)
    if found is not None and found.state != UNCONFIRMED:
        done.there += found.state == ACTIVE
        done.left += found.state in (LEFT, DEAD)
        return
    if found is None:
        found = Subscription(channel=EMAIL, address=address, put_off=0, created_at=work.now)
        work.session.add(found)
    found.state, found.confirmed_at, found.source, found.crisis = ACTIVE, work.now, source, line.crisis
    found.language = LANGUAGES.get(line.language, work.plan.languages[0])
    areas = areas_of(work.plan, line.area)
    if "" in areas:
        done.no_area.append(line.number)
    found.areas = [] if "" in areas else areas
    done.new += 1


def areas_of(plan: Plan, written: str) -> list[str]:
    """The areas of these names ("Vangdalen og Jennumparken"), an empty one for each that is none. Pure."""
    called = ((area.key, (area.key, *area.formerly, area.label, *area.names)) for area in plan.areas.values())
    named = {fold(name): key for key, names in called for name in names}
    whole = " ".join(fold(written).split())
    wanted = [whole] if whole in named else BETWEEN.split(whole)
    return list(dict.fromkeys(named.get(each, "") for each in wanted if each))
