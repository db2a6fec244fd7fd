import Language
import Markup
import Municipality
import Office
import Records
import Site

/// Adding a task of the office's own.
enum OwnTaskPages {
  static let routes = [
    Route.get("/tasks/new", CataloguePages.officeKeepers) { visit in
      return page(visit, FormFields(), [])
    },
    Route.post("/tasks/new", CataloguePages.officeKeepers, add),
  ]

  private static func add(_ visit: Visit) throws -> WebReply {
    let form = visit.form
    var problems: [FieldProblem] = []
    func fault(_ field: String, _ phrase: CataloguePhrase) { problems.append(FieldProblem(field, visit.say(phrase))) }
    let name = form.text("name") ?? ""
    if name.isEmpty { fault("name", .nameMissing) }
    let group = try? Catalogue.of(visit.office.profile.country).group(word: form["group"] ?? "")
    if group == nil { fault("group", .groupMissing) }
    let kind = form["kind"].flatMap(TaskKind.init(rawValue:))
    if kind == nil { fault("kind", .kindMissing) }
    // Most need no code of their own to remember: it is made of the name.
    let typed = form.text("code")
    let code = typed.map { Code<OfficeTask>($0) } ?? Code<OfficeTask>(from: name)
    if code == nil, typed != nil {
      problems.append(FieldProblem("code", MunicipalityFault.badCode(field: "code").sentence(in: visit.language)))
    } else if code == nil, !name.isEmpty {
      // Nothing was typed as a code, so it is the name that no code can be made of.
      fault("name", hasLetters(name) ? .nameOfPerson : .nameWithoutLetters)
    }
    guard problems.isEmpty, let group, let kind, let code else { return page(visit, form, problems) }
    do {
      // Pressed twice, it is added once.
      try visit.onceForForm(inDesk: { writer in
        try TaskRegister.add(
          code, name: name, parent: group, kind: kind,
          owner: form["owner"].flatMap(Owner.init(rawValue:)) ?? .municipality,
          complexity: form["complexity"].flatMap(Int.init).flatMap { (1...3).contains($0) ? $0 : nil } ?? 1,
          in: writer)
        return 0
      })
    } catch let fault as MunicipalityFault {
      let field = fault.field == "task" ? "code" : fault.field ?? "name"
      return page(visit, form, [FieldProblem(field, fault.sentence(in: visit.language))])
    }
    return .redirect(to: CataloguePages.link(to: code).query("done", CatalogueDone.added.rawValue))
  }

  /// Whether a name holds letters or digits that a code is made of.
  private static func hasLetters(_ name: String) -> Bool {
    name.lowercased().contains { $0.isASCII && $0.isLetter || "æøåäöéèëü".contains($0) }
  }

  private static func page(_ visit: Visit, _ form: FormFields, _ problems: [FieldProblem]) -> WebReply {
    let parts = visit.parts(problems)
    let language = visit.language
    let title = visit.say(CataloguePhrase.newTitle)
    let groups = Catalogue.of(visit.office.profile.country).groups
    return visit.page(title, status: problems.isEmpty ? 200 : 422, hasFault: !problems.isEmpty) {
      HTML.p(.class("back")) { HTML.a(Link("/tasks")) { visit.say(CataloguePhrase.all) } }
      HTML.div(.class("narrow")) {
        parts.summary
        HTML.h1 { title }
        HTML.p(.class("lead")) { visit.say(CataloguePhrase.newLead) }
        visit.form(Link("/tasks/new"), .novalidate(), .autocomplete("off")) {
          visit.once
          parts.line(
            "name", visit.say(CataloguePhrase.name),
            hint: visit.say(CataloguePhrase.nameHint, ["n": .number(OfficeTask.nameLimit)]), value: form["name"] ?? "",
            .maxlength(OfficeTask.nameLimit * 2), .size(40))
          parts.select(
            "group", visit.say(CataloguePhrase.group),
            options: [("", visit.say(CataloguePhrase.chooseGroup))] + groups.map { ($0.id, $0.name[language]) },
            chosen: form["group"] ?? "")
          parts.choices(
            "kind", visit.say(CataloguePhrase.kind), isMany: false,
            options: TaskKind.allCases.map {
              ($0.code, $0.wording[language], visit.say(CataloguePhrase.meaning(of: $0)))
            },
            chosen: [form["kind"] ?? ""])
          parts.choices(
            "complexity", visit.say(CataloguePhrase.complexity), isMany: false,
            options: [CataloguePhrase.easy, .middle, .hard].enumerated().map {
              (String($0.offset + 1), visit.say($0.element), nil)
            },
            chosen: [form["complexity"] ?? "1"])
          parts.select(
            "owner", visit.say(CataloguePhrase.owner), options: Owner.allCases.map { ($0.code, $0.wording[language]) },
            chosen: form["owner"] ?? Owner.municipality.code)
          parts.line(
            "code", visit.say(CataloguePhrase.codeOptional), hint: visit.say(CataloguePhrase.codeHint),
            value: form["code"] ?? "", .maxlength(40), .size(24), .spellcheck(false))
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) { visit.say(CataloguePhrase.addTask) }
          }
        }
      }
    }
  }
}
