import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records
import Site

/// The teams that drive out, and who is on them.
enum TeamPages {
  /// The list.
  static let list = Link("/outreach/teams")

  static let pages = [RoomPlan.Page(name: .visitTeams, link: list, access: OutreachPages.access)]

  static let routes =
    [
      Route.get("/outreach/teams", OutreachPages.access, listPage),
      Route.get("/outreach/teams/new", OutreachPages.access) { visit in try TeamForm(nil, visit).page(visit) },
      Route.post("/outreach/teams/new", OutreachPages.access) { visit in
        try TeamForm(nil, form: visit.form, visit).save(visit)
      },
      Route.get("/outreach/teams/{team}", OutreachPages.access) { visit in try page(visit, team(visit)) },
      Route.get("/outreach/teams/{team}/change", OutreachPages.access) { visit in
        try TeamForm(team(visit), visit).page(visit)
      },
      Route.post("/outreach/teams/{team}/change", OutreachPages.access) { visit in
        try TeamForm(team(visit), form: visit.form, visit).save(visit)
      },
      Route.post("/outreach/teams/{team}/state", OutreachPages.access, setState),
      Route.post("/outreach/teams/{team}/off", OutreachPages.access, setOff),
      Route.post("/outreach/teams/{team}/back", OutreachPages.access, setBack),
      Route.post("/outreach/teams/{team}/members/{member}/away", OutreachPages.access, setAway),
      Route.post("/outreach/teams/{team}/members/{member}/back", OutreachPages.access, setPresent),
    ] + MemberForm.routes

  /// Where a team's page is.
  static func link(to team: OutreachTeam) -> Link { list.appending(team.code.text) }

  /// The team that the path names, of the account's branches.
  static func team(_ visit: Visit) throws -> OutreachTeam {
    do {
      let team = try visit.office.desk.read { try TeamRegister.team(word: visit.step("team"), in: $0) }
      guard visit.visitor.reaches(team.details.branch) else { throw Refusal.notFound }
      return team
    } catch OutreachFault.unknown {
      throw Refusal.notFound
    }
  }

  /// The member of a team that the path names.
  static func member(_ visit: Visit, of team: OutreachTeam) throws -> TeamMember {
    let members = try visit.desk.people.read { try MemberRegister.members(of: team.id, in: $0) }
    guard let number = Int(visit.step("member")), let member = members.first(where: { $0.id.number == number }),
      member.person != nil
    else { throw Refusal.notFound }
    return member
  }

  private static func listPage(_ visit: Visit) throws -> WebReply {
    let (teams, branches) = try visit.office.desk.read { reader in
      (
        try TeamRegister.teams(in: reader).filter { visit.visitor.reaches($0.details.branch) },
        try BranchRegister.branches(in: reader)
      )
    }
    let members = try visit.desk.people.read { try MemberRegister.members(in: $0) }
    let title = visit.say(FramePhrase.visitTeams)
    let today = visit.today
    let heads = [TeamPagePhrase.from, .people, .today].map { visit.say($0) }
    return visit.page(title) {
      HTML.div(.class("page-head")) {
        HTML.h1 { title }
        HTML.p(.class("buttons")) { HTML.a(TeamForm.blank, .class("primary")) { visit.say(TeamFormPhrase.add) } }
      }
      if teams.isEmpty {
        HTML.div(.class("empty")) {
          HTML.strong { visit.say(BoardPagePhrase.noTeams) }
          HTML.p { visit.say(BoardPagePhrase.noTeamsText) }
        }
      } else {
        HTML.stackTable(title, heads: [visit.say(TripPhrase.team)] + heads) {
          for team in teams {
            let own = members.filter { $0.team == team.id && $0.isThere(on: today) }
            HTML.tr {
              HTML.th(.scope("row")) {
                HTML.a(link(to: team)) { team.details.name }
                if let closed = team.closed {
                  " "
                  HTML.span(.class("tag plain")) { visit.say(TeamFormPhrase.closed, ["day": .day(closed)]) }
                }
              }
              HTML.td(.data("data-label", heads[0])) {
                branches.first { $0.code == team.details.branch }?.name ?? team.details.branch.text
              }
              HTML.td(.data("data-label", heads[1])) { String(own.count) }
              HTML.td(.data("data-label", heads[2])) {
                team.hours(on: today).map { span(of: $0, visit) } ?? visit.say(BoardPagePhrase.off)
              }
            }
          }
        }
      }
    }
  }

  private static func span(of hours: TimeSpan, _ visit: Visit) -> String {
    [hours.from, hours.to].map { DayText.time(minute: $0, in: visit.language) }.joined(separator: "–")
  }

  // MARK: One team

