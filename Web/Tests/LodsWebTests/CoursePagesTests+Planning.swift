import Accounts
import Courses
import Language
import Municipality
import Records
import Site
import Testing

@testable import LodsWeb

/// Planning.
extension CoursePagesTests {
  @Test func `a term is planned by a rule, looked at, saved, opened and closed`() throws {
    let tina = try office.browser(as: "tina")
    try tina.open("/courses/plan")
    let wrong = try tina.press("Se datoerne", typing: ["hours": "formiddag"])
    #expect(wrong.status == 422)
    #expect(wrong.problems.contains("Vælg et tilbud."))
    #expect(wrong.problems.contains("Skriv tiden som 10.00-12.00."))
    // From a Tuesday on, over Christmas Day is a Friday: the rule leaves out what is closed.
    let preview = try tina.press(
      "Se datoerne",
      typing: [
        "offer": "mitid", "hours": "10-12", "count": "4", "first": "11", "first-month": "12", "first-year": "2026",
      ])
    #expect(preview.status == 200)
    #expect(preview.element("preview")?.text.contains("fredag 25-12-2026") == true)
    #expect(preview.element("preview")?.text.contains("4 datoer") == true)
    let saved = try tina.press("Gem holdet")
    #expect(saved.words.contains("Holdet er planlagt."))
    let planned = try office.desk.people.read { try TermRegister.term(word: "mitid-e26", in: $0) }
    #expect(planned.heldDates.count == 4)
    #expect(!planned.heldDates.map(\.day.iso).contains("2026-12-25"))
    #expect(try tina.press("Åbn for tilmelding").words.contains("Holdet er åbent for tilmelding."))
    #expect(try now(planned).state == .open)
    #expect(try tina.press("Luk for tilmelding").words.contains("Der er lukket for tilmelding."))
    try tina.open("/courses/plan?from=\(planned.id)")
    let copy = try tina.press("Se datoerne")
    #expect(copy.status == 200)
    #expect(try tina.press("Gem holdet").words.contains("Holdet er planlagt."))
  }

  @Test func `a room of another branch than the term's is refused at its field`() throws {
    try office.desk.people.write { writer in
      for (code, branch) in [("lokale-a", 0), ("lokale-b", 1)] {
        try RoomRegister.add(
          try #require(Code(code)), .init(branch: office.branches[branch].code, name: code, seats: 12), in: writer)
      }
    }
    let bo = try office.browser(as: "bo")
    try bo.open("/courses/plan")
    let wrong = try bo.press(
      "Se datoerne",
      typing: [
        "offer": "mitid", "branch": "nord", "room": "lokale-b", "first": "1", "first-month": "12",
        "first-year": "2026",
      ])
    #expect(wrong.status == 422)
    #expect(wrong.problems == [TermPlanPhrase.roomElsewhere(in: .da)])
    #expect(try bo.press("Se datoerne", typing: ["room": "lokale-a"]).status == 200)
    // Out of the account's reach, it is not taken for no room at all.
    let tina = try office.browser(as: "tina")
    try tina.open("/courses/plan")
    let form = try #require(tina.page.forms.first { $0.action == "/courses/plan" })
    let sent = form.standing.replacing("offer", with: "mitid").replacing("room", with: "lokale-b")
    #expect(try tina.send(.post, form.action, sent).problems.contains(TermPlanPhrase.roomElsewhere(in: .da)))
  }

  @Test func `days that nobody has seen are not saved`() throws {
    let tina = try office.browser(as: "tina")
    try tina.open("/courses/plan")
    try tina.press(
      "Se datoerne",
      typing: ["offer": "mitid", "count": "2", "first": "1", "first-month": "12", "first-year": "2026"])
    let again = try tina.press("Gem holdet", typing: ["count": "3"])
    #expect(again.status == 200)
    #expect(again.element("preview")?.text.contains("3 datoer") == true)
    #expect(
      try office.desk.people.read {
        try TermRegister.terms(from: office.time.day, to: office.time.day.adding(300), in: $0)
      }.isEmpty)
  }

