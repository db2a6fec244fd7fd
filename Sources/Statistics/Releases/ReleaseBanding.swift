import Municipality

/// Finest categories of an axis put together under a name of their own, as `0-64=0-14+15-24+25-44+45-64` or
/// `Midtbyen og havnen=midtby+havn`.
///
/// What no group names stands alone.
public struct ReleaseBanding: Hashable, Sendable {
  /// A group: its name, and the codes of what it holds.
  public struct Group: Hashable, Sendable {
    /// What tables call it: a span of ages, a code, or a name as people say it.
    public let name: String
    /// What files call it: the name where that is a span or a code, else a code made of it.
    public let code: String
    /// The codes of the finest categories, each once.
    public let codes: [String]
  }

  /// The groups, by their names.
  public let groups: [Group]

  /// Puts categories together.
  ///
  /// - Throws: ``ReleaseFault`` for what is no name, a name or a category that stands twice, an empty group, and a name
  ///   that looks like a person.
  public init(_ groups: [(name: String, codes: [String])]) throws(ReleaseFault) {
    guard !groups.isEmpty, groups.allSatisfy({ !$0.codes.isEmpty }) else { throw .badBand }
    let codes = groups.flatMap(\.codes)
    guard codes.allSatisfy(Self.isCode), Set(codes).count == codes.count else { throw .badBand }
    var found: [Group] = []
    for group in groups {
      let name = group.name.split(separator: " ").joined(separator: " ")
      guard Self.isName(name) else { throw .badBand }
      guard let code = Self.isCode(name) ? name : Code<ReleaseAxis>(from: name)?.text else { throw .refusedText }
      found.append(Group(name: name, code: code, codes: group.codes.sorted()))
    }
    guard Set(found.map(\.code)).count == found.count else { throw .badBand }
    self.groups = found.sorted { $0.name < $1.name }
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

  /// Whether a text is a code, or a span of ages as `0-64` and `85+`.
  private static func isCode(_ text: String) -> Bool {
    if text.wholeMatch(of: /[0-9]{1,3}(?:-[0-9]{1,3}|\+)?/) != nil { return true }
    return Code<ReleaseAxis>(text) != nil
  }

  /// Whether a text may be the name of a group: up to 60 letters, digits and blanks, and what else names of places have
  /// that separates nothing in the written form.
  static func isName(_ text: String) -> Bool {
    isCode(text) || text.wholeMatch(of: /[\p{L}0-9][\p{L}0-9 .\/()&’-]{0,59}/) != nil
  }
}
