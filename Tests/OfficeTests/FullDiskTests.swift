import Foundation
import Testing

@Suite struct FullDiskTests {
  @Test func `a disk that fills while somebody writes says so and keeps what was acknowledged`() throws {
    let lines = try SmallDisk.run(
      size: "2500k",
      """
      head -c 400k /dev/zero > filler
      "$bench" crash-child office > "$out/ids" 2> "$out/fault"; echo "full $?"
      head -n 1 "$out/fault" | cut -d: -f2
      "$bench" crash-check office < "$out/ids" > "$out/check"; echo "check $?"
      test "$(wc -l < "$out/ids")" -gt 100 && echo "many were stored"
      rm filler
      "$bench" crash-child office --count 50 >> "$out/ids"; echo "room $?"
      "$bench" crash-check office < "$out/ids"; echo "check $?"
      """)
    #expect(lines.prefix(4) == ["full 74", " diskFull", "check 0", "many were stored"])
    #expect(lines.dropFirst(4).first == "room 0")
    #expect(lines.last == "check 0")
    #expect(lines.count == 7)
  }

  @Test func `an office that could not be made for want of room can be made when there is some`() throws {
    // From no room at all to nearly enough: the founding stops at another step each time.
    let lines = try SmallDisk.run(
      size: "1400k",
      """
      for free in 0 4 16 32 40 64 96 128 160 192 224 256 288 320; do
        rm -rf office filler && head -c $((1400 - free))k /dev/zero > filler
        "$lods" init --data office --name Prøveby --country DK --branch Havnen > "$out/said" 2> "$out/fault"
        first=$?
        rm filler
        "$lods" init --data office --name Prøveby --country DK --branch Havnen > "$out/said" 2>> "$out/fault"
        second=$?
        "$lods" session log --data office --task mitid-app --level 1 --outcome done > "$out/said"
        echo "$first $second $?"
      done
      """)
    #expect(lines.count == 14)
    #expect(lines.first == "74 0 0" || lines.first == "73 0 0")
    let seen = Set(lines)
    #expect(seen.isSubset(of: ["74 0 0", "73 0 0", "0 73 0"]), "\(lines)")
    #expect(lines.count { $0.hasPrefix("7") } > 4)
  }
}
