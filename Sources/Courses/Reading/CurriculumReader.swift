import Formats
import Foundation

/// Reads curricula from the disk, and nothing outside their folders.
public enum CurriculumReader {
  /// A curriculum of a folder with all that is wrong in how it is written.
  ///
  /// Symbolic links are refused and not followed; a file or folder that is too large is refused before it is read.
  ///
  /// - Throws: ``CurriculumFolderFault``.
  public static func reading(at path: String) throws -> CurriculumReading {
    let (folder, findings) = try folder(at: path)
    return CurriculumParser.reading(folder, findings)
  }

  /// The facts that stand beside a curriculum's folder, in `Facts`.
  ///
  /// - Throws: ``CurriculumFolderFault``.
  public static func facts(beside path: String) throws -> FactBook {
    let place = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent().appendingPathComponent(
      "Facts")
    guard FileManager.default.fileExists(atPath: place.path) else { return FactBook(files: []) }
    return FactBook(files: try folder(at: place.path).folder.files)
  }

  /// The folders of curricula in a folder, by name.
  ///
  /// - Throws: ``CurriculumFolderFault``.
  public static func curricula(in path: String) throws -> [String] {
    try requireFolder(path)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw CurriculumFolderFault.unreadable
    }
    let base = URL(fileURLWithPath: path).standardizedFileURL
    return names.sorted().map { base.appendingPathComponent($0).path }
      .filter { type(of: $0) == .typeDirectory && type(of: $0 + "/" + CurriculumFolder.about) == .typeRegular }
  }

  /// What each curriculum in the same folder as this one builds on, by its folder's name; those that cannot be read are
  /// left out.
  ///
  /// - Throws: ``CurriculumFolderFault``.
  public static func prerequisites(beside path: String) throws -> [String: [String]] {
    let parent = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent().path
    var found: [String: [String]] = [:]
    for path in try curricula(in: parent) {
      let place = path + "/" + CurriculumFolder.about
      guard
        (try? FileManager.default.attributesOfItem(atPath: place))?[.size] as? Int ?? .max
          <= CurriculumFolder.fileLimit, let data = FileManager.default.contents(atPath: place)
      else { continue }
      let name = URL(fileURLWithPath: path).lastPathComponent
      let file = CurriculumFile(path: CurriculumFolder.about, bytes: Array(data))
      let reading = CurriculumParser.reading(CurriculumFolder(name: name, files: [file]))
      found[name] = reading.curriculum?.buildsOn.map(\.text) ?? []
    }
    return found
  }

  // MARK: - Reading a folder

  private static func folder(at path: String) throws -> (folder: CurriculumFolder, findings: [CurriculumFinding]) {
    try requireFolder(path)
    let base = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    let name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
    var walk = Walk(base: base.path)
    try walk.enter("", depth: 0)
    return (CurriculumFolder(name: name, files: walk.files), walk.findings)
  }

  private static func requireFolder(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CurriculumFolderFault.notThere
    }
    guard isFolder.boolValue else { throw CurriculumFolderFault.notAFolder }
  }

  /// What stands at a place, without following a symbolic link there.
  private static func type(of path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }
}

extension CurriculumReader {
  /// A walk through a folder, which takes the files that may be taken and notes the others.
  private struct Walk {
    let base: String
    var files: [CurriculumFile] = []
    var findings: [CurriculumFinding] = []
    private var size = 0

    init(base: String) { self.base = base }

    mutating func enter(_ relative: String, depth: Int) throws {
      let place = relative.isEmpty ? base : base + "/" + relative
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: place) else {
        throw CurriculumFolderFault.unreadable
      }
      // What begins with a full stop or ends with a tilde is an editor's or the system's own.
      for name in names.sorted() where !name.hasPrefix(".") && !name.hasSuffix("~") {
        try take(relative.isEmpty ? name : relative + "/" + name, depth: depth)
      }
    }

    private mutating func take(_ path: String, depth: Int) throws {
      let place = base + "/" + path
      let attributes = try? FileManager.default.attributesOfItem(atPath: place)
      switch attributes?[.type] as? FileAttributeType {
      case .typeSymbolicLink: note(.symbolicLink, path)
      case .typeDirectory:
        if depth < 3 { try enter(path, depth: depth + 1) } else { note(.tooDeep, path) }
      case .typeRegular: takeFile(path, place, size: attributes?[.size] as? Int ?? .max)
      default: note(.notAFile, path)
      }
    }

    private mutating func takeFile(_ path: String, _ place: String, size bytes: Int) {
      guard bytes <= CurriculumFolder.fileLimit else { return note(.fileTooLarge, path) }
      guard size <= CurriculumFolder.folderLimit - bytes, files.count < CurriculumFolder.countLimit else {
        // Once is enough: the sentence is about the folder.
        if !findings.contains(where: { $0.problem == .folderTooLarge }) { note(.folderTooLarge, path) }
        return
      }
      guard let data = FileManager.default.contents(atPath: place), data.count <= CurriculumFolder.fileLimit else {
        return note(.notAFile, path)
      }
      size += data.count
      files.append(CurriculumFile(path: path, bytes: Array(data)))
    }

    private mutating func note(_ problem: CurriculumProblem, _ path: String) {
      findings.append(CurriculumFinding(file: path, line: 1, problem: problem))
    }
  }
}
