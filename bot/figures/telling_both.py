"""What went well and what stood in the way, told in one message: "succes: …, benspænd: …"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.figures.matching import named
from bot.figures.model import OPEN, Narrative
from bot.figures.rounds import latest_round
from bot.figures.steps import Gone
from bot.figures.telling import OBSTACLES, SUCCESSES, Telling, Told, asked_about, own_missing, take, to_choose
from bot.language.atoms.normalise import fold
from bot.message import parted
from bot.plan.criteria import Criterion
from bot.work import Work

HEAD = re.compile(
    r"(?<!\w)(?:(?P<good>succes(?:s?er)?|success(?:es)?|gik godt)"
    r"|(?P<bad>benspænd|benspaend|udfordring(?:er)?|obstacles?))\s?[:–-]\s?",
    re.IGNORECASE,
)


def of_both(text: str) -> dict[str, str]:
    """What stands behind "succes:" and "benspænd:" in one message; empty where neither stands there."""
    heads = list(HEAD.finditer(text))
    ends = [each.start() for each in heads[1:]] + [len(text)] * bool(heads)
    said = {
        SUCCESSES if head["good"] else OBSTACLES: text[head.end() : end].strip(" ,;\n")
        for head, end in zip(heads, ends, strict=True)
    }
    return {what: words for what, words in said.items() if words}


def asked_of(work: Work) -> bool:
    """Whether whoever writes has still to tell of something."""
    held = latest_round(work) if work.actor is not None and work.alone else None
    return held is not None and held.state == OPEN and bool(own_missing(work, held))


def take_both(work: Work, text: str) -> Telling | Told:
    """ "succes: …, benspænd: …", of the activity that is asked about, or named, or the only one that is missing; else
    it is asked which. Raises Gone, NotYours."""
    held = latest_round(work)
    if held is None or held.state != OPEN:
        raise Gone
    narrative = _meant(work, own_missing(work, held), text)
    if narrative is None:
        return replace(to_choose(work, held, done=False), again=True)
    for what, words in of_both(text).items():
        take(work, narrative.id, what, words)
    left = sorted(own_missing(work, held), key=lambda each: each.id != narrative.id)
    if not left:
        return to_choose(work, held, done=True)
    return replace(asked_about(work, left[0], kept=True), kept_for=narrative.activity)


# -- inside --


def _meant(work: Work, missing: Sequence[Narrative], text: str) -> Narrative | None:
    asked = parted(work.asked())
    plain = fold(text)
    for found in (
        [each for each in missing if asked.topic == "tell" and each.id == asked.number],
        missing,
        [each for each in missing if named(plain, _goals(work, each)) or _is_called(work, each, plain)],
    ):
        if len(found) == 1:
            return found[0]
    return None


def _goals(work: Work, narrative: Narrative) -> list[Criterion]:
    return [each for each in work.plan.criteria.values() if each.activity == narrative.activity]


def _is_called(work: Work, narrative: Narrative, plain: str) -> bool:
    return any(fold(each) in plain for each in work.plan.activities[narrative.activity].title.values())
