""" "ja", "gem", "nej" and "slet" in words, right after something is shown that is no report."""

from sqlalchemy import select

from bot.people.model import Person, Post
from bot.work import Work
from tests.world import Phone, World

DINNER = "fællesspisning lørdag kl. 18 i Vangdalen"
MOTHERS = "ny mødregruppe begynder i dag, 8 gange, 7 mødre"


async def test_what_is_shown_for_the_calendar_is_agreed_to_or_deleted_in_words(world: World) -> None:
    fatima, bo = world.person("Fatima", role="volunteer", area="vangdalen"), world.person("Bo", role="volunteer")
    await fatima.says(DINNER)
    fatima.sees("Skal jeg lægge det i kalenderen")
    await fatima.says("nej")
    fatima.sees("Hvad skal rettes", "[Tidspunkt]")
    await fatima.says("slet den")
    fatima.sees("Slettet", "ikke i kalenderen")

    await fatima.says("fællesspisning på lørdag i Vangdalen")
    fatima.sees("Hvad tid")
    await fatima.says("kl. 17")
    fatima.sees("17.00")
    await fatima.says("ja tak, gem")
    fatima.sees("Det står i kalenderen")

    await bo.says("ja")
    bo.ignores_the_rest()
    await fatima.says("slet")
    fatima.ignores_the_rest()
    assert world.ask("SELECT count(*) FROM announcements WHERE state = 'announced'") == [(1,)]


async def test_so_is_a_course_and_what_is_sent_to_the_newsletter(world: World) -> None:
    dorte = world.person("Dorte", role="staff")
    await dorte.says(MOTHERS)
    dorte.sees("Skal jeg holde styr på")
    await dorte.says("slet")
    dorte.sees("Slettet")
    await dorte.says(MOTHERS)
    dorte.sees("Skal jeg holde styr på")
    await dorte.says("ja")
    dorte.sees("Forløbet er i gang")

    await dorte.says("/nyhedsbrev")
    dorte.sees("Nyt fra Nordbyen")
    await dorte.presses("Send et bidrag")
    dorte.sees("Skriv det her")
    await dorte.says("Vi har fået en ny legeplads")
    dorte.sees("Skal det være overskriften")
    await dorte.says("ja")
    dorte.sees("Hvilket område")
    await dorte.says("slet")
    dorte.sees("kommer ikke med i nyhedsbrevet")


async def test_after_two_reports_were_made_one_the_next_words_are_new(world: World) -> None:
    dorte, karen = world.person("Dorte", role="staff"), world.person("Karen", role="head")
    await dorte.says("31 til fællesspisning i Vangdalen 3. november")
    await dorte.presses("Gem")
    await karen.says("33 til fællesspisning i Vangdalen 3. november")
    await karen.presses("Gem")
    await karen.presses("Den samme: 33 deltagere")
    for phone in (dorte, karen):
        phone.ignores_the_rest()

    await karen.says("12 til gåtur i Vangdalen i går")
    karen.sees("Gåtur i Vangdalen", "12 deltagere", "Skal jeg gemme")
    world.execute("UPDATE drafts SET state = 'saved'")  # as if it had been kept elsewhere
    await karen.says("14 til loppemarked i Jennumparken i går")
    karen.sees("Loppemarked i Jennumparken", "14 deltagere")


async def test_everyday_words_are_no_alarm_and_an_alarm_that_was_none_is_deleted_in_words(world: World) -> None:
    karen, bo = world.person("Karen", role="head"), world.person("Bo", role="volunteer")
    for words in (
        "hvem skylder tal?",
        "Vi brænder virkelig for det her",
        "Banden spillede op",
        "der er skader på bordene",
    ):
        for phone in (karen, bo):
            await phone.says(words)
            assert "112" not in phone.sees("").text
    await bo.says("det brænder på Glarbjergvej")
    bo.sees("112")
    await karen.says("de skydder på Glarbjergvej")
    karen.sees("BEREDSKAB", "Skyderi", "[Kald ud]")
    await karen.says("slet")
    karen.sees("BEREDSKAB", "Ingen blev kaldt")
    await karen.says("37 til fællesspisning i Vangdalen i går")
    karen.sees("Fællesspisning i Vangdalen", "37 deltagere")


