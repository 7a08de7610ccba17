"""What somebody wrote before and puts right: "jeg skrev 7 unge i fritidsjob, men Sara fik sit i august. Altså 6"."""

from collections.abc import Sequence

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import Count
from bot.language.word_sets import word_set

WROTE = word_set("skrev skrevet indberettede indberettet wrote reported")
FIGURE = word_set("tal tallet tallene besked beskeden indberetning indberetningen")
WRONG = word_set("glem forkert forkerte rettelse ret rettes fejl undskyld", of_reader=False)
""" "Glem mit tal fra i går": when it was written; "Her er tallene fra i går" tells when it was."""
SAID = word_set("sagde said")
""" "jeg sagde 12, men der var 15": a number directly behind it."""
PUT_DOWN = WROTE | SAID
ONESELF = word_set("jeg vi")
SELF = word_set("jeg vi i we")
AS = word_set("som as")
""" "som jeg skrev" puts nothing right."""
INSTEAD = word_set("altsaa saa kun blev fejl forkert forkerte only mistake wrong")
NEAR = 3
"""Words between "jeg" and "skrevet"."""
CLAUSE = frozenset(",:") | ENDS


def may_be_rewritten(texts: Sequence[str]) -> bool:
    return not PUT_DOWN.isdisjoint(texts) or not (FIGURE.isdisjoint(texts) or WRONG.isdisjoint(texts))


def rewritten(items: Sequence[Atom]) -> list[Atom]:
    """The same items; the number that was written before counts nothing where another one stands for it."""
    at = next((at for at, item in enumerate(items) if _wrote(items, at)), None)
    if at is None:
        return _without_time_of_figure(items)
    found = _without_time_of_writing(items, at)
    counts = [n for n, item in enumerate(items) if item.tag == "count"]
    written = next((n for n in counts if n > at), None)
    if written is None or _parted(items[at:written]) or items[written].value.sent_to:
        return found
    if any(item.tag == "correction" for item in items[written:]):
        return found  # "det rigtige tal er 4" puts right by itself
    if instead := _number_instead(items, written):
        found[instead] = items[instead].meaning(_as_said_of(items[instead].value, items[written].value))
        found[written] = items[written].tagged("skip")
    elif any(n < at for n in counts) and any(item.text in INSTEAD for item in items[:at]):
        found[written] = items[written].tagged("skip")  # "der var fejl i mit tal: 8 af 10, jeg skrev 8 af 9"
    return found


def _wrote(items: Sequence[Atom], at: int) -> bool:
    near = items[max(0, at - NEAR) : at + 2]
    said_before = any(item.text in AS for item in items[max(0, at - 2) : at])
    if items[at].text in SAID:
        return text_at(items, at - 1) in ONESELF and tag_at(items, at + 1) == "count"
    return items[at].text in WROTE and any(item.text in SELF for item in near) and not said_before


def _without_time_of_writing(items: Sequence[Atom], at: int) -> list[Atom]:
    """ "i sidste uge skrev jeg": no day of what was written of."""
    behind = 1 if text_at(items, at + 1) == ":" else 3  # "jeg fik aldrig skrevet: i torsdags kom der 29"
    near = range(max(0, at - 2), at + behind)
    return [item.tagged("skip") if n in near and item.tag == "when" else item for n, item in enumerate(items)]


def _without_time_of_figure(items: Sequence[Atom]) -> list[Atom]:
    """ "Mit tal fra i går var forkert": no day of what it was of."""
    texts = [item.text for item in items]
    wrong = not (WRONG.isdisjoint(texts) and not any(item.tag == "correction" for item in items))
    return [
        item.tagged("skip")
        if wrong and item.tag == "when" and tag_at(items, at - 1) == "from" and text_at(items, at - 2) in FIGURE
        else item
        for at, item in enumerate(items)
    ]


def _parted(between: Sequence[Atom]) -> bool:
    """Not "jeg skrev, at vi havde 3"; but "jeg skrev forkert, det var 4"."""
    texts = [item.text for item in between]
    return any(text in CLAUSE and texts[n + 1 : n + 2] not in (["at"], ["that"]) for n, text in enumerate(texts))


def _number_instead(items: Sequence[Atom], written: int) -> int:
    """Where the number stands that is said instead, in a clause that says so; 0 where none is."""
    was = items[written].value
    topics = {index for item in items[:written] if item.tag == "topic" for index in item.value.topics}
    for at in range(written + 1, len(items)):
        item = items[at]
        if item.tag == "topic" and topics and topics.isdisjoint(item.value.topics):
            return 0  # "jeg skrev HotSpot 14 og fritidsjob 3"
        if item.tag == "count":
            return at if _stands_for(item.value, was) and _says_so(items, written, at) else 0
        topics |= set(item.value.topics) if item.tag == "topic" else set()
    return 0


def _says_so(items: Sequence[Atom], written: int, at: int) -> bool:
    """ "men …", "altså 6", "det var 2", "det var forkert: …"."""
    between = items[written + 1 : at]
    it_was = text_at(items, at - 2) == "det" and text_at(items, at - 1) in ("var", "er")
    held = tag_at(items, at - 1) == "held_verb" and text_at(items, at - 1).startswith(("det", "it"))
    return it_was or held or any(item.tag == "but" or item.text in INSTEAD for item in between)


def _stands_for(count: Count, written: Count) -> bool:
    """Of the same people, or of nobody in particular; not some of them."""
    alike = count.who in ("", written.who) or written.who in ("", "unit", "thing")
    return alike and not (count.strange or count.new or count.relation in ("ofwhich", "were"))


def _as_said_of(count: Count, written: Count) -> Count:
    if count.who or count.relation:
        return count
    return count.but(who=written.who, noun=written.noun, tied=True, loose=False, followed=False)
