import Language
import Markup
import Municipality
import Office
import Records
import Site

/// All that a branch's page shows.
struct BranchModel: Sendable {
  /// A weekday with its hours.
  struct Weekline: Sendable {
    let name: String
    let open: String
    let staffed: String
  }

  let branch: Branch
  /// What today is there.
  let today: String
  /// The week as it is now; empty where no hours were ever set.
  let week: [Weekline]
  /// The month that is shown.
  let month: MonthModel
  /// The closing day that is being typed.
  let closing: ClosingDays.Form
  /// The telephone as it is typed.
  var telephone: TelephoneForm
  /// A day that was not opened, as it is closed for another reason by now.
  var reopening: ClosingDays.Reopening?
  /// Whether the visitor may change the branch.
  let mayKeep: Bool
  /// Whether the visitor may close a day at all branches.
  let mayKeepAll: Bool

  init(_ branch: Branch, month first: Day, closing: ClosingDays.Form?, _ visit: Visit) throws {
    let language = visit.language
    let country = visit.office.profile.country
    let day = visit.today
    self.branch = branch
    telephone = TelephoneForm(branch)
    self.closing = closing ?? ClosingDays.Form()
    mayKeep = visit.keeps(branch)
    mayKeepAll = visit.keepsWholeOffice
    (today, week, month) = try visit.office.desk.read { reader -> (String, [Weekline], MonthModel) in
      let open = try CalendarRegister.week(kind: .open, at: branch, on: day, in: reader)
      let staffed = try CalendarRegister.week(kind: .staffed, at: branch, on: day, in: reader)
      let today = DayWords.sentence(
        try DayStatus.of(day, at: branch, country: country, in: reader),
        try DayWords.staffed(day, at: branch, in: reader), in: language)
      var week: [Weekline] = []
      for weekday in Weekday.allCases where open != nil || staffed != nil {
        let asOpen = open?[weekday] == nil ? "–" : BranchPagePhrase.sameAsOpen(in: language)
        week.append(
          Weekline(
            name: weekday.wording[language].capitalizedFirst, open: DayWords.hours(open?[weekday] ?? [], in: language),
            staffed: staffed.map { DayWords.hours($0[weekday] ?? [], in: language) } ?? asOpen))
      }
      return (today, week, try MonthModel(from: first, at: branch, today: day, visit, reader))
    }
  }
}
