import Formats

/// Checks solutions of routing files with readers and sums of its own; it shares nothing with the solver.
///
/// ```swift
/// let verdict = try RouteChecker(file: bytes).check(solution: others)
/// ```
public struct RouteChecker: Sendable {
  /// The most clients that a file may have.
  public static let mostClients = 10_000

  private enum Instance {
    case planar(PlanarInstance)
    case homeCare(HomeCareInstance)
  }

  private let instance: Instance

  /// Reads a file of any of the families.
  /// - Throws: ``RouteFileFinding`` for the first fault, with its line.
  public init(file bytes: [UInt8]) throws(RouteFileFinding) {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw RouteFileFinding(.empty) }
    switch RouteFormat(lookingAt: bytes) {
    case .solomon: instance = .planar(try SolomonReader.instance(CheckedLines(bytes)))
    case .siteDependent: instance = .planar(try SectionReader.instance(CheckedLines(bytes)))
    case .homeCare: instance = .homeCare(try CareReader(bytes).instance())
    }
  }

  /// The family of the file.
  public var format: RouteFormat {
    switch instance {
    case .planar(let planar): planar.format
    case .homeCare: .homeCare
    }
  }

  /// The name in the file; empty where it has none.
  public var name: String {
    switch instance {
    case .planar(let planar): planar.name
    case .homeCare(let care): care.name
    }
  }

  /// How many clients or patients there are.
  public var clients: Int {
    switch instance {
    case .planar(let planar): planar.points.count - 1
    case .homeCare(let care): care.patients.count
    }
  }

  /// How many vehicles or caregivers there are.
  public var vehicles: Int {
    switch instance {
    case .planar(let planar): planar.vehicles.count
    case .homeCare(let care): care.caregivers.count
    }
  }

  /// Checks a solution.
  /// - Throws: ``RouteFileFinding`` when the solution cannot be read; what it does wrong is in the verdict.
  public func check(solution bytes: [UInt8]) throws(RouteFileFinding) -> RouteVerdict {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw RouteFileFinding(.empty) }
    switch instance {
    case .planar(let planar): return PlanarCheck(planar).verdict(on: try RouteLines(CheckedLines(bytes)))
    case .homeCare(let care): return CareCheck(care).verdict(on: try CareSolution(bytes, care))
    }
  }
}
