extension Search {
  /// Whether what the table keeps agrees with itself; asked in debug builds only.
  func isSound() -> Bool {
    var sum = 0
    var seen = 0
    for vehicle in 0..<flat.vehicleCount {
      let n = Int(table.count[vehicle])
      for p in Swift.stride(from: 1, through: n, by: 1) {
        let task = Int(table.task[vehicle * table.stride + p])
        guard Int(table.vehicleOf[task]) == vehicle, Int(table.positionOf[task]) == p else { return false }
        seen += 1
      }
      let before = table.routeCost[vehicle]
      guard n == 0 || table.refresh(vehicle) == 0, table.routeCost[vehicle] == before else { return false }
      sum += before
    }
    guard sum == table.routesTotal else { return false }
    var absentParts = 0
    var missing = 0
    for unit in 0..<flat.unitCount where table.vehicleOf[Int(flat.firstTask[unit])] < 0 {
      missing += flat.leftOut[unit]
      absentParts += flat.isPair[unit] ? 2 : 1
    }
    var extraTeams = 0
    for home in 0..<flat.placeCount {
      let teams = (0..<flat.teamCount).count { table.placeTeams[home * flat.teamCount + $0] > 0 }
      extraTeams += max(0, teams - 1) * flat.extraTeamWeight
    }
    return missing == leftOutTotal && seen + absentParts == flat.taskCount && extraTeams == table.extraTeamsTotal
      && currentTotal() == total
  }
}
