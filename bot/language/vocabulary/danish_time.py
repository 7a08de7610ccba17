"""Danish words of the calendar and the clock. Nothing here belongs to one plan."""

WORDS = {
    "weekday:0": "mandag, mandagen, monday",
    "weekday:1": "tirsdag, tirsdagen, tirs, tir, tuesday",
    "weekday:2": "onsdag, onsdagen, ons, wednesday",
    "weekday:3": "torsdag, torsdagen, tors, thursday",
    "weekday:4": "fredag, fredagen, fre, friday",
    "weekday:5": "lørdag, lørdagen, lør, løverdag, saturday",
    "weekday:6": "søndag, søndagen, sunday",
    "weekday_s:0": "mandags, mandagens",
    "weekday_s:1": "tirsdags, tirsdagens",
    "weekday_s:2": "onsdags, onsdagens",
    "weekday_s:3": "torsdags, torsdagens",
    "weekday_s:4": "fredags, fredagens",
    "weekday_s:5": "lørdags, lørdagens",
    "weekday_s:6": "søndags, søndagens",
    "weekdays:0": "mandage, mandagene",
    "weekdays:1": "tirsdage, tirsdagene",
    "weekdays:2": "onsdage, onsdagene",
    "weekdays:3": "torsdage, torsdagene",
    "weekdays:4": "fredage, fredagene",
    "weekdays:5": "lørdage, lørdagene",
    "weekdays:6": "søndage, søndagene",
    "month:1": "januar, jan, january",
    "month:2": "februar, feb, febr, february",
    "month:3": "marts, mar, march",
    "month:4": "april, apr",
    "month:5": "maj, may",
    "month:6": "juni, jun, june",
    "month:7": "juli, jul, july",
    "month:8": "august, aug",
    "month:9": "september, sept, sep",
    "month:10": "oktober, okt, october, oct",
    "month:11": "november, nov",
    "month:12": "december, dec",
    "day:0": (
        "dagens, aftenens, formiddagens, eftermiddagens, i dag, idag, dags dato, d.d., i morges, imorges, "
        "i formiddags, i middags, i eftermiddags, i nat, inat, her til aften, her i aften, i aften, iaften, "
        "her i formiddag, i formiddag, i eftermiddag, her i eftermiddag, nu, nu her, tidligere i dag, "
        "her til formiddag, her til eftermiddag, her til morgen, i dag til morgen, i dagens løb, "
        "lige nu, netop nu, i skrivende stund, senere i dag, senere idag"
    ),
    "day:-1": (
        "gårsdagens, gårdagens, gårsaftenens, i går, yesterday, igår, i går aftes, i går aften, i aftes, iaftes, "
        "i awtes, iawtes, awtes, "
        "i går morges, i går eftermiddag, i går formiddag, i går eftermiddags, i går formiddags, i går middag, "
        "i går middags, i går nat, "
        "i gåe, i gåre, i gåår, i gåt, i gåd, i gåf, i gåra, i gpr, i gpår, i gåpr"
    ),
    "day:-2": (
        "i forgårs, iforgårs, forgårs, forgårs aften, i forgårs aftes, i forgårs aften, i forgårs eftermiddag, "
        "i forigårs, iforigårs"
    ),
    "day:1": "i morgen, imorgen, i morgen aften",
    "day:2": "i overmorgen, overmorgen, iovermorgen",
    "day_before:-1": "dagen før, aftenen før, aftnen før, dagen inden, aftenen inden",
    "day_after:1": "dagen efter, dagen derpå, dagen derefter, aftenen efter, næste dag, den næste dag, næste aften",
    "day_after:7": "ugen efter, ugen derpå",
    "day_after:-1": "dagen før, dagen inden, dagen forinden, aftenen før, aftenen inden",
    "vague_day": (
        "forleden, forleden dag, den anden dag, for nylig, fornylig, for nyligt, for nogle dage siden, "
        "for et par dage siden, for nogen tid siden, for lidt siden, for noget tid siden, "
        "for et stykke tid siden, for et par uger siden, for nogle uger siden, forleden aften, den anden aften, "
        "her forleden, i sommerferien, i efterårsferien, i vinterferien, i juleferien, i påskeferien, i ferien, "
        "i påsken, i julen, i pinsen, i foråret, i efteråret"
    ),
    "day_unit:1": "dag, dage, døgn, aftener, formiddage, eftermiddage, nætter",
    "day_unit:7": "uge, uger",
    "month_unit": "måned, måneder, mdr, md, måneden, mnd",
    "year_unit": "år, året",
    "year_part:3": "kvartal, kvartalet, kvt, kv",
    "year_part:6": "halvår, halvåret",
    "quarter_mark": "q, h",
    "week": "uge, ugen, u",
    "weekend": "weekend, weekenden, weekends, weekendens",
    "daypart": (
        "aften, aftenen, aftes, eftermiddag, eftermiddagen, eftermiddags, formiddag, formiddagen, formiddags, "
        "middag, middags, morgen, nat, morges"
    ),
    "last": "sidste, sidst, året før, året forinden, seneste, forgangne, afvigte, nu her sidste",
    "previous": "forrige, forige",
    "this": "denne, dette, indeværende, den her, denne her",
    "next": "næste, kommende, førstkommende",
    "every": "hver, hvert",
    "ago": "siden",
    "festival:1224": "juleaften, juleaftensdag",
    "festival:1223": "lillejuleaften, lille juleaften",
    "festival:1225": "juledag, første juledag",
    "festival:1226": "anden juledag",
    "festival:1231": "nytårsaften, nytårsaftensdag",
    "festival:101": "nytårsdag",
    "festival:advent": "advent, adventssøndag",
    "festival:106": "helligtrekonger, hellig tre konger, hellig tre kongersdag, helligtrekongersdag",
    "festival:214": "valentinsdag",
    "festival:308": "kvindernes kampdag, kvindernes internationale kampdag",
    "festival:1213": "luciadag, luciaaften, sankta lucia",
    "festival:605": "grundlovsdag",
    "festival:1110": "mortensaften",
    "festival:easter-49": "fastelavnssøndag",
    "festival:easter-48": "fastelavnsmandag",
    "festival:easter-7": "palmesøndag",
    "festival:easter-3": "skærtorsdag",
    "festival:easter-2": "langfredag",
    "festival:easter-1": "påskelørdag",
    "festival:easter+0": "påskedag, påskesøndag, første påskedag",
    "festival:easter+1": "anden påskedag, påskemandag",
    "festival:easter+26": "store bededag",
    "festival:easter+39": "kristi himmelfartsdag, kristi himmelfart",
    "festival:easter+49": "pinsedag, pinsesøndag, første pinsedag",
    "festival:easter+50": "anden pinsedag, pinsemandag",
    "dated": "pr, pr., per, siden den, opgjort",
    "same_day": "samme dag, samme aften, begge dage, begge aftener",
    "hours": (
        "min for sent, min forsinket, min senere, min efter, min før, dages, ugers, måneders, time, timer, minutter, "
        "min, minut, kvarter, sekunder, timers"
    ),
    "clock": "kl, kl., klokken, klk, til langt over, til godt over",
}
