"""A strict Telegram Bot API server on loopback, with a chat page: the demo, and the tests' Telegram."""

from bot.simulator.errors import Impossible, Refusal
from bot.simulator.faults import Fault
from bot.simulator.flood import UNLIMITED, Limits, Violation
from bot.simulator.messages import Button, Chat, Message
from bot.simulator.people import User
from bot.simulator.presses import Press
from bot.simulator.simulator import Simulator
from bot.simulator.state import Event

__all__ = [
    "UNLIMITED",
    "Button",
    "Chat",
    "Event",
    "Fault",
    "Impossible",
    "Limits",
    "Message",
    "Press",
    "Refusal",
    "Simulator",
    "User",
    "Violation",
]
