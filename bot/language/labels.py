"""Labels before what they name: "deltagere: 8", "voksne 25, børn 12", "Aktivitet: fællesspisning"."""

from collections.abc import Sequence

from bot.language.tokens import Atom, word_set

LABELS = word_set("deltagere participants")
PARTED = frozenset({"adults", "children"})


def labelled(items: Sequence[Atom], item: Atom) -> Atom:
    """A number behind its noun: "deltagere: 8", "voksne 25, børn 12"."""
    if item.value.who or not items:
        return item
    colon = items[-1].text == ":"
    if items[-1].tag == "count" and items[-1].value.why == "vague" and items[-1].value.who in PARTED:
        return item.meaning(item.value.but(who=items[-1].value.who))  # "mange børn 16"
    noun = items[-2] if colon and len(items) > 1 else items[-1]
    before = items[-3:-2] if colon else items[-2:-1]
    if noun.tag not in ("who", "thing") or not (
        colon or not before or before[0].tag in ("sign", "and", "total", "label") or _is_bare_label(noun, before[0])
    ):
        return item
    new = bool(before) and before[0].tag == "new"  # "nye unge: 7"
    who = "thing" if noun.tag == "thing" else str(noun.value)  # "hunde: 1"
    return item.meaning(item.value.but(who=who, noun=noun.text, new=new or item.value.new))


def is_label(atoms: Sequence[Atom], at: int) -> bool:
    """ "Aktivitet: fællesspisning"."""
    after = atoms[at + 2] if at + 2 < len(atoms) and atoms[at + 1].text == ":" else None
    return after is not None and after.tag == "plan" and bool(after.value.topics)


def _is_bare_label(noun: Atom, before: Atom) -> bool:
    """ "takeaway deltagere femten", as it is dictated; not "til deltagere 15"."""
    return noun.text in LABELS and before.tag in ("word", "when", "place", "topic")
