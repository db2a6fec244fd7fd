public import Language
public import Municipality
public import Records

/// A room for teaching.
public struct CourseRoom: Hashable, Sendable {
  /// Which it is.
  public let id: RowNumber<CourseRoom>
  /// Its code.
  public let code: Code<CourseRoom>
  /// The branch that it is in.
  public let branch: Code<Branch>
  /// Its name.
  public let name: String
  /// The floor, as written on the door; nil where it does not matter.
  public let floor: String?
  /// How many can sit in it.
  public let seats: Int
  /// What stands in it.
  public let equipment: ChoiceSet<RoomEquipment>
  /// How one gets in and hears.
  public let access: ChoiceSet<RoomAccess>
  /// Its last day; nil while it is used.
  public let closed: Day?

  /// The room's name with its floor: "Mødelokalet, etage 1".
  ///
  /// A bare number needs the word; what the door says in words does not.
  public func label(in language: LanguageCode) -> String {
    let floor = floor.map { floor in
      floor.allSatisfy(\.isNumber) ? TermPhrase.floor(in: language, ["floor": .text(floor)]) : floor
    }
    return [name, floor].compactMap(\.self).joined(separator: ", ")
  }
}
