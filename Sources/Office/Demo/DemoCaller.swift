import Courses
import Identifiers
import Municipality
import People

/// Invented callers who sign up.
struct DemoCaller {
  private static let devices: [(value: LearnerDevice, weight: Double)] = [
    (.iPhone, 34), (.android, 38), (.iPad, 12), (.androidTablet, 5), (.windows, 9), (.mac, 2),
  ]

  /// What somebody says who signs up to a course.
  static func draw(
    for course: DemoCourse, in country: Country, using generator: inout some RandomNumberGenerator
  ) throws -> SignUp {
    var signUp = SignUp(try DemoPeople.details(in: country, using: &generator))
    let named = course.groups.flatMap(\.devices)
    let choices = named.isEmpty ? devices : devices.filter { named.contains($0.value) }
    signUp.device = generator.chance(0.9) || !named.isEmpty ? generator.pick(choices) : nil
    signUp.party = course.kind != .pair && generator.chance(0.1) ? 2 : 1
    signUp.wantsLoan = generator.chance(0.08)
    signUp.isSenior = generator.chance(0.95) ? generator.chance(0.93) : nil
    if generator.chance(0.2) { signUp.priorities = ChoiceSet([.firstTime]) }
    return signUp
  }
}
