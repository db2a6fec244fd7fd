public import Language

/// One thing that is kept of a person, with its name.
public struct DossierField: Hashable, Sendable {
  /// The name for programs.
  public let code: String
  /// The name for people.
  public let name: Wording
  /// What stands there, in the three languages; nil for nothing.
  public let value: Wording?

  /// Makes a field of a text that is the same in every language.
  public init(_ code: String, _ name: Wording, _ value: String?) {
    self.init(code, name, value.map(Wording.init(same:)))
  }

  /// Makes a field of a day.
  public init(_ code: String, _ name: Wording, _ day: Day?) {
    self.init(
      code, name,
      day.map {
        Wording(da: DayText.short($0, in: .da), sv: DayText.short($0, in: .sv), en: DayText.short($0, in: .en))
      })
  }

  /// Makes a field.
  public init(_ code: String, _ name: Wording, _ value: Wording?) {
    self.code = code
    self.name = name
    self.value = value
  }
}
