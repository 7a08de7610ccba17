"""Who is asked to come: "lørdag er der loppemarked, kom og vær med", in which "kom" tells of nothing that was."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import NO_FACT
from bot.language.word_sets import word_set

COME = "kom"
INVITING = word_set("glad glade og til alle endelig gerne frit som med bare kl klokken forbi sultne")
"""Behind "kom" they ask somebody to; "kom der", "kom 12" and "kom hjem" tell."""
NAMED = frozenset({"topic", "place", "when"})


def without_invitation(told: Sequence[Atom]) -> Sequence[Atom]:
    """The sentence as far as it does not ask anybody to come; all of it where it counts or dates those who came."""
    at = next((at for at, item in enumerate(told) if item.text == COME and _asks(told, at)), None)
    if at is None:
        return told
    rest = told[at + 1 :]
    came = any(_came(item) or (item.tag == "when" and item.value.day) for item in rest)
    if came:
        return told
    return told[:at] if any(_came(item) or (item.tag == "when" and item.value.day) for item in told[:at]) else []


def as_invited(items: Sequence[Atom]) -> list[Atom]:
    """The same items, "kom" tagged as an invitation where it asks somebody to come: "…, kom glad" tells of nothing."""
    return [item.tagged("invite") if item.text == COME and _asks(items, at) else item for at, item in enumerate(items)]


def _came(item: Atom) -> bool:
    """Not "kom og vær med, 20 boder"."""
    if item.tag != "count" or item.value.relation in NO_FACT:
        return False
    return item.value.who != "thing" and not item.value.strange


def _asks(told: Sequence[Atom], at: int) -> bool:
    """Whether "kom" begins a clause, or stands behind what is on ("fredag er der banko kom glad")."""
    if text_at(told, at + 1).partition(" ")[0] not in INVITING and tag_at(told, at + 1) != "invite":
        return False
    begins = tag_at(told, at - 1) in ("", "sign")
    return begins or (tag_at(told, at - 1) in NAMED and any(item.tag == "present" for item in told[:at]))
