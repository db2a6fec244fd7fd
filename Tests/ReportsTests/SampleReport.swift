import Language
import Reports

/// An invented report of an invented municipality, with every kind of body and every kind of cell.
enum SampleReport {
  /// The report; for the house some cells are hidden.
  static func make(for audience: ReportAudience = .house) -> Report {
    Report(
      id: "desk", title: "Hjælp til det digitale: 3. kvartal 2026", office: "Nordhavn Kommune",
      period: ReportPeriod(text: "3. kvartal 2026 (1. juli til 30. september)", first: day(7, 1), last: day(9, 30)),
      audience: audience, language: .da,
      summary: [
        "Personalet hjalp 2.214 gange, og det er flere end i samme kvartal sidste år.",
        "MitID fylder mest: 38 % af alle ekspeditioner handlede om at få, flytte eller genåbne et MitID.",
        "I to ud af tre ekspeditioner tastede borgeren selv, og personalet hjalp ved siden af.",
        "Statens løsninger gav omkring 410 timers arbejde ved skranken, svarende til cirka 139.000 kr.",
      ],
      sections: [tasks(audience), weeks, levels(audience), hours, owners, branches(audience), reading],
      notes: [
        "En ekspedition er én borgers besøg ved skranken. Samme borger kan komme igen og tælles så igen.",
        "Biblioteket havde sommerlukket i uge 29 og 30. De uger er ikke talt, og de er ikke nul.",
      ], generatedOn: day(10, 5),
      sources: [
        "Skrankens log, Nordhavn Kommune, udtræk 5. oktober 2026", "Køsystemet på Hovedbiblioteket, billetter pr. time",
      ])
  }

  static func day(_ month: Int, _ day: Int) -> Day { Day(year: 2026, month: month, day: day) ?? Day(number: 0) }

  private static let source = "Skrankens log, Nordhavn Kommune."

  static let sessions = ReportColumn(
    id: "sessions", title: Wording(da: "Ekspeditioner", sv: "Möten", en: "Sessions"), unit: .sessions,
    meaning: Wording(
      da: "Antal ekspeditioner.", sv: "Antal möten.", en: "Number of sessions."))

  static let branch = ReportColumn(
    id: "branch", title: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch"), role: .key,
    meaning: Wording(
      da: "Biblioteket, hvor skranken står.", sv: "Biblioteket där disken står.", en: "The library where the desk is."))

  // MARK: - Tasks

  private static func tasks(_ audience: ReportAudience) -> ReportSection {
    let isOpen = audience == .internal
    let bars = [
      bar("mitid-new-phone", "MitID: ny telefon", 412, 0.186, 331, .more(low: 0.08, high: 0.44)),
      bar("mitid-app", "MitID: første gang i appen", 268, 0.121, 287, .chance(low: -0.21, high: 0.10)),
      bar("passport", "Pas: nyt eller fornyet", 251, 0.113, 340, .fewer(low: -0.37, high: -0.13)),
      bar("digital-post", "Digital Post: læs og besvar", 214, 0.097, 201, .chance(low: -0.12, high: 0.29)),
      bar("print-scan", "Print, scan og kopi", 198, 0.089, 154, .more(low: 0.04, high: 0.59)),
      bar("mitid-pin", "MitID: glemt pinkode eller bruger-id", 160, 0.072, 149, .chance(low: -0.14, high: 0.34)),
      bar("housing-benefit", "Boligstøtte: søg eller ret", 96, 0.043, 88, .chance(low: -0.18, high: 0.46)),
      bar("moving", "Flytning: meld ny adresse", 57, 0.026, 61, .chance(low: -0.35, high: 0.34)),
      ReportBar(
        ReportTerm("power-of-attorney", "Digital Fuldmagt: giv eller få fuldmagt til at handle for en anden"),
        isOpen ? .count(7) : .hidden, share: 0.003, before: .count(12), verdict: .unknown),
      ReportBar(
        ReportTerm("exemption", "Fritagelse for Digital Post"), isOpen ? .count(3) : .hidden, share: 0.001,
        before: isOpen ? .count(4) : .hidden, verdict: .unknown),
    ]
    return ReportSection(
      id: "tasks", heading: "Hvad borgerne kom for",
      lead: "Hjælp til ny telefon er vokset mest. Der kommer færre om pas, fordi de fleste nu bestiller tid.",
      body: .bars(
        ReportBars(
          item: ReportColumn(
            id: "task", title: Wording(da: "Opgave", sv: "Ärende", en: "Task"), role: .key,
            meaning: Wording(
              da: "Det, borgeren kom for.", sv: "Det som personen kom för.", en: "What the citizen came for."),
            codes: [ReportCode("passport", Wording(da: "Pas", sv: "Pass", en: "Passport"))]), value: sessions,
          bars: bars,
          total: ReportBar(
            ReportTerm("all", "I alt"), .count(2214), before: .count(2009), verdict: .more(low: 0.04, high: 0.17)))),
      rule:
        "En ekspedition med to opgaver tæller under begge, så linjerne giver mere end totalen. Andelen er af alle ekspeditioner.",
      source: source)
  }

