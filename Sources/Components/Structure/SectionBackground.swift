import EmailIR

/// The background image of a section: CSS for most clients, VML for Outlook.
struct SectionBackground {
  let section: Placement

  init(_ section: Placement) { self.section = section }

  /// Where it stands, as CSS.
  private var place: (x: String, y: String) {
    let position = Self.position(section.text(.backgroundPosition) ?? "top center")
    let ownX = section.text(.backgroundPositionX) ?? ""
    let ownY = section.text(.backgroundPositionY) ?? ""
    return (ownX.isEmpty ? position.x : ownX, ownY.isEmpty ? position.y : ownY)
  }

  /// `top center` and `center top` mean the same; one word leaves the other centred.
  private static func position(_ text: String) -> (x: String, y: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let vertical = ["top", "bottom"]
    switch words.count {
    case 1: return vertical.contains(words[0]) ? ("center", words[0]) : (words[0], "center")
    case 2:
      let isSwapped =
        vertical.contains(words[0])
        || (words[0] == "center" && ["left", "right"].contains(words[1]))
      return isSwapped ? (words[1], words[0]) : (words[0], words[1])
    default: return ("center", "top")
    }
  }

  /// Whether a section has an image.
  static func exists(_ section: Placement) -> Bool { section[.backgroundUrl] != nil }

  // MARK: CSS

  /// The background of an element that carries it: image or colour.
  func style(_ writer: inout HTMLWriter) {
    guard Self.exists(section) else {
      writer.declaration("background", section[.backgroundColor])
      writer.declaration("background-color", section[.backgroundColor])
      return
    }
    writer.write("background:")
    writer.ifPresent(section[.backgroundColor]) { writer in
      if let color = section[.backgroundColor] { writer.write(color) }
      writer.write(" ")
    }
    let (x, y) = place
    writer.write("url('")
    if let url = section[.backgroundUrl] { writer.write(url) }
    writer.write(text: "') \(x) \(y) / \(section.text(.backgroundSize) ?? "undefined")")
    if let repetition = section.text(.backgroundRepeat), !repetition.isEmpty {
      writer.write(text: " \(repetition)")
    }
    writer.write(";")
    writer.declaration("background-position", "\(x) \(y)")
    writer.declaration("background-repeat", section[.backgroundRepeat])
    writer.declaration("background-size", section[.backgroundSize])
  }

  // MARK: VML

  private var size: String { section.text(.backgroundSize) ?? "" }
  private var repeats: Bool { section.text(.backgroundRepeat) == "repeat" }

  /// Opens `<v:rect>`; `close` ends it.
  func open(_ writer: inout HTMLWriter, isFullWidth: Bool) {
    writer.openOutlook()
    writer.write("<v:rect style=\"")
    if isFullWidth {
      writer.write("mso-width-percent:1000;")
    } else {
      writer.declaration("width", section.layout.containerWidth.text)
    }
    writer.write(
      "\" xmlns:v=\"urn:schemas-microsoft-com:vml\" fill=\"true\" stroke=\"false\"><v:fill")
    fill(&writer)
    writer.write(" /><v:textbox style=\"mso-fit-shape-to-text:true\" inset=\"0,0,0,0\">")
    writer.closeOutlook()
  }

  func close(_ writer: inout HTMLWriter) {
    writer.openOutlook()
    writer.write("</v:textbox></v:rect>")
    writer.closeOutlook()
  }

  private func fill(_ writer: inout HTMLWriter) {
    // Outlook cannot use an image's own size in a frame, so "auto" is tiled from the top.
    let isAuto = size == "auto"
    let (x, y) = place
    let left = isAuto ? "0.5" : vml(x, fallback: "50%", ["left", "center", "right"])
    let top = isAuto ? "0" : vml(y, fallback: "0%", ["top", "center", "bottom"])
    let type = section.text(.backgroundRepeat) == "no-repeat" && !isAuto ? "frame" : "tile"
    writer.attribute("origin", "\(left), \(top)")
    writer.attribute("position", "\(left), \(top)")
    writer.attribute("src", section[.backgroundUrl])
    writer.attribute("color", section[.backgroundColor])
    writer.attribute("type", type)
    sizeAttributes(&writer)
  }

  private func sizeAttributes(_ writer: inout HTMLWriter) {
    switch size {
    case "cover", "contain":
      writer.attribute("size", "1,1" as StaticString)
      writer.attribute("aspect", size == "cover" ? "atleast" : "atmost" as String)
    case "auto": return
    default:
      let parts = size.split(separator: " ", omittingEmptySubsequences: false)
      writer.attribute("size", parts.joined(separator: ","))
      if parts.count == 1 { writer.attribute("aspect", "atmost" as StaticString) }
    }
  }

  /// A CSS position as a fraction: of the width where the image repeats, else from the middle.
  private func vml(_ position: String, fallback: String, _ words: [String]) -> String {
    let percent: String
    switch words.firstIndex(of: position) {
    case 0: percent = "0%"
    case 1: percent = "50%"
    case 2: percent = "100%"
    default: percent = Self.isPercentage(position) ? position : fallback
    }
    let fraction = ScriptNumber.integer(percent) / 100
    return ScriptNumber.text(repeats ? fraction : (-50 + fraction * 100) / 100)
  }

  private static func isPercentage(_ text: String) -> Bool {
    guard text.hasSuffix("%") else { return false }
    let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
  }
}
