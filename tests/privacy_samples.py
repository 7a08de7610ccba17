"""Invented texts for the gate's tests, and CPR-like numbers that nobody can have.

Year 57 with a seventh digit from 5 to 8 is 2057: nobody has such a number before. They are put together here and stand
nowhere in full.
"""

DAY, MONTH, YEAR = "12", "03", "57"
BIRTH = DAY + MONTH + YEAR
DOTTED = f"{DAY}.{MONTH}.{YEAR}"
SERIAL = "6" + "789"
PAIRS = f"{SERIAL[:2]} {SERIAL[2:]}"

PLAN_WORDS = """
Vangdalsparken
Vangdalen
Gl. Jennumparken
Jennumparken
Området omkring Glarbjergvej
Glarbjergvej
Rørhaven
Sivhaven
Basthaven
Ved Byskellet
Flyvervej
Husarvej
Gl. Jennumvej
Garnisonsvej
Nørrebrogade
Hadsundvej
Infanterivej
Falkevej
ParkCaféen
Bysekretariatet
Parken
MYRETUEN
Nordre Fælled
Randers Boligforening af 1940
Møllevænget og Storgaarden
Lejerbo
AB Gudenå
Nørrevangsskolen
Produktionshøjskolen
Randers Bibliotek
fællesspisning
loppemarked
HotSpot
NUSSA
MILIFE
Brandkadet
Legepatrulje
De Utrolige År
Familieklassen
Fritidstjansen
mødregruppe
""".strip().splitlines()