  @Test func `more seats are offered to who waits, and two who change them see both`() throws {
    let term = try term(seats: 1)
    let karin = try office.browser(as: "karin")
    _ = try signUp("Karen Lund", "12 34 56 78", to: term, in: karin)
    _ = try signUp("Ove Dam", "87 65 43 21", to: term, in: karin)
    let tina = try office.browser(as: "tina")
    let bo = try office.browser(as: "bo")
    try tina.open("/courses/terms/\(term.id)/seats")
    try bo.open("/courses/terms/\(term.id)/seats")
    #expect(try bo.press("Gem pladserne", typing: ["seats-0": "2"]).words.contains("er tilbudt en plads"))
    let late = try tina.press("Gem pladserne", typing: ["seats-0": "3"])
    #expect(late.status == 409)
    let rows = late.element("changed")?.all("tr").map { $0.all("td").map(\.text) } ?? []
    #expect(rows.contains(["2", "3"]))
    #expect(try now(term).plan.seats.seats == 2)
    try tina.press("Brug mit")
    #expect(try now(term).plan.seats.seats == 3)
  }

  @Test func `a date is moved, added and cancelled, and a term is cancelled after what it sets off was said`() throws {
    let term = try term()
    let karin = try office.browser(as: "karin")
    _ = try signUp("Karen Lund", "12 34 56 78", to: term, in: karin)
    let tina = try office.browser(as: "tina")
    let bo = try office.browser(as: "bo")
    let first = try #require(term.dates.first)
    let day = first.day.adding(1)
    func typed(_ day: Day) -> KeyValuePairs<String, String> {
      ["day": String(day.day), "day-month": String(day.month), "day-year": String(day.year)]
    }
    try bo.open("/courses/terms/\(term.id)/dates/\(first.id)")
    try tina.open("/courses/terms/\(term.id)/dates/\(first.id)")
    #expect(try tina.press("Flyt datoen", typing: typed(day)).words.contains("Datoen er flyttet."))
    #expect(try now(term).dates.first?.day == day)
    #expect(try bo.press("Aflys datoen").status == 409)
    #expect(try now(term).heldDates.count == 3)
    try tina.open("/courses/terms/\(term.id)/dates")
    #expect(try tina.press("Tilføj en dato", typing: typed(day.adding(50))).words.contains("Datoen er tilføjet."))
    #expect(try now(term).heldDates.count == 4)
    let warning = try tina.open("/courses/terms/\(term.id)/cancel")
    #expect(warning.words.contains("1 tilmelding aflyses"))
    #expect(try tina.press("Aflys holdet").words.contains("Holdet er aflyst."))
    #expect(try now(term).state == .cancelled)
    #expect(try karin.open("/courses/calls").element("now")?.text.contains("Karen Lund") == true)
  }

  @Test func `an offer is made, changed by two, decided with a reason and closed to planning`() throws {
    try office.account("trine", [.teacher])
    let tina = try office.browser(as: "trine")
    let bo = try office.browser(as: "bo")
    try tina.open("/courses/new-offer")
    #expect(try tina.press("Gem tilbuddet").problems == ["Skriv titlen."])
    let made = try tina.press("Gem tilbuddet", typing: ["title": "Mobil på rejsen", "goes-on-at": "6"])
    #expect(made.path == "/courses/offers/mobil-paa-rejsen")
    #expect(made.words.contains("Tilbuddet er gemt."))
    try tina.open("/courses/offers/mobil-paa-rejsen/change")
    try bo.open("/courses/offers/mobil-paa-rejsen/change")
    try bo.press("Gem tilbuddet", typing: ["title": "Mobilen på rejsen"])
    let late = try tina.press("Gem tilbuddet", typing: ["title": "Mobil i bussen"])
    #expect(late.status == 409)
    #expect(late.element("changed")?.text.contains("Mobilen på rejsen") == true)
    #expect(try tina.press("Brug mit").heading == "Mobil i bussen")
    let unsaid = try tina.press("Gem beslutningen", typing: ["state": "closed"])
    #expect(unsaid.status == 422)
    let closed = try tina.press("Gem beslutningen", typing: ["state": "closed", "reason": "for få kom"])
    #expect(closed.words.contains("Beslutningen er gemt."))
    #expect(!(try tina.open("/courses/plan")).words.contains("Mobil i bussen"))
    let karin = try office.browser(as: "karin")
    #expect(try karin.open("/courses/offers").words.contains("Mobil i bussen"))
    #expect(try karin.open("/courses/new-offer").status == 403)
    // An offer holds for all branches, and so does who may write it.
    let scoped = try office.browser(as: "tina")
    #expect(try scoped.open("/courses/offers/mitid").words.contains("MitID for begyndere"))
    #expect(!scoped.page.hasButton("Gem beslutningen"))
    for place in ["/courses/new-offer", "/courses/offers/mitid/change"] {
      #expect(try scoped.open(place).status == 403, "\(place)")
    }
  }
}
