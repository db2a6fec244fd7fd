import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The quick list: which tasks stand on the keys 1–9 of every desk, and in which order.
enum QuickListPages {
  static let routes = [
    Route.get("/tasks/quick", CataloguePages.officeKeepers) { visit in
      return page(try TaskShelf(visit.office), visit)
    },
    Route.post("/tasks/quick", CataloguePages.officeKeepers, change),
  ]

  /// A change of the list that a button asks for: what it was made of, and what comes of it.
  struct Change: Hashable {
    /// The codes that the page showed.
    let seen: [String]
    /// The codes as they shall be.
    let wanted: [String]

    /// Reads a form; nil for one that no button of the page sends.
    init?(_ form: FormFields) {
      seen = Self.codes(form["seen"])
      guard let word = form["do"] else { return nil }
      let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
      if parts == ["set"] {
        wanted = Self.codes(form["wanted"])
        return
      }
      if parts == ["add"] {
        wanted = seen + (form.text("task").map { [$0] } ?? [])
        return
      }
      guard parts.count == 2, let place = seen.firstIndex(of: parts[1]) else { return nil }
      var list = seen
      switch parts[0] {
      case "up" where place > 0: list.swapAt(place, place - 1)
      case "down" where place + 1 < list.count: list.swapAt(place, place + 1)
      case "remove": list.remove(at: place)
      case "up", "down": break
      default: return nil
      }
      wanted = list
    }

    private static func codes(_ text: String?) -> [String] { (text ?? "").split(separator: ",").map(String.init) }
  }

  private static func change(_ visit: Visit) throws -> WebReply {
    guard let change = Change(visit.form) else { throw Refusal.brokenForm }
    let country = visit.office.profile.country
    do {
      let isDone = try visit.office.desk.write { writer in
        let tasks = try TaskRegister.tasks(in: writer.reader, of: country)
        let now = try TaskShelf.quickTasks(among: tasks, in: writer.reader).map(\.code.text)
        // Pressed twice, it is done once.
        guard now != change.wanted else { return true }
        guard now == change.seen else { return false }
        let codes = try change.wanted.map { word in
          try TaskRegister.task(word: word, in: writer.reader, of: country).code
        }
        try TaskRegister.setQuickList(codes, in: writer)
        return true
      }
      let shelf = try TaskShelf(visit.office)
      guard isDone else { return page(shelf, visit, lost: change.wanted) }
    } catch let fault as MunicipalityFault {
      let problem = FieldProblem("task", fault.sentence(in: visit.language))
      return page(try TaskShelf(visit.office), visit, problems: [problem])
    }
    return .redirect(to: Link("/tasks/quick").query("done", CatalogueDone.quick.rawValue))
  }

  /// The page.
  ///
  /// - Parameter lost: the list that was wanted, where somebody else has changed it meanwhile.
  private static func page(
    _ shelf: TaskShelf, _ visit: Visit, lost: [String]? = nil, problems: [FieldProblem] = []
  ) -> WebReply {
    let title = visit.say(CataloguePhrase.quickTitle)
    let status = lost != nil ? 409 : problems.isEmpty ? 200 : 422
    return visit.page(title, status: status, hasFault: !problems.isEmpty) {
      HTML.p(.class("back")) { HTML.a(Link("/tasks")) { visit.say(CataloguePhrase.all) } }
      visit.parts(problems).summary
      CatalogueDone.notice(visit)
      HTML.h1 { title }
      HTML.p(.class("lead")) { visit.say(CataloguePhrase.quickLead) }
      if let lost { conflict(lost, shelf, visit) }
      visit.form(Link("/tasks/quick")) {
        HTML.input(.type("hidden"), .name("seen"), .value(shelf.quick.map(\.code.text).joined(separator: ",")))
        list(shelf, visit)
        if shelf.quick.count < 9 {
          adding(shelf, visit, visit.parts(problems))
        } else {
          HTML.p(.class("hint")) { visit.say(CataloguePhrase.quickFull) }
        }
      }
    }
  }

  private static func list(_ shelf: TaskShelf, _ visit: Visit) -> HTML {
    HTML.table(.class("data quick")) {
      HTML.caption(.class("unseen")) { visit.say(CataloguePhrase.quickTitle) }
      HTML.thead {
        HTML.tr {
          HTML.th(.scope("col"), .class("number")) { visit.say(CataloguePhrase.keyColumn) }
          HTML.th(.scope("col")) { visit.say(CataloguePhrase.task) }
          HTML.th(.scope("col")) { visit.say(CataloguePhrase.change) }
        }
      }
      HTML.tbody {
        for (place, task) in shelf.quick.enumerated() {
          HTML.tr {
            HTML.td(.class("number")) { HTML.kbd { String(place + 1) } }
            HTML.th(.scope("row")) { task.name[visit.language] }
            HTML.td {
              HTML.p(.class("buttons")) {
                button("up", .up, task, visit, isOff: place == 0)
                button("down", .down, task, visit, isOff: place == shelf.quick.count - 1)
                button("remove", .remove, task, visit, isOff: shelf.quick.count == 1)
              }
            }
          }
        }
      }
    }
  }

  private static func button(
    _ word: String, _ phrase: CataloguePhrase, _ task: OfficeTask, _ visit: Visit, isOff: Bool
  ) -> HTML {
    HTML.button(
      .type("submit"), .name("do"), .value("\(word):\(task.code.text)"), .class("link"), .disabled(isOff)
    ) {
      visit.say(phrase)
      HTML.span(.class("unseen")) { " (\(task.name[visit.language]))" }
    }
  }

  private static func adding(_ shelf: TaskShelf, _ visit: Visit, _ parts: FormParts) -> HTML {
    let rest = TextOrder.sorted(
      shelf.tasks.filter { !$0.isRetired && shelf.place(of: $0) == nil }, in: visit.language
    ) { $0.name[visit.language] }
    return HTML.group {
      parts.select(
        "task", visit.say(CataloguePhrase.addToQuick),
        options: [("", visit.say(LogPhrase.chooseTask))] + rest.map { ($0.code.text, $0.name[visit.language]) },
        chosen: "")
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .name("do"), .value("add"), .class("secondary")) {
          visit.say(CataloguePhrase.add)
        }
      }
    }
  }

  private static func conflict(_ wanted: [String], _ shelf: TaskShelf, _ visit: Visit) -> HTML {
    let name = { (code: String) in shelf.tasks.first { $0.code.text == code }?.name[visit.language] ?? code }
    return HTML.div(.class("notice warning"), .role("alert")) {
      HTML.h2 { visit.say(CataloguePhrase.changedMeanwhile) }
      HTML.p { visit.say(CataloguePhrase.theirsBelow) }
      HTML.p { visit.say(CataloguePhrase.yours) }
      HTML.ol { for code in wanted { HTML.li { name(code) } } }
      visit.form(Link("/tasks/quick")) {
        HTML.input(.type("hidden"), .name("seen"), .value(shelf.quick.map(\.code.text).joined(separator: ",")))
        HTML.input(.type("hidden"), .name("wanted"), .value(wanted.joined(separator: ",")))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .name("do"), .value("set"), .class("secondary")) {
            visit.say(CataloguePhrase.useMine)
          }
          HTML.a(Link("/tasks/quick")) { visit.say(CataloguePhrase.keepTheirs) }
        }
      }
    }
  }
}
