public import Language

/// A category of a published table: its code, what it is called, and the finest categories that it holds.
public struct ReleaseCategory: Hashable, Sendable {
  /// The code that files have.
  public let code: String
  /// What it is called.
  public let wording: Wording
  /// The numbers of the finest categories, rising.
  public let numbers: [Int]

  /// Makes a category.
  public init(code: String, wording: Wording, numbers: [Int]) {
    self.code = code
    self.wording = wording
    self.numbers = numbers
  }

  /// A band: called by its name, and in files by its code.
  static func band(_ group: ReleaseBanding.Group, of axis: ReleaseAxis, numbers: [Int]) -> ReleaseCategory {
    let name = axis == .age ? group.name.replacing("-", with: "–") : group.name
    return ReleaseCategory(code: group.code, wording: Wording(same: name), numbers: numbers)
  }
}