  private static func page(
    _ visit: Visit, _ team: OutreachTeam, problems: [FieldProblem] = [], member: String = ""
  ) throws -> WebReply {
    let people = try visit.desk.people.read { reader in
      try MemberRegister.members(of: team.id, in: reader)
        .filter { $0.person != nil && ($0.closed.map { visit.today <= $0 } ?? true) }
        .map { member in
          (
            member: member,
            name: try member.person.flatMap { try PersonRegister.person($0, in: reader) }
              .flatMap { $0.restriction == nil ? $0.details.name : nil }
          )
        }
    }
    let short = try visit.office.desk.read { desk in
      try VisitShortfall.find(
        on: visit.today...visit.today.adding(62),
        visit.desk.people.read { try MemberRegister.members(in: $0) }, in: desk)
    }.filter { $0.visit.slot?.teams.contains(team.id) ?? false && visit.reaches($0.visit) }
    let words = try visit.office.desk.read { try TripWords(visit, in: $0) }
    let kit = try visit.desk.people.read { try KitBook.stock(on: visit.today, in: $0) }[team.details.branch] ?? [:]
    let branch = try visit.branchNames()[team.details.branch] ?? team.details.branch.text
    return visit.page(team.details.name, status: problems.isEmpty ? 200 : 422, hasFault: !problems.isEmpty) {
      TeamView(
        team: team, people: people, short: short.map(\.visit), words: words, kit: kit, branch: branch,
        problems: problems, wrong: member, visit: visit
      ).main
    }
  }

  /// Reads two days of a form; a last day that is left out is the first one.
  private static func days(_ visit: Visit, _ problems: inout [FieldProblem], _ end: String) -> ClosedRange<Day>? {
    let (first, last) = (DateFields(visit.form, "from" + end), DateFields(visit.form, "until" + end))
    guard let from = first.value else {
      problems.append(FieldProblem("from" + end, visit.say(MovePhrase.dayMissing)))
      return nil
    }
    guard let until = last.isEmpty ? from : last.value, until >= from else {
      problems.append(FieldProblem("until" + end, visit.say(TeamPagePhrase.lastWrong)))
      return nil
    }
    return from...until
  }

  private static func setOff(_ visit: Visit) throws -> WebReply {
    let team = try team(visit)
    var problems: [FieldProblem] = []
    guard let days = days(visit, &problems, "") else { return try page(visit, team, problems: problems) }
    try visit.office.desk.write { try TeamRegister.setOff(team.id, on: days, in: $0) }
    return .redirect(to: link(to: team).query("done", TeamDone.off.rawValue))
  }

  private static func setBack(_ visit: Visit) throws -> WebReply {
    let team = try team(visit)
    guard let first = visit.form["from"].flatMap({ Day(iso: $0) }) else { throw Refusal.brokenForm }
    // Pressed twice, it is done once.
    if team.off.contains(where: { $0.lowerBound == first }) {
      try visit.office.desk.write { try TeamRegister.setBack(team.id, from: first, in: $0) }
    }
    return .redirect(to: link(to: team).query("done", TeamDone.back.rawValue))
  }

  private static func setAway(_ visit: Visit) throws -> WebReply {
    let team = try team(visit)
    let number = try member(visit, of: team).id
    let end = "-" + number.description
    var problems: [FieldProblem] = []
    guard let days = days(visit, &problems, end) else {
      return try page(visit, team, problems: problems, member: number.description)
    }
    do {
      try visit.desk.people.write { try MemberRegister.setAway(number, on: days, today: visit.today, in: $0) }
    } catch let problem as any Fault where problem.kind == .data || problem.kind == .usage {
      return try page(
        visit, team, problems: [FieldProblem("from" + end, problem.sentence(in: visit.language))],
        member: number.description)
    }
    return .redirect(to: link(to: team).query("done", TeamDone.away.rawValue))
  }

  /// A member comes after all: the absence that begins on a day is taken back.
  private static func setPresent(_ visit: Visit) throws -> WebReply {
    let team = try team(visit)
    let member = try member(visit, of: team)
    guard let first = visit.form["from"].flatMap({ Day(iso: $0) }) else { throw Refusal.brokenForm }
    // Pressed twice, it is done once.
    if let away = member.away.first(where: { $0.contains(first) }) {
      try visit.desk.people.write {
        try MemberRegister.setBack(member.id, on: away.lowerBound, today: visit.today, in: $0)
      }
    }
    return .redirect(to: link(to: team).query("done", TeamDone.memberBack.rawValue))
  }

  /// Ends the team, or takes it up again.
  private static func setState(_ visit: Visit) throws -> WebReply {
    let team = try team(visit)
    guard let word = visit.form["do"], ["end", "again"].contains(word) else { throw Refusal.brokenForm }
    try visit.office.desk.write { try TeamRegister.close(team.id, on: word == "end" ? visit.today : nil, in: $0) }
    let done: TeamDone = word == "end" ? .ended : .again
    return .redirect(to: link(to: team).query("done", done.rawValue))
  }
}
