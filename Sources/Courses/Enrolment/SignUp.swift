public import Identifiers
public import Municipality
public import People

/// What somebody says who signs up on the telephone.
///
/// There is no birth date, and no question about health.
public struct SignUp: Hashable, Sendable {
  /// Who it is, with a telephone number or an e-mail address.
  public var person: PersonDetails
  /// How many come, 1…20.
  public var party: Int
  /// What they bring.
  public var device: LearnerDevice?
  /// Whether a device is to be lent.
  public var wantsLoan: Bool
  /// Whether they say that they are 65 or more.
  public var isSenior: Bool?
  /// What they want to learn.
  public var wish: ScreenedText?
  /// What may put them before others.
  public var priorities: ChoiceSet<SeatPriority>

  /// A sign-up of one person.
  public init(_ person: PersonDetails) {
    self.person = person
    party = 1
    wantsLoan = false
    priorities = ChoiceSet([])
  }
}
