import DisclosureControl
import HelpDesk
import Language
import Municipality
import Office
import Records
import SQLite
import Testing

@testable import Statistics

@Suite struct `The ledger of releases` {
  @Test func `publishes what it proposed, and shows it with the names of that time`() throws {
    let desk = try ReleaseDesk()
    try desk.fill(["2026-01", "2026-03"], seed: 3, kinds: 60)
    let proposal = try desk.ledger.propose(desk.query("2026-Q1;5;area+age;branch+task;outcome;barrier"), seed: 7)
    let release = try desk.ledger.publish(proposal)
    #expect(release.number == 1 && release.tables == proposal.tables && release.seed == 7)
    #expect(release.bases.map(\.version) == [1, 1, 1])
    try desk.office.desk.write { try BranchRegister.rename(#require(Code("main")), to: "Bykernen", in: $0) }
    #expect(try desk.ledger.release(1).tables == proposal.tables)
    let check = try desk.ledger.verify()
    #expect(check.holds && check.releases == 1 && check.proved > 0, "\(check.findings)")
    #expect(throws: ReleaseFault.unknownRelease) { try desk.ledger.release(2) }
  }

  @Test func `counts every session once in every table`() throws {
    let desk = try ReleaseDesk()
    try desk.fill(["2026-02"], seed: 5, kinds: 80)
    let all = try desk.office.desk.read {
      try $0.first("SELECT sum(count) FROM entry WHERE is_void = 0") { $0.whole(0) } ?? 0
    }
    let ground = try desk.ledger.ground(desk.query("2026-02;5;area"), kind: .release)
    #expect(ground.own.map(\.sessions) == [all])
    for axis in ReleaseAxis.allCases {
      let query = try desk.query("2026-02;5;" + axis.code)
      let categories = try ground.categories(query)
      let shape = ReleaseShape(axes: [axis], nodes: categories[0].map { $0.map(\.numbers) })
      let truth = try #require(shape.truth(ground.own), "\(axis)")
      #expect(truth.last == all && truth.dropLast().reduce(0, +) == all, "\(axis)")
    }
  }

  @Test func `has frozen months as they were, and says what was corrected since`() throws {
    let desk = try ReleaseDesk()
    try desk.log("2026-01", areas: [30, 12, 9, 20])
    let late = try #require(try desk.log("2026-02", 8) { $0.area = "north" })
    try desk.publish("2026-01-01..2026-02-28;5;area")
    try desk.log("2026-01", areas: [0, 0, 7, 0])
    _ = try desk.office.log.void(late, because: .slip)
    let again = try desk.ledger.propose(desk.query("2026-01-01..2026-02-28;5;branch"), seed: 1)
    #expect(again.corrected.map(\.iso) == ["2026-01-01", "2026-02-01"] && again.related == [1])
    #expect(again.tables[0].cells.last == 79)
    _ = try desk.ledger.publish(again)
    let revision = try desk.ledger.publish(try desk.ledger.revise(1, seed: 4))
    #expect(revision.tables[0].cells.last == 78 || revision.tables[0].cells.last == .some(nil))
    #expect(revision.kind == .revision && revision.bases.map(\.version) == [2, 2] && revision.number == 3)
    #expect(try desk.ledger.verify().findings == [])
    #expect(throws: ReleaseFault.nothingToRevise) { try desk.ledger.revise(1, seed: 4) }
    #expect(try desk.ledger.propose(desk.query("2026-01;5;area"), seed: 1).draft.bases.map(\.version) == [2])
  }

  @Test func `is not revised for a session or two, which a new version would show`() throws {
    let desk = try ReleaseDesk()
    try desk.log("2026-01", areas: [30, 12, 9, 20])
    try desk.publish("2026-01;5;area")
    try desk.log("2026-01", areas: [1, 0, 3, 0])
    #expect(throws: ReleaseFault.tooFewCorrections(corrected: 4, least: 5)) { try desk.ledger.revise(1, seed: 1) }
    try desk.log("2026-01", areas: [0, 6, 0, 0])
    let revision = try desk.ledger.revise(1, seed: 1)
    #expect(revision.tables[0].cells[0] == nil && revision.tables[0].cells[2] == nil)
    _ = try desk.ledger.publish(revision)
    #expect(try desk.ledger.verify().findings == [])
  }

  @Test func `refuses what cannot be published, and says why`() throws {
    let desk = try ReleaseDesk()
    try desk.log("2026-01", areas: [30, 12, 9, 20])
    try desk.log("2026-03", areas: [1, 1, 1, 1])
    func fault(_ text: String) throws -> ReleaseFault? {
      do {
        _ = try desk.ledger.propose(desk.query(text), seed: 1)
        return nil
      } catch let fault as ReleaseFault {
        return fault
      }
    }
    #expect(try fault("2026-02;5;area") == .nothingLogged)
    #expect(try fault("2027-01;5;area") == .unfinished(from: #require(Day(iso: "2027-02-01"))))
    #expect(try fault("2026-03;5;area") == .nothingLeft)
    #expect(try fault("2026-01;5;area|area:west=north+nord") == .unknownCategory(.area, nearest: "north"))
    #expect(try fault("2026-01;5;area|area:island=north+south") == .bandNameTaken)
    #expect(try fault("2026-01;5;area+age;age+task;task+area") == .circle)
    try desk.publish("2026-01;5;area")
    #expect(try fault("2026-01;10;area") == .otherThreshold(release: 1, threshold: 5))
    #expect(try fault("2026-01;5;area+age+task+level") == nil)
  }

  @Test func `shows bands under their own names, and no area that there was not yet`() throws {
    let desk = try ReleaseDesk()
    try desk.log("2026-01", areas: [30, 12, 9, 20])
    try desk.office.desk.write { try BranchRegister.addArea(#require(Code("west")), name: "Vest", in: $0) }
    let release = try desk.publish("2026-01;5;area|area:Midtbyen og havnen=north+south")
    let names = release.tables[0].categories[0]
    #expect(names.map(\.code) == ["midtbyen-og-havnen", "island", "not-recorded"])
    #expect(names.map { $0.wording[.da] } == ["Midtbyen og havnen", "Island", "Ikke oplyst"])
    #expect(try desk.ledger.release(1).tables == release.tables)
    // The new one has its first session in March: January has it neither then.
    try desk.log("2026-03", 8) { $0.area = "west" }
    func areas(_ period: String) throws -> [String] {
      try desk.ledger.propose(desk.query(period + ";5;area"), seed: 1, effort: .brief).tables[0].categories[0].map(
        \.code)
    }
    #expect(try areas("2026-01") == ["north", "south", "island", "not-recorded"])
    #expect(try areas("2026-Q1") == ["north", "south", "island", "west", "not-recorded"])
    #expect(try areas("2026-03") == ["north", "south", "island", "west", "not-recorded"])
  }

  @Test func `gives up what takes too long, with a clear answer`() throws {
    let desk = try ReleaseDesk()
    try desk.fill(["2026-04"], seed: 9, kinds: 30)
    let query = try desk.query("2026-04;5;area+age;area+task")
    let ground = try desk.ledger.ground(query, kind: .release)
    for limit in [10, 1_000] {
      do {
        _ = try ground.answer(query, seed: 1, effort: .brief, limit: limit)
        Issue.record("so little is never enough")
      } catch ReleaseFault.tooLarge(let cells) {
        #expect(cells > 20)
      }
    }
    _ = try ground.answer(query, seed: 1, effort: .brief)
  }

  @Test func `refuses a proposal where the log or the ledger changed meanwhile`() throws {
    let desk = try ReleaseDesk()
    try desk.log("2026-01", areas: [30, 12, 9, 20])
    let proposal = try desk.ledger.propose(desk.query("2026-01;5;area"), seed: 1)
    try desk.log("2026-01", areas: [0, 1, 0, 0])
    #expect(throws: ReleaseFault.changedMeanwhile) { try desk.ledger.publish(proposal) }
    let next = try desk.ledger.propose(desk.query("2026-01;5;area"), seed: 1)
    try desk.publish("2026-01;5;branch")
    #expect(throws: ReleaseFault.changedMeanwhile) { try desk.ledger.publish(next) }
    #expect(try desk.ledger.verify().findings == [])
  }

  @Test func `proposes to merge, to drop or to take longer, and each costs what it says`() throws {
    let desk = try ReleaseDesk()
    try desk.fill(["2026-04", "2026-05"], seed: 9, kinds: 40)
    let proposal = try desk.ledger.propose(desk.query("2026-04;5;area+age+task"), seed: 1)
    #expect(!proposal.remedies.ways.isEmpty)
    for remedy in proposal.remedies.ways {
      guard let price = remedy.price else { continue }
      let answer = try desk.ledger.propose(remedy.query, seed: 1, effort: .brief, looksFurther: false)
      #expect(answer.withheld == price.blanks && answer.cost == price.cost, "\(remedy.way)")
      #expect(price.blanks * proposal.filled < proposal.withheld * price.filled, "\(remedy.way)")
    }
  }
}
