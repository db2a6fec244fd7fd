import Accounts
import Courses
import Formats
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// Saves who came on a date, row by row: only what was changed here is written, so that two tablets can be used at once.
struct AttendanceSaving {
  let term: Term
  let branch: String
  let date: TermDate
  /// Whether all who are not marked yet were there.
  let fills: Bool

  init(of term: Term, branch: String, _ visit: Visit) throws {
    guard let number = visit.form.text("date").flatMap({ Int($0) }),
      let date = term.dates.first(where: { $0.id.number == number })
    else { throw Refusal.brokenForm }
    self.term = term
    self.branch = branch
    self.date = date
    fills = visit.form["do"] == "all-present"
  }

  /// What is answered: the list again, or for the script what stands there now.
  func reply(_ visit: Visit) throws -> WebReply {
    // A page that was open when the term ended still saves each tap: told so, its script sends it all by the button.
    if visit.request.wantsValues, term.state == .ended { return .json(["saved": .bool(false)], status: 409) }
    var page: AttendancePage
    // How many of a term that has ended have completed it now and had not, or the other way round.
    var changed = 0
    do {
      let actor = try visit.actor.auditActor
      page = try visit.desk.people.write { writer in
        let term = try TermRegister.term(term.id, in: writer.reader)
        var page = try AttendancePage(
          AttendanceSheet(of: term, in: writer.reader), branch: branch, date: date.id.number, visit)
        let before = page.count
        for place in page.rows.indices { page.rows[place].read(visit.form) }
        page.count = CountFields(visit.form)
        let count: DateCount?
        do throws(CountFields.Wrong) {
          count = try page.count.count(in: visit.language)
        } catch {
          page.problems.append(error.problem)
          return page
        }
        let isCounted = count != nil && ![before.seen, page.count.seen].contains(MarkText.of(count))
        page.count.isContested = isCounted && page.count.seen != before.seen
        for place in page.rows.indices {
          let row = page.rows[place]
          page.rows[place].isContested = row.isChanged && row.seen != MarkText.of(row.now)
        }
        guard !page.isContested else {
          // Sent again, what was chosen here is what holds.
          page.count.seen = before.seen
          for place in page.rows.indices { page.rows[place].seen = MarkText.of(page.rows[place].now) }
          return page
        }
        var drafts = page.rows.filter(\.isChanged).compactMap { row in
          row.chosen.map { AttendanceDraft(row.enrolment, $0, came: $0.hasCome ? row.came : nil) }
        }
        if fills {
          drafts += page.rows.filter { $0.chosen == nil && $0.now == nil }
            .map { AttendanceDraft($0.enrolment, .present) }
        }
        // Whoever is not marked on a date that has a list counts as absent.
        if term.state == .ended, !fills, !drafts.isEmpty, !page.sheet.listedDates.contains(where: { $0.id == date.id }),
          page.rows.contains(where: { $0.chosen == nil })
        {
          throw AttendanceFault.listIncomplete
        }
        changed = try AttendanceRegister.set(
          drafts, on: date.id, of: term.id, by: actor, at: visit.time, in: writer)
        if isCounted, let count {
          try AttendanceRegister.count(
            count, on: date.id, of: term.id, isCorrection: true, at: visit.time, in: writer)
        }
        return page
      }
    } catch let fault as AttendanceFault {
      page = try refused(fault.sentence(in: visit.language), at: field(of: fault), visit)
    } catch let fault as TermFault {
      page = try refused(fault.sentence(in: visit.language), at: "date", visit)
    }
    guard page.problems.isEmpty, !page.isContested else {
      if visit.request.wantsValues { return .json(["saved": .bool(false)], status: page.isContested ? 409 : 422) }
      return try page.reply(visit)
    }
    if visit.request.wantsValues { return try values(visit) }
    return .redirect(
      to: AttendancePage.link(term, date).query("done", (changed > 0 ? AttendanceDone.settled : .saved).rawValue))
  }

  private func field(of fault: AttendanceFault) -> String {
    switch fault.field {
    case "walkIns": "walk-ins"
    case "staffMinutes": "staff"
    case "volunteerMinutes": "volunteers"
    case "seniors": "seniors"
    default: "list"
    }
  }

  /// The page with what was typed, and why nothing was saved.
  private func refused(_ sentence: String, at field: String, _ visit: Visit) throws -> AttendancePage {
    let sheet = try visit.desk.people.read { try AttendanceSheet(of: TermRegister.term(term.id, in: $0), in: $0) }
    var page = try AttendancePage(sheet, branch: branch, date: date.id.number, visit)
    for place in page.rows.indices { page.rows[place].read(visit.form) }
    page.count = CountFields(visit.form)
    page.problems = [FieldProblem(field, sentence)]
    return page
  }

  /// What the script shows after saving: each row as it stands now, also what another tablet has written.
  private func values(_ visit: Visit) throws -> WebReply {
    let sheet = try visit.desk.people.read { try AttendanceSheet(of: TermRegister.term(term.id, in: $0), in: $0) }
    let page = try AttendancePage(sheet, branch: branch, date: date.id.number, visit)
    let minute = visit.office.clock.moment(of: visit.now).minute
    let time = DayText.time(minute: minute, in: visit.language)
    return .json([
      "saved": .bool(true), "said": .text(visit.say(TeachingPhrase.savedAt, ["time": .text(time)])),
      "tally": .text(AttendanceView.tally(page.rows, visit)), "count": .text(page.count.seen),
      "rows": .object(page.rows.map { JSONMember("\($0.turn)", .text($0.seen)) }),
    ])
  }
}

/// What was just done about a list, as the address after it says.
enum AttendanceDone: String, PhraseKey {
  case saved, settled

  var wording: Wording {
    switch self {
    case .saved: Wording(da: "Listen er gemt.", sv: "Listan är sparad.", en: "The list is saved.")
    case .settled:
      Wording(
        da: "Listen er gemt, og nogle står nu anderledes. Se, hvem der har gennemført, og print nye beviser. Har nogen "
          + "fået et bevis, der ikke passer længere, så bed om det tilbage.",
        sv: "Listan är sparad, och några står nu annorlunda. Se vilka som har genomfört och skriv ut nya intyg. Har "
          + "någon fått ett intyg som inte längre stämmer, be att få tillbaka det.",
        en: "The list is saved, and some stand otherwise now. See who has completed, and print new certificates. If "
          + "somebody has a certificate that no longer holds, ask for it back.")
    }
  }
}
