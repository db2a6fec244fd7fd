import DisclosureControl
import HelpDesk
import Language
import Municipality
import Office
import Records
import Testing

@testable import Statistics

@Suite struct `What else could be released` {
  @Test func `is said of tables that are too large, and which ways are too large as well`() throws {
    let desk = try ReleaseDesk()
    try desk.fill(["2026-04", "2026-05"], seed: 9, kinds: 30)
    let query = try desk.query("2026-04;5;area+age+task;branch+outcome")
    let ground = try desk.ledger.ground(query, kind: .release)
    func search(_ limit: Int) -> (ways: Set<ReleaseRemedy.Way>, failed: Set<ReleaseRemedy.Way>) {
      let found = RemedySearch(ground, query: query, renews: nil, seed: 1, ledger: desk.ledger, limit: limit).remedies()
      #expect(found.failed.allSatisfy { $0.reason == .tooLarge })
      return (Set(found.ways.map(\.way)), Set(found.failed.map(\.way)))
    }
    let enough = search(ReleaseAudit.remedyLimit)
    #expect(enough.ways.count > 8 && enough.failed.isEmpty)
    // With too little work nothing is left out without a word.
    var shares: Set<Int> = []
    for limit in [10, 3_000, 30_000, 300_000] {
      let found = search(limit)
      #expect(found.ways.isDisjoint(with: found.failed) && enough.ways.isSubset(of: found.ways.union(found.failed)))
      shares.insert(found.failed.count)
    }
    #expect(shares.count > 2)
    // Where nothing else can be had, one axis alone is tried, and the next period.
    let least = search(10)
    if least.ways.isEmpty {
      let next = ReleaseRemedy.Way.longer(try Period("2026-05"))
      #expect(least.failed.isSuperset(of: [.only(.area), next]))
    }
    #expect(enough.ways.contains(.coarsen(.age, from: 7, to: 4)) && enough.ways.contains(.leaveOut(table: 1)))
  }

  @Test func `costs what it says, whichever way`() throws {
    let desk = try ReleaseDesk()
    try desk.fill(["2026-04", "2026-05"], seed: 9, kinds: 30)
    let query = try desk.query("2026-04;5;area+age+level;outcome")
    let remedies = try desk.ledger.remedies(for: query, seed: 1)
    #expect(remedies.ways.count > 8 && remedies.failed.isEmpty, "\(remedies.failed)")
    for remedy in remedies.ways {
      let price = try #require(remedy.price)
      let answer = try desk.ledger.propose(remedy.query, seed: 1, effort: .brief, looksFurther: false)
      #expect(answer.withheld == price.blanks && answer.filled == price.filled, "\(remedy.way)")
    }
  }

  @Test func `is not said in silence where no number would be left`() throws {
    let desk = try ReleaseDesk()
    try desk.log("2026-11", areas: [1, 1, 1, 1])
    let quarter = try Period("2026-Q4")
    let remedies = try desk.ledger.remedies(for: desk.query("2026-11;5;area"), seed: 1)
    #expect(remedies.failed.contains(.init(.only(.area), .nothingLeft)) || remedies.failed.count > 1)
    // The quarter is over, the next month too.
    #expect(remedies.ways.isEmpty && remedies.failed.map(\.way).contains(.longer(quarter)))
    #expect(remedies.failed.allSatisfy { $0.reason == .nothingLeft }, "\(remedies.failed)")
    try desk.log("2026-12", areas: [1, 1, 1, 1])
    let longer = try desk.ledger.remedies(for: desk.query("2026-12;5;area"), seed: 1).ways
    #expect(longer.contains { $0.way == .longer(quarter) })
  }
}

/// New versions that are coarser than the release that they renew.
@Suite struct `A coarser new version of a release` {
  /// A release, and then sessions that were taken out where a number of 5 was shown, so that the same tables cannot be
  /// published again: the blank is at least 1 and at most 4.
  private static func made() throws -> ReleaseDesk {
    let desk = try ReleaseDesk()
    try desk.log("2026-01", areas: [30, 12, 4, 20])
    let gone = try #require(try desk.log("2026-01", 1) { $0.area = "island" })
    try desk.publish("2026-01;5;area+branch;level")
    #expect(try desk.ledger.release(1).tables[0].cells.contains(5))
    _ = try desk.office.log.void(gone, because: .slip)
    try desk.log("2026-01", areas: [7, 0, 0, 0])
    return desk
  }

  @Test func `can be published where the same tables cannot, and says what it replaces`() throws {
    let desk = try Self.made()
    #expect(throws: ReleaseFault.cannotBeGuarded(counts: 3)) { try desk.ledger.revise(1, seed: 1) }
    let remedies = try desk.ledger.remedies(for: desk.ledger.release(1).query, renewing: 1, seed: 1)
    #expect(remedies.renews == 1 && !remedies.ways.isEmpty, "\(remedies.failed)")
    for remedy in remedies.ways {
      let proposal = try desk.ledger.revise(1, as: remedy.query, seed: 1)
      #expect(proposal.kind == .revision && proposal.query == remedy.query)
    }
    let query = try desk.ledger.revisionQuery(1, tables: [ReleaseTable("level")])
    let release = try desk.ledger.publish(try desk.ledger.revise(1, as: query, seed: 1))
    #expect(release.number == 2 && release.kind == .revision && release.bases.map(\.version) == [2])
    #expect(release.query.text == "2026-01;5;level")
    #expect(try desk.ledger.verify().findings == [])
  }

  @Test func `has the period and the threshold of the release, and nothing finer`() throws {
    let desk = try ReleaseDesk()
    try desk.fill(["2026-01"], seed: 4, kinds: 30)
    try desk.publish("2026-01;7;area+age|age:0-24=0-14+15-24;level", effort: .brief)
    func text(_ tables: [String], _ bands: [ReleaseAxis: ReleaseBanding] = [:]) throws -> String {
      try desk.ledger.revisionQuery(1, tables: tables.map { try ReleaseTable($0) }, bands: bands).text
    }
    #expect(try text([]) == "2026-01;7;area+age|age:0-24=0-14+15-24;level")
    #expect(try text(["age|age:0-44=0-14+15-24+25-44"]) == "2026-01;7;age|age:0-44=0-14+15-24+25-44")
    #expect(try text(["area"]) == "2026-01;7;area")
    let wider = try ReleaseTable.band("age:0-44=0-14+15-24+25-44").banding
    #expect(try text([], [.age: wider]) == "2026-01;7;area+age|age:0-44=0-14+15-24+25-44;level")
    #expect(throws: ReleaseFault.bandWithoutAxis) { try text(["level"], [.age: wider]) }
    for finer in ["age", "area+age", "area+level", "task", "age|age:15-44=15-24+25-44", "level|level:low=0+1"] {
      if finer.hasPrefix("level") {
        #expect(try text([finer]).hasSuffix(finer))
      } else {
        #expect(throws: ReleaseFault.notCoarser) { try text([finer]) }
      }
    }
    let other = try desk.query("2026-01;5;level")
    #expect(throws: ReleaseFault.notCoarser) { try desk.ledger.revise(1, as: other, seed: 1) }
  }
}
