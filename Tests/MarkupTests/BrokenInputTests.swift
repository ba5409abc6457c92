import Diagnostics
import Markup
import Testing

/// Broken files of every kind, made by damaging a good one: nothing crashes, and what comes back is a tree.
@Suite struct BrokenInputTests {
  private static let seed = Array(
    """
    <?xml version="1.0"?><!DOCTYPE html>{if a < b}<mjml lang="é"><!-- -- {x} --><mj-body w='1' {if}b="2"{end}>
    <mj-section full-width="a&b<c>"><mj-raw><p title="</mj-raw>">x<br>&nbsp;<!-- </mj-raw> --></mj-raw>
    <mj-text>{name}<style>a{b}</style><mj-raw/>日本</mj-text></mj-section><a:b/> text &amp; <![CDATA[<]]>
    </mj-body></mjml>{end}<?php ?>
    """.utf8)
  private static let pieces = [
    "<", ">", "/", "\"", "'", "=", "&", "-->", "<!--", "</", "/>", "<a",
    "</mj-text>", "<mj-raw>", "]]>", "<!", "<?", "{", "}", " ", "\u{0}", "é",
  ]

  @Test(arguments: 0..<40)
  func damage(_ round: Int) {
    var random = Random(state: UInt64(round) &* 7_919 &+ 1)
    for _ in 0..<100 {
      var bytes = Self.seed
      for _ in 0..<random.below(6) + 1 { Self.damage(&bytes, &random) }
      check(bytes)
    }
  }

  @Test func truncation() {
    for count in 0...Self.seed.count { check(Array(Self.seed.prefix(count))) }
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout Random) {
    let place = random.below(bytes.count + 1)
    switch random.below(3) {
    case 0: bytes.insert(contentsOf: pieces[random.below(pieces.count)].utf8, at: place)
    case 1: bytes.removeSubrange(place..<min(place + random.below(20), bytes.count))
    default: bytes.insert(contentsOf: bytes.prefix(place).suffix(random.below(40)), at: place)
    }
  }

  private func check(_ raw: [UInt8]) {
    let (bytes, _) = SourceDecoder.decode(raw, file: FileID(index: 0))
    let masks = masks(in: String(decoding: bytes, as: UTF8.self))
    let (tree, diagnostics) = MarkupReader.read(
      bytes: bytes, file: FileID(index: 0), masks: masks, endingTags: ["mj-text", "mj-raw"])
    #expect(tree.root != nil || diagnostics.hasErrors)
    for diagnostic in diagnostics.all {
      #expect(Int(diagnostic.range?.end ?? 0) <= bytes.count)
    }
    check(tree, tree.top, inside: 0..<bytes.count)
  }

  /// Children lie in their parents, in order.
  private func check(_ tree: MarkupTree, _ nodes: MarkupChildren, inside outer: Range<Int>) {
    var place = outer.lowerBound
    for index in nodes {
      let range = Self.range(of: tree.nodes[index])
      #expect(range.lowerBound >= place && range.upperBound <= outer.upperBound)
      place = range.upperBound
      check(tree, tree.children(of: index), inside: range)
    }
  }

  private static func range(of node: MarkupNode) -> Range<Int> {
    switch node {
    case .text(let range), .comment(_, let range): range.bytes
    case .element(let element): element.range.bytes
    }
  }
}

/// A generator that gives the same numbers each time (splitmix64).
struct Random {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(limit, 1)))
  }
}
