import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The page of one curriculum as markup.
struct CurriculumView {
  let book: CurriculumBook
  let visit: Visit
  /// What could not be done.
  var trouble: String?

  private var link: Link { CurriculumPages.link(to: book.kept.code) }
  private var mayWrite: Bool { CurriculumPages.writers.admits(visit.visitor) && book.isNewest }

  private func say(_ phrase: CurriculumPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The page.
  func reply() throws -> WebReply {
    guard let curriculum = book.reading.curriculum else { throw Refusal.notFound }
    let offer = try visit.desk.people.read { try OfferRegister.offers(in: $0) }
      .first { $0.curriculum == book.kept.code.text && $0.state != .closed }
    return visit.page(curriculum.title, status: trouble == nil ? 200 : 409) { main(curriculum, offer) }
  }

  @HTMLBuilder
  private func main(_ curriculum: Curriculum, _ offer: CourseOffer?) -> HTML {
    HTML.p(.class("back")) { HTML.a(CurriculumPages.link) { say(.title) } }
    visit.done(CurriculumDone.self)
    if let trouble { HTML.div(.class("notice warning"), .role("alert"), .id("trouble")) { HTML.p { trouble } } }
    HTML.h1(.lang(curriculum.language.rawValue)) { curriculum.title }
    HTML.p(.class("lead"), .lang(curriculum.language.rawValue)) { curriculum.audience }
    if !book.isNewest {
      HTML.div(.class("notice")) {
        HTML.p {
          say(.olderVersion, ["version": .text("\(book.kept.version)")]) + " "
          HTML.a(link) { say(.toNewest) }
        }
      }
    }
    facts(curriculum)
    planning(curriculum, offer)
    papers(curriculum)
    HTML.h2 { say(.sessions) }
    sessions(curriculum)
    if mayWrite {
      HTML.p(.class("buttons")) {
        HTML.a(edit(CurriculumFolder.about), .class("secondary")) { say(.editAbout) }
        HTML.a(link.appending("edit").query("new", "session"), .class("secondary")) { say(.newSession) }
      }
    }
    stale
    files
    versions
  }

  /// The way to a term that is taught by it: of an offer that names it, or by an offer that is made first.
  @HTMLBuilder
  private func planning(_ curriculum: Curriculum, _ offer: CourseOffer?) -> HTML {
    if book.isNewest, CoursePages.planners.admits(visit.visitor) {
      if let offer {
        HTML.p(.class("buttons")) {
          HTML.a(TermPlanPages.link.query("offer", offer.code.text), .class("primary")) {
            visit.say(TermPlanPhrase.title)
          }
        }
      } else if CoursePages.keepers.admits(visit.visitor) {
        HTML.p(.class("buttons")) {
          HTML.a(
            Link("/courses/new-offer").query("curriculum", book.kept.code.text).query("title", curriculum.title),
            .class("secondary")
          ) { visit.say(CurriculumPhrase.offerIt) }
        }
      }
    }
  }

  private func edit(_ path: String) -> Link { link.appending("edit").query("file", path) }

  private func facts(_ curriculum: Curriculum) -> HTML {
    HTML.dl(.class("facts")) {
      HTML.dt { say(.state) }
      HTML.dd { HTML.span(.class(curriculum.state.tag)) { curriculum.state.word[visit.language] } }
      HTML.dt { say(.version) }
      HTML.dd {
        say(
          .versionOf,
          [
            "version": .text("\(book.kept.version)"), "day": .text(visit.day(book.kept.imported)),
          ])
      }
      HTML.dt { say(.level) }
      HTML.dd { curriculum.level.word[visit.language] }
      HTML.dt { say(.minutes) }
      HTML.dd { "\(curriculum.sessions.reduce(0) { $0 + $1.minutes })" }
      HTML.dt { say(.licence) }
      HTML.dd { curriculum.licence }
      HTML.dt { say(.contact) }
      HTML.dd { curriculum.contact }
    }
  }

  private func papers(_ curriculum: Curriculum) -> HTML {
    HTML.section(.class("panel"), .ariaLabelledby("papers-title")) {
      HTML.h2(.id("papers-title")) { say(.printWhole) }
      HTML.p(.class("buttons")) {
        for kind in CurriculumPrintKind.allCases {
          HTML.a(paper(kind), .class("secondary")) { say(.kind(kind)) }
        }
      }
    }
  }

  private func paper(_ kind: CurriculumPrintKind, session: Int? = nil) -> Link {
    var paper = link.appending("print").appending(kind.rawValue)
    if !book.isNewest { paper = paper.query("version", "\(book.kept.version)") }
    return session.map { paper.query("session", "\($0)") } ?? paper
  }

  private func sessions(_ curriculum: Curriculum) -> HTML {
    let heads: [CurriculumPhrase] = [.name, .minutes, .objectives, .papers] + (mayWrite ? [.change] : [])
    return HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(say(.sessions))) {
      HTML.table(.class("data stack"), .id("sessions")) {
        HTML.caption(.class("unseen")) { say(.sessions) }
        HTML.thead { HTML.tr { for head in heads { HTML.th(.scope("col")) { say(head) } } } }
        HTML.tbody {
          for session in curriculum.sessions {
            HTML.tr {
              HTML.th(.scope("row"), .lang(curriculum.language.rawValue)) { "\(session.number). \(session.title)" }
              HTML.td(.data("data-label", say(.minutes))) {
                say(
                  .minutesOf,
                  [
                    "n": .number(session.minutes), "teaching": .number(session.teaching),
                    "exercises": .number(session.exerciseMinutes), "pause": .number(session.pause),
                  ])
              }
              HTML.td(.data("data-label", say(.objectives))) { "\(session.objectives.count)" }
              HTML.td(.data("data-label", say(.papers))) {
                for (place, kind) in [CurriculumPrintKind.plan, .handout, .sheets].enumerated() {
                  if place > 0 { " · " }
                  HTML.a(paper(kind, session: session.number)) {
                    say(.kind(kind))
                    HTML.span(.class("unseen")) { " (\(session.number))" }
                  }
                }
              }
              if mayWrite { HTML.td(.class("actions")) { actions(session, of: curriculum) } }
            }
          }
        }
      }
    }
  }

