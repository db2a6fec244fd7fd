import Formats
import Language
import Municipality

/// Finds the code of ours that a sheet's word most likely stands for; a draft, which a person reads before it is used.
struct WordMatcher {
  private let tasks: TaskWords
  private let branches: [Branch]
  private let areas: [Area]

  /// - Parameter tasks: in the order in which they are preferred where a word fits two.
  init(tasks: [OfficeTask], branches: [Branch], areas: [Area], language: LanguageCode) {
    self.tasks = TaskWords(tasks.filter { !$0.isRetired }, in: language)
    self.branches = branches
    self.areas = areas
  }

  /// The task that a heading of counts names; a guess will not do, as a column has many sessions.
  func task(_ heading: String) -> WordMatch? { tasks.one(heading) }

  /// What a word stands for in a field; nil where nothing fits, or too much.
  func match(_ word: String, _ field: ImportField) -> WordMatch? {
    if field == .task { return tasks.match(word) }
    if let code = code(word, field) { return WordMatch(code, isSure: true) }
    let text = SheetWord.parts(word).joined(separator: " ")
    switch field {
    case .level, .suggested: return Self.like(text, Self.levels)
    case .outcome: return Self.like(text, Self.outcomes)
    case .channel: return Self.like(text, Self.channels)
    default: return nil
    }
  }

  /// A guess: the code whose longest word stands in the text.
  private static func like(_ text: String, _ table: [String: String]) -> WordMatch? {
    let padded = " " + text + " "
    let found = table.filter { $0.key.count >= 3 && padded.contains(" " + $0.key) }
    guard let best = found.max(by: { ($0.key.count, $1.key) < ($1.key.count, $0.key) }) else { return nil }
    return WordMatch(best.value, isSure: false)
  }

  /// The code that a word surely stands for in a field; nil where none or several fit.
  func code(_ word: String, _ field: ImportField) -> String? {
    let key = SheetWord.key(word).trimmingStops
    switch field {
    case .task:
      let match = tasks.match(word)
      return match?.isSure == true ? match?.code : nil
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

  // MARK: - Places

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
    "0": "henvist|vist videre|viste videre|hänvisad|signpost|info|information|besked|svar",
    "1": "tip|kort råd|råd|tips|selv|själv|self|lille|lidt|kort|lite|liten|forklaring|forklarede|förklarade|let",
    "2":
      "ved siden af|side om side|guidet|guide|vejledt|vejledning|sammen|bredvid|sida vid sida|guidad|tillsammans|hjulpet|"
      + "hjalp til|hjälpt|medel|mellem|noget|side by side|together",
    "3":
      "gjorde det for|gjorde for|ført pennen|førte pennen|pennen|vi tastede|tastede|hjælpt helt|helt|höll i pennan|pennan|"
      + "gjorde åt|åt|meget|fuld|stor|mycket|for them",
    "4": "papir|uden om|på papir|papper|blanket|paper",
  ])
  private static let outcomes = table([
    "done":
      "løst|ja|ok|okay|klaret|færdig|lykkedes|gennemført|afsluttet|fint|godt|løstes|löst|klart|klar|färdig|lyckades|"
      + "bra|done|yes|solved|x|j",
    "partly": "delvist|delvis|næsten|halvt|kommer igen|kom igen|ny tid|fortsættes|nästan|kommer tillbaka|partly",
    "could-not":
      "nej|ikke løst|ej løst|løst ikke|ikke|umuligt|lykkedes ikke|system nede|nede|mislykkedes|ej löst|inte löst|inte|gick inte|"
      + "misslyckades|no|failed|not|n",
    "left": "gik|gik igen|opgav|afbrudt|gick|gav upp|avbröt|left",
    "referred": "henvist|hänvisad|videre|sendt videre|borgerservice|vidare|referred",
  ])
  private static let channels = table([
    "desk": "skranke|skranken|personligt|fremmøde|personligt fremmøde|disk|disken|desk|fysisk|info|drop in|på besök",
    "cafe": "café|cafe|it café|it-café|datastue|it-kafé|it kafé|kafé|værksted",
    "booked": "bestilt|booket|tidsbestilling|bestilt tid|aftale|bokad|bokad tid|booked|book en bibliotekar",
    "phone": "telefon|tlf|opkald|ringede|samtal|phone",
    "online": "chat|online|skærmdeling|mail|e-mail|chatt|webb",
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

extension String {
  /// The text without the full stops and the like that end an abbreviation.
  fileprivate var trimmingStops: String {
    var text = self[...]
    while let last = text.last, ".:!?*".contains(last) { text.removeLast() }
    return String(text)
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
