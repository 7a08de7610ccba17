"""/forloeb: the courses under way and those that ended lately."""

import re

from sqlalchemy import select

from bot.courses import rows
from bot.courses.model import ENDED, RUNNING, Course
from bot.courses.views import Overview
from bot.language.atoms.normalise import fold
from bot.people.model import HOLDERS, STAFF
from bot.phrases import OPENS
from bot.work import Work

MOST = 8
LONGEST = 70
ASKS = re.compile(
    rf"{OPENS}(?:hvem (?:kommer|gaar|er (?:med|der)|deltager)|hvor mange (?:kommer|gaar|er der|er med|deltager)"
    r"|who (?:comes|is)|how many (?:come|are)) (?:i|paa|til|in|to) (?P<what>[^?]+?)\W*"
)
""" "hvem kommer i mødregruppen?", folded."""


def may_ask(text: str) -> bool:
    """Whether words may ask who comes to a course; most do not, and cost no look into the database."""
    return len(text) <= LONGEST and ASKS.fullmatch(fold(text)) is not None


def asked_of(work: Work, text: str) -> bool:
    """Whether somebody who holds courses asks who comes to one of them."""
    found = ASKS.fullmatch(fold(text))
    if found is None or not work.alone or not work.has(HOLDERS):
        return False
    said = f" {found['what']} "
    return any(f" {fold(name)} " in said for key in rows.held(work) for name in work.plan.criterion(key).words.names)


def overview(work: Work) -> Overview:
    query = select(Course).where(Course.state.in_((RUNNING, ENDED)), Course.practice == work.who.practice)
    if not work.who.has(STAFF):
        query = query.where(Course.owner_id == work.who.id)
    found = work.session.scalars(query.order_by(Course.state.desc(), Course.starts.desc(), Course.id.desc()))
    shown = [each for each in found if each.key in work.plan.courses]
    lately = [each for each in shown if each.ended is None or each.ended > work.today - rows.LATELY]
    return Overview(tuple(rows.look(work, each) for each in lately[:MOST]), tuple(work.plan.courses.values()))
