import Language
import Municipality

/// What a line of a file of places says.
struct PlaceLine {
  /// The place's code.
  let code: Code<OutreachPlace>
  /// What is known and agreed of it.
  let details: PlaceDetails
  /// Its last day.
  let closed: Day?
}