  private static func bar(
    _ code: String, _ label: String, _ count: Int, _ share: Double, _ before: Int, _ verdict: ReportVerdict
  ) -> ReportBar {
    ReportBar(ReportTerm(code, label), .count(count), share: share, before: .count(before), verdict: verdict)
  }

  // MARK: - Weeks

  private static var weeks: ReportSection {
    let now = [168, 174, -1, -1, 0, 141, 196, 203, 214, 231, 226, 219, 228, 96]
    let before = [151, 149, 88, 92, 97, 130, 171, 188, 190, 197, 203, 186, 201, 88]
    let points = now.indices.map { index in
      ReportPoint(
        day(6, 29).adding(7 * index), now[index] < 0 ? .notCounted : .count(now[index]), before: .count(before[index]),
        isPartial: index == now.count - 1)
    }
    return ReportSection(
      id: "weeks", heading: "Uge for uge", lead: "Efter sommeren har alle uger ligget over sidste år.",
      body: .series(ReportSeries(step: .week, value: sessions, points: points)),
      rule: "Uger efter ISO 8601. Den sidste uge rækker ind i oktober og er ikke slut.", source: source)
  }

  // MARK: - Levels

  private static func levels(_ audience: ReportAudience) -> ReportSection {
    let names = ["Vist videre", "Selv, med et tip", "Side om side", "Ført pennen", "Uden om det digitale"]
    let parts = names.enumerated().map { ReportTerm(String($0), $1) }
    let lines = [
      line("TOTAL", "Hele kommunen", [121, 402, 811, 255, 98]),
      line("hoved", "Hovedbiblioteket", [80, 251, 480, 131, 50]),
      line("havnen", "Havnens Bibliotek", [31, 120, 249, 88, 40]),
      line("skoven", "Skovens Bibliotek", [10, 31, 82, 36, 8], hiding: audience != .internal ? [0, 4] : []),
    ]
    return ReportSection(
      id: "levels", heading: "Hvor meget hjælp der skulle til",
      lead: "Side om side er det almindelige: Borgeren taster, personalet guider.",
      body: .mix(
        ReportMix(
          item: branch,
          part: ReportColumn(
            id: "level", title: Wording(da: "Hjælpegrad", sv: "Hjälpnivå", en: "Help level"), role: .key,
            meaning: Wording(
              da: "Hvor meget hjælp der blev givet, 0 til 4.", sv: "Hur mycket hjälp som gavs, 0 till 4.",
              en: "How much help was given, 0 to 4.")), value: sessions, parts: parts, lines: lines)),
      rule: "Kun opgaver af typen vejledning har en hjælpegrad. Pas og udstedelse af MitID er ikke med.", source: source
    )
  }

  private static func line(_ code: String, _ label: String, _ counts: [Int], hiding: Set<Int> = []) -> ReportMixLine {
    let whole = counts.reduce(0, +)
    let parts = counts.enumerated().map { index, count in
      hiding.contains(index) ? ReportPart.hidden : ReportPart(.count(count), share: Double(count) / Double(whole))
    }
    return ReportMixLine(ReportTerm(code, label), whole: .count(whole), parts: parts)
  }

  // MARK: - Hours of the week

  private static var hours: ReportSection {
    let weekdays = [Weekday.monday, .tuesday, .wednesday, .thursday, .friday, .saturday]
    let names = ["man", "tir", "ons", "tor", "fre", "lør"]
    let cells = (10..<19).map { hour in
      weekdays.map { weekday -> ReportCell in
        if weekday == .saturday, hour >= 14 { return .notCounted }
        if weekday == .friday, hour >= 16 { return .notCounted }
        if weekday == .thursday, hour == 18 { return .hidden }
        return .count((hour * 7 + weekday.rawValue * 5) % 11 * (18 - hour) + (weekday == .monday ? 24 : 6))
      }
    }
    return ReportSection(
      id: "hours", heading: "Hvornår borgerne kommer", lead: "Mandag formiddag er den travleste tid i ugen.",
      body: .grid(
        ReportGrid(
          down: ReportColumn(
            id: "hour", title: Wording(da: "Kl.", sv: "Kl.", en: "Hour"), role: .key,
            meaning: Wording(
              da: "Timen, som ekspeditionen begyndte i.", sv: "Timmen då mötet började.",
              en: "The hour in which the session began.")),
          across: ReportColumn(
            id: "weekday", title: Wording(da: "Ugedag", sv: "Veckodag", en: "Weekday"), role: .key,
            meaning: Wording(da: "Ugedagen.", sv: "Veckodagen.", en: "The day of the week.")), value: sessions,
          rows: (10..<19).map { ReportTerm("\($0)", "\($0)–\($0 + 1)") },
          columns: zip(weekdays, names).map { ReportTerm($0.code, $1) }, cells: cells)),
      rule: "Timer, hvor skranken ikke var bemandet, er ikke talt.", source: "Timetællingen, Nordhavn Kommune.")
  }

