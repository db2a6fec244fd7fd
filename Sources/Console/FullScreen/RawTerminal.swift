import Glibc

/// The terminal's state as signal handlers need it.
///
/// A handler may run between any two instructions, also within `malloc`. So all that it touches is made beforehand and
/// lies in memory that no one moves, and it calls only functions that POSIX names async-signal-safe (`tcsetattr`,
/// `write`, `sigaction`, `raise`).
enum RawTerminal {
  private struct State {
    var input: Int32
    var output: Int32
    var before: termios
    var raw: termios
    var isActive = false
    var opening: UnsafeMutableRawBufferPointer
    var closing: UnsafeMutableRawBufferPointer
  }

  /// Signals that end the process; a crash is among them, since a terminal without echo hides its message.
  private static let ending = [
    SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGSYS,
  ]
  // Made once and never freed: a handler that is about to run may still look at it.
  nonisolated(unsafe) private static let state: UnsafeMutablePointer<State> = {
    let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
    state.initialize(
      to: State(
        input: 0, output: 1, before: termios(), raw: termios(),
        // The other screen, pasted text marked; and back, with a plain pen and a cursor.
        opening: bytes("\u{1B}[?1049h\u{1B}[?2004h"),
        closing: bytes("\u{1B}[?2004l\u{1B}[m\u{1B}[?25h\u{1B}[?1049l")))
    atexit { RawTerminal.leave() }
    return state
  }()

  static func enter(input: Int32, output: Int32) -> Bool {
    guard !state.pointee.isActive, isatty(output) == 1, tcgetattr(input, &state.pointee.before) == 0 else {
      return false
    }
    state.pointee.input = input
    state.pointee.output = output
    state.pointee.raw = state.pointee.before
    cfmakeraw(&state.pointee.raw)
    guard tcsetattr(input, TCSADRAIN, &state.pointee.raw) == 0 else { return false }
    state.pointee.isActive = true
    for number in ending {
      var old = sigaction()
      // A handler that somebody else put up stays, and so does a signal that the shell told us to ignore.
      if sigaction(number, nil, &old) == 0, old.__sigaction_handler.sa_handler == nil { install(number, end) }
    }
    install(SIGTSTP, stop)
    install(SIGCONT, goOn)
    ResizeSignal.prepare()
    send(state.pointee.opening)
    return true
  }

  static func leave() {
    guard restore() else { return }
    for number in ending + [SIGTSTP, SIGCONT] {
      var old = sigaction()
      guard sigaction(number, nil, &old) == 0, let handler = old.__sigaction_handler.sa_handler else { continue }
      let address = unsafeBitCast(handler, to: Int.self)
      if handlers.contains(address) { _ = signal(number, SIG_DFL) }
    }
  }

  private static let handlers = [end, stop, goOn].map { unsafeBitCast($0, to: Int.self) }

  /// Sets the terminal back once; async-signal-safe.
  @discardableResult
  private static func restore() -> Bool {
    guard state.pointee.isActive else { return false }
    state.pointee.isActive = false
    send(state.pointee.closing)
    tcsetattr(state.pointee.input, TCSANOW, &state.pointee.before)
    return true
  }

  private static func takeBack() {
    guard !state.pointee.isActive else { return }
    tcsetattr(state.pointee.input, TCSANOW, &state.pointee.raw)
    send(state.pointee.opening)
    state.pointee.isActive = true
    ResizeSignal.report()
  }

  /// Ends the process by the same signal, with the terminal set back.
  private static let end: @convention(c) (Int32) -> Void = { number in
    RawTerminal.restore()
    // The handler was taken down when it was called (SA_RESETHAND), so this ends the process.
    raise(number)
  }

  /// Stops the process with the terminal set back, and takes it again afterwards.
  private static let stop: @convention(c) (Int32) -> Void = { number in
    let error = errno
    RawTerminal.restore()
    raise(number)
    RawTerminal.install(SIGTSTP, RawTerminal.stop)
    RawTerminal.takeBack()
    errno = error
  }

  /// After a stop that no handler could see (SIGSTOP) another program may have changed the terminal.
  private static let goOn: @convention(c) (Int32) -> Void = { _ in
    let error = errno
    if RawTerminal.state.pointee.isActive {
      RawTerminal.state.pointee.isActive = false
      RawTerminal.takeBack()
    }
    RawTerminal.install(SIGCONT, RawTerminal.goOn)
    errno = error
  }

  private static func install(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART | SA_NODEFER
    if number != SIGCONT { action.sa_flags |= Int32(bitPattern: UInt32(SA_RESETHAND)) }
    sigaction(number, &action, nil)
  }

  private static func send(_ bytes: UnsafeMutableRawBufferPointer) {
    _ = Glibc.write(state.pointee.output, bytes.baseAddress, bytes.count)
  }

  private static func bytes(_ text: String) -> UnsafeMutableRawBufferPointer {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
    buffer.copyBytes(from: text.utf8)
    return buffer
  }
}
