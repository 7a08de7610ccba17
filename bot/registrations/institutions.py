"""Where a figure comes from that several institutions deliver, each its own."""

from dataclasses import replace

from sqlalchemy import select

from bot.people.model import Post
from bot.registrations.facts import Facts
from bot.work import Work


def from_own_institution(work: Work, facts: Facts) -> Facts:
    """With the institution at which whoever tells it works: of each the latest counts, and of nobody there is none."""
    criterion = work.plan.criteria.get(facts.criterion)
    if criterion is None or criterion.delivered != "each" or facts.institution is not None:
        return facts
    query = select(Post).where(Post.person_id == work.who.id, Post.institution.in_(criterion.owners))
    at = {post.institution for post in work.session.scalars(query) if post.held(work.now)}
    return replace(facts, institution=at.pop()) if len(at) == 1 else facts