async def test_an_old_report_is_found_corrected_and_undone_by_saying_which(world: World) -> None:
    dorte, karen = world.person("Dorte", role="staff"), world.person("Karen", role="head")
    bo = world.person("Bo", role="volunteer", area="vangdalen")
    await dorte.says("31 til fællesspisning i Vangdalen 3. oktober")
    await dorte.presses("Gem")
    dorte.ignores_the_rest()

    await karen.says("ret fællesspisningen i Vangdalen 3. oktober til 35")
    karen.sees("31 deltagere → 35 deltagere")
    await karen.says("vis fællesspisningen i Vangdalen den 3. oktober")
    karen.sees("Fællesspisning i Vangdalen", "35 deltagere", "[Ret]", "[Fortryd]")
    await karen.says("Ret mange kom til fællesspisning i Vangdalen 3. oktober, nemlig 41")
    karen.sees("41 deltagere", "[Gem]")
    await karen.presses("Slet")
    karen.ignores_the_rest()
    await bo.says("slet fællesspisningen i Vangdalen 3. oktober")  # it is not his: it is read as something new
    assert "[Fortryd]" not in bo.sees("Fællesspisning").text
    assert "Fortryd" not in bo.labels()
    await karen.says("slet fællesspisningen i Vangdalen 3. oktober")
    karen.sees("35 deltagere", "[Fortryd]")
    assert [each["state"] for each in world.rows("registrations")] == ["saved"]
    await karen.presses("Fortryd")
    karen.sees("Fortrudt")
    assert [each["state"] for each in world.rows("registrations")] == ["undone"]


async def test_a_nod_wants_no_more_and_whoever_wants_to_leave_is_asked_whether(world: World) -> None:
    fatima, bo = world.person("Fatima", role="ambassador", area="vangdalen"), world.person("Bo", role="bestyrelse")
    for words in ("ok", "👍🏻", "Super fint!", "❤️"):
        for phone in (fatima, bo):
            await phone.says(words)
            assert phone.sees("").text == "Fint."
    await fatima.says("37 til fællesspisning i Vangdalen i går")
    fatima.sees("Skal jeg gemme")
    await fatima.says("👍")
    fatima.sees("Gemt")

    await fatima.says("hvornår er næste fællesspisning")
    fatima.sees("kalenderen")
    for words in ("slet mine data", "Jeg vil ikke være med mere"):
        await fatima.says(words)
        fatima.sees("Skal jeg slette alt om dig", "[Slet mig]")
    await fatima.says("hvad har du gemt om mig?")
    fatima.sees("alt, hvad jeg har gemt")


async def test_a_meeting_is_planned_by_naming_it_and_saying_when(world: World) -> None:
    karen, dorte = world.person("Karen", role="head"), world.person("Dorte", role="staff")
    await karen.says("styregruppemøde 5. december kl. 13")
    karen.sees("I kalenderen: Styregruppen", "tirsdag 5. december kl. 13.00")
    await karen.says("Styregruppemøde 5. december kl. 13")
    karen.sees("Styregruppen", "5. december")
    await karen.says("møde i styregruppen 5. december kl. 14")
    karen.sees("Flyttet: Styregruppen", "kl. 14.00")
    await karen.says("læg et møde i beboerrådet den 6. december kl. 17")
    karen.sees("I kalenderen: Beboerrådet")
    await dorte.says("styregruppemøde 12. december kl. 13")  # she does not call it
    assert "I kalenderen" not in dorte.sees("").text
    await dorte.says("beboermøde på fredag kl. 19 i Vangdalen")
    dorte.sees("Beboermøde i Vangdalen", "Skal jeg lægge det i kalenderen")
    assert len(world.rows("meetings")) == 2


async def test_a_group_and_its_day_are_a_meeting_of_it_and_an_answer_is_none(world: World) -> None:
    karen, dorte = world.person("Karen", role="head"), world.person("Dorte", role="ambassador")

    await karen.says("Styregruppen: tirsdag 5. december kl. 13?")
    karen.ignores_the_rest()
    await karen.says("styregruppen tirsdag d. 5. december kl. 13 kan jeg ikke")
    assert "I kalenderen" not in karen.sees("").text
    await karen.says("vi glæder os til styregruppen tirsdag 5. december kl. 13")
    assert "I kalenderen" not in karen.sees("").text
    await dorte.says("styregruppen tirsdag d. 5. december kl. 13")
    assert "I kalenderen" not in dorte.sees("").text
    await karen.says("Styregruppen, tirsdag d. 5. december kl. 13")
    karen.sees("I kalenderen: Styregruppen", "tirsdag 5. december kl. 13.00")
    await karen.says("styregruppen ons. 13. dec. klokken halv to")
    karen.sees("I kalenderen: Styregruppen", "onsdag 13. december kl. 13.30")
    karen.ignores_the_rest()
    dorte.ignores_the_rest()


