"""What a plan says of what counts, where the words of a report alone do not decide it."""

from dataclasses import replace

from bot.plan.model import Plan
from bot.registrations.facts import Facts


def lacks_volunteers(plan: Plan, facts: Facts) -> bool:
    """Whether it is said that nobody helped with an event that counts by its volunteers' help. Nothing said is no."""
    criterion = plan.criteria.get(facts.criterion)
    return criterion is not None and criterion.with_volunteers and facts.kind == "event" and facts.volunteers == 0


def counted(plan: Plan, facts: Facts) -> Facts:
    """As it is kept."""
    return replace(facts, value=0) if lacks_volunteers(plan, facts) else facts
