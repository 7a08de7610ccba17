"""The endings that a Danish noun may carry."""

from collections.abc import Iterator

ENDINGS = ("ernes", "erne", "ens", "ets", "ers", "en", "et", "er", "ne", "n", "t", "s", "r", "e")


def stems(word: str) -> Iterator[str]:
    """The word without each inflection it may carry: "loppemarkedet", "klubben", "Vangdalens"."""
    for ending in ENDINGS:
        stem = word[: -len(ending)]
        if len(stem) >= 4 and word.endswith(ending):
            yield stem
            if stem[-1] == stem[-2] and ending[0] == "e":
                yield stem[:-1]
