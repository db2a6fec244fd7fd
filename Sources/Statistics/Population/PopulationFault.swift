public import Language

/// Why population figures were not taken in: every fault of the file, or of what was said of it.
public enum PopulationFault: Fault, Hashable {
  /// The file has faults, in the order in which they were met; never empty.
  case file([PopulationFinding])
  /// What was said to be the source is missing, too long, or looks like something about a person.
  case badSource

  /// The most faults that are told one by one.
  private static let told = 20

  /// The code for programs.
  public var code: String { self == .badSource ? "badSource" : "populationFaults" }

  /// The field.
  public var field: String? { self == .badSource ? "source" : "file" }

  /// The nearest known value, where the first fault has one.
  public var nearest: String? {
    if case .file(let findings) = self, case .unknownArea(let nearest) = findings.first?.problem {
      nearest
    } else {
      nil
    }
  }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads, and a line for each of the first twenty faults.
  public func sentence(in language: LanguageCode) -> String {
    guard case .file(let findings) = self else { return PopulationPhrase.badSource(in: language) }
    var lines = [PopulationPhrase.refused(in: language, ["n": .number(findings.count)])]
    lines += findings.prefix(Self.told).map { finding in
      "  "
        + PopulationPhrase.place(
          in: language, ["line": .text("\(finding.line)"), "what": .text(finding.problem.sentence(in: language))])
    }
    if findings.count > Self.told {
      lines.append("  " + PopulationPhrase.more(in: language, ["n": .number(findings.count - Self.told)]))
    }
    return lines.joined(separator: "\n")
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    guard case .file(let findings) = self else { return StatisticsCommandLine.source(in: language) }
    return findings.prefix(Self.told).lazy.compactMap(\.problem.commandLine).first?(in: language)
  }
}

extension PopulationProblem {
  fileprivate func sentence(in language: LanguageCode) -> String {
    switch self {
    case .format: PopulationPhrase.badFormat(in: language)
    case .notJSONStat(let path):
      path.isEmpty
        ? PopulationPhrase.notJSONStat(in: language)
        : PopulationPhrase.notJSONStatAt(in: language, ["path": .text(path)])
    case .missingColumn(let name): PopulationPhrase.missingColumn(in: language, ["name": .text(name)])
    case .shortLine: PopulationPhrase.shortLine(in: language)
    case .noAges: PopulationPhrase.noAges(in: language)
    case .splitByMore(let categories): PopulationPhrase.splitByMore(in: language, ["n": .number(categories)])
    case .bySex: PopulationPhrase.bySex(in: language)
    case .otherMunicipality: PopulationPhrase.otherMunicipality(in: language)
    case .moreInAreas(let band): PopulationPhrase.moreInAreas(in: language, ["band": .text(band)])
    case .laterDay: PopulationPhrase.laterDay(in: language)
    case .badAges: PopulationPhrase.badAges(in: language)
    case .cutsAcross(let ages, let bands):
      PopulationPhrase.cutsAcross(
        in: language, ["ages": .text(ages), "bands": .text(bands.joined(separator: ", "))])
    case .agesTwice(let ages): PopulationPhrase.agesTwice(in: language, ["ages": .text(ages)])
    case .agesMissing(let ages, let band):
      PopulationPhrase.agesMissing(in: language, ["ages": .text(ages), "band": .text(band)])
    case .badNumber: PopulationPhrase.badNumber(in: language)
    case .unknownArea(nil): PopulationPhrase.unknownArea(in: language)
    case .unknownArea(let nearest?):
      PopulationPhrase.unknownAreaNearest(in: language, ["nearest": .text(nearest)])
    case .badDay: PopulationPhrase.badDay(in: language)
    case .noDay: PopulationPhrase.noDay(in: language)
    case .severalDays(let days): PopulationPhrase.severalDays(in: language, ["days": .text(Self.list(days))])
    case .otherDays(let days): PopulationPhrase.otherDays(in: language, ["days": .text(Self.list(days))])
    case .nothing: PopulationPhrase.nothing(in: language)
    }
  }

  /// What to type about it, where something helps on.
  fileprivate var commandLine: StatisticsCommandLine? {
    switch self {
    case .unknownArea(nil): .areas
    case .noDay, .severalDays, .otherDays: .date
    case .otherMunicipality: .municipality
    default: nil
    }
  }

  /// The newest five days.
  private static func list(_ days: [Day]) -> String { days.suffix(5).map(\.iso).joined(separator: ", ") }
}
