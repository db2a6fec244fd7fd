// Written by Data/embed.sh from Data/denmark.json and Data/sweden.json: change those and run it again.
// swift-format-ignore-file

/// The model documents as texts of the program.
enum EmbeddedModel {
  static let denmark: StaticString = #"""
{
 "format": 1,
 "id": "dk-2026-1",
 "country": "DK",
 "checked": "2026-11-21",
 "note": {"da": "Point og grænser er Lods' egne antagelser, ikke en myndigheds. Ingen jurist har læst portene.",
      "sv": "Poäng och gränser är Lods egna antaganden, inte en myndighets. Ingen jurist har läst spärrarna.",
      "en": "Points and limits are this project's own assumptions, no authority's. No lawyer has read the gates."},
 "sources": [
  {
   "id": "digcomp",
   "title": "JRC: DigComp 2.2, EUR 31006 (2022), autonomy in levels 1 to 3",
   "checked": "2026-11-21"
  },
  {
   "id": "eds",
   "title": "UK Essential Digital Skills framework, foundation tasks",
   "checked": "2026-11-21"
  },
  {
   "id": "kl-digst",
   "title": "KL og Digitaliseringsstyrelsen: Digital inklusion i det digitaliserede samfund (2021), barrierer",
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
   "title": "borger.dk og digst.dk: fritagelse for Digital Post; fra 1. juni 2023 også fritagelse for det meste selvbetjening",
   "checked": "2026-11-21"
  },
  {
   "id": "reason",
   "title": "aeldresagen.dk: grunden til fritagelse skal ikke oplyses, og bevis kan ikke kræves",
   "checked": "2026-11-21"
  },
  {
   "id": "mitid",
   "title": "mitid.dk: MitID er personligt; den, der ikke kan bruge det sikkert, får det ikke",
   "checked": "2026-11-21"
  },
  {
   "id": "powers",
   "title": "borger.dk og mitid.dk: Digital Fuldmagt og læseadgang; hjælperen logger ind med sit eget MitID",
   "checked": "2026-11-21"
  },
  {
   "id": "support",
   "title": "mitid.dk: support 33 98 00 10",
   "checked": "2026-11-21"
  }
 ],
 "gates": [
  {
   "id": "exempt",
   "text": {"da": "Borgeren siger, at de er fritaget",
      "sv": "Personen säger sig vara undantagen",
      "en": "The citizen says they are exempt"},
   "advice": {"da": "Brug opgavens vej uden om det digitale. Spørg, om borgeren hellere vil gøre det digitalt: Det må de gerne. Spørg ikke om grunden til fritagelsen.",
      "sv": "Använd ärendets väg vid sidan av det digitala. Fråga om personen hellre vill göra det digitalt: det får hen. Fråga inte om skälet.",
      "en": "Use the task's non-digital way. Ask whether the citizen would rather do it digitally: they may. Do not ask for the reason."},
   "pathways": ["service-exemption"],
   "sources": ["exemption", "reason"]
  },
  {
   "id": "no-eid",
   "text": {"da": "Borgeren har ikke MitID eller har fået afslag",
      "sv": "Personen har inget MitID eller har fått avslag",
      "en": "The citizen has no MitID or was refused one"},
   "advice": {"da": "Brug opgavens vej uden om det digitale. Råd ikke til at skaffe MitID for opgavens skyld: Ikke alle kan få det. En, borgeren stoler på, kan få læseadgang eller fuldmagt.",
      "sv": "Använd ärendets väg vid sidan av det digitala. Råd inte till att skaffa MitID för ärendets skull: alla kan inte få det. Någon som personen litar på kan få läsbehörighet eller fullmakt.",
      "en": "Use the task's non-digital way. Do not advise getting MitID for the task's sake: not everybody can. Somebody the citizen trusts can be given read access or a power of attorney."},
   "pathways": ["service-exemption", "read-access", "power-of-attorney"],
   "sources": ["mitid", "powers"]
  },
  {
   "id": "for-another",
   "text": {"da": "Borgeren kommer på en andens vegne",
      "sv": "Personen kommer för någon annans räkning",
      "en": "The citizen acts for somebody else"},
   "advice": {"da": "Den, der hjælper, logger ind med sit eget MitID og aldrig med den andens. Læse post: læseadgang i Digital Post. Handle: Digital Fuldmagt, som den anden selv giver. Kan den anden ikke forstå en fuldmagt: værge, som Familieretshuset afgør, eller en fremtidsfuldmagt, der er sat i kraft.",
      "sv": "Den som hjälper loggar in med sitt eget MitID och aldrig med den andras. Läsa post: läsbehörighet i Digital Post. Handla: Digital Fuldmagt, som den andra själv ger. Kan den andra inte förstå en fullmakt: värge, som Familieretshuset beslutar om, eller en framtidsfullmakt i kraft.",
      "en": "The helper signs in with their own MitID, never with the other's. To read post: read access in Digital Post. To act: Digital Fuldmagt, given by the other themselves. If the other cannot understand a power: a guardian, decided by Familieretshuset, or a lasting power in force."},
   "pathways": ["read-access", "power-of-attorney", "guardianship"],
   "sources": ["powers", "mitid"]
  },
  {
   "id": "not-ours",
   "text": {"da": "Opgaven er ikke vores",
      "sv": "Ärendet är inte vårt",
      "en": "The task is not ours"},
   "advice": {"da": "Vis videre: Se opgavens kort, hvem der løser den, og skriv det ned til borgeren.",
      "sv": "Hänvisa vidare: se på ärendets kort vem som löser det, och skriv upp det åt personen.",
      "en": "Show the way: see on the task's card who does it, and write it down for the citizen."},
   "pathways": ["refer"],
   "sources": ["own"]
  },
  {
   "id": "fraud",
   "text": {"da": "Uro for svindel eller pres",
      "sv": "Oro för bedrägeri eller press",
      "en": "Worry about fraud or pressure"},
   "advice": {"da": "Nu, før alt andet: Spær MitID i appen eller på mitid.dk. Ring til banken på det nummer, der står på kortet. MitID-support: 33 98 00 10 (mitid.dk, 21-11-2026). Anmeld til politiet. Er der pres fra en, der står ved siden af, så tal med borgeren alene.",
      "sv": "Nu, före allt annat: spärra MitID i appen eller på mitid.dk. Ring banken på numret på kortet. MitID-support: 33 98 00 10 (mitid.dk, 2026-11-21). Anmäl till polisen. Pressas personen av någon bredvid, tala med personen ensam.",
      "en": "Now, before all else: block MitID in the app or at mitid.dk. Call the bank on the number on the card. MitID support: 33 98 00 10 (mitid.dk, 2026-11-21). Report to the police. If somebody beside the citizen presses them, talk to the citizen alone."},
   "pathways": ["fraud-alarm"],
   "sources": ["support", "mitid"]
  }
 ],
 "questions": [
  {
   "id": "before",
   "text": {"da": "Har borgeren gjort det her før?",
      "sv": "Har personen gjort det här förut?",
      "en": "Has the citizen done this before?"},
   "answers": [
    {
     "id": "alone",
     "points": 0,
     "text": {"da": "Ja, selv",
      "sv": "Ja, på egen hand",
      "en": "Yes, alone"},
     "reason": {"da": "Du har gjort det før på egen hånd.",
      "sv": "Du har gjort det förut på egen hand.",
      "en": "You have done it before on your own."}
    },
    {
     "id": "with-help",
     "points": 1,
     "text": {"da": "Ja, med hjælp",
      "sv": "Ja, med hjälp",
      "en": "Yes, with help"},
     "reason": {"da": "Du har gjort det før, men med hjælp.",
      "sv": "Du har gjort det förut, men med hjälp.",
      "en": "You have done it before, with help."}
    },
    {
     "id": "never",
     "points": 2,
     "text": {"da": "Nej, aldrig",
      "sv": "Nej, aldrig",
      "en": "No, never"},
     "reason": {"da": "Det er første gang, du gør det.",
      "sv": "Det är första gången du gör det.",
      "en": "It is the first time you do it."}
    },
    {
     "id": "unknown",
     "points": 1,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi ved ikke, om du har gjort det før.",
      "sv": "Vi vet inte om du har gjort det förut.",
      "en": "We do not know whether you have done it before."}
    }
   ],
   "sources": ["digcomp"]
  },
  {
   "id": "foundation",
   "text": {"da": "Kan borgeren nu låse telefonen op og åbne appen eller siden?",
      "sv": "Kan personen nu låsa upp telefonen och öppna appen eller sidan?",
      "en": "Can the citizen unlock the phone and open the app or page now?"},
   "answers": [
    {
     "id": "all",
     "points": 0,
     "text": {"da": "Ja, det hele",
      "sv": "Ja, alltihop",
      "en": "Yes, all of it"},
     "reason": {"da": "Du kan selv åbne det, du skal bruge.",
      "sv": "Du kan själv öppna det du behöver.",
      "en": "You can open what you need."}
    },
    {
     "id": "some",
     "points": 1,
     "text": {"da": "Noget af det",
      "sv": "En del",
      "en": "Some of it"},
     "reason": {"da": "Du kan selv noget af det med telefonen eller computeren.",
      "sv": "Du kan själv en del av det med telefonen eller datorn.",
      "en": "You can do some of it on the phone or computer."}
    },
    {
     "id": "none",
     "points": 2,
     "text": {"da": "Nej",
      "sv": "Nej",
      "en": "No"},
     "reason": {"da": "Telefonen eller computeren er svær at komme i gang med.",
      "sv": "Telefonen eller datorn är svår att komma i gång med.",
      "en": "The phone or computer is hard to get started with."}
    },
    {
     "id": "unknown",
     "points": 1,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi har ikke set, hvordan det går med telefonen eller computeren.",
      "sv": "Vi har inte sett hur det går med telefonen eller datorn.",
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
     "text": {"da": "Intet",
      "sv": "Inget",
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
      "sv": "Telefonen eller datorn passar inte till tjänsten.",
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
      "sv": "Ärendet är svårt att hitta i.",
      "en": "The matter is hard to find one's way in."}
    },
    {
     "id": "language",
     "points": 1,
     "text": {"da": "Sproget",
      "sv": "Språket",
      "en": "Language"},
     "reason": {"da": "Teksten er på et sprog, der er svært for dig.",
      "sv": "Texten är på ett språk som är svårt för dig.",
      "en": "The text is in a language that is hard for you."}
    },
    {
     "id": "helper",
     "points": 1,
     "text": {"da": "Mangler en hjælper",
      "sv": "Saknar någon som hjälper",
      "en": "Nobody to help"},
     "reason": {"da": "Der er ingen derhjemme til at hjælpe.",
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
      "sv": "Vill personen lära sig eller bara få det gjort?",
      "en": "Does the citizen want to learn it, or just have it done?"},
   "answers": [
    {
     "id": "no",
     "points": 0,
     "text": {"da": "Bare have det gjort",
      "sv": "Bara få det gjort",
      "en": "Just have it done"},
     "reason": {"da": "Det skal bare klares i dag.",
      "sv": "Det ska bara bli gjort i dag.",
      "en": "It just has to be done today."}
    },
    {
     "id": "yes",
     "points": -1,
     "text": {"da": "Vil gerne lære det",
      "sv": "Vill gärna lära sig",
      "en": "Wants to learn"},
     "reason": {"da": "Du vil gerne lære det selv.",
      "sv": "Du vill gärna lära dig själv.",
      "en": "You want to learn it yourself."}
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
      "sv": "Sista dagen är i dag.",
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
   "text": {"da": "Tilbyd et kursus: borgeren vil gerne lære det.",
      "sv": "Erbjud en kurs: personen vill gärna lära sig.",
      "en": "Offer a course: the citizen wants to learn."}
  },
  {
   "pathway": "booked-time",
   "level": 3,
   "deadline": ["no"],
   "learn": ["no", "unknown"],
   "text": {"da": "Der er ingen frist: Bestil en tid, hvis der er kø.",
      "sv": "Det brådskar inte: boka en tid om det är kö.",
      "en": "There is no deadline: book a time if there is a queue."}
  },
  {
   "pathway": "service-exemption",
   "level": 4,
   "text": {"da": "Borgeren kan få undtagelse fra denne selvbetjening. Myndigheden afgør det.",
      "sv": "Personen kan få undantag från just den här e-tjänsten. Myndigheten avgör det.",
      "en": "The citizen can be exempted from this self-service. The authority decides."}
  },
  {
   "pathway": "power-of-attorney",
   "level": 4,
   "text": {"da": "Er der en, borgeren stoler på? Så kan de få fuldmagt og bruge deres eget MitID.",
      "sv": "Finns det någon som personen litar på? Då kan de få fullmakt och använda sitt eget MitID.",
      "en": "Is there somebody the citizen trusts? They can be given a power of attorney and use their own MitID."}
  },
  {
   "pathway": "outreach",
   "level": 3,
   "barriers": ["helper"],
   "foundation": ["none"],
   "text": {"da": "Tilbyd et besøg: Borgeren har ingen hjælper hjemme.",
      "sv": "Erbjud ett besök: personen har ingen hjälpare hemma.",
      "en": "Offer a visit: the citizen has nobody to help at home."}
  }
 ]
}
"""#
  static let sweden: StaticString = #"""
{
 "format": 1,
 "id": "se-2026-1",
 "country": "SE",
 "checked": "2026-11-21",
 "note": {"da": "Point og grænser er Lods' egne antagelser, ikke en myndigheds. Ingen jurist har læst portene.",
      "sv": "Poäng och gränser är Lods egna antaganden, inte en myndighets. Ingen jurist har läst spärrarna.",
      "en": "Points and limits are this project's own assumptions, no authority's. No lawyer has read the gates."},
 "sources": [
  {
   "id": "digcomp",
   "title": "JRC: DigComp 2.2, EUR 31006 (2022), autonomy in levels 1 to 3",
   "checked": "2026-11-21"
  },
  {
   "id": "eds",
   "title": "UK Essential Digital Skills framework, foundation tasks",
   "checked": "2026-11-21"
  },
  {
   "id": "kl-digst",
   "title": "KL og Digitaliseringsstyrelsen: Digital inklusion i det digitaliserede samfund (2021), barrierer",
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
   "id": "kivra",
   "title": "digg.se: Mina meddelanden är frivilligt; den som inte har digital brevlåda får post på papper",
   "checked": "2026-11-21"
  },
  {
   "id": "bankid",
   "title": "bankid.com: BankID är personligt och lånas aldrig ut",
   "checked": "2026-11-21"
  },
  {
   "id": "powers",
   "title": "Föräldrabalken 11 kap. (god man, förvaltare); lag (2017:310) om framtidsfullmakter",
   "checked": "2026-11-21"
  },
  {
   "id": "police",
   "title": "polisen.se: spärra, ring banken, anmäl; 114 14",
   "checked": "2026-11-21"
  }
 ],
 "gates": [
  {
   "id": "exempt",
   "text": {"da": "Borgeren vil have post og blanket på papir",
      "sv": "Personen vill ha post och blankett på papper",
      "en": "The citizen wants paper post and forms"},
   "advice": {"da": "Det er frivilligt at få myndighedspost digitalt. Brug opgavens vej uden om det digitale: blanket, telefon eller et servicekontor.",
      "sv": "Digital myndighetspost är frivillig. Använd ärendets väg vid sidan av det digitala: blankett, telefon eller ett servicekontor.",
      "en": "Digital post from authorities is voluntary. Use the task's non-digital way: a form, the telephone or a service office."},
   "pathways": ["refer"],
   "sources": ["kivra"]
  },
  {
   "id": "no-eid",
   "text": {"da": "Borgeren har ikke e-legitimation",
      "sv": "Personen saknar e-legitimation",
      "en": "The citizen has no e-ID"},
   "advice": {"da": "Brug opgavens vej uden om det digitale: blanket, telefon eller servicekontor. Råd ikke til at skaffe BankID for opgavens skyld. En, borgeren stoler på, kan få fuldmagt.",
      "sv": "Använd ärendets väg vid sidan av det digitala: blankett, telefon eller servicekontor. Råd inte till att skaffa BankID för ärendets skull. Någon som personen litar på kan få fullmakt.",
      "en": "Use the task's non-digital way: a form, the telephone or a service office. Do not advise getting BankID for the task's sake. Somebody the citizen trusts can be given a power of attorney."},
   "pathways": ["refer", "power-of-attorney"],
   "sources": ["bankid", "powers"]
  },
  {
   "id": "for-another",
   "text": {"da": "Borgeren kommer på en andens vegne",
      "sv": "Personen kommer för någon annan",
      "en": "The citizen acts for somebody else"},
   "advice": {"da": "Hjælperen bruger sit eget BankID. Fuldmagt skrives af den anden selv. Kan den anden ikke det: en framtidsfullmakt, der gælder, eller god man, som tingsretten beslutter.",
      "sv": "Den som hjälper använder sitt eget BankID. Fullmakten skriver den andra själv. Kan den andra inte det: en framtidsfullmakt som gäller, eller god man, som tingsrätten beslutar om och överförmyndaren ser till.",
      "en": "The helper uses their own BankID. The other writes the power themselves. If they cannot: a lasting power in force, or a god man, decided by the district court."},
   "pathways": ["power-of-attorney", "guardianship"],
   "sources": ["bankid", "powers"]
  },
  {
   "id": "not-ours",
   "text": {"da": "Opgaven er ikke vores",
      "sv": "Ärendet är inte vårt",
      "en": "The task is not ours"},
   "advice": {"da": "Vis videre: Se opgavens kort, hvem der løser den, og skriv det ned til borgeren.",
      "sv": "Hänvisa vidare: se på ärendets kort vem som löser det, och skriv upp det åt personen.",
      "en": "Show the way: see on the task's card who does it, and write it down for the citizen."},
   "pathways": ["refer"],
   "sources": ["own"]
  },
  {
   "id": "fraud",
   "text": {"da": "Uro for svindel eller pres",
      "sv": "Oro för bedrägeri eller press",
      "en": "Worry about fraud or pressure"},
   "advice": {"da": "Nu, før alt andet: Ring til banken på nummeret på kortet og spær BankID og kort. Anmeld til politiet på 114 14 (polisen.se, 21-11-2026), 112 hvis det sker nu.",
      "sv": "Nu, före allt annat: ring banken på numret på kortet och spärra BankID och kort. Anmäl till polisen på 114 14 (polisen.se, 2026-11-21), 112 om det pågår. Pressas personen av någon bredvid, tala med personen ensam.",
      "en": "Now, before all else: call the bank on the number on the card and block BankID and cards. Report to the police on 114 14 (polisen.se, 2026-11-21), 112 if it is happening now."},
   "pathways": ["fraud-alarm"],
   "sources": ["police"]
  }
 ],
 "questions": [
  {
   "id": "before",
   "text": {"da": "Har borgeren gjort det her før?",
      "sv": "Har personen gjort det här förut?",
      "en": "Has the citizen done this before?"},
   "answers": [
    {
     "id": "alone",
     "points": 0,
     "text": {"da": "Ja, selv",
      "sv": "Ja, på egen hand",
      "en": "Yes, alone"},
     "reason": {"da": "Du har gjort det før på egen hånd.",
      "sv": "Du har gjort det förut på egen hand.",
      "en": "You have done it before on your own."}
    },
    {
     "id": "with-help",
     "points": 1,
     "text": {"da": "Ja, med hjælp",
      "sv": "Ja, med hjälp",
      "en": "Yes, with help"},
     "reason": {"da": "Du har gjort det før, men med hjælp.",
      "sv": "Du har gjort det förut, men med hjälp.",
      "en": "You have done it before, with help."}
    },
    {
     "id": "never",
     "points": 2,
     "text": {"da": "Nej, aldrig",
      "sv": "Nej, aldrig",
      "en": "No, never"},
     "reason": {"da": "Det er første gang, du gør det.",
      "sv": "Det är första gången du gör det.",
      "en": "It is the first time you do it."}
    },
    {
     "id": "unknown",
     "points": 1,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi ved ikke, om du har gjort det før.",
      "sv": "Vi vet inte om du har gjort det förut.",
      "en": "We do not know whether you have done it before."}
    }
   ],
   "sources": ["digcomp"]
  },
  {
   "id": "foundation",
   "text": {"da": "Kan borgeren nu låse telefonen op og åbne appen eller siden?",
      "sv": "Kan personen nu låsa upp telefonen och öppna appen eller sidan?",
      "en": "Can the citizen unlock the phone and open the app or page now?"},
   "answers": [
    {
     "id": "all",
     "points": 0,
     "text": {"da": "Ja, det hele",
      "sv": "Ja, alltihop",
      "en": "Yes, all of it"},
     "reason": {"da": "Du kan selv åbne det, du skal bruge.",
      "sv": "Du kan själv öppna det du behöver.",
      "en": "You can open what you need."}
    },
    {
     "id": "some",
     "points": 1,
     "text": {"da": "Noget af det",
      "sv": "En del",
      "en": "Some of it"},
     "reason": {"da": "Du kan selv noget af det med telefonen eller computeren.",
      "sv": "Du kan själv en del av det med telefonen eller datorn.",
      "en": "You can do some of it on the phone or computer."}
    },
    {
     "id": "none",
     "points": 2,
     "text": {"da": "Nej",
      "sv": "Nej",
      "en": "No"},
     "reason": {"da": "Telefonen eller computeren er svær at komme i gang med.",
      "sv": "Telefonen eller datorn är svår att komma i gång med.",
      "en": "The phone or computer is hard to get started with."}
    },
    {
     "id": "unknown",
     "points": 1,
     "text": {"da": "Ved ikke",
      "sv": "Vet inte",
      "en": "Not known"},
     "reason": {"da": "Vi har ikke set, hvordan det går med telefonen eller computeren.",
      "sv": "Vi har inte sett hur det går med telefonen eller datorn.",
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
     "text": {"da": "Intet",
      "sv": "Inget",
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
      "sv": "Telefonen eller datorn passar inte till tjänsten.",
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
      "sv": "Ärendet är svårt att hitta i.",
      "en": "The matter is hard to find one's way in."}
    },
    {
     "id": "language",
     "points": 1,
     "text": {"da": "Sproget",
      "sv": "Språket",
      "en": "Language"},
     "reason": {"da": "Teksten er på et sprog, der er svært for dig.",
      "sv": "Texten är på ett språk som är svårt för dig.",
      "en": "The text is in a language that is hard for you."}
    },
    {
     "id": "helper",
     "points": 1,
     "text": {"da": "Mangler en hjælper",
      "sv": "Saknar någon som hjälper",
      "en": "Nobody to help"},
     "reason": {"da": "Der er ingen derhjemme til at hjælpe.",
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
      "sv": "Vill personen lära sig eller bara få det gjort?",
      "en": "Does the citizen want to learn it, or just have it done?"},
   "answers": [
    {
     "id": "no",
     "points": 0,
     "text": {"da": "Bare have det gjort",
      "sv": "Bara få det gjort",
      "en": "Just have it done"},
     "reason": {"da": "Det skal bare klares i dag.",
      "sv": "Det ska bara bli gjort i dag.",
      "en": "It just has to be done today."}
    },
    {
     "id": "yes",
     "points": -1,
     "text": {"da": "Vil gerne lære det",
      "sv": "Vill gärna lära sig",
      "en": "Wants to learn"},
     "reason": {"da": "Du vil gerne lære det selv.",
      "sv": "Du vill gärna lära dig själv.",
      "en": "You want to learn it yourself."}
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
      "sv": "Sista dagen är i dag.",
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
   "text": {"da": "Tilbyd et kursus: borgeren vil gerne lære det.",
      "sv": "Erbjud en kurs: personen vill gärna lära sig.",
      "en": "Offer a course: the citizen wants to learn."}
  },
  {
   "pathway": "booked-time",
   "level": 3,
   "deadline": ["no"],
   "learn": ["no", "unknown"],
   "text": {"da": "Der er ingen frist: Bestil en tid, hvis der er kø.",
      "sv": "Det brådskar inte: boka en tid om det är kö.",
      "en": "There is no deadline: book a time if there is a queue."}
  },
  {
   "pathway": "refer",
   "level": 4,
   "text": {"da": "Servicekontor, telefon eller blanket: Vælg myndighedens egen vej.",
      "sv": "Servicekontor, telefon eller blankett: välj myndighetens egen väg.",
      "en": "A service office, the telephone or a form: take the authority's own way."}
  },
  {
   "pathway": "power-of-attorney",
   "level": 4,
   "text": {"da": "Er der en, borgeren stoler på? Så kan de få en skriftlig fuldmagt.",
      "sv": "Finns det någon som personen litar på? Då kan de få en skriftlig fullmakt.",
      "en": "Is there somebody the citizen trusts? They can be given a written power of attorney."}
  },
  {
   "pathway": "outreach",
   "level": 3,
   "barriers": ["helper"],
   "foundation": ["none"],
   "text": {"da": "Tilbyd et besøg: Borgeren har ingen hjælper hjemme.",
      "sv": "Erbjud ett besök: personen har ingen hjälpare hemma.",
      "en": "Offer a visit: the citizen has nobody to help at home."}
  }
 ]
}
"""#
}
