"""How a plan writes its names, whoever wrote them otherwise: without Danish letters, or in two words."""

from bot.language.atoms.lexer import words_of
from bot.language.atoms.normalise import fold

SEVERAL = ("er", "e")
"""How Danish names of several happenings end."""


class Spelling:
    """The names of one plan, by what they fold to."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._exactly: set[str] = set()

    def put(self, name: str, folded: str) -> None:
        """A name, and one of the ways in which it may be written. The first name that is written so keeps it."""
        self._exactly.add(name.lower())
        self._names.setdefault(folded, name.lower())

    def words(self) -> frozenset[str]:
        """Each word of a name as it folds when it is written as in the plan."""
        return frozenset(word for name in self._exactly for word in words_of(fold(name)))

    def of(self, folded: str) -> str:
        """The plan's own spelling of a folded name."""
        return self._names[folded]

    def one_of(self, title: str) -> str:
        """ "bankoaften" for "bankoaftener", "loppemarked" for "loppemarkeder", where the plan has that name."""
        ones = (title.removesuffix(ending) for ending in SEVERAL if title.endswith(ending))
        return next((one for one in ones if one in self._exactly), title)

    def as_in_plan(self, title: str) -> str:
        """ "gåtur" for "gaatur" and "gatur", "filmaften" for "film aften"; any other title as it is."""
        if title in self._exactly:
            return title
        return self._names.get(fold(title)) or self._names.get(fold(title.replace(" ", "")), title)
