"""What people call eating together, whatever the plan calls its dinners: "fællesspisning" means the "fredagsmad"."""

from functools import lru_cache

from bot.language.atoms.normalise import fold
from bot.language.lexicon import Topic

EATING = (
    "fællesspisning", "fællesspisningen", "fællesspisninger", "fælles spisning", "spisning", "spisningen", "fællesmad",
    "fælles mad", "spise sammen", "spiser sammen", "spiste sammen", "spist sammen", "communal dinner",
    "communal dinners", "community dinner", "shared dinner", "shared meal", "ate together",
)  # fmt: skip


@lru_cache(maxsize=2)
def also_called(topics: tuple[Topic, ...]) -> tuple[Topic, ...]:
    """The one goal of dinners answers to these too, each as long as no goal has it for its own name.

    A plan is asked for its words several times while the bot starts: to fold all its names takes 5 ms.
    """
    dinners = [each for each in topics if each.kind == "faellesspisning"]
    if len(dinners) != 1:
        return topics
    taken = {fold(name) for each in topics for name in each.names}
    names = (*dinners[0].names, *(each for each in EATING if fold(each) not in taken))
    return tuple(each._replace(names=names) if each is dinners[0] else each for each in topics)
