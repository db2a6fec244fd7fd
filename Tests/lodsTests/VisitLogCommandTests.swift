import Formats
import Foundation
import Language
import Municipality
import Office
import Outreach
import Records
import Testing

@testable import lods

/// A visit from the command line after it was driven: its form, its log, what is left to do, and the report.
@Suite struct VisitLogCommandTests {
  private let line: OfficeLine
  private let number: Int

  init() throws {
    line = try OfficeLine(after: [["area", "add", "havnen", "--name", "Havnen"]])
    let office = try Office(in: Folder(path: line.path), now: { Date(timeIntervalSince1970: 1_795_258_800) })
    let today = office.clock.today
    let branch = try #require(Code<Branch>("zonen"))
    let (placeCode, teamCode) = (
      try #require(Code<OutreachPlace>("vibegaarden")), try #require(Code<OutreachTeam>("nord"))
    )
    let shift = try #require(TimeSpan(from: 480, to: 960))
    var details = PlaceDetails(.careHome, name: "Plejecenter Vibegården", branch: branch)
    details.every = 28
    details.residents = 40
    details.area = Code<Area>("havnen")
    let visit = try office.desk.write { writer in
      let place = try PlaceRegister.add(placeCode, details, in: writer)
      let team = try TeamRegister.add(
        teamCode, TeamDetails(name: "Udehold Nord", branch: branch, hours: [.friday: shift], lunchWindow: shift),
        in: writer)
      var generator = SystemRandomNumberGenerator()
      var wish = VisitWish(
        .place(place.id), branch: branch, tasks: ["mitid-app", "mitid-issue"], residents: 4, from: today.adding(-20),
        to: today)
      wish.kit = [.tablet: 2]
      let visit = try VisitRegister.add(
        wish, id: RandomID(using: &generator), origin: .request, on: today.adding(-20), in: writer)
      try VisitRegister.check(visit.number, meets: true, on: today.adding(-20), in: writer)
      return try VisitRegister.schedule(
        visit.number, at: VisitSlot(day: today.adding(-1), begins: 570, team: team.id), because: .plan,
        on: today.adding(-5), in: writer)
    }
    number = visit.number.number
  }

  @Test func `a visit is logged in one line`() throws {
    let reply = line.run(
      "visit", "log", "\(number)", "--minutes", "75", "--travel", "18", "--helped", "mitid-app:2=4", "--helped",
      "mitid-app:2:could-not:no-eid=1", "--again", "2027-01-11..2027-01-29", "--json")
    let json = try reply.json()
    #expect(json["sessions"]?.int == 5 && json["minutes"]?.int == 75 && json["state"]?.string == "done")
    #expect(json["again"]?.int == number + 1)
    let list = try #require(try line.run("session", "list", "--json").json().array)
    #expect(list.count == 2 && list.allSatisfy { $0["channel"]?.string == "care-home" })
    #expect(!line.run("session", "list", "--json").output.contains("\"visit\""))
    let again = line.run("visit", "log", "\(number)", "--minutes", "75", "--helped", "mitid-app:2=4")
    #expect(again.exitCode == 65 && again.messages.contains("lods visit correct"))
  }

