extension Component {
  /// Every component, as the catalogue lists them.
  package static let all: [Component] = [
    // Head
    .head, .attributes, .breakpoint, .font, .htmlAttributes, .preview, .style, .subject, .title,
    // Structure
    .body, .wrapper, .section, .group, .column, .hero,
    // Content
    .text, .image, .button, .divider, .spacer, .raw, .table, .social, .socialElement, .navbar,
    .navbarLink, .accordion, .accordionElement, .accordionText, .accordionTitle, .carousel,
    .carouselImage,
  ]
}
