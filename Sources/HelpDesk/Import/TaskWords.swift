import Language
import Municipality

/// Finds the task that a desk's own word most likely means: by the catalogue's names and search words, past inflections,
/// hyphens and slips of the hand.
struct TaskWords {
  /// How near a word is, the nearest first.
  private enum Nearness: Int {
    case word, name, stem, start, typo, parts
  }

  private let tasks: [OfficeTask]
  private let language: LanguageCode
  private var exact: [String: [Int]] = [:]
  private var names: [String: [Int]] = [:]
  private var stems: [String: [Int]] = [:]

  /// Prepares the words of tasks, given in the order in which they are preferred where a word fits two.
  init(_ tasks: [OfficeTask], in language: LanguageCode) {
    self.tasks = tasks
    self.language = language
    for (index, task) in tasks.enumerated() {
      let words = [task.code.text] + task.name.all + (task.entry?.words.all ?? [])
      for word in words { Self.add(index, to: &exact, Self.compact(word)) }
      for name in task.name.all {
        // "MitID: ny telefon" is also a kind of "MitID".
        if let colon = name.firstIndex(of: ":") { Self.add(index, to: &names, Self.compact(name[..<colon])) }
      }
      for word in words { Self.add(index, to: &stems, Self.stem(Self.compact(word))) }
    }
  }

  /// The task or tasks that a cell names.
  func match(_ text: String) -> WordMatch? {
    let key = SheetWord.key(text)
    let whole = one(key)
    if let whole, whole.isSure { return whole }
    let parts = SheetWord.several(key) { one($0)?.isSure == true }
    guard parts.count > 1 else { return whole }
    let found = parts.map { one($0) }
    var codes: [String] = []
    for code in found.compactMap({ $0?.code }) where !codes.contains(code) { codes.append(code) }
    guard !codes.isEmpty else { return whole }
    return WordMatch(codes.joined(separator: "+"), isSure: found.allSatisfy { $0?.isSure == true })
  }

  /// The one task that a word names.
  func one(_ text: String) -> WordMatch? {
    let key = Self.compact(text)
    guard key.count >= 2, !Self.small.contains(key) else { return nil }
    if let match = choose(exact[key] ?? [], .word) {
      // "MitID" is the search word of one task and the beginning of five names.
      let kin = (names[key] ?? []) + (exact[key] ?? [])
      return WordMatch(match.code, isSure: match.isSure && Set(kin).count == 1)
    }
    if let match = choose(names[key] ?? [], .name) { return match }
    if let match = choose(stems[Self.stem(key)] ?? [], .stem) { return match }
    if key.count >= 5 {
      let starts = exact.filter { $0.key.count >= 5 && ($0.key.hasPrefix(key) || key.hasPrefix($0.key)) }
      if let match = choose(Self.joined(starts.values), .start) { return match }
    }
    return typo(key) ?? parts(text)
  }

  /// A guess where two fit, or where the name of several begins like that; none where nobody could guess.
  private func choose(_ found: [Int], _ nearness: Nearness) -> WordMatch? {
    guard let first = found.min(), nearness == .name || found.count <= 2 else { return nil }
    return WordMatch(tasks[first].code.text, isSure: found.count == 1 && (nearness == .word || nearness == .stem))
  }

  private func typo(_ key: String) -> WordMatch? {
    guard key.count >= 4 else { return nil }
    let known = exact.merging(names) { first, _ in first }
    let near = known.filter { Self.isSlip(key, $0.key) }
    if let match = choose(Self.joined(near.values), .typo) { return match }
    guard key.count >= 8 else { return nil }
    let alike = known.keys.filter { $0.prefix(3) == key.prefix(3) && $0.count >= 6 }.sorted()
    return Nearest.word(to: key, among: alike).flatMap { choose(known[$0] ?? [], .typo) }
  }

  /// Whether one sign is wrong, too many, missing or swapped with its neighbour.
  static func isSlip(_ typed: String, _ known: String) -> Bool {
    let left = Array(typed)
    let right = Array(known)
    guard known.count >= 4, typed != known, abs(left.count - right.count) <= 1 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let (rest, other) = (left[start...], right[start...])
    if left.count == right.count {
      let isSwap = rest.count > 1 && rest.first == other.dropFirst().first && rest.dropFirst().first == other.first
      return rest.dropFirst() == other.dropFirst() || (isSwap && rest.dropFirst(2) == other.dropFirst(2))
    }
    return left.count > right.count ? rest.dropFirst() == other : rest == other.dropFirst()
  }

  /// The task that has the most of a phrase's words, past small words that say nothing.
  private func parts(_ text: String) -> WordMatch? {
    let words = SheetWord.parts(text).filter { !Self.small.contains($0) && $0.count >= 3 }.map(Self.stem)
    guard !words.isEmpty else { return nil }
    var scores: [(score: Int, task: Int)] = []
    for (index, task) in tasks.enumerated() {
      let own = Set(
        (task.name.all + (task.entry?.words.all ?? [])).flatMap { SheetWord.parts($0) }.map(Self.stem))
      let whole = Set((task.entry?.words.all ?? []).map { Self.stem(Self.compact($0)) })
      guard words.count(where: { whole.contains($0) || own.contains($0) }) * 2 >= words.count else { continue }
      let score = words.reduce(0) { $0 + (whole.contains($1) ? 3 : own.contains($1) ? 2 : 0) }
      if score > 0 { scores.append((score, index)) }
    }
    guard let best = scores.map(\.score).max() else { return nil }
    return choose(scores.filter { $0.score == best }.map(\.task), .parts)
  }

  private static func add(_ index: Int, to table: inout [String: [Int]], _ word: String) {
    guard word.count >= 2, table[word]?.contains(index) != true else { return }
    table[word, default: []].append(index)
  }

  private static func joined(_ lists: some Sequence<[Int]>) -> [Int] { Array(Set(lists.joined())) }

  /// The letters and digits of a text in small letters: "Mit-ID", "mit id" and "MitID" are one word.
  static func compact(_ text: some StringProtocol) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// A word without its Danish or Swedish ending: "passet", "printer" and "scanning" become "pas", "print" and "scan".
  static func stem(_ word: String) -> String {
    var stem = word
    for end in ends where stem.hasSuffix(end) && stem.count - end.count >= 3 {
      stem.removeLast(end.count)
      break
    }
    if stem.count > 3, stem.last == stem.dropLast().last { stem.removeLast() }
    return stem
  }

  private static let ends = [
    "ningen", "ernes", "ning", "erne", "arna", "orna", "erna", "ende", "ens", "ets", "ene", "ing", "er", "en", "et",
    "ar", "or", "e", "s",
  ]
  private static let small: Set<String> = [
    "hjælp", "hjälp", "problem", "problemer", "med", "til", "till", "for", "för", "fra", "från", "det", "den", "der",
    "som", "ikke", "inte", "har", "kan", "skal", "ska", "via", "the", "and", "spørgsmål", "fråga", "vedr", "diverse",
    "support", "virker", "vejledning", "oprettelse", "ny", "nyt", "nye",
  ]
}
