import Formats
import Identifiers

/// What the gate says of texts, to be laid beside what the gate in the browser says: all profiles, and what only warns.
///
/// Reads one JSON text a line from standard input and writes one JSON object a line, in the words of `gate.js`.
enum GateAnswers: Benchmark {
  static let name = "gate-answers"
  static let summary = "all that the gate says of texts, given as one JSON text a line"
  static let isPart = true

  static func run(_ arguments: inout BenchArguments) throws {
    try arguments.finish()
    while let line = readLine() {
      guard let text = try JSON(parsing: line).string else { throw BenchProblem.usage("a line is no JSON text") }
      print(answer(text, Gate.standard).text())
    }
  }

  private static func answer(_ text: String, _ gate: Gate) -> JSON {
    var members: [JSONMember] = []
    for profile in ScreeningProfile.allCases {
      let answer: JSON = [
        "screen": list(gate.findings(in: text, profile: profile)), "admit": admission(text, profile, gate),
      ]
      members.append(JSONMember(profile.rawValue, answer))
    }
    let mentions: [JSON] = gate.sensitiveMentions(in: text).map { mention in
      ["topic": .text(mention.topic.rawValue), "from": .whole(mention.from), "to": .whole(mention.to)]
    }
    members.append(JSONMember("mentions", .array(mentions)))
    return .object(members)
  }

  private static func admission(_ text: String, _ profile: ScreeningProfile, _ gate: Gate) -> JSON {
    do {
      _ = try gate.admit(text, as: profile)
      return .null
    } catch {
      switch error.problem {
      case .tooLong(let limit): return ["problem": "tooLong", "limit": .whole(limit)]
      case .controlCharacter(let place): return ["problem": "controlCharacter", "at": .whole(place)]
      case .identifiers(let findings): return ["problem": "identifiers", "findings": list(findings)]
      }
    }
  }

  private static func list(_ findings: [Finding]) -> JSON {
    .array(
      findings.map { finding in
        [
          "kind": .text(finding.kind.rawValue), "from": .whole(finding.from), "to": .whole(finding.to),
          "confidence": .text(finding.confidence.rawValue),
        ]
      })
  }
}