async def test_what_was_saved_is_taken_back_by_slet_right_after_its_receipt_or_in_reply_to_it(world: World) -> None:
    fatima, bo = world.person("Fatima", role="ambassador", area="vangdalen"), world.person("Bo", role="bestyrelse")
    for words in ("37 til fællesspisning i Vangdalen i går", "12 til gåtur i Vangdalen i går"):
        await fatima.says(words)
        await fatima.presses("Gem")
    fatima.ignores_the_rest()
    first, second = (each for each in fatima.chat() if each.from_bot and each.text.startswith("Gemt"))

    await fatima.says("slet")
    fatima.sees("Fortrudt", "Gåtur")
    await fatima.says("slet den", reply_to=first)
    fatima.sees("Fortrudt", "Fællesspisning")
    assert {each["state"] for each in world.rows("registrations")} == {"undone"}
    assert second.id > first.id

    await bo.sends(world.sim.send_voice)
    assert "/registrer" not in bo.sees("kun læse", "mikrofonen").text
    await fatima.sends(world.sim.send_voice)
    fatima.sees("kun læse", "mikrofonen")
    await fatima.says("English please")
    fatima.sees("[English]")


async def test_a_question_with_two_buttons_is_answered_in_words_as_by_a_press(world: World) -> None:
    karen = world.person("Karen", role="head")
    mette = world.person("Mette", role="styregruppe")
    await karen.says("styregruppemøde 5. december kl. 13")
    karen.sees("I kalenderen: Styregruppen")
    await karen.presses("Se mødet")
    karen.sees("Styregruppen")
    await karen.presses("Indkald nu")
    karen.ignores_the_rest()
    mette.sees("Styregruppen", "Kommer du?")

    await karen.says("aflys styregruppemødet 5. december")
    karen.sees("Skal jeg aflyse mødet?", "[Aflys]")
    await karen.says("nej")
    assert "Skal jeg aflyse" not in karen.sees("Styregruppen", "5. december").text
    mette.sees_nothing()
    await karen.says("aflys styregruppemødet 5. december")
    await karen.says("nej tak", reply_to=karen.sees("Skal jeg aflyse mødet?"))
    karen.sees("Styregruppen", "5. december")
    await karen.says("flyt styregruppen til 6. december kl. 13")
    karen.sees("Skal det flyttes til", "6. december")
    await karen.says("ja")
    karen.sees("Flyttet: Styregruppen", "6. december")
    mette.ignores_the_rest()
    await karen.says("aflys styregruppemødet 6. december")
    karen.sees("Skal jeg aflyse mødet?")
    await karen.says("ja, aflys det")
    karen.sees("Aflyst: Styregruppen")
    mette.sees("Aflyst: Styregruppen")
    await karen.says("ja")  # nothing is asked any more
    karen.ignores_the_rest()
    assert world.ask("SELECT count(*) FROM meetings WHERE state = 'cancelled'") == [(1,)]


