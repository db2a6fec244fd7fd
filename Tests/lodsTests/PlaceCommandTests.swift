import Formats
import Foundation
import Language
import Municipality
import Office
import Outreach
import Records
import Testing

@testable import lods

/// Places from the command line: added, put on the map, shut and opened, with whom one rings.
@Suite struct PlaceCommandTests {
  private let office: OfficeLine
  private let bakkely = [
    "place", "add", "bakkely", "--kind", "care-home", "--name", "Bakkely", "-b", "zonen", "--at", "56.0900,12.4570",
    "--hours", "man-fre=09:30-11:30+13:00-16:00", "--every", "28", "--residents", "42",
  ]

  init() throws {
    office = try OfficeLine(after: [["place", "point", "--branch", "zonen", "--at", "56.0361,12.6136"], bakkely])
  }

  @Test func `a place is shown with all that is known, and listed`() throws {
    let card = office.run("place", "show", "bakkely").output
    #expect(card.contains("Bakkely  plejecenter · bakkely (nr. 1)") && card.contains("På kortet: 56.09,12.457"))
    #expect(card.contains("Tider: man-fre=09:30-11:30+13:00-16:00"))
    #expect(card.contains("Besøg: hver 28. dag, mindst 7 dage imellem, 60 minutter, 1 medarbejder"))
    let json = try office.run("place", "show", "bakkely", "--json").json()
    #expect(json["hours"]?.string == "mon-fri=09:30-11:30+13:00-16:00" && json["residents"]?.int == 42)
    let list = try office.run("place", "list", "--json").json().array
    #expect(list?.map { $0["id"]?.string } == ["bakkely"])
  }

  @Test func `a place without coordinates is told so wherever it is shown`() {
    let added = office.run("place", "add", "solbo", "--kind", "school", "--name", "Solbo", "-b", "zonen")
    #expect(added.messages.contains("Kan ikke planlægges på kortet"))
    #expect(office.run("place", "show", "solbo").output.contains("Kan ikke planlægges på kortet"))
    let list = office.run("place", "list")
    #expect(list.output.contains("ikke på kortet"))
    #expect(list.messages.contains("1 sted kan ikke planlægges på kortet"))
  }

  @Test func `coordinates are checked: swapped and outside are refused, water and far away are told`() throws {
    func change(_ point: String) -> OfficeLine.Reply { office.run("place", "change", "bakkely", "--at", point) }
    #expect(change("12.4570,56.09").messages.contains("Det ligner ombyttede tal."))
    #expect(change("12.4570,56.09").exitCode == 65)
    #expect(change("5.609,12.457").messages.contains("Punktet ligger uden for Danmark."))
    #expect(change("56.09").exitCode == 65)
    let told = try office.run("place", "change", "bakkely", "--at", "55.80,12.76", "--json").json()
    #expect(told["notes"]?.array?.map { $0.string } == ["inSea"])
    let sea = change("55.80,12.75")
    #expect(sea.exitCode == 0 && sea.messages.contains("ser ud til at ligge i vandet"))
    #expect(change("55.10,14.70").messages.contains("km i luftlinje"))
  }

  @Test func `a change keeps what is not named, takes away what is cleared, and wants something to do`() throws {
    #expect(office.run("place", "change", "bakkely").exitCode == 64)
    #expect(office.run("place", "change", "bakkely", "--wifi", "weak", "--clear", "every").exitCode == 0)
    let noted = office.run("place", "change", "bakkely", "--note", input: "Kør om bagved\n")
    #expect(noted.exitCode == 0, "\(noted.messages)")
    let json = try office.run("place", "show", "bakkely", "--json").json()
    #expect(json["wifi"]?.string == "weak" && json["every"]?.int == nil && json["residents"]?.int == 42)
    #expect(json["note"]?.string == "Kør om bagved")
    let refused = office.run("place", "change", "bakkely", "--note", input: "Ring til 010250-1234\n")
    #expect(refused.exitCode == 65)
  }

  @Test func `a place is shut and opened, and what cannot be is told`() throws {
    let shut = office.run("place", "shut", "bakkely", "--because", "infection", "--to", "2026-12-04")
    #expect(shut.output.contains("Bakkely er lukket 21-11-2026 – 04-12-2026 (smitte)."))
    #expect(office.run("place", "list").output.contains("lukket 21-11-2026 – 04-12-2026 (smitte)"))
    #expect(office.run("place", "shut", "bakkely", "--because", "other", "--to", "2026-11-01").exitCode == 65)
    let open = office.days(later: 4).run("place", "open", "bakkely")
    #expect(open.output.contains("Bakkely tager imod igen fra 25-11-2026."))
    let json = try office.run("place", "show", "bakkely", "--json").json()
    #expect(json["closures"]?.array?.map { $0["last"]?.string } == ["2026-11-24"])
    #expect(office.run("place", "open", "bakkely", "--json").exitCode == 0)
    #expect(try office.run("place", "open", "bakkely", "--json").error()["code"]?.string == "notShut")
  }

