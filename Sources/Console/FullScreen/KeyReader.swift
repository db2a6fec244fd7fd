public import Glibc

/// Reads keys from the terminal, which must be in ``RawMode``.
public final class KeyReader: KeySource {
  private let input: Int32
  private let escapeDelay: Double
  private var decoder = KeyDecoder()
  private var waiting: ArraySlice<Key> = []
  private var isClosed = false
  /// Seconds waited in vain since the last byte.
  private var silence = 0.0

  /// Makes a reader.
  ///
  /// - Parameter escapeDelay: Seconds that a lone escape byte waits for the rest of a sequence.
  public init(input: Int32 = STDIN_FILENO, escapeDelay: Double = 0.05) {
    self.input = input
    self.escapeDelay = escapeDelay
    ResizeSignal.prepare()
  }

  /// The next key; nil when none came within the seconds, which are without end for nil.
  ///
  /// - Throws: `StreamFault.inputFailed`.
  public func next(timeout seconds: Double?) throws -> Key? {
    while true {
      if let key = waiting.popFirst() { return key }
      if isClosed { return .closed }
      let patience = decoder.patience(escapeDelay: escapeDelay)
      let longest = [patience.map { max(0, $0 - silence) }, seconds].compactMap(\.self).min()
      switch try wait(longest) {
      case .resized: return .resize
      case .bytes(let bytes):
        silence = 0
        isClosed = bytes.isEmpty
        waiting += isClosed ? decoder.settle() : decoder.feed(bytes)
      case .nothing:
        silence += longest ?? 0
        if let patience, patience <= silence {
          silence = 0
          waiting += decoder.settle()
        }
        // The caller's time may be up although what waited was no key.
        if waiting.isEmpty, seconds != nil { return nil }
      }
    }
  }

  private enum Event {
    case nothing, resized
    case bytes(ArraySlice<UInt8>)
  }

  private func wait(_ seconds: Double?) throws -> Event {
    let milliseconds = seconds.map { Int32(min(max($0 * 1000, 0).rounded(.up), 86_400_000)) } ?? -1
    var sources = [
      pollfd(fd: ResizeSignal.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = poll(&sources, nfds_t(sources.count), milliseconds)
      if count == 0 { return .nothing }
      if count < 0 {
        guard errno == EINTR else { throw StreamFault.inputFailed }
        if ResizeSignal.take() { return .resized }
        continue
      }
      if sources[0].revents != 0, ResizeSignal.take() { return .resized }
      if sources[1].revents != 0 { return .bytes(try read()) }
    }
  }

  private func read() throws -> ArraySlice<UInt8> {
    var block = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(input, &block, block.count)
      if count >= 0 { return block[..<count] }
      // A terminal that was unplugged answers with an I/O error.
      if errno == EIO { return [] }
      if errno != EINTR && errno != EAGAIN { throw StreamFault.inputFailed }
    }
  }
}
