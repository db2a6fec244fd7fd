import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Office

/// A way on which something leaves the office, and what must not be left of it on the disk.
///
/// ``all`` is the table of the ways that are tested.
struct ErasurePath: Sendable, CustomTestStringConvertible {
  /// The name that the test tells.
  let name: String
  /// Puts something into the office and gives the bytes that are to go.
  let plant: @Sendable (ErasureOffice) throws -> [[UInt8]]
  /// Lets it go.
  let erase: @Sendable (ErasureOffice) throws -> Void

  var testDescription: String { name }

  /// All ways that are tested.
  static let all: [ErasurePath] = [
    ErasurePath(name: "an entry that is undone: its id and its note") { place in
      let form = place.form(note: "fortrudt", tasks: 3)
      _ = try place.office.log.log(form, at: place.desk)
      return [form.id.bytes, place.marker("fortrudt")]
    } erase: { place in
      _ = try place.office.log.undo(at: place.desk)
    },
    ErasurePath(name: "a note that a correction takes away") { place in
      _ = try place.office.log.log(place.form(note: "rettet"))
      return [place.marker("rettet")]
    } erase: { place in
      try place.correct("rettet") { $0.note = nil }
    },
    ErasurePath(name: "a note that a correction replaces") { place in
      _ = try place.office.log.log(place.form(note: "omskrevet"))
      return [place.marker("omskrevet")]
    } erase: { place in
      try place.correct("omskrevet") { $0.note = .literal("en anden") }
    },
    ErasurePath(name: "a note too long for its page") { place in
      _ = try place.office.log.log(place.form(note: "lang", length: 9_000))
      return [place.marker("lang")]
    } erase: { place in
      try place.correct("lang") { $0.note = nil }
    },
    ErasurePath(name: "the minute of an entry that becomes a visit") { place in
      let entry = try place.office.log.log(place.form(note: "besøg")).entry
      let minute = try #require(entry.minute)
      return [entry.id.bytes + [UInt8(minute >> 8), UInt8(minute & 0xFF)]]
    } erase: { place in
      try place.correct("besøg") { $0.channel = .homeVisit }
    },
    ErasurePath(name: "minute and note of an entry that is sealed") { place in
      let entry = try place.office.log.log(place.form(note: "forseglet")).entry
      let minute = try #require(entry.minute)
      return [entry.id.bytes + [UInt8(minute >> 8), UInt8(minute & 0xFF)], place.marker("forseglet")]
    } erase: { place in
      try place.clock.advance(days: 9)
      _ = try place.office.seal()
    },
    // Copies of notes stay in the unused space of a page where rows have moved; one note alone is seldom among them.
    ErasurePath(name: "all notes of a busy log, when it is sealed") { place in
      try place.bustle(900)
      return [place.marker("travl")]
    } erase: { place in
      try place.clock.advance(days: 9)
      _ = try place.office.seal()
    },
    ErasurePath(name: "the minutes, when the decision is withdrawn") { place in
      let entry = try place.office.log.log(place.form()).entry
      let minute = try #require(entry.minute)
      return [entry.id.bytes + [UInt8(minute >> 8), UInt8(minute & 0xFF)]]
    } erase: { place in
      try place.decide(.sealingWithdrawn)
    },
    ErasurePath(name: "what ties entries to a desk, with the next day's first entry") { place in
      let name = try #require(DeskName("kaelderskranken"))
      for _ in 0..<5 { _ = try place.office.log.log(place.form(), at: name) }
      return [Array("kaelderskranken".utf8)]
    } erase: { place in
      try place.clock.advance(days: 1)
      _ = try place.office.log.log(place.form())
    },
    ErasurePath(name: "a draft that is cleared: its note and the words typed") { place in
      try place.keep("kladde", in: 1)
      return [place.marker("kladde"), place.marker("skrevet-kladde")]
    } erase: { place in
      try place.office.shelf(of: place.desk).keep(nil, in: 1)
    },
    ErasurePath(name: "a long draft among others, typed letter by letter") { place in
      for slot in DraftShelf.slots { try place.keep("andre-\(slot)", in: slot, of: "2", length: 700) }
      for length in stride(from: 40, to: 2_000, by: 160) { try place.keep("voksende", in: 2, length: length) }
      return [place.marker("voksende")]
    } erase: { place in
      try place.office.shelf(of: place.desk).keep(nil, in: 2)
    },
    ErasurePath(name: "a draft whose words were written over before") { place in
      try place.keep("første", in: 1, length: 1_800)
      try place.keep("anden", in: 1)
      return [place.marker("første"), place.marker("anden")]
    } erase: { place in
      try place.office.shelf(of: place.desk).keep(nil, in: 1)
    },
    ErasurePath(name: "a draft that becomes an entry") { place in
      try place.keep("gemt", in: 3)
      return [place.marker("gemt"), place.marker("skrevet-gemt")]
    } erase: { place in
      _ = try place.office.log.log(place.form(), at: place.desk, clearing: 3)
    },
    ErasurePath(name: "a row of people.sqlite") { place in
      try place.office.people().write { writer in
        for number in 0..<60 {
          let words = number == 31 ? place.text("person") : "en anden \(number)"
          try writer.run(
            "INSERT INTO decision VALUES (?, 0, 9, NULL, NULL, ?, ?)",
            [.whole(100 + number), .text(words), .text(String(repeating: "y", count: 5 * number))])
        }
      }
      return [place.marker("person")]
    } erase: { place in
      try place.office.people().write { writer in
        try writer.run("DELETE FROM decision WHERE number = 131")
        writer.erases()
      }
    },
    ErasurePath(name: "the name of an account, two years after it last did something") { place in
      let people = try place.office.people()
      for number in 1...40 {
        let name = number == 17 ? place.text("vibeke") : "En anden \(number)"
        try AuditTrail.append(
          .entriesExported, subject: "desk log", by: .account(number, name: name), at: place.clock.now, to: people)
      }
      return [place.marker("vibeke")]
    } erase: { place in
      try place.clock.advance(days: 800)
      _ = try place.office.purge()
      #expect(try place.office.checkAudit().holds)
    },
    ErasurePath(name: "rows of the audit, five years after they were written") { place in
      let people = try place.office.people()
      for _ in 1...40 {
        try AuditTrail.append(.ruleOverridden, subject: "pude-regel-tilsidesat", at: place.clock.now, to: people)
      }
      return [place.marker("regel")]
    } erase: { place in
      try place.clock.advance(days: 1_900)
      _ = try place.office.purge()
      #expect(try place.office.checkAudit().holds)
    },
    ErasurePath(name: "a backup past its term, and one that was broken off") { place in
      let form = place.form(note: "kopieret")
      _ = try place.office.log.log(form, at: place.desk)
      let copy = try place.office.desk.backUp()
      try place.setAge(days: 29, of: copy)
      let half = try place.office.desk.backUp()
      try FileManager.default.removeItem(atPath: half + ".sha256")
      try place.setAge(days: 1, of: half)
      _ = try place.office.log.undo(at: place.desk)
      return [form.id.bytes, place.marker("kopieret")]
    } erase: { place in
      #expect(try place.office.pruneBackups().count == 1)
      try place.clock.advance(days: 2)
      #expect(try place.office.pruneBackups().count == 1)
    },
  ]
}
