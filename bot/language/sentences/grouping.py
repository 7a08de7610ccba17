"""Puts clauses together where they tell of the same thing: one group for each thing that is reported."""

from collections.abc import Sequence
from itertools import chain

from bot.language.atoms.tokens import Atom
from bot.language.counts.sums import Sum, is_share_of
from bot.language.sentences.clauses import clauses
from bot.language.sentences.group import Group
from bot.language.sentences.headings import heading_of, is_heading
from bot.language.sentences.parting import clause_begins_another, sentence_begins_another
from bot.language.sentences.weighing import weighed

HEADING_LINE = frozenset({"place", "when", "sign"})


def groups(told: Sequence[Sequence[Atom]], arrivals: int | None) -> list[Group]:
    """The sentences of a message, grouped by what they report; `arrivals`: the topic of newcomers."""
    said = [[weighed(clause) for clause in clauses(sentence)] for sentence in told]
    if not _may_be_several(told):
        return [Group(chain.from_iterable(chain.from_iterable(said)))]
    found, so_far = [Group()], Sum()
    heading: Atom | None = None
    for parts in said:
        sentence = Group(chain.from_iterable(parts))
        own_heading = heading_of(sentence.items)
        heading = own_heading if own_heading and is_heading(sentence.items) else heading
        sums = [Sum(clause) for clause in parts]
        row = _row_of(sentence.items)
        found[-1].house = found[-1].house or _house_of(sentence.items)
        for at, (clause, own) in enumerate(zip(parts, sums, strict=True)):
            another = clause_begins_another(so_far, sums[at:], arrivals)
            if at == 0 and so_far.mains and not another:
                another = bool(own_heading) or sentence_begins_another(found[-1], so_far, sentence, sums, arrivals)
            if another:
                found.append(Group())
                found[-1].row = row if at else None
                found[-1].joint = bool(own.topics and not own.mains and not so_far.told)
                so_far = own
            else:
                so_far.join(own)
            found[-1].heading = found[-1].heading if found[-1].items else own_heading or heading
            found[-1].say(clause)
    return found


def _row_of(sentence: Sequence[Atom]) -> Atom | None:
    """The place that a line of several begins with: "Vangdalen: 6/9 34 stk, 20/9 29 stk"."""
    first = next((item for item in sentence if item.tag != "sign"), None)
    return first if first is not None and first.tag == "place" and not first.value.house[1] else None


def _house_of(sentence: Sequence[Atom]) -> Atom | None:
    """The house that a line of its own names: "Sundhedsplejen", "Nørrevangsskolen, 1. halvår"."""
    alone = {item.tag for item in sentence} <= HEADING_LINE
    return next((item for item in sentence if item.tag == "place" and item.value.institution), None) if alone else None


def _may_be_several(told: Sequence[Sequence[Atom]]) -> bool:
    """Whether there is enough for two: two activities, two shares, or two numbers and a place or two days."""
    tags = [item.tag for sentence in told for item in sentence]
    elsewhere = "place" in tags or tags.count("when") > 1
    if tags.count("topic") > 1 or (elsewhere and tags.count("count") > 1):
        return True
    if tags.count("count") > 1:
        return sum(item.tag == "count" and is_share_of(item.value) for part in told for item in part) > 1
    return tags.count("when") > 1 and tags.count("place") > 1  # homes in rows: "6/3 Flyvervej 3, en familie"
