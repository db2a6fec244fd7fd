import Courses
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Site

/// What is decided of a term as it stands in the fields of a form: its texts, its room, and who may come.
struct TermEdit: Hashable, Sendable {
  /// The fields of one line and the lists, by their name.
  var typed: [String: String]
  var decides: DateFields
  var access: Set<String>
  var priorities: Set<String>
  var isAnnounced: Bool
  var takesSignUp: Bool

  /// The fields of one line and the lists that open.
  static let fields = [
    "title", "version", "room", "place", "table", "spoken", "least", "price", "offer-hours", "offer-days", "share",
    "stage", "campaign",
  ]

  /// What stands.
  init(_ plan: TermPlan) {
    typed = [
      "title": plan.title, "version": plan.version ?? "", "room": plan.room?.description ?? "",
      "place": plan.place ?? "", "table": plan.table ?? "", "spoken": plan.language.rawValue,
      "least": plan.least.map(String.init) ?? "", "price": Self.price(plan.price),
      "offer-hours": String(plan.offerHours), "offer-days": String(plan.offerDays), "share": String(plan.share),
      "stage": String(plan.stage), "campaign": plan.campaign ?? "",
    ]
    decides = plan.decides.map { DateFields($0) } ?? DateFields()
    access = Set(plan.access.choices.map(\.code))
    priorities = Set(plan.priorities.choices.map(\.code))
    isAnnounced = plan.isAnnounced
    takesSignUp = plan.takesSignUp
  }

  /// What was sent.
  init(_ form: FormFields) {
    typed = Dictionary(Self.fields.map { ($0, (form[$0] ?? "").trimmed) }, uniquingKeysWith: { $1 })
    decides = DateFields(form, "decides")
    access = Set(form.all("access"))
    priorities = Set(form.all("priority"))
    isAnnounced = form["announced"] != nil
    takesSignUp = form["sign-up"] != nil
  }

  /// What was typed in a field.
  subscript(_ field: String) -> String { typed[field] ?? "" }

  /// A price as it is typed: whole kroner, with two decimals only where there are øre.
  private static func price(_ amount: Int) -> String {
    guard !amount.isMultiple(of: 100) else { return String(amount / 100) }
    let rest = String(amount % 100)
    return "\(amount / 100),\(rest.count == 1 ? "0" + rest : rest)"
  }

  /// A price in øre or öre; nil for what is none.
  private static func amount(_ text: String) -> Int? {
    let parts = text.replacing(",", with: ".").split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ Int($0) }), (0...100_000).contains(whole), parts.count <= 2 else {
      return nil
    }
    guard parts.count == 2 else { return whole * 100 }
    guard parts[1].count == 2, let rest = Int(parts[1]), (0..<100).contains(rest) else { return nil }
    return whole * 100 + rest
  }

  /// Lays what was typed over a plan.
  ///
  /// - Parameters:
  ///   - rooms: the rooms that may be chosen.
  ///   - versions: the versions of the curriculum that may be chosen.
  /// - Returns: the plan, and what is wrong.
  func plan(
    over before: TermPlan, rooms: [CourseRoom], versions: [String], in language: LanguageCode
  ) -> (plan: TermPlan, problems: [FieldProblem]) {
    var plan = before
    var problems: [FieldProblem] = []
    func number(_ field: String, _ range: ClosedRange<Int>) -> Int {
      if let value = Int(self[field]), range.contains(value) { return value }
      let values: [String: PhraseValue] = ["from": .number(range.lowerBound), "to": .number(range.upperBound)]
      problems.append(FieldProblem(field, TermPlanPhrase.numberWrong(in: language, values)))
      return range.lowerBound
    }
    // The public reads these, and no person is told of in them.
    do { plan.title = try CourseText.title(self["title"]) } catch let fault as any Fault {
      problems.append(FieldProblem("title", fault.sentence(in: language)))
    } catch {
      plan.title = self["title"]
    }
    for field in ["place", "table", "campaign"] where !self[field].isEmpty {
      do { _ = try Gate.standard.admit(self[field], as: field == "place" ? .place : .note) } catch {
        problems.append(FieldProblem(field, ScreeningFault(error, field: field).sentence(in: language)))
      }
    }
    plan.version = versions.first { $0 == self["version"] }
    plan.room = rooms.first { $0.id.description == self["room"] }?.id
    plan.place = self["place"].isEmpty ? nil : self["place"]
    plan.table = self["table"].isEmpty ? nil : self["table"]
    plan.campaign = self["campaign"].isEmpty ? nil : self["campaign"]
    plan.language = LanguageCode(rawValue: self["spoken"]) ?? plan.language
    plan.access = ChoiceSet(access.compactMap { RoomAccess(rawValue: $0) })
    plan.isAnnounced = isAnnounced
    if let price = Self.amount(self["price"]) {
      plan.price = price
    } else {
      problems.append(
        FieldProblem(
          "price", TermPlanPhrase.numberWrong(in: language, ["from": .number(0), "to": .number(100_000)])))
    }
    guard plan.kind.hasEnrolment else { return (plan, problems) }
    plan.takesSignUp = takesSignUp
    plan.priorities = ChoiceSet(priorities.compactMap { SeatPriority(rawValue: $0) })
    plan.least = self["least"].isEmpty ? nil : number("least", 1...max(1, plan.seats.seats))
    plan.offerHours = number("offer-hours", 1...720)
    plan.offerDays = number("offer-days", 0...60)
    plan.share = number("share", 1...100)
    plan.stage = number("stage", 0...4)
    plan.decides = decides.value
    if plan.decides == nil, !decides.isEmpty {
      problems.append(FieldProblem("decides", TermPlanPhrase.firstMissing(in: language)))
    }
    return (plan, problems)
  }
}
