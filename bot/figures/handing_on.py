"""Somebody else has the figures: offered by one, accepted or refused by the other; until then nothing has moved."""

import re
from collections.abc import Sequence

from sqlalchemy import select

from bot.figures import asking_words
from bot.figures.deliverers import Deliverers
from bot.figures.model import OPEN, Request, Round
from bot.figures.owed import own, requests_of
from bot.figures.quietening import quieten
from bot.figures.settling import keep
from bot.figures.steps import Answered, Gone, HandedBack, NotYours, Offered
from bot.figures.taking import told
from bot.figures.views import owing, view
from bot.language.atoms.normalise import fold
from bot.meetings.model import NO, YES
from bot.meetings.saying import meaning
from bot.people.model import STAFF, Person
from bot.people.telling import tell
from bot.registrations.practice import no_practice
from bot.work import Work

MOST = 8
"""Names that are offered as buttons."""


def to_name(work: Work, requests: Sequence[Request], name: str) -> Offered:
    """ "spørg Mette": the one who is called so; "spørg en anden": whom?"""
    if not requests:
        raise Gone
    wanted = ABOUT_IT.sub("", fold(name).strip(" .!?"))
    others = [each for each in Deliverers(work).everybody() if each.id != work.who.id]
    first = OF_A_PLACE.sub("", wanted)  # "Bodil fra børnehuset"
    called = [each for each in others if wanted and (fold(each.name) == wanted or first == _first(each))]
    if len(called) == 1:
        return _offer(work, requests, called[0])
    likely = called or colleagues(work, requests)
    unknown = name if name and not called and wanted not in NOBODY_YET else ""
    return _which(work, requests, likely, unknown)


ABOUT_IT = re.compile(r" (?:om (?:det|dem|tallene)(?: her)?|i stedet(?: for)?|about (?:it|them|this)|instead)$")
""" "spørg en anden om det her"."""
OF_A_PLACE = re.compile(r"(?<=\w) (?:fra|i|paa|hos|from|at) .+")
NOT_ME = re.compile(r"\bikke (?:mig|mine|min|os|noget jeg)\b|\bved jeg (?:\w+ )?ikke\b")
GLADLY = re.compile(r"^(?:det )?(?:goer jeg|skal jeg nok|jeg svarer|jeg tager|klarer jeg)\b")
NOBODY_YET = frozenset({"en anden", "nogen andre", "andre", "en kollega", "somebody else", "someone else"})


def to_person(work: Work, round_id: int, person_id: int) -> Offered:
    """A button with a name: everything that one still owes goes to them. Raises Gone."""
    requests = [each for each in _mine(work, round_id) if each.missing]
    person = Deliverers(work).get(person_id)
    if person is None or not requests or person not in colleagues(work, requests):
        raise Gone
    return _offer(work, requests, person)


def one_to_person(work: Work, request_id: int, person_id: int) -> Offered:
    """The same for one figure."""
    request = _one(work, request_id)
    person = Deliverers(work).get(person_id)
    if person is None or person not in colleagues(work, [request]):
        raise Gone
    return _offer(work, [request], person)


def whom(work: Work, round_id: int) -> Offered:
    """ "Spørg en anden"."""
    requests = [each for each in _mine(work, round_id) if each.missing]
    if not requests:
        raise Gone
    return _which(work, requests, colleagues(work, requests), "")


def whom_one(work: Work, request_id: int) -> Offered:
    """The same under one figure: it alone is passed on."""
    request = _one(work, request_id)
    return _which(work, [request], colleagues(work, [request]), "")


def offered_to(work: Work, round_id: int) -> list[Request]:
    """What somebody else has passed on to the one who acts, who owes nothing else and has not said yes or no."""
    if requests_of(work, work.who.id, round_id):
        return []
    return _passed_on(work, round_id)


def just_offered(work: Work, text: str) -> int | None:
    """The round in which something was passed on to them, where the words say yes or no: a plain one right after it."""
    if work.origin is None or not (refuses(text) or accepts(text)):
        return None
    query = select(Request.round_id).join(Round).where(Request.offered_to == work.who.id, Round.state == OPEN)
    held = work.session.scalar(query.limit(1))
    plain = NOT_ME.search(fold(text)) is None and GLADLY.search(fold(text)) is None
    if held is None or (plain and work.talked_of() != f"figures:{held}"):
        return None
    return held if offered_to(work, held) else None


