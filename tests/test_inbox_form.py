"""What of an update is stored while it waits: no words that the privacy gate stops, and nothing that nobody reads."""

from typing import Any

import pytest

from bot.inbox_form import UNREADABLE, formed, reduced
from bot.update import read

FATIMA = {"id": 1_234_567_890, "is_bot": False, "first_name": "Fatima", "last_name": "Berg", "username": "fatima_b"}
PRIVATE = {"id": 1_234_567_890, "type": "private", "first_name": "Fatima", "username": "fatima_b"}
SECRET = "hemmelighed"


def stops(text: str) -> str:
    """A gate that stops one word, so that this file needs no example of what the true one stops."""
    return "cpr" if SECRET in text else ""


def message(kind: str = "message", **content: Any) -> dict[str, Any]:
    return {"update_id": 7, kind: {"message_id": 3, "date": 1_510_000_000, "from": FATIMA, "chat": PRIVATE, **content}}


def kept(raw: dict[str, Any]) -> str:
    """All that would be stored, as one text to look through."""
    return str(reduced(raw, stops).update)


def test_words_and_who_wrote_them_are_kept() -> None:
    form = reduced(message(text="37 til fællesspisning"), stops)
    assert form.chat_id == FATIMA["id"]
    assert form.update["message"]["text"] == "37 til fællesspisning"
    assert form.update["message"]["from"] == {"id": 1_234_567_890, "is_bot": False, "first_name": "Fatima"}
    assert form.stopped == ""


@pytest.mark.parametrize("kind", ["message", "edited_message"])
@pytest.mark.parametrize("where", ["text", "caption"])
def test_stopped_words_are_not_kept_wherever_they_stand(kind: str, where: str) -> None:
    entities = {"entities" if where == "text" else "caption_entities": [{"type": "bold", "offset": 0, "length": 4}]}
    raw = message(kind, **{where: f"Ali {SECRET}"}, **entities, photo=[{"file_id": "A1", "file_unique_id": "B1"}])
    form = reduced(raw, stops)
    assert form.stopped == "cpr"
    assert SECRET not in str(form.update)
    assert set(form.update[kind]) == {"message_id", "date", "chat", "from"}


@pytest.mark.parametrize("words", ["@nabobot {}", "{}, @NaboBot", "/mine {}", "/mine@nabobot {}", "@anden_bot {}"])
def test_of_stopped_words_in_a_group_only_the_call_is_kept(words: str) -> None:
    chat = {"id": -100, "type": "supergroup"}
    form = reduced(message(text=words.format(SECRET), chat=chat), stops)
    assert SECRET not in str(form.update)
    assert form.update["message"]["text"].lower() in ("@nabobot", "@anden_bot", "/")
    update = read(form.update, "nabobot")
    assert (update.mentioned or update.command == "") == ("anden" not in words)


def test_who_sent_stopped_words_can_still_be_answered() -> None:
    form = reduced(message(text=SECRET), stops)
    update = read(form.update)
    assert (update.chat_id, update.message_id, update.words) == (1_234_567_890, 3, "")


def test_a_quoted_message_is_a_number_without_words() -> None:
    quoted = {"message_id": 2, "date": 1, "chat": PRIVATE, "from": FATIMA, "text": f"før {SECRET}", "caption": SECRET}
    form = reduced(message(text="ret 36", reply_to_message=quoted), stops)
    assert form.update["message"]["reply_to_message"]["message_id"] == 2
    assert SECRET not in str(form.update)
    assert form.stopped == ""


def test_what_only_stands_in_a_topic_replies_to_nothing() -> None:
    forum, begun = (
        {"id": -100, "type": "supergroup"},
        {"message_id": 55, "chat": {"id": -100}, "forum_topic_created": {}},
    )
    topic = {"is_topic_message": True, "message_thread_id": 55, "chat": forum}
    alone = reduced(message(text="/fortryd", reply_to_message=begun, **topic), stops)
    assert read(alone.update).reply_to is None
    answer = reduced(message(text="ret 36", reply_to_message={**begun, "message_id": 60}, **topic), stops)
    assert read(answer.update).reply_to == 60