ORDINARY = """
37 til fællesspisning i Vangdalen i går
37 til fællesspisning i Vangdalen i går, heraf 12 børn og 3 frivillige
Fællesspisning i Jennumparken tirsdag: 25 voksne, 12 børn
Fællesspisning d. 14/6 kl. 17.30, 41 deltog
37 til fællesspisning d. 12-03-18 kl. 1830
37 til fællesspisning d. 12.03.18 kl. 18.30
37 til fællesspisning 12.03.18 18.30
37 til fællesspisning 12/3-18 kl 18
37 kom den 12.03.18 1830
37 kom mandag 12.03.18 1830
Mandag d. 12. marts 2018 1830 spiste 37 i ParkCaféen
Den 12. marts 2018 kl. 1830 kom 37
12/03/18 - 14/03/18
12.03.18-14.03.18: sommerlejr for 14 unge
12-03-18 - 14-03-18
01.06.2017-31.05.2021
01.06.2017 - 31.05.2021
01-06-2017-31-05-2021
2017-06-01 - 2021-05-31
2017-06-01/2021-05-31
1. juni 2017 - 31. maj 2021
Perioden 1. juni 2017-2021
Tal for 1. juni 2017 til 31. december 2017
10.-12.11.2017 var der lejr for 18 børn
10-12.11.2017 var der lejr for 18 børn
10/12-11/12-2017 loppemarked
fra 10.12 til 11.12.2017 kom 60
25 10.11.2017
25 31 12 14 40 1200
Mandag 25, tirsdag 31, onsdag 12, torsdag 14, fredag 40
25, 31, 12, 14 og 40
12, 10, 14, 11, 13
12.03.18 1200 visninger på Facebook
12.03.18: 1200 besøgende
12-03-18 1234 kr. til mad
Budget 1.200 kr., brugt 1.034,50 kr.
Vi brugte 12.030,50 kr. i 2017 og 8.123 kr. i 2018
Tilskud på 120.308 kr.
Besøg på hjemmesiden: 1.102 1.221 2.458 1.140
2458 besøgende i november, ellers 1102 til 1221
476 følgere på Facebook, 444 i juni 2017
Telefon 00 00 00 12
+45 00 00 00 12
Ring på +45 12 03 08 12
Ring 12 03 08 12, så kommer vi
Ring 12030812 hvis du vil med
Ring 22 33 44 55 eller 12 34 56 78
Tlf. 12 03 08 12 / 12 34 56 78
Tlf. 12 03 08 12 eller 8640 0000
SMS til 1203 0812 inden fredag
0045 00 00 00 12
CVR 12 03 08 57
16.12.2020 56 71 88 48
Tlf. 39 03 01 49, 1581 besøg på siden
39 03 01 49. 1581 så med på Facebook
HotSpot tlf. 78 47 07 05 90 82 47 10
16.02.2021. 12.45 begyndte vi
8 af 13. 03.05.2018 er det slut
6 11 + 14 2021-04-27
23.03.2018 2018-12-08
EAN 5798 0000 0000 0
EAN 5798000000000
Se facebook.com/events/1203576789012345
Se https://example.org/?id=120357678901234
Uge 24: 37 deltagere
Torsdag i uge 45 kom 31
uge 12 10.11.17 14 voksne 12 børn
I weekenden 11.-12. november kom 60
Kl. 17.30-20.30 d. 12/03 kom 37
d. 12/03 17.30-20.30
12.03.18 kl. 1730-2030: 37 kom
12.03.18 1730-2030: 37 kom
Sommerfest 12.03.18 fra 1400 til 1700
Mellem kl. 10 og 12 kom 14, mellem 12 og 14 kom 25
37, heraf 12 børn under 8 år
30-35 til fællesspisning i Vangdalen i går
ca. 40 til loppemarked på Nordre Fælled i lørdags
8 af 9 mødre gennemførte
11 ud af 14 gennemførte, 79 %
3 nye unge i HotSpot i denne uge
En ny familie på fem på Flyvervej 10, 2. tv
Budt velkommen til en ny familie på fem på Flyvervej 10, 2. tv i mandags
Ny familie på Glarbjergvej 102, st. th, de er 4
Afleveret velkomstmappe på Husarvej 12 B, 1. sal mf.
Afleveret mapper på Flyvervej 10, 12, 14, 16 og 18
Husarvej 12-14, Flyvervej 3 og Ved Byskellet 25
Nørrebrogade 96-182, 8930 Randers NØ
Glarbjergvej 88 A, 2. th
Infanterivej 3b og Falkevej 8a
Garnisonsvej 30-40
Nye beboere på Gl. Jennumvej 12, 3. tv: par med 2 børn på 3 og 5 år
Mor med to børn på 8 og 10 år flyttet ind på Sivhaven 14
En mor med en søn på 8 flyttede ind på Basthaven 3
En dreng på 8 og en pige på 10 hjalp til i ParkCaféen
12 elever fra 3. klasse på Nørrevangsskolen så MYRETUEN
3.b fra Nørrevangsskolen var på besøg, 22 elever
0.A og 1.B plantede træer på Nordre Fælled
Brandkadet: 11 unge fra 8. klasse startede
MILIFE på Nørrevangsskolen, 60 elever i 8. klasse
Legepatruljen blev uddannet, 8 børn fra 5. klasse
NUSSA i Vangdalen: 10 børn på 4-5 år
NUSSA Vangdalen: 8 børn på 4 år
De Utrolige År: 8 mødre og 3 fædre
Mødregruppe: 9 mødre og 10 børn på 0-2 år
Familieklassen er startet med 6 familier
Fritidstjansen: 3 unge på 15 år har fået job
HotSpot: 3 nye drenge på 12 og 14 år
HotSpot-gruppe med piger på 13 år, 8 møder
Fatima og Mona kom
Fatima, Mona og Ali kom i går
Sofie på 8 hjalp med at dække bord
Lille Sofie på 8 år dækkede bord
Tak til Sofie, Ali og Mona
Sofie er 8 og går i 2. klasse
Datteren Sofie var også med
Min søn Ali hjalp med kaffen
Tak til Anders Testesen og Fatima Testesen for hjælpen
Formand Anders Testesen, 45 år, bød velkommen
Anders Testesen, 45 år, er ny frivillig
Anders Testesen (45) er ny frivillig
Formand Anders Testesen kom med 12 børn
Formanden Anders Testesen havde sin datter med
Lærer Mette Testesen kom med 3.b
Pædagog Mette Testesen havde 8 børn fra 2. klasse med
Mette Testesen, lærer på Nørrevangsskolen, kom med 22 elever
Mette Testesen læste højt for 3. klasse
Anders Testesen har boet i Vangdalen i 8 år
Anders Testesen har været frivillig i 8 år
Anders Testesen flyttede hertil for 8 år siden
Anders Testesen lavede mad til 8 børn
Frivillige: Anders Testesen, Fatima Testesen, 8 børn hjalp også
12 piger og 8 drenge. Anders Testesen stod for maden
Familien Testesen på 5 fra Flyvervej er budt velkommen
Beboer Fatima Testesen kom med sin datter på 8
Fatima Testesen kom med børn på 8 og 10 år
Fatima Testesen kom med drenge på 8, 10 og 12 år
Mor Fatima Testesen og hendes søn på 8 var med
Hr. Anders Testesen fortalte om sin barndom
Sundhedsplejerske Mona Testesen vejede 8 børn
Peter Testesens Vej 8
På Nordre Fælled legede 14 børn på 8 år
Børnene på 8 år var på Nordre Fælled
En elev fra Testrup Skole hjalp os
En dreng fra Testrup Nord på 8 år hjalp os
Sankt Hans på Nordre Fælled, 120 kom
Sankt Hans Fatima med 8 børn fra 3. klasse
Tak til Anders Testesen, 6.-8. juni 2020
Tak til Anders Testesen, 8. juni
Anders Testesen, 8/6
Sankt Hans Aften med børn på 8 år
Røde Kors og Red Barnet havde 8 børn med
Ungdommens Røde Kors holdt lektiecafé for 12 børn
Møllevænget og Storgaarden, afdeling 27: 14 beboere
Randers Boligforening af 1940 afdeling 29 holdt møde for 24 beboere
Lejerbo 104 havde generalforsamling, 31 mødte op
Produktionshøjskolen: 22 unge tilknyttet, 2 færdige
Randers Bibliotek læste for 14 børn på 4 år
Julefrokost i Parken med 55, 8 børn
Loppemarked i Jennumparken lørdag, 60 kom, 4 frivillige hjalp
Vi holdt loppemarked i går, 12 boder og 150 gæster
Fastelavn i ParkCaféen: 45 børn og 30 voksne, tønden røg kl. 14
Iransk aften i ParkCaféen, 33 spiste med
Beboerråd i går, 12 ambassadører mødte op
Fraværsteamet mødtes i uge 10, 12, 14 og 16
Fra fravær til fremmøde: 38 børn, heraf 22 individuelt
Ingen kom
der kom desværre ikke nogen
Mad til 55, der kom kun 39
35, nej 36
ret 36
80 %
tolv børn og syv voksne
en to tre fire fem
tre, fire eller fem kom
femogtyve voksne og tolv børn i går
toogtres til sommerfest
et hundrede og fem til Sankt Hans
to og tres kom, fire og tyve var børn
halvanden snes mennesker kom forbi
de sidste fire gange kom 1200 i alt
De sidste fire uger har 1200 besøgt os
De sidste 4 møder havde vi 12, 14, 25 og 31
Husk: skriv aldrig cpr-numre til botten
Hvad gør jeg med cpr? 37 kom i 2018
Født og opvokset i Vangdalen
Han er født i 1970 og ny frivillig
Pigen er født 12.03.08
Fødselsdag for huset d. 12.03.18 kl. 1400, 60 kom
Foreningen har fødselsdag 12.03.18, der kom 37
8 års fødselsdag for ParkCaféen, 60 gæster
Anders Testesen holdt 8 års jubilæum
FÆLLESSPISNING I VANGDALEN, 37 KOM, 12 BØRN PÅ 8 ÅR
DER VAR 37 TIL FÆLLESSPISNING I GÅR MED BØRN FRA 3. KLASSE
LOPPEMARKED I JENNUMPARKEN LØRDAG. MIN SØN VAR OGSÅ MED
Bestyrelsen i Foreningen Nye Naboer holdt møde, 8 kom
Vi holdt fødselsdag for Café Parken, som er 8 år
Cirkus Arena kom på besøg og 45 børn så på
Rasmus Klump for børn på 4 år
Teater Fantast spillede for 3. klasse
Emil fra Lønneberg for 3. klasse og 0.A
Vi så Den Lille Havfrue med 14 børn
Vi så Peter Pan med 14 børn på 8 år
Astrid Lindgren-dag for børn på 8 år
Projekt Unge Stemmer har 8 nye unge
Gode Naboer holdt fest, 45 kom
Nabohjælp Vangdalen: 8 nye frivillige
I dag havde Anders Testesen 12 elever med fra 7. klasse
Anders Testesen fra Ungdomsskolen havde 10 unge på 15 år med
Anders Testesen og Mona Testesen uddelte 8 velkomstmapper
Anders Testesen har 8 års erfaring
Anders Testesen, formand i 8 år, takkede af
Mona Testesen (tovholder) har mødt 9 mødre og deres børn
Sundhedsplejersken Mona Testesen og 8 mødre med børn på 1 år
Fritidsjob: 3 unge hos Super Brugsen og 2 hos Netto
Vi mødtes hos Fatima Testesen på Flyvervej 8
Fatima Testesen på Flyvervej 8 bød på kaffe
Fatima Testesen bor på 2. sal
Fatima Testesen på 8. sal bød på kaffe
Anders Testesen fra afdeling 8 deltog
Anders Testesen var på i 8 timer
Kl. 8 kom Anders Testesen
Møde 8. kl. 14 med Anders Testesen
Anders Testesen kl. 8
Tak til Anders Testesen, Mona Testesen og Fatima Testesen - 37 spiste med
Mona Testesen, 8 frivillige og 37 gæster
Grøn Koncert i Parken med 120
Randers Nordby Cup: 8 hold
Samarbejde med Red Barnet Ungdom om 8 børn
Jul i Vangdalen: Julemanden kom til 45 børn
Store Legedag med 80 børn
Den Internationale Kvindedag: 44 kvinder og 12 børn
Kvindernes Internationale Kampdag: 44 kvinder
Mødregruppe med sundhedsplejerske Mona Testesen, 9 mødre, 10 babyer
Ny i Danmark: 8 deltagere
Lektiecafé i Nørrevangsskolen for 5.-7. klasse, 12 elever
Forældremøde i 3.B på Nørrevangsskolen, 18 forældre
Anders Testesen var til forældremøde i 3.B
Vi delte ud til 8 hjem på Glarbjergvej 102, 104, 106 og 108
Ali Testesen Hansen er ny frivillig
Ali Testesen er ny ambassadør på Flyvervej 10
Tove Testesen 78 år er ny i husets strikkeklub
Tove Testesen er 78
Tove Testesen fyldte 80 i går
Politibetjent Jens Testesen fortalte 8. klasse om hash
UUR havde samtaler med 3 unge fra 9.A og 9.B
Dansk Folkehjælp gav 8 familier julehjælp
Familieklassen: 6 elever fra 2. og 3. klasse
Min Bedste Fest for børn på 8
37 people at the community dinner in Vangdalen yesterday
Welcomed a family of five on Flyvervej 10 on Monday
Flea market on Saturday in Jennumparken, 60 came, 4 volunteers
Community dinner on 12/03/18 at 18:30, 37 came
My son Ali helped with the coffee
Teacher Mette Testesen came with 22 pupils from grade 3
Anders Testesen, 45 years old, is our new volunteer
Anders Testesen has lived here for 8 years
8 boys and 12 girls aged 8 played football
[12.03.18, 18.30.12] Fatima: 37 kom i går
[12/03/2018 18.30.12] Fatima: 37 kom
IMG_20180312_183012.jpg
IMG-20180312-WA0003
Kursus 12.03, 19.03, 26.03 og 02.04: 8 mødre hver gang
12/3: 25, 19/3: 31, 26/3: 28
1. gang 25, 2. gang 31, 3. gang 28
Tirsdag d. 8. kl. 14 kom 12 børn
Tak!
/start
😀 37 kom 😀
""".strip().splitlines()
