"""An issue drafts itself on the plan's day, or when an editor asks for it."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, or_, select

from bot.clock import at_local, local_date
from bot.newsletter import issue_words as words
from bot.newsletter.material import Found, material
from bot.newsletter.model import (
    ACTIVE,
    DISCARDED,
    DRAFTED,
    READY,
    SENT,
    UNDER_WAY,
    USED,
    Contribution,
    Issue,
    IssueItem,
    Subscription,
)
from bot.one_at_a_time import one_at_a_time
from bot.outbox import ANSWER
from bot.people.finding import active_people
from bot.people.model import Person
from bot.people.telling import Say, tell
from bot.prepared import Look, Prepared, earliest, one_of
from bot.texts import translator
from bot.work import Work

ONE = "an issue in hand"
"""There is one at most: who makes one is alone with it."""
FIRST_LOOKS_BACK = timedelta(days=31)
"""What the first issue tells of; the others tell of what came after the one before."""
APART = timedelta(days=10)
"""An issue that an editor sent by hand shortly before the plan's day stands for that day's."""
ANY_READER = Prepared(select(Subscription.id).where(Subscription.state == ACTIVE).limit(1))
FIRST_READER = earliest(Subscription.created_at, Subscription.id.is_not(None))
_THIS_ONE = or_(Issue.occasion == bindparam("occasion"), Issue.begun_at > bindparam("since"))
MADE = Prepared(select(Issue.id).where(_THIS_ONE).limit(1))
IN_HAND = Look(lambda: select(Issue).where(one_of(Issue.state, UNDER_WAY)).order_by(Issue.id).limit(1))


class NothingToTell(Exception):
    """Nothing has come in: there is no issue to be made."""


class UnderWay(Exception):
    """There is one already that is not finished."""

    def __init__(self, issue_id: int) -> None:
        super().__init__(issue_id)
        self.issue_id = issue_id


def draft_now(work: Work) -> Issue:
    """An editor asks for one. Raises UnderWay, NothingToTell."""
    assert work.origin is not None
    one_at_a_time(work.session, ONE)
    if (known := under_way(work)) is not None:
        raise UnderWay(known.id)
    found = material(work, since(work))
    if not found:
        raise NothingToTell
    return _draft(work, f"asked:{work.origin.row}", found)


def run(work: Work) -> None:
    """What was to draft itself by now and has not. Where nothing came in, the editors hear so, once."""
    if _missed(work) is None:
        return
    one_at_a_time(work.session, ONE)
    moment = _missed(work)
    if moment is None:
        return
    occasion = _occasion(moment)
    _put_back(work)
    found = material(work, since(work))
    made = _draft(work, occasion, found)
    if found:
        tell_editors(work, f"issue:{made.id}:drafted", lambda t: words.drafted(t, made, len(found)))
    else:
        made.state, made.ended_at = DISCARDED, work.now
        tell_editors(work, f"issue:{made.id}:empty", words.nothing)


def next_due(work: Work) -> datetime | None:
    if not _wanted(work):
        return None
    settings = work.plan.newsletter
    following = at_local(settings.drafts_next(work.today), settings.at.hour, settings.at.minute)
    today = at_local(settings.drafts_on(work.today), settings.at.hour, settings.at.minute)
    return _missed(work) or (today if today > work.now else following)


def under_way(work: Work) -> Issue | None:
    """The one that is not finished."""
    return next(iter(IN_HAND.things(work.session)), None)


def editors(work: Work) -> list[Person]:
    roles = frozenset(work.plan.newsletter.editors)
    return [each for each in active_people(work) if each.roles(work.now) & roles]


def tell_editors(work: Work, key: str, say: Say) -> None:
    work.each(editors(work), lambda editor: tell(work, editor, key, say, ANSWER))


def since(work: Work) -> datetime:
    """From when on things are new: since the last issue that people got was drafted."""
    last = work.session.scalar(select(func.max(Issue.drafted_at)).where(Issue.state == SENT))
    return last or work.now - FIRST_LOOKS_BACK


# -- inside --


def untouched(issue: Issue) -> bool:
    """A draft that nobody has worked on: a newer one may take its place. Pure."""
    return issue.state == DRAFTED and issue.revision == 0


def _put_back(work: Work) -> None:
    """A draft of last month that nobody touched: its pieces stand in the new one."""
    old = under_way(work)
    if old is not None:
        give_up(work, old)


def give_up(work: Work, issue: Issue) -> None:
    """What came in is there for the next, unless people have it already."""
    nobody_has_it = issue.begun_at is None
    issue.state, issue.ended_at = DISCARDED, work.now
    ids = [item.contribution_id for item in issue.items if item.contribution_id and not item.dropped]
    for contribution in work.session.scalars(select(Contribution).where(Contribution.id.in_(ids))):
        contribution.state = READY if nobody_has_it else contribution.state
    work.session.flush()


def _wanted(work: Work) -> bool:
    """Whether there is somebody to write to, and no issue that somebody is working on."""
    if not work.plan.newsletter.comes:
        return False
    reader = work.plan.newsletter.channel or ANY_READER.rows(work.session)
    issue = under_way(work)
    return bool(reader) and work.plan.contains(work.today) and (issue is None or untouched(issue))


def _missed(work: Work) -> datetime | None:
    """The plan's latest moment for an issue, where none was made for it."""
    if not _wanted(work):
        return None
    settings = work.plan.newsletter
    moment = at_local(settings.drafts_on(work.today), settings.at.hour, settings.at.minute)
    if moment > work.now:
        earlier = settings.drafts_on(work.today - timedelta(days=1))
        moment = at_local(earlier, settings.at.hour, settings.at.minute)
    return moment if _in_use(work, moment) and not _made(work, moment) else None


def _in_use(work: Work, moment: datetime) -> bool:
    """Nobody catches up on issues from before there was anybody to read them."""
    first = FIRST_READER.value(work.session)
    return work.plan.contains(local_date(moment)) and (first is None or first <= moment)


def _made(work: Work, moment: datetime) -> bool:
    return bool(MADE.rows(work.session, occasion=_occasion(moment), since=moment - APART))


def _occasion(moment: datetime) -> str:
    return f"day:{local_date(moment)}"


def _draft(work: Work, occasion: str, found: list[Found]) -> Issue:
    titles = {language: words.title(translator(language), work.plan, work.today) for language in work.plan.languages}
    made = Issue(occasion=occasion, since=since(work), title=titles, state=DRAFTED, drafted_at=work.now)
    work.session.add(made)
    work.session.flush()
    for place, each in enumerate(found):
        made.items.append(_item(each, place))
    work.session.flush()
    return made


def _item(found: Found, place: int) -> IssueItem:
    contribution = found.contribution
    if contribution is not None:
        contribution.state = USED
    shown = contribution.shown if contribution else found.poster
    return IssueItem(
        section=found.section, place=place, headline=found.headline, text=found.text, area=found.area, day=found.day,
        contribution_id=contribution.id if contribution else None, picture_id=shown.id if shown else None,
        dropped=False,
    )  # fmt: skip
