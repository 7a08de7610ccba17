"""Whether a number is of people, by the noun behind it or by what they did: it is none of courses or meetings. Pure."""

import re

from bot.figures.matching import counted_in
from bot.language.times.named import with_times
from bot.plan.criteria import Criterion
from bot.registrations.came import PEOPLE
from bot.sayings import Sayings

OCCASIONS = "occasions"
SETS = {
    "so_many": "<digits>, <numeral>",
    "people": ", ".join(sorted(PEOPLE)),
    "did": (
        "bestod, gennemførte, fuldførte, begyndte, startede, er begyndt, er startet, er i gang, i gang, venter, "
        "står på venteliste, på venteliste, kom igennem, var igennem, blev færdige, er færdige, har gennemført, "
        "har bestået, deltog, deltager, kom, mødte op, er med, var med, er tilmeldt, passed, completed, "
        "finished, began, started, are waiting, took part, attended"
    ),
    "who": "der, som, who",
    "linking": "af, ud, i, på, til, med, og, var, er, of, out, in, on, to, with, and, was, were",
    "of_people": (
        "<so_many> <people>, <so_many> <~linking> <people>, <so_many> <did>, <so_many> <who> <did>, "
        "<so_many> ud af <so_many> <people>, <so_many> af <so_many> <people>"
    ),
}
SAYINGS = Sayings(SETS, {})
COUNTED = re.compile(r"\b\d{1,4}\W{1,3}(?P<behind>\w{1,30}(?:\W{1,3}\w{1,30})?)")


def counts_people(plain: str, criterion: Criterion) -> bool:
    """ "12 bestod", "11 unge er i gang på jobforløbet", of a figure that counts courses; not "2 gennemførte forløb"."""
    if criterion.measure != OCCASIONS:
        return False
    behind = COUNTED.search(plain)
    if behind is not None and counted_in(behind["behind"], criterion):
        return False
    return bool(SAYINGS.stands_in(with_times(plain), "of_people"))
