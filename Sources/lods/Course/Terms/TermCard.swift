import Console
import Courses
import Formats
import Language
import Municipality
import Records
import SQLite

/// A term as the command line shows it.
struct TermCard {
  let term: Term
  let offer: CourseOffer
  let room: CourseRoom?
  let taken: Int
  let waiting: Int
  let staff: [TermStaff.Member]
  let loans: [TermStaff.Loan]
  /// What a change has made clash; nil where nothing was changed.
  var clashes: ClashNotes?
  let decision: TermDecision?

  init(_ term: Term, in reader: Reader) throws {
    self.term = term
    offer = try OfferRegister.offer(term.offer, in: reader)
    room = try term.plan.room.map { try RoomRegister.room($0, in: reader) }
    let enrolments = try EnrolmentRegister.enrolments(of: term.id, in: reader)
    taken = enrolments.filter(\.status.holdsSeats).reduce(0) { $0 + $1.party }
    waiting = enrolments.count { $0.status == .waiting }
    staff = try TermStaff.members(of: term.id, in: reader)
    loans = try TermStaff.loans(of: term.id, in: reader)
    decision = try TermDecision.decision(on: term.id, in: reader)
  }

  /// Whether nobody is to teach a term that may still be held.
  var lacksTeacher: Bool {
    term.state != .cancelled && term.state != .ended && !staff.contains { $0.duty == .teacher }
  }

  /// The kit that is lent to it, with how many pieces.
  var kitText: String { loans.map { "\($0.kit.name) (\($0.pieces))" }.joined(separator: ", ") }

  /// The term as text.
  ///
  /// - Parameters:
  ///   - names: who the members of its staff are, in their order.
  ///   - branch: the branch's name.
  func text(_ invocation: Invocation, names: [HelperCard], branch: String) -> String {
    let language = invocation.language
    let plan = term.plan
    var lines = [invocation.console.painted(plan.title, .bold) + " (\(term.code))"]
    lines.append(plan.kind.wording[language] + " · " + term.state.wording[language])
    let place = [plan.place, room?.label(in: language), plan.table, branch].compactMap(\.self)
    lines.append(TermCommandPhrase.wherePlace(in: language) + ": " + place.joined(separator: ", "))
    if plan.kind.hasEnrolment {
      lines.append(
        TermCommandPhrase.who(in: language) + ": "
          + TermCommandPhrase.freeSeats(
            in: language,
            ["taken": .number(taken), "seats": .number(plan.seats.seats), "waiting": .number(waiting)]))
    }
    if plan.seats.groups.count > 1 || plan.seats.groups.contains(where: { !$0.devices.isEmpty }) {
      for group in plan.seats.groups {
        let names = group.devices.choices.map { $0.wording[language] }.joined(separator: ", ")
        lines.append("  \(names): \(group.seats)")
      }
    }
    lines += staffLines(names, in: language)
    if let least = plan.least { lines.append(TermCommandPhrase.atLeast(in: language, ["n": .number(least)])) }
    if let decision {
      let reason = decision.reason.map { " (" + $0 + ")" } ?? ""
      lines.append(
        TermDuePhrase.decided(in: language, ["day": .text(DayText.short(decision.day, in: language))]) + reason)
    }
    lines.append(
      plan.price == 0
        ? TermCommandPhrase.free(in: language)
        : TermCommandPhrase.priceLine(in: language, ["n": .number(plan.price / 100)]))
    lines += ["", TermCommandPhrase.dates(in: language)]
    for date in term.dates {
      let cancelled = date.isCancelled ? "  (" + TermCommandPhrase.isCancelled(in: language) + ")" : ""
      let weekday = date.day.weekday.wording[language]
      lines.append("  \(DayText.short(date.day, in: language))  \(weekday)  \(date.span.text)\(cancelled)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Who teaches it with what; a term that nobody teaches says so.
  private func staffLines(_ names: [HelperCard], in language: LanguageCode) -> [String] {
    var lines = zip(staff, names).map { $0.duty.wording[language] + ": " + $1.reach }
    if lacksTeacher {
      lines.insert(TermDuty.teacher.wording[language] + ": " + TermStaffPhrase.nobody(in: language), at: 0)
    }
    if !loans.isEmpty { lines.append(TermStaffPhrase.kitLine(in: language) + ": " + kitText) }
    return lines
  }

  /// The term as JSON, without who teaches it but by number.
  var json: JSON {
    let plan = term.plan
    return [
      "id": .text(term.code.text), "offer": .text(offer.code.text), "title": .text(plan.title),
      "kind": .text(plan.kind.code), "state": .text(term.state.code), "branch": .text(plan.branch.text),
      "room": JSON(room?.code.text), "place": JSON(plan.place), "table": JSON(plan.table),
      "seats": .whole(plan.seats.seats), "taken": .whole(taken), "waiting": .whole(waiting),
      "list": .whole(plan.seats.listLimit), "queue": .text(plan.seats.queue.code),
      "groups": .array(
        plan.seats.groups.map {
          ["devices": .array($0.devices.choices.map { .text($0.code) }), "seats": .whole($0.seats)]
        }),
      "least": JSON(plan.least), "decides": plan.decides?.json ?? .null,
      "decided": decision.map { ["day": $0.day.json, "reason": JSON($0.reason)] } ?? .null, "price": .whole(plan.price),
      "language": .text(plan.language.rawValue), "announced": .bool(plan.isAnnounced),
      "version": JSON(plan.version), "campaign": JSON(plan.campaign),
      "priorities": .array(plan.priorities.choices.map { .text($0.code) }),
      "access": .array(plan.access.choices.map { .text($0.code) }), "offerHours": .whole(plan.offerHours),
      "offerDays": .whole(plan.offerDays), "share": .whole(plan.share),
      "signUp": .bool(plan.takesSignUp), "stage": .whole(plan.stage), "revision": .whole(term.revision),
      "staff": .array(
        staff.map {
          [
            "helper": .whole($0.helper.id.number), "duty": .text($0.duty.code), "role": .text($0.helper.role.code),
          ]
        }),
      "kit": .array(loans.map { ["id": .text($0.kit.code.text), "pieces": .whole($0.pieces)] }),
      "dates": .array(
        term.dates.map {
          [
            "day": $0.day.json, "time": .text($0.span.text), "cancelled": .bool($0.isCancelled),
            "uid": .text($0.uid.description), "sequence": .whole($0.sequence),
          ]
        }),
    ]
  }
}
