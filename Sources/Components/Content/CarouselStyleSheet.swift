import EmailIR

/// The style sheet of one carousel: which radio button is checked decides what is shown.
struct CarouselStyleSheet: Sendable {
  private let key: String
  private let count: Int
  private let iconWidth: String
  private let hoverColor: String
  private let selectedColor: String

  init(_ carousel: Placement, key: String, count: Int) {
    self.key = key
    self.count = count
    iconWidth = carousel.text(.iconWidth) ?? ""
    hoverColor = carousel.text(.tbHoverBorderColor) ?? ""
    selectedColor = carousel.text(.tbSelectedBorderColor) ?? ""
  }

  var text: String { count == 0 ? "" : "\(basics)\n\(selection)\n\(thumbnails)\n\(fallback)" }

  private var basics: String {
    """
    .mj-carousel {
    -webkit-user-select: none;
    -moz-user-select: none;
    user-select: none;
    }
    .mj-carousel-\(key)-icons-cell {
    display: table-cell !important;
    width: \(iconWidth) !important;
    }
    .mj-carousel-radio,
    .mj-carousel-next,
    .mj-carousel-previous {
    display: none !important;
    }
    .mj-carousel-thumbnail,
    .mj-carousel-next,
    .mj-carousel-previous {
    touch-action: manipulation;
    }
    """
  }

  /// What the checked radio button shows: its image, and the arrows to the ones beside it.
  private var selection: String {
    """
    \(each { ".mj-carousel-\(key)-radio:checked \(skip($0))+ .mj-carousel-content .mj-carousel-image" }) {
    display: none !important;
    }
    \(content { "image-\($0 + 1)" }) {
    display: block !important;
    }
    .mj-carousel-previous-icons,
    .mj-carousel-next-icons,
    \(content { "next-\(($0 + 1) % count + 1)" }),
    \(content { "previous-\(($0 - 1 + count) % count + 1)" }) {
    display: block !important;
    }
    """
  }

  private var thumbnails: String {
    """
    \(content { "\(key)-thumbnail-\($0 + 1)" }) {
    border-color: \(selectedColor) !important;
    }
    \(content { _ in "\(key)-thumbnail" }) {
    display: inline-block !important;
    }
    .mj-carousel-image img + div,
    .mj-carousel-thumbnail img + div {
    display: none !important;
    }
    \(each { ".mj-carousel-\(key)-thumbnail:hover \(rest($0))+ .mj-carousel-main .mj-carousel-image" }) {
    display: none !important;
    }
    .mj-carousel-thumbnail:hover {
    border-color: \(hoverColor) !important;
    }
    \(each { number in
        let image = "mj-carousel-image-\(number + 1)"
        return ".mj-carousel-\(key)-thumbnail-\(number + 1):hover \(rest(number))+ .mj-carousel-main .\(image)"
      }) {
    display: block !important;
    }
    """
  }

  /// For clients that do not know check boxes, and for two that know them badly.
  private var fallback: String {
    let steps = String(repeating: "+ *", count: count - 1)
    return """
      .mj-carousel noinput { display:block !important; }
      .mj-carousel noinput .mj-carousel-image-1 { display: block !important; }
      .mj-carousel noinput .mj-carousel-arrows,
      .mj-carousel noinput .mj-carousel-thumbnails { display: none !important; }
      [owa] .mj-carousel-thumbnail { display: none !important; }
      @media screen yahoo {
      .mj-carousel-\(key)-icons-cell,
      .mj-carousel-previous-icons,
      .mj-carousel-next-icons {
      display: none !important;
      }
      .mj-carousel-\(key)-radio-1:checked \(steps)+ .mj-carousel-content .mj-carousel-\(key)-thumbnail-1 {
      border-color: transparent;
      }
      }
      """
  }

  private func each(_ selector: (Int) -> String) -> String {
    (0..<count).map(selector).joined(separator: ",")
  }

  /// A part of the content, when its radio button is checked.
  private func content(_ part: (Int) -> String) -> String {
    each { number in
      ".mj-carousel-\(key)-radio-\(number + 1):checked \(rest(number))+ .mj-carousel-content .mj-carousel-\(part(number))"
    }
  }

  private func skip(_ number: Int) -> String { String(repeating: "+ * ", count: number) }
  private func rest(_ number: Int) -> String { skip(count - number - 1) }
}
