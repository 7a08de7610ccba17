"""python-telegram-bot as it comes: Application, polling, httpx, one update at a time."""

import sys

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

from tests.bench.bots import meter
from tests.bench.server import TOKEN


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


meter.listen()
application = ApplicationBuilder().token(TOKEN).base_url(f"{sys.argv[1]}/bot").build()
application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, echo))
application.run_polling(allowed_updates=Update.ALL_TYPES)
