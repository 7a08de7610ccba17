"""What somebody writes who is asked for a text, and still looks for it: it is never the text."""

import re

from bot.people.meanwhile import WAIT, said
from bot.sayings import Sayings

SETS = {
    "before": (
        "nej, hov, hovsa, ups, øh, øhm, hm, hmm, ok, okay, ja, jo, men, uha, nå, åh, no, oh, oops, um, uh, well, yes, "
        "sorry, undskyld, hej"
    ),
    "behind": "tak, please, undskyld, sorry, lidt, lige",
    "sigh": "hov, hovsa, ups, øh, øhm, hm, hmm, oops, um, uh, uha, nå",
    "bit": "lige, bare, lidt, nu, et, en, to, 2, lille, øjeblik, sekund, sekunder, sek, a, just, one, second, sec",
    "moment": "øjeblik, sekund, sek, minut, moment, second, sec, minute, <a_length>",
    "pause": "vent <bit>*, <bit>* <moment> <bit>*, wait <bit>*, hold on, hang on, hold lige, ikke endnu, not yet",
    "i": "jeg, vi, i, we",
    "must": "skal lige, skal først, skal bare lige, må lige, må først, just need to, have to, need to, must just",
    "lets": "lad mig lige, lad os lige, let me, let me just",
    "does": (
        "finde, skrive, tænke, se, tjekke, hente, kigge, formulere, samle, læse, spørge, snakke, lede, overveje, "
        "find, think, check, look, write, get, ask, read"
    ),
    "it": (
        "teksten, ordene, den, det, den frem, det frem, over det, over den, mig om, mig lidt om, papiret, papirerne, "
        "noterne, mine noter, mine papirer, brillerne, mine briller, ordentligt, efter, efter den, efter det, "
        "the text, it, the words, about it, for it, my notes, my glasses"
    ),
    "looks": "<i> <must> <does>, <lets> <does>, skal lige <does>",
}
"""`before` and `behind` may stand at either end of all the phrases below."""
SAID = {"aloud": "<sigh>, <pause>, <pause> <looks> …?, <looks> <it>?"}
"""As bot.sayings has them."""
SAYINGS = Sayings(SETS, SAID)
LONGEST = 70
TEXT = re.compile(
    r"proposal:new:\w+|item:\d+:\w+\.\w+|issue:\d+:add|contribution:(?:new:.*|\d+:(?:text|headline))|wording:.+"
)
"""Subjects of which the next words are sent, printed or kept as they stand."""


def aloud(text: str) -> bool:
    """ "vent lige", "hov", "øjeblik, jeg skal lige finde teksten", "et øjeblik, der er nogen ved døren"."""
    return SAYINGS.said(text, LONGEST) != "" or said(text) == WAIT


def wants_text(about: str) -> bool:
    """Whether what is asked for is a text, a headline or a wording."""
    return TEXT.fullmatch(about) is not None
