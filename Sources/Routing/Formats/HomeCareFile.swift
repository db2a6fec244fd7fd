import Formats

/// A home-care day in the UHHC layout (iolab-uniud/uhhc): caregivers with abilities, shifts and lunch, patients with
/// one or two services, windows and synchronisation.
///
/// Windows, shifts and lunch are read as hard limits; what the file would allow late is left unserved instead.
public struct HomeCareFile: Sendable {
  /// The name in the file.
  public let name: String
  /// The problem; stops are the patients in the order of the file, teams the caregivers.
  public let problem: RoutingProblem
  /// How many units make one unit of the file: 1, or 1000 when the file has fractions.
  public let scale: Int
  /// The patients' ids, by stop.
  public let patients: [String]
  /// The services of each patient, by stop and part.
  public let services: [[String]]
  /// The caregivers' ids, by team-day.
  public let caregivers: [String]
  /// The ids of the points where each caregiver's day starts and ends, by team-day.
  let depots: [(start: String, end: String)]

  /// Reads a file.
  /// - Throws: ``RoutingFileFault``.
  public init(_ text: String) throws(RoutingFileFault) {
    let root: JSON
    do { root = try JSON(parsing: text) } catch { throw .notJSON }
    var reader = HomeCareReader(root)
    problem = try reader.read()
    name = root["metadata"]?["name"]?.string ?? ""
    scale = reader.scale
    patients = reader.patients
    services = reader.services
    caregivers = reader.caregivers
    depots = reader.depots
  }
}
