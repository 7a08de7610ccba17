"""What stands before or behind a report and speaks of something else changes nothing in it without a question."""

from bot.language.atoms.normalise import normalise
from bot.language.atoms.tongue import is_english
from tests.corpus_file import HERE, Case, compare, load_cases, true_reader

FILES = ("danish.txt", "unseen_d.txt", "unseen_f.txt", "unseen_h.txt", "unseen_m.txt", "unseen_o.txt")
STEP = 9
"""Every so many reports of these files are read."""
SENTENCES = 16
"""With every so many of the sentences, each report beginning with another."""
MOST_CHANGED = 0.03
"""Share of the messages that may be asked about more than needed, or taken for none."""


def _plain_reports() -> list[Case]:
    cases = [case for name in FILES for case in load_cases(HERE / name) if len(case.reports) == 1]
    danish = [case for case in cases if not is_english(normalise(case.text).text.split())]
    return [case for case in danish if case.text[-1].isalnum() and "\n" not in case.text and "Mvh" not in case.text]


def test_a_sentence_about_something_else_changes_no_report_without_a_question() -> None:
    read = true_reader()
    cases = _plain_reports()[::STEP]
    lines = (HERE.parent / "corpus_beside.txt").read_text(encoding="utf-8").splitlines()
    others = [line for line in lines if not line.startswith("#")]
    changed = total = 0
    wrong: list[str] = []
    for at, case in enumerate(cases):
        for other in others[at % SENTENCES :: SENTENCES]:
            text = f"{case.text}. {other[2:]}" if other.startswith("<") else f"{other[2:]} {case.text}"
            difference = compare(Case(case.line, case.now, text, case.reports), read(text, case.now))
            total += 1
            changed += difference is not None
            wrong += [str(difference)] if difference and difference.silent else []
    assert not wrong, "\n".join(wrong)
    assert len(cases) >= 100
    assert total >= 2000
    assert changed <= MOST_CHANGED * total
