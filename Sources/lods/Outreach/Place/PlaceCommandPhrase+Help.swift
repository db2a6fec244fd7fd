import Language

extension PlaceCommandPhrase {
  /// What help says of the commands; nil for what they answer.
  var commandWording: Wording? {
    switch self {
    case .summary:
      Wording(
        da: "Plejecentre og andre steder, der får besøg", sv: "Äldreboenden och andra platser som får besök",
        en: "Care homes and other places that are visited")
    case .details:
      Wording(
        da:
          "Stederne står uden navne på personer. Hvem man ringer til, står for sig (lods place contact) og slettes igen.",
        sv: "Platserna står utan namn på personer. Vem man ringer står för sig (lods place contact) och raderas igen.",
        en:
          "Places stand without names of persons. Whom one rings stands apart (lods place contact) and is erased again."
      )
    case .list: Wording(da: "Vis stederne", sv: "Visa platserna", en: "List the places")
    case .show:
      Wording(
        da: "Vis et sted med lukninger og besøg", sv: "Visa en plats med stängningar och besök",
        en: "Show a place with closures and visits")
    case .add: Wording(da: "Tilføj et sted", sv: "Lägg till en plats", en: "Add a place")
    case .addDetails:
      Wording(
        da: "Uden --hours passer ingen dag, og uden --at kan stedet ikke planlægges på kortet.",
        sv: "Utan --hours passar ingen dag, och utan --at går platsen inte att planera på kartan.",
        en: "Without --hours no day suits, and without --at the place cannot be planned on the map.")
    case .addExample:
      Wording(
        da: "et plejecenter, der gerne vil have besøg hver fjerde uge",
        sv: "ett äldreboende som vill ha besök var fjärde vecka",
        en: "a care home that wishes a visit every four weeks")
    case .change: Wording(da: "Ret et sted", sv: "Ändra en plats", en: "Change a place")
    case .changeDetails:
      Wording(
        da: "Det, du ikke nævner, bliver, som det er. Besøg, der er planlagt, flytter sig ikke.",
        sv: "Det du inte nämner blir kvar. Besök som är planerade flyttas inte.",
        en: "What you do not name stays. Visits that are planned do not move.")
    case .changeExample:
      Wording(
        da: "nettet er svagt, og alle udehold kan komme", sv: "nätet är svagt, och alla team kan komma",
        en: "the net is weak, and any team may come")
    case .close:
      Wording(da: "Hold op med at besøge et sted", sv: "Sluta besöka en plats", en: "Stop visiting a place")
    case .closeDetails:
      Wording(
        da: "Er stedet kun lukket for en tid, så brug: lods place shut",
        sv: "Är platsen bara stängd en tid, använd: lods place shut",
        en: "Where the place is shut for a time only, use: lods place shut")
    case .reopen:
      Wording(da: "Begynd at besøge et sted igen", sv: "Börja besöka en plats igen", en: "Visit a place again")
    case .shut:
      Wording(
        da: "Luk et sted for besøg for en tid", sv: "Stäng en plats för besök en tid", en: "Shut a place for a time")
    case .shutDetails:
      Wording(
        da:
          "Planlagte besøg i de dage bliver aflyst og bestilt igen; efter smitte går de forrest. Det, der venter, bliver "
          + "ved at vente. En lukning, der begynder samme dag som en anden, træder i stedet for den.",
        sv:
          "Planerade besök de dagarna ställs in och begärs på nytt; efter smitta går de först. Det som väntar fortsätter "
          + "vänta. En stängning som börjar samma dag som en annan ersätter den.",
        en:
          "Visits planned for those days are cancelled and asked for anew; after an infection they go first. What waits "
          + "keeps waiting. A closure that begins on the same day as another takes its place.")
    case .shutExample:
      Wording(
        da: "smitte fra i dag til den 14. marts", sv: "smitta från i dag till den 14 mars",
        en: "an infection from today to 14 March")
    case .open:
      Wording(da: "Åbn et sted for besøg igen", sv: "Öppna en plats för besök igen", en: "Open a place again")
    case .point:
      Wording(
        da: "Sæt biblioteker og områder på kortet", sv: "Sätt ut bibliotek och områden på kartan",
        en: "Put branches and areas on the map")
    case .pointDetails:
      Wording(
        da:
          "Udeholdene kører fra et bibliotek, og et hjem planlægges fra midten af sit område. Uden --at vises det, der er.",
        sv:
          "Teamen åker från ett bibliotek, och ett hem planeras från mitten av sitt område. Utan --at visas det som finns.",
        en:
          "Teams start at a branch, and a home is planned from the middle of its area. Without --at, shows what there is."
      )
    case .pointExample:
      Wording(da: "biblioteket i Haslev", sv: "biblioteket i Haslev", en: "the branch in Haslev")
    case .contact:
      Wording(da: "Hvem man ringer til på et sted", sv: "Vem man ringer på en plats", en: "Whom one rings at a place")
    case .contactDetails:
      Wording(
        da:
          "En kontakt slettes et år efter, at nogen sidst skrev den ind. Navne vises kun på skærmen, aldrig i --json.",
        sv:
          "En kontakt raderas ett år efter att någon senast skrev in den. Namn visas bara på skärmen, aldrig i --json.",
        en:
          "A contact is erased a year after it was last written down. Names are shown on the screen only, never in --json."
      )
    case .contactList: Wording(da: "Vis kontakterne", sv: "Visa kontakterna", en: "Show the contacts")
    case .contactAdd:
      Wording(
        da: "Tilføj en kontakt, eller behold den et år til", sv: "Lägg till en kontakt eller behåll den ett år till",
        en: "Add a contact, or keep it for another year")
    case .contactAddDetails:
      Wording(
        da: "Linjerne navn:, telefon: og e-mail: læses fra standard input; ellers bliver der spurgt.",
        sv: "Raderna namn:, telefon: och e-post: läses från standard in; annars ställs frågor.",
        en: "The lines name:, telephone: and e-mail: are read from standard input; else you are asked.")
    case .contactExample:
      Wording(
        da: "tre linjer fra en fil, som du sletter bagefter", sv: "tre rader från en fil som du raderar efteråt",
        en: "three lines from a file that you delete afterwards")
    case .contactRemove:
      Wording(da: "Slet en kontakt", sv: "Ta bort en kontakt", en: "Remove a contact")
    case .contactNumber:
      Wording(
        da: "Kontaktens nummer på listen.", sv: "Kontaktens nummer i listan.", en: "The contact's number on the list.")
    case .take: Wording(da: "Læs steder ind fra CSV", sv: "Läs in platser från CSV", en: "Import places from CSV")
    case .takeDetails:
      Wording(
        da:
          "Kode, navn, slags og bibliotek skal være der; resten er frivilligt. Nye koder tilføjes, kendte rettes til det, "
          + "filen siger, og ingen tages ud. Én fejl, og intet gemmes. Se overskrifterne med: lods place export --format excel",
        sv:
          "Kod, namn, typ och bibliotek måste finnas; resten är frivilligt. Nya koder läggs till, kända ändras till det "
          + "filen säger, och ingen tas bort. Ett fel och inget sparas. Se rubrikerna med: lods place export --format excel",
        en:
          "Code, name, kind and branch must be there; the rest may be left out. New codes are added, known ones become as "
          + "the file says, and none is taken away. One fault and nothing is saved. See the headings with: lods place export"
      )
    case .takeExample:
      Wording(da: "kommunens plejecentre", sv: "kommunens äldreboenden", en: "the municipality's care homes")
    case .give: Wording(da: "Skriv stederne som CSV", sv: "Skriv platserna som CSV", en: "Export the places as CSV")
    case .giveDetails:
      Wording(
        da: "Filen kan rettes og læses ind igen. Kontakter og lukninger er ikke med.",
        sv: "Filen kan ändras och läsas in igen. Kontakter och stängningar är inte med.",
        en: "The file can be mended and imported again. Contacts and closures are left out.")
    case .giveExample:
      Wording(da: "til regnearket", sv: "till kalkylprogrammet", en: "for a spreadsheet")
    default: nil
    }
  }
}
