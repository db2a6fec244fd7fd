import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import People
import Records
import SQLite

/// `lods visit request` and `lods visit check`: a call becomes a visit, and the caller is told a time at once.
enum VisitRequestCommand {
  private static let place = Argument(
    "place", value: VisitRequestPhrase.placeValue.wording, help: VisitRequestPhrase.place.wording)
  private static let noContact = Flag("no-contact", help: VisitRequestPhrase.noContact.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "request", summary: VisitRequestPhrase.request.wording, details: VisitRequestPhrase.requestDetails.wording,
      arguments: [place], options: VisitOptions.wish + [noContact],
      examples: [
        Example(
          "lods visit request bakkely --task mitid-app --residents 6 --on mon+wed --no-contact",
          VisitRequestPhrase.requestExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let today = office.clock.today
      let (place, wish) = try office.desk.read { reader -> (OutreachPlace, VisitWish) in
        let place = try PlaceRegister.place(word: invocation.words[0], in: reader)
        return (place, try asked(for: place, invocation, on: today, in: reader, of: office.profile.country))
      }
      let reply = VisitReply(office, invocation)
      let meets = try reply.answer(isHome: false)
      var generator = SystemRandomNumberGenerator()
      if !invocation[noContact] {
        let caller = try whoRang(invocation)
        try office.people().write {
          _ = try ContactBook.keep(caller, at: place.id, on: today, using: &generator, in: $0)
        }
      }
      let id = RandomID(using: &generator)
      let visit = try office.desk.write {
        try VisitRegister.add(wish, id: id, origin: .request, on: today, in: $0)
      }
      try reply.settle(visit, meets: meets)
    }
  }

  static func check(_ context: LodsContext) -> Command {
    Command(
      "check", summary: VisitRequestPhrase.check.wording, details: VisitRequestPhrase.checkDetails.wording,
      arguments: [VisitOptions.number], options: [VisitOptions.meets, VisitOptions.take],
      examples: [Example("lods visit check 12 --meets yes --take", VisitRequestPhrase.checkExample.wording)]
    ) { invocation in
      let number = try VisitOptions.visit(invocation)
      let office = try context.office(invocation)
      let visit = try office.desk.read { try VisitRegister.visit(number, in: $0) }
      let reply = VisitReply(office, invocation)
      if visit.state.isWaiting, invocation[VisitOptions.meets] != .no { return try reply.offer(number) }
      guard visit.slot == nil else { throw VisitCallFault.alreadyDated }
      guard visit.state == .requested else {
        throw OutreachFault.badStep(from: visit.state, next: visit.state.next.filter { $0 != .planned })
      }
      try reply.settle(visit, meets: try reply.answer(isHome: visit.isHome))
    }
  }

  /// What is wished for: as the place and the tasks say, where nothing else was said.
  private static func asked(
    for place: OutreachPlace, _ invocation: Invocation, on today: Day, in reader: Reader, of country: Country
  ) throws -> VisitWish {
    guard place.closed.map({ today <= $0 }) ?? true else { throw VisitFault.placeEnded }
    let tasks = try VisitOptions.tasks(invocation, in: reader, of: country)
    guard !tasks.isEmpty else { throw VisitFault.noTasks }
    guard let residents = invocation[VisitOptions.residents] else { throw VisitFault.noResidents }
    let days = try VisitOptions.days(invocation, on: today)
    let details = place.details
    var wish = VisitWish(
      .place(place.id), branch: details.branch, tasks: tasks.map(\.code.text), residents: residents, from: days.from,
      to: days.to, minutes: details.minutes, staff: details.staff, teams: details.teams)
    VisitNeeds.fill(&wish, at: details)
    try VisitOptions.lay(invocation, over: &wish)
    try VisitNeeds.checkDays(of: wish, at: place, on: today)
    try VisitNeeds.checkTime(of: wish, tasks: tasks)
    return wish
  }

  private static func whoRang(_ invocation: Invocation) throws -> PersonDetails {
    let fields = try VisitInput.fields(invocation, asking: [.name, .telephone])
    guard let name = fields[.name], !name.isEmpty else { throw VisitCallFault.callerMissing }
    return try PersonDetails(name: name, telephone: fields[.telephone])
  }
}
