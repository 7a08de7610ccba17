"""What the sentences of a message tell, each of them seen beside the others."""

from collections.abc import Container, Sequence
from datetime import date

from bot.language.atoms.normalise import Folded
from bot.language.atoms.tokens import Atom
from bot.language.sentences.acts import tells
from bot.language.sentences.called_off import may_be_off, without_what_was_off
from bot.language.sentences.clauses import sentences
from bot.language.sentences.examples import without_examples
from bot.language.sentences.goals import without_goals
from bot.language.sentences.grumbling import with_what_it_was
from bot.language.sentences.headings import with_times_alone
from bot.language.sentences.held_after_all import held_after_all
from bot.language.sentences.moved_in import may_have_moved, without_day_of_moving
from bot.language.sentences.moved_over import may_have_moved_over, where_it_was_held
from bot.language.sentences.remarks import may_be_of_one, without_last_comer, without_remarks
from bot.language.sentences.year_above import in_the_year_above


def told(items: Sequence[Atom], folded: Folded, today: date, exemplified: Container[int | None]) -> list[list[Atom]]:
    """The parts of sentences and lines that tell something; `exemplified`: topics that examples are given of."""
    lined = "\n" in folded.text
    items = in_the_year_above(items, folded, today) if lined else items
    items = without_day_of_moving(items) if may_have_moved(folded.text) else items
    texts = {item.text for item in items}
    items = where_it_was_held(items) if may_have_moved_over(texts) else items
    items = held_after_all(items) if may_be_off(items, texts) else items
    said: Sequence[Sequence[Atom]] = without_goals(sentences(items), today)
    if lined:
        said = without_remarks(with_times_alone(said, today))
    if ":" in folded.text:
        said = without_examples(said, exemplified)
    if may_be_of_one(items, texts):
        said = without_last_comer(said)
    if may_be_off(items, texts):
        said = without_what_was_off(said)
    parts = with_what_it_was(said, [part for sentence in said if (part := tells(sentence, today))])
    return _without_weak_days(parts, said) if lined else parts


def _without_weak_days(parts: list[list[Atom]], said: Sequence[Sequence[Atom]]) -> list[list[Atom]]:
    """ "7 er nu uddannet", and below it "diplomer i fredags": on that day, or today."""
    whens = [item for part in parts for item in part if item.tag == "when"]
    days = {item.value.day for sentence in said for item in sentence if item.tag == "when" and not item.value.weak}
    if not whens or not all(item.value.weak for item in whens) or days <= {None}:
        return parts
    return [[item for item in part if item not in whens] for part in parts]
