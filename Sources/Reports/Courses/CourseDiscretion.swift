import Courses

/// What of the figures of courses is shown: everything for internal use, and for the house no count of 1 to 4 persons
/// and none that can be worked out.
///
/// Persons who signed up are parted in two, who took part and who did not, and each part again by what became of them.
/// The two are closed first; a part that is hidden hides all that it is made of, and each part that is shown is closed
/// by itself. Where who took part is hidden so are visits, since at a term of one date both are the same; where all
/// terms have one date, visits also tell how many walked in, and are hidden with them. Of the branches only two columns
/// tell of persons, and they hide the same branches. Offers, audiences and single terms tell of persons in internal
/// reports alone: a branch that holds one offer would give away the offer's figure.
struct CourseDiscretion {
  /// What a list of counts shows: for each whether it is hidden.
  typealias Hidden = [Bool]

  let discretion: Discretion
  /// Whether the persons who signed up are shown.
  let showsSignedUp: Bool
  /// Whether those who took part are.
  let showsTookPart: Bool
  /// Completed, partly, left midway.
  let tookPart: Hidden
  /// Whether those who did not come are shown.
  let showsAbsent: Bool
  /// No-show, left before, unmet wish, other.
  let absent: Hidden
  /// Whether all visits are shown.
  let showsVisits: Bool
  /// The visits of terms, those in open cafés.
  let visits: Hidden

  init(_ totals: [CourseTotal], for discretion: Discretion) {
    let counts = CourseFigures.sum(totals)
    let kinds = Self.visits(totals)
    self.discretion = discretion
    showsSignedUp = discretion.shows(counts.signedUp)
    let absentees = counts.signedUp - counts.tookPart
    let halves = showsSignedUp ? discretion.hidden(in: [counts.tookPart, absentees]) : nil
    let showsTookPart = halves?[0] == false
    let showsAbsent = halves?[1] == false
    self.showsTookPart = showsTookPart
    self.showsAbsent = showsAbsent
    func close(_ list: [Int], _ isShown: Bool) -> Hidden {
      (isShown ? discretion.hidden(in: list) : nil) ?? list.map { _ in true }
    }
    tookPart = close(Self.tookPart(counts), showsTookPart)
    absent = close(Self.absent(counts), showsAbsent)
    let tellsWalkIns = Self.tellsWalkIns(totals, for: discretion)
    let showsVisits = showsTookPart && discretion.shows(counts.visits) && !tellsWalkIns
    self.showsVisits = showsVisits
    visits = close(kinds, showsVisits)
  }

  /// The visits of terms that people sign up to, and those in open cafés.
  static func visits(_ totals: [CourseTotal]) -> [Int] {
    let cafe = totals.filter { $0.kind == .cafe }.reduce(0) { $0 + $1.counts.visits }
    return [CourseFigures.sum(totals).visits - cafe, cafe]
  }

  /// Whether visits and participants together tell how many came without signing up, and those are few: where every
  /// term has one date only, the one less the other is just that.
  static func tellsWalkIns(_ totals: [CourseTotal], for discretion: Discretion) -> Bool {
    let terms = totals.filter { $0.kind != .cafe }
    guard terms.allSatisfy({ $0.counts.dates <= 1 }) else { return false }
    let (all, signUp) = (CourseFigures.sum(totals), CourseFigures.sum(terms))
    return [all.visits - all.tookPart, signUp.visits - signUp.tookPart].contains { !discretion.shows($0) }
  }

  static func tookPart(_ counts: CourseCounts) -> [Int] { [counts.completed, counts.partly, counts.leftMidway] }
  static func absent(_ counts: CourseCounts) -> [Int] {
    [counts.noShow, counts.leftBefore, counts.unmet, counts.other]
  }

  /// Whether the persons who had a seat may be told, and shares of them and of who began.
  var showsSeated: Bool { !tookPart[0] && !tookPart[1] && !absent[0] }
  /// Whether the share of those who began that completed may be told.
  var showsCompletion: Bool { showsTookPart && !tookPart[0] }

  /// Which branches are hidden, by the persons who took part and the visits of each.
  func hidden(branches: [[CourseTotal]]) -> Hidden {
    let sums = branches.map { CourseFigures.sum($0) }
    guard showsTookPart, showsVisits, !branches.contains(where: { Self.tellsWalkIns($0, for: discretion) }),
      let one = discretion.hidden(in: sums.map(\.tookPart)), let other = discretion.hidden(in: sums.map(\.visits))
    else { return sums.map { _ in true } }
    return zip(one, other).map { $0 || $1 }
  }
}
