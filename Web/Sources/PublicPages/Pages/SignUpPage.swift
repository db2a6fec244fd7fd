import Foundation
import Language
import Markup
import Municipality
import Noticeboard
import Records
import Site

/// The form by which a citizen signs up: a name, a way to be reached, and what the course must know.
struct SignUpPage {
  private let visit: PublicVisit
  private let course: PublicCourse

  /// The name of the hidden field with the ticket.
  static let ticket = "ticket"
  /// The name of the field that no person sees, and that robots fill in.
  static let trap = "website"

  /// - Throws: ``PublicRefusal/notFound``.
  init(_ visit: PublicVisit) throws(PublicRefusal) {
    guard let course = visit.board.course(visit.steps[1]) else { throw .notFound }
    self.visit = visit
    self.course = course
  }

  private var takesSignUps: Bool { course.signUp == .open || course.signUp == .list }

  /// The empty form; the course's page where nobody can sign up any more.
  var reply: WebReply {
    guard takesSignUps else { return .redirect(to: visit.link("c", course.code)) }
    return page(SignUpInput(FormFields()), problems: [], link: visit.site.draw { SecretLink(using: &$0) })
  }

  /// Takes the form: a sealed letter is dropped, and the browser is led to the sign-up's own page.
  func take() throws -> WebReply {
    guard Origin.isOwn(visit.request, host: visit.request.headers["host"]?.lowercased() ?? "") else {
      throw PublicRefusal.brokenForm
    }
    guard takesSignUps else { return .redirect(to: visit.link("c", course.code)) }
    let form = visit.request.form
    let input = SignUpInput(form)
    var problems: [FieldProblem] = []
    var link: SecretLink?
    do {
      let ticket = try FormTicket(
        form.text(Self.ticket) ?? "", for: course.code, at: visit.site.now(), key: visit.site.formKey)
      link = ticket.link
    } catch .tooFast {
      problems.append(FieldProblem("send", visit.say(SignUpPhrase.tooFast)))
    } catch {
      problems.append(FieldProblem("send", visit.say(SignUpPhrase.tooOld)))
    }
    problems = input.problems(course, visit) + problems
    // The summary leads to the button, as the field itself is hidden.
    if form.text(Self.trap) != nil { problems.append(FieldProblem("send", visit.say(SignUpPhrase.trapFilled))) }
    guard problems.isEmpty, let link else {
      // Whoever mistypes does not use up what the sign-up itself needs.
      try visit.count(.fault)
      return page(input, problems: problems, link: link ?? visit.site.draw { SecretLink(using: &$0) }, status: 422)
    }
    let letter = Letter(
      id: Self.letterID(of: link),
      .signUp(
        SignUpLetter(
          link: link.digest, course: course.code, name: input.name, telephone: input.telephone, email: input.email,
          party: input.party ?? 1, device: input.device)))
    // The same form sent twice is the same letter, which lies there or was taken already.
    if visit.board.links[link.digest] != nil || visit.site.letterbox.holds(letter.id) {
      try visit.count(.fault)
    } else {
      try visit.count(.signUp, to: course)
      try visit.site.drop(letter, to: visit.board.house.letterKey)
    }
    visit.site.dropped.note(letter.id, of: link.digest, course: course.code, at: visit.site.now())
    return .redirect(to: visit.link("l", link.text))
  }

  /// The letter's own name, so that a form sent twice drops one letter; nothing of the link can be read from it.
  static func letterID(of link: SecretLink) -> RandomID {
    var bytes = Array(SHA256.digest(of: Array("letter ".utf8) + link.digest).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    var generator = SystemRandomNumberGenerator()
    return RandomID(bytes: bytes) ?? RandomID(using: &generator)
  }

  private func page(
    _ input: SignUpInput, problems: [FieldProblem], link: SecretLink, status: Int = 200
  ) -> WebReply {
    let parts = FormParts(problems: problems, language: visit.language)
    let ticket = FormTicket.text(link, for: course.code, at: visit.site.now(), key: visit.site.formKey)
    let title = visit.say(course.signUp == .list ? SignUpPhrase.listTitle : SignUpPhrase.title)
    return PublicFrame(visit: visit, title: "\(title): \(course.title)", hasFault: !problems.isEmpty, tellsSeats: true)
      .reply(status) {
        HTML.a(visit.link("c", course.code), .class("back")) { HTML.bdi { course.title } }
        parts.summary
        HTML.h1 { title }
        HTML.p(.class("lead")) { HTML.bdi { course.title } }
        if course.signUp == .list, visit.stale == nil {
          HTML.p { visit.say(SignUpPhrase.listHelp, ["n": .number(course.waiting + 1)]) }
        }
        HTML.form(
          .method("post"), .action(visit.link("c", course.code, "sign-up")), .class("measure"), .novalidate()
        ) {
          HTML.input(.type("hidden"), .name(Self.ticket), .value(ticket))
          field("name", .name, type: "text", complete: "name", input.name, parts, isFirst: problems.isEmpty)
          HTML.p(.class("hint")) { visit.say(SignUpPhrase.contactHint) }
          field("telephone", .telephone, type: "tel", complete: "tel", input.telephone ?? "", parts)
          field("email", .email, type: "email", complete: "email", input.email ?? "", parts)
          if course.largestParty > 1 {
            parts.select(
              "party", visit.say(SignUpPhrase.party),
              options: (1...course.largestParty).map { (String($0), String($0)) }, chosen: String(input.party ?? 1))
          }
          if course.asksDevice {
            parts.select(
              "device", visit.say(SignUpPhrase.device), hint: visit.say(SignUpPhrase.deviceHint),
              options: [("", visit.say(SignUpPhrase.choose))]
                + course.devices.map { ($0.code, $0.name[visit.language]) }, chosen: input.device ?? "")
          }
          HTML.div(.class("trap"), .ariaHidden()) {
            HTML.label(.for(Self.trap)) { visit.say(SignUpPhrase.trap) }
            HTML.input(
              .type("text"), .id(Self.trap), .name(Self.trap), .tabindex(-1), .autocomplete("off"), .value(""))
          }
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .id("send"), .class("primary")) { title }
          }
          HTML.section(.class("notice"), .ariaLabelledby("notice-title")) {
            HTML.h2(.id("notice-title")) { visit.say(SignUpPhrase.noticeTitle) }
            for paragraph in visit.board.house.notice[visit.language].split(separator: "\n") {
              HTML.p { String(paragraph) }
            }
          }
        }
      }
  }

  private func field(
    _ name: String, _ phrase: SignUpPhrase, type: StaticString, complete: StaticString, _ value: String,
    _ parts: FormParts, isFirst: Bool = false
  ) -> HTML {
    HTML.div(parts.block(name)) {
      HTML.label(.for(name)) { visit.say(phrase) }
      parts.message(name)
      HTML.input(
        [
          .type(type), .id(name), .name(name), .value(value), .autocomplete(complete), .maxlength(120),
          .autofocus(isFirst),
        ] + parts.describing(name, hint: false))
    }
  }
}
