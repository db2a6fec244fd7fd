import Courses
import Municipality

extension DemoCourse {
  /// What an office of a country offers.
  static func all(in country: Country) -> [DemoCourse] { country == .denmark ? danish : swedish }

  private static let danish = [
    DemoCourse(
      code: "mitid", title: "MitID trin for trin", curriculum: "mitid",
      tasks: ["mitid-app", "mitid-pin", "mitid-new-phone"], begins: .week(0), dates: 6, groups: [([], 8)], demand: 13),
    DemoCourse(
      code: "digital-post", title: "Digital Post og læseadgang", curriculum: "digital-post",
      tasks: ["digital-post-first", "digital-post-read", "digital-post-read-access"], begins: .week(2), weekday: 3,
      span: 780...900, dates: 4, groups: [([], 10)], demand: 9, branch: 1),
    DemoCourse(
      code: "telefon", title: "Din telefon fra begyndelsen", curriculum: "android", tasks: ["phone-basics", "apps"],
      begins: .week(1), weekday: 4, dates: 6, groups: [([.iPhone], 6), ([.android], 6)], demand: 15, stage: 1),
    DemoCourse(
      code: "sikker", title: "Sikker på nettet", curriculum: "sikker-paa-nettet", tasks: ["scam-message", "passwords"],
      begins: .week(5), weekday: 1, span: 840...960, dates: 3, groups: [([], 14)], demand: 16, stage: 2),
    DemoCourse(
      code: "sundhed", title: "Sundhed.dk og apps til din sundhed", curriculum: "sundhed",
      tasks: ["sundhed-dk", "minsundhed", "medicine"], begins: .week(8), dates: 3, groups: [([], 10)], demand: 3,
      least: 5,
      branch: 1),
    DemoCourse(
      code: "ai", title: "Kunstig intelligens med åbne øjne", curriculum: "kunstig-intelligens", tasks: ["ai-basics"],
      kind: .single, life: [(.idea, 320, nil), (.pilot, 250, "To forsøg, et hvert halvår")], goesOnAt: 12,
      begins: .week(6),
      weekday: 3, span: 1_020...1_110, dates: 1, groups: [([], 16)], demand: 18),
    DemoCourse(
      code: "it-cafe", title: "It-café: kom med dine spørgsmål", kind: .cafe, goesOnAt: nil, begins: .week(0),
      weekday: 4,
      span: 780...900, dates: 12, groups: [([], 0)], demand: 14, stage: 3),
    DemoCourse(
      code: "makker", title: "It-makker: en time med en frivillig", tasks: ["photos", "email"], kind: .pair,
      goesOnAt: nil, begins: .week(3), weekday: 5, span: 600...660, dates: 3, groups: [([], 1)], demand: 3, stage: 4),
    DemoCourse(
      code: "borger-dk", title: "borger.dk og selvbetjening", curriculum: "borger-dk",
      tasks: ["municipal-form", "moving", "book-appointment"], begins: .daysFromToday(-10), dates: 4, demand: 12),
    DemoCourse(
      code: "adgangskoder", title: "Adgangskoder og to låse", curriculum: "adgangskoder", tasks: ["passwords"],
      begins: .daysFromToday(5), dates: 3, groups: [([], 6)], demand: 14, branch: 1, stage: 1),
    DemoCourse(
      code: "videosamtaler", title: "Se hinanden, mens I taler", curriculum: "videosamtaler", tasks: ["video-call"],
      life: [(.pilot, 900, nil), (.closed, 400, "Under seks deltagere to gange i træk")]),
    DemoCourse(
      code: "smart-tv", title: "Fjernsynet på nettet", life: [(.idea, 60, nil)], goesOnAt: nil),
  ]

  private static let swedish = [
    DemoCourse(
      code: "e-legitimation", title: "BankID och Freja i vardagen", curriculum: "e-legitimation",
      tasks: ["bankid-forsta", "bankid-ny-mobil", "freja"], begins: .week(0), dates: 5, groups: [([], 8)], demand: 12),
    DemoCourse(
      code: "vaard-1177", title: "1177 och vården på nätet", curriculum: "vaard-1177",
      tasks: ["vard-logga-in", "vard-boka", "vard-recept"], begins: .week(2), weekday: 3, span: 780...900, dates: 3,
      groups: [([], 10)], demand: 9, branch: 1),
    DemoCourse(
      code: "mobilen", title: "Mobilen från början", tasks: ["mobil-hjalp", "app-hamta"], begins: .week(1), weekday: 4,
      dates: 6,
      groups: [([.iPhone], 6), ([.android], 6)], demand: 15, stage: 1),
    DemoCourse(
      code: "trygg", title: "Trygg på nätet", curriculum: "trygg-paa-naetet", tasks: ["bedrageri", "natfiske-lektion"],
      begins: .week(5), weekday: 1, span: 840...960, dates: 3, groups: [([], 14)], demand: 16, stage: 2),
    DemoCourse(
      code: "surfplatta", title: "Surfplattan steg för steg", tasks: ["surfplatta"], begins: .week(8), dates: 4,
      groups: [([], 8)], demand: 3, least: 5, branch: 1),
    DemoCourse(
      code: "ai", title: "AI för nyfikna", tasks: ["ai-grund"], kind: .single,
      life: [(.idea, 320, nil), (.pilot, 250, "Två försök, ett varje termin")], goesOnAt: 12, begins: .week(6),
      weekday: 3,
      span: 1_020...1_110, dates: 1, groups: [([], 16)], demand: 18),
    DemoCourse(
      code: "it-fika", title: "It-fika: kom med dina frågor", tasks: ["it-fika"], kind: .cafe, goesOnAt: nil,
      begins: .week(0),
      weekday: 4, span: 780...900, dates: 12, groups: [([], 0)], demand: 14, stage: 3),
    DemoCourse(
      code: "it-kompis", title: "It-kompis: en timme med en volontär", tasks: ["bilder", "e-post"], kind: .pair,
      goesOnAt: nil, begins: .week(3), weekday: 5, span: 600...660, dates: 3, groups: [([], 1)], demand: 3, stage: 4),
    DemoCourse(
      code: "e-tjanster", title: "Kommunens e-tjänster", tasks: ["kommun-e-tjanst"], begins: .daysFromToday(-10),
      dates: 4, demand: 12),
    DemoCourse(
      code: "loesenord", title: "Lösenord som håller", tasks: ["losenord"], begins: .daysFromToday(5), dates: 3,
      groups: [([], 6)], demand: 14, branch: 1, stage: 1),
    DemoCourse(
      code: "legimus", title: "Lyssna på talböcker", tasks: ["legimus-app"],
      life: [(.pilot, 900, nil), (.closed, 400, "Färre än sex deltagare två gånger i rad")]),
    DemoCourse(code: "smart-tv", title: "Tv:n på nätet", life: [(.idea, 60, nil)], goesOnAt: nil),
  ]
}
