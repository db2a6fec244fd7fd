import Foundation
import Site
import Testing

@testable import LodsWeb

@Suite struct DownloadNameTests {
  private func names(_ name: String) throws -> (plain: String, full: String) {
    let reply = WebReply.download([], type: "text/csv; charset=utf-8", name: name)
    let header = try #require(reply.headers.first { $0.name == "content-disposition" }?.value)
    // The header is one line of printable ASCII, whatever the name was.
    #expect(header.utf8.allSatisfy { $0 >= 32 && $0 < 127 })
    #expect(header.hasPrefix("attachment; filename=\""))
    let (plain, rest) = header.cut(at: "filename=\"").1.cut(at: "\"")
    let encoded = try #require(rest.hasPrefix("; filename*=UTF-8''") ? rest.cut(at: "''").1 : nil)
    #expect(!encoded.contains { "\" ;,'()\\/".contains($0) })
    return (plain, try #require(encoded.removingPercentEncoding))
  }

  @Test func `an ordinary name is kept, also one with Danish letters`() throws {
    #expect(try names("lods-2026-10.csv") == ("lods-2026-10.csv", "lods-2026-10.csv"))
    let danish = try names("måned æøå.csv")
    #expect(danish.full == "måned æøå.csv")
    #expect(danish.plain == "m_ned____.csv")
  }

  @Test(arguments: [
    "../../etc/passwd", "..\\..\\windows", "/etc/passwd", "C:\\x.csv", "a/b.csv", "..", ".", ".hidden", "",
    "a\"; filename=\"evil.exe", "a\r\nset-cookie: x=y", "a\0.csv", "fdp.\u{202E}vsc.exe", "a\u{200B}b\u{FEFF}.csv",
    "nul\u{7F}.csv", "a:b.csv", "~/x", "a\u{2028}b.csv",
  ])
  func `no name leads out of the folder, out of the header, or looks like another`(name: String) throws {
    let (plain, full) = try names(name)
    for own in [plain, full] {
      #expect(!own.isEmpty)
      #expect(!own.hasPrefix("."))
      #expect(!own.contains { "/\\:\"".contains($0) })
      #expect(
        own.unicodeScalars.allSatisfy {
          ![.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
        })
    }
  }
}
