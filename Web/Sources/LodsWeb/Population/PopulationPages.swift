import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Site
import Statistics

/// How many live here, so that released figures can be shown to a thousand inhabitants.
enum PopulationPages {
  /// Where it is.
  static let link = Link("/population")
  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .population, link: link, access: FiguresPages.access)]

  static let routes = [
    Route.get("/population", FiguresPages.access) { visit in try page(visit, PopulationForm()) },
    Route.post("/population", CataloguePages.officeKeepers, takesFile: true) { visit in try save(visit) },
  ]

  private static func page(_ visit: Visit, _ form: PopulationForm) throws -> WebReply {
    let (all, areas) = try visit.office.desk.read {
      (try Population.all(in: $0), try BranchRegister.areas(in: $0))
    }
    let hasFault = !form.problems.isEmpty
    return visit.page(visit.say(FramePhrase.population), status: hasFault ? 422 : 200, hasFault: hasFault) {
      PopulationView(all: all, areas: areas, form: form, visit: visit).main
    }
  }

  /// Reads figures in, or shows the form again; the same figures read in twice stand there once.
  private static func save(_ visit: Visit) throws -> WebReply {
    var form = PopulationForm(visit.form)
    func fault(_ field: String, _ phrase: PopulationPagePhrase) {
      form.problems.append(FieldProblem(field, visit.say(phrase)))
    }
    if form.source.isEmpty { fault("source", .sourceMissing) }
    guard let day = form.day.value else {
      fault("day", .dayMissing)
      return try page(visit, form)
    }
    if form.text.isEmpty { fault("upload", .fileMissing) }
    guard form.problems.isEmpty else { return try page(visit, form) }
    do {
      _ = try visit.office.desk.write { writer in
        try PopulationImport.run(
          Array(form.text.utf8), source: form.source, of: day,
          called: form.municipality.isEmpty ? nil : form.municipality, on: visit.today, in: writer)
      }
    } catch PopulationFault.badSource {
      fault("source", .sourceMissing)
      return try page(visit, form)
    } catch let fault as PopulationFault {
      form.problems.append(FieldProblem("upload", fault.sentence(in: visit.language)))
      return try page(visit, form)
    }
    return .redirect(to: link.query("done", PopulationDone.read.rawValue))
  }
}
