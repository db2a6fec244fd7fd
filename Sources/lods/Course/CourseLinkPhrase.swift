import Language

/// The texts of `lods course`.
enum CourseLinkPhrase: PhraseKey {
  case summary, details, next, nextDetails, nextExample, suggest, suggestDetails, suggestExample, suggestPeriod
  case place, room, noOffer, noTerm
  case internalHeading, task, sessions, weeks, beside, notAlone, offer, nextStart, none, noSuggestion, untaught, rule

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Fra skranken til kurset: hvad borgeren kan lære, og hvad der mangler",
        sv: "Från disken till kursen: vad besökaren kan lära sig och vad som saknas",
        en: "From the desk to the course: what the citizen can learn, and what is missing")
    case .details:
      Wording(
        da: "Et tilbud hører til de opgaver, der er sat på det med: lods offer change",
        sv: "Ett kursupplägg hör till de ärenden som är satta på det med: lods offer change",
        en: "An offer belongs to the tasks that were put on it with: lods offer change")
    case .next:
      Wording(
        da: "Vis de næste hold, der underviser i en opgave",
        sv: "Visa de närmaste grupperna som tar upp ett ärende",
        en: "Show the next terms that teach a task")
    case .nextDetails:
      Wording(
        da:
          "Hold, der ikke er begyndt, de første først; også planlagte, som ikke er åbne endnu. Af en åben café "
          + "vises den "
          + "næste dag. Uden --limit vises fem.",
        sv: "Grupper som inte har börjat, de närmaste först; också planerade som inte är öppna än. Av ett öppet kafé "
          + "visas nästa dag. Utan --limit visas fem.",
        en: "Terms that have not begun, the earliest first; also planned ones that are not open yet. Of a drop-in café "
          + "the next day is shown. Without --limit there are five.")
    case .nextExample:
      Wording(
        da: "næste hold om MitID-appen i Havnen", sv: "närmaste grupp om MitID-appen i Havnen",
        en: "the next term on the MitID app at Havnen")
    case .suggest:
      Wording(
        da: "Vis opgaver, der bliver ved med at komme, og om der er et tilbud",
        sv: "Visa ärenden som kommer igen och om det finns ett kursupplägg",
        en: "Show tasks that keep coming, and whether there is an offer")
    case .suggestDetails:
      Wording(
        da: "Kun til eget brug: små tal er med. Uden --period ses på de sidste 13 uger. Reglen er vores egen og står "
          + "under listen.",
        sv: "Bara för eget bruk: små tal är med. Utan --period gäller de senaste 13 veckorna. Regeln är vår egen och "
          + "står under listan.",
        en:
          "For your own use only: small figures are included. Without --period the last 13 weeks are read. The rule is "
          + "our own and stands below the list.")
    case .suggestExample:
      Wording(da: "efter tredje kvartal", sv: "efter tredje kvartalet", en: "after the third quarter")
    case .suggestPeriod:
      Wording(
        da: "Perioden, som 2026-Q1 (ellers de sidste 13 uger).",
        sv: "Perioden, som 2026-Q1 (annars de senaste 13 veckorna).",
        en: "The period, such as 2026-Q1 (else the last 13 weeks).")
    case .place: Wording(da: "Sted", sv: "Plats", en: "Place")
    case .room: Wording(da: "Ledige", sv: "Lediga", en: "Room")
    case .noOffer:
      Wording(
        da:
          "Intet tilbud underviser i »{task}«. Sæt opgaven på et tilbud med: lods offer change TILBUD --task "
          + "{code}",
        sv:
          "Inget kursupplägg tar upp ”{task}”. Sätt ärendet på ett kursupplägg med: lods offer change UPPLÄGG "
          + "--task {code}",
        en: "No offer teaches “{task}”. Put the task on an offer with: lods offer change OFFER --task {code}")
    case .noTerm:
      Wording(
        da:
          "Der er ingen kommende hold om »{task}«. Tilbud, der underviser i det: {offers}. Planlæg et hold "
          + "med: lods term plan",
        sv:
          "Det finns inga kommande grupper om ”{task}”. Kursupplägg som tar upp det: {offers}. Planera en "
          + "grupp med: lods term plan",
        en:
          "There are no coming terms on “{task}”. Offers that teach it: {offers}. Plan a term with: lods term "
          + "plan")
    case .internalHeading:
      Wording(
        da: "INTERN · Opgaver, der bliver ved med at komme · {period}",
        sv: "INTERN · Ärenden som kommer igen · {period}", en: "INTERNAL · Tasks that keep coming · {period}")
    case .task: Wording(da: "Opgave", sv: "Ärende", en: "Task")
    case .sessions: Wording(da: "Gange", sv: "Gånger", en: "Times")
    case .weeks: Wording(da: "Uger", sv: "Veckor", en: "Weeks")
    case .beside: Wording(da: "Megen hjælp", sv: "Mycket hjälp", en: "Much help")
    case .notAlone: Wording(da: "Ikke selv", sv: "Inte själv", en: "Not alone")
    case .offer: Wording(da: "Tilbud", sv: "Kursupplägg", en: "Offer")
    case .nextStart: Wording(da: "Næste hold", sv: "Nästa grupp", en: "Next term")
    case .none: Wording(da: "intet", sv: "inget", en: "none")
    case .noSuggestion:
      Wording(
        da: "Ingen opgave bliver ved med at komme efter reglen.", sv: "Inget ärende kommer igen enligt regeln.",
        en: "No task keeps coming by the rule.")
    case .untaught:
      Wording(
        da:
          "{n} {n|opgave|opgaver} uden tilbud. Se, hvad der kan undervises efter: lods curriculum list. Et "
          + "nyt tilbud: lods offer add --task {code}",
        sv:
          "{n} {n|ärende|ärenden} utan kursupplägg. Se vad man kan undervisa efter: lods curriculum list. Ett "
          + "nytt kursupplägg: lods offer add --task {code}",
        en:
          "{n} {n|task|tasks} without an offer. See what can be taught by: lods curriculum list. A new offer: "
          + "lods offer add --task {code}")
    case .rule:
      Wording(
        da:
          "Reglen er vores egen: mindst {sessions} ekspeditioner, i mindst hver anden uge, og enten side om side eller "
          + "mere hjælp i mindst {beside} af dem, eller »kan ikke selv næste gang« i mindst {no} af mindst "
          + "{answers} svar.",
        sv: "Regeln är vår egen: minst {sessions} möten, i minst varannan vecka, och antingen sida vid sida eller mer "
          + "hjälp i minst {beside} av dem, eller ”klarar det inte själv nästa gång” i minst {no} av minst "
          + "{answers} svar.",
        en:
          "The rule is our own: at least {sessions} sessions, in at least every other week, and either side by side or "
          + "more help in at least {beside} of them, or “cannot do it alone next time” in at least {no} of at least "
          + "{answers} answers.")
    }
  }
}
