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
    "Min kone var syg med 39 i feber.", "Opvaskemaskinen er 10 år gammel.", "Vi fik 2.000 kr af kommunen.",
    "Kagen var fra Netto til 25 kr.", "Jeg var hjemme kl. 22.", "Bussen til byen kører hver halve time.",
    "Der var 14 biler på pladsen.", "Naboen i nr. 12 klagede over larm.", "Næste gang bliver torsdag den 8.",
    "Jeg holder ferie fra mandag.", "Vi mangler 4 stole og et bord.", "Send mig lige 3 plakater.",
    "Mit nummer er 00 00 00 12.", "Der var 11 slags salat.", "Jeg har været med i 6 år.", "Vi ses den 20.",
    "Det var 3. gang i år.", "Randers FC vandt 2-1.", "På Glarbjergvej plejer de at være flere.",
    "Vi glæder os til sommerfesten i juni.", "Hilsen Birgit på 78.", "Der blev 8 kilo kartofler tilbage.",
    "Vi brugte 45 minutter på oprydning.", "I næste uge er jeg i Jennumparken.", "Husk mødet på onsdag kl 10.",
    "Den ældste var 91 og den yngste 2 måneder.", "Jeg talte to gange for en sikkerheds skyld.",
    "Køkkenet har kun plads til 50.", "Nøglen ligger på Flyvervej 9.", "Mine to drenge hjalp med stolene.",
    "Sidste år på samme tid var det 19.", "Der er 40 tallerkener i skabet.", "Kan I sende 100 servietter?",
    "Vi skal være 6 om det næste gang.", "Vejret var 12 grader og regn.", "Tak for hjælpen i fredags.",
    "Jeg glemte at skrive det i mandags.", "I Vangdalen har de fået ny opvaskemaskine.",
    "Kommunen kommer på besøg den 15. maj.",
)  # fmt: skip
BEFORE = (
    "Hej, jeg hedder Birthe og er 67 år.", "Jeg bor på Flyvervej 9.", "Godmorgen, klokken er 7.15 her.",
    "Her kommer tallet.", "Tak for mødet i mandags.", "Vi havde 5 kager med.", "Nu har vi 3 nye gryder.",
    "Hej igen, det er mig fra nr. 14.", "Det regnede hele dagen.", "Jeg skriver fra bussen kl. 21.",
    "Undskyld jeg først skriver nu.", "I mandags fik jeg ny telefon.", "Her er tallet fra os på 3. sal.",
    "Kære Bysekretariat.", "Vi havde glædet os i 2 uger.", "Jeg fyldte 70 i sidste uge.",
)  # fmt: skip
FILES = ("danish.txt", "unseen_d.txt", "unseen_f.txt", "unseen_h.txt", "unseen_m.txt", "unseen_o.txt")
STEP = 43
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
