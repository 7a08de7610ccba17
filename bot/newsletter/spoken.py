"""What an editor wants of the issue in hand, in words: "send det på fredag kl. 10", "byt om på 1 og 2"."""

import re
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.newsletter import editing
from bot.newsletter.answers import is_printed
from bot.newsletter.deciding import desk
from bot.newsletter.desk import Desk, Slip
from bot.newsletter.drafting import under_way
from bot.phrases import OPENS
from bot.sayings import OPENING, Sayings
from bot.work import Work

LONGEST = 80
RENAMES = re.compile(
    r"\W*(?:(?:kan|vil) du )?(?:(?:ret|rette|skift|skifte|ændr|ændre|lav|change) )?"
    r"(?:overskriften|overskrift|titlen|the headline|headline) (?:på|til|for|i|of|on) (?:(?:nr\.?|nummer|number) ?)?"
    r"(?P<number>\d{1,2}) (?:om )?(?:til|skal være|bliver|to)\b[\s:]*(?P<words>\S.{1,100})"
    r"|\W*(?:(?:nr\.?|nummer|number) ?)?(?P<other>\d{1,2}) (?:skal hedde|skal kaldes|should be called)[\s:]+"
    r"(?P<name>\S.{1,100})",
    re.IGNORECASE,
)
""" "ret overskriften på 1 til Løg i haven", "1 skal hedde Løg i haven"."""
SENDS = re.compile(
    rf"{OPENS}(?:(?:kan|vil|maa|skal) (?:du|vi|i) )?(?:ud)?send(?:e)? "
    r"(?:(?P<named>nyhedsbrevet|nummeret|udkastet|the newsletter|the issue)|det|den|it)\b(?: ud| afsted| af sted)?"
    r"(?P<when>.{0,40}?)(?: tak| please)?\W*"
)
SWAP, OUT, IN, OPEN, UP, DOWN, FIRST, READERS = "swap", "out", "in", "open", "up", "down", "first", "readers"
BY = {UP: -1, DOWN: 1, FIRST: -99}
"""Places."""
SETS = {
    "before": f"{OPENING}, nej, hov, ups, no, oops, kan du, vil du, gider du, can you, could you, lad os",
    "behind": "tak, igen, alligevel, please, again, <on_list>",
    "on_list": "på listen, i nummeret, i nyhedsbrevet, on the list",
    "n": "<nr>? <digits>, <nr>? <numeral>",
    "ns": "<n>, <n> <and> <n>, <n> <n> <and> <n>",
    "look": "vis, vise, se, åbn, åbne, ret, rette, show, open, mend",
    "nr": "nr, nummer, no, number, historie, artikel, indlæg, piece",
    "and": "og, med, and, with",
    "swap": "byt om på, bytte om på, byt rundt på, bytte rundt på, byt, bytte, swap, switch",
    "them": "dem, de to, dem to, begge, begge to, de 2, dem 2, rækkefølgen, them, the two, both, the order",
    "drop": "slet, slette, fjern, fjerne, drop, droppe, udelad, stryg, delete, remove, drop, leave out",
    "take": "tag, tage, sæt, sætte, flyt, flytte, take, put, move",
    "first": "først, øverst, til tops, op øverst, first, on top, to the top",
    "it": "det, den, nyhedsbrevet, nummeret, bladet, it, the newsletter",
    "get": "får, læser, modtager, har fået, abonnerer på, get, gets, receive, read, reads",
}
SAID = {
    SWAP: "<swap> <them>, <swap> <n> <and> <n>, <n> og <n> skal bytte plads, <n> og <n> skal byttes om, "
    "<n> and <n> change places",
    OUT: "<drop> <ns>, <take> <ns> ud, <take> <ns> af, <ns> ud, <ns> skal ud, <ns> skal ikke med, <take> <ns> out, "
    "leave <ns> out",
    IN: "<take> <ns> med, <take> <ns> ind, <ns> skal med, <ns> skal med alligevel, <take> <ns> back, <take> <ns> in",
    OPEN: "<look>? <nr> <digits>, <look> <digits>, <look> <nr>? <numeral>",
    UP: "<take> <n> op, <n> op, <take> <n> up",
    DOWN: "<take> <n> ned, <n> ned, <take> <n> down",
    FIRST: "<take> <n> <first>, <n> <first>, <n> skal <first>, <n> skal stå <first>, <n> skal være <first>",
    READERS: "hvor mange <get> <it>, hvor mange læsere har vi, hvor mange læsere er der, hvor mange sendes <it> til, "
    "hvor mange går <it> ud til, how many <get> <it>, how many readers have we, how many readers are there",
}
"""As bot.sayings has them; a number is that of the list."""
SAYINGS = Sayings(SETS, SAID)


