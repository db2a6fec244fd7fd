import Formats
import Language
import Municipality

/// Finds the code of ours that a sheet's word most likely stands for; a draft, which a person reads before it is used.
struct WordMatcher {
  private let tasks: [OfficeTask]
  private let branches: [Branch]
  private let areas: [Area]
  private let language: LanguageCode
  private var taskWords: [String: Set<String>] = [:]

  init(tasks: [OfficeTask], branches: [Branch], areas: [Area], language: LanguageCode) {
    self.tasks = tasks.filter { !$0.isRetired }
    self.branches = branches
    self.areas = areas
    self.language = language
    for task in self.tasks {
      for word in [task.code.text] + task.name.all + (task.entry?.words.all ?? []) {
        taskWords[SheetWord.key(word), default: []].insert(task.code.text)
      }
    }
  }

  /// The code that a word stands for in a field; nil where none or several fit.
  func code(_ word: String, _ field: ImportField) -> String? {
    let key = SheetWord.key(word)
    switch field {
    case .task: return task(key)
    case .branch: return place(key, branches.map { ($0.code.text, $0.name) })
    case .area: return place(key, areas.filter { !$0.isClosed }.map { ($0.code.text, $0.name) })
    case .level, .suggested:
      if let number = Int(key), HelpLevel(rawValue: number) != nil { return key }
      return choice(key, HelpLevel.allCases.map { ("\($0.rawValue)", $0.wording) }) ?? Self.levels[key]
    case .outcome: return choice(key, Outcome.self) ?? Self.outcomes[key]
    case .channel: return choice(key, Channel.self) ?? Self.channels[key]
    case .alone: return choice(key, AloneNextTime.self)
    case .contact: return choice(key, ContactKind.self)
    case .reason: return choice(key, NotDoneReason.self)
    case .age: return choice(key, AgeBand.self)
    case .helpedIn: return choice(key, HelpedIn.self)
    case .barriers: return choice(key, Barrier.self)
    case .pathways: return choice(key, Pathway.self)
    case .time: return choice(key, PartOfDay.self)
    case .approximate, .misdirected: return Self.flags[key]
    case .date, .minutes, .persons, .count, .effort, .campaign, .note: return nil
    }
  }

  // MARK: - Tasks and places

  private func task(_ key: String) -> String? {
    if let codes = taskWords[key] { return codes.count == 1 ? codes.first : nil }
    let scored = tasks.map { (code: $0.code.text, score: $0.match(key, in: language)) }.filter { $0.score > 0 }
    guard let best = scored.map(\.score).max(), best >= 5 else { return nil }
    let found = scored.filter { $0.score == best }
    return found.count == 1 ? found.first?.code : nil
  }

  private func place(_ key: String, _ places: [(code: String, name: String)]) -> String? {
    if let exact = places.first(where: { $0.code == key || SheetWord.key($0.name) == key }) { return exact.code }
    guard key.count >= 3 else { return nil }
    let near = places.filter { place in
      let name = SheetWord.key(place.name)
      return name.hasPrefix(key) || key.hasPrefix(name) || SheetWord.parts(name).contains(key)
        || SheetWord.parts(key).contains { $0.count >= 4 && name.hasPrefix($0) }
    }
    return near.count == 1 ? near.first?.code : nil
  }

  // MARK: - Closed lists

  private func choice<Choice: CodedChoice & WordedChoice>(_ key: String, _ type: Choice.Type) -> String? {
    choice(key, Choice.allCases.map { ($0.code, $0.wording) })
  }

  private func choice(_ key: String, _ choices: [(code: String, name: Wording)]) -> String? {
    if let exact = choices.first(where: { $0.code == key || $0.name.all.map(SheetWord.key).contains(key) }) {
      return exact.code
    }
    guard key.count >= 4 else { return nil }
    let near = choices.filter { choice in choice.name.all.contains { SheetWord.key($0).hasPrefix(key) } }
    return near.count == 1 ? near.first?.code : nil
  }

  private static let levels = table([
    "0": "henvist|vist videre|hänvisad|signpost|info",
    "1": "tip|kort råd|tips|selv|själv|self",
    "2": "ved siden af|side om side|guidet|vejledt|bredvid|sida vid sida|guidad|side by side",
    "3": "gjorde det for|ført pennen|vi tastede|hjälpt till|höll i pennan|for them",
    "4": "papir|uden om|på papir|papper|paper",
  ])
  private static let outcomes = table([
    "done": "løst|ja|ok|klaret|færdig|lykkedes|löst|klart|klar|färdig|done|yes|solved|x",
    "partly": "delvist|delvis|næsten|halvt|partly",
    "could-not": "nej|ikke løst|ej løst|umuligt|ej löst|inte löst|no|failed",
    "left": "gik|gik igen|gick|left",
    "referred": "henvist|hänvisad|videre|referred",
  ])
  private static let channels = table([
    "desk": "skranke|skranken|personligt|fremmøde|personligt fremmøde|disk|disken|desk|fysisk",
    "cafe": "café|cafe|it-café|datastue|it-kafé|kafé",
    "booked": "bestilt|booket|tidsbestilling|bestilt tid|bokad|bokad tid|booked|book en bibliotekar",
    "phone": "telefon|tlf|opkald|samtal|phone",
    "online": "chat|online|skærmdeling|mail|e-mail|chatt",
    "home-visit": "hjemmebesøg|hembesök|hjemme|home visit",
    "care-home": "plejecenter|plejehjem|ældrecenter|äldreboende|särskilt boende|care home",
  ])
  private static let flags = table(["yes": "ja|yes|x|j|1|sand|sant", "no": "nej|no|n|0|falsk|-"])

  private static func table(_ lists: [String: String]) -> [String: String] {
    var table: [String: String] = [:]
    for (code, list) in lists { for word in list.split(separator: "|") { table[String(word)] = code } }
    return table
  }
}

/// A closed list whose choices have names.
protocol WordedChoice {
  var wording: Wording { get }
}

extension Outcome: WordedChoice {}
extension Channel: WordedChoice {}
extension AloneNextTime: WordedChoice {}
extension ContactKind: WordedChoice {}
extension NotDoneReason: WordedChoice {}
extension AgeBand: WordedChoice {}
extension HelpedIn: WordedChoice {}
extension Barrier: WordedChoice {}
extension Pathway: WordedChoice {}
extension PartOfDay: WordedChoice {}
