public import HelpDesk
import Language
import Municipality

extension DeskField {
  /// The names of the choices of a list.
  public func choices(in office: DeskOffice) -> [String] {
    func names<Choice: CodedChoice>(_ wording: (Choice) -> Wording) -> [String] {
      Choice.allCases.map { wording($0)[office.language] }
    }
    switch self {
    case .outcome: return names { (choice: Outcome) in choice.wording }
    case .reason: return names { (choice: NotDoneReason) in choice.wording }
    case .channel: return names { (choice: Channel) in choice.wording }
    case .alone: return names { (choice: AloneNextTime) in choice.wording }
    case .barriers:
      return names { (choice: Barrier) in choice.wording } + [DeskFieldPhrase.noBarrier(in: office.language)]
    case .pathways: return names { (choice: Pathway) in choice.wording }
    case .contact: return names { (choice: ContactKind) in choice.wording }
    case .age: return names { (choice: AgeBand) in choice.wording }
    case .helpedIn: return names { (choice: HelpedIn) in choice.wording }
    case .effort: return DeskFieldPhrase.efforts.map { $0(in: office.language) }
    case .area: return office.areas.map(\.name)
    case .minutes, .persons, .misdirected, .note: return []
    }
  }
}

extension Draft {
  /// The places of the choices that are taken in a field that is a list.
  public func chosen(_ field: DeskField, in office: DeskOffice) -> [Int] {
    switch field {
    case .outcome: [(outcome ?? .done).number]
    case .reason: reason.map { [$0.number] } ?? []
    case .channel: [channel.number]
    case .alone: alone.map { [$0.number] } ?? []
    case .barriers: barriers.map { $0.isEmpty ? [Barrier.allCases.count] : $0.choices.map(\.number) } ?? []
    case .pathways: pathways.choices.map(\.number)
    case .contact: contact.map { [$0.number] } ?? []
    case .age: age.map { [$0.number] } ?? []
    case .helpedIn: helpedIn.map { [$0.number] } ?? []
    case .effort: effort.map { [$0 - 1] } ?? []
    case .area: office.areas.firstIndex { $0.number == area }.map { [$0] } ?? []
    case .minutes, .persons, .misdirected, .note: []
    }
  }

  /// Takes a choice of a list; in a list of which several may be taken, one that was taken is let go.
  public mutating func choose(_ place: Int, of field: DeskField, in office: DeskOffice) {
    switch field {
    case .outcome:
      outcome = Outcome(number: place)
      // Why it was not done says nothing when it was done.
      if outcome == .done { reason = nil }
    case .reason: reason = NotDoneReason(number: place)
    case .channel: channel = Channel(number: place) ?? channel
    case .alone: alone = AloneNextTime(number: place)
    case .barriers:
      let none = place == Barrier.allCases.count
      barriers = ChoiceSet(bits: none ? 0 : (barriers?.bits ?? 0) ^ 1 << place)
      // The last one let go means "not recorded"; to have seen none is a choice of its own.
      if !none, barriers?.isEmpty == true { barriers = nil }
    case .pathways: pathways = ChoiceSet(bits: pathways.bits ^ 1 << place)
    case .contact: contact = ContactKind(number: place)
    case .age: age = AgeBand(number: place)
    case .helpedIn: helpedIn = HelpedIn(number: place)
    case .effort: effort = place + 1
    case .area: area = office.areas.indices.contains(place) ? office.areas[place].number : area
    case .minutes, .persons, .misdirected, .note: break
    }
  }

  /// Makes a field unrecorded again; the outcome goes back to done and the channel to the desk.
  public mutating func clear(_ field: DeskField) {
    switch field {
    case .outcome: (outcome, reason) = (nil, nil)
    case .reason: reason = nil
    case .channel: channel = .desk
    case .alone: alone = nil
    case .barriers: barriers = nil
    case .pathways: pathways = ChoiceSet(bits: 0)
    case .contact: contact = nil
    case .age: age = nil
    case .helpedIn: helpedIn = nil
    case .effort: effort = nil
    case .area: area = nil
    case .minutes: minutes = nil
    case .persons: persons = nil
    case .misdirected: isMisdirected = false
    case .note: note = nil
    }
  }

  /// The number in a field that is one.
  public func number(_ field: DeskField) -> Int? {
    switch field {
    case .minutes: minutes
    case .persons: persons
    default: nil
    }
  }

  /// Sets the number of a field that is one; nil makes it unrecorded.
  public mutating func set(_ field: DeskField, to number: Int?) {
    switch field {
    case .minutes: minutes = number
    case .persons: persons = number
    default: break
    }
  }

  /// Whether something was recorded in a field.
  public func holds(_ field: DeskField, in office: DeskOffice) -> Bool {
    switch field {
    case .outcome: outcome != nil
    case .minutes, .persons: number(field) != nil
    case .misdirected: isMisdirected
    case .note: note != nil
    case .channel: channel != .desk
    default: !chosen(field, in: office).isEmpty
    }
  }
}
