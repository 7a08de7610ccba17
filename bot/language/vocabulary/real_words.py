"""Everyday words one error away from a word that the reader knows: each is meant as it is written.

A word gets in where it is more often itself than the other one mistyped; "vært" is not here, since it is "været".
"""

DANISH = {
    "real": (
        "aflevere, afleverer, ansigt, ansøge, atter, bager, bandet, bank, banke, banken, bestillingen, "
        "biller, blæse, blæsten, brevet, brodere, brun, brækker, bukser, byger, byggemarked, byggemarkedet, "
        "byttede, bøgen, børste, bålet, computerspil, computerspillet, cykle, cyklet, dagligdag, danse, danser, "
        "drillede, dykkede, dække, dækkene, døre, enden, eneste, fagforening, fagforeningen, "
        "fangeleg, falsk, farlig, farlige, farligt, farver, fejet, fejre, fejrer, fiksede, fisk, fiskene, fiskere, "
        "fisket, flyve, flyver, fodbolde, fodre, fodrer, forretningen, frakker, fødte, "
        "følte, fårene, garnet, geder, gemmeleg, gemte, gladere, graver, græs, hakkede, hakker, halsen, halvleg, "
        "halvlegen, halvmaraton, handlede, hatten, hentet, heste, hesten, hjorten, hjulet, hopper, hoster, "
        "hovedet, hvidløgspresser, hylder, hække, hælde, hælder, højeste, højt, høst, høster, håbet, jakker, "
        "kaldte, kanden, kasket, kaste, kendte, klagede, klatrede, knage, knæet, kollegerne, kontakten, konti, "
        "kusiner, kyllinger, kysser, kældre, køre, ladede, lakere, landet, lang, latter, leder, leje, "
        "lettere, levede, levere, levet, lugede, lyttet, læder, lække, lækker, læser, løber, låser, "
        "mailede, malere, melet, minutur, minuturet, moppen, moren, moster, myre, måle, måler, målt, målte, "
        "nemmest, nyhed, nyser, nyste, næse, oplader, pakken, pakker, panden, passende, perron, piller, "
        "pladespiller, planker, plantet, plaster, pokaler, puslespil, puslespillet, pynte, pynter, påske, rejse, "
        "renere, renter, retten, rotter, ruder, rydde, røre, røret, råbe, råber, saften, samle, samler, sandet, "
        "sangen, sangene, savede, savne, skadestue, skadestuen, skole, skuespiller, skullet, skylle, slanger, "
        "slebet, slette, slettede, slottet, smage, snakker, snede, somme, spande, sparede, sparet, stave, stege, "
        "steger, steget, stemte, stillede, stiller, stillet, strikker, studerede, suppen, sutten, svarer, "
        "svømmede, svømmer, synger, sætte, såede, sårede, såret, tanden, tanket, tante, tanter, tasker, "
        "tastatur, tastaturet, tasten, taster, ternede, terning, testen, tjener, tjenere, trykkede, træ, "
        "trækker, træne, trænede, trænet, trøje, tråde, tæer, tænde, tænder, tænger, tænkte, tærte, vandede, "
        "vandet, vandrer, vandret, varmede, varmest, vaske, vasken, vejede, vender, vendte, vesten, "
        "vinde, vuggestue, vuggestuen, vundet, værst, åbner"
    ),
}
ENGLISH = {
    "real": (
        "adventure, anger, arrive, arrives, attend, attends, baker, bandage, banks, basket, batter, beside, "
        "better, boiler, bothers, bought, branch, bunch, busier, cables, cancers, capture, catches, chains, "
        "cheeks, cheer, choirs, choked, clever, colder, college, combing, competed, complete, concern, coping, "
        "copper, culture, dance, danger, dangers, darts, departure, dropped, drought, early, expert, familiar, "
        "farmer, feature, fight, furniture, gathers, gesture, grilled, ground, "
        "grounds, guess, hairs, handled, hanger, height, honest, hostel, immature, invite, invites, kinder, "
        "ladder, landed, layer, layers, letter, light, liver, louder, marches, marker, marks, match, matter, "
        "minds, mixture, moaning, moisture, mounting, nasty, neatly, nests, odder, painted, parked, partly, "
        "parts, passed, paste, pasted, patches, personal, picture, placed, places, planes, planting, plaster, "
        "pointed, posture, potion, potions, prayed, prayer, prayers, precise, president, presidents, pressed, "
        "printer, proved, provide, receive, receives, rewards, roller, rounder, ruder, serve, serves, shower, "
        "sight, slowed, smarter, sneeze, snowed, softer, sounds, sowed, spinning, stands, stared, starved, "
        "stiffest, structure, summer, sunset, swayed, tablet, tablets, tarts, taste, teaches, teeth, tender, "
        "thirsty, tight, tours, tracing, trade, trading, truer, walked, warmest, waste, watches, weight, wetter, "
        "wishes, wounds, yearly"
    ),
}
