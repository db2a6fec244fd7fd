public import Language
public import Municipality
import Records
public import SQLite

/// What must be packed in a branch on the morning of a day, and whether it is there.
public struct KitList: Sendable {
  /// What one team takes along.
  public struct Load: Sendable {
    /// The team.
    public let team: OutreachTeam
    /// When it leaves, in minutes after midnight.
    public let leaves: Int
    /// What must be in the car, by kind.
    public let kit: [KitKind: Int]
    /// The places without a good net, where no hotspot was asked for.
    public let withoutNet: [OutreachPlace]
  }

  /// A kind of kit in the branch.
  public struct Line: Sendable {
    /// The kind.
    public let kind: KitKind
    /// How much all teams of the branch take along.
    public let needed: Int
    /// How much there is on the day.
    public let there: Int
    /// Where there is some left over, with how much; empty where nothing is missing.
    public let elsewhere: [(branch: Branch, pieces: Int)]

    /// How much is missing.
    public var short: Int { max(0, needed - there) }
  }

  /// The branch.
  public let branch: Branch
  /// The day.
  public let day: Day
  /// The teams that leave from it, the first one first.
  public let loads: [Load]
  /// What is needed of each kind, in the order of the kinds.
  public let lines: [Line]

  /// The lists of a day, one for each branch that a team leaves from, in the order of the branches.
  public static func lists(on day: Day, desk: Reader, people: Reader) throws -> [KitList] {
    let teams = try Dictionary(TeamRegister.teams(in: desk).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let places = try Dictionary(PlaceRegister.places(in: desk).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let stock = try KitBook.stock(on: day, in: people)
    let loads = try DayRoutes.routes(on: day...day, in: desk).compactMap { route in
      teams[route.team].map { load(of: $0, route, places) }
    }
    let byBranch = Dictionary(grouping: loads) { $0.team.details.branch }
    let needs = byBranch.mapValues { loads in
      loads.reduce(into: [KitKind: Int]()) { $0.merge($1.kit, uniquingKeysWith: +) }
    }
    let branches = try BranchRegister.branches(in: desk)
    return branches.compactMap { branch in
      guard let loads = byBranch[branch.code] else { return nil }
      let lines = KitKind.allCases.compactMap { kind -> Line? in
        guard let needed = needs[branch.code]?[kind] else { return nil }
        let there = stock[branch.code]?[kind] ?? 0
        let free = branches.compactMap { other -> (branch: Branch, pieces: Int)? in
          let left = (stock[other.code]?[kind] ?? 0) - (needs[other.code]?[kind] ?? 0)
          return other.code == branch.code || left <= 0 ? nil : (other, left)
        }
        return Line(kind: kind, needed: needed, there: there, elsewhere: needed > there ? free : [])
      }
      return KitList(branch: branch, day: day, loads: loads.sorted { $0.leaves < $1.leaves }, lines: lines)
    }
  }

  private static func load(
    of team: OutreachTeam, _ route: DayRoute, _ places: [RowNumber<OutreachPlace>: OutreachPlace]
  ) -> Load {
    let kit = RouteSheet.kit(of: route)
    var known: Set<RowNumber<OutreachPlace>> = []
    let weak = route.legs.compactMap { leg -> OutreachPlace? in
      guard leg.visit.wish.kit[.hotspot] == nil, case .place(let id) = leg.visit.wish.target, let place = places[id],
        known.insert(id).inserted
      else { return nil }
      return place.details.wifi.map { $0 == .good } ?? true ? nil : place
    }
    return Load(team: team, leaves: route.leaves, kit: kit, withoutNet: kit[.hotspot] == nil ? weak : [])
  }
}

extension KitList.Line {
  /// What to do about what is missing; nil where nothing is.
  public func advice(in language: LanguageCode) -> String? {
    guard short > 0 else { return nil }
    let missing = RouteSheetPhrase.shortBy(
      in: language, ["n": .number(short), "kind": .text(kind.wording[language])])
    guard !elsewhere.isEmpty else { return missing }
    let list = elsewhere.map { "\($0.branch.name) \($0.pieces)" }.joined(separator: ", ")
    return missing + " " + RouteSheetPhrase.elsewhere(in: language, ["list": .text(list)])
  }
}

extension KitList.Load {
  /// Where the net is weak or none, as sentences.
  public func hints(in language: LanguageCode) -> [String] {
    withoutNet.compactMap { place in place.details.wifi.map { place.details.name + ": " + $0.wording[language] } }
  }
}
