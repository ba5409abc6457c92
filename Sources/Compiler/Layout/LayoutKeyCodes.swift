/// The bytes of a layout key, as decisions record them and resolution reads them back.
enum LayoutKeyByte {
  /// No arm of the branch held.
  static let noArm: UInt8 = 255
  /// Arms of a `case`: position + 1 for each that held, then this.
  static let endOfArms: UInt8 = 0
  /// One more turn of a loop.
  static let turn: UInt8 = 1
  /// The loop had no turn; its `else` follows.
  static let otherwise: UInt8 = 2
  /// The loop is over.
  static let endOfLoop: UInt8 = 0
  /// The attribute is not there; it is there and empty.
  static let absent: UInt8 = 0
  static let empty: UInt8 = 1
  /// In a recorded attribute value: take the value that holds without the condition. No template byte is NUL.
  static let inherited: [UInt8] = [0]
}
