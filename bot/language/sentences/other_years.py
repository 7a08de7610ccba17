"""Sentences of their own on another year: "Sidste år i oktober var vi 14", "I 1974 var vi 300 til fastelavn"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import Count
from bot.language.sentences.clauses import has

YEAR = ("sidste aar", "denne tid", "samme tid")
LAST = ("sidste", "forrige", "last")
THIS_YEAR = ("aar", "i aar", "this year")
LAST_YEAR = ("sidste aar", "forrige aar", "i fjor", "last year")


def of_another_year(told: Sequence[Atom], tags: set[str]) -> bool:
    """Whether all that a sentence counts was last year, or longer ago."""
    times = [item.value for item in told if item.tag == "when"] if "when" in tags else []
    if times and all(when.long_ago for when in times):
        return True
    if _hopes_for_as_many(told) or _is_old_record(told):
        return True
    if told[0].tag == "when" and told[0].value.why == "vague" and told[0].text in LAST:
        others = times[1:]
        if tag_at(told, 1) == "when" and (others[0].period or others[0].why == "future"):
            return True  # "Sidste år i januar fik vi 3 historier i avisen"
        return not others and any(item.tag == "count" and _came(item.value) for item in told)
    if told[0].tag == "versus" and told[0].text.endswith(YEAR) and not times:
        return True  # "På samme tid sidste år havde vi 11 børn i fremmødeindsatsen"
    first = " ".join(item.text for item in told[:2])
    return first.startswith(LAST_YEAR) and not times and not has(told[1:], "versus")


def _hopes_for_as_many(told: Sequence[Atom]) -> bool:
    """ "Til newroz sidste år var vi 90, i år håber jeg på 100": what is hoped for follows what was then."""
    then = next((at for at, item in enumerate(told) if item.tag == "when" and item.text in LAST), len(told))
    behind = told[then + 1 :]
    return has(behind, "future") and any(item.text in THIS_YEAR for item in behind)


def _is_old_record(told: Sequence[Atom]) -> bool:
    """ "Rekorden fra 1998 var 83 til juletræsfest, og den står endnu"."""
    triples = zip(told, told[1:], told[2:], strict=False)
    return any(
        one.text.removesuffix("en").endswith("rekord") and year.tag == "skip" and was.tag in ("past", "present")
        for one, year, was in triples
    )


def _came(count: Count) -> bool:
    """ "Sidste år ved denne tid havde vi gadefest med 70 mennesker"."""
    return count.came or count.who == "people"
