"""Pictures: turned upright, made small, with no place left in them; and what cannot be used."""

import asyncio
import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from bot.newsletter.photo import LARGEST, LONGEST_SIDE, BadPicture, prepared
from bot.simulator import Message
from tests.kill_lives import until
from tests.newsletter_pictures import SECRETS, photo, telling
from tests.newsletter_world import mailing, on_telegram, reader, sends_an_issue
from tests.world import Phone, World


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def bomb(width: int, height: int) -> bytes:
    """A PNG that says it is enormous, of a few bytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    )


def test_no_place_and_no_name_is_left_in_it() -> None:
    before = photo(400, 300)
    assert b"Jens Hansen" in before
    assert 0x8825 in opened(before).getexif()

    kept = prepared(before).data

    assert b"Jens Hansen" not in kept
    assert dict(opened(kept).getexif()) == {}
    assert set(opened(kept).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_nothing_is_left_of_what_is_written_in_any_corner_of_it(form: str) -> None:
    before = telling(form)
    assert sum(secret in before for secret in SECRETS) >= 4, "it does tell"

    kept = prepared(before)

    assert [secret for secret in SECRETS if secret in kept.data] == []
    assert (kept.width, kept.height) == (600, 400)


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


async def test_nobody_learns_where_a_picture_was_taken(tmp_path: Path, template: Path, database: str) -> None:
    """Every byte that is kept, printed or sent is looked at."""
    async with mailing(tmp_path, template, database) as (world, server):
        mette, astrid = world.person("Mette", role="staff"), world.person("Astrid", role="journalist")
        reader(world, "inge@example.org")
        [oluf] = on_telegram(world, 1)
        for send, form in ((world.sim.send_photo, "JPEG"), (world.sim.send_document, "PNG")):
            more = ("plakat.png",) if form == "PNG" else ()
            await astrid.sends(
                send, telling(form), *more, f"Et billede som {form}.", **({"mime": "image/png"} if more else {})
            )
            await astrid.presses("Brug den")
            await astrid.presses("Alle områder")
            await astrid.presses("Ja, alle")
        await sends_an_issue(world, mette)
        await world.passes(minutes=1)
        await mette.says("/nyhedsbrev")
        await mette.presses("Det sidste nummer")
        await mette.presses("Aktivitetsomslag (PDF)")
        mette.sees("Det er sendt", "Fået det: 2")
        mette.sees("2 har fået det")
        mette.sees("Det er sendt", "[Aktivitetsomslag (PDF)]")
        mette.sees("Fire sider til trykkeren")
        for words in ("som JPEG« ligger nu hos", "som PNG« ligger nu hos", "2 har fået det"):
            astrid.sees(words)
        [letter] = server.box.letters
        sent = [each.photo.data for each in oluf.chat() if each.photo]
        parts = [part.get_content() for part in letter.walk() if part.get_content_maintype() == "image"]
        kept = files_in(tmp_path)

    assert len(parts) == 2
    assert sent
    assert len([name for name in kept if name.endswith(".jpg")]) == 4, "two, and two in the archive"
    assert any(name.endswith(".pdf") for name in kept)
    looked_at = list(kept.items()) + [("letter", each) for each in parts] + [("Telegram", each) for each in sent]
    assert [(name, secret) for name, content in looked_at for secret in SECRETS if secret in content] == []


def lose_pictures(folder: Path) -> None:
    for picture in folder.rglob("*.jpg"):
        picture.unlink()


@pytest.mark.parametrize("lost", ["before it is looked at", "on its way"])
async def test_an_issue_goes_on_without_a_picture_whose_file_is_lost(
    lost: str, tmp_path: Path, template: Path, database: str
) -> None:
    """The database was put back and the folder was not."""
    async with mailing(tmp_path, template, database) as (world, server):
        mette, astrid = world.person("Mette", role="staff"), world.person("Astrid", role="journalist")
        reader(world, "inge@example.org")
        await astrid.sends(world.sim.send_photo, photo(600, 800), "Vi har plantet 40 frugttræer.")
        await astrid.presses("Brug den")
        await astrid.presses("Alle områder")
        await astrid.presses("Ja, alle")
        await mette.says("/nyhedsbrev")
        await mette.presses("Lav et nummer nu")
        if lost == "before it is looked at":
            lose_pictures(tmp_path)
        mette.sees("Et udkast", "(billede)")
        await mette.presses("Se det som e-mail")
        mette.sees("Åbn den")
        await mette.presses("Send nu")
        lose_pictures(tmp_path)
        await world.passes(minutes=1)

        mette.sees("Det er sendt", "Fået det: 1")
        [letter] = server.box.letters
        assert "frugttræer" in letter.get_body(("plain",)).get_content()
        assert [part for part in letter.walk() if part.get_content_maintype() == "image"] == []
        for phone in (mette, astrid):
            phone.ignores_the_rest()


def test_it_is_turned_upright() -> None:
    kept = prepared(photo(400, 300, turned=6))

    assert (kept.width, kept.height) == (300, 400)
    red, green, blue = opened(kept.data).getpixel((250, 50))[:3]
    assert red > 200
    assert max(green, blue) < 80, "the red corner has moved from the upper left to the upper right"


def test_a_large_one_is_made_smaller_and_a_small_one_stays() -> None:
    large, small = prepared(photo(5000, 2500)), prepared(photo(64, 48))

    assert (large.width, large.height) == (LONGEST_SIDE, LONGEST_SIDE // 2)
    assert (small.width, small.height) == (64, 48)


@pytest.mark.parametrize("form", ["PNG", "WEBP", "GIF"])
def test_other_forms_become_the_same(form: str) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (60, 40), (0, 0, 0, 0)).save(out, form)

    kept = prepared(out.getvalue())

    assert opened(kept.data).format == "JPEG"
    assert opened(kept.data).getpixel((5, 5)) == (255, 255, 255), "what is seen through is white"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\0\0\0\x18ftypheic" + b"\0" * 100, "heic"),
        (bomb(60_000, 60_000), "pixels"),
        (bomb(12_000, 9_000), "pixels"),
        (bomb(3_000, 2_000), "broken"),
        (photo(800, 600)[:2_000], "broken"),
        (b"GIF89a", "broken"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "broken"),
        (b"", "broken"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(data: bytes, why: str) -> None:
    with pytest.raises(BadPicture) as refused:
        prepared(data)

    assert refused.value.why == why


def test_what_is_too_large_is_refused_unseen() -> None:
    with pytest.raises(BadPicture) as refused:
        prepared(bytes(LARGEST + 1))

    assert refused.value.why == "large"


@pytest.mark.parametrize(
    ("data", "mime", "said"),
    [
        (b"\0\0\0\x18ftypheic" + b"\0" * 100, "image/heic", "HEIC"),
        (photo(800, 600)[:2_000], "image/jpeg", "kan ikke åbne"),
        (bomb(60_000, 60_000), "image/png", "billedpunkter"),
    ],
)
async def test_its_sender_hears_what_is_wrong_and_what_would_help(
    world: World, data: bytes, mime: str, said: str
) -> None:
    await hears_why(world, data, mime, said)


async def test_the_sender_of_what_is_too_large_hears_how_large_it_may_be(world: World) -> None:
    await hears_why(world, photo(800, 600) + bytes(LARGEST), "image/jpeg", "mere end 20 MB")


async def hears_why(world: World, data: bytes, mime: str, said: str) -> None:
    astrid = world.person("Astrid", role="journalist")

    await astrid.sends(world.sim.send_document, data, "billede", "Sommerfest i Parken", mime=mime)

    texts = " ".join(message.text for message in astrid.unread)
    astrid.ignores_the_rest()
    assert said in texts
    assert "Send det igen som foto" in texts
    assert not list((world.folder / "newsletter").rglob("*.jpg"))


async def test_a_picture_that_was_on_its_way_when_the_bot_stopped_is_fetched_after_all(world: World) -> None:
    astrid = world.person("Astrid", role="journalist")
    await astrid.sends(world.sim.send_photo, photo(), "De nye bænke er malet.")
    astrid.ignores_the_rest()
    [file] = (world.folder / "newsletter" / "pictures").iterdir()
    file.unlink()
    world.execute("UPDATE pictures SET state = 'wanted'")
    world.execute("UPDATE outbox SET state = 'sending' WHERE op = 'fetch'")

    await world.restart()
    await world.passes(seconds=1)

    assert file.exists()
    assert world.rows("outbox")[-1]["state"] != "unknown"


async def test_the_picture_of_a_report_is_offered_to_the_newsletter(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.sends(world.sim.send_photo, photo(), "37 til fællesspisning i Vangdalen i går")
    mona.sees("37", "[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt")

    await world.passes(minutes=1)
    mona.sees("Fællesspisning i Vangdalen", "dit billede", "[Ja, jeg fortæller]")
    await mona.presses("Ja, jeg fortæller")
    mona.sees("Hvad viser det")
    await mona.says("Der var lasagne til alle.")
    mona.sees("»Der var lasagne til alle«")
    await mona.presses("Brug den")
    mona.sees("Har alle")
    await mona.presses("Nej – brug kun teksten")
    mona.sees("Tak", "uden billedet")

    await mona.sends(world.sim.send_photo, photo())
    mona.sees("Tak for billedet. Hvad viser det?")
    await mona.says("fællesspisning i Vangdalen i søndags, 31 kom")  # a report, and the picture is of it
    mona.sees("31 deltagere", "[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt")
    await world.passes(minutes=1)
    mona.sees("Fællesspisning i Vangdalen", "dit billede", "[Ja, jeg fortæller]")


async def test_events_that_one_message_told_are_asked_about_once(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("Loppemarked i Vangdalen i går, 60 kom. Banko i Vangdalen i går, 31 kom")
    mona.sees("60 deltagere", "31 deltagere", "[Gem alle]")
    await mona.presses("Gem alle")
    mona.ignores_the_rest()
    await world.passes(minutes=2)
    mona.sees("Skal naboerne høre om »Loppemarked i Vangdalen« og »Banko i Vangdalen« i nyhedsbrevet?")
    await mona.presses("Ikke denne gang")
    mona.sees("tæller alligevel")
    await world.passes(days=1)


async def test_the_poster_goes_along_in_the_calendar_and_in_the_newsletter(
    tmp_path: Path, template: Path, database: str
) -> None:
    async with mailing(tmp_path, template, database) as (world, server):
        fatima, mette = world.person("Fatima", role="ambassador"), world.person("Mette", role="staff")
        sara = world.person("Sara", role="subscriber")
        reader(world, "inge@example.org")
        await fatima.sends(world.sim.send_photo, photo(600, 800), "fællesspisning fredag kl. 18 i Vangdalen")
        await fatima.presses("Læg i kalenderen")
        fatima.ignores_the_rest()
        await world.passes(minutes=1)

        await sara.says("/kalender")
        sara.sees("Fællesspisning i Vangdalen")
        await sara.presses("Se nr. 1")
        said = sara.sees("Fællesspisning i Vangdalen", "fredag 17. november kl. 18.00", "[Husk mig på det]")
        assert said.photo is not None
        assert opened(said.photo.data).size == (600, 800)
        await sara.presses("Husk mig på det")
        await sara.presses("Aftenen før")
        sara.ignores_the_rest()
        await sends_an_issue(world, mette)
        await world.passes(minutes=1)

        [letter] = server.box.letters
        [picture] = [part for part in letter.walk() if part.get_content_maintype() == "image"]
        assert opened(picture.get_content()).size == (600, 800)
        sara.ignores_the_rest()
        await world.passes(days=1, hours=12)
        sara.sees("Du bad mig minde dig om", "Fællesspisning i Vangdalen")
        for phone in (fatima, mette):
            phone.ignores_the_rest()


async def announced(world: World, *pictures: bytes) -> Phone:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.sends(world.sim.send_photo, pictures, "fællesspisning fredag kl. 18 i Vangdalen")
    await fatima.presses("Læg i kalenderen")
    fatima.ignores_the_rest()
    await world.passes(minutes=1)
    return fatima


async def opens_it(phone: Phone) -> Message:
    await phone.says("/kalender")
    await phone.presses("Se nr. 1")
    phone.sees("Fællesspisning i Vangdalen")
    return phone.sees("Fællesspisning i Vangdalen", "fredag 17. november kl. 18.00")


async def test_the_first_picture_of_an_album_that_can_be_used_is_the_poster(world: World) -> None:
    fatima = await announced(world, photo(800, 600)[:2_000], photo(600, 800))
    said = await opens_it(fatima)
    assert said.photo is not None
    assert opened(said.photo.data).size == (600, 800)


async def test_a_poster_that_is_lost_takes_no_words_with_it(world: World) -> None:
    fatima = await announced(world, photo(600, 800))
    lose_pictures(world.folder)
    said = await opens_it(fatima)
    assert said.photo is None


async def test_a_picture_for_which_there_is_no_room_is_fetched_when_there_is(world: World) -> None:
    in_the_way = world.folder / "newsletter"
    in_the_way.write_bytes(b"")  # nothing can be written below it, as on a full disk

    async def makes_room() -> None:
        await until(lambda: bool(world.ask("SELECT id FROM attempts")))
        in_the_way.unlink()

    room = asyncio.create_task(makes_room())
    fatima = await announced(world, photo(600, 800))
    await room
    assert (await opens_it(fatima)).photo is not None


async def test_an_event_is_asked_about_once(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("Loppemarked i Vangdalen i går, 60 kom")
    await mona.presses("Gem")
    mona.ignores_the_rest()

    await world.passes(minutes=1)
    mona.sees("Loppemarked", "[Ikke denne gang]")
    await mona.presses("Ikke denne gang")
    mona.sees("tæller alligevel")
    await world.passes(days=2)
