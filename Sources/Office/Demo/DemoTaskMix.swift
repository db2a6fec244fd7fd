import Language
import Municipality

/// What people come for: how often each task is met, by season, place and day.
struct DemoTaskMix: Sendable {
  /// The tasks of the office that can be chosen.
  let tasks: [OfficeTask]
  private let plan: DemoPlan
  private let weights: [Double]
  private let seasons: [[Int: Double]]

  init(_ tasks: [OfficeTask], plan: DemoPlan) {
    self.tasks = tasks.filter { !$0.isRetired }
    self.plan = plan
    let known = plan.municipality.country == .denmark ? DemoTaskMix.danish : DemoTaskMix.swedish
    let season = plan.municipality.country == .denmark ? DemoTaskMix.danishSeasons : DemoTaskMix.swedishSeasons
    // Every task is met now and then, also those that nobody thought of giving a weight.
    weights = self.tasks.map { known[$0.code.text] ?? ($0.kind == .guidance ? 0.3 : 0.15) }
    seasons = self.tasks.map { season[$0.code.text] ?? [:] }
  }

  /// The codes of the tasks that have a weight or a season of their own.
  static func named(in country: Country) -> Set<String> {
    country == .denmark
      ? Set(danish.keys).union(danishSeasons.keys) : Set(swedish.keys).union(swedishSeasons.keys)
  }

  /// Whether a task is done by an authority's staff only and not by a library's.
  static func needsCitizenService(_ task: OfficeTask) -> Bool {
    task.kind == .transaction && task.parent != "bibliotek"
  }

  /// Whether the citizen must sign in, so that nothing can be done while the national e-ID is down.
  static func needsSignIn(_ task: OfficeTask) -> Bool {
    task.kind == .guidance && task.complexity > 1 && task.owner != .private
  }

  /// The places of the tasks in the list, with how likely each is at a branch on a day.
  func menu(on day: Day, at branch: DemoBranch) -> [(value: Int, weight: Double)] {
    let growth = plan.growth(on: day)
    return tasks.indices.map { index in
      let task = tasks[index]
      var weight = weights[index] * (seasons[index][day.month] ?? 1)
      if task.code.text == plan.growingTask {
        weight = day < plan.growthStart ? plan.weightBeforeGrowth : 0.8 + growth * DemoTaskMix.grown
      }
      if day == plan.outage, DemoTaskMix.needsSignIn(task) { weight *= 0.1 }
      if !branch.hasCitizenService { weight *= DemoTaskMix.needsCitizenService(task) ? 0 : villageFactor(task) }
      return (index, weight)
    }
  }

  /// Village branches meet more telephones and fewer authorities.
  private func villageFactor(_ task: OfficeTask) -> Double {
    ["devices", "library", "mobil-dator", "bibliotek"].contains(task.parent) ? 1.4 : 1
  }

  /// What the growth adds to the growing task's weight; all weights together are about 140.
  private static let grown = 14.0

  private static let danish: [String: Double] = [
    "mitid-app": 9, "mitid-new-phone": 14, "mitid-pin": 8, "mitid-code-display": 2, "mitid-blocked": 2,
    "mitid-issue": 5,
    "digital-post-read": 13, "digital-post-first": 3, "digital-post-exemption": 2.5, "digital-post-read-access": 1.5,
    "private-mail": 2, "digital-fuldmagt": 3, "passport": 8, "driving-licence": 4, "driving-licence-app": 1.5,
    "health-card-app": 2, "book-appointment": 2, "moving": 2.5, "housing-benefit": 2, "pension": 2,
    "benefit-letter": 2, "tax-forecast": 1, "tax-statement": 0.8, "health-card": 1.5, "eu-health-card": 0.8,
    "sundhed-dk": 2.5, "minsundhed": 1.5, "doctor-contact": 1.5, "phone-basics": 11, "print-scan": 12, "public-pc": 3,
    "email": 3, "apps": 3, "wifi": 2, "new-device": 2, "photos": 1, "passwords": 1.5, "scam-message": 2.5,
    "scam-happened": 0.5, "ereolen": 2, "library-self-service": 2.5, "rejsekort-app": 3, "netbank": 1.2,
    "mobilepay": 1.2, "other-digital": 2, "find-authority": 1.2, "guardianship": 0.3, "divorce": 0.1, "voting": 0.05,
    "police": 0.2,
  ]

  private static let danishSeasons: [String: [Int: Double]] = [
    "tax-forecast": [1: 2, 11: 4, 12: 2], "tax-statement": [3: 7, 4: 3], "housing-benefit": [1: 2.5, 2: 1.5],
    "pension": [1: 1.5], "pension-extras": [1: 2], "eu-health-card": [5: 2, 6: 4, 7: 4],
    "passport": [4: 1.4, 5: 1.7, 6: 1.8, 11: 0.7, 12: 0.6], "moving": [8: 1.8, 9: 1.5], "su": [3: 2, 7: 2, 8: 3],
    "school-enrolment": [11: 3, 12: 2], "new-device": [1: 2.5, 12: 1.4], "ereolen": [7: 1.8],
  ]

  private static let swedish: [String: Double] = [
    "utskrift": 15, "skanna-kopiera": 8, "bankid-ny-mobil": 11, "bankid-kod": 3, "bankid-forsta": 4,
    "bankid-logga-in": 3, "bankid-sparra": 0.5, "kivra": 6, "min-myndighetspost": 2, "vard-logga-in": 6,
    "vard-boka": 2, "vard-recept": 2, "mobil-hjalp": 9, "mobil-ny": 2.5, "e-post": 4, "bedrageri": 2.5,
    "app-hamta": 3, "losenord": 3, "wifi": 2, "pension-ansok": 1.5, "pension-bostadstillagg": 1.2,
    "fk-bostadsbidrag": 1, "skatt-deklarera": 0.6, "skatt-flyttanmalan": 1, "pass-boka": 2, "migrationsverket": 2,
    "af-aktivitet": 1.5, "kommun-e-tjanst": 2, "kommun-blankett": 2, "skanetrafiken": 3.5, "swish": 2.5,
    "internetbank": 1.5, "biblio": 2, "bibliotek-konto": 2, "bibliotekskort": 3, "it-fika": 1.5, "rostkort": 0.05,
  ]

  private static let swedishSeasons: [String: [Int: Double]] = [
    "skatt-deklarera": [3: 5, 4: 8, 5: 3], "kommun-forskola": [1: 2, 2: 2], "kommun-skolval": [1: 4, 2: 3],
    "pass-boka": [4: 1.4, 5: 1.8, 6: 1.8], "fk-eu-kort": [5: 2, 6: 4, 7: 4], "mobil-ny": [1: 2.2, 12: 1.4],
    "biblio": [7: 1.8], "csn": [8: 3, 9: 2], "skatt-flyttanmalan": [8: 1.8],
  ]
}
