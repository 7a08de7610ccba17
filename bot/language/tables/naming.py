"""The words of a heading that name what the rows below it count."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import has
from bot.language.sentences.headings import HEADINGS
from bot.language.tables.looking import is_time, is_year, of_item
from bot.language.tables.stretch import Stretch
from bot.language.word_sets import tag_set

BETWEEN = tag_set("sign in on at to for from and greeting present ago")
BESIDE = tag_set("dated month_unit week year_unit day_unit greeting them")
""" "pr. uge", "hos os": what says nothing of a row."""
NAMING = tag_set("topic who new welcome")

Aside = tuple[Stretch, Sequence[Atom]]
"""What stands in brackets."""


def named_by(
    words: Stretch, items: Sequence[Atom], asides: Sequence[Aside]
) -> tuple[tuple[Stretch | str, ...], frozenset[int], Stretch | None]:
    """The words that name something, before and behind the time and the place; what they may name; who is counted."""
    parts = [(words, run) for run in _runs(items) if has(run, *NAMING)]
    if not has(items, "topic", "new", "welcome"):
        parts = [(aside, run) for aside, beside in asides for run in _runs(beside) if has(run, "topic")]
        parts = [(words, run) for run in _runs(items)] + parts if parts else []  # "Styrket i rollen (mødregrupper)"
    if not any(has(run, "topic", "new", "welcome") for _, run in parts):
        return (), frozenset(), None
    unit = None
    if (last := parts[-1][1])[-1].tag == "who" and last[-2:-1] and last[-2].text == ",":
        unit = of_item(parts[-1][0], last[-1])  # "MILIFE, elever"
        parts[-1] = parts[-1][0], last[:-2]
    named = tuple(part for of, run in parts if run for part in _in_order(of, run))
    topics = frozenset(index for _, run in parts for item in run if item.tag == "topic" for index in item.value.topics)
    return named, topics, unit


def _in_order(words: Stretch, run: Sequence[Atom]) -> list[Stretch | str]:
    """ "Babyklubben har fået nye familier" as "nye familier i Babyklubben": who they are before what they are in."""
    new = next((at for at, item in enumerate(run[:-1]) if item.tag == "new" and run[at + 1].tag == "who"), 0)
    topics = [item for item in run[:new] if item.tag == "topic"]
    if len(topics) != 1 or run[0] is not topics[0]:
        return [words.part(run[0].start, run[-1].end)]
    return [words.part(run[new].start, run[-1].end), "i", of_item(words, topics[0])]


def _runs(items: Sequence[Atom]) -> list[list[Atom]]:
    """What stands between times, places and what says nothing, without what joins it to them."""
    runs: list[list[Atom]] = [[]]
    for item in items:
        if is_time(item) or is_year(item) or item.tag == "place" or item.tag in BESIDE:
            runs.append([])
        else:
            runs[-1].append(item)
    return [trimmed for run in runs if (trimmed := _trimmed(run))]


def _trimmed(run: list[Atom]) -> list[Atom]:
    said = next((at for at, item in enumerate(run) if at and item.text == "som"), len(run))  # "…, som vi har fået"
    comma = next((at for at, item in enumerate(run[:said]) if at and item.text == ","), said)
    run = run[:said] if has(run[comma:said], *NAMING) else run[:comma]  # "Familieklassen, opfølgning i januar"
    while run and (run[0].tag in BETWEEN or run[0].text in HEADINGS):
        run = run[1:]
    while run and (run[-1].tag in BETWEEN or (len(run) > 1 and run[-1].text in HEADINGS)):
        run = run[:-1]
    return run
