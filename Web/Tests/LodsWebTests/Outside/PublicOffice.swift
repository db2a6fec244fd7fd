import Courses
import Foundation
import Language
import Markup
import Municipality
import Noticeboard
import Office
import People
import Records
import Site
import Testing

@testable import LodsWeb
@testable import PublicPages

/// An office with a course, its public pages as a second site, and what citizens do again and again.
final class PublicOffice {
  let staffed: StaffedOffice
  let rounds: PublicRounds
  let site: PublicSite
  private var generator = SeededGenerator(seed: 12)

  init(limits: PublicLimits = PublicLimits()) throws {
    staffed = try StaffedOffice()
    rounds = try PublicRounds(staffed.desk.office, using: SeededGenerator(seed: 13))
    var settings = PublicSettings()
    settings.limits = limits
    let staffed = staffed
    site = PublicSite(
      staffed.desk.office.folder, settings: settings, using: SeededGenerator(seed: 14), now: { staffed.time.instant })
  }

  /// An open course.
  func course(_ word: String = "mitid-f27", seats: SeatRules, announced: Bool = true) throws -> Term {
    let time = staffed.time
    return try staffed.desk.people.write { writer in
      let offer =
        if let known = try OfferRegister.offers(in: writer.reader).first {
          known
        } else {
          try OfferRegister.add(
            try #require(Code("mitid")), OfferRegister.Draft(title: "MitID"), state: .permanent, on: time.day,
            in: writer)
        }
      var plan = TermPlan(
        title: "MitID for begyndere", kind: .series, branch: try #require(Code("nord")), language: .da)
      plan.seats = seats
      plan.isAnnounced = announced
      let span = try #require(TimeSpan(from: 600, to: 720))
      let term = try TermRegister.plan(
        try #require(Code(word)), of: offer.id, plan,
        on: [30, 37].map { DateDraft(day: time.day.adding($0), span: span) }, at: time, using: &generator, in: writer)
      try TermRegister.setOpen(true, term.id, at: time, in: writer)
      return term
    }
  }

  /// Asks a page; nothing but the address is known of who asks.
  func get(_ path: String, _ headers: [String: String] = [:]) -> WebReply {
    site.answer(WebRequest(.get, path, headers: ["host": "127.0.0.1"].merging(headers) { $1 }))
  }

  /// Sends a form.
  func post(_ path: String, _ fields: KeyValuePairs<String, String>, from address: String = "10.0.0.1") -> WebReply {
    site.answer(
      WebRequest(
        .post, path, form: FormFields(fields.map { FormFields.Field($0.key, $0.value) }),
        headers: ["host": "127.0.0.1", "sec-fetch-site": "same-origin"], address: address))
  }

  /// The ticket of a fresh form, after a person's time.
  func ticket(_ course: String) throws -> String {
    let text = Self.text(get("/c/\(course)/sign-up"))
    staffed.wait(20)
    let start = try #require(text.range(of: "name=\"ticket\" value=\""))
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }

  /// Signs somebody up, and gives the path of their own page.
  func signUp(_ name: String, _ telephone: String, to course: String = "mitid-f27") throws -> String {
    let reply = post(
      "/c/\(course)/sign-up", ["name": name, "telephone": telephone, "ticket": try ticket(course)])
    #expect(reply.status == 303)
    return try #require(reply.headers.first { $0.name == "location" }?.value)
  }

  /// Signs somebody up, and lets the office take it; gives the path of their own page.
  func signUpTaken(_ name: String, _ telephone: String) throws -> String {
    let path = try signUp(name, telephone)
    try rounds.round()
    return path
  }

  /// How many sign-ups a term has, whatever became of them.
  func count(of term: Term) throws -> Int {
    try staffed.desk.people.read { try EnrolmentRegister.enrolments(of: term.id, in: $0).count }
  }

  /// The heading of a page.
  func heading(_ path: String) throws -> String {
    let text = Self.text(get(path))
    let start = try #require(text.range(of: "<h1>"))
    return String(text[start.upperBound...].prefix { $0 != "<" })
  }

  static func text(_ reply: WebReply) -> String {
    switch reply.body {
    case .page(let document): document.rendered()
    case .bytes(let bytes, _): String(decoding: bytes, as: UTF8.self)
    case .none, .fixed: ""
    }
  }
}
