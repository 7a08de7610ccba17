"""What somebody is called: they say so themselves, or a leader puts right what was written wrong."""

import re

from bot.people.finding import known_person
from bot.people.model import Person
from bot.people.roster import PersonView, person
from bot.work import Work

NAME = r"[^\W\d_]+\.?(?:[ '-][^\W\d_]+\.?){0,4}"
HELLO = r"(?:hej(?:sa)?|hallo|goddag|davs|hi|hello|hey)\W+"
SAYS = re.compile(rf"\W*(?:{HELLO})?(?:jeg hedder|mit navn er|kald mig|my name is|call me)\s+(?!ikke\b|not\b)({NAME})"
                  r"(?:,? (?:og )?(?:ikke|not) .*)?\W*", re.IGNORECASE)  # fmt: skip
INTRODUCES = re.compile(
    rf"\W*{HELLO}(?:jeg(?: er| hedder)?|mit navn er|my name is|det er|her er|i am|i.m|it is|it.s|this is)"
    rf"\s+({NAME})\W*",
    re.IGNORECASE,
)
LONGEST = 60


def says(text: str) -> str:
    """What somebody says that they are called; an empty string where they say anything else, or more."""
    found = SAYS.fullmatch(" ".join(text.split()))
    return found[1] if found and len(found[1]) <= LONGEST and len(found[1].split()) <= 3 else ""


def introduces(text: str) -> str:
    """ "hej jeg Hodan", "hi, this is Liv": what they may be called; an empty string where they say anything else."""
    found = INTRODUCES.fullmatch(" ".join(text.split())) if len(text) <= LONGEST else None
    return found[1] if found else ""


def is_own(work: Work, name: str) -> bool:
    """Whether whoever acts is called so, with or without what else belongs to their name."""
    return work.actor is not None and name.lower() in (work.actor.name.lower(), *work.actor.name.lower().split())


def is_name(text: str) -> bool:
    """Whether words that were asked for can be a name, and nothing else."""
    plain = " ".join(text.split())
    return len(plain) <= LONGEST and re.fullmatch(NAME, plain) is not None


def call_me(work: Work, name: str) -> str:
    """Their own: from now on everything says it so."""
    work.session.get_one(Person, work.who.id).name = name
    return name


def ask_name(work: Work, person_id: int) -> PersonView:
    """ "Navn" on somebody's card: the next words in this chat are it."""
    shown = person(work, person_id)
    work.ask(f"name:{person_id}")
    return shown


def rename(work: Work, person_id: int, text: str) -> PersonView:
    """Raises NoSuchPerson."""
    known_person(work, person_id).name = " ".join(text.split())
    work.stop_asking(f"name:{person_id}")
    return person(work, person_id)
