import Courses
import Language
import Markup
import Municipality
import Office
import Records
import SQLite
import Site

/// The shelf: the newest version of each curriculum.
struct CurriculumList: Sendable {
  /// A curriculum on the shelf.
  private struct Item: Sendable {
    let kept: KeptCurriculum
    let curriculum: Curriculum
    let stale: Int
  }

  private let items: [Item]

  init(_ visit: Visit) throws {
    let since = visit.today.adding(-CurriculumBook.freshDays)
    func isOld(_ day: Day?) -> Bool { day.map { $0 < since } ?? true }
    let found = try visit.office.desk.read { reader in
      try CurriculumShelf.newest(in: reader).compactMap { kept -> Item? in
        guard let curriculum = try visit.curriculum(kept, in: reader) else { return nil }
        let facts = try CurriculumShelf.facts(of: kept, in: reader).facts.count { isOld($0.seen) }
        let steps = curriculum.sessions.flatMap(\.steps).count { isOld($0.tried) }
        return Item(kept: kept, curriculum: curriculum, stale: facts + steps)
      }
    }
    items = TextOrder.sorted(found, in: visit.language) { $0.curriculum.title }
  }

  /// The page.
  func reply(_ visit: Visit) -> WebReply {
    visit.page(visit.say(CurriculumPhrase.title)) {
      visit.done(CurriculumDone.self)
      HTML.div(.class("page-head")) {
        HTML.h1 { visit.say(CurriculumPhrase.title) }
        if CurriculumPages.writers.admits(visit.visitor) {
          HTML.p(.class("buttons")) {
            HTML.a(CurriculumPages.link.appending("new"), .class("secondary")) { visit.say(CurriculumPhrase.new) }
          }
        }
      }
      HTML.p(.class("lead")) { visit.say(CurriculumPhrase.lead) }
      if items.isEmpty {
        HTML.div(.class("empty")) {
          HTML.strong { visit.say(CurriculumPhrase.none) }
          HTML.p { visit.say(CurriculumPhrase.noneText) }
        }
      } else {
        table(visit)
      }
    }
  }

  private func table(_ visit: Visit) -> HTML {
    func say(_ phrase: CurriculumPhrase) -> String { visit.say(phrase) }
    let heads: [CurriculumPhrase] = [.name, .level, .sessions, .minutes, .objectives, .version, .state, .lookAt]
    let name = say(.title)
    return HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(name)) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { name }
        HTML.thead { HTML.tr { for head in heads { HTML.th(.scope("col")) { say(head) } } } }
        HTML.tbody {
          for item in items {
            let own = item.curriculum
            HTML.tr {
              HTML.th(.scope("row")) {
                HTML.a(CurriculumPages.link(to: item.kept.code), .lang(own.language.rawValue)) { own.title }
              }
              HTML.td(.data("data-label", say(.level))) { own.level.word[visit.language] }
              HTML.td(.data("data-label", say(.sessions))) { "\(own.sessions.count)" }
              HTML.td(.data("data-label", say(.minutes))) { "\(own.sessions.reduce(0) { $0 + $1.minutes })" }
              HTML.td(.data("data-label", say(.objectives))) {
                "\(own.sessions.reduce(0) { $0 + $1.objectives.count })"
              }
              HTML.td(.data("data-label", say(.version))) { "\(item.kept.version)" }
              HTML.td(.data("data-label", say(.state))) {
                HTML.span(.class(own.state.tag)) { own.state.word[visit.language] }
              }
              HTML.td(.data("data-label", say(.lookAt))) {
                if item.stale > 0 {
                  HTML.a(CurriculumPages.link(to: item.kept.code).fragment("stale")) {
                    visit.say(CurriculumPhrase.places, ["n": .number(item.stale)])
                    HTML.span(.class("unseen")) { " (\(own.title))" }
                  }
                } else {
                  "–"
                }
              }
            }
          }
        }
      }
    }
  }
}

extension CurriculumState {
  /// The class of the mark that shows it.
  var tag: String {
    switch self {
    case .draft, .trial: "tag plain"
    case .stable: "tag good"
    case .needsRevision: "tag warning"
    }
  }
}

extension Visit {
  /// A version of a curriculum, nil where it cannot be read; to read the whole shelf anew takes its time.
  func curriculum(_ kept: KeptCurriculum, in reader: Reader) throws -> Curriculum? {
    try desk.curricula.value(kept) { try CurriculumShelf.reading(kept, in: reader).curriculum }
  }
}
