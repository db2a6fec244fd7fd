import Formats
import Foundation
import Language
import Testing

@testable import lods

/// A morning at the telephone, and an afternoon of letters, in Danish.
@Suite struct CallCommandTests {
  private let office: OfficeLine

  init() throws {
    office = try OfficeLine(after: [
      OfficeLine.room,
      ["offer", "add", "mitid", "--title", "MitID trin for trin", "--state", "pilot"],
      [
        "term", "plan", "mitid-e26", "--offer", "mitid", "-b", "zonen", "--room", "moede", "--first", "2026-12-01",
        "--at", "10:00-12:00", "--count", "3", "--seats", "1", "--list", "3",
      ],
      ["term", "open", "mitid-e26"],
    ])
  }

  private func add(_ name: String, _ words: String..., mail: String = "") {
    let number = name.unicodeScalars.reduce(0) { ($0 * 7 + Int($1.value)) % 9_000 } + 1_000
    let reply = office.run(
      all: ["enrolment", "add", "mitid-e26"] + words,
      input: "navn: \(name) Prøve\ntelefon: 2030\(number)\n\(mail.isEmpty ? "" : "e-mail: \(mail)\n")")
    #expect(reply.exitCode == 0, "\(reply.messages)")
  }

  private func done(_ line: OfficeLine? = nil, _ words: String...) -> OfficeLine.Reply {
    (line ?? office).run(all: ["call", "done", "mitid-e26"] + words)
  }

  /// A text without its line breaks.
  private func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  @Test func `a morning at the telephone`() throws {
    for name in ["Anna", "Bent", "Clara"] { add(name) }
    #expect(office.run("call", "list").messages.contains("Ingen skal ringes til nu."))
    _ = office.run("enrolment", "leave", "mitid-e26", "1")

    let list = office.run("call").output
    #expect(list.contains("1. Tilbud om plads · senest 23-11-2026 12.00"))
    #expect(list.contains("Bent Prøve · 2030"))
    #expect(
      words(list).contains(
        "Sig: Der er nu plads til dig på »MitID trin for trin«, og du kan begynde tirsdag den 1. december kl. 10. "
          + "Vil du have pladsen?"))
    #expect(list.contains("lods call done mitid-e26 2 offer --outcome yes|no|no-answer|wrong-number|call-back"))

