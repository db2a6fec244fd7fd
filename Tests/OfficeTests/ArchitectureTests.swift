import Foundation
import Testing

/// The shape of the house, as README and Package.swift draw it.
@Suite struct ArchitectureTests {
  /// A source file of the package.
  private struct SourceFile {
    let room: String
    let path: String
    let text: String

    var name: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }
    var isGenerated: Bool { text.contains("// swift-format-ignore-file") }
    /// The text without lines that are comments alone.
    var code: String {
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    }
  }

  /// The rooms from the ground up: a room imports only rooms that stand before it.
  private static let floors = [
    "CSQLite", "SQLite", "Language", "Identifiers", "DisclosureControl", "Chance", "Markup", "Formats", "Routing",
    "RouteCheck",
    "Console",
    "Records", "Municipality", "Noticeboard", "People", "Accounts", "Triage", "HelpDesk", "Courses", "PublicSide",
    "Outreach", "Statistics", "Reports",
    "Office", "Counter", "lods", "lods-bench",
  ]

  /// Modules that come with the toolchain.
  private static let system: Set<String> = ["Foundation", "Glibc", "Synchronization"]

  private let package: URL
  private let files: [SourceFile]

  init() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    self.package = package
    let sources = package.appendingPathComponent("Sources")
    let paths = try #require(FileManager.default.subpaths(atPath: sources.path)).filter { $0.hasSuffix(".swift") }
    files = try paths.sorted().map { path in
      SourceFile(
        room: String(path.prefix { $0 != "/" }), path: path,
        text: try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8))
    }
    try #require(files.count > 100)
  }

  /// The imports that Package.swift grants each target.
  private func granted() throws -> [String: Set<String>] {
    let manifest = try String(contentsOf: package.appendingPathComponent("Package.swift"), encoding: .utf8)
    var granted: [String: Set<String>] = ["CSQLite": []]
    func names(_ list: Substring?) -> Set<String> {
      Set((list ?? "").matches(of: /"([A-Za-z-]+)"/).map { String($0.1) })
    }
    for match in manifest.matches(of: /room\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?/) {
      granted[String(match.1)] = names(match.2)
    }
    for match in manifest.matches(of: /executableTarget\(\s*name: "([\w-]+)",\s*dependencies: \[([^\]]*)\]/) {
      granted[String(match.1)] = names(match.2)
    }
    return granted
  }

  @Test func `every room has its place, and the manifest lets it import downwards only`() throws {
    let granted = try granted()
    #expect(granted.count > 12)
    #expect(Set(files.map(\.room)).subtracting(granted.keys) == [])
    for (room, imports) in granted {
      guard let place = Self.floors.firstIndex(of: room) else {
        Issue.record("\(room) has no floor")
        continue
      }
      for imported in imports {
        let other = try #require(Self.floors.firstIndex(of: imported), "\(imported) has no floor")
        #expect(other < place, "\(room) imports \(imported)")
      }
    }
  }

  @Test func `a file imports what the manifest grants its room, and what comes with the toolchain`() throws {
    let granted = try granted()
    var count = 0
    for file in files {
      let allowed = Self.system.union(granted[file.room] ?? [])
      for line in file.code.split(separator: "\n") {
        guard let match = line.wholeMatch(of: /(?:@\w+ )?(?:public |package |internal )?import (?:\w+ )?([\w.]+)/)
        else { continue }
        count += 1
        #expect(allowed.contains(String(match.1)), "\(file.path) imports \(match.1)")
      }
    }
    #expect(count > 300, "imports were found")
  }

  @Test func `no file is longer than five hundred lines`() {
    for file in files where !file.isGenerated {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 500, "\(file.path) has \(lines)")
    }
  }

  @Test func `a file is named after a type that it declares or extends`() {
    for file in files where file.name != "main" {
      let type = file.name.prefix { $0 != "+" }
      let keyword = file.name.contains("+") ? "extension" : "struct|enum|class|actor|protocol|extension|typealias"
      let declared = file.code.matches(of: #/(?m)\b(struct|enum|class|actor|protocol|extension|typealias) ([\w.]+)/#)
        .filter { keyword.split(separator: "|").contains($0.1) }
        .flatMap { $0.2.split(separator: ".") }
      #expect(declared.contains(type), "\(file.path)")
    }
  }

  @Test func `no room takes the time, the language or chance from around it`() {
    for file in files where !["lods", "lods-bench"].contains(file.room) && !file.isGenerated {
      for word in [
        "Date()", "Date.now", "Locale.current", "TimeZone.current", "Calendar.current", ".autoupdatingCurrent",
        "SystemRandomNumberGenerator", "UUID()", ".randomElement()", ".shuffled()",
      ] {
        #expect(!file.code.contains(word), "\(file.path): \(word)")
      }
    }
  }

  @Test func `the sources hold no forced unwrapping of errors or types`() {
    for file in files where !file.isGenerated {
      #expect(!file.code.contains("try!") && !file.code.contains("as!"), "\(file.path)")
    }
  }
}
