"""/forloeb: the courses under way and those that ended lately."""

from sqlalchemy import select

from bot.courses import rows
from bot.courses.model import ENDED, RUNNING, Course
from bot.courses.views import Overview
from bot.people.model import STAFF
from bot.work import Work

MOST = 8


def overview(work: Work) -> Overview:
    query = select(Course).where(Course.state.in_((RUNNING, ENDED)), Course.practice == work.who.practice)
    if not work.who.has(STAFF):
        query = query.where(Course.owner_id == work.who.id)
    found = work.session.scalars(query.order_by(Course.state.desc(), Course.starts.desc(), Course.id.desc()))
    shown = [each for each in found if each.key in work.plan.courses]
    lately = [each for each in shown if each.ended is None or each.ended > work.today - rows.LATELY]
    return Overview(tuple(rows.look(work, each) for each in lately[:MOST]), tuple(work.plan.courses.values()))
