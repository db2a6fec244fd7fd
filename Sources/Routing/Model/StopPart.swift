/// What one team does at a stop.
public struct StopPart: Hashable, Sendable {
  /// How long it takes, not negative.
  public let service: Int
  /// How much of the team's capacity it takes, not negative.
  public let demand: Int
  /// The skills that the team must have, all of them.
  public let skills: Skills
  /// The kit that must be in the car.
  public let kit: [KitNeed]

  /// Makes a part.
  public init(service: Int, demand: Int = 0, skills: Skills = [], kit: [KitNeed] = []) {
    self.service = service
    self.demand = demand
    self.skills = skills
    self.kit = kit
  }
}