@pytest.mark.parametrize(
    "extra",
    [
        {"contact": {"phone_number": "+4500000012", "first_name": SECRET}},
        {"document": {"file_id": "A", "file_unique_id": "B", "file_name": f"{SECRET}.docx"}},
        {"location": {"latitude": 56.46, "longitude": 10.03}, "venue": {"title": SECRET}},
        {"poll": {"question": SECRET}},
        {"quote": {"text": SECRET, "position": 0}},
        {"external_reply": {"origin": {"sender_user_name": SECRET}}},
        {"forward_origin": {"type": "hidden_user", "sender_user_name": SECRET, "date": 1}},
        {"via_bot": {"id": 5, "is_bot": True, "first_name": SECRET}},
        {"author_signature": SECRET},
        {"new_chat_title": SECRET},
        {"sender_chat": {"id": -100, "type": "channel", "title": SECRET}},
        {"web_app_data": {"data": SECRET, "button_text": SECRET}},
        {"entities": [{"type": "text_mention", "offset": 0, "length": 3, "user": FATIMA | {"last_name": SECRET}}]},
        {"entities": [{"type": "text_link", "offset": 0, "length": 3, "url": f"https://example.org/{SECRET}"}]},
    ],
    ids=lambda extra: "-".join(extra),
)
def test_what_nobody_reads_is_never_stored(extra: dict[str, Any]) -> None:
    assert SECRET not in kept(message(text="Hej med jer", **extra))


def test_names_beyond_the_first_and_titles_of_groups_are_left_out() -> None:
    group = {"id": -100_200, "type": "supergroup", "title": SECRET, "username": SECRET}
    raw = message(text="@nabobot hej") | {}
    raw["message"]["chat"] = group
    assert "Berg" not in kept(raw)
    assert "fatima_b" not in kept(raw)
    assert SECRET not in kept(raw)


@pytest.mark.parametrize("command", ["/start a0123456789b", "/start@nabobot Q1234567890123456789"])
def test_an_invitation_with_ten_digits_in_a_row_passes(command: str) -> None:
    form = reduced(message(text=command), lambda text: "cpr")
    assert form.stopped == ""
    assert form.update["message"]["text"] == command


@pytest.mark.parametrize(
    "words", ["/start 0123456789", "/start kode og mere", "/start navn-0123456789", "start a012345678"]
)
def test_what_only_looks_like_an_invitation_goes_through_the_gate(words: str) -> None:
    assert reduced(message(text=words), lambda text: "cpr").stopped == "cpr"


def test_a_press_keeps_its_subject_and_the_number_of_its_message() -> None:
    under = {"message_id": 9, "date": 1, "chat": PRIVATE, "text": SECRET, "reply_markup": {"inline_keyboard": []}}
    query = {"id": "1", "from": FATIMA, "chat_instance": "2", "data": "draft:7:save", "message": under}
    form = reduced({"update_id": 7, "callback_query": query}, stops)
    assert (form.chat_id, form.update["callback_query"]["data"]) == (1_234_567_890, "draft:7:save")
    assert SECRET not in str(form.update)
    update = read(form.update)
    assert (update.data, update.message_id) == ("draft:7:save", 9)


def test_a_press_under_a_message_that_is_too_old_still_has_its_chat() -> None:
    query = {
        "id": "1",
        "from": FATIMA,
        "chat_instance": "2",
        "data": "x",
        "message": {"chat": PRIVATE, "message_id": 9, "date": 0},
    }
    form = reduced({"update_id": 7, "callback_query": query}, stops)
    assert form.chat_id == 1_234_567_890
    assert read(form.update).message_id == 0


def test_who_blocked_the_bot_is_kept_and_nothing_else_of_it() -> None:
    change = {
        "chat": PRIVATE | {"title": SECRET}, "from": FATIMA, "date": 1, "invite_link": {"name": SECRET},
        "old_chat_member": {"user": FATIMA, "status": "member"},
        "new_chat_member": {"user": FATIMA, "status": "kicked", "until_date": 0, "custom_title": SECRET},
    }  # fmt: skip
    form = reduced({"update_id": 7, "my_chat_member": change}, stops)
    assert "Berg" not in str(form.update)
    assert SECRET not in str(form.update)
    assert read(form.update).status == "kicked"


def test_an_update_of_a_kind_that_nobody_asked_for_is_a_number() -> None:
    form = reduced({"update_id": 7, "poll": {"question": SECRET}}, stops)
    assert (form.chat_id, form.update) == (0, {"update_id": 7})


@pytest.mark.parametrize(
    "broken",
    [
        {"update_id": 7, "message": {"text": SECRET, "chat": {"id": 5}, "entities": 3}},
        {"update_id": 7, "message": {"text": SECRET}},
        {"update_id": 7, "message": None},
        {"update_id": 7, "callback_query": {"data": SECRET}},
        {"update_id": 7, "my_chat_member": {"chat": {"id": "nej"}}},
    ],
)
def test_an_update_unlike_any_that_telegram_documents_is_put_aside_without_its_words(broken: dict[str, Any]) -> None:
    form = formed(broken, stops)
    assert form.stopped == UNREADABLE
    assert form.update == {"update_id": 7}


def test_a_gate_that_fails_lets_nothing_through() -> None:
    def failing(text: str) -> str:
        raise ValueError(text)

    form = formed(message(text=SECRET), failing)
    assert (form.chat_id, form.stopped) == (1_234_567_890, UNREADABLE)
    assert SECRET not in str(form.update)
