/// One rule that a solution breaks, with the place.
public struct BrokenRule: Hashable, Sendable {
  /// The rules.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A client that must be visited is not.
    case missing
    /// A client, or one service of a patient, is visited more than once.
    case duplicate
    /// The file has no such client, patient or service.
    case unknownClient
    /// The file has no such vehicle or caregiver, or the same one has two routes.
    case unknownVehicle
    /// There are more routes than vehicles.
    case tooManyRoutes
    /// The vehicle may not visit the client, or the caregiver is incompatible with the patient.
    case notAllowed
    /// The caregiver cannot do the service.
    case skill
    /// The vehicle carries more than it can.
    case capacity
    /// The visit is after its window.
    case late
    /// The visit is before its window.
    case early
    /// The visit starts before one can be there.
    case tooSoon
    /// The service is shorter than it must be.
    case tooShort
    /// The route starts before the shift.
    case earlyStart
    /// The route ends after the shift, or after the depot closes.
    case lateHome
    /// The route takes longer than it may.
    case tooLong
    /// There is no lunch.
    case noLunch
    /// Lunch lies outside its window or is too short.
    case lunch
    /// Two services of a patient do not start as far apart as they should.
    case apart
    /// Two services of a patient are done by one caregiver.
    case samePerson
  }

  /// Which rule.
  public let kind: Kind
  /// The route's number in the solution, from 1; nil where no route is to blame.
  public let route: Int?
  /// The client's number or the patient's id; nil where no client is to blame.
  public let client: String?
  /// By how much, in the unit of the file: how late, how much too heavy; nil where there is no amount.
  public let amount: Double?

  /// Makes a finding.
  public init(_ kind: Kind, route: Int? = nil, client: String? = nil, amount: Double? = nil) {
    self.kind = kind
    self.route = route
    self.client = client
    self.amount = amount
  }
}
