// Written by Data/embed.sh from Data/denmark.json and Data/sweden.json: change those and run it again.
// swift-format-ignore-file

/// The catalogue documents as texts of the program.
enum EmbeddedCatalogue {
  static let denmark: StaticString = #"""
{
  "country": "DK",
  "edition": "2026-11-21",
  "note": {
    "da": "Samlet fra offentlige sider og ikke gennemgået af en jurist.",
    "sv": "Sammanställt från offentliga sidor och inte granskat av någon jurist.",
    "en": "Compiled from public pages and not reviewed by a lawyer."
  },
  "publicAccess": [
    {
      "role": "right",
      "law": {
        "da": "offentlighedsloven § 11, stk. 1",
        "sv": "den danska offentlighedsloven § 11, stycke 1",
        "en": "the Danish act on access to public files (offentlighedsloven), section 11(1)"
      },
      "what": {
        "da": "Enhver kan bede en myndighed om at samle oplysninger, som den allerede har i sine databaser, hvis det kan gøres med få og enkle kommandoer.",
        "sv": "Var och en kan be en myndighet att ställa samman uppgifter som redan finns i dess databaser, om det kan göras med få och enkla kommandon.",
        "en": "Anybody may ask an authority to put together what it already has in its databases, where that takes few and simple commands."
      },
      "source": "elov.dk/offentlighedsloven/11",
      "checkedOn": "2026-11-22",
      "verified": true
    },
    {
      "role": "limit",
      "law": {
        "da": "offentlighedsloven § 11, stk. 1, 2. pkt.",
        "sv": "den danska offentlighedsloven § 11, stycke 1, andra meningen",
        "en": "offentlighedsloven, section 11(1), second sentence"
      },
      "what": {
        "da": "Er oplysningerne omfattet af §§ 19-35, gælder retten kun, hvis hensynet kan varetages ved at anonymisere med få og enkle kommandoer.",
        "sv": "Omfattas uppgifterna av §§ 19-35 gäller rätten bara om skyddet kan ordnas genom att avidentifiera med få och enkla kommandon.",
        "en": "Where sections 19 to 35 cover what is asked for, the right holds only if making it anonymous with few and simple commands is enough."
      },
      "source": "elov.dk/offentlighedsloven/11",
      "checkedOn": "2026-11-22",
      "verified": false
    },
    {
      "role": "published",
      "law": {
        "da": "offentlighedsloven § 11, stk. 1, 3. pkt.",
        "sv": "den danska offentlighedsloven § 11, stycke 1, tredje meningen",
        "en": "offentlighedsloven, section 11(1), third sentence"
      },
      "what": {
        "da": "Retten gælder ikke, når oplysningerne allerede er offentliggjort i en egnet form.",
        "sv": "Rätten gäller inte när uppgifterna redan är offentliggjorda i lämplig form.",
        "en": "The right does not hold for what is published already in a fit form."
      },
      "source": "elov.dk/offentlighedsloven/11",
      "checkedOn": "2026-11-22",
      "verified": false
    }
  ],
  "figures": [
    {"definition": "digital-post-exempt", "time": "2015-11", "group": {"da": "borgere", "sv": "invånare", "en": "citizens"}, "low": 11, "unit": "percent", "source": "cedi.dk", "checkedOn": "2026-11-21", "verified": false},
    {"definition": "digital-post-exempt", "time": "2022", "group": {"da": "borgere", "sv": "invånare", "en": "citizens"}, "low": 6.6, "unit": "percent", "source": "jp 2022", "checkedOn": "2026-11-21", "verified": false},
    {"definition": "digital-post-exempt", "time": "2025-04", "group": {"da": "borgere", "sv": "invånare", "en": "citizens"}, "low": 5.0, "unit": "percent", "source": "digst.dk", "checkedOn": "2026-11-21", "verified": true},
    {"definition": "digital-post-exempt", "time": "2025-04", "group": {"da": "borgere", "sv": "invånare", "en": "citizens"}, "low": 256000, "unit": "persons", "source": "digst.dk (ca.)", "checkedOn": "2026-11-21", "verified": true},
    {"definition": "badly-equipped", "time": "2022", "group": {"da": "15–89 år", "sv": "15–89 år", "en": "aged 15 to 89"}, "low": 18, "unit": "percent", "source": "Danmarks Statistik 2022", "checkedOn": "2026-11-21", "verified": false},
    {"definition": "badly-equipped", "time": "2022", "group": {"da": "75–79 år", "sv": "75–79 år", "en": "aged 75 to 79"}, "low": 50, "unit": "percent", "source": "Danmarks Statistik 2022 (halvdelen)", "checkedOn": "2026-11-21", "verified": false},
    {"definition": "badly-equipped", "time": "2022", "group": {"da": "35–55 år", "sv": "35–55 år", "en": "aged 35 to 55"}, "low": 10, "unit": "percent", "source": "Danmarks Statistik 2022 (ca.)", "checkedOn": "2026-11-21", "verified": false},
    {"definition": "public-difficulties", "time": "2023", "group": {"da": "15–89 år", "sv": "15–89 år", "en": "aged 15 to 89"}, "low": 24, "unit": "percent", "source": "Digitaliseringsstyrelsen og Danmarks Statistik, april 2024", "checkedOn": "2026-11-21", "verified": false},
    {"definition": "public-users", "time": "2023", "group": {"da": "15–89 år", "sv": "15–89 år", "en": "aged 15 to 89"}, "low": 88, "unit": "percent", "source": "Digitaliseringsstyrelsen og Danmarks Statistik, april 2024", "checkedOn": "2026-11-21", "verified": false},
    {"definition": "exempt-and-grey-zone", "time": "2021", "group": {"da": "voksne", "sv": "vuxna", "en": "adults"}, "low": 17, "high": 22, "unit": "percent", "source": "KL og Digitaliseringsstyrelsen 2021", "checkedOn": "2026-11-21", "verified": false},
    {"definition": "library-teaching", "time": "2021", "group": {"da": "hele landet", "sv": "hela Danmark", "en": "all of Denmark"}, "low": 4500, "unit": "lessons", "source": "dst.dk NYT, BIB2B", "checkedOn": "2026-11-21", "verified": true},
    {"definition": "library-teaching", "time": "2021", "group": {"da": "hele landet", "sv": "hela Danmark", "en": "all of Denmark"}, "low": 58800, "unit": "participants", "source": "dst.dk NYT, BIB2B", "checkedOn": "2026-11-21", "verified": true},
    {"definition": "library-teaching", "time": "2022", "group": {"da": "hele landet", "sv": "hela Danmark", "en": "all of Denmark"}, "low": 7400, "unit": "lessons", "source": "dst.dk NYT, BIB2B", "checkedOn": "2026-11-21", "verified": true},
    {"definition": "library-teaching", "time": "2022", "group": {"da": "hele landet", "sv": "hela Danmark", "en": "all of Denmark"}, "low": 159600, "unit": "participants", "source": "dst.dk NYT, BIB2B", "checkedOn": "2026-11-21", "verified": true}
  ],
  "groups": [
    {"id": "mitid", "name": {"da": "MitID", "sv": "MitID", "en": "MitID"}},
    {"id": "digital-post", "name": {"da": "Digital Post", "sv": "Digital Post", "en": "Digital Post"}},
    {"id": "powers", "name": {"da": "Fuldmagt og undtagelse", "sv": "Fullmakt och undantag", "en": "Powers and exceptions"}},
    {"id": "id", "name": {"da": "Pas, kørekort og id", "sv": "Pass, körkort och id", "en": "Passport, licence and ID"}},
    {"id": "home", "name": {"da": "Bolig og penge", "sv": "Bostad och pengar", "en": "Home and money"}},
    {"id": "health", "name": {"da": "Sundhed", "sv": "Hälsa och vård", "en": "Health"}},
    {"id": "family", "name": {"da": "Familie og livets gang", "sv": "Familj och livets skeden", "en": "Family and life events"}},
    {"id": "work", "name": {"da": "Arbejde, studie og bank", "sv": "Arbete, studier och bank", "en": "Work, study and bank"}},
    {"id": "devices", "name": {"da": "Telefon, tablet og pc", "sv": "Telefon, platta och dator", "en": "Phone, tablet and PC"}},
    {"id": "safety", "name": {"da": "Sikker på nettet", "sv": "Trygg på nätet", "en": "Safe online"}},
    {"id": "library", "name": {"da": "Bibliotek og hverdag", "sv": "Bibliotek och vardag", "en": "Library and everyday life"}}
  ],
  "quick": [
    "mitid-app",
    "mitid-new-phone",
    "mitid-pin",
    "digital-post-read",
    "digital-post-exemption",
    "digital-fuldmagt",
    "passport",
    "phone-basics",
    "print-scan"
  ],
  "tasks": [
    {
      "id": "mitid-app",
      "parent": "mitid",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "MitID: første gang i appen",
        "sv": "MitID: första gången i appen",
        "en": "MitID: first time in the app"
      },
      "words": {
        "da": ["mitid app", "nemid", "aktivere mitid", "aktiveringskode", "hente mitid", "mit-id"],
        "sv": ["mitid app", "dansk e-legitimation", "aktivera mitid", "aktiveringskod", "nemid"],
        "en": ["mitid app", "activate mitid", "activation code", "first time", "danish e-id"]
      },
      "alternative": {
        "what": {
          "da": "Kodeviser eller kodeoplæser i stedet for appen",
          "sv": "Koddosa (kodeviser) eller talande koddosa (kodeoplæser) i stället för appen",
          "en": "A code display or an audio code reader instead of the app"
        },
        "decidedBy": {
          "da": "Borgeren vælger selv app, kodeviser eller kodeoplæser. Kommunen afgør, om der udstedes MitID; den afgørelse kan påklages.",
          "sv": "Besökaren väljer själv app, koddosa eller talande koddosa. Kommunen avgör om MitID utfärdas; beslutet kan överklagas.",
          "en": "The citizen chooses app, code display or audio reader. The municipality decides on issuing MitID; that can be appealed."
        },
        "law": "Lov om MitID og NemLog-in",
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Sidde ved siden af og læse trinene højt",
            "sv": "Sitta bredvid och läsa stegen högt",
            "en": "Sit beside the citizen and read the steps aloud"
          },
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Kigge væk, når borgeren taster bruger-id og pinkode",
            "sv": "Titta bort när besökaren skriver användar-id och pinkod",
            "en": "Look away while the citizen types user ID and PIN"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          }
        ],
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      }
    },
    {
      "id": "mitid-new-phone",
      "parent": "mitid",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {"da": "MitID: ny telefon", "sv": "MitID: ny telefon", "en": "MitID: new phone"},
      "words": {
        "da": ["ny telefon", "ny mobil", "skifte telefon", "flytte mitid", "mitid på ny mobil", "gammel telefon"],
        "sv": ["ny telefon", "ny mobil", "byta telefon", "flytta mitid"],
        "en": ["new phone", "change phone", "move mitid", "old phone"]
      },
      "alternative": {
        "what": {
          "da": "Kodeviser eller kodeoplæser i stedet for appen",
          "sv": "Koddosa (kodeviser) eller talande koddosa (kodeoplæser) i stället för appen",
          "en": "A code display or an audio code reader instead of the app"
        },
        "decidedBy": {
          "da": "Borgeren vælger selv app, kodeviser eller kodeoplæser. Kommunen afgør, om der udstedes MitID; den afgørelse kan påklages.",
          "sv": "Besökaren väljer själv app, koddosa eller talande koddosa. Kommunen avgör om MitID utfärdas; beslutet kan överklagas.",
          "en": "The citizen chooses app, code display or audio reader. The municipality decides on issuing MitID; that can be appealed."
        },
        "law": "Lov om MitID og NemLog-in",
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan appen flyttes, mens den gamle telefon stadig virker",
            "sv": "Visa hur appen flyttas medan den gamla telefonen fortfarande fungerar",
            "en": "Show how to move the app while the old phone still works"
          },
          {
            "da": "Hjælpe med at bestille tid, hvis den gamle telefon er væk",
            "sv": "Hjälpa till att boka tid om den gamla telefonen är borta",
            "en": "Help to book a time if the old phone is gone"
          },
          {
            "da": "Kigge væk, når borgeren taster bruger-id og pinkode",
            "sv": "Titta bort när besökaren skriver användar-id och pinkod",
            "en": "Look away while the citizen types user ID and PIN"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Beholde telefonen eller arbejde på den, mens borgeren er væk",
            "sv": "Behålla telefonen eller arbeta med den när ägaren inte är med",
            "en": "Keep the phone or work on it while the owner is away"
          }
        ],
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "mitid-pin",
      "parent": "mitid",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "MitID: glemt pinkode eller bruger-id",
        "sv": "MitID: glömd pinkod eller användar-id",
        "en": "MitID: forgotten PIN or user ID"
      },
      "words": {
        "da": ["glemt pinkode", "glemt kode", "glemt bruger-id", "midlertidig pinkode", "forkert kode", "mitid kode"],
        "sv": ["glömd kod", "glömd pinkod", "användar-id", "tillfällig pinkod"],
        "en": ["forgotten pin", "forgotten code", "user id", "temporary pin"]
      },
      "alternative": {
        "what": {
          "da": "Kodeviser eller kodeoplæser i stedet for appen",
          "sv": "Koddosa (kodeviser) eller talande koddosa (kodeoplæser) i stället för appen",
          "en": "A code display or an audio code reader instead of the app"
        },
        "decidedBy": {
          "da": "Borgeren vælger selv app, kodeviser eller kodeoplæser. Kommunen afgør, om der udstedes MitID; den afgørelse kan påklages.",
          "sv": "Besökaren väljer själv app, koddosa eller talande koddosa. Kommunen avgör om MitID utfärdas; beslutet kan överklagas.",
          "en": "The citizen chooses app, code display or audio reader. The municipality decides on issuing MitID; that can be appealed."
        },
        "law": "Lov om MitID og NemLog-in",
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Vise siden, hvor pinkoden nulstilles, og hvor supporten findes",
            "sv": "Visa sidan där pinkoden återställs och var supporten finns",
            "en": "Show the page to reset the PIN and where support is found"
          },
          {
            "da": "Anbefale to måder at bruge MitID på, fx app og kodeviser",
            "sv": "Rekommendera två sätt att använda MitID, t.ex. app och koddosa",
            "en": "Recommend two means of MitID, such as app and code display"
          },
          {
            "da": "Kigge væk, når borgeren taster bruger-id og pinkode",
            "sv": "Titta bort när besökaren skriver användar-id och pinkod",
            "en": "Look away while the citizen types user ID and PIN"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Foreslå en pinkode eller gætte med",
            "sv": "Föreslå en pinkod eller gissa tillsammans",
            "en": "Suggest a PIN or join in guessing one"
          }
        ],
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      }
    },
    {
      "id": "mitid-code-display",
      "parent": "mitid",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {"da": "Kodeviser til MitID", "sv": "Koddosa till MitID", "en": "Code display for MitID"},
      "words": {
        "da": ["kodeviser", "nøgleviser", "nøglekort", "kodeviseren", "mitid uden app", "uden smartphone"],
        "sv": ["koddosa", "kodeviser", "mitid utan app", "utan smartphone"],
        "en": ["code display", "mitid without app", "no smartphone", "token"]
      },
      "alternative": {
        "what": {
          "da": "Kodeoplæser, hvis skærmen er svær at læse",
          "sv": "Talande koddosa (kodeoplæser) om displayen är svår att läsa",
          "en": "An audio code reader if the display is hard to read"
        },
        "decidedBy": {
          "da": "Borgeren vælger selv app, kodeviser eller kodeoplæser. Kommunen afgør, om der udstedes MitID; den afgørelse kan påklages.",
          "sv": "Besökaren väljer själv app, koddosa eller talande koddosa. Kommunen avgör om MitID utfärdas; beslutet kan överklagas.",
          "en": "The citizen chooses app, code display or audio reader. The municipality decides on issuing MitID; that can be appealed."
        },
        "law": "Lov om MitID og NemLog-in",
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan koden frembringes og indtastes",
            "sv": "Visa hur koden tas fram och skrivs in",
            "en": "Show how the code is produced and entered"
          },
          {
            "da": "Forklare, at en spærret kodeviser skal skiftes ud",
            "sv": "Förklara att en spärrad koddosa måste bytas ut",
            "en": "Explain that a blocked code display has to be replaced"
          },
          {
            "da": "Kigge væk, når borgeren taster bruger-id og pinkode",
            "sv": "Titta bort när besökaren skriver användar-id och pinkod",
            "en": "Look away while the citizen types user ID and PIN"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Opbevare borgerens kodeviser",
            "sv": "Förvara besökarens koddosa",
            "en": "Store the citizen's code display"
          }
        ],
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      }
    },
    {
      "id": "mitid-read-aloud",
      "parent": "mitid",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "Kodeoplæser: MitID med oplæsning",
        "sv": "Kodeoplæser: MitID med uppläsning",
        "en": "Audio code reader for MitID"
      },
      "words": {
        "da": ["kodeoplæser", "oplæsning", "svagtseende", "blind", "kode der læses op"],
        "sv": ["kodeoplæser", "talande koddosa", "uppläsning", "synskadad"],
        "en": ["code reader", "audio", "read aloud", "low vision", "blind"]
      },
      "alternative": {
        "what": {
          "da": "Kodeviser eller app med telefonens skærmoplæser",
          "sv": "Koddosa (kodeviser) eller app med telefonens skärmläsare",
          "en": "A code display, or the app with the phone's screen reader"
        },
        "decidedBy": {
          "da": "Borgeren vælger selv app, kodeviser eller kodeoplæser. Kommunen afgør, om der udstedes MitID; den afgørelse kan påklages.",
          "sv": "Besökaren väljer själv app, koddosa eller talande koddosa. Kommunen avgör om MitID utfärdas; beslutet kan överklagas.",
          "en": "The citizen chooses app, code display or audio reader. The municipality decides on issuing MitID; that can be appealed."
        },
        "law": "Lov om MitID og NemLog-in",
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor kodeoplæseren bestilles",
            "sv": "Visa var kodeoplæseren beställs",
            "en": "Show where to order the audio code reader"
          },
          {
            "da": "Finde et sted, hvor andre ikke kan høre koden",
            "sv": "Hitta en plats där ingen annan hör koden",
            "en": "Find a place where others cannot hear the code"
          },
          {
            "da": "Sidde ved siden af og læse trinene højt",
            "sv": "Sitta bredvid och läsa stegen högt",
            "en": "Sit beside the citizen and read the steps aloud"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Lytte med, når koden læses op",
            "sv": "Lyssna när koden läses upp",
            "en": "Listen while the code is read out"
          }
        ],
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "mitid-blocked",
      "parent": "mitid",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "MitID: spærret eller mistet",
        "sv": "MitID: spärrat eller borttappat",
        "en": "MitID: blocked or lost"
      },
      "words": {
        "da": ["spærret mitid", "spær mitid", "mistet telefon", "stjålet telefon", "låst ude", "genåbne"],
        "sv": ["spärra mitid", "spärrat", "borttappad telefon", "stulen telefon", "utelåst"],
        "en": ["blocked mitid", "lost phone", "stolen phone", "locked out", "block"]
      },
      "alternative": {
        "what": {
          "da": "Kodeviser eller kodeoplæser i stedet for appen",
          "sv": "Koddosa (kodeviser) eller talande koddosa (kodeoplæser) i stället för appen",
          "en": "A code display or an audio code reader instead of the app"
        },
        "decidedBy": {
          "da": "Borgeren vælger selv app, kodeviser eller kodeoplæser. Kommunen afgør, om der udstedes MitID; den afgørelse kan påklages.",
          "sv": "Besökaren väljer själv app, koddosa eller talande koddosa. Kommunen avgör om MitID utfärdas; beslutet kan överklagas.",
          "en": "The citizen chooses app, code display or audio reader. The municipality decides on issuing MitID; that can be appealed."
        },
        "law": "Lov om MitID og NemLog-in",
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Hjælpe med at spærre straks; det er altid i orden at spærre",
            "sv": "Hjälpa till att spärra genast; det går alltid bra att spärra",
            "en": "Help to block at once; blocking is always all right"
          },
          {
            "da": "Finde mitid.dk og den officielle support",
            "sv": "Ta fram mitid.dk och den officiella supporten",
            "en": "Find mitid.dk and the official support"
          },
          {
            "da": "Hjælpe med at bestille tid til nyt MitID",
            "sv": "Hjälpa till att boka tid för nytt MitID",
            "en": "Help to book a time for a new MitID"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          }
        ],
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      }
    },
    {
      "id": "mitid-issue",
      "parent": "mitid",
      "kind": "transaction",
      "owner": "state",
      "complexity": 3,
      "name": {
        "da": "MitID udstedt ved personligt fremmøde",
        "sv": "MitID utfärdas vid personligt besök",
        "en": "MitID issued in person"
      },
      "words": {
        "da": ["udstede mitid", "oprette mitid", "nyt mitid", "mitid i borgerservice", "aktiveringskode", "vidne"],
        "sv": ["utfärda mitid", "skaffa mitid", "nytt mitid", "legitimation", "vittne"],
        "en": ["issue mitid", "get mitid", "new mitid", "witness", "activation code"]
      },
      "alternative": {
        "what": {
          "da": "MitID oprettet i banken eller med pas i appen. Uden MitID: fritagelse, fuldmagt eller myndighedens alternativ",
          "sv": "MitID via banken eller med pass i appen. Utan MitID: befrielse, fullmakt eller myndighetens alternativ",
          "en": "MitID from the bank or by passport scan in the app. Without MitID: exemption, power of attorney or the authority's alternative"
        },
        "decidedBy": {
          "da": "Kommunen afgør, om MitID udstedes. Et afslag er en afgørelse, som borgeren kan klage over.",
          "sv": "Kommunen avgör om MitID utfärdas. Ett avslag är ett beslut som besökaren kan överklaga.",
          "en": "The municipality decides on issuing. A refusal is a decision the citizen can appeal."
        },
        "law": "Lov om MitID og NemLog-in",
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Kontrollere legitimation efter den gældende vejledning, hvis du har rollen",
            "sv": "Kontrollera legitimation enligt gällande vägledning om du har rollen",
            "en": "Check identity by the current guide, if you hold the role"
          },
          {
            "da": "Kalde på en kollega med rollen, hvis du ikke selv har den",
            "sv": "Hämta en kollega som har rollen om du inte själv har den",
            "en": "Call a colleague with the role if you do not have it"
          },
          {
            "da": "Oplyse, at der kan klages over et afslag",
            "sv": "Upplysa om att ett avslag kan överklagas",
            "en": "Say that a refusal can be appealed"
          }
        ],
        "mayNot": [
          {
            "da": "Vurdere eller notere, hvad borgeren er i stand til",
            "sv": "Bedöma eller anteckna vad besökaren förmår",
            "en": "Judge or note down what the citizen is capable of"
          },
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Gemme kopi af legitimation i loggen",
            "sv": "Spara kopia av legitimation i loggen",
            "en": "Keep a copy of identity papers in the log"
          }
        ],
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      }
    },
    {
      "id": "digital-post-read",
      "parent": "digital-post",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "Digital Post: læs og find et brev",
        "sv": "Digital Post: läs och hitta ett brev",
        "en": "Digital Post: read and find a letter"
      },
      "words": {
        "da": ["digital post", "læse post", "brev fra kommunen", "borger.dk post", "e-boks", "ulæst post"],
        "sv": ["digital post", "läsa post", "myndighetsbrev", "digital brevlåda"],
        "en": ["digital post", "read post", "letter", "inbox", "mailbox"]
      },
      "alternative": {
        "what": {
          "da": "Fritagelse: post på papir. Eller læseadgang, så en anden kan læse med",
          "sv": "Befrielse (fritagelse): post på papper. Eller läsbehörighet, så att någon annan kan läsa",
          "en": "Exemption: post on paper. Or read access, so that somebody else can read along"
        },
        "decidedBy": {
          "da": "Kommunen registrerer fritagelsen på borgerens egen erklæring. Borgeren giver selv læseadgang.",
          "sv": "Kommunen registrerar befrielsen på personens egen försäkran. Läsbehörighet ger personen själv.",
          "en": "The municipality registers the exemption on the citizen's own declaration. Read access is given by the citizen."
        },
        "law": "Lov om Digital Post",
        "source": "digst.dk Digital Post",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Forklare svære ord på skærmen eller i brevet",
            "sv": "Förklara svåra ord på skärmen eller i brevet",
            "en": "Explain difficult words on the screen or in the letter"
          },
          {
            "da": "Vise søgning, mapper, udskrift og videresendelse",
            "sv": "Visa sökning, mappar, utskrift och vidarebefordran",
            "en": "Show search, folders, printing and forwarding"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Åbne eller læse post, som borgeren ikke selv har åbnet",
            "sv": "Öppna eller läsa post som besökaren inte själv har öppnat",
            "en": "Open or read post the citizen has not opened"
          }
        ],
        "source": "digst.dk Digital Post",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "digital-post-first",
      "parent": "digital-post",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "Digital Post: første gang",
        "sv": "Digital Post: första gången",
        "en": "Digital Post: first time"
      },
      "words": {
        "da": ["digital post første gang", "vælge visning", "postkasse", "app digital post", "ny i danmark"],
        "sv": ["digital post första gången", "digital brevlåda", "välja visning", "ny i danmark"],
        "en": ["digital post first time", "choose viewer", "new in denmark"]
      },
      "alternative": {
        "what": {
          "da": "Fritagelse: post på papir. Eller læseadgang, så en anden kan læse med",
          "sv": "Befrielse (fritagelse): post på papper. Eller läsbehörighet, så att någon annan kan läsa",
          "en": "Exemption: post on paper. Or read access, so that somebody else can read along"
        },
        "decidedBy": {
          "da": "Kommunen registrerer fritagelsen på borgerens egen erklæring. Borgeren giver selv læseadgang.",
          "sv": "Kommunen registrerar befrielsen på personens egen försäkran. Läsbehörighet ger personen själv.",
          "en": "The municipality registers the exemption on the citizen's own declaration. Read access is given by the citizen."
        },
        "law": "Lov om Digital Post",
        "source": "digst.dk Digital Post",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Forklare, at borger.dk, e-Boks og mit.dk viser den samme offentlige post",
            "sv": "Förklara att borger.dk, e-Boks och mit.dk visar samma myndighetspost",
            "en": "Explain that borger.dk, e-Boks and mit.dk show the same public post"
          },
          {
            "da": "Minde om, at posten også gælder, når den ikke er læst",
            "sv": "Påminna om att posten gäller även när den inte är läst",
            "en": "Point out that post counts even when it has not been read"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Vælge postvisning for borgeren",
            "sv": "Välja brevlåda åt besökaren",
            "en": "Choose the mailbox viewer for the citizen"
          }
        ],
        "source": "digst.dk Digital Post",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "digital-post-send",
      "parent": "digital-post",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "Digital Post: skriv til det offentlige",
        "sv": "Digital Post: skriv till myndigheter",
        "en": "Digital Post: write to an authority"
      },
      "words": {
        "da": ["svare på post", "skrive til kommunen", "vedhæfte fil", "sende dokument", "sikker mail"],
        "sv": ["svara på post", "skriva till myndighet", "bifoga fil", "skicka dokument"],
        "en": ["reply", "write to authority", "attach file", "send document"]
      },
      "alternative": {
        "what": {
          "da": "Brev på papir, telefon eller personligt fremmøde hos myndigheden",
          "sv": "Brev på papper, telefon eller personligt besök hos myndigheten",
          "en": "A letter on paper, a call or a visit to the authority"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til myndigheden. Ellers afgør myndigheden det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till myndigheten. Annars är det myndigheten som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the authority. Otherwise the authority decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Vise, hvordan en fil vedhæftes, og hvor kvitteringen ligger",
            "sv": "Visa hur man bifogar en fil och var kvittensen finns",
            "en": "Show how to attach a file and where the receipt is"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Bestemme, hvad borgeren skal skrive",
            "sv": "Bestämma vad besökaren ska skriva",
            "en": "Decide what the citizen should write"
          }
        ],
        "source": "digst.dk Digital Post",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "digital-post-notify",
      "parent": "digital-post",
      "kind": "guidance",
      "owner": "state",
      "complexity": 1,
      "name": {
        "da": "Besked på sms og mail om ny post",
        "sv": "Avisering om ny post: sms och e-post",
        "en": "Notice of new post by text or e-mail"
      },
      "words": {
        "da": ["nemsms", "advisering", "besked om ny post", "notifikation", "påmindelse"],
        "sv": ["nemsms", "avisering", "sms om ny post", "påminnelse"],
        "en": ["nemsms", "notice", "notification", "reminder"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Forklare forskellen på en besked om post og selve posten",
            "sv": "Förklara skillnaden mellan en avisering och själva posten",
            "en": "Explain a notice of post as against the post itself"
          },
          {
            "da": "Minde om, at ægte beskeder aldrig beder om koder",
            "sv": "Påminna om att äkta meddelanden aldrig ber om koder",
            "en": "Point out that genuine notices never ask for codes"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Skrive dit eget eller bibliotekets nummer ind",
            "sv": "Skriva in ditt eget eller bibliotekets nummer",
            "en": "Enter your own or the library's number"
          }
        ],
        "source": "digst.dk Digital Post",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "digital-post-exemption",
      "parent": "digital-post",
      "kind": "transaction",
      "owner": "state",
      "complexity": 1,
      "name": {
        "da": "Fritagelse for Digital Post",
        "sv": "Befrielse från Digital Post",
        "en": "Exemption from Digital Post"
      },
      "words": {
        "da": ["fritagelse", "fritaget", "post på papir", "slippe for digital post", "fritagelsesblanket", "undtagelse"],
        "sv": ["befrielse", "fritagelse", "undantag", "post på papper", "slippa digital post"],
        "en": ["exemption", "exempt", "paper post", "opt out"]
      },
      "alternative": {
        "what": {
          "da": "Blanket, som borgeren afleverer i borgerservice, selv eller ved en anden med underskrevet fuldmagt",
          "sv": "Blankett som lämnas på borgerservice, av personen själv eller av någon med undertecknad fullmakt",
          "en": "A form handed in at the citizen service desk, in person or through somebody with a signed power of attorney"
        },
        "decidedBy": {
          "da": "Kommunen registrerer fritagelsen på borgerens egen erklæring. Borgeren behøver ikke oplyse grunden.",
          "sv": "Kommunen registrerar befrielsen på personens egen försäkran. Skälet behöver inte uppges.",
          "en": "The municipality registers the exemption on the citizen's own declaration. No reason need be given."
        },
        "law": "Lov om Digital Post",
        "source": "digst.dk Fritagelse fra Digital Post",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Udlevere blanketten og læse vilkårene op",
            "sv": "Lämna ut blanketten och läsa upp villkoren",
            "en": "Hand out the form and read the conditions aloud"
          },
          {
            "da": "Nævne læseadgang, fuldmagt og NemSMS som andre muligheder",
            "sv": "Nämna läsbehörighet, fullmakt och NemSMS som andra möjligheter",
            "en": "Mention read access, power of attorney and NemSMS as other ways"
          },
          {
            "da": "Forklare, at post fra firmaer ikke er med",
            "sv": "Förklara att post från företag inte omfattas",
            "en": "Explain that post from firms is not covered"
          },
          {
            "da": "Kalde på en kollega med rollen, hvis du ikke selv har den",
            "sv": "Hämta en kollega som har rollen om du inte själv har den",
            "en": "Call a colleague with the role if you do not have it"
          }
        ],
        "mayNot": [
          {
            "da": "Spørge om grunden eller kræve dokumentation for den",
            "sv": "Fråga efter skälet eller kräva intyg på det",
            "en": "Ask for the reason or demand proof of it"
          },
          {
            "da": "Vurdere eller notere, hvad borgeren er i stand til",
            "sv": "Bedöma eller anteckna vad besökaren förmår",
            "en": "Judge or note down what the citizen is capable of"
          },
          {
            "da": "Tale borgeren fra at søge",
            "sv": "Avråda besökaren från att ansöka",
            "en": "Talk the citizen out of applying"
          }
        ],
        "source": "aeldresagen.dk Bliv fritaget for Digital Post",
        "checkedOn": "2026-11-21",
        "verified": true
      }
    },
    {
      "id": "digital-post-read-access",
      "parent": "digital-post",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "Læseadgang til Digital Post",
        "sv": "Läsbehörighet till Digital Post",
        "en": "Read access to Digital Post"
      },
      "words": {
        "da": ["læseadgang", "skriveadgang", "læse min post", "pårørende læser post", "adgang til postkasse"],
        "sv": ["läsbehörighet", "läseadgang", "anhörig läser post", "tillgång till brevlåda"],
        "en": ["read access", "relative reads post", "share mailbox"]
      },
      "alternative": {
        "what": {
          "da": "Blanket om læseadgang, som borgeren underskriver i borgerservice",
          "sv": "Blankett om läsbehörighet som personen skriver under på borgerservice",
          "en": "A read access form signed at the citizen service desk"
        },
        "decidedBy": {
          "da": "Borgeren beslutter selv, hvem der må læse. Borgerservice registrerer det.",
          "sv": "Personen bestämmer själv vem som får läsa. Borgerservice registrerar det.",
          "en": "The citizen decides who may read. The desk registers it."
        },
        "law": "Lov om Digital Post",
        "source": "digst.dk Digital Post",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Forklare, at hjælperen logger ind med sit eget MitID",
            "sv": "Förklara att hjälparen loggar in med sitt eget MitID",
            "en": "Explain that the helper logs in with their own MitID"
          },
          {
            "da": "Vise, hvordan adgangen trækkes tilbage",
            "sv": "Visa hur behörigheten återkallas",
            "en": "Show how the access is withdrawn"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Selv tage imod læseadgang som medarbejder",
            "sv": "Själv ta emot läsbehörighet som anställd",
            "en": "Accept read access yourself as a member of staff"
          }
        ],
        "source": "borger.dk Digital Post",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "private-mail",
      "parent": "digital-post",
      "kind": "guidance",
      "owner": "private",
      "complexity": 2,
      "name": {
        "da": "e-Boks og mit.dk: post fra firmaer",
        "sv": "e-Boks och mit.dk: post från företag",
        "en": "e-Boks and mit.dk: post from firms"
      },
      "words": {
        "da": ["e-boks", "eboks", "mit.dk", "lønseddel", "post fra banken", "forsikring"],
        "sv": ["e-boks", "eboks", "mit.dk", "lönespecifikation", "post från banken"],
        "en": ["e-boks", "mit.dk", "payslip", "post from bank", "insurance"]
      },
      "alternative": {
        "what": {
          "da": "Brev på papir fra firmaet, ofte mod gebyr",
          "sv": "Brev på papper från företaget, ofta mot avgift",
          "en": "A paper letter from the firm, often for a fee"
        },
        "decidedBy": {
          "da": "Det enkelte firma. Fritagelse for Digital Post gælder ikke her.",
          "sv": "Det enskilda företaget. Befrielse från Digital Post gäller inte här.",
          "en": "Each firm. Exemption from Digital Post does not apply here."
        },
        "law": "",
        "source": "digst.dk Fritagelse fra Digital Post",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Vise forskellen på offentlig og privat post",
            "sv": "Visa skillnaden mellan myndighetspost och privat post",
            "en": "Show public post as against private post"
          },
          {
            "da": "Henvise til afsenderen, når indholdet er uklart",
            "sv": "Hänvisa till avsändaren när innehållet är oklart",
            "en": "Refer to the sender when the content is unclear"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Åbne eller læse post, som borgeren ikke selv har åbnet",
            "sv": "Öppna eller läsa post som besökaren inte själv har öppnat",
            "en": "Open or read post the citizen has not opened"
          }
        ],
        "source": "borger.dk Digital Post",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "digital-fuldmagt",
      "parent": "powers",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": {
        "da": "Digital Fuldmagt",
        "sv": "Fullmakt: Digital Fuldmagt",
        "en": "Power of attorney: Digital Fuldmagt"
      },
      "words": {
        "da": ["fuldmagt", "digital fuldmagt", "handle for en anden", "hjælpe min mor", "fuldmagtsgiver", "fuldmagtshaver"],
        "sv": ["fullmakt", "digital fuldmagt", "hjälpa en anhörig", "ombud"],
        "en": ["power of attorney", "act for another", "relative", "proxy"]
      },
      "alternative": {
        "what": {
          "da": "Fuldmagt på papir: kun den ene af de to skal have MitID",
          "sv": "Fullmakt på papper: bara en av de två behöver ha MitID",
          "en": "A power on paper: only one of the two needs MitID"
        },
        "decidedBy": {
          "da": "Den, der giver fuldmagten, beslutter selv. Borgerservice hjælper med at oprette den.",
          "sv": "Den som ger fullmakten bestämmer själv. Borgerservice hjälper till att registrera den.",
          "en": "The giver decides. The citizen service desk helps to set it up."
        },
        "law": "",
        "source": "borger.dk Digital Fuldmagt",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Vise, at der er mange fuldmagter, hver til sit formål",
            "sv": "Visa att det finns många fullmakter, var och en för sitt syfte",
            "en": "Show that there are many powers, each for one purpose"
          },
          {
            "da": "Forklare, at hjælperen logger ind med sit eget MitID",
            "sv": "Förklara att hjälparen loggar in med sitt eget MitID",
            "en": "Explain that the helper logs in with their own MitID"
          },
          {
            "da": "Henvise til myndigheden, når fuldmagt ikke kan bruges",
            "sv": "Hänvisa till myndigheten när fullmakt inte går att använda",
            "en": "Refer to the authority when a power of attorney cannot be used"
          },
          {
            "da": "Kalde på en kollega med rollen, hvis du ikke selv har den",
            "sv": "Hämta en kollega som har rollen om du inte själv har den",
            "en": "Call a colleague with the role if you do not have it"
          }
        ],
        "mayNot": [
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Vurdere eller notere, hvad borgeren er i stand til",
            "sv": "Bedöma eller anteckna vad besökaren förmår",
            "en": "Judge or note down what the citizen is capable of"
          },
          {
            "da": "Sige, at man kan få fuldmagt til en andens MitID",
            "sv": "Säga att man kan få fullmakt till någon annans MitID",
            "en": "Say that one can be given power over another's MitID"
          }
        ],
        "source": "borger.dk Digital Fuldmagt",
        "checkedOn": "2026-11-21",
        "verified": true
      }
    },
    {
      "id": "guardianship",
      "parent": "powers",
      "kind": "elsewhere",
      "owner": "state",
      "complexity": 3,
      "name": {
        "da": "Værgemål og fremtidsfuldmagt",
        "sv": "Godmanskap och framtidsfullmakt",
        "en": "Guardianship and lasting power"
      },
      "words": {
        "da": ["værge", "værgemål", "fremtidsfuldmagt", "dement", "umyndig", "familieretshuset"],
        "sv": ["förvaltare", "god man", "framtidsfullmakt", "værgemål", "anhörig"],
        "en": ["guardian", "guardianship", "lasting power", "future power"]
      },
      "alternative": {
        "what": {
          "da": "Ansøgning eller samtale hos Familieretshuset",
          "sv": "Ansökan eller samtal hos Familieretshuset",
          "en": "Application to, or a talk with, Familieretshuset"
        },
        "decidedBy": {
          "da": "Familieretshuset",
          "sv": "Familieretshuset",
          "en": "Familieretshuset (the Agency of Family Law)"
        },
        "law": "",
        "source": "familieretshuset.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Henvise til Familieretshuset og finde siden frem",
            "sv": "Hänvisa till Familieretshuset och ta fram sidan",
            "en": "Refer to Familieretshuset and find the page"
          },
          {
            "da": "Finde myndighedens kontaktoplysninger og åbningstider",
            "sv": "Ta fram myndighetens kontaktuppgifter och öppettider",
            "en": "Find the authority's contact details and opening hours"
          },
          {
            "da": "Kontakte myndigheden sammen med borgeren, hvis sagen haster",
            "sv": "Kontakta myndigheten tillsammans med besökaren om det är bråttom",
            "en": "Contact the authority together with the citizen if it is urgent"
          }
        ],
        "mayNot": [
          {
            "da": "Vurdere eller notere, hvad borgeren er i stand til",
            "sv": "Bedöma eller anteckna vad besökaren förmår",
            "en": "Judge or note down what the citizen is capable of"
          },
          {
            "da": "Give juridiske råd eller formulere teksten",
            "sv": "Ge juridiska råd eller formulera texten",
            "en": "Give legal advice or help with the wording"
          }
        ],
        "source": "familieretshuset.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "self-service-exception",
      "parent": "powers",
      "kind": "transaction",
      "owner": "municipality",
      "complexity": 2,
      "name": {
        "da": "Undtagelse fra digital selvbetjening",
        "sv": "Undantag från e-tjänst",
        "en": "Exception from digital self-service"
      },
      "words": {
        "da": ["undtagelse", "undtaget", "kan ikke digitalt", "papirblanket", "alternativ", "særlige forhold"],
        "sv": ["undantag", "undtagelse", "pappersblankett", "kan inte digitalt", "alternativ"],
        "en": ["exception", "paper form", "alternative", "cannot do it online"]
      },
      "alternative": {
        "what": {
          "da": "Det alternativ, som reglerne på området giver, fx papir, telefon eller fremmøde",
          "sv": "Det alternativ som reglerna på området ger, t.ex. papper, telefon eller besök",
          "en": "The alternative the rules of the field give, such as paper, phone or a visit"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til myndigheden. Ellers afgør myndigheden det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till myndigheten. Annars är det myndigheten som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the authority. Otherwise the authority decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Forklare, at undtagelse og fritagelse er to forskellige ting",
            "sv": "Förklara att undantag och befrielse är två olika saker",
            "en": "Explain that exception and exemption are two different things"
          },
          {
            "da": "Finde den myndighed, der skal tilbyde alternativet",
            "sv": "Hitta den myndighet som ska erbjuda alternativet",
            "en": "Find the authority that must offer the alternative"
          },
          {
            "da": "Finde den rigtige side eller blanket og vise, hvor den sendes hen",
            "sv": "Hitta rätt sida eller blankett och visa vart den ska skickas",
            "en": "Find the right page or form and show where to send it"
          },
          {
            "da": "Kalde på en kollega med rollen, hvis du ikke selv har den",
            "sv": "Hämta en kollega som har rollen om du inte själv har den",
            "en": "Call a colleague with the role if you do not have it"
          }
        ],
        "mayNot": [
          {
            "da": "Vurdere eller notere, hvad borgeren er i stand til",
            "sv": "Bedöma eller anteckna vad besökaren förmår",
            "en": "Judge or note down what the citizen is capable of"
          },
          {
            "da": "Love et bestemt svar eller afgøre sagen for myndigheden",
            "sv": "Lova ett visst besked eller avgöra ärendet åt myndigheten",
            "en": "Promise an outcome or decide the case for the authority"
          },
          {
            "da": "Spørge fritagne borgere om grunden",
            "sv": "Fråga den som är befriad om skälet",
            "en": "Ask exempt citizens for the reason"
          }
        ],
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": true
      }
    },
    {
      "id": "benefits-exception",
      "parent": "powers",
      "kind": "transaction",
      "owner": "udbetaling-danmark",
      "complexity": 2,
      "name": {
        "da": "Undtagelse hos Udbetaling Danmark",
        "sv": "Undantag hos Udbetaling Danmark",
        "en": "Exception at Udbetaling Danmark"
      },
      "words": {
        "da": ["udbetaling danmark undtagelse", "undtaget", "pension på papir", "boligstøtte på papir", "atp"],
        "sv": ["udbetaling danmark", "undantag", "pension på papper", "bidrag på papper"],
        "en": ["udbetaling danmark", "exception", "pension on paper", "benefit on paper"]
      },
      "alternative": {
        "what": {
          "da": "Ansøgning på papir eller over telefonen hos Udbetaling Danmark",
          "sv": "Ansökan på papper eller per telefon hos Udbetaling Danmark",
          "en": "Application on paper or by phone to Udbetaling Danmark"
        },
        "decidedBy": {
          "da": "Borgerservice kan registrere en generel undtagelse. I den enkelte sag afgør Udbetaling Danmark det.",
          "sv": "Borgerservice kan registrera ett generellt undantag. I det enskilda ärendet avgör Udbetaling Danmark.",
          "en": "The citizen service desk can register a general exception. In a single case Udbetaling Danmark decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Registrere undtagelsen, hvis du har rollen",
            "sv": "Registrera undantaget om du har rollen",
            "en": "Register the exception, if you hold the role"
          },
          {
            "da": "Kalde på en kollega med rollen, hvis du ikke selv har den",
            "sv": "Hämta en kollega som har rollen om du inte själv har den",
            "en": "Call a colleague with the role if you do not have it"
          },
          {
            "da": "Fortælle, at fritagelse for Digital Post ikke dækker det hele her",
            "sv": "Berätta att befrielse från Digital Post inte räcker för allt här",
            "en": "Say that exemption from Digital Post does not cover it all here"
          },
          {
            "da": "Finde myndighedens kontaktoplysninger og åbningstider",
            "sv": "Ta fram myndighetens kontaktuppgifter och öppettider",
            "en": "Find the authority's contact details and opening hours"
          }
        ],
        "mayNot": [
          {
            "da": "Vurdere eller notere, hvad borgeren er i stand til",
            "sv": "Bedöma eller anteckna vad besökaren förmår",
            "en": "Judge or note down what the citizen is capable of"
          },
          {
            "da": "Spørge om mere, end registreringen kræver",
            "sv": "Fråga om mer än registreringen kräver",
            "en": "Ask for more than the registration requires"
          },
          {
            "da": "Gemme kopier eller billeder af borgerens papirer",
            "sv": "Spara kopior eller bilder av besökarens handlingar",
            "en": "Keep copies or pictures of the citizen's papers"
          }
        ],
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": true
      }
    },
    {
      "id": "helping-relatives",
      "parent": "powers",
      "kind": "teaching",
      "owner": "state",
      "complexity": 1,
      "name": {
        "da": "Pårørende: hjælp på den rigtige måde",
        "sv": "Anhörig: hjälp på rätt sätt",
        "en": "Relatives: helping the right way"
      },
      "words": {
        "da": ["pårørende", "hjælpe far", "hjælpe mor", "nabo", "frivillig", "hjælper"],
        "sv": ["anhörig", "hjälpa mamma", "hjälpa pappa", "granne", "volontär"],
        "en": ["relative", "helping mum", "helping dad", "neighbour", "volunteer"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise læseadgang og Digital Fuldmagt på øvesider",
            "sv": "Visa läsbehörighet och Digital Fuldmagt på övningssidor",
            "en": "Show read access and Digital Fuldmagt on practice pages"
          },
          {
            "da": "Forklare, hvorfor hjælperen altid bruger sit eget MitID",
            "sv": "Förklara varför hjälparen alltid använder sitt eget MitID",
            "en": "Explain why helpers always use their own MitID"
          }
        ],
        "mayNot": [
          {
            "da": "Hjælpe nogen med at bruge en andens MitID",
            "sv": "Hjälpa någon att använda en annans MitID",
            "en": "Help anyone to use another person's MitID"
          },
          {
            "da": "Vurdere eller notere, hvad borgeren er i stand til",
            "sv": "Bedöma eller anteckna vad besökaren förmår",
            "en": "Judge or note down what the citizen is capable of"
          }
        ],
        "source": "mitid.dk hjælp",
        "checkedOn": "2026-11-21",
        "verified": true
      }
    },
    {
      "id": "passport",
      "parent": "id",
      "kind": "transaction",
      "owner": "municipality",
      "complexity": 2,
      "name": {"da": "Pas: nyt eller fornyet", "sv": "Pass: nytt eller förnyat", "en": "Passport: new or renewed"},
      "words": {
        "da": ["pas", "nyt pas", "forny pas", "børnepas", "hurtigt pas", "provisorisk pas"],
        "sv": ["pass", "nytt pass", "förnya pass", "barnpass"],
        "en": ["passport", "renew passport", "child passport", "emergency passport"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Hjælpe med at bestille tid og finde ud af, hvad der skal medbringes",
            "sv": "Hjälpa till att boka tid och se vad som ska tas med",
            "en": "Help to book a time and see what to bring"
          },
          {
            "da": "Optage foto og fingeraftryk, hvis du har rollen",
            "sv": "Ta foto och fingeravtryck om du har rollen",
            "en": "Take photo and fingerprints, if you hold the role"
          },
          {
            "da": "Kalde på en kollega med rollen, hvis du ikke selv har den",
            "sv": "Hämta en kollega som har rollen om du inte själv har den",
            "en": "Call a colleague with the role if you do not have it"
          }
        ],
        "mayNot": [
          {
            "da": "Gemme kopier eller billeder af borgerens papirer",
            "sv": "Spara kopior eller bilder av besökarens handlingar",
            "en": "Keep copies or pictures of the citizen's papers"
          },
          {"da": "Love en leveringsdato", "sv": "Lova ett leveransdatum", "en": "Promise a delivery date"}
        ],
        "source": "borger.dk Pas",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "driving-licence",
      "parent": "id",
      "kind": "transaction",
      "owner": "municipality",
      "complexity": 2,
      "name": {
        "da": "Kørekort: forny eller bestil nyt",
        "sv": "Körkort: förnya eller beställ nytt",
        "en": "Driving licence: renew or replace"
      },
      "words": {
        "da": ["kørekort", "forny kørekort", "mistet kørekort", "internationalt kørekort", "ombytning"],
        "sv": ["körkort", "förnya körkort", "borttappat körkort", "byta körkort"],
        "en": ["driving licence", "renew licence", "lost licence", "exchange licence"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Hjælpe med at bestille tid og finde ud af, hvad der skal medbringes",
            "sv": "Hjälpa till att boka tid och se vad som ska tas med",
            "en": "Help to book a time and see what to bring"
          },
          {
            "da": "Modtage ansøgning og foto, hvis du har rollen",
            "sv": "Ta emot ansökan och foto om du har rollen",
            "en": "Receive application and photo, if you hold the role"
          },
          {
            "da": "Kalde på en kollega med rollen, hvis du ikke selv har den",
            "sv": "Hämta en kollega som har rollen om du inte själv har den",
            "en": "Call a colleague with the role if you do not have it"
          }
        ],
        "mayNot": [
          {
            "da": "Gemme kopier eller billeder af borgerens papirer",
            "sv": "Spara kopior eller bilder av besökarens handlingar",
            "en": "Keep copies or pictures of the citizen's papers"
          },
          {
            "da": "Vurdere, om helbredet er godt nok til at køre",
            "sv": "Bedöma om hälsan räcker för att köra bil",
            "en": "Judge whether health is good enough to drive"
          }
        ],
        "source": "borger.dk Kørekort",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "id-card",
      "parent": "id",
      "kind": "transaction",
      "owner": "municipality",
      "complexity": 1,
      "name": {"da": "Legitimationskort", "sv": "Legitimationskort (id-kort)", "en": "Identity card"},
      "words": {
        "da": ["legitimationskort", "id-kort", "id kort", "ungdomskort", "billedlegitimation"],
        "sv": ["id-kort", "legitimation", "legitimationskort"],
        "en": ["id card", "identity card", "photo id"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Hjælpe med at bestille tid og finde ud af, hvad der skal medbringes",
            "sv": "Hjälpa till att boka tid och se vad som ska tas med",
            "en": "Help to book a time and see what to bring"
          },
          {
            "da": "Kalde på en kollega med rollen, hvis du ikke selv har den",
            "sv": "Hämta en kollega som har rollen om du inte själv har den",
            "en": "Call a colleague with the role if you do not have it"
          }
        ],
        "mayNot": [
          {
            "da": "Gemme kopier eller billeder af borgerens papirer",
            "sv": "Spara kopior eller bilder av besökarens handlingar",
            "en": "Keep copies or pictures of the citizen's papers"
          },
          {
            "da": "Sige god for en borger, du kun kender fra skranken",
            "sv": "Gå i god för någon du bara känner från disken",
            "en": "Vouch for somebody you only know from the desk"
          }
        ],
        "source": "borger.dk Legitimationskort",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "driving-licence-app",
      "parent": "id",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {"da": "Kørekort-app", "sv": "Körkortsappen (Kørekort-app)", "en": "Driving licence app"},
      "words": {
        "da": ["kørekort app", "kørekort på telefonen", "digitalt kørekort", "kørekortapp"],
        "sv": ["körkortsapp", "körkort i mobilen", "digitalt körkort"],
        "en": ["driving licence app", "digital licence", "licence on phone"]
      },
      "alternative": {
        "what": {"da": "Det fysiske kørekort", "sv": "Det fysiska körkortet", "en": "The physical driving licence"},
        "decidedBy": {
          "da": "Borgeren vælger selv. Appen er frivillig.",
          "sv": "Besökaren väljer själv. Appen är frivillig.",
          "en": "The citizen chooses. The app is voluntary."
        },
        "law": "",
        "source": "borger.dk Apps",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan den rigtige app findes i telefonens appbutik",
            "sv": "Visa hur man hittar rätt app i telefonens appbutik",
            "en": "Show how to find the right app in the phone's app store"
          },
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Minde om, at appen kun er gyldig i Danmark",
            "sv": "Påminna om att appen bara gäller i Danmark",
            "en": "Point out that the app is valid in Denmark only"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Tage billede af borgerens kort eller bevis",
            "sv": "Fotografera besökarens kort eller bevis",
            "en": "Photograph the citizen's card or proof"
          }
        ],
        "source": "borger.dk Apps",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "health-card-app",
      "parent": "id",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {"da": "Sundhedskort-app", "sv": "Sundhedskort i mobilen", "en": "Health card app"},
      "words": {
        "da": ["sundhedskort app", "sygesikring på telefonen", "gult kort app", "digitalt sundhedskort"],
        "sv": ["vårdkort i mobilen", "sundhedskort", "digitalt vårdkort"],
        "en": ["health card app", "digital health card", "yellow card app"]
      },
      "alternative": {
        "what": {"da": "Det gule plastickort", "sv": "Det gula plastkortet", "en": "The yellow plastic card"},
        "decidedBy": {
          "da": "Borgeren vælger selv, om kortet skal være i appen eller af plast.",
          "sv": "Besökaren väljer själv mellan app och plastkort.",
          "en": "The citizen chooses between app and plastic card."
        },
        "law": "",
        "source": "borger.dk Apps",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan den rigtige app findes i telefonens appbutik",
            "sv": "Visa hur man hittar rätt app i telefonens appbutik",
            "en": "Show how to find the right app in the phone's app store"
          },
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Vise, hvordan børns kort vises i appen",
            "sv": "Visa hur barnens kort visas i appen",
            "en": "Show how children's cards appear in the app"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Tage billede af borgerens kort eller bevis",
            "sv": "Fotografera besökarens kort eller bevis",
            "en": "Photograph the citizen's card or proof"
          }
        ],
        "source": "borger.dk Apps",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "altid",
      "parent": "id",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "AltID: id og alder på telefonen",
        "sv": "AltID: id och ålder i mobilen",
        "en": "AltID: identity and age on the phone"
      },
      "words": {
        "da": ["altid", "alt id", "digital tegnebog", "alderstjek", "id på telefonen", "identitetstegnebog"],
        "sv": ["altid", "digital plånbok", "ålderskontroll", "id i mobilen"],
        "en": ["altid", "wallet", "digital wallet", "proof of age", "id on phone"]
      },
      "alternative": {
        "what": {
          "da": "Fysisk legitimation, fx pas, kørekort eller legitimationskort",
          "sv": "Fysisk legitimation, t.ex. pass, körkort eller id-kort",
          "en": "Physical ID, such as passport, driving licence or identity card"
        },
        "decidedBy": {
          "da": "Borgeren vælger selv. Appen er frivillig.",
          "sv": "Besökaren väljer själv. Appen är frivillig.",
          "en": "The citizen chooses. The app is voluntary."
        },
        "law": "",
        "source": "borger.dk Apps",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan den rigtige app findes i telefonens appbutik",
            "sv": "Visa hur man hittar rätt app i telefonens appbutik",
            "en": "Show how to find the right app in the phone's app store"
          },
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Forklare, at AltID ikke erstatter MitID",
            "sv": "Förklara att AltID inte ersätter MitID",
            "en": "Explain that AltID does not replace MitID"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Tage billede af borgerens kort eller bevis",
            "sv": "Fotografera besökarens kort eller bevis",
            "en": "Photograph the citizen's card or proof"
          }
        ],
        "source": "digst.dk AltID",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "book-appointment",
      "parent": "id",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": {
        "da": "Borgerservice: bestil eller aflys tid",
        "sv": "Borgerservice: boka eller avboka tid",
        "en": "Appointment: book or cancel"
      },
      "words": {
        "da": ["bestille tid", "tidsbestilling", "booke tid", "aflyse tid", "ændre tid"],
        "sv": ["boka tid", "tidsbokning", "avboka", "omboka"],
        "en": ["book time", "appointment", "cancel time", "change time"]
      },
      "alternative": {
        "what": {
          "da": "Telefon eller personlig henvendelse",
          "sv": "Telefon eller personligt besök",
          "en": "By phone or in person"
        },
        "decidedBy": {"da": "Kommunen", "sv": "Kommunen", "en": "The municipality"},
        "law": "",
        "source": "Kommunens hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Finde ud af, hvad der skal medbringes",
            "sv": "Ta reda på vad som ska tas med",
            "en": "Find out what to bring"
          },
          {
            "da": "Bestille tid for borgeren i kommunens eget system",
            "sv": "Boka tid åt besökaren i kommunens eget system",
            "en": "Book for the citizen in the municipality's own system"
          }
        ],
        "mayNot": [
          {
            "da": "Skrive mere om ærindet, end bookingen kræver",
            "sv": "Skriva mer om ärendet än bokningen kräver",
            "en": "Write more about the errand than booking requires"
          }
        ],
        "source": "Kommunens hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "moving",
      "parent": "home",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": {
        "da": "Flytning: meld ny adresse",
        "sv": "Flytt: anmäl ny adress",
        "en": "Moving: report a new address"
      },
      "words": {
        "da": ["flytte", "flytning", "adresseændring", "ny adresse", "folkeregister", "logiværtserklæring"],
        "sv": ["flytta", "flytt", "adressändring", "ny adress", "folkbokföring"],
        "en": ["moving", "move", "new address", "change of address"]
      },
      "alternative": {
        "what": {
          "da": "Anmeldelse på papir eller ved fremmøde i borgerservice",
          "sv": "Anmälan på papper eller vid besök på borgerservice",
          "en": "A report on paper or at the citizen service desk"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til kommunen. Ellers afgør kommunen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till kommunen. Annars är det kommunen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the municipality. Otherwise the municipality decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Minde om lægevalget, mens borgeren er i gang",
            "sv": "Påminna om läkarvalet medan besökaren ändå är i gång",
            "en": "Mention choosing a doctor at the same time"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Vælge for borgeren eller anbefale, hvad der skal søges om",
            "sv": "Välja åt besökaren eller ge råd om vad som ska sökas",
            "en": "Choose for the citizen or advise what to apply for"
          }
        ],
        "source": "borger.dk Flytning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "housing-benefit",
      "parent": "home",
      "kind": "guidance",
      "owner": "udbetaling-danmark",
      "complexity": 3,
      "name": {
        "da": "Boligstøtte: søg eller ret",
        "sv": "Boligstøtte: danskt bostadsbidrag",
        "en": "Boligstøtte: housing benefit"
      },
      "words": {
        "da": ["boligstøtte", "boligsikring", "boligydelse", "huslejehjælp", "søge boligstøtte"],
        "sv": ["bostadsbidrag", "bostadstillägg", "boligstøtte", "hyresbidrag"],
        "en": ["housing benefit", "rent support", "boligstøtte"]
      },
      "alternative": {
        "what": {
          "da": "Ansøgning på papir eller over telefonen hos Udbetaling Danmark",
          "sv": "Ansökan på papper eller per telefon hos Udbetaling Danmark",
          "en": "Application on paper or by phone to Udbetaling Danmark"
        },
        "decidedBy": {
          "da": "Borgerservice kan registrere en generel undtagelse. I den enkelte sag afgør Udbetaling Danmark det.",
          "sv": "Borgerservice kan registrera ett generellt undantag. I det enskilda ärendet avgör Udbetaling Danmark.",
          "en": "The citizen service desk can register a general exception. In a single case Udbetaling Danmark decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Vise, hvilke papirer der skal vedhæftes, fx lejekontrakten",
            "sv": "Visa vilka handlingar som ska bifogas, t.ex. hyresavtalet",
            "en": "Show which papers to attach, such as the tenancy agreement"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Love et bestemt svar eller afgøre sagen for myndigheden",
            "sv": "Lova ett visst besked eller avgöra ärendet åt myndigheten",
            "en": "Promise an outcome or decide the case for the authority"
          },
          {
            "da": "Gemme kopier eller billeder af borgerens papirer",
            "sv": "Spara kopior eller bilder av besökarens handlingar",
            "en": "Keep copies or pictures of the citizen's papers"
          }
        ],
        "source": "borger.dk Boligstøtte",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "pension",
      "parent": "home",
      "kind": "guidance",
      "owner": "udbetaling-danmark",
      "complexity": 3,
      "name": {
        "da": "Folkepension: søg eller ret",
        "sv": "Folkepension: ansök eller ändra",
        "en": "State pension: apply or change"
      },
      "words": {
        "da": ["folkepension", "pension", "søge pension", "pensionist", "pensionsalder", "efterlevelseshjælp"],
        "sv": ["folkpension", "folkepension", "pension", "ålderspension"],
        "en": ["state pension", "old age pension", "pension"]
      },
      "alternative": {
        "what": {
          "da": "Ansøgning på papir eller over telefonen hos Udbetaling Danmark",
          "sv": "Ansökan på papper eller per telefon hos Udbetaling Danmark",
          "en": "Application on paper or by phone to Udbetaling Danmark"
        },
        "decidedBy": {
          "da": "Borgerservice kan registrere en generel undtagelse. I den enkelte sag afgør Udbetaling Danmark det.",
          "sv": "Borgerservice kan registrera ett generellt undantag. I det enskilda ärendet avgör Udbetaling Danmark.",
          "en": "The citizen service desk can register a general exception. In a single case Udbetaling Danmark decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Forklare svære ord på skærmen eller i brevet",
            "sv": "Förklara svåra ord på skärmen eller i brevet",
            "en": "Explain difficult words on the screen or in the letter"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Råde om, hvornår det kan betale sig at gå på pension",
            "sv": "Ge råd om när det lönar sig att gå i pension",
            "en": "Advise when it pays to retire"
          },
          {
            "da": "Love et bestemt svar eller afgøre sagen for myndigheden",
            "sv": "Lova ett visst besked eller avgöra ärendet åt myndigheten",
            "en": "Promise an outcome or decide the case for the authority"
          }
        ],
        "source": "borger.dk Folkepension",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "pension-extras",
      "parent": "home",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": {
        "da": "Helbredstillæg og personligt tillæg",
        "sv": "Tillägg till dansk pension",
        "en": "Health and personal supplements"
      },
      "words": {
        "da": ["helbredstillæg", "personligt tillæg", "tandlæge tilskud", "briller", "varmetillæg", "ældrecheck"],
        "sv": ["pensionstillägg", "bidrag till tandvård", "glasögon", "värmetillägg"],
        "en": ["supplement", "dental support", "glasses", "heating supplement"]
      },
      "alternative": {
        "what": {
          "da": "Ansøgning på papir eller ved fremmøde",
          "sv": "Ansökan på papper eller vid besök",
          "en": "An application on paper or in person"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til kommunen. Ellers afgør kommunen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till kommunen. Annars är det kommunen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the municipality. Otherwise the municipality decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Finde den rigtige side eller blanket og vise, hvor den sendes hen",
            "sv": "Hitta rätt sida eller blankett och visa vart den ska skickas",
            "en": "Find the right page or form and show where to send it"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Love et bestemt svar eller afgøre sagen for myndigheden",
            "sv": "Lova ett visst besked eller avgöra ärendet åt myndigheten",
            "en": "Promise an outcome or decide the case for the authority"
          }
        ],
        "source": "borger.dk Helbredstillæg",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "child-benefit",
      "parent": "home",
      "kind": "guidance",
      "owner": "udbetaling-danmark",
      "complexity": 2,
      "name": {
        "da": "Børneydelse og børnetilskud",
        "sv": "Barnbidrag i Danmark",
        "en": "Child benefit and child allowance"
      },
      "words": {
        "da": ["børnepenge", "børneydelse", "børnetilskud", "børne- og ungeydelse", "enlig forsørger", "barsel"],
        "sv": ["barnbidrag", "børnepenge", "bidrag för ensamstående", "föräldrapenning"],
        "en": ["child benefit", "child allowance", "single parent", "parental"]
      },
      "alternative": {
        "what": {
          "da": "Ansøgning på papir eller over telefonen hos Udbetaling Danmark",
          "sv": "Ansökan på papper eller per telefon hos Udbetaling Danmark",
          "en": "Application on paper or by phone to Udbetaling Danmark"
        },
        "decidedBy": {
          "da": "Borgerservice kan registrere en generel undtagelse. I den enkelte sag afgør Udbetaling Danmark det.",
          "sv": "Borgerservice kan registrera ett generellt undantag. I det enskilda ärendet avgör Udbetaling Danmark.",
          "en": "The citizen service desk can register a general exception. In a single case Udbetaling Danmark decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Forklare svære ord på skærmen eller i brevet",
            "sv": "Förklara svåra ord på skärmen eller i brevet",
            "en": "Explain difficult words on the screen or in the letter"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Love et bestemt svar eller afgøre sagen for myndigheden",
            "sv": "Lova ett visst besked eller avgöra ärendet åt myndigheten",
            "en": "Promise an outcome or decide the case for the authority"
          }
        ],
        "source": "borger.dk Børneydelse",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "benefit-letter",
      "parent": "home",
      "kind": "guidance",
      "owner": "udbetaling-danmark",
      "complexity": 2,
      "name": {
        "da": "Udbetaling Danmark: forstå et brev",
        "sv": "Udbetaling Danmark: förstå ett brev",
        "en": "Udbetaling Danmark: read a letter"
      },
      "words": {
        "da": ["udbetaling danmark", "brev", "efterregulering", "tilbagebetaling", "klage", "atp"],
        "sv": ["udbetaling danmark", "brev", "återbetalning", "överklaga"],
        "en": ["udbetaling danmark", "letter", "repayment", "complaint", "appeal"]
      },
      "alternative": {
        "what": {
          "da": "Telefon eller brev til Udbetaling Danmark",
          "sv": "Telefon eller brev till Udbetaling Danmark",
          "en": "A call or letter to Udbetaling Danmark"
        },
        "decidedBy": {
          "da": "Borgeren vælger selv at ringe eller skrive",
          "sv": "Besökaren väljer själv att ringa eller skriva",
          "en": "The citizen may choose to call or write"
        },
        "law": "",
        "source": "borger.dk Udbetaling Danmark",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Forklare svære ord på skærmen eller i brevet",
            "sv": "Förklara svåra ord på skärmen eller i brevet",
            "en": "Explain difficult words on the screen or in the letter"
          },
          {
            "da": "Finde frist og kontaktvej i brevet sammen med borgeren",
            "sv": "Hitta sista datum och kontaktväg i brevet tillsammans med besökaren",
            "en": "Find the deadline and contact in the letter with the citizen"
          },
          {
            "da": "Være med, mens borgeren selv ringer op",
            "sv": "Vara med medan besökaren själv ringer",
            "en": "Be there while the citizen makes the call"
          }
        ],
        "mayNot": [
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Love et bestemt svar eller afgøre sagen for myndigheden",
            "sv": "Lova ett visst besked eller avgöra ärendet åt myndigheten",
            "en": "Promise an outcome or decide the case for the authority"
          },
          {
            "da": "Ringe og udgive dig for at være borgeren",
            "sv": "Ringa och utge dig för att vara besökaren",
            "en": "Call and pretend to be the citizen"
          }
        ],
        "source": "borger.dk Udbetaling Danmark",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "tax-forecast",
      "parent": "home",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": {
        "da": "Skat: ret forskudsopgørelsen",
        "sv": "Skatt: ändra preliminärskatten",
        "en": "Tax: change the preliminary assessment"
      },
      "words": {
        "da": ["forskudsopgørelse", "skat", "skattekort", "trækprocent", "tastselv", "fradrag"],
        "sv": ["preliminärskatt", "skatt", "skattekort", "forskudsopgørelse", "skat.dk"],
        "en": ["tax", "preliminary tax", "tax card", "forskudsopgørelse"]
      },
      "alternative": {
        "what": {
          "da": "Papir eller telefon hos Skattestyrelsen",
          "sv": "Papper eller telefon hos Skattestyrelsen",
          "en": "Paper or phone at the Danish Tax Agency"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til Skattestyrelsen. Ellers afgør Skattestyrelsen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till Skattestyrelsen. Annars är det Skattestyrelsen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the Tax Agency. Otherwise the Tax Agency decides."
        },
        "law": "",
        "source": "skat.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Forklare svære ord på skærmen eller i brevet",
            "sv": "Förklara svåra ord på skärmen eller i brevet",
            "en": "Explain difficult words on the screen or in the letter"
          },
          {
            "da": "Finde myndighedens kontaktoplysninger og åbningstider",
            "sv": "Ta fram myndighetens kontaktuppgifter och öppettider",
            "en": "Find the authority's contact details and opening hours"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Råde om fradrag eller foreslå beløb",
            "sv": "Ge råd om avdrag eller föreslå belopp",
            "en": "Advise on deductions or suggest amounts"
          }
        ],
        "source": "skat.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "tax-statement",
      "parent": "home",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "Skat: se årsopgørelsen",
        "sv": "Skatt: se årsopgørelse (slutskatt)",
        "en": "Tax: see the annual statement"
      },
      "words": {
        "da": ["årsopgørelse", "skat", "restskat", "overskydende skat", "penge tilbage", "tastselv"],
        "sv": ["slutskatt", "kvarskatt", "årsopgørelse", "skatteåterbäring"],
        "en": ["annual statement", "tax refund", "tax owed", "årsopgørelse"]
      },
      "alternative": {
        "what": {
          "da": "Papir eller telefon hos Skattestyrelsen",
          "sv": "Papper eller telefon hos Skattestyrelsen",
          "en": "Paper or phone at the Danish Tax Agency"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til Skattestyrelsen. Ellers afgør Skattestyrelsen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till Skattestyrelsen. Annars är det Skattestyrelsen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the Tax Agency. Otherwise the Tax Agency decides."
        },
        "law": "",
        "source": "skat.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Forklare svære ord på skærmen eller i brevet",
            "sv": "Förklara svåra ord på skärmen eller i brevet",
            "en": "Explain difficult words on the screen or in the letter"
          },
          {
            "da": "Vise, hvordan opgørelsen udskrives",
            "sv": "Visa hur beskedet skrivs ut",
            "en": "Show how to print the statement"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Råde om fradrag eller foreslå beløb",
            "sv": "Ge råd om avdrag eller föreslå belopp",
            "en": "Advise on deductions or suggest amounts"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          }
        ],
        "source": "skat.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "nemkonto",
      "parent": "home",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "NemKonto: se eller skift konto",
        "sv": "NemKonto: se eller byt konto",
        "en": "NemKonto: see or change account"
      },
      "words": {
        "da": ["nemkonto", "nem konto", "udbetaling", "skifte konto", "kontonummer"],
        "sv": ["nemkonto", "utbetalning", "byta konto", "kontonummer"],
        "en": ["nemkonto", "easy account", "change account", "payout"]
      },
      "alternative": {
        "what": {
          "da": "Borgerens bank kan anvise kontoen",
          "sv": "Personens bank kan registrera kontot",
          "en": "The citizen's bank can assign the account"
        },
        "decidedBy": {
          "da": "Borgeren vælger kontoen. Banken anviser den.",
          "sv": "Personen väljer kontot. Banken registrerar det.",
          "en": "The citizen chooses the account. The bank assigns it."
        },
        "law": "",
        "source": "nemkonto.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Vise, hvor den nuværende konto kan ses",
            "sv": "Visa var det nuvarande kontot syns",
            "en": "Show where the present account can be seen"
          },
          {
            "da": "Henvise til borgerens bank",
            "sv": "Hänvisa till besökarens bank",
            "en": "Refer to the citizen's bank"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Taste kontonumre ind eller skrive dem ned",
            "sv": "Skriva in eller anteckna kontonummer",
            "en": "Type or note down account numbers"
          }
        ],
        "source": "nemkonto.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "public-debt",
      "parent": "home",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": {
        "da": "Gæld til det offentlige",
        "sv": "Skuld till danska myndigheter",
        "en": "Debt to public authorities"
      },
      "words": {
        "da": ["gæld", "gældsstyrelsen", "rykker", "inkasso", "afdragsordning", "mitgældsoverblik"],
        "sv": ["skuld", "gældsstyrelsen", "påminnelse", "avbetalningsplan"],
        "en": ["debt", "reminder", "instalments", "gældsstyrelsen"]
      },
      "alternative": {
        "what": {
          "da": "Telefon eller brev til Gældsstyrelsen",
          "sv": "Telefon eller brev till Gældsstyrelsen",
          "en": "A call or letter to the Danish Debt Collection Agency"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til Gældsstyrelsen. Ellers afgør Gældsstyrelsen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till Gældsstyrelsen. Annars är det Gældsstyrelsen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the agency. Otherwise the agency decides."
        },
        "law": "",
        "source": "gaeldst.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Forklare svære ord på skærmen eller i brevet",
            "sv": "Förklara svåra ord på skärmen eller i brevet",
            "en": "Explain difficult words on the screen or in the letter"
          },
          {
            "da": "Henvise til gratis gældsrådgivning",
            "sv": "Hänvisa till gratis skuldrådgivning",
            "en": "Refer to free debt advice"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          },
          {
            "da": "Råde om, hvad der skal betales først",
            "sv": "Ge råd om vad som ska betalas först",
            "en": "Advise what to pay first"
          }
        ],
        "source": "gaeldst.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "parking",
      "parent": "home",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": {
        "da": "Parkering: licens, app eller afgift",
        "sv": "Parkering: tillstånd, app eller avgift",
        "en": "Parking: permit, app or fine"
      },
      "words": {
        "da": ["parkering", "p-licens", "beboerlicens", "p-afgift", "parkeringsbøde", "parkeringsapp"],
        "sv": ["parkering", "boendeparkering", "p-bot", "parkeringsapp"],
        "en": ["parking", "parking permit", "parking fine", "parking app"]
      },
      "alternative": {
        "what": {
          "da": "Skriftlig henvendelse på papir til kommunen",
          "sv": "Skriftlig begäran på papper till kommunen",
          "en": "A written request on paper to the municipality"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til kommunen. Ellers afgør kommunen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till kommunen. Annars är det kommunen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the municipality. Otherwise the municipality decides."
        },
        "law": "",
        "source": "Kommunens hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Finde den rigtige side eller blanket og vise, hvor den sendes hen",
            "sv": "Hitta rätt sida eller blankett och visa vart den ska skickas",
            "en": "Find the right page or form and show where to send it"
          },
          {
            "da": "Se efter, om afgiften er kommunal eller privat",
            "sv": "Se efter om avgiften är kommunal eller privat",
            "en": "Check whether the fine is municipal or private"
          }
        ],
        "mayNot": [
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          },
          {
            "da": "Sige, om en klage vil få medhold",
            "sv": "Säga om ett överklagande går igenom",
            "en": "Say whether a complaint will succeed"
          }
        ],
        "source": "Kommunens hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "municipal-form",
      "parent": "home",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": {
        "da": "Kommunens blanketter og selvbetjening",
        "sv": "Kommunens blanketter och e-tjänster",
        "en": "The municipality's forms and services"
      },
      "words": {
        "da": ["blanket", "selvbetjening", "ansøgning", "kommunen", "skema", "affald"],
        "sv": ["blankett", "e-tjänst", "ansökan", "kommunen", "avfall"],
        "en": ["form", "self-service", "application", "municipality", "waste"]
      },
      "alternative": {
        "what": {
          "da": "Blanket på papir eller fremmøde hos kommunen",
          "sv": "Blankett på papper eller besök hos kommunen",
          "en": "A paper form or a visit to the municipality"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til kommunen. Ellers afgør kommunen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till kommunen. Annars är det kommunen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the municipality. Otherwise the municipality decides."
        },
        "law": "",
        "source": "Kommunens hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Finde den rigtige side eller blanket og vise, hvor den sendes hen",
            "sv": "Hitta rätt sida eller blankett och visa vart den ska skickas",
            "en": "Find the right page or form and show where to send it"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Love et bestemt svar eller afgøre sagen for myndigheden",
            "sv": "Lova ett visst besked eller avgöra ärendet åt myndigheten",
            "en": "Promise an outcome or decide the case for the authority"
          }
        ],
        "source": "Kommunens hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "residence-certificate",
      "parent": "home",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": {"da": "Bopælsattest", "sv": "Bostadsintyg (bopælsattest)", "en": "Proof of address"},
      "words": {
        "da": ["bopælsattest", "adressebevis", "cpr-attest", "attest", "folkeregister"],
        "sv": ["bostadsintyg", "adressbevis", "intyg", "folkbokföring"],
        "en": ["proof of address", "residence certificate", "certificate"]
      },
      "alternative": {
        "what": {
          "da": "Bestilling på papir eller ved fremmøde",
          "sv": "Beställning på papper eller vid besök",
          "en": "An order on paper or in person"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til kommunen. Ellers afgør kommunen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till kommunen. Annars är det kommunen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the municipality. Otherwise the municipality decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Gemme kopier eller billeder af borgerens papirer",
            "sv": "Spara kopior eller bilder av besökarens handlingar",
            "en": "Keep copies or pictures of the citizen's papers"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          }
        ],
        "source": "borger.dk Bopælsattest",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "doctor-choice",
      "parent": "health",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": {"da": "Lægevalg: skift læge", "sv": "Läkarval: byt läkare", "en": "Choose or change doctor"},
      "words": {
        "da": ["lægevalg", "skifte læge", "ny læge", "vælge læge", "lægehus"],
        "sv": ["byta läkare", "läkarval", "välja läkare", "ny läkare"],
        "en": ["change doctor", "choose doctor", "new gp"]
      },
      "alternative": {
        "what": {
          "da": "Skift på papir eller ved fremmøde i borgerservice",
          "sv": "Byte på papper eller vid besök på borgerservice",
          "en": "A change on paper or at the citizen service desk"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til kommunen. Ellers afgør kommunen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till kommunen. Annars är det kommunen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the municipality. Otherwise the municipality decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Vise, hvilke læger der har åbent for nye patienter",
            "sv": "Visa vilka läkare som tar emot nya patienter",
            "en": "Show which doctors take new patients"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Anbefale en læge frem for en anden",
            "sv": "Rekommendera en läkare framför en annan",
            "en": "Recommend one doctor over another"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          }
        ],
        "source": "borger.dk Lægevalg",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "health-card",
      "parent": "health",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": {
        "da": "Sundhedskort (sygesikring): bestil nyt",
        "sv": "Sundhedskort: beställ nytt vårdkort",
        "en": "Health card: order a new one"
      },
      "words": {
        "da": ["sundhedskort", "sygesikringskort", "sygesikringsbevis", "gult kort", "mistet kort", "nyt kort"],
        "sv": ["vårdkort", "sundhedskort", "gula kortet", "borttappat kort"],
        "en": ["health card", "yellow card", "lost card", "new card"]
      },
      "alternative": {
        "what": {
          "da": "Bestilling ved fremmøde i borgerservice",
          "sv": "Beställning vid besök på borgerservice",
          "en": "An order at the citizen service desk"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til kommunen. Ellers afgør kommunen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till kommunen. Annars är det kommunen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the municipality. Otherwise the municipality decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Fortælle om alternativet til selvbetjening, og hvem der afgør det",
            "sv": "Berätta om alternativet till e-tjänsten och vem som avgör",
            "en": "Explain the alternative to self-service and who decides"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          },
          {
            "da": "Gemme kopier eller billeder af borgerens papirer",
            "sv": "Spara kopior eller bilder av besökarens handlingar",
            "en": "Keep copies or pictures of the citizen's papers"
          }
        ],
        "source": "borger.dk Sundhedskort",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "eu-health-card",
      "parent": "health",
      "kind": "guidance",
      "owner": "udbetaling-danmark",
      "complexity": 1,
      "name": {
        "da": "EU-kort: det blå sygesikringskort",
        "sv": "EU-kort: det blå sjukförsäkringskortet",
        "en": "EU health card, the blue one"
      },
      "words": {
        "da": ["eu-kort", "blåt kort", "eu-sygesikringskort", "sygesikring i udlandet", "rejse"],
        "sv": ["eu-kort", "blått kort", "europeiskt sjukförsäkringskort", "resa"],
        "en": ["ehic", "eu card", "blue card", "travel"]
      },
      "alternative": {
        "what": {
          "da": "Bestilling over telefonen eller på papir hos Udbetaling Danmark",
          "sv": "Beställning per telefon eller på papper hos Udbetaling Danmark",
          "en": "An order by phone or on paper from Udbetaling Danmark"
        },
        "decidedBy": {
          "da": "Borgerservice kan registrere en generel undtagelse. I den enkelte sag afgør Udbetaling Danmark det.",
          "sv": "Borgerservice kan registrera ett generellt undantag. I det enskilda ärendet avgör Udbetaling Danmark.",
          "en": "The citizen service desk can register a general exception. In a single case Udbetaling Danmark decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Fortælle om alternativet til selvbetjening, og hvem der afgør det",
            "sv": "Berätta om alternativet till e-tjänsten och vem som avgör",
            "en": "Explain the alternative to self-service and who decides"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Råde om rejseforsikring",
            "sv": "Ge råd om reseförsäkring",
            "en": "Advise on travel insurance"
          }
        ],
        "source": "borger.dk EU-sygesikringskort",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "sundhed-dk",
      "parent": "health",
      "kind": "guidance",
      "owner": "region",
      "complexity": 2,
      "name": {
        "da": "sundhed.dk: prøvesvar og journal",
        "sv": "sundhed.dk: provsvar och journal",
        "en": "sundhed.dk: results and records"
      },
      "words": {
        "da": ["sundhed.dk", "prøvesvar", "blodprøve", "journal", "sundhedsjournal", "laboratoriesvar"],
        "sv": ["sundhed.dk", "provsvar", "blodprov", "journal"],
        "en": ["sundhed.dk", "test results", "blood test", "lab answers", "records"]
      },
      "alternative": {
        "what": {
          "da": "Opkald eller fremmøde hos lægen eller sygehuset, eller svar på papir",
          "sv": "Samtal eller besök hos läkaren eller sjukhuset, eller svar på papper",
          "en": "A call or visit to the doctor or hospital, or the answer on paper"
        },
        "decidedBy": {
          "da": "Lægen, sygehuset eller regionen",
          "sv": "Läkaren, sjukhuset eller regionen",
          "en": "The doctor, the hospital or the region"
        },
        "law": "",
        "source": "sundhed.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Sørge for, at andre ikke kan se skærmen",
            "sv": "Se till att andra inte kan se skärmen",
            "en": "Make sure that others cannot see the screen"
          },
          {
            "da": "Henvise spørgsmål om indholdet til lægen eller afdelingen",
            "sv": "Hänvisa frågor om innehållet till läkaren eller avdelningen",
            "en": "Refer questions about the content to the doctor or ward"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Læse eller forklare prøvesvar, journal og medicin",
            "sv": "Läsa eller tolka provsvar, journal och läkemedel",
            "en": "Read or interpret results, records or medicines"
          }
        ],
        "source": "sundhed.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "minsundhed",
      "parent": "health",
      "kind": "guidance",
      "owner": "region",
      "complexity": 2,
      "name": {"da": "MinSundhed-appen", "sv": "MinSundhed: appen", "en": "MinSundhed, the app"},
      "words": {
        "da": ["minsundhed", "min sundhed", "sundhedsapp", "aftaler på sygehus", "henvisning", "vaccinationer"],
        "sv": ["minsundhed", "hälsoapp", "vårdtider", "remiss", "vaccinationer"],
        "en": ["minsundhed", "health app", "hospital visits", "referral", "vaccinations"]
      },
      "alternative": {
        "what": {
          "da": "Opkald eller fremmøde hos lægen eller sygehuset, eller svar på papir",
          "sv": "Samtal eller besök hos läkaren eller sjukhuset, eller svar på papper",
          "en": "A call or visit to the doctor or hospital, or the answer on paper"
        },
        "decidedBy": {
          "da": "Lægen, sygehuset eller regionen",
          "sv": "Läkaren, sjukhuset eller regionen",
          "en": "The doctor, the hospital or the region"
        },
        "law": "",
        "source": "sundhed.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan den rigtige app findes i telefonens appbutik",
            "sv": "Visa hur man hittar rätt app i telefonens appbutik",
            "en": "Show how to find the right app in the phone's app store"
          },
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Sørge for, at andre ikke kan se skærmen",
            "sv": "Se till att andra inte kan se skärmen",
            "en": "Make sure that others cannot see the screen"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Læse eller forklare prøvesvar, journal og medicin",
            "sv": "Läsa eller tolka provsvar, journal och läkemedel",
            "en": "Read or interpret results, records or medicines"
          }
        ],
        "source": "sundhed.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "medicine",
      "parent": "health",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {"da": "Medicin og recepter", "sv": "Läkemedel och recept", "en": "Medicines and prescriptions"},
      "words": {
        "da": ["medicin", "recept", "forny recept", "medicinkortet", "fmk", "apotek"],
        "sv": ["läkemedel", "medicin", "recept", "förnya recept", "apotek"],
        "en": ["medicine", "prescription", "renew prescription", "pharmacy"]
      },
      "alternative": {
        "what": {
          "da": "Opkald til lægen eller besøg på apoteket",
          "sv": "Samtal till läkaren eller besök på apoteket",
          "en": "A call to the doctor or a visit to the pharmacy"
        },
        "decidedBy": {"da": "Lægen eller apoteket", "sv": "Läkaren eller apoteket", "en": "The doctor or the pharmacy"},
        "law": "",
        "source": "sundhed.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Sørge for, at andre ikke kan se skærmen",
            "sv": "Se till att andra inte kan se skärmen",
            "en": "Make sure that others cannot see the screen"
          },
          {
            "da": "Henvise spørgsmål om medicin til læge eller apotek",
            "sv": "Hänvisa frågor om läkemedel till läkare eller apotek",
            "en": "Refer questions on medicines to doctor or pharmacy"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Læse eller forklare prøvesvar, journal og medicin",
            "sv": "Läsa eller tolka provsvar, journal och läkemedel",
            "en": "Read or interpret results, records or medicines"
          }
        ],
        "source": "sundhed.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "doctor-contact",
      "parent": "health",
      "kind": "guidance",
      "owner": "region",
      "complexity": 2,
      "name": {
        "da": "Lægen: bestil tid eller skriv",
        "sv": "Läkaren: boka tid eller skriv",
        "en": "Doctor: book a time or write"
      },
      "words": {
        "da": ["min læge app", "minlæge", "e-konsultation", "lægetid", "videokonsultation", "skrive til lægen"],
        "sv": ["läkartid", "e-konsultation", "min læge", "videobesök", "skriva till läkaren"],
        "en": ["doctor appointment", "e-consultation", "min læge", "video consultation"]
      },
      "alternative": {
        "what": {
          "da": "Opkald i lægens telefontid eller fremmøde",
          "sv": "Samtal på läkarens telefontid eller besök",
          "en": "A call during the doctor's phone hours, or a visit"
        },
        "decidedBy": {"da": "Lægen", "sv": "Läkaren", "en": "The doctor"},
        "law": "",
        "source": "sundhed.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan den rigtige app findes i telefonens appbutik",
            "sv": "Visa hur man hittar rätt app i telefonens appbutik",
            "en": "Show how to find the right app in the phone's app store"
          },
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Sørge for, at andre ikke kan se skærmen",
            "sv": "Se till att andra inte kan se skärmen",
            "en": "Make sure that others cannot see the screen"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Skrive eller læse om sygdom for borgeren",
            "sv": "Skriva eller läsa om sjukdom åt besökaren",
            "en": "Write or read about illness for the citizen"
          },
          {
            "da": "Vurdere, om det haster",
            "sv": "Bedöma om det är brådskande",
            "en": "Judge whether it is urgent"
          }
        ],
        "source": "sundhed.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "daycare",
      "parent": "family",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": {
        "da": "Dagpleje, vuggestue og børnehave",
        "sv": "Förskola och dagmamma i Danmark",
        "en": "Daycare and kindergarten"
      },
      "words": {
        "da": ["daginstitution", "børnehave", "vuggestue", "dagpleje", "pladsanvisning", "skrive barn op"],
        "sv": ["förskola", "dagis", "dagmamma", "förskoleplats", "barnomsorg"],
        "en": ["daycare", "nursery", "kindergarten", "childcare place"]
      },
      "alternative": {
        "what": {
          "da": "Ansøgning på papir eller ved fremmøde",
          "sv": "Ansökan på papper eller vid besök",
          "en": "An application on paper or in person"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til kommunen. Ellers afgør kommunen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till kommunen. Annars är det kommunen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the municipality. Otherwise the municipality decides."
        },
        "law": "",
        "source": "Kommunens hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Finde myndighedens kontaktoplysninger og åbningstider",
            "sv": "Ta fram myndighetens kontaktuppgifter och öppettider",
            "en": "Find the authority's contact details and opening hours"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Vælge for borgeren eller anbefale, hvad der skal søges om",
            "sv": "Välja åt besökaren eller ge råd om vad som ska sökas",
            "en": "Choose for the citizen or advise what to apply for"
          },
          {
            "da": "Love et bestemt svar eller afgøre sagen for myndigheden",
            "sv": "Lova ett visst besked eller avgöra ärendet åt myndigheten",
            "en": "Promise an outcome or decide the case for the authority"
          }
        ],
        "source": "borger.dk Pasning af børn",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "school-enrolment",
      "parent": "family",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": {
        "da": "Skoleindskrivning og SFO",
        "sv": "Skola och fritids: anmäl barn",
        "en": "School enrolment and after-school care"
      },
      "words": {
        "da": ["skoleindskrivning", "indskrivning", "skolestart", "sfo", "skifte skole"],
        "sv": ["skolval", "skolstart", "fritids", "anmäla barn", "byta skola"],
        "en": ["school enrolment", "school start", "after-school care", "change school"]
      },
      "alternative": {
        "what": {
          "da": "Indskrivning på papir eller på skolens kontor",
          "sv": "Anmälan på papper eller på skolans expedition",
          "en": "Enrolment on paper or at the school office"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til kommunen. Ellers afgør kommunen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till kommunen. Annars är det kommunen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the municipality. Otherwise the municipality decides."
        },
        "law": "",
        "source": "Kommunens hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Finde myndighedens kontaktoplysninger og åbningstider",
            "sv": "Ta fram myndighetens kontaktuppgifter och öppettider",
            "en": "Find the authority's contact details and opening hours"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Vælge for borgeren eller anbefale, hvad der skal søges om",
            "sv": "Välja åt besökaren eller ge råd om vad som ska sökas",
            "en": "Choose for the citizen or advise what to apply for"
          }
        ],
        "source": "borger.dk Skole",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "aula",
      "parent": "family",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": {
        "da": "Aula: beskeder fra skole og dagtilbud",
        "sv": "Aula: meddelanden från skola",
        "en": "Aula: messages from school"
      },
      "words": {
        "da": ["aula", "forældreintra", "besked fra skolen", "meldt syg", "komme-gå", "ferie"],
        "sv": ["aula", "meddelande från skolan", "sjukanmälan", "förskola"],
        "en": ["aula", "school messages", "sick note", "parents"]
      },
      "alternative": {
        "what": {
          "da": "Telefon eller papir fra skolen eller institutionen",
          "sv": "Telefon eller papper från skolan eller förskolan",
          "en": "A call or paper from the school or daycare"
        },
        "decidedBy": {
          "da": "Skolen, institutionen eller kommunen",
          "sv": "Skolan, förskolan eller kommunen",
          "en": "The school, daycare or municipality"
        },
        "law": "",
        "source": "Kommunens hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan den rigtige app findes i telefonens appbutik",
            "sv": "Visa hur man hittar rätt app i telefonens appbutik",
            "en": "Show how to find the right app in the phone's app store"
          },
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Finde myndighedens kontaktoplysninger og åbningstider",
            "sv": "Ta fram myndighetens kontaktuppgifter och öppettider",
            "en": "Find the authority's contact details and opening hours"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Læse beskeder og billeder, som borgeren ikke selv viser frem",
            "sv": "Läsa meddelanden och bilder som besökaren inte själv visar upp",
            "en": "Read messages or pictures the citizen does not choose to show"
          }
        ],
        "source": "aulainfo.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "divorce",
      "parent": "family",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": {
        "da": "Skilsmisse og samvær: Familieretshuset",
        "sv": "Skilsmässa: Familieretshuset",
        "en": "Divorce: Familieretshuset"
      },
      "words": {
        "da": ["skilsmisse", "separation", "familieretshuset", "statsforvaltningen", "samvær", "forældremyndighed"],
        "sv": ["skilsmässa", "separation", "familieretshuset", "umgänge", "vårdnad"],
        "en": ["divorce", "separation", "custody", "contact", "familieretshuset"]
      },
      "alternative": {
        "what": {
          "da": "Skriftlig eller mundtlig henvendelse, som Familieretshuset anviser",
          "sv": "Skriftlig eller muntlig ansökan på det sätt Familieretshuset anvisar",
          "en": "A written or spoken application, as Familieretshuset directs"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til Familieretshuset. Ellers afgør Familieretshuset det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till Familieretshuset. Annars är det Familieretshuset som avgör.",
          "en": "A citizen exempt from Digital Post need only tell Familieretshuset. Otherwise Familieretshuset decides."
        },
        "law": "Ægteskabsloven § 58 d",
        "source": "familieretshuset.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Sørge for, at andre ikke kan se skærmen",
            "sv": "Se till att andra inte kan se skärmen",
            "en": "Make sure that others cannot see the screen"
          },
          {
            "da": "Henvise til krisecenter eller rådgivning, når borgeren beder om det",
            "sv": "Hänvisa till kvinnojour eller rådgivning när besökaren ber om det",
            "en": "Refer to a refuge or advice service when asked"
          },
          {
            "da": "Finde myndighedens kontaktoplysninger og åbningstider",
            "sv": "Ta fram myndighetens kontaktuppgifter och öppettider",
            "en": "Find the authority's contact details and opening hours"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Vælge for borgeren eller anbefale, hvad der skal søges om",
            "sv": "Välja åt besökaren eller ge råd om vad som ska sökas",
            "en": "Choose for the citizen or advise what to apply for"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          }
        ],
        "source": "familieretshuset.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "name-marriage",
      "parent": "family",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {"da": "Navneændring og vielse", "sv": "Namnbyte och vigsel", "en": "Change of name and marriage"},
      "words": {
        "da": ["navneændring", "skifte navn", "vielse", "bryllup", "ægteskabserklæring", "giftes"],
        "sv": ["namnbyte", "byta namn", "vigsel", "bröllop", "gifta sig"],
        "en": ["change name", "marriage", "wedding", "name"]
      },
      "alternative": {
        "what": {"da": "Ansøgning på papir", "sv": "Ansökan på papper", "en": "An application on paper"},
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til myndigheden. Ellers afgør myndigheden det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till myndigheten. Annars är det myndigheten som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the authority. Otherwise the authority decides."
        },
        "law": "",
        "source": "borger.dk Familie og børn",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Finde myndighedens kontaktoplysninger og åbningstider",
            "sv": "Ta fram myndighetens kontaktuppgifter och öppettider",
            "en": "Find the authority's contact details and opening hours"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          },
          {
            "da": "Love et bestemt svar eller afgøre sagen for myndigheden",
            "sv": "Lova ett visst besked eller avgöra ärendet åt myndigheten",
            "en": "Promise an outcome or decide the case for the authority"
          }
        ],
        "source": "borger.dk Familie og børn",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "death",
      "parent": "family",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": {
        "da": "Dødsfald: anmeldelse og det praktiske",
        "sv": "Dödsfall: anmälan och det praktiska",
        "en": "Death: reporting it, practical matters"
      },
      "words": {
        "da": ["dødsfald", "død", "begravelse", "bisættelse", "skifteret", "dødsbo"],
        "sv": ["dödsfall", "död", "begravning", "dödsbo", "bouppteckning"],
        "en": ["death", "funeral", "burial", "probate", "estate"]
      },
      "alternative": {
        "what": {
          "da": "Kirkekontoret i afdødes sogn eller bedemanden hjælper med anmodningen",
          "sv": "Kyrkokontoret i den avlidnes socken eller begravningsbyrån hjälper till",
          "en": "The parish office of the deceased or the undertaker helps with it"
        },
        "decidedBy": {
          "da": "Begravelsesmyndigheden, oftest kirkekontoret",
          "sv": "Begravningsmyndigheten, oftast kyrkokontoret",
          "en": "The burial authority, mostly the parish office"
        },
        "law": "",
        "source": "borger.dk Dødsfald og begravelse",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Tage god tid og finde et roligt sted",
            "sv": "Ta god tid och hitta en lugn plats",
            "en": "Take your time and find a quiet place"
          },
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Finde kirkekontoret, skifteretten og overblikket på borger.dk",
            "sv": "Hitta kyrkokontoret, skifteretten och översikten på borger.dk",
            "en": "Find the parish office, the probate court and borger.dk"
          }
        ],
        "mayNot": [
          {
            "da": "Bruge afdødes MitID eller hjælpe andre med at gøre det",
            "sv": "Använda den avlidnes MitID eller hjälpa andra att göra det",
            "en": "Use the MitID of the deceased or help others to do so"
          },
          {
            "da": "Råde om arv og dødsbo",
            "sv": "Ge råd om arv och dödsbo",
            "en": "Advise on inheritance and the estate"
          }
        ],
        "source": "borger.dk Dødsfald og begravelse",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "funeral-help",
      "parent": "family",
      "kind": "guidance",
      "owner": "udbetaling-danmark",
      "complexity": 2,
      "name": {
        "da": "Begravelseshjælp: søg tilskud",
        "sv": "Begravningshjälp: sök bidrag",
        "en": "Funeral allowance: apply"
      },
      "words": {
        "da": ["begravelseshjælp", "tilskud til begravelse", "efterlevelsespension", "efterladt"],
        "sv": ["begravningshjälp", "begravningsbidrag", "efterlevande"],
        "en": ["funeral allowance", "funeral grant", "bereaved"]
      },
      "alternative": {
        "what": {
          "da": "Ansøgning på papir eller over telefonen hos Udbetaling Danmark",
          "sv": "Ansökan på papper eller per telefon hos Udbetaling Danmark",
          "en": "Application on paper or by phone to Udbetaling Danmark"
        },
        "decidedBy": {
          "da": "Borgerservice kan registrere en generel undtagelse. I den enkelte sag afgør Udbetaling Danmark det.",
          "sv": "Borgerservice kan registrera ett generellt undantag. I det enskilda ärendet avgör Udbetaling Danmark.",
          "en": "The citizen service desk can register a general exception. In a single case Udbetaling Danmark decides."
        },
        "law": "",
        "source": "borger.dk Obligatorisk selvbetjening",
        "checkedOn": "2026-11-21",
        "verified": true
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Finde et roligt sted at sidde",
            "sv": "Hitta en lugn plats att sitta på",
            "en": "Find a quiet place to sit"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Love et bestemt svar eller afgøre sagen for myndigheden",
            "sv": "Lova ett visst besked eller avgöra ärendet åt myndigheten",
            "en": "Promise an outcome or decide the case for the authority"
          },
          {
            "da": "Gemme kopier eller billeder af borgerens papirer",
            "sv": "Spara kopior eller bilder av besökarens handlingar",
            "en": "Keep copies or pictures of the citizen's papers"
          }
        ],
        "source": "borger.dk Begravelseshjælp",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "voting",
      "parent": "family",
      "kind": "transaction",
      "owner": "municipality",
      "complexity": 1,
      "name": {
        "da": "Brevstemme og valgkort",
        "sv": "Förtidsröstning och röstkort",
        "en": "Postal vote and polling card"
      },
      "words": {
        "da": ["valg", "valgkort", "brevstemme", "stemme", "afstemning", "folketingsvalg"],
        "sv": ["val", "röstkort", "förtidsrösta", "brevröst", "rösta", "folkomröstning"],
        "en": ["election", "polling card", "postal vote", "vote"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise vej til brevstemmestedet og åbningstiderne",
            "sv": "Visa vägen till förtidsröstning och öppettider",
            "en": "Show the way to the postal voting place and its hours"
          },
          {
            "da": "Modtage brevstemmer, hvis du er udpeget til det",
            "sv": "Ta emot förtidsröster om du är utsedd till det",
            "en": "Receive postal votes, if you are appointed to do so"
          }
        ],
        "mayNot": [
          {
            "da": "Tale om partier og kandidater",
            "sv": "Tala om partier och kandidater",
            "en": "Talk about parties and candidates"
          },
          {
            "da": "Se, hvad borgeren stemmer",
            "sv": "Se vad väljaren röstar på",
            "en": "See how the citizen votes"
          }
        ],
        "source": "valg.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "police",
      "parent": "family",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "Politi: anmeldelse og straffeattest",
        "sv": "Polisen: anmälan och registerutdrag",
        "en": "Police: report and criminal record"
      },
      "words": {
        "da": ["politi", "anmelde", "tyveri", "stjålet cykel", "straffeattest", "børneattest"],
        "sv": ["polis", "polisanmälan", "stöld", "belastningsregister", "straffeattest"],
        "en": ["police", "report theft", "stolen bike", "criminal record"]
      },
      "alternative": {
        "what": {
          "da": "Opkald til politiet eller fremmøde på en politistation",
          "sv": "Samtal till polisen eller besök på en polisstation",
          "en": "A call to the police or a visit to a station"
        },
        "decidedBy": {"da": "Politiet", "sv": "Polisen", "en": "The police"},
        "law": "",
        "source": "politi.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Sørge for, at andre ikke kan se skærmen",
            "sv": "Se till att andra inte kan se skärmen",
            "en": "Make sure that others cannot see the screen"
          },
          {
            "da": "Ringe til alarmcentralen, hvis nogen er i fare",
            "sv": "Ringa larmnumret om någon är i fara",
            "en": "Call the emergency number if anybody is in danger"
          }
        ],
        "mayNot": [
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Vurdere, om noget skal anmeldes",
            "sv": "Bedöma om något bör anmälas",
            "en": "Judge whether a thing should be reported"
          },
          {
            "da": "Gemme kopier eller billeder af borgerens papirer",
            "sv": "Spara kopior eller bilder av besökarens handlingar",
            "en": "Keep copies or pictures of the citizen's papers"
          }
        ],
        "source": "politi.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "jobnet",
      "parent": "work",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {
        "da": "Jobnet: meld ledig og søg job",
        "sv": "Jobnet: anmäl arbetslöshet, sök jobb",
        "en": "Jobnet: register as unemployed"
      },
      "words": {
        "da": ["jobnet", "jobcenter", "ledig", "melde ledig", "jobsøgning", "joblog"],
        "sv": ["jobnet", "arbetslös", "jobbcenter", "söka jobb"],
        "en": ["jobnet", "job centre", "unemployed", "job search", "job log"]
      },
      "alternative": {
        "what": {
          "da": "Fremmøde eller telefon hos kommunens jobcenter",
          "sv": "Besök eller telefon hos kommunens jobbcenter",
          "en": "A visit or call to the municipal job centre"
        },
        "decidedBy": {
          "da": "Er borgeren fritaget for Digital Post, er det nok at sige det til kommunen. Ellers afgør kommunen det.",
          "sv": "Är besökaren befriad från Digital Post räcker det att säga det till kommunen. Annars är det kommunen som avgör.",
          "en": "A citizen exempt from Digital Post need only tell the municipality. Otherwise the municipality decides."
        },
        "law": "",
        "source": "jobnet.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Minde om at melde sig ledig på første ledighedsdag",
            "sv": "Påminna om att anmäla sig första dagen som arbetslös",
            "en": "Mention registering on the first day out of work"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Bekræfte søgte job eller møder for borgeren",
            "sv": "Intyga sökta jobb eller möten åt besökaren",
            "en": "Confirm job applications or meetings for the citizen"
          }
        ],
        "source": "jobnet.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "a-kasse",
      "parent": "work",
      "kind": "guidance",
      "owner": "private",
      "complexity": 2,
      "name": {
        "da": "A-kasse: dagpengekort og beskeder",
        "sv": "A-kasse: dansk a-kassa",
        "en": "A-kasse: unemployment fund"
      },
      "words": {
        "da": ["a-kasse", "akasse", "dagpenge", "dagpengekort", "efterløn", "fagforening"],
        "sv": ["a-kassa", "a-kasse", "dagpenge", "arbetslöshetsersättning", "fackförbund"],
        "en": ["unemployment fund", "a-kasse", "dagpenge", "benefit card", "union"]
      },
      "alternative": {
        "what": {
          "da": "Telefon eller fremmøde hos a-kassen",
          "sv": "Telefon eller besök hos a-kassan",
          "en": "A call or visit to the unemployment fund"
        },
        "decidedBy": {"da": "A-kassen", "sv": "A-kassan", "en": "The unemployment fund"},
        "law": "",
        "source": "A-kassens hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Finde a-kassens kontaktoplysninger",
            "sv": "Ta fram a-kassans kontaktuppgifter",
            "en": "Find the fund's contact details"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Råde om ret til dagpenge",
            "sv": "Ge råd om rätten till ersättning",
            "en": "Advise on the right to benefit"
          },
          {
            "da": "Udfylde timer for borgeren",
            "sv": "Fylla i timmar åt besökaren",
            "en": "Fill in hours for the citizen"
          }
        ],
        "source": "A-kassens hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "cv-application",
      "parent": "work",
      "kind": "teaching",
      "owner": "municipality",
      "complexity": 2,
      "name": {
        "da": "CV og ansøgning på computeren",
        "sv": "CV och jobbansökan på datorn",
        "en": "CV and job application on the computer"
      },
      "words": {
        "da": ["cv", "ansøgning", "jobansøgning", "skrive i word", "pdf"],
        "sv": ["cv", "jobbansökan", "personligt brev", "skriva i word", "pdf"],
        "en": ["cv", "application", "cover letter", "word", "pdf"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise skabeloner, og hvordan en fil gemmes som pdf",
            "sv": "Visa mallar och hur en fil sparas som pdf",
            "en": "Show templates and how to save a file as PDF"
          },
          {
            "da": "Læse med, når borgeren beder om det",
            "sv": "Läsa igenom när besökaren ber om det",
            "en": "Read through when the citizen asks"
          }
        ],
        "mayNot": [
          {
            "da": "Skrive ansøgningen for borgeren",
            "sv": "Skriva ansökan åt besökaren",
            "en": "Write the application for the citizen"
          },
          {
            "da": "Lade filer ligge på publikumscomputeren",
            "sv": "Lämna kvar filer på den allmänna datorn",
            "en": "Leave files on the public computer"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "su",
      "parent": "work",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": {"da": "SU og optagelse.dk", "sv": "SU: danskt studiestöd", "en": "SU: student grant and admission"},
      "words": {
        "da": ["su", "minsu", "optagelse.dk", "uddannelse", "studielån", "ansøge uddannelse"],
        "sv": ["su", "studiestöd", "studielån", "söka utbildning"],
        "en": ["su", "student grant", "student loan", "admission"]
      },
      "alternative": {
        "what": {
          "da": "Uddannelsesstedets SU-vejleder",
          "sv": "Skolans SU-vägledare",
          "en": "The SU adviser at the place of study"
        },
        "decidedBy": {
          "da": "Uddannelses- og Forskningsstyrelsen eller uddannelsesstedet",
          "sv": "Den danska myndigheten för studiestöd eller skolan",
          "en": "The Danish student grant agency or the place of study"
        },
        "law": "",
        "source": "su.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Skrive for borgeren efter login, når borgeren følger med og godkender",
            "sv": "Skriva åt besökaren efter inloggning när hen följer med och godkänner",
            "en": "Type for the citizen after login while they follow and approve"
          },
          {
            "da": "Finde myndighedens kontaktoplysninger og åbningstider",
            "sv": "Ta fram myndighetens kontaktuppgifter och öppettider",
            "en": "Find the authority's contact details and opening hours"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          },
          {
            "da": "Vælge for borgeren eller anbefale, hvad der skal søges om",
            "sv": "Välja åt besökaren eller ge råd om vad som ska sökas",
            "en": "Choose for the citizen or advise what to apply for"
          }
        ],
        "source": "su.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "netbank",
      "parent": "work",
      "kind": "elsewhere",
      "owner": "bank",
      "complexity": 2,
      "name": {"da": "Netbank og mobilbank", "sv": "Internetbank och mobilbank", "en": "Online and mobile banking"},
      "words": {
        "da": ["netbank", "mobilbank", "betale regninger", "girokort", "bankapp", "homebanking"],
        "sv": ["nätbank", "internetbank", "mobilbank", "betala räkningar", "bankapp"],
        "en": ["online bank", "mobile bank", "pay bills", "bank app"]
      },
      "alternative": {
        "what": {
          "da": "Filial, telefon eller betaling på papir, alt efter banken",
          "sv": "Bankkontor, telefon eller betalning på papper, beroende på bank",
          "en": "A branch, the phone or paper payment, depending on the bank"
        },
        "decidedBy": {"da": "Banken", "sv": "Banken", "en": "The bank"},
        "law": "",
        "source": "Bankens hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Finde bankens egen side, app og support",
            "sv": "Ta fram bankens egen sida, app och support",
            "en": "Find the bank's own page, app and support"
          },
          {
            "da": "Henvise til banken eller et kursus på en øveside",
            "sv": "Hänvisa till banken eller en kurs med övningssida",
            "en": "Refer to the bank or a course with a practice site"
          }
        ],
        "mayNot": [
          {
            "da": "Følge med på skærmen, når borgeren er i netbanken",
            "sv": "Titta på skärmen när besökaren är inne i banken",
            "en": "Watch the screen while the citizen is in the bank"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          },
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "mobilepay",
      "parent": "work",
      "kind": "guidance",
      "owner": "private",
      "complexity": 2,
      "name": {
        "da": "MobilePay: opret og betal",
        "sv": "MobilePay: skaffa och betala",
        "en": "MobilePay: set up and pay"
      },
      "words": {
        "da": ["mobilepay", "mobile pay", "betale med mobilen", "sende penge", "vipps"],
        "sv": ["mobilepay", "betala med mobilen", "skicka pengar", "swish"],
        "en": ["mobilepay", "pay by phone", "send money"]
      },
      "alternative": {
        "what": {
          "da": "Kontanter eller betalingskort",
          "sv": "Kontanter eller betalkort",
          "en": "Cash or payment card"
        },
        "decidedBy": {"da": "Borgeren vælger selv", "sv": "Besökaren väljer själv", "en": "The citizen chooses"},
        "law": "",
        "source": "mobilepay.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan den rigtige app findes i telefonens appbutik",
            "sv": "Visa hur man hittar rätt app i telefonens appbutik",
            "en": "Show how to find the right app in the phone's app store"
          },
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Forklare, at man aldrig swiper på opfordring fra en fremmed",
            "sv": "Förklara att man aldrig ska godkänna på begäran av en främling",
            "en": "Explain never to swipe because a stranger asks"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          },
          {
            "da": "Øve med dine egne eller borgerens penge",
            "sv": "Öva med dina egna eller besökarens pengar",
            "en": "Practise with your own or the citizen's money"
          }
        ],
        "source": "mobilepay.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "phone-basics",
      "parent": "devices",
      "kind": "guidance",
      "owner": "private",
      "complexity": 1,
      "name": {
        "da": "Telefonen: det mest almindelige",
        "sv": "Telefonen: det vanligaste",
        "en": "Phone: the basics"
      },
      "words": {
        "da": ["telefon", "smartphone", "mobil", "iphone", "android", "lyd og lys"],
        "sv": ["telefon", "mobil", "smartphone", "iphone", "android"],
        "en": ["phone", "smartphone", "mobile", "iphone", "android"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Lade borgeren selv trykke, også når det tager tid",
            "sv": "Låta besökaren själv trycka, även när det tar tid",
            "en": "Let the citizen do the tapping, even when it takes time"
          },
          {
            "da": "Vise opkald, sms, lyd, kontakter og indstillinger",
            "sv": "Visa samtal, sms, ljud, kontakter och inställningar",
            "en": "Show calls, texts, sound, contacts and settings"
          },
          {
            "da": "Foreslå et kursus eller en it-café til det næste skridt",
            "sv": "Föreslå en kurs eller ett it-café som nästa steg",
            "en": "Suggest a course or IT café as the next step"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Læse beskeder og billeder, som borgeren ikke selv viser frem",
            "sv": "Läsa meddelanden och bilder som besökaren inte själv visar upp",
            "en": "Read messages or pictures the citizen does not choose to show"
          },
          {
            "da": "Beholde telefonen eller arbejde på den, mens borgeren er væk",
            "sv": "Behålla telefonen eller arbeta med den när ägaren inte är med",
            "en": "Keep the phone or work on it while the owner is away"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "tablet-pc-basics",
      "parent": "devices",
      "kind": "teaching",
      "owner": "private",
      "complexity": 1,
      "name": {
        "da": "Tablet og pc: kom i gang",
        "sv": "Surfplatta och dator: kom i gång",
        "en": "Tablet and PC: getting started"
      },
      "words": {
        "da": ["tablet", "ipad", "pc", "computer", "mus og tastatur", "windows"],
        "sv": ["surfplatta", "ipad", "dator", "mus och tangentbord", "windows"],
        "en": ["tablet", "ipad", "pc", "computer", "mouse", "keyboard"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Lade borgeren selv trykke, også når det tager tid",
            "sv": "Låta besökaren själv trycka, även när det tar tid",
            "en": "Let the citizen do the tapping, even when it takes time"
          },
          {
            "da": "Øve ét skridt ad gangen og skrive en huskeseddel",
            "sv": "Öva ett steg i taget och skriva en minneslapp",
            "en": "Practise one step at a time and write a crib sheet"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Beholde telefonen eller arbejde på den, mens borgeren er væk",
            "sv": "Behålla telefonen eller arbeta med den när ägaren inte är med",
            "en": "Keep the phone or work on it while the owner is away"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "new-device",
      "parent": "devices",
      "kind": "guidance",
      "owner": "private",
      "complexity": 3,
      "name": {
        "da": "Ny telefon: opsætning og flytning",
        "sv": "Ny telefon: kom i gång och flytta över",
        "en": "New phone: set up and transfer"
      },
      "words": {
        "da": ["ny telefon", "flytte kontakter", "sikkerhedskopi", "icloud", "google-konto", "sim-kort"],
        "sv": ["ny telefon", "flytta kontakter", "säkerhetskopia", "icloud", "google-konto"],
        "en": ["new phone", "transfer contacts", "backup", "icloud", "google account"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Vise, hvordan der tages sikkerhedskopi først",
            "sv": "Visa hur man säkerhetskopierar först",
            "en": "Show how to make a backup first"
          },
          {
            "da": "Minde om at flytte MitID, før den gamle telefon slettes",
            "sv": "Påminna om att flytta MitID innan den gamla telefonen raderas",
            "en": "Advise moving MitID before the old phone is erased"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Skrive adgangskoder ned eller gemme dem for borgeren",
            "sv": "Skriva upp lösenord eller spara dem åt besökaren",
            "en": "Write down passwords or store them for the citizen"
          },
          {
            "da": "Beholde telefonen eller arbejde på den, mens borgeren er væk",
            "sv": "Behålla telefonen eller arbeta med den när ägaren inte är med",
            "en": "Keep the phone or work on it while the owner is away"
          },
          {
            "da": "Slette den gamle telefon for borgeren",
            "sv": "Radera den gamla telefonen åt besökaren",
            "en": "Erase the old phone for the citizen"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "apps",
      "parent": "devices",
      "kind": "guidance",
      "owner": "private",
      "complexity": 1,
      "name": {
        "da": "Apps: hent, find og slet",
        "sv": "Appar: hämta, hitta och ta bort",
        "en": "Apps: get, find and remove"
      },
      "words": {
        "da": ["apps", "hente app", "app store", "google play", "apple-id", "slette app"],
        "sv": ["appar", "hämta app", "app store", "google play", "apple-id"],
        "en": ["apps", "download app", "app store", "google play", "apple id"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvordan den rigtige app findes i telefonens appbutik",
            "sv": "Visa hur man hittar rätt app i telefonens appbutik",
            "en": "Show how to find the right app in the phone's app store"
          },
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Vise, hvem der står bag en app, og hvad den må se",
            "sv": "Visa vem som står bakom en app och vad den får se",
            "en": "Show who makes an app and what it may see"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "accessibility",
      "parent": "devices",
      "kind": "guidance",
      "owner": "private",
      "complexity": 1,
      "name": {
        "da": "Større tekst og oplæsning",
        "sv": "Större text och uppläsning",
        "en": "Larger text and reading aloud"
      },
      "words": {
        "da": ["større tekst", "oplæsning", "skærmlæser", "ordblind", "høreapparat", "kontrast"],
        "sv": ["större text", "uppläsning", "skärmläsare", "dyslexi", "hörapparat"],
        "en": ["larger text", "read aloud", "screen reader", "dyslexia", "hearing aid"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Prøve indstillinger, til borgeren siger, at det er godt",
            "sv": "Prova inställningar tills besökaren är nöjd",
            "en": "Try settings until the citizen says it is good"
          },
          {
            "da": "Nævne hjælpemidler og lydbøger fra Nota",
            "sv": "Nämna hjälpmedel och talböcker från Nota",
            "en": "Mention aids and audio books from Nota"
          }
        ],
        "mayNot": [
          {
            "da": "Vurdere eller notere, hvad borgeren er i stand til",
            "sv": "Bedöma eller anteckna vad besökaren förmår",
            "en": "Judge or note down what the citizen is capable of"
          },
          {"da": "Spørge om diagnoser", "sv": "Fråga om diagnoser", "en": "Ask about diagnoses"}
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "email",
      "parent": "devices",
      "kind": "guidance",
      "owner": "private",
      "complexity": 2,
      "name": {
        "da": "E-mail: læs, skriv og find",
        "sv": "E-post: läs, skriv och hitta",
        "en": "E-mail: read, write and find"
      },
      "words": {
        "da": ["mail", "e-mail", "gmail", "outlook", "glemt mail", "vedhæfte"],
        "sv": ["mejl", "e-post", "gmail", "outlook", "bifoga fil"],
        "en": ["mail", "e-mail", "gmail", "outlook", "attachment"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Vise, hvordan man vedhæfter, sletter og søger",
            "sv": "Visa hur man bifogar, tar bort och söker",
            "en": "Show how to attach, delete and search"
          },
          {
            "da": "Vise udbyderens egen side, når adgangskoden er glemt",
            "sv": "Visa leverantörens egen sida när lösenordet är glömt",
            "en": "Show the provider's own page when the password is forgotten"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Læse beskeder og billeder, som borgeren ikke selv viser frem",
            "sv": "Läsa meddelanden och bilder som besökaren inte själv visar upp",
            "en": "Read messages or pictures the citizen does not choose to show"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "wifi",
      "parent": "devices",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": {"da": "Wi-Fi og internet", "sv": "Wi-fi och internet", "en": "Wi-Fi and internet"},
      "words": {
        "da": ["wifi", "wi-fi", "trådløst net", "internet", "netværk", "mobildata"],
        "sv": ["wifi", "wi-fi", "trådlöst nät", "internet", "mobildata"],
        "en": ["wifi", "wi-fi", "wireless", "internet", "network", "mobile data"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Hjælpe borgeren på husets trådløse net",
            "sv": "Hjälpa besökaren att ansluta till husets nät",
            "en": "Help the citizen onto the building's network"
          },
          {
            "da": "Forklare, hvad mobildata og Wi-Fi er",
            "sv": "Förklara vad mobildata och wi-fi är",
            "en": "Explain mobile data and Wi-Fi"
          },
          {
            "da": "Henvise til udbyderen ved fejl derhjemme",
            "sv": "Hänvisa till leverantören vid fel hemma",
            "en": "Refer to the provider for faults at home"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Skifte abonnement eller udbyder for borgeren",
            "sv": "Byta abonnemang eller leverantör åt besökaren",
            "en": "Change subscription or provider for the citizen"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "print-scan",
      "parent": "devices",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": {"da": "Print, scan og kopi", "sv": "Utskrift, skanning och kopiering", "en": "Print, scan and copy"},
      "words": {
        "da": ["print", "printe", "udskrive", "scanne", "kopiere", "usb"],
        "sv": ["skriva ut", "utskrift", "skanna", "kopiera", "usb"],
        "en": ["print", "scan", "copy", "usb", "printer"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Vise, hvordan man printer fra telefonen",
            "sv": "Visa hur man skriver ut från telefonen",
            "en": "Show how to print from the phone"
          },
          {
            "da": "Minde om at logge ud og tage alle papirer med",
            "sv": "Påminna om att logga ut och ta med alla papper",
            "en": "Mention logging out and taking all papers along"
          }
        ],
        "mayNot": [
          {
            "da": "Gemme kopier eller billeder af borgerens papirer",
            "sv": "Spara kopior eller bilder av besökarens handlingar",
            "en": "Keep copies or pictures of the citizen's papers"
          },
          {
            "da": "Få papirer sendt til din egen mail",
            "sv": "Ta emot handlingar till din egen e-post",
            "en": "Have papers sent to your own mail"
          },
          {
            "da": "Læse det, der printes",
            "sv": "Läsa det som skrivs ut",
            "en": "Read what is being printed"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "public-pc",
      "parent": "devices",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": {
        "da": "Pc på biblioteket: book og log ind",
        "sv": "Biblioteksdator: boka och logga in",
        "en": "Library computer: book and log in"
      },
      "words": {
        "da": ["publikumspc", "låne pc", "booke pc", "computer på biblioteket", "logge ind"],
        "sv": ["låna dator", "boka dator", "biblioteksdator", "logga in"],
        "en": ["public computer", "book pc", "library pc", "log in"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Vise, hvordan man logger ud og sletter sine spor",
            "sv": "Visa hur man loggar ut och raderar sina spår",
            "en": "Show how to log out and clear traces"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Låne dit eget eller en andens login ud",
            "sv": "Låna ut ditt eget eller någon annans inlogg",
            "en": "Lend your own or another's login"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "photos",
      "parent": "devices",
      "kind": "teaching",
      "owner": "private",
      "complexity": 2,
      "name": {
        "da": "Fotos: find, gem og del",
        "sv": "Foton: hitta, spara och dela",
        "en": "Photos: find, save and share"
      },
      "words": {
        "da": ["fotos", "billeder", "icloud", "google fotos", "fuld telefon", "dele billeder"],
        "sv": ["foton", "bilder", "icloud", "google foto", "full telefon", "dela bilder"],
        "en": ["photos", "pictures", "icloud", "google photos", "share", "storage full"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Lade borgeren selv trykke, også når det tager tid",
            "sv": "Låta besökaren själv trycka, även när det tar tid",
            "en": "Let the citizen do the tapping, even when it takes time"
          },
          {
            "da": "Vise, hvordan der tages sikkerhedskopi",
            "sv": "Visa hur man säkerhetskopierar",
            "en": "Show how to make a backup"
          }
        ],
        "mayNot": [
          {
            "da": "Læse beskeder og billeder, som borgeren ikke selv viser frem",
            "sv": "Läsa meddelanden och bilder som besökaren inte själv visar upp",
            "en": "Read messages or pictures the citizen does not choose to show"
          },
          {
            "da": "Slette billeder for borgeren",
            "sv": "Ta bort bilder åt besökaren",
            "en": "Delete pictures for the citizen"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "passwords",
      "parent": "devices",
      "kind": "teaching",
      "owner": "private",
      "complexity": 2,
      "name": {
        "da": "Adgangskoder: lav og husk dem sikkert",
        "sv": "Lösenord: skapa och spara dem säkert",
        "en": "Passwords: make and keep them safely"
      },
      "words": {
        "da": ["adgangskode", "kodeord", "password", "glemt adgangskode", "kodehusker", "totrinslogin"],
        "sv": ["lösenord", "glömt lösenord", "lösenordshanterare", "tvåstegsinloggning"],
        "en": ["password", "forgotten password", "password manager", "two-step"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Forklare, hvad en stærk adgangskode er",
            "sv": "Förklara vad ett starkt lösenord är",
            "en": "Explain what a strong password is"
          },
          {
            "da": "Vise, hvordan en adgangskode nulstilles hos udbyderen",
            "sv": "Visa hur ett lösenord återställs hos leverantören",
            "en": "Show how to reset a password with the provider"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Skrive adgangskoder ned eller gemme dem for borgeren",
            "sv": "Skriva upp lösenord eller spara dem åt besökaren",
            "en": "Write down passwords or store them for the citizen"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "updates",
      "parent": "devices",
      "kind": "guidance",
      "owner": "private",
      "complexity": 2,
      "name": {
        "da": "Opdatering og plads på telefonen",
        "sv": "Uppdatering och utrymme i telefonen",
        "en": "Updates and space on the phone"
      },
      "words": {
        "da": ["opdatering", "opdatere", "fuld hukommelse", "langsom telefon", "virus", "for gammel telefon"],
        "sv": ["uppdatering", "uppdatera", "fullt minne", "långsam telefon", "virus"],
        "en": ["update", "full storage", "slow phone", "virus", "old phone"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Vise, hvor gammelt systemet er, og hvad appen kræver",
            "sv": "Visa hur gammalt systemet är och vad appen kräver",
            "en": "Show how old the system is and what the app requires"
          },
          {
            "da": "Forklare, hvilke apps der fylder mest",
            "sv": "Förklara vilka appar som tar mest plats",
            "en": "Explain which apps take up most space"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Beholde telefonen eller arbejde på den, mens borgeren er væk",
            "sv": "Behålla telefonen eller arbeta med den när ägaren inte är med",
            "en": "Keep the phone or work on it while the owner is away"
          },
          {
            "da": "Slette noget, før borgeren har sagt ja",
            "sv": "Ta bort något innan besökaren har sagt ja",
            "en": "Delete anything before the citizen says yes"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "video-call",
      "parent": "devices",
      "kind": "teaching",
      "owner": "private",
      "complexity": 1,
      "name": {
        "da": "Videoopkald og beskeder",
        "sv": "Videosamtal och meddelanden",
        "en": "Video calls and messages"
      },
      "words": {
        "da": ["videoopkald", "facetime", "messenger", "whatsapp", "teams", "sms med billede"],
        "sv": ["videosamtal", "facetime", "messenger", "whatsapp", "teams"],
        "en": ["video call", "facetime", "messenger", "whatsapp", "teams"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Lade borgeren selv trykke, også når det tager tid",
            "sv": "Låta besökaren själv trycka, även när det tar tid",
            "en": "Let the citizen do the tapping, even when it takes time"
          },
          {
            "da": "Øve med et opkald inden for huset",
            "sv": "Öva med ett samtal inom huset",
            "en": "Practise with a call inside the building"
          }
        ],
        "mayNot": [
          {
            "da": "Læse beskeder og billeder, som borgeren ikke selv viser frem",
            "sv": "Läsa meddelanden och bilder som besökaren inte själv visar upp",
            "en": "Read messages or pictures the citizen does not choose to show"
          },
          {
            "da": "Udlevere dit private nummer",
            "sv": "Lämna ut ditt privata nummer",
            "en": "Give out your private number"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "ai-basics",
      "parent": "devices",
      "kind": "teaching",
      "owner": "private",
      "complexity": 1,
      "name": {
        "da": "AI og chatbots: prøv det af",
        "sv": "AI och chattbotar: prova på",
        "en": "AI and chatbots: try it out"
      },
      "words": {
        "da": ["ai", "kunstig intelligens", "chatgpt", "copilot", "chatbot", "falske billeder"],
        "sv": ["ai", "artificiell intelligens", "chatgpt", "copilot", "chattbot"],
        "en": ["ai", "artificial intelligence", "chatgpt", "copilot", "chatbot"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise gode spørgsmål, og hvordan svaret efterprøves",
            "sv": "Visa bra frågor och hur svaret kontrolleras",
            "en": "Show good questions and how to check the answer"
          },
          {
            "da": "Forklare, hvad man ikke skal skrive til en chatbot",
            "sv": "Förklara vad man inte ska skriva till en chattbot",
            "en": "Explain what not to tell a chatbot"
          }
        ],
        "mayNot": [
          {
            "da": "Skrive borgerens personlige oplysninger ind",
            "sv": "Skriva in besökarens personuppgifter",
            "en": "Enter the citizen's personal data"
          },
          {
            "da": "Lade chatbotten svare på, hvad borgeren har ret til",
            "sv": "Låta chattboten svara på vad besökaren har rätt till",
            "en": "Let the chatbot answer what the citizen is entitled to"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "scam-message",
      "parent": "safety",
      "kind": "guidance",
      "owner": "state",
      "complexity": 1,
      "name": {
        "da": "Svindel: mistænkelig sms eller mail",
        "sv": "Bluff: misstänkt sms eller mejl",
        "en": "Scam: suspicious text or e-mail"
      },
      "words": {
        "da": ["svindel", "falsk sms", "phishing", "fup", "mistænkelig mail", "falsk pakke"],
        "sv": ["bluff", "bedrägeri", "falskt sms", "nätfiske", "phishing"],
        "en": ["scam", "phishing", "fake text", "suspicious mail", "fraud"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Se på beskeden sammen med borgeren uden at trykke på noget",
            "sv": "Titta på meddelandet tillsammans utan att trycka på något",
            "en": "Look at the message together without tapping anything"
          },
          {
            "da": "Finde afsenderens rigtige side på egen hånd",
            "sv": "Leta själv upp avsändarens riktiga sida",
            "en": "Look up the sender's real page yourself"
          },
          {
            "da": "Vise, hvordan beskeden slettes, og afsenderen blokeres",
            "sv": "Visa hur meddelandet tas bort och avsändaren blockeras",
            "en": "Show how to delete the message and block the sender"
          }
        ],
        "mayNot": [
          {
            "da": "Trykke på links eller ringe til numre i beskeden",
            "sv": "Klicka på länkar eller ringa nummer i meddelandet",
            "en": "Tap links or call numbers in the message"
          },
          {
            "da": "Love, at beskeden er ægte",
            "sv": "Lova att meddelandet är äkta",
            "en": "Promise that the message is genuine"
          },
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          }
        ],
        "source": "sikkerdigital.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "scam-happened",
      "parent": "safety",
      "kind": "elsewhere",
      "owner": "bank",
      "complexity": 3,
      "name": {
        "da": "Svindel: jeg har givet koder væk",
        "sv": "Bedrägeri: jag har lämnat ut koder",
        "en": "Fraud: I gave away codes or money"
      },
      "words": {
        "da": ["snydt", "svindlet", "givet koder", "penge væk", "hacket", "spær kort"],
        "sv": ["lurad", "bedragen", "lämnat ut koder", "pengar borta", "hackad"],
        "en": ["scammed", "cheated", "gave codes", "money gone", "hacked"]
      },
      "alternative": {
        "what": {
          "da": "Bankens spærrelinje og politiet, på telefon",
          "sv": "Bankens spärrtjänst och polisen, per telefon",
          "en": "The bank's blocking line and the police, by phone"
        },
        "decidedBy": {
          "da": "Banken, MitID-support og politiet",
          "sv": "Banken, MitID-supporten och polisen",
          "en": "The bank, MitID support and the police"
        },
        "law": "",
        "source": "sikkerdigital.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Tage borgeren med det samme og lade andet vente",
            "sv": "Ta emot besökaren direkt och låta annat vänta",
            "en": "Take the citizen at once and let other things wait"
          },
          {
            "da": "Hjælpe med at ringe til banken og spærre kort og MitID",
            "sv": "Hjälpa till att ringa banken och spärra kort och MitID",
            "en": "Help to call the bank and block cards and MitID"
          },
          {
            "da": "Vise, hvor man anmelder til politiet",
            "sv": "Visa var man gör polisanmälan",
            "en": "Show where to report to the police"
          },
          {
            "da": "Sige, at det kan ske for alle",
            "sv": "Säga att det kan hända vem som helst",
            "en": "Say that it can happen to anybody"
          }
        ],
        "mayNot": [
          {
            "da": "Love, at pengene kommer igen",
            "sv": "Lova att pengarna kommer tillbaka",
            "en": "Promise that the money will come back"
          },
          {
            "da": "Gemme kopier af beskeder fra telefonen",
            "sv": "Spara kopior av meddelanden från telefonen",
            "en": "Keep copies of messages from the phone"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          }
        ],
        "source": "sikkerdigital.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "online-shopping",
      "parent": "safety",
      "kind": "teaching",
      "owner": "private",
      "complexity": 2,
      "name": {
        "da": "Nethandel: køb sikkert",
        "sv": "Näthandel: handla säkert",
        "en": "Online shopping: buying safely"
      },
      "words": {
        "da": ["nethandel", "webshop", "købe på nettet", "abonnementsfælde", "fortryde køb", "pakke"],
        "sv": ["näthandel", "handla på nätet", "prenumerationsfälla", "ångra köp", "paket"],
        "en": ["online shopping", "web shop", "subscription trap", "cancel purchase"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvordan en butik og dens afsender undersøges",
            "sv": "Visa hur man kontrollerar en butik och vem som står bakom",
            "en": "Show how to check a shop and who is behind it"
          },
          {
            "da": "Henvise til Forbrugerrådet Tænk eller Nævnenes Hus",
            "sv": "Hänvisa till dansk konsumentrådgivning",
            "en": "Refer to Danish consumer advice"
          }
        ],
        "mayNot": [
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          },
          {
            "da": "Købe for borgeren eller anbefale en butik",
            "sv": "Köpa åt besökaren eller rekommendera en butik",
            "en": "Buy for the citizen or recommend a shop"
          }
        ],
        "source": "sikkerdigital.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "social-media",
      "parent": "safety",
      "kind": "teaching",
      "owner": "private",
      "complexity": 2,
      "name": {
        "da": "Facebook og sociale medier",
        "sv": "Facebook och sociala medier",
        "en": "Facebook and social media"
      },
      "words": {
        "da": ["facebook", "instagram", "privatliv", "falsk profil", "hacket profil", "fake news"],
        "sv": ["facebook", "instagram", "integritet", "falsk profil", "källkritik"],
        "en": ["facebook", "instagram", "privacy", "fake profile", "fake news"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Lade borgeren selv trykke, også når det tager tid",
            "sv": "Låta besökaren själv trycka, även när det tar tid",
            "en": "Let the citizen do the tapping, even when it takes time"
          },
          {
            "da": "Vise indstillinger for privatliv og anmeldelse af profiler",
            "sv": "Visa integritetsinställningar och hur profiler anmäls",
            "en": "Show privacy settings and how to report profiles"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Læse beskeder og billeder, som borgeren ikke selv viser frem",
            "sv": "Läsa meddelanden och bilder som besökaren inte själv visar upp",
            "en": "Read messages or pictures the citizen does not choose to show"
          }
        ],
        "source": "sikkerdigital.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "ereolen",
      "parent": "library",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": {
        "da": "eReolen: e-bøger og lydbøger",
        "sv": "eReolen: e-böcker och ljudböcker",
        "en": "eReolen: e-books and audio books"
      },
      "words": {
        "da": ["ereolen", "e-bog", "lydbog", "ereol", "libby", "filmstriben"],
        "sv": ["ereolen", "e-bok", "ljudbok", "strömmad film"],
        "en": ["ereolen", "e-book", "audio book", "filmstriben"]
      },
      "alternative": {
        "what": {
          "da": "Trykte bøger, og lydbøger på cd, hvor biblioteket har dem",
          "sv": "Tryckta böcker och ljudböcker på cd där biblioteket har dem",
          "en": "Printed books, and audio books on CD where the library has them"
        },
        "decidedBy": {"da": "Biblioteket", "sv": "Biblioteket", "en": "The library"},
        "law": "",
        "source": "ereolen.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan den rigtige app findes i telefonens appbutik",
            "sv": "Visa hur man hittar rätt app i telefonens appbutik",
            "en": "Show how to find the right app in the phone's app store"
          },
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Nævne Nota for læsere, der har svært ved trykt tekst",
            "sv": "Nämna Nota för den som har svårt att läsa tryckt text",
            "en": "Mention Nota for readers who find print hard"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Fortælle andre, hvad borgeren læser",
            "sv": "Berätta för andra vad besökaren läser",
            "en": "Tell others what the citizen reads"
          }
        ],
        "source": "ereolen.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "library-self-service",
      "parent": "library",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": {
        "da": "Biblioteket: lån, aflever og reserver",
        "sv": "Biblioteket: låna, lämna och reservera",
        "en": "Library: borrow, return and reserve"
      },
      "words": {
        "da": ["låne", "aflevere", "reservere", "automat", "åbent bibliotek", "bibliotek.dk"],
        "sv": ["låna", "återlämna", "reservera", "automat", "meröppet"],
        "en": ["borrow", "return", "reserve", "machine", "open library"]
      },
      "alternative": {
        "what": {
          "da": "Personalet låner ud og reserverer ved skranken",
          "sv": "Personalen lånar ut och reserverar i disken",
          "en": "Staff lend and reserve at the desk"
        },
        "decidedBy": {"da": "Biblioteket", "sv": "Biblioteket", "en": "The library"},
        "law": "",
        "source": "Bibliotekets hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Låne ud ved skranken, når borgeren ønsker det",
            "sv": "Låna ut i disken när besökaren vill det",
            "en": "Lend at the desk when the citizen prefers it"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Se gamle lån igennem uden at blive spurgt",
            "sv": "Gå igenom gamla lån utan att bli tillfrågad",
            "en": "Look through old loans without being asked"
          }
        ],
        "source": "Bibliotekets hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "library-card",
      "parent": "library",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": {
        "da": "Lånerkort og ny bruger på biblioteket",
        "sv": "Lånekort och ny låntagare",
        "en": "Library card and new borrower"
      },
      "words": {
        "da": ["lånerkort", "ny låner", "bibliotekskort", "pinkode bibliotek", "børnelåner"],
        "sv": ["lånekort", "ny låntagare", "bibliotekskort", "pinkod bibliotek"],
        "en": ["library card", "new borrower", "library pin"]
      },
      "alternative": {
        "what": {
          "da": "Oprettelse ved skranken med legitimation",
          "sv": "Registrering i disken med legitimation",
          "en": "Registration at the desk with ID"
        },
        "decidedBy": {"da": "Biblioteket", "sv": "Biblioteket", "en": "The library"},
        "law": "",
        "source": "Bibliotekets hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Oprette låneren i bibliotekets eget system",
            "sv": "Registrera låntagaren i bibliotekets eget system",
            "en": "Register the borrower in the library's own system"
          }
        ],
        "mayNot": [
          {
            "da": "Kigge med, når låneren vælger pinkode",
            "sv": "Titta när låntagaren väljer pinkod",
            "en": "Watch the borrower choose a PIN"
          },
          {
            "da": "Gemme kopier eller billeder af borgerens papirer",
            "sv": "Spara kopior eller bilder av besökarens handlingar",
            "en": "Keep copies or pictures of the citizen's papers"
          }
        ],
        "source": "Bibliotekets hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "course-booking",
      "parent": "library",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": {
        "da": "Kursus og it-café: tilmelding",
        "sv": "Kurs och it-café: anmälan",
        "en": "Course and IT café: sign up"
      },
      "words": {
        "da": ["kursus", "tilmelding", "it-café", "it-hjælp", "book en bibliotekar", "seniorkursus"],
        "sv": ["kurs", "anmälan", "it-café", "it-hjälp", "boka bibliotekarie"],
        "en": ["course", "sign up", "it café", "it help", "senior course"]
      },
      "alternative": {
        "what": {
          "da": "Tilmelding ved skranken eller over telefonen",
          "sv": "Anmälan i disken eller per telefon",
          "en": "Sign-up at the desk or by phone"
        },
        "decidedBy": {
          "da": "Biblioteket eller kommunen",
          "sv": "Biblioteket eller kommunen",
          "en": "The library or the municipality"
        },
        "law": "",
        "source": "Bibliotekets hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Tilmelde borgeren i eget system, når det ønskes",
            "sv": "Anmäla besökaren i eget system på begäran",
            "en": "Sign the citizen up in your own system when asked"
          },
          {
            "da": "Nævne Ældre Sagen og andre, der også hjælper",
            "sv": "Nämna Ældre Sagen och andra som också hjälper",
            "en": "Mention Ældre Sagen and others who help too"
          }
        ],
        "mayNot": [
          {
            "da": "Spørge om mere, end tilmeldingen kræver",
            "sv": "Fråga om mer än anmälan kräver",
            "en": "Ask for more than sign-up requires"
          }
        ],
        "source": "Bibliotekets hjemmeside",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "rejsekort-app",
      "parent": "library",
      "kind": "guidance",
      "owner": "private",
      "complexity": 2,
      "name": {
        "da": "Rejsekort-app og Basiskort",
        "sv": "Rejsekort-appen och Basiskort",
        "en": "Rejsekort app and Basiskort"
      },
      "words": {
        "da": ["rejsekort", "rejsekort app", "basiskort", "check ind", "bus", "tog"],
        "sv": ["rejsekort", "resekort", "basiskort", "checka in", "buss", "tåg"],
        "en": ["rejsekort", "travel card", "basiskort", "check in", "bus", "train"]
      },
      "alternative": {
        "what": {
          "da": "Basiskort til dem, der ikke bruger appen",
          "sv": "Basiskort för den som inte använder appen",
          "en": "Basiskort for those who do not use the app"
        },
        "decidedBy": {
          "da": "Borgeren vælger selv. Rejsekort & Rejseplan udsteder kortet.",
          "sv": "Resenären väljer själv. Rejsekort & Rejseplan utfärdar kortet.",
          "en": "The traveller chooses. Rejsekort & Rejseplan issues the card."
        },
        "law": "",
        "source": "rejsekort.dk Basiskort",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan den rigtige app findes i telefonens appbutik",
            "sv": "Visa hur man hittar rätt app i telefonens appbutik",
            "en": "Show how to find the right app in the phone's app store"
          },
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Øve check ind og check ud, før turen begynder",
            "sv": "Öva på att checka in och ut före resan",
            "en": "Practise check-in and check-out before the trip"
          },
          {
            "da": "Vise, hvor Basiskort bestilles",
            "sv": "Visa var Basiskort beställs",
            "en": "Show where to order Basiskort"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          }
        ],
        "source": "rejsekort.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "travel-plan",
      "parent": "library",
      "kind": "guidance",
      "owner": "private",
      "complexity": 1,
      "name": {
        "da": "Rejseplanen, billetter og rejse",
        "sv": "Resa: Rejseplanen och biljetter",
        "en": "Rejseplanen, tickets and travel"
      },
      "words": {
        "da": ["rejseplanen", "billet", "dsb", "flybillet", "check-in", "køreplan"],
        "sv": ["resplanerare", "biljett", "dsb", "flygbiljett", "tidtabell"],
        "en": ["journey planner", "ticket", "dsb", "flight", "timetable"]
      },
      "alternative": {
        "what": {
          "da": "Billetsalg, telefon eller automat, alt efter selskabet",
          "sv": "Biljettlucka, telefon eller automat beroende på bolag",
          "en": "A ticket office, phone or machine, depending on the company"
        },
        "decidedBy": {"da": "Selskabet", "sv": "Bolaget", "en": "The company"},
        "law": "",
        "source": "rejseplanen.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Vise, hvordan rejsen søges og printes",
            "sv": "Visa hur man söker och skriver ut resan",
            "en": "Show how to search for and print the trip"
          }
        ],
        "mayNot": [
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          },
          {
            "da": "Vælge billet for borgeren",
            "sv": "Välja biljett åt besökaren",
            "en": "Choose the ticket for the citizen"
          }
        ],
        "source": "rejseplanen.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "find-authority",
      "parent": "library",
      "kind": "elsewhere",
      "owner": "state",
      "complexity": 1,
      "name": {
        "da": "Vejviser: find den rette myndighed",
        "sv": "Hitta rätt myndighet",
        "en": "Find the right authority"
      },
      "words": {
        "da": ["hvem skal jeg spørge", "henvisning", "forkert sted", "anden myndighed", "telefonnummer", "retshjælp"],
        "sv": ["vem ska jag fråga", "hänvisning", "fel ställe", "annan myndighet"],
        "en": ["who to ask", "referral", "wrong place", "other authority", "legal aid"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Finde myndighedens kontaktoplysninger og åbningstider",
            "sv": "Ta fram myndighetens kontaktuppgifter och öppettider",
            "en": "Find the authority's contact details and opening hours"
          },
          {
            "da": "Skrive ned, hvad borgeren skal spørge om",
            "sv": "Skriva upp vad besökaren ska fråga om",
            "en": "Write down what the citizen should ask"
          },
          {
            "da": "Låne telefon og plads ud til opkaldet",
            "sv": "Låna ut telefon och plats för samtalet",
            "en": "Lend a phone and a seat for the call"
          }
        ],
        "mayNot": [
          {
            "da": "Love et bestemt svar eller afgøre sagen for myndigheden",
            "sv": "Lova ett visst besked eller avgöra ärendet åt myndigheten",
            "en": "Promise an outcome or decide the case for the authority"
          },
          {
            "da": "Ringe i borgerens navn",
            "sv": "Ringa i besökarens namn",
            "en": "Call in the citizen's name"
          }
        ],
        "source": "borger.dk",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "other-digital",
      "parent": "library",
      "kind": "guidance",
      "owner": "private",
      "complexity": 1,
      "name": {
        "da": "Andet digitalt, som ikke er på listen",
        "sv": "Annat digitalt som inte finns i listan",
        "en": "Anything digital not on the list"
      },
      "words": {
        "da": ["andet", "ikke på listen", "øvrigt", "ukendt", "streaming", "tv"],
        "sv": ["annat", "övrigt", "inte i listan", "streaming", "tv"],
        "en": ["other", "not listed", "misc", "streaming", "tv"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvor der skal trykkes, mens borgeren selv taster",
            "sv": "Visa var man ska trycka medan besökaren själv skriver",
            "en": "Show where to tap while the citizen does the typing"
          },
          {
            "da": "Prøve sammen og sige til, når du ikke kan hjælpe længere",
            "sv": "Prova tillsammans och säga till när du inte kan hjälpa längre",
            "en": "Try together and say so when you can help no further"
          }
        ],
        "mayNot": [
          {
            "da": "Se, kende eller taste bruger-id, koder og adgangskoder",
            "sv": "Se, känna till eller skriva användar-id, koder och lösenord",
            "en": "See, know or type user IDs, codes or passwords"
          },
          {
            "da": "Taste kortoplysninger eller godkende en betaling",
            "sv": "Skriva in kortuppgifter eller godkänna en betalning",
            "en": "Enter card details or approve a payment"
          },
          {
            "da": "Logge ind som borgeren eller godkende med borgerens MitID",
            "sv": "Logga in som besökaren eller godkänna med besökarens MitID",
            "en": "Log in as the citizen or approve with the citizen's MitID"
          }
        ],
        "source": "Kommunens egen vejledning",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    }
  ]
}
"""#
  static let sweden: StaticString = #"""
{
  "country": "SE",
  "edition": "2026-11-21",
  "note": { "da": "Samlet fra offentlige websider og almen viden; ikke gennemgået af en jurist.", "sv": "Sammanställd från offentliga webbsidor och allmän kännedom; inte granskad av jurist.", "en": "Compiled from public web pages and general knowledge; not reviewed by a lawyer." },
  "publicAccess": [
    {
      "role": "right",
      "law": {
        "da": "tryckfrihetsförordningen, kapitel 2",
        "sv": "tryckfrihetsförordningen, 2 kap.",
        "en": "the Swedish Freedom of the Press Act (tryckfrihetsförordningen), chapter 2"
      },
      "what": {
        "da": "Enhver har ret til at se en myndigheds almene handlinger (allmänna handlingar), og en tabel kan være en af dem.",
        "sv": "Var och en har rätt att ta del av en myndighets allmänna handlingar, och en tabell kan vara en sådan.",
        "en": "Anybody may see an authority's public documents (allmänna handlingar), and a table may be one."
      },
      "source": "fojo.se/verktyg-for-journalister/offentlighetsjouren/sa-funkar-offentlighetsprincipen",
      "checkedOn": "2026-11-22",
      "verified": true
    },
    {
      "role": "limit",
      "law": {
        "da": "tryckfrihetsförordningen, kapitel 2, om sammenstillinger",
        "sv": "tryckfrihetsförordningen, 2 kap., om sammanställningar",
        "en": "tryckfrihetsförordningen, chapter 2, on compilations"
      },
      "what": {
        "da": "En tabel, der først skal laves, er kun en almen handling, hvis myndigheden kan lave den med rutinemæssige skridt.",
        "sv": "En tabell som först måste tas fram är en allmän handling bara om myndigheten kan göra det med rutinbetonade åtgärder.",
        "en": "A table that must first be made is a public document only where the authority can make it by routine steps."
      },
      "source": "5dok.org/document/q7wxw3dr-potentiella-handlingar.html",
      "checkedOn": "2026-11-22",
      "verified": false
    },
    {
      "role": "limit",
      "law": {
        "da": "offentlighets- och sekretesslagen (2009:400)",
        "sv": "offentlighets- och sekretesslagen (2009:400)",
        "en": "the Swedish act on public access and secrecy (2009:400)"
      },
      "what": {
        "da": "Oplysninger, der er omfattet af tavshedspligt efter loven, gives ikke ud. Juristen skriver, hvilken bestemmelse der gælder her.",
        "sv": "Uppgifter som omfattas av sekretess enligt lagen lämnas inte ut. Juristen anger vilken bestämmelse som gäller här.",
        "en": "What the act keeps secret is not given out. The lawyer names the section that holds here."
      },
      "source": "fojo.se/verktyg-for-journalister/offentlighetsjouren/sa-funkar-offentlighetsprincipen",
      "checkedOn": "2026-11-22",
      "verified": false
    }
  ],
  "figures": [
    {"definition": "seldom-online", "time": "2020", "group": {"da": "hele Sverige", "sv": "hela landet", "en": "all of Sweden"}, "low": 6, "unit": "percent", "source": "Svenskarna och internet 2020", "checkedOn": "2026-11-21", "verified": false}
  ],
  "groups": [
    { "id": "e-legitimation", "name": { "da": "E-id og BankID", "sv": "E-legitimation och BankID", "en": "E-ID and BankID" } },
    { "id": "digital-post", "name": { "da": "Digital post", "sv": "Digital post", "en": "Digital post" } },
    { "id": "vard", "name": { "da": "1177, læge og apotek", "sv": "1177, vård och apotek", "en": "1177, health and pharmacy" } },
    { "id": "ersattning", "name": { "da": "Ydelser, pension og arbejde", "sv": "Ersättning, pension och arbete", "en": "Benefits, pension and work" } },
    { "id": "skatt-id", "name": { "da": "Skat, id-papirer og stat", "sv": "Skatt, id-handlingar och stat", "en": "Tax, identity papers and state" } },
    { "id": "kommunen", "name": { "da": "Kommunen og valg", "sv": "Kommunen och val", "en": "Municipality and elections" } },
    { "id": "bank", "name": { "da": "Bank, Swish og svindel", "sv": "Bank, Swish och bedrägeri", "en": "Bank, Swish and fraud" } },
    { "id": "ombud", "name": { "da": "Repræsentant, fuldmagt og værge", "sv": "Ombud, fullmakt och god man", "en": "Acting for others, guardians" } },
    { "id": "mobil-dator", "name": { "da": "Mobil, computer og print", "sv": "Mobil, dator och utskrift", "en": "Mobile, computer and printing" } },
    { "id": "bibliotek", "name": { "da": "Bibliotek, læring og rejse", "sv": "Bibliotek, lära och resa", "en": "Library, learning and travel" } }
  ],
  "quick": [
    "utskrift",
    "skanna-kopiera",
    "bankid-ny-mobil",
    "bankid-kod",
    "vard-logga-in",
    "kivra",
    "mobil-hjalp",
    "e-post",
    "bedrageri"
  ],
  "tasks": [
    {
      "id": "bankid-forsta",
      "parent": "e-legitimation",
      "kind": "guidance",
      "owner": "bank",
      "complexity": 3,
      "name": { "da": "BankID første gang", "sv": "BankID första gången", "en": "BankID for the first time" },
      "words": {
        "da": ["bankid", "bank-id", "mobilt bankid", "få bankid", "svensk mitid"],
        "sv": ["bankid", "bank id", "mobilt bankid", "skaffa bankid", "e-leg"],
        "en": ["bankid", "bank id", "mobile bankid", "get bankid", "e-id"]
      },
      "alternative": {
        "what": {
          "da": "Gå til et bankkontor med gyldigt id, eller få Freja eID+ i stedet",
          "sv": "Besök ett bankkontor med giltig id-handling, eller skaffa Freja eID+ i stället",
          "en": "Visit a bank branch with valid ID, or get Freja eID+ instead"
        },
        "decidedBy": {
          "da": "Hver bank bestemmer, hvem der kan få BankID dér",
          "sv": "Varje bank bestämmer vem som får BankID där",
          "en": "Each bank decides who can get BankID there"
        },
        "law": "",
        "source": "bankid.com, skaffa BankID",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Forklare, at BankID bestilles i ens egen bank",
            "sv": "Förklara att BankID beställs hos den egna banken",
            "en": "Explain that BankID is ordered from one's own bank"
          },
          {
            "da": "Vise, hvordan man henter BankID-appen",
            "sv": "Visa hur man hämtar BankID-appen i appbutiken",
            "en": "Show how to get the BankID app from the app store"
          },
          {
            "da": "Minde om gyldigt pas eller nationalt id-kort",
            "sv": "Påminna om giltigt pass eller nationellt id-kort",
            "en": "Mention a valid passport or national ID card"
          },
          {
            "da": "Se væk, når borgeren indtaster sin kode",
            "sv": "Titta bort när besökaren skriver in sin kod",
            "en": "Look away while the visitor types a code"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Logge ind i netbanken for borgeren",
            "sv": "Logga in i internetbanken åt besökaren",
            "en": "Log in to online banking for the visitor"
          },
          {
            "da": "Bekræfte over for banken, hvem borgeren er",
            "sv": "Intyga för banken vem besökaren är",
            "en": "Vouch to the bank for who the visitor is"
          }
        ],
        "source": "bankid.com, hjälp",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "bankid-ny-mobil",
      "parent": "e-legitimation",
      "kind": "guidance",
      "owner": "bank",
      "complexity": 3,
      "name": { "da": "BankID på ny mobil", "sv": "BankID i ny mobil", "en": "BankID on a new phone" },
      "words": {
        "da": ["bankid", "ny telefon", "skifte mobil", "flytte bankid", "forny bankid"],
        "sv": ["bankid", "ny telefon", "byta mobil", "flytta bankid", "förnya bankid", "qr-kod"],
        "en": ["bankid", "new phone", "change phone", "move bankid", "renew bankid"]
      },
      "alternative": {
        "what": {
          "da": "Gå til et bankkontor, eller ring til banken, hvis den gamle mobil er væk",
          "sv": "Besök ett bankkontor eller ring banken om den gamla mobilen inte finns kvar",
          "en": "Visit a bank branch or ring the bank if the old phone is gone"
        },
        "decidedBy": {
          "da": "Banken",
          "sv": "Banken",
          "en": "The bank"
        },
        "law": "",
        "source": "bankid.com, ny mobil",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Bede borgeren beholde den gamle mobil, til alt virker",
            "sv": "Be besökaren behålla den gamla mobilen tills allt fungerar",
            "en": "Ask the visitor to keep the old phone until all works"
          },
          {
            "da": "Vise, hvor i bankens app man bestiller nyt BankID",
            "sv": "Visa var i bankens app man beställer nytt BankID",
            "en": "Show where in the bank's app to order a new BankID"
          },
          {
            "da": "Vise, hvordan passet scannes med mobilen",
            "sv": "Visa hur passet läses av med mobilen",
            "en": "Show how the phone reads the passport"
          },
          {
            "da": "Se væk, når borgeren indtaster sin kode",
            "sv": "Titta bort när besökaren skriver in sin kod",
            "en": "Look away while the visitor types a code"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Underskrive eller godkende med borgerens e-id",
            "sv": "Skriva under eller godkänna med besökarens e-legitimation",
            "en": "Sign or approve with the visitor's e-ID"
          },
          {
            "da": "Scanne QR-koden for borgeren",
            "sv": "Skanna QR-koden åt besökaren",
            "en": "Scan the QR code for the visitor"
          }
        ],
        "source": "bankid.com, hjälp",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "bankid-kod",
      "parent": "e-legitimation",
      "kind": "guidance",
      "owner": "bank",
      "complexity": 2,
      "name": { "da": "BankID: glemt sikkerhedskode", "sv": "BankID: glömd säkerhetskod", "en": "BankID: forgotten security code" },
      "words": {
        "da": ["glemt kode", "sikkerhedskode", "pinkode", "låst bankid"],
        "sv": ["glömt kod", "säkerhetskod", "pinkod", "låst bankid", "bankid fungerar inte"],
        "en": ["forgotten code", "security code", "pin", "locked bankid"]
      },
      "alternative": {
        "what": {
          "da": "Bestil et nyt BankID på bankkontoret",
          "sv": "Beställ ett nytt BankID på bankkontoret",
          "en": "Order a new BankID at a bank branch"
        },
        "decidedBy": {
          "da": "Banken",
          "sv": "Banken",
          "en": "The bank"
        },
        "law": "",
        "source": "bankid.com, säkerhetskod",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Forklare, at en glemt kode kræver et nyt BankID",
            "sv": "Förklara att en glömd kod kräver ett nytt BankID",
            "en": "Explain that a forgotten code means a new BankID"
          },
          {
            "da": "Vise, hvor man skifter kode, hvis man kender den gamle",
            "sv": "Visa var man byter kod, om man kan den gamla",
            "en": "Show where to change the code if the old one is known"
          },
          {
            "da": "Se væk, når borgeren indtaster sin kode",
            "sv": "Titta bort när besökaren skriver in sin kod",
            "en": "Look away while the visitor types a code"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Gætte eller prøve koder sammen med borgeren",
            "sv": "Gissa eller pröva koder tillsammans med besökaren",
            "en": "Guess or try codes with the visitor"
          },
          {
            "da": "Skrive den nye kode ned",
            "sv": "Skriva upp den nya koden",
            "en": "Write down the new code"
          }
        ],
        "source": "bankid.com, hjälp",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "bankid-sparra",
      "parent": "e-legitimation",
      "kind": "guidance",
      "owner": "bank",
      "complexity": 1,
      "name": { "da": "BankID: spærre", "sv": "BankID: spärra", "en": "BankID: block it" },
      "words": {
        "da": ["spærre bankid", "tabt mobil", "stjålet mobil", "mistet telefon"],
        "sv": ["spärra bankid", "tappad mobil", "stulen mobil", "borttappad telefon"],
        "en": ["block bankid", "lost phone", "stolen phone"]
      },
      "alternative": {
        "what": {
          "da": "Ring til bankens spærreservice, som har åbent hele døgnet",
          "sv": "Ring bankens spärrservice, som har öppet dygnet runt",
          "en": "Ring the bank's blocking line, open day and night"
        },
        "decidedBy": {
          "da": "Banken",
          "sv": "Banken",
          "en": "The bank"
        },
        "law": "",
        "source": "bankid.com, spärra",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Hjælpe med hurtigt at finde bankens spærrenummer",
            "sv": "Hjälpa till att snabbt hitta bankens spärrnummer",
            "en": "Help to find the bank's blocking number quickly"
          },
          {
            "da": "Låne en telefon ud, hvis I har en",
            "sv": "Låna ut en telefon om det finns en",
            "en": "Lend a phone if you have one"
          },
          {
            "da": "Foreslå at melde det til politiet, hvis mobilen er stjålet",
            "sv": "Föreslå polisanmälan om mobilen är stulen",
            "en": "Suggest a police report if the phone was stolen"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Ringe til banken på borgerens vegne",
            "sv": "Ringa banken i besökarens ställe",
            "en": "Ring the bank in the visitor's place"
          }
        ],
        "source": "bankid.com, hjälp",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "bankid-logga-in",
      "parent": "e-legitimation",
      "kind": "guidance",
      "owner": "bank",
      "complexity": 1,
      "name": { "da": "BankID: logge ind med QR-kode", "sv": "BankID: logga in med QR-kod", "en": "BankID: log in with a QR code" },
      "words": {
        "da": ["qr-kode", "logge ind", "bankid på anden enhed"],
        "sv": ["qr-kod", "logga in", "bankid på annan enhet", "legitimera sig"],
        "en": ["qr code", "log in", "bankid on another device"]
      },
      "alternative": {
        "what": {
          "da": "Ring til eller besøg den, der ejer tjenesten",
          "sv": "Ring eller besök den som äger tjänsten",
          "en": "Ring or visit whoever runs the service"
        },
        "decidedBy": {
          "da": "Den, der ejer tjenesten",
          "sv": "Den som äger tjänsten",
          "en": "Whoever runs the service"
        },
        "law": "",
        "source": "bankid.com, så använder du BankID",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor QR-koden er, og hvordan appen læser den",
            "sv": "Visa var QR-koden syns och hur appen läser den",
            "en": "Show where the QR code is and how the app reads it"
          },
          {
            "da": "Minde om at læse, hvad man godkender",
            "sv": "Påminna om att läsa vad man godkänner",
            "en": "Remind the visitor to read what they approve"
          },
          {
            "da": "Se væk, når borgeren indtaster sin kode",
            "sv": "Titta bort när besökaren skriver in sin kod",
            "en": "Look away while the visitor types a code"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Underskrive eller godkende med borgerens e-id",
            "sv": "Skriva under eller godkänna med besökarens e-legitimation",
            "en": "Sign or approve with the visitor's e-ID"
          },
          {
            "da": "Lade computeren stå logget ind efter besøget",
            "sv": "Lämna datorn inloggad efter besöket",
            "en": "Leave the computer logged in after the visit"
          }
        ],
        "source": "bankid.com, hjälp",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "freja",
      "parent": "e-legitimation",
      "kind": "guidance",
      "owner": "private",
      "complexity": 3,
      "name": { "da": "Freja eID+", "sv": "Freja eID+", "en": "Freja eID+" },
      "words": {
        "da": ["freja", "freja plus", "e-legitimation", "alternativ til bankid"],
        "sv": ["freja", "freja plus", "fräja", "e-legitimation", "alternativ till bankid"],
        "en": ["freja", "freja plus", "e-id", "alternative to bankid"]
      },
      "alternative": {
        "what": {
          "da": "Brug et andet godkendt e-id, eller klar sagen på papir eller ved fremmøde",
          "sv": "Använd en annan godkänd e-legitimation, eller gör ärendet på papper eller på plats",
          "en": "Use another approved e-ID, or do the errand on paper or in person"
        },
        "decidedBy": {
          "da": "Freja bestemmer, hvem der får Freja eID+; myndigheden bestemmer over sin egen blanket",
          "sv": "Freja bestämmer vem som får Freja eID+; myndigheten bestämmer om den egna blanketten",
          "en": "Freja decides who gets Freja eID+; the authority decides about its own form"
        },
        "law": "",
        "source": "frejaeid.com",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man henter appen og følger trinnene",
            "sv": "Visa hur man hämtar appen och följer stegen",
            "en": "Show how to get the app and follow its steps"
          },
          {
            "da": "Forklare, at man skal bruge godkendt id",
            "sv": "Förklara att en godkänd id-handling behövs",
            "en": "Explain that an approved ID document is needed"
          },
          {
            "da": "Se væk, når borgeren indtaster sin kode",
            "sv": "Titta bort när besökaren skriver in sin kod",
            "en": "Look away while the visitor types a code"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Fotografere borgeren eller borgerens id til appen",
            "sv": "Fotografera besökaren eller id-handlingen åt appen",
            "en": "Photograph the visitor or the ID for the app"
          },
          {
            "da": "Anbefale borgeren et bestemt firma",
            "sv": "Råda besökaren att välja ett visst företag",
            "en": "Advise the visitor to choose a certain company"
          }
        ],
        "source": "frejaeid.com, support",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "utan-e-leg",
      "parent": "e-legitimation",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Uden e-id: andre veje", "sv": "Utan e-legitimation: andra vägar", "en": "Without an e-ID: other ways" },
      "words": {
        "da": ["intet bankid", "uden e-id", "ingen smartphone", "papir"],
        "sv": ["inget bankid", "saknar e-legitimation", "utan bankid", "ingen smartphone", "papper"],
        "en": ["no bankid", "without e-id", "no smartphone", "paper"]
      },
      "alternative": {
        "what": {
          "da": "Klar sagen med blanket, pr. telefon eller på et statsligt servicekontor",
          "sv": "Gör ärendet med blankett, per telefon eller på ett statligt servicekontor",
          "en": "Do the errand by form, by phone or at a state service office"
        },
        "decidedBy": {
          "da": "Den myndighed, sagen hører til",
          "sv": "Den myndighet som ärendet gäller",
          "en": "The authority that the errand belongs to"
        },
        "law": "Förvaltningslagen (2017:900) 6 §",
        "source": "elegitimation.se",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Hjælpe med at finde blanket, telefontid og åbningstid",
            "sv": "Hjälpa till att hitta blankett, telefontid och öppettider",
            "en": "Help to find the form, phone hours and opening hours"
          },
          {
            "da": "Printe blanketten og vise, hvor man skriver under",
            "sv": "Skriva ut blanketten och visa var man skriver under",
            "en": "Print the form and show where to sign"
          },
          {
            "da": "Henvise til et statsligt servicekontor",
            "sv": "Hänvisa till ett statligt servicekontor",
            "en": "Refer to a state service office"
          }
        ],
        "mayNot": [
          {
            "da": "Spørge, hvorfor borgeren ikke har e-id",
            "sv": "Fråga varför besökaren inte har e-legitimation",
            "en": "Ask why the visitor has no e-ID"
          },
          {
            "da": "Låne dit eget e-id ud",
            "sv": "Låna ut din egen e-legitimation",
            "en": "Lend your own e-ID"
          },
          {
            "da": "Afgøre, hvad borgeren har ret til",
            "sv": "Avgöra vad besökaren har rätt till",
            "en": "Decide what the visitor is entitled to"
          }
        ],
        "source": "elegitimation.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "statlig-e-leg",
      "parent": "e-legitimation",
      "kind": "elsewhere",
      "owner": "state",
      "complexity": 1,
      "name": { "da": "Statsligt e-id", "sv": "Statlig e-legitimation", "en": "State e-ID" },
      "words": {
        "da": ["statsligt e-id", "e-id fra politiet", "digg"],
        "sv": ["statlig e-legitimation", "statligt bankid", "polisens e-legitimation", "digg"],
        "en": ["state e-id", "government e-id", "police e-id"]
      },
      "alternative": {
        "what": {
          "da": "Brug BankID eller Freja eID+, indtil det statslige e-id kan søges",
          "sv": "Använd BankID eller Freja eID+ tills den statliga e-legitimationen kan sökas",
          "en": "Use BankID or Freja eID+ until the state e-ID can be applied for"
        },
        "decidedBy": {
          "da": "Riksdagen vedtager loven; politiet skal efter forslaget udstede det",
          "sv": "Riksdagen beslutar om lagen; Polisen ska enligt förslaget ge ut den",
          "en": "Parliament decides the law; under the proposal the police issue it"
        },
        "law": "",
        "source": "regeringen.se, statlig e-legitimation",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Fortælle, at det er foreslået, og at politiet skal udstede det",
            "sv": "Berätta att den är föreslagen och att Polisen ska ge ut den",
            "en": "Say that it is proposed and to be issued by the police"
          },
          {
            "da": "Vise aktuelle oplysninger hos Digg og politiet",
            "sv": "Visa aktuell information hos Digg och Polisen",
            "en": "Show current information from Digg and the police"
          }
        ],
        "mayNot": [
          {
            "da": "Love en dato, eller hvem der kan få det",
            "sv": "Lova ett datum eller vem som får den",
            "en": "Promise a date or who can get it"
          }
        ],
        "source": "regeringen.se, statlig e-legitimation",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "kivra",
      "parent": "digital-post",
      "kind": "guidance",
      "owner": "private",
      "complexity": 2,
      "name": { "da": "Kivra", "sv": "Kivra", "en": "Kivra" },
      "words": {
        "da": ["kivra", "digital postkasse", "digital post", "regning i kivra"],
        "sv": ["kivra", "kivera", "digital brevlåda", "digital post", "räkning i kivra", "kvitto"],
        "en": ["kivra", "digital mailbox", "digital post", "bill in kivra"]
      },
      "alternative": {
        "what": {
          "da": "Slå Kivra eller enkelte afsendere fra, så kommer posten på papir",
          "sv": "Stäng av Kivra eller enskilda avsändare så kommer posten på papper",
          "en": "Turn off Kivra or single senders, and the post comes on paper"
        },
        "decidedBy": {
          "da": "Brugeren vælger selv",
          "sv": "Användaren väljer själv",
          "en": "The user chooses"
        },
        "law": "Förordningen (2018:357), Mina meddelanden",
        "source": "kivra.se, vanliga frågor",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man åbner og gemmer et brev",
            "sv": "Visa hur man öppnar och sparar ett brev",
            "en": "Show how to open and save a letter"
          },
          {
            "da": "Vise, hvor man vælger afsendere og beskeder",
            "sv": "Visa var man väljer avsändare och aviseringar",
            "en": "Show where to choose senders and alerts"
          },
          {
            "da": "Se væk, når borgeren indtaster sin kode",
            "sv": "Titta bort när besökaren skriver in sin kod",
            "en": "Look away while the visitor types a code"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Læse borgerens post uden at være bedt om det",
            "sv": "Läsa besökarens post utan att bli ombedd",
            "en": "Read the visitor's post without being asked"
          },
          {
            "da": "Betale regninger i appen for borgeren",
            "sv": "Betala räkningar i appen åt besökaren",
            "en": "Pay bills in the app for the visitor"
          }
        ],
        "source": "kivra.se, vanliga frågor",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "min-myndighetspost",
      "parent": "digital-post",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Min myndighetspost", "sv": "Min myndighetspost", "en": "Min myndighetspost" },
      "words": {
        "da": ["min myndighetspost", "statens postkasse", "digital postkasse", "mina meddelanden"],
        "sv": ["min myndighetspost", "myndighetspost", "digital brevlåda", "mina meddelanden", "digg"],
        "en": ["min myndighetspost", "state mailbox", "digital mailbox", "mina meddelanden"]
      },
      "alternative": {
        "what": {
          "da": "Behold papirpost; tilslutning er frivillig",
          "sv": "Ha kvar papperspost; att ansluta sig är frivilligt",
          "en": "Keep paper post; joining is voluntary"
        },
        "decidedBy": {
          "da": "Modtageren vælger selv; Digg står for postkassen",
          "sv": "Mottagaren väljer själv; Digg ansvarar för brevlådan",
          "en": "The receiver chooses; Digg is responsible for the mailbox"
        },
        "law": "Förordningen (2018:357), Mina meddelanden",
        "source": "minmyndighetspost.se, vanliga frågor",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man logger ind og læser en besked",
            "sv": "Visa hur man loggar in och läser ett meddelande",
            "en": "Show how to log in and read a message"
          },
          {
            "da": "Vise, hvordan man lader en anden læse posten",
            "sv": "Visa hur man låter en annan person läsa posten",
            "en": "Show how to let another person read the post"
          },
          {
            "da": "Forklare, at kun offentlige afsendere skriver hertil",
            "sv": "Förklara att bara offentliga avsändare skriver hit",
            "en": "Explain that only public senders write here"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Logge ind for borgeren eller med eget e-id",
            "sv": "Logga in åt besökaren eller med egen e-legitimation",
            "en": "Log in for the visitor or with your own e-ID"
          },
          {
            "da": "Læse borgerens post uden at være bedt om det",
            "sv": "Läsa besökarens post utan att bli ombedd",
            "en": "Read the visitor's post without being asked"
          }
        ],
        "source": "minmyndighetspost.se, vanliga frågor",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "digital-brevlada",
      "parent": "digital-post",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Digital postkasse: vælge eller skifte", "sv": "Digital brevlåda: välja eller byta", "en": "Digital mailbox: choose or change" },
      "words": {
        "da": ["digital postkasse", "skifte postkasse", "kivra", "mina meddelanden"],
        "sv": ["digital brevlåda", "byta brevlåda", "kivra eller min myndighetspost", "mina meddelanden"],
        "en": ["digital mailbox", "change mailbox", "kivra", "mina meddelanden"]
      },
      "alternative": {
        "what": {
          "da": "Behold papirpost; det er frivilligt at have en digital postkasse",
          "sv": "Ha kvar papperspost; ingen måste skaffa en digital brevlåda",
          "en": "Keep paper post; nobody has to get a digital mailbox"
        },
        "decidedBy": {
          "da": "Modtageren vælger selv",
          "sv": "Mottagaren väljer själv",
          "en": "The receiver chooses"
        },
        "law": "Förordningen (2018:357), Mina meddelanden",
        "source": "digg.se, Mina meddelanden",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Forklare sagligt, hvordan postkasserne er forskellige",
            "sv": "Förklara skillnaden mellan brevlådorna sakligt",
            "en": "Explain plainly how the mailboxes differ"
          },
          {
            "da": "Minde om at gemme gamle breve før et skifte",
            "sv": "Påminna om att spara gamla brev före ett byte",
            "en": "Mention saving old letters before a change"
          }
        ],
        "mayNot": [
          {
            "da": "Vælge postkasse for borgeren",
            "sv": "Välja brevlåda åt besökaren",
            "en": "Choose a mailbox for the visitor"
          },
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Underskrive eller godkende med borgerens e-id",
            "sv": "Skriva under eller godkänna med besökarens e-legitimation",
            "en": "Sign or approve with the visitor's e-ID"
          }
        ],
        "source": "digg.se, Mina meddelanden",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "papperspost",
      "parent": "digital-post",
      "kind": "guidance",
      "owner": "state",
      "complexity": 1,
      "name": { "da": "Papirpost i stedet for digital", "sv": "Papperspost i stället för digital", "en": "Paper post instead of digital" },
      "words": {
        "da": ["papirpost", "stoppe digital post", "brev på papir"],
        "sv": ["papperspost", "avsluta digital post", "få brev på papper", "stänga kivra"],
        "en": ["paper post", "stop digital post", "letters on paper"]
      },
      "alternative": {
        "what": {
          "da": "Opsig den digitale postkasse, eller frameld enkelte afsendere",
          "sv": "Avsluta den digitala brevlådan eller avanmäl enskilda avsändare",
          "en": "Close the digital mailbox or opt out of single senders"
        },
        "decidedBy": {
          "da": "Modtageren vælger selv",
          "sv": "Mottagaren väljer själv",
          "en": "The receiver chooses"
        },
        "law": "Förordningen (2018:357), Mina meddelanden",
        "source": "digg.se, Mina meddelanden",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor postkassen opsiges",
            "sv": "Visa var brevlådan avslutas",
            "en": "Show where the mailbox is closed"
          },
          {
            "da": "Minde om at læse og gemme breve først",
            "sv": "Påminna om att läsa och spara brev först",
            "en": "Mention reading and saving letters first"
          },
          {
            "da": "Hjælpe med at finde postkassens kundeservice",
            "sv": "Hjälpa till att hitta brevlådans kundtjänst",
            "en": "Help to find the mailbox's customer service"
          }
        ],
        "mayNot": [
          {
            "da": "Spørge, hvorfor borgeren vil have papir",
            "sv": "Fråga varför besökaren vill ha papper",
            "en": "Ask why the visitor wants paper"
          },
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          }
        ],
        "source": "digg.se, Mina meddelanden",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "vard-logga-in",
      "parent": "vard",
      "kind": "guidance",
      "owner": "region",
      "complexity": 2,
      "name": { "da": "1177: logge ind", "sv": "1177: logga in", "en": "1177: log in" },
      "words": {
        "da": ["1177", "svensk sundhed.dk", "vårdguiden", "logge ind sundhed"],
        "sv": ["1177", "vårdguiden", "logga in vården", "elva sjuttiosju", "vårdcentral"],
        "en": ["1177", "health care login", "vårdguiden", "clinic"]
      },
      "alternative": {
        "what": {
          "da": "Ring til eller besøg klinikken",
          "sv": "Ring eller besök mottagningen",
          "en": "Ring or visit the clinic"
        },
        "decidedBy": {
          "da": "Klinikken og regionen",
          "sv": "Mottagningen och regionen",
          "en": "The clinic and the region"
        },
        "law": "Patientlagen (2014:821)",
        "source": "1177.se, om e-tjänsterna",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise login på 1177.se og i appen",
            "sv": "Visa inloggningen på 1177.se och i appen",
            "en": "Show how to log in on 1177.se and in the app"
          },
          {
            "da": "Vise, hvor man indstiller beskeder",
            "sv": "Visa var man ställer in aviseringar",
            "en": "Show where to set alerts"
          },
          {
            "da": "Se væk, når borgeren indtaster sin kode",
            "sv": "Titta bort när besökaren skriver in sin kod",
            "en": "Look away while the visitor types a code"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Logge ind for borgeren eller med eget e-id",
            "sv": "Logga in åt besökaren eller med egen e-legitimation",
            "en": "Log in for the visitor or with your own e-ID"
          },
          {
            "da": "Læse helbredsoplysninger på skærmen uden grund",
            "sv": "Läsa vårduppgifter på skärmen i onödan",
            "en": "Read health details on the screen needlessly"
          }
        ],
        "source": "1177.se, om e-tjänsterna",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "vard-boka",
      "parent": "vard",
      "kind": "guidance",
      "owner": "region",
      "complexity": 2,
      "name": { "da": "1177: bestille eller aflyse tid", "sv": "1177: boka eller avboka tid", "en": "1177: book or cancel a visit" },
      "words": {
        "da": ["bestille tid", "aflyse", "lægetid", "ombooke"],
        "sv": ["boka tid", "avboka", "läkartid", "vårdcentral", "omboka"],
        "en": ["book appointment", "cancel", "doctor", "rebook"]
      },
      "alternative": {
        "what": {
          "da": "Ring til eller besøg klinikken",
          "sv": "Ring eller besök mottagningen",
          "en": "Ring or visit the clinic"
        },
        "decidedBy": {
          "da": "Klinikken",
          "sv": "Mottagningen",
          "en": "The clinic"
        },
        "law": "Patientlagen (2014:821)",
        "source": "1177.se, boka tid",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man finder sin klinik",
            "sv": "Visa hur man söker upp sin mottagning",
            "en": "Show how to find one's clinic"
          },
          {
            "da": "Vise, hvor ledige tider og indkaldelser er",
            "sv": "Visa var lediga tider och kallelser finns",
            "en": "Show where free times and letters are"
          },
          {
            "da": "Henvise til 1177's rådgivning om symptomer",
            "sv": "Hänvisa till sjukvårdsrådgivningen vid frågor om besvär",
            "en": "Refer to the 1177 advice line about symptoms"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Give råd om sygdom, eller hvor man skal søge hjælp",
            "sv": "Ge råd om sjukdom eller vart man ska söka vård",
            "en": "Advise on illness or where to seek care"
          },
          {
            "da": "Spørge, hvad besøget drejer sig om",
            "sv": "Fråga vad besöket gäller",
            "en": "Ask what the visit is about"
          }
        ],
        "source": "1177.se, boka tid",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "vard-recept",
      "parent": "vard",
      "kind": "guidance",
      "owner": "region",
      "complexity": 2,
      "name": { "da": "1177: forny recept", "sv": "1177: förnya recept", "en": "1177: renew a prescription" },
      "words": {
        "da": ["recept", "forny recept", "medicin", "lægemidler"],
        "sv": ["recept", "förnya recept", "medicin", "läkemedel", "läkemedelskollen"],
        "en": ["prescription", "renew prescription", "medicine"]
      },
      "alternative": {
        "what": {
          "da": "Ring til klinikken, eller bed om ny recept ved besøget",
          "sv": "Ring mottagningen eller be om nytt recept vid besöket",
          "en": "Ring the clinic or ask for a new prescription at the visit"
        },
        "decidedBy": {
          "da": "Den, der udskriver medicinen",
          "sv": "Den som skriver ut läkemedlet",
          "en": "Whoever prescribes the medicine"
        },
        "law": "Patientlagen (2014:821)",
        "source": "1177.se, förnya recept",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor man beder klinikken om fornyelse",
            "sv": "Visa var man begär förnyelse hos sin mottagning",
            "en": "Show where to ask the clinic for a renewal"
          },
          {
            "da": "Vise, hvordan man ser sine recepter i Läkemedelskollen",
            "sv": "Visa hur man ser sina recept i Läkemedelskollen",
            "en": "Show how to see prescriptions in Läkemedelskollen"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Give råd om medicin",
            "sv": "Ge råd om läkemedel",
            "en": "Advise on medicines"
          },
          {
            "da": "Vælge medicin på listen for borgeren",
            "sv": "Välja läkemedel i listan åt besökaren",
            "en": "Pick medicines from the list for the visitor"
          }
        ],
        "source": "1177.se, förnya recept",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "vard-journal",
      "parent": "vard",
      "kind": "guidance",
      "owner": "region",
      "complexity": 2,
      "name": { "da": "1177: læse journalen", "sv": "1177: läsa journalen", "en": "1177: read health records" },
      "words": {
        "da": ["journal", "prøvesvar", "læse journal"],
        "sv": ["journal", "journalen", "provsvar", "läsa journal", "journal på nätet"],
        "en": ["health record", "journal", "test results"]
      },
      "alternative": {
        "what": {
          "da": "Bed behandlingsstedet om en papirkopi af journalen",
          "sv": "Begär en papperskopia av journalen hos vårdgivaren",
          "en": "Ask the care provider for a paper copy of the record"
        },
        "decidedBy": {
          "da": "Behandlingsstedet",
          "sv": "Vårdgivaren",
          "en": "The care provider"
        },
        "law": "Patientdatalagen (2008:355)",
        "source": "1177.se, journalen",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise vejen til Journalen efter login",
            "sv": "Visa vägen till Journalen efter inloggningen",
            "en": "Show the way to the records after logging in"
          },
          {
            "da": "Tilbyde et sted, hvor andre ikke kan se skærmen",
            "sv": "Erbjuda en plats där ingen annan ser skärmen",
            "en": "Offer a spot where others cannot see the screen"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Læse eller tolke prøvesvar og journaltekst",
            "sv": "Läsa eller tolka provsvar och journaltext",
            "en": "Read or interpret test results and records"
          },
          {
            "da": "Printe journalen, uden at borgeren står ved siden af",
            "sv": "Skriva ut journalen utan att besökaren står bredvid",
            "en": "Print records unless the visitor stands beside you"
          }
        ],
        "source": "1177.se, journalen",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "vard-frikort",
      "parent": "vard",
      "kind": "guidance",
      "owner": "region",
      "complexity": 1,
      "name": { "da": "1177: e-frikort og egenbetalingsloft", "sv": "1177: e-frikort och högkostnadsskydd", "en": "1177: e-frikort (free-care card)" },
      "words": {
        "da": ["frikort", "e-frikort", "loft over egenbetaling"],
        "sv": ["frikort", "e-frikort", "högkostnadsskydd", "högkostnadskort"],
        "en": ["frikort", "free card", "cost ceiling"]
      },
      "alternative": {
        "what": {
          "da": "Gem kvitteringerne, og spørg i skranken på klinikken",
          "sv": "Spara kvittona och fråga i kassan på mottagningen",
          "en": "Keep the receipts and ask at the clinic's desk"
        },
        "decidedBy": {
          "da": "Regionen",
          "sv": "Regionen",
          "en": "The region"
        },
        "law": "Hälso- och sjukvårdslagen (2017:30)",
        "source": "1177.se, högkostnadsskydd",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor frikortet står efter login",
            "sv": "Visa var frikortet syns efter inloggningen",
            "en": "Show where the card appears after logging in"
          },
          {
            "da": "Henvise til klinikken, hvis et beløb mangler",
            "sv": "Hänvisa till mottagningen om en avgift saknas",
            "en": "Refer to the clinic if a fee is missing"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Regne ud, hvad borgeren skal betale",
            "sv": "Räkna ut vad besökaren ska betala",
            "en": "Work out what the visitor should pay"
          }
        ],
        "source": "1177.se, högkostnadsskydd",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "vard-ombud",
      "parent": "vard",
      "kind": "guidance",
      "owner": "region",
      "complexity": 2,
      "name": { "da": "1177: repræsentant eller pårørende", "sv": "1177: ombud eller hjälp av närstående", "en": "1177: representative or family help" },
      "words": {
        "da": ["repræsentant", "pårørende", "fuldmagt læge", "dele journal"],
        "sv": ["ombud", "anhörig", "närstående", "fullmakt vård", "dela journal"],
        "en": ["representative", "relative", "proxy", "share record"]
      },
      "alternative": {
        "what": {
          "da": "Ring sammen til klinikken, eller giv den en skriftlig fuldmagt",
          "sv": "Ring mottagningen tillsammans, eller lämna en skriftlig fullmakt dit",
          "en": "Ring the clinic together, or give it a written power of attorney"
        },
        "decidedBy": {
          "da": "Regionen og klinikken",
          "sv": "Regionen och mottagningen",
          "en": "The region and the clinic"
        },
        "law": "Patientlagen (2014:821)",
        "source": "1177.se, ombud",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvad regionen skriver om fuldmagt på 1177",
            "sv": "Visa vad regionen skriver om ombud på 1177",
            "en": "Show what 1177 says about representatives"
          },
          {
            "da": "Forklare, at repræsentanten logger ind med sit eget e-id",
            "sv": "Förklara att ombudet loggar in med sin egen e-legitimation",
            "en": "Explain that representatives log in with their own e-ID"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Lade nogen logge ind med en andens BankID",
            "sv": "Låta någon logga in med en annan persons BankID",
            "en": "Let anyone log in with another person's BankID"
          },
          {
            "da": "Vurdere, om nogen har brug for en repræsentant",
            "sv": "Bedöma om någon behöver ombud",
            "en": "Judge whether someone needs a representative"
          }
        ],
        "source": "1177.se, ombud",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "apotek-fullmakt",
      "parent": "vard",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Apotek: fuldmagt til at hente medicin", "sv": "Apotek: fullmakt att hämta medicin", "en": "Pharmacy: power to collect medicine" },
      "words": {
        "da": ["apotek", "fuldmagt", "hente medicin", "läkemedelskollen"],
        "sv": ["apotek", "apoteket", "fullmakt", "hämta ut medicin", "läkemedelskollen"],
        "en": ["pharmacy", "power of attorney", "collect medicine", "läkemedelskollen"]
      },
      "alternative": {
        "what": {
          "da": "Udfyld fuldmagtsblanketten, og aflever den på et apotek",
          "sv": "Fyll i fullmaktsblanketten och lämna den på ett apotek",
          "en": "Fill in the form and hand it in at a pharmacy"
        },
        "decidedBy": {
          "da": "Den, der giver fuldmagten; E-hälsomyndigheten registrerer den",
          "sv": "Den som ger fullmakten; E-hälsomyndigheten registrerar den",
          "en": "The person giving it; E-hälsomyndigheten registers it"
        },
        "law": "Lagen (2018:1212) om nationell läkemedelslista",
        "source": "ehalsomyndigheten.se, fullmakter",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise Läkemedelskollen og menuen med fuldmagter",
            "sv": "Visa Läkemedelskollen och menyn för fullmakter",
            "en": "Show Läkemedelskollen and its menu of powers"
          },
          {
            "da": "Fortælle, at den, der får fuldmagten, også skal godkende i tide",
            "sv": "Berätta att ombudet också måste godkänna i tid",
            "en": "Say that the person receiving it must accept in time"
          },
          {
            "da": "Hjælpe med at finde og printe blanketten",
            "sv": "Hjälpa till att hitta och skriva ut blanketten",
            "en": "Help to find and print the form"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Underskrive eller godkende med borgerens e-id",
            "sv": "Skriva under eller godkänna med besökarens e-legitimation",
            "en": "Sign or approve with the visitor's e-ID"
          },
          {
            "da": "Bevidne eller aflevere blanketten for borgeren",
            "sv": "Bevittna eller lämna in blanketten åt besökaren",
            "en": "Witness or hand in the form for the visitor"
          }
        ],
        "source": "ehalsomyndigheten.se, fullmakter",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "fk-sjukpenning",
      "parent": "ersattning",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": { "da": "Försäkringskassan: sygedagpenge", "sv": "Försäkringskassan: sjukpenning", "en": "Försäkringskassan: sick pay" },
      "words": {
        "da": ["försäkringskassan", "sygedagpenge", "sygemeldt", "lægeerklæring"],
        "sv": ["försäkringskassan", "sjukpenning", "sjukskriven", "läkarintyg", "fk", "sjukanmälan"],
        "en": ["försäkringskassan", "sick pay", "sick leave", "medical certificate"]
      },
      "alternative": {
        "what": {
          "da": "Bestil en papirblanket, eller gå til et statsligt servicekontor",
          "sv": "Beställ en pappersblankett eller gå till ett statligt servicekontor",
          "en": "Order a paper form or go to a state service office"
        },
        "decidedBy": {
          "da": "Försäkringskassan",
          "sv": "Försäkringskassan",
          "en": "Försäkringskassan"
        },
        "law": "Socialförsäkringsbalken (2010:110)",
        "source": "forsakringskassan.se, sjukpenning",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise vejen til ansøgningen på Mina sidor",
            "sv": "Visa vägen till ansökan på Mina sidor",
            "en": "Show the way to the claim on Mina sidor"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          },
          {
            "da": "Vise, hvordan man vedhæfter et dokument",
            "sv": "Visa hur man bifogar ett dokument",
            "en": "Show how to attach a document"
          },
          {
            "da": "Printe kvitteringen, så borgeren kan tage den med",
            "sv": "Skriva ut kvittensen åt besökaren att ta med",
            "en": "Print the receipt for the visitor to take home"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Afgøre, hvad borgeren har ret til",
            "sv": "Avgöra vad besökaren har rätt till",
            "en": "Decide what the visitor is entitled to"
          },
          {
            "da": "Spørge til sygdom eller læse erklæringen",
            "sv": "Fråga om sjukdom eller läsa intyget",
            "en": "Ask about illness or read the certificate"
          }
        ],
        "source": "forsakringskassan.se, kontakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "fk-foraldrapenning",
      "parent": "ersattning",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": { "da": "Föräldrapenning (forældredagpenge)", "sv": "Föräldrapenning", "en": "Parental benefit (föräldrapenning)" },
      "words": {
        "da": ["föräldrapenning", "barsel", "forældreorlov", "försäkringskassan"],
        "sv": ["föräldrapenning", "föräldraledig", "försäkringskassan", "pappadagar", "barn"],
        "en": ["parental benefit", "parental leave", "försäkringskassan"]
      },
      "alternative": {
        "what": {
          "da": "Bestil en papirblanket, eller gå til et statsligt servicekontor",
          "sv": "Beställ en pappersblankett eller gå till ett statligt servicekontor",
          "en": "Order a paper form or go to a state service office"
        },
        "decidedBy": {
          "da": "Försäkringskassan",
          "sv": "Försäkringskassan",
          "en": "Försäkringskassan"
        },
        "law": "Socialförsäkringsbalken (2010:110)",
        "source": "forsakringskassan.se, föräldrapenning",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise planlægning og ansøgning på Mina sidor",
            "sv": "Visa planeringen och ansökan på Mina sidor",
            "en": "Show the planner and the claim on Mina sidor"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          },
          {
            "da": "Henvise spørgsmål om dage til Försäkringskassan",
            "sv": "Hänvisa frågor om dagar till Försäkringskassan",
            "en": "Refer questions about days to Försäkringskassan"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Underskrive eller godkende med borgerens e-id",
            "sv": "Skriva under eller godkänna med besökarens e-legitimation",
            "en": "Sign or approve with the visitor's e-ID"
          },
          {
            "da": "Rådgive om, hvordan dagene skal fordeles",
            "sv": "Råda om hur dagarna ska fördelas",
            "en": "Advise on how to share the days"
          }
        ],
        "source": "forsakringskassan.se, kontakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "fk-vab",
      "parent": "ersattning",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Vab: barns sygdom", "sv": "Vab: vård av sjukt barn", "en": "Vab: caring for a sick child" },
      "words": {
        "da": ["vab", "barns sygedag", "sygt barn", "försäkringskassan"],
        "sv": ["vab", "vabba", "tillfällig föräldrapenning", "sjukt barn", "försäkringskassan"],
        "en": ["vab", "sick child", "temporary parental benefit"]
      },
      "alternative": {
        "what": {
          "da": "Bestil en papirblanket, eller gå til et statsligt servicekontor",
          "sv": "Beställ en pappersblankett eller gå till ett statligt servicekontor",
          "en": "Order a paper form or go to a state service office"
        },
        "decidedBy": {
          "da": "Försäkringskassan",
          "sv": "Försäkringskassan",
          "en": "Försäkringskassan"
        },
        "law": "Socialförsäkringsbalken (2010:110)",
        "source": "forsakringskassan.se, vab",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor man søger vab på Mina sidor eller i appen",
            "sv": "Visa var vab ansöks på Mina sidor eller i appen",
            "en": "Show where to claim vab on Mina sidor or in the app"
          },
          {
            "da": "Printe kvitteringen, så borgeren kan tage den med",
            "sv": "Skriva ut kvittensen åt besökaren att ta med",
            "en": "Print the receipt for the visitor to take home"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Afgøre, hvad borgeren har ret til",
            "sv": "Avgöra vad besökaren har rätt till",
            "en": "Decide what the visitor is entitled to"
          },
          {
            "da": "Udfylde dage og timer for borgeren",
            "sv": "Fylla i dagar och tider åt besökaren",
            "en": "Fill in days and hours for the visitor"
          }
        ],
        "source": "forsakringskassan.se, kontakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "fk-bostadsbidrag",
      "parent": "ersattning",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": { "da": "Bostadsbidrag (boligstøtte)", "sv": "Bostadsbidrag", "en": "Housing allowance (bostadsbidrag)" },
      "words": {
        "da": ["bostadsbidrag", "boligstøtte", "husleje", "försäkringskassan"],
        "sv": ["bostadsbidrag", "hyra", "bidrag", "försäkringskassan", "barnfamilj"],
        "en": ["housing allowance", "rent", "bostadsbidrag", "försäkringskassan"]
      },
      "alternative": {
        "what": {
          "da": "Bestil en papirblanket, eller gå til et statsligt servicekontor",
          "sv": "Beställ en pappersblankett eller gå till ett statligt servicekontor",
          "en": "Order a paper form or go to a state service office"
        },
        "decidedBy": {
          "da": "Försäkringskassan",
          "sv": "Försäkringskassan",
          "en": "Försäkringskassan"
        },
        "law": "Socialförsäkringsbalken (2010:110)",
        "source": "forsakringskassan.se, bostadsbidrag",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise ansøgningen, og hvor man retter sin indkomst",
            "sv": "Visa ansökan och var man ändrar sin inkomst",
            "en": "Show the claim and where to change one's income"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          },
          {
            "da": "Minde om at melde ændret indkomst",
            "sv": "Påminna om att meddela ändrad inkomst",
            "en": "Mention reporting a changed income"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Afgøre, hvad borgeren har ret til",
            "sv": "Avgöra vad besökaren har rätt till",
            "en": "Decide what the visitor is entitled to"
          },
          {
            "da": "Regne indkomst eller støtte ud for borgeren",
            "sv": "Räkna ut inkomst eller bidrag åt besökaren",
            "en": "Work out income or allowance for the visitor"
          }
        ],
        "source": "forsakringskassan.se, kontakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "fk-eu-kort",
      "parent": "ersattning",
      "kind": "guidance",
      "owner": "state",
      "complexity": 1,
      "name": { "da": "EU-kort: bestille", "sv": "EU-kort: beställa", "en": "EU health card: order" },
      "words": {
        "da": ["eu-kort", "blåt kort", "eu-sygesikringskort", "rejse"],
        "sv": ["eu-kort", "eukort", "europeiskt sjukförsäkringskort", "resa", "försäkringskassan"],
        "en": ["eu card", "ehic", "health insurance card", "travel"]
      },
      "alternative": {
        "what": {
          "da": "Bestil kortet pr. telefon hos Försäkringskassan",
          "sv": "Beställ kortet per telefon hos Försäkringskassan",
          "en": "Order the card by phone from Försäkringskassan"
        },
        "decidedBy": {
          "da": "Försäkringskassan",
          "sv": "Försäkringskassan",
          "en": "Försäkringskassan"
        },
        "law": "Socialförsäkringsbalken (2010:110)",
        "source": "forsakringskassan.se, EU-kort",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise bestillingen på Mina sidor",
            "sv": "Visa beställningen på Mina sidor",
            "en": "Show the order page on Mina sidor"
          },
          {
            "da": "Minde om at tjekke, hvilken adresse kortet sendes til",
            "sv": "Påminna om att se efter vilken adress kortet går till",
            "en": "Mention checking which address the card goes to"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Rådgive om, hvad kortet dækker",
            "sv": "Råda om vilken vård kortet täcker",
            "en": "Advise on what care the card covers"
          },
          {
            "da": "Bestille via sider, der tager betaling for kortet",
            "sv": "Beställa via sidor som tar betalt för kortet",
            "en": "Order through sites that charge for the card"
          }
        ],
        "source": "forsakringskassan.se, kontakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "pension-ansok",
      "parent": "ersattning",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": { "da": "Pension: søge eller se udbetaling", "sv": "Pension: ansöka eller se utbetalning", "en": "Pension: apply or see payments" },
      "words": {
        "da": ["pension", "folkepension", "pensionsmyndigheten", "udbetaling"],
        "sv": ["pension", "allmän pension", "pensionsmyndigheten", "orange kuvertet", "utbetalning"],
        "en": ["pension", "state pension", "pensionsmyndigheten", "payment"]
      },
      "alternative": {
        "what": {
          "da": "Bestil en papirblanket, ring til Pensionsmyndigheten, eller gå til et statsligt servicekontor",
          "sv": "Beställ en pappersblankett, ring Pensionsmyndigheten eller gå till ett statligt servicekontor",
          "en": "Order a paper form, ring Pensionsmyndigheten or go to a state service office"
        },
        "decidedBy": {
          "da": "Pensionsmyndigheten",
          "sv": "Pensionsmyndigheten",
          "en": "Pensionsmyndigheten"
        },
        "law": "Socialförsäkringsbalken (2010:110)",
        "source": "pensionsmyndigheten.se, ansök om pension",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise ansøgning og udbetalinger på Mina sidor",
            "sv": "Visa ansökan och utbetalningar på Mina sidor",
            "en": "Show the application and payments on Mina sidor"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          },
          {
            "da": "Henvise til et statsligt servicekontor",
            "sv": "Hänvisa till ett statligt servicekontor",
            "en": "Refer to a state service office"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Rådgive om, hvornår og hvordan pensionen skal tages",
            "sv": "Råda om när eller hur pensionen ska tas ut",
            "en": "Advise on when or how to draw the pension"
          },
          {
            "da": "Underskrive eller godkende med borgerens e-id",
            "sv": "Skriva under eller godkänna med besökarens e-legitimation",
            "en": "Sign or approve with the visitor's e-ID"
          }
        ],
        "source": "pensionsmyndigheten.se, kontakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "pension-bostadstillagg",
      "parent": "ersattning",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": { "da": "Bostadstillägg (boligydelse)", "sv": "Bostadstillägg för pensionärer", "en": "Housing supplement for pensioners" },
      "words": {
        "da": ["bostadstillägg", "boligydelse", "pensionist", "husleje"],
        "sv": ["bostadstillägg", "pensionär", "hyra", "äldreförsörjningsstöd", "pensionsmyndigheten"],
        "en": ["housing supplement", "pensioner", "rent", "bostadstillägg"]
      },
      "alternative": {
        "what": {
          "da": "Bestil en papirblanket, ring til Pensionsmyndigheten, eller gå til et statsligt servicekontor",
          "sv": "Beställ en pappersblankett, ring Pensionsmyndigheten eller gå till ett statligt servicekontor",
          "en": "Order a paper form, ring Pensionsmyndigheten or go to a state service office"
        },
        "decidedBy": {
          "da": "Pensionsmyndigheten",
          "sv": "Pensionsmyndigheten",
          "en": "Pensionsmyndigheten"
        },
        "law": "Socialförsäkringsbalken (2010:110)",
        "source": "pensionsmyndigheten.se, bostadstillägg",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise ansøgningen og listen over oplysninger",
            "sv": "Visa ansökan och listan över uppgifter som behövs",
            "en": "Show the application and the list of details needed"
          },
          {
            "da": "Hjælpe med at finde og printe blanketten",
            "sv": "Hjälpa till att hitta och skriva ut blanketten",
            "en": "Help to find and print the form"
          },
          {
            "da": "Henvise til et statsligt servicekontor",
            "sv": "Hänvisa till ett statligt servicekontor",
            "en": "Refer to a state service office"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Afgøre, hvad borgeren har ret til",
            "sv": "Avgöra vad besökaren har rätt till",
            "en": "Decide what the visitor is entitled to"
          },
          {
            "da": "Gennemgå borgerens økonomi",
            "sv": "Gå igenom besökarens ekonomi",
            "en": "Go through the visitor's finances"
          }
        ],
        "source": "pensionsmyndigheten.se, kontakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "af-inskrivning",
      "parent": "ersattning",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Arbetsförmedlingen: melde sig ledig", "sv": "Arbetsförmedlingen: skriva in sig", "en": "Arbetsförmedlingen: register" },
      "words": {
        "da": ["arbetsförmedlingen", "ledig", "jobcenter", "melde sig ledig"],
        "sv": ["arbetsförmedlingen", "af", "arbetslös", "skriva in sig", "söka jobb"],
        "en": ["arbetsförmedlingen", "unemployed", "register", "jobseeker"]
      },
      "alternative": {
        "what": {
          "da": "Ring til Arbetsförmedlingen, eller besøg et kontor",
          "sv": "Ring Arbetsförmedlingen eller besök ett kontor",
          "en": "Ring Arbetsförmedlingen or visit an office"
        },
        "decidedBy": {
          "da": "Arbetsförmedlingen",
          "sv": "Arbetsförmedlingen",
          "en": "Arbetsförmedlingen"
        },
        "law": "Förvaltningslagen (2017:900) 6 §",
        "source": "arbetsformedlingen.se, skriv in dig",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor man melder sig ledig på siden",
            "sv": "Visa var man skriver in sig på webbplatsen",
            "en": "Show where to register on the website"
          },
          {
            "da": "Minde om at gøre det på første ledige dag",
            "sv": "Påminna om att göra det första arbetslösa dagen",
            "en": "Mention doing it on the first day out of work"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Afgøre, hvad borgeren har ret til",
            "sv": "Avgöra vad besökaren har rätt till",
            "en": "Decide what the visitor is entitled to"
          },
          {
            "da": "Udfylde eller sende noget ind for borgeren",
            "sv": "Fylla i eller skicka in åt besökaren",
            "en": "Fill in or send anything for the visitor"
          }
        ],
        "source": "arbetsformedlingen.se, kontakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "af-aktivitet",
      "parent": "ersattning",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Aktivitetsrapport (Arbetsförmedlingen)", "sv": "Aktivitetsrapport (Arbetsförmedlingen)", "en": "Activity report (Arbetsförmedlingen)" },
      "words": {
        "da": ["aktivitetsrapport", "joblog", "søgte job", "arbetsförmedlingen"],
        "sv": ["aktivitetsrapport", "aktivitetsrapportera", "arbetsförmedlingen", "sökta jobb"],
        "en": ["activity report", "job search report", "arbetsförmedlingen"]
      },
      "alternative": {
        "what": {
          "da": "Ring til Arbetsförmedlingen, eller besøg et kontor",
          "sv": "Ring Arbetsförmedlingen eller besök ett kontor",
          "en": "Ring Arbetsförmedlingen or visit an office"
        },
        "decidedBy": {
          "da": "Arbetsförmedlingen",
          "sv": "Arbetsförmedlingen",
          "en": "Arbetsförmedlingen"
        },
        "law": "Förvaltningslagen (2017:900) 6 §",
        "source": "arbetsformedlingen.se, aktivitetsrapport",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor rapporten udfyldes, og hvornår fristen er",
            "sv": "Visa var rapporten fylls i och när den ska vara inne",
            "en": "Show where the report is filled in and its deadline"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          },
          {
            "da": "Vise, hvordan man gemmer en kladde",
            "sv": "Visa hur man sparar ett utkast",
            "en": "Show how to save a draft"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Finde på eller formulere aktiviteter for borgeren",
            "sv": "Hitta på eller formulera aktiviteter åt besökaren",
            "en": "Invent or word activities for the visitor"
          },
          {
            "da": "Udfylde eller sende noget ind for borgeren",
            "sv": "Fylla i eller skicka in åt besökaren",
            "en": "Fill in or send anything for the visitor"
          }
        ],
        "source": "arbetsformedlingen.se, kontakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "a-kassa",
      "parent": "ersattning",
      "kind": "guidance",
      "owner": "private",
      "complexity": 3,
      "name": { "da": "A-kassa: søge om dagpenge", "sv": "A-kassa: ansöka om ersättning", "en": "A-kassa: claim unemployment benefit" },
      "words": {
        "da": ["a-kasse", "akasse", "dagpenge", "ledighed"],
        "sv": ["a-kassa", "akassa", "ersättning", "arbetslöshetsersättning", "tidrapport"],
        "en": ["a-kassa", "unemployment benefit", "unemployment fund"]
      },
      "alternative": {
        "what": {
          "da": "Bed a-kassen om papirblanketter",
          "sv": "Be a-kassan om pappersblanketter",
          "en": "Ask the a-kassa for paper forms"
        },
        "decidedBy": {
          "da": "A-kassen",
          "sv": "A-kassan",
          "en": "The a-kassa"
        },
        "law": "Lagen (2024:506) om arbetslöshetsförsäkring",
        "source": "sverigesakassor.se",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man finder sin a-kasse og dens side",
            "sv": "Visa hur man hittar sin a-kassa och dess Mina sidor",
            "en": "Show how to find one's a-kassa and its login page"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          },
          {
            "da": "Vise, hvordan man vedhæfter bilag",
            "sv": "Visa hur man bifogar intyg",
            "en": "Show how to attach certificates"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Afgøre, hvad borgeren har ret til",
            "sv": "Avgöra vad besökaren har rätt till",
            "en": "Decide what the visitor is entitled to"
          },
          {
            "da": "Udfylde eller sende noget ind for borgeren",
            "sv": "Fylla i eller skicka in åt besökaren",
            "en": "Fill in or send anything for the visitor"
          }
        ],
        "source": "sverigesakassor.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "csn",
      "parent": "ersattning",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": { "da": "CSN: studiestøtte og tilbagebetaling", "sv": "CSN: studiemedel eller återbetalning", "en": "CSN: student aid or repayment" },
      "words": {
        "da": ["csn", "su", "studielån", "studiestøtte", "tilbagebetaling"],
        "sv": ["csn", "studiemedel", "studielån", "studiebidrag", "återbetalning"],
        "en": ["csn", "student aid", "student loan", "repayment"]
      },
      "alternative": {
        "what": {
          "da": "Bestil en papirblanket hos CSN",
          "sv": "Beställ en pappersblankett hos CSN",
          "en": "Order a paper form from CSN"
        },
        "decidedBy": {
          "da": "CSN",
          "sv": "CSN",
          "en": "CSN"
        },
        "law": "Studiestödslagen (1999:1395)",
        "source": "csn.se",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise vejen til Mina sidor og den rette ansøgning",
            "sv": "Visa vägen till Mina sidor och rätt ansökan",
            "en": "Show the way to Mina sidor and the right application"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          },
          {
            "da": "Printe kvitteringen, så borgeren kan tage den med",
            "sv": "Skriva ut kvittensen åt besökaren att ta med",
            "en": "Print the receipt for the visitor to take home"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Underskrive eller godkende med borgerens e-id",
            "sv": "Skriva under eller godkänna med besökarens e-legitimation",
            "en": "Sign or approve with the visitor's e-ID"
          },
          {
            "da": "Rådgive om at tage eller betale lån",
            "sv": "Råda om att ta eller betala lån",
            "en": "Advise on taking or repaying loans"
          }
        ],
        "source": "csn.se, kontakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "skatt-deklarera",
      "parent": "skatt-id",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": { "da": "Deklarera: svensk selvangivelse", "sv": "Deklarera: inkomstdeklaration", "en": "Tax return (deklarera)" },
      "words": {
        "da": ["selvangivelse", "årsopgørelse", "skatteverket", "skat"],
        "sv": ["deklarera", "deklaration", "skatteverket", "skatt", "skatteåterbäring", "rot"],
        "en": ["tax return", "tax", "skatteverket", "declare"]
      },
      "alternative": {
        "what": {
          "da": "Send papirblanketten ind, eller godkend pr. telefon, hvis intet skal rettes",
          "sv": "Skicka in pappersdeklarationen, eller godkänn per telefon om inget ska ändras",
          "en": "Send in the paper return, or approve by phone if nothing needs changing"
        },
        "decidedBy": {
          "da": "Skatteverket",
          "sv": "Skatteverket",
          "en": "Skatteverket"
        },
        "law": "Skatteförfarandelagen (2011:1244)",
        "source": "skatteverket.se, deklaration",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor selvangivelsen åbnes og godkendes",
            "sv": "Visa var deklarationen öppnas och godkänns",
            "en": "Show where the return is opened and approved"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          },
          {
            "da": "Printe kvitteringen, så borgeren kan tage den med",
            "sv": "Skriva ut kvittensen åt besökaren att ta med",
            "en": "Print the receipt for the visitor to take home"
          },
          {
            "da": "Henvise til et statsligt servicekontor",
            "sv": "Hänvisa till ett statligt servicekontor",
            "en": "Refer to a state service office"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Give råd om skat eller udfylde beløb",
            "sv": "Ge skatteråd eller fylla i belopp",
            "en": "Give tax advice or fill in amounts"
          },
          {
            "da": "Underskrive eller godkende med borgerens e-id",
            "sv": "Skriva under eller godkänna med besökarens e-legitimation",
            "en": "Sign or approve with the visitor's e-ID"
          }
        ],
        "source": "skatteverket.se, deklaration",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "skatt-flyttanmalan",
      "parent": "skatt-id",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Flytteanmeldelse (flyttanmälan)", "sv": "Flyttanmälan", "en": "Moving house: notify change of address" },
      "words": {
        "da": ["flytte", "flytteanmeldelse", "adresseændring", "skatteverket"],
        "sv": ["flytta", "flyttanmälan", "adressändring", "ny adress", "skatteverket"],
        "en": ["move", "change of address", "new address", "skatteverket"]
      },
      "alternative": {
        "what": {
          "da": "Send Skatteverkets blanket, eller gå til et statsligt servicekontor",
          "sv": "Skicka Skatteverkets blankett eller gå till ett statligt servicekontor",
          "en": "Send Skatteverket's form or go to a state service office"
        },
        "decidedBy": {
          "da": "Skatteverket",
          "sv": "Skatteverket",
          "en": "Skatteverket"
        },
        "law": "Folkbokföringslagen (1991:481)",
        "source": "skatteverket.se, flyttanmälan",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise flytteanmeldelsen hos Skatteverket",
            "sv": "Visa flyttanmälan hos Skatteverket",
            "en": "Show the notification on Skatteverket's site"
          },
          {
            "da": "Minde om fristen og om eftersendelse af post",
            "sv": "Påminna om tidsfristen och om eftersändning av post",
            "en": "Mention the time limit and the forwarding of post"
          },
          {
            "da": "Hjælpe med at finde og printe blanketten",
            "sv": "Hjälpa till att hitta och skriva ut blanketten",
            "en": "Help to find and print the form"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Underskrive eller godkende med borgerens e-id",
            "sv": "Skriva under eller godkänna med besökarens e-legitimation",
            "en": "Sign or approve with the visitor's e-ID"
          },
          {
            "da": "Indtaste adresse eller lejlighedsnummer for borgeren",
            "sv": "Skriva in adress eller lägenhetsnummer åt besökaren",
            "en": "Type the address or flat number for the visitor"
          }
        ],
        "source": "skatteverket.se, flyttanmälan",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "skatt-personbevis",
      "parent": "skatt-id",
      "kind": "guidance",
      "owner": "state",
      "complexity": 1,
      "name": { "da": "Personbevis (svensk personattest)", "sv": "Personbevis", "en": "Personbevis (personal certificate)" },
      "words": {
        "da": ["personbevis", "personattest", "bopælsattest", "skatteverket"],
        "sv": ["personbevis", "familjebevis", "folkbokföring", "intyg", "skatteverket"],
        "en": ["personbevis", "personal certificate", "extract", "skatteverket"]
      },
      "alternative": {
        "what": {
          "da": "Bestil pr. telefon, eller hent det på et statsligt servicekontor",
          "sv": "Beställ per telefon eller hämta på ett statligt servicekontor",
          "en": "Order by phone or collect it at a state service office"
        },
        "decidedBy": {
          "da": "Skatteverket",
          "sv": "Skatteverket",
          "en": "Skatteverket"
        },
        "law": "Förvaltningslagen (2017:900) 6 §",
        "source": "skatteverket.se, personbevis",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man vælger den rette slags bevis",
            "sv": "Visa hur man väljer rätt sorts bevis",
            "en": "Show how to choose the right kind of certificate"
          },
          {
            "da": "Printe beviset, mens borgeren står ved siden af",
            "sv": "Skriva ut beviset när besökaren står bredvid",
            "en": "Print the certificate while the visitor stands by"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Beholde kopier af id, breve eller afgørelser",
            "sv": "Behålla kopior av id-handlingar, brev eller beslut",
            "en": "Keep copies of ID, letters or decisions"
          }
        ],
        "source": "skatteverket.se, personbevis",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "skatt-folkbokforing",
      "parent": "skatt-id",
      "kind": "elsewhere",
      "owner": "state",
      "complexity": 3,
      "name": { "da": "Folkbokföring: tilflytning til Sverige", "sv": "Folkbokföring: flytt till Sverige", "en": "Population register: moving to Sweden" },
      "words": {
        "da": ["folkbokföring", "folkeregister", "flytte til sverige", "personnummer"],
        "sv": ["folkbokföring", "flytta till sverige", "personnummer", "samordningsnummer", "invandra"],
        "en": ["population register", "move to sweden", "personal number"]
      },
      "alternative": {
        "what": {
          "da": "Anmeld flytningen ved fremmøde på et statsligt servicekontor",
          "sv": "Anmäl flytten vid ett besök på ett statligt servicekontor",
          "en": "Notify the move in person at a state service office"
        },
        "decidedBy": {
          "da": "Skatteverket",
          "sv": "Skatteverket",
          "en": "Skatteverket"
        },
        "law": "Folkbokföringslagen (1991:481)",
        "source": "skatteverket.se, flytta till Sverige",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvilket kontor der tager imod, og hvordan man booker",
            "sv": "Visa vilket kontor som tar emot och hur tid bokas",
            "en": "Show which office takes it and how to book"
          },
          {
            "da": "Vise listen over papirer, der skal med",
            "sv": "Visa listan över handlingar att ta med",
            "en": "Show the list of papers to bring"
          },
          {
            "da": "Henvise nordboer til Skatteverkets sider om Norden",
            "sv": "Hänvisa nordbor till Skatteverkets sidor om Norden",
            "en": "Refer Nordic citizens to Skatteverket's Nordic pages"
          }
        ],
        "mayNot": [
          {
            "da": "Love, at nogen bliver registreret",
            "sv": "Lova att någon blir folkbokförd",
            "en": "Promise that anyone will be registered"
          },
          {
            "da": "Beholde kopier af id, breve eller afgørelser",
            "sv": "Behålla kopior av id-handlingar, brev eller beslut",
            "en": "Keep copies of ID, letters or decisions"
          }
        ],
        "source": "skatteverket.se, flytta till Sverige",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "id-kort",
      "parent": "skatt-id",
      "kind": "elsewhere",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Id-kort fra Skatteverket", "sv": "Id-kort från Skatteverket", "en": "ID card from Skatteverket" },
      "words": {
        "da": ["id-kort", "legitimationskort", "legitimation", "skatteverket"],
        "sv": ["id-kort", "idkort", "legitimation", "leg", "skatteverket"],
        "en": ["id card", "identity card", "skatteverket"]
      },
      "alternative": {
        "what": {
          "da": "Søg ved fremmøde på et servicekontor, der laver id-kort",
          "sv": "Ansök på plats, på ett servicekontor som har id-kort",
          "en": "Apply in person at a service office that handles ID cards"
        },
        "decidedBy": {
          "da": "Skatteverket",
          "sv": "Skatteverket",
          "en": "Skatteverket"
        },
        "law": "Lagen (2015:899) om identitetskort",
        "source": "skatteverket.se, id-kort",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvilke kontorer der modtager ansøgningen",
            "sv": "Visa vilka kontor som tar emot ansökan",
            "en": "Show which offices take the application"
          },
          {
            "da": "Vise, hvordan man booker tid og betaler gebyret",
            "sv": "Visa hur man bokar tid och betalar avgiften",
            "en": "Show how to book and how to pay the fee"
          }
        ],
        "mayNot": [
          {
            "da": "Bekræfte borgerens identitet som led i arbejdet",
            "sv": "Intyga i tjänsten vem besökaren är",
            "en": "Vouch for the visitor's identity at work"
          },
          {
            "da": "Beholde kopier af id, breve eller afgørelser",
            "sv": "Behålla kopior av id-handlingar, brev eller beslut",
            "en": "Keep copies of ID, letters or decisions"
          }
        ],
        "source": "skatteverket.se, id-kort",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "pass-boka",
      "parent": "skatt-id",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Pas: bestille tid hos politiet", "sv": "Pass: boka tid hos Polisen", "en": "Passport: book a police appointment" },
      "words": {
        "da": ["pas", "bestille tid pas", "nationalt id-kort", "politi"],
        "sv": ["pass", "boka tid pass", "nationellt id-kort", "polisen", "passexpedition"],
        "en": ["passport", "book passport", "national id card", "police"]
      },
      "alternative": {
        "what": {
          "da": "Ring til politiet, eller spørg på et paskontor",
          "sv": "Ring Polisen eller fråga på en passexpedition",
          "en": "Ring the police or ask at a passport office"
        },
        "decidedBy": {
          "da": "Politiet",
          "sv": "Polisen",
          "en": "The police"
        },
        "law": "Passlagen (1978:302)",
        "source": "polisen.se, pass och nationellt id-kort",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise tidsbestillingen og ledige tider i flere byer",
            "sv": "Visa tidsbokningen och lediga tider på olika orter",
            "en": "Show the booking page and free times in several towns"
          },
          {
            "da": "Vise, hvad man skal have med",
            "sv": "Visa vad man ska ha med sig",
            "en": "Show what to bring"
          },
          {
            "da": "Printe bookingen til borgeren",
            "sv": "Skriva ut bokningen åt besökaren",
            "en": "Print the booking for the visitor"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Betale gebyrer for borgeren",
            "sv": "Betala avgifter åt besökaren",
            "en": "Pay fees for the visitor"
          },
          {
            "da": "Beholde kopier af id, breve eller afgørelser",
            "sv": "Behålla kopior av id-handlingar, brev eller beslut",
            "en": "Keep copies of ID, letters or decisions"
          }
        ],
        "source": "polisen.se, pass och nationellt id-kort",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "korkort",
      "parent": "skatt-id",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Kørekort: forny eller ombytte", "sv": "Körkort: förnya eller byta ut", "en": "Driving licence: renew or exchange" },
      "words": {
        "da": ["kørekort", "forny kørekort", "transportstyrelsen"],
        "sv": ["körkort", "förnya körkort", "transportstyrelsen", "körkortstillstånd"],
        "en": ["driving licence", "renew licence", "transportstyrelsen"]
      },
      "alternative": {
        "what": {
          "da": "Bestil blanketten pr. telefon, skriv under, og send den med posten",
          "sv": "Beställ underlaget per telefon, skriv under och skicka det med post",
          "en": "Order the form by phone, sign it and send it by post"
        },
        "decidedBy": {
          "da": "Transportstyrelsen",
          "sv": "Transportstyrelsen",
          "en": "Transportstyrelsen"
        },
        "law": "Körkortslagen (1998:488)",
        "source": "transportstyrelsen.se, förnya körkort",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise e-tjenesten, og hvor blanketten bestilles",
            "sv": "Visa e-tjänsten och var underlaget beställs",
            "en": "Show the e-service and where the form is ordered"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          },
          {
            "da": "Henvise til fotografering, som der står i brevet",
            "sv": "Hänvisa till fotografering enligt brevet",
            "en": "Refer to where the photo is taken, as the letter says"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Spørge til helbred eller syn",
            "sv": "Fråga om hälsa eller syn",
            "en": "Ask about health or eyesight"
          },
          {
            "da": "Beholde kopier af id, breve eller afgørelser",
            "sv": "Behålla kopior av id-handlingar, brev eller beslut",
            "en": "Keep copies of ID, letters or decisions"
          }
        ],
        "source": "transportstyrelsen.se, körkort",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "migrationsverket",
      "parent": "skatt-id",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": { "da": "Migrationsverket: ansøgning på nettet", "sv": "Migrationsverket: ansökan på webben", "en": "Migrationsverket: apply online" },
      "words": {
        "da": ["migrationsverket", "opholdstilladelse", "statsborgerskab"],
        "sv": ["migrationsverket", "uppehållstillstånd", "medborgarskap", "migration", "lma"],
        "en": ["migration agency", "residence permit", "citizenship", "migrationsverket"]
      },
      "alternative": {
        "what": {
          "da": "Send papirblanketten, eller book tid hos Migrationsverket",
          "sv": "Skicka pappersblanketten eller boka besök hos Migrationsverket",
          "en": "Send the paper form or book a visit with Migrationsverket"
        },
        "decidedBy": {
          "da": "Migrationsverket",
          "sv": "Migrationsverket",
          "en": "Migrationsverket"
        },
        "law": "Utlänningslagen (2005:716)",
        "source": "migrationsverket.se, ansökan",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise den rette side, sprogvalget og tjeklisten",
            "sv": "Visa rätt sida, språkvalet och checklistan",
            "en": "Show the right page, the language menu and checklist"
          },
          {
            "da": "Vise, hvordan man scanner og vedhæfter papirer",
            "sv": "Visa hur man skannar och bifogar handlingar",
            "en": "Show how to scan and attach papers"
          },
          {
            "da": "Henvise til juridisk rådgivning",
            "sv": "Hänvisa till juridisk rådgivning",
            "en": "Refer to legal advice"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Give råd om asyl eller opholdstilladelse",
            "sv": "Ge råd i asyl- eller tillståndsfrågor",
            "en": "Advise on asylum or permits"
          },
          {
            "da": "Fortolke eller bedømme en afgørelse",
            "sv": "Tolka eller bedöma ett beslut",
            "en": "Interpret or judge a decision"
          },
          {
            "da": "Beholde kopier af id, breve eller afgørelser",
            "sv": "Behålla kopior av id-handlingar, brev eller beslut",
            "en": "Keep copies of ID, letters or decisions"
          }
        ],
        "source": "migrationsverket.se, kontakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "kronofogden",
      "parent": "skatt-id",
      "kind": "guidance",
      "owner": "state",
      "complexity": 3,
      "name": { "da": "Kronofogden: breve og gæld", "sv": "Kronofogden: brev och skulder", "en": "Kronofogden: letters and debts" },
      "words": {
        "da": ["kronofogden", "gæld", "inkasso", "fogedsag", "gældssanering"],
        "sv": ["kronofogden", "skuld", "betalningsföreläggande", "bestrida", "skuldsanering"],
        "en": ["kronofogden", "debt", "enforcement", "dispute a claim"]
      },
      "alternative": {
        "what": {
          "da": "Svar med brev, eller ring til Kronofogden før fristen",
          "sv": "Svara per brev eller ring Kronofogden före sista dagen",
          "en": "Reply by letter or ring Kronofogden before the deadline"
        },
        "decidedBy": {
          "da": "Kronofogden",
          "sv": "Kronofogden",
          "en": "Kronofogden"
        },
        "law": "Lagen (1990:746) om betalningsföreläggande",
        "source": "kronofogden.se",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Pege på svarfristen i brevet",
            "sv": "Peka på sista svarsdag i brevet",
            "en": "Point out the reply date in the letter"
          },
          {
            "da": "Vise, hvor man logger ind og svarer",
            "sv": "Visa var man loggar in och svarar",
            "en": "Show where to log in and reply"
          },
          {
            "da": "Henvise til kommunens budget- og gældsrådgivning",
            "sv": "Hänvisa till kommunens budget- och skuldrådgivning",
            "en": "Refer to the municipality's debt advice"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Rådgive om, hvorvidt gælden er rigtig eller bør bestrides",
            "sv": "Råda om skulden är rätt eller ska bestridas",
            "en": "Advise on whether a debt is right or to be disputed"
          },
          {
            "da": "Love, at en betaling stopper sagen",
            "sv": "Lova att en betalning stoppar ärendet",
            "en": "Promise that a payment will stop the case"
          }
        ],
        "source": "kronofogden.se, kontakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "servicekontor",
      "parent": "skatt-id",
      "kind": "elsewhere",
      "owner": "state",
      "complexity": 1,
      "name": { "da": "Servicekontor: finde og booke", "sv": "Servicekontor: hitta och boka", "en": "State service office: find and book" },
      "words": {
        "da": ["servicekontor", "statens servicecenter", "borgerservice", "åbningstider"],
        "sv": ["servicekontor", "statens servicecenter", "myndighetskontor", "öppettider"],
        "en": ["service office", "statens servicecenter", "opening hours"]
      },
      "alternative": {
        "what": {
          "da": "Besøg et statsligt servicekontor uden e-id",
          "sv": "Besök ett statligt servicekontor utan e-legitimation",
          "en": "Visit a state service office without an e-ID"
        },
        "decidedBy": {
          "da": "Statens servicecenter; myndigheden afgør sagen",
          "sv": "Statens servicecenter; myndigheten beslutar i ärendet",
          "en": "Statens servicecenter; the authority decides the case"
        },
        "law": "Lagen (2019:212) om viss gemensam offentlig service",
        "source": "statenssc.se, servicekontor",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise nærmeste kontor, åbningstider og booking",
            "sv": "Visa närmaste kontor, öppettider och bokning",
            "en": "Show the nearest office, its hours and booking"
          },
          {
            "da": "Nævne, hvilke myndigheder kontoret hjælper med",
            "sv": "Nämna vilka myndigheter kontoret hjälper till med",
            "en": "Name the authorities that the office helps with"
          },
          {
            "da": "Skrive adressen ned, og hvad man skal have med",
            "sv": "Skriva ner adress och vad man ska ha med",
            "en": "Write down the address and what to bring"
          }
        ],
        "mayNot": [
          {
            "da": "Love, hvad kontoret afgør",
            "sv": "Lova vad kontoret beslutar",
            "en": "Promise what the office will decide"
          }
        ],
        "source": "statenssc.se, servicekontor",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "kommun-e-tjanst",
      "parent": "kommunen",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": { "da": "E-tjeneste i kommunen", "sv": "E-tjänst i kommunen", "en": "E-service of the municipality" },
      "words": {
        "da": ["e-tjeneste", "kommunen", "selvbetjening", "mina sidor"],
        "sv": ["e-tjänst", "kommunen", "mina sidor", "ansökan kommun", "självservice"],
        "en": ["e-service", "municipality", "council", "self-service"]
      },
      "alternative": {
        "what": {
          "da": "Bed om en papirblanket, eller book et møde på kommunen",
          "sv": "Be om en pappersblankett eller boka ett möte på kommunen",
          "en": "Ask for a paper form or book a meeting at the municipality"
        },
        "decidedBy": {
          "da": "Det nævn, der har ansvaret for sagen",
          "sv": "Nämnden som ansvarar för ärendet",
          "en": "The municipal board responsible for the matter"
        },
        "law": "Förvaltningslagen (2017:900) 6 §",
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Finde den rette e-tjeneste sammen",
            "sv": "Söka fram rätt e-tjänst tillsammans",
            "en": "Find the right e-service together"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          },
          {
            "da": "Henvise til kommunens kontaktcenter",
            "sv": "Hänvisa till kommunens kontaktcenter",
            "en": "Refer to the municipality's contact centre"
          },
          {
            "da": "Printe kvitteringen, så borgeren kan tage den med",
            "sv": "Skriva ut kvittensen åt besökaren att ta med",
            "en": "Print the receipt for the visitor to take home"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Underskrive eller godkende med borgerens e-id",
            "sv": "Skriva under eller godkänna med besökarens e-legitimation",
            "en": "Sign or approve with the visitor's e-ID"
          },
          {
            "da": "Træffe afgørelse eller love et svar i sagen",
            "sv": "Fatta beslut eller lova besked i ärendet",
            "en": "Decide or promise an answer in the case"
          }
        ],
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "kommun-forskola",
      "parent": "kommunen",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": { "da": "Förskola: søge daginstitutionsplads", "sv": "Förskola: söka plats", "en": "Preschool: apply for a place" },
      "words": {
        "da": ["förskola", "børnehave", "vuggestue", "pladsanvisning"],
        "sv": ["förskola", "dagis", "barnomsorg", "fritids", "kö", "inkomstanmälan"],
        "en": ["preschool", "nursery", "childcare", "queue"]
      },
      "alternative": {
        "what": {
          "da": "Bed om en papirblanket, eller ring til kommunens kontaktcenter",
          "sv": "Be om en pappersblankett eller ring kommunens kontaktcenter",
          "en": "Ask for a paper form or ring the contact centre"
        },
        "decidedBy": {
          "da": "Kommunen",
          "sv": "Kommunen",
          "en": "The municipality"
        },
        "law": "Skollagen (2010:800)",
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise ansøgningen, og hvor pladsen i køen står",
            "sv": "Visa ansökan och var platsen i kön syns",
            "en": "Show the application and the place in the queue"
          },
          {
            "da": "Minde om, at begge forældre kan skulle godkende",
            "sv": "Påminna om att båda vårdnadshavarna kan behöva godkänna",
            "en": "Mention that both guardians may have to approve"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Underskrive eller godkende med borgerens e-id",
            "sv": "Skriva under eller godkänna med besökarens e-legitimation",
            "en": "Sign or approve with the visitor's e-ID"
          },
          {
            "da": "Rådgive om, hvilken förskola der er bedst",
            "sv": "Råda om vilken förskola som är bäst",
            "en": "Advise on which preschool is best"
          }
        ],
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "kommun-skolval",
      "parent": "kommunen",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": { "da": "Skolval (valg af skole)", "sv": "Skolval", "en": "School choice (skolval)" },
      "words": {
        "da": ["skolval", "skolevalg", "vælge skole", "indskrivning"],
        "sv": ["skolval", "välja skola", "förskoleklass", "skolplacering"],
        "en": ["school choice", "choose school", "school place"]
      },
      "alternative": {
        "what": {
          "da": "Aflever blanketten til kommunen før fristen",
          "sv": "Lämna blanketten till kommunen före sista dagen",
          "en": "Hand the form to the municipality before the deadline"
        },
        "decidedBy": {
          "da": "Kommunen",
          "sv": "Kommunen",
          "en": "The municipality"
        },
        "law": "Skollagen (2010:800)",
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise e-tjenesten og sidste dag for valget",
            "sv": "Visa e-tjänsten och sista dag att välja",
            "en": "Show the e-service and the last day to choose"
          },
          {
            "da": "Læse op og forklare det, der står på skærmen",
            "sv": "Läsa upp och förklara det som står på skärmen",
            "en": "Read out and explain what is on the screen"
          },
          {
            "da": "Henvise spørgsmål om skolerne til skoleforvaltningen",
            "sv": "Hänvisa frågor om skolorna till skolkontoret",
            "en": "Refer questions about schools to the schools office"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Underskrive eller godkende med borgerens e-id",
            "sv": "Skriva under eller godkänna med besökarens e-legitimation",
            "en": "Sign or approve with the visitor's e-ID"
          },
          {
            "da": "Prioritere skoler for familien",
            "sv": "Rangordna skolor åt familjen",
            "en": "Rank schools for the family"
          }
        ],
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "kommun-bygglov",
      "parent": "kommunen",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 3,
      "name": { "da": "Byggetilladelse: søge eller anmelde", "sv": "Bygglov: ansöka eller anmäla", "en": "Building permit: apply or notify" },
      "words": {
        "da": ["bygglov", "byggetilladelse", "anmeldelse", "carport", "tegning"],
        "sv": ["bygglov", "attefall", "bygganmälan", "altan", "ritning"],
        "en": ["building permit", "planning", "drawing", "extension"]
      },
      "alternative": {
        "what": {
          "da": "Aflever ansøgningen på papir til kommunens byggnadsnämnd",
          "sv": "Lämna ansökan på papper till byggnadsnämnden",
          "en": "Hand in the application on paper to the building board"
        },
        "decidedBy": {
          "da": "Kommunens byggnadsnämnd",
          "sv": "Kommunens byggnadsnämnd",
          "en": "The municipality's building board"
        },
        "law": "Plan- och bygglagen (2010:900)",
        "source": "boverket.se, bygglov",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise e-tjenesten og listen over bilag",
            "sv": "Visa e-tjänsten och listan över bilagor",
            "en": "Show the e-service and the list of attachments"
          },
          {
            "da": "Hjælpe med at scanne tegninger",
            "sv": "Hjälpa till att skanna ritningar",
            "en": "Help to scan drawings"
          },
          {
            "da": "Henvise til rådgivningen om byggetilladelse",
            "sv": "Hänvisa till bygglovsrådgivningen",
            "en": "Refer to the building permit advice service"
          }
        ],
        "mayNot": [
          {
            "da": "Sige, om der kræves eller gives tilladelse",
            "sv": "Säga om bygglov behövs eller beviljas",
            "en": "Say whether a permit is needed or granted"
          },
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Udfylde eller sende noget ind for borgeren",
            "sv": "Fylla i eller skicka in åt besökaren",
            "en": "Fill in or send anything for the visitor"
          }
        ],
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "kommun-ekonomi",
      "parent": "kommunen",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 3,
      "name": { "da": "Försörjningsstöd (kontanthjælp)", "sv": "Försörjningsstöd", "en": "Income support (försörjningsstöd)" },
      "words": {
        "da": ["försörjningsstöd", "kontanthjælp", "socialhjælp", "socialtjänsten"],
        "sv": ["försörjningsstöd", "ekonomiskt bistånd", "socialbidrag", "soc", "socialtjänsten"],
        "en": ["income support", "social assistance", "benefits", "social services"]
      },
      "alternative": {
        "what": {
          "da": "Søg på papir eller ved et møde med socialtjänsten",
          "sv": "Ansök på papper eller vid ett möte med socialtjänsten",
          "en": "Apply on paper or at a meeting with social services"
        },
        "decidedBy": {
          "da": "Kommunens socialnämnd",
          "sv": "Kommunens socialnämnd",
          "en": "The municipality's social board"
        },
        "law": "Socialtjänstlagen (2025:400)",
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise e-tjenesten, og hvor afgørelser står",
            "sv": "Visa e-tjänsten och var beslut syns",
            "en": "Show the e-service and where decisions appear"
          },
          {
            "da": "Tilbyde et sted, hvor man kan sidde uforstyrret",
            "sv": "Erbjuda en avskild plats",
            "en": "Offer a private spot"
          },
          {
            "da": "Vise, hvordan man scanner og vedhæfter bilag",
            "sv": "Visa hur man skannar och bifogar underlag",
            "en": "Show how to scan and attach papers"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Afgøre, hvad borgeren har ret til",
            "sv": "Avgöra vad besökaren har rätt till",
            "en": "Decide what the visitor is entitled to"
          },
          {
            "da": "Læse kontoudtog eller andre bilag",
            "sv": "Läsa kontoutdrag eller andra underlag",
            "en": "Read bank statements or other papers"
          },
          {
            "da": "Beholde kopier af id, breve eller afgørelser",
            "sv": "Behålla kopior av id-handlingar, brev eller beslut",
            "en": "Keep copies of ID, letters or decisions"
          }
        ],
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "kommun-hemtjanst",
      "parent": "kommunen",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 2,
      "name": { "da": "Hjemmehjælp og nødkald: søge", "sv": "Hemtjänst och trygghetslarm: ansöka", "en": "Home care and alarm: apply" },
      "words": {
        "da": ["hjemmehjælp", "hjemmepleje", "nødkald", "ældrepleje"],
        "sv": ["hemtjänst", "trygghetslarm", "äldreomsorg", "bistånd", "färdtjänst"],
        "en": ["home care", "safety alarm", "elderly care"]
      },
      "alternative": {
        "what": {
          "da": "Ring til kommunens visitator (biståndshandläggare)",
          "sv": "Ring kommunens biståndshandläggare",
          "en": "Ring the municipality's care assessor"
        },
        "decidedBy": {
          "da": "Kommunens socialnämnd",
          "sv": "Kommunens socialnämnd",
          "en": "The municipality's social board"
        },
        "law": "Socialtjänstlagen (2025:400)",
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise ansøgningen, og hvor man ellers kan ringe",
            "sv": "Visa ansökan och vart man ringer i stället",
            "en": "Show the application and whom to ring instead"
          },
          {
            "da": "Hjælpe med at finde og printe blanketten",
            "sv": "Hjälpa till att hitta och skriva ut blanketten",
            "en": "Help to find and print the form"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Afgøre, hvad borgeren har ret til",
            "sv": "Avgöra vad besökaren har rätt till",
            "en": "Decide what the visitor is entitled to"
          },
          {
            "da": "Spørge til helbred, eller hvad der er svært hjemme",
            "sv": "Fråga om hälsa eller vad som är svårt hemma",
            "en": "Ask about health or what is hard at home"
          }
        ],
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "kommun-blankett",
      "parent": "kommunen",
      "kind": "transaction",
      "owner": "municipality",
      "complexity": 1,
      "name": { "da": "Blanket: aflevere på papir", "sv": "Blankett: lämna in på papper", "en": "Paper form: hand in" },
      "words": {
        "da": ["blanket", "aflevere", "papir", "borgerservice"],
        "sv": ["blankett", "lämna in", "papper", "medborgarkontor", "kontaktcenter"],
        "en": ["form", "hand in", "paper", "citizen office"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Tage imod en lukket kuvert til kommunen",
            "sv": "Ta emot ett förslutet kuvert till kommunen",
            "en": "Take a sealed envelope for the municipality"
          },
          {
            "da": "Stemple modtagelsesdato, hvis I har ret til det",
            "sv": "Stämpla ankomstdag om enheten har rätt till det",
            "en": "Stamp the date received if your unit is allowed to"
          },
          {
            "da": "Fortælle, hvor blanketten sendes hen",
            "sv": "Berätta var blanketten går vidare",
            "en": "Say where the form goes next"
          }
        ],
        "mayNot": [
          {
            "da": "Rette eller udfylde oplysninger i blanketten",
            "sv": "Ändra eller fylla på uppgifter i blanketten",
            "en": "Change or add details on the form"
          },
          {
            "da": "Modtage papirer til andre myndigheder uden aftale",
            "sv": "Ta emot handlingar till andra myndigheter utan avtal",
            "en": "Take papers for other authorities without agreement"
          },
          {
            "da": "Beholde kopier af id, breve eller afgørelser",
            "sv": "Behålla kopior av id-handlingar, brev eller beslut",
            "en": "Keep copies of ID, letters or decisions"
          }
        ],
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "rostkort",
      "parent": "kommunen",
      "kind": "guidance",
      "owner": "state",
      "complexity": 1,
      "name": { "da": "Røstkort (valgkort) og brevstemme", "sv": "Röstkort och förtidsröstning", "en": "Voting card and early voting" },
      "words": {
        "da": ["røstkort", "valgkort", "brevstemme", "valg"],
        "sv": ["röstkort", "digitalt röstkort", "förtidsrösta", "val", "vallokal"],
        "en": ["voting card", "early voting", "election", "polling station"]
      },
      "alternative": {
        "what": {
          "da": "Stem med gyldigt id; den, der ikke har digital postkasse, får røstkort på papir",
          "sv": "Rösta med id-handling; röstkort på papper går till den som saknar digital brevlåda",
          "en": "Vote with ID; those without a digital mailbox get a paper card"
        },
        "decidedBy": {
          "da": "Valmyndigheten og kommunens valgnævn",
          "sv": "Valmyndigheten och kommunens valnämnd",
          "en": "Valmyndigheten and the municipality's election board"
        },
        "law": "Vallagen (2005:837)",
        "source": "val.se",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvor røstkortet ligger i den digitale postkasse",
            "sv": "Visa var röstkortet finns i den digitala brevlådan",
            "en": "Show where the card is in the digital mailbox"
          },
          {
            "da": "Vise, hvor og hvornår man kan brevstemme",
            "sv": "Visa var och när man kan förtidsrösta",
            "en": "Show where and when to vote early"
          },
          {
            "da": "Forklare, at man stemmer på papir",
            "sv": "Förklara att röstningen sker på papper",
            "en": "Explain that the vote itself is on paper"
          }
        ],
        "mayNot": [
          {
            "da": "Påvirke, hvordan nogen stemmer",
            "sv": "Påverka hur någon röstar",
            "en": "Influence how anyone votes"
          },
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          }
        ],
        "source": "val.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "swish",
      "parent": "bank",
      "kind": "guidance",
      "owner": "bank",
      "complexity": 2,
      "name": { "da": "Swish (svensk MobilePay)", "sv": "Swish", "en": "Swish" },
      "words": {
        "da": ["swish", "mobilepay", "betale med mobilen"],
        "sv": ["swish", "swisha", "betala med mobilen", "svisch"],
        "en": ["swish", "pay by phone", "mobile payment"]
      },
      "alternative": {
        "what": {
          "da": "Betal med kort, kontanter eller faktura, hvor det kan lade sig gøre",
          "sv": "Betala med kort, kontanter eller faktura där det tas emot",
          "en": "Pay by card, cash or invoice where accepted"
        },
        "decidedBy": {
          "da": "Banken står for Swish; sælgeren vælger betalingsmåder",
          "sv": "Banken ger ut Swish; säljaren väljer betalsätt",
          "en": "The bank issues Swish; the seller chooses how to be paid"
        },
        "law": "",
        "source": "swish.nu, privat",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man henter appen og tilknytter banken",
            "sv": "Visa hur man hämtar appen och kopplar banken",
            "en": "Show how to get the app and link the bank"
          },
          {
            "da": "Vise trinnene frem til godkendelsen, ikke længere",
            "sv": "Visa stegen fram till godkännandet, inte längre",
            "en": "Show the steps up to the approval and no further"
          },
          {
            "da": "Advare mod ukendte Swish-anmodninger",
            "sv": "Varna för okända Swish-förfrågningar",
            "en": "Warn about unknown Swish requests"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Sende eller modtage penge for borgeren",
            "sv": "Swisha eller ta emot pengar åt besökaren",
            "en": "Send or receive money for the visitor"
          },
          {
            "da": "Indtaste beløb eller modtager",
            "sv": "Skriva in belopp eller mottagare",
            "en": "Type the sum or the receiver"
          }
        ],
        "source": "swish.nu, privat",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "internetbank",
      "parent": "bank",
      "kind": "elsewhere",
      "owner": "bank",
      "complexity": 2,
      "name": { "da": "Netbank", "sv": "Internetbank", "en": "Online banking" },
      "words": {
        "da": ["netbank", "bankapp", "kodeviser", "logge ind bank"],
        "sv": ["internetbank", "nätbank", "bankdosa", "säkerhetsdosa", "bankappen", "logga in banken"],
        "en": ["online banking", "bank app", "security token"]
      },
      "alternative": {
        "what": {
          "da": "Gå til et bankkontor, eller ring til bankens kundeservice",
          "sv": "Besök ett bankkontor eller ring bankens kundtjänst",
          "en": "Visit a bank branch or ring the bank's customer service"
        },
        "decidedBy": {
          "da": "Banken",
          "sv": "Banken",
          "en": "The bank"
        },
        "law": "Betaltjänstlagen (2010:751)",
        "source": "konsumenternas.se, betalkonto",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Hjælpe med at finde bankens rigtige adresse",
            "sv": "Hjälpa till att hitta bankens riktiga adress",
            "en": "Help to find the bank's real address"
          },
          {
            "da": "Vise bankens egne øvesider",
            "sv": "Visa bankens egna övningssidor",
            "en": "Show the bank's own practice pages"
          },
          {
            "da": "Henvise til banken om alt efter login",
            "sv": "Hänvisa till banken för allt efter inloggningen",
            "en": "Refer to the bank for anything after login"
          }
        ],
        "mayNot": [
          {
            "da": "Se på saldo, konti eller betalinger",
            "sv": "Titta på saldo, konton eller betalningar",
            "en": "Look at balances, accounts or payments"
          },
          {
            "da": "Lave betalinger eller overførsler",
            "sv": "Göra betalningar eller överföringar",
            "en": "Make payments or transfers"
          },
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          }
        ],
        "source": "konsumenternas.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "rakning",
      "parent": "bank",
      "kind": "elsewhere",
      "owner": "bank",
      "complexity": 1,
      "name": { "da": "Regning: betale på anden måde", "sv": "Räkning: betala på annat sätt", "en": "Bill: other ways to pay" },
      "words": {
        "da": ["regning", "faktura", "autogiro", "betalingsservice"],
        "sv": ["räkning", "faktura", "autogiro", "betala räkning", "bankgiro", "e-faktura"],
        "en": ["bill", "invoice", "direct debit", "pay a bill"]
      },
      "alternative": {
        "what": {
          "da": "Spørg banken om autogiro, betaling pr. brev eller hjælp på kontoret",
          "sv": "Fråga banken om autogiro, betalning per post eller hjälp på kontoret",
          "en": "Ask the bank about direct debit, payment by post or help at a branch"
        },
        "decidedBy": {
          "da": "Banken; firmaet bestemmer betalingsdagen",
          "sv": "Banken; företaget bestämmer om betaldag",
          "en": "The bank; the company decides about the due date"
        },
        "law": "Betaltjänstlagen (2010:751)",
        "source": "konsumenternas.se, betala räkningar",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Forklare ord på fakturaen",
            "sv": "Förklara ord på fakturan",
            "en": "Explain words on the bill"
          },
          {
            "da": "Hjælpe med at finde firmaets kundeservice",
            "sv": "Hjälpa till att hitta företagets kundtjänst",
            "en": "Help to find the company's customer service"
          },
          {
            "da": "Minde om at kontakte firmaet før sidste betalingsdag",
            "sv": "Påminna om att höra av sig före förfallodagen",
            "en": "Mention getting in touch before the due date"
          }
        ],
        "mayNot": [
          {
            "da": "Betale for borgeren eller tage imod penge",
            "sv": "Betala åt besökaren eller ta emot pengar",
            "en": "Pay for the visitor or take money"
          },
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          }
        ],
        "source": "konsumenternas.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "bedrageri",
      "parent": "bank",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Svindel: mistænkelig sms eller opkald", "sv": "Bedrägeri: misstänkt sms eller samtal", "en": "Fraud: suspicious text or call" },
      "words": {
        "da": ["svindel", "snydt", "phishing", "falsk sms", "svindelopkald"],
        "sv": ["bedrägeri", "lurad", "nätfiske", "falskt sms", "bluff", "phishing"],
        "en": ["fraud", "scam", "phishing", "fake text", "scam call"]
      },
      "alternative": {
        "what": {
          "da": "Ring straks til banken, og anmeld det pr. telefon eller på en politistation",
          "sv": "Ring banken direkt och gör polisanmälan per telefon eller på en polisstation",
          "en": "Ring the bank at once and report it by phone or at a police station"
        },
        "decidedBy": {
          "da": "Banken spærrer; politiet modtager anmeldelsen",
          "sv": "Banken spärrar; Polisen tar emot anmälan",
          "en": "The bank blocks; the police take the report"
        },
        "law": "Betaltjänstlagen (2010:751)",
        "source": "polisen.se, bedrägeri",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Hjælpe med at få fat i bankens spærreservice først",
            "sv": "Hjälpa till att nå bankens spärrservice först",
            "en": "Help to reach the bank's blocking line first"
          },
          {
            "da": "Bede borgeren gemme sms og skærmbilleder",
            "sv": "Be besökaren spara sms och skärmbilder",
            "en": "Ask the visitor to save texts and screenshots"
          },
          {
            "da": "Vise, hvordan man anmelder det til politiet",
            "sv": "Visa hur man gör polisanmälan",
            "en": "Show how to make a police report"
          },
          {
            "da": "Lytte uden at bebrejde borgeren noget",
            "sv": "Lyssna utan att lägga skuld på besökaren",
            "en": "Listen without blaming the visitor"
          }
        ],
        "mayNot": [
          {
            "da": "Klikke på mistænkelige links",
            "sv": "Klicka på misstänkta länkar",
            "en": "Click on suspicious links"
          },
          {
            "da": "Love, at pengene kommer tilbage",
            "sv": "Lova att pengarna kommer tillbaka",
            "en": "Promise that the money will come back"
          },
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          }
        ],
        "source": "polisen.se, bedrägeri",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "natfiske-lektion",
      "parent": "bank",
      "kind": "teaching",
      "owner": "municipality",
      "complexity": 1,
      "name": { "da": "Phishing: lær at kende det", "sv": "Nätfiske: lär dig känna igen det", "en": "Phishing: learn to spot it" },
      "words": {
        "da": ["phishing", "svindelmail", "falske links", "sikker på nettet"],
        "sv": ["nätfiske", "phishing", "bluffmejl", "falska länkar", "säker på nätet"],
        "en": ["phishing", "scam e-mail", "fake links", "online safety"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Øve med opdigtede eksempler",
            "sv": "Öva med påhittade exempel",
            "en": "Practise with invented examples"
          },
          {
            "da": "Vise, hvordan man tjekker afsender og adresse",
            "sv": "Visa hur man kontrollerar avsändare och adress",
            "en": "Show how to check the sender and the address"
          },
          {
            "da": "Lære fra sig: læg på, og ring selv til banken",
            "sv": "Lära ut: lägg på och ring upp banken själv",
            "en": "Teach: hang up and ring the bank yourself"
          }
        ],
        "mayNot": [
          {
            "da": "Bruge deltagernes egne mails som eksempel for andre",
            "sv": "Använda deltagarnas egna mejl som exempel inför andra",
            "en": "Use the participants' own e-mail in front of others"
          }
        ],
        "source": "internetkunskap.se, nätfiske",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "hjalpa-narstaende",
      "parent": "ombud",
      "kind": "guidance",
      "owner": "bank",
      "complexity": 2,
      "name": { "da": "BankID: hjælpe en pårørende", "sv": "BankID: hjälpa en närstående", "en": "BankID: helping a relative" },
      "words": {
        "da": ["hjælpe mor", "pårørende", "låne bankid", "andens bankid"],
        "sv": ["hjälpa mamma", "anhörig", "låna bankid", "någon annans bankid", "närstående"],
        "en": ["help mum", "relative", "borrow bankid", "someone else's bankid"]
      },
      "alternative": {
        "what": {
          "da": "Brug bankfuldmagt, en repræsentant hos myndigheden eller en papirblanket",
          "sv": "Använd bankfullmakt, ombud hos myndigheten eller en pappersblankett",
          "en": "Use a bank mandate, a representative at the authority or a paper form"
        },
        "decidedBy": {
          "da": "Den, der får hjælp, vælger; banken eller myndigheden godkender",
          "sv": "Den som får hjälp väljer; banken eller myndigheten godkänner",
          "en": "The person helped chooses; the bank or authority accepts"
        },
        "law": "",
        "source": "bankid.com, så använder du BankID",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Forklare, at BankID er personligt og aldrig lånes ud",
            "sv": "Förklara att BankID är personligt och aldrig lånas ut",
            "en": "Explain that BankID is personal and never lent"
          },
          {
            "da": "Vise vejene: bankfuldmagt, repræsentant og blanket",
            "sv": "Visa vägarna: bankfullmakt, ombud och blankett",
            "en": "Show the ways: bank mandate, representative and form"
          },
          {
            "da": "Tale til den, sagen handler om",
            "sv": "Tala till den som ärendet gäller",
            "en": "Speak to the person the errand concerns"
          }
        ],
        "mayNot": [
          {
            "da": "Hjælpe nogen med at bruge en andens BankID",
            "sv": "Hjälpa någon att använda en annans BankID",
            "en": "Help anyone to use another person's BankID"
          },
          {
            "da": "Vurdere, om nogen kan klare sine sager selv",
            "sv": "Bedöma om någon klarar sina ärenden själv",
            "en": "Judge whether someone can manage alone"
          },
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          }
        ],
        "source": "bankid.com, hjälp",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "ombud-myndighet",
      "parent": "ombud",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Repræsentant hos en myndighed", "sv": "Ombud hos en myndighet", "en": "Representative at an authority" },
      "words": {
        "da": ["repræsentant", "fuldmagt", "partsrepræsentant", "ombud"],
        "sv": ["ombud", "fullmakt", "företräda", "läsombud", "deklarationsombud"],
        "en": ["representative", "power of attorney", "represent", "proxy"]
      },
      "alternative": {
        "what": {
          "da": "Send myndighedens fuldmagtsblanket på papir",
          "sv": "Skicka myndighetens fullmaktsblankett på papper",
          "en": "Send the authority's power-of-attorney form on paper"
        },
        "decidedBy": {
          "da": "Den, der giver fuldmagten; myndigheden prøver den",
          "sv": "Den som ger fullmakten; myndigheten prövar den",
          "en": "The person giving it; the authority examines it"
        },
        "law": "Förvaltningslagen (2017:900) 14 §",
        "source": "forsakringskassan.se och skatteverket.se, ombud",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise myndighedens egen side om fuldmagt",
            "sv": "Visa myndighetens egen sida om ombud",
            "en": "Show the authority's own page on representatives"
          },
          {
            "da": "Forklare, at repræsentanten logger ind med sit eget e-id",
            "sv": "Förklara att ombudet loggar in med sin egen e-legitimation",
            "en": "Explain that representatives log in with their own e-ID"
          },
          {
            "da": "Hjælpe med at finde og printe blanketten",
            "sv": "Hjälpa till att hitta och skriva ut blanketten",
            "en": "Help to find and print the form"
          }
        ],
        "mayNot": [
          {
            "da": "Selv blive repræsentant for en borger",
            "sv": "Bli ombud för en besökare",
            "en": "Become a visitor's representative yourself"
          },
          {
            "da": "Formulere fuldmagten for borgeren",
            "sv": "Formulera fullmakten åt besökaren",
            "en": "Word the power of attorney for the visitor"
          },
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          }
        ],
        "source": "forsakringskassan.se, ombud",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "bankfullmakt",
      "parent": "ombud",
      "kind": "elsewhere",
      "owner": "bank",
      "complexity": 2,
      "name": { "da": "Bankfuldmagt", "sv": "Bankfullmakt", "en": "Bank mandate (bankfullmakt)" },
      "words": {
        "da": ["bankfuldmagt", "fuldmagt bank", "passe konto"],
        "sv": ["bankfullmakt", "fullmakt bank", "sköta någons konto", "disponera konto"],
        "en": ["bank mandate", "power of attorney bank", "manage account"]
      },
      "alternative": {
        "what": {
          "da": "Book et møde i banken; der underskrives fuldmagten",
          "sv": "Boka möte på banken; där skrivs fullmakten under",
          "en": "Book a meeting at the bank; the mandate is signed there"
        },
        "decidedBy": {
          "da": "Kontohaveren giver fuldmagten; banken godtager den",
          "sv": "Kontohavaren ger fullmakten; banken godtar den",
          "en": "The account holder gives it; the bank accepts it"
        },
        "law": "",
        "source": "konsumenternas.se, fullmakt",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Fortælle, at hver bank har sin egen blanket",
            "sv": "Berätta att varje bank har sin egen blankett",
            "en": "Say that each bank has its own form"
          },
          {
            "da": "Hjælpe med at bestille tid i banken",
            "sv": "Hjälpa till att boka tid på banken",
            "en": "Help to book a time at the bank"
          }
        ],
        "mayNot": [
          {
            "da": "Bevidne eller formulere fuldmagten",
            "sv": "Bevittna eller formulera fullmakten",
            "en": "Witness or word the mandate"
          },
          {
            "da": "Spørge til borgerens penge",
            "sv": "Fråga om besökarens pengar",
            "en": "Ask about the visitor's money"
          }
        ],
        "source": "konsumenternas.se, fullmakt",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "framtidsfullmakt",
      "parent": "ombud",
      "kind": "elsewhere",
      "owner": "private",
      "complexity": 3,
      "name": { "da": "Framtidsfullmakt (fremtidsfuldmagt)", "sv": "Framtidsfullmakt", "en": "Lasting power of attorney" },
      "words": {
        "da": ["framtidsfullmakt", "fremtidsfuldmagt", "fuldmagt"],
        "sv": ["framtidsfullmakt", "framtida fullmakt", "fullmakt", "vittnen", "bevittna"],
        "en": ["lasting power of attorney", "framtidsfullmakt", "future"]
      },
      "alternative": {
        "what": {
          "da": "Skriv fuldmagten på papir, og underskriv den foran to vidner",
          "sv": "Skriv fullmakten på papper och skriv under inför två vittnen",
          "en": "Write it on paper and sign it before two witnesses"
        },
        "decidedBy": {
          "da": "Den, der giver fuldmagten; överförmyndaren kan føre tilsyn bagefter",
          "sv": "Den som ger fullmakten; överförmyndaren kan granska i efterhand",
          "en": "The person giving it; the chief guardian may look into it afterwards"
        },
        "law": "Lagen (2017:310) om framtidsfullmakter",
        "source": "lagen.nu, lagen om framtidsfullmakter",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise saglig information og lovteksten",
            "sv": "Visa saklig information och lagtexten",
            "en": "Show plain information and the text of the law"
          },
          {
            "da": "Printe det materiale, borgeren selv vælger",
            "sv": "Skriva ut material som besökaren själv väljer",
            "en": "Print material that the visitor chooses"
          },
          {
            "da": "Henvise til advokat eller retshjælp",
            "sv": "Hänvisa till jurist eller Advokatjouren",
            "en": "Refer to a lawyer or a legal advice service"
          }
        ],
        "mayNot": [
          {
            "da": "Skrive fuldmagten eller give juridiske råd",
            "sv": "Skriva fullmakten eller ge juridiska råd",
            "en": "Write the document or give legal advice"
          },
          {
            "da": "Vurdere, om nogen kan give en fuldmagt",
            "sv": "Bedöma om någon kan ge en fullmakt",
            "en": "Judge whether someone can give a power"
          },
          {
            "da": "Anbefale et bestemt firma",
            "sv": "Rekommendera ett visst företag",
            "en": "Recommend a certain company"
          }
        ],
        "source": "lagen.nu, lagen om framtidsfullmakter",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "god-man",
      "parent": "ombud",
      "kind": "elsewhere",
      "owner": "municipality",
      "complexity": 3,
      "name": { "da": "God man eller förvaltare (værge)", "sv": "God man eller förvaltare", "en": "God man or förvaltare (guardian)" },
      "words": {
        "da": ["god man", "værge", "værgemål", "förvaltare", "överförmyndare"],
        "sv": ["god man", "gode man", "förvaltare", "överförmyndare", "ställföreträdare"],
        "en": ["god man", "guardian", "trustee", "chief guardian"]
      },
      "alternative": {
        "what": {
          "da": "Søg med blanket; henvend dig til överförmyndaren i kommunen",
          "sv": "Ansök med blankett; vänd dig till överförmyndaren i kommunen",
          "en": "Apply with a form; contact the municipality's chief guardian"
        },
        "decidedBy": {
          "da": "Tingsrätten eller överförmyndaren, se kommunens side",
          "sv": "Tingsrätten eller överförmyndaren, se kommunens sida",
          "en": "The district court or the chief guardian, see the municipality's page"
        },
        "law": "Föräldrabalken (1949:381) 11 kap.",
        "source": "domstol.se, god man och förvaltare",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Hjælpe med at finde överförmyndarens kontaktoplysninger",
            "sv": "Hjälpa till att hitta överförmyndarens kontaktuppgifter",
            "en": "Help to find the chief guardian's contact details"
          },
          {
            "da": "Hjælpe med at finde og printe blanketten",
            "sv": "Hjälpa till att hitta och skriva ut blanketten",
            "en": "Help to find and print the form"
          },
          {
            "da": "Fortælle, at en god man logger ind med sit eget e-id",
            "sv": "Berätta att en god man loggar in med sin egen e-legitimation",
            "en": "Say that a god man logs in with their own e-ID"
          }
        ],
        "mayNot": [
          {
            "da": "Vurdere, om nogen har brug for en god man",
            "sv": "Bedöma om någon behöver god man",
            "en": "Judge whether someone needs a god man"
          },
          {
            "da": "Lade en god man bruge en andens BankID",
            "sv": "Låta en god man använda huvudmannens BankID",
            "en": "Let a god man use the other person's BankID"
          },
          {
            "da": "Beholde kopier af id, breve eller afgørelser",
            "sv": "Behålla kopior av id-handlingar, brev eller beslut",
            "en": "Keep copies of ID, letters or decisions"
          }
        ],
        "source": "domstol.se, god man och förvaltare",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "anhorigbehorighet",
      "parent": "ombud",
      "kind": "elsewhere",
      "owner": "private",
      "complexity": 2,
      "name": { "da": "Anhörigbehörighet (pårørendes ret)", "sv": "Anhörigbehörighet", "en": "Relatives' authority" },
      "words": {
        "da": ["anhörigbehörighet", "pårørende", "betale for mor"],
        "sv": ["anhörigbehörighet", "anhörig", "betala åt mamma", "vardagsekonomi"],
        "en": ["relatives' authority", "relative", "pay for mum"]
      },
      "alternative": {
        "what": {
          "da": "Kontakt banken eller myndigheden, og spørg, hvordan den bruger reglerne",
          "sv": "Kontakta banken eller myndigheten och fråga hur den tillämpar reglerna",
          "en": "Contact the bank or authority and ask how it applies the rules"
        },
        "decidedBy": {
          "da": "Den bank eller myndighed, sagen hører til",
          "sv": "Banken eller myndigheten som ärendet gäller",
          "en": "The bank or authority that the errand concerns"
        },
        "law": "Föräldrabalken (1949:381) 17 kap.",
        "source": "lagen.nu, föräldrabalken 17 kap.",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Fortælle, at reglerne findes, og hvor de står",
            "sv": "Berätta att reglerna finns och var de står",
            "en": "Say that the rules exist and where they are"
          },
          {
            "da": "Henvise til bank, myndighed eller överförmyndare",
            "sv": "Hänvisa till banken, myndigheten eller överförmyndaren",
            "en": "Refer to the bank, authority or chief guardian"
          }
        ],
        "mayNot": [
          {
            "da": "Vurdere, om reglerne gælder i en bestemt sag",
            "sv": "Bedöma om reglerna gäller i ett visst fall",
            "en": "Judge whether the rules fit a given case"
          },
          {
            "da": "Spørge til helbred eller diagnose",
            "sv": "Fråga om hälsa eller diagnos",
            "en": "Ask about health or diagnosis"
          }
        ],
        "source": "lagen.nu, föräldrabalken 17 kap.",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "mobil-hjalp",
      "parent": "mobil-dator",
      "kind": "guidance",
      "owner": "private",
      "complexity": 1,
      "name": { "da": "Mobil: kom i gang og indstillinger", "sv": "Mobil: kom igång och inställningar", "en": "Mobile: getting started, settings" },
      "words": {
        "da": ["mobil", "smartphone", "telefon", "iphone", "android", "indstillinger"],
        "sv": ["mobil", "smartphone", "telefon", "iphone", "android", "inställningar"],
        "en": ["mobile", "smartphone", "phone", "iphone", "android", "settings"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise ét trin ad gangen, mens borgeren trykker",
            "sv": "Visa ett steg i taget medan besökaren trycker",
            "en": "Show one step at a time while the visitor taps"
          },
          {
            "da": "Skrive trinnene ned på papir",
            "sv": "Skriva ner stegen på papper",
            "en": "Write the steps down on paper"
          },
          {
            "da": "Se væk, når borgeren indtaster sin kode",
            "sv": "Titta bort när besökaren skriver in sin kod",
            "en": "Look away while the visitor types a code"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Kigge i billeder, sms eller mail uden grund",
            "sv": "Titta i bilder, sms eller mejl i onödan",
            "en": "Look at photos, texts or e-mail needlessly"
          },
          {
            "da": "Tage mobilen med ind på kontoret",
            "sv": "Ta med mobilen in på kontoret",
            "en": "Take the phone away into the office"
          }
        ],
        "source": "digidel.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "mobil-ny",
      "parent": "mobil-dator",
      "kind": "guidance",
      "owner": "private",
      "complexity": 3,
      "name": { "da": "Ny mobil: flytte indhold", "sv": "Ny mobil: flytta över innehåll", "en": "New phone: move the contents" },
      "words": {
        "da": ["ny mobil", "flytte kontakter", "sikkerhedskopi", "skifte telefon", "sim-kort"],
        "sv": ["ny mobil", "flytta kontakter", "säkerhetskopia", "byta telefon", "sim-kort"],
        "en": ["new phone", "move contacts", "backup", "change phone", "sim card"]
      },
      "alternative": {
        "what": {
          "da": "Bed butikken eller teleselskabet om hjælp til flytningen",
          "sv": "Be butiken eller operatören om hjälp med flytten",
          "en": "Ask the shop or the operator to help with the move"
        },
        "decidedBy": {
          "da": "Teleselskabet eller butikken",
          "sv": "Operatören eller butiken",
          "en": "The operator or the shop"
        },
        "law": "",
        "source": "pts.se, mobiltelefoni",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Minde om sikkerhedskopi og BankID før skiftet",
            "sv": "Påminna om säkerhetskopia och BankID före bytet",
            "en": "Mention a backup and BankID before the change"
          },
          {
            "da": "Vise telefonens egen guide til flytningen",
            "sv": "Visa telefonens egen guide för flytten",
            "en": "Show the phone's own guide for the move"
          },
          {
            "da": "Se væk, når borgeren indtaster sin kode",
            "sv": "Titta bort när besökaren skriver in sin kod",
            "en": "Look away while the visitor types a code"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Nulstille den gamle mobil for borgeren",
            "sv": "Återställa den gamla mobilen åt besökaren",
            "en": "Reset the old phone for the visitor"
          },
          {
            "da": "Love, at alt kommer med",
            "sv": "Lova att allt följer med",
            "en": "Promise that everything will come across"
          }
        ],
        "source": "pts.se, mobiltelefoni",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "mobil-text",
      "parent": "mobil-dator",
      "kind": "guidance",
      "owner": "private",
      "complexity": 1,
      "name": { "da": "Større tekst og oplæsning", "sv": "Större text och uppläsning", "en": "Larger text and reading aloud" },
      "words": {
        "da": ["større tekst", "oplæsning", "kontrast", "forstørrelse", "tilgængelighed"],
        "sv": ["större text", "uppläsning", "talsyntes", "kontrast", "förstoring", "tillgänglighet"],
        "en": ["larger text", "read aloud", "contrast", "zoom", "accessibility"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise tekststørrelse, kontrast og oplæsning",
            "sv": "Visa textstorlek, kontrast och uppläsning",
            "en": "Show text size, contrast and reading aloud"
          },
          {
            "da": "Lade borgeren prøve sig frem",
            "sv": "Låta besökaren pröva sig fram",
            "en": "Let the visitor try things out"
          },
          {
            "da": "Henvise til regionens synscenter om hjælpemidler",
            "sv": "Hänvisa till regionens syncentral för hjälpmedel",
            "en": "Refer to the region's low-vision clinic for aids"
          }
        ],
        "mayNot": [
          {
            "da": "Spørge til diagnose eller synsnedsættelse",
            "sv": "Fråga om diagnos eller synskada",
            "en": "Ask about a diagnosis or impaired sight"
          }
        ],
        "source": "digidel.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "app-hamta",
      "parent": "mobil-dator",
      "kind": "guidance",
      "owner": "private",
      "complexity": 2,
      "name": { "da": "App: hente eller opdatere", "sv": "App: hämta eller uppdatera", "en": "App: get or update" },
      "words": {
        "da": ["app", "hente", "opdatere", "app store", "google play", "apple-konto"],
        "sv": ["app", "ladda ner", "uppdatera", "app store", "google play", "apple-konto"],
        "en": ["app", "download", "update", "app store", "google play", "apple account"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise appbutikken, og hvordan man kender den rigtige app",
            "sv": "Visa appbutiken och hur man känner igen rätt app",
            "en": "Show the app store and how to tell the right app"
          },
          {
            "da": "Vise, hvordan man frigør plads",
            "sv": "Visa hur man frigör utrymme",
            "en": "Show how to free up space"
          },
          {
            "da": "Se væk, når borgeren indtaster sin kode",
            "sv": "Titta bort när besökaren skriver in sin kod",
            "en": "Look away while the visitor types a code"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Installere apps, der fjernstyrer mobilen",
            "sv": "Installera appar som styr mobilen på distans",
            "en": "Install apps that control the phone remotely"
          },
          {
            "da": "Indtaste betalingskort for borgeren",
            "sv": "Lägga in betalkort åt besökaren",
            "en": "Enter a payment card for the visitor"
          }
        ],
        "source": "internetkunskap.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "surfplatta",
      "parent": "mobil-dator",
      "kind": "teaching",
      "owner": "private",
      "complexity": 1,
      "name": { "da": "Tablet: det grundlæggende", "sv": "Surfplatta: grunder", "en": "Tablet: the basics" },
      "words": {
        "da": ["tablet", "ipad", "touchskærm"],
        "sv": ["surfplatta", "läsplatta", "ipad", "padda", "platta"],
        "en": ["tablet", "ipad", "pad"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Øve på borgerens egen tablet eller bibliotekets",
            "sv": "Öva på besökarens egen platta eller bibliotekets",
            "en": "Practise on the visitor's own tablet or the library's"
          },
          {
            "da": "Lade borgeren selv trykke",
            "sv": "Låta besökaren själv trycka",
            "en": "Let the visitor do the tapping"
          },
          {
            "da": "Slutte med én ting at øve hjemme",
            "sv": "Avsluta med en sak att öva på hemma",
            "en": "End with one thing to practise at home"
          }
        ],
        "mayNot": [
          {
            "da": "Anbefale mærker eller abonnementer",
            "sv": "Sälja in märken eller abonnemang",
            "en": "Push brands or subscriptions"
          },
          {
            "da": "Gemme borgerens oplysninger på bibliotekets tablet",
            "sv": "Spara besökarens uppgifter på bibliotekets platta",
            "en": "Store the visitor's details on the library's tablet"
          }
        ],
        "source": "digidel.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "dator-grund",
      "parent": "mobil-dator",
      "kind": "teaching",
      "owner": "municipality",
      "complexity": 1,
      "name": { "da": "Computer: mus, filer og internet", "sv": "Dator: mus, filer och webb", "en": "Computer: mouse, files and web" },
      "words": {
        "da": ["computer", "pc", "mus", "tastatur", "filer", "begynder"],
        "sv": ["dator", "mus", "tangentbord", "filer", "webbläsare", "nybörjare"],
        "en": ["computer", "mouse", "keyboard", "files", "browser", "beginner"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Øve med bibliotekets computer og opdigtede tekster",
            "sv": "Öva med bibliotekets dator och påhittade texter",
            "en": "Practise with the library's computer and invented text"
          },
          {
            "da": "Tage det i deltagerens tempo",
            "sv": "Ta det i deltagarens takt",
            "en": "Go at the learner's pace"
          },
          {
            "da": "Vise, hvordan man logger ud og sletter sine filer",
            "sv": "Visa hur man loggar ut och tar bort sina filer",
            "en": "Show how to log out and delete one's files"
          }
        ],
        "mayNot": [
          {
            "da": "Bruge deltagerens egne konti som øvelse",
            "sv": "Använda deltagarens egna konton som övning",
            "en": "Use the learner's own accounts as practice"
          }
        ],
        "source": "digidel.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "wifi",
      "parent": "mobil-dator",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": { "da": "Wi-fi: gå på nettet på biblioteket", "sv": "Wifi: ansluta på biblioteket", "en": "Wifi: connect at the library" },
      "words": {
        "da": ["wifi", "trådløst net", "internet", "netværk"],
        "sv": ["wifi", "trådlöst nät", "internet", "nätverk", "lösenord wifi"],
        "en": ["wifi", "wireless", "internet", "network"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise bibliotekets net, og hvordan man kobler sig på",
            "sv": "Visa bibliotekets nät och hur man ansluter",
            "en": "Show the library's network and how to connect"
          },
          {
            "da": "Forklare forskellen på wi-fi og mobildata",
            "sv": "Förklara skillnaden mellan wifi och mobildata",
            "en": "Explain wifi compared with mobile data"
          }
        ],
        "mayNot": [
          {
            "da": "Give borgeren adgang til personalets net",
            "sv": "Koppla upp besökaren på personalens nät",
            "en": "Put the visitor on the staff network"
          },
          {
            "da": "Ændre sikkerhedsindstillinger i mobilen",
            "sv": "Ändra säkerhetsinställningar i mobilen",
            "en": "Change the phone's security settings"
          }
        ],
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "bredband",
      "parent": "mobil-dator",
      "kind": "elsewhere",
      "owner": "private",
      "complexity": 2,
      "name": { "da": "Bredbånd: fejl derhjemme", "sv": "Bredband: fel hemma", "en": "Broadband: fault at home" },
      "words": {
        "da": ["bredbånd", "internet hjemme", "router", "fiber", "teleselskab"],
        "sv": ["bredband", "internet hemma", "router", "fiber", "operatör", "fungerar inte"],
        "en": ["broadband", "home internet", "router", "fibre", "operator"]
      },
      "alternative": {
        "what": {
          "da": "Ring til teleselskabets support",
          "sv": "Ring operatörens support",
          "en": "Ring the operator's support"
        },
        "decidedBy": {
          "da": "Teleselskabet",
          "sv": "Operatören",
          "en": "The operator"
        },
        "law": "",
        "source": "pts.se, bredband",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Hjælpe med at finde teleselskabets driftsinformation",
            "sv": "Hjälpa till att hitta operatörens driftsinformation",
            "en": "Help to find the operator's service status"
          },
          {
            "da": "Foreslå at genstarte routeren",
            "sv": "Tipsa om att starta om routern",
            "en": "Suggest restarting the router"
          },
          {
            "da": "Henvise til Telekområdgivarna ved tvist",
            "sv": "Hänvisa till Telekområdgivarna vid tvist",
            "en": "Refer to Telekområdgivarna in a dispute"
          }
        ],
        "mayNot": [
          {
            "da": "Vælge selskab eller abonnement for borgeren",
            "sv": "Välja operatör eller abonnemang åt besökaren",
            "en": "Choose an operator or plan for the visitor"
          },
          {
            "da": "Tage hjem til borgeren uden aftalt hjemmebesøg",
            "sv": "Åka hem till besökaren utan beslut om hembesök",
            "en": "Go to the visitor's home without an agreed home visit"
          }
        ],
        "source": "pts.se, bredband",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "e-post",
      "parent": "mobil-dator",
      "kind": "guidance",
      "owner": "private",
      "complexity": 2,
      "name": { "da": "E-mail: logge ind og vedhæfte", "sv": "E-post: logga in och bifoga", "en": "E-mail: log in and attach" },
      "words": {
        "da": ["mail", "e-mail", "gmail", "outlook", "vedhæfte"],
        "sv": ["mejl", "mail", "e-post", "gmail", "outlook", "bifoga"],
        "en": ["e-mail", "mail", "gmail", "outlook", "attach"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man skriver, vedhæfter og sender",
            "sv": "Visa hur man skriver, bifogar och skickar",
            "en": "Show how to write, attach and send"
          },
          {
            "da": "Vise, hvor vedhæftede filer gemmes",
            "sv": "Visa var bilagor sparas",
            "en": "Show where attachments are saved"
          },
          {
            "da": "Se væk, når borgeren indtaster sin kode",
            "sv": "Titta bort när besökaren skriver in sin kod",
            "en": "Look away while the visitor types a code"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Læse borgerens mail uden at være bedt om det",
            "sv": "Läsa besökarens mejl utan att bli ombedd",
            "en": "Read the visitor's e-mail without being asked"
          },
          {
            "da": "Bruge bibliotekets adresse til at nulstille konti",
            "sv": "Ange bibliotekets adress som återställningsadress",
            "en": "Give the library's address as a recovery address"
          }
        ],
        "source": "internetkunskap.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "losenord",
      "parent": "mobil-dator",
      "kind": "guidance",
      "owner": "private",
      "complexity": 2,
      "name": { "da": "Adgangskode: glemt eller skifte", "sv": "Lösenord: glömt eller byta", "en": "Password: forgotten or change" },
      "words": {
        "da": ["adgangskode", "kodeord", "glemt kode", "nulstille konto", "totrinsbekræftelse"],
        "sv": ["lösenord", "lösen", "glömt lösenord", "återställa konto", "tvåstegsverifiering"],
        "en": ["password", "forgotten password", "reset account", "two-step"]
      },
      "alternative": {
        "what": {
          "da": "Ring til tjenestens kundeservice",
          "sv": "Ring tjänstens kundtjänst",
          "en": "Ring the service's customer support"
        },
        "decidedBy": {
          "da": "Den, der ejer tjenesten",
          "sv": "Den som äger tjänsten",
          "en": "Whoever runs the service"
        },
        "law": "",
        "source": "internetkunskap.se, lösenord",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise linket ”Glemt adgangskode?”",
            "sv": "Visa länken ”Glömt lösenordet?”",
            "en": "Show the “Forgotten password?” link"
          },
          {
            "da": "Forklare stærke koder med et opdigtet eksempel",
            "sv": "Förklara starka lösenord med ett påhittat exempel",
            "en": "Explain strong passwords with an invented example"
          },
          {
            "da": "Vise mobilens egen adgangskodehåndtering",
            "sv": "Visa mobilens egen lösenordshanterare",
            "en": "Show the phone's own password manager"
          }
        ],
        "mayNot": [
          {
            "da": "Se, notere eller finde på koder for borgeren",
            "sv": "Se, skriva upp eller hitta på lösenord åt besökaren",
            "en": "See, note down or invent the visitor's passwords"
          },
          {
            "da": "Svare på sikkerhedsspørgsmål for borgeren",
            "sv": "Svara på säkerhetsfrågor åt besökaren",
            "en": "Answer security questions for the visitor"
          }
        ],
        "source": "internetkunskap.se, lösenord",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "bilder",
      "parent": "mobil-dator",
      "kind": "guidance",
      "owner": "private",
      "complexity": 2,
      "name": { "da": "Billeder: flytte, dele eller printe", "sv": "Bilder: flytta, dela eller skriva ut", "en": "Photos: move, share or print" },
      "words": {
        "da": ["billeder", "fotos", "sky", "icloud", "google fotos"],
        "sv": ["bilder", "foton", "foto", "moln", "icloud", "google foto"],
        "en": ["photos", "pictures", "cloud", "icloud", "google photos"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man sender billeder til pc eller usb",
            "sv": "Visa hur man skickar bilder till dator eller usb",
            "en": "Show how to send photos to a computer or USB stick"
          },
          {
            "da": "Vise, hvor lagring i skyen slås til og fra",
            "sv": "Visa var molnlagring slås på och av",
            "en": "Show where cloud storage is switched on and off"
          }
        ],
        "mayNot": [
          {
            "da": "Bladre i borgerens billeder",
            "sv": "Bläddra i besökarens bilder",
            "en": "Browse the visitor's photos"
          },
          {
            "da": "Slette billeder for borgeren",
            "sv": "Radera bilder åt besökaren",
            "en": "Delete photos for the visitor"
          },
          {
            "da": "Efterlade billeder på bibliotekets computer",
            "sv": "Lämna bilder kvar på bibliotekets dator",
            "en": "Leave photos on the library's computer"
          }
        ],
        "source": "internetkunskap.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "utskrift",
      "parent": "mobil-dator",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": { "da": "Print", "sv": "Utskrift", "en": "Printing" },
      "words": {
        "da": ["printe", "print", "udskrive", "printer", "papir"],
        "sv": ["skriva ut", "utskrift", "printa", "skrivare", "papper", "printer"],
        "en": ["print", "printing", "printer", "paper"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man printer fra pc og mobil",
            "sv": "Visa hur man skriver ut från dator och mobil",
            "en": "Show how to print from a computer and a phone"
          },
          {
            "da": "Hente papiret ved printeren uden at læse det",
            "sv": "Hämta pappret vid skrivaren utan att läsa det",
            "en": "Fetch the paper from the printer without reading it"
          },
          {
            "da": "Minde om at logge ud bagefter",
            "sv": "Påminna om att logga ut efteråt",
            "en": "Remind the visitor to log out afterwards"
          }
        ],
        "mayNot": [
          {
            "da": "Modtage dokumenter på personalets egen mail",
            "sv": "Ta emot dokument till personalens egen e-post",
            "en": "Receive documents in staff's own e-mail"
          },
          {
            "da": "Gemme borgerens filer på bibliotekets computer",
            "sv": "Spara besökarens filer på bibliotekets dator",
            "en": "Save the visitor's files on the library's computer"
          }
        ],
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "skanna-kopiera",
      "parent": "mobil-dator",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": { "da": "Scanne eller kopiere", "sv": "Skanna eller kopiera", "en": "Scan or copy" },
      "words": {
        "da": ["scanne", "skanne", "kopiere", "kopi", "pdf", "usb"],
        "sv": ["skanna", "scanna", "kopiera", "kopia", "pdf", "vidimera"],
        "en": ["scan", "copy", "pdf", "usb"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man scanner til usb eller egen mail",
            "sv": "Visa hur man skannar till usb eller egen e-post",
            "en": "Show how to scan to USB or one's own e-mail"
          },
          {
            "da": "Vise, hvordan mobilens kamera kan scanne",
            "sv": "Visa hur mobilens kamera kan skanna",
            "en": "Show how the phone camera can scan"
          },
          {
            "da": "Tjekke, at originalerne ikke bliver glemt",
            "sv": "Se efter att originalen inte blir kvar",
            "en": "Check that no originals are left behind"
          }
        ],
        "mayNot": [
          {
            "da": "Beholde kopier af id, breve eller afgørelser",
            "sv": "Behålla kopior av id-handlingar, brev eller beslut",
            "en": "Keep copies of ID, letters or decisions"
          },
          {
            "da": "Læse eller bedømme indholdet",
            "sv": "Läsa eller bedöma innehållet",
            "en": "Read or judge the contents"
          },
          {
            "da": "Bekræfte kopier, hvis stedet ikke tilbyder det",
            "sv": "Vidimera kopior om enheten inte erbjuder det",
            "en": "Certify copies unless your unit offers that"
          }
        ],
        "source": "kommunens webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "bibliotekskort",
      "parent": "bibliotek",
      "kind": "transaction",
      "owner": "municipality",
      "complexity": 1,
      "name": { "da": "Lånerkort: få kort eller ny pinkode", "sv": "Bibliotekskort: skaffa eller ny pinkod", "en": "Library card: get one or a new PIN" },
      "words": {
        "da": ["lånerkort", "bibliotekskort", "pinkode", "låne"],
        "sv": ["bibliotekskort", "lånekort", "pinkod", "låna", "kort"],
        "en": ["library card", "borrower card", "pin"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Oprette låneren mod gyldigt id",
            "sv": "Lägga upp låntagaren mot giltig id-handling",
            "en": "Register the borrower against valid ID"
          },
          {
            "da": "Lade låneren selv vælge og taste pinkoden",
            "sv": "Låta låntagaren själv välja och slå in pinkoden",
            "en": "Let the borrower choose and type the PIN"
          },
          {
            "da": "Fortælle, hvordan oplysningerne bruges",
            "sv": "Berätta hur uppgifterna används",
            "en": "Say how the details are used"
          }
        ],
        "mayNot": [
          {
            "da": "Bede om pinkoden eller skrive den ned",
            "sv": "Be om pinkoden eller skriva upp den",
            "en": "Ask for the PIN or write it down"
          },
          {
            "da": "Udlevere oplysninger om, hvad nogen har lånt",
            "sv": "Lämna ut vad någon har lånat",
            "en": "Tell anyone what a person has borrowed"
          },
          {
            "da": "Beholde kopier af id, breve eller afgørelser",
            "sv": "Behålla kopior av id-handlingar, brev eller beslut",
            "en": "Keep copies of ID, letters or decisions"
          }
        ],
        "source": "bibliotekets webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "bibliotek-konto",
      "parent": "bibliotek",
      "kind": "guidance",
      "owner": "municipality",
      "complexity": 1,
      "name": { "da": "Mine lån: forny og reservere", "sv": "Mina lån: låna om och reservera", "en": "My loans: renew and reserve" },
      "words": {
        "da": ["forny lån", "reservere", "mine lån", "bibliotekets side"],
        "sv": ["låna om", "reservera", "mina lån", "mina sidor", "katalog", "bibliotekets webb"],
        "en": ["renew", "reserve", "my loans", "catalogue"]
      },
      "alternative": {
        "what": {
          "da": "Forny og reservér i skranken eller pr. telefon",
          "sv": "Låna om och reservera i disken eller per telefon",
          "en": "Renew and reserve at the desk or by phone"
        },
        "decidedBy": {
          "da": "Biblioteket",
          "sv": "Biblioteket",
          "en": "The library"
        },
        "law": "",
        "source": "bibliotekets webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man logger ind, fornyer og reserverer",
            "sv": "Visa hur man loggar in, lånar om och reserverar",
            "en": "Show how to log in, renew and reserve"
          },
          {
            "da": "Gøre det samme i personalets system i skranken",
            "sv": "Göra samma sak i personalens system i disken",
            "en": "Do the same in the staff system at the desk"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Læse lån op, så andre kan høre det",
            "sv": "Läsa upp lån så att andra hör",
            "en": "Read out loans so that others hear"
          }
        ],
        "source": "bibliotekets webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "biblio",
      "parent": "bibliotek",
      "kind": "guidance",
      "owner": "private",
      "complexity": 2,
      "name": { "da": "Biblio: e-bøger og lydbøger", "sv": "Biblio: e-böcker och ljudböcker", "en": "Biblio: e-books and audiobooks" },
      "words": {
        "da": ["biblio", "e-bog", "lydbog", "ereolen", "læse på mobilen"],
        "sv": ["biblio", "e-bok", "ljudbok", "läsa i mobilen", "axiell"],
        "en": ["biblio", "e-book", "audiobook", "read on phone"]
      },
      "alternative": {
        "what": {
          "da": "Lån bogen trykt eller som lydbog på cd",
          "sv": "Låna boken tryckt eller som ljudbok på skiva",
          "en": "Borrow the printed book or an audiobook on disc"
        },
        "decidedBy": {
          "da": "Biblioteket",
          "sv": "Biblioteket",
          "en": "The library"
        },
        "law": "",
        "source": "bibliotekets webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man henter appen og vælger bibliotek",
            "sv": "Visa hur man hämtar appen och väljer bibliotek",
            "en": "Show how to get the app and choose the library"
          },
          {
            "da": "Vise, hvordan man låner, læser og lytter",
            "sv": "Visa hur man lånar, läser och lyssnar",
            "en": "Show how to borrow, read and listen"
          },
          {
            "da": "Se væk, når borgeren indtaster sin kode",
            "sv": "Titta bort när besökaren skriver in sin kod",
            "en": "Look away while the visitor types a code"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Låne i en andens navn",
            "sv": "Låna i någon annans namn",
            "en": "Borrow in another person's name"
          }
        ],
        "source": "bibliotekets webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "legimus-konto",
      "parent": "bibliotek",
      "kind": "transaction",
      "owner": "state",
      "complexity": 1,
      "name": { "da": "Legimus: konto til svenske lydbøger", "sv": "Legimus: konto för talböcker", "en": "Legimus: account for talking books" },
      "words": {
        "da": ["legimus", "talbog", "lydbog", "mtm", "nota"],
        "sv": ["legimus", "talbok", "talböcker", "mtm", "läsnedsättning", "daisy"],
        "en": ["legimus", "talking books", "mtm", "print disability", "daisy"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Oprette kontoen, hvis du er registrator hos MTM",
            "sv": "Lägga upp kontot om du har registrerarkonto",
            "en": "Create the account if you are an MTM registrar"
          },
          {
            "da": "Gennemgå brugeraftalen med læseren",
            "sv": "Gå igenom användaravtalet med läsaren",
            "en": "Go through the user agreement with the reader"
          },
          {
            "da": "Forklare forskellen på talbog og lydbog",
            "sv": "Förklara skillnaden mellan talbok och ljudbok",
            "en": "Explain talking books compared with audiobooks"
          }
        ],
        "mayNot": [
          {
            "da": "Bede om lægeerklæring eller spørge til diagnose",
            "sv": "Be om läkarintyg eller fråga efter diagnos",
            "en": "Ask for a medical certificate or a diagnosis"
          },
          {
            "da": "Bruge registratorkontoen til egen læsning",
            "sv": "Använda registrerarkontot för egen läsning",
            "en": "Use the registrar account for your own reading"
          },
          {
            "da": "Notere, hvorfor nogen kan låne talbøger",
            "sv": "Anteckna varför någon har rätt till talböcker",
            "en": "Note why someone may borrow talking books"
          }
        ],
        "source": "legimus.se, skaffa konto",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "legimus-app",
      "parent": "bibliotek",
      "kind": "guidance",
      "owner": "state",
      "complexity": 2,
      "name": { "da": "Legimus: lytte i appen", "sv": "Legimus: lyssna i appen", "en": "Legimus: listen in the app" },
      "words": {
        "da": ["legimus", "talbog", "lytte", "app", "nota"],
        "sv": ["legimus", "talbok", "lyssna", "appen legimus", "taltidning"],
        "en": ["legimus", "talking book", "listen", "app"]
      },
      "alternative": {
        "what": {
          "da": "Lån talbogen på cd, eller få den via biblioteket",
          "sv": "Låna talboken på skiva eller få den via biblioteket",
          "en": "Borrow the talking book on disc or through the library"
        },
        "decidedBy": {
          "da": "Biblioteket og MTM",
          "sv": "Biblioteket och MTM",
          "en": "The library and MTM"
        },
        "law": "Upphovsrättslagen (1960:729) 17 §",
        "source": "legimus.se",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man søger, henter og ændrer tempo",
            "sv": "Visa hur man söker, hämtar och ändrar uppläsningsfart",
            "en": "Show how to search, download and change speed"
          },
          {
            "da": "Vise, hvordan appen virker med skærmlæser",
            "sv": "Visa hur appen fungerar med skärmläsare",
            "en": "Show how the app works with a screen reader"
          }
        ],
        "mayNot": [
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          },
          {
            "da": "Dele talbøger med nogen uden konto",
            "sv": "Dela talböcker med någon som saknar konto",
            "en": "Share talking books with anyone without an account"
          }
        ],
        "source": "legimus.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "tidningar",
      "parent": "bibliotek",
      "kind": "guidance",
      "owner": "private",
      "complexity": 1,
      "name": { "da": "Nyheder: aviser på nettet", "sv": "Nyheter: tidningar på nätet", "en": "News: newspapers online" },
      "words": {
        "da": ["aviser", "nyheder", "pressreader", "dagblad"],
        "sv": ["tidningar", "nyheter", "pressreader", "dagstidning", "läsa tidning"],
        "en": ["newspapers", "news", "pressreader", "daily paper"]
      },
      "alternative": {
        "what": {
          "da": "Læs papiravisen på biblioteket",
          "sv": "Läs papperstidningen på biblioteket",
          "en": "Read the paper edition at the library"
        },
        "decidedBy": {
          "da": "Biblioteket",
          "sv": "Biblioteket",
          "en": "The library"
        },
        "law": "",
        "source": "bibliotekets webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise bibliotekets digitale aviser",
            "sv": "Visa bibliotekets digitala tidningar",
            "en": "Show the library's digital newspapers"
          },
          {
            "da": "Vise letlæste nyheder som 8 Sidor",
            "sv": "Visa lättlästa nyheter som 8 Sidor",
            "en": "Show easy-to-read news such as 8 Sidor"
          }
        ],
        "mayNot": [
          {
            "da": "Tegne abonnementer for borgeren",
            "sv": "Teckna prenumerationer åt besökaren",
            "en": "Take out subscriptions for the visitor"
          },
          {
            "da": "Låne personalets login ud",
            "sv": "Låna ut personalens inloggning",
            "en": "Lend a staff login"
          }
        ],
        "source": "bibliotekets webbplats",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "skanetrafiken",
      "parent": "bibliotek",
      "kind": "guidance",
      "owner": "region",
      "complexity": 2,
      "name": { "da": "Skånetrafiken: billet i appen", "sv": "Skånetrafiken: biljett i appen", "en": "Skånetrafiken: ticket in the app" },
      "words": {
        "da": ["skånetrafiken", "billet", "bus", "tog", "øresundståg"],
        "sv": ["skånetrafiken", "skånetrafikenappen", "biljett", "buss", "tåg", "öresundståg"],
        "en": ["skånetrafiken", "ticket", "bus", "train", "app"]
      },
      "alternative": {
        "what": {
          "da": "Køb billet i automat, hos en forhandler eller i et kundecenter",
          "sv": "Köp biljett i automat, hos ett ombud eller på ett kundcenter",
          "en": "Buy a ticket from a machine, an agent or a customer centre"
        },
        "decidedBy": {
          "da": "Skånetrafiken (Region Skåne)",
          "sv": "Skånetrafiken (Region Skåne)",
          "en": "Skånetrafiken (Region Skåne)"
        },
        "law": "",
        "source": "skanetrafiken.se, köp biljett",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Vise, hvordan man søger rejse og vælger billet",
            "sv": "Visa hur man söker resa och väljer biljett",
            "en": "Show how to search for a journey and pick a ticket"
          },
          {
            "da": "Vise, hvor købte billetter ligger",
            "sv": "Visa var köpta biljetter finns",
            "en": "Show where bought tickets are kept"
          },
          {
            "da": "Henvise til kundecenter om rejsetidsgaranti",
            "sv": "Hänvisa till kundcenter om ersättning vid försening",
            "en": "Refer to the customer centre about delay refunds"
          }
        ],
        "mayNot": [
          {
            "da": "Indtaste eller bruge borgerens betalingskort",
            "sv": "Lägga in eller använda besökarens betalkort",
            "en": "Enter or use the visitor's payment card"
          },
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          }
        ],
        "source": "skanetrafiken.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "handledning",
      "parent": "bibliotek",
      "kind": "teaching",
      "owner": "municipality",
      "complexity": 1,
      "name": { "da": "It-vejledning: bestil tid", "sv": "It-handledning: boka en stund", "en": "IT tutoring: book a session" },
      "words": {
        "da": ["it-vejledning", "it-hjælp", "bestil tid", "bog en bibliotekar"],
        "sv": ["it-handledning", "handledning", "boka en bibliotekarie", "it-hjälp", "digital hjälp"],
        "en": ["tutoring", "it help", "book a librarian", "digital help"]
      },
      "alternative": {
        "what": {
          "da": "Kom hen til skranken og spørg, eller få trinnene på papir",
          "sv": "Kom till disken och fråga, eller be om stegen på papper",
          "en": "Come to the desk and ask, or get the steps on paper"
        },
        "decidedBy": {
          "da": "Biblioteket; loven giver det til opgave at øge kendskabet til it",
          "sv": "Biblioteket; lagen ger det i uppdrag att öka kunskapen om it",
          "en": "The library; the law gives it the task of raising knowledge of IT"
        },
        "law": "Bibliotekslagen (2013:801) 7 §",
        "source": "lagen.nu, bibliotekslagen",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Aftale én ting, der skal læres",
            "sv": "Komma överens om en sak att lära sig",
            "en": "Agree on one thing to learn"
          },
          {
            "da": "Lade borgeren holde musen eller mobilen",
            "sv": "Låta besökaren hålla i musen eller mobilen",
            "en": "Let the visitor hold the mouse or phone"
          },
          {
            "da": "Foreslå næste skridt: ny tid, it-café eller kursus",
            "sv": "Föreslå nästa steg: ny tid, it-fika eller kurs",
            "en": "Suggest a next step: new time, IT café or course"
          }
        ],
        "mayNot": [
          {
            "da": "Klare bank- eller myndighedssager for borgeren",
            "sv": "Göra bankärenden eller myndighetsärenden åt besökaren",
            "en": "Do bank or authority errands for the visitor"
          },
          {
            "da": "Se, spørge efter eller indtaste koder",
            "sv": "Se, fråga efter eller skriva in koder",
            "en": "See, ask for or type any codes"
          }
        ],
        "source": "digidel.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "it-fika",
      "parent": "bibliotek",
      "kind": "teaching",
      "owner": "municipality",
      "complexity": 1,
      "name": { "da": "It-café uden tilmelding (it-fika)", "sv": "It-fika och drop-in", "en": "IT café, drop-in (it-fika)" },
      "words": {
        "da": ["it-café", "it-cafe", "åben it-hjælp", "seniornet"],
        "sv": ["it-fika", "it-café", "drop-in", "seniornet", "digidel", "it-kafé"],
        "en": ["it café", "drop-in", "seniornet", "digidel"]
      },
      "alternative": {
        "what": {
          "da": "Kom hen til skranken og spørg, eller få trinnene på papir",
          "sv": "Kom till disken och fråga, eller be om stegen på papper",
          "en": "Come to the desk and ask, or get the steps on paper"
        },
        "decidedBy": {
          "da": "Biblioteket; loven giver det til opgave at øge kendskabet til it",
          "sv": "Biblioteket; lagen ger det i uppdrag att öka kunskapen om it",
          "en": "The library; the law gives it the task of raising knowledge of IT"
        },
        "law": "Bibliotekslagen (2013:801) 7 §",
        "source": "lagen.nu, bibliotekslagen",
        "checkedOn": "2026-11-21",
        "verified": false
      },
      "card": {
        "may": [
          {
            "da": "Finde den rette hjælper til borgeren",
            "sv": "Para ihop besökaren med rätt handledare",
            "en": "Match the visitor with the right helper"
          },
          {
            "da": "Nævne SeniorNet og oplysningsforbundene",
            "sv": "Tipsa om SeniorNet och studieförbunden",
            "en": "Mention SeniorNet and the study associations"
          },
          {
            "da": "Lade frivillige vise, aldrig trykke",
            "sv": "Låta volontärer visa, aldrig trycka",
            "en": "Let volunteers show, never tap"
          }
        ],
        "mayNot": [
          {
            "da": "Lade frivillige se koder eller bankoplysninger",
            "sv": "Låta volontärer se koder eller bankuppgifter",
            "en": "Let volunteers see codes or bank details"
          },
          {
            "da": "Tale om private sager, så andre hører det",
            "sv": "Ta upp personliga ärenden så att andra hör",
            "en": "Discuss private errands so that others hear"
          }
        ],
        "source": "digidel.se",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "ai-grund",
      "parent": "bibliotek",
      "kind": "teaching",
      "owner": "private",
      "complexity": 1,
      "name": { "da": "AI for begyndere", "sv": "AI för nybörjare", "en": "AI for beginners" },
      "words": {
        "da": ["ai", "chatgpt", "copilot", "kunstig intelligens", "chatbot"],
        "sv": ["ai", "chatgpt", "copilot", "artificiell intelligens", "chattbot"],
        "en": ["ai", "chatgpt", "copilot", "artificial intelligence", "chatbot"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Vise, hvad en chatbot kan, og hvor den gætter",
            "sv": "Visa vad en chattbot kan och var den gissar",
            "en": "Show what a chatbot can do and where it guesses"
          },
          {
            "da": "Øve med opdigtede spørgsmål",
            "sv": "Öva med påhittade frågor",
            "en": "Practise with invented questions"
          },
          {
            "da": "Vise, hvordan man tjekker svaret i en sikker kilde",
            "sv": "Visa hur man kontrollerar svaret i en säker källa",
            "en": "Show how to check the answer in a sound source"
          }
        ],
        "mayNot": [
          {
            "da": "Skrive personoplysninger i en AI-tjeneste",
            "sv": "Skriva in personuppgifter i en AI-tjänst",
            "en": "Type personal details into an AI service"
          },
          {
            "da": "Lade AI svare i en myndighedssag",
            "sv": "Låta AI svara i ett myndighetsärende",
            "en": "Let AI answer in an authority matter"
          }
        ],
        "source": "internetkunskap.se, AI",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    },
    {
      "id": "kallkritik",
      "parent": "bibliotek",
      "kind": "teaching",
      "owner": "municipality",
      "complexity": 1,
      "name": { "da": "Kildekritik på nettet", "sv": "Källkritik på nätet", "en": "Checking sources online" },
      "words": {
        "da": ["kildekritik", "falske nyheder", "misinformation", "deepfake"],
        "sv": ["källkritik", "falska nyheter", "desinformation", "källa", "deepfake"],
        "en": ["source criticism", "fake news", "disinformation", "deepfake"]
      },
      "alternative": null,
      "card": {
        "may": [
          {
            "da": "Øve sig i at søge, sammenligne og tjekke afsender",
            "sv": "Öva på att söka, jämföra och kontrollera avsändare",
            "en": "Practise searching, comparing and checking senders"
          },
          {
            "da": "Vise, hvordan man laver omvendt billedsøgning",
            "sv": "Visa hur man söker baklänges på en bild",
            "en": "Show how to do a reverse image search"
          }
        ],
        "mayNot": [
          {
            "da": "Fremme politiske synspunkter",
            "sv": "Driva politiska åsikter",
            "en": "Push political views"
          },
          {
            "da": "Gøre nar af nogen, der troede på en falsk nyhed",
            "sv": "Håna någon som har trott på en falsk nyhet",
            "en": "Mock anyone who believed a false story"
          }
        ],
        "source": "internetkunskap.se, källkritik",
        "checkedOn": "2026-11-21",
        "verified": false
      }
    }
  ]
}
"""#
  static let denmarkEdition = "2026-11-21"
  static let swedenEdition = "2026-11-21"
}
