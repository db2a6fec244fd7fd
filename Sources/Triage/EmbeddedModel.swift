// Written by Data/embed.sh from Data/denmark.json and Data/sweden.json: change those and run it again.
// swift-format-ignore-file

/// The model documents as texts of the program.
enum EmbeddedModel {
  static let denmark: StaticString = #"""
{
 "format": 1,
 "id": "dk-2026-2",
 "country": "DK",
 "checked": "2026-11-21",
 "note": {"da": "Point og grænser er Lods' egne antagelser, ikke en myndigheds. Ingen jurist har læst portene.",
      "sv": "Poäng och gränser är Lods egna antaganden, inte en myndighets. Ingen jurist har läst spärrarna.",
      "en": "Points and limits are this project's own assumptions, no authority's. No lawyer has read the gates."},
 "sources": [
  {
   "id": "digcomp",
   "title": "JRC: DigComp 2.2, EUR 31006 (2022), autonomy in levels 1 to 3 (read in a secondary table)",
   "checked": "2026-11-21"
  },
  {
   "id": "eds",
   "title": "UK Essential Digital Skills framework, the eight foundation tasks (FutureDotNow; text of 2018)",
   "checked": "2026-11-21"
  },
  {
   "id": "kl-digst",
   "title": "KL og Digitaliseringsstyrelsen: Digital inklusion i det digitaliserede samfund (2021), de fem digitale af syv barrierer",
   "checked": "2026-11-21"
  },
  {
   "id": "gov-scale",
   "title": "GOV.UK: digital inclusion scale (userresearch.blog.gov.uk, 2019-02-22)",
   "checked": "2026-11-21"
  },
  {
   "id": "own",
   "title": "Lods: egne point og grænser, afprøvet på øvelsessagerne",
   "checked": "2026-11-21"
  },
  {
   "id": "exemption",
   "title": "borger.dk, digst.dk og lov 603/2023: fritagelse giver på anmodning det alternativ, som loven på området har; Udbetaling Danmark har sin egen undtagelse",
   "checked": "2026-11-21"
  },
  {
   "id": "reason",
   "title": "aeldresagen.dk: grunden til fritagelse skal ikke oplyses, og bevis kan ikke kræves",
   "checked": "2026-11-21"
  },
  {
   "id": "mitid",
   "title": "mitid.dk: MitID er personligt; den, der ikke kan bruge det sikkert, får det ikke; afslag er kommunens afgørelse med klageret",
   "checked": "2026-11-21"
  },
  {
   "id": "powers",
   "title": "borger.dk og mitid.dk: læseadgang og Digital Fuldmagt; den ene af de to skal have MitID; hjælperen logger ind med sit eget",
   "checked": "2026-11-21"
  },
  {
   "id": "family-house",
   "title": "familieretshuset.dk: Familieretshuset sætter en fremtidsfuldmagt i kraft (gemt kopi af siden)",
   "checked": "2026-11-21"
  },
  {
   "id": "guardian",
   "title": "familieretshuset.dk, domstol.dk og civilstyrelsen.dk: værgemål begynder i Familieretshuset; retten afgør, når nogen protesterer eller handleevnen skal fratages (gemte kopier, de nyeste fra 2019)",
   "checked": "2026-11-21"
  },
  {
   "id": "support",
   "title": "mitid.dk (fupopkald) og sikkerdigital.dk (offer for identitetstyveri): support 33 98 00 10, spærring på mitid.dk (gemte kopier, sidernes dato ukendt)",
   "checked": "2026-11-21"
  },
  {
   "id": "cyber",
   "title": "sikkerdigital.dk og skat.dk: Cyberhotline 33 37 00 37, hverdage 8-20, weekend og helligdage 10-16 (gemte kopier, sidernes dato ukendt)",
   "checked": "2026-11-21"
  },
  {
   "id": "police",
   "title": "politi.dk: anmeld, og gør indsigelse hos banken (gemt kopi); 114 efter Københavns Politi; 112 ved fare er almindeligt kendt",
   "checked": "2026-11-21"
  },
  {
   "id": "pressure",
   "title": "Lods: at tale med borgeren alene er et eget råd",
   "checked": "2026-11-21"
  }
 ],
 "gates": [
  {
   "id": "exempt",
   "text": {"da": "Borgeren siger: »Jeg er fritaget«",
      "sv": "Besökaren säger: ”Jag är befriad från Digital Post”",
      "en": "The citizen says: “I am exempt”"},
   "advice": {"da": "Det er nok, at borgeren siger det. Spørg hverken om grund eller bevis. Brug den vej uden om det digitale, som reglerne for netop den opgave giver (se opgavens kort); den er ikke ens overalt. Hos Udbetaling Danmark skal borgerservice registrere en undtagelse for sig. Vil borgeren hellere gøre det digitalt, er det også i orden.",
      "sv": "Det räcker att besökaren säger det. Fråga varken om skäl eller intyg. Använd den väg vid sidan av det digitala som reglerna för just det ärendet ger (se ärendets kort); den är inte likadan överallt. Hos Udbetaling Danmark måste borgerservice registrera ett eget undantag. Vill besökaren hellre göra det digitalt går det också bra.",
      "en": "It is enough that the citizen says so. Ask neither for a reason nor for proof. Use the non-digital way that the rules of this very task give (see its card); it is not the same everywhere. Udbetaling Danmark needs an exception of its own, recorded by borgerservice. If the citizen would rather do it digitally, that is fine too."},
   "pathways": ["service-exemption"],
   "sources": ["exemption", "reason"]
  },
  {
   "id": "no-eid",
   "text": {"da": "Borgeren har ikke MitID eller har fået afslag",
      "sv": "Besökaren har inget MitID eller har fått avslag",
      "en": "The citizen has no MitID or was refused one"},
   "advice": {"da": "Brug opgavens vej uden om det digitale (se opgavens kort). Er borgeren ikke fritaget, afgør myndigheden, om den kan bruges. Råd ikke til at få MitID for opgavens skyld: Ikke alle kan få det. Et afslag er kommunens afgørelse, og der kan klages over det. En, borgeren stoler på, kan få læseadgang eller Digital Fuldmagt; det er nok, at den ene af dem har MitID.",
      "sv": "Använd ärendets väg vid sidan av det digitala (se ärendets kort). Är besökaren inte befriad avgör myndigheten om den får användas. Råd inte till att skaffa MitID för ärendets skull: alla kan inte få det. Ett avslag är kommunens beslut och kan överklagas. Någon som besökaren litar på kan få läsbehörighet eller Digital Fuldmagt; det räcker att en av dem har MitID.",
      "en": "Use the task's non-digital way (see its card). If the citizen is not exempt, the authority decides whether it may be used. Do not advise getting MitID for the task's sake: not everybody can. A refusal is the municipality's decision and can be appealed. Somebody the citizen trusts can be given read access or a Digital Fuldmagt; it is enough that one of the two has MitID."},
   "pathways": ["service-exemption", "read-access", "power-of-attorney"],
   "sources": ["mitid", "powers", "exemption"]
  },
  {
   "id": "for-another",
   "text": {"da": "Borgeren kommer på en andens vegne",
      "sv": "Besökaren kommer för någon annans räkning",
      "en": "The citizen acts for somebody else"},
   "advice": {"da": "Den, der hjælper, logger ind med sit eget MitID, aldrig med den andens. Læse post: læseadgang. Handle: Digital Fuldmagt, som den anden selv giver, også på papir. Kan der ikke gives fuldmagt: en fremtidsfuldmagt, som Familieretshuset har sat i kraft, eller en værge, som der søges om hos Familieretshuset; er der uenighed, afgør retten det. Ellers spørg myndigheden selv. Vurder aldrig, hvad den anden kan.",
      "sv": "Den som hjälper loggar in med sitt eget MitID, aldrig med den andras. Läsa post: läsbehörighet. Handla: Digital Fuldmagt, som den andra själv ger, också på papper. Går det inte att ge fullmakt: en fremtidsfuldmagt (framtidsfullmakt) som Familieretshuset har satt i kraft, eller en værge (god man), som man ansöker om hos Familieretshuset; vid oenighet avgör domstol. Fråga annars myndigheten. Bedöm aldrig vad den andra klarar.",
      "en": "The helper signs in with their own MitID, never with the other's. To read post: read access. To act: Digital Fuldmagt, given by the other themselves, on paper too. Where no power can be given: a lasting power that Familieretshuset has put in force, or a guardian, applied for at Familieretshuset; where people disagree the court decides. Otherwise ask the authority. Never judge what the other is able to do."},
   "pathways": ["read-access", "power-of-attorney", "guardianship"],
   "sources": ["powers", "mitid", "family-house", "guardian"]
  },
  {
   "id": "not-ours",
   "text": {"da": "Opgaven er ikke vores",
      "sv": "Ärendet är inte vårt",
      "en": "The task is not ours"},
   "advice": {"da": "Vis borgeren videre: Opgavens kort siger, hvem der løser den. Skriv sted og nummer ned, og spørg, om borgeren kan komme igennem på egen hånd.",
      "sv": "Hänvisa vidare: på ärendets kort står vem som löser det. Skriv upp plats och nummer, och fråga om besökaren kan ta sig vidare på egen hand.",
      "en": "Show the way: the task's card says who does it. Write down place and number, and ask whether the citizen can get there alone."},
   "pathways": ["refer"],
   "sources": ["own"]
  },
  {
   "id": "fraud",
   "text": {"da": "Uro for svindel eller pres",
      "sv": "Oro för bedrägeri eller press",
      "en": "Worry about fraud or pressure"},
   "advice": {"da": "Nu, før alt andet: Læg på, og tryk ikke på mere. Spær MitID på mitid.dk eller på 33 98 00 10. Ring til banken på et nummer, I selv finder, og få spærret kort og konti. Anmeld på politi.dk eller 114, ved fare 112. Gode råd: Cyberhotline 33 37 00 37 (hverdage 8-20, ellers 10-16). Numrene er læst 21-11-2026 i gemte kopier af mitid.dk, sikkerdigital.dk og politi.dk. Borgeren taler og taster selv. Er der en, der presser, så tal med borgeren alene.",
      "sv": "Nu, före allt annat: lägg på och tryck inte på något mer. Spärra MitID på mitid.dk eller på 33 98 00 10. Ring banken på ett nummer ni själva hittar och spärra kort och konton. Anmäl på politi.dk eller 114, vid fara 112. Goda råd: Cyberhotline 33 37 00 37 (vardagar 8–20, annars 10–16). Numren är lästa 2026-11-21 i sparade kopior av mitid.dk, sikkerdigital.dk och politi.dk. Besökaren talar och skriver själv. Är det någon som pressar, tala med besökaren ensam.",
      "en": "Now, before all else: hang up and tap nothing more. Block MitID at mitid.dk or on 33 98 00 10. Call the bank on a number you find yourselves, and block cards and accounts. Report at politi.dk or 114, in danger 112. Advice: Cyberhotline 33 37 00 37 (weekdays 8-20, otherwise 10-16). The numbers were read on 2026-11-21 in stored copies of mitid.dk, sikkerdigital.dk and politi.dk. The citizen speaks and types. If somebody presses them, talk to the citizen alone."},
   "pathways": ["fraud-alarm"],
   "sources": ["support", "police", "cyber", "pressure"]
  }
 ],
 "questions": [
  {
   "id": "before",
   "text": {"da": "Har borgeren gjort det her før?",
      "sv": "Har besökaren gjort det här förut?",
      "en": "Has the citizen done this before?"},
   "answers": [
    {
     "id": "alone",
     "points": 0,
     "text": {"da": "Ja, selv",
      "sv": "Ja, på egen hand",
      "en": "Yes, alone"},
     "reason": {"da": "Borgeren har gjort det før på egen hånd.",
      "sv": "Besökaren har gjort det förut på egen hand.",
      "en": "The citizen has done it before on their own."}
    },
    {
     "id": "with-help",
     "points": 1,
     "text": {"da": "Ja, med hjælp",
      "sv": "Ja, med hjälp",
      "en": "Yes, with help"},
     "reason": {"da": "Borgeren har gjort det før, men med hjælp.",
      "sv": "Besökaren har gjort det förut, men med hjälp.",
      "en": "The citizen has done it before, with help."}
    },
    {
     "id": "never",
     "points": 2,
     "text": {"da": "Nej, aldrig",
      "sv": "Nej, aldrig",
      "en": "No, never"},
     "reason": {"da": "Borgeren gør det for første gang.",
      "sv": "Besökaren gör det för första gången.",
      "en": "The citizen is doing it for the first time."}
    },
    {
     "id": "unknown",
     "points": 1,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi ved ikke, om borgeren har gjort det før.",
      "sv": "Vi vet inte om besökaren har gjort det förut.",
      "en": "We do not know whether the citizen has done it before."}
    }
   ],
   "sources": ["digcomp"]
  },
  {
   "id": "foundation",
   "text": {"da": "Kan borgeren låse telefonen op og åbne appen eller siden lige nu?",
      "sv": "Kan besökaren låsa upp mobilen och öppna appen eller sidan just nu?",
      "en": "Can the citizen unlock the phone and open the app or page right now?"},
   "answers": [
    {
     "id": "all",
     "points": 0,
     "text": {"da": "Ja, det hele",
      "sv": "Ja, alltihop",
      "en": "Yes, all of it"},
     "reason": {"da": "Borgeren kan selv åbne det, der skal bruges.",
      "sv": "Besökaren kan själv öppna det som behövs.",
      "en": "The citizen can open what is needed."}
    },
    {
     "id": "some",
     "points": 1,
     "text": {"da": "Noget af det",
      "sv": "En del",
      "en": "Some of it"},
     "reason": {"da": "Borgeren kan selv noget af det på telefonen eller computeren.",
      "sv": "Besökaren klarar själv en del på mobilen eller datorn.",
      "en": "The citizen can do some of it on the phone or computer."}
    },
    {
     "id": "none",
     "points": 2,
     "text": {"da": "Nej",
      "sv": "Nej",
      "en": "No"},
     "reason": {"da": "Telefonen eller computeren er svær at komme i gang med.",
      "sv": "Mobilen eller datorn är svår att komma i gång med.",
      "en": "The phone or computer is hard to get started with."}
    },
    {
     "id": "unknown",
     "points": 1,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi har ikke set, hvordan det går med telefonen eller computeren.",
      "sv": "Vi har inte sett hur det går med mobilen eller datorn.",
      "en": "We have not seen how the phone or computer goes."}
    }
   ],
   "sources": ["eds"]
  },
  {
   "id": "barriers",
   "text": {"da": "Hvad står i vejen?",
      "sv": "Vad står i vägen?",
      "en": "What stands in the way?"},
   "answers": [
    {
     "id": "none",
     "points": 0,
     "text": {"da": "Ingenting",
      "sv": "Ingenting",
      "en": "Nothing"},
     "reason": {"da": "Der står ikke andet i vejen.",
      "sv": "Inget annat står i vägen.",
      "en": "Nothing else stands in the way."}
    },
    {
     "id": "device",
     "points": 1,
     "text": {"da": "Udstyret passer ikke",
      "sv": "Utrustningen passar inte",
      "en": "Device does not fit"},
     "reason": {"da": "Telefonen eller computeren passer ikke til løsningen.",
      "sv": "Mobilen eller datorn fungerar inte med tjänsten.",
      "en": "The phone or computer does not fit the service."}
    },
    {
     "id": "digital",
     "points": 1,
     "text": {"da": "Uvant med it",
      "sv": "Ovan vid it",
      "en": "New to digital tools"},
     "reason": {"da": "Det digitale er uvant.",
      "sv": "Det digitala är ovant.",
      "en": "Digital tools are unfamiliar."}
    },
    {
     "id": "administrative",
     "points": 1,
     "text": {"da": "Svær sag",
      "sv": "Krångligt ärende",
      "en": "Hard to make out"},
     "reason": {"da": "Sagen er svær at finde rundt i.",
      "sv": "Ärendet är svårt att bli klok på.",
      "en": "The matter is hard to find one's way in."}
    },
    {
     "id": "language",
     "points": 1,
     "text": {"da": "Sproget",
      "sv": "Språket",
      "en": "Language"},
     "reason": {"da": "Teksten er på et sprog, der er svært for borgeren.",
      "sv": "Texten är på ett språk som är svårt för besökaren.",
      "en": "The text is in a language that is hard for the citizen."}
    },
    {
     "id": "helper",
     "points": 1,
     "text": {"da": "Mangler en hjælper",
      "sv": "Saknar någon som hjälper",
      "en": "Nobody to help"},
     "reason": {"da": "Der er ingen derhjemme, der kan hjælpe.",
      "sv": "Det finns ingen hemma som kan hjälpa.",
      "en": "There is nobody at home to help."}
    },
    {
     "id": "unknown",
     "points": 1,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi ved ikke, om noget står i vejen.",
      "sv": "Vi vet inte om något står i vägen.",
      "en": "We do not know whether anything stands in the way."}
    }
   ],
   "sources": ["kl-digst"]
  },
  {
   "id": "learn",
   "text": {"da": "Vil borgeren lære det eller bare have det gjort?",
      "sv": "Vill besökaren lära sig eller bara få det gjort?",
      "en": "Does the citizen want to learn it, or just have it done?"},
   "answers": [
    {
     "id": "no",
     "points": 0,
     "text": {"da": "Bare have det gjort",
      "sv": "Bara få det gjort",
      "en": "Just have it done"},
     "reason": {"da": "Borgeren vil bare have det klaret.",
      "sv": "Besökaren vill bara få det gjort.",
      "en": "The citizen just wants it done."}
    },
    {
     "id": "yes",
     "points": -1,
     "text": {"da": "Vil gerne lære det",
      "sv": "Vill gärna lära sig",
      "en": "Wants to learn"},
     "reason": {"da": "Borgeren vil gerne lære det.",
      "sv": "Besökaren vill gärna lära sig.",
      "en": "The citizen wants to learn it."}
    },
    {
     "id": "unknown",
     "points": 0,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi har ikke talt om at lære det.",
      "sv": "Vi har inte talat om att lära sig.",
      "en": "We have not talked about learning it."}
    }
   ],
   "sources": ["gov-scale"]
  },
  {
   "id": "deadline",
   "text": {"da": "Er der en frist i dag?",
      "sv": "Är det sista dagen i dag?",
      "en": "Is there a deadline today?"},
   "answers": [
    {
     "id": "no",
     "points": 0,
     "text": {"da": "Nej",
      "sv": "Nej",
      "en": "No"},
     "reason": {"da": "Det haster ikke.",
      "sv": "Det brådskar inte.",
      "en": "It is not urgent."}
    },
    {
     "id": "yes",
     "points": 1,
     "text": {"da": "Ja",
      "sv": "Ja",
      "en": "Yes"},
     "reason": {"da": "Der er en frist i dag.",
      "sv": "I dag är sista dagen.",
      "en": "There is a deadline today."}
    },
    {
     "id": "unknown",
     "points": 0,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi kender ingen frist.",
      "sv": "Vi känner inte till någon sista dag.",
      "en": "We know of no deadline."}
    }
   ],
   "sources": ["own"]
  }
 ],
 "complexity": [0, 1, 2],
 "mostForBarriers": 3,
 "limits": {
  "sideBySide": 2,
  "penHolder": 5,
  "alternative": 8
 },
 "offers": [
  {
   "pathway": "course",
   "learn": ["yes"],
   "before": ["with-help", "never"],
   "text": {"da": "Borgeren vil gerne lære det.",
      "sv": "Besökaren vill gärna lära sig.",
      "en": "The citizen wants to learn."}
  },
  {
   "pathway": "booked-time",
   "level": 3,
   "deadline": ["no"],
   "learn": ["no", "unknown"],
   "text": {"da": "Det haster ikke. Bestil en tid, hvis der er kø.",
      "sv": "Det brådskar inte. Boka en tid om det är kö.",
      "en": "There is no deadline. Book a time if there is a queue."}
  },
  {
   "pathway": "service-exemption",
   "level": 4,
   "text": {"da": "Borgeren kan bede om undtagelse fra denne selvbetjening. Myndigheden afgør det; er borgeren fritaget for Digital Post, er det nok at sige det.",
      "sv": "Besökaren kan be om undantag från just den här e-tjänsten. Myndigheten avgör; den som är befriad från Digital Post behöver bara säga det.",
      "en": "The citizen can ask for an exception from this self-service. The authority decides; who is exempt from Digital Post need only say so."}
  },
  {
   "pathway": "power-of-attorney",
   "level": 4,
   "text": {"da": "Er der en, borgeren stoler på? Borgeren kan give Digital Fuldmagt, og hjælperen bruger sit eget MitID.",
      "sv": "Finns det någon som besökaren litar på? Besökaren kan ge Digital Fuldmagt, och den som hjälper använder sitt eget MitID.",
      "en": "Is there somebody the citizen trusts? The citizen can give a Digital Fuldmagt, and the helper uses their own MitID."}
  },
  {
   "pathway": "outreach",
   "level": 3,
   "barriers": ["helper"],
   "foundation": ["none"],
   "text": {"da": "Der er ingen derhjemme, der kan hjælpe.",
      "sv": "Det finns ingen hemma som kan hjälpa.",
      "en": "The citizen has nobody to help at home."}
  }
 ]
}
"""#
  static let sweden: StaticString = #"""
{
 "format": 1,
 "id": "se-2026-2",
 "country": "SE",
 "checked": "2026-11-21",
 "note": {"da": "Point og grænser er Lods' egne antagelser, ikke en myndigheds. Ingen jurist har læst portene.",
      "sv": "Poäng och gränser är Lods egna antaganden, inte en myndighets. Ingen jurist har läst spärrarna.",
      "en": "Points and limits are this project's own assumptions, no authority's. No lawyer has read the gates."},
 "sources": [
  {
   "id": "digcomp",
   "title": "JRC: DigComp 2.2, EUR 31006 (2022), autonomy in levels 1 to 3 (read in a secondary table)",
   "checked": "2026-11-21"
  },
  {
   "id": "eds",
   "title": "UK Essential Digital Skills framework, the eight foundation tasks (FutureDotNow; text of 2018)",
   "checked": "2026-11-21"
  },
  {
   "id": "kl-digst",
   "title": "KL og Digitaliseringsstyrelsen: Digital inklusion i det digitaliserede samfund (2021), de fem digitale af syv barrierer",
   "checked": "2026-11-21"
  },
  {
   "id": "gov-scale",
   "title": "GOV.UK: digital inclusion scale (userresearch.blog.gov.uk, 2019-02-22)",
   "checked": "2026-11-21"
  },
  {
   "id": "own",
   "title": "Lods: egna poäng och gränser, prövade på övningsfallen",
   "checked": "2026-11-21"
  },
  {
   "id": "post",
   "title": "minameddelanden.se och digg.se: digital brevlåda är frivillig, och avsändare går att välja bort så att posten kommer på papper (sparade kopior, sidornas datum okänt)",
   "checked": "2026-11-21"
  },
  {
   "id": "without",
   "title": "elegitimation.se och förvaltningslagen (2017:900) 6 §: blankett, telefon, servicekontor; myndigheten avgör (inte bekräftat i källan)",
   "checked": "2026-11-21"
  },
  {
   "id": "bankid",
   "title": "bankid.com: BankID är personligt och lånas aldrig ut; banken bestämmer vem som får det (inte bekräftat i källan)",
   "checked": "2026-11-21"
  },
  {
   "id": "powers",
   "title": "forsakringskassan.se och skatteverket.se om ombud; konsumenternas.se om bankfullmakt (inte bekräftat i källan)",
   "checked": "2026-11-21"
  },
  {
   "id": "lasting",
   "title": "Lag (2017:310) om framtidsfullmakter: fullmaktshavaren eller domstol avgör när den träder i kraft (sammanfattningar lästa, inte lagtexten)",
   "checked": "2026-11-21"
  },
  {
   "id": "guardian",
   "title": "Föräldrabalken 11 kap.; prop. 2025/26:92 ger överförmyndaren rätt att besluta när ingen tvistar (propositionen läst i sparad kopia, ikraftträdandet inte)",
   "checked": "2026-11-21"
  },
  {
   "id": "police",
   "title": "polisen.se: anmäl på 114 14, 112 vid larm, spärra kort hos banken (sparad kopia, sidans datum okänt)",
   "checked": "2026-11-21"
  },
  {
   "id": "bankid-fraud",
   "title": "BankID:s tre råd, återgivna i press 2024-06-27: spärra BankID, kontakta banken, polisanmäl",
   "checked": "2026-11-21"
  },
  {
   "id": "pressure",
   "title": "Lods: att tala i enrum är ett eget råd",
   "checked": "2026-11-21"
  }
 ],
 "gates": [
  {
   "id": "exempt",
   "text": {"da": "Borgeren vil have papir i stedet for digitalt",
      "sv": "Besökaren vill ha papper i stället för digitalt",
      "en": "The citizen wants paper instead of digital"},
   "advice": {"da": "Digital post fra svenske myndigheder er frivillig: Borgeren vælger selv og skal ikke sige hvorfor. Vis, hvor postkassen eller en afsender slås fra. Til selve sagen: blanket, telefon eller servicekontor, se opgavens kort. Den vej er ikke bekræftet i kilderne, og myndigheden bestemmer over sin egen blanket: Spørg den.",
      "sv": "Digital post från myndigheter är frivillig: besökaren väljer själv och behöver inte säga varför. Visa var brevlådan eller en avsändare stängs av. För själva ärendet: blankett, telefon eller servicekontor, se ärendets kort. Den vägen är inte bekräftad i källorna, och myndigheten bestämmer över sin egen blankett: fråga den.",
      "en": "Digital post from Swedish authorities is voluntary: the citizen chooses and need not say why. Show where the mailbox or a sender is turned off. For the matter itself: a form, the telephone or a service office, see the task's card. That way is not confirmed in the sources, and the authority decides on its own form: ask it."},
   "pathways": ["refer"],
   "sources": ["post", "without"]
  },
  {
   "id": "no-eid",
   "text": {"da": "Borgeren har ikke e-legitimation eller har fået nej",
      "sv": "Besökaren saknar e-legitimation eller har fått nej",
      "en": "The citizen has no e-ID or was refused one"},
   "advice": {"da": "Brug sagens vej uden om det digitale: blanket, telefon eller et statsligt servicekontor (se opgavens kort). Den myndighed, sagen hører til, afgør det. Råd ikke til at skaffe BankID for sagens skyld: Hver bank bestemmer, hvem der får det. Spørg ikke hvorfor. En, borgeren stoler på, kan få en skriftlig fuldmagt. Vejene er ikke bekræftet i kilderne.",
      "sv": "Använd ärendets väg vid sidan av det digitala: blankett, telefon eller ett statligt servicekontor (se ärendets kort). Myndigheten som ärendet gäller avgör. Råd inte till att skaffa BankID för ärendets skull: varje bank bestämmer vem som får det. Fråga inte varför. Någon som besökaren litar på kan få en skriftlig fullmakt. Vägarna är inte bekräftade i källorna.",
      "en": "Use the matter's non-digital way: a form, the telephone or a state service office (see the task's card). The authority that the matter belongs to decides. Do not advise getting BankID for its sake: each bank decides who gets one. Do not ask why. Somebody the citizen trusts can be given a written power. The ways are not confirmed in the sources."},
   "pathways": ["refer", "power-of-attorney"],
   "sources": ["without", "bankid", "powers"]
  },
  {
   "id": "for-another",
   "text": {"da": "Borgeren kommer på en andens vegne",
      "sv": "Besökaren kommer för någon annans räkning",
      "en": "The citizen acts for somebody else"},
   "advice": {"da": "Hjælperen bruger sit eget e-id, aldrig den andens. Myndighed: ombud eller skriftlig fuldmagt, som den anden selv giver. Bank: bankens egen fuldmagt. Kan der ikke gives fuldmagt: en framtidsfullmakt, der er trådt i kraft, eller en god man. Spørg overformynderen i kommunen; tingsretten eller overformynderen beslutter, og reglerne er ved at blive ændret (ikke bekræftet). Vurder aldrig, hvad den anden kan.",
      "sv": "Den som hjälper använder sin egen e-legitimation, aldrig den andras. Myndighet: ombud eller skriftlig fullmakt, som den andra själv ger. Bank: bankens egen fullmakt. Går det inte att ge fullmakt: en framtidsfullmakt som har trätt i kraft, eller en god man. Fråga överförmyndaren i kommunen; tingsrätten eller överförmyndaren beslutar, och reglerna håller på att ändras (inte bekräftat). Bedöm aldrig vad den andra klarar.",
      "en": "The helper uses their own e-ID, never the other's. Authority: an agent or a written power, given by the other themselves. Bank: the bank's own power. Where no power can be given: a lasting power that has come into force, or a god man. Ask the chief guardian (överförmyndaren); the district court or the chief guardian decides, and the rules are being changed (not confirmed). Never judge what the other is able to do."},
   "pathways": ["power-of-attorney", "guardianship"],
   "sources": ["bankid", "powers", "lasting", "guardian"]
  },
  {
   "id": "not-ours",
   "text": {"da": "Opgaven er ikke vores",
      "sv": "Ärendet är inte vårt",
      "en": "The task is not ours"},
   "advice": {"da": "Vis borgeren videre: Opgavens kort siger, hvem der løser den. Skriv sted og nummer ned, og spørg, om borgeren kan komme igennem på egen hånd.",
      "sv": "Hänvisa vidare: på ärendets kort står vem som löser det. Skriv upp plats och nummer, och fråga om besökaren kan ta sig vidare på egen hand.",
      "en": "Show the way: the task's card says who does it. Write down place and number, and ask whether the citizen can get there alone."},
   "pathways": ["refer"],
   "sources": ["own"]
  },
  {
   "id": "fraud",
   "text": {"da": "Uro for svindel eller pres",
      "sv": "Oro för bedrägeri eller press",
      "en": "Worry about fraud or pressure"},
   "advice": {"da": "Nu, før alt andet: Læg på, og tryk ikke på mere. Ring til banken på et nummer, I selv finder, og spær BankID, kort og konti. Anmeld til politiet på 114 14, og ring 112, hvis det sker nu (polisen.se, læst 21-11-2026 i gemt kopi). Slet ikke sms'er eller billeder. Borgeren taler og taster selv. Er der en, der presser, så tal med borgeren alene.",
      "sv": "Nu, före allt annat: lägg på och tryck inte på något mer. Ring banken på ett nummer ni själva hittar och spärra BankID, kort och konton. Polisanmäl på 114 14, och ring 112 om det pågår (polisen.se, läst 2026-11-21 i sparad kopia). Spara sms och skärmbilder. Besökaren talar och skriver själv. Är det någon som pressar, tala med besökaren i enrum.",
      "en": "Now, before all else: hang up and tap nothing more. Call the bank on a number you find yourselves, and block BankID, cards and accounts. Report to the police on 114 14, and call 112 if it is happening now (polisen.se, read on 2026-11-21 in a stored copy). Delete no messages or pictures. The citizen speaks and types. If somebody presses them, talk to the citizen alone."},
   "pathways": ["fraud-alarm"],
   "sources": ["police", "bankid-fraud", "pressure"]
  }
 ],
 "questions": [
  {
   "id": "before",
   "text": {"da": "Har borgeren gjort det her før?",
      "sv": "Har besökaren gjort det här förut?",
      "en": "Has the citizen done this before?"},
   "answers": [
    {
     "id": "alone",
     "points": 0,
     "text": {"da": "Ja, selv",
      "sv": "Ja, på egen hand",
      "en": "Yes, alone"},
     "reason": {"da": "Borgeren har gjort det før på egen hånd.",
      "sv": "Besökaren har gjort det förut på egen hand.",
      "en": "The citizen has done it before on their own."}
    },
    {
     "id": "with-help",
     "points": 1,
     "text": {"da": "Ja, med hjælp",
      "sv": "Ja, med hjälp",
      "en": "Yes, with help"},
     "reason": {"da": "Borgeren har gjort det før, men med hjælp.",
      "sv": "Besökaren har gjort det förut, men med hjälp.",
      "en": "The citizen has done it before, with help."}
    },
    {
     "id": "never",
     "points": 2,
     "text": {"da": "Nej, aldrig",
      "sv": "Nej, aldrig",
      "en": "No, never"},
     "reason": {"da": "Borgeren gør det for første gang.",
      "sv": "Besökaren gör det för första gången.",
      "en": "The citizen is doing it for the first time."}
    },
    {
     "id": "unknown",
     "points": 1,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi ved ikke, om borgeren har gjort det før.",
      "sv": "Vi vet inte om besökaren har gjort det förut.",
      "en": "We do not know whether the citizen has done it before."}
    }
   ],
   "sources": ["digcomp"]
  },
  {
   "id": "foundation",
   "text": {"da": "Kan borgeren låse telefonen op og åbne appen eller siden lige nu?",
      "sv": "Kan besökaren låsa upp mobilen och öppna appen eller sidan just nu?",
      "en": "Can the citizen unlock the phone and open the app or page right now?"},
   "answers": [
    {
     "id": "all",
     "points": 0,
     "text": {"da": "Ja, det hele",
      "sv": "Ja, alltihop",
      "en": "Yes, all of it"},
     "reason": {"da": "Borgeren kan selv åbne det, der skal bruges.",
      "sv": "Besökaren kan själv öppna det som behövs.",
      "en": "The citizen can open what is needed."}
    },
    {
     "id": "some",
     "points": 1,
     "text": {"da": "Noget af det",
      "sv": "En del",
      "en": "Some of it"},
     "reason": {"da": "Borgeren kan selv noget af det på telefonen eller computeren.",
      "sv": "Besökaren klarar själv en del på mobilen eller datorn.",
      "en": "The citizen can do some of it on the phone or computer."}
    },
    {
     "id": "none",
     "points": 2,
     "text": {"da": "Nej",
      "sv": "Nej",
      "en": "No"},
     "reason": {"da": "Telefonen eller computeren er svær at komme i gang med.",
      "sv": "Mobilen eller datorn är svår att komma i gång med.",
      "en": "The phone or computer is hard to get started with."}
    },
    {
     "id": "unknown",
     "points": 1,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi har ikke set, hvordan det går med telefonen eller computeren.",
      "sv": "Vi har inte sett hur det går med mobilen eller datorn.",
      "en": "We have not seen how the phone or computer goes."}
    }
   ],
   "sources": ["eds"]
  },
  {
   "id": "barriers",
   "text": {"da": "Hvad står i vejen?",
      "sv": "Vad står i vägen?",
      "en": "What stands in the way?"},
   "answers": [
    {
     "id": "none",
     "points": 0,
     "text": {"da": "Ingenting",
      "sv": "Ingenting",
      "en": "Nothing"},
     "reason": {"da": "Der står ikke andet i vejen.",
      "sv": "Inget annat står i vägen.",
      "en": "Nothing else stands in the way."}
    },
    {
     "id": "device",
     "points": 1,
     "text": {"da": "Udstyret passer ikke",
      "sv": "Utrustningen passar inte",
      "en": "Device does not fit"},
     "reason": {"da": "Telefonen eller computeren passer ikke til løsningen.",
      "sv": "Mobilen eller datorn fungerar inte med tjänsten.",
      "en": "The phone or computer does not fit the service."}
    },
    {
     "id": "digital",
     "points": 1,
     "text": {"da": "Uvant med it",
      "sv": "Ovan vid it",
      "en": "New to digital tools"},
     "reason": {"da": "Det digitale er uvant.",
      "sv": "Det digitala är ovant.",
      "en": "Digital tools are unfamiliar."}
    },
    {
     "id": "administrative",
     "points": 1,
     "text": {"da": "Svær sag",
      "sv": "Krångligt ärende",
      "en": "Hard to make out"},
     "reason": {"da": "Sagen er svær at finde rundt i.",
      "sv": "Ärendet är svårt att bli klok på.",
      "en": "The matter is hard to find one's way in."}
    },
    {
     "id": "language",
     "points": 1,
     "text": {"da": "Sproget",
      "sv": "Språket",
      "en": "Language"},
     "reason": {"da": "Teksten er på et sprog, der er svært for borgeren.",
      "sv": "Texten är på ett språk som är svårt för besökaren.",
      "en": "The text is in a language that is hard for the citizen."}
    },
    {
     "id": "helper",
     "points": 1,
     "text": {"da": "Mangler en hjælper",
      "sv": "Saknar någon som hjälper",
      "en": "Nobody to help"},
     "reason": {"da": "Der er ingen derhjemme, der kan hjælpe.",
      "sv": "Det finns ingen hemma som kan hjälpa.",
      "en": "There is nobody at home to help."}
    },
    {
     "id": "unknown",
     "points": 1,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi ved ikke, om noget står i vejen.",
      "sv": "Vi vet inte om något står i vägen.",
      "en": "We do not know whether anything stands in the way."}
    }
   ],
   "sources": ["kl-digst"]
  },
  {
   "id": "learn",
   "text": {"da": "Vil borgeren lære det eller bare have det gjort?",
      "sv": "Vill besökaren lära sig eller bara få det gjort?",
      "en": "Does the citizen want to learn it, or just have it done?"},
   "answers": [
    {
     "id": "no",
     "points": 0,
     "text": {"da": "Bare have det gjort",
      "sv": "Bara få det gjort",
      "en": "Just have it done"},
     "reason": {"da": "Borgeren vil bare have det klaret.",
      "sv": "Besökaren vill bara få det gjort.",
      "en": "The citizen just wants it done."}
    },
    {
     "id": "yes",
     "points": -1,
     "text": {"da": "Vil gerne lære det",
      "sv": "Vill gärna lära sig",
      "en": "Wants to learn"},
     "reason": {"da": "Borgeren vil gerne lære det.",
      "sv": "Besökaren vill gärna lära sig.",
      "en": "The citizen wants to learn it."}
    },
    {
     "id": "unknown",
     "points": 0,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi har ikke talt om at lære det.",
      "sv": "Vi har inte talat om att lära sig.",
      "en": "We have not talked about learning it."}
    }
   ],
   "sources": ["gov-scale"]
  },
  {
   "id": "deadline",
   "text": {"da": "Er der en frist i dag?",
      "sv": "Är det sista dagen i dag?",
      "en": "Is there a deadline today?"},
   "answers": [
    {
     "id": "no",
     "points": 0,
     "text": {"da": "Nej",
      "sv": "Nej",
      "en": "No"},
     "reason": {"da": "Det haster ikke.",
      "sv": "Det brådskar inte.",
      "en": "It is not urgent."}
    },
    {
     "id": "yes",
     "points": 1,
     "text": {"da": "Ja",
      "sv": "Ja",
      "en": "Yes"},
     "reason": {"da": "Der er en frist i dag.",
      "sv": "I dag är sista dagen.",
      "en": "There is a deadline today."}
    },
    {
     "id": "unknown",
     "points": 0,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi kender ingen frist.",
      "sv": "Vi känner inte till någon sista dag.",
      "en": "We know of no deadline."}
    }
   ],
   "sources": ["own"]
  }
 ],
 "complexity": [0, 1, 2],
 "mostForBarriers": 3,
 "limits": {
  "sideBySide": 2,
  "penHolder": 5,
  "alternative": 8
 },
 "offers": [
  {
   "pathway": "course",
   "learn": ["yes"],
   "before": ["with-help", "never"],
   "text": {"da": "Borgeren vil gerne lære det.",
      "sv": "Besökaren vill gärna lära sig.",
      "en": "The citizen wants to learn."}
  },
  {
   "pathway": "booked-time",
   "level": 3,
   "deadline": ["no"],
   "learn": ["no", "unknown"],
   "text": {"da": "Det haster ikke. Bestil en tid, hvis der er kø.",
      "sv": "Det brådskar inte. Boka en tid om det är kö.",
      "en": "There is no deadline. Book a time if there is a queue."}
  },
  {
   "pathway": "refer",
   "level": 4,
   "text": {"da": "Brug myndighedens egen vej: servicekontor, telefon eller blanket.",
      "sv": "Använd myndighetens egen väg: servicekontor, telefon eller blankett.",
      "en": "Take the authority's own way: a service office, the telephone or a form."}
  },
  {
   "pathway": "power-of-attorney",
   "level": 4,
   "text": {"da": "Er der en, borgeren stoler på? Borgeren kan give en skriftlig fuldmagt, og hjælperen bruger sit eget e-id.",
      "sv": "Finns det någon som besökaren litar på? Besökaren kan ge en skriftlig fullmakt, och den som hjälper använder sin egen e-legitimation.",
      "en": "Is there somebody the citizen trusts? The citizen can give a written power, and the helper uses their own e-ID."}
  },
  {
   "pathway": "outreach",
   "level": 3,
   "barriers": ["helper"],
   "foundation": ["none"],
   "text": {"da": "Der er ingen derhjemme, der kan hjælpe.",
      "sv": "Det finns ingen hemma som kan hjälpa.",
      "en": "The citizen has nobody to help at home."}
  }
 ]
}
"""#
}
