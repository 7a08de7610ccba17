"""Several reports with no sign between them: "4 unge i fritidsjob 7 i rådgivning", "fraværsteam 2 møder MILIFE 1"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.sums import JOINTS

NAMED, COUNTED, TIMED = "topic", "count", "when"
FIELDS = frozenset({NAMED, COUNTED, TIMED})
WHOLE = frozenset({NAMED, COUNTED})
LABELS = frozenset({TIMED, "place"})
INTO = frozenset({"to", "in", "on", "with", "from", "at"})
"""Behind one of these a name is that of what was counted before it."""
SIGN = "."


def may_stand_side_by_side(tags: Sequence[str]) -> bool:
    """Whether there is enough for two reports, and it is not told of some of others ("af de 12 unge …")."""
    return tags.count(NAMED) > 1 and tags.count(COUNTED) > 1 and "share" not in tags


def parted(items: Sequence[Atom]) -> list[Atom]:
    """The same items with a full stop between such reports."""
    begins = _begins(items)
    if not begins:
        return list(items)
    found: list[Atom] = []
    for at, item in enumerate(items):
        if at in begins:
            before = items[at - 1]
            found.append(Atom(SIGN, before.end, before.end, True, "sign"))
        found.append(item)
    return found


def _begins(items: Sequence[Atom]) -> set[int]:
    """Where each report begins that stands behind another one."""
    found: set[int] = set()
    fields: list[int] = []
    for at, item in enumerate([*items, None]):
        if item is None or _parts(items, at):
            found.update(_begins_within(items, fields))
            fields = []
        elif item.tag in FIELDS:
            fields.append(at)
    return found


def _parts(items: Sequence[Atom], at: int) -> bool:
    """ "…, …", "… og …"; not "120 deltagere og 9 frivillige", nor what stands behind a label: "banko i dag, 12"."""
    item, before, behind = items[at], tag_at(items, at - 1), tag_at(items, at + 1)
    if item.tag in JOINTS:
        return not before == behind == COUNTED
    if item.text == "," and behind == COUNTED and before in LABELS:
        return False
    return item.tag == "ofwhich" or (item.tag == "sign" and item.text != ":")


def _begins_within(items: Sequence[Atom], fields: Sequence[int]) -> list[int]:
    """The same, where the fields of a stretch stand that no sign parts."""
    tags = [items[at].tag for at in fields]
    if not may_stand_side_by_side(tags):
        return []
    found: list[int] = []
    begun = 0
    for at in range(len(tags)):
        before = tags[begun:at]
        leads = tags[at] in before and WHOLE.issubset(before) and _leads(items, fields[at:], before)
        if leads and _is_whole(tags[at:]) and _is_another(items, fields[begun:at], fields[at:]):
            begun = at - 1 if tags[at - 1] == TIMED and TIMED in tags[begun : at - 1] else at
            found.append(fields[begun])
    return found


def _leads(items: Sequence[Atom], behind: Sequence[int], before: Sequence[str]) -> bool:
    """Whether what stands there is first in each report: the day, the name or the number; or is of what follows."""
    item, previous = items[behind[0]], tag_at(items, behind[0] - 1)
    if previous in JOINTS:
        return False
    if item.tag == NAMED:
        return previous not in INTO
    if item.tag == TIMED:
        return before[0] == TIMED
    return next(each for each in before if each != TIMED) == COUNTED or _is_of_next(items, behind)


def _is_of_next(items: Sequence[Atom], behind: Sequence[int]) -> bool:
    """ "5 børn i fremmødeindsatsen", "3 brobygget", "1 ung brobygget"; not "5 unge brobygning 3"."""
    own, next_one = behind[0], behind[1] if len(behind) > 1 else 0
    if not next_one or items[next_one].tag != NAMED:
        return False
    beside = next_one == own + 1 and (not items[own].value.noun or [items[at].tag for at in behind[2:3]] != [COUNTED])
    return beside or items[next_one - 1].tag in INTO


def _is_whole(tags: Sequence[str]) -> bool:
    """Whether what begins with the first of these has a name and a number, before another such begins."""
    again = next((at for at in range(1, len(tags)) if tags[at] == tags[0]), len(tags))
    return WHOLE.issubset(tags[:again])


def _is_another(items: Sequence[Atom], before: Sequence[int], behind: Sequence[int]) -> bool:
    """Whether another activity is named from there on, or the same of another day."""
    parts = [[items[field] for field in part] for part in (before, behind)]
    one, other = (next(item for item in part if item.tag == NAMED) for part in parts)
    if set(one.value.topics) != set(other.value.topics):
        return True
    return all(any(item.tag == TIMED for item in part) for part in parts)
