import Language
import Municipality
import Records

/// Sets up the registers of an invented office, as an administrator would by hand.
struct DemoSetUp {
  let plan: DemoPlan

  /// Makes branches, areas, hours, closing days, school holidays, tags, the quick list and the settings.
  func run(in writer: DeskWriter) throws {
    try makeBranches(in: writer)
    for area in plan.municipality.areas {
      try BranchRegister.addArea(try code(area.code), name: area.name, in: writer)
    }
    try makeCalendar(in: writer)
    try makeTags(in: writer)
    try chooseTasks(in: writer)
    if let main = plan.municipality.branches.first { try Settings.set(branch: try code(main.code), in: writer) }
    try Settings.set(language: plan.municipality.country.language, in: writer)
    try Settings.set(.always, for: .area, in: writer)
    try Settings.set(.always, for: .age, in: writer)
  }

  private func makeBranches(in writer: DeskWriter) throws {
    for branch in plan.municipality.branches {
      let life = plan.life(of: branch)
      try BranchRegister.add(
        try code(branch.code), name: branch.name, opened: life.opened, closed: life.closed, in: writer)
      let made = try BranchRegister.branch(word: branch.code, in: writer.reader)
      try CalendarRegister.setHours(branch.hours.open, kind: .open, at: made, from: life.opened, in: writer)
      try CalendarRegister.setHours(branch.hours.staffed, kind: .staffed, at: made, from: life.opened, in: writer)
    }
  }

  /// Closing days and school holidays from the log's first year to the end of the year after its last.
  private func makeCalendar(in writer: DeskWriter) throws {
    let country = plan.municipality.country
    for year in plan.firstDay.year...plan.lastDay.year + 1 {
      for closing in DemoCalendar.closingDays(of: year, in: country) {
        try CalendarRegister.close(closing.day, at: nil, name: closing.name, in: writer)
      }
    }
    let years = plan.firstDay.year - 1...plan.lastDay.year + 1
    try CalendarRegister.setSchoolHolidays(
      years.flatMap { DemoCalendar.schoolHolidays(of: $0, in: country) }, in: writer)
  }

  private func makeTags(in writer: DeskWriter) throws {
    let tasks = try TaskRegister.tasks(in: writer.reader, of: plan.municipality.country)
    for tag in plan.municipality.tags {
      guard let first = tag.first else { continue }
      let code: Code<Tag> = try code(tag.code)
      try TagRegister.add(code, name: tag.name, firstDay: first, lastDay: tag.last, in: writer)
      for task in tasks where tag.groups.contains(task.parent) {
        try TagRegister.set(code, on: task.code, to: true, in: writer)
      }
    }
  }

  /// The growing task gets a key of its own; authority transactions are hidden where there is no borgerservice.
  private func chooseTasks(in writer: DeskWriter) throws {
    let tasks = try TaskRegister.tasks(in: writer.reader, of: plan.municipality.country)
    let quick = try TaskRegister.quickList(in: writer.reader)
    var codes = quick.compactMap { number in tasks.first { $0.number == number } }
    if let growing = tasks.first(where: { $0.code.text == plan.growingTask }), !quick.contains(growing.number) {
      // It takes the place of a task that is no guidance, as the passport, or else of the last.
      codes[codes.lastIndex { $0.kind != .guidance } ?? codes.count - 1] = growing
      try TaskRegister.setQuickList(codes.map(\.code), in: writer)
    }
    for branch in plan.municipality.branches where !branch.hasCitizenService {
      let made = try BranchRegister.branch(word: branch.code, in: writer.reader)
      for task in tasks where DemoTaskMix.needsCitizenService(task) {
        try TaskRegister.set(task.code, hidden: true, at: made, in: writer)
      }
    }
  }

  private func code<Of>(_ text: String) throws -> Code<Of> {
    guard let code = Code<Of>(text) else { throw MunicipalityFault.badCode(field: "demo") }
    return code
  }
}
