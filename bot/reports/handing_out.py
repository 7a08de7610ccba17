"""A report is sent to a group because whoever leads asks for it: "send rapporten til styregruppen"."""

import re

from bot.documents.forms import write
from bot.language.atoms.normalise import fold
from bot.meetings.members import members
from bot.meetings.pointing import group_named
from bot.message import Message
from bot.outbox import ANSWER
from bot.people.channels import SMS, channels_of
from bot.people.finding import leaders
from bot.people.model import LEADERS, Person
from bot.people.reaching import reach
from bot.phrases import OPENS
from bot.plan.meetings import Group
from bot.reports import handing_out_words as words
from bot.reports.by_hand import ANNUAL, PROGRESS, documents_of
from bot.reports.handed import HandedOut, Offered
from bot.reports.sending import FOLDER, FORM
from bot.texts import translator
from bot.work import Work

LONGEST = 90
ABOUT = "reports:"
"""What the message is about that brings a report."""
SENDS = re.compile(
    rf"{OPENS}(?:(?:kan|vil|maa|skal|gider) (?:du|vi|i|jeg) (?:lige |godt |gerne )*)?"
    r"(?:(?:videre)?sende?|dele?|maile?|give?|share|forward|(?:can|could) you (?:send|share))\b.+"
    rf"|{OPENS}(?:kan|maa|skal|boer|can|may|should) .{{3,40}} (?:faa|have|se|laese|get|have|see)\b.+"
)
REPORT = re.compile(r"\b[a-z]*rapport(?:en|er|erne)?\b|\breport\b")
IT = re.compile(r"\b(?:den|det|it)\b")
OF_A_YEAR = re.compile(r"(?<!halv)aarsrapport|annual")


def asks(text: str) -> bool:
    """Whether words may want a report sent to others; most do not, and cost no look into the database."""
    return len(text) <= LONGEST and SENDS.fullmatch(fold(text.strip())) is not None


def meant(work: Work, text: str) -> tuple[str, str] | None:
    """Which report, to which group; None where it is none, or no group is named."""
    said = fold(text)
    spoken = work.talked_of() if IT.search(said) else ""
    named, group = REPORT.search(said), group_named(work, said)
    if work.actor is None or group is None or not (named or spoken.startswith(ABOUT)):
        return None
    yearly = OF_A_YEAR.search(said) if named else spoken.endswith(ANNUAL)
    return ANNUAL if yearly else PROGRESS, group.key


def offer(work: Work, kind: str, key: str) -> Offered:
    """Who would get it: a press sends it. Who may not send it hears who may."""
    group = work.plan.group(key)
    names = () if work.has(LEADERS) else tuple(each.name for each in leaders(work))
    return Offered(kind, group, work.plan, len(_readers(work, group)), names)


def hand_out(work: Work, kind: str, key: str) -> HandedOut:
    """Everybody in the group gets it as it stands, once a day."""
    group = work.plan.group(key)
    readers = _readers(work, group)
    files = {each.language: _file(work, kind, each.language) for each in readers}
    told = 0
    for reader in readers:
        said = _message(work, kind, reader, files[reader.language])
        name = f"report:{kind}:{work.today}:{reader.id}"
        told += reach(work, reader, name, ANSWER, said) is not None
    return HandedOut(kind, group, told)


# -- inside --


def _readers(work: Work, group: Group) -> list[Person]:
    return [each for each in members(work, group) if each.id != work.who.id]


def _file(work: Work, kind: str, language: str) -> str:
    document, name, until = documents_of(work, translator(language), kind)
    file = f"{FOLDER}/{name}-{until}-{language}{FORM}"
    write(document, work.programme.data_dir / file)
    return file


def _message(work: Work, kind: str, reader: Person, file: str) -> Message:
    ways = channels_of(work, reader.id)
    attached = file if not ways or ways[0].kind != SMS else ""
    return words.handed_out(translator(reader.language), kind, work.today, work.who.name, attached)
