"""A programme without a database: for trying out how a plan's words are read."""

from bot.language.reader import Reader
from bot.plan.model import Plan
from bot.privacy.gate import Gate, not_names
from bot.privacy.homes import HomeKey
from bot.settings import Settings
from bot.work import Programme


def programme_without_database(plan: Plan, settings: Settings) -> Programme:
    lexicon = plan.lexicon()
    return Programme(plan, Reader(lexicon), Gate(not_names(lexicon)), HomeKey(b"nothing is kept"), settings.data_dir)
