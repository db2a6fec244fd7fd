import Accounts
import Foundation
import Office
import Records
import Site
import Testing

@testable import LodsWeb

/// A disk without room: said in words, nothing typed is lost, and the form goes through once there is room again.
@Suite(.serialized) struct FullDiskTests {
  /// How a disk is made full.
  enum Kind: String, CaseIterable, Sendable {
    /// A small disk of its own; only for those who may make one.
    case smallDisk
    /// A limit on the size of files, which anybody can set.
    case limit

    static var possible: [Kind] { geteuid() == 0 ? allCases : [.limit] }
  }

  @Test(arguments: Kind.possible)
  func `a full disk is told in the user's language, and what was typed is sent when there is room`(kind: Kind)
    async throws
  {
    // The program lives in today's time.
    let desk = try TestDesk(at: Date())
    let token = try desk.session(of: .outreach).text
    let folder = try TemporaryFolder()
    try await OwnThread.run {
      let program: LiveProgram
      let source = desk.office.folder.path
      switch kind {
      case .smallDisk:
        // In a name space of its own, the disk goes with the program.
        let script =
          "d=\(folder.path); mount -t tmpfs -o size=6m tmpfs $d && cp -a \(source)/. $d && exec \"$1\" --data $d "
          + "--port 0"
        program = try LiveProgram(on: folder.path, wrapper: "exec unshare -m sh -c '\(script)' sh \"$1\"")
      case .limit:
        // No file may grow much; the signal is ignored, so that writing fails as on a full disk.
        let largest = try desk.files().map(\.bytes.count).max() ?? 0
        program = try LiveProgram(
          on: source, wrapper: "trap '' XFSZ; ulimit -f \(largest / 512 + 100); exec \"$@\"")
      }
      let socket = try LiveSocket(port: program.port)
      var generator = SeededGenerator(seed: 13)
      let filler = "/proc/\(program.processIdentifier)/root\(folder.path)/filler"
      if kind == .smallDisk {
        #expect(FileManager.default.createFile(atPath: filler, contents: Data(count: 100)))
        let handle = try #require(FileHandle(forWritingAtPath: filler))
        while (try? handle.write(contentsOf: Data(count: 4_096))) != nil {}
      }
      // Until it is full, all is stored.
      var last = (id: RandomID(using: &generator), answer: LiveAnswer?.none)
      for _ in 0..<2_000 {
        last.id = RandomID(using: &generator)
        socket.send(LiveDesk.saving(last.id.description, by: desk.device.text))
        let answer = try socket.answer()
        last.answer = answer
        if answer.status != 200 { break }
      }
      let refused = try #require(last.answer)
      #expect(refused.status >= 500, "the disk did not get full")
      #expect(refused.text.contains("\"error\"") && refused.text.contains("administrator"))
      for inside in ["SQLite", "sqlite", "LodsWeb", "errno", "Records", source, folder.path] {
        #expect(!refused.text.contains(inside), "\(inside)")
      }
      // A person's form is shown again, all of it.
      let seal = FormSeal.seal(of: token)
      let form = "do=save&id=\(last.id)&task=\(TestDesk.task)&level=3&persons=2&seal=\(seal)"
      func post(_ form: String) throws -> LiveAnswer {
        socket.send(
          "POST /log HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: lods-session=\(token)\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(form.utf8.count)\r\n\r\n" + form)
        return try socket.answer()
      }
      let page = try post(form)
      #expect(program.text.contains("RecordsFault"))
      #expect(!program.text.contains(token) && !program.text.contains(last.id.description))
      #expect(page.status >= 500)
      #expect(page.headers["content-security-policy"] != nil)
      #expect(page.text.contains("Det er ikke sendt endnu"))
      let kept = try #require(TestForm.all(in: page.text).first { $0.action == "/log" })
      #expect(kept["persons"] == "2" && kept["id"] == last.id.description && kept["level"] == "3")
      // Reading goes on.
      socket.send(LiveDesk.get("/sign-in"))
      #expect(try socket.answer().status == 200)
      guard kind == .smallDisk else { return }
      try FileManager.default.removeItem(atPath: filler)
      #expect(try post(kept.fields.encoded).status == 200)
    }
  }
}
