import Courses
import Formats
import Language
import Municipality
import Office
import Records
import Reports
import Statistics
import Testing

@testable import lods

/// From the desk to the course and back: what is taught of a task, when next, and what finished terms came to.
@Suite struct CourseCommandTests {
  private let office: OfficeLine

  init() throws {
    office = try OfficeLine()
    for words in [
      [
        "offer", "add", "mitid", "--title", "MitID trin for trin", "--state", "pilot", "--goes-on-at", "6", "--task",
        "mitid-app", "-t", "mitid-pin",
      ],
      [
        "term", "plan", "mitid-v27", "--offer", "mitid", "-b", "zonen", "--first", "2027-03-18", "--at", "10:00-12:00",
        "--count", "3", "--seats", "2", "--list", "3",
      ],
      ["term", "open", "mitid-v27"],
      [
        "term", "plan", "mitid-s27", "--offer", "mitid", "-b", "aeroe-bibliotek", "--first", "2027-05-11", "--at",
        "10:00-12:00", "--count", "3", "--seats", "2",
      ],
    ] {
      let reply = office.run(all: words)
      try #require(reply.exitCode == 0, "\(reply.messages)")
    }
  }

  private func signUp(_ name: String, _ telephone: String) {
    let reply = office.run(
      "enrolment", "add", "mitid-v27", input: "navn: \(name) Prøve\ntelefon: \(telephone)\n")
    #expect(reply.exitCode == 0, "\(reply.messages)")
  }

