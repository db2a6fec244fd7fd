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

  init(_ term: Term, in reader: Reader) throws {
    self.term = term
    offer = try OfferRegister.offer(term.offer, in: reader)
    room = try term.plan.room.map { try RoomRegister.room($0, in: reader) }
    let enrolments = try EnrolmentRegister.enrolments(of: term.id, in: reader)
    taken = enrolments.filter(\.status.holdsSeats).reduce(0) { $0 + $1.party }
    waiting = enrolments.count { $0.status == .waiting }
  }

  /// The term as text.
  func text(_ invocation: Invocation) -> String {
    let language = invocation.language
    let plan = term.plan
    var lines = [invocation.console.painted(plan.title, .bold) + " (\(term.code))"]
    lines.append(plan.kind.wording[language] + " · " + term.state.wording[language])
    let place = [plan.place, room?.name, room?.floor, plan.table, plan.branch.text].compactMap(\.self)
    lines.append(TermCommandPhrase.wherePlace(in: language) + ": " + place.joined(separator: ", "))
    lines.append(
      TermCommandPhrase.who(in: language) + ": "
        + TermCommandPhrase.freeSeats(
          in: language,
          ["taken": .number(taken), "seats": .number(plan.seats.seats), "waiting": .number(waiting)]))
    if plan.seats.groups.count > 1 || plan.seats.groups.contains(where: { !$0.devices.isEmpty }) {
      for group in plan.seats.groups {
        let names = group.devices.choices.map { $0.wording[language] }.joined(separator: ", ")
        lines.append("  \(names): \(group.seats)")
      }
    }
    if let least = plan.least { lines.append(TermCommandPhrase.atLeast(in: language, ["n": .number(least)])) }
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

  /// The term as JSON.
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
      "least": JSON(plan.least), "decides": plan.decides?.json ?? .null, "price": .whole(plan.price),
      "language": .text(plan.language.rawValue), "announced": .bool(plan.isAnnounced),
      "signUp": .bool(plan.takesSignUp), "stage": .whole(plan.stage), "revision": .whole(term.revision),
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
