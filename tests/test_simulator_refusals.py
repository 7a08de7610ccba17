"""What Telegram refuses, the simulator refuses in the same words: a mistake shows up here and not in a real chat."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.simulator import User
from tests.simulated import PNG, Refused, Telegram, buttons, simulated


@pytest.fixture
async def tg() -> AsyncIterator[Telegram]:
    async with simulated() as telegram:
        yield telegram


@pytest.fixture
def fatima(tg: Telegram) -> User:
    user = tg.sim.add_user("Fatima")
    tg.sim.write(user, "/start")
    return user


async def refused(tg: Telegram, words: str, method: str, **parameters: Any) -> Refused:
    with pytest.raises(Refused) as caught:
        await tg.call(method, **parameters)
    assert words in str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "400 Bad Request: message text is empty"),
        (" \n ", "message text is empty"),
        ("<b></b>", "message text is empty"),
        ("x" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
        ("a < b", 'can\'t parse entities: Unsupported start tag "" at byte offset 2'),
        ("a <", "can't parse entities: Unclosed start tag at byte offset 2"),
        ("æ <h1>x</h1>", 'can\'t parse entities: Unsupported start tag "h1" at byte offset 3'),
        ("<b>x", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        ("x</b>", "can't parse entities: Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag"),
        ("<span class='x'>y</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ],
)
async def test_a_text_is_refused_for(tg, fatima, text, words):
    await refused(tg, words, "sendMessage", chat_id=fatima.id, text=text, parse_mode="HTML")
    assert len(tg.sim.transcript(fatima)) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("kl. 18", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("*fed", "Can't find end of Bold entity at byte offset 0"),
        ("[her](http://x.dk", "Can't find end of a URL at byte offset 4"),
    ],
)
async def test_markdown_is_refused_for(tg, fatima, text, words):
    await refused(tg, words, "sendMessage", chat_id=fatima.id, text=text, parse_mode="MarkdownV2")


async def test_an_unknown_parse_mode_is_refused(tg, fatima):
    await refused(tg, "unsupported parse_mode", "sendMessage", chat_id=fatima.id, text="hej", parse_mode="XML")


async def test_the_longest_text_and_caption_pass(tg, fatima):
    await tg.call("sendMessage", chat_id=fatima.id, text="<b>" + "ø" * 4096 + "</b>", parse_mode="HTML")
    await tg.form("sendPhoto", {"chat_id": str(fatima.id), "photo": PNG, "caption": "ø" * 1024})
    with pytest.raises(Refused, match="message caption is too long"):
        await tg.form("sendPhoto", {"chat_id": str(fatima.id), "photo": PNG, "caption": "ø" * 1025})


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"text": "Gem"}, "text buttons are unallowed in the inline keyboard"),
        ({"text": "Gem", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "Gem", "callback_data": "æ" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "", "callback_data": "x"}, 'field "text" must be a non-empty String'),
        ({"text": "Gem", "callback_data": "x", "colour": "red"}, 'unknown field "colour"'),
        ({"text": "Gem", "callback_data": "x", "url": "https://x.dk"}, "exactly one optional field"),
        ({"text": "Gem", "url": "x.dk"}, "BUTTON_URL_INVALID"),
        ("Gem", "InlineKeyboardButton must be an Object"),
    ],
)
async def test_a_button_is_refused_for(tg, fatima, button, words):
    markup = {"inline_keyboard": [[button]]}
    await refused(tg, words, "sendMessage", chat_id=fatima.id, text="hej", reply_markup=markup)


async def test_a_button_may_carry_64_bytes(tg, fatima):
    markup = {"inline_keyboard": [[{"text": "Gem", "callback_data": "æ" * 32}]]}
    await tg.call("sendMessage", chat_id=fatima.id, text="hej", reply_markup=markup)


@pytest.mark.parametrize("markup", ["{", "[]", '{"inline": []}', '{"inline_keyboard": [{}]}'])
async def test_a_keyboard_of_the_wrong_form_is_refused(tg, fatima, markup):
    with pytest.raises(Refused, match="400"):
        await tg.form("sendMessage", {"chat_id": str(fatima.id), "text": "hej", "reply_markup": markup})


async def test_an_edit_is_refused_where_nothing_changes_or_nothing_is_there(tg, fatima):
    hers = tg.sim.transcript(fatima)[0]
    own = await tg.call(
        "sendMessage", chat_id=fatima.id, text="<b>Hej</b>", parse_mode="HTML", reply_markup=buttons("Gem")
    )
    own_id, where = own["message_id"], {"chat_id": fatima.id}
    same = {"text": "<b>Hej</b>", "parse_mode": "HTML"}

    edit = "editMessageText"
    await refused(tg, "message is not modified", edit, **where, message_id=own_id, **same, reply_markup=buttons("Gem"))
    await refused(tg, "message to edit not found", edit, **where, message_id=999, text="x")
    await refused(tg, "message can't be edited", edit, **where, message_id=hers.id, text="x")
    await refused(tg, "message text is empty", edit, **where, message_id=own_id, text="")
    await refused(tg, "no caption in the message", "editMessageCaption", **where, message_id=own_id, caption="x")
    await tg.call(edit, **where, message_id=own_id, **same)
    await refused(tg, "message is not modified", "editMessageReplyMarkup", **where, message_id=own_id)
    await tg.call("deleteMessage", **where, message_id=own_id)
    await refused(tg, "message to edit not found", edit, **where, message_id=own_id, text="x")


async def test_a_deletion_is_refused_after_48_hours_and_in_foreign_groups(tg, fatima):
    old = tg.sim.transcript(fatima)[0]
    group = tg.sim.add_group("Styregruppen", members=[fatima])
    foreign = tg.sim.write(fatima, "/start", chat=group)
    await refused(tg, "message can't be deleted", "deleteMessage", chat_id=group.id, message_id=foreign.id)
    await refused(tg, "message to delete not found", "deleteMessage", chat_id=fatima.id, message_id=999)
    tg.clock.pass_seconds(48 * 3600 + 1)
    await refused(tg, "message can't be deleted", "deleteMessage", chat_id=fatima.id, message_id=old.id)
    assert await tg.call("deleteMessages", chat_id=fatima.id, message_ids=[old.id, 999])
    assert not old.deleted


async def test_a_bot_cannot_begin_a_conversation(tg, fatima):
    stranger = tg.sim.add_user("Mette")
    await refused(tg, "403 Forbidden: bot can't initiate conversation", "sendMessage", chat_id=stranger.id, text="hej")
    await refused(tg, "400 Bad Request: chat not found", "sendMessage", chat_id=42, text="hej")
    await refused(tg, "chat not found", "sendMessage", chat_id="@ukendt", text="hej")
    await refused(tg, "chat_id is empty", "sendMessage", text="hej")


async def test_a_deleted_account_and_a_group_that_threw_the_bot_out_cannot_be_reached(tg, fatima):
    group = tg.sim.add_group("Styregruppen", members=[fatima])
    tg.sim.remove_bot(group, by=fatima)
    await refused(tg, "403 Forbidden: bot was kicked from the group chat", "sendMessage", chat_id=group.id, text="hej")
    tg.sim.deactivate(fatima)
    await refused(tg, "403 Forbidden: user is deactivated", "sendMessage", chat_id=fatima.id, text="hej")


async def test_a_press_must_be_answered_in_time(tg, fatima):
    sent = await tg.call("sendMessage", chat_id=fatima.id, text="hej", reply_markup=buttons("Gem"))
    press = tg.sim.press(fatima, sent["message_id"], "Gem")
    await refused(tg, "MESSAGE_TOO_LONG", "answerCallbackQuery", callback_query_id=press.id, text="x" * 201)
    tg.clock.pass_seconds(14)
    await tg.call("answerCallbackQuery", callback_query_id=press.id)
    await tg.call("answerCallbackQuery", callback_query_id=press.id)

    tg.clock.pass_seconds(2)
    too_old = "query is too old and response timeout expired or query ID is invalid"
    await refused(tg, too_old, "answerCallbackQuery", callback_query_id=press.id)
    await refused(tg, too_old, "answerCallbackQuery", callback_query_id="1")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ({"command": "hjælp", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "Start", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "x" * 33, "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "start", "description": ""}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"command": "start", "description": "x" * 257}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_a_menu_is_refused_for(tg, command, words):
    await refused(tg, words, "setMyCommands", commands=[command])


async def test_menus_have_at_most_100_commands_and_known_scopes(tg):
    many = [{"command": f"c{i}", "description": "x"} for i in range(101)]
    await refused(tg, "BOT_COMMANDS_TOO_MUCH", "setMyCommands", commands=many)
    await tg.call("setMyCommands", commands=many[:100])
    await refused(tg, "BotCommandScope", "setMyCommands", commands=[], scope={"type": "role"})
    await refused(tg, "chat not found", "setMyCommands", commands=[], scope={"type": "chat", "chat_id": 42})


async def test_pictures_and_files_are_refused_for_what_they_are(tg, fatima):
    where = {"chat_id": str(fatima.id)}
    for data, words in [(b"ikke et billede", "IMAGE_PROCESS_FAILED"), (b"", "file must be non-empty")]:
        with pytest.raises(Refused, match=words):
            await tg.form("sendPhoto", where | {"photo": data})
    long = PNG[:16] + (30).to_bytes(4, "big") + (1).to_bytes(4, "big") + PNG[24:]
    with pytest.raises(Refused, match="PHOTO_INVALID_DIMENSIONS"):
        await tg.form("sendPhoto", where | {"photo": long})
    await refused(tg, "there is no document in the request", "sendDocument", chat_id=fatima.id)
    await refused(tg, "wrong file identifier", "sendDocument", chat_id=fatima.id, document="ukendt")
    await refused(tg, "invalid file_id", "getFile", file_id="ukendt")


async def test_an_album_has_two_to_ten_pictures(tg, fatima):
    for count in (1, 11):
        media = [{"type": "photo", "media": "attach://p"}] * count
        with pytest.raises(Refused, match="album"):
            await tg.form("sendMediaGroup", {"chat_id": str(fatima.id), "media": media, "p": PNG})


async def test_protected_messages_cannot_be_forwarded_and_replies_need_their_message(tg, fatima):
    sent = await tg.call("sendMessage", chat_id=fatima.id, text="fortroligt", protect_content=True)
    source = {"from_chat_id": fatima.id, "message_id": sent["message_id"]}
    await refused(tg, "message can't be forwarded", "forwardMessage", chat_id=fatima.id, **source)
    reply = {"message_id": 999}
    words = "message to be replied not found"
    await refused(tg, words, "sendMessage", chat_id=fatima.id, text="hej", reply_parameters=reply)
    lenient = reply | {"allow_sending_without_reply": True}
    await tg.call("sendMessage", chat_id=fatima.id, text="hej", reply_parameters=lenient)


async def test_pinning_in_a_group_and_odd_reactions_and_actions_are_refused(tg, fatima):
    group = tg.sim.add_group("Styregruppen", members=[fatima])
    sent = await tg.call("sendMessage", chat_id=group.id, text="hej")
    where = {"chat_id": group.id, "message_id": sent["message_id"]}
    await refused(tg, "not enough rights", "pinChatMessage", **where)
    await refused(tg, "REACTION_INVALID", "setMessageReaction", **where, reaction=[{"type": "emoji", "emoji": "🥔"}])
    await refused(tg, "wrong parameter action", "sendChatAction", chat_id=group.id, action="sleeping")


async def test_a_wrong_token_and_an_unknown_method_are_refused(tg):
    await refused(tg, "404 Not Found: method not found", "sendTelepathy")
    tg.token = "4711:forkert"
    await refused(tg, "401 Unauthorized", "getMe")
    tg.token = "forkert"
    await refused(tg, "404 Not Found", "getMe")
