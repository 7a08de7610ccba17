"""What a last line says of all who moved in: "Alle tre fik mappen", "Begge er budt velkommen", "De fik den 10/3"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import has
from bot.language.sentences.welcomes import FOLDERS
from bot.language.tables.above import Above
from bot.language.tables.looking import Look, is_time, of_item
from bot.language.tables.stretch import Stretch
from bot.language.word_sets import word_set

ALL = word_set("alle begge samtlige allesammen all both everybody", of_reader=False)


def given_to_all(line: Stretch, items: Sequence[Atom], look: Look) -> Above | None:
    """The folder and the day of such a line; None where it is none."""
    whole = {word for item in items for word in item.text.split()}
    if not look.tells_of_arrivals(items) or has(items, "place", "not", "called_off"):
        return None
    times = [item for item in items if is_time(item)]
    if whole.isdisjoint(ALL) and (not times or has(items, "who", "new", "count")):
        return None  # "Jeg sagde velkommen i går", below those who moved in
    if len(times) > 1 or any(item.tag == "count" and item.value.noun for item in items):
        return None
    folders = [item for item in items if any(part in item.text for part in FOLDERS)]
    when = tuple(of_item(line, time) for time in times)
    return Above(when=when, folder=of_item(line, folders[0]) if folders else None)
