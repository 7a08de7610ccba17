"""Messages that are a table or a list: each number a sentence of its own, with what heads its row and its column."""

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.language.analysis import Analyser, Analysis, Respelt
from bot.language.atoms.wordbook import Wordbook
from bot.language.reading import Report, Span
from bot.language.second_reading import agreed, unsure
from bot.language.tables.asked import answered, may_be_answered
from bot.language.tables.left_out import leaves_rows_out
from bot.language.tables.lines import lines
from bot.language.tables.looking import Look, counted_in
from bot.language.tables.own_titles import title_spans, titled
from bot.language.tables.stretch import Stretch, Told, Words, told
from bot.language.tables.told_whole import are_rows, has_one, leaves_out
from bot.language.tables.unfolding import may_be_a_table, unfolded


class RowReader:
    """Reads rows, with what takes messages to pieces and what reads one sentence."""

    def __init__(
        self, book: Wordbook, analyser: Analyser, read_sentence: Callable[[str, datetime], Sequence[Report]]
    ) -> None:
        self._analyser, self._read_sentence = analyser, read_sentence
        self._counted = counted_in(book)

    def read(self, text: str, now: datetime) -> list[Report]:
        """The reports of all rows; nothing where the message is no table, or a row of it leaves something open."""
        if may_be_answered(text) and (reports := self._answers(text, now)):
            return reports
        if "\n" not in text and (line := titled(Stretch(text, 0), self._counted.titles)):
            return self._titled(*line, now)
        if not may_be_a_table(text):
            return []
        sentences = self._unfolded(text, now)
        rows = self._rows(sentences, now)
        said = self._analyser.of(text, now.date())
        if rows and not leaves_out(sentences, self._doubted(text, said)):
            return rows
        if not rows and "\n" not in text:
            return []
        respelt = [self._respelt_rows(said, other, now) for other in self._analyser.respelt(said)]
        if rows:
            return agreed(rows, respelt)  # "Andet hlvår 2019:" is no year
        read = [each for each in respelt if each]
        return agreed(read[0], read[1:]) if read else []

    def _doubted(self, text: str, said: Analysis) -> list[Span]:
        """Where words stand that may be mistyped, but for those of the plan's own titles."""
        own = title_spans((line.whole for line in lines(text)), self._counted.titles)
        doubted = self._analyser.doubted(said)
        return [(begins, ends) for begins, ends in doubted if not any(one <= begins < two for one, two in own)]

    def _titled(self, labels: Words, number: Words, now: datetime) -> list[Report]:
        """The report of one line that says what the plan calls it; nothing where it is read as several."""
        line = told([*labels, ":", *number])
        read = self._read_sentence(line.text, now)
        return [line.moved(one) for one in read] if len(read) == 1 else []

    def are_left_out(self, text: str, reports: int, now: datetime) -> bool:
        """Whether a message that was not read row by row has more rows than so many reports."""
        return "\n" in text and leaves_rows_out(text, reports, self._look(now))

    def _respelt_rows(self, said: Analysis, respelt: Respelt, now: datetime) -> list[Report]:
        """The rows of a message without its slips, each that has one unsure."""
        doubted = self._analyser.doubted(said)
        sentences = [told.placed(respelt.places) for told in self._unfolded(respelt.text, now)]
        return [
            unsure(one, alone=False) if has_one(told, doubted) else one
            for told, row in zip(sentences, self._row_by_row(sentences, now), strict=False)
            for one in row
        ]

    def _answers(self, text: str, now: datetime) -> list[Report]:
        """The reports of answers below their questions; nothing where one of them reports nothing."""
        said = answered(lines(text), self._look(now))
        read = [self._read_sentence(each.told.text, now) for each in said]
        if not all(row or each.may_be_none for each, row in zip(said, read, strict=True)):
            return []
        return [each.told.moved(one) for each, row in zip(said, read, strict=True) for one in row]

    def _look(self, now: datetime) -> Look:
        return Look(self._analyser.placed, now.date(), self._counted, {})

    def _unfolded(self, text: str, now: datetime) -> list[Told]:
        return unfolded(text, self._look(now))

    def _rows(self, sentences: Sequence[Told], now: datetime) -> list[Report]:
        return [one for row in self._row_by_row(sentences, now) for one in row]

    def _name(self, sentence: str, now: datetime) -> str:
        """What a sentence calls what is held; nothing where it counts people."""
        named = [item for item in self._analyser.of(sentence, now.date()).items if item.tag == "topic"]
        held = bool(named) and all(set(item.value.topics) <= self._counted.held for item in named)
        return named[0].text if held else ""

    def _row_by_row(self, sentences: Sequence[Told], now: datetime) -> list[list[Report]]:
        """The reports of each sentence; nothing where they are no table's."""
        read = [self._read_sentence(told.text, now) for told in sentences]
        if not are_rows(sentences, read, [self._name(told.text, now) for told in sentences]):
            return []
        return [[told.moved(one) for one in row] for told, row in zip(sentences, read, strict=True)]
