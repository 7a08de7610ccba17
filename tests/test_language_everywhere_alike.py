"""A message is read alike by every process: what a set holds comes out in another order in each."""

import subprocess
import sys
from os import environ

from tests.patience import PATIENCE

WRITTEN = "Dæ flytted et par ind i Rørhavn 17, a ga dem mapen å ønsked dem velkommn i onsdas"
RESPELT = f"""
from datetime import date
from bot.language.analysis import Analyser
from bot.language.atoms.wordbook import Wordbook
from bot.plan.load import load

analyser = Analyser(Wordbook(load("randers-nordby-2017-21").lexicon()))
print(*(each.text for each in analyser.respelt(analyser.of({WRITTEN!r}, date(2018, 2, 20)))), sep="\\n")
"""
SEEDS = ("1", "2", "3")


def _respelt_with(seed: str) -> list[str]:
    command = [sys.executable, "-c", RESPELT]
    done = subprocess.run(
        command, env={**environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True, timeout=PATIENCE
    )
    return done.stdout.splitlines()


def test_the_words_that_unknown_ones_are_taken_for_come_in_one_order():
    first, *others = map(_respelt_with, SEEDS)
    assert len(first) > 1
    assert others == [first] * len(others)
