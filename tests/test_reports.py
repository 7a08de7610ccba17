"""The fremdriftsrapport: as a file from the command line, and attached a week before the meeting."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from docx import Document as Word

from bot.documents.forms import write
from bot.documents.model import Bullets, Table
from bot.meetings.model import CALLED, Meeting
from bot.people.model import Channel, Person, Post
from bot.plan.season import Span
from bot.registrations.facts import Facts
from bot.registrations.model import SAVED, Entry
from bot.reports import annual_words
from bot.reports.annual import annual_report
from bot.reports.content import _supplements as supplements
from bot.reports.content import progress_report
from bot.reports.words import _supplement as supplement
from bot.reports.words import report
from bot.texts import translator
from bot.work import Work
from tests.shell import Shell
from tests.sms_gateway import SmsGateway
from tests.test_figures import SCHOOL, asks
from tests.test_figures_telling import puts_down
from tests.test_progress import entered
from tests.world import World


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def text_of(path: Path) -> str:
    """Every word of a Word file."""
    document = Word(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)


def written(world: World) -> str:
    path = world.folder / "rapport.docx"
    world.write(lambda work: write(report(translator("da"), progress_report(work)), path))
    return text_of(path)


def calls_a_meeting(work: Work) -> None:
    starts = datetime(2017, 12, 12, 12, 0, tzinfo=UTC)
    ends = starts + timedelta(hours=2)
    meeting = Meeting(
        group="styregruppe", starts_at=starts, ends_at=ends, state=CALLED, uid="møde", created_at=work.now
    )
    meeting.called_at = work.now
    work.session.add(meeting)


async def test_the_report_holds_figures_words_and_what_is_missing(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    ditte = world.person("Ditte", role="staff")
    karen = await asks(world)
    signe.sees("2 tal")
    await signe.says("cirka 12 familier")
    signe.ignores_the_rest()
    await puts_down(karen, "Ditte", "Familieklassen")
    await world.passes(minutes=2)
    ditte.sees("succeser og benspænd")
    await ditte.presses("Skriv, hvordan det gik")
    await ditte.says("Familierne møder op hver uge.")
    await ditte.says("Lokalet er for lille.")
    ditte.ignores_the_rest()
    karen.ignores_the_rest()

    told = written(world)

    for words in (
        "Familieklassen", "Familierne møder op hver uge.", "Lokalet er for lille.", "12", "foreløbigt",
        "Nørrevangsskolen: Gennemførte familieklassen", "onsdag 13. december 2017", "1 af 42 tal",
    ):  # fmt: skip
        assert words in told, words


async def test_a_manager_who_reads_the_first_page_alone_knows_what_is_behind(world: World) -> None:
    """How many goals stand how, and by name, with figures, what is behind; in both reports."""
    world.write(entered("workshops_onward", date(2017, 10, 2), 0, part=0, whole=2))
    world.write(entered("ambassadors", date(2017, 10, 2), 15))
    world.write(entered("newsletter", date(2017, 10, 2), 6))
    for made in (
        world.write(lambda work: report(translator("da"), progress_report(work))),
        world.write(lambda work: annual_words.report(translator("da"), annual_report(work, None))),
    ):
        glance, *_ = [block for block in made.blocks if isinstance(block, Table)]
        assert glance.header == ("Indsatsområde", "Godt med", "Lidt bagefter", "Bagefter", "Intet meldt endnu")
        assert {row[0]: row[1:4] for row in glance.rows} == {
            "Tryghed og trivsel": ("1", "1", "–"),
            "Kriminalpræventiv indsats": ("–", "–", "–"),
            "Uddannelse og beskæftigelse": ("–", "–", "1"),
            "Forebyggelse og forældreansvar": ("–", "–", "–"),
            "I alt": ("1", "1", "1"),
        }
        red, yellow = [block.items for block in made.blocks if isinstance(block, Bullets)][:2]
        assert [each.replace("\N{NO-BREAK SPACE}", " ") for each in red] == [
            "Videre til en ungdomsuddannelse: 0 af 2 (0 %) – målet er 95 %"
        ]
        assert yellow == ("Udøvende beboerambassadører: 15 – målet er 17",)
        tones = {row[0]: tone for block in made.blocks if isinstance(block, Table) for row, tone in
                 zip(block.rows, block.tones, strict=False)}  # fmt: skip
        assert (tones["Nyhedsmails sendt"], tones["Videre til en ungdomsuddannelse"]) == ("green", "red")
        assert tones["Gode historier i lokalpressen"] == "", "nothing was reported: that is no colour"


async def test_what_was_reported_and_not_confirmed_is_not_called_missing(world: World) -> None:
    world.write(entered("family_class", date(2017, 8, 22), 7))
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.ignores_the_rest()

    told = written(world)

    assert "0 af 42 tal, der er spurgt om, er kommet. Til ét af de andre er der meldt noget undervejs" in told
    assert "Nørrevangsskolen: Gennemførte familieklassen\n" in told
    assert "Nørrevangsskolen: 1 tal" in told


async def test_the_annual_report_has_lights_words_milestones_and_meetings(world: World) -> None:
    """As it stood at the end of January, made in June of the next plan year."""
    signe, ditte = world.person("Signe", role="partner", institution=SCHOOL), world.person("Ditte", role="staff")
    karen = await asks(world)
    await signe.says("12 familier, 6 af 7 gennemførte")
    await puts_down(karen, "Ditte", "Familieklassen")
    await world.passes(minutes=2)
    await ditte.presses("Skriv, hvordan det gik")
    await ditte.says("Familierne møder op hver uge.")
    await ditte.says("Lokalet er for lille.")
    await karen.says("/milepaele Familieklassen, november: nyt hold er i gang\nFamilieklassen, december: evaluering")
    await karen.presses("Godkend")
    await karen.presses_raw(karen.chat()[-1], "milestone:1:done")
    world.write(calls_a_meeting)
    world.execute("UPDATE meetings SET state = 'held', attended = 7")
    for each in (signe, ditte, karen):
        each.ignores_the_rest()
    world.clock.move(timedelta(days=200))

    path = world.folder / "aar.docx"
    world.write(lambda work: write(annual_words.report(translator("da"), annual_report(work, date(2018, 1, 31))), path))

    told = text_of(path)
    for words in (
        "Årsrapport", "Planår 2017/18 · som det stod onsdag 31. januar 2018", "Årets status",
            "Gennemførte familieklassen: 6 af 7 (86",
        "Familier begyndt i familieklassen", "12 i år", "Familierne møder op hver uge.", "Lokalet er for lille.",
        "november 2017: nyt hold er i gang – nået", "december 2017: evaluering – ikke nået",
        "Møder, der er holdt", "Styregruppen", "mindst 3", "12. dec. · 7 kom i alt",
    ):  # fmt: skip
        assert words in told, words


async def test_a_correction_after_the_meeting_stands_as_a_supplement(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    karen = await asks(world)
    signe.sees("2 tal")
    await signe.says("7 familier, 6 af 7 gennemførte")
    await world.passes(days=30)
    await signe.says("/tal")
    await signe.presses("Ret")
    await signe.presses("Familier begyndt i familieklassen")
    await signe.says("9")
    await world.passes(days=20)
    await karen.says("/tal 30. januar")

    told = written(world)

    assert "Familier begyndt i familieklassen, 1. juni – 31. oktober 2017: +2" in told
    for each in (karen, signe):
        each.ignores_the_rest()


async def test_corrections_of_levels_and_shares_are_no_sums(world: World) -> None:
    """A level takes the place of the one before; of a share both numbers are told."""
    earlier = {"period_start": date(2017, 6, 1), "period_end": date(2017, 6, 30)}
    span = Span(date(2017, 7, 1), date(2017, 10, 31))
    world.write(entered("ambassadors", date(2017, 7, 20), 15, **earlier))
    world.write(entered("mother_groups_completed", date(2017, 7, 20), 1, part=1, whole=2, **earlier))
    world.write(entered("newsletter", date(2017, 7, 20), -1, **earlier))
    found = world.write(lambda work: supplements(work, span, date(2017, 10, 31)))
    assert [supplement(translator("da"), each) for each in found] == [
        "Udøvende beboerambassadører, 1. juni – 30. juni 2017: 15 beboerambassadører",
        "Gennemførte mødregruppen, 1. juni – 30. juni 2017: +1 af +2",
        "Nyhedsmails sendt, 1. juni – 30. juni 2017: -1",
    ]


async def test_a_year_in_which_nothing_came_does_not_show_what_came_before_as_its_own(world: World) -> None:
    world.write(entered("newsletter", date(2018, 5, 2), 5))
    world.write(entered("ambassadors", date(2018, 5, 2), 12))
    made = world.write(lambda work: report(translator("da"), progress_report(work, date(2018, 10, 1))))
    told = {row[0]: row[2] for block in made.blocks if isinstance(block, Table) for row in block.rows}
    assert told["Nyhedsmails sendt"] == "– i år, 5 i alt"
    assert told["Udøvende beboerambassadører"] == "12"
    goals = {row[0]: row[1] for block in made.blocks if isinstance(block, Table) for row in block.rows}
    assert goals["Legeinstruktører uddannet"] == "6–10 i år"
    assert goals["MILIFE-forløb"] == "3–4 i år, 12–16 i alt"
    assert goals["Børn, der gennemfører NUSSA"] == "144–240 i alt"
    assert goals["Udøvende beboerambassadører"] == "17"


async def test_the_annual_report_has_what_was_put_off_and_what_the_last_month_did_not_bring(world: World) -> None:
    karen = world.person("Karen", role="head")
    lines = ("maj 2018: nyt hold er i gang", "april 2018: evaluering", "marts 2018: sommertur")
    await karen.says("/milepaele " + "\n".join(f"Familieklassen, {line}" for line in lines))
    await karen.presses("Godkend")
    karen.ignores_the_rest()
    world.execute("UPDATE milestones SET month = '2018-09-01', reason = 'ferie' WHERE text = 'evaluering'")

    content = world.write(lambda work: annual_report(work, date(2018, 5, 31)))

    blocks = annual_words.report(translator("da"), content).blocks
    said = [line for block in blocks if isinstance(block, Bullets) for line in block.items if "2018:" in line]
    assert said == [
        "marts 2018: sommertur – ikke nået",
        "maj 2018: nyt hold er i gang – ikke nået",
        "april 2018: evaluering – flyttet til september 2018 (ferie)",
    ]


async def test_a_week_before_the_meeting_its_members_get_the_report(world: World) -> None:
    karen = world.person("Karen", role="head")
    torben = world.person("Torben", role="styregruppe")
    world.person("Mona", role="volunteer")
    world.write(calls_a_meeting)
    await world.passes(days=19)
    karen.ignores_the_rest()
    torben.ignores_the_rest()

    await world.passes(days=1)  # Tuesday 5 December

    shown = [each for each in torben.unread if each.document]
    assert [each.document.name for each in shown if each.document] == ["fremdriftsrapport-2017-12-12-da.docx"]
    assert "tirsdag 12. december" in shown[0].text
    assert any(each.document for each in karen.unread)
    karen.ignores_the_rest()
    torben.ignores_the_rest()
    await world.passes(days=1)
    assert not any(each.document for each in torben.unread)
    torben.ignores_the_rest()
    karen.ignores_the_rest()


async def test_whoever_has_no_more_than_sms_is_told_how_to_get_the_report(world: World) -> None:
    async with SmsGateway() as gateway:
        world.more = {"sms_url": gateway.url}
        await world.restart()
        world.write(by_sms)
        world.write(calls_a_meeting)
        await world.passes(days=20)
        words = [each["message"] for each in gateway.sent.values() if "Fremdriftsrapporten" in each["message"]]
        assert len(words) == 1
        assert words[0].endswith("Den kan ikke komme som sms: Bed sekretariatet om den, eller giv dem din e-mail.")


def by_sms(work: Work) -> None:
    person = Person(name="Inger", language="da", created_at=work.now)
    person.channels.append(Channel(kind="sms", address="+4500000012", confirmed_at=work.now))
    person.posts.append(Post(role="styregruppe", since=work.now))
    work.session.add(person)


def test_the_command_line_writes_word_and_print(shell: Shell) -> None:
    shell.types("db", "upgrade")
    for kind, name, begins in (
        ("progress", "a.docx", b"PK"),
        ("progress", "a.pdf", b"%PDF"),
        ("annual", "b.pdf", b"%PDF"),
    ):
        shell.types("report", kind, "--out", str(shell.folder / name), "--until", "2017-12-31")
        assert (shell.folder / name).read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("2019",), "Kalenderåret 2019 · som det stod tirsdag 31. december 2019"),
        (("2018/19",), "Planår 2018/19 · som det stod fredag 31. maj 2019"),
        (("2020",), "Kalenderåret 2020 · som det stod lørdag 1. februar 2020"),
        (("2019", "--until", "2019-06-30"), "Kalenderåret 2019 · som det stod søndag 30. juni 2019"),
        ((), "Planår 2019/20 · som det stod lørdag 1. februar 2020"),
    ],
)
def test_the_command_line_writes_of_the_year_that_is_named(shell: Shell, words: tuple[str, ...], told: str) -> None:
    shell.set["NABOBOT_NOW"] = "2020-02-01T10:00"
    shell.keep(dinner(date(2019, 2, 3), 4321), dinner(date(2020, 1, 5), 1234))
    shell.types("report", "annual", *words, "--out", "aar.docx")
    written = text_of(shell.folder / "aar.docx").replace("\N{NO-BREAK SPACE}", " ")
    assert told in written
    assert [each for each in ("4.321", "1.234") if each in written] == ["1.234" if "2020" in told else "4.321"]


def dinner(day: date, guests: int) -> Entry:
    entry = Entry(received_at=datetime(2020, 1, 6, tzinfo=UTC), state=SAVED, practice=False, revision=1)
    entry.facts = Facts("faellesspisning", "faellesspisning", date=day, area="vangdalen", value=guests)
    return entry


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("annual", "2016"), "YEAR: of 2016 there is nothing yet, or not any more (the plan is from 2017"),
        (("annual", "2021"), "YEAR: of 2021 there is nothing yet"),
        (("annual", "nitten"), "YEAR: 'nitten' is no year"),
        (("annual", "2019", "--until", "2020-01-01"), "--until: 2020-01-01 is no day of 2019 in the plan"),
        (("progress", "2019"), "YEAR: '2019' is for the annual report"),
    ],
)
def test_a_year_that_cannot_be_meant_is_told_plainly(shell: Shell, words: tuple[str, ...], told: str) -> None:
    shell.set["NABOBOT_NOW"] = "2020-02-01T10:00"
    shell.types("db", "upgrade")
    assert told in shell.types("report", *words, "--out", "aar.docx", status=2)


def test_what_cannot_be_written_is_said_plainly(shell: Shell) -> None:
    shell.types("db", "upgrade")
    assert "--out" in str(shell.types("report", "progress", "--out", "rapport.txt", status=2))
    assert "KIND" in str(shell.types("report", "yearly", "--out", "rapport.pdf", status=2))


async def test_staff_have_the_reports_made_in_the_chat(world: World) -> None:
    ditte, ragna = world.person("Ditte", role="staff"), world.person("Ragna", role="styregruppe")
    await ditte.says("37 til fællesspisning i Vangdalen i går")
    await ditte.presses("Gem")
    await ditte.says("/fremdrift")
    ditte.ignores_the_rest()
    await ditte.presses("Rapport (Word)")
    shown = ditte.sees("Fremdriftsrapporten, som den ser ud onsdag 15. november 2017", "[Som PDF]", "[Årsrapport]")
    assert shown.document
    assert shown.document.name == "fremdriftsrapport-2017-11-15-da.docx"
    assert "37" in text_of(world.folder / "reports" / shown.document.name)
    for written in ("/fremdrift årsrapport", "årsrapporten"):
        await ditte.says(written)
        shown = ditte.sees("Årsrapporten for 2017/18, som den ser ud onsdag 15. november 2017")
        assert shown.document
        assert shown.document.name == "aarsrapport-2017-11-15-da.docx"

    await ragna.says("/fremdrift rapport")  # she gets it before each meeting, too
    assert ragna.sees("Fremdriftsrapporten").document
    await ragna.says("/fremdrift")
    assert "Rapport (Word)" not in [button.text for button in ragna.sees("Så langt er vi").buttons]
    mona = world.person("Mona", role="volunteer")
    await mona.says("/fremdrift")
    mona.sees("Så langt er vi")
    await mona.presses_raw(mona.chat()[-1], "standing:report")
    mona.sees("med den rolle, du har")


async def test_how_it_goes_with_one_thing_and_what_is_missing_is_asked_in_words(world: World) -> None:
    ditte, bo = world.person("Ditte", role="staff"), world.person("Bo", role="subscriber")
    await ditte.says("37 til fællesspisning i Vangdalen i går")
    await ditte.presses("Gem")
    ditte.ignores_the_rest()

    for asked in ("/fremdrift fællesspisning", "Hvordan går det med fællesspisningerne?"):
        await ditte.says(asked)
        shown = ditte.sees("Deltagere ved hver fællesspisning", "37", "[Oversigt]")
        assert "Nye beboere" not in shown.text
    for asked in ("hvor langt er vi med mødregrupperne?", "/fremdrift boligsociale mødregrupper"):
        await ditte.says(asked)
        ditte.sees("mødregrupper", "mål 5 i år")
    await ditte.says("/fremdrift noget helt andet")
    ditte.sees("Tryghed og trivsel", "Kriminalpræventiv indsats")
    await bo.says("hvordan går det med fællesspisningerne?")
    assert "37" not in bo.sees("").text
    await ditte.says("hvad mangler jeg?")
    ditte.sees("ikke noget, der venter på dig")
    await ditte.says("Hvem skylder tal?")
    ditte.sees("Der mangler ingen tal")
    await ditte.says("halvårsrapport")
    assert ditte.sees("Fremdriftsrapporten").document
    await ditte.says("mødregruppe: 11 af 14 gennemførte i foråret")
    ditte.sees("Jeg skal bruge én dag", "Hvilken dag")


async def test_what_was_reported_of_one_area_is_asked_in_words(world: World) -> None:
    ditte, bo = world.person("Ditte", role="staff"), world.person("Bo", role="subscriber")
    for words in (
        "37 til fællesspisning i Vangdalen i går",
        "30 til fællesspisning i Vangdalen i mandags",
        "25 til fællesspisning på Glarbjergvej i lørdags",
        "budt velkommen til en ny familie på fem på Glarbjergvej i går",
    ):
        await ditte.says(words)
        await ditte.presses("Gem")
    ditte.ignores_the_rest()

    for asked in ("vis tallene for Vangdalen", "Hvordan går det i Vangdalen?", "/fremdrift vangdalen"):
        await ditte.says(asked)
        shown = ditte.sees("Vangdalen i planåret 2017/18", "fællesspisning: 2 meldinger · i gennemsnit 33,5")
        assert "Nye beboere" not in shown.text
    await ditte.says("hvor mange nye beboere har vi budt velkommen på Glarbjergvej?")
    assert "spisning" not in ditte.sees("Glarbjergvej", "1 melding · 5 nye beboere").text
    for day, part, whole in ((date(2017, 9, 1), 9, 30), (date(2017, 10, 1), 12, 50)):  # it is to fall: the latest
        world.write(entered("not_ready", day, part, part=part, whole=whole, area="glarbjergvej"))
    await ditte.says("vis tallene for Glarbjergvej")
    ditte.sees("uddannelsesparate: 2 meldinger · 24 %")
    await ditte.says("hvordan ser det ud i Jennumparken?")
    ditte.sees("ikke meldt noget", "i Jennumparken", "[Hvor langt vi er]")
    await bo.says("vis tallene for Vangdalen")
    assert "33" not in bo.sees("").text


async def test_staff_have_all_that_was_reported_as_a_table(world: World) -> None:
    ditte, fatima = world.person("Ditte", role="staff"), world.person("Fatima", role="volunteer", area="vangdalen")
    for words in (
        "ca. 37 til fællesspisning i Vangdalen i går, 3 frivillige",
        "12 til gåtur på Glarbjergvej i søndags",
    ):
        await fatima.says(words)
        await fatima.presses("Gem")
    fatima.ignores_the_rest()

    for asked in ("/fremdrift excel", "kan jeg få tallene i Excel?"):
        await ditte.says(asked)
        shown = ditte.sees("2 meldinger", "Ingen navne")
        assert shown.document
        assert shown.document.name == "meldinger-2017-11-15-da.csv"
    written = (world.folder / "reports" / shown.document.name).read_bytes()
    head, first, second, end = written.decode("utf-8-sig").split("\r\n")
    assert head.startswith("Dag;Mål;Hvad;Hvor;Tæller;")
    assert first.startswith("2017-11-12;Arrangementer med frivilliges hjælp;Gåtur;Glarbjergvej;1;;;12;")
    assert second.startswith("2017-11-14;Deltagere ved hver fællesspisning;Fællesspisning;Vangdalen;37;;;37;;;3;")
    assert second.endswith("ja")
    assert end == ""
    assert b"Fatima" not in written
    await fatima.says("/fremdrift excel")
    assert fatima.sees("til dem, der styrer", "/fremdrift").document is None


async def test_a_share_says_of_how_many_and_what_has_no_goal_is_only_reported(world: World) -> None:
    world.write(entered("mother_groups_completed", date(2017, 11, 1), 11, part=11, whole=14))
    world.write(entered("association_support", date(2017, 11, 1), 22))
    made = world.write(lambda work: report(translator("da"), progress_report(work)))

    rows = {row[0]: row[1:] for block in made.blocks if isinstance(block, Table) for row in block.rows}
    assert rows["Gennemførte mødregruppen"][1] == "11 af 14 (79\N{NO-BREAK SPACE}%)"
    assert rows["Støtte til foreninger"] == ("–", "22", "meldt")


async def test_a_table_stands_on_one_page_below_its_heading(world: World) -> None:
    path = world.folder / "rapport.docx"
    world.write(lambda work: write(report(translator("da"), progress_report(work)), path))

    for table in Word(str(path)).tables:
        together = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]
        assert together[:-1] == [True] * (len(together) - 1)
        assert together[-1] is None
