"""Danish words by what they do in a sentence: joints, hedges, verbs, how a message is meant. Nothing of one plan."""

WORDS = {
    "and": "og, samt, &, å",
    "but": "men",
    "because": "fordi, eftersom",
    "plus": "plus",
    "included": "inkl, inkl., inklusiv, inklusive, incl, incl., iberegnet, medregnet, inklusivt",
    "ofwhich": (
        "heraf, deraf, hvoraf, herunder, heriblandt, deriblandt, der iblandt, her iblandt, iblandt dem, "
        "hvor af, her af, der af, blandt dem, blandt andet, ud af dem, ud af disse, af disse"
    ),
    "minus": "minus, på nær, undtagen, bortset fra",
    "excluded": (
        "ekskl, ekskl., eksklusiv, eksklusive, excl, udover, ud over, foruden, fraregnet, ikke medregnet, uden at tælle"
    ),
    "correction": (
        "nej, næ, nå nej, åh nej, øh nej, ej nej, nej hov, ups nej, korrektion, slåfejl, tastefejl, trykfejl, "
        "så det rigtige er, det rigtige er, det rigtige tal er, det rigtige antal er, det korrekte er, "
        "det endelige tal er, det endelige tal blev, det endelige antal er, det endelige antal blev, endeligt tal, "
        "eller rettere, rettere, rettere sagt, rettelse, undskyld, ups, hov, jeg mener, mente, "
        "hvad siger jeg, nej hvad siger jeg, nej vent, ej vent, det passer ikke, det er noget vrøvl, noget vrøvl, "
        "det er forkert, det var forkert, det er ikke rigtigt, eller nej, eller faktisk, næh, rettes til, "
        "skal være, skulle have været, ret :, ret det til, ret den til, ret det lige til, "
        "der skal stå, skal der stå, skulle der stå"
    ),
    "goal": (
        "ønske for, ønsker for, dagsorden til, dagsorden for, målet for, måltallet for, planen for, budgettet for, "
        "mål for, plan for, måltal for"
    ),
    "may_join": "kan være med, kan komme med, can join",
    "not": "ikke, ikk, ik, itt, itte, itj, aldrig, ej, næppe",
    "none": (
        "kom itt nogen, kom ik nogen, kom ikk nogen, kom ikke en eneste, kom ik en eneste, kom ikke et eneste, "
        "kom it en eneste, kom itt en eneste, it en eneste, itt en eneste, ik en eneste, "
        "ingen, intet, ikke en eneste, ikke nogen, ingen som helst, ikke et øje, ikke en kat, ikke en sjæl, "
        "ikke et menneske, kom ikke en sjæl, kom ikke et øje, kom ikke en kat, kom ikke et menneske, kom ikke nogen"
    ),
    "without": "uden",
    "untold": (
        "hvis, når vi op på, mon, eventuelt, evt, evt., såfremt, gid, ifald, forhåbentlig, forhåbentligt, "
        "en stork, en ræv, i reden, spurgte efter, spørger efter, leder efter, "
        "under planlægning, blev set mest, er set mest, bliver set mest, blev delt mest, er delt mest, "
        "fik flest likes, "
        "glædet sig til, glædede sig til, glædet os til, glædede os til, glædet mig til, "
        "glæder os til, glæder mig til, glæder mig sådan til, ser frem til, tillykke, hils din, knus til, "
        "drømte, drømmer, bør, burde, ville ønske, ønsker, jeg hørte, har hørt, hørte at, folk siger, rygtet siger, "
        "nogen siger, efter sigende, det siges, "
        "vil gerne spørge, ville gerne spørge, vil lige spørge, ville lige spørge, vil høre om, ville høre om, "
        "mangler svar, mangler stadig svar, mangler vi svar, mangler vi stadig svar, mangler at svare, venter på svar, "
        "vild med dans, bagedyst, bagedysten, x factor, melodi grand prix, "
        "test, glem det, slet den, slet det, slet dem, dårlig historie, dårlige historier, dårlig omtale, "
        "negativ historie, negative historier, negativ omtale, kritisk artikel"
    ),
    "untold:agenda": "velkomst ved",
    "untold:hearsay": "skriver min, fortæller min, siger min, siger naboen, hører jeg",
    "untold:usual": (
        "engang, dengang, i gamle dage, førhen, i min ungdom, i min barndom, i mine unge dage, "
        "plejer, plejede, plejer at, altid, længe siden, savner, savnede, normalt, som regel, "
        "i snit, snittet, gns, i gns, i gennemsnit, gennemsnitligt, gennemsnittet, normalen, sædvanligvis, "
        "ellers plejer"
    ),
    "untold:then": (
        "da jeg var ung, da jeg var barn, da jeg var lille, da jeg var dreng, da jeg var pige, da jeg var knægt, "
        "da vi var unge, da vi var børn, da vi var små, da ungerne var små, da mine børn var små, "
        "da jeg arbejdede, da jeg boede, da jeg gik i skole, da jeg var i lære, da jeg var ansat, "
        "i min by, i min landsby"
    ),
    "approx": (
        "~, måske, ca, ca., cirka, circa, cirke, omkring, omtrent, knap, knapt, knap nok, godt, godt og vel, vel, "
        "nogenlunde, "
        "approx, approx., "
        "omkr, omkr., nok, vist, vidst, vistnok, vist nok, næsten, sådan ca, sådan cirka, rundt regnet, små, op mod, "
        "omtrentlig, hen ved, henved, i omegnen af, et sted omkring, tæt på, henad, nærmest, sådan omkring, +/-, "
        "noget i retning af, noget i nærheden af, i nærheden af, i størrelsesordenen, "
        "skønsmæssigt, anslået, lige omkring, lige knap, lidt under"
    ),
    "respective": "hhv, hhv., henholdsvis, respektive",
    "doubt": (
        "jeg tror, tror jeg, tror, vil tro, gætter på, gætter jeg på, gætter jeg, gætter, mener jeg, "
        "vil jeg tro, vil jeg mene, "
        "så vidt jeg ved, vil skyde på, skyder på, skød på, anslår, hvis jeg husker rigtigt, "
        "så vidt jeg husker, så vidt jeg kan huske"
    ),
    "atleast": (
        "ikke mindre end, ikke færre end, "
        ">, mindst, minimum, over, mere end, flere end, i hvert fald, ihvertfald, min., godt over, lidt over, "
        "lige over, langt over"
    ),
    "atmost": "<, højst, højest, maks, max, maksimalt, under, op til, færre end, mindre end, ikke over, "
    "en del færre end, lidt færre end, noget færre end, langt færre end, meget færre end, mange færre end",
    "between": "mellem, imellem",
    "from": "fra",
    "to": "til, till",
    "vague": (
        "samme som, det samme som, samme antal som, samme antal, lige så mange som, "
        "et par stykker, et par, par stykker, nogle, nogen, flere, mange, en del, en hel del, adskillige, "
        "en håndfuld, en flok, få, nogle få, en masse, masser af, en god flok, en hel flok, et pænt antal, "
        "rigtig mange, temmelig mange, mange flere, rigtigt mange, en hulens masse, fuldt hus, næsten alle, "
        "et hav af, et væld af, en lille flok, en stor flok, ganske få, ret mange, et mindre antal, "
        "et antal, utrolig mange, super mange, så mange, et par og tyve, et par og tredive, et par og fyrre, "
        "nogen og tyve, nogle og tyve, nogen å tyve, nogle å tyve, nogen og tredive, nogle og tredive, "
        "nogen og fyrre, nogle og fyrre"
    ),
    "vague:uncounted": (
        "kan ikke huske hvor mange vi var, husker ikke hvor mange vi var, kan ikke huske hvor mange, "
        "husker ikke hvor mange, kan ikke huske hvor mange der kom, husker ikke hvor mange der kom, "
        "nåede ikke at tælle, fik ikke talt, fik ikke lige talt, fik ikke talt op, fik ikke lige talt op, "
        "glemte at tælle, talte ikke, har ikke talt, ingen talte, ingen fik talt, ingen nåede at tælle, "
        "har ikke tallet, har ikke tal, har ikke tal på, har ikke noget tal, har ingen tal, "
        "ikke styr på tallet, ved ikke hvor mange, aner ikke hvor mange"
    ),
    "total": (
        "det blev, det blev til, blev det, blev det til, "
        "i alt, ialt, alt i alt, tilsammen, sammenlagt, totalt, samlet, total, alt ialt, samlet set, "
        "nemlig, helt præcis, præcis, præcist, helt præcist, nøjagtigt, nøjagtig"
    ),
    "half": "halv, halvt, halve",
    "fraction:2": "halvdelen, halvdelen af dem, den ene halvdel",
    "fraction:3": "tredjedelen, en tredjedel, en tredjedel af dem",
    "fraction:4": "fjerdedelen, en fjerdedel, en fjerdedel af dem",
    "one_and_half": "halvanden, halvandet",
    "snes:20": "snes, snese",
    "snes:12": "dusin, dusiner",
    "label": (
        "antal, antallet, tallet, deltagerantal, deltagerantallet, deltagertal, deltagertallet, gæstetal, "
        "hvor mange :, hvormange :"
    ),
    "same_place": "samme sted, sammesteds",
    "versus": (
        "max var, maks var, max er, maks er, maksimum er, grænsen er, grænsen var, loftet er, loftet var, "
        "rekorden er, "
        "rekorden var, rekorden, rekorden er stadig, rekorden er fortsat, rekorden lyder på, "
        "var vi først, vi var først, rekord er, rekord var, gamle rekord var, gamle rekord, "
        "sidst var vi, sidst kom der, sidst var der, sidste gang, sidste gang var vi, forrige gang, gangen før, "
        "på denne tid sidste år, sidste år på denne tid, på samme tid sidste år, samme tid sidste år, "
        "til sammenligning, sidste år var vi, sidste år var det, sidste år kom der, sidste år på samme tid, "
        "sidste år havde vi, i fjor havde vi, sidste år var der, i fjor var der, "
        "under corona var vi, under corona sad vi, under corona kom der, under nedlukningen var vi, dengang var vi, "
        "dengang kom der, planen sagde, planen siger, planen lød på, planen var, kalenderen sagde, "
        " i fjor, i fjor var vi, i fjor kom der, "
        "mod, imod, sammenlignet med, modsat, kontra"
    ),
    "both": "begge, begge dele, alle tre, begge to",
    "them": "dem, os, disse",
    "came": (
        "stillede op, der stillede, mødt :, sad og lyttede, sad og spiste, har spist, har lige spist, "
        "kom, komm, deltog, mødte op, mødte frem, dukkede op, spiste med, spiste, var med, var der, mødte, "
        "var mødt op, var mødt, var mødt frem, dukkede, kiggede forbi, kiggede ind, lagde vejen forbi, "
        "besøgte os, var til stede, til stede, tilstede, "
        "kiggede indenfor, kiggede inden for, "
        "kom forbi, deltaget, var samlet, gæstede, mødt op, var på besøg, spiste der, "
        "vovede sig af sted, vovede sig ud, "
        "troppede op, tog med, tog turen, sad til bords, sluttede op, fandt vej, valgte at komme, er kommet, "
        "havde fundet vej, kørte med, cyklede med, dansede med, sejlede med, sang med, med i bussen, med på turen, "
        "spillede med, løb med, bagte med, legede med, "
        "fik mad, blev bespist, kommet, brød fasten, "
        "trodsede regnen, trodsede vejret, trodsede kulden, trodsede blæsten, trodsede stormen, trodsede varmen, "
        "trodsede sneen, indfandt sig, havde indfundet sig, bænket, havde bænket sig, ankom, trådte an, drog af sted, "
        "drog afsted, stak hovedet ind, stak hovedet indenfor, nød maden, drak kaffe, drak te, satte tænderne i, "
        "lyttede, lyttede med, lyttede til, hørte på, så filmen, så film, så med, så forestillingen, så showet, "
        "omkring bordet, rundt om bordet, rundt om bordene, om bordet, ved bordet, ved bordene"
    ),
    "began": (
        "er starte, har starte, er begynde, har begynde, "
        "startede, startet, begyndte, begyndt, påbegyndt, påbegyndte, sat i gang, satte i gang, opstartet, "
        "opstartede, gik i gang, gået i gang, skudt i gang, tog hul på, taget hul på, "
        "opstart, opst, start :, opstart af, opstart på, kom i gang, i gang, igang, igangsat, kommet i gang, sat i værk"
    ),
    "ended": (
        "fik sluttet, fik afsluttet, "
        "sluttede, afsluttet, afsluttede, afsl, endte, færdig, færdige, færdigt, afviklet, afviklede, afrundet, "
        "gennemført, "
        "rundede af, rundet af, gik i mål, gået i mål, kom i mål, nåede i mål, er i mål, "
        "gennemførte, bestod, bestået, slut, afslutning på, afslutning af"
    ),
    "met": "mødtes, holdt møde, holdt møder, haft møde, afholdt møde, har mødtes, mødt, samledes",
    "held_verb": (
        "tændte, holdt, havde, afholdt, haft, "
        "holdte, arrangerede, arrangeret, lavede, lavet, fejrede, fejret, var der, "
        "der var, der har været, er holdt, blev holdt, fik vi holdt, blev der holdt, har der været, "
        "gik rigtig godt, gik godt, foregik, fandt sted, løb af stablen, stod for, inviterede til, serverede, "
        "godt besøgt, velbesøgt, pænt besøgt, flot besøgt, bød på, været, overstået, veloverstået, vel overstået"
    ),
    "done": (
        "sendt, sendte, udsendt, udsendte, sendt ud, sendte ud, afsendt, afsendte, omdelt, omdelte, delt ud, "
        "delt rundt, delte rundt, uddelt, uddelte, trykt, udkommet, udkom, udgivet, udgav, bragt, bragte, skrevet, "
        "skrev, offentliggjort, vejledte, vejledt, "
        "støttede, støttet, uddannet, uddannede, publiceret, lagt ud, kommet ud, kom ud, hjalp, "
        "hjulpet, rundsendt, husstandsomdelt, gik ud, gået ud"
    ),
    "past": (
        "gik ned med, gik op med, gik over med, "
        "opgav at tælle, opgive at tælle, opgivet at tælle, "
        "kom i jorden, kom på plads, kom på bordet, "
        "lå på, ligger på, landet på, landede på, lander på, endte på, ender på, nåede op på, nåede helt op på, "
        "tog jeg imod, tog vi imod, tog han imod, tog hun imod, "
        "gik hjem med, nede på, "
        "wa, va, var, blev, fik, gik, talte, snakkede, besøgte, tog, sad, hyggede, dansede, legede, deltaget, fået, "
        "solgte, stod, delte, besøgt, kontaktede, kontaktet, talt, snakket, fuldførte, fuldført, bød, budt, "
        "modtog, modtaget, flyttede, flyttet, afleverede, afleveret, lærte, vandt, klarede, bagte, lukkede, "
        "lykkedes, samlede, samlet, fulgte, henvist, henviste, fandt, fundet, beholdt, kørte, kørt, uddannede, "
        "hilste, hilst, ryddede, plantede, nåede, nået, ført, førte, spillede, spillet, oplevede, grillede, "
        "bankede på, ringede på, overtog, overtaget, svarede, svaret, oplyste, sagde, sagt, meldte, varede, "
        "søgte, søgt, ansøgt, gjorde, gjort, åbnede, åbnet, blevet, klippede, strikkede, sang, malede, byggede, "
        "fiskede, løb, cyklede, vandrede, satte sig, fortalte, viste, "
        "fortalt, dækkede, rettede, rejste, hentede, hældte, spurgte, vaskede, pakkede, rykkede, "
        "slukkede, prøvede, smagte, duftede, regnede, sneede, blæste, skinnede, kogte, stegte, skar, rørte, "
        "tørrede, fejede, ryddet, vasket, pyntede, pyntet, sunget, danset, passede, bar, slæbte, grinede, lo, råbte, "
        "jublede, klappede, kastede, slog, knækkede, vaskede op, ventede på, sluttede af, sagde farvel, gættede, "
        "tegnede"
    ),
    "held": (
        "vi var, vi wa, vi va, vi blev, vi endte på, vi endte med, i alt var vi, var vi, blev vi, endte på, "
        "jeg tæller, tæller jeg, vi tæller, nåede op på, nåede vi, vi nåede, talte jeg, "
        "jeg talte, vi talte, der sad, der stod, vi sad, sad vi, vi samledes, samledes vi, vi sad ned"
    ),
    "future": (
        "bliver nok, bliver vist, bliver formentlig, til sommer, til foråret, til efteråret, til vinter, til næste år, "
        "mangler, søger, har brug for, leder efter, skal, vil, kommer til, bliver, blir, holder, afholder, inviterer, "
        "vi skal være, der skal være, skal vi være, "
        "flyttes, flyttes til, rykkes til, "
        "planlægger, glæder, starter, begynder, håber, forventer, forventes, regner med, overvejer, ville, agter, "
        "kommer der, satser, har åbent, holder åbent, indbyder, arrangerer, vil gerne, skulle, kunne, må, "
        "tænker, laver, går i gang, går igang, jeg tager, tager jeg"
    ),
    "present": (
        "sager er lukket, sagerne er lukket, "
        "er, kommer, har, mangler, kan, laver, står, udkommer, udgives, kører videre, fortsætter"
    ),
    "planned": (
        "mad til, dækket op til, dækket til, dækkede op til, tilmeldt, tilmeldte, tilmeldinger, tilmelding, "
        "tænkte måske, tænker måske, tænke måske, troede måske, "
        "tilmeldt sig, regnede med, havde regnet med, forventede, forventet, ventede, ventet, havde ventet, "
        "planlagt, planlagde, planlagt til, beregnet til, håbede på, håbet på, plads til, bestilt, bestilt til, "
        "booket, var booket, havde booket, indkaldt, "
        "bestilte mad til, inviteret, inviterede, kuverter, pladser, på listen, på tilmeldingslisten, stole til, "
        "lavede mad til, lavet mad til, havde lavet mad til, havde meldt sig, meldt sig, meldte sig, "
        "troede, troede der kom, har bedt om, bedt om, beder om, "
        "troede der ville komme, vi troede, vi troede der kom, vi troede der ville komme, vi troede vi blev, "
        "tilmeldte sig, sagt ja, havde sagt ja, skrevet på, skrevet op, portioner, portioner mad, "
        "tilm, havde tilmeldt sig, forhåndstilmeldte, indbudt, indbudte, skulle komme, skulle være kommet, "
        "sku være, sku komme, "
        "solgte billetter, billetter solgt, skulle have været, ventede vi, skulle vi have været, "
        "regnet med, budgetteret med, budgetteret, satset på, målet var, målet er, mål, målet, var meldt til, "
        "meldt til, købt ind til, "
        "købte ind til, handlet til, handlet ind til, mad for, lavet mad for, lavede mad for"
    ),
    "absent": (
        "afbud, meldte afbud, meldte fra, blev væk, udeblev, blev hjemme, meldt fra, meldt afbud, kom ikke, "
        "dukkede ikke op, mødte ikke op, syge, var syge, no shows, måtte blive hjemme, måtte melde afbud, "
        "sygemeldte, kom for sent, kommet for sent, gik tidligt, gik igen, gik hjem, gik før, "
        "sagt nej tak, sagde nej tak, takkede nej, takket nej, "
        "faldt fra, faldet fra, sprang fra, droppede ud, stoppede undervejs, "
        "stod på venteliste, på venteliste, på ventelisten"
    ),
    "ask": "hva, hvor mange, hvormange, hvornår, hvor, hvad, hvem, hvordan, hvorfor, hvilken, hvilke, hvilket",
    "thanks": "tak, tusind tak, mange tak, takker, tak for, tak for sidst, tusinde tak, stor tak, takkede",
    "called_off": (
        "aflyst, aflyses, aflyste, aflyse, udsat, udsættes, udskudt, udskyder, udskydes, annulleret, droppet, "
        "droppede, aflysning, blev ikke til noget, ikke til noget, "
        "blev det ikke til nogen, det blev ikke til nogen, blev ikke til nogen, opgive, opgav, opgivet, "
        "glemte at holde, glemte vi at holde, fik ikke holdt, fik vi ikke holdt, "
        "udgik, udgår, røg i vasken, gik i vasken, faldt til jorden, "
        "holder pause, holdt pause, holder ferie, holdt ferie, holder fri, "
        "holder lukket, holdt lukket, har lukket, havde lukket, er lukket, lukket ned, aflys"
    ),
    "complaint": (
        "alt for, klage, klager, klaget, utilfreds, utilfredse, larm, larmede, larmer, støj, støjede, støjer, "
        "skændes, "
        " irriterende, "
        "træt af, sure, uhørt, skandale, beskidt, svineri, ulækkert, elendig, elendigt, dårlig stemning, "
        "for dårligt, for dårlig, noget rod, virker ikke, gik i stykker, ødelagt, hærværk, ikke godt nok, "
        "ikke i orden, mangler, brok, brokker, vred, vrede, urimeligt, i stykker, stjålet, kold mad, "
        "maden var kold, var kold, lugter, uacceptabelt, skuffet, skuffende, rod, uretfærdigt, for lidt mad, "
        "løb tør, ikke mere mad, er nede, gik ned"
    ),
    "received": (
        "tog imod, taget imod, tog godt imod, taget godt imod, tog pænt imod, taget pænt imod, modtaget, modtog, "
        "hilst på, hilste på"
    ),
    "welcome": "velkommen",
    "greeting": (
        "hva sku det vær, hva ska det vær, hvad skulle det være, hvad sku det være, "
        "hva så, å hva, å ja, hej, hejsa, goddag, godmorgen, godaften, hallo, davs, halløj, kære, mvh, hilsen, kh, "
        "venlig hilsen, vh, hilsne, hislen, eid mubarak, ramadan mubarak, ramadan kareem, glædelig jul, god jul, "
        "godt nytår, god påske, glædelig påske, med venlig hilsen, de bedste hilsner, kærlig hilsen"
    ),
    "will_help": "hjælpe, tilbyder, gerne hjælpe, melder mig, jeg kan, vi kan",
    "invite": (
        "husk, velkommen til alle, tilmelding, tilmeld jer, tilmeld dig, invitation, meld jer, "
        "sæt kryds, alle er velkomne, reminder, i er velkomne, vel mødt, mød op, kig forbi, tilmeld, "
        "alle velkomne, nyt tilbud, skriv jer på, tag en nabo med, tag gerne en nabo med, tag en ven med, "
        "tag gerne en ven med, tag naboen med, tag gerne naboen med, tag familien med, tag hele familien med"
    ),
    "share": "ud af, ud af de, af de",
    "percent": "procent, pct, pct., %",
    "number_of": (
        "ad, pkt, pkt., punkt, "
        "nr, nr., nummer, str, str., størrelse, side, bus, opgang, kapitel, blok, linje, rute, lokale, lok, lok., "
        "nummeret, planår, bilag, sæson, fase, etape, version, afsnit, trin"
    ),
    "ours": "vores, årets, vor, sæsonens, månedens",
    "expected": (
        "flere end ventet, flere end forventet, færre end ventet, færre end forventet, end ventet, "
        "end forventet, mere end ventet, mere end forventet, som ventet, som forventet, over forventning, "
        "flere end vi havde ventet, flere end vi regnede med, flere end sidst, færre end sidst, "
        "flere end jeg turde håbe, flere end vi turde håbe, end jeg turde håbe, end vi turde håbe, flere end håbet, "
        "flere end vi havde håbet, flere end jeg havde håbet, færre end håbet, færre end vi havde håbet"
    ),
    "phone": "tlf, tlf., telefon, mobil, ring til, ring på, sms, tel, telefonnummer",
    "floor": "sal, etage",
    "door": "tv, th, mf, tv., th., mf.",
    "ground": "st, st., stuen, kld, kælder",
    "dept": "afd, afd., afdeling, afdelingen, afdelingerne",
    "new": (
        "ny, nye, nyt, nyeste, nytilkomne, nyindflyttede, nyankomne, "
        "har jeg ikke mødt før, har vi ikke mødt før, har jeg ikke set før, har vi ikke set før, "
        "har jeg aldrig mødt før, har vi aldrig mødt før, har jeg aldrig set før, har vi aldrig set før, "
        "havde jeg ikke mødt før, havde vi ikke mødt før, havde jeg ikke set før, havde vi ikke set før, "
        "havde jeg aldrig mødt før, havde vi aldrig mødt før, havde jeg aldrig set før, havde vi aldrig set før, "
        "kendte jeg ikke i forvejen, kendte vi ikke i forvejen, kendte jeg ikke før, kendte vi ikke før, "
        "havde vi ik mødt før, havde jeg ik mødt før, har vi ik set før, har jeg ik set før"
    ),
    "the": "den, d, det, de",
    "at": "ved, hos, rundt om",
    "in": "i",
    "on": "på, pa",
    "about": "om",
    "for": "for",
    "of": "af",
    "with": "med, m",
    "or": "eller",
    "only": "ikke mere end, ikke flere end, kun, bare, blot, kun lige",
    "extra": "flere, ekstra, mere, yderligere, andre, andet, også",
}
