/// Links whose path or query lets whoever has them in, or tells who somebody is.
enum LinkSpellings {
  static let all: [Spelling] = starts.flatMap { start in
    tails.map { tail in
      Spelling("\(start) \(tail)") { inventor in
        let host = inventor.random.pick(hosts)
        let head = start == "HTTPS://" ? (start + host).uppercased() : start + host
        return Plant(core: head + inventor.filled(tail))
      }
    }
  }

  private static let starts = ["https://", "http://", "www.", "", "HTTPS://"]
  private static let hosts = WordList.words(
    """
    mit.dk borger.dk post.borger.dk e-boks.dk nemlog-in.dk kivra.se 1177.se skatteverket.se login.microsoftonline.com
    accounts.google.com facebook.com minsag.kommune.dk mitid.dk aula.dk
    """)
  private static let tails = [
    "?token={hex}", "/login?token={base64}", "/reset/{hex}", "/reset-password?key={mixed}",
    "/auth?code={mixed}&state={hex8}",
    "/#access_token={base64}", "/inbox/{uuid}", "/post/besked?id={uuid}", "/session?sessionid={hex}",
    "/j/{num9}?pwd={mixed}",
    "/invite/{mixed}", "/verify?c={pin6}&u={user}", "/cas?ticket=ST-{num5}-{mixed}", "/min-side?user={mailname}",
    "/sso?SAMLResponse={base64}", "/dokument/{uuid}/download",
  ]
}
