/// Whether a name belongs to what editors and systems leave lying about, and to no publication:
/// dot files, Emacs' `#draft#`, Vim's `draft.swp` and `4913`, backups ending in `~`, files that
/// a save is still being written to.
func isPassedOver(_ name: some BidirectionalCollection<UInt8>) -> Bool {
  guard let first = name.first, let last = name.last else { return true }
  if first == UInt8(ascii: ".") || last == UInt8(ascii: "~") { return true }
  if first == UInt8(ascii: "#") && last == UInt8(ascii: "#") { return true }
  if name.elementsEqual("4913".utf8) { return true }
  return [".swp", ".swx", "___jb_tmp___", "___jb_old___"].contains { ending in
    name.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
