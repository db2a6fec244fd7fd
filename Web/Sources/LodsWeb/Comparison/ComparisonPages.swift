import Accounts
import Formats
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Site
import Statistics

/// Figures that others have published, to hold one's own beside: one definition at a time.
enum ComparisonPages {
  /// Where it is.
  static let link = Link("/comparison")
  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .comparison, link: link, access: FiguresPages.access)]

  static let routes = [
    Route.get("/comparison", FiguresPages.access) { visit in try page(visit) },
    Route.post("/comparison", CataloguePages.officeKeepers, takesFile: true, take),
    Route.get("/comparison/file", FiguresPages.access, file),
  ]

  private static func sets(_ visit: Visit) throws -> [ComparisonSet] {
    let country = visit.office.profile.country
    return try visit.office.desk.read { try ComparisonSet.all(of: country, in: $0) }
  }

  private static func page(_ visit: Visit, problems: [FieldProblem] = []) throws -> WebReply {
    let view = ComparisonView(sets: try sets(visit), problems: problems, visit: visit)
    let hasFault = !problems.isEmpty
    return visit.page(
      visit.say(FramePhrase.comparison), status: hasFault ? 422 : 200, hasFault: hasFault
    ) {
      view.main
    }
  }

  /// Reads a file of figures in: all of it or nothing, and the same twice stands there once.
  private static func take(_ visit: Visit) throws -> WebReply {
    guard let text = visit.form.text("upload") else {
      return try page(visit, problems: [FieldProblem("upload", visit.say(ComparisonPagePhrase.fileMissing))])
    }
    do {
      let today = visit.today
      _ = try visit.office.desk.write { try ComparisonImport.run(Array(text.utf8), on: today, in: $0) }
    } catch let fault as ComparisonFault {
      return try page(visit, problems: [FieldProblem("upload", fault.sentence(in: visit.language))])
    }
    return .redirect(to: link.query("done", ComparisonDone.read.rawValue))
  }

  /// The figures of a definition as CSV, in the form that they are read in by.
  private static func file(_ visit: Visit) throws -> WebReply {
    guard let account = visit.visitor.person?.account else { throw Refusal.notFound }
    try visit.desk.exports.count(account.id, at: visit.now)
    guard let definition = visit.query["definition"].flatMap(ComparisonDefinition.init(rawValue:)),
      let set = try sets(visit).first(where: { $0.definition == definition })
    else { throw Refusal.notFound }
    let heads = ["definition", "date", "group", "value", "high", "unit", "source", "verified"]
    let rows = set.figures.map { figure in
      [
        definition.code, figure.time.code, figure.group[visit.language], number(figure.low),
        figure.high.map(number) ?? "", figure.unit.code, figure.source, figure.isVerified ? "yes" : "no",
      ]
    }
    let text = CSVWriter.text(([heads] + rows).map { $0.map { CSVCell.text($0) } }, as: .plain)
    return .download(Array(text.utf8), type: "text/csv; charset=utf-8", name: "comparison-\(definition.code).csv")
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
