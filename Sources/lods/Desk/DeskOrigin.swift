/// Where an entry came from.
enum DeskOrigin: Hashable {
  /// The session of a slot, 0…2.
  case slot(Int)
  /// A repeat of the last entry.
  case repetition
  /// The dialog for many alike; a session that it was made of is over with it.
  case bulk(slot: Int?)

  /// The slot whose session is over with the entry.
  var slot: Int? {
    switch self {
    case .slot(let slot): slot
    case .repetition: nil
    case .bulk(let slot): slot
    }
  }
}