  private func actions(_ session: CurriculumSession, of curriculum: Curriculum) -> HTML {
    visit.form(link.appending("order"), .class("buttons")) {
      HTML.input(.type("hidden"), .name("base"), .value("\(book.kept.number)"))
      HTML.input(.type("hidden"), .name("file"), .value(session.file))
      HTML.a(edit(session.file)) {
        say(.edit)
        HTML.span(.class("unseen")) { " (\(session.number))" }
      }
      if session.number > 1 { move("up", .moveUp, session) }
      if session.number < curriculum.sessions.count { move("down", .moveDown, session) }
    }
  }

  private func move(_ act: String, _ phrase: CurriculumPhrase, _ session: CurriculumSession) -> HTML {
    HTML.button(.type("submit"), .name("do"), .value(act), .class("link")) {
      say(phrase)
      HTML.span(.class("unseen")) { " (\(session.number))" }
    }
  }

  private var stale: HTML {
    let places = book.stale(on: visit.today)
    return HTML.section(.id("stale"), .ariaLabelledby("stale-title")) {
      HTML.h2(.id("stale-title")) { say(.lookAt) }
      if places.isEmpty {
        HTML.p { say(.nothingStale) }
      } else {
        HTML.p(.class("measure")) { say(.staleLead) }
        HTML.ul(.class("findings")) {
          for place in places {
            HTML.li(.class("warning")) {
              HTML.p {
                HTML.strong { what(place.content) + ":" }
                " " + say(.atLine, ["file": .text(place.file), "line": .number(place.line)]) + " · "
                place.looked.map { say(.lookedOn, ["day": .text(visit.day($0))]) } ?? say(.neverLooked)
              }
              HTML.p(.class("hint")) { todo(place.content) }
              if mayWrite {
                HTML.p {
                  HTML.a(edit(place.file)) {
                    say(.edit)
                    HTML.span(.class("unseen")) { " (\(place.file), \(place.line))" }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func what(_ content: StaleContent.Content) -> String {
    switch content {
    case .steps(let service): say(.stepsIn, ["name": .text(service)])
    case .fact(let id): say(.fact, ["name": .text(id)])
    }
  }

  private func todo(_ content: StaleContent.Content) -> String {
    switch content {
    case .steps: return say(.trySteps)
    case .fact(let id):
      let fact = book.facts.facts.first { $0.id == id }
      return say(.seeSource, ["text": .text(fact?.text ?? ""), "source": .text(fact?.source ?? "")])
    }
  }

  private var files: HTML {
    HTML.details(.class("more")) {
      HTML.summary { say(.files) }
      HTML.ul {
        for path in book.texts.keys.sorted() {
          HTML.li {
            path + " · "
            HTML.a(
              link.appending("file").query("name", path).query("version", "\(book.kept.version)")
            ) {
              say(.download)
              HTML.span(.class("unseen")) { " (\(path))" }
            }
            if mayWrite {
              " · "
              HTML.a(edit(path)) {
                say(.edit)
                HTML.span(.class("unseen")) { " (\(path))" }
              }
            }
          }
        }
      }
    }
  }

  private var versions: HTML {
    HTML.section(.ariaLabelledby("versions-title")) {
      HTML.h2(.id("versions-title")) { say(.versions) }
      HTML.ul {
        for (place, version) in book.versions.enumerated().reversed() {
          HTML.li {
            HTML.a(link.query("version", "\(version.version)")) { "\(version.version)" }
            " · " + visit.day(version.imported)
            if place > 0 {
              " · "
              HTML.a(
                link.appending("changes").query("version", "\(version.version)")
                  .query("from", "\(book.versions[place - 1].version)")
              ) {
                say(.whatChanged, ["version": .text("\(book.versions[place - 1].version)")])
                HTML.span(.class("unseen")) { " (\(version.version))" }
              }
            }
          }
        }
      }
    }
  }
}
