"""A plan to try out: its reader and its privacy gate, without a database."""

from bot.language.reader import Reader
from bot.plan.model import Plan
from bot.privacy.gate import Gate, not_names


class Trial:
    def __init__(self, plan: Plan) -> None:
        lexicon = plan.lexicon()
        self.plan = plan
        self.reader = Reader(lexicon)
        self.gate = Gate(not_names(lexicon))
