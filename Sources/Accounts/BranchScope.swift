public import Municipality

/// The branches that an account may see and change: all of them, or some.
public struct BranchScope: Hashable, Sendable {
  /// The branches, or nil for all of them, also those that come later.
  public let branches: Set<Code<Branch>>?

  private init(_ branches: Set<Code<Branch>>?) {
    self.branches = branches
  }

  /// All branches.
  public static let all = BranchScope(nil)

  /// Some branches; nil for an empty set, which would be an account that may do nothing.
  ///
  /// That they exist is for the caller to look up in ``/Municipality/BranchRegister``: they stand in the other file.
  public init?(branches: Set<Code<Branch>>) {
    guard !branches.isEmpty else { return nil }
    self.init(branches)
  }

  /// Whether it is all branches.
  public var isAll: Bool { branches == nil }

  /// Whether a branch is among them.
  public func contains(_ branch: Code<Branch>) -> Bool { branches?.contains(branch) ?? true }

  /// As it stands in the file: nil for all, else the codes in the order of the alphabet with a space between.
  var stored: String? { branches.map { $0.map(\.text).sorted().joined(separator: " ") } }

  /// Reads what stands in the file; nil for what this program cannot have written.
  init?(stored: String?) {
    guard let stored else {
      self = .all
      return
    }
    let words = stored.split(separator: " ")
    let codes = words.compactMap { Code<Branch>($0) }
    guard codes.count == words.count else { return nil }
    self.init(branches: Set(codes))
  }
}
