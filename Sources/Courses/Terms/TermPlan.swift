public import Language
public import Municipality
public import Records

/// What is decided of a term: everything but its dates and how it stands.
public struct TermPlan: Hashable, Sendable {
  /// The title, as the citizen reads it.
  public var title: String
  /// The version of the offer's curriculum that it is taught by; nil where there is none.
  public var version: String?
  /// What kind of meeting it is.
  public var kind: TermKind
  /// The branch that holds it.
  public var branch: Code<Branch>
  /// The room; nil outside the branches' rooms.
  public var room: RowNumber<CourseRoom>?
  /// Where, in words, as the name of a care home; nil in the branch.
  public var place: String?
  /// Which table or corner; nil where it does not matter.
  public var table: String?
  /// How seats are given.
  public var seats: SeatRules
  /// What puts somebody before others.
  public var priorities: ChoiceSet<SeatPriority>
  /// The fewest persons that it is held for; nil for any number.
  public var least: Int?
  /// The day on which it is decided whether it is held.
  public var decides: Day?
  /// What it costs, in øre or öre.
  public var price: Int
  /// The language that is spoken.
  public var language: LanguageCode
  /// What one should know of the place, where it is not one of the rooms.
  public var access: ChoiceSet<RoomAccess>
  /// Whether it was announced to the public; Danmarks Statistik counts those.
  public var isAnnounced: Bool
  /// Whether one must sign up; Danmarks Statistik counts those apart.
  public var takesSignUp: Bool
  /// The campaign that it is part of, by its code.
  public var campaign: String?
  /// How many hours an offered seat is held, 1…720.
  public var offerHours: Int
  /// How many days before the start offers end, 0…60.
  public var offerDays: Int
  /// The share of dates in per cent that completes it, 1…100.
  public var share: Int
  /// How far it is handed over to volunteers, 0…4.
  public var stage: Int

  /// A plan with what most terms have.
  ///
  /// That is 8 seats, a list of 8, an offer held for two days and none in the last two days
  /// before the start, completed with three quarters of the dates. These are this project's own defaults.
  public init(title: String, kind: TermKind, branch: Code<Branch>, language: LanguageCode) {
    self.title = title
    self.kind = kind
    self.branch = branch
    self.language = language
    seats = SeatRules(seats: 8, listLimit: 8)
    priorities = ChoiceSet([])
    price = 0
    access = ChoiceSet([])
    isAnnounced = true
    takesSignUp = kind.hasEnrolment
    offerHours = 48
    offerDays = 2
    share = 75
    stage = 0
  }
}