  @Test func `whoever shuts a place reads which visits to ring about, and they wait with a new number`() throws {
    let day = try #require(Day(iso: "2026-11-27"))
    let inside = try Office(in: Folder(path: office.path), now: { Date(timeIntervalSince1970: 1_795_258_800) })
    var generator = SystemRandomNumberGenerator()
    try inside.desk.write { writer in
      let code = try #require(Code<OutreachTeam>("blaa"))
      let place = try PlaceRegister.place(word: "bakkely", in: writer.reader)
      let lunch = try #require(TimeSpan(from: 660, to: 810))
      let team = try TeamRegister.add(
        code, TeamDetails(name: "Blå", branch: place.details.branch, hours: [:], lunchWindow: lunch), in: writer)
      let wish = VisitWish(
        .place(place.id), branch: place.details.branch, tasks: [], residents: 3, from: day, to: day.adding(13))
      let visit = try VisitRegister.add(
        wish, id: RandomID(using: &generator), origin: .request, on: day.adding(-6), in: writer)
      try VisitRegister.check(visit.number, meets: true, on: day.adding(-6), in: writer)
      try VisitRegister.schedule(
        visit.number, at: VisitSlot(day: day, begins: 570, team: team.id), because: .plan, on: day.adding(-6),
        in: writer)
    }
    let shown = office.run("place", "show", "bakkely").output
    #expect(shown.contains("Næste besøg: 27-11-2026 kl. 09.30, besøg 1 (planlagt)"))
    let shut = office.run("place", "shut", "bakkely", "--because", "infection", "--to", "2026-12-04").output
    #expect(shut.contains("1 planlagt besøg er aflyst og bestilt igen."), "\(shut)")
    #expect(shut.contains("lods visit plan --month 2026-12"))
    #expect(shut.contains("besøg 1 den 27-11-2026 kl. 09.30: venter nu som besøg 2, tidligst 05-12-2026"))
    #expect(office.run("place", "show", "bakkely").output.contains("Besøg, der venter: 2"))
    let closed = office.run("place", "close", "bakkely", "--on", "2026-12-31")
    #expect(closed.messages.contains("1 besøg er stadig bestilt eller planlagt: 2."))
  }

  @Test func `whom one rings comes from standard input, stands on the terminal, and never in JSON`() throws {
    let input = "navn: Bente Prøve\ntelefon: 20304050\ne-mail: bente@example.dk\n"
    let added = office.run("place", "contact", "add", "bakkely", input: input)
    #expect(added.output.contains("Bente Prøve er kontakt på Bakkely og slettes efter 21-11-2027"))
    #expect(office.run("place", "contact", "bakkely").output.contains("20304050, bente@example.dk"))
    for words in [["contact", "bakkely"], ["show", "bakkely"], ["list"]] {
      let json = office.run(all: ["place"] + words + ["--json"]).output
      #expect(!json.contains("Bente") && !json.contains("20304050") && !json.contains("example"))
    }
    #expect(try office.run("place", "show", "bakkely", "--json").json()["contacts"]?.int == 1)
    #expect(office.run("person", "show", input: "Bente Prøve\n").output.contains("Sted nr. 1"))
    #expect(office.run("place", "contact", "remove", "bakkely", "2").exitCode == 65)
    #expect(office.run("place", "contact", "remove", "bakkely", "1").exitCode == 0)
    #expect(office.run("place", "contact", "bakkely").messages.contains("ingen kontakter"))
    #expect(office.run("place", "contact", "add", "bakkely", input: "adresse: Vej 1\n").exitCode == 65)
  }

  @Test func `the places go out as a file and come in again as they are`() throws {
    let path = office.path + "/steder.csv"
    #expect(office.run("place", "export", "--format", "excel", "--output", path).exitCode == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("Kode;Navn;Slags") && text.contains("man-fre=09:30-11:30+13:00-16:00"))
    let again = office.run("place", "import", path)
    #expect(again.output.contains("0 nye steder, 0 ændret, 1 som før."), "\(again.messages)")
    let plain = office.run("place", "export").output
    let other = try OfficeLine()
    #expect(try other.run("place", "import", "-", "--json", input: plain).json()["added"]?.int == 1)
    let wrong = office.run("place", "import", "-", input: "code,name,kind,branch\nx,X,skib,zonen\n")
    #expect(wrong.exitCode == 65 && wrong.messages.contains("linje 2, kolonne 5: Slags: ordet kendes ikke."))
  }

  @Test func `branches and areas are put on the map, one at a time`() throws {
    #expect(office.run("place", "point").output.contains("ikke på kortet"))
    #expect(office.run("place", "point", "--at", "56.0,12.5").exitCode == 64)
    #expect(office.run("place", "point", "--branch", "zonen").exitCode == 64)
    #expect(office.run("place", "point", "--branch", "zonen", "--area", "x", "--at", "56.0,12.5").exitCode == 64)
    let rows = try #require(try office.run("place", "point", "--json").json().array)
    #expect(rows.filter { $0["latitude"]?.double != nil }.compactMap { $0["id"]?.string } == ["zonen"])
  }

  @Test func `a place that is no longer visited leaves the list but not the register`() throws {
    #expect(office.run("place", "close", "bakkely", "--on", "2026-11-22").exitCode == 0)
    #expect(office.run("place", "list").output.contains("sidste dag 22-11-2026"))
    let later = office.days(later: 5)
    #expect(try later.run("place", "list", "--json").json().array?.isEmpty == true)
    #expect(try later.run("place", "list", "--all", "--json").json().array?.count == 1)
    #expect(later.run("place", "reopen", "bakkely").exitCode == 0)
    #expect(try later.run("place", "list", "--json").json().array?.count == 1)
  }
}
