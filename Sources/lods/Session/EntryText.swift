import HelpDesk
import Language
import Municipality
import Records
import Office

/// An entry in words.
struct EntryText {
  private let names: [String: Wording]
  private let language: LanguageCode

  /// Knows the names of an office's tasks.
  init(_ office: Office, in language: LanguageCode) throws {
    let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: office.profile.country) }
    names = Dictionary(tasks.map { ($0.code.text, $0.name) }, uniquingKeysWith: { $1 })
    self.language = language
  }

  /// The tasks, as "MitID i appen, Pas ×2".
  func tasks(_ entry: Entry) -> String {
    entry.tasks.map { task in
      let name = names[task.task]?[language] ?? task.task
      return task.quantity == 1 ? name : "\(name) ×\(task.quantity)"
    }.joined(separator: ", ")
  }

  /// When, as "20-11-2026, formiddag", or the month.
  func time(_ entry: Entry) -> String {
    if entry.isMonthOnly { return DayText.month(of: entry.day, in: language) }
    let day = DayText.short(entry.day, in: language)
    return entry.part.map { "\(day), \($0.wording[language])" } ?? day
  }

  /// One line: tasks, level, outcome, minutes, count.
  func line(_ entry: Entry) -> String {
    var parts = [tasks(entry)]
    if let level = entry.level { parts.append("\(level.rawValue) \(level.wording[language].lowercasedFirst)") }
    parts.append(entry.outcome.wording[language].lowercasedFirst)
    if let minutes = entry.minutes { parts.append("\(minutes) min") }
    if entry.count > 1 { parts.append((entry.isApproximate ? "ca. " : "") + "×\(entry.count)") }
    return parts.joined(separator: " · ")
  }

  /// All that was recorded, one field a line; what was not recorded is not named.
  func lines(_ entry: Entry) -> [(label: String, value: String)] {
    func label(_ phrase: EntryLabel) -> String { phrase(in: language) }
    func list<Choice: CodedChoice>(_ set: ChoiceSet<Choice>, _ name: (Choice) -> Wording) -> String {
      set.choices.map { name($0)[language] }.joined(separator: ", ")
    }
    var lines: [(String, String?)] = [
      ("id", entry.id.description),
      (label(.when), time(entry)),
      (label(.branch), entry.branch),
      (label(.tasks), tasks(entry)),
      (label(.level), entry.level.map { "\($0.rawValue) \($0.wording[language])" }),
      (label(.suggested), entry.suggested.map { "\($0.rawValue) \($0.wording[language])" }),
      (label(.suggestedBy), entry.suggestedBy),
      (label(.otherBecause), entry.otherBecause?.wording[language]),
      (label(.channel), entry.channel.wording[language]),
      (label(.outcome), entry.outcome.wording[language]),
      (label(.reason), entry.reason?.wording[language]),
      (OptionalField.minutes.wording[language], entry.minutes.map { "\($0)" }),
    ]
    let barriers = entry.barriers.map { $0.isEmpty ? label(.none) : list($0, \.wording) }
    lines += [
      (OptionalField.barriers.wording[language], barriers),
      (OptionalField.alone.wording[language], entry.alone?.wording[language]),
      (OptionalField.contact.wording[language], entry.contact?.wording[language]),
      (label(.misdirected), entry.isMisdirected ? label(.yes) : nil),
      (label(.pathways), entry.pathways.isEmpty ? nil : list(entry.pathways, \.wording)),
      (OptionalField.area.wording[language], entry.area),
      (OptionalField.age.wording[language], entry.age?.wording[language]),
      (OptionalField.helpedIn.wording[language], entry.helpedIn?.wording[language]),
      (OptionalField.persons.wording[language], entry.persons.map { "\($0)" }),
      (OptionalField.effort.wording[language], entry.effort.map { "\($0)" }),
      (label(.count), entry.count == 1 ? nil : (entry.isApproximate ? "ca. " : "") + "\(entry.count)"),
      (label(.campaign), entry.campaign),
      (OptionalField.note.wording[language], entry.note),
      (label(.corrected), entry.revision == 0 ? nil : "\(entry.revision)"),
      (label(.void), entry.isVoid ? label(.yes) : nil),
    ]
    return lines.compactMap { line in line.1.map { (line.0, $0) } }
  }
}

extension String {
  /// The text with a small first letter, for the middle of a line.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

/// The names of an entry's fields.
enum EntryLabel: PhraseKey {
  case when, branch, tasks, level, suggested, channel, outcome, reason, misdirected, pathways, count, campaign
  case suggestedBy, otherBecause, corrected, void, yes, none

  var wording: Wording {
    switch self {
    case .when: Wording(da: "Hvornår", sv: "När", en: "When")
    case .branch: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch")
    case .tasks: Wording(da: "Opgave", sv: "Ärende", en: "Task")
    case .level: Wording(da: "Hjælpegrad", sv: "Hjälpnivå", en: "Help level")
    case .suggested: Wording(da: "Foreslået", sv: "Föreslagen", en: "Advised")
    case .suggestedBy: Wording(da: "Foreslået af", sv: "Föreslagen av", en: "Advised by")
    case .otherBecause: Wording(da: "Givet anderledes", sv: "Given annorlunda", en: "Given otherwise")
    case .channel: Wording(da: "Kanal", sv: "Kanal", en: "Channel")
    case .outcome: Wording(da: "Udfald", sv: "Utfall", en: "Outcome")
    case .reason: Wording(da: "Grund", sv: "Skäl", en: "Reason")
    case .misdirected: Wording(da: "Gået forkert", sv: "Fel ställe", en: "Wrong place")
    case .pathways: Wording(da: "Vej videre", sv: "Väg vidare", en: "Ways on")
    case .count: Wording(da: "Antal", sv: "Antal", en: "Count")
    case .campaign: Wording(da: "Kampagne", sv: "Kampanj", en: "Campaign")
    case .corrected: Wording(da: "Rettet", sv: "Rättad", en: "Corrected")
    case .void: Wording(da: "Annulleret", sv: "Makulerad", en: "Void")
    case .yes: Wording(da: "ja", sv: "ja", en: "yes")
    case .none: Wording(da: "ingen", sv: "inga", en: "none")
    }
  }
}
