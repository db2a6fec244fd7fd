import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records
import Site

/// Somebody who drives out with a team as a form: put on it, or changed.
struct MemberForm: Sendable {
  /// The team whose page it is.
  let team: OutreachTeam
  /// Who is changed; nil for somebody new.
  let member: TeamMember?
  /// What the member is called; nil for somebody new, and for one whose data may only be stored.
  let name: String?
  /// The teams that the member may be moved to.
  let teams: [OutreachTeam]
  /// What was typed or chosen.
  let fields: FormFields
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []
  /// What stands now, where somebody else changed it meanwhile.
  private(set) var meanwhile: TeamMember?

  static let routes = [
    Route.get("/outreach/teams/{team}/members/new", OutreachPages.access) { visit in
      try MemberForm(visit, isNew: true).page(visit)
    },
    Route.post("/outreach/teams/{team}/members/new", OutreachPages.access) { visit in
      try MemberForm(visit, isNew: true).add(visit)
    },
    Route.get("/outreach/teams/{team}/members/{member}", OutreachPages.access) { visit in
      try MemberForm(visit, isNew: false).page(visit)
    },
    Route.post("/outreach/teams/{team}/members/{member}", OutreachPages.access) { visit in
      try MemberForm(visit, isNew: false).save(visit)
    },
  ]

  /// The form as it was sent, or as it stands for whoever opens it.
  init(_ visit: Visit, isNew: Bool) throws {
    team = try TeamPages.team(visit)
    let today = visit.today
    teams = try visit.office.desk.read { try TeamRegister.teams(in: $0) }
      .filter { visit.reaches($0) && ($0.closed.map { today <= $0 } ?? true) }
    if isNew {
      (member, name) = (nil, nil)
    } else {
      let found = try TeamPages.member(visit, of: team)
      member = found
      name = try visit.desk.people.read { reader in
        try found.person.flatMap { try PersonRegister.person($0, in: reader) }
          .flatMap { $0.restriction == nil ? $0.details.name : nil }
      }
    }
    if visit.form.has(FormSeal.field) {
      fields = visit.form
    } else if let member {
      fields = FormFields(
        [
          .init("team", team.code.text), .init("seen", Self.mark(member)),
        ] + member.skills.choices.map { .init("skill", $0.code) }
          + member.languages.choices.map { .init("speaks", $0.code) })
    } else {
      fields = FormFields()
    }
  }

  private init(_ form: MemberForm, fields: FormFields, meanwhile: TeamMember) {
    (team, member, name, teams) = (form.team, form.member, form.name, form.teams)
    self.fields = fields
    self.meanwhile = meanwhile
  }

  /// What the member is, so that it is noticed when somebody else was faster.
  static func mark(_ member: TeamMember) -> String {
    [member.team.number, member.skills.bits, member.languages.bits, member.closed?.number ?? 0].map(String.init)
      .joined(separator: "-")
  }

  private var skills: ChoiceSet<OutreachSkill> {
    ChoiceSet(fields.all("skill").compactMap(OutreachSkill.init(rawValue:)))
  }
  private var languages: ChoiceSet<OutreachLanguage> {
    ChoiceSet(fields.all("speaks").compactMap(OutreachLanguage.init(rawValue:)))
  }

  private enum Meanwhile: Error { case changed(TeamMember) }

  /// Puts somebody on the team.
  func add(_ visit: Visit) throws -> WebReply {
    do {
      let details = try PersonDetails(name: fields.text("name") ?? "", telephone: fields.text("telephone"))
      var generator = SharedGenerator(desk: visit.desk)
      _ = try visit.onceForForm { writer in
        try MemberRegister.add(
          details, to: team, skills: skills, languages: languages, on: visit.today, using: &generator, in: writer
        ).id.number
      }
    } catch let problem as any Fault where problem.kind == .data || problem.kind == .usage {
      var form = self
      let field = problem.field == "telephone" ? "telephone" : "name"
      form.problems.append(FieldProblem(field, problem.sentence(in: visit.language)))
      return form.page(visit)
    }
    return .redirect(to: TeamPages.link(to: team).query("done", TeamDone.memberAdded.rawValue))
  }

  /// Changes what the member can do and which team it is, ends it, or says that they stay.
  func save(_ visit: Visit) throws -> WebReply {
    guard let member else { throw Refusal.notFound }
    let today = visit.today
    var form = self
    let act = fields["do"] ?? "save"
    let last = DateFields(fields, "last")
    if act == "leave", last.value == nil {
      form.problems.append(FieldProblem("last", visit.say(MovePhrase.dayMissing)))
      return form.page(visit)
    }
    let chosen = teams.first { $0.code.text == fields.text("team") }
    if act == "save", chosen == nil, fields.text("team") != team.code.text {
      form.problems.append(FieldProblem("team", visit.say(TripPhrase.notMyTeam)))
      return form.page(visit)
    }
    do {
      try visit.desk.people.write { writer in
        let now = try MemberRegister.member(member.id, in: writer.reader)
        guard fields["seen"] == Self.mark(now) else { throw Meanwhile.changed(now) }
        switch act {
        case "leave":
          if let day = last.value { try MemberRegister.leave(member.id, on: day, today: today, in: writer) }
        case "stay": try MemberRegister.stay(member.id, on: today, in: writer)
        default:
          try MemberRegister.change(
            member.id, team: chosen, skills: skills, languages: languages, on: today, in: writer)
        }
      }
    } catch Meanwhile.changed(let now) {
      return MemberForm(self, fields: fields.replacing("seen", with: Self.mark(now)), meanwhile: now).page(visit)
    } catch let problem as any Fault where problem.kind == .data || problem.kind == .usage {
      form.problems.append(FieldProblem(act == "leave" ? "last" : "team", problem.sentence(in: visit.language)))
      return form.page(visit)
    }
    let done: TeamDone = act == "leave" ? .memberLeaves : act == "stay" ? .memberStays : .memberChanged
    return .redirect(to: TeamPages.link(to: team).query("done", done.rawValue))
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let status = meanwhile != nil ? 409 : problems.isEmpty ? 200 : 422
    let title =
      member == nil
      ? visit.say(TeamFormPhrase.addMember)
      : visit.say(
        TeamFormPhrase.memberTitle,
        ["name": .text(name ?? visit.say(PlacePagePhrase.restricted)), "team": .text(team.details.name)])
    // Who it is stands on the page and not in its title, which browsers keep.
    let page = visit.say(TeamFormPhrase.memberPage, ["team": .text(team.details.name)])
    return visit.page(page, status: status, hasFault: !problems.isEmpty) {
      MemberFormView(form: self, title: title, visit: visit).main
    }
  }
}
