import Formats
import Foundation
import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// Takes in what a telephone has counted, perhaps days ago: each form once, and nothing of it without a word.
enum RoadTaking {
  /// How old a visit may be.
  static let oldest = 92

  static func take(_ visit: Visit) throws -> WebReply {
    // Who wrote it is whose it is, whoever is signed in now.
    guard let owner = visit.owner, visit.form["owner"] == owner else {
      return .json(ErrorValue.object("otherAccount", visit.say(RoadPhrase.otherAccount)), status: 403)
    }
    guard let id = visit.form["id"].flatMap({ RandomID($0) }),
      let number = visit.form["visit"].flatMap({ Int($0) }).flatMap({ RowNumber<OutreachVisit>($0) }),
      let day = visit.form["day"].flatMap({ Day(iso: $0) }),
      let begins = visit.form["begins"].flatMap({ Int($0) }), (0..<1_440).contains(begins),
      let filled = visit.form["filled"].flatMap({ Day(iso: $0) })
    else { throw Refusal.brokenForm }
    let (trip, team) = try (Self.trip(number, visit), RoadChoice.team(visit.form["team"] ?? "", visit))
    var problems: [FieldProblem] = []
    let report = TripReportFields(visit.form, tasks: try RoadPages.tasks(visit).map(\.code.text))
      .report(visit, &problems, kit: trip.wish.kit)
    if visit.today - day > oldest { problems = [FieldProblem("count-0", visit.say(RoadPhrase.tooOld))] }
    guard problems.isEmpty else { return refused(problems) }
    let sent = SentVisit(
      id: id, visit: number, slot: VisitSlot(day: day, begins: begins, team: team.id), filled: filled, report: report,
      agreed: visit.form.text("agreed"))
    var generator = SharedGenerator(desk: visit.desk)
    do {
      let outcome = try VisitLog.take(
        sent, on: visit.today, log: visit.office.log, desk: visit.office.desk, using: &generator)
      switch outcome {
      case .counted(let number, let isNew):
        return .json(
          .object([
            JSONMember("id", .text(id.description)), JSONMember("stored", .bool(isNew)),
            JSONMember("visit", .whole(number.number)),
          ]))
      case .clash(let clash): return try told(clash, visit)
      }
    } catch let fault as any Fault where fault.kind != .software && fault.kind != .busy && !(fault is RecordsFault) {
      return refused([FieldProblem(TripReportFields.control(of: fault), fault.sentence(in: visit.language))])
    }
  }

  private static func trip(_ number: RowNumber<OutreachVisit>, _ visit: Visit) throws -> OutreachVisit {
    do {
      let trip = try visit.office.desk.read { try VisitRegister.visit(number, in: $0) }
      guard visit.reaches(trip) else { throw Refusal.notFound }
      return trip
    } catch OutreachFault.unknown {
      throw Refusal.notFound
    }
  }

  private static func refused(_ problems: [FieldProblem]) -> WebReply {
    let list = problems.map { problem in
      JSON.object([JSONMember("field", .text(problem.field)), JSONMember("message", .text(problem.message))])
    }
    return .json(
      .object([
        JSONMember("error", .object([JSONMember("code", .text("refused")), JSONMember("problems", .array(list))]))
      ]), status: 422)
  }

  /// What stands at the office, so that whoever wrote something else sees both.
  private static func told(_ clash: SentVisit.Clash, _ visit: Visit) throws -> WebReply {
    let words = try visit.office.desk.read { try TripWords(visit, in: $0) }
    let trip = clash.visit
    var theirs = [
      trip.state.wording[visit.language] + ", " + (trip.slot.map(words.slot) ?? visit.say(RoadPhrase.noDay))
    ]
    if let record = clash.record {
      theirs.append(
        visit.say(
          RoadPhrase.figures,
          [
            "sessions": .number(record.sessions), "persons": .number(record.persons),
            "minutes": .number(record.minutes),
          ]))
      theirs += [record.unsolved, record.followUp].compactMap(\.self)
    }
    let phrase: RoadPhrase =
      switch clash.kind {
      case .otherContent: .clashOther
      case .counted: .clashCounted
      case .moved: .clashMoved
      case .ended: .clashEnded
      }
    return .json(
      .object([
        JSONMember(
          "error",
          .object([
            JSONMember("code", .text(clash.kind.rawValue)), JSONMember("message", .text(visit.say(phrase))),
            JSONMember("mark", .text(clash.mark)), JSONMember("visit", .whole(trip.number.number)),
            JSONMember("theirs", .array(theirs.map(JSON.text))),
          ]))
      ]), status: 409)
  }
}
