import Courses
import Identifiers
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// An offer as a form, for a new one or one that is changed.
struct OfferForm: Sendable {
  /// The offer; nil for a new one.
  let offer: CourseOffer?
  var code = ""
  var title = ""
  var curriculum = ""
  var audience = Audience.seniors.code
  var goesOnAt = ""
  /// What stood there when the page was made.
  var seen = ""
  private(set) var problems: [FieldProblem] = []
  private(set) var isChanged = false

  static let fields: Set<String> = ["code", "title", "curriculum", "goes-on-at"]

  /// The form with what stands.
  init(_ offer: CourseOffer?) {
    self.offer = offer
    guard let offer else { return }
    code = offer.code.text
    title = offer.title
    curriculum = offer.curriculum ?? ""
    audience = offer.audience.code
    goesOnAt = offer.goesOnAt.map(String.init) ?? ""
    seen = Self.mark(offer)
  }

  /// The form as it was sent.
  init(_ offer: CourseOffer?, _ form: FormFields) {
    self.offer = offer
    code = offer?.code.text ?? form["code"] ?? ""
    title = form["title"] ?? ""
    curriculum = form["curriculum"] ?? ""
    audience = form["audience"] ?? ""
    goesOnAt = form["goes-on-at"] ?? ""
    seen = form["seen"] ?? ""
  }

  private static func mark(_ offer: CourseOffer) -> String {
    [offer.title, offer.curriculum ?? "", offer.audience.code, offer.goesOnAt.map(String.init) ?? ""]
      .joined(separator: "|")
  }

  /// Saves the offer, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    func fault(_ field: String, _ text: String) { form.problems.append(FieldProblem(field, text)) }
    var least: Int?
    if !goesOnAt.trimmed.isEmpty {
      least = Int(goesOnAt.trimmed)
      if least.map({ !(1...1_000).contains($0) }) ?? true {
        fault("goes-on-at", visit.say(TermPlanPhrase.numberWrong, ["from": .number(1), "to": .number(1_000)]))
      }
    }
    do { _ = try CourseText.title(title) } catch let found as any Fault {
      fault("title", found.sentence(in: visit.language))
    }
    // An offer is about no person: what tells who somebody is does not stand in it.
    if !curriculum.trimmed.isEmpty {
      do { _ = try Gate.standard.admit(curriculum.trimmed, as: .note) } catch {
        fault("curriculum", ScreeningFault(error, field: "curriculum").sentence(in: visit.language))
      }
    }
    let typed = code.trimmed
    let name = typed.isEmpty ? Code<CourseOffer>(from: title) : Code<CourseOffer>(typed)
    if name == nil, !title.trimmed.isEmpty {
      fault("code", TermFault.badCode(field: "code").sentence(in: visit.language))
    }
    guard form.problems.isEmpty, let name else { return try form.page(visit) }
    let draft = OfferRegister.Draft(
      title: title, curriculum: curriculum.trimmed.isEmpty ? nil : curriculum,
      audience: Audience(rawValue: audience) ?? .everyone, goesOnAt: least)
    do {
      if let offer {
        let mine = [draft.title.trimmed, draft.curriculum ?? "", draft.audience.code, least.map(String.init) ?? ""]
        let isChanged = try visit.desk.people.write { writer -> Bool in
          let now = Self.mark(try OfferRegister.offer(offer.id, in: writer.reader))
          // Pressed twice, it is done once.
          if now == mine.joined(separator: "|") { return false }
          guard now == seen else { return true }
          try OfferRegister.change(offer.id, to: draft, in: writer)
          return false
        }
        if isChanged {
          form.isChanged = true
          form.seen = Self.mark(offer)
          return try form.page(visit)
        }
      } else {
        _ = try visit.onceForForm { writer in
          try OfferRegister.add(name, draft, on: visit.today, in: writer).id.number
        }
      }
      return .redirect(to: OfferPages.link(to: offer?.code ?? name).query("done", CourseDone.offerSaved.rawValue))
    } catch let fault as TermFault {
      let field = if case .taken = fault { "code" } else { "title" }
      form.problems.append(FieldProblem(field, CourseFaultWords.sentence(fault, visit)))
      return try form.page(visit)
    }
  }

  /// The curricula that the office keeps, and the one that the offer names.
  private func shelf(_ visit: Visit) throws -> [(value: String, name: String)] {
    var shelf = try visit.office.desk.read { reader in
      try CurriculumShelf.newest(in: reader).map { kept in
        let title = try visit.curriculum(kept, in: reader)?.title
        return (value: kept.code.text, name: title ?? kept.code.text)
      }
    }
    if !curriculum.isEmpty, !shelf.contains(where: { $0.value == curriculum }) {
      shelf.append((curriculum, curriculum))
    }
    return shelf
  }

  /// The page.
  func page(_ visit: Visit) throws -> WebReply {
    let shelf = try shelf(visit)
    let hasFault = !problems.isEmpty
    let parts = visit.parts(problems)
    let heading = visit.say(offer == nil ? OfferPhrase.add : .change)
    return visit.page(heading, status: hasFault ? 422 : isChanged ? 409 : 200, hasFault: hasFault) {
      HTML.div(.class("narrow")) {
        visit.back(to: OfferPages.link, visit.say(FramePhrase.offers))
        parts.summary
        HTML.h1 { heading }
        if isChanged, let offer {
          HTML.div(.class("notice warning"), .role("alert"), .id("changed")) {
            HTML.p { visit.say(OfferPhrase.changedMeanwhile) }
            HTML.p {
              visit.say(TermPlanPhrase.theirs) + ": " + offer.title + " · " + offer.audience.wording[visit.language]
            }
          }
        }
        visit.form(offer.map { OfferPages.link(to: $0.code).appending("change") } ?? Link("/courses/new-offer")) {
          if offer == nil { visit.once }
          HTML.input(.type("hidden"), .name("seen"), .value(seen))
          parts.line("title", visit.say(OfferPhrase.title), value: title)
          if offer == nil {
            parts.line("code", visit.say(TermPlanPhrase.code), hint: visit.say(OfferPhrase.codeHint), value: code)
          }
          parts.select(
            "audience", visit.say(OfferPhrase.audience),
            options: Audience.allCases.map { ($0.code, $0.wording[visit.language]) }, chosen: audience)
          parts.select(
            "curriculum", visit.say(OfferPhrase.curriculum), hint: visit.say(OfferPhrase.optional),
            options: [("", visit.say(OfferPhrase.noCurriculum))] + shelf, chosen: curriculum)
          parts.line(
            "goes-on-at", visit.say(OfferPhrase.goesOnAt), hint: visit.say(OfferPhrase.optional), value: goesOnAt,
            .inputmode("numeric"), .size(4))
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) {
              visit.say(isChanged ? OfferPhrase.useMine : .saveOffer)
            }
            HTML.a(offer.map { OfferPages.link(to: $0.code) } ?? OfferPages.link, .class("secondary")) {
              visit.say(ConfirmPhrase.cancel)
            }
          }
        }
      }
    }
  }
}