  @Test func `what was counted is shown and corrected in one line, and the log knows why`() throws {
    let early = line.run("visit", "correct", "\(number)", "--because", "slip", "--minutes", "80")
    #expect(early.exitCode == 65 && early.messages.contains("lods visit log"))
    #expect(
      line.run("visit", "log", "\(number)", "--minutes", "75", "--helped", "mitid-app:3=4").exitCode == 0)
    #expect(line.run("visit", "correct", "\(number)").output.contains("  mitid-app:3=4\n"))
    #expect(line.run("visit", "correct", "\(number)", "--minutes", "80").exitCode == 64)
    let json = try line.run(
      "visit", "correct", "\(number)", "--because", "wrong-level", "--fewer", "mitid-app:3=1", "--more",
      "mitid-app:2=2", "--minutes", "80", "--json"
    ).json()
    #expect(json["sessions"]?.int == 5 && json["persons"]?.int == 5 && json["minutes"]?.int == 80)
    #expect(json["lines"]?.array?.compactMap(\.string) == ["mitid-app:2=2", "mitid-app:3=3"])
    let tooMany = line.run(
      "visit", "correct", "\(number)", "--because", "slip", "--fewer", "mitid-app:3=9", "--json")
    #expect(try tooMany.error()["code"]?.string == "fewerStand")
    let words = line.run(
      all: ["visit", "correct", "\(number)", "-", "--because", "other"], input: "Følg op: Ring igen\n")
    #expect(words.exitCode == 0)
    #expect(line.run("visit", "follow-up").output.contains("Ring igen"))
    let sessions = try #require(try line.run("session", "list", "--json").json().array)
    #expect(sessions.reduce(0) { $0 + ($1["count"]?.int ?? 0) } == 5)
  }

  @Test(arguments: [
    ("da", "Minutter: 75\nKøreminutter: 20\nMitID-app: 1=2, 2=4\n", "Følg op: Send pjece\nInden: 4-12-2026\n"),
    ("sv", "Minuter: 75\nKörminuter: 20\nmitid-app: 1=2, 2=4\n", "Följ upp: Skicka broschyr\nSenast: 2026-12-04\n"),
    ("en", "Minutes: 75\nDriving minutes: 20\nmitid-app: 1=2, 2=4\n", "Follow up: Send a leaflet\nBy: 2026-12-04\n"),
  ])
  func `the form is typed in with its own words`(language: String, figures: String, words: String) throws {
    let input = figures.replacing("MitID-app:", with: "mitid-app:") + words
    let json = try line.run("visit", "log", "\(number)", "-", "--json", language: language, input: input).json()
    #expect(json["sessions"]?.int == 6 && json["travel"]?.int == 20 && json["followUpBy"]?.string == "2026-12-04")
    let open = line.run("visit", "follow-up", language: language).output
    #expect(open.contains("Plejecenter Vibegården"))
    #expect(line.run("visit", "follow-up", "done", "\(number)", language: language).exitCode == 0)
    #expect(try line.run("visit", "follow-up", "--json").json().array?.isEmpty == true)
  }

  @Test func `what cannot be read says which line and what to write`() throws {
    func error(_ input: String, _ words: String...) throws -> JSON {
      try line.run(all: ["visit", "log", "\(number)", "-", "--json"] + words, input: input).error()
    }
    #expect(try error("Vejret: godt\n")["code"]?.string == "labelNotRead")
    let unread = line.run(all: ["visit", "log", "\(number)", "-"], input: "Kørsel: 20\n").messages
    #expect(unread.contains("Køreminutter") && unread.contains("mitid-app: 2=4"))
    #expect(try error("mitid-app: 2=4\n")["code"]?.string == "minutesMissing")
    #expect(try error("Minutter: 75\n")["code"]?.string == "nobodyHelped")
    #expect(try error("Minutter: mange\nmitid-app: 2=4\n")["code"]?.string == "valueNotRead")
    #expect(try error("Minutter: 75\nmitid-app: 4\n")["code"]?.string == "levelMissing")
    #expect(try error("Minutter: 75\nmitid-app: 2=4\nFølg op: Ring til 20301234\n")["code"]?.string == "textRefused")
    #expect(try line.run("session", "list", "--json").json().array?.isEmpty == true)
    #expect(line.run("visit", "log", "999", "--minutes", "75", "--helped", "mitid-app:2=4").exitCode == 65)
    #expect(line.run("visit", "log", "\(number)", "--minutes", "75", "--helped", "mitid-app").exitCode == 64)
  }

  @Test func `the form is printed for a visit and for a day`() throws {
    let one = line.run("visit", "form", "\(number)")
    #expect(one.output.contains("Plejecenter Vibegården") && one.output.contains("lods visit log \(number) -"))
    #expect(line.run("visit", "form", "--date", "2026-11-20").output.contains("Udehold Nord"))
    #expect(line.run("visit", "form", "--date", "2026-11-19").messages.contains("ingen besøg"))
    #expect(line.run("visit", "form").exitCode == 64)
  }

  @Test func `the report names who is due in an internal one only, in every form`() throws {
    #expect(
      line.run("visit", "log", "\(number)", "--minutes", "75", "--travel", "30", "--helped", "mitid-app:2=7").exitCode
        == 0)
    let inside = line.run("report", "outreach", "--period", "2026-11", "--for", "internal").output
    #expect(inside.contains("Plejecenter Vibegården") && inside.contains("Havnen"))
    for form in ["text", "html", "csv", "excel", "json"] {
      let outside = line.run("report", "outreach", "--period", "2026-11", "--format", form)
      #expect(outside.exitCode == 0 && !outside.output.contains("Vibegården"), "\(form)")
      #expect(!outside.output.isEmpty)
    }
    for language in ["sv", "en"] {
      #expect(line.run("report", "outreach", "--period", "2026-11", language: language).exitCode == 0)
    }
  }
}
