"""What a person owes: the requests that are asked of them in the rounds under way, and whether they may answer."""

from sqlalchemy import bindparam, or_, select

from bot.figures.matching import counted_in, named
from bot.figures.model import CANCELLED, FROZEN, OPEN, Request, Round
from bot.figures.steps import Gone, NotYours
from bot.language.atoms.normalise import fold
from bot.people.model import OF_AN_AREA, STAFF
from bot.prepared import Prepared
from bot.registrations.practice import no_practice
from bot.work import Work

R, Q = Round.metadata.tables["figure_rounds"].c, Request.metadata.tables["figure_requests"].c
ASKED = Prepared(
    select(R.id)
    .join_from(Request.metadata.tables["figure_requests"], Round.metadata.tables["figure_rounds"], Q.round_id == R.id)
    .where(R.state == OPEN, or_(Q.person_id == bindparam("person"), Q.deputy_id == bindparam("person")))
    .where(Q.asked_on.is_not(None) | (Q.deputy_id == bindparam("person")))
    .order_by(R.meets)
    .limit(1)
)


RESIDENTS = OF_AN_AREA
"""They report most, and deliver no figures for an institution."""


def round_asked(work: Work, person_id: int) -> int | None:
    """The number of the round in which something is asked of somebody; one look into an index."""
    found: int | None = ASKED.value(work.session, person=person_id)
    return found


def owed_now(work: Work) -> int | None:
    """The round in which something is asked of whoever acts."""
    return None if work.who.roles <= RESIDENTS else round_asked(work, work.who.id)


def requests_of(work: Work, person_id: int, round_id: int) -> list[Request]:
    """All that is asked of somebody in a round, answered or not, in the order of the plan."""
    query = select(Request).join(Round).where(Round.id == round_id, Round.state == OPEN)
    asked = query.where(or_(Request.person_id == person_id, Request.deputy_id == person_id))
    return [each for each in work.session.scalars(asked.order_by(Request.id)) if each.of(work.plan)]


def is_of_another(work: Work, request: Request, text: str) -> bool:
    """Whether words name figures that the one who acts owes besides, or say what these count, and neither of this one:
    "1 forløb", where it is asked how many children."""
    mine = requests_of(work, work.who.id, request.round_id)
    if request not in mine:
        return False
    plain, owed = fold(text), [work.plan.criterion(each.criterion) for each in mine]
    told = named(plain, owed)
    if told and all(mine[at].criterion != request.criterion for at in told):
        return True
    this = work.plan.criterion(request.criterion)
    return not counted_in(plain, this) and any(counted_in(plain, each) for each in owed)


def own(work: Work, request_id: int) -> Request:
    """A figure that the one who acts may answer: asked of them, or staff. Raises NotYours, Gone, Practising."""
    request = work.session.get(Request, request_id)
    if request is None or request.round.state == CANCELLED or not request.of(work.plan):
        raise Gone
    if not (request.asks(work.who.id) or work.who.has(STAFF)):
        raise NotYours
    no_practice(work)
    return request


def all_own(work: Work, round_id: int) -> list[Request]:
    """All that is asked of the one who acts, or was before the report. Raises Gone, Practising."""
    requests = requests_of(work, work.who.id, round_id) or _delivered(work, round_id)
    if not requests:
        raise Gone
    no_practice(work)
    return requests


def _delivered(work: Work, round_id: int) -> list[Request]:
    """What they answered for a meeting that has been: it is still corrected, as a supplement."""
    query = select(Request).join(Round).where(Round.id == round_id, Round.state == FROZEN)
    mine = query.where(Request.answered_by == work.who.id).order_by(Request.id)
    return [each for each in work.session.scalars(mine) if each.of(work.plan)]
