"""/forloeb: the courses under way and those that ended lately."""

import re

from sqlalchemy import select

from bot.courses import rows
from bot.courses.model import ENDED, RUNNING, Course
from bot.courses.views import Overview
from bot.language.atoms.normalise import fold
from bot.people.model import HOLDERS, STAFF
from bot.phrases import OPENS
from bot.sayings import OPENING, Sayings
from bot.work import Work

MOST = 8
LONGEST = 70
ASKS = re.compile(
    rf"{OPENS}(?:hvem (?:kommer|gaar|er (?:med|der)|deltager)|hvor mange (?:kommer|gaar|er der|er med|deltager)"
    r"|who (?:comes|is)|how many (?:come|are)) (?:i|paa|til|in|to) (?P<what>[^?]+?)\W*"
)
""" "hvem kommer i mødregruppen?", folded."""
SETS = {
    "before": OPENING,
    "behind": "nu, lige nu, i gang, kørende, i øjeblikket, for tiden, egentlig, tak, stadig, endnu, i år, now, "
    "right now, at the moment, running, under way, going on, still, this year",
    "i": "jeg, vi, du",
    "course": "forløb, forløbene, kurser, kurserne, hold, holdene",
    "which": "hvor mange, hvilke, hvad for nogle, hvad for, hvad er der af",
    "small": "lige, nu, egentlig, lige nu, selv",
    "has": "har, kører, holder, står for, leder",
    "on": "er i gang, kører, er der, findes der",
    "my": "mine, vores, my, our",
    "courses": "courses, groups",
    "do": "do, have",
}
SAID = {
    "courses": (
        "<which> <course> <has> <i> <small>*, <which> <course> <on> <small>*, "
        "hvad <has> <i> <small>* kørende? af <course>, hvor langt er <my> <course>, vis mig? <course>, "
        "what <courses> <do> i have, what <courses> are running, vis mig? <my> <course>, se <my> <course>, <my> "
        "<course>, "
        "har <i> <small>* nogen <course>, er der <small>* nogen <course>, hvordan går det med mine <course>, "
        "how many <courses> <do> i have, how many <courses> <do> we have, how many <courses> am i running, "
        "how many <courses> are running, how many <courses> are there, which <courses> <do> i have, "
        "which <courses> <do> we have, which <courses> am i running, which <courses> are running, "
        "show me? <my> <courses>, <my> <courses>"
    ),
}
SAYINGS = Sayings(SETS, SAID)
""" "hvor mange forløb har jeg kørende?", of none that is named."""


def may_ask(text: str) -> bool:
    """Whether words may ask who comes to a course; most do not, and cost no look into the database."""
    return len(text) <= LONGEST and (ASKS.fullmatch(fold(text)) is not None or _of_all(text))


def asked_of(work: Work, text: str) -> bool:
    """Whether somebody who holds courses asks who comes to one of them."""
    found = ASKS.fullmatch(fold(text))
    if not work.alone or not work.has(HOLDERS):
        return False
    if found is None:
        return _of_all(text) and bool(work.plan.courses)
    said = f" {found['what']} "
    return any(f" {fold(name)} " in said for key in rows.held(work) for name in work.plan.criterion(key).words.names)


def _of_all(text: str) -> bool:
    return bool(SAYINGS.said(text, LONGEST))


def overview(work: Work) -> Overview:
    query = select(Course).where(Course.state.in_((RUNNING, ENDED)), Course.practice == work.who.practice)
    if not work.who.has(STAFF):
        query = query.where(Course.owner_id == work.who.id)
    found = work.session.scalars(query.order_by(Course.state.desc(), Course.starts.desc(), Course.id.desc()))
    shown = [each for each in found if each.key in work.plan.courses]
    lately = [each for each in shown if each.ended is None or each.ended > work.today - rows.LATELY]
    return Overview(tuple(rows.look(work, each) for each in lately[:MOST]), tuple(work.plan.courses.values()))
