"""Words of nearly every message: as the name of a goal or a place they would lead to it what is of another."""

from collections.abc import Iterator

from bot.language.atoms.normalise import fold
from bot.plan.model import Plan

WORDS = """
    i på til fra ved af om for og men vi jeg du de den det der her hos nu også var er har havde kom mødte holdt med
    ikke ja nej tak ok alle mange nogle ca cirka både dage dag uge aften igen sidste hej
    børn barn voksne deltagere deltager gæster gæst frivillige frivillig beboere beboer personer mennesker folk
    mandag tirsdag onsdag torsdag fredag lørdag søndag
    januar februar marts april maj juni juli august september oktober november december
"""
PHRASES = ("i dag", "i går", "i morgen", "i alt", "der kom", "der var", "vi var", "hos os")
COMMON = frozenset(fold(each).strip() for each in (*WORDS.split(), *PHRASES))


def common_names(plan: Plan) -> Iterator[tuple[str, str]]:
    """The key and the name of each. What has marks needs more than its name, so its name may be common."""
    for each in plan.criteria.values():
        if not each.words.marks:
            yield from _common(f"criteria.{each.key}.words.names", each.words.names)
    for section, places in (("areas", plan.areas), ("venues", plan.venues)):
        for key, place in places.items():
            yield from _common(f"{section}.{key}.names", place.names)


def _common(key: str, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    yield from ((f"{key}[{at}]", name) for at, name in enumerate(names) if fold(name).strip() in COMMON)
