import Foundation
import Language
import Municipality
import People
import Records
import SQLite
import Testing

@testable import Courses

/// The papers: the list for the table and the certificate.
@Suite struct AttendancePaperTests {
  private let office: TermOffice

  init() throws { office = try TermOffice() }

  private func sheet(_ term: Term) throws -> AttendanceSheet {
    try office.people.read { try AttendanceSheet(of: TermRegister.term(term.id, in: $0), in: $0) }
  }

  /// A term with so many dates, a day apart.
  private func term(_ dates: Int, _ code: String = "laengere") throws -> Term {
    let term = try office.term(code, seats: SeatRules(seats: 10, listLimit: 2), in: 0)
    guard let span = TimeSpan(from: 600, to: 720) else { return term }
    return try office.people.write { writer in
      for number in 0..<max(0, dates - 3) {
        let draft = DateDraft(day: office.today.adding(20 + number), span: span)
        try TermRegister.add(draft, to: term.id, at: office.time, using: &office.generator, in: writer)
      }
      return try TermRegister.term(term.id, in: writer.reader)
    }
  }

  private func count(_ piece: String, in text: String) -> Int { text.components(separatedBy: piece).count - 1 }

  @Test func `the list has a row a person by name, a box a date, and nothing else of them`() throws {
    let term = try term(3)
    let aase = try office.signUp("Åse Prøve", to: term) { $0.person.email = "aase@example.org" }
    try office.signUp("Bent <b>Prøve", to: term) { $0.party = 2 }
    _ = try office.people.write { writer in
      try AttendanceRegister.set(
        [AttendanceDraft(aase.id, .excused)], on: term.heldDates[0].id, of: term.id, at: office.time, in: writer)
    }
    let text = AttendancePaper(try sheet(term), place: "Mødelokalet · Zonen", emptyRows: 4).text
    // Danish order puts Å last.
    let bent = try #require(text.range(of: "Bent &lt;b&gt;Prøve"))
    let last = try #require(text.range(of: "Åse Prøve"))
    #expect(bent.lowerBound < last.lowerBound)
    #expect(text.contains("sammen med nr. 2"))
    #expect(count("class=\"box\"", in: text) == (3 + 4) * 3)
    #expect(count("<span class=\"box\">e</span>", in: text) == 1)
    #expect(text.contains("Mødelokalet · Zonen · kl. 10.00–12.00"))
    #expect(!text.contains("example.org") && !text.contains("20 ") && !text.contains("<b>Prøve"))
    #expect(text.contains("Kom uden tilmelding") && text.contains("heraf 65+"))
    #expect(!text.contains("landscape"))
  }

  @Test func `volunteers' list holds no last name`() throws {
    let term = try term(3)
    try office.signUp("Anna Hansen", to: term)
    try office.signUp("Anna Storm", to: term)
    try office.signUp("Bent Hansen", to: term)
    let text = AttendancePaper(try sheet(term), place: "Zonen", reader: .volunteers).text
    #expect(text.contains("Anna H.") && text.contains("Anna S.") && text.contains(">Bent<"))
    #expect(!text.contains("Hansen") && !text.contains("Storm"))
  }

  @Test(arguments: [(3, 1, false), (4, 1, false), (5, 1, true), (9, 1, true), (10, 2, true), (20, 3, true)])
  func `many dates lie across, and more than fit are parted evenly`(dates: Int, tables: Int, isAcross: Bool) throws {
    let term = try term(dates)
    try office.signUp("Anna Prøve", to: term)
    let text = AttendancePaper(try sheet(term), place: "Zonen", emptyRows: 0).text
    #expect(count("<table", in: text) == tables)
    #expect(count("class=\"box\"", in: text) == dates)
    #expect(text.contains("landscape") == isAcross)
  }

  @Test func `a certificate has the curriculum's objectives, in the term's language`() throws {
    let sample = SampleCurriculum()
    let curriculum = try #require(sample.reading.curriculum)
    let term = try term(3)
    let certificates = [
      Certificate(name: "Anna <i>Prøve", dates: 2, minutes: 200), Certificate(name: nil, dates: 3, minutes: 60),
    ]
    func text(_ curriculum: Curriculum?, _ term: Term) -> String {
      CertificatePrint(
        certificates, of: term, curriculum: curriculum, facts: sample.book, municipality: "Nordhavn Kommune",
        branch: "Zonen", on: Day(number: 20_700)
      ).text
    }
    let danish = text(curriculum, term)
    #expect(
      danish.contains("Kursusbevis") && danish.contains("Nordhavn Kommune") && danish.contains("Anna &lt;i&gt;Prøve"))
    #expect(danish.contains("<li>finde nord.</li>") && danish.contains("Kursets mål er, at du kan"))
    #expect(
      danish.contains("Deltog 2 af 3 gange, i alt 3,5 timer") && danish.contains("Deltog 3 af 3 gange, i alt 1 time<"))
    #expect(danish.contains("Der er ikke holdt prøve."))
    #expect(count("<article", in: danish) == 2 && count("class=\"person blank\"", in: danish) == 1)
    // Without a curriculum the title has to do.
    #expect(!text(nil, term).contains("Kursets mål") && text(nil, term).contains("MitID for begyndere"))
    let swedish = try office.term("hoest", seats: SeatRules(seats: 5, listLimit: 2)) { $0.language = .sv }
    #expect(
      text(curriculum, swedish).contains("Kursintyg") && text(curriculum, swedish).contains("har genomfört kursen"))
    #expect(
      text(curriculum, swedish).contains("<html lang=\"sv\">")
        && text(curriculum, swedish).contains("class=\"goals\" lang=\"da\"")
    )
  }
}
