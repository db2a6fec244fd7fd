import Accounts
import Foundation
import HelpDesk
import Office
import Records
import Site
import Testing

@testable import LodsWeb

/// The program as a process: stopped, killed, and short of what the system gives.
@Suite(.serialized) struct ProcessTests {
  @Test func `a request that has begun is answered when the program is asked to stop`() async throws {
    let desk = try TestDesk(at: Date())
    try await OwnThread.run {
      let program = try LiveProgram(on: desk.office.folder.path)
      var generator = SeededGenerator(seed: 11)
      let id = RandomID(using: &generator)
      let request = Array(LiveDesk.saving(id.description, by: desk.device.text).utf8)
      let socket = try LiveSocket(port: program.port)
      let silent = try LiveSocket(port: program.port)
      socket.send(Array(request.dropLast(40)))
      Thread.sleep(forTimeInterval: 0.3)
      program.signal(SIGTERM)
      Thread.sleep(forTimeInterval: 0.7)
      #expect(program.isRunning)
      #expect(throws: LiveSocket.Failure.cannotConnect) { try LiveSocket(port: program.port) }
      socket.send(Array(request.suffix(40)))
      let answer = try socket.answer()
      #expect(answer.status == 200)
      #expect(answer.text.contains("\"stored\":true") || answer.text.contains("\"stored\": true"))
      #expect(program.exitCode(within: 10) == 0)
      #expect(silent.isClosed(within: 1))
      #expect(try desk.office.log.entry(id).id == id)
    }
  }

  @Test func `stopped while nobody asks, the program ends at once and well`() async throws {
    let desk = try TestDesk(at: Date())
    try await OwnThread.run {
      for signal in [SIGTERM, SIGINT] {
        let program = try LiveProgram(on: desk.office.folder.path)
        let resting = try LiveSocket(port: program.port)
        resting.send(LiveDesk.get("/health"))
        #expect(try resting.answer().status == 200)
        program.signal(signal)
        #expect(program.exitCode(within: 5) == 0)
      }
    }
  }

  /// Five rounds here, more where `LODS_KILL_ROUNDS` asks for them.
  @Test func `nothing that was acknowledged is lost when the program is killed`() async throws {
    let rounds = ProcessInfo.processInfo.environment["LODS_KILL_ROUNDS"].flatMap { Int($0) } ?? 5
    let desk = try TestDesk(at: Date())
    try await OwnThread.run {
      var generator = SeededGenerator(seed: 12)
      var acknowledged: [RandomID] = []
      for _ in 0..<rounds {
        let program = try LiveProgram(on: desk.office.folder.path)
        let delay = Double.random(in: 0.05...0.8, using: &generator)
        let killer = Thread { [pid = program.processIdentifier] in
          Thread.sleep(forTimeInterval: delay)
          kill(pid, SIGKILL)
        }
        let socket = try LiveSocket(port: program.port)
        killer.start()
        while !socket.isOver {
          let id = RandomID(using: &generator)
          guard socket.send(LiveDesk.saving(id.description, by: desk.device.text)),
            let answer = try? socket.answer(seconds: 5)
          else { break }
          #expect(answer.status == 200)
          acknowledged.append(id)
        }
        program.waitUntilExit()
      }
      #expect(acknowledged.count > rounds)
      for id in acknowledged { #expect(try desk.office.log.entry(id).id == id) }
      let report = try desk.office.desk.report(thorough: true)
      #expect(report.damage.isEmpty && report.orphans.isEmpty, "\(acknowledged.count) acknowledged")
    }
  }

  @Test func `more connections than the system allows files do not stop the program`() async throws {
    let desk = try TestDesk(at: Date())
    try await OwnThread.run {
      // As through a proxy: they come from many addresses, and no limit of one of them helps.
      let program = try LiveProgram(
        on: desk.office.folder.path, wrapper: "ulimit -n 100; exec \"$@\" --proxy 127.0.0.1")
      do {
        let first = try LiveSocket(port: program.port)
        first.send(LiveDesk.get("/health"))
        #expect(try first.answer().status == 200)
        let many = try (0..<200).map { _ in try LiveSocket(port: program.port) }
        Thread.sleep(forTimeInterval: 1)
        // Who is in goes on working.
        first.send(LiveDesk.saving("2f9b0c3e-5a7d-4296-8be1-d0c4a5f60718", by: desk.device.text))
        #expect(try first.answer().status == 200)
        #expect(many.count == 200)
      }
      Thread.sleep(forTimeInterval: 0.5)
      #expect(program.isRunning)
      let socket = try LiveSocket(port: program.port)
      socket.send(LiveDesk.get("/health"))
      #expect(try socket.answer().status == 200)
      socket.send(LiveDesk.saving("1f9b0c3e-5a7d-4296-8be1-d0c4a5f60718", by: desk.device.text))
      #expect(try socket.answer().status == 200)
    }
  }
}
