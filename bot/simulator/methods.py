"""The table of all Bot API methods that the simulator has."""

from collections.abc import Callable
from typing import Any

from bot.simulator import asking, editing, receiving, sending
from bot.simulator.parameters import Params
from bot.simulator.state import State

Method = Callable[[State, Params], Any]

METHODS: dict[str, Method] = {
    "getme": asking.get_me,
    "getupdates": receiving.get_updates,
    "setwebhook": receiving.set_webhook,
    "deletewebhook": receiving.delete_webhook,
    "getwebhookinfo": receiving.get_webhook_info,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "senddocument": sending.send_document,
    "sendmediagroup": sending.send_media_group,
    "copymessage": sending.copy_message,
    "forwardmessage": sending.forward_message,
    "editmessagetext": editing.edit_message_text,
    "editmessagecaption": editing.edit_message_caption,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "deletemessage": editing.delete_message,
    "deletemessages": editing.delete_messages,
    "pinchatmessage": editing.pin_chat_message,
    "unpinchatmessage": editing.unpin_chat_message,
    "unpinallchatmessages": editing.unpin_all_chat_messages,
    "answercallbackquery": asking.answer_callback_query,
    "setmycommands": asking.set_my_commands,
    "deletemycommands": asking.delete_my_commands,
    "getmycommands": asking.get_my_commands,
    "getchat": asking.get_chat,
    "getchatmember": asking.get_chat_member,
    "getchatmembercount": asking.get_chat_member_count,
    "getfile": asking.get_file,
    "sendchataction": asking.send_chat_action,
    "setmessagereaction": asking.set_message_reaction,
    "setmyname": asking.nothing,
    "setmydescription": asking.nothing,
    "setmyshortdescription": asking.nothing,
    "setchatmenubutton": asking.nothing,
    "close": asking.nothing,
    "logout": asking.nothing,
}
