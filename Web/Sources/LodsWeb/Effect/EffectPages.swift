import Accounts
import Language
import Markup
import Municipality
import Office
import Records
import Reports
import Site

/// What learners could before and after a course: of one term, or of all terms of an offer.
enum EffectPages {
  /// Who sees what courses came to.
  static let access = Access.roles([.teacher, .manager, .administrator, .dataProtectionOfficer])
  /// Where it is.
  static let link = Link("/effect")

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .effect, link: link, access: access)]

  static let routes = [
    Route.get("/effect", access) { visit in
      let model = try EffectModel(visit)
      try note(model, visit)
      return visit.page(
        model.report?.title ?? visit.say(FramePhrase.effect),
        head: [.stylesheet(FiguresStyle.link)]
      ) {
        EffectView(model: model, visit: visit).main
      }
    },
    Route.get("/effect/file", access) { visit in
      guard let file = FiguresFile(rawValue: visit.query["format"] ?? ""), let account = visit.visitor.person?.account
      else { throw Refusal.notFound }
      try visit.desk.exports.count(account.id, at: visit.now)
      let model = try EffectModel(visit)
      guard let report = model.report, let chosen = model.chosen else { throw Refusal.notFound }
      try note(model, visit)
      let name =
        ["effect", chosen.code] + (model.year.map { [String($0)] } ?? [])
        + (model.audience == .internal ? ["internal"] : [])
      return .download(file.bytes(of: report), type: file.type, name: name.joined(separator: "-") + file.ending)
    },
  ]

  /// Writes into the audit that complete figures are handed out; first the audit, then the figures.
  private static func note(_ model: EffectModel, _ visit: Visit) throws {
    guard model.report?.audience == .internal else { return }
    try AuditTrail.append(
      .internalFigures, subject: "report effect", by: visit.actor.auditActor, at: visit.now, to: visit.desk.people)
  }
}