  @Test func `an offer says which tasks it teaches, and only tasks of the office`() throws {
    #expect(office.run("offer", "list").output.contains("mitid-app, mitid-pin"))
    #expect(
      office.run("offer", "show", "mitid").output.contains("Underviser i: MitID: første gang i appen, MitID: "))
    let changed = office.run("offer", "change", "mitid", "--task", "mitid-new-phone", "--title", "MitID")
    #expect(changed.output.contains("Tilbuddet MitID er rettet."))
    let offer = try office.run("offer", "show", "mitid", "--json").json()
    #expect(offer["tasks"]?.array?.compactMap(\.string) == ["mitid-new-phone"])
    #expect(offer["goesOnAt"]?.int == 6 && offer["state"]?.string == "pilot")
    #expect(
      try office.run("offer", "change", "mitid", "-t", "mitid-ap", "--json").error()["nearest"]?.string == "mitid-app")
    #expect(office.run("offer", "change", "mitid", "-t", "mitid-app", "--no-tasks").exitCode == 64)
    #expect(office.run("offer", "change", "mitid", "--no-tasks").exitCode == 0)
    #expect(try office.run("offer", "show", "mitid", "--json").json()["tasks"]?.array?.isEmpty == true)
  }

  @Test func `the next terms of a task are told with their free seats, planned ones too`() throws {
    signUp("Anna", "20304050")
    let shown = office.run("course", "next", "--task", "mitid-app")
    #expect(shown.output.contains("18-03-2027  MitID trin for trin  Zonen"))
    #expect(shown.output.contains("1 ledig plads") && shown.output.contains("Planlagt"))
    let terms = try #require(try office.run("course", "next", "-t", "mitid-pin", "--json").json().array)
    #expect(terms.compactMap { $0["term"]?.string } == ["mitid-v27", "mitid-s27"])
    #expect(terms.compactMap { $0["freeSeats"]?.int } == [1, 2] && terms[0]["start"]?.string == "2027-03-18")
    let branch = try office.run("course", "next", "-t", "mitid-pin", "-b", "aeroe-bibliotek", "--json").json()
    #expect(branch.array?.count == 1)
    #expect(office.run("course", "next", "-t", "print-scan").messages.contains("Intet tilbud underviser i »Print"))
    let later = office.days(later: 400)
    #expect(
      later.run("course", "next", "-t", "mitid-app").messages.contains("Tilbud, der underviser i det: MitID trin"))
    #expect(try later.run("course", "next", "-t", "mitid-app", "--json").json().array?.isEmpty == true)
  }

  @Test func `triage tells of the next open term where it advises a course, and of none else`() throws {
    let answers = "before=never,foundation=some,barriers=device,learn=yes,deadline=no"
    func triage(_ answers: String, task: String = "mitid-app") throws -> JSON {
      try office.run("triage", "-t", task, "--answers", answers, "--json").json()["course"] ?? .text("missing")
    }
    let course = try triage(answers)
    #expect(course["term"]?.string == "mitid-v27" && course["title"]?.string == "MitID trin for trin")
    #expect(course["start"]?.string == "2027-03-18" && course["branch"]?.string == "zonen")
    #expect(course["freeSeats"]?.int == 2 && course["waiting"]?.int == 0)
    let page = office.run("triage", "-t", "mitid-app", "--answers", answers).output
    #expect(page.contains("Næste hold: MitID trin for trin, 18-03-2027, Zonen (2 ledige pladser)"))
    #expect(try triage("before=alone,foundation=all,barriers=none,learn=no,deadline=yes") == .null)
    #expect(try triage(answers, task: "print-scan") == .null)
    #expect(office.run("term", "close", "mitid-v27").exitCode == 0)
    #expect(try triage(answers) == .null)
  }

  @Test func `a task that keeps coming suggests a course, and says whether there is one`() throws {
    for week in 0..<8 {
      for (task, level) in [("mitid-app", "2"), ("digital-post-read", "3"), ("print-scan", "0")] {
        let day = try #require(Day(iso: "2026-11-20")).adding(-7 * week).iso
        let reply = office.run(
          all: [
            "session", "log", "-b", "zonen", "-t", task, "-o", "done", "--count", "3", "--at", day, "-l", level,
          ])
        try #require(reply.exitCode == 0, "\(reply.messages)")
      }
    }
    let help = office.run("course", "suggest", "--help").output
    #expect(help.contains("ellers de sidste 13 uger") && !help.contains("sidste hele måned"))
    let reply = office.run("course", "suggest")
    #expect(reply.output.hasPrefix("INTERN · Opgaver, der bliver ved med at komme · "))
    let lines = reply.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("MitID: første gang i appen") && $0.hasSuffix("mitid   18-03-2027") })
    #expect(lines.contains { $0.contains("intet") })
    #expect(!reply.output.contains("Print"))
    let found = try office.run("course", "suggest", "--period", "2026-Q4", "--json").json()
    let tasks = try #require(found["tasks"]?.array)
    #expect(
      tasks.compactMap { $0["task"]?.string } == ["digital-post-read", "mitid-app"].sorted { $0 > $1 }
        || tasks.count == 2)
    #expect(tasks.first { $0["task"]?.string == "mitid-app" }?["next"]?["term"]?.string == "mitid-v27")
    #expect(office.run("audit").output.contains("forslag til kurser"))
    #expect(office.run("course", "suggest", "--period", "2025").messages.contains("Ingen opgave bliver ved"))
  }

  @Test func `a cancelled term stands in the report when its days are over, and names nobody`() throws {
    signUp("Anna", "20304050")
    #expect(office.run("term", "cancel", "mitid-v27", "--yes").exitCode == 0)
    #expect(office.run("report", "courses", "--period", "2027").output.contains("Ingen hold sluttede i 2027"))
    let later = office.days(later: 200)
    // Whatever the office is opened for, the figures move with the first opening of the day.
    #expect(later.run("offer", "list").exitCode == 0)
    let desk = try DeskFile(in: Folder(path: office.path), migrations: Schema.desk, access: .existing)
    let totals = try desk.read { try CourseTotals.totals(in: Period("2027").days, reader: $0) }
    #expect(totals.map(\.code.text) == ["mitid-v27"] && totals.first?.isCancelled == true)
    let report = later.run("report", "courses", "--period", "2027-H1", "--for", "internal")
    #expect(report.output.contains("0 hold sluttede i 1. halvår 2027 med 0 gange og 0 timer, og 1 blev aflyst."))
    #expect(report.output.contains("1 person ville have en plads og fik den ikke."))
    #expect(!report.output.contains("Anna"))
    #expect(later.run("audit").output.contains("rapport om kurser"))
    let form = try later.run("report", "dst", "--period", "2027", "--json").json()
    #expect(form.text().contains("Gange på hold, der er afsluttet i perioden"))
  }
}
