import Formats
import Language
import Municipality
import Records
import Statistics
import Testing

@testable import Courses
@testable import Reports

/// What is published of courses, read by somebody who joins all sums.
@Suite struct `To somebody outside a published report on courses` {
  /// Terms drawn at random, as a small office has them.
  private func fill(_ office: CourseDesk, _ draw: inout SeededGenerator) throws {
    let branches = ["havnen", "skoven", "bakken"]
    let kinds = Bool.random(using: &draw) ? TermKind.allCases : [.single, .single, .cafe]
    for number in 0..<Int.random(in: 1...6, using: &draw) {
      let kind = kinds.randomElement(using: &draw) ?? .series
      let most = Int.random(in: 1...12, using: &draw)
      func some() -> Int { Int.random(in: 0...most, using: &draw) }
      let (completed, partly, midway) = (some(), some() / 2, some() / 4)
      let (noShow, before, unmet, other) = (some() / 3, some() / 3, some() / 2, some() / 6)
      let walkIns = some() / 2
      let extra = kind == .single ? 0 : some()
      try office.add(
        office.term(
          "hold-\(number)", at: branches[Int.random(in: 0..<3, using: &draw)], last: "2026-05-0\(number + 1)",
          kind: kind, offer: "tilbud-\(number % 3)", isCancelled: number == 5, isAnnounced: number % 3 != 1
        ) { counts in
          guard kind != .cafe else { return (counts.visits, counts.walkIns) = (walkIns * 3, walkIns * 3) }
          counts.tookPart = completed + partly + midway
          counts.signedUp = counts.tookPart + noShow + before + unmet + other
          (counts.completed, counts.partly, counts.noShow, counts.unmet) = (completed, partly, noShow, unmet)
          counts.withdrawn = before + midway
          counts.seats = counts.seated + 1
          if kind == .single { counts.dates = 1 }
          (counts.walkIns, counts.visits) = (walkIns, counts.tookPart + extra + walkIns)
        })
    }
  }

  private func figures(_ report: Report) -> [String: OutsiderCell] {
    OutsiderCell.cells(ofTidy: ReportCSV(report, as: .plain).tidy)
  }

