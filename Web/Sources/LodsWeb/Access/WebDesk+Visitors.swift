import Accounts
import Municipality
import Office
import Records
import Site

extension WebDesk {
  /// Who asks, by the cookies of the browser: a person comes before the device that the browser is.
  func visitor(of request: WebRequest) throws -> Visitor {
    let time = OfficeTime(office.clock)
    var end: SessionEnd?
    if let text = request.cookie(.session) {
      switch try SessionToken(text).map({ try finding($0, at: time) }) ?? .over(.unknown) {
      case .live(let session): return .person(session)
      case .over(let why): end = why
      }
    }
    if let token = request.cookie(.device).flatMap({ DeviceToken($0) }) {
      if let device = try people.read({ try DeviceRegister.find(token, in: $0) }) {
        if device.lastSeen != time.day {
          try people.write { try DeviceRegister.noteSeen(device.number, on: time.day, in: $0) }
        }
        return .device(device)
      }
    }
    return end.map(Visitor.gone) ?? .nobody
  }

  /// Why the sign-in is over that a browser still shows a token of; nil for one that shows none, or is signed in.
  func end(of request: WebRequest) throws -> SessionEnd? {
    guard let text = request.cookie(.session) else { return nil }
    guard let token = SessionToken(text) else { return .unknown }
    let time = OfficeTime(office.clock)
    guard case .over(let why) = try people.read({ try SessionRegister.find(token, at: time, terms: terms, in: $0) })
    else { return nil }
    return why
  }

  private func finding(_ token: SessionToken, at time: OfficeTime) throws -> SessionFinding {
    let found = try people.read { try SessionRegister.find(token, at: time, terms: terms, in: $0) }
    guard case .live(let session) = found, session.needsTouch(at: time) else { return found }
    return try people.write { try SessionRegister.touch(token, at: time, terms: terms, in: $0) }
  }
}