def refuses(text: str) -> bool:
    """ "nej", "det er ikke mig"."""
    return meaning(text) == NO or NOT_ME.search(fold(text)) is not None


def accepts(text: str) -> bool:
    """ "ja", "det gør jeg"."""
    return meaning(text) == YES or GLADLY.search(fold(text)) is not None


def accept(work: Work, round_id: int) -> Answered:
    """The other takes them over, and is asked from now on. Raises Gone."""
    requests = _offered(work, round_id)
    for request in requests:
        before = request.person_id
        request.person_id, request.offered_to, request.asked_on = work.who.id, None, work.today
        keep(work, request, "accepted", None)
        _tell_back(work, request, before, accepted=True)
    return told(work, requests[0].round, [])


def refuse(work: Work, round_id: int) -> HandedBack:
    """It is not theirs: whoever was asked first still is. Raises Gone."""
    requests = _offered(work, round_id)
    for request in requests:
        request.offered_to = None
        keep(work, request, "refused", None)
        _tell_back(work, request, request.person_id, accepted=False)
    return HandedBack(owing(work, requests[0].round, requests, work.who.name), work.who.name, accepted=False)


def colleagues(work: Work, requests: Sequence[Request]) -> list[Person]:
    """Whom one may see and ask by a button: those who deliver for the same institution, and staff."""
    deliverers = Deliverers(work)
    institutions = {each.institution for each in requests}
    near = [each for each in deliverers.everybody() if any(deliverers.belongs(each, one) for one in institutions)]
    staff = [each for each in deliverers.everybody() if each.roles(work.now) & STAFF]
    found = {each.id: each for each in (*near, *staff) if each.id != work.who.id}
    return list(found.values())[:MOST]


# -- inside --


def _first(person: Person) -> str:
    return fold(person.name).split(" ")[0]


def _mine(work: Work, round_id: int) -> list[Request]:
    no_practice(work)
    held = work.session.get(Round, round_id)
    if held is None or held.state != OPEN:
        raise Gone
    return [each for each in held.owed(work.plan) if each.asks(work.who.id)]


def _one(work: Work, request_id: int) -> Request:
    request = own(work, request_id)
    if request.round.state != OPEN or not request.missing:
        raise Gone
    return request


def _which(work: Work, requests: Sequence[Request], likely: Sequence[Person], unknown: str) -> Offered:
    choices = tuple((each.id, each.name) for each in likely[:MOST])
    left = owing(work, requests[0].round, list(requests), work.who.name)
    one = f"figure:{requests[0].id}" if len(requests) == 1 else f"figures:{left.round_id}"
    return Offered(left, left.figures, unknown=unknown, choices=choices, subject=one)


def _offer(work: Work, requests: Sequence[Request], to: Person) -> Offered:
    """The other is asked; nothing is theirs before they say so."""
    held = requests[0].round
    if not all(each.asks(work.who.id) or work.who.has(STAFF) for each in requests):
        raise NotYours
    for request in requests:
        request.offered_to = to.id
        keep(work, request, "offered", None)
    work.session.flush()
    quieten(work, held, requests)
    shown = owing(work, held, list(requests), to.name)
    by = work.who.name
    key = f"figures:{held.id}:{to.id}:offer:{requests[0].id}:{requests[0].revision}"
    tell(work, to, key, lambda t: asking_words.offer(t, shown, by))
    return Offered(shown, tuple(view(work, each) for each in requests), to=to.name)


def _passed_on(work: Work, round_id: int) -> list[Request]:
    query = select(Request).join(Round).where(Request.offered_to == work.who.id, Round.id == round_id)
    offered = work.session.scalars(query.where(Round.state == OPEN).order_by(Request.id))
    return [each for each in offered if each.of(work.plan)]


def _offered(work: Work, round_id: int) -> list[Request]:
    requests = _passed_on(work, round_id)
    if not requests:
        raise Gone
    no_practice(work)
    return requests


def _tell_back(work: Work, request: Request, person_id: int | None, *, accepted: bool) -> None:
    """Whoever passed them on hears what came of it, once for all of them."""
    person = Deliverers(work).get(person_id)
    if person is not None and person.id != work.who.id:
        key = f"figures:{request.round_id}:{person.id}:back:{work.who.id}:{work.today}:{accepted}"
        held, by = request.round, work.who.name
        shown = owing(work, held, [each for each in held.owed(work.plan) if each.asks(person.id)], person.name)
        tell(work, person, key, lambda t: asking_words.handed_back(t, HandedBack(shown, by, accepted)))
