import Courses
import Language
import Municipality
import Records

/// Who teaches in an invented office, and with what.
struct DemoStaff {
  /// Own teachers.
  private(set) var teachers: [RowNumber<CourseHelper>] = []
  /// Volunteers who are active.
  private(set) var volunteers: [RowNumber<CourseHelper>] = []
  private let tablets: RowNumber<CourseKit>

  /// Makes the partner, the helpers and the kit.
  init(
    in country: Country, at main: Code<Branch>, on today: Day, using generator: inout some RandomNumberGenerator,
    in writer: PeopleWriter
  ) throws {
    let isDanish = country == .denmark
    guard let partnerCode = Code<CoursePartner>(isDanish ? "seniorhjaelpen" : "seniorhjaelpen-skaane"),
      let kitCode = Code<CourseKit>("tablets")
    else { throw TermFault.badCode(field: "demo") }
    // The agreement runs out soon, so that there is something to remember.
    let partner = try PartnerRegister.add(
      partnerCode,
      PartnerRegister.Draft(
        name: isDanish ? "Seniorhjælpen, den lokale forening" : "Seniorhjälpen, lokalföreningen",
        agreed: today.adding(-700), renews: today.adding(30)), in: writer)
    tablets = try KitRegister.add(
      kitCode,
      KitRegister.Draft(name: isDanish ? "Tablets til udlån" : "Surfplattor att låna", branch: main, pieces: 8),
      in: writer
    ).id
    for _ in 0..<4 {
      teachers.append(
        try HelperRegister.add(
          DemoPeople.details(in: country, using: &generator), as: .teacher, on: today.adding(-300), using: &generator,
          in: writer
        ).id)
    }
    for steps in [4, 4, 4, 4, 3, 1] {
      let states: [HelperState] = [.contacted, .interviewed, .trained, .active]
      let helper = try HelperRegister.add(
        DemoPeople.details(in: country, using: &generator), as: .volunteer, from: partner.id,
        on: today.adding(-steps * 90),
        using: &generator, in: writer)
      for (place, state) in states.prefix(steps).enumerated().dropFirst() {
        try HelperRegister.step(helper.id, to: state, on: today.adding(-steps * 90 + place * 20), in: writer)
      }
      if steps == states.count { volunteers.append(helper.id) }
    }
  }

  /// Puts helpers and kit on a term: the further it is handed over, the more volunteers.
  func staff(_ term: Term, of course: DemoCourse, place: Int, in writer: PeopleWriter) throws {
    let teacher = teachers[place % teachers.count]
    let volunteer = volunteers[place % volunteers.count]
    switch course.stage {
    case 0: try TermStaff.set(teacher, as: .teacher, on: term.id, in: writer)
    case 1, 2:
      try TermStaff.set(teacher, as: .teacher, on: term.id, in: writer)
      try TermStaff.set(volunteer, as: .second, on: term.id, in: writer)
    default:
      try TermStaff.set(volunteer, as: .teacher, on: term.id, in: writer)
      try TermStaff.set(teacher, as: .backup, on: term.id, in: writer)
    }
    if course.kind == .series { try TermStaff.lend(tablets, pieces: 2, to: term.id, in: writer) }
  }
}
