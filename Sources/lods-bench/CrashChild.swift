import Foundation
import HelpDesk
import Office

/// Logs entries and prints each id after the call that stored it has returned: an acknowledgement.
///
/// It founds an office where the folder holds none. A fault ends it with the fault's code on standard error and its
/// exit code.
enum CrashChild: Benchmark {
  static let name = "crash-child"
  static let summary = "DIR [--count N]: logs entries and prints each id once it is stored"
  static let isPart = true

  static func run(_ arguments: inout BenchArguments) throws {
    let count = try arguments.whole("count", in: 0...1_000_000, default: 1_000_000)
    let bench = try BenchOffice(at: arguments.required("DIR"))
    try arguments.finish()
    let log = bench.office.log
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<count {
      let form = bench.form(using: &generator)
      _ = try log.log(form)
      // One write for the whole line, so that a kill cannot leave half an id.
      FileHandle.standardOutput.write(Data("\(form.id)\n".utf8))
    }
  }
}
