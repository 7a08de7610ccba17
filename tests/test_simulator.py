"""People and a bot talk through the simulator, over HTTP, as through Telegram."""

from collections.abc import AsyncIterator

import pytest
import telegram

from bot.simulator import Impossible
from tests.simulated import Refused, Telegram, buttons, simulated


@pytest.fixture
async def tg() -> AsyncIterator[Telegram]:
    async with simulated() as telegram_:
        yield telegram_


async def test_a_message_of_a_person_reaches_the_bot_as_an_update(tg):
    fatima = tg.sim.add_user("Fatima", last_name="Ali")

    tg.sim.write(fatima, "37 til fællesspisning i Vangdalen i går")

    [update] = await tg.updates()
    parsed = telegram.Update.de_json(update, None)
    assert parsed.message.text == "37 til fællesspisning i Vangdalen i går"
    assert parsed.effective_user.full_name == "Fatima Ali"
    assert parsed.effective_chat.id == fatima.id
    assert parsed.message.date == tg.clock.now


async def test_the_answer_stands_in_the_chat_with_its_buttons_and_formatting(tg):
    fatima = tg.sim.add_user("Fatima")
    tg.sim.write(fatima, "/start")

    text = "<b>Fællesspisning</b> i <i>Vangdalen</i> 🎉 <code>x</code>"
    sent = await tg.call(
        "sendMessage", chat_id=fatima.id, text=text, parse_mode="HTML", reply_markup=buttons("Gem", "Ret")
    )

    message = telegram.Message.de_json(sent, None)
    assert message.text_html == text
    shown = tg.sim.transcript(fatima)[-1]
    assert (shown.text, [b.text for b in shown.buttons]) == ("Fællesspisning i Vangdalen 🎉 x", ["Gem", "Ret"])
    assert shown.from_bot


async def test_a_press_becomes_a_callback_query_and_its_answer_is_shown(tg):
    fatima = tg.sim.add_user("Fatima")
    tg.sim.write(fatima, "/start")
    await tg.call("sendMessage", chat_id=fatima.id, text="Skal jeg gemme?", reply_markup=buttons("Gem"))
    await tg.updates()

    press = tg.sim.press(fatima, tg.sim.transcript(fatima)[-1], "Gem")
    [update] = await tg.updates()
    await tg.call("answerCallbackQuery", callback_query_id=update["callback_query"]["id"], text="Gemt")

    parsed = telegram.Update.de_json(update, None)
    assert parsed.callback_query.data == "gem"
    assert parsed.callback_query.message.text == "Skal jeg gemme?"
    assert (press.answered, press.text) == (True, "Gemt")


async def test_only_buttons_that_are_there_can_be_pressed_but_old_ones_can_be_forced(tg):
    fatima = tg.sim.add_user("Fatima")
    message = tg.sim.write(fatima, "hej")
    sent = await tg.call("sendMessage", chat_id=fatima.id, text="Skal jeg gemme?", reply_markup=buttons("Gem"))
    await tg.updates()

    with pytest.raises(Impossible):
        tg.sim.press(fatima, sent["message_id"], "Slet")
    with pytest.raises(Impossible):
        tg.sim.press(fatima, message, "Gem")
    await tg.call("deleteMessage", chat_id=fatima.id, message_id=sent["message_id"])
    tg.sim.press_raw(fatima, sent["message_id"], "gem")

    [update] = await tg.updates()
    query = telegram.Update.de_json(update, None).callback_query
    assert query.data == "gem"
    assert not query.message.is_accessible


async def test_an_edit_of_the_bot_replaces_text_and_buttons(tg):
    fatima = tg.sim.add_user("Fatima")
    tg.sim.write(fatima, "hej")
    sent = await tg.call("sendMessage", chat_id=fatima.id, text="Skal jeg gemme?", reply_markup=buttons("Gem"))

    tg.clock.pass_seconds(60)
    await tg.call("editMessageText", chat_id=fatima.id, message_id=sent["message_id"], text="Gemt.")

    shown = tg.sim.transcript(fatima)[-1]
    assert (shown.text, shown.buttons, shown.edited) == ("Gemt.", [], tg.clock.now)


