"""/tal: what I owe, and for staff who has delivered what."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Day

from bot.figures.deliverers import Deliverers
from bot.figures.model import OPEN, Request, Round
from bot.figures.opening import opening_day
from bot.figures.owed import round_asked
from bot.figures.rounds import latest_round
from bot.figures.steps import Gone
from bot.figures.telling import own_missing
from bot.figures.views import Owed, Owing, owing, view
from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.meetings.model import PLANNED, Meeting
from bot.message import parted
from bot.people.model import LEADERS, STAFF
from bot.phrases import OPENS
from bot.sayings import Sayings
from bot.work import Refused, Work

WHO_IS_SILENT = re.compile(
    rf"{OPENS}(?:hvem (?:alle )?(?:har (?:ikke )?(?:svaret|meldt|leveret)|mangler)"
    r"|who (?:has(?: not|n't)?|is) (?:answered|missing))"
    r"(?: (?:at svare|endnu|stadig|nu|her|mig|tal|deres tal|yet|so far))*\W*"
)
ASKS_OWN = re.compile(
    rf"{OPENS}(?:(?:hvilke|hvad for(?: nogle)?) tal\b.*"
    r"|har (?:i|du) (?:faaet|modtaget) (?:mine|vores|alle mine) tal\b.*"
    r"|hvornaar skal (?:i|du) (?:bruge|have) (?:tal\w*|dem)\b.*"
    r"|(?:er der (?:noget|flere|tal)\b.*|hvilke tal )?mangler (?:jeg|vi|i|du) (?:noget|mere|flere|tal)\b"
    r"(?! at (?:gemme|faa gemt)\b).*"
    r"|er der noget,? (?:jeg|vi) mangler\W*"
    r"|hvad (?:er det,? )?(?:i|du) skal (?:bruge|have|vide)(?: fra (?:mig|os))?\W*"
    r"|hvad skal (?:i|du) (?:bruge|have|vide)(?: fra (?:mig|os))?\W*|what do you need(?: from (?:me|us))?\W*"
    r"|(?:which|what) figures\b.*|(?:have|did) you (?:got|get|received|receive) (?:my|our) figures\b.*)"
)
SETS = {
    "before": "hej, og, men, så, ok, okay, hi, and, but, so",
    "behind": "nu, endnu, stadig, tak, lige nu, til nu, indtil nu, yet, so far, please, now",
    "we": "jeg, vi, man, i, we",
    "you": "du, i",
    "us": "mig, os, me, us",
    "got_en": "sent, given, told",
    "got": "fået, modtaget, hørt, noteret, got, received, get, had, heard",
    "still": "nu, endnu, stadig, der, egentlig, lige nu, still",
    "told": "indberettet, meldt, rapporteret, leveret, afleveret, indsendt, reported, delivered",
    "give": "melde, indberette, levere, aflevere, sende, report, deliver",
    "months": "<digits> kvartal, kvartalet, sidste kvartal, dette kvartal, <digits> halvår, halvåret, perioden, "
    "rapporten, tallene, the report, the figures",
}
SAID = {
    "own": "hvad har <you> <still>* <got> fra <us>, hvad har <you> <still>* fra <us>, hvad er kommet fra <us>, "
    "hvad har <we> <still>* givet dig, hvad har <we> <still>* sendt dig, hvad har <we> <still>* sendt, "
    "har <you> <still>* <got> det hele fra <us>, har <you> <still>* <got> noget fra <us>, "
    "what have you <still>* <got> from <us>, what have <we> <got_en> you, har <you> <still>* <got> det hele, what "
    "did you <got> from <us>, hvad har <we> svaret, hvad har <we> "
    "leveret, hvad har <we> afleveret, what have <we> answered, "
    "what have <we> delivered, what did <we> answer",
    "missing": "hvad mangler <still>* at blive <told>, hvad mangler <we> <still>* at <give>, "
    "hvad mangler <still>* i <months>, hvad mangler <still>* til <months>, hvad mangler <still>* for <months>, "
    "what is missing in <months>, what is missing for <months>, what is <still>* to be <told>",
}
SAYINGS = Sayings(SETS, SAID)
"""The same as ASKS_OWN, by sets of words."""
LONGEST = 90
MEETING, CRISIS = "meet", ("callout", "call")
"""What else one answers: who asks right after a message about it asks about that."""


@dataclass(frozen=True, slots=True)
class Overview:
    """Where the figures of a round stand."""

    mine: Owing | None
    """What the one who asks delivers; None where they deliver nothing."""
    all: Owing | None
    """Everybody's, for staff."""
    open: bool
    opens: Day | None
    """When the next round begins, as far as is known."""
    leader: bool
    group: bool
    """Asked in a group: nobody's name and nobody's figures are shown there."""


