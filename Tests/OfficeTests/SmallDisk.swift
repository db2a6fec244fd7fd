import Foundation
import Testing

/// A disk of a few kilobytes in memory, on which a shell script is run.
///
/// It is mounted in a mount namespace of its own: nothing of it is seen outside, and it is gone with the script. Root
/// makes one as it is, anybody else within a user namespace; where neither is allowed the test fails.
enum SmallDisk {
  /// Runs a script in the disk's top folder.
  ///
  /// - Parameters:
  ///   - size: the disk's size, as `2m`.
  ///   - script: the script; `$bench` and `$lods` are the programs and `$out` is a folder outside the disk.
  /// - Returns: what it printed, by line.
  static func run(size: String, _ script: String) throws -> [String] {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.file("disk"), withIntermediateDirectories: false)
    let start = """
      bench=$1 lods=$2 out=$3
      mount -t tmpfs -o size=\(size) lods "$out/disk" || exit 99
      cd "$out/disk" || exit 98

      """
    let namespace = geteuid() == 0 ? ["unshare", "--mount"] : ["unshare", "--map-root-user", "--mount"]
    let run = try ProgramRun(
      namespace + ["sh", "-c", start + script, "sh", BuiltProgram.bench(), BuiltProgram.lods(), folder.path])
    try #require(run.status == 0, "a small disk could be mounted: \(run.errors)")
    return run.output.split(separator: "\n").map(String.init)
  }
}
