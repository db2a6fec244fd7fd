// Written by Data/embed.sh from Data/denmark.json and Data/sweden.json: change those and run it again.
// swift-format-ignore-file

/// What a place has ready before a visit, as texts of the program.
enum EmbeddedPrep {
  static let denmark: StaticString = #"""
{
  "country": "DK",
  "edition": "2026-11-21",
  "note": {
    "da": "Samlet fra offentlige sider og ikke gennemgået af en jurist. Spørg os ved tvivl.",
    "sv": "Sammanställt från offentliga sidor och inte granskat av någon jurist. Fråga oss om du är osäker.",
    "en": "Compiled from public pages and not reviewed by a lawyer. Ask us when in doubt."
  },
  "items": [
    {
      "id": "charged",
      "part": "residents",
      "tasks": [],
      "text": {
        "da": "Telefon eller tablet er ladet op, og opladeren ligger ved siden af.",
        "sv": "Mobilen eller surfplattan är laddad, och laddaren ligger bredvid.",
        "en": "The phone or tablet is charged, and the charger lies beside it."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "own-code",
      "part": "residents",
      "tasks": [],
      "text": {
        "da": "Beboeren kan selv låse sin telefon op. Vi spørger ikke efter koder og taster dem ikke.",
        "sv": "Den boende kan själv låsa upp sin mobil. Vi frågar inte efter koder och skriver inte in dem.",
        "en": "The resident can unlock the phone. We neither ask for codes nor type them."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "letters",
      "part": "residents",
      "tasks": [],
      "text": {
        "da": "Er der et brev, det handler om, så læg det frem.",
        "sv": "Om det gäller ett brev: lägg fram det.",
        "en": "If it is about a letter, have it at hand."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "photo-id",
      "part": "identity",
      "tasks": [
        "mitid-issue"
      ],
      "text": {
        "da": "Pas, kørekort (også i appen), opholdskort med foto eller et nationalt id-kort. Det skal være gyldigt.",
        "sv": "Pass, körkort (även i appen), uppehållskort med foto eller ett nationellt id-kort. Det ska vara giltigt.",
        "en": "A passport, driving licence (also in the app), residence card with a photo or a national ID card. It must be valid."
      },
      "kind": "rule",
      "source": "digst.dk, MitID, lovgivning; herning.dk",
      "checkedOn": "2026-11-21",
      "verified": true
    },
    {
      "id": "two-papers",
      "part": "identity",
      "tasks": [
        "mitid-issue"
      ],
      "text": {
        "da": "Uden foto: to dokumenter, fx sundhedskort, fødsels- og navneattest, personattest, bopælsattest eller årsopgørelse. Ét af dem skal vise cpr-nummeret. Så stiller vi også kontrolspørgsmål, eller et vidne er med.",
        "sv": "Utan foto: två handlingar, till exempel sundhedskort, födelse- och namnbevis, personbevis, bostadsintyg eller skattebesked. En av dem ska visa cpr-numret. Då ställer vi också kontrollfrågor, eller så är ett vittne med.",
        "en": "Without a photo: two documents, such as health card, birth and name certificate, personal certificate, proof of address or tax statement. One of them must show the CPR number. Then we also ask control questions, or a witness is there."
      },
      "kind": "rule",
      "source": "digst.dk, MitID, lovgivning; herning.dk",
      "checkedOn": "2026-11-21",
      "verified": true
    },
    {
      "id": "which-papers",
      "part": "identity",
      "tasks": [
        "mitid-issue"
      ],
      "text": {
        "da": "Er I i tvivl om et dokument, så spørg os først: Listen ændrer sig fra år til år.",
        "sv": "Är ni osäkra på en handling, fråga oss först: listan ändras från år till år.",
        "en": "If you are in doubt about a document, ask us first: the list changes from year to year."
      },
      "kind": "rule",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "witness",
      "part": "identity",
      "tasks": [
        "mitid-issue"
      ],
      "text": {
        "da": "Et vidne er fyldt 18 år, har haft sit eget MitID i mere end 10 dage, har sin egen legitimation med og har højst været vidne for 3 personer på 120 dage.",
        "sv": "Ett vittne har fyllt 18 år, har haft sitt eget MitID i mer än 10 dagar, har med sig sin egen legitimation och har varit vittne för högst 3 personer på 120 dagar.",
        "en": "A witness is 18 or older, has had their own MitID for more than 10 days, brings their own ID and has been a witness for at most 3 persons in 120 days."
      },
      "kind": "rule",
      "source": "digst.dk, MitID, lovgivning; herning.dk",
      "checkedOn": "2026-11-21",
      "verified": true
    },
    {
      "id": "able",
      "part": "identity",
      "tasks": [
        "mitid-issue"
      ],
      "text": {
        "da": "MitID kan kun udstedes til den, der selv kan bruge det. Til andre finder vi en anden vej sammen med jer.",
        "sv": "MitID kan bara utfärdas till den som själv kan använda det. För andra hittar vi en annan väg tillsammans med er.",
        "en": "MitID can only be issued to somebody who can use it alone. For others we find another way together with you."
      },
      "kind": "rule",
      "source": "mitid.dk, hjælp: afslag",
      "checkedOn": "2026-11-21",
      "verified": true
    },
    {
      "id": "own-mitid",
      "part": "helpers",
      "tasks": [],
      "text": {
        "da": "En pårørende, værge eller anden hjælper har sit eget MitID med. Ingen kan få fuldmagt til en andens MitID.",
        "sv": "En anhörig, god man eller annan hjälpare har med sig sitt eget MitID. Ingen kan få fullmakt till någon annans MitID.",
        "en": "A relative, guardian or other helper brings their own MitID. Nobody can be given power over another's MitID."
      },
      "kind": "rule",
      "source": "mitid.dk, fuldmagt og MitID; billund.dk",
      "checkedOn": "2026-11-21",
      "verified": true
    },
    {
      "id": "same-room",
      "part": "helpers",
      "tasks": [],
      "text": {
        "da": "Den, der hjælper, er i samme rum og ser væk, når beboeren taster bruger-id og koder.",
        "sv": "Den som hjälper är i samma rum och tittar bort när den boende skriver användar-id och koder.",
        "en": "Whoever helps is in the same room and looks away while the resident types user ID and codes."
      },
      "kind": "rule",
      "source": "mitid.dk, guide, trin 0",
      "checkedOn": "2026-11-21",
      "verified": true
    },
    {
      "id": "exemption",
      "part": "papers",
      "tasks": [
        "digital-post-exemption",
        "self-service-exception",
        "benefits-exception"
      ],
      "text": {
        "da": "Man søger om fritagelse for Digital Post på en blanket, som beboeren selv skriver under. Hav den klar, hvis I har den; ellers tager vi den med. Ingen skal skrive hvorfor.",
        "sv": "Befrielse från Digital Post söks på en blankett som den boende själv skriver under. Ha den framme om ni har den; annars tar vi med den. Ingen behöver skriva varför.",
        "en": "Exemption from Digital Post is applied for on a form that the resident signs. Have it ready if you have it; else we bring it. Nobody need write why."
      },
      "kind": "rule",
      "source": "aeldresagen.dk; familieretshuset.dk",
      "checkedOn": "2026-11-21",
      "verified": true
    },
    {
      "id": "forms",
      "part": "papers",
      "tasks": [],
      "text": {
        "da": "Andre blanketter, som beboerne har fået på papir, lægges frem uudfyldt.",
        "sv": "Andra blanketter som de boende har fått på papper läggs fram, inte ifyllda.",
        "en": "Other forms that residents have been given on paper: have them at hand, not filled in."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "door",
      "part": "room",
      "tasks": [],
      "text": {
        "da": "Et rum med en dør, der kan lukkes, så ingen andre hører med.",
        "sv": "Ett rum med en dörr som går att stänga, så att ingen annan hör.",
        "en": "A room with a door that can be closed, so that nobody else listens."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "table",
      "part": "room",
      "tasks": [],
      "text": {
        "da": "Et bord med plads til to ved siden af hinanden, og en stikkontakt i nærheden.",
        "sv": "Ett bord med plats för två bredvid varandra, och ett eluttag i närheten.",
        "en": "A table with room for two side by side, and a socket nearby."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "wifi",
      "part": "room",
      "tasks": [],
      "text": {
        "da": "Navn og adgangskode til gæstenettet. Sig til på forhånd, hvis det er svagt, så tager vi net med.",
        "sv": "Namn och lösenord till gästnätet. Säg till i förväg om det är svagt, så tar vi med eget nät.",
        "en": "Name and password of the guest network. Tell us beforehand if it is weak, and we bring our own."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "order",
      "part": "room",
      "tasks": [],
      "text": {
        "da": "En rækkefølge, så ingen venter længe. Vi skal ikke have en liste med navne.",
        "sv": "En turordning, så att ingen behöver vänta länge. Vi ska inte ha någon lista med namn.",
        "en": "An order, so that nobody waits long. We want no list of names."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    }
  ]
}
"""#
  static let sweden: StaticString = #"""
{
  "country": "SE",
  "edition": "2026-11-21",
  "note": {
    "da": "Samlet fra offentlige sider og ikke gennemgået af en jurist. Spørg os ved tvivl.",
    "sv": "Sammanställt från offentliga sidor och inte granskat av någon jurist. Fråga oss om du är osäker.",
    "en": "Compiled from public pages and not reviewed by a lawyer. Ask us when in doubt."
  },
  "items": [
    {
      "id": "charged",
      "part": "residents",
      "tasks": [],
      "text": {
        "da": "Telefon eller tablet er ladet op, og opladeren ligger ved siden af.",
        "sv": "Mobilen eller surfplattan är laddad, och laddaren ligger bredvid.",
        "en": "The phone or tablet is charged, and the charger lies beside it."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "own-code",
      "part": "residents",
      "tasks": [],
      "text": {
        "da": "Beboeren kan selv låse sin telefon op. Vi spørger ikke efter koder og taster dem ikke.",
        "sv": "Den boende kan själv låsa upp sin mobil. Vi frågar inte efter koder och skriver inte in dem.",
        "en": "The resident can unlock the phone. We neither ask for codes nor type them."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "letters",
      "part": "residents",
      "tasks": [],
      "text": {
        "da": "Er der et brev, det handler om, så læg det frem.",
        "sv": "Om det gäller ett brev: lägg fram det.",
        "en": "If it is about a letter, have it at hand."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "bank-id",
      "part": "identity",
      "tasks": [
        "bankid-forsta",
        "bankid-ny-mobil"
      ],
      "text": {
        "da": "BankID bestilles i beboerens egen bank. Hav gyldigt pas eller nationalt id-kort klar, og spørg banken, om den godtager andet.",
        "sv": "BankID beställs hos den boendes egen bank. Ha giltigt pass eller nationellt id-kort framme, och fråga banken om den godtar något annat.",
        "en": "BankID is ordered from the resident's own bank. Have a valid passport or national ID card ready, and ask the bank whether it takes anything else."
      },
      "kind": "rule",
      "source": "bankid.com, hjälp",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "vouch",
      "part": "identity",
      "tasks": [
        "bankid-forsta",
        "bankid-ny-mobil"
      ],
      "text": {
        "da": "Hverken vi eller personalet kan bekræfte over for banken, hvem nogen er.",
        "sv": "Varken vi eller personalen kan intyga för banken vem någon är.",
        "en": "Neither we nor your staff can vouch to the bank for who somebody is."
      },
      "kind": "rule",
      "source": "bankid.com, hjälp",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "freja-id",
      "part": "identity",
      "tasks": [
        "freja"
      ],
      "text": {
        "da": "Til Freja eID+ skal der bruges en godkendt id-handling. Beboeren fotograferer den selv.",
        "sv": "För Freja eID+ behövs en godkänd id-handling. Den boende fotograferar den själv.",
        "en": "Freja eID+ takes an approved ID document. The resident photographs it."
      },
      "kind": "rule",
      "source": "frejaeid.com, support",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "own-eid",
      "part": "helpers",
      "tasks": [],
      "text": {
        "da": "En pårørende, god man eller anden hjælper bruger sit eget BankID og aldrig beboerens.",
        "sv": "En anhörig, god man eller annan hjälpare använder sitt eget BankID och aldrig den boendes.",
        "en": "A relative, guardian or other helper uses their own BankID and never the resident's."
      },
      "kind": "rule",
      "source": "bankid.com, hjälp",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "same-room",
      "part": "helpers",
      "tasks": [],
      "text": {
        "da": "Den, der hjælper, er i samme rum og ser væk, når beboeren taster koder.",
        "sv": "Den som hjälper är i samma rum och tittar bort när den boende skriver koder.",
        "en": "Whoever helps is in the same room and looks away while the resident types codes."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "forms",
      "part": "papers",
      "tasks": [],
      "text": {
        "da": "Blanketter, som beboerne har fået på papir, lægges frem uudfyldt.",
        "sv": "Blanketter som de boende har fått på papper läggs fram, inte ifyllda.",
        "en": "Forms that residents have been given on paper: have them at hand, not filled in."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "door",
      "part": "room",
      "tasks": [],
      "text": {
        "da": "Et rum med en dør, der kan lukkes, så ingen andre hører med.",
        "sv": "Ett rum med en dörr som går att stänga, så att ingen annan hör.",
        "en": "A room with a door that can be closed, so that nobody else listens."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "table",
      "part": "room",
      "tasks": [],
      "text": {
        "da": "Et bord med plads til to ved siden af hinanden, og en stikkontakt i nærheden.",
        "sv": "Ett bord med plats för två bredvid varandra, och ett eluttag i närheten.",
        "en": "A table with room for two side by side, and a socket nearby."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "wifi",
      "part": "room",
      "tasks": [],
      "text": {
        "da": "Navn og adgangskode til gæstenettet. Sig til på forhånd, hvis det er svagt, så tager vi net med.",
        "sv": "Namn och lösenord till gästnätet. Säg till i förväg om det är svagt, så tar vi med eget nät.",
        "en": "Name and password of the guest network. Tell us beforehand if it is weak, and we bring our own."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    },
    {
      "id": "order",
      "part": "room",
      "tasks": [],
      "text": {
        "da": "En rækkefølge, så ingen venter længe. Vi skal ikke have en liste med navne.",
        "sv": "En turordning, så att ingen behöver vänta länge. Vi ska inte ha någon lista med namn.",
        "en": "An order, so that nobody waits long. We want no list of names."
      },
      "kind": "advice",
      "source": "",
      "checkedOn": "2026-11-21",
      "verified": false
    }
  ]
}
"""#
}
