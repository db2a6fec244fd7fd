/// What reports are about; the first row of links leads to these.
enum FiguresGroup: CaseIterable, Sendable {
  case desk, development, courses, forms

  /// The name on its tab.
  var name: FiguresPhrase {
    switch self {
    case .desk: .deskGroup
    case .development: .developmentGroup
    case .courses: .coursesGroup
    case .forms: .formsGroup
    }
  }
}
