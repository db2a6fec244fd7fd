import Language

/// Addresses: a street with a number, with or without floor, door and town.
enum AddressSpellings {
  static let all: [Spelling] =
    danish.map { Spelling(pattern: "‹" + $0 + "›", in: [.da, .da, .en], isClause: false) }
    + swedish.map { Spelling(pattern: "‹" + $0 + "›", in: [.sv], isClause: false) }
    + english.map { Spelling(pattern: "‹" + $0 + "›", in: [.en], isClause: false) }

  private static let danish = WordList.lines(
    """
    {S} {no}
    {S} {noB}
    {S} {no} {L}
    {S} {no}, {fl}. {door}
    {S} {no}, {fl}.{door}
    {S} {no}, {fl}. {door}.
    {S} {no} {fl} {door}
    {S} {no} {fl}.{door}
    {S} {no}, st. {door}
    {S} {no} st {door}
    {S} {no}, kl.
    {S} {no}, {fl}. sal
    {S} {no}, {fl}. sal {door}
    {S} {no}, {fl}. sal, dør {bed}
    {S} {no}, dør {bed}
    {S} {no}, lejl. {bed}
    {S} {no}-{bed}
    {S} nr. {no}
    {S} nr {no}
    {S} {no}, {postDa}
    {S} {noB}, {postDa}
    {S} {no} {postDa}
    {S} {no}, {fl}. {door}, {postDa}
    {S} {no}, {fl}. {door}. {postDa}
    {S} {no} {fl} {door} {postDa}
    {S} {no}, st. {door}., {postDa}
    {S} {no}, {townDa}
    {S} {no} i {townDa}
    {S} {no}¶{postDa}
    {S} {no}, DK-{postDa}
    {S} {no} - {postDa}
    {s} {no}
    {s} {noB}
    {s} {no}, {fl}. {door}
    {s} {no} {fl} {door}
    {s} {no}, {postDa}
    {s} {no} i {townDa}
    {s} nr {no}
    {s} {no}, {townDa}
    {s} {no} st {door}
    {SS} {no}
    {SS} {no}, {postDa}
    {Sk} {no}
    {Sk} {no}, {fl}. {door}
    {Sk} {no}, {postDa}
    {S}\u{A0}{no}
    {S}\u{A0}{no},\u{A0}{fl}.\u{A0}{door}
    {S}  {no}
    {S},{no}
    {S} {no}/{fl}/{door}
    {S} {no}; {postDa}
    c/o {S} {no}
    {postDa}, {S} {no}
    {S} {no} ({townDa})
    {S} {no}, opg. {L}, {fl}. {door}
    """)

  private static let swedish = WordList.lines(
    """
    {S} {no}
    {S} {noB}
    {S} {no} {L}
    {S} {no}, lgh {lgh}
    {S} {no} lgh {lgh}
    {S} {no}{L} lgh {lgh}
    {S} {no}, {fl} tr
    {S} {no}, {fl} tr.
    {S} {no} {fl} tr ö.g.
    {S} {no}, nb
    {S} {no}, {postSv}
    {S} {no} {postSv}
    {S} {no}, lgh {lgh}, {postSv}
    {S} {no}, {townSv}
    {S} {no} i {townSv}
    {S} {no}¶{postSv}
    {s} {no}
    {s} {noB}
    {s} {no}, {postSv}
    {s} {no} i {townSv}
    {SS} {no}
    {Sk} {no}
    {S}\u{A0}{no}
    {S} nr {no}
    {S} {no}, uppgång {L}
    """)

  private static let english = WordList.lines(
    """
    {S} {no}, {fl}th floor
    {S} no. {no}
    {S} {no}, flat {bed}
    {no} {S}
    """)
}