  /// What a form tells beside the report on courses; single events stand in no line of it and are the rest.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `a form beside it gives nothing away`(seed: UInt64) throws {
    var draw = SeededGenerator(seed: seed)
    let office = try CourseDesk()
    try fill(office, &draw)
    let report = figures(try office.courses(.house))
    let form = figures(try office.dst(.house))
    func told(_ cells: [String: OutsiderCell], _ place: String) -> Int? {
      cells[place].flatMap { $0.isHidden ? nil : $0.number }
    }
    let totals = try office.desk.read { try CourseTotals.totals(in: Period("2026").days, reader: $0) }
    let events = totals.filter { $0.kind == .single }
    let lines = ["participants", "other-participants", "cafe-visits"].map { "form|\($0)|figure" }
    for line in lines { #expect(told(form, line).map { !(1...4).contains($0) } ?? true, "\(seed) \(line)") }
    /// What is left of a sum when all that is told is taken away, with how many parts it is made of.
    func check(_ sum: Int?, _ lines: [String]) {
      guard let sum else { return }
      let silent = lines.filter { form[$0]?.isHidden == true }.count + (events.contains { $0.counts.dates > 0 } ? 1 : 0)
      let left = sum - lines.compactMap { told(form, $0) }.reduce(0, +)
      #expect(left == 0 || left - max(0, silent - 1) >= Discretion.threshold, "\(seed) \(lines): \(left)")
    }
    check(told(report, "overview|visits|value"), lines)
    check(told(report, "overview|visits-terms|value"), Array(lines.prefix(2)))
    // Where terms of one date would tell who walked in, the form does not tell it either.
    if told(report, "overview|visits|value") == nil {
      for line in lines { #expect((told(form, line) ?? 0) == 0, "\(seed) \(line)") }
    }
    for branch in Set(totals.map(\.branch)) where told(report, "branches|\(branch)|visits") != nil {
      let places = Dictionary(grouping: totals.filter { $0.branch == branch }) { total in
        switch total.kind {
        case .cafe: lines[2]
        case .single: "events"
        case .series, .pair: total.isAnnounced ? lines[0] : lines[1]
        }
      }.mapValues { CourseFigures.sum($0).visits }.filter { $0.value > 0 }
      let silent = places.filter { told(form, $0.key) == nil }.map(\.value)
      let few = places.filter { (1...4).contains($0.value) }
      // In a form that tells nothing of persons there is nothing to take away.
      guard lines.contains(where: { told(form, $0) ?? 0 > 0 }), !few.isEmpty else { continue }
      #expect(few.allSatisfy { told(form, $0.key) == nil }, "\(seed) \(branch)")
      #expect(silent.count > 1 && silent.reduce(0, +) - silent.count + 1 >= Discretion.threshold, "\(seed) \(branch)")
    }
  }

  @Test(arguments: 1...120 as ClosedRange<UInt64>)
  func `no small count of persons stands, and none can be worked out`(seed: UInt64) throws {
    var draw = SeededGenerator(seed: seed)
    let office = try CourseDesk()
    try fill(office, &draw)
    let published = try office.courses(.house)
    let cells = figures(published)
    let truth = figures(try office.courses(.internal))
    func known(_ place: String) -> Int? { cells[place].flatMap { $0.isHidden ? nil : $0.number } }
    func real(_ place: String) -> Int { truth[place]?.number ?? 0 }

    let whole = ["participants", "visits", "visits-terms", "visits-cafe"].map {
      "overview|\($0)|value"
    }
    let outcome = ["completed", "partly", "left-midway", "no-show", "left-before", "unmet", "other"]
    let parts = outcome.map { "outcome|\($0)|persons" }
    let branches = cells.keys.filter { $0.hasPrefix("branches|") && !$0.contains("TOTAL") }
      .filter { $0.hasSuffix("|participants") || $0.hasSuffix("|visits") }
    for place in whole + parts + branches {
      #expect(known(place).map { !(1...4).contains($0) } ?? true, "\(seed) \(place)")
    }
    // Nothing of persons stands by offer, kind or term.
    #expect(!cells.keys.contains { $0.hasPrefix("terms|") })
    #expect(
      Set(cells.values.filter { ["offers", "groups"].contains($0.section) }.map(\.measure)).subtracting(
        ["terms", "lessons"]) == [])

    /// Whether what is hidden of a list with a known sum could be anything, or tells itself.
    func check(_ list: [String], sum: Int?) {
      let hidden = list.filter { cells[$0]?.isHidden == true }
      guard let sum, !hidden.isEmpty else { return }
      let left = sum - list.compactMap(known).reduce(0, +)
      #expect(hidden.reduce(0) { $0 + real($1) } == left, "\(seed): the list is not what it was thought to be")
      guard left > 0 else { return }
      #expect(hidden.count > 1, "\(seed) \(hidden) = \(left)")
      // Each could be five or more, with the others at least one where the whole list is not withheld.
      let others = hidden.count == list.count ? 0 : hidden.count - 1
      #expect(left - others >= Discretion.threshold, "\(seed) \(hidden) <= \(left - others)")
    }
    let participants = known(whole[0])
    let signedUp = known("outcome|TOTAL|persons")
    check(Array(parts.prefix(3)), sum: participants)
    if let participants, let signedUp { check(Array(parts.suffix(4)), sum: signedUp - participants) }
    check(Array(whole.suffix(2)), sum: known(whole[1]))
    check(branches.filter { $0.hasSuffix("|participants") }, sum: participants)
    check(branches.filter { $0.hasSuffix("|visits") }, sum: known(whole[1]))
    // Who did not come is no small number either, where both ends are told.
    if let participants, let signedUp { #expect(!(1...4).contains(signedUp - participants), "\(seed)") }
    // The branches hide the same in both columns, since at terms of one date both are alike.
    for place in branches where place.hasSuffix("|participants") {
      let other = place.replacing("|participants", with: "|visits")
      #expect(cells[place]?.isHidden == cells[other]?.isHidden, "\(seed) \(place)")
    }
    // A share of seats is the number of seated persons in other words.
    if signedUp != nil, let fill = cells["overview|fill-rate|value"], !fill.isHidden, fill.value != "",
      real("overview|seats|value") > 0
    {
      for part in ["completed", "partly", "no-show"] { #expect(known("outcome|\(part)|persons") != nil, "\(seed)") }
    }
    // Where every term has one date, visits less participants are those who walked in.
    func checkWalkIns(_ totals: [CourseTotal], _ participants: Int?, _ visits: Int?) {
      guard totals.allSatisfy({ $0.kind == .cafe || $0.counts.dates <= 1 }), let participants, let visits else {
        return
      }
      #expect(!(1...4).contains(visits - participants), "\(seed)")
    }
    let totals = try office.desk.read { try CourseTotals.totals(in: Period("2026").days, reader: $0) }
    checkWalkIns(totals, participants, known(whole[1]))
    checkWalkIns(totals, participants, known(whole[2]))
    for branch in Set(totals.map(\.branch)) {
      let place = "branches|\(branch)|"
      checkWalkIns(totals.filter { $0.branch == branch }, known(place + "participants"), known(place + "visits"))
    }
    let sentences = published.summary.joined(separator: " ")
    if known("outcome|unmet|persons") == nil { #expect(!sentences.contains("ville have en plads")) }
    if participants == nil {
      #expect(!sentences.contains("mødte mindst én gang") && !sentences.contains("gennemførte"))
    }
  }
}
