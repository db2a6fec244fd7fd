public import Language

/// What is odd about where something lies, told to whoever wrote it down and refused nowhere.
public enum PointNote: Hashable, Sendable {
  /// It seems to lie in water.
  case inSea
  /// It lies so many kilometres from the nearest branch.
  case far(kilometres: Int)
  /// No branch is on the map.
  case noBranchPoint

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .inSea: PlacePhrase.inSea(in: language)
    case .far(let kilometres): PlacePhrase.far(in: language, ["n": .number(kilometres)])
    case .noBranchPoint: PlacePhrase.noBranchPoint(in: language)
    }
  }

  /// The code for programs.
  public var code: String {
    switch self {
    case .inSea: "inSea"
    case .far: "farFromBranches"
    case .noBranchPoint: "noBranchPoint"
    }
  }
}
