import Foundation
import Testing

@Suite struct ReadOnlyFolderTests {
  @Test func `a folder on a disk that may only be read is named as such, and nothing is lost`() throws {
    let lines = try SmallDisk.run(
      size: "4m",
      """
      "$bench" crash-child office --count 5 > "$out/ids"; echo "writable $?"
      cd / && mount -o remount,bind,ro "$out/disk" && cd "$out/disk"
      touch x 2> /dev/null || echo "it is read-only"
      "$bench" crash-child office --count 5 2>&1 | cut -d: -f2
      "$bench" crash-child office --count 5 2> /dev/null; echo "read-only $?"
      "$lods" init --data other --name Prøveby --country DK --branch Havnen > /dev/null 2>&1; echo "init $?"
      cd / && mount -o remount,bind,rw "$out/disk" && cd "$out/disk"
      "$bench" crash-check office < "$out/ids"; echo "check $?"
      """)
    #expect(lines.prefix(5) == ["writable 0", "it is read-only", " readOnly", "read-only 77", "init 73"])
    #expect(lines.dropFirst(5) == ["acknowledged 5, stored 5, lost 0, damage 0", "check 0"])
  }

  @Test func `a folder whose permissions forbid writing is named as such`() throws {
    let folder = try TemporaryFolder()
    let office = folder.file("office")
    let bench = try BuiltProgram.bench()
    #expect(try ProgramRun(bench, "crash-child", office, "--count", "5").status == 0)
    // Permissions do not bind root, unless it gives up the two capabilities that say so.
    let bound =
      geteuid() == 0
      ? ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-dac_override,-dac_read_search"]
      : []
    let files = try FileManager.default.contentsOfDirectory(atPath: office).map { office + "/" + $0 }
    func set(folder: Int, files permissions: Int) throws {
      for file in files { try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: file) }
      try FileManager.default.setAttributes([.posixPermissions: folder], ofItemAtPath: office)
    }
    for (folderMode, fileMode) in [(0o500, 0o400), (0o700, 0o400), (0o500, 0o000)] {
      try set(folder: folderMode, files: fileMode)
      let run = try ProgramRun(bound + [bench, "crash-child", office, "--count", "1"])
      #expect(run.status == 77, "\(String(fileMode, radix: 8)): \(run.errors)")
      #expect(run.errors.contains(" readOnly: "))
      #expect(run.output == "")
    }
    try set(folder: 0o700, files: 0o600)
    let run = try ProgramRun(bench, "crash-child", office, "--count", "1")
    #expect(run.status == 0, "\(run.errors)")
  }
}
