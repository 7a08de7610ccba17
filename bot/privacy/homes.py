"""Knows a home again without keeping where it is: a keyed hash of its address."""

import re
from hashlib import blake2b

from bot.language.reading import Home

_FOLD = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "ü": "u", "ö": "oe", "ä": "ae"})
_GROUND = frozenset(("st", "stue", "stuen", "0", "stueetage", "stueetagen", "ground"))
_BASEMENT = frozenset(("kl", "kld", "kaelder", "kaelderen"))
_DOORS = {"tilvenstre": "tv", "venstre": "tv", "left": "tv", "tilhoejre": "th", "hoejre": "th", "right": "th"}
_DOORS |= {"midtfor": "mf", "midt": "mf", "imidten": "mf", "middle": "mf"}
_FLOOR_WORD = re.compile(r"(?:sals?|etage|floor)$")
_ENGLISH_ORDINAL = re.compile(r"^(\d+)(?:st|nd|rd|th)$")


class HomeKey:
    """Makes keys with the programme's secret; without it nobody can try addresses until one fits."""

    def __init__(self, secret: bytes) -> None:
        """Raises ValueError when the secret is empty: the hash would be anybody's to make."""
        if not secret:
            raise ValueError("the secret that homes are hashed with is empty")
        self._secret = blake2b(secret, digest_size=64).digest()

    def of(self, home: Home) -> str:
        """32 hexadecimal characters, the same for every spelling of the address."""
        return self.keyed(_written_out(home))

    def keyed(self, text: str) -> str:
        """The same of any text that is to be known again and not kept."""
        return blake2b(text.encode(), key=self._secret, digest_size=16, person=b"nabobot.home").hexdigest()


def _written_out(home: Home) -> str:
    letter = _folded(home.letter)
    return "\n".join((_street(home.street), str(home.number), letter, _floor(home.floor), _door(home.door)))


def _folded(words: str) -> str:
    """Only letters and digits, in lower case, æ, ø and å as ae, oe and aa."""
    return "".join(filter(str.isalnum, words.casefold().translate(_FOLD)))


def _street(name: str) -> str:
    """ "Gl." and "Gammel" are one word, and so are "Skt." and "Sankt"."""
    words = name.casefold().replace(".", " ").split()
    full = {"gl": "gammel", "ny": "ny", "sct": "sankt", "skt": "sankt", "st": "store", "ll": "lille", "nr": "noerre"}
    return _folded("".join(full.get(word, word) for word in words))


def _floor(floor: str) -> str:
    folded = _FLOOR_WORD.sub("", _folded(floor))
    if folded in _GROUND:
        return "st"
    if folded in _BASEMENT:
        return "kl"
    return _ENGLISH_ORDINAL.sub(r"\1", folded).lstrip("0")


def _door(door: str) -> str:
    folded = _folded(door)
    return _DOORS.get(folded, folded.lstrip("0"))
