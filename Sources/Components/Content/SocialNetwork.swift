/// What a social element is by its name: an icon, its colour, and an address that shares a page.
struct SocialNetwork: Sendable {
  let name: String
  let color: String
  /// What stands before and behind the page to share (`[[URL]]` below); `nil` if the network only has pages of its own.
  let share: (before: String, after: String)?
  /// The file name of the icon where it differs from the name.
  let iconName: String

  private init(_ name: String, _ color: String, share: String? = nil, icon: String? = nil) {
    self.name = name
    self.color = color
    self.share = share.map(Self.parts)
    self.iconName = icon ?? name
  }

  private static func parts(_ address: String) -> (before: String, after: String) {
    let before = address.prefix { $0 != "[" }
    return (String(before), String(address.dropFirst(before.count + "[[URL]]".count)))
  }

  var icon: String {
    "https://www.mailjet.com/images/theme/v1/icons/ico-social/\(iconName).png"
  }

  /// `facebook`, or `facebook-noshare`, which links to the address as it is.
  static func named(_ name: String) -> (network: SocialNetwork, shares: Bool)? {
    if let network = all.first(where: { $0.name == name }) { return (network, true) }
    guard name.hasSuffix("-noshare") else { return nil }
    let base = name.dropLast("-noshare".count)
    return all.first { $0.name == base }.map { ($0, false) }
  }

  static let all: [SocialNetwork] = [
    SocialNetwork(
      "facebook", "#3b5998", share: "https://www.facebook.com/sharer/sharer.php?u=[[URL]]"),
    SocialNetwork("twitter", "#55acee", share: "https://twitter.com/intent/tweet?url=[[URL]]"),
    SocialNetwork(
      "x", "#000000", share: "https://twitter.com/intent/tweet?url=[[URL]]", icon: "twitter-x"),
    SocialNetwork(
      "google", "#dc4e41", share: "https://plus.google.com/share?url=[[URL]]", icon: "google-plus"),
    SocialNetwork(
      "pinterest", "#bd081c",
      share: "https://pinterest.com/pin/create/button/?url=[[URL]]&media=&description="),
    SocialNetwork(
      "linkedin", "#0077b5",
      share: "https://www.linkedin.com/shareArticle?mini=true&url=[[URL]]&title=&summary=&source="),
    SocialNetwork("instagram", "#3f729b"), SocialNetwork("web", "#4BADE9"),
    SocialNetwork("snapchat", "#FFFA54"), SocialNetwork("youtube", "#EB3323"),
    SocialNetwork(
      "tumblr", "#344356",
      share: "https://www.tumblr.com/widgets/share/tool?canonicalUrl=[[URL]]"),
    SocialNetwork("github", "#000000"),
    SocialNetwork("xing", "#296366", share: "https://www.xing.com/app/user?op=share&url=[[URL]]"),
    SocialNetwork("vimeo", "#53B4E7"), SocialNetwork("medium", "#000000"),
    SocialNetwork("soundcloud", "#EF7F31"), SocialNetwork("dribbble", "#D95988"),
  ]
}
