import Synchronization

/// A device of memory, for tests.
final class RecordingDevice: TerminalDevice {
  private struct State {
    var input: ArraySlice<UInt8>
    var output = ""
    var messages = ""
    var failed = false
  }

  private let state: Mutex<State>
  private let capacity: Int
  let size: (rows: Int, columns: Int)?

  init(input: String, rows: Int, columns: Int, capacity: Int) {
    state = Mutex(State(input: Array(input.utf8)[...]))
    size = (rows, columns)
    self.capacity = capacity
  }

  var output: String { state.withLock { $0.output } }
  var messages: String { state.withLock { $0.messages } }

  func write(_ text: String) {
    state.withLock { state in
      guard state.output.utf8.count + text.utf8.count <= capacity else { return state.failed = true }
      state.output += text
    }
  }

  func note(_ text: String) { state.withLock { $0.messages += text } }

  func flush() throws {
    let failed = state.withLock { state in
      defer { state.failed = false }
      return state.failed
    }
    if failed { throw StreamFault.outputFailed }
  }

  func readLine() throws -> [UInt8]? {
    state.withLock { state in
      guard !state.input.isEmpty else { return nil }
      let line = state.input.prefix { $0 != UInt8(ascii: "\n") }
      state.input = state.input.dropFirst(line.count + 1)
      return Array(line)
    }
  }

  func readBlock() throws -> [UInt8]? {
    state.withLock { state in
      // Few at once, so that what lies across two blocks is tried out.
      let block = Array(state.input.prefix(7))
      state.input = state.input.dropFirst(7)
      return block.isEmpty ? nil : block
    }
  }

  func readAll() throws -> [UInt8] {
    state.withLock { state in
      defer { state.input = [] }
      return Array(state.input)
    }
  }
}
