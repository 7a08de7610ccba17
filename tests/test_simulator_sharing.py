"""Pictures, documents, albums, pins, copies: what is shared in a chat besides words."""

from collections.abc import AsyncIterator

import pytest
import telegram

from tests.simulated import PNG, Telegram, simulated


@pytest.fixture
async def tg() -> AsyncIterator[Telegram]:
    async with simulated() as telegram_:
        yield telegram_


async def test_python_telegram_bot_sends_pictures_documents_and_albums(tg):
    fatima = tg.sim.add_user("Fatima")
    tg.sim.write(fatima, "/start")
    bot = telegram.Bot(tg.token, base_url=f"{tg.sim.url}/bot", base_file_url=f"{tg.sim.url}/file/bot")
    async with bot:
        photo = await bot.send_photo(fatima.id, PNG, caption="<b>Plakat</b>", parse_mode="HTML", protect_content=True)
        again = await bot.send_photo(fatima.id, photo.photo[-1].file_id)
        document = await bot.send_document(fatima.id, b"rapport", filename="fremdrift æøå.docx")
        album = await bot.send_media_group(fatima.id, [telegram.InputMediaPhoto(PNG), telegram.InputMediaPhoto(PNG)])
        file = await bot.get_file(document.document.file_id)
        assert bytes(await file.download_as_bytearray()) == b"rapport"

    shown = tg.sim.transcript(fatima)
    assert shown[1].photo.data == PNG
    assert shown[1].protected
    assert again.photo[-1].width == 1
    assert shown[3].document.name == "fremdrift æøå.docx"
    assert len({m.album for m in shown[4:]}) == 1
    assert [m.media_group_id for m in album] == [shown[4].album] * 2


async def test_pictures_stickers_and_voice_of_people_reach_the_bot(tg):
    fatima = tg.sim.add_user("Fatima")
    tg.sim.send_photo(fatima, [PNG, PNG], caption="Sommerfest")
    tg.sim.send_document(fatima, b"%PDF", "plakat.pdf")
    tg.sim.send_sticker(fatima)
    tg.sim.send_voice(fatima)

    first, second, document, sticker, voice = [telegram.Update.de_json(u, None).message for u in await tg.updates()]
    assert (first.caption, second.caption) == ("Sommerfest", None)
    assert first.media_group_id == second.media_group_id
    assert document.document.file_name == "plakat.pdf"
    assert sticker.sticker
    assert voice.voice


async def test_pins_reactions_and_silence_are_seen(tg):
    fatima = tg.sim.add_user("Fatima")
    message = tg.sim.write(fatima, "hej")
    sent = await tg.call("sendMessage", chat_id=fatima.id, text="Politiet: bliv inde", disable_notification=True)

    await tg.call("pinChatMessage", chat_id=fatima.id, message_id=sent["message_id"])
    await tg.call(
        "setMessageReaction", chat_id=fatima.id, message_id=message.id, reaction=[{"type": "emoji", "emoji": "👍"}]
    )

    assert [m.pinned for m in tg.sim.transcript(fatima)] == [False, True]
    assert message.reaction == "👍"
    chat = telegram.ChatFullInfo.de_json(await tg.call("getChat", chat_id=fatima.id), None)
    assert chat.pinned_message.text == "Politiet: bliv inde"
    await tg.call("unpinChatMessage", chat_id=fatima.id)
    assert not tg.sim.transcript(fatima)[-1].pinned


async def test_a_copy_has_no_origin_and_a_forward_has_one(tg):
    fatima, mette = tg.sim.add_user("Fatima"), tg.sim.add_user("Mette")
    tg.sim.write(mette, "hej")
    message = tg.sim.write(fatima, "nyt fra Vangdalen")
    where = {"chat_id": mette.id, "from_chat_id": fatima.id, "message_id": message.id}

    await tg.call("copyMessage", **where)
    forwarded = telegram.Message.de_json(await tg.call("forwardMessage", **where), None)

    assert tg.sim.transcript(mette)[-2].text == "nyt fra Vangdalen"
    assert forwarded.forward_origin.sender_user.first_name == "Fatima"
