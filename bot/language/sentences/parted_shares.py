"""A share whose whole stands behind what its part did: "7 gennemførte ud af 9", "på NUSSA gennemførte 5 børn af 8"."""

from collections.abc import Sequence

from bot.language.atoms.ends import begun_at
from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import Count

OF = frozenset({"share", "of"})


def may_be_parted(tags: Sequence[str]) -> bool:
    return "ended" in tags and not OF.isdisjoint(tags) and tags.count("count") > 1


def with_whole_shares(items: Sequence[Atom]) -> list[Atom]:
    """The same items, each such part as "7 af 9", with whom its whole names; the whole is gone."""
    found = list(items)
    for at in range(len(items) - 1, -1, -1):
        part = _part_before(found, at) if found[at].tag in OF and tag_at(found, at + 1) == "count" else None
        if part is not None:
            whole: Count = found[at + 1].value
            said: Count = found[part].value
            named = said if said.who else said.but(who=whole.who, noun=whole.noun)
            found[part] = found[part].meaning(named.but(relation="share", whole=whole.value))
            del found[at : at + 2]
    return found


def _part_before(items: Sequence[Atom], at: int) -> int | None:
    """Where the count stands that is a part of the one behind `at`: the one before it, where something ended."""
    begun = begun_at(items, at)
    part = next((place for place in range(at - 1, begun - 1, -1) if items[place].tag == "count"), None)
    if part is None or not any(item.tag == "ended" for item in items[begun:at]):
        return None
    count, whole = items[part].value, items[at + 1].value
    known = not count.relation and count.value is not None and whole.value is not None and count.value <= whole.value
    return part if known and whole.relation in ("", "denied") else None
