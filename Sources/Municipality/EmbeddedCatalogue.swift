// Written by Data/embed.sh from Data/denmark.json and Data/sweden.json: change those and run it again.
// swift-format-ignore-file

/// The catalogue documents as texts of the program.
enum EmbeddedCatalogue {
  static let denmark: StaticString = #"""
{
  "country": "DK",
  "edition": "2026-11-21",
"note":{"da":"","sv":"","en":""},"groups":[],"quick":[],"tasks":[]}
"""#
  static let sweden: StaticString = #"""
{
  "country": "SE",
  "edition": "2026-11-21",
  "note": { "da": "Samlet fra offentlige websider og almen viden; ikke gennemgået af en jurist.", "sv": "Sammanställd från offentliga webbsidor och allmän kännedom; inte granskad av jurist.", "en": "Compiled from public web pages and general knowledge; not reviewed by a lawyer." },
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
