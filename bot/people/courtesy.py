"""What people write to the bot itself, as to anybody: "hej", "tak for hjælpen", "hvad kan du?"."""

import re

from bot.language.normalise import fold

HELLO, THANKS, HELP = "hello", "thanks", "help"
LONGEST = 40
"""Characters; whoever writes more has something to say."""
SAYS = {
    HELLO: re.compile(
        r"(?:hej(?:sa|med dig)?|hej hej|hej med dig|god ?(?:dag|morgen|aften)|hallo|halloej|hi|hello|hey|mojn)"
    ),
    THANKS: re.compile(
        r"(?:ok |super |fint )?(?:(?:tusind|mange|1000) )?tak(?: for [a-z]+(?: [a-z]+){0,2}| skal du have)?"
        r"|thanks?(?: you)?(?: so much| a lot)?"
    ),
    HELP: re.compile(
        r"hj(?:ae|e)lp(?: mig)?|help(?: me)?|menu(?:en)?|kommandoer|commands"
        r"|hvad kan (?:du|jeg|man)(?: her| skrive| goere| bruge dig til)*|what can (?:you|i) do"
        r"|hvordan (?:goer jeg|virker det|bruger jeg det(?: her)?|fungerer det)|how does (?:it|this) work"
    ),
}


def said(text: str) -> str:
    """HELLO, THANKS or HELP; an empty string where the words are about something."""
    if len(text) > LONGEST:
        return ""
    plain = " ".join(re.findall(r"\w+", fold(text)))
    return next((what for what, pattern in SAYS.items() if pattern.fullmatch(plain)), "")
