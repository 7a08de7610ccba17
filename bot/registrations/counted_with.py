"""Who are told of may be some of those who came: "nej de er talt med" answers that they are."""

from bot.registrations import drafting
from bot.registrations.steps import Step
from bot.sayings import Sayings
from bot.work import Work

LONGEST = 60
ASKED = frozenset({"some", "also"})
"""Why it is asked how many came; the first answer is the number that was told before."""
SAYINGS = Sayings(
    {
        "before": "nej, ja, jo, nå, men, no, yes, oh, but",
        "behind": "allerede, også, jo, i forvejen, already",
        "they": "de, dem, det, den, hun, han, alle, they, he, she, those",
        "are": "er, var, blev, are, were, is, was",
        "in_it": (
            "talt med, med i tallet, med i de <so_many>, regnet med, medregnet, med i det, blandt dem, en del af dem, "
            "nogle af dem, noget af dem, med, counted already, counted, among them, included, some of them, in it"
        ),
        "so_many": "<digits>, <numeral>",
        "on_top": "oveni, ekstra, oven i, on top, extra, more",
    },
    {
        "among": "<they> <are> <in_it>, dem har jeg talt med, dem har vi talt med, <in_it>",
        "on_top": "<they> <are> <on_top>, <they> kom <on_top>, <on_top>",
    },
)


def answer(work: Work, draft_id: int, text: str) -> Step | None:
    """None where it is not asked, or the words do not say it."""
    said = SAYINGS.said(text, LONGEST)
    draft = drafting.open_draft(work, draft_id) if said else None
    ask = draft.asks[0] if draft is not None and draft.asks else None
    if ask is None or ask.why not in ASKED or len(ask.options) < 2:
        return None
    if said == "on_top" and ask.why == "some":
        return None
    return drafting.choose(work, draft_id, ask.field, str(ask.options[0 if said == "among" else 1]))
