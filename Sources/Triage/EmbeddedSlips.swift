// Written by Data/embed.sh from Data/slips-denmark.json and Data/slips-sweden.json: change those and run it again.
// swift-format-ignore-file

/// The slip documents as texts of the program.
enum EmbeddedSlips {
  static let denmark: StaticString = #"""
{
 "format": 1,
 "country": "DK",
 "checked": "2026-11-21",
 "note": {"da": "Til at give med hjem. Intet gemmes. Linjer uden bekræftet kilde er mærket; ingen jurist har læst dem.",
       "sv": "Att ta med hem. Inget sparas. Rader utan bekräftad källa är märkta; ingen jurist har läst dem.",
       "en": "To take home. Nothing is stored. Lines without a confirmed source are marked; no lawyer has read them."},
 "sources": [
  {"id": "own", "title": "Lods: eget råd, ingen regel", "checked": "2026-11-21", "verified": true},
  {"id": "mitid", "title": "mitid.dk hjælp: spærring, pinkode, tid i borgerservice, to måder at bruge MitID på", "checked": "2026-11-21", "verified": true},
  {"id": "mitid-order", "title": "mitid.dk: bestilling af kodeviser", "checked": "2026-11-21", "verified": false},
  {"id": "mitid-who", "title": "mitid.dk: hvem kan få MitID, og afslag; afgørelsen kan påklages", "checked": "2026-11-21", "verified": true},
  {"id": "mitid-id", "title": "digst.dk, regler om legitimation til MitID; listen skifter", "checked": "2026-11-21", "verified": true},
  {"id": "mitid-support", "title": "mitid.dk og sikkerdigital.dk: support 33 98 00 10 (gemte kopier af siderne)", "checked": "2026-11-21", "verified": true},
  {"id": "exemption", "title": "digst.dk og aeldresagen.dk: fritagelse for Digital Post, blanket og underskrevet fuldmagt", "checked": "2026-11-21", "verified": true},
  {"id": "service", "title": "borger.dk: obligatorisk selvbetjening og undtagelse", "checked": "2026-11-21", "verified": true},
  {"id": "udk", "title": "atp.dk og borger.dk: Udbetaling Danmark, telefon, post og selvbetjening", "checked": "2026-11-21", "verified": true},
  {"id": "power", "title": "borger.dk: Digital Fuldmagt; den ene af de to skal have MitID", "checked": "2026-11-21", "verified": true},
  {"id": "read-access", "title": "borger.dk og digst.dk: læseadgang i Digital Post", "checked": "2026-11-21", "verified": false},
  {"id": "private-mail", "title": "digst.dk: fritagelsen gælder ikke post fra firmaer", "checked": "2026-11-21", "verified": false},
  {"id": "family-house", "title": "familieretshuset.dk: fremtidsfuldmagt sættes i kraft (gemt kopi af siden)", "checked": "2026-11-21", "verified": true},
  {"id": "guardian", "title": "familieretshuset.dk og domstol.dk: værgemål begynder i Familieretshuset (gemte kopier)", "checked": "2026-11-21", "verified": true},
  {"id": "passport", "title": "borger.dk: pas", "checked": "2026-11-21", "verified": false},
  {"id": "licence", "title": "borger.dk: kørekort", "checked": "2026-11-21", "verified": false},
  {"id": "moving", "title": "borger.dk: flytning", "checked": "2026-11-21", "verified": false},
  {"id": "housing", "title": "borger.dk: boligstøtte; fx lejekontrakten vedhæftes", "checked": "2026-11-21", "verified": false},
  {"id": "tax", "title": "skat.dk: papir eller telefon", "checked": "2026-11-21", "verified": false},
  {"id": "nemkonto", "title": "nemkonto.dk: banken kan anvise kontoen", "checked": "2026-11-21", "verified": false},
  {"id": "doctor", "title": "borger.dk: lægevalg; skift på papir eller i borgerservice", "checked": "2026-11-21", "verified": false},
  {"id": "health-card", "title": "borger.dk: sundhedskort; bestilling i borgerservice", "checked": "2026-11-21", "verified": false},
  {"id": "sundhed", "title": "sundhed.dk: spørg lægen eller sygehuset", "checked": "2026-11-21", "verified": false},
  {"id": "daycare", "title": "borger.dk og kommunens hjemmeside: pasning af børn", "checked": "2026-11-21", "verified": false},
  {"id": "jobnet", "title": "jobnet.dk: meld dig ledig på første ledighedsdag", "checked": "2026-11-21", "verified": false},
  {"id": "debt", "title": "gaeldst.dk: telefon eller brev", "checked": "2026-11-21", "verified": false},
  {"id": "bank", "title": "bankens hjemmeside", "checked": "2026-11-21", "verified": false},
  {"id": "scam", "title": "sikkerdigital.dk: mistænkelige beskeder", "checked": "2026-11-21", "verified": false},
  {"id": "cyber", "title": "sikkerdigital.dk: Cyberhotline 33 37 00 37, hverdage 8-20, ellers 10-16 (gemt kopi af siden)", "checked": "2026-11-21", "verified": true},
  {"id": "police", "title": "politi.dk: anmeld og gør indsigelse hos banken (gemt kopi); 114 efter Københavns Politi", "checked": "2026-11-21", "verified": true},
  {"id": "death", "title": "borger.dk: dødsfald og begravelse", "checked": "2026-11-21", "verified": false},
  {"id": "rejsekort", "title": "rejsekort.dk: Basiskort til dem, der ikke bruger appen", "checked": "2026-11-21", "verified": false},
  {"id": "library", "title": "bibliotekets hjemmeside", "checked": "2026-11-21", "verified": false},
  {"id": "municipality", "title": "kommunens hjemmeside og egen vejledning", "checked": "2026-11-21", "verified": false}
 ],
 "slips": [
  {
   "task": "mitid-app",
   "next": [
    {"text": {"da": "Bestil tid i borgerservice, hvis det ikke går i banken eller med pas i appen.",
       "sv": "Boka tid i borgerservice om det inte går i banken eller med pass i appen.",
       "en": "Book a time at borgerservice if the bank or a passport in the app will not do."},
     "source": "mitid"},
    {"text": {"da": "Åbn MitID-appen selv, og prøv at logge ind på borger.dk.",
       "sv": "Öppna MitID-appen själv och prova att logga in på borger.dk.",
       "en": "Open the MitID app yourself and try to sign in to borger.dk."},
     "source": "mitid"},
    {"text": {"da": "Få to måder at bruge MitID på, for eksempel app og kodeviser.",
       "sv": "Skaffa två sätt att använda MitID, till exempel app och koddosa.",
       "en": "Get two ways of using MitID, for example the app and a code display."},
     "source": "mitid"}
   ],
   "bring": [
    {"text": {"da": "Gyldig legitimation med foto, fx pas eller kørekort. Ellers to papirer uden foto. Spørg, hvilke der gælder.",
       "sv": "Giltig legitimation med foto, till exempel pass eller körkort. Annars två handlingar utan foto. Fråga vilka som gäller.",
       "en": "Valid photo ID, e.g. a passport or driving licence. Otherwise two papers without a photo. Ask which count."},
     "source": "mitid-id"},
    {"text": {"da": "Din telefon, opladet.",
       "sv": "Din telefon, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "MitID-support: 33 98 00 10.",
       "sv": "MitID-support: 33 98 00 10.",
       "en": "MitID support: 33 98 00 10."},
     "source": "mitid-support"},
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "mitid-new-phone",
   "next": [
    {"text": {"da": "Slet ikke den gamle telefon, før MitID virker på den nye.",
       "sv": "Töm inte den gamla telefonen förrän MitID fungerar på den nya.",
       "en": "Do not wipe the old phone until MitID works on the new one."},
     "source": "own"},
    {"text": {"da": "Åbn MitID-appen selv, og prøv at logge ind på borger.dk.",
       "sv": "Öppna MitID-appen själv och prova att logga in på borger.dk.",
       "en": "Open the MitID app yourself and try to sign in to borger.dk."},
     "source": "mitid"},
    {"text": {"da": "Bestil tid i borgerservice, hvis det ikke går i banken eller med pas i appen.",
       "sv": "Boka tid i borgerservice om det inte går i banken eller med pass i appen.",
       "en": "Book a time at borgerservice if the bank or a passport in the app will not do."},
     "source": "mitid"}
   ],
   "bring": [
    {"text": {"da": "Begge telefoner, opladede.",
       "sv": "Båda telefonerna, laddade.",
       "en": "Both phones, charged."},
     "source": "own"},
    {"text": {"da": "Gyldig legitimation med foto, fx pas eller kørekort. Ellers to papirer uden foto. Spørg, hvilke der gælder.",
       "sv": "Giltig legitimation med foto, till exempel pass eller körkort. Annars två handlingar utan foto. Fråga vilka som gäller.",
       "en": "Valid photo ID, e.g. a passport or driving licence. Otherwise two papers without a photo. Ask which count."},
     "source": "mitid-id"}
   ],
   "ask": [
    {"text": {"da": "MitID-support: 33 98 00 10.",
       "sv": "MitID-support: 33 98 00 10.",
       "en": "MitID support: 33 98 00 10."},
     "source": "mitid-support"},
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"},
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "mitid-pin",
   "next": [
    {"text": {"da": "Ring til MitID-support på 33 98 00 10, eller bestil tid i borgerservice.",
       "sv": "Ring MitID-supporten på 33 98 00 10 eller boka tid i borgerservice.",
       "en": "Call MitID support on 33 98 00 10, or book a time at borgerservice."},
     "source": "mitid"},
    {"text": {"da": "Få to måder at bruge MitID på, for eksempel app og kodeviser.",
       "sv": "Skaffa två sätt att använda MitID, till exempel app och koddosa.",
       "en": "Get two ways of using MitID, for example the app and a code display."},
     "source": "mitid"}
   ],
   "bring": [
    {"text": {"da": "Gyldig legitimation med foto, fx pas eller kørekort. Ellers to papirer uden foto. Spørg, hvilke der gælder.",
       "sv": "Giltig legitimation med foto, till exempel pass eller körkort. Annars två handlingar utan foto. Fråga vilka som gäller.",
       "en": "Valid photo ID, e.g. a passport or driving licence. Otherwise two papers without a photo. Ask which count."},
     "source": "mitid-id"},
    {"text": {"da": "Din telefon, opladet.",
       "sv": "Din telefon, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "MitID-support: 33 98 00 10.",
       "sv": "MitID-support: 33 98 00 10.",
       "en": "MitID support: 33 98 00 10."},
     "source": "mitid-support"},
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "mitid-code-display",
   "next": [
    {"text": {"da": "Bestil en kodeviser hos MitID eller i borgerservice.",
       "sv": "Beställ en koddosa hos MitID eller i borgerservice.",
       "en": "Order a code display from MitID or at borgerservice."},
     "source": "mitid-order"},
    {"text": {"da": "En spærret kodeviser skal skiftes ud. Bestil en ny.",
       "sv": "En spärrad koddosa måste bytas ut. Beställ en ny.",
       "en": "A blocked code display must be replaced. Order a new one."},
     "source": "mitid"},
    {"text": {"da": "Få to måder at bruge MitID på, for eksempel app og kodeviser.",
       "sv": "Skaffa två sätt att använda MitID, till exempel app och koddosa.",
       "en": "Get two ways of using MitID, for example the app and a code display."},
     "source": "mitid"}
   ],
   "bring": [
    {"text": {"da": "Gyldig legitimation med foto, fx pas eller kørekort. Ellers to papirer uden foto. Spørg, hvilke der gælder.",
       "sv": "Giltig legitimation med foto, till exempel pass eller körkort. Annars två handlingar utan foto. Fråga vilka som gäller.",
       "en": "Valid photo ID, e.g. a passport or driving licence. Otherwise two papers without a photo. Ask which count."},
     "source": "mitid-id"}
   ],
   "ask": [
    {"text": {"da": "MitID-support: 33 98 00 10.",
       "sv": "MitID-support: 33 98 00 10.",
       "en": "MitID support: 33 98 00 10."},
     "source": "mitid-support"},
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "mitid-blocked",
   "next": [
    {"text": {"da": "Spær MitID med det samme på mitid.dk eller hos supporten.",
       "sv": "Spärra MitID genast på mitid.dk eller hos supporten.",
       "en": "Block MitID at once at mitid.dk or with support."},
     "source": "mitid"},
    {"text": {"da": "Bestil tid i borgerservice, hvis det ikke går i banken eller med pas i appen.",
       "sv": "Boka tid i borgerservice om det inte går i banken eller med pass i appen.",
       "en": "Book a time at borgerservice if the bank or a passport in the app will not do."},
     "source": "mitid"}
   ],
   "bring": [
    {"text": {"da": "Gyldig legitimation med foto, fx pas eller kørekort. Ellers to papirer uden foto. Spørg, hvilke der gælder.",
       "sv": "Giltig legitimation med foto, till exempel pass eller körkort. Annars två handlingar utan foto. Fråga vilka som gäller.",
       "en": "Valid photo ID, e.g. a passport or driving licence. Otherwise two papers without a photo. Ask which count."},
     "source": "mitid-id"},
    {"text": {"da": "Din telefon, opladet.",
       "sv": "Din telefon, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "MitID-support: 33 98 00 10.",
       "sv": "MitID-support: 33 98 00 10.",
       "en": "MitID support: 33 98 00 10."},
     "source": "mitid-support"},
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "mitid-issue",
   "next": [
    {"text": {"da": "Bestil tid i borgerservice, hvis det ikke går i banken eller med pas i appen.",
       "sv": "Boka tid i borgerservice om det inte går i banken eller med pass i appen.",
       "en": "Book a time at borgerservice if the bank or a passport in the app will not do."},
     "source": "mitid"},
    {"text": {"da": "Få to måder at bruge MitID på, for eksempel app og kodeviser.",
       "sv": "Skaffa två sätt att använda MitID, till exempel app och koddosa.",
       "en": "Get two ways of using MitID, for example the app and a code display."},
     "source": "mitid"}
   ],
   "bring": [
    {"text": {"da": "Gyldig legitimation med foto, fx pas eller kørekort. Ellers to papirer uden foto. Spørg, hvilke der gælder.",
       "sv": "Giltig legitimation med foto, till exempel pass eller körkort. Annars två handlingar utan foto. Fråga vilka som gäller.",
       "en": "Valid photo ID, e.g. a passport or driving licence. Otherwise two papers without a photo. Ask which count."},
     "source": "mitid-id"},
    {"text": {"da": "Din telefon, opladet.",
       "sv": "Din telefon, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"},
    {"text": {"da": "Får du nej til MitID, kan du klage. Spørg borgerservice, hvordan.",
       "sv": "Får du nej till MitID kan du överklaga. Fråga borgerservice hur.",
       "en": "If you are refused MitID you can complain. Ask borgerservice how."},
     "source": "mitid-who"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "digital-post-read",
   "next": [
    {"text": {"da": "Åbn Digital Post en gang om ugen, også når der ikke er kommet en besked.",
       "sv": "Öppna Digital Post en gång i veckan, även när det inte har kommit någon avisering.",
       "en": "Open Digital Post once a week, even without a notice."},
     "source": "own"},
    {"text": {"da": "Skriv det ud, du vil gemme. Det kan gøres på biblioteket.",
       "sv": "Skriv ut det du vill spara. Det går att göra på biblioteket.",
       "en": "Print what you want to keep. The library can help."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"},
    {"text": {"da": "Din telefon, opladet.",
       "sv": "Din telefon, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Her ved skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"},
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"},
    {"da": "Det øver jeg derhjemme",
       "sv": "Det här övar jag hemma",
       "en": "What I practise at home"}
   ]
  },
  {
   "task": "digital-post-first",
   "next": [
    {"text": {"da": "Åbn Digital Post en gang om ugen, også når der ikke er kommet en besked.",
       "sv": "Öppna Digital Post en gång i veckan, även när det inte har kommit någon avisering.",
       "en": "Open Digital Post once a week, even without a notice."},
     "source": "own"},
    {"text": {"da": "Giv læseadgang på borger.dk, eller bed om blanketten i borgerservice.",
       "sv": "Ge läsbehörighet på borger.dk eller be om blanketten i borgerservice.",
       "en": "Give read access at borger.dk, or ask for the form at borgerservice."},
     "source": "read-access"}
   ],
   "bring": [
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"},
    {"text": {"da": "Din telefon, opladet.",
       "sv": "Din telefon, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Her ved skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"},
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"},
    {"da": "Det øver jeg derhjemme",
       "sv": "Det här övar jag hemma",
       "en": "What I practise at home"}
   ]
  },
  {
   "task": "digital-post-exemption",
   "next": [
    {"text": {"da": "Aflever blanketten i borgerservice, selv eller ved en anden med din underskrevne fuldmagt.",
       "sv": "Lämna blanketten i borgerservice, själv eller genom någon annan med din underskrivna fullmakt.",
       "en": "Hand in the form at borgerservice yourself, or through somebody with your signed power."},
     "source": "exemption"},
    {"text": {"da": "Du skal ikke fortælle, hvorfor du vil fritages.",
       "sv": "Du behöver inte berätta varför du vill slippa.",
       "en": "You need not say why you want to be exempt."},
     "source": "exemption"},
    {"text": {"da": "Skriv til banken og andre firmaer, hvis de også skal sende på papir.",
       "sv": "Skriv till banken och andra företag om även de ska skicka på papper.",
       "en": "Write to the bank and other firms if they should use paper too."},
     "source": "private-mail"}
   ],
   "bring": [
    {"text": {"da": "Den udfyldte blanket.",
       "sv": "Den ifyllda blanketten.",
       "en": "The form, filled in."},
     "source": "exemption"},
    {"text": {"da": "Legitimation. Spørg, hvilken de tager imod.",
       "sv": "Legitimation. Fråga vilken de godtar.",
       "en": "Identification. Ask which they take."},
     "source": "municipality"}
   ],
   "ask": [
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "digital-post-read-access",
   "next": [
    {"text": {"da": "Giv læseadgang på borger.dk, eller bed om blanketten i borgerservice.",
       "sv": "Ge läsbehörighet på borger.dk eller be om blanketten i borgerservice.",
       "en": "Give read access at borger.dk, or ask for the form at borgerservice."},
     "source": "read-access"},
    {"text": {"da": "Den, der læser, logger ind med sit eget MitID. Lån aldrig dit ud.",
       "sv": "Den som läser loggar in med sitt eget MitID. Låna aldrig ut ditt.",
       "en": "The reader signs in with their own MitID. Never lend yours."},
     "source": "power"}
   ],
   "bring": [
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Den, der hjælper mig",
       "sv": "Den som hjälper mig",
       "en": "The person who helps me"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"}
   ]
  },
  {
   "task": "private-mail",
   "next": [
    {"text": {"da": "Spørg firmaet, om du kan få brevet på papir, og hvad det koster.",
       "sv": "Fråga företaget om du kan få brevet på papper och vad det kostar.",
       "en": "Ask the firm whether you can have the letter on paper, and the price."},
     "source": "private-mail"}
   ],
   "bring": [
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Firmaet, der har sendt brevet.",
       "sv": "Företaget som har skickat brevet.",
       "en": "The firm that sent the letter."},
     "source": "private-mail"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "digital-fuldmagt",
   "next": [
    {"text": {"da": "Find ud af, hvad fuldmagten skal bruges til: at handle, at tale eller at læse.",
       "sv": "Ta reda på vad fullmakten ska användas till: att handla, att tala eller att läsa.",
       "en": "Find out what the power is for: to act, to speak or to read."},
     "source": "power"},
    {"text": {"da": "Har du ikke MitID, kan du skrive under på papir i borgerservice.",
       "sv": "Har du inget MitID kan du skriva under på papper i borgerservice.",
       "en": "Without MitID you can sign on paper at borgerservice."},
     "source": "power"},
    {"text": {"da": "Den, der læser, logger ind med sit eget MitID. Lån aldrig dit ud.",
       "sv": "Den som läser loggar in med sitt eget MitID. Låna aldrig ut ditt.",
       "en": "The reader signs in with their own MitID. Never lend yours."},
     "source": "power"}
   ],
   "bring": [
    {"text": {"da": "Navnet på den, der skal have fuldmagten. Kun den ene af jer behøver MitID.",
       "sv": "Namnet på den som ska få fullmakten. Bara en av er behöver MitID.",
       "en": "The name of the person to be given the power. Only one of you needs MitID."},
     "source": "power"}
   ],
   "ask": [
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Den, der hjælper mig",
       "sv": "Den som hjälper mig",
       "en": "The person who helps me"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "guardianship",
   "next": [
    {"text": {"da": "Om værgemål: skriv eller ring til Familieretshuset.",
       "sv": "Om værgemål (godmanskap): skriv eller ring till Familieretshuset.",
       "en": "On guardianship: write to or call Familieretshuset."},
     "source": "guardian"},
    {"text": {"da": "En fremtidsfuldmagt gælder først, når Familieretshuset har sat den i kraft. Det søger man om.",
       "sv": "En fremtidsfuldmagt (framtidsfullmakt) gäller först när Familieretshuset har satt den i kraft. Det ansöker man om.",
       "en": "A lasting power counts only once Familieretshuset has put it in force. That is applied for."},
     "source": "family-house"}
   ],
   "bring": [
    {"text": {"da": "De papirer, du har fået.",
       "sv": "Papperen du har fått.",
       "en": "The papers you were given."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Familieretshuset.",
       "sv": "Familieretshuset.",
       "en": "Familieretshuset."},
     "source": "guardian"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "self-service-exception",
   "next": [
    {"text": {"da": "Er du fritaget for Digital Post, så sig det til myndigheden. Så skal den fortælle, hvilken anden vej reglerne giver.",
       "sv": "Är du befriad från Digital Post, säg det till myndigheten. Då ska den berätta vilken annan väg reglerna ger.",
       "en": "If you are exempt from Digital Post, tell the authority. It must then tell which other way the rules give."},
     "source": "service"},
    {"text": {"da": "Er du ikke fritaget, så spørg myndigheden om en anden vej. Den afgør det.",
       "sv": "Är du inte befriad, fråga myndigheten om en annan väg. Den avgör.",
       "en": "If you are not exempt, ask the authority for another way. It decides."},
     "source": "service"}
   ],
   "bring": [
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Den myndighed, der har sendt brevet.",
       "sv": "Myndigheten som har skickat brevet.",
       "en": "The authority that sent the letter."},
     "source": "service"},
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"}
   ]
  },
  {
   "task": "benefits-exception",
   "next": [
    {"text": {"da": "Borgerservice kan registrere en undtagelse hos Udbetaling Danmark for dig.",
       "sv": "Borgerservice kan registrera ett undantag hos Udbetaling Danmark åt dig.",
       "en": "Borgerservice can record an exception at Udbetaling Danmark for you."},
     "source": "service"},
    {"text": {"da": "Du kan søge over telefonen eller på papir hos Udbetaling Danmark.",
       "sv": "Du kan ansöka per telefon eller på papper hos Udbetaling Danmark.",
       "en": "You can apply by telephone or on paper at Udbetaling Danmark."},
     "source": "udk"}
   ],
   "bring": [
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"},
    {"text": {"da": "Udbetaling Danmark. Nummeret står i brevet og på borger.dk.",
       "sv": "Udbetaling Danmark. Numret står i brevet och på borger.dk.",
       "en": "Udbetaling Danmark. The number is in the letter and at borger.dk."},
     "source": "udk"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "passport",
   "next": [
    {"text": {"da": "Bestil tid til pas i borgerservice. Spørg om pris og foto, når du bestiller.",
       "sv": "Boka tid för pass i borgerservice. Fråga om pris och foto när du bokar.",
       "en": "Book a passport time at borgerservice. Ask about price and photo when booking."},
     "source": "passport"}
   ],
   "bring": [
    {"text": {"da": "Dit gamle pas, hvis du har det.",
       "sv": "Ditt gamla pass om du har det.",
       "en": "Your old passport if you have it."},
     "source": "passport"},
    {"text": {"da": "Legitimation. Spørg, hvilken de tager imod.",
       "sv": "Legitimation. Fråga vilken de godtar.",
       "en": "Identification. Ask which they take."},
     "source": "municipality"}
   ],
   "ask": [
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "driving-licence",
   "next": [
    {"text": {"da": "Bestil tid til kørekort i borgerservice. Spørg, hvad der skal med.",
       "sv": "Boka tid för körkort i borgerservice. Fråga vad du ska ha med.",
       "en": "Book a licence time at borgerservice. Ask what to bring."},
     "source": "licence"}
   ],
   "bring": [
    {"text": {"da": "Dit gamle kørekort.",
       "sv": "Ditt gamla körkort.",
       "en": "Your old driving licence."},
     "source": "licence"},
    {"text": {"da": "Legitimation. Spørg, hvilken de tager imod.",
       "sv": "Legitimation. Fråga vilken de godtar.",
       "en": "Identification. Ask which they take."},
     "source": "municipality"}
   ],
   "ask": [
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "moving",
   "next": [
    {"text": {"da": "Meld flytning på borger.dk, på papir eller i borgerservice.",
       "sv": "Anmäl flytten på borger.dk, på papper eller i borgerservice.",
       "en": "Report the move at borger.dk, on paper or at borgerservice."},
     "source": "moving"},
    {"text": {"da": "Se efter, om du vil skifte læge samtidig.",
       "sv": "Se efter om du vill byta läkare samtidigt.",
       "en": "See whether you want to change doctor too."},
     "source": "moving"}
   ],
   "bring": [
    {"text": {"da": "Den nye adresse og flyttedagen.",
       "sv": "Den nya adressen och flyttdagen.",
       "en": "The new address and the day of the move."},
     "source": "own"},
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"}
   ]
  },
  {
   "task": "housing-benefit",
   "next": [
    {"text": {"da": "Find de papirer, der skal vedhæftes, for eksempel lejekontrakten.",
       "sv": "Leta fram papperen som ska bifogas, till exempel hyreskontraktet.",
       "en": "Find the papers to attach, for example the lease."},
     "source": "housing"},
    {"text": {"da": "Du kan søge over telefonen eller på papir hos Udbetaling Danmark.",
       "sv": "Du kan ansöka per telefon eller på papper hos Udbetaling Danmark.",
       "en": "You can apply by telephone or on paper at Udbetaling Danmark."},
     "source": "udk"}
   ],
   "bring": [
    {"text": {"da": "Lejekontrakten.",
       "sv": "Hyreskontraktet.",
       "en": "The lease."},
     "source": "housing"},
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Udbetaling Danmark. Nummeret står i brevet og på borger.dk.",
       "sv": "Udbetaling Danmark. Numret står i brevet och på borger.dk.",
       "en": "Udbetaling Danmark. The number is in the letter and at borger.dk."},
     "source": "udk"},
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "pension",
   "next": [
    {"text": {"da": "Du kan søge over telefonen eller på papir hos Udbetaling Danmark.",
       "sv": "Du kan ansöka per telefon eller på papper hos Udbetaling Danmark.",
       "en": "You can apply by telephone or on paper at Udbetaling Danmark."},
     "source": "udk"},
    {"text": {"da": "Find afsender, frist og telefonnummer i brevet, og sæt ring om dem.",
       "sv": "Leta upp avsändare, sista dag och telefonnummer i brevet och ringa in dem.",
       "en": "Find the sender, deadline and number in the letter, and circle them."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"},
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Udbetaling Danmark. Nummeret står i brevet og på borger.dk.",
       "sv": "Udbetaling Danmark. Numret står i brevet och på borger.dk.",
       "en": "Udbetaling Danmark. The number is in the letter and at borger.dk."},
     "source": "udk"},
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "benefit-letter",
   "next": [
    {"text": {"da": "Find afsender, frist og telefonnummer i brevet, og sæt ring om dem.",
       "sv": "Leta upp avsändare, sista dag och telefonnummer i brevet och ringa in dem.",
       "en": "Find the sender, deadline and number in the letter, and circle them."},
     "source": "own"},
    {"text": {"da": "Ring til Udbetaling Danmark. Nummeret står i brevet.",
       "sv": "Ring Udbetaling Danmark. Numret står i brevet.",
       "en": "Call Udbetaling Danmark. The number is in the letter."},
     "source": "udk"}
   ],
   "bring": [
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Udbetaling Danmark. Nummeret står i brevet og på borger.dk.",
       "sv": "Udbetaling Danmark. Numret står i brevet och på borger.dk.",
       "en": "Udbetaling Danmark. The number is in the letter and at borger.dk."},
     "source": "udk"},
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "tax-forecast",
   "next": [
    {"text": {"da": "Ring til Skattestyrelsen med dine spørgsmål om tal og fradrag.",
       "sv": "Ring Skattestyrelsen med frågor om belopp och avdrag.",
       "en": "Call Skattestyrelsen with questions about figures and deductions."},
     "source": "tax"},
    {"text": {"da": "Er du ikke fritaget, så spørg myndigheden om en anden vej. Den afgør det.",
       "sv": "Är du inte befriad, fråga myndigheten om en annan väg. Den avgör.",
       "en": "If you are not exempt, ask the authority for another way. It decides."},
     "source": "service"}
   ],
   "bring": [
    {"text": {"da": "Lønseddel og brev fra Skat, hvis du har dem.",
       "sv": "Lönebesked och brev från Skat om du har dem.",
       "en": "A payslip and letters from the tax office, if you have them."},
     "source": "own"},
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Skattestyrelsen.",
       "sv": "Skattestyrelsen.",
       "en": "Skattestyrelsen."},
     "source": "tax"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "nemkonto",
   "next": [
    {"text": {"da": "Bed din bank om at anvise kontoen, hvis du ikke vil gøre det på nettet.",
       "sv": "Be din bank anvisa kontot om du inte vill göra det på nätet.",
       "en": "Ask your bank to name the account if you would rather not do it online."},
     "source": "nemkonto"}
   ],
   "bring": [
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Din bank.",
       "sv": "Din bank.",
       "en": "Your bank."},
     "source": "bank"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"}
   ]
  },
  {
   "task": "public-debt",
   "next": [
    {"text": {"da": "Find afsender, frist og telefonnummer i brevet, og sæt ring om dem.",
       "sv": "Leta upp avsändare, sista dag och telefonnummer i brevet och ringa in dem.",
       "en": "Find the sender, deadline and number in the letter, and circle them."},
     "source": "own"},
    {"text": {"da": "Ring til Gældsstyrelsen, før fristen i brevet er gået.",
       "sv": "Ring Gældsstyrelsen innan fristen i brevet har gått ut.",
       "en": "Call Gældsstyrelsen before the deadline in the letter."},
     "source": "debt"}
   ],
   "bring": [
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Gældsstyrelsen.",
       "sv": "Gældsstyrelsen.",
       "en": "Gældsstyrelsen."},
     "source": "debt"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "doctor-choice",
   "next": [
    {"text": {"da": "Skift læge på borger.dk, på papir eller i borgerservice.",
       "sv": "Byt läkare på borger.dk, på papper eller i borgerservice.",
       "en": "Change doctor at borger.dk, on paper or at borgerservice."},
     "source": "doctor"}
   ],
   "bring": [
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "health-card",
   "next": [
    {"text": {"da": "Bestil kortet på borger.dk eller i borgerservice.",
       "sv": "Beställ kortet på borger.dk eller i borgerservice.",
       "en": "Order the card at borger.dk or at borgerservice."},
     "source": "health-card"}
   ],
   "bring": [
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"},
    {"text": {"da": "Legitimation. Spørg, hvilken de tager imod.",
       "sv": "Legitimation. Fråga vilken de godtar.",
       "en": "Identification. Ask which they take."},
     "source": "municipality"}
   ],
   "ask": [
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "sundhed-dk",
   "next": [
    {"text": {"da": "Ring til lægen eller sygehuset, hvis du hellere vil have svaret i telefonen eller på papir.",
       "sv": "Ring läkaren eller sjukhuset om du hellre vill ha svaret i telefonen eller på papper.",
       "en": "Call the doctor or hospital if you would rather hear it or have it on paper."},
     "source": "sundhed"}
   ],
   "bring": [
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"},
    {"text": {"da": "Din telefon, opladet.",
       "sv": "Din telefon, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Lægen eller sygehuset.",
       "sv": "Läkaren eller sjukhuset.",
       "en": "The doctor or the hospital."},
     "source": "sundhed"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "daycare",
   "next": [
    {"text": {"da": "Skriv barnet op på kommunens hjemmeside, eller spørg om papir ved fremmøde.",
       "sv": "Ställ barnet i kö på kommunens webbplats eller fråga om papper på plats.",
       "en": "Sign the child up on the municipality's site, or ask for paper in person."},
     "source": "daycare"}
   ],
   "bring": [
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"}
   ]
  },
  {
   "task": "death",
   "next": [
    {"text": {"da": "Kirkekontoret i sognet eller bedemanden hjælper med anmodningen om begravelse.",
       "sv": "Kyrkokontoret i församlingen eller begravningsbyrån hjälper till med begäran om begravning.",
       "en": "The parish office or the undertaker helps with the burial request."},
     "source": "death"},
    {"text": {"da": "Brug aldrig den afdødes MitID.",
       "sv": "Använd aldrig den avlidnes MitID.",
       "en": "Never use the deceased's MitID."},
     "source": "mitid"}
   ],
   "bring": [
    {"text": {"da": "De papirer, du har fået.",
       "sv": "Papperen du har fått.",
       "en": "The papers you were given."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Kirkekontoret eller bedemanden.",
       "sv": "Kyrkokontoret eller begravningsbyrån.",
       "en": "The parish office or the undertaker."},
     "source": "death"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "jobnet",
   "next": [
    {"text": {"da": "Meld dig ledig på jobnet.dk på din første ledige dag.",
       "sv": "Anmäl dig som arbetslös på jobnet.dk din första arbetslösa dag.",
       "en": "Register on jobnet.dk on your first day without work."},
     "source": "jobnet"},
    {"text": {"da": "Kan det ikke lade sig gøre på nettet, så mød op eller ring til jobcentret.",
       "sv": "Går det inte på nätet, besök eller ring jobbcentret.",
       "en": "If it cannot be done online, go to or call the job centre."},
     "source": "jobnet"}
   ],
   "bring": [
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"},
    {"text": {"da": "Din telefon, opladet.",
       "sv": "Din telefon, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Jobcentret i din kommune.",
       "sv": "Jobbcentret i din kommun.",
       "en": "The job centre in your municipality."},
     "source": "jobnet"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"}
   ]
  },
  {
   "task": "netbank",
   "next": [
    {"text": {"da": "Ring til din bank, eller gå i filialen. Banken hjælper med netbank og betalinger.",
       "sv": "Ring din bank eller gå till kontoret. Banken hjälper till med internetbank och betalningar.",
       "en": "Call your bank or visit it. The bank helps with online banking and payments."},
     "source": "bank"},
    {"text": {"da": "Find selv bankens nummer på kortet eller et gammelt brev, aldrig i en sms.",
       "sv": "Leta själv upp bankens nummer på kortet eller ett gammalt brev, aldrig i ett sms.",
       "en": "Find the bank's number on the card or an old letter, never in a text message."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Betalingskortet: bankens nummer kan stå på det.",
       "sv": "Bankkortet: bankens nummer kan stå på det.",
       "en": "The bank card: the bank's number may be on it."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Din bank.",
       "sv": "Din bank.",
       "en": "Your bank."},
     "source": "bank"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "new-device",
   "next": [
    {"text": {"da": "Tag sikkerhedskopi af den gamle telefon først.",
       "sv": "Säkerhetskopiera den gamla telefonen först.",
       "en": "Back up the old phone first."},
     "source": "own"},
    {"text": {"da": "Slet ikke den gamle telefon, før MitID virker på den nye.",
       "sv": "Töm inte den gamla telefonen förrän MitID fungerar på den nya.",
       "en": "Do not wipe the old phone until MitID works on the new one."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Begge telefoner, opladede.",
       "sv": "Båda telefonerna, laddade.",
       "en": "Both phones, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Her ved skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "scam-message",
   "next": [
    {"text": {"da": "Tryk ikke på noget i beskeden. Slet den, og bloker afsenderen.",
       "sv": "Tryck inte på något i meddelandet. Radera det och blockera avsändaren.",
       "en": "Tap nothing in the message. Delete it and block the sender."},
     "source": "scam"},
    {"text": {"da": "Er du i tvivl, så find selv firmaets nummer, og ring op.",
       "sv": "Är du osäker, leta själv upp företagets nummer och ring.",
       "en": "If in doubt, find the firm's number yourself and call."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Telefonen med beskeden. Slet ikke noget først.",
       "sv": "Telefonen med meddelandet. Radera inget först.",
       "en": "The phone with the message. Delete nothing first."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Her ved skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"},
    {"text": {"da": "Cyberhotline: 33 37 00 37, hverdage 8-20, weekend og helligdage 10-16.",
       "sv": "Cyberhotline: 33 37 00 37, vardagar 8–20, helger 10–16.",
       "en": "Cyberhotline: 33 37 00 37, weekdays 8-20, weekends and holidays 10-16."},
     "source": "cyber"}
   ],
   "blanks": [
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "scam-happened",
   "next": [
    {"text": {"da": "Ring til banken nu. Få spærret kort og konti, og gør indsigelse mod det, du ikke kender.",
       "sv": "Ring banken nu. Spärra kort och konton och bestrid det du inte känner igen.",
       "en": "Call the bank now. Block cards and accounts, and object to what you do not know."},
     "source": "police"},
    {"text": {"da": "Spær MitID på mitid.dk eller på 33 98 00 10.",
       "sv": "Spärra MitID på mitid.dk eller på 33 98 00 10.",
       "en": "Block MitID at mitid.dk or on 33 98 00 10."},
     "source": "mitid-support"},
    {"text": {"da": "Anmeld det til politiet på politi.dk eller 114. Ring 112, hvis nogen er i fare.",
       "sv": "Anmäl det till polisen på politi.dk eller 114. Ring 112 om någon är i fara.",
       "en": "Report it to the police at politi.dk or 114. Call 112 if anybody is in danger."},
     "source": "police"}
   ],
   "bring": [
    {"text": {"da": "Betalingskortet: bankens nummer kan stå på det.",
       "sv": "Bankkortet: bankens nummer kan stå på det.",
       "en": "The bank card: the bank's number may be on it."},
     "source": "own"},
    {"text": {"da": "Telefonen med beskeden. Slet ikke noget først.",
       "sv": "Telefonen med meddelandet. Radera inget först.",
       "en": "The phone with the message. Delete nothing first."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "MitID-support: 33 98 00 10.",
       "sv": "MitID-support: 33 98 00 10.",
       "en": "MitID support: 33 98 00 10."},
     "source": "mitid-support"},
    {"text": {"da": "Cyberhotline: 33 37 00 37, hverdage 8-20, weekend og helligdage 10-16.",
       "sv": "Cyberhotline: 33 37 00 37, vardagar 8–20, helger 10–16.",
       "en": "Cyberhotline: 33 37 00 37, weekdays 8-20, weekends and holidays 10-16."},
     "source": "cyber"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "municipal-form",
   "next": [
    {"text": {"da": "Spørg ved skranken efter blanketten på papir, eller kom igen, når der er tid til at gøre det sammen.",
       "sv": "Fråga i disken efter blanketten på papper, eller kom tillbaka när det finns tid att göra det tillsammans.",
       "en": "Ask at the desk for the form on paper, or come back when there is time to do it together."},
     "source": "municipality"},
    {"text": {"da": "Er du ikke fritaget, så spørg myndigheden om en anden vej. Den afgør det.",
       "sv": "Är du inte befriad, fråga myndigheten om en annan väg. Den avgör.",
       "en": "If you are not exempt, ask the authority for another way. It decides."},
     "source": "service"}
   ],
   "bring": [
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"},
    {"text": {"da": "Dit MitID, som kun du bruger.",
       "sv": "Ditt MitID, som bara du använder.",
       "en": "Your MitID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Borgerservice i din kommune.",
       "sv": "Borgerservice i din kommun.",
       "en": "Borgerservice in your municipality."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"}
   ]
  },
  {
   "task": "print-scan",
   "next": [
    {"text": {"da": "Log ud af pc'en, og tag alle papirer med fra printeren.",
       "sv": "Logga ut från datorn och ta med alla papper från skrivaren.",
       "en": "Sign out of the PC and take all papers from the printer."},
     "source": "own"}
   ],
   "bring": [],
   "ask": [
    {"text": {"da": "Her ved skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"}
   ],
   "blanks": [
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "ereolen",
   "next": [
    {"text": {"da": "Hent eReolen-appen, og vælg dit bibliotek.",
       "sv": "Hämta appen eReolen och välj ditt bibliotek.",
       "en": "Get the eReolen app and choose your library."},
     "source": "library"},
    {"text": {"da": "Øv det, vi gjorde i dag, én gang derhjemme.",
       "sv": "Öva en gång hemma på det vi gjorde i dag.",
       "en": "Practise once at home what we did today."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Din telefon, opladet.",
       "sv": "Din telefon, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Biblioteket.",
       "sv": "Biblioteket.",
       "en": "The library."},
     "source": "library"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Det øver jeg derhjemme",
       "sv": "Det här övar jag hemma",
       "en": "What I practise at home"}
   ]
  },
  {
   "task": "rejsekort-app",
   "next": [
    {"text": {"da": "Øv check ind og check ud på en kort tur, hvor det ikke haster.",
       "sv": "Öva check-in och check-ut på en kort tur när det inte är bråttom.",
       "en": "Practise check-in and check-out on a short trip without hurry."},
     "source": "own"},
    {"text": {"da": "Vil du ikke bruge appen, kan du bestille et Basiskort.",
       "sv": "Vill du inte använda appen kan du beställa ett Basiskort.",
       "en": "If you would rather not use the app, you can order a Basiskort."},
     "source": "rejsekort"}
   ],
   "bring": [
    {"text": {"da": "Din telefon, opladet.",
       "sv": "Din telefon, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Rejsekort & Rejseplan.",
       "sv": "Rejsekort & Rejseplan.",
       "en": "Rejsekort & Rejseplan."},
     "source": "rejsekort"},
    {"text": {"da": "Her ved skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"}
   ],
   "blanks": [
    {"da": "Det øver jeg derhjemme",
       "sv": "Det här övar jag hemma",
       "en": "What I practise at home"}
   ]
  },
  {
   "task": "course-booking",
   "next": [
    {"text": {"da": "Meld dig til ved skranken, på telefonen eller på bibliotekets hjemmeside.",
       "sv": "Anmäl dig i disken, per telefon eller på bibliotekets webbplats.",
       "en": "Sign up at the desk, by telephone or on the library's site."},
     "source": "library"},
    {"text": {"da": "Øv det, vi gjorde i dag, én gang derhjemme.",
       "sv": "Öva en gång hemma på det vi gjorde i dag.",
       "en": "Practise once at home what we did today."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Din telefon, opladet.",
       "sv": "Din telefon, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Biblioteket.",
       "sv": "Biblioteket.",
       "en": "The library."},
     "source": "library"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "find-authority",
   "next": [
    {"text": {"da": "Ring til den rigtige myndighed. Skriv nummeret her, mens vi har fundet det.",
       "sv": "Ring rätt myndighet. Skriv numret här medan vi har det framme.",
       "en": "Call the right authority. Write the number here while we have it."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Her ved skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Spørg efter",
       "sv": "Fråga efter",
       "en": "Ask for"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  }
 ]
}
"""#
  static let sweden: StaticString = #"""
{
 "format": 1,
 "country": "SE",
 "checked": "2026-11-21",
 "note": {"da": "Til at give med hjem. Intet gemmes. Linjer uden bekræftet kilde er mærket; ingen jurist har læst dem.",
       "sv": "Att ta med hem. Inget sparas. Rader utan bekräftad källa är märkta; ingen jurist har läst dem.",
       "en": "To take home. Nothing is stored. Lines without a confirmed source are marked; no lawyer has read them."},
 "sources": [
  {"id": "own", "title": "Lods: eget råd, ingen regel", "checked": "2026-11-21", "verified": true},
  {"id": "police", "title": "polisen.se: anmäl på 114 14, spärra kort hos banken (sparad kopia av sidan)", "checked": "2026-11-21", "verified": true},
  {"id": "bankid-fraud", "title": "BankID:s råd vid bedrägeri, återgivna 2024: spärra, ring banken, polisanmäl (sparad kopia av artikel)", "checked": "2026-11-21", "verified": true},
  {"id": "bankid", "title": "bankid.com: beställa, flytta, byta kod och spärra; banken ger ut", "checked": "2026-11-21", "verified": false},
  {"id": "freja", "title": "frejaeid.com: support", "checked": "2026-11-21", "verified": false},
  {"id": "without", "title": "elegitimation.se: andra vägar än e-legitimation", "checked": "2026-11-21", "verified": false},
  {"id": "post", "title": "minameddelanden.se och digg.se: frivilligt, avsändare går att välja bort (sparade kopior)", "checked": "2026-11-21", "verified": true},
  {"id": "kivra", "title": "kivra.se, vanliga frågor", "checked": "2026-11-21", "verified": false},
  {"id": "care", "title": "1177.se, e-tjänsterna", "checked": "2026-11-21", "verified": false},
  {"id": "pharmacy", "title": "ehalsomyndigheten.se, fullmakter", "checked": "2026-11-21", "verified": false},
  {"id": "fk", "title": "forsakringskassan.se: blankett, telefon eller servicekontor", "checked": "2026-11-21", "verified": false},
  {"id": "pm", "title": "pensionsmyndigheten.se: blankett, telefon eller servicekontor", "checked": "2026-11-21", "verified": false},
  {"id": "af", "title": "arbetsformedlingen.se, skriv in dig", "checked": "2026-11-21", "verified": false},
  {"id": "skv", "title": "skatteverket.se: deklaration, flyttanmälan, personbevis, id-kort", "checked": "2026-11-21", "verified": false},
  {"id": "pass", "title": "polisen.se, pass och nationellt id-kort", "checked": "2026-11-21", "verified": false},
  {"id": "ssc", "title": "statenssc.se, servicekontor", "checked": "2026-11-21", "verified": false},
  {"id": "municipality", "title": "kommunens webbplats", "checked": "2026-11-21", "verified": false},
  {"id": "vote", "title": "val.se", "checked": "2026-11-21", "verified": false},
  {"id": "bank", "title": "bankens webbplats; konsumenternas.se", "checked": "2026-11-21", "verified": false},
  {"id": "agent", "title": "forsakringskassan.se och skatteverket.se, ombud", "checked": "2026-11-21", "verified": false},
  {"id": "lasting", "title": "lagen (2017:310) om framtidsfullmakter, lagen.nu", "checked": "2026-11-21", "verified": false},
  {"id": "guardian", "title": "föräldrabalken 11 kap.; prop. 2025/26:92 ändrar vem som beslutar, se kommunens sida", "checked": "2026-11-21", "verified": false},
  {"id": "kfm", "title": "kronofogden.se: svara per brev eller telefon", "checked": "2026-11-21", "verified": false},
  {"id": "library", "title": "bibliotekets webbplats", "checked": "2026-11-21", "verified": false},
  {"id": "traffic", "title": "skanetrafiken.se, köp biljett", "checked": "2026-11-21", "verified": false}
 ],
 "slips": [
  {
   "task": "bankid-forsta",
   "next": [
    {"text": {"da": "Bestil BankID i din bank, i internetbanken eller på kontoret.",
       "sv": "Beställ BankID hos din bank, i internetbanken eller på kontoret.",
       "en": "Order BankID from your bank, in its online bank or at the office."},
     "source": "bankid"}
   ],
   "bring": [
    {"text": {"da": "Gyldig legitimation. Spørg banken, hvilken den godtager.",
       "sv": "Giltig id-handling. Fråga banken vilken den godtar.",
       "en": "Valid identification. Ask the bank which it takes."},
     "source": "bank"},
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Din bank.",
       "sv": "Din bank.",
       "en": "Your bank."},
     "source": "bank"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "bankid-ny-mobil",
   "next": [
    {"text": {"da": "Behold den gamle mobil, til BankID virker på den nye.",
       "sv": "Behåll den gamla mobilen tills BankID fungerar i den nya.",
       "en": "Keep the old phone until BankID works on the new one."},
     "source": "own"},
    {"text": {"da": "Bestil et nyt BankID i bankens app. Er den gamle mobil væk, så ring til banken.",
       "sv": "Beställ ett nytt BankID i bankens app. Är den gamla mobilen borta, ring banken.",
       "en": "Order a new BankID in the bank's app. If the old phone is gone, call the bank."},
     "source": "bankid"}
   ],
   "bring": [
    {"text": {"da": "Begge mobiler, opladede.",
       "sv": "Båda mobilerna, laddade.",
       "en": "Both phones, charged."},
     "source": "own"},
    {"text": {"da": "Gyldig legitimation. Spørg banken, hvilken den godtager.",
       "sv": "Giltig id-handling. Fråga banken vilken den godtar.",
       "en": "Valid identification. Ask the bank which it takes."},
     "source": "bank"}
   ],
   "ask": [
    {"text": {"da": "Din bank.",
       "sv": "Din bank.",
       "en": "Your bank."},
     "source": "bank"},
    {"text": {"da": "Her i skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"},
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "bankid-kod",
   "next": [
    {"text": {"da": "En glemt kode kræver et nyt BankID. Bestil det i din bank.",
       "sv": "En glömd kod kräver ett nytt BankID. Beställ det hos din bank.",
       "en": "A forgotten code needs a new BankID. Order it from your bank."},
     "source": "bankid"}
   ],
   "bring": [
    {"text": {"da": "Gyldig legitimation. Spørg banken, hvilken den godtager.",
       "sv": "Giltig id-handling. Fråga banken vilken den godtar.",
       "en": "Valid identification. Ask the bank which it takes."},
     "source": "bank"},
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Din bank.",
       "sv": "Din bank.",
       "en": "Your bank."},
     "source": "bank"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "bankid-sparra",
   "next": [
    {"text": {"da": "Spær BankID hos banken med det samme.",
       "sv": "Spärra BankID hos banken på en gång.",
       "en": "Block BankID with the bank at once."},
     "source": "bankid-fraud"},
    {"text": {"da": "Anmeld det til politiet på 114 14. Ring 112, hvis det sker nu.",
       "sv": "Polisanmäl på 114 14. Ring 112 om det pågår nu.",
       "en": "Report it to the police on 114 14. Call 112 if it is happening now."},
     "source": "police"}
   ],
   "bring": [
    {"text": {"da": "Bankkortet: bankens nummer kan stå på det.",
       "sv": "Bankkortet: bankens nummer kan stå på det.",
       "en": "The bank card: the bank's number may be on it."},
     "source": "own"},
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Din bank.",
       "sv": "Din bank.",
       "en": "Your bank."},
     "source": "bank"},
    {"text": {"da": "Politiet: 114 14.",
       "sv": "Polisen: 114 14.",
       "en": "The police: 114 14."},
     "source": "police"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "freja",
   "next": [
    {"text": {"da": "Hent Freja i appbutikken, og følg trinene hjemme eller her.",
       "sv": "Hämta Freja i appbutiken och följ stegen hemma eller här.",
       "en": "Get Freja from the app store and follow the steps at home or here."},
     "source": "freja"}
   ],
   "bring": [
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Frejas support.",
       "sv": "Frejas support.",
       "en": "Freja's support."},
     "source": "freja"},
    {"text": {"da": "Her i skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "utan-e-leg",
   "next": [
    {"text": {"da": "Gør det på blanket, i telefonen eller på et servicekontor.",
       "sv": "Gör ärendet med blankett, per telefon eller på ett servicekontor.",
       "en": "Use a form, the telephone or a service office."},
     "source": "without"},
    {"text": {"da": "Gå til nærmeste servicekontor. Du behøver ikke e-id.",
       "sv": "Gå till närmaste servicekontor. Du behöver ingen e-legitimation.",
       "en": "Go to the nearest service office. You need no e-ID."},
     "source": "ssc"}
   ],
   "bring": [
    {"text": {"da": "Gyldig legitimation. Spørg kontoret, hvilken der gælder.",
       "sv": "Giltig id-handling. Fråga kontoret vilken som gäller.",
       "en": "Valid identification. Ask the office which counts."},
     "source": "ssc"},
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Den myndighed, sagen hører til.",
       "sv": "Myndigheten som ärendet gäller.",
       "en": "The authority that the matter belongs to."},
     "source": "without"},
    {"text": {"da": "Nærmeste servicekontor.",
       "sv": "Närmaste servicekontor.",
       "en": "The nearest service office."},
     "source": "ssc"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"}
   ]
  },
  {
   "task": "kivra",
   "next": [
    {"text": {"da": "Åbn Kivra en gang om ugen, og gem det, du har brug for.",
       "sv": "Öppna Kivra en gång i veckan och spara det du behöver.",
       "en": "Open Kivra once a week and save what you need."},
     "source": "kivra"},
    {"text": {"da": "Gem gamle breve, før du skifter eller lukker postkassen.",
       "sv": "Spara gamla brev innan du byter eller stänger brevlådan.",
       "en": "Save old letters before you change or close the mailbox."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Dit e-id, som kun du bruger.",
       "sv": "Din e-legitimation, som bara du använder.",
       "en": "Your e-ID, which only you use."},
     "source": "own"},
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Kivras kundeservice.",
       "sv": "Kivras kundtjänst.",
       "en": "Kivra's customer service."},
     "source": "kivra"},
    {"text": {"da": "Her i skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"}
   ],
   "blanks": [
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"},
    {"da": "Det øver jeg derhjemme",
       "sv": "Det här övar jag hemma",
       "en": "What I practise at home"}
   ]
  },
  {
   "task": "papperspost",
   "next": [
    {"text": {"da": "Gem gamle breve, før du skifter eller lukker postkassen.",
       "sv": "Spara gamla brev innan du byter eller stänger brevlådan.",
       "en": "Save old letters before you change or close the mailbox."},
     "source": "own"},
    {"text": {"da": "Luk den digitale postkasse, eller fravælg enkelte afsendere. Så kommer posten på papir.",
       "sv": "Stäng den digitala brevlådan eller välj bort enskilda avsändare. Då kommer posten på papper.",
       "en": "Close the digital mailbox or opt out of single senders. Post then comes on paper."},
     "source": "post"}
   ],
   "bring": [
    {"text": {"da": "Dit e-id, som kun du bruger.",
       "sv": "Din e-legitimation, som bara du använder.",
       "en": "Your e-ID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Her i skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"}
   ],
   "blanks": [
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "vard-logga-in",
   "next": [
    {"text": {"da": "Log ind på 1177.se med dit eget e-id.",
       "sv": "Logga in på 1177.se med din egen e-legitimation.",
       "en": "Sign in at 1177.se with your own e-ID."},
     "source": "care"},
    {"text": {"da": "Ring til klinikken, hvis du hellere vil gøre det uden at logge ind.",
       "sv": "Ring mottagningen om du hellre gör det utan att logga in.",
       "en": "Call the clinic if you would rather not sign in."},
     "source": "care"}
   ],
   "bring": [
    {"text": {"da": "Dit e-id, som kun du bruger.",
       "sv": "Din e-legitimation, som bara du använder.",
       "en": "Your e-ID, which only you use."},
     "source": "own"},
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Klinikken, eller 1177 i telefonen.",
       "sv": "Mottagningen, eller 1177 på telefon.",
       "en": "The clinic, or 1177 by telephone."},
     "source": "care"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Det øver jeg derhjemme",
       "sv": "Det här övar jag hemma",
       "en": "What I practise at home"}
   ]
  },
  {
   "task": "vard-boka",
   "next": [
    {"text": {"da": "Ring til klinikken, hvis du hellere vil gøre det uden at logge ind.",
       "sv": "Ring mottagningen om du hellre gör det utan att logga in.",
       "en": "Call the clinic if you would rather not sign in."},
     "source": "care"},
    {"text": {"da": "Log ind på 1177.se med dit eget e-id.",
       "sv": "Logga in på 1177.se med din egen e-legitimation.",
       "en": "Sign in at 1177.se with your own e-ID."},
     "source": "care"}
   ],
   "bring": [
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Klinikken, eller 1177 i telefonen.",
       "sv": "Mottagningen, eller 1177 på telefon.",
       "en": "The clinic, or 1177 by telephone."},
     "source": "care"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"}
   ]
  },
  {
   "task": "vard-recept",
   "next": [
    {"text": {"da": "Ring til klinikken, hvis du hellere vil gøre det uden at logge ind.",
       "sv": "Ring mottagningen om du hellre gör det utan att logga in.",
       "en": "Call the clinic if you would rather not sign in."},
     "source": "care"}
   ],
   "bring": [
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Klinikken, eller 1177 i telefonen.",
       "sv": "Mottagningen, eller 1177 på telefon.",
       "en": "The clinic, or 1177 by telephone."},
     "source": "care"},
    {"text": {"da": "Apoteket.",
       "sv": "Apoteket.",
       "en": "The pharmacy."},
     "source": "pharmacy"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "apotek-fullmakt",
   "next": [
    {"text": {"da": "Udfyld blanketten om fuldmagt, og aflever den på et apotek.",
       "sv": "Fyll i fullmaktsblanketten och lämna den på ett apotek.",
       "en": "Fill in the form for a power and hand it in at a pharmacy."},
     "source": "pharmacy"}
   ],
   "bring": [
    {"text": {"da": "De papirer, du har fået.",
       "sv": "Papperen du har fått.",
       "en": "The papers you were given."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Apoteket.",
       "sv": "Apoteket.",
       "en": "The pharmacy."},
     "source": "pharmacy"}
   ],
   "blanks": [
    {"da": "Den, der hjælper mig",
       "sv": "Den som hjälper mig",
       "en": "The person who helps me"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "fk-sjukpenning",
   "next": [
    {"text": {"da": "Bestil blanketten på papir hos Försäkringskassan, eller gå til et servicekontor.",
       "sv": "Beställ blanketten på papper hos Försäkringskassan eller gå till ett servicekontor.",
       "en": "Order the paper form from Försäkringskassan, or go to a service office."},
     "source": "fk"}
   ],
   "bring": [
    {"text": {"da": "Dit e-id, som kun du bruger.",
       "sv": "Din e-legitimation, som bara du använder.",
       "en": "Your e-ID, which only you use."},
     "source": "own"},
    {"text": {"da": "De papirer, du har fået.",
       "sv": "Papperen du har fått.",
       "en": "The papers you were given."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Försäkringskassan.",
       "sv": "Försäkringskassan.",
       "en": "Försäkringskassan."},
     "source": "fk"},
    {"text": {"da": "Nærmeste servicekontor.",
       "sv": "Närmaste servicekontor.",
       "en": "The nearest service office."},
     "source": "ssc"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"}
   ]
  },
  {
   "task": "fk-vab",
   "next": [
    {"text": {"da": "Bestil blanketten på papir hos Försäkringskassan, eller gå til et servicekontor.",
       "sv": "Beställ blanketten på papper hos Försäkringskassan eller gå till ett servicekontor.",
       "en": "Order the paper form from Försäkringskassan, or go to a service office."},
     "source": "fk"}
   ],
   "bring": [
    {"text": {"da": "Dit e-id, som kun du bruger.",
       "sv": "Din e-legitimation, som bara du använder.",
       "en": "Your e-ID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Försäkringskassan.",
       "sv": "Försäkringskassan.",
       "en": "Försäkringskassan."},
     "source": "fk"},
    {"text": {"da": "Nærmeste servicekontor.",
       "sv": "Närmaste servicekontor.",
       "en": "The nearest service office."},
     "source": "ssc"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"}
   ]
  },
  {
   "task": "fk-bostadsbidrag",
   "next": [
    {"text": {"da": "Bestil blanketten på papir hos Försäkringskassan, eller gå til et servicekontor.",
       "sv": "Beställ blanketten på papper hos Försäkringskassan eller gå till ett servicekontor.",
       "en": "Order the paper form from Försäkringskassan, or go to a service office."},
     "source": "fk"}
   ],
   "bring": [
    {"text": {"da": "Huslejeopkrævning og lejekontrakt, hvis du har dem.",
       "sv": "Hyresavi och hyreskontrakt om du har dem.",
       "en": "The rent notice and the lease, if you have them."},
     "source": "own"},
    {"text": {"da": "Dit e-id, som kun du bruger.",
       "sv": "Din e-legitimation, som bara du använder.",
       "en": "Your e-ID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Försäkringskassan.",
       "sv": "Försäkringskassan.",
       "en": "Försäkringskassan."},
     "source": "fk"},
    {"text": {"da": "Nærmeste servicekontor.",
       "sv": "Närmaste servicekontor.",
       "en": "The nearest service office."},
     "source": "ssc"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"}
   ]
  },
  {
   "task": "pension-ansok",
   "next": [
    {"text": {"da": "Ring til Pensionsmyndigheten, bestil blanketten, eller gå til et servicekontor.",
       "sv": "Ring Pensionsmyndigheten, beställ blanketten eller gå till ett servicekontor.",
       "en": "Call Pensionsmyndigheten, order the form, or go to a service office."},
     "source": "pm"}
   ],
   "bring": [
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"},
    {"text": {"da": "Dit e-id, som kun du bruger.",
       "sv": "Din e-legitimation, som bara du använder.",
       "en": "Your e-ID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Pensionsmyndigheten.",
       "sv": "Pensionsmyndigheten.",
       "en": "Pensionsmyndigheten."},
     "source": "pm"},
    {"text": {"da": "Nærmeste servicekontor.",
       "sv": "Närmaste servicekontor.",
       "en": "The nearest service office."},
     "source": "ssc"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"}
   ]
  },
  {
   "task": "af-inskrivning",
   "next": [
    {"text": {"da": "Meld dig ledig på din første ledige dag, på nettet eller i telefonen.",
       "sv": "Skriv in dig din första arbetslösa dag, på webben eller per telefon.",
       "en": "Register on your first day without work, online or by telephone."},
     "source": "af"}
   ],
   "bring": [
    {"text": {"da": "Dit e-id, som kun du bruger.",
       "sv": "Din e-legitimation, som bara du använder.",
       "en": "Your e-ID, which only you use."},
     "source": "own"},
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Arbetsförmedlingen.",
       "sv": "Arbetsförmedlingen.",
       "en": "Arbetsförmedlingen."},
     "source": "af"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"}
   ]
  },
  {
   "task": "skatt-deklarera",
   "next": [
    {"text": {"da": "Skal intet ændres, kan du godkende i telefonen. Ellers brug papiret.",
       "sv": "Ska inget ändras kan du godkänna per telefon. Annars går pappret bra.",
       "en": "If nothing changes you can approve by telephone. Otherwise use the paper."},
     "source": "skv"}
   ],
   "bring": [
    {"text": {"da": "De papirer, du har fået.",
       "sv": "Papperen du har fått.",
       "en": "The papers you were given."},
     "source": "own"},
    {"text": {"da": "Dit e-id, som kun du bruger.",
       "sv": "Din e-legitimation, som bara du använder.",
       "en": "Your e-ID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Skatteverket.",
       "sv": "Skatteverket.",
       "en": "Skatteverket."},
     "source": "skv"},
    {"text": {"da": "Nærmeste servicekontor.",
       "sv": "Närmaste servicekontor.",
       "en": "The nearest service office."},
     "source": "ssc"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "skatt-flyttanmalan",
   "next": [
    {"text": {"da": "Meld flytning på skatteverket.se, på blanket eller på et servicekontor.",
       "sv": "Anmäl flytten på skatteverket.se, på blankett eller på ett servicekontor.",
       "en": "Report the move at skatteverket.se, on a form or at a service office."},
     "source": "skv"}
   ],
   "bring": [
    {"text": {"da": "Den nye adresse og flyttedagen.",
       "sv": "Den nya adressen och flyttdagen.",
       "en": "The new address and the day of the move."},
     "source": "own"},
    {"text": {"da": "Dit e-id, som kun du bruger.",
       "sv": "Din e-legitimation, som bara du använder.",
       "en": "Your e-ID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Skatteverket.",
       "sv": "Skatteverket.",
       "en": "Skatteverket."},
     "source": "skv"},
    {"text": {"da": "Nærmeste servicekontor.",
       "sv": "Närmaste servicekontor.",
       "en": "The nearest service office."},
     "source": "ssc"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "skatt-personbevis",
   "next": [
    {"text": {"da": "Bestil beviset i telefonen, eller hent det på et servicekontor.",
       "sv": "Beställ beviset per telefon eller hämta det på ett servicekontor.",
       "en": "Order the certificate by telephone or get it at a service office."},
     "source": "skv"}
   ],
   "bring": [
    {"text": {"da": "Gyldig legitimation. Spørg kontoret, hvilken der gælder.",
       "sv": "Giltig id-handling. Fråga kontoret vilken som gäller.",
       "en": "Valid identification. Ask the office which counts."},
     "source": "ssc"}
   ],
   "ask": [
    {"text": {"da": "Skatteverket.",
       "sv": "Skatteverket.",
       "en": "Skatteverket."},
     "source": "skv"},
    {"text": {"da": "Nærmeste servicekontor.",
       "sv": "Närmaste servicekontor.",
       "en": "The nearest service office."},
     "source": "ssc"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "id-kort",
   "next": [
    {"text": {"da": "Find et servicekontor, der laver id-kort, og bestil tid.",
       "sv": "Leta upp ett servicekontor som gör id-kort och boka tid.",
       "en": "Find a service office that makes ID cards and book a time."},
     "source": "skv"}
   ],
   "bring": [
    {"text": {"da": "Gyldig legitimation. Spørg kontoret, hvilken der gælder.",
       "sv": "Giltig id-handling. Fråga kontoret vilken som gäller.",
       "en": "Valid identification. Ask the office which counts."},
     "source": "ssc"}
   ],
   "ask": [
    {"text": {"da": "Skatteverket.",
       "sv": "Skatteverket.",
       "en": "Skatteverket."},
     "source": "skv"},
    {"text": {"da": "Nærmeste servicekontor.",
       "sv": "Närmaste servicekontor.",
       "en": "The nearest service office."},
     "source": "ssc"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "pass-boka",
   "next": [
    {"text": {"da": "Bestil tid til pas hos politiet. Spørg, hvad der skal med, når du bestiller.",
       "sv": "Boka tid för pass hos Polisen. Fråga vad du ska ha med när du bokar.",
       "en": "Book a passport time with the police. Ask what to bring when booking."},
     "source": "pass"}
   ],
   "bring": [
    {"text": {"da": "Gyldig legitimation. Spørg kontoret, hvilken der gælder.",
       "sv": "Giltig id-handling. Fråga kontoret vilken som gäller.",
       "en": "Valid identification. Ask the office which counts."},
     "source": "ssc"}
   ],
   "ask": [
    {"text": {"da": "Politiet: 114 14.",
       "sv": "Polisen: 114 14.",
       "en": "The police: 114 14."},
     "source": "police"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"}
   ]
  },
  {
   "task": "servicekontor",
   "next": [
    {"text": {"da": "Gå til nærmeste servicekontor. Du behøver ikke e-id.",
       "sv": "Gå till närmaste servicekontor. Du behöver ingen e-legitimation.",
       "en": "Go to the nearest service office. You need no e-ID."},
     "source": "ssc"}
   ],
   "bring": [
    {"text": {"da": "Gyldig legitimation. Spørg kontoret, hvilken der gælder.",
       "sv": "Giltig id-handling. Fråga kontoret vilken som gäller.",
       "en": "Valid identification. Ask the office which counts."},
     "source": "ssc"},
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Nærmeste servicekontor.",
       "sv": "Närmaste servicekontor.",
       "en": "The nearest service office."},
     "source": "ssc"}
   ],
   "blanks": [
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"}
   ]
  },
  {
   "task": "kommun-e-tjanst",
   "next": [
    {"text": {"da": "Bed kommunen om en blanket på papir, eller bestil et møde.",
       "sv": "Be kommunen om en pappersblankett eller boka ett möte.",
       "en": "Ask the municipality for a paper form, or book a meeting."},
     "source": "municipality"}
   ],
   "bring": [
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"},
    {"text": {"da": "Dit e-id, som kun du bruger.",
       "sv": "Din e-legitimation, som bara du använder.",
       "en": "Your e-ID, which only you use."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Kommunens kontaktcenter.",
       "sv": "Kommunens kontaktcenter.",
       "en": "The municipality's contact centre."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"}
   ]
  },
  {
   "task": "kommun-ekonomi",
   "next": [
    {"text": {"da": "Ring til kommunen, og bed om et møde med socialtjänsten.",
       "sv": "Ring kommunen och be om ett möte med socialtjänsten.",
       "en": "Call the municipality and ask for a meeting with social services."},
     "source": "municipality"}
   ],
   "bring": [
    {"text": {"da": "De papirer, du har fået.",
       "sv": "Papperen du har fått.",
       "en": "The papers you were given."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Kommunens kontaktcenter.",
       "sv": "Kommunens kontaktcenter.",
       "en": "The municipality's contact centre."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Spørg efter",
       "sv": "Fråga efter",
       "en": "Ask for"}
   ]
  },
  {
   "task": "rostkort",
   "next": [
    {"text": {"da": "Se efter, hvornår og hvor du kan stemme før valgdagen.",
       "sv": "Ta reda på när och var du kan förtidsrösta.",
       "en": "Find out when and where you can vote early."},
     "source": "vote"}
   ],
   "bring": [
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Kommunens kontaktcenter.",
       "sv": "Kommunens kontaktcenter.",
       "en": "The municipality's contact centre."},
     "source": "municipality"}
   ],
   "blanks": [
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"}
   ]
  },
  {
   "task": "internetbank",
   "next": [
    {"text": {"da": "Find selv bankens nummer på kortet, og ring. Brug aldrig et nummer fra en sms.",
       "sv": "Leta själv upp bankens nummer på kortet och ring. Använd aldrig ett nummer ur ett sms.",
       "en": "Find the bank's number on the card yourself and call. Never use one from a text message."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Bankkortet: bankens nummer kan stå på det.",
       "sv": "Bankkortet: bankens nummer kan stå på det.",
       "en": "The bank card: the bank's number may be on it."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Din bank.",
       "sv": "Din bank.",
       "en": "Your bank."},
     "source": "bank"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "bedrageri",
   "next": [
    {"text": {"da": "Ring til banken nu, og spær kort og BankID.",
       "sv": "Ring banken nu och spärra kort och BankID.",
       "en": "Call the bank now and block cards and BankID."},
     "source": "police"},
    {"text": {"da": "Anmeld det til politiet på 114 14. Ring 112, hvis det sker nu.",
       "sv": "Polisanmäl på 114 14. Ring 112 om det pågår nu.",
       "en": "Report it to the police on 114 14. Call 112 if it is happening now."},
     "source": "police"}
   ],
   "bring": [
    {"text": {"da": "Bankkortet: bankens nummer kan stå på det.",
       "sv": "Bankkortet: bankens nummer kan stå på det.",
       "en": "The bank card: the bank's number may be on it."},
     "source": "own"},
    {"text": {"da": "Mobilen med beskeden. Slet ikke noget.",
       "sv": "Mobilen med meddelandet. Radera inget.",
       "en": "The phone with the message. Delete nothing."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Din bank.",
       "sv": "Din bank.",
       "en": "Your bank."},
     "source": "bank"},
    {"text": {"da": "Politiet: 114 14.",
       "sv": "Polisen: 114 14.",
       "en": "The police: 114 14."},
     "source": "police"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "ombud-myndighet",
   "next": [
    {"text": {"da": "Udfyld myndighedens blanket om fuldmagt, og send den.",
       "sv": "Fyll i myndighetens fullmaktsblankett och skicka in den.",
       "en": "Fill in the authority's form for a power and send it."},
     "source": "agent"},
    {"text": {"da": "Den, der hjælper dig, logger ind med sit eget e-id. Lån aldrig dit ud.",
       "sv": "Den som hjälper dig loggar in med sin egen e-legitimation. Låna aldrig ut din.",
       "en": "Your helper signs in with their own e-ID. Never lend yours."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "De papirer, du har fået.",
       "sv": "Papperen du har fått.",
       "en": "The papers you were given."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Den myndighed, sagen hører til.",
       "sv": "Myndigheten som ärendet gäller.",
       "en": "The authority that the matter belongs to."},
     "source": "without"}
   ],
   "blanks": [
    {"da": "Den, der hjælper mig",
       "sv": "Den som hjälper mig",
       "en": "The person who helps me"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"}
   ]
  },
  {
   "task": "hjalpa-narstaende",
   "next": [
    {"text": {"da": "Den, der hjælper dig, logger ind med sit eget e-id. Lån aldrig dit ud.",
       "sv": "Den som hjälper dig loggar in med sin egen e-legitimation. Låna aldrig ut din.",
       "en": "Your helper signs in with their own e-ID. Never lend yours."},
     "source": "own"},
    {"text": {"da": "Udfyld myndighedens blanket om fuldmagt, og send den.",
       "sv": "Fyll i myndighetens fullmaktsblankett och skicka in den.",
       "en": "Fill in the authority's form for a power and send it."},
     "source": "agent"}
   ],
   "bring": [
    {"text": {"da": "De papirer, du har fået.",
       "sv": "Papperen du har fått.",
       "en": "The papers you were given."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Din bank.",
       "sv": "Din bank.",
       "en": "Your bank."},
     "source": "bank"},
    {"text": {"da": "Den myndighed, sagen hører til.",
       "sv": "Myndigheten som ärendet gäller.",
       "en": "The authority that the matter belongs to."},
     "source": "without"}
   ],
   "blanks": [
    {"da": "Den, der hjælper mig",
       "sv": "Den som hjälper mig",
       "en": "The person who helps me"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"}
   ]
  },
  {
   "task": "framtidsfullmakt",
   "next": [
    {"text": {"da": "En framtidsfullmakt skrives på papir og underskrives for to vidner. Spørg en jurist.",
       "sv": "En framtidsfullmakt skrivs på papper och undertecknas inför två vittnen. Fråga en jurist.",
       "en": "A lasting power is written on paper and signed before two witnesses. Ask a lawyer."},
     "source": "lasting"}
   ],
   "bring": [
    {"text": {"da": "De papirer, du har fået.",
       "sv": "Papperen du har fått.",
       "en": "The papers you were given."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "En jurist eller en advokat.",
       "sv": "En jurist eller advokat.",
       "en": "A lawyer."},
     "source": "lasting"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "god-man",
   "next": [
    {"text": {"da": "Ring til overformynderen i kommunen. Spørg, hvem der beslutter, og hvordan man ansøger.",
       "sv": "Ring överförmyndaren i kommunen. Fråga vem som beslutar och hur man ansöker.",
       "en": "Call the chief guardian (överförmyndaren). Ask who decides and how to apply."},
     "source": "guardian"}
   ],
   "bring": [
    {"text": {"da": "De papirer, du har fået.",
       "sv": "Papperen du har fått.",
       "en": "The papers you were given."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Overformynderen i kommunen.",
       "sv": "Överförmyndaren i kommunen.",
       "en": "The chief guardian in the municipality."},
     "source": "guardian"}
   ],
   "blanks": [
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  },
  {
   "task": "mobil-ny",
   "next": [
    {"text": {"da": "Tag sikkerhedskopi af den gamle mobil først.",
       "sv": "Säkerhetskopiera den gamla mobilen först.",
       "en": "Back up the old phone first."},
     "source": "own"},
    {"text": {"da": "Behold den gamle mobil, til BankID virker på den nye.",
       "sv": "Behåll den gamla mobilen tills BankID fungerar i den nya.",
       "en": "Keep the old phone until BankID works on the new one."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Begge mobiler, opladede.",
       "sv": "Båda mobilerna, laddade.",
       "en": "Both phones, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Her i skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "losenord",
   "next": [
    {"text": {"da": "Tryk på ”Glemt adgangskode” på tjenestens egen side.",
       "sv": "Tryck på ”Glömt lösenordet?” på tjänstens egen sida.",
       "en": "Tap \"Forgotten password\" on the service's own page."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Tjenestens kundeservice.",
       "sv": "Tjänstens kundtjänst.",
       "en": "The service's customer service."},
     "source": "own"},
    {"text": {"da": "Her i skranken.",
       "sv": "Här i disken.",
       "en": "Here at the desk."},
     "source": "own"}
   ],
   "blanks": [
    {"da": "Så langt kom vi i dag",
       "sv": "Så här långt kom vi i dag",
       "en": "How far we got today"}
   ]
  },
  {
   "task": "biblio",
   "next": [
    {"text": {"da": "Hent appen Biblio, og vælg dit bibliotek.",
       "sv": "Hämta appen Biblio och välj ditt bibliotek.",
       "en": "Get the app Biblio and choose your library."},
     "source": "library"},
    {"text": {"da": "Øv det, vi gjorde i dag, én gang derhjemme.",
       "sv": "Öva en gång hemma på det vi gjorde i dag.",
       "en": "Practise once at home what we did today."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Biblioteket.",
       "sv": "Biblioteket.",
       "en": "The library."},
     "source": "library"}
   ],
   "blanks": [
    {"da": "Det øver jeg derhjemme",
       "sv": "Det här övar jag hemma",
       "en": "What I practise at home"}
   ]
  },
  {
   "task": "skanetrafiken",
   "next": [
    {"text": {"da": "Øv det, vi gjorde i dag, én gang derhjemme.",
       "sv": "Öva en gång hemma på det vi gjorde i dag.",
       "en": "Practise once at home what we did today."},
     "source": "own"},
    {"text": {"da": "Køb billetten i automaten, hos en forhandler eller på et kundecenter, hvis appen driller.",
       "sv": "Köp biljetten i automaten, hos ett ombud eller på ett kundcenter om appen krånglar.",
       "en": "Buy at a machine, an agent or a customer centre if the app will not do."},
     "source": "traffic"}
   ],
   "bring": [
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Skånetrafikens kundecenter.",
       "sv": "Skånetrafikens kundcenter.",
       "en": "Skånetrafiken's customer centre."},
     "source": "traffic"}
   ],
   "blanks": [
    {"da": "Det øver jeg derhjemme",
       "sv": "Det här övar jag hemma",
       "en": "What I practise at home"}
   ]
  },
  {
   "task": "it-fika",
   "next": [
    {"text": {"da": "Kom til it-fika, eller bestil en stund med en vejleder.",
       "sv": "Kom på it-fika eller boka en stund med en handledare.",
       "en": "Come to the IT café, or book a session."},
     "source": "library"},
    {"text": {"da": "Øv det, vi gjorde i dag, én gang derhjemme.",
       "sv": "Öva en gång hemma på det vi gjorde i dag.",
       "en": "Practise once at home what we did today."},
     "source": "own"}
   ],
   "bring": [
    {"text": {"da": "Din mobil, opladet.",
       "sv": "Din mobil, laddad.",
       "en": "Your phone, charged."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Biblioteket.",
       "sv": "Biblioteket.",
       "en": "The library."},
     "source": "library"}
   ],
   "blanks": [
    {"da": "Dag og klokkeslæt",
       "sv": "Dag och klockslag",
       "en": "Day and hour"},
    {"da": "Sted",
       "sv": "Plats",
       "en": "Place"},
    {"da": "Det øver jeg derhjemme",
       "sv": "Det här övar jag hemma",
       "en": "What I practise at home"}
   ]
  },
  {
   "task": "kronofogden",
   "next": [
    {"text": {"da": "Sæt ring om afsender, sidste dag og telefonnummer i brevet.",
       "sv": "Ringa in avsändare, sista dag och telefonnummer i brevet.",
       "en": "Circle the sender, the deadline and the number in the letter."},
     "source": "own"},
    {"text": {"da": "Svar i et brev, eller ring til Kronofogden før sidste dag.",
       "sv": "Svara per brev eller ring Kronofogden före sista dagen.",
       "en": "Answer by letter or call Kronofogden before the deadline."},
     "source": "kfm"}
   ],
   "bring": [
    {"text": {"da": "Brevet.",
       "sv": "Brevet.",
       "en": "The letter."},
     "source": "own"}
   ],
   "ask": [
    {"text": {"da": "Kronofogden.",
       "sv": "Kronofogden.",
       "en": "Kronofogden."},
     "source": "kfm"}
   ],
   "blanks": [
    {"da": "Sidste frist",
       "sv": "Sista dag",
       "en": "Deadline"},
    {"da": "Telefonnummer",
       "sv": "Telefonnummer",
       "en": "Telephone number"},
    {"da": "Det vil jeg spørge om",
       "sv": "Det här vill jag fråga om",
       "en": "What I want to ask"}
   ]
  }
 ]
}
"""#
}