def overview(work: Work) -> Overview:
    held = _round(work)
    staff = work.who.has(STAFF)
    group = work.origin is not None and work.origin.group
    mine = [each for each in held.owed(work.plan) if _delivers(work, each)] if held and not group else []
    tells = _tells(work, held) if held and not group else ()
    shown = owing(work, held, mine, work.who.name, tells) if held and (mine or tells) else None
    if held and shown and shown.missing and held.state == OPEN:
        work.ask(f"figures:{held.id}:")
    whole = everybodys(work, held, held.owed(work.plan)) if held and staff else None
    is_open = held is not None and held.state == OPEN
    return Overview(shown, whole, is_open, opening_day(work), work.who.has(LEADERS), group)


def asks_who(text: str) -> bool:
    """ "hvem har ikke svaret?", of nothing that is named."""
    return WHO_IS_SILENT.fullmatch(fold(text)) is not None


def asks_own(text: str) -> bool:
    """ "hvilke tal skal I bruge fra mig?", "hvad har jeg svaret?", "hvad mangler i 3. kvartal?" """
    if len(text) > LONGEST:
        return False
    return ASKS_OWN.fullmatch(fold(text)) is not None or SAYINGS.told(with_times(fold(text))) != ""


def delivers(work: Work) -> bool:
    """Whether figures are asked of whoever writes."""
    return work.actor is not None and round_asked(work, work.actor.id) is not None


def collecting(work: Work) -> bool:
    """Whether staff would ask that about figures: they are being collected, and nothing else was spoken of last."""
    if not work.has(STAFF) or work.origin is None:
        return False
    held = latest_round(work)
    topic, number, _ = parted(work.talked_of())
    meeting = work.session.get(Meeting, number) if topic == MEETING and number else None
    called = meeting is not None and meeting.state != PLANNED
    return held is not None and held.state == OPEN and topic not in CRISIS and not called


def everybody(work: Work) -> Overview:
    """Where everybody stands, without what the one who asks owes."""
    held, group = latest_round(work), work.origin is not None and work.origin.group
    whole = everybodys(work, held, held.owed(work.plan)) if held else None
    return Overview(None, whole, True, None, work.who.has(LEADERS), group)


def figures_of(work: Work, round_id: int, missing: bool) -> Owing:
    """All figures of a round with their values, or those that are missing, for staff. Raises Gone."""
    held = work.session.get(Round, round_id)
    if held is None:
        raise Gone
    return everybodys(work, held, [each for each in held.owed(work.plan) if each.missing or not missing])


def mine(work: Work, round_id: int) -> Owing:
    """What the one who asks has delivered, to be corrected. Raises Gone, Refused."""
    held = work.session.get(Round, round_id)
    requests = [each for each in held.owed(work.plan) if _delivers(work, each)] if held else []
    if held is None:
        raise Gone
    if not requests:
        raise Refused
    return owing(work, held, requests, work.who.name)


def everybodys(work: Work, held: Round, requests: Iterable[Request]) -> Owing:
    """With the names of those who are asked."""
    people = Deliverers(work)
    due = held.due(work.plan.figures)
    figures = tuple(_with_name(work, people, each) for each in requests)
    return Owing(held.id, work.plan, work.today, held.span, due, held.meets, "", figures)


def _with_name(work: Work, people: Deliverers, request: Request) -> Owed:
    person = people.get(request.person_id)
    return view(work, request, person.name if person else "")


def _tells(work: Work, held: Round) -> tuple[str, ...]:
    return tuple(each.activity for each in own_missing(work, held)) if held.state == OPEN else ()


def _round(work: Work) -> Round | None:
    """The round in which something is asked of whoever looks, else the latest."""
    asked = round_asked(work, work.who.id)
    return work.session.get(Round, asked) if asked else latest_round(work)


def _delivers(work: Work, request: Request) -> bool:
    return request.asks(work.who.id) or request.answered_by == work.who.id
