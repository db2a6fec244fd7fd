import Formats
import Language
import Municipality
import Outreach
import Records

/// Plans as programs read them: visits by number, places by code, homes by area, and no person.
struct PlanJSON {
  let names: PlanNames

  /// A proposed plan.
  func proposal(_ proposal: PlanProposal) -> [JSONMember] {
    let visits = proposal.month.snapshot.visits.compactMap { visit in
      proposal.slots[visit.number].map { self.visit(visit, $0) }
    }
    return [
      JSONMember("visits", .array(visits)), JSONMember("routes", .array(proposal.routes.map(route))),
      JSONMember("findings", .array(proposal.findings.map(finding))), JSONMember("metres", .whole(proposal.metres)),
      JSONMember("travelMinutes", .whole(proposal.travel)), JSONMember("overtimeMinutes", .whole(proposal.overtime)),
    ]
  }

  /// A visit with its slot.
  func visit(_ visit: OutreachVisit, _ slot: VisitSlot?) -> JSON {
    let target = names.targetCode(visit)
    var members = [JSONMember("visit", .whole(visit.number.number)), JSONMember(target.key, .text(target.code))]
    if let slot {
      members += [
        JSONMember("day", slot.day.json), JSONMember("begins", .text(TimeSpan.text(slot.begins))),
        JSONMember("teams", .array(slot.teams.map { .text(names.teamCode($0)) })),
        JSONMember("change", .text(PlanChange(visit, slot).rawValue)),
      ]
    }
    return .object(members)
  }

  /// A finding.
  func finding(_ finding: PlanFinding) -> JSON {
    switch finding {
    case .visit(let number, let obstacle):
      return [
        "visit": .whole(number.number), "problem": .text(obstacle.code),
        "limits": .array(obstacle.limits.map { .text($0.rawValue) }),
      ]
    case .team(let id, let obstacle): return ["team": .text(names.teamCode(id)), "problem": .text(obstacle.rawValue)]
    case .hole(let from, let to, let isFilled):
      return [
        "from": .text(names.spotCode(from)), "to": .text(names.spotCode(to)), "problem": "hole",
        "isFilled": .bool(isFilled),
      ]
    }
  }

  private func route(_ route: PlanProposal.Route) -> JSON {
    [
      "day": route.day.json, "team": .text(names.teamCode(route.team)), "leaves": .text(TimeSpan.text(route.leaves)),
      "back": .text(TimeSpan.text(route.back)), "lunch": JSON(route.lunch.map(TimeSpan.text)),
      "visits": .array(route.visits.map { .whole($0.number) }), "metres": .whole(route.metres),
      "travelMinutes": .whole(route.travel), "overtimeMinutes": .whole(route.overtime),
    ]
  }
}

/// What a plan does with a visit.
enum PlanChange: String {
  case new, moved, same

  init(_ visit: OutreachVisit, _ slot: VisitSlot) {
    self = visit.slot == nil ? .new : visit.slot == slot ? .same : .moved
  }
}
