"""Several homes were told of, each with its number, and one is put right: "nej den sidste var 6", of 4, 3 and 5."""

import re

from bot.language.atoms.normalise import fold
from bot.registrations import drafting
from bot.registrations.on_top import A_NUMBER, number_of
from bot.registrations.steps import NotUnderstood, Step
from bot.work import Work

WHICH = {"foerste": 0, "anden": 1, "tredje": 2, "sidste": -1, "first": 0, "second": 1, "third": 2, "last": -1}
ONE = re.compile(
    rf"\W*(?:(?:nej|hov|ups|undskyld|men|no|oops|but)\W+)*(?:den|the) (?P<which>{'|'.join(WHICH)})"
    rf"(?: (?:familie|bolig|lejlighed|family|home|one))? (?:var|er|skal vaere|was|is|should be)"
    rf"(?: (?:kun|vist|nok|only))? (?P<many>{A_NUMBER})\W*"
)


def answer(work: Work, draft_id: int, text: str) -> Step | NotUnderstood | None:
    """It is never the number of all. None where the words say no such thing, or one home is told of."""
    told = ONE.fullmatch(fold(text))
    many = number_of(told["many"]) if told else None
    draft = drafting.open_draft(work, draft_id) if many is not None else None
    if told is None or many is None or draft is None or (draft.facts.households or 0) < 2:
        return None
    options = [each for each in draft.options("newcomers") if isinstance(each, int)]
    if len(options) < 3 or sum(options[1:]) != options[0]:
        return NotUnderstood(work.plan, drafting.view(work, draft))
    homes = options[1:]
    homes[min(WHICH[told["which"]], len(homes) - 1)] = many
    return drafting.choose(work, draft_id, "newcomers", str(sum(homes)))