async def test_a_person_edits_an_own_message_within_48_hours(tg):
    fatima = tg.sim.add_user("Fatima")
    message = tg.sim.write(fatima, "37 til spisning")

    tg.clock.pass_seconds(47 * 3600)
    tg.sim.edit(fatima, message, "36 til spisning")
    first, edited = await tg.updates()
    assert first["message"]["text"] == "37 til spisning"
    assert telegram.Update.de_json(edited, None).edited_message.text == "36 til spisning"

    tg.clock.pass_seconds(2 * 3600)
    with pytest.raises(Impossible):
        tg.sim.edit(fatima, message, "35 til spisning")


async def test_a_deleted_message_is_gone_from_the_chat(tg):
    fatima = tg.sim.add_user("Fatima")
    message = tg.sim.write(fatima, "010190-1234")

    await tg.call("deleteMessage", chat_id=fatima.id, message_id=message.id)

    assert tg.sim.transcript(fatima) == []
    assert tg.sim.transcript(fatima, deleted=True) == [message]


async def test_commands_and_mentions_are_marked_as_telegram_marks_them(tg):
    fatima = tg.sim.add_user("Fatima")
    tg.sim.write(fatima, "/start kode")
    tg.sim.write(fatima, "😀 skriv /mine til @nabobot")
    tg.sim.write(fatima, "/hjælp er ingen kommando, og/eller")

    start, mine, neither = [telegram.Update.de_json(u, None).message for u in await tg.updates()]
    assert start.parse_entities() == {start.entities[0]: "/start"}
    assert list(mine.parse_entities().values()) == ["/mine", "@nabobot"]
    assert neither.entities == ()


async def test_in_a_group_the_bot_hears_only_what_is_meant_for_it(tg):
    fatima, mette = tg.sim.add_user("Fatima"), tg.sim.add_user("Mette")
    group = tg.sim.add_group("Styregruppen", members=[fatima, mette])
    await tg.updates()
    sent = await tg.call("sendMessage", chat_id=group.id, text="Mødet er flyttet")

    tg.sim.write(fatima, "hej alle", chat=group)
    tg.sim.write(fatima, "/moeder@anden_bot", chat=group)
    tg.sim.write(fatima, "/moeder@nabobot", chat=group)
    tg.sim.write(fatima, "hvad siger @Nabobot?", chat=group)
    tg.sim.write(mette, "hvorfor?", chat=group, reply_to=sent["message_id"])

    heard = [telegram.Update.de_json(u, None).message for u in await tg.updates()]
    assert [m.text for m in heard] == ["/moeder@nabobot", "hvad siger @Nabobot?", "hvorfor?"]
    assert heard[-1].reply_to_message.text == "Mødet er flyttet"


