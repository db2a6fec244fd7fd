import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods today`: what is held on a day, for the staff and for the screen at the entrance.
enum TodayCommand {
  private static let date = Option.day("date", help: TodayCommandPhrase.date.wording)
  private static let html = Flag("html", help: TodayCommandPhrase.html.wording)
  private static let output = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: TodayCommandPhrase.output.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "today", summary: TodayCommandPhrase.summary.wording, details: TodayCommandPhrase.details.wording,
      options: [OfficeOptions.data, OfficeOptions.branch, date, html, output],
      examples: [Example("lods today -b hornbaek -o skaerm.html", TodayCommandPhrase.example.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let now = office.clock.now
      let day = invocation[date] ?? now.day
      let (branch, branches) = try office.desk.read { reader in
        (
          try invocation[OfficeOptions.branch].map { try BranchRegister.branch(word: $0, in: reader) },
          try BranchRegister.branches(in: reader)
        )
      }
      let people = try office.people()
      // What is due is done first, so that a seat whose offer has run out is not told as taken.
      _ = try people.write { try EnrolmentRegister.expire(at: OfficeTime(office.clock), in: $0) }
      let meetings = try people.read { try TodayBoard.meetings(on: day, at: branch?.code, in: $0) }
      let names = Dictionary(branches.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
      guard invocation[html] || invocation[output] != nil else {
        return list(meetings, names, on: day, invocation)
      }
      let page = TodayPage(
        named: branch?.name ?? office.profile.name, of: branch?.code, on: day, meetings,
        branches: names.count > 1 ? names : [:], at: day == now.day ? now.minute : nil,
        in: invocation.language)
      guard let path = invocation[output] else { return invocation.console.write(page.text) }
      try OutputFile.write(page.text, to: path)
      invocation.console.note(TodayCommandPhrase.written(in: invocation.language, ["n": .number(meetings.count)]))
    }
  }

  private static func list(
    _ meetings: [TodayMeeting], _ names: [Code<Branch>: String], on day: Day, _ invocation: Invocation
  ) {
    let language = invocation.language
    var list = Listing(
      [
        TableColumn(TodayCommandPhrase.time(in: language), isWhole: true),
        TableColumn(TermCommandPhrase.title(in: language)),
        TableColumn(TermCommandPhrase.wherePlace(in: language)),
        TableColumn(TodayCommandPhrase.branch(in: language)), TableColumn(TodayCommandPhrase.seats(in: language)),
      ], for: invocation)
    for meeting in meetings {
      let status = [
        meeting.status == .cancelled ? meeting.news(in: language).first : meeting.whereTo(in: language),
        meeting.seatsText(in: language),
      ].compactMap(\.self)
      list.add(
        [
          meeting.hours(in: language), meeting.title, meeting.location(in: language),
          names[meeting.branch] ?? meeting.branch.text, status.joined(separator: " · "),
        ], object(meeting, on: day))
    }
    list.write(
      none: TodayCommandPhrase.none(in: language, ["day": .text(DayText.short(day, in: language))]))
  }

  private static func object(_ meeting: TodayMeeting, on day: Day) -> JSON {
    var status = "held"
    var (now, span): (Day, TimeSpan) = (day, meeting.span)
    switch meeting.status {
    case .held: break
    case .cancelled: status = "cancelled"
    case .moved(let to, let at): (status, now, span) = ("moved", to, at)
    case .newTime: status = "newTime"
    }
    var free: Int?
    if case .free(let count) = meeting.seats { free = count }
    return [
      "term": .text(meeting.term.text), "title": .text(meeting.title), "status": .text(status),
      "time": .text(meeting.span.text), "movedTo": status == "moved" ? now.json : .null,
      "movedToTime": status == "moved" ? .text(span.text) : .null, "newRoom": .bool(meeting.isInNewRoom),
      "branch": .text(meeting.branch.text), "room": JSON(meeting.room?.name), "floor": JSON(meeting.room?.floor),
      "place": JSON(meeting.place), "table": JSON(meeting.table), "seats": JSON(seats(meeting.seats)),
      "free": JSON(free),
    ]
  }

  private static func seats(_ seats: TodayMeeting.Seats?) -> String? {
    switch seats {
    case nil: nil
    case .dropIn: "dropIn"
    case .free: "free"
    case .full: "full"
    case .enrolledOnly: "enrolledOnly"
    }
  }
}
