"""What staff see of words that were not understood."""

from bot import paging
from bot.message import Button, Message, bold, lines, rows, shortened, wrapped
from bot.plan.model import Plan
from bot.texts import Translator
from bot.vocabulary.actions import Explaining, Learnt, UnknownWord

PAGE = 10


def unread(t: Translator, found: list[UnknownWord]) -> Message:
    if not found:
        return Message(t.gettext("There is no word waiting that I did not understand."))
    listed = [_line(t, each) for each in found]
    buttons = [Button(shortened(each.word, 30), f"word:{each.id}:{each.number}") for each in found]
    head, ask = t.gettext("Words I did not understand"), t.gettext("Press one, and tell me what it means.")
    return Message(lines(bold(head), *listed, ask), wrapped(buttons))


def _line(t: Translator, each: UnknownWord) -> str:
    said = {"word": each.word, "n": each.times, "sentence": shortened(each.sentence, 120)}
    return t.ngettext("»%(word)s«: %(sentence)s", "»%(word)s«, %(n)s times: %(sentence)s", each.times) % said


def explain(t: Translator, result: Explaining) -> Message:
    """The likely meanings: what is reported most, then everything else, a page at a time."""
    word, shown = result.word, paging.cut(meanings(t, result.plan), result.page, PAGE)
    own = f"word:{word.id}:{word.number}"
    buttons = [Button(label, f"{own}:{means}") for means, label in shown.listed]
    turns = paging.turns(shown, f"{own}:page")
    asked = t.gettext("What does »%(word)s« mean?") % {"word": word.word}
    text = lines(bold(asked), t.gettext("It was said like this: %(sentence)s") % {"sentence": word.sentence})
    return Message(text, (*wrapped(buttons, 1), *rows(turns, Button(t.gettext("Nothing we count"), f"{own}:ignore"))))


def meanings(t: Translator, plan: Plan) -> list[tuple[str, str]]:
    """Key and label of everything a word can mean: what residents report, the places, then the other criteria."""
    common = [each for each in plan.criteria.values() if {"ambassador", "volunteer"} & set(each.reported_by)]
    rest = [each for each in plan.criteria.values() if each not in common]
    places = [(f"areas.{key}", area.label) for key, area in plan.areas.items()]
    venues = [(f"venues.{key}", venue.name) for key, venue in plan.venues.items()]
    first, last = ([(f"criteria.{each.key}", each.report_in(t.language)) for each in part] for part in (common, rest))
    return [*first, *places, *venues, *last]


def learnt(t: Translator, result: Learnt) -> Message:
    label = dict(meanings(t, result.plan)).get(result.means, result.means)
    text = t.gettext("Learnt: »%(word)s« is %(meaning)s. It works from now on.")
    undo = Button(t.gettext("Forget it again"), f"learnt:{result.id}:forget")
    return Message(text % {"word": result.word, "meaning": label}, rows(undo))


def nothing_unread(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("Somebody has looked at that already. /uforstaaet shows what is left."), fresh=True)
