import Courses
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Office

@Suite struct `An invented office's courses` {
  @Test(arguments: [DemoMunicipality.helsingor, .burlov])
  func `are two seasons, with something to teach, to fill and to ring about today`(_ municipality: DemoMunicipality)
    throws
  {
    let invented = try InventedOffice(municipality, days: 400)
    let today = invented.office.clock.today
    let time = OfficeTime(invented.office.clock)
    try invented.office.people().read { reader in
      let terms = try TermRegister.terms(from: today.adding(-400), to: today.adding(200), in: reader)
      let seasons = Set(terms.map { $0.code.text.split(separator: "-").last.map(String.init) ?? "" })
      #expect(seasons.count == 2)
      let states = Dictionary(grouping: terms, by: \.state).mapValues(\.count)
      #expect(states[.ended, default: 0] >= 10 && states[.open, default: 0] >= 1 && states[.closed, default: 0] >= 1)
      for term in terms {
        let enrolments = try EnrolmentRegister.enrolments(of: term.id, in: reader)
        let taken = enrolments.reduce(0) { $0 + ($1.status.holdsSeats ? $1.party : 0) }
        #expect(taken <= term.plan.seats.seats, "\(term.code)")
        #expect(term.state != .ended || enrolments.allSatisfy { !$0.status.isOpen }, "\(term.code)")
      }
      let law = NoticeLaw(.standard, on: today, at: time.seconds) { Day(number: $0 / 86_400) }
      let calls = try NoticeRegister.calls(in: NoticeScope(), under: law, in: reader)
      #expect(calls.contains { $0.due.kind == .offer } && calls.contains { $0.due.kind == .reconfirm })
      #expect(try !HelperRegister.helpers(in: reader).isEmpty)
      // What is past its last day is gone, as it would be in an office that was opened each day.
      #expect(try EffectRegister.codes(on: today, in: reader).due == 0)
      let tasks = try OfferTasks.all(in: reader).values.flatMap(\.self)
      let known = Set(Catalogue.of(invented.office.profile.country).tasks.map(\.id))
      #expect(!tasks.isEmpty && tasks.allSatisfy { known.contains($0.text) })
    }
  }

  @Test func `begin with the log and not before it`() throws {
    let invented = try InventedOffice(.faxe, days: 40)
    let today = invented.office.clock.today
    let terms = try invented.office.people().read {
      try TermRegister.terms(from: today.adding(-400), to: today.adding(200), in: $0)
    }
    #expect(terms.allSatisfy { ($0.start ?? today) >= invented.plan.firstDay })
  }
}
