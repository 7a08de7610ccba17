"""One more is told of beside new residents: "og hans kone", "faren var der også". Were they counted already?"""

from bot.language.reading import Ask
from bot.registrations import drafting, rows
from bot.registrations.settling import settle
from bot.registrations.steps import Step
from bot.sayings import Sayings
from bot.work import Work

LONGEST = 60
SETS = {
    "before": "nej, hov, ups, nå, ja, men, no, yes, oops, but, undskyld",
    "behind": "også, med, der, too, as well, også med, there",
    "and": "og, samt, plus, and",
    "whose": "hans, hendes, deres, en, et, min, den, the, his, her, their, a, an",
    "kin": (
        "far, faren, mor, moren, moderen, faderen, kone, konen, mand, manden, kæreste, kæresten, bedstemor, bedstefar, "
        "farmor, mormor, farfar, morfar, søn, sønnen, datter, datteren, bror, broren, søster, søsteren, barn, baby, "
        "svigermor, svigerfar, onkel, tante, nevø, niece, kusine, fætter, father, mother, wife, husband, son, "
        "daughter, grandmother, grandfather, brother, sister, baby, child, uncle, aunt, partner, boyfriend, girlfriend"
    ),
    "there": (
        "var der, er der, bor der, kommer, kom, flyttede ind, flytter ind, flyttede med, flytter med, bor hos dem, "
        "er med, var med, skal bo der, was there, is there, lives there, lives with them, moved in, moves in"
    ),
    "also": "også, desuden, med, also, too",
}
SAID = {
    "one": (
        "<and> <also>? <whose>? <kin>, <also> <whose>? <kin>, <and>? <whose>? <kin> <also>? <there> <also>?, "
        "<whose>? <kin> <also>, <and>? så? <there> <also> <whose>? <kin>"
    )
}
SAYINGS = Sayings(SETS, SAID)
WHY = "also"


def answer(work: Work, draft_id: int, text: str) -> Step | None:
    """It is asked whether they were among those who were told of. None where nobody is told of so."""
    if not SAYINGS.said(text, LONGEST):
        return None
    draft = drafting.open_draft(work, draft_id)
    told = draft.facts.newcomers
    if draft.facts.kind != "newcomer" or told is None:
        return None
    left = (each for each in draft.asks if each.field != "newcomers")
    settle(work, draft, draft.facts, (Ask("newcomers", (told, told + 1), WHY), *left))
    rows.keep_draft(work.session, draft)
    return drafting.next_step(work, draft.batch)
