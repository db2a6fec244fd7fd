import Formats
import Language
import Municipality

/// Reads a document of slips, and refuses one that is not whole, with every fault and its line.
public struct SlipSetReader {
  private var document: TriageDocument
  /// The codes of the country's tasks; nil where the country itself is wrong, so that its tasks are not all told too.
  private var tasks: Set<String>?
  private var sources: [String: SlipSource] = [:]

  /// Reads a document.
  ///
  /// - Throws: ``TriageContentFault`` with everything that is wrong.
  public static func set(of bytes: [UInt8]) throws -> SlipSet {
    var reader = SlipSetReader(document: TriageDocument(bytes))
    guard let root = reader.document.root(), let set = reader.set(root), reader.document.findings.isEmpty else {
      throw TriageContentFault(content: .slips, findings: reader.document.sorted)
    }
    return set
  }

  private mutating func set(_ root: JSON) -> SlipSet? {
    document.refuseOthers(root, ["format", "country", "checked", "note", "sources", "slips"], [])
    let country = document.choice(root["country"], [.key("country")], Country.self)
    let checked = document.day(root["checked"], [.key("checked")])
    let note = document.wording(root["note"], [.key("note")])
    tasks = country.map { Set(Catalogue.of($0).tasks.map(\.id)) }
    for (value, path) in document.list(root, "sources") {
      guard let source = source(value, path) else { continue }
      if sources.updateValue(source, forKey: source.id) != nil { document.find(path + [.key("id")], .duplicate) }
    }
    let slips = document.list(root, "slips").map { slip($0, $1) }
    var seen: Set<String> = []
    for (place, slip) in slips.enumerated() {
      guard let slip, !seen.insert(slip.task).inserted else { continue }
      document.find([.key("slips"), .index(place), .key("task")], .duplicate)
    }
    guard document.findings.isEmpty, let country, let checked, let note else { return nil }
    return SlipSet(country: country, checked: checked, note: note, slips: slips.compactMap(\.self))
  }

  private mutating func source(_ value: JSON, _ path: [JSONStep]) -> SlipSource? {
    document.refuseOthers(value, ["id", "title", "checked", "verified"], path)
    let id = document.text(value["id"], path + [.key("id")])
    let title = document.text(value["title"], path + [.key("title")])
    let checked = document.day(value["checked"], path + [.key("checked")])
    let verified = document.flag(value["verified"], path + [.key("verified")])
    guard let id, let title, let checked, let verified else { return nil }
    return SlipSource(id: id, title: title, checked: checked, isConfirmed: verified)
  }

  private mutating func slip(_ value: JSON, _ path: [JSONStep]) -> TakeAwaySlip? {
    document.refuseOthers(value, ["task", "next", "bring", "ask", "blanks"], path)
    let task = document.text(value["task"], path + [.key("task")])
    if let task, tasks?.contains(task) == false { document.find(path + [.key("task")], .unknownTask) }
    let next = lines(value, "next", path)
    let bring = lines(value, "bring", path)
    let ask = lines(value, "ask", path)
    for (key, lines) in [("next", next), ("ask", ask)] where lines.isEmpty {
      document.find(path + [.key(key)], .missing)
    }
    let blanks = document.list(value, "blanks", path).map { document.wording($0, $1) }
    guard let task else { return nil }
    return TakeAwaySlip(task: task, next: next, bring: bring, ask: ask, blanks: blanks.compactMap(\.self))
  }

  private mutating func lines(_ value: JSON, _ key: String, _ path: [JSONStep]) -> [TakeAwaySlip.Line] {
    document.list(value, key, path).compactMap { value, path in
      document.refuseOthers(value, ["text", "source"], path)
      let text = document.wording(value["text"], path + [.key("text")])
      let name = document.text(value["source"], path + [.key("source")])
      guard let text, let name else { return nil }
      guard let source = sources[name] else {
        document.find(path + [.key("source")], .unknownSource)
        return nil
      }
      return TakeAwaySlip.Line(text: text, source: source)
    }
  }
}
