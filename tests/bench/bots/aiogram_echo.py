"""aiogram as it comes: polling, every update a task of its own."""

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message

from tests.bench.bots import meter
from tests.bench.server import TOKEN

dispatcher = Dispatcher()


@dispatcher.message()
async def echo(message: Message) -> None:
    if message.text:
        await message.answer(message.text)


async def main() -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(sys.argv[1]))
    await dispatcher.start_polling(Bot(TOKEN, session=session))


meter.listen()
asyncio.run(main())
