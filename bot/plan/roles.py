"""What a programme calls people of a role, where it has a word of its own: "vaskerivært" for "beboerambassadør"."""

from dataclasses import dataclass

from bot.plan.part import Text, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    title: Text
    """One of them, in the middle of a sentence: "vaskerivært"."""
    several: Text
    """All of them: "vaskeriværterne"."""
    names: tuple[Word, ...] = ()
    """What else leaders write for one of them."""
