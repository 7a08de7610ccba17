"""What stands before or behind a report and speaks of something else changes nothing in it without a question."""

from bot.language.normalise import normalise
from bot.language.tagging import is_english
from bot.language.tokens import tokenise
from tests.corpus_file import HERE, Case, compare, load_cases, true_reader

BEHIND = (
    "Næste gang er den 14. marts kl. 18.", "Maden kostede 1.250 kr.", "Der var 12 stole for lidt.", "Sidst var vi 25.",
    "Vi brugte 8 kg kartofler.", "Vi havde regnet med 50.", "Min søn er 12 år.", "Det tog 3 timer at rydde op.",
    "Vi sluttede kl. 21.30.", "Ring til mig på 20 30 40 50.", "Jeg vil gerne låne 3 borde til på fredag.",
    "Kan vi få 10 stole mere?", "Der manglede 6 tallerkener.", "Vi tog 40 billeder.", "Vi ses på torsdag.",
    "Loppemarkedet i næste uge er aflyst.", "Jeg ringer i morgen kl. 9.", "Tre af bordene var i stykker.",
    "Mødet med kommunen er den 3. maj.", "Vores budget er 5.000.", "Vi delte 60 sedler ud.",
    "Mvh. Kirsten, Rørhaven 12",
    "Bussen kørte 20 minutter for sent.", "Vi skal huske at invitere dem fra Glarbjergvej næste gang.",
    "Hvor mange var der egentlig på Glarbjergvej?", "Vejret var gråt og 8 grader.", "Vi plejer at være 30.",
)  # fmt: skip
BEFORE = (
    "Hej, jeg hedder Birthe og er 67 år.", "Jeg bor på Flyvervej 9.", "Godmorgen, klokken er 7.15 her.",
    "Her kommer tallet.", "Tak for mødet i mandags.", "Vi havde 5 kager med.", "Nu har vi 3 nye gryder.",
)  # fmt: skip
FILES = ("danish.txt", "unseen_d.txt", "unseen_f.txt", "unseen_h.txt")
STEP = 29
"""Every so many reports of these files are read with each of the sentences."""
MOST_CHANGED = 0.03
"""Share of the messages that may be asked about more than needed, or taken for none."""


def _plain_reports() -> list[Case]:
    cases = [case for name in FILES for case in load_cases(HERE / name) if len(case.reports) == 1]
    danish = [case for case in cases if not is_english(tokenise(normalise(case.text).text))]
    return [case for case in danish if case.text[-1].isalnum() and "\n" not in case.text and "Mvh" not in case.text]


def test_a_sentence_about_something_else_changes_no_report_without_a_question() -> None:
    read = true_reader()
    cases = _plain_reports()[::STEP]
    changed = total = 0
    wrong: list[str] = []
    for case in cases:
        beside = [f"{case.text}. {other}" for other in BEHIND] + [f"{other} {case.text}" for other in BEFORE]
        for text in beside:
            difference = compare(Case(case.line, case.now, text, case.reports), read(text, case.now))
            total += 1
            changed += difference is not None
            wrong += [str(difference)] if difference and difference.silent else []
    assert not wrong, "\n".join(wrong)
    assert len(cases) >= 30
    assert changed <= MOST_CHANGED * total
