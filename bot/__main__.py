"""python -m bot is nabobot."""

from bot.cli import main

main()
