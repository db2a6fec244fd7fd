import Accounts
import Courses
import Formats
import Language
import Markup
import Municipality
import Office
import People
import Records
import SQLite
import Site

/// What learners are written: how many wait, what it says, the file for letters, and that it was sent.
enum MessagePages {
  /// Where the messages are.
  static let link = Link("/courses/messages")

  static let routes = [
    Route.get("/courses/messages", CoursePages.planners) { visit in
      try visit.settleOffers()
      return try page(visit)
    },
    Route.post("/courses/messages", CoursePages.planners) { visit in
      guard let kind = visit.form["kind"].flatMap(NoticeKind.init(rawValue:)),
        let way = visit.form["way"].flatMap(NoticeWay.init(rawValue:)), way != .telephone
      else { throw Refusal.brokenForm }
      switch visit.form["do"] {
      case "file": return try file(visit, kind, way)
      case "sent": return try sent(visit, kind, way)
      default: throw Refusal.brokenForm
      }
    },
  ]

  /// The messages of a kind that can go a way, as rows and as what they stand for.
  private static func table(
    _ visit: Visit, _ bench: NoticeBench, _ kind: NoticeKind, _ way: NoticeWay, in reader: Reader
  ) throws -> (table: NoticeTable, due: [AddressedNotice]) {
    let due = try due([kind], visit, bench, in: reader).filter { notice in
      switch way {
      case .email: notice.person.details.email != nil
      case .sms: notice.person.details.telephone != nil
      case .letter, .telephone: true
      }
    }
    let places = try bench.places(in: reader)
    let table = NoticeTable(
      due.map { ($0, bench.text(of: $0.due, places)) }, by: way, places: places, in: visit.language)
    return (table, due)
  }

  private static func due(
    _ kinds: Set<NoticeKind>, _ visit: Visit, _ bench: NoticeBench, in reader: Reader
  ) throws -> [AddressedNotice] {
    try NoticeRegister.due(kinds, in: NoticeScope(), under: bench.law, in: reader)
      .filter { visit.visitor.reaches($0.due.term.plan.branch) }
  }

  /// First the audit, then the names: what was handed out must stand in it.
  private static func file(_ visit: Visit, _ kind: NoticeKind, _ way: NoticeWay) throws -> WebReply {
    let bench = try NoticeBench(visit)
    let (table, due) = try visit.desk.people.read { try self.table(visit, bench, kind, way, in: $0) }
    guard !due.isEmpty else { return try page(visit, trouble: visit.say(MessagePhrase.none)) }
    try AuditTrail.append(
      .personsExported, subject: "course messages", by: visit.actor.auditActor, at: visit.now, to: visit.desk.people)
    return .download(
      Array(CSVWriter.text(table.rows, as: .danishExcel).utf8), type: "text/csv; charset=utf-8",
      name: "\(kind.code)-\(way.code)-\(visit.today.iso)-\(table.mark).csv")
  }

  private static func sent(_ visit: Visit, _ kind: NoticeKind, _ way: NoticeWay) throws -> WebReply {
    let bench = try NoticeBench(visit)
    let actor = try visit.actor.auditActor
    do {
      _ = try visit.onceForForm { writer in
        let (table, due) = try self.table(visit, bench, kind, way, in: writer.reader)
        guard !due.isEmpty, table.mark == visit.form["list"] else { throw NoticeFault.listChanged }
        try NoticeRegister.mark(due, by: way, actor: actor, at: visit.time, in: writer)
        return due.count
      }
    } catch let fault as NoticeFault {
      return try page(visit, trouble: fault.sentence(in: visit.language))
    }
    return .redirect(to: link.query("done", CourseDone.sent.rawValue))
  }

  // MARK: The page

