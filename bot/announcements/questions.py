"""What residents ask of something that is coming: what it costs, whom they may bring, when it ends.

The calendar knows days, hours and places; for all else one is told whom to ask.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.announcements import calendar, naming, rows
from bot.announcements.model import ANNOUNCED, Announcement
from bot.announcements.views import Page, View
from bot.message import parted
from bot.people.finding import still_here, whom_to_ask
from bot.people.model import STAFF, Role
from bot.phrases import OPENS, plain
from bot.work import Work

COST, COMPANY, FOOD, COOK, SIGN_UP, BRINGS = "cost", "company", "food", "cook", "sign_up", "brings"
ROOM, HOST, STARTS, ENDS, WHERE, OFF = "room", "host", "starts", "ends", "where", "off"
ANY_OFF = "any_off"
LONGEST = 80
IT = r"(?:det|den|der|maden|arrangementet|it|that|the food)"
THAT = rf"(?P<what>{IT}|[a-z]{{3,30}}(?:en|et|erne|ning))"
CALLED_OFF = r"(?:aflyst|droppet|sloejfet|udsat|called off|cancell?ed|off)"
NAMED = (
    r"(?P<what>(?!(?:det|den|der|noget|nogen|ikke|anything|there|desvaerre|nu|jo|alligevel|saa|it|that|not"
    r"|unfortunately)\b)(?:\w+ ){0,5}?\w+)"
)
TAIL = (
    r"(?: (?:til|ved|for|med|at|om) (?P<of>.{2,40})| (?:paa|i|naeste|denne|saa|her|egentlig|nu|on|this|next)\b.{0,40})?"
)
WITH = r"(?: at (?:spise|deltage|komme|vaere)(?: med| der)?)?"
MAY = r"(?:kan|maa|skal) (?:jeg|man|vi)(?: (?:ogsaa|godt|gerne|bare|lige))*"
THINGS = r"(?:noget|mad|en ret|en kage|kage|en tallerken|tallerkener|service|bestik|penge|kontanter|drikkevarer)"
WHOM = rf"(?!{THINGS}\b|(?:det|den|dem|billeder?)\b)(?:\w+ ){{1,4}}"
ASKS: dict[str, tuple[str, ...]] = {
    COST: (
        rf"(?:hvad|hvor meget) (?:koster|skal (?:jeg|man|vi) (?:betale|give)(?: for)?)(?: {THAT})?",
        rf"(?:er {THAT} gratis)",
        rf"(?:koster {THAT} (?:noget|penge))",
        r"skal (?:jeg|man|vi) betale(?: noget)?",
        r"how much (?:is|does) (?:it|that)(?: cost)?|what does (?:it|that) cost|is (?:it|that) free",
    ),
    COMPANY: (
        rf"{MAY} (?:tage|have|invitere) {WHOM}med",
        r"maa (?:mine?|vores) \w+ (?:komme|vaere) med|er (?:boern|hunde|alle|gaester) (?:ogsaa )?velkomne?",
        r"(?:can|may) i (?:bring|take) (?:\w+ ){0,2}\w+(?: with me| along)?",
    ),
    FOOD: (
        r"hvad (?:er der|faar vi|skal vi|bliver der)(?: have)?(?: at| til)? (?:spise|mad|aftensmad|middag)",
        r"hvad (?:er|staar) (?:paa )?menuen|er (?:maden|der) (?:\w+ ){0,2}"
        r"(?:vegetar\w*|vegan\w*|halal|glutenfri\w*|svinekoed|noedder)(?: \w+)?",
        r"what (?:is there to eat|do we eat)|is (?:it|the food) (?:halal|vegetarian|vegan)",
    ),
    COOK: (r"hvem (?:laver|staar for|skal lave) (?:al )?mad(?:en)?", r"who (?:cooks|is cooking)"),
    SIGN_UP: (
        r"(?:skal|kan) (?:jeg|man|vi) (?:tilmelde (?:sig|mig|os)|melde (?:sig|mig|os) til)",
        rf"(?:er der|kraever {THAT}) tilmelding",
        r"(?:hvordan|hvor) (?:melder|tilmelder) (?:jeg mig|man sig)(?: til)?|do (?:i|we) (?:have|need) to sign up",
    ),
    BRINGS: (
        rf"(?:skal|maa|kan) (?:jeg|man|vi) (?:selv )?(?:have|tage|medbringe) {THINGS}(?: med)?",
        r"hvad skal (?:jeg|man|vi) (?:have|tage) med|(?:should|shall) (?:i|we) bring (?:something|anything)",
    ),
    ROOM: (r"er der (?:stadig |flere )?(?:plads(?:er)?|udsolgt)(?: til (?:flere|mig|os))?|is there (?:still )?room",),
    HOST: (rf"hvem (?:staar for|arrangerer|holder|er vaert(?: for| til)?) {THAT}", r"who (?:arranges|hosts) it"),
    STARTS: (
        rf"(?:hvad tid|hvornaar|hvad klokken|hvilken tid) (?:begynder|starter) {THAT}",
        r"(?:when|what time) does (?:it|that) (?:start|begin)",
    ),
    ENDS: (
        rf"(?:hvornaar|hvad tid) slutter {THAT}",
        rf"(?:hvornaar|hvad tid) er {THAT} (?:slut|faerdigt?)",
        rf"hvor (?:laenge|lang tid) (?:varer|tager) {THAT}",
        r"(?:when|what time) does (?:it|that) end|how long (?:is it|does it (?:last|take))",
    ),
    WHERE: (rf"hvor (?:er|foregaar|holdes) {IT}(?: henne)?|where is it",),
    OFF: (
        rf"er {THAT}(?: (?:paa|i) .{{2,20}})? (?:blevet )?{CALLED_OFF}",
        rf"(?:hvorfor |why )?(?:er|bliver|blev|is|was|has) {NAMED} (?:blevet |been )?{CALLED_OFF}",
        rf"(?:bliver|blev) {NAMED} (?:ikke )?til noget",
        rf"(?:er det (?:rigtigt|sandt|korrekt) at|passer det at|ved (?:du|i) om|is it true that|do you know (?:if"
        rf"|whether)) {NAMED}"
        rf" (?:er|bliver|blev|is|was|has been) (?:blevet )?{CALLED_OFF}",
        rf"(?:har|have|has|did) (?:du|i|de|vi|nogen|you|they|we|anybody|somebody) (?:faaet )?(?:aflyst|droppet"
        rf"|cancell?ed|called off|cancel|call off) {NAMED}",
        rf"bliver {THAT} til noget",
        r"is it (?:off|cancelled)",
    ),
    ANY_OFF: (
        rf"(?:hvad er|er (?:noget|der noget|der nogen arrangementer)(?: der er| som er)?) (?:blevet )?{CALLED_OFF}",
        rf"(?:what is|is anything|is there anything) (?:been )?{CALLED_OFF}",
    ),
}
PATTERNS = tuple(
    (what, re.compile(rf"{OPENS}(?:{asked}){WITH}{TAIL}(?: tak| please)?"))
    for what, each in ASKS.items()
    for asked in each
)
ITS = re.compile(IT)
OF_OTHERS = frozenset(
    {"meet", "course", "draft", "batch", "callout", "call", "figure", "figures", "proposal", "point", "milestone"}
)
"""Of what was spoken of last: then "det" is that, unless a day is named."""


@dataclass(frozen=True, slots=True)
class Asked:
    what: str
    view: View | None
    """What it is asked of; None where that is not clear, and the calendar is shown."""
    page: Page
    host: str
    """Who announced it: the secretariat may know, as everybody is told when they join."""
    whom: tuple[str, ...]
    """Those who lead, by name; of them nobody is told to whoever only reads the newsletter."""
    public: bool
    own: bool = False
    """Whoever asks announced it."""
    unknown: bool = False
    """It is asked whether something is off that the calendar does not know by that name."""


def asked(text: str) -> str:
    """Which of them words ask; an empty string where they ask or tell something else."""
    return next((what for what, _ in _read(text)), "")


def may_answer(work: Work, text: str, about: str) -> bool:
    """Whether it is of something that the calendar may know, and asked by somebody with a role here."""
    return work.actor is not None and answer(work, text, about) is not None


def answer(work: Work, text: str, about: str) -> Asked | None:
    """`about`: of the message that is replied to. None: it is of nothing that the calendar knows, but of a meeting."""
    [(what, said)] = _read(text)
    days = work.programme.reader.days(text, work.said_at)
    last = parted(about or work.talked_of())
    found = _which(work, what, said, days, last.number if last.topic == "announcement" else None)
    unknown = found is None and (what == ANY_OFF or (said != "" and what == OFF))
    if found is None and not unknown and (said or (last.topic in OF_OTHERS and not days)):
        return None
    view = rows.look(work, found) if found else None
    known = found is not None and work.alone and (work.has(STAFF) or rows.may_change(work, found))
    host = still_here(work, found.host_id) if found and known else None
    own = host is not None and host.id == work.who.id
    public, name = work.who.roles <= {Role.SUBSCRIBER}, host.name if host and not own else ""
    page = calendar.asked(work, f"{said} {' '.join(map(str, days[:1]))}" if unknown else text)
    return Asked(what, view, page, name, whom_to_ask(work), public, own, unknown)


# -- inside --


def _which(work: Work, what: str, said: str, days: Sequence[date], number: int | None) -> Announcement | None:
    """What is asked about, where that is clear."""
    if what == ANY_OFF:
        return next((each for each in rows.called_off(work) if not days or each.day in days), None)
    found = _named(work, said, days) if said else _spoken_of(work, days, number)
    return found or (_called_off(work, said, days, number) if what == OFF else None)


def _read(text: str) -> list[tuple[str, str]]:
    """What is asked, and of what, where it is named: ("cost", "loppemarkedet"); empty where nothing is."""
    words = plain(text) if len(text) <= LONGEST else ""
    for what, pattern in PATTERNS:
        if words and (found := pattern.fullmatch(words)):
            named = found.groupdict()
            of = next((each for each in (named.get("of"), named.get("what")) if each), "").strip()
            return [(what, "" if ITS.fullmatch(of) else of)]
    return []


def _named(work: Work, said: str, days: Sequence[date]) -> Announcement | None:
    """The one that is called so; the first of several."""
    coming = naming.off(work, f"{said} er aflyst")
    found = rows.meant(work, coming, own=False) if coming else []
    return next((each for each in found if not days or each.day in days), None)


def _called_off(work: Work, said: str, days: Sequence[date], number: int | None) -> Announcement | None:
    """The one that was called off: named, or on that day, or shown last."""
    coming = naming.off(work, f"{said} er aflyst") if said else None
    found = [each for each in rows.called_off(work) if not days or each.day in days]
    if coming:
        return next((each for each in found if (each.criterion, each.title) == (coming.criterion, coming.title)), None)
    return next((each for each in found if not said and (days or each.id == number)), None)


def _spoken_of(work: Work, days: Sequence[date], number: int | None) -> Announcement | None:
    """The one whose message is replied to or was shown last, else the only one on a day that is named, or at all."""
    shown = work.session.get(Announcement, number) if number else None
    if shown is not None and shown.state == ANNOUNCED and not shown.over(work.now) and (not days or shown.day in days):
        return shown if rows.may_change(work, shown) or not shown.practice else None
    ahead = (days[0], days[-1]) if days else (work.today, work.today + calendar.AHEAD)
    found = rows.coming(work, *ahead)
    return found[0] if len(found) == 1 else None