class Sending(NamedTuple):
    issue: int | None
    """The one in hand; None: there is none."""
    when: str


class Wanted(NamedTuple):
    """What is wanted of the issue in hand, and of which in its list."""

    issue: int
    what: str
    numbers: tuple[int, ...]


def may_send(text: str) -> bool:
    return len(text) <= LONGEST and SENDS.fullmatch(fold(text.strip())) is not None


def sending(work: Work, text: str) -> Sending | None:
    """Whether it is of an issue: named so, or "det" right after it was shown; and by who edits it."""
    found = SENDS.fullmatch(fold(text.strip()))
    if found is None or not _edits(work) or not (found["named"] or _was_shown(work)):
        return None
    issue = under_way(work)
    return Sending(issue.id if issue else None, found["when"].strip())


def may_want(text: str) -> bool:
    """Most words do not, and cost no look at rows."""
    return bool(SAYINGS.said(text, LONGEST))


def wanted(work: Work, text: str) -> Wanted | None:
    """Of the issue that was shown last, by who edits it, and where what is written is not printed."""
    issue = in_hand(work)
    if issue is None:
        return None
    numbers = (each.value for each in with_times(fold(text)) if each.tag in ("digits", "numeral"))
    return Wanted(issue, SAYINGS.said(text, LONGEST), tuple(each for each in numbers if isinstance(each, int)))


def renames(text: str) -> tuple[int, str] | None:
    """Which of the list is to have another headline, and which."""
    found = RENAMES.fullmatch(text.strip())
    if found is None:
        return None
    number, words = (found["number"], found["words"]) if found["number"] else (found["other"], found["name"])
    return int(number), words.strip(' »«"')


def in_hand(work: Work) -> int | None:
    """The issue that was shown last, for who edits it and is asked for no text."""
    issue = under_way(work) if _edits(work) and _was_shown(work) and not is_printed(work.asked()) else None
    return issue.id if issue else None


def carry_out(work: Work, wanted: Wanted) -> Desk | Slip:
    """Raises NoSuchIssue where there is no such number, WhichTwo, Apart, Closed, Refused."""
    if wanted.what == READERS:
        return desk(work, wanted.issue)
    if wanted.what == SWAP:
        numbers = wanted.numbers if len(wanted.numbers) > 1 else editing.only_two(work, wanted.issue)
        return editing.swap(work, wanted.issue, *numbers)
    if wanted.what in BY:
        return editing.shift(work, wanted.issue, wanted.numbers[0], BY[wanted.what])
    if wanted.what == OPEN:
        return editing.open_numbered(work, wanted.issue, wanted.numbers[0])
    return editing.take(work, wanted.issue, *wanted.numbers, out=wanted.what == OUT)


# -- inside --


def _edits(work: Work) -> bool:
    return work.actor is not None and work.actor.has(frozenset(work.plan.newsletter.editors))


def _was_shown(work: Work) -> bool:
    """An issue, or a piece of it."""
    return work.talked_of().startswith(("issue:", "item:"))
