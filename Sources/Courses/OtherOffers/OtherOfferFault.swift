public import Formats
public import Language

/// What cannot be done with a calendar of others.
public enum OtherOfferFault: Fault, Hashable {
  /// There is no such source.
  case unknownSource(nearest: String?)
  /// A source that is not there yet needs a name and an audience.
  case sourceIsNew
  /// The file could not be read, and nothing of it was kept; broken where no part of it can be.
  case notRead([CalendarFinding], isBroken: Bool)

  /// The most findings that are told one by one.
  private static let told = 10

  /// The code for programs.
  public var code: String {
    switch self {
    case .unknownSource: "unknownSource"
    case .sourceIsNew: "sourceIsNew"
    case .notRead: "notRead"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .unknownSource: "source"
    case .sourceIsNew: "name"
    case .notRead: "file"
    }
  }

  /// The nearest known code.
  public var nearest: String? {
    if case .unknownSource(let nearest) = self { nearest } else { nil }
  }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .unknownSource(let nearest?):
      return OtherOfferPhrase.unknownSourceNear(in: language, ["nearest": .text(nearest)])
    case .unknownSource(nil): return OtherOfferPhrase.unknownSource(in: language)
    case .sourceIsNew: return OtherOfferPhrase.sourceIsNew(in: language)
    case .notRead(let findings, let isBroken):
      var lines = [OtherOfferPhrase.notRead(in: language, ["n": .number(findings.count)])]
      lines += findings.prefix(Self.told).map { $0.sentence(in: language) }
      if findings.count > Self.told {
        lines.append(OtherOfferPhrase.andMore(in: language, ["n": .number(findings.count - Self.told)]))
      }
      if !isBroken { lines.append(OtherOfferPhrase.skipHint(in: language)) }
      return lines.joined(separator: "\n")
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: CoursesCommandLine? =
      switch self {
      case .unknownSource(nil): .calendars
      case .sourceIsNew: .newCalendar
      case .notRead(_, isBroken: false): .skipInvalid
      case .unknownSource, .notRead: nil
      }
    return line.map { $0(in: language) }
  }
}
