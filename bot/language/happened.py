"""Whether the words of a group say that its topic was."""

from datetime import date
from itertools import pairwise

from bot.language.acts import holds_something
from bot.language.clauses import Group
from bot.language.company import LENT_A_HAND
from bot.language.count import NO_FACT
from bot.language.lexicon import Topic
from bot.language.numbers import ARTICLES
from bot.language.welcomes import not_welcomed


def happened(group: Group, topic: Topic, today: date) -> bool:
    """Whether the words say that it was: a number, or that it was held."""
    happening = topic.measure == "participants" or topic.kind == "event"
    idle = ("thing", "topic", "volunteers") if happening else ()
    counted = any(count.relation not in NO_FACT and count.who not in idle for count in group.counts)
    newcomer = topic.kind == "newcomer" and not not_welcomed(group.items)
    if newcomer or (counted and topic.kind != "newcomer"):
        return True
    clock = any(item.value == "clock" for item in group.of("skip"))
    been = any(
        (when.day and when.day < today) or when.period or when.options or (when.weekday is not None and not clock)
        for when in group.whens
    )
    published = topic.kind == "figure" and topic.measure == "occasions" and _introduced_today(group, today)
    planned = bool(been) and any(count.relation == "planned" for count in group.counts)
    return planned or published or _helped(group, bool(been)) or holds_something(group.items, bool(been), not happening)


def _helped(group: Group, been: bool) -> bool:
    """ "12 frivillige hjalp til ved fællesspisningen i går"; "tak til alle, der hjalp til" is thanks."""
    volunteers = any(count.who == "volunteers" for count in group.counts)
    return been and volunteers and any(item.text in LENT_A_HAND for item in group.items)


def _introduced_today(group: Group, today: date) -> bool:
    """ "en god historie i avisen i dag"."""
    pairs = pairwise(group.items)
    return any(when.day == today and not when.weak for when in group.whens) and any(
        before.text in ARTICLES and item.tag == "topic" for before, item in pairs
    )