async def test_a_blocked_bot_is_told_and_may_not_write(tg):
    fatima = tg.sim.add_user("Fatima")
    tg.sim.write(fatima, "hej")
    await tg.updates()

    tg.sim.block(fatima)
    [update] = await tg.updates()
    assert telegram.Update.de_json(update, None).my_chat_member.new_chat_member.status == "kicked"
    with pytest.raises(Refused, match="403 Forbidden: bot was blocked by the user"):
        await tg.call("sendMessage", chat_id=fatima.id, text="hej")

    tg.sim.write(fatima, "her er jeg igen")
    back, message = await tg.updates()
    assert back["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert message["message"]["text"] == "her er jeg igen"


async def test_a_group_that_becomes_a_supergroup_names_its_new_id(tg):
    fatima = tg.sim.add_user("Fatima")
    group = tg.sim.add_group("Styregruppen", members=[fatima])

    new = tg.sim.migrate(group)

    with pytest.raises(Refused, match="upgraded to a supergroup") as refused:
        await tg.call("sendMessage", chat_id=group.id, text="hej")
    assert refused.value.parameters == {"migrate_to_chat_id": new.id}
    await tg.call("sendMessage", chat_id=new.id, text="hej")
    parsed = [telegram.Update.de_json(u, None) for u in await tg.updates()]
    assert parsed[-2].message.migrate_to_chat_id == new.id
    assert parsed[-1].message.migrate_from_chat_id == group.id


async def test_the_narrowest_menu_is_shown(tg):
    fatima, mette = tg.sim.add_user("Fatima"), tg.sim.add_user("Mette", language_code="en")
    default = [{"command": "start", "description": "Begynd"}]
    english = [{"command": "start", "description": "Begin"}]
    own = [{"command": "fremdrift", "description": "Hvor langt er vi"}]
    await tg.call("setMyCommands", commands=default)
    await tg.call("setMyCommands", commands=english, language_code="en")
    await tg.call("setMyCommands", commands=own, scope={"type": "chat", "chat_id": fatima.id})

    assert tg.sim.menu(fatima) == own
    assert tg.sim.menu(mette) == english
    await tg.call("deleteMyCommands", scope={"type": "chat", "chat_id": fatima.id})
    assert tg.sim.menu(fatima) == default


async def test_a_channel_is_written_to_by_its_name_and_has_no_sender(tg):
    fatima = tg.sim.add_user("Fatima")
    channel = tg.sim.add_channel("Nyt fra Nordby", "nordbynyt", subscribers=[fatima])

    sent = telegram.Message.de_json(await tg.call("sendMessage", chat_id="@NordbyNyt", text="Nyhedsmail"), None)

    assert (sent.chat.type, sent.from_user, sent.sender_chat.title) == ("channel", None, "Nyt fra Nordby")
    assert tg.sim.transcript(channel)[0].text == "Nyhedsmail"
    with pytest.raises(Impossible):
        tg.sim.write(fatima, "hej", chat=channel)


async def test_a_text_that_is_too_long_is_cut_into_several_messages_by_the_phone(tg):
    fatima = tg.sim.add_user("Fatima")
    tg.sim.write(fatima, "x" * 5000)
    assert [len(u["message"]["text"]) for u in await tg.updates()] == [4096, 904]


async def test_who_the_bot_is_and_who_is_in_a_group(tg):
    fatima, mette = tg.sim.add_user("Fatima"), tg.sim.add_user("Mette")
    group = tg.sim.add_group("Styregruppen", members=[fatima], administrator=True)

    me = telegram.User.de_json(await tg.call("getMe"), None)
    status = [
        telegram.ChatMember.de_json(await tg.call("getChatMember", chat_id=group.id, user_id=user), None).status
        for user in (fatima.id, mette.id, me.id)
    ]

    assert (me.is_bot, me.username) == (True, "nabobot")
    assert status == ["member", "left", "administrator"]


async def test_a_bot_that_administrates_a_group_gets_all_that_is_written_there(tg):
    fatima = tg.sim.add_user("Fatima")
    for administrator in (False, True):
        group = tg.sim.add_group("Naboer", members=[fatima], administrator=administrator)
        tg.sim.write(fatima, "hej", chat=group)
    assert [update["message"]["chat"]["id"] for update in await tg.updates() if "message" in update] == [group.id]


async def test_every_call_is_kept_accepted_or_refused(tg):
    fatima = tg.sim.add_user("Fatima")
    tg.sim.write(fatima, "hej")
    await tg.call("sendMessage", chat_id=fatima.id, text="hej")
    with pytest.raises(Refused):
        await tg.call("sendMessage", chat_id=fatima.id, text="")

    assert [(e.method, e.chat, e.accepted) for e in tg.sim.events] == [
        ("sendMessage", fatima.id, True),
        ("sendMessage", fatima.id, False),
    ]
    assert tg.sim.events[1].refusal.code == 400
