"""Who is counted in rows below a heading: "Elever på MILIFE i 1. halvår: 43", "Unge til banko: jan. 12, feb. 15"."""

from collections.abc import Sequence

from bot.language.atoms.ends import begun_at
from bot.language.atoms.tokens import Atom, tag_at
from bot.language.word_sets import word_set

ROW = frozenset({"when", "place", "sign", "count", "and", "new", "in", "on", "at", "dated"})
"""All that stands in rows."""
LINKING = frozenset({"topic", "in", "on", "at", "to", "for"})
THROUGH = word_set("gennem igennem through")
"""All that stands between who is counted and what they are in; "Elever på venteliste til MILIFE" are not in it."""
FINISHING = LINKING | {"who", "ended", "sign", "present", "new"}
THAT = word_set("der som that who")
"""All that stands in "NUSSA - børn, der har gennemført"."""
HOMES = frozenset({"families", "couples"})
IN_IT = (["in", "topic"], ["on", "topic"], ["at", "topic"])
NEW_IN_IT = ("", "", True)
""" "Nye i mødregruppen:"; "nye hold" and "nye fritidsjob" are no people."""
UNITS = word_set("forloeb hold moeder arrangementer courses meetings events", of_reader=False)
""" "Elever i forløb:", "antal forløb i 2019"."""
WHEN_IT_BEGAN = frozenset({"ved start", "ved opstart", "ved slut", "ved afslutning"})
""" "Elever ved start: 19"."""
UNIT = "unit"
"""What `Count.who` says of them."""
MOST_IN_ROWS = 40
"""Items."""


def headed_by(items: Sequence[Atom]) -> tuple[str, str, bool] | None:
    """Who is counted by the number behind these items, where a heading begins with them: in the words of `Count.who`,
    as they are written, and whether they are new. "Nye i mødregruppen" says only that.
    """
    start = len(items)
    while start and items[start - 1].tag in ROW:
        start -= 1
        if len(items) - start > MOST_IN_ROWS:
            return None
    if not start or not _parts(items, start):
        return None
    begun = begun_at(items, start - 1)
    first = begun
    while tag_at(items, first) in ("sign", "new"):
        first += 1
    return _counted_by(items[first:start], new=tag_at(items, first - 1) == "new")


def _counted_by(head: Sequence[Atom], *, new: bool) -> tuple[str, str, bool] | None:
    """Who is counted below a heading, whose first words may be "nye"."""
    if new and [item.tag for item in head] in IN_IT:
        return NEW_IN_IT
    if (counted := _who_of_it(head)) is not None:
        return _of(counted, new or any(item.tag == "new" for item in head))
    if [item.tag for item in head[-2:]] == ["label", "word"] and head[-1].text in UNITS:
        return UNIT, head[-1].text, False
    if not head or head[0].tag != "who":
        return None
    rest = head[1:]
    named = [item for item in rest if item.tag == "topic" or item.text in UNITS]
    linking = LINKING | {"came"} if new else LINKING  # "nye mødre kom i babyklubben: 5"
    at_one = len(named) == 1 and all(item.tag in linking or item.text in THROUGH or item.text in UNITS for item in rest)
    arrived = new and not rest and head[0].value in HOMES
    turned = bool(rest) and all(item.text in WHEN_IT_BEGAN for item in rest)
    turned = turned or [item.tag for item in rest] == ["at", "word"]  # "frivillige ved grillen: 3"
    return _of(head[0], new) if at_one or arrived or turned else None


def _of(noun: Atom, new: bool) -> tuple[str, str, bool]:
    return str(noun.value), noun.text, new


def _who_of_it(head: Sequence[Atom]) -> Atom | None:
    """The children of "NUSSA - børn, der har gennemført" and "Børn, der har gennemført NUSSA", the mothers of
    "Babyklubben, nye mødre".
    """
    tags = [item.tag for item in head]
    said = all(item.tag in FINISHING or item.text in THAT for item in head)
    named = tags[:1] == ["topic"] and tags[-1:] == ["who"] and "sign" in tags
    below = tags[:1] == ["who"] and "topic" not in tags and tags.count("ended") == 1  # below "NUSSA oktober"
    one = said and tags.count("topic") == tags.count("who") == 1 and (named or tags.count("ended") == 1)
    one = one or (said and below and tags.count("who") == 1)
    return head[tags.index("who")] if one else None


def _parts(items: Sequence[Atom], start: int) -> bool:
    """Whether a colon or a new line stands between the heading and its first number."""
    for item in items[start:]:
        if item.text in (":", "\n"):
            return True
        if item.tag == "count":
            return False
    return False
