"""Which goals somebody asks about: "/fremdrift mødregrupper", "hvordan går det med fællesspisningerne?"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.people.menus import SEEN_BY
from bot.phrases import OPENS
from bot.plan.model import Plan
from bot.progress import actions as progress
from bot.sayings import Sayings
from bot.work import Work

ASKS = re.compile(
    rf"{OPENS}(?:hvordan (?:gaar|staar|ligger) (?:det|vi)(?: egentlig| nu)?(?: til)? med"
    r"|hvor langt er vi med|hvad (?:betyder|daekker|er (?:maalet|maalene|status) (?:for|med))|what does"
    r"|(?:how (?:is it going|are we doing|far are we)|where are we) with|how are(?= .* going\b)"
    r"|how is(?= .* (?:going|doing)\b)"
    r"|hvordan (?:gaar|staar|ser) (?:det|vi)(?: egentlig| nu)?(?: ud)?(?= (?:i|paa|ved)\b)"
    r"|how are we doing(?= (?:in|at)\b)"
    r"|(?:(?:maa|kan) (?:jeg|vi) (?:se|faa) |(?:vis|se|giv|send)(?: mig| os)? )?(?:alle )?"
    r"(?:tal|tallene|status|resultaterne|(?:the )?figures)(?= (?:for|fra|i|paa|of)\b)"
    r"|hvad (?:har vi|er vi|er der) (?:naaet|lavet|meldt|sket)(?= (?:for|fra|i|paa)\b)"
    r"|hvor mange(?= (?:.* )?(?:har vi|er der|blev der|har der vaeret)\b)"
    r"|how many(?= (?:.* )?(?:have we|are there|were there|have there been|do we have)\b)) (?P<what>.+?)\W*"
)
SETS = {
    "before": "hej, og, men, så, ok, okay, hi, and, but, so",
    "behind": "nu, egentlig, tak, now, please",
    "we": "vi, i, we",
    "goes": "går, står, ligger, ser, kører, er det gået, har det gået, is, looks",
    "small": "det, egentlig, nu, lige nu, ellers, så, for tiden, til, ud, gået, it, going, now",
    "how": "bagud, bagefter, foran, på vej, i mål, med, godt med, behind, ahead, on track",
    "with": "med, på, for, with, on, for",
    "people": "mennesker, personer, deltagere, gæster, people, guests",
    "to": "til, med til, har været til, at, to, for",
    "got": "fik, fået, haft, tog imod, meldt, get, have",
    "missing": "mangler, skal have, skal nå, missing",
    "that": "der, som, that",
    "lags": "halter, går skævt, går dårligt, går galt, er bagud, er bagefter, mangler, driller, behind, lagging, wrong",
    "in_all": "i år, i alt, ialt, indtil nu, i det hele, til nu, totalt, sammenlagt, this year, in all, so far, "
    "altogether",
}
SAID = {
    "stands": "er <we> <how> <with> …, ligger <we> <how> <with> …, når <we> målet <with> …, are <we> <how> <with> …, "
    "do <we> reach the goal for …, hvordan <goes> <small>* med …, hvordan <goes> <we> <small>* med …, "
    "hvad er status <small>* <with> …, how <goes> <small>* with …",
    "many": "hvor mange <people>? <to> … <in_all>, hvor mange <people>? har <we> haft <to> … <in_all>, "
    "how many <people>? <to> … <in_all>, hvor mange … <got> … <in_all>, hvor mange … har … <got> <in_all>, "
    "hvor mange … <missing> <we> <in_all>?, how many … did <we> <got> <in_all>, "
    "how many … are <we> <missing> <in_all>?",
    "lags": "er der noget <that>? <lags> i …, er der noget <that>? <lags> på …, hvad <lags> i …, hvad <lags> på …, "
    "is anything <lags> in …, what is <lags> in …",
    "compared": "sammenlign …, compare …, kan du sammenligne …, can you compare …",
}
SAYINGS = Sayings(SETS, SAID)
"""What ASKS is, by sets of words: "er vi bagud med mødregrupper", "hvor mange til spisning i år?"."""
LONGEST = 90
SILENT = re.compile(
    rf"{OPENS}(?:hvem har ikke meldt (?:noget|ind)|hvad (?:har vi|er der) ikke (?:hoert|meldt)(?: noget)?(?: fra| om)?"
    r"|what have we not heard (?:of|about))(?: (?:endnu|laenge|i|i aar|denne maaned|[a-z]+)){0,3}\W*"
)
ENDING = r"(?:s|n|t|en|et|r|er|ne|ene|erne)?s?"
"""Of a name as it is said: "bådene" of »både«, "suppeaftenerne" of »suppeaften«, "æggene" of »æg«."""
SHORTEST = 4
"""Letters of a name that says which goal is meant among other words."""


def asked(text: str) -> str:
    """What words ask about, folded; an empty string where they ask nothing of the kind."""
    found = ASKS.fullmatch(fold(text))
    if found or len(text) > LONGEST:
        return found["what"] if found else ""
    return fold(text) if SAYINGS.told(with_times(fold(text))) else ""


def asks_silent(text: str) -> bool:
    """ "hvad har vi ikke hørt om?", "hvem har ikke meldt noget i januar?": of activities, not of figures owed."""
    return SILENT.fullmatch(fold(text)) is not None


def about(work: Work, said: str) -> progress.Overview | None:
    """The goals that folded words name, as they stand; None where they name none that whoever asks may see."""
    if not work.has(SEEN_BY["fremdrift"]):
        return None
    every = progress.overview(work)
    meant = named(work.plan, said)
    rows = tuple(row for row in every.rows if row.criterion in meant)
    return replace(every, rows=rows) if rows else None


def named(plan: Plan, said: str) -> frozenset[str]:
    """The criteria with the longest of the names that stand in the words."""
    words = f" {' '.join(re.findall(r'[a-z0-9]+', said))} "
    found: dict[int, set[str]] = {}
    for name, key in _names(plan):
        spelt = " ".join(re.findall(r"[a-z0-9]+", fold(name)))
        long = len(spelt) >= SHORTEST or re.fullmatch(rf"{spelt}{spelt[-1:]}?{ENDING}", words.strip())
        if long and re.search(rf" {spelt}{spelt[-1:]}?{ENDING} ", words):
            found.setdefault(len(spelt), set()).add(key)
    return frozenset(found[max(found)]) if found else frozenset()


def _names(plan: Plan) -> Iterator[tuple[str, str]]:
    """Every way to call a goal: its own, and those of its activity and its focus area."""
    for each in plan.criteria.values():
        activity = plan.activity_of(each)
        focus = plan.focus_areas[activity.focus_area]
        titles = (each.title, each.report, activity.title, focus.title)
        for name in (*each.words.names, *(text for title in titles for text in title.values())):
            yield name, each.key