    #expect(
      done(nil, "2", "offer", "--outcome", "no-answer").output.contains("Bent Prøve tog ikke telefonen (1. gang)."))
    #expect(office.run("call").output.contains("Ringet 1 gang, sidst 21-11-2026 12.00: tog ikke telefonen."))
    for _ in 0..<2 { _ = done(nil, "2", "offer", "--outcome", "no-answer") }
    let advice = words(office.run("call").output)
    #expect(advice.contains("Ringet 3 gange"))
    #expect(
      advice.contains(
        "Skriv i stedet: lods message export --kind offer --term mitid-e26 -o FIL.csv. Eller giv pladsen videre: lods "
          + "enrolment move mitid-e26 2 --to cancelled"))

    let no = done(nil, "2", "offer", "--outcome", "no").output
    #expect(no.contains("Bent Prøve har sagt nej tak til pladsen på MitID trin for trin."))
    #expect(no.contains("Ring til Clara Prøve på 2030"))
    #expect(
      done(nil, "3", "offer", "--outcome", "yes").output.contains(
        "Clara Prøve har sagt ja og har nu plads på MitID trin for trin."))
    #expect(office.run("call").messages.contains("Ingen skal ringes til nu."))
  }

  @Test func `an offer that ran out is no call any more, and the next one is`() throws {
    for name in ["Anna", "Bent", "Clara"] { add(name) }
    _ = office.run("enrolment", "leave", "mitid-e26", "1")
    let later = office.days(later: 3)
    let calls = try #require(try later.run("call", "list", "--json").json().array)
    #expect(calls.compactMap { $0["number"]?.int } == [3])
    #expect(
      calls[0]["kind"]?.string == "offer" && calls[0]["tries"]?.int == 0 && calls[0]["term"]?.string == "mitid-e26")
    #expect(!later.run("call", "list", "--json").output.contains("Prøve"))
    #expect(
      try later.run(all: ["call", "done", "mitid-e26", "2", "offer", "--outcome", "yes", "--json"]).error()["code"]?
        .string == "wrongStatus")
  }

  @Test func `a week before all are asked, and who does not come gives the seat to who waits`() throws {
    for name in ["Anna", "Bent"] { add(name) }
    let week = office.days(later: 4)
    let list = words(week.run("call").output)
    #expect(list.contains("Kommer du stadig? · senest 29-11-2026") && list.contains("Anna Prøve"))
    #expect(list.contains("Sig: »MitID trin for trin« begynder tirsdag den 1. december kl. 10. Kommer du stadig?"))
    let again = done(week, "1", "reconfirm", "--outcome", "call-back", "--again", "2026-11-27")
    #expect(again.output.contains("Ring til Anna Prøve igen fredag den 27. november 2026."))
    #expect(week.run("call").messages.contains("Ingen skal ringes til nu."))
    let friday = office.days(later: 6)
    let left = done(friday, "1", "reconfirm", "--outcome", "not-coming").output
    #expect(left.contains("Anna Prøve kommer ikke og er meldt fra MitID trin for trin."))
    #expect(left.contains("Ring til Bent Prøve"))
  }

  @Test func `what is written wrongly is answered with what can be written, and repeats nothing`() throws {
    for name in ["Anna", "Bent"] { add(name) }
    _ = office.run("enrolment", "leave", "mitid-e26", "1")
    let outcome = done(nil, "2", "offer", "--outcome", "coming")
    #expect(outcome.exitCode == 65)
    #expect(
      outcome.messages.contains(
        "Det svar passer ikke til opkaldet (Tilbud om plads). Skriv et af: yes (sagde ja), no (sagde nej tak), "
          + "no-answer (tog ikke telefonen), wrong-number (forkert nummer), call-back (bad om et nyt opkald)."))
    let kind = done(nil, "2", "offre", "--outcome", "yes")
    #expect(kind.exitCode == 65 && kind.messages.contains("Mente du offer?"))
    let due = done(nil, "2", "reminder", "--outcome", "told")
    #expect(due.messages.contains("Det her mangler personen besked om: offer (Tilbud om plads)."))
    #expect(try done(nil, "1", "reminder", "--outcome", "told", "--json").error()["code"]?.string == "notDue")
    let late = done(nil, "2", "offer", "--outcome", "call-back", "--again", "2026-12-24")
    #expect(late.messages.contains("Vælg en dag fra 21-11-2026 til 23-11-2026; bagefter er det for sent."))
    #expect(try done(nil, "2", "confirmation", "--outcome", "told", "--json").error()["code"]?.string == "unknownKind")
  }

  @Test func `letters are written to a file of one's own, marked once, and not if others are due meanwhile`() throws {
    add("Anna", "--device", "iphone", mail: "anna@example.com")
    add("Bent")
    let due = try #require(try office.run("message", "list", "--json").json().array)
    #expect(due.compactMap { $0["kind"]?.string } == ["confirmation"] && due[0]["email"]?.int == 1)
    let preview = office.run("message", "preview", "mitid-e26", "1", "--kind", "confirmation").output
    #expect(preview.hasPrefix("Kære Anna Prøve\n\nDu er tilmeldt »MitID trin for trin«."))
    #expect(preview.contains("Sted: Mødelokalet, etage 1, Zonen\nGodt at vide om stedet: elevator.\n"))
    #expect(preview.contains("Tag din iPhone med, og husk opladeren.") && preview.hasSuffix("Venlig hilsen\nZonen\n"))

    let file = office.path + "/breve.csv"
    try Data("gammel".utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    let reply = office.run("message", "export", "--kind", "confirmation", "--term", "mitid-e26", "-o", file)
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(reply.output.contains("1 besked er skrevet. Når den er sendt, så skriv det her, og slet filen."))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("Anna Prøve;2030") && text.contains("anna@example.com"))
    #expect(text.contains("Besked;Hold;Nummer;Navn;Telefon;E-mail;Sprog;Titel;Første dato"))
    #expect(office.run("audit", "list").output.contains("Personer blev skrevet i en fil"))

    let line = try #require(reply.output.firstMatch(of: /lods (message sent .*--list [0-9a-f]{8})/))
    let words = line.1.split(separator: " ").map(String.init)
    // The date is moved after the letters were written: they would tell the wrong day.
    _ = office.run("term", "move", "mitid-e26", "--date", "2026-12-08", "--to", "2026-12-09")
    let changed = office.run(all: words)
    #expect(changed.exitCode == 65 && changed.messages.contains("Listen er ændret, siden filen blev skrevet"))
    let again = office.run(
      "message", "export", "--kind", "confirmation", "--term", "mitid-e26", "-o", file, "--mark-sent", "--json")
    #expect(try again.json()["rows"]?.int == 1 && again.json()["marked"]?.bool == true)
    let none = office.run("message", "export", "--kind", "confirmation", "-o", file)
    #expect(none.exitCode == 0 && none.messages.contains("Ingen mangler den slags besked nu."))
    let folder = office.run("message", "export", "--kind", "moved-date", "-o", office.path)
    #expect(folder.exitCode == 73)
  }

  @Test func `the days of asking and reminding are the office's own`() throws {
    add("Anna")
    #expect(office.run("setting", "set", "reconfirm-days", "9").exitCode == 0)
    #expect(office.run("setting", "set", "reminder-days", "31").exitCode == 65)
    let later = office.days(later: 1)
    let calls = try #require(try later.run("call", "list", "--json").json().array)
    #expect(calls.compactMap { $0["kind"]?.string } == ["reconfirm"])
    #expect(later.run("setting", "set", "reconfirm-days", "0").exitCode == 0)
    #expect(try later.run("call", "list", "--json").json().array?.isEmpty == true)
  }

  @Test func `a learner's calendar invites, withdraws, and holds nobody`() throws {
    add("Anna")
    let invited = office.run("enrolment", "calendar", "mitid-e26", "1").output
    #expect(invited.contains("METHOD:REQUEST\r\n") && !invited.contains("Anna") && !invited.contains("2030"))
    _ = office.run("term", "cancel", "mitid-e26", "--date", "2026-12-08")
    let note = office.run("enrolment", "calendar", "mitid-e26", "1", "-o", office.path + "/a.ics").messages
    #expect(note.contains("En indbydelse til 2 datoer er skrevet."))
    #expect(note.contains("1 dato på holdet er aflyst. Tag en aflyst dato ud af kalenderen med: --date 2026-12-08"))
    let one = office.run("enrolment", "calendar", "mitid-e26", "1", "--date", "2026-12-08").output
    #expect(one.contains("METHOD:CANCEL\r\n") && one.contains("SEQUENCE:1\r\n"))
    _ = office.run("enrolment", "leave", "mitid-e26", "1")
    #expect(office.run("enrolment", "calendar", "mitid-e26", "1").output.contains("METHOD:CANCEL\r\n"))
  }
}
