"""Danish words that any programme uses, by what they do in a sentence. Nothing here belongs to one plan."""

WORDS = {
    # the calendar
    "weekday:0": "mandag, mandagen",
    "weekday:1": "tirsdag, tirsdagen, tirs",
    "weekday:2": "onsdag, onsdagen, ons",
    "weekday:3": "torsdag, torsdagen, tors",
    "weekday:4": "fredag, fredagen, fre",
    "weekday:5": "lørdag, lørdagen, lør, løverdag",
    "weekday:6": "søndag, søndagen",
    "weekday_s:0": "mandags",
    "weekday_s:1": "tirsdags",
    "weekday_s:2": "onsdags",
    "weekday_s:3": "torsdags",
    "weekday_s:4": "fredags",
    "weekday_s:5": "lørdags",
    "weekday_s:6": "søndags",
    "month:1": "januar, jan",
    "month:2": "februar, feb, febr",
    "month:3": "marts, mar",
    "month:4": "april, apr",
    "month:5": "maj",
    "month:6": "juni, jun",
    "month:7": "juli, jul",
    "month:8": "august, aug",
    "month:9": "september, sept, sep",
    "month:10": "oktober, okt",
    "month:11": "november, nov",
    "month:12": "december, dec",
    "day:0": "i dag, idag, dags dato, i morges, imorges, i formiddags, i middags, i eftermiddags, i nat, inat, her til aften, her i aften,"
    " i aften, iaften, her i formiddag, i formiddag, i eftermiddag, her i eftermiddag, nu, nu her, tidligere i dag, her til formiddag,"
    " her til eftermiddag, her til morgen, i dag til morgen, i dagens løb",
    "day:-1": "i går, igår, i går aftes, i går aften, i aftes, iaftes, i går morges, i går eftermiddag, i går formiddag, i går eftermiddags,"
    " i går formiddags, i går middag, i går middags, i går nat",
    "day:-2": "i forgårs, iforgårs, forgårs, forgårs aften, i forgårs aftes, i forgårs aften, i forgårs eftermiddag, i forigårs, iforigårs",
    "day:1": "i morgen, imorgen, i morgen aften",
    "day:2": "i overmorgen, overmorgen, iovermorgen",
    "vague_day": "forleden, forleden dag, den anden dag, for nylig, fornylig, for nyligt, for nogle dage siden, for et par dage siden,"
    " for nogen tid siden, for lidt siden, for noget tid siden, for et stykke tid siden, for et par uger siden, for nogle uger siden,"
    " forleden aften, den anden aften, her forleden",
    "day_unit:1": "dag, dage, døgn",
    "day_unit:7": "uge, uger",
    "month_unit": "måned, måneder, mdr, måneden, mnd",
    "year_unit": "år, året",
    "week": "uge, ugen, u",
    "weekend": "weekend, weekenden, weekends",
    "daypart": "aften, aftenen, aftes, eftermiddag, eftermiddags, formiddag, formiddags, middag, middags, morgen, nat, morges",
    "last": "sidste, sidst, seneste, forgangne, afvigte, nu her sidste",
    "previous": "forrige, forige",
    "this": "denne, dette, indeværende",
    "next": "næste, kommende, førstkommende",
    "every": "hver, hvert",
    "ago": "siden",
    "festival:0": "juleaften, juleaftensdag",
    # joints
    "and": "og, samt, &",
    "but": "men",
    "plus": "plus",
    "included": "inkl, inkl., inklusiv, inklusive, incl, incl., iberegnet, medregnet, inklusivt",
    "ofwhich": "heraf, deraf, hvoraf, herunder, heriblandt, deriblandt, hvor af, her af, der af, blandt dem, blandt andet",
    "excluded": "ekskl, ekskl., eksklusiv, eksklusive, excl, udover, ud over, foruden, fraregnet, ikke medregnet, uden at tælle",
    "correction": "nej, næ, eller rettere, rettere, rettere sagt, rettelse, undskyld, ups, hov, jeg mener, mente, eller nej, eller faktisk, næh, rettes til, skal være, skulle have været",
    "not": "ikke, aldrig, ej, næppe",
    "none": "ingen, intet, ikke en eneste, ikke nogen, ingen som helst, ikke et øje, ikke en kat",
    "without": "uden",
    "if": "hvis, mon, eventuelt, evt, evt., såfremt, gid, ifald, forhåbentlig, forhåbentligt, plejer, plejede, plejer at, altid, længe siden, savner, savnede, drømte, drømmer, bør, burde, normalt, som regel, i gennemsnit, gennemsnitligt, ville ønske, ønsker",
    # how exact
    "approx": "måske, ca, ca., cirka, circa, cirke, omkring, omtrent, knap, knapt, knap nok, godt, godt og vel, vel, omkr, omkr., nok, vist, vistnok,"
    " vist nok, næsten, sådan ca, sådan cirka, rundt regnet, små, op mod, omtrentlig, hen ved, henved, i omegnen af, et sted omkring,"
    " tæt på, henad, henved, nærmest, sådan omkring, +/-, skønsmæssigt, anslået, lige omkring, lige knap, lidt under",
    "doubt": "jeg tror, tror jeg, tror, vil tro, gætter på, gætter, mener jeg, vil jeg tro, vil jeg mene, så vidt jeg ved, vil skyde på, skyder på, skød på, anslår, hvis jeg husker rigtigt",
    "atleast": "mindst, minimum, over, mere end, flere end, i hvert fald, ihvertfald, min., godt over, lidt over, lige over, langt over",
    "atmost": "højst, højest, maks, max, maksimalt, under, op til, færre end, mindre end, ikke over",
    "between": "mellem, imellem",
    "from": "fra",
    "to": "til",
    "vague": "et par stykker, et par, par stykker, nogle, nogen, flere, mange, en del, en hel del, adskillige, en håndfuld, en flok, få,"
    " nogle få, en masse, masser af, en god flok, en hel flok, et pænt antal, rigtig mange, temmelig mange, mange flere, rigtigt mange,"
    " en hulens masse, fuldt hus, næsten alle, alle sammen, et hav af, et væld af, en lille flok, en stor flok, ganske få, ret mange,"
    " et mindre antal, et antal, utrolig mange, super mange, så mange, et par og tyve, et par og tredive, et par og fyrre",
    "total": "i alt, ialt, alt i alt, tilsammen, sammenlagt, totalt, samlet, total, alt ialt, samlet set",
    "half": "halv, halvt, halve",
    "one_and_half": "halvanden, halvandet",
    "snes:20": "snes, snese",
    "snes:12": "dusin, dusiner",
    "label": "antal, antallet",
    "dated": "pr, pr., per, siden den, opgjort",
    "same_place": "samme sted, sammesteds, begge steder",
    "same_day": "samme dag, samme aften, dagen efter, begge dage",
    "them": "dem, os, disse",
    "pieces": "stykker, stk, stk., styks, stykke",
    # who
    "who:adults": "voksne, voksen, vokse, voksner",
    "who:parents": "forældre, mødre, fædre, mor, far, mødrene, fædrene, forældrene, mødrer",
    "who:children": "børn, barn, børnene, unger, ungerne, poder, småbørn, skolebørn, børnehavebørn, babyer, baby, spædbørn, rollinger,"
    " småfolk, børnebørn, barnet, tumlinge",
    "who:volunteers": "frivillige, frivillig, hjælpere, hjælper, medhjælpere, medhjælper, ambassadører, beboerambassadører, frivillighjælpere,"
    " kokke, køkkenfolk, frivillige hjælpere",
    "who:people": "deltagere, deltager, personer, person, pers, pers., mennesker, menneske, folk, gæster, gæst, mand, beboere, beboer,"
    " besøgende, fremmødte, naboer, nabo, hoveder, sjæle, spisende, tilskuere, fremmødt, deltagende, deltagerne, borgere, medlemmer,"
    " beboerne, gæsterne, spisegæster, publikummer, kunder, interesserede, tilhørere, næser, par ører, mennsker, lejere, lejer, spillere, spiller, damer, dame, herrer, cyklister, løbere, dansere, tilhører, fremmødte naboer, mødende, kolleger, venner, bekendte, svømmere, strikkere, gåere, vandrere, handlende",
    "who:part": "kvinder, kvinde, mænd, drenge, piger, dreng, pige, unge, ung, teenagere, ældre, pensionister, seniorer, kvinderne,"
    " mændene, pigerne, drengene, bedsteforældre, studerende, elever, elev, oldinge, fædrelandsløse, nydanskere, enlige, bedstemødre",
    "who:families": "familier, familie, familien, familierne, børnefamilier, børnefamilie, husstande, husstand, husstanden, hjem, boliger,"
    " lejligheder, lejlighed, hustande, hustand, husholdninger, husholdning, lejemål, huslejligheder",
    "who:couples": "par, ægtepar, kærestepar",
    "who:staff": "musikere, musiker, sangere, sanger, oplægsholdere, oplægsholder, dommere, trænere, træner, kunstnere, ansatte, medarbejdere, medarbejder, personale, pædagoger, lærere, sygeplejersker, betjente, instruktører, undervisere, politikere",
    # what happened
    "came": "kom, deltog, mødte op, mødte frem, dukkede op, spiste med, spiste, var med, var der, mødte, var mødt op, var mødt, var mødt frem,"
    " dukkede, kiggede forbi, kiggede ind, lagde vejen forbi, besøgte os, var til stede, kom forbi, deltaget, var samlet, gæstede, mødt op,"
    " var på besøg, spiste der, troppede op, sad til bords, sluttede op, fandt vej, valgte at komme, er kommet, havde fundet vej, fik mad, blev bespist, kommet",
    "began": "startede, startet, begyndte, begyndt, påbegyndt, påbegyndte, sat i gang, satte i gang, opstartet, opstartede, gik i gang, gået i gang,"
    " skudt i gang, kom i gang, igangsat, kommet i gang, sat i værk",
    "ended": "sluttede, afsluttet, afsluttede, endte, færdig, færdige, afviklet, afviklede, afrundet, gennemført, gennemførte, slut",
    "met": "mødtes, holdt møde, holdt møder, haft møde, afholdt møde, har mødtes, mødt",
    "held_verb": "holdt, havde, afholdt, haft, holdte, arrangerede, arrangeret, lavede, lavet, fejrede, fejret, var der, der var, der har været, er holdt, blev holdt,"
    " fik vi holdt, blev der holdt, har der været, gik rigtig godt, gik godt, foregik, fandt sted, løb af stablen, stod for, inviterede til, serverede, bød på, været, overstået, veloverstået, vel overstået",
    "done": "sendt, sendte, udsendt, udsendte, sendt ud, sendte ud, omdelt, omdelte, delt ud, delt rundt, delte rundt, uddelt, uddelte, trykt, udkommet, udkom, udgivet, udgav,"
    " bragt, bragte, skrevet, skrev, offentliggjort, støttede, støttet, uddannet, uddannede, publiceret, lagt ud, kommet ud, kom ud, hjalp, hjulpet, rundsendt, husstandsomdelt",
    "past": "var, blev, fik, gik, talte, snakkede, besøgte, tog, sad, hyggede, dansede, legede, deltaget, fået, solgte, stod, delte, besøgt, kontaktede, kontaktet, talt,"
    " snakket, fuldførte, fuldført, bød, budt, modtog, modtaget, flyttede, flyttet, afleverede, afleveret, lærte, vandt, klarede, bagte, lukkede, lykkedes, samlede, samlet,"
    " fulgte, henvist, henviste, fandt, fundet, beholdt, kørte, kørt, uddannede, hilste, hilst, ryddede, plantede, nåede, nået, ført, førte, spillede, spillet,"
    " oplevede, grillede, bankede på, ringede på, overtog, overtaget, svarede, svaret, oplyste, sagde, sagt, meldte, varede, søgte, søgt, ansøgt, gjorde, gjort, åbnede, åbnet, blevet, klippede, strikkede, sang, malede, byggede, fiskede, løb, cyklede, vandrede, satte sig, lyttede, fortalte, viste",
    "held": "vi var, vi blev, vi endte på, vi endte med, i alt var vi, var vi, blev vi, endte på, nåede op på, nåede vi, vi nåede, talte jeg, jeg talte, vi talte, der sad, der stod",
    "future": "skal, vil, kommer til, bliver, holder, afholder, inviterer, planlægger, glæder, starter, begynder, håber, forventer, regner med,"
    " overvejer, ville, agter, kommer der, satser, indbyder, arrangerer, vil gerne, skulle, kunne, må, bør, tænker, laver",
    "present": "er, kommer, har, mangler, kan, laver, står",
    # plan against fact
    "planned": "mad til, dækket op til, dækket til, dækkede op til, tilmeldt, tilmeldte, tilmeldinger, tilmelding, tilmeldt sig, regnede med, havde regnet med,"
    " forventede, forventet, ventede, ventet, havde ventet, planlagt, planlagde, planlagt til, beregnet til, håbede på, håbet på, plads til, bestilt,"
    " bestilt til, bestilte mad til, inviteret, inviterede, kuverter, pladser, på listen, på tilmeldingslisten, stole til, lavede mad til, lavet mad til,"
    " havde lavet mad til, havde meldt sig, meldt sig, meldte sig, tilmeldte sig, sagt ja, havde sagt ja, skrevet på, skrevet op, portioner, portioner mad, havde tilmeldt sig, forhåndstilmeldte,"
    " indbudt, indbudte, skulle komme, skulle have været, ventede vi, regnet med, satset på, målet var, målet er, mål, målet, var meldt til, meldt til, købt ind til, købte ind til, handlet til, handlet ind til",
    "absent": "afbud, meldte afbud, meldte fra, blev væk, udeblev, blev hjemme, meldt fra, meldt afbud, kom ikke, dukkede ikke op, mødte ikke op, syge, var syge, no shows, måtte blive hjemme, måtte melde afbud, sygemeldte, gik tidligt, gik igen, gik hjem, gik før, stod på venteliste, på venteliste",
    # how the message is meant
    "ask": "hvornår, hvor, hvad, hvem, hvordan, hvorfor, hvilken, hvilke, hvilket, hvormange",
    "thanks": "tak, tusind tak, mange tak, takker, tak for, tusinde tak, stor tak, takkede",
    "called_off": "aflyst, aflyses, aflyste, aflyse, udsat, udsættes, udskudt, udskyder, udskydes, annulleret, droppet, droppede, aflysning, blev ikke til noget, ikke til noget",
    "complaint": "alt for, klage, klager, klaget, utilfreds, utilfredse, larm, larmede, støj, støjede, irriterende, træt af, sure, uhørt, skandale, beskidt, svineri, ulækkert, elendig, elendigt,"
    " dårlig stemning, for dårligt, for dårlig, noget rod, virker ikke, gik i stykker, ødelagt, hærværk, ikke godt nok, ikke i orden, mangler, brok, brokker, vred, vrede, urimeligt, i stykker, stjålet, kold mad, maden var kold, var kold, lugter, uacceptabelt, skuffet, skuffende, rod, uretfærdigt, for lidt mad, løb tør, ikke mere mad",
    "welcome": "velkommen",
    "greeting": "hej, hejsa, goddag, godmorgen, godaften, hallo, davs, halløj, kære, mvh, hilsen, kh, venlig hilsen",
    "will_help": "hjælpe, tilbyder, gerne hjælpe, melder mig, jeg kan, vi kan",
    "invite": "husk, kom og, kom til, velkommen til alle, tilmelding, tilmeld jer, tilmeld dig, invitation, meld jer, sæt kryds, alle er velkomne, reminder, i er velkomne, vel mødt, mød op, kig forbi, tilmeld, alle velkomne, nyt tilbud, skriv jer på",
    "share": "ud af, ud af de, af de",
    "percent": "procent, pct, pct., %",
    # units of other things
    "money": "kr, kr., kroner, dkk, øre, euro",
    "kin": "søn, sønner, datter, døtre, kone, barnebarn, bror, søster, kæreste, svigermor, svigerfar, mormor, farmor, morfar, farfar, nevø, niece, børnebarn",
    "hours": "dages, ugers, måneders, time, timer, minutter, min, minut, kvarter, sekunder, timers",
    "age": "år, årig, årige, åringer, åriges, års, årlige",
    "school": "klasse, klasser, klasserne, kl, klassetrin, årgang",
    "clock": "kl, kl., klokken, klk",
    "thing": "borde, bord, stole, stol, liter, l, kilo, kg, kager, kage, retter, ret, boder, bod, hold, kampe, poser, fade, gryder, gange, omgange, gram, g, km, meter, m, numre, plakater, flyers, sider,"
    " lodder, præmier, bøger, spil, mål, lagener, tallerkener, pandekager, pølser, boller, kasser, biler, bil, rum, lokaler, pizzaer, gaver, telte, telt, slags, sprog, lande, nationaliteter, billeder, fotos, grader, point, telefoner, haver, rækker, stande, stand, film, sange, præmie, hunde, hund, katte, cykler, cykel, opskrifter, salater, bakker, portion, træer, planter, ting, emner, punkter, taler, runder, runde, oplæg",
    "number_of": "nr, nr., nummer, side, bus, opgang, kapitel, blok, linje, rute, lokale, nummeret",
    "ours": "vores, årets, vor, sæsonens, månedens",
    "expected": "flere end ventet, flere end forventet, færre end ventet, færre end forventet, end ventet, end forventet, mere end ventet, mere end forventet, som ventet, som forventet, over forventning, flere end vi havde ventet, flere end vi regnede med, flere end sidst, færre end sidst",
    "phone": "tlf, tlf., telefon, mobil, ring til, ring på, sms, tel, telefonnummer",
    "floor": "sal, etage",
    "door": "tv, th, mf, tv., th., mf.",
    "ground": "st, st., stuen, kld, kælder",
    "dept": "afd, afd., afdeling, afdelingen, afdelingerne",
    "new": "ny, nye, nyt, nyeste, nytilkomne, nyindflyttede, nyankomne",
    "the": "den, d, det, de",
    "at": "ved",
    "in": "i",
    "on": "på",
    "about": "om",
    "for": "for",
    "of": "af",
    "with": "med",
    "or": "eller",
    "only": "ikke mere end, ikke flere end, kun, bare, blot, kun lige",
    "extra": "flere, ekstra, mere, yderligere, andre, andet, også",
}
