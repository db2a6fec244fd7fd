import Municipality

/// Finest categories of an axis put together under a name of their own, as `0-64=0-14+15-24+25-44+45-64`.
///
/// What no group names stands alone.
public struct ReleaseBanding: Hashable, Sendable {
  /// A group: its name, and the codes of what it holds.
  public struct Group: Hashable, Sendable {
    /// The name, a code or a span of ages.
    public let name: String
    /// The codes of the finest categories, each once.
    public let codes: [String]
  }

  /// The groups, by their names.
  public let groups: [Group]

  /// Puts categories together.
  ///
  /// - Throws: ``ReleaseFault`` for a name that is no code, a name or a category that stands twice, and an empty group.
  public init(_ groups: [(name: String, codes: [String])]) throws(ReleaseFault) {
    guard !groups.isEmpty, groups.allSatisfy({ Self.isName($0.name) && !$0.codes.isEmpty }) else {
      throw .badBand
    }
    let codes = groups.flatMap(\.codes)
    guard codes.allSatisfy(Self.isName), Set(codes).count == codes.count, Set(groups.map(\.name)).count == groups.count
    else { throw .badBand }
    self.groups = groups.map { Group(name: $0.name, codes: $0.codes.sorted()) }.sorted { $0.name < $1.name }
  }

  /// Reads `0-64=0-14+15-24,65+=65-74+75-84+85+`.
  ///
  /// - Throws: ``ReleaseFault``.
  public init(_ text: some StringProtocol) throws(ReleaseFault) {
    var groups: [(name: String, codes: [String])] = []
    for part in String(text).split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2 else { throw .badBand }
      var codes: [String] = []
      for word in sides[1].split(separator: "+", omittingEmptySubsequences: false) {
        // The plus of "85+" stands before another one, or at the end.
        if !word.isEmpty {
          codes.append(String(word))
        } else if let last = codes.popLast(), !last.hasSuffix("+") {
          codes.append(last + "+")
        } else {
          throw .badBand
        }
      }
      groups.append((sides[0], codes))
    }
    try self.init(groups)
  }

  /// The written form that ``init(_:)`` reads.
  public var text: String {
    groups.map { $0.name + "=" + $0.codes.joined(separator: "+") }.joined(separator: ",")
  }

  /// Whether a text is a code, or a span of ages as `0-64` and `85+`: nothing else is stored.
  private static func isName(_ text: String) -> Bool {
    if text.wholeMatch(of: /[0-9]{1,3}(?:-[0-9]{1,3}|\+)?/) != nil { return true }
    return Code<ReleaseAxis>(text) != nil
  }
}
