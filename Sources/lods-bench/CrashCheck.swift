import Foundation
import Office
import Records

/// Says whether everything acknowledged is stored whole: reads ids from standard input, one a line.
enum CrashCheck: Benchmark {
  static let name = "crash-check"
  static let summary = "DIR < ids: says whether every id is stored and the files are whole"
  static let isPart = true

  static func run(_ arguments: inout BenchArguments) throws {
    let folder = Folder(path: try arguments.required("DIR"))
    try arguments.finish()
    let text = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    let ids = text.split(separator: "\n").compactMap { RandomID(String($0)) }
    let found = try CrashFinding(in: Office(in: folder) { Date() }, acknowledged: ids, thorough: true)
    print("acknowledged \(ids.count), stored \(found.stored), lost \(found.lost), damage \(found.damage)")
    guard found.isWhole else { throw BenchProblem.broken("something was lost or damaged") }
  }
}