  private static func page(_ visit: Visit, trouble: String? = nil) throws -> WebReply {
    let bench = try NoticeBench(visit)
    let asked = visit.query.text("kind") ?? visit.form.text("kind")
    let kind = asked.flatMap(NoticeKind.init(rawValue:))
    let way = (visit.query.text("way") ?? visit.form.text("way")).flatMap(NoticeWay.init(rawValue:)) ?? .letter
    let (all, shown, sample) = try visit.desk.people.read { reader in
      let all = try due(Set(NoticeKind.allCases), visit, bench, in: reader)
      let shown = try kind.map { try self.table(visit, bench, $0, way, in: reader) }
      let places = try bench.places(in: reader)
      let sample = shown?.due.first.map {
        bench.text(of: $0.due, places).written(by: way, to: $0.person.details.name)
      }
      return (all, shown, sample)
    }
    return visit.page(visit.say(FramePhrase.messages), status: trouble == nil ? 200 : 409) {
      visit.done(CourseDone.self)
      if let trouble {
        HTML.div(.class("notice warning"), .role("alert"), .id("trouble")) { HTML.p { trouble } }
      }
      HTML.h1 { visit.say(MessagePhrase.title) }
      if all.isEmpty {
        HTML.div(.class("empty")) { HTML.p { visit.say(MessagePhrase.none) } }
      } else {
        counts(all, visit)
      }
      if let kind, let shown, let sample { one(kind, way, shown.table, shown.due.count, sample, visit) }
    }
  }

  private static func counts(_ all: [AddressedNotice], _ visit: Visit) -> HTML {
    HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { visit.say(MessagePhrase.title) }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { visit.say(MessagePhrase.about) }
            HTML.th(.scope("col"), .class("number")) { visit.say(MessagePhrase.count) }
            for way in [NoticeWay.letter, .email, .sms] {
              HTML.th(.scope("col")) { visit.say(MessagePhrase.by, ["way": .text(way.wording[visit.language])]) }
            }
          }
        }
        HTML.tbody {
          for kind in NoticeKind.allCases {
            let persons = all.filter { $0.due.kind == kind }.map(\.person.details)
            if !persons.isEmpty {
              HTML.tr {
                HTML.th(.scope("row")) { kind.wording[visit.language] }
                HTML.td(.class("number"), .data("data-label", visit.say(MessagePhrase.count))) {
                  String(persons.count)
                }
                reach(kind, .letter, persons.count, visit)
                reach(kind, .email, persons.count { $0.email != nil }, visit)
                reach(kind, .sms, persons.count { $0.telephone != nil }, visit)
              }
            }
          }
        }
      }
    }
  }

  private static func reach(_ kind: NoticeKind, _ way: NoticeWay, _ count: Int, _ visit: Visit) -> HTML {
    let name = visit.say(MessagePhrase.by, ["way": .text(way.wording[visit.language])])
    return HTML.td(.data("data-label", name)) {
      if count > 0 {
        HTML.a(link.query("kind", kind.code).query("way", way.code).fragment("one")) {
          visit.say(MessagePhrase.look, ["n": .number(count)])
          HTML.span(.class("unseen")) { " (\(kind.wording[visit.language]), \(way.wording[visit.language]))" }
        }
      } else {
        "0"
      }
    }
  }

  private static func one(
    _ kind: NoticeKind, _ way: NoticeWay, _ table: NoticeTable, _ count: Int, _ sample: String, _ visit: Visit
  ) -> HTML {
    HTML.section(.class("panel"), .id("one"), .ariaLabelledby("one-title")) {
      HTML.h2(.id("one-title")) { kind.wording[visit.language] + " · " + way.wording[visit.language] }
      HTML.h3 { visit.say(MessagePhrase.sample) }
      HTML.pre(.class("message-text")) { sample }
      visit.form(link) {
        visit.once
        HTML.input(.type("hidden"), .name("kind"), .value(kind.code))
        HTML.input(.type("hidden"), .name("way"), .value(way.code))
        HTML.input(.type("hidden"), .name("list"), .value(table.mark))
        HTML.p { visit.say(MessagePhrase.fileHint) }
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .name("do"), .value("file"), .class("primary")) {
            visit.say(MessagePhrase.file, ["n": .number(count)])
          }
          HTML.button(.type("submit"), .name("do"), .value("sent"), .class("secondary")) {
            visit.say(MessagePhrase.sent, ["n": .number(count)])
          }
        }
      }
    }
  }
}
