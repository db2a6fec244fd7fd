import Formats
import Language
import RouteCheck

/// What the checker says, for people and for programs.
struct RouteBoard {
  /// The most broken rules that people are told one by one.
  private static let told = 20

  private let verdict: RouteVerdict
  private let checker: RouteChecker

  init(_ verdict: RouteVerdict, _ checker: RouteChecker) {
    self.verdict = verdict
    self.checker = checker
  }

  /// One document; the time that was taken stands in it where there was one.
  func json(seconds: Double? = nil) -> String {
    var members = [
      JSONMember("cost", .number(verdict.cost)), JSONMember("routes", .whole(verdict.routes)),
      JSONMember("feasible", .bool(verdict.feasible)),
    ]
    if let seconds { members.append(JSONMember("seconds", .number(seconds))) }
    members.append(JSONMember("used", .whole(verdict.used)))
    members.append(JSONMember("stated", JSON(verdict.stated)))
    members.append(
      JSONMember(
        "broken",
        .array(
          verdict.broken.map { rule in
            [
              "rule": .text(rule.kind.rawValue), "route": JSON(rule.route), "client": JSON(rule.client),
              "amount": JSON(rule.amount.map(Self.rounded)),
            ]
          })))
    if let prices = verdict.prices {
      members.append(
        JSONMember(
          "prices",
          [
            "lateness": .number(prices.lateness), "greatestLateness": .number(prices.greatestLateness),
            "overtime": .number(prices.overtime), "otherCaregiver": .whole(prices.otherCaregiver),
            "leftOut": .whole(prices.leftOut), "missedLunches": .whole(prices.missedLunches),
          ]))
    }
    return JSON.object(members).text()
  }

  /// Every broken rule in a line of its own, then the sum.
  func text(in language: LanguageCode) -> String {
    var lines = verdict.broken.prefix(Self.told).map { line($0, language) }
    if verdict.broken.count > Self.told {
      lines.append(RoutePhrase.more(in: language, ["n": .number(verdict.broken.count - Self.told)]))
    }
    let sum: RoutePhrase = verdict.feasible ? .holds : .breaks
    lines.append(
      sum(
        in: language,
        [
          "n": .number(verdict.broken.count), "routes": .number(verdict.used),
          "cost": .text(number(verdict.cost, language)), "clients": .number(checker.clients),
        ]))
    if let stated = verdict.stated, abs(stated - verdict.cost) > 1e-6 {
      lines.append(RoutePhrase.stated(in: language, ["cost": .text(number(stated, language))]))
    }
    if let prices = verdict.prices, !prices.isNothing {
      lines.append(
        RoutePhrase.prices(
          in: language,
          [
            "late": .text(number(prices.lateness, language)), "over": .text(number(prices.overtime, language)),
            "other": .number(prices.otherCaregiver), "out": .number(prices.leftOut),
            "lunches": .number(prices.missedLunches),
          ]))
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ rule: BrokenRule, _ language: LanguageCode) -> String {
    let said = phrase(rule.kind)(
      in: language,
      [
        "client": .text(rule.client ?? "–"), "amount": .text(number(rule.amount ?? 0, language)),
        "n": .number(Int(rule.amount ?? 0)),
      ])
    guard let route = rule.route else { return said }
    return RouteRulePhrase.inRoute(in: language, ["route": .number(route), "rule": .text(said)])
  }

  private func phrase(_ kind: BrokenRule.Kind) -> RouteRulePhrase {
    switch kind {
    case .missing: .missing
    case .duplicate: .duplicate
    case .unknownClient: .unknownClient
    case .unknownVehicle: .unknownVehicle
    case .tooManyRoutes: .tooManyRoutes
    case .notAllowed: .notAllowed
    case .skill: .skill
    case .capacity: .capacity
    case .late: .late
    case .early: .early
    case .tooSoon: .tooSoon
    case .tooShort: .tooShort
    case .earlyStart: .earlyStart
    case .lateHome: .lateHome
    case .tooLong: .tooLong
    case .noLunch: .noLunch
    case .lunch: .lunch
    case .apart: .apart
    case .samePerson: .samePerson
    }
  }

  /// As many decimals as the number has, at most three.
  private func number(_ value: Double, _ language: LanguageCode) -> String {
    let places = (0...3).first { place in
      let scaled = value * [1, 10, 100, 1000][place]
      return abs(scaled - scaled.rounded()) < 1e-6
    }
    return NumberText.decimal(value, decimals: places ?? 3, in: language)
  }

  /// A sum of roots without its noise.
  private static func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
}