  // MARK: - Owners

  private static var owners: ReportSection {
    let hours = ReportColumn(
      id: "hours", title: Wording(da: "Timer", sv: "Timmar", en: "Hours"), unit: .hours,
      meaning: Wording(
        da: "Personalets tid ved skranken.", sv: "Personalens tid vid disken.", en: "Staff time at the desk."),
      dependsOn: "sessions")
    let cost = ReportColumn(
      id: "cost", title: Wording(da: "Løn", sv: "Lön", en: "Pay"), unit: .dkk,
      meaning: Wording(
        da: "Timer ganget med kommunens gennemsnitlige timeløn.", sv: "Timmar gånger kommunens genomsnittliga timlön.",
        en: "Hours times the municipality's mean hourly pay."), dependsOn: "hours")
    let owner = ReportColumn(
      id: "owner", title: Wording(da: "Ejer af løsningen", sv: "Lösningens ägare", en: "Owner of the solution"),
      role: .key,
      meaning: Wording(
        da: "Hvem der står bag den digitale løsning.", sv: "Vem som står bakom den digitala lösningen.",
        en: "Who is behind the digital solution."))
    return ReportSection(
      id: "owners", heading: "Hvis løsninger fylder ved skranken?",
      lead: "To tredjedele af tiden går til løsninger, som andre end kommunen ejer.",
      body: .table(
        ReportTable(
          columns: [
            owner, sessions,
            .init(
              id: "share", title: Wording(da: "Andel", sv: "Andel", en: "Share"), unit: .share,
              meaning: Wording(da: "Andel af alle.", sv: "Andel av alla.", en: "Share of all."), dependsOn: "sessions"),
            hours, cost,
          ],
          rows: [
            ownerRow("state", "Staten", 1204, 0.544, 410, 372, 451),
            ownerRow("municipality", "Kommunen", 598, 0.27, 203, 176, 233),
            ownerRow("udbetaling-danmark", "Udbetaling Danmark", 187, 0.084, 71, 52, 93),
            [.term(ReportTerm("region", "Regionen")), .count(64), .share(0.029), .notRecorded, .notRecorded],
            [.term(ReportTerm("bank", "Banken")), .hidden, .share(0.006), .hours(4.5), .money(1525, .dkk)],
          ],
          total: [
            .text("I alt"), .count(2214), .share(1), .estimate(ReportEstimate(752, low: 689, high: 818, unit: .hours)),
            .estimate(ReportEstimate(254_928, low: 233_571, high: 277_302, unit: .dkk)),
          ])),
      rule:
        "Tiden er skønnet ud fra de ekspeditioner, hvor minutter er registreret (66 %). Tal i parentes er 95 %-intervallet. Timeløn: 339 kr.",
      source: source)
  }

  private static func ownerRow(
    _ code: String, _ label: String, _ count: Int, _ share: Double, _ hours: Double, _ low: Double, _ high: Double
  ) -> [ReportCell] {
    [
      .term(ReportTerm(code, label)), .count(count), .share(share),
      .estimate(ReportEstimate(hours, low: low, high: high, unit: .hours)),
      .estimate(ReportEstimate(hours * 339, low: low * 339, high: high * 339, unit: .dkk)),
    ]
  }

  // MARK: - Branches

  private static func branches(_ audience: ReportAudience) -> ReportSection {
    let minutes = ReportColumn(
      id: "minutes", title: Wording(da: "Minutter i alt", sv: "Minuter totalt", en: "Minutes in all"), unit: .minutes,
      meaning: Wording(da: "Minutter ved skranken.", sv: "Minuter vid disken.", en: "Minutes at the desk."))
    let opened = ReportColumn(
      id: "since", title: Wording(da: "Talt siden", sv: "Räknat sedan", en: "Counted since"), role: .remark,
      meaning: Wording(
        da: "Den første dag med tal.", sv: "Första dagen med siffror.", en: "The first day with figures."))
    return ReportSection(
      id: "branches", heading: "De tre biblioteker",
      body: .table(
        ReportTable(
          columns: [branch, sessions, minutes, opened],
          rows: [
            [.term(ReportTerm("hoved", "Hovedbiblioteket")), .count(1270), .minutes(17_780), .day(day(1, 2))],
            [.term(ReportTerm("havnen", "Havnens Bibliotek")), .count(700), .minutes(8_915), .day(day(1, 2))],
            [.term(ReportTerm("skoven", "Skovens Bibliotek")), .count(244), .notRecorded, .day(day(3, 9))],
          ])), rule: "Minutter er registreret i 66 % af ekspeditionerne.", source: source)
  }

  private static let reading = ReportSection(
    id: "reading", heading: "Hvad tallene ikke siger",
    body: .text([
      "Loggen holder ingen personer. Den kan derfor ikke sige, hvor mange forskellige borgere der kom.",
      "Tallene siger, hvad der blev registreret. På travle dage bliver lidt færre ekspeditioner registreret end ellers.",
    ]))
}