async def test_so_are_the_questions_whether_to_call_off_to_delete_and_to_get_the_newsletter(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer", area="vangdalen")
    await fatima.says(DINNER)
    await fatima.says("ja")
    await fatima.presses("Aflys")
    fatima.ignores_the_rest()
    await fatima.says("ja")
    fatima.sees("Aflyst")

    await fatima.says("/slet_mig")
    fatima.sees("Skal jeg slette alt om dig")
    await fatima.says("nej")
    fatima.sees("du er stadig med")
    await fatima.says("/nyhedsbrev")
    fatima.sees("Vil du have det?", "[Ja tak]")
    await fatima.says("ja tak")
    fatima.ignores_the_rest()
    assert world.ask("SELECT count(*) FROM subscriptions") == [(1,)]
    await fatima.says("slet mig")
    fatima.sees("Skal jeg slette alt om dig")
    await fatima.says("slet mig")
    fatima.sees("Du er slettet")


async def test_fortryd_right_after_a_meeting_is_about_it_though_a_report_waits(world: World) -> None:
    karen = world.person("Karen", role="head")
    await karen.says("NUSSA i Jennumparken er 2")
    karen.sees("Hvor mange forløb?")
    await karen.says("styregruppemøde 5. december kl. 13")
    karen.sees("I kalenderen: Styregruppen")
    await karen.says("fortryd")
    karen.sees("Styregruppen", "[Flyt]", "[Aflys]")
    await karen.says("3")
    karen.sees("3 forløb", "Hvilken dag")
    await karen.says("fortryd")
    karen.sees("Intet er gemt")


async def test_who_is_away_is_asked_whether_reminders_may_rest(world: World) -> None:
    fatima, bo = world.person("Fatima", role="ambassador", area="vangdalen"), world.person("Bo", role="partner")
    for phone in (fatima, bo):
        for words in ("jeg er på ferie i næste uge", "Hej, jeg er desværre syg", "jeg holder ferie"):
            await phone.says(words)
            phone.sees("Skal jeg være stille et stykke tid?", "[En uge]")
    await bo.presses("En uge")
    bo.ignores_the_rest()
    await fatima.says("jeg er syg, så fællesspisningen på torsdag er aflyst")
    assert "stille" not in fatima.sees("").text


async def test_words_press_a_question_that_came_into_an_older_message(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer", area="vangdalen")
    await fatima.says(DINNER)
    await fatima.says("ja")
    fatima.ignores_the_rest()
    await fatima.says("/mine")
    fatima.sees("ikke meldt noget")

    await fatima.presses("Aflys")
    fatima.sees("Skal det aflyses?")
    await fatima.says("nej tak")
    fatima.sees("Fællesspisning i Vangdalen", "[Aflys]")
    await fatima.says("/mine")
    fatima.sees("ikke meldt noget")
    await fatima.presses("Aflys")
    fatima.sees("Skal det aflyses?")
    await world.passes(minutes=1)
    await fatima.says("/kalender")  # something newer stands below it
    fatima.sees("Det sker")
    await fatima.says("ja")
    assert "Aflyst" not in fatima.sees("").text
    await fatima.presses("Tilbage")
    await fatima.presses("Aflys")
    fatima.ignores_the_rest()
    await fatima.says("ja")
    fatima.sees("Aflyst")


def loses(world: World, phone: Phone, role: str) -> None:
    """A leader ends that role of theirs; they have another."""

    def end(work: Work) -> None:
        held = select(Post).join(Post.person).where(Person.name == phone.user.first_name, Post.role == role)
        work.session.scalars(held).one().until = work.now

    world.write(end)


async def test_who_is_no_volunteer_any_more_puts_nothing_into_the_calendar_and_changes_nothing_there(
    world: World,
) -> None:
    fatima = world.person("Fatima", area="vangdalen", roles=("volunteer", "styregruppe"))
    message = await fatima.says(DINNER)
    fatima.sees("Skal jeg lægge det i kalenderen")
    await fatima.presses("Læg i kalenderen")
    fatima.sees("Det står i kalenderen")
    await fatima.says("loppemarked søndag kl. 10 i Vangdalen")
    fatima.sees("Skal jeg lægge det i kalenderen")
    loses(world, fatima, "volunteer")

    await fatima.says("ja")
    await fatima.edits(message, DINNER.replace("18", "19"))
    fatima.ignores_the_rest()
    kept = world.ask("SELECT title, state, starts FROM announcements ORDER BY id")
    assert [(title, state, str(starts)[:5]) for title, state, starts in kept] == [
        (None, "announced", "18:00"),
        ("loppemarked", "draft", "10:00"),
    ]


async def test_who_holds_no_courses_any_more_begins_none(world: World) -> None:
    dorte = world.person("Dorte", roles=("staff", "styregruppe"))
    await dorte.says(MOTHERS)
    dorte.sees("Skal jeg holde styr på")
    loses(world, dorte, "staff")

    await dorte.says("ja")
    dorte.ignores_the_rest()
    assert world.ask("SELECT state FROM courses") == [("draft",)]
    assert world.rows("registrations") == []


async def test_whether_it_is_the_same_is_answered_in_words(world: World) -> None:
    fatima, leyla, svend = (world.person(name, role="volunteer") for name in ("Fatima", "Leyla", "Svend"))
    await fatima.says("37 til fællesspisning i Vangdalen i går")
    await fatima.says("ja")
    fatima.ignores_the_rest()

    await leyla.says("37 til fællesspisning i Vangdalen i går")
    await leyla.says("gem")
    leyla.sees("[Gem]")
    leyla.sees("Fatima har meldt", "Er det den samme?", "[Den samme: 37 deltagere]", "[Det er en anden]")
    await leyla.says("ja det er den samme")
    leyla.sees("Den tæller én gang", "Leyla")
    fatima.ignores_the_rest()

    await svend.says("35 til fællesspisning i Vangdalen i går")
    await svend.says("gem")
    svend.sees("[Gem]")
    svend.sees("[Den samme: 37 deltagere]", "[Den samme: 35 deltagere]")
    await svend.says("ja")  # with which number?
    svend.sees("Er det den samme?")
    await svend.says("nej, det var en anden")
    svend.sees("Gemt", "35 deltagere")

    await svend.says("35 til fællesspisning i Vangdalen i går")
    await svend.says("gem")
    svend.sees("[Gem]")
    svend.sees("Du har meldt dette før", "[En mere]")
    await svend.says("det er en mere")
    svend.sees("Gemt")
    assert sorted(row["value"] for row in world.rows("registrations")) == [35, 35, 37]
