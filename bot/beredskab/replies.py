"""Reads whether somebody comes, where they write it and press nothing: "er der om 5", "kommer alligevel ikke, …"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import NamedTuple

from bot.beredskab.line import COME, NO, PHONE
from bot.beredskab.reply_vocabulary import MAY_RING, SAID, SAID_AFTER_NO, SAID_AGAIN, SETS
from bot.clock import next_shown
from bot.language.atoms.normalise import fold
from bot.language.atoms.numbers import number_at
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.times.lengths import length, worded
from bot.language.times.named import HOUR, with_times
from bot.phrases import plain
from bot.sayings import Sayings

Answer = tuple[str, int | None]
LONGEST = 10
"""Words of one clause: who writes more tells something else."""
LONGEST_IN_ALL = 30
TELLS = 3
"""Words beside the answer from which the log has them, too."""
MINUTE, NOON = timedelta(minutes=1), 12
MOST_MINUTES = 100
"""Two digits: whoever needs longer comes, and says no time."""
FIRST, AGAIN, AFTER_NO = Sayings(SETS, SAID), Sayings(SETS, SAID_AGAIN), Sayings(SETS, SAID_AFTER_NO)
ALONE = {"just_no": NO, "just_yes": COME}
"""What is an answer where nothing else is said: "nej, det er ved skolen" is none."""
MEANS = {
    "late": COME,
    "how_long": COME,
    "come": COME,
    "back": COME,
    "here": COME,
    "phone": PHONE,
    "at_hand": PHONE,
    "reached": PHONE,
    "no": NO,
    **ALONE,
}
REACHED = "reached"
AT_HAND = ("at_hand", REACHED)
NEGATED = frozenset({"ikke", "ik", "ikk", "aldrig", "not", "never", "cannot"})
"""With one of these nobody has said that they come: "jeg kommer alligevel nok ikke så langt"."""
ASKING = Sayings(SETS, {"phone": MAY_RING})
WAVERING = Sayings(SETS, {"waits": "<hold_on>"})
OF_COMING = frozenset({"kommer", "komme", "kan", "deltage", "come", "coming", "naar"})
NEEDS_TIME = frozenset({"come", "late"})
"""What changes an answer that was given only by another time."""
CLAUSES = re.compile(
    r"(?<!\bkl)[.](?!\d)|[,:](?!\d)|[;!\n()]|\s[-–—]\s|\b(?:men|fordi|but|because)\b|\bså\b(?= (?:jeg|vi|kommer"
    r"|kan)\b)",
    re.IGNORECASE,
)
BARE = re.compile(
    r"(?<![\d.:/])(?<!\bkl )(?<!\bkl\. )(?<!\bkl\.)(?<!\bklokken )(?<!\bat )"
    r"(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)(?![\d.:/])(?!\s*(?:min|t|pm|am)\b)",
    re.IGNORECASE,
)
""" "på pletten 00.05": an hour without "kl."."""
OM = frozenset({"om", "in"})
ABOUT = frozenset(SETS["about"].split(", "))


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered, in how many minutes, and whether the words tell more than that."""

    answer: str
    minutes: int | None
    """None where they come, and have not said when."""
    tells_more: bool = False
    at: time | None = None
    """The hour at which they are there, where that is what they say: "fremme kl. 22"."""

    def in_minutes(self, now: datetime) -> int | None:
        """How long that is from now; None where no time is said, or one that nobody waits for."""
        if self.minutes or self.at is None:
            return self.minutes
        hours = {self.at.hour, (self.at.hour + 12) % 24} if 0 < self.at.hour <= NOON else {self.at.hour}
        left = (-((now - next_shown(now, hour, self.at.minute)) // MINUTE) for hour in hours)
        return next((each for each in sorted(left) if 0 < each < MOST_MINUTES), None)


def reply_in(text: str, *, again: bool = False, declined: bool = False) -> Reply | None:
    """What words say of whether their writer comes; None where they say something else.

    `again`: they have answered, and say another time, that they are there, or that they do not come after all;
    `declined`: they have answered that they do not come.

    The last word counts, but whoever is there by telephone is there: "kan ikke komme, men ringer ind".
    """
    if len(plain(text).split()) > LONGEST_IN_ALL or ("?" in text and not asks_to_ring(text)):
        return None
    clauses = CLAUSES.split(BARE.sub(r"kl. \g<hour>.\g<minute>", text))
    sayings = AFTER_NO if declined else AGAIN if again else FIRST
    read = _by_telephone([_read(each, sayings) for each in clauses if plain(each)])
    found = [each for each in read if each.answer]
    more = sum(each.words for each in read if not each.answer)
    if not found or (more and all(each.said in ALONE for each in found)):
        return None
    answer = PHONE if any(each.answer == PHONE for each in found) else found[-1].answer
    minutes = next((each.minutes for each in reversed(found) if each.answer == answer and each.minutes), None)
    minutes = 0 if answer == COME and minutes is None and found[-1].said == "here" else minutes
    at = next((each.at for each in reversed(found) if each.answer == answer and each.at), None)
    return Reply(answer, minutes, tells_more=more >= TELLS, at=at)


def asks_to_ring(text: str) -> bool:
    """ "må jeg være med på telefonen?": whoever asks may, and takes part by telephone."""
    return any(ASKING.told(_atoms(each)) == "phone" for each in CLAUSES.split(text) if plain(each))


def answer_in(text: str) -> Answer | None:
    """What is answered, and in how many minutes; None where the words say something else."""
    found = reply_in(text)
    return (found.answer, found.minutes) if found else None


def wavers(text: str) -> bool:
    """ "jeg kommer måske", "nej vent", "I kan få fat i mig på mobilen": who is called so must be asked again."""
    words = plain(text).split()
    if not words or len(words) > LONGEST:
        return False
    said = FIRST.told(_atoms(text))
    if said == REACHED:
        return True
    unsure = said == "unsure" or (_denied(text, said) and len(CLAUSES.split(text)) == 1)
    return (unsure and not OF_COMING.isdisjoint(words)) or WAVERING.told(_atoms(text)) == "waits"


# -- inside --


class Clause(NamedTuple):
    words: int
    said: str = ""
    answer: str = ""
    minutes: int | None = None
    at: time | None = None


def _atoms(text: str) -> Sequence[Atom]:
    return with_times(fold(text))


def _read(clause: str, sayings: Sayings) -> Clause:
    words = len(plain(clause).split())
    said = (sayings if words <= LONGEST else ASKING).told(_atoms(clause))
    answer = "" if _denied(clause, said) else MEANS.get(said, "")
    minutes = _minutes(clause) if answer == COME else None
    at = _hour(clause) if answer == COME and minutes is None else None
    if sayings is not FIRST and said in NEEDS_TIME and minutes is None and at is None:
        return Clause(words)
    return Clause(words, said, answer, minutes, at)


def _denied(clause: str, said: str) -> bool:
    """A yes with a word of no in it; "ikke før kl. 9" is an hour."""
    return said != "late" and MEANS.get(said) == COME and not NEGATED.isdisjoint(plain(clause).split())


def _by_telephone(read: list[Clause]) -> list[Clause]:
    """ "ring bare" is an answer only of whoever cannot come, or is in bed."""
    if any((each.answer == NO and each.said not in ALONE) or each.said == "in_bed" for each in read):
        return read
    return [Clause(each.words) if each.said in AT_HAND else each for each in read]


def _hour(clause: str) -> time | None:
    """ "på pletten 00.05": the one that is named."""
    named = [each.value.starts for each in _atoms(clause) if each.tag == HOUR]
    return named[0] if len(named) == 1 else None


def _minutes(clause: str) -> int | None:
    """As it was said: the others are told no other time. "om 5" without a unit is minutes."""
    minutes = (length(clause) or timedelta()) // MINUTE or _without_unit(worded(fold(clause)))
    return minutes if 0 < minutes < MOST_MINUTES else None


def _without_unit(atoms: Sequence[Atom]) -> int:
    at = next((at for at, atom in enumerate(atoms, 1) if atom.text in OM), len(atoms))
    while text_at(atoms, at) in ABOUT:
        at += 1
    if tag_at(atoms, at) == "digits":
        return int(atoms[at].text)
    found = number_at(atoms, at) if at < len(atoms) else None
    return found[0] if found else 0
